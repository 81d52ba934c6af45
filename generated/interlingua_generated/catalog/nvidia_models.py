"""NVIDIA's models as typed constants; generated from `catalog/nvidia.yaml`."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from interlingua.records import (
    Auth,
    ChatModel,
    Compat,
    EmbeddingModel,
    Endpoint,
    Features,
    ImageModel,
    Lifecycle,
    Limits,
    PriceRow,
    Provider,
    Rates,
    Reasoning,
    RerankModel,
    SpeechModel,
    TaskWords,
    TranscriptionModel,
    VideoModel,
    deprecated,
)

if TYPE_CHECKING:
    # A property to type checkers, so that they can mark it deprecated.
    from builtins import property as constant
    from typing import Never, TypeAlias

    from interlingua.media import Audio, Image, Video
    from interlingua.messages import Text
    from interlingua.tools import AnyTool
    from interlingua_generated.wire import openai_chat

    ChatReadsText: TypeAlias = ChatModel[openai_chat.Extra, Text, AnyTool, openai_chat.Response]
    ChatReadsTextAudio: TypeAlias = ChatModel[
        openai_chat.Extra, Text | Audio, AnyTool, openai_chat.Response
    ]
    ChatReadsTextImage: TypeAlias = ChatModel[
        openai_chat.Extra, Text | Image, AnyTool, openai_chat.Response
    ]
    ChatReadsTextImageAudioVideo: TypeAlias = ChatModel[
        openai_chat.Extra, Text | Image | Audio | Video, AnyTool, openai_chat.Response
    ]
    ChatReadsTextImageNoTools: TypeAlias = ChatModel[
        openai_chat.Extra, Text | Image, Never, openai_chat.Response
    ]
    ChatReadsTextImageVideo: TypeAlias = ChatModel[
        openai_chat.Extra, Text | Image | Video, AnyTool, openai_chat.Response
    ]
    ChatReadsTextNoTools: TypeAlias = ChatModel[
        openai_chat.Extra, Text, Never, openai_chat.Response
    ]
    ChatReadsTextVideoNoTools: TypeAlias = ChatModel[
        openai_chat.Extra, Text | Video, Never, openai_chat.Response
    ]
else:
    from functools import cached_property as constant

PROVIDER = Provider(
    id="nvidia",
    name="NVIDIA",
    docs="https://build.nvidia.com/models",
    auth=Auth(scheme="bearer", env=("NVIDIA_API_KEY",)),
    endpoints=(
        Endpoint(
            wire="openai_chat",
            base_url="https://integrate.api.nvidia.com/v1",
            base_url_env="NVIDIA_BASE_URL",
            service_tiers=(),
        ),
        Endpoint(
            wire="openai_embeddings",
            base_url="https://integrate.api.nvidia.com/v1",
            base_url_env="NVIDIA_BASE_URL",
            task_words=TaskWords(field="input_type", query="query", document="passage"),
        ),
    ),
    compat=Compat(
        max_output_tokens_field="max_tokens",
        reasoning_format="chat_template",
        reasoning_replay_field="reasoning_content",
        developer_role=False,
        strict_tools=False,
        cache_key=False,
        cache_retention=False,
    ),
)


class NVIDIA:
    """Models of NVIDIA; each is built when it is first touched."""

    @constant
    def ABACUSAI_DRACARYS_LLAMA_3_1_70B_INSTRUCT(self) -> ChatReadsText:
        """dracarys-llama-3.1-70b-instruct: 128,000 tokens of context, 8,192 out."""
        return ChatModel(
            provider=PROVIDER,
            id="abacusai/dracarys-llama-3_1-70b-instruct",
            name="dracarys-llama-3.1-70b-instruct",
            wires=("openai_chat",),
            limits=Limits(context=128000, output=8192),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=False, temperature=True),
            lifecycle=Lifecycle(released="2024-09-11"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="chat_template",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                strict_tools=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def BAAI_BGE_M3(self) -> EmbeddingModel:
        """BGE M3: 8,192 tokens of context."""
        return EmbeddingModel(
            provider=PROVIDER,
            id="baai/bge-m3",
            name="BGE M3",
            family="bge",
            wires=("openai_embeddings",),
            limits=Limits(context=8192),
            reads=("text",),
            writes=("text",),
            features=Features(tools=False, reasoning=False, temperature=False),
            lifecycle=Lifecycle(status="active", released="2024-01-30"),
            dimensions=1024,
        )

    @constant
    def BLACK_FOREST_LABS_FLUX_1_DEV(self) -> ImageModel:
        """FLUX.1-dev: 4,096 tokens of context."""
        return ImageModel(
            provider=PROVIDER,
            id="black-forest-labs/flux.1-dev",
            name="FLUX.1-dev",
            family="flux",
            limits=Limits(context=4096),
            reads=("text",),
            writes=("image",),
            features=Features(tools=False, reasoning=False, temperature=True),
            lifecycle=Lifecycle(status="active", released="2024-08-01", knowledge="2024-08"),
        )

    @constant
    def BLACK_FOREST_LABS_FLUX_1_KONTEXT_DEV(self) -> ImageModel:
        """FLUX.1-Kontext-dev: 40,960 tokens of context."""
        return ImageModel(
            provider=PROVIDER,
            id="black-forest-labs/flux_1-kontext-dev",
            name="FLUX.1-Kontext-dev",
            limits=Limits(context=40960),
            reads=("text", "image"),
            writes=("image",),
            features=Features(tools=False, reasoning=False, temperature=False),
            lifecycle=Lifecycle(status="active", released="2025-08-12"),
        )

    @constant
    def BLACK_FOREST_LABS_FLUX_1_SCHNELL(self) -> ImageModel:
        """FLUX.1-schnell: 77 tokens of context."""
        return ImageModel(
            provider=PROVIDER,
            id="black-forest-labs/flux_1-schnell",
            name="FLUX.1-schnell",
            limits=Limits(context=77),
            reads=("text",),
            writes=("image",),
            features=Features(
                tools=False, structured_output=False, reasoning=False, temperature=False
            ),
            lifecycle=Lifecycle(status="active", released="2024-08-01", knowledge="2024-07"),
        )

    @constant
    def BLACK_FOREST_LABS_FLUX_2_KLEIN_4B(self) -> ImageModel:
        """FLUX.2 Klein 4B: 40,960 tokens of context."""
        return ImageModel(
            provider=PROVIDER,
            id="black-forest-labs/flux_2-klein-4b",
            name="FLUX.2 Klein 4B",
            family="flux",
            limits=Limits(context=40960),
            reads=("text", "image"),
            writes=("image",),
            features=Features(tools=False, reasoning=False, temperature=True),
            lifecycle=Lifecycle(status="active", released="2026-01-14", knowledge="2025-06"),
        )

    @constant
    def BYTEDANCE_SEED_OSS_36B_INSTRUCT(self) -> ChatReadsText:
        """ByteDance-Seed/Seed-OSS-36B-Instruct: 262,000 tokens of context."""
        return ChatModel(
            provider=PROVIDER,
            id="bytedance/seed-oss-36b-instruct",
            name="ByteDance-Seed/Seed-OSS-36B-Instruct",
            family="seed",
            wires=("openai_chat",),
            limits=Limits(context=262000),
            reads=("text",),
            writes=("text",),
            features=Features(
                tools=True, structured_output=True, reasoning=False, temperature=True
            ),
            lifecycle=Lifecycle(status="active", released="2025-09-04"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="chat_template",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                strict_tools=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def DEEPSEEK_AI_DEEPSEEK_V4_1_FLASH(self) -> ChatReadsTextImage:
        """DeepSeek V4.1 Flash: 1,000,000 tokens of context, 384,000 out."""
        return ChatModel(
            provider=PROVIDER,
            id="deepseek-ai/deepseek-v4.1-flash",
            name="DeepSeek V4.1 Flash",
            wires=("openai_chat",),
            limits=Limits(context=1000000, output=384000),
            reads=("text", "image"),
            features=Features(reasoning=True),
            reasoning=Reasoning(efforts=("high", "max")),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="thinking_type",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                strict_tools=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def DEEPSEEK_AI_DEEPSEEK_V4_FLASH(self) -> ChatReadsText:
        """DeepSeek V4 Flash: 1,048,576 tokens of context, 393,216 out, $0.14 in and $0.28 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="deepseek-ai/deepseek-v4-flash",
            name="DeepSeek V4 Flash",
            family="deepseek-flash",
            wires=("openai_chat",),
            limits=Limits(context=1048576, output=393216),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, structured_output=True, reasoning=True, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.14"),
                        output=Decimal("0.28"),
                        cached_input=Decimal("0.0028"),
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2026-04-24", knowledge="2025-05"),
            reasoning=Reasoning(efforts=("none", "high", "max"), can_disable=True),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="chat_template",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                strict_tools=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def DEEPSEEK_AI_DEEPSEEK_V4_PRO(self) -> ChatReadsText:
        """DeepSeek V4 Pro: 1,048,576 tokens of context, 393,216 out, $0.435 in and $0.87 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="deepseek-ai/deepseek-v4-pro",
            name="DeepSeek V4 Pro",
            family="deepseek-thinking",
            wires=("openai_chat",),
            limits=Limits(context=1048576, output=393216),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, structured_output=True, reasoning=True, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.435"),
                        output=Decimal("0.87"),
                        cached_input=Decimal("0.003625"),
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2026-04-24", knowledge="2025-05"),
            reasoning=Reasoning(efforts=("none", "high", "max"), can_disable=True),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="chat_template",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                strict_tools=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def GOOGLE_DIFFUSIONGEMMA_26B_A4B_IT(self) -> ChatReadsTextImage:
        """DiffusionGemma 26B A4B IT: 250,000 tokens of context, 32,768 out."""
        return ChatModel(
            provider=PROVIDER,
            id="google/diffusiongemma-26b-a4b-it",
            name="DiffusionGemma 26B A4B IT",
            wires=("openai_chat",),
            limits=Limits(context=250000, output=32768),
            reads=("text", "image"),
            features=Features(reasoning=True),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="chat_template",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                strict_tools=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def GOOGLE_GEMMA_2_2B_IT(self) -> ChatReadsText:
        """Gemma 2 2b It: 128,000 tokens of context, 4,096 out."""
        return ChatModel(
            provider=PROVIDER,
            id="google/gemma-2-2b-it",
            name="Gemma 2 2b It",
            wires=("openai_chat",),
            limits=Limits(context=128000, output=4096),
            reads=("text",),
            writes=("text",),
            features=Features(
                tools=True, structured_output=True, reasoning=False, temperature=True
            ),
            lifecycle=Lifecycle(status="active", released="2024-07-16"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="chat_template",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                strict_tools=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def GOOGLE_GEMMA_3N_E2B_IT(self) -> ChatReadsTextImage:
        """Gemma 3n E2b It: 128,000 tokens of context, 4,096 out."""
        return ChatModel(
            provider=PROVIDER,
            id="google/gemma-3n-e2b-it",
            name="Gemma 3n E2b It",
            wires=("openai_chat",),
            limits=Limits(context=128000, output=4096),
            reads=("text", "image"),
            writes=("text",),
            features=Features(
                tools=True, structured_output=True, reasoning=False, temperature=True
            ),
            lifecycle=Lifecycle(status="active", released="2025-06-12", knowledge="2024-06"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="chat_template",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                strict_tools=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def GOOGLE_GEMMA_3N_E4B_IT(self) -> ChatReadsTextImage:
        """Gemma 3n E4b It: 128,000 tokens of context, 4,096 out."""
        return ChatModel(
            provider=PROVIDER,
            id="google/gemma-3n-e4b-it",
            name="Gemma 3n E4b It",
            wires=("openai_chat",),
            limits=Limits(context=128000, output=4096),
            reads=("text", "image"),
            writes=("text",),
            features=Features(
                tools=True, structured_output=True, reasoning=False, temperature=True
            ),
            lifecycle=Lifecycle(status="active", released="2025-06-03", knowledge="2024-06"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="chat_template",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                strict_tools=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def GOOGLE_GEMMA_3_12B_IT(self) -> ChatReadsTextImage:
        """Gemma 3 12B IT: 131,072 tokens of context, 16,384 out."""
        return ChatModel(
            provider=PROVIDER,
            id="google/gemma-3-12b-it",
            name="Gemma 3 12B IT",
            wires=("openai_chat",),
            limits=Limits(context=131072, output=16384),
            reads=("text", "image"),
            features=Features(reasoning=False),
            lifecycle=Lifecycle(status="active"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="chat_template",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                strict_tools=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def GOOGLE_GEMMA_3_4B_IT(self) -> ChatReadsTextImage:
        """Gemma 3 4B IT: 131,072 tokens of context, 16,384 out."""
        return ChatModel(
            provider=PROVIDER,
            id="google/gemma-3-4b-it",
            name="Gemma 3 4B IT",
            wires=("openai_chat",),
            limits=Limits(context=131072, output=16384),
            reads=("text", "image"),
            features=Features(reasoning=False),
            lifecycle=Lifecycle(status="active"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="chat_template",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                strict_tools=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def GOOGLE_GEMMA_4_31B_IT(self) -> ChatReadsTextImageVideo:
        """Gemma-4-31B-IT: 256,000 tokens of context, 16,384 out."""
        return ChatModel(
            provider=PROVIDER,
            id="google/gemma-4-31b-it",
            name="Gemma-4-31B-IT",
            family="gemma",
            wires=("openai_chat",),
            limits=Limits(context=256000, output=16384),
            reads=("text", "image", "video"),
            writes=("text",),
            features=Features(tools=True, reasoning=True, temperature=True),
            lifecycle=Lifecycle(status="active", released="2026-04-02", knowledge="2025-01"),
            reasoning=Reasoning(can_disable=True),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="chat_template",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                strict_tools=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def GOOGLE_GOOGLE_PALIGEMMA(self) -> ChatReadsTextImageNoTools:
        """paligemma: 128,000 tokens of context, 8,192 out."""
        return ChatModel(
            provider=PROVIDER,
            id="google/google-paligemma",
            name="paligemma",
            wires=("openai_chat",),
            limits=Limits(context=128000, output=8192),
            reads=("text", "image"),
            writes=("text",),
            features=Features(tools=False, reasoning=False, temperature=True),
            lifecycle=Lifecycle(status="active", released="2024-05-14"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="chat_template",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                strict_tools=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def META_ESM2_650M(self) -> ChatReadsTextNoTools:
        """esm2-650m: 128,000 tokens of context, 8,192 out."""
        return ChatModel(
            provider=PROVIDER,
            id="meta/esm2-650m",
            name="esm2-650m",
            wires=("openai_chat",),
            limits=Limits(context=128000, output=8192),
            reads=("text",),
            writes=("text",),
            features=Features(tools=False, reasoning=False, temperature=True),
            lifecycle=Lifecycle(status="active", released="2024-08-29"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="chat_template",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                strict_tools=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def META_ESMFOLD(self) -> ChatReadsTextNoTools:
        """esmfold: 128,000 tokens of context, 8,192 out."""
        return ChatModel(
            provider=PROVIDER,
            id="meta/esmfold",
            name="esmfold",
            wires=("openai_chat",),
            limits=Limits(context=128000, output=8192),
            reads=("text",),
            writes=("text",),
            features=Features(tools=False, reasoning=False, temperature=True),
            lifecycle=Lifecycle(status="active", released="2024-03-15"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="chat_template",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                strict_tools=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def META_LLAMA_3_1_70B_INSTRUCT(self) -> ChatReadsText:
        """Llama 3.1 70b Instruct: 128,000 tokens of context, 4,096 out."""
        return ChatModel(
            provider=PROVIDER,
            id="meta/llama-3.1-70b-instruct",
            name="Llama 3.1 70b Instruct",
            wires=("openai_chat",),
            limits=Limits(context=128000, output=4096),
            reads=("text",),
            writes=("text",),
            features=Features(
                tools=True, structured_output=True, reasoning=False, temperature=True
            ),
            lifecycle=Lifecycle(status="active", released="2024-07-16"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="chat_template",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                strict_tools=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def META_LLAMA_3_1_8B_INSTRUCT(self) -> ChatReadsText:
        """Llama 3.1 8B Instruct: 16,000 tokens of context, 4,096 out."""
        return ChatModel(
            provider=PROVIDER,
            id="meta/llama-3.1-8b-instruct",
            name="Llama 3.1 8B Instruct",
            family="llama",
            wires=("openai_chat",),
            limits=Limits(context=16000, output=4096),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=False, temperature=True),
            lifecycle=Lifecycle(status="active", released="2025-01-01", knowledge="2023-12"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="chat_template",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                strict_tools=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def META_LLAMA_3_2_11B_VISION_INSTRUCT(self) -> ChatReadsTextImage:
        """Llama 3.2 11b Vision Instruct: 128,000 tokens of context, 4,096 out."""
        return ChatModel(
            provider=PROVIDER,
            id="meta/llama-3.2-11b-vision-instruct",
            name="Llama 3.2 11b Vision Instruct",
            wires=("openai_chat",),
            limits=Limits(context=128000, output=4096),
            reads=("text", "image"),
            writes=("text",),
            features=Features(
                tools=True, structured_output=True, reasoning=False, temperature=True
            ),
            lifecycle=Lifecycle(status="active", released="2024-09-18", knowledge="2023-12"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="chat_template",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                strict_tools=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def META_LLAMA_3_2_1B_INSTRUCT(self) -> ChatReadsText:
        """Llama 3.2 1b Instruct: 128,000 tokens of context, 4,096 out."""
        return ChatModel(
            provider=PROVIDER,
            id="meta/llama-3.2-1b-instruct",
            name="Llama 3.2 1b Instruct",
            wires=("openai_chat",),
            limits=Limits(context=128000, output=4096),
            reads=("text",),
            writes=("text",),
            features=Features(
                tools=True, structured_output=True, reasoning=False, temperature=True
            ),
            lifecycle=Lifecycle(status="active", released="2024-09-18", knowledge="2023-12"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="chat_template",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                strict_tools=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def META_LLAMA_3_2_3B_INSTRUCT(self) -> ChatReadsTextNoTools:
        """Llama 3.2 3B Instruct: 32,768 tokens of context, 32,000 out."""
        return ChatModel(
            provider=PROVIDER,
            id="meta/llama-3.2-3b-instruct",
            name="Llama 3.2 3B Instruct",
            family="llama",
            wires=("openai_chat",),
            limits=Limits(context=32768, output=32000),
            reads=("text",),
            writes=("text",),
            features=Features(
                tools=False, structured_output=True, reasoning=False, temperature=True
            ),
            lifecycle=Lifecycle(status="active", released="2024-09-18"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="chat_template",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                strict_tools=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def META_LLAMA_3_2_90B_VISION_INSTRUCT(self) -> ChatReadsTextImage:
        """Llama-3.2-90B-Vision-Instruct: 128,000 tokens of context, 8,192 out."""
        return ChatModel(
            provider=PROVIDER,
            id="meta/llama-3.2-90b-vision-instruct",
            name="Llama-3.2-90B-Vision-Instruct",
            family="llama",
            wires=("openai_chat",),
            limits=Limits(context=128000, output=8192),
            reads=("text", "image"),
            writes=("text",),
            features=Features(tools=True, reasoning=False, temperature=True),
            lifecycle=Lifecycle(status="active", released="2024-09-25", knowledge="2023-12"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="chat_template",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                strict_tools=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def META_LLAMA_3_3_70B_INSTRUCT(self) -> ChatReadsText:
        """Llama 3.3 70b Instruct: 128,000 tokens of context, 4,096 out."""
        return ChatModel(
            provider=PROVIDER,
            id="meta/llama-3.3-70b-instruct",
            name="Llama 3.3 70b Instruct",
            wires=("openai_chat",),
            limits=Limits(context=128000, output=4096),
            reads=("text",),
            writes=("text",),
            features=Features(
                tools=True, structured_output=True, reasoning=False, temperature=True
            ),
            lifecycle=Lifecycle(status="active", released="2024-11-26"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="chat_template",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                strict_tools=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def META_LLAMA_4_MAVERICK_17B_128E_INSTRUCT(self) -> ChatReadsTextImage:
        """Llama 4 Maverick 17b 128e Instruct: 128,000 tokens of context, 4,096 out."""
        return ChatModel(
            provider=PROVIDER,
            id="meta/llama-4-maverick-17b-128e-instruct",
            name="Llama 4 Maverick 17b 128e Instruct",
            wires=("openai_chat",),
            limits=Limits(context=128000, output=4096),
            reads=("text", "image"),
            writes=("text",),
            features=Features(
                tools=True, structured_output=True, reasoning=False, temperature=True
            ),
            lifecycle=Lifecycle(status="active", released="2025-04-01", knowledge="2024-02"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="chat_template",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                strict_tools=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def META_LLAMA_GUARD_4_12B(self) -> ChatReadsTextImageNoTools:
        """Llama Guard 4 12B: 128,000 tokens of context, 16,384 out."""
        return ChatModel(
            provider=PROVIDER,
            id="meta/llama-guard-4-12b",
            name="Llama Guard 4 12B",
            family="llama",
            wires=("openai_chat",),
            limits=Limits(context=128000, output=16384),
            reads=("text", "image"),
            writes=("text",),
            features=Features(tools=False, reasoning=False, temperature=True),
            lifecycle=Lifecycle(status="active", released="2025-04-05"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="chat_template",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                strict_tools=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def META_MUSE_GLIMMER_30B(self) -> ChatReadsTextImage:
        """Muse Glimmer 30B: 131,072 tokens of context."""
        return ChatModel(
            provider=PROVIDER,
            id="meta/muse-glimmer-30b",
            name="Muse Glimmer 30B",
            wires=("openai_chat",),
            limits=Limits(context=131072),
            reads=("text", "image"),
            features=Features(reasoning=True),
            lifecycle=Lifecycle(status="active"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="chat_template",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                strict_tools=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def MICROSOFT_PHI_4_MINI_INSTRUCT(self) -> ChatReadsText:
        """Phi-4-Mini: 131,072 tokens of context, 8,192 out."""
        return ChatModel(
            provider=PROVIDER,
            id="microsoft/phi-4-mini-instruct",
            name="Phi-4-Mini",
            family="phi",
            wires=("openai_chat",),
            limits=Limits(context=131072, output=8192),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=False, temperature=True),
            lifecycle=Lifecycle(status="active", released="2024-12-01", knowledge="2024-12"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="chat_template",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                strict_tools=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def MICROSOFT_PHI_4_MULTIMODAL_INSTRUCT(self) -> ChatReadsTextNoTools:
        """Phi 4 Multimodal: 128,000 tokens of context, 16,384 out."""
        return ChatModel(
            provider=PROVIDER,
            id="microsoft/phi-4-multimodal-instruct",
            name="Phi 4 Multimodal",
            wires=("openai_chat",),
            limits=Limits(context=128000, output=16384),
            reads=("text",),
            writes=("text",),
            features=Features(tools=False, structured_output=False, reasoning=False),
            lifecycle=Lifecycle(status="active", released="2025-07-26"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="chat_template",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                strict_tools=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def MINIMAXAI_MINIMAX_M2_7(self) -> ChatReadsText:
        """MiniMax-M2.7: 204,800 tokens of context, 131,072 out."""
        return ChatModel(
            provider=PROVIDER,
            id="minimaxai/minimax-m2.7",
            name="MiniMax-M2.7",
            family="minimax",
            wires=("openai_chat",),
            limits=Limits(context=204800, output=131072),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=True, temperature=True),
            lifecycle=Lifecycle(status="active", released="2026-03-18"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="chat_template",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                strict_tools=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def MINIMAXAI_MINIMAX_M3(self) -> ChatReadsTextImageVideo:
        """MiniMax-M3: 1,000,000 tokens of context, 16,384 out."""
        return ChatModel(
            provider=PROVIDER,
            id="minimaxai/minimax-m3",
            name="MiniMax-M3",
            family="minimax",
            wires=("openai_chat",),
            limits=Limits(context=1000000, output=16384),
            reads=("text", "image", "video"),
            writes=("text",),
            features=Features(tools=True, reasoning=True, temperature=True),
            lifecycle=Lifecycle(status="active", released="2026-06-01"),
            reasoning=Reasoning(can_disable=True),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="chat_template",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                strict_tools=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def MINIMAXAI_MINIMAX_M3_1_FLASH(self) -> ChatReadsTextImage:
        """MiniMax-M3.1-Flash: 262,144 tokens of context."""
        return ChatModel(
            provider=PROVIDER,
            id="minimaxai/minimax-m3.1-flash",
            name="MiniMax-M3.1-Flash",
            wires=("openai_chat",),
            limits=Limits(context=262144),
            reads=("text", "image"),
            features=Features(reasoning=True),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="chat_template",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                strict_tools=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def MISTRALAI_MAGISTRAL_SMALL_2506(self) -> ChatReadsTextNoTools:
        """Magistral Small 2506: 32,768 tokens of context."""
        return ChatModel(
            provider=PROVIDER,
            id="mistralai/magistral-small-2506",
            name="Magistral Small 2506",
            wires=("openai_chat",),
            limits=Limits(context=32768),
            reads=("text",),
            writes=("text",),
            features=Features(tools=False, structured_output=False, reasoning=False),
            lifecycle=Lifecycle(status="active", released="2025-09-25"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="chat_template",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                strict_tools=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def MISTRALAI_MISTRAL_7B_INSTRUCT_V03(self) -> ChatReadsText:
        """Mistral-7B-Instruct-v0.3: 65,536 tokens of context."""
        return ChatModel(
            provider=PROVIDER,
            id="mistralai/mistral-7b-instruct-v03",
            name="Mistral-7B-Instruct-v0.3",
            wires=("openai_chat",),
            limits=Limits(context=65536),
            reads=("text",),
            writes=("text",),
            features=Features(
                tools=True, structured_output=True, reasoning=False, temperature=True
            ),
            lifecycle=Lifecycle(released="2025-04-01"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="chat_template",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                strict_tools=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def MISTRALAI_MISTRAL_7B_INSTRUCT_V0_3(self) -> ChatReadsText:
        """Mistral-7B-Instruct-v0.3: 65,536 tokens of context."""
        return ChatModel(
            provider=PROVIDER,
            id="mistralai/mistral-7b-instruct-v0.3",
            name="Mistral-7B-Instruct-v0.3",
            wires=("openai_chat",),
            limits=Limits(context=65536),
            reads=("text",),
            features=Features(reasoning=False),
            lifecycle=Lifecycle(status="active"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="chat_template",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                strict_tools=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def MISTRALAI_MISTRAL_LARGE_3_675B_INSTRUCT_2512(self) -> ChatReadsTextImage:
        """Mistral Large 3 675B Instruct 2512: 262,144 tokens of context."""
        return ChatModel(
            provider=PROVIDER,
            id="mistralai/mistral-large-3-675b-instruct-2512",
            name="Mistral Large 3 675B Instruct 2512",
            family="mistral-large",
            wires=("openai_chat",),
            limits=Limits(context=262144),
            reads=("text", "image"),
            writes=("text",),
            features=Features(
                tools=True, structured_output=True, reasoning=False, temperature=True
            ),
            lifecycle=Lifecycle(status="active", released="2025-12-02", knowledge="2025-01"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="chat_template",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                strict_tools=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def MISTRALAI_MISTRAL_MEDIUM_3_INSTRUCT(self) -> ChatReadsTextImageNoTools:
        """Mistral Medium 3: 131,072 tokens of context, 32,768 out."""
        return ChatModel(
            provider=PROVIDER,
            id="mistralai/mistral-medium-3-instruct",
            name="Mistral Medium 3",
            family="mistral-medium",
            wires=("openai_chat",),
            limits=Limits(context=131072, output=32768),
            reads=("text", "image"),
            writes=("text",),
            features=Features(tools=False, structured_output=False, reasoning=False),
            lifecycle=Lifecycle(status="active", released="2025-09-25"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="chat_template",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                strict_tools=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def MISTRALAI_MISTRAL_NEMOTRON(self) -> ChatReadsText:
        """mistral-nemotron: 128,000 tokens of context, 8,192 out."""
        return ChatModel(
            provider=PROVIDER,
            id="mistralai/mistral-nemotron",
            name="mistral-nemotron",
            family="nemotron",
            wires=("openai_chat",),
            limits=Limits(context=128000, output=8192),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=False, temperature=True),
            lifecycle=Lifecycle(status="active", released="2025-06-11"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="chat_template",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                strict_tools=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def MISTRALAI_MISTRAL_SMALL_4_119B_2603(self) -> ChatReadsTextImage:
        """mistral-small-4-119b-2603: 128,000 tokens of context, 8,192 out."""
        return ChatModel(
            provider=PROVIDER,
            id="mistralai/mistral-small-4-119b-2603",
            name="mistral-small-4-119b-2603",
            wires=("openai_chat",),
            limits=Limits(context=128000, output=8192),
            reads=("text", "image"),
            writes=("text",),
            features=Features(tools=True, structured_output=True, reasoning=True, temperature=True),
            lifecycle=Lifecycle(status="active", released="2026-03-16"),
            reasoning=Reasoning(efforts=("none", "high"), can_disable=True),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="chat_template",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                strict_tools=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def MISTRALAI_MIXTRAL_8X22B_INSTRUCT(self) -> ChatReadsText:
        """Mistral: Mixtral 8x22B Instruct: 65,536 tokens of context, 13,108 out."""
        return ChatModel(
            provider=PROVIDER,
            id="mistralai/mixtral-8x22b-instruct",
            name="Mistral: Mixtral 8x22B Instruct",
            wires=("openai_chat",),
            limits=Limits(context=65536, output=13108),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=False, temperature=True),
            lifecycle=Lifecycle(status="active", released="2024-04-17"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="chat_template",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                strict_tools=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def MISTRALAI_MIXTRAL_8X7B_INSTRUCT(self) -> ChatReadsText:
        """Mistral: Mixtral 8x7B Instruct: 32,768 tokens of context, 16,384 out."""
        return ChatModel(
            provider=PROVIDER,
            id="mistralai/mixtral-8x7b-instruct",
            name="Mistral: Mixtral 8x7B Instruct",
            wires=("openai_chat",),
            limits=Limits(context=32768, output=16384),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=False, temperature=True),
            lifecycle=Lifecycle(status="active", released="2023-12-10"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="chat_template",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                strict_tools=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    @deprecated("moonshotai/kimi-k2.6 is deprecated")
    def MOONSHOTAI_KIMI_K2_6(self) -> ChatReadsTextImageVideo:
        """Kimi K2.6: 262,144 tokens of context."""
        return ChatModel(
            provider=PROVIDER,
            id="moonshotai/kimi-k2.6",
            name="Kimi K2.6",
            family="kimi-k2",
            wires=("openai_chat",),
            limits=Limits(context=262144),
            reads=("text", "image", "video"),
            writes=("text",),
            features=Features(tools=True, structured_output=True, reasoning=True, temperature=True),
            lifecycle=Lifecycle(status="deprecated", released="2026-04-21", knowledge="2025-01"),
            reasoning=Reasoning(
                efforts=("none", "minimal", "low", "medium", "high", "xhigh", "max"),
                can_disable=True,
            ),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="chat_template",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                strict_tools=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    @deprecated("moonshotai/kimi-k2-instruct-0905 is deprecated")
    def MOONSHOTAI_KIMI_K2_INSTRUCT_0905(self) -> ChatReadsText:
        """Kimi K2 0905: 262,144 tokens of context."""
        return ChatModel(
            provider=PROVIDER,
            id="moonshotai/kimi-k2-instruct-0905",
            name="Kimi K2 0905",
            family="kimi-k2",
            wires=("openai_chat",),
            limits=Limits(context=262144),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=False, temperature=True),
            lifecycle=Lifecycle(status="deprecated", released="2025-09-05", knowledge="2024-10"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="chat_template",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                strict_tools=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def NVIDIA_ACTIVE_SPEAKER_DETECTION(self) -> ChatReadsTextVideoNoTools:
        """Active Speaker Detection: 4,096 out."""
        return ChatModel(
            provider=PROVIDER,
            id="nvidia/active-speaker-detection",
            name="Active Speaker Detection",
            wires=("openai_chat",),
            limits=Limits(output=4096),
            reads=("video",),
            writes=("text",),
            features=Features(tools=False, reasoning=False, temperature=False),
            lifecycle=Lifecycle(status="active", released="2026-04-16"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="chat_template",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                strict_tools=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def NVIDIA_BEVFORMER(self) -> ChatReadsTextVideoNoTools:
        """bevformer: 128,000 tokens of context, 8,192 out."""
        return ChatModel(
            provider=PROVIDER,
            id="nvidia/bevformer",
            name="bevformer",
            wires=("openai_chat",),
            limits=Limits(context=128000, output=8192),
            reads=("video",),
            writes=("text",),
            features=Features(tools=False, reasoning=False, temperature=True),
            lifecycle=Lifecycle(status="active", released="2025-03-18"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="chat_template",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                strict_tools=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def NVIDIA_COSMOS_PREDICT1_5B(self) -> VideoModel:
        """cosmos-predict1-5b."""
        return VideoModel(
            provider=PROVIDER,
            id="nvidia/cosmos-predict1-5b",
            name="cosmos-predict1-5b",
            reads=("text", "image", "video"),
            writes=("video",),
            features=Features(tools=False, reasoning=False, temperature=False),
            lifecycle=Lifecycle(status="active", released="2025-03-18"),
        )

    @constant
    def NVIDIA_COSMOS_REASON2_8B(self) -> ChatReadsTextImage:
        """Cosmos Reason2 8B: 131,072 tokens of context, 16,384 out."""
        return ChatModel(
            provider=PROVIDER,
            id="nvidia/cosmos-reason2-8b",
            name="Cosmos Reason2 8B",
            wires=("openai_chat",),
            limits=Limits(context=131072, output=16384),
            reads=("text", "image"),
            features=Features(reasoning=True),
            lifecycle=Lifecycle(status="active"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="chat_template",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                strict_tools=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def NVIDIA_COSMOS_TRANSFER1_7B(self) -> ImageModel:
        """cosmos-transfer1-7b."""
        return ImageModel(
            provider=PROVIDER,
            id="nvidia/cosmos-transfer1-7b",
            name="cosmos-transfer1-7b",
            reads=("text", "image", "video"),
            writes=("video",),
            features=Features(tools=False, reasoning=False, temperature=False),
            lifecycle=Lifecycle(status="active", released="2025-06-13"),
        )

    @constant
    def NVIDIA_COSMOS_TRANSFER2_5_2B(self) -> ImageModel:
        """cosmos-transfer2.5-2b."""
        return ImageModel(
            provider=PROVIDER,
            id="nvidia/cosmos-transfer2_5-2b",
            name="cosmos-transfer2.5-2b",
            reads=("text", "image", "video"),
            writes=("video",),
            features=Features(tools=False, reasoning=False, temperature=False),
            lifecycle=Lifecycle(status="active", released="2026-02-26"),
        )

    @constant
    def NVIDIA_GLINER_PII(self) -> ChatReadsTextNoTools:
        """gliner-pii: 128,000 tokens of context, 4,096 out."""
        return ChatModel(
            provider=PROVIDER,
            id="nvidia/gliner-pii",
            name="gliner-pii",
            wires=("openai_chat",),
            limits=Limits(context=128000, output=4096),
            reads=("text",),
            writes=("text",),
            features=Features(tools=False, reasoning=False, temperature=True),
            lifecycle=Lifecycle(status="active", released="2026-03-03"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="chat_template",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                strict_tools=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def NVIDIA_LLAMA_3_1_NEMOTRON_70B_INSTRUCT(self) -> ChatReadsText:
        """Llama 3.1 Nemotron 70B Instruct: 128,000 tokens of context, 8,192 out."""
        return ChatModel(
            provider=PROVIDER,
            id="nvidia/llama-3.1-nemotron-70b-instruct",
            name="Llama 3.1 Nemotron 70B Instruct",
            wires=("openai_chat",),
            limits=Limits(context=128000, output=8192),
            reads=("text",),
            features=Features(reasoning=False),
            lifecycle=Lifecycle(status="active"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="chat_template",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                strict_tools=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def NVIDIA_LLAMA_3_1_NEMOTRON_SAFETY_GUARD_8B_V3(self) -> ChatReadsTextNoTools:
        """llama-3.1-nemotron-safety-guard-8b-v3: 128,000 tokens of context, 4,096 out."""
        return ChatModel(
            provider=PROVIDER,
            id="nvidia/llama-3_1-nemotron-safety-guard-8b-v3",
            name="llama-3.1-nemotron-safety-guard-8b-v3",
            family="nemotron",
            wires=("openai_chat",),
            limits=Limits(context=128000, output=4096),
            reads=("text",),
            writes=("text",),
            features=Features(tools=False, reasoning=False, temperature=False),
            lifecycle=Lifecycle(released="2025-10-28"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="chat_template",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                strict_tools=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def NVIDIA_LLAMA_3_1_NEMOTRON_ULTRA_253B_V1(self) -> ChatReadsText:
        """Llama 3.1 Nemotron Ultra 253B: 128,000 tokens of context, 16,384 out."""
        return ChatModel(
            provider=PROVIDER,
            id="nvidia/llama-3.1-nemotron-ultra-253b-v1",
            name="Llama 3.1 Nemotron Ultra 253B",
            wires=("openai_chat",),
            limits=Limits(context=128000, output=16384),
            reads=("text",),
            features=Features(reasoning=True),
            lifecycle=Lifecycle(status="active"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="chat_template",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                strict_tools=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def NVIDIA_LLAMA_3_2_NEMORETRIEVER_300M_EMBED_V1(self) -> EmbeddingModel:
        """llama-3_2-nemoretriever-300m-embed-v1: 32,768 tokens of context."""
        return EmbeddingModel(
            provider=PROVIDER,
            id="nvidia/llama-3_2-nemoretriever-300m-embed-v1",
            name="llama-3_2-nemoretriever-300m-embed-v1",
            wires=("openai_embeddings",),
            limits=Limits(context=32768),
            reads=("text",),
            writes=("text",),
            features=Features(tools=False, reasoning=False, temperature=False),
            lifecycle=Lifecycle(status="active", released="2025-07-24"),
            dimensions=2048,
        )

    @constant
    def NVIDIA_LLAMA_NEMOTRON_EMBED_VL_1B_V2(self) -> EmbeddingModel:
        """llama-nemotron-embed-vl-1b-v2: 32,768 tokens of context."""
        return EmbeddingModel(
            provider=PROVIDER,
            id="nvidia/llama-nemotron-embed-vl-1b-v2",
            name="llama-nemotron-embed-vl-1b-v2",
            family="nemotron",
            wires=("openai_embeddings",),
            limits=Limits(context=32768),
            reads=("text", "image"),
            writes=("text",),
            features=Features(tools=False, reasoning=False, temperature=False),
            lifecycle=Lifecycle(status="active", released="2026-02-10"),
            dimensions=2048,
        )

    @constant
    def NVIDIA_LLAMA_NEMOTRON_RERANK_VL_1B_V2(self) -> RerankModel:
        """llama-nemotron-rerank-vl-1b-v2: 128,000 tokens of context, 4,096 out."""
        return RerankModel(
            provider=PROVIDER,
            id="nvidia/llama-nemotron-rerank-vl-1b-v2",
            name="llama-nemotron-rerank-vl-1b-v2",
            family="nemotron",
            limits=Limits(context=128000, output=4096),
            reads=("text", "image"),
            writes=("text",),
            features=Features(tools=False, reasoning=False, temperature=False),
            lifecycle=Lifecycle(status="active", released="2026-03-31"),
        )

    @constant
    def NVIDIA_MAGPIE_TTS_ZEROSHOT(self) -> SpeechModel:
        """magpie-tts-zeroshot."""
        return SpeechModel(
            provider=PROVIDER,
            id="nvidia/magpie-tts-zeroshot",
            name="magpie-tts-zeroshot",
            reads=("text", "audio"),
            writes=("audio",),
            features=Features(tools=False, reasoning=False, temperature=False),
            lifecycle=Lifecycle(status="active", released="2025-05-22"),
        )

    @constant
    def NVIDIA_NEMOTRON_3_5_LIGHTNING_30B_A3B(self) -> ChatReadsText:
        """Nemotron 3.5 Lightning 30B A3B: 262,144 tokens of context."""
        return ChatModel(
            provider=PROVIDER,
            id="nvidia/nemotron-3.5-lightning-30b-a3b",
            name="Nemotron 3.5 Lightning 30B A3B",
            wires=("openai_chat",),
            limits=Limits(context=262144),
            reads=("text",),
            features=Features(reasoning=True),
            lifecycle=Lifecycle(status="active"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="chat_template",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                strict_tools=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def NVIDIA_NEMOTRON_3_5_SUPER_VL_120B_A12B(self) -> ChatReadsTextImage:
        """Nemotron 3.5 Super VL 120B A12B: 1,048,576 tokens of context, 8,192 out."""
        return ChatModel(
            provider=PROVIDER,
            id="nvidia/nemotron-3.5-super-vl-120b-a12b",
            name="Nemotron 3.5 Super VL 120B A12B",
            wires=("openai_chat",),
            limits=Limits(context=1048576, output=8192),
            reads=("text", "image"),
            features=Features(reasoning=True),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="chat_template",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                strict_tools=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def NVIDIA_NEMOTRON_3_CONTENT_SAFETY(self) -> ChatReadsTextNoTools:
        """nemotron-3-content-safety: 128,000 tokens of context, 4,096 out."""
        return ChatModel(
            provider=PROVIDER,
            id="nvidia/nemotron-3-content-safety",
            name="nemotron-3-content-safety",
            family="nemotron",
            wires=("openai_chat",),
            limits=Limits(context=128000, output=4096),
            reads=("text",),
            writes=("text",),
            features=Features(tools=False, reasoning=False, temperature=False),
            lifecycle=Lifecycle(status="active", released="2026-04-16"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="chat_template",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                strict_tools=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def NVIDIA_NEMOTRON_3_NANO_30B_A3B(self) -> ChatReadsText:
        """nemotron-3-nano-30b-a3b: 131,072 tokens of context."""
        return ChatModel(
            provider=PROVIDER,
            id="nvidia/nemotron-3-nano-30b-a3b",
            name="nemotron-3-nano-30b-a3b",
            family="nemotron",
            wires=("openai_chat",),
            limits=Limits(context=131072),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=True, temperature=True),
            lifecycle=Lifecycle(status="active", released="2024-12", knowledge="2024-09"),
            reasoning=Reasoning(can_disable=True),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="chat_template",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                strict_tools=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def NVIDIA_NEMOTRON_3_NANO_OMNI_30B_A3B_REASONING(self) -> ChatReadsTextImageAudioVideo:
        """Nemotron 3 Nano Omni: 256,000 tokens of context, 65,536 out."""
        return ChatModel(
            provider=PROVIDER,
            id="nvidia/nemotron-3-nano-omni-30b-a3b-reasoning",
            name="Nemotron 3 Nano Omni",
            family="nemotron",
            wires=("openai_chat",),
            limits=Limits(context=256000, output=65536),
            reads=("text", "image", "audio", "video"),
            writes=("text",),
            features=Features(tools=True, structured_output=True, reasoning=True, temperature=True),
            lifecycle=Lifecycle(status="active", released="2026-04-28"),
            reasoning=Reasoning(can_disable=True, budget_max=32768),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="chat_template",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                strict_tools=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def NVIDIA_NEMOTRON_3_SUPER_120B_A12B(self) -> ChatReadsText:
        """Nemotron 3 Super: 262,144 tokens of context, $0.2 in and $0.8 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="nvidia/nemotron-3-super-120b-a12b",
            name="Nemotron 3 Super",
            family="nemotron",
            wires=("openai_chat",),
            limits=Limits(context=262144),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=True, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.2"), output=Decimal("0.8"))),),
            lifecycle=Lifecycle(status="active", released="2026-03-11", knowledge="2024-04"),
            reasoning=Reasoning(can_disable=True),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="chat_template",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                strict_tools=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def NVIDIA_NEMOTRON_3_ULTRA_550B_A55B(self) -> ChatReadsText:
        """Nemotron 3 Ultra 550B A55B: 1,000,000 tokens of context, 65,536 out, $0.5 in and $2.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="nvidia/nemotron-3-ultra-550b-a55b",
            name="Nemotron 3 Ultra 550B A55B",
            family="nemotron",
            wires=("openai_chat",),
            limits=Limits(context=1000000, output=65536),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, structured_output=True, reasoning=True, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.5"), output=Decimal("2.5"), cached_input=Decimal("0.15")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2026-06-04"),
            reasoning=Reasoning(can_disable=True),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="chat_template",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                strict_tools=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def NVIDIA_NEMOTRON_CONTENT_SAFETY_REASONING_4B(self) -> ChatReadsTextNoTools:
        """nemotron-content-safety-reasoning-4b: 128,000 tokens of context, 4,096 out."""
        return ChatModel(
            provider=PROVIDER,
            id="nvidia/nemotron-content-safety-reasoning-4b",
            name="nemotron-content-safety-reasoning-4b",
            family="nemotron",
            wires=("openai_chat",),
            limits=Limits(context=128000, output=4096),
            reads=("text",),
            writes=("text",),
            features=Features(tools=False, reasoning=True, temperature=False),
            lifecycle=Lifecycle(status="active", released="2026-01-22"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="chat_template",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                strict_tools=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def NVIDIA_NEMOTRON_MINI_4B_INSTRUCT(self) -> ChatReadsText:
        """nemotron-mini-4b-instruct: 128,000 tokens of context, 8,192 out."""
        return ChatModel(
            provider=PROVIDER,
            id="nvidia/nemotron-mini-4b-instruct",
            name="nemotron-mini-4b-instruct",
            family="nemotron",
            wires=("openai_chat",),
            limits=Limits(context=128000, output=8192),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=False, temperature=True),
            lifecycle=Lifecycle(status="active", released="2024-08-21"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="chat_template",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                strict_tools=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def NVIDIA_NEMOTRON_VOICECHAT(self) -> ChatReadsTextAudio:
        """nemotron-voicechat: 128,000 tokens of context, 8,192 out."""
        return ChatModel(
            provider=PROVIDER,
            id="nvidia/nemotron-voicechat",
            name="nemotron-voicechat",
            family="nemotron",
            wires=("openai_chat",),
            limits=Limits(context=128000, output=8192),
            reads=("text", "audio"),
            writes=("text",),
            features=Features(tools=True, reasoning=False, temperature=True),
            lifecycle=Lifecycle(status="active", released="2026-03-16"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="chat_template",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                strict_tools=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def NVIDIA_NVIDIA_NEMOTRON_NANO_9B_V2(self) -> ChatReadsText:
        """nvidia-nemotron-nano-9b-v2: 131,072 tokens of context."""
        return ChatModel(
            provider=PROVIDER,
            id="nvidia/nvidia-nemotron-nano-9b-v2",
            name="nvidia-nemotron-nano-9b-v2",
            family="nemotron",
            wires=("openai_chat",),
            limits=Limits(context=131072),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=True, temperature=True),
            lifecycle=Lifecycle(status="active", released="2025-08-18", knowledge="2024-09"),
            reasoning=Reasoning(can_disable=True),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="chat_template",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                strict_tools=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def NVIDIA_NV_EMBEDCODE_7B_V1(self) -> EmbeddingModel:
        """nv-embedcode-7b-v1: 32,768 tokens of context."""
        return EmbeddingModel(
            provider=PROVIDER,
            id="nvidia/nv-embedcode-7b-v1",
            name="nv-embedcode-7b-v1",
            wires=("openai_embeddings",),
            limits=Limits(context=32768),
            reads=("text",),
            writes=("text",),
            features=Features(tools=False, reasoning=False, temperature=False),
            lifecycle=Lifecycle(status="active", released="2025-03-17"),
            dimensions=2048,
        )

    @constant
    def NVIDIA_NV_EMBED_V1(self) -> EmbeddingModel:
        """nv-embed-v1: 32,768 tokens of context."""
        return EmbeddingModel(
            provider=PROVIDER,
            id="nvidia/nv-embed-v1",
            name="nv-embed-v1",
            wires=("openai_embeddings",),
            limits=Limits(context=32768),
            reads=("text",),
            writes=("text",),
            features=Features(tools=False, reasoning=False, temperature=False),
            lifecycle=Lifecycle(status="active", released="2024-06-07"),
            dimensions=2048,
        )

    @constant
    def NVIDIA_RERANK_QA_MISTRAL_4B(self) -> RerankModel:
        """rerank-qa-mistral-4b: 128,000 tokens of context, 4,096 out."""
        return RerankModel(
            provider=PROVIDER,
            id="nvidia/rerank-qa-mistral-4b",
            name="rerank-qa-mistral-4b",
            limits=Limits(context=128000, output=4096),
            reads=("text",),
            writes=("text",),
            features=Features(tools=False, reasoning=False, temperature=False),
            lifecycle=Lifecycle(status="active", released="2024-03-17"),
        )

    @constant
    def NVIDIA_RIVA_TRANSLATE_4B_INSTRUCT_V1_1(self) -> ChatReadsTextNoTools:
        """riva-translate-4b-instruct-v1_1: 128,000 tokens of context, 4,096 out."""
        return ChatModel(
            provider=PROVIDER,
            id="nvidia/riva-translate-4b-instruct-v1_1",
            name="riva-translate-4b-instruct-v1_1",
            wires=("openai_chat",),
            limits=Limits(context=128000, output=4096),
            reads=("text",),
            writes=("text",),
            features=Features(tools=False, reasoning=False, temperature=False),
            lifecycle=Lifecycle(released="2025-12-12"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="chat_template",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                strict_tools=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def NVIDIA_SPARSEDRIVE(self) -> ChatReadsTextVideoNoTools:
        """sparsedrive: 128,000 tokens of context, 8,192 out."""
        return ChatModel(
            provider=PROVIDER,
            id="nvidia/sparsedrive",
            name="sparsedrive",
            wires=("openai_chat",),
            limits=Limits(context=128000, output=8192),
            reads=("video",),
            writes=("text",),
            features=Features(tools=False, reasoning=False, temperature=True),
            lifecycle=Lifecycle(status="active", released="2025-03-18"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="chat_template",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                strict_tools=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def NVIDIA_STREAMPETR(self) -> ChatReadsTextVideoNoTools:
        """streampetr: 128,000 tokens of context, 8,192 out."""
        return ChatModel(
            provider=PROVIDER,
            id="nvidia/streampetr",
            name="streampetr",
            wires=("openai_chat",),
            limits=Limits(context=128000, output=8192),
            reads=("video",),
            writes=("text",),
            features=Features(tools=False, reasoning=False, temperature=True),
            lifecycle=Lifecycle(status="active", released="2025-11-13"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="chat_template",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                strict_tools=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def NVIDIA_STUDIOVOICE(self) -> ChatReadsTextNoTools:
        """studiovoice: 128,000 tokens of context, 8,192 out."""
        return ChatModel(
            provider=PROVIDER,
            id="nvidia/studiovoice",
            name="studiovoice",
            wires=("openai_chat",),
            limits=Limits(context=128000, output=8192),
            reads=("text",),
            writes=("text",),
            features=Features(tools=False, reasoning=False, temperature=True),
            lifecycle=Lifecycle(status="active", released="2024-10-03"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="chat_template",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                strict_tools=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def NVIDIA_SYNTHETIC_VIDEO_DETECTOR(self) -> ChatReadsTextVideoNoTools:
        """synthetic-video-detector: 4,096 out."""
        return ChatModel(
            provider=PROVIDER,
            id="nvidia/synthetic-video-detector",
            name="synthetic-video-detector",
            wires=("openai_chat",),
            limits=Limits(output=4096),
            reads=("video",),
            writes=("text",),
            features=Features(tools=False, reasoning=False, temperature=True),
            lifecycle=Lifecycle(status="active", released="2026-04-16"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="chat_template",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                strict_tools=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def NVIDIA_USDCODE(self) -> ChatReadsTextNoTools:
        """usdcode: 128,000 tokens of context, 4,096 out."""
        return ChatModel(
            provider=PROVIDER,
            id="nvidia/usdcode",
            name="usdcode",
            wires=("openai_chat",),
            limits=Limits(context=128000, output=4096),
            reads=("text",),
            writes=("text",),
            features=Features(tools=False, reasoning=False, temperature=True),
            lifecycle=Lifecycle(status="active", released="2026-01-01"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="chat_template",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                strict_tools=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def NVIDIA_USDVALIDATE(self) -> ChatReadsTextNoTools:
        """usdvalidate: 4,096 out."""
        return ChatModel(
            provider=PROVIDER,
            id="nvidia/usdvalidate",
            name="usdvalidate",
            wires=("openai_chat",),
            limits=Limits(output=4096),
            reads=("text",),
            writes=("text",),
            features=Features(tools=False, reasoning=False, temperature=False),
            lifecycle=Lifecycle(status="active", released="2024-07-24"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="chat_template",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                strict_tools=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def OPENAI_GPT_OSS_120B(self) -> ChatReadsText:
        """GPT-OSS-120B: 128,000 tokens of context, 8,192 out."""
        return ChatModel(
            provider=PROVIDER,
            id="openai/gpt-oss-120b",
            name="GPT-OSS-120B",
            family="gpt-oss",
            wires=("openai_chat",),
            limits=Limits(context=128000, output=8192),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, structured_output=True, reasoning=True, temperature=True),
            lifecycle=Lifecycle(status="active", released="2025-08-04", knowledge="2025-08"),
            reasoning=Reasoning(efforts=("low", "medium", "high")),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="chat_template",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                strict_tools=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def OPENAI_GPT_OSS_20B(self) -> ChatReadsText:
        """GPT OSS 20B: 131,072 tokens of context, 32,768 out."""
        return ChatModel(
            provider=PROVIDER,
            id="openai/gpt-oss-20b",
            name="GPT OSS 20B",
            family="gpt-oss",
            wires=("openai_chat",),
            limits=Limits(context=131072, output=32768),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, structured_output=True, reasoning=True, temperature=True),
            lifecycle=Lifecycle(status="active", released="2025-08-05"),
            reasoning=Reasoning(efforts=("low", "medium", "high")),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="chat_template",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                strict_tools=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def OPENAI_WHISPER_LARGE_V3(self) -> TranscriptionModel:
        """Whisper Large v3."""
        return TranscriptionModel(
            provider=PROVIDER,
            id="openai/whisper-large-v3",
            name="Whisper Large v3",
            family="whisper",
            reads=("audio",),
            writes=("text",),
            features=Features(tools=False, reasoning=False, temperature=False),
            lifecycle=Lifecycle(status="active", released="2023-09-01", knowledge="2023-09"),
        )

    @constant
    def POOLSIDE_LAGUNA_XS_2_1(self) -> ChatReadsText:
        """Laguna XS 2.1: 262,144 tokens of context, 16,384 out."""
        return ChatModel(
            provider=PROVIDER,
            id="poolside/laguna-xs-2.1",
            name="Laguna XS 2.1",
            wires=("openai_chat",),
            limits=Limits(context=262144, output=16384),
            reads=("text",),
            features=Features(reasoning=True),
            lifecycle=Lifecycle(status="active"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="chat_template",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                strict_tools=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def QWEN_QWEN2_5_CODER_32B_INSTRUCT(self) -> ChatReadsText:
        """Qwen2.5 Coder 32b Instruct: 128,000 tokens of context, 4,096 out."""
        return ChatModel(
            provider=PROVIDER,
            id="qwen/qwen2.5-coder-32b-instruct",
            name="Qwen2.5 Coder 32b Instruct",
            wires=("openai_chat",),
            limits=Limits(context=128000, output=4096),
            reads=("text",),
            writes=("text",),
            features=Features(
                tools=True, structured_output=True, reasoning=False, temperature=True
            ),
            lifecycle=Lifecycle(status="active", released="2024-11-06"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="chat_template",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                strict_tools=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def QWEN_QWEN3_5_122B_A10B(self) -> ChatReadsTextImageAudioVideo:
        """Qwen3.5 122B-A10B: 262,144 tokens of context, 65,536 out."""
        return ChatModel(
            provider=PROVIDER,
            id="qwen/qwen3.5-122b-a10b",
            name="Qwen3.5 122B-A10B",
            family="qwen",
            wires=("openai_chat",),
            limits=Limits(context=262144, output=65536),
            reads=("text", "image", "audio", "video"),
            writes=("text",),
            features=Features(tools=True, structured_output=True, reasoning=True, temperature=True),
            lifecycle=Lifecycle(status="active", released="2026-02-23"),
            reasoning=Reasoning(can_disable=True),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="chat_template",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                strict_tools=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def QWEN_QWEN3_5_397B_A17B(self) -> ChatReadsTextImage:
        """Qwen3.5-397B-A17B: 262,144 tokens of context, 8,192 out."""
        return ChatModel(
            provider=PROVIDER,
            id="qwen/qwen3.5-397b-a17b",
            name="Qwen3.5-397B-A17B",
            family="qwen",
            wires=("openai_chat",),
            limits=Limits(context=262144, output=8192),
            reads=("text", "image"),
            writes=("text",),
            features=Features(tools=True, structured_output=True, reasoning=True, temperature=True),
            lifecycle=Lifecycle(status="active", released="2026-02-16", knowledge="2026-01"),
            reasoning=Reasoning(can_disable=True),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="chat_template",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                strict_tools=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def QWEN_QWEN3_CODER_480B_A35B_INSTRUCT(self) -> ChatReadsText:
        """Qwen3 Coder 480B A35B Instruct: 262,144 tokens of context, 66,536 out."""
        return ChatModel(
            provider=PROVIDER,
            id="qwen/qwen3-coder-480b-a35b-instruct",
            name="Qwen3 Coder 480B A35B Instruct",
            family="qwen",
            wires=("openai_chat",),
            limits=Limits(context=262144, output=66536),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=False, temperature=True),
            lifecycle=Lifecycle(status="active", released="2025-07-23", knowledge="2025-04"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="chat_template",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                strict_tools=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def QWEN_QWEN3_NEXT_80B_A3B_INSTRUCT(self) -> ChatReadsText:
        """Qwen3-Next-80B-A3B-Instruct: 262,144 tokens of context, 16,384 out."""
        return ChatModel(
            provider=PROVIDER,
            id="qwen/qwen3-next-80b-a3b-instruct",
            name="Qwen3-Next-80B-A3B-Instruct",
            family="qwen",
            wires=("openai_chat",),
            limits=Limits(context=262144, output=16384),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=False, temperature=True),
            lifecycle=Lifecycle(status="active", released="2024-12-01", knowledge="2024-12"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="chat_template",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                strict_tools=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def QWEN_QWEN_IMAGE(self) -> ImageModel:
        """Qwen Image."""
        return ImageModel(
            provider=PROVIDER,
            id="qwen/qwen-image",
            name="Qwen Image",
            family="qwen",
            reads=("text", "image"),
            writes=("image",),
            features=Features(
                tools=False, structured_output=False, reasoning=False, temperature=True
            ),
            lifecycle=Lifecycle(status="active", released="2025-08-07"),
        )

    @constant
    def QWEN_QWEN_IMAGE_EDIT(self) -> ImageModel:
        """Qwen Image Edit."""
        return ImageModel(
            provider=PROVIDER,
            id="qwen/qwen-image-edit",
            name="Qwen Image Edit",
            family="qwen",
            reads=("text", "image"),
            writes=("image",),
            features=Features(
                tools=False, structured_output=False, reasoning=False, temperature=True
            ),
            lifecycle=Lifecycle(status="active", released="2025-08-19"),
        )

    @constant
    def SARVAMAI_SARVAM_M(self) -> ChatReadsText:
        """sarvam-m: 128,000 tokens of context, 8,192 out."""
        return ChatModel(
            provider=PROVIDER,
            id="sarvamai/sarvam-m",
            name="sarvam-m",
            wires=("openai_chat",),
            limits=Limits(context=128000, output=8192),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=False, temperature=True),
            lifecycle=Lifecycle(status="active", released="2025-07-25"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="chat_template",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                strict_tools=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def STEPFUN_AI_STEP_3_5_FLASH(self) -> ChatReadsText:
        """Step 3.5 Flash: 256,000 tokens of context, 16,384 out."""
        return ChatModel(
            provider=PROVIDER,
            id="stepfun-ai/step-3.5-flash",
            name="Step 3.5 Flash",
            wires=("openai_chat",),
            limits=Limits(context=256000, output=16384),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=True, temperature=True),
            lifecycle=Lifecycle(status="active", released="2026-02-02"),
            reasoning=Reasoning(efforts=("low", "medium", "high")),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="chat_template",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                strict_tools=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def STEPFUN_AI_STEP_3_7_FLASH(self) -> ChatReadsTextImage:
        """Step 3.7 Flash: 256,000 tokens of context, 16,384 out."""
        return ChatModel(
            provider=PROVIDER,
            id="stepfun-ai/step-3.7-flash",
            name="Step 3.7 Flash",
            wires=("openai_chat",),
            limits=Limits(context=256000, output=16384),
            reads=("text", "image"),
            writes=("text",),
            features=Features(tools=True, reasoning=True, temperature=True),
            lifecycle=Lifecycle(status="active", released="2026-05-28"),
            reasoning=Reasoning(efforts=("minimal", "low", "medium", "high", "xhigh", "max")),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="chat_template",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                strict_tools=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def STEPFUN_AI_STEP_5_PREVIEW(self) -> ChatReadsTextImage:
        """Step 5 Preview: 1,048,576 tokens of context."""
        return ChatModel(
            provider=PROVIDER,
            id="stepfun-ai/step-5-preview",
            name="Step 5 Preview",
            wires=("openai_chat",),
            limits=Limits(context=1048576),
            reads=("text", "image"),
            features=Features(reasoning=True),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="chat_template",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                strict_tools=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def UPSTAGE_SOLAR_10_7B_INSTRUCT(self) -> ChatReadsText:
        """solar-10.7b-instruct: 128,000 tokens of context, 8,192 out."""
        return ChatModel(
            provider=PROVIDER,
            id="upstage/solar-10_7b-instruct",
            name="solar-10.7b-instruct",
            wires=("openai_chat",),
            limits=Limits(context=128000, output=8192),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=False, temperature=True),
            lifecycle=Lifecycle(released="2024-06-05"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="chat_template",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                strict_tools=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def Z_AI_GLM_5_1(self) -> ChatReadsText:
        """GLM-5.1: 131,072 tokens of context."""
        return ChatModel(
            provider=PROVIDER,
            id="z-ai/glm-5.1",
            name="GLM-5.1",
            family="glm",
            wires=("openai_chat",),
            limits=Limits(context=131072),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, structured_output=True, reasoning=True, temperature=True),
            lifecycle=Lifecycle(released="2026-03-27"),
            reasoning=Reasoning(can_disable=True),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="chat_template",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                strict_tools=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def Z_AI_GLM_5_3_FLASH(self) -> ChatReadsTextImage:
        """GLM-5.3-Flash: 1,000,000 tokens of context, 131,072 out."""
        return ChatModel(
            provider=PROVIDER,
            id="z-ai/glm-5.3-flash",
            name="GLM-5.3-Flash",
            wires=("openai_chat",),
            limits=Limits(context=1000000, output=131072),
            reads=("text", "image"),
            features=Features(reasoning=True),
            lifecycle=Lifecycle(status="active"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="chat_template",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                strict_tools=False,
                cache_key=False,
                cache_retention=False,
            ),
        )


nvidia = NVIDIA()

IDS = {
    "abacusai/dracarys-llama-3_1-70b-instruct": "ABACUSAI_DRACARYS_LLAMA_3_1_70B_INSTRUCT",
    "baai/bge-m3": "BAAI_BGE_M3",
    "black-forest-labs/flux.1-dev": "BLACK_FOREST_LABS_FLUX_1_DEV",
    "black-forest-labs/flux_1-kontext-dev": "BLACK_FOREST_LABS_FLUX_1_KONTEXT_DEV",
    "black-forest-labs/flux_1-schnell": "BLACK_FOREST_LABS_FLUX_1_SCHNELL",
    "black-forest-labs/flux_2-klein-4b": "BLACK_FOREST_LABS_FLUX_2_KLEIN_4B",
    "bytedance/seed-oss-36b-instruct": "BYTEDANCE_SEED_OSS_36B_INSTRUCT",
    "deepseek-ai/deepseek-v4-flash": "DEEPSEEK_AI_DEEPSEEK_V4_FLASH",
    "deepseek-ai/deepseek-v4-pro": "DEEPSEEK_AI_DEEPSEEK_V4_PRO",
    "deepseek-ai/deepseek-v4.1-flash": "DEEPSEEK_AI_DEEPSEEK_V4_1_FLASH",
    "google/diffusiongemma-26b-a4b-it": "GOOGLE_DIFFUSIONGEMMA_26B_A4B_IT",
    "google/gemma-2-2b-it": "GOOGLE_GEMMA_2_2B_IT",
    "google/gemma-3-12b-it": "GOOGLE_GEMMA_3_12B_IT",
    "google/gemma-3-4b-it": "GOOGLE_GEMMA_3_4B_IT",
    "google/gemma-3n-e2b-it": "GOOGLE_GEMMA_3N_E2B_IT",
    "google/gemma-3n-e4b-it": "GOOGLE_GEMMA_3N_E4B_IT",
    "google/gemma-4-31b-it": "GOOGLE_GEMMA_4_31B_IT",
    "google/google-paligemma": "GOOGLE_GOOGLE_PALIGEMMA",
    "meta/esm2-650m": "META_ESM2_650M",
    "meta/esmfold": "META_ESMFOLD",
    "meta/llama-3.1-70b-instruct": "META_LLAMA_3_1_70B_INSTRUCT",
    "meta/llama-3.1-8b-instruct": "META_LLAMA_3_1_8B_INSTRUCT",
    "meta/llama-3.2-11b-vision-instruct": "META_LLAMA_3_2_11B_VISION_INSTRUCT",
    "meta/llama-3.2-1b-instruct": "META_LLAMA_3_2_1B_INSTRUCT",
    "meta/llama-3.2-3b-instruct": "META_LLAMA_3_2_3B_INSTRUCT",
    "meta/llama-3.2-90b-vision-instruct": "META_LLAMA_3_2_90B_VISION_INSTRUCT",
    "meta/llama-3.3-70b-instruct": "META_LLAMA_3_3_70B_INSTRUCT",
    "meta/llama-4-maverick-17b-128e-instruct": "META_LLAMA_4_MAVERICK_17B_128E_INSTRUCT",
    "meta/llama-guard-4-12b": "META_LLAMA_GUARD_4_12B",
    "meta/muse-glimmer-30b": "META_MUSE_GLIMMER_30B",
    "microsoft/phi-4-mini-instruct": "MICROSOFT_PHI_4_MINI_INSTRUCT",
    "microsoft/phi-4-multimodal-instruct": "MICROSOFT_PHI_4_MULTIMODAL_INSTRUCT",
    "minimaxai/minimax-m2.7": "MINIMAXAI_MINIMAX_M2_7",
    "minimaxai/minimax-m3": "MINIMAXAI_MINIMAX_M3",
    "minimaxai/minimax-m3.1-flash": "MINIMAXAI_MINIMAX_M3_1_FLASH",
    "mistralai/magistral-small-2506": "MISTRALAI_MAGISTRAL_SMALL_2506",
    "mistralai/mistral-7b-instruct-v0.3": "MISTRALAI_MISTRAL_7B_INSTRUCT_V0_3",
    "mistralai/mistral-7b-instruct-v03": "MISTRALAI_MISTRAL_7B_INSTRUCT_V03",
    "mistralai/mistral-large-3-675b-instruct-2512": "MISTRALAI_MISTRAL_LARGE_3_675B_INSTRUCT_2512",
    "mistralai/mistral-medium-3-instruct": "MISTRALAI_MISTRAL_MEDIUM_3_INSTRUCT",
    "mistralai/mistral-nemotron": "MISTRALAI_MISTRAL_NEMOTRON",
    "mistralai/mistral-small-4-119b-2603": "MISTRALAI_MISTRAL_SMALL_4_119B_2603",
    "mistralai/mixtral-8x22b-instruct": "MISTRALAI_MIXTRAL_8X22B_INSTRUCT",
    "mistralai/mixtral-8x7b-instruct": "MISTRALAI_MIXTRAL_8X7B_INSTRUCT",
    "moonshotai/kimi-k2-instruct-0905": "MOONSHOTAI_KIMI_K2_INSTRUCT_0905",
    "moonshotai/kimi-k2.6": "MOONSHOTAI_KIMI_K2_6",
    "nvidia/active-speaker-detection": "NVIDIA_ACTIVE_SPEAKER_DETECTION",
    "nvidia/bevformer": "NVIDIA_BEVFORMER",
    "nvidia/cosmos-predict1-5b": "NVIDIA_COSMOS_PREDICT1_5B",
    "nvidia/cosmos-reason2-8b": "NVIDIA_COSMOS_REASON2_8B",
    "nvidia/cosmos-transfer1-7b": "NVIDIA_COSMOS_TRANSFER1_7B",
    "nvidia/cosmos-transfer2_5-2b": "NVIDIA_COSMOS_TRANSFER2_5_2B",
    "nvidia/gliner-pii": "NVIDIA_GLINER_PII",
    "nvidia/llama-3.1-nemotron-70b-instruct": "NVIDIA_LLAMA_3_1_NEMOTRON_70B_INSTRUCT",
    "nvidia/llama-3.1-nemotron-ultra-253b-v1": "NVIDIA_LLAMA_3_1_NEMOTRON_ULTRA_253B_V1",
    "nvidia/llama-3_1-nemotron-safety-guard-8b-v3": "NVIDIA_LLAMA_3_1_NEMOTRON_SAFETY_GUARD_8B_V3",
    "nvidia/llama-3_2-nemoretriever-300m-embed-v1": "NVIDIA_LLAMA_3_2_NEMORETRIEVER_300M_EMBED_V1",
    "nvidia/llama-nemotron-embed-vl-1b-v2": "NVIDIA_LLAMA_NEMOTRON_EMBED_VL_1B_V2",
    "nvidia/llama-nemotron-rerank-vl-1b-v2": "NVIDIA_LLAMA_NEMOTRON_RERANK_VL_1B_V2",
    "nvidia/magpie-tts-zeroshot": "NVIDIA_MAGPIE_TTS_ZEROSHOT",
    "nvidia/nemotron-3-content-safety": "NVIDIA_NEMOTRON_3_CONTENT_SAFETY",
    "nvidia/nemotron-3-nano-30b-a3b": "NVIDIA_NEMOTRON_3_NANO_30B_A3B",
    "nvidia/nemotron-3-nano-omni-30b-a3b-reasoning": "NVIDIA_NEMOTRON_3_NANO_OMNI_30B_A3B_REASONING",
    "nvidia/nemotron-3-super-120b-a12b": "NVIDIA_NEMOTRON_3_SUPER_120B_A12B",
    "nvidia/nemotron-3-ultra-550b-a55b": "NVIDIA_NEMOTRON_3_ULTRA_550B_A55B",
    "nvidia/nemotron-3.5-lightning-30b-a3b": "NVIDIA_NEMOTRON_3_5_LIGHTNING_30B_A3B",
    "nvidia/nemotron-3.5-super-vl-120b-a12b": "NVIDIA_NEMOTRON_3_5_SUPER_VL_120B_A12B",
    "nvidia/nemotron-content-safety-reasoning-4b": "NVIDIA_NEMOTRON_CONTENT_SAFETY_REASONING_4B",
    "nvidia/nemotron-mini-4b-instruct": "NVIDIA_NEMOTRON_MINI_4B_INSTRUCT",
    "nvidia/nemotron-voicechat": "NVIDIA_NEMOTRON_VOICECHAT",
    "nvidia/nv-embed-v1": "NVIDIA_NV_EMBED_V1",
    "nvidia/nv-embedcode-7b-v1": "NVIDIA_NV_EMBEDCODE_7B_V1",
    "nvidia/nvidia-nemotron-nano-9b-v2": "NVIDIA_NVIDIA_NEMOTRON_NANO_9B_V2",
    "nvidia/rerank-qa-mistral-4b": "NVIDIA_RERANK_QA_MISTRAL_4B",
    "nvidia/riva-translate-4b-instruct-v1_1": "NVIDIA_RIVA_TRANSLATE_4B_INSTRUCT_V1_1",
    "nvidia/sparsedrive": "NVIDIA_SPARSEDRIVE",
    "nvidia/streampetr": "NVIDIA_STREAMPETR",
    "nvidia/studiovoice": "NVIDIA_STUDIOVOICE",
    "nvidia/synthetic-video-detector": "NVIDIA_SYNTHETIC_VIDEO_DETECTOR",
    "nvidia/usdcode": "NVIDIA_USDCODE",
    "nvidia/usdvalidate": "NVIDIA_USDVALIDATE",
    "openai/gpt-oss-120b": "OPENAI_GPT_OSS_120B",
    "openai/gpt-oss-20b": "OPENAI_GPT_OSS_20B",
    "openai/whisper-large-v3": "OPENAI_WHISPER_LARGE_V3",
    "poolside/laguna-xs-2.1": "POOLSIDE_LAGUNA_XS_2_1",
    "qwen/qwen-image": "QWEN_QWEN_IMAGE",
    "qwen/qwen-image-edit": "QWEN_QWEN_IMAGE_EDIT",
    "qwen/qwen2.5-coder-32b-instruct": "QWEN_QWEN2_5_CODER_32B_INSTRUCT",
    "qwen/qwen3-coder-480b-a35b-instruct": "QWEN_QWEN3_CODER_480B_A35B_INSTRUCT",
    "qwen/qwen3-next-80b-a3b-instruct": "QWEN_QWEN3_NEXT_80B_A3B_INSTRUCT",
    "qwen/qwen3.5-122b-a10b": "QWEN_QWEN3_5_122B_A10B",
    "qwen/qwen3.5-397b-a17b": "QWEN_QWEN3_5_397B_A17B",
    "sarvamai/sarvam-m": "SARVAMAI_SARVAM_M",
    "stepfun-ai/step-3.5-flash": "STEPFUN_AI_STEP_3_5_FLASH",
    "stepfun-ai/step-3.7-flash": "STEPFUN_AI_STEP_3_7_FLASH",
    "stepfun-ai/step-5-preview": "STEPFUN_AI_STEP_5_PREVIEW",
    "upstage/solar-10_7b-instruct": "UPSTAGE_SOLAR_10_7B_INSTRUCT",
    "z-ai/glm-5.1": "Z_AI_GLM_5_1",
    "z-ai/glm-5.3-flash": "Z_AI_GLM_5_3_FLASH",
}
