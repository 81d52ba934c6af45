"""Vercel AI Gateway's models as typed constants; generated from `catalog/vercel.yaml`."""

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
    ImageModel,
    Lifecycle,
    Limits,
    PriceCondition,
    PriceRow,
    Provider,
    Rates,
    RealtimeModel,
    Reasoning,
    RerankModel,
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
    from interlingua_generated.wire import openai_chat

    ChatReadsText: TypeAlias = ChatModel[openai_chat.Extra, Text, AnyTool, openai_chat.Response]
    ChatReadsTextAudioNoTools: TypeAlias = ChatModel[
        openai_chat.Extra, Text | Audio, Never, openai_chat.Response
    ]
    ChatReadsTextDocument: TypeAlias = ChatModel[
        openai_chat.Extra, Text | Document, AnyTool, openai_chat.Response
    ]
    ChatReadsTextImage: TypeAlias = ChatModel[
        openai_chat.Extra, Text | Image, AnyTool, openai_chat.Response
    ]
    ChatReadsTextImageAudioVideoDocument: TypeAlias = ChatModel[
        openai_chat.Extra, Text | Image | Audio | Video | Document, AnyTool, openai_chat.Response
    ]
    ChatReadsTextImageDocument: TypeAlias = ChatModel[
        openai_chat.Extra, Text | Image | Document, AnyTool, openai_chat.Response
    ]
    ChatReadsTextImageDocumentNoTools: TypeAlias = ChatModel[
        openai_chat.Extra, Text | Image | Document, Never, openai_chat.Response
    ]
    ChatReadsTextImageNoTools: TypeAlias = ChatModel[
        openai_chat.Extra, Text | Image, Never, openai_chat.Response
    ]
    ChatReadsTextImageVideo: TypeAlias = ChatModel[
        openai_chat.Extra, Text | Image | Video, AnyTool, openai_chat.Response
    ]
    ChatReadsTextNoTools: TypeAlias = ChatModel[
        openai_chat.Extra, Text, Never, openai_chat.Response
    ]
else:
    from functools import cached_property as constant

PROVIDER = Provider(
    id="vercel",
    name="Vercel AI Gateway",
    docs="https://vercel.com/ai-gateway/models",
    auth=Auth(scheme="bearer", env=("AI_GATEWAY_API_KEY",)),
    endpoints=(
        Endpoint(
            wire="openai_chat",
            base_url="https://ai-gateway.vercel.sh/v1",
            base_url_env="AI_GATEWAY_BASE_URL",
        ),
        Endpoint(
            wire="anthropic_messages",
            base_url="https://ai-gateway.vercel.sh",
            base_url_env="AI_GATEWAY_ANTHROPIC_BASE_URL",
        ),
        Endpoint(
            wire="openai_embeddings",
            base_url="https://ai-gateway.vercel.sh/v1",
            base_url_env="AI_GATEWAY_BASE_URL",
        ),
    ),
    compat=Compat(
        reasoning_format="reasoning_object",
        reasoning_replay_field="reasoning_details",
        cache_key=False,
        cache_retention=False,
    ),
)


class Vercel:
    """Models of Vercel AI Gateway; each is built when it is first touched."""

    @constant
    def ALIBABA_QWEN3_235B_A22B_THINKING(self) -> ChatReadsTextImageDocument:
        """Qwen3 235B A22B Thinking 2507: 131,072 tokens of context, 32,768 out, $0.4 in and $4 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="alibaba/qwen3-235b-a22b-thinking",
            name="Qwen3 235B A22B Thinking 2507",
            family="qwen",
            wires=("openai_chat",),
            limits=Limits(context=131072, output=32768),
            reads=("text", "image", "document"),
            writes=("text",),
            features=Features(tools=True, reasoning=True, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.4"), output=Decimal("4"))),),
            lifecycle=Lifecycle(status="active", released="2025-09-23", knowledge="2025-04"),
            reasoning=Reasoning(budget_min=1, budget_max=81920),
            compat=Compat(
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def ALIBABA_QWEN3_5_FLASH(self) -> ChatReadsTextImageDocument:
        """Qwen 3.5 Flash: 1,000,000 tokens of context, 64,000 out, $0.1 in and $0.4 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="alibaba/qwen3.5-flash",
            name="Qwen 3.5 Flash",
            family="qwen",
            wires=("openai_chat",),
            limits=Limits(context=1000000, output=64000),
            reads=("text", "image", "document"),
            writes=("text",),
            features=Features(tools=True, reasoning=True, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.1"),
                        output=Decimal("0.4"),
                        cached_input=Decimal("0.001"),
                        cache_write=Decimal("0.125"),
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2026-02-24"),
            reasoning=Reasoning(can_disable=True, budget_min=1, budget_max=81920),
            compat=Compat(
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def ALIBABA_QWEN3_5_PLUS(self) -> ChatReadsTextImageDocument:
        """Qwen 3.5 Plus: 1,000,000 tokens of context, 64,000 out, $0.4 in and $2.4 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="alibaba/qwen3.5-plus",
            name="Qwen 3.5 Plus",
            family="qwen",
            wires=("openai_chat",),
            limits=Limits(context=1000000, output=64000),
            reads=("text", "image", "document"),
            writes=("text",),
            features=Features(tools=True, reasoning=True, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.4"),
                        output=Decimal("2.4"),
                        cached_input=Decimal("0.04"),
                        cache_write=Decimal("0.5"),
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2026-02-16", knowledge="2025-04"),
            reasoning=Reasoning(can_disable=True, budget_min=1, budget_max=81920),
            compat=Compat(
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def ALIBABA_QWEN3_6_27B(self) -> ChatReadsTextImageDocument:
        """Qwen 3.6 27B: 256,000 tokens of context, $0.6 in and $3.6 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="alibaba/qwen3.6-27b",
            name="Qwen 3.6 27B",
            family="qwen3.6",
            wires=("openai_chat",),
            limits=Limits(context=256000),
            reads=("text", "image", "document"),
            writes=("text",),
            features=Features(tools=True, structured_output=True, reasoning=True, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.6"), output=Decimal("3.6"))),),
            lifecycle=Lifecycle(status="active", released="2026-04-22"),
            reasoning=Reasoning(can_disable=True, budget_min=1, budget_max=131072),
            compat=Compat(
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def ALIBABA_QWEN3_6_PLUS(self) -> ChatReadsTextImageDocument:
        """Qwen 3.6 Plus: 1,000,000 tokens of context, 64,000 out, $0.5 in and $3 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="alibaba/qwen3.6-plus",
            name="Qwen 3.6 Plus",
            family="qwen",
            wires=("openai_chat",),
            limits=Limits(context=1000000, output=64000),
            reads=("text", "image", "document"),
            writes=("text",),
            features=Features(tools=True, reasoning=True, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.5"),
                        output=Decimal("3"),
                        cached_input=Decimal("0.1"),
                        cache_write=Decimal("0.625"),
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2026-04-02", knowledge="2025-04"),
            reasoning=Reasoning(can_disable=True, budget_min=1, budget_max=131072),
            compat=Compat(
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def ALIBABA_QWEN3_7_MAX(self) -> ChatReadsText:
        """Qwen 3.7 Max: 991,000 tokens of context, 64,000 out, $1.25 in and $3.75 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="alibaba/qwen3.7-max",
            name="Qwen 3.7 Max",
            family="qwen",
            wires=("openai_chat",),
            limits=Limits(context=991000, output=64000),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=True, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("1.25"),
                        output=Decimal("3.75"),
                        cached_input=Decimal("0.25"),
                        cache_write=Decimal("1.5625"),
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2026-05-21"),
            reasoning=Reasoning(can_disable=True, budget_min=1, budget_max=262144),
            compat=Compat(
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def ALIBABA_QWEN3_7_PLUS(self) -> ChatReadsTextImageDocument:
        """Qwen 3.7 Plus: 1,000,000 tokens of context, 64,000 out, $0.4 in and $1.6 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="alibaba/qwen3.7-plus",
            name="Qwen 3.7 Plus",
            family="qwen3.7-plus",
            wires=("openai_chat",),
            limits=Limits(context=1000000, output=64000),
            reads=("text", "image", "document"),
            writes=("text",),
            features=Features(tools=True, reasoning=True, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.4"),
                        output=Decimal("1.6"),
                        cached_input=Decimal("0.08"),
                        cache_write=Decimal("0.5"),
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2026-06-02", knowledge="2025-04"),
            reasoning=Reasoning(can_disable=True, budget_min=1, budget_max=262144),
            compat=Compat(
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def ALIBABA_QWEN3_CODER(self) -> ChatReadsText:
        """Qwen3 Coder 480B A35B Instruct: 262,144 tokens of context, 65,536 out, $0.4 in and $1.6 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="alibaba/qwen3-coder",
            name="Qwen3 Coder 480B A35B Instruct",
            family="qwen",
            wires=("openai_chat",),
            limits=Limits(context=262144, output=65536),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=True, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.4"), output=Decimal("1.6"))),),
            lifecycle=Lifecycle(status="active", released="2025-07-22", knowledge="2025-04"),
            compat=Compat(
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def ALIBABA_QWEN3_CODER_30B_A3B(self) -> ChatReadsText:
        """Qwen 3 Coder 30B A3B Instruct: 262,144 tokens of context, 8,192 out, $0.15 in and $0.6 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="alibaba/qwen3-coder-30b-a3b",
            name="Qwen 3 Coder 30B A3B Instruct",
            family="qwen",
            wires=("openai_chat",),
            limits=Limits(context=262144, output=8192),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=True, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.15"), output=Decimal("0.6"))),),
            lifecycle=Lifecycle(status="active", released="2025-07-31", knowledge="2025-04"),
            compat=Compat(
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def ALIBABA_QWEN3_CODER_NEXT(self) -> ChatReadsText:
        """Qwen3 Coder Next: 256,000 tokens of context, $0.5 in and $1.2 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="alibaba/qwen3-coder-next",
            name="Qwen3 Coder Next",
            family="qwen",
            wires=("openai_chat",),
            limits=Limits(context=256000),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=True, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.5"), output=Decimal("1.2"))),),
            lifecycle=Lifecycle(status="active", released="2025-07-22"),
            compat=Compat(
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def ALIBABA_QWEN3_CODER_PLUS(self) -> ChatReadsText:
        """Qwen3 Coder Plus: 1,000,000 tokens of context, 65,536 out, $1 in and $5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="alibaba/qwen3-coder-plus",
            name="Qwen3 Coder Plus",
            family="qwen",
            wires=("openai_chat",),
            limits=Limits(context=1000000, output=65536),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=False, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("1"), output=Decimal("5"), cached_input=Decimal("0.2")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2025-07-23", knowledge="2025-04"),
            compat=Compat(
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def ALIBABA_QWEN3_EMBEDDING_0_6B(self) -> EmbeddingModel:
        """Qwen3 Embedding 0.6B: 32,768 tokens of context."""
        return EmbeddingModel(
            provider=PROVIDER,
            id="alibaba/qwen3-embedding-0.6b",
            name="Qwen3 Embedding 0.6B",
            family="qwen",
            wires=("openai_embeddings",),
            limits=Limits(context=32768),
            reads=("text",),
            writes=("text",),
            features=Features(tools=False, reasoning=False, temperature=True),
            lifecycle=Lifecycle(status="active", released="2025-11-14"),
            dimensions=32768,
        )

    @constant
    def ALIBABA_QWEN3_EMBEDDING_4B(self) -> EmbeddingModel:
        """Qwen3 Embedding 4B: 32,768 tokens of context."""
        return EmbeddingModel(
            provider=PROVIDER,
            id="alibaba/qwen3-embedding-4b",
            name="Qwen3 Embedding 4B",
            family="qwen",
            wires=("openai_embeddings",),
            limits=Limits(context=32768),
            reads=("text",),
            writes=("text",),
            features=Features(tools=False, reasoning=False, temperature=True),
            lifecycle=Lifecycle(status="active", released="2025-06-05"),
            dimensions=32768,
        )

    @constant
    def ALIBABA_QWEN3_EMBEDDING_8B(self) -> EmbeddingModel:
        """Qwen3 Embedding 8B: 32,768 tokens of context."""
        return EmbeddingModel(
            provider=PROVIDER,
            id="alibaba/qwen3-embedding-8b",
            name="Qwen3 Embedding 8B",
            family="qwen",
            wires=("openai_embeddings",),
            limits=Limits(context=32768),
            reads=("text",),
            writes=("text",),
            features=Features(tools=False, reasoning=False, temperature=True),
            lifecycle=Lifecycle(status="active", released="2025-06-05"),
            dimensions=32768,
        )

    @constant
    def ALIBABA_QWEN3_MAX(self) -> ChatReadsText:
        """Qwen3 Max: 262,144 tokens of context, 32,768 out, $1.2 in and $6 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="alibaba/qwen3-max",
            name="Qwen3 Max",
            family="qwen",
            wires=("openai_chat",),
            limits=Limits(context=262144, output=32768),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=False, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("1.2"), output=Decimal("6"), cached_input=Decimal("0.24")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2025-09-23", knowledge="2025-04"),
            compat=Compat(
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def ALIBABA_QWEN3_MAX_PREVIEW(self) -> ChatReadsText:
        """Qwen3 Max Preview: 262,144 tokens of context, 32,768 out, $1.2 in and $6 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="alibaba/qwen3-max-preview",
            name="Qwen3 Max Preview",
            family="qwen",
            wires=("openai_chat",),
            limits=Limits(context=262144, output=32768),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=False, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("1.2"), output=Decimal("6"), cached_input=Decimal("0.24")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2025-09-05", knowledge="2025-04"),
            compat=Compat(
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def ALIBABA_QWEN3_MAX_THINKING(self) -> ChatReadsText:
        """Qwen 3 Max Thinking: 256,000 tokens of context, 65,536 out, $1.2 in and $6 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="alibaba/qwen3-max-thinking",
            name="Qwen 3 Max Thinking",
            family="qwen",
            wires=("openai_chat",),
            limits=Limits(context=256000, output=65536),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=True, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("1.2"), output=Decimal("6"), cached_input=Decimal("0.24")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2026-01-23", knowledge="2025-01"),
            reasoning=Reasoning(budget_min=1, budget_max=81920),
            compat=Compat(
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def ALIBABA_QWEN3_NEXT_80B_A3B_INSTRUCT(self) -> ChatReadsText:
        """Qwen3 Next 80B A3B Instruct: 131,072 tokens of context, 32,768 out, $0.15 in and $1.2 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="alibaba/qwen3-next-80b-a3b-instruct",
            name="Qwen3 Next 80B A3B Instruct",
            family="qwen",
            wires=("openai_chat",),
            limits=Limits(context=131072, output=32768),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=False, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.15"), output=Decimal("1.2"))),),
            lifecycle=Lifecycle(status="active", released="2025-09-11", knowledge="2025-04"),
            compat=Compat(
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def ALIBABA_QWEN3_NEXT_80B_A3B_THINKING(self) -> ChatReadsText:
        """Qwen3 Next 80B A3B Thinking: 131,072 tokens of context, 32,768 out, $0.15 in and $1.2 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="alibaba/qwen3-next-80b-a3b-thinking",
            name="Qwen3 Next 80B A3B Thinking",
            family="qwen",
            wires=("openai_chat",),
            limits=Limits(context=131072, output=32768),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=True, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.15"), output=Decimal("1.2"))),),
            lifecycle=Lifecycle(status="active", released="2025-09-11", knowledge="2025-09"),
            reasoning=Reasoning(budget_min=1),
            compat=Compat(
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def ALIBABA_QWEN3_VL_235B_A22B_INSTRUCT(self) -> ChatReadsTextImageNoTools:
        """Qwen3 VL 235B A22B Instruct: 131,072 tokens of context, 129,024 out, $0.4 in and $1.6 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="alibaba/qwen3-vl-235b-a22b-instruct",
            name="Qwen3 VL 235B A22B Instruct",
            family="qwen",
            wires=("openai_chat",),
            limits=Limits(context=131072, output=129024),
            reads=("text", "image"),
            writes=("text",),
            features=Features(tools=False, reasoning=False, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.4"), output=Decimal("1.6"))),),
            lifecycle=Lifecycle(status="active", released="2025-09-23"),
            compat=Compat(
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def ALIBABA_QWEN3_VL_INSTRUCT(self) -> ChatReadsTextImage:
        """Qwen3 VL Instruct: 131,072 tokens of context, 129,024 out, $0.4 in and $1.6 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="alibaba/qwen3-vl-instruct",
            name="Qwen3 VL Instruct",
            family="qwen",
            wires=("openai_chat",),
            limits=Limits(context=131072, output=129024),
            reads=("text", "image"),
            writes=("text",),
            features=Features(tools=True, reasoning=False, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.4"), output=Decimal("1.6"))),),
            lifecycle=Lifecycle(status="active", released="2025-09-23", knowledge="2025-04"),
            compat=Compat(
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def ALIBABA_QWEN3_VL_THINKING(self) -> ChatReadsTextImageDocument:
        """Qwen3 VL Thinking: 131,072 tokens of context, 32,768 out, $0.4 in and $4 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="alibaba/qwen3-vl-thinking",
            name="Qwen3 VL Thinking",
            family="qwen",
            wires=("openai_chat",),
            limits=Limits(context=131072, output=32768),
            reads=("text", "image", "document"),
            writes=("text",),
            features=Features(tools=True, reasoning=True, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.4"), output=Decimal("4"))),),
            lifecycle=Lifecycle(status="active", released="2025-09-23", knowledge="2025-09"),
            reasoning=Reasoning(budget_min=1, budget_max=81920),
            compat=Compat(
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def ALIBABA_QWEN_3_14B(self) -> ChatReadsText:
        """Qwen3-14B: 40,960 tokens of context, 16,384 out, $0.08 in and $0.24 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="alibaba/qwen-3-14b",
            name="Qwen3-14B",
            family="qwen",
            wires=("openai_chat",),
            limits=Limits(context=40960, output=16384),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=True, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.08"), output=Decimal("0.24"))),),
            lifecycle=Lifecycle(status="active", released="2025-04-28", knowledge="2025-04"),
            reasoning=Reasoning(can_disable=True),
            compat=Compat(
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def ALIBABA_QWEN_3_235B(self) -> ChatReadsText:
        """Qwen3 235B A22B Instruct 2507: 262,144 tokens of context, 16,384 out, $0.2 in and $0.6 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="alibaba/qwen-3-235b",
            name="Qwen3 235B A22B Instruct 2507",
            family="qwen",
            wires=("openai_chat",),
            limits=Limits(context=262144, output=16384),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=True, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.2"), output=Decimal("0.6"))),),
            lifecycle=Lifecycle(status="active", released="2025-04-28", knowledge="2025-04"),
            compat=Compat(
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def ALIBABA_QWEN_3_30B(self) -> ChatReadsText:
        """Qwen3-30B-A3B: 40,960 tokens of context, 16,384 out, $0.1 in and $0.3 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="alibaba/qwen-3-30b",
            name="Qwen3-30B-A3B",
            family="qwen",
            wires=("openai_chat",),
            limits=Limits(context=40960, output=16384),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=True, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.1"), output=Decimal("0.3"))),),
            lifecycle=Lifecycle(status="active", released="2025-04-28", knowledge="2025-04"),
            reasoning=Reasoning(can_disable=True),
            compat=Compat(
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def ALIBABA_QWEN_3_32B(self) -> ChatReadsText:
        """Qwen 3.32B: 128,000 tokens of context, 8,192 out, $0.1 in and $0.3 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="alibaba/qwen-3-32b",
            name="Qwen 3.32B",
            family="qwen",
            wires=("openai_chat",),
            limits=Limits(context=128000, output=8192),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=True, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.1"), output=Decimal("0.3"))),),
            lifecycle=Lifecycle(status="active", released="2025-04-28", knowledge="2025-04"),
            reasoning=Reasoning(can_disable=True, budget_min=1, budget_max=38912),
            compat=Compat(
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def ALIBABA_QWEN_3_6_MAX_PREVIEW(self) -> ChatReadsText:
        """Qwen 3.6 Max Preview: 240,000 tokens of context, 64,000 out, $1.3 in and $7.8 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="alibaba/qwen-3.6-max-preview",
            name="Qwen 3.6 Max Preview",
            family="qwen",
            wires=("openai_chat",),
            limits=Limits(context=240000, output=64000),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=True, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("1.3"),
                        output=Decimal("7.8"),
                        cached_input=Decimal("0.26"),
                        cache_write=Decimal("1.625"),
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2026-04-20"),
            reasoning=Reasoning(can_disable=True, budget_min=1, budget_max=131072),
            compat=Compat(
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def ALIBABA_WAN_V2_5_T2V_PREVIEW(self) -> VideoModel:
        """Wan v2.5 Text-to-Video Preview."""
        return VideoModel(
            provider=PROVIDER,
            id="alibaba/wan-v2.5-t2v-preview",
            name="Wan v2.5 Text-to-Video Preview",
            family="o",
            reads=("text",),
            writes=("video",),
            features=Features(tools=False, reasoning=False, temperature=True),
            lifecycle=Lifecycle(status="active", released="2025-09-24"),
        )

    @constant
    def ALIBABA_WAN_V2_6_I2V(self) -> VideoModel:
        """Wan v2.6 Image-to-Video."""
        return VideoModel(
            provider=PROVIDER,
            id="alibaba/wan-v2.6-i2v",
            name="Wan v2.6 Image-to-Video",
            family="o",
            reads=("text",),
            writes=("video",),
            features=Features(tools=False, reasoning=False, temperature=True),
            lifecycle=Lifecycle(status="active", released="2025-12-16"),
        )

    @constant
    def ALIBABA_WAN_V2_6_I2V_FLASH(self) -> VideoModel:
        """Wan v2.6 Image-to-Video Flash."""
        return VideoModel(
            provider=PROVIDER,
            id="alibaba/wan-v2.6-i2v-flash",
            name="Wan v2.6 Image-to-Video Flash",
            family="o",
            reads=("text",),
            writes=("video",),
            features=Features(tools=False, reasoning=False, temperature=True),
            lifecycle=Lifecycle(status="active", released="2025-12-16"),
        )

    @constant
    def ALIBABA_WAN_V2_6_R2V(self) -> VideoModel:
        """Wan v2.6 Reference-to-Video."""
        return VideoModel(
            provider=PROVIDER,
            id="alibaba/wan-v2.6-r2v",
            name="Wan v2.6 Reference-to-Video",
            family="o",
            reads=("text",),
            writes=("video",),
            features=Features(tools=False, reasoning=False, temperature=True),
            lifecycle=Lifecycle(status="active", released="2025-12-16"),
        )

    @constant
    def ALIBABA_WAN_V2_6_R2V_FLASH(self) -> VideoModel:
        """Wan v2.6 Reference-to-Video Flash."""
        return VideoModel(
            provider=PROVIDER,
            id="alibaba/wan-v2.6-r2v-flash",
            name="Wan v2.6 Reference-to-Video Flash",
            family="o",
            reads=("text",),
            writes=("video",),
            features=Features(tools=False, reasoning=False, temperature=True),
            lifecycle=Lifecycle(status="active", released="2025-12-16"),
        )

    @constant
    def ALIBABA_WAN_V2_6_T2V(self) -> VideoModel:
        """Wan v2.6 Text-to-Video."""
        return VideoModel(
            provider=PROVIDER,
            id="alibaba/wan-v2.6-t2v",
            name="Wan v2.6 Text-to-Video",
            family="o",
            reads=("text",),
            writes=("video",),
            features=Features(tools=False, reasoning=False, temperature=True),
            lifecycle=Lifecycle(status="active", released="2025-12-16"),
        )

    @constant
    def AMAZON_NOVA_2_LITE(self) -> ChatReadsTextImageDocumentNoTools:
        """Nova 2 Lite: 1,000,000 tokens of context, $0.3 in and $2.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="amazon/nova-2-lite",
            name="Nova 2 Lite",
            family="nova",
            wires=("openai_chat",),
            limits=Limits(context=1000000),
            reads=("text", "image", "document"),
            writes=("text",),
            features=Features(tools=False, reasoning=True, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.3"), output=Decimal("2.5"), cached_input=Decimal("0.075")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2025-12-02", knowledge="2024-10"),
            reasoning=Reasoning(efforts=("low", "medium", "high"), can_disable=True),
            compat=Compat(
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def AMAZON_NOVA_LITE(self) -> ChatReadsTextImageVideo:
        """Nova Lite: 300,000 tokens of context, 8,192 out, $0.06 in and $0.24 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="amazon/nova-lite",
            name="Nova Lite",
            family="nova-lite",
            wires=("openai_chat",),
            limits=Limits(context=300000, output=8192),
            reads=("text", "image", "video"),
            writes=("text",),
            features=Features(
                tools=True, structured_output=True, reasoning=False, temperature=True
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.06"), output=Decimal("0.24"), cached_input=Decimal("0.015")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2024-12-03", knowledge="2024-10"),
            compat=Compat(
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def AMAZON_NOVA_MICRO(self) -> ChatReadsText:
        """Nova Micro: 128,000 tokens of context, 8,192 out, $0.035 in and $0.14 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="amazon/nova-micro",
            name="Nova Micro",
            family="nova-micro",
            wires=("openai_chat",),
            limits=Limits(context=128000, output=8192),
            reads=("text",),
            writes=("text",),
            features=Features(
                tools=True, structured_output=True, reasoning=False, temperature=True
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.035"),
                        output=Decimal("0.14"),
                        cached_input=Decimal("0.00875"),
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2024-12-03", knowledge="2024-10"),
            compat=Compat(
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def AMAZON_NOVA_PRO(self) -> ChatReadsTextImageVideo:
        """Nova Pro: 300,000 tokens of context, 8,192 out, $0.8 in and $3.2 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="amazon/nova-pro",
            name="Nova Pro",
            family="nova-pro",
            wires=("openai_chat",),
            limits=Limits(context=300000, output=8192),
            reads=("text", "image", "video"),
            writes=("text",),
            features=Features(
                tools=True, structured_output=True, reasoning=False, temperature=True
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.8"), output=Decimal("3.2"), cached_input=Decimal("0.2")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2024-12-03", knowledge="2024-10"),
            compat=Compat(
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def AMAZON_TITAN_EMBED_TEXT_V2(self) -> EmbeddingModel:
        """Titan Text Embeddings V2: 8,192 tokens of context."""
        return EmbeddingModel(
            provider=PROVIDER,
            id="amazon/titan-embed-text-v2",
            name="Titan Text Embeddings V2",
            family="titan-embed",
            wires=("openai_embeddings",),
            limits=Limits(context=8192),
            reads=("text",),
            writes=("text",),
            features=Features(tools=False, reasoning=False, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.02"))),),
            lifecycle=Lifecycle(status="active", released="2024-04-30"),
            dimensions=1536,
        )

    @constant
    def ANTHROPIC_CLAUDE_3_5_HAIKU(self) -> ChatReadsTextImageDocument:
        """Claude 3.5 Haiku: 200,000 tokens of context, 8,192 out, $0.8 in and $4 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="anthropic/claude-3.5-haiku",
            name="Claude 3.5 Haiku",
            family="claude-haiku",
            wires=("openai_chat", "anthropic_messages"),
            limits=Limits(context=200000, output=8192),
            reads=("text", "image", "document"),
            writes=("text",),
            features=Features(
                tools=True, structured_output=True, reasoning=False, temperature=True
            ),
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
            lifecycle=Lifecycle(released="2024-11-04", knowledge="2024-07-31"),
            compat=Compat(
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    @deprecated("anthropic/claude-3-haiku is deprecated")
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
            features=Features(
                tools=True, structured_output=True, reasoning=False, temperature=True
            ),
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
            lifecycle=Lifecycle(status="deprecated", released="2024-03-13", knowledge="2023-08-31"),
            compat=Compat(
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def ANTHROPIC_CLAUDE_HAIKU_4_5(self) -> ChatReadsTextImageDocument:
        """Claude Haiku 4.5: 200,000 tokens of context, 64,000 out, $1 in and $5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="anthropic/claude-haiku-4.5",
            name="Claude Haiku 4.5",
            family="claude-haiku",
            wires=("openai_chat", "anthropic_messages"),
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
                        cache_write=Decimal("1.25"),
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2025-10-15", knowledge="2025-02-28"),
            reasoning=Reasoning(can_disable=True, budget_min=1024),
            compat=Compat(
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def ANTHROPIC_CLAUDE_OPUS_4(self) -> ChatReadsTextImageDocument:
        """Claude Opus 4: 200,000 tokens of context, 32,000 out, $15 in and $75 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="anthropic/claude-opus-4",
            name="Claude Opus 4",
            family="claude-opus",
            wires=("openai_chat", "anthropic_messages"),
            limits=Limits(context=200000, output=32000),
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
                        input=Decimal("15"),
                        output=Decimal("75"),
                        cached_input=Decimal("1.5"),
                        cache_write=Decimal("18.75"),
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2025-05-22", knowledge="2025-03-31"),
            reasoning=Reasoning(budget_min=1024),
            compat=Compat(
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def ANTHROPIC_CLAUDE_OPUS_4_1(self) -> ChatReadsTextImageDocument:
        """Claude Opus 4.1: 200,000 tokens of context, 32,000 out, $15 in and $75 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="anthropic/claude-opus-4.1",
            name="Claude Opus 4.1",
            family="claude-opus",
            wires=("openai_chat", "anthropic_messages"),
            limits=Limits(context=200000, output=32000),
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
                        input=Decimal("15"),
                        output=Decimal("75"),
                        cached_input=Decimal("1.5"),
                        cache_write=Decimal("18.75"),
                    )
                ),
            ),
            lifecycle=Lifecycle(released="2025-08-05", knowledge="2025-03-31"),
            reasoning=Reasoning(budget_min=1024),
            compat=Compat(
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def ANTHROPIC_CLAUDE_OPUS_4_5(self) -> ChatReadsTextImageDocument:
        """Claude Opus 4.5: 200,000 tokens of context, 64,000 out, $5 in and $25 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="anthropic/claude-opus-4.5",
            name="Claude Opus 4.5",
            family="claude-opus",
            wires=("openai_chat", "anthropic_messages"),
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
                        cache_write=Decimal("6.25"),
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2025-11-24", knowledge="2025-03-31"),
            reasoning=Reasoning(can_disable=True, budget_min=1024),
            compat=Compat(
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def ANTHROPIC_CLAUDE_OPUS_4_6(self) -> ChatReadsTextImageDocument:
        """Claude Opus 4.6: 1,000,000 tokens of context, 128,000 out, $5 in and $25 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="anthropic/claude-opus-4.6",
            name="Claude Opus 4.6",
            family="claude-opus",
            wires=("openai_chat", "anthropic_messages"),
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
            ),
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
            lifecycle=Lifecycle(status="active", released="2026-02-05", knowledge="2025-05-31"),
            reasoning=Reasoning(
                efforts=("low", "medium", "high"), can_disable=True, budget_min=1024, adaptive=True
            ),
            compat=Compat(
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def ANTHROPIC_CLAUDE_OPUS_4_7(self) -> ChatReadsTextImageDocument:
        """Claude Opus 4.7: 1,000,000 tokens of context, 128,000 out, $5 in and $25 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="anthropic/claude-opus-4.7",
            name="Claude Opus 4.7",
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
            ),
            lifecycle=Lifecycle(status="active", released="2026-04-16", knowledge="2026-01-31"),
            reasoning=Reasoning(efforts=("low", "medium", "high", "xhigh"), can_disable=True),
            compat=Compat(
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def ANTHROPIC_CLAUDE_OPUS_4_8(self) -> ChatReadsTextImageDocument:
        """Claude Opus 4.8: 1,000,000 tokens of context, 128,000 out, $5 in and $25 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="anthropic/claude-opus-4.8",
            name="Claude Opus 4.8",
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
            ),
            lifecycle=Lifecycle(status="active", released="2026-05-28"),
            reasoning=Reasoning(efforts=("low", "medium", "high", "xhigh"), can_disable=True),
            compat=Compat(
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def ANTHROPIC_CLAUDE_SONNET_4(self) -> ChatReadsTextImageDocument:
        """Claude Sonnet 4: 200,000 tokens of context, 64,000 out, $3 in and $15 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="anthropic/claude-sonnet-4",
            name="Claude Sonnet 4",
            family="claude-sonnet",
            wires=("openai_chat", "anthropic_messages"),
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
                        cache_write=Decimal("3.75"),
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2025-05-22", knowledge="2025-03-31"),
            reasoning=Reasoning(budget_min=1024),
            compat=Compat(
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def ANTHROPIC_CLAUDE_SONNET_4_5(self) -> ChatReadsTextImageDocument:
        """Claude Sonnet 4.5: 200,000 tokens of context, 64,000 out, $3 in and $15 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="anthropic/claude-sonnet-4.5",
            name="Claude Sonnet 4.5",
            family="claude-sonnet",
            wires=("openai_chat", "anthropic_messages"),
            limits=Limits(context=200000, output=64000),
            reads=("text", "image", "document"),
            writes=("text",),
            features=Features(
                tools=True,
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
                        cache_write=Decimal("3.75"),
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2025-09-29", knowledge="2025-07-31"),
            reasoning=Reasoning(budget_min=1024),
            compat=Compat(
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def ANTHROPIC_CLAUDE_SONNET_4_6(self) -> ChatReadsTextImageDocument:
        """Claude Sonnet 4.6: 1,000,000 tokens of context, 128,000 out, $3 in and $15 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="anthropic/claude-sonnet-4.6",
            name="Claude Sonnet 4.6",
            family="claude-sonnet",
            wires=("openai_chat", "anthropic_messages"),
            limits=Limits(context=1000000, output=128000),
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
            lifecycle=Lifecycle(status="active", released="2026-02-17", knowledge="2025-08-31"),
            reasoning=Reasoning(
                efforts=("low", "medium", "high"), can_disable=True, budget_min=1024
            ),
            compat=Compat(
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                cache_key=False,
                cache_retention=False,
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
            features=Features(tools=True, reasoning=True, temperature=True),
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
            lifecycle=Lifecycle(status="active", released="2026-06-29", knowledge="2026-01-31"),
            reasoning=Reasoning(efforts=("low", "medium", "high", "xhigh"), can_disable=True),
            compat=Compat(
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def ARCEE_AI_TRINITY_LARGE_PREVIEW(self) -> ChatReadsText:
        """Trinity Large Preview: 131,000 tokens of context, $0.25 in and $1 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="arcee-ai/trinity-large-preview",
            name="Trinity Large Preview",
            family="trinity",
            wires=("openai_chat",),
            limits=Limits(context=131000),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=False, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.25"), output=Decimal("1"))),),
            lifecycle=Lifecycle(released="2026-01-27", knowledge="2024-10"),
            compat=Compat(
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def ARCEE_AI_TRINITY_LARGE_THINKING(self) -> ChatReadsText:
        """Trinity Large Thinking: 262,100 tokens of context, 80,000 out, $0.25 in and $0.9 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="arcee-ai/trinity-large-thinking",
            name="Trinity Large Thinking",
            family="trinity",
            wires=("openai_chat",),
            limits=Limits(context=262100, output=80000),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=True, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.25"), output=Decimal("0.9"))),),
            lifecycle=Lifecycle(status="active", released="2026-04-01"),
            compat=Compat(
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def ARCEE_AI_TRINITY_MINI(self) -> ChatReadsTextNoTools:
        """Trinity Mini: 131,072 tokens of context, $0.045 in and $0.15 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="arcee-ai/trinity-mini",
            name="Trinity Mini",
            family="trinity",
            wires=("openai_chat",),
            limits=Limits(context=131072),
            reads=("text",),
            writes=("text",),
            features=Features(tools=False, reasoning=False, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.045"), output=Decimal("0.15"))),),
            lifecycle=Lifecycle(released="2025-12-01", knowledge="2024-10"),
            compat=Compat(
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def BFL_FLUX_2_FLEX(self) -> ImageModel:
        """FLUX.2 [flex]."""
        return ImageModel(
            provider=PROVIDER,
            id="bfl/flux-2-flex",
            name="FLUX.2 [flex]",
            family="flux",
            reads=("text",),
            writes=("image",),
            features=Features(tools=False, reasoning=False, temperature=True),
            lifecycle=Lifecycle(status="active", released="2025-11-25"),
        )

    @constant
    def BFL_FLUX_2_KLEIN_4B(self) -> ImageModel:
        """FLUX.2 [klein] 4B."""
        return ImageModel(
            provider=PROVIDER,
            id="bfl/flux-2-klein-4b",
            name="FLUX.2 [klein] 4B",
            family="flux",
            reads=("text",),
            writes=("image",),
            features=Features(tools=False, reasoning=False, temperature=True),
            lifecycle=Lifecycle(status="active", released="2026-01-15"),
        )

    @constant
    def BFL_FLUX_2_KLEIN_9B(self) -> ImageModel:
        """FLUX.2 [klein] 9B."""
        return ImageModel(
            provider=PROVIDER,
            id="bfl/flux-2-klein-9b",
            name="FLUX.2 [klein] 9B",
            family="flux",
            reads=("text",),
            writes=("image",),
            features=Features(tools=False, reasoning=False, temperature=True),
            lifecycle=Lifecycle(status="active", released="2026-01-15"),
        )

    @constant
    def BFL_FLUX_2_MAX(self) -> ImageModel:
        """FLUX.2 [max]: 67,300 tokens of context."""
        return ImageModel(
            provider=PROVIDER,
            id="bfl/flux-2-max",
            name="FLUX.2 [max]",
            family="flux",
            limits=Limits(context=67300),
            reads=("text",),
            writes=("image",),
            features=Features(tools=False, reasoning=False, temperature=True),
            lifecycle=Lifecycle(status="active", released="2025-12-16"),
        )

    @constant
    def BFL_FLUX_2_PRO(self) -> ImageModel:
        """FLUX.2 [pro]: 67,300 tokens of context."""
        return ImageModel(
            provider=PROVIDER,
            id="bfl/flux-2-pro",
            name="FLUX.2 [pro]",
            family="flux",
            limits=Limits(context=67300),
            reads=("text",),
            writes=("image",),
            features=Features(tools=False, reasoning=False, temperature=True),
            lifecycle=Lifecycle(status="active", released="2025-11-25"),
        )

    @constant
    def BFL_FLUX_KONTEXT_MAX(self) -> ImageModel:
        """FLUX.1 Kontext Max: 512 tokens of context."""
        return ImageModel(
            provider=PROVIDER,
            id="bfl/flux-kontext-max",
            name="FLUX.1 Kontext Max",
            family="flux",
            limits=Limits(context=512),
            reads=("text",),
            writes=("image",),
            features=Features(tools=False, reasoning=False, temperature=True),
            lifecycle=Lifecycle(status="active", released="2025-05-29"),
        )

    @constant
    def BFL_FLUX_KONTEXT_PRO(self) -> ImageModel:
        """FLUX.1 Kontext Pro: 512 tokens of context."""
        return ImageModel(
            provider=PROVIDER,
            id="bfl/flux-kontext-pro",
            name="FLUX.1 Kontext Pro",
            family="flux",
            limits=Limits(context=512),
            reads=("text",),
            writes=("image",),
            features=Features(tools=False, reasoning=False, temperature=True),
            lifecycle=Lifecycle(status="active", released="2025-05-29"),
        )

    @constant
    def BFL_FLUX_PRO_1_0_FILL(self) -> ImageModel:
        """FLUX.1 Fill [pro]: 512 tokens of context."""
        return ImageModel(
            provider=PROVIDER,
            id="bfl/flux-pro-1.0-fill",
            name="FLUX.1 Fill [pro]",
            family="flux",
            limits=Limits(context=512),
            reads=("text",),
            writes=("image",),
            features=Features(tools=False, reasoning=False, temperature=True),
            lifecycle=Lifecycle(status="active", released="2024-10-01"),
        )

    @constant
    def BFL_FLUX_PRO_1_1(self) -> ImageModel:
        """FLUX1.1 [pro]: 512 tokens of context."""
        return ImageModel(
            provider=PROVIDER,
            id="bfl/flux-pro-1.1",
            name="FLUX1.1 [pro]",
            family="flux",
            limits=Limits(context=512),
            reads=("text",),
            writes=("image",),
            features=Features(tools=False, reasoning=False, temperature=True),
            lifecycle=Lifecycle(status="active", released="2024-10-02"),
        )

    @constant
    def BFL_FLUX_PRO_1_1_ULTRA(self) -> ImageModel:
        """FLUX1.1 [pro] Ultra: 512 tokens of context."""
        return ImageModel(
            provider=PROVIDER,
            id="bfl/flux-pro-1.1-ultra",
            name="FLUX1.1 [pro] Ultra",
            family="flux",
            limits=Limits(context=512),
            reads=("text",),
            writes=("image",),
            features=Features(tools=False, reasoning=False, temperature=True),
            lifecycle=Lifecycle(status="active", released="2024-11-01"),
        )

    @constant
    def BYTEDANCE_SEEDANCE_2_0(self) -> VideoModel:
        """Seedance 2.0."""
        return VideoModel(
            provider=PROVIDER,
            id="bytedance/seedance-2.0",
            name="Seedance 2.0",
            family="seed",
            reads=("text", "image"),
            writes=("video",),
            features=Features(tools=False, reasoning=False, temperature=True),
            lifecycle=Lifecycle(status="active", released="2026-04-14"),
        )

    @constant
    def BYTEDANCE_SEEDANCE_2_0_FAST(self) -> VideoModel:
        """Seedance 2.0 Fast."""
        return VideoModel(
            provider=PROVIDER,
            id="bytedance/seedance-2.0-fast",
            name="Seedance 2.0 Fast",
            family="seed",
            reads=("text", "image"),
            writes=("video",),
            features=Features(tools=False, reasoning=False, temperature=True),
            lifecycle=Lifecycle(status="active", released="2026-04-14"),
        )

    @constant
    def BYTEDANCE_SEEDANCE_V1_0_PRO(self) -> VideoModel:
        """Seedance v1.0 Pro."""
        return VideoModel(
            provider=PROVIDER,
            id="bytedance/seedance-v1.0-pro",
            name="Seedance v1.0 Pro",
            family="seed",
            reads=("text",),
            writes=("video",),
            features=Features(tools=False, reasoning=False, temperature=True),
            lifecycle=Lifecycle(status="active", released="2025-06-11"),
        )

    @constant
    def BYTEDANCE_SEEDANCE_V1_0_PRO_FAST(self) -> VideoModel:
        """Seedance v1.0 Pro Fast."""
        return VideoModel(
            provider=PROVIDER,
            id="bytedance/seedance-v1.0-pro-fast",
            name="Seedance v1.0 Pro Fast",
            family="seed",
            reads=("text",),
            writes=("video",),
            features=Features(tools=False, reasoning=False, temperature=True),
            lifecycle=Lifecycle(status="active", released="2025-10-24"),
        )

    @constant
    def BYTEDANCE_SEEDANCE_V1_5_PRO(self) -> VideoModel:
        """Seedance v1.5 Pro."""
        return VideoModel(
            provider=PROVIDER,
            id="bytedance/seedance-v1.5-pro",
            name="Seedance v1.5 Pro",
            family="seed",
            reads=("text",),
            writes=("video",),
            features=Features(tools=False, reasoning=False, temperature=True),
            lifecycle=Lifecycle(status="active", released="2025-12-16"),
        )

    @constant
    def BYTEDANCE_SEEDREAM_4_0(self) -> ImageModel:
        """Seedream 4.0."""
        return ImageModel(
            provider=PROVIDER,
            id="bytedance/seedream-4.0",
            name="Seedream 4.0",
            family="seed",
            reads=("text",),
            writes=("image",),
            features=Features(tools=False, reasoning=False, temperature=True),
            lifecycle=Lifecycle(status="active", released="2025-09-09"),
        )

    @constant
    def BYTEDANCE_SEEDREAM_4_5(self) -> ImageModel:
        """Seedream 4.5."""
        return ImageModel(
            provider=PROVIDER,
            id="bytedance/seedream-4.5",
            name="Seedream 4.5",
            family="seed",
            reads=("text",),
            writes=("image",),
            features=Features(tools=False, reasoning=False, temperature=True),
            lifecycle=Lifecycle(status="active", released="2025-12-03"),
        )

    @constant
    def BYTEDANCE_SEEDREAM_5_0_LITE(self) -> ImageModel:
        """Seedream 5.0 Lite."""
        return ImageModel(
            provider=PROVIDER,
            id="bytedance/seedream-5.0-lite",
            name="Seedream 5.0 Lite",
            family="seed",
            reads=("text",),
            writes=("image",),
            features=Features(tools=False, reasoning=False, temperature=True),
            lifecycle=Lifecycle(status="active", released="2026-02-13"),
        )

    @constant
    def BYTEDANCE_SEED_1_6(self) -> ChatReadsTextImage:
        """Seed 1.6: 256,000 tokens of context, 32,000 out, $0.25 in and $2 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="bytedance/seed-1.6",
            name="Seed 1.6",
            family="seed",
            wires=("openai_chat",),
            limits=Limits(context=256000, output=32000),
            reads=("text", "image"),
            writes=("text",),
            features=Features(tools=True, reasoning=True, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.25"), output=Decimal("2"), cached_input=Decimal("0.05")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2025-09-01", knowledge="2024-10"),
            reasoning=Reasoning(can_disable=True),
            compat=Compat(
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def BYTEDANCE_SEED_1_8(self) -> ChatReadsTextImage:
        """Seed 1.8: 256,000 tokens of context, 64,000 out, $0.25 in and $2 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="bytedance/seed-1.8",
            name="Seed 1.8",
            family="seed",
            wires=("openai_chat",),
            limits=Limits(context=256000, output=64000),
            reads=("text", "image"),
            writes=("text",),
            features=Features(tools=True, reasoning=True, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.25"), output=Decimal("2"), cached_input=Decimal("0.05")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2025-09-01", knowledge="2024-10"),
            reasoning=Reasoning(efforts=("minimal", "low", "medium", "high"), can_disable=True),
            compat=Compat(
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def COHERE_COMMAND_A(self) -> ChatReadsText:
        """Command A: 256,000 tokens of context, 8,000 out, $2.5 in and $10 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="cohere/command-a",
            name="Command A",
            family="command",
            wires=("openai_chat",),
            limits=Limits(context=256000, output=8000),
            reads=("text",),
            writes=("text",),
            features=Features(
                tools=True, structured_output=True, reasoning=False, temperature=True
            ),
            prices=(PriceRow(rates=Rates(input=Decimal("2.5"), output=Decimal("10"))),),
            lifecycle=Lifecycle(status="active", released="2025-03-13", knowledge="2024-10"),
            compat=Compat(
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def COHERE_EMBED_V4_0(self) -> EmbeddingModel:
        """Embed v4.0: 128,000 tokens of context."""
        return EmbeddingModel(
            provider=PROVIDER,
            id="cohere/embed-v4.0",
            name="Embed v4.0",
            family="cohere-embed",
            wires=("openai_embeddings",),
            limits=Limits(context=128000),
            reads=("text",),
            writes=("text",),
            features=Features(tools=False, reasoning=False, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.12"))),),
            lifecycle=Lifecycle(status="active", released="2025-04-15"),
            dimensions=1536,
        )

    @constant
    def COHERE_RERANK_V3_5(self) -> RerankModel:
        """Cohere Rerank 3.5: 4,096 tokens of context."""
        return RerankModel(
            provider=PROVIDER,
            id="cohere/rerank-v3.5",
            name="Cohere Rerank 3.5",
            family="o",
            limits=Limits(context=4096),
            reads=("text",),
            writes=("text",),
            features=Features(tools=False, reasoning=False, temperature=True),
            lifecycle=Lifecycle(status="active", released="2024-12-02"),
        )

    @constant
    def COHERE_RERANK_V4_FAST(self) -> RerankModel:
        """Cohere Rerank 4 Fast: 32,000 tokens of context."""
        return RerankModel(
            provider=PROVIDER,
            id="cohere/rerank-v4-fast",
            name="Cohere Rerank 4 Fast",
            family="o",
            limits=Limits(context=32000),
            reads=("text",),
            writes=("text",),
            features=Features(tools=False, reasoning=False, temperature=True),
            lifecycle=Lifecycle(status="active", released="2025-12-11"),
        )

    @constant
    def COHERE_RERANK_V4_PRO(self) -> RerankModel:
        """Cohere Rerank 4 Pro: 32,000 tokens of context."""
        return RerankModel(
            provider=PROVIDER,
            id="cohere/rerank-v4-pro",
            name="Cohere Rerank 4 Pro",
            family="o",
            limits=Limits(context=32000),
            reads=("text",),
            writes=("text",),
            features=Features(tools=False, reasoning=False, temperature=True),
            lifecycle=Lifecycle(status="active", released="2025-12-11"),
        )

    @constant
    def DEEPSEEK_DEEPSEEK_R1(self) -> ChatReadsText:
        """DeepSeek-R1: 128,000 tokens of context, 32,768 out, $0.55 in and $2.19 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="deepseek/deepseek-r1",
            name="DeepSeek-R1",
            family="deepseek-thinking",
            wires=("openai_chat",),
            limits=Limits(context=128000, output=32768),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=True, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.55"), output=Decimal("2.19"))),),
            lifecycle=Lifecycle(status="active", released="2025-01-20", knowledge="2024-07"),
            compat=Compat(
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def DEEPSEEK_DEEPSEEK_V3(self) -> ChatReadsText:
        """DeepSeek V3 0324: 163,840 tokens of context, 8,192 out, $0.9 in and $0.9 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="deepseek/deepseek-v3",
            name="DeepSeek V3 0324",
            family="deepseek",
            wires=("openai_chat",),
            limits=Limits(context=163840, output=8192),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=False, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.9"), output=Decimal("0.9"))),),
            lifecycle=Lifecycle(released="2024-12-26", knowledge="2024-07"),
            compat=Compat(
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def DEEPSEEK_DEEPSEEK_V3_1(self) -> ChatReadsText:
        """DeepSeek-V3.1: 128,000 tokens of context, $0.6 in and $1.7 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="deepseek/deepseek-v3.1",
            name="DeepSeek-V3.1",
            family="deepseek",
            wires=("openai_chat",),
            limits=Limits(context=128000),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=True, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.6"), output=Decimal("1.7"))),),
            lifecycle=Lifecycle(status="active", released="2025-08-21", knowledge="2024-07"),
            reasoning=Reasoning(can_disable=True),
            compat=Compat(
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def DEEPSEEK_DEEPSEEK_V3_1_TERMINUS(self) -> ChatReadsText:
        """DeepSeek V3.1 Terminus: 131,072 tokens of context, 65,536 out, $0.27 in and $1 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="deepseek/deepseek-v3.1-terminus",
            name="DeepSeek V3.1 Terminus",
            family="deepseek",
            wires=("openai_chat",),
            limits=Limits(context=131072, output=65536),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=True, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.27"), output=Decimal("1"), cached_input=Decimal("0.135")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2025-09-22", knowledge="2025-07"),
            reasoning=Reasoning(can_disable=True),
            compat=Compat(
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def DEEPSEEK_DEEPSEEK_V3_2(self) -> ChatReadsTextNoTools:
        """DeepSeek V3.2: 128,000 tokens of context, 8,000 out, $0.28 in and $0.42 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="deepseek/deepseek-v3.2",
            name="DeepSeek V3.2",
            family="deepseek",
            wires=("openai_chat",),
            limits=Limits(context=128000, output=8000),
            reads=("text",),
            writes=("text",),
            features=Features(tools=False, reasoning=False, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.28"), output=Decimal("0.42"), cached_input=Decimal("0.028")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2025-12-01", knowledge="2024-07"),
            compat=Compat(
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def DEEPSEEK_DEEPSEEK_V3_2_THINKING(self) -> ChatReadsText:
        """DeepSeek V3.2 Thinking: 128,000 tokens of context, 8,000 out, $0.62 in and $1.85 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="deepseek/deepseek-v3.2-thinking",
            name="DeepSeek V3.2 Thinking",
            family="deepseek-thinking",
            wires=("openai_chat",),
            limits=Limits(context=128000, output=8000),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=True, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.62"), output=Decimal("1.85"))),),
            lifecycle=Lifecycle(status="active", released="2025-12-01", knowledge="2024-07"),
            compat=Compat(
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def DEEPSEEK_DEEPSEEK_V4_FLASH(self) -> ChatReadsText:
        """DeepSeek V4 Flash: 1,000,000 tokens of context, 384,000 out, $0.14 in and $0.28 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="deepseek/deepseek-v4-flash",
            name="DeepSeek V4 Flash",
            family="deepseek",
            wires=("openai_chat",),
            limits=Limits(context=1000000, output=384000),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, structured_output=True, reasoning=True, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.14"),
                        output=Decimal("0.28"),
                        cached_input=Decimal("0.0028"),
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2026-04-23", knowledge="2025-05"),
            reasoning=Reasoning(efforts=("high", "xhigh"), can_disable=True),
            compat=Compat(
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def DEEPSEEK_DEEPSEEK_V4_PRO(self) -> ChatReadsText:
        """DeepSeek V4 Pro: 1,000,000 tokens of context, 384,000 out, $0.435 in and $0.87 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="deepseek/deepseek-v4-pro",
            name="DeepSeek V4 Pro",
            family="deepseek",
            wires=("openai_chat",),
            limits=Limits(context=1000000, output=384000),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, structured_output=True, reasoning=True, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.435"),
                        output=Decimal("0.87"),
                        cached_input=Decimal("0.0036"),
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2026-04-23", knowledge="2025-05"),
            reasoning=Reasoning(efforts=("high", "xhigh"), can_disable=True),
            compat=Compat(
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def GOOGLE_GEMINI_2_5_FLASH(self) -> ChatReadsTextImageAudioVideoDocument:
        """Gemini 2.5 Flash: 1,048,576 tokens of context, 65,536 out, $0.3 in and $2.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="google/gemini-2.5-flash",
            name="Gemini 2.5 Flash",
            family="gemini-flash",
            wires=("openai_chat",),
            limits=Limits(context=1048576, input=1000000, output=65536),
            reads=("text", "image", "audio", "video", "document"),
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
                        input=Decimal("0.3"),
                        output=Decimal("2.5"),
                        cached_input=Decimal("0.03"),
                        input_audio=Decimal("1"),
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2025-06-17", knowledge="2025-01"),
            reasoning=Reasoning(can_disable=True, budget_max=24576),
            compat=Compat(
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def GOOGLE_GEMINI_2_5_FLASH_IMAGE(self) -> ChatReadsTextNoTools:
        """Nano Banana (Gemini 2.5 Flash Image): 32,768 tokens of context, $0.3 in and $2.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="google/gemini-2.5-flash-image",
            name="Nano Banana (Gemini 2.5 Flash Image)",
            family="gemini-flash",
            wires=("openai_chat",),
            limits=Limits(context=32768),
            reads=("text",),
            writes=("text", "image"),
            features=Features(tools=False, reasoning=False, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.3"), output=Decimal("2.5"), cached_input=Decimal("0.03")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2025-08-26", knowledge="2025-01"),
            compat=Compat(
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def GOOGLE_GEMINI_2_5_FLASH_LITE(self) -> ChatReadsTextImageDocument:
        """Gemini 2.5 Flash Lite: 1,048,576 tokens of context, 65,536 out, $0.1 in and $0.4 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="google/gemini-2.5-flash-lite",
            name="Gemini 2.5 Flash Lite",
            family="gemini-flash-lite",
            wires=("openai_chat",),
            limits=Limits(context=1048576, output=65536),
            reads=("text", "image", "document"),
            writes=("text",),
            features=Features(tools=True, structured_output=True, reasoning=True, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.1"), output=Decimal("0.4"), cached_input=Decimal("0.01")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2025-06-17", knowledge="2025-01"),
            reasoning=Reasoning(can_disable=True, budget_min=512, budget_max=24576),
            compat=Compat(
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def GOOGLE_GEMINI_2_5_PRO(self) -> ChatReadsTextImageAudioVideoDocument:
        """Gemini 2.5 Pro: 1,048,576 tokens of context, 65,536 out, $1.25 in and $10 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="google/gemini-2.5-pro",
            name="Gemini 2.5 Pro",
            family="gemini-pro",
            wires=("openai_chat",),
            limits=Limits(context=1048576, output=65536),
            reads=("text", "image", "audio", "video", "document"),
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
                        input=Decimal("1.25"), output=Decimal("10"), cached_input=Decimal("0.125")
                    )
                ),
                PriceRow(
                    when=PriceCondition(min_input_tokens=200001),
                    rates=Rates(
                        input=Decimal("2.5"), output=Decimal("15"), cached_input=Decimal("0.25")
                    ),
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2025-06-17", knowledge="2025-01"),
            reasoning=Reasoning(budget_min=128, budget_max=32768),
            compat=Compat(
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def GOOGLE_GEMINI_3_1_FLASH_IMAGE(self) -> ChatReadsTextImageNoTools:
        """Gemini 3.1 Flash Image (Nano Banana 2): 131,072 tokens of context, 32,768 out, $0.5 in and $3 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="google/gemini-3.1-flash-image",
            name="Gemini 3.1 Flash Image (Nano Banana 2)",
            family="gemini",
            wires=("openai_chat",),
            limits=Limits(context=131072, output=32768),
            reads=("text", "image"),
            writes=("text", "image"),
            features=Features(tools=False, reasoning=True, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.5"), output=Decimal("3"), cached_input=Decimal("0.05")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2026-05-28"),
            reasoning=Reasoning(efforts=("minimal", "high")),
            compat=Compat(
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def GOOGLE_GEMINI_3_1_FLASH_IMAGE_PREVIEW(self) -> ChatReadsTextImageNoTools:
        """Gemini 3.1 Flash Image Preview (Nano Banana 2): 131,072 tokens of context, 32,768 out, $0.5 in and $3 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="google/gemini-3.1-flash-image-preview",
            name="Gemini 3.1 Flash Image Preview (Nano Banana 2)",
            family="gemini",
            wires=("openai_chat",),
            limits=Limits(context=131072, output=32768),
            reads=("text", "image"),
            writes=("text", "image"),
            features=Features(tools=False, reasoning=True, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.5"), output=Decimal("3"), cached_input=Decimal("0.05")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2026-02-26", knowledge="2025-01"),
            reasoning=Reasoning(efforts=("minimal", "high")),
            compat=Compat(
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def GOOGLE_GEMINI_3_1_FLASH_LITE(self) -> ChatReadsTextImageDocument:
        """Gemini 3.1 Flash Lite: 1,000,000 tokens of context, 65,000 out, $0.25 in and $1.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="google/gemini-3.1-flash-lite",
            name="Gemini 3.1 Flash Lite",
            family="gemini",
            wires=("openai_chat",),
            limits=Limits(context=1000000, output=65000),
            reads=("text", "image", "document"),
            writes=("text",),
            features=Features(tools=True, structured_output=True, reasoning=True, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.25"), output=Decimal("1.5"), cached_input=Decimal("0.03")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2026-05-07", knowledge="2025-01"),
            reasoning=Reasoning(efforts=("minimal", "low", "medium", "high")),
            compat=Compat(
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def GOOGLE_GEMINI_3_1_FLASH_LITE_IMAGE(self) -> ChatReadsTextImageNoTools:
        """Gemini 3.1 Flash Lite Image (Nano Banana 2 Lite): 65,536 tokens of context, 4,096 out, $0.25 in and $1.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="google/gemini-3.1-flash-lite-image",
            name="Gemini 3.1 Flash Lite Image (Nano Banana 2 Lite)",
            family="gemini",
            wires=("openai_chat",),
            limits=Limits(context=65536, output=4096),
            reads=("text", "image"),
            writes=("text", "image"),
            features=Features(tools=False, reasoning=True, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.25"), output=Decimal("1.5"), cached_input=Decimal("0.03")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2026-06-30"),
            compat=Compat(
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def GOOGLE_GEMINI_3_1_FLASH_LITE_PREVIEW(self) -> ChatReadsTextImageDocument:
        """Gemini 3.1 Flash Lite Preview: 1,000,000 tokens of context, 65,000 out, $0.25 in and $1.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="google/gemini-3.1-flash-lite-preview",
            name="Gemini 3.1 Flash Lite Preview",
            family="gemini",
            wires=("openai_chat",),
            limits=Limits(context=1000000, output=65000),
            reads=("text", "image", "document"),
            writes=("text",),
            features=Features(tools=True, structured_output=True, reasoning=True, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.25"), output=Decimal("1.5"), cached_input=Decimal("0.03")
                    )
                ),
            ),
            lifecycle=Lifecycle(released="2026-03-03", knowledge="2025-01"),
            reasoning=Reasoning(efforts=("minimal", "low", "medium", "high")),
            compat=Compat(
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def GOOGLE_GEMINI_3_1_PRO_PREVIEW(self) -> ChatReadsTextImageDocument:
        """Gemini 3.1 Pro Preview: 1,000,000 tokens of context, 64,000 out, $2 in and $12 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="google/gemini-3.1-pro-preview",
            name="Gemini 3.1 Pro Preview",
            family="gemini",
            wires=("openai_chat",),
            limits=Limits(context=1000000, output=64000),
            reads=("text", "image", "document"),
            writes=("text",),
            features=Features(tools=True, structured_output=True, reasoning=True, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("2"), output=Decimal("12"), cached_input=Decimal("0.2")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2025-11-18", knowledge="2025-01"),
            reasoning=Reasoning(efforts=("low", "medium", "high")),
            compat=Compat(
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def GOOGLE_GEMINI_3_5_FLASH(self) -> ChatReadsTextImageDocument:
        """Gemini 3.5 Flash: 1,000,000 tokens of context, 64,000 out, $1.5 in and $9 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="google/gemini-3.5-flash",
            name="Gemini 3.5 Flash",
            family="gemini",
            wires=("openai_chat",),
            limits=Limits(context=1000000, output=64000),
            reads=("text", "image", "document"),
            writes=("text",),
            features=Features(tools=True, structured_output=True, reasoning=True, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("1.5"), output=Decimal("9"), cached_input=Decimal("0.15")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2026-05-19", knowledge="2025-01"),
            reasoning=Reasoning(efforts=("minimal", "low", "medium", "high")),
            compat=Compat(
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def GOOGLE_GEMINI_3_FLASH(self) -> ChatReadsTextImageDocument:
        """Gemini 3 Flash: 1,000,000 tokens of context, 65,000 out, $0.5 in and $3 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="google/gemini-3-flash",
            name="Gemini 3 Flash",
            family="gemini-flash",
            wires=("openai_chat",),
            limits=Limits(context=1000000, output=65000),
            reads=("text", "image", "document"),
            writes=("text",),
            features=Features(tools=True, reasoning=True, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.5"), output=Decimal("3"), cached_input=Decimal("0.05")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2025-12-17", knowledge="2025-03"),
            reasoning=Reasoning(efforts=("minimal", "low", "medium", "high")),
            compat=Compat(
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def GOOGLE_GEMINI_3_PRO_IMAGE(self) -> ChatReadsTextNoTools:
        """Nano Banana Pro (Gemini 3 Pro Image): 65,536 tokens of context, 32,768 out, $2 in and $12 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="google/gemini-3-pro-image",
            name="Nano Banana Pro (Gemini 3 Pro Image)",
            family="gemini-pro",
            wires=("openai_chat",),
            limits=Limits(context=65536, output=32768),
            reads=("text",),
            writes=("text", "image"),
            features=Features(tools=False, reasoning=False, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("2"), output=Decimal("12"), cached_input=Decimal("0.2")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2025-09-01", knowledge="2025-03"),
            compat=Compat(
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def GOOGLE_GEMINI_3_PRO_PREVIEW(self) -> ChatReadsTextImageDocument:
        """Gemini 3 Pro Preview: 1,000,000 tokens of context, 64,000 out, $2 in and $12 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="google/gemini-3-pro-preview",
            name="Gemini 3 Pro Preview",
            family="gemini-pro",
            wires=("openai_chat",),
            limits=Limits(context=1000000, output=64000),
            reads=("text", "image", "document"),
            writes=("text",),
            features=Features(tools=True, structured_output=True, reasoning=True, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("2"), output=Decimal("12"), cached_input=Decimal("0.2")
                    )
                ),
                PriceRow(
                    when=PriceCondition(min_input_tokens=200001),
                    rates=Rates(
                        input=Decimal("4"), output=Decimal("18"), cached_input=Decimal("0.4")
                    ),
                ),
            ),
            lifecycle=Lifecycle(released="2025-11-18", knowledge="2025-01"),
            reasoning=Reasoning(efforts=("low", "high")),
            compat=Compat(
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def GOOGLE_GEMINI_EMBEDDING_001(self) -> EmbeddingModel:
        """Gemini Embedding 001: 8,192 tokens of context."""
        return EmbeddingModel(
            provider=PROVIDER,
            id="google/gemini-embedding-001",
            name="Gemini Embedding 001",
            family="gemini-embedding",
            wires=("openai_embeddings",),
            limits=Limits(context=8192),
            reads=("text",),
            writes=("text",),
            features=Features(tools=False, reasoning=False, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.15"))),),
            lifecycle=Lifecycle(status="active", released="2025-05-20", knowledge="2025-05"),
            dimensions=1536,
        )

    @constant
    def GOOGLE_GEMINI_EMBEDDING_2(self) -> EmbeddingModel:
        """Gemini Embedding 2."""
        return EmbeddingModel(
            provider=PROVIDER,
            id="google/gemini-embedding-2",
            name="Gemini Embedding 2",
            family="gemini-embedding",
            wires=("openai_embeddings",),
            reads=("text",),
            writes=("text",),
            features=Features(tools=False, reasoning=False, temperature=True),
            lifecycle=Lifecycle(status="active", released="2026-03-10"),
        )

    @constant
    def GOOGLE_GEMMA_4_26B_A4B_IT(self) -> ChatReadsTextImageDocument:
        """Gemma 4 26B A4B IT: 262,144 tokens of context, 131,072 out, $0.15 in and $0.6 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="google/gemma-4-26b-a4b-it",
            name="Gemma 4 26B A4B IT",
            family="gemma",
            wires=("openai_chat",),
            limits=Limits(context=262144, output=131072),
            reads=("text", "image", "document"),
            writes=("text",),
            features=Features(tools=True, structured_output=True, reasoning=True, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.15"), output=Decimal("0.6"), cached_input=Decimal("0.015")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2026-04-02"),
            compat=Compat(
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def GOOGLE_GEMMA_4_31B_IT(self) -> ChatReadsTextImageDocument:
        """Gemma 4 31B IT: 262,144 tokens of context, 131,072 out, $0.14 in and $0.4 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="google/gemma-4-31b-it",
            name="Gemma 4 31B IT",
            family="gemma",
            wires=("openai_chat",),
            limits=Limits(context=262144, output=131072),
            reads=("text", "image", "document"),
            writes=("text",),
            features=Features(
                tools=True, structured_output=True, reasoning=False, temperature=True
            ),
            prices=(PriceRow(rates=Rates(input=Decimal("0.14"), output=Decimal("0.4"))),),
            lifecycle=Lifecycle(status="active", released="2026-04-02"),
            compat=Compat(
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def GOOGLE_IMAGEN_4_0_FAST_GENERATE_001(self) -> ImageModel:
        """Imagen 4 Fast: 480 tokens of context."""
        return ImageModel(
            provider=PROVIDER,
            id="google/imagen-4.0-fast-generate-001",
            name="Imagen 4 Fast",
            family="imagen",
            limits=Limits(context=480),
            reads=("text",),
            writes=("image",),
            features=Features(tools=False, reasoning=False, temperature=True),
            lifecycle=Lifecycle(released="2025-06-01"),
        )

    @constant
    def GOOGLE_IMAGEN_4_0_GENERATE_001(self) -> ImageModel:
        """Imagen 4: 480 tokens of context."""
        return ImageModel(
            provider=PROVIDER,
            id="google/imagen-4.0-generate-001",
            name="Imagen 4",
            family="imagen",
            limits=Limits(context=480),
            reads=("text",),
            writes=("image",),
            features=Features(tools=False, reasoning=False, temperature=True),
            lifecycle=Lifecycle(released="2025-05-20"),
        )

    @constant
    def GOOGLE_IMAGEN_4_0_ULTRA_GENERATE_001(self) -> ImageModel:
        """Imagen 4 Ultra: 480 tokens of context."""
        return ImageModel(
            provider=PROVIDER,
            id="google/imagen-4.0-ultra-generate-001",
            name="Imagen 4 Ultra",
            family="imagen",
            limits=Limits(context=480),
            reads=("text",),
            writes=("image",),
            features=Features(tools=False, reasoning=False, temperature=False),
            lifecycle=Lifecycle(released="2025-05-24"),
        )

    @constant
    def GOOGLE_TEXT_EMBEDDING_005(self) -> EmbeddingModel:
        """Text Embedding 005: 8,192 tokens of context."""
        return EmbeddingModel(
            provider=PROVIDER,
            id="google/text-embedding-005",
            name="Text Embedding 005",
            family="text-embedding",
            wires=("openai_embeddings",),
            limits=Limits(context=8192),
            reads=("text",),
            writes=("text",),
            features=Features(tools=False, reasoning=False, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.025"))),),
            lifecycle=Lifecycle(status="active", released="2024-08-01"),
            dimensions=1536,
        )

    @constant
    def GOOGLE_TEXT_MULTILINGUAL_EMBEDDING_002(self) -> EmbeddingModel:
        """Text Multilingual Embedding 002: 8,192 tokens of context."""
        return EmbeddingModel(
            provider=PROVIDER,
            id="google/text-multilingual-embedding-002",
            name="Text Multilingual Embedding 002",
            family="text-embedding",
            wires=("openai_embeddings",),
            limits=Limits(context=8192),
            reads=("text",),
            writes=("text",),
            features=Features(tools=False, reasoning=False, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.025"))),),
            lifecycle=Lifecycle(status="active", released="2024-03-01"),
            dimensions=1536,
        )

    @constant
    def GOOGLE_VEO_3_0_FAST_GENERATE_001(self) -> VideoModel:
        """Veo 3.0 Fast Generate."""
        return VideoModel(
            provider=PROVIDER,
            id="google/veo-3.0-fast-generate-001",
            name="Veo 3.0 Fast Generate",
            family="veo",
            reads=("text",),
            writes=("video",),
            features=Features(tools=False, reasoning=False, temperature=True),
            lifecycle=Lifecycle(status="active", released="2025-07-31"),
        )

    @constant
    def GOOGLE_VEO_3_0_GENERATE_001(self) -> VideoModel:
        """Veo 3.0."""
        return VideoModel(
            provider=PROVIDER,
            id="google/veo-3.0-generate-001",
            name="Veo 3.0",
            family="veo",
            reads=("text",),
            writes=("video",),
            features=Features(tools=False, reasoning=False, temperature=True),
            lifecycle=Lifecycle(status="active", released="2025-05-20"),
        )

    @constant
    def GOOGLE_VEO_3_1_FAST_GENERATE_001(self) -> VideoModel:
        """Veo 3.1 Fast Generate."""
        return VideoModel(
            provider=PROVIDER,
            id="google/veo-3.1-fast-generate-001",
            name="Veo 3.1 Fast Generate",
            family="veo",
            reads=("text",),
            writes=("video",),
            features=Features(tools=False, reasoning=False, temperature=True),
            lifecycle=Lifecycle(status="active", released="2025-10-15"),
        )

    @constant
    def GOOGLE_VEO_3_1_GENERATE_001(self) -> VideoModel:
        """Veo 3.1."""
        return VideoModel(
            provider=PROVIDER,
            id="google/veo-3.1-generate-001",
            name="Veo 3.1",
            family="veo",
            reads=("text",),
            writes=("video",),
            features=Features(tools=False, reasoning=False, temperature=True),
            lifecycle=Lifecycle(status="active", released="2025-10-15"),
        )

    @constant
    def INCEPTION_MERCURY_2(self) -> ChatReadsText:
        """Mercury 2: 128,000 tokens of context, $0.25 in and $0.75 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="inception/mercury-2",
            name="Mercury 2",
            family="mercury",
            wires=("openai_chat",),
            limits=Limits(context=128000),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=True, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.25"), output=Decimal("0.75"), cached_input=Decimal("0.025")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2026-02-24"),
            reasoning=Reasoning(efforts=("low", "medium", "high")),
            compat=Compat(
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def INCEPTION_MERCURY_CODER_SMALL(self) -> ChatReadsText:
        """Mercury Coder Small Beta: 32,000 tokens of context, 16,384 out, $0.25 in and $1 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="inception/mercury-coder-small",
            name="Mercury Coder Small Beta",
            family="mercury",
            wires=("openai_chat",),
            limits=Limits(context=32000, output=16384),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=False, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.25"), output=Decimal("1"))),),
            lifecycle=Lifecycle(status="active", released="2025-02-26"),
            compat=Compat(
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def INTERFAZE_INTERFAZE_BETA(self) -> ChatReadsTextImageDocumentNoTools:
        """Interfaze Beta: 1,000,000 tokens of context, 32,000 out, $1.5 in and $3.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="interfaze/interfaze-beta",
            name="Interfaze Beta",
            wires=("openai_chat",),
            limits=Limits(context=1000000, output=32000),
            reads=("text", "image", "document"),
            writes=("text",),
            features=Features(tools=False, reasoning=True, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("1.5"), output=Decimal("3.5"))),),
            lifecycle=Lifecycle(status="active", released="2025-10-07"),
            reasoning=Reasoning(efforts=("low", "medium", "high")),
            compat=Compat(
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def KLINGAI_KLING_V2_5_TURBO_I2V(self) -> VideoModel:
        """Kling v2.5 Turbo Image-to-Video."""
        return VideoModel(
            provider=PROVIDER,
            id="klingai/kling-v2.5-turbo-i2v",
            name="Kling v2.5 Turbo Image-to-Video",
            family="ling",
            reads=("text",),
            writes=("video",),
            features=Features(tools=False, reasoning=False, temperature=True),
            lifecycle=Lifecycle(status="active", released="2025-09-23"),
        )

    @constant
    def KLINGAI_KLING_V2_5_TURBO_T2V(self) -> VideoModel:
        """Kling v2.5 Turbo Text-to-Video."""
        return VideoModel(
            provider=PROVIDER,
            id="klingai/kling-v2.5-turbo-t2v",
            name="Kling v2.5 Turbo Text-to-Video",
            family="ling",
            reads=("text",),
            writes=("video",),
            features=Features(tools=False, reasoning=False, temperature=True),
            lifecycle=Lifecycle(status="active", released="2025-09-23"),
        )

    @constant
    def KLINGAI_KLING_V2_6_I2V(self) -> VideoModel:
        """Kling v2.6 Image-to-Video."""
        return VideoModel(
            provider=PROVIDER,
            id="klingai/kling-v2.6-i2v",
            name="Kling v2.6 Image-to-Video",
            family="ling",
            reads=("text",),
            writes=("video",),
            features=Features(tools=False, reasoning=False, temperature=True),
            lifecycle=Lifecycle(status="active", released="2025-12-03"),
        )

    @constant
    def KLINGAI_KLING_V2_6_MOTION_CONTROL(self) -> VideoModel:
        """Kling v2.6 Motion Control."""
        return VideoModel(
            provider=PROVIDER,
            id="klingai/kling-v2.6-motion-control",
            name="Kling v2.6 Motion Control",
            family="ling",
            reads=("text",),
            writes=("video",),
            features=Features(tools=False, reasoning=False, temperature=True),
            lifecycle=Lifecycle(status="active", released="2025-12-18"),
        )

    @constant
    def KLINGAI_KLING_V2_6_T2V(self) -> VideoModel:
        """Kling v2.6 Text-to-Video."""
        return VideoModel(
            provider=PROVIDER,
            id="klingai/kling-v2.6-t2v",
            name="Kling v2.6 Text-to-Video",
            family="ling",
            reads=("text",),
            writes=("video",),
            features=Features(tools=False, reasoning=False, temperature=True),
            lifecycle=Lifecycle(status="active", released="2025-12-03"),
        )

    @constant
    def KLINGAI_KLING_V3_0_I2V(self) -> VideoModel:
        """Kling v3.0 Image-to-Video."""
        return VideoModel(
            provider=PROVIDER,
            id="klingai/kling-v3.0-i2v",
            name="Kling v3.0 Image-to-Video",
            family="ling",
            reads=("text",),
            writes=("video",),
            features=Features(tools=False, reasoning=False, temperature=True),
            lifecycle=Lifecycle(status="active", released="2026-02-05"),
        )

    @constant
    def KLINGAI_KLING_V3_0_MOTION_CONTROL(self) -> VideoModel:
        """Kling v3.0 Motion Control."""
        return VideoModel(
            provider=PROVIDER,
            id="klingai/kling-v3.0-motion-control",
            name="Kling v3.0 Motion Control",
            family="ling",
            reads=("text",),
            writes=("video",),
            features=Features(tools=False, reasoning=False, temperature=True),
            lifecycle=Lifecycle(status="active", released="2026-03-04"),
        )

    @constant
    def KLINGAI_KLING_V3_0_T2V(self) -> VideoModel:
        """Kling v3.0 Text-to-Video."""
        return VideoModel(
            provider=PROVIDER,
            id="klingai/kling-v3.0-t2v",
            name="Kling v3.0 Text-to-Video",
            family="ling",
            reads=("text",),
            writes=("video",),
            features=Features(tools=False, reasoning=False, temperature=True),
            lifecycle=Lifecycle(status="active", released="2026-02-05"),
        )

    @constant
    def KWAIPILOT_KAT_CODER_PRO_V1(self) -> ChatReadsTextNoTools:
        """KAT-Coder-Pro V1: 256,000 tokens of context, 32,000 out, $0.3 in and $1.2 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="kwaipilot/kat-coder-pro-v1",
            name="KAT-Coder-Pro V1",
            family="kat-coder",
            wires=("openai_chat",),
            limits=Limits(context=256000, output=32000),
            reads=("text",),
            writes=("text",),
            features=Features(tools=False, reasoning=True, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.3"), output=Decimal("1.2"), cached_input=Decimal("0.06")
                    )
                ),
            ),
            lifecycle=Lifecycle(released="2025-11-09", knowledge="2024-10"),
            compat=Compat(
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def KWAIPILOT_KAT_CODER_PRO_V2(self) -> ChatReadsText:
        """Kat Coder Pro V2: 256,000 tokens of context, $0.3 in and $1.2 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="kwaipilot/kat-coder-pro-v2",
            name="Kat Coder Pro V2",
            family="kat-coder",
            wires=("openai_chat",),
            limits=Limits(context=256000),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=True, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.3"), output=Decimal("1.2"), cached_input=Decimal("0.06")
                    )
                ),
            ),
            lifecycle=Lifecycle(released="2026-03-27"),
            compat=Compat(
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def MEITUAN_LONGCAT_FLASH_CHAT(self) -> ChatReadsText:
        """LongCat Flash Chat: 128,000 tokens of context, 100,000 out."""
        return ChatModel(
            provider=PROVIDER,
            id="meituan/longcat-flash-chat",
            name="LongCat Flash Chat",
            family="longcat",
            wires=("openai_chat",),
            limits=Limits(context=128000, output=100000),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=False, temperature=True),
            lifecycle=Lifecycle(released="2025-09-01", knowledge="2024-10"),
            compat=Compat(
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def MEITUAN_LONGCAT_FLASH_THINKING_2601(self) -> ChatReadsTextNoTools:
        """LongCat Flash Thinking 2601: 32,768 tokens of context."""
        return ChatModel(
            provider=PROVIDER,
            id="meituan/longcat-flash-thinking-2601",
            name="LongCat Flash Thinking 2601",
            family="longcat",
            wires=("openai_chat",),
            limits=Limits(context=32768),
            reads=("text",),
            writes=("text",),
            features=Features(tools=False, reasoning=True, temperature=True),
            lifecycle=Lifecycle(released="2026-01-15"),
            reasoning=Reasoning(can_disable=True),
            compat=Compat(
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def META_LLAMA_3_1_70B(self) -> ChatReadsText:
        """Llama 3.1 70B Instruct: 128,000 tokens of context, 8,192 out, $0.72 in and $0.72 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="meta/llama-3.1-70b",
            name="Llama 3.1 70B Instruct",
            family="llama",
            wires=("openai_chat",),
            limits=Limits(context=128000, output=8192),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=False, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.72"), output=Decimal("0.72"))),),
            lifecycle=Lifecycle(status="active", released="2024-07-23", knowledge="2023-12"),
            compat=Compat(
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def META_LLAMA_3_1_8B(self) -> ChatReadsText:
        """Llama 3.1 8B Instruct: 128,000 tokens of context, 8,192 out, $0.05 in and $0.08 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="meta/llama-3.1-8b",
            name="Llama 3.1 8B Instruct",
            family="llama",
            wires=("openai_chat",),
            limits=Limits(context=128000, output=8192),
            reads=("text",),
            writes=("text",),
            features=Features(
                tools=True, structured_output=True, reasoning=False, temperature=True
            ),
            prices=(PriceRow(rates=Rates(input=Decimal("0.05"), output=Decimal("0.08"))),),
            lifecycle=Lifecycle(status="active", released="2024-07-23", knowledge="2023-12"),
            compat=Compat(
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def META_LLAMA_3_2_11B(self) -> ChatReadsTextImage:
        """Llama 3.2 11B Vision Instruct: 128,000 tokens of context, 8,192 out, $0.16 in and $0.16 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="meta/llama-3.2-11b",
            name="Llama 3.2 11B Vision Instruct",
            family="llama",
            wires=("openai_chat",),
            limits=Limits(context=128000, output=8192),
            reads=("text", "image"),
            writes=("text",),
            features=Features(tools=True, reasoning=False, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.16"), output=Decimal("0.16"))),),
            lifecycle=Lifecycle(released="2024-09-25", knowledge="2023-12"),
            compat=Compat(
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def META_LLAMA_3_2_1B(self) -> ChatReadsTextNoTools:
        """Llama 3.2 1B Instruct: 128,000 tokens of context, 8,192 out, $0.1 in and $0.1 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="meta/llama-3.2-1b",
            name="Llama 3.2 1B Instruct",
            family="llama",
            wires=("openai_chat",),
            limits=Limits(context=128000, output=8192),
            reads=("text",),
            writes=("text",),
            features=Features(tools=False, reasoning=False, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.1"), output=Decimal("0.1"))),),
            lifecycle=Lifecycle(released="2024-09-25", knowledge="2023-12"),
            compat=Compat(
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def META_LLAMA_3_2_3B(self) -> ChatReadsText:
        """Llama 3.2 3B Instruct: 128,000 tokens of context, 8,192 out, $0.15 in and $0.15 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="meta/llama-3.2-3b",
            name="Llama 3.2 3B Instruct",
            family="llama",
            wires=("openai_chat",),
            limits=Limits(context=128000, output=8192),
            reads=("text",),
            writes=("text",),
            features=Features(structured_output=True, reasoning=False, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.15"), output=Decimal("0.15"))),),
            lifecycle=Lifecycle(released="2024-09-25", knowledge="2023-12"),
            compat=Compat(
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def META_LLAMA_3_2_90B(self) -> ChatReadsTextImage:
        """Llama 3.2 90B Vision Instruct: 128,000 tokens of context, 8,192 out, $0.72 in and $0.72 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="meta/llama-3.2-90b",
            name="Llama 3.2 90B Vision Instruct",
            family="llama",
            wires=("openai_chat",),
            limits=Limits(context=128000, output=8192),
            reads=("text", "image"),
            writes=("text",),
            features=Features(tools=True, reasoning=False, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.72"), output=Decimal("0.72"))),),
            lifecycle=Lifecycle(released="2024-09-25", knowledge="2023-12"),
            compat=Compat(
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def META_LLAMA_3_3_70B(self) -> ChatReadsText:
        """Llama-3.3-70B-Instruct: 128,000 tokens of context, 4,096 out, $0.72 in and $0.72 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="meta/llama-3.3-70b",
            name="Llama-3.3-70B-Instruct",
            family="llama",
            wires=("openai_chat",),
            limits=Limits(context=128000, output=4096),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=False, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.72"), output=Decimal("0.72"))),),
            lifecycle=Lifecycle(status="active", released="2024-12-06", knowledge="2023-12"),
            compat=Compat(
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def META_LLAMA_4_MAVERICK(self) -> ChatReadsTextImage:
        """Llama-4-Maverick-17B-128E-Instruct-FP8: 128,000 tokens of context, 4,096 out, $0.2 in and $0.6 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="meta/llama-4-maverick",
            name="Llama-4-Maverick-17B-128E-Instruct-FP8",
            family="llama",
            wires=("openai_chat",),
            limits=Limits(context=128000, output=4096),
            reads=("text", "image"),
            writes=("text",),
            features=Features(tools=True, reasoning=False, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.2"), output=Decimal("0.6"))),),
            lifecycle=Lifecycle(status="active", released="2025-04-05", knowledge="2024-08"),
            compat=Compat(
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def META_LLAMA_4_SCOUT(self) -> ChatReadsTextImage:
        """Llama-4-Scout-17B-16E-Instruct-FP8: 128,000 tokens of context, 4,096 out, $0.1 in and $0.3 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="meta/llama-4-scout",
            name="Llama-4-Scout-17B-16E-Instruct-FP8",
            family="llama",
            wires=("openai_chat",),
            limits=Limits(context=128000, output=4096),
            reads=("text", "image"),
            writes=("text",),
            features=Features(tools=True, reasoning=False, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.1"), output=Decimal("0.3"))),),
            lifecycle=Lifecycle(status="active", released="2025-04-05", knowledge="2024-08"),
            compat=Compat(
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def MINIMAX_MINIMAX_M2(self) -> ChatReadsText:
        """MiniMax M2: 205,000 tokens of context, $0.3 in and $1.2 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="minimax/minimax-m2",
            name="MiniMax M2",
            family="minimax",
            wires=("openai_chat",),
            limits=Limits(context=205000),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=True, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.3"),
                        output=Decimal("1.2"),
                        cached_input=Decimal("0.03"),
                        cache_write=Decimal("0.375"),
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2025-10-27", knowledge="2024-10"),
            compat=Compat(
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def MINIMAX_MINIMAX_M2_1(self) -> ChatReadsText:
        """MiniMax M2.1: 204,800 tokens of context, 131,072 out, $0.3 in and $1.2 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="minimax/minimax-m2.1",
            name="MiniMax M2.1",
            family="minimax",
            wires=("openai_chat",),
            limits=Limits(context=204800, output=131072),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=True, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.3"),
                        output=Decimal("1.2"),
                        cached_input=Decimal("0.03"),
                        cache_write=Decimal("0.375"),
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2025-12-23", knowledge="2024-10"),
            compat=Compat(
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def MINIMAX_MINIMAX_M2_1_LIGHTNING(self) -> ChatReadsText:
        """MiniMax M2.1 Lightning: 204,800 tokens of context, 131,072 out, $0.3 in and $2.4 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="minimax/minimax-m2.1-lightning",
            name="MiniMax M2.1 Lightning",
            family="minimax",
            wires=("openai_chat",),
            limits=Limits(context=204800, output=131072),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=True, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.3"),
                        output=Decimal("2.4"),
                        cached_input=Decimal("0.03"),
                        cache_write=Decimal("0.375"),
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2025-12-23", knowledge="2024-10"),
            compat=Compat(
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def MINIMAX_MINIMAX_M2_5(self) -> ChatReadsText:
        """MiniMax M2.5: 204,800 tokens of context, 131,000 out, $0.3 in and $1.2 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="minimax/minimax-m2.5",
            name="MiniMax M2.5",
            family="minimax",
            wires=("openai_chat",),
            limits=Limits(context=204800, output=131000),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=True, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.3"),
                        output=Decimal("1.2"),
                        cached_input=Decimal("0.03"),
                        cache_write=Decimal("0.375"),
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2026-02-12"),
            compat=Compat(
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def MINIMAX_MINIMAX_M2_5_HIGHSPEED(self) -> ChatReadsText:
        """MiniMax M2.5 High Speed: 204,800 tokens of context, 131,000 out, $0.6 in and $2.4 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="minimax/minimax-m2.5-highspeed",
            name="MiniMax M2.5 High Speed",
            family="minimax",
            wires=("openai_chat",),
            limits=Limits(context=204800, output=131000),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=True, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.6"),
                        output=Decimal("2.4"),
                        cached_input=Decimal("0.03"),
                        cache_write=Decimal("0.375"),
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2026-02-12"),
            compat=Compat(
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def MINIMAX_MINIMAX_M2_7(self) -> ChatReadsText:
        """Minimax M2.7: 204,800 tokens of context, 131,000 out, $0.3 in and $1.2 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="minimax/minimax-m2.7",
            name="Minimax M2.7",
            family="minimax",
            wires=("openai_chat",),
            limits=Limits(context=204800, output=131000),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=True, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.3"),
                        output=Decimal("1.2"),
                        cached_input=Decimal("0.06"),
                        cache_write=Decimal("0.375"),
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2026-03-18"),
            compat=Compat(
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def MINIMAX_MINIMAX_M2_7_HIGHSPEED(self) -> ChatReadsText:
        """MiniMax M2.7 High Speed: 204,800 tokens of context, 131,100 out, $0.6 in and $2.4 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="minimax/minimax-m2.7-highspeed",
            name="MiniMax M2.7 High Speed",
            family="minimax",
            wires=("openai_chat",),
            limits=Limits(context=204800, output=131100),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=True, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.6"),
                        output=Decimal("2.4"),
                        cached_input=Decimal("0.06"),
                        cache_write=Decimal("0.375"),
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2026-03-18"),
            compat=Compat(
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def MINIMAX_MINIMAX_M3(self) -> ChatReadsTextImageDocument:
        """MiniMax M3: 1,000,000 tokens of context, $0.3 in and $1.2 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="minimax/minimax-m3",
            name="MiniMax M3",
            family="minimax-m3",
            wires=("openai_chat",),
            limits=Limits(context=1000000),
            reads=("text", "image", "document"),
            writes=("text",),
            features=Features(tools=True, reasoning=True, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.3"), output=Decimal("1.2"), cached_input=Decimal("0.06")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2026-05-31"),
            reasoning=Reasoning(can_disable=True),
            compat=Compat(
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def MISTRAL_CODESTRAL(self) -> ChatReadsText:
        """Codestral (latest): 256,000 tokens of context, 4,096 out, $0.3 in and $0.9 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="mistral/codestral",
            name="Codestral (latest)",
            family="codestral",
            wires=("openai_chat",),
            limits=Limits(context=256000, output=4096),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=False, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.3"), output=Decimal("0.9"))),),
            lifecycle=Lifecycle(status="active", released="2024-05-29"),
            compat=Compat(
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def MISTRAL_CODESTRAL_EMBED(self) -> EmbeddingModel:
        """Codestral Embed: 8,192 tokens of context."""
        return EmbeddingModel(
            provider=PROVIDER,
            id="mistral/codestral-embed",
            name="Codestral Embed",
            family="codestral-embed",
            wires=("openai_embeddings",),
            limits=Limits(context=8192),
            reads=("text",),
            writes=("text",),
            features=Features(tools=False, reasoning=False, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.15"))),),
            lifecycle=Lifecycle(status="active", released="2025-05-28"),
            dimensions=1536,
        )

    @constant
    def MISTRAL_DEVSTRAL_2(self) -> ChatReadsText:
        """Devstral 2: 256,000 tokens of context, $0.4 in and $2 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="mistral/devstral-2",
            name="Devstral 2",
            family="devstral",
            wires=("openai_chat",),
            limits=Limits(context=256000),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=False, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.4"), output=Decimal("2"))),),
            lifecycle=Lifecycle(released="2025-12-09", knowledge="2024-10"),
            compat=Compat(
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def MISTRAL_DEVSTRAL_SMALL(self) -> ChatReadsText:
        """Devstral Small 1.1: 128,000 tokens of context, 64,000 out, $0.07 in and $0.28 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="mistral/devstral-small",
            name="Devstral Small 1.1",
            family="devstral",
            wires=("openai_chat",),
            limits=Limits(context=128000, output=64000),
            reads=("text",),
            writes=("text",),
            features=Features(
                tools=True, structured_output=True, reasoning=False, temperature=True
            ),
            prices=(PriceRow(rates=Rates(input=Decimal("0.07"), output=Decimal("0.28"))),),
            lifecycle=Lifecycle(released="2025-05-21", knowledge="2024-10"),
            compat=Compat(
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def MISTRAL_DEVSTRAL_SMALL_2(self) -> ChatReadsTextImage:
        """Devstral Small 2: 256,000 tokens of context, $0.1 in and $0.3 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="mistral/devstral-small-2",
            name="Devstral Small 2",
            family="devstral",
            wires=("openai_chat",),
            limits=Limits(context=256000),
            reads=("text", "image"),
            writes=("text",),
            features=Features(tools=True, reasoning=False, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.1"), output=Decimal("0.3"))),),
            lifecycle=Lifecycle(released="2025-12-09", knowledge="2024-10"),
            compat=Compat(
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def MISTRAL_MAGISTRAL_MEDIUM(self) -> ChatReadsText:
        """Magistral Medium (latest): 128,000 tokens of context, 16,384 out, $2 in and $5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="mistral/magistral-medium",
            name="Magistral Medium (latest)",
            family="magistral-medium",
            wires=("openai_chat",),
            limits=Limits(context=128000, output=16384),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, structured_output=True, reasoning=True, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("2"), output=Decimal("5"))),),
            lifecycle=Lifecycle(released="2025-03-17"),
            compat=Compat(
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def MISTRAL_MAGISTRAL_SMALL(self) -> ChatReadsText:
        """Magistral Small: 128,000 tokens of context, 64,000 out, $0.5 in and $1.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="mistral/magistral-small",
            name="Magistral Small",
            family="magistral-small",
            wires=("openai_chat",),
            limits=Limits(context=128000, output=64000),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=True, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.5"), output=Decimal("1.5"))),),
            lifecycle=Lifecycle(released="2025-03-17"),
            compat=Compat(
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def MISTRAL_MINISTRAL_14B(self) -> ChatReadsTextImageDocumentNoTools:
        """Ministral 14B: 256,000 tokens of context, $0.2 in and $0.2 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="mistral/ministral-14b",
            name="Ministral 14B",
            family="ministral",
            wires=("openai_chat",),
            limits=Limits(context=256000),
            reads=("text", "image", "document"),
            writes=("text",),
            features=Features(tools=False, reasoning=False, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.2"), output=Decimal("0.2"))),),
            lifecycle=Lifecycle(status="active", released="2025-12-02", knowledge="2024-10"),
            compat=Compat(
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def MISTRAL_MINISTRAL_3B(self) -> ChatReadsText:
        """Ministral 3B (latest): 128,000 tokens of context, 4,000 out, $0.04 in and $0.04 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="mistral/ministral-3b",
            name="Ministral 3B (latest)",
            family="ministral",
            wires=("openai_chat",),
            limits=Limits(context=128000, output=4000),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=False, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.04"), output=Decimal("0.04"))),),
            lifecycle=Lifecycle(status="active", released="2024-10-01", knowledge="2024-10"),
            compat=Compat(
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def MISTRAL_MINISTRAL_8B(self) -> ChatReadsText:
        """Ministral 8B (latest): 128,000 tokens of context, 4,000 out, $0.1 in and $0.1 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="mistral/ministral-8b",
            name="Ministral 8B (latest)",
            family="ministral",
            wires=("openai_chat",),
            limits=Limits(context=128000, output=4000),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=False, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.1"), output=Decimal("0.1"))),),
            lifecycle=Lifecycle(status="active", released="2024-10-01", knowledge="2024-10"),
            compat=Compat(
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def MISTRAL_MISTRAL_EMBED(self) -> EmbeddingModel:
        """Mistral Embed: 8,192 tokens of context."""
        return EmbeddingModel(
            provider=PROVIDER,
            id="mistral/mistral-embed",
            name="Mistral Embed",
            family="mistral-embed",
            wires=("openai_embeddings",),
            limits=Limits(context=8192),
            reads=("text",),
            writes=("text",),
            features=Features(tools=False, reasoning=False, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.1"))),),
            lifecycle=Lifecycle(status="active", released="2023-12-11"),
            dimensions=1536,
        )

    @constant
    def MISTRAL_MISTRAL_LARGE_3(self) -> ChatReadsTextImageNoTools:
        """Mistral Large 3: 256,000 tokens of context, $0.5 in and $1.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="mistral/mistral-large-3",
            name="Mistral Large 3",
            family="mistral-large",
            wires=("openai_chat",),
            limits=Limits(context=256000),
            reads=("text", "image"),
            writes=("text",),
            features=Features(tools=False, reasoning=False, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.5"), output=Decimal("1.5"))),),
            lifecycle=Lifecycle(status="active", released="2025-12-02", knowledge="2024-10"),
            compat=Compat(
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def MISTRAL_MISTRAL_MEDIUM(self) -> ChatReadsTextImage:
        """Mistral Medium 3.1: 128,000 tokens of context, 64,000 out, $0.4 in and $2 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="mistral/mistral-medium",
            name="Mistral Medium 3.1",
            family="mistral-medium",
            wires=("openai_chat",),
            limits=Limits(context=128000, output=64000),
            reads=("text", "image"),
            writes=("text",),
            features=Features(tools=True, reasoning=False, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.4"), output=Decimal("2"))),),
            lifecycle=Lifecycle(released="2025-05-07", knowledge="2024-10"),
            compat=Compat(
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def MISTRAL_MISTRAL_MEDIUM_3_5(self) -> ChatReadsTextImage:
        """Mistral Medium Latest: 256,000 tokens of context, $1.5 in and $7.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="mistral/mistral-medium-3.5",
            name="Mistral Medium Latest",
            family="mistral-medium",
            wires=("openai_chat",),
            limits=Limits(context=256000),
            reads=("text", "image"),
            writes=("text",),
            features=Features(tools=True, reasoning=True, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("1.5"), output=Decimal("7.5"))),),
            lifecycle=Lifecycle(status="active", released="2026-04-29"),
            reasoning=Reasoning(efforts=("none", "high"), can_disable=True),
            compat=Compat(
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def MISTRAL_MISTRAL_NEMO(self) -> ChatReadsText:
        """Mistral Nemo: 128,000 tokens of context, $0.15 in and $0.15 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="mistral/mistral-nemo",
            name="Mistral Nemo",
            family="mistral-nemo",
            wires=("openai_chat",),
            limits=Limits(context=128000),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=False, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.15"), output=Decimal("0.15"))),),
            lifecycle=Lifecycle(status="active", released="2024-07-18", knowledge="2024-04"),
            compat=Compat(
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def MISTRAL_MISTRAL_SMALL(self) -> ChatReadsTextImage:
        """Mistral Small (latest): 32,000 tokens of context, 4,000 out, $0.1 in and $0.3 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="mistral/mistral-small",
            name="Mistral Small (latest)",
            family="mistral-small",
            wires=("openai_chat",),
            limits=Limits(context=32000, output=4000),
            reads=("text", "image"),
            writes=("text",),
            features=Features(
                tools=True, structured_output=True, reasoning=False, temperature=True
            ),
            prices=(PriceRow(rates=Rates(input=Decimal("0.1"), output=Decimal("0.3"))),),
            lifecycle=Lifecycle(status="active", released="2024-09-17"),
            compat=Compat(
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def MISTRAL_PIXTRAL_12B(self) -> ChatReadsTextImage:
        """Pixtral 12B: 128,000 tokens of context, 4,000 out, $0.15 in and $0.15 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="mistral/pixtral-12b",
            name="Pixtral 12B",
            family="pixtral",
            wires=("openai_chat",),
            limits=Limits(context=128000, output=4000),
            reads=("text", "image"),
            writes=("text",),
            features=Features(
                tools=True, structured_output=True, reasoning=False, temperature=True
            ),
            prices=(PriceRow(rates=Rates(input=Decimal("0.15"), output=Decimal("0.15"))),),
            lifecycle=Lifecycle(released="2024-09-01", knowledge="2024-09"),
            compat=Compat(
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def MISTRAL_PIXTRAL_LARGE(self) -> ChatReadsTextImage:
        """Pixtral Large (latest): 128,000 tokens of context, 4,000 out, $2 in and $6 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="mistral/pixtral-large",
            name="Pixtral Large (latest)",
            family="pixtral",
            wires=("openai_chat",),
            limits=Limits(context=128000, output=4000),
            reads=("text", "image"),
            writes=("text",),
            features=Features(
                tools=True, structured_output=True, reasoning=False, temperature=True
            ),
            prices=(PriceRow(rates=Rates(input=Decimal("2"), output=Decimal("6"))),),
            lifecycle=Lifecycle(released="2024-11-01", knowledge="2024-11"),
            compat=Compat(
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def MOONSHOTAI_KIMI_K2(self) -> ChatReadsText:
        """Kimi K2 Instruct: 131,072 tokens of context, 16,384 out, $0.55 in and $2.2 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="moonshotai/kimi-k2",
            name="Kimi K2 Instruct",
            family="kimi-k2",
            wires=("openai_chat",),
            limits=Limits(context=131072, output=16384),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=False, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.55"), output=Decimal("2.2"))),),
            lifecycle=Lifecycle(status="active", released="2025-07-11"),
            compat=Compat(
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def MOONSHOTAI_KIMI_K2_5(self) -> ChatReadsTextImage:
        """Kimi K2.5: 262,114 tokens of context, $0.6 in and $3 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="moonshotai/kimi-k2.5",
            name="Kimi K2.5",
            family="kimi-k2",
            wires=("openai_chat",),
            limits=Limits(context=262114),
            reads=("text", "image"),
            writes=("text",),
            features=Features(tools=True, structured_output=True, reasoning=True, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.6"), output=Decimal("3"), cached_input=Decimal("0.1")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2026-01-26", knowledge="2025-01"),
            reasoning=Reasoning(can_disable=True),
            compat=Compat(
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def MOONSHOTAI_KIMI_K2_6(self) -> ChatReadsTextImage:
        """Kimi K2.6: 262,000 tokens of context, $0.95 in and $4 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="moonshotai/kimi-k2.6",
            name="Kimi K2.6",
            family="kimi-k2",
            wires=("openai_chat",),
            limits=Limits(context=262000),
            reads=("text", "image"),
            writes=("text",),
            features=Features(tools=True, structured_output=True, reasoning=True, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.95"), output=Decimal("4"), cached_input=Decimal("0.16")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2026-04-20", knowledge="2025-01"),
            reasoning=Reasoning(can_disable=True),
            compat=Compat(
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def MOONSHOTAI_KIMI_K2_7_CODE(self) -> ChatReadsTextImageDocument:
        """Kimi K2.7 Code: 256,000 tokens of context, 32,768 out, $0.95 in and $4 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="moonshotai/kimi-k2.7-code",
            name="Kimi K2.7 Code",
            family="kimi-k2",
            wires=("openai_chat",),
            limits=Limits(context=256000, output=32768),
            reads=("text", "image", "document"),
            writes=("text",),
            features=Features(tools=True, structured_output=True, reasoning=True, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.95"), output=Decimal("4"), cached_input=Decimal("0.19")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2026-06-12", knowledge="2025-01"),
            compat=Compat(
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def MOONSHOTAI_KIMI_K2_7_CODE_HIGHSPEED(self) -> ChatReadsTextImageDocument:
        """Kimi K2.7 Code High Speed: 262,144 tokens of context, 32,768 out, $1.9 in and $8 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="moonshotai/kimi-k2.7-code-highspeed",
            name="Kimi K2.7 Code High Speed",
            family="kimi-k2",
            wires=("openai_chat",),
            limits=Limits(context=262144, output=32768),
            reads=("text", "image", "document"),
            writes=("text",),
            features=Features(tools=True, structured_output=True, reasoning=True, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("1.9"), output=Decimal("8"), cached_input=Decimal("0.38")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2026-06-15", knowledge="2025-01"),
            compat=Compat(
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def MOONSHOTAI_KIMI_K2_THINKING(self) -> ChatReadsText:
        """Kimi K2 Thinking: 216,144 tokens of context, $0.47 in and $2 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="moonshotai/kimi-k2-thinking",
            name="Kimi K2 Thinking",
            family="kimi-thinking",
            wires=("openai_chat",),
            limits=Limits(context=216144),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=True, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.47"), output=Decimal("2"), cached_input=Decimal("0.141")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2025-11-06", knowledge="2024-08"),
            compat=Compat(
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def MORPH_MORPH_V3_FAST(self) -> ChatReadsTextNoTools:
        """Morph v3 Fast: 16,000 tokens of context, $0.8 in and $1.2 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="morph/morph-v3-fast",
            name="Morph v3 Fast",
            family="morph",
            wires=("openai_chat",),
            limits=Limits(context=16000),
            reads=("text",),
            writes=("text",),
            features=Features(tools=False, reasoning=False, temperature=False),
            prices=(PriceRow(rates=Rates(input=Decimal("0.8"), output=Decimal("1.2"))),),
            lifecycle=Lifecycle(status="active", released="2024-08-15"),
            compat=Compat(
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def MORPH_MORPH_V3_LARGE(self) -> ChatReadsTextNoTools:
        """Morph v3 Large: 32,000 tokens of context, 16,384 out, $0.9 in and $1.9 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="morph/morph-v3-large",
            name="Morph v3 Large",
            family="morph",
            wires=("openai_chat",),
            limits=Limits(context=32000, output=16384),
            reads=("text",),
            writes=("text",),
            features=Features(tools=False, reasoning=False, temperature=False),
            prices=(PriceRow(rates=Rates(input=Decimal("0.9"), output=Decimal("1.9"))),),
            lifecycle=Lifecycle(status="active", released="2024-08-15"),
            compat=Compat(
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def NVIDIA_NEMOTRON_3_NANO_30B_A3B(self) -> ChatReadsTextNoTools:
        """Nemotron 3 Nano 30B A3B: 262,144 tokens of context, $0.05 in and $0.24 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="nvidia/nemotron-3-nano-30b-a3b",
            name="Nemotron 3 Nano 30B A3B",
            family="nemotron",
            wires=("openai_chat",),
            limits=Limits(context=262144),
            reads=("text",),
            writes=("text",),
            features=Features(tools=False, reasoning=True, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.05"), output=Decimal("0.24"))),),
            lifecycle=Lifecycle(status="active", released="2025-12-15", knowledge="2024-10"),
            reasoning=Reasoning(can_disable=True),
            compat=Compat(
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def NVIDIA_NEMOTRON_3_SUPER_120B_A12B(self) -> ChatReadsTextNoTools:
        """NVIDIA Nemotron 3 Super 120B A12B: 256,000 tokens of context, 32,000 out, $0.15 in and $0.65 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="nvidia/nemotron-3-super-120b-a12b",
            name="NVIDIA Nemotron 3 Super 120B A12B",
            family="nemotron",
            wires=("openai_chat",),
            limits=Limits(context=256000, output=32000),
            reads=("text",),
            writes=("text",),
            features=Features(tools=False, reasoning=True, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.15"), output=Decimal("0.65"))),),
            lifecycle=Lifecycle(status="active", released="2026-03-11"),
            reasoning=Reasoning(can_disable=True),
            compat=Compat(
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def NVIDIA_NEMOTRON_3_ULTRA_550B_A55B(self) -> ChatReadsText:
        """Nemotron 3 Ultra: 1,000,000 tokens of context, 65,000 out, $0.6 in and $2.4 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="nvidia/nemotron-3-ultra-550b-a55b",
            name="Nemotron 3 Ultra",
            family="nemotron",
            wires=("openai_chat",),
            limits=Limits(context=1000000, output=65000),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=True, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.6"), output=Decimal("2.4"), cached_input=Decimal("0.12")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2026-06-04"),
            reasoning=Reasoning(can_disable=True),
            compat=Compat(
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def NVIDIA_NEMOTRON_NANO_12B_V2_VL(self) -> ChatReadsTextImage:
        """Nvidia Nemotron Nano 12B V2 VL: 131,072 tokens of context, $0.2 in and $0.6 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="nvidia/nemotron-nano-12b-v2-vl",
            name="Nvidia Nemotron Nano 12B V2 VL",
            family="nemotron",
            wires=("openai_chat",),
            limits=Limits(context=131072),
            reads=("text", "image"),
            writes=("text",),
            features=Features(tools=True, reasoning=True, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.2"), output=Decimal("0.6"))),),
            lifecycle=Lifecycle(status="active", released="2025-10-28", knowledge="2024-10"),
            reasoning=Reasoning(can_disable=True),
            compat=Compat(
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def NVIDIA_NEMOTRON_NANO_9B_V2(self) -> ChatReadsText:
        """Nvidia Nemotron Nano 9B V2: 131,072 tokens of context, $0.06 in and $0.23 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="nvidia/nemotron-nano-9b-v2",
            name="Nvidia Nemotron Nano 9B V2",
            family="nemotron",
            wires=("openai_chat",),
            limits=Limits(context=131072),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=True, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.06"), output=Decimal("0.23"))),),
            lifecycle=Lifecycle(status="active", released="2025-08-18", knowledge="2024-10"),
            reasoning=Reasoning(can_disable=True),
            compat=Compat(
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def OPENAI_GPT_3_5_TURBO(self) -> ChatReadsText:
        """GPT-3.5 Turbo: 16,385 tokens of context, 4,096 out, $0.5 in and $1.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="openai/gpt-3.5-turbo",
            name="GPT-3.5 Turbo",
            family="gpt",
            wires=("openai_chat",),
            limits=Limits(context=16385, input=12289, output=4096),
            reads=("text",),
            writes=("text",),
            features=Features(structured_output=False, reasoning=False, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.5"), output=Decimal("1.5"))),),
            lifecycle=Lifecycle(status="active", released="2023-03-01", knowledge="2021-09"),
            compat=Compat(
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def OPENAI_GPT_3_5_TURBO_INSTRUCT(self) -> ChatReadsTextNoTools:
        """GPT-3.5 Turbo Instruct: 8,192 tokens of context, 4,096 out, $1.5 in and $2 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="openai/gpt-3.5-turbo-instruct",
            name="GPT-3.5 Turbo Instruct",
            family="gpt",
            wires=("openai_chat",),
            limits=Limits(context=8192, input=4096, output=4096),
            reads=("text",),
            writes=("text",),
            features=Features(tools=False, reasoning=False, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("1.5"), output=Decimal("2"))),),
            lifecycle=Lifecycle(released="2023-09-18", knowledge="2021-09"),
            compat=Compat(
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def OPENAI_GPT_4O(self) -> ChatReadsTextImageDocument:
        """GPT-4o: 128,000 tokens of context, 16,384 out, $2.5 in and $10 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="openai/gpt-4o",
            name="GPT-4o",
            family="gpt",
            wires=("openai_chat",),
            limits=Limits(context=128000, output=16384),
            reads=("text", "image", "document"),
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
            lifecycle=Lifecycle(status="active", released="2024-05-13", knowledge="2023-09"),
            compat=Compat(
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def OPENAI_GPT_4O_MINI(self) -> ChatReadsTextImageDocument:
        """GPT-4o mini: 128,000 tokens of context, 16,384 out, $0.15 in and $0.6 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="openai/gpt-4o-mini",
            name="GPT-4o mini",
            family="gpt-mini",
            wires=("openai_chat",),
            limits=Limits(context=128000, output=16384),
            reads=("text", "image", "document"),
            writes=("text",),
            features=Features(
                tools=True, structured_output=True, reasoning=False, temperature=True
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.15"), output=Decimal("0.6"), cached_input=Decimal("0.075")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2024-07-18", knowledge="2023-09"),
            compat=Compat(
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def OPENAI_GPT_4O_MINI_SEARCH_PREVIEW(self) -> ChatReadsTextNoTools:
        """GPT 4o Mini Search Preview: 128,000 tokens of context, 16,384 out, $0.15 in and $0.6 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="openai/gpt-4o-mini-search-preview",
            name="GPT 4o Mini Search Preview",
            family="gpt-mini",
            wires=("openai_chat",),
            limits=Limits(context=128000, input=111616, output=16384),
            reads=("text",),
            writes=("text",),
            features=Features(
                tools=False, structured_output=False, reasoning=False, temperature=True
            ),
            prices=(PriceRow(rates=Rates(input=Decimal("0.15"), output=Decimal("0.6"))),),
            lifecycle=Lifecycle(released="2025-03-12", knowledge="2023-09"),
            compat=Compat(
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def OPENAI_GPT_4O_MINI_TRANSCRIBE(self) -> TranscriptionModel:
        """GPT-4o mini Transcribe: $1.25 in and $5 out a million tokens."""
        return TranscriptionModel(
            provider=PROVIDER,
            id="openai/gpt-4o-mini-transcribe",
            name="GPT-4o mini Transcribe",
            family="o-mini",
            reads=("audio",),
            writes=("text",),
            features=Features(tools=False, reasoning=False, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("1.25"), output=Decimal("5"))),),
            lifecycle=Lifecycle(status="active", released="2024-03-13"),
        )

    @constant
    def OPENAI_GPT_4O_TRANSCRIBE(self) -> TranscriptionModel:
        """GPT-4o Transcribe: $2.5 in and $10 out a million tokens."""
        return TranscriptionModel(
            provider=PROVIDER,
            id="openai/gpt-4o-transcribe",
            name="GPT-4o Transcribe",
            family="gpt",
            reads=("audio",),
            writes=("text",),
            features=Features(tools=False, reasoning=False, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("2.5"), output=Decimal("10"))),),
            lifecycle=Lifecycle(status="active", released="2024-03-13"),
        )

    @constant
    def OPENAI_GPT_4_1(self) -> ChatReadsTextImageDocument:
        """GPT-4.1: 1,047,576 tokens of context, 32,768 out, $2 in and $8 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="openai/gpt-4.1",
            name="GPT-4.1",
            family="gpt",
            wires=("openai_chat",),
            limits=Limits(context=1047576, output=32768),
            reads=("text", "image", "document"),
            writes=("text",),
            features=Features(
                tools=True, structured_output=True, reasoning=False, temperature=True
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("2"), output=Decimal("8"), cached_input=Decimal("0.5")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2025-04-14", knowledge="2024-04"),
            compat=Compat(
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def OPENAI_GPT_4_1_MINI(self) -> ChatReadsTextImageDocument:
        """GPT-4.1 mini: 1,047,576 tokens of context, 32,768 out, $0.4 in and $1.6 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="openai/gpt-4.1-mini",
            name="GPT-4.1 mini",
            family="gpt-mini",
            wires=("openai_chat",),
            limits=Limits(context=1047576, output=32768),
            reads=("text", "image", "document"),
            writes=("text",),
            features=Features(
                tools=True, structured_output=True, reasoning=False, temperature=True
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.4"), output=Decimal("1.6"), cached_input=Decimal("0.1")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2025-04-14", knowledge="2024-04"),
            compat=Compat(
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    @deprecated("openai/gpt-4.1-nano is deprecated")
    def OPENAI_GPT_4_1_NANO(self) -> ChatReadsTextImage:
        """GPT-4.1 nano: 1,047,576 tokens of context, 32,768 out, $0.1 in and $0.4 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="openai/gpt-4.1-nano",
            name="GPT-4.1 nano",
            family="gpt-nano",
            wires=("openai_chat",),
            limits=Limits(context=1047576, output=32768),
            reads=("text", "image"),
            writes=("text",),
            features=Features(
                tools=True, structured_output=True, reasoning=False, temperature=True
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.1"), output=Decimal("0.4"), cached_input=Decimal("0.025")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="deprecated", released="2025-04-14", knowledge="2024-04"),
            compat=Compat(
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    @deprecated("openai/gpt-4-turbo is deprecated")
    def OPENAI_GPT_4_TURBO(self) -> ChatReadsTextImage:
        """GPT-4 Turbo: 128,000 tokens of context, 4,096 out, $10 in and $30 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="openai/gpt-4-turbo",
            name="GPT-4 Turbo",
            family="gpt",
            wires=("openai_chat",),
            limits=Limits(context=128000, output=4096),
            reads=("text", "image"),
            writes=("text",),
            features=Features(
                tools=True, structured_output=False, reasoning=False, temperature=True
            ),
            prices=(PriceRow(rates=Rates(input=Decimal("10"), output=Decimal("30"))),),
            lifecycle=Lifecycle(status="deprecated", released="2023-11-06"),
            compat=Compat(
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def OPENAI_GPT_5(self) -> ChatReadsTextImage:
        """GPT-5: 400,000 tokens of context, 128,000 out, $1.25 in and $10 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="openai/gpt-5",
            name="GPT-5",
            family="gpt",
            wires=("openai_chat",),
            limits=Limits(context=400000, input=272000, output=128000),
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
            lifecycle=Lifecycle(status="active", released="2025-08-07", knowledge="2024-09-30"),
            reasoning=Reasoning(efforts=("minimal", "low", "medium", "high")),
            compat=Compat(
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def OPENAI_GPT_5_1_CODEX(self) -> ChatReadsTextImageDocument:
        """GPT-5.1-Codex: 400,000 tokens of context, 128,000 out, $1.25 in and $10 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="openai/gpt-5.1-codex",
            name="GPT-5.1-Codex",
            family="gpt",
            wires=("openai_chat",),
            limits=Limits(context=400000, input=272000, output=128000),
            reads=("text", "image", "document"),
            writes=("text",),
            features=Features(tools=True, structured_output=True, reasoning=True, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("1.25"), output=Decimal("10"), cached_input=Decimal("0.125")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2025-11-12", knowledge="2024-10"),
            reasoning=Reasoning(efforts=("low", "medium", "high")),
            compat=Compat(
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def OPENAI_GPT_5_1_CODEX_MAX(self) -> ChatReadsTextImageDocument:
        """GPT 5.1 Codex Max: 400,000 tokens of context, 128,000 out, $1.25 in and $10 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="openai/gpt-5.1-codex-max",
            name="GPT 5.1 Codex Max",
            family="gpt",
            wires=("openai_chat",),
            limits=Limits(context=400000, input=272000, output=128000),
            reads=("text", "image", "document"),
            writes=("text",),
            features=Features(tools=True, structured_output=True, reasoning=True, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("1.25"), output=Decimal("10"), cached_input=Decimal("0.125")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2025-11-19", knowledge="2024-10"),
            reasoning=Reasoning(efforts=("low", "medium", "high", "xhigh")),
            compat=Compat(
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def OPENAI_GPT_5_1_CODEX_MINI(self) -> ChatReadsTextImageDocument:
        """GPT-5.1 Codex mini: 400,000 tokens of context, 128,000 out, $0.25 in and $2 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="openai/gpt-5.1-codex-mini",
            name="GPT-5.1 Codex mini",
            family="gpt",
            wires=("openai_chat",),
            limits=Limits(context=400000, input=272000, output=128000),
            reads=("text", "image", "document"),
            writes=("text",),
            features=Features(tools=True, structured_output=True, reasoning=True, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.25"), output=Decimal("2"), cached_input=Decimal("0.025")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2025-11-12", knowledge="2024-10"),
            reasoning=Reasoning(efforts=("low", "medium", "high")),
            compat=Compat(
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def OPENAI_GPT_5_1_INSTANT(self) -> ChatReadsTextImageDocument:
        """GPT-5.1 Instant: 128,000 tokens of context, 16,384 out, $1.25 in and $10 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="openai/gpt-5.1-instant",
            name="GPT-5.1 Instant",
            family="gpt",
            wires=("openai_chat",),
            limits=Limits(context=128000, input=111616, output=16384),
            reads=("text", "image", "document"),
            writes=("text",),
            features=Features(tools=True, reasoning=False, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("1.25"), output=Decimal("10"), cached_input=Decimal("0.125")
                    )
                ),
            ),
            lifecycle=Lifecycle(released="2025-11-12", knowledge="2024-10"),
            compat=Compat(
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def OPENAI_GPT_5_1_THINKING(self) -> ChatReadsTextImageDocument:
        """GPT 5.1 Thinking: 400,000 tokens of context, 128,000 out, $1.25 in and $10 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="openai/gpt-5.1-thinking",
            name="GPT 5.1 Thinking",
            family="gpt",
            wires=("openai_chat",),
            limits=Limits(context=400000, input=272000, output=128000),
            reads=("text", "image", "document"),
            writes=("text", "image"),
            features=Features(tools=True, reasoning=True, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("1.25"), output=Decimal("10"), cached_input=Decimal("0.125")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2025-11-12", knowledge="2024-10"),
            reasoning=Reasoning(efforts=("none", "low", "medium", "high"), can_disable=True),
            compat=Compat(
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def OPENAI_GPT_5_2(self) -> ChatReadsTextImageDocument:
        """GPT-5.2: 400,000 tokens of context, 128,000 out, $1.75 in and $14 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="openai/gpt-5.2",
            name="GPT-5.2",
            family="gpt",
            wires=("openai_chat",),
            limits=Limits(context=400000, input=272000, output=128000),
            reads=("text", "image", "document"),
            writes=("text",),
            features=Features(tools=True, structured_output=True, reasoning=True, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("1.75"), output=Decimal("14"), cached_input=Decimal("0.175")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2025-12-11", knowledge="2024-10"),
            reasoning=Reasoning(
                efforts=("none", "low", "medium", "high", "xhigh"), can_disable=True
            ),
            compat=Compat(
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def OPENAI_GPT_5_2_CHAT(self) -> ChatReadsTextImageDocument:
        """GPT-5.2 Chat: 128,000 tokens of context, 16,384 out, $1.75 in and $14 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="openai/gpt-5.2-chat",
            name="GPT-5.2 Chat",
            family="gpt",
            wires=("openai_chat",),
            limits=Limits(context=128000, input=111616, output=16384),
            reads=("text", "image", "document"),
            writes=("text",),
            features=Features(tools=True, reasoning=False, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("1.75"), output=Decimal("14"), cached_input=Decimal("0.175")
                    )
                ),
            ),
            lifecycle=Lifecycle(released="2025-12-11", knowledge="2024-10"),
            compat=Compat(
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def OPENAI_GPT_5_2_CODEX(self) -> ChatReadsTextImageDocument:
        """GPT-5.2-Codex: 400,000 tokens of context, 128,000 out, $1.75 in and $14 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="openai/gpt-5.2-codex",
            name="GPT-5.2-Codex",
            family="gpt-codex",
            wires=("openai_chat",),
            limits=Limits(context=400000, input=272000, output=128000),
            reads=("text", "image", "document"),
            writes=("text",),
            features=Features(tools=True, structured_output=True, reasoning=True, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("1.75"), output=Decimal("14"), cached_input=Decimal("0.175")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2025-12-18", knowledge="2024-10"),
            reasoning=Reasoning(efforts=("low", "medium", "high", "xhigh")),
            compat=Compat(
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def OPENAI_GPT_5_2_PRO(self) -> ChatReadsTextImageDocument:
        """GPT 5.2 : 400,000 tokens of context, 128,000 out, $21 in and $168 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="openai/gpt-5.2-pro",
            name="GPT 5.2 ",
            family="gpt",
            wires=("openai_chat",),
            limits=Limits(context=400000, input=272000, output=128000),
            reads=("text", "image", "document"),
            writes=("text",),
            features=Features(
                tools=True, structured_output=False, reasoning=True, temperature=True
            ),
            prices=(PriceRow(rates=Rates(input=Decimal("21"), output=Decimal("168"))),),
            lifecycle=Lifecycle(status="active", released="2025-12-11", knowledge="2024-10"),
            reasoning=Reasoning(efforts=("medium", "high", "xhigh")),
            compat=Compat(
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def OPENAI_GPT_5_3_CHAT(self) -> ChatReadsTextImageDocument:
        """GPT-5.3 Chat: 128,000 tokens of context, 16,384 out, $1.75 in and $14 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="openai/gpt-5.3-chat",
            name="GPT-5.3 Chat",
            family="gpt",
            wires=("openai_chat",),
            limits=Limits(context=128000, input=111616, output=16384),
            reads=("text", "image", "document"),
            writes=("text",),
            features=Features(tools=True, reasoning=False, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("1.75"), output=Decimal("14"), cached_input=Decimal("0.175")
                    )
                ),
            ),
            lifecycle=Lifecycle(released="2026-03-03"),
            compat=Compat(
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def OPENAI_GPT_5_3_CODEX(self) -> ChatReadsTextImageDocument:
        """GPT 5.3 Codex: 400,000 tokens of context, 128,000 out, $1.75 in and $14 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="openai/gpt-5.3-codex",
            name="GPT 5.3 Codex",
            family="gpt",
            wires=("openai_chat",),
            limits=Limits(context=400000, input=272000, output=128000),
            reads=("text", "image", "document"),
            writes=("text",),
            features=Features(tools=True, structured_output=True, reasoning=True, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("1.75"), output=Decimal("14"), cached_input=Decimal("0.175")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2026-02-05", knowledge="2025-08-31"),
            reasoning=Reasoning(efforts=("low", "medium", "high", "xhigh")),
            compat=Compat(
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def OPENAI_GPT_5_4(self) -> ChatReadsTextImageDocument:
        """GPT 5.4: 1,050,000 tokens of context, 128,000 out, $2.5 in and $15 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="openai/gpt-5.4",
            name="GPT 5.4",
            family="gpt",
            wires=("openai_chat",),
            limits=Limits(context=1050000, input=922000, output=128000),
            reads=("text", "image", "document"),
            writes=("text",),
            features=Features(tools=True, structured_output=True, reasoning=True, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("2.5"), output=Decimal("15"), cached_input=Decimal("0.25")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2026-03-05", knowledge="2025-08-31"),
            reasoning=Reasoning(
                efforts=("none", "low", "medium", "high", "xhigh"), can_disable=True
            ),
            compat=Compat(
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def OPENAI_GPT_5_4_MINI(self) -> ChatReadsTextImageDocument:
        """GPT 5.4 Mini: 400,000 tokens of context, 128,000 out, $0.75 in and $4.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="openai/gpt-5.4-mini",
            name="GPT 5.4 Mini",
            family="gpt",
            wires=("openai_chat",),
            limits=Limits(context=400000, input=272000, output=128000),
            reads=("text", "image", "document"),
            writes=("text",),
            features=Features(tools=True, structured_output=True, reasoning=True, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.75"), output=Decimal("4.5"), cached_input=Decimal("0.075")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2026-03-17", knowledge="2025-08-31"),
            reasoning=Reasoning(
                efforts=("none", "low", "medium", "high", "xhigh"), can_disable=True
            ),
            compat=Compat(
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def OPENAI_GPT_5_4_NANO(self) -> ChatReadsTextImageDocument:
        """GPT 5.4 Nano: 400,000 tokens of context, 128,000 out, $0.2 in and $1.25 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="openai/gpt-5.4-nano",
            name="GPT 5.4 Nano",
            family="gpt",
            wires=("openai_chat",),
            limits=Limits(context=400000, input=272000, output=128000),
            reads=("text", "image", "document"),
            writes=("text",),
            features=Features(tools=True, structured_output=True, reasoning=True, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.2"), output=Decimal("1.25"), cached_input=Decimal("0.02")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2026-03-17", knowledge="2025-08-31"),
            reasoning=Reasoning(
                efforts=("none", "low", "medium", "high", "xhigh"), can_disable=True
            ),
            compat=Compat(
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def OPENAI_GPT_5_4_PRO(self) -> ChatReadsTextImageDocument:
        """GPT 5.4 Pro: 1,050,000 tokens of context, 128,000 out, $30 in and $180 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="openai/gpt-5.4-pro",
            name="GPT 5.4 Pro",
            family="gpt",
            wires=("openai_chat",),
            limits=Limits(context=1050000, input=922000, output=128000),
            reads=("text", "image", "document"),
            writes=("text",),
            features=Features(
                tools=True, structured_output=False, reasoning=True, temperature=True
            ),
            prices=(PriceRow(rates=Rates(input=Decimal("30"), output=Decimal("180"))),),
            lifecycle=Lifecycle(status="active", released="2026-03-05", knowledge="2025-08-31"),
            reasoning=Reasoning(efforts=("medium", "high", "xhigh")),
            compat=Compat(
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def OPENAI_GPT_5_5(self) -> ChatReadsTextImageDocument:
        """GPT 5.5: 1,000,000 tokens of context, 128,000 out, $5 in and $30 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="openai/gpt-5.5",
            name="GPT 5.5",
            family="gpt",
            wires=("openai_chat",),
            limits=Limits(context=1000000, input=872000, output=128000),
            reads=("text", "image", "document"),
            writes=("text",),
            features=Features(tools=True, structured_output=True, reasoning=True, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("5"), output=Decimal("30"), cached_input=Decimal("0.5")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2026-04-24", knowledge="2025-12-01"),
            reasoning=Reasoning(
                efforts=("none", "low", "medium", "high", "xhigh"), can_disable=True
            ),
            compat=Compat(
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def OPENAI_GPT_5_5_PRO(self) -> ChatReadsTextImageDocument:
        """GPT 5.5 Pro: 1,000,000 tokens of context, 128,000 out, $30 in and $180 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="openai/gpt-5.5-pro",
            name="GPT 5.5 Pro",
            family="gpt",
            wires=("openai_chat",),
            limits=Limits(context=1000000, input=872000, output=128000),
            reads=("text", "image", "document"),
            writes=("text",),
            features=Features(tools=True, structured_output=True, reasoning=True, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("30"), output=Decimal("180"))),),
            lifecycle=Lifecycle(status="active", released="2026-04-24", knowledge="2025-12-01"),
            reasoning=Reasoning(efforts=("medium", "high", "xhigh")),
            compat=Compat(
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def OPENAI_GPT_5_CHAT(self) -> ChatReadsTextImageDocument:
        """GPT-5 Chat: 128,000 tokens of context, 16,384 out, $1.25 in and $10 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="openai/gpt-5-chat",
            name="GPT-5 Chat",
            family="gpt",
            wires=("openai_chat",),
            limits=Limits(context=128000, input=111616, output=16384),
            reads=("text", "image", "document"),
            writes=("text", "image"),
            features=Features(tools=True, reasoning=True, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("1.25"), output=Decimal("10"), cached_input=Decimal("0.125")
                    )
                ),
            ),
            lifecycle=Lifecycle(released="2025-08-07", knowledge="2024-10"),
            compat=Compat(
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def OPENAI_GPT_5_CODEX(self) -> ChatReadsTextImage:
        """GPT-5-Codex: 400,000 tokens of context, 128,000 out, $1.25 in and $10 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="openai/gpt-5-codex",
            name="GPT-5-Codex",
            family="gpt-codex",
            wires=("openai_chat",),
            limits=Limits(context=400000, input=272000, output=128000),
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
            lifecycle=Lifecycle(status="active", released="2025-09-15", knowledge="2024-09-30"),
            reasoning=Reasoning(efforts=("low", "medium", "high")),
            compat=Compat(
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def OPENAI_GPT_5_MINI(self) -> ChatReadsTextImage:
        """GPT-5 Mini: 400,000 tokens of context, 128,000 out, $0.25 in and $2 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="openai/gpt-5-mini",
            name="GPT-5 Mini",
            family="gpt-mini",
            wires=("openai_chat",),
            limits=Limits(context=400000, input=272000, output=128000),
            reads=("text", "image"),
            writes=("text",),
            features=Features(
                tools=True, structured_output=True, reasoning=True, temperature=False
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.25"), output=Decimal("2"), cached_input=Decimal("0.025")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2025-08-07", knowledge="2024-05-30"),
            reasoning=Reasoning(efforts=("minimal", "low", "medium", "high")),
            compat=Compat(
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def OPENAI_GPT_5_NANO(self) -> ChatReadsTextImage:
        """GPT-5 Nano: 400,000 tokens of context, 128,000 out, $0.05 in and $0.4 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="openai/gpt-5-nano",
            name="GPT-5 Nano",
            family="gpt-nano",
            wires=("openai_chat",),
            limits=Limits(context=400000, input=272000, output=128000),
            reads=("text", "image"),
            writes=("text",),
            features=Features(
                tools=True, structured_output=True, reasoning=True, temperature=False
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.05"), output=Decimal("0.4"), cached_input=Decimal("0.005")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2025-08-07", knowledge="2024-05-30"),
            reasoning=Reasoning(efforts=("minimal", "low", "medium", "high")),
            compat=Compat(
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def OPENAI_GPT_5_PRO(self) -> ChatReadsTextImageDocument:
        """GPT-5 pro: 400,000 tokens of context, 272,000 out, $15 in and $120 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="openai/gpt-5-pro",
            name="GPT-5 pro",
            family="gpt",
            wires=("openai_chat",),
            limits=Limits(context=400000, input=128000, output=272000),
            reads=("text", "image", "document"),
            writes=("text",),
            features=Features(tools=True, structured_output=True, reasoning=True, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("15"), output=Decimal("120"))),),
            lifecycle=Lifecycle(status="active", released="2025-10-06", knowledge="2024-10"),
            reasoning=Reasoning(efforts=("high",)),
            compat=Compat(
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def OPENAI_GPT_IMAGE_1(self) -> ImageModel:
        """GPT Image 1: $5 in and $40 out a million tokens."""
        return ImageModel(
            provider=PROVIDER,
            id="openai/gpt-image-1",
            name="GPT Image 1",
            family="gpt-image",
            reads=("text",),
            writes=("image",),
            features=Features(tools=False, reasoning=False, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("5"), output=Decimal("40"), cached_input=Decimal("1.25")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2025-03-25"),
        )

    @constant
    def OPENAI_GPT_IMAGE_1_5(self) -> ImageModel:
        """GPT Image 1.5: $5 in and $32 out a million tokens."""
        return ImageModel(
            provider=PROVIDER,
            id="openai/gpt-image-1.5",
            name="GPT Image 1.5",
            family="gpt-image",
            reads=("text",),
            writes=("image",),
            features=Features(tools=False, reasoning=False, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("5"), output=Decimal("32"), cached_input=Decimal("1.25")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2025-12-16"),
        )

    @constant
    def OPENAI_GPT_IMAGE_1_MINI(self) -> ImageModel:
        """GPT Image 1 Mini: $2 in and $8 out a million tokens."""
        return ImageModel(
            provider=PROVIDER,
            id="openai/gpt-image-1-mini",
            name="GPT Image 1 Mini",
            family="gpt-image",
            reads=("text",),
            writes=("image",),
            features=Features(tools=False, reasoning=False, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("2"), output=Decimal("8"), cached_input=Decimal("0.2")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2025-10-06"),
        )

    @constant
    def OPENAI_GPT_IMAGE_2(self) -> ImageModel:
        """GPT Image 2: $5 in and $30 out a million tokens."""
        return ImageModel(
            provider=PROVIDER,
            id="openai/gpt-image-2",
            name="GPT Image 2",
            family="gpt-image",
            reads=("text",),
            writes=("image",),
            features=Features(tools=False, reasoning=False, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("5"), output=Decimal("30"), cached_input=Decimal("1.25")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2026-04-21"),
        )

    @constant
    def OPENAI_GPT_OSS_120B(self) -> ChatReadsText:
        """GPT OSS 120B: 131,072 tokens of context, $0.1 in and $0.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="openai/gpt-oss-120b",
            name="GPT OSS 120B",
            family="gpt-oss",
            wires=("openai_chat",),
            limits=Limits(context=131072),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, structured_output=True, reasoning=True, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.1"), output=Decimal("0.5"))),),
            lifecycle=Lifecycle(status="active", released="2025-08-05", knowledge="2024-10"),
            reasoning=Reasoning(efforts=("low", "medium", "high")),
            compat=Compat(
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def OPENAI_GPT_OSS_20B(self) -> ChatReadsText:
        """GPT OSS 20B: 131,072 tokens of context, 8,192 out, $0.05 in and $0.2 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="openai/gpt-oss-20b",
            name="GPT OSS 20B",
            family="gpt-oss",
            wires=("openai_chat",),
            limits=Limits(context=131072, input=122880, output=8192),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=True, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.05"), output=Decimal("0.2"))),),
            lifecycle=Lifecycle(status="active", released="2025-08-05", knowledge="2024-10"),
            reasoning=Reasoning(efforts=("low", "medium", "high")),
            compat=Compat(
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def OPENAI_GPT_OSS_SAFEGUARD_20B(self) -> ChatReadsText:
        """gpt-oss-safeguard-20b: 131,072 tokens of context, 65,536 out, $0.075 in and $0.3 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="openai/gpt-oss-safeguard-20b",
            name="gpt-oss-safeguard-20b",
            family="gpt-oss",
            wires=("openai_chat",),
            limits=Limits(context=131072, input=65536, output=65536),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=True, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.075"), output=Decimal("0.3"), cached_input=Decimal("0.037")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2025-10-29", knowledge="2024-10"),
            reasoning=Reasoning(efforts=("low", "medium", "high")),
            compat=Compat(
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def OPENAI_GPT_REALTIME_1_5(self) -> RealtimeModel:
        """GPT-Realtime-1.5: $4 in and $16 out a million tokens."""
        return RealtimeModel(
            provider=PROVIDER,
            id="openai/gpt-realtime-1.5",
            name="GPT-Realtime-1.5",
            family="gpt",
            reads=("text", "audio"),
            writes=("text", "audio"),
            features=Features(tools=False, reasoning=False, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("4"), output=Decimal("16"), cached_input=Decimal("0.4")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2026-02-23"),
        )

    @constant
    def OPENAI_GPT_REALTIME_2(self) -> RealtimeModel:
        """gpt-realtime-2: $4 in and $24 out a million tokens."""
        return RealtimeModel(
            provider=PROVIDER,
            id="openai/gpt-realtime-2",
            name="gpt-realtime-2",
            family="gpt",
            reads=("text", "audio"),
            writes=("text", "audio"),
            features=Features(tools=False, reasoning=False, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("4"), output=Decimal("24"), cached_input=Decimal("0.4")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2026-05-07"),
        )

    @constant
    def OPENAI_GPT_REALTIME_MINI(self) -> RealtimeModel:
        """GPT-Realtime mini: $0.6 in and $2.4 out a million tokens."""
        return RealtimeModel(
            provider=PROVIDER,
            id="openai/gpt-realtime-mini",
            name="GPT-Realtime mini",
            family="gpt",
            reads=("text", "audio"),
            writes=("text", "audio"),
            features=Features(tools=False, reasoning=False, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.6"), output=Decimal("2.4"), cached_input=Decimal("0.06")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2025-10-10"),
        )

    @constant
    @deprecated("openai/o1 is deprecated")
    def OPENAI_O1(self) -> ChatReadsTextImageDocument:
        """o1: 200,000 tokens of context, 100,000 out, $15 in and $60 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="openai/o1",
            name="o1",
            family="o",
            wires=("openai_chat",),
            limits=Limits(context=200000, output=100000),
            reads=("text", "image", "document"),
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
            lifecycle=Lifecycle(status="deprecated", released="2024-12-05", knowledge="2023-09"),
            reasoning=Reasoning(efforts=("low", "medium", "high")),
            compat=Compat(
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def OPENAI_O3(self) -> ChatReadsTextImageDocument:
        """o3: 200,000 tokens of context, 100,000 out, $2 in and $8 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="openai/o3",
            name="o3",
            family="o",
            wires=("openai_chat",),
            limits=Limits(context=200000, output=100000),
            reads=("text", "image", "document"),
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
            lifecycle=Lifecycle(status="active", released="2025-04-16", knowledge="2024-05"),
            reasoning=Reasoning(efforts=("low", "medium", "high")),
            compat=Compat(
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def OPENAI_O3_DEEP_RESEARCH(self) -> ChatReadsTextImageDocument:
        """o3-deep-research: 200,000 tokens of context, 100,000 out, $10 in and $40 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="openai/o3-deep-research",
            name="o3-deep-research",
            family="o",
            wires=("openai_chat",),
            limits=Limits(context=200000, input=100000, output=100000),
            reads=("text", "image", "document"),
            writes=("text",),
            features=Features(tools=True, reasoning=True, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("10"), output=Decimal("40"), cached_input=Decimal("2.5")
                    )
                ),
            ),
            lifecycle=Lifecycle(released="2025-06-26", knowledge="2024-10"),
            reasoning=Reasoning(efforts=("medium",)),
            compat=Compat(
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    @deprecated("openai/o3-mini is deprecated")
    def OPENAI_O3_MINI(self) -> ChatReadsText:
        """o3-mini: 200,000 tokens of context, 100,000 out, $1.1 in and $4.4 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="openai/o3-mini",
            name="o3-mini",
            family="o-mini",
            wires=("openai_chat",),
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
            lifecycle=Lifecycle(status="deprecated", released="2024-12-20", knowledge="2024-05"),
            reasoning=Reasoning(efforts=("low", "medium", "high")),
            compat=Compat(
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def OPENAI_O3_PRO(self) -> ChatReadsTextImageDocument:
        """o3 Pro: 200,000 tokens of context, 100,000 out, $20 in and $80 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="openai/o3-pro",
            name="o3 Pro",
            family="o-pro",
            wires=("openai_chat",),
            limits=Limits(context=200000, input=100000, output=100000),
            reads=("text", "image", "document"),
            writes=("text",),
            features=Features(tools=True, structured_output=True, reasoning=True, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("20"), output=Decimal("80"))),),
            lifecycle=Lifecycle(status="active", released="2025-06-10", knowledge="2024-10"),
            reasoning=Reasoning(efforts=("low", "medium", "high")),
            compat=Compat(
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    @deprecated("openai/o4-mini is deprecated")
    def OPENAI_O4_MINI(self) -> ChatReadsTextImage:
        """o4-mini: 200,000 tokens of context, 100,000 out, $1.1 in and $4.4 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="openai/o4-mini",
            name="o4-mini",
            family="o-mini",
            wires=("openai_chat",),
            limits=Limits(context=200000, output=100000),
            reads=("text", "image"),
            writes=("text",),
            features=Features(
                tools=True, structured_output=True, reasoning=True, temperature=False
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("1.1"), output=Decimal("4.4"), cached_input=Decimal("0.275")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="deprecated", released="2025-04-16", knowledge="2024-05"),
            reasoning=Reasoning(efforts=("low", "medium", "high")),
            compat=Compat(
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def OPENAI_TEXT_EMBEDDING_3_LARGE(self) -> EmbeddingModel:
        """text-embedding-3-large: 8,192 tokens of context."""
        return EmbeddingModel(
            provider=PROVIDER,
            id="openai/text-embedding-3-large",
            name="text-embedding-3-large",
            family="text-embedding",
            wires=("openai_embeddings",),
            limits=Limits(context=8192, input=6656),
            reads=("text",),
            writes=("text",),
            features=Features(tools=False, reasoning=False, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.13"))),),
            lifecycle=Lifecycle(status="active", released="2024-01-25"),
            dimensions=1536,
        )

    @constant
    def OPENAI_TEXT_EMBEDDING_3_SMALL(self) -> EmbeddingModel:
        """text-embedding-3-small: 8,192 tokens of context."""
        return EmbeddingModel(
            provider=PROVIDER,
            id="openai/text-embedding-3-small",
            name="text-embedding-3-small",
            family="text-embedding",
            wires=("openai_embeddings",),
            limits=Limits(context=8192, input=6656),
            reads=("text",),
            writes=("text",),
            features=Features(tools=False, reasoning=False, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.02"))),),
            lifecycle=Lifecycle(status="active", released="2024-01-25"),
            dimensions=1536,
        )

    @constant
    def OPENAI_TEXT_EMBEDDING_ADA_002(self) -> EmbeddingModel:
        """text-embedding-ada-002: 8,192 tokens of context."""
        return EmbeddingModel(
            provider=PROVIDER,
            id="openai/text-embedding-ada-002",
            name="text-embedding-ada-002",
            family="text-embedding",
            wires=("openai_embeddings",),
            limits=Limits(context=8192, input=6656),
            reads=("text",),
            writes=("text",),
            features=Features(tools=False, reasoning=False, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.1"))),),
            lifecycle=Lifecycle(status="active", released="2022-12-15"),
            dimensions=1536,
        )

    @constant
    def OPENAI_TTS_1(self) -> SpeechModel:
        """TTS-1."""
        return SpeechModel(
            provider=PROVIDER,
            id="openai/tts-1",
            name="TTS-1",
            family="o",
            reads=("text",),
            writes=("audio",),
            features=Features(tools=False, reasoning=False, temperature=True),
            lifecycle=Lifecycle(status="active", released="2023-11-06"),
        )

    @constant
    def OPENAI_TTS_1_HD(self) -> SpeechModel:
        """TTS-1 HD."""
        return SpeechModel(
            provider=PROVIDER,
            id="openai/tts-1-hd",
            name="TTS-1 HD",
            family="o",
            reads=("text",),
            writes=("audio",),
            features=Features(tools=False, reasoning=False, temperature=True),
            lifecycle=Lifecycle(status="active", released="2023-11-06"),
        )

    @constant
    def OPENAI_WHISPER_1(self) -> TranscriptionModel:
        """Whisper."""
        return TranscriptionModel(
            provider=PROVIDER,
            id="openai/whisper-1",
            name="Whisper",
            family="whisper",
            reads=("audio",),
            writes=("text",),
            features=Features(tools=False, reasoning=False, temperature=True),
            lifecycle=Lifecycle(status="active", released="2022-09-21"),
        )

    @constant
    def PERPLEXITY_SONAR(self) -> ChatReadsTextImage:
        """Sonar: 127,000 tokens of context, 8,000 out, $1 in and $1 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="perplexity/sonar",
            name="Sonar",
            family="sonar",
            wires=("openai_chat",),
            limits=Limits(context=127000, output=8000),
            reads=("text", "image"),
            writes=("text",),
            features=Features(tools=True, reasoning=False, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("1"), output=Decimal("1"))),),
            lifecycle=Lifecycle(status="active", released="2025-02-19", knowledge="2025-02"),
            compat=Compat(
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def PERPLEXITY_SONAR_PRO(self) -> ChatReadsTextImage:
        """Sonar Pro: 200,000 tokens of context, 8,000 out, $3 in and $15 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="perplexity/sonar-pro",
            name="Sonar Pro",
            family="sonar-pro",
            wires=("openai_chat",),
            limits=Limits(context=200000, output=8000),
            reads=("text", "image"),
            writes=("text",),
            features=Features(tools=True, reasoning=False, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("3"), output=Decimal("15"))),),
            lifecycle=Lifecycle(status="active", released="2025-02-19"),
            compat=Compat(
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def PERPLEXITY_SONAR_REASONING_PRO(self) -> ChatReadsTextNoTools:
        """Sonar Reasoning Pro: 127,000 tokens of context, 8,000 out, $2 in and $8 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="perplexity/sonar-reasoning-pro",
            name="Sonar Reasoning Pro",
            family="sonar-reasoning",
            wires=("openai_chat",),
            limits=Limits(context=127000, output=8000),
            reads=("text",),
            writes=("text",),
            features=Features(tools=False, reasoning=True, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("2"), output=Decimal("8"))),),
            lifecycle=Lifecycle(status="active", released="2025-02-19"),
            reasoning=Reasoning(efforts=("minimal", "low", "medium", "high")),
            compat=Compat(
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def PRODIA_FLUX_FAST_SCHNELL(self) -> ImageModel:
        """Flux Schnell: 512 tokens of context."""
        return ImageModel(
            provider=PROVIDER,
            id="prodia/flux-fast-schnell",
            name="Flux Schnell",
            family="flux",
            limits=Limits(context=512),
            reads=("text",),
            writes=("image",),
            features=Features(tools=False, reasoning=False, temperature=True),
            lifecycle=Lifecycle(status="active", released="2024-08-02"),
        )

    @constant
    def QUIVERAI_ARROW_1_1(self) -> ImageModel:
        """Arrow 1.1: 131,072 tokens of context."""
        return ImageModel(
            provider=PROVIDER,
            id="quiverai/arrow-1.1",
            name="Arrow 1.1",
            family="o",
            limits=Limits(context=131072),
            reads=("text",),
            writes=("image",),
            features=Features(tools=False, reasoning=False, temperature=True),
            lifecycle=Lifecycle(status="active", released="2026-04-16"),
        )

    @constant
    def RECRAFT_RECRAFT_V2(self) -> ImageModel:
        """Recraft V2: 512 tokens of context."""
        return ImageModel(
            provider=PROVIDER,
            id="recraft/recraft-v2",
            name="Recraft V2",
            family="recraft",
            limits=Limits(context=512),
            reads=("text",),
            writes=("image",),
            features=Features(tools=False, reasoning=False, temperature=True),
            lifecycle=Lifecycle(status="active", released="2024-03-13"),
        )

    @constant
    def RECRAFT_RECRAFT_V3(self) -> ImageModel:
        """Recraft V3: 512 tokens of context."""
        return ImageModel(
            provider=PROVIDER,
            id="recraft/recraft-v3",
            name="Recraft V3",
            family="recraft",
            limits=Limits(context=512),
            reads=("text",),
            writes=("image",),
            features=Features(tools=False, reasoning=False, temperature=True),
            lifecycle=Lifecycle(status="active", released="2024-10-30"),
        )

    @constant
    def RECRAFT_RECRAFT_V4(self) -> ImageModel:
        """Recraft V4."""
        return ImageModel(
            provider=PROVIDER,
            id="recraft/recraft-v4",
            name="Recraft V4",
            family="recraft",
            reads=("text",),
            writes=("image",),
            features=Features(tools=False, reasoning=False, temperature=True),
            lifecycle=Lifecycle(status="active", released="2026-02-17"),
        )

    @constant
    def RECRAFT_RECRAFT_V4_1(self) -> ImageModel:
        """Recraft V4.1."""
        return ImageModel(
            provider=PROVIDER,
            id="recraft/recraft-v4.1",
            name="Recraft V4.1",
            family="recraft",
            reads=("text",),
            writes=("image",),
            features=Features(tools=False, reasoning=False, temperature=True),
            lifecycle=Lifecycle(status="active", released="2026-05-14"),
        )

    @constant
    def RECRAFT_RECRAFT_V4_1_PRO(self) -> ImageModel:
        """Recraft V4.1 Pro."""
        return ImageModel(
            provider=PROVIDER,
            id="recraft/recraft-v4.1-pro",
            name="Recraft V4.1 Pro",
            family="recraft",
            reads=("text",),
            writes=("image",),
            features=Features(tools=False, reasoning=False, temperature=True),
            lifecycle=Lifecycle(status="active", released="2026-05-14"),
        )

    @constant
    def RECRAFT_RECRAFT_V4_1_UTILITY(self) -> ImageModel:
        """Recraft V4.1 Utility."""
        return ImageModel(
            provider=PROVIDER,
            id="recraft/recraft-v4.1-utility",
            name="Recraft V4.1 Utility",
            family="recraft",
            reads=("text",),
            writes=("image",),
            features=Features(tools=False, reasoning=False, temperature=True),
            lifecycle=Lifecycle(status="active", released="2026-05-14"),
        )

    @constant
    def RECRAFT_RECRAFT_V4_1_UTILITY_PRO(self) -> ImageModel:
        """Recraft V4.1 Utility Pro."""
        return ImageModel(
            provider=PROVIDER,
            id="recraft/recraft-v4.1-utility-pro",
            name="Recraft V4.1 Utility Pro",
            family="recraft",
            reads=("text",),
            writes=("image",),
            features=Features(tools=False, reasoning=False, temperature=True),
            lifecycle=Lifecycle(status="active", released="2026-05-14"),
        )

    @constant
    def RECRAFT_RECRAFT_V4_PRO(self) -> ImageModel:
        """Recraft V4 Pro."""
        return ImageModel(
            provider=PROVIDER,
            id="recraft/recraft-v4-pro",
            name="Recraft V4 Pro",
            family="recraft",
            reads=("text",),
            writes=("image",),
            features=Features(tools=False, reasoning=False, temperature=True),
            lifecycle=Lifecycle(status="active", released="2026-02-17"),
        )

    @constant
    def SAKANA_FUGU_ULTRA(self) -> ChatReadsTextImage:
        """Fugu Ultra: 1,000,000 tokens of context, $5 in and $30 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="sakana/fugu-ultra",
            name="Fugu Ultra",
            family="aura",
            wires=("openai_chat",),
            limits=Limits(context=1000000),
            reads=("text", "image"),
            writes=("text",),
            features=Features(tools=True, reasoning=True, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("5"), output=Decimal("30"), cached_input=Decimal("0.5")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2026-06-21"),
            compat=Compat(
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def STEPFUN_STEP_3_5_FLASH(self) -> ChatReadsText:
        """StepFun 3.5 Flash: 262,114 tokens of context, $0.09 in and $0.3 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="stepfun/step-3.5-flash",
            name="StepFun 3.5 Flash",
            family="step",
            wires=("openai_chat",),
            limits=Limits(context=262114),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=True, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.09"), output=Decimal("0.3"), cached_input=Decimal("0.02")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2026-01-29", knowledge="2025-01"),
            reasoning=Reasoning(efforts=("low", "medium", "high")),
            compat=Compat(
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def STEPFUN_STEP_3_7_FLASH(self) -> ChatReadsTextImage:
        """Step 3.7 Flash: 256,000 tokens of context, $0.2 in and $1.15 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="stepfun/step-3.7-flash",
            name="Step 3.7 Flash",
            family="step",
            wires=("openai_chat",),
            limits=Limits(context=256000),
            reads=("text", "image"),
            writes=("text",),
            features=Features(tools=True, reasoning=True, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.2"), output=Decimal("1.15"), cached_input=Decimal("0.04")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2026-05-28", knowledge="2026-01-01"),
            reasoning=Reasoning(efforts=("low", "medium", "high")),
            compat=Compat(
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def VOYAGE_RERANK_2_5(self) -> RerankModel:
        """Voyage Rerank 2.5: 32,000 tokens of context."""
        return RerankModel(
            provider=PROVIDER,
            id="voyage/rerank-2.5",
            name="Voyage Rerank 2.5",
            family="voyage",
            limits=Limits(context=32000),
            reads=("text",),
            writes=("text",),
            features=Features(tools=False, reasoning=False, temperature=True),
            lifecycle=Lifecycle(status="active", released="2025-08-11"),
        )

    @constant
    def VOYAGE_RERANK_2_5_LITE(self) -> RerankModel:
        """Voyage Rerank 2.5 Lite: 32,000 tokens of context."""
        return RerankModel(
            provider=PROVIDER,
            id="voyage/rerank-2.5-lite",
            name="Voyage Rerank 2.5 Lite",
            family="voyage",
            limits=Limits(context=32000),
            reads=("text",),
            writes=("text",),
            features=Features(tools=False, reasoning=False, temperature=True),
            lifecycle=Lifecycle(status="active", released="2025-08-11"),
        )

    @constant
    def VOYAGE_VOYAGE_3_5(self) -> ChatReadsTextNoTools:
        """voyage-3.5: 8,192 tokens of context, 1,536 out."""
        return ChatModel(
            provider=PROVIDER,
            id="voyage/voyage-3.5",
            name="voyage-3.5",
            family="voyage",
            wires=("openai_chat",),
            limits=Limits(context=8192, output=1536),
            reads=("text",),
            writes=("text",),
            features=Features(tools=False, reasoning=False, temperature=True),
            lifecycle=Lifecycle(status="active", released="2025-05-20"),
            compat=Compat(
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def VOYAGE_VOYAGE_3_5_LITE(self) -> ChatReadsTextNoTools:
        """voyage-3.5-lite: 8,192 tokens of context, 1,536 out."""
        return ChatModel(
            provider=PROVIDER,
            id="voyage/voyage-3.5-lite",
            name="voyage-3.5-lite",
            family="voyage",
            wires=("openai_chat",),
            limits=Limits(context=8192, output=1536),
            reads=("text",),
            writes=("text",),
            features=Features(tools=False, reasoning=False, temperature=True),
            lifecycle=Lifecycle(status="active", released="2025-05-20"),
            compat=Compat(
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def VOYAGE_VOYAGE_3_LARGE(self) -> ChatReadsTextNoTools:
        """voyage-3-large: 8,192 tokens of context, 1,536 out."""
        return ChatModel(
            provider=PROVIDER,
            id="voyage/voyage-3-large",
            name="voyage-3-large",
            family="voyage",
            wires=("openai_chat",),
            limits=Limits(context=8192, output=1536),
            reads=("text",),
            writes=("text",),
            features=Features(tools=False, reasoning=False, temperature=True),
            lifecycle=Lifecycle(status="active", released="2025-01-07"),
            compat=Compat(
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def VOYAGE_VOYAGE_4(self) -> ChatReadsTextNoTools:
        """voyage-4: 32,000 tokens of context."""
        return ChatModel(
            provider=PROVIDER,
            id="voyage/voyage-4",
            name="voyage-4",
            family="voyage",
            wires=("openai_chat",),
            limits=Limits(context=32000),
            reads=("text",),
            writes=("text",),
            features=Features(tools=False, reasoning=False, temperature=True),
            lifecycle=Lifecycle(status="active", released="2026-01-15"),
            compat=Compat(
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def VOYAGE_VOYAGE_4_LARGE(self) -> ChatReadsTextNoTools:
        """voyage-4-large: 32,000 tokens of context."""
        return ChatModel(
            provider=PROVIDER,
            id="voyage/voyage-4-large",
            name="voyage-4-large",
            family="voyage",
            wires=("openai_chat",),
            limits=Limits(context=32000),
            reads=("text",),
            writes=("text",),
            features=Features(tools=False, reasoning=False, temperature=True),
            lifecycle=Lifecycle(status="active", released="2026-01-15"),
            compat=Compat(
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def VOYAGE_VOYAGE_4_LITE(self) -> ChatReadsTextNoTools:
        """voyage-4-lite: 32,000 tokens of context."""
        return ChatModel(
            provider=PROVIDER,
            id="voyage/voyage-4-lite",
            name="voyage-4-lite",
            family="voyage",
            wires=("openai_chat",),
            limits=Limits(context=32000),
            reads=("text",),
            writes=("text",),
            features=Features(tools=False, reasoning=False, temperature=True),
            lifecycle=Lifecycle(status="active", released="2026-01-15"),
            compat=Compat(
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def VOYAGE_VOYAGE_CODE_2(self) -> ChatReadsTextNoTools:
        """voyage-code-2: 8,192 tokens of context, 1,536 out."""
        return ChatModel(
            provider=PROVIDER,
            id="voyage/voyage-code-2",
            name="voyage-code-2",
            family="voyage",
            wires=("openai_chat",),
            limits=Limits(context=8192, output=1536),
            reads=("text",),
            writes=("text",),
            features=Features(tools=False, reasoning=False, temperature=True),
            lifecycle=Lifecycle(status="active", released="2024-01-01"),
            compat=Compat(
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def VOYAGE_VOYAGE_CODE_3(self) -> ChatReadsTextNoTools:
        """voyage-code-3: 8,192 tokens of context, 1,536 out."""
        return ChatModel(
            provider=PROVIDER,
            id="voyage/voyage-code-3",
            name="voyage-code-3",
            family="voyage",
            wires=("openai_chat",),
            limits=Limits(context=8192, output=1536),
            reads=("text",),
            writes=("text",),
            features=Features(tools=False, reasoning=False, temperature=True),
            lifecycle=Lifecycle(status="active", released="2024-12-04"),
            compat=Compat(
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def VOYAGE_VOYAGE_FINANCE_2(self) -> ChatReadsTextNoTools:
        """voyage-finance-2: 8,192 tokens of context, 1,536 out."""
        return ChatModel(
            provider=PROVIDER,
            id="voyage/voyage-finance-2",
            name="voyage-finance-2",
            family="voyage",
            wires=("openai_chat",),
            limits=Limits(context=8192, output=1536),
            reads=("text",),
            writes=("text",),
            features=Features(tools=False, reasoning=False, temperature=True),
            lifecycle=Lifecycle(status="active", released="2024-06-03"),
            compat=Compat(
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def VOYAGE_VOYAGE_LAW_2(self) -> ChatReadsTextNoTools:
        """voyage-law-2: 8,192 tokens of context, 1,536 out."""
        return ChatModel(
            provider=PROVIDER,
            id="voyage/voyage-law-2",
            name="voyage-law-2",
            family="voyage",
            wires=("openai_chat",),
            limits=Limits(context=8192, output=1536),
            reads=("text",),
            writes=("text",),
            features=Features(tools=False, reasoning=False, temperature=True),
            lifecycle=Lifecycle(status="active", released="2024-04-15"),
            compat=Compat(
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def XAI_GROK_4_1_FAST_NON_REASONING(self) -> ChatReadsTextImageDocument:
        """Grok 4.1 Fast Non-Reasoning: 1,000,000 tokens of context, $0.2 in and $0.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="xai/grok-4.1-fast-non-reasoning",
            name="Grok 4.1 Fast Non-Reasoning",
            family="grok",
            wires=("openai_chat",),
            limits=Limits(context=1000000),
            reads=("text", "image", "document"),
            writes=("text",),
            features=Features(tools=True, reasoning=False, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.2"), output=Decimal("0.5"), cached_input=Decimal("0.05")
                    )
                ),
            ),
            lifecycle=Lifecycle(released="2025-11-19", knowledge="2024-10"),
            compat=Compat(
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def XAI_GROK_4_1_FAST_REASONING(self) -> ChatReadsTextImageDocument:
        """Grok 4.1 Fast Reasoning: 1,000,000 tokens of context, $0.2 in and $0.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="xai/grok-4.1-fast-reasoning",
            name="Grok 4.1 Fast Reasoning",
            family="grok",
            wires=("openai_chat",),
            limits=Limits(context=1000000),
            reads=("text", "image", "document"),
            writes=("text",),
            features=Features(tools=True, reasoning=True, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.2"), output=Decimal("0.5"), cached_input=Decimal("0.05")
                    )
                ),
            ),
            lifecycle=Lifecycle(released="2025-11-19", knowledge="2024-10"),
            compat=Compat(
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def XAI_GROK_4_20_MULTI_AGENT(self) -> ChatReadsTextImageDocument:
        """Grok 4.20 Multi-Agent: 2,000,000 tokens of context, $1.25 in and $2.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="xai/grok-4.20-multi-agent",
            name="Grok 4.20 Multi-Agent",
            family="grok",
            wires=("openai_chat",),
            limits=Limits(context=2000000),
            reads=("text", "image", "document"),
            writes=("text",),
            features=Features(tools=True, reasoning=True, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("1.25"), output=Decimal("2.5"), cached_input=Decimal("0.2")
                    )
                ),
            ),
            lifecycle=Lifecycle(released="2026-03-10"),
            reasoning=Reasoning(efforts=("low", "medium", "high", "xhigh")),
            compat=Compat(
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def XAI_GROK_4_20_MULTI_AGENT_BETA(self) -> ChatReadsTextImageDocument:
        """Grok 4.20 Multi Agent Beta: 2,000,000 tokens of context, $1.25 in and $2.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="xai/grok-4.20-multi-agent-beta",
            name="Grok 4.20 Multi Agent Beta",
            family="grok",
            wires=("openai_chat",),
            limits=Limits(context=2000000),
            reads=("text", "image", "document"),
            writes=("text",),
            features=Features(tools=True, reasoning=True, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("1.25"), output=Decimal("2.5"), cached_input=Decimal("0.2")
                    )
                ),
            ),
            lifecycle=Lifecycle(released="2026-03-11"),
            reasoning=Reasoning(efforts=("low", "medium", "high", "xhigh")),
            compat=Compat(
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def XAI_GROK_4_20_NON_REASONING(self) -> ChatReadsTextImageDocument:
        """Grok 4.20 Non-Reasoning: 2,000,000 tokens of context, $1.25 in and $2.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="xai/grok-4.20-non-reasoning",
            name="Grok 4.20 Non-Reasoning",
            family="grok",
            wires=("openai_chat",),
            limits=Limits(context=2000000),
            reads=("text", "image", "document"),
            writes=("text",),
            features=Features(tools=True, reasoning=False, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("1.25"), output=Decimal("2.5"), cached_input=Decimal("0.2")
                    )
                ),
            ),
            lifecycle=Lifecycle(released="2026-03-10"),
            compat=Compat(
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def XAI_GROK_4_20_NON_REASONING_BETA(self) -> ChatReadsTextImageDocument:
        """Grok 4.20 Beta Non-Reasoning: 2,000,000 tokens of context, $1.25 in and $2.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="xai/grok-4.20-non-reasoning-beta",
            name="Grok 4.20 Beta Non-Reasoning",
            family="grok",
            wires=("openai_chat",),
            limits=Limits(context=2000000),
            reads=("text", "image", "document"),
            writes=("text",),
            features=Features(tools=True, reasoning=False, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("1.25"), output=Decimal("2.5"), cached_input=Decimal("0.4")
                    )
                ),
            ),
            lifecycle=Lifecycle(released="2026-03-11"),
            compat=Compat(
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def XAI_GROK_4_20_REASONING(self) -> ChatReadsTextImageDocument:
        """Grok 4.20 Reasoning: 2,000,000 tokens of context, $1.25 in and $2.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="xai/grok-4.20-reasoning",
            name="Grok 4.20 Reasoning",
            family="grok",
            wires=("openai_chat",),
            limits=Limits(context=2000000),
            reads=("text", "image", "document"),
            writes=("text",),
            features=Features(tools=True, reasoning=True, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("1.25"), output=Decimal("2.5"), cached_input=Decimal("0.2")
                    )
                ),
            ),
            lifecycle=Lifecycle(released="2026-03-10"),
            compat=Compat(
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def XAI_GROK_4_20_REASONING_BETA(self) -> ChatReadsTextImageDocument:
        """Grok 4.20 Beta Reasoning: 2,000,000 tokens of context, $1.25 in and $2.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="xai/grok-4.20-reasoning-beta",
            name="Grok 4.20 Beta Reasoning",
            family="grok",
            wires=("openai_chat",),
            limits=Limits(context=2000000),
            reads=("text", "image", "document"),
            writes=("text",),
            features=Features(tools=True, reasoning=True, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("1.25"), output=Decimal("2.5"), cached_input=Decimal("0.2")
                    )
                ),
            ),
            lifecycle=Lifecycle(released="2026-03-11"),
            compat=Compat(
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def XAI_GROK_4_3(self) -> ChatReadsTextImageDocument:
        """Grok 4.3: 1,000,000 tokens of context, $1.25 in and $2.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="xai/grok-4.3",
            name="Grok 4.3",
            family="grok",
            wires=("openai_chat",),
            limits=Limits(context=1000000),
            reads=("text", "image", "document"),
            writes=("text",),
            features=Features(tools=True, structured_output=True, reasoning=True, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("1.25"), output=Decimal("2.5"), cached_input=Decimal("0.2")
                    )
                ),
            ),
            lifecycle=Lifecycle(released="2026-04-30"),
            reasoning=Reasoning(efforts=("none", "low", "medium", "high"), can_disable=True),
            compat=Compat(
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def XAI_GROK_BUILD_0_1(self) -> ChatReadsTextImage:
        """Grok Build 0.1: 256,000 tokens of context, $1 in and $2 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="xai/grok-build-0.1",
            name="Grok Build 0.1",
            family="grok-build",
            wires=("openai_chat",),
            limits=Limits(context=256000),
            reads=("text", "image"),
            writes=("text",),
            features=Features(tools=True, structured_output=True, reasoning=True, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("1"), output=Decimal("2"), cached_input=Decimal("0.2")
                    )
                ),
            ),
            lifecycle=Lifecycle(released="2026-05-20"),
            compat=Compat(
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def XAI_GROK_IMAGINE_IMAGE(self) -> ChatReadsTextNoTools:
        """Grok Imagine Image."""
        return ChatModel(
            provider=PROVIDER,
            id="xai/grok-imagine-image",
            name="Grok Imagine Image",
            family="grok",
            wires=("openai_chat",),
            reads=("text",),
            writes=("text", "image"),
            features=Features(tools=False, reasoning=False, temperature=True),
            lifecycle=Lifecycle(released="2026-01-28"),
            compat=Compat(
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def XAI_GROK_IMAGINE_VIDEO(self) -> VideoModel:
        """Grok Imagine."""
        return VideoModel(
            provider=PROVIDER,
            id="xai/grok-imagine-video",
            name="Grok Imagine",
            family="grok",
            reads=("text",),
            writes=("video",),
            features=Features(tools=False, reasoning=False, temperature=True),
            lifecycle=Lifecycle(released="2026-01-28"),
        )

    @constant
    def XAI_GROK_IMAGINE_VIDEO_1_5(self) -> VideoModel:
        """Grok Imagine Video 1.5."""
        return VideoModel(
            provider=PROVIDER,
            id="xai/grok-imagine-video-1.5",
            name="Grok Imagine Video 1.5",
            family="grok",
            reads=("text",),
            writes=("video",),
            features=Features(tools=False, reasoning=False, temperature=True),
            lifecycle=Lifecycle(released="2026-06-22"),
        )

    @constant
    def XAI_GROK_IMAGINE_VIDEO_1_5_PREVIEW(self) -> VideoModel:
        """Grok Imagine Video 1.5 Preview."""
        return VideoModel(
            provider=PROVIDER,
            id="xai/grok-imagine-video-1.5-preview",
            name="Grok Imagine Video 1.5 Preview",
            family="grok",
            reads=("text",),
            writes=("video",),
            features=Features(tools=False, reasoning=False, temperature=True),
            lifecycle=Lifecycle(released="2026-05-30"),
        )

    @constant
    def XAI_GROK_STT(self) -> TranscriptionModel:
        """Grok STT."""
        return TranscriptionModel(
            provider=PROVIDER,
            id="xai/grok-stt",
            name="Grok STT",
            family="grok",
            reads=("audio",),
            writes=("text",),
            features=Features(tools=False, reasoning=False, temperature=True),
            lifecycle=Lifecycle(released="2026-03-16"),
        )

    @constant
    def XAI_GROK_TTS(self) -> SpeechModel:
        """Grok TTS."""
        return SpeechModel(
            provider=PROVIDER,
            id="xai/grok-tts",
            name="Grok TTS",
            family="grok",
            reads=("text",),
            writes=("audio",),
            features=Features(tools=False, reasoning=False, temperature=True),
            lifecycle=Lifecycle(released="2026-03-16"),
        )

    @constant
    def XAI_GROK_VOICE_THINK_FAST_1_0(self) -> ChatReadsTextAudioNoTools:
        """Grok Voice Think Fast 1.0."""
        return ChatModel(
            provider=PROVIDER,
            id="xai/grok-voice-think-fast-1.0",
            name="Grok Voice Think Fast 1.0",
            family="grok",
            wires=("openai_chat",),
            reads=("text", "audio"),
            writes=("text", "audio"),
            features=Features(tools=False, reasoning=False, temperature=True),
            lifecycle=Lifecycle(released="2026-04-23"),
            compat=Compat(
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def XIAOMI_MIMO_V2_5(self) -> ChatReadsTextImageDocument:
        """MiMo M2.5: 1,050,000 tokens of context, 131,100 out, $0.14 in and $0.28 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="xiaomi/mimo-v2.5",
            name="MiMo M2.5",
            family="mimo-v2.5",
            wires=("openai_chat",),
            limits=Limits(context=1050000, output=131100),
            reads=("text", "image", "document"),
            writes=("text",),
            features=Features(tools=True, reasoning=True, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.14"),
                        output=Decimal("0.28"),
                        cached_input=Decimal("0.0028"),
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2026-04-22", knowledge="2024-12"),
            reasoning=Reasoning(can_disable=True),
            compat=Compat(
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def XIAOMI_MIMO_V2_5_PRO(self) -> ChatReadsTextDocument:
        """MiMo V2.5 Pro: 1,050,000 tokens of context, 131,000 out, $0.435 in and $0.87 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="xiaomi/mimo-v2.5-pro",
            name="MiMo V2.5 Pro",
            family="mimo-v2.5-pro",
            wires=("openai_chat",),
            limits=Limits(context=1050000, output=131000),
            reads=("text", "document"),
            writes=("text",),
            features=Features(tools=True, reasoning=True, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.435"),
                        output=Decimal("0.87"),
                        cached_input=Decimal("0.0036"),
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2026-04-22", knowledge="2024-12"),
            reasoning=Reasoning(can_disable=True),
            compat=Compat(
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def XIAOMI_MIMO_V2_FLASH(self) -> ChatReadsText:
        """MiMo V2 Flash: 262,144 tokens of context, 32,000 out, $0.1 in and $0.3 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="xiaomi/mimo-v2-flash",
            name="MiMo V2 Flash",
            family="mimo",
            wires=("openai_chat",),
            limits=Limits(context=262144, output=32000),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=True, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.1"), output=Decimal("0.3"), cached_input=Decimal("0.01")
                    )
                ),
            ),
            lifecycle=Lifecycle(released="2025-12-16", knowledge="2024-10"),
            reasoning=Reasoning(can_disable=True),
            compat=Compat(
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def XIAOMI_MIMO_V2_PRO(self) -> ChatReadsText:
        """MiMo V2 Pro: 1,000,000 tokens of context, 128,000 out, $1 in and $3 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="xiaomi/mimo-v2-pro",
            name="MiMo V2 Pro",
            family="mimo",
            wires=("openai_chat",),
            limits=Limits(context=1000000, output=128000),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=True, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("1"), output=Decimal("3"), cached_input=Decimal("0.2")
                    )
                ),
            ),
            lifecycle=Lifecycle(released="2026-03-18", knowledge="2024-12"),
            reasoning=Reasoning(can_disable=True),
            compat=Compat(
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def ZAI_GLM_4_5(self) -> ChatReadsText:
        """GLM 4.5: 128,000 tokens of context, 96,000 out, $0.6 in and $2.2 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="zai/glm-4.5",
            name="GLM 4.5",
            family="glm",
            wires=("openai_chat",),
            limits=Limits(context=128000, output=96000),
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
            lifecycle=Lifecycle(status="active", released="2025-07-28", knowledge="2025-07"),
            reasoning=Reasoning(can_disable=True),
            compat=Compat(
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def ZAI_GLM_4_5V(self) -> ChatReadsTextImage:
        """GLM 4.5V: 66,000 tokens of context, 16,000 out, $0.6 in and $1.8 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="zai/glm-4.5v",
            name="GLM 4.5V",
            family="glm",
            wires=("openai_chat",),
            limits=Limits(context=66000, output=16000),
            reads=("text", "image"),
            writes=("text",),
            features=Features(tools=True, reasoning=True, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.6"), output=Decimal("1.8"), cached_input=Decimal("0.11")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2025-08-11", knowledge="2025-08"),
            reasoning=Reasoning(can_disable=True),
            compat=Compat(
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def ZAI_GLM_4_5_AIR(self) -> ChatReadsText:
        """GLM 4.5 Air: 128,000 tokens of context, 96,000 out, $0.2 in and $1.1 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="zai/glm-4.5-air",
            name="GLM 4.5 Air",
            family="glm-air",
            wires=("openai_chat",),
            limits=Limits(context=128000, output=96000),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=True, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.2"), output=Decimal("1.1"), cached_input=Decimal("0.03")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2025-07-28", knowledge="2025-04"),
            reasoning=Reasoning(can_disable=True),
            compat=Compat(
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def ZAI_GLM_4_6(self) -> ChatReadsText:
        """GLM 4.6: 200,000 tokens of context, 96,000 out, $0.45 in and $1.8 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="zai/glm-4.6",
            name="GLM 4.6",
            family="glm",
            wires=("openai_chat",),
            limits=Limits(context=200000, output=96000),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, parallel_tools=True, reasoning=True, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.45"), output=Decimal("1.8"), cached_input=Decimal("0.11")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2025-09-30", knowledge="2025-04"),
            reasoning=Reasoning(can_disable=True),
            compat=Compat(
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def ZAI_GLM_4_6V(self) -> ChatReadsTextImageDocument:
        """GLM-4.6V: 128,000 tokens of context, 24,000 out, $0.3 in and $0.9 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="zai/glm-4.6v",
            name="GLM-4.6V",
            family="glm",
            wires=("openai_chat",),
            limits=Limits(context=128000, output=24000),
            reads=("text", "image", "document"),
            writes=("text",),
            features=Features(tools=True, reasoning=True, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.3"), output=Decimal("0.9"), cached_input=Decimal("0.05")
                    )
                ),
            ),
            lifecycle=Lifecycle(released="2025-09-30", knowledge="2024-10"),
            reasoning=Reasoning(can_disable=True),
            compat=Compat(
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def ZAI_GLM_4_6V_FLASH(self) -> ChatReadsTextImageDocument:
        """GLM-4.6V-Flash: 128,000 tokens of context, 24,000 out."""
        return ChatModel(
            provider=PROVIDER,
            id="zai/glm-4.6v-flash",
            name="GLM-4.6V-Flash",
            family="glm",
            wires=("openai_chat",),
            limits=Limits(context=128000, output=24000),
            reads=("text", "image", "document"),
            writes=("text",),
            features=Features(tools=True, reasoning=True, temperature=True),
            lifecycle=Lifecycle(released="2025-09-30", knowledge="2024-10"),
            reasoning=Reasoning(can_disable=True),
            compat=Compat(
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def ZAI_GLM_4_7(self) -> ChatReadsText:
        """GLM 4.7: 200,000 tokens of context, 120,000 out, $0.6 in and $2.2 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="zai/glm-4.7",
            name="GLM 4.7",
            family="glm",
            wires=("openai_chat",),
            limits=Limits(context=200000, output=120000),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=True, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.6"), output=Decimal("2.2"), cached_input=Decimal("0.12")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2025-12-22", knowledge="2024-10"),
            reasoning=Reasoning(can_disable=True),
            compat=Compat(
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def ZAI_GLM_4_7_FLASH(self) -> ChatReadsText:
        """GLM 4.7 Flash: 200,000 tokens of context, 131,000 out, $0.07 in and $0.4 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="zai/glm-4.7-flash",
            name="GLM 4.7 Flash",
            family="glm",
            wires=("openai_chat",),
            limits=Limits(context=200000, output=131000),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=True, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.07"), output=Decimal("0.4"))),),
            lifecycle=Lifecycle(status="active", released="2026-01-19", knowledge="2025-04"),
            reasoning=Reasoning(can_disable=True),
            compat=Compat(
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def ZAI_GLM_4_7_FLASHX(self) -> ChatReadsText:
        """GLM 4.7 FlashX: 200,000 tokens of context, 128,000 out, $0.06 in and $0.4 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="zai/glm-4.7-flashx",
            name="GLM 4.7 FlashX",
            family="glm-flash",
            wires=("openai_chat",),
            limits=Limits(context=200000, output=128000),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=True, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.06"), output=Decimal("0.4"), cached_input=Decimal("0.01")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2026-01-19", knowledge="2025-01"),
            reasoning=Reasoning(can_disable=True),
            compat=Compat(
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def ZAI_GLM_5(self) -> ChatReadsText:
        """GLM-5: 202,800 tokens of context, 131,100 out, $0.95 in and $3.15 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="zai/glm-5",
            name="GLM-5",
            family="glm",
            wires=("openai_chat",),
            limits=Limits(context=202800, output=131100),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=True, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.95"), output=Decimal("3.15"), cached_input=Decimal("0.2")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2026-02-12"),
            reasoning=Reasoning(can_disable=True),
            compat=Compat(
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def ZAI_GLM_5V_TURBO(self) -> ChatReadsTextImageDocument:
        """GLM 5V Turbo: 200,000 tokens of context, 128,000 out, $1.2 in and $4 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="zai/glm-5v-turbo",
            name="GLM 5V Turbo",
            family="glm",
            wires=("openai_chat",),
            limits=Limits(context=200000, output=128000),
            reads=("text", "image", "document"),
            writes=("text",),
            features=Features(tools=True, reasoning=True, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("1.2"), output=Decimal("4"), cached_input=Decimal("0.24")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2026-04-01"),
            reasoning=Reasoning(can_disable=True),
            compat=Compat(
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def ZAI_GLM_5_1(self) -> ChatReadsText:
        """GLM 5.1: 202,000 tokens of context, $1.3 in and $4.3 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="zai/glm-5.1",
            name="GLM 5.1",
            family="glm",
            wires=("openai_chat",),
            limits=Limits(context=202000),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, structured_output=True, reasoning=True, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("1.3"), output=Decimal("4.3"), cached_input=Decimal("0.26")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2026-04-07"),
            reasoning=Reasoning(can_disable=True),
            compat=Compat(
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def ZAI_GLM_5_2(self) -> ChatReadsText:
        """GLM 5.2: 1,000,000 tokens of context, 128,000 out, $1.5 in and $4.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="zai/glm-5.2",
            name="GLM 5.2",
            family="glm",
            wires=("openai_chat",),
            limits=Limits(context=1000000, output=128000),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, structured_output=True, reasoning=True, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("1.5"), output=Decimal("4.5"), cached_input=Decimal("0.3")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2026-06-16"),
            reasoning=Reasoning(efforts=("high", "xhigh"), can_disable=True),
            compat=Compat(
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def ZAI_GLM_5_2_FAST(self) -> ChatReadsText:
        """GLM 5.2 Fast: 1,000,000 tokens of context, 128,000 out, $3 in and $10.25 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="zai/glm-5.2-fast",
            name="GLM 5.2 Fast",
            family="glm",
            wires=("openai_chat",),
            limits=Limits(context=1000000, output=128000),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=True, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("3"), output=Decimal("10.25"), cached_input=Decimal("0.5")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2026-06-16"),
            reasoning=Reasoning(efforts=("high", "xhigh"), can_disable=True),
            compat=Compat(
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def ZAI_GLM_5_TURBO(self) -> ChatReadsText:
        """GLM 5 Turbo: 202,800 tokens of context, 131,100 out, $1.2 in and $4 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="zai/glm-5-turbo",
            name="GLM 5 Turbo",
            family="glm",
            wires=("openai_chat",),
            limits=Limits(context=202800, output=131100),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, structured_output=True, reasoning=True, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("1.2"), output=Decimal("4"), cached_input=Decimal("0.24")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2026-03-15"),
            reasoning=Reasoning(can_disable=True),
            compat=Compat(
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                cache_key=False,
                cache_retention=False,
            ),
        )


vercel = Vercel()

IDS = {
    "alibaba/qwen-3-14b": "ALIBABA_QWEN_3_14B",
    "alibaba/qwen-3-235b": "ALIBABA_QWEN_3_235B",
    "alibaba/qwen-3-30b": "ALIBABA_QWEN_3_30B",
    "alibaba/qwen-3-32b": "ALIBABA_QWEN_3_32B",
    "alibaba/qwen-3.6-max-preview": "ALIBABA_QWEN_3_6_MAX_PREVIEW",
    "alibaba/qwen3-235b-a22b-thinking": "ALIBABA_QWEN3_235B_A22B_THINKING",
    "alibaba/qwen3-coder": "ALIBABA_QWEN3_CODER",
    "alibaba/qwen3-coder-30b-a3b": "ALIBABA_QWEN3_CODER_30B_A3B",
    "alibaba/qwen3-coder-next": "ALIBABA_QWEN3_CODER_NEXT",
    "alibaba/qwen3-coder-plus": "ALIBABA_QWEN3_CODER_PLUS",
    "alibaba/qwen3-embedding-0.6b": "ALIBABA_QWEN3_EMBEDDING_0_6B",
    "alibaba/qwen3-embedding-4b": "ALIBABA_QWEN3_EMBEDDING_4B",
    "alibaba/qwen3-embedding-8b": "ALIBABA_QWEN3_EMBEDDING_8B",
    "alibaba/qwen3-max": "ALIBABA_QWEN3_MAX",
    "alibaba/qwen3-max-preview": "ALIBABA_QWEN3_MAX_PREVIEW",
    "alibaba/qwen3-max-thinking": "ALIBABA_QWEN3_MAX_THINKING",
    "alibaba/qwen3-next-80b-a3b-instruct": "ALIBABA_QWEN3_NEXT_80B_A3B_INSTRUCT",
    "alibaba/qwen3-next-80b-a3b-thinking": "ALIBABA_QWEN3_NEXT_80B_A3B_THINKING",
    "alibaba/qwen3-vl-235b-a22b-instruct": "ALIBABA_QWEN3_VL_235B_A22B_INSTRUCT",
    "alibaba/qwen3-vl-instruct": "ALIBABA_QWEN3_VL_INSTRUCT",
    "alibaba/qwen3-vl-thinking": "ALIBABA_QWEN3_VL_THINKING",
    "alibaba/qwen3.5-flash": "ALIBABA_QWEN3_5_FLASH",
    "alibaba/qwen3.5-plus": "ALIBABA_QWEN3_5_PLUS",
    "alibaba/qwen3.6-27b": "ALIBABA_QWEN3_6_27B",
    "alibaba/qwen3.6-plus": "ALIBABA_QWEN3_6_PLUS",
    "alibaba/qwen3.7-max": "ALIBABA_QWEN3_7_MAX",
    "alibaba/qwen3.7-plus": "ALIBABA_QWEN3_7_PLUS",
    "alibaba/wan-v2.5-t2v-preview": "ALIBABA_WAN_V2_5_T2V_PREVIEW",
    "alibaba/wan-v2.6-i2v": "ALIBABA_WAN_V2_6_I2V",
    "alibaba/wan-v2.6-i2v-flash": "ALIBABA_WAN_V2_6_I2V_FLASH",
    "alibaba/wan-v2.6-r2v": "ALIBABA_WAN_V2_6_R2V",
    "alibaba/wan-v2.6-r2v-flash": "ALIBABA_WAN_V2_6_R2V_FLASH",
    "alibaba/wan-v2.6-t2v": "ALIBABA_WAN_V2_6_T2V",
    "amazon/nova-2-lite": "AMAZON_NOVA_2_LITE",
    "amazon/nova-lite": "AMAZON_NOVA_LITE",
    "amazon/nova-micro": "AMAZON_NOVA_MICRO",
    "amazon/nova-pro": "AMAZON_NOVA_PRO",
    "amazon/titan-embed-text-v2": "AMAZON_TITAN_EMBED_TEXT_V2",
    "anthropic/claude-3-haiku": "ANTHROPIC_CLAUDE_3_HAIKU",
    "anthropic/claude-3.5-haiku": "ANTHROPIC_CLAUDE_3_5_HAIKU",
    "anthropic/claude-haiku-4.5": "ANTHROPIC_CLAUDE_HAIKU_4_5",
    "anthropic/claude-opus-4": "ANTHROPIC_CLAUDE_OPUS_4",
    "anthropic/claude-opus-4.1": "ANTHROPIC_CLAUDE_OPUS_4_1",
    "anthropic/claude-opus-4.5": "ANTHROPIC_CLAUDE_OPUS_4_5",
    "anthropic/claude-opus-4.6": "ANTHROPIC_CLAUDE_OPUS_4_6",
    "anthropic/claude-opus-4.7": "ANTHROPIC_CLAUDE_OPUS_4_7",
    "anthropic/claude-opus-4.8": "ANTHROPIC_CLAUDE_OPUS_4_8",
    "anthropic/claude-sonnet-4": "ANTHROPIC_CLAUDE_SONNET_4",
    "anthropic/claude-sonnet-4.5": "ANTHROPIC_CLAUDE_SONNET_4_5",
    "anthropic/claude-sonnet-4.6": "ANTHROPIC_CLAUDE_SONNET_4_6",
    "anthropic/claude-sonnet-5": "ANTHROPIC_CLAUDE_SONNET_5",
    "arcee-ai/trinity-large-preview": "ARCEE_AI_TRINITY_LARGE_PREVIEW",
    "arcee-ai/trinity-large-thinking": "ARCEE_AI_TRINITY_LARGE_THINKING",
    "arcee-ai/trinity-mini": "ARCEE_AI_TRINITY_MINI",
    "bfl/flux-2-flex": "BFL_FLUX_2_FLEX",
    "bfl/flux-2-klein-4b": "BFL_FLUX_2_KLEIN_4B",
    "bfl/flux-2-klein-9b": "BFL_FLUX_2_KLEIN_9B",
    "bfl/flux-2-max": "BFL_FLUX_2_MAX",
    "bfl/flux-2-pro": "BFL_FLUX_2_PRO",
    "bfl/flux-kontext-max": "BFL_FLUX_KONTEXT_MAX",
    "bfl/flux-kontext-pro": "BFL_FLUX_KONTEXT_PRO",
    "bfl/flux-pro-1.0-fill": "BFL_FLUX_PRO_1_0_FILL",
    "bfl/flux-pro-1.1": "BFL_FLUX_PRO_1_1",
    "bfl/flux-pro-1.1-ultra": "BFL_FLUX_PRO_1_1_ULTRA",
    "bytedance/seed-1.6": "BYTEDANCE_SEED_1_6",
    "bytedance/seed-1.8": "BYTEDANCE_SEED_1_8",
    "bytedance/seedance-2.0": "BYTEDANCE_SEEDANCE_2_0",
    "bytedance/seedance-2.0-fast": "BYTEDANCE_SEEDANCE_2_0_FAST",
    "bytedance/seedance-v1.0-pro": "BYTEDANCE_SEEDANCE_V1_0_PRO",
    "bytedance/seedance-v1.0-pro-fast": "BYTEDANCE_SEEDANCE_V1_0_PRO_FAST",
    "bytedance/seedance-v1.5-pro": "BYTEDANCE_SEEDANCE_V1_5_PRO",
    "bytedance/seedream-4.0": "BYTEDANCE_SEEDREAM_4_0",
    "bytedance/seedream-4.5": "BYTEDANCE_SEEDREAM_4_5",
    "bytedance/seedream-5.0-lite": "BYTEDANCE_SEEDREAM_5_0_LITE",
    "cohere/command-a": "COHERE_COMMAND_A",
    "cohere/embed-v4.0": "COHERE_EMBED_V4_0",
    "cohere/rerank-v3.5": "COHERE_RERANK_V3_5",
    "cohere/rerank-v4-fast": "COHERE_RERANK_V4_FAST",
    "cohere/rerank-v4-pro": "COHERE_RERANK_V4_PRO",
    "deepseek/deepseek-r1": "DEEPSEEK_DEEPSEEK_R1",
    "deepseek/deepseek-v3": "DEEPSEEK_DEEPSEEK_V3",
    "deepseek/deepseek-v3.1": "DEEPSEEK_DEEPSEEK_V3_1",
    "deepseek/deepseek-v3.1-terminus": "DEEPSEEK_DEEPSEEK_V3_1_TERMINUS",
    "deepseek/deepseek-v3.2": "DEEPSEEK_DEEPSEEK_V3_2",
    "deepseek/deepseek-v3.2-thinking": "DEEPSEEK_DEEPSEEK_V3_2_THINKING",
    "deepseek/deepseek-v4-flash": "DEEPSEEK_DEEPSEEK_V4_FLASH",
    "deepseek/deepseek-v4-pro": "DEEPSEEK_DEEPSEEK_V4_PRO",
    "google/gemini-2.5-flash": "GOOGLE_GEMINI_2_5_FLASH",
    "google/gemini-2.5-flash-image": "GOOGLE_GEMINI_2_5_FLASH_IMAGE",
    "google/gemini-2.5-flash-lite": "GOOGLE_GEMINI_2_5_FLASH_LITE",
    "google/gemini-2.5-pro": "GOOGLE_GEMINI_2_5_PRO",
    "google/gemini-3-flash": "GOOGLE_GEMINI_3_FLASH",
    "google/gemini-3-pro-image": "GOOGLE_GEMINI_3_PRO_IMAGE",
    "google/gemini-3-pro-preview": "GOOGLE_GEMINI_3_PRO_PREVIEW",
    "google/gemini-3.1-flash-image": "GOOGLE_GEMINI_3_1_FLASH_IMAGE",
    "google/gemini-3.1-flash-image-preview": "GOOGLE_GEMINI_3_1_FLASH_IMAGE_PREVIEW",
    "google/gemini-3.1-flash-lite": "GOOGLE_GEMINI_3_1_FLASH_LITE",
    "google/gemini-3.1-flash-lite-image": "GOOGLE_GEMINI_3_1_FLASH_LITE_IMAGE",
    "google/gemini-3.1-flash-lite-preview": "GOOGLE_GEMINI_3_1_FLASH_LITE_PREVIEW",
    "google/gemini-3.1-pro-preview": "GOOGLE_GEMINI_3_1_PRO_PREVIEW",
    "google/gemini-3.5-flash": "GOOGLE_GEMINI_3_5_FLASH",
    "google/gemini-embedding-001": "GOOGLE_GEMINI_EMBEDDING_001",
    "google/gemini-embedding-2": "GOOGLE_GEMINI_EMBEDDING_2",
    "google/gemma-4-26b-a4b-it": "GOOGLE_GEMMA_4_26B_A4B_IT",
    "google/gemma-4-31b-it": "GOOGLE_GEMMA_4_31B_IT",
    "google/imagen-4.0-fast-generate-001": "GOOGLE_IMAGEN_4_0_FAST_GENERATE_001",
    "google/imagen-4.0-generate-001": "GOOGLE_IMAGEN_4_0_GENERATE_001",
    "google/imagen-4.0-ultra-generate-001": "GOOGLE_IMAGEN_4_0_ULTRA_GENERATE_001",
    "google/text-embedding-005": "GOOGLE_TEXT_EMBEDDING_005",
    "google/text-multilingual-embedding-002": "GOOGLE_TEXT_MULTILINGUAL_EMBEDDING_002",
    "google/veo-3.0-fast-generate-001": "GOOGLE_VEO_3_0_FAST_GENERATE_001",
    "google/veo-3.0-generate-001": "GOOGLE_VEO_3_0_GENERATE_001",
    "google/veo-3.1-fast-generate-001": "GOOGLE_VEO_3_1_FAST_GENERATE_001",
    "google/veo-3.1-generate-001": "GOOGLE_VEO_3_1_GENERATE_001",
    "inception/mercury-2": "INCEPTION_MERCURY_2",
    "inception/mercury-coder-small": "INCEPTION_MERCURY_CODER_SMALL",
    "interfaze/interfaze-beta": "INTERFAZE_INTERFAZE_BETA",
    "klingai/kling-v2.5-turbo-i2v": "KLINGAI_KLING_V2_5_TURBO_I2V",
    "klingai/kling-v2.5-turbo-t2v": "KLINGAI_KLING_V2_5_TURBO_T2V",
    "klingai/kling-v2.6-i2v": "KLINGAI_KLING_V2_6_I2V",
    "klingai/kling-v2.6-motion-control": "KLINGAI_KLING_V2_6_MOTION_CONTROL",
    "klingai/kling-v2.6-t2v": "KLINGAI_KLING_V2_6_T2V",
    "klingai/kling-v3.0-i2v": "KLINGAI_KLING_V3_0_I2V",
    "klingai/kling-v3.0-motion-control": "KLINGAI_KLING_V3_0_MOTION_CONTROL",
    "klingai/kling-v3.0-t2v": "KLINGAI_KLING_V3_0_T2V",
    "kwaipilot/kat-coder-pro-v1": "KWAIPILOT_KAT_CODER_PRO_V1",
    "kwaipilot/kat-coder-pro-v2": "KWAIPILOT_KAT_CODER_PRO_V2",
    "meituan/longcat-flash-chat": "MEITUAN_LONGCAT_FLASH_CHAT",
    "meituan/longcat-flash-thinking-2601": "MEITUAN_LONGCAT_FLASH_THINKING_2601",
    "meta/llama-3.1-70b": "META_LLAMA_3_1_70B",
    "meta/llama-3.1-8b": "META_LLAMA_3_1_8B",
    "meta/llama-3.2-11b": "META_LLAMA_3_2_11B",
    "meta/llama-3.2-1b": "META_LLAMA_3_2_1B",
    "meta/llama-3.2-3b": "META_LLAMA_3_2_3B",
    "meta/llama-3.2-90b": "META_LLAMA_3_2_90B",
    "meta/llama-3.3-70b": "META_LLAMA_3_3_70B",
    "meta/llama-4-maverick": "META_LLAMA_4_MAVERICK",
    "meta/llama-4-scout": "META_LLAMA_4_SCOUT",
    "minimax/minimax-m2": "MINIMAX_MINIMAX_M2",
    "minimax/minimax-m2.1": "MINIMAX_MINIMAX_M2_1",
    "minimax/minimax-m2.1-lightning": "MINIMAX_MINIMAX_M2_1_LIGHTNING",
    "minimax/minimax-m2.5": "MINIMAX_MINIMAX_M2_5",
    "minimax/minimax-m2.5-highspeed": "MINIMAX_MINIMAX_M2_5_HIGHSPEED",
    "minimax/minimax-m2.7": "MINIMAX_MINIMAX_M2_7",
    "minimax/minimax-m2.7-highspeed": "MINIMAX_MINIMAX_M2_7_HIGHSPEED",
    "minimax/minimax-m3": "MINIMAX_MINIMAX_M3",
    "mistral/codestral": "MISTRAL_CODESTRAL",
    "mistral/codestral-embed": "MISTRAL_CODESTRAL_EMBED",
    "mistral/devstral-2": "MISTRAL_DEVSTRAL_2",
    "mistral/devstral-small": "MISTRAL_DEVSTRAL_SMALL",
    "mistral/devstral-small-2": "MISTRAL_DEVSTRAL_SMALL_2",
    "mistral/magistral-medium": "MISTRAL_MAGISTRAL_MEDIUM",
    "mistral/magistral-small": "MISTRAL_MAGISTRAL_SMALL",
    "mistral/ministral-14b": "MISTRAL_MINISTRAL_14B",
    "mistral/ministral-3b": "MISTRAL_MINISTRAL_3B",
    "mistral/ministral-8b": "MISTRAL_MINISTRAL_8B",
    "mistral/mistral-embed": "MISTRAL_MISTRAL_EMBED",
    "mistral/mistral-large-3": "MISTRAL_MISTRAL_LARGE_3",
    "mistral/mistral-medium": "MISTRAL_MISTRAL_MEDIUM",
    "mistral/mistral-medium-3.5": "MISTRAL_MISTRAL_MEDIUM_3_5",
    "mistral/mistral-nemo": "MISTRAL_MISTRAL_NEMO",
    "mistral/mistral-small": "MISTRAL_MISTRAL_SMALL",
    "mistral/pixtral-12b": "MISTRAL_PIXTRAL_12B",
    "mistral/pixtral-large": "MISTRAL_PIXTRAL_LARGE",
    "moonshotai/kimi-k2": "MOONSHOTAI_KIMI_K2",
    "moonshotai/kimi-k2-thinking": "MOONSHOTAI_KIMI_K2_THINKING",
    "moonshotai/kimi-k2.5": "MOONSHOTAI_KIMI_K2_5",
    "moonshotai/kimi-k2.6": "MOONSHOTAI_KIMI_K2_6",
    "moonshotai/kimi-k2.7-code": "MOONSHOTAI_KIMI_K2_7_CODE",
    "moonshotai/kimi-k2.7-code-highspeed": "MOONSHOTAI_KIMI_K2_7_CODE_HIGHSPEED",
    "morph/morph-v3-fast": "MORPH_MORPH_V3_FAST",
    "morph/morph-v3-large": "MORPH_MORPH_V3_LARGE",
    "nvidia/nemotron-3-nano-30b-a3b": "NVIDIA_NEMOTRON_3_NANO_30B_A3B",
    "nvidia/nemotron-3-super-120b-a12b": "NVIDIA_NEMOTRON_3_SUPER_120B_A12B",
    "nvidia/nemotron-3-ultra-550b-a55b": "NVIDIA_NEMOTRON_3_ULTRA_550B_A55B",
    "nvidia/nemotron-nano-12b-v2-vl": "NVIDIA_NEMOTRON_NANO_12B_V2_VL",
    "nvidia/nemotron-nano-9b-v2": "NVIDIA_NEMOTRON_NANO_9B_V2",
    "openai/gpt-3.5-turbo": "OPENAI_GPT_3_5_TURBO",
    "openai/gpt-3.5-turbo-instruct": "OPENAI_GPT_3_5_TURBO_INSTRUCT",
    "openai/gpt-4-turbo": "OPENAI_GPT_4_TURBO",
    "openai/gpt-4.1": "OPENAI_GPT_4_1",
    "openai/gpt-4.1-mini": "OPENAI_GPT_4_1_MINI",
    "openai/gpt-4.1-nano": "OPENAI_GPT_4_1_NANO",
    "openai/gpt-4o": "OPENAI_GPT_4O",
    "openai/gpt-4o-mini": "OPENAI_GPT_4O_MINI",
    "openai/gpt-4o-mini-search-preview": "OPENAI_GPT_4O_MINI_SEARCH_PREVIEW",
    "openai/gpt-4o-mini-transcribe": "OPENAI_GPT_4O_MINI_TRANSCRIBE",
    "openai/gpt-4o-transcribe": "OPENAI_GPT_4O_TRANSCRIBE",
    "openai/gpt-5": "OPENAI_GPT_5",
    "openai/gpt-5-chat": "OPENAI_GPT_5_CHAT",
    "openai/gpt-5-codex": "OPENAI_GPT_5_CODEX",
    "openai/gpt-5-mini": "OPENAI_GPT_5_MINI",
    "openai/gpt-5-nano": "OPENAI_GPT_5_NANO",
    "openai/gpt-5-pro": "OPENAI_GPT_5_PRO",
    "openai/gpt-5.1-codex": "OPENAI_GPT_5_1_CODEX",
    "openai/gpt-5.1-codex-max": "OPENAI_GPT_5_1_CODEX_MAX",
    "openai/gpt-5.1-codex-mini": "OPENAI_GPT_5_1_CODEX_MINI",
    "openai/gpt-5.1-instant": "OPENAI_GPT_5_1_INSTANT",
    "openai/gpt-5.1-thinking": "OPENAI_GPT_5_1_THINKING",
    "openai/gpt-5.2": "OPENAI_GPT_5_2",
    "openai/gpt-5.2-chat": "OPENAI_GPT_5_2_CHAT",
    "openai/gpt-5.2-codex": "OPENAI_GPT_5_2_CODEX",
    "openai/gpt-5.2-pro": "OPENAI_GPT_5_2_PRO",
    "openai/gpt-5.3-chat": "OPENAI_GPT_5_3_CHAT",
    "openai/gpt-5.3-codex": "OPENAI_GPT_5_3_CODEX",
    "openai/gpt-5.4": "OPENAI_GPT_5_4",
    "openai/gpt-5.4-mini": "OPENAI_GPT_5_4_MINI",
    "openai/gpt-5.4-nano": "OPENAI_GPT_5_4_NANO",
    "openai/gpt-5.4-pro": "OPENAI_GPT_5_4_PRO",
    "openai/gpt-5.5": "OPENAI_GPT_5_5",
    "openai/gpt-5.5-pro": "OPENAI_GPT_5_5_PRO",
    "openai/gpt-image-1": "OPENAI_GPT_IMAGE_1",
    "openai/gpt-image-1-mini": "OPENAI_GPT_IMAGE_1_MINI",
    "openai/gpt-image-1.5": "OPENAI_GPT_IMAGE_1_5",
    "openai/gpt-image-2": "OPENAI_GPT_IMAGE_2",
    "openai/gpt-oss-120b": "OPENAI_GPT_OSS_120B",
    "openai/gpt-oss-20b": "OPENAI_GPT_OSS_20B",
    "openai/gpt-oss-safeguard-20b": "OPENAI_GPT_OSS_SAFEGUARD_20B",
    "openai/gpt-realtime-1.5": "OPENAI_GPT_REALTIME_1_5",
    "openai/gpt-realtime-2": "OPENAI_GPT_REALTIME_2",
    "openai/gpt-realtime-mini": "OPENAI_GPT_REALTIME_MINI",
    "openai/o1": "OPENAI_O1",
    "openai/o3": "OPENAI_O3",
    "openai/o3-deep-research": "OPENAI_O3_DEEP_RESEARCH",
    "openai/o3-mini": "OPENAI_O3_MINI",
    "openai/o3-pro": "OPENAI_O3_PRO",
    "openai/o4-mini": "OPENAI_O4_MINI",
    "openai/text-embedding-3-large": "OPENAI_TEXT_EMBEDDING_3_LARGE",
    "openai/text-embedding-3-small": "OPENAI_TEXT_EMBEDDING_3_SMALL",
    "openai/text-embedding-ada-002": "OPENAI_TEXT_EMBEDDING_ADA_002",
    "openai/tts-1": "OPENAI_TTS_1",
    "openai/tts-1-hd": "OPENAI_TTS_1_HD",
    "openai/whisper-1": "OPENAI_WHISPER_1",
    "perplexity/sonar": "PERPLEXITY_SONAR",
    "perplexity/sonar-pro": "PERPLEXITY_SONAR_PRO",
    "perplexity/sonar-reasoning-pro": "PERPLEXITY_SONAR_REASONING_PRO",
    "prodia/flux-fast-schnell": "PRODIA_FLUX_FAST_SCHNELL",
    "quiverai/arrow-1.1": "QUIVERAI_ARROW_1_1",
    "recraft/recraft-v2": "RECRAFT_RECRAFT_V2",
    "recraft/recraft-v3": "RECRAFT_RECRAFT_V3",
    "recraft/recraft-v4": "RECRAFT_RECRAFT_V4",
    "recraft/recraft-v4-pro": "RECRAFT_RECRAFT_V4_PRO",
    "recraft/recraft-v4.1": "RECRAFT_RECRAFT_V4_1",
    "recraft/recraft-v4.1-pro": "RECRAFT_RECRAFT_V4_1_PRO",
    "recraft/recraft-v4.1-utility": "RECRAFT_RECRAFT_V4_1_UTILITY",
    "recraft/recraft-v4.1-utility-pro": "RECRAFT_RECRAFT_V4_1_UTILITY_PRO",
    "sakana/fugu-ultra": "SAKANA_FUGU_ULTRA",
    "stepfun/step-3.5-flash": "STEPFUN_STEP_3_5_FLASH",
    "stepfun/step-3.7-flash": "STEPFUN_STEP_3_7_FLASH",
    "voyage/rerank-2.5": "VOYAGE_RERANK_2_5",
    "voyage/rerank-2.5-lite": "VOYAGE_RERANK_2_5_LITE",
    "voyage/voyage-3-large": "VOYAGE_VOYAGE_3_LARGE",
    "voyage/voyage-3.5": "VOYAGE_VOYAGE_3_5",
    "voyage/voyage-3.5-lite": "VOYAGE_VOYAGE_3_5_LITE",
    "voyage/voyage-4": "VOYAGE_VOYAGE_4",
    "voyage/voyage-4-large": "VOYAGE_VOYAGE_4_LARGE",
    "voyage/voyage-4-lite": "VOYAGE_VOYAGE_4_LITE",
    "voyage/voyage-code-2": "VOYAGE_VOYAGE_CODE_2",
    "voyage/voyage-code-3": "VOYAGE_VOYAGE_CODE_3",
    "voyage/voyage-finance-2": "VOYAGE_VOYAGE_FINANCE_2",
    "voyage/voyage-law-2": "VOYAGE_VOYAGE_LAW_2",
    "xai/grok-4.1-fast-non-reasoning": "XAI_GROK_4_1_FAST_NON_REASONING",
    "xai/grok-4.1-fast-reasoning": "XAI_GROK_4_1_FAST_REASONING",
    "xai/grok-4.20-multi-agent": "XAI_GROK_4_20_MULTI_AGENT",
    "xai/grok-4.20-multi-agent-beta": "XAI_GROK_4_20_MULTI_AGENT_BETA",
    "xai/grok-4.20-non-reasoning": "XAI_GROK_4_20_NON_REASONING",
    "xai/grok-4.20-non-reasoning-beta": "XAI_GROK_4_20_NON_REASONING_BETA",
    "xai/grok-4.20-reasoning": "XAI_GROK_4_20_REASONING",
    "xai/grok-4.20-reasoning-beta": "XAI_GROK_4_20_REASONING_BETA",
    "xai/grok-4.3": "XAI_GROK_4_3",
    "xai/grok-build-0.1": "XAI_GROK_BUILD_0_1",
    "xai/grok-imagine-image": "XAI_GROK_IMAGINE_IMAGE",
    "xai/grok-imagine-video": "XAI_GROK_IMAGINE_VIDEO",
    "xai/grok-imagine-video-1.5": "XAI_GROK_IMAGINE_VIDEO_1_5",
    "xai/grok-imagine-video-1.5-preview": "XAI_GROK_IMAGINE_VIDEO_1_5_PREVIEW",
    "xai/grok-stt": "XAI_GROK_STT",
    "xai/grok-tts": "XAI_GROK_TTS",
    "xai/grok-voice-think-fast-1.0": "XAI_GROK_VOICE_THINK_FAST_1_0",
    "xiaomi/mimo-v2-flash": "XIAOMI_MIMO_V2_FLASH",
    "xiaomi/mimo-v2-pro": "XIAOMI_MIMO_V2_PRO",
    "xiaomi/mimo-v2.5": "XIAOMI_MIMO_V2_5",
    "xiaomi/mimo-v2.5-pro": "XIAOMI_MIMO_V2_5_PRO",
    "zai/glm-4.5": "ZAI_GLM_4_5",
    "zai/glm-4.5-air": "ZAI_GLM_4_5_AIR",
    "zai/glm-4.5v": "ZAI_GLM_4_5V",
    "zai/glm-4.6": "ZAI_GLM_4_6",
    "zai/glm-4.6v": "ZAI_GLM_4_6V",
    "zai/glm-4.6v-flash": "ZAI_GLM_4_6V_FLASH",
    "zai/glm-4.7": "ZAI_GLM_4_7",
    "zai/glm-4.7-flash": "ZAI_GLM_4_7_FLASH",
    "zai/glm-4.7-flashx": "ZAI_GLM_4_7_FLASHX",
    "zai/glm-5": "ZAI_GLM_5",
    "zai/glm-5-turbo": "ZAI_GLM_5_TURBO",
    "zai/glm-5.1": "ZAI_GLM_5_1",
    "zai/glm-5.2": "ZAI_GLM_5_2",
    "zai/glm-5.2-fast": "ZAI_GLM_5_2_FAST",
    "zai/glm-5v-turbo": "ZAI_GLM_5V_TURBO",
}
