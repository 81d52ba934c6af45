"""OpenAI's models as typed constants; generated from `catalog/openai.yaml`."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

from interlingua.records import (
    Auth,
    ChatModel,
    EmbeddingModel,
    Endpoint,
    Features,
    ImageModel,
    Lifecycle,
    Limits,
    ModerationModel,
    PriceCondition,
    PriceRow,
    Provider,
    RateHeaders,
    Rates,
    RealtimeModel,
    Reasoning,
    SpeechModel,
    TranscriptionModel,
    VideoModel,
    deprecated,
)

if TYPE_CHECKING:
    # A property to type checkers, so that they can mark it deprecated.
    from builtins import property as constant
    from typing import Never, TypeAlias

    from interlingua.media import Audio, Document, Image, Video
    from interlingua.messages import Text
    from interlingua.tools import AnyTool
    from interlingua_generated.wire import openai_chat, openai_responses

    ChatReadsAnything: TypeAlias = ChatModel[
        openai_chat.Extra, Text | Image | Audio | Video | Document, AnyTool, openai_chat.Response
    ]
    ChatReadsText: TypeAlias = ChatModel[openai_chat.Extra, Text, AnyTool, openai_chat.Response]
    ChatReadsTextAudio: TypeAlias = ChatModel[
        openai_chat.Extra, Text | Audio, AnyTool, openai_chat.Response
    ]
    ChatReadsTextImage: TypeAlias = ChatModel[
        openai_chat.Extra, Text | Image, AnyTool, openai_chat.Response
    ]
    ChatReadsTextImageDocument: TypeAlias = ChatModel[
        openai_chat.Extra, Text | Image | Document, AnyTool, openai_chat.Response
    ]
    ResponsesReadsAnything: TypeAlias = ChatModel[
        openai_responses.Extra,
        Text | Image | Audio | Video | Document,
        AnyTool,
        openai_responses.Response,
    ]
    ResponsesReadsText: TypeAlias = ChatModel[
        openai_responses.Extra, Text, AnyTool, openai_responses.Response
    ]
    ResponsesReadsTextImage: TypeAlias = ChatModel[
        openai_responses.Extra, Text | Image, AnyTool, openai_responses.Response
    ]
    ResponsesReadsTextImageDocument: TypeAlias = ChatModel[
        openai_responses.Extra, Text | Image | Document, AnyTool, openai_responses.Response
    ]
    ResponsesReadsTextImageDocumentNoTools: TypeAlias = ChatModel[
        openai_responses.Extra, Text | Image | Document, Never, openai_responses.Response
    ]
else:
    from functools import cached_property as constant

PROVIDER = Provider(
    id="openai",
    name="OpenAI",
    docs="https://platform.openai.com/docs/models",
    auth=Auth(scheme="bearer", env=("OPENAI_API_KEY",)),
    endpoints=(
        Endpoint(
            wire="openai_responses",
            base_url="https://api.openai.com/v1",
            base_url_env="OPENAI_BASE_URL",
        ),
        Endpoint(
            wire="openai_chat", base_url="https://api.openai.com/v1", base_url_env="OPENAI_BASE_URL"
        ),
        Endpoint(
            wire="openai_embeddings",
            base_url="https://api.openai.com/v1",
            base_url_env="OPENAI_BASE_URL",
            max_inputs=2048,
            max_input_tokens=300000,
        ),
        Endpoint(
            wire="openai_images",
            base_url="https://api.openai.com/v1",
            base_url_env="OPENAI_BASE_URL",
        ),
        Endpoint(
            wire="openai_videos",
            base_url="https://api.openai.com/v1",
            base_url_env="OPENAI_BASE_URL",
        ),
        Endpoint(
            wire="openai_speech",
            base_url="https://api.openai.com/v1",
            base_url_env="OPENAI_BASE_URL",
        ),
        Endpoint(
            wire="openai_transcription",
            base_url="https://api.openai.com/v1",
            base_url_env="OPENAI_BASE_URL",
        ),
        Endpoint(
            wire="openai_realtime",
            base_url="https://api.openai.com/v1",
            base_url_env="OPENAI_BASE_URL",
        ),
        Endpoint(
            wire="openai_moderation",
            base_url="https://api.openai.com/v1",
            base_url_env="OPENAI_BASE_URL",
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


class OpenAI:
    """Models of OpenAI; each is built when it is first touched."""

    @constant
    @deprecated("chatgpt-image-latest retires on 2026-12-01")
    def CHATGPT_IMAGE_LATEST(self) -> ImageModel:
        """chatgpt-image-latest: $5 in and $10 out a million tokens."""
        return ImageModel(
            provider=PROVIDER,
            id="chatgpt-image-latest",
            name="chatgpt-image-latest",
            family="gpt-image",
            wires=("openai_images",),
            reads=("text", "image"),
            writes=("text", "image"),
            features=Features(tools=False, reasoning=False, temperature=False, batch=True),
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
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(
                        input=Decimal("2.5"),
                        output=Decimal("5"),
                        cached_input=Decimal("0.63"),
                        input_image=Decimal("4"),
                    ),
                ),
            ),
            lifecycle=Lifecycle(
                status="deprecated", released="2025-12-16", retires=date(2026, 12, 1)
            ),
        )

    @constant
    def CHAT_LATEST(self) -> ResponsesReadsTextImageDocument:
        """Chat Latest: 400,000 tokens of context, 128,000 out, $5 in and $30 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="chat-latest",
            name="Chat Latest",
            wires=("openai_responses", "openai_chat"),
            limits=Limits(context=400000, output=128000),
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
        )

    @constant
    @deprecated("computer-use-preview retired on 2026-07-23")
    def COMPUTER_USE_PREVIEW(self) -> ResponsesReadsTextImageDocument:
        """computer-use-preview: 8,192 tokens of context, 1,024 out, $3 in and $12 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="computer-use-preview",
            wires=("openai_responses",),
            limits=Limits(context=8192, output=1024),
            reads=("text", "image", "document"),
            writes=("text",),
            features=Features(
                tools=True,
                parallel_tools=True,
                structured_output=False,
                reasoning=True,
                system_messages=True,
                prompt_caching=False,
            ),
            prices=(PriceRow(rates=Rates(input=Decimal("3"), output=Decimal("12"))),),
            lifecycle=Lifecycle(status="retired", retires=date(2026, 7, 23)),
        )

    @constant
    @deprecated("computer-use-preview-2025-03-11 retired on 2026-07-23")
    def COMPUTER_USE_PREVIEW_2025_03_11(self) -> ResponsesReadsTextImageDocument:
        """computer-use-preview-2025-03-11: 8,192 tokens of context, 1,024 out, $3 in and $12 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="computer-use-preview-2025-03-11",
            wires=("openai_responses",),
            limits=Limits(context=8192, output=1024),
            reads=("text", "image", "document"),
            writes=("text",),
            features=Features(
                tools=True,
                parallel_tools=True,
                structured_output=False,
                reasoning=True,
                system_messages=True,
                prompt_caching=False,
            ),
            prices=(PriceRow(rates=Rates(input=Decimal("3"), output=Decimal("12"))),),
            lifecycle=Lifecycle(status="retired", retires=date(2026, 7, 23)),
        )

    @constant
    def DAYBREAK_BLUE_LATEST(self) -> ResponsesReadsTextImageDocument:
        """daybreak-blue-latest: 128,000 out, $4 in and $20 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="daybreak-blue-latest",
            wires=("openai_responses", "openai_chat"),
            limits=Limits(input=922000, output=128000),
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
    def DAYBREAK_RED_LATEST(self) -> ResponsesReadsTextImageDocument:
        """daybreak-red-latest: 128,000 out, $12.5 in and $75 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="daybreak-red-latest",
            wires=("openai_responses", "openai_chat"),
            limits=Limits(input=400000, output=128000),
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
                        input=Decimal("12.5"),
                        output=Decimal("75"),
                        cached_input=Decimal("1.25"),
                        cache_write=Decimal("15.625"),
                    )
                ),
                PriceRow(
                    when=PriceCondition(min_input_tokens=272001),
                    rates=Rates(
                        input=Decimal("25"),
                        output=Decimal("112.5"),
                        cached_input=Decimal("2.5"),
                        cache_write=Decimal("31.25"),
                    ),
                ),
            ),
        )

    @constant
    @deprecated("gpt-3.5-turbo retired on 2026-10-23")
    def GPT_3_5_TURBO(self) -> ChatReadsText:
        """GPT-3.5-turbo: 16,385 tokens of context, 4,096 out, $0.5 in and $1.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="gpt-3.5-turbo",
            name="GPT-3.5-turbo",
            family="gpt",
            wires=("openai_chat",),
            limits=Limits(context=16385, output=4096),
            reads=("text",),
            writes=("text",),
            features=Features(
                structured_output=False,
                reasoning=False,
                temperature=True,
                system_messages=True,
                prompt_caching=True,
            ),
            prices=(
                PriceRow(rates=Rates(input=Decimal("0.5"), output=Decimal("1.5"))),
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(input=Decimal("0.25"), output=Decimal("0.75")),
                ),
            ),
            lifecycle=Lifecycle(
                status="retired",
                released="2023-03-01",
                knowledge="2021-09-01",
                retires=date(2026, 10, 23),
            ),
        )

    @constant
    @deprecated("gpt-3.5-turbo-0125 retired on 2026-10-23")
    def GPT_3_5_TURBO_0125(self) -> ChatReadsAnything:
        """gpt-3.5-turbo-0125: 16,385 tokens of context, 4,096 out, $0.5 in and $1.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="gpt-3.5-turbo-0125",
            wires=("openai_chat",),
            limits=Limits(context=16385, output=4096),
            features=Features(
                tools=True,
                parallel_tools=True,
                system_messages=True,
                prompt_caching=True,
                batch=True,
            ),
            prices=(
                PriceRow(rates=Rates(input=Decimal("0.5"), output=Decimal("1.5"))),
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(input=Decimal("0.25"), output=Decimal("0.75")),
                ),
            ),
            lifecycle=Lifecycle(status="retired", retires=date(2026, 10, 23)),
        )

    @constant
    @deprecated("gpt-3.5-turbo-1106 retired on 2026-09-28")
    def GPT_3_5_TURBO_1106(self) -> ChatReadsAnything:
        """gpt-3.5-turbo-1106: 16,385 tokens of context, 4,096 out, $1 in and $2 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="gpt-3.5-turbo-1106",
            wires=("openai_chat",),
            limits=Limits(context=16385, output=4096),
            features=Features(
                tools=True,
                parallel_tools=True,
                system_messages=True,
                prompt_caching=True,
                batch=True,
            ),
            prices=(
                PriceRow(rates=Rates(input=Decimal("1"), output=Decimal("2"))),
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(input=Decimal("1"), output=Decimal("2")),
                ),
            ),
            lifecycle=Lifecycle(status="retired", retires=date(2026, 9, 28)),
        )

    @constant
    @deprecated("gpt-3.5-turbo-16k retired on 2026-10-23")
    def GPT_3_5_TURBO_16K(self) -> ChatReadsAnything:
        """gpt-3.5-turbo-16k: 16,385 tokens of context, 4,096 out, $3 in and $4 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="gpt-3.5-turbo-16k",
            wires=("openai_chat",),
            limits=Limits(context=16385, output=4096),
            features=Features(system_messages=True, prompt_caching=True),
            prices=(PriceRow(rates=Rates(input=Decimal("3"), output=Decimal("4"))),),
            lifecycle=Lifecycle(status="retired", retires=date(2026, 10, 23)),
        )

    @constant
    @deprecated("gpt-4 retired on 2026-10-23")
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
            features=Features(
                tools=True,
                structured_output=False,
                reasoning=False,
                temperature=True,
                system_messages=True,
                prompt_caching=True,
            ),
            prices=(
                PriceRow(rates=Rates(input=Decimal("30"), output=Decimal("60"))),
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(input=Decimal("15"), output=Decimal("30")),
                ),
            ),
            lifecycle=Lifecycle(
                status="retired",
                released="2023-11-06",
                knowledge="2023-11",
                retires=date(2026, 10, 23),
            ),
        )

    @constant
    def GPT_4O(self) -> ResponsesReadsTextImageDocument:
        """GPT-4o: 128,000 tokens of context, 16,384 out, $2.5 in and $10 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="gpt-4o",
            name="GPT-4o",
            family="gpt",
            wires=("openai_responses", "openai_chat"),
            limits=Limits(context=128000, output=16384),
            reads=("text", "image", "document"),
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
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("2.5"),
                        output=Decimal("10"),
                        cached_input=Decimal("1.25"),
                        web_search_per_request=Decimal("0.01"),
                    )
                ),
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(input=Decimal("1.25"), output=Decimal("5")),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="priority"),
                    rates=Rates(
                        input=Decimal("4.25"), output=Decimal("17"), cached_input=Decimal("2.125")
                    ),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="fast"),
                    rates=Rates(
                        input=Decimal("4.25"), output=Decimal("17"), cached_input=Decimal("2.125")
                    ),
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2024-05-13", knowledge="2023-09"),
        )

    @constant
    @deprecated("gpt-4o-2024-05-13 retired on 2026-10-23")
    def GPT_4O_2024_05_13(self) -> ResponsesReadsTextImage:
        """GPT-4o (2024-05-13): 128,000 tokens of context, 4,096 out, $5 in and $15 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="gpt-4o-2024-05-13",
            name="GPT-4o (2024-05-13)",
            family="gpt",
            wires=("openai_responses", "openai_chat"),
            limits=Limits(context=128000, output=4096),
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
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("5"),
                        output=Decimal("15"),
                        web_search_per_request=Decimal("0.01"),
                    )
                ),
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(input=Decimal("2.5"), output=Decimal("7.5")),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="priority"),
                    rates=Rates(input=Decimal("8.75"), output=Decimal("26.25")),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="fast"),
                    rates=Rates(input=Decimal("8.75"), output=Decimal("26.25")),
                ),
            ),
            lifecycle=Lifecycle(
                status="retired",
                released="2024-05-13",
                knowledge="2023-09",
                retires=date(2026, 10, 23),
            ),
        )

    @constant
    @deprecated("gpt-4o-2024-08-06 retires on 2027-01-14")
    def GPT_4O_2024_08_06(self) -> ResponsesReadsTextImage:
        """GPT-4o (2024-08-06): 128,000 tokens of context, 16,384 out, $2.5 in and $10 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="gpt-4o-2024-08-06",
            name="GPT-4o (2024-08-06)",
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
                system_messages=True,
                prompt_caching=True,
                batch=True,
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("2.5"),
                        output=Decimal("10"),
                        cached_input=Decimal("1.25"),
                        web_search_per_request=Decimal("0.01"),
                    )
                ),
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(input=Decimal("1.25"), output=Decimal("5")),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="priority"),
                    rates=Rates(
                        input=Decimal("4.25"), output=Decimal("17"), cached_input=Decimal("2.125")
                    ),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="fast"),
                    rates=Rates(
                        input=Decimal("4.25"), output=Decimal("17"), cached_input=Decimal("2.125")
                    ),
                ),
            ),
            lifecycle=Lifecycle(
                status="deprecated",
                released="2024-08-06",
                knowledge="2023-09",
                retires=date(2027, 1, 14),
            ),
        )

    @constant
    @deprecated("gpt-4o-2024-11-20 retires on 2027-01-14")
    def GPT_4O_2024_11_20(self) -> ResponsesReadsTextImage:
        """GPT-4o (2024-11-20): 128,000 tokens of context, 16,384 out, $2.5 in and $10 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="gpt-4o-2024-11-20",
            name="GPT-4o (2024-11-20)",
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
                system_messages=True,
                prompt_caching=True,
                batch=True,
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("2.5"),
                        output=Decimal("10"),
                        cached_input=Decimal("1.25"),
                        web_search_per_request=Decimal("0.01"),
                    )
                ),
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(input=Decimal("1.25"), output=Decimal("5")),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="priority"),
                    rates=Rates(
                        input=Decimal("4.25"), output=Decimal("17"), cached_input=Decimal("2.125")
                    ),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="fast"),
                    rates=Rates(
                        input=Decimal("4.25"), output=Decimal("17"), cached_input=Decimal("2.125")
                    ),
                ),
            ),
            lifecycle=Lifecycle(
                status="deprecated",
                released="2024-11-20",
                knowledge="2023-09",
                retires=date(2027, 1, 14),
            ),
        )

    @constant
    @deprecated("gpt-4o-audio-preview-2024-12-17 retires on 2027-01-20")
    def GPT_4O_AUDIO_PREVIEW_2024_12_17(self) -> ChatReadsTextAudio:
        """gpt-4o-audio-preview-2024-12-17: 128,000 tokens of context, 16,384 out, $2.5 in and $10 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="gpt-4o-audio-preview-2024-12-17",
            wires=("openai_chat",),
            limits=Limits(context=128000, output=16384),
            reads=("text", "audio"),
            features=Features(tools=True, parallel_tools=True, system_messages=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("2.5"),
                        output=Decimal("10"),
                        input_audio=Decimal("40"),
                        output_audio=Decimal("80"),
                    )
                ),
            ),
            lifecycle=Lifecycle(status="deprecated", retires=date(2027, 1, 20)),
        )

    @constant
    @deprecated("gpt-4o-audio-preview-2025-06-03 retires on 2027-01-20")
    def GPT_4O_AUDIO_PREVIEW_2025_06_03(self) -> ChatReadsTextAudio:
        """gpt-4o-audio-preview-2025-06-03: 128,000 tokens of context, 16,384 out, $2.5 in and $10 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="gpt-4o-audio-preview-2025-06-03",
            wires=("openai_chat",),
            limits=Limits(context=128000, output=16384),
            reads=("text", "audio"),
            features=Features(tools=True, parallel_tools=True, system_messages=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("2.5"),
                        output=Decimal("10"),
                        input_audio=Decimal("40"),
                        output_audio=Decimal("80"),
                    )
                ),
            ),
            lifecycle=Lifecycle(status="deprecated", retires=date(2027, 1, 20)),
        )

    @constant
    @deprecated("gpt-4o-mini retires on 2027-01-14")
    def GPT_4O_MINI(self) -> ResponsesReadsTextImageDocument:
        """GPT-4o mini: 128,000 tokens of context, 16,384 out, $0.15 in and $0.6 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="gpt-4o-mini",
            name="GPT-4o mini",
            family="gpt-mini",
            wires=("openai_responses", "openai_chat"),
            points_to="gpt-4o-mini-2024-07-18",
            limits=Limits(context=128000, output=16384),
            reads=("text", "image", "document"),
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
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.15"),
                        output=Decimal("0.6"),
                        cached_input=Decimal("0.075"),
                        web_search_per_request=Decimal("0.01"),
                    )
                ),
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(input=Decimal("0.075"), output=Decimal("0.3")),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="priority"),
                    rates=Rates(
                        input=Decimal("0.25"), output=Decimal("1"), cached_input=Decimal("0.125")
                    ),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="fast"),
                    rates=Rates(
                        input=Decimal("0.25"), output=Decimal("1"), cached_input=Decimal("0.125")
                    ),
                ),
            ),
            lifecycle=Lifecycle(
                status="deprecated",
                released="2024-07-18",
                knowledge="2023-09",
                retires=date(2027, 1, 14),
            ),
        )

    @constant
    @deprecated("gpt-4o-mini-2024-07-18 retires on 2027-01-14")
    def GPT_4O_MINI_2024_07_18(self) -> ResponsesReadsTextImageDocument:
        """GPT-4o mini: 128,000 tokens of context, 16,384 out, $0.15 in and $0.6 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="gpt-4o-mini-2024-07-18",
            name="GPT-4o mini",
            family="gpt-mini",
            wires=("openai_responses", "openai_chat"),
            limits=Limits(context=128000, output=16384),
            reads=("text", "image", "document"),
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
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.15"),
                        output=Decimal("0.6"),
                        cached_input=Decimal("0.075"),
                        web_search_per_request=Decimal("0.01"),
                    )
                ),
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(input=Decimal("0.075"), output=Decimal("0.3")),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="priority"),
                    rates=Rates(
                        input=Decimal("0.25"), output=Decimal("1"), cached_input=Decimal("0.125")
                    ),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="fast"),
                    rates=Rates(
                        input=Decimal("0.25"), output=Decimal("1"), cached_input=Decimal("0.125")
                    ),
                ),
            ),
            lifecycle=Lifecycle(
                status="deprecated",
                released="2024-07-18",
                knowledge="2023-09",
                retires=date(2027, 1, 14),
            ),
        )

    @constant
    @deprecated("gpt-4o-mini-audio-preview-2024-12-17 retires on 2027-01-20")
    def GPT_4O_MINI_AUDIO_PREVIEW_2024_12_17(self) -> ChatReadsTextAudio:
        """gpt-4o-mini-audio-preview-2024-12-17: 128,000 tokens of context, 16,384 out, $0.15 in and $0.6 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="gpt-4o-mini-audio-preview-2024-12-17",
            wires=("openai_chat",),
            limits=Limits(context=128000, output=16384),
            reads=("text", "audio"),
            features=Features(tools=True, parallel_tools=True, system_messages=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.15"),
                        output=Decimal("0.6"),
                        input_audio=Decimal("10"),
                        output_audio=Decimal("20"),
                    )
                ),
            ),
            lifecycle=Lifecycle(status="deprecated", retires=date(2027, 1, 20)),
        )

    @constant
    @deprecated("gpt-4o-mini-realtime-preview-2024-12-17 retires on 2027-01-20")
    def GPT_4O_MINI_REALTIME_PREVIEW_2024_12_17(self) -> RealtimeModel:
        """gpt-4o-mini-realtime-preview-2024-12-17: $0.6 in and $2.4 out a million tokens."""
        return RealtimeModel(
            provider=PROVIDER,
            id="gpt-4o-mini-realtime-preview-2024-12-17",
            wires=("openai_realtime",),
            limits=Limits(input=128000),
            features=Features(tools=True, parallel_tools=True, system_messages=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.6"),
                        output=Decimal("2.4"),
                        cached_input=Decimal("0.3"),
                        input_audio=Decimal("10"),
                        output_audio=Decimal("20"),
                    )
                ),
            ),
            lifecycle=Lifecycle(status="deprecated", retires=date(2027, 1, 20)),
        )

    @constant
    def GPT_4O_MINI_SEARCH_PREVIEW(self) -> ChatReadsTextImageDocument:
        """gpt-4o-mini-search-preview: 128,000 tokens of context, 16,384 out, $0.15 in and $0.6 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="gpt-4o-mini-search-preview",
            wires=("openai_chat",),
            limits=Limits(context=128000, output=16384),
            reads=("text", "image", "document"),
            features=Features(
                tools=True,
                parallel_tools=True,
                structured_output=True,
                system_messages=True,
                prompt_caching=True,
                web_search=True,
                batch=True,
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.15"),
                        output=Decimal("0.6"),
                        cached_input=Decimal("0.075"),
                        web_search_per_request=Decimal("0.01"),
                    )
                ),
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(input=Decimal("0.075"), output=Decimal("0.3")),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="priority"),
                    rates=Rates(
                        input=Decimal("0.25"), output=Decimal("1"), cached_input=Decimal("0.125")
                    ),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="fast"),
                    rates=Rates(
                        input=Decimal("0.25"), output=Decimal("1"), cached_input=Decimal("0.125")
                    ),
                ),
            ),
        )

    @constant
    @deprecated("gpt-4o-mini-search-preview-2025-03-11 retired on 2026-07-23")
    def GPT_4O_MINI_SEARCH_PREVIEW_2025_03_11(self) -> ChatReadsTextImageDocument:
        """gpt-4o-mini-search-preview-2025-03-11: 128,000 tokens of context, 16,384 out, $0.15 in and $0.6 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="gpt-4o-mini-search-preview-2025-03-11",
            wires=("openai_chat",),
            limits=Limits(context=128000, output=16384),
            reads=("text", "image", "document"),
            features=Features(
                tools=True,
                parallel_tools=True,
                structured_output=True,
                system_messages=True,
                prompt_caching=True,
                web_search=True,
                batch=True,
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.15"),
                        output=Decimal("0.6"),
                        cached_input=Decimal("0.075"),
                        web_search_per_request=Decimal("0.01"),
                    )
                ),
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(input=Decimal("0.075"), output=Decimal("0.3")),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="priority"),
                    rates=Rates(
                        input=Decimal("0.25"), output=Decimal("1"), cached_input=Decimal("0.125")
                    ),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="fast"),
                    rates=Rates(
                        input=Decimal("0.25"), output=Decimal("1"), cached_input=Decimal("0.125")
                    ),
                ),
            ),
            lifecycle=Lifecycle(status="retired", retires=date(2026, 7, 23)),
        )

    @constant
    @deprecated("gpt-4o-mini-transcribe retires on 2027-02-26")
    def GPT_4O_MINI_TRANSCRIBE(self) -> TranscriptionModel:
        """gpt-4o-mini-transcribe: 16,000 tokens of context, $1.25 in and $5 out a million tokens."""
        return TranscriptionModel(
            provider=PROVIDER,
            id="gpt-4o-mini-transcribe",
            wires=("openai_transcription",),
            limits=Limits(context=16000),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("1.25"),
                        output=Decimal("5"),
                        input_audio=Decimal("3"),
                        input_per_second=Decimal("0.00005"),
                    )
                ),
            ),
            lifecycle=Lifecycle(status="deprecated", retires=date(2027, 2, 26)),
        )

    @constant
    @deprecated("gpt-4o-mini-transcribe-2025-03-20 retires on 2027-01-20")
    def GPT_4O_MINI_TRANSCRIBE_2025_03_20(self) -> TranscriptionModel:
        """gpt-4o-mini-transcribe-2025-03-20: $1.25 in and $5 out a million tokens."""
        return TranscriptionModel(
            provider=PROVIDER,
            id="gpt-4o-mini-transcribe-2025-03-20",
            wires=("openai_transcription",),
            limits=Limits(input=16000),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("1.25"),
                        output=Decimal("5"),
                        input_per_second=Decimal("0.00005"),
                    )
                ),
            ),
            lifecycle=Lifecycle(status="deprecated", retires=date(2027, 1, 20)),
        )

    @constant
    @deprecated("gpt-4o-mini-transcribe-2025-12-15 retires on 2027-02-26")
    def GPT_4O_MINI_TRANSCRIBE_2025_12_15(self) -> TranscriptionModel:
        """gpt-4o-mini-transcribe-2025-12-15: $1.25 in and $5 out a million tokens."""
        return TranscriptionModel(
            provider=PROVIDER,
            id="gpt-4o-mini-transcribe-2025-12-15",
            wires=("openai_transcription",),
            limits=Limits(input=16000),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("1.25"),
                        output=Decimal("5"),
                        input_per_second=Decimal("0.00005"),
                    )
                ),
            ),
            lifecycle=Lifecycle(status="deprecated", retires=date(2027, 2, 26)),
        )

    @constant
    @deprecated("gpt-4o-mini-tts retires on 2027-01-06")
    def GPT_4O_MINI_TTS(self) -> SpeechModel:
        """gpt-4o-mini-tts."""
        return SpeechModel(
            provider=PROVIDER,
            id="gpt-4o-mini-tts",
            wires=("openai_speech",),
            reads=("text", "audio"),
            writes=("audio",),
            prices=(PriceRow(rates=Rates(input=Decimal("0.6"), output_audio=Decimal("12"))),),
            lifecycle=Lifecycle(status="deprecated", retires=date(2027, 1, 6)),
        )

    @constant
    @deprecated("gpt-4o-mini-tts-2025-03-20 retires on 2027-01-06")
    def GPT_4O_MINI_TTS_2025_03_20(self) -> SpeechModel:
        """gpt-4o-mini-tts-2025-03-20."""
        return SpeechModel(
            provider=PROVIDER,
            id="gpt-4o-mini-tts-2025-03-20",
            wires=("openai_speech",),
            reads=("text", "audio"),
            writes=("audio",),
            prices=(PriceRow(rates=Rates(input=Decimal("0.6"), output_audio=Decimal("12"))),),
            lifecycle=Lifecycle(status="deprecated", retires=date(2027, 1, 6)),
        )

    @constant
    @deprecated("gpt-4o-mini-tts-2025-12-15 retires on 2027-01-06")
    def GPT_4O_MINI_TTS_2025_12_15(self) -> SpeechModel:
        """gpt-4o-mini-tts-2025-12-15."""
        return SpeechModel(
            provider=PROVIDER,
            id="gpt-4o-mini-tts-2025-12-15",
            wires=("openai_speech",),
            reads=("text", "audio"),
            writes=("audio",),
            prices=(PriceRow(rates=Rates(input=Decimal("0.6"), output_audio=Decimal("12"))),),
            lifecycle=Lifecycle(status="deprecated", retires=date(2027, 1, 6)),
        )

    @constant
    def GPT_4O_SEARCH_PREVIEW(self) -> ChatReadsTextImageDocument:
        """gpt-4o-search-preview: 128,000 tokens of context, 16,384 out, $2.5 in and $10 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="gpt-4o-search-preview",
            wires=("openai_chat",),
            limits=Limits(context=128000, output=16384),
            reads=("text", "image", "document"),
            features=Features(
                tools=True,
                parallel_tools=True,
                structured_output=True,
                system_messages=True,
                prompt_caching=True,
                web_search=True,
                batch=True,
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("2.5"),
                        output=Decimal("10"),
                        cached_input=Decimal("1.25"),
                        web_search_per_request=Decimal("0.025"),
                    )
                ),
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(input=Decimal("1.25"), output=Decimal("5")),
                ),
            ),
        )

    @constant
    @deprecated("gpt-4o-search-preview-2025-03-11 retired on 2026-07-23")
    def GPT_4O_SEARCH_PREVIEW_2025_03_11(self) -> ChatReadsTextImageDocument:
        """gpt-4o-search-preview-2025-03-11: 128,000 tokens of context, 16,384 out, $2.5 in and $10 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="gpt-4o-search-preview-2025-03-11",
            wires=("openai_chat",),
            limits=Limits(context=128000, output=16384),
            reads=("text", "image", "document"),
            features=Features(
                tools=True,
                parallel_tools=True,
                structured_output=True,
                system_messages=True,
                prompt_caching=True,
                web_search=True,
                batch=True,
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("2.5"),
                        output=Decimal("10"),
                        cached_input=Decimal("1.25"),
                        web_search_per_request=Decimal("0.025"),
                    )
                ),
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(input=Decimal("1.25"), output=Decimal("5")),
                ),
            ),
            lifecycle=Lifecycle(status="retired", retires=date(2026, 7, 23)),
        )

    @constant
    @deprecated("gpt-4o-transcribe retires on 2027-02-26")
    def GPT_4O_TRANSCRIBE(self) -> TranscriptionModel:
        """gpt-4o-transcribe: 16,000 tokens of context, $2.5 in and $10 out a million tokens."""
        return TranscriptionModel(
            provider=PROVIDER,
            id="gpt-4o-transcribe",
            wires=("openai_transcription",),
            limits=Limits(context=16000),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("2.5"),
                        output=Decimal("10"),
                        input_audio=Decimal("6"),
                        input_per_second=Decimal("0.0001"),
                    )
                ),
            ),
            lifecycle=Lifecycle(status="deprecated", retires=date(2027, 2, 26)),
        )

    @constant
    @deprecated("gpt-4o-transcribe-diarize retires on 2027-02-26")
    def GPT_4O_TRANSCRIBE_DIARIZE(self) -> TranscriptionModel:
        """gpt-4o-transcribe-diarize: 16,000 tokens of context, $2.5 in and $10 out a million tokens."""
        return TranscriptionModel(
            provider=PROVIDER,
            id="gpt-4o-transcribe-diarize",
            wires=("openai_transcription",),
            limits=Limits(context=16000),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("2.5"),
                        output=Decimal("10"),
                        input_audio=Decimal("6"),
                        input_per_second=Decimal("0.0001"),
                    )
                ),
            ),
            lifecycle=Lifecycle(status="deprecated", retires=date(2027, 2, 26)),
        )

    @constant
    @deprecated("gpt-4-0613 retired on 2026-10-23")
    def GPT_4_0613(self) -> ChatReadsAnything:
        """gpt-4-0613: 8,192 tokens of context, 4,096 out, $30 in and $60 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="gpt-4-0613",
            wires=("openai_chat",),
            limits=Limits(context=8192, output=4096),
            features=Features(tools=True, system_messages=True, prompt_caching=True, batch=True),
            prices=(
                PriceRow(rates=Rates(input=Decimal("30"), output=Decimal("60"))),
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(input=Decimal("15"), output=Decimal("30")),
                ),
            ),
            lifecycle=Lifecycle(status="retired", retires=date(2026, 10, 23)),
        )

    @constant
    @deprecated("gpt-4.1 retires on 2027-01-14")
    def GPT_4_1(self) -> ResponsesReadsTextImageDocument:
        """GPT-4.1: 1,047,576 tokens of context, 32,768 out, $2 in and $8 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="gpt-4.1",
            name="GPT-4.1",
            family="gpt",
            wires=("openai_responses", "openai_chat"),
            points_to="gpt-4.1-2025-04-14",
            limits=Limits(context=1047576, output=32768),
            reads=("text", "image", "document"),
            writes=("text",),
            features=Features(
                tools=True,
                parallel_tools=True,
                structured_output=True,
                reasoning=False,
                temperature=True,
                system_messages=True,
                prompt_caching=True,
                web_search=True,
                batch=True,
                streaming=True,
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("2"),
                        output=Decimal("8"),
                        cached_input=Decimal("0.5"),
                        web_search_per_request=Decimal("0.01"),
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
                PriceRow(
                    when=PriceCondition(service_tier="fast"),
                    rates=Rates(
                        input=Decimal("3.5"), output=Decimal("14"), cached_input=Decimal("0.875")
                    ),
                ),
            ),
            lifecycle=Lifecycle(
                status="deprecated",
                released="2025-04-14",
                knowledge="2024-04",
                retires=date(2027, 1, 14),
            ),
        )

    @constant
    @deprecated("gpt-4-1106-preview retired on 2026-10-23")
    def GPT_4_1106_PREVIEW(self) -> ChatReadsAnything:
        """gpt-4-1106-preview: 128,000 tokens of context, 4,096 out, $10 in and $30 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="gpt-4-1106-preview",
            wires=("openai_chat",),
            limits=Limits(context=128000, output=4096),
            features=Features(
                tools=True, parallel_tools=True, system_messages=True, prompt_caching=True
            ),
            prices=(
                PriceRow(rates=Rates(input=Decimal("10"), output=Decimal("30"))),
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(input=Decimal("5"), output=Decimal("15")),
                ),
            ),
            lifecycle=Lifecycle(status="retired", retires=date(2026, 10, 23)),
        )

    @constant
    @deprecated("gpt-4.1-2025-04-14 retires on 2027-01-14")
    def GPT_4_1_2025_04_14(self) -> ResponsesReadsTextImageDocument:
        """GPT-4.1: 1,047,576 tokens of context, 32,768 out, $2 in and $8 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="gpt-4.1-2025-04-14",
            name="GPT-4.1",
            family="gpt",
            wires=("openai_responses", "openai_chat"),
            limits=Limits(context=1047576, output=32768),
            reads=("text", "image", "document"),
            writes=("text",),
            features=Features(
                tools=True,
                parallel_tools=True,
                structured_output=True,
                reasoning=False,
                temperature=True,
                system_messages=True,
                prompt_caching=True,
                web_search=True,
                batch=True,
                streaming=True,
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("2"),
                        output=Decimal("8"),
                        cached_input=Decimal("0.5"),
                        web_search_per_request=Decimal("0.01"),
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
                PriceRow(
                    when=PriceCondition(service_tier="fast"),
                    rates=Rates(
                        input=Decimal("3.5"), output=Decimal("14"), cached_input=Decimal("0.875")
                    ),
                ),
            ),
            lifecycle=Lifecycle(
                status="deprecated",
                released="2025-04-14",
                knowledge="2024-04",
                retires=date(2027, 1, 14),
            ),
        )

    @constant
    @deprecated("gpt-4.1-mini retires on 2027-01-14")
    def GPT_4_1_MINI(self) -> ResponsesReadsTextImageDocument:
        """GPT-4.1 mini: 1,047,576 tokens of context, 32,768 out, $0.4 in and $1.6 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="gpt-4.1-mini",
            name="GPT-4.1 mini",
            family="gpt-mini",
            wires=("openai_responses", "openai_chat"),
            points_to="gpt-4.1-mini-2025-04-14",
            limits=Limits(context=1047576, output=32768),
            reads=("text", "image", "document"),
            writes=("text",),
            features=Features(
                tools=True,
                parallel_tools=True,
                structured_output=True,
                reasoning=False,
                temperature=True,
                system_messages=True,
                prompt_caching=True,
                web_search=True,
                batch=True,
                streaming=True,
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.4"),
                        output=Decimal("1.6"),
                        cached_input=Decimal("0.1"),
                        web_search_per_request=Decimal("0.01"),
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
                PriceRow(
                    when=PriceCondition(service_tier="fast"),
                    rates=Rates(
                        input=Decimal("0.7"), output=Decimal("2.8"), cached_input=Decimal("0.175")
                    ),
                ),
            ),
            lifecycle=Lifecycle(
                status="deprecated",
                released="2025-04-14",
                knowledge="2024-04",
                retires=date(2027, 1, 14),
            ),
        )

    @constant
    @deprecated("gpt-4.1-mini-2025-04-14 retires on 2027-01-14")
    def GPT_4_1_MINI_2025_04_14(self) -> ResponsesReadsTextImageDocument:
        """GPT-4.1 mini: 1,047,576 tokens of context, 32,768 out, $0.4 in and $1.6 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="gpt-4.1-mini-2025-04-14",
            name="GPT-4.1 mini",
            family="gpt-mini",
            wires=("openai_responses", "openai_chat"),
            limits=Limits(context=1047576, output=32768),
            reads=("text", "image", "document"),
            writes=("text",),
            features=Features(
                tools=True,
                parallel_tools=True,
                structured_output=True,
                reasoning=False,
                temperature=True,
                system_messages=True,
                prompt_caching=True,
                web_search=True,
                batch=True,
                streaming=True,
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.4"),
                        output=Decimal("1.6"),
                        cached_input=Decimal("0.1"),
                        web_search_per_request=Decimal("0.01"),
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
                PriceRow(
                    when=PriceCondition(service_tier="fast"),
                    rates=Rates(
                        input=Decimal("0.7"), output=Decimal("2.8"), cached_input=Decimal("0.175")
                    ),
                ),
            ),
            lifecycle=Lifecycle(
                status="deprecated",
                released="2025-04-14",
                knowledge="2024-04",
                retires=date(2027, 1, 14),
            ),
        )

    @constant
    @deprecated("gpt-4.1-nano retired on 2026-10-23")
    def GPT_4_1_NANO(self) -> ResponsesReadsTextImage:
        """GPT-4.1 nano: 1,047,576 tokens of context, 32,768 out, $0.1 in and $0.4 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="gpt-4.1-nano",
            name="GPT-4.1 nano",
            family="gpt-nano",
            wires=("openai_responses", "openai_chat"),
            points_to="gpt-4.1-nano-2025-04-14",
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
                PriceRow(
                    when=PriceCondition(service_tier="priority"),
                    rates=Rates(
                        input=Decimal("0.2"), output=Decimal("0.8"), cached_input=Decimal("0.05")
                    ),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="fast"),
                    rates=Rates(
                        input=Decimal("0.2"), output=Decimal("0.8"), cached_input=Decimal("0.05")
                    ),
                ),
            ),
            lifecycle=Lifecycle(
                status="retired",
                released="2025-04-14",
                knowledge="2024-04",
                retires=date(2026, 10, 23),
            ),
        )

    @constant
    @deprecated("gpt-4.1-nano-2025-04-14 retired on 2026-10-23")
    def GPT_4_1_NANO_2025_04_14(self) -> ResponsesReadsTextImage:
        """GPT-4.1 nano: 1,047,576 tokens of context, 32,768 out, $0.1 in and $0.4 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="gpt-4.1-nano-2025-04-14",
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
                PriceRow(
                    when=PriceCondition(service_tier="priority"),
                    rates=Rates(
                        input=Decimal("0.2"), output=Decimal("0.8"), cached_input=Decimal("0.05")
                    ),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="fast"),
                    rates=Rates(
                        input=Decimal("0.2"), output=Decimal("0.8"), cached_input=Decimal("0.05")
                    ),
                ),
            ),
            lifecycle=Lifecycle(
                status="retired",
                released="2025-04-14",
                knowledge="2024-04",
                retires=date(2026, 10, 23),
            ),
        )

    @constant
    @deprecated("gpt-4-turbo retired on 2026-10-23")
    def GPT_4_TURBO(self) -> ChatReadsTextImage:
        """GPT-4 Turbo: 128,000 tokens of context, 4,096 out, $10 in and $30 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="gpt-4-turbo",
            name="GPT-4 Turbo",
            family="gpt",
            wires=("openai_chat",),
            points_to="gpt-4-turbo-2024-04-09",
            limits=Limits(context=128000, output=4096),
            reads=("text", "image"),
            writes=("text",),
            features=Features(
                tools=True,
                parallel_tools=True,
                structured_output=False,
                reasoning=False,
                temperature=True,
                system_messages=True,
                prompt_caching=True,
                batch=True,
            ),
            prices=(
                PriceRow(rates=Rates(input=Decimal("10"), output=Decimal("30"))),
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(input=Decimal("5"), output=Decimal("15")),
                ),
            ),
            lifecycle=Lifecycle(
                status="retired", released="2023-11-06", retires=date(2026, 10, 23)
            ),
        )

    @constant
    @deprecated("gpt-4-turbo-2024-04-09 retired on 2026-10-23")
    def GPT_4_TURBO_2024_04_09(self) -> ChatReadsTextImage:
        """GPT-4 Turbo: 128,000 tokens of context, 4,096 out, $10 in and $30 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="gpt-4-turbo-2024-04-09",
            name="GPT-4 Turbo",
            family="gpt",
            wires=("openai_chat",),
            limits=Limits(context=128000, output=4096),
            reads=("text", "image"),
            writes=("text",),
            features=Features(
                tools=True,
                parallel_tools=True,
                structured_output=False,
                reasoning=False,
                temperature=True,
                system_messages=True,
                prompt_caching=True,
                batch=True,
            ),
            prices=(
                PriceRow(rates=Rates(input=Decimal("10"), output=Decimal("30"))),
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(input=Decimal("5"), output=Decimal("15")),
                ),
            ),
            lifecycle=Lifecycle(
                status="retired", released="2023-11-06", retires=date(2026, 10, 23)
            ),
        )

    @constant
    @deprecated("gpt-5 retires on 2026-12-11")
    def GPT_5(self) -> ResponsesReadsTextImage:
        """GPT-5: 400,000 tokens of context, 128,000 out, $1.25 in and $10 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="gpt-5",
            name="GPT-5",
            family="gpt",
            wires=("openai_responses", "openai_chat"),
            points_to="gpt-5-2025-08-07",
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
                web_search=True,
                batch=True,
                flex=True,
                streaming=True,
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("1.25"),
                        output=Decimal("10"),
                        cached_input=Decimal("0.125"),
                        web_search_per_request=Decimal("0.01"),
                    )
                ),
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(
                        input=Decimal("0.625"), output=Decimal("5"), cached_input=Decimal("0.0625")
                    ),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="flex"),
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
                PriceRow(
                    when=PriceCondition(service_tier="fast"),
                    rates=Rates(
                        input=Decimal("2.5"), output=Decimal("20"), cached_input=Decimal("0.25")
                    ),
                ),
            ),
            lifecycle=Lifecycle(
                status="deprecated",
                released="2025-08-07",
                knowledge="2024-09-30",
                retires=date(2026, 12, 11),
            ),
            reasoning=Reasoning(efforts=("minimal", "low", "medium", "high"), can_disable=False),
        )

    @constant
    @deprecated("gpt-5.1 retires on 2027-04-01")
    def GPT_5_1(self) -> ResponsesReadsTextImage:
        """GPT-5.1: 400,000 tokens of context, 128,000 out, $1.25 in and $10 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="gpt-5.1",
            name="GPT-5.1",
            family="gpt",
            wires=("openai_responses", "openai_chat"),
            points_to="gpt-5.1-2025-11-13",
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
                web_search=True,
                batch=True,
                flex=True,
                streaming=True,
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("1.25"),
                        output=Decimal("10"),
                        cached_input=Decimal("0.125"),
                        web_search_per_request=Decimal("0.01"),
                    )
                ),
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(
                        input=Decimal("0.625"), output=Decimal("5"), cached_input=Decimal("0.0625")
                    ),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="flex"),
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
                PriceRow(
                    when=PriceCondition(service_tier="fast"),
                    rates=Rates(
                        input=Decimal("2.5"), output=Decimal("20"), cached_input=Decimal("0.25")
                    ),
                ),
            ),
            lifecycle=Lifecycle(
                status="deprecated",
                released="2025-11-13",
                knowledge="2024-09-30",
                retires=date(2027, 4, 1),
            ),
            reasoning=Reasoning(
                efforts=("none", "low", "medium", "high"), default="none", can_disable=True
            ),
        )

    @constant
    @deprecated("gpt-5.1-2025-11-13 retires on 2027-04-01")
    def GPT_5_1_2025_11_13(self) -> ResponsesReadsTextImage:
        """GPT-5.1: 400,000 tokens of context, 128,000 out, $1.25 in and $10 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="gpt-5.1-2025-11-13",
            name="GPT-5.1",
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
                web_search=True,
                batch=True,
                flex=True,
                streaming=True,
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("1.25"),
                        output=Decimal("10"),
                        cached_input=Decimal("0.125"),
                        web_search_per_request=Decimal("0.01"),
                    )
                ),
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(
                        input=Decimal("0.625"), output=Decimal("5"), cached_input=Decimal("0.0625")
                    ),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="flex"),
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
                PriceRow(
                    when=PriceCondition(service_tier="fast"),
                    rates=Rates(
                        input=Decimal("2.5"), output=Decimal("20"), cached_input=Decimal("0.25")
                    ),
                ),
            ),
            lifecycle=Lifecycle(
                status="deprecated",
                released="2025-11-13",
                knowledge="2024-09-30",
                retires=date(2027, 4, 1),
            ),
            reasoning=Reasoning(
                efforts=("none", "low", "medium", "high"), default="none", can_disable=True
            ),
        )

    @constant
    @deprecated("gpt-5.1-chat-latest retired on 2026-07-23")
    def GPT_5_1_CHAT_LATEST(self) -> ResponsesReadsTextImage:
        """GPT-5.1 Chat: 128,000 tokens of context, 16,384 out, $1.25 in and $10 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="gpt-5.1-chat-latest",
            name="GPT-5.1 Chat",
            family="gpt-codex",
            wires=("openai_responses", "openai_chat"),
            limits=Limits(context=128000, output=16384),
            reads=("text", "image"),
            writes=("text",),
            features=Features(
                tools=True,
                parallel_tools=True,
                structured_output=True,
                reasoning=True,
                temperature=False,
                prompt_caching=False,
                streaming=True,
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("1.25"),
                        output=Decimal("10"),
                        cached_input=Decimal("0.125"),
                        web_search_per_request=Decimal("0.01"),
                    )
                ),
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(
                        input=Decimal("0.625"), output=Decimal("5"), cached_input=Decimal("0.0625")
                    ),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="flex"),
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
                PriceRow(
                    when=PriceCondition(service_tier="fast"),
                    rates=Rates(
                        input=Decimal("2.5"), output=Decimal("20"), cached_input=Decimal("0.25")
                    ),
                ),
            ),
            lifecycle=Lifecycle(
                status="retired",
                released="2025-11-13",
                knowledge="2024-09-30",
                retires=date(2026, 7, 23),
            ),
            reasoning=Reasoning(efforts=("medium",)),
        )

    @constant
    @deprecated("gpt-5.1-codex retired on 2026-07-23")
    def GPT_5_1_CODEX(self) -> ResponsesReadsTextImage:
        """GPT-5.1 Codex: 400,000 tokens of context, 128,000 out, $1.25 in and $10 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="gpt-5.1-codex",
            name="GPT-5.1 Codex",
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
                prompt_caching=True,
                web_search=True,
                streaming=True,
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("1.25"),
                        output=Decimal("10"),
                        cached_input=Decimal("0.125"),
                        web_search_per_request=Decimal("0.01"),
                    )
                ),
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(
                        input=Decimal("0.625"), output=Decimal("5"), cached_input=Decimal("0.0625")
                    ),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="flex"),
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
                PriceRow(
                    when=PriceCondition(service_tier="fast"),
                    rates=Rates(
                        input=Decimal("2.5"), output=Decimal("20"), cached_input=Decimal("0.25")
                    ),
                ),
            ),
            lifecycle=Lifecycle(
                status="retired",
                released="2025-11-13",
                knowledge="2024-09-30",
                retires=date(2026, 7, 23),
            ),
            reasoning=Reasoning(efforts=("low", "medium", "high")),
        )

    @constant
    @deprecated("gpt-5.1-codex-max retired on 2026-07-23")
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
                prompt_caching=True,
                web_search=True,
                streaming=True,
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("1.25"),
                        output=Decimal("10"),
                        cached_input=Decimal("0.125"),
                        web_search_per_request=Decimal("0.01"),
                    )
                ),
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(
                        input=Decimal("0.625"), output=Decimal("5"), cached_input=Decimal("0.0625")
                    ),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="flex"),
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
                PriceRow(
                    when=PriceCondition(service_tier="fast"),
                    rates=Rates(
                        input=Decimal("2.5"), output=Decimal("20"), cached_input=Decimal("0.25")
                    ),
                ),
            ),
            lifecycle=Lifecycle(
                status="retired",
                released="2025-11-13",
                knowledge="2024-09-30",
                retires=date(2026, 7, 23),
            ),
            reasoning=Reasoning(efforts=("low", "medium", "high", "xhigh")),
        )

    @constant
    @deprecated("gpt-5.1-codex-mini retired on 2026-07-23")
    def GPT_5_1_CODEX_MINI(self) -> ResponsesReadsTextImage:
        """GPT-5.1 Codex mini: 400,000 tokens of context, 128,000 out, $0.25 in and $2 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="gpt-5.1-codex-mini",
            name="GPT-5.1 Codex mini",
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
                status="retired",
                released="2025-11-13",
                knowledge="2024-09-30",
                retires=date(2026, 7, 23),
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
            points_to="gpt-5.2-2025-12-11",
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
                web_search=True,
                batch=True,
                flex=True,
                streaming=True,
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("1.75"),
                        output=Decimal("14"),
                        cached_input=Decimal("0.175"),
                        web_search_per_request=Decimal("0.01"),
                    )
                ),
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(
                        input=Decimal("0.875"), output=Decimal("7"), cached_input=Decimal("0.0875")
                    ),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="flex"),
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
                PriceRow(
                    when=PriceCondition(service_tier="fast"),
                    rates=Rates(
                        input=Decimal("3.5"), output=Decimal("28"), cached_input=Decimal("0.35")
                    ),
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2025-12-11", knowledge="2025-08-31"),
            reasoning=Reasoning(
                efforts=("none", "low", "medium", "high", "xhigh"), default="none", can_disable=True
            ),
        )

    @constant
    @deprecated("gpt-5-2025-08-07 retires on 2026-12-11")
    def GPT_5_2025_08_07(self) -> ResponsesReadsTextImage:
        """GPT-5: 400,000 tokens of context, 128,000 out, $1.25 in and $10 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="gpt-5-2025-08-07",
            name="GPT-5",
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
                web_search=True,
                batch=True,
                flex=True,
                streaming=True,
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("1.25"),
                        output=Decimal("10"),
                        cached_input=Decimal("0.125"),
                        web_search_per_request=Decimal("0.01"),
                    )
                ),
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(
                        input=Decimal("0.625"), output=Decimal("5"), cached_input=Decimal("0.0625")
                    ),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="flex"),
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
                PriceRow(
                    when=PriceCondition(service_tier="fast"),
                    rates=Rates(
                        input=Decimal("2.5"), output=Decimal("20"), cached_input=Decimal("0.25")
                    ),
                ),
            ),
            lifecycle=Lifecycle(
                status="deprecated",
                released="2025-08-07",
                knowledge="2024-09-30",
                retires=date(2026, 12, 11),
            ),
            reasoning=Reasoning(efforts=("minimal", "low", "medium", "high"), can_disable=False),
        )

    @constant
    def GPT_5_2_2025_12_11(self) -> ResponsesReadsTextImage:
        """GPT-5.2: 400,000 tokens of context, 128,000 out, $1.75 in and $14 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="gpt-5.2-2025-12-11",
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
                web_search=True,
                batch=True,
                flex=True,
                streaming=True,
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("1.75"),
                        output=Decimal("14"),
                        cached_input=Decimal("0.175"),
                        web_search_per_request=Decimal("0.01"),
                    )
                ),
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(
                        input=Decimal("0.875"), output=Decimal("7"), cached_input=Decimal("0.0875")
                    ),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="flex"),
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
                PriceRow(
                    when=PriceCondition(service_tier="fast"),
                    rates=Rates(
                        input=Decimal("3.5"), output=Decimal("28"), cached_input=Decimal("0.35")
                    ),
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2025-12-11", knowledge="2025-08-31"),
            reasoning=Reasoning(
                efforts=("none", "low", "medium", "high", "xhigh"), default="none", can_disable=True
            ),
        )

    @constant
    @deprecated("gpt-5.2-chat-latest retired on 2026-08-10")
    def GPT_5_2_CHAT_LATEST(self) -> ResponsesReadsTextImage:
        """GPT-5.2 Chat: 128,000 tokens of context, 16,384 out, $1.75 in and $14 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="gpt-5.2-chat-latest",
            name="GPT-5.2 Chat",
            family="gpt-codex",
            wires=("openai_responses", "openai_chat"),
            limits=Limits(context=128000, output=16384),
            reads=("text", "image"),
            writes=("text",),
            features=Features(
                tools=True,
                parallel_tools=True,
                structured_output=True,
                reasoning=True,
                temperature=False,
                prompt_caching=False,
                streaming=True,
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("1.75"),
                        output=Decimal("14"),
                        cached_input=Decimal("0.175"),
                        web_search_per_request=Decimal("0.01"),
                    )
                ),
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(
                        input=Decimal("0.875"), output=Decimal("7"), cached_input=Decimal("0.0875")
                    ),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="flex"),
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
                PriceRow(
                    when=PriceCondition(service_tier="fast"),
                    rates=Rates(
                        input=Decimal("3.5"), output=Decimal("28"), cached_input=Decimal("0.35")
                    ),
                ),
            ),
            lifecycle=Lifecycle(
                status="retired",
                released="2025-12-11",
                knowledge="2025-08-31",
                retires=date(2026, 8, 10),
            ),
            reasoning=Reasoning(efforts=("medium",)),
        )

    @constant
    @deprecated("gpt-5.2-codex retired on 2026-07-23")
    def GPT_5_2_CODEX(self) -> ResponsesReadsTextImageDocument:
        """GPT-5.2 Codex: 400,000 tokens of context, 128,000 out, $1.75 in and $14 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="gpt-5.2-codex",
            name="GPT-5.2 Codex",
            family="gpt-codex",
            wires=("openai_responses",),
            limits=Limits(context=400000, input=272000, output=128000),
            reads=("text", "image", "document"),
            writes=("text",),
            features=Features(
                tools=True,
                parallel_tools=True,
                structured_output=True,
                reasoning=True,
                temperature=False,
                prompt_caching=True,
                web_search=True,
                streaming=True,
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("1.75"),
                        output=Decimal("14"),
                        cached_input=Decimal("0.175"),
                        web_search_per_request=Decimal("0.01"),
                    )
                ),
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(
                        input=Decimal("0.875"), output=Decimal("7"), cached_input=Decimal("0.0875")
                    ),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="flex"),
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
                PriceRow(
                    when=PriceCondition(service_tier="fast"),
                    rates=Rates(
                        input=Decimal("3.5"), output=Decimal("28"), cached_input=Decimal("0.35")
                    ),
                ),
            ),
            lifecycle=Lifecycle(
                status="retired",
                released="2025-12-11",
                knowledge="2025-08-31",
                retires=date(2026, 7, 23),
            ),
            reasoning=Reasoning(efforts=("low", "medium", "high", "xhigh")),
        )

    @constant
    def GPT_5_2_PRO(self) -> ResponsesReadsTextImage:
        """GPT-5.2 Pro: 400,000 tokens of context, 128,000 out, $21 in and $168 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="gpt-5.2-pro",
            name="GPT-5.2 Pro",
            family="gpt-pro",
            wires=("openai_responses",),
            points_to="gpt-5.2-pro-2025-12-11",
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
                web_search=True,
                batch=True,
                streaming=True,
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("21"),
                        output=Decimal("168"),
                        web_search_per_request=Decimal("0.01"),
                    )
                ),
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(input=Decimal("10.5"), output=Decimal("84")),
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2025-12-11", knowledge="2025-08-31"),
            reasoning=Reasoning(efforts=("medium", "high", "xhigh"), can_disable=False),
        )

    @constant
    def GPT_5_2_PRO_2025_12_11(self) -> ResponsesReadsTextImage:
        """GPT-5.2 Pro: 400,000 tokens of context, 128,000 out, $21 in and $168 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="gpt-5.2-pro-2025-12-11",
            name="GPT-5.2 Pro",
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
                web_search=True,
                batch=True,
                streaming=True,
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("21"),
                        output=Decimal("168"),
                        web_search_per_request=Decimal("0.01"),
                    )
                ),
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(input=Decimal("10.5"), output=Decimal("84")),
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2025-12-11", knowledge="2025-08-31"),
            reasoning=Reasoning(efforts=("medium", "high", "xhigh"), can_disable=False),
        )

    @constant
    @deprecated("gpt-5.3-chat-latest retired on 2026-08-10")
    def GPT_5_3_CHAT_LATEST(self) -> ResponsesReadsTextImage:
        """GPT-5.3 Chat (latest): 128,000 tokens of context, 16,384 out, $1.75 in and $14 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="gpt-5.3-chat-latest",
            name="GPT-5.3 Chat (latest)",
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
                prompt_caching=False,
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
                status="retired",
                released="2026-03-03",
                knowledge="2025-08-31",
                retires=date(2026, 8, 10),
            ),
        )

    @constant
    @deprecated("gpt-5.3-codex retires on 2027-04-01")
    def GPT_5_3_CODEX(self) -> ResponsesReadsTextImageDocument:
        """GPT-5.3 Codex: 400,000 tokens of context, 128,000 out, $1.75 in and $14 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="gpt-5.3-codex",
            name="GPT-5.3 Codex",
            family="gpt-codex",
            wires=("openai_responses",),
            limits=Limits(context=400000, input=272000, output=128000),
            reads=("text", "image", "document"),
            writes=("text",),
            features=Features(
                tools=True,
                parallel_tools=True,
                structured_output=True,
                reasoning=True,
                temperature=False,
                system_messages=False,
                prompt_caching=True,
                web_search=True,
                streaming=True,
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("1.75"),
                        output=Decimal("14"),
                        cached_input=Decimal("0.175"),
                        web_search_per_request=Decimal("0.01"),
                    )
                ),
                PriceRow(
                    when=PriceCondition(service_tier="priority"),
                    rates=Rates(
                        input=Decimal("3.5"), output=Decimal("28"), cached_input=Decimal("0.35")
                    ),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="fast"),
                    rates=Rates(
                        input=Decimal("3.5"), output=Decimal("28"), cached_input=Decimal("0.35")
                    ),
                ),
            ),
            lifecycle=Lifecycle(
                status="deprecated",
                released="2026-02-05",
                knowledge="2025-08-31",
                retires=date(2027, 4, 1),
            ),
            reasoning=Reasoning(
                efforts=("none", "low", "medium", "high", "xhigh"), can_disable=True
            ),
        )

    @constant
    def GPT_5_3_CODEX_SPARK(self) -> ResponsesReadsTextImageDocument:
        """GPT-5.3 Codex Spark: 128,000 tokens of context, 32,000 out, $1.75 in and $14 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="gpt-5.3-codex-spark",
            name="GPT-5.3 Codex Spark",
            family="gpt-codex-spark",
            wires=("openai_responses",),
            limits=Limits(context=128000, input=100000, output=32000),
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
            lifecycle=Lifecycle(status="active", released="2026-02-05", knowledge="2025-08-31"),
            reasoning=Reasoning(
                efforts=("none", "low", "medium", "high", "xhigh"), can_disable=True
            ),
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
            points_to="gpt-5.4-2026-03-05",
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
                        input=Decimal("2.5"),
                        output=Decimal("15"),
                        cached_input=Decimal("0.25"),
                        web_search_per_request=Decimal("0.01"),
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
                        input=Decimal("1.25"), output=Decimal("7.5"), cached_input=Decimal("0.125")
                    ),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="flex"),
                    rates=Rates(
                        input=Decimal("1.25"), output=Decimal("7.5"), cached_input=Decimal("0.125")
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
            ),
            lifecycle=Lifecycle(status="active", released="2026-03-05", knowledge="2025-08-31"),
            reasoning=Reasoning(
                efforts=("none", "low", "medium", "high", "xhigh"), default="none", can_disable=True
            ),
        )

    @constant
    def GPT_5_4_2026_03_05(self) -> ResponsesReadsTextImageDocument:
        """GPT-5.4: 1,050,000 tokens of context, 128,000 out, $2.5 in and $15 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="gpt-5.4-2026-03-05",
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
                        input=Decimal("2.5"),
                        output=Decimal("15"),
                        cached_input=Decimal("0.25"),
                        web_search_per_request=Decimal("0.01"),
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
                        input=Decimal("1.25"), output=Decimal("7.5"), cached_input=Decimal("0.125")
                    ),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="flex"),
                    rates=Rates(
                        input=Decimal("1.25"), output=Decimal("7.5"), cached_input=Decimal("0.125")
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
            ),
            lifecycle=Lifecycle(status="active", released="2026-03-05", knowledge="2025-08-31"),
            reasoning=Reasoning(
                efforts=("none", "low", "medium", "high", "xhigh"), default="none", can_disable=True
            ),
        )

    @constant
    def GPT_5_4_MINI(self) -> ResponsesReadsTextImage:
        """GPT-5.4 mini: 400,000 tokens of context, 128,000 out, $0.75 in and $4.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="gpt-5.4-mini",
            name="GPT-5.4 mini",
            family="gpt-mini",
            wires=("openai_responses", "openai_chat"),
            points_to="gpt-5.4-mini-2026-03-17",
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
                        web_search_per_request=Decimal("0.01"),
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
                PriceRow(
                    when=PriceCondition(service_tier="fast"),
                    rates=Rates(
                        input=Decimal("1.5"), output=Decimal("9"), cached_input=Decimal("0.15")
                    ),
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2026-03-17", knowledge="2025-08-31"),
            reasoning=Reasoning(
                efforts=("none", "low", "medium", "high", "xhigh"), default="none", can_disable=True
            ),
        )

    @constant
    def GPT_5_4_MINI_2026_03_17(self) -> ResponsesReadsTextImage:
        """GPT-5.4 mini: 400,000 tokens of context, 128,000 out, $0.75 in and $4.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="gpt-5.4-mini-2026-03-17",
            name="GPT-5.4 mini",
            family="gpt-mini",
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
                        web_search_per_request=Decimal("0.01"),
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
                PriceRow(
                    when=PriceCondition(service_tier="fast"),
                    rates=Rates(
                        input=Decimal("1.5"), output=Decimal("9"), cached_input=Decimal("0.15")
                    ),
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2026-03-17", knowledge="2025-08-31"),
            reasoning=Reasoning(
                efforts=("none", "low", "medium", "high", "xhigh"), default="none", can_disable=True
            ),
        )

    @constant
    @deprecated("gpt-5.4-nano retires on 2027-04-01")
    def GPT_5_4_NANO(self) -> ResponsesReadsTextImage:
        """GPT-5.4 nano: 400,000 tokens of context, 128,000 out, $0.2 in and $1.25 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="gpt-5.4-nano",
            name="GPT-5.4 nano",
            family="gpt-nano",
            wires=("openai_responses", "openai_chat"),
            points_to="gpt-5.4-nano-2026-03-17",
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
                        web_search_per_request=Decimal("0.01"),
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
                status="deprecated",
                released="2026-03-17",
                knowledge="2025-08-31",
                retires=date(2027, 4, 1),
            ),
            reasoning=Reasoning(
                efforts=("none", "low", "medium", "high", "xhigh"), default="none", can_disable=True
            ),
        )

    @constant
    @deprecated("gpt-5.4-nano-2026-03-17 retires on 2027-04-01")
    def GPT_5_4_NANO_2026_03_17(self) -> ResponsesReadsTextImage:
        """GPT-5.4 nano: 400,000 tokens of context, 128,000 out, $0.2 in and $1.25 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="gpt-5.4-nano-2026-03-17",
            name="GPT-5.4 nano",
            family="gpt-nano",
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
                        web_search_per_request=Decimal("0.01"),
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
                status="deprecated",
                released="2026-03-17",
                knowledge="2025-08-31",
                retires=date(2027, 4, 1),
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
            points_to="gpt-5.4-pro-2026-03-05",
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
                        web_search_per_request=Decimal("0.01"),
                    )
                ),
                PriceRow(
                    when=PriceCondition(min_input_tokens=272001),
                    rates=Rates(input=Decimal("60"), output=Decimal("270")),
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
            lifecycle=Lifecycle(status="active", released="2026-03-05", knowledge="2025-08-31"),
            reasoning=Reasoning(efforts=("medium", "high", "xhigh"), can_disable=False),
        )

    @constant
    def GPT_5_4_PRO_2026_03_05(self) -> ResponsesReadsTextImage:
        """GPT-5.4 Pro: 1,050,000 tokens of context, 128,000 out, $30 in and $180 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="gpt-5.4-pro-2026-03-05",
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
                        web_search_per_request=Decimal("0.01"),
                    )
                ),
                PriceRow(
                    when=PriceCondition(min_input_tokens=272001),
                    rates=Rates(input=Decimal("60"), output=Decimal("270")),
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
            lifecycle=Lifecycle(status="active", released="2026-03-05", knowledge="2025-08-31"),
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
            points_to="gpt-5.5-2026-04-23",
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
                        web_search_per_request=Decimal("0.01"),
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
                    rates=Rates(
                        input=Decimal("2.5"), output=Decimal("15"), cached_input=Decimal("0.25")
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
                    rates=Rates(
                        input=Decimal("5"), output=Decimal("22.5"), cached_input=Decimal("0.5")
                    ),
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2026-04-23", knowledge="2025-12-01"),
            reasoning=Reasoning(
                efforts=("none", "low", "medium", "high", "xhigh"), can_disable=True
            ),
        )

    @constant
    def GPT_5_5_2026_04_23(self) -> ResponsesReadsTextImageDocument:
        """GPT-5.5: 1,050,000 tokens of context, 128,000 out, $5 in and $30 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="gpt-5.5-2026-04-23",
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
                        web_search_per_request=Decimal("0.01"),
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
                    rates=Rates(
                        input=Decimal("2.5"), output=Decimal("15"), cached_input=Decimal("0.25")
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
                    rates=Rates(
                        input=Decimal("5"), output=Decimal("22.5"), cached_input=Decimal("0.5")
                    ),
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2026-04-23", knowledge="2025-12-01"),
            reasoning=Reasoning(
                efforts=("none", "low", "medium", "high", "xhigh"), can_disable=True
            ),
        )

    @constant
    def GPT_5_5_CYBER(self) -> ResponsesReadsAnything:
        """gpt-5.5-cyber: $12.5 in and $75 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="gpt-5.5-cyber",
            wires=("openai_responses", "openai_chat"),
            features=Features(reasoning=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("12.5"), output=Decimal("75"), cached_input=Decimal("1.25")
                    )
                ),
            ),
        )

    @constant
    def GPT_5_5_CYBER_PREVIEW(self) -> ResponsesReadsAnything:
        """gpt-5.5-cyber-preview: $12.5 in and $75 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="gpt-5.5-cyber-preview",
            wires=("openai_responses", "openai_chat"),
            features=Features(reasoning=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("12.5"), output=Decimal("75"), cached_input=Decimal("1.25")
                    )
                ),
            ),
        )

    @constant
    def GPT_5_5_PRO(self) -> ResponsesReadsTextImageDocument:
        """GPT-5.5 Pro: 1,050,000 tokens of context, 128,000 out, $30 in and $180 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="gpt-5.5-pro",
            name="GPT-5.5 Pro",
            family="gpt-pro",
            wires=("openai_responses",),
            points_to="gpt-5.5-pro-2026-04-23",
            limits=Limits(context=1050000, input=922000, output=128000),
            reads=("text", "image", "document"),
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
                        web_search_per_request=Decimal("0.01"),
                    )
                ),
                PriceRow(
                    when=PriceCondition(min_input_tokens=272001),
                    rates=Rates(input=Decimal("60"), output=Decimal("270")),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(input=Decimal("15"), output=Decimal("90")),
                ),
                PriceRow(
                    when=PriceCondition(min_input_tokens=272001, service_tier="batch"),
                    rates=Rates(input=Decimal("30"), output=Decimal("135")),
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2026-04-23", knowledge="2025-12-01"),
            reasoning=Reasoning(efforts=("medium", "high", "xhigh"), can_disable=False),
        )

    @constant
    def GPT_5_5_PRO_2026_04_23(self) -> ResponsesReadsTextImageDocument:
        """GPT-5.5 Pro: 1,050,000 tokens of context, 128,000 out, $30 in and $180 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="gpt-5.5-pro-2026-04-23",
            name="GPT-5.5 Pro",
            family="gpt-pro",
            wires=("openai_responses",),
            limits=Limits(context=1050000, input=922000, output=128000),
            reads=("text", "image", "document"),
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
                        web_search_per_request=Decimal("0.01"),
                    )
                ),
                PriceRow(
                    when=PriceCondition(min_input_tokens=272001),
                    rates=Rates(input=Decimal("60"), output=Decimal("270")),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(input=Decimal("15"), output=Decimal("90")),
                ),
                PriceRow(
                    when=PriceCondition(min_input_tokens=272001, service_tier="batch"),
                    rates=Rates(input=Decimal("30"), output=Decimal("135")),
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2026-04-23", knowledge="2025-12-01"),
            reasoning=Reasoning(efforts=("medium", "high", "xhigh"), can_disable=False),
        )

    @constant
    def GPT_5_6(self) -> ResponsesReadsTextImageDocument:
        """gpt-5.6: 1,050,000 tokens of context, 128,000 out, $4 in and $20 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="gpt-5.6",
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
                        web_search_per_request=Decimal("0.01"),
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
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(
                        input=Decimal("2"),
                        output=Decimal("10"),
                        cached_input=Decimal("0.2"),
                        cache_write=Decimal("2.5"),
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
                    when=PriceCondition(service_tier="fast"),
                    rates=Rates(
                        input=Decimal("8"),
                        output=Decimal("40"),
                        cached_input=Decimal("0.8"),
                        cache_write=Decimal("10"),
                    ),
                ),
                PriceRow(
                    when=PriceCondition(min_input_tokens=272001, service_tier="batch"),
                    rates=Rates(
                        input=Decimal("4"),
                        output=Decimal("15"),
                        cached_input=Decimal("0.4"),
                        cache_write=Decimal("5"),
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
                PriceRow(
                    when=PriceCondition(min_input_tokens=272001, service_tier="fast"),
                    rates=Rates(
                        input=Decimal("16"),
                        output=Decimal("60"),
                        cached_input=Decimal("1.6"),
                        cache_write=Decimal("20"),
                    ),
                ),
            ),
            lifecycle=Lifecycle(status="active"),
        )

    @constant
    def GPT_5_6_CYBER(self) -> ResponsesReadsTextImageDocument:
        """GPT-5.6 Cyber: 400,000 tokens of context, 128,000 out, $12.5 in and $75 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="gpt-5.6-cyber",
            name="GPT-5.6 Cyber",
            wires=("openai_responses", "openai_chat"),
            limits=Limits(context=400000, output=128000),
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
                        web_search_per_request=Decimal("0.01"),
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
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(
                        input=Decimal("0.1"),
                        output=Decimal("0.6"),
                        cached_input=Decimal("0.01"),
                        cache_write=Decimal("0.125"),
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
                    when=PriceCondition(service_tier="fast"),
                    rates=Rates(
                        input=Decimal("0.4"),
                        output=Decimal("2.4"),
                        cached_input=Decimal("0.04"),
                        cache_write=Decimal("0.5"),
                    ),
                ),
                PriceRow(
                    when=PriceCondition(min_input_tokens=272001, service_tier="batch"),
                    rates=Rates(
                        input=Decimal("0.2"),
                        output=Decimal("0.9"),
                        cached_input=Decimal("0.02"),
                        cache_write=Decimal("0.25"),
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
                PriceRow(
                    when=PriceCondition(min_input_tokens=272001, service_tier="fast"),
                    rates=Rates(
                        input=Decimal("0.8"),
                        output=Decimal("3.6"),
                        cached_input=Decimal("0.08"),
                        cache_write=Decimal("1"),
                    ),
                ),
            ),
            lifecycle=Lifecycle(status="active"),
            reasoning=Reasoning(
                efforts=("none", "low", "medium", "high", "xhigh", "max"), can_disable=True
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
                computer_use=True,
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
                        web_search_per_request=Decimal("0.01"),
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
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(
                        input=Decimal("2"),
                        output=Decimal("10"),
                        cached_input=Decimal("0.2"),
                        cache_write=Decimal("2.5"),
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
                    when=PriceCondition(service_tier="fast"),
                    rates=Rates(
                        input=Decimal("8"),
                        output=Decimal("40"),
                        cached_input=Decimal("0.8"),
                        cache_write=Decimal("10"),
                    ),
                ),
                PriceRow(
                    when=PriceCondition(min_input_tokens=272001, service_tier="batch"),
                    rates=Rates(
                        input=Decimal("4"),
                        output=Decimal("15"),
                        cached_input=Decimal("0.4"),
                        cache_write=Decimal("5"),
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
                PriceRow(
                    when=PriceCondition(min_input_tokens=272001, service_tier="fast"),
                    rates=Rates(
                        input=Decimal("16"),
                        output=Decimal("60"),
                        cached_input=Decimal("1.6"),
                        cache_write=Decimal("20"),
                    ),
                ),
            ),
            lifecycle=Lifecycle(status="active"),
            reasoning=Reasoning(
                efforts=("none", "low", "medium", "high", "xhigh", "max"), can_disable=True
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
                        web_search_per_request=Decimal("0.01"),
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
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(
                        input=Decimal("1"),
                        output=Decimal("6"),
                        cached_input=Decimal("0.1"),
                        cache_write=Decimal("1.25"),
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
                    when=PriceCondition(service_tier="fast"),
                    rates=Rates(
                        input=Decimal("4"),
                        output=Decimal("24"),
                        cached_input=Decimal("0.4"),
                        cache_write=Decimal("5"),
                    ),
                ),
                PriceRow(
                    when=PriceCondition(min_input_tokens=272001, service_tier="batch"),
                    rates=Rates(
                        input=Decimal("2"),
                        output=Decimal("9"),
                        cached_input=Decimal("0.2"),
                        cache_write=Decimal("2.5"),
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
                PriceRow(
                    when=PriceCondition(min_input_tokens=272001, service_tier="fast"),
                    rates=Rates(
                        input=Decimal("8"),
                        output=Decimal("36"),
                        cached_input=Decimal("0.8"),
                        cache_write=Decimal("10"),
                    ),
                ),
            ),
            lifecycle=Lifecycle(status="active"),
            reasoning=Reasoning(
                efforts=("none", "low", "medium", "high", "xhigh", "max"), can_disable=True
            ),
        )

    @constant
    @deprecated("gpt-5-chat retired on 2026-07-23")
    def GPT_5_CHAT(self) -> ResponsesReadsTextImageDocumentNoTools:
        """gpt-5-chat: 16,384 out, $1.25 in and $10 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="gpt-5-chat",
            wires=("openai_responses", "openai_chat"),
            limits=Limits(input=128000, output=16384),
            reads=("text", "image", "document"),
            writes=("text",),
            features=Features(
                tools=False,
                parallel_tools=False,
                structured_output=True,
                reasoning=True,
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
                        web_search_per_request=Decimal("0.01"),
                    )
                ),
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(
                        input=Decimal("0.625"), output=Decimal("5"), cached_input=Decimal("0.0625")
                    ),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="flex"),
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
                PriceRow(
                    when=PriceCondition(service_tier="fast"),
                    rates=Rates(
                        input=Decimal("2.5"), output=Decimal("20"), cached_input=Decimal("0.25")
                    ),
                ),
            ),
            lifecycle=Lifecycle(status="retired", retires=date(2026, 7, 23)),
        )

    @constant
    @deprecated("gpt-5-chat-latest retired on 2026-07-23")
    def GPT_5_CHAT_LATEST(self) -> ResponsesReadsTextImage:
        """GPT-5 Chat (latest): 16,384 out, $1.25 in and $10 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="gpt-5-chat-latest",
            name="GPT-5 Chat (latest)",
            family="gpt-codex",
            wires=("openai_responses", "openai_chat"),
            limits=Limits(input=272000, output=16384),
            reads=("text", "image"),
            writes=("text",),
            features=Features(
                parallel_tools=True,
                structured_output=True,
                reasoning=True,
                temperature=True,
                prompt_caching=False,
                streaming=True,
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("1.25"),
                        output=Decimal("10"),
                        cached_input=Decimal("0.125"),
                        web_search_per_request=Decimal("0.01"),
                    )
                ),
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(
                        input=Decimal("0.625"), output=Decimal("5"), cached_input=Decimal("0.0625")
                    ),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="flex"),
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
                PriceRow(
                    when=PriceCondition(service_tier="fast"),
                    rates=Rates(
                        input=Decimal("2.5"), output=Decimal("20"), cached_input=Decimal("0.25")
                    ),
                ),
            ),
            lifecycle=Lifecycle(
                status="retired",
                released="2025-08-07",
                knowledge="2024-09-30",
                retires=date(2026, 7, 23),
            ),
            reasoning=Reasoning(can_disable=False),
        )

    @constant
    @deprecated("gpt-5-codex retired on 2026-07-23")
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
                prompt_caching=True,
                web_search=True,
                streaming=True,
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("1.25"),
                        output=Decimal("10"),
                        cached_input=Decimal("0.125"),
                        web_search_per_request=Decimal("0.01"),
                    )
                ),
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(
                        input=Decimal("0.625"), output=Decimal("5"), cached_input=Decimal("0.0625")
                    ),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="flex"),
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
                PriceRow(
                    when=PriceCondition(service_tier="fast"),
                    rates=Rates(
                        input=Decimal("2.5"), output=Decimal("20"), cached_input=Decimal("0.25")
                    ),
                ),
            ),
            lifecycle=Lifecycle(
                status="retired",
                released="2025-09-15",
                knowledge="2024-09-30",
                retires=date(2026, 7, 23),
            ),
            reasoning=Reasoning(efforts=("low", "medium", "high")),
        )

    @constant
    @deprecated("gpt-5-mini retires on 2026-12-11")
    def GPT_5_MINI(self) -> ResponsesReadsTextImage:
        """GPT-5 Mini: 400,000 tokens of context, 128,000 out, $0.25 in and $2 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="gpt-5-mini",
            name="GPT-5 Mini",
            family="gpt-mini",
            wires=("openai_responses", "openai_chat"),
            points_to="gpt-5-mini-2025-08-07",
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
                web_search=True,
                batch=True,
                flex=True,
                streaming=True,
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.25"),
                        output=Decimal("2"),
                        cached_input=Decimal("0.025"),
                        web_search_per_request=Decimal("0.01"),
                    )
                ),
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(
                        input=Decimal("0.125"), output=Decimal("1"), cached_input=Decimal("0.0125")
                    ),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="flex"),
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
                PriceRow(
                    when=PriceCondition(service_tier="fast"),
                    rates=Rates(
                        input=Decimal("0.45"), output=Decimal("3.6"), cached_input=Decimal("0.045")
                    ),
                ),
            ),
            lifecycle=Lifecycle(
                status="deprecated",
                released="2025-08-07",
                knowledge="2024-05-30",
                retires=date(2026, 12, 11),
            ),
            reasoning=Reasoning(efforts=("minimal", "low", "medium", "high"), can_disable=False),
        )

    @constant
    @deprecated("gpt-5-mini-2025-08-07 retires on 2026-12-11")
    def GPT_5_MINI_2025_08_07(self) -> ResponsesReadsTextImage:
        """GPT-5 Mini: 400,000 tokens of context, 128,000 out, $0.25 in and $2 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="gpt-5-mini-2025-08-07",
            name="GPT-5 Mini",
            family="gpt-mini",
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
                web_search=True,
                batch=True,
                flex=True,
                streaming=True,
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.25"),
                        output=Decimal("2"),
                        cached_input=Decimal("0.025"),
                        web_search_per_request=Decimal("0.01"),
                    )
                ),
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(
                        input=Decimal("0.125"), output=Decimal("1"), cached_input=Decimal("0.0125")
                    ),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="flex"),
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
                PriceRow(
                    when=PriceCondition(service_tier="fast"),
                    rates=Rates(
                        input=Decimal("0.45"), output=Decimal("3.6"), cached_input=Decimal("0.045")
                    ),
                ),
            ),
            lifecycle=Lifecycle(
                status="deprecated",
                released="2025-08-07",
                knowledge="2024-05-30",
                retires=date(2026, 12, 11),
            ),
            reasoning=Reasoning(efforts=("minimal", "low", "medium", "high"), can_disable=False),
        )

    @constant
    @deprecated("gpt-5-nano retires on 2026-12-11")
    def GPT_5_NANO(self) -> ResponsesReadsTextImage:
        """GPT-5 Nano: 400,000 tokens of context, 128,000 out, $0.05 in and $0.4 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="gpt-5-nano",
            name="GPT-5 Nano",
            family="gpt-nano",
            wires=("openai_responses", "openai_chat"),
            points_to="gpt-5-nano-2025-08-07",
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
                web_search=True,
                batch=True,
                flex=True,
                streaming=True,
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.05"),
                        output=Decimal("0.4"),
                        cached_input=Decimal("0.005"),
                        web_search_per_request=Decimal("0.01"),
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
                PriceRow(
                    when=PriceCondition(service_tier="flex"),
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
                retires=date(2026, 12, 11),
            ),
            reasoning=Reasoning(efforts=("minimal", "low", "medium", "high"), can_disable=False),
        )

    @constant
    @deprecated("gpt-5-nano-2025-08-07 retires on 2026-12-11")
    def GPT_5_NANO_2025_08_07(self) -> ResponsesReadsTextImage:
        """GPT-5 Nano: 400,000 tokens of context, 128,000 out, $0.05 in and $0.4 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="gpt-5-nano-2025-08-07",
            name="GPT-5 Nano",
            family="gpt-nano",
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
                web_search=True,
                batch=True,
                flex=True,
                streaming=True,
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.05"),
                        output=Decimal("0.4"),
                        cached_input=Decimal("0.005"),
                        web_search_per_request=Decimal("0.01"),
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
                PriceRow(
                    when=PriceCondition(service_tier="flex"),
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
                retires=date(2026, 12, 11),
            ),
            reasoning=Reasoning(efforts=("minimal", "low", "medium", "high"), can_disable=False),
        )

    @constant
    @deprecated("gpt-5-pro retires on 2026-12-11")
    def GPT_5_PRO(self) -> ResponsesReadsTextImage:
        """GPT-5 Pro: 400,000 tokens of context, 272,000 out, $15 in and $120 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="gpt-5-pro",
            name="GPT-5 Pro",
            family="gpt-pro",
            wires=("openai_responses",),
            points_to="gpt-5-pro-2025-10-06",
            limits=Limits(context=400000, input=272000, output=272000),
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
                web_search=True,
                batch=True,
                streaming=False,
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("15"),
                        output=Decimal("120"),
                        web_search_per_request=Decimal("0.01"),
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
                retires=date(2026, 12, 11),
            ),
            reasoning=Reasoning(efforts=("high",), can_disable=False),
        )

    @constant
    @deprecated("gpt-5-pro-2025-10-06 retires on 2026-12-11")
    def GPT_5_PRO_2025_10_06(self) -> ResponsesReadsTextImage:
        """GPT-5 Pro: 400,000 tokens of context, 272,000 out, $15 in and $120 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="gpt-5-pro-2025-10-06",
            name="GPT-5 Pro",
            family="gpt-pro",
            wires=("openai_responses",),
            limits=Limits(context=400000, input=272000, output=272000),
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
                web_search=True,
                batch=True,
                streaming=False,
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("15"),
                        output=Decimal("120"),
                        web_search_per_request=Decimal("0.01"),
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
                retires=date(2026, 12, 11),
            ),
            reasoning=Reasoning(efforts=("high",), can_disable=False),
        )

    @constant
    def GPT_5_SEARCH_API(self) -> ChatReadsTextImageDocument:
        """gpt-5-search-api: 128,000 out, $1.25 in and $10 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="gpt-5-search-api",
            wires=("openai_chat",),
            limits=Limits(input=272000, output=128000),
            reads=("text", "image", "document"),
            features=Features(
                tools=True,
                parallel_tools=True,
                structured_output=True,
                system_messages=True,
                prompt_caching=True,
                web_search=True,
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("1.25"),
                        output=Decimal("10"),
                        cached_input=Decimal("0.125"),
                        web_search_per_request=Decimal("0.01"),
                    )
                ),
            ),
        )

    @constant
    def GPT_5_SEARCH_API_2025_10_14(self) -> ChatReadsTextImageDocument:
        """gpt-5-search-api-2025-10-14: 128,000 out, $1.25 in and $10 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="gpt-5-search-api-2025-10-14",
            wires=("openai_chat",),
            limits=Limits(input=272000, output=128000),
            reads=("text", "image", "document"),
            features=Features(
                tools=True,
                parallel_tools=True,
                structured_output=True,
                system_messages=True,
                prompt_caching=True,
                web_search=True,
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("1.25"),
                        output=Decimal("10"),
                        cached_input=Decimal("0.125"),
                        web_search_per_request=Decimal("0.01"),
                    )
                ),
            ),
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
                        cache_write=Decimal("2.5"),
                        web_search_per_request=Decimal("0.01"),
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
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(
                        input=Decimal("1"),
                        output=Decimal("5"),
                        cached_input=Decimal("0.05"),
                        cache_write=Decimal("1.25"),
                    ),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="flex"),
                    rates=Rates(
                        input=Decimal("1"),
                        output=Decimal("5"),
                        cached_input=Decimal("0.05"),
                        cache_write=Decimal("1.25"),
                    ),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="priority"),
                    rates=Rates(
                        input=Decimal("4"),
                        output=Decimal("20"),
                        cached_input=Decimal("0.2"),
                        cache_write=Decimal("5"),
                    ),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="fast"),
                    rates=Rates(
                        input=Decimal("4"),
                        output=Decimal("20"),
                        cached_input=Decimal("0.2"),
                        cache_write=Decimal("5"),
                    ),
                ),
                PriceRow(
                    when=PriceCondition(min_input_tokens=272001, service_tier="batch"),
                    rates=Rates(
                        input=Decimal("2"),
                        output=Decimal("7.5"),
                        cached_input=Decimal("0.1"),
                        cache_write=Decimal("2.5"),
                    ),
                ),
                PriceRow(
                    when=PriceCondition(min_input_tokens=272001, service_tier="flex"),
                    rates=Rates(
                        input=Decimal("2"),
                        output=Decimal("7.5"),
                        cached_input=Decimal("0.1"),
                        cache_write=Decimal("2.5"),
                    ),
                ),
                PriceRow(
                    when=PriceCondition(min_input_tokens=272001, service_tier="priority"),
                    rates=Rates(
                        input=Decimal("8"),
                        output=Decimal("30"),
                        cached_input=Decimal("0.4"),
                        cache_write=Decimal("10"),
                    ),
                ),
                PriceRow(
                    when=PriceCondition(min_input_tokens=272001, service_tier="fast"),
                    rates=Rates(
                        input=Decimal("8"),
                        output=Decimal("30"),
                        cached_input=Decimal("0.4"),
                        cache_write=Decimal("10"),
                    ),
                ),
            ),
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
                batch=True,
                flex=True,
                streaming=True,
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("1"),
                        output=Decimal("5"),
                        cached_input=Decimal("0.05"),
                        cache_write=Decimal("1.25"),
                        web_search_per_request=Decimal("0.01"),
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
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(
                        input=Decimal("0.5"),
                        output=Decimal("2.5"),
                        cached_input=Decimal("0.025"),
                        cache_write=Decimal("0.625"),
                    ),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="flex"),
                    rates=Rates(
                        input=Decimal("0.5"),
                        output=Decimal("2.5"),
                        cached_input=Decimal("0.025"),
                        cache_write=Decimal("0.625"),
                    ),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="priority"),
                    rates=Rates(
                        input=Decimal("2"),
                        output=Decimal("10"),
                        cached_input=Decimal("0.1"),
                        cache_write=Decimal("2.5"),
                    ),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="fast"),
                    rates=Rates(
                        input=Decimal("2"),
                        output=Decimal("10"),
                        cached_input=Decimal("0.1"),
                        cache_write=Decimal("2.5"),
                    ),
                ),
                PriceRow(
                    when=PriceCondition(min_input_tokens=272001, service_tier="batch"),
                    rates=Rates(
                        input=Decimal("1"),
                        output=Decimal("3.75"),
                        cached_input=Decimal("0.05"),
                        cache_write=Decimal("1.25"),
                    ),
                ),
                PriceRow(
                    when=PriceCondition(min_input_tokens=272001, service_tier="flex"),
                    rates=Rates(
                        input=Decimal("1"),
                        output=Decimal("3.75"),
                        cached_input=Decimal("0.05"),
                        cache_write=Decimal("1.25"),
                    ),
                ),
                PriceRow(
                    when=PriceCondition(min_input_tokens=272001, service_tier="priority"),
                    rates=Rates(
                        input=Decimal("4"),
                        output=Decimal("15"),
                        cached_input=Decimal("0.2"),
                        cache_write=Decimal("5"),
                    ),
                ),
                PriceRow(
                    when=PriceCondition(min_input_tokens=272001, service_tier="fast"),
                    rates=Rates(
                        input=Decimal("4"),
                        output=Decimal("15"),
                        cached_input=Decimal("0.2"),
                        cache_write=Decimal("5"),
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
                batch=True,
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
                        web_search_per_request=Decimal("0.01"),
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
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(
                        input=Decimal("5"),
                        output=Decimal("25"),
                        cached_input=Decimal("0.5"),
                        cache_write=Decimal("6.25"),
                    ),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="flex"),
                    rates=Rates(
                        input=Decimal("5"),
                        output=Decimal("25"),
                        cached_input=Decimal("0.5"),
                        cache_write=Decimal("6.25"),
                    ),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="priority"),
                    rates=Rates(
                        input=Decimal("20"),
                        output=Decimal("100"),
                        cached_input=Decimal("2"),
                        cache_write=Decimal("25"),
                    ),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="fast"),
                    rates=Rates(
                        input=Decimal("20"),
                        output=Decimal("100"),
                        cached_input=Decimal("2"),
                        cache_write=Decimal("25"),
                    ),
                ),
                PriceRow(
                    when=PriceCondition(min_input_tokens=272001, service_tier="batch"),
                    rates=Rates(
                        input=Decimal("10"),
                        output=Decimal("37.5"),
                        cached_input=Decimal("1"),
                        cache_write=Decimal("12.5"),
                    ),
                ),
                PriceRow(
                    when=PriceCondition(min_input_tokens=272001, service_tier="flex"),
                    rates=Rates(
                        input=Decimal("10"),
                        output=Decimal("37.5"),
                        cached_input=Decimal("1"),
                        cache_write=Decimal("12.5"),
                    ),
                ),
                PriceRow(
                    when=PriceCondition(min_input_tokens=272001, service_tier="priority"),
                    rates=Rates(
                        input=Decimal("40"),
                        output=Decimal("150"),
                        cached_input=Decimal("4"),
                        cache_write=Decimal("50"),
                    ),
                ),
                PriceRow(
                    when=PriceCondition(min_input_tokens=272001, service_tier="fast"),
                    rates=Rates(
                        input=Decimal("40"),
                        output=Decimal("150"),
                        cached_input=Decimal("4"),
                        cache_write=Decimal("50"),
                    ),
                ),
            ),
            lifecycle=Lifecycle(status="active"),
            reasoning=Reasoning(
                efforts=("low", "medium", "high", "xhigh", "max"), can_disable=False
            ),
        )

    @constant
    def GPT_6_ASTRA_LAW(self) -> ResponsesReadsTextImageDocument:
        """gpt-6-astra-law: 128,000 out, $10 in and $50 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="gpt-6-astra-law",
            wires=("openai_responses", "openai_chat"),
            limits=Limits(input=922000, output=128000),
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
                batch=True,
                streaming=True,
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("10"),
                        output=Decimal("50"),
                        cached_input=Decimal("1"),
                        web_search_per_request=Decimal("0.01"),
                    )
                ),
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
                batch=True,
                flex=True,
                streaming=True,
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.1"),
                        output=Decimal("0.5"),
                        cached_input=Decimal("0.01"),
                        cache_write=Decimal("0.125"),
                        web_search_per_request=Decimal("0.01"),
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
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(
                        input=Decimal("0.05"),
                        output=Decimal("0.25"),
                        cached_input=Decimal("0.005"),
                        cache_write=Decimal("0.0625"),
                    ),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="flex"),
                    rates=Rates(
                        input=Decimal("0.05"),
                        output=Decimal("0.25"),
                        cached_input=Decimal("0.005"),
                        cache_write=Decimal("0.0625"),
                    ),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="priority"),
                    rates=Rates(
                        input=Decimal("0.2"),
                        output=Decimal("1"),
                        cached_input=Decimal("0.02"),
                        cache_write=Decimal("0.25"),
                    ),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="fast"),
                    rates=Rates(
                        input=Decimal("0.2"),
                        output=Decimal("1"),
                        cached_input=Decimal("0.02"),
                        cache_write=Decimal("0.25"),
                    ),
                ),
                PriceRow(
                    when=PriceCondition(min_input_tokens=272001, service_tier="batch"),
                    rates=Rates(
                        input=Decimal("0.1"),
                        output=Decimal("0.375"),
                        cached_input=Decimal("0.01"),
                        cache_write=Decimal("0.125"),
                    ),
                ),
                PriceRow(
                    when=PriceCondition(min_input_tokens=272001, service_tier="flex"),
                    rates=Rates(
                        input=Decimal("0.1"),
                        output=Decimal("0.375"),
                        cached_input=Decimal("0.01"),
                        cache_write=Decimal("0.125"),
                    ),
                ),
                PriceRow(
                    when=PriceCondition(min_input_tokens=272001, service_tier="priority"),
                    rates=Rates(
                        input=Decimal("0.4"),
                        output=Decimal("1.5"),
                        cached_input=Decimal("0.04"),
                        cache_write=Decimal("0.5"),
                    ),
                ),
                PriceRow(
                    when=PriceCondition(min_input_tokens=272001, service_tier="fast"),
                    rates=Rates(
                        input=Decimal("0.4"),
                        output=Decimal("1.5"),
                        cached_input=Decimal("0.04"),
                        cache_write=Decimal("0.5"),
                    ),
                ),
            ),
            lifecycle=Lifecycle(status="active"),
            reasoning=Reasoning(
                efforts=("none", "low", "medium", "high", "xhigh", "max"), can_disable=True
            ),
        )

    @constant
    def GPT_6_ROSALIND(self) -> ResponsesReadsTextImageDocument:
        """gpt-6-rosalind: 128,000 out, $15 in and $75 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="gpt-6-rosalind",
            wires=("openai_responses", "openai_chat"),
            limits=Limits(input=922000, output=128000),
            reads=("text", "image", "document"),
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
                        input=Decimal("15"),
                        output=Decimal("75"),
                        cached_input=Decimal("1.5"),
                        cache_write=Decimal("18.75"),
                    )
                ),
                PriceRow(
                    when=PriceCondition(min_input_tokens=272001),
                    rates=Rates(
                        input=Decimal("30"),
                        output=Decimal("112.5"),
                        cached_input=Decimal("3"),
                        cache_write=Decimal("37.5"),
                    ),
                ),
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
                batch=True,
                flex=True,
                streaming=True,
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("2"),
                        output=Decimal("10"),
                        cached_input=Decimal("0.2"),
                        cache_write=Decimal("2.5"),
                        web_search_per_request=Decimal("0.01"),
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
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(
                        input=Decimal("1"),
                        output=Decimal("5"),
                        cached_input=Decimal("0.1"),
                        cache_write=Decimal("1.25"),
                    ),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="flex"),
                    rates=Rates(
                        input=Decimal("1"),
                        output=Decimal("5"),
                        cached_input=Decimal("0.1"),
                        cache_write=Decimal("1.25"),
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
                    when=PriceCondition(service_tier="fast"),
                    rates=Rates(
                        input=Decimal("4"),
                        output=Decimal("20"),
                        cached_input=Decimal("0.4"),
                        cache_write=Decimal("5"),
                    ),
                ),
                PriceRow(
                    when=PriceCondition(min_input_tokens=272001, service_tier="batch"),
                    rates=Rates(
                        input=Decimal("2"),
                        output=Decimal("7.5"),
                        cached_input=Decimal("0.2"),
                        cache_write=Decimal("2.5"),
                    ),
                ),
                PriceRow(
                    when=PriceCondition(min_input_tokens=272001, service_tier="flex"),
                    rates=Rates(
                        input=Decimal("2"),
                        output=Decimal("7.5"),
                        cached_input=Decimal("0.2"),
                        cache_write=Decimal("2.5"),
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
                PriceRow(
                    when=PriceCondition(min_input_tokens=272001, service_tier="fast"),
                    rates=Rates(
                        input=Decimal("8"),
                        output=Decimal("30"),
                        cached_input=Decimal("0.8"),
                        cache_write=Decimal("10"),
                    ),
                ),
            ),
            lifecycle=Lifecycle(status="active"),
            reasoning=Reasoning(
                efforts=("none", "low", "medium", "high", "xhigh", "max"), can_disable=True
            ),
        )

    @constant
    @deprecated("gpt-audio retires on 2027-01-20")
    def GPT_AUDIO(self) -> ChatReadsTextAudio:
        """gpt-audio: 128,000 tokens of context, 16,384 out, $2.5 in and $10 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="gpt-audio",
            wires=("openai_chat",),
            limits=Limits(context=128000, output=16384),
            reads=("text", "audio"),
            writes=("text", "audio"),
            features=Features(
                tools=True,
                parallel_tools=True,
                structured_output=False,
                reasoning=False,
                system_messages=True,
                prompt_caching=False,
                batch=True,
                streaming=True,
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("2.5"),
                        output=Decimal("10"),
                        input_audio=Decimal("32"),
                        output_audio=Decimal("64"),
                    )
                ),
            ),
            lifecycle=Lifecycle(status="deprecated", retires=date(2027, 1, 20)),
        )

    @constant
    def GPT_AUDIO_1_5(self) -> ChatReadsTextAudio:
        """gpt-audio-1.5: 128,000 tokens of context, 16,384 out, $2.5 in and $10 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="gpt-audio-1.5",
            wires=("openai_chat",),
            limits=Limits(context=128000, output=16384),
            reads=("text", "audio"),
            writes=("text", "audio"),
            features=Features(
                tools=True,
                parallel_tools=True,
                structured_output=False,
                reasoning=False,
                system_messages=True,
                prompt_caching=False,
                streaming=True,
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("2.5"),
                        output=Decimal("10"),
                        input_audio=Decimal("32"),
                        output_audio=Decimal("64"),
                    )
                ),
            ),
        )

    @constant
    @deprecated("gpt-audio-2025-08-28 retires on 2027-01-20")
    def GPT_AUDIO_2025_08_28(self) -> ChatReadsTextAudio:
        """gpt-audio-2025-08-28: 128,000 tokens of context, 16,384 out, $2.5 in and $10 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="gpt-audio-2025-08-28",
            wires=("openai_chat",),
            limits=Limits(context=128000, output=16384),
            reads=("text", "audio"),
            writes=("text", "audio"),
            features=Features(
                tools=True,
                parallel_tools=True,
                structured_output=False,
                reasoning=False,
                system_messages=True,
                prompt_caching=False,
                batch=True,
                streaming=True,
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("2.5"),
                        output=Decimal("10"),
                        input_audio=Decimal("32"),
                        output_audio=Decimal("64"),
                    )
                ),
            ),
            lifecycle=Lifecycle(status="deprecated", retires=date(2027, 1, 20)),
        )

    @constant
    @deprecated("gpt-audio-mini retires on 2027-01-20")
    def GPT_AUDIO_MINI(self) -> ChatReadsTextAudio:
        """gpt-audio-mini: 128,000 tokens of context, 16,384 out, $0.6 in and $2.4 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="gpt-audio-mini",
            wires=("openai_chat",),
            limits=Limits(context=128000, output=16384),
            reads=("text", "audio"),
            writes=("text", "audio"),
            features=Features(
                tools=True,
                parallel_tools=True,
                structured_output=False,
                reasoning=False,
                system_messages=True,
                prompt_caching=False,
                batch=True,
                streaming=True,
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.6"),
                        output=Decimal("2.4"),
                        input_audio=Decimal("10"),
                        output_audio=Decimal("20"),
                    )
                ),
            ),
            lifecycle=Lifecycle(status="deprecated", retires=date(2027, 1, 20)),
        )

    @constant
    @deprecated("gpt-audio-mini-2025-10-06 retired on 2026-07-23")
    def GPT_AUDIO_MINI_2025_10_06(self) -> ChatReadsTextAudio:
        """gpt-audio-mini-2025-10-06: 128,000 tokens of context, 16,384 out, $0.6 in and $2.4 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="gpt-audio-mini-2025-10-06",
            wires=("openai_chat",),
            limits=Limits(context=128000, output=16384),
            reads=("text", "audio"),
            writes=("text", "audio"),
            features=Features(
                tools=True,
                parallel_tools=True,
                structured_output=False,
                reasoning=False,
                system_messages=True,
                prompt_caching=False,
                batch=True,
                streaming=True,
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.6"),
                        output=Decimal("2.4"),
                        input_audio=Decimal("10"),
                        output_audio=Decimal("20"),
                    )
                ),
            ),
            lifecycle=Lifecycle(status="retired", retires=date(2026, 7, 23)),
        )

    @constant
    @deprecated("gpt-audio-mini-2025-12-15 retires on 2027-01-20")
    def GPT_AUDIO_MINI_2025_12_15(self) -> ChatReadsTextAudio:
        """gpt-audio-mini-2025-12-15: 128,000 tokens of context, 16,384 out, $0.6 in and $2.4 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="gpt-audio-mini-2025-12-15",
            wires=("openai_chat",),
            limits=Limits(context=128000, output=16384),
            reads=("text", "audio"),
            writes=("text", "audio"),
            features=Features(
                tools=True,
                parallel_tools=True,
                structured_output=False,
                reasoning=False,
                system_messages=True,
                prompt_caching=False,
                batch=True,
                streaming=True,
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.6"),
                        output=Decimal("2.4"),
                        input_audio=Decimal("10"),
                        output_audio=Decimal("20"),
                    )
                ),
            ),
            lifecycle=Lifecycle(status="deprecated", retires=date(2027, 1, 20)),
        )

    @constant
    def GPT_DAYBREAK_BLUE_LATEST(self) -> ResponsesReadsTextImageDocument:
        """Daybreak Blue: 1,050,000 tokens of context, 128,000 out, $4 in and $20 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="gpt-daybreak-blue-latest",
            name="Daybreak Blue",
            wires=("openai_responses",),
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
            reasoning=Reasoning(
                efforts=("none", "low", "medium", "high", "xhigh", "max"), can_disable=True
            ),
        )

    @constant
    def GPT_DAYBREAK_RED_LATEST(self) -> ResponsesReadsTextImageDocument:
        """Daybreak Red: 400,000 tokens of context, 128,000 out, $12.5 in and $75 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="gpt-daybreak-red-latest",
            name="Daybreak Red",
            wires=("openai_responses",),
            limits=Limits(context=400000, output=128000),
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
                        input=Decimal("12.5"),
                        output=Decimal("75"),
                        cached_input=Decimal("1.25"),
                        cache_write=Decimal("15.625"),
                    )
                ),
                PriceRow(
                    when=PriceCondition(min_input_tokens=272001),
                    rates=Rates(
                        input=Decimal("25"),
                        output=Decimal("112.5"),
                        cached_input=Decimal("2.5"),
                        cache_write=Decimal("31.25"),
                    ),
                ),
            ),
            reasoning=Reasoning(
                efforts=("none", "low", "medium", "high", "xhigh", "max"), can_disable=True
            ),
        )

    @constant
    @deprecated("gpt-image-1 retired on 2026-10-23")
    def GPT_IMAGE_1(self) -> ImageModel:
        """gpt-image-1: $5 in and $40 out a million tokens."""
        return ImageModel(
            provider=PROVIDER,
            id="gpt-image-1",
            name="gpt-image-1",
            family="gpt-image",
            wires=("openai_images",),
            reads=("text", "image"),
            writes=("image",),
            features=Features(tools=False, reasoning=False, temperature=False, batch=True),
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
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(
                        input=Decimal("2.5"),
                        output=Decimal("20"),
                        cached_input=Decimal("0.63"),
                        input_image=Decimal("5"),
                        cached_input_image=Decimal("1.25"),
                    ),
                ),
            ),
            lifecycle=Lifecycle(
                status="retired", released="2025-04-24", retires=date(2026, 10, 23)
            ),
        )

    @constant
    @deprecated("gpt-image-1.5 retires on 2026-12-01")
    def GPT_IMAGE_1_5(self) -> ImageModel:
        """gpt-image-1.5: $5 in and $10 out a million tokens."""
        return ImageModel(
            provider=PROVIDER,
            id="gpt-image-1.5",
            name="gpt-image-1.5",
            family="gpt-image",
            wires=("openai_images",),
            reads=("text", "image"),
            writes=("text", "image"),
            features=Features(tools=False, reasoning=False, temperature=False, batch=True),
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
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(
                        input=Decimal("2.5"),
                        output=Decimal("5"),
                        cached_input=Decimal("0.63"),
                        input_image=Decimal("4"),
                        output_image=Decimal("16"),
                        cached_input_image=Decimal("1"),
                    ),
                ),
            ),
            lifecycle=Lifecycle(
                status="deprecated", released="2025-11-25", retires=date(2026, 12, 1)
            ),
        )

    @constant
    @deprecated("gpt-image-1.5-2025-12-16 retires on 2026-12-01")
    def GPT_IMAGE_1_5_2025_12_16(self) -> ImageModel:
        """gpt-image-1.5-2025-12-16: $5 in and $10 out a million tokens."""
        return ImageModel(
            provider=PROVIDER,
            id="gpt-image-1.5-2025-12-16",
            wires=("openai_images",),
            features=Features(batch=True),
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
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(
                        input=Decimal("2.5"),
                        output=Decimal("5"),
                        cached_input=Decimal("0.63"),
                        input_image=Decimal("4"),
                        output_image=Decimal("16"),
                        cached_input_image=Decimal("1"),
                    ),
                ),
            ),
            lifecycle=Lifecycle(status="deprecated", retires=date(2026, 12, 1)),
        )

    @constant
    @deprecated("gpt-image-1-mini retires on 2026-12-01")
    def GPT_IMAGE_1_MINI(self) -> ImageModel:
        """gpt-image-1-mini: $2 in and $8 out a million tokens."""
        return ImageModel(
            provider=PROVIDER,
            id="gpt-image-1-mini",
            name="gpt-image-1-mini",
            family="gpt-image",
            wires=("openai_images",),
            reads=("text", "image"),
            writes=("text", "image"),
            features=Features(tools=False, reasoning=False, temperature=False, batch=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("2"),
                        output=Decimal("8"),
                        cached_input=Decimal("0.2"),
                        input_image=Decimal("2.5"),
                        cached_input_image=Decimal("0.25"),
                    )
                ),
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(
                        input=Decimal("1"),
                        output=Decimal("4"),
                        cached_input=Decimal("0.1"),
                        input_image=Decimal("1.25"),
                        cached_input_image=Decimal("0.13"),
                    ),
                ),
            ),
            lifecycle=Lifecycle(
                status="deprecated", released="2025-09-26", retires=date(2026, 12, 1)
            ),
        )

    @constant
    def GPT_IMAGE_2(self) -> ImageModel:
        """gpt-image-2: $5 in and $30 out a million tokens."""
        return ImageModel(
            provider=PROVIDER,
            id="gpt-image-2",
            name="gpt-image-2",
            family="gpt-image",
            wires=("openai_images",),
            points_to="gpt-image-2-2026-04-21",
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
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(
                        input=Decimal("2.5"),
                        output=Decimal("15"),
                        cached_input=Decimal("0.625"),
                        input_image=Decimal("4"),
                        cached_input_image=Decimal("1"),
                    ),
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2026-04-21"),
        )

    @constant
    def GPT_IMAGE_2_2026_04_21(self) -> ImageModel:
        """gpt-image-2: $5 in and $30 out a million tokens."""
        return ImageModel(
            provider=PROVIDER,
            id="gpt-image-2-2026-04-21",
            name="gpt-image-2",
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
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(
                        input=Decimal("2.5"),
                        output=Decimal("15"),
                        cached_input=Decimal("0.625"),
                        input_image=Decimal("4"),
                        cached_input_image=Decimal("1"),
                    ),
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2026-04-21"),
        )

    @constant
    def GPT_IMAGE_2_5_FLARE(self) -> ImageModel:
        """gpt-image-2.5-flare: $5 in and $30 out a million tokens."""
        return ImageModel(
            provider=PROVIDER,
            id="gpt-image-2.5-flare",
            wires=("openai_images",),
            features=Features(batch=True),
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
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(
                        input=Decimal("2.5"),
                        output=Decimal("15"),
                        cached_input=Decimal("0.625"),
                        input_image=Decimal("4"),
                        cached_input_image=Decimal("1"),
                    ),
                ),
            ),
        )

    @constant
    def GPT_IMAGE_2_5_FLARE_2026_09_08(self) -> ImageModel:
        """gpt-image-2.5-flare-2026-09-08: $5 in and $30 out a million tokens."""
        return ImageModel(
            provider=PROVIDER,
            id="gpt-image-2.5-flare-2026-09-08",
            wires=("openai_images",),
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
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(
                        input=Decimal("2.5"),
                        output=Decimal("15"),
                        cached_input=Decimal("0.625"),
                        input_image=Decimal("4"),
                        cached_input_image=Decimal("1"),
                    ),
                ),
            ),
        )

    @constant
    def GPT_IMAGE_2_5_SUNBURST(self) -> ImageModel:
        """gpt-image-2.5-sunburst: $5 in and $30 out a million tokens."""
        return ImageModel(
            provider=PROVIDER,
            id="gpt-image-2.5-sunburst",
            wires=("openai_images",),
            features=Features(batch=True),
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
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(
                        input=Decimal("2.5"),
                        output=Decimal("15"),
                        cached_input=Decimal("0.625"),
                        input_image=Decimal("4"),
                        cached_input_image=Decimal("1"),
                    ),
                ),
            ),
        )

    @constant
    def GPT_IMAGE_2_5_SUNBURST_2026_09_08(self) -> ImageModel:
        """gpt-image-2.5-sunburst-2026-09-08: $5 in and $30 out a million tokens."""
        return ImageModel(
            provider=PROVIDER,
            id="gpt-image-2.5-sunburst-2026-09-08",
            wires=("openai_images",),
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
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(
                        input=Decimal("2.5"),
                        output=Decimal("15"),
                        cached_input=Decimal("0.625"),
                        input_image=Decimal("4"),
                        cached_input_image=Decimal("1"),
                    ),
                ),
            ),
        )

    @constant
    def GPT_LIVE_1(self) -> RealtimeModel:
        """gpt-live-1."""
        return RealtimeModel(
            provider=PROVIDER,
            id="gpt-live-1",
            wires=("openai_realtime",),
            reads=("text", "audio"),
            writes=("text", "audio"),
            features=Features(tools=True),
            prices=(PriceRow(rates=Rates(input_per_second=Decimal("0.000833333333333"))),),
        )

    @constant
    def GPT_LIVE_TRANSCRIBE(self) -> TranscriptionModel:
        """gpt-live-transcribe."""
        return TranscriptionModel(
            provider=PROVIDER,
            id="gpt-live-transcribe",
            wires=("openai_transcription",),
            reads=("text", "audio"),
            writes=("text",),
            prices=(PriceRow(rates=Rates(input_per_second=Decimal("0.000283333333333"))),),
        )

    @constant
    @deprecated("gpt-realtime retires on 2027-01-20")
    def GPT_REALTIME(self) -> RealtimeModel:
        """gpt-realtime: 32,000 tokens of context, $4 in and $16 out a million tokens."""
        return RealtimeModel(
            provider=PROVIDER,
            id="gpt-realtime",
            wires=("openai_realtime",),
            limits=Limits(context=32000),
            reads=("text", "image", "audio"),
            writes=("text", "audio"),
            features=Features(tools=True, parallel_tools=True, system_messages=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("4"),
                        output=Decimal("16"),
                        cached_input=Decimal("0.4"),
                        input_audio=Decimal("32"),
                        output_audio=Decimal("64"),
                        input_image=Decimal("5"),
                        cached_input_image=Decimal("0.5"),
                    )
                ),
            ),
            lifecycle=Lifecycle(status="deprecated", retires=date(2027, 1, 20)),
        )

    @constant
    def GPT_REALTIME_1_5(self) -> RealtimeModel:
        """gpt-realtime-1.5: 32,000 tokens of context, $4 in and $16 out a million tokens."""
        return RealtimeModel(
            provider=PROVIDER,
            id="gpt-realtime-1.5",
            wires=("openai_realtime",),
            limits=Limits(context=32000),
            reads=("text", "image", "audio"),
            writes=("text", "audio"),
            features=Features(tools=True, parallel_tools=True, system_messages=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("4"),
                        output=Decimal("16"),
                        cached_input=Decimal("0.4"),
                        input_audio=Decimal("32"),
                        output_audio=Decimal("64"),
                        input_image=Decimal("5"),
                        cached_input_image=Decimal("0.5"),
                    )
                ),
            ),
        )

    @constant
    def GPT_REALTIME_2(self) -> RealtimeModel:
        """gpt-realtime-2: 128,000 tokens of context, $4 in and $24 out a million tokens."""
        return RealtimeModel(
            provider=PROVIDER,
            id="gpt-realtime-2",
            wires=("openai_realtime",),
            limits=Limits(context=128000),
            reads=("text", "image", "audio"),
            writes=("text", "audio"),
            features=Features(tools=True, parallel_tools=True, system_messages=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("4"),
                        output=Decimal("24"),
                        cached_input=Decimal("0.4"),
                        input_audio=Decimal("32"),
                        output_audio=Decimal("64"),
                        input_image=Decimal("5"),
                        cached_input_image=Decimal("0.5"),
                    )
                ),
            ),
        )

    @constant
    @deprecated("gpt-realtime-2025-08-28 retires on 2027-01-20")
    def GPT_REALTIME_2025_08_28(self) -> RealtimeModel:
        """gpt-realtime-2025-08-28: 32,000 tokens of context, $4 in and $16 out a million tokens."""
        return RealtimeModel(
            provider=PROVIDER,
            id="gpt-realtime-2025-08-28",
            wires=("openai_realtime",),
            limits=Limits(context=32000),
            reads=("text", "image", "audio"),
            writes=("text", "audio"),
            features=Features(tools=True, parallel_tools=True, system_messages=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("4"),
                        output=Decimal("16"),
                        cached_input=Decimal("0.4"),
                        input_audio=Decimal("32"),
                        output_audio=Decimal("64"),
                        input_image=Decimal("5"),
                        cached_input_image=Decimal("0.5"),
                    )
                ),
            ),
            lifecycle=Lifecycle(status="deprecated", retires=date(2027, 1, 20)),
        )

    @constant
    def GPT_REALTIME_2_1(self) -> RealtimeModel:
        """gpt-realtime-2.1: 128,000 tokens of context, $4 in and $24 out a million tokens."""
        return RealtimeModel(
            provider=PROVIDER,
            id="gpt-realtime-2.1",
            wires=("openai_realtime",),
            limits=Limits(context=128000),
            reads=("text", "image", "audio"),
            writes=("text", "audio"),
            features=Features(tools=True, parallel_tools=True, system_messages=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("4"),
                        output=Decimal("24"),
                        cached_input=Decimal("0.4"),
                        input_audio=Decimal("32"),
                        output_audio=Decimal("64"),
                        input_image=Decimal("5"),
                        cached_input_image=Decimal("0.5"),
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active"),
        )

    @constant
    def GPT_REALTIME_2_1_MINI(self) -> RealtimeModel:
        """gpt-realtime-2.1-mini: $0.6 in and $2.4 out a million tokens."""
        return RealtimeModel(
            provider=PROVIDER,
            id="gpt-realtime-2.1-mini",
            wires=("openai_realtime",),
            limits=Limits(input=128000),
            reads=("text", "image", "audio"),
            writes=("text", "audio"),
            features=Features(tools=True, parallel_tools=True, system_messages=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.6"),
                        output=Decimal("2.4"),
                        cached_input=Decimal("0.06"),
                        input_audio=Decimal("10"),
                        output_audio=Decimal("20"),
                        cached_input_audio=Decimal("0.3"),
                        input_image=Decimal("0.8"),
                        cached_input_image=Decimal("0.08"),
                    )
                ),
            ),
        )

    @constant
    @deprecated("gpt-realtime-mini retires on 2027-01-20")
    def GPT_REALTIME_MINI(self) -> RealtimeModel:
        """gpt-realtime-mini: $0.6 in and $2.4 out a million tokens."""
        return RealtimeModel(
            provider=PROVIDER,
            id="gpt-realtime-mini",
            wires=("openai_realtime",),
            limits=Limits(input=32000),
            reads=("text", "image", "audio"),
            writes=("text", "audio"),
            features=Features(tools=True, parallel_tools=True, system_messages=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.6"),
                        output=Decimal("2.4"),
                        cached_input=Decimal("0.06"),
                        input_audio=Decimal("10"),
                        output_audio=Decimal("20"),
                        cached_input_audio=Decimal("0.3"),
                        input_image=Decimal("0.8"),
                        cached_input_image=Decimal("0.08"),
                    )
                ),
            ),
            lifecycle=Lifecycle(status="deprecated", retires=date(2027, 1, 20)),
        )

    @constant
    @deprecated("gpt-realtime-mini-2025-12-15 retires on 2027-01-20")
    def GPT_REALTIME_MINI_2025_12_15(self) -> RealtimeModel:
        """gpt-realtime-mini-2025-12-15: $0.6 in and $2.4 out a million tokens."""
        return RealtimeModel(
            provider=PROVIDER,
            id="gpt-realtime-mini-2025-12-15",
            wires=("openai_realtime",),
            limits=Limits(input=128000),
            reads=("text", "image", "audio"),
            writes=("text", "audio"),
            features=Features(tools=True, parallel_tools=True, system_messages=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.6"),
                        output=Decimal("2.4"),
                        cached_input=Decimal("0.06"),
                        input_audio=Decimal("10"),
                        output_audio=Decimal("20"),
                        cached_input_audio=Decimal("0.3"),
                        input_image=Decimal("0.8"),
                        cached_input_image=Decimal("0.08"),
                    )
                ),
            ),
            lifecycle=Lifecycle(status="deprecated", retires=date(2027, 1, 20)),
        )

    @constant
    def GPT_REALTIME_TRANSLATE(self) -> RealtimeModel:
        """gpt-realtime-translate."""
        return RealtimeModel(
            provider=PROVIDER,
            id="gpt-realtime-translate",
            wires=("openai_realtime",),
            limits=Limits(input=16000),
            reads=("audio",),
            writes=("text", "audio"),
            prices=(PriceRow(rates=Rates(input_per_second=Decimal("0.000566666666667"))),),
        )

    @constant
    def GPT_REALTIME_WHISPER(self) -> TranscriptionModel:
        """gpt-realtime-whisper."""
        return TranscriptionModel(
            provider=PROVIDER,
            id="gpt-realtime-whisper",
            wires=("openai_transcription",),
            reads=("audio",),
            writes=("text",),
            prices=(PriceRow(rates=Rates(input_per_second=Decimal("0.000283333333333"))),),
        )

    @constant
    def GPT_ROSALIND_DISCOVERY(self) -> ResponsesReadsAnything:
        """gpt-rosalind-discovery: $5 in and $25 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="gpt-rosalind-discovery",
            wires=("openai_responses", "openai_chat"),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("5"), output=Decimal("25"), cached_input=Decimal("0.5")
                    )
                ),
            ),
        )

    @constant
    def GPT_ROSALIND_RESEARCH(self) -> ResponsesReadsAnything:
        """gpt-rosalind-research: $5 in and $25 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="gpt-rosalind-research",
            wires=("openai_responses", "openai_chat"),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("5"), output=Decimal("25"), cached_input=Decimal("0.5")
                    )
                ),
            ),
        )

    @constant
    def GPT_TRANSCRIBE(self) -> TranscriptionModel:
        """gpt-transcribe."""
        return TranscriptionModel(
            provider=PROVIDER,
            id="gpt-transcribe",
            wires=("openai_transcription",),
            reads=("text", "audio"),
            writes=("text",),
            prices=(PriceRow(rates=Rates(input_per_second=Decimal("0.000075"))),),
        )

    @constant
    @deprecated("o1 retired on 2026-10-23")
    def O1(self) -> ResponsesReadsTextImageDocument:
        """o1: 200,000 tokens of context, 100,000 out, $15 in and $60 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="o1",
            name="o1",
            family="o",
            wires=("openai_responses", "openai_chat"),
            limits=Limits(context=200000, output=100000),
            reads=("text", "image", "document"),
            writes=("text",),
            features=Features(
                tools=True,
                parallel_tools=False,
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
                        input=Decimal("15"), output=Decimal("60"), cached_input=Decimal("7.5")
                    )
                ),
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(input=Decimal("7.5"), output=Decimal("30")),
                ),
            ),
            lifecycle=Lifecycle(
                status="retired",
                released="2024-12-05",
                knowledge="2023-09",
                retires=date(2026, 10, 23),
            ),
            reasoning=Reasoning(efforts=("low", "medium", "high"), can_disable=False),
        )

    @constant
    @deprecated("o1-2024-12-17 retired on 2026-10-23")
    def O1_2024_12_17(self) -> ResponsesReadsTextImageDocument:
        """o1-2024-12-17: 200,000 tokens of context, 100,000 out, $15 in and $60 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="o1-2024-12-17",
            wires=("openai_responses", "openai_chat"),
            limits=Limits(context=200000, output=100000),
            reads=("text", "image", "document"),
            features=Features(
                tools=True,
                parallel_tools=True,
                structured_output=True,
                reasoning=True,
                system_messages=True,
                prompt_caching=True,
                batch=True,
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("15"), output=Decimal("60"), cached_input=Decimal("7.5")
                    )
                ),
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(input=Decimal("7.5"), output=Decimal("30")),
                ),
            ),
            lifecycle=Lifecycle(status="retired", retires=date(2026, 10, 23)),
        )

    @constant
    @deprecated("o1-pro retired on 2026-10-23")
    def O1_PRO(self) -> ResponsesReadsTextImage:
        """o1-pro: 200,000 tokens of context, 100,000 out, $150 in and $600 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="o1-pro",
            name="o1-pro",
            family="o-pro",
            wires=("openai_responses",),
            points_to="o1-pro-2025-03-19",
            limits=Limits(context=200000, output=100000),
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
                streaming=False,
            ),
            prices=(
                PriceRow(rates=Rates(input=Decimal("150"), output=Decimal("600"))),
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(input=Decimal("75"), output=Decimal("300")),
                ),
            ),
            lifecycle=Lifecycle(
                status="retired",
                released="2025-03-19",
                knowledge="2023-09",
                retires=date(2026, 10, 23),
            ),
            reasoning=Reasoning(efforts=("low", "medium", "high"), can_disable=False),
        )

    @constant
    @deprecated("o1-pro-2025-03-19 retired on 2026-10-23")
    def O1_PRO_2025_03_19(self) -> ResponsesReadsTextImage:
        """o1-pro: 200,000 tokens of context, 100,000 out, $150 in and $600 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="o1-pro-2025-03-19",
            name="o1-pro",
            family="o-pro",
            wires=("openai_responses",),
            limits=Limits(context=200000, output=100000),
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
                streaming=False,
            ),
            prices=(
                PriceRow(rates=Rates(input=Decimal("150"), output=Decimal("600"))),
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(input=Decimal("75"), output=Decimal("300")),
                ),
            ),
            lifecycle=Lifecycle(
                status="retired",
                released="2025-03-19",
                knowledge="2023-09",
                retires=date(2026, 10, 23),
            ),
            reasoning=Reasoning(efforts=("low", "medium", "high"), can_disable=False),
        )

    @constant
    @deprecated("o3 retires on 2026-12-11")
    def O3(self) -> ResponsesReadsTextImageDocument:
        """o3: 200,000 tokens of context, 100,000 out, $2 in and $8 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="o3",
            name="o3",
            family="o",
            wires=("openai_responses", "openai_chat"),
            points_to="o3-2025-04-16",
            limits=Limits(context=200000, output=100000),
            reads=("text", "image", "document"),
            writes=("text",),
            features=Features(
                tools=True,
                parallel_tools=False,
                structured_output=True,
                reasoning=True,
                temperature=False,
                prompt_caching=True,
                web_search=True,
                batch=True,
                flex=True,
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("2"),
                        output=Decimal("8"),
                        cached_input=Decimal("0.5"),
                        web_search_per_request=Decimal("0.01"),
                    )
                ),
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(input=Decimal("1"), output=Decimal("4")),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="flex"),
                    rates=Rates(
                        input=Decimal("1"), output=Decimal("4"), cached_input=Decimal("0.25")
                    ),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="priority"),
                    rates=Rates(
                        input=Decimal("3.5"), output=Decimal("14"), cached_input=Decimal("0.875")
                    ),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="fast"),
                    rates=Rates(
                        input=Decimal("3.5"), output=Decimal("14"), cached_input=Decimal("0.875")
                    ),
                ),
            ),
            lifecycle=Lifecycle(
                status="deprecated",
                released="2025-04-16",
                knowledge="2024-05",
                retires=date(2026, 12, 11),
            ),
            reasoning=Reasoning(efforts=("low", "medium", "high"), can_disable=False),
        )

    @constant
    @deprecated("o3-2025-04-16 retires on 2026-12-11")
    def O3_2025_04_16(self) -> ResponsesReadsTextImageDocument:
        """o3: 200,000 tokens of context, 100,000 out, $2 in and $8 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="o3-2025-04-16",
            name="o3",
            family="o",
            wires=("openai_responses", "openai_chat"),
            limits=Limits(context=200000, output=100000),
            reads=("text", "image", "document"),
            writes=("text",),
            features=Features(
                tools=True,
                parallel_tools=False,
                structured_output=True,
                reasoning=True,
                temperature=False,
                prompt_caching=True,
                web_search=True,
                batch=True,
                flex=True,
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("2"),
                        output=Decimal("8"),
                        cached_input=Decimal("0.5"),
                        web_search_per_request=Decimal("0.01"),
                    )
                ),
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(input=Decimal("1"), output=Decimal("4")),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="flex"),
                    rates=Rates(
                        input=Decimal("1"), output=Decimal("4"), cached_input=Decimal("0.25")
                    ),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="priority"),
                    rates=Rates(
                        input=Decimal("3.5"), output=Decimal("14"), cached_input=Decimal("0.875")
                    ),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="fast"),
                    rates=Rates(
                        input=Decimal("3.5"), output=Decimal("14"), cached_input=Decimal("0.875")
                    ),
                ),
            ),
            lifecycle=Lifecycle(
                status="deprecated",
                released="2025-04-16",
                knowledge="2024-05",
                retires=date(2026, 12, 11),
            ),
            reasoning=Reasoning(efforts=("low", "medium", "high"), can_disable=False),
        )

    @constant
    @deprecated("o3-deep-research retired on 2026-07-23")
    def O3_DEEP_RESEARCH(self) -> ResponsesReadsTextImage:
        """o3-deep-research: 200,000 tokens of context, 100,000 out, $10 in and $40 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="o3-deep-research",
            name="o3-deep-research",
            family="o",
            wires=("openai_responses",),
            limits=Limits(context=200000, output=100000),
            reads=("text", "image"),
            writes=("text",),
            features=Features(
                parallel_tools=False,
                structured_output=False,
                reasoning=True,
                temperature=False,
                prompt_caching=True,
                batch=True,
                streaming=True,
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("10"),
                        output=Decimal("40"),
                        cached_input=Decimal("2.5"),
                        web_search_per_request=Decimal("0.01"),
                    )
                ),
            ),
            lifecycle=Lifecycle(
                status="retired",
                released="2024-06-26",
                knowledge="2024-05",
                retires=date(2026, 7, 23),
            ),
            reasoning=Reasoning(efforts=("medium",)),
        )

    @constant
    @deprecated("o3-deep-research-2025-06-26 retired on 2026-07-23")
    def O3_DEEP_RESEARCH_2025_06_26(self) -> ResponsesReadsTextImageDocumentNoTools:
        """o3-deep-research-2025-06-26: 200,000 tokens of context, 100,000 out, $10 in and $40 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="o3-deep-research-2025-06-26",
            wires=("openai_responses",),
            limits=Limits(context=200000, output=100000),
            reads=("text", "image", "document"),
            writes=("text",),
            features=Features(
                tools=False,
                parallel_tools=False,
                structured_output=False,
                reasoning=True,
                prompt_caching=True,
                batch=True,
                streaming=True,
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("10"),
                        output=Decimal("40"),
                        cached_input=Decimal("2.5"),
                        web_search_per_request=Decimal("0.01"),
                    )
                ),
            ),
            lifecycle=Lifecycle(status="retired", retires=date(2026, 7, 23)),
        )

    @constant
    @deprecated("o3-mini retired on 2026-10-23")
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
                retires=date(2026, 10, 23),
            ),
            reasoning=Reasoning(efforts=("low", "medium", "high"), can_disable=False),
        )

    @constant
    @deprecated("o3-mini-2025-01-31 retired on 2026-10-23")
    def O3_MINI_2025_01_31(self) -> ResponsesReadsText:
        """o3-mini-2025-01-31: 200,000 tokens of context, 100,000 out, $1.1 in and $4.4 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="o3-mini-2025-01-31",
            wires=("openai_responses", "openai_chat"),
            limits=Limits(context=200000, output=100000),
            reads=("text",),
            features=Features(
                tools=True,
                parallel_tools=False,
                structured_output=True,
                reasoning=True,
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
            lifecycle=Lifecycle(status="retired", retires=date(2026, 10, 23)),
        )

    @constant
    @deprecated("o3-pro retires on 2026-12-11")
    def O3_PRO(self) -> ResponsesReadsTextImage:
        """o3-pro: 200,000 tokens of context, 100,000 out, $20 in and $80 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="o3-pro",
            name="o3-pro",
            family="o-pro",
            wires=("openai_responses",),
            points_to="o3-pro-2025-06-10",
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
                web_search=True,
                batch=True,
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("20"),
                        output=Decimal("80"),
                        web_search_per_request=Decimal("0.01"),
                    )
                ),
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(input=Decimal("10"), output=Decimal("40")),
                ),
            ),
            lifecycle=Lifecycle(
                status="deprecated",
                released="2025-06-10",
                knowledge="2024-05",
                retires=date(2026, 12, 11),
            ),
            reasoning=Reasoning(efforts=("low", "medium", "high"), can_disable=False),
        )

    @constant
    @deprecated("o3-pro-2025-06-10 retires on 2026-12-11")
    def O3_PRO_2025_06_10(self) -> ResponsesReadsTextImage:
        """o3-pro: 200,000 tokens of context, 100,000 out, $20 in and $80 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="o3-pro-2025-06-10",
            name="o3-pro",
            family="o-pro",
            wires=("openai_responses",),
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
                web_search=True,
                batch=True,
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("20"),
                        output=Decimal("80"),
                        web_search_per_request=Decimal("0.01"),
                    )
                ),
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(input=Decimal("10"), output=Decimal("40")),
                ),
            ),
            lifecycle=Lifecycle(
                status="deprecated",
                released="2025-06-10",
                knowledge="2024-05",
                retires=date(2026, 12, 11),
            ),
            reasoning=Reasoning(efforts=("low", "medium", "high"), can_disable=False),
        )

    @constant
    @deprecated("o4-mini retired on 2026-10-23")
    def O4_MINI(self) -> ResponsesReadsTextImage:
        """o4-mini: 200,000 tokens of context, 100,000 out, $1.1 in and $4.4 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="o4-mini",
            name="o4-mini",
            family="o-mini",
            wires=("openai_responses", "openai_chat"),
            points_to="o4-mini-2025-04-16",
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
                web_search=True,
                batch=True,
                flex=True,
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("1.1"),
                        output=Decimal("4.4"),
                        cached_input=Decimal("0.275"),
                        web_search_per_request=Decimal("0.01"),
                    )
                ),
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(input=Decimal("0.55"), output=Decimal("2.2")),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="flex"),
                    rates=Rates(
                        input=Decimal("0.55"), output=Decimal("2.2"), cached_input=Decimal("0.138")
                    ),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="priority"),
                    rates=Rates(
                        input=Decimal("2"), output=Decimal("8"), cached_input=Decimal("0.5")
                    ),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="fast"),
                    rates=Rates(
                        input=Decimal("2"), output=Decimal("8"), cached_input=Decimal("0.5")
                    ),
                ),
            ),
            lifecycle=Lifecycle(
                status="retired",
                released="2025-04-16",
                knowledge="2024-05",
                retires=date(2026, 10, 23),
            ),
            reasoning=Reasoning(efforts=("low", "medium", "high"), can_disable=False),
        )

    @constant
    @deprecated("o4-mini-2025-04-16 retired on 2026-10-23")
    def O4_MINI_2025_04_16(self) -> ResponsesReadsTextImage:
        """o4-mini: 200,000 tokens of context, 100,000 out, $1.1 in and $4.4 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="o4-mini-2025-04-16",
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
                web_search=True,
                batch=True,
                flex=True,
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("1.1"),
                        output=Decimal("4.4"),
                        cached_input=Decimal("0.275"),
                        web_search_per_request=Decimal("0.01"),
                    )
                ),
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(input=Decimal("0.55"), output=Decimal("2.2")),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="flex"),
                    rates=Rates(
                        input=Decimal("0.55"), output=Decimal("2.2"), cached_input=Decimal("0.138")
                    ),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="priority"),
                    rates=Rates(
                        input=Decimal("2"), output=Decimal("8"), cached_input=Decimal("0.5")
                    ),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="fast"),
                    rates=Rates(
                        input=Decimal("2"), output=Decimal("8"), cached_input=Decimal("0.5")
                    ),
                ),
            ),
            lifecycle=Lifecycle(
                status="retired",
                released="2025-04-16",
                knowledge="2024-05",
                retires=date(2026, 10, 23),
            ),
            reasoning=Reasoning(efforts=("low", "medium", "high"), can_disable=False),
        )

    @constant
    @deprecated("o4-mini-deep-research retired on 2026-07-23")
    def O4_MINI_DEEP_RESEARCH(self) -> ResponsesReadsTextImage:
        """o4-mini-deep-research: 200,000 tokens of context, 100,000 out, $2 in and $8 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="o4-mini-deep-research",
            name="o4-mini-deep-research",
            family="o-mini",
            wires=("openai_responses",),
            limits=Limits(context=200000, output=100000),
            reads=("text", "image"),
            writes=("text",),
            features=Features(
                parallel_tools=False,
                structured_output=False,
                reasoning=True,
                temperature=False,
                prompt_caching=True,
                batch=True,
                streaming=True,
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("2"),
                        output=Decimal("8"),
                        cached_input=Decimal("0.5"),
                        web_search_per_request=Decimal("0.01"),
                    )
                ),
            ),
            lifecycle=Lifecycle(
                status="retired",
                released="2024-06-26",
                knowledge="2024-05",
                retires=date(2026, 7, 23),
            ),
            reasoning=Reasoning(efforts=("medium",)),
        )

    @constant
    @deprecated("o4-mini-deep-research-2025-06-26 retired on 2026-07-23")
    def O4_MINI_DEEP_RESEARCH_2025_06_26(self) -> ResponsesReadsTextImageDocumentNoTools:
        """o4-mini-deep-research-2025-06-26: 200,000 tokens of context, 100,000 out, $2 in and $8 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="o4-mini-deep-research-2025-06-26",
            wires=("openai_responses",),
            limits=Limits(context=200000, output=100000),
            reads=("text", "image", "document"),
            writes=("text",),
            features=Features(
                tools=False,
                parallel_tools=False,
                structured_output=False,
                reasoning=True,
                prompt_caching=True,
                batch=True,
                streaming=True,
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("2"),
                        output=Decimal("8"),
                        cached_input=Decimal("0.5"),
                        web_search_per_request=Decimal("0.01"),
                    )
                ),
            ),
            lifecycle=Lifecycle(status="retired", retires=date(2026, 7, 23)),
        )

    @constant
    def OMNI_MODERATION_2024_09_26(self) -> ModerationModel:
        """omni-moderation-2024-09-26."""
        return ModerationModel(
            provider=PROVIDER,
            id="omni-moderation-2024-09-26",
            wires=("openai_moderation",),
            limits=Limits(input=32768),
        )

    @constant
    def OMNI_MODERATION_LATEST(self) -> ModerationModel:
        """omni-moderation-latest."""
        return ModerationModel(
            provider=PROVIDER,
            id="omni-moderation-latest",
            wires=("openai_moderation",),
            limits=Limits(input=32768),
        )

    @constant
    @deprecated("sora-2 retired on 2026-09-24")
    def SORA_2(self) -> VideoModel:
        """sora-2."""
        return VideoModel(
            provider=PROVIDER,
            id="sora-2",
            wires=("openai_videos",),
            reads=("text", "image"),
            writes=("video",),
            lifecycle=Lifecycle(status="retired", retires=date(2026, 9, 24)),
        )

    @constant
    @deprecated("sora-2-pro retired on 2026-09-24")
    def SORA_2_PRO(self) -> VideoModel:
        """sora-2-pro."""
        return VideoModel(
            provider=PROVIDER,
            id="sora-2-pro",
            wires=("openai_videos",),
            reads=("text", "image"),
            writes=("video",),
            lifecycle=Lifecycle(status="retired", retires=date(2026, 9, 24)),
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
            features=Features(tools=False, reasoning=False, temperature=False, batch=True),
            prices=(
                PriceRow(rates=Rates(input=Decimal("0.13"))),
                PriceRow(
                    when=PriceCondition(service_tier="batch"), rates=Rates(input=Decimal("0.065"))
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2024-01-25", knowledge="2024-01"),
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
            features=Features(tools=False, reasoning=False, temperature=False, batch=True),
            prices=(
                PriceRow(rates=Rates(input=Decimal("0.02"))),
                PriceRow(
                    when=PriceCondition(service_tier="batch"), rates=Rates(input=Decimal("0.01"))
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2024-01-25", knowledge="2024-01"),
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
            features=Features(tools=False, reasoning=False, temperature=False),
            prices=(PriceRow(rates=Rates(input=Decimal("0.1"))),),
            lifecycle=Lifecycle(status="active", released="2022-12-15", knowledge="2022-12"),
            dimensions=1536,
        )

    @constant
    @deprecated("tts-1 retires on 2027-01-06")
    def TTS_1(self) -> SpeechModel:
        """tts-1."""
        return SpeechModel(
            provider=PROVIDER,
            id="tts-1",
            wires=("openai_speech",),
            prices=(PriceRow(rates=Rates(input_per_character=Decimal("0.000015"))),),
            lifecycle=Lifecycle(status="deprecated", retires=date(2027, 1, 6)),
        )

    @constant
    def TTS_1_1106(self) -> SpeechModel:
        """tts-1-1106."""
        return SpeechModel(
            provider=PROVIDER,
            id="tts-1-1106",
            wires=("openai_speech",),
            prices=(PriceRow(rates=Rates(input_per_character=Decimal("0.000015"))),),
        )

    @constant
    @deprecated("tts-1-hd retires on 2027-01-06")
    def TTS_1_HD(self) -> SpeechModel:
        """tts-1-hd."""
        return SpeechModel(
            provider=PROVIDER,
            id="tts-1-hd",
            wires=("openai_speech",),
            prices=(PriceRow(rates=Rates(input_per_character=Decimal("0.00003"))),),
            lifecycle=Lifecycle(status="deprecated", retires=date(2027, 1, 6)),
        )

    @constant
    def TTS_1_HD_1106(self) -> SpeechModel:
        """tts-1-hd-1106."""
        return SpeechModel(
            provider=PROVIDER,
            id="tts-1-hd-1106",
            wires=("openai_speech",),
            prices=(PriceRow(rates=Rates(input_per_character=Decimal("0.00003"))),),
        )

    @constant
    @deprecated("whisper-1 retires on 2027-02-26")
    def WHISPER_1(self) -> TranscriptionModel:
        """whisper-1."""
        return TranscriptionModel(
            provider=PROVIDER,
            id="whisper-1",
            wires=("openai_transcription",),
            prices=(PriceRow(rates=Rates(input_per_second=Decimal("0.0001"))),),
            lifecycle=Lifecycle(status="deprecated", retires=date(2027, 2, 26)),
        )


openai = OpenAI()

IDS = {
    "chat-latest": "CHAT_LATEST",
    "chatgpt-image-latest": "CHATGPT_IMAGE_LATEST",
    "computer-use-preview": "COMPUTER_USE_PREVIEW",
    "computer-use-preview-2025-03-11": "COMPUTER_USE_PREVIEW_2025_03_11",
    "daybreak-blue-latest": "DAYBREAK_BLUE_LATEST",
    "daybreak-red-latest": "DAYBREAK_RED_LATEST",
    "gpt-3.5-turbo": "GPT_3_5_TURBO",
    "gpt-3.5-turbo-0125": "GPT_3_5_TURBO_0125",
    "gpt-3.5-turbo-1106": "GPT_3_5_TURBO_1106",
    "gpt-3.5-turbo-16k": "GPT_3_5_TURBO_16K",
    "gpt-4": "GPT_4",
    "gpt-4-0613": "GPT_4_0613",
    "gpt-4-1106-preview": "GPT_4_1106_PREVIEW",
    "gpt-4-turbo": "GPT_4_TURBO",
    "gpt-4-turbo-2024-04-09": "GPT_4_TURBO_2024_04_09",
    "gpt-4.1": "GPT_4_1",
    "gpt-4.1-2025-04-14": "GPT_4_1_2025_04_14",
    "gpt-4.1-mini": "GPT_4_1_MINI",
    "gpt-4.1-mini-2025-04-14": "GPT_4_1_MINI_2025_04_14",
    "gpt-4.1-nano": "GPT_4_1_NANO",
    "gpt-4.1-nano-2025-04-14": "GPT_4_1_NANO_2025_04_14",
    "gpt-4o": "GPT_4O",
    "gpt-4o-2024-05-13": "GPT_4O_2024_05_13",
    "gpt-4o-2024-08-06": "GPT_4O_2024_08_06",
    "gpt-4o-2024-11-20": "GPT_4O_2024_11_20",
    "gpt-4o-audio-preview-2024-12-17": "GPT_4O_AUDIO_PREVIEW_2024_12_17",
    "gpt-4o-audio-preview-2025-06-03": "GPT_4O_AUDIO_PREVIEW_2025_06_03",
    "gpt-4o-mini": "GPT_4O_MINI",
    "gpt-4o-mini-2024-07-18": "GPT_4O_MINI_2024_07_18",
    "gpt-4o-mini-audio-preview-2024-12-17": "GPT_4O_MINI_AUDIO_PREVIEW_2024_12_17",
    "gpt-4o-mini-realtime-preview-2024-12-17": "GPT_4O_MINI_REALTIME_PREVIEW_2024_12_17",
    "gpt-4o-mini-search-preview": "GPT_4O_MINI_SEARCH_PREVIEW",
    "gpt-4o-mini-search-preview-2025-03-11": "GPT_4O_MINI_SEARCH_PREVIEW_2025_03_11",
    "gpt-4o-mini-transcribe": "GPT_4O_MINI_TRANSCRIBE",
    "gpt-4o-mini-transcribe-2025-03-20": "GPT_4O_MINI_TRANSCRIBE_2025_03_20",
    "gpt-4o-mini-transcribe-2025-12-15": "GPT_4O_MINI_TRANSCRIBE_2025_12_15",
    "gpt-4o-mini-tts": "GPT_4O_MINI_TTS",
    "gpt-4o-mini-tts-2025-03-20": "GPT_4O_MINI_TTS_2025_03_20",
    "gpt-4o-mini-tts-2025-12-15": "GPT_4O_MINI_TTS_2025_12_15",
    "gpt-4o-search-preview": "GPT_4O_SEARCH_PREVIEW",
    "gpt-4o-search-preview-2025-03-11": "GPT_4O_SEARCH_PREVIEW_2025_03_11",
    "gpt-4o-transcribe": "GPT_4O_TRANSCRIBE",
    "gpt-4o-transcribe-diarize": "GPT_4O_TRANSCRIBE_DIARIZE",
    "gpt-5": "GPT_5",
    "gpt-5-2025-08-07": "GPT_5_2025_08_07",
    "gpt-5-chat": "GPT_5_CHAT",
    "gpt-5-chat-latest": "GPT_5_CHAT_LATEST",
    "gpt-5-codex": "GPT_5_CODEX",
    "gpt-5-mini": "GPT_5_MINI",
    "gpt-5-mini-2025-08-07": "GPT_5_MINI_2025_08_07",
    "gpt-5-nano": "GPT_5_NANO",
    "gpt-5-nano-2025-08-07": "GPT_5_NANO_2025_08_07",
    "gpt-5-pro": "GPT_5_PRO",
    "gpt-5-pro-2025-10-06": "GPT_5_PRO_2025_10_06",
    "gpt-5-search-api": "GPT_5_SEARCH_API",
    "gpt-5-search-api-2025-10-14": "GPT_5_SEARCH_API_2025_10_14",
    "gpt-5.1": "GPT_5_1",
    "gpt-5.1-2025-11-13": "GPT_5_1_2025_11_13",
    "gpt-5.1-chat-latest": "GPT_5_1_CHAT_LATEST",
    "gpt-5.1-codex": "GPT_5_1_CODEX",
    "gpt-5.1-codex-max": "GPT_5_1_CODEX_MAX",
    "gpt-5.1-codex-mini": "GPT_5_1_CODEX_MINI",
    "gpt-5.2": "GPT_5_2",
    "gpt-5.2-2025-12-11": "GPT_5_2_2025_12_11",
    "gpt-5.2-chat-latest": "GPT_5_2_CHAT_LATEST",
    "gpt-5.2-codex": "GPT_5_2_CODEX",
    "gpt-5.2-pro": "GPT_5_2_PRO",
    "gpt-5.2-pro-2025-12-11": "GPT_5_2_PRO_2025_12_11",
    "gpt-5.3-chat-latest": "GPT_5_3_CHAT_LATEST",
    "gpt-5.3-codex": "GPT_5_3_CODEX",
    "gpt-5.3-codex-spark": "GPT_5_3_CODEX_SPARK",
    "gpt-5.4": "GPT_5_4",
    "gpt-5.4-2026-03-05": "GPT_5_4_2026_03_05",
    "gpt-5.4-mini": "GPT_5_4_MINI",
    "gpt-5.4-mini-2026-03-17": "GPT_5_4_MINI_2026_03_17",
    "gpt-5.4-nano": "GPT_5_4_NANO",
    "gpt-5.4-nano-2026-03-17": "GPT_5_4_NANO_2026_03_17",
    "gpt-5.4-pro": "GPT_5_4_PRO",
    "gpt-5.4-pro-2026-03-05": "GPT_5_4_PRO_2026_03_05",
    "gpt-5.5": "GPT_5_5",
    "gpt-5.5-2026-04-23": "GPT_5_5_2026_04_23",
    "gpt-5.5-cyber": "GPT_5_5_CYBER",
    "gpt-5.5-cyber-preview": "GPT_5_5_CYBER_PREVIEW",
    "gpt-5.5-pro": "GPT_5_5_PRO",
    "gpt-5.5-pro-2026-04-23": "GPT_5_5_PRO_2026_04_23",
    "gpt-5.6": "GPT_5_6",
    "gpt-5.6-cyber": "GPT_5_6_CYBER",
    "gpt-5.6-luna": "GPT_5_6_LUNA",
    "gpt-5.6-sol": "GPT_5_6_SOL",
    "gpt-5.6-terra": "GPT_5_6_TERRA",
    "gpt-6-astra": "GPT_6_ASTRA",
    "gpt-6-astra-law": "GPT_6_ASTRA_LAW",
    "gpt-6-luna": "GPT_6_LUNA",
    "gpt-6-rosalind": "GPT_6_ROSALIND",
    "gpt-6-sol": "GPT_6_SOL",
    "gpt-6.1-sol": "GPT_6_1_SOL",
    "gpt-6.1-terra": "GPT_6_1_TERRA",
    "gpt-audio": "GPT_AUDIO",
    "gpt-audio-1.5": "GPT_AUDIO_1_5",
    "gpt-audio-2025-08-28": "GPT_AUDIO_2025_08_28",
    "gpt-audio-mini": "GPT_AUDIO_MINI",
    "gpt-audio-mini-2025-10-06": "GPT_AUDIO_MINI_2025_10_06",
    "gpt-audio-mini-2025-12-15": "GPT_AUDIO_MINI_2025_12_15",
    "gpt-daybreak-blue-latest": "GPT_DAYBREAK_BLUE_LATEST",
    "gpt-daybreak-red-latest": "GPT_DAYBREAK_RED_LATEST",
    "gpt-image-1": "GPT_IMAGE_1",
    "gpt-image-1-mini": "GPT_IMAGE_1_MINI",
    "gpt-image-1.5": "GPT_IMAGE_1_5",
    "gpt-image-1.5-2025-12-16": "GPT_IMAGE_1_5_2025_12_16",
    "gpt-image-2": "GPT_IMAGE_2",
    "gpt-image-2-2026-04-21": "GPT_IMAGE_2_2026_04_21",
    "gpt-image-2.5-flare": "GPT_IMAGE_2_5_FLARE",
    "gpt-image-2.5-flare-2026-09-08": "GPT_IMAGE_2_5_FLARE_2026_09_08",
    "gpt-image-2.5-sunburst": "GPT_IMAGE_2_5_SUNBURST",
    "gpt-image-2.5-sunburst-2026-09-08": "GPT_IMAGE_2_5_SUNBURST_2026_09_08",
    "gpt-live-1": "GPT_LIVE_1",
    "gpt-live-transcribe": "GPT_LIVE_TRANSCRIBE",
    "gpt-realtime": "GPT_REALTIME",
    "gpt-realtime-1.5": "GPT_REALTIME_1_5",
    "gpt-realtime-2": "GPT_REALTIME_2",
    "gpt-realtime-2.1": "GPT_REALTIME_2_1",
    "gpt-realtime-2.1-mini": "GPT_REALTIME_2_1_MINI",
    "gpt-realtime-2025-08-28": "GPT_REALTIME_2025_08_28",
    "gpt-realtime-mini": "GPT_REALTIME_MINI",
    "gpt-realtime-mini-2025-12-15": "GPT_REALTIME_MINI_2025_12_15",
    "gpt-realtime-translate": "GPT_REALTIME_TRANSLATE",
    "gpt-realtime-whisper": "GPT_REALTIME_WHISPER",
    "gpt-rosalind-discovery": "GPT_ROSALIND_DISCOVERY",
    "gpt-rosalind-research": "GPT_ROSALIND_RESEARCH",
    "gpt-transcribe": "GPT_TRANSCRIBE",
    "o1": "O1",
    "o1-2024-12-17": "O1_2024_12_17",
    "o1-pro": "O1_PRO",
    "o1-pro-2025-03-19": "O1_PRO_2025_03_19",
    "o3": "O3",
    "o3-2025-04-16": "O3_2025_04_16",
    "o3-deep-research": "O3_DEEP_RESEARCH",
    "o3-deep-research-2025-06-26": "O3_DEEP_RESEARCH_2025_06_26",
    "o3-mini": "O3_MINI",
    "o3-mini-2025-01-31": "O3_MINI_2025_01_31",
    "o3-pro": "O3_PRO",
    "o3-pro-2025-06-10": "O3_PRO_2025_06_10",
    "o4-mini": "O4_MINI",
    "o4-mini-2025-04-16": "O4_MINI_2025_04_16",
    "o4-mini-deep-research": "O4_MINI_DEEP_RESEARCH",
    "o4-mini-deep-research-2025-06-26": "O4_MINI_DEEP_RESEARCH_2025_06_26",
    "omni-moderation-2024-09-26": "OMNI_MODERATION_2024_09_26",
    "omni-moderation-latest": "OMNI_MODERATION_LATEST",
    "sora-2": "SORA_2",
    "sora-2-pro": "SORA_2_PRO",
    "text-embedding-3-large": "TEXT_EMBEDDING_3_LARGE",
    "text-embedding-3-small": "TEXT_EMBEDDING_3_SMALL",
    "text-embedding-ada-002": "TEXT_EMBEDDING_ADA_002",
    "tts-1": "TTS_1",
    "tts-1-1106": "TTS_1_1106",
    "tts-1-hd": "TTS_1_HD",
    "tts-1-hd-1106": "TTS_1_HD_1106",
    "whisper-1": "WHISPER_1",
}
