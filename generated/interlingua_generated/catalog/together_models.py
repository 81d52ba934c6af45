"""Together AI's models as typed constants; generated from `catalog/together.yaml`."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

from interlingua.records import (
    Auth,
    ChatModel,
    Compat,
    EmbeddingModel,
    Endpoint,
    Features,
    Lifecycle,
    Limits,
    PriceRow,
    Provider,
    RateHeaders,
    Rates,
    Reasoning,
    RerankModel,
    deprecated,
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
    ChatReadsTextImageVideo: TypeAlias = ChatModel[
        openai_chat.Extra, Text | Image | Video, AnyTool, openai_chat.Response
    ]
    ChatReadsTextNoTools: TypeAlias = ChatModel[
        openai_chat.Extra, Text, Never, openai_chat.Response
    ]
else:
    from functools import cached_property as constant

PROVIDER = Provider(
    id="together",
    name="Together AI",
    docs="https://docs.together.ai/docs/serverless-models",
    auth=Auth(scheme="bearer", env=("TOGETHER_API_KEY",)),
    endpoints=(
        Endpoint(
            wire="openai_chat",
            base_url="https://api.together.xyz/v1",
            base_url_env="TOGETHER_BASE_URL",
            service_tiers=(),
        ),
        Endpoint(
            wire="openai_rerank",
            base_url="https://api.together.xyz/v1",
            base_url_env="TOGETHER_BASE_URL",
        ),
        Endpoint(
            wire="openai_embeddings",
            base_url="https://api.together.xyz/v1",
            base_url_env="TOGETHER_BASE_URL",
        ),
    ),
    compat=Compat(
        max_output_tokens_field="max_tokens",
        reasoning_format="reasoning_object",
        reasoning_replay_field="reasoning",
        developer_role=False,
        strict_tools=False,
        top_k=True,
        cache_key=False,
        cache_retention=False,
    ),
    rate_headers=(
        RateHeaders(
            resource="requests",
            remaining="x-ratelimit-remaining-requests",
            reset="x-ratelimit-reset-requests",
            limit="x-ratelimit-limit-requests",
            refills=True,
        ),
        RateHeaders(
            resource="tokens",
            remaining="x-ratelimit-remaining-tokens",
            reset="x-ratelimit-reset-tokens",
            limit="x-ratelimit-limit-tokens",
            refills=True,
        ),
    ),
)


class Together:
    """Models of Together AI; each is built when it is first touched."""

    @constant
    def BAAI_BGE_BASE_EN_V1_5(self) -> EmbeddingModel:
        """BAAI/bge-base-en-v1.5."""
        return EmbeddingModel(
            provider=PROVIDER,
            id="BAAI/bge-base-en-v1.5",
            wires=("openai_embeddings",),
            limits=Limits(input=512),
            prices=(PriceRow(rates=Rates(input=Decimal("0.008"))),),
            dimensions=768,
        )

    @constant
    def DEEPCOGITO_COGITO_V2_1_671B(self) -> ChatReadsTextNoTools:
        """Cogito v2.1 671B: 163,840 tokens of context, $1.25 in and $1.25 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="deepcogito/cogito-v2-1-671b",
            name="Cogito v2.1 671B",
            family="cogito",
            wires=("openai_chat",),
            limits=Limits(context=163840),
            reads=("text",),
            writes=("text",),
            features=Features(tools=False, reasoning=True, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("1.25"), output=Decimal("1.25"))),),
            lifecycle=Lifecycle(status="active", released="2025-11-13"),
            reasoning=Reasoning(can_disable=True),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning",
                developer_role=False,
                strict_tools=False,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    @deprecated("deepseek-ai/DeepSeek-R1 is deprecated")
    def DEEPSEEK_AI_DEEPSEEK_R1(self) -> ChatReadsTextNoTools:
        """DeepSeek-R1: 163,839 tokens of context, $3 in and $7 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="deepseek-ai/DeepSeek-R1",
            name="DeepSeek-R1",
            family="deepseek-thinking",
            wires=("openai_chat",),
            limits=Limits(context=163839),
            reads=("text",),
            writes=("text",),
            features=Features(tools=False, reasoning=True, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("3"), output=Decimal("7"))),),
            lifecycle=Lifecycle(status="deprecated", released="2025-01-20", knowledge="2024-07"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning",
                developer_role=False,
                strict_tools=False,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    @deprecated("deepseek-ai/DeepSeek-V3 is deprecated")
    def DEEPSEEK_AI_DEEPSEEK_V3(self) -> ChatReadsText:
        """DeepSeek-V3: 131,072 tokens of context, 8,192 out, $1.25 in and $1.25 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="deepseek-ai/DeepSeek-V3",
            name="DeepSeek-V3",
            family="deepseek",
            wires=("openai_chat",),
            limits=Limits(context=131072, output=8192),
            reads=("text",),
            writes=("text",),
            features=Features(
                tools=True,
                parallel_tools=True,
                structured_output=True,
                reasoning=False,
                temperature=True,
            ),
            prices=(PriceRow(rates=Rates(input=Decimal("1.25"), output=Decimal("1.25"))),),
            lifecycle=Lifecycle(status="deprecated", released="2024-12-26", knowledge="2024-07"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning",
                developer_role=False,
                strict_tools=False,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    @deprecated("deepseek-ai/DeepSeek-V3-1 is deprecated")
    def DEEPSEEK_AI_DEEPSEEK_V3_1(self) -> ChatReadsText:
        """DeepSeek V3.1: 131,072 tokens of context, $0.6 in and $1.7 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="deepseek-ai/DeepSeek-V3-1",
            name="DeepSeek V3.1",
            family="deepseek",
            wires=("openai_chat",),
            limits=Limits(context=131072),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=True, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.6"), output=Decimal("1.7"))),),
            lifecycle=Lifecycle(status="deprecated", released="2025-08-21", knowledge="2025-08"),
            reasoning=Reasoning(can_disable=True),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning",
                developer_role=False,
                strict_tools=False,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def DEEPSEEK_AI_DEEPSEEK_V4_1_FLASH(self) -> ChatReadsTextImage:
        """DeepSeek V4.1 Flash: 1,048,576 tokens of context, 384,000 out, $0.3 in and $1.2 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="deepseek-ai/DeepSeek-V4.1-Flash",
            name="DeepSeek V4.1 Flash",
            wires=("openai_chat",),
            limits=Limits(context=1048576, output=384000),
            reads=("text", "image"),
            features=Features(
                tools=True, structured_output=True, reasoning=True, prompt_caching=True
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.3"), output=Decimal("1.2"), cached_input=Decimal("0.006")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning",
                developer_role=False,
                strict_tools=False,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    @deprecated("deepseek-ai/DeepSeek-V4-Flash-0731 retired on 2026-10-22")
    def DEEPSEEK_AI_DEEPSEEK_V4_FLASH_0731(self) -> ChatReadsAnything:
        """deepseek-ai/DeepSeek-V4-Flash-0731: $0.14 in and $0.28 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="deepseek-ai/DeepSeek-V4-Flash-0731",
            wires=("openai_chat",),
            limits=Limits(input=1048576),
            features=Features(
                tools=True, parallel_tools=True, structured_output=True, prompt_caching=True
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.14"), output=Decimal("0.28"), cached_input=Decimal("0.03")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="retired", retires=date(2026, 10, 22)),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning",
                developer_role=False,
                strict_tools=False,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def DEEPSEEK_AI_DEEPSEEK_V4_PRO(self) -> ChatReadsText:
        """DeepSeek V4 Pro: 512,000 tokens of context, 384,000 out, $1.74 in and $3.48 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="deepseek-ai/DeepSeek-V4-Pro",
            name="DeepSeek V4 Pro",
            family="deepseek",
            wires=("openai_chat",),
            limits=Limits(context=512000, output=384000),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, structured_output=True, reasoning=True, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("1.74"), output=Decimal("3.48"), cached_input=Decimal("0.2")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2026-04-24"),
            reasoning=Reasoning(efforts=("high", "max"), can_disable=True),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                strict_tools=False,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def DEEPSEEK_AI_DEEPSEEK_V4_PRO_0813(self) -> ChatReadsText:
        """DeepSeek V4 Pro 0813: 1,048,576 tokens of context, 384,000 out, $1.32 in and $3.96 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="deepseek-ai/DeepSeek-V4-Pro-0813",
            name="DeepSeek V4 Pro 0813",
            wires=("openai_chat",),
            limits=Limits(context=1048576, output=384000),
            reads=("text",),
            features=Features(
                tools=True,
                parallel_tools=True,
                structured_output=True,
                reasoning=True,
                prompt_caching=True,
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("1.32"), output=Decimal("3.96"), cached_input=Decimal("0.13")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active"),
            reasoning=Reasoning(efforts=("high",)),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning",
                developer_role=False,
                strict_tools=False,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    @deprecated("essentialai/Rnj-1-Instruct is deprecated")
    def ESSENTIALAI_RNJ_1_INSTRUCT(self) -> ChatReadsText:
        """Rnj-1 Instruct: 32,768 tokens of context, $0.15 in and $0.15 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="essentialai/Rnj-1-Instruct",
            name="Rnj-1 Instruct",
            family="rnj",
            wires=("openai_chat",),
            limits=Limits(context=32768),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=False, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.15"), output=Decimal("0.15"))),),
            lifecycle=Lifecycle(status="deprecated", released="2025-12-05", knowledge="2024-10"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning",
                developer_role=False,
                strict_tools=False,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def GOOGLE_GEMMA_3N_E4B_IT(self) -> ChatReadsTextNoTools:
        """Gemma 3N E4B Instruct: 32,768 tokens of context, $0.06 in and $0.12 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="google/gemma-3n-E4B-it",
            name="Gemma 3N E4B Instruct",
            family="gemma",
            wires=("openai_chat",),
            limits=Limits(context=32768),
            reads=("text",),
            writes=("text",),
            features=Features(
                tools=False, structured_output=True, reasoning=False, temperature=True
            ),
            prices=(PriceRow(rates=Rates(input=Decimal("0.06"), output=Decimal("0.12"))),),
            lifecycle=Lifecycle(status="active", released="2025-05-20"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning",
                developer_role=False,
                strict_tools=False,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    @deprecated("google/gemma-4-31B-it retired on 2026-09-15")
    def GOOGLE_GEMMA_4_31B_IT(self) -> ChatReadsTextImage:
        """Gemma 4 31B Instruct: 262,144 tokens of context, 131,072 out, $0.39 in and $0.97 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="google/gemma-4-31B-it",
            name="Gemma 4 31B Instruct",
            family="gemma",
            wires=("openai_chat",),
            limits=Limits(context=262144, output=131072),
            reads=("text", "image"),
            writes=("text",),
            features=Features(tools=True, structured_output=True, reasoning=True, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.39"), output=Decimal("0.97"))),),
            lifecycle=Lifecycle(
                status="retired",
                released="2026-04-07",
                knowledge="2025-01",
                retires=date(2026, 9, 15),
            ),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning",
                developer_role=False,
                strict_tools=False,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def LIQUIDAI_LFM2_24B_A2B(self) -> ChatReadsTextNoTools:
        """LFM2-24B-A2B: 32,768 tokens of context, $0.03 in and $0.12 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="LiquidAI/LFM2-24B-A2B",
            name="LFM2-24B-A2B",
            family="liquid",
            wires=("openai_chat",),
            limits=Limits(context=32768),
            reads=("text",),
            writes=("text",),
            features=Features(tools=False, reasoning=False, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.03"), output=Decimal("0.12"))),),
            lifecycle=Lifecycle(status="active", released="2026-02-25"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning",
                developer_role=False,
                strict_tools=False,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    @deprecated("meta-llama/Llama-3.3-70B-Instruct-Turbo retired on 2026-10-22")
    def META_LLAMA_LLAMA_3_3_70B_INSTRUCT_TURBO(self) -> ChatReadsText:
        """Llama 3.3 70B: 131,072 tokens of context, $0.88 in and $0.88 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="meta-llama/Llama-3.3-70B-Instruct-Turbo",
            name="Llama 3.3 70B",
            family="llama",
            wires=("openai_chat",),
            limits=Limits(context=131072),
            reads=("text",),
            writes=("text",),
            features=Features(
                tools=True,
                parallel_tools=True,
                structured_output=True,
                reasoning=False,
                temperature=True,
            ),
            prices=(PriceRow(rates=Rates(input=Decimal("0.88"), output=Decimal("0.88"))),),
            lifecycle=Lifecycle(
                status="retired",
                released="2024-12-06",
                knowledge="2023-12",
                retires=date(2026, 10, 22),
            ),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning",
                developer_role=False,
                strict_tools=False,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def META_LLAMA_META_LLAMA_3_8B_INSTRUCT_LITE(self) -> ChatReadsTextNoTools:
        """Meta Llama 3 8B Instruct Lite: 8,192 tokens of context, $0.1 in and $0.1 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="meta-llama/Meta-Llama-3-8B-Instruct-Lite",
            name="Meta Llama 3 8B Instruct Lite",
            family="llama",
            wires=("openai_chat",),
            limits=Limits(context=8192),
            reads=("text",),
            writes=("text",),
            features=Features(tools=False, reasoning=False, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.1"), output=Decimal("0.1"))),),
            lifecycle=Lifecycle(status="active", released="2024-04-18"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning",
                developer_role=False,
                strict_tools=False,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def META_MODELS_MUSE_SPARK_OPEN_816B_A42B(self) -> ChatReadsTextImage:
        """Muse Spark Open: 1,048,576 tokens of context, 131,072 out, $1.25 in and $4.25 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="meta-models/Muse-Spark-Open-816B-A42B",
            name="Muse Spark Open",
            wires=("openai_chat",),
            limits=Limits(context=1048576, output=131072),
            reads=("text", "image"),
            features=Features(
                tools=True, structured_output=True, reasoning=True, prompt_caching=True
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("1.25"), output=Decimal("4.25"), cached_input=Decimal("0.15")
                    )
                ),
            ),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning",
                developer_role=False,
                strict_tools=False,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    @deprecated("MiniMaxAI/MiniMax-M2.5 is deprecated")
    def MINIMAXAI_MINIMAX_M2_5(self) -> ChatReadsText:
        """MiniMax-M2.5: 204,800 tokens of context, 131,072 out, $0.3 in and $1.2 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="MiniMaxAI/MiniMax-M2.5",
            name="MiniMax-M2.5",
            family="minimax",
            wires=("openai_chat",),
            limits=Limits(context=204800, output=131072),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=True, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.3"), output=Decimal("1.2"), cached_input=Decimal("0.06")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="deprecated", released="2026-02-12"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning",
                developer_role=False,
                strict_tools=False,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def MINIMAXAI_MINIMAX_M2_7(self) -> ChatReadsText:
        """MiniMax-M2.7: 202,752 tokens of context, 131,072 out, $0.3 in and $1.2 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="MiniMaxAI/MiniMax-M2.7",
            name="MiniMax-M2.7",
            family="minimax",
            wires=("openai_chat",),
            limits=Limits(context=202752, output=131072),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, structured_output=True, reasoning=True, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.3"), output=Decimal("1.2"), cached_input=Decimal("0.06")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2026-03-18"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning",
                developer_role=False,
                strict_tools=False,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    @deprecated("MiniMaxAI/MiniMax-M3 retired on 2026-11-06")
    def MINIMAXAI_MINIMAX_M3(self) -> ChatReadsTextImage:
        """MiniMax-M3: 524,288 tokens of context, $0.3 in and $1.2 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="MiniMaxAI/MiniMax-M3",
            name="MiniMax-M3",
            family="minimax",
            wires=("openai_chat",),
            limits=Limits(context=524288),
            reads=("text", "image"),
            writes=("text",),
            features=Features(
                tools=True,
                parallel_tools=True,
                structured_output=True,
                reasoning=True,
                temperature=True,
                prompt_caching=True,
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.3"), output=Decimal("1.2"), cached_input=Decimal("0.06")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="retired", released="2026-06-12", retires=date(2026, 11, 6)),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning",
                developer_role=False,
                strict_tools=False,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    @deprecated("moonshotai/Kimi-K2.5 is deprecated")
    def MOONSHOTAI_KIMI_K2_5(self) -> ChatReadsTextImage:
        """Kimi K2.5: 262,144 tokens of context, $0.5 in and $2.8 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="moonshotai/Kimi-K2.5",
            name="Kimi K2.5",
            family="kimi-k2",
            wires=("openai_chat",),
            limits=Limits(context=262144),
            reads=("text", "image"),
            writes=("text",),
            features=Features(tools=True, reasoning=True, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.5"), output=Decimal("2.8"))),),
            lifecycle=Lifecycle(status="deprecated", released="2026-01-27", knowledge="2026-01"),
            reasoning=Reasoning(can_disable=True),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning",
                developer_role=False,
                strict_tools=False,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    @deprecated("moonshotai/Kimi-K2.6 retired on 2026-08-19")
    def MOONSHOTAI_KIMI_K2_6(self) -> ChatReadsTextImageVideo:
        """Kimi K2.6: 262,144 tokens of context, 131,000 out, $1.2 in and $4.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="moonshotai/Kimi-K2.6",
            name="Kimi K2.6",
            family="kimi-k2",
            wires=("openai_chat",),
            limits=Limits(context=262144, output=131000),
            reads=("text", "image", "video"),
            writes=("text",),
            features=Features(tools=True, structured_output=True, reasoning=True, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("1.2"), output=Decimal("4.5"), cached_input=Decimal("0.2")
                    )
                ),
            ),
            lifecycle=Lifecycle(
                status="retired",
                released="2026-04-21",
                knowledge="2025-01",
                retires=date(2026, 8, 19),
            ),
            reasoning=Reasoning(can_disable=True),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning",
                developer_role=False,
                strict_tools=False,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    @deprecated("moonshotai/Kimi-K2.7-Code retired on 2026-08-27")
    def MOONSHOTAI_KIMI_K2_7_CODE(self) -> ChatReadsText:
        """Kimi K2.7 Code: 262,144 tokens of context, 131,072 out, $0.95 in and $4 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="moonshotai/Kimi-K2.7-Code",
            name="Kimi K2.7 Code",
            family="kimi-k2",
            wires=("openai_chat",),
            limits=Limits(context=262144, output=131072),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, structured_output=True, reasoning=True, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.95"), output=Decimal("4"), cached_input=Decimal("0.19")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="retired", released="2026-06-14", retires=date(2026, 8, 27)),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning",
                developer_role=False,
                strict_tools=False,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def MOONSHOTAI_KIMI_K3(self) -> ChatReadsTextImage:
        """Kimi K3: 1,048,576 tokens of context, 131,072 out, $3 in and $15 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="moonshotai/Kimi-K3",
            name="Kimi K3",
            wires=("openai_chat",),
            limits=Limits(context=1048576, output=131072),
            reads=("text", "image"),
            features=Features(
                tools=True,
                parallel_tools=True,
                structured_output=True,
                reasoning=True,
                prompt_caching=True,
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("3"), output=Decimal("15"), cached_input=Decimal("0.3")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning",
                developer_role=False,
                strict_tools=False,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def MOONSHOTAI_KIMI_K3_1_PRO(self) -> ChatReadsTextImage:
        """Kimi K3.1 Pro: 1,048,576 tokens of context, 131,072 out, $2 in and $10 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="moonshotai/Kimi-K3.1-Pro",
            name="Kimi K3.1 Pro",
            wires=("openai_chat",),
            limits=Limits(context=1048576, output=131072),
            reads=("text", "image"),
            features=Features(reasoning=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("2"), output=Decimal("10"), cached_input=Decimal("0.2")
                    )
                ),
            ),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning",
                developer_role=False,
                strict_tools=False,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    @deprecated("nvidia/nemotron-3-ultra-550b-a55b retired on 2026-08-27")
    def NVIDIA_NEMOTRON_3_ULTRA_550B_A55B(self) -> ChatReadsText:
        """Nemotron 3 Ultra 550B A55B: 512,300 tokens of context, $0.6 in and $3.6 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="nvidia/nemotron-3-ultra-550b-a55b",
            name="Nemotron 3 Ultra 550B A55B",
            family="nemotron",
            wires=("openai_chat",),
            limits=Limits(context=512300),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, structured_output=True, reasoning=True, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.6"), output=Decimal("3.6"), cached_input=Decimal("0.2")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="retired", released="2026-06-04", retires=date(2026, 8, 27)),
            reasoning=Reasoning(can_disable=True),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning",
                developer_role=False,
                strict_tools=False,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def NVIDIA_NVIDIA_NEMOTRON_3_5_SUPER_VL(self) -> ChatReadsTextImage:
        """Nemotron 3.5 Super VL 120B A12B: 262,144 tokens of context, $0.15 in and $0.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="nvidia/NVIDIA-Nemotron-3.5-Super-VL",
            name="Nemotron 3.5 Super VL 120B A12B",
            wires=("openai_chat",),
            limits=Limits(context=262144),
            reads=("text", "image"),
            features=Features(
                tools=True,
                parallel_tools=True,
                structured_output=True,
                reasoning=True,
                prompt_caching=True,
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.15"), output=Decimal("0.5"), cached_input=Decimal("0.02")
                    )
                ),
            ),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning",
                developer_role=False,
                strict_tools=False,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def OPENAI_GPT_OSS_120B(self) -> ChatReadsText:
        """GPT OSS 120B: 131,072 tokens of context, $0.15 in and $0.6 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="openai/gpt-oss-120b",
            name="GPT OSS 120B",
            family="gpt-oss",
            wires=("openai_chat",),
            limits=Limits(context=131072),
            reads=("text",),
            writes=("text",),
            features=Features(
                tools=True,
                parallel_tools=True,
                structured_output=True,
                reasoning=True,
                temperature=True,
            ),
            prices=(PriceRow(rates=Rates(input=Decimal("0.15"), output=Decimal("0.6"))),),
            lifecycle=Lifecycle(status="active", released="2025-08-05", knowledge="2025-08"),
            reasoning=Reasoning(efforts=("low", "medium", "high"), can_disable=False),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                reasoning_replay_field="reasoning",
                developer_role=False,
                strict_tools=False,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    @deprecated("openai/gpt-oss-20b retired on 2026-09-15")
    def OPENAI_GPT_OSS_20B(self) -> ChatReadsText:
        """GPT OSS 20B: 131,072 tokens of context, $0.05 in and $0.2 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="openai/gpt-oss-20b",
            name="GPT OSS 20B",
            family="gpt-oss",
            wires=("openai_chat",),
            limits=Limits(context=131072),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, structured_output=True, reasoning=True, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.05"), output=Decimal("0.2"))),),
            lifecycle=Lifecycle(status="retired", released="2025-08-05", retires=date(2026, 9, 15)),
            reasoning=Reasoning(efforts=("low", "medium", "high")),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning",
                developer_role=False,
                strict_tools=False,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def PEARL_AI_GEMMA_4_31B_IT(self) -> ChatReadsTextNoTools:
        """Pearl AI Gemma 4 31B Instruct: 32,000 tokens of context, $0.28 in and $0.86 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="pearl-ai/gemma-4-31b-it",
            name="Pearl AI Gemma 4 31B Instruct",
            family="gemma",
            wires=("openai_chat",),
            limits=Limits(context=32000),
            reads=("text",),
            writes=("text",),
            features=Features(tools=False, reasoning=True, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.28"), output=Decimal("0.86"))),),
            lifecycle=Lifecycle(status="active", released="2026-04-07"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning",
                developer_role=False,
                strict_tools=False,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def QWEN_QWEN2_5_7B_INSTRUCT_TURBO(self) -> ChatReadsText:
        """Qwen 2.5 7B Instruct Turbo: 32,768 tokens of context, $0.3 in and $0.3 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="Qwen/Qwen2.5-7B-Instruct-Turbo",
            name="Qwen 2.5 7B Instruct Turbo",
            family="qwen",
            wires=("openai_chat",),
            limits=Limits(context=32768),
            reads=("text",),
            writes=("text",),
            features=Features(
                tools=True,
                parallel_tools=True,
                structured_output=True,
                reasoning=False,
                temperature=True,
            ),
            prices=(PriceRow(rates=Rates(input=Decimal("0.3"), output=Decimal("0.3"))),),
            lifecycle=Lifecycle(status="active", released="2024-09-19"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning",
                developer_role=False,
                strict_tools=False,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    @deprecated("Qwen/Qwen3-235B-A22B-Instruct-2507-tput is deprecated")
    def QWEN_QWEN3_235B_A22B_INSTRUCT_2507_TPUT(self) -> ChatReadsText:
        """Qwen3 235B A22B Instruct 2507 FP8: 262,144 tokens of context, $0.2 in and $0.6 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="Qwen/Qwen3-235B-A22B-Instruct-2507-tput",
            name="Qwen3 235B A22B Instruct 2507 FP8",
            family="qwen",
            wires=("openai_chat",),
            limits=Limits(context=262144),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=False, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.2"), output=Decimal("0.6"))),),
            lifecycle=Lifecycle(status="deprecated", released="2025-07-25", knowledge="2025-07"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning",
                developer_role=False,
                strict_tools=False,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    @deprecated("Qwen/Qwen3.5-397B-A17B retired on 2026-06-29")
    def QWEN_QWEN3_5_397B_A17B(self) -> ChatReadsTextImage:
        """Qwen3.5 397B A17B: 262,144 tokens of context, 130,000 out, $0.6 in and $3.6 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="Qwen/Qwen3.5-397B-A17B",
            name="Qwen3.5 397B A17B",
            family="qwen",
            wires=("openai_chat",),
            limits=Limits(context=262144, output=130000),
            reads=("text", "image"),
            writes=("text",),
            features=Features(tools=True, reasoning=True, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.6"), output=Decimal("3.6"), cached_input=Decimal("0.35")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="retired", released="2026-02-16", retires=date(2026, 6, 29)),
            reasoning=Reasoning(can_disable=True),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning",
                developer_role=False,
                strict_tools=False,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def QWEN_QWEN3_5_9B(self) -> ChatReadsTextImage:
        """Qwen3.5 9B: 262,144 tokens of context, 65,536 out, $0.17 in and $0.25 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="Qwen/Qwen3.5-9B",
            name="Qwen3.5 9B",
            family="qwen",
            wires=("openai_chat",),
            limits=Limits(context=262144, output=65536),
            reads=("text", "image"),
            writes=("text",),
            features=Features(
                tools=True,
                parallel_tools=True,
                structured_output=True,
                reasoning=True,
                temperature=True,
            ),
            prices=(PriceRow(rates=Rates(input=Decimal("0.17"), output=Decimal("0.25"))),),
            lifecycle=Lifecycle(status="active", released="2026-03-03"),
            reasoning=Reasoning(can_disable=True),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning",
                developer_role=False,
                strict_tools=False,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def QWEN_QWEN3_6_PLUS(self) -> ChatReadsText:
        """Qwen3.6 Plus: 1,000,000 tokens of context, 65,536 out, $0.5 in and $3 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="Qwen/Qwen3.6-Plus",
            name="Qwen3.6 Plus",
            family="qwen",
            wires=("openai_chat",),
            limits=Limits(context=1000000, output=65536),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=True, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.5"), output=Decimal("3"))),),
            lifecycle=Lifecycle(status="active", released="2026-04-30"),
            reasoning=Reasoning(can_disable=True),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning",
                developer_role=False,
                strict_tools=False,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def QWEN_QWEN3_7_MAX(self) -> ChatReadsText:
        """Qwen3.7 Max: 1,000,000 tokens of context, 131,072 out, $2.5 in and $7.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="Qwen/Qwen3.7-Max",
            name="Qwen3.7 Max",
            family="qwen",
            wires=("openai_chat",),
            limits=Limits(context=1000000, output=131072),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=False, temperature=True, prompt_caching=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("2.5"), output=Decimal("7.5"), cached_input=Decimal("0.5")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2026-05-21"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning",
                developer_role=False,
                strict_tools=False,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    @deprecated("Qwen/Qwen3-Coder-480B-A35B-Instruct-FP8 retired on 2026-06-04")
    def QWEN_QWEN3_CODER_480B_A35B_INSTRUCT_FP8(self) -> ChatReadsText:
        """Qwen3 Coder 480B A35B Instruct: 262,144 tokens of context, $2 in and $2 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="Qwen/Qwen3-Coder-480B-A35B-Instruct-FP8",
            name="Qwen3 Coder 480B A35B Instruct",
            family="qwen",
            wires=("openai_chat",),
            limits=Limits(context=262144),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=False, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("2"), output=Decimal("2"))),),
            lifecycle=Lifecycle(
                status="retired",
                released="2025-07-23",
                knowledge="2025-04",
                retires=date(2026, 6, 4),
            ),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning",
                developer_role=False,
                strict_tools=False,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    @deprecated("Qwen/Qwen3-Coder-Next-FP8 retired on 2026-05-14")
    def QWEN_QWEN3_CODER_NEXT_FP8(self) -> ChatReadsText:
        """Qwen3 Coder Next FP8: 262,144 tokens of context, $0.5 in and $1.2 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="Qwen/Qwen3-Coder-Next-FP8",
            name="Qwen3 Coder Next FP8",
            family="qwen",
            wires=("openai_chat",),
            limits=Limits(context=262144),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=False, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.5"), output=Decimal("1.2"))),),
            lifecycle=Lifecycle(
                status="retired",
                released="2026-02-03",
                knowledge="2026-02-03",
                retires=date(2026, 5, 14),
            ),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning",
                developer_role=False,
                strict_tools=False,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def REFLECTION_BEAM_1_0_501B_A23B(self) -> ChatReadsText:
        """Beam 1.0 501B A23B: 1,048,576 tokens of context, 131,072 out, $0.4 in and $1.2 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="reflection/Beam-1.0-501B-A23B",
            name="Beam 1.0 501B A23B",
            wires=("openai_chat",),
            limits=Limits(context=1048576, output=131072),
            reads=("text",),
            features=Features(
                tools=True, structured_output=True, reasoning=True, prompt_caching=True
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.4"), output=Decimal("1.2"), cached_input=Decimal("0.04")
                    )
                ),
            ),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning",
                developer_role=False,
                strict_tools=False,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    @deprecated("Salesforce/Llama-Rank-V1 retired on 2026-02-06")
    def SALESFORCE_LLAMA_RANK_V1(self) -> RerankModel:
        """Salesforce/Llama-Rank-V1."""
        return RerankModel(
            provider=PROVIDER,
            id="Salesforce/Llama-Rank-V1",
            wires=("openai_rerank",),
            limits=Limits(input=8192),
            prices=(PriceRow(rates=Rates(input=Decimal("0.1"))),),
            lifecycle=Lifecycle(status="retired", retires=date(2026, 2, 6)),
        )

    @constant
    @deprecated("thinkingmachines/Inkling retired on 2026-11-06")
    def THINKINGMACHINES_INKLING(self) -> ChatReadsTextImage:
        """Inkling: 524,288 tokens of context, 131,072 out, $1 in and $4.05 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="thinkingmachines/Inkling",
            name="Inkling",
            wires=("openai_chat",),
            limits=Limits(context=524288, output=131072),
            reads=("text", "image"),
            features=Features(
                tools=True,
                parallel_tools=True,
                structured_output=True,
                reasoning=True,
                prompt_caching=True,
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("1"), output=Decimal("4.05"), cached_input=Decimal("0.17")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="retired", retires=date(2026, 11, 6)),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning",
                developer_role=False,
                strict_tools=False,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    @deprecated("zai-org/GLM-5 retired on 2026-06-22")
    def ZAI_ORG_GLM_5(self) -> ChatReadsText:
        """GLM-5: 202,752 tokens of context, 131,072 out, $1 in and $3.2 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="zai-org/GLM-5",
            name="GLM-5",
            family="glm",
            wires=("openai_chat",),
            limits=Limits(context=202752, output=131072),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, structured_output=True, reasoning=True, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("1"), output=Decimal("3.2"))),),
            lifecycle=Lifecycle(status="retired", released="2026-02-11", retires=date(2026, 6, 22)),
            reasoning=Reasoning(can_disable=True),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                strict_tools=False,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    @deprecated("zai-org/GLM-5.1 retired on 2026-07-10")
    def ZAI_ORG_GLM_5_1(self) -> ChatReadsText:
        """GLM-5.1: 202,752 tokens of context, 131,072 out, $1.4 in and $4.4 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="zai-org/GLM-5.1",
            name="GLM-5.1",
            family="glm",
            wires=("openai_chat",),
            limits=Limits(context=202752, output=131072),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, structured_output=True, reasoning=True, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("1.4"), output=Decimal("4.4"), cached_input=Decimal("0.26")
                    )
                ),
            ),
            lifecycle=Lifecycle(
                status="retired",
                released="2026-04-07",
                knowledge="2025-11",
                retires=date(2026, 7, 10),
            ),
            reasoning=Reasoning(can_disable=True),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning",
                developer_role=False,
                strict_tools=False,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def ZAI_ORG_GLM_5_2(self) -> ChatReadsText:
        """GLM-5.2: 1,048,575 tokens of context, 164,000 out, $1.4 in and $4.4 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="zai-org/GLM-5.2",
            name="GLM-5.2",
            family="glm",
            wires=("openai_chat",),
            limits=Limits(context=1048575, output=164000),
            reads=("text",),
            writes=("text",),
            features=Features(
                tools=True,
                parallel_tools=True,
                structured_output=True,
                reasoning=True,
                temperature=True,
                prompt_caching=True,
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("1.4"), output=Decimal("4.4"), cached_input=Decimal("0.26")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2026-06-16"),
            reasoning=Reasoning(efforts=("high", "max"), can_disable=True),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                strict_tools=False,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def ZAI_ORG_GLM_5_3(self) -> ChatReadsText:
        """GLM-5.3: 1,048,575 tokens of context, 262,144 out, $1.4 in and $4.4 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="zai-org/GLM-5.3",
            name="GLM-5.3",
            wires=("openai_chat",),
            limits=Limits(context=1048575, output=262144),
            reads=("text",),
            features=Features(
                tools=True,
                parallel_tools=True,
                structured_output=True,
                reasoning=True,
                prompt_caching=True,
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("1.4"), output=Decimal("4.4"), cached_input=Decimal("0.26")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning",
                developer_role=False,
                strict_tools=False,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def ZAI_ORG_GLM_5_3_FLASH(self) -> ChatReadsTextImage:
        """GLM-5.3-Flash: 1,048,575 tokens of context, 400,000 out, $0.15 in and $0.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="zai-org/GLM-5.3-Flash",
            name="GLM-5.3-Flash",
            wires=("openai_chat",),
            limits=Limits(context=1048575, output=400000),
            reads=("text", "image"),
            features=Features(
                tools=True,
                parallel_tools=True,
                structured_output=True,
                reasoning=True,
                prompt_caching=True,
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.15"), output=Decimal("0.5"), cached_input=Decimal("0.03")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning",
                developer_role=False,
                strict_tools=False,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )


together = Together()

IDS = {
    "BAAI/bge-base-en-v1.5": "BAAI_BGE_BASE_EN_V1_5",
    "LiquidAI/LFM2-24B-A2B": "LIQUIDAI_LFM2_24B_A2B",
    "MiniMaxAI/MiniMax-M2.5": "MINIMAXAI_MINIMAX_M2_5",
    "MiniMaxAI/MiniMax-M2.7": "MINIMAXAI_MINIMAX_M2_7",
    "MiniMaxAI/MiniMax-M3": "MINIMAXAI_MINIMAX_M3",
    "Qwen/Qwen2.5-7B-Instruct-Turbo": "QWEN_QWEN2_5_7B_INSTRUCT_TURBO",
    "Qwen/Qwen3-235B-A22B-Instruct-2507-tput": "QWEN_QWEN3_235B_A22B_INSTRUCT_2507_TPUT",
    "Qwen/Qwen3-Coder-480B-A35B-Instruct-FP8": "QWEN_QWEN3_CODER_480B_A35B_INSTRUCT_FP8",
    "Qwen/Qwen3-Coder-Next-FP8": "QWEN_QWEN3_CODER_NEXT_FP8",
    "Qwen/Qwen3.5-397B-A17B": "QWEN_QWEN3_5_397B_A17B",
    "Qwen/Qwen3.5-9B": "QWEN_QWEN3_5_9B",
    "Qwen/Qwen3.6-Plus": "QWEN_QWEN3_6_PLUS",
    "Qwen/Qwen3.7-Max": "QWEN_QWEN3_7_MAX",
    "Salesforce/Llama-Rank-V1": "SALESFORCE_LLAMA_RANK_V1",
    "deepcogito/cogito-v2-1-671b": "DEEPCOGITO_COGITO_V2_1_671B",
    "deepseek-ai/DeepSeek-R1": "DEEPSEEK_AI_DEEPSEEK_R1",
    "deepseek-ai/DeepSeek-V3": "DEEPSEEK_AI_DEEPSEEK_V3",
    "deepseek-ai/DeepSeek-V3-1": "DEEPSEEK_AI_DEEPSEEK_V3_1",
    "deepseek-ai/DeepSeek-V4-Flash-0731": "DEEPSEEK_AI_DEEPSEEK_V4_FLASH_0731",
    "deepseek-ai/DeepSeek-V4-Pro": "DEEPSEEK_AI_DEEPSEEK_V4_PRO",
    "deepseek-ai/DeepSeek-V4-Pro-0813": "DEEPSEEK_AI_DEEPSEEK_V4_PRO_0813",
    "deepseek-ai/DeepSeek-V4.1-Flash": "DEEPSEEK_AI_DEEPSEEK_V4_1_FLASH",
    "essentialai/Rnj-1-Instruct": "ESSENTIALAI_RNJ_1_INSTRUCT",
    "google/gemma-3n-E4B-it": "GOOGLE_GEMMA_3N_E4B_IT",
    "google/gemma-4-31B-it": "GOOGLE_GEMMA_4_31B_IT",
    "meta-llama/Llama-3.3-70B-Instruct-Turbo": "META_LLAMA_LLAMA_3_3_70B_INSTRUCT_TURBO",
    "meta-llama/Meta-Llama-3-8B-Instruct-Lite": "META_LLAMA_META_LLAMA_3_8B_INSTRUCT_LITE",
    "meta-models/Muse-Spark-Open-816B-A42B": "META_MODELS_MUSE_SPARK_OPEN_816B_A42B",
    "moonshotai/Kimi-K2.5": "MOONSHOTAI_KIMI_K2_5",
    "moonshotai/Kimi-K2.6": "MOONSHOTAI_KIMI_K2_6",
    "moonshotai/Kimi-K2.7-Code": "MOONSHOTAI_KIMI_K2_7_CODE",
    "moonshotai/Kimi-K3": "MOONSHOTAI_KIMI_K3",
    "moonshotai/Kimi-K3.1-Pro": "MOONSHOTAI_KIMI_K3_1_PRO",
    "nvidia/NVIDIA-Nemotron-3.5-Super-VL": "NVIDIA_NVIDIA_NEMOTRON_3_5_SUPER_VL",
    "nvidia/nemotron-3-ultra-550b-a55b": "NVIDIA_NEMOTRON_3_ULTRA_550B_A55B",
    "openai/gpt-oss-120b": "OPENAI_GPT_OSS_120B",
    "openai/gpt-oss-20b": "OPENAI_GPT_OSS_20B",
    "pearl-ai/gemma-4-31b-it": "PEARL_AI_GEMMA_4_31B_IT",
    "reflection/Beam-1.0-501B-A23B": "REFLECTION_BEAM_1_0_501B_A23B",
    "thinkingmachines/Inkling": "THINKINGMACHINES_INKLING",
    "zai-org/GLM-5": "ZAI_ORG_GLM_5",
    "zai-org/GLM-5.1": "ZAI_ORG_GLM_5_1",
    "zai-org/GLM-5.2": "ZAI_ORG_GLM_5_2",
    "zai-org/GLM-5.3": "ZAI_ORG_GLM_5_3",
    "zai-org/GLM-5.3-Flash": "ZAI_ORG_GLM_5_3_FLASH",
}
