"""Cerebras's models as typed constants; generated from `catalog/cerebras.yaml`."""

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
    RateHeaders,
    Rates,
    Reasoning,
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
    id="cerebras",
    name="Cerebras",
    docs="https://inference-docs.cerebras.ai/models/overview",
    auth=Auth(scheme="bearer", env=("CEREBRAS_API_KEY",)),
    endpoints=(
        Endpoint(
            wire="openai_chat",
            base_url="https://api.cerebras.ai/v1",
            base_url_env="CEREBRAS_API_BASE",
            service_tiers=("auto", "default", "flex", "priority"),
        ),
    ),
    compat=Compat(
        max_output_tokens_field="max_completion_tokens",
        reasoning_format="reasoning_effort",
        reasoning_replay_field="reasoning",
        developer_role=False,
        cache_key=False,
        cache_retention=False,
    ),
    rate_headers=(
        RateHeaders(
            resource="tokens",
            remaining="x-ratelimit-remaining-tokens-minute",
            reset="x-ratelimit-reset-tokens-minute",
            limit="x-ratelimit-limit-tokens-minute",
        ),
    ),
)


class Cerebras:
    """Models of Cerebras; each is built when it is first touched."""

    @constant
    def GPT_OSS_120B(self) -> ChatReadsText:
        """GPT OSS 120B: 131,072 tokens of context, 40,960 out, $0.35 in and $0.75 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="gpt-oss-120b",
            name="GPT OSS 120B",
            family="gpt-oss",
            wires=("openai_chat",),
            limits=Limits(context=131072, output=40960),
            reads=("text",),
            writes=("text",),
            features=Features(
                tools=True,
                parallel_tools=True,
                structured_output=True,
                reasoning=True,
                temperature=True,
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.35"), output=Decimal("0.75"), cached_input=Decimal("0.35")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2025-08-05"),
            reasoning=Reasoning(efforts=("low", "medium", "high"), can_disable=False),
            compat=Compat(
                max_output_tokens_field="max_completion_tokens",
                reasoning_format="reasoning_effort",
                reasoning_replay_field="reasoning",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def QWEN_3_8_27B(self) -> ChatReadsTextImage:
        """Qwen3.8 27B: 65,536 tokens of context, 40,960 out, $0.99 in and $1.49 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="qwen-3.8-27b",
            name="Qwen3.8 27B",
            wires=("openai_chat",),
            limits=Limits(context=65536, output=40960),
            reads=("text", "image"),
            features=Features(
                tools=True, parallel_tools=True, structured_output=True, reasoning=True
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.99"), output=Decimal("1.49"), cached_input=Decimal("0.99")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active"),
            reasoning=Reasoning(efforts=("none", "low", "medium", "high"), can_disable=True),
            compat=Compat(
                max_output_tokens_field="max_completion_tokens",
                reasoning_format="reasoning_effort",
                reasoning_replay_field="reasoning",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def ZAI_GLM_4_7(self) -> ChatReadsText:
        """Z.AI GLM-4.7: 131,072 tokens of context, 40,960 out, $2.25 in and $2.75 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="zai-glm-4.7",
            name="Z.AI GLM-4.7",
            wires=("openai_chat",),
            limits=Limits(context=131072, output=40960),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, structured_output=True, reasoning=True, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("2.25"), output=Decimal("2.75"))),),
            lifecycle=Lifecycle(status="preview", released="2026-01-07"),
            reasoning=Reasoning(efforts=("none",), can_disable=True),
            compat=Compat(
                max_output_tokens_field="max_completion_tokens",
                reasoning_format="reasoning_effort",
                reasoning_replay_field="reasoning",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
            ),
        )


cerebras = Cerebras()

IDS = {
    "gpt-oss-120b": "GPT_OSS_120B",
    "qwen-3.8-27b": "QWEN_3_8_27B",
    "zai-glm-4.7": "ZAI_GLM_4_7",
}
