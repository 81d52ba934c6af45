"""Hugging Face's models as typed constants; generated from `catalog/huggingface.yaml`."""

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
    Lifecycle,
    Limits,
    PriceRow,
    Provider,
    Rates,
    Reasoning,
)

if TYPE_CHECKING:
    # A property to type checkers, so that they can mark it deprecated.
    from builtins import property as constant
    from typing import TypeAlias

    from interlingua.media import Image, Video
    from interlingua.messages import Text
    from interlingua.tools import AnyTool
    from interlingua_generated.wire import openai_chat

    ChatReadsText: TypeAlias = ChatModel[openai_chat.Extra, Text, AnyTool, openai_chat.Response]
    ChatReadsTextImage: TypeAlias = ChatModel[
        openai_chat.Extra, Text | Image, AnyTool, openai_chat.Response
    ]
    ChatReadsTextImageVideo: TypeAlias = ChatModel[
        openai_chat.Extra, Text | Image | Video, AnyTool, openai_chat.Response
    ]
else:
    from functools import cached_property as constant

PROVIDER = Provider(
    id="huggingface",
    name="Hugging Face",
    docs="https://huggingface.co/docs/inference-providers",
    auth=Auth(scheme="bearer", env=("HF_TOKEN",)),
    endpoints=(
        Endpoint(
            wire="openai_chat",
            base_url="https://router.huggingface.co/v1",
            base_url_env="HUGGINGFACE_BASE_URL",
            service_tiers=(),
        ),
        Endpoint(
            wire="openai_embeddings",
            base_url="https://router.huggingface.co/v1",
            base_url_env="HUGGINGFACE_BASE_URL",
        ),
    ),
    compat=Compat(
        max_output_tokens_field="max_tokens",
        developer_role=False,
        required_tool_choice=True,
        cache_key=False,
        cache_retention=False,
    ),
)


class HuggingFace:
    """Models of Hugging Face; each is built when it is first touched."""

    @constant
    def DEEPSEEK_AI_DEEPSEEK_R1(self) -> ChatReadsText:
        """DeepSeek-R1: 64,000 tokens of context, 32,768 out, $0.7 in and $2.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="deepseek-ai/DeepSeek-R1",
            name="DeepSeek-R1",
            family="deepseek-thinking",
            wires=("openai_chat",),
            limits=Limits(context=64000, output=32768),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, structured_output=True, reasoning=True, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.7"), output=Decimal("2.5"))),),
            lifecycle=Lifecycle(status="active", released="2025-01-20", knowledge="2024-07"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                developer_role=False,
                required_tool_choice=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def DEEPSEEK_AI_DEEPSEEK_R1_0528(self) -> ChatReadsText:
        """DeepSeek-R1-0528: 163,840 tokens of context, 32,768 out, $3 in and $5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="deepseek-ai/DeepSeek-R1-0528",
            name="DeepSeek-R1-0528",
            family="deepseek-thinking",
            wires=("openai_chat",),
            limits=Limits(context=163840, output=32768),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=True, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("3"), output=Decimal("5"))),),
            lifecycle=Lifecycle(status="active", released="2025-05-28", knowledge="2025-05"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                developer_role=False,
                required_tool_choice=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def DEEPSEEK_AI_DEEPSEEK_V3(self) -> ChatReadsText:
        """DeepSeek-V3: 64,000 tokens of context, 8,192 out, $0.4 in and $1.3 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="deepseek-ai/DeepSeek-V3",
            name="DeepSeek-V3",
            wires=("openai_chat",),
            limits=Limits(context=64000, output=8192),
            reads=("text",),
            features=Features(reasoning=False),
            prices=(PriceRow(rates=Rates(input=Decimal("0.4"), output=Decimal("1.3"))),),
            lifecycle=Lifecycle(status="active"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                developer_role=False,
                required_tool_choice=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def DEEPSEEK_AI_DEEPSEEK_V3_0324(self) -> ChatReadsText:
        """DeepSeek V3 0324: 163,840 tokens of context, $0.27 in and $1.12 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="deepseek-ai/DeepSeek-V3-0324",
            name="DeepSeek V3 0324",
            wires=("openai_chat",),
            limits=Limits(context=163840),
            reads=("text",),
            features=Features(reasoning=False),
            prices=(PriceRow(rates=Rates(input=Decimal("0.27"), output=Decimal("1.12"))),),
            lifecycle=Lifecycle(status="active"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                developer_role=False,
                required_tool_choice=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def DEEPSEEK_AI_DEEPSEEK_V3_1(self) -> ChatReadsText:
        """DeepSeek-V3.1: 131,072 tokens of context, 8,192 out, $0.27 in and $1 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="deepseek-ai/DeepSeek-V3.1",
            name="DeepSeek-V3.1",
            wires=("openai_chat",),
            limits=Limits(context=131072, output=8192),
            reads=("text",),
            features=Features(reasoning=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.27"), output=Decimal("1"))),),
            lifecycle=Lifecycle(status="active"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                developer_role=False,
                required_tool_choice=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def DEEPSEEK_AI_DEEPSEEK_V3_2(self) -> ChatReadsText:
        """DeepSeek-V3.2: 163,840 tokens of context, 65,536 out, $0.28 in and $0.4 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="deepseek-ai/DeepSeek-V3.2",
            name="DeepSeek-V3.2",
            family="deepseek",
            wires=("openai_chat",),
            limits=Limits(context=163840, output=65536),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=True, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.28"), output=Decimal("0.4"))),),
            lifecycle=Lifecycle(status="active", released="2025-12-01", knowledge="2024-07"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                developer_role=False,
                required_tool_choice=True,
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
            features=Features(reasoning=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.3"), output=Decimal("1.2"))),),
            lifecycle=Lifecycle(status="active"),
            reasoning=Reasoning(efforts=("none", "low", "high", "xhigh", "max"), can_disable=True),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                developer_role=False,
                required_tool_choice=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def DEEPSEEK_AI_DEEPSEEK_V4_1_FLASH_1017(self) -> ChatReadsTextImage:
        """DeepSeek V4.1 Flash 1017: 1,048,576 tokens of context, 384,000 out, $0.3 in and $1.2 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="deepseek-ai/DeepSeek-V4.1-Flash-1017",
            name="DeepSeek V4.1 Flash 1017",
            wires=("openai_chat",),
            limits=Limits(context=1048576, output=384000),
            reads=("text", "image"),
            features=Features(reasoning=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.3"), output=Decimal("1.2"))),),
            reasoning=Reasoning(efforts=("low", "high", "max"), can_disable=False),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                developer_role=False,
                required_tool_choice=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def DEEPSEEK_AI_DEEPSEEK_V4_FLASH(self) -> ChatReadsText:
        """DeepSeek V4 Flash: 1,048,576 tokens of context, 384,000 out, $0.14 in and $0.28 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="deepseek-ai/DeepSeek-V4-Flash",
            name="DeepSeek V4 Flash",
            family="deepseek-flash",
            wires=("openai_chat",),
            limits=Limits(context=1048576, output=384000),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, structured_output=True, reasoning=True, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.14"), output=Decimal("0.28"))),),
            lifecycle=Lifecycle(status="active", released="2026-04-24", knowledge="2025-05"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                developer_role=False,
                required_tool_choice=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def DEEPSEEK_AI_DEEPSEEK_V4_FLASH_0731(self) -> ChatReadsText:
        """DeepSeek V4 Flash 0731: 1,048,576 tokens of context, 384,000 out, $0.14 in and $0.28 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="deepseek-ai/DeepSeek-V4-Flash-0731",
            name="DeepSeek V4 Flash 0731",
            wires=("openai_chat",),
            limits=Limits(context=1048576, output=384000),
            reads=("text",),
            features=Features(reasoning=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.14"), output=Decimal("0.28"))),),
            lifecycle=Lifecycle(status="active"),
            reasoning=Reasoning(efforts=("high", "max"), can_disable=False),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                developer_role=False,
                required_tool_choice=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def DEEPSEEK_AI_DEEPSEEK_V4_FLASH_VISION_EXP(self) -> ChatReadsTextImage:
        """DeepSeek V4 Flash Vision Exp: 1,048,576 tokens of context, 384,000 out, $0.44 in and $1.32 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="deepseek-ai/DeepSeek-V4-Flash-Vision-Exp",
            name="DeepSeek V4 Flash Vision Exp",
            wires=("openai_chat",),
            limits=Limits(context=1048576, output=384000),
            reads=("text", "image"),
            features=Features(reasoning=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.44"), output=Decimal("1.32"))),),
            lifecycle=Lifecycle(status="active"),
            reasoning=Reasoning(efforts=("low", "high", "max"), can_disable=False),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                developer_role=False,
                required_tool_choice=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def DEEPSEEK_AI_DEEPSEEK_V4_PRO(self) -> ChatReadsText:
        """DeepSeek V4 Pro: 1,048,576 tokens of context, 393,216 out, $0.435 in and $0.87 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="deepseek-ai/DeepSeek-V4-Pro",
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
            reasoning=Reasoning(efforts=("high",), can_disable=False),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                required_tool_choice=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def DEEPSEEK_AI_DEEPSEEK_V4_PRO_0813(self) -> ChatReadsText:
        """DeepSeek V4 Pro 0813: 1,000,000 tokens of context, 384,000 out, $1.32 in and $3.96 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="deepseek-ai/DeepSeek-V4-Pro-0813",
            name="DeepSeek V4 Pro 0813",
            wires=("openai_chat",),
            limits=Limits(context=1000000, output=384000),
            reads=("text",),
            features=Features(reasoning=True),
            prices=(PriceRow(rates=Rates(input=Decimal("1.32"), output=Decimal("3.96"))),),
            lifecycle=Lifecycle(status="active"),
            reasoning=Reasoning(efforts=("low", "high", "max"), can_disable=False),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                developer_role=False,
                required_tool_choice=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def GOOGLE_GEMMA_3_12B_IT(self) -> ChatReadsTextImage:
        """Gemma 3 12B IT: 131,072 tokens of context, $0.05 in and $0.15 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="google/gemma-3-12b-it",
            name="Gemma 3 12B IT",
            wires=("openai_chat",),
            limits=Limits(context=131072),
            reads=("text", "image"),
            features=Features(reasoning=False),
            prices=(PriceRow(rates=Rates(input=Decimal("0.05"), output=Decimal("0.15"))),),
            lifecycle=Lifecycle(status="active"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                developer_role=False,
                required_tool_choice=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def GOOGLE_GEMMA_3_27B_IT(self) -> ChatReadsTextImage:
        """Gemma 3 27B IT: 131,072 tokens of context, $0.08 in and $0.16 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="google/gemma-3-27b-it",
            name="Gemma 3 27B IT",
            wires=("openai_chat",),
            limits=Limits(context=131072),
            reads=("text", "image"),
            features=Features(reasoning=False),
            prices=(PriceRow(rates=Rates(input=Decimal("0.08"), output=Decimal("0.16"))),),
            lifecycle=Lifecycle(status="active"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                developer_role=False,
                required_tool_choice=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def GOOGLE_GEMMA_3_4B_IT(self) -> ChatReadsTextImage:
        """Gemma 3 4B IT: 131,072 tokens of context, $0.05 in and $0.1 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="google/gemma-3-4b-it",
            name="Gemma 3 4B IT",
            wires=("openai_chat",),
            limits=Limits(context=131072),
            reads=("text", "image"),
            features=Features(reasoning=False),
            prices=(PriceRow(rates=Rates(input=Decimal("0.05"), output=Decimal("0.1"))),),
            lifecycle=Lifecycle(status="active"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                developer_role=False,
                required_tool_choice=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def GOOGLE_GEMMA_4_26B_A4B_IT(self) -> ChatReadsTextImage:
        """Gemma 4 26B A4B IT: 262,144 tokens of context, 32,768 out, $0.13 in and $0.4 out a million tokens."""
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
            prices=(PriceRow(rates=Rates(input=Decimal("0.13"), output=Decimal("0.4"))),),
            lifecycle=Lifecycle(status="active", released="2026-04-02"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                developer_role=False,
                required_tool_choice=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def GOOGLE_GEMMA_4_31B_IT(self) -> ChatReadsTextImage:
        """Gemma 4 31B IT: 262,144 tokens of context, 32,768 out, $0.14 in and $0.4 out a million tokens."""
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
            prices=(PriceRow(rates=Rates(input=Decimal("0.14"), output=Decimal("0.4"))),),
            lifecycle=Lifecycle(status="active", released="2026-04-02"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                developer_role=False,
                required_tool_choice=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def META_LLAMA_LLAMA_3_1_8B_INSTRUCT(self) -> ChatReadsText:
        """Llama-3.1-8B-Instruct: 131,072 tokens of context, 4,096 out, $0.06 in and $0.06 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="meta-llama/Llama-3.1-8B-Instruct",
            name="Llama-3.1-8B-Instruct",
            wires=("openai_chat",),
            limits=Limits(context=131072, output=4096),
            reads=("text",),
            features=Features(reasoning=False),
            prices=(PriceRow(rates=Rates(input=Decimal("0.06"), output=Decimal("0.06"))),),
            lifecycle=Lifecycle(status="active"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                developer_role=False,
                required_tool_choice=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def META_LLAMA_LLAMA_3_3_70B_INSTRUCT(self) -> ChatReadsText:
        """Llama-3.3-70B-Instruct: 131,072 tokens of context, 4,096 out, $0.59 in and $0.79 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="meta-llama/Llama-3.3-70B-Instruct",
            name="Llama-3.3-70B-Instruct",
            family="llama",
            wires=("openai_chat",),
            limits=Limits(context=131072, output=4096),
            reads=("text",),
            writes=("text",),
            features=Features(
                tools=True, structured_output=True, reasoning=False, temperature=True
            ),
            prices=(PriceRow(rates=Rates(input=Decimal("0.59"), output=Decimal("0.79"))),),
            lifecycle=Lifecycle(status="active", released="2024-12-06", knowledge="2023-12"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                developer_role=False,
                required_tool_choice=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def MINIMAXAI_MINIMAX_M1_80K(self) -> ChatReadsText:
        """MiniMax M1 80K: 1,000,000 tokens of context, 80,000 out, $0.55 in and $2.2 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="MiniMaxAI/MiniMax-M1-80k",
            name="MiniMax M1 80K",
            wires=("openai_chat",),
            limits=Limits(context=1000000, output=80000),
            reads=("text",),
            features=Features(reasoning=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.55"), output=Decimal("2.2"))),),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                developer_role=False,
                required_tool_choice=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def MINIMAXAI_MINIMAX_M2(self) -> ChatReadsText:
        """MiniMax-M2: 204,800 tokens of context, 131,072 out, $0.3 in and $1.2 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="MiniMaxAI/MiniMax-M2",
            name="MiniMax-M2",
            family="minimax",
            wires=("openai_chat",),
            limits=Limits(context=204800, output=131072),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=True, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.3"), output=Decimal("1.2"))),),
            lifecycle=Lifecycle(status="active", released="2025-10-27"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                developer_role=False,
                required_tool_choice=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def MINIMAXAI_MINIMAX_M2_1(self) -> ChatReadsText:
        """MiniMax-M2.1: 204,800 tokens of context, 131,072 out, $0.3 in and $1.2 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="MiniMaxAI/MiniMax-M2.1",
            name="MiniMax-M2.1",
            family="minimax",
            wires=("openai_chat",),
            limits=Limits(context=204800, output=131072),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=True, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.3"), output=Decimal("1.2"))),),
            lifecycle=Lifecycle(status="active", released="2025-12-23", knowledge="2025-10"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                required_tool_choice=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
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
                        input=Decimal("0.3"), output=Decimal("1.2"), cached_input=Decimal("0.03")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2026-02-12"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                required_tool_choice=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def MINIMAXAI_MINIMAX_M2_7(self) -> ChatReadsText:
        """MiniMax-M2.7: 204,800 tokens of context, 131,072 out, $0.3 in and $1.2 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="MiniMaxAI/MiniMax-M2.7",
            name="MiniMax-M2.7",
            family="minimax",
            wires=("openai_chat",),
            limits=Limits(context=204800, output=131072),
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
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                required_tool_choice=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def MINIMAXAI_MINIMAX_M3(self) -> ChatReadsTextImage:
        """MiniMax-M3: 524,288 tokens of context, 512,000 out, $0.3 in and $1.2 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="MiniMaxAI/MiniMax-M3",
            name="MiniMax-M3",
            family="minimax",
            wires=("openai_chat",),
            limits=Limits(context=524288, output=512000),
            reads=("text", "image"),
            writes=("text",),
            features=Features(tools=True, structured_output=True, reasoning=True, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.3"), output=Decimal("1.2"))),),
            lifecycle=Lifecycle(status="active", released="2026-06-01"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                developer_role=False,
                required_tool_choice=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def MINIMAXAI_MINIMAX_M3_1_FLASH(self) -> ChatReadsTextImage:
        """MiniMax-M3.1-Flash: 1,000,000 tokens of context, 512,000 out, $0.15 in and $0.6 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="MiniMaxAI/MiniMax-M3.1-Flash",
            name="MiniMax-M3.1-Flash",
            wires=("openai_chat",),
            limits=Limits(context=1000000, output=512000),
            reads=("text", "image"),
            features=Features(reasoning=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.15"), output=Decimal("0.6"))),),
            reasoning=Reasoning(
                efforts=("low", "medium", "high", "xhigh", "max"), can_disable=False
            ),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                developer_role=False,
                required_tool_choice=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def MOONSHOTAI_KIMI_K2_5(self) -> ChatReadsTextImageVideo:
        """Kimi-K2.5: 262,144 tokens of context, $0.6 in and $3 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="moonshotai/Kimi-K2.5",
            name="Kimi-K2.5",
            family="kimi-k2",
            wires=("openai_chat",),
            limits=Limits(context=262144),
            reads=("text", "image", "video"),
            writes=("text",),
            features=Features(tools=True, reasoning=True, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.6"), output=Decimal("3"), cached_input=Decimal("0.1")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2026-01-01", knowledge="2025-01"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                required_tool_choice=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def MOONSHOTAI_KIMI_K2_6(self) -> ChatReadsTextImageVideo:
        """Kimi-K2.6: 262,144 tokens of context, $0.95 in and $4 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="moonshotai/Kimi-K2.6",
            name="Kimi-K2.6",
            family="kimi-k2",
            wires=("openai_chat",),
            limits=Limits(context=262144),
            reads=("text", "image", "video"),
            writes=("text",),
            features=Features(tools=True, reasoning=True, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.95"), output=Decimal("4"), cached_input=Decimal("0.16")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2026-04-20", knowledge="2025-01"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                required_tool_choice=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def MOONSHOTAI_KIMI_K2_7_CODE(self) -> ChatReadsTextImage:
        """Kimi K2.7 Code: 262,144 tokens of context, $0.95 in and $4 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="moonshotai/Kimi-K2.7-Code",
            name="Kimi K2.7 Code",
            family="kimi-k2",
            wires=("openai_chat",),
            limits=Limits(context=262144),
            reads=("text", "image"),
            writes=("text",),
            features=Features(
                tools=True, structured_output=True, reasoning=True, temperature=False
            ),
            prices=(PriceRow(rates=Rates(input=Decimal("0.95"), output=Decimal("4"))),),
            lifecycle=Lifecycle(status="active", released="2026-06-12", knowledge="2025-01"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                developer_role=False,
                required_tool_choice=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def MOONSHOTAI_KIMI_K2_INSTRUCT(self) -> ChatReadsText:
        """Kimi-K2-Instruct: 131,072 tokens of context, 16,384 out, $1 in and $3 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="moonshotai/Kimi-K2-Instruct",
            name="Kimi-K2-Instruct",
            family="kimi-k2",
            wires=("openai_chat",),
            limits=Limits(context=131072, output=16384),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=False, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("1"), output=Decimal("3"))),),
            lifecycle=Lifecycle(status="active", released="2025-07-14", knowledge="2024-10"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                developer_role=False,
                required_tool_choice=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def MOONSHOTAI_KIMI_K2_INSTRUCT_0905(self) -> ChatReadsText:
        """Kimi-K2-Instruct-0905: 262,144 tokens of context, 16,384 out, $1 in and $3 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="moonshotai/Kimi-K2-Instruct-0905",
            name="Kimi-K2-Instruct-0905",
            family="kimi-k2",
            wires=("openai_chat",),
            limits=Limits(context=262144, output=16384),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=False, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("1"), output=Decimal("3"))),),
            lifecycle=Lifecycle(status="active", released="2025-09-04", knowledge="2024-10"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                developer_role=False,
                required_tool_choice=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def MOONSHOTAI_KIMI_K2_THINKING(self) -> ChatReadsText:
        """Kimi-K2-Thinking: 262,144 tokens of context, $0.6 in and $2.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="moonshotai/Kimi-K2-Thinking",
            name="Kimi-K2-Thinking",
            family="kimi-thinking",
            wires=("openai_chat",),
            limits=Limits(context=262144),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=True, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.6"), output=Decimal("2.5"), cached_input=Decimal("0.15")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2025-11-06", knowledge="2024-08"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                required_tool_choice=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def MOONSHOTAI_KIMI_K3(self) -> ChatReadsTextImage:
        """Kimi K3: 1,000,000 tokens of context, 131,072 out, $3 in and $15 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="moonshotai/Kimi-K3",
            name="Kimi K3",
            wires=("openai_chat",),
            limits=Limits(context=1000000, output=131072),
            reads=("text", "image"),
            features=Features(reasoning=True),
            prices=(PriceRow(rates=Rates(input=Decimal("3"), output=Decimal("15"))),),
            lifecycle=Lifecycle(status="active"),
            reasoning=Reasoning(efforts=("low", "high", "max"), can_disable=False),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                developer_role=False,
                required_tool_choice=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def OPENAI_GPT_OSS_120B(self) -> ChatReadsText:
        """GPT OSS 120B: 131,072 tokens of context, 32,768 out, $0.25 in and $0.69 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="openai/gpt-oss-120b",
            name="GPT OSS 120B",
            family="gpt-oss",
            wires=("openai_chat",),
            limits=Limits(context=131072, output=32768),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, structured_output=True, reasoning=True, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.25"), output=Decimal("0.69"))),),
            lifecycle=Lifecycle(status="active", released="2025-08-05"),
            reasoning=Reasoning(efforts=("low", "medium", "high"), can_disable=False),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                developer_role=False,
                required_tool_choice=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def OPENAI_GPT_OSS_20B(self) -> ChatReadsText:
        """GPT OSS 20B: 131,072 tokens of context, 32,768 out, $0.1 in and $0.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="openai/gpt-oss-20b",
            name="GPT OSS 20B",
            wires=("openai_chat",),
            limits=Limits(context=131072, output=32768),
            reads=("text",),
            features=Features(reasoning=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.1"), output=Decimal("0.5"))),),
            lifecycle=Lifecycle(status="active"),
            reasoning=Reasoning(efforts=("low", "medium", "high"), can_disable=False),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                developer_role=False,
                required_tool_choice=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def QWEN_QWEN2_5_CODER_32B_INSTRUCT(self) -> ChatReadsText:
        """Qwen2.5-Coder-32B-Instruct: 131,072 tokens of context, 8,192 out, $0.06 in and $0.2 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="Qwen/Qwen2.5-Coder-32B-Instruct",
            name="Qwen2.5-Coder-32B-Instruct",
            wires=("openai_chat",),
            limits=Limits(context=131072, output=8192),
            reads=("text",),
            features=Features(reasoning=False),
            prices=(PriceRow(rates=Rates(input=Decimal("0.06"), output=Decimal("0.2"))),),
            lifecycle=Lifecycle(status="active"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                developer_role=False,
                required_tool_choice=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def QWEN_QWEN3_235B_A22B(self) -> ChatReadsText:
        """Qwen3 235B-A22B: 40,960 tokens of context, 16,384 out, $0.2 in and $0.8 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="Qwen/Qwen3-235B-A22B",
            name="Qwen3 235B-A22B",
            family="qwen",
            wires=("openai_chat",),
            limits=Limits(context=40960, output=16384),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, structured_output=True, reasoning=True, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.2"), output=Decimal("0.8"))),),
            lifecycle=Lifecycle(status="active", released="2025-04", knowledge="2025-04"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                developer_role=False,
                required_tool_choice=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def QWEN_QWEN3_235B_A22B_INSTRUCT_2507(self) -> ChatReadsText:
        """Qwen3 235B-A22B Instruct 2507: 262,144 tokens of context, 16,384 out, $0.855 in and $2.565 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="Qwen/Qwen3-235B-A22B-Instruct-2507",
            name="Qwen3 235B-A22B Instruct 2507",
            wires=("openai_chat",),
            limits=Limits(context=262144, output=16384),
            reads=("text",),
            features=Features(reasoning=False),
            prices=(PriceRow(rates=Rates(input=Decimal("0.855"), output=Decimal("2.565"))),),
            lifecycle=Lifecycle(status="active"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                developer_role=False,
                required_tool_choice=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def QWEN_QWEN3_235B_A22B_THINKING_2507(self) -> ChatReadsText:
        """Qwen3-235B-A22B-Thinking-2507: 262,144 tokens of context, 81,920 out, $0.3 in and $3 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="Qwen/Qwen3-235B-A22B-Thinking-2507",
            name="Qwen3-235B-A22B-Thinking-2507",
            family="qwen",
            wires=("openai_chat",),
            limits=Limits(context=262144, output=81920),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=True, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.3"), output=Decimal("3"))),),
            lifecycle=Lifecycle(status="active", released="2025-07-25", knowledge="2025-04"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                developer_role=False,
                required_tool_choice=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def QWEN_QWEN3_30B_A3B(self) -> ChatReadsText:
        """Qwen3 30B A3B: 40,960 tokens of context, 16,384 out, $0.12 in and $0.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="Qwen/Qwen3-30B-A3B",
            name="Qwen3 30B A3B",
            wires=("openai_chat",),
            limits=Limits(context=40960, output=16384),
            reads=("text",),
            features=Features(reasoning=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.12"), output=Decimal("0.5"))),),
            lifecycle=Lifecycle(status="active"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                developer_role=False,
                required_tool_choice=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def QWEN_QWEN3_32B(self) -> ChatReadsText:
        """Qwen3 32B: 131,072 tokens of context, 16,384 out, $0.29 in and $0.59 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="Qwen/Qwen3-32B",
            name="Qwen3 32B",
            family="qwen",
            wires=("openai_chat",),
            limits=Limits(context=131072, output=16384),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, structured_output=True, reasoning=True, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.29"), output=Decimal("0.59"))),),
            lifecycle=Lifecycle(status="active", released="2025-04", knowledge="2025-04"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                developer_role=False,
                required_tool_choice=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def QWEN_QWEN3_5_122B_A10B(self) -> ChatReadsTextImage:
        """Qwen3.5 122B-A10B: 262,144 tokens of context, 65,536 out, $0.4 in and $3.2 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="Qwen/Qwen3.5-122B-A10B",
            name="Qwen3.5 122B-A10B",
            family="qwen",
            wires=("openai_chat",),
            limits=Limits(context=262144, output=65536),
            reads=("text", "image"),
            writes=("text",),
            features=Features(tools=True, structured_output=True, reasoning=True, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.4"), output=Decimal("3.2"))),),
            lifecycle=Lifecycle(status="active", released="2026-02-23"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                developer_role=False,
                required_tool_choice=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def QWEN_QWEN3_5_27B(self) -> ChatReadsTextImage:
        """Qwen3.5 27B: 262,144 tokens of context, 65,536 out, $0.3 in and $2.4 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="Qwen/Qwen3.5-27B",
            name="Qwen3.5 27B",
            family="qwen",
            wires=("openai_chat",),
            limits=Limits(context=262144, output=65536),
            reads=("text", "image"),
            writes=("text",),
            features=Features(tools=True, structured_output=True, reasoning=True, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.3"), output=Decimal("2.4"))),),
            lifecycle=Lifecycle(status="active", released="2026-02-23"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                developer_role=False,
                required_tool_choice=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def QWEN_QWEN3_5_35B_A3B(self) -> ChatReadsTextImage:
        """Qwen3.5 35B-A3B: 262,144 tokens of context, 65,536 out, $0.25 in and $2 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="Qwen/Qwen3.5-35B-A3B",
            name="Qwen3.5 35B-A3B",
            family="qwen",
            wires=("openai_chat",),
            limits=Limits(context=262144, output=65536),
            reads=("text", "image"),
            writes=("text",),
            features=Features(tools=True, structured_output=True, reasoning=True, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.25"), output=Decimal("2"))),),
            lifecycle=Lifecycle(status="active", released="2026-02-23"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                developer_role=False,
                required_tool_choice=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def QWEN_QWEN3_5_397B_A17B(self) -> ChatReadsTextImage:
        """Qwen3.5-397B-A17B: 262,144 tokens of context, 32,768 out, $0.6 in and $3.6 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="Qwen/Qwen3.5-397B-A17B",
            name="Qwen3.5-397B-A17B",
            family="qwen",
            wires=("openai_chat",),
            limits=Limits(context=262144, output=32768),
            reads=("text", "image"),
            writes=("text",),
            features=Features(tools=True, reasoning=True, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.6"), output=Decimal("3.6"))),),
            lifecycle=Lifecycle(status="active", released="2026-02-01", knowledge="2025-04"),
            reasoning=Reasoning(efforts=("none", "low", "medium", "high"), can_disable=True),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                required_tool_choice=True,
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
            features=Features(tools=True, structured_output=True, reasoning=True, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.17"), output=Decimal("0.25"))),),
            lifecycle=Lifecycle(status="active", released="2026-02-23"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                developer_role=False,
                required_tool_choice=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def QWEN_QWEN3_6_27B(self) -> ChatReadsTextImage:
        """Qwen3.6 27B: 262,144 tokens of context, 65,536 out, $0.47 in and $3.19 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="Qwen/Qwen3.6-27B",
            name="Qwen3.6 27B",
            family="qwen",
            wires=("openai_chat",),
            limits=Limits(context=262144, output=65536),
            reads=("text", "image"),
            writes=("text",),
            features=Features(tools=True, structured_output=True, reasoning=True, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.47"), output=Decimal("3.19"))),),
            lifecycle=Lifecycle(status="active", released="2026-04-22"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                developer_role=False,
                required_tool_choice=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def QWEN_QWEN3_6_35B_A3B(self) -> ChatReadsTextImage:
        """Qwen3.6 35B-A3B: 262,144 tokens of context, 65,536 out, $0.15 in and $0.95 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="Qwen/Qwen3.6-35B-A3B",
            name="Qwen3.6 35B-A3B",
            family="qwen",
            wires=("openai_chat",),
            limits=Limits(context=262144, output=65536),
            reads=("text", "image"),
            writes=("text",),
            features=Features(tools=True, structured_output=True, reasoning=True, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.15"), output=Decimal("0.95"))),),
            lifecycle=Lifecycle(status="active", released="2026-04-17"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                developer_role=False,
                required_tool_choice=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def QWEN_QWEN3_8B(self) -> ChatReadsText:
        """Qwen3 8B: 40,960 tokens of context, 32,768 out, $0.07 in and $0.18 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="Qwen/Qwen3-8B",
            name="Qwen3 8B",
            wires=("openai_chat",),
            limits=Limits(context=40960, output=32768),
            reads=("text",),
            features=Features(reasoning=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.07"), output=Decimal("0.18"))),),
            reasoning=Reasoning(efforts=("none", "low", "medium", "high"), can_disable=True),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                developer_role=False,
                required_tool_choice=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def QWEN_QWEN3_8_27B(self) -> ChatReadsTextImage:
        """Qwen3.8 27B: 262,144 tokens of context, 32,768 out, $0.4 in and $3 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="Qwen/Qwen3.8-27B",
            name="Qwen3.8 27B",
            wires=("openai_chat",),
            limits=Limits(context=262144, output=32768),
            reads=("text", "image"),
            features=Features(reasoning=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.4"), output=Decimal("3"))),),
            lifecycle=Lifecycle(status="active"),
            reasoning=Reasoning(efforts=("low", "medium", "xhigh"), can_disable=False),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                developer_role=False,
                required_tool_choice=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def QWEN_QWEN3_8_2_4T_A95B(self) -> ChatReadsText:
        """Qwen3.8 2.4T A95B: 262,144 tokens of context, 131,072 out, $2.5 in and $6.25 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="Qwen/Qwen3.8-2.4T-A95B",
            name="Qwen3.8 2.4T A95B",
            wires=("openai_chat",),
            limits=Limits(context=262144, output=131072),
            reads=("text",),
            features=Features(reasoning=True),
            prices=(PriceRow(rates=Rates(input=Decimal("2.5"), output=Decimal("6.25"))),),
            lifecycle=Lifecycle(status="active"),
            reasoning=Reasoning(efforts=("low", "medium", "xhigh"), can_disable=False),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                developer_role=False,
                required_tool_choice=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def QWEN_QWEN3_CODER_30B_A3B_INSTRUCT(self) -> ChatReadsText:
        """Qwen3-Coder 30B-A3B Instruct: 262,144 tokens of context, 65,536 out, $0.07 in and $0.26 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="Qwen/Qwen3-Coder-30B-A3B-Instruct",
            name="Qwen3-Coder 30B-A3B Instruct",
            family="qwen",
            wires=("openai_chat",),
            limits=Limits(context=262144, output=65536),
            reads=("text",),
            writes=("text",),
            features=Features(
                tools=True, structured_output=True, reasoning=False, temperature=True
            ),
            prices=(PriceRow(rates=Rates(input=Decimal("0.07"), output=Decimal("0.26"))),),
            lifecycle=Lifecycle(status="active", released="2025-04", knowledge="2025-04"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                developer_role=False,
                required_tool_choice=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def QWEN_QWEN3_CODER_480B_A35B_INSTRUCT(self) -> ChatReadsText:
        """Qwen3-Coder-480B-A35B-Instruct: 262,144 tokens of context, 65,536 out, $2 in and $2 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="Qwen/Qwen3-Coder-480B-A35B-Instruct",
            name="Qwen3-Coder-480B-A35B-Instruct",
            family="qwen",
            wires=("openai_chat",),
            limits=Limits(context=262144, output=65536),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=False, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("2"), output=Decimal("2"))),),
            lifecycle=Lifecycle(status="active", released="2025-07-23", knowledge="2025-04"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                developer_role=False,
                required_tool_choice=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def QWEN_QWEN3_CODER_NEXT(self) -> ChatReadsText:
        """Qwen3-Coder-Next: 262,144 tokens of context, 65,536 out, $0.2 in and $1.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="Qwen/Qwen3-Coder-Next",
            name="Qwen3-Coder-Next",
            family="qwen",
            wires=("openai_chat",),
            limits=Limits(context=262144, output=65536),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=False, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.2"), output=Decimal("1.5"))),),
            lifecycle=Lifecycle(status="active", released="2026-02-03", knowledge="2025-04"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                developer_role=False,
                required_tool_choice=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def QWEN_QWEN3_EMBEDDING_4B(self) -> EmbeddingModel:
        """Qwen 3 Embedding 4B: 32,000 tokens of context."""
        return EmbeddingModel(
            provider=PROVIDER,
            id="Qwen/Qwen3-Embedding-4B",
            name="Qwen 3 Embedding 4B",
            family="qwen",
            wires=("openai_embeddings",),
            limits=Limits(context=32000),
            reads=("text",),
            writes=("text",),
            features=Features(tools=False, reasoning=False, temperature=False),
            prices=(PriceRow(rates=Rates(input=Decimal("0.01"))),),
            lifecycle=Lifecycle(status="active", released="2025-01-01", knowledge="2024-12"),
            dimensions=2048,
        )

    @constant
    def QWEN_QWEN3_EMBEDDING_8B(self) -> EmbeddingModel:
        """Qwen 3 Embedding 8B: 32,000 tokens of context."""
        return EmbeddingModel(
            provider=PROVIDER,
            id="Qwen/Qwen3-Embedding-8B",
            name="Qwen 3 Embedding 8B",
            family="qwen",
            wires=("openai_embeddings",),
            limits=Limits(context=32000),
            reads=("text",),
            writes=("text",),
            features=Features(tools=False, reasoning=False, temperature=False),
            prices=(PriceRow(rates=Rates(input=Decimal("0.01"))),),
            lifecycle=Lifecycle(status="active", released="2025-01-01", knowledge="2024-12"),
            dimensions=4096,
        )

    @constant
    def QWEN_QWEN3_NEXT_80B_A3B_INSTRUCT(self) -> ChatReadsText:
        """Qwen3-Next-80B-A3B-Instruct: 262,144 tokens of context, 32,768 out, $0.25 in and $1 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="Qwen/Qwen3-Next-80B-A3B-Instruct",
            name="Qwen3-Next-80B-A3B-Instruct",
            family="qwen",
            wires=("openai_chat",),
            limits=Limits(context=262144, output=32768),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=False, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.25"), output=Decimal("1"))),),
            lifecycle=Lifecycle(status="active", released="2025-09-11", knowledge="2025-04"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                developer_role=False,
                required_tool_choice=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def QWEN_QWEN3_NEXT_80B_A3B_THINKING(self) -> ChatReadsText:
        """Qwen3-Next-80B-A3B-Thinking: 262,144 tokens of context, 131,072 out, $0.3 in and $2 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="Qwen/Qwen3-Next-80B-A3B-Thinking",
            name="Qwen3-Next-80B-A3B-Thinking",
            family="qwen",
            wires=("openai_chat",),
            limits=Limits(context=262144, output=131072),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=False, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.3"), output=Decimal("2"))),),
            lifecycle=Lifecycle(status="active", released="2025-09-11", knowledge="2025-04"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                developer_role=False,
                required_tool_choice=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def QWEN_QWEN3_VL_235B_A22B_INSTRUCT(self) -> ChatReadsTextImage:
        """Qwen3 VL 235B A22B Instruct: 131,072 tokens of context, 32,768 out, $0.3 in and $1.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="Qwen/Qwen3-VL-235B-A22B-Instruct",
            name="Qwen3 VL 235B A22B Instruct",
            wires=("openai_chat",),
            limits=Limits(context=131072, output=32768),
            reads=("text", "image"),
            features=Features(reasoning=False),
            prices=(PriceRow(rates=Rates(input=Decimal("0.3"), output=Decimal("1.5"))),),
            lifecycle=Lifecycle(status="active"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                developer_role=False,
                required_tool_choice=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def QWEN_QWEN3_VL_235B_A22B_THINKING(self) -> ChatReadsTextImage:
        """Qwen3 VL 235B A22B Thinking: 131,072 tokens of context, 32,768 out, $0.98 in and $3.95 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="Qwen/Qwen3-VL-235B-A22B-Thinking",
            name="Qwen3 VL 235B A22B Thinking",
            wires=("openai_chat",),
            limits=Limits(context=131072, output=32768),
            reads=("text", "image"),
            features=Features(reasoning=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.98"), output=Decimal("3.95"))),),
            lifecycle=Lifecycle(status="active"),
            reasoning=Reasoning(efforts=("low", "medium", "high"), can_disable=False),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                developer_role=False,
                required_tool_choice=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def QWEN_QWEN3_VL_30B_A3B_INSTRUCT(self) -> ChatReadsTextImage:
        """Qwen3 VL 30B A3B Instruct: 131,072 tokens of context, 32,768 out, $0.2 in and $0.7 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="Qwen/Qwen3-VL-30B-A3B-Instruct",
            name="Qwen3 VL 30B A3B Instruct",
            wires=("openai_chat",),
            limits=Limits(context=131072, output=32768),
            reads=("text", "image"),
            features=Features(reasoning=False),
            prices=(PriceRow(rates=Rates(input=Decimal("0.2"), output=Decimal("0.7"))),),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                developer_role=False,
                required_tool_choice=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def STEPFUN_AI_STEP_3_5_FLASH(self) -> ChatReadsText:
        """Step 3.5 Flash: 262,144 tokens of context, 256,000 out, $0.1 in and $0.3 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="stepfun-ai/Step-3.5-Flash",
            name="Step 3.5 Flash",
            wires=("openai_chat",),
            limits=Limits(context=262144, output=256000),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=True, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.1"), output=Decimal("0.3"))),),
            lifecycle=Lifecycle(status="active", released="2026-01-29", knowledge="2025-01"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                developer_role=False,
                required_tool_choice=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def STEPFUN_AI_STEP_3_7_FLASH(self) -> ChatReadsTextImage:
        """Step 3.7 Flash: 262,144 tokens of context, 256,000 out, $0.2 in and $1.15 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="stepfun-ai/Step-3.7-Flash",
            name="Step 3.7 Flash",
            wires=("openai_chat",),
            limits=Limits(context=262144, output=256000),
            reads=("text", "image"),
            writes=("text",),
            features=Features(tools=True, reasoning=True, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.2"), output=Decimal("1.15"))),),
            lifecycle=Lifecycle(status="active", released="2026-05-29", knowledge="2026-01-01"),
            reasoning=Reasoning(efforts=("low", "medium", "high"), can_disable=False),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                developer_role=False,
                required_tool_choice=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def TENCENT_HY3(self) -> ChatReadsText:
        """Hy3: 262,144 tokens of context, 128,000 out, $0.14 in and $0.58 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="tencent/Hy3",
            name="Hy3",
            wires=("openai_chat",),
            limits=Limits(context=262144, output=128000),
            reads=("text",),
            features=Features(reasoning=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.14"), output=Decimal("0.58"))),),
            lifecycle=Lifecycle(status="active"),
            reasoning=Reasoning(efforts=("none", "low", "high"), can_disable=True),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                developer_role=False,
                required_tool_choice=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def TENCENT_HY4_PREVIEW(self) -> ChatReadsText:
        """Hy4 preview: 1,000,000 tokens of context, 64,000 out, $0.834 in and $2.501 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="tencent/Hy4-preview",
            name="Hy4 preview",
            wires=("openai_chat",),
            limits=Limits(context=1000000, output=64000),
            reads=("text",),
            features=Features(reasoning=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.834"), output=Decimal("2.501"))),),
            lifecycle=Lifecycle(status="active"),
            reasoning=Reasoning(efforts=("none", "high"), can_disable=True),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                developer_role=False,
                required_tool_choice=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def THINKINGMACHINES_INKLING(self) -> ChatReadsTextImage:
        """Inkling: 1,048,576 tokens of context, $1 in and $4.05 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="thinkingmachines/Inkling",
            name="Inkling",
            wires=("openai_chat",),
            limits=Limits(context=1048576),
            reads=("text", "image"),
            features=Features(reasoning=True),
            prices=(PriceRow(rates=Rates(input=Decimal("1"), output=Decimal("4.05"))),),
            lifecycle=Lifecycle(status="active"),
            reasoning=Reasoning(efforts=("low", "medium", "high"), can_disable=False),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                developer_role=False,
                required_tool_choice=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def THINKINGMACHINES_INKLING_SMALL(self) -> ChatReadsTextImage:
        """Inkling Small: 524,288 tokens of context, $0.5 in and $1.2 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="thinkingmachines/Inkling-Small",
            name="Inkling Small",
            wires=("openai_chat",),
            limits=Limits(context=524288),
            reads=("text", "image"),
            features=Features(reasoning=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.5"), output=Decimal("1.2"))),),
            lifecycle=Lifecycle(status="active"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                developer_role=False,
                required_tool_choice=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def XIAOMIMIMO_MIMO_V2_5(self) -> ChatReadsText:
        """MiMo-V2.5: 262,144 tokens of context, 131,072 out, $0.4 in and $2 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="XiaomiMiMo/MiMo-V2.5",
            name="MiMo-V2.5",
            wires=("openai_chat",),
            limits=Limits(context=262144, output=131072),
            reads=("text",),
            features=Features(reasoning=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.4"), output=Decimal("2"))),),
            lifecycle=Lifecycle(status="active"),
            reasoning=Reasoning(
                efforts=("none", "low", "medium", "high", "xhigh"), can_disable=True
            ),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                developer_role=False,
                required_tool_choice=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def XIAOMIMIMO_MIMO_V2_5_PRO(self) -> ChatReadsText:
        """MiMo-V2.5-Pro: 1,048,576 tokens of context, 131,072 out, $1 in and $3 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="XiaomiMiMo/MiMo-V2.5-Pro",
            name="MiMo-V2.5-Pro",
            family="mimo",
            wires=("openai_chat",),
            limits=Limits(context=1048576, output=131072),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, structured_output=True, reasoning=True, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("1"), output=Decimal("3"))),),
            lifecycle=Lifecycle(status="active", released="2026-04-22", knowledge="2024-12"),
            reasoning=Reasoning(
                efforts=("none", "low", "medium", "high", "xhigh"), can_disable=True
            ),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                developer_role=False,
                required_tool_choice=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def XIAOMIMIMO_MIMO_V2_FLASH(self) -> ChatReadsText:
        """MiMo-V2-Flash: 262,144 tokens of context, 4,096 out, $0.1 in and $0.3 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="XiaomiMiMo/MiMo-V2-Flash",
            name="MiMo-V2-Flash",
            family="mimo",
            wires=("openai_chat",),
            limits=Limits(context=262144, output=4096),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=True, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.1"), output=Decimal("0.3"))),),
            lifecycle=Lifecycle(status="active", released="2025-12-16", knowledge="2024-12"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                developer_role=False,
                required_tool_choice=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def ZAI_ORG_GLM_4_5(self) -> ChatReadsText:
        """GLM-4.5: 131,072 tokens of context, 98,304 out, $0.6 in and $2.2 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="zai-org/GLM-4.5",
            name="GLM-4.5",
            family="glm",
            wires=("openai_chat",),
            limits=Limits(context=131072, output=98304),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=True, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.6"), output=Decimal("2.2"))),),
            lifecycle=Lifecycle(status="active", released="2025-07-28", knowledge="2025-04"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                developer_role=False,
                required_tool_choice=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def ZAI_ORG_GLM_4_5V(self) -> ChatReadsTextImage:
        """GLM-4.5V: 65,536 tokens of context, 16,384 out, $0.6 in and $1.8 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="zai-org/GLM-4.5V",
            name="GLM-4.5V",
            family="glm",
            wires=("openai_chat",),
            limits=Limits(context=65536, output=16384),
            reads=("text", "image"),
            writes=("text",),
            features=Features(tools=True, reasoning=True, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.6"), output=Decimal("1.8"))),),
            lifecycle=Lifecycle(status="active", released="2025-08-11", knowledge="2025-04"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                developer_role=False,
                required_tool_choice=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def ZAI_ORG_GLM_4_5_AIR(self) -> ChatReadsText:
        """GLM-4.5-Air: 131,072 tokens of context, 98,304 out, $0.13 in and $0.85 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="zai-org/GLM-4.5-Air",
            name="GLM-4.5-Air",
            family="glm-air",
            wires=("openai_chat",),
            limits=Limits(context=131072, output=98304),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=True, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.13"), output=Decimal("0.85"))),),
            lifecycle=Lifecycle(status="active", released="2025-07-28", knowledge="2025-04"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                developer_role=False,
                required_tool_choice=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def ZAI_ORG_GLM_4_6(self) -> ChatReadsText:
        """GLM-4.6: 204,800 tokens of context, 131,072 out, $0.55 in and $2.2 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="zai-org/GLM-4.6",
            name="GLM-4.6",
            family="glm",
            wires=("openai_chat",),
            limits=Limits(context=204800, output=131072),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=True, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.55"), output=Decimal("2.2"))),),
            lifecycle=Lifecycle(status="active", released="2025-09-30", knowledge="2025-04"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                developer_role=False,
                required_tool_choice=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def ZAI_ORG_GLM_4_6V_FLASH(self) -> ChatReadsTextImage:
        """GLM-4.6V-Flash: 131,072 tokens of context, 32,768 out, $0.3 in and $0.9 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="zai-org/GLM-4.6V-Flash",
            name="GLM-4.6V-Flash",
            wires=("openai_chat",),
            limits=Limits(context=131072, output=32768),
            reads=("text", "image"),
            features=Features(reasoning=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.3"), output=Decimal("0.9"))),),
            lifecycle=Lifecycle(status="active"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                developer_role=False,
                required_tool_choice=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def ZAI_ORG_GLM_4_7(self) -> ChatReadsText:
        """GLM-4.7: 204,800 tokens of context, 131,072 out, $0.6 in and $2.2 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="zai-org/GLM-4.7",
            name="GLM-4.7",
            family="glm",
            wires=("openai_chat",),
            limits=Limits(context=204800, output=131072),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=True, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.6"), output=Decimal("2.2"), cached_input=Decimal("0.11")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2025-12-22", knowledge="2025-04"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                required_tool_choice=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def ZAI_ORG_GLM_4_7_FLASH(self) -> ChatReadsText:
        """GLM-4.7-Flash: 200,000 tokens of context, 128,000 out."""
        return ChatModel(
            provider=PROVIDER,
            id="zai-org/GLM-4.7-Flash",
            name="GLM-4.7-Flash",
            family="glm",
            wires=("openai_chat",),
            limits=Limits(context=200000, output=128000),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=True, temperature=True),
            lifecycle=Lifecycle(status="active", released="2025-08-08", knowledge="2025-04"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                required_tool_choice=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
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
            features=Features(tools=True, reasoning=True, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("1"), output=Decimal("3.2"), cached_input=Decimal("0.2")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2026-02-11"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                required_tool_choice=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def ZAI_ORG_GLM_5_1(self) -> ChatReadsText:
        """GLM-5.1: 202,752 tokens of context, 131,072 out, $1 in and $3.2 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="zai-org/GLM-5.1",
            name="GLM-5.1",
            family="glm",
            wires=("openai_chat",),
            limits=Limits(context=202752, output=131072),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=True, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("1"), output=Decimal("3.2"), cached_input=Decimal("0.2")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2026-04-03"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                required_tool_choice=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def ZAI_ORG_GLM_5_2(self) -> ChatReadsText:
        """GLM-5.2: 262,144 tokens of context, 131,072 out, $1.4 in and $4.4 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="zai-org/GLM-5.2",
            name="GLM-5.2",
            family="glm",
            wires=("openai_chat",),
            limits=Limits(context=262144, output=131072),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, structured_output=True, reasoning=True, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("1.4"), output=Decimal("4.4"))),),
            lifecycle=Lifecycle(status="active", released="2026-06-13"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                developer_role=False,
                required_tool_choice=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def ZAI_ORG_GLM_5_3(self) -> ChatReadsText:
        """GLM-5.3: 1,048,576 tokens of context, 131,072 out, $1.4 in and $4.4 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="zai-org/GLM-5.3",
            name="GLM-5.3",
            wires=("openai_chat",),
            limits=Limits(context=1048576, output=131072),
            reads=("text",),
            features=Features(reasoning=True),
            prices=(PriceRow(rates=Rates(input=Decimal("1.4"), output=Decimal("4.4"))),),
            lifecycle=Lifecycle(status="active"),
            reasoning=Reasoning(efforts=("low", "high", "max"), can_disable=False),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                developer_role=False,
                required_tool_choice=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def ZAI_ORG_GLM_5_3_FLASH(self) -> ChatReadsTextImage:
        """GLM-5.3-Flash: 1,048,576 tokens of context, 131,072 out, $0.15 in and $0.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="zai-org/GLM-5.3-Flash",
            name="GLM-5.3-Flash",
            wires=("openai_chat",),
            limits=Limits(context=1048576, output=131072),
            reads=("text", "image"),
            features=Features(reasoning=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.15"), output=Decimal("0.5"))),),
            lifecycle=Lifecycle(status="active"),
            reasoning=Reasoning(efforts=("low", "high", "max"), can_disable=False),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                developer_role=False,
                required_tool_choice=True,
                cache_key=False,
                cache_retention=False,
            ),
        )


huggingface = HuggingFace()

IDS = {
    "MiniMaxAI/MiniMax-M1-80k": "MINIMAXAI_MINIMAX_M1_80K",
    "MiniMaxAI/MiniMax-M2": "MINIMAXAI_MINIMAX_M2",
    "MiniMaxAI/MiniMax-M2.1": "MINIMAXAI_MINIMAX_M2_1",
    "MiniMaxAI/MiniMax-M2.5": "MINIMAXAI_MINIMAX_M2_5",
    "MiniMaxAI/MiniMax-M2.7": "MINIMAXAI_MINIMAX_M2_7",
    "MiniMaxAI/MiniMax-M3": "MINIMAXAI_MINIMAX_M3",
    "MiniMaxAI/MiniMax-M3.1-Flash": "MINIMAXAI_MINIMAX_M3_1_FLASH",
    "Qwen/Qwen2.5-Coder-32B-Instruct": "QWEN_QWEN2_5_CODER_32B_INSTRUCT",
    "Qwen/Qwen3-235B-A22B": "QWEN_QWEN3_235B_A22B",
    "Qwen/Qwen3-235B-A22B-Instruct-2507": "QWEN_QWEN3_235B_A22B_INSTRUCT_2507",
    "Qwen/Qwen3-235B-A22B-Thinking-2507": "QWEN_QWEN3_235B_A22B_THINKING_2507",
    "Qwen/Qwen3-30B-A3B": "QWEN_QWEN3_30B_A3B",
    "Qwen/Qwen3-32B": "QWEN_QWEN3_32B",
    "Qwen/Qwen3-8B": "QWEN_QWEN3_8B",
    "Qwen/Qwen3-Coder-30B-A3B-Instruct": "QWEN_QWEN3_CODER_30B_A3B_INSTRUCT",
    "Qwen/Qwen3-Coder-480B-A35B-Instruct": "QWEN_QWEN3_CODER_480B_A35B_INSTRUCT",
    "Qwen/Qwen3-Coder-Next": "QWEN_QWEN3_CODER_NEXT",
    "Qwen/Qwen3-Embedding-4B": "QWEN_QWEN3_EMBEDDING_4B",
    "Qwen/Qwen3-Embedding-8B": "QWEN_QWEN3_EMBEDDING_8B",
    "Qwen/Qwen3-Next-80B-A3B-Instruct": "QWEN_QWEN3_NEXT_80B_A3B_INSTRUCT",
    "Qwen/Qwen3-Next-80B-A3B-Thinking": "QWEN_QWEN3_NEXT_80B_A3B_THINKING",
    "Qwen/Qwen3-VL-235B-A22B-Instruct": "QWEN_QWEN3_VL_235B_A22B_INSTRUCT",
    "Qwen/Qwen3-VL-235B-A22B-Thinking": "QWEN_QWEN3_VL_235B_A22B_THINKING",
    "Qwen/Qwen3-VL-30B-A3B-Instruct": "QWEN_QWEN3_VL_30B_A3B_INSTRUCT",
    "Qwen/Qwen3.5-122B-A10B": "QWEN_QWEN3_5_122B_A10B",
    "Qwen/Qwen3.5-27B": "QWEN_QWEN3_5_27B",
    "Qwen/Qwen3.5-35B-A3B": "QWEN_QWEN3_5_35B_A3B",
    "Qwen/Qwen3.5-397B-A17B": "QWEN_QWEN3_5_397B_A17B",
    "Qwen/Qwen3.5-9B": "QWEN_QWEN3_5_9B",
    "Qwen/Qwen3.6-27B": "QWEN_QWEN3_6_27B",
    "Qwen/Qwen3.6-35B-A3B": "QWEN_QWEN3_6_35B_A3B",
    "Qwen/Qwen3.8-2.4T-A95B": "QWEN_QWEN3_8_2_4T_A95B",
    "Qwen/Qwen3.8-27B": "QWEN_QWEN3_8_27B",
    "XiaomiMiMo/MiMo-V2-Flash": "XIAOMIMIMO_MIMO_V2_FLASH",
    "XiaomiMiMo/MiMo-V2.5": "XIAOMIMIMO_MIMO_V2_5",
    "XiaomiMiMo/MiMo-V2.5-Pro": "XIAOMIMIMO_MIMO_V2_5_PRO",
    "deepseek-ai/DeepSeek-R1": "DEEPSEEK_AI_DEEPSEEK_R1",
    "deepseek-ai/DeepSeek-R1-0528": "DEEPSEEK_AI_DEEPSEEK_R1_0528",
    "deepseek-ai/DeepSeek-V3": "DEEPSEEK_AI_DEEPSEEK_V3",
    "deepseek-ai/DeepSeek-V3-0324": "DEEPSEEK_AI_DEEPSEEK_V3_0324",
    "deepseek-ai/DeepSeek-V3.1": "DEEPSEEK_AI_DEEPSEEK_V3_1",
    "deepseek-ai/DeepSeek-V3.2": "DEEPSEEK_AI_DEEPSEEK_V3_2",
    "deepseek-ai/DeepSeek-V4-Flash": "DEEPSEEK_AI_DEEPSEEK_V4_FLASH",
    "deepseek-ai/DeepSeek-V4-Flash-0731": "DEEPSEEK_AI_DEEPSEEK_V4_FLASH_0731",
    "deepseek-ai/DeepSeek-V4-Flash-Vision-Exp": "DEEPSEEK_AI_DEEPSEEK_V4_FLASH_VISION_EXP",
    "deepseek-ai/DeepSeek-V4-Pro": "DEEPSEEK_AI_DEEPSEEK_V4_PRO",
    "deepseek-ai/DeepSeek-V4-Pro-0813": "DEEPSEEK_AI_DEEPSEEK_V4_PRO_0813",
    "deepseek-ai/DeepSeek-V4.1-Flash": "DEEPSEEK_AI_DEEPSEEK_V4_1_FLASH",
    "deepseek-ai/DeepSeek-V4.1-Flash-1017": "DEEPSEEK_AI_DEEPSEEK_V4_1_FLASH_1017",
    "google/gemma-3-12b-it": "GOOGLE_GEMMA_3_12B_IT",
    "google/gemma-3-27b-it": "GOOGLE_GEMMA_3_27B_IT",
    "google/gemma-3-4b-it": "GOOGLE_GEMMA_3_4B_IT",
    "google/gemma-4-26B-A4B-it": "GOOGLE_GEMMA_4_26B_A4B_IT",
    "google/gemma-4-31B-it": "GOOGLE_GEMMA_4_31B_IT",
    "meta-llama/Llama-3.1-8B-Instruct": "META_LLAMA_LLAMA_3_1_8B_INSTRUCT",
    "meta-llama/Llama-3.3-70B-Instruct": "META_LLAMA_LLAMA_3_3_70B_INSTRUCT",
    "moonshotai/Kimi-K2-Instruct": "MOONSHOTAI_KIMI_K2_INSTRUCT",
    "moonshotai/Kimi-K2-Instruct-0905": "MOONSHOTAI_KIMI_K2_INSTRUCT_0905",
    "moonshotai/Kimi-K2-Thinking": "MOONSHOTAI_KIMI_K2_THINKING",
    "moonshotai/Kimi-K2.5": "MOONSHOTAI_KIMI_K2_5",
    "moonshotai/Kimi-K2.6": "MOONSHOTAI_KIMI_K2_6",
    "moonshotai/Kimi-K2.7-Code": "MOONSHOTAI_KIMI_K2_7_CODE",
    "moonshotai/Kimi-K3": "MOONSHOTAI_KIMI_K3",
    "openai/gpt-oss-120b": "OPENAI_GPT_OSS_120B",
    "openai/gpt-oss-20b": "OPENAI_GPT_OSS_20B",
    "stepfun-ai/Step-3.5-Flash": "STEPFUN_AI_STEP_3_5_FLASH",
    "stepfun-ai/Step-3.7-Flash": "STEPFUN_AI_STEP_3_7_FLASH",
    "tencent/Hy3": "TENCENT_HY3",
    "tencent/Hy4-preview": "TENCENT_HY4_PREVIEW",
    "thinkingmachines/Inkling": "THINKINGMACHINES_INKLING",
    "thinkingmachines/Inkling-Small": "THINKINGMACHINES_INKLING_SMALL",
    "zai-org/GLM-4.5": "ZAI_ORG_GLM_4_5",
    "zai-org/GLM-4.5-Air": "ZAI_ORG_GLM_4_5_AIR",
    "zai-org/GLM-4.5V": "ZAI_ORG_GLM_4_5V",
    "zai-org/GLM-4.6": "ZAI_ORG_GLM_4_6",
    "zai-org/GLM-4.6V-Flash": "ZAI_ORG_GLM_4_6V_FLASH",
    "zai-org/GLM-4.7": "ZAI_ORG_GLM_4_7",
    "zai-org/GLM-4.7-Flash": "ZAI_ORG_GLM_4_7_FLASH",
    "zai-org/GLM-5": "ZAI_ORG_GLM_5",
    "zai-org/GLM-5.1": "ZAI_ORG_GLM_5_1",
    "zai-org/GLM-5.2": "ZAI_ORG_GLM_5_2",
    "zai-org/GLM-5.3": "ZAI_ORG_GLM_5_3",
    "zai-org/GLM-5.3-Flash": "ZAI_ORG_GLM_5_3_FLASH",
}
