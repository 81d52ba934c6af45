"""DeepInfra's models as typed constants; generated from `catalog/deepinfra.yaml`."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from interlingua.records import (
    Auth,
    ChatModel,
    Compat,
    Endpoint,
    Features,
    Lifecycle,
    Limits,
    PriceRow,
    Provider,
    Rates,
    Reasoning,
    deprecated,
)

if TYPE_CHECKING:
    # A property to type checkers, so that they can mark it deprecated.
    from builtins import property as constant
    from typing import TypeAlias

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
else:
    from functools import cached_property as constant

PROVIDER = Provider(
    id="deepinfra",
    name="DeepInfra",
    docs="https://deepinfra.com/models",
    auth=Auth(scheme="bearer", env=("DEEPINFRA_API_KEY", "DEEPINFRA_TOKEN")),
    endpoints=(
        Endpoint(
            wire="openai_chat",
            base_url="https://api.deepinfra.com/v1/openai",
            base_url_env="DEEPINFRA_BASE_URL",
        ),
        Endpoint(
            wire="openai_embeddings",
            base_url="https://api.deepinfra.com/v1/openai",
            base_url_env="DEEPINFRA_BASE_URL",
        ),
    ),
    compat=Compat(
        max_output_tokens_field="max_tokens",
        reasoning_format="reasoning_effort",
        reasoning_replay_field="reasoning_content",
        developer_role=False,
        cache_key=False,
        cache_retention=False,
    ),
)


class DeepInfra:
    """Models of DeepInfra; each is built when it is first touched."""

    @constant
    def BYTEDANCE_SEED_2_0_CODE(self) -> ChatReadsTextImage:
        """ByteDance/Seed-2.0-code: $0.5 in and $3 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="ByteDance/Seed-2.0-code",
            wires=("openai_chat",),
            limits=Limits(input=256000),
            reads=("text", "image"),
            features=Features(
                tools=True, structured_output=True, reasoning=True, prompt_caching=True
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.5"), output=Decimal("3"), cached_input=Decimal("0.1")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def BYTEDANCE_SEED_2_0_MINI(self) -> ChatReadsTextImage:
        """ByteDance/Seed-2.0-mini: $0.1 in and $0.4 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="ByteDance/Seed-2.0-mini",
            wires=("openai_chat",),
            limits=Limits(input=256000),
            reads=("text", "image"),
            features=Features(
                tools=True, structured_output=True, reasoning=True, prompt_caching=True
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.1"), output=Decimal("0.4"), cached_input=Decimal("0.02")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def BYTEDANCE_SEED_2_0_PRO(self) -> ChatReadsTextImage:
        """ByteDance/Seed-2.0-pro: $0.5 in and $3 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="ByteDance/Seed-2.0-pro",
            wires=("openai_chat",),
            limits=Limits(input=256000),
            reads=("text", "image"),
            features=Features(
                tools=True, structured_output=True, reasoning=True, prompt_caching=True
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.5"), output=Decimal("3"), cached_input=Decimal("0.1")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def DEEPSEEK_AI_DEEPSEEK_R1_0528(self) -> ChatReadsText:
        """DeepSeek-R1-0528: 163,840 tokens of context, 64,000 out, $0.5 in and $2.15 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="deepseek-ai/DeepSeek-R1-0528",
            name="DeepSeek-R1-0528",
            wires=("openai_chat",),
            limits=Limits(context=163840, output=64000),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=True, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.5"), output=Decimal("2.15"), cached_input=Decimal("0.4")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2025-05-28", knowledge="2024-07"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def DEEPSEEK_AI_DEEPSEEK_V3(self) -> ChatReadsAnything:
        """deepseek-ai/DeepSeek-V3: $0.32 in and $0.89 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="deepseek-ai/DeepSeek-V3",
            wires=("openai_chat",),
            limits=Limits(input=163840),
            features=Features(tools=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.32"), output=Decimal("0.89"))),),
            lifecycle=Lifecycle(status="active"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def DEEPSEEK_AI_DEEPSEEK_V3_0324(self) -> ChatReadsAnything:
        """deepseek-ai/DeepSeek-V3-0324: $0.24 in and $0.9 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="deepseek-ai/DeepSeek-V3-0324",
            wires=("openai_chat",),
            limits=Limits(input=163840),
            features=Features(tools=True, prompt_caching=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.24"), output=Decimal("0.9"), cached_input=Decimal("0.135")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def DEEPSEEK_AI_DEEPSEEK_V3_1(self) -> ChatReadsAnything:
        """deepseek-ai/DeepSeek-V3.1: $0.25 in and $0.95 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="deepseek-ai/DeepSeek-V3.1",
            wires=("openai_chat",),
            limits=Limits(input=163840),
            features=Features(tools=True, reasoning=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.25"), output=Decimal("0.95"), cached_input=Decimal("0.216")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def DEEPSEEK_AI_DEEPSEEK_V3_2(self) -> ChatReadsText:
        """DeepSeek-V3.2: 163,840 tokens of context, 64,000 out, $0.26 in and $0.38 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="deepseek-ai/DeepSeek-V3.2",
            name="DeepSeek-V3.2",
            wires=("openai_chat",),
            limits=Limits(context=163840, output=64000),
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
                        input=Decimal("0.26"), output=Decimal("0.38"), cached_input=Decimal("0.13")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2025-12-02", knowledge="2024-12"),
            reasoning=Reasoning(can_disable=True),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def DEEPSEEK_AI_DEEPSEEK_V4_1_FLASH(self) -> ChatReadsTextImage:
        """deepseek-ai/DeepSeek-V4.1-Flash: 131,072 out, $0.14 in and $0.42 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="deepseek-ai/DeepSeek-V4.1-Flash",
            wires=("openai_chat",),
            limits=Limits(input=1048576, output=131072),
            reads=("text", "image"),
            features=Features(
                tools=True, structured_output=True, reasoning=True, prompt_caching=True
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.14"),
                        output=Decimal("0.42"),
                        cached_input=Decimal("0.0042"),
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def DEEPSEEK_AI_DEEPSEEK_V4_FLASH(self) -> ChatReadsText:
        """DeepSeek V4 Flash: 1,048,576 tokens of context, 16,384 out, $0.09 in and $0.18 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="deepseek-ai/DeepSeek-V4-Flash",
            name="DeepSeek V4 Flash",
            family="deepseek-flash",
            wires=("openai_chat",),
            limits=Limits(context=1048576, output=16384),
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
                        input=Decimal("0.09"), output=Decimal("0.18"), cached_input=Decimal("0.018")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2026-04-24", knowledge="2025-05"),
            reasoning=Reasoning(efforts=("low", "medium", "high", "xhigh"), can_disable=True),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def DEEPSEEK_AI_DEEPSEEK_V4_FLASH_0731(self) -> ChatReadsText:
        """deepseek-ai/DeepSeek-V4-Flash-0731: $0.08 in and $0.18 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="deepseek-ai/DeepSeek-V4-Flash-0731",
            wires=("openai_chat",),
            limits=Limits(input=1048576),
            reads=("text",),
            features=Features(
                tools=True, structured_output=True, reasoning=True, prompt_caching=True
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.08"), output=Decimal("0.18"), cached_input=Decimal("0.016")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def DEEPSEEK_AI_DEEPSEEK_V4_PRO(self) -> ChatReadsText:
        """DeepSeek V4 Pro: 1,048,576 tokens of context, 16,384 out, $1.3 in and $2.6 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="deepseek-ai/DeepSeek-V4-Pro",
            name="DeepSeek V4 Pro",
            family="deepseek-thinking",
            wires=("openai_chat",),
            limits=Limits(context=1048576, output=16384),
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
                        input=Decimal("1.3"), output=Decimal("2.6"), cached_input=Decimal("0.1")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2026-04-24", knowledge="2025-05"),
            reasoning=Reasoning(efforts=("low", "medium", "high", "xhigh"), can_disable=True),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def DEEPSEEK_AI_DEEPSEEK_V4_PRO_0813(self) -> ChatReadsText:
        """deepseek-ai/DeepSeek-V4-Pro-0813: $1.3 in and $2.6 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="deepseek-ai/DeepSeek-V4-Pro-0813",
            wires=("openai_chat",),
            limits=Limits(input=1048576),
            reads=("text",),
            features=Features(tools=True, structured_output=True, prompt_caching=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("1.3"), output=Decimal("2.6"), cached_input=Decimal("0.1")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def GOOGLE_GEMMA_3_12B_IT(self) -> ChatReadsAnything:
        """google/gemma-3-12b-it: $0.05 in and $0.15 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="google/gemma-3-12b-it",
            wires=("openai_chat",),
            limits=Limits(input=131072),
            features=Features(tools=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.05"), output=Decimal("0.15"))),),
            lifecycle=Lifecycle(status="active"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def GOOGLE_GEMMA_3_27B_IT(self) -> ChatReadsAnything:
        """google/gemma-3-27b-it: $0.08 in and $0.16 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="google/gemma-3-27b-it",
            wires=("openai_chat",),
            limits=Limits(input=131072),
            features=Features(tools=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.08"), output=Decimal("0.16"))),),
            lifecycle=Lifecycle(status="active"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def GOOGLE_GEMMA_3_4B_IT(self) -> ChatReadsAnything:
        """google/gemma-3-4b-it: $0.05 in and $0.1 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="google/gemma-3-4b-it",
            wires=("openai_chat",),
            limits=Limits(input=131072),
            features=Features(tools=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.05"), output=Decimal("0.1"))),),
            lifecycle=Lifecycle(status="active"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def GOOGLE_GEMMA_4_26B_A4B_IT(self) -> ChatReadsTextImage:
        """Gemma 4 26B A4B IT: 262,144 tokens of context, 32,768 out, $0.07 in and $0.34 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="google/gemma-4-26B-A4B-it",
            name="Gemma 4 26B A4B IT",
            family="gemma",
            wires=("openai_chat",),
            limits=Limits(context=262144, output=32768),
            reads=("text", "image"),
            writes=("text",),
            features=Features(tools=True, structured_output=True, reasoning=True, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.07"), output=Decimal("0.34"))),),
            lifecycle=Lifecycle(status="active", released="2026-04-02"),
            reasoning=Reasoning(can_disable=True),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def GOOGLE_GEMMA_4_31B_IT(self) -> ChatReadsTextImage:
        """Gemma 4 31B IT: 262,144 tokens of context, 32,768 out, $0.13 in and $0.38 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="google/gemma-4-31B-it",
            name="Gemma 4 31B IT",
            family="gemma",
            wires=("openai_chat",),
            limits=Limits(context=262144, output=32768),
            reads=("text", "image"),
            writes=("text",),
            features=Features(tools=True, structured_output=True, reasoning=True, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.13"), output=Decimal("0.38"))),),
            lifecycle=Lifecycle(status="active", released="2026-04-02"),
            reasoning=Reasoning(can_disable=True),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def GOOGLE_GEMMA_4_E4B_IT(self) -> ChatReadsText:
        """google/gemma-4-E4B-it: $0.02 in and $0.1 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="google/gemma-4-E4B-it",
            wires=("openai_chat",),
            limits=Limits(input=131072),
            reads=("text",),
            features=Features(tools=True, reasoning=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.02"), output=Decimal("0.1"))),),
            lifecycle=Lifecycle(status="active"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def META_LLAMA_LLAMA_3_3_70B_INSTRUCT_TURBO(self) -> ChatReadsText:
        """Llama 3.3 70B Turbo: 131,072 tokens of context, 16,384 out, $0.1 in and $0.32 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="meta-llama/Llama-3.3-70B-Instruct-Turbo",
            name="Llama 3.3 70B Turbo",
            family="llama",
            wires=("openai_chat",),
            limits=Limits(context=131072, output=16384),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=False),
            prices=(PriceRow(rates=Rates(input=Decimal("0.1"), output=Decimal("0.32"))),),
            lifecycle=Lifecycle(status="active", released="2024-12-06"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def META_LLAMA_LLAMA_4_MAVERICK_17B_128E_INSTRUCT_FP8(self) -> ChatReadsTextImage:
        """Llama 4 Maverick 17B FP8: 1,048,576 tokens of context, 16,384 out, $0.2 in and $0.8 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="meta-llama/Llama-4-Maverick-17B-128E-Instruct-FP8",
            name="Llama 4 Maverick 17B FP8",
            family="llama",
            wires=("openai_chat",),
            limits=Limits(context=1048576, output=16384),
            reads=("text", "image"),
            writes=("text",),
            features=Features(reasoning=False),
            prices=(PriceRow(rates=Rates(input=Decimal("0.2"), output=Decimal("0.8"))),),
            lifecycle=Lifecycle(status="active", released="2025-04-05"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def META_LLAMA_LLAMA_4_SCOUT_17B_16E_INSTRUCT(self) -> ChatReadsTextImage:
        """Llama 4 Scout 17B: 327,680 tokens of context, 16,384 out, $0.1 in and $0.3 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="meta-llama/Llama-4-Scout-17B-16E-Instruct",
            name="Llama 4 Scout 17B",
            family="llama",
            wires=("openai_chat",),
            limits=Limits(context=327680, output=16384),
            reads=("text", "image"),
            writes=("text",),
            features=Features(tools=True, reasoning=False),
            prices=(PriceRow(rates=Rates(input=Decimal("0.1"), output=Decimal("0.3"))),),
            lifecycle=Lifecycle(status="active", released="2025-04-05"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    @deprecated("MiniMaxAI/MiniMax-M2.5 is deprecated")
    def MINIMAXAI_MINIMAX_M2_5(self) -> ChatReadsText:
        """MiniMax M2.5: 196,608 tokens of context, 131,072 out, $0.15 in and $1.15 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="MiniMaxAI/MiniMax-M2.5",
            name="MiniMax M2.5",
            family="minimax",
            wires=("openai_chat",),
            limits=Limits(context=196608, output=131072),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=True, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.15"),
                        output=Decimal("1.15"),
                        cached_input=Decimal("0.03"),
                        cache_write=Decimal("0.375"),
                    )
                ),
            ),
            lifecycle=Lifecycle(status="deprecated", released="2026-02-12", knowledge="2025-06"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    @deprecated("MiniMaxAI/MiniMax-M2.7 is deprecated")
    def MINIMAXAI_MINIMAX_M2_7(self) -> ChatReadsText:
        """MiniMaxAI/MiniMax-M2.7: $0.25 in and $1 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="MiniMaxAI/MiniMax-M2.7",
            wires=("openai_chat",),
            limits=Limits(input=196608),
            reads=("text",),
            features=Features(
                tools=True, structured_output=True, reasoning=True, prompt_caching=True
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.25"), output=Decimal("1"), cached_input=Decimal("0.05")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="deprecated"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def MINIMAXAI_MINIMAX_M3(self) -> ChatReadsTextImage:
        """MiniMaxAI/MiniMax-M3: $0.28 in and $1.1 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="MiniMaxAI/MiniMax-M3",
            wires=("openai_chat",),
            limits=Limits(input=524288),
            reads=("text", "image"),
            features=Features(
                tools=True, structured_output=True, reasoning=True, prompt_caching=True
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.28"), output=Decimal("1.1"), cached_input=Decimal("0.056")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    @deprecated("moonshotai/Kimi-K2.5 is deprecated")
    def MOONSHOTAI_KIMI_K2_5(self) -> ChatReadsTextImageVideo:
        """Kimi K2.5: 262,144 tokens of context, 32,768 out, $0.45 in and $2.25 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="moonshotai/Kimi-K2.5",
            name="Kimi K2.5",
            family="kimi-k2",
            wires=("openai_chat",),
            limits=Limits(context=262144, output=32768),
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
                        input=Decimal("0.45"), output=Decimal("2.25"), cached_input=Decimal("0.07")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="deprecated", released="2026-01-27", knowledge="2025-01"),
            reasoning=Reasoning(can_disable=True),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def MOONSHOTAI_KIMI_K2_6(self) -> ChatReadsTextImageVideo:
        """Kimi K2.6: 262,144 tokens of context, 16,384 out, $0.75 in and $3.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="moonshotai/Kimi-K2.6",
            name="Kimi K2.6",
            family="kimi-k2",
            wires=("openai_chat",),
            limits=Limits(context=262144, output=16384),
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
                        input=Decimal("0.75"), output=Decimal("3.5"), cached_input=Decimal("0.15")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2026-04-21", knowledge="2024-04"),
            reasoning=Reasoning(can_disable=True),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def MOONSHOTAI_KIMI_K2_7_CODE(self) -> ChatReadsTextImageVideo:
        """Kimi K2.7 Code: 262,144 tokens of context, $0.68 in and $3.4 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="moonshotai/Kimi-K2.7-Code",
            name="Kimi K2.7 Code",
            family="kimi-k2",
            wires=("openai_chat",),
            limits=Limits(context=262144),
            reads=("text", "image", "video"),
            writes=("text",),
            features=Features(
                tools=True,
                structured_output=True,
                reasoning=True,
                temperature=False,
                prompt_caching=True,
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.68"), output=Decimal("3.4"), cached_input=Decimal("0.136")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2026-06-12", knowledge="2025-01"),
            reasoning=Reasoning(can_disable=True),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def MOONSHOTAI_KIMI_K3(self) -> ChatReadsTextImage:
        """moonshotai/Kimi-K3: $2.85 in and $14.25 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="moonshotai/Kimi-K3",
            wires=("openai_chat",),
            limits=Limits(input=1048576),
            reads=("text", "image"),
            features=Features(tools=True, structured_output=True, prompt_caching=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("2.85"),
                        output=Decimal("14.25"),
                        cached_input=Decimal("0.285"),
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    @deprecated("nvidia/Llama-3.3-Nemotron-Super-49B-v1.5 is deprecated")
    def NVIDIA_LLAMA_3_3_NEMOTRON_SUPER_49B_V1_5(self) -> ChatReadsAnything:
        """nvidia/Llama-3.3-Nemotron-Super-49B-v1.5: $0.1 in and $0.4 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="nvidia/Llama-3.3-Nemotron-Super-49B-v1.5",
            wires=("openai_chat",),
            limits=Limits(input=131072),
            features=Features(tools=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.1"), output=Decimal("0.4"))),),
            lifecycle=Lifecycle(status="deprecated"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def NVIDIA_NEMOTRON_3_NANO_30B_A3B(self) -> ChatReadsText:
        """nvidia/Nemotron-3-Nano-30B-A3B: $0.05 in and $0.2 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="nvidia/Nemotron-3-Nano-30B-A3B",
            wires=("openai_chat",),
            limits=Limits(input=262144),
            reads=("text",),
            features=Features(tools=True, reasoning=True, prompt_caching=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.05"), output=Decimal("0.2"), cached_input=Decimal("0.025")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def OPENAI_GPT_OSS_120B(self) -> ChatReadsText:
        """GPT OSS 120B: 131,072 tokens of context, 16,384 out, $0.037 in and $0.17 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="openai/gpt-oss-120b",
            name="GPT OSS 120B",
            family="gpt-oss",
            wires=("openai_chat",),
            limits=Limits(context=131072, output=16384),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=True, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.037"), output=Decimal("0.17"))),),
            lifecycle=Lifecycle(status="active", released="2025-08-05"),
            reasoning=Reasoning(efforts=("low", "medium", "high")),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def OPENAI_GPT_OSS_20B(self) -> ChatReadsText:
        """GPT OSS 20B: 131,072 tokens of context, 16,384 out, $0.03 in and $0.14 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="openai/gpt-oss-20b",
            name="GPT OSS 20B",
            family="gpt-oss",
            wires=("openai_chat",),
            limits=Limits(context=131072, output=16384),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=True, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.03"), output=Decimal("0.14"))),),
            lifecycle=Lifecycle(status="active", released="2025-08-05"),
            reasoning=Reasoning(efforts=("low", "medium", "high")),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def QWEN_QWEN3_235B_A22B_INSTRUCT_2507(self) -> ChatReadsAnything:
        """Qwen/Qwen3-235B-A22B-Instruct-2507: $0.09 in and $0.55 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="Qwen/Qwen3-235B-A22B-Instruct-2507",
            wires=("openai_chat",),
            limits=Limits(input=262144),
            features=Features(tools=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.09"), output=Decimal("0.55"))),),
            lifecycle=Lifecycle(status="active"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def QWEN_QWEN3_30B_A3B(self) -> ChatReadsAnything:
        """Qwen/Qwen3-30B-A3B: $0.12 in and $0.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="Qwen/Qwen3-30B-A3B",
            wires=("openai_chat",),
            limits=Limits(input=40960),
            features=Features(tools=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.12"), output=Decimal("0.5"))),),
            lifecycle=Lifecycle(status="active"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def QWEN_QWEN3_32B(self) -> ChatReadsAnything:
        """Qwen/Qwen3-32B: $0.08 in and $0.28 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="Qwen/Qwen3-32B",
            wires=("openai_chat",),
            limits=Limits(input=40960),
            features=Features(tools=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.08"), output=Decimal("0.28"))),),
            lifecycle=Lifecycle(status="active"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def QWEN_QWEN3_5_122B_A10B(self) -> ChatReadsTextImage:
        """Qwen/Qwen3.5-122B-A10B: $0.29 in and $2.4 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="Qwen/Qwen3.5-122B-A10B",
            wires=("openai_chat",),
            limits=Limits(input=262144),
            reads=("text", "image"),
            features=Features(tools=True, structured_output=True, reasoning=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.29"), output=Decimal("2.4"))),),
            lifecycle=Lifecycle(status="active"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def QWEN_QWEN3_5_27B(self) -> ChatReadsTextImage:
        """Qwen/Qwen3.5-27B: $0.26 in and $2.6 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="Qwen/Qwen3.5-27B",
            wires=("openai_chat",),
            limits=Limits(input=262144),
            reads=("text", "image"),
            features=Features(tools=True, structured_output=True, reasoning=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.26"), output=Decimal("2.6"))),),
            lifecycle=Lifecycle(status="active"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def QWEN_QWEN3_5_35B_A3B(self) -> ChatReadsTextImageVideo:
        """Qwen 3.5 35B A3B: 262,144 tokens of context, 81,920 out, $0.14 in and $1 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="Qwen/Qwen3.5-35B-A3B",
            name="Qwen 3.5 35B A3B",
            family="qwen",
            wires=("openai_chat",),
            limits=Limits(context=262144, output=81920),
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
                        input=Decimal("0.14"), output=Decimal("1"), cached_input=Decimal("0.05")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2026-02-01", knowledge="2025-01"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def QWEN_QWEN3_5_397B_A17B(self) -> ChatReadsTextImageVideo:
        """Qwen 3.5 397B A17B: 262,144 tokens of context, 81,920 out, $0.45 in and $3 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="Qwen/Qwen3.5-397B-A17B",
            name="Qwen 3.5 397B A17B",
            family="qwen",
            wires=("openai_chat",),
            limits=Limits(context=262144, output=81920),
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
                        input=Decimal("0.45"), output=Decimal("3"), cached_input=Decimal("0.22")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2026-02-01", knowledge="2025-01"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def QWEN_QWEN3_5_9B(self) -> ChatReadsTextImage:
        """Qwen/Qwen3.5-9B: $0.1 in and $0.15 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="Qwen/Qwen3.5-9B",
            wires=("openai_chat",),
            limits=Limits(input=262144),
            reads=("text", "image"),
            features=Features(tools=True, structured_output=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.1"), output=Decimal("0.15"))),),
            lifecycle=Lifecycle(status="active"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def QWEN_QWEN3_6_27B(self) -> ChatReadsTextImage:
        """Qwen/Qwen3.6-27B: $0.32 in and $3.2 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="Qwen/Qwen3.6-27B",
            wires=("openai_chat",),
            limits=Limits(input=262144),
            reads=("text", "image"),
            features=Features(tools=True, structured_output=True, reasoning=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.32"), output=Decimal("3.2"))),),
            lifecycle=Lifecycle(status="active"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def QWEN_QWEN3_6_35B_A3B(self) -> ChatReadsTextImageVideo:
        """Qwen3.6 35B A3B: 262,144 tokens of context, 81,920 out, $0.1 in and $0.95 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="Qwen/Qwen3.6-35B-A3B",
            name="Qwen3.6 35B A3B",
            family="qwen",
            wires=("openai_chat",),
            limits=Limits(context=262144, output=81920),
            reads=("text", "image", "video"),
            writes=("text",),
            features=Features(tools=True, structured_output=True, reasoning=True, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.1"), output=Decimal("0.95"))),),
            lifecycle=Lifecycle(status="active", released="2026-04-01"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def QWEN_QWEN3_7_MAX(self) -> ChatReadsText:
        """Qwen/Qwen3.7-Max: $2.5 in and $7.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="Qwen/Qwen3.7-Max",
            wires=("openai_chat",),
            limits=Limits(input=256000),
            reads=("text",),
            features=Features(tools=True, structured_output=True, prompt_caching=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("2.5"), output=Decimal("7.5"), cached_input=Decimal("0.5")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def QWEN_QWEN3_8_27B(self) -> ChatReadsTextImage:
        """Qwen/Qwen3.8-27B: $0.4 in and $3 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="Qwen/Qwen3.8-27B",
            wires=("openai_chat",),
            limits=Limits(input=262144),
            reads=("text", "image"),
            features=Features(
                tools=True, structured_output=True, reasoning=True, prompt_caching=True
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.4"), output=Decimal("3"), cached_input=Decimal("0.04")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def QWEN_QWEN3_8_2_4T_A95B(self) -> ChatReadsText:
        """Qwen/Qwen3.8-2.4T-A95B: $2 in and $6 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="Qwen/Qwen3.8-2.4T-A95B",
            wires=("openai_chat",),
            limits=Limits(input=262144),
            reads=("text",),
            features=Features(
                tools=True, structured_output=True, reasoning=True, prompt_caching=True
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("2"), output=Decimal("6"), cached_input=Decimal("0.2")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def QWEN_QWEN3_8_MAX(self) -> ChatReadsText:
        """Qwen/Qwen3.8-Max: $1.65 in and $4.951 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="Qwen/Qwen3.8-Max",
            wires=("openai_chat",),
            limits=Limits(input=256000),
            reads=("text",),
            features=Features(tools=True, structured_output=True, prompt_caching=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("1.65"),
                        output=Decimal("4.951"),
                        cached_input=Decimal("0.206"),
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def QWEN_QWEN3_CODER_480B_A35B_INSTRUCT_TURBO(self) -> ChatReadsText:
        """Qwen3 Coder 480B A35B Instruct Turbo: 262,144 tokens of context, 66,536 out, $0.3 in and $1 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="Qwen/Qwen3-Coder-480B-A35B-Instruct-Turbo",
            name="Qwen3 Coder 480B A35B Instruct Turbo",
            family="qwen",
            wires=("openai_chat",),
            limits=Limits(context=262144, output=66536),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=False, temperature=True, prompt_caching=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.3"), output=Decimal("1"), cached_input=Decimal("0.1")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2025-07-23", knowledge="2025-04"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def QWEN_QWEN3_MAX(self) -> ChatReadsText:
        """Qwen/Qwen3-Max: $1.2 in and $6 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="Qwen/Qwen3-Max",
            wires=("openai_chat",),
            limits=Limits(input=256000),
            reads=("text",),
            features=Features(tools=True, structured_output=True, prompt_caching=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("1.2"), output=Decimal("6"), cached_input=Decimal("0.24")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def QWEN_QWEN3_NEXT_80B_A3B_INSTRUCT(self) -> ChatReadsAnything:
        """Qwen/Qwen3-Next-80B-A3B-Instruct: $0.09 in and $1.1 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="Qwen/Qwen3-Next-80B-A3B-Instruct",
            wires=("openai_chat",),
            limits=Limits(input=262144),
            features=Features(tools=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.09"), output=Decimal("1.1"))),),
            lifecycle=Lifecycle(status="active"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def QWEN_QWEN3_VL_235B_A22B_INSTRUCT(self) -> ChatReadsTextImage:
        """Qwen/Qwen3-VL-235B-A22B-Instruct: $0.2 in and $0.88 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="Qwen/Qwen3-VL-235B-A22B-Instruct",
            wires=("openai_chat",),
            limits=Limits(input=262144),
            reads=("text", "image"),
            features=Features(tools=True, structured_output=True, prompt_caching=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.2"), output=Decimal("0.88"), cached_input=Decimal("0.11")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def STEPFUN_AI_STEP_3_7_FLASH(self) -> ChatReadsTextImage:
        """stepfun-ai/Step-3.7-Flash: $0.2 in and $1.15 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="stepfun-ai/Step-3.7-Flash",
            wires=("openai_chat",),
            limits=Limits(input=262144),
            reads=("text", "image"),
            features=Features(tools=True, prompt_caching=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.2"), output=Decimal("1.15"), cached_input=Decimal("0.04")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def TENCENT_HY3(self) -> ChatReadsText:
        """tencent/Hy3: $0.14 in and $0.58 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="tencent/Hy3",
            wires=("openai_chat",),
            limits=Limits(input=262144),
            reads=("text",),
            features=Features(
                tools=True, structured_output=True, reasoning=True, prompt_caching=True
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.14"), output=Decimal("0.58"), cached_input=Decimal("0.035")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def THINKINGMACHINES_INKLING(self) -> ChatReadsTextImage:
        """thinkingmachines/Inkling: $0.95 in and $4.05 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="thinkingmachines/Inkling",
            wires=("openai_chat",),
            limits=Limits(input=524288),
            reads=("text", "image"),
            features=Features(
                tools=True, structured_output=True, reasoning=True, prompt_caching=True
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.95"), output=Decimal("4.05"), cached_input=Decimal("0.16")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def THINKINGMACHINES_INKLING_SMALL(self) -> ChatReadsTextImage:
        """thinkingmachines/Inkling-Small: $0.45 in and $1.2 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="thinkingmachines/Inkling-Small",
            wires=("openai_chat",),
            limits=Limits(input=524288),
            reads=("text", "image"),
            features=Features(
                tools=True, structured_output=True, reasoning=True, prompt_caching=True
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.45"), output=Decimal("1.2"), cached_input=Decimal("0.1")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def XIAOMIMIMO_MIMO_V2_5(self) -> ChatReadsTextImageAudioVideo:
        """MiMo-V2.5: 262,144 tokens of context, 16,384 out, $0.4 in and $2 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="XiaomiMiMo/MiMo-V2.5",
            name="MiMo-V2.5",
            family="mimo",
            wires=("openai_chat",),
            limits=Limits(context=262144, output=16384),
            reads=("text", "image", "audio", "video"),
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
                        input=Decimal("0.4"), output=Decimal("2"), cached_input=Decimal("0.08")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2026-04-22", knowledge="2024-12"),
            reasoning=Reasoning(can_disable=True),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def XIAOMIMIMO_MIMO_V2_5_PRO(self) -> ChatReadsText:
        """MiMo-V2.5-Pro: 1,048,576 tokens of context, 16,384 out, $1 in and $3 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="XiaomiMiMo/MiMo-V2.5-Pro",
            name="MiMo-V2.5-Pro",
            family="mimo",
            wires=("openai_chat",),
            limits=Limits(context=1048576, output=16384),
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
                        input=Decimal("1"), output=Decimal("3"), cached_input=Decimal("0.2")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2026-04-22", knowledge="2024-12"),
            reasoning=Reasoning(can_disable=True),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def ZAI_ORG_GLM_4_6(self) -> ChatReadsText:
        """GLM-4.6: 202,752 tokens of context, 131,072 out, $0.5 in and $2 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="zai-org/GLM-4.6",
            name="GLM-4.6",
            family="glm",
            wires=("openai_chat",),
            limits=Limits(context=202752, output=131072),
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
                        input=Decimal("0.5"), output=Decimal("2"), cached_input=Decimal("0.1")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2025-09-30", knowledge="2025-04"),
            reasoning=Reasoning(can_disable=True),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def ZAI_ORG_GLM_4_7(self) -> ChatReadsText:
        """GLM-4.7: 202,752 tokens of context, 16,384 out, $0.4 in and $1.75 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="zai-org/GLM-4.7",
            name="GLM-4.7",
            family="glm",
            wires=("openai_chat",),
            limits=Limits(context=202752, output=16384),
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
                        input=Decimal("0.4"), output=Decimal("1.75"), cached_input=Decimal("0.08")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2025-12-22", knowledge="2025-04"),
            reasoning=Reasoning(can_disable=True),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    @deprecated("zai-org/GLM-4.7-Flash is deprecated")
    def ZAI_ORG_GLM_4_7_FLASH(self) -> ChatReadsText:
        """GLM-4.7-Flash: 202,752 tokens of context, 16,384 out, $0.06 in and $0.4 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="zai-org/GLM-4.7-Flash",
            name="GLM-4.7-Flash",
            family="glm-flash",
            wires=("openai_chat",),
            limits=Limits(context=202752, output=16384),
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
                        input=Decimal("0.06"), output=Decimal("0.4"), cached_input=Decimal("0.01")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="deprecated", released="2026-01-19", knowledge="2025-04"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    @deprecated("zai-org/GLM-5 is deprecated")
    def ZAI_ORG_GLM_5(self) -> ChatReadsText:
        """GLM-5: 202,752 tokens of context, 16,384 out, $0.6 in and $2.08 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="zai-org/GLM-5",
            name="GLM-5",
            family="glm",
            wires=("openai_chat",),
            limits=Limits(context=202752, output=16384),
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
                        input=Decimal("0.6"), output=Decimal("2.08"), cached_input=Decimal("0.12")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="deprecated", released="2026-02-12", knowledge="2025-12"),
            reasoning=Reasoning(can_disable=True),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def ZAI_ORG_GLM_5_1(self) -> ChatReadsText:
        """GLM-5.1: 202,752 tokens of context, 16,384 out, $1.05 in and $3.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="zai-org/GLM-5.1",
            name="GLM-5.1",
            family="glm",
            wires=("openai_chat",),
            limits=Limits(context=202752, output=16384),
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
                        input=Decimal("1.05"), output=Decimal("3.5"), cached_input=Decimal("0.205")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2026-04-07", knowledge="2025-04"),
            reasoning=Reasoning(can_disable=True),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def ZAI_ORG_GLM_5_2(self) -> ChatReadsText:
        """GLM-5.2: 1,048,576 tokens of context, 32,768 out, $0.75 in and $2.4 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="zai-org/GLM-5.2",
            name="GLM-5.2",
            family="glm",
            wires=("openai_chat",),
            limits=Limits(context=1048576, output=32768),
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
                        input=Decimal("0.75"), output=Decimal("2.4"), cached_input=Decimal("0.14")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2026-06-13"),
            reasoning=Reasoning(efforts=("low", "medium", "high", "xhigh"), can_disable=True),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
            ),
        )


deepinfra = DeepInfra()

IDS = {
    "ByteDance/Seed-2.0-code": "BYTEDANCE_SEED_2_0_CODE",
    "ByteDance/Seed-2.0-mini": "BYTEDANCE_SEED_2_0_MINI",
    "ByteDance/Seed-2.0-pro": "BYTEDANCE_SEED_2_0_PRO",
    "MiniMaxAI/MiniMax-M2.5": "MINIMAXAI_MINIMAX_M2_5",
    "MiniMaxAI/MiniMax-M2.7": "MINIMAXAI_MINIMAX_M2_7",
    "MiniMaxAI/MiniMax-M3": "MINIMAXAI_MINIMAX_M3",
    "Qwen/Qwen3-235B-A22B-Instruct-2507": "QWEN_QWEN3_235B_A22B_INSTRUCT_2507",
    "Qwen/Qwen3-30B-A3B": "QWEN_QWEN3_30B_A3B",
    "Qwen/Qwen3-32B": "QWEN_QWEN3_32B",
    "Qwen/Qwen3-Coder-480B-A35B-Instruct-Turbo": "QWEN_QWEN3_CODER_480B_A35B_INSTRUCT_TURBO",
    "Qwen/Qwen3-Max": "QWEN_QWEN3_MAX",
    "Qwen/Qwen3-Next-80B-A3B-Instruct": "QWEN_QWEN3_NEXT_80B_A3B_INSTRUCT",
    "Qwen/Qwen3-VL-235B-A22B-Instruct": "QWEN_QWEN3_VL_235B_A22B_INSTRUCT",
    "Qwen/Qwen3.5-122B-A10B": "QWEN_QWEN3_5_122B_A10B",
    "Qwen/Qwen3.5-27B": "QWEN_QWEN3_5_27B",
    "Qwen/Qwen3.5-35B-A3B": "QWEN_QWEN3_5_35B_A3B",
    "Qwen/Qwen3.5-397B-A17B": "QWEN_QWEN3_5_397B_A17B",
    "Qwen/Qwen3.5-9B": "QWEN_QWEN3_5_9B",
    "Qwen/Qwen3.6-27B": "QWEN_QWEN3_6_27B",
    "Qwen/Qwen3.6-35B-A3B": "QWEN_QWEN3_6_35B_A3B",
    "Qwen/Qwen3.7-Max": "QWEN_QWEN3_7_MAX",
    "Qwen/Qwen3.8-2.4T-A95B": "QWEN_QWEN3_8_2_4T_A95B",
    "Qwen/Qwen3.8-27B": "QWEN_QWEN3_8_27B",
    "Qwen/Qwen3.8-Max": "QWEN_QWEN3_8_MAX",
    "XiaomiMiMo/MiMo-V2.5": "XIAOMIMIMO_MIMO_V2_5",
    "XiaomiMiMo/MiMo-V2.5-Pro": "XIAOMIMIMO_MIMO_V2_5_PRO",
    "deepseek-ai/DeepSeek-R1-0528": "DEEPSEEK_AI_DEEPSEEK_R1_0528",
    "deepseek-ai/DeepSeek-V3": "DEEPSEEK_AI_DEEPSEEK_V3",
    "deepseek-ai/DeepSeek-V3-0324": "DEEPSEEK_AI_DEEPSEEK_V3_0324",
    "deepseek-ai/DeepSeek-V3.1": "DEEPSEEK_AI_DEEPSEEK_V3_1",
    "deepseek-ai/DeepSeek-V3.2": "DEEPSEEK_AI_DEEPSEEK_V3_2",
    "deepseek-ai/DeepSeek-V4-Flash": "DEEPSEEK_AI_DEEPSEEK_V4_FLASH",
    "deepseek-ai/DeepSeek-V4-Flash-0731": "DEEPSEEK_AI_DEEPSEEK_V4_FLASH_0731",
    "deepseek-ai/DeepSeek-V4-Pro": "DEEPSEEK_AI_DEEPSEEK_V4_PRO",
    "deepseek-ai/DeepSeek-V4-Pro-0813": "DEEPSEEK_AI_DEEPSEEK_V4_PRO_0813",
    "deepseek-ai/DeepSeek-V4.1-Flash": "DEEPSEEK_AI_DEEPSEEK_V4_1_FLASH",
    "google/gemma-3-12b-it": "GOOGLE_GEMMA_3_12B_IT",
    "google/gemma-3-27b-it": "GOOGLE_GEMMA_3_27B_IT",
    "google/gemma-3-4b-it": "GOOGLE_GEMMA_3_4B_IT",
    "google/gemma-4-26B-A4B-it": "GOOGLE_GEMMA_4_26B_A4B_IT",
    "google/gemma-4-31B-it": "GOOGLE_GEMMA_4_31B_IT",
    "google/gemma-4-E4B-it": "GOOGLE_GEMMA_4_E4B_IT",
    "meta-llama/Llama-3.3-70B-Instruct-Turbo": "META_LLAMA_LLAMA_3_3_70B_INSTRUCT_TURBO",
    "meta-llama/Llama-4-Maverick-17B-128E-Instruct-FP8": "META_LLAMA_LLAMA_4_MAVERICK_17B_128E_INSTRUCT_FP8",
    "meta-llama/Llama-4-Scout-17B-16E-Instruct": "META_LLAMA_LLAMA_4_SCOUT_17B_16E_INSTRUCT",
    "moonshotai/Kimi-K2.5": "MOONSHOTAI_KIMI_K2_5",
    "moonshotai/Kimi-K2.6": "MOONSHOTAI_KIMI_K2_6",
    "moonshotai/Kimi-K2.7-Code": "MOONSHOTAI_KIMI_K2_7_CODE",
    "moonshotai/Kimi-K3": "MOONSHOTAI_KIMI_K3",
    "nvidia/Llama-3.3-Nemotron-Super-49B-v1.5": "NVIDIA_LLAMA_3_3_NEMOTRON_SUPER_49B_V1_5",
    "nvidia/Nemotron-3-Nano-30B-A3B": "NVIDIA_NEMOTRON_3_NANO_30B_A3B",
    "openai/gpt-oss-120b": "OPENAI_GPT_OSS_120B",
    "openai/gpt-oss-20b": "OPENAI_GPT_OSS_20B",
    "stepfun-ai/Step-3.7-Flash": "STEPFUN_AI_STEP_3_7_FLASH",
    "tencent/Hy3": "TENCENT_HY3",
    "thinkingmachines/Inkling": "THINKINGMACHINES_INKLING",
    "thinkingmachines/Inkling-Small": "THINKINGMACHINES_INKLING_SMALL",
    "zai-org/GLM-4.6": "ZAI_ORG_GLM_4_6",
    "zai-org/GLM-4.7": "ZAI_ORG_GLM_4_7",
    "zai-org/GLM-4.7-Flash": "ZAI_ORG_GLM_4_7_FLASH",
    "zai-org/GLM-5": "ZAI_ORG_GLM_5",
    "zai-org/GLM-5.1": "ZAI_ORG_GLM_5_1",
    "zai-org/GLM-5.2": "ZAI_ORG_GLM_5_2",
}
