"""Cloudflare AI Gateway's models as typed constants; generated from `catalog/cloudflare-ai-gateway.yaml`."""

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
    PriceCondition,
    PriceRow,
    Provider,
    Rates,
    Reasoning,
)

if TYPE_CHECKING:
    # A property to type checkers, so that they can mark it deprecated.
    from builtins import property as constant
    from typing import Never, TypeAlias

    from interlingua.media import Document, Image
    from interlingua.messages import Text
    from interlingua.tools import AnyTool
    from interlingua_generated.wire import openai_chat

    ChatReadsText: TypeAlias = ChatModel[openai_chat.Extra, Text, AnyTool, openai_chat.Response]
    ChatReadsTextImage: TypeAlias = ChatModel[
        openai_chat.Extra, Text | Image, AnyTool, openai_chat.Response
    ]
    ChatReadsTextImageDocument: TypeAlias = ChatModel[
        openai_chat.Extra, Text | Image | Document, AnyTool, openai_chat.Response
    ]
    ChatReadsTextNoTools: TypeAlias = ChatModel[
        openai_chat.Extra, Text, Never, openai_chat.Response
    ]
else:
    from functools import cached_property as constant

PROVIDER = Provider(
    id="cloudflare-ai-gateway",
    name="Cloudflare AI Gateway",
    docs="https://developers.cloudflare.com/ai-gateway/",
    auth=Auth(scheme="bearer", env=("CLOUDFLARE_API_TOKEN",), variables=("CLOUDFLARE_ACCOUNT_ID",)),
    endpoints=(
        Endpoint(
            wire="openai_chat",
            base_url="https://api.cloudflare.com/client/v4/accounts/${CLOUDFLARE_ACCOUNT_ID}/ai/v1",
            base_url_env="CLOUDFLARE_AI_GATEWAY_BASE_URL",
            service_tiers=(),
        ),
        Endpoint(
            wire="openai_responses",
            base_url="https://api.cloudflare.com/client/v4/accounts/${CLOUDFLARE_ACCOUNT_ID}/ai/v1",
            base_url_env="CLOUDFLARE_AI_GATEWAY_BASE_URL",
            service_tiers=(),
        ),
        Endpoint(
            wire="anthropic_messages",
            base_url="https://api.cloudflare.com/client/v4/accounts/${CLOUDFLARE_ACCOUNT_ID}/ai",
            base_url_env="CLOUDFLARE_AI_GATEWAY_BASE_URL",
            service_tiers=(),
        ),
    ),
    compat=Compat(
        max_output_tokens_field="max_tokens",
        reasoning_format="reasoning_effort",
        developer_role=False,
        cache_key=False,
        cache_retention=False,
        affinity_header="x-session-affinity",
    ),
)


class CloudflareAiGateway:
    """Models of Cloudflare AI Gateway; each is built when it is first touched."""

    @constant
    def ANTHROPIC_CLAUDE_3_5_HAIKU(self) -> ChatReadsTextImageDocument:
        """Claude Haiku 3.5 (latest): 200,000 tokens of context, 8,192 out, $0.8 in and $4 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="anthropic/claude-3-5-haiku",
            name="Claude Haiku 3.5 (latest)",
            family="claude-haiku",
            wires=("openai_chat", "anthropic_messages"),
            limits=Limits(context=200000, output=8192),
            reads=("text", "image", "document"),
            writes=("text",),
            features=Features(tools=True, reasoning=False, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.8"),
                        output=Decimal("4"),
                        cached_input=Decimal("0.08"),
                        cache_write=Decimal("1"),
                    )
                ),
            ),
            lifecycle=Lifecycle(released="2024-10-22", knowledge="2024-07-31"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
                affinity_header="x-session-affinity",
            ),
        )

    @constant
    def ANTHROPIC_CLAUDE_3_HAIKU(self) -> ChatReadsTextImageDocument:
        """Claude Haiku 3: 200,000 tokens of context, 4,096 out, $0.25 in and $1.25 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="anthropic/claude-3-haiku",
            name="Claude Haiku 3",
            family="claude-haiku",
            wires=("openai_chat", "anthropic_messages"),
            limits=Limits(context=200000, output=4096),
            reads=("text", "image", "document"),
            writes=("text",),
            features=Features(tools=True, reasoning=False, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.25"),
                        output=Decimal("1.25"),
                        cached_input=Decimal("0.03"),
                        cache_write=Decimal("0.3"),
                    )
                ),
            ),
            lifecycle=Lifecycle(released="2024-03-13", knowledge="2023-08-31"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
                affinity_header="x-session-affinity",
            ),
        )

    @constant
    def ANTHROPIC_CLAUDE_3_OPUS(self) -> ChatReadsTextImageDocument:
        """Claude Opus 3: 200,000 tokens of context, 4,096 out, $15 in and $75 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="anthropic/claude-3-opus",
            name="Claude Opus 3",
            family="claude-opus",
            wires=("openai_chat", "anthropic_messages"),
            limits=Limits(context=200000, output=4096),
            reads=("text", "image", "document"),
            writes=("text",),
            features=Features(tools=True, reasoning=False, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("15"),
                        output=Decimal("75"),
                        cached_input=Decimal("1.5"),
                        cache_write=Decimal("18.75"),
                    )
                ),
            ),
            lifecycle=Lifecycle(released="2024-02-29", knowledge="2023-08-31"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
                affinity_header="x-session-affinity",
            ),
        )

    @constant
    def ANTHROPIC_CLAUDE_3_SONNET(self) -> ChatReadsTextImageDocument:
        """Claude Sonnet 3: 200,000 tokens of context, 4,096 out, $3 in and $15 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="anthropic/claude-3-sonnet",
            name="Claude Sonnet 3",
            family="claude-sonnet",
            wires=("openai_chat", "anthropic_messages"),
            limits=Limits(context=200000, output=4096),
            reads=("text", "image", "document"),
            writes=("text",),
            features=Features(tools=True, reasoning=False, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("3"),
                        output=Decimal("15"),
                        cached_input=Decimal("0.3"),
                        cache_write=Decimal("0.3"),
                    )
                ),
            ),
            lifecycle=Lifecycle(released="2024-03-04", knowledge="2023-08-31"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
                affinity_header="x-session-affinity",
            ),
        )

    @constant
    def ANTHROPIC_CLAUDE_FABLE_5(self) -> ChatReadsTextImageDocument:
        """Claude Fable 5: 1,000,000 tokens of context, 128,000 out, $10 in and $50 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="anthropic/claude-fable-5",
            name="Claude Fable 5",
            family="claude-fable",
            wires=("openai_chat", "anthropic_messages"),
            limits=Limits(context=1000000, output=128000),
            reads=("text", "image", "document"),
            writes=("text",),
            features=Features(tools=True, reasoning=True, temperature=False),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("10"),
                        output=Decimal("50"),
                        cached_input=Decimal("1"),
                        cache_write=Decimal("12.5"),
                    )
                ),
            ),
            lifecycle=Lifecycle(released="2026-06-09", knowledge="2026-01-31"),
            reasoning=Reasoning(efforts=("low", "medium", "high")),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
                affinity_header="x-session-affinity",
            ),
        )

    @constant
    def ANTHROPIC_CLAUDE_HAIKU_4_5(self) -> ChatReadsTextImageDocument:
        """Claude Haiku 4.5 (latest): 200,000 tokens of context, 64,000 out, $1 in and $5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="anthropic/claude-haiku-4-5",
            name="Claude Haiku 4.5 (latest)",
            family="claude-haiku",
            wires=("openai_chat", "anthropic_messages"),
            limits=Limits(context=200000, output=64000),
            reads=("text", "image", "document"),
            writes=("text",),
            features=Features(tools=True, reasoning=True, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("1"),
                        output=Decimal("5"),
                        cached_input=Decimal("0.1"),
                        cache_write=Decimal("1.25"),
                    )
                ),
            ),
            lifecycle=Lifecycle(released="2025-10-15", knowledge="2025-02-28"),
            reasoning=Reasoning(efforts=("low", "medium", "high")),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
                affinity_header="x-session-affinity",
            ),
        )

    @constant
    def ANTHROPIC_CLAUDE_OPUS_4(self) -> ChatReadsTextImageDocument:
        """Claude Opus 4 (latest): 200,000 tokens of context, 32,000 out, $15 in and $75 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="anthropic/claude-opus-4",
            name="Claude Opus 4 (latest)",
            family="claude-opus",
            wires=("openai_chat", "anthropic_messages"),
            limits=Limits(context=200000, output=32000),
            reads=("text", "image", "document"),
            writes=("text",),
            features=Features(tools=True, reasoning=True, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("15"),
                        output=Decimal("75"),
                        cached_input=Decimal("1.5"),
                        cache_write=Decimal("18.75"),
                    )
                ),
            ),
            lifecycle=Lifecycle(released="2025-05-22", knowledge="2025-03-31"),
            reasoning=Reasoning(efforts=("low", "medium", "high")),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
                affinity_header="x-session-affinity",
            ),
        )

    @constant
    def ANTHROPIC_CLAUDE_OPUS_4_1(self) -> ChatReadsTextImageDocument:
        """Claude Opus 4.1 (latest): 200,000 tokens of context, 32,000 out, $15 in and $75 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="anthropic/claude-opus-4-1",
            name="Claude Opus 4.1 (latest)",
            family="claude-opus",
            wires=("openai_chat", "anthropic_messages"),
            limits=Limits(context=200000, output=32000),
            reads=("text", "image", "document"),
            writes=("text",),
            features=Features(tools=True, reasoning=True, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("15"),
                        output=Decimal("75"),
                        cached_input=Decimal("1.5"),
                        cache_write=Decimal("18.75"),
                    )
                ),
            ),
            lifecycle=Lifecycle(released="2025-08-05", knowledge="2025-03-31"),
            reasoning=Reasoning(efforts=("low", "medium", "high")),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
                affinity_header="x-session-affinity",
            ),
        )

    @constant
    def ANTHROPIC_CLAUDE_OPUS_4_5(self) -> ChatReadsTextImageDocument:
        """Claude Opus 4.5 (latest): 200,000 tokens of context, 64,000 out, $5 in and $25 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="anthropic/claude-opus-4-5",
            name="Claude Opus 4.5 (latest)",
            family="claude-opus",
            wires=("openai_chat", "anthropic_messages"),
            limits=Limits(context=200000, output=64000),
            reads=("text", "image", "document"),
            writes=("text",),
            features=Features(tools=True, reasoning=True, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("5"),
                        output=Decimal("25"),
                        cached_input=Decimal("0.5"),
                        cache_write=Decimal("6.25"),
                    )
                ),
            ),
            lifecycle=Lifecycle(released="2025-11-24", knowledge="2025-03-31"),
            reasoning=Reasoning(efforts=("low", "medium", "high")),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
                affinity_header="x-session-affinity",
            ),
        )

    @constant
    def ANTHROPIC_CLAUDE_OPUS_4_6(self) -> ChatReadsTextImageDocument:
        """Claude Opus 4.6 (latest): 1,000,000 tokens of context, 128,000 out, $5 in and $25 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="anthropic/claude-opus-4-6",
            name="Claude Opus 4.6 (latest)",
            family="claude-opus",
            wires=("openai_chat", "anthropic_messages"),
            limits=Limits(context=1000000, output=128000),
            reads=("text", "image", "document"),
            writes=("text",),
            features=Features(tools=True, reasoning=True, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("5"),
                        output=Decimal("25"),
                        cached_input=Decimal("0.5"),
                        cache_write=Decimal("6.25"),
                    )
                ),
                PriceRow(
                    when=PriceCondition(min_input_tokens=200001),
                    rates=Rates(
                        input=Decimal("10"),
                        output=Decimal("37.5"),
                        cached_input=Decimal("1"),
                        cache_write=Decimal("12.5"),
                    ),
                ),
            ),
            lifecycle=Lifecycle(released="2026-02-05", knowledge="2025-05-31"),
            reasoning=Reasoning(efforts=("low", "medium", "high")),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
                affinity_header="x-session-affinity",
            ),
        )

    @constant
    def ANTHROPIC_CLAUDE_OPUS_4_7(self) -> ChatReadsTextImageDocument:
        """Claude Opus 4.7: 1,000,000 tokens of context, 128,000 out, $5 in and $25 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="anthropic/claude-opus-4-7",
            name="Claude Opus 4.7",
            family="claude-opus",
            wires=("openai_chat", "anthropic_messages"),
            limits=Limits(context=1000000, output=128000),
            reads=("text", "image", "document"),
            writes=("text",),
            features=Features(tools=True, reasoning=True, temperature=False),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("5"),
                        output=Decimal("25"),
                        cached_input=Decimal("0.5"),
                        cache_write=Decimal("6.25"),
                    )
                ),
            ),
            lifecycle=Lifecycle(released="2026-04-16", knowledge="2026-01"),
            reasoning=Reasoning(efforts=("low", "medium", "high", "xhigh", "max")),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
                affinity_header="x-session-affinity",
            ),
        )

    @constant
    def ANTHROPIC_CLAUDE_OPUS_4_8(self) -> ChatReadsTextImageDocument:
        """Claude Opus 4.8: 1,000,000 tokens of context, 128,000 out, $5 in and $25 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="anthropic/claude-opus-4-8",
            name="Claude Opus 4.8",
            family="claude-opus",
            wires=("openai_chat", "anthropic_messages"),
            limits=Limits(context=1000000, output=128000),
            reads=("text", "image", "document"),
            writes=("text",),
            features=Features(tools=True, reasoning=True, temperature=False),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("5"),
                        output=Decimal("25"),
                        cached_input=Decimal("0.5"),
                        cache_write=Decimal("6.25"),
                    )
                ),
            ),
            lifecycle=Lifecycle(released="2026-05-28"),
            reasoning=Reasoning(efforts=("low", "medium", "high")),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
                affinity_header="x-session-affinity",
            ),
        )

    @constant
    def ANTHROPIC_CLAUDE_SONNET_4(self) -> ChatReadsTextImageDocument:
        """Claude Sonnet 4 (latest): 200,000 tokens of context, 64,000 out, $3 in and $15 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="anthropic/claude-sonnet-4",
            name="Claude Sonnet 4 (latest)",
            family="claude-sonnet",
            wires=("openai_chat", "anthropic_messages"),
            limits=Limits(context=200000, output=64000),
            reads=("text", "image", "document"),
            writes=("text",),
            features=Features(tools=True, reasoning=True, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("3"),
                        output=Decimal("15"),
                        cached_input=Decimal("0.3"),
                        cache_write=Decimal("3.75"),
                    )
                ),
            ),
            lifecycle=Lifecycle(released="2025-05-22", knowledge="2025-03-31"),
            reasoning=Reasoning(efforts=("low", "medium", "high")),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
                affinity_header="x-session-affinity",
            ),
        )

    @constant
    def ANTHROPIC_CLAUDE_SONNET_4_5(self) -> ChatReadsTextImageDocument:
        """Claude Sonnet 4.5 (latest): 200,000 tokens of context, 64,000 out, $3 in and $15 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="anthropic/claude-sonnet-4-5",
            name="Claude Sonnet 4.5 (latest)",
            family="claude-sonnet",
            wires=("openai_chat", "anthropic_messages"),
            limits=Limits(context=200000, output=64000),
            reads=("text", "image", "document"),
            writes=("text",),
            features=Features(tools=True, reasoning=True, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("3"),
                        output=Decimal("15"),
                        cached_input=Decimal("0.3"),
                        cache_write=Decimal("3.75"),
                    )
                ),
            ),
            lifecycle=Lifecycle(released="2025-09-29", knowledge="2025-07-31"),
            reasoning=Reasoning(efforts=("low", "medium", "high")),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
                affinity_header="x-session-affinity",
            ),
        )

    @constant
    def ANTHROPIC_CLAUDE_SONNET_4_6(self) -> ChatReadsTextImageDocument:
        """Claude Sonnet 4.6: 1,000,000 tokens of context, 64,000 out, $3 in and $15 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="anthropic/claude-sonnet-4-6",
            name="Claude Sonnet 4.6",
            family="claude-sonnet",
            wires=("openai_chat", "anthropic_messages"),
            limits=Limits(context=1000000, output=64000),
            reads=("text", "image", "document"),
            writes=("text",),
            features=Features(tools=True, reasoning=True, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("3"),
                        output=Decimal("15"),
                        cached_input=Decimal("0.3"),
                        cache_write=Decimal("3.75"),
                    )
                ),
                PriceRow(
                    when=PriceCondition(min_input_tokens=200001),
                    rates=Rates(
                        input=Decimal("6"),
                        output=Decimal("22.5"),
                        cached_input=Decimal("0.6"),
                        cache_write=Decimal("7.5"),
                    ),
                ),
            ),
            lifecycle=Lifecycle(released="2026-02-17", knowledge="2025-08-31"),
            reasoning=Reasoning(efforts=("low", "medium", "high")),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
                affinity_header="x-session-affinity",
            ),
        )

    @constant
    def ANTHROPIC_CLAUDE_SONNET_5(self) -> ChatReadsTextImageDocument:
        """Claude Sonnet 5: 1,000,000 tokens of context, 128,000 out, $2 in and $10 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="anthropic/claude-sonnet-5",
            name="Claude Sonnet 5",
            family="claude-sonnet",
            wires=("openai_chat", "anthropic_messages"),
            limits=Limits(context=1000000, output=128000),
            reads=("text", "image", "document"),
            writes=("text",),
            features=Features(tools=True, reasoning=True, temperature=False),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("2"),
                        output=Decimal("10"),
                        cached_input=Decimal("0.2"),
                        cache_write=Decimal("2.5"),
                    )
                ),
            ),
            lifecycle=Lifecycle(released="2026-06-30", knowledge="2026-01-31"),
            reasoning=Reasoning(efforts=("low", "medium", "high", "xhigh", "max")),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
                affinity_header="x-session-affinity",
            ),
        )

    @constant
    def OPENAI_GPT_3_5_TURBO(self) -> ChatReadsTextNoTools:
        """GPT-3.5-turbo: 16,385 tokens of context, 4,096 out, $0.5 in and $1.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="openai/gpt-3.5-turbo",
            name="GPT-3.5-turbo",
            family="gpt",
            wires=("openai_chat", "openai_responses"),
            limits=Limits(context=16385, output=4096),
            reads=("text",),
            writes=("text",),
            features=Features(
                tools=False, structured_output=False, reasoning=False, temperature=True
            ),
            prices=(PriceRow(rates=Rates(input=Decimal("0.5"), output=Decimal("1.5"))),),
            lifecycle=Lifecycle(released="2023-03-01", knowledge="2021-09-01"),
            compat=Compat(
                max_output_tokens_field="max_completion_tokens",
                reasoning_format="reasoning_effort",
                developer_role=True,
                cache_key=False,
                cache_retention=False,
                affinity_header="x-session-affinity",
            ),
        )

    @constant
    def OPENAI_GPT_4(self) -> ChatReadsText:
        """GPT-4: 8,192 tokens of context, $30 in and $60 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="openai/gpt-4",
            name="GPT-4",
            family="gpt",
            wires=("openai_chat", "openai_responses"),
            limits=Limits(context=8192),
            reads=("text",),
            writes=("text",),
            features=Features(
                tools=True, structured_output=False, reasoning=False, temperature=True
            ),
            prices=(PriceRow(rates=Rates(input=Decimal("30"), output=Decimal("60"))),),
            lifecycle=Lifecycle(released="2023-11-06", knowledge="2023-11"),
            compat=Compat(
                max_output_tokens_field="max_completion_tokens",
                reasoning_format="reasoning_effort",
                developer_role=True,
                cache_key=False,
                cache_retention=False,
                affinity_header="x-session-affinity",
            ),
        )

    @constant
    def OPENAI_GPT_4O(self) -> ChatReadsTextImage:
        """GPT-4o: 128,000 tokens of context, 16,384 out, $2.5 in and $10 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="openai/gpt-4o",
            name="GPT-4o",
            family="gpt",
            wires=("openai_chat", "openai_responses"),
            limits=Limits(context=128000, output=16384),
            reads=("text", "image"),
            writes=("text",),
            features=Features(
                tools=True, structured_output=True, reasoning=False, temperature=True
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("2.5"), output=Decimal("10"), cached_input=Decimal("1.25")
                    )
                ),
            ),
            lifecycle=Lifecycle(released="2024-05-13", knowledge="2023-09"),
            compat=Compat(
                max_output_tokens_field="max_completion_tokens",
                reasoning_format="reasoning_effort",
                developer_role=True,
                cache_key=False,
                cache_retention=False,
                affinity_header="x-session-affinity",
            ),
        )

    @constant
    def OPENAI_GPT_4O_MINI(self) -> ChatReadsTextImage:
        """GPT-4o mini: 128,000 tokens of context, 16,384 out, $0.15 in and $0.6 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="openai/gpt-4o-mini",
            name="GPT-4o mini",
            family="gpt-mini",
            wires=("openai_chat", "openai_responses"),
            limits=Limits(context=128000, output=16384),
            reads=("text", "image"),
            writes=("text",),
            features=Features(
                tools=True, structured_output=True, reasoning=False, temperature=True
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.15"), output=Decimal("0.6"), cached_input=Decimal("0.08")
                    )
                ),
            ),
            lifecycle=Lifecycle(released="2024-07-18", knowledge="2023-09"),
            compat=Compat(
                max_output_tokens_field="max_completion_tokens",
                reasoning_format="reasoning_effort",
                developer_role=True,
                cache_key=False,
                cache_retention=False,
                affinity_header="x-session-affinity",
            ),
        )

    @constant
    def OPENAI_GPT_4_TURBO(self) -> ChatReadsTextImage:
        """GPT-4 Turbo: 128,000 tokens of context, 4,096 out, $10 in and $30 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="openai/gpt-4-turbo",
            name="GPT-4 Turbo",
            family="gpt",
            wires=("openai_chat", "openai_responses"),
            limits=Limits(context=128000, output=4096),
            reads=("text", "image"),
            writes=("text",),
            features=Features(
                tools=True, structured_output=False, reasoning=False, temperature=True
            ),
            prices=(PriceRow(rates=Rates(input=Decimal("10"), output=Decimal("30"))),),
            lifecycle=Lifecycle(released="2023-11-06"),
            compat=Compat(
                max_output_tokens_field="max_completion_tokens",
                reasoning_format="reasoning_effort",
                developer_role=True,
                cache_key=False,
                cache_retention=False,
                affinity_header="x-session-affinity",
            ),
        )

    @constant
    def OPENAI_GPT_5_1(self) -> ChatReadsTextImage:
        """GPT-5.1: 400,000 tokens of context, 128,000 out, $1.25 in and $10 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="openai/gpt-5.1",
            name="GPT-5.1",
            family="gpt",
            wires=("openai_chat", "openai_responses"),
            limits=Limits(context=400000, output=128000),
            reads=("text", "image"),
            writes=("text",),
            features=Features(tools=True, reasoning=True, temperature=False),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("1.25"), output=Decimal("10"), cached_input=Decimal("0.13")
                    )
                ),
            ),
            lifecycle=Lifecycle(released="2025-11-13", knowledge="2024-09-30"),
            reasoning=Reasoning(efforts=("none", "low", "medium", "high"), can_disable=True),
            compat=Compat(
                max_output_tokens_field="max_completion_tokens",
                reasoning_format="reasoning_effort",
                developer_role=True,
                cache_key=False,
                cache_retention=False,
                affinity_header="x-session-affinity",
            ),
        )

    @constant
    def OPENAI_GPT_5_1_CODEX(self) -> ChatReadsTextImage:
        """GPT-5.1 Codex: 400,000 tokens of context, 128,000 out, $1.25 in and $10 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="openai/gpt-5.1-codex",
            name="GPT-5.1 Codex",
            family="gpt-codex",
            wires=("openai_chat", "openai_responses"),
            limits=Limits(context=400000, output=128000),
            reads=("text", "image"),
            writes=("text",),
            features=Features(
                tools=True, structured_output=True, reasoning=True, temperature=False
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("1.25"), output=Decimal("10"), cached_input=Decimal("0.125")
                    )
                ),
            ),
            lifecycle=Lifecycle(released="2025-11-13", knowledge="2024-09-30"),
            reasoning=Reasoning(efforts=("low", "medium", "high")),
            compat=Compat(
                max_output_tokens_field="max_completion_tokens",
                reasoning_format="reasoning_effort",
                developer_role=True,
                cache_key=False,
                cache_retention=False,
                affinity_header="x-session-affinity",
            ),
        )

    @constant
    def OPENAI_GPT_5_2(self) -> ChatReadsTextImage:
        """GPT-5.2: 400,000 tokens of context, 128,000 out, $1.75 in and $14 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="openai/gpt-5.2",
            name="GPT-5.2",
            family="gpt",
            wires=("openai_chat", "openai_responses"),
            limits=Limits(context=400000, output=128000),
            reads=("text", "image"),
            writes=("text",),
            features=Features(tools=True, reasoning=True, temperature=False),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("1.75"), output=Decimal("14"), cached_input=Decimal("0.175")
                    )
                ),
            ),
            lifecycle=Lifecycle(released="2025-12-11", knowledge="2025-08-31"),
            reasoning=Reasoning(
                efforts=("none", "low", "medium", "high", "xhigh"), can_disable=True
            ),
            compat=Compat(
                max_output_tokens_field="max_completion_tokens",
                reasoning_format="reasoning_effort",
                developer_role=True,
                cache_key=False,
                cache_retention=False,
                affinity_header="x-session-affinity",
            ),
        )

    @constant
    def OPENAI_GPT_5_2_CODEX(self) -> ChatReadsTextImageDocument:
        """GPT-5.2 Codex: 400,000 tokens of context, 128,000 out, $1.75 in and $14 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="openai/gpt-5.2-codex",
            name="GPT-5.2 Codex",
            family="gpt-codex",
            wires=("openai_chat", "openai_responses"),
            limits=Limits(context=400000, input=272000, output=128000),
            reads=("text", "image", "document"),
            writes=("text",),
            features=Features(
                tools=True, structured_output=True, reasoning=True, temperature=False
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("1.75"), output=Decimal("14"), cached_input=Decimal("0.175")
                    )
                ),
            ),
            lifecycle=Lifecycle(released="2025-12-11", knowledge="2025-08-31"),
            reasoning=Reasoning(efforts=("low", "medium", "high", "xhigh")),
            compat=Compat(
                max_output_tokens_field="max_completion_tokens",
                reasoning_format="reasoning_effort",
                developer_role=True,
                cache_key=False,
                cache_retention=False,
                affinity_header="x-session-affinity",
            ),
        )

    @constant
    def OPENAI_GPT_5_3_CODEX(self) -> ChatReadsTextImageDocument:
        """GPT-5.3 Codex: 400,000 tokens of context, 128,000 out, $1.75 in and $14 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="openai/gpt-5.3-codex",
            name="GPT-5.3 Codex",
            family="gpt-codex",
            wires=("openai_chat", "openai_responses"),
            limits=Limits(context=400000, input=272000, output=128000),
            reads=("text", "image", "document"),
            writes=("text",),
            features=Features(
                tools=True, structured_output=True, reasoning=True, temperature=False
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("1.75"), output=Decimal("14"), cached_input=Decimal("0.175")
                    )
                ),
            ),
            lifecycle=Lifecycle(released="2026-02-05", knowledge="2025-08-31"),
            reasoning=Reasoning(
                efforts=("none", "low", "medium", "high", "xhigh"), can_disable=True
            ),
            compat=Compat(
                max_output_tokens_field="max_completion_tokens",
                reasoning_format="reasoning_effort",
                developer_role=True,
                cache_key=False,
                cache_retention=False,
                affinity_header="x-session-affinity",
            ),
        )

    @constant
    def OPENAI_GPT_5_4(self) -> ChatReadsTextImageDocument:
        """GPT-5.4: 1,050,000 tokens of context, 128,000 out, $2.5 in and $15 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="openai/gpt-5.4",
            name="GPT-5.4",
            family="gpt",
            wires=("openai_chat", "openai_responses"),
            limits=Limits(context=1050000, input=922000, output=128000),
            reads=("text", "image", "document"),
            writes=("text",),
            features=Features(
                tools=True, structured_output=True, reasoning=True, temperature=False
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("2.5"), output=Decimal("15"), cached_input=Decimal("0.25")
                    )
                ),
            ),
            lifecycle=Lifecycle(released="2026-03-05", knowledge="2025-08-31"),
            reasoning=Reasoning(
                efforts=("none", "low", "medium", "high", "xhigh"), can_disable=True
            ),
            compat=Compat(
                max_output_tokens_field="max_completion_tokens",
                reasoning_format="reasoning_effort",
                developer_role=True,
                cache_key=False,
                cache_retention=False,
                affinity_header="x-session-affinity",
            ),
        )

    @constant
    def OPENAI_GPT_5_5(self) -> ChatReadsTextImageDocument:
        """GPT-5.5: 1,050,000 tokens of context, 128,000 out, $5 in and $30 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="openai/gpt-5.5",
            name="GPT-5.5",
            family="gpt",
            wires=("openai_chat", "openai_responses"),
            limits=Limits(context=1050000, input=922000, output=128000),
            reads=("text", "image", "document"),
            writes=("text",),
            features=Features(
                tools=True, structured_output=True, reasoning=True, temperature=False
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("5"), output=Decimal("30"), cached_input=Decimal("0.5")
                    )
                ),
                PriceRow(
                    when=PriceCondition(min_input_tokens=272001),
                    rates=Rates(
                        input=Decimal("10"), output=Decimal("45"), cached_input=Decimal("1")
                    ),
                ),
            ),
            lifecycle=Lifecycle(released="2026-04-23", knowledge="2025-12-01"),
            reasoning=Reasoning(
                efforts=("none", "low", "medium", "high", "xhigh"), can_disable=True
            ),
            compat=Compat(
                max_output_tokens_field="max_completion_tokens",
                reasoning_format="reasoning_effort",
                developer_role=True,
                cache_key=False,
                cache_retention=False,
                affinity_header="x-session-affinity",
            ),
        )

    @constant
    def OPENAI_O1(self) -> ChatReadsTextImage:
        """o1: 200,000 tokens of context, 100,000 out, $15 in and $60 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="openai/o1",
            name="o1",
            family="o",
            wires=("openai_chat", "openai_responses"),
            limits=Limits(context=200000, output=100000),
            reads=("text", "image"),
            writes=("text",),
            features=Features(
                tools=True, structured_output=True, reasoning=True, temperature=False
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("15"), output=Decimal("60"), cached_input=Decimal("7.5")
                    )
                ),
            ),
            lifecycle=Lifecycle(released="2024-12-05", knowledge="2023-09"),
            reasoning=Reasoning(efforts=("low", "medium", "high")),
            compat=Compat(
                max_output_tokens_field="max_completion_tokens",
                reasoning_format="reasoning_effort",
                developer_role=True,
                cache_key=False,
                cache_retention=False,
                affinity_header="x-session-affinity",
            ),
        )

    @constant
    def OPENAI_O3(self) -> ChatReadsTextImage:
        """o3: 200,000 tokens of context, 100,000 out, $2 in and $8 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="openai/o3",
            name="o3",
            family="o",
            wires=("openai_chat", "openai_responses"),
            limits=Limits(context=200000, output=100000),
            reads=("text", "image"),
            writes=("text",),
            features=Features(
                tools=True, structured_output=True, reasoning=True, temperature=False
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("2"), output=Decimal("8"), cached_input=Decimal("0.5")
                    )
                ),
            ),
            lifecycle=Lifecycle(released="2025-04-16", knowledge="2024-05"),
            reasoning=Reasoning(efforts=("low", "medium", "high")),
            compat=Compat(
                max_output_tokens_field="max_completion_tokens",
                reasoning_format="reasoning_effort",
                developer_role=True,
                cache_key=False,
                cache_retention=False,
                affinity_header="x-session-affinity",
            ),
        )

    @constant
    def OPENAI_O3_MINI(self) -> ChatReadsText:
        """o3-mini: 200,000 tokens of context, 100,000 out, $1.1 in and $4.4 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="openai/o3-mini",
            name="o3-mini",
            family="o-mini",
            wires=("openai_chat", "openai_responses"),
            limits=Limits(context=200000, output=100000),
            reads=("text",),
            writes=("text",),
            features=Features(
                tools=True, structured_output=True, reasoning=True, temperature=False
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("1.1"), output=Decimal("4.4"), cached_input=Decimal("0.55")
                    )
                ),
            ),
            lifecycle=Lifecycle(released="2024-12-20", knowledge="2024-05"),
            reasoning=Reasoning(efforts=("low", "medium", "high")),
            compat=Compat(
                max_output_tokens_field="max_completion_tokens",
                reasoning_format="reasoning_effort",
                developer_role=True,
                cache_key=False,
                cache_retention=False,
                affinity_header="x-session-affinity",
            ),
        )

    @constant
    def OPENAI_O3_PRO(self) -> ChatReadsTextImage:
        """o3-pro: 200,000 tokens of context, 100,000 out, $20 in and $80 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="openai/o3-pro",
            name="o3-pro",
            family="o-pro",
            wires=("openai_chat", "openai_responses"),
            limits=Limits(context=200000, output=100000),
            reads=("text", "image"),
            writes=("text",),
            features=Features(
                tools=True, structured_output=True, reasoning=True, temperature=False
            ),
            prices=(PriceRow(rates=Rates(input=Decimal("20"), output=Decimal("80"))),),
            lifecycle=Lifecycle(released="2025-06-10", knowledge="2024-05"),
            reasoning=Reasoning(efforts=("low", "medium", "high")),
            compat=Compat(
                max_output_tokens_field="max_completion_tokens",
                reasoning_format="reasoning_effort",
                developer_role=True,
                cache_key=False,
                cache_retention=False,
                affinity_header="x-session-affinity",
            ),
        )

    @constant
    def OPENAI_O4_MINI(self) -> ChatReadsTextImage:
        """o4-mini: 200,000 tokens of context, 100,000 out, $1.1 in and $4.4 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="openai/o4-mini",
            name="o4-mini",
            family="o-mini",
            wires=("openai_chat", "openai_responses"),
            limits=Limits(context=200000, output=100000),
            reads=("text", "image"),
            writes=("text",),
            features=Features(
                tools=True, structured_output=True, reasoning=True, temperature=False
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("1.1"), output=Decimal("4.4"), cached_input=Decimal("0.28")
                    )
                ),
            ),
            lifecycle=Lifecycle(released="2025-04-16", knowledge="2024-05"),
            reasoning=Reasoning(efforts=("low", "medium", "high")),
            compat=Compat(
                max_output_tokens_field="max_completion_tokens",
                reasoning_format="reasoning_effort",
                developer_role=True,
                cache_key=False,
                cache_retention=False,
                affinity_header="x-session-affinity",
            ),
        )


cloudflare_ai_gateway = CloudflareAiGateway()

IDS = {
    "anthropic/claude-3-5-haiku": "ANTHROPIC_CLAUDE_3_5_HAIKU",
    "anthropic/claude-3-haiku": "ANTHROPIC_CLAUDE_3_HAIKU",
    "anthropic/claude-3-opus": "ANTHROPIC_CLAUDE_3_OPUS",
    "anthropic/claude-3-sonnet": "ANTHROPIC_CLAUDE_3_SONNET",
    "anthropic/claude-fable-5": "ANTHROPIC_CLAUDE_FABLE_5",
    "anthropic/claude-haiku-4-5": "ANTHROPIC_CLAUDE_HAIKU_4_5",
    "anthropic/claude-opus-4": "ANTHROPIC_CLAUDE_OPUS_4",
    "anthropic/claude-opus-4-1": "ANTHROPIC_CLAUDE_OPUS_4_1",
    "anthropic/claude-opus-4-5": "ANTHROPIC_CLAUDE_OPUS_4_5",
    "anthropic/claude-opus-4-6": "ANTHROPIC_CLAUDE_OPUS_4_6",
    "anthropic/claude-opus-4-7": "ANTHROPIC_CLAUDE_OPUS_4_7",
    "anthropic/claude-opus-4-8": "ANTHROPIC_CLAUDE_OPUS_4_8",
    "anthropic/claude-sonnet-4": "ANTHROPIC_CLAUDE_SONNET_4",
    "anthropic/claude-sonnet-4-5": "ANTHROPIC_CLAUDE_SONNET_4_5",
    "anthropic/claude-sonnet-4-6": "ANTHROPIC_CLAUDE_SONNET_4_6",
    "anthropic/claude-sonnet-5": "ANTHROPIC_CLAUDE_SONNET_5",
    "openai/gpt-3.5-turbo": "OPENAI_GPT_3_5_TURBO",
    "openai/gpt-4": "OPENAI_GPT_4",
    "openai/gpt-4-turbo": "OPENAI_GPT_4_TURBO",
    "openai/gpt-4o": "OPENAI_GPT_4O",
    "openai/gpt-4o-mini": "OPENAI_GPT_4O_MINI",
    "openai/gpt-5.1": "OPENAI_GPT_5_1",
    "openai/gpt-5.1-codex": "OPENAI_GPT_5_1_CODEX",
    "openai/gpt-5.2": "OPENAI_GPT_5_2",
    "openai/gpt-5.2-codex": "OPENAI_GPT_5_2_CODEX",
    "openai/gpt-5.3-codex": "OPENAI_GPT_5_3_CODEX",
    "openai/gpt-5.4": "OPENAI_GPT_5_4",
    "openai/gpt-5.5": "OPENAI_GPT_5_5",
    "openai/o1": "OPENAI_O1",
    "openai/o3": "OPENAI_O3",
    "openai/o3-mini": "OPENAI_O3_MINI",
    "openai/o3-pro": "OPENAI_O3_PRO",
    "openai/o4-mini": "OPENAI_O4_MINI",
}
