"""Alibaba Cloud Model Studio's models as typed constants; generated from `catalog/alibaba.yaml`."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from interlingua.records import (
    Auth,
    ChatModel,
    Compat,
    Endpoint,
    Features,
    ImageModel,
    Lifecycle,
    Limits,
    OcrModel,
    PriceCondition,
    PriceRow,
    Provider,
    Rates,
    RealtimeModel,
    Reasoning,
    SpeechModel,
    TranscriptionModel,
    VideoModel,
)

if TYPE_CHECKING:
    # A property to type checkers, so that they can mark it deprecated.
    from builtins import property as constant
    from typing import Never, TypeAlias

    from interlingua.media import Audio, Document, Image, Video
    from interlingua.messages import Text
    from interlingua.tools import AnyTool
    from interlingua_generated.wire import openai_chat

    ChatReadsAnything: TypeAlias = ChatModel[
        openai_chat.Extra, Text | Image | Audio | Video | Document, AnyTool, openai_chat.Response
    ]
    ChatReadsText: TypeAlias = ChatModel[openai_chat.Extra, Text, AnyTool, openai_chat.Response]
    ChatReadsTextImage: TypeAlias = ChatModel[
        openai_chat.Extra, Text | Image, AnyTool, openai_chat.Response
    ]
    ChatReadsTextImageAudioVideo: TypeAlias = ChatModel[
        openai_chat.Extra, Text | Image | Audio | Video, AnyTool, openai_chat.Response
    ]
    ChatReadsTextImageVideo: TypeAlias = ChatModel[
        openai_chat.Extra, Text | Image | Video, AnyTool, openai_chat.Response
    ]
    ChatReadsTextNoTools: TypeAlias = ChatModel[
        openai_chat.Extra, Text, Never, openai_chat.Response
    ]
else:
    from functools import cached_property as constant

PROVIDER = Provider(
    id="alibaba",
    name="Alibaba Cloud Model Studio",
    docs="https://www.alibabacloud.com/help/en/model-studio/models",
    auth=Auth(scheme="bearer", env=("DASHSCOPE_API_KEY",)),
    endpoints=(
        Endpoint(
            wire="openai_chat",
            base_url="https://dashscope-intl.aliyuncs.com/compatible-mode/v1",
            base_url_env="DASHSCOPE_BASE_URL",
            service_tiers=(),
        ),
        Endpoint(
            wire="anthropic_messages",
            base_url="https://dashscope-intl.aliyuncs.com/apps/anthropic",
            base_url_env="DASHSCOPE_ANTHROPIC_BASE_URL",
            service_tiers=(),
        ),
        Endpoint(
            wire="openai_embeddings",
            base_url="https://dashscope-intl.aliyuncs.com/compatible-mode/v1",
            base_url_env="DASHSCOPE_BASE_URL",
        ),
    ),
    compat=Compat(
        max_output_tokens_field="max_tokens",
        reasoning_format="enable_thinking",
        reasoning_replay_field="reasoning_content",
        developer_role=False,
        top_k=True,
        cache_key=False,
        cache_retention=False,
    ),
)


class Alibaba:
    """Models of Alibaba Cloud Model Studio; each is built when it is first touched."""

    @constant
    def DEEPSEEK_V4_FLASH(self) -> ChatReadsAnything:
        """deepseek-v4-flash: 393,216 out, $0.2 in and $0.4 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="deepseek-v4-flash",
            wires=("openai_chat",),
            limits=Limits(input=1000000, output=393216),
            features=Features(
                tools=True, structured_output=True, reasoning=True, prompt_caching=True
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.2"), output=Decimal("0.4"), cached_input=Decimal("0.04")
                    )
                ),
            ),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="enable_thinking",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def DEEPSEEK_V4_FLASH_0731(self) -> ChatReadsAnything:
        """deepseek-v4-flash-0731: 393,216 out, $0.2 in and $0.4 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="deepseek-v4-flash-0731",
            wires=("openai_chat",),
            limits=Limits(input=1000000, output=393216),
            features=Features(
                tools=True, structured_output=True, reasoning=True, prompt_caching=True
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.2"), output=Decimal("0.4"), cached_input=Decimal("0.04")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="enable_thinking",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def DEEPSEEK_V4_PRO(self) -> ChatReadsAnything:
        """deepseek-v4-pro: 393,216 out, $2.4 in and $4.8 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="deepseek-v4-pro",
            wires=("openai_chat",),
            limits=Limits(input=1000000, output=393216),
            features=Features(
                tools=True, structured_output=True, reasoning=True, prompt_caching=True
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("2.4"), output=Decimal("4.8"), cached_input=Decimal("0.2")
                    )
                ),
            ),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="enable_thinking",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def GLM_5_1(self) -> ChatReadsAnything:
        """glm-5.1: 131,072 out, $1.4 in and $4.4 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="glm-5.1",
            wires=("openai_chat",),
            limits=Limits(input=202745, output=131072),
            features=Features(
                tools=True, structured_output=True, reasoning=True, prompt_caching=True
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("1.4"), output=Decimal("4.4"), cached_input=Decimal("0.26")
                    )
                ),
            ),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="enable_thinking",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def GLM_5_2(self) -> ChatReadsAnything:
        """glm-5.2: 131,072 out, $1.4 in and $4.4 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="glm-5.2",
            wires=("openai_chat",),
            limits=Limits(input=1048576, output=131072),
            features=Features(
                tools=True, structured_output=True, reasoning=True, prompt_caching=True
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("1.4"), output=Decimal("4.4"), cached_input=Decimal("0.28")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="enable_thinking",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def HAPPYHORSE_1_0_I2V(self) -> VideoModel:
        """happyhorse-1.0-i2v."""
        return VideoModel(
            provider=PROVIDER,
            id="happyhorse-1.0-i2v",
            reads=("text", "image"),
            writes=("video",),
            prices=(PriceRow(rates=Rates(output_per_second=Decimal("0.220034"))),),
        )

    @constant
    def HAPPYHORSE_1_0_R2V(self) -> VideoModel:
        """happyhorse-1.0-r2v."""
        return VideoModel(
            provider=PROVIDER,
            id="happyhorse-1.0-r2v",
            reads=("text", "image"),
            writes=("video",),
            prices=(PriceRow(rates=Rates(output_per_second=Decimal("0.220034"))),),
        )

    @constant
    def HAPPYHORSE_1_0_T2V(self) -> VideoModel:
        """happyhorse-1.0-t2v."""
        return VideoModel(
            provider=PROVIDER,
            id="happyhorse-1.0-t2v",
            reads=("text",),
            writes=("video",),
            prices=(PriceRow(rates=Rates(output_per_second=Decimal("0.220034"))),),
        )

    @constant
    def HAPPYHORSE_1_1_I2V(self) -> VideoModel:
        """happyhorse-1.1-i2v."""
        return VideoModel(
            provider=PROVIDER,
            id="happyhorse-1.1-i2v",
            reads=("text", "image"),
            writes=("video",),
            prices=(PriceRow(rates=Rates(output_per_second=Decimal("0.165026"))),),
        )

    @constant
    def HAPPYHORSE_1_1_R2V(self) -> VideoModel:
        """happyhorse-1.1-r2v."""
        return VideoModel(
            provider=PROVIDER,
            id="happyhorse-1.1-r2v",
            reads=("text", "image"),
            writes=("video",),
            prices=(PriceRow(rates=Rates(output_per_second=Decimal("0.165026"))),),
        )

    @constant
    def HAPPYHORSE_1_1_T2V(self) -> VideoModel:
        """happyhorse-1.1-t2v."""
        return VideoModel(
            provider=PROVIDER,
            id="happyhorse-1.1-t2v",
            reads=("text",),
            writes=("video",),
            prices=(PriceRow(rates=Rates(output_per_second=Decimal("0.165026"))),),
        )

    @constant
    def KIMI_K2_7_CODE(self) -> ChatReadsTextImage:
        """kimi-k2.7-code: 16,384 out, $0.95 in and $4 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="kimi-k2.7-code",
            wires=("openai_chat",),
            limits=Limits(input=229376, output=16384),
            reads=("text", "image"),
            features=Features(
                tools=True, structured_output=True, reasoning=True, prompt_caching=True
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.95"), output=Decimal("4"), cached_input=Decimal("0.19")
                    )
                ),
            ),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="enable_thinking",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def QVQ_MAX(self) -> ChatReadsTextImage:
        """QVQ Max: 131,072 tokens of context, 8,192 out, $1.2 in and $4.8 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="qvq-max",
            name="QVQ Max",
            family="qvq",
            wires=("openai_chat",),
            limits=Limits(context=131072, output=8192),
            reads=("text", "image"),
            writes=("text",),
            features=Features(tools=True, reasoning=True, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("1.2"), output=Decimal("4.8"))),),
            lifecycle=Lifecycle(status="active", released="2025-03-25", knowledge="2024-04"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="enable_thinking",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def QWEN2_5_14B_INSTRUCT(self) -> ChatReadsText:
        """Qwen2.5 14B Instruct: 131,072 tokens of context, 8,192 out, $0.35 in and $1.4 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="qwen2-5-14b-instruct",
            name="Qwen2.5 14B Instruct",
            family="qwen",
            wires=("openai_chat",),
            limits=Limits(context=131072, output=8192),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=False, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.35"), output=Decimal("1.4"))),),
            lifecycle=Lifecycle(status="active", released="2024-09", knowledge="2024-04"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="enable_thinking",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def QWEN2_5_32B_INSTRUCT(self) -> ChatReadsText:
        """Qwen2.5 32B Instruct: 131,072 tokens of context, 8,192 out, $0.7 in and $2.8 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="qwen2-5-32b-instruct",
            name="Qwen2.5 32B Instruct",
            family="qwen",
            wires=("openai_chat",),
            limits=Limits(context=131072, output=8192),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=False, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.7"), output=Decimal("2.8"))),),
            lifecycle=Lifecycle(status="active", released="2024-09", knowledge="2024-04"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="enable_thinking",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def QWEN2_5_72B_INSTRUCT(self) -> ChatReadsText:
        """Qwen2.5 72B Instruct: 131,072 tokens of context, 8,192 out, $1.4 in and $5.6 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="qwen2-5-72b-instruct",
            name="Qwen2.5 72B Instruct",
            family="qwen",
            wires=("openai_chat",),
            limits=Limits(context=131072, output=8192),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=False, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("1.4"), output=Decimal("5.6"))),),
            lifecycle=Lifecycle(status="active", released="2024-09", knowledge="2024-04"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="enable_thinking",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def QWEN2_5_7B_INSTRUCT(self) -> ChatReadsText:
        """Qwen2.5 7B Instruct: 131,072 tokens of context, 8,192 out, $0.175 in and $0.7 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="qwen2-5-7b-instruct",
            name="Qwen2.5 7B Instruct",
            family="qwen",
            wires=("openai_chat",),
            limits=Limits(context=131072, output=8192),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=False, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.175"), output=Decimal("0.7"))),),
            lifecycle=Lifecycle(status="active", released="2024-09", knowledge="2024-04"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="enable_thinking",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def QWEN2_5_OMNI_7B(self) -> ChatReadsTextImageAudioVideo:
        """Qwen2.5-Omni 7B: 32,768 tokens of context, 2,048 out, $0.1 in and $0.4 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="qwen2-5-omni-7b",
            name="Qwen2.5-Omni 7B",
            family="qwen",
            wires=("openai_chat",),
            limits=Limits(context=32768, output=2048),
            reads=("text", "image", "audio", "video"),
            writes=("text", "audio"),
            features=Features(tools=True, reasoning=False, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.1"), output=Decimal("0.4"), input_audio=Decimal("6.76")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2024-12", knowledge="2024-04"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="enable_thinking",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def QWEN2_5_VL_72B_INSTRUCT(self) -> ChatReadsTextImage:
        """Qwen2.5-VL 72B Instruct: 131,072 tokens of context, 8,192 out, $2.8 in and $8.4 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="qwen2-5-vl-72b-instruct",
            name="Qwen2.5-VL 72B Instruct",
            family="qwen",
            wires=("openai_chat",),
            limits=Limits(context=131072, output=8192),
            reads=("text", "image"),
            writes=("text",),
            features=Features(tools=True, reasoning=False, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("2.8"), output=Decimal("8.4"))),),
            lifecycle=Lifecycle(status="active", released="2024-09", knowledge="2024-04"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="enable_thinking",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def QWEN2_5_VL_7B_INSTRUCT(self) -> ChatReadsTextImage:
        """Qwen2.5-VL 7B Instruct: 131,072 tokens of context, 8,192 out, $0.35 in and $1.05 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="qwen2-5-vl-7b-instruct",
            name="Qwen2.5-VL 7B Instruct",
            family="qwen",
            wires=("openai_chat",),
            limits=Limits(context=131072, output=8192),
            reads=("text", "image"),
            writes=("text",),
            features=Features(tools=True, reasoning=False, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.35"), output=Decimal("1.05"))),),
            lifecycle=Lifecycle(status="active", released="2024-09", knowledge="2024-04"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="enable_thinking",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def QWEN3_14B(self) -> ChatReadsText:
        """Qwen3 14B: 131,072 tokens of context, 8,192 out, $0.35 in and $1.4 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="qwen3-14b",
            name="Qwen3 14B",
            family="qwen",
            wires=("openai_chat",),
            limits=Limits(context=131072, output=8192),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=True, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.35"), output=Decimal("1.4"), reasoning=Decimal("4.2")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2025-04", knowledge="2025-04"),
            reasoning=Reasoning(can_disable=True),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="enable_thinking",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def QWEN3_235B_A22B(self) -> ChatReadsText:
        """Qwen3 235B-A22B: 131,072 tokens of context, 16,384 out, $0.7 in and $2.8 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="qwen3-235b-a22b",
            name="Qwen3 235B-A22B",
            family="qwen",
            wires=("openai_chat",),
            limits=Limits(context=131072, output=16384),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=True, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.7"), output=Decimal("2.8"), reasoning=Decimal("8.4")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2025-04", knowledge="2025-04"),
            reasoning=Reasoning(can_disable=True),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="enable_thinking",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def QWEN3_30B_A3B(self) -> ChatReadsAnything:
        """qwen3-30b-a3b: 16,384 out."""
        return ChatModel(
            provider=PROVIDER,
            id="qwen3-30b-a3b",
            wires=("openai_chat",),
            limits=Limits(input=129024, output=16384),
            features=Features(tools=True, reasoning=True),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="enable_thinking",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def QWEN3_32B(self) -> ChatReadsText:
        """Qwen3 32B: 131,072 tokens of context, 16,384 out, $0.7 in and $2.8 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="qwen3-32b",
            name="Qwen3 32B",
            family="qwen",
            wires=("openai_chat",),
            limits=Limits(context=131072, output=16384),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=True, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.7"), output=Decimal("2.8"), reasoning=Decimal("8.4")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2025-04", knowledge="2025-04"),
            reasoning=Reasoning(can_disable=True),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="enable_thinking",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def QWEN3_5_122B_A10B(self) -> ChatReadsTextImageAudioVideo:
        """Qwen3.5 122B-A10B: 262,144 tokens of context, 65,536 out, $0.4 in and $3.2 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="qwen3.5-122b-a10b",
            name="Qwen3.5 122B-A10B",
            family="qwen",
            wires=("openai_chat",),
            limits=Limits(context=262144, output=65536),
            reads=("text", "image", "audio", "video"),
            writes=("text",),
            features=Features(tools=True, structured_output=True, reasoning=True, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.4"), output=Decimal("3.2"))),),
            lifecycle=Lifecycle(status="active", released="2026-02-23"),
            reasoning=Reasoning(can_disable=True),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="enable_thinking",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def QWEN3_5_27B(self) -> ChatReadsTextImageAudioVideo:
        """Qwen3.5 27B: 262,144 tokens of context, 65,536 out, $0.3 in and $2.4 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="qwen3.5-27b",
            name="Qwen3.5 27B",
            family="qwen",
            wires=("openai_chat",),
            limits=Limits(context=262144, output=65536),
            reads=("text", "image", "audio", "video"),
            writes=("text",),
            features=Features(tools=True, structured_output=True, reasoning=True, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.3"), output=Decimal("2.4"))),),
            lifecycle=Lifecycle(status="active", released="2026-02-23"),
            reasoning=Reasoning(can_disable=True),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="enable_thinking",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def QWEN3_5_35B_A3B(self) -> ChatReadsTextImageAudioVideo:
        """Qwen3.5 35B-A3B: 262,144 tokens of context, 65,536 out, $0.25 in and $2 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="qwen3.5-35b-a3b",
            name="Qwen3.5 35B-A3B",
            family="qwen",
            wires=("openai_chat",),
            limits=Limits(context=262144, output=65536),
            reads=("text", "image", "audio", "video"),
            writes=("text",),
            features=Features(tools=True, structured_output=True, reasoning=True, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.25"), output=Decimal("2"))),),
            lifecycle=Lifecycle(status="active", released="2026-02-23"),
            reasoning=Reasoning(can_disable=True),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="enable_thinking",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def QWEN3_5_397B_A17B(self) -> ChatReadsTextImageAudioVideo:
        """Qwen3.5 397B-A17B: 262,144 tokens of context, 65,536 out, $0.6 in and $3.6 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="qwen3.5-397b-a17b",
            name="Qwen3.5 397B-A17B",
            family="qwen",
            wires=("openai_chat",),
            limits=Limits(context=262144, output=65536),
            reads=("text", "image", "audio", "video"),
            writes=("text",),
            features=Features(tools=True, structured_output=True, reasoning=True, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.6"), output=Decimal("3.6"))),),
            lifecycle=Lifecycle(status="active", released="2026-02-15"),
            reasoning=Reasoning(can_disable=True),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="enable_thinking",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def QWEN3_5_PLUS(self) -> ChatReadsTextImageVideo:
        """Qwen3.5 Plus: 1,000,000 tokens of context, 65,536 out, $0.4 in and $2.4 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="qwen3.5-plus",
            name="Qwen3.5 Plus",
            family="qwen",
            wires=("openai_chat",),
            limits=Limits(context=1000000, output=65536),
            reads=("text", "image", "video"),
            writes=("text",),
            features=Features(tools=True, reasoning=True, temperature=True),
            prices=(
                PriceRow(rates=Rates(input=Decimal("0.4"), output=Decimal("2.4"))),
                PriceRow(
                    when=PriceCondition(min_input_tokens=256001),
                    rates=Rates(input=Decimal("0.5"), output=Decimal("3")),
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2026-02-16", knowledge="2025-04"),
            reasoning=Reasoning(can_disable=True),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="enable_thinking",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def QWEN3_6_27B(self) -> ChatReadsTextImageAudioVideo:
        """Qwen3.6 27B: 262,144 tokens of context, 65,536 out, $0.6 in and $3.6 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="qwen3.6-27b",
            name="Qwen3.6 27B",
            family="qwen",
            wires=("openai_chat",),
            limits=Limits(context=262144, output=65536),
            reads=("text", "image", "audio", "video"),
            writes=("text",),
            features=Features(tools=True, structured_output=True, reasoning=True, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.6"), output=Decimal("3.6"))),),
            lifecycle=Lifecycle(status="active", released="2026-04-22"),
            reasoning=Reasoning(can_disable=True),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="enable_thinking",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def QWEN3_6_35B_A3B(self) -> ChatReadsTextImageAudioVideo:
        """Qwen3.6 35B-A3B: 262,144 tokens of context, 65,536 out, $0.248 in and $1.485 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="qwen3.6-35b-a3b",
            name="Qwen3.6 35B-A3B",
            family="qwen",
            wires=("openai_chat",),
            limits=Limits(context=262144, output=65536),
            reads=("text", "image", "audio", "video"),
            writes=("text",),
            features=Features(tools=True, structured_output=True, reasoning=True, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.248"), output=Decimal("1.485"))),),
            lifecycle=Lifecycle(status="active", released="2026-04-17"),
            reasoning=Reasoning(can_disable=True),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="enable_thinking",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def QWEN3_6_FLASH(self) -> ChatReadsTextImageVideo:
        """Qwen3.6 Flash: 1,000,000 tokens of context, 65,536 out, $0.1875 in and $1.125 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="qwen3.6-flash",
            name="Qwen3.6 Flash",
            family="qwen3.6",
            wires=("openai_chat",),
            limits=Limits(context=1000000, output=65536),
            reads=("text", "image", "video"),
            writes=("text",),
            features=Features(tools=True, structured_output=True, reasoning=True, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.1875"),
                        output=Decimal("1.125"),
                        cache_write=Decimal("0.234375"),
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2026-04-27"),
            reasoning=Reasoning(can_disable=True),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="enable_thinking",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def QWEN3_6_MAX_PREVIEW(self) -> ChatReadsText:
        """Qwen3.6 Max Preview: 262,144 tokens of context, 65,536 out, $1.3 in and $7.8 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="qwen3.6-max-preview",
            name="Qwen3.6 Max Preview",
            family="qwen",
            wires=("openai_chat",),
            limits=Limits(context=262144, output=65536),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=True, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("1.3"),
                        output=Decimal("7.8"),
                        cached_input=Decimal("0.13"),
                        cache_write=Decimal("1.625"),
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2026-04-20", knowledge="2025-04"),
            reasoning=Reasoning(can_disable=True),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="enable_thinking",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def QWEN3_6_PLUS(self) -> ChatReadsTextImageVideo:
        """Qwen3.6 Plus: 1,000,000 tokens of context, 65,536 out, $0.5 in and $3 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="qwen3.6-plus",
            name="Qwen3.6 Plus",
            family="qwen",
            wires=("openai_chat",),
            limits=Limits(context=1000000, output=65536),
            reads=("text", "image", "video"),
            writes=("text",),
            features=Features(tools=True, reasoning=True, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.5"),
                        output=Decimal("3"),
                        cached_input=Decimal("0.05"),
                        cache_write=Decimal("0.625"),
                    )
                ),
                PriceRow(
                    when=PriceCondition(min_input_tokens=256001),
                    rates=Rates(
                        input=Decimal("2"),
                        output=Decimal("6"),
                        cached_input=Decimal("0.2"),
                        cache_write=Decimal("2.5"),
                    ),
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2026-04-02", knowledge="2025-04"),
            reasoning=Reasoning(can_disable=True),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="enable_thinking",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def QWEN3_7_MAX(self) -> ChatReadsText:
        """Qwen3.7 Max: 1,000,000 tokens of context, 65,536 out, $2.5 in and $7.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="qwen3.7-max",
            name="Qwen3.7 Max",
            family="qwen",
            wires=("openai_chat",),
            limits=Limits(context=1000000, output=65536),
            reads=("text",),
            writes=("text",),
            features=Features(
                tools=True,
                structured_output=True,
                reasoning=True,
                temperature=True,
                prompt_caching=True,
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("2.5"),
                        output=Decimal("7.5"),
                        cached_input=Decimal("0.5"),
                        cache_write=Decimal("3.125"),
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2026-05-21"),
            reasoning=Reasoning(can_disable=True),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="enable_thinking",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def QWEN3_7_PLUS(self) -> ChatReadsTextImageVideo:
        """Qwen3.7 Plus: 1,000,000 tokens of context, 65,536 out, $0.4 in and $1.6 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="qwen3.7-plus",
            name="Qwen3.7 Plus",
            family="qwen",
            wires=("openai_chat",),
            limits=Limits(context=1000000, output=65536),
            reads=("text", "image", "video"),
            writes=("text",),
            features=Features(
                tools=True,
                structured_output=True,
                reasoning=True,
                temperature=True,
                prompt_caching=True,
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.4"), output=Decimal("1.6"), cached_input=Decimal("0.08")
                    )
                ),
                PriceRow(
                    when=PriceCondition(min_input_tokens=256001),
                    rates=Rates(
                        input=Decimal("1.2"), output=Decimal("4.8"), cached_input=Decimal("0.24")
                    ),
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2026-06-02", knowledge="2025-04"),
            reasoning=Reasoning(can_disable=True),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="enable_thinking",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def QWEN3_8B(self) -> ChatReadsText:
        """Qwen3 8B: 131,072 tokens of context, 8,192 out, $0.18 in and $0.7 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="qwen3-8b",
            name="Qwen3 8B",
            family="qwen",
            wires=("openai_chat",),
            limits=Limits(context=131072, output=8192),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=True, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.18"), output=Decimal("0.7"), reasoning=Decimal("2.1")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2025-04", knowledge="2025-04"),
            reasoning=Reasoning(can_disable=True),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="enable_thinking",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def QWEN3_8_FLASH(self) -> ChatReadsTextImageVideo:
        """qwen3.8-flash: 131,072 out, $0.15 in and $0.47 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="qwen3.8-flash",
            wires=("openai_chat",),
            limits=Limits(input=991808, output=131072),
            reads=("text", "image", "video"),
            features=Features(
                tools=True,
                structured_output=True,
                reasoning=True,
                prompt_caching=True,
                web_search=True,
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.15"),
                        output=Decimal("0.47"),
                        cached_input=Decimal("0.016"),
                        cache_write=Decimal("0.2"),
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="enable_thinking",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def QWEN3_8_MAX(self) -> ChatReadsTextImage:
        """qwen3.8-max: 131,072 out, $2 in and $6 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="qwen3.8-max",
            wires=("openai_chat",),
            limits=Limits(input=991808, output=131072),
            reads=("text", "image"),
            features=Features(
                tools=True, structured_output=True, reasoning=True, prompt_caching=True
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("2"), output=Decimal("6"), cached_input=Decimal("0.25")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="enable_thinking",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def QWEN3_8_OMNI_FLASH(self) -> ChatReadsTextImageAudioVideo:
        """qwen3.8-omni-flash: 131,072 out, $0.15 in and $0.47 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="qwen3.8-omni-flash",
            wires=("openai_chat",),
            limits=Limits(input=991808, output=131072),
            reads=("text", "image", "audio", "video"),
            features=Features(
                tools=True,
                structured_output=True,
                reasoning=True,
                prompt_caching=True,
                web_search=True,
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.15"), output=Decimal("0.47"), cached_input=Decimal("0.016")
                    )
                ),
            ),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="enable_thinking",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def QWEN3_ASR_FLASH(self) -> TranscriptionModel:
        """Qwen3-ASR Flash: 53,248 tokens of context, $0.035 in and $0.035 out a million tokens."""
        return TranscriptionModel(
            provider=PROVIDER,
            id="qwen3-asr-flash",
            name="Qwen3-ASR Flash",
            family="qwen",
            limits=Limits(context=53248),
            reads=("audio",),
            writes=("text",),
            features=Features(tools=False, reasoning=False, temperature=False),
            prices=(PriceRow(rates=Rates(input=Decimal("0.035"), output=Decimal("0.035"))),),
            lifecycle=Lifecycle(status="active", released="2025-09-08", knowledge="2024-04"),
        )

    @constant
    def QWEN3_CODER_30B_A3B_INSTRUCT(self) -> ChatReadsText:
        """Qwen3-Coder 30B-A3B Instruct: 262,144 tokens of context, 65,536 out, $0.45 in and $2.25 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="qwen3-coder-30b-a3b-instruct",
            name="Qwen3-Coder 30B-A3B Instruct",
            family="qwen",
            wires=("openai_chat",),
            limits=Limits(context=262144, output=65536),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=False, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.45"), output=Decimal("2.25"))),),
            lifecycle=Lifecycle(status="active", released="2025-04", knowledge="2025-04"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="enable_thinking",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def QWEN3_CODER_480B_A35B_INSTRUCT(self) -> ChatReadsText:
        """Qwen3-Coder 480B-A35B Instruct: 262,144 tokens of context, 65,536 out, $1.5 in and $7.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="qwen3-coder-480b-a35b-instruct",
            name="Qwen3-Coder 480B-A35B Instruct",
            family="qwen",
            wires=("openai_chat",),
            limits=Limits(context=262144, output=65536),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=False, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("1.5"), output=Decimal("7.5"))),),
            lifecycle=Lifecycle(status="active", released="2025-04", knowledge="2025-04"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="enable_thinking",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def QWEN3_CODER_FLASH(self) -> ChatReadsText:
        """Qwen3 Coder Flash: 1,000,000 tokens of context, 65,536 out, $0.3 in and $1.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="qwen3-coder-flash",
            name="Qwen3 Coder Flash",
            family="qwen",
            wires=("openai_chat",),
            points_to="qwen3-coder-flash-2025-07-28",
            limits=Limits(context=1000000, output=65536),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=False, temperature=True),
            prices=(
                PriceRow(rates=Rates(input=Decimal("0.3"), output=Decimal("1.5"))),
                PriceRow(
                    when=PriceCondition(min_input_tokens=32001),
                    rates=Rates(input=Decimal("0.5"), output=Decimal("2.5")),
                ),
                PriceRow(
                    when=PriceCondition(min_input_tokens=128001),
                    rates=Rates(input=Decimal("0.8"), output=Decimal("4")),
                ),
                PriceRow(
                    when=PriceCondition(min_input_tokens=256001),
                    rates=Rates(input=Decimal("1.6"), output=Decimal("9.6")),
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2025-07-28", knowledge="2025-04"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="enable_thinking",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def QWEN3_CODER_FLASH_2025_07_28(self) -> ChatReadsText:
        """Qwen3 Coder Flash: 1,000,000 tokens of context, 65,536 out, $0.3 in and $1.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="qwen3-coder-flash-2025-07-28",
            name="Qwen3 Coder Flash",
            family="qwen",
            wires=("openai_chat",),
            limits=Limits(context=1000000, output=65536),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=False, temperature=True),
            prices=(
                PriceRow(rates=Rates(input=Decimal("0.3"), output=Decimal("1.5"))),
                PriceRow(
                    when=PriceCondition(min_input_tokens=32001),
                    rates=Rates(input=Decimal("0.5"), output=Decimal("2.5")),
                ),
                PriceRow(
                    when=PriceCondition(min_input_tokens=128001),
                    rates=Rates(input=Decimal("0.8"), output=Decimal("4")),
                ),
                PriceRow(
                    when=PriceCondition(min_input_tokens=256001),
                    rates=Rates(input=Decimal("1.6"), output=Decimal("9.6")),
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2025-07-28", knowledge="2025-04"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="enable_thinking",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def QWEN3_CODER_PLUS(self) -> ChatReadsText:
        """Qwen3 Coder Plus: 1,048,576 tokens of context, 65,536 out, $1 in and $5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="qwen3-coder-plus",
            name="Qwen3 Coder Plus",
            family="qwen",
            wires=("openai_chat",),
            limits=Limits(context=1048576, input=997952, output=65536),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=False, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("1"), output=Decimal("5"), cached_input=Decimal("0.1")
                    )
                ),
                PriceRow(
                    when=PriceCondition(min_input_tokens=32001),
                    rates=Rates(
                        input=Decimal("1.8"), output=Decimal("9"), cached_input=Decimal("0.18")
                    ),
                ),
                PriceRow(
                    when=PriceCondition(min_input_tokens=128001),
                    rates=Rates(
                        input=Decimal("3"), output=Decimal("15"), cached_input=Decimal("0.3")
                    ),
                ),
                PriceRow(
                    when=PriceCondition(min_input_tokens=256001),
                    rates=Rates(
                        input=Decimal("6"), output=Decimal("60"), cached_input=Decimal("0.6")
                    ),
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2025-07-23", knowledge="2025-04"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="enable_thinking",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def QWEN3_CODER_PLUS_2025_07_22(self) -> ChatReadsAnything:
        """qwen3-coder-plus-2025-07-22: 65,536 out, $1 in and $5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="qwen3-coder-plus-2025-07-22",
            wires=("openai_chat",),
            limits=Limits(input=997952, output=65536),
            features=Features(tools=True, reasoning=True),
            prices=(
                PriceRow(rates=Rates(input=Decimal("1"), output=Decimal("5"))),
                PriceRow(
                    when=PriceCondition(min_input_tokens=32001),
                    rates=Rates(input=Decimal("1.8"), output=Decimal("9")),
                ),
                PriceRow(
                    when=PriceCondition(min_input_tokens=128001),
                    rates=Rates(input=Decimal("3"), output=Decimal("15")),
                ),
                PriceRow(
                    when=PriceCondition(min_input_tokens=256001),
                    rates=Rates(input=Decimal("6"), output=Decimal("60")),
                ),
            ),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="enable_thinking",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def QWEN3_LIVETRANSLATE_FLASH_REALTIME(self) -> RealtimeModel:
        """Qwen3-LiveTranslate Flash Realtime: 53,248 tokens of context, $10 in and $10 out a million tokens."""
        return RealtimeModel(
            provider=PROVIDER,
            id="qwen3-livetranslate-flash-realtime",
            name="Qwen3-LiveTranslate Flash Realtime",
            family="qwen",
            limits=Limits(context=53248),
            reads=("text", "image", "audio", "video"),
            writes=("text", "audio"),
            features=Features(tools=False, reasoning=False, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("10"), output=Decimal("10"), output_audio=Decimal("38")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2025-09-22", knowledge="2024-04"),
        )

    @constant
    def QWEN3_MAX(self) -> ChatReadsText:
        """Qwen3 Max: 262,144 tokens of context, 65,536 out, $1.2 in and $6 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="qwen3-max",
            name="Qwen3 Max",
            family="qwen",
            wires=("openai_chat",),
            limits=Limits(context=262144, output=65536),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=False, temperature=True),
            prices=(
                PriceRow(rates=Rates(input=Decimal("1.2"), output=Decimal("6"))),
                PriceRow(
                    when=PriceCondition(min_input_tokens=32001),
                    rates=Rates(input=Decimal("2.4"), output=Decimal("12")),
                ),
                PriceRow(
                    when=PriceCondition(min_input_tokens=128001),
                    rates=Rates(input=Decimal("3"), output=Decimal("15")),
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2025-09-23", knowledge="2025-04"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="enable_thinking",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def QWEN3_MAX_2026_01_23(self) -> ChatReadsAnything:
        """qwen3-max-2026-01-23: 65,536 out, $1.2 in and $6 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="qwen3-max-2026-01-23",
            wires=("openai_chat",),
            limits=Limits(input=258048, output=65536),
            features=Features(tools=True, reasoning=True),
            prices=(
                PriceRow(rates=Rates(input=Decimal("1.2"), output=Decimal("6"))),
                PriceRow(
                    when=PriceCondition(min_input_tokens=32001),
                    rates=Rates(input=Decimal("2.4"), output=Decimal("12")),
                ),
                PriceRow(
                    when=PriceCondition(min_input_tokens=128001),
                    rates=Rates(input=Decimal("3"), output=Decimal("15")),
                ),
            ),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="enable_thinking",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def QWEN3_MAX_PREVIEW(self) -> ChatReadsAnything:
        """qwen3-max-preview: 65,536 out, $1.2 in and $6 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="qwen3-max-preview",
            wires=("openai_chat",),
            limits=Limits(input=258048, output=65536),
            features=Features(tools=True, reasoning=True),
            prices=(
                PriceRow(rates=Rates(input=Decimal("1.2"), output=Decimal("6"))),
                PriceRow(
                    when=PriceCondition(min_input_tokens=32001),
                    rates=Rates(input=Decimal("2.4"), output=Decimal("12")),
                ),
                PriceRow(
                    when=PriceCondition(min_input_tokens=128001),
                    rates=Rates(input=Decimal("3"), output=Decimal("15")),
                ),
            ),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="enable_thinking",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def QWEN3_NEXT_80B_A3B_INSTRUCT(self) -> ChatReadsText:
        """Qwen3-Next 80B-A3B Instruct: 131,072 tokens of context, 32,768 out, $0.15 in and $1.2 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="qwen3-next-80b-a3b-instruct",
            name="Qwen3-Next 80B-A3B Instruct",
            family="qwen",
            wires=("openai_chat",),
            limits=Limits(context=131072, output=32768),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=False, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.15"), output=Decimal("1.2"))),),
            lifecycle=Lifecycle(status="active", released="2025-09", knowledge="2025-04"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="enable_thinking",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def QWEN3_NEXT_80B_A3B_THINKING(self) -> ChatReadsText:
        """Qwen3-Next 80B-A3B (Thinking): 131,072 tokens of context, 32,768 out, $0.15 in and $1.2 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="qwen3-next-80b-a3b-thinking",
            name="Qwen3-Next 80B-A3B (Thinking)",
            family="qwen",
            wires=("openai_chat",),
            limits=Limits(context=131072, output=32768),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=True, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.15"), output=Decimal("1.2"))),),
            lifecycle=Lifecycle(status="active", released="2025-09", knowledge="2025-04"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="enable_thinking",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def QWEN3_OMNI_FLASH(self) -> ChatReadsTextImageAudioVideo:
        """Qwen3-Omni Flash: 65,536 tokens of context, 16,384 out, $0.43 in and $1.66 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="qwen3-omni-flash",
            name="Qwen3-Omni Flash",
            family="qwen",
            wires=("openai_chat",),
            limits=Limits(context=65536, output=16384),
            reads=("text", "image", "audio", "video"),
            writes=("text", "audio"),
            features=Features(tools=True, reasoning=True, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.43"),
                        output=Decimal("1.66"),
                        input_audio=Decimal("3.81"),
                        output_audio=Decimal("15.11"),
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2025-09-15", knowledge="2024-04"),
            reasoning=Reasoning(can_disable=True),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="enable_thinking",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def QWEN3_OMNI_FLASH_REALTIME(self) -> RealtimeModel:
        """Qwen3-Omni Flash Realtime: 65,536 tokens of context, $0.52 in and $1.99 out a million tokens."""
        return RealtimeModel(
            provider=PROVIDER,
            id="qwen3-omni-flash-realtime",
            name="Qwen3-Omni Flash Realtime",
            family="qwen",
            limits=Limits(context=65536),
            reads=("text", "image", "audio", "video"),
            writes=("text", "audio"),
            features=Features(tools=True, reasoning=False, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.52"),
                        output=Decimal("1.99"),
                        input_audio=Decimal("4.57"),
                        output_audio=Decimal("18.13"),
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2025-09-15", knowledge="2024-04"),
        )

    @constant
    def QWEN3_TTS_FLASH(self) -> SpeechModel:
        """qwen3-tts-flash."""
        return SpeechModel(
            provider=PROVIDER,
            id="qwen3-tts-flash",
            prices=(PriceRow(rates=Rates(input_per_character=Decimal("0.00001"))),),
        )

    @constant
    def QWEN3_VL_235B_A22B(self) -> ChatReadsTextImage:
        """Qwen3-VL 235B-A22B: 131,072 tokens of context, 32,768 out, $0.7 in and $2.8 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="qwen3-vl-235b-a22b",
            name="Qwen3-VL 235B-A22B",
            family="qwen",
            wires=("openai_chat",),
            limits=Limits(context=131072, output=32768),
            reads=("text", "image"),
            writes=("text",),
            features=Features(tools=True, reasoning=True, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.7"), output=Decimal("2.8"), reasoning=Decimal("8.4")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2025-04", knowledge="2025-04"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="enable_thinking",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def QWEN3_VL_235B_A22B_INSTRUCT(self) -> ChatReadsTextImage:
        """qwen3-vl-235b-a22b-instruct: 32,768 out, $0.4 in and $1.6 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="qwen3-vl-235b-a22b-instruct",
            wires=("openai_chat",),
            limits=Limits(input=131072, output=32768),
            reads=("text", "image"),
            features=Features(tools=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.4"), output=Decimal("1.6"))),),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="enable_thinking",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def QWEN3_VL_235B_A22B_THINKING(self) -> ChatReadsTextImage:
        """qwen3-vl-235b-a22b-thinking: 32,768 out, $0.4 in and $4 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="qwen3-vl-235b-a22b-thinking",
            wires=("openai_chat",),
            limits=Limits(input=131072, output=32768),
            reads=("text", "image"),
            features=Features(tools=True, reasoning=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.4"), output=Decimal("4"))),),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="enable_thinking",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def QWEN3_VL_30B_A3B(self) -> ChatReadsTextImage:
        """Qwen3-VL 30B-A3B: 131,072 tokens of context, 32,768 out, $0.2 in and $0.8 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="qwen3-vl-30b-a3b",
            name="Qwen3-VL 30B-A3B",
            family="qwen",
            wires=("openai_chat",),
            limits=Limits(context=131072, output=32768),
            reads=("text", "image"),
            writes=("text",),
            features=Features(tools=True, reasoning=True, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.2"), output=Decimal("0.8"), reasoning=Decimal("2.4")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2025-04", knowledge="2025-04"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="enable_thinking",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def QWEN3_VL_32B_INSTRUCT(self) -> ChatReadsTextImage:
        """qwen3-vl-32b-instruct: 32,768 out, $0.16 in and $0.64 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="qwen3-vl-32b-instruct",
            wires=("openai_chat",),
            limits=Limits(input=131072, output=32768),
            reads=("text", "image"),
            features=Features(tools=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.16"), output=Decimal("0.64"))),),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="enable_thinking",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def QWEN3_VL_32B_THINKING(self) -> ChatReadsTextImage:
        """qwen3-vl-32b-thinking: 32,768 out, $0.16 in and $2.87 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="qwen3-vl-32b-thinking",
            wires=("openai_chat",),
            limits=Limits(input=131072, output=32768),
            reads=("text", "image"),
            features=Features(tools=True, reasoning=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.16"), output=Decimal("2.87"))),),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="enable_thinking",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def QWEN3_VL_PLUS(self) -> ChatReadsTextImage:
        """Qwen3-VL Plus: 262,144 tokens of context, 32,768 out, $0.2 in and $1.6 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="qwen3-vl-plus",
            name="Qwen3-VL Plus",
            family="qwen",
            wires=("openai_chat",),
            limits=Limits(context=262144, output=32768),
            reads=("text", "image"),
            writes=("text",),
            features=Features(tools=True, reasoning=True, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.2"), output=Decimal("1.6"), reasoning=Decimal("4.8")
                    )
                ),
                PriceRow(
                    when=PriceCondition(min_input_tokens=32001),
                    rates=Rates(input=Decimal("0.3"), output=Decimal("2.4")),
                ),
                PriceRow(
                    when=PriceCondition(min_input_tokens=128001),
                    rates=Rates(input=Decimal("0.6"), output=Decimal("4.8")),
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2025-09-23", knowledge="2025-04"),
            reasoning=Reasoning(can_disable=True),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="enable_thinking",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def QWEN_AUDIO_3_0_TTS_FLASH(self) -> SpeechModel:
        """qwen-audio-3.0-tts-flash."""
        return SpeechModel(
            provider=PROVIDER,
            id="qwen-audio-3.0-tts-flash",
            prices=(PriceRow(rates=Rates(input_per_character=Decimal("0.000015"))),),
        )

    @constant
    def QWEN_AUDIO_3_0_TTS_PLUS(self) -> SpeechModel:
        """qwen-audio-3.0-tts-plus."""
        return SpeechModel(
            provider=PROVIDER,
            id="qwen-audio-3.0-tts-plus",
            prices=(PriceRow(rates=Rates(input_per_character=Decimal("0.00002"))),),
        )

    @constant
    def QWEN_AUDIO_3_1_TTS_FLASH(self) -> SpeechModel:
        """qwen-audio-3.1-tts-flash: $0.23 in and $1.87 out a million tokens."""
        return SpeechModel(
            provider=PROVIDER,
            id="qwen-audio-3.1-tts-flash",
            prices=(PriceRow(rates=Rates(input=Decimal("0.23"), output=Decimal("1.87"))),),
        )

    @constant
    def QWEN_AUDIO_3_1_TTS_PLUS(self) -> SpeechModel:
        """qwen-audio-3.1-tts-plus."""
        return SpeechModel(
            provider=PROVIDER,
            id="qwen-audio-3.1-tts-plus",
            prices=(PriceRow(rates=Rates(input_per_character=Decimal("0.00003"))),),
        )

    @constant
    def QWEN_CODER(self) -> ChatReadsAnything:
        """qwen-coder: 16,384 out, $0.3 in and $1.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="qwen-coder",
            wires=("openai_chat",),
            limits=Limits(input=1000000, output=16384),
            features=Features(tools=True, reasoning=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.3"), output=Decimal("1.5"))),),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="enable_thinking",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def QWEN_FLASH(self) -> ChatReadsText:
        """Qwen Flash: 1,000,000 tokens of context, 32,768 out, $0.05 in and $0.4 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="qwen-flash",
            name="Qwen Flash",
            family="qwen",
            wires=("openai_chat",),
            points_to="qwen-flash-2025-07-28",
            limits=Limits(context=1000000, input=997952, output=32768),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=True, temperature=True),
            prices=(
                PriceRow(rates=Rates(input=Decimal("0.05"), output=Decimal("0.4"))),
                PriceRow(
                    when=PriceCondition(min_input_tokens=256001),
                    rates=Rates(input=Decimal("0.25"), output=Decimal("2")),
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2025-07-28", knowledge="2024-04"),
            reasoning=Reasoning(can_disable=True),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="enable_thinking",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def QWEN_FLASH_2025_07_28(self) -> ChatReadsText:
        """Qwen Flash: 1,000,000 tokens of context, 32,768 out, $0.05 in and $0.4 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="qwen-flash-2025-07-28",
            name="Qwen Flash",
            family="qwen",
            wires=("openai_chat",),
            limits=Limits(context=1000000, input=997952, output=32768),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=True, temperature=True),
            prices=(
                PriceRow(rates=Rates(input=Decimal("0.05"), output=Decimal("0.4"))),
                PriceRow(
                    when=PriceCondition(min_input_tokens=256001),
                    rates=Rates(input=Decimal("0.25"), output=Decimal("2")),
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2025-07-28", knowledge="2024-04"),
            reasoning=Reasoning(can_disable=True),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="enable_thinking",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def QWEN_IMAGE_2_0(self) -> ImageModel:
        """qwen-image-2.0."""
        return ImageModel(
            provider=PROVIDER,
            id="qwen-image-2.0",
            prices=(PriceRow(rates=Rates(output_per_image=Decimal("0.035"))),),
        )

    @constant
    def QWEN_IMAGE_2_0_PRO(self) -> ImageModel:
        """qwen-image-2.0-pro."""
        return ImageModel(
            provider=PROVIDER,
            id="qwen-image-2.0-pro",
            prices=(PriceRow(rates=Rates(output_per_image=Decimal("0.075"))),),
        )

    @constant
    def QWEN_IMAGE_3_0(self) -> ImageModel:
        """qwen-image-3.0."""
        return ImageModel(
            provider=PROVIDER,
            id="qwen-image-3.0",
            prices=(PriceRow(rates=Rates(output_per_image=Decimal("0.03"))),),
        )

    @constant
    def QWEN_IMAGE_3_0_PRO(self) -> ImageModel:
        """qwen-image-3.0-pro."""
        return ImageModel(provider=PROVIDER, id="qwen-image-3.0-pro")

    @constant
    def QWEN_MAX(self) -> ChatReadsText:
        """Qwen Max: 32,768 tokens of context, 8,192 out, $1.6 in and $6.4 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="qwen-max",
            name="Qwen Max",
            family="qwen",
            wires=("openai_chat",),
            limits=Limits(context=32768, output=8192),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=False, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("1.6"), output=Decimal("6.4"))),),
            lifecycle=Lifecycle(status="active", released="2024-04-03", knowledge="2024-04"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="enable_thinking",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def QWEN_MT_PLUS(self) -> ChatReadsTextNoTools:
        """Qwen-MT Plus: 16,384 tokens of context, 8,192 out, $2.46 in and $7.37 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="qwen-mt-plus",
            name="Qwen-MT Plus",
            family="qwen",
            wires=("openai_chat",),
            limits=Limits(context=16384, output=8192),
            reads=("text",),
            writes=("text",),
            features=Features(tools=False, reasoning=False, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("2.46"), output=Decimal("7.37"))),),
            lifecycle=Lifecycle(status="active", released="2025-01", knowledge="2024-04"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="enable_thinking",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def QWEN_MT_TURBO(self) -> ChatReadsTextNoTools:
        """Qwen-MT Turbo: 16,384 tokens of context, 8,192 out, $0.16 in and $0.49 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="qwen-mt-turbo",
            name="Qwen-MT Turbo",
            family="qwen",
            wires=("openai_chat",),
            limits=Limits(context=16384, output=8192),
            reads=("text",),
            writes=("text",),
            features=Features(tools=False, reasoning=False, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.16"), output=Decimal("0.49"))),),
            lifecycle=Lifecycle(status="active", released="2025-01", knowledge="2024-04"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="enable_thinking",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def QWEN_OMNI_TURBO(self) -> ChatReadsTextImageAudioVideo:
        """Qwen-Omni Turbo: 32,768 tokens of context, 2,048 out, $0.07 in and $0.27 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="qwen-omni-turbo",
            name="Qwen-Omni Turbo",
            family="qwen",
            wires=("openai_chat",),
            limits=Limits(context=32768, output=2048),
            reads=("text", "image", "audio", "video"),
            writes=("text", "audio"),
            features=Features(tools=True, reasoning=False, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.07"),
                        output=Decimal("0.27"),
                        input_audio=Decimal("4.44"),
                        output_audio=Decimal("8.89"),
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2025-01-19", knowledge="2024-04"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="enable_thinking",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def QWEN_OMNI_TURBO_REALTIME(self) -> RealtimeModel:
        """Qwen-Omni Turbo Realtime: 32,768 tokens of context, $0.27 in and $1.07 out a million tokens."""
        return RealtimeModel(
            provider=PROVIDER,
            id="qwen-omni-turbo-realtime",
            name="Qwen-Omni Turbo Realtime",
            family="qwen",
            limits=Limits(context=32768),
            reads=("text", "image", "audio"),
            writes=("text", "audio"),
            features=Features(tools=True, reasoning=False, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.27"),
                        output=Decimal("1.07"),
                        input_audio=Decimal("4.44"),
                        output_audio=Decimal("8.89"),
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2025-05-08", knowledge="2024-04"),
        )

    @constant
    def QWEN_PLUS(self) -> ChatReadsText:
        """Qwen Plus: 1,000,000 tokens of context, 32,768 out, $0.4 in and $1.2 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="qwen-plus",
            name="Qwen Plus",
            family="qwen",
            wires=("openai_chat",),
            limits=Limits(context=1000000, output=32768),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=True, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(input=Decimal("0.4"), output=Decimal("1.2"), reasoning=Decimal("4"))
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2024-01-25"),
            reasoning=Reasoning(can_disable=True),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="enable_thinking",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def QWEN_PLUS_2025_01_25(self) -> ChatReadsAnything:
        """qwen-plus-2025-01-25: 8,192 out, $0.4 in and $1.2 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="qwen-plus-2025-01-25",
            wires=("openai_chat",),
            limits=Limits(input=129024, output=8192),
            features=Features(tools=True, reasoning=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.4"), output=Decimal("1.2"))),),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="enable_thinking",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def QWEN_PLUS_2025_04_28(self) -> ChatReadsAnything:
        """qwen-plus-2025-04-28: 16,384 out, $0.4 in and $1.2 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="qwen-plus-2025-04-28",
            wires=("openai_chat",),
            limits=Limits(input=129024, output=16384),
            features=Features(tools=True, reasoning=True),
            prices=(
                PriceRow(
                    rates=Rates(input=Decimal("0.4"), output=Decimal("1.2"), reasoning=Decimal("4"))
                ),
            ),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="enable_thinking",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def QWEN_PLUS_2025_07_14(self) -> ChatReadsAnything:
        """qwen-plus-2025-07-14: 16,384 out, $0.4 in and $1.2 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="qwen-plus-2025-07-14",
            wires=("openai_chat",),
            limits=Limits(input=129024, output=16384),
            features=Features(tools=True, reasoning=True),
            prices=(
                PriceRow(
                    rates=Rates(input=Decimal("0.4"), output=Decimal("1.2"), reasoning=Decimal("4"))
                ),
            ),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="enable_thinking",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def QWEN_PLUS_2025_07_28(self) -> ChatReadsAnything:
        """qwen-plus-2025-07-28: 32,768 out, $0.4 in and $1.2 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="qwen-plus-2025-07-28",
            wires=("openai_chat",),
            limits=Limits(input=997952, output=32768),
            features=Features(tools=True, reasoning=True),
            prices=(
                PriceRow(
                    rates=Rates(input=Decimal("0.4"), output=Decimal("1.2"), reasoning=Decimal("4"))
                ),
                PriceRow(
                    when=PriceCondition(min_input_tokens=256001),
                    rates=Rates(
                        input=Decimal("1.2"), output=Decimal("3.6"), reasoning=Decimal("12")
                    ),
                ),
            ),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="enable_thinking",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def QWEN_PLUS_2025_09_11(self) -> ChatReadsAnything:
        """qwen-plus-2025-09-11: 32,768 out, $0.4 in and $1.2 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="qwen-plus-2025-09-11",
            wires=("openai_chat",),
            limits=Limits(input=997952, output=32768),
            features=Features(tools=True, reasoning=True),
            prices=(
                PriceRow(
                    rates=Rates(input=Decimal("0.4"), output=Decimal("1.2"), reasoning=Decimal("4"))
                ),
                PriceRow(
                    when=PriceCondition(min_input_tokens=256001),
                    rates=Rates(
                        input=Decimal("1.2"), output=Decimal("3.6"), reasoning=Decimal("12")
                    ),
                ),
            ),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="enable_thinking",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def QWEN_PLUS_CHARACTER_JA(self) -> ChatReadsText:
        """Qwen Plus Character (Japanese): 8,192 tokens of context, 512 out, $0.5 in and $1.4 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="qwen-plus-character-ja",
            name="Qwen Plus Character (Japanese)",
            family="qwen",
            wires=("openai_chat",),
            limits=Limits(context=8192, output=512),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=False, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.5"), output=Decimal("1.4"))),),
            lifecycle=Lifecycle(status="active", released="2024-01"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="enable_thinking",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def QWEN_PLUS_LATEST(self) -> ChatReadsAnything:
        """qwen-plus-latest: 32,768 out, $0.4 in and $1.2 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="qwen-plus-latest",
            wires=("openai_chat",),
            limits=Limits(input=997952, output=32768),
            features=Features(tools=True, reasoning=True),
            prices=(
                PriceRow(
                    rates=Rates(input=Decimal("0.4"), output=Decimal("1.2"), reasoning=Decimal("4"))
                ),
                PriceRow(
                    when=PriceCondition(min_input_tokens=256001),
                    rates=Rates(
                        input=Decimal("1.2"), output=Decimal("3.6"), reasoning=Decimal("12")
                    ),
                ),
            ),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="enable_thinking",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def QWEN_TURBO(self) -> ChatReadsText:
        """Qwen Turbo: 1,000,000 tokens of context, 16,384 out, $0.05 in and $0.2 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="qwen-turbo",
            name="Qwen Turbo",
            family="qwen",
            wires=("openai_chat",),
            limits=Limits(context=1000000, output=16384),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=True, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.05"), output=Decimal("0.2"), reasoning=Decimal("0.5")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2024-11-01", knowledge="2024-04"),
            reasoning=Reasoning(can_disable=True),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="enable_thinking",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def QWEN_TURBO_2024_11_01(self) -> ChatReadsAnything:
        """qwen-turbo-2024-11-01: 8,192 out, $0.05 in and $0.2 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="qwen-turbo-2024-11-01",
            wires=("openai_chat",),
            limits=Limits(input=1000000, output=8192),
            features=Features(tools=True, reasoning=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.05"), output=Decimal("0.2"))),),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="enable_thinking",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def QWEN_TURBO_2025_04_28(self) -> ChatReadsAnything:
        """qwen-turbo-2025-04-28: 16,384 out, $0.05 in and $0.2 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="qwen-turbo-2025-04-28",
            wires=("openai_chat",),
            limits=Limits(input=1000000, output=16384),
            features=Features(tools=True, reasoning=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.05"), output=Decimal("0.2"), reasoning=Decimal("0.5")
                    )
                ),
            ),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="enable_thinking",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def QWEN_TURBO_LATEST(self) -> ChatReadsAnything:
        """qwen-turbo-latest: 16,384 out, $0.05 in and $0.2 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="qwen-turbo-latest",
            wires=("openai_chat",),
            limits=Limits(input=1000000, output=16384),
            features=Features(tools=True, reasoning=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.05"), output=Decimal("0.2"), reasoning=Decimal("0.5")
                    )
                ),
            ),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="enable_thinking",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def QWEN_VL_MAX(self) -> ChatReadsTextImage:
        """Qwen-VL Max: 131,072 tokens of context, 8,192 out, $0.8 in and $3.2 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="qwen-vl-max",
            name="Qwen-VL Max",
            family="qwen",
            wires=("openai_chat",),
            limits=Limits(context=131072, output=8192),
            reads=("text", "image"),
            writes=("text",),
            features=Features(tools=True, reasoning=False, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.8"), output=Decimal("3.2"))),),
            lifecycle=Lifecycle(status="active", released="2024-04-08", knowledge="2024-04"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="enable_thinking",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def QWEN_VL_OCR(self) -> OcrModel:
        """Qwen-VL OCR: 34,096 tokens of context, $0.72 in and $0.72 out a million tokens."""
        return OcrModel(
            provider=PROVIDER,
            id="qwen-vl-ocr",
            name="Qwen-VL OCR",
            family="qwen",
            limits=Limits(context=34096),
            reads=("text", "image"),
            writes=("text",),
            features=Features(tools=False, reasoning=False, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.72"), output=Decimal("0.72"))),),
            lifecycle=Lifecycle(status="active", released="2024-10-28", knowledge="2024-04"),
        )

    @constant
    def QWEN_VL_PLUS(self) -> ChatReadsTextImage:
        """Qwen-VL Plus: 131,072 tokens of context, 8,192 out, $0.21 in and $0.63 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="qwen-vl-plus",
            name="Qwen-VL Plus",
            family="qwen",
            wires=("openai_chat",),
            limits=Limits(context=131072, output=8192),
            reads=("text", "image"),
            writes=("text",),
            features=Features(tools=True, reasoning=False, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.21"), output=Decimal("0.63"))),),
            lifecycle=Lifecycle(status="active", released="2024-01-25"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="enable_thinking",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def QWQ_PLUS(self) -> ChatReadsText:
        """QwQ Plus: 131,072 tokens of context, 8,192 out, $0.8 in and $2.4 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="qwq-plus",
            name="QwQ Plus",
            family="qwen",
            wires=("openai_chat",),
            limits=Limits(context=131072, output=8192),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=True, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.8"), output=Decimal("2.4"))),),
            lifecycle=Lifecycle(status="active", released="2025-03-05", knowledge="2024-04"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="enable_thinking",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def WAN2_7_I2V(self) -> VideoModel:
        """wan2.7-i2v."""
        return VideoModel(
            provider=PROVIDER,
            id="wan2.7-i2v",
            reads=("text", "image", "audio", "video"),
            writes=("video",),
            prices=(PriceRow(rates=Rates(output_per_second=Decimal("0.143353"))),),
        )

    @constant
    def WAN2_7_R2V(self) -> VideoModel:
        """wan2.7-r2v."""
        return VideoModel(
            provider=PROVIDER,
            id="wan2.7-r2v",
            reads=("text", "image", "audio", "video"),
            writes=("video",),
            prices=(PriceRow(rates=Rates(output_per_second=Decimal("0.143353"))),),
        )

    @constant
    def WAN2_7_T2V(self) -> VideoModel:
        """wan2.7-t2v."""
        return VideoModel(
            provider=PROVIDER,
            id="wan2.7-t2v",
            reads=("text", "audio"),
            writes=("video",),
            prices=(PriceRow(rates=Rates(output_per_second=Decimal("0.143353"))),),
        )

    @constant
    def WAN3_0_VIDEO(self) -> VideoModel:
        """wan3.0-video."""
        return VideoModel(
            provider=PROVIDER,
            id="wan3.0-video",
            reads=("text", "image", "audio", "video"),
            writes=("video",),
            prices=(PriceRow(rates=Rates(output_per_second=Decimal("0.165025"))),),
        )

    @constant
    def WAN3_0_VIDEO_PRIME(self) -> VideoModel:
        """wan3.0-video-prime."""
        return VideoModel(
            provider=PROVIDER,
            id="wan3.0-video-prime",
            reads=("text", "image", "audio", "video"),
            writes=("video",),
            prices=(PriceRow(rates=Rates(output_per_second=Decimal("0.254399"))),),
        )


alibaba = Alibaba()

IDS = {
    "deepseek-v4-flash": "DEEPSEEK_V4_FLASH",
    "deepseek-v4-flash-0731": "DEEPSEEK_V4_FLASH_0731",
    "deepseek-v4-pro": "DEEPSEEK_V4_PRO",
    "glm-5.1": "GLM_5_1",
    "glm-5.2": "GLM_5_2",
    "happyhorse-1.0-i2v": "HAPPYHORSE_1_0_I2V",
    "happyhorse-1.0-r2v": "HAPPYHORSE_1_0_R2V",
    "happyhorse-1.0-t2v": "HAPPYHORSE_1_0_T2V",
    "happyhorse-1.1-i2v": "HAPPYHORSE_1_1_I2V",
    "happyhorse-1.1-r2v": "HAPPYHORSE_1_1_R2V",
    "happyhorse-1.1-t2v": "HAPPYHORSE_1_1_T2V",
    "kimi-k2.7-code": "KIMI_K2_7_CODE",
    "qvq-max": "QVQ_MAX",
    "qwen-audio-3.0-tts-flash": "QWEN_AUDIO_3_0_TTS_FLASH",
    "qwen-audio-3.0-tts-plus": "QWEN_AUDIO_3_0_TTS_PLUS",
    "qwen-audio-3.1-tts-flash": "QWEN_AUDIO_3_1_TTS_FLASH",
    "qwen-audio-3.1-tts-plus": "QWEN_AUDIO_3_1_TTS_PLUS",
    "qwen-coder": "QWEN_CODER",
    "qwen-flash": "QWEN_FLASH",
    "qwen-flash-2025-07-28": "QWEN_FLASH_2025_07_28",
    "qwen-image-2.0": "QWEN_IMAGE_2_0",
    "qwen-image-2.0-pro": "QWEN_IMAGE_2_0_PRO",
    "qwen-image-3.0": "QWEN_IMAGE_3_0",
    "qwen-image-3.0-pro": "QWEN_IMAGE_3_0_PRO",
    "qwen-max": "QWEN_MAX",
    "qwen-mt-plus": "QWEN_MT_PLUS",
    "qwen-mt-turbo": "QWEN_MT_TURBO",
    "qwen-omni-turbo": "QWEN_OMNI_TURBO",
    "qwen-omni-turbo-realtime": "QWEN_OMNI_TURBO_REALTIME",
    "qwen-plus": "QWEN_PLUS",
    "qwen-plus-2025-01-25": "QWEN_PLUS_2025_01_25",
    "qwen-plus-2025-04-28": "QWEN_PLUS_2025_04_28",
    "qwen-plus-2025-07-14": "QWEN_PLUS_2025_07_14",
    "qwen-plus-2025-07-28": "QWEN_PLUS_2025_07_28",
    "qwen-plus-2025-09-11": "QWEN_PLUS_2025_09_11",
    "qwen-plus-character-ja": "QWEN_PLUS_CHARACTER_JA",
    "qwen-plus-latest": "QWEN_PLUS_LATEST",
    "qwen-turbo": "QWEN_TURBO",
    "qwen-turbo-2024-11-01": "QWEN_TURBO_2024_11_01",
    "qwen-turbo-2025-04-28": "QWEN_TURBO_2025_04_28",
    "qwen-turbo-latest": "QWEN_TURBO_LATEST",
    "qwen-vl-max": "QWEN_VL_MAX",
    "qwen-vl-ocr": "QWEN_VL_OCR",
    "qwen-vl-plus": "QWEN_VL_PLUS",
    "qwen2-5-14b-instruct": "QWEN2_5_14B_INSTRUCT",
    "qwen2-5-32b-instruct": "QWEN2_5_32B_INSTRUCT",
    "qwen2-5-72b-instruct": "QWEN2_5_72B_INSTRUCT",
    "qwen2-5-7b-instruct": "QWEN2_5_7B_INSTRUCT",
    "qwen2-5-omni-7b": "QWEN2_5_OMNI_7B",
    "qwen2-5-vl-72b-instruct": "QWEN2_5_VL_72B_INSTRUCT",
    "qwen2-5-vl-7b-instruct": "QWEN2_5_VL_7B_INSTRUCT",
    "qwen3-14b": "QWEN3_14B",
    "qwen3-235b-a22b": "QWEN3_235B_A22B",
    "qwen3-30b-a3b": "QWEN3_30B_A3B",
    "qwen3-32b": "QWEN3_32B",
    "qwen3-8b": "QWEN3_8B",
    "qwen3-asr-flash": "QWEN3_ASR_FLASH",
    "qwen3-coder-30b-a3b-instruct": "QWEN3_CODER_30B_A3B_INSTRUCT",
    "qwen3-coder-480b-a35b-instruct": "QWEN3_CODER_480B_A35B_INSTRUCT",
    "qwen3-coder-flash": "QWEN3_CODER_FLASH",
    "qwen3-coder-flash-2025-07-28": "QWEN3_CODER_FLASH_2025_07_28",
    "qwen3-coder-plus": "QWEN3_CODER_PLUS",
    "qwen3-coder-plus-2025-07-22": "QWEN3_CODER_PLUS_2025_07_22",
    "qwen3-livetranslate-flash-realtime": "QWEN3_LIVETRANSLATE_FLASH_REALTIME",
    "qwen3-max": "QWEN3_MAX",
    "qwen3-max-2026-01-23": "QWEN3_MAX_2026_01_23",
    "qwen3-max-preview": "QWEN3_MAX_PREVIEW",
    "qwen3-next-80b-a3b-instruct": "QWEN3_NEXT_80B_A3B_INSTRUCT",
    "qwen3-next-80b-a3b-thinking": "QWEN3_NEXT_80B_A3B_THINKING",
    "qwen3-omni-flash": "QWEN3_OMNI_FLASH",
    "qwen3-omni-flash-realtime": "QWEN3_OMNI_FLASH_REALTIME",
    "qwen3-tts-flash": "QWEN3_TTS_FLASH",
    "qwen3-vl-235b-a22b": "QWEN3_VL_235B_A22B",
    "qwen3-vl-235b-a22b-instruct": "QWEN3_VL_235B_A22B_INSTRUCT",
    "qwen3-vl-235b-a22b-thinking": "QWEN3_VL_235B_A22B_THINKING",
    "qwen3-vl-30b-a3b": "QWEN3_VL_30B_A3B",
    "qwen3-vl-32b-instruct": "QWEN3_VL_32B_INSTRUCT",
    "qwen3-vl-32b-thinking": "QWEN3_VL_32B_THINKING",
    "qwen3-vl-plus": "QWEN3_VL_PLUS",
    "qwen3.5-122b-a10b": "QWEN3_5_122B_A10B",
    "qwen3.5-27b": "QWEN3_5_27B",
    "qwen3.5-35b-a3b": "QWEN3_5_35B_A3B",
    "qwen3.5-397b-a17b": "QWEN3_5_397B_A17B",
    "qwen3.5-plus": "QWEN3_5_PLUS",
    "qwen3.6-27b": "QWEN3_6_27B",
    "qwen3.6-35b-a3b": "QWEN3_6_35B_A3B",
    "qwen3.6-flash": "QWEN3_6_FLASH",
    "qwen3.6-max-preview": "QWEN3_6_MAX_PREVIEW",
    "qwen3.6-plus": "QWEN3_6_PLUS",
    "qwen3.7-max": "QWEN3_7_MAX",
    "qwen3.7-plus": "QWEN3_7_PLUS",
    "qwen3.8-flash": "QWEN3_8_FLASH",
    "qwen3.8-max": "QWEN3_8_MAX",
    "qwen3.8-omni-flash": "QWEN3_8_OMNI_FLASH",
    "qwq-plus": "QWQ_PLUS",
    "wan2.7-i2v": "WAN2_7_I2V",
    "wan2.7-r2v": "WAN2_7_R2V",
    "wan2.7-t2v": "WAN2_7_T2V",
    "wan3.0-video": "WAN3_0_VIDEO",
    "wan3.0-video-prime": "WAN3_0_VIDEO_PRIME",
}
