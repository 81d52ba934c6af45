"""Azure's models as typed constants; generated from `catalog/azure.yaml`."""

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
    ImageModel,
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
    from typing import Never, TypeAlias

    from interlingua.media import Audio, Document, Image
    from interlingua.messages import Text
    from interlingua.tools import AnyTool
    from interlingua_generated.wire import anthropic_messages, openai_chat, openai_responses

    ChatReadsText: TypeAlias = ChatModel[openai_chat.Extra, Text, AnyTool, openai_chat.Response]
    ChatReadsTextImage: TypeAlias = ChatModel[
        openai_chat.Extra, Text | Image, AnyTool, openai_chat.Response
    ]
    ChatReadsTextImageAudioNoTools: TypeAlias = ChatModel[
        openai_chat.Extra, Text | Image | Audio, Never, openai_chat.Response
    ]
    ChatReadsTextImageDocument: TypeAlias = ChatModel[
        openai_chat.Extra, Text | Image | Document, AnyTool, openai_chat.Response
    ]
    ChatReadsTextNoTools: TypeAlias = ChatModel[
        openai_chat.Extra, Text, Never, openai_chat.Response
    ]
    MessagesReadsTextImageDocument: TypeAlias = ChatModel[
        anthropic_messages.Extra, Text | Image | Document, AnyTool, anthropic_messages.Response
    ]
    ResponsesReadsText: TypeAlias = ChatModel[
        openai_responses.Extra, Text, AnyTool, openai_responses.Response
    ]
    ResponsesReadsTextImage: TypeAlias = ChatModel[
        openai_responses.Extra, Text | Image, AnyTool, openai_responses.Response
    ]
    ResponsesReadsTextImageAudio: TypeAlias = ChatModel[
        openai_responses.Extra, Text | Image | Audio, AnyTool, openai_responses.Response
    ]
    ResponsesReadsTextImageDocument: TypeAlias = ChatModel[
        openai_responses.Extra, Text | Image | Document, AnyTool, openai_responses.Response
    ]
    ResponsesReadsTextImageNoTools: TypeAlias = ChatModel[
        openai_responses.Extra, Text | Image, Never, openai_responses.Response
    ]
else:
    from functools import cached_property as constant

PROVIDER = Provider(
    id="azure",
    name="Azure",
    docs="https://learn.microsoft.com/en-us/azure/ai-foundry/foundry-models",
    auth=Auth(
        scheme="api-key",
        env=("AZURE_OPENAI_API_KEY", "AZURE_API_KEY"),
        variables=("AZURE_RESOURCE_NAME",),
    ),
    endpoints=(
        Endpoint(
            wire="openai_responses",
            base_url="https://${AZURE_RESOURCE_NAME}.openai.azure.com/openai/v1",
            base_url_env="AZURE_OPENAI_BASE_URL",
        ),
        Endpoint(
            wire="openai_chat",
            base_url="https://${AZURE_RESOURCE_NAME}.openai.azure.com/openai/v1",
            base_url_env="AZURE_OPENAI_BASE_URL",
        ),
        Endpoint(
            wire="anthropic_messages",
            base_url="https://${AZURE_RESOURCE_NAME}.services.ai.azure.com/anthropic",
            base_url_env="AZURE_ANTHROPIC_BASE_URL",
        ),
        Endpoint(
            wire="openai_embeddings",
            base_url="https://${AZURE_RESOURCE_NAME}.openai.azure.com/openai/v1",
            base_url_env="AZURE_OPENAI_BASE_URL",
            max_inputs=2048,
            max_input_tokens=300000,
        ),
        Endpoint(
            wire="openai_images",
            base_url="https://${AZURE_RESOURCE_NAME}.openai.azure.com/openai/v1",
            base_url_env="AZURE_OPENAI_BASE_URL",
        ),
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


class Azure:
    """Models of Azure; each is built when it is first touched."""

    @constant
    @deprecated("chat-latest retires on 2026-12-02")
    def CHAT_LATEST(self) -> ChatReadsTextImageDocument:
        """Chat Latest: 400,000 tokens of context, 128,000 out, $5 in and $30 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="chat-latest",
            name="Chat Latest",
            wires=("openai_chat",),
            limits=Limits(context=400000, input=272000, output=128000),
            reads=("text", "image", "document"),
            writes=("text",),
            features=Features(
                tools=True,
                parallel_tools=True,
                structured_output=True,
                reasoning=True,
                system_messages=True,
                prompt_caching=True,
                web_search=True,
                streaming=True,
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("5"), output=Decimal("30"), cached_input=Decimal("0.5")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="deprecated", retires=date(2026, 12, 2)),
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
            lifecycle=Lifecycle(
                released="2026-06-09", knowledge="2026-01-31", retires=date(2027, 12, 5)
            ),
            reasoning=Reasoning(efforts=("low", "medium", "high", "xhigh", "max"), adaptive=True),
        )

    @constant
    @deprecated("claude-haiku-4-5 retired on 2026-11-15")
    def CLAUDE_HAIKU_4_5(self) -> MessagesReadsTextImageDocument:
        """Claude Haiku 4.5: 200,000 tokens of context, 64,000 out, $1 in and $5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="claude-haiku-4-5",
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
                computer_use=True,
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("1"),
                        output=Decimal("5"),
                        cached_input=Decimal("0.1"),
                        cache_write_5m=Decimal("1.25"),
                        cache_write_1h=Decimal("2"),
                    )
                ),
            ),
            lifecycle=Lifecycle(
                status="retired", released="2025-11-18", retires=date(2026, 11, 15)
            ),
            reasoning=Reasoning(budget_min=1024),
        )

    @constant
    def CLAUDE_OPUS_4_1(self) -> MessagesReadsTextImageDocument:
        """Claude Opus 4.1: 200,000 tokens of context, 32,000 out, $15 in and $75 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="claude-opus-4-1",
            name="Claude Opus 4.1",
            family="claude-opus",
            wires=("anthropic_messages",),
            limits=Limits(context=200000, output=32000),
            reads=("text", "image", "document"),
            writes=("text",),
            features=Features(tools=True, structured_output=True, reasoning=True, temperature=True),
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
            lifecycle=Lifecycle(released="2025-11-18", knowledge="2025-03-31"),
            reasoning=Reasoning(budget_min=1024),
        )

    @constant
    @deprecated("claude-opus-4-5 retires on 2026-11-24")
    def CLAUDE_OPUS_4_5(self) -> MessagesReadsTextImageDocument:
        """Claude Opus 4.5: 200,000 tokens of context, 64,000 out, $5 in and $25 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="claude-opus-4-5",
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
                computer_use=True,
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("5"),
                        output=Decimal("25"),
                        cached_input=Decimal("0.5"),
                        cache_write_5m=Decimal("6.25"),
                        cache_write_1h=Decimal("10"),
                    )
                ),
            ),
            lifecycle=Lifecycle(
                status="deprecated",
                released="2025-11-24",
                knowledge="2025-03-31",
                retires=date(2026, 11, 24),
            ),
            reasoning=Reasoning(efforts=("low", "medium", "high"), budget_min=1024),
        )

    @constant
    @deprecated("claude-opus-4-6 retires on 2027-02-02")
    def CLAUDE_OPUS_4_6(self) -> MessagesReadsTextImageDocument:
        """Claude Opus 4.6: 200,000 tokens of context, 128,000 out, $5 in and $25 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="claude-opus-4-6",
            name="Claude Opus 4.6",
            family="claude-opus",
            wires=("anthropic_messages",),
            limits=Limits(context=200000, output=128000),
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
            ),
            lifecycle=Lifecycle(
                status="deprecated",
                released="2026-02-05",
                knowledge="2025-05-31",
                retires=date(2027, 2, 2),
            ),
            reasoning=Reasoning(
                efforts=("low", "medium", "high", "max"), budget_min=1024, adaptive=True
            ),
        )

    @constant
    def CLAUDE_OPUS_4_8(self) -> MessagesReadsTextImageDocument:
        """Claude Opus 4.8: 200,000 tokens of context, 128,000 out, $5 in and $25 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="claude-opus-4-8",
            name="Claude Opus 4.8",
            family="claude-opus",
            wires=("anthropic_messages",),
            limits=Limits(context=200000, output=128000),
            reads=("text", "image", "document"),
            writes=("text",),
            features=Features(
                tools=True,
                structured_output=True,
                reasoning=True,
                temperature=True,
                prefill=False,
                mid_conversation_system=True,
                prompt_caching=True,
                computer_use=True,
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
            ),
            lifecycle=Lifecycle(
                released="2026-05-28", knowledge="2025-12-31", retires=date(2027, 9, 1)
            ),
            reasoning=Reasoning(efforts=("low", "medium", "high", "max"), adaptive=True),
        )

    @constant
    @deprecated("claude-sonnet-4-5 retires on 2026-11-30")
    def CLAUDE_SONNET_4_5(self) -> MessagesReadsTextImageDocument:
        """Claude Sonnet 4.5: 200,000 tokens of context, 64,000 out, $3 in and $15 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="claude-sonnet-4-5",
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
                computer_use=True,
            ),
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
            lifecycle=Lifecycle(
                status="deprecated",
                released="2025-11-18",
                knowledge="2025-07-31",
                retires=date(2026, 11, 30),
            ),
            reasoning=Reasoning(budget_min=1024),
        )

    @constant
    @deprecated("claude-sonnet-4-6 retires on 2027-02-10")
    def CLAUDE_SONNET_4_6(self) -> MessagesReadsTextImageDocument:
        """Claude Sonnet 4.6: 1,000,000 tokens of context, 64,000 out, $3 in and $15 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="claude-sonnet-4-6",
            name="Claude Sonnet 4.6",
            family="claude-sonnet",
            wires=("anthropic_messages",),
            limits=Limits(context=1000000, output=64000),
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
            ),
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
            lifecycle=Lifecycle(
                status="deprecated",
                released="2026-02-17",
                knowledge="2025-08-31",
                retires=date(2027, 2, 10),
            ),
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
                computer_use=True,
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
            ),
            lifecycle=Lifecycle(
                status="preview",
                released="2026-06-30",
                knowledge="2026-01-31",
                retires=date(2027, 6, 30),
            ),
            reasoning=Reasoning(
                efforts=("low", "medium", "high", "xhigh", "max"), can_disable=True, adaptive=True
            ),
        )

    @constant
    def CODESTRAL_2501(self) -> ChatReadsText:
        """Codestral 25.01: 256,000 tokens of context, $0.3 in and $0.9 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="codestral-2501",
            name="Codestral 25.01",
            family="codestral",
            wires=("openai_chat",),
            limits=Limits(context=256000),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=False, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.3"), output=Decimal("0.9"))),),
            lifecycle=Lifecycle(released="2025-01-01", knowledge="2024-03"),
        )

    @constant
    @deprecated("codex-mini retired on 2026-11-15")
    def CODEX_MINI(self) -> ResponsesReadsText:
        """Codex Mini: 200,000 tokens of context, 100,000 out, $1.5 in and $6 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="codex-mini",
            name="Codex Mini",
            family="gpt-codex-mini",
            wires=("openai_responses",),
            limits=Limits(context=200000, output=100000),
            reads=("text",),
            writes=("text",),
            features=Features(
                tools=True,
                parallel_tools=True,
                structured_output=True,
                reasoning=True,
                temperature=False,
                system_messages=True,
                prompt_caching=True,
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("1.5"), output=Decimal("6"), cached_input=Decimal("0.375")
                    )
                ),
            ),
            lifecycle=Lifecycle(
                status="retired",
                released="2025-05-16",
                knowledge="2024-04",
                retires=date(2026, 11, 15),
            ),
            reasoning=Reasoning(efforts=("low", "medium", "high")),
        )

    @constant
    @deprecated("cohere-command-a retires on 2027-02-15")
    def COHERE_COMMAND_A(self) -> ChatReadsText:
        """Command A: 256,000 tokens of context, 8,000 out, $2.5 in and $10 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="cohere-command-a",
            name="Command A",
            family="command-a",
            wires=("openai_chat",),
            limits=Limits(context=256000, output=8000),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=True, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("2.5"), output=Decimal("10"))),),
            lifecycle=Lifecycle(
                status="deprecated",
                released="2025-03-13",
                knowledge="2024-06-01",
                retires=date(2027, 2, 15),
            ),
        )

    @constant
    def COHERE_COMMAND_R_08_2024(self) -> ChatReadsText:
        """Command R: 128,000 tokens of context, 4,000 out, $0.15 in and $0.6 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="cohere-command-r-08-2024",
            name="Command R",
            family="command-r",
            wires=("openai_chat",),
            limits=Limits(context=128000, output=4000),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=False, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.15"), output=Decimal("0.6"))),),
            lifecycle=Lifecycle(released="2024-08-30", knowledge="2024-06-01"),
        )

    @constant
    def COHERE_COMMAND_R_PLUS_08_2024(self) -> ChatReadsText:
        """Command R+: 128,000 tokens of context, 4,000 out, $2.5 in and $10 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="cohere-command-r-plus-08-2024",
            name="Command R+",
            family="command-r",
            wires=("openai_chat",),
            limits=Limits(context=128000, output=4000),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=False, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("2.5"), output=Decimal("10"))),),
            lifecycle=Lifecycle(released="2024-08-30", knowledge="2024-06-01"),
        )

    @constant
    def COHERE_EMBED_V3_ENGLISH(self) -> EmbeddingModel:
        """Embed v3 English: 512 tokens of context."""
        return EmbeddingModel(
            provider=PROVIDER,
            id="cohere-embed-v3-english",
            name="Embed v3 English",
            family="cohere-embed",
            wires=("openai_embeddings",),
            limits=Limits(context=512),
            reads=("text",),
            writes=("text",),
            features=Features(tools=False, reasoning=False, temperature=False),
            prices=(PriceRow(rates=Rates(input=Decimal("0.1"))),),
            lifecycle=Lifecycle(released="2023-11-07"),
            dimensions=1024,
        )

    @constant
    def COHERE_EMBED_V3_MULTILINGUAL(self) -> EmbeddingModel:
        """Embed v3 Multilingual: 512 tokens of context."""
        return EmbeddingModel(
            provider=PROVIDER,
            id="cohere-embed-v3-multilingual",
            name="Embed v3 Multilingual",
            family="cohere-embed",
            wires=("openai_embeddings",),
            limits=Limits(context=512),
            reads=("text",),
            writes=("text",),
            features=Features(tools=False, reasoning=False, temperature=False),
            prices=(PriceRow(rates=Rates(input=Decimal("0.1"))),),
            lifecycle=Lifecycle(released="2023-11-07"),
            dimensions=1024,
        )

    @constant
    def COHERE_EMBED_V_4_0(self) -> EmbeddingModel:
        """Embed v4: 128,000 tokens of context."""
        return EmbeddingModel(
            provider=PROVIDER,
            id="cohere-embed-v-4-0",
            name="Embed v4",
            family="cohere-embed",
            wires=("openai_embeddings",),
            limits=Limits(context=128000),
            reads=("text", "image"),
            writes=("text",),
            features=Features(tools=False, reasoning=False, temperature=False),
            prices=(PriceRow(rates=Rates(input=Decimal("0.12"))),),
            lifecycle=Lifecycle(released="2025-04-15"),
            dimensions=1536,
        )

    @constant
    @deprecated("deepseek-r1 retired on 2026-08-13")
    def DEEPSEEK_R1(self) -> ChatReadsTextNoTools:
        """DeepSeek-R1: 163,840 tokens of context, $1.35 in and $5.4 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="deepseek-r1",
            name="DeepSeek-R1",
            family="deepseek-thinking",
            wires=("openai_chat",),
            limits=Limits(context=163840),
            reads=("text",),
            writes=("text",),
            features=Features(tools=False, reasoning=True, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("1.35"), output=Decimal("5.4"))),),
            lifecycle=Lifecycle(
                status="retired",
                released="2025-01-20",
                knowledge="2024-07",
                retires=date(2026, 8, 13),
            ),
        )

    @constant
    def DEEPSEEK_R1_0528(self) -> ChatReadsText:
        """DeepSeek-R1-0528: 163,840 tokens of context, $1.35 in and $5.4 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="deepseek-r1-0528",
            name="DeepSeek-R1-0528",
            family="deepseek-thinking",
            wires=("openai_chat",),
            limits=Limits(context=163840),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=True, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("1.35"), output=Decimal("5.4"))),),
            lifecycle=Lifecycle(released="2025-05-28", knowledge="2024-07"),
        )

    @constant
    @deprecated("deepseek-v3-0324 retired on 2026-07-13")
    def DEEPSEEK_V3_0324(self) -> ChatReadsText:
        """DeepSeek-V3-0324: 131,072 tokens of context, $1.14 in and $4.56 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="deepseek-v3-0324",
            name="DeepSeek-V3-0324",
            family="deepseek",
            wires=("openai_chat",),
            limits=Limits(context=131072),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=False, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("1.14"), output=Decimal("4.56"))),),
            lifecycle=Lifecycle(
                status="retired",
                released="2025-03-24",
                knowledge="2024-07",
                retires=date(2026, 7, 13),
            ),
        )

    @constant
    @deprecated("deepseek-v3.1 retired on 2026-07-13")
    def DEEPSEEK_V3_1(self) -> ChatReadsText:
        """DeepSeek-V3.1: 131,072 tokens of context, $1.23 in and $4.94 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="deepseek-v3.1",
            name="DeepSeek-V3.1",
            family="deepseek",
            wires=("openai_chat",),
            limits=Limits(context=131072),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=True, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("1.23"), output=Decimal("4.94"))),),
            lifecycle=Lifecycle(
                status="retired",
                released="2025-08-21",
                knowledge="2024-07",
                retires=date(2026, 7, 13),
            ),
        )

    @constant
    def DEEPSEEK_V3_2(self) -> ChatReadsText:
        """DeepSeek-V3.2: 128,000 tokens of context, $0.58 in and $1.68 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="deepseek-v3.2",
            name="DeepSeek-V3.2",
            family="deepseek",
            wires=("openai_chat",),
            limits=Limits(context=128000),
            reads=("text",),
            writes=("text",),
            features=Features(
                tools=True, reasoning=True, temperature=True, prefill=True, prompt_caching=True
            ),
            prices=(PriceRow(rates=Rates(input=Decimal("0.58"), output=Decimal("1.68"))),),
            lifecycle=Lifecycle(
                released="2025-12-01", knowledge="2024-07", retires=date(2027, 11, 1)
            ),
        )

    @constant
    def DEEPSEEK_V3_2_SPECIALE(self) -> ChatReadsText:
        """DeepSeek-V3.2-Speciale: 128,000 tokens of context, $0.58 in and $1.68 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="deepseek-v3.2-speciale",
            name="DeepSeek-V3.2-Speciale",
            family="deepseek",
            wires=("openai_chat",),
            limits=Limits(context=128000),
            reads=("text",),
            writes=("text",),
            features=Features(reasoning=True, temperature=True, prefill=True, prompt_caching=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.58"), output=Decimal("1.68"))),),
            lifecycle=Lifecycle(
                released="2025-12-01", knowledge="2024-07", retires=date(2027, 11, 1)
            ),
        )

    @constant
    def DEEPSEEK_V4_FLASH(self) -> ChatReadsText:
        """DeepSeek-V4-Flash: 1,000,000 tokens of context, 384,000 out, $0.19 in and $0.51 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="deepseek-v4-flash",
            name="DeepSeek-V4-Flash",
            family="deepseek-flash",
            wires=("openai_chat",),
            limits=Limits(context=1000000, output=384000),
            reads=("text",),
            writes=("text",),
            features=Features(
                structured_output=True, reasoning=True, temperature=True, prompt_caching=True
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.19"), output=Decimal("0.51"), cached_input=Decimal("0.028")
                    )
                ),
            ),
            lifecycle=Lifecycle(
                released="2026-04-24", knowledge="2025-05", retires=date(2028, 2, 20)
            ),
        )

    @constant
    def DEEPSEEK_V4_PRO(self) -> ChatReadsText:
        """DeepSeek-V4-Pro: 1,000,000 tokens of context, 384,000 out, $1.74 in and $3.48 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="deepseek-v4-pro",
            name="DeepSeek-V4-Pro",
            family="deepseek-thinking",
            wires=("openai_chat",),
            limits=Limits(context=1000000, output=384000),
            reads=("text",),
            writes=("text",),
            features=Features(
                structured_output=True, reasoning=True, temperature=True, prompt_caching=True
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("1.74"), output=Decimal("3.48"), cached_input=Decimal("0.145")
                    )
                ),
            ),
            lifecycle=Lifecycle(
                released="2026-04-24", knowledge="2025-05", retires=date(2028, 2, 20)
            ),
            reasoning=Reasoning(efforts=("low", "medium", "high")),
            compat=Compat(
                reasoning_format="reasoning_effort",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
            ),
        )

    @constant
    def GPT_3_5_TURBO_0125(self) -> ChatReadsTextNoTools:
        """GPT-3.5 Turbo 0125: 16,384 tokens of context, $0.5 in and $1.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="gpt-3.5-turbo-0125",
            name="GPT-3.5 Turbo 0125",
            family="gpt",
            wires=("openai_chat",),
            limits=Limits(context=16384),
            reads=("text",),
            writes=("text",),
            features=Features(tools=False, reasoning=False, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.5"), output=Decimal("1.5"))),),
            lifecycle=Lifecycle(released="2024-01-25", knowledge="2021-08"),
        )

    @constant
    def GPT_3_5_TURBO_0301(self) -> ChatReadsTextNoTools:
        """GPT-3.5 Turbo 0301: 4,096 tokens of context, $1.5 in and $2 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="gpt-3.5-turbo-0301",
            name="GPT-3.5 Turbo 0301",
            family="gpt",
            wires=("openai_chat",),
            limits=Limits(context=4096),
            reads=("text",),
            writes=("text",),
            features=Features(tools=False, reasoning=False, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("1.5"), output=Decimal("2"))),),
            lifecycle=Lifecycle(released="2023-03-01", knowledge="2021-08"),
        )

    @constant
    def GPT_3_5_TURBO_0613(self) -> ChatReadsTextNoTools:
        """GPT-3.5 Turbo 0613: 16,384 tokens of context, $3 in and $4 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="gpt-3.5-turbo-0613",
            name="GPT-3.5 Turbo 0613",
            family="gpt",
            wires=("openai_chat",),
            limits=Limits(context=16384),
            reads=("text",),
            writes=("text",),
            features=Features(tools=False, reasoning=False, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("3"), output=Decimal("4"))),),
            lifecycle=Lifecycle(released="2023-06-13", knowledge="2021-08"),
        )

    @constant
    def GPT_3_5_TURBO_1106(self) -> ChatReadsTextNoTools:
        """GPT-3.5 Turbo 1106: 16,384 tokens of context, $1 in and $2 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="gpt-3.5-turbo-1106",
            name="GPT-3.5 Turbo 1106",
            family="gpt",
            wires=("openai_chat",),
            limits=Limits(context=16384),
            reads=("text",),
            writes=("text",),
            features=Features(tools=False, reasoning=False, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("1"), output=Decimal("2"))),),
            lifecycle=Lifecycle(released="2023-11-06", knowledge="2021-08"),
        )

    @constant
    @deprecated("gpt-4 retired on 2025-06-06")
    def GPT_4(self) -> ChatReadsText:
        """GPT-4: 8,192 tokens of context, 4,096 out, $30 in and $60 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="gpt-4",
            name="GPT-4",
            family="gpt",
            wires=("openai_chat",),
            limits=Limits(context=8192, output=4096),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=False, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("30"), output=Decimal("60"))),),
            lifecycle=Lifecycle(status="retired", released="2023-03-14", retires=date(2025, 6, 6)),
        )

    @constant
    @deprecated("gpt-4o retires on 2027-04-14")
    def GPT_4O(self) -> ResponsesReadsTextImage:
        """GPT-4o: 128,000 tokens of context, 16,384 out, $2.5 in and $10 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="gpt-4o",
            name="GPT-4o",
            family="gpt",
            wires=("openai_responses", "openai_chat"),
            limits=Limits(context=128000, output=16384),
            reads=("text", "image"),
            writes=("text",),
            features=Features(
                tools=True,
                parallel_tools=True,
                structured_output=True,
                reasoning=False,
                temperature=True,
                prompt_caching=True,
                batch=True,
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("2.5"), output=Decimal("10"), cached_input=Decimal("1.25")
                    )
                ),
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(input=Decimal("1.25"), output=Decimal("5")),
                ),
            ),
            lifecycle=Lifecycle(
                status="deprecated",
                released="2024-05-13",
                knowledge="2023-09",
                retires=date(2027, 4, 14),
            ),
        )

    @constant
    @deprecated("gpt-4o-2024-05-13 retires on 2026-12-09")
    def GPT_4O_2024_05_13(self) -> ResponsesReadsTextImage:
        """GPT-4o (2024-05-13): 128,000 tokens of context, 4,096 out, $5 in and $15 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="gpt-4o-2024-05-13",
            name="GPT-4o (2024-05-13)",
            wires=("openai_responses", "openai_chat"),
            limits=Limits(context=128000, output=4096),
            reads=("text", "image"),
            features=Features(
                tools=True, parallel_tools=True, reasoning=False, prompt_caching=True, batch=True
            ),
            prices=(
                PriceRow(rates=Rates(input=Decimal("5"), output=Decimal("15"))),
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(input=Decimal("2.5"), output=Decimal("7.5")),
                ),
            ),
            lifecycle=Lifecycle(status="deprecated", retires=date(2026, 12, 9)),
        )

    @constant
    @deprecated("gpt-4o-2024-08-06 retires on 2027-04-14")
    def GPT_4O_2024_08_06(self) -> ResponsesReadsTextImage:
        """GPT-4o (2024-08-06): 128,000 tokens of context, 16,384 out, $2.5 in and $10 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="gpt-4o-2024-08-06",
            name="GPT-4o (2024-08-06)",
            wires=("openai_responses", "openai_chat"),
            limits=Limits(context=128000, output=16384),
            reads=("text", "image"),
            features=Features(
                tools=True,
                parallel_tools=True,
                structured_output=True,
                reasoning=False,
                prompt_caching=True,
                batch=True,
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("2.5"), output=Decimal("10"), cached_input=Decimal("1.25")
                    )
                ),
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(input=Decimal("1.25"), output=Decimal("5")),
                ),
            ),
            lifecycle=Lifecycle(status="deprecated", retires=date(2027, 4, 14)),
        )

    @constant
    @deprecated("gpt-4o-2024-11-20 retires on 2027-04-14")
    def GPT_4O_2024_11_20(self) -> ResponsesReadsTextImage:
        """GPT-4o (2024-11-20): 128,000 tokens of context, 16,384 out, $2.5 in and $10 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="gpt-4o-2024-11-20",
            name="GPT-4o (2024-11-20)",
            wires=("openai_responses", "openai_chat"),
            limits=Limits(context=128000, output=16384),
            reads=("text", "image"),
            features=Features(
                tools=True,
                parallel_tools=True,
                structured_output=True,
                reasoning=False,
                prompt_caching=True,
                batch=True,
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("2.5"), output=Decimal("10"), cached_input=Decimal("1.25")
                    )
                ),
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(input=Decimal("1.25"), output=Decimal("5")),
                ),
            ),
            lifecycle=Lifecycle(status="deprecated", retires=date(2027, 4, 14)),
        )

    @constant
    @deprecated("gpt-4o-mini retires on 2027-04-14")
    def GPT_4O_MINI(self) -> ResponsesReadsTextImage:
        """GPT-4o mini: 128,000 tokens of context, 16,384 out, $0.15 in and $0.6 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="gpt-4o-mini",
            name="GPT-4o mini",
            family="gpt-mini",
            wires=("openai_responses", "openai_chat"),
            limits=Limits(context=128000, output=16384),
            reads=("text", "image"),
            writes=("text",),
            features=Features(
                tools=True,
                parallel_tools=True,
                structured_output=True,
                reasoning=False,
                temperature=True,
                prompt_caching=True,
                batch=True,
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.15"),
                        output=Decimal("0.6"),
                        cached_input=Decimal("0.075"),
                        web_search_per_request=Decimal("0.014"),
                    )
                ),
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(input=Decimal("0.075"), output=Decimal("0.3")),
                ),
            ),
            lifecycle=Lifecycle(
                status="deprecated",
                released="2024-07-18",
                knowledge="2023-09",
                retires=date(2027, 4, 14),
            ),
        )

    @constant
    @deprecated("gpt-4.1 retires on 2027-04-14")
    def GPT_4_1(self) -> ResponsesReadsTextImage:
        """GPT-4.1: 1,047,576 tokens of context, 32,768 out, $2 in and $8 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="gpt-4.1",
            name="GPT-4.1",
            family="gpt",
            wires=("openai_responses", "openai_chat"),
            limits=Limits(context=1047576, output=32768),
            reads=("text", "image"),
            writes=("text",),
            features=Features(
                tools=True,
                parallel_tools=True,
                structured_output=True,
                reasoning=False,
                temperature=True,
                system_messages=True,
                prompt_caching=True,
                web_search=False,
                batch=True,
                streaming=True,
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("2"),
                        output=Decimal("8"),
                        cached_input=Decimal("0.5"),
                        web_search_per_request=Decimal("0.014"),
                    )
                ),
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(input=Decimal("1"), output=Decimal("4")),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="priority"),
                    rates=Rates(
                        input=Decimal("3.5"), output=Decimal("14"), cached_input=Decimal("0.875")
                    ),
                ),
            ),
            lifecycle=Lifecycle(
                status="deprecated",
                released="2025-04-14",
                knowledge="2024-04",
                retires=date(2027, 4, 14),
            ),
        )

    @constant
    @deprecated("gpt-4.1-mini retires on 2027-04-14")
    def GPT_4_1_MINI(self) -> ResponsesReadsTextImage:
        """GPT-4.1 mini: 1,047,576 tokens of context, 32,768 out, $0.4 in and $1.6 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="gpt-4.1-mini",
            name="GPT-4.1 mini",
            family="gpt-mini",
            wires=("openai_responses", "openai_chat"),
            limits=Limits(context=1047576, output=32768),
            reads=("text", "image"),
            writes=("text",),
            features=Features(
                tools=True,
                parallel_tools=True,
                structured_output=True,
                reasoning=False,
                temperature=True,
                system_messages=True,
                prompt_caching=True,
                web_search=False,
                batch=True,
                streaming=True,
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.4"),
                        output=Decimal("1.6"),
                        cached_input=Decimal("0.1"),
                        web_search_per_request=Decimal("0.014"),
                    )
                ),
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(input=Decimal("0.2"), output=Decimal("0.8")),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="priority"),
                    rates=Rates(
                        input=Decimal("0.7"), output=Decimal("2.8"), cached_input=Decimal("0.175")
                    ),
                ),
            ),
            lifecycle=Lifecycle(
                status="deprecated",
                released="2025-04-14",
                knowledge="2024-04",
                retires=date(2027, 4, 14),
            ),
        )

    @constant
    @deprecated("gpt-4.1-nano retires on 2027-04-14")
    def GPT_4_1_NANO(self) -> ResponsesReadsTextImage:
        """GPT-4.1 nano: 1,047,576 tokens of context, 32,768 out, $0.1 in and $0.4 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="gpt-4.1-nano",
            name="GPT-4.1 nano",
            family="gpt-nano",
            wires=("openai_responses", "openai_chat"),
            limits=Limits(context=1047576, output=32768),
            reads=("text", "image"),
            writes=("text",),
            features=Features(
                tools=True,
                parallel_tools=True,
                structured_output=True,
                reasoning=False,
                temperature=True,
                system_messages=True,
                prompt_caching=True,
                batch=True,
                streaming=True,
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.1"), output=Decimal("0.4"), cached_input=Decimal("0.025")
                    )
                ),
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(input=Decimal("0.05"), output=Decimal("0.2")),
                ),
            ),
            lifecycle=Lifecycle(
                status="deprecated",
                released="2025-04-14",
                knowledge="2024-04",
                retires=date(2027, 4, 14),
            ),
        )

    @constant
    @deprecated("gpt-4-32k retired on 2025-06-06")
    def GPT_4_32K(self) -> ChatReadsText:
        """GPT-4 32K: 32,768 tokens of context, 4,096 out, $60 in and $120 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="gpt-4-32k",
            name="GPT-4 32K",
            family="gpt",
            wires=("openai_chat",),
            limits=Limits(context=32768, output=4096),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=False, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("60"), output=Decimal("120"))),),
            lifecycle=Lifecycle(status="retired", released="2023-03-14", retires=date(2025, 6, 6)),
        )

    @constant
    def GPT_4_TURBO(self) -> ChatReadsTextImage:
        """GPT-4 Turbo: 128,000 tokens of context, 4,096 out, $11 in and $33 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="gpt-4-turbo",
            name="GPT-4 Turbo",
            family="gpt",
            wires=("openai_chat",),
            limits=Limits(context=128000, output=4096),
            reads=("text", "image"),
            writes=("text",),
            features=Features(tools=True, parallel_tools=True, reasoning=False, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("11"), output=Decimal("33"))),),
            lifecycle=Lifecycle(released="2023-11-06"),
        )

    @constant
    def GPT_4_TURBO_VISION(self) -> ChatReadsTextImage:
        """GPT-4 Turbo Vision: 128,000 tokens of context, 4,096 out, $10 in and $30 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="gpt-4-turbo-vision",
            name="GPT-4 Turbo Vision",
            family="gpt",
            wires=("openai_chat",),
            limits=Limits(context=128000, output=4096),
            reads=("text", "image"),
            writes=("text",),
            features=Features(tools=True, reasoning=False, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("10"), output=Decimal("30"))),),
            lifecycle=Lifecycle(released="2023-11-06", knowledge="2023-11"),
        )

    @constant
    @deprecated("gpt-5 retires on 2027-02-09")
    def GPT_5(self) -> ResponsesReadsTextImage:
        """GPT-5: 272,000 tokens of context, 128,000 out, $1.25 in and $10 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="gpt-5",
            name="GPT-5",
            family="gpt",
            wires=("openai_responses", "openai_chat"),
            limits=Limits(context=272000, output=128000),
            reads=("text", "image"),
            writes=("text",),
            features=Features(
                tools=True,
                parallel_tools=True,
                structured_output=True,
                reasoning=True,
                temperature=False,
                system_messages=True,
                prompt_caching=True,
                batch=True,
                streaming=True,
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("1.25"),
                        output=Decimal("10"),
                        cached_input=Decimal("0.125"),
                        web_search_per_request=Decimal("0.014"),
                    )
                ),
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(
                        input=Decimal("0.625"), output=Decimal("5"), cached_input=Decimal("0.0625")
                    ),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="priority"),
                    rates=Rates(
                        input=Decimal("2.5"), output=Decimal("20"), cached_input=Decimal("0.25")
                    ),
                ),
            ),
            lifecycle=Lifecycle(
                status="deprecated",
                released="2025-08-07",
                knowledge="2024-09-30",
                retires=date(2027, 2, 9),
            ),
            reasoning=Reasoning(efforts=("minimal", "low", "medium", "high"), can_disable=False),
        )

    @constant
    @deprecated("gpt-5.1 retires on 2027-05-15")
    def GPT_5_1(self) -> ResponsesReadsTextImageAudio:
        """GPT-5.1: 272,000 tokens of context, 128,000 out, $1.25 in and $10 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="gpt-5.1",
            name="GPT-5.1",
            family="gpt",
            wires=("openai_responses", "openai_chat"),
            limits=Limits(context=272000, output=128000),
            reads=("text", "image", "audio"),
            writes=("text", "image", "audio"),
            features=Features(
                tools=True,
                parallel_tools=True,
                structured_output=True,
                reasoning=True,
                temperature=False,
                system_messages=True,
                prompt_caching=True,
                batch=True,
                streaming=True,
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("1.25"),
                        output=Decimal("10"),
                        cached_input=Decimal("0.125"),
                        web_search_per_request=Decimal("0.014"),
                    )
                ),
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(
                        input=Decimal("0.625"), output=Decimal("5"), cached_input=Decimal("0.0625")
                    ),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="priority"),
                    rates=Rates(
                        input=Decimal("2.5"), output=Decimal("20"), cached_input=Decimal("0.25")
                    ),
                ),
            ),
            lifecycle=Lifecycle(
                status="deprecated",
                released="2025-11-14",
                knowledge="2024-09-30",
                retires=date(2027, 5, 15),
            ),
            reasoning=Reasoning(
                efforts=("none", "low", "medium", "high"), default="none", can_disable=True
            ),
        )

    @constant
    @deprecated("gpt-5.1-chat retired on 2026-06-29")
    def GPT_5_1_CHAT(self) -> ResponsesReadsTextImageAudio:
        """GPT-5.1 Chat: 128,000 tokens of context, 16,384 out, $1.25 in and $10 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="gpt-5.1-chat",
            name="GPT-5.1 Chat",
            family="gpt-codex",
            wires=("openai_responses", "openai_chat"),
            limits=Limits(context=128000, input=111616, output=16384),
            reads=("text", "image", "audio"),
            writes=("text", "image", "audio"),
            features=Features(
                tools=True,
                parallel_tools=True,
                structured_output=True,
                reasoning=True,
                temperature=False,
                prompt_caching=True,
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("1.25"), output=Decimal("10"), cached_input=Decimal("0.125")
                    )
                ),
            ),
            lifecycle=Lifecycle(
                status="retired",
                released="2025-11-14",
                knowledge="2024-09-30",
                retires=date(2026, 6, 29),
            ),
            reasoning=Reasoning(efforts=("medium",)),
        )

    @constant
    @deprecated("gpt-5.1-codex retires on 2027-05-15")
    def GPT_5_1_CODEX(self) -> ResponsesReadsTextImageAudio:
        """GPT-5.1 Codex: 400,000 tokens of context, 128,000 out, $1.25 in and $10 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="gpt-5.1-codex",
            name="GPT-5.1 Codex",
            family="gpt-codex",
            wires=("openai_responses",),
            limits=Limits(context=400000, input=272000, output=128000),
            reads=("text", "image", "audio"),
            writes=("text", "image", "audio"),
            features=Features(
                tools=True,
                parallel_tools=True,
                structured_output=True,
                reasoning=True,
                temperature=False,
                system_messages=False,
                prompt_caching=True,
                streaming=True,
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("1.25"), output=Decimal("10"), cached_input=Decimal("0.125")
                    )
                ),
            ),
            lifecycle=Lifecycle(
                status="deprecated",
                released="2025-11-14",
                knowledge="2024-09-30",
                retires=date(2027, 5, 15),
            ),
            reasoning=Reasoning(efforts=("low", "medium", "high")),
        )

    @constant
    @deprecated("gpt-5.1-codex-max retires on 2027-05-18")
    def GPT_5_1_CODEX_MAX(self) -> ResponsesReadsTextImage:
        """GPT-5.1 Codex Max: 400,000 tokens of context, 128,000 out, $1.25 in and $10 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="gpt-5.1-codex-max",
            name="GPT-5.1 Codex Max",
            family="gpt-codex",
            wires=("openai_responses",),
            limits=Limits(context=400000, input=272000, output=128000),
            reads=("text", "image"),
            writes=("text",),
            features=Features(
                tools=True,
                parallel_tools=True,
                structured_output=True,
                reasoning=True,
                temperature=False,
                system_messages=False,
                prompt_caching=True,
                streaming=True,
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("1.25"), output=Decimal("10"), cached_input=Decimal("0.125")
                    )
                ),
            ),
            lifecycle=Lifecycle(
                status="deprecated",
                released="2025-11-13",
                knowledge="2024-09-30",
                retires=date(2027, 5, 18),
            ),
            reasoning=Reasoning(efforts=("low", "medium", "high", "xhigh")),
        )

    @constant
    @deprecated("gpt-5.1-codex-mini retires on 2027-05-15")
    def GPT_5_1_CODEX_MINI(self) -> ResponsesReadsTextImage:
        """GPT-5.1 Codex Mini: 400,000 tokens of context, 128,000 out, $0.25 in and $2 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="gpt-5.1-codex-mini",
            name="GPT-5.1 Codex Mini",
            family="gpt-codex",
            wires=("openai_responses",),
            limits=Limits(context=400000, input=272000, output=128000),
            reads=("text", "image"),
            writes=("text",),
            features=Features(
                tools=True,
                parallel_tools=True,
                structured_output=True,
                reasoning=True,
                temperature=False,
                system_messages=False,
                prompt_caching=True,
                streaming=True,
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.25"), output=Decimal("2"), cached_input=Decimal("0.025")
                    )
                ),
            ),
            lifecycle=Lifecycle(
                status="deprecated",
                released="2025-11-14",
                knowledge="2024-09-30",
                retires=date(2027, 5, 15),
            ),
            reasoning=Reasoning(efforts=("low", "medium", "high")),
        )

    @constant
    def GPT_5_2(self) -> ResponsesReadsTextImage:
        """GPT-5.2: 400,000 tokens of context, 128,000 out, $1.75 in and $14 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="gpt-5.2",
            name="GPT-5.2",
            family="gpt",
            wires=("openai_responses", "openai_chat"),
            limits=Limits(context=400000, input=272000, output=128000),
            reads=("text", "image"),
            writes=("text",),
            features=Features(
                tools=True,
                parallel_tools=True,
                structured_output=True,
                reasoning=True,
                temperature=False,
                system_messages=True,
                prompt_caching=True,
                batch=True,
                streaming=True,
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("1.75"),
                        output=Decimal("14"),
                        cached_input=Decimal("0.175"),
                        web_search_per_request=Decimal("0.014"),
                    )
                ),
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(
                        input=Decimal("0.875"), output=Decimal("7"), cached_input=Decimal("0.0875")
                    ),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="priority"),
                    rates=Rates(
                        input=Decimal("3.5"), output=Decimal("28"), cached_input=Decimal("0.35")
                    ),
                ),
            ),
            lifecycle=Lifecycle(
                released="2025-12-11", knowledge="2025-08-31", retires=date(2027, 6, 8)
            ),
            reasoning=Reasoning(
                efforts=("none", "low", "medium", "high", "xhigh"), can_disable=True
            ),
        )

    @constant
    @deprecated("gpt-5.2-chat retired on 2026-06-29")
    def GPT_5_2_CHAT(self) -> ResponsesReadsTextImage:
        """GPT-5.2 Chat: 128,000 tokens of context, 16,384 out, $1.75 in and $14 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="gpt-5.2-chat",
            name="GPT-5.2 Chat",
            family="gpt-codex",
            wires=("openai_responses", "openai_chat"),
            limits=Limits(context=128000, input=111616, output=16384),
            reads=("text", "image"),
            writes=("text",),
            features=Features(
                tools=True,
                parallel_tools=True,
                structured_output=True,
                reasoning=True,
                temperature=False,
                prompt_caching=True,
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("1.75"), output=Decimal("14"), cached_input=Decimal("0.175")
                    )
                ),
            ),
            lifecycle=Lifecycle(
                status="retired",
                released="2025-12-11",
                knowledge="2025-08-31",
                retires=date(2026, 6, 29),
            ),
            reasoning=Reasoning(efforts=("medium",)),
        )

    @constant
    def GPT_5_2_CODEX(self) -> ResponsesReadsTextImage:
        """GPT-5.2 Codex: 400,000 tokens of context, 128,000 out, $1.75 in and $14 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="gpt-5.2-codex",
            name="GPT-5.2 Codex",
            family="gpt-codex",
            wires=("openai_responses",),
            limits=Limits(context=400000, input=272000, output=128000),
            reads=("text", "image"),
            writes=("text",),
            features=Features(
                tools=True,
                parallel_tools=True,
                structured_output=True,
                reasoning=True,
                temperature=False,
                system_messages=True,
                prompt_caching=True,
                streaming=True,
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("1.75"), output=Decimal("14"), cached_input=Decimal("0.175")
                    )
                ),
            ),
            lifecycle=Lifecycle(
                released="2026-01-14", knowledge="2025-08-31", retires=date(2027, 7, 13)
            ),
            reasoning=Reasoning(efforts=("low", "medium", "high", "xhigh")),
        )

    @constant
    def GPT_5_2_PRO(self) -> ResponsesReadsTextImageDocument:
        """GPT-5.2 Pro: 400,000 tokens of context, 128,000 out, $21 in and $168 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="gpt-5.2-pro",
            name="GPT-5.2 Pro",
            wires=("openai_responses",),
            limits=Limits(context=400000, input=272000, output=128000),
            reads=("text", "image", "document"),
            writes=("text",),
            features=Features(
                tools=True,
                parallel_tools=True,
                structured_output=True,
                reasoning=True,
                system_messages=True,
                prompt_caching=True,
                web_search=True,
                batch=True,
                streaming=True,
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("21"),
                        output=Decimal("168"),
                        web_search_per_request=Decimal("0.014"),
                    )
                ),
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(input=Decimal("10.5"), output=Decimal("84")),
                ),
            ),
            reasoning=Reasoning(efforts=("low", "medium", "high", "xhigh"), can_disable=False),
        )

    @constant
    @deprecated("gpt-5.3-chat retired on 2026-06-29")
    def GPT_5_3_CHAT(self) -> ResponsesReadsTextImage:
        """GPT-5.3 Chat: 128,000 tokens of context, 16,384 out, $1.75 in and $14 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="gpt-5.3-chat",
            name="GPT-5.3 Chat",
            family="gpt-codex",
            wires=("openai_responses", "openai_chat"),
            limits=Limits(context=128000, input=111616, output=16384),
            reads=("text", "image"),
            writes=("text",),
            features=Features(
                tools=True,
                parallel_tools=True,
                structured_output=True,
                reasoning=True,
                temperature=False,
                prompt_caching=True,
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("1.75"), output=Decimal("14"), cached_input=Decimal("0.175")
                    )
                ),
            ),
            lifecycle=Lifecycle(
                status="retired",
                released="2026-03-03",
                knowledge="2025-08-31",
                retires=date(2026, 6, 29),
            ),
            reasoning=Reasoning(efforts=("medium",)),
        )

    @constant
    def GPT_5_3_CODEX(self) -> ResponsesReadsTextImage:
        """GPT-5.3 Codex: 400,000 tokens of context, 128,000 out, $1.75 in and $14 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="gpt-5.3-codex",
            name="GPT-5.3 Codex",
            family="gpt-codex",
            wires=("openai_responses",),
            limits=Limits(context=400000, input=272000, output=128000),
            reads=("text", "image"),
            writes=("text",),
            features=Features(
                tools=True,
                parallel_tools=True,
                structured_output=True,
                reasoning=True,
                temperature=False,
                system_messages=True,
                prompt_caching=True,
                streaming=True,
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("1.75"),
                        output=Decimal("14"),
                        cached_input=Decimal("0.175"),
                        web_search_per_request=Decimal("0.014"),
                    )
                ),
                PriceRow(
                    when=PriceCondition(service_tier="priority"),
                    rates=Rates(
                        input=Decimal("3.5"), output=Decimal("28"), cached_input=Decimal("0.35")
                    ),
                ),
            ),
            lifecycle=Lifecycle(
                released="2026-02-24", knowledge="2025-08-31", retires=date(2027, 8, 24)
            ),
            reasoning=Reasoning(
                efforts=("none", "low", "medium", "high", "xhigh"), can_disable=True
            ),
        )

    @constant
    def GPT_5_3_CODEX_SPARK(self) -> ResponsesReadsTextImage:
        """GPT-5.3 Codex Spark: 128,000 tokens of context, 32,000 out, $1.75 in and $14 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="gpt-5.3-codex-spark",
            name="GPT-5.3 Codex Spark",
            wires=("openai_responses",),
            limits=Limits(context=128000, output=32000),
            reads=("text", "image"),
            features=Features(reasoning=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("1.75"), output=Decimal("14"), cached_input=Decimal("0.175")
                    )
                ),
            ),
            reasoning=Reasoning(efforts=("low", "medium", "high", "xhigh"), can_disable=False),
        )

    @constant
    def GPT_5_4(self) -> ResponsesReadsTextImageDocument:
        """GPT-5.4: 1,050,000 tokens of context, 128,000 out, $2.5 in and $15 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="gpt-5.4",
            name="GPT-5.4",
            family="gpt",
            wires=("openai_responses", "openai_chat"),
            limits=Limits(context=1050000, input=922000, output=128000),
            reads=("text", "image", "document"),
            writes=("text",),
            features=Features(
                tools=True,
                parallel_tools=True,
                structured_output=True,
                reasoning=True,
                temperature=False,
                system_messages=True,
                prompt_caching=True,
                batch=True,
                flex=True,
                streaming=True,
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("2.5"), output=Decimal("15"), cached_input=Decimal("0.25")
                    )
                ),
                PriceRow(
                    when=PriceCondition(min_input_tokens=272001),
                    rates=Rates(
                        input=Decimal("5"), output=Decimal("22.5"), cached_input=Decimal("0.5")
                    ),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(
                        input=Decimal("1.25"), output=Decimal("7.5"), cached_input=Decimal("0.13")
                    ),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="flex"),
                    rates=Rates(input=Decimal("1.25"), output=Decimal("7.5")),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="priority"),
                    rates=Rates(
                        input=Decimal("5"), output=Decimal("30"), cached_input=Decimal("0.5")
                    ),
                ),
                PriceRow(
                    when=PriceCondition(min_input_tokens=272001, service_tier="batch"),
                    rates=Rates(
                        input=Decimal("2.5"), output=Decimal("11.25"), cached_input=Decimal("0.25")
                    ),
                ),
                PriceRow(
                    when=PriceCondition(min_input_tokens=272001, service_tier="flex"),
                    rates=Rates(
                        input=Decimal("2.5"), output=Decimal("11.25"), cached_input=Decimal("0.25")
                    ),
                ),
                PriceRow(
                    when=PriceCondition(min_input_tokens=272001, service_tier="priority"),
                    rates=Rates(
                        input=Decimal("10"), output=Decimal("45"), cached_input=Decimal("1")
                    ),
                ),
            ),
            lifecycle=Lifecycle(
                released="2026-03-05", knowledge="2025-08-31", retires=date(2027, 9, 2)
            ),
            reasoning=Reasoning(
                efforts=("none", "low", "medium", "high", "xhigh"), default="none", can_disable=True
            ),
        )

    @constant
    def GPT_5_4_MINI(self) -> ResponsesReadsTextImageDocument:
        """GPT-5.4 Mini: 400,000 tokens of context, 128,000 out, $0.75 in and $4.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="gpt-5.4-mini",
            name="GPT-5.4 Mini",
            family="gpt-mini",
            wires=("openai_responses", "openai_chat"),
            limits=Limits(context=400000, input=272000, output=128000),
            reads=("text", "image", "document"),
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
                batch=True,
                flex=True,
                streaming=True,
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.75"),
                        output=Decimal("4.5"),
                        cached_input=Decimal("0.075"),
                        web_search_per_request=Decimal("0.014"),
                    )
                ),
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(
                        input=Decimal("0.375"),
                        output=Decimal("2.25"),
                        cached_input=Decimal("0.0375"),
                    ),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="flex"),
                    rates=Rates(
                        input=Decimal("0.375"),
                        output=Decimal("2.25"),
                        cached_input=Decimal("0.0375"),
                    ),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="priority"),
                    rates=Rates(
                        input=Decimal("1.5"), output=Decimal("9"), cached_input=Decimal("0.15")
                    ),
                ),
            ),
            lifecycle=Lifecycle(
                released="2026-03-17", knowledge="2025-08-31", retires=date(2027, 9, 21)
            ),
            reasoning=Reasoning(
                efforts=("none", "low", "medium", "high", "xhigh"), default="none", can_disable=True
            ),
        )

    @constant
    def GPT_5_4_NANO(self) -> ResponsesReadsTextImageDocument:
        """GPT-5.4 Nano: 400,000 tokens of context, 128,000 out, $0.2 in and $1.25 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="gpt-5.4-nano",
            name="GPT-5.4 Nano",
            family="gpt-nano",
            wires=("openai_responses", "openai_chat"),
            limits=Limits(context=400000, input=272000, output=128000),
            reads=("text", "image", "document"),
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
                batch=True,
                flex=True,
                streaming=True,
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.2"),
                        output=Decimal("1.25"),
                        cached_input=Decimal("0.02"),
                        web_search_per_request=Decimal("0.014"),
                    )
                ),
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(
                        input=Decimal("0.1"), output=Decimal("0.625"), cached_input=Decimal("0.01")
                    ),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="flex"),
                    rates=Rates(
                        input=Decimal("0.1"), output=Decimal("0.625"), cached_input=Decimal("0.01")
                    ),
                ),
            ),
            lifecycle=Lifecycle(
                released="2026-03-17", knowledge="2025-08-31", retires=date(2027, 9, 21)
            ),
            reasoning=Reasoning(
                efforts=("none", "low", "medium", "high", "xhigh"), default="none", can_disable=True
            ),
        )

    @constant
    def GPT_5_4_PRO(self) -> ResponsesReadsTextImage:
        """GPT-5.4 Pro: 1,050,000 tokens of context, 128,000 out, $30 in and $180 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="gpt-5.4-pro",
            name="GPT-5.4 Pro",
            family="gpt-pro",
            wires=("openai_responses",),
            limits=Limits(context=1050000, input=922000, output=128000),
            reads=("text", "image"),
            writes=("text",),
            features=Features(
                tools=True,
                parallel_tools=True,
                structured_output=False,
                reasoning=True,
                temperature=False,
                system_messages=True,
                prompt_caching=True,
                web_search=True,
                batch=True,
                flex=True,
                streaming=True,
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("30"),
                        output=Decimal("180"),
                        cached_input=Decimal("3"),
                        web_search_per_request=Decimal("0.014"),
                    )
                ),
                PriceRow(
                    when=PriceCondition(min_input_tokens=272001),
                    rates=Rates(
                        input=Decimal("60"), output=Decimal("270"), cached_input=Decimal("6")
                    ),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(input=Decimal("15"), output=Decimal("90")),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="flex"),
                    rates=Rates(input=Decimal("15"), output=Decimal("90")),
                ),
                PriceRow(
                    when=PriceCondition(min_input_tokens=272001, service_tier="batch"),
                    rates=Rates(input=Decimal("30"), output=Decimal("135")),
                ),
                PriceRow(
                    when=PriceCondition(min_input_tokens=272001, service_tier="flex"),
                    rates=Rates(input=Decimal("30"), output=Decimal("135")),
                ),
            ),
            lifecycle=Lifecycle(
                released="2026-03-05", knowledge="2025-08-31", retires=date(2027, 9, 7)
            ),
            reasoning=Reasoning(efforts=("medium", "high", "xhigh"), can_disable=False),
        )

    @constant
    def GPT_5_5(self) -> ResponsesReadsTextImageDocument:
        """GPT-5.5: 1,050,000 tokens of context, 128,000 out, $5 in and $30 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="gpt-5.5",
            name="GPT-5.5",
            family="gpt",
            wires=("openai_responses", "openai_chat"),
            limits=Limits(context=1050000, input=922000, output=128000),
            reads=("text", "image", "document"),
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
                batch=True,
                flex=True,
                streaming=True,
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("5"),
                        output=Decimal("30"),
                        cached_input=Decimal("0.5"),
                        web_search_per_request=Decimal("0.014"),
                    )
                ),
                PriceRow(
                    when=PriceCondition(min_input_tokens=272001),
                    rates=Rates(
                        input=Decimal("10"), output=Decimal("45"), cached_input=Decimal("1")
                    ),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(
                        input=Decimal("2.5"), output=Decimal("15"), cached_input=Decimal("0.25")
                    ),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="flex"),
                    rates=Rates(input=Decimal("2.5"), cached_input=Decimal("0.25")),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="priority"),
                    rates=Rates(
                        input=Decimal("12.5"), output=Decimal("75"), cached_input=Decimal("1.25")
                    ),
                ),
                PriceRow(
                    when=PriceCondition(min_input_tokens=272001, service_tier="batch"),
                    rates=Rates(
                        input=Decimal("5"), output=Decimal("22.5"), cached_input=Decimal("0.5")
                    ),
                ),
                PriceRow(
                    when=PriceCondition(min_input_tokens=272001, service_tier="flex"),
                    rates=Rates(input=Decimal("5")),
                ),
                PriceRow(
                    when=PriceCondition(min_input_tokens=272001, service_tier="priority"),
                    rates=Rates(
                        input=Decimal("20"), output=Decimal("90"), cached_input=Decimal("2")
                    ),
                ),
            ),
            lifecycle=Lifecycle(
                released="2026-04-24", knowledge="2025-12-01", retires=date(2027, 10, 26)
            ),
            reasoning=Reasoning(
                efforts=("none", "low", "medium", "high", "xhigh"), can_disable=True
            ),
        )

    @constant
    def GPT_5_5_PRO(self) -> ResponsesReadsTextImageDocument:
        """GPT-5.5 Pro: 1,050,000 tokens of context, 128,000 out, $30 in and $180 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="gpt-5.5-pro",
            name="GPT-5.5 Pro",
            wires=("openai_responses",),
            limits=Limits(context=1050000, output=128000),
            reads=("text", "image", "document"),
            writes=("text",),
            features=Features(
                tools=True,
                parallel_tools=True,
                structured_output=False,
                reasoning=True,
                system_messages=True,
                prompt_caching=True,
                web_search=True,
                batch=True,
                streaming=True,
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("30"),
                        output=Decimal("180"),
                        cached_input=Decimal("3"),
                        web_search_per_request=Decimal("0.014"),
                    )
                ),
                PriceRow(
                    when=PriceCondition(min_input_tokens=272001),
                    rates=Rates(
                        input=Decimal("60"), output=Decimal("270"), cached_input=Decimal("6")
                    ),
                ),
            ),
            reasoning=Reasoning(efforts=("medium", "high", "xhigh"), can_disable=False),
        )

    @constant
    def GPT_5_6_CYBER(self) -> ResponsesReadsTextImage:
        """GPT-5.6 Cyber: 400,000 tokens of context, 128,000 out, $12.5 in and $75 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="gpt-5.6-cyber",
            name="GPT-5.6 Cyber",
            wires=("openai_responses", "openai_chat"),
            limits=Limits(context=400000, output=128000),
            reads=("text", "image"),
            features=Features(reasoning=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("12.5"),
                        output=Decimal("75"),
                        cached_input=Decimal("1.25"),
                        cache_write=Decimal("15.625"),
                    )
                ),
            ),
            reasoning=Reasoning(
                efforts=("low", "medium", "high", "xhigh", "max"), can_disable=False
            ),
        )

    @constant
    def GPT_5_6_LUNA(self) -> ResponsesReadsTextImageDocument:
        """GPT-5.6 Luna: 1,050,000 tokens of context, 128,000 out, $0.2 in and $1.2 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="gpt-5.6-luna",
            name="GPT-5.6 Luna",
            wires=("openai_responses", "openai_chat"),
            limits=Limits(context=1050000, input=922000, output=128000),
            reads=("text", "image", "document"),
            writes=("text",),
            features=Features(
                tools=True,
                parallel_tools=True,
                structured_output=True,
                reasoning=True,
                system_messages=True,
                prompt_caching=True,
                web_search=True,
                batch=True,
                flex=True,
                streaming=True,
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.2"),
                        output=Decimal("1.2"),
                        cached_input=Decimal("0.02"),
                        cache_write=Decimal("0.25"),
                        web_search_per_request=Decimal("0.014"),
                    )
                ),
                PriceRow(
                    when=PriceCondition(min_input_tokens=272001),
                    rates=Rates(
                        input=Decimal("0.4"),
                        output=Decimal("1.8"),
                        cached_input=Decimal("0.04"),
                        cache_write=Decimal("0.5"),
                    ),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="flex"),
                    rates=Rates(
                        input=Decimal("0.1"),
                        output=Decimal("0.6"),
                        cached_input=Decimal("0.01"),
                        cache_write=Decimal("0.125"),
                    ),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="priority"),
                    rates=Rates(
                        input=Decimal("0.4"),
                        output=Decimal("2.4"),
                        cached_input=Decimal("0.04"),
                        cache_write=Decimal("0.5"),
                    ),
                ),
                PriceRow(
                    when=PriceCondition(min_input_tokens=272001, service_tier="flex"),
                    rates=Rates(
                        input=Decimal("0.2"),
                        output=Decimal("0.9"),
                        cached_input=Decimal("0.02"),
                        cache_write=Decimal("0.25"),
                    ),
                ),
                PriceRow(
                    when=PriceCondition(min_input_tokens=272001, service_tier="priority"),
                    rates=Rates(
                        input=Decimal("0.8"),
                        output=Decimal("3.6"),
                        cached_input=Decimal("0.08"),
                        cache_write=Decimal("1"),
                    ),
                ),
            ),
            lifecycle=Lifecycle(retires=date(2028, 1, 11)),
            reasoning=Reasoning(
                efforts=("low", "medium", "high", "xhigh", "max"), can_disable=False
            ),
        )

    @constant
    def GPT_5_6_SOL(self) -> ResponsesReadsTextImageDocument:
        """GPT-5.6 Sol: 1,050,000 tokens of context, 128,000 out, $4 in and $20 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="gpt-5.6-sol",
            name="GPT-5.6 Sol",
            wires=("openai_responses", "openai_chat"),
            limits=Limits(context=1050000, input=922000, output=128000),
            reads=("text", "image", "document"),
            writes=("text",),
            features=Features(
                tools=True,
                parallel_tools=True,
                structured_output=True,
                reasoning=True,
                system_messages=True,
                prompt_caching=True,
                web_search=True,
                batch=True,
                flex=True,
                streaming=True,
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("4"),
                        output=Decimal("20"),
                        cached_input=Decimal("0.4"),
                        cache_write=Decimal("5"),
                        web_search_per_request=Decimal("0.014"),
                    )
                ),
                PriceRow(
                    when=PriceCondition(min_input_tokens=272001),
                    rates=Rates(
                        input=Decimal("8"),
                        output=Decimal("30"),
                        cached_input=Decimal("0.8"),
                        cache_write=Decimal("10"),
                    ),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="flex"),
                    rates=Rates(
                        input=Decimal("2"),
                        output=Decimal("10"),
                        cached_input=Decimal("0.2"),
                        cache_write=Decimal("2.5"),
                    ),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="priority"),
                    rates=Rates(
                        input=Decimal("8"),
                        output=Decimal("40"),
                        cached_input=Decimal("0.8"),
                        cache_write=Decimal("10"),
                    ),
                ),
                PriceRow(
                    when=PriceCondition(min_input_tokens=272001, service_tier="flex"),
                    rates=Rates(
                        input=Decimal("4"),
                        output=Decimal("15"),
                        cached_input=Decimal("0.4"),
                        cache_write=Decimal("5"),
                    ),
                ),
                PriceRow(
                    when=PriceCondition(min_input_tokens=272001, service_tier="priority"),
                    rates=Rates(
                        input=Decimal("16"),
                        output=Decimal("60"),
                        cached_input=Decimal("1.6"),
                        cache_write=Decimal("20"),
                    ),
                ),
            ),
            lifecycle=Lifecycle(retires=date(2028, 1, 11)),
            reasoning=Reasoning(
                efforts=("low", "medium", "high", "xhigh", "max"), can_disable=False
            ),
        )

    @constant
    def GPT_5_6_TERRA(self) -> ResponsesReadsTextImageDocument:
        """GPT-5.6 Terra: 1,050,000 tokens of context, 128,000 out, $2 in and $12 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="gpt-5.6-terra",
            name="GPT-5.6 Terra",
            wires=("openai_responses", "openai_chat"),
            limits=Limits(context=1050000, input=922000, output=128000),
            reads=("text", "image", "document"),
            writes=("text",),
            features=Features(
                tools=True,
                parallel_tools=True,
                structured_output=True,
                reasoning=True,
                system_messages=True,
                prompt_caching=True,
                web_search=True,
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
                        cache_write=Decimal("2.5"),
                        web_search_per_request=Decimal("0.014"),
                    )
                ),
                PriceRow(
                    when=PriceCondition(min_input_tokens=272001),
                    rates=Rates(
                        input=Decimal("4"),
                        output=Decimal("18"),
                        cached_input=Decimal("0.4"),
                        cache_write=Decimal("5"),
                    ),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="flex"),
                    rates=Rates(
                        input=Decimal("1"),
                        output=Decimal("6"),
                        cached_input=Decimal("0.1"),
                        cache_write=Decimal("1.25"),
                    ),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="priority"),
                    rates=Rates(
                        input=Decimal("4"),
                        output=Decimal("24"),
                        cached_input=Decimal("0.4"),
                        cache_write=Decimal("5"),
                    ),
                ),
                PriceRow(
                    when=PriceCondition(min_input_tokens=272001, service_tier="flex"),
                    rates=Rates(
                        input=Decimal("2"),
                        output=Decimal("9"),
                        cached_input=Decimal("0.2"),
                        cache_write=Decimal("2.5"),
                    ),
                ),
                PriceRow(
                    when=PriceCondition(min_input_tokens=272001, service_tier="priority"),
                    rates=Rates(
                        input=Decimal("8"),
                        output=Decimal("36"),
                        cached_input=Decimal("0.8"),
                        cache_write=Decimal("10"),
                    ),
                ),
            ),
            lifecycle=Lifecycle(retires=date(2028, 1, 11)),
            reasoning=Reasoning(
                efforts=("low", "medium", "high", "xhigh", "max"), can_disable=False
            ),
        )

    @constant
    @deprecated("gpt-5-chat retired on 2026-06-29")
    def GPT_5_CHAT(self) -> ResponsesReadsTextImageNoTools:
        """GPT-5 Chat: 128,000 tokens of context, 16,384 out, $1.25 in and $10 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="gpt-5-chat",
            name="GPT-5 Chat",
            family="gpt-codex",
            wires=("openai_responses", "openai_chat"),
            limits=Limits(context=128000, output=16384),
            reads=("text", "image"),
            writes=("text",),
            features=Features(tools=False, reasoning=True, temperature=False, prompt_caching=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("1.25"), output=Decimal("10"), cached_input=Decimal("0.125")
                    )
                ),
            ),
            lifecycle=Lifecycle(
                status="retired",
                released="2025-08-07",
                knowledge="2024-10-24",
                retires=date(2026, 6, 29),
            ),
        )

    @constant
    def GPT_5_CHAT_LATEST(self) -> ResponsesReadsTextImage:
        """GPT-5 Chat Latest: 128,000 tokens of context, 16,384 out, $1.25 in and $10 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="gpt-5-chat-latest",
            name="GPT-5 Chat Latest",
            wires=("openai_responses", "openai_chat"),
            limits=Limits(context=128000, output=16384),
            reads=("text", "image"),
            features=Features(reasoning=False),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("1.25"), output=Decimal("10"), cached_input=Decimal("0.125")
                    )
                ),
            ),
        )

    @constant
    @deprecated("gpt-5-codex retires on 2027-03-17")
    def GPT_5_CODEX(self) -> ResponsesReadsTextImage:
        """GPT-5-Codex: 400,000 tokens of context, 128,000 out, $1.25 in and $10 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="gpt-5-codex",
            name="GPT-5-Codex",
            family="gpt-codex",
            wires=("openai_responses",),
            limits=Limits(context=400000, input=272000, output=128000),
            reads=("text", "image"),
            writes=("text",),
            features=Features(
                tools=True,
                parallel_tools=True,
                structured_output=True,
                reasoning=True,
                temperature=False,
                system_messages=True,
                prompt_caching=True,
                streaming=True,
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("1.25"), output=Decimal("10"), cached_input=Decimal("0.125")
                    )
                ),
            ),
            lifecycle=Lifecycle(
                status="deprecated",
                released="2025-09-15",
                knowledge="2024-09-30",
                retires=date(2027, 3, 17),
            ),
            reasoning=Reasoning(efforts=("low", "medium", "high")),
        )

    @constant
    @deprecated("gpt-5-mini retires on 2027-02-09")
    def GPT_5_MINI(self) -> ResponsesReadsTextImage:
        """GPT-5 Mini: 272,000 tokens of context, 128,000 out, $0.25 in and $2 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="gpt-5-mini",
            name="GPT-5 Mini",
            family="gpt-mini",
            wires=("openai_responses", "openai_chat"),
            limits=Limits(context=272000, output=128000),
            reads=("text", "image"),
            writes=("text",),
            features=Features(
                tools=True,
                parallel_tools=True,
                structured_output=True,
                reasoning=True,
                temperature=False,
                system_messages=True,
                prompt_caching=True,
                batch=True,
                streaming=True,
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.25"),
                        output=Decimal("2"),
                        cached_input=Decimal("0.025"),
                        web_search_per_request=Decimal("0.014"),
                    )
                ),
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(
                        input=Decimal("0.125"), output=Decimal("1"), cached_input=Decimal("0.0125")
                    ),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="priority"),
                    rates=Rates(
                        input=Decimal("0.45"), output=Decimal("3.6"), cached_input=Decimal("0.045")
                    ),
                ),
            ),
            lifecycle=Lifecycle(
                status="deprecated",
                released="2025-08-07",
                knowledge="2024-05-30",
                retires=date(2027, 2, 9),
            ),
            reasoning=Reasoning(efforts=("minimal", "low", "medium", "high"), can_disable=False),
        )

    @constant
    @deprecated("gpt-5-nano retires on 2027-02-09")
    def GPT_5_NANO(self) -> ResponsesReadsTextImage:
        """GPT-5 Nano: 272,000 tokens of context, 128,000 out, $0.05 in and $0.4 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="gpt-5-nano",
            name="GPT-5 Nano",
            family="gpt-nano",
            wires=("openai_responses", "openai_chat"),
            limits=Limits(context=272000, output=128000),
            reads=("text", "image"),
            writes=("text",),
            features=Features(
                tools=True,
                parallel_tools=True,
                structured_output=True,
                reasoning=True,
                temperature=False,
                system_messages=True,
                prompt_caching=True,
                batch=True,
                streaming=True,
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.05"),
                        output=Decimal("0.4"),
                        cached_input=Decimal("0.005"),
                        web_search_per_request=Decimal("0.014"),
                    )
                ),
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(
                        input=Decimal("0.025"),
                        output=Decimal("0.2"),
                        cached_input=Decimal("0.0025"),
                    ),
                ),
            ),
            lifecycle=Lifecycle(
                status="deprecated",
                released="2025-08-07",
                knowledge="2024-05-30",
                retires=date(2027, 2, 9),
            ),
            reasoning=Reasoning(efforts=("minimal", "low", "medium", "high"), can_disable=False),
        )

    @constant
    @deprecated("gpt-5-pro retires on 2027-04-07")
    def GPT_5_PRO(self) -> ResponsesReadsTextImage:
        """GPT-5 Pro: 400,000 tokens of context, 128,000 out, $15 in and $120 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="gpt-5-pro",
            name="GPT-5 Pro",
            family="gpt-pro",
            wires=("openai_responses",),
            limits=Limits(context=400000, input=272000, output=128000),
            reads=("text", "image"),
            writes=("text",),
            features=Features(
                tools=True,
                parallel_tools=True,
                structured_output=True,
                reasoning=True,
                temperature=False,
                system_messages=True,
                prompt_caching=True,
                batch=True,
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("15"),
                        output=Decimal("120"),
                        web_search_per_request=Decimal("0.014"),
                    )
                ),
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(input=Decimal("7.5"), output=Decimal("60")),
                ),
            ),
            lifecycle=Lifecycle(
                status="deprecated",
                released="2025-10-06",
                knowledge="2024-09-30",
                retires=date(2027, 4, 7),
            ),
            reasoning=Reasoning(efforts=("high",), can_disable=False),
        )

    @constant
    def GPT_6_1_SOL(self) -> ResponsesReadsTextImageDocument:
        """GPT-6.1 Sol: 1,050,000 tokens of context, 128,000 out, $2 in and $10 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="gpt-6.1-sol",
            name="GPT-6.1 Sol",
            wires=("openai_responses", "openai_chat"),
            limits=Limits(context=1050000, input=922000, output=128000),
            reads=("text", "image", "document"),
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
                streaming=True,
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("2"),
                        output=Decimal("10"),
                        cached_input=Decimal("0.1"),
                        cache_write=Decimal("2.5"),
                        web_search_per_request=Decimal("0.014"),
                    )
                ),
                PriceRow(
                    when=PriceCondition(min_input_tokens=272001),
                    rates=Rates(
                        input=Decimal("4"),
                        output=Decimal("15"),
                        cached_input=Decimal("0.2"),
                        cache_write=Decimal("5"),
                    ),
                ),
            ),
            lifecycle=Lifecycle(retires=date(2028, 3, 11)),
            reasoning=Reasoning(
                efforts=("low", "medium", "high", "xhigh", "max"), can_disable=False
            ),
        )

    @constant
    def GPT_6_1_TERRA(self) -> ResponsesReadsTextImageDocument:
        """GPT-6.1 Terra: 1,050,000 tokens of context, 128,000 out, $1 in and $5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="gpt-6.1-terra",
            name="GPT-6.1 Terra",
            wires=("openai_responses", "openai_chat"),
            limits=Limits(context=1050000, input=922000, output=128000),
            reads=("text", "image", "document"),
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
                streaming=True,
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("1"),
                        output=Decimal("5"),
                        cached_input=Decimal("0.05"),
                        cache_write=Decimal("1.25"),
                        web_search_per_request=Decimal("0.014"),
                    )
                ),
                PriceRow(
                    when=PriceCondition(min_input_tokens=272001),
                    rates=Rates(
                        input=Decimal("2"),
                        output=Decimal("7.5"),
                        cached_input=Decimal("0.1"),
                        cache_write=Decimal("2.5"),
                    ),
                ),
            ),
            reasoning=Reasoning(
                efforts=("none", "low", "medium", "high", "xhigh", "max"), can_disable=True
            ),
        )

    @constant
    def GPT_6_ASTRA(self) -> ResponsesReadsTextImageDocument:
        """GPT-6 Astra: 1,050,000 tokens of context, 128,000 out, $10 in and $50 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="gpt-6-astra",
            name="GPT-6 Astra",
            wires=("openai_responses", "openai_chat"),
            limits=Limits(context=1050000, input=922000, output=128000),
            reads=("text", "image", "document"),
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
                flex=True,
                streaming=True,
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("10"),
                        output=Decimal("50"),
                        cached_input=Decimal("1"),
                        cache_write=Decimal("12.5"),
                        web_search_per_request=Decimal("0.014"),
                    )
                ),
                PriceRow(
                    when=PriceCondition(min_input_tokens=272001),
                    rates=Rates(
                        input=Decimal("20"),
                        output=Decimal("75"),
                        cached_input=Decimal("2"),
                        cache_write=Decimal("25"),
                    ),
                ),
            ),
            lifecycle=Lifecycle(retires=date(2028, 1, 11)),
            reasoning=Reasoning(
                efforts=("low", "medium", "high", "xhigh", "max"), can_disable=False
            ),
        )

    @constant
    def GPT_6_LUNA(self) -> ResponsesReadsTextImageDocument:
        """GPT-6 Luna: 1,050,000 tokens of context, 128,000 out, $0.1 in and $0.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="gpt-6-luna",
            name="GPT-6 Luna",
            wires=("openai_responses", "openai_chat"),
            limits=Limits(context=1050000, input=922000, output=128000),
            reads=("text", "image", "document"),
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
                streaming=True,
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.1"),
                        output=Decimal("0.5"),
                        cached_input=Decimal("0.01"),
                        cache_write=Decimal("0.125"),
                        web_search_per_request=Decimal("0.014"),
                    )
                ),
                PriceRow(
                    when=PriceCondition(min_input_tokens=272001),
                    rates=Rates(
                        input=Decimal("0.2"),
                        output=Decimal("0.75"),
                        cached_input=Decimal("0.02"),
                        cache_write=Decimal("0.25"),
                    ),
                ),
            ),
            lifecycle=Lifecycle(retires=date(2028, 3, 11)),
            reasoning=Reasoning(
                efforts=("none", "low", "medium", "high", "xhigh", "max"), can_disable=True
            ),
        )

    @constant
    def GPT_6_SOL(self) -> ResponsesReadsTextImageDocument:
        """GPT-6 Sol: 1,050,000 tokens of context, 128,000 out, $2 in and $10 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="gpt-6-sol",
            name="GPT-6 Sol",
            wires=("openai_responses", "openai_chat"),
            limits=Limits(context=1050000, input=922000, output=128000),
            reads=("text", "image", "document"),
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
                streaming=True,
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("2"),
                        output=Decimal("10"),
                        cached_input=Decimal("0.2"),
                        cache_write=Decimal("2.5"),
                        web_search_per_request=Decimal("0.014"),
                    )
                ),
                PriceRow(
                    when=PriceCondition(min_input_tokens=272001),
                    rates=Rates(
                        input=Decimal("4"),
                        output=Decimal("15"),
                        cached_input=Decimal("0.4"),
                        cache_write=Decimal("5"),
                    ),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="priority"),
                    rates=Rates(
                        input=Decimal("4"),
                        output=Decimal("20"),
                        cached_input=Decimal("0.4"),
                        cache_write=Decimal("5"),
                    ),
                ),
                PriceRow(
                    when=PriceCondition(min_input_tokens=272001, service_tier="priority"),
                    rates=Rates(
                        input=Decimal("8"),
                        output=Decimal("30"),
                        cached_input=Decimal("0.8"),
                        cache_write=Decimal("10"),
                    ),
                ),
            ),
            lifecycle=Lifecycle(retires=date(2028, 3, 11)),
            reasoning=Reasoning(
                efforts=("none", "low", "medium", "high", "xhigh", "max"), can_disable=True
            ),
        )

    @constant
    def GPT_DAYBREAK_BLUE_LATEST(self) -> ResponsesReadsTextImage:
        """Daybreak Blue: 1,050,000 tokens of context, 128,000 out, $4 in and $20 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="gpt-daybreak-blue-latest",
            name="Daybreak Blue",
            wires=("openai_responses", "openai_chat"),
            limits=Limits(context=1050000, output=128000),
            reads=("text", "image"),
            features=Features(reasoning=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("4"),
                        output=Decimal("20"),
                        cached_input=Decimal("0.4"),
                        cache_write=Decimal("5"),
                    )
                ),
                PriceRow(
                    when=PriceCondition(min_input_tokens=272001),
                    rates=Rates(
                        input=Decimal("8"),
                        output=Decimal("30"),
                        cached_input=Decimal("0.8"),
                        cache_write=Decimal("10"),
                    ),
                ),
            ),
        )

    @constant
    def GPT_DAYBREAK_RED_LATEST(self) -> ResponsesReadsTextImage:
        """Daybreak Red: 400,000 tokens of context, 128,000 out, $12.5 in and $75 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="gpt-daybreak-red-latest",
            name="Daybreak Red",
            wires=("openai_responses", "openai_chat"),
            limits=Limits(context=400000, output=128000),
            reads=("text", "image"),
            features=Features(reasoning=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("12.5"),
                        output=Decimal("75"),
                        cached_input=Decimal("1.25"),
                        cache_write=Decimal("15.625"),
                    )
                ),
            ),
        )

    @constant
    @deprecated("gpt-image-1 retired on 2026-10-23")
    def GPT_IMAGE_1(self) -> ImageModel:
        """GPT-Image-1: $5 in and $40 out a million tokens."""
        return ImageModel(
            provider=PROVIDER,
            id="gpt-image-1",
            name="GPT-Image-1",
            family="gpt-image",
            wires=("openai_images",),
            reads=("text", "image"),
            writes=("image",),
            features=Features(tools=False, reasoning=False, temperature=False),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("5"),
                        output=Decimal("40"),
                        cached_input=Decimal("1.25"),
                        input_image=Decimal("10"),
                        cached_input_image=Decimal("2.5"),
                    )
                ),
            ),
            lifecycle=Lifecycle(
                status="retired", released="2025-04-24", retires=date(2026, 10, 23)
            ),
        )

    @constant
    @deprecated("gpt-image-1.5 retires on 2026-12-16")
    def GPT_IMAGE_1_5(self) -> ImageModel:
        """GPT-Image-1.5: $5 in and $10 out a million tokens."""
        return ImageModel(
            provider=PROVIDER,
            id="gpt-image-1.5",
            name="GPT-Image-1.5",
            family="gpt-image",
            wires=("openai_images",),
            reads=("text", "image"),
            writes=("text", "image"),
            features=Features(tools=False, reasoning=False, temperature=False),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("5"),
                        output=Decimal("10"),
                        cached_input=Decimal("1.25"),
                        input_image=Decimal("8"),
                        output_image=Decimal("32"),
                        cached_input_image=Decimal("2"),
                    )
                ),
            ),
            lifecycle=Lifecycle(
                status="deprecated", released="2025-11-25", retires=date(2026, 12, 16)
            ),
        )

    @constant
    def GPT_IMAGE_2(self) -> ImageModel:
        """GPT-Image-2: $5 in and $30 out a million tokens."""
        return ImageModel(
            provider=PROVIDER,
            id="gpt-image-2",
            name="GPT-Image-2",
            family="gpt-image",
            wires=("openai_images",),
            reads=("text", "image"),
            writes=("image",),
            features=Features(tools=False, reasoning=False, temperature=False),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("5"),
                        output=Decimal("30"),
                        cached_input=Decimal("1.25"),
                        input_image=Decimal("8"),
                        cached_input_image=Decimal("2"),
                    )
                ),
            ),
            lifecycle=Lifecycle(released="2026-04-21", retires=date(2027, 10, 21)),
        )

    @constant
    @deprecated("grok-4-1-fast-non-reasoning retires on 2027-05-19")
    def GROK_4_1_FAST_NON_REASONING(self) -> ChatReadsTextImage:
        """Grok 4.1 Fast (Non-Reasoning): 128,000 tokens of context, 8,192 out, $0.2 in and $0.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="grok-4-1-fast-non-reasoning",
            name="Grok 4.1 Fast (Non-Reasoning)",
            family="grok",
            wires=("openai_chat",),
            limits=Limits(context=128000, output=8192),
            reads=("text", "image"),
            writes=("text",),
            features=Features(
                tools=True,
                structured_output=True,
                reasoning=False,
                temperature=True,
                web_search=True,
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.2"), output=Decimal("0.5"), cached_input=Decimal("0.05")
                    )
                ),
            ),
            lifecycle=Lifecycle(
                status="deprecated", released="2025-06-27", retires=date(2027, 5, 19)
            ),
        )

    @constant
    @deprecated("grok-4-1-fast-reasoning retires on 2027-05-19")
    def GROK_4_1_FAST_REASONING(self) -> ChatReadsTextImage:
        """Grok 4.1 Fast (Reasoning): 128,000 tokens of context, 8,192 out, $0.2 in and $0.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="grok-4-1-fast-reasoning",
            name="Grok 4.1 Fast (Reasoning)",
            family="grok",
            wires=("openai_chat",),
            limits=Limits(context=128000, output=8192),
            reads=("text", "image"),
            writes=("text",),
            features=Features(
                tools=True,
                structured_output=True,
                reasoning=True,
                temperature=True,
                web_search=True,
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.2"), output=Decimal("0.5"), cached_input=Decimal("0.05")
                    )
                ),
            ),
            lifecycle=Lifecycle(
                status="deprecated", released="2025-06-27", retires=date(2027, 5, 19)
            ),
        )

    @constant
    @deprecated("grok-4-20-non-reasoning retires on 2027-04-06")
    def GROK_4_20_NON_REASONING(self) -> ChatReadsText:
        """Grok 4.20 (Non-Reasoning): 262,000 tokens of context, 8,192 out, $1.25 in and $2.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="grok-4-20-non-reasoning",
            name="Grok 4.20 (Non-Reasoning)",
            family="grok",
            wires=("openai_chat",),
            limits=Limits(context=262000, output=8192),
            reads=("text",),
            writes=("text",),
            features=Features(
                tools=True,
                structured_output=True,
                reasoning=False,
                temperature=True,
                prompt_caching=True,
                web_search=True,
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("1.25"), output=Decimal("2.5"), cached_input=Decimal("1.25")
                    )
                ),
            ),
            lifecycle=Lifecycle(
                status="deprecated",
                released="2026-04-08",
                knowledge="2025-09",
                retires=date(2027, 4, 6),
            ),
        )

    @constant
    @deprecated("grok-4-20-reasoning retires on 2027-04-06")
    def GROK_4_20_REASONING(self) -> ChatReadsText:
        """Grok 4.20 (Reasoning): 262,000 tokens of context, 8,192 out, $1.25 in and $2.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="grok-4-20-reasoning",
            name="Grok 4.20 (Reasoning)",
            family="grok",
            wires=("openai_chat",),
            limits=Limits(context=262000, output=8192),
            reads=("text",),
            writes=("text",),
            features=Features(
                tools=True,
                structured_output=True,
                reasoning=True,
                temperature=True,
                prompt_caching=True,
                web_search=True,
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("1.25"), output=Decimal("2.5"), cached_input=Decimal("1.25")
                    )
                ),
            ),
            lifecycle=Lifecycle(
                status="deprecated",
                released="2026-04-08",
                knowledge="2025-09",
                retires=date(2027, 4, 6),
            ),
        )

    @constant
    @deprecated("grok-4-fast-reasoning retired on 2026-05-01")
    def GROK_4_FAST_REASONING(self) -> ChatReadsTextImage:
        """Grok 4 Fast (Reasoning): 2,000,000 tokens of context, 30,000 out, $0.2 in and $0.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="grok-4-fast-reasoning",
            name="Grok 4 Fast (Reasoning)",
            family="grok",
            wires=("openai_chat",),
            limits=Limits(context=2000000, output=30000),
            reads=("text", "image"),
            writes=("text",),
            features=Features(tools=True, reasoning=True, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.2"), output=Decimal("0.5"), cached_input=Decimal("0.05")
                    )
                ),
            ),
            lifecycle=Lifecycle(
                status="retired",
                released="2025-09-19",
                knowledge="2025-07",
                retires=date(2026, 5, 1),
            ),
        )

    @constant
    @deprecated("kimi-k2.5 retires on 2027-01-26")
    def KIMI_K2_5(self) -> ChatReadsTextImage:
        """Kimi K2.5: 262,144 tokens of context, $0.6 in and $3 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="kimi-k2.5",
            name="Kimi K2.5",
            family="kimi-k2",
            wires=("openai_chat",),
            limits=Limits(context=262144),
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
                        input=Decimal("0.6"), output=Decimal("3"), cached_input=Decimal("0.1")
                    )
                ),
            ),
            lifecycle=Lifecycle(
                status="deprecated",
                released="2026-02-06",
                knowledge="2025-01",
                retires=date(2027, 1, 26),
            ),
            reasoning=Reasoning(can_disable=True),
        )

    @constant
    @deprecated("kimi-k2.6 retires on 2027-04-16")
    def KIMI_K2_6(self) -> ChatReadsTextImage:
        """Kimi K2.6: 262,144 tokens of context, $0.95 in and $4 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="kimi-k2.6",
            name="Kimi K2.6",
            family="kimi-k2",
            wires=("openai_chat",),
            limits=Limits(context=262144),
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
                status="deprecated",
                released="2026-04-22",
                knowledge="2025-01",
                retires=date(2027, 4, 16),
            ),
            reasoning=Reasoning(can_disable=True),
        )

    @constant
    @deprecated("kimi-k2-thinking retired on 2026-03-29")
    def KIMI_K2_THINKING(self) -> ChatReadsText:
        """Kimi K2 Thinking: 262,144 tokens of context, $0.6 in and $2.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="kimi-k2-thinking",
            name="Kimi K2 Thinking",
            family="kimi-thinking",
            wires=("openai_chat",),
            limits=Limits(context=262144),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=True, temperature=True, prompt_caching=False),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.6"), output=Decimal("2.5"), cached_input=Decimal("0.15")
                    )
                ),
            ),
            lifecycle=Lifecycle(
                status="retired",
                released="2025-11-06",
                knowledge="2024-08",
                retires=date(2026, 3, 29),
            ),
        )

    @constant
    def LLAMA_3_2_11B_VISION_INSTRUCT(self) -> ChatReadsTextImage:
        """Llama-3.2-11B-Vision-Instruct: 128,000 tokens of context, 8,192 out, $0.37 in and $0.37 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="llama-3.2-11b-vision-instruct",
            name="Llama-3.2-11B-Vision-Instruct",
            family="llama",
            wires=("openai_chat",),
            limits=Limits(context=128000, output=8192),
            reads=("text", "image"),
            writes=("text",),
            features=Features(tools=True, reasoning=False, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.37"), output=Decimal("0.37"))),),
            lifecycle=Lifecycle(released="2024-09-25", knowledge="2023-12"),
        )

    @constant
    def LLAMA_3_2_90B_VISION_INSTRUCT(self) -> ChatReadsTextImage:
        """Llama-3.2-90B-Vision-Instruct: 128,000 tokens of context, 8,192 out, $2.04 in and $2.04 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="llama-3.2-90b-vision-instruct",
            name="Llama-3.2-90B-Vision-Instruct",
            family="llama",
            wires=("openai_chat",),
            limits=Limits(context=128000, output=8192),
            reads=("text", "image"),
            writes=("text",),
            features=Features(tools=True, reasoning=False, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("2.04"), output=Decimal("2.04"))),),
            lifecycle=Lifecycle(released="2024-09-25", knowledge="2023-12"),
        )

    @constant
    def LLAMA_3_3_70B_INSTRUCT(self) -> ChatReadsText:
        """Llama-3.3-70B-Instruct: 128,000 tokens of context, 32,768 out, $0.71 in and $0.71 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="llama-3.3-70b-instruct",
            name="Llama-3.3-70B-Instruct",
            family="llama",
            wires=("openai_chat",),
            limits=Limits(context=128000, output=32768),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=False, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.71"), output=Decimal("0.71"))),),
            lifecycle=Lifecycle(released="2024-12-06", knowledge="2023-12"),
        )

    @constant
    def LLAMA_4_MAVERICK_17B_128E_INSTRUCT_FP8(self) -> ChatReadsTextImage:
        """Llama 4 Maverick 17B 128E Instruct FP8: 128,000 tokens of context, 8,192 out, $0.25 in and $1 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="llama-4-maverick-17b-128e-instruct-fp8",
            name="Llama 4 Maverick 17B 128E Instruct FP8",
            family="llama",
            wires=("openai_chat",),
            limits=Limits(context=128000, output=8192),
            reads=("text", "image"),
            writes=("text",),
            features=Features(tools=True, reasoning=False, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.25"), output=Decimal("1"))),),
            lifecycle=Lifecycle(released="2025-04-05", knowledge="2024-08"),
        )

    @constant
    def LLAMA_4_SCOUT_17B_16E_INSTRUCT(self) -> ChatReadsTextImage:
        """Llama 4 Scout 17B 16E Instruct: 128,000 tokens of context, 8,192 out, $0.2 in and $0.78 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="llama-4-scout-17b-16e-instruct",
            name="Llama 4 Scout 17B 16E Instruct",
            family="llama",
            wires=("openai_chat",),
            limits=Limits(context=128000, output=8192),
            reads=("text", "image"),
            writes=("text",),
            features=Features(tools=True, reasoning=False, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.2"), output=Decimal("0.78"))),),
            lifecycle=Lifecycle(released="2025-04-05", knowledge="2024-08"),
        )

    @constant
    def META_LLAMA_3_1_405B_INSTRUCT(self) -> ChatReadsText:
        """Meta-Llama-3.1-405B-Instruct: 128,000 tokens of context, 32,768 out, $5.33 in and $16 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="meta-llama-3.1-405b-instruct",
            name="Meta-Llama-3.1-405B-Instruct",
            family="llama",
            wires=("openai_chat",),
            limits=Limits(context=128000, output=32768),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=False, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("5.33"), output=Decimal("16"))),),
            lifecycle=Lifecycle(released="2024-07-23", knowledge="2023-12"),
        )

    @constant
    def META_LLAMA_3_1_70B_INSTRUCT(self) -> ChatReadsText:
        """Meta-Llama-3.1-70B-Instruct: 128,000 tokens of context, 32,768 out, $2.68 in and $3.54 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="meta-llama-3.1-70b-instruct",
            name="Meta-Llama-3.1-70B-Instruct",
            family="llama",
            wires=("openai_chat",),
            limits=Limits(context=128000, output=32768),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=False, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("2.68"), output=Decimal("3.54"))),),
            lifecycle=Lifecycle(released="2024-07-23", knowledge="2023-12"),
        )

    @constant
    def META_LLAMA_3_1_8B_INSTRUCT(self) -> ChatReadsText:
        """Meta-Llama-3.1-8B-Instruct: 128,000 tokens of context, 32,768 out, $0.3 in and $0.61 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="meta-llama-3.1-8b-instruct",
            name="Meta-Llama-3.1-8B-Instruct",
            family="llama",
            wires=("openai_chat",),
            limits=Limits(context=128000, output=32768),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=False, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.3"), output=Decimal("0.61"))),),
            lifecycle=Lifecycle(released="2024-07-23", knowledge="2023-12"),
        )

    @constant
    def META_LLAMA_3_70B_INSTRUCT(self) -> ChatReadsTextNoTools:
        """Meta-Llama-3-70B-Instruct: 8,192 tokens of context, 2,048 out, $2.68 in and $3.54 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="meta-llama-3-70b-instruct",
            name="Meta-Llama-3-70B-Instruct",
            family="llama",
            wires=("openai_chat",),
            limits=Limits(context=8192, output=2048),
            reads=("text",),
            writes=("text",),
            features=Features(tools=False, reasoning=False, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("2.68"), output=Decimal("3.54"))),),
            lifecycle=Lifecycle(released="2024-04-18", knowledge="2023-12"),
        )

    @constant
    def META_LLAMA_3_8B_INSTRUCT(self) -> ChatReadsTextNoTools:
        """Meta-Llama-3-8B-Instruct: 8,192 tokens of context, 2,048 out, $0.3 in and $0.61 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="meta-llama-3-8b-instruct",
            name="Meta-Llama-3-8B-Instruct",
            family="llama",
            wires=("openai_chat",),
            limits=Limits(context=8192, output=2048),
            reads=("text",),
            writes=("text",),
            features=Features(tools=False, reasoning=False, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.3"), output=Decimal("0.61"))),),
            lifecycle=Lifecycle(released="2024-04-18", knowledge="2023-12"),
        )

    @constant
    @deprecated("ministral-3b retires on 2026-12-09")
    def MINISTRAL_3B(self) -> ChatReadsText:
        """Ministral 3B: 128,000 tokens of context, 8,192 out, $0.04 in and $0.04 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="ministral-3b",
            name="Ministral 3B",
            family="ministral",
            wires=("openai_chat",),
            limits=Limits(context=128000, output=8192),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=False, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.04"), output=Decimal("0.04"))),),
            lifecycle=Lifecycle(
                status="deprecated",
                released="2024-10-22",
                knowledge="2024-03",
                retires=date(2026, 12, 9),
            ),
        )

    @constant
    def MISTRAL_LARGE_2411(self) -> ChatReadsText:
        """Mistral Large 24.11: 128,000 tokens of context, 32,768 out, $2 in and $6 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="mistral-large-2411",
            name="Mistral Large 24.11",
            family="mistral-large",
            wires=("openai_chat",),
            limits=Limits(context=128000, output=32768),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=False, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("2"), output=Decimal("6"))),),
            lifecycle=Lifecycle(released="2024-11-01", knowledge="2024-09"),
        )

    @constant
    @deprecated("mistral-medium-2505 retires on 2026-12-09")
    def MISTRAL_MEDIUM_2505(self) -> ChatReadsTextImage:
        """Mistral Medium 3: 128,000 tokens of context, 8,191 out, $0.4 in and $2 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="mistral-medium-2505",
            name="Mistral Medium 3",
            family="mistral-medium",
            wires=("openai_chat",),
            limits=Limits(context=128000, output=8191),
            reads=("text", "image"),
            writes=("text",),
            features=Features(tools=True, reasoning=False, temperature=True, prefill=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.4"), output=Decimal("2"))),),
            lifecycle=Lifecycle(
                status="deprecated",
                released="2025-05-07",
                knowledge="2025-05",
                retires=date(2026, 12, 9),
            ),
        )

    @constant
    @deprecated("mistral-nemo retired on 2026-01-30")
    def MISTRAL_NEMO(self) -> ChatReadsText:
        """Mistral Nemo: 128,000 tokens of context, 4,096 out, $0.15 in and $0.15 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="mistral-nemo",
            name="Mistral Nemo",
            family="mistral-nemo",
            wires=("openai_chat",),
            limits=Limits(context=128000, output=4096),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=False, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.15"), output=Decimal("0.15"))),),
            lifecycle=Lifecycle(
                status="retired",
                released="2024-07-18",
                knowledge="2024-07",
                retires=date(2026, 1, 30),
            ),
        )

    @constant
    @deprecated("mistral-small-2503 retires on 2027-02-15")
    def MISTRAL_SMALL_2503(self) -> ChatReadsTextImage:
        """Mistral Small 3.1: 128,000 tokens of context, 32,768 out, $0.1 in and $0.3 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="mistral-small-2503",
            name="Mistral Small 3.1",
            family="mistral-small",
            wires=("openai_chat",),
            limits=Limits(context=128000, output=32768),
            reads=("text", "image"),
            writes=("text",),
            features=Features(tools=True, reasoning=False, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.1"), output=Decimal("0.3"))),),
            lifecycle=Lifecycle(
                status="deprecated",
                released="2025-03-01",
                knowledge="2024-09",
                retires=date(2027, 2, 15),
            ),
        )

    @constant
    @deprecated("model-router retires on 2027-05-20")
    def MODEL_ROUTER(self) -> ChatReadsTextImage:
        """Model Router: 128,000 tokens of context, 16,384 out."""
        return ChatModel(
            provider=PROVIDER,
            id="model-router",
            name="Model Router",
            family="model-router",
            wires=("openai_chat",),
            limits=Limits(context=128000, output=16384),
            reads=("text", "image"),
            writes=("text",),
            features=Features(tools=True, reasoning=False),
            prices=(PriceRow(rates=Rates(input=Decimal("0.14"))),),
            lifecycle=Lifecycle(
                status="deprecated", released="2025-05-19", retires=date(2027, 5, 20)
            ),
        )

    @constant
    @deprecated("o1 retired on 2026-11-19")
    def O1(self) -> ResponsesReadsTextImage:
        """o1: 200,000 tokens of context, 100,000 out, $15 in and $60 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="o1",
            name="o1",
            family="o",
            wires=("openai_responses", "openai_chat"),
            limits=Limits(context=200000, output=100000),
            reads=("text", "image"),
            writes=("text",),
            features=Features(
                tools=True,
                parallel_tools=True,
                reasoning=True,
                temperature=False,
                prompt_caching=True,
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("15"), output=Decimal("60"), cached_input=Decimal("7.5")
                    )
                ),
            ),
            lifecycle=Lifecycle(
                status="retired",
                released="2024-12-05",
                knowledge="2023-09",
                retires=date(2026, 11, 19),
            ),
            reasoning=Reasoning(efforts=("low", "medium", "high")),
        )

    @constant
    def O1_MINI(self) -> ResponsesReadsText:
        """o1-mini: 128,000 tokens of context, 65,536 out, $1.1 in and $4.4 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="o1-mini",
            name="o1-mini",
            family="o-mini",
            wires=("openai_responses", "openai_chat"),
            limits=Limits(context=128000, output=65536),
            reads=("text",),
            writes=("text",),
            features=Features(
                tools=True,
                parallel_tools=True,
                reasoning=True,
                temperature=False,
                prompt_caching=True,
                batch=True,
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("1.1"), output=Decimal("4.4"), cached_input=Decimal("0.55")
                    )
                ),
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(input=Decimal("0.55"), output=Decimal("2.2")),
                ),
            ),
            lifecycle=Lifecycle(released="2024-09-12", knowledge="2023-09"),
        )

    @constant
    def O1_PRO(self) -> ResponsesReadsTextImage:
        """o1-pro: 200,000 tokens of context, 100,000 out, $150 in and $600 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="o1-pro",
            name="o1-pro",
            wires=("openai_responses",),
            limits=Limits(context=200000, output=100000),
            reads=("text", "image"),
            features=Features(reasoning=True),
            prices=(PriceRow(rates=Rates(input=Decimal("150"), output=Decimal("600"))),),
        )

    @constant
    @deprecated("o3 retired on 2026-11-19")
    def O3(self) -> ResponsesReadsTextImage:
        """o3: 200,000 tokens of context, 100,000 out, $2 in and $8 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="o3",
            name="o3",
            family="o",
            wires=("openai_responses", "openai_chat"),
            limits=Limits(context=200000, output=100000),
            reads=("text", "image"),
            writes=("text",),
            features=Features(
                tools=True,
                parallel_tools=False,
                structured_output=True,
                reasoning=True,
                temperature=False,
                prompt_caching=True,
                batch=True,
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("2"),
                        output=Decimal("8"),
                        cached_input=Decimal("0.5"),
                        web_search_per_request=Decimal("0.014"),
                    )
                ),
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(input=Decimal("1"), output=Decimal("4")),
                ),
            ),
            lifecycle=Lifecycle(
                status="retired",
                released="2025-04-16",
                knowledge="2024-05",
                retires=date(2026, 11, 19),
            ),
            reasoning=Reasoning(efforts=("low", "medium", "high")),
        )

    @constant
    @deprecated("o3-mini retired on 2026-11-19")
    def O3_MINI(self) -> ResponsesReadsText:
        """o3-mini: 200,000 tokens of context, 100,000 out, $1.1 in and $4.4 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="o3-mini",
            name="o3-mini",
            family="o-mini",
            wires=("openai_responses", "openai_chat"),
            limits=Limits(context=200000, output=100000),
            reads=("text",),
            writes=("text",),
            features=Features(
                tools=True,
                structured_output=True,
                reasoning=True,
                temperature=False,
                prompt_caching=True,
                batch=True,
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("1.1"), output=Decimal("4.4"), cached_input=Decimal("0.55")
                    )
                ),
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(input=Decimal("0.55"), output=Decimal("2.2")),
                ),
            ),
            lifecycle=Lifecycle(
                status="retired",
                released="2024-12-20",
                knowledge="2024-05",
                retires=date(2026, 11, 19),
            ),
            reasoning=Reasoning(efforts=("low", "medium", "high")),
        )

    @constant
    @deprecated("o3-pro retired on 2026-11-19")
    def O3_PRO(self) -> ResponsesReadsTextImage:
        """o3-pro: 200,000 tokens of context, 100,000 out, $20 in and $80 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="o3-pro",
            name="o3-pro",
            wires=("openai_responses",),
            limits=Limits(context=200000, output=100000),
            reads=("text", "image"),
            writes=("text",),
            features=Features(
                tools=True,
                parallel_tools=False,
                structured_output=True,
                reasoning=True,
                prompt_caching=False,
                batch=True,
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("20"),
                        output=Decimal("80"),
                        web_search_per_request=Decimal("0.014"),
                    )
                ),
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(input=Decimal("10"), output=Decimal("40")),
                ),
            ),
            lifecycle=Lifecycle(status="retired", retires=date(2026, 11, 19)),
        )

    @constant
    @deprecated("o4-mini retired on 2026-11-19")
    def O4_MINI(self) -> ResponsesReadsTextImage:
        """o4-mini: 200,000 tokens of context, 100,000 out, $1.1 in and $4.4 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="o4-mini",
            name="o4-mini",
            family="o-mini",
            wires=("openai_responses", "openai_chat"),
            limits=Limits(context=200000, output=100000),
            reads=("text", "image"),
            writes=("text",),
            features=Features(
                tools=True,
                parallel_tools=False,
                structured_output=True,
                reasoning=True,
                temperature=False,
                prompt_caching=True,
                batch=True,
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("1.1"),
                        output=Decimal("4.4"),
                        cached_input=Decimal("0.275"),
                        web_search_per_request=Decimal("0.014"),
                    )
                ),
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(input=Decimal("0.55"), output=Decimal("2.2")),
                ),
            ),
            lifecycle=Lifecycle(
                status="retired",
                released="2025-04-16",
                knowledge="2024-05",
                retires=date(2026, 11, 19),
            ),
            reasoning=Reasoning(efforts=("low", "medium", "high")),
        )

    @constant
    def PHI_3_5_MINI_INSTRUCT(self) -> ChatReadsTextNoTools:
        """Phi-3.5-mini-instruct: 128,000 tokens of context, 4,096 out, $0.13 in and $0.52 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="phi-3.5-mini-instruct",
            name="Phi-3.5-mini-instruct",
            family="phi",
            wires=("openai_chat",),
            limits=Limits(context=128000, output=4096),
            reads=("text",),
            writes=("text",),
            features=Features(tools=False, reasoning=False, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.13"), output=Decimal("0.52"))),),
            lifecycle=Lifecycle(released="2024-08-20", knowledge="2023-10"),
        )

    @constant
    def PHI_3_5_MOE_INSTRUCT(self) -> ChatReadsTextNoTools:
        """Phi-3.5-MoE-instruct: 128,000 tokens of context, 4,096 out, $0.16 in and $0.64 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="phi-3.5-moe-instruct",
            name="Phi-3.5-MoE-instruct",
            family="phi",
            wires=("openai_chat",),
            limits=Limits(context=128000, output=4096),
            reads=("text",),
            writes=("text",),
            features=Features(tools=False, reasoning=False, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.16"), output=Decimal("0.64"))),),
            lifecycle=Lifecycle(released="2024-08-20", knowledge="2023-10"),
        )

    @constant
    def PHI_3_MEDIUM_128K_INSTRUCT(self) -> ChatReadsTextNoTools:
        """Phi-3-medium-instruct (128k): 128,000 tokens of context, 4,096 out, $0.17 in and $0.68 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="phi-3-medium-128k-instruct",
            name="Phi-3-medium-instruct (128k)",
            family="phi",
            wires=("openai_chat",),
            limits=Limits(context=128000, output=4096),
            reads=("text",),
            writes=("text",),
            features=Features(tools=False, reasoning=False, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.17"), output=Decimal("0.68"))),),
            lifecycle=Lifecycle(released="2024-04-23", knowledge="2023-10"),
        )

    @constant
    def PHI_3_MEDIUM_4K_INSTRUCT(self) -> ChatReadsTextNoTools:
        """Phi-3-medium-instruct (4k): 4,096 tokens of context, 1,024 out, $0.17 in and $0.68 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="phi-3-medium-4k-instruct",
            name="Phi-3-medium-instruct (4k)",
            family="phi",
            wires=("openai_chat",),
            limits=Limits(context=4096, output=1024),
            reads=("text",),
            writes=("text",),
            features=Features(tools=False, reasoning=False, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.17"), output=Decimal("0.68"))),),
            lifecycle=Lifecycle(released="2024-04-23", knowledge="2023-10"),
        )

    @constant
    def PHI_3_MINI_128K_INSTRUCT(self) -> ChatReadsTextNoTools:
        """Phi-3-mini-instruct (128k): 128,000 tokens of context, 4,096 out, $0.13 in and $0.52 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="phi-3-mini-128k-instruct",
            name="Phi-3-mini-instruct (128k)",
            family="phi",
            wires=("openai_chat",),
            limits=Limits(context=128000, output=4096),
            reads=("text",),
            writes=("text",),
            features=Features(tools=False, reasoning=False, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.13"), output=Decimal("0.52"))),),
            lifecycle=Lifecycle(released="2024-04-23", knowledge="2023-10"),
        )

    @constant
    def PHI_3_MINI_4K_INSTRUCT(self) -> ChatReadsTextNoTools:
        """Phi-3-mini-instruct (4k): 4,096 tokens of context, 1,024 out, $0.13 in and $0.52 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="phi-3-mini-4k-instruct",
            name="Phi-3-mini-instruct (4k)",
            family="phi",
            wires=("openai_chat",),
            limits=Limits(context=4096, output=1024),
            reads=("text",),
            writes=("text",),
            features=Features(tools=False, reasoning=False, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.13"), output=Decimal("0.52"))),),
            lifecycle=Lifecycle(released="2024-04-23", knowledge="2023-10"),
        )

    @constant
    def PHI_3_SMALL_128K_INSTRUCT(self) -> ChatReadsTextNoTools:
        """Phi-3-small-instruct (128k): 128,000 tokens of context, 4,096 out, $0.15 in and $0.6 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="phi-3-small-128k-instruct",
            name="Phi-3-small-instruct (128k)",
            family="phi",
            wires=("openai_chat",),
            limits=Limits(context=128000, output=4096),
            reads=("text",),
            writes=("text",),
            features=Features(tools=False, reasoning=False, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.15"), output=Decimal("0.6"))),),
            lifecycle=Lifecycle(released="2024-04-23", knowledge="2023-10"),
        )

    @constant
    def PHI_3_SMALL_8K_INSTRUCT(self) -> ChatReadsTextNoTools:
        """Phi-3-small-instruct (8k): 8,192 tokens of context, 2,048 out, $0.15 in and $0.6 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="phi-3-small-8k-instruct",
            name="Phi-3-small-instruct (8k)",
            family="phi",
            wires=("openai_chat",),
            limits=Limits(context=8192, output=2048),
            reads=("text",),
            writes=("text",),
            features=Features(tools=False, reasoning=False, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.15"), output=Decimal("0.6"))),),
            lifecycle=Lifecycle(released="2024-04-23", knowledge="2023-10"),
        )

    @constant
    def PHI_4(self) -> ChatReadsTextNoTools:
        """Phi-4: 128,000 tokens of context, 4,096 out, $0.125 in and $0.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="phi-4",
            name="Phi-4",
            family="phi",
            wires=("openai_chat",),
            limits=Limits(context=128000, output=4096),
            reads=("text",),
            writes=("text",),
            features=Features(tools=False, reasoning=False, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.125"), output=Decimal("0.5"))),),
            lifecycle=Lifecycle(released="2024-12-11", knowledge="2023-10"),
        )

    @constant
    def PHI_4_MINI(self) -> ChatReadsText:
        """Phi-4-mini: 128,000 tokens of context, 4,096 out, $0.075 in and $0.3 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="phi-4-mini",
            name="Phi-4-mini",
            family="phi",
            wires=("openai_chat",),
            limits=Limits(context=128000, output=4096),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=False, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.075"), output=Decimal("0.3"))),),
            lifecycle=Lifecycle(released="2024-12-11", knowledge="2023-10"),
        )

    @constant
    def PHI_4_MINI_REASONING(self) -> ChatReadsText:
        """Phi-4-mini-reasoning: 128,000 tokens of context, 4,096 out, $0.075 in and $0.3 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="phi-4-mini-reasoning",
            name="Phi-4-mini-reasoning",
            family="phi",
            wires=("openai_chat",),
            limits=Limits(context=128000, output=4096),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=True, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.075"), output=Decimal("0.3"))),),
            lifecycle=Lifecycle(released="2024-12-11", knowledge="2023-10"),
        )

    @constant
    def PHI_4_MULTIMODAL(self) -> ChatReadsTextImageAudioNoTools:
        """Phi-4-multimodal: 128,000 tokens of context, 4,096 out, $0.08 in and $0.32 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="phi-4-multimodal",
            name="Phi-4-multimodal",
            family="phi",
            wires=("openai_chat",),
            limits=Limits(context=128000, output=4096),
            reads=("text", "image", "audio"),
            writes=("text",),
            features=Features(tools=False, reasoning=False, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.08"), output=Decimal("0.32"), input_audio=Decimal("4")
                    )
                ),
            ),
            lifecycle=Lifecycle(released="2024-12-11", knowledge="2023-10"),
        )

    @constant
    def PHI_4_REASONING(self) -> ChatReadsTextNoTools:
        """Phi-4-reasoning: 32,000 tokens of context, 4,096 out, $0.125 in and $0.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="phi-4-reasoning",
            name="Phi-4-reasoning",
            family="phi",
            wires=("openai_chat",),
            limits=Limits(context=32000, output=4096),
            reads=("text",),
            writes=("text",),
            features=Features(tools=False, reasoning=True, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.125"), output=Decimal("0.5"))),),
            lifecycle=Lifecycle(released="2024-12-11", knowledge="2023-10"),
        )

    @constant
    def PHI_4_REASONING_PLUS(self) -> ChatReadsTextNoTools:
        """Phi-4-reasoning-plus: 32,000 tokens of context, 4,096 out, $0.125 in and $0.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="phi-4-reasoning-plus",
            name="Phi-4-reasoning-plus",
            family="phi",
            wires=("openai_chat",),
            limits=Limits(context=32000, output=4096),
            reads=("text",),
            writes=("text",),
            features=Features(tools=False, reasoning=True, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.125"), output=Decimal("0.5"))),),
            lifecycle=Lifecycle(released="2024-12-11", knowledge="2023-10"),
        )

    @constant
    def TEXT_EMBEDDING_3_LARGE(self) -> EmbeddingModel:
        """text-embedding-3-large: 8,191 tokens of context."""
        return EmbeddingModel(
            provider=PROVIDER,
            id="text-embedding-3-large",
            name="text-embedding-3-large",
            family="text-embedding",
            wires=("openai_embeddings",),
            limits=Limits(context=8191),
            reads=("text",),
            writes=("text",),
            features=Features(tools=False, reasoning=False),
            prices=(PriceRow(rates=Rates(input=Decimal("0.13"))),),
            lifecycle=Lifecycle(released="2024-01-25", retires=date(2028, 2, 9)),
            dimensions=3072,
        )

    @constant
    def TEXT_EMBEDDING_3_SMALL(self) -> EmbeddingModel:
        """text-embedding-3-small: 8,191 tokens of context."""
        return EmbeddingModel(
            provider=PROVIDER,
            id="text-embedding-3-small",
            name="text-embedding-3-small",
            family="text-embedding",
            wires=("openai_embeddings",),
            limits=Limits(context=8191),
            reads=("text",),
            writes=("text",),
            features=Features(tools=False, reasoning=False),
            prices=(PriceRow(rates=Rates(input=Decimal("0.02"))),),
            lifecycle=Lifecycle(released="2024-01-25", retires=date(2028, 2, 9)),
            dimensions=1536,
        )

    @constant
    def TEXT_EMBEDDING_ADA_002(self) -> EmbeddingModel:
        """text-embedding-ada-002: 8,192 tokens of context."""
        return EmbeddingModel(
            provider=PROVIDER,
            id="text-embedding-ada-002",
            name="text-embedding-ada-002",
            family="text-embedding",
            wires=("openai_embeddings",),
            limits=Limits(context=8192),
            reads=("text",),
            writes=("text",),
            features=Features(tools=False, reasoning=False),
            prices=(PriceRow(rates=Rates(input=Decimal("0.1"))),),
            lifecycle=Lifecycle(released="2022-12-15", retires=date(2028, 2, 9)),
            dimensions=1536,
        )


azure = Azure()

IDS = {
    "chat-latest": "CHAT_LATEST",
    "claude-fable-5": "CLAUDE_FABLE_5",
    "claude-haiku-4-5": "CLAUDE_HAIKU_4_5",
    "claude-opus-4-1": "CLAUDE_OPUS_4_1",
    "claude-opus-4-5": "CLAUDE_OPUS_4_5",
    "claude-opus-4-6": "CLAUDE_OPUS_4_6",
    "claude-opus-4-8": "CLAUDE_OPUS_4_8",
    "claude-sonnet-4-5": "CLAUDE_SONNET_4_5",
    "claude-sonnet-4-6": "CLAUDE_SONNET_4_6",
    "claude-sonnet-5": "CLAUDE_SONNET_5",
    "codestral-2501": "CODESTRAL_2501",
    "codex-mini": "CODEX_MINI",
    "cohere-command-a": "COHERE_COMMAND_A",
    "cohere-command-r-08-2024": "COHERE_COMMAND_R_08_2024",
    "cohere-command-r-plus-08-2024": "COHERE_COMMAND_R_PLUS_08_2024",
    "cohere-embed-v-4-0": "COHERE_EMBED_V_4_0",
    "cohere-embed-v3-english": "COHERE_EMBED_V3_ENGLISH",
    "cohere-embed-v3-multilingual": "COHERE_EMBED_V3_MULTILINGUAL",
    "deepseek-r1": "DEEPSEEK_R1",
    "deepseek-r1-0528": "DEEPSEEK_R1_0528",
    "deepseek-v3-0324": "DEEPSEEK_V3_0324",
    "deepseek-v3.1": "DEEPSEEK_V3_1",
    "deepseek-v3.2": "DEEPSEEK_V3_2",
    "deepseek-v3.2-speciale": "DEEPSEEK_V3_2_SPECIALE",
    "deepseek-v4-flash": "DEEPSEEK_V4_FLASH",
    "deepseek-v4-pro": "DEEPSEEK_V4_PRO",
    "gpt-3.5-turbo-0125": "GPT_3_5_TURBO_0125",
    "gpt-3.5-turbo-0301": "GPT_3_5_TURBO_0301",
    "gpt-3.5-turbo-0613": "GPT_3_5_TURBO_0613",
    "gpt-3.5-turbo-1106": "GPT_3_5_TURBO_1106",
    "gpt-4": "GPT_4",
    "gpt-4-32k": "GPT_4_32K",
    "gpt-4-turbo": "GPT_4_TURBO",
    "gpt-4-turbo-vision": "GPT_4_TURBO_VISION",
    "gpt-4.1": "GPT_4_1",
    "gpt-4.1-mini": "GPT_4_1_MINI",
    "gpt-4.1-nano": "GPT_4_1_NANO",
    "gpt-4o": "GPT_4O",
    "gpt-4o-2024-05-13": "GPT_4O_2024_05_13",
    "gpt-4o-2024-08-06": "GPT_4O_2024_08_06",
    "gpt-4o-2024-11-20": "GPT_4O_2024_11_20",
    "gpt-4o-mini": "GPT_4O_MINI",
    "gpt-5": "GPT_5",
    "gpt-5-chat": "GPT_5_CHAT",
    "gpt-5-chat-latest": "GPT_5_CHAT_LATEST",
    "gpt-5-codex": "GPT_5_CODEX",
    "gpt-5-mini": "GPT_5_MINI",
    "gpt-5-nano": "GPT_5_NANO",
    "gpt-5-pro": "GPT_5_PRO",
    "gpt-5.1": "GPT_5_1",
    "gpt-5.1-chat": "GPT_5_1_CHAT",
    "gpt-5.1-codex": "GPT_5_1_CODEX",
    "gpt-5.1-codex-max": "GPT_5_1_CODEX_MAX",
    "gpt-5.1-codex-mini": "GPT_5_1_CODEX_MINI",
    "gpt-5.2": "GPT_5_2",
    "gpt-5.2-chat": "GPT_5_2_CHAT",
    "gpt-5.2-codex": "GPT_5_2_CODEX",
    "gpt-5.2-pro": "GPT_5_2_PRO",
    "gpt-5.3-chat": "GPT_5_3_CHAT",
    "gpt-5.3-codex": "GPT_5_3_CODEX",
    "gpt-5.3-codex-spark": "GPT_5_3_CODEX_SPARK",
    "gpt-5.4": "GPT_5_4",
    "gpt-5.4-mini": "GPT_5_4_MINI",
    "gpt-5.4-nano": "GPT_5_4_NANO",
    "gpt-5.4-pro": "GPT_5_4_PRO",
    "gpt-5.5": "GPT_5_5",
    "gpt-5.5-pro": "GPT_5_5_PRO",
    "gpt-5.6-cyber": "GPT_5_6_CYBER",
    "gpt-5.6-luna": "GPT_5_6_LUNA",
    "gpt-5.6-sol": "GPT_5_6_SOL",
    "gpt-5.6-terra": "GPT_5_6_TERRA",
    "gpt-6-astra": "GPT_6_ASTRA",
    "gpt-6-luna": "GPT_6_LUNA",
    "gpt-6-sol": "GPT_6_SOL",
    "gpt-6.1-sol": "GPT_6_1_SOL",
    "gpt-6.1-terra": "GPT_6_1_TERRA",
    "gpt-daybreak-blue-latest": "GPT_DAYBREAK_BLUE_LATEST",
    "gpt-daybreak-red-latest": "GPT_DAYBREAK_RED_LATEST",
    "gpt-image-1": "GPT_IMAGE_1",
    "gpt-image-1.5": "GPT_IMAGE_1_5",
    "gpt-image-2": "GPT_IMAGE_2",
    "grok-4-1-fast-non-reasoning": "GROK_4_1_FAST_NON_REASONING",
    "grok-4-1-fast-reasoning": "GROK_4_1_FAST_REASONING",
    "grok-4-20-non-reasoning": "GROK_4_20_NON_REASONING",
    "grok-4-20-reasoning": "GROK_4_20_REASONING",
    "grok-4-fast-reasoning": "GROK_4_FAST_REASONING",
    "kimi-k2-thinking": "KIMI_K2_THINKING",
    "kimi-k2.5": "KIMI_K2_5",
    "kimi-k2.6": "KIMI_K2_6",
    "llama-3.2-11b-vision-instruct": "LLAMA_3_2_11B_VISION_INSTRUCT",
    "llama-3.2-90b-vision-instruct": "LLAMA_3_2_90B_VISION_INSTRUCT",
    "llama-3.3-70b-instruct": "LLAMA_3_3_70B_INSTRUCT",
    "llama-4-maverick-17b-128e-instruct-fp8": "LLAMA_4_MAVERICK_17B_128E_INSTRUCT_FP8",
    "llama-4-scout-17b-16e-instruct": "LLAMA_4_SCOUT_17B_16E_INSTRUCT",
    "meta-llama-3-70b-instruct": "META_LLAMA_3_70B_INSTRUCT",
    "meta-llama-3-8b-instruct": "META_LLAMA_3_8B_INSTRUCT",
    "meta-llama-3.1-405b-instruct": "META_LLAMA_3_1_405B_INSTRUCT",
    "meta-llama-3.1-70b-instruct": "META_LLAMA_3_1_70B_INSTRUCT",
    "meta-llama-3.1-8b-instruct": "META_LLAMA_3_1_8B_INSTRUCT",
    "ministral-3b": "MINISTRAL_3B",
    "mistral-large-2411": "MISTRAL_LARGE_2411",
    "mistral-medium-2505": "MISTRAL_MEDIUM_2505",
    "mistral-nemo": "MISTRAL_NEMO",
    "mistral-small-2503": "MISTRAL_SMALL_2503",
    "model-router": "MODEL_ROUTER",
    "o1": "O1",
    "o1-mini": "O1_MINI",
    "o1-pro": "O1_PRO",
    "o3": "O3",
    "o3-mini": "O3_MINI",
    "o3-pro": "O3_PRO",
    "o4-mini": "O4_MINI",
    "phi-3-medium-128k-instruct": "PHI_3_MEDIUM_128K_INSTRUCT",
    "phi-3-medium-4k-instruct": "PHI_3_MEDIUM_4K_INSTRUCT",
    "phi-3-mini-128k-instruct": "PHI_3_MINI_128K_INSTRUCT",
    "phi-3-mini-4k-instruct": "PHI_3_MINI_4K_INSTRUCT",
    "phi-3-small-128k-instruct": "PHI_3_SMALL_128K_INSTRUCT",
    "phi-3-small-8k-instruct": "PHI_3_SMALL_8K_INSTRUCT",
    "phi-3.5-mini-instruct": "PHI_3_5_MINI_INSTRUCT",
    "phi-3.5-moe-instruct": "PHI_3_5_MOE_INSTRUCT",
    "phi-4": "PHI_4",
    "phi-4-mini": "PHI_4_MINI",
    "phi-4-mini-reasoning": "PHI_4_MINI_REASONING",
    "phi-4-multimodal": "PHI_4_MULTIMODAL",
    "phi-4-reasoning": "PHI_4_REASONING",
    "phi-4-reasoning-plus": "PHI_4_REASONING_PLUS",
    "text-embedding-3-large": "TEXT_EMBEDDING_3_LARGE",
    "text-embedding-3-small": "TEXT_EMBEDDING_3_SMALL",
    "text-embedding-ada-002": "TEXT_EMBEDDING_ADA_002",
}
