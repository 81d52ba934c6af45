"""Fireworks AI's models as typed constants; generated from `catalog/fireworks.yaml`."""

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
    PriceCondition,
    PriceRow,
    Provider,
    RateHeaders,
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
    id="fireworks",
    name="Fireworks AI",
    docs="https://docs.fireworks.ai/models",
    auth=Auth(scheme="bearer", env=("FIREWORKS_API_KEY",)),
    endpoints=(
        Endpoint(
            wire="openai_chat",
            base_url="https://api.fireworks.ai/inference/v1",
            base_url_env="FIREWORKS_API_BASE",
            service_tiers=("priority",),
        ),
        Endpoint(
            wire="anthropic_messages",
            base_url="https://api.fireworks.ai/inference",
            base_url_env="FIREWORKS_ANTHROPIC_BASE_URL",
            service_tiers=("priority",),
        ),
        Endpoint(
            wire="openai_embeddings",
            base_url="https://api.fireworks.ai/inference/v1",
            base_url_env="FIREWORKS_API_BASE",
        ),
    ),
    compat=Compat(
        max_output_tokens_field="max_tokens",
        reasoning_format="reasoning_effort",
        reasoning_replay_field="reasoning_content",
        developer_role=False,
        cache_key=False,
        cache_retention=False,
        affinity_header="x-session-affinity",
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


class Fireworks:
    """Models of Fireworks AI; each is built when it is first touched."""

    @constant
    def ACCOUNTS_FIREWORKS_MODELS_DEEPSEEK_V4P1_FLASH(self) -> ChatReadsTextImage:
        """DeepSeek V4.1 Flash: 1,000,000 tokens of context, 384,000 out, $0.3 in and $1.2 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="accounts/fireworks/models/deepseek-v4p1-flash",
            name="DeepSeek V4.1 Flash",
            wires=("openai_chat", "anthropic_messages"),
            limits=Limits(context=1000000, output=384000),
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
                PriceRow(
                    when=PriceCondition(service_tier="priority"),
                    rates=Rates(
                        input=Decimal("0.375"),
                        output=Decimal("1.5"),
                        cached_input=Decimal("0.0075"),
                    ),
                ),
            ),
            lifecycle=Lifecycle(status="active"),
            reasoning=Reasoning(
                efforts=("none", "low", "high", "max"), can_disable=True, adaptive=True
            ),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
                affinity_header="x-session-affinity",
            ),
        )

    @constant
    def ACCOUNTS_FIREWORKS_MODELS_DEEPSEEK_V4P1_FLASH_1017(self) -> ChatReadsTextImage:
        """DeepSeek V4.1 Flash 1017: 1,000,000 tokens of context, 384,000 out, $0.3 in and $1.2 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="accounts/fireworks/models/deepseek-v4p1-flash-1017",
            name="DeepSeek V4.1 Flash 1017",
            wires=("openai_chat", "anthropic_messages"),
            limits=Limits(context=1000000, output=384000),
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
                PriceRow(
                    when=PriceCondition(service_tier="priority"),
                    rates=Rates(
                        input=Decimal("0.375"),
                        output=Decimal("1.5"),
                        cached_input=Decimal("0.0075"),
                    ),
                ),
            ),
            reasoning=Reasoning(
                efforts=("none", "low", "high", "max"), can_disable=True, adaptive=True
            ),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
                affinity_header="x-session-affinity",
            ),
        )

    @constant
    @deprecated("accounts/fireworks/models/deepseek-v4-flash retired on 2026-08-14")
    def ACCOUNTS_FIREWORKS_MODELS_DEEPSEEK_V4_FLASH(self) -> ChatReadsText:
        """DeepSeek V4 Flash: 1,000,000 tokens of context, 384,000 out, $0.14 in and $0.28 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="accounts/fireworks/models/deepseek-v4-flash",
            name="DeepSeek V4 Flash",
            family="deepseek-flash",
            wires=("openai_chat", "anthropic_messages"),
            limits=Limits(context=1000000, output=384000),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, structured_output=True, reasoning=True, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.14"), output=Decimal("0.28"), cached_input=Decimal("0.028")
                    )
                ),
            ),
            lifecycle=Lifecycle(
                status="retired",
                released="2026-04-24",
                knowledge="2025-05",
                retires=date(2026, 8, 14),
            ),
            reasoning=Reasoning(efforts=("high", "max"), can_disable=True),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
                affinity_header="x-session-affinity",
            ),
        )

    @constant
    @deprecated("accounts/fireworks/models/deepseek-v4-flash-0731 retired on 2026-09-25")
    def ACCOUNTS_FIREWORKS_MODELS_DEEPSEEK_V4_FLASH_0731(self) -> ChatReadsText:
        """accounts/fireworks/models/deepseek-v4-flash-0731: 1,040,000 tokens of context, 131,072 out, $0.14 in and $0.28 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="accounts/fireworks/models/deepseek-v4-flash-0731",
            wires=("openai_chat", "anthropic_messages"),
            limits=Limits(context=1040000, output=131072),
            reads=("text",),
            features=Features(tools=True, structured_output=True, reasoning=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.14"), output=Decimal("0.28"), cached_input=Decimal("0.028")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="retired", retires=date(2026, 9, 25)),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
                affinity_header="x-session-affinity",
            ),
        )

    @constant
    @deprecated("accounts/fireworks/models/deepseek-v4-flash-vision-exp retired on 2026-09-25")
    def ACCOUNTS_FIREWORKS_MODELS_DEEPSEEK_V4_FLASH_VISION_EXP(self) -> ChatReadsTextImage:
        """accounts/fireworks/models/deepseek-v4-flash-vision-exp: $0.22 in and $0.66 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="accounts/fireworks/models/deepseek-v4-flash-vision-exp",
            wires=("openai_chat", "anthropic_messages"),
            limits=Limits(input=1048576),
            reads=("text", "image"),
            features=Features(tools=True, structured_output=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.22"), output=Decimal("0.66"), cached_input=Decimal("0.007")
                    )
                ),
                PriceRow(
                    when=PriceCondition(service_tier="priority"),
                    rates=Rates(
                        input=Decimal("0.275"),
                        output=Decimal("0.825"),
                        cached_input=Decimal("0.00875"),
                    ),
                ),
            ),
            lifecycle=Lifecycle(status="retired", retires=date(2026, 9, 25)),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
                affinity_header="x-session-affinity",
            ),
        )

    @constant
    @deprecated("accounts/fireworks/models/deepseek-v4-pro retired on 2026-08-27")
    def ACCOUNTS_FIREWORKS_MODELS_DEEPSEEK_V4_PRO(self) -> ChatReadsText:
        """DeepSeek V4 Pro: 1,000,000 tokens of context, 384,000 out, $1.74 in and $3.48 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="accounts/fireworks/models/deepseek-v4-pro",
            name="DeepSeek V4 Pro",
            family="deepseek-thinking",
            wires=("openai_chat", "anthropic_messages"),
            limits=Limits(context=1000000, output=384000),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, structured_output=True, reasoning=True, temperature=True),
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
                retires=date(2026, 8, 27),
            ),
            reasoning=Reasoning(efforts=("high", "max"), can_disable=True),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
                affinity_header="x-session-affinity",
            ),
        )

    @constant
    @deprecated("accounts/fireworks/models/deepseek-v4-pro-0813 retired on 2026-09-25")
    def ACCOUNTS_FIREWORKS_MODELS_DEEPSEEK_V4_PRO_0813(self) -> ChatReadsText:
        """accounts/fireworks/models/deepseek-v4-pro-0813: 131,072 out, $1.32 in and $3.96 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="accounts/fireworks/models/deepseek-v4-pro-0813",
            wires=("openai_chat", "anthropic_messages"),
            limits=Limits(input=1048576, output=131072),
            reads=("text",),
            features=Features(tools=True, structured_output=True, reasoning=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("1.32"), output=Decimal("3.96"), cached_input=Decimal("0.044")
                    )
                ),
                PriceRow(
                    when=PriceCondition(service_tier="priority"),
                    rates=Rates(
                        input=Decimal("1.65"), output=Decimal("4.95"), cached_input=Decimal("0.055")
                    ),
                ),
            ),
            lifecycle=Lifecycle(status="retired", retires=date(2026, 9, 25)),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
                affinity_header="x-session-affinity",
            ),
        )

    @constant
    def ACCOUNTS_FIREWORKS_MODELS_EMBER_1(self) -> ChatReadsTextImage:
        """Ember-1: 1,048,576 tokens of context, 131,072 out, $3 in and $15 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="accounts/fireworks/models/ember-1",
            name="Ember-1",
            wires=("openai_chat", "anthropic_messages"),
            limits=Limits(context=1048576, output=131072),
            reads=("text", "image"),
            features=Features(tools=True, structured_output=True, reasoning=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("3"), output=Decimal("15"), cached_input=Decimal("0.3")
                    )
                ),
                PriceRow(
                    when=PriceCondition(service_tier="priority"),
                    rates=Rates(
                        input=Decimal("3.75"),
                        output=Decimal("18.75"),
                        cached_input=Decimal("0.375"),
                    ),
                ),
            ),
            lifecycle=Lifecycle(status="active"),
            reasoning=Reasoning(
                efforts=("none", "low", "medium", "high", "max"), can_disable=True, adaptive=True
            ),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
                affinity_header="x-session-affinity",
            ),
        )

    @constant
    def ACCOUNTS_FIREWORKS_MODELS_GLM_5P1(self) -> ChatReadsText:
        """GLM 5.1: 202,800 tokens of context, 131,072 out, $1.4 in and $4.4 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="accounts/fireworks/models/glm-5p1",
            name="GLM 5.1",
            family="glm",
            wires=("openai_chat", "anthropic_messages"),
            limits=Limits(context=202800, output=131072),
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
            lifecycle=Lifecycle(released="2026-04-01"),
            reasoning=Reasoning(can_disable=True),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
                affinity_header="x-session-affinity",
            ),
        )

    @constant
    @deprecated("accounts/fireworks/models/glm-5p2 retired on 2026-09-25")
    def ACCOUNTS_FIREWORKS_MODELS_GLM_5P2(self) -> ChatReadsText:
        """GLM 5.2: 1,048,575 tokens of context, 131,072 out, $1.4 in and $4.4 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="accounts/fireworks/models/glm-5p2",
            name="GLM 5.2",
            family="glm",
            wires=("openai_chat", "anthropic_messages"),
            limits=Limits(context=1048575, output=131072),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, structured_output=True, reasoning=True, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("1.4"), output=Decimal("4.4"), cached_input=Decimal("0.14")
                    )
                ),
                PriceRow(
                    when=PriceCondition(service_tier="priority"),
                    rates=Rates(
                        input=Decimal("1.75"), output=Decimal("5.5"), cached_input=Decimal("0.175")
                    ),
                ),
            ),
            lifecycle=Lifecycle(status="retired", released="2026-06-16", retires=date(2026, 9, 25)),
            reasoning=Reasoning(efforts=("high", "max"), can_disable=True),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
                affinity_header="x-session-affinity",
            ),
        )

    @constant
    def ACCOUNTS_FIREWORKS_MODELS_GLM_5P3(self) -> ChatReadsText:
        """GLM 5.3: 1,048,573 tokens of context, 262,144 out, $1.4 in and $4.4 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="accounts/fireworks/models/glm-5p3",
            name="GLM 5.3",
            wires=("openai_chat", "anthropic_messages"),
            limits=Limits(context=1048573, output=262144),
            reads=("text",),
            features=Features(tools=True, structured_output=True, reasoning=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("1.4"), output=Decimal("4.4"), cached_input=Decimal("0.26")
                    )
                ),
                PriceRow(
                    when=PriceCondition(service_tier="priority"),
                    rates=Rates(
                        input=Decimal("1.75"), output=Decimal("5.5"), cached_input=Decimal("0.325")
                    ),
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
                affinity_header="x-session-affinity",
            ),
        )

    @constant
    def ACCOUNTS_FIREWORKS_MODELS_GLM_5P3_FLASH(self) -> ChatReadsTextImage:
        """GLM 5.3 Flash: 1,048,573 tokens of context, 131,072 out, $0.15 in and $0.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="accounts/fireworks/models/glm-5p3-flash",
            name="GLM 5.3 Flash",
            wires=("openai_chat", "anthropic_messages"),
            limits=Limits(context=1048573, output=131072),
            reads=("text", "image"),
            features=Features(tools=True, structured_output=True, reasoning=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.15"), output=Decimal("0.5"), cached_input=Decimal("0.03")
                    )
                ),
                PriceRow(
                    when=PriceCondition(service_tier="priority"),
                    rates=Rates(
                        input=Decimal("0.1875"),
                        output=Decimal("0.625"),
                        cached_input=Decimal("0.0375"),
                    ),
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
                affinity_header="x-session-affinity",
            ),
        )

    @constant
    @deprecated("accounts/fireworks/models/gpt-oss-120b retired on 2026-11-07")
    def ACCOUNTS_FIREWORKS_MODELS_GPT_OSS_120B(self) -> ChatReadsText:
        """GPT OSS 120B: 131,072 tokens of context, 32,768 out, $0.15 in and $0.6 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="accounts/fireworks/models/gpt-oss-120b",
            name="GPT OSS 120B",
            family="gpt-oss",
            wires=("openai_chat", "anthropic_messages"),
            limits=Limits(context=131072, output=32768),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, structured_output=True, reasoning=True, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.15"), output=Decimal("0.6"), cached_input=Decimal("0.015")
                    )
                ),
                PriceRow(
                    when=PriceCondition(service_tier="priority"),
                    rates=Rates(
                        input=Decimal("0.18"), output=Decimal("0.72"), cached_input=Decimal("0.018")
                    ),
                ),
            ),
            lifecycle=Lifecycle(status="retired", released="2025-08-05", retires=date(2026, 11, 7)),
            reasoning=Reasoning(efforts=("low", "medium", "high")),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
                affinity_header="x-session-affinity",
            ),
        )

    @constant
    def ACCOUNTS_FIREWORKS_MODELS_GPT_OSS_20B(self) -> ChatReadsText:
        """GPT OSS 20B: 131,072 tokens of context, 32,768 out, $0.07 in and $0.3 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="accounts/fireworks/models/gpt-oss-20b",
            name="GPT OSS 20B",
            family="gpt-oss",
            wires=("openai_chat", "anthropic_messages"),
            limits=Limits(context=131072, output=32768),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, structured_output=True, reasoning=True, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.07"), output=Decimal("0.3"), cached_input=Decimal("0.035")
                    )
                ),
            ),
            lifecycle=Lifecycle(released="2025-08-05"),
            reasoning=Reasoning(efforts=("low", "medium", "high")),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
                affinity_header="x-session-affinity",
            ),
        )

    @constant
    @deprecated("accounts/fireworks/models/inkling retired on 2026-11-07")
    def ACCOUNTS_FIREWORKS_MODELS_INKLING(self) -> ChatReadsTextImage:
        """accounts/fireworks/models/inkling: 1,040,000 tokens of context, $1 in and $4.05 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="accounts/fireworks/models/inkling",
            wires=("openai_chat", "anthropic_messages"),
            limits=Limits(context=1040000),
            reads=("text", "image"),
            features=Features(tools=True, structured_output=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("1"), output=Decimal("4.05"), cached_input=Decimal("0.17")
                    )
                ),
                PriceRow(
                    when=PriceCondition(service_tier="priority"),
                    rates=Rates(
                        input=Decimal("1"), output=Decimal("4.05"), cached_input=Decimal("0.17")
                    ),
                ),
            ),
            lifecycle=Lifecycle(status="retired", retires=date(2026, 11, 7)),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
                affinity_header="x-session-affinity",
            ),
        )

    @constant
    @deprecated("accounts/fireworks/models/kimi-k2p6 retired on 2026-09-25")
    def ACCOUNTS_FIREWORKS_MODELS_KIMI_K2P6(self) -> ChatReadsTextImage:
        """Kimi K2.6: 262,000 tokens of context, 32,768 out, $0.95 in and $4 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="accounts/fireworks/models/kimi-k2p6",
            name="Kimi K2.6",
            family="kimi-thinking",
            wires=("openai_chat", "anthropic_messages"),
            limits=Limits(context=262000, output=32768),
            reads=("text", "image"),
            writes=("text",),
            features=Features(tools=True, structured_output=True, reasoning=True, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.95"), output=Decimal("4"), cached_input=Decimal("0.16")
                    )
                ),
                PriceRow(
                    when=PriceCondition(service_tier="priority"),
                    rates=Rates(
                        input=Decimal("1.5"), output=Decimal("6"), cached_input=Decimal("0.22")
                    ),
                ),
            ),
            lifecycle=Lifecycle(status="retired", released="2026-04-17", retires=date(2026, 9, 25)),
            reasoning=Reasoning(can_disable=True),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
                affinity_header="x-session-affinity",
            ),
        )

    @constant
    @deprecated("accounts/fireworks/models/kimi-k2p7-code retired on 2026-09-25")
    def ACCOUNTS_FIREWORKS_MODELS_KIMI_K2P7_CODE(self) -> ChatReadsTextImage:
        """Kimi K2.7 Code: 262,000 tokens of context, 32,768 out, $0.95 in and $4 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="accounts/fireworks/models/kimi-k2p7-code",
            name="Kimi K2.7 Code",
            family="kimi-k2",
            wires=("openai_chat", "anthropic_messages"),
            limits=Limits(context=262000, output=32768),
            reads=("text", "image"),
            writes=("text",),
            features=Features(tools=True, structured_output=True, reasoning=True, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.95"), output=Decimal("4"), cached_input=Decimal("0.19")
                    )
                ),
                PriceRow(
                    when=PriceCondition(service_tier="priority"),
                    rates=Rates(
                        input=Decimal("1.425"), output=Decimal("6"), cached_input=Decimal("0.285")
                    ),
                ),
            ),
            lifecycle=Lifecycle(status="retired", released="2026-06-12", retires=date(2026, 9, 25)),
            reasoning=Reasoning(can_disable=True),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
                affinity_header="x-session-affinity",
            ),
        )

    @constant
    def ACCOUNTS_FIREWORKS_MODELS_KIMI_K3(self) -> ChatReadsTextImage:
        """Kimi K3: 1,048,576 tokens of context, 131,072 out, $3 in and $15 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="accounts/fireworks/models/kimi-k3",
            name="Kimi K3",
            wires=("openai_chat", "anthropic_messages"),
            limits=Limits(context=1048576, output=131072),
            reads=("text", "image"),
            features=Features(tools=True, structured_output=True, reasoning=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("3"), output=Decimal("15"), cached_input=Decimal("0.3")
                    )
                ),
                PriceRow(
                    when=PriceCondition(service_tier="priority"),
                    rates=Rates(
                        input=Decimal("3.75"),
                        output=Decimal("18.75"),
                        cached_input=Decimal("0.375"),
                    ),
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
                affinity_header="x-session-affinity",
            ),
        )

    @constant
    def ACCOUNTS_FIREWORKS_MODELS_KIMI_K3P1_PRO(self) -> ChatReadsTextImage:
        """Kimi K3.1 Pro: 1,048,576 tokens of context, 131,072 out, $2 in and $10 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="accounts/fireworks/models/kimi-k3p1-pro",
            name="Kimi K3.1 Pro",
            wires=("openai_chat", "anthropic_messages"),
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
            reasoning=Reasoning(efforts=("low", "high", "max"), can_disable=False),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
                affinity_header="x-session-affinity",
            ),
        )

    @constant
    @deprecated("accounts/fireworks/models/minimax-m2p7 retired on 2026-08-27")
    def ACCOUNTS_FIREWORKS_MODELS_MINIMAX_M2P7(self) -> ChatReadsText:
        """MiniMax-M2.7: 196,608 tokens of context, $0.3 in and $1.2 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="accounts/fireworks/models/minimax-m2p7",
            name="MiniMax-M2.7",
            family="minimax",
            wires=("openai_chat", "anthropic_messages"),
            limits=Limits(context=196608),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, structured_output=True, reasoning=True, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.3"), output=Decimal("1.2"), cached_input=Decimal("0.06")
                    )
                ),
                PriceRow(
                    when=PriceCondition(service_tier="priority"),
                    rates=Rates(
                        input=Decimal("1.2"), output=Decimal("1.2"), cached_input=Decimal("0.6")
                    ),
                ),
            ),
            lifecycle=Lifecycle(status="retired", released="2026-04-12", retires=date(2026, 8, 27)),
            reasoning=Reasoning(efforts=("low", "medium", "high")),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
                affinity_header="x-session-affinity",
            ),
        )

    @constant
    def ACCOUNTS_FIREWORKS_MODELS_MINIMAX_M3(self) -> ChatReadsText:
        """MiniMax-M3: 512,000 tokens of context, $0.3 in and $1.2 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="accounts/fireworks/models/minimax-m3",
            name="MiniMax-M3",
            family="minimax",
            wires=("openai_chat", "anthropic_messages"),
            limits=Limits(context=512000),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, structured_output=True, reasoning=True, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.3"), output=Decimal("1.2"), cached_input=Decimal("0.06")
                    )
                ),
                PriceRow(
                    when=PriceCondition(service_tier="priority"),
                    rates=Rates(
                        input=Decimal("0.45"), output=Decimal("1.8"), cached_input=Decimal("0.09")
                    ),
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2026-06-12"),
            reasoning=Reasoning(
                efforts=("low", "medium", "high"), can_disable=False, adaptive=True
            ),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
                affinity_header="x-session-affinity",
            ),
        )

    @constant
    def ACCOUNTS_FIREWORKS_MODELS_MINIMAX_M3P1_FLASH(self) -> ChatReadsTextImage:
        """MiniMax-M3.1-Flash: 1,000,000 tokens of context, 512,000 out, $0.15 in and $0.6 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="accounts/fireworks/models/minimax-m3p1-flash",
            name="MiniMax-M3.1-Flash",
            wires=("openai_chat", "anthropic_messages"),
            limits=Limits(context=1000000, output=512000),
            reads=("text", "image"),
            features=Features(tools=True, structured_output=True, reasoning=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.15"), output=Decimal("0.6"), cached_input=Decimal("0.015")
                    )
                ),
                PriceRow(
                    when=PriceCondition(service_tier="priority"),
                    rates=Rates(
                        input=Decimal("0.225"),
                        output=Decimal("0.9"),
                        cached_input=Decimal("0.0225"),
                    ),
                ),
            ),
            reasoning=Reasoning(
                efforts=("low", "medium", "high", "xhigh", "max"), can_disable=False, adaptive=True
            ),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
                affinity_header="x-session-affinity",
            ),
        )

    @constant
    @deprecated("accounts/fireworks/models/muse-glimmer-30b retired on 2026-09-25")
    def ACCOUNTS_FIREWORKS_MODELS_MUSE_GLIMMER_30B(self) -> ChatReadsTextImage:
        """accounts/fireworks/models/muse-glimmer-30b: 16,384 out, $0.35 in and $1.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="accounts/fireworks/models/muse-glimmer-30b",
            wires=("openai_chat", "anthropic_messages"),
            limits=Limits(input=131072, output=16384),
            reads=("text", "image"),
            features=Features(tools=True, structured_output=True, reasoning=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.35"), output=Decimal("1.5"), cached_input=Decimal("0.04")
                    )
                ),
                PriceRow(
                    when=PriceCondition(service_tier="priority"),
                    rates=Rates(
                        input=Decimal("0.525"), output=Decimal("2.25"), cached_input=Decimal("0.06")
                    ),
                ),
            ),
            lifecycle=Lifecycle(status="retired", retires=date(2026, 9, 25)),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
                affinity_header="x-session-affinity",
            ),
        )

    @constant
    def ACCOUNTS_FIREWORKS_MODELS_MUSE_SPARK_OPEN(self) -> ChatReadsTextImage:
        """Muse Spark Open: 1,048,576 tokens of context, 131,072 out, $1.25 in and $4.25 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="accounts/fireworks/models/muse-spark-open",
            name="Muse Spark Open",
            wires=("openai_chat", "anthropic_messages"),
            limits=Limits(context=1048576, output=131072),
            reads=("text", "image"),
            features=Features(tools=True, reasoning=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("1.25"), output=Decimal("4.25"), cached_input=Decimal("0.15")
                    )
                ),
                PriceRow(
                    when=PriceCondition(service_tier="priority"),
                    rates=Rates(
                        input=Decimal("1.875"),
                        output=Decimal("6.375"),
                        cached_input=Decimal("0.225"),
                    ),
                ),
            ),
            reasoning=Reasoning(
                efforts=("low", "medium", "high", "xhigh"), can_disable=False, adaptive=True
            ),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
                affinity_header="x-session-affinity",
            ),
        )

    @constant
    @deprecated("accounts/fireworks/models/nemotron-3-ultra-nvfp4 retired on 2026-11-07")
    def ACCOUNTS_FIREWORKS_MODELS_NEMOTRON_3_ULTRA_NVFP4(self) -> ChatReadsText:
        """accounts/fireworks/models/nemotron-3-ultra-nvfp4: 262,000 tokens of context, 32,768 out, $0.6 in and $2.4 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="accounts/fireworks/models/nemotron-3-ultra-nvfp4",
            wires=("openai_chat", "anthropic_messages"),
            limits=Limits(context=262000, output=32768),
            reads=("text",),
            features=Features(tools=True, structured_output=True, reasoning=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.6"), output=Decimal("2.4"), cached_input=Decimal("0.12")
                    )
                ),
                PriceRow(
                    when=PriceCondition(service_tier="priority"),
                    rates=Rates(
                        input=Decimal("0.75"), output=Decimal("3"), cached_input=Decimal("0.15")
                    ),
                ),
            ),
            lifecycle=Lifecycle(status="retired", retires=date(2026, 11, 7)),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
                affinity_header="x-session-affinity",
            ),
        )

    @constant
    @deprecated("accounts/fireworks/models/nemotron-lightning-3p5-30b-a3b retired on 2026-11-07")
    def ACCOUNTS_FIREWORKS_MODELS_NEMOTRON_LIGHTNING_3P5_30B_A3B(self) -> ChatReadsText:
        """accounts/fireworks/models/nemotron-lightning-3p5-30b-a3b: 32,768 out, $0.05 in and $0.2 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="accounts/fireworks/models/nemotron-lightning-3p5-30b-a3b",
            wires=("openai_chat", "anthropic_messages"),
            limits=Limits(input=262144, output=32768),
            reads=("text",),
            features=Features(tools=True, structured_output=True, reasoning=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.05"), output=Decimal("0.2"), cached_input=Decimal("0.01")
                    )
                ),
                PriceRow(
                    when=PriceCondition(service_tier="priority"),
                    rates=Rates(
                        input=Decimal("0.0625"),
                        output=Decimal("0.25"),
                        cached_input=Decimal("0.0125"),
                    ),
                ),
            ),
            lifecycle=Lifecycle(status="retired", retires=date(2026, 11, 7)),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
                affinity_header="x-session-affinity",
            ),
        )

    @constant
    def ACCOUNTS_FIREWORKS_MODELS_QWEN3P7_PLUS(self) -> ChatReadsTextImage:
        """Qwen 3.7 Plus: 262,144 tokens of context, 65,536 out, $0.4 in and $1.6 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="accounts/fireworks/models/qwen3p7-plus",
            name="Qwen 3.7 Plus",
            family="qwen",
            wires=("openai_chat", "anthropic_messages"),
            limits=Limits(context=262144, output=65536),
            reads=("text", "image"),
            writes=("text",),
            features=Features(tools=True, structured_output=True, reasoning=True, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.4"), output=Decimal("1.6"), cached_input=Decimal("0.08")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2026-06-12"),
            reasoning=Reasoning(efforts=("low", "medium", "high"), can_disable=True, budget_min=1),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
                affinity_header="x-session-affinity",
            ),
        )

    @constant
    def ACCOUNTS_FIREWORKS_MODELS_QWEN3P8_2P4T_A95B(self) -> ChatReadsText:
        """Qwen3.8 2.4T A95B: 262,144 tokens of context, 131,072 out, $2 in and $6 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="accounts/fireworks/models/qwen3p8-2p4t-a95b",
            name="Qwen3.8 2.4T A95B",
            wires=("openai_chat", "anthropic_messages"),
            limits=Limits(context=262144, output=131072),
            reads=("text",),
            features=Features(reasoning=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("2"), output=Decimal("6"), cached_input=Decimal("0.25")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active"),
            reasoning=Reasoning(
                efforts=("none", "low", "medium", "xhigh"), can_disable=True, adaptive=True
            ),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
                affinity_header="x-session-affinity",
            ),
        )

    @constant
    def ACCOUNTS_FIREWORKS_MODELS_QWEN3P8_MAX(self) -> ChatReadsTextImage:
        """Qwen3.8 Max: 262,144 tokens of context, 131,072 out, $2 in and $6 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="accounts/fireworks/models/qwen3p8-max",
            name="Qwen3.8 Max",
            wires=("openai_chat", "anthropic_messages"),
            limits=Limits(context=262144, output=131072),
            reads=("text", "image"),
            features=Features(
                tools=True, structured_output=True, reasoning=True, mid_conversation_system=False
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("2"), output=Decimal("6"), cached_input=Decimal("0.25")
                    )
                ),
                PriceRow(
                    when=PriceCondition(service_tier="priority"),
                    rates=Rates(
                        input=Decimal("3"), output=Decimal("9"), cached_input=Decimal("0.375")
                    ),
                ),
            ),
            lifecycle=Lifecycle(status="active"),
            reasoning=Reasoning(
                efforts=("none", "low", "medium", "xhigh"), can_disable=True, adaptive=True
            ),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
                affinity_header="x-session-affinity",
            ),
        )

    @constant
    def ACCOUNTS_FIREWORKS_ROUTERS_DEEPSEEK_FLASH_LATEST(self) -> ChatReadsTextImage:
        """DeepSeek Flash Latest: 1,000,000 tokens of context, 384,000 out, $0.3 in and $1.2 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="accounts/fireworks/routers/deepseek-flash-latest",
            name="DeepSeek Flash Latest",
            wires=("openai_chat", "anthropic_messages"),
            limits=Limits(context=1000000, output=384000),
            reads=("text", "image"),
            features=Features(reasoning=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.3"), output=Decimal("1.2"), cached_input=Decimal("0.006")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active"),
            reasoning=Reasoning(
                efforts=("none", "low", "high", "max"), can_disable=True, adaptive=True
            ),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
                affinity_header="x-session-affinity",
            ),
        )

    @constant
    def ACCOUNTS_FIREWORKS_ROUTERS_DEEPSEEK_V4P1_FLASH_1017_SPOT(self) -> ChatReadsTextImage:
        """DeepSeek V4.1 Flash 1017 Spot: 1,000,000 tokens of context, 384,000 out, $0.21 in and $0.84 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="accounts/fireworks/routers/deepseek-v4p1-flash-1017-spot",
            name="DeepSeek V4.1 Flash 1017 Spot",
            wires=("openai_chat", "anthropic_messages"),
            limits=Limits(context=1000000, output=384000),
            reads=("text", "image"),
            features=Features(
                tools=True, structured_output=True, reasoning=True, prompt_caching=True
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.21"),
                        output=Decimal("0.84"),
                        cached_input=Decimal("0.0042"),
                    )
                ),
            ),
            reasoning=Reasoning(
                efforts=("none", "low", "high", "max"), can_disable=True, adaptive=True
            ),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
                affinity_header="x-session-affinity",
            ),
        )

    @constant
    def ACCOUNTS_FIREWORKS_ROUTERS_DEEPSEEK_V4P1_FLASH_1017_ULTRAFAST(self) -> ChatReadsTextImage:
        """DeepSeek V4.1 Flash 1017 Ultra-fast: 1,000,000 tokens of context, 384,000 out, $2.4 in and $9.6 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="accounts/fireworks/routers/deepseek-v4p1-flash-1017-ultrafast",
            name="DeepSeek V4.1 Flash 1017 Ultra-fast",
            wires=("openai_chat", "anthropic_messages"),
            limits=Limits(context=1000000, output=384000),
            reads=("text", "image"),
            features=Features(reasoning=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("2.4"), output=Decimal("9.6"), cached_input=Decimal("0.048")
                    )
                ),
            ),
            reasoning=Reasoning(
                efforts=("none", "low", "high", "max"), can_disable=True, adaptive=True
            ),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
                affinity_header="x-session-affinity",
            ),
        )

    @constant
    def ACCOUNTS_FIREWORKS_ROUTERS_DEEPSEEK_V4P1_FLASH_SPOT(self) -> ChatReadsTextImage:
        """DeepSeek V4.1 Flash Spot: 1,000,000 tokens of context, 384,000 out, $0.21 in and $0.84 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="accounts/fireworks/routers/deepseek-v4p1-flash-spot",
            name="DeepSeek V4.1 Flash Spot",
            wires=("openai_chat", "anthropic_messages"),
            limits=Limits(context=1000000, output=384000),
            reads=("text", "image"),
            features=Features(
                tools=True, structured_output=True, reasoning=True, prompt_caching=True
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.21"),
                        output=Decimal("0.84"),
                        cached_input=Decimal("0.0042"),
                    )
                ),
            ),
            reasoning=Reasoning(
                efforts=("none", "low", "high", "max"), can_disable=True, adaptive=True
            ),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
                affinity_header="x-session-affinity",
            ),
        )

    @constant
    def ACCOUNTS_FIREWORKS_ROUTERS_GLM_5P1_FAST(self) -> ChatReadsText:
        """GLM 5.1 Fast: 202,800 tokens of context, 131,072 out, $2.8 in and $8.8 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="accounts/fireworks/routers/glm-5p1-fast",
            name="GLM 5.1 Fast",
            family="glm",
            wires=("openai_chat", "anthropic_messages"),
            limits=Limits(context=202800, output=131072),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, structured_output=True, reasoning=True, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("2.8"), output=Decimal("8.8"), cached_input=Decimal("0.52")
                    )
                ),
            ),
            lifecycle=Lifecycle(released="2026-04-01"),
            reasoning=Reasoning(can_disable=True),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
                affinity_header="x-session-affinity",
            ),
        )

    @constant
    @deprecated("accounts/fireworks/routers/glm-5p2-fast retired on 2026-09-25")
    def ACCOUNTS_FIREWORKS_ROUTERS_GLM_5P2_FAST(self) -> ChatReadsText:
        """GLM 5.2 Fast: 1,048,575 tokens of context, 131,072 out, $2.1 in and $6.6 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="accounts/fireworks/routers/glm-5p2-fast",
            name="GLM 5.2 Fast",
            family="glm",
            wires=("openai_chat", "anthropic_messages"),
            limits=Limits(context=1048575, output=131072),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, structured_output=True, reasoning=True, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("2.1"), output=Decimal("6.6"), cached_input=Decimal("0.21")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="retired", released="2026-06-26", retires=date(2026, 9, 25)),
            reasoning=Reasoning(efforts=("high", "max"), can_disable=True),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
                affinity_header="x-session-affinity",
            ),
        )

    @constant
    def ACCOUNTS_FIREWORKS_ROUTERS_GLM_5P3_FAST(self) -> ChatReadsText:
        """GLM 5.3 Fast: 1,048,572 tokens of context, 262,144 out, $2.1 in and $6.6 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="accounts/fireworks/routers/glm-5p3-fast",
            name="GLM 5.3 Fast",
            wires=("openai_chat", "anthropic_messages"),
            limits=Limits(context=1048572, output=262144),
            reads=("text",),
            features=Features(tools=True, structured_output=True, reasoning=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("2.1"), output=Decimal("6.6"), cached_input=Decimal("0.39")
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
                affinity_header="x-session-affinity",
            ),
        )

    @constant
    def ACCOUNTS_FIREWORKS_ROUTERS_GLM_5P3_SPOT(self) -> ChatReadsText:
        """GLM 5.3 Spot: 1,048,573 tokens of context, 262,144 out, $0.98 in and $3.08 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="accounts/fireworks/routers/glm-5p3-spot",
            name="GLM 5.3 Spot",
            wires=("openai_chat", "anthropic_messages"),
            limits=Limits(context=1048573, output=262144),
            reads=("text",),
            features=Features(
                tools=True, structured_output=True, reasoning=True, prompt_caching=True
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.98"), output=Decimal("3.08"), cached_input=Decimal("0.182")
                    )
                ),
            ),
            reasoning=Reasoning(efforts=("low", "high", "max"), can_disable=False),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
                affinity_header="x-session-affinity",
            ),
        )

    @constant
    def ACCOUNTS_FIREWORKS_ROUTERS_GLM_FAST_LATEST(self) -> ChatReadsText:
        """GLM 5.3 Fast (Latest): 1,048,572 tokens of context, 262,144 out, $2.1 in and $6.6 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="accounts/fireworks/routers/glm-fast-latest",
            name="GLM 5.3 Fast (Latest)",
            wires=("openai_chat", "anthropic_messages"),
            limits=Limits(context=1048572, output=262144),
            reads=("text",),
            features=Features(reasoning=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("2.1"), output=Decimal("6.6"), cached_input=Decimal("0.39")
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
                affinity_header="x-session-affinity",
            ),
        )

    @constant
    def ACCOUNTS_FIREWORKS_ROUTERS_GLM_FLASH_LATEST(self) -> ChatReadsTextImage:
        """GLM Flash Latest (GLM 5.3 Flash): 1,048,573 tokens of context, 131,072 out, $0.15 in and $0.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="accounts/fireworks/routers/glm-flash-latest",
            name="GLM Flash Latest (GLM 5.3 Flash)",
            wires=("openai_chat", "anthropic_messages"),
            limits=Limits(context=1048573, output=131072),
            reads=("text", "image"),
            features=Features(reasoning=True),
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
                affinity_header="x-session-affinity",
            ),
        )

    @constant
    def ACCOUNTS_FIREWORKS_ROUTERS_GLM_LATEST(self) -> ChatReadsText:
        """GLM Latest: 1,048,573 tokens of context, 262,144 out, $1.4 in and $4.4 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="accounts/fireworks/routers/glm-latest",
            name="GLM Latest",
            wires=("openai_chat", "anthropic_messages"),
            limits=Limits(context=1048573, output=262144),
            reads=("text",),
            features=Features(reasoning=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("1.4"), output=Decimal("4.4"), cached_input=Decimal("0.26")
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
                affinity_header="x-session-affinity",
            ),
        )

    @constant
    def ACCOUNTS_FIREWORKS_ROUTERS_KIMI_FAST_LATEST(self) -> ChatReadsTextImage:
        """Kimi Fast Latest: 1,048,576 tokens of context, 131,072 out, $4.5 in and $22.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="accounts/fireworks/routers/kimi-fast-latest",
            name="Kimi Fast Latest",
            wires=("openai_chat", "anthropic_messages"),
            limits=Limits(context=1048576, output=131072),
            reads=("text", "image"),
            features=Features(reasoning=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("4.5"), output=Decimal("22.5"), cached_input=Decimal("0.45")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active"),
            reasoning=Reasoning(
                efforts=("none", "low", "medium", "high", "max"), can_disable=True, adaptive=True
            ),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
                affinity_header="x-session-affinity",
            ),
        )

    @constant
    @deprecated("accounts/fireworks/routers/kimi-k2p6-fast retired on 2026-08-27")
    def ACCOUNTS_FIREWORKS_ROUTERS_KIMI_K2P6_FAST(self) -> ChatReadsTextImage:
        """Kimi K2.6 Fast: 262,000 tokens of context, 32,768 out, $2 in and $8 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="accounts/fireworks/routers/kimi-k2p6-fast",
            name="Kimi K2.6 Fast",
            family="kimi-thinking",
            wires=("openai_chat", "anthropic_messages"),
            limits=Limits(context=262000, output=32768),
            reads=("text", "image"),
            writes=("text",),
            features=Features(tools=True, structured_output=True, reasoning=True, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("2"), output=Decimal("8"), cached_input=Decimal("0.3")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="retired", released="2026-04-17", retires=date(2026, 8, 27)),
            reasoning=Reasoning(can_disable=True),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
                affinity_header="x-session-affinity",
            ),
        )

    @constant
    def ACCOUNTS_FIREWORKS_ROUTERS_KIMI_K2P6_TURBO(self) -> ChatReadsTextImage:
        """Kimi K2.6 Turbo: 262,000 tokens of context, $2 in and $8 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="accounts/fireworks/routers/kimi-k2p6-turbo",
            name="Kimi K2.6 Turbo",
            family="kimi-thinking",
            wires=("openai_chat", "anthropic_messages"),
            limits=Limits(context=262000),
            reads=("text", "image"),
            writes=("text",),
            features=Features(tools=True, reasoning=True, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("2"), output=Decimal("8"), cached_input=Decimal("0.3")
                    )
                ),
            ),
            lifecycle=Lifecycle(released="2026-04-17"),
            reasoning=Reasoning(can_disable=True),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
                affinity_header="x-session-affinity",
            ),
        )

    @constant
    @deprecated("accounts/fireworks/routers/kimi-k2p7-code-fast retired on 2026-08-27")
    def ACCOUNTS_FIREWORKS_ROUTERS_KIMI_K2P7_CODE_FAST(self) -> ChatReadsTextImage:
        """Kimi K2.7 Code Fast: 262,000 tokens of context, 32,768 out, $1.9 in and $8 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="accounts/fireworks/routers/kimi-k2p7-code-fast",
            name="Kimi K2.7 Code Fast",
            family="kimi-k2",
            wires=("openai_chat", "anthropic_messages"),
            limits=Limits(context=262000, output=32768),
            reads=("text", "image"),
            writes=("text",),
            features=Features(tools=True, structured_output=True, reasoning=True, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("1.9"), output=Decimal("8"), cached_input=Decimal("0.38")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="retired", released="2026-06-12", retires=date(2026, 8, 27)),
            reasoning=Reasoning(can_disable=True),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
                affinity_header="x-session-affinity",
            ),
        )

    @constant
    def ACCOUNTS_FIREWORKS_ROUTERS_KIMI_K3_FAST(self) -> ChatReadsTextImage:
        """Kimi K3 Fast: 1,048,576 tokens of context, 131,072 out, $4.5 in and $22.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="accounts/fireworks/routers/kimi-k3-fast",
            name="Kimi K3 Fast",
            wires=("openai_chat", "anthropic_messages"),
            limits=Limits(context=1048576, output=131072),
            reads=("text", "image"),
            features=Features(tools=True, structured_output=True, reasoning=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("4.5"), output=Decimal("22.5"), cached_input=Decimal("0.45")
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
                affinity_header="x-session-affinity",
            ),
        )

    @constant
    def ACCOUNTS_FIREWORKS_ROUTERS_KIMI_K3_SPOT(self) -> ChatReadsTextImage:
        """Kimi K3 Spot: 1,048,576 tokens of context, 131,072 out, $2.1 in and $10.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="accounts/fireworks/routers/kimi-k3-spot",
            name="Kimi K3 Spot",
            wires=("openai_chat", "anthropic_messages"),
            limits=Limits(context=1048576, output=131072),
            reads=("text", "image"),
            features=Features(
                tools=True, structured_output=True, reasoning=True, prompt_caching=True
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("2.1"), output=Decimal("10.5"), cached_input=Decimal("0.21")
                    )
                ),
            ),
            reasoning=Reasoning(efforts=("low", "high", "max"), can_disable=False),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
                affinity_header="x-session-affinity",
            ),
        )

    @constant
    def ACCOUNTS_FIREWORKS_ROUTERS_KIMI_LATEST(self) -> ChatReadsTextImage:
        """Kimi Latest: 1,048,576 tokens of context, 131,072 out, $3 in and $15 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="accounts/fireworks/routers/kimi-latest",
            name="Kimi Latest",
            wires=("openai_chat", "anthropic_messages"),
            limits=Limits(context=1048576, output=131072),
            reads=("text", "image"),
            features=Features(reasoning=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("3"), output=Decimal("15"), cached_input=Decimal("0.3")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active"),
            reasoning=Reasoning(
                efforts=("none", "low", "medium", "high", "max"), can_disable=True, adaptive=True
            ),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
                affinity_header="x-session-affinity",
            ),
        )

    @constant
    def ACCOUNTS_FIREWORKS_ROUTERS_MINIMAX_LATEST(self) -> ChatReadsText:
        """MiniMax Latest: 512,000 tokens of context, $0.3 in and $1.2 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="accounts/fireworks/routers/minimax-latest",
            name="MiniMax Latest",
            wires=("openai_chat", "anthropic_messages"),
            limits=Limits(context=512000),
            reads=("text",),
            features=Features(reasoning=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.3"), output=Decimal("1.2"), cached_input=Decimal("0.06")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active"),
            reasoning=Reasoning(
                efforts=("low", "medium", "high"), can_disable=False, adaptive=True
            ),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
                affinity_header="x-session-affinity",
            ),
        )

    @constant
    def ACCOUNTS_FIREWORKS_ROUTERS_QWEN_MAX_LATEST(self) -> ChatReadsTextImage:
        """Qwen Max Latest (Qwen3.8 Max): 262,144 tokens of context, 131,072 out, $2 in and $6 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="accounts/fireworks/routers/qwen-max-latest",
            name="Qwen Max Latest (Qwen3.8 Max)",
            wires=("openai_chat", "anthropic_messages"),
            limits=Limits(context=262144, output=131072),
            reads=("text", "image"),
            features=Features(reasoning=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("2"), output=Decimal("6"), cached_input=Decimal("0.25")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active"),
            reasoning=Reasoning(
                efforts=("none", "low", "medium", "xhigh"), can_disable=True, adaptive=True
            ),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
                affinity_header="x-session-affinity",
            ),
        )


fireworks = Fireworks()

IDS = {
    "accounts/fireworks/models/deepseek-v4-flash": "ACCOUNTS_FIREWORKS_MODELS_DEEPSEEK_V4_FLASH",
    "accounts/fireworks/models/deepseek-v4-flash-0731": "ACCOUNTS_FIREWORKS_MODELS_DEEPSEEK_V4_FLASH_0731",
    "accounts/fireworks/models/deepseek-v4-flash-vision-exp": "ACCOUNTS_FIREWORKS_MODELS_DEEPSEEK_V4_FLASH_VISION_EXP",
    "accounts/fireworks/models/deepseek-v4-pro": "ACCOUNTS_FIREWORKS_MODELS_DEEPSEEK_V4_PRO",
    "accounts/fireworks/models/deepseek-v4-pro-0813": "ACCOUNTS_FIREWORKS_MODELS_DEEPSEEK_V4_PRO_0813",
    "accounts/fireworks/models/deepseek-v4p1-flash": "ACCOUNTS_FIREWORKS_MODELS_DEEPSEEK_V4P1_FLASH",
    "accounts/fireworks/models/deepseek-v4p1-flash-1017": "ACCOUNTS_FIREWORKS_MODELS_DEEPSEEK_V4P1_FLASH_1017",
    "accounts/fireworks/models/ember-1": "ACCOUNTS_FIREWORKS_MODELS_EMBER_1",
    "accounts/fireworks/models/glm-5p1": "ACCOUNTS_FIREWORKS_MODELS_GLM_5P1",
    "accounts/fireworks/models/glm-5p2": "ACCOUNTS_FIREWORKS_MODELS_GLM_5P2",
    "accounts/fireworks/models/glm-5p3": "ACCOUNTS_FIREWORKS_MODELS_GLM_5P3",
    "accounts/fireworks/models/glm-5p3-flash": "ACCOUNTS_FIREWORKS_MODELS_GLM_5P3_FLASH",
    "accounts/fireworks/models/gpt-oss-120b": "ACCOUNTS_FIREWORKS_MODELS_GPT_OSS_120B",
    "accounts/fireworks/models/gpt-oss-20b": "ACCOUNTS_FIREWORKS_MODELS_GPT_OSS_20B",
    "accounts/fireworks/models/inkling": "ACCOUNTS_FIREWORKS_MODELS_INKLING",
    "accounts/fireworks/models/kimi-k2p6": "ACCOUNTS_FIREWORKS_MODELS_KIMI_K2P6",
    "accounts/fireworks/models/kimi-k2p7-code": "ACCOUNTS_FIREWORKS_MODELS_KIMI_K2P7_CODE",
    "accounts/fireworks/models/kimi-k3": "ACCOUNTS_FIREWORKS_MODELS_KIMI_K3",
    "accounts/fireworks/models/kimi-k3p1-pro": "ACCOUNTS_FIREWORKS_MODELS_KIMI_K3P1_PRO",
    "accounts/fireworks/models/minimax-m2p7": "ACCOUNTS_FIREWORKS_MODELS_MINIMAX_M2P7",
    "accounts/fireworks/models/minimax-m3": "ACCOUNTS_FIREWORKS_MODELS_MINIMAX_M3",
    "accounts/fireworks/models/minimax-m3p1-flash": "ACCOUNTS_FIREWORKS_MODELS_MINIMAX_M3P1_FLASH",
    "accounts/fireworks/models/muse-glimmer-30b": "ACCOUNTS_FIREWORKS_MODELS_MUSE_GLIMMER_30B",
    "accounts/fireworks/models/muse-spark-open": "ACCOUNTS_FIREWORKS_MODELS_MUSE_SPARK_OPEN",
    "accounts/fireworks/models/nemotron-3-ultra-nvfp4": "ACCOUNTS_FIREWORKS_MODELS_NEMOTRON_3_ULTRA_NVFP4",
    "accounts/fireworks/models/nemotron-lightning-3p5-30b-a3b": "ACCOUNTS_FIREWORKS_MODELS_NEMOTRON_LIGHTNING_3P5_30B_A3B",
    "accounts/fireworks/models/qwen3p7-plus": "ACCOUNTS_FIREWORKS_MODELS_QWEN3P7_PLUS",
    "accounts/fireworks/models/qwen3p8-2p4t-a95b": "ACCOUNTS_FIREWORKS_MODELS_QWEN3P8_2P4T_A95B",
    "accounts/fireworks/models/qwen3p8-max": "ACCOUNTS_FIREWORKS_MODELS_QWEN3P8_MAX",
    "accounts/fireworks/routers/deepseek-flash-latest": "ACCOUNTS_FIREWORKS_ROUTERS_DEEPSEEK_FLASH_LATEST",
    "accounts/fireworks/routers/deepseek-v4p1-flash-1017-spot": "ACCOUNTS_FIREWORKS_ROUTERS_DEEPSEEK_V4P1_FLASH_1017_SPOT",
    "accounts/fireworks/routers/deepseek-v4p1-flash-1017-ultrafast": "ACCOUNTS_FIREWORKS_ROUTERS_DEEPSEEK_V4P1_FLASH_1017_ULTRAFAST",
    "accounts/fireworks/routers/deepseek-v4p1-flash-spot": "ACCOUNTS_FIREWORKS_ROUTERS_DEEPSEEK_V4P1_FLASH_SPOT",
    "accounts/fireworks/routers/glm-5p1-fast": "ACCOUNTS_FIREWORKS_ROUTERS_GLM_5P1_FAST",
    "accounts/fireworks/routers/glm-5p2-fast": "ACCOUNTS_FIREWORKS_ROUTERS_GLM_5P2_FAST",
    "accounts/fireworks/routers/glm-5p3-fast": "ACCOUNTS_FIREWORKS_ROUTERS_GLM_5P3_FAST",
    "accounts/fireworks/routers/glm-5p3-spot": "ACCOUNTS_FIREWORKS_ROUTERS_GLM_5P3_SPOT",
    "accounts/fireworks/routers/glm-fast-latest": "ACCOUNTS_FIREWORKS_ROUTERS_GLM_FAST_LATEST",
    "accounts/fireworks/routers/glm-flash-latest": "ACCOUNTS_FIREWORKS_ROUTERS_GLM_FLASH_LATEST",
    "accounts/fireworks/routers/glm-latest": "ACCOUNTS_FIREWORKS_ROUTERS_GLM_LATEST",
    "accounts/fireworks/routers/kimi-fast-latest": "ACCOUNTS_FIREWORKS_ROUTERS_KIMI_FAST_LATEST",
    "accounts/fireworks/routers/kimi-k2p6-fast": "ACCOUNTS_FIREWORKS_ROUTERS_KIMI_K2P6_FAST",
    "accounts/fireworks/routers/kimi-k2p6-turbo": "ACCOUNTS_FIREWORKS_ROUTERS_KIMI_K2P6_TURBO",
    "accounts/fireworks/routers/kimi-k2p7-code-fast": "ACCOUNTS_FIREWORKS_ROUTERS_KIMI_K2P7_CODE_FAST",
    "accounts/fireworks/routers/kimi-k3-fast": "ACCOUNTS_FIREWORKS_ROUTERS_KIMI_K3_FAST",
    "accounts/fireworks/routers/kimi-k3-spot": "ACCOUNTS_FIREWORKS_ROUTERS_KIMI_K3_SPOT",
    "accounts/fireworks/routers/kimi-latest": "ACCOUNTS_FIREWORKS_ROUTERS_KIMI_LATEST",
    "accounts/fireworks/routers/minimax-latest": "ACCOUNTS_FIREWORKS_ROUTERS_MINIMAX_LATEST",
    "accounts/fireworks/routers/qwen-max-latest": "ACCOUNTS_FIREWORKS_ROUTERS_QWEN_MAX_LATEST",
}
