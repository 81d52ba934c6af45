"""Mistral's models as typed constants; generated from `catalog/mistral.yaml`."""

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
    ModerationModel,
    OcrModel,
    PriceCondition,
    PriceRow,
    Provider,
    RateHeaders,
    Rates,
    RealtimeModel,
    Reasoning,
    SpeechModel,
    TranscriptionModel,
    deprecated,
)

if TYPE_CHECKING:
    # A property to type checkers, so that they can mark it deprecated.
    from builtins import property as constant
    from typing import TypeAlias

    from interlingua.media import Audio, Document, Image, Video
    from interlingua.messages import Text
    from interlingua.tools import AnyTool
    from interlingua_generated.wire import mistral_chat

    MistralChatReadsAnything: TypeAlias = ChatModel[
        mistral_chat.Extra, Text | Image | Audio | Video | Document, AnyTool, mistral_chat.Response
    ]
    MistralChatReadsText: TypeAlias = ChatModel[
        mistral_chat.Extra, Text, AnyTool, mistral_chat.Response
    ]
    MistralChatReadsTextAudio: TypeAlias = ChatModel[
        mistral_chat.Extra, Text | Audio, AnyTool, mistral_chat.Response
    ]
    MistralChatReadsTextImage: TypeAlias = ChatModel[
        mistral_chat.Extra, Text | Image, AnyTool, mistral_chat.Response
    ]
    MistralChatReadsTextImageDocument: TypeAlias = ChatModel[
        mistral_chat.Extra, Text | Image | Document, AnyTool, mistral_chat.Response
    ]
else:
    from functools import cached_property as constant

PROVIDER = Provider(
    id="mistral",
    name="Mistral",
    docs="https://docs.mistral.ai/getting-started/models",
    auth=Auth(scheme="bearer", env=("MISTRAL_API_KEY",)),
    endpoints=(
        Endpoint(
            wire="openai_chat",
            base_url="https://api.mistral.ai/v1",
            base_url_env="MISTRAL_BASE_URL",
            service_tiers=("auto", "standard_only"),
        ),
        Endpoint(
            wire="mistral_chat",
            base_url="https://api.mistral.ai/v1",
            base_url_env="MISTRAL_BASE_URL",
        ),
        Endpoint(
            wire="openai_transcription",
            base_url="https://api.mistral.ai/v1",
            base_url_env="MISTRAL_BASE_URL",
            bare_lists=True,
            lacks=("prompt", "translate", "response_format"),
        ),
        Endpoint(
            wire="openai_moderation",
            base_url="https://api.mistral.ai/v1",
            base_url_env="MISTRAL_BASE_URL",
        ),
        Endpoint(
            wire="openai_speech",
            base_url="https://api.mistral.ai/v1",
            base_url_env="MISTRAL_BASE_URL",
            voice_field="voice_id",
            lacks=("speed", "instructions", "stream"),
        ),
        Endpoint(
            wire="mistral_ocr",
            base_url="https://api.mistral.ai/v1",
            base_url_env="MISTRAL_BASE_URL",
        ),
        Endpoint(
            wire="openai_embeddings",
            base_url="https://api.mistral.ai/v1",
            base_url_env="MISTRAL_BASE_URL",
            dimensions_field="output_dimension",
        ),
    ),
    compat=Compat(
        max_output_tokens_field="max_tokens",
        reasoning_format="reasoning_effort",
        developer_role=False,
        stream_options=False,
        cache_retention=False,
    ),
    rate_headers=(RateHeaders(resource="requests", remaining="x-ratelimit-remaining-req-minute"),),
)


class Mistral:
    """Models of Mistral; each is built when it is first touched."""

    @constant
    def CODESTRAL_2508(self) -> MistralChatReadsText:
        """Codestral: 256,000 tokens of context, 4,096 out, $0.3 in and $0.9 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="codestral-2508",
            name="Codestral",
            family="codestral",
            wires=("mistral_chat", "openai_chat"),
            limits=Limits(context=256000, output=4096),
            reads=("text",),
            writes=("text",),
            features=Features(
                tools=True,
                structured_output=True,
                reasoning=False,
                temperature=True,
                prefill=True,
                batch=True,
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.3"), output=Decimal("0.9"), cached_input=Decimal("0.03")
                    )
                ),
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(
                        input=Decimal("0.15"), output=Decimal("0.45"), cached_input=Decimal("0.015")
                    ),
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2025-07-30", knowledge="2024-10"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                developer_role=False,
                stream_options=False,
                cache_retention=False,
            ),
        )

    @constant
    def CODESTRAL_EMBED(self) -> EmbeddingModel:
        """Codestral Embed: 8,000 tokens of context."""
        return EmbeddingModel(
            provider=PROVIDER,
            id="codestral-embed",
            name="Codestral Embed",
            wires=("openai_embeddings",),
            points_to="codestral-embed-2505",
            limits=Limits(context=8000),
            reads=("text",),
            features=Features(tools=False, batch=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.15"), cached_input=Decimal("0.015"))),),
            lifecycle=Lifecycle(status="active", released="2025-05-28"),
        )

    @constant
    def CODESTRAL_EMBED_2505(self) -> EmbeddingModel:
        """Codestral Embed: 8,000 tokens of context."""
        return EmbeddingModel(
            provider=PROVIDER,
            id="codestral-embed-2505",
            name="Codestral Embed",
            wires=("openai_embeddings",),
            limits=Limits(context=8000),
            reads=("text",),
            features=Features(tools=False, batch=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.15"), cached_input=Decimal("0.015"))),),
            lifecycle=Lifecycle(status="active", released="2025-05-28"),
        )

    @constant
    def CODESTRAL_LATEST(self) -> MistralChatReadsText:
        """Codestral (latest): 256,000 tokens of context, 4,096 out, $0.3 in and $0.9 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="codestral-latest",
            name="Codestral (latest)",
            family="codestral",
            wires=("mistral_chat", "openai_chat"),
            points_to="codestral-2508",
            limits=Limits(context=256000, output=4096),
            reads=("text",),
            writes=("text",),
            features=Features(
                tools=True,
                structured_output=True,
                reasoning=False,
                temperature=True,
                prefill=True,
                batch=True,
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.3"), output=Decimal("0.9"), cached_input=Decimal("0.03")
                    )
                ),
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(
                        input=Decimal("0.15"), output=Decimal("0.45"), cached_input=Decimal("0.015")
                    ),
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2025-07-30", knowledge="2024-10"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                developer_role=False,
                stream_options=False,
                cache_retention=False,
            ),
        )

    @constant
    def CODESTRAL_MAMBA_LATEST(self) -> MistralChatReadsAnything:
        """codestral-mamba-latest: $0.25 in and $0.25 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="codestral-mamba-latest",
            wires=("mistral_chat", "openai_chat"),
            limits=Limits(input=256000),
            features=Features(prefill=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.25"), output=Decimal("0.25"), cached_input=Decimal("0.025")
                    )
                ),
            ),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                developer_role=False,
                stream_options=False,
                cache_retention=False,
            ),
        )

    @constant
    def DEEPSEEK_V4_1_FLASH_1017(self) -> MistralChatReadsText:
        """DeepSeek V4.1 Flash 1017: 1,048,576 tokens of context, 128,000 out, $0.3 in and $1.2 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="deepseek-v4-1-flash-1017",
            name="DeepSeek V4.1 Flash 1017",
            wires=("mistral_chat", "openai_chat"),
            limits=Limits(context=1048576, output=128000),
            reads=("text",),
            features=Features(
                tools=True,
                structured_output=True,
                reasoning=True,
                prefill=True,
                prompt_caching=True,
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.3"), output=Decimal("1.2"), cached_input=Decimal("0.007")
                    )
                ),
            ),
            reasoning=Reasoning(efforts=("none", "low", "high", "max"), can_disable=True),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                developer_role=False,
                stream_options=False,
                cache_retention=False,
            ),
        )

    @constant
    @deprecated("devstral-2512 retired on 2026-07-31; use mistral.MISTRAL_MEDIUM_3_5")
    def DEVSTRAL_2512(self) -> MistralChatReadsText:
        """Devstral 2: 262,144 tokens of context, $0.4 in and $2 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="devstral-2512",
            name="Devstral 2",
            family="devstral",
            wires=("mistral_chat", "openai_chat"),
            limits=Limits(context=262144),
            reads=("text",),
            writes=("text",),
            features=Features(
                tools=True, structured_output=True, reasoning=False, temperature=True, batch=True
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.4"), output=Decimal("2"), cached_input=Decimal("0.04")
                    )
                ),
            ),
            lifecycle=Lifecycle(
                status="retired",
                released="2025-12-09",
                knowledge="2025-12",
                deprecated=date(2026, 5, 22),
                retires=date(2026, 7, 31),
                replacement="mistral-medium-3-5",
            ),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                developer_role=False,
                stream_options=False,
                cache_retention=False,
            ),
        )

    @constant
    @deprecated("devstral-latest is deprecated")
    def DEVSTRAL_LATEST(self) -> MistralChatReadsText:
        """Devstral 2: 262,144 tokens of context, $0.4 in and $2 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="devstral-latest",
            name="Devstral 2",
            family="devstral",
            wires=("mistral_chat", "openai_chat"),
            limits=Limits(context=262144),
            reads=("text",),
            writes=("text",),
            features=Features(
                tools=True, structured_output=True, reasoning=False, temperature=True, prefill=True
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.4"), output=Decimal("2"), cached_input=Decimal("0.04")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="deprecated", released="2025-12-09", knowledge="2025-12"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                developer_role=False,
                stream_options=False,
                cache_retention=False,
            ),
        )

    @constant
    @deprecated("devstral-medium-2507 retired on 2026-05-31; use mistral.MISTRAL_MEDIUM_3_5")
    def DEVSTRAL_MEDIUM_2507(self) -> MistralChatReadsText:
        """Devstral Medium 1.0: 128,000 tokens of context, $0.4 in and $2 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="devstral-medium-2507",
            name="Devstral Medium 1.0",
            family="devstral",
            wires=("mistral_chat", "openai_chat"),
            limits=Limits(context=128000),
            reads=("text",),
            writes=("text",),
            features=Features(
                tools=True, structured_output=True, reasoning=False, temperature=True, batch=True
            ),
            prices=(PriceRow(rates=Rates(input=Decimal("0.4"), output=Decimal("2"))),),
            lifecycle=Lifecycle(
                status="retired",
                released="2025-07-10",
                knowledge="2025-05",
                deprecated=date(2026, 2, 27),
                retires=date(2026, 5, 31),
                replacement="mistral-medium-3-5",
            ),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                developer_role=False,
                stream_options=False,
                cache_retention=False,
            ),
        )

    @constant
    @deprecated("devstral-medium-latest is deprecated")
    def DEVSTRAL_MEDIUM_LATEST(self) -> MistralChatReadsText:
        """Devstral 2 (latest): 262,144 tokens of context, $0.4 in and $2 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="devstral-medium-latest",
            name="Devstral 2 (latest)",
            family="devstral",
            wires=("mistral_chat", "openai_chat"),
            limits=Limits(context=262144),
            reads=("text",),
            writes=("text",),
            features=Features(
                tools=True, structured_output=True, reasoning=False, temperature=True, prefill=True
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.4"), output=Decimal("2"), cached_input=Decimal("0.04")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="deprecated", released="2025-12-02", knowledge="2025-12"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                developer_role=False,
                stream_options=False,
                cache_retention=False,
            ),
        )

    @constant
    @deprecated("devstral-small-2505 retired on 2025-11-30; use mistral.MISTRAL_MEDIUM_3_5")
    def DEVSTRAL_SMALL_2505(self) -> MistralChatReadsText:
        """Devstral Small 1.0: 128,000 tokens of context, $0.1 in and $0.3 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="devstral-small-2505",
            name="Devstral Small 1.0",
            family="devstral",
            wires=("mistral_chat", "openai_chat"),
            limits=Limits(context=128000),
            reads=("text",),
            writes=("text",),
            features=Features(
                tools=True, structured_output=True, reasoning=False, temperature=True, batch=True
            ),
            prices=(PriceRow(rates=Rates(input=Decimal("0.1"), output=Decimal("0.3"))),),
            lifecycle=Lifecycle(
                status="retired",
                released="2025-05-21",
                knowledge="2025-05",
                deprecated=date(2025, 10, 31),
                retires=date(2025, 11, 30),
                replacement="mistral-medium-3-5",
            ),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                developer_role=False,
                stream_options=False,
                cache_retention=False,
            ),
        )

    @constant
    @deprecated("devstral-small-2507 retired on 2026-05-31; use mistral.MISTRAL_SMALL_2603")
    def DEVSTRAL_SMALL_2507(self) -> MistralChatReadsText:
        """Devstral Small 1.1: 128,000 tokens of context, $0.1 in and $0.3 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="devstral-small-2507",
            name="Devstral Small 1.1",
            family="devstral",
            wires=("mistral_chat", "openai_chat"),
            limits=Limits(context=128000),
            reads=("text",),
            writes=("text",),
            features=Features(
                tools=True, structured_output=True, reasoning=False, temperature=True, batch=True
            ),
            prices=(PriceRow(rates=Rates(input=Decimal("0.1"), output=Decimal("0.3"))),),
            lifecycle=Lifecycle(
                status="retired",
                released="2025-07-10",
                knowledge="2025-05",
                deprecated=date(2026, 2, 27),
                retires=date(2026, 5, 31),
                replacement="mistral-small-2603",
            ),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                developer_role=False,
                stream_options=False,
                cache_retention=False,
            ),
        )

    @constant
    def DEVSTRAL_SMALL_LATEST(self) -> MistralChatReadsAnything:
        """devstral-small-latest: $0.1 in and $0.3 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="devstral-small-latest",
            wires=("mistral_chat", "openai_chat"),
            limits=Limits(input=256000),
            features=Features(tools=True, structured_output=True, reasoning=True, prefill=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.1"), output=Decimal("0.3"), cached_input=Decimal("0.01")
                    )
                ),
            ),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                developer_role=False,
                stream_options=False,
                cache_retention=False,
            ),
        )

    @constant
    def GLM_5_2(self) -> MistralChatReadsText:
        """GLM-5.2: 1,048,576 tokens of context, 131,072 out, $1.4 in and $4.4 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="glm-5-2",
            name="GLM-5.2",
            wires=("mistral_chat", "openai_chat"),
            limits=Limits(context=1048576, output=131072),
            reads=("text",),
            features=Features(
                tools=True,
                structured_output=True,
                reasoning=True,
                prefill=True,
                prompt_caching=True,
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("1.4"), output=Decimal("4.4"), cached_input=Decimal("0.14")
                    )
                ),
            ),
            reasoning=Reasoning(efforts=("none", "high", "max"), can_disable=True),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                developer_role=False,
                stream_options=False,
                cache_retention=False,
            ),
        )

    @constant
    @deprecated("labs-devstral-small-2512 retired on 2026-03-31; use mistral.MISTRAL_MEDIUM_3_5")
    def LABS_DEVSTRAL_SMALL_2512(self) -> MistralChatReadsTextImage:
        """Devstral Small 2: 256,000 tokens of context, $0.1 in and $0.3 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="labs-devstral-small-2512",
            name="Devstral Small 2",
            family="devstral",
            wires=("mistral_chat", "openai_chat"),
            limits=Limits(context=256000),
            reads=("text", "image"),
            writes=("text",),
            features=Features(
                tools=True, structured_output=True, reasoning=False, temperature=True, batch=True
            ),
            prices=(PriceRow(rates=Rates(input=Decimal("0.1"), output=Decimal("0.3"))),),
            lifecycle=Lifecycle(
                status="retired",
                released="2025-12-09",
                knowledge="2025-12",
                deprecated=date(2026, 2, 27),
                retires=date(2026, 3, 31),
                replacement="mistral-medium-3-5",
            ),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                developer_role=False,
                stream_options=False,
                cache_retention=False,
            ),
        )

    @constant
    @deprecated("labs-leanstral-1-5 retired on 2026-09-30")
    def LABS_LEANSTRAL_1_5(self) -> MistralChatReadsTextImage:
        """Leanstral 1.5: 131,072 out."""
        return ChatModel(
            provider=PROVIDER,
            id="labs-leanstral-1-5",
            name="Leanstral 1.5",
            wires=("mistral_chat", "openai_chat"),
            limits=Limits(input=262144, output=131072),
            reads=("text", "image"),
            writes=("text",),
            features=Features(tools=True, structured_output=True, batch=False),
            lifecycle=Lifecycle(status="retired", released="2026-06-30", retires=date(2026, 9, 30)),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                developer_role=False,
                stream_options=False,
                cache_retention=False,
            ),
        )

    @constant
    def LABS_LEANSTRAL_1_5_1(self) -> MistralChatReadsTextImage:
        """Leanstral 1.5: 262,144 tokens of context, 128,000 out."""
        return ChatModel(
            provider=PROVIDER,
            id="labs-leanstral-1-5-1",
            name="Leanstral 1.5",
            wires=("mistral_chat", "openai_chat"),
            limits=Limits(context=262144, output=128000),
            reads=("text", "image"),
            features=Features(tools=True, structured_output=True, reasoning=True),
            reasoning=Reasoning(efforts=("none", "high"), can_disable=True),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                developer_role=False,
                stream_options=False,
                cache_retention=False,
            ),
        )

    @constant
    def MAGISTRAL_MEDIUM_LATEST(self) -> MistralChatReadsText:
        """Magistral Medium (latest): 262,144 tokens of context, 16,384 out, $2 in and $5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="magistral-medium-latest",
            name="Magistral Medium (latest)",
            family="magistral-medium",
            wires=("mistral_chat", "openai_chat"),
            limits=Limits(context=262144, output=16384),
            reads=("text",),
            writes=("text",),
            features=Features(
                tools=True, structured_output=True, reasoning=True, temperature=True, prefill=True
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("2"), output=Decimal("5"), cached_input=Decimal("0.2")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2025-03-17"),
            reasoning=Reasoning(efforts=("none", "high"), can_disable=True),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                developer_role=False,
                stream_options=False,
                cache_retention=False,
            ),
        )

    @constant
    def MAGISTRAL_SMALL(self) -> MistralChatReadsText:
        """Magistral Small: 128,000 tokens of context, $0.5 in and $1.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="magistral-small",
            name="Magistral Small",
            family="magistral-small",
            wires=("mistral_chat", "openai_chat"),
            limits=Limits(context=128000),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=True, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.5"), output=Decimal("1.5"))),),
            lifecycle=Lifecycle(status="active", released="2025-03-17"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                developer_role=False,
                stream_options=False,
                cache_retention=False,
            ),
        )

    @constant
    def MAGISTRAL_SMALL_LATEST(self) -> MistralChatReadsTextImage:
        """magistral-small-latest: $0.5 in and $1.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="magistral-small-latest",
            wires=("mistral_chat", "openai_chat"),
            limits=Limits(input=262144),
            reads=("text", "image"),
            features=Features(tools=True, structured_output=True, reasoning=True, prefill=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.5"), output=Decimal("1.5"))),),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                developer_role=False,
                stream_options=False,
                cache_retention=False,
            ),
        )

    @constant
    def MINISTRAL_14B_2512(self) -> MistralChatReadsTextImage:
        """Ministral 3 14B: 262,144 tokens of context, $0.2 in and $0.2 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="ministral-14b-2512",
            name="Ministral 3 14B",
            wires=("mistral_chat", "openai_chat"),
            limits=Limits(context=262144),
            reads=("text", "image"),
            writes=("text",),
            features=Features(
                tools=True, structured_output=True, reasoning=False, prefill=True, batch=True
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.2"), output=Decimal("0.2"), cached_input=Decimal("0.02")
                    )
                ),
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(
                        input=Decimal("0.1"), output=Decimal("0.1"), cached_input=Decimal("0.01")
                    ),
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2025-12-02"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                developer_role=False,
                stream_options=False,
                cache_retention=False,
            ),
        )

    @constant
    def MINISTRAL_14B_LATEST(self) -> MistralChatReadsTextImage:
        """Ministral 3 14B: 262,144 tokens of context, $0.2 in and $0.2 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="ministral-14b-latest",
            name="Ministral 3 14B",
            wires=("mistral_chat", "openai_chat"),
            points_to="ministral-14b-2512",
            limits=Limits(context=262144),
            reads=("text", "image"),
            writes=("text",),
            features=Features(
                tools=True, structured_output=True, reasoning=False, prefill=True, batch=True
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.2"), output=Decimal("0.2"), cached_input=Decimal("0.02")
                    )
                ),
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(
                        input=Decimal("0.1"), output=Decimal("0.1"), cached_input=Decimal("0.01")
                    ),
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2025-12-02"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                developer_role=False,
                stream_options=False,
                cache_retention=False,
            ),
        )

    @constant
    def MINISTRAL_3B_2512(self) -> MistralChatReadsTextImage:
        """Ministral 3 3B: 128,000 tokens of context, $0.1 in and $0.1 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="ministral-3b-2512",
            name="Ministral 3 3B",
            family="ministral",
            wires=("mistral_chat", "openai_chat"),
            limits=Limits(context=128000),
            reads=("text", "image"),
            writes=("text",),
            features=Features(
                tools=True,
                structured_output=True,
                reasoning=False,
                temperature=True,
                prefill=True,
                batch=True,
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.1"), output=Decimal("0.1"), cached_input=Decimal("0.01")
                    )
                ),
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(
                        input=Decimal("0.05"), output=Decimal("0.05"), cached_input=Decimal("0.005")
                    ),
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2025-12-02", knowledge="2024-10"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                developer_role=False,
                stream_options=False,
                cache_retention=False,
            ),
        )

    @constant
    def MINISTRAL_3B_LATEST(self) -> MistralChatReadsTextImage:
        """Ministral 3B (latest): 128,000 tokens of context, $0.1 in and $0.1 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="ministral-3b-latest",
            name="Ministral 3B (latest)",
            family="ministral",
            wires=("mistral_chat", "openai_chat"),
            points_to="ministral-3b-2512",
            limits=Limits(context=128000),
            reads=("text", "image"),
            writes=("text",),
            features=Features(
                tools=True,
                structured_output=True,
                reasoning=False,
                temperature=True,
                prefill=True,
                batch=True,
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.1"), output=Decimal("0.1"), cached_input=Decimal("0.01")
                    )
                ),
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(
                        input=Decimal("0.05"), output=Decimal("0.05"), cached_input=Decimal("0.005")
                    ),
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2025-12-02", knowledge="2024-10"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                developer_role=False,
                stream_options=False,
                cache_retention=False,
            ),
        )

    @constant
    def MINISTRAL_3_14B_2512(self) -> MistralChatReadsTextImage:
        """ministral-3-14b-2512: $0.2 in and $0.2 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="ministral-3-14b-2512",
            wires=("mistral_chat", "openai_chat"),
            limits=Limits(input=262144),
            reads=("text", "image"),
            features=Features(tools=True, structured_output=True, prefill=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.2"), output=Decimal("0.2"), cached_input=Decimal("0.02")
                    )
                ),
            ),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                developer_role=False,
                stream_options=False,
                cache_retention=False,
            ),
        )

    @constant
    def MINISTRAL_3_3B_2512(self) -> MistralChatReadsTextImage:
        """ministral-3-3b-2512: $0.1 in and $0.1 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="ministral-3-3b-2512",
            wires=("mistral_chat", "openai_chat"),
            limits=Limits(input=131072),
            reads=("text", "image"),
            features=Features(tools=True, structured_output=True, prefill=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.1"), output=Decimal("0.1"), cached_input=Decimal("0.01")
                    )
                ),
            ),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                developer_role=False,
                stream_options=False,
                cache_retention=False,
            ),
        )

    @constant
    def MINISTRAL_3_8B_2512(self) -> MistralChatReadsTextImage:
        """ministral-3-8b-2512: $0.15 in and $0.15 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="ministral-3-8b-2512",
            wires=("mistral_chat", "openai_chat"),
            limits=Limits(input=262144),
            reads=("text", "image"),
            features=Features(tools=True, structured_output=True, prefill=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.15"), output=Decimal("0.15"), cached_input=Decimal("0.015")
                    )
                ),
            ),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                developer_role=False,
                stream_options=False,
                cache_retention=False,
            ),
        )

    @constant
    def MINISTRAL_8B_2512(self) -> MistralChatReadsTextImage:
        """Ministral 3 8B: 262,144 tokens of context, 128,000 out, $0.15 in and $0.15 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="ministral-8b-2512",
            name="Ministral 3 8B",
            family="ministral",
            wires=("mistral_chat", "openai_chat"),
            limits=Limits(context=262144, output=128000),
            reads=("text", "image"),
            writes=("text",),
            features=Features(
                tools=True,
                structured_output=True,
                reasoning=False,
                temperature=True,
                prefill=True,
                batch=True,
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.15"), output=Decimal("0.15"), cached_input=Decimal("0.015")
                    )
                ),
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(
                        input=Decimal("0.075"),
                        output=Decimal("0.075"),
                        cached_input=Decimal("0.0075"),
                    ),
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2025-12-02", knowledge="2024-10"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                developer_role=False,
                stream_options=False,
                cache_retention=False,
            ),
        )

    @constant
    def MINISTRAL_8B_LATEST(self) -> MistralChatReadsTextImage:
        """Ministral 8B (latest): 262,144 tokens of context, 128,000 out, $0.15 in and $0.15 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="ministral-8b-latest",
            name="Ministral 8B (latest)",
            family="ministral",
            wires=("mistral_chat", "openai_chat"),
            points_to="ministral-8b-2512",
            limits=Limits(context=262144, output=128000),
            reads=("text", "image"),
            writes=("text",),
            features=Features(
                tools=True,
                structured_output=True,
                reasoning=False,
                temperature=True,
                prefill=True,
                batch=True,
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.15"), output=Decimal("0.15"), cached_input=Decimal("0.015")
                    )
                ),
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(
                        input=Decimal("0.075"),
                        output=Decimal("0.075"),
                        cached_input=Decimal("0.0075"),
                    ),
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2025-12-02", knowledge="2024-10"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                developer_role=False,
                stream_options=False,
                cache_retention=False,
            ),
        )

    @constant
    def MISTRAL_CODE_AGENT_LATEST(self) -> MistralChatReadsAnything:
        """mistral-code-agent-latest: $0.4 in and $2 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="mistral-code-agent-latest",
            wires=("mistral_chat", "openai_chat"),
            limits=Limits(input=256000),
            features=Features(tools=True, structured_output=True, reasoning=True, prefill=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.4"), output=Decimal("2"), cached_input=Decimal("0.04")
                    )
                ),
            ),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                developer_role=False,
                stream_options=False,
                cache_retention=False,
            ),
        )

    @constant
    def MISTRAL_CODE_FIM_LATEST(self) -> MistralChatReadsAnything:
        """mistral-code-fim-latest: $0.3 in and $0.9 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="mistral-code-fim-latest",
            wires=("mistral_chat", "openai_chat"),
            limits=Limits(input=128000),
            features=Features(tools=True, structured_output=True, prefill=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.3"), output=Decimal("0.9"), cached_input=Decimal("0.03")
                    )
                ),
            ),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                developer_role=False,
                stream_options=False,
                cache_retention=False,
            ),
        )

    @constant
    def MISTRAL_CODE_LATEST(self) -> MistralChatReadsAnything:
        """mistral-code-latest: $0.3 in and $0.9 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="mistral-code-latest",
            wires=("mistral_chat", "openai_chat"),
            limits=Limits(input=128000),
            features=Features(tools=True, structured_output=True, prefill=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.3"), output=Decimal("0.9"), cached_input=Decimal("0.03")
                    )
                ),
            ),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                developer_role=False,
                stream_options=False,
                cache_retention=False,
            ),
        )

    @constant
    def MISTRAL_EMBED(self) -> EmbeddingModel:
        """Mistral Embed: 8,000 tokens of context, $0.1 in and $0.1 out a million tokens."""
        return EmbeddingModel(
            provider=PROVIDER,
            id="mistral-embed",
            name="Mistral Embed",
            family="mistral-embed",
            wires=("openai_embeddings",),
            points_to="mistral-embed-2312",
            limits=Limits(context=8000),
            reads=("text",),
            writes=("text",),
            features=Features(tools=False, reasoning=False, temperature=False, batch=True),
            prices=(
                PriceRow(rates=Rates(input=Decimal("0.1"), output=Decimal("0.1"))),
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(input=Decimal("0.05"), output=Decimal("0.05")),
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2023-12-11"),
            dimensions=3072,
        )

    @constant
    def MISTRAL_EMBED_2312(self) -> EmbeddingModel:
        """Mistral Embed: 8,000 tokens of context, $0.1 in and $0.1 out a million tokens."""
        return EmbeddingModel(
            provider=PROVIDER,
            id="mistral-embed-2312",
            name="Mistral Embed",
            family="mistral-embed",
            wires=("openai_embeddings",),
            limits=Limits(context=8000),
            reads=("text",),
            writes=("text",),
            features=Features(tools=False, reasoning=False, temperature=False, batch=True),
            prices=(
                PriceRow(rates=Rates(input=Decimal("0.1"), output=Decimal("0.1"))),
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(input=Decimal("0.05"), output=Decimal("0.05")),
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2023-12-11"),
            dimensions=3072,
        )

    @constant
    @deprecated("mistral-large-2411 retired on 2026-05-31; use mistral.MISTRAL_MEDIUM_3_5")
    def MISTRAL_LARGE_2411(self) -> MistralChatReadsText:
        """Mistral Large 2.1: 131,072 tokens of context, 16,384 out, $2 in and $6 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="mistral-large-2411",
            name="Mistral Large 2.1",
            family="mistral-large",
            wires=("mistral_chat", "openai_chat"),
            limits=Limits(context=131072, output=16384),
            reads=("text",),
            writes=("text",),
            features=Features(
                tools=True, structured_output=True, reasoning=False, temperature=True, batch=True
            ),
            prices=(PriceRow(rates=Rates(input=Decimal("2"), output=Decimal("6"))),),
            lifecycle=Lifecycle(
                status="retired",
                released="2024-11-18",
                knowledge="2024-11",
                deprecated=date(2026, 2, 27),
                retires=date(2026, 5, 31),
                replacement="mistral-medium-3-5",
            ),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                developer_role=False,
                stream_options=False,
                cache_retention=False,
            ),
        )

    @constant
    def MISTRAL_LARGE_2512(self) -> MistralChatReadsTextImageDocument:
        """Mistral Large 3: 262,144 tokens of context, $0.5 in and $1.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="mistral-large-2512",
            name="Mistral Large 3",
            family="mistral-large",
            wires=("mistral_chat", "openai_chat"),
            limits=Limits(context=262144),
            reads=("text", "image", "document"),
            writes=("text",),
            features=Features(
                tools=True,
                structured_output=True,
                reasoning=False,
                temperature=True,
                prefill=True,
                batch=True,
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.5"), output=Decimal("1.5"), cached_input=Decimal("0.05")
                    )
                ),
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(
                        input=Decimal("0.25"), output=Decimal("0.75"), cached_input=Decimal("0.025")
                    ),
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2025-12-02", knowledge="2024-11"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                developer_role=False,
                stream_options=False,
                cache_retention=False,
            ),
        )

    @constant
    def MISTRAL_LARGE_3(self) -> MistralChatReadsTextImageDocument:
        """mistral-large-3: $0.5 in and $1.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="mistral-large-3",
            wires=("mistral_chat", "openai_chat"),
            limits=Limits(input=262144),
            reads=("text", "image", "document"),
            features=Features(tools=True, structured_output=True, prefill=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.5"), output=Decimal("1.5"), cached_input=Decimal("0.05")
                    )
                ),
            ),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                developer_role=False,
                stream_options=False,
                cache_retention=False,
            ),
        )

    @constant
    def MISTRAL_LARGE_4(self) -> MistralChatReadsTextImageDocument:
        """Mistral Large 4: 1,048,576 tokens of context, 262,144 out, $0.7 in and $2.1 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="mistral-large-4",
            name="Mistral Large 4",
            wires=("mistral_chat", "openai_chat"),
            limits=Limits(context=1048576, output=262144),
            reads=("text", "image", "document"),
            features=Features(
                tools=True,
                structured_output=True,
                reasoning=True,
                prefill=True,
                prompt_caching=True,
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.7"), output=Decimal("2.1"), cached_input=Decimal("0.07")
                    )
                ),
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(
                        input=Decimal("0.34"),
                        output=Decimal("1.045"),
                        cached_input=Decimal("0.035"),
                    ),
                ),
            ),
            reasoning=Reasoning(efforts=("low", "medium", "high"), can_disable=False),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                developer_role=False,
                stream_options=False,
                cache_retention=False,
            ),
        )

    @constant
    def MISTRAL_LARGE_4_0(self) -> MistralChatReadsTextImageDocument:
        """mistral-large-4-0: 1,048,576 tokens of context, $0.7 in and $2.1 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="mistral-large-4-0",
            wires=("mistral_chat", "openai_chat"),
            limits=Limits(context=1048576),
            reads=("text", "image", "document"),
            features=Features(
                tools=True,
                structured_output=True,
                reasoning=True,
                prefill=True,
                prompt_caching=True,
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.7"), output=Decimal("2.1"), cached_input=Decimal("0.07")
                    )
                ),
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(
                        input=Decimal("0.34"),
                        output=Decimal("1.045"),
                        cached_input=Decimal("0.035"),
                    ),
                ),
            ),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                developer_role=False,
                stream_options=False,
                cache_retention=False,
            ),
        )

    @constant
    def MISTRAL_LARGE_4_0_8(self) -> MistralChatReadsTextImageDocument:
        """Mistral Large 4.0.8: 1,048,576 tokens of context, 262,144 out, $0.7 in and $2.1 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="mistral-large-4-0-8",
            name="Mistral Large 4.0.8",
            wires=("mistral_chat", "openai_chat"),
            limits=Limits(context=1048576, output=262144),
            reads=("text", "image", "document"),
            features=Features(reasoning=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.7"), output=Decimal("2.1"), cached_input=Decimal("0.07")
                    )
                ),
            ),
            reasoning=Reasoning(efforts=("low", "medium", "high"), can_disable=False),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                developer_role=False,
                stream_options=False,
                cache_retention=False,
            ),
        )

    @constant
    def MISTRAL_LARGE_LATEST(self) -> MistralChatReadsTextImageDocument:
        """Mistral Large (latest): 262,144 tokens of context, $0.5 in and $1.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="mistral-large-latest",
            name="Mistral Large (latest)",
            family="mistral-large",
            wires=("mistral_chat", "openai_chat"),
            points_to="mistral-large-2512",
            limits=Limits(context=262144),
            reads=("text", "image", "document"),
            writes=("text",),
            features=Features(
                tools=True,
                structured_output=True,
                reasoning=False,
                temperature=True,
                prefill=True,
                batch=True,
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.5"), output=Decimal("1.5"), cached_input=Decimal("0.05")
                    )
                ),
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(
                        input=Decimal("0.25"), output=Decimal("0.75"), cached_input=Decimal("0.025")
                    ),
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2025-12-02", knowledge="2024-11"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                developer_role=False,
                stream_options=False,
                cache_retention=False,
            ),
        )

    @constant
    def MISTRAL_MEDIUM(self) -> MistralChatReadsTextImageDocument:
        """mistral-medium: $0.4 in and $2 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="mistral-medium",
            wires=("mistral_chat", "openai_chat"),
            limits=Limits(input=262144),
            reads=("text", "image", "document"),
            features=Features(tools=True, structured_output=True, reasoning=True, prefill=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.4"), output=Decimal("2"), cached_input=Decimal("0.04")
                    )
                ),
            ),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                developer_role=False,
                stream_options=False,
                cache_retention=False,
            ),
        )

    @constant
    @deprecated("mistral-medium-2505 retired on 2026-08-31; use mistral.MISTRAL_MEDIUM_3_5")
    def MISTRAL_MEDIUM_2505(self) -> MistralChatReadsTextImage:
        """Mistral Medium 3: 131,072 tokens of context, $0.4 in and $2 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="mistral-medium-2505",
            name="Mistral Medium 3",
            family="mistral-medium",
            wires=("mistral_chat", "openai_chat"),
            limits=Limits(context=131072),
            reads=("text", "image"),
            writes=("text",),
            features=Features(
                tools=True, structured_output=True, reasoning=False, temperature=True, batch=True
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.4"), output=Decimal("2"), cached_input=Decimal("0.04")
                    )
                ),
            ),
            lifecycle=Lifecycle(
                status="retired",
                released="2025-05-07",
                knowledge="2025-05",
                deprecated=date(2026, 5, 22),
                retires=date(2026, 8, 31),
                replacement="mistral-medium-3-5",
            ),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                developer_role=False,
                stream_options=False,
                cache_retention=False,
            ),
        )

    @constant
    @deprecated("mistral-medium-2508 retired on 2026-08-31; use mistral.MISTRAL_MEDIUM_3_5")
    def MISTRAL_MEDIUM_2508(self) -> MistralChatReadsTextImage:
        """Mistral Medium 3.1: 262,144 tokens of context, $0.4 in and $2 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="mistral-medium-2508",
            name="Mistral Medium 3.1",
            family="mistral-medium",
            wires=("mistral_chat", "openai_chat"),
            limits=Limits(context=262144),
            reads=("text", "image"),
            writes=("text",),
            features=Features(
                tools=True, structured_output=True, reasoning=False, temperature=True, batch=True
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.4"), output=Decimal("2"), cached_input=Decimal("0.04")
                    )
                ),
            ),
            lifecycle=Lifecycle(
                status="retired",
                released="2025-08-12",
                knowledge="2025-05",
                deprecated=date(2026, 5, 22),
                retires=date(2026, 8, 31),
                replacement="mistral-medium-3-5",
            ),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                developer_role=False,
                stream_options=False,
                cache_retention=False,
            ),
        )

    @constant
    def MISTRAL_MEDIUM_2604(self) -> MistralChatReadsTextImageDocument:
        """Mistral Medium 3.5: 262,144 tokens of context, $1.5 in and $7.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="mistral-medium-2604",
            name="Mistral Medium 3.5",
            family="mistral-medium",
            wires=("mistral_chat", "openai_chat"),
            limits=Limits(context=262144),
            reads=("text", "image", "document"),
            writes=("text",),
            features=Features(
                tools=True, structured_output=True, reasoning=True, temperature=True, prefill=True
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("1.5"), output=Decimal("7.5"), cached_input=Decimal("0.15")
                    )
                ),
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(
                        input=Decimal("0.75"), output=Decimal("3.75"), cached_input=Decimal("0.075")
                    ),
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2026-04-29"),
            reasoning=Reasoning(efforts=("none", "high"), can_disable=True),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                developer_role=False,
                stream_options=False,
                cache_retention=False,
            ),
        )

    @constant
    def MISTRAL_MEDIUM_3(self) -> MistralChatReadsTextImageDocument:
        """Mistral Medium 3.5: 262,144 tokens of context, $1.5 in and $7.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="mistral-medium-3",
            name="Mistral Medium 3.5",
            family="mistral-medium",
            wires=("mistral_chat", "openai_chat"),
            points_to="mistral-medium-3-5",
            limits=Limits(context=262144),
            reads=("text", "image", "document"),
            writes=("text",),
            features=Features(
                tools=True,
                structured_output=True,
                reasoning=True,
                temperature=True,
                prefill=True,
                batch=True,
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("1.5"), output=Decimal("7.5"), cached_input=Decimal("0.15")
                    )
                ),
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(
                        input=Decimal("0.75"), output=Decimal("3.75"), cached_input=Decimal("0.075")
                    ),
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2026-04-28", knowledge="2025-05"),
            reasoning=Reasoning(efforts=("none", "high"), can_disable=True),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                developer_role=False,
                stream_options=False,
                cache_retention=False,
            ),
        )

    @constant
    def MISTRAL_MEDIUM_3_5(self) -> MistralChatReadsTextImageDocument:
        """Mistral Medium 3.5: 262,144 tokens of context, $1.5 in and $7.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="mistral-medium-3-5",
            name="Mistral Medium 3.5",
            family="mistral-medium",
            wires=("mistral_chat", "openai_chat"),
            limits=Limits(context=262144),
            reads=("text", "image", "document"),
            writes=("text",),
            features=Features(
                tools=True,
                structured_output=True,
                reasoning=True,
                temperature=True,
                prefill=True,
                batch=True,
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("1.5"), output=Decimal("7.5"), cached_input=Decimal("0.15")
                    )
                ),
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(
                        input=Decimal("0.75"), output=Decimal("3.75"), cached_input=Decimal("0.075")
                    ),
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2026-04-28", knowledge="2025-05"),
            reasoning=Reasoning(efforts=("none", "high"), can_disable=True),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                developer_role=False,
                stream_options=False,
                cache_retention=False,
            ),
        )

    @constant
    def MISTRAL_MEDIUM_3_POINT_5(self) -> MistralChatReadsTextImageDocument:
        """Mistral Medium 3.5: 262,144 tokens of context, $1.5 in and $7.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="mistral-medium-3.5",
            name="Mistral Medium 3.5",
            wires=("mistral_chat", "openai_chat"),
            limits=Limits(context=262144),
            reads=("text", "image", "document"),
            features=Features(tools=True, structured_output=True, reasoning=True, prefill=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("1.5"), output=Decimal("7.5"), cached_input=Decimal("0.15")
                    )
                ),
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(
                        input=Decimal("0.75"), output=Decimal("3.75"), cached_input=Decimal("0.075")
                    ),
                ),
            ),
            reasoning=Reasoning(efforts=("none", "high"), can_disable=True),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                developer_role=False,
                stream_options=False,
                cache_retention=False,
            ),
        )

    @constant
    def MISTRAL_MEDIUM_LATEST(self) -> MistralChatReadsTextImageDocument:
        """Mistral Medium (latest): 262,144 tokens of context, $1.5 in and $7.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="mistral-medium-latest",
            name="Mistral Medium (latest)",
            family="mistral-medium",
            wires=("mistral_chat", "openai_chat"),
            points_to="mistral-medium-3-5",
            limits=Limits(context=262144),
            reads=("text", "image", "document"),
            writes=("text",),
            features=Features(
                tools=True,
                structured_output=True,
                reasoning=True,
                temperature=True,
                prefill=True,
                batch=True,
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("1.5"), output=Decimal("7.5"), cached_input=Decimal("0.15")
                    )
                ),
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(
                        input=Decimal("0.75"), output=Decimal("3.75"), cached_input=Decimal("0.075")
                    ),
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2026-04-28", knowledge="2025-05"),
            reasoning=Reasoning(efforts=("none", "high"), can_disable=True),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                developer_role=False,
                stream_options=False,
                cache_retention=False,
            ),
        )

    @constant
    @deprecated(
        "mistral-moderation-2411 retired on 2026-06-30; use mistral.MISTRAL_MODERATION_2603"
    )
    def MISTRAL_MODERATION_2411(self) -> ModerationModel:
        """Mistral Moderation."""
        return ModerationModel(
            provider=PROVIDER,
            id="mistral-moderation-2411",
            name="Mistral Moderation",
            wires=("openai_moderation",),
            reads=("text",),
            features=Features(tools=False, batch=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.1"))),),
            lifecycle=Lifecycle(
                status="retired",
                released="2024-11-06",
                deprecated=date(2026, 3, 31),
                retires=date(2026, 6, 30),
                replacement="mistral-moderation-2603",
            ),
        )

    @constant
    def MISTRAL_MODERATION_2603(self) -> ModerationModel:
        """Mistral Moderation 2."""
        return ModerationModel(
            provider=PROVIDER,
            id="mistral-moderation-2603",
            name="Mistral Moderation 2",
            wires=("openai_moderation",),
            limits=Limits(input=131072),
            reads=("text",),
            features=Features(tools=False, batch=True),
            lifecycle=Lifecycle(status="active", released="2026-03-01"),
        )

    @constant
    def MISTRAL_NEMO(self) -> MistralChatReadsText:
        """Mistral Nemo: 128,000 tokens of context, $0.15 in and $0.15 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="mistral-nemo",
            name="Mistral Nemo",
            family="mistral-nemo",
            wires=("mistral_chat", "openai_chat"),
            limits=Limits(context=128000),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=False, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.15"), output=Decimal("0.15"))),),
            lifecycle=Lifecycle(status="active", released="2024-07-01", knowledge="2024-07"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                developer_role=False,
                stream_options=False,
                cache_retention=False,
            ),
        )

    @constant
    @deprecated("mistral-ocr-2503 retired on 2025-12-31; use mistral.MISTRAL_OCR_4_1")
    def MISTRAL_OCR_2503(self) -> OcrModel:
        """OCR."""
        return OcrModel(
            provider=PROVIDER,
            id="mistral-ocr-2503",
            name="OCR",
            wires=("mistral_ocr",),
            reads=("image", "document"),
            writes=("text", "image"),
            features=Features(tools=False, batch=False),
            prices=(PriceRow(rates=Rates(per_page=Decimal("0.001"))),),
            lifecycle=Lifecycle(
                status="retired",
                released="2025-03-06",
                deprecated=date(2025, 12, 2),
                retires=date(2025, 12, 31),
                replacement="mistral-ocr-4-1",
            ),
        )

    @constant
    @deprecated("mistral-ocr-2505 retired on 2026-05-31; use mistral.MISTRAL_OCR_4_1")
    def MISTRAL_OCR_2505(self) -> OcrModel:
        """OCR 2."""
        return OcrModel(
            provider=PROVIDER,
            id="mistral-ocr-2505",
            name="OCR 2",
            wires=("mistral_ocr",),
            reads=("image", "document"),
            writes=("text", "image"),
            features=Features(tools=False, batch=True),
            prices=(PriceRow(rates=Rates(per_page=Decimal("0.001"))),),
            lifecycle=Lifecycle(
                status="retired",
                released="2025-05-22",
                deprecated=date(2026, 2, 27),
                retires=date(2026, 5, 31),
                replacement="mistral-ocr-4-1",
            ),
        )

    @constant
    def MISTRAL_OCR_2512(self) -> OcrModel:
        """OCR 3."""
        return OcrModel(
            provider=PROVIDER,
            id="mistral-ocr-2512",
            name="OCR 3",
            wires=("mistral_ocr",),
            reads=("image", "document"),
            writes=("text", "image"),
            features=Features(tools=False, batch=True),
            prices=(
                PriceRow(rates=Rates(per_page=Decimal("0.002"))),
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(per_page=Decimal("0.001")),
                ),
            ),
            lifecycle=Lifecycle(
                status="active", released="2025-12-18", replacement="mistral-ocr-4-1"
            ),
        )

    @constant
    def MISTRAL_OCR_3(self) -> OcrModel:
        """mistral-ocr-3."""
        return OcrModel(
            provider=PROVIDER,
            id="mistral-ocr-3",
            wires=("mistral_ocr",),
            features=Features(batch=True),
            prices=(PriceRow(rates=Rates(per_page=Decimal("0.002"))),),
        )

    @constant
    def MISTRAL_OCR_3_0(self) -> OcrModel:
        """mistral-ocr-3-0."""
        return OcrModel(
            provider=PROVIDER,
            id="mistral-ocr-3-0",
            wires=("mistral_ocr",),
            features=Features(batch=True),
            prices=(PriceRow(rates=Rates(per_page=Decimal("0.002"))),),
        )

    @constant
    def MISTRAL_OCR_4(self) -> OcrModel:
        """OCR 4.1."""
        return OcrModel(
            provider=PROVIDER,
            id="mistral-ocr-4",
            name="OCR 4.1",
            wires=("mistral_ocr",),
            points_to="mistral-ocr-4-1",
            reads=("image", "document"),
            writes=("text", "image"),
            features=Features(tools=False, batch=True),
            prices=(
                PriceRow(rates=Rates(per_page=Decimal("0.004"))),
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(per_page=Decimal("0.002")),
                ),
            ),
            lifecycle=Lifecycle(status="preview", released="2026-07-16"),
        )

    @constant
    @deprecated("mistral-ocr-4-0 retired on 2026-09-30; use mistral.MISTRAL_OCR_4_1")
    def MISTRAL_OCR_4_0(self) -> OcrModel:
        """OCR 4.0."""
        return OcrModel(
            provider=PROVIDER,
            id="mistral-ocr-4-0",
            name="OCR 4.0",
            wires=("mistral_ocr",),
            reads=("image", "document"),
            writes=("text", "image"),
            features=Features(tools=False, batch=True),
            prices=(PriceRow(rates=Rates(per_page=Decimal("0.004"))),),
            lifecycle=Lifecycle(
                status="retired",
                released="2026-06-23",
                retires=date(2026, 9, 30),
                replacement="mistral-ocr-4-1",
            ),
        )

    @constant
    def MISTRAL_OCR_4_1(self) -> OcrModel:
        """OCR 4.1."""
        return OcrModel(
            provider=PROVIDER,
            id="mistral-ocr-4-1",
            name="OCR 4.1",
            wires=("mistral_ocr",),
            reads=("image", "document"),
            writes=("text", "image"),
            features=Features(tools=False, batch=True),
            prices=(
                PriceRow(rates=Rates(per_page=Decimal("0.004"))),
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(per_page=Decimal("0.002")),
                ),
            ),
            lifecycle=Lifecycle(status="preview", released="2026-07-16"),
        )

    @constant
    def MISTRAL_OCR_LATEST(self) -> OcrModel:
        """OCR 4.1."""
        return OcrModel(
            provider=PROVIDER,
            id="mistral-ocr-latest",
            name="OCR 4.1",
            wires=("mistral_ocr",),
            points_to="mistral-ocr-4-1",
            reads=("image", "document"),
            writes=("text", "image"),
            features=Features(tools=False, batch=True),
            prices=(
                PriceRow(rates=Rates(per_page=Decimal("0.004"))),
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(per_page=Decimal("0.002")),
                ),
            ),
            lifecycle=Lifecycle(status="preview", released="2026-07-16"),
        )

    @constant
    def MISTRAL_SMALL(self) -> MistralChatReadsAnything:
        """mistral-small: 8,191 out, $0.1 in and $0.3 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="mistral-small",
            wires=("mistral_chat", "openai_chat"),
            limits=Limits(input=32000, output=8191),
            features=Features(tools=True, structured_output=True, reasoning=True, prefill=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.1"), output=Decimal("0.3"), cached_input=Decimal("0.01")
                    )
                ),
            ),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                developer_role=False,
                stream_options=False,
                cache_retention=False,
            ),
        )

    @constant
    @deprecated("mistral-small-2506 retired on 2026-07-31; use mistral.MISTRAL_SMALL_2603")
    def MISTRAL_SMALL_2506(self) -> MistralChatReadsTextImage:
        """Mistral Small 3.2: 128,000 tokens of context, 16,384 out, $0.1 in and $0.3 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="mistral-small-2506",
            name="Mistral Small 3.2",
            family="mistral-small",
            wires=("mistral_chat", "openai_chat"),
            limits=Limits(context=128000, output=16384),
            reads=("text", "image"),
            writes=("text",),
            features=Features(
                tools=True, structured_output=True, reasoning=False, temperature=True, batch=True
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.1"), output=Decimal("0.3"), cached_input=Decimal("0.01")
                    )
                ),
            ),
            lifecycle=Lifecycle(
                status="retired",
                released="2025-06-20",
                knowledge="2025-03",
                deprecated=date(2026, 4, 30),
                retires=date(2026, 7, 31),
                replacement="mistral-small-2603",
            ),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                developer_role=False,
                stream_options=False,
                cache_retention=False,
            ),
        )

    @constant
    def MISTRAL_SMALL_2603(self) -> MistralChatReadsTextImageDocument:
        """Mistral Small 4: 262,144 tokens of context, 256,000 out, $0.15 in and $0.6 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="mistral-small-2603",
            name="Mistral Small 4",
            family="mistral-small",
            wires=("mistral_chat", "openai_chat"),
            limits=Limits(context=262144, output=256000),
            reads=("text", "image", "document"),
            writes=("text",),
            features=Features(
                tools=True,
                structured_output=True,
                reasoning=True,
                temperature=True,
                prefill=True,
                batch=True,
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.15"), output=Decimal("0.6"), cached_input=Decimal("0.015")
                    )
                ),
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(
                        input=Decimal("0.075"),
                        output=Decimal("0.3"),
                        cached_input=Decimal("0.0075"),
                    ),
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2026-03-16", knowledge="2025-06"),
            reasoning=Reasoning(efforts=("none", "high"), can_disable=True),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                developer_role=False,
                stream_options=False,
                cache_retention=False,
            ),
        )

    @constant
    def MISTRAL_SMALL_LATEST(self) -> MistralChatReadsTextImageDocument:
        """Mistral Small (latest): 262,144 tokens of context, 256,000 out, $0.15 in and $0.6 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="mistral-small-latest",
            name="Mistral Small (latest)",
            family="mistral-small",
            wires=("mistral_chat", "openai_chat"),
            points_to="mistral-small-2603",
            limits=Limits(context=262144, output=256000),
            reads=("text", "image", "document"),
            writes=("text",),
            features=Features(
                tools=True,
                structured_output=True,
                reasoning=True,
                temperature=True,
                prefill=True,
                batch=True,
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.15"), output=Decimal("0.6"), cached_input=Decimal("0.015")
                    )
                ),
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(
                        input=Decimal("0.075"),
                        output=Decimal("0.3"),
                        cached_input=Decimal("0.0075"),
                    ),
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2026-03-16", knowledge="2025-06"),
            reasoning=Reasoning(efforts=("none", "high"), can_disable=True),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                developer_role=False,
                stream_options=False,
                cache_retention=False,
            ),
        )

    @constant
    def MISTRAL_TINY(self) -> MistralChatReadsAnything:
        """mistral-tiny: 8,191 out, $0.25 in and $0.25 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="mistral-tiny",
            wires=("mistral_chat", "openai_chat"),
            limits=Limits(input=32000, output=8191),
            features=Features(structured_output=True, prefill=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.25"), output=Decimal("0.25"), cached_input=Decimal("0.025")
                    )
                ),
            ),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                developer_role=False,
                stream_options=False,
                cache_retention=False,
            ),
        )

    @constant
    @deprecated("open-mistral-7b retired on 2025-03-30; use mistral.MINISTRAL_8B_2512")
    def OPEN_MISTRAL_7B(self) -> MistralChatReadsText:
        """Mistral 7B: 8,000 tokens of context, $0.25 in and $0.25 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="open-mistral-7b",
            name="Mistral 7B",
            family="mistral",
            wires=("mistral_chat", "openai_chat"),
            limits=Limits(context=8000),
            reads=("text",),
            writes=("text",),
            features=Features(reasoning=False, temperature=True, batch=False),
            prices=(PriceRow(rates=Rates(input=Decimal("0.25"), output=Decimal("0.25"))),),
            lifecycle=Lifecycle(
                status="retired",
                released="2023-12-11",
                knowledge="2023-12",
                deprecated=date(2024, 11, 30),
                retires=date(2025, 3, 30),
                replacement="ministral-8b-2512",
            ),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                developer_role=False,
                stream_options=False,
                cache_retention=False,
            ),
        )

    @constant
    @deprecated("open-mistral-nemo is deprecated")
    def OPEN_MISTRAL_NEMO(self) -> MistralChatReadsText:
        """Open Mistral Nemo: 128,000 tokens of context, $0.15 in and $0.15 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="open-mistral-nemo",
            name="Open Mistral Nemo",
            family="mistral-nemo",
            wires=("mistral_chat", "openai_chat"),
            limits=Limits(context=128000),
            reads=("text",),
            writes=("text",),
            features=Features(
                tools=True, structured_output=True, reasoning=False, temperature=True, prefill=True
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.15"), output=Decimal("0.15"), cached_input=Decimal("0.015")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="deprecated", released="2024-07-01", knowledge="2024-07"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                developer_role=False,
                stream_options=False,
                cache_retention=False,
            ),
        )

    @constant
    @deprecated("open-mixtral-8x22b retired on 2025-03-30; use mistral.MISTRAL_SMALL_2603")
    def OPEN_MIXTRAL_8X22B(self) -> MistralChatReadsText:
        """Mixtral 8x22B: 64,000 tokens of context, $2 in and $6 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="open-mixtral-8x22b",
            name="Mixtral 8x22B",
            family="mixtral",
            wires=("mistral_chat", "openai_chat"),
            limits=Limits(context=64000),
            reads=("text",),
            writes=("text",),
            features=Features(reasoning=False, temperature=True, batch=False),
            prices=(PriceRow(rates=Rates(input=Decimal("2"), output=Decimal("6"))),),
            lifecycle=Lifecycle(
                status="retired",
                released="2024-04-17",
                knowledge="2024-04",
                deprecated=date(2024, 11, 30),
                retires=date(2025, 3, 30),
                replacement="mistral-small-2603",
            ),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                developer_role=False,
                stream_options=False,
                cache_retention=False,
            ),
        )

    @constant
    @deprecated("open-mixtral-8x7b retired on 2025-03-30; use mistral.MISTRAL_SMALL_2603")
    def OPEN_MIXTRAL_8X7B(self) -> MistralChatReadsText:
        """Mixtral 8x7B: 32,000 tokens of context, $0.7 in and $0.7 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="open-mixtral-8x7b",
            name="Mixtral 8x7B",
            family="mixtral",
            wires=("mistral_chat", "openai_chat"),
            limits=Limits(context=32000),
            reads=("text",),
            writes=("text",),
            features=Features(reasoning=False, temperature=True, batch=False),
            prices=(PriceRow(rates=Rates(input=Decimal("0.7"), output=Decimal("0.7"))),),
            lifecycle=Lifecycle(
                status="retired",
                released="2023-12-11",
                deprecated=date(2024, 11, 30),
                retires=date(2025, 3, 30),
                replacement="mistral-small-2603",
            ),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                developer_role=False,
                stream_options=False,
                cache_retention=False,
            ),
        )

    @constant
    def PIXTRAL_12B(self) -> MistralChatReadsTextImage:
        """Pixtral 12B: 128,000 tokens of context, $0.15 in and $0.15 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="pixtral-12b",
            name="Pixtral 12B",
            family="pixtral",
            wires=("mistral_chat", "openai_chat"),
            limits=Limits(context=128000),
            reads=("text", "image"),
            writes=("text",),
            features=Features(tools=True, reasoning=False, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.15"), output=Decimal("0.15"), cached_input=Decimal("0.015")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2024-09-01", knowledge="2024-09"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                developer_role=False,
                stream_options=False,
                cache_retention=False,
            ),
        )

    @constant
    def PIXTRAL_LARGE_LATEST(self) -> MistralChatReadsTextImage:
        """Pixtral Large (latest): 128,000 tokens of context, $2 in and $6 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="pixtral-large-latest",
            name="Pixtral Large (latest)",
            family="pixtral",
            wires=("mistral_chat", "openai_chat"),
            limits=Limits(context=128000),
            reads=("text", "image"),
            writes=("text",),
            features=Features(
                tools=True, structured_output=True, reasoning=False, temperature=True, prefill=True
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("2"), output=Decimal("6"), cached_input=Decimal("0.2")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2024-11-01", knowledge="2024-11"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                developer_role=False,
                stream_options=False,
                cache_retention=False,
            ),
        )

    @constant
    def VOXTRAL_MINI_2602(self) -> TranscriptionModel:
        """Voxtral Mini Transcribe 2."""
        return TranscriptionModel(
            provider=PROVIDER,
            id="voxtral-mini-2602",
            name="Voxtral Mini Transcribe 2",
            wires=("openai_transcription",),
            reads=("audio",),
            writes=("text",),
            features=Features(tools=False, batch=False),
            prices=(
                PriceRow(rates=Rates(input_per_second=Decimal("0.00005"))),
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(input_per_second=Decimal("0.000025")),
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2026-02-04"),
        )

    @constant
    def VOXTRAL_MINI_LATEST(self) -> TranscriptionModel:
        """Voxtral Mini Transcribe 2."""
        return TranscriptionModel(
            provider=PROVIDER,
            id="voxtral-mini-latest",
            name="Voxtral Mini Transcribe 2",
            wires=("openai_transcription",),
            points_to="voxtral-mini-2602",
            reads=("audio",),
            writes=("text",),
            features=Features(tools=False, batch=False),
            prices=(
                PriceRow(rates=Rates(input_per_second=Decimal("0.00005"))),
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(input_per_second=Decimal("0.000025")),
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2026-02-04"),
        )

    @constant
    def VOXTRAL_MINI_REALTIME_2602(self) -> RealtimeModel:
        """voxtral-mini-realtime-2602."""
        return RealtimeModel(
            provider=PROVIDER,
            id="voxtral-mini-realtime-2602",
            reads=("audio",),
            writes=("text",),
            prices=(PriceRow(rates=Rates(input_per_second=Decimal("0.0001"))),),
        )

    @constant
    def VOXTRAL_MINI_REALTIME_LATEST(self) -> RealtimeModel:
        """voxtral-mini-realtime-latest."""
        return RealtimeModel(
            provider=PROVIDER,
            id="voxtral-mini-realtime-latest",
            reads=("audio",),
            writes=("text",),
            prices=(PriceRow(rates=Rates(input_per_second=Decimal("0.0001"))),),
        )

    @constant
    def VOXTRAL_MINI_TRANSCRIBE_3(self) -> TranscriptionModel:
        """voxtral-mini-transcribe-3."""
        return TranscriptionModel(
            provider=PROVIDER,
            id="voxtral-mini-transcribe-3",
            wires=("openai_transcription",),
            reads=("audio",),
            writes=("text",),
            prices=(PriceRow(rates=Rates(input_per_second=Decimal("0.0000583333"))),),
        )

    @constant
    def VOXTRAL_MINI_TRANSCRIBE_3_0(self) -> TranscriptionModel:
        """voxtral-mini-transcribe-3-0."""
        return TranscriptionModel(
            provider=PROVIDER,
            id="voxtral-mini-transcribe-3-0",
            wires=("openai_transcription",),
            reads=("audio",),
            writes=("text",),
            prices=(PriceRow(rates=Rates(input_per_second=Decimal("0.0000583333"))),),
        )

    @constant
    def VOXTRAL_MINI_TRANSCRIBE_REALTIME_2602(self) -> RealtimeModel:
        """Voxtral Mini Transcribe Realtime."""
        return RealtimeModel(
            provider=PROVIDER,
            id="voxtral-mini-transcribe-realtime-2602",
            name="Voxtral Mini Transcribe Realtime",
            reads=("audio",),
            writes=("text",),
            features=Features(tools=False, batch=False),
            prices=(PriceRow(rates=Rates(input_per_second=Decimal("0.0001"))),),
            lifecycle=Lifecycle(status="active", released="2026-02-04"),
        )

    @constant
    def VOXTRAL_MINI_TRANSCRIBE_REALTIME_3(self) -> RealtimeModel:
        """voxtral-mini-transcribe-realtime-3."""
        return RealtimeModel(
            provider=PROVIDER,
            id="voxtral-mini-transcribe-realtime-3",
            reads=("audio",),
            writes=("text",),
            prices=(PriceRow(rates=Rates(input_per_second=Decimal("0.000133333"))),),
        )

    @constant
    def VOXTRAL_MINI_TRANSCRIBE_REALTIME_3_0(self) -> RealtimeModel:
        """voxtral-mini-transcribe-realtime-3-0."""
        return RealtimeModel(
            provider=PROVIDER,
            id="voxtral-mini-transcribe-realtime-3-0",
            reads=("audio",),
            writes=("text",),
            prices=(PriceRow(rates=Rates(input_per_second=Decimal("0.000133333"))),),
        )

    @constant
    def VOXTRAL_MINI_TRANSCRIBE_REALTIME_LATEST(self) -> RealtimeModel:
        """Voxtral Mini Transcribe Realtime."""
        return RealtimeModel(
            provider=PROVIDER,
            id="voxtral-mini-transcribe-realtime-latest",
            name="Voxtral Mini Transcribe Realtime",
            points_to="voxtral-mini-transcribe-realtime-2602",
            reads=("audio",),
            writes=("text",),
            features=Features(tools=False, batch=False),
            prices=(PriceRow(rates=Rates(input_per_second=Decimal("0.0001"))),),
            lifecycle=Lifecycle(status="active", released="2026-02-04"),
        )

    @constant
    def VOXTRAL_MINI_TTS_2603(self) -> SpeechModel:
        """Voxtral TTS."""
        return SpeechModel(
            provider=PROVIDER,
            id="voxtral-mini-tts-2603",
            name="Voxtral TTS",
            wires=("openai_speech",),
            reads=("text", "audio"),
            writes=("audio",),
            features=Features(tools=False, batch=False),
            prices=(PriceRow(rates=Rates(input_per_character=Decimal("0.000016"))),),
            lifecycle=Lifecycle(status="active", released="2026-03-23"),
        )

    @constant
    def VOXTRAL_MINI_TTS_3(self) -> SpeechModel:
        """voxtral-mini-tts-3."""
        return SpeechModel(
            provider=PROVIDER,
            id="voxtral-mini-tts-3",
            wires=("openai_speech",),
            reads=("text",),
            writes=("audio",),
            prices=(PriceRow(rates=Rates(input_per_character=Decimal("0.000013"))),),
        )

    @constant
    def VOXTRAL_MINI_TTS_3_0(self) -> SpeechModel:
        """voxtral-mini-tts-3-0."""
        return SpeechModel(
            provider=PROVIDER,
            id="voxtral-mini-tts-3-0",
            wires=("openai_speech",),
            reads=("text",),
            writes=("audio",),
            prices=(PriceRow(rates=Rates(input_per_character=Decimal("0.000013"))),),
        )

    @constant
    def VOXTRAL_MINI_TTS_LATEST(self) -> SpeechModel:
        """Voxtral TTS."""
        return SpeechModel(
            provider=PROVIDER,
            id="voxtral-mini-tts-latest",
            name="Voxtral TTS",
            wires=("openai_speech",),
            points_to="voxtral-mini-tts-2603",
            reads=("text", "audio"),
            writes=("audio",),
            features=Features(tools=False, batch=False),
            prices=(PriceRow(rates=Rates(input_per_character=Decimal("0.000016"))),),
            lifecycle=Lifecycle(status="active", released="2026-03-23"),
        )

    @constant
    def VOXTRAL_SMALL_2507(self) -> MistralChatReadsTextAudio:
        """Voxtral Small: 32,768 tokens of context, 32,000 out, $0.1 in and $0.4 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="voxtral-small-2507",
            name="Voxtral Small",
            wires=("mistral_chat", "openai_chat"),
            limits=Limits(context=32768, output=32000),
            reads=("text", "audio"),
            writes=("text",),
            features=Features(tools=True, structured_output=True, reasoning=False, batch=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.1"), output=Decimal("0.4"), cached_input=Decimal("0.01")
                    )
                ),
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(
                        input=Decimal("0.05"), output=Decimal("0.2"), cached_input=Decimal("0.005")
                    ),
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2025-07-15"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                developer_role=False,
                stream_options=False,
                cache_retention=False,
            ),
        )

    @constant
    def VOXTRAL_SMALL_LATEST(self) -> MistralChatReadsTextAudio:
        """Voxtral Small (latest): 32,768 tokens of context, 32,000 out, $0.1 in and $0.4 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="voxtral-small-latest",
            name="Voxtral Small (latest)",
            wires=("mistral_chat", "openai_chat"),
            points_to="voxtral-small-2507",
            limits=Limits(context=32768, output=32000),
            reads=("text", "audio"),
            writes=("text",),
            features=Features(tools=True, structured_output=True, reasoning=False, batch=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.1"), output=Decimal("0.4"), cached_input=Decimal("0.01")
                    )
                ),
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(
                        input=Decimal("0.05"), output=Decimal("0.2"), cached_input=Decimal("0.005")
                    ),
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2025-07-15"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                developer_role=False,
                stream_options=False,
                cache_retention=False,
            ),
        )

    @constant
    def VOXTRAL_SMALL_TRANSCRIBE_3(self) -> TranscriptionModel:
        """voxtral-small-transcribe-3."""
        return TranscriptionModel(
            provider=PROVIDER,
            id="voxtral-small-transcribe-3",
            wires=("openai_transcription",),
            reads=("audio",),
            writes=("text",),
            prices=(PriceRow(rates=Rates(input_per_second=Decimal("0.0000666667"))),),
        )

    @constant
    def VOXTRAL_SMALL_TRANSCRIBE_3_0(self) -> TranscriptionModel:
        """voxtral-small-transcribe-3-0."""
        return TranscriptionModel(
            provider=PROVIDER,
            id="voxtral-small-transcribe-3-0",
            wires=("openai_transcription",),
            reads=("audio",),
            writes=("text",),
            prices=(PriceRow(rates=Rates(input_per_second=Decimal("0.0000666667"))),),
        )

    @constant
    def ZAI_GLM_5(self) -> MistralChatReadsAnything:
        """zai-glm-5: 131,072 out, $1.4 in and $4.4 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="zai-glm-5",
            wires=("mistral_chat", "openai_chat"),
            limits=Limits(input=1048576, output=131072),
            features=Features(
                tools=True,
                structured_output=True,
                reasoning=True,
                prefill=True,
                prompt_caching=True,
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("1.4"), output=Decimal("4.4"), cached_input=Decimal("0.14")
                    )
                ),
            ),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                developer_role=False,
                stream_options=False,
                cache_retention=False,
            ),
        )

    @constant
    @deprecated("zai-glm-5-2 retired on 2026-10-31")
    def ZAI_GLM_5_2(self) -> MistralChatReadsText:
        """Z.ai GLM 5.2: 1,048,576 tokens of context, 131,072 out, $1.4 in and $4.4 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="zai-glm-5-2",
            name="Z.ai GLM 5.2",
            wires=("mistral_chat", "openai_chat"),
            limits=Limits(context=1048576, output=131072),
            reads=("text",),
            writes=("text",),
            features=Features(
                tools=True,
                structured_output=True,
                reasoning=True,
                prefill=True,
                prompt_caching=True,
                batch=True,
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("1.4"), output=Decimal("4.4"), cached_input=Decimal("0.14")
                    )
                ),
            ),
            lifecycle=Lifecycle(
                status="retired", released="2026-08-06", retires=date(2026, 10, 31)
            ),
            reasoning=Reasoning(efforts=("none", "high", "max"), can_disable=True),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                developer_role=False,
                stream_options=False,
                cache_retention=False,
            ),
        )

    @constant
    def ZAI_GLM_5_3(self) -> MistralChatReadsText:
        """GLM-5.3: 1,048,576 tokens of context, 131,072 out, $1.4 in and $4.4 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="zai-glm-5-3",
            name="GLM-5.3",
            wires=("mistral_chat", "openai_chat"),
            limits=Limits(context=1048576, output=131072),
            reads=("text",),
            features=Features(
                tools=True,
                structured_output=True,
                reasoning=True,
                prefill=True,
                prompt_caching=True,
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
                developer_role=False,
                stream_options=False,
                cache_retention=False,
            ),
        )

    @constant
    def ZAI_GLM_5_3_FLASH(self) -> MistralChatReadsTextImage:
        """GLM-5.3-Flash: 1,048,576 tokens of context, 131,072 out, $0.15 in and $0.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="zai-glm-5-3-flash",
            name="GLM-5.3-Flash",
            wires=("mistral_chat", "openai_chat"),
            limits=Limits(context=1048576, output=131072),
            reads=("text", "image"),
            features=Features(
                tools=True,
                structured_output=True,
                reasoning=True,
                prefill=True,
                prompt_caching=True,
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.15"), output=Decimal("0.5"), cached_input=Decimal("0.03")
                    )
                ),
            ),
            reasoning=Reasoning(efforts=("low", "high", "max"), can_disable=False),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                developer_role=False,
                stream_options=False,
                cache_retention=False,
            ),
        )

    @constant
    def ZAI_GLM_LATEST(self) -> MistralChatReadsAnything:
        """zai-glm-latest: 131,072 out, $1.4 in and $4.4 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="zai-glm-latest",
            wires=("mistral_chat", "openai_chat"),
            limits=Limits(input=1048576, output=131072),
            features=Features(
                tools=True,
                structured_output=True,
                reasoning=True,
                prefill=True,
                prompt_caching=True,
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("1.4"), output=Decimal("4.4"), cached_input=Decimal("0.14")
                    )
                ),
            ),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                developer_role=False,
                stream_options=False,
                cache_retention=False,
            ),
        )


mistral = Mistral()

IDS = {
    "codestral-2508": "CODESTRAL_2508",
    "codestral-embed": "CODESTRAL_EMBED",
    "codestral-embed-2505": "CODESTRAL_EMBED_2505",
    "codestral-latest": "CODESTRAL_LATEST",
    "codestral-mamba-latest": "CODESTRAL_MAMBA_LATEST",
    "deepseek-v4-1-flash-1017": "DEEPSEEK_V4_1_FLASH_1017",
    "devstral-2512": "DEVSTRAL_2512",
    "devstral-latest": "DEVSTRAL_LATEST",
    "devstral-medium-2507": "DEVSTRAL_MEDIUM_2507",
    "devstral-medium-latest": "DEVSTRAL_MEDIUM_LATEST",
    "devstral-small-2505": "DEVSTRAL_SMALL_2505",
    "devstral-small-2507": "DEVSTRAL_SMALL_2507",
    "devstral-small-latest": "DEVSTRAL_SMALL_LATEST",
    "glm-5-2": "GLM_5_2",
    "labs-devstral-small-2512": "LABS_DEVSTRAL_SMALL_2512",
    "labs-leanstral-1-5": "LABS_LEANSTRAL_1_5",
    "labs-leanstral-1-5-1": "LABS_LEANSTRAL_1_5_1",
    "magistral-medium-latest": "MAGISTRAL_MEDIUM_LATEST",
    "magistral-small": "MAGISTRAL_SMALL",
    "magistral-small-latest": "MAGISTRAL_SMALL_LATEST",
    "ministral-14b-2512": "MINISTRAL_14B_2512",
    "ministral-14b-latest": "MINISTRAL_14B_LATEST",
    "ministral-3-14b-2512": "MINISTRAL_3_14B_2512",
    "ministral-3-3b-2512": "MINISTRAL_3_3B_2512",
    "ministral-3-8b-2512": "MINISTRAL_3_8B_2512",
    "ministral-3b-2512": "MINISTRAL_3B_2512",
    "ministral-3b-latest": "MINISTRAL_3B_LATEST",
    "ministral-8b-2512": "MINISTRAL_8B_2512",
    "ministral-8b-latest": "MINISTRAL_8B_LATEST",
    "mistral-code-agent-latest": "MISTRAL_CODE_AGENT_LATEST",
    "mistral-code-fim-latest": "MISTRAL_CODE_FIM_LATEST",
    "mistral-code-latest": "MISTRAL_CODE_LATEST",
    "mistral-embed": "MISTRAL_EMBED",
    "mistral-embed-2312": "MISTRAL_EMBED_2312",
    "mistral-large-2411": "MISTRAL_LARGE_2411",
    "mistral-large-2512": "MISTRAL_LARGE_2512",
    "mistral-large-3": "MISTRAL_LARGE_3",
    "mistral-large-4": "MISTRAL_LARGE_4",
    "mistral-large-4-0": "MISTRAL_LARGE_4_0",
    "mistral-large-4-0-8": "MISTRAL_LARGE_4_0_8",
    "mistral-large-latest": "MISTRAL_LARGE_LATEST",
    "mistral-medium": "MISTRAL_MEDIUM",
    "mistral-medium-2505": "MISTRAL_MEDIUM_2505",
    "mistral-medium-2508": "MISTRAL_MEDIUM_2508",
    "mistral-medium-2604": "MISTRAL_MEDIUM_2604",
    "mistral-medium-3": "MISTRAL_MEDIUM_3",
    "mistral-medium-3-5": "MISTRAL_MEDIUM_3_5",
    "mistral-medium-3.5": "MISTRAL_MEDIUM_3_POINT_5",
    "mistral-medium-latest": "MISTRAL_MEDIUM_LATEST",
    "mistral-moderation-2411": "MISTRAL_MODERATION_2411",
    "mistral-moderation-2603": "MISTRAL_MODERATION_2603",
    "mistral-nemo": "MISTRAL_NEMO",
    "mistral-ocr-2503": "MISTRAL_OCR_2503",
    "mistral-ocr-2505": "MISTRAL_OCR_2505",
    "mistral-ocr-2512": "MISTRAL_OCR_2512",
    "mistral-ocr-3": "MISTRAL_OCR_3",
    "mistral-ocr-3-0": "MISTRAL_OCR_3_0",
    "mistral-ocr-4": "MISTRAL_OCR_4",
    "mistral-ocr-4-0": "MISTRAL_OCR_4_0",
    "mistral-ocr-4-1": "MISTRAL_OCR_4_1",
    "mistral-ocr-latest": "MISTRAL_OCR_LATEST",
    "mistral-small": "MISTRAL_SMALL",
    "mistral-small-2506": "MISTRAL_SMALL_2506",
    "mistral-small-2603": "MISTRAL_SMALL_2603",
    "mistral-small-latest": "MISTRAL_SMALL_LATEST",
    "mistral-tiny": "MISTRAL_TINY",
    "open-mistral-7b": "OPEN_MISTRAL_7B",
    "open-mistral-nemo": "OPEN_MISTRAL_NEMO",
    "open-mixtral-8x22b": "OPEN_MIXTRAL_8X22B",
    "open-mixtral-8x7b": "OPEN_MIXTRAL_8X7B",
    "pixtral-12b": "PIXTRAL_12B",
    "pixtral-large-latest": "PIXTRAL_LARGE_LATEST",
    "voxtral-mini-2602": "VOXTRAL_MINI_2602",
    "voxtral-mini-latest": "VOXTRAL_MINI_LATEST",
    "voxtral-mini-realtime-2602": "VOXTRAL_MINI_REALTIME_2602",
    "voxtral-mini-realtime-latest": "VOXTRAL_MINI_REALTIME_LATEST",
    "voxtral-mini-transcribe-3": "VOXTRAL_MINI_TRANSCRIBE_3",
    "voxtral-mini-transcribe-3-0": "VOXTRAL_MINI_TRANSCRIBE_3_0",
    "voxtral-mini-transcribe-realtime-2602": "VOXTRAL_MINI_TRANSCRIBE_REALTIME_2602",
    "voxtral-mini-transcribe-realtime-3": "VOXTRAL_MINI_TRANSCRIBE_REALTIME_3",
    "voxtral-mini-transcribe-realtime-3-0": "VOXTRAL_MINI_TRANSCRIBE_REALTIME_3_0",
    "voxtral-mini-transcribe-realtime-latest": "VOXTRAL_MINI_TRANSCRIBE_REALTIME_LATEST",
    "voxtral-mini-tts-2603": "VOXTRAL_MINI_TTS_2603",
    "voxtral-mini-tts-3": "VOXTRAL_MINI_TTS_3",
    "voxtral-mini-tts-3-0": "VOXTRAL_MINI_TTS_3_0",
    "voxtral-mini-tts-latest": "VOXTRAL_MINI_TTS_LATEST",
    "voxtral-small-2507": "VOXTRAL_SMALL_2507",
    "voxtral-small-latest": "VOXTRAL_SMALL_LATEST",
    "voxtral-small-transcribe-3": "VOXTRAL_SMALL_TRANSCRIBE_3",
    "voxtral-small-transcribe-3-0": "VOXTRAL_SMALL_TRANSCRIBE_3_0",
    "zai-glm-5": "ZAI_GLM_5",
    "zai-glm-5-2": "ZAI_GLM_5_2",
    "zai-glm-5-3": "ZAI_GLM_5_3",
    "zai-glm-5-3-flash": "ZAI_GLM_5_3_FLASH",
    "zai-glm-latest": "ZAI_GLM_LATEST",
}
