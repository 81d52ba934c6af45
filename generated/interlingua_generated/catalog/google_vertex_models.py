"""Google Vertex AI's models as typed constants; generated from `catalog/google-vertex.yaml`."""

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
    PriceCondition,
    PriceRow,
    Provider,
    Rates,
    Reasoning,
    SpeechModel,
    deprecated,
)

if TYPE_CHECKING:
    # A property to type checkers, so that they can mark it deprecated.
    from builtins import property as constant
    from typing import TypeAlias

    from interlingua.media import Audio, Document, Image, Video
    from interlingua.messages import Text
    from interlingua.tools import AnyTool
    from interlingua_generated.wire import anthropic_vertex, google_generate, openai_chat

    ChatReadsText: TypeAlias = ChatModel[openai_chat.Extra, Text, AnyTool, openai_chat.Response]
    ChatReadsTextDocument: TypeAlias = ChatModel[
        openai_chat.Extra, Text | Document, AnyTool, openai_chat.Response
    ]
    ChatReadsTextImage: TypeAlias = ChatModel[
        openai_chat.Extra, Text | Image, AnyTool, openai_chat.Response
    ]
    GenerateReadsTextImageAudioVideoDocument: TypeAlias = ChatModel[
        google_generate.Extra,
        Text | Image | Audio | Video | Document,
        AnyTool,
        google_generate.Response,
    ]
    VertexMessagesReadsTextImageDocument: TypeAlias = ChatModel[
        anthropic_vertex.Extra, Text | Image | Document, AnyTool, anthropic_vertex.Response
    ]
else:
    from functools import cached_property as constant

PROVIDER = Provider(
    id="google-vertex",
    name="Google Vertex AI",
    docs="https://cloud.google.com/vertex-ai/generative-ai/docs/models",
    auth=Auth(
        scheme="google",
        variables=("GOOGLE_CLOUD_PROJECT", "GOOGLE_CLOUD_LOCATION", "GOOGLE_VERTEX_HOST"),
    ),
    endpoints=(
        Endpoint(
            wire="google_generate",
            base_url="https://${GOOGLE_VERTEX_HOST}/v1/projects/${GOOGLE_CLOUD_PROJECT}/locations/${GOOGLE_CLOUD_LOCATION}/publishers/google",
            base_url_env="GOOGLE_VERTEX_BASE_URL",
            service_tiers=("flex", "priority"),
        ),
        Endpoint(
            wire="anthropic_vertex",
            base_url="https://${GOOGLE_VERTEX_HOST}/v1/projects/${GOOGLE_CLOUD_PROJECT}/locations/${GOOGLE_CLOUD_LOCATION}/publishers/anthropic",
            base_url_env="GOOGLE_VERTEX_ANTHROPIC_BASE_URL",
            service_tiers=(),
        ),
        Endpoint(
            wire="openai_chat",
            base_url="https://${GOOGLE_VERTEX_HOST}/v1/projects/${GOOGLE_CLOUD_PROJECT}/locations/${GOOGLE_CLOUD_LOCATION}/endpoints/openapi",
            base_url_env="GOOGLE_VERTEX_OPENAI_BASE_URL",
            service_tiers=(),
        ),
        Endpoint(
            wire="vertex_embed",
            base_url="https://${GOOGLE_VERTEX_HOST}/v1/projects/${GOOGLE_CLOUD_PROJECT}/locations/${GOOGLE_CLOUD_LOCATION}/publishers/google",
            base_url_env="GOOGLE_VERTEX_BASE_URL",
        ),
    ),
    compat=Compat(
        max_output_tokens_field="max_tokens",
        developer_role=False,
        cache_key=False,
        cache_retention=False,
    ),
)


class GoogleVertex:
    """Models of Google Vertex AI; each is built when it is first touched."""

    @constant
    @deprecated("claude-3-5-haiku@20241022 retired on 2026-07-05")
    def CLAUDE_3_5_HAIKU_20241022(self) -> VertexMessagesReadsTextImageDocument:
        """Claude Haiku 3.5: 200,000 tokens of context, 8,192 out, $0.8 in and $4 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="claude-3-5-haiku@20241022",
            name="Claude Haiku 3.5",
            family="claude-haiku",
            wires=("anthropic_vertex",),
            limits=Limits(context=200000, output=8192),
            reads=("text", "image", "document"),
            writes=("text",),
            features=Features(tools=True, reasoning=False, temperature=True, prefill=True),
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
            lifecycle=Lifecycle(
                status="retired",
                released="2024-10-22",
                knowledge="2024-07-31",
                retires=date(2026, 7, 5),
            ),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    @deprecated("claude-haiku-4-5@20251001 retired on 2026-10-15")
    def CLAUDE_HAIKU_4_5_20251001(self) -> VertexMessagesReadsTextImageDocument:
        """Claude Haiku 4.5: 200,000 tokens of context, 64,000 out, $1 in and $5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="claude-haiku-4-5@20251001",
            name="Claude Haiku 4.5",
            family="claude-haiku",
            wires=("anthropic_vertex",),
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
                batch=True,
                streaming=True,
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
                    ),
                ),
            ),
            lifecycle=Lifecycle(
                status="retired",
                released="2025-10-15",
                knowledge="2025-02-28",
                retires=date(2026, 10, 15),
            ),
            reasoning=Reasoning(budget_min=1024),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    @deprecated("claude-opus-4-1@20250805 is deprecated")
    def CLAUDE_OPUS_4_1_20250805(self) -> VertexMessagesReadsTextImageDocument:
        """Claude Opus 4.1: 200,000 tokens of context, 32,000 out, $15 in and $75 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="claude-opus-4-1@20250805",
            name="Claude Opus 4.1",
            family="claude-opus",
            wires=("anthropic_vertex",),
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
            lifecycle=Lifecycle(status="deprecated", released="2025-08-05", knowledge="2025-03-31"),
            reasoning=Reasoning(budget_min=1024),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    @deprecated("claude-opus-4@20250514 is deprecated")
    def CLAUDE_OPUS_4_20250514(self) -> VertexMessagesReadsTextImageDocument:
        """Claude Opus 4: 200,000 tokens of context, 32,000 out, $15 in and $75 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="claude-opus-4@20250514",
            name="Claude Opus 4",
            family="claude-opus",
            wires=("anthropic_vertex",),
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
            lifecycle=Lifecycle(status="deprecated", released="2025-05-22", knowledge="2025-03-31"),
            reasoning=Reasoning(budget_min=1024),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    @deprecated("claude-opus-4-5@20251101 retires on 2026-11-24")
    def CLAUDE_OPUS_4_5_20251101(self) -> VertexMessagesReadsTextImageDocument:
        """Claude Opus 4.5: 200,000 tokens of context, 64,000 out, $5 in and $25 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="claude-opus-4-5@20251101",
            name="Claude Opus 4.5",
            family="claude-opus",
            wires=("anthropic_vertex",),
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
                streaming=True,
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
                    ),
                ),
            ),
            lifecycle=Lifecycle(
                status="deprecated",
                released="2025-11-01",
                knowledge="2025-03-31",
                retires=date(2026, 11, 24),
            ),
            reasoning=Reasoning(efforts=("low", "medium", "high"), budget_min=1024),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    @deprecated("claude-opus-4-6@default retires on 2027-02-05")
    def CLAUDE_OPUS_4_6_DEFAULT(self) -> VertexMessagesReadsTextImageDocument:
        """Claude Opus 4.6: 1,000,000 tokens of context, 128,000 out, $5 in and $25 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="claude-opus-4-6@default",
            name="Claude Opus 4.6",
            family="claude-opus",
            wires=("anthropic_vertex",),
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
                    ),
                ),
            ),
            lifecycle=Lifecycle(
                status="deprecated",
                released="2026-02-05",
                knowledge="2025-05-31",
                retires=date(2027, 2, 5),
            ),
            reasoning=Reasoning(
                efforts=("low", "medium", "high", "max"), budget_min=1024, adaptive=True
            ),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    @deprecated("claude-opus-4-7@default retires on 2027-04-16")
    def CLAUDE_OPUS_4_7_DEFAULT(self) -> VertexMessagesReadsTextImageDocument:
        """Claude Opus 4.7: 1,000,000 tokens of context, 128,000 out, $5 in and $25 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="claude-opus-4-7@default",
            name="Claude Opus 4.7",
            family="claude-opus",
            wires=("anthropic_vertex",),
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
                    ),
                ),
            ),
            lifecycle=Lifecycle(
                status="deprecated",
                released="2026-04-16",
                knowledge="2026-01-31",
                retires=date(2027, 4, 16),
            ),
            reasoning=Reasoning(efforts=("low", "medium", "high", "xhigh", "max"), adaptive=True),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def CLAUDE_OPUS_4_8_DEFAULT(self) -> VertexMessagesReadsTextImageDocument:
        """Claude Opus 4.8: 1,000,000 tokens of context, 128,000 out, $5 in and $25 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="claude-opus-4-8@default",
            name="Claude Opus 4.8",
            family="claude-opus",
            wires=("anthropic_vertex",),
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
                    ),
                ),
            ),
            lifecycle=Lifecycle(released="2026-05-28", retires=date(2027, 5, 28)),
            reasoning=Reasoning(efforts=("low", "medium", "high", "xhigh", "max"), adaptive=True),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    @deprecated("claude-sonnet-4@20250514 is deprecated")
    def CLAUDE_SONNET_4_20250514(self) -> VertexMessagesReadsTextImageDocument:
        """Claude Sonnet 4: 200,000 tokens of context, 64,000 out, $3 in and $15 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="claude-sonnet-4@20250514",
            name="Claude Sonnet 4",
            family="claude-sonnet",
            wires=("anthropic_vertex",),
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
            lifecycle=Lifecycle(status="deprecated", released="2025-05-22", knowledge="2025-03-31"),
            reasoning=Reasoning(budget_min=1024),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    @deprecated("claude-sonnet-4-5@20250929 retired on 2026-09-29")
    def CLAUDE_SONNET_4_5_20250929(self) -> VertexMessagesReadsTextImageDocument:
        """Claude Sonnet 4.5: 200,000 tokens of context, 64,000 out, $3 in and $15 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="claude-sonnet-4-5@20250929",
            name="Claude Sonnet 4.5",
            family="claude-sonnet",
            wires=("anthropic_vertex",),
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
                streaming=True,
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
            ),
            lifecycle=Lifecycle(
                status="retired",
                released="2025-09-29",
                knowledge="2025-07-31",
                retires=date(2026, 9, 29),
            ),
            reasoning=Reasoning(budget_min=1024),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def CLAUDE_SONNET_4_6_DEFAULT(self) -> VertexMessagesReadsTextImageDocument:
        """Claude Sonnet 4.6: 1,000,000 tokens of context, 128,000 out, $3 in and $15 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="claude-sonnet-4-6@default",
            name="Claude Sonnet 4.6",
            family="claude-sonnet",
            wires=("anthropic_vertex",),
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
                        cache_write_5m=Decimal("1.88"),
                    ),
                ),
            ),
            lifecycle=Lifecycle(released="2026-02-17", knowledge="2025-08-31"),
            reasoning=Reasoning(
                efforts=("low", "medium", "high", "max"), budget_min=1024, adaptive=True
            ),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    @deprecated("claude-sonnet-5@default retires on 2026-12-24")
    def CLAUDE_SONNET_5_DEFAULT(self) -> VertexMessagesReadsTextImageDocument:
        """Claude Sonnet 5: 1,000,000 tokens of context, 128,000 out, $2 in and $10 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="claude-sonnet-5@default",
            name="Claude Sonnet 5",
            family="claude-sonnet",
            wires=("anthropic_vertex",),
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
                    rates=Rates(input=Decimal("1"), output=Decimal("5")),
                ),
            ),
            lifecycle=Lifecycle(
                status="deprecated",
                released="2026-06-30",
                knowledge="2026-01-31",
                retires=date(2026, 12, 24),
            ),
            reasoning=Reasoning(
                efforts=("low", "medium", "high", "xhigh", "max"), can_disable=True, adaptive=True
            ),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def DEEPSEEK_AI_DEEPSEEK_V3_1_MAAS(self) -> ChatReadsTextDocument:
        """DeepSeek V3.1: 163,840 tokens of context, 32,768 out, $0.6 in and $1.7 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="deepseek-ai/deepseek-v3.1-maas",
            name="DeepSeek V3.1",
            family="deepseek",
            wires=("openai_chat",),
            limits=Limits(context=163840, output=32768),
            reads=("text", "document"),
            writes=("text",),
            features=Features(tools=True, structured_output=True, reasoning=True, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.6"), output=Decimal("1.7"))),),
            lifecycle=Lifecycle(released="2025-08-28"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def DEEPSEEK_AI_DEEPSEEK_V3_2_MAAS(self) -> ChatReadsTextDocument:
        """DeepSeek V3.2: 163,840 tokens of context, 65,536 out, $0.56 in and $1.68 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="deepseek-ai/deepseek-v3.2-maas",
            name="DeepSeek V3.2",
            family="deepseek",
            wires=("openai_chat",),
            limits=Limits(context=163840, output=65536),
            reads=("text", "document"),
            writes=("text",),
            features=Features(tools=True, structured_output=True, reasoning=True, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.56"), output=Decimal("1.68"), cached_input=Decimal("0.056")
                    )
                ),
            ),
            lifecycle=Lifecycle(released="2025-12-17"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    @deprecated("gemini-2.5-flash retired on 2026-10-20")
    def GEMINI_2_5_FLASH(self) -> GenerateReadsTextImageAudioVideoDocument:
        """Gemini 2.5 Flash: 1,048,576 tokens of context, 65,536 out, $0.3 in and $2.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="gemini-2.5-flash",
            name="Gemini 2.5 Flash",
            family="gemini-flash",
            wires=("google_generate",),
            limits=Limits(context=1048576, output=65536),
            reads=("text", "image", "audio", "video", "document"),
            writes=("text",),
            features=Features(
                tools=True,
                parallel_tools=True,
                structured_output=True,
                reasoning=True,
                temperature=True,
                system_messages=True,
                prompt_caching=True,
                web_search=True,
                url_context=True,
                batch=True,
                flex=True,
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.3"),
                        output=Decimal("2.5"),
                        cached_input=Decimal("0.03"),
                        cache_write=Decimal("0.383"),
                        input_audio=Decimal("1"),
                        cached_input_audio=Decimal("0.1"),
                        web_search_per_request=Decimal("0.035"),
                    )
                ),
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(
                        input=Decimal("0.15"), output=Decimal("1.25"), input_audio=Decimal("0.5")
                    ),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="flex"),
                    rates=Rates(
                        input=Decimal("0.15"), output=Decimal("1.25"), cached_input=Decimal("0.03")
                    ),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="priority"),
                    rates=Rates(
                        input=Decimal("0.54"),
                        output=Decimal("4.5"),
                        cached_input=Decimal("0.054"),
                        input_audio=Decimal("1.8"),
                    ),
                ),
            ),
            lifecycle=Lifecycle(
                status="retired",
                released="2025-06-17",
                knowledge="2025-01",
                retires=date(2026, 10, 20),
            ),
            reasoning=Reasoning(can_disable=True, budget_max=24576),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    @deprecated("gemini-2.5-flash-lite retired on 2026-10-20")
    def GEMINI_2_5_FLASH_LITE(self) -> GenerateReadsTextImageAudioVideoDocument:
        """Gemini 2.5 Flash-Lite: 1,048,576 tokens of context, 65,536 out, $0.1 in and $0.4 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="gemini-2.5-flash-lite",
            name="Gemini 2.5 Flash-Lite",
            family="gemini-flash-lite",
            wires=("google_generate",),
            limits=Limits(context=1048576, output=65536),
            reads=("text", "image", "audio", "video", "document"),
            writes=("text",),
            features=Features(
                tools=True,
                parallel_tools=True,
                structured_output=True,
                reasoning=True,
                temperature=True,
                system_messages=True,
                prompt_caching=True,
                web_search=True,
                url_context=True,
                batch=True,
                flex=True,
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.1"),
                        output=Decimal("0.4"),
                        cached_input=Decimal("0.01"),
                        input_audio=Decimal("0.3"),
                        cached_input_audio=Decimal("0.03"),
                        web_search_per_request=Decimal("0.035"),
                    )
                ),
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(
                        input=Decimal("0.05"), output=Decimal("0.2"), input_audio=Decimal("0.15")
                    ),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="flex"),
                    rates=Rates(
                        input=Decimal("0.05"), output=Decimal("0.2"), cached_input=Decimal("0.01")
                    ),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="priority"),
                    rates=Rates(
                        input=Decimal("0.18"),
                        output=Decimal("0.72"),
                        cached_input=Decimal("0.018"),
                        input_audio=Decimal("0.54"),
                    ),
                ),
            ),
            lifecycle=Lifecycle(
                status="retired",
                released="2025-06-17",
                knowledge="2025-01",
                retires=date(2026, 10, 20),
            ),
            reasoning=Reasoning(can_disable=True, budget_min=512, budget_max=24576),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def GEMINI_2_5_FLASH_TTS(self) -> SpeechModel:
        """Gemini 2.5 Flash TTS: 32,768 tokens of context, $0.5 in and $10 out a million tokens."""
        return SpeechModel(
            provider=PROVIDER,
            id="gemini-2.5-flash-tts",
            name="Gemini 2.5 Flash TTS",
            family="gemini-flash",
            wires=("google_generate",),
            limits=Limits(context=32768),
            reads=("text",),
            writes=("audio",),
            features=Features(tools=False, reasoning=False, temperature=False, batch=True),
            prices=(
                PriceRow(rates=Rates(input=Decimal("0.5"), output=Decimal("10"))),
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(input=Decimal("0.25"), output=Decimal("5")),
                ),
            ),
            lifecycle=Lifecycle(released="2025-09-30", knowledge="2025-01"),
        )

    @constant
    @deprecated("gemini-2.5-pro retired on 2026-10-20")
    def GEMINI_2_5_PRO(self) -> GenerateReadsTextImageAudioVideoDocument:
        """Gemini 2.5 Pro: 1,048,576 tokens of context, 65,536 out, $1.25 in and $10 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="gemini-2.5-pro",
            name="Gemini 2.5 Pro",
            family="gemini-pro",
            wires=("google_generate",),
            limits=Limits(context=1048576, output=65536),
            reads=("text", "image", "audio", "video", "document"),
            writes=("text",),
            features=Features(
                tools=True,
                structured_output=True,
                reasoning=True,
                temperature=True,
                system_messages=True,
                prompt_caching=True,
                web_search=True,
                batch=True,
                flex=True,
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("1.25"),
                        output=Decimal("10"),
                        cached_input=Decimal("0.125"),
                        web_search_per_request=Decimal("0.035"),
                    )
                ),
                PriceRow(
                    when=PriceCondition(min_input_tokens=200001),
                    rates=Rates(
                        input=Decimal("2.5"),
                        output=Decimal("15"),
                        cached_input=Decimal("0.25"),
                        cache_write=Decimal("0.25"),
                    ),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(input=Decimal("0.625"), output=Decimal("5")),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="priority"),
                    rates=Rates(
                        input=Decimal("2.25"), output=Decimal("18"), cached_input=Decimal("0.225")
                    ),
                ),
                PriceRow(
                    when=PriceCondition(min_input_tokens=200001, service_tier="batch"),
                    rates=Rates(input=Decimal("1.25"), output=Decimal("7.5")),
                ),
                PriceRow(
                    when=PriceCondition(min_input_tokens=200001, service_tier="priority"),
                    rates=Rates(
                        input=Decimal("4.5"), output=Decimal("27"), cached_input=Decimal("0.45")
                    ),
                ),
            ),
            lifecycle=Lifecycle(
                status="retired",
                released="2025-06-17",
                knowledge="2025-01",
                retires=date(2026, 10, 20),
            ),
            reasoning=Reasoning(budget_min=128, budget_max=32768),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def GEMINI_2_5_PRO_TTS(self) -> SpeechModel:
        """Gemini 2.5 Pro TTS: 32,768 tokens of context, $1 in and $20 out a million tokens."""
        return SpeechModel(
            provider=PROVIDER,
            id="gemini-2.5-pro-tts",
            name="Gemini 2.5 Pro TTS",
            family="gemini-pro",
            wires=("google_generate",),
            limits=Limits(context=32768),
            reads=("text",),
            writes=("audio",),
            features=Features(tools=False, reasoning=False, temperature=False, batch=True),
            prices=(
                PriceRow(rates=Rates(input=Decimal("1"), output=Decimal("20"))),
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(input=Decimal("0.5"), output=Decimal("10")),
                ),
            ),
            lifecycle=Lifecycle(released="2025-09-30", knowledge="2025-01"),
        )

    @constant
    @deprecated("gemini-3.1-flash-lite retires on 2027-05-07")
    def GEMINI_3_1_FLASH_LITE(self) -> GenerateReadsTextImageAudioVideoDocument:
        """Gemini 3.1 Flash Lite: 1,048,576 tokens of context, 65,536 out, $0.25 in and $1.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="gemini-3.1-flash-lite",
            name="Gemini 3.1 Flash Lite",
            family="gemini-flash-lite",
            wires=("google_generate",),
            limits=Limits(context=1048576, output=65536),
            reads=("text", "image", "audio", "video", "document"),
            writes=("text",),
            features=Features(
                tools=True,
                parallel_tools=True,
                structured_output=True,
                reasoning=True,
                temperature=True,
                system_messages=True,
                prompt_caching=True,
                web_search=True,
                url_context=True,
                batch=True,
                flex=True,
                streaming=True,
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.25"),
                        output=Decimal("1.5"),
                        cached_input=Decimal("0.025"),
                        input_audio=Decimal("0.5"),
                        cached_input_audio=Decimal("0.05"),
                        web_search_per_request=Decimal("0.014"),
                    )
                ),
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(
                        input=Decimal("0.125"),
                        output=Decimal("0.75"),
                        cached_input=Decimal("0.0125"),
                        input_audio=Decimal("0.25"),
                        cached_input_audio=Decimal("0.025"),
                    ),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="flex"),
                    rates=Rates(
                        input=Decimal("0.125"),
                        output=Decimal("0.75"),
                        cached_input=Decimal("0.0125"),
                    ),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="priority"),
                    rates=Rates(
                        input=Decimal("0.45"),
                        output=Decimal("2.7"),
                        cached_input=Decimal("0.045"),
                        input_audio=Decimal("0.9"),
                    ),
                ),
            ),
            lifecycle=Lifecycle(
                status="deprecated",
                released="2026-05-07",
                knowledge="2025-01",
                retires=date(2027, 5, 7),
            ),
            reasoning=Reasoning(efforts=("minimal", "low", "medium", "high"), can_disable=False),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    @deprecated("gemini-3.1-flash-lite-preview is deprecated")
    def GEMINI_3_1_FLASH_LITE_PREVIEW(self) -> GenerateReadsTextImageAudioVideoDocument:
        """Gemini 3.1 Flash Lite Preview: 1,048,576 tokens of context, 65,536 out, $0.25 in and $1.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="gemini-3.1-flash-lite-preview",
            name="Gemini 3.1 Flash Lite Preview",
            family="gemini-flash-lite",
            wires=("google_generate",),
            limits=Limits(context=1048576, output=65536),
            reads=("text", "image", "audio", "video", "document"),
            writes=("text",),
            features=Features(
                tools=True,
                parallel_tools=True,
                structured_output=True,
                reasoning=True,
                temperature=True,
                system_messages=True,
                prompt_caching=True,
                web_search=True,
                url_context=True,
                batch=True,
                streaming=True,
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.25"),
                        output=Decimal("1.5"),
                        cached_input=Decimal("0.025"),
                        input_audio=Decimal("0.5"),
                        cached_input_audio=Decimal("0.05"),
                        web_search_per_request=Decimal("0.014"),
                    )
                ),
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(
                        input=Decimal("0.125"),
                        output=Decimal("0.75"),
                        cached_input=Decimal("0.0125"),
                        input_audio=Decimal("0.25"),
                        cached_input_audio=Decimal("0.025"),
                    ),
                ),
            ),
            lifecycle=Lifecycle(status="deprecated", released="2026-03-03", knowledge="2025-01"),
            reasoning=Reasoning(efforts=("minimal", "low", "medium", "high")),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def GEMINI_3_1_PRO_PREVIEW(self) -> GenerateReadsTextImageAudioVideoDocument:
        """Gemini 3.1 Pro Preview: 1,048,576 tokens of context, 65,536 out, $2 in and $12 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="gemini-3.1-pro-preview",
            name="Gemini 3.1 Pro Preview",
            family="gemini-pro",
            wires=("google_generate",),
            limits=Limits(context=1048576, output=65536),
            reads=("text", "image", "audio", "video", "document"),
            writes=("text",),
            features=Features(
                tools=True,
                structured_output=True,
                reasoning=True,
                temperature=True,
                system_messages=True,
                prompt_caching=True,
                web_search=True,
                url_context=True,
                batch=True,
                flex=True,
                streaming=True,
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("2"),
                        output=Decimal("12"),
                        cached_input=Decimal("0.2"),
                        web_search_per_request=Decimal("0.014"),
                    )
                ),
                PriceRow(
                    when=PriceCondition(min_input_tokens=200001),
                    rates=Rates(
                        input=Decimal("4"),
                        output=Decimal("18"),
                        cached_input=Decimal("0.4"),
                        cache_write=Decimal("0.25"),
                    ),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(input=Decimal("1"), output=Decimal("6")),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="priority"),
                    rates=Rates(
                        input=Decimal("3.6"), output=Decimal("21.6"), cached_input=Decimal("0.36")
                    ),
                ),
                PriceRow(
                    when=PriceCondition(min_input_tokens=200001, service_tier="batch"),
                    rates=Rates(input=Decimal("2"), output=Decimal("9")),
                ),
                PriceRow(
                    when=PriceCondition(min_input_tokens=200001, service_tier="priority"),
                    rates=Rates(
                        input=Decimal("7.2"), output=Decimal("32.4"), cached_input=Decimal("0.72")
                    ),
                ),
            ),
            lifecycle=Lifecycle(released="2026-02-19", knowledge="2025-01"),
            reasoning=Reasoning(efforts=("low", "medium", "high"), can_disable=False),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def GEMINI_3_1_PRO_PREVIEW_CUSTOMTOOLS(self) -> GenerateReadsTextImageAudioVideoDocument:
        """Gemini 3.1 Pro Preview Custom Tools: 1,048,576 tokens of context, 65,536 out, $2 in and $12 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="gemini-3.1-pro-preview-customtools",
            name="Gemini 3.1 Pro Preview Custom Tools",
            family="gemini-pro",
            wires=("google_generate",),
            limits=Limits(context=1048576, output=65536),
            reads=("text", "image", "audio", "video", "document"),
            writes=("text",),
            features=Features(
                tools=True,
                structured_output=True,
                reasoning=True,
                temperature=True,
                system_messages=True,
                prompt_caching=True,
                web_search=True,
                url_context=True,
                batch=True,
                streaming=True,
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("2"),
                        output=Decimal("12"),
                        cached_input=Decimal("0.2"),
                        web_search_per_request=Decimal("0.014"),
                    )
                ),
                PriceRow(
                    when=PriceCondition(min_input_tokens=200001),
                    rates=Rates(
                        input=Decimal("4"),
                        output=Decimal("18"),
                        cached_input=Decimal("0.4"),
                        cache_write=Decimal("0.25"),
                    ),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(input=Decimal("1"), output=Decimal("6")),
                ),
                PriceRow(
                    when=PriceCondition(min_input_tokens=200001, service_tier="batch"),
                    rates=Rates(input=Decimal("2"), output=Decimal("9")),
                ),
            ),
            lifecycle=Lifecycle(released="2026-02-19", knowledge="2025-01"),
            reasoning=Reasoning(efforts=("low", "medium", "high"), can_disable=False),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    @deprecated("gemini-3.5-flash retires on 2027-05-19")
    def GEMINI_3_5_FLASH(self) -> GenerateReadsTextImageAudioVideoDocument:
        """Gemini 3.5 Flash: 1,048,576 tokens of context, 65,536 out, $1.5 in and $9 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="gemini-3.5-flash",
            name="Gemini 3.5 Flash",
            family="gemini-flash",
            wires=("google_generate",),
            limits=Limits(context=1048576, output=65536),
            reads=("text", "image", "audio", "video", "document"),
            writes=("text",),
            features=Features(
                tools=True,
                parallel_tools=True,
                structured_output=True,
                reasoning=True,
                temperature=True,
                system_messages=True,
                prompt_caching=True,
                web_search=True,
                computer_use=True,
                url_context=True,
                batch=True,
                flex=True,
                streaming=True,
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("1.5"),
                        output=Decimal("9"),
                        cached_input=Decimal("0.15"),
                        web_search_per_request=Decimal("0.014"),
                    )
                ),
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(
                        input=Decimal("0.75"), output=Decimal("4.5"), cached_input=Decimal("0.075")
                    ),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="flex"),
                    rates=Rates(
                        input=Decimal("0.75"), output=Decimal("4.5"), cached_input=Decimal("0.075")
                    ),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="priority"),
                    rates=Rates(
                        input=Decimal("2.7"), output=Decimal("16.2"), cached_input=Decimal("0.27")
                    ),
                ),
            ),
            lifecycle=Lifecycle(
                status="deprecated",
                released="2026-05-19",
                knowledge="2025-01",
                retires=date(2027, 5, 19),
            ),
            reasoning=Reasoning(efforts=("minimal", "low", "medium", "high"), can_disable=False),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def GEMINI_3_5_FLASH_LITE(self) -> GenerateReadsTextImageAudioVideoDocument:
        """Gemini 3.5 Flash Lite: 1,048,576 tokens of context, 65,536 out, $0.3 in and $2.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="gemini-3.5-flash-lite",
            name="Gemini 3.5 Flash Lite",
            wires=("google_generate",),
            limits=Limits(context=1048576, output=65536),
            reads=("text", "image", "audio", "video", "document"),
            writes=("text",),
            features=Features(
                tools=True,
                parallel_tools=True,
                structured_output=True,
                reasoning=True,
                temperature=False,
                system_messages=True,
                prompt_caching=True,
                web_search=True,
                computer_use=True,
                url_context=True,
                batch=True,
                flex=True,
                streaming=True,
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.3"),
                        output=Decimal("2.5"),
                        cached_input=Decimal("0.03"),
                        web_search_per_request=Decimal("0.014"),
                    )
                ),
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(
                        input=Decimal("0.15"), output=Decimal("1.25"), cached_input=Decimal("0.015")
                    ),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="flex"),
                    rates=Rates(
                        input=Decimal("0.15"), output=Decimal("1.25"), cached_input=Decimal("0.015")
                    ),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="priority"),
                    rates=Rates(
                        input=Decimal("0.54"), output=Decimal("4.5"), cached_input=Decimal("0.054")
                    ),
                ),
            ),
            lifecycle=Lifecycle(retires=date(2027, 7, 21)),
            reasoning=Reasoning(efforts=("minimal", "low", "medium", "high"), can_disable=False),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    @deprecated("gemini-3.6-flash retired on 2026-11-19")
    def GEMINI_3_6_FLASH(self) -> GenerateReadsTextImageAudioVideoDocument:
        """Gemini 3.6 Flash: 1,048,576 tokens of context, 65,536 out, $0.75 in and $3.75 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="gemini-3.6-flash",
            name="Gemini 3.6 Flash",
            wires=("google_generate",),
            limits=Limits(context=1048576, output=65536),
            reads=("text", "image", "audio", "video", "document"),
            writes=("text",),
            features=Features(
                tools=True,
                parallel_tools=True,
                structured_output=True,
                reasoning=True,
                temperature=False,
                system_messages=True,
                prompt_caching=True,
                web_search=True,
                computer_use=True,
                url_context=True,
                batch=True,
                flex=True,
                streaming=True,
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.75"),
                        output=Decimal("3.75"),
                        cached_input=Decimal("0.075"),
                        web_search_per_request=Decimal("0.014"),
                    )
                ),
                PriceRow(
                    when=PriceCondition(service_tier="batch", until_date=date(2026, 12, 31)),
                    rates=Rates(
                        input=Decimal("0.375"),
                        output=Decimal("1.875"),
                        cached_input=Decimal("0.0375"),
                    ),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="flex", until_date=date(2026, 12, 31)),
                    rates=Rates(
                        input=Decimal("0.375"),
                        output=Decimal("1.875"),
                        cached_input=Decimal("0.0375"),
                    ),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="priority", until_date=date(2026, 12, 31)),
                    rates=Rates(
                        input=Decimal("1.35"), output=Decimal("6.75"), cached_input=Decimal("0.135")
                    ),
                ),
                PriceRow(
                    when=PriceCondition(from_date=date(2027, 1, 1)),
                    rates=Rates(
                        input=Decimal("1.5"),
                        output=Decimal("7.5"),
                        cached_input=Decimal("0.15"),
                        web_search_per_request=Decimal("0.014"),
                    ),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="batch", from_date=date(2027, 1, 1)),
                    rates=Rates(
                        input=Decimal("0.75"), output=Decimal("3.75"), cached_input=Decimal("0.075")
                    ),
                ),
            ),
            lifecycle=Lifecycle(status="retired", retires=date(2026, 11, 19)),
            reasoning=Reasoning(efforts=("minimal", "low", "medium", "high"), can_disable=False),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    @deprecated("gemini-3.7-flash retires on 2027-01-28")
    def GEMINI_3_7_FLASH(self) -> GenerateReadsTextImageAudioVideoDocument:
        """Gemini 3.7 Flash: 1,048,576 tokens of context, 65,536 out, $0.75 in and $3.75 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="gemini-3.7-flash",
            name="Gemini 3.7 Flash",
            wires=("google_generate",),
            limits=Limits(context=1048576, output=65536),
            reads=("text", "image", "audio", "video", "document"),
            writes=("text",),
            features=Features(
                tools=True,
                parallel_tools=True,
                structured_output=True,
                reasoning=True,
                temperature=False,
                system_messages=True,
                prompt_caching=True,
                web_search=True,
                computer_use=True,
                url_context=True,
                batch=True,
                flex=True,
                streaming=True,
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.75"),
                        output=Decimal("3.75"),
                        cached_input=Decimal("0.075"),
                        web_search_per_request=Decimal("0.014"),
                    )
                ),
                PriceRow(
                    when=PriceCondition(service_tier="batch", until_date=date(2026, 12, 31)),
                    rates=Rates(
                        input=Decimal("0.375"),
                        output=Decimal("1.875"),
                        cached_input=Decimal("0.0375"),
                    ),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="flex", until_date=date(2026, 12, 31)),
                    rates=Rates(
                        input=Decimal("0.375"),
                        output=Decimal("1.875"),
                        cached_input=Decimal("0.0375"),
                    ),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="priority", until_date=date(2026, 12, 31)),
                    rates=Rates(
                        input=Decimal("1.35"), output=Decimal("6.75"), cached_input=Decimal("0.135")
                    ),
                ),
                PriceRow(
                    when=PriceCondition(from_date=date(2027, 1, 1)),
                    rates=Rates(
                        input=Decimal("1.5"),
                        output=Decimal("7.5"),
                        cached_input=Decimal("0.15"),
                        web_search_per_request=Decimal("0.014"),
                    ),
                ),
            ),
            lifecycle=Lifecycle(status="deprecated", retires=date(2027, 1, 28)),
            reasoning=Reasoning(efforts=("low", "medium", "high"), can_disable=False),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def GEMINI_3_8_FLASH(self) -> GenerateReadsTextImageAudioVideoDocument:
        """Gemini 3.8 Flash: 1,048,576 tokens of context, 65,536 out, $0.75 in and $3.75 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="gemini-3.8-flash",
            name="Gemini 3.8 Flash",
            wires=("google_generate",),
            limits=Limits(context=1048576, output=65536),
            reads=("text", "image", "audio", "video", "document"),
            writes=("text",),
            features=Features(
                tools=True,
                parallel_tools=True,
                structured_output=True,
                reasoning=True,
                temperature=False,
                system_messages=True,
                prompt_caching=True,
                web_search=True,
                computer_use=True,
                url_context=True,
                batch=True,
                flex=True,
                streaming=True,
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.75"),
                        output=Decimal("3.75"),
                        cached_input=Decimal("0.075"),
                        web_search_per_request=Decimal("0.014"),
                    )
                ),
                PriceRow(
                    when=PriceCondition(service_tier="batch", until_date=date(2026, 12, 31)),
                    rates=Rates(
                        input=Decimal("0.375"),
                        output=Decimal("1.875"),
                        cached_input=Decimal("0.0375"),
                    ),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="flex", until_date=date(2026, 12, 31)),
                    rates=Rates(
                        input=Decimal("0.375"),
                        output=Decimal("1.875"),
                        cached_input=Decimal("0.0375"),
                    ),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="priority", until_date=date(2026, 12, 31)),
                    rates=Rates(
                        input=Decimal("1.35"), output=Decimal("6.75"), cached_input=Decimal("0.135")
                    ),
                ),
                PriceRow(
                    when=PriceCondition(from_date=date(2027, 1, 1)),
                    rates=Rates(
                        input=Decimal("1.5"),
                        output=Decimal("7.5"),
                        cached_input=Decimal("0.15"),
                        web_search_per_request=Decimal("0.014"),
                    ),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="batch", from_date=date(2027, 1, 1)),
                    rates=Rates(
                        input=Decimal("0.75"), output=Decimal("3.75"), cached_input=Decimal("0.075")
                    ),
                ),
            ),
            reasoning=Reasoning(efforts=("low", "medium", "high"), can_disable=False),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def GEMINI_3_FLASH_PREVIEW(self) -> GenerateReadsTextImageAudioVideoDocument:
        """Gemini 3 Flash Preview: 1,048,576 tokens of context, 65,536 out, $0.5 in and $3 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="gemini-3-flash-preview",
            name="Gemini 3 Flash Preview",
            family="gemini-flash",
            wires=("google_generate",),
            limits=Limits(context=1048576, output=65536),
            reads=("text", "image", "audio", "video", "document"),
            writes=("text",),
            features=Features(
                tools=True,
                parallel_tools=True,
                structured_output=True,
                reasoning=True,
                temperature=True,
                system_messages=True,
                prompt_caching=True,
                web_search=True,
                computer_use=True,
                url_context=True,
                batch=True,
                flex=True,
                streaming=True,
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.5"),
                        output=Decimal("3"),
                        cached_input=Decimal("0.05"),
                        input_audio=Decimal("1"),
                        cached_input_audio=Decimal("0.1"),
                        web_search_per_request=Decimal("0.014"),
                    )
                ),
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(
                        input=Decimal("0.25"), output=Decimal("1.5"), input_audio=Decimal("0.5")
                    ),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="flex"),
                    rates=Rates(input=Decimal("0.25"), output=Decimal("1.5")),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="priority"),
                    rates=Rates(
                        input=Decimal("0.9"),
                        output=Decimal("5.4"),
                        cached_input=Decimal("0.09"),
                        input_audio=Decimal("1.8"),
                    ),
                ),
            ),
            lifecycle=Lifecycle(released="2025-12-17", knowledge="2025-01"),
            reasoning=Reasoning(efforts=("minimal", "low", "medium", "high"), can_disable=False),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def GEMINI_4_ARGON(self) -> GenerateReadsTextImageAudioVideoDocument:
        """Gemini 4 Argon: 1,048,576 tokens of context, 65,536 out, $2 in and $10 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="gemini-4-argon",
            name="Gemini 4 Argon",
            wires=("google_generate",),
            limits=Limits(context=1048576, output=65536),
            reads=("text", "image", "audio", "video", "document"),
            writes=("text",),
            features=Features(
                tools=True,
                parallel_tools=True,
                structured_output=True,
                reasoning=True,
                system_messages=True,
                prompt_caching=True,
                web_search=True,
                computer_use=True,
                url_context=True,
                batch=True,
                flex=True,
                streaming=True,
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("2"),
                        output=Decimal("10"),
                        cached_input=Decimal("0.1"),
                        web_search_per_request=Decimal("0.014"),
                    )
                ),
                PriceRow(
                    when=PriceCondition(service_tier="batch", until_date=date(2026, 11, 30)),
                    rates=Rates(
                        input=Decimal("1"), output=Decimal("5"), cached_input=Decimal("0.05")
                    ),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="flex", until_date=date(2026, 11, 30)),
                    rates=Rates(
                        input=Decimal("1"), output=Decimal("5"), cached_input=Decimal("0.05")
                    ),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="priority", until_date=date(2026, 11, 30)),
                    rates=Rates(
                        input=Decimal("3.6"), output=Decimal("18"), cached_input=Decimal("0.18")
                    ),
                ),
                PriceRow(
                    when=PriceCondition(from_date=date(2026, 12, 1)),
                    rates=Rates(
                        input=Decimal("4"),
                        output=Decimal("20"),
                        cached_input=Decimal("0.2"),
                        web_search_per_request=Decimal("0.014"),
                    ),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="batch", from_date=date(2026, 12, 1)),
                    rates=Rates(
                        input=Decimal("2"), output=Decimal("10"), cached_input=Decimal("0.1")
                    ),
                ),
            ),
            reasoning=Reasoning(efforts=("low", "medium", "high"), can_disable=False),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def GEMINI_EMBEDDING_001(self) -> EmbeddingModel:
        """Gemini Embedding 001: 2,048 tokens of context."""
        return EmbeddingModel(
            provider=PROVIDER,
            id="gemini-embedding-001",
            name="Gemini Embedding 001",
            family="gemini",
            wires=("vertex_embed",),
            limits=Limits(context=2048),
            reads=("text",),
            writes=("text",),
            features=Features(tools=False, reasoning=False, temperature=False),
            prices=(PriceRow(rates=Rates(input=Decimal("0.15"))),),
            lifecycle=Lifecycle(released="2025-05-20", knowledge="2025-05"),
            dimensions=1,
        )

    @constant
    def GEMINI_FLASH_LATEST(self) -> GenerateReadsTextImageAudioVideoDocument:
        """Gemini Flash Latest: 1,048,576 tokens of context, 65,536 out, $0.75 in and $3.75 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="gemini-flash-latest",
            name="Gemini Flash Latest",
            family="gemini-flash",
            wires=("google_generate",),
            limits=Limits(context=1048576, output=65536),
            reads=("text", "image", "audio", "video", "document"),
            writes=("text",),
            features=Features(tools=True, reasoning=True, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.75"),
                        output=Decimal("3.75"),
                        cached_input=Decimal("0.075"),
                        web_search_per_request=Decimal("0.014"),
                    )
                ),
                PriceRow(
                    when=PriceCondition(service_tier="batch", until_date=date(2026, 12, 31)),
                    rates=Rates(
                        input=Decimal("0.375"),
                        output=Decimal("1.875"),
                        cached_input=Decimal("0.0375"),
                    ),
                ),
                PriceRow(
                    when=PriceCondition(from_date=date(2027, 1, 1)),
                    rates=Rates(
                        input=Decimal("1.5"),
                        output=Decimal("7.5"),
                        cached_input=Decimal("0.15"),
                        web_search_per_request=Decimal("0.014"),
                    ),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="batch", from_date=date(2027, 1, 1)),
                    rates=Rates(
                        input=Decimal("0.75"), output=Decimal("3.75"), cached_input=Decimal("0.075")
                    ),
                ),
            ),
            lifecycle=Lifecycle(released="2025-09-25", knowledge="2025-01"),
            reasoning=Reasoning(efforts=("minimal", "low", "medium", "high")),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def GEMINI_FLASH_LITE_LATEST(self) -> GenerateReadsTextImageAudioVideoDocument:
        """Gemini Flash-Lite Latest: 1,048,576 tokens of context, 65,536 out, $0.3 in and $2.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="gemini-flash-lite-latest",
            name="Gemini Flash-Lite Latest",
            family="gemini-flash-lite",
            wires=("google_generate",),
            limits=Limits(context=1048576, output=65536),
            reads=("text", "image", "audio", "video", "document"),
            writes=("text",),
            features=Features(tools=True, reasoning=True, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.3"),
                        output=Decimal("2.5"),
                        cached_input=Decimal("0.03"),
                        web_search_per_request=Decimal("0.014"),
                    )
                ),
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(
                        input=Decimal("0.15"), output=Decimal("1.25"), cached_input=Decimal("0.02")
                    ),
                ),
            ),
            lifecycle=Lifecycle(released="2025-09-25", knowledge="2025-01"),
            reasoning=Reasoning(efforts=("minimal", "low", "medium", "high")),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def META_LLAMA_3_3_70B_INSTRUCT_MAAS(self) -> ChatReadsText:
        """Llama 3.3 70B Instruct: 128,000 tokens of context, 8,192 out, $0.72 in and $0.72 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="meta/llama-3.3-70b-instruct-maas",
            name="Llama 3.3 70B Instruct",
            family="llama",
            wires=("openai_chat",),
            limits=Limits(context=128000, output=8192),
            reads=("text",),
            writes=("text",),
            features=Features(
                tools=True, structured_output=True, reasoning=False, temperature=True
            ),
            prices=(PriceRow(rates=Rates(input=Decimal("0.72"), output=Decimal("0.72"))),),
            lifecycle=Lifecycle(released="2025-04-29", knowledge="2023-12"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def META_LLAMA_4_MAVERICK_17B_128E_INSTRUCT_MAAS(self) -> ChatReadsTextImage:
        """Llama 4 Maverick 17B 128E Instruct: 524,288 tokens of context, 8,192 out, $0.35 in and $1.15 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="meta/llama-4-maverick-17b-128e-instruct-maas",
            name="Llama 4 Maverick 17B 128E Instruct",
            family="llama",
            wires=("openai_chat",),
            limits=Limits(context=524288, output=8192),
            reads=("text", "image"),
            writes=("text",),
            features=Features(
                tools=True, structured_output=True, reasoning=False, temperature=True
            ),
            prices=(PriceRow(rates=Rates(input=Decimal("0.35"), output=Decimal("1.15"))),),
            lifecycle=Lifecycle(released="2025-04-29", knowledge="2024-08"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def MOONSHOTAI_KIMI_K2_THINKING_MAAS(self) -> ChatReadsText:
        """Kimi K2 Thinking: 262,144 tokens of context, $0.6 in and $2.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="moonshotai/kimi-k2-thinking-maas",
            name="Kimi K2 Thinking",
            family="kimi-thinking",
            wires=("openai_chat",),
            limits=Limits(context=262144),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, structured_output=True, reasoning=True, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.6"), output=Decimal("2.5"))),),
            lifecycle=Lifecycle(released="2025-11-13", knowledge="2024-08"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def OPENAI_GPT_OSS_120B_MAAS(self) -> ChatReadsText:
        """GPT OSS 120B: 131,072 tokens of context, 32,768 out, $0.09 in and $0.36 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="openai/gpt-oss-120b-maas",
            name="GPT OSS 120B",
            family="gpt-oss",
            wires=("openai_chat",),
            limits=Limits(context=131072, output=32768),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=True, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.09"), output=Decimal("0.36"))),),
            lifecycle=Lifecycle(released="2025-08-05"),
            reasoning=Reasoning(efforts=("low", "medium", "high")),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def OPENAI_GPT_OSS_20B_MAAS(self) -> ChatReadsText:
        """GPT OSS 20B: 131,072 tokens of context, 32,768 out, $0.07 in and $0.25 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="openai/gpt-oss-20b-maas",
            name="GPT OSS 20B",
            family="gpt-oss",
            wires=("openai_chat",),
            limits=Limits(context=131072, output=32768),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=True, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.07"), output=Decimal("0.25"))),),
            lifecycle=Lifecycle(released="2025-08-05"),
            reasoning=Reasoning(efforts=("low", "medium", "high")),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def QWEN_QWEN3_235B_A22B_INSTRUCT_2507_MAAS(self) -> ChatReadsText:
        """Qwen3 235B A22B Instruct: 262,144 tokens of context, 16,384 out, $0.22 in and $0.88 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="qwen/qwen3-235b-a22b-instruct-2507-maas",
            name="Qwen3 235B A22B Instruct",
            family="qwen",
            wires=("openai_chat",),
            limits=Limits(context=262144, output=16384),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, structured_output=True, reasoning=True, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.22"), output=Decimal("0.88"))),),
            lifecycle=Lifecycle(released="2025-08-13"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def ZAI_ORG_GLM_4_7_MAAS(self) -> ChatReadsTextDocument:
        """GLM-4.7: 200,000 tokens of context, 128,000 out, $0.6 in and $2.2 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="zai-org/glm-4.7-maas",
            name="GLM-4.7",
            family="glm",
            wires=("openai_chat",),
            limits=Limits(context=200000, output=128000),
            reads=("text", "document"),
            writes=("text",),
            features=Features(tools=True, structured_output=True, reasoning=True, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.6"), output=Decimal("2.2"))),),
            lifecycle=Lifecycle(released="2026-01-06", knowledge="2025-04"),
            reasoning=Reasoning(can_disable=True),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def ZAI_ORG_GLM_5_MAAS(self) -> ChatReadsText:
        """GLM-5: 202,752 tokens of context, 131,072 out, $1 in and $3.2 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="zai-org/glm-5-maas",
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
                        input=Decimal("1"), output=Decimal("3.2"), cached_input=Decimal("0.1")
                    )
                ),
            ),
            lifecycle=Lifecycle(released="2026-02-11"),
            reasoning=Reasoning(can_disable=True),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
            ),
        )


google_vertex = GoogleVertex()

IDS = {
    "claude-3-5-haiku@20241022": "CLAUDE_3_5_HAIKU_20241022",
    "claude-haiku-4-5@20251001": "CLAUDE_HAIKU_4_5_20251001",
    "claude-opus-4-1@20250805": "CLAUDE_OPUS_4_1_20250805",
    "claude-opus-4-5@20251101": "CLAUDE_OPUS_4_5_20251101",
    "claude-opus-4-6@default": "CLAUDE_OPUS_4_6_DEFAULT",
    "claude-opus-4-7@default": "CLAUDE_OPUS_4_7_DEFAULT",
    "claude-opus-4-8@default": "CLAUDE_OPUS_4_8_DEFAULT",
    "claude-opus-4@20250514": "CLAUDE_OPUS_4_20250514",
    "claude-sonnet-4-5@20250929": "CLAUDE_SONNET_4_5_20250929",
    "claude-sonnet-4-6@default": "CLAUDE_SONNET_4_6_DEFAULT",
    "claude-sonnet-4@20250514": "CLAUDE_SONNET_4_20250514",
    "claude-sonnet-5@default": "CLAUDE_SONNET_5_DEFAULT",
    "deepseek-ai/deepseek-v3.1-maas": "DEEPSEEK_AI_DEEPSEEK_V3_1_MAAS",
    "deepseek-ai/deepseek-v3.2-maas": "DEEPSEEK_AI_DEEPSEEK_V3_2_MAAS",
    "gemini-2.5-flash": "GEMINI_2_5_FLASH",
    "gemini-2.5-flash-lite": "GEMINI_2_5_FLASH_LITE",
    "gemini-2.5-flash-tts": "GEMINI_2_5_FLASH_TTS",
    "gemini-2.5-pro": "GEMINI_2_5_PRO",
    "gemini-2.5-pro-tts": "GEMINI_2_5_PRO_TTS",
    "gemini-3-flash-preview": "GEMINI_3_FLASH_PREVIEW",
    "gemini-3.1-flash-lite": "GEMINI_3_1_FLASH_LITE",
    "gemini-3.1-flash-lite-preview": "GEMINI_3_1_FLASH_LITE_PREVIEW",
    "gemini-3.1-pro-preview": "GEMINI_3_1_PRO_PREVIEW",
    "gemini-3.1-pro-preview-customtools": "GEMINI_3_1_PRO_PREVIEW_CUSTOMTOOLS",
    "gemini-3.5-flash": "GEMINI_3_5_FLASH",
    "gemini-3.5-flash-lite": "GEMINI_3_5_FLASH_LITE",
    "gemini-3.6-flash": "GEMINI_3_6_FLASH",
    "gemini-3.7-flash": "GEMINI_3_7_FLASH",
    "gemini-3.8-flash": "GEMINI_3_8_FLASH",
    "gemini-4-argon": "GEMINI_4_ARGON",
    "gemini-embedding-001": "GEMINI_EMBEDDING_001",
    "gemini-flash-latest": "GEMINI_FLASH_LATEST",
    "gemini-flash-lite-latest": "GEMINI_FLASH_LITE_LATEST",
    "meta/llama-3.3-70b-instruct-maas": "META_LLAMA_3_3_70B_INSTRUCT_MAAS",
    "meta/llama-4-maverick-17b-128e-instruct-maas": "META_LLAMA_4_MAVERICK_17B_128E_INSTRUCT_MAAS",
    "moonshotai/kimi-k2-thinking-maas": "MOONSHOTAI_KIMI_K2_THINKING_MAAS",
    "openai/gpt-oss-120b-maas": "OPENAI_GPT_OSS_120B_MAAS",
    "openai/gpt-oss-20b-maas": "OPENAI_GPT_OSS_20B_MAAS",
    "qwen/qwen3-235b-a22b-instruct-2507-maas": "QWEN_QWEN3_235B_A22B_INSTRUCT_2507_MAAS",
    "zai-org/glm-4.7-maas": "ZAI_ORG_GLM_4_7_MAAS",
    "zai-org/glm-5-maas": "ZAI_ORG_GLM_5_MAAS",
}
