"""Baseten's models as typed constants; generated from `catalog/baseten.yaml`."""

from __future__ import annotations

from datetime import date
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

    from interlingua.media import Image
    from interlingua.messages import Text
    from interlingua.tools import AnyTool
    from interlingua_generated.wire import openai_chat

    ChatReadsText: TypeAlias = ChatModel[openai_chat.Extra, Text, AnyTool, openai_chat.Response]
    ChatReadsTextImage: TypeAlias = ChatModel[
        openai_chat.Extra, Text | Image, AnyTool, openai_chat.Response
    ]
else:
    from functools import cached_property as constant

PROVIDER = Provider(
    id="baseten",
    name="Baseten",
    docs="https://docs.baseten.co/development/model-apis/overview",
    auth=Auth(scheme="bearer", env=("BASETEN_API_KEY",)),
    endpoints=(
        Endpoint(
            wire="openai_chat",
            base_url="https://inference.baseten.co/v1",
            base_url_env="BASETEN_BASE_URL",
            service_tiers=(),
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


class Baseten:
    """Models of Baseten; each is built when it is first touched."""

    @constant
    @deprecated("deepseek-ai/DeepSeek-V3.1 retired on 2026-10-16")
    def DEEPSEEK_AI_DEEPSEEK_V3_1(self) -> ChatReadsText:
        """DeepSeek V3.1: 164,000 tokens of context, 131,000 out, $0.5 in and $1.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="deepseek-ai/DeepSeek-V3.1",
            name="DeepSeek V3.1",
            family="deepseek",
            wires=("openai_chat",),
            limits=Limits(context=164000, output=131000),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=True, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.5"), output=Decimal("1.5"))),),
            lifecycle=Lifecycle(
                status="retired", released="2025-08-25", retires=date(2026, 10, 16)
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

    @constant
    def DEEPSEEK_AI_DEEPSEEK_V4_1_FLASH(self) -> ChatReadsTextImage:
        """DeepSeek V4.1 Flash: 1,048,576 tokens of context, 32,768 out, $0.3 in and $1.2 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="deepseek-ai/DeepSeek-V4.1-Flash",
            name="DeepSeek V4.1 Flash",
            wires=("openai_chat",),
            limits=Limits(context=1048576, output=32768),
            reads=("text", "image"),
            features=Features(
                tools=True, structured_output=True, reasoning=True, prompt_caching=True
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.3"), output=Decimal("1.2"), cached_input=Decimal("0.007")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active"),
            reasoning=Reasoning(efforts=("none", "high", "max"), can_disable=True),
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
    def DEEPSEEK_AI_DEEPSEEK_V4_1_FLASH_1017(self) -> ChatReadsTextImage:
        """DeepSeek V4.1 Flash 1017: 1,048,576 tokens of context, 262,144 out, $0.3 in and $1.2 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="deepseek-ai/DeepSeek-V4.1-Flash-1017",
            name="DeepSeek V4.1 Flash 1017",
            wires=("openai_chat",),
            limits=Limits(context=1048576, output=262144),
            reads=("text", "image"),
            features=Features(
                tools=True, structured_output=True, reasoning=True, prompt_caching=True
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.3"), output=Decimal("1.2"), cached_input=Decimal("0.007")
                    )
                ),
            ),
            reasoning=Reasoning(efforts=("none", "low", "medium", "high", "max"), can_disable=True),
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
    def DEEPSEEK_AI_DEEPSEEK_V4_1_FLASH_1017_FAST(self) -> ChatReadsTextImage:
        """DeepSeek V4.1 Flash 1017 Fast: 1,048,576 tokens of context, 262,144 out, $0.6 in and $2.4 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="deepseek-ai/DeepSeek-V4.1-Flash-1017-Fast",
            name="DeepSeek V4.1 Flash 1017 Fast",
            wires=("openai_chat",),
            limits=Limits(context=1048576, output=262144),
            reads=("text", "image"),
            features=Features(
                tools=True, structured_output=True, reasoning=True, prompt_caching=True
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.6"), output=Decimal("2.4"), cached_input=Decimal("0.014")
                    )
                ),
            ),
            reasoning=Reasoning(efforts=("none", "low", "medium", "high", "max"), can_disable=True),
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
    def DEEPSEEK_AI_DEEPSEEK_V4_1_FLASH_FAST(self) -> ChatReadsTextImage:
        """DeepSeek V4.1 Flash Fast: 1,048,576 tokens of context, 32,768 out, $0.6 in and $2.4 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="deepseek-ai/DeepSeek-V4.1-Flash-Fast",
            name="DeepSeek V4.1 Flash Fast",
            wires=("openai_chat",),
            limits=Limits(context=1048576, output=32768),
            reads=("text", "image"),
            features=Features(
                tools=True, structured_output=True, reasoning=True, prompt_caching=True
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.6"), output=Decimal("2.4"), cached_input=Decimal("0.014")
                    )
                ),
            ),
            reasoning=Reasoning(efforts=("none", "high", "max"), can_disable=True),
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
        """DeepSeek V4 Flash 0731: 1,048,576 tokens of context, 384,000 out, $0.13 in and $0.26 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="deepseek-ai/DeepSeek-V4-Flash-0731",
            name="DeepSeek V4 Flash 0731",
            wires=("openai_chat",),
            limits=Limits(context=1048576, output=384000),
            reads=("text",),
            features=Features(
                tools=True, structured_output=True, reasoning=True, prompt_caching=True
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.13"), output=Decimal("0.26"), cached_input=Decimal("0.028")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active"),
            reasoning=Reasoning(efforts=("none", "low", "high", "max"), can_disable=True),
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
    @deprecated("deepseek-ai/DeepSeek-V4-Pro retired on 2026-10-16")
    def DEEPSEEK_AI_DEEPSEEK_V4_PRO(self) -> ChatReadsText:
        """Deepseek V4 Pro: 1,048,000 tokens of context, 262,144 out, $1.74 in and $3.48 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="deepseek-ai/DeepSeek-V4-Pro",
            name="Deepseek V4 Pro",
            family="deepseek-thinking",
            wires=("openai_chat",),
            limits=Limits(context=1048000, output=262144),
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
                        input=Decimal("1.74"), output=Decimal("3.48"), cached_input=Decimal("0.145")
                    )
                ),
            ),
            lifecycle=Lifecycle(
                status="retired",
                released="2026-04-24",
                knowledge="2025-05",
                retires=date(2026, 10, 16),
            ),
            reasoning=Reasoning(efforts=("low", "medium", "high", "xhigh")),
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
        """DeepSeek V4 Pro 0813: 1,048,576 tokens of context, 262,144 out, $1.32 in and $3.96 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="deepseek-ai/DeepSeek-V4-Pro-0813",
            name="DeepSeek V4 Pro 0813",
            wires=("openai_chat",),
            limits=Limits(context=1048576, output=262144),
            reads=("text",),
            features=Features(
                tools=True, structured_output=True, reasoning=True, prompt_caching=True
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("1.32"), output=Decimal("3.96"), cached_input=Decimal("0.132")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active"),
            reasoning=Reasoning(efforts=("none", "low", "high", "max"), can_disable=True),
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
    @deprecated("MiniMaxAI/MiniMax-M2.5 retired on 2026-10-16")
    def MINIMAXAI_MINIMAX_M2_5(self) -> ChatReadsText:
        """MiniMax-M2.5: 204,000 tokens of context, $0.3 in and $1.2 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="MiniMaxAI/MiniMax-M2.5",
            name="MiniMax-M2.5",
            family="minimax",
            wires=("openai_chat",),
            limits=Limits(context=204000),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=True, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.3"), output=Decimal("1.2"))),),
            lifecycle=Lifecycle(
                status="retired",
                released="2026-02-12",
                knowledge="2026-01",
                retires=date(2026, 10, 16),
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

    @constant
    @deprecated("moonshotai/Kimi-K2.5 retired on 2026-10-16")
    def MOONSHOTAI_KIMI_K2_5(self) -> ChatReadsTextImage:
        """Kimi K2.5: 262,000 tokens of context, $0.6 in and $3 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="moonshotai/Kimi-K2.5",
            name="Kimi K2.5",
            family="kimi-k2",
            wires=("openai_chat",),
            limits=Limits(context=262000),
            reads=("text", "image"),
            writes=("text",),
            features=Features(tools=True, structured_output=True, reasoning=True, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.6"), output=Decimal("3"), cached_input=Decimal("0.12")
                    )
                ),
            ),
            lifecycle=Lifecycle(
                status="retired",
                released="2026-01-30",
                knowledge="2025-12",
                retires=date(2026, 10, 16),
            ),
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
    @deprecated("moonshotai/Kimi-K2.6 retired on 2026-10-16")
    def MOONSHOTAI_KIMI_K2_6(self) -> ChatReadsTextImage:
        """Kimi K2.6: 262,000 tokens of context, $0.95 in and $4 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="moonshotai/Kimi-K2.6",
            name="Kimi K2.6",
            family="kimi-k2",
            wires=("openai_chat",),
            limits=Limits(context=262000),
            reads=("text", "image"),
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
                        input=Decimal("0.95"), output=Decimal("4"), cached_input=Decimal("0.16")
                    )
                ),
            ),
            lifecycle=Lifecycle(
                status="retired",
                released="2026-04-21",
                knowledge="2025-01",
                retires=date(2026, 10, 16),
            ),
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
    @deprecated("moonshotai/Kimi-K2.7-Code retired on 2026-10-16")
    def MOONSHOTAI_KIMI_K2_7_CODE(self) -> ChatReadsTextImage:
        """Kimi K2.7 Code: 262,000 tokens of context, $0.95 in and $4 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="moonshotai/Kimi-K2.7-Code",
            name="Kimi K2.7 Code",
            family="kimi-k2",
            wires=("openai_chat",),
            limits=Limits(context=262000),
            reads=("text", "image"),
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
                        input=Decimal("0.95"), output=Decimal("4"), cached_input=Decimal("0.16")
                    )
                ),
            ),
            lifecycle=Lifecycle(
                status="retired",
                released="2026-06-12",
                knowledge="2025-01",
                retires=date(2026, 10, 16),
            ),
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
        """Kimi K3: 1,048,576 tokens of context, 262,144 out, $3 in and $15 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="moonshotai/Kimi-K3",
            name="Kimi K3",
            wires=("openai_chat",),
            limits=Limits(context=1048576, output=262144),
            reads=("text", "image"),
            features=Features(
                tools=True, structured_output=True, reasoning=True, prompt_caching=True
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("3"), output=Decimal("15"), cached_input=Decimal("0.3")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active"),
            reasoning=Reasoning(efforts=("none", "low", "high", "max"), can_disable=True),
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
    def MOONSHOTAI_KIMI_K3_1_PRO(self) -> ChatReadsTextImage:
        """Kimi K3.1 Pro: 1,000,000 tokens of context, 262,144 out, $2 in and $10 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="moonshotai/Kimi-K3.1-Pro",
            name="Kimi K3.1 Pro",
            wires=("openai_chat",),
            limits=Limits(context=1000000, output=262144),
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
                reasoning_format="reasoning_effort",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    @deprecated("nvidia/Nemotron-120B-A12B retired on 2026-10-16")
    def NVIDIA_NEMOTRON_120B_A12B(self) -> ChatReadsText:
        """Nemotron Super: 202,800 tokens of context, $0.3 in and $0.75 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="nvidia/Nemotron-120B-A12B",
            name="Nemotron Super",
            family="nemotron",
            wires=("openai_chat",),
            limits=Limits(context=202800),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, structured_output=True, reasoning=True, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.3"), output=Decimal("0.75"), cached_input=Decimal("0.06")
                    )
                ),
            ),
            lifecycle=Lifecycle(
                status="retired",
                released="2026-03-11",
                knowledge="2026-02",
                retires=date(2026, 10, 16),
            ),
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
    def NVIDIA_NVIDIA_NEMOTRON_3_ULTRA_550B_A55B(self) -> ChatReadsText:
        """Nemotron Ultra: 202,800 tokens of context, $0.6 in and $2.4 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="nvidia/NVIDIA-Nemotron-3-Ultra-550B-A55B",
            name="Nemotron Ultra",
            family="nemotron",
            wires=("openai_chat",),
            limits=Limits(context=202800),
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
                        input=Decimal("0.6"), output=Decimal("2.4"), cached_input=Decimal("0.12")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2026-06-04"),
            reasoning=Reasoning(efforts=("none", "high"), can_disable=True),
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
        """OpenAI GPT 120B: 128,072 tokens of context, $0.1 in and $0.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="openai/gpt-oss-120b",
            name="OpenAI GPT 120B",
            family="gpt-oss",
            wires=("openai_chat",),
            limits=Limits(context=128072),
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
                        input=Decimal("0.1"), output=Decimal("0.5"), cached_input=Decimal("0.1")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2025-08-05", knowledge="2025-08"),
            reasoning=Reasoning(efforts=("low", "medium", "high"), can_disable=True),
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
    @deprecated("thinkingmachines/inkling retired on 2026-10-16")
    def THINKINGMACHINES_INKLING(self) -> ChatReadsTextImage:
        """thinkingmachines/inkling: 1,048,000 tokens of context, 32,768 out, $1 in and $4.05 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="thinkingmachines/inkling",
            wires=("openai_chat",),
            limits=Limits(context=1048000, output=32768),
            reads=("text", "image"),
            features=Features(
                tools=True, structured_output=True, reasoning=True, prompt_caching=True
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("1"), output=Decimal("4.05"), cached_input=Decimal("0.17")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="retired", retires=date(2026, 10, 16)),
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
    @deprecated("thinkingmachines/inkling-small retired on 2026-10-16")
    def THINKINGMACHINES_INKLING_SMALL(self) -> ChatReadsTextImage:
        """thinkingmachines/inkling-small: 1,048,000 tokens of context, 32,768 out, $0.5 in and $1.2 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="thinkingmachines/inkling-small",
            wires=("openai_chat",),
            limits=Limits(context=1048000, output=32768),
            reads=("text", "image"),
            features=Features(
                tools=True, structured_output=True, reasoning=True, prompt_caching=True
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.5"), output=Decimal("1.2"), cached_input=Decimal("0.1")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="retired", retires=date(2026, 10, 16)),
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
    @deprecated("zai-org/GLM-4.7 retired on 2026-10-16")
    def ZAI_ORG_GLM_4_7(self) -> ChatReadsText:
        """GLM 4.7: 200,000 tokens of context, $0.6 in and $2.2 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="zai-org/GLM-4.7",
            name="GLM 4.7",
            family="glm",
            wires=("openai_chat",),
            limits=Limits(context=200000),
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
                        input=Decimal("0.6"), output=Decimal("2.2"), cached_input=Decimal("0.12")
                    )
                ),
            ),
            lifecycle=Lifecycle(
                status="retired",
                released="2025-12-22",
                knowledge="2025-04",
                retires=date(2026, 10, 16),
            ),
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
    @deprecated("zai-org/GLM-5 retired on 2026-10-16")
    def ZAI_ORG_GLM_5(self) -> ChatReadsText:
        """GLM 5: 202,800 tokens of context, $0.95 in and $3.15 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="zai-org/GLM-5",
            name="GLM 5",
            family="glm",
            wires=("openai_chat",),
            limits=Limits(context=202800),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, structured_output=True, reasoning=True, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.95"), output=Decimal("3.15"), cached_input=Decimal("0.2")
                    )
                ),
            ),
            lifecycle=Lifecycle(
                status="retired",
                released="2026-02-12",
                knowledge="2026-01",
                retires=date(2026, 10, 16),
            ),
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
        """GLM 5.1: 202,800 tokens of context, $1.3 in and $4.3 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="zai-org/GLM-5.1",
            name="GLM 5.1",
            family="glm",
            wires=("openai_chat",),
            limits=Limits(context=202800),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, structured_output=True, reasoning=True, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("1.3"), output=Decimal("4.3"), cached_input=Decimal("0.26")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2026-04-07"),
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
        """GLM 5.2: 1,048,576 tokens of context, 262,144 out, $1.4 in and $4.4 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="zai-org/GLM-5.2",
            name="GLM 5.2",
            family="glm",
            wires=("openai_chat",),
            limits=Limits(context=1048576, output=262144),
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
                        input=Decimal("1.4"), output=Decimal("4.4"), cached_input=Decimal("0.14")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2026-06-13"),
            reasoning=Reasoning(efforts=("none", "high", "max"), can_disable=True),
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
    def ZAI_ORG_GLM_5_2_FAST(self) -> ChatReadsTextImage:
        """GLM 5.2 Fast: 1,048,576 tokens of context, 262,144 out, $2.1 in and $6.6 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="zai-org/GLM-5.2-Fast",
            name="GLM 5.2 Fast",
            wires=("openai_chat",),
            limits=Limits(context=1048576, output=262144),
            reads=("text", "image"),
            features=Features(
                tools=True, structured_output=True, reasoning=True, prompt_caching=True
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("2.1"), output=Decimal("6.6"), cached_input=Decimal("0.21")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active"),
            reasoning=Reasoning(efforts=("none", "high", "max"), can_disable=True),
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
    def ZAI_ORG_GLM_5_3(self) -> ChatReadsTextImage:
        """GLM 5.3: 1,048,576 tokens of context, 262,144 out, $1.4 in and $4.4 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="zai-org/GLM-5.3",
            name="GLM 5.3",
            wires=("openai_chat",),
            limits=Limits(context=1048576, output=262144),
            reads=("text", "image"),
            writes=("text",),
            features=Features(
                tools=True, structured_output=True, reasoning=True, prompt_caching=True
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("1.4"), output=Decimal("4.4"), cached_input=Decimal("0.14")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active"),
            reasoning=Reasoning(efforts=("low", "high", "max"), can_disable=False),
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
    def ZAI_ORG_GLM_5_3_FAST(self) -> ChatReadsTextImage:
        """GLM 5.3 Fast: 1,048,576 tokens of context, 262,144 out, $2.1 in and $6.6 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="zai-org/GLM-5.3-Fast",
            name="GLM 5.3 Fast",
            wires=("openai_chat",),
            limits=Limits(context=1048576, output=262144),
            reads=("text", "image"),
            writes=("text",),
            features=Features(
                tools=True, structured_output=True, reasoning=True, prompt_caching=True
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("2.1"), output=Decimal("6.6"), cached_input=Decimal("0.21")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active"),
            reasoning=Reasoning(efforts=("low", "high", "max"), can_disable=False),
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
    def ZAI_ORG_GLM_5_3_FLASH(self) -> ChatReadsTextImage:
        """GLM 5.3 Flash: 1,048,576 tokens of context, 131,072 out, $0.15 in and $0.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="zai-org/GLM-5.3-Flash",
            name="GLM 5.3 Flash",
            wires=("openai_chat",),
            limits=Limits(context=1048576, output=131072),
            reads=("text", "image"),
            features=Features(
                tools=True, structured_output=True, reasoning=True, prompt_caching=True
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.15"), output=Decimal("0.5"), cached_input=Decimal("0.03")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active"),
            reasoning=Reasoning(efforts=("low", "high", "max"), can_disable=False),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
            ),
        )


baseten = Baseten()

IDS = {
    "MiniMaxAI/MiniMax-M2.5": "MINIMAXAI_MINIMAX_M2_5",
    "deepseek-ai/DeepSeek-V3.1": "DEEPSEEK_AI_DEEPSEEK_V3_1",
    "deepseek-ai/DeepSeek-V4-Flash-0731": "DEEPSEEK_AI_DEEPSEEK_V4_FLASH_0731",
    "deepseek-ai/DeepSeek-V4-Pro": "DEEPSEEK_AI_DEEPSEEK_V4_PRO",
    "deepseek-ai/DeepSeek-V4-Pro-0813": "DEEPSEEK_AI_DEEPSEEK_V4_PRO_0813",
    "deepseek-ai/DeepSeek-V4.1-Flash": "DEEPSEEK_AI_DEEPSEEK_V4_1_FLASH",
    "deepseek-ai/DeepSeek-V4.1-Flash-1017": "DEEPSEEK_AI_DEEPSEEK_V4_1_FLASH_1017",
    "deepseek-ai/DeepSeek-V4.1-Flash-1017-Fast": "DEEPSEEK_AI_DEEPSEEK_V4_1_FLASH_1017_FAST",
    "deepseek-ai/DeepSeek-V4.1-Flash-Fast": "DEEPSEEK_AI_DEEPSEEK_V4_1_FLASH_FAST",
    "moonshotai/Kimi-K2.5": "MOONSHOTAI_KIMI_K2_5",
    "moonshotai/Kimi-K2.6": "MOONSHOTAI_KIMI_K2_6",
    "moonshotai/Kimi-K2.7-Code": "MOONSHOTAI_KIMI_K2_7_CODE",
    "moonshotai/Kimi-K3": "MOONSHOTAI_KIMI_K3",
    "moonshotai/Kimi-K3.1-Pro": "MOONSHOTAI_KIMI_K3_1_PRO",
    "nvidia/NVIDIA-Nemotron-3-Ultra-550B-A55B": "NVIDIA_NVIDIA_NEMOTRON_3_ULTRA_550B_A55B",
    "nvidia/Nemotron-120B-A12B": "NVIDIA_NEMOTRON_120B_A12B",
    "openai/gpt-oss-120b": "OPENAI_GPT_OSS_120B",
    "thinkingmachines/inkling": "THINKINGMACHINES_INKLING",
    "thinkingmachines/inkling-small": "THINKINGMACHINES_INKLING_SMALL",
    "zai-org/GLM-4.7": "ZAI_ORG_GLM_4_7",
    "zai-org/GLM-5": "ZAI_ORG_GLM_5",
    "zai-org/GLM-5.1": "ZAI_ORG_GLM_5_1",
    "zai-org/GLM-5.2": "ZAI_ORG_GLM_5_2",
    "zai-org/GLM-5.2-Fast": "ZAI_ORG_GLM_5_2_FAST",
    "zai-org/GLM-5.3": "ZAI_ORG_GLM_5_3",
    "zai-org/GLM-5.3-Fast": "ZAI_ORG_GLM_5_3_FAST",
    "zai-org/GLM-5.3-Flash": "ZAI_ORG_GLM_5_3_FLASH",
}
