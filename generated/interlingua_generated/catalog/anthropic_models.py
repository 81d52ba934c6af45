"""Anthropic's models as typed constants; generated from `catalog/anthropic.yaml`."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

from interlingua.records import (
    Auth,
    ChatModel,
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

    from interlingua.media import Document, Image
    from interlingua.messages import Text
    from interlingua.tools import AnyTool
    from interlingua_generated.wire import anthropic_messages

    MessagesReadsTextImage: TypeAlias = ChatModel[
        anthropic_messages.Extra, Text | Image, AnyTool, anthropic_messages.Response
    ]
    MessagesReadsTextImageDocument: TypeAlias = ChatModel[
        anthropic_messages.Extra, Text | Image | Document, AnyTool, anthropic_messages.Response
    ]
else:
    from functools import cached_property as constant

PROVIDER = Provider(
    id="anthropic",
    name="Anthropic",
    docs="https://docs.claude.com/en/docs/about-claude/models",
    auth=Auth(scheme="x-api-key", env=("ANTHROPIC_API_KEY",)),
    endpoints=(
        Endpoint(
            wire="anthropic_messages",
            base_url="https://api.anthropic.com",
            base_url_env="ANTHROPIC_BASE_URL",
        ),
    ),
    rate_headers=(
        RateHeaders(
            resource="requests",
            remaining="anthropic-ratelimit-requests-remaining",
            reset="anthropic-ratelimit-requests-reset",
            limit="anthropic-ratelimit-requests-limit",
            refills=True,
        ),
        RateHeaders(
            resource="tokens",
            remaining="anthropic-ratelimit-tokens-remaining",
            reset="anthropic-ratelimit-tokens-reset",
            limit="anthropic-ratelimit-tokens-limit",
            refills=True,
        ),
    ),
)


class Anthropic:
    """Models of Anthropic; each is built when it is first touched."""

    @constant
    @deprecated("claude-3-5-sonnet-20240620 is deprecated")
    def CLAUDE_3_5_SONNET_20240620(self) -> MessagesReadsTextImageDocument:
        """Claude Sonnet 3.5: 200,000 tokens of context, 8,192 out, $3 in and $15 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="claude-3-5-sonnet-20240620",
            name="Claude Sonnet 3.5",
            family="claude-sonnet",
            wires=("anthropic_messages",),
            limits=Limits(context=200000, output=8192),
            reads=("text", "image", "document"),
            writes=("text",),
            features=Features(tools=True, reasoning=False, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("3"),
                        output=Decimal("15"),
                        cached_input=Decimal("0.3"),
                        cache_write_5m=Decimal("3.75"),
                        cache_write_1h=Decimal("6"),
                        web_search_per_request=Decimal("0.01"),
                    )
                ),
            ),
            lifecycle=Lifecycle(status="deprecated", released="2024-06-20", knowledge="2024-04-30"),
        )

    @constant
    @deprecated("claude-3-5-sonnet-20241022 is deprecated")
    def CLAUDE_3_5_SONNET_20241022(self) -> MessagesReadsTextImageDocument:
        """Claude Sonnet 3.5 v2: 200,000 tokens of context, 8,192 out, $3 in and $15 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="claude-3-5-sonnet-20241022",
            name="Claude Sonnet 3.5 v2",
            family="claude-sonnet",
            wires=("anthropic_messages",),
            limits=Limits(context=200000, output=8192),
            reads=("text", "image", "document"),
            writes=("text",),
            features=Features(tools=True, reasoning=False, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("3"),
                        output=Decimal("15"),
                        cached_input=Decimal("0.3"),
                        cache_write_5m=Decimal("3.75"),
                        cache_write_1h=Decimal("6"),
                        web_search_per_request=Decimal("0.01"),
                    )
                ),
            ),
            lifecycle=Lifecycle(status="deprecated", released="2024-10-22", knowledge="2024-04-30"),
        )

    @constant
    @deprecated("claude-3-7-sonnet-20250219 is deprecated")
    def CLAUDE_3_7_SONNET_20250219(self) -> MessagesReadsTextImageDocument:
        """Claude Sonnet 3.7: 200,000 tokens of context, 64,000 out, $3 in and $15 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="claude-3-7-sonnet-20250219",
            name="Claude Sonnet 3.7",
            family="claude-sonnet",
            wires=("anthropic_messages",),
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
                        cache_write_5m=Decimal("3.75"),
                        cache_write_1h=Decimal("6"),
                        web_search_per_request=Decimal("0.01"),
                    )
                ),
            ),
            lifecycle=Lifecycle(status="deprecated", released="2025-02-19", knowledge="2024-10-31"),
            reasoning=Reasoning(budget_min=1024),
        )

    @constant
    @deprecated("claude-3-haiku-20240307 is deprecated")
    def CLAUDE_3_HAIKU_20240307(self) -> MessagesReadsTextImageDocument:
        """Claude Haiku 3: 200,000 tokens of context, 4,096 out, $0.25 in and $1.25 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="claude-3-haiku-20240307",
            name="Claude Haiku 3",
            family="claude-haiku",
            wires=("anthropic_messages",),
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
                        cache_write_5m=Decimal("0.3"),
                        cache_write_1h=Decimal("0.5"),
                    )
                ),
            ),
            lifecycle=Lifecycle(status="deprecated", released="2024-03-13", knowledge="2023-08-31"),
        )

    @constant
    @deprecated("claude-3-opus-20240229 is deprecated")
    def CLAUDE_3_OPUS_20240229(self) -> MessagesReadsTextImageDocument:
        """Claude Opus 3: 200,000 tokens of context, 4,096 out, $15 in and $75 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="claude-3-opus-20240229",
            name="Claude Opus 3",
            family="claude-opus",
            wires=("anthropic_messages",),
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
                        cache_write_5m=Decimal("18.75"),
                        cache_write_1h=Decimal("30"),
                    )
                ),
            ),
            lifecycle=Lifecycle(status="deprecated", released="2024-02-29", knowledge="2023-08-31"),
        )

    @constant
    @deprecated("claude-3-sonnet-20240229 is deprecated")
    def CLAUDE_3_SONNET_20240229(self) -> MessagesReadsTextImageDocument:
        """Claude Sonnet 3: 200,000 tokens of context, 4,096 out, $3 in and $15 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="claude-3-sonnet-20240229",
            name="Claude Sonnet 3",
            family="claude-sonnet",
            wires=("anthropic_messages",),
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
                        cache_write_5m=Decimal("3.75"),
                        cache_write_1h=Decimal("6"),
                    )
                ),
            ),
            lifecycle=Lifecycle(status="deprecated", released="2024-03-04", knowledge="2023-08-31"),
        )

    @constant
    def CLAUDE_FABLE_5(self) -> MessagesReadsTextImageDocument:
        """Claude Fable 5: 1,000,000 tokens of context, 128,000 out, $10 in and $50 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="claude-fable-5",
            name="Claude Fable 5",
            family="claude-fable",
            wires=("anthropic_messages",),
            limits=Limits(context=1000000, output=128000),
            reads=("text", "image", "document"),
            writes=("text",),
            features=Features(
                tools=True,
                structured_output=True,
                reasoning=True,
                temperature=False,
                prefill=False,
                mid_conversation_system=True,
                prompt_caching=True,
                web_search=True,
                computer_use=True,
                batch=True,
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("10"),
                        output=Decimal("50"),
                        cached_input=Decimal("1"),
                        cache_write_5m=Decimal("12.5"),
                        cache_write_1h=Decimal("20"),
                        web_search_per_request=Decimal("0.01"),
                    )
                ),
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(
                        input=Decimal("5"),
                        output=Decimal("25"),
                        cached_input=Decimal("0.5"),
                        cache_write_5m=Decimal("6.25"),
                        cache_write_1h=Decimal("10"),
                    ),
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2026-06-09"),
            reasoning=Reasoning(
                efforts=("low", "medium", "high", "xhigh", "max"), can_disable=False, adaptive=True
            ),
        )

    @constant
    def CLAUDE_FABLE_5_1(self) -> MessagesReadsTextImageDocument:
        """Claude Fable 5.1: 1,000,000 tokens of context, 128,000 out, $10 in and $50 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="claude-fable-5-1",
            name="Claude Fable 5.1",
            wires=("anthropic_messages",),
            limits=Limits(context=1000000, output=128000),
            reads=("text", "image", "document"),
            features=Features(
                tools=True,
                required_tool_choice=False,
                structured_output=True,
                reasoning=True,
                temperature=False,
                prefill=False,
                mid_conversation_system=True,
                prompt_caching=True,
                web_search=True,
                computer_use=True,
                batch=True,
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("10"),
                        output=Decimal("50"),
                        cached_input=Decimal("0.25"),
                        cache_write_5m=Decimal("12.5"),
                        cache_write_1h=Decimal("20"),
                        web_search_per_request=Decimal("0.01"),
                    )
                ),
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(
                        input=Decimal("5"),
                        output=Decimal("25"),
                        cached_input=Decimal("0.125"),
                        cache_write_5m=Decimal("6.25"),
                        cache_write_1h=Decimal("10"),
                    ),
                ),
            ),
            lifecycle=Lifecycle(status="active"),
            reasoning=Reasoning(
                efforts=("low", "medium", "high", "xhigh", "max"), can_disable=False, adaptive=True
            ),
        )

    @constant
    def CLAUDE_FABLE_5_2(self) -> MessagesReadsTextImage:
        """Claude Fable 5.2: 1,000,000 tokens of context, 128,000 out, $8 in and $40 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="claude-fable-5-2",
            name="Claude Fable 5.2",
            wires=("anthropic_messages",),
            limits=Limits(context=1000000, output=128000),
            reads=("text", "image"),
            features=Features(reasoning=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("8"),
                        output=Decimal("40"),
                        cached_input=Decimal("0.2"),
                        cache_write_5m=Decimal("10"),
                        cache_write_1h=Decimal("16"),
                        web_search_per_request=Decimal("0.01"),
                    )
                ),
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(
                        input=Decimal("4"),
                        output=Decimal("20"),
                        cached_input=Decimal("0.1"),
                        cache_write_5m=Decimal("5"),
                        cache_write_1h=Decimal("8"),
                    ),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="fast"),
                    rates=Rates(
                        input=Decimal("16"),
                        output=Decimal("80"),
                        cached_input=Decimal("0.4"),
                        cache_write_5m=Decimal("20"),
                        cache_write_1h=Decimal("32"),
                    ),
                ),
            ),
            reasoning=Reasoning(
                efforts=("low", "medium", "high", "xhigh", "max"), can_disable=False, adaptive=True
            ),
        )

    @constant
    def CLAUDE_HAIKU_4_5(self) -> MessagesReadsTextImageDocument:
        """Claude Haiku 4.5 (latest): 200,000 tokens of context, 64,000 out, $1 in and $5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="claude-haiku-4-5",
            name="Claude Haiku 4.5 (latest)",
            family="claude-haiku",
            wires=("anthropic_messages",),
            limits=Limits(context=200000, output=64000),
            reads=("text", "image", "document"),
            writes=("text",),
            features=Features(
                tools=True,
                structured_output=True,
                reasoning=True,
                temperature=True,
                prefill=True,
                prompt_caching=True,
                computer_use=True,
                batch=True,
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("1"),
                        output=Decimal("5"),
                        cached_input=Decimal("0.1"),
                        cache_write_5m=Decimal("1.25"),
                        cache_write_1h=Decimal("2"),
                        web_search_per_request=Decimal("0.01"),
                    )
                ),
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(
                        input=Decimal("0.5"),
                        output=Decimal("2.5"),
                        cached_input=Decimal("0.05"),
                        cache_write_5m=Decimal("0.625"),
                        cache_write_1h=Decimal("1"),
                    ),
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2025-10-15", knowledge="2025-02-28"),
            reasoning=Reasoning(budget_min=1024),
        )

    @constant
    def CLAUDE_HAIKU_4_5_20251001(self) -> MessagesReadsTextImageDocument:
        """Claude Haiku 4.5: 200,000 tokens of context, 64,000 out, $1 in and $5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="claude-haiku-4-5-20251001",
            name="Claude Haiku 4.5",
            family="claude-haiku",
            wires=("anthropic_messages",),
            limits=Limits(context=200000, output=64000),
            reads=("text", "image", "document"),
            writes=("text",),
            features=Features(
                tools=True,
                structured_output=True,
                reasoning=True,
                temperature=True,
                prefill=True,
                prompt_caching=True,
                web_search=True,
                computer_use=True,
                batch=True,
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("1"),
                        output=Decimal("5"),
                        cached_input=Decimal("0.1"),
                        cache_write_5m=Decimal("1.25"),
                        cache_write_1h=Decimal("2"),
                        web_search_per_request=Decimal("0.01"),
                    )
                ),
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(
                        input=Decimal("0.5"),
                        output=Decimal("2.5"),
                        cached_input=Decimal("0.05"),
                        cache_write_5m=Decimal("0.625"),
                        cache_write_1h=Decimal("1"),
                    ),
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2025-10-15", knowledge="2025-02-28"),
            reasoning=Reasoning(budget_min=1024),
        )

    @constant
    def CLAUDE_HAIKU_5_5(self) -> MessagesReadsTextImageDocument:
        """Claude Haiku 5.5: 1,000,000 tokens of context, 128,000 out, $0.1 in and $0.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="claude-haiku-5-5",
            name="Claude Haiku 5.5",
            wires=("anthropic_messages",),
            limits=Limits(context=1000000, output=128000),
            reads=("text", "image", "document"),
            features=Features(
                tools=True,
                required_tool_choice=True,
                structured_output=True,
                reasoning=True,
                temperature=False,
                prefill=False,
                mid_conversation_system=True,
                prompt_caching=True,
                web_search=True,
                computer_use=True,
                batch=True,
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.1"),
                        output=Decimal("0.5"),
                        cached_input=Decimal("0.01"),
                        cache_write_5m=Decimal("0.125"),
                        cache_write_1h=Decimal("0.2"),
                        web_search_per_request=Decimal("0.01"),
                    )
                ),
                PriceRow(
                    when=PriceCondition(min_input_tokens=100001),
                    rates=Rates(
                        input=Decimal("0.5"),
                        output=Decimal("2.5"),
                        cached_input=Decimal("0.05"),
                        cache_write_5m=Decimal("0.625"),
                        cache_write_1h=Decimal("1"),
                    ),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(
                        input=Decimal("0.05"),
                        output=Decimal("0.25"),
                        cached_input=Decimal("0.005"),
                        cache_write_5m=Decimal("0.0625"),
                        cache_write_1h=Decimal("0.1"),
                    ),
                ),
                PriceRow(
                    when=PriceCondition(min_input_tokens=100001, service_tier="batch"),
                    rates=Rates(
                        input=Decimal("0.25"),
                        output=Decimal("1.25"),
                        cached_input=Decimal("0.025"),
                        cache_write_5m=Decimal("0.3125"),
                        cache_write_1h=Decimal("0.5"),
                    ),
                ),
            ),
            reasoning=Reasoning(efforts=("low", "medium", "high", "xhigh", "max"), adaptive=True),
        )

    @constant
    def CLAUDE_MYTHOS_5(self) -> MessagesReadsTextImageDocument:
        """claude-mythos-5: 128,000 out, $10 in and $50 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="claude-mythos-5",
            wires=("anthropic_messages",),
            limits=Limits(input=1000000, output=128000),
            reads=("text", "image", "document"),
            features=Features(
                tools=True,
                structured_output=True,
                reasoning=True,
                temperature=False,
                prefill=False,
                mid_conversation_system=True,
                prompt_caching=True,
                computer_use=True,
                batch=True,
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("10"),
                        output=Decimal("50"),
                        cached_input=Decimal("1"),
                        cache_write_5m=Decimal("12.5"),
                        cache_write_1h=Decimal("20"),
                        web_search_per_request=Decimal("0.01"),
                    )
                ),
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(
                        input=Decimal("5"),
                        output=Decimal("25"),
                        cached_input=Decimal("0.5"),
                        cache_write_5m=Decimal("6.25"),
                    ),
                ),
            ),
            reasoning=Reasoning(adaptive=True),
        )

    @constant
    def CLAUDE_MYTHOS_5_1(self) -> MessagesReadsTextImageDocument:
        """claude-mythos-5-1: 128,000 out, $10 in and $50 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="claude-mythos-5-1",
            wires=("anthropic_messages",),
            limits=Limits(input=1000000, output=128000),
            reads=("text", "image", "document"),
            features=Features(
                tools=True,
                required_tool_choice=False,
                structured_output=True,
                reasoning=True,
                temperature=False,
                prefill=False,
                mid_conversation_system=True,
                prompt_caching=True,
                computer_use=True,
                batch=True,
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("10"),
                        output=Decimal("50"),
                        cached_input=Decimal("0.25"),
                        cache_write_5m=Decimal("12.5"),
                        cache_write_1h=Decimal("20"),
                        web_search_per_request=Decimal("0.01"),
                    )
                ),
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(
                        input=Decimal("5"),
                        output=Decimal("25"),
                        cached_input=Decimal("0.125"),
                        cache_write_5m=Decimal("6.25"),
                    ),
                ),
            ),
            reasoning=Reasoning(adaptive=True),
        )

    @constant
    @deprecated("claude-mythos-preview retired on 2026-06-09")
    def CLAUDE_MYTHOS_PREVIEW(self) -> MessagesReadsTextImageDocument:
        """claude-mythos-preview: 128,000 out, $10 in and $50 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="claude-mythos-preview",
            wires=("anthropic_messages",),
            limits=Limits(input=1000000, output=128000),
            reads=("text", "image", "document"),
            features=Features(
                tools=True,
                structured_output=True,
                reasoning=True,
                temperature=False,
                prefill=False,
                prompt_caching=True,
                computer_use=True,
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("10"),
                        output=Decimal("50"),
                        cached_input=Decimal("1"),
                        cache_write_5m=Decimal("12.5"),
                        cache_write_1h=Decimal("20"),
                        web_search_per_request=Decimal("0.01"),
                    )
                ),
            ),
            lifecycle=Lifecycle(status="retired", retires=date(2026, 6, 9)),
            reasoning=Reasoning(adaptive=True),
        )

    @constant
    def CLAUDE_OPUS_4_0(self) -> MessagesReadsTextImageDocument:
        """Claude Opus 4 (latest): 200,000 tokens of context, 32,000 out, $15 in and $75 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="claude-opus-4-0",
            name="Claude Opus 4 (latest)",
            family="claude-opus",
            wires=("anthropic_messages",),
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
                        cache_write_5m=Decimal("18.75"),
                        cache_write_1h=Decimal("30"),
                        web_search_per_request=Decimal("0.01"),
                    )
                ),
            ),
            lifecycle=Lifecycle(released="2025-05-22", knowledge="2025-03-31"),
            reasoning=Reasoning(budget_min=1024),
        )

    @constant
    def CLAUDE_OPUS_4_1(self) -> MessagesReadsTextImageDocument:
        """Claude Opus 4.1 (latest): 200,000 tokens of context, 32,000 out, $15 in and $75 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="claude-opus-4-1",
            name="Claude Opus 4.1 (latest)",
            family="claude-opus",
            wires=("anthropic_messages",),
            points_to="claude-opus-4-1-20250805",
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
                        cache_write_5m=Decimal("18.75"),
                        cache_write_1h=Decimal("30"),
                        web_search_per_request=Decimal("0.01"),
                    )
                ),
            ),
            lifecycle=Lifecycle(released="2025-08-05", knowledge="2025-03-31"),
            reasoning=Reasoning(budget_min=1024),
        )

    @constant
    def CLAUDE_OPUS_4_1_20250805(self) -> MessagesReadsTextImageDocument:
        """Claude Opus 4.1: 200,000 tokens of context, 32,000 out, $15 in and $75 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="claude-opus-4-1-20250805",
            name="Claude Opus 4.1",
            family="claude-opus",
            wires=("anthropic_messages",),
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
                        cache_write_5m=Decimal("18.75"),
                        cache_write_1h=Decimal("30"),
                        web_search_per_request=Decimal("0.01"),
                    )
                ),
            ),
            lifecycle=Lifecycle(released="2025-08-05", knowledge="2025-03-31"),
            reasoning=Reasoning(budget_min=1024),
        )

    @constant
    def CLAUDE_OPUS_4_20250514(self) -> MessagesReadsTextImageDocument:
        """Claude Opus 4: 200,000 tokens of context, 32,000 out, $15 in and $75 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="claude-opus-4-20250514",
            name="Claude Opus 4",
            family="claude-opus",
            wires=("anthropic_messages",),
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
                        cache_write_5m=Decimal("18.75"),
                        cache_write_1h=Decimal("30"),
                        web_search_per_request=Decimal("0.01"),
                    )
                ),
            ),
            lifecycle=Lifecycle(released="2025-05-22", knowledge="2025-03-31"),
            reasoning=Reasoning(budget_min=1024),
        )

    @constant
    def CLAUDE_OPUS_4_5(self) -> MessagesReadsTextImageDocument:
        """Claude Opus 4.5 (latest): 200,000 tokens of context, 64,000 out, $5 in and $25 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="claude-opus-4-5",
            name="Claude Opus 4.5 (latest)",
            family="claude-opus",
            wires=("anthropic_messages",),
            limits=Limits(context=200000, output=64000),
            reads=("text", "image", "document"),
            writes=("text",),
            features=Features(
                tools=True,
                structured_output=True,
                reasoning=True,
                temperature=True,
                prefill=True,
                prompt_caching=True,
                computer_use=True,
                batch=True,
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("5"),
                        output=Decimal("25"),
                        cached_input=Decimal("0.5"),
                        cache_write_5m=Decimal("6.25"),
                        cache_write_1h=Decimal("10"),
                        web_search_per_request=Decimal("0.01"),
                    )
                ),
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(
                        input=Decimal("2.5"),
                        output=Decimal("12.5"),
                        cached_input=Decimal("0.25"),
                        cache_write_5m=Decimal("3.125"),
                        cache_write_1h=Decimal("5"),
                    ),
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2025-11-24", knowledge="2025-03-31"),
            reasoning=Reasoning(efforts=("low", "medium", "high"), budget_min=1024),
        )

    @constant
    def CLAUDE_OPUS_4_5_20251101(self) -> MessagesReadsTextImageDocument:
        """Claude Opus 4.5: 200,000 tokens of context, 64,000 out, $5 in and $25 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="claude-opus-4-5-20251101",
            name="Claude Opus 4.5",
            family="claude-opus",
            wires=("anthropic_messages",),
            limits=Limits(context=200000, output=64000),
            reads=("text", "image", "document"),
            writes=("text",),
            features=Features(
                tools=True,
                structured_output=True,
                reasoning=True,
                temperature=True,
                prefill=True,
                prompt_caching=True,
                web_search=True,
                computer_use=True,
                batch=True,
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("5"),
                        output=Decimal("25"),
                        cached_input=Decimal("0.5"),
                        cache_write_5m=Decimal("6.25"),
                        cache_write_1h=Decimal("10"),
                        web_search_per_request=Decimal("0.01"),
                    )
                ),
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(
                        input=Decimal("2.5"),
                        output=Decimal("12.5"),
                        cached_input=Decimal("0.25"),
                        cache_write_5m=Decimal("3.125"),
                        cache_write_1h=Decimal("5"),
                    ),
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2025-11-01", knowledge="2025-03-31"),
            reasoning=Reasoning(efforts=("low", "medium", "high"), budget_min=1024),
        )

    @constant
    def CLAUDE_OPUS_4_6(self) -> MessagesReadsTextImageDocument:
        """Claude Opus 4.6: 1,000,000 tokens of context, 128,000 out, $5 in and $25 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="claude-opus-4-6",
            name="Claude Opus 4.6",
            family="claude-opus",
            wires=("anthropic_messages",),
            points_to="claude-opus-4-6-20260205",
            limits=Limits(context=1000000, output=128000),
            reads=("text", "image", "document"),
            writes=("text",),
            features=Features(
                tools=True,
                structured_output=True,
                reasoning=True,
                temperature=True,
                prefill=False,
                prompt_caching=True,
                computer_use=True,
                batch=True,
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("5"),
                        output=Decimal("25"),
                        cached_input=Decimal("0.5"),
                        cache_write_5m=Decimal("6.25"),
                        cache_write_1h=Decimal("10"),
                        web_search_per_request=Decimal("0.01"),
                    )
                ),
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(
                        input=Decimal("2.5"),
                        output=Decimal("12.5"),
                        cached_input=Decimal("0.25"),
                        cache_write_5m=Decimal("3.125"),
                        cache_write_1h=Decimal("5"),
                    ),
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2026-02-05", knowledge="2025-05-31"),
            reasoning=Reasoning(
                efforts=("low", "medium", "high", "max"), budget_min=1024, adaptive=True
            ),
        )

    @constant
    def CLAUDE_OPUS_4_6_20260205(self) -> MessagesReadsTextImageDocument:
        """Claude Opus 4.6: 1,000,000 tokens of context, 128,000 out, $5 in and $25 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="claude-opus-4-6-20260205",
            name="Claude Opus 4.6",
            family="claude-opus",
            wires=("anthropic_messages",),
            limits=Limits(context=1000000, output=128000),
            reads=("text", "image", "document"),
            writes=("text",),
            features=Features(
                tools=True,
                structured_output=True,
                reasoning=True,
                temperature=True,
                prefill=False,
                prompt_caching=True,
                computer_use=True,
                batch=True,
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("5"),
                        output=Decimal("25"),
                        cached_input=Decimal("0.5"),
                        cache_write_5m=Decimal("6.25"),
                        cache_write_1h=Decimal("10"),
                        web_search_per_request=Decimal("0.01"),
                    )
                ),
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(
                        input=Decimal("2.5"),
                        output=Decimal("12.5"),
                        cached_input=Decimal("0.25"),
                        cache_write_5m=Decimal("3.125"),
                        cache_write_1h=Decimal("5"),
                    ),
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2026-02-05", knowledge="2025-05-31"),
            reasoning=Reasoning(
                efforts=("low", "medium", "high", "max"), budget_min=1024, adaptive=True
            ),
        )

    @constant
    def CLAUDE_OPUS_4_7(self) -> MessagesReadsTextImageDocument:
        """Claude Opus 4.7: 1,000,000 tokens of context, 128,000 out, $5 in and $25 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="claude-opus-4-7",
            name="Claude Opus 4.7",
            family="claude-opus",
            wires=("anthropic_messages",),
            points_to="claude-opus-4-7-20260416",
            limits=Limits(context=1000000, output=128000),
            reads=("text", "image", "document"),
            writes=("text",),
            features=Features(
                tools=True,
                structured_output=True,
                reasoning=True,
                temperature=False,
                prefill=False,
                prompt_caching=True,
                computer_use=True,
                batch=True,
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("5"),
                        output=Decimal("25"),
                        cached_input=Decimal("0.5"),
                        cache_write_5m=Decimal("6.25"),
                        cache_write_1h=Decimal("10"),
                        web_search_per_request=Decimal("0.01"),
                    )
                ),
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(
                        input=Decimal("2.5"),
                        output=Decimal("12.5"),
                        cached_input=Decimal("0.25"),
                        cache_write_5m=Decimal("3.125"),
                        cache_write_1h=Decimal("5"),
                    ),
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2026-04-16", knowledge="2026-01-31"),
            reasoning=Reasoning(efforts=("low", "medium", "high", "xhigh", "max"), adaptive=True),
        )

    @constant
    def CLAUDE_OPUS_4_7_20260416(self) -> MessagesReadsTextImageDocument:
        """Claude Opus 4.7: 1,000,000 tokens of context, 128,000 out, $5 in and $25 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="claude-opus-4-7-20260416",
            name="Claude Opus 4.7",
            family="claude-opus",
            wires=("anthropic_messages",),
            limits=Limits(context=1000000, output=128000),
            reads=("text", "image", "document"),
            writes=("text",),
            features=Features(
                tools=True,
                structured_output=True,
                reasoning=True,
                temperature=False,
                prefill=False,
                prompt_caching=True,
                computer_use=True,
                batch=True,
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("5"),
                        output=Decimal("25"),
                        cached_input=Decimal("0.5"),
                        cache_write_5m=Decimal("6.25"),
                        cache_write_1h=Decimal("10"),
                        web_search_per_request=Decimal("0.01"),
                    )
                ),
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(
                        input=Decimal("2.5"),
                        output=Decimal("12.5"),
                        cached_input=Decimal("0.25"),
                        cache_write_5m=Decimal("3.125"),
                        cache_write_1h=Decimal("5"),
                    ),
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2026-04-16", knowledge="2026-01-31"),
            reasoning=Reasoning(efforts=("low", "medium", "high", "xhigh", "max"), adaptive=True),
        )

    @constant
    def CLAUDE_OPUS_4_8(self) -> MessagesReadsTextImageDocument:
        """Claude Opus 4.8: 1,000,000 tokens of context, 128,000 out, $5 in and $25 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="claude-opus-4-8",
            name="Claude Opus 4.8",
            family="claude-opus",
            wires=("anthropic_messages",),
            limits=Limits(context=1000000, output=128000),
            reads=("text", "image", "document"),
            writes=("text",),
            features=Features(
                tools=True,
                structured_output=True,
                reasoning=True,
                temperature=False,
                prefill=False,
                mid_conversation_system=True,
                prompt_caching=True,
                web_search=True,
                computer_use=True,
                batch=True,
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("5"),
                        output=Decimal("25"),
                        cached_input=Decimal("0.5"),
                        cache_write_5m=Decimal("6.25"),
                        cache_write_1h=Decimal("10"),
                        web_search_per_request=Decimal("0.01"),
                    )
                ),
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(
                        input=Decimal("2.5"),
                        output=Decimal("12.5"),
                        cached_input=Decimal("0.25"),
                        cache_write_5m=Decimal("3.125"),
                        cache_write_1h=Decimal("5"),
                    ),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="fast"),
                    rates=Rates(
                        input=Decimal("10"),
                        output=Decimal("50"),
                        cached_input=Decimal("1"),
                        cache_write_5m=Decimal("12.5"),
                        cache_write_1h=Decimal("20"),
                    ),
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2026-05-28"),
            reasoning=Reasoning(efforts=("low", "medium", "high", "xhigh", "max"), adaptive=True),
        )

    @constant
    def CLAUDE_OPUS_5(self) -> MessagesReadsTextImageDocument:
        """Claude Opus 5: 1,000,000 tokens of context, 128,000 out, $5 in and $25 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="claude-opus-5",
            name="Claude Opus 5",
            wires=("anthropic_messages",),
            limits=Limits(context=1000000, output=128000),
            reads=("text", "image", "document"),
            features=Features(
                tools=True,
                structured_output=True,
                reasoning=True,
                temperature=False,
                prefill=False,
                mid_conversation_system=True,
                prompt_caching=True,
                web_search=True,
                computer_use=True,
                batch=True,
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("5"),
                        output=Decimal("25"),
                        cached_input=Decimal("0.5"),
                        cache_write_5m=Decimal("6.25"),
                        cache_write_1h=Decimal("10"),
                        web_search_per_request=Decimal("0.01"),
                    )
                ),
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(
                        input=Decimal("2.5"),
                        output=Decimal("12.5"),
                        cached_input=Decimal("0.25"),
                        cache_write_5m=Decimal("3.125"),
                        cache_write_1h=Decimal("5"),
                    ),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="fast"),
                    rates=Rates(
                        input=Decimal("10"),
                        output=Decimal("50"),
                        cached_input=Decimal("1"),
                        cache_write_5m=Decimal("12.5"),
                        cache_write_1h=Decimal("20"),
                    ),
                ),
            ),
            lifecycle=Lifecycle(status="active"),
            reasoning=Reasoning(efforts=("low", "medium", "high", "xhigh", "max"), adaptive=True),
        )

    @constant
    def CLAUDE_OPUS_5_5(self) -> MessagesReadsTextImageDocument:
        """Claude Opus 5.5: 1,000,000 tokens of context, 128,000 out, $4 in and $20 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="claude-opus-5-5",
            name="Claude Opus 5.5",
            wires=("anthropic_messages",),
            limits=Limits(context=1000000, output=128000),
            reads=("text", "image", "document"),
            features=Features(
                tools=True,
                required_tool_choice=False,
                structured_output=True,
                reasoning=True,
                temperature=False,
                prefill=False,
                mid_conversation_system=True,
                prompt_caching=True,
                web_search=True,
                computer_use=True,
                batch=True,
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("4"),
                        output=Decimal("20"),
                        cached_input=Decimal("0.2"),
                        cache_write_5m=Decimal("5"),
                        cache_write_1h=Decimal("8"),
                        web_search_per_request=Decimal("0.01"),
                    )
                ),
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(
                        input=Decimal("2"),
                        output=Decimal("10"),
                        cached_input=Decimal("0.1"),
                        cache_write_5m=Decimal("2.5"),
                        cache_write_1h=Decimal("4"),
                    ),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="fast"),
                    rates=Rates(
                        input=Decimal("8"),
                        output=Decimal("40"),
                        cached_input=Decimal("0.4"),
                        cache_write_5m=Decimal("10"),
                        cache_write_1h=Decimal("16"),
                    ),
                ),
            ),
            lifecycle=Lifecycle(status="active"),
            reasoning=Reasoning(
                efforts=("low", "medium", "high", "xhigh", "max"), can_disable=False, adaptive=True
            ),
        )

    @constant
    def CLAUDE_SONNET_4_0(self) -> MessagesReadsTextImageDocument:
        """Claude Sonnet 4 (latest): 200,000 tokens of context, 64,000 out, $3 in and $15 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="claude-sonnet-4-0",
            name="Claude Sonnet 4 (latest)",
            family="claude-sonnet",
            wires=("anthropic_messages",),
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
                        cache_write_5m=Decimal("3.75"),
                        cache_write_1h=Decimal("6"),
                        web_search_per_request=Decimal("0.01"),
                    )
                ),
            ),
            lifecycle=Lifecycle(released="2025-05-22", knowledge="2025-03-31"),
            reasoning=Reasoning(budget_min=1024),
        )

    @constant
    def CLAUDE_SONNET_4_20250514(self) -> MessagesReadsTextImageDocument:
        """Claude Sonnet 4: 200,000 tokens of context, 64,000 out, $3 in and $15 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="claude-sonnet-4-20250514",
            name="Claude Sonnet 4",
            family="claude-sonnet",
            wires=("anthropic_messages",),
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
                        cache_write_5m=Decimal("3.75"),
                        cache_write_1h=Decimal("6"),
                        web_search_per_request=Decimal("0.01"),
                    )
                ),
            ),
            lifecycle=Lifecycle(released="2025-05-22", knowledge="2025-03-31"),
            reasoning=Reasoning(budget_min=1024),
        )

    @constant
    @deprecated("claude-sonnet-4-5 retires on 2026-11-30")
    def CLAUDE_SONNET_4_5(self) -> MessagesReadsTextImageDocument:
        """Claude Sonnet 4.5 (latest): 200,000 tokens of context, 64,000 out, $3 in and $15 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="claude-sonnet-4-5",
            name="Claude Sonnet 4.5 (latest)",
            family="claude-sonnet",
            wires=("anthropic_messages",),
            points_to="claude-sonnet-4-5-20250929",
            limits=Limits(context=200000, output=64000),
            reads=("text", "image", "document"),
            writes=("text",),
            features=Features(
                tools=True,
                structured_output=True,
                reasoning=True,
                temperature=True,
                prefill=True,
                prompt_caching=True,
                web_search=True,
                computer_use=True,
                batch=True,
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("3"),
                        output=Decimal("15"),
                        cached_input=Decimal("0.3"),
                        cache_write_5m=Decimal("3.75"),
                        cache_write_1h=Decimal("6"),
                        web_search_per_request=Decimal("0.01"),
                    )
                ),
                PriceRow(
                    when=PriceCondition(min_input_tokens=200001),
                    rates=Rates(
                        input=Decimal("6"),
                        output=Decimal("22.5"),
                        cached_input=Decimal("0.6"),
                        cache_write_5m=Decimal("7.5"),
                        cache_write_1h=Decimal("12"),
                    ),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(
                        input=Decimal("1.5"),
                        output=Decimal("7.5"),
                        cached_input=Decimal("0.15"),
                        cache_write_5m=Decimal("1.875"),
                        cache_write_1h=Decimal("3"),
                    ),
                ),
                PriceRow(
                    when=PriceCondition(min_input_tokens=200001, service_tier="batch"),
                    rates=Rates(
                        input=Decimal("3"),
                        output=Decimal("11.25"),
                        cached_input=Decimal("0.3"),
                        cache_write_5m=Decimal("3.75"),
                        cache_write_1h=Decimal("6"),
                    ),
                ),
            ),
            lifecycle=Lifecycle(
                status="deprecated",
                released="2025-09-29",
                knowledge="2025-07-31",
                retires=date(2026, 11, 30),
            ),
            reasoning=Reasoning(budget_min=1024),
        )

    @constant
    @deprecated("claude-sonnet-4-5-20250929 retires on 2026-11-30")
    def CLAUDE_SONNET_4_5_20250929(self) -> MessagesReadsTextImageDocument:
        """Claude Sonnet 4.5: 200,000 tokens of context, 64,000 out, $3 in and $15 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="claude-sonnet-4-5-20250929",
            name="Claude Sonnet 4.5",
            family="claude-sonnet",
            wires=("anthropic_messages",),
            limits=Limits(context=200000, output=64000),
            reads=("text", "image", "document"),
            writes=("text",),
            features=Features(
                tools=True,
                structured_output=True,
                reasoning=True,
                temperature=True,
                prefill=True,
                prompt_caching=True,
                web_search=True,
                computer_use=True,
                batch=True,
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("3"),
                        output=Decimal("15"),
                        cached_input=Decimal("0.3"),
                        cache_write_5m=Decimal("3.75"),
                        cache_write_1h=Decimal("6"),
                        web_search_per_request=Decimal("0.01"),
                    )
                ),
                PriceRow(
                    when=PriceCondition(min_input_tokens=200001),
                    rates=Rates(
                        input=Decimal("6"),
                        output=Decimal("22.5"),
                        cached_input=Decimal("0.6"),
                        cache_write_5m=Decimal("7.5"),
                        cache_write_1h=Decimal("12"),
                    ),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(
                        input=Decimal("1.5"),
                        output=Decimal("7.5"),
                        cached_input=Decimal("0.15"),
                        cache_write_5m=Decimal("1.875"),
                        cache_write_1h=Decimal("3"),
                    ),
                ),
                PriceRow(
                    when=PriceCondition(min_input_tokens=200001, service_tier="batch"),
                    rates=Rates(
                        input=Decimal("3"),
                        output=Decimal("11.25"),
                        cached_input=Decimal("0.3"),
                        cache_write_5m=Decimal("3.75"),
                        cache_write_1h=Decimal("6"),
                    ),
                ),
            ),
            lifecycle=Lifecycle(
                status="deprecated",
                released="2025-09-29",
                knowledge="2025-07-31",
                retires=date(2026, 11, 30),
            ),
            reasoning=Reasoning(budget_min=1024),
        )

    @constant
    def CLAUDE_SONNET_4_6(self) -> MessagesReadsTextImageDocument:
        """Claude Sonnet 4.6: 1,000,000 tokens of context, 128,000 out, $3 in and $15 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="claude-sonnet-4-6",
            name="Claude Sonnet 4.6",
            family="claude-sonnet",
            wires=("anthropic_messages",),
            limits=Limits(context=1000000, output=128000),
            reads=("text", "image", "document"),
            writes=("text",),
            features=Features(
                tools=True,
                structured_output=True,
                reasoning=True,
                temperature=True,
                prefill=False,
                prompt_caching=True,
                web_search=True,
                computer_use=True,
                batch=True,
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("3"),
                        output=Decimal("15"),
                        cached_input=Decimal("0.3"),
                        cache_write_5m=Decimal("3.75"),
                        cache_write_1h=Decimal("6"),
                        web_search_per_request=Decimal("0.01"),
                    )
                ),
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(
                        input=Decimal("1.5"),
                        output=Decimal("7.5"),
                        cached_input=Decimal("0.15"),
                        cache_write_5m=Decimal("1.875"),
                        cache_write_1h=Decimal("3"),
                    ),
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2026-02-17", knowledge="2025-08-31"),
            reasoning=Reasoning(
                efforts=("low", "medium", "high", "max"), budget_min=1024, adaptive=True
            ),
        )

    @constant
    def CLAUDE_SONNET_5(self) -> MessagesReadsTextImageDocument:
        """Claude Sonnet 5: 1,000,000 tokens of context, 128,000 out, $2 in and $10 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="claude-sonnet-5",
            name="Claude Sonnet 5",
            family="claude-sonnet",
            wires=("anthropic_messages",),
            limits=Limits(context=1000000, output=128000),
            reads=("text", "image", "document"),
            writes=("text",),
            features=Features(
                tools=True,
                structured_output=True,
                reasoning=True,
                temperature=False,
                prefill=False,
                mid_conversation_system=True,
                prompt_caching=True,
                web_search=True,
                computer_use=True,
                batch=True,
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("2"),
                        output=Decimal("10"),
                        cached_input=Decimal("0.2"),
                        cache_write_5m=Decimal("2.5"),
                        cache_write_1h=Decimal("4"),
                        web_search_per_request=Decimal("0.01"),
                    )
                ),
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(
                        input=Decimal("1"),
                        output=Decimal("5"),
                        cached_input=Decimal("0.1"),
                        cache_write_5m=Decimal("1.25"),
                        cache_write_1h=Decimal("2"),
                    ),
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2026-06-30", knowledge="2026-01-31"),
            reasoning=Reasoning(
                efforts=("low", "medium", "high", "xhigh", "max"), can_disable=True, adaptive=True
            ),
        )

    @constant
    def CLAUDE_SONNET_5_5(self) -> MessagesReadsTextImageDocument:
        """Claude Sonnet 5.5: 1,000,000 tokens of context, 128,000 out, $2 in and $10 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="claude-sonnet-5-5",
            name="Claude Sonnet 5.5",
            wires=("anthropic_messages",),
            limits=Limits(context=1000000, output=128000),
            reads=("text", "image", "document"),
            features=Features(
                tools=True,
                required_tool_choice=False,
                structured_output=True,
                reasoning=True,
                temperature=False,
                prefill=False,
                mid_conversation_system=True,
                prompt_caching=True,
                web_search=True,
                computer_use=True,
                batch=True,
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("2"),
                        output=Decimal("10"),
                        cached_input=Decimal("0.1"),
                        cache_write_5m=Decimal("2.5"),
                        cache_write_1h=Decimal("4"),
                        web_search_per_request=Decimal("0.01"),
                    )
                ),
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(
                        input=Decimal("1"),
                        output=Decimal("5"),
                        cached_input=Decimal("0.05"),
                        cache_write_5m=Decimal("1.25"),
                        cache_write_1h=Decimal("2"),
                    ),
                ),
            ),
            reasoning=Reasoning(
                efforts=("low", "medium", "high", "xhigh", "max"), can_disable=False, adaptive=True
            ),
        )


anthropic = Anthropic()

IDS = {
    "claude-3-5-sonnet-20240620": "CLAUDE_3_5_SONNET_20240620",
    "claude-3-5-sonnet-20241022": "CLAUDE_3_5_SONNET_20241022",
    "claude-3-7-sonnet-20250219": "CLAUDE_3_7_SONNET_20250219",
    "claude-3-haiku-20240307": "CLAUDE_3_HAIKU_20240307",
    "claude-3-opus-20240229": "CLAUDE_3_OPUS_20240229",
    "claude-3-sonnet-20240229": "CLAUDE_3_SONNET_20240229",
    "claude-fable-5": "CLAUDE_FABLE_5",
    "claude-fable-5-1": "CLAUDE_FABLE_5_1",
    "claude-fable-5-2": "CLAUDE_FABLE_5_2",
    "claude-haiku-4-5": "CLAUDE_HAIKU_4_5",
    "claude-haiku-4-5-20251001": "CLAUDE_HAIKU_4_5_20251001",
    "claude-haiku-5-5": "CLAUDE_HAIKU_5_5",
    "claude-mythos-5": "CLAUDE_MYTHOS_5",
    "claude-mythos-5-1": "CLAUDE_MYTHOS_5_1",
    "claude-mythos-preview": "CLAUDE_MYTHOS_PREVIEW",
    "claude-opus-4-0": "CLAUDE_OPUS_4_0",
    "claude-opus-4-1": "CLAUDE_OPUS_4_1",
    "claude-opus-4-1-20250805": "CLAUDE_OPUS_4_1_20250805",
    "claude-opus-4-20250514": "CLAUDE_OPUS_4_20250514",
    "claude-opus-4-5": "CLAUDE_OPUS_4_5",
    "claude-opus-4-5-20251101": "CLAUDE_OPUS_4_5_20251101",
    "claude-opus-4-6": "CLAUDE_OPUS_4_6",
    "claude-opus-4-6-20260205": "CLAUDE_OPUS_4_6_20260205",
    "claude-opus-4-7": "CLAUDE_OPUS_4_7",
    "claude-opus-4-7-20260416": "CLAUDE_OPUS_4_7_20260416",
    "claude-opus-4-8": "CLAUDE_OPUS_4_8",
    "claude-opus-5": "CLAUDE_OPUS_5",
    "claude-opus-5-5": "CLAUDE_OPUS_5_5",
    "claude-sonnet-4-0": "CLAUDE_SONNET_4_0",
    "claude-sonnet-4-20250514": "CLAUDE_SONNET_4_20250514",
    "claude-sonnet-4-5": "CLAUDE_SONNET_4_5",
    "claude-sonnet-4-5-20250929": "CLAUDE_SONNET_4_5_20250929",
    "claude-sonnet-4-6": "CLAUDE_SONNET_4_6",
    "claude-sonnet-5": "CLAUDE_SONNET_5",
    "claude-sonnet-5-5": "CLAUDE_SONNET_5_5",
}
