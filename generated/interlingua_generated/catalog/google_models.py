"""Google's models as typed constants; generated from `catalog/google.yaml`."""

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
    from interlingua_generated.wire import google_generate

    GenerateReadsTextImage: TypeAlias = ChatModel[
        google_generate.Extra, Text | Image, AnyTool, google_generate.Response
    ]
    GenerateReadsTextImageAudioVideoDocument: TypeAlias = ChatModel[
        google_generate.Extra,
        Text | Image | Audio | Video | Document,
        AnyTool,
        google_generate.Response,
    ]
    GenerateReadsTextImageDocumentNoTools: TypeAlias = ChatModel[
        google_generate.Extra, Text | Image | Document, Never, google_generate.Response
    ]
    GenerateReadsTextImageNoTools: TypeAlias = ChatModel[
        google_generate.Extra, Text | Image, Never, google_generate.Response
    ]
    GenerateReadsTextImageVideoDocumentNoTools: TypeAlias = ChatModel[
        google_generate.Extra, Text | Image | Video | Document, Never, google_generate.Response
    ]
else:
    from functools import cached_property as constant

PROVIDER = Provider(
    id="google",
    name="Google",
    docs="https://ai.google.dev/gemini-api/docs/models",
    auth=Auth(
        scheme="x-goog-api-key",
        env=("GEMINI_API_KEY", "GOOGLE_API_KEY", "GOOGLE_GENERATIVE_AI_API_KEY"),
    ),
    endpoints=(
        Endpoint(
            wire="google_generate",
            base_url="https://generativelanguage.googleapis.com",
            base_url_env="GOOGLE_GEMINI_BASE_URL",
        ),
        Endpoint(
            wire="openai_chat",
            base_url="https://generativelanguage.googleapis.com/v1beta/openai",
            base_url_env="GOOGLE_OPENAI_BASE_URL",
        ),
        Endpoint(
            wire="google_embed",
            base_url="https://generativelanguage.googleapis.com",
            base_url_env="GOOGLE_GEMINI_BASE_URL",
        ),
        Endpoint(
            wire="google_images",
            base_url="https://generativelanguage.googleapis.com",
            base_url_env="GOOGLE_GEMINI_BASE_URL",
        ),
        Endpoint(
            wire="google_videos",
            base_url="https://generativelanguage.googleapis.com",
            base_url_env="GOOGLE_GEMINI_BASE_URL",
        ),
        Endpoint(
            wire="google_live",
            base_url="https://generativelanguage.googleapis.com",
            base_url_env="GOOGLE_GEMINI_BASE_URL",
        ),
    ),
    compat=Compat(
        max_output_tokens_field="max_tokens",
        developer_role=False,
        cache_key=False,
        cache_retention=False,
    ),
)


class Google:
    """Models of Google; each is built when it is first touched."""

    @constant
    @deprecated("gemini-2.0-flash is deprecated")
    def GEMINI_2_0_FLASH(self) -> GenerateReadsTextImageAudioVideoDocument:
        """Gemini 2.0 Flash: 1,048,576 tokens of context, 8,192 out, $0.1 in and $0.4 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="gemini-2.0-flash",
            name="Gemini 2.0 Flash",
            family="gemini-flash",
            wires=("google_generate", "openai_chat"),
            limits=Limits(context=1048576, output=8192),
            reads=("text", "image", "audio", "video", "document"),
            writes=("text",),
            features=Features(
                tools=True, structured_output=True, reasoning=False, temperature=True
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.1"),
                        output=Decimal("0.4"),
                        cached_input=Decimal("0.025"),
                        input_audio=Decimal("0.7"),
                        cached_input_audio=Decimal("0.175"),
                        web_search_per_request=Decimal("0.035"),
                    )
                ),
            ),
            lifecycle=Lifecycle(status="deprecated", released="2024-12-11", knowledge="2024-06"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    @deprecated("gemini-2.0-flash-exp-image-generation retired on 2025-11-14")
    def GEMINI_2_0_FLASH_EXP_IMAGE_GENERATION(self) -> GenerateReadsTextImage:
        """gemini-2.0-flash-exp-image-generation: $0.1 in and $0.4 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="gemini-2.0-flash-exp-image-generation",
            wires=("google_generate", "openai_chat"),
            limits=Limits(input=32768),
            reads=("text", "image"),
            writes=("text", "image"),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.1"),
                        output=Decimal("0.4"),
                        cached_input=Decimal("0.025"),
                        input_audio=Decimal("0.7"),
                        cached_input_audio=Decimal("0.175"),
                        output_per_image=Decimal("0.039"),
                        web_search_per_request=Decimal("0.035"),
                    )
                ),
            ),
            lifecycle=Lifecycle(status="retired", retires=date(2025, 11, 14)),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    @deprecated("gemini-2.0-flash-lite is deprecated")
    def GEMINI_2_0_FLASH_LITE(self) -> GenerateReadsTextImageAudioVideoDocument:
        """Gemini 2.0 Flash-Lite: 1,048,576 tokens of context, 8,192 out, $0.075 in and $0.3 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="gemini-2.0-flash-lite",
            name="Gemini 2.0 Flash-Lite",
            family="gemini-flash-lite",
            wires=("google_generate", "openai_chat"),
            limits=Limits(context=1048576, output=8192),
            reads=("text", "image", "audio", "video", "document"),
            writes=("text",),
            features=Features(
                tools=True, structured_output=True, reasoning=False, temperature=True
            ),
            prices=(PriceRow(rates=Rates(input=Decimal("0.075"), output=Decimal("0.3"))),),
            lifecycle=Lifecycle(status="deprecated", released="2024-12-11", knowledge="2024-06"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    @deprecated("gemini-2.5-computer-use-preview-10-2025 retired on 2026-07-28")
    def GEMINI_2_5_COMPUTER_USE_PREVIEW_10_2025(self) -> GenerateReadsTextImage:
        """Gemini 2.5 Computer Use Preview 10-2025: 128,000 tokens of context, 64,000 out, $1.25 in and $10 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="gemini-2.5-computer-use-preview-10-2025",
            name="Gemini 2.5 Computer Use Preview 10-2025",
            wires=("google_generate", "openai_chat"),
            limits=Limits(context=128000, output=64000),
            reads=("text", "image"),
            writes=("text",),
            features=Features(tools=True, reasoning=True, system_messages=True, computer_use=True),
            prices=(
                PriceRow(rates=Rates(input=Decimal("1.25"), output=Decimal("10"))),
                PriceRow(
                    when=PriceCondition(min_input_tokens=200001),
                    rates=Rates(input=Decimal("2.5"), output=Decimal("15")),
                ),
            ),
            lifecycle=Lifecycle(status="retired", retires=date(2026, 7, 28)),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def GEMINI_2_5_FLASH(self) -> GenerateReadsTextImageAudioVideoDocument:
        """Gemini 2.5 Flash: 1,048,576 tokens of context, 65,536 out, $0.3 in and $2.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="gemini-2.5-flash",
            name="Gemini 2.5 Flash",
            family="gemini-flash",
            wires=("google_generate", "openai_chat"),
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
                        input_audio=Decimal("1"),
                        cached_input_audio=Decimal("0.1"),
                        web_search_per_request=Decimal("0.035"),
                    )
                ),
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(
                        input=Decimal("0.15"),
                        output=Decimal("1.25"),
                        cached_input=Decimal("0.03"),
                        input_audio=Decimal("0.5"),
                        cached_input_audio=Decimal("0.1"),
                    ),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="flex"),
                    rates=Rates(
                        input=Decimal("0.15"),
                        output=Decimal("1.25"),
                        cached_input=Decimal("0.03"),
                        input_audio=Decimal("0.5"),
                        cached_input_audio=Decimal("0.1"),
                    ),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="priority"),
                    rates=Rates(
                        input=Decimal("0.54"),
                        output=Decimal("4.5"),
                        cached_input=Decimal("0.054"),
                        input_audio=Decimal("1.8"),
                        cached_input_audio=Decimal("0.18"),
                    ),
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2025-06-17", knowledge="2025-01"),
            reasoning=Reasoning(can_disable=True, budget_max=24576),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    @deprecated("gemini-2.5-flash-image retires on 2027-03-15")
    def GEMINI_2_5_FLASH_IMAGE(self) -> GenerateReadsTextImageNoTools:
        """Nano Banana: 32,768 tokens of context, $0.3 in and $2.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="gemini-2.5-flash-image",
            name="Nano Banana",
            family="gemini-flash",
            wires=("google_generate", "openai_chat"),
            limits=Limits(context=32768),
            reads=("text", "image"),
            writes=("text", "image"),
            features=Features(
                tools=False,
                parallel_tools=True,
                structured_output=False,
                reasoning=True,
                temperature=True,
                system_messages=True,
                prompt_caching=True,
                web_search=False,
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
                        input_audio=Decimal("1"),
                        output_image=Decimal("30"),
                        output_per_image=Decimal("0.039"),
                        web_search_per_request=Decimal("0.035"),
                    )
                ),
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(input=Decimal("0.15"), output=Decimal("1.25")),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="flex"),
                    rates=Rates(input=Decimal("0.15"), output=Decimal("1.25")),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="priority"),
                    rates=Rates(input=Decimal("0.54"), output=Decimal("4.5")),
                ),
            ),
            lifecycle=Lifecycle(
                status="deprecated",
                released="2025-08-26",
                knowledge="2025-06",
                retires=date(2027, 3, 15),
            ),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def GEMINI_2_5_FLASH_LITE(self) -> GenerateReadsTextImageAudioVideoDocument:
        """Gemini 2.5 Flash-Lite: 1,048,576 tokens of context, 65,536 out, $0.1 in and $0.4 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="gemini-2.5-flash-lite",
            name="Gemini 2.5 Flash-Lite",
            family="gemini-flash-lite",
            wires=("google_generate", "openai_chat"),
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
                        input=Decimal("0.05"),
                        output=Decimal("0.2"),
                        cached_input=Decimal("0.01"),
                        input_audio=Decimal("0.15"),
                        cached_input_audio=Decimal("0.03"),
                    ),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="flex"),
                    rates=Rates(
                        input=Decimal("0.05"),
                        output=Decimal("0.2"),
                        cached_input=Decimal("0.01"),
                        input_audio=Decimal("0.15"),
                        cached_input_audio=Decimal("0.03"),
                    ),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="priority"),
                    rates=Rates(
                        input=Decimal("0.18"),
                        output=Decimal("0.72"),
                        cached_input=Decimal("0.018"),
                        input_audio=Decimal("0.54"),
                        cached_input_audio=Decimal("0.054"),
                    ),
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2025-06-17", knowledge="2025-01"),
            reasoning=Reasoning(can_disable=True, budget_min=512, budget_max=24576),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def GEMINI_2_5_FLASH_NATIVE_AUDIO_LATEST(self) -> RealtimeModel:
        """gemini-2.5-flash-native-audio-latest: $0.5 in and $2 out a million tokens."""
        return RealtimeModel(
            provider=PROVIDER,
            id="gemini-2.5-flash-native-audio-latest",
            wires=("google_live",),
            limits=Limits(input=131072),
            reads=("text", "audio"),
            writes=("text", "audio"),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.5"),
                        output=Decimal("2"),
                        input_audio=Decimal("3"),
                        output_audio=Decimal("12"),
                        input_image=Decimal("3"),
                        input_video=Decimal("3"),
                    )
                ),
            ),
        )

    @constant
    def GEMINI_2_5_FLASH_NATIVE_AUDIO_PREVIEW_09_2025(self) -> RealtimeModel:
        """gemini-2.5-flash-native-audio-preview-09-2025: $0.5 in and $2 out a million tokens."""
        return RealtimeModel(
            provider=PROVIDER,
            id="gemini-2.5-flash-native-audio-preview-09-2025",
            wires=("google_live",),
            limits=Limits(input=1048576),
            reads=("text", "audio"),
            writes=("text", "audio"),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.5"),
                        output=Decimal("2"),
                        input_audio=Decimal("3"),
                        output_audio=Decimal("12"),
                        input_image=Decimal("3"),
                        input_video=Decimal("3"),
                    )
                ),
            ),
        )

    @constant
    @deprecated("gemini-2.5-flash-native-audio-preview-12-2025 retired on 2026-11-17")
    def GEMINI_2_5_FLASH_NATIVE_AUDIO_PREVIEW_12_2025(self) -> RealtimeModel:
        """gemini-2.5-flash-native-audio-preview-12-2025: $0.5 in and $2 out a million tokens."""
        return RealtimeModel(
            provider=PROVIDER,
            id="gemini-2.5-flash-native-audio-preview-12-2025",
            wires=("google_live",),
            limits=Limits(input=131072),
            reads=("text", "image", "audio"),
            writes=("text", "audio"),
            features=Features(tools=True, structured_output=False, web_search=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.5"),
                        output=Decimal("2"),
                        input_audio=Decimal("3"),
                        output_audio=Decimal("12"),
                        input_image=Decimal("3"),
                        input_video=Decimal("3"),
                    )
                ),
            ),
            lifecycle=Lifecycle(status="retired", retires=date(2026, 11, 17)),
        )

    @constant
    @deprecated("gemini-2.5-flash-preview-tts retired on 2026-11-17")
    def GEMINI_2_5_FLASH_PREVIEW_TTS(self) -> SpeechModel:
        """Gemini 2.5 Flash Preview TTS: 8,192 tokens of context, $0.5 in and $10 out a million tokens."""
        return SpeechModel(
            provider=PROVIDER,
            id="gemini-2.5-flash-preview-tts",
            name="Gemini 2.5 Flash Preview TTS",
            family="gemini-flash",
            wires=("google_generate",),
            limits=Limits(context=8192),
            reads=("text",),
            writes=("audio",),
            features=Features(
                tools=False,
                structured_output=False,
                reasoning=False,
                temperature=True,
                web_search=False,
                batch=True,
            ),
            prices=(
                PriceRow(rates=Rates(input=Decimal("0.5"), output=Decimal("10"))),
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(input=Decimal("0.25"), output=Decimal("5")),
                ),
            ),
            lifecycle=Lifecycle(
                status="retired",
                released="2025-05-01",
                knowledge="2025-01",
                retires=date(2026, 11, 17),
            ),
        )

    @constant
    def GEMINI_2_5_PRO(self) -> GenerateReadsTextImageAudioVideoDocument:
        """Gemini 2.5 Pro: 1,048,576 tokens of context, 65,536 out, $1.25 in and $10 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="gemini-2.5-pro",
            name="Gemini 2.5 Pro",
            family="gemini-pro",
            wires=("google_generate", "openai_chat"),
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
                        input=Decimal("2.5"), output=Decimal("15"), cached_input=Decimal("0.25")
                    ),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(
                        input=Decimal("0.625"), output=Decimal("5"), cached_input=Decimal("0.125")
                    ),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="priority"),
                    rates=Rates(
                        input=Decimal("2.25"), output=Decimal("18"), cached_input=Decimal("0.225")
                    ),
                ),
                PriceRow(
                    when=PriceCondition(min_input_tokens=200001, service_tier="batch"),
                    rates=Rates(
                        input=Decimal("1.25"), output=Decimal("7.5"), cached_input=Decimal("0.25")
                    ),
                ),
                PriceRow(
                    when=PriceCondition(min_input_tokens=200001, service_tier="priority"),
                    rates=Rates(
                        input=Decimal("4.5"), output=Decimal("27"), cached_input=Decimal("0.45")
                    ),
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2025-06-17", knowledge="2025-01"),
            reasoning=Reasoning(budget_min=128, budget_max=32768),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    @deprecated("gemini-2.5-pro-preview-tts retired on 2026-11-17")
    def GEMINI_2_5_PRO_PREVIEW_TTS(self) -> SpeechModel:
        """Gemini 2.5 Pro Preview TTS: 8,192 tokens of context, $1 in and $20 out a million tokens."""
        return SpeechModel(
            provider=PROVIDER,
            id="gemini-2.5-pro-preview-tts",
            name="Gemini 2.5 Pro Preview TTS",
            family="gemini-flash",
            wires=("google_generate",),
            limits=Limits(context=8192),
            reads=("text",),
            writes=("audio",),
            features=Features(
                tools=False,
                structured_output=False,
                reasoning=False,
                temperature=True,
                system_messages=True,
                prompt_caching=True,
                web_search=False,
                batch=True,
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("1"),
                        output=Decimal("20"),
                        cached_input=Decimal("0.125"),
                        input_audio=Decimal("0.7"),
                        web_search_per_request=Decimal("0.035"),
                    )
                ),
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(input=Decimal("0.5"), output=Decimal("10")),
                ),
            ),
            lifecycle=Lifecycle(
                status="retired",
                released="2025-05-01",
                knowledge="2025-01",
                retires=date(2026, 11, 17),
            ),
        )

    @constant
    def GEMINI_3_1_FLASH_IMAGE(self) -> GenerateReadsTextImageDocumentNoTools:
        """gemini-3.1-flash-image: $0.5 in and $3 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="gemini-3.1-flash-image",
            wires=("google_generate", "openai_chat"),
            limits=Limits(input=131072),
            reads=("text", "image", "document"),
            writes=("text", "image"),
            features=Features(
                tools=False,
                structured_output=False,
                reasoning=True,
                system_messages=True,
                prompt_caching=False,
                web_search=True,
                batch=True,
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.5"),
                        output=Decimal("3"),
                        output_image=Decimal("60"),
                        output_per_image=Decimal("0.045"),
                        web_search_per_request=Decimal("0.014"),
                    )
                ),
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(
                        input=Decimal("0.25"), output=Decimal("1.5"), output_image=Decimal("30")
                    ),
                ),
            ),
            lifecycle=Lifecycle(status="active"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    @deprecated("gemini-3.1-flash-image-preview retired on 2026-06-25")
    def GEMINI_3_1_FLASH_IMAGE_PREVIEW(self) -> GenerateReadsTextImageDocumentNoTools:
        """Nano Banana 2: 65,536 tokens of context, $0.5 in and $3 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="gemini-3.1-flash-image-preview",
            name="Nano Banana 2",
            family="gemini-flash",
            wires=("google_generate", "openai_chat"),
            limits=Limits(context=65536),
            reads=("text", "image", "document"),
            writes=("text", "image"),
            features=Features(
                tools=False,
                structured_output=False,
                reasoning=True,
                temperature=True,
                system_messages=True,
                prompt_caching=True,
                web_search=True,
                batch=True,
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.5"),
                        output=Decimal("3"),
                        output_image=Decimal("60"),
                        output_per_image=Decimal("0.045"),
                        web_search_per_request=Decimal("0.014"),
                    )
                ),
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(
                        input=Decimal("0.25"), output=Decimal("1.5"), output_image=Decimal("30")
                    ),
                ),
            ),
            lifecycle=Lifecycle(
                status="retired",
                released="2026-02-26",
                knowledge="2025-01",
                retires=date(2026, 6, 25),
            ),
            reasoning=Reasoning(efforts=("minimal", "high")),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
            ),
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
            wires=("google_generate", "openai_chat"),
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
                        input_audio=Decimal("0.25"),
                        cached_input_audio=Decimal("0.025"),
                    ),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="priority"),
                    rates=Rates(
                        input=Decimal("0.45"),
                        output=Decimal("2.7"),
                        cached_input=Decimal("0.045"),
                        input_audio=Decimal("0.9"),
                        cached_input_audio=Decimal("0.09"),
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
    def GEMINI_3_1_FLASH_LITE_IMAGE(self) -> GenerateReadsTextImageDocumentNoTools:
        """gemini-3.1-flash-lite-image: $0.25 in and $1.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="gemini-3.1-flash-lite-image",
            wires=("google_generate", "openai_chat"),
            limits=Limits(input=65536),
            reads=("text", "image", "document"),
            writes=("text", "image"),
            features=Features(
                tools=False,
                structured_output=False,
                reasoning=True,
                system_messages=True,
                prompt_caching=False,
                web_search=False,
                batch=True,
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.25"),
                        output=Decimal("1.5"),
                        output_image=Decimal("30"),
                        output_per_image=Decimal("0.0336"),
                        input_per_image=Decimal("0.00028"),
                    )
                ),
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(
                        input=Decimal("0.125"), output=Decimal("0.75"), output_image=Decimal("15")
                    ),
                ),
            ),
            lifecycle=Lifecycle(status="active"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    @deprecated("gemini-3.1-flash-lite-preview retired on 2026-05-25")
    def GEMINI_3_1_FLASH_LITE_PREVIEW(self) -> GenerateReadsTextImageAudioVideoDocument:
        """Gemini 3.1 Flash Lite Preview: 1,048,576 tokens of context, 65,536 out, $0.25 in and $1.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="gemini-3.1-flash-lite-preview",
            name="Gemini 3.1 Flash Lite Preview",
            family="gemini-flash-lite",
            wires=("google_generate", "openai_chat"),
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
                        input=Decimal("0.45"), output=Decimal("2.7"), cached_input=Decimal("0.045")
                    ),
                ),
            ),
            lifecycle=Lifecycle(
                status="retired",
                released="2026-03-03",
                knowledge="2025-01",
                retires=date(2026, 5, 25),
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
    @deprecated("gemini-3.1-flash-live-preview retired on 2026-11-17")
    def GEMINI_3_1_FLASH_LIVE_PREVIEW(self) -> RealtimeModel:
        """gemini-3.1-flash-live-preview: $0.75 in and $4.5 out a million tokens."""
        return RealtimeModel(
            provider=PROVIDER,
            id="gemini-3.1-flash-live-preview",
            wires=("google_live",),
            limits=Limits(input=131072),
            reads=("text", "image", "audio", "video"),
            writes=("text", "audio"),
            features=Features(tools=True, structured_output=False, web_search=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.75"),
                        output=Decimal("4.5"),
                        input_audio=Decimal("3"),
                        output_audio=Decimal("12"),
                        input_image=Decimal("1"),
                        input_video=Decimal("1"),
                        input_per_second=Decimal("0.0000833333333333"),
                        web_search_per_request=Decimal("0.014"),
                    )
                ),
            ),
            lifecycle=Lifecycle(status="retired", retires=date(2026, 11, 17)),
        )

    @constant
    @deprecated("gemini-3.1-flash-tts-preview retired on 2026-11-17")
    def GEMINI_3_1_FLASH_TTS_PREVIEW(self) -> SpeechModel:
        """gemini-3.1-flash-tts-preview: $1 in and $20 out a million tokens."""
        return SpeechModel(
            provider=PROVIDER,
            id="gemini-3.1-flash-tts-preview",
            wires=("google_generate",),
            limits=Limits(input=8192),
            features=Features(tools=False, structured_output=False, web_search=False, batch=True),
            prices=(
                PriceRow(rates=Rates(input=Decimal("1"), output=Decimal("20"))),
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(input=Decimal("0.5"), output=Decimal("10")),
                ),
            ),
            lifecycle=Lifecycle(status="retired", retires=date(2026, 11, 17)),
        )

    @constant
    def GEMINI_3_1_PRO_PREVIEW(self) -> GenerateReadsTextImageAudioVideoDocument:
        """Gemini 3.1 Pro Preview: 1,048,576 tokens of context, 65,536 out, $2 in and $12 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="gemini-3.1-pro-preview",
            name="Gemini 3.1 Pro Preview",
            family="gemini-pro",
            wires=("google_generate", "openai_chat"),
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
                        input=Decimal("4"), output=Decimal("18"), cached_input=Decimal("0.4")
                    ),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(
                        input=Decimal("1"), output=Decimal("6"), cached_input=Decimal("0.2")
                    ),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="priority"),
                    rates=Rates(
                        input=Decimal("3.6"), output=Decimal("21.6"), cached_input=Decimal("0.36")
                    ),
                ),
                PriceRow(
                    when=PriceCondition(min_input_tokens=200001, service_tier="batch"),
                    rates=Rates(
                        input=Decimal("2"), output=Decimal("9"), cached_input=Decimal("0.4")
                    ),
                ),
                PriceRow(
                    when=PriceCondition(min_input_tokens=200001, service_tier="priority"),
                    rates=Rates(
                        input=Decimal("7.2"), output=Decimal("32.4"), cached_input=Decimal("0.72")
                    ),
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2026-02-19", knowledge="2025-01"),
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
            wires=("google_generate", "openai_chat"),
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
                        input=Decimal("4"), output=Decimal("18"), cached_input=Decimal("0.4")
                    ),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(
                        input=Decimal("1"), output=Decimal("6"), cached_input=Decimal("0.2")
                    ),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="priority"),
                    rates=Rates(
                        input=Decimal("3.6"), output=Decimal("21.6"), cached_input=Decimal("0.36")
                    ),
                ),
                PriceRow(
                    when=PriceCondition(min_input_tokens=200001, service_tier="batch"),
                    rates=Rates(
                        input=Decimal("2"), output=Decimal("9"), cached_input=Decimal("0.4")
                    ),
                ),
                PriceRow(
                    when=PriceCondition(min_input_tokens=200001, service_tier="priority"),
                    rates=Rates(
                        input=Decimal("7.2"), output=Decimal("32.4"), cached_input=Decimal("0.72")
                    ),
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2026-02-19", knowledge="2025-01"),
            reasoning=Reasoning(efforts=("low", "medium", "high"), can_disable=False),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def GEMINI_3_5_FLASH(self) -> GenerateReadsTextImageAudioVideoDocument:
        """Gemini 3.5 Flash: 1,048,576 tokens of context, 65,536 out, $1.5 in and $9 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="gemini-3.5-flash",
            name="Gemini 3.5 Flash",
            family="gemini-flash",
            wires=("google_generate", "openai_chat"),
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
                        input=Decimal("0.75"), output=Decimal("4.5"), cached_input=Decimal("0.08")
                    ),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="priority"),
                    rates=Rates(
                        input=Decimal("2.7"), output=Decimal("16.2"), cached_input=Decimal("0.27")
                    ),
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2026-05-19", knowledge="2025-01"),
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
            wires=("google_generate", "openai_chat"),
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
                        input=Decimal("0.15"), output=Decimal("1.25"), cached_input=Decimal("0.02")
                    ),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="flex"),
                    rates=Rates(
                        input=Decimal("0.15"), output=Decimal("1.25"), cached_input=Decimal("0.02")
                    ),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="priority"),
                    rates=Rates(
                        input=Decimal("0.54"), output=Decimal("4.5"), cached_input=Decimal("0.05")
                    ),
                ),
            ),
            lifecycle=Lifecycle(status="active"),
            reasoning=Reasoning(efforts=("minimal", "low", "medium", "high"), can_disable=False),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def GEMINI_3_5_LIVE_TRANSLATE_PREVIEW(self) -> RealtimeModel:
        """gemini-3.5-live-translate-preview: $3.5 in and $21 out a million tokens."""
        return RealtimeModel(
            provider=PROVIDER,
            id="gemini-3.5-live-translate-preview",
            wires=("google_live",),
            limits=Limits(input=131072),
            reads=("audio",),
            writes=("text", "audio"),
            features=Features(tools=False, structured_output=False, web_search=False),
            prices=(PriceRow(rates=Rates(input=Decimal("3.5"), output=Decimal("21"))),),
            lifecycle=Lifecycle(status="active"),
        )

    @constant
    def GEMINI_3_5_TRANSCRIBE(self) -> TranscriptionModel:
        """gemini-3.5-transcribe: $2 in and $12 out a million tokens."""
        return TranscriptionModel(
            provider=PROVIDER,
            id="gemini-3.5-transcribe",
            wires=("google_generate",),
            limits=Limits(input=98304),
            reads=("text", "audio"),
            writes=("text",),
            features=Features(tools=False),
            prices=(PriceRow(rates=Rates(input=Decimal("2"), output=Decimal("12"))),),
        )

    @constant
    def GEMINI_3_5_TRANSCRIBE_LIVE(self) -> RealtimeModel:
        """gemini-3.5-transcribe-live: $3.5 in and $21 out a million tokens."""
        return RealtimeModel(
            provider=PROVIDER,
            id="gemini-3.5-transcribe-live",
            wires=("google_live",),
            limits=Limits(input=131072),
            reads=("audio",),
            writes=("text",),
            features=Features(tools=False),
            prices=(PriceRow(rates=Rates(input=Decimal("3.5"), output=Decimal("21"))),),
        )

    @constant
    def GEMINI_3_6_FLASH(self) -> GenerateReadsTextImageAudioVideoDocument:
        """Gemini 3.6 Flash: 1,048,576 tokens of context, 65,536 out, $0.75 in and $3.75 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="gemini-3.6-flash",
            name="Gemini 3.6 Flash",
            wires=("google_generate", "openai_chat"),
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
            lifecycle=Lifecycle(status="active"),
            reasoning=Reasoning(efforts=("minimal", "low", "medium", "high"), can_disable=False),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def GEMINI_3_7_FLASH(self) -> GenerateReadsTextImageAudioVideoDocument:
        """Gemini 3.7 Flash: 1,048,576 tokens of context, 65,536 out, $0.75 in and $3.75 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="gemini-3.7-flash",
            name="Gemini 3.7 Flash",
            wires=("google_generate", "openai_chat"),
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
            lifecycle=Lifecycle(status="active"),
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
            wires=("google_generate", "openai_chat"),
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
            lifecycle=Lifecycle(status="active"),
            reasoning=Reasoning(efforts=("low", "medium", "high"), can_disable=False),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def GEMINI_3_8_FLASH_LITE_TTS(self) -> SpeechModel:
        """gemini-3.8-flash-lite-tts: $0.5 in and $6 out a million tokens."""
        return SpeechModel(
            provider=PROVIDER,
            id="gemini-3.8-flash-lite-tts",
            wires=("google_generate",),
            limits=Limits(input=8192),
            features=Features(prompt_caching=True, batch=True, flex=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.5"), output=Decimal("6"), cached_input=Decimal("0.125")
                    )
                ),
                PriceRow(
                    when=PriceCondition(service_tier="batch", until_date=date(2026, 12, 31)),
                    rates=Rates(
                        input=Decimal("0.25"), output=Decimal("3"), cached_input=Decimal("0.0625")
                    ),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="flex", until_date=date(2026, 12, 31)),
                    rates=Rates(
                        input=Decimal("0.25"), output=Decimal("3"), cached_input=Decimal("0.025")
                    ),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="priority", until_date=date(2026, 12, 31)),
                    rates=Rates(
                        input=Decimal("0.9"), output=Decimal("10.8"), cached_input=Decimal("0.225")
                    ),
                ),
                PriceRow(
                    when=PriceCondition(from_date=date(2027, 1, 1)),
                    rates=Rates(input=Decimal("1"), output=Decimal("12")),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="batch", from_date=date(2027, 1, 1)),
                    rates=Rates(input=Decimal("0.5"), output=Decimal("6")),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="flex", from_date=date(2027, 1, 1)),
                    rates=Rates(input=Decimal("0.5"), output=Decimal("6")),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="priority", from_date=date(2027, 1, 1)),
                    rates=Rates(input=Decimal("1.8"), output=Decimal("21.6")),
                ),
            ),
        )

    @constant
    def GEMINI_3_8_FLASH_TTS(self) -> SpeechModel:
        """gemini-3.8-flash-tts: $0.5 in and $9 out a million tokens."""
        return SpeechModel(
            provider=PROVIDER,
            id="gemini-3.8-flash-tts",
            wires=("google_generate",),
            limits=Limits(input=8192),
            features=Features(prompt_caching=True, batch=True, flex=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.5"), output=Decimal("9"), cached_input=Decimal("0.125")
                    )
                ),
                PriceRow(
                    when=PriceCondition(service_tier="batch", until_date=date(2026, 12, 31)),
                    rates=Rates(
                        input=Decimal("0.25"), output=Decimal("4.5"), cached_input=Decimal("0.0625")
                    ),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="flex", until_date=date(2026, 12, 31)),
                    rates=Rates(
                        input=Decimal("0.25"), output=Decimal("4.5"), cached_input=Decimal("0.025")
                    ),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="priority", until_date=date(2026, 12, 31)),
                    rates=Rates(
                        input=Decimal("0.9"), output=Decimal("16.2"), cached_input=Decimal("0.225")
                    ),
                ),
                PriceRow(
                    when=PriceCondition(from_date=date(2027, 1, 1)),
                    rates=Rates(input=Decimal("1"), output=Decimal("18")),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="batch", from_date=date(2027, 1, 1)),
                    rates=Rates(input=Decimal("0.5"), output=Decimal("9")),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="flex", from_date=date(2027, 1, 1)),
                    rates=Rates(input=Decimal("0.5"), output=Decimal("9")),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="priority", from_date=date(2027, 1, 1)),
                    rates=Rates(input=Decimal("1.8"), output=Decimal("32.4")),
                ),
            ),
        )

    @constant
    def GEMINI_3_8_LIVE(self) -> RealtimeModel:
        """gemini-3.8-live: 131,072 tokens of context, $0.75 in and $4.5 out a million tokens."""
        return RealtimeModel(
            provider=PROVIDER,
            id="gemini-3.8-live",
            wires=("google_live",),
            limits=Limits(context=131072),
            reads=("text", "image", "audio", "video"),
            writes=("text", "audio"),
            features=Features(tools=True, structured_output=False, web_search=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.75"),
                        output=Decimal("4.5"),
                        input_audio=Decimal("3"),
                        output_audio=Decimal("12"),
                        input_image=Decimal("1"),
                        input_video=Decimal("1"),
                        web_search_per_request=Decimal("0.014"),
                    )
                ),
            ),
        )

    @constant
    def GEMINI_3_8_LIVE_EXTENDED_THINKING(self) -> RealtimeModel:
        """gemini-3.8-live-extended-thinking: 131,072 tokens of context, $0.75 in and $4.5 out a million tokens."""
        return RealtimeModel(
            provider=PROVIDER,
            id="gemini-3.8-live-extended-thinking",
            wires=("google_live",),
            limits=Limits(context=131072),
            reads=("text", "image", "audio", "video"),
            writes=("text", "audio"),
            features=Features(tools=True, structured_output=False, reasoning=True, web_search=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.75"),
                        output=Decimal("4.5"),
                        input_audio=Decimal("3"),
                        output_audio=Decimal("12"),
                        input_image=Decimal("1"),
                        input_video=Decimal("1"),
                        web_search_per_request=Decimal("0.014"),
                    )
                ),
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
            wires=("google_generate", "openai_chat"),
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
                        input=Decimal("0.25"),
                        output=Decimal("1.5"),
                        cached_input=Decimal("0.05"),
                        input_audio=Decimal("0.5"),
                        cached_input_audio=Decimal("0.1"),
                    ),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="flex"),
                    rates=Rates(
                        input=Decimal("0.25"),
                        output=Decimal("1.5"),
                        cached_input=Decimal("0.05"),
                        input_audio=Decimal("0.5"),
                        cached_input_audio=Decimal("0.1"),
                    ),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="priority"),
                    rates=Rates(
                        input=Decimal("0.9"),
                        output=Decimal("5.4"),
                        cached_input=Decimal("0.09"),
                        input_audio=Decimal("1.8"),
                        cached_input_audio=Decimal("0.18"),
                    ),
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2025-12-17", knowledge="2025-01"),
            reasoning=Reasoning(efforts=("minimal", "low", "medium", "high"), can_disable=False),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def GEMINI_3_PRO_IMAGE(self) -> GenerateReadsTextImageNoTools:
        """gemini-3-pro-image: $2 in and $12 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="gemini-3-pro-image",
            wires=("google_generate", "openai_chat"),
            limits=Limits(input=65536),
            reads=("text", "image"),
            writes=("text", "image"),
            features=Features(
                tools=False,
                structured_output=False,
                reasoning=True,
                system_messages=True,
                prompt_caching=False,
                web_search=True,
                batch=True,
                flex=True,
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("2"),
                        output=Decimal("12"),
                        output_image=Decimal("120"),
                        output_per_image=Decimal("0.134"),
                        input_per_image=Decimal("0.0011"),
                        web_search_per_request=Decimal("0.014"),
                    )
                ),
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(
                        input=Decimal("1"), output=Decimal("6"), output_image=Decimal("60")
                    ),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="flex"),
                    rates=Rates(input=Decimal("1"), output=Decimal("6")),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="priority"),
                    rates=Rates(input=Decimal("3.6"), output=Decimal("21.6")),
                ),
            ),
            lifecycle=Lifecycle(status="active"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    @deprecated("gemini-3-pro-image-preview retired on 2026-06-25")
    def GEMINI_3_PRO_IMAGE_PREVIEW(self) -> GenerateReadsTextImageNoTools:
        """Nano Banana Pro: 131,072 tokens of context, 32,768 out, $2 in and $12 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="gemini-3-pro-image-preview",
            name="Nano Banana Pro",
            family="gemini-pro",
            wires=("google_generate", "openai_chat"),
            limits=Limits(context=131072, output=32768),
            reads=("text", "image"),
            writes=("text", "image"),
            features=Features(
                tools=False,
                structured_output=False,
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
                        input=Decimal("2"),
                        output=Decimal("12"),
                        output_image=Decimal("120"),
                        output_per_image=Decimal("0.134"),
                        input_per_image=Decimal("0.0011"),
                        web_search_per_request=Decimal("0.014"),
                    )
                ),
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(
                        input=Decimal("1"), output=Decimal("6"), output_image=Decimal("60")
                    ),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="flex"),
                    rates=Rates(input=Decimal("1"), output=Decimal("6")),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="priority"),
                    rates=Rates(input=Decimal("3.6"), output=Decimal("21.6")),
                ),
            ),
            lifecycle=Lifecycle(
                status="retired",
                released="2025-11-20",
                knowledge="2025-01",
                retires=date(2026, 6, 25),
            ),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    @deprecated("gemini-3-pro-preview is deprecated")
    def GEMINI_3_PRO_PREVIEW(self) -> GenerateReadsTextImageAudioVideoDocument:
        """Gemini 3 Pro Preview: 1,048,576 tokens of context, 65,536 out, $2 in and $12 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="gemini-3-pro-preview",
            name="Gemini 3 Pro Preview",
            family="gemini-pro",
            wires=("google_generate", "openai_chat"),
            limits=Limits(context=1048576, output=65536),
            reads=("text", "image", "audio", "video", "document"),
            writes=("text",),
            features=Features(tools=True, structured_output=True, reasoning=True, temperature=True),
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
                        input=Decimal("4"), output=Decimal("18"), cached_input=Decimal("0.4")
                    ),
                ),
            ),
            lifecycle=Lifecycle(status="deprecated", released="2025-11-18", knowledge="2025-01"),
            reasoning=Reasoning(efforts=("low", "high")),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def GEMINI_4_ARGON(self) -> GenerateReadsTextImageAudioVideoDocument:
        """Gemini 4 Argon: 1,048,576 tokens of context, 32,768 out, $2 in and $10 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="gemini-4-argon",
            name="Gemini 4 Argon",
            wires=("google_generate", "openai_chat"),
            limits=Limits(context=1048576, output=32768),
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
            wires=("google_embed",),
            limits=Limits(context=2048),
            reads=("text",),
            writes=("text",),
            features=Features(tools=False, reasoning=False, temperature=False, batch=True),
            prices=(
                PriceRow(rates=Rates(input=Decimal("0.15"))),
                PriceRow(
                    when=PriceCondition(service_tier="batch"), rates=Rates(input=Decimal("0.075"))
                ),
            ),
            lifecycle=Lifecycle(
                status="active",
                released="2025-05-20",
                knowledge="2025-05",
                retires=date(2028, 5, 14),
            ),
            dimensions=3072,
        )

    @constant
    def GEMINI_EMBEDDING_2(self) -> EmbeddingModel:
        """gemini-embedding-2: 8,192 tokens of context."""
        return EmbeddingModel(
            provider=PROVIDER,
            id="gemini-embedding-2",
            wires=("google_embed",),
            limits=Limits(context=8192),
            features=Features(batch=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.2"),
                        input_audio=Decimal("6.5"),
                        input_image=Decimal("0.45"),
                        input_video=Decimal("12"),
                    )
                ),
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(
                        input=Decimal("0.1"),
                        input_audio=Decimal("3.25"),
                        input_image=Decimal("0.225"),
                        input_video=Decimal("6"),
                    ),
                ),
            ),
            lifecycle=Lifecycle(status="active"),
            dimensions=3072,
        )

    @constant
    def GEMINI_EMBEDDING_2_PREVIEW(self) -> EmbeddingModel:
        """gemini-embedding-2-preview: 8,192 tokens of context."""
        return EmbeddingModel(
            provider=PROVIDER,
            id="gemini-embedding-2-preview",
            wires=("google_embed",),
            limits=Limits(context=8192),
            features=Features(batch=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.2"),
                        input_audio=Decimal("6.5"),
                        input_image=Decimal("0.45"),
                        input_video=Decimal("12"),
                    )
                ),
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(
                        input=Decimal("0.1"),
                        input_audio=Decimal("3.25"),
                        input_image=Decimal("0.225"),
                        input_video=Decimal("6"),
                    ),
                ),
            ),
            dimensions=3072,
        )

    @constant
    def GEMINI_EXP_1114(self) -> GenerateReadsTextImage:
        """gemini-exp-1114: 8,192 out."""
        return ChatModel(
            provider=PROVIDER,
            id="gemini-exp-1114",
            wires=("google_generate", "openai_chat"),
            limits=Limits(input=1048576, output=8192),
            reads=("text", "image"),
            features=Features(tools=True, structured_output=True, system_messages=True),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def GEMINI_EXP_1206(self) -> GenerateReadsTextImageAudioVideoDocument:
        """gemini-exp-1206: 65,535 out, $0.3 in and $2.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="gemini-exp-1206",
            wires=("google_generate", "openai_chat"),
            limits=Limits(input=1048576, output=65535),
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
                url_context=True,
                batch=True,
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.3"),
                        output=Decimal("2.5"),
                        cached_input=Decimal("0.03"),
                        input_audio=Decimal("1"),
                        web_search_per_request=Decimal("0.035"),
                    )
                ),
            ),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def GEMINI_FLASH_LATEST(self) -> GenerateReadsTextImageAudioVideoDocument:
        """Gemini Flash Latest: 1,048,576 tokens of context, 65,536 out, $0.75 in and $3.75 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="gemini-flash-latest",
            name="Gemini Flash Latest",
            family="gemini-flash",
            wires=("google_generate", "openai_chat"),
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
            lifecycle=Lifecycle(status="active", released="2025-09-25", knowledge="2025-01"),
            reasoning=Reasoning(
                efforts=("minimal", "low", "medium", "high"), can_disable=True, budget_max=24576
            ),
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
            wires=("google_generate", "openai_chat"),
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
                PriceRow(
                    when=PriceCondition(service_tier="flex"),
                    rates=Rates(
                        input=Decimal("0.15"), output=Decimal("1.25"), cached_input=Decimal("0.02")
                    ),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="priority"),
                    rates=Rates(
                        input=Decimal("0.54"), output=Decimal("4.5"), cached_input=Decimal("0.05")
                    ),
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2025-09-25", knowledge="2025-01"),
            reasoning=Reasoning(
                efforts=("minimal", "low", "medium", "high"),
                can_disable=True,
                budget_min=512,
                budget_max=24576,
            ),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def GEMINI_LIVE_2_5_FLASH_PREVIEW_NATIVE_AUDIO_09_2025(self) -> RealtimeModel:
        """gemini-live-2.5-flash-preview-native-audio-09-2025: $0.5 in and $2 out a million tokens."""
        return RealtimeModel(
            provider=PROVIDER,
            id="gemini-live-2.5-flash-preview-native-audio-09-2025",
            wires=("google_live",),
            limits=Limits(input=1048576),
            reads=("text", "image", "audio", "video", "document"),
            writes=("text", "audio"),
            features=Features(
                tools=True,
                parallel_tools=True,
                structured_output=True,
                system_messages=True,
                prompt_caching=False,
                web_search=True,
                url_context=True,
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.5"),
                        output=Decimal("2"),
                        input_audio=Decimal("3"),
                        output_audio=Decimal("12"),
                        input_image=Decimal("3"),
                        input_video=Decimal("3"),
                        web_search_per_request=Decimal("0.035"),
                    )
                ),
            ),
        )

    @constant
    def GEMINI_NANO_BANANA_2_1(self) -> GenerateReadsTextImageVideoDocumentNoTools:
        """gemini-nano-banana-2.1: $1.5 in and $7.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="gemini-nano-banana-2.1",
            wires=("google_generate", "openai_chat"),
            limits=Limits(input=131072),
            reads=("text", "image", "video", "document"),
            writes=("text", "image"),
            features=Features(
                tools=False,
                structured_output=False,
                reasoning=True,
                system_messages=True,
                prompt_caching=False,
                web_search=True,
                batch=True,
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("1.5"),
                        output=Decimal("7.5"),
                        output_image=Decimal("30"),
                        output_per_image=Decimal("0.0336"),
                        web_search_per_request=Decimal("0.014"),
                    )
                ),
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(
                        input=Decimal("0.75"), output=Decimal("3.75"), output_image=Decimal("15")
                    ),
                ),
            ),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def GEMINI_PRO_LATEST(self) -> GenerateReadsTextImageAudioVideoDocument:
        """Gemini Pro Latest: 1,048,576 tokens of context, 65,536 out, $2 in and $12 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="gemini-pro-latest",
            name="Gemini Pro Latest",
            wires=("google_generate", "openai_chat"),
            limits=Limits(context=1048576, output=65536),
            reads=("text", "image", "audio", "video", "document"),
            writes=("text",),
            features=Features(
                tools=True,
                structured_output=True,
                reasoning=True,
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
                        input=Decimal("4"), output=Decimal("18"), cached_input=Decimal("0.4")
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
            reasoning=Reasoning(efforts=("low", "medium", "high"), can_disable=False),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def GEMINI_ROBOTICS_ER_2_PREVIEW(self) -> GenerateReadsTextImageAudioVideoDocument:
        """Gemini Robotics-ER 2 Preview: 131,072 tokens of context, 65,536 out, $1 in and $5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="gemini-robotics-er-2-preview",
            name="Gemini Robotics-ER 2 Preview",
            wires=("google_generate", "openai_chat"),
            limits=Limits(context=131072, output=65536),
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
                url_context=True,
                batch=True,
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("1"),
                        output=Decimal("5"),
                        cached_input=Decimal("0.1"),
                        web_search_per_request=Decimal("0.014"),
                    )
                ),
                PriceRow(
                    when=PriceCondition(service_tier="batch", until_date=date(2026, 12, 31)),
                    rates=Rates(
                        input=Decimal("0.5"), output=Decimal("2.5"), cached_input=Decimal("0.05")
                    ),
                ),
                PriceRow(
                    when=PriceCondition(from_date=date(2027, 1, 1)),
                    rates=Rates(
                        input=Decimal("2"), output=Decimal("10"), cached_input=Decimal("0.2")
                    ),
                ),
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
    def GEMMA_3_27B_IT(self) -> GenerateReadsTextImage:
        """gemma-3-27b-it: 8,192 out."""
        return ChatModel(
            provider=PROVIDER,
            id="gemma-3-27b-it",
            wires=("google_generate", "openai_chat"),
            limits=Limits(input=131072, output=8192),
            reads=("text", "image"),
            features=Features(tools=True, structured_output=True, system_messages=False),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def GEMMA_4_26B_A4B_IT(self) -> GenerateReadsTextImage:
        """Gemma 4 26B A4B IT: 262,144 tokens of context, 32,768 out."""
        return ChatModel(
            provider=PROVIDER,
            id="gemma-4-26b-a4b-it",
            name="Gemma 4 26B A4B IT",
            family="gemma",
            wires=("google_generate", "openai_chat"),
            limits=Limits(context=262144, output=32768),
            reads=("text", "image"),
            writes=("text",),
            features=Features(
                tools=True,
                structured_output=True,
                reasoning=True,
                temperature=True,
                system_messages=True,
            ),
            lifecycle=Lifecycle(status="active", released="2026-04-02"),
            reasoning=Reasoning(can_disable=True),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def GEMMA_4_31B_IT(self) -> GenerateReadsTextImage:
        """Gemma 4 31B IT: 262,144 tokens of context, 32,768 out."""
        return ChatModel(
            provider=PROVIDER,
            id="gemma-4-31b-it",
            name="Gemma 4 31B IT",
            family="gemma",
            wires=("google_generate", "openai_chat"),
            limits=Limits(context=262144, output=32768),
            reads=("text", "image"),
            writes=("text",),
            features=Features(
                tools=True,
                structured_output=True,
                reasoning=True,
                temperature=True,
                system_messages=True,
            ),
            lifecycle=Lifecycle(status="active", released="2026-04-02"),
            reasoning=Reasoning(can_disable=True),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def IMAGEN_3_0_FAST_GENERATE_001(self) -> ImageModel:
        """imagen-3.0-fast-generate-001."""
        return ImageModel(
            provider=PROVIDER,
            id="imagen-3.0-fast-generate-001",
            wires=("google_images",),
            prices=(PriceRow(rates=Rates(output_per_image=Decimal("0.02"))),),
        )

    @constant
    def IMAGEN_3_0_GENERATE_001(self) -> ImageModel:
        """imagen-3.0-generate-001."""
        return ImageModel(
            provider=PROVIDER,
            id="imagen-3.0-generate-001",
            wires=("google_images",),
            prices=(PriceRow(rates=Rates(output_per_image=Decimal("0.04"))),),
        )

    @constant
    def LEARNLM_1_5_PRO_EXPERIMENTAL(self) -> GenerateReadsTextImage:
        """learnlm-1.5-pro-experimental: 8,192 out."""
        return ChatModel(
            provider=PROVIDER,
            id="learnlm-1.5-pro-experimental",
            wires=("google_generate", "openai_chat"),
            limits=Limits(input=32767, output=8192),
            reads=("text", "image"),
            features=Features(tools=True, structured_output=True, system_messages=True),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def NANO_BANANA_PRO_PREVIEW(self) -> GenerateReadsTextImageNoTools:
        """nano-banana-pro-preview: $2 in and $12 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="nano-banana-pro-preview",
            wires=("google_generate", "openai_chat"),
            limits=Limits(input=131072),
            reads=("text", "image"),
            writes=("text", "image"),
            features=Features(
                tools=False,
                structured_output=True,
                reasoning=False,
                system_messages=True,
                prompt_caching=True,
                web_search=True,
                batch=True,
                flex=True,
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("2"),
                        output=Decimal("12"),
                        output_image=Decimal("120"),
                        output_per_image=Decimal("0.134"),
                        input_per_image=Decimal("0.0011"),
                        web_search_per_request=Decimal("0.014"),
                    )
                ),
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(input=Decimal("1"), output=Decimal("6")),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="flex"),
                    rates=Rates(input=Decimal("1"), output=Decimal("6")),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="priority"),
                    rates=Rates(input=Decimal("3.6"), output=Decimal("21.6")),
                ),
            ),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def VEO_3_1_FAST_GENERATE_001(self) -> VideoModel:
        """veo-3.1-fast-generate-001."""
        return VideoModel(
            provider=PROVIDER,
            id="veo-3.1-fast-generate-001",
            wires=("google_videos",),
            limits=Limits(input=1024),
            reads=("text",),
            writes=("video",),
            prices=(PriceRow(rates=Rates(output_per_second=Decimal("0.1"))),),
        )

    @constant
    @deprecated("veo-3.1-fast-generate-preview retired on 2026-10-22")
    def VEO_3_1_FAST_GENERATE_PREVIEW(self) -> VideoModel:
        """veo-3.1-fast-generate-preview."""
        return VideoModel(
            provider=PROVIDER,
            id="veo-3.1-fast-generate-preview",
            wires=("google_videos",),
            limits=Limits(input=1024),
            reads=("text",),
            writes=("video",),
            prices=(PriceRow(rates=Rates(output_per_second=Decimal("0.1"))),),
            lifecycle=Lifecycle(status="retired", retires=date(2026, 10, 22)),
        )

    @constant
    def VEO_3_1_GENERATE_001(self) -> VideoModel:
        """veo-3.1-generate-001."""
        return VideoModel(
            provider=PROVIDER,
            id="veo-3.1-generate-001",
            wires=("google_videos",),
            limits=Limits(input=1024),
            reads=("text",),
            writes=("video",),
            prices=(PriceRow(rates=Rates(output_per_second=Decimal("0.4"))),),
        )

    @constant
    @deprecated("veo-3.1-generate-preview retired on 2026-10-22")
    def VEO_3_1_GENERATE_PREVIEW(self) -> VideoModel:
        """veo-3.1-generate-preview."""
        return VideoModel(
            provider=PROVIDER,
            id="veo-3.1-generate-preview",
            wires=("google_videos",),
            limits=Limits(input=1024),
            reads=("text",),
            writes=("video",),
            prices=(PriceRow(rates=Rates(output_per_second=Decimal("0.4"))),),
            lifecycle=Lifecycle(status="retired", retires=date(2026, 10, 22)),
        )

    @constant
    @deprecated("veo-3.1-lite-generate-preview retired on 2026-10-22")
    def VEO_3_1_LITE_GENERATE_PREVIEW(self) -> VideoModel:
        """veo-3.1-lite-generate-preview."""
        return VideoModel(
            provider=PROVIDER,
            id="veo-3.1-lite-generate-preview",
            wires=("google_videos",),
            limits=Limits(input=1024),
            reads=("text",),
            writes=("video",),
            prices=(PriceRow(rates=Rates(output_per_second=Decimal("0.05"))),),
            lifecycle=Lifecycle(status="retired", retires=date(2026, 10, 22)),
        )


google = Google()

IDS = {
    "gemini-2.0-flash": "GEMINI_2_0_FLASH",
    "gemini-2.0-flash-exp-image-generation": "GEMINI_2_0_FLASH_EXP_IMAGE_GENERATION",
    "gemini-2.0-flash-lite": "GEMINI_2_0_FLASH_LITE",
    "gemini-2.5-computer-use-preview-10-2025": "GEMINI_2_5_COMPUTER_USE_PREVIEW_10_2025",
    "gemini-2.5-flash": "GEMINI_2_5_FLASH",
    "gemini-2.5-flash-image": "GEMINI_2_5_FLASH_IMAGE",
    "gemini-2.5-flash-lite": "GEMINI_2_5_FLASH_LITE",
    "gemini-2.5-flash-native-audio-latest": "GEMINI_2_5_FLASH_NATIVE_AUDIO_LATEST",
    "gemini-2.5-flash-native-audio-preview-09-2025": "GEMINI_2_5_FLASH_NATIVE_AUDIO_PREVIEW_09_2025",
    "gemini-2.5-flash-native-audio-preview-12-2025": "GEMINI_2_5_FLASH_NATIVE_AUDIO_PREVIEW_12_2025",
    "gemini-2.5-flash-preview-tts": "GEMINI_2_5_FLASH_PREVIEW_TTS",
    "gemini-2.5-pro": "GEMINI_2_5_PRO",
    "gemini-2.5-pro-preview-tts": "GEMINI_2_5_PRO_PREVIEW_TTS",
    "gemini-3-flash-preview": "GEMINI_3_FLASH_PREVIEW",
    "gemini-3-pro-image": "GEMINI_3_PRO_IMAGE",
    "gemini-3-pro-image-preview": "GEMINI_3_PRO_IMAGE_PREVIEW",
    "gemini-3-pro-preview": "GEMINI_3_PRO_PREVIEW",
    "gemini-3.1-flash-image": "GEMINI_3_1_FLASH_IMAGE",
    "gemini-3.1-flash-image-preview": "GEMINI_3_1_FLASH_IMAGE_PREVIEW",
    "gemini-3.1-flash-lite": "GEMINI_3_1_FLASH_LITE",
    "gemini-3.1-flash-lite-image": "GEMINI_3_1_FLASH_LITE_IMAGE",
    "gemini-3.1-flash-lite-preview": "GEMINI_3_1_FLASH_LITE_PREVIEW",
    "gemini-3.1-flash-live-preview": "GEMINI_3_1_FLASH_LIVE_PREVIEW",
    "gemini-3.1-flash-tts-preview": "GEMINI_3_1_FLASH_TTS_PREVIEW",
    "gemini-3.1-pro-preview": "GEMINI_3_1_PRO_PREVIEW",
    "gemini-3.1-pro-preview-customtools": "GEMINI_3_1_PRO_PREVIEW_CUSTOMTOOLS",
    "gemini-3.5-flash": "GEMINI_3_5_FLASH",
    "gemini-3.5-flash-lite": "GEMINI_3_5_FLASH_LITE",
    "gemini-3.5-live-translate-preview": "GEMINI_3_5_LIVE_TRANSLATE_PREVIEW",
    "gemini-3.5-transcribe": "GEMINI_3_5_TRANSCRIBE",
    "gemini-3.5-transcribe-live": "GEMINI_3_5_TRANSCRIBE_LIVE",
    "gemini-3.6-flash": "GEMINI_3_6_FLASH",
    "gemini-3.7-flash": "GEMINI_3_7_FLASH",
    "gemini-3.8-flash": "GEMINI_3_8_FLASH",
    "gemini-3.8-flash-lite-tts": "GEMINI_3_8_FLASH_LITE_TTS",
    "gemini-3.8-flash-tts": "GEMINI_3_8_FLASH_TTS",
    "gemini-3.8-live": "GEMINI_3_8_LIVE",
    "gemini-3.8-live-extended-thinking": "GEMINI_3_8_LIVE_EXTENDED_THINKING",
    "gemini-4-argon": "GEMINI_4_ARGON",
    "gemini-embedding-001": "GEMINI_EMBEDDING_001",
    "gemini-embedding-2": "GEMINI_EMBEDDING_2",
    "gemini-embedding-2-preview": "GEMINI_EMBEDDING_2_PREVIEW",
    "gemini-exp-1114": "GEMINI_EXP_1114",
    "gemini-exp-1206": "GEMINI_EXP_1206",
    "gemini-flash-latest": "GEMINI_FLASH_LATEST",
    "gemini-flash-lite-latest": "GEMINI_FLASH_LITE_LATEST",
    "gemini-live-2.5-flash-preview-native-audio-09-2025": "GEMINI_LIVE_2_5_FLASH_PREVIEW_NATIVE_AUDIO_09_2025",
    "gemini-nano-banana-2.1": "GEMINI_NANO_BANANA_2_1",
    "gemini-pro-latest": "GEMINI_PRO_LATEST",
    "gemini-robotics-er-2-preview": "GEMINI_ROBOTICS_ER_2_PREVIEW",
    "gemma-3-27b-it": "GEMMA_3_27B_IT",
    "gemma-4-26b-a4b-it": "GEMMA_4_26B_A4B_IT",
    "gemma-4-31b-it": "GEMMA_4_31B_IT",
    "imagen-3.0-fast-generate-001": "IMAGEN_3_0_FAST_GENERATE_001",
    "imagen-3.0-generate-001": "IMAGEN_3_0_GENERATE_001",
    "learnlm-1.5-pro-experimental": "LEARNLM_1_5_PRO_EXPERIMENTAL",
    "nano-banana-pro-preview": "NANO_BANANA_PRO_PREVIEW",
    "veo-3.1-fast-generate-001": "VEO_3_1_FAST_GENERATE_001",
    "veo-3.1-fast-generate-preview": "VEO_3_1_FAST_GENERATE_PREVIEW",
    "veo-3.1-generate-001": "VEO_3_1_GENERATE_001",
    "veo-3.1-generate-preview": "VEO_3_1_GENERATE_PREVIEW",
    "veo-3.1-lite-generate-preview": "VEO_3_1_LITE_GENERATE_PREVIEW",
}
