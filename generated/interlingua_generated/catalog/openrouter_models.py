"""OpenRouter's models as typed constants; generated from `catalog/openrouter.yaml`."""

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
    RateHeaders,
    Rates,
    Reasoning,
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
    ChatReadsTextAudio: TypeAlias = ChatModel[
        openai_chat.Extra, Text | Audio, AnyTool, openai_chat.Response
    ]
    ChatReadsTextAudioDocument: TypeAlias = ChatModel[
        openai_chat.Extra, Text | Audio | Document, AnyTool, openai_chat.Response
    ]
    ChatReadsTextDocument: TypeAlias = ChatModel[
        openai_chat.Extra, Text | Document, AnyTool, openai_chat.Response
    ]
    ChatReadsTextImage: TypeAlias = ChatModel[
        openai_chat.Extra, Text | Image, AnyTool, openai_chat.Response
    ]
    ChatReadsTextImageAudioDocument: TypeAlias = ChatModel[
        openai_chat.Extra, Text | Image | Audio | Document, AnyTool, openai_chat.Response
    ]
    ChatReadsTextImageAudioVideo: TypeAlias = ChatModel[
        openai_chat.Extra, Text | Image | Audio | Video, AnyTool, openai_chat.Response
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
    ChatReadsTextImageVideoDocument: TypeAlias = ChatModel[
        openai_chat.Extra, Text | Image | Video | Document, AnyTool, openai_chat.Response
    ]
    ChatReadsTextImageVideoNoTools: TypeAlias = ChatModel[
        openai_chat.Extra, Text | Image | Video, Never, openai_chat.Response
    ]
    ChatReadsTextNoTools: TypeAlias = ChatModel[
        openai_chat.Extra, Text, Never, openai_chat.Response
    ]
else:
    from functools import cached_property as constant

PROVIDER = Provider(
    id="openrouter",
    name="OpenRouter",
    docs="https://openrouter.ai/models",
    auth=Auth(scheme="bearer", env=("OPENROUTER_API_KEY",)),
    endpoints=(
        Endpoint(
            wire="openai_chat",
            base_url="https://openrouter.ai/api/v1",
            base_url_env="OPENROUTER_BASE_URL",
            service_tiers=("auto", "default", "fast", "flex", "priority", "scale"),
        ),
        Endpoint(
            wire="openai_embeddings",
            base_url="https://openrouter.ai/api/v1",
            base_url_env="OPENROUTER_BASE_URL",
        ),
    ),
    compat=Compat(
        max_output_tokens_field="max_tokens",
        reasoning_format="reasoning_object",
        reasoning_replay_field="reasoning_details",
        developer_role=False,
        stream_options=True,
        parallel_tool_calls=True,
        top_k=True,
        cache_key=False,
        cache_retention=False,
    ),
    rate_headers=(
        RateHeaders(
            resource="requests",
            remaining="x-ratelimit-remaining",
            reset="x-ratelimit-reset",
            limit="x-ratelimit-limit",
        ),
    ),
)


class OpenRouter:
    """Models of OpenRouter; each is built when it is first touched."""

    @constant
    def AI21_JAMBA_LARGE_1_7(self) -> ChatReadsText:
        """Jamba Large 1.7: 256,000 tokens of context, 4,096 out, $2 in and $8 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="ai21/jamba-large-1.7",
            name="Jamba Large 1.7",
            family="jamba",
            wires=("openai_chat",),
            limits=Limits(context=256000, output=4096),
            reads=("text",),
            writes=("text",),
            features=Features(
                tools=True, structured_output=False, reasoning=False, temperature=True
            ),
            prices=(PriceRow(rates=Rates(input=Decimal("2"), output=Decimal("8"))),),
            lifecycle=Lifecycle(released="2025-08-08", knowledge="2024-08-31"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def AION_LABS_AION_1_0(self) -> ChatReadsTextNoTools:
        """Aion-1.0: 131,072 tokens of context, 32,768 out, $4 in and $8 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="aion-labs/aion-1.0",
            name="Aion-1.0",
            wires=("openai_chat",),
            limits=Limits(context=131072, output=32768),
            reads=("text",),
            writes=("text",),
            features=Features(
                tools=False, structured_output=False, reasoning=True, temperature=True
            ),
            prices=(PriceRow(rates=Rates(input=Decimal("4"), output=Decimal("8"))),),
            lifecycle=Lifecycle(released="2025-02-04"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def AION_LABS_AION_1_0_MINI(self) -> ChatReadsTextNoTools:
        """Aion-1.0-Mini: 131,072 tokens of context, 32,768 out, $0.7 in and $1.4 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="aion-labs/aion-1.0-mini",
            name="Aion-1.0-Mini",
            wires=("openai_chat",),
            limits=Limits(context=131072, output=32768),
            reads=("text",),
            writes=("text",),
            features=Features(
                tools=False, structured_output=False, reasoning=True, temperature=True
            ),
            prices=(PriceRow(rates=Rates(input=Decimal("0.7"), output=Decimal("1.4"))),),
            lifecycle=Lifecycle(released="2025-02-04"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def AION_LABS_AION_2_0(self) -> ChatReadsTextNoTools:
        """Aion-2.0: 131,072 tokens of context, 32,768 out, $0.8 in and $1.6 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="aion-labs/aion-2.0",
            name="Aion-2.0",
            wires=("openai_chat",),
            limits=Limits(context=131072, output=32768),
            reads=("text",),
            writes=("text",),
            features=Features(
                tools=False, structured_output=False, reasoning=True, temperature=True
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.8"), output=Decimal("1.6"), cached_input=Decimal("0.2")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2026-02-23"),
            reasoning=Reasoning(can_disable=False),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def AION_LABS_AION_3_0(self) -> ChatReadsText:
        """AionLabs: Aion-3.0: 131,072 tokens of context, 32,768 out, $3 in and $6 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="aion-labs/aion-3.0",
            name="AionLabs: Aion-3.0",
            wires=("openai_chat",),
            limits=Limits(context=131072, output=32768),
            reads=("text",),
            features=Features(reasoning=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("3"), output=Decimal("6"), cached_input=Decimal("0.75")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active"),
            reasoning=Reasoning(can_disable=False),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def AION_LABS_AION_3_0_MINI(self) -> ChatReadsText:
        """AionLabs: Aion-3.0-Mini: 131,072 tokens of context, 32,768 out, $0.7 in and $1.4 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="aion-labs/aion-3.0-mini",
            name="AionLabs: Aion-3.0-Mini",
            wires=("openai_chat",),
            limits=Limits(context=131072, output=32768),
            reads=("text",),
            features=Features(reasoning=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.7"), output=Decimal("1.4"), cached_input=Decimal("0.18")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active"),
            reasoning=Reasoning(can_disable=False),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def AION_LABS_AION_3_5(self) -> ChatReadsText:
        """AionLabs: Aion 3.5: 262,144 tokens of context, 32,768 out, $3 in and $6 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="aion-labs/aion-3.5",
            name="AionLabs: Aion 3.5",
            wires=("openai_chat",),
            limits=Limits(context=262144, output=32768),
            reads=("text",),
            features=Features(reasoning=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("3"), output=Decimal("6"), cached_input=Decimal("0.75")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active"),
            reasoning=Reasoning(efforts=("low", "high", "max"), can_disable=False),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def AION_LABS_AION_3_5_MINI(self) -> ChatReadsText:
        """AionLabs: Aion 3.5 Mini: 262,144 tokens of context, 32,768 out, $0.7 in and $1.4 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="aion-labs/aion-3.5-mini",
            name="AionLabs: Aion 3.5 Mini",
            wires=("openai_chat",),
            limits=Limits(context=262144, output=32768),
            reads=("text",),
            features=Features(reasoning=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.7"), output=Decimal("1.4"), cached_input=Decimal("0.18")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active"),
            reasoning=Reasoning(efforts=("low", "high", "max"), can_disable=False),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def AION_LABS_AION_RP_LLAMA_3_1_8B(self) -> ChatReadsTextNoTools:
        """Aion-RP 1.0 (8B): 32,768 tokens of context, $0.8 in and $1.6 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="aion-labs/aion-rp-llama-3.1-8b",
            name="Aion-RP 1.0 (8B)",
            family="llama",
            wires=("openai_chat",),
            limits=Limits(context=32768),
            reads=("text",),
            writes=("text",),
            features=Features(
                tools=False, structured_output=False, reasoning=False, temperature=True
            ),
            prices=(PriceRow(rates=Rates(input=Decimal("0.8"), output=Decimal("1.6"))),),
            lifecycle=Lifecycle(status="active", released="2025-02-04", knowledge="2023-12-31"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def ALLENAI_OLMO_3_32B_THINK(self) -> ChatReadsTextNoTools:
        """Olmo 3 32B Think: 65,536 tokens of context, $0.15 in and $0.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="allenai/olmo-3-32b-think",
            name="Olmo 3 32B Think",
            family="allenai",
            wires=("openai_chat",),
            limits=Limits(context=65536),
            reads=("text",),
            writes=("text",),
            features=Features(
                tools=False, structured_output=True, reasoning=True, temperature=True
            ),
            prices=(PriceRow(rates=Rates(input=Decimal("0.15"), output=Decimal("0.5"))),),
            lifecycle=Lifecycle(released="2025-11-21"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def AMAZON_NOVA_2_LITE_V1(self) -> ChatReadsTextImageVideoDocument:
        """Nova 2 Lite: 1,000,000 tokens of context, 65,535 out, $0.3 in and $2.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="amazon/nova-2-lite-v1",
            name="Nova 2 Lite",
            family="nova",
            wires=("openai_chat",),
            limits=Limits(context=1000000, output=65535),
            reads=("text", "image", "video", "document"),
            writes=("text",),
            features=Features(
                tools=True, structured_output=False, reasoning=True, temperature=True
            ),
            prices=(PriceRow(rates=Rates(input=Decimal("0.3"), output=Decimal("2.5"))),),
            lifecycle=Lifecycle(status="active", released="2025-12-02"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def AMAZON_NOVA_LITE_V1(self) -> ChatReadsTextImage:
        """Nova Lite 1.0: 300,000 tokens of context, 5,120 out, $0.06 in and $0.24 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="amazon/nova-lite-v1",
            name="Nova Lite 1.0",
            family="nova-lite",
            wires=("openai_chat",),
            limits=Limits(context=300000, output=5120),
            reads=("text", "image"),
            writes=("text",),
            features=Features(
                tools=True, structured_output=False, reasoning=False, temperature=True
            ),
            prices=(PriceRow(rates=Rates(input=Decimal("0.06"), output=Decimal("0.24"))),),
            lifecycle=Lifecycle(status="active", released="2024-12-05", knowledge="2024-10-31"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def AMAZON_NOVA_MICRO_V1(self) -> ChatReadsText:
        """Nova Micro 1.0: 128,000 tokens of context, 5,120 out, $0.035 in and $0.14 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="amazon/nova-micro-v1",
            name="Nova Micro 1.0",
            family="nova-micro",
            wires=("openai_chat",),
            limits=Limits(context=128000, output=5120),
            reads=("text",),
            writes=("text",),
            features=Features(
                tools=True, structured_output=False, reasoning=False, temperature=True
            ),
            prices=(PriceRow(rates=Rates(input=Decimal("0.035"), output=Decimal("0.14"))),),
            lifecycle=Lifecycle(status="active", released="2024-12-05", knowledge="2024-10-31"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def AMAZON_NOVA_PREMIER_V1(self) -> ChatReadsTextImage:
        """Nova Premier 1.0: 1,000,000 tokens of context, 32,000 out, $2.5 in and $12.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="amazon/nova-premier-v1",
            name="Nova Premier 1.0",
            family="nova",
            wires=("openai_chat",),
            limits=Limits(context=1000000, output=32000),
            reads=("text", "image"),
            writes=("text",),
            features=Features(
                tools=True, structured_output=False, reasoning=False, temperature=True
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("2.5"), output=Decimal("12.5"), cached_input=Decimal("0.625")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2025-10-31"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def AMAZON_NOVA_PRO_V1(self) -> ChatReadsTextImage:
        """Nova Pro 1.0: 300,000 tokens of context, 5,120 out, $0.8 in and $3.2 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="amazon/nova-pro-v1",
            name="Nova Pro 1.0",
            family="nova-pro",
            wires=("openai_chat",),
            limits=Limits(context=300000, output=5120),
            reads=("text", "image"),
            writes=("text",),
            features=Features(
                tools=True, structured_output=False, reasoning=False, temperature=True
            ),
            prices=(PriceRow(rates=Rates(input=Decimal("0.8"), output=Decimal("3.2"))),),
            lifecycle=Lifecycle(status="active", released="2024-12-05", knowledge="2024-10-31"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def ANTHRACITE_ORG_MAGNUM_V4_72B(self) -> ChatReadsTextNoTools:
        """Magnum v4 72B: 16,384 tokens of context, 2,048 out, $2.5 in and $5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="anthracite-org/magnum-v4-72b",
            name="Magnum v4 72B",
            wires=("openai_chat",),
            limits=Limits(context=16384, output=2048),
            reads=("text",),
            writes=("text",),
            features=Features(
                tools=False, structured_output=True, reasoning=False, temperature=True
            ),
            prices=(PriceRow(rates=Rates(input=Decimal("2.5"), output=Decimal("5"))),),
            lifecycle=Lifecycle(status="active", released="2024-10-22", knowledge="2024-06-30"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def ANTHROPIC_CLAUDE_3_HAIKU(self) -> ChatReadsTextImage:
        """Claude 3 Haiku: 200,000 tokens of context, 4,096 out, $0.25 in and $1.25 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="anthropic/claude-3-haiku",
            name="Claude 3 Haiku",
            family="claude",
            wires=("openai_chat",),
            limits=Limits(context=200000, output=4096),
            reads=("text", "image"),
            writes=("text",),
            features=Features(
                tools=True, structured_output=False, reasoning=False, temperature=True
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
            lifecycle=Lifecycle(status="active", released="2024-03-13", knowledge="2023-08-31"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                cache_control="anthropic",
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def ANTHROPIC_CLAUDE_FABLE_5(self) -> ChatReadsTextImage:
        """Anthropic: Claude Fable 5: 1,000,000 tokens of context, 128,000 out, $10 in and $50 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="anthropic/claude-fable-5",
            name="Anthropic: Claude Fable 5",
            wires=("openai_chat",),
            limits=Limits(context=1000000, output=128000),
            reads=("text", "image"),
            features=Features(reasoning=True),
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
            lifecycle=Lifecycle(status="active"),
            reasoning=Reasoning(
                efforts=("low", "medium", "high", "xhigh", "max"), can_disable=False, adaptive=True
            ),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                cache_control="anthropic",
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def ANTHROPIC_CLAUDE_FABLE_5_1(self) -> ChatReadsTextImage:
        """Anthropic: Claude Fable 5.1: 1,000,000 tokens of context, 128,000 out, $10 in and $50 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="anthropic/claude-fable-5.1",
            name="Anthropic: Claude Fable 5.1",
            wires=("openai_chat",),
            limits=Limits(context=1000000, output=128000),
            reads=("text", "image"),
            features=Features(reasoning=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("10"),
                        output=Decimal("50"),
                        cached_input=Decimal("0.25"),
                        cache_write=Decimal("12.5"),
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active"),
            reasoning=Reasoning(
                efforts=("low", "medium", "high", "xhigh", "max"), can_disable=False, adaptive=True
            ),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                cache_control="anthropic",
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def ANTHROPIC_CLAUDE_FABLE_5_1_BATCH(self) -> ChatReadsTextImage:
        """Anthropic: Claude Fable 5.1 (batch): 1,000,000 tokens of context, 128,000 out, $5 in and $25 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="anthropic/claude-fable-5.1:batch",
            name="Anthropic: Claude Fable 5.1 (batch)",
            wires=("openai_chat",),
            limits=Limits(context=1000000, output=128000),
            reads=("text", "image"),
            features=Features(reasoning=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("5"),
                        output=Decimal("25"),
                        cached_input=Decimal("0.125"),
                        cache_write=Decimal("6.25"),
                    )
                ),
            ),
            reasoning=Reasoning(
                efforts=("low", "medium", "high", "xhigh", "max"), can_disable=False
            ),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                cache_control="anthropic",
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def ANTHROPIC_CLAUDE_FABLE_5_2(self) -> ChatReadsTextImage:
        """Anthropic: Claude Fable 5.2: 1,000,000 tokens of context, 128,000 out, $8 in and $40 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="anthropic/claude-fable-5.2",
            name="Anthropic: Claude Fable 5.2",
            wires=("openai_chat",),
            limits=Limits(context=1000000, output=128000),
            reads=("text", "image"),
            features=Features(reasoning=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("8"),
                        output=Decimal("40"),
                        cached_input=Decimal("0.2"),
                        cache_write=Decimal("10"),
                    )
                ),
            ),
            reasoning=Reasoning(
                efforts=("low", "medium", "high", "xhigh", "max"), can_disable=False, adaptive=True
            ),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                cache_control="anthropic",
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def ANTHROPIC_CLAUDE_FABLE_5_2_BATCH(self) -> ChatReadsTextImage:
        """Anthropic: Claude Fable 5.2 (batch): 1,000,000 tokens of context, 128,000 out, $4 in and $20 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="anthropic/claude-fable-5.2:batch",
            name="Anthropic: Claude Fable 5.2 (batch)",
            wires=("openai_chat",),
            limits=Limits(context=1000000, output=128000),
            reads=("text", "image"),
            features=Features(reasoning=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("4"),
                        output=Decimal("20"),
                        cached_input=Decimal("0.1"),
                        cache_write=Decimal("5"),
                    )
                ),
            ),
            reasoning=Reasoning(
                efforts=("low", "medium", "high", "xhigh", "max"), can_disable=False
            ),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                cache_control="anthropic",
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def ANTHROPIC_CLAUDE_FABLE_5_BATCH(self) -> ChatReadsTextImage:
        """Anthropic: Claude Fable 5 (batch): 1,000,000 tokens of context, 128,000 out, $5 in and $25 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="anthropic/claude-fable-5:batch",
            name="Anthropic: Claude Fable 5 (batch)",
            wires=("openai_chat",),
            limits=Limits(context=1000000, output=128000),
            reads=("text", "image"),
            features=Features(reasoning=True),
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
            reasoning=Reasoning(
                efforts=("low", "medium", "high", "xhigh", "max"), can_disable=False
            ),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                cache_control="anthropic",
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def ANTHROPIC_CLAUDE_FABLE_LATEST(self) -> ChatReadsTextImageDocument:
        """Claude Fable Latest: 1,000,000 tokens of context, 128,000 out, $10 in and $50 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="~anthropic/claude-fable-latest",
            name="Claude Fable Latest",
            family="claude-fable",
            wires=("openai_chat",),
            limits=Limits(context=1000000, output=128000),
            reads=("text", "image", "document"),
            writes=("text",),
            features=Features(
                tools=True, structured_output=True, reasoning=True, temperature=False
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("10"),
                        output=Decimal("50"),
                        cached_input=Decimal("0.25"),
                        cache_write=Decimal("12.5"),
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2026-06-09"),
            reasoning=Reasoning(
                efforts=("low", "medium", "high", "xhigh", "max"), can_disable=False, adaptive=True
            ),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def ANTHROPIC_CLAUDE_HAIKU_4_5(self) -> ChatReadsTextImageDocument:
        """Claude Haiku 4.5 (latest): 200,000 tokens of context, 64,000 out, $1 in and $5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="anthropic/claude-haiku-4.5",
            name="Claude Haiku 4.5 (latest)",
            family="claude-haiku",
            wires=("openai_chat",),
            limits=Limits(context=200000, output=64000),
            reads=("text", "image", "document"),
            writes=("text",),
            features=Features(tools=True, structured_output=True, reasoning=True, temperature=True),
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
            reasoning=Reasoning(can_disable=True, budget_min=1024, budget_max=63999),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                cache_control="anthropic",
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def ANTHROPIC_CLAUDE_HAIKU_4_5_BATCH(self) -> ChatReadsTextImage:
        """Anthropic: Claude Haiku 4.5 (batch): 200,000 tokens of context, 64,000 out, $0.5 in and $2.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="anthropic/claude-haiku-4.5:batch",
            name="Anthropic: Claude Haiku 4.5 (batch)",
            wires=("openai_chat",),
            limits=Limits(context=200000, output=64000),
            reads=("text", "image"),
            features=Features(reasoning=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.5"),
                        output=Decimal("2.5"),
                        cached_input=Decimal("0.05"),
                        cache_write=Decimal("0.625"),
                    )
                ),
            ),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                cache_control="anthropic",
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def ANTHROPIC_CLAUDE_HAIKU_5_5(self) -> ChatReadsTextImage:
        """Anthropic: Claude Haiku 5.5: 1,000,000 tokens of context, 128,000 out, $0.1 in and $0.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="anthropic/claude-haiku-5.5",
            name="Anthropic: Claude Haiku 5.5",
            wires=("openai_chat",),
            limits=Limits(context=1000000, output=128000),
            reads=("text", "image"),
            features=Features(reasoning=True, temperature=False),
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
            ),
            reasoning=Reasoning(
                efforts=("none", "low", "medium", "high", "xhigh", "max"),
                can_disable=True,
                adaptive=True,
            ),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                cache_control="anthropic",
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def ANTHROPIC_CLAUDE_HAIKU_5_5_BATCH(self) -> ChatReadsTextImage:
        """Anthropic: Claude Haiku 5.5 (batch): 1,000,000 tokens of context, 128,000 out, $0.05 in and $0.25 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="anthropic/claude-haiku-5.5:batch",
            name="Anthropic: Claude Haiku 5.5 (batch)",
            wires=("openai_chat",),
            limits=Limits(context=1000000, output=128000),
            reads=("text", "image"),
            features=Features(reasoning=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.05"),
                        output=Decimal("0.25"),
                        cached_input=Decimal("0.005"),
                        cache_write_5m=Decimal("0.0625"),
                        cache_write_1h=Decimal("0.1"),
                        web_search_per_request=Decimal("0.01"),
                    )
                ),
                PriceRow(
                    when=PriceCondition(min_input_tokens=100001),
                    rates=Rates(
                        input=Decimal("0.25"),
                        output=Decimal("1.25"),
                        cached_input=Decimal("0.025"),
                        cache_write_5m=Decimal("0.3125"),
                        cache_write_1h=Decimal("0.5"),
                    ),
                ),
            ),
            reasoning=Reasoning(
                efforts=("none", "low", "medium", "high", "xhigh", "max"), can_disable=True
            ),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                cache_control="anthropic",
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def ANTHROPIC_CLAUDE_HAIKU_LATEST(self) -> ChatReadsTextImageDocument:
        """Anthropic Claude Haiku Latest: 1,000,000 tokens of context, 128,000 out, $0.1 in and $0.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="~anthropic/claude-haiku-latest",
            name="Anthropic Claude Haiku Latest",
            family="claude-haiku",
            wires=("openai_chat",),
            limits=Limits(context=1000000, output=128000),
            reads=("text", "image", "document"),
            writes=("text",),
            features=Features(tools=True, structured_output=True, reasoning=True, temperature=True),
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
            ),
            lifecycle=Lifecycle(status="active", released="2026-04-27"),
            reasoning=Reasoning(
                efforts=("none", "low", "medium", "high", "xhigh", "max"),
                can_disable=True,
                budget_min=1024,
                budget_max=63999,
                adaptive=True,
            ),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
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
            wires=("openai_chat",),
            limits=Limits(context=200000, output=32000),
            reads=("text", "image", "document"),
            writes=("text",),
            features=Features(
                tools=True, structured_output=False, reasoning=True, temperature=True
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
            lifecycle=Lifecycle(released="2025-05-22", knowledge="2025-01-31"),
            reasoning=Reasoning(can_disable=True, budget_min=1024, budget_max=31999),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                cache_control="anthropic",
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def ANTHROPIC_CLAUDE_OPUS_4_1(self) -> ChatReadsTextImageDocument:
        """Claude Opus 4.1 (latest): 200,000 tokens of context, 32,000 out, $15 in and $75 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="anthropic/claude-opus-4.1",
            name="Claude Opus 4.1 (latest)",
            family="claude-opus",
            wires=("openai_chat",),
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
            lifecycle=Lifecycle(status="active", released="2025-08-05", knowledge="2025-03-31"),
            reasoning=Reasoning(can_disable=True, budget_min=1024, budget_max=31999),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                cache_control="anthropic",
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def ANTHROPIC_CLAUDE_OPUS_4_1_BATCH(self) -> ChatReadsTextImage:
        """Anthropic: Claude Opus 4.1 (batch): 200,000 tokens of context, 32,000 out, $7.5 in and $37.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="anthropic/claude-opus-4.1:batch",
            name="Anthropic: Claude Opus 4.1 (batch)",
            wires=("openai_chat",),
            limits=Limits(context=200000, output=32000),
            reads=("text", "image"),
            features=Features(reasoning=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("7.5"),
                        output=Decimal("37.5"),
                        cached_input=Decimal("0.75"),
                        cache_write=Decimal("9.375"),
                    )
                ),
            ),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                cache_control="anthropic",
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def ANTHROPIC_CLAUDE_OPUS_4_5(self) -> ChatReadsTextImageDocument:
        """Claude Opus 4.5 (latest): 200,000 tokens of context, 64,000 out, $5 in and $25 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="anthropic/claude-opus-4.5",
            name="Claude Opus 4.5 (latest)",
            family="claude-opus",
            wires=("openai_chat",),
            limits=Limits(context=200000, output=64000),
            reads=("text", "image", "document"),
            writes=("text",),
            features=Features(tools=True, structured_output=True, reasoning=True, temperature=True),
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
            reasoning=Reasoning(
                efforts=("low", "medium", "high"),
                can_disable=True,
                budget_min=1024,
                budget_max=63999,
            ),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                cache_control="anthropic",
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def ANTHROPIC_CLAUDE_OPUS_4_5_BATCH(self) -> ChatReadsTextImage:
        """Anthropic: Claude Opus 4.5 (batch): 200,000 tokens of context, 64,000 out, $2.5 in and $12.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="anthropic/claude-opus-4.5:batch",
            name="Anthropic: Claude Opus 4.5 (batch)",
            wires=("openai_chat",),
            limits=Limits(context=200000, output=64000),
            reads=("text", "image"),
            features=Features(reasoning=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("2.5"),
                        output=Decimal("12.5"),
                        cached_input=Decimal("0.25"),
                        cache_write=Decimal("3.125"),
                    )
                ),
            ),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                cache_control="anthropic",
                top_k=True,
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
            wires=("openai_chat",),
            limits=Limits(context=1000000, output=128000),
            reads=("text", "image", "document"),
            writes=("text",),
            features=Features(tools=True, structured_output=True, reasoning=True, temperature=True),
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
                efforts=("low", "medium", "high", "max"),
                can_disable=True,
                budget_min=1024,
                budget_max=127999,
                adaptive=True,
            ),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                cache_control="anthropic",
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def ANTHROPIC_CLAUDE_OPUS_4_6_BATCH(self) -> ChatReadsTextImage:
        """Anthropic: Claude Opus 4.6 (batch): 1,000,000 tokens of context, 128,000 out, $2.5 in and $12.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="anthropic/claude-opus-4.6:batch",
            name="Anthropic: Claude Opus 4.6 (batch)",
            wires=("openai_chat",),
            limits=Limits(context=1000000, output=128000),
            reads=("text", "image"),
            features=Features(reasoning=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("2.5"),
                        output=Decimal("12.5"),
                        cached_input=Decimal("0.25"),
                        cache_write=Decimal("3.125"),
                    )
                ),
            ),
            reasoning=Reasoning(efforts=("none", "low", "medium", "high", "max"), can_disable=True),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                cache_control="anthropic",
                top_k=True,
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
            wires=("openai_chat",),
            limits=Limits(context=1000000, output=128000),
            reads=("text", "image", "document"),
            writes=("text",),
            features=Features(
                tools=True, structured_output=True, reasoning=True, temperature=False
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
            lifecycle=Lifecycle(status="active", released="2026-04-16", knowledge="2026-01-31"),
            reasoning=Reasoning(
                efforts=("low", "medium", "high", "xhigh", "max"), can_disable=True, adaptive=True
            ),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                cache_control="anthropic",
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def ANTHROPIC_CLAUDE_OPUS_4_7_BATCH(self) -> ChatReadsTextImage:
        """Anthropic: Claude Opus 4.7 (batch): 1,000,000 tokens of context, 128,000 out, $2.5 in and $12.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="anthropic/claude-opus-4.7:batch",
            name="Anthropic: Claude Opus 4.7 (batch)",
            wires=("openai_chat",),
            limits=Limits(context=1000000, output=128000),
            reads=("text", "image"),
            features=Features(reasoning=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("2.5"),
                        output=Decimal("12.5"),
                        cached_input=Decimal("0.25"),
                        cache_write=Decimal("3.125"),
                    )
                ),
            ),
            reasoning=Reasoning(
                efforts=("none", "low", "medium", "high", "xhigh", "max"), can_disable=True
            ),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                cache_control="anthropic",
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def ANTHROPIC_CLAUDE_OPUS_4_7_FAST(self) -> ChatReadsTextImageDocument:
        """Claude Opus 4.7 (Fast): 1,000,000 tokens of context, 128,000 out, $30 in and $150 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="anthropic/claude-opus-4.7-fast",
            name="Claude Opus 4.7 (Fast)",
            family="claude-opus",
            wires=("openai_chat",),
            limits=Limits(context=1000000, output=128000),
            reads=("text", "image", "document"),
            writes=("text",),
            features=Features(
                tools=True, structured_output=True, reasoning=True, temperature=False
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("30"),
                        output=Decimal("150"),
                        cached_input=Decimal("3"),
                        cache_write=Decimal("37.5"),
                    )
                ),
            ),
            lifecycle=Lifecycle(released="2026-05-12"),
            reasoning=Reasoning(
                efforts=("low", "medium", "high", "xhigh", "max"), can_disable=True
            ),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                cache_control="anthropic",
                top_k=True,
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
            wires=("openai_chat",),
            limits=Limits(context=1000000, output=128000),
            reads=("text", "image", "document"),
            writes=("text",),
            features=Features(
                tools=True, structured_output=True, reasoning=True, temperature=False
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
            lifecycle=Lifecycle(status="active", released="2026-05-28"),
            reasoning=Reasoning(
                efforts=("low", "medium", "high", "xhigh", "max"), can_disable=True, adaptive=True
            ),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                cache_control="anthropic",
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def ANTHROPIC_CLAUDE_OPUS_4_8_BATCH(self) -> ChatReadsTextImage:
        """Anthropic: Claude Opus 4.8 (batch): 1,000,000 tokens of context, 128,000 out, $2.5 in and $12.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="anthropic/claude-opus-4.8:batch",
            name="Anthropic: Claude Opus 4.8 (batch)",
            wires=("openai_chat",),
            limits=Limits(context=1000000, output=128000),
            reads=("text", "image"),
            features=Features(reasoning=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("2.5"),
                        output=Decimal("12.5"),
                        cached_input=Decimal("0.25"),
                        cache_write=Decimal("3.125"),
                    )
                ),
            ),
            reasoning=Reasoning(
                efforts=("none", "low", "medium", "high", "xhigh", "max"), can_disable=True
            ),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                cache_control="anthropic",
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def ANTHROPIC_CLAUDE_OPUS_4_8_FAST(self) -> ChatReadsTextImageDocument:
        """Claude Opus 4.8 (Fast): 1,000,000 tokens of context, 128,000 out, $10 in and $50 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="anthropic/claude-opus-4.8-fast",
            name="Claude Opus 4.8 (Fast)",
            family="claude-opus",
            wires=("openai_chat",),
            limits=Limits(context=1000000, output=128000),
            reads=("text", "image", "document"),
            writes=("text",),
            features=Features(
                tools=True, structured_output=True, reasoning=True, temperature=False
            ),
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
            lifecycle=Lifecycle(released="2026-05-27"),
            reasoning=Reasoning(
                efforts=("low", "medium", "high", "xhigh", "max"), can_disable=True
            ),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                cache_control="anthropic",
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def ANTHROPIC_CLAUDE_OPUS_5(self) -> ChatReadsTextImage:
        """Anthropic: Claude Opus 5: 1,000,000 tokens of context, 128,000 out, $5 in and $25 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="anthropic/claude-opus-5",
            name="Anthropic: Claude Opus 5",
            wires=("openai_chat",),
            limits=Limits(context=1000000, output=128000),
            reads=("text", "image"),
            features=Features(reasoning=True, temperature=False),
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
            lifecycle=Lifecycle(status="active"),
            reasoning=Reasoning(
                efforts=("none", "low", "medium", "high", "xhigh", "max"),
                can_disable=True,
                adaptive=True,
            ),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                cache_control="anthropic",
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def ANTHROPIC_CLAUDE_OPUS_5_5(self) -> ChatReadsTextImage:
        """Anthropic: Claude Opus 5.5: 1,000,000 tokens of context, 128,000 out, $4 in and $20 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="anthropic/claude-opus-5.5",
            name="Anthropic: Claude Opus 5.5",
            wires=("openai_chat",),
            limits=Limits(context=1000000, output=128000),
            reads=("text", "image"),
            features=Features(reasoning=True, temperature=False),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("4"),
                        output=Decimal("20"),
                        cached_input=Decimal("0.2"),
                        cache_write=Decimal("5"),
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active"),
            reasoning=Reasoning(
                efforts=("low", "medium", "high", "xhigh", "max"), can_disable=False, adaptive=True
            ),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                cache_control="anthropic",
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def ANTHROPIC_CLAUDE_OPUS_5_5_BATCH(self) -> ChatReadsTextImage:
        """Anthropic: Claude Opus 5.5 (batch): 1,000,000 tokens of context, 128,000 out, $2 in and $10 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="anthropic/claude-opus-5.5:batch",
            name="Anthropic: Claude Opus 5.5 (batch)",
            wires=("openai_chat",),
            limits=Limits(context=1000000, output=128000),
            reads=("text", "image"),
            features=Features(reasoning=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("2"),
                        output=Decimal("10"),
                        cached_input=Decimal("0.1"),
                        cache_write=Decimal("2.5"),
                    )
                ),
            ),
            reasoning=Reasoning(
                efforts=("low", "medium", "high", "xhigh", "max"), can_disable=False
            ),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                cache_control="anthropic",
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def ANTHROPIC_CLAUDE_OPUS_5_BATCH(self) -> ChatReadsTextImage:
        """Anthropic: Claude Opus 5 (batch): 1,000,000 tokens of context, 128,000 out, $2.5 in and $12.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="anthropic/claude-opus-5:batch",
            name="Anthropic: Claude Opus 5 (batch)",
            wires=("openai_chat",),
            limits=Limits(context=1000000, output=128000),
            reads=("text", "image"),
            features=Features(reasoning=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("2.5"),
                        output=Decimal("12.5"),
                        cached_input=Decimal("0.25"),
                        cache_write=Decimal("3.125"),
                    )
                ),
            ),
            reasoning=Reasoning(
                efforts=("none", "low", "medium", "high", "xhigh", "max"), can_disable=True
            ),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                cache_control="anthropic",
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def ANTHROPIC_CLAUDE_OPUS_LATEST(self) -> ChatReadsTextImageDocument:
        """Claude Opus Latest: 1,000,000 tokens of context, 128,000 out, $4 in and $20 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="~anthropic/claude-opus-latest",
            name="Claude Opus Latest",
            family="claude-opus",
            wires=("openai_chat",),
            limits=Limits(context=1000000, output=128000),
            reads=("text", "image", "document"),
            writes=("text",),
            features=Features(
                tools=True, structured_output=True, reasoning=True, temperature=False
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("4"),
                        output=Decimal("20"),
                        cached_input=Decimal("0.2"),
                        cache_write=Decimal("5"),
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2026-04-21"),
            reasoning=Reasoning(
                efforts=("low", "medium", "high", "xhigh", "max"), can_disable=True, adaptive=True
            ),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def ANTHROPIC_CLAUDE_SONNET_4(self) -> ChatReadsTextImageDocument:
        """Claude Sonnet 4: 1,000,000 tokens of context, 64,000 out, $3 in and $15 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="anthropic/claude-sonnet-4",
            name="Claude Sonnet 4",
            family="claude-sonnet",
            wires=("openai_chat",),
            limits=Limits(context=1000000, output=64000),
            reads=("text", "image", "document"),
            writes=("text",),
            features=Features(
                tools=True, structured_output=False, reasoning=True, temperature=True
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
            lifecycle=Lifecycle(status="active", released="2025-05-22", knowledge="2025-01-31"),
            reasoning=Reasoning(can_disable=True, budget_min=1024, budget_max=63999),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                cache_control="anthropic",
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def ANTHROPIC_CLAUDE_SONNET_4_5(self) -> ChatReadsTextImageDocument:
        """Claude Sonnet 4.5 (latest): 1,000,000 tokens of context, 64,000 out, $3 in and $15 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="anthropic/claude-sonnet-4.5",
            name="Claude Sonnet 4.5 (latest)",
            family="claude-sonnet",
            wires=("openai_chat",),
            limits=Limits(context=1000000, output=64000),
            reads=("text", "image", "document"),
            writes=("text",),
            features=Features(tools=True, structured_output=True, reasoning=True, temperature=True),
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
            lifecycle=Lifecycle(status="active", released="2025-09-29", knowledge="2025-07-31"),
            reasoning=Reasoning(can_disable=True, budget_min=1024, budget_max=63999),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                cache_control="anthropic",
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def ANTHROPIC_CLAUDE_SONNET_4_5_BATCH(self) -> ChatReadsTextImage:
        """Anthropic: Claude Sonnet 4.5 (batch): 1,000,000 tokens of context, 64,000 out, $1.5 in and $7.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="anthropic/claude-sonnet-4.5:batch",
            name="Anthropic: Claude Sonnet 4.5 (batch)",
            wires=("openai_chat",),
            limits=Limits(context=1000000, output=64000),
            reads=("text", "image"),
            features=Features(reasoning=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("1.5"),
                        output=Decimal("7.5"),
                        cached_input=Decimal("0.15"),
                        cache_write=Decimal("1.875"),
                    )
                ),
                PriceRow(
                    when=PriceCondition(min_input_tokens=200001),
                    rates=Rates(
                        input=Decimal("3"),
                        output=Decimal("11.25"),
                        cached_input=Decimal("0.3"),
                        cache_write=Decimal("3.75"),
                    ),
                ),
            ),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                cache_control="anthropic",
                top_k=True,
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
            wires=("openai_chat",),
            limits=Limits(context=1000000, output=128000),
            reads=("text", "image", "document"),
            writes=("text",),
            features=Features(tools=True, structured_output=True, reasoning=True, temperature=True),
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
            lifecycle=Lifecycle(status="active", released="2026-02-17", knowledge="2025-08-31"),
            reasoning=Reasoning(
                efforts=("low", "medium", "high", "max"),
                can_disable=True,
                budget_min=1024,
                budget_max=127999,
                adaptive=True,
            ),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                cache_control="anthropic",
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def ANTHROPIC_CLAUDE_SONNET_4_6_BATCH(self) -> ChatReadsTextImage:
        """Anthropic: Claude Sonnet 4.6 (batch): 1,000,000 tokens of context, 128,000 out, $1.5 in and $7.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="anthropic/claude-sonnet-4.6:batch",
            name="Anthropic: Claude Sonnet 4.6 (batch)",
            wires=("openai_chat",),
            limits=Limits(context=1000000, output=128000),
            reads=("text", "image"),
            features=Features(reasoning=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("1.5"),
                        output=Decimal("7.5"),
                        cached_input=Decimal("0.15"),
                        cache_write=Decimal("1.875"),
                    )
                ),
            ),
            reasoning=Reasoning(efforts=("none", "low", "medium", "high", "max"), can_disable=True),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                cache_control="anthropic",
                top_k=True,
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
            wires=("openai_chat",),
            limits=Limits(context=1000000, output=128000),
            reads=("text", "image", "document"),
            writes=("text",),
            features=Features(
                tools=True, structured_output=True, reasoning=True, temperature=False
            ),
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
            lifecycle=Lifecycle(status="active", released="2026-06-30", knowledge="2026-01-31"),
            reasoning=Reasoning(
                efforts=("low", "medium", "high", "xhigh", "max"), can_disable=True, adaptive=True
            ),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                cache_control="anthropic",
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def ANTHROPIC_CLAUDE_SONNET_5_5(self) -> ChatReadsTextImage:
        """Anthropic: Claude Sonnet 5.5: 1,000,000 tokens of context, 128,000 out, $2 in and $10 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="anthropic/claude-sonnet-5.5",
            name="Anthropic: Claude Sonnet 5.5",
            wires=("openai_chat",),
            limits=Limits(context=1000000, output=128000),
            reads=("text", "image"),
            features=Features(reasoning=True, temperature=False),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("2"),
                        output=Decimal("10"),
                        cached_input=Decimal("0.1"),
                        cache_write=Decimal("2.5"),
                    )
                ),
            ),
            reasoning=Reasoning(
                efforts=("low", "medium", "high", "xhigh", "max"), can_disable=False, adaptive=True
            ),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                cache_control="anthropic",
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def ANTHROPIC_CLAUDE_SONNET_5_5_BATCH(self) -> ChatReadsTextImage:
        """Anthropic: Claude Sonnet 5.5 (batch): 1,000,000 tokens of context, 128,000 out, $1 in and $5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="anthropic/claude-sonnet-5.5:batch",
            name="Anthropic: Claude Sonnet 5.5 (batch)",
            wires=("openai_chat",),
            limits=Limits(context=1000000, output=128000),
            reads=("text", "image"),
            features=Features(reasoning=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("1"),
                        output=Decimal("5"),
                        cached_input=Decimal("0.05"),
                        cache_write=Decimal("1.25"),
                    )
                ),
            ),
            reasoning=Reasoning(
                efforts=("low", "medium", "high", "xhigh", "max"), can_disable=False
            ),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                cache_control="anthropic",
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def ANTHROPIC_CLAUDE_SONNET_5_BATCH(self) -> ChatReadsTextImage:
        """Anthropic: Claude Sonnet 5 (batch): 1,000,000 tokens of context, 128,000 out, $1 in and $5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="anthropic/claude-sonnet-5:batch",
            name="Anthropic: Claude Sonnet 5 (batch)",
            wires=("openai_chat",),
            limits=Limits(context=1000000, output=128000),
            reads=("text", "image"),
            features=Features(reasoning=True),
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
            reasoning=Reasoning(
                efforts=("none", "low", "medium", "high", "xhigh", "max"), can_disable=True
            ),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                cache_control="anthropic",
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def ANTHROPIC_CLAUDE_SONNET_LATEST(self) -> ChatReadsTextImageDocument:
        """Anthropic Claude Sonnet Latest: 1,000,000 tokens of context, 128,000 out, $2 in and $10 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="~anthropic/claude-sonnet-latest",
            name="Anthropic Claude Sonnet Latest",
            family="claude-sonnet",
            wires=("openai_chat",),
            limits=Limits(context=1000000, output=128000),
            reads=("text", "image", "document"),
            writes=("text",),
            features=Features(
                tools=True, structured_output=True, reasoning=True, temperature=False
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("2"),
                        output=Decimal("10"),
                        cached_input=Decimal("0.1"),
                        cache_write=Decimal("2.5"),
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2026-04-27"),
            reasoning=Reasoning(
                efforts=("low", "medium", "high", "max"),
                can_disable=True,
                budget_min=1024,
                budget_max=127999,
                adaptive=True,
            ),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def ARCEE_AI_CODER_LARGE(self) -> ChatReadsTextNoTools:
        """Coder Large: 32,768 tokens of context, $0.5 in and $0.8 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="arcee-ai/coder-large",
            name="Coder Large",
            wires=("openai_chat",),
            limits=Limits(context=32768),
            reads=("text",),
            writes=("text",),
            features=Features(
                tools=False, structured_output=False, reasoning=False, temperature=True
            ),
            prices=(PriceRow(rates=Rates(input=Decimal("0.5"), output=Decimal("0.8"))),),
            lifecycle=Lifecycle(released="2025-05-05", knowledge="2025-03-31"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def ARCEE_AI_TRINITY_LARGE_THINKING(self) -> ChatReadsText:
        """Trinity Large Thinking: 262,144 tokens of context, 80,000 out, $0.25 in and $0.8 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="arcee-ai/trinity-large-thinking",
            name="Trinity Large Thinking",
            family="trinity",
            wires=("openai_chat",),
            limits=Limits(context=262144, output=80000),
            reads=("text",),
            writes=("text",),
            features=Features(
                tools=True, structured_output=False, reasoning=True, temperature=True
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.25"), output=Decimal("0.8"), cached_input=Decimal("0.06")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2026-04-01"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def ARCEE_AI_TRINITY_MINI(self) -> ChatReadsText:
        """Trinity Mini: 131,072 tokens of context, $0.045 in and $0.15 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="arcee-ai/trinity-mini",
            name="Trinity Mini",
            family="trinity-mini",
            wires=("openai_chat",),
            limits=Limits(context=131072),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, structured_output=True, reasoning=True, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.045"), output=Decimal("0.15"))),),
            lifecycle=Lifecycle(released="2025-12-01"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def ARCEE_AI_VIRTUOSO_LARGE(self) -> ChatReadsText:
        """Virtuoso Large: 131,072 tokens of context, 64,000 out, $0.75 in and $1.2 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="arcee-ai/virtuoso-large",
            name="Virtuoso Large",
            wires=("openai_chat",),
            limits=Limits(context=131072, output=64000),
            reads=("text",),
            writes=("text",),
            features=Features(
                tools=True, structured_output=False, reasoning=False, temperature=True
            ),
            prices=(PriceRow(rates=Rates(input=Decimal("0.75"), output=Decimal("1.2"))),),
            lifecycle=Lifecycle(released="2025-05-05", knowledge="2025-03-31"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def AUTO(self) -> ChatReadsTextImage:
        """Auto: 2,000,000 tokens of context, 30,000 out."""
        return ChatModel(
            provider=PROVIDER,
            id="auto",
            name="Auto",
            wires=("openai_chat",),
            limits=Limits(context=2000000, output=30000),
            reads=("text", "image"),
            features=Features(reasoning=True),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def BAIDU_ERNIE_4_5_VL_424B_A47B(self) -> ChatReadsTextImageNoTools:
        """ERNIE 4.5 VL 424B A47B : 123,000 tokens of context, 16,000 out, $0.42 in and $1.25 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="baidu/ernie-4.5-vl-424b-a47b",
            name="ERNIE 4.5 VL 424B A47B ",
            family="ernie",
            wires=("openai_chat",),
            limits=Limits(context=123000, output=16000),
            reads=("text", "image"),
            writes=("text",),
            features=Features(
                tools=False, structured_output=False, reasoning=True, temperature=True
            ),
            prices=(PriceRow(rates=Rates(input=Decimal("0.42"), output=Decimal("1.25"))),),
            lifecycle=Lifecycle(status="active", released="2025-06-30", knowledge="2025-03-31"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def BYTEDANCE_SEED_SEED_1_6(self) -> ChatReadsTextImageVideo:
        """Seed 1.6: 262,144 tokens of context, 32,768 out, $0.25 in and $2 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="bytedance-seed/seed-1.6",
            name="Seed 1.6",
            family="seed",
            wires=("openai_chat",),
            limits=Limits(context=262144, output=32768),
            reads=("text", "image", "video"),
            writes=("text",),
            features=Features(tools=True, structured_output=True, reasoning=True, temperature=True),
            prices=(
                PriceRow(rates=Rates(input=Decimal("0.25"), output=Decimal("2"))),
                PriceRow(
                    when=PriceCondition(min_input_tokens=128001),
                    rates=Rates(input=Decimal("0.5"), output=Decimal("4")),
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2025-12-23"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def BYTEDANCE_SEED_SEED_1_6_FLASH(self) -> ChatReadsTextImageVideo:
        """Seed 1.6 Flash: 262,144 tokens of context, 32,768 out, $0.075 in and $0.3 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="bytedance-seed/seed-1.6-flash",
            name="Seed 1.6 Flash",
            family="seed",
            wires=("openai_chat",),
            limits=Limits(context=262144, output=32768),
            reads=("text", "image", "video"),
            writes=("text",),
            features=Features(tools=True, structured_output=True, reasoning=True, temperature=True),
            prices=(
                PriceRow(rates=Rates(input=Decimal("0.075"), output=Decimal("0.3"))),
                PriceRow(
                    when=PriceCondition(min_input_tokens=128001),
                    rates=Rates(input=Decimal("0.1"), output=Decimal("0.8")),
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2025-12-23"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def BYTEDANCE_SEED_SEED_2_0_CODE(self) -> ChatReadsTextImage:
        """ByteDance Seed: Seed-2.0-Code: 262,144 tokens of context, 131,072 out, $0.5 in and $3 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="bytedance-seed/seed-2.0-code",
            name="ByteDance Seed: Seed-2.0-Code",
            wires=("openai_chat",),
            limits=Limits(context=262144, output=131072),
            reads=("text", "image"),
            features=Features(reasoning=True),
            prices=(
                PriceRow(rates=Rates(input=Decimal("0.5"), output=Decimal("3"))),
                PriceRow(
                    when=PriceCondition(min_input_tokens=128001),
                    rates=Rates(input=Decimal("1"), output=Decimal("6")),
                ),
            ),
            lifecycle=Lifecycle(status="active"),
            reasoning=Reasoning(efforts=("none", "low", "medium", "high"), can_disable=True),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def BYTEDANCE_SEED_SEED_2_0_LITE(self) -> ChatReadsTextImageVideo:
        """Seed-2.0-Lite: 262,144 tokens of context, 131,072 out, $0.25 in and $2 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="bytedance-seed/seed-2.0-lite",
            name="Seed-2.0-Lite",
            family="seed",
            wires=("openai_chat",),
            limits=Limits(context=262144, output=131072),
            reads=("text", "image", "video"),
            writes=("text",),
            features=Features(tools=True, structured_output=True, reasoning=True, temperature=True),
            prices=(
                PriceRow(rates=Rates(input=Decimal("0.25"), output=Decimal("2"))),
                PriceRow(
                    when=PriceCondition(min_input_tokens=128001),
                    rates=Rates(input=Decimal("0.5"), output=Decimal("4")),
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2026-03-10"),
            reasoning=Reasoning(efforts=("minimal", "low", "medium", "high"), can_disable=True),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def BYTEDANCE_SEED_SEED_2_0_MINI(self) -> ChatReadsTextImageVideo:
        """Seed-2.0-Mini: 262,144 tokens of context, 131,072 out, $0.1 in and $0.4 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="bytedance-seed/seed-2.0-mini",
            name="Seed-2.0-Mini",
            family="seed",
            wires=("openai_chat",),
            limits=Limits(context=262144, output=131072),
            reads=("text", "image", "video"),
            writes=("text",),
            features=Features(tools=True, structured_output=True, reasoning=True, temperature=True),
            prices=(
                PriceRow(rates=Rates(input=Decimal("0.1"), output=Decimal("0.4"))),
                PriceRow(
                    when=PriceCondition(min_input_tokens=128001),
                    rates=Rates(input=Decimal("0.2"), output=Decimal("0.8")),
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2026-02-26"),
            reasoning=Reasoning(efforts=("minimal", "low", "medium", "high"), can_disable=True),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def BYTEDANCE_SEED_SEED_2_1_TURBO(self) -> ChatReadsTextImage:
        """ByteDance Seed: Seed 2.1 Turbo: 262,144 tokens of context, 235,929 out, $0.5 in and $2.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="bytedance-seed/seed-2-1-turbo",
            name="ByteDance Seed: Seed 2.1 Turbo",
            wires=("openai_chat",),
            limits=Limits(context=262144, output=235929),
            reads=("text", "image"),
            features=Features(reasoning=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.5"), output=Decimal("2.5"))),),
            lifecycle=Lifecycle(status="active"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def BYTEDANCE_UI_TARS_1_5_7B(self) -> ChatReadsTextImageNoTools:
        """UI-TARS 7B : 128,000 tokens of context, 2,048 out, $0.1 in and $0.2 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="bytedance/ui-tars-1.5-7b",
            name="UI-TARS 7B ",
            wires=("openai_chat",),
            limits=Limits(context=128000, output=2048),
            reads=("text", "image"),
            writes=("text",),
            features=Features(
                tools=False, structured_output=True, reasoning=False, temperature=True
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.1"), output=Decimal("0.2"), cached_input=Decimal("0.1")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2025-07-22", knowledge="2025-01-31"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def COGNITIVECOMPUTATIONS_DOLPHIN_MISTRAL_24B_VENICE_EDITION_FREE(self) -> ChatReadsTextNoTools:
        """Uncensored (free): 32,768 tokens of context, $0 in and $0 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="cognitivecomputations/dolphin-mistral-24b-venice-edition:free",
            name="Uncensored (free)",
            family="mistral",
            wires=("openai_chat",),
            limits=Limits(context=32768),
            reads=("text",),
            writes=("text",),
            features=Features(
                tools=False, structured_output=True, reasoning=False, temperature=True
            ),
            prices=(PriceRow(rates=Rates(input=Decimal("0"), output=Decimal("0"))),),
            lifecycle=Lifecycle(released="2025-07-09", knowledge="2024-04-30"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def COHERE_COMMAND_A(self) -> ChatReadsTextNoTools:
        """Command A: 256,000 tokens of context, 8,192 out, $2.5 in and $10 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="cohere/command-a",
            name="Command A",
            family="command-a",
            wires=("openai_chat",),
            limits=Limits(context=256000, output=8192),
            reads=("text",),
            writes=("text",),
            features=Features(
                tools=False, structured_output=True, reasoning=False, temperature=True
            ),
            prices=(PriceRow(rates=Rates(input=Decimal("2.5"), output=Decimal("10"))),),
            lifecycle=Lifecycle(status="active", released="2025-03-13", knowledge="2024-08-31"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def COHERE_COMMAND_A_PLUS(self) -> ChatReadsTextImage:
        """Cohere: Command A+: 192,000 tokens of context, 64,000 out, $0.3 in and $1.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="cohere/command-a-plus",
            name="Cohere: Command A+",
            wires=("openai_chat",),
            limits=Limits(context=192000, output=64000),
            reads=("text", "image"),
            features=Features(reasoning=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.3"), output=Decimal("1.5"), cached_input=Decimal("0.15")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def COHERE_COMMAND_R7B_12_2024(self) -> ChatReadsTextNoTools:
        """Command R7B: 128,000 tokens of context, 4,000 out, $0.0375 in and $0.15 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="cohere/command-r7b-12-2024",
            name="Command R7B",
            family="command-r",
            wires=("openai_chat",),
            limits=Limits(context=128000, output=4000),
            reads=("text",),
            writes=("text",),
            features=Features(
                tools=False, structured_output=True, reasoning=False, temperature=True
            ),
            prices=(PriceRow(rates=Rates(input=Decimal("0.0375"), output=Decimal("0.15"))),),
            lifecycle=Lifecycle(status="active", released="2024-12-02", knowledge="2024-06-01"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def COHERE_COMMAND_R_08_2024(self) -> ChatReadsText:
        """Command R: 128,000 tokens of context, 4,000 out, $0.15 in and $0.6 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="cohere/command-r-08-2024",
            name="Command R",
            family="command-r",
            wires=("openai_chat",),
            limits=Limits(context=128000, output=4000),
            reads=("text",),
            writes=("text",),
            features=Features(
                tools=True, structured_output=True, reasoning=False, temperature=True
            ),
            prices=(PriceRow(rates=Rates(input=Decimal("0.15"), output=Decimal("0.6"))),),
            lifecycle=Lifecycle(status="active", released="2024-08-30", knowledge="2024-06-01"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def COHERE_COMMAND_R_PLUS_08_2024(self) -> ChatReadsText:
        """Command R+: 128,000 tokens of context, 4,000 out, $2.5 in and $10 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="cohere/command-r-plus-08-2024",
            name="Command R+",
            family="command-r",
            wires=("openai_chat",),
            limits=Limits(context=128000, output=4000),
            reads=("text",),
            writes=("text",),
            features=Features(
                tools=True, structured_output=True, reasoning=False, temperature=True
            ),
            prices=(PriceRow(rates=Rates(input=Decimal("2.5"), output=Decimal("10"))),),
            lifecycle=Lifecycle(status="active", released="2024-08-30", knowledge="2024-06-01"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def COHERE_NORTH_MINI_CODE_FREE(self) -> ChatReadsText:
        """North Mini Code (free): 256,000 tokens of context, 64,000 out, $0 in and $0 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="cohere/north-mini-code:free",
            name="North Mini Code (free)",
            family="north",
            wires=("openai_chat",),
            limits=Limits(context=256000, output=64000),
            reads=("text",),
            writes=("text",),
            features=Features(
                tools=True, structured_output=False, reasoning=True, temperature=True
            ),
            prices=(PriceRow(rates=Rates(input=Decimal("0"), output=Decimal("0"))),),
            lifecycle=Lifecycle(status="active", released="2026-06-17"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def DEEPCOGITO_COGITO_V2_1_671B(self) -> ChatReadsTextNoTools:
        """Cogito v2.1 671B: 128,000 tokens of context, $1.25 in and $1.25 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="deepcogito/cogito-v2.1-671b",
            name="Cogito v2.1 671B",
            family="cogito",
            wires=("openai_chat",),
            limits=Limits(context=128000),
            reads=("text",),
            writes=("text",),
            features=Features(
                tools=False, structured_output=True, reasoning=True, temperature=True
            ),
            prices=(PriceRow(rates=Rates(input=Decimal("1.25"), output=Decimal("1.25"))),),
            lifecycle=Lifecycle(released="2025-11-13"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def DEEPSEEK_DEEPSEEK_CHAT(self) -> ChatReadsText:
        """DeepSeek Chat: 128,000 tokens of context, 16,384 out, $0.2574 in and $1.0287 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="deepseek/deepseek-chat",
            name="DeepSeek Chat",
            family="deepseek",
            wires=("openai_chat",),
            limits=Limits(context=128000, output=16384),
            reads=("text",),
            writes=("text",),
            features=Features(
                tools=True, structured_output=True, reasoning=False, temperature=True
            ),
            prices=(PriceRow(rates=Rates(input=Decimal("0.2574"), output=Decimal("1.0287"))),),
            lifecycle=Lifecycle(status="active", released="2025-12-01", knowledge="2025-09"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def DEEPSEEK_DEEPSEEK_CHAT_V3_0324(self) -> ChatReadsText:
        """DeepSeek V3 0324: 163,840 tokens of context, 115,200 out, $0.25 in and $1 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="deepseek/deepseek-chat-v3-0324",
            name="DeepSeek V3 0324",
            family="deepseek",
            wires=("openai_chat",),
            limits=Limits(context=163840, output=115200),
            reads=("text",),
            writes=("text",),
            features=Features(
                tools=True, structured_output=True, reasoning=False, temperature=True
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.25"), output=Decimal("1"), cached_input=Decimal("0.11")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2025-03-24", knowledge="2024-07-31"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def DEEPSEEK_DEEPSEEK_CHAT_V3_1(self) -> ChatReadsText:
        """DeepSeek V3.1: 163,840 tokens of context, 147,456 out, $0.27 in and $1 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="deepseek/deepseek-chat-v3.1",
            name="DeepSeek V3.1",
            family="deepseek",
            wires=("openai_chat",),
            limits=Limits(context=163840, output=147456),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, structured_output=True, reasoning=True, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.27"), output=Decimal("1"))),),
            lifecycle=Lifecycle(status="active", released="2025-08-21", knowledge="2025-03-31"),
            reasoning=Reasoning(can_disable=True),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def DEEPSEEK_DEEPSEEK_FLASH_LATEST(self) -> ChatReadsTextImage:
        """DeepSeek: DeepSeek Flash Latest: 1,048,576 tokens of context, 943,718 out, $0.05 in and $0.15 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="~deepseek/deepseek-flash-latest",
            name="DeepSeek: DeepSeek Flash Latest",
            wires=("openai_chat",),
            limits=Limits(context=1048576, output=943718),
            reads=("text", "image"),
            features=Features(reasoning=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.05"), output=Decimal("0.15"), cached_input=Decimal("0.012")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active"),
            reasoning=Reasoning(efforts=("none", "low", "high", "max"), can_disable=True),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def DEEPSEEK_DEEPSEEK_PRO_LATEST(self) -> ChatReadsText:
        """DeepSeek: DeepSeek Pro Latest: 1,048,576 tokens of context, 393,216 out, $0.225 in and $8 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="~deepseek/deepseek-pro-latest",
            name="DeepSeek: DeepSeek Pro Latest",
            wires=("openai_chat",),
            limits=Limits(context=1048576, output=393216),
            reads=("text",),
            features=Features(reasoning=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.225"), output=Decimal("8"))),),
            lifecycle=Lifecycle(status="active"),
            reasoning=Reasoning(efforts=("none", "low", "high", "max"), can_disable=True),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def DEEPSEEK_DEEPSEEK_R1(self) -> ChatReadsText:
        """DeepSeek-R1: 64,000 tokens of context, 16,000 out, $0.7 in and $2.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="deepseek/deepseek-r1",
            name="DeepSeek-R1",
            family="deepseek-thinking",
            wires=("openai_chat",),
            limits=Limits(context=64000, output=16000),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, structured_output=True, reasoning=True, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.7"), output=Decimal("2.5"))),),
            lifecycle=Lifecycle(status="active", released="2025-01-20", knowledge="2024-07"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def DEEPSEEK_DEEPSEEK_R1_0528(self) -> ChatReadsText:
        """R1 0528: 163,840 tokens of context, 32,768 out, $0.5 in and $2.15 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="deepseek/deepseek-r1-0528",
            name="R1 0528",
            family="deepseek",
            wires=("openai_chat",),
            limits=Limits(context=163840, output=32768),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, structured_output=True, reasoning=True, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.5"), output=Decimal("2.15"), cached_input=Decimal("0.35")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2025-05-28", knowledge="2025-03-31"),
            reasoning=Reasoning(can_disable=False),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def DEEPSEEK_DEEPSEEK_R1_DISTILL_LLAMA_70B(self) -> ChatReadsTextNoTools:
        """R1 Distill Llama 70B: 8,192 tokens of context, $0.1 in and $0.4 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="deepseek/deepseek-r1-distill-llama-70b",
            name="R1 Distill Llama 70B",
            family="deepseek-thinking",
            wires=("openai_chat",),
            limits=Limits(context=8192),
            reads=("text",),
            writes=("text",),
            features=Features(
                tools=False, structured_output=False, reasoning=True, temperature=True
            ),
            prices=(PriceRow(rates=Rates(input=Decimal("0.1"), output=Decimal("0.4"))),),
            lifecycle=Lifecycle(status="active", released="2025-01-23", knowledge="2024-07-31"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def DEEPSEEK_DEEPSEEK_V3_1_TERMINUS(self) -> ChatReadsText:
        """DeepSeek V3.1 Terminus: 163,840 tokens of context, 147,456 out, $0.27 in and $1 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="deepseek/deepseek-v3.1-terminus",
            name="DeepSeek V3.1 Terminus",
            family="deepseek",
            wires=("openai_chat",),
            limits=Limits(context=163840, output=147456),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, structured_output=True, reasoning=True, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.27"), output=Decimal("1"))),),
            lifecycle=Lifecycle(status="active", released="2025-09-22", knowledge="2025-03-31"),
            reasoning=Reasoning(can_disable=True),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def DEEPSEEK_DEEPSEEK_V3_2(self) -> ChatReadsText:
        """DeepSeek V3.2: 128,000 tokens of context, $0.26 in and $0.38 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="deepseek/deepseek-v3.2",
            name="DeepSeek V3.2",
            family="deepseek",
            wires=("openai_chat",),
            limits=Limits(context=128000),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, structured_output=True, reasoning=True, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.26"), output=Decimal("0.38"), cached_input=Decimal("0.13")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2025-12-01", knowledge="2024-07"),
            reasoning=Reasoning(can_disable=True),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def DEEPSEEK_DEEPSEEK_V3_2_EXP(self) -> ChatReadsText:
        """DeepSeek V3.2 Exp: 163,840 tokens of context, 147,456 out, $0.27 in and $0.41 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="deepseek/deepseek-v3.2-exp",
            name="DeepSeek V3.2 Exp",
            family="deepseek",
            wires=("openai_chat",),
            limits=Limits(context=163840, output=147456),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, structured_output=True, reasoning=True, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.27"), output=Decimal("0.41"))),),
            lifecycle=Lifecycle(status="active", released="2025-09-29", knowledge="2025-07-31"),
            reasoning=Reasoning(can_disable=True),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def DEEPSEEK_DEEPSEEK_V4_1_FLASH(self) -> ChatReadsTextImage:
        """DeepSeek: DeepSeek V4.1 Flash: 1,048,576 tokens of context, 943,718 out, $0.21 in and $0.84 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="deepseek/deepseek-v4.1-flash",
            name="DeepSeek: DeepSeek V4.1 Flash",
            wires=("openai_chat",),
            limits=Limits(context=1048576, output=943718),
            reads=("text", "image"),
            features=Features(reasoning=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.21"),
                        output=Decimal("0.84"),
                        cached_input=Decimal("0.0042"),
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active"),
            reasoning=Reasoning(efforts=("none", "low", "high", "max"), can_disable=True),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def DEEPSEEK_DEEPSEEK_V4_1_FLASH_1017(self) -> ChatReadsTextImage:
        """DeepSeek: DeepSeek V4.1 Flash 1017: 1,048,576 tokens of context, 943,718 out, $0.006 in and $0.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="deepseek/deepseek-v4.1-flash-1017",
            name="DeepSeek: DeepSeek V4.1 Flash 1017",
            wires=("openai_chat",),
            limits=Limits(context=1048576, output=943718),
            reads=("text", "image"),
            features=Features(reasoning=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.006"), output=Decimal("0.5"), cached_input=Decimal("0.005")
                    )
                ),
            ),
            reasoning=Reasoning(efforts=("none", "low", "high", "max"), can_disable=True),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def DEEPSEEK_DEEPSEEK_V4_1_FLASH_1017_BATCH(self) -> ChatReadsTextImage:
        """DeepSeek: DeepSeek V4.1 Flash 1017 (batch): 1,048,576 tokens of context, 943,718 out, $0.011 in and $0.2 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="deepseek/deepseek-v4.1-flash-1017:batch",
            name="DeepSeek: DeepSeek V4.1 Flash 1017 (batch)",
            wires=("openai_chat",),
            limits=Limits(context=1048576, output=943718),
            reads=("text", "image"),
            features=Features(reasoning=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.011"), output=Decimal("0.2"), cached_input=Decimal("0.002")
                    )
                ),
            ),
            reasoning=Reasoning(efforts=("none", "low", "high", "max"), can_disable=True),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def DEEPSEEK_DEEPSEEK_V4_1_FLASH_BATCH(self) -> ChatReadsTextImage:
        """DeepSeek: DeepSeek V4.1 Flash (batch): 1,048,576 tokens of context, 131,072 out, $0.011 in and $0.2 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="deepseek/deepseek-v4.1-flash:batch",
            name="DeepSeek: DeepSeek V4.1 Flash (batch)",
            wires=("openai_chat",),
            limits=Limits(context=1048576, output=131072),
            reads=("text", "image"),
            features=Features(reasoning=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.011"), output=Decimal("0.2"), cached_input=Decimal("0.002")
                    )
                ),
            ),
            reasoning=Reasoning(efforts=("none", "low", "high", "max"), can_disable=True),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def DEEPSEEK_DEEPSEEK_V4_FLASH(self) -> ChatReadsText:
        """DeepSeek V4 Flash: 1,048,575 tokens of context, 943,717 out, $0.105 in and $0.21 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="deepseek/deepseek-v4-flash",
            name="DeepSeek V4 Flash",
            family="deepseek-flash",
            wires=("openai_chat",),
            limits=Limits(context=1048575, output=943717),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, structured_output=True, reasoning=True, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.105"),
                        output=Decimal("0.21"),
                        cached_input=Decimal("0.021"),
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2026-04-24", knowledge="2025-05"),
            reasoning=Reasoning(efforts=("high", "xhigh"), can_disable=True),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def DEEPSEEK_DEEPSEEK_V4_FLASH_0731(self) -> ChatReadsText:
        """DeepSeek: DeepSeek V4 Flash 0731: 1,048,576 tokens of context, 943,718 out, $0.14 in and $0.28 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="deepseek/deepseek-v4-flash-0731",
            name="DeepSeek: DeepSeek V4 Flash 0731",
            wires=("openai_chat",),
            limits=Limits(context=1048576, output=943718),
            reads=("text",),
            features=Features(reasoning=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.14"), output=Decimal("0.28"), cached_input=Decimal("0.05")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active"),
            reasoning=Reasoning(efforts=("none", "low", "high", "max"), can_disable=True),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def DEEPSEEK_DEEPSEEK_V4_FLASH_0731_BATCH(self) -> ChatReadsText:
        """DeepSeek: DeepSeek V4 Flash 0731 (batch): 1,048,576 tokens of context, 384,000 out, $0.048 in and $0.144 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="deepseek/deepseek-v4-flash-0731:batch",
            name="DeepSeek: DeepSeek V4 Flash 0731 (batch)",
            wires=("openai_chat",),
            limits=Limits(context=1048576, output=384000),
            reads=("text",),
            features=Features(reasoning=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.048"),
                        output=Decimal("0.144"),
                        cached_input=Decimal("0.012"),
                    )
                ),
            ),
            reasoning=Reasoning(efforts=("none", "low", "high", "max"), can_disable=True),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def DEEPSEEK_DEEPSEEK_V4_FLASH_LATEST(self) -> ChatReadsText:
        """DeepSeek: DeepSeek V4 Flash Latest: 1,048,576 tokens of context, 943,718 out, $0.00688 in and $0.12 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="~deepseek/deepseek-v4-flash-latest",
            name="DeepSeek: DeepSeek V4 Flash Latest",
            wires=("openai_chat",),
            limits=Limits(context=1048576, output=943718),
            reads=("text",),
            features=Features(reasoning=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.00688"),
                        output=Decimal("0.12"),
                        cached_input=Decimal("0.00336"),
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active"),
            reasoning=Reasoning(efforts=("none", "low", "high", "max"), can_disable=True),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def DEEPSEEK_DEEPSEEK_V4_FLASH_VISION_EXP(self) -> ChatReadsTextImage:
        """DeepSeek: DeepSeek V4 Flash Vision Exp: 1,048,575 tokens of context, 943,717 out, $0.2156 in and $0.6468 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="deepseek/deepseek-v4-flash-vision-exp",
            name="DeepSeek: DeepSeek V4 Flash Vision Exp",
            wires=("openai_chat",),
            limits=Limits(context=1048575, output=943717),
            reads=("text", "image"),
            features=Features(reasoning=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.2156"),
                        output=Decimal("0.6468"),
                        cached_input=Decimal("0.00686"),
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active"),
            reasoning=Reasoning(efforts=("none", "low", "high", "max"), can_disable=True),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def DEEPSEEK_DEEPSEEK_V4_PRO(self) -> ChatReadsText:
        """DeepSeek V4 Pro: 1,048,576 tokens of context, 384,000 out, $1.416 in and $2.832 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="deepseek/deepseek-v4-pro",
            name="DeepSeek V4 Pro",
            family="deepseek-thinking",
            wires=("openai_chat",),
            limits=Limits(context=1048576, output=384000),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, structured_output=True, reasoning=True, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("1.416"),
                        output=Decimal("2.832"),
                        cached_input=Decimal("0.118"),
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2026-04-24", knowledge="2025-05"),
            reasoning=Reasoning(efforts=("high", "xhigh"), can_disable=True),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def DEEPSEEK_DEEPSEEK_V4_PRO_0813(self) -> ChatReadsText:
        """DeepSeek: DeepSeek V4 Pro 0813: 1,048,576 tokens of context, 943,718 out, $0.66 in and $1.98 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="deepseek/deepseek-v4-pro-0813",
            name="DeepSeek: DeepSeek V4 Pro 0813",
            wires=("openai_chat",),
            limits=Limits(context=1048576, output=943718),
            reads=("text",),
            features=Features(reasoning=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.66"), output=Decimal("1.98"), cached_input=Decimal("0.022")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active"),
            reasoning=Reasoning(efforts=("none", "low", "high", "max"), can_disable=True),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def DOTS_STUDIO_DOTS_3_NOTE_PREVIEW_FREE(self) -> ChatReadsTextImage:
        """Dots Studio: Dots3-Note Preview (free): 512,000 tokens of context, 460,800 out, $0 in and $0 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="dots-studio/dots-3-note-preview:free",
            name="Dots Studio: Dots3-Note Preview (free)",
            wires=("openai_chat",),
            limits=Limits(context=512000, output=460800),
            reads=("text", "image"),
            features=Features(reasoning=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0"), output=Decimal("0"))),),
            lifecycle=Lifecycle(status="active"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def ELORIAN_GLIMPSE(self) -> ChatReadsTextImage:
        """Elorian: Glimpse: 262,144 tokens of context, 256,000 out, $0.6 in and $3 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="elorian/glimpse",
            name="Elorian: Glimpse",
            wires=("openai_chat",),
            limits=Limits(context=262144, output=256000),
            reads=("text", "image"),
            features=Features(reasoning=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.6"), output=Decimal("3"), cached_input=Decimal("0.06")
                    )
                ),
            ),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def FIREWORKS_EMBER_1(self) -> ChatReadsTextImage:
        """Fireworks: Ember-1: 1,048,576 tokens of context, 943,718 out, $3 in and $15 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="fireworks/ember-1",
            name="Fireworks: Ember-1",
            wires=("openai_chat",),
            limits=Limits(context=1048576, output=943718),
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
            reasoning=Reasoning(efforts=("none", "low", "high", "max"), can_disable=True),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def GOOGLE_GEMINI_2_5_FLASH(self) -> ChatReadsTextImageAudioVideoDocument:
        """Gemini 2.5 Flash: 1,048,576 tokens of context, 65,535 out, $0.3 in and $2.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="google/gemini-2.5-flash",
            name="Gemini 2.5 Flash",
            family="gemini-flash",
            wires=("openai_chat",),
            limits=Limits(context=1048576, output=65535),
            reads=("text", "image", "audio", "video", "document"),
            writes=("text",),
            features=Features(tools=True, structured_output=True, reasoning=True, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.3"),
                        output=Decimal("2.5"),
                        cached_input=Decimal("0.03"),
                        cache_write=Decimal("0.083333"),
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2025-06-17", knowledge="2025-01"),
            reasoning=Reasoning(can_disable=True, budget_max=24576),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def GOOGLE_GEMINI_2_5_FLASH_IMAGE(self) -> ChatReadsTextImageNoTools:
        """Nano Banana: 32,768 tokens of context, $0.3 in and $2.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="google/gemini-2.5-flash-image",
            name="Nano Banana",
            family="gemini-flash",
            wires=("openai_chat",),
            limits=Limits(context=32768),
            reads=("text", "image"),
            writes=("text", "image"),
            features=Features(
                tools=False, structured_output=True, reasoning=False, temperature=True
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.3"),
                        output=Decimal("2.5"),
                        cached_input=Decimal("0.03"),
                        cache_write=Decimal("0.083333"),
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2025-08-26", knowledge="2025-06"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def GOOGLE_GEMINI_2_5_FLASH_LITE(self) -> ChatReadsTextImageAudioVideoDocument:
        """Gemini 2.5 Flash-Lite: 1,048,576 tokens of context, 65,535 out, $0.1 in and $0.4 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="google/gemini-2.5-flash-lite",
            name="Gemini 2.5 Flash-Lite",
            family="gemini-flash-lite",
            wires=("openai_chat",),
            limits=Limits(context=1048576, output=65535),
            reads=("text", "image", "audio", "video", "document"),
            writes=("text",),
            features=Features(tools=True, structured_output=True, reasoning=True, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.1"),
                        output=Decimal("0.4"),
                        cached_input=Decimal("0.01"),
                        cache_write=Decimal("0.083333"),
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2025-06-17", knowledge="2025-01"),
            reasoning=Reasoning(can_disable=True, budget_min=512, budget_max=24576),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def GOOGLE_GEMINI_2_5_FLASH_LITE_PREVIEW_09_2025(self) -> ChatReadsTextImageAudioVideoDocument:
        """Gemini 2.5 Flash Lite Preview 09-2025: 1,048,576 tokens of context, 65,535 out, $0.1 in and $0.4 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="google/gemini-2.5-flash-lite-preview-09-2025",
            name="Gemini 2.5 Flash Lite Preview 09-2025",
            family="gemini-flash-lite",
            wires=("openai_chat",),
            limits=Limits(context=1048576, output=65535),
            reads=("text", "image", "audio", "video", "document"),
            writes=("text",),
            features=Features(tools=True, structured_output=True, reasoning=True, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.1"),
                        output=Decimal("0.4"),
                        cached_input=Decimal("0.01"),
                        cache_write=Decimal("0.083333"),
                    )
                ),
            ),
            lifecycle=Lifecycle(released="2025-09-25", knowledge="2025-01-31"),
            reasoning=Reasoning(can_disable=True, budget_min=512, budget_max=24576),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
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
            features=Features(tools=True, structured_output=True, reasoning=True, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("1.25"),
                        output=Decimal("10"),
                        cached_input=Decimal("0.125"),
                        cache_write=Decimal("0.375"),
                    )
                ),
                PriceRow(
                    when=PriceCondition(min_input_tokens=200001),
                    rates=Rates(
                        input=Decimal("2.5"),
                        output=Decimal("15"),
                        cached_input=Decimal("0.25"),
                        cache_write=Decimal("0.375"),
                    ),
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2025-06-17", knowledge="2025-01"),
            reasoning=Reasoning(can_disable=False, budget_min=128, budget_max=32768),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def GOOGLE_GEMINI_2_5_PRO_PREVIEW(self) -> ChatReadsTextImageAudioDocument:
        """Gemini 2.5 Pro Preview 06-05: 1,048,576 tokens of context, 65,536 out, $1.25 in and $10 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="google/gemini-2.5-pro-preview",
            name="Gemini 2.5 Pro Preview 06-05",
            family="gemini",
            wires=("openai_chat",),
            limits=Limits(context=1048576, output=65536),
            reads=("text", "image", "audio", "document"),
            writes=("text",),
            features=Features(tools=True, structured_output=True, reasoning=True, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("1.25"),
                        output=Decimal("10"),
                        cached_input=Decimal("0.125"),
                        cache_write=Decimal("0.375"),
                    )
                ),
                PriceRow(
                    when=PriceCondition(min_input_tokens=200001),
                    rates=Rates(
                        input=Decimal("2.5"),
                        output=Decimal("15"),
                        cached_input=Decimal("0.25"),
                        cache_write=Decimal("0.375"),
                    ),
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2025-06-05", knowledge="2025-01-31"),
            reasoning=Reasoning(can_disable=False, budget_min=128, budget_max=32768),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def GOOGLE_GEMINI_2_5_PRO_PREVIEW_05_06(self) -> ChatReadsTextImageAudioVideoDocument:
        """Gemini 2.5 Pro Preview 05-06: 1,048,576 tokens of context, 65,535 out, $1.25 in and $10 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="google/gemini-2.5-pro-preview-05-06",
            name="Gemini 2.5 Pro Preview 05-06",
            family="gemini-pro",
            wires=("openai_chat",),
            limits=Limits(context=1048576, output=65535),
            reads=("text", "image", "audio", "video", "document"),
            writes=("text",),
            features=Features(tools=True, structured_output=True, reasoning=True, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("1.25"),
                        output=Decimal("10"),
                        cached_input=Decimal("0.125"),
                        cache_write=Decimal("0.375"),
                    )
                ),
                PriceRow(
                    when=PriceCondition(min_input_tokens=200001),
                    rates=Rates(
                        input=Decimal("2.5"), output=Decimal("15"), cached_input=Decimal("0.25")
                    ),
                ),
            ),
            lifecycle=Lifecycle(released="2025-05-07", knowledge="2025-01-31"),
            reasoning=Reasoning(budget_min=128, budget_max=32768),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def GOOGLE_GEMINI_3_1_FLASH_IMAGE(self) -> ChatReadsTextImageNoTools:
        """Nano Banana 2 (Gemini 3.1 Flash Image): 131,072 tokens of context, 32,768 out, $0.5 in and $3 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="google/gemini-3.1-flash-image",
            name="Nano Banana 2 (Gemini 3.1 Flash Image)",
            family="gemini",
            wires=("openai_chat",),
            limits=Limits(context=131072, output=32768),
            reads=("text", "image"),
            writes=("text", "image"),
            features=Features(
                tools=False, structured_output=True, reasoning=True, temperature=True
            ),
            prices=(PriceRow(rates=Rates(input=Decimal("0.5"), output=Decimal("3"))),),
            lifecycle=Lifecycle(status="active", released="2026-06-18"),
            reasoning=Reasoning(efforts=("minimal", "high")),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def GOOGLE_GEMINI_3_1_FLASH_IMAGE_PREVIEW(self) -> ChatReadsTextImageNoTools:
        """Nano Banana 2: 131,072 tokens of context, 32,768 out, $0.5 in and $3 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="google/gemini-3.1-flash-image-preview",
            name="Nano Banana 2",
            family="gemini-flash",
            wires=("openai_chat",),
            limits=Limits(context=131072, output=32768),
            reads=("text", "image"),
            writes=("text", "image"),
            features=Features(
                tools=False, structured_output=True, reasoning=True, temperature=True
            ),
            prices=(PriceRow(rates=Rates(input=Decimal("0.5"), output=Decimal("3"))),),
            lifecycle=Lifecycle(status="active", released="2026-02-26", knowledge="2025-01"),
            reasoning=Reasoning(efforts=("minimal", "high")),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def GOOGLE_GEMINI_3_1_FLASH_LITE(self) -> ChatReadsTextImageAudioVideoDocument:
        """Gemini 3.1 Flash Lite: 1,048,576 tokens of context, 65,536 out, $0.25 in and $1.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="google/gemini-3.1-flash-lite",
            name="Gemini 3.1 Flash Lite",
            family="gemini-flash-lite",
            wires=("openai_chat",),
            limits=Limits(context=1048576, output=65536),
            reads=("text", "image", "audio", "video", "document"),
            writes=("text",),
            features=Features(tools=True, structured_output=True, reasoning=True, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.25"),
                        output=Decimal("1.5"),
                        cached_input=Decimal("0.025"),
                        cache_write=Decimal("0.083333"),
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2026-05-07", knowledge="2025-01"),
            reasoning=Reasoning(efforts=("minimal", "low", "medium", "high"), can_disable=True),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def GOOGLE_GEMINI_3_1_FLASH_LITE_BATCH(self) -> ChatReadsTextImage:
        """Google: Gemini 3.1 Flash Lite (batch): 1,048,576 tokens of context, 65,536 out, $0.125 in and $0.75 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="google/gemini-3.1-flash-lite:batch",
            name="Google: Gemini 3.1 Flash Lite (batch)",
            wires=("openai_chat",),
            limits=Limits(context=1048576, output=65536),
            reads=("text", "image"),
            features=Features(reasoning=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.125"),
                        output=Decimal("0.75"),
                        cached_input=Decimal("0.0125"),
                    )
                ),
            ),
            reasoning=Reasoning(
                efforts=("none", "minimal", "low", "medium", "high"), can_disable=True
            ),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def GOOGLE_GEMINI_3_1_FLASH_LITE_IMAGE(self) -> ChatReadsTextImageNoTools:
        """Nano Banana 2 Lite (Gemini 3.1 Flash Lite Image): 65,536 tokens of context, $0.25 in and $1.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="google/gemini-3.1-flash-lite-image",
            name="Nano Banana 2 Lite (Gemini 3.1 Flash Lite Image)",
            family="gemini",
            wires=("openai_chat",),
            limits=Limits(context=65536),
            reads=("text", "image"),
            writes=("text", "image"),
            features=Features(
                tools=False, structured_output=False, reasoning=True, temperature=True
            ),
            prices=(PriceRow(rates=Rates(input=Decimal("0.25"), output=Decimal("1.5"))),),
            lifecycle=Lifecycle(status="active", released="2026-06-30", knowledge="2025-01-01"),
            reasoning=Reasoning(efforts=("minimal", "high")),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def GOOGLE_GEMINI_3_1_FLASH_LITE_PREVIEW(self) -> ChatReadsTextImageAudioVideoDocument:
        """Gemini 3.1 Flash Lite Preview: 1,048,576 tokens of context, 65,536 out, $0.25 in and $1.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="google/gemini-3.1-flash-lite-preview",
            name="Gemini 3.1 Flash Lite Preview",
            family="gemini-flash-lite",
            wires=("openai_chat",),
            limits=Limits(context=1048576, output=65536),
            reads=("text", "image", "audio", "video", "document"),
            writes=("text",),
            features=Features(tools=True, structured_output=True, reasoning=True, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.25"),
                        output=Decimal("1.5"),
                        cached_input=Decimal("0.025"),
                        cache_write=Decimal("0.083333"),
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2026-03-03", knowledge="2025-01"),
            reasoning=Reasoning(efforts=("minimal", "low", "medium", "high"), can_disable=True),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def GOOGLE_GEMINI_3_1_PRO_PREVIEW(self) -> ChatReadsTextImageAudioVideoDocument:
        """Gemini 3.1 Pro Preview: 1,048,576 tokens of context, 65,536 out, $2 in and $12 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="google/gemini-3.1-pro-preview",
            name="Gemini 3.1 Pro Preview",
            family="gemini-pro",
            wires=("openai_chat",),
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
                        cache_write=Decimal("0.375"),
                    )
                ),
                PriceRow(
                    when=PriceCondition(min_input_tokens=200001),
                    rates=Rates(
                        input=Decimal("4"),
                        output=Decimal("18"),
                        cached_input=Decimal("0.4"),
                        cache_write=Decimal("0.375"),
                    ),
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2026-02-19", knowledge="2025-01"),
            reasoning=Reasoning(efforts=("low", "medium", "high"), can_disable=False),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def GOOGLE_GEMINI_3_1_PRO_PREVIEW_BATCH(self) -> ChatReadsTextImage:
        """Google: Gemini 3.1 Pro Preview (batch): 1,048,576 tokens of context, 65,536 out, $1 in and $6 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="google/gemini-3.1-pro-preview:batch",
            name="Google: Gemini 3.1 Pro Preview (batch)",
            wires=("openai_chat",),
            limits=Limits(context=1048576, output=65536),
            reads=("text", "image"),
            features=Features(reasoning=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("1"), output=Decimal("6"), cache_write=Decimal("0.1875")
                    )
                ),
                PriceRow(
                    when=PriceCondition(min_input_tokens=200001),
                    rates=Rates(input=Decimal("2"), output=Decimal("9")),
                ),
            ),
            reasoning=Reasoning(efforts=("low", "medium", "high"), can_disable=False),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def GOOGLE_GEMINI_3_1_PRO_PREVIEW_CUSTOMTOOLS(self) -> ChatReadsTextImageAudioVideoDocument:
        """Gemini 3.1 Pro Preview Custom Tools: 1,048,576 tokens of context, 65,536 out, $2 in and $12 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="google/gemini-3.1-pro-preview-customtools",
            name="Gemini 3.1 Pro Preview Custom Tools",
            family="gemini-pro",
            wires=("openai_chat",),
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
                        cache_write=Decimal("0.375"),
                    )
                ),
                PriceRow(
                    when=PriceCondition(min_input_tokens=200001),
                    rates=Rates(
                        input=Decimal("4"),
                        output=Decimal("18"),
                        cached_input=Decimal("0.4"),
                        cache_write=Decimal("0.375"),
                    ),
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2026-02-19", knowledge="2025-01"),
            reasoning=Reasoning(efforts=("low", "medium", "high"), can_disable=False),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def GOOGLE_GEMINI_3_5_FLASH(self) -> ChatReadsTextImageAudioVideoDocument:
        """Gemini 3.5 Flash: 1,048,576 tokens of context, 65,536 out, $1.5 in and $9 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="google/gemini-3.5-flash",
            name="Gemini 3.5 Flash",
            family="gemini-flash",
            wires=("openai_chat",),
            limits=Limits(context=1048576, output=65536),
            reads=("text", "image", "audio", "video", "document"),
            writes=("text",),
            features=Features(tools=True, structured_output=True, reasoning=True, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("1.5"),
                        output=Decimal("9"),
                        cached_input=Decimal("0.15"),
                        cache_write=Decimal("0.083333"),
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2026-05-19", knowledge="2025-01"),
            reasoning=Reasoning(efforts=("minimal", "low", "medium", "high"), can_disable=False),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def GOOGLE_GEMINI_3_5_FLASH_BATCH(self) -> ChatReadsTextImage:
        """Google: Gemini 3.5 Flash (batch): 1,048,576 tokens of context, 65,536 out, $0.75 in and $4.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="google/gemini-3.5-flash:batch",
            name="Google: Gemini 3.5 Flash (batch)",
            wires=("openai_chat",),
            limits=Limits(context=1048576, output=65536),
            reads=("text", "image"),
            features=Features(reasoning=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.75"), output=Decimal("4.5"), cached_input=Decimal("0.075")
                    )
                ),
            ),
            reasoning=Reasoning(efforts=("minimal", "low", "medium", "high"), can_disable=False),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def GOOGLE_GEMINI_3_5_FLASH_LITE(self) -> ChatReadsTextImage:
        """Google: Gemini 3.5 Flash Lite: 1,048,576 tokens of context, 65,536 out, $0.3 in and $2.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="google/gemini-3.5-flash-lite",
            name="Google: Gemini 3.5 Flash Lite",
            wires=("openai_chat",),
            limits=Limits(context=1048576, output=65536),
            reads=("text", "image"),
            features=Features(reasoning=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.3"),
                        output=Decimal("2.5"),
                        cached_input=Decimal("0.03"),
                        cache_write=Decimal("0.083333"),
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active"),
            reasoning=Reasoning(efforts=("minimal", "low", "medium", "high"), can_disable=False),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def GOOGLE_GEMINI_3_5_FLASH_LITE_BATCH(self) -> ChatReadsTextImage:
        """Google: Gemini 3.5 Flash Lite (batch): 1,048,576 tokens of context, 65,536 out, $0.15 in and $1.25 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="google/gemini-3.5-flash-lite:batch",
            name="Google: Gemini 3.5 Flash Lite (batch)",
            wires=("openai_chat",),
            limits=Limits(context=1048576, output=65536),
            reads=("text", "image"),
            features=Features(reasoning=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.15"), output=Decimal("1.25"), cached_input=Decimal("0.015")
                    )
                ),
            ),
            reasoning=Reasoning(efforts=("minimal", "low", "medium", "high"), can_disable=False),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def GOOGLE_GEMINI_3_6_FLASH(self) -> ChatReadsTextImage:
        """Google: Gemini 3.6 Flash: 1,048,576 tokens of context, 65,536 out, $0.75 in and $3.75 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="google/gemini-3.6-flash",
            name="Google: Gemini 3.6 Flash",
            wires=("openai_chat",),
            limits=Limits(context=1048576, output=65536),
            reads=("text", "image"),
            features=Features(reasoning=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.75"),
                        output=Decimal("3.75"),
                        cached_input=Decimal("0.075"),
                        cache_write=Decimal("0.041667"),
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active"),
            reasoning=Reasoning(efforts=("minimal", "low", "medium", "high"), can_disable=False),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def GOOGLE_GEMINI_3_6_FLASH_BATCH(self) -> ChatReadsTextImage:
        """Google: Gemini 3.6 Flash (batch): 1,048,576 tokens of context, 65,536 out, $0.375 in and $1.875 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="google/gemini-3.6-flash:batch",
            name="Google: Gemini 3.6 Flash (batch)",
            wires=("openai_chat",),
            limits=Limits(context=1048576, output=65536),
            reads=("text", "image"),
            features=Features(reasoning=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.375"),
                        output=Decimal("1.875"),
                        cached_input=Decimal("0.0375"),
                        cache_write=Decimal("0.041667"),
                    )
                ),
            ),
            reasoning=Reasoning(efforts=("minimal", "low", "medium", "high"), can_disable=False),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def GOOGLE_GEMINI_3_7_FLASH(self) -> ChatReadsTextImage:
        """Google: Gemini 3.7 Flash: 1,048,576 tokens of context, 65,536 out, $0.75 in and $3.75 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="google/gemini-3.7-flash",
            name="Google: Gemini 3.7 Flash",
            wires=("openai_chat",),
            limits=Limits(context=1048576, output=65536),
            reads=("text", "image"),
            features=Features(reasoning=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.75"),
                        output=Decimal("3.75"),
                        cached_input=Decimal("0.075"),
                        cache_write=Decimal("0.041667"),
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active"),
            reasoning=Reasoning(efforts=("low", "medium", "high"), can_disable=False),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def GOOGLE_GEMINI_3_7_FLASH_BATCH(self) -> ChatReadsTextImage:
        """Google: Gemini 3.7 Flash (batch): 1,048,576 tokens of context, 65,536 out, $0.375 in and $1.875 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="google/gemini-3.7-flash:batch",
            name="Google: Gemini 3.7 Flash (batch)",
            wires=("openai_chat",),
            limits=Limits(context=1048576, output=65536),
            reads=("text", "image"),
            features=Features(reasoning=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.375"),
                        output=Decimal("1.875"),
                        cached_input=Decimal("0.0375"),
                        cache_write=Decimal("0.041667"),
                    )
                ),
            ),
            reasoning=Reasoning(efforts=("low", "medium", "high"), can_disable=False),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def GOOGLE_GEMINI_3_8_FLASH(self) -> ChatReadsTextImage:
        """Google: Gemini 3.8 Flash: 1,048,576 tokens of context, 65,536 out, $0.75 in and $3.75 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="google/gemini-3.8-flash",
            name="Google: Gemini 3.8 Flash",
            wires=("openai_chat",),
            limits=Limits(context=1048576, output=65536),
            reads=("text", "image"),
            features=Features(reasoning=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.75"), output=Decimal("3.75"), cached_input=Decimal("0.075")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active"),
            reasoning=Reasoning(efforts=("low", "medium", "high"), can_disable=False),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def GOOGLE_GEMINI_3_8_FLASH_BATCH(self) -> ChatReadsTextImage:
        """Google: Gemini 3.8 Flash (batch): 1,048,576 tokens of context, 65,536 out, $0.375 in and $1.875 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="google/gemini-3.8-flash:batch",
            name="Google: Gemini 3.8 Flash (batch)",
            wires=("openai_chat",),
            limits=Limits(context=1048576, output=65536),
            reads=("text", "image"),
            features=Features(reasoning=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.375"),
                        output=Decimal("1.875"),
                        cached_input=Decimal("0.0375"),
                        cache_write=Decimal("0.041667"),
                    )
                ),
            ),
            reasoning=Reasoning(efforts=("low", "medium", "high"), can_disable=False),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def GOOGLE_GEMINI_3_FLASH_PREVIEW(self) -> ChatReadsTextImageAudioVideoDocument:
        """Gemini 3 Flash Preview: 1,048,576 tokens of context, 65,536 out, $0.5 in and $3 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="google/gemini-3-flash-preview",
            name="Gemini 3 Flash Preview",
            family="gemini-flash",
            wires=("openai_chat",),
            limits=Limits(context=1048576, output=65536),
            reads=("text", "image", "audio", "video", "document"),
            writes=("text",),
            features=Features(tools=True, structured_output=True, reasoning=True, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.5"),
                        output=Decimal("3"),
                        cached_input=Decimal("0.05"),
                        cache_write=Decimal("0.083333"),
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2025-12-17", knowledge="2025-01"),
            reasoning=Reasoning(efforts=("minimal", "low", "medium", "high"), can_disable=True),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def GOOGLE_GEMINI_3_FLASH_PREVIEW_BATCH(self) -> ChatReadsTextImage:
        """Google: Gemini 3 Flash Preview (batch): 1,048,576 tokens of context, 65,536 out, $0.25 in and $1.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="google/gemini-3-flash-preview:batch",
            name="Google: Gemini 3 Flash Preview (batch)",
            wires=("openai_chat",),
            limits=Limits(context=1048576, output=65536),
            reads=("text", "image"),
            features=Features(reasoning=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.25"), output=Decimal("1.5"))),),
            reasoning=Reasoning(
                efforts=("none", "minimal", "low", "medium", "high"), can_disable=True
            ),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def GOOGLE_GEMINI_3_PRO_IMAGE(self) -> ChatReadsTextImage:
        """Nano Banana Pro (Gemini 3 Pro Image): 65,536 tokens of context, 32,768 out, $2 in and $12 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="google/gemini-3-pro-image",
            name="Nano Banana Pro (Gemini 3 Pro Image)",
            family="gemini",
            wires=("openai_chat",),
            limits=Limits(context=65536, output=32768),
            reads=("text", "image"),
            writes=("text", "image"),
            features=Features(tools=True, structured_output=True, reasoning=True, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("2"),
                        output=Decimal("12"),
                        cached_input=Decimal("0.2"),
                        cache_write=Decimal("0.375"),
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2026-06-18"),
            reasoning=Reasoning(can_disable=False),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def GOOGLE_GEMINI_3_PRO_IMAGE_PREVIEW(self) -> ChatReadsTextImageNoTools:
        """Nano Banana Pro: 65,536 tokens of context, 32,768 out, $2 in and $12 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="google/gemini-3-pro-image-preview",
            name="Nano Banana Pro",
            family="gemini-pro",
            wires=("openai_chat",),
            limits=Limits(context=65536, output=32768),
            reads=("text", "image"),
            writes=("text", "image"),
            features=Features(
                tools=False, structured_output=True, reasoning=True, temperature=True
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("2"),
                        output=Decimal("12"),
                        cached_input=Decimal("0.2"),
                        cache_write=Decimal("0.375"),
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2025-11-20", knowledge="2025-01"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def GOOGLE_GEMINI_4_ARGON(self) -> ChatReadsTextImage:
        """Google: Gemini 4 Argon: 1,048,576 tokens of context, 943,718 out, $2 in and $10 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="google/gemini-4-argon",
            name="Google: Gemini 4 Argon",
            wires=("openai_chat",),
            limits=Limits(context=1048576, output=943718),
            reads=("text", "image"),
            features=Features(reasoning=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("2"),
                        output=Decimal("10"),
                        cached_input=Decimal("0.1"),
                        cache_write=Decimal("0.1875"),
                    )
                ),
            ),
            reasoning=Reasoning(efforts=("low", "medium", "high"), can_disable=False),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def GOOGLE_GEMINI_4_ARGON_BATCH(self) -> ChatReadsTextImage:
        """Google: Gemini 4 Argon (batch): 1,048,576 tokens of context, 943,718 out, $1 in and $5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="google/gemini-4-argon:batch",
            name="Google: Gemini 4 Argon (batch)",
            wires=("openai_chat",),
            limits=Limits(context=1048576, output=943718),
            reads=("text", "image"),
            features=Features(reasoning=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("1"),
                        output=Decimal("5"),
                        cached_input=Decimal("0.05"),
                        cache_write=Decimal("0.1875"),
                    )
                ),
            ),
            reasoning=Reasoning(efforts=("low", "medium", "high"), can_disable=False),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def GOOGLE_GEMINI_FLASH_LATEST(self) -> ChatReadsTextImageAudioVideoDocument:
        """Google Gemini Flash Latest: 1,048,576 tokens of context, 65,536 out, $0.75 in and $3.75 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="~google/gemini-flash-latest",
            name="Google Gemini Flash Latest",
            family="gemini-flash",
            wires=("openai_chat",),
            limits=Limits(context=1048576, output=65536),
            reads=("text", "image", "audio", "video", "document"),
            writes=("text",),
            features=Features(tools=True, structured_output=True, reasoning=True, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.75"),
                        output=Decimal("3.75"),
                        cached_input=Decimal("0.075"),
                        cache_write=Decimal("0.041667"),
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2026-04-27", knowledge="2025-01-01"),
            reasoning=Reasoning(efforts=("minimal", "low", "medium", "high"), can_disable=False),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def GOOGLE_GEMINI_NANO_BANANA_2_1(self) -> ChatReadsTextImage:
        """Google: Nano Banana 2.1: 65,536 tokens of context, 58,982 out, $1.5 in and $7.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="google/gemini-nano-banana-2.1",
            name="Google: Nano Banana 2.1",
            wires=("openai_chat",),
            limits=Limits(context=65536, output=58982),
            reads=("text", "image"),
            features=Features(reasoning=True),
            prices=(PriceRow(rates=Rates(input=Decimal("1.5"), output=Decimal("7.5"))),),
            reasoning=Reasoning(efforts=("none", "minimal", "high"), can_disable=True),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def GOOGLE_GEMINI_PRO_LATEST(self) -> ChatReadsTextImageAudioVideoDocument:
        """Google Gemini Pro Latest: 1,048,576 tokens of context, 943,718 out, $2 in and $10 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="~google/gemini-pro-latest",
            name="Google Gemini Pro Latest",
            family="gemini-pro",
            wires=("openai_chat",),
            limits=Limits(context=1048576, output=943718),
            reads=("text", "image", "audio", "video", "document"),
            writes=("text",),
            features=Features(tools=True, structured_output=True, reasoning=True, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("2"),
                        output=Decimal("10"),
                        cached_input=Decimal("0.1"),
                        cache_write=Decimal("0.1875"),
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2026-04-27"),
            reasoning=Reasoning(efforts=("low", "medium", "high"), can_disable=False),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def GOOGLE_GEMMA_2_27B_IT(self) -> ChatReadsTextNoTools:
        """Gemma 2 27B: 8,192 tokens of context, 2,048 out, $0.65 in and $0.65 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="google/gemma-2-27b-it",
            name="Gemma 2 27B",
            family="gemma",
            wires=("openai_chat",),
            limits=Limits(context=8192, output=2048),
            reads=("text",),
            writes=("text",),
            features=Features(
                tools=False, structured_output=True, reasoning=False, temperature=True
            ),
            prices=(PriceRow(rates=Rates(input=Decimal("0.65"), output=Decimal("0.65"))),),
            lifecycle=Lifecycle(status="active", released="2024-07-13", knowledge="2024-06-30"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def GOOGLE_GEMMA_3N_E4B_IT(self) -> ChatReadsTextNoTools:
        """Gemma 3n 4B: 32,768 tokens of context, $0.06 in and $0.12 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="google/gemma-3n-e4b-it",
            name="Gemma 3n 4B",
            family="gemma",
            wires=("openai_chat",),
            limits=Limits(context=32768),
            reads=("text",),
            writes=("text",),
            features=Features(
                tools=False, structured_output=True, reasoning=False, temperature=True
            ),
            prices=(PriceRow(rates=Rates(input=Decimal("0.06"), output=Decimal("0.12"))),),
            lifecycle=Lifecycle(released="2025-05-20", knowledge="2024-08-31"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def GOOGLE_GEMMA_3_12B_IT(self) -> ChatReadsTextImage:
        """Gemma 3 12B: 131,072 tokens of context, 16,384 out, $0.05 in and $0.15 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="google/gemma-3-12b-it",
            name="Gemma 3 12B",
            family="gemma",
            wires=("openai_chat",),
            limits=Limits(context=131072, output=16384),
            reads=("text", "image"),
            writes=("text",),
            features=Features(
                tools=True, structured_output=True, reasoning=False, temperature=True
            ),
            prices=(PriceRow(rates=Rates(input=Decimal("0.05"), output=Decimal("0.15"))),),
            lifecycle=Lifecycle(status="active", released="2025-03-13", knowledge="2024-08-31"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def GOOGLE_GEMMA_3_27B_IT(self) -> ChatReadsTextImage:
        """Gemma 3 27B: 131,072 tokens of context, 117,964 out, $0.08 in and $0.35 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="google/gemma-3-27b-it",
            name="Gemma 3 27B",
            family="gemma",
            wires=("openai_chat",),
            limits=Limits(context=131072, output=117964),
            reads=("text", "image"),
            writes=("text",),
            features=Features(
                tools=True, structured_output=True, reasoning=False, temperature=True
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.08"), output=Decimal("0.35"), cached_input=Decimal("0.04")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2025-03-12", knowledge="2024-08-31"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def GOOGLE_GEMMA_3_4B_IT(self) -> ChatReadsTextImageNoTools:
        """Gemma 3 4B: 131,072 tokens of context, 16,384 out, $0.04 in and $0.05 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="google/gemma-3-4b-it",
            name="Gemma 3 4B",
            family="gemma",
            wires=("openai_chat",),
            limits=Limits(context=131072, output=16384),
            reads=("text", "image"),
            writes=("text",),
            features=Features(
                tools=False, structured_output=True, reasoning=False, temperature=True
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.04"), output=Decimal("0.05"), cached_input=Decimal("0.02")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2025-03-13", knowledge="2024-08-31"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def GOOGLE_GEMMA_4_26B_A4B_IT(self) -> ChatReadsTextImageVideo:
        """Gemma 4 26B A4B IT: 262,144 tokens of context, 128,000 out, $0.15 in and $0.6 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="google/gemma-4-26b-a4b-it",
            name="Gemma 4 26B A4B IT",
            family="gemma",
            wires=("openai_chat",),
            limits=Limits(context=262144, output=128000),
            reads=("text", "image", "video"),
            writes=("text",),
            features=Features(tools=True, structured_output=True, reasoning=True, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.15"), output=Decimal("0.6"), cached_input=Decimal("0.0425")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2026-04-02"),
            reasoning=Reasoning(can_disable=True),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def GOOGLE_GEMMA_4_26B_A4B_IT_FREE(self) -> ChatReadsTextImageVideo:
        """Gemma 4 26B A4B  (free): 262,144 tokens of context, 32,768 out, $0 in and $0 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="google/gemma-4-26b-a4b-it:free",
            name="Gemma 4 26B A4B  (free)",
            family="gemma",
            wires=("openai_chat",),
            limits=Limits(context=262144, output=32768),
            reads=("text", "image", "video"),
            writes=("text",),
            features=Features(tools=True, structured_output=True, reasoning=True, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0"), output=Decimal("0"))),),
            lifecycle=Lifecycle(status="active", released="2026-04-02"),
            reasoning=Reasoning(can_disable=True),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def GOOGLE_GEMMA_4_31B_IT(self) -> ChatReadsTextImageVideo:
        """Gemma 4 31B IT: 262,144 tokens of context, 16,384 out, $0.15 in and $0.4 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="google/gemma-4-31b-it",
            name="Gemma 4 31B IT",
            family="gemma",
            wires=("openai_chat",),
            limits=Limits(context=262144, output=16384),
            reads=("text", "image", "video"),
            writes=("text",),
            features=Features(tools=True, structured_output=True, reasoning=True, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.15"), output=Decimal("0.4"), cached_input=Decimal("0.06")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2026-04-02"),
            reasoning=Reasoning(can_disable=True),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def GOOGLE_GEMMA_4_31B_IT_FREE(self) -> ChatReadsTextImageVideo:
        """Gemma 4 31B (free): 262,144 tokens of context, 32,768 out, $0 in and $0 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="google/gemma-4-31b-it:free",
            name="Gemma 4 31B (free)",
            family="gemma",
            wires=("openai_chat",),
            limits=Limits(context=262144, output=32768),
            reads=("text", "image", "video"),
            writes=("text",),
            features=Features(
                tools=True, structured_output=False, reasoning=True, temperature=True
            ),
            prices=(PriceRow(rates=Rates(input=Decimal("0"), output=Decimal("0"))),),
            lifecycle=Lifecycle(status="active", released="2026-04-02"),
            reasoning=Reasoning(can_disable=True),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def GOOGLE_LYRIA_3_CLIP_PREVIEW(self) -> ChatReadsTextImageNoTools:
        """Lyria 3 Clip Preview: 1,048,576 tokens of context, 65,536 out."""
        return ChatModel(
            provider=PROVIDER,
            id="google/lyria-3-clip-preview",
            name="Lyria 3 Clip Preview",
            family="lyria",
            wires=("openai_chat",),
            limits=Limits(context=1048576, output=65536),
            reads=("text", "image"),
            writes=("text", "audio"),
            features=Features(
                tools=False, structured_output=False, reasoning=False, temperature=True
            ),
            lifecycle=Lifecycle(status="active", released="2026-03-30"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def GOOGLE_LYRIA_3_PRO_PREVIEW(self) -> ChatReadsTextImageNoTools:
        """Lyria 3 Pro Preview: 1,048,576 tokens of context, 65,536 out."""
        return ChatModel(
            provider=PROVIDER,
            id="google/lyria-3-pro-preview",
            name="Lyria 3 Pro Preview",
            family="lyria",
            wires=("openai_chat",),
            limits=Limits(context=1048576, output=65536),
            reads=("text", "image"),
            writes=("text", "audio"),
            features=Features(
                tools=False, structured_output=False, reasoning=False, temperature=True
            ),
            lifecycle=Lifecycle(status="active", released="2026-03-30"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def GRYPHE_MYTHOMAX_L2_13B(self) -> ChatReadsTextNoTools:
        """MythoMax 13B: 4,096 tokens of context, $0.08 in and $0.11 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="gryphe/mythomax-l2-13b",
            name="MythoMax 13B",
            wires=("openai_chat",),
            limits=Limits(context=4096),
            reads=("text",),
            writes=("text",),
            features=Features(
                tools=False, structured_output=True, reasoning=False, temperature=True
            ),
            prices=(PriceRow(rates=Rates(input=Decimal("0.08"), output=Decimal("0.11"))),),
            lifecycle=Lifecycle(status="active", released="2023-07-02", knowledge="2023-06-30"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def IBM_GRANITE_GRANITE_4_0_H_MICRO(self) -> ChatReadsTextNoTools:
        """Granite 4.0 Micro: 131,000 tokens of context, $0.017 in and $0.112 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="ibm-granite/granite-4.0-h-micro",
            name="Granite 4.0 Micro",
            family="granite",
            wires=("openai_chat",),
            limits=Limits(context=131000),
            reads=("text",),
            writes=("text",),
            features=Features(
                tools=False, structured_output=False, reasoning=False, temperature=True
            ),
            prices=(PriceRow(rates=Rates(input=Decimal("0.017"), output=Decimal("0.112"))),),
            lifecycle=Lifecycle(status="active", released="2025-10-20"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def IBM_GRANITE_GRANITE_4_1_8B(self) -> ChatReadsText:
        """Granite 4.1 8B: 131,072 tokens of context, $0.05 in and $0.1 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="ibm-granite/granite-4.1-8b",
            name="Granite 4.1 8B",
            family="granite",
            wires=("openai_chat",),
            limits=Limits(context=131072),
            reads=("text",),
            writes=("text",),
            features=Features(
                tools=True, structured_output=True, reasoning=False, temperature=True
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.05"), output=Decimal("0.1"), cached_input=Decimal("0.05")
                    )
                ),
            ),
            lifecycle=Lifecycle(released="2026-04-30"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def IBM_GRANITE_GRANITE_4_2_8B(self) -> ChatReadsText:
        """IBM: Granite 4.2 8B: 131,072 tokens of context, 117,964 out, $0.06 in and $0.15 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="ibm-granite/granite-4.2-8b",
            name="IBM: Granite 4.2 8B",
            wires=("openai_chat",),
            limits=Limits(context=131072, output=117964),
            reads=("text",),
            features=Features(reasoning=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.06"), output=Decimal("0.15"), cached_input=Decimal("0.015")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active"),
            reasoning=Reasoning(efforts=("none", "low", "high"), can_disable=True),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def INCEPTION_MERCURY_2(self) -> ChatReadsText:
        """Mercury 2: 128,000 tokens of context, 50,000 out, $0.25 in and $0.75 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="inception/mercury-2",
            name="Mercury 2",
            family="mercury",
            wires=("openai_chat",),
            limits=Limits(context=128000, output=50000),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, structured_output=True, reasoning=True, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.25"), output=Decimal("0.75"), cached_input=Decimal("0.025")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2026-03-04"),
            reasoning=Reasoning(efforts=("none", "low", "medium", "high"), can_disable=True),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def INCLUSIONAI_LING_2_6_1T(self) -> ChatReadsText:
        """Ling-2.6-1T: 262,144 tokens of context, 32,768 out, $0.075 in and $0.625 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="inclusionai/ling-2.6-1t",
            name="Ling-2.6-1T",
            family="ling",
            wires=("openai_chat",),
            limits=Limits(context=262144, output=32768),
            reads=("text",),
            writes=("text",),
            features=Features(
                tools=True, structured_output=True, reasoning=False, temperature=True
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.075"),
                        output=Decimal("0.625"),
                        cached_input=Decimal("0.015"),
                    )
                ),
            ),
            lifecycle=Lifecycle(released="2026-04-23"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def INCLUSIONAI_LING_2_6_FLASH(self) -> ChatReadsText:
        """Ling-2.6-flash: 262,144 tokens of context, 32,768 out, $0.01 in and $0.03 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="inclusionai/ling-2.6-flash",
            name="Ling-2.6-flash",
            family="ling",
            wires=("openai_chat",),
            limits=Limits(context=262144, output=32768),
            reads=("text",),
            writes=("text",),
            features=Features(
                tools=True, structured_output=True, reasoning=False, temperature=True
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.01"), output=Decimal("0.03"), cached_input=Decimal("0.002")
                    )
                ),
            ),
            lifecycle=Lifecycle(released="2026-04-21"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def INCLUSIONAI_LING_3_0_FLASH(self) -> ChatReadsText:
        """inclusionAI: Ling 3.0 Flash: 262,144 tokens of context, 32,768 out, $0.021 in and $0.063 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="inclusionai/ling-3.0-flash",
            name="inclusionAI: Ling 3.0 Flash",
            wires=("openai_chat",),
            limits=Limits(context=262144, output=32768),
            reads=("text",),
            features=Features(reasoning=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.021"),
                        output=Decimal("0.063"),
                        cached_input=Decimal("0.0042"),
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def INCLUSIONAI_LING_3_0_FLASH_VL(self) -> ChatReadsTextImage:
        """inclusionAI: Ling 3.0 Flash VL: 131,072 tokens of context, 32,768 out, $0.06 in and $0.18 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="inclusionai/ling-3.0-flash-vl",
            name="inclusionAI: Ling 3.0 Flash VL",
            wires=("openai_chat",),
            limits=Limits(context=131072, output=32768),
            reads=("text", "image"),
            features=Features(reasoning=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.06"), output=Decimal("0.18"), cached_input=Decimal("0.012")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def INCLUSIONAI_LING_3_0_TINY(self) -> ChatReadsText:
        """inclusionAI: Ling 3.0 Tiny: 262,144 tokens of context, 250,000 out, $0.015 in and $0.045 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="inclusionai/ling-3.0-tiny",
            name="inclusionAI: Ling 3.0 Tiny",
            wires=("openai_chat",),
            limits=Limits(context=262144, output=250000),
            reads=("text",),
            features=Features(reasoning=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.015"),
                        output=Decimal("0.045"),
                        cached_input=Decimal("0.003"),
                    )
                ),
            ),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def INCLUSIONAI_LING_3_1_FLASH(self) -> ChatReadsText:
        """inclusionAI: Ling 3.1 Flash: 1,000,000 tokens of context, 262,144 out, $0.045 in and $0.135 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="inclusionai/ling-3.1-flash",
            name="inclusionAI: Ling 3.1 Flash",
            wires=("openai_chat",),
            limits=Limits(context=1000000, output=262144),
            reads=("text",),
            features=Features(reasoning=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.045"),
                        output=Decimal("0.135"),
                        cached_input=Decimal("0.009"),
                    )
                ),
            ),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def INCLUSIONAI_RING_2_6_1T(self) -> ChatReadsText:
        """Ring-2.6-1T: 262,144 tokens of context, 65,536 out, $0.075 in and $0.625 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="inclusionai/ring-2.6-1t",
            name="Ring-2.6-1T",
            family="ring",
            wires=("openai_chat",),
            limits=Limits(context=262144, output=65536),
            reads=("text",),
            writes=("text",),
            features=Features(
                tools=True, structured_output=False, reasoning=True, temperature=True
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.075"),
                        output=Decimal("0.625"),
                        cached_input=Decimal("0.015"),
                    )
                ),
            ),
            lifecycle=Lifecycle(released="2026-05-08"),
            reasoning=Reasoning(efforts=("high", "xhigh")),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def INFLECTION_INFLECTION_3_PI(self) -> ChatReadsTextNoTools:
        """Inflection 3 Pi: 8,000 tokens of context, 1,024 out, $2.5 in and $10 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="inflection/inflection-3-pi",
            name="Inflection 3 Pi",
            wires=("openai_chat",),
            limits=Limits(context=8000, output=1024),
            reads=("text",),
            writes=("text",),
            features=Features(
                tools=False, structured_output=False, reasoning=False, temperature=True
            ),
            prices=(PriceRow(rates=Rates(input=Decimal("2.5"), output=Decimal("10"))),),
            lifecycle=Lifecycle(released="2024-10-11"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def INFLECTION_INFLECTION_3_PRODUCTIVITY(self) -> ChatReadsTextNoTools:
        """Inflection 3 Productivity: 8,000 tokens of context, 1,024 out, $2.5 in and $10 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="inflection/inflection-3-productivity",
            name="Inflection 3 Productivity",
            wires=("openai_chat",),
            limits=Limits(context=8000, output=1024),
            reads=("text",),
            writes=("text",),
            features=Features(
                tools=False, structured_output=False, reasoning=False, temperature=True
            ),
            prices=(PriceRow(rates=Rates(input=Decimal("2.5"), output=Decimal("10"))),),
            lifecycle=Lifecycle(released="2024-10-11"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def KWAIPILOT_KAT_CODER_PRO_V2(self) -> ChatReadsText:
        """KAT-Coder-Pro V2: 256,000 tokens of context, 80,000 out, $0.3 in and $1.2 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="kwaipilot/kat-coder-pro-v2",
            name="KAT-Coder-Pro V2",
            family="kat-coder",
            wires=("openai_chat",),
            limits=Limits(context=256000, output=80000),
            reads=("text",),
            writes=("text",),
            features=Features(
                tools=True, structured_output=True, reasoning=False, temperature=True
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.3"), output=Decimal("1.2"), cached_input=Decimal("0.06")
                    )
                ),
            ),
            lifecycle=Lifecycle(released="2026-03-27"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def LIQUID_LFM_2_24B_A2B(self) -> ChatReadsTextNoTools:
        """LFM2-24B-A2B: 32,768 tokens of context, $0.03 in and $0.12 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="liquid/lfm-2-24b-a2b",
            name="LFM2-24B-A2B",
            family="liquid",
            wires=("openai_chat",),
            limits=Limits(context=32768),
            reads=("text",),
            writes=("text",),
            features=Features(
                tools=False, structured_output=False, reasoning=False, temperature=True
            ),
            prices=(PriceRow(rates=Rates(input=Decimal("0.03"), output=Decimal("0.12"))),),
            lifecycle=Lifecycle(released="2026-02-25"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def LIQUID_LFM_2_5_1_2B_INSTRUCT_FREE(self) -> ChatReadsTextNoTools:
        """LFM2.5-1.2B-Instruct (free): 32,768 tokens of context, $0 in and $0 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="liquid/lfm-2.5-1.2b-instruct:free",
            name="LFM2.5-1.2B-Instruct (free)",
            family="liquid",
            wires=("openai_chat",),
            limits=Limits(context=32768),
            reads=("text",),
            writes=("text",),
            features=Features(
                tools=False, structured_output=True, reasoning=False, temperature=True
            ),
            prices=(PriceRow(rates=Rates(input=Decimal("0"), output=Decimal("0"))),),
            lifecycle=Lifecycle(released="2026-01-20", knowledge="2025-06"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def LIQUID_LFM_2_5_1_2B_THINKING_FREE(self) -> ChatReadsText:
        """LFM2.5-1.2B-Thinking (free): 32,768 tokens of context, $0 in and $0 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="liquid/lfm-2.5-1.2b-thinking:free",
            name="LFM2.5-1.2B-Thinking (free)",
            family="liquid",
            wires=("openai_chat",),
            limits=Limits(context=32768),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, structured_output=True, reasoning=True, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0"), output=Decimal("0"))),),
            lifecycle=Lifecycle(released="2026-01-20", knowledge="2025-06"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def LIQUID_LFM_2_5_24B_A2B(self) -> ChatReadsText:
        """LiquidAI: LFM2.5-24B-A2B: 128,000 tokens of context, 8,192 out, $0.05 in and $0.7 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="liquid/lfm-2.5-24b-a2b",
            name="LiquidAI: LFM2.5-24B-A2B",
            wires=("openai_chat",),
            limits=Limits(context=128000, output=8192),
            reads=("text",),
            features=Features(reasoning=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.05"), output=Decimal("0.7"), cached_input=Decimal("0.025")
                    )
                ),
            ),
            reasoning=Reasoning(can_disable=False),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def LIQUID_LFM_2_5_2_6B(self) -> ChatReadsText:
        """LiquidAI: LFM2.5-2.6B: 128,000 tokens of context, 8,192 out, $0.35 in and $0.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="liquid/lfm-2.5-2.6b",
            name="LiquidAI: LFM2.5-2.6B",
            wires=("openai_chat",),
            limits=Limits(context=128000, output=8192),
            reads=("text",),
            features=Features(reasoning=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.35"), output=Decimal("0.5"), cached_input=Decimal("0.04")
                    )
                ),
            ),
            reasoning=Reasoning(can_disable=False),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def LIQUID_LFM_2_5_2_6B_FREE(self) -> ChatReadsText:
        """LiquidAI: LFM2.5-2.6B (free): 65,536 tokens of context, 8,192 out, $0 in and $0 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="liquid/lfm-2.5-2.6b:free",
            name="LiquidAI: LFM2.5-2.6B (free)",
            wires=("openai_chat",),
            limits=Limits(context=65536, output=8192),
            reads=("text",),
            features=Features(reasoning=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0"), output=Decimal("0"))),),
            lifecycle=Lifecycle(status="active"),
            reasoning=Reasoning(can_disable=False),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def LIQUID_LFM_3_1_7B(self) -> ChatReadsText:
        """LiquidAI: LFM3-1.7B: 262,144 tokens of context, 8,192 out, $0.08 in and $0.2 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="liquid/lfm-3-1.7b",
            name="LiquidAI: LFM3-1.7B",
            wires=("openai_chat",),
            limits=Limits(context=262144, output=8192),
            reads=("text",),
            features=Features(reasoning=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.08"), output=Decimal("0.2"), cached_input=Decimal("0.02")
                    )
                ),
            ),
            reasoning=Reasoning(can_disable=False),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def LIQUID_LFM_3_1_7B_FREE(self) -> ChatReadsText:
        """LiquidAI: LFM3-1.7B (free): 262,144 tokens of context, 8,192 out, $0 in and $0 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="liquid/lfm-3-1.7b:free",
            name="LiquidAI: LFM3-1.7B (free)",
            wires=("openai_chat",),
            limits=Limits(context=262144, output=8192),
            reads=("text",),
            features=Features(reasoning=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0"), output=Decimal("0"))),),
            reasoning=Reasoning(can_disable=False),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def MANCER_WEAVER(self) -> ChatReadsTextNoTools:
        """Weaver (alpha): 8,000 tokens of context, 2,000 out, $0.4 in and $0.75 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="mancer/weaver",
            name="Weaver (alpha)",
            family="alpha",
            wires=("openai_chat",),
            limits=Limits(context=8000, output=2000),
            reads=("text",),
            writes=("text",),
            features=Features(
                tools=False, structured_output=True, reasoning=False, temperature=True
            ),
            prices=(PriceRow(rates=Rates(input=Decimal("0.4"), output=Decimal("0.75"))),),
            lifecycle=Lifecycle(status="active", released="2023-08-02", knowledge="2023-06-30"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def MEITUAN_LONGCAT_2_0(self) -> ChatReadsText:
        """Meituan: LongCat 2.0: 1,048,756 tokens of context, 262,144 out, $0.3 in and $1.2 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="meituan/longcat-2.0",
            name="Meituan: LongCat 2.0",
            wires=("openai_chat",),
            limits=Limits(context=1048756, output=262144),
            reads=("text",),
            features=Features(reasoning=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.3"), output=Decimal("1.2"), cached_input=Decimal("0.006")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def META_LLAMA_LLAMA_3_1_70B_INSTRUCT(self) -> ChatReadsText:
        """Llama 3.1 70B Instruct: 131,072 tokens of context, 16,384 out, $0.72 in and $0.72 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="meta-llama/llama-3.1-70b-instruct",
            name="Llama 3.1 70B Instruct",
            family="llama",
            wires=("openai_chat",),
            limits=Limits(context=131072, output=16384),
            reads=("text",),
            writes=("text",),
            features=Features(
                tools=True, structured_output=True, reasoning=False, temperature=True
            ),
            prices=(PriceRow(rates=Rates(input=Decimal("0.72"), output=Decimal("0.72"))),),
            lifecycle=Lifecycle(status="active", released="2024-07-23", knowledge="2023-12-31"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def META_LLAMA_LLAMA_3_1_8B_INSTRUCT(self) -> ChatReadsText:
        """Llama 3.1 8B Instruct: 131,072 tokens of context, 16,384 out, $0.05 in and $0.08 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="meta-llama/llama-3.1-8b-instruct",
            name="Llama 3.1 8B Instruct",
            family="llama",
            wires=("openai_chat",),
            limits=Limits(context=131072, output=16384),
            reads=("text",),
            writes=("text",),
            features=Features(
                tools=True, structured_output=True, reasoning=False, temperature=True
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.05"), output=Decimal("0.08"), cached_input=Decimal("0.025")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2024-07-23", knowledge="2023-12-31"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def META_LLAMA_LLAMA_3_2_11B_VISION_INSTRUCT(self) -> ChatReadsTextImageNoTools:
        """Llama 3.2 11B Vision Instruct: 131,072 tokens of context, 16,384 out, $0.049 in and $0.049 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="meta-llama/llama-3.2-11b-vision-instruct",
            name="Llama 3.2 11B Vision Instruct",
            family="llama",
            wires=("openai_chat",),
            limits=Limits(context=131072, output=16384),
            reads=("text", "image"),
            writes=("text",),
            features=Features(
                tools=False, structured_output=False, reasoning=False, temperature=True
            ),
            prices=(PriceRow(rates=Rates(input=Decimal("0.049"), output=Decimal("0.049"))),),
            lifecycle=Lifecycle(released="2024-09-25", knowledge="2023-12-31"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def META_LLAMA_LLAMA_3_2_1B_INSTRUCT(self) -> ChatReadsTextNoTools:
        """Llama 3.2 1B Instruct: 60,000 tokens of context, $0.027 in and $0.201 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="meta-llama/llama-3.2-1b-instruct",
            name="Llama 3.2 1B Instruct",
            family="llama",
            wires=("openai_chat",),
            limits=Limits(context=60000),
            reads=("text",),
            writes=("text",),
            features=Features(
                tools=False, structured_output=False, reasoning=False, temperature=True
            ),
            prices=(PriceRow(rates=Rates(input=Decimal("0.027"), output=Decimal("0.201"))),),
            lifecycle=Lifecycle(status="active", released="2024-09-25", knowledge="2023-12-31"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def META_LLAMA_LLAMA_3_2_3B_INSTRUCT(self) -> ChatReadsTextNoTools:
        """Llama 3.2 3B Instruct: 80,000 tokens of context, $0.0509 in and $0.335 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="meta-llama/llama-3.2-3b-instruct",
            name="Llama 3.2 3B Instruct",
            family="llama",
            wires=("openai_chat",),
            limits=Limits(context=80000),
            reads=("text",),
            writes=("text",),
            features=Features(
                tools=False, structured_output=False, reasoning=False, temperature=True
            ),
            prices=(PriceRow(rates=Rates(input=Decimal("0.0509"), output=Decimal("0.335"))),),
            lifecycle=Lifecycle(status="active", released="2024-09-25", knowledge="2023-12-31"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def META_LLAMA_LLAMA_3_2_3B_INSTRUCT_FREE(self) -> ChatReadsTextNoTools:
        """Llama 3.2 3B Instruct (free): 131,072 tokens of context, $0 in and $0 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="meta-llama/llama-3.2-3b-instruct:free",
            name="Llama 3.2 3B Instruct (free)",
            family="llama",
            wires=("openai_chat",),
            limits=Limits(context=131072),
            reads=("text",),
            writes=("text",),
            features=Features(
                tools=False, structured_output=False, reasoning=False, temperature=True
            ),
            prices=(PriceRow(rates=Rates(input=Decimal("0"), output=Decimal("0"))),),
            lifecycle=Lifecycle(released="2024-09-25", knowledge="2023-12-31"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def META_LLAMA_LLAMA_3_3_70B_INSTRUCT(self) -> ChatReadsText:
        """Llama-3.3-70B-Instruct: 131,072 tokens of context, 115,200 out, $0.59 in and $0.79 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="meta-llama/llama-3.3-70b-instruct",
            name="Llama-3.3-70B-Instruct",
            family="llama",
            wires=("openai_chat",),
            limits=Limits(context=131072, output=115200),
            reads=("text",),
            writes=("text",),
            features=Features(
                tools=True, structured_output=True, reasoning=False, temperature=True
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.59"), output=Decimal("0.79"), cached_input=Decimal("0.295")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2024-12-06", knowledge="2023-12"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def META_LLAMA_LLAMA_3_3_70B_INSTRUCT_FREE(self) -> ChatReadsText:
        """Llama 3.3 70B Instruct (free): 65,536 tokens of context, $0 in and $0 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="meta-llama/llama-3.3-70b-instruct:free",
            name="Llama 3.3 70B Instruct (free)",
            family="llama",
            wires=("openai_chat",),
            limits=Limits(context=65536),
            reads=("text",),
            writes=("text",),
            features=Features(
                tools=True, structured_output=False, reasoning=False, temperature=True
            ),
            prices=(PriceRow(rates=Rates(input=Decimal("0"), output=Decimal("0"))),),
            lifecycle=Lifecycle(released="2024-12-06", knowledge="2023-12"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def META_LLAMA_LLAMA_3_8B_INSTRUCT(self) -> ChatReadsTextNoTools:
        """Llama 3 8B Instruct: 8,192 tokens of context, $0.03 in and $0.06 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="meta-llama/llama-3-8b-instruct",
            name="Llama 3 8B Instruct",
            family="llama",
            wires=("openai_chat",),
            limits=Limits(context=8192),
            reads=("text",),
            writes=("text",),
            features=Features(
                tools=False, structured_output=True, reasoning=False, temperature=True
            ),
            prices=(PriceRow(rates=Rates(input=Decimal("0.03"), output=Decimal("0.06"))),),
            lifecycle=Lifecycle(released="2024-04-18", knowledge="2023-12-31"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def META_LLAMA_LLAMA_4_MAVERICK(self) -> ChatReadsTextImage:
        """Llama 4 Maverick: 1,048,576 tokens of context, 32,768 out, $0.35 in and $1 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="meta-llama/llama-4-maverick",
            name="Llama 4 Maverick",
            family="llama",
            wires=("openai_chat",),
            limits=Limits(context=1048576, output=32768),
            reads=("text", "image"),
            writes=("text",),
            features=Features(
                tools=True, structured_output=True, reasoning=False, temperature=True
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.35"), output=Decimal("1"), cached_input=Decimal("0.17")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2025-04-05", knowledge="2024-08-31"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def META_LLAMA_LLAMA_4_SCOUT(self) -> ChatReadsTextImage:
        """Llama 4 Scout: 327,680 tokens of context, 16,384 out, $0.1 in and $0.3 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="meta-llama/llama-4-scout",
            name="Llama 4 Scout",
            family="llama",
            wires=("openai_chat",),
            limits=Limits(context=327680, output=16384),
            reads=("text", "image"),
            writes=("text",),
            features=Features(
                tools=True, structured_output=True, reasoning=False, temperature=True
            ),
            prices=(PriceRow(rates=Rates(input=Decimal("0.1"), output=Decimal("0.3"))),),
            lifecycle=Lifecycle(status="active", released="2025-04-05", knowledge="2024-08-31"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def META_LLAMA_LLAMA_GUARD_4_12B(self) -> ChatReadsTextImageNoTools:
        """Llama Guard 4 12B: 163,840 tokens of context, 16,384 out, $0.18 in and $0.18 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="meta-llama/llama-guard-4-12b",
            name="Llama Guard 4 12B",
            family="llama",
            wires=("openai_chat",),
            limits=Limits(context=163840, output=16384),
            reads=("text", "image"),
            writes=("text",),
            features=Features(
                tools=False, structured_output=False, reasoning=False, temperature=True
            ),
            prices=(PriceRow(rates=Rates(input=Decimal("0.18"), output=Decimal("0.18"))),),
            lifecycle=Lifecycle(status="active", released="2025-04-30", knowledge="2024-08-31"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def META_MUSE_EMBER(self) -> ChatReadsTextImage:
        """Meta: Muse Ember: 1,048,576 tokens of context, 943,718 out, $0.1 in and $0.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="meta/muse-ember",
            name="Meta: Muse Ember",
            wires=("openai_chat",),
            limits=Limits(context=1048576, output=943718),
            reads=("text", "image"),
            features=Features(reasoning=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.1"),
                        output=Decimal("0.5"),
                        cached_input=Decimal("0.004"),
                        cache_write=Decimal("0.125"),
                    )
                ),
            ),
            reasoning=Reasoning(
                efforts=("minimal", "low", "medium", "high", "xhigh", "max"), can_disable=False
            ),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def META_MUSE_GLIMMER_30B(self) -> ChatReadsTextImage:
        """Meta: Muse Glimmer 30B: 131,072 tokens of context, 16,384 out, $0.3 in and $1.2 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="meta/muse-glimmer-30b",
            name="Meta: Muse Glimmer 30B",
            wires=("openai_chat",),
            limits=Limits(context=131072, output=16384),
            reads=("text", "image"),
            features=Features(reasoning=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.3"), output=Decimal("1.2"), cached_input=Decimal("0.04")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active"),
            reasoning=Reasoning(efforts=("low", "medium", "high", "xhigh"), can_disable=False),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def META_MUSE_GLIMMER_30B_BATCH(self) -> ChatReadsTextImage:
        """Meta: Muse Glimmer 30B (batch): 131,072 tokens of context, 16,384 out, $0.24 in and $0.96 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="meta/muse-glimmer-30b:batch",
            name="Meta: Muse Glimmer 30B (batch)",
            wires=("openai_chat",),
            limits=Limits(context=131072, output=16384),
            reads=("text", "image"),
            features=Features(reasoning=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.24"), output=Decimal("0.96"), cached_input=Decimal("0.032")
                    )
                ),
            ),
            reasoning=Reasoning(efforts=("low", "medium", "high", "xhigh"), can_disable=False),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def META_MUSE_SPARK_1_1(self) -> ChatReadsTextImage:
        """Meta: Muse Spark 1.1: 1,048,576 tokens of context, 943,718 out, $1.25 in and $4.25 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="meta/muse-spark-1.1",
            name="Meta: Muse Spark 1.1",
            wires=("openai_chat",),
            limits=Limits(context=1048576, output=943718),
            reads=("text", "image"),
            features=Features(reasoning=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("1.25"),
                        output=Decimal("4.25"),
                        cached_input=Decimal("0.15"),
                        web_search_per_request=Decimal("0.0025"),
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active"),
            reasoning=Reasoning(
                efforts=("minimal", "low", "medium", "high", "xhigh"), can_disable=False
            ),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def META_MUSE_SPARK_1_2(self) -> ChatReadsTextImage:
        """Meta: Muse Spark 1.2: 1,048,576 tokens of context, 943,718 out, $1.25 in and $4.25 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="meta/muse-spark-1.2",
            name="Meta: Muse Spark 1.2",
            wires=("openai_chat",),
            limits=Limits(context=1048576, output=943718),
            reads=("text", "image"),
            features=Features(reasoning=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("1.25"),
                        output=Decimal("4.25"),
                        cached_input=Decimal("0.15"),
                        web_search_per_request=Decimal("0.0025"),
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active"),
            reasoning=Reasoning(
                efforts=("minimal", "low", "medium", "high", "xhigh"), can_disable=False
            ),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def META_MUSE_SPARK_1_2_CONTRIBUTOR(self) -> ChatReadsTextImage:
        """Meta: Muse Spark 1.2 Contributor: 1,048,576 tokens of context, 943,718 out, $0.1 in and $0.2 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="meta/muse-spark-1.2-contributor",
            name="Meta: Muse Spark 1.2 Contributor",
            wires=("openai_chat",),
            limits=Limits(context=1048576, output=943718),
            reads=("text", "image"),
            features=Features(reasoning=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.1"),
                        output=Decimal("0.2"),
                        cached_input=Decimal("0.002"),
                        web_search_per_request=Decimal("0.0025"),
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active"),
            reasoning=Reasoning(
                efforts=("minimal", "low", "medium", "high", "xhigh"), can_disable=False
            ),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def META_MUSE_SPARK_1_3(self) -> ChatReadsTextImage:
        """Meta: Muse Spark 1.3: 1,048,576 tokens of context, 943,718 out, $1.25 in and $4.25 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="meta/muse-spark-1.3",
            name="Meta: Muse Spark 1.3",
            wires=("openai_chat",),
            limits=Limits(context=1048576, output=943718),
            reads=("text", "image"),
            features=Features(reasoning=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("1.25"),
                        output=Decimal("4.25"),
                        cached_input=Decimal("0.15"),
                        web_search_per_request=Decimal("0.0025"),
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active"),
            reasoning=Reasoning(
                efforts=("minimal", "low", "medium", "high", "xhigh", "max"), can_disable=False
            ),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def META_MUSE_SPARK_1_3_CONTRIBUTOR(self) -> ChatReadsTextImage:
        """Meta: Muse Spark 1.3 Contributor: 1,048,576 tokens of context, 943,718 out, $0.1 in and $0.2 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="meta/muse-spark-1.3-contributor",
            name="Meta: Muse Spark 1.3 Contributor",
            wires=("openai_chat",),
            limits=Limits(context=1048576, output=943718),
            reads=("text", "image"),
            features=Features(reasoning=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.1"),
                        output=Decimal("0.2"),
                        cached_input=Decimal("0.002"),
                        web_search_per_request=Decimal("0.0025"),
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active"),
            reasoning=Reasoning(
                efforts=("minimal", "low", "medium", "high", "xhigh", "max"), can_disable=False
            ),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def META_MUSE_SPARK_OPEN(self) -> ChatReadsTextImage:
        """Meta: Muse Spark Open: 1,048,576 tokens of context, 131,072 out, $1.25 in and $4.25 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="meta/muse-spark-open",
            name="Meta: Muse Spark Open",
            wires=("openai_chat",),
            limits=Limits(context=1048576, output=131072),
            reads=("text", "image"),
            features=Features(reasoning=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("1.25"), output=Decimal("4.25"), cached_input=Decimal("0.15")
                    )
                ),
            ),
            reasoning=Reasoning(efforts=("low", "medium", "high", "xhigh"), can_disable=False),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def META_MUSE_WONDER(self) -> ChatReadsTextImage:
        """Meta: Muse Wonder: 1,048,576 tokens of context, 943,718 out, $4 in and $20 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="meta/muse-wonder",
            name="Meta: Muse Wonder",
            wires=("openai_chat",),
            limits=Limits(context=1048576, output=943718),
            reads=("text", "image"),
            features=Features(reasoning=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("4"),
                        output=Decimal("20"),
                        cached_input=Decimal("0.2"),
                        web_search_per_request=Decimal("0.0025"),
                    )
                ),
            ),
            reasoning=Reasoning(
                efforts=("minimal", "low", "medium", "high", "xhigh", "max"), can_disable=False
            ),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def MICROSOFT_PHI_4(self) -> ChatReadsTextNoTools:
        """Phi 4: 16,384 tokens of context, $0.07 in and $0.14 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="microsoft/phi-4",
            name="Phi 4",
            family="phi",
            wires=("openai_chat",),
            limits=Limits(context=16384),
            reads=("text",),
            writes=("text",),
            features=Features(
                tools=False, structured_output=True, reasoning=False, temperature=True
            ),
            prices=(PriceRow(rates=Rates(input=Decimal("0.07"), output=Decimal("0.14"))),),
            lifecycle=Lifecycle(status="active", released="2025-01-10", knowledge="2024-06-30"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def MICROSOFT_WIZARDLM_2_8X22B(self) -> ChatReadsTextNoTools:
        """WizardLM-2 8x22B: 65,535 tokens of context, 8,000 out, $0.62 in and $0.62 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="microsoft/wizardlm-2-8x22b",
            name="WizardLM-2 8x22B",
            wires=("openai_chat",),
            limits=Limits(context=65535, output=8000),
            reads=("text",),
            writes=("text",),
            features=Features(
                tools=False, structured_output=False, reasoning=False, temperature=True
            ),
            prices=(PriceRow(rates=Rates(input=Decimal("0.62"), output=Decimal("0.62"))),),
            lifecycle=Lifecycle(status="active", released="2024-04-16"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def MINIMAX_MINIMAX_01(self) -> ChatReadsTextImageNoTools:
        """MiniMax-01: 1,000,192 tokens of context, $0.2 in and $1.1 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="minimax/minimax-01",
            name="MiniMax-01",
            family="minimax",
            wires=("openai_chat",),
            limits=Limits(context=1000192),
            reads=("text", "image"),
            writes=("text",),
            features=Features(
                tools=False, structured_output=False, reasoning=False, temperature=True
            ),
            prices=(PriceRow(rates=Rates(input=Decimal("0.2"), output=Decimal("1.1"))),),
            lifecycle=Lifecycle(status="active", released="2025-01-15", knowledge="2024-03-31"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def MINIMAX_MINIMAX_M1(self) -> ChatReadsText:
        """MiniMax M1: 1,000,000 tokens of context, 40,000 out, $0.55 in and $2.2 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="minimax/minimax-m1",
            name="MiniMax M1",
            family="minimax",
            wires=("openai_chat",),
            limits=Limits(context=1000000, output=40000),
            reads=("text",),
            writes=("text",),
            features=Features(
                tools=True, structured_output=False, reasoning=True, temperature=True
            ),
            prices=(PriceRow(rates=Rates(input=Decimal("0.55"), output=Decimal("2.2"))),),
            lifecycle=Lifecycle(status="active", released="2025-06-17", knowledge="2024-06-30"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def MINIMAX_MINIMAX_M2(self) -> ChatReadsText:
        """MiniMax-M2: 196,608 tokens of context, $0.255 in and $1.02 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="minimax/minimax-m2",
            name="MiniMax-M2",
            family="minimax",
            wires=("openai_chat",),
            limits=Limits(context=196608),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, structured_output=True, reasoning=True, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.255"), output=Decimal("1.02"), cached_input=Decimal("0.03")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2025-10-27"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def MINIMAX_MINIMAX_M2_1(self) -> ChatReadsText:
        """MiniMax-M2.1: 196,608 tokens of context, $0.3 in and $1.2 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="minimax/minimax-m2.1",
            name="MiniMax-M2.1",
            family="minimax",
            wires=("openai_chat",),
            limits=Limits(context=196608),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, structured_output=True, reasoning=True, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.3"), output=Decimal("1.2"), cached_input=Decimal("0.03")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2025-12-23"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def MINIMAX_MINIMAX_M2_5(self) -> ChatReadsText:
        """MiniMax-M2.5: 196,608 tokens of context, 58,982 out, $0.295 in and $1.2 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="minimax/minimax-m2.5",
            name="MiniMax-M2.5",
            family="minimax",
            wires=("openai_chat",),
            limits=Limits(context=196608, output=58982),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, structured_output=True, reasoning=True, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.295"), output=Decimal("1.2"), cached_input=Decimal("0.06")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2026-02-12"),
            reasoning=Reasoning(can_disable=False),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def MINIMAX_MINIMAX_M2_7(self) -> ChatReadsText:
        """MiniMax-M2.7: 196,608 tokens of context, 176,947 out, $0.27 in and $1.08 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="minimax/minimax-m2.7",
            name="MiniMax-M2.7",
            family="minimax",
            wires=("openai_chat",),
            limits=Limits(context=196608, output=176947),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, structured_output=True, reasoning=True, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.27"), output=Decimal("1.08"), cached_input=Decimal("0.054")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2026-03-18"),
            reasoning=Reasoning(can_disable=False),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def MINIMAX_MINIMAX_M2_HER(self) -> ChatReadsTextNoTools:
        """MiniMax M2-her: 65,536 tokens of context, 2,048 out, $0.3 in and $1.2 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="minimax/minimax-m2-her",
            name="MiniMax M2-her",
            family="minimax",
            wires=("openai_chat",),
            limits=Limits(context=65536, output=2048),
            reads=("text",),
            writes=("text",),
            features=Features(
                tools=False, structured_output=False, reasoning=False, temperature=True
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.3"), output=Decimal("1.2"), cached_input=Decimal("0.03")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2026-01-23"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def MINIMAX_MINIMAX_M3(self) -> ChatReadsTextImageVideo:
        """MiniMax-M3: 524,288 tokens of context, 512,000 out, $0.3 in and $1.2 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="minimax/minimax-m3",
            name="MiniMax-M3",
            family="minimax",
            wires=("openai_chat",),
            limits=Limits(context=524288, output=512000),
            reads=("text", "image", "video"),
            writes=("text",),
            features=Features(tools=True, structured_output=True, reasoning=True, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.3"), output=Decimal("1.2"), cached_input=Decimal("0.06")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2026-06-01"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def MINIMAX_MINIMAX_M3_1_FLASH(self) -> ChatReadsTextImage:
        """MiniMax: MiniMax M3.1 Flash: 1,048,576 tokens of context, 524,288 out, $0.15 in and $0.6 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="minimax/minimax-m3.1-flash",
            name="MiniMax: MiniMax M3.1 Flash",
            wires=("openai_chat",),
            limits=Limits(context=1048576, output=524288),
            reads=("text", "image"),
            features=Features(reasoning=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.15"), output=Decimal("0.6"), cached_input=Decimal("0.015")
                    )
                ),
            ),
            reasoning=Reasoning(
                efforts=("low", "medium", "high", "xhigh", "max"), can_disable=False
            ),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def MINIMAX_MINIMAX_M3_BATCH(self) -> ChatReadsTextImage:
        """MiniMax: MiniMax M3 (batch): 524,288 tokens of context, 512,000 out, $0.224 in and $0.88 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="minimax/minimax-m3:batch",
            name="MiniMax: MiniMax M3 (batch)",
            wires=("openai_chat",),
            limits=Limits(context=524288, output=512000),
            reads=("text", "image"),
            features=Features(reasoning=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.224"),
                        output=Decimal("0.88"),
                        cached_input=Decimal("0.0448"),
                    )
                ),
            ),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def MISTRALAI_CODESTRAL_2508(self) -> ChatReadsTextDocument:
        """Codestral 2508: 256,000 tokens of context, 204,800 out, $0.3 in and $0.9 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="mistralai/codestral-2508",
            name="Codestral 2508",
            family="codestral",
            wires=("openai_chat",),
            limits=Limits(context=256000, output=204800),
            reads=("text", "document"),
            writes=("text",),
            features=Features(
                tools=True, structured_output=True, reasoning=False, temperature=True
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.3"), output=Decimal("0.9"), cached_input=Decimal("0.03")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2025-08-01", knowledge="2025-03-31"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    @deprecated("mistralai/devstral-2512 is deprecated")
    def MISTRALAI_DEVSTRAL_2512(self) -> ChatReadsTextDocument:
        """Devstral 2: 262,144 tokens of context, 209,715 out, $0.4 in and $2 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="mistralai/devstral-2512",
            name="Devstral 2",
            family="devstral",
            wires=("openai_chat",),
            limits=Limits(context=262144, output=209715),
            reads=("text", "document"),
            writes=("text",),
            features=Features(
                tools=True, structured_output=True, reasoning=False, temperature=True
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
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def MISTRALAI_MINISTRAL_14B_2512(self) -> ChatReadsTextImage:
        """Ministral 3 14B 2512: 262,144 tokens of context, 209,715 out, $0.2 in and $0.2 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="mistralai/ministral-14b-2512",
            name="Ministral 3 14B 2512",
            family="ministral",
            wires=("openai_chat",),
            limits=Limits(context=262144, output=209715),
            reads=("text", "image"),
            writes=("text",),
            features=Features(
                tools=True, structured_output=True, reasoning=False, temperature=True
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.2"), output=Decimal("0.2"), cached_input=Decimal("0.02")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2025-12-02"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def MISTRALAI_MINISTRAL_3B_2512(self) -> ChatReadsTextImage:
        """Ministral 3 3B 2512: 131,072 tokens of context, 104,857 out, $0.1 in and $0.1 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="mistralai/ministral-3b-2512",
            name="Ministral 3 3B 2512",
            family="ministral",
            wires=("openai_chat",),
            limits=Limits(context=131072, output=104857),
            reads=("text", "image"),
            writes=("text",),
            features=Features(
                tools=True, structured_output=True, reasoning=False, temperature=True
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.1"), output=Decimal("0.1"), cached_input=Decimal("0.01")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2025-12-02"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def MISTRALAI_MINISTRAL_8B_2512(self) -> ChatReadsTextImage:
        """Ministral 3 8B 2512: 262,144 tokens of context, 209,715 out, $0.15 in and $0.15 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="mistralai/ministral-8b-2512",
            name="Ministral 3 8B 2512",
            family="ministral",
            wires=("openai_chat",),
            limits=Limits(context=262144, output=209715),
            reads=("text", "image"),
            writes=("text",),
            features=Features(
                tools=True, structured_output=True, reasoning=False, temperature=True
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.15"), output=Decimal("0.15"), cached_input=Decimal("0.015")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2025-12-02"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def MISTRALAI_MISTRAL_LARGE(self) -> ChatReadsTextDocument:
        """Mistral Large: 128,000 tokens of context, 102,400 out, $2 in and $6 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="mistralai/mistral-large",
            name="Mistral Large",
            family="mistral-large",
            wires=("openai_chat",),
            limits=Limits(context=128000, output=102400),
            reads=("text", "document"),
            writes=("text",),
            features=Features(
                tools=True, structured_output=True, reasoning=False, temperature=True
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("2"), output=Decimal("6"), cached_input=Decimal("0.2")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2024-02-26"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def MISTRALAI_MISTRAL_LARGE_2407(self) -> ChatReadsTextDocument:
        """Mistral Large 2407: 131,072 tokens of context, 104,857 out, $2 in and $6 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="mistralai/mistral-large-2407",
            name="Mistral Large 2407",
            family="mistral-large",
            wires=("openai_chat",),
            limits=Limits(context=131072, output=104857),
            reads=("text", "document"),
            writes=("text",),
            features=Features(
                tools=True, structured_output=True, reasoning=False, temperature=True
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("2"), output=Decimal("6"), cached_input=Decimal("0.2")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2024-11-19", knowledge="2024-03-31"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def MISTRALAI_MISTRAL_LARGE_2512(self) -> ChatReadsTextImageDocument:
        """Mistral Large 3: 262,144 tokens of context, 209,715 out, $0.5 in and $1.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="mistralai/mistral-large-2512",
            name="Mistral Large 3",
            family="mistral-large",
            wires=("openai_chat",),
            limits=Limits(context=262144, output=209715),
            reads=("text", "image", "document"),
            writes=("text",),
            features=Features(
                tools=True, structured_output=True, reasoning=False, temperature=True
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.5"), output=Decimal("1.5"), cached_input=Decimal("0.05")
                    )
                ),
            ),
            lifecycle=Lifecycle(released="2024-11-01", knowledge="2024-11"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def MISTRALAI_MISTRAL_LARGE_4_0(self) -> ChatReadsTextImage:
        """Mistral: Mistral Large 4: 1,048,576 tokens of context, 262,144 out, $0.7 in and $2.1 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="mistralai/mistral-large-4-0",
            name="Mistral: Mistral Large 4",
            wires=("openai_chat",),
            limits=Limits(context=1048576, output=262144),
            reads=("text", "image"),
            features=Features(reasoning=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.7"), output=Decimal("2.1"), cached_input=Decimal("0.07")
                    )
                ),
            ),
            reasoning=Reasoning(efforts=("none", "high"), can_disable=True),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def MISTRALAI_MISTRAL_MEDIUM_3(self) -> ChatReadsTextImageDocument:
        """Mistral Medium 3: 131,072 tokens of context, 104,857 out, $0.4 in and $2 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="mistralai/mistral-medium-3",
            name="Mistral Medium 3",
            family="mistral-medium",
            wires=("openai_chat",),
            limits=Limits(context=131072, output=104857),
            reads=("text", "image", "document"),
            writes=("text",),
            features=Features(
                tools=True, structured_output=True, reasoning=False, temperature=True
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.4"), output=Decimal("2"), cached_input=Decimal("0.04")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2025-05-07", knowledge="2025-03-31"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def MISTRALAI_MISTRAL_MEDIUM_3_1(self) -> ChatReadsTextImageDocument:
        """Mistral Medium 3.1: 131,072 tokens of context, 104,857 out, $0.4 in and $2 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="mistralai/mistral-medium-3.1",
            name="Mistral Medium 3.1",
            family="mistral-medium",
            wires=("openai_chat",),
            limits=Limits(context=131072, output=104857),
            reads=("text", "image", "document"),
            writes=("text",),
            features=Features(
                tools=True, structured_output=True, reasoning=False, temperature=True
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.4"), output=Decimal("2"), cached_input=Decimal("0.04")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2025-08-13", knowledge="2025-06-30"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def MISTRALAI_MISTRAL_MEDIUM_3_5(self) -> ChatReadsTextImageDocument:
        """Mistral Medium 3.5: 262,144 tokens of context, 209,715 out, $1.5 in and $7.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="mistralai/mistral-medium-3-5",
            name="Mistral Medium 3.5",
            family="mistral-medium",
            wires=("openai_chat",),
            limits=Limits(context=262144, output=209715),
            reads=("text", "image", "document"),
            writes=("text",),
            features=Features(tools=True, structured_output=True, reasoning=True, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("1.5"), output=Decimal("7.5"))),),
            lifecycle=Lifecycle(status="active", released="2026-04-30"),
            reasoning=Reasoning(efforts=("none", "high"), can_disable=True),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def MISTRALAI_MISTRAL_MEDIUM_3_5_BATCH(self) -> ChatReadsTextImage:
        """Mistral: Mistral Medium 3.5 (batch): 262,144 tokens of context, 209,715 out, $0.75 in and $3.75 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="mistralai/mistral-medium-3-5:batch",
            name="Mistral: Mistral Medium 3.5 (batch)",
            wires=("openai_chat",),
            limits=Limits(context=262144, output=209715),
            reads=("text", "image"),
            features=Features(reasoning=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.75"), output=Decimal("3.75"))),),
            reasoning=Reasoning(efforts=("none", "high"), can_disable=True),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def MISTRALAI_MISTRAL_NEMO(self) -> ChatReadsText:
        """Mistral Nemo: 131,072 tokens of context, 16,384 out, $0.15 in and $0.15 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="mistralai/mistral-nemo",
            name="Mistral Nemo",
            family="mistral-nemo",
            wires=("openai_chat",),
            limits=Limits(context=131072, output=16384),
            reads=("text",),
            writes=("text",),
            features=Features(
                tools=True, structured_output=True, reasoning=False, temperature=True
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.15"), output=Decimal("0.15"), cached_input=Decimal("0.015")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2024-07-01", knowledge="2024-07"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def MISTRALAI_MISTRAL_SABA(self) -> ChatReadsTextDocument:
        """Saba: 32,768 tokens of context, 26,214 out, $0.2 in and $0.6 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="mistralai/mistral-saba",
            name="Saba",
            family="mistral",
            wires=("openai_chat",),
            limits=Limits(context=32768, output=26214),
            reads=("text", "document"),
            writes=("text",),
            features=Features(
                tools=True, structured_output=True, reasoning=False, temperature=True
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.2"), output=Decimal("0.6"), cached_input=Decimal("0.02")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2025-02-17", knowledge="2024-09-30"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def MISTRALAI_MISTRAL_SMALL_24B_INSTRUCT_2501(self) -> ChatReadsTextNoTools:
        """Mistral Small 3: 32,768 tokens of context, 16,384 out, $0.05 in and $0.08 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="mistralai/mistral-small-24b-instruct-2501",
            name="Mistral Small 3",
            family="mistral-small",
            wires=("openai_chat",),
            limits=Limits(context=32768, output=16384),
            reads=("text",),
            writes=("text",),
            features=Features(
                tools=False, structured_output=True, reasoning=False, temperature=True
            ),
            prices=(PriceRow(rates=Rates(input=Decimal("0.05"), output=Decimal("0.08"))),),
            lifecycle=Lifecycle(status="active", released="2025-01-30", knowledge="2023-10-31"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def MISTRALAI_MISTRAL_SMALL_2603(self) -> ChatReadsTextImage:
        """Mistral Small 4: 262,144 tokens of context, 209,715 out, $0.15 in and $0.6 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="mistralai/mistral-small-2603",
            name="Mistral Small 4",
            family="mistral-small",
            wires=("openai_chat",),
            limits=Limits(context=262144, output=209715),
            reads=("text", "image"),
            writes=("text",),
            features=Features(tools=True, structured_output=True, reasoning=True, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.15"), output=Decimal("0.6"), cached_input=Decimal("0.015")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2026-03-16", knowledge="2025-06"),
            reasoning=Reasoning(efforts=("none", "high"), can_disable=True),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def MISTRALAI_MISTRAL_SMALL_3_1_24B_INSTRUCT(self) -> ChatReadsTextImageNoTools:
        """Mistral Small 3.1 24B: 128,000 tokens of context, 102,400 out, $0.351 in and $0.555 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="mistralai/mistral-small-3.1-24b-instruct",
            name="Mistral Small 3.1 24B",
            family="mistral-small",
            wires=("openai_chat",),
            limits=Limits(context=128000, output=102400),
            reads=("text", "image"),
            writes=("text",),
            features=Features(
                tools=False, structured_output=False, reasoning=False, temperature=True
            ),
            prices=(PriceRow(rates=Rates(input=Decimal("0.351"), output=Decimal("0.555"))),),
            lifecycle=Lifecycle(status="active", released="2025-03-17", knowledge="2023-10-31"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def MISTRALAI_MISTRAL_SMALL_3_2_24B_INSTRUCT(self) -> ChatReadsTextImage:
        """Mistral Small 3.2 24B: 128,000 tokens of context, 26,214 out, $0.1 in and $0.3 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="mistralai/mistral-small-3.2-24b-instruct",
            name="Mistral Small 3.2 24B",
            family="mistral-small",
            wires=("openai_chat",),
            limits=Limits(context=128000, output=26214),
            reads=("text", "image"),
            writes=("text",),
            features=Features(
                tools=True, structured_output=True, reasoning=False, temperature=True
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.1"), output=Decimal("0.3"), cached_input=Decimal("0.01")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2025-06-20", knowledge="2023-10-31"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def MISTRALAI_MIXTRAL_8X22B_INSTRUCT(self) -> ChatReadsTextDocument:
        """Mixtral 8x22B Instruct: 65,536 tokens of context, 52,428 out, $2 in and $6 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="mistralai/mixtral-8x22b-instruct",
            name="Mixtral 8x22B Instruct",
            family="mistral",
            wires=("openai_chat",),
            limits=Limits(context=65536, output=52428),
            reads=("text", "document"),
            writes=("text",),
            features=Features(
                tools=True, structured_output=True, reasoning=False, temperature=True
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("2"), output=Decimal("6"), cached_input=Decimal("0.2")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2024-04-17", knowledge="2024-01-31"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def MISTRALAI_VOXTRAL_SMALL_24B_2507(self) -> ChatReadsTextAudioDocument:
        """Voxtral Small 24B 2507: 32,768 tokens of context, 26,214 out, $0.1 in and $0.3 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="mistralai/voxtral-small-24b-2507",
            name="Voxtral Small 24B 2507",
            family="mistral",
            wires=("openai_chat",),
            limits=Limits(context=32768, output=26214),
            reads=("text", "audio", "document"),
            writes=("text",),
            features=Features(
                tools=True, structured_output=True, reasoning=False, temperature=True
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.1"), output=Decimal("0.3"), cached_input=Decimal("0.01")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2025-10-30"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def MOONSHOTAI_KIMI_K2(self) -> ChatReadsText:
        """Kimi K2 0711: 131,072 tokens of context, 98,304 out, $0.57 in and $2.3 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="moonshotai/kimi-k2",
            name="Kimi K2 0711",
            family="kimi-k2",
            wires=("openai_chat",),
            limits=Limits(context=131072, output=98304),
            reads=("text",),
            writes=("text",),
            features=Features(
                tools=True, structured_output=False, reasoning=False, temperature=True
            ),
            prices=(PriceRow(rates=Rates(input=Decimal("0.57"), output=Decimal("2.3"))),),
            lifecycle=Lifecycle(status="active", released="2025-07-11", knowledge="2024-12-31"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def MOONSHOTAI_KIMI_K2_0905(self) -> ChatReadsText:
        """Kimi K2 0905: 262,144 tokens of context, 98,304 out, $0.6 in and $2.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="moonshotai/kimi-k2-0905",
            name="Kimi K2 0905",
            family="kimi-k2",
            wires=("openai_chat",),
            limits=Limits(context=262144, output=98304),
            reads=("text",),
            writes=("text",),
            features=Features(
                tools=True, structured_output=True, reasoning=False, temperature=True
            ),
            prices=(PriceRow(rates=Rates(input=Decimal("0.6"), output=Decimal("2.5"))),),
            lifecycle=Lifecycle(status="active", released="2025-09-04", knowledge="2024-12-31"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def MOONSHOTAI_KIMI_K2_5(self) -> ChatReadsTextImage:
        """Kimi K2.5: 256,000 tokens of context, 4,096 out, $0.532 in and $3.325 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="moonshotai/kimi-k2.5",
            name="Kimi K2.5",
            family="kimi-k2",
            wires=("openai_chat",),
            limits=Limits(context=256000, output=4096),
            reads=("text", "image"),
            writes=("text",),
            features=Features(tools=True, structured_output=True, reasoning=True, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.532"),
                        output=Decimal("3.325"),
                        cached_input=Decimal("0.209"),
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2026-01", knowledge="2025-01"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def MOONSHOTAI_KIMI_K2_6(self) -> ChatReadsTextImage:
        """Kimi K2.6: 262,144 tokens of context, 235,929 out, $0.95 in and $4 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="moonshotai/kimi-k2.6",
            name="Kimi K2.6",
            family="kimi-k2",
            wires=("openai_chat",),
            limits=Limits(context=262144, output=235929),
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
            lifecycle=Lifecycle(status="active", released="2026-04-21", knowledge="2025-01"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def MOONSHOTAI_KIMI_K2_7_CODE(self) -> ChatReadsTextImage:
        """Kimi K2.7 Code: 262,144 tokens of context, 235,929 out, $0.95 in and $4 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="moonshotai/kimi-k2.7-code",
            name="Kimi K2.7 Code",
            family="kimi-k2",
            wires=("openai_chat",),
            limits=Limits(context=262144, output=235929),
            reads=("text", "image"),
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
            reasoning=Reasoning(can_disable=False),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def MOONSHOTAI_KIMI_K2_THINKING(self) -> ChatReadsText:
        """Kimi K2 Thinking: 262,144 tokens of context, 98,304 out, $0.6 in and $2.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="moonshotai/kimi-k2-thinking",
            name="Kimi K2 Thinking",
            family="kimi-thinking",
            wires=("openai_chat",),
            limits=Limits(context=262144, output=98304),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, structured_output=True, reasoning=True, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.6"), output=Decimal("2.5"), cached_input=Decimal("0.15")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2025-11-06", knowledge="2024-08"),
            reasoning=Reasoning(can_disable=False),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def MOONSHOTAI_KIMI_K3(self) -> ChatReadsTextImage:
        """MoonshotAI: Kimi K3: 1,048,576 tokens of context, 131,072 out, $3 in and $15 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="moonshotai/kimi-k3",
            name="MoonshotAI: Kimi K3",
            wires=("openai_chat",),
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
            reasoning=Reasoning(efforts=("none", "low", "high", "max"), can_disable=True),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def MOONSHOTAI_KIMI_K3_1_PRO(self) -> ChatReadsTextImage:
        """MoonshotAI: Kimi K3.1 Pro: 1,048,576 tokens of context, 131,072 out, $2 in and $10 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="moonshotai/kimi-k3.1-pro",
            name="MoonshotAI: Kimi K3.1 Pro",
            wires=("openai_chat",),
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
            reasoning=Reasoning(efforts=("none", "low", "high", "max"), can_disable=True),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def MOONSHOTAI_KIMI_K3_BATCH(self) -> ChatReadsTextImage:
        """MoonshotAI: Kimi K3 (batch): 1,048,576 tokens of context, 16,384 out, $0.917 in and $6 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="moonshotai/kimi-k3:batch",
            name="MoonshotAI: Kimi K3 (batch)",
            wires=("openai_chat",),
            limits=Limits(context=1048576, output=16384),
            reads=("text", "image"),
            features=Features(reasoning=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.917"), output=Decimal("6"), cached_input=Decimal("0.226")
                    )
                ),
            ),
            reasoning=Reasoning(efforts=("none", "low", "high", "max"), can_disable=True),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def MOONSHOTAI_KIMI_LATEST(self) -> ChatReadsTextImage:
        """MoonshotAI Kimi Latest: 1,048,576 tokens of context, 131,072 out, $0.239 in and $11.936 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="~moonshotai/kimi-latest",
            name="MoonshotAI Kimi Latest",
            family="kimi",
            wires=("openai_chat",),
            limits=Limits(context=1048576, output=131072),
            reads=("text", "image"),
            writes=("text",),
            features=Features(tools=True, structured_output=True, reasoning=True, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.239"),
                        output=Decimal("11.936"),
                        cached_input=Decimal("0.21"),
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2026-04-27"),
            reasoning=Reasoning(efforts=("none", "low", "high", "max"), can_disable=True),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def MORPH_MORPH_V3_FAST(self) -> ChatReadsTextNoTools:
        """Morph V3 Fast: 81,920 tokens of context, 38,000 out, $0.8 in and $1.2 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="morph/morph-v3-fast",
            name="Morph V3 Fast",
            family="morph",
            wires=("openai_chat",),
            limits=Limits(context=81920, output=38000),
            reads=("text",),
            writes=("text",),
            features=Features(
                tools=False, structured_output=False, reasoning=False, temperature=True
            ),
            prices=(PriceRow(rates=Rates(input=Decimal("0.8"), output=Decimal("1.2"))),),
            lifecycle=Lifecycle(status="active", released="2025-07-07"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def MORPH_MORPH_V3_LARGE(self) -> ChatReadsTextNoTools:
        """Morph V3 Large: 262,144 tokens of context, 131,072 out, $0.9 in and $1.9 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="morph/morph-v3-large",
            name="Morph V3 Large",
            family="morph",
            wires=("openai_chat",),
            limits=Limits(context=262144, output=131072),
            reads=("text",),
            writes=("text",),
            features=Features(
                tools=False, structured_output=True, reasoning=False, temperature=True
            ),
            prices=(PriceRow(rates=Rates(input=Decimal("0.9"), output=Decimal("1.9"))),),
            lifecycle=Lifecycle(status="active", released="2025-07-07"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def NEX_AGI_NEX_N2_5_PRO(self) -> ChatReadsTextImage:
        """Nex AGI: Nex-N2.5-Pro: 262,144 tokens of context, 235,929 out, $0.075 in and $0.25 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="nex-agi/nex-n2.5-pro",
            name="Nex AGI: Nex-N2.5-Pro",
            wires=("openai_chat",),
            limits=Limits(context=262144, output=235929),
            reads=("text", "image"),
            features=Features(reasoning=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.075"),
                        output=Decimal("0.25"),
                        cached_input=Decimal("0.015"),
                    )
                ),
            ),
            reasoning=Reasoning(efforts=("none", "medium", "high"), can_disable=True),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def NEX_AGI_NEX_N2_6(self) -> ChatReadsTextImage:
        """Nex AGI: Nex-N2.6: 262,144 tokens of context, 235,929 out, $0.12 in and $0.4 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="nex-agi/nex-n2.6",
            name="Nex AGI: Nex-N2.6",
            wires=("openai_chat",),
            limits=Limits(context=262144, output=235929),
            reads=("text", "image"),
            features=Features(reasoning=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.12"), output=Decimal("0.4"), cached_input=Decimal("0.024")
                    )
                ),
            ),
            reasoning=Reasoning(efforts=("medium", "high"), can_disable=False),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def NEX_AGI_NEX_N2_PRO(self) -> ChatReadsTextImageNoTools:
        """Nex-N2-Pro: 262,144 tokens of context, $0.25 in and $1 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="nex-agi/nex-n2-pro",
            name="Nex-N2-Pro",
            family="agi",
            wires=("openai_chat",),
            limits=Limits(context=262144),
            reads=("text", "image"),
            writes=("text",),
            features=Features(
                tools=False, structured_output=False, reasoning=True, temperature=True
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.25"), output=Decimal("1"), cached_input=Decimal("0.025")
                    )
                ),
            ),
            lifecycle=Lifecycle(released="2026-06-08"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def NOUSRESEARCH_HERMES_3_LLAMA_3_1_405B(self) -> ChatReadsTextNoTools:
        """Hermes 3 405B Instruct: 131,072 tokens of context, 16,384 out, $1 in and $1 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="nousresearch/hermes-3-llama-3.1-405b",
            name="Hermes 3 405B Instruct",
            family="nousresearch",
            wires=("openai_chat",),
            limits=Limits(context=131072, output=16384),
            reads=("text",),
            writes=("text",),
            features=Features(
                tools=False, structured_output=True, reasoning=False, temperature=True
            ),
            prices=(PriceRow(rates=Rates(input=Decimal("1"), output=Decimal("1"))),),
            lifecycle=Lifecycle(status="active", released="2024-08-16", knowledge="2023-12-31"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def NOUSRESEARCH_HERMES_3_LLAMA_3_1_405B_FREE(self) -> ChatReadsTextNoTools:
        """Hermes 3 405B Instruct (free): 131,072 tokens of context, $0 in and $0 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="nousresearch/hermes-3-llama-3.1-405b:free",
            name="Hermes 3 405B Instruct (free)",
            family="hermes",
            wires=("openai_chat",),
            limits=Limits(context=131072),
            reads=("text",),
            writes=("text",),
            features=Features(
                tools=False, structured_output=False, reasoning=False, temperature=True
            ),
            prices=(PriceRow(rates=Rates(input=Decimal("0"), output=Decimal("0"))),),
            lifecycle=Lifecycle(released="2024-08-16", knowledge="2023-12-31"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def NOUSRESEARCH_HERMES_3_LLAMA_3_1_70B(self) -> ChatReadsTextNoTools:
        """Hermes 3 70B Instruct: 131,072 tokens of context, 16,384 out, $0.7 in and $0.7 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="nousresearch/hermes-3-llama-3.1-70b",
            name="Hermes 3 70B Instruct",
            family="nousresearch",
            wires=("openai_chat",),
            limits=Limits(context=131072, output=16384),
            reads=("text",),
            writes=("text",),
            features=Features(
                tools=False, structured_output=True, reasoning=False, temperature=True
            ),
            prices=(PriceRow(rates=Rates(input=Decimal("0.7"), output=Decimal("0.7"))),),
            lifecycle=Lifecycle(status="active", released="2024-08-18", knowledge="2023-12-31"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def NOUSRESEARCH_HERMES_4_405B(self) -> ChatReadsTextNoTools:
        """Hermes 4 405B: 131,072 tokens of context, $1 in and $3 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="nousresearch/hermes-4-405b",
            name="Hermes 4 405B",
            family="hermes",
            wires=("openai_chat",),
            limits=Limits(context=131072),
            reads=("text",),
            writes=("text",),
            features=Features(
                tools=False, structured_output=False, reasoning=True, temperature=True
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("1"), output=Decimal("3"), cached_input=Decimal("0.2")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2025-08-26", knowledge="2024-08-31"),
            reasoning=Reasoning(can_disable=True),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def NOUSRESEARCH_HERMES_4_70B(self) -> ChatReadsTextNoTools:
        """Hermes 4 70B: 131,072 tokens of context, $0.13 in and $0.4 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="nousresearch/hermes-4-70b",
            name="Hermes 4 70B",
            family="hermes",
            wires=("openai_chat",),
            limits=Limits(context=131072),
            reads=("text",),
            writes=("text",),
            features=Features(
                tools=False, structured_output=False, reasoning=True, temperature=True
            ),
            prices=(PriceRow(rates=Rates(input=Decimal("0.13"), output=Decimal("0.4"))),),
            lifecycle=Lifecycle(released="2025-08-26", knowledge="2024-08-31"),
            reasoning=Reasoning(can_disable=True),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def NVIDIA_LLAMA_3_3_NEMOTRON_SUPER_49B_V1_5(self) -> ChatReadsText:
        """Llama 3.3 Nemotron Super 49B v1.5: 131,072 tokens of context, 16,384 out, $0.4 in and $0.4 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="nvidia/llama-3.3-nemotron-super-49b-v1.5",
            name="Llama 3.3 Nemotron Super 49B v1.5",
            family="nemotron",
            wires=("openai_chat",),
            limits=Limits(context=131072, output=16384),
            reads=("text",),
            writes=("text",),
            features=Features(
                tools=True, structured_output=False, reasoning=True, temperature=True
            ),
            prices=(PriceRow(rates=Rates(input=Decimal("0.4"), output=Decimal("0.4"))),),
            lifecycle=Lifecycle(released="2025-07-25"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def NVIDIA_NEMOTRON_3_5_CONTENT_SAFETY_FREE(self) -> ChatReadsTextImageNoTools:
        """Nemotron 3.5 Content Safety (free): 128,000 tokens of context, 8,192 out, $0 in and $0 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="nvidia/nemotron-3.5-content-safety:free",
            name="Nemotron 3.5 Content Safety (free)",
            family="nemotron",
            wires=("openai_chat",),
            limits=Limits(context=128000, output=8192),
            reads=("text", "image"),
            writes=("text",),
            features=Features(
                tools=False, structured_output=False, reasoning=True, temperature=True
            ),
            prices=(PriceRow(rates=Rates(input=Decimal("0"), output=Decimal("0"))),),
            lifecycle=Lifecycle(status="active", released="2026-06-04"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def NVIDIA_NEMOTRON_3_5_LIGHTNING(self) -> ChatReadsText:
        """NVIDIA: Nemotron 3.5 Lightning: 262,144 tokens of context, 235,929 out, $0.05 in and $0.2 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="nvidia/nemotron-3.5-lightning",
            name="NVIDIA: Nemotron 3.5 Lightning",
            wires=("openai_chat",),
            limits=Limits(context=262144, output=235929),
            reads=("text",),
            features=Features(reasoning=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.05"), output=Decimal("0.2"), cached_input=Decimal("0.01")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def NVIDIA_NEMOTRON_3_5_LIGHTNING_FREE(self) -> ChatReadsText:
        """NVIDIA: Nemotron 3.5 Lightning (free): 1,000,000 tokens of context, 65,536 out, $0 in and $0 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="nvidia/nemotron-3.5-lightning:free",
            name="NVIDIA: Nemotron 3.5 Lightning (free)",
            wires=("openai_chat",),
            limits=Limits(context=1000000, output=65536),
            reads=("text",),
            features=Features(reasoning=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0"), output=Decimal("0"))),),
            lifecycle=Lifecycle(status="active"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def NVIDIA_NEMOTRON_3_5_SUPER_VL(self) -> ChatReadsTextImage:
        """NVIDIA: Nemotron 3.5 Super VL: 1,048,576 tokens of context, 943,718 out, $0.15 in and $0.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="nvidia/nemotron-3.5-super-vl",
            name="NVIDIA: Nemotron 3.5 Super VL",
            wires=("openai_chat",),
            limits=Limits(context=1048576, output=943718),
            reads=("text", "image"),
            features=Features(reasoning=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.15"), output=Decimal("0.5"), cached_input=Decimal("0.02")
                    )
                ),
            ),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def NVIDIA_NEMOTRON_3_5_SUPER_VL_FREE(self) -> ChatReadsTextImage:
        """NVIDIA: Nemotron 3.5 Super VL (free): 1,000,000 tokens of context, 131,072 out, $0 in and $0 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="nvidia/nemotron-3.5-super-vl:free",
            name="NVIDIA: Nemotron 3.5 Super VL (free)",
            wires=("openai_chat",),
            limits=Limits(context=1000000, output=131072),
            reads=("text", "image"),
            features=Features(reasoning=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0"), output=Decimal("0"))),),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def NVIDIA_NEMOTRON_3_NANO_30B_A3B(self) -> ChatReadsText:
        """Nemotron 3 Nano 30B A3B: 262,144 tokens of context, 235,929 out, $0.06 in and $0.24 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="nvidia/nemotron-3-nano-30b-a3b",
            name="Nemotron 3 Nano 30B A3B",
            family="nemotron",
            wires=("openai_chat",),
            limits=Limits(context=262144, output=235929),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, structured_output=True, reasoning=True, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.06"), output=Decimal("0.24"), cached_input=Decimal("0.012")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2025-12-15"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def NVIDIA_NEMOTRON_3_NANO_30B_A3B_FREE(self) -> ChatReadsText:
        """Nemotron 3 Nano 30B A3B (free): 256,000 tokens of context, $0 in and $0 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="nvidia/nemotron-3-nano-30b-a3b:free",
            name="Nemotron 3 Nano 30B A3B (free)",
            family="nemotron",
            wires=("openai_chat",),
            limits=Limits(context=256000),
            reads=("text",),
            writes=("text",),
            features=Features(
                tools=True, structured_output=False, reasoning=True, temperature=True
            ),
            prices=(PriceRow(rates=Rates(input=Decimal("0"), output=Decimal("0"))),),
            lifecycle=Lifecycle(released="2025-12-15"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def NVIDIA_NEMOTRON_3_NANO_OMNI_30B_A3B_REASONING_FREE(self) -> ChatReadsTextImageAudioVideo:
        """Nemotron 3 Nano Omni (free): 256,000 tokens of context, 65,536 out, $0 in and $0 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="nvidia/nemotron-3-nano-omni-30b-a3b-reasoning:free",
            name="Nemotron 3 Nano Omni (free)",
            family="nemotron",
            wires=("openai_chat",),
            limits=Limits(context=256000, output=65536),
            reads=("text", "image", "audio", "video"),
            writes=("text",),
            features=Features(
                tools=True, structured_output=False, reasoning=True, temperature=True
            ),
            prices=(PriceRow(rates=Rates(input=Decimal("0"), output=Decimal("0"))),),
            lifecycle=Lifecycle(status="active", released="2026-04-28"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def NVIDIA_NEMOTRON_3_SUPER_120B_A12B(self) -> ChatReadsText:
        """Nemotron 3 Super 120B A12B: 262,144 tokens of context, 16,384 out, $0.075 in and $0.45 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="nvidia/nemotron-3-super-120b-a12b",
            name="Nemotron 3 Super 120B A12B",
            family="nemotron",
            wires=("openai_chat",),
            limits=Limits(context=262144, output=16384),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, structured_output=True, reasoning=True, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.075"), output=Decimal("0.45"))),),
            lifecycle=Lifecycle(status="active", released="2026-03-11"),
            reasoning=Reasoning(efforts=("low", "medium"), can_disable=True),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def NVIDIA_NEMOTRON_3_SUPER_120B_A12B_FREE(self) -> ChatReadsText:
        """Nemotron 3 Super (free): 262,144 tokens of context, $0 in and $0 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="nvidia/nemotron-3-super-120b-a12b:free",
            name="Nemotron 3 Super (free)",
            family="nemotron",
            wires=("openai_chat",),
            limits=Limits(context=262144),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, structured_output=True, reasoning=True, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0"), output=Decimal("0"))),),
            lifecycle=Lifecycle(status="active", released="2026-03-11"),
            reasoning=Reasoning(efforts=("low", "medium")),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def NVIDIA_NEMOTRON_3_ULTRA_550B_A55B(self) -> ChatReadsText:
        """Nemotron 3 Ultra 550B A55B: 262,144 tokens of context, 182,520 out, $0.6 in and $2.4 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="nvidia/nemotron-3-ultra-550b-a55b",
            name="Nemotron 3 Ultra 550B A55B",
            family="nemotron",
            wires=("openai_chat",),
            limits=Limits(context=262144, output=182520),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, structured_output=True, reasoning=True, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.6"), output=Decimal("2.4"), cached_input=Decimal("0.12")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2026-06-04"),
            reasoning=Reasoning(efforts=("medium", "high"), can_disable=True),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def NVIDIA_NEMOTRON_3_ULTRA_550B_A55B_FREE(self) -> ChatReadsText:
        """Nemotron 3 Ultra (free): 1,000,000 tokens of context, 65,536 out, $0 in and $0 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="nvidia/nemotron-3-ultra-550b-a55b:free",
            name="Nemotron 3 Ultra (free)",
            family="nemotron",
            wires=("openai_chat",),
            limits=Limits(context=1000000, output=65536),
            reads=("text",),
            writes=("text",),
            features=Features(
                tools=True, structured_output=False, reasoning=True, temperature=True
            ),
            prices=(PriceRow(rates=Rates(input=Decimal("0"), output=Decimal("0"))),),
            lifecycle=Lifecycle(status="active", released="2026-06-04"),
            reasoning=Reasoning(efforts=("medium", "high"), can_disable=True),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def NVIDIA_NEMOTRON_NANO_12B_V2_VL_FREE(self) -> ChatReadsTextImageVideo:
        """Nemotron Nano 12B 2 VL (free): 128,000 tokens of context, $0 in and $0 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="nvidia/nemotron-nano-12b-v2-vl:free",
            name="Nemotron Nano 12B 2 VL (free)",
            family="nemotron",
            wires=("openai_chat",),
            limits=Limits(context=128000),
            reads=("text", "image", "video"),
            writes=("text",),
            features=Features(
                tools=True, structured_output=False, reasoning=True, temperature=True
            ),
            prices=(PriceRow(rates=Rates(input=Decimal("0"), output=Decimal("0"))),),
            lifecycle=Lifecycle(released="2025-10-28"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def NVIDIA_NEMOTRON_NANO_9B_V2_FREE(self) -> ChatReadsText:
        """Nemotron Nano 9B V2 (free): 128,000 tokens of context, $0 in and $0 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="nvidia/nemotron-nano-9b-v2:free",
            name="Nemotron Nano 9B V2 (free)",
            family="nemotron",
            wires=("openai_chat",),
            limits=Limits(context=128000),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, structured_output=True, reasoning=True, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0"), output=Decimal("0"))),),
            lifecycle=Lifecycle(released="2025-08-18"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def OPENAI_GPT_3_5_TURBO(self) -> ChatReadsText:
        """GPT-3.5-turbo: 16,385 tokens of context, 4,096 out, $0.5 in and $1.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="openai/gpt-3.5-turbo",
            name="GPT-3.5-turbo",
            family="gpt",
            wires=("openai_chat",),
            limits=Limits(context=16385, output=4096),
            reads=("text",),
            writes=("text",),
            features=Features(
                tools=True, structured_output=True, reasoning=False, temperature=True
            ),
            prices=(PriceRow(rates=Rates(input=Decimal("0.5"), output=Decimal("1.5"))),),
            lifecycle=Lifecycle(status="active", released="2023-03-01", knowledge="2021-09-01"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=True,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def OPENAI_GPT_3_5_TURBO_0613(self) -> ChatReadsText:
        """GPT-3.5 Turbo (older v0613): 4,095 tokens of context, 3,685 out, $1 in and $2 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="openai/gpt-3.5-turbo-0613",
            name="GPT-3.5 Turbo (older v0613)",
            family="gpt",
            wires=("openai_chat",),
            limits=Limits(context=4095, output=3685),
            reads=("text",),
            writes=("text",),
            features=Features(
                tools=True, structured_output=True, reasoning=False, temperature=True
            ),
            prices=(PriceRow(rates=Rates(input=Decimal("1"), output=Decimal("2"))),),
            lifecycle=Lifecycle(status="active", released="2024-01-25", knowledge="2021-09-30"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=True,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def OPENAI_GPT_3_5_TURBO_16K(self) -> ChatReadsText:
        """GPT-3.5 Turbo 16k: 16,385 tokens of context, 4,096 out, $3 in and $4 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="openai/gpt-3.5-turbo-16k",
            name="GPT-3.5 Turbo 16k",
            family="gpt",
            wires=("openai_chat",),
            limits=Limits(context=16385, output=4096),
            reads=("text",),
            writes=("text",),
            features=Features(
                tools=True, structured_output=True, reasoning=False, temperature=True
            ),
            prices=(PriceRow(rates=Rates(input=Decimal("3"), output=Decimal("4"))),),
            lifecycle=Lifecycle(status="active", released="2023-08-28", knowledge="2021-09-30"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=True,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def OPENAI_GPT_3_5_TURBO_INSTRUCT(self) -> ChatReadsTextNoTools:
        """GPT-3.5 Turbo Instruct: 4,095 tokens of context, $1.5 in and $2 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="openai/gpt-3.5-turbo-instruct",
            name="GPT-3.5 Turbo Instruct",
            family="gpt",
            wires=("openai_chat",),
            limits=Limits(context=4095),
            reads=("text",),
            writes=("text",),
            features=Features(
                tools=False, structured_output=True, reasoning=False, temperature=True
            ),
            prices=(PriceRow(rates=Rates(input=Decimal("1.5"), output=Decimal("2"))),),
            lifecycle=Lifecycle(status="active", released="2023-09-28", knowledge="2021-09-30"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=True,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def OPENAI_GPT_4(self) -> ChatReadsText:
        """GPT-4: 8,191 tokens of context, 4,096 out, $30 in and $60 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="openai/gpt-4",
            name="GPT-4",
            family="gpt",
            wires=("openai_chat",),
            limits=Limits(context=8191, output=4096),
            reads=("text",),
            writes=("text",),
            features=Features(
                tools=True, structured_output=True, reasoning=False, temperature=True
            ),
            prices=(PriceRow(rates=Rates(input=Decimal("30"), output=Decimal("60"))),),
            lifecycle=Lifecycle(status="active", released="2023-11-06", knowledge="2023-11"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=True,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
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
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=True,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def OPENAI_GPT_4O_2024_05_13(self) -> ChatReadsTextImageDocument:
        """GPT-4o (2024-05-13): 128,000 tokens of context, 4,096 out, $5 in and $15 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="openai/gpt-4o-2024-05-13",
            name="GPT-4o (2024-05-13)",
            family="gpt",
            wires=("openai_chat",),
            limits=Limits(context=128000, output=4096),
            reads=("text", "image", "document"),
            writes=("text",),
            features=Features(
                tools=True, structured_output=True, reasoning=False, temperature=True
            ),
            prices=(PriceRow(rates=Rates(input=Decimal("5"), output=Decimal("15"))),),
            lifecycle=Lifecycle(status="active", released="2024-05-13", knowledge="2023-09"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=True,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def OPENAI_GPT_4O_2024_08_06(self) -> ChatReadsTextImageDocument:
        """GPT-4o (2024-08-06): 128,000 tokens of context, 16,384 out, $2.5 in and $10 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="openai/gpt-4o-2024-08-06",
            name="GPT-4o (2024-08-06)",
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
            lifecycle=Lifecycle(status="active", released="2024-08-06", knowledge="2023-09"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=True,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def OPENAI_GPT_4O_2024_11_20(self) -> ChatReadsTextImageDocument:
        """GPT-4o (2024-11-20): 128,000 tokens of context, 16,384 out, $2.5 in and $10 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="openai/gpt-4o-2024-11-20",
            name="GPT-4o (2024-11-20)",
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
            lifecycle=Lifecycle(status="active", released="2024-11-20", knowledge="2023-09"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=True,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def OPENAI_GPT_4O_BATCH(self) -> ChatReadsTextImage:
        """OpenAI: GPT-4o (batch): 128,000 tokens of context, 16,384 out, $1.25 in and $5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="openai/gpt-4o:batch",
            name="OpenAI: GPT-4o (batch)",
            wires=("openai_chat",),
            limits=Limits(context=128000, output=16384),
            reads=("text", "image"),
            features=Features(reasoning=False),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("1.25"), output=Decimal("5"), cached_input=Decimal("0.625")
                    )
                ),
            ),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=True,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
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
            family="o-mini",
            wires=("openai_chat",),
            points_to="openai/gpt-4o-mini-2024-07-18",
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
            lifecycle=Lifecycle(status="active", released="2024-07-18", knowledge="2023-10-31"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=True,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def OPENAI_GPT_4O_MINI_2024_07_18(self) -> ChatReadsTextImageDocument:
        """GPT-4o-mini (2024-07-18): 128,000 tokens of context, 16,384 out, $0.15 in and $0.6 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="openai/gpt-4o-mini-2024-07-18",
            name="GPT-4o-mini (2024-07-18)",
            family="o-mini",
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
            lifecycle=Lifecycle(status="active", released="2024-07-18", knowledge="2023-10-31"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=True,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def OPENAI_GPT_4O_MINI_BATCH(self) -> ChatReadsTextImage:
        """OpenAI: GPT-4o-mini (batch): 128,000 tokens of context, 16,384 out, $0.075 in and $0.3 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="openai/gpt-4o-mini:batch",
            name="OpenAI: GPT-4o-mini (batch)",
            wires=("openai_chat",),
            limits=Limits(context=128000, output=16384),
            reads=("text", "image"),
            features=Features(reasoning=False),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.075"),
                        output=Decimal("0.3"),
                        cached_input=Decimal("0.0375"),
                    )
                ),
            ),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=True,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def OPENAI_GPT_4O_MINI_SEARCH_PREVIEW(self) -> ChatReadsTextNoTools:
        """GPT-4o-mini Search Preview: 128,000 tokens of context, 16,384 out, $0.15 in and $0.6 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="openai/gpt-4o-mini-search-preview",
            name="GPT-4o-mini Search Preview",
            family="o-mini",
            wires=("openai_chat",),
            limits=Limits(context=128000, output=16384),
            reads=("text",),
            writes=("text",),
            features=Features(
                tools=False, structured_output=True, reasoning=False, temperature=False
            ),
            prices=(PriceRow(rates=Rates(input=Decimal("0.15"), output=Decimal("0.6"))),),
            lifecycle=Lifecycle(released="2025-03-12", knowledge="2023-10-31"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=True,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def OPENAI_GPT_4O_SEARCH_PREVIEW(self) -> ChatReadsTextNoTools:
        """GPT-4o Search Preview: 128,000 tokens of context, 16,384 out, $2.5 in and $10 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="openai/gpt-4o-search-preview",
            name="GPT-4o Search Preview",
            family="gpt",
            wires=("openai_chat",),
            limits=Limits(context=128000, output=16384),
            reads=("text",),
            writes=("text",),
            features=Features(
                tools=False, structured_output=True, reasoning=False, temperature=False
            ),
            prices=(PriceRow(rates=Rates(input=Decimal("2.5"), output=Decimal("10"))),),
            lifecycle=Lifecycle(released="2025-03-12", knowledge="2023-10-31"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=True,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
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
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=True,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def OPENAI_GPT_4_1_BATCH(self) -> ChatReadsTextImage:
        """OpenAI: GPT-4.1 (batch): 1,047,576 tokens of context, 32,768 out, $1 in and $4 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="openai/gpt-4.1:batch",
            name="OpenAI: GPT-4.1 (batch)",
            wires=("openai_chat",),
            limits=Limits(context=1047576, output=32768),
            reads=("text", "image"),
            features=Features(reasoning=False),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("1"), output=Decimal("4"), cached_input=Decimal("0.25")
                    )
                ),
            ),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=True,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
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
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=True,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def OPENAI_GPT_4_1_MINI_BATCH(self) -> ChatReadsTextImage:
        """OpenAI: GPT-4.1 Mini (batch): 1,047,576 tokens of context, 32,768 out, $0.2 in and $0.8 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="openai/gpt-4.1-mini:batch",
            name="OpenAI: GPT-4.1 Mini (batch)",
            wires=("openai_chat",),
            limits=Limits(context=1047576, output=32768),
            reads=("text", "image"),
            features=Features(reasoning=False),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.2"), output=Decimal("0.8"), cached_input=Decimal("0.05")
                    )
                ),
            ),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=True,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def OPENAI_GPT_4_1_NANO(self) -> ChatReadsTextImageDocument:
        """GPT-4.1 nano: 1,047,576 tokens of context, 942,818 out, $0.1 in and $0.4 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="openai/gpt-4.1-nano",
            name="GPT-4.1 nano",
            family="gpt-nano",
            wires=("openai_chat",),
            limits=Limits(context=1047576, output=942818),
            reads=("text", "image", "document"),
            writes=("text",),
            features=Features(
                tools=True, structured_output=True, reasoning=False, temperature=True
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.1"), output=Decimal("0.4"), cached_input=Decimal("0.03")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2025-04-14", knowledge="2024-04"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=True,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def OPENAI_GPT_4_1_NANO_BATCH(self) -> ChatReadsTextImage:
        """OpenAI: GPT-4.1 Nano (batch): 1,047,576 tokens of context, 32,768 out, $0.05 in and $0.2 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="openai/gpt-4.1-nano:batch",
            name="OpenAI: GPT-4.1 Nano (batch)",
            wires=("openai_chat",),
            limits=Limits(context=1047576, output=32768),
            reads=("text", "image"),
            features=Features(reasoning=False),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.05"), output=Decimal("0.2"), cached_input=Decimal("0.0125")
                    )
                ),
            ),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=True,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
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
            wires=("openai_chat",),
            limits=Limits(context=128000, output=4096),
            reads=("text", "image"),
            writes=("text",),
            features=Features(
                tools=True, structured_output=True, reasoning=False, temperature=True
            ),
            prices=(PriceRow(rates=Rates(input=Decimal("10"), output=Decimal("30"))),),
            lifecycle=Lifecycle(status="active", released="2023-11-06"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=True,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def OPENAI_GPT_4_TURBO_BATCH(self) -> ChatReadsTextImage:
        """OpenAI: GPT-4 Turbo (batch): 128,000 tokens of context, 4,096 out, $5 in and $15 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="openai/gpt-4-turbo:batch",
            name="OpenAI: GPT-4 Turbo (batch)",
            wires=("openai_chat",),
            limits=Limits(context=128000, output=4096),
            reads=("text", "image"),
            features=Features(reasoning=False),
            prices=(PriceRow(rates=Rates(input=Decimal("5"), output=Decimal("15"))),),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=True,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def OPENAI_GPT_4_TURBO_PREVIEW(self) -> ChatReadsText:
        """GPT-4 Turbo Preview: 128,000 tokens of context, 4,096 out, $10 in and $30 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="openai/gpt-4-turbo-preview",
            name="GPT-4 Turbo Preview",
            family="gpt",
            wires=("openai_chat",),
            limits=Limits(context=128000, output=4096),
            reads=("text",),
            writes=("text",),
            features=Features(
                tools=True, structured_output=True, reasoning=False, temperature=True
            ),
            prices=(PriceRow(rates=Rates(input=Decimal("10"), output=Decimal("30"))),),
            lifecycle=Lifecycle(released="2024-01-25", knowledge="2023-12-31"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=True,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def OPENAI_GPT_5(self) -> ChatReadsTextImageDocument:
        """GPT-5: 400,000 tokens of context, 128,000 out, $1.25 in and $10 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="openai/gpt-5",
            name="GPT-5",
            family="gpt",
            wires=("openai_chat",),
            limits=Limits(context=400000, input=272000, output=128000),
            reads=("text", "image", "document"),
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
            reasoning=Reasoning(efforts=("minimal", "low", "medium", "high"), can_disable=False),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=True,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def OPENAI_GPT_5_1(self) -> ChatReadsTextImageDocument:
        """GPT-5.1: 400,000 tokens of context, 128,000 out, $1.25 in and $10 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="openai/gpt-5.1",
            name="GPT-5.1",
            family="gpt",
            wires=("openai_chat",),
            limits=Limits(context=400000, input=272000, output=128000),
            reads=("text", "image", "document"),
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
            lifecycle=Lifecycle(status="active", released="2025-11-13", knowledge="2024-09-30"),
            reasoning=Reasoning(efforts=("none", "low", "medium", "high"), can_disable=True),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=True,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def OPENAI_GPT_5_1_BATCH(self) -> ChatReadsTextImage:
        """OpenAI: GPT-5.1 (batch): 400,000 tokens of context, 128,000 out, $0.625 in and $5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="openai/gpt-5.1:batch",
            name="OpenAI: GPT-5.1 (batch)",
            wires=("openai_chat",),
            limits=Limits(context=400000, output=128000),
            reads=("text", "image"),
            features=Features(reasoning=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.625"), output=Decimal("5"), cached_input=Decimal("0.0625")
                    )
                ),
            ),
            reasoning=Reasoning(efforts=("none", "low", "medium", "high"), can_disable=True),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=True,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def OPENAI_GPT_5_1_CHAT(self) -> ChatReadsTextImageDocument:
        """GPT-5.1 Chat: 128,000 tokens of context, 32,000 out, $1.25 in and $10 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="openai/gpt-5.1-chat",
            name="GPT-5.1 Chat",
            family="gpt-codex",
            wires=("openai_chat",),
            limits=Limits(context=128000, output=32000),
            reads=("text", "image", "document"),
            writes=("text",),
            features=Features(
                tools=True, structured_output=True, reasoning=False, temperature=False
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("1.25"), output=Decimal("10"), cached_input=Decimal("0.125")
                    )
                ),
            ),
            lifecycle=Lifecycle(released="2025-11-13", knowledge="2024-09-30"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=True,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
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
            lifecycle=Lifecycle(status="active", released="2025-11-13", knowledge="2024-09-30"),
            reasoning=Reasoning(efforts=("low", "medium", "high"), can_disable=False),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=True,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def OPENAI_GPT_5_1_CODEX_MAX(self) -> ChatReadsTextImage:
        """GPT-5.1 Codex Max: 400,000 tokens of context, 128,000 out, $1.25 in and $10 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="openai/gpt-5.1-codex-max",
            name="GPT-5.1 Codex Max",
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
            lifecycle=Lifecycle(status="active", released="2025-11-13", knowledge="2024-09-30"),
            reasoning=Reasoning(efforts=("low", "medium", "high", "xhigh"), can_disable=False),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=True,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def OPENAI_GPT_5_1_CODEX_MINI(self) -> ChatReadsTextImage:
        """GPT-5.1 Codex mini: 400,000 tokens of context, 128,000 out, $0.25 in and $2 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="openai/gpt-5.1-codex-mini",
            name="GPT-5.1 Codex mini",
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
                        input=Decimal("0.25"), output=Decimal("2"), cached_input=Decimal("0.03")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2025-11-13", knowledge="2024-09-30"),
            reasoning=Reasoning(efforts=("low", "medium", "high"), can_disable=False),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=True,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
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
            lifecycle=Lifecycle(status="active", released="2025-12-11", knowledge="2025-08-31"),
            reasoning=Reasoning(
                efforts=("none", "low", "medium", "high", "xhigh"), can_disable=True
            ),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=True,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def OPENAI_GPT_5_2_BATCH(self) -> ChatReadsTextImage:
        """OpenAI: GPT-5.2 (batch): 400,000 tokens of context, 128,000 out, $0.875 in and $7 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="openai/gpt-5.2:batch",
            name="OpenAI: GPT-5.2 (batch)",
            wires=("openai_chat",),
            limits=Limits(context=400000, output=128000),
            reads=("text", "image"),
            features=Features(reasoning=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.875"), output=Decimal("7"), cached_input=Decimal("0.0875")
                    )
                ),
            ),
            reasoning=Reasoning(
                efforts=("none", "low", "medium", "high", "xhigh"), can_disable=True
            ),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=True,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def OPENAI_GPT_5_2_CHAT(self) -> ChatReadsTextImageDocument:
        """GPT-5.2 Chat: 128,000 tokens of context, 32,000 out, $1.75 in and $14 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="openai/gpt-5.2-chat",
            name="GPT-5.2 Chat",
            family="gpt-codex",
            wires=("openai_chat",),
            limits=Limits(context=128000, output=32000),
            reads=("text", "image", "document"),
            writes=("text",),
            features=Features(
                tools=True, structured_output=True, reasoning=False, temperature=False
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("1.75"), output=Decimal("14"), cached_input=Decimal("0.175")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2025-12-10", knowledge="2025-08-31"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=True,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def OPENAI_GPT_5_2_CODEX(self) -> ChatReadsTextImage:
        """GPT-5.2 Codex: 400,000 tokens of context, 128,000 out, $1.75 in and $14 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="openai/gpt-5.2-codex",
            name="GPT-5.2 Codex",
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
                        input=Decimal("1.75"), output=Decimal("14"), cached_input=Decimal("0.175")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2025-12-11", knowledge="2025-08-31"),
            reasoning=Reasoning(efforts=("low", "medium", "high", "xhigh"), can_disable=False),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=True,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def OPENAI_GPT_5_2_PRO(self) -> ChatReadsTextImageDocument:
        """GPT-5.2 Pro: 400,000 tokens of context, 128,000 out, $21 in and $168 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="openai/gpt-5.2-pro",
            name="GPT-5.2 Pro",
            family="gpt-pro",
            wires=("openai_chat",),
            limits=Limits(context=400000, input=272000, output=128000),
            reads=("text", "image", "document"),
            writes=("text",),
            features=Features(
                tools=True, structured_output=True, reasoning=True, temperature=False
            ),
            prices=(PriceRow(rates=Rates(input=Decimal("21"), output=Decimal("168"))),),
            lifecycle=Lifecycle(status="active", released="2025-12-11", knowledge="2025-08-31"),
            reasoning=Reasoning(efforts=("medium", "high", "xhigh"), can_disable=False),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=True,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def OPENAI_GPT_5_2_PRO_BATCH(self) -> ChatReadsTextImage:
        """OpenAI: GPT-5.2 Pro (batch): 400,000 tokens of context, 128,000 out, $10.5 in and $84 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="openai/gpt-5.2-pro:batch",
            name="OpenAI: GPT-5.2 Pro (batch)",
            wires=("openai_chat",),
            limits=Limits(context=400000, output=128000),
            reads=("text", "image"),
            features=Features(reasoning=True),
            prices=(PriceRow(rates=Rates(input=Decimal("10.5"), output=Decimal("84"))),),
            reasoning=Reasoning(efforts=("medium", "high", "xhigh"), can_disable=False),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=True,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
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
            limits=Limits(context=128000, output=16384),
            reads=("text", "image", "document"),
            writes=("text",),
            features=Features(
                tools=True, structured_output=True, reasoning=False, temperature=False
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("1.75"), output=Decimal("14"), cached_input=Decimal("0.175")
                    )
                ),
            ),
            lifecycle=Lifecycle(released="2026-03-03"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=True,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
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
            wires=("openai_chat",),
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
            lifecycle=Lifecycle(status="active", released="2026-02-05", knowledge="2025-08-31"),
            reasoning=Reasoning(efforts=("low", "medium", "high", "xhigh"), can_disable=True),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=True,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
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
            wires=("openai_chat",),
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
                PriceRow(
                    when=PriceCondition(min_input_tokens=272001),
                    rates=Rates(
                        input=Decimal("5"), output=Decimal("22.5"), cached_input=Decimal("0.5")
                    ),
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2026-03-05", knowledge="2025-08-31"),
            reasoning=Reasoning(
                efforts=("none", "low", "medium", "high", "xhigh"), can_disable=True
            ),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=True,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def OPENAI_GPT_5_4_BATCH(self) -> ChatReadsTextImage:
        """OpenAI: GPT-5.4 (batch): 1,050,000 tokens of context, 128,000 out, $1.25 in and $7.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="openai/gpt-5.4:batch",
            name="OpenAI: GPT-5.4 (batch)",
            wires=("openai_chat",),
            limits=Limits(context=1050000, output=128000),
            reads=("text", "image"),
            features=Features(reasoning=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("1.25"), output=Decimal("7.5"), cached_input=Decimal("0.125")
                    )
                ),
                PriceRow(
                    when=PriceCondition(min_input_tokens=272001),
                    rates=Rates(
                        input=Decimal("2.5"), output=Decimal("11.25"), cached_input=Decimal("0.25")
                    ),
                ),
            ),
            reasoning=Reasoning(
                efforts=("none", "low", "medium", "high", "xhigh"), can_disable=True
            ),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=True,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def OPENAI_GPT_5_4_IMAGE_2(self) -> ChatReadsTextImageDocumentNoTools:
        """GPT-5.4 Image 2: 272,000 tokens of context, 128,000 out, $8 in and $15 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="openai/gpt-5.4-image-2",
            name="GPT-5.4 Image 2",
            family="gpt",
            wires=("openai_chat",),
            limits=Limits(context=272000, output=128000),
            reads=("text", "image", "document"),
            writes=("text", "image"),
            features=Features(
                tools=False, structured_output=True, reasoning=True, temperature=False
            ),
            prices=(
                PriceRow(
                    rates=Rates(input=Decimal("8"), output=Decimal("15"), cached_input=Decimal("2"))
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2026-04-21"),
            reasoning=Reasoning(
                efforts=("none", "low", "medium", "high", "xhigh"), can_disable=True
            ),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=True,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def OPENAI_GPT_5_4_MINI(self) -> ChatReadsTextImageDocument:
        """GPT-5.4 mini: 400,000 tokens of context, 128,000 out, $0.75 in and $4.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="openai/gpt-5.4-mini",
            name="GPT-5.4 mini",
            family="gpt-mini",
            wires=("openai_chat",),
            limits=Limits(context=400000, input=272000, output=128000),
            reads=("text", "image", "document"),
            writes=("text",),
            features=Features(
                tools=True, structured_output=True, reasoning=True, temperature=False
            ),
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
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=True,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def OPENAI_GPT_5_4_MINI_BATCH(self) -> ChatReadsTextImage:
        """OpenAI: GPT-5.4 Mini (batch): 400,000 tokens of context, 128,000 out, $0.375 in and $2.25 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="openai/gpt-5.4-mini:batch",
            name="OpenAI: GPT-5.4 Mini (batch)",
            wires=("openai_chat",),
            limits=Limits(context=400000, output=128000),
            reads=("text", "image"),
            features=Features(reasoning=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.375"),
                        output=Decimal("2.25"),
                        cached_input=Decimal("0.0375"),
                    )
                ),
            ),
            reasoning=Reasoning(
                efforts=("none", "low", "medium", "high", "xhigh"), can_disable=True
            ),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=True,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def OPENAI_GPT_5_4_NANO(self) -> ChatReadsTextImageDocument:
        """GPT-5.4 nano: 400,000 tokens of context, 128,000 out, $0.2 in and $1.25 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="openai/gpt-5.4-nano",
            name="GPT-5.4 nano",
            family="gpt-nano",
            wires=("openai_chat",),
            limits=Limits(context=400000, input=272000, output=128000),
            reads=("text", "image", "document"),
            writes=("text",),
            features=Features(
                tools=True, structured_output=True, reasoning=True, temperature=False
            ),
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
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=True,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def OPENAI_GPT_5_4_NANO_BATCH(self) -> ChatReadsTextImage:
        """OpenAI: GPT-5.4 Nano (batch): 400,000 tokens of context, 128,000 out, $0.1 in and $0.625 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="openai/gpt-5.4-nano:batch",
            name="OpenAI: GPT-5.4 Nano (batch)",
            wires=("openai_chat",),
            limits=Limits(context=400000, output=128000),
            reads=("text", "image"),
            features=Features(reasoning=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.1"), output=Decimal("0.625"), cached_input=Decimal("0.01")
                    )
                ),
            ),
            reasoning=Reasoning(
                efforts=("none", "low", "medium", "high", "xhigh"), can_disable=True
            ),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=True,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def OPENAI_GPT_5_4_PRO(self) -> ChatReadsTextImageDocument:
        """GPT-5.4 Pro: 1,050,000 tokens of context, 128,000 out, $30 in and $180 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="openai/gpt-5.4-pro",
            name="GPT-5.4 Pro",
            family="gpt-pro",
            wires=("openai_chat",),
            limits=Limits(context=1050000, input=922000, output=128000),
            reads=("text", "image", "document"),
            writes=("text",),
            features=Features(
                tools=True, structured_output=True, reasoning=True, temperature=False
            ),
            prices=(
                PriceRow(rates=Rates(input=Decimal("30"), output=Decimal("180"))),
                PriceRow(
                    when=PriceCondition(min_input_tokens=272001),
                    rates=Rates(input=Decimal("60"), output=Decimal("270")),
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2026-03-05", knowledge="2025-08-31"),
            reasoning=Reasoning(efforts=("medium", "high", "xhigh"), can_disable=False),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=True,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def OPENAI_GPT_5_4_PRO_BATCH(self) -> ChatReadsTextImage:
        """OpenAI: GPT-5.4 Pro (batch): 1,050,000 tokens of context, 128,000 out, $15 in and $90 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="openai/gpt-5.4-pro:batch",
            name="OpenAI: GPT-5.4 Pro (batch)",
            wires=("openai_chat",),
            limits=Limits(context=1050000, output=128000),
            reads=("text", "image"),
            features=Features(reasoning=True),
            prices=(
                PriceRow(rates=Rates(input=Decimal("15"), output=Decimal("90"))),
                PriceRow(
                    when=PriceCondition(min_input_tokens=272001),
                    rates=Rates(input=Decimal("30"), output=Decimal("135")),
                ),
            ),
            reasoning=Reasoning(efforts=("medium", "high", "xhigh"), can_disable=False),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=True,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
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
            wires=("openai_chat",),
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
            lifecycle=Lifecycle(status="active", released="2026-04-23", knowledge="2025-12-01"),
            reasoning=Reasoning(
                efforts=("none", "low", "medium", "high", "xhigh"), can_disable=True
            ),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=True,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def OPENAI_GPT_5_5_BATCH(self) -> ChatReadsTextImage:
        """OpenAI: GPT-5.5 (batch): 1,050,000 tokens of context, 128,000 out, $2.5 in and $15 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="openai/gpt-5.5:batch",
            name="OpenAI: GPT-5.5 (batch)",
            wires=("openai_chat",),
            limits=Limits(context=1050000, output=128000),
            reads=("text", "image"),
            features=Features(reasoning=True),
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
            ),
            reasoning=Reasoning(
                efforts=("none", "low", "medium", "high", "xhigh"), can_disable=True
            ),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=True,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def OPENAI_GPT_5_5_PRO(self) -> ChatReadsTextImageDocument:
        """GPT-5.5 Pro: 1,050,000 tokens of context, 128,000 out, $30 in and $180 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="openai/gpt-5.5-pro",
            name="GPT-5.5 Pro",
            family="gpt-pro",
            wires=("openai_chat",),
            limits=Limits(context=1050000, input=922000, output=128000),
            reads=("text", "image", "document"),
            writes=("text",),
            features=Features(
                tools=True, structured_output=True, reasoning=True, temperature=False
            ),
            prices=(
                PriceRow(rates=Rates(input=Decimal("30"), output=Decimal("180"))),
                PriceRow(
                    when=PriceCondition(min_input_tokens=272001),
                    rates=Rates(input=Decimal("60"), output=Decimal("270")),
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2026-04-23", knowledge="2025-12-01"),
            reasoning=Reasoning(efforts=("medium", "high", "xhigh"), can_disable=False),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=True,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def OPENAI_GPT_5_5_PRO_BATCH(self) -> ChatReadsTextImage:
        """OpenAI: GPT-5.5 Pro (batch): 1,050,000 tokens of context, 128,000 out, $15 in and $90 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="openai/gpt-5.5-pro:batch",
            name="OpenAI: GPT-5.5 Pro (batch)",
            wires=("openai_chat",),
            limits=Limits(context=1050000, output=128000),
            reads=("text", "image"),
            features=Features(reasoning=True),
            prices=(
                PriceRow(rates=Rates(input=Decimal("15"), output=Decimal("90"))),
                PriceRow(
                    when=PriceCondition(min_input_tokens=272001),
                    rates=Rates(input=Decimal("30"), output=Decimal("135")),
                ),
            ),
            reasoning=Reasoning(efforts=("medium", "high", "xhigh"), can_disable=False),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=True,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def OPENAI_GPT_5_6_LUNA(self) -> ChatReadsTextImage:
        """OpenAI: GPT-5.6 Luna: 1,050,000 tokens of context, 128,000 out, $0.2 in and $1.2 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="openai/gpt-5.6-luna",
            name="OpenAI: GPT-5.6 Luna",
            wires=("openai_chat",),
            limits=Limits(context=1050000, output=128000),
            reads=("text", "image"),
            features=Features(reasoning=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.2"),
                        output=Decimal("1.2"),
                        cached_input=Decimal("0.02"),
                        cache_write=Decimal("0.25"),
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
            ),
            lifecycle=Lifecycle(status="active"),
            reasoning=Reasoning(
                efforts=("none", "low", "medium", "high", "xhigh", "max"), can_disable=True
            ),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=True,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def OPENAI_GPT_5_6_LUNA_BATCH(self) -> ChatReadsTextImage:
        """OpenAI: GPT-5.6 Luna (batch): 1,050,000 tokens of context, 128,000 out, $0.1 in and $0.6 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="openai/gpt-5.6-luna:batch",
            name="OpenAI: GPT-5.6 Luna (batch)",
            wires=("openai_chat",),
            limits=Limits(context=1050000, output=128000),
            reads=("text", "image"),
            features=Features(reasoning=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.1"),
                        output=Decimal("0.6"),
                        cached_input=Decimal("0.01"),
                        cache_write=Decimal("0.125"),
                    )
                ),
                PriceRow(
                    when=PriceCondition(min_input_tokens=272001),
                    rates=Rates(
                        input=Decimal("0.2"),
                        output=Decimal("0.9"),
                        cached_input=Decimal("0.02"),
                        cache_write=Decimal("0.25"),
                    ),
                ),
            ),
            reasoning=Reasoning(
                efforts=("none", "low", "medium", "high", "xhigh", "max"), can_disable=True
            ),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=True,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def OPENAI_GPT_5_6_LUNA_PRO(self) -> ChatReadsTextImage:
        """OpenAI: GPT-5.6 Luna Pro: 1,050,000 tokens of context, 128,000 out, $0.2 in and $1.2 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="openai/gpt-5.6-luna-pro",
            name="OpenAI: GPT-5.6 Luna Pro",
            wires=("openai_chat",),
            limits=Limits(context=1050000, output=128000),
            reads=("text", "image"),
            features=Features(reasoning=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.2"),
                        output=Decimal("1.2"),
                        cached_input=Decimal("0.02"),
                        cache_write=Decimal("0.25"),
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
            ),
            lifecycle=Lifecycle(status="active"),
            reasoning=Reasoning(
                efforts=("none", "low", "medium", "high", "xhigh", "max"), can_disable=True
            ),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=True,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def OPENAI_GPT_5_6_LUNA_PRO_BATCH(self) -> ChatReadsTextImage:
        """OpenAI: GPT-5.6 Luna Pro (batch): 1,050,000 tokens of context, 128,000 out, $0.1 in and $0.6 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="openai/gpt-5.6-luna-pro:batch",
            name="OpenAI: GPT-5.6 Luna Pro (batch)",
            wires=("openai_chat",),
            limits=Limits(context=1050000, output=128000),
            reads=("text", "image"),
            features=Features(reasoning=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.1"),
                        output=Decimal("0.6"),
                        cached_input=Decimal("0.01"),
                        cache_write=Decimal("0.125"),
                    )
                ),
                PriceRow(
                    when=PriceCondition(min_input_tokens=272001),
                    rates=Rates(
                        input=Decimal("0.2"),
                        output=Decimal("0.9"),
                        cached_input=Decimal("0.02"),
                        cache_write=Decimal("0.25"),
                    ),
                ),
            ),
            reasoning=Reasoning(
                efforts=("none", "low", "medium", "high", "xhigh", "max"), can_disable=True
            ),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=True,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def OPENAI_GPT_5_6_SOL(self) -> ChatReadsTextImage:
        """OpenAI: GPT-5.6 Sol: 1,050,000 tokens of context, 128,000 out, $4 in and $20 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="openai/gpt-5.6-sol",
            name="OpenAI: GPT-5.6 Sol",
            wires=("openai_chat",),
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
            lifecycle=Lifecycle(status="active"),
            reasoning=Reasoning(
                efforts=("none", "low", "medium", "high", "xhigh", "max"), can_disable=True
            ),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=True,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def OPENAI_GPT_5_6_SOL_BATCH(self) -> ChatReadsTextImage:
        """OpenAI: GPT-5.6 Sol (batch): 1,050,000 tokens of context, 128,000 out, $2 in and $10 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="openai/gpt-5.6-sol:batch",
            name="OpenAI: GPT-5.6 Sol (batch)",
            wires=("openai_chat",),
            limits=Limits(context=1050000, output=128000),
            reads=("text", "image"),
            features=Features(reasoning=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("2"),
                        output=Decimal("10"),
                        cached_input=Decimal("0.2"),
                        cache_write=Decimal("2.5"),
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
            ),
            reasoning=Reasoning(
                efforts=("none", "low", "medium", "high", "xhigh", "max"), can_disable=True
            ),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=True,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def OPENAI_GPT_5_6_SOL_PRO(self) -> ChatReadsTextImage:
        """OpenAI: GPT-5.6 Sol Pro: 1,050,000 tokens of context, 128,000 out, $4 in and $20 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="openai/gpt-5.6-sol-pro",
            name="OpenAI: GPT-5.6 Sol Pro",
            wires=("openai_chat",),
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
            lifecycle=Lifecycle(status="active"),
            reasoning=Reasoning(
                efforts=("none", "low", "medium", "high", "xhigh", "max"), can_disable=True
            ),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=True,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def OPENAI_GPT_5_6_SOL_PRO_BATCH(self) -> ChatReadsTextImage:
        """OpenAI: GPT-5.6 Sol Pro (batch): 1,050,000 tokens of context, 128,000 out, $2 in and $10 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="openai/gpt-5.6-sol-pro:batch",
            name="OpenAI: GPT-5.6 Sol Pro (batch)",
            wires=("openai_chat",),
            limits=Limits(context=1050000, output=128000),
            reads=("text", "image"),
            features=Features(reasoning=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("2"),
                        output=Decimal("10"),
                        cached_input=Decimal("0.2"),
                        cache_write=Decimal("2.5"),
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
            ),
            reasoning=Reasoning(
                efforts=("none", "low", "medium", "high", "xhigh", "max"), can_disable=True
            ),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=True,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def OPENAI_GPT_5_6_TERRA(self) -> ChatReadsTextImage:
        """OpenAI: GPT-5.6 Terra: 1,050,000 tokens of context, 128,000 out, $2 in and $12 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="openai/gpt-5.6-terra",
            name="OpenAI: GPT-5.6 Terra",
            wires=("openai_chat",),
            limits=Limits(context=1050000, output=128000),
            reads=("text", "image"),
            features=Features(reasoning=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("2"),
                        output=Decimal("12"),
                        cached_input=Decimal("0.2"),
                        cache_write=Decimal("2.5"),
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
            ),
            lifecycle=Lifecycle(status="active"),
            reasoning=Reasoning(
                efforts=("none", "low", "medium", "high", "xhigh", "max"), can_disable=True
            ),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=True,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def OPENAI_GPT_5_6_TERRA_BATCH(self) -> ChatReadsTextImage:
        """OpenAI: GPT-5.6 Terra (batch): 1,050,000 tokens of context, 128,000 out, $1 in and $6 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="openai/gpt-5.6-terra:batch",
            name="OpenAI: GPT-5.6 Terra (batch)",
            wires=("openai_chat",),
            limits=Limits(context=1050000, output=128000),
            reads=("text", "image"),
            features=Features(reasoning=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("1"),
                        output=Decimal("6"),
                        cached_input=Decimal("0.1"),
                        cache_write=Decimal("1.25"),
                    )
                ),
                PriceRow(
                    when=PriceCondition(min_input_tokens=272001),
                    rates=Rates(
                        input=Decimal("2"),
                        output=Decimal("9"),
                        cached_input=Decimal("0.2"),
                        cache_write=Decimal("2.5"),
                    ),
                ),
            ),
            reasoning=Reasoning(
                efforts=("none", "low", "medium", "high", "xhigh", "max"), can_disable=True
            ),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=True,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def OPENAI_GPT_5_6_TERRA_PRO(self) -> ChatReadsTextImage:
        """OpenAI: GPT-5.6 Terra Pro: 1,050,000 tokens of context, 128,000 out, $2 in and $12 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="openai/gpt-5.6-terra-pro",
            name="OpenAI: GPT-5.6 Terra Pro",
            wires=("openai_chat",),
            limits=Limits(context=1050000, output=128000),
            reads=("text", "image"),
            features=Features(reasoning=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("2"),
                        output=Decimal("12"),
                        cached_input=Decimal("0.2"),
                        cache_write=Decimal("2.5"),
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
            ),
            lifecycle=Lifecycle(status="active"),
            reasoning=Reasoning(
                efforts=("none", "low", "medium", "high", "xhigh", "max"), can_disable=True
            ),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=True,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def OPENAI_GPT_5_6_TERRA_PRO_BATCH(self) -> ChatReadsTextImage:
        """OpenAI: GPT-5.6 Terra Pro (batch): 1,050,000 tokens of context, 128,000 out, $1 in and $6 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="openai/gpt-5.6-terra-pro:batch",
            name="OpenAI: GPT-5.6 Terra Pro (batch)",
            wires=("openai_chat",),
            limits=Limits(context=1050000, output=128000),
            reads=("text", "image"),
            features=Features(reasoning=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("1"),
                        output=Decimal("6"),
                        cached_input=Decimal("0.1"),
                        cache_write=Decimal("1.25"),
                    )
                ),
                PriceRow(
                    when=PriceCondition(min_input_tokens=272001),
                    rates=Rates(
                        input=Decimal("2"),
                        output=Decimal("9"),
                        cached_input=Decimal("0.2"),
                        cache_write=Decimal("2.5"),
                    ),
                ),
            ),
            reasoning=Reasoning(
                efforts=("none", "low", "medium", "high", "xhigh", "max"), can_disable=True
            ),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=True,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def OPENAI_GPT_5_BATCH(self) -> ChatReadsTextImage:
        """OpenAI: GPT-5 (batch): 400,000 tokens of context, 128,000 out, $0.625 in and $5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="openai/gpt-5:batch",
            name="OpenAI: GPT-5 (batch)",
            wires=("openai_chat",),
            limits=Limits(context=400000, output=128000),
            reads=("text", "image"),
            features=Features(reasoning=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.625"), output=Decimal("5"), cached_input=Decimal("0.0625")
                    )
                ),
            ),
            reasoning=Reasoning(efforts=("minimal", "low", "medium", "high"), can_disable=False),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=True,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def OPENAI_GPT_5_CHAT(self) -> ChatReadsTextImageDocumentNoTools:
        """GPT-5 Chat: 128,000 tokens of context, 16,384 out, $1.25 in and $10 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="openai/gpt-5-chat",
            name="GPT-5 Chat",
            family="gpt-codex",
            wires=("openai_chat",),
            limits=Limits(context=128000, output=16384),
            reads=("text", "image", "document"),
            writes=("text",),
            features=Features(
                tools=False, structured_output=True, reasoning=False, temperature=False
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("1.25"), output=Decimal("10"), cached_input=Decimal("0.125")
                    )
                ),
            ),
            lifecycle=Lifecycle(released="2025-08-07", knowledge="2024-09-30"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=True,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
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
            lifecycle=Lifecycle(released="2025-09-15", knowledge="2024-09-30"),
            reasoning=Reasoning(efforts=("low", "medium", "high")),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=True,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def OPENAI_GPT_5_IMAGE(self) -> ChatReadsTextImageDocumentNoTools:
        """GPT-5 Image: 400,000 tokens of context, 128,000 out, $10 in and $10 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="openai/gpt-5-image",
            name="GPT-5 Image",
            family="gpt",
            wires=("openai_chat",),
            limits=Limits(context=400000, output=128000),
            reads=("text", "image", "document"),
            writes=("text", "image"),
            features=Features(
                tools=False, structured_output=True, reasoning=True, temperature=True
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("10"), output=Decimal("10"), cached_input=Decimal("1.25")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2025-10-14", knowledge="2024-10-01"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=True,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def OPENAI_GPT_5_IMAGE_MINI(self) -> ChatReadsTextImageDocumentNoTools:
        """GPT-5 Image Mini: 400,000 tokens of context, 128,000 out, $2.5 in and $2 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="openai/gpt-5-image-mini",
            name="GPT-5 Image Mini",
            family="gpt",
            wires=("openai_chat",),
            limits=Limits(context=400000, output=128000),
            reads=("text", "image", "document"),
            writes=("text", "image"),
            features=Features(
                tools=False, structured_output=True, reasoning=True, temperature=True
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("2.5"), output=Decimal("2"), cached_input=Decimal("0.25")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2025-10-16"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=True,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def OPENAI_GPT_5_MINI(self) -> ChatReadsTextImageDocument:
        """GPT-5 Mini: 400,000 tokens of context, 128,000 out, $0.25 in and $2 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="openai/gpt-5-mini",
            name="GPT-5 Mini",
            family="gpt-mini",
            wires=("openai_chat",),
            limits=Limits(context=400000, input=272000, output=128000),
            reads=("text", "image", "document"),
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
            reasoning=Reasoning(efforts=("minimal", "low", "medium", "high"), can_disable=False),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=True,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def OPENAI_GPT_5_MINI_BATCH(self) -> ChatReadsTextImage:
        """OpenAI: GPT-5 Mini (batch): 400,000 tokens of context, 128,000 out, $0.125 in and $1 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="openai/gpt-5-mini:batch",
            name="OpenAI: GPT-5 Mini (batch)",
            wires=("openai_chat",),
            limits=Limits(context=400000, output=128000),
            reads=("text", "image"),
            features=Features(reasoning=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.125"), output=Decimal("1"), cached_input=Decimal("0.0125")
                    )
                ),
            ),
            reasoning=Reasoning(efforts=("minimal", "low", "medium", "high"), can_disable=False),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=True,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def OPENAI_GPT_5_NANO(self) -> ChatReadsTextImageDocument:
        """GPT-5 Nano: 400,000 tokens of context, 128,000 out, $0.05 in and $0.4 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="openai/gpt-5-nano",
            name="GPT-5 Nano",
            family="gpt-nano",
            wires=("openai_chat",),
            limits=Limits(context=400000, input=272000, output=128000),
            reads=("text", "image", "document"),
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
            reasoning=Reasoning(efforts=("minimal", "low", "medium", "high"), can_disable=False),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=True,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def OPENAI_GPT_5_NANO_BATCH(self) -> ChatReadsTextImage:
        """OpenAI: GPT-5 Nano (batch): 400,000 tokens of context, 128,000 out, $0.025 in and $0.2 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="openai/gpt-5-nano:batch",
            name="OpenAI: GPT-5 Nano (batch)",
            wires=("openai_chat",),
            limits=Limits(context=400000, output=128000),
            reads=("text", "image"),
            features=Features(reasoning=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.025"),
                        output=Decimal("0.2"),
                        cached_input=Decimal("0.0025"),
                    )
                ),
            ),
            reasoning=Reasoning(efforts=("minimal", "low", "medium", "high"), can_disable=False),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=True,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def OPENAI_GPT_5_PRO(self) -> ChatReadsTextImageDocument:
        """GPT-5 Pro: 400,000 tokens of context, 128,000 out, $15 in and $120 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="openai/gpt-5-pro",
            name="GPT-5 Pro",
            family="gpt-pro",
            wires=("openai_chat",),
            limits=Limits(context=400000, input=272000, output=128000),
            reads=("text", "image", "document"),
            writes=("text",),
            features=Features(
                tools=True, structured_output=True, reasoning=True, temperature=False
            ),
            prices=(PriceRow(rates=Rates(input=Decimal("15"), output=Decimal("120"))),),
            lifecycle=Lifecycle(status="active", released="2025-10-06", knowledge="2024-09-30"),
            reasoning=Reasoning(efforts=("high",), can_disable=False),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=True,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def OPENAI_GPT_5_PRO_BATCH(self) -> ChatReadsTextImage:
        """OpenAI: GPT-5 Pro (batch): 400,000 tokens of context, 128,000 out, $7.5 in and $60 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="openai/gpt-5-pro:batch",
            name="OpenAI: GPT-5 Pro (batch)",
            wires=("openai_chat",),
            limits=Limits(context=400000, output=128000),
            reads=("text", "image"),
            features=Features(reasoning=True),
            prices=(PriceRow(rates=Rates(input=Decimal("7.5"), output=Decimal("60"))),),
            reasoning=Reasoning(efforts=("high",), can_disable=False),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=True,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def OPENAI_GPT_6_1_SOL(self) -> ChatReadsTextImage:
        """OpenAI: GPT-6.1 Sol: 1,050,000 tokens of context, 128,000 out, $2 in and $10 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="openai/gpt-6.1-sol",
            name="OpenAI: GPT-6.1 Sol",
            wires=("openai_chat",),
            limits=Limits(context=1050000, output=128000),
            reads=("text", "image"),
            features=Features(reasoning=True),
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
            ),
            reasoning=Reasoning(
                efforts=("low", "medium", "high", "xhigh", "max"), can_disable=False
            ),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=True,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def OPENAI_GPT_6_1_SOL_BATCH(self) -> ChatReadsTextImage:
        """OpenAI: GPT-6.1 Sol (batch): 1,050,000 tokens of context, 128,000 out, $1 in and $5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="openai/gpt-6.1-sol:batch",
            name="OpenAI: GPT-6.1 Sol (batch)",
            wires=("openai_chat",),
            limits=Limits(context=1050000, output=128000),
            reads=("text", "image"),
            features=Features(reasoning=True),
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
            ),
            reasoning=Reasoning(
                efforts=("low", "medium", "high", "xhigh", "max"), can_disable=False
            ),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=True,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def OPENAI_GPT_6_1_SOL_PRO(self) -> ChatReadsTextImage:
        """OpenAI: GPT-6.1 Sol Pro: 1,050,000 tokens of context, 128,000 out, $2 in and $10 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="openai/gpt-6.1-sol-pro",
            name="OpenAI: GPT-6.1 Sol Pro",
            wires=("openai_chat",),
            limits=Limits(context=1050000, output=128000),
            reads=("text", "image"),
            features=Features(reasoning=True),
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
            ),
            reasoning=Reasoning(
                efforts=("low", "medium", "high", "xhigh", "max"), can_disable=False
            ),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=True,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def OPENAI_GPT_6_1_SOL_PRO_BATCH(self) -> ChatReadsTextImage:
        """OpenAI: GPT-6.1 Sol Pro (batch): 1,050,000 tokens of context, 128,000 out, $1 in and $5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="openai/gpt-6.1-sol-pro:batch",
            name="OpenAI: GPT-6.1 Sol Pro (batch)",
            wires=("openai_chat",),
            limits=Limits(context=1050000, output=128000),
            reads=("text", "image"),
            features=Features(reasoning=True),
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
            ),
            reasoning=Reasoning(
                efforts=("low", "medium", "high", "xhigh", "max"), can_disable=False
            ),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=True,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def OPENAI_GPT_6_1_TERRA(self) -> ChatReadsTextImage:
        """OpenAI: GPT-6.1 Terra: 1,050,000 tokens of context, 128,000 out, $1 in and $5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="openai/gpt-6.1-terra",
            name="OpenAI: GPT-6.1 Terra",
            wires=("openai_chat",),
            limits=Limits(context=1050000, output=128000),
            reads=("text", "image"),
            features=Features(reasoning=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("1"),
                        output=Decimal("5"),
                        cached_input=Decimal("0.05"),
                        cache_write=Decimal("1.25"),
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
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=True,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def OPENAI_GPT_6_1_TERRA_BATCH(self) -> ChatReadsTextImage:
        """OpenAI: GPT-6.1 Terra (batch): 1,050,000 tokens of context, 128,000 out, $0.5 in and $2.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="openai/gpt-6.1-terra:batch",
            name="OpenAI: GPT-6.1 Terra (batch)",
            wires=("openai_chat",),
            limits=Limits(context=1050000, output=128000),
            reads=("text", "image"),
            features=Features(reasoning=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.5"),
                        output=Decimal("2.5"),
                        cached_input=Decimal("0.025"),
                        cache_write=Decimal("0.625"),
                    )
                ),
                PriceRow(
                    when=PriceCondition(min_input_tokens=272001),
                    rates=Rates(
                        input=Decimal("1"),
                        output=Decimal("3.75"),
                        cached_input=Decimal("0.05"),
                        cache_write=Decimal("1.25"),
                    ),
                ),
            ),
            reasoning=Reasoning(
                efforts=("none", "low", "medium", "high", "xhigh", "max"), can_disable=True
            ),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=True,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def OPENAI_GPT_6_1_TERRA_PRO(self) -> ChatReadsTextImage:
        """OpenAI: GPT-6.1 Terra Pro: 1,050,000 tokens of context, 128,000 out, $1 in and $5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="openai/gpt-6.1-terra-pro",
            name="OpenAI: GPT-6.1 Terra Pro",
            wires=("openai_chat",),
            limits=Limits(context=1050000, output=128000),
            reads=("text", "image"),
            features=Features(reasoning=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("1"),
                        output=Decimal("5"),
                        cached_input=Decimal("0.05"),
                        cache_write=Decimal("1.25"),
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
                efforts=("low", "medium", "high", "xhigh", "max"), can_disable=False
            ),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=True,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def OPENAI_GPT_6_1_TERRA_PRO_BATCH(self) -> ChatReadsTextImage:
        """OpenAI: GPT-6.1 Terra Pro (batch): 1,050,000 tokens of context, 128,000 out, $0.5 in and $2.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="openai/gpt-6.1-terra-pro:batch",
            name="OpenAI: GPT-6.1 Terra Pro (batch)",
            wires=("openai_chat",),
            limits=Limits(context=1050000, output=128000),
            reads=("text", "image"),
            features=Features(reasoning=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.5"),
                        output=Decimal("2.5"),
                        cached_input=Decimal("0.025"),
                        cache_write=Decimal("0.625"),
                    )
                ),
                PriceRow(
                    when=PriceCondition(min_input_tokens=272001),
                    rates=Rates(
                        input=Decimal("1"),
                        output=Decimal("3.75"),
                        cached_input=Decimal("0.05"),
                        cache_write=Decimal("1.25"),
                    ),
                ),
            ),
            reasoning=Reasoning(
                efforts=("low", "medium", "high", "xhigh", "max"), can_disable=False
            ),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=True,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def OPENAI_GPT_6_ASTRA(self) -> ChatReadsTextImage:
        """OpenAI: GPT-6 Astra: 1,050,000 tokens of context, 128,000 out, $10 in and $50 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="openai/gpt-6-astra",
            name="OpenAI: GPT-6 Astra",
            wires=("openai_chat",),
            limits=Limits(context=1050000, output=128000),
            reads=("text", "image"),
            features=Features(reasoning=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("10"),
                        output=Decimal("50"),
                        cached_input=Decimal("1"),
                        cache_write=Decimal("12.5"),
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
            lifecycle=Lifecycle(status="active"),
            reasoning=Reasoning(
                efforts=("low", "medium", "high", "xhigh", "max"), can_disable=False
            ),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=True,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def OPENAI_GPT_6_ASTRA_BATCH(self) -> ChatReadsTextImage:
        """OpenAI: GPT-6 Astra (batch): 1,050,000 tokens of context, 128,000 out, $5 in and $25 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="openai/gpt-6-astra:batch",
            name="OpenAI: GPT-6 Astra (batch)",
            wires=("openai_chat",),
            limits=Limits(context=1050000, output=128000),
            reads=("text", "image"),
            features=Features(reasoning=True),
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
                    when=PriceCondition(min_input_tokens=272001),
                    rates=Rates(
                        input=Decimal("10"),
                        output=Decimal("37.5"),
                        cached_input=Decimal("1"),
                        cache_write=Decimal("12.5"),
                    ),
                ),
            ),
            reasoning=Reasoning(
                efforts=("low", "medium", "high", "xhigh", "max"), can_disable=False
            ),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=True,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def OPENAI_GPT_6_ASTRA_PRO(self) -> ChatReadsTextImage:
        """OpenAI: GPT-6 Astra Pro: 1,050,000 tokens of context, 128,000 out, $10 in and $50 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="openai/gpt-6-astra-pro",
            name="OpenAI: GPT-6 Astra Pro",
            wires=("openai_chat",),
            limits=Limits(context=1050000, output=128000),
            reads=("text", "image"),
            features=Features(reasoning=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("10"),
                        output=Decimal("50"),
                        cached_input=Decimal("1"),
                        cache_write=Decimal("12.5"),
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
            lifecycle=Lifecycle(status="active"),
            reasoning=Reasoning(
                efforts=("low", "medium", "high", "xhigh", "max"), can_disable=False
            ),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=True,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def OPENAI_GPT_6_ASTRA_PRO_BATCH(self) -> ChatReadsTextImage:
        """OpenAI: GPT-6 Astra Pro (batch): 1,050,000 tokens of context, 128,000 out, $5 in and $25 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="openai/gpt-6-astra-pro:batch",
            name="OpenAI: GPT-6 Astra Pro (batch)",
            wires=("openai_chat",),
            limits=Limits(context=1050000, output=128000),
            reads=("text", "image"),
            features=Features(reasoning=True),
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
                    when=PriceCondition(min_input_tokens=272001),
                    rates=Rates(
                        input=Decimal("10"),
                        output=Decimal("37.5"),
                        cached_input=Decimal("1"),
                        cache_write=Decimal("12.5"),
                    ),
                ),
            ),
            reasoning=Reasoning(
                efforts=("low", "medium", "high", "xhigh", "max"), can_disable=False
            ),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=True,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def OPENAI_GPT_6_LUNA(self) -> ChatReadsTextImage:
        """OpenAI: GPT-6 Luna: 1,050,000 tokens of context, 128,000 out, $0.1 in and $0.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="openai/gpt-6-luna",
            name="OpenAI: GPT-6 Luna",
            wires=("openai_chat",),
            limits=Limits(context=1050000, output=128000),
            reads=("text", "image"),
            features=Features(reasoning=True),
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
            ),
            lifecycle=Lifecycle(status="active"),
            reasoning=Reasoning(
                efforts=("none", "low", "medium", "high", "xhigh", "max"), can_disable=True
            ),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=True,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def OPENAI_GPT_6_LUNA_BATCH(self) -> ChatReadsTextImage:
        """OpenAI: GPT-6 Luna (batch): 1,050,000 tokens of context, 128,000 out, $0.05 in and $0.25 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="openai/gpt-6-luna:batch",
            name="OpenAI: GPT-6 Luna (batch)",
            wires=("openai_chat",),
            limits=Limits(context=1050000, output=128000),
            reads=("text", "image"),
            features=Features(reasoning=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.05"),
                        output=Decimal("0.25"),
                        cached_input=Decimal("0.005"),
                        cache_write=Decimal("0.0625"),
                        web_search_per_request=Decimal("0.01"),
                    )
                ),
                PriceRow(
                    when=PriceCondition(min_input_tokens=272001),
                    rates=Rates(
                        input=Decimal("0.1"),
                        output=Decimal("0.375"),
                        cached_input=Decimal("0.01"),
                        cache_write=Decimal("0.125"),
                    ),
                ),
            ),
            reasoning=Reasoning(
                efforts=("none", "low", "medium", "high", "xhigh", "max"), can_disable=True
            ),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=True,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def OPENAI_GPT_6_LUNA_PRO(self) -> ChatReadsTextImage:
        """OpenAI: GPT-6 Luna Pro: 1,050,000 tokens of context, 128,000 out, $0.1 in and $0.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="openai/gpt-6-luna-pro",
            name="OpenAI: GPT-6 Luna Pro",
            wires=("openai_chat",),
            limits=Limits(context=1050000, output=128000),
            reads=("text", "image"),
            features=Features(reasoning=True),
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
            ),
            lifecycle=Lifecycle(status="active"),
            reasoning=Reasoning(
                efforts=("none", "low", "medium", "high", "xhigh", "max"), can_disable=True
            ),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=True,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def OPENAI_GPT_6_LUNA_PRO_BATCH(self) -> ChatReadsTextImage:
        """OpenAI: GPT-6 Luna Pro (batch): 1,050,000 tokens of context, 128,000 out, $0.05 in and $0.25 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="openai/gpt-6-luna-pro:batch",
            name="OpenAI: GPT-6 Luna Pro (batch)",
            wires=("openai_chat",),
            limits=Limits(context=1050000, output=128000),
            reads=("text", "image"),
            features=Features(reasoning=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.05"),
                        output=Decimal("0.25"),
                        cached_input=Decimal("0.005"),
                        cache_write=Decimal("0.0625"),
                        web_search_per_request=Decimal("0.01"),
                    )
                ),
                PriceRow(
                    when=PriceCondition(min_input_tokens=272001),
                    rates=Rates(
                        input=Decimal("0.1"),
                        output=Decimal("0.375"),
                        cached_input=Decimal("0.01"),
                        cache_write=Decimal("0.125"),
                    ),
                ),
            ),
            reasoning=Reasoning(
                efforts=("none", "low", "medium", "high", "xhigh", "max"), can_disable=True
            ),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=True,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def OPENAI_GPT_6_SOL(self) -> ChatReadsTextImage:
        """OpenAI: GPT-6 Sol: 1,050,000 tokens of context, 128,000 out, $2 in and $10 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="openai/gpt-6-sol",
            name="OpenAI: GPT-6 Sol",
            wires=("openai_chat",),
            limits=Limits(context=1050000, output=128000),
            reads=("text", "image"),
            features=Features(reasoning=True),
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
            ),
            lifecycle=Lifecycle(status="active"),
            reasoning=Reasoning(
                efforts=("none", "low", "medium", "high", "xhigh", "max"), can_disable=True
            ),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=True,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def OPENAI_GPT_6_SOL_BATCH(self) -> ChatReadsTextImage:
        """OpenAI: GPT-6 Sol (batch): 1,050,000 tokens of context, 128,000 out, $1 in and $5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="openai/gpt-6-sol:batch",
            name="OpenAI: GPT-6 Sol (batch)",
            wires=("openai_chat",),
            limits=Limits(context=1050000, output=128000),
            reads=("text", "image"),
            features=Features(reasoning=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("1"),
                        output=Decimal("5"),
                        cached_input=Decimal("0.1"),
                        cache_write=Decimal("1.25"),
                        web_search_per_request=Decimal("0.01"),
                    )
                ),
                PriceRow(
                    when=PriceCondition(min_input_tokens=272001),
                    rates=Rates(
                        input=Decimal("2"),
                        output=Decimal("7.5"),
                        cached_input=Decimal("0.2"),
                        cache_write=Decimal("2.5"),
                    ),
                ),
            ),
            reasoning=Reasoning(
                efforts=("none", "low", "medium", "high", "xhigh", "max"), can_disable=True
            ),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=True,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def OPENAI_GPT_6_SOL_PRO(self) -> ChatReadsTextImage:
        """OpenAI: GPT-6 Sol Pro: 1,050,000 tokens of context, 128,000 out, $2 in and $10 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="openai/gpt-6-sol-pro",
            name="OpenAI: GPT-6 Sol Pro",
            wires=("openai_chat",),
            limits=Limits(context=1050000, output=128000),
            reads=("text", "image"),
            features=Features(reasoning=True),
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
            ),
            lifecycle=Lifecycle(status="active"),
            reasoning=Reasoning(
                efforts=("none", "low", "medium", "high", "xhigh", "max"), can_disable=True
            ),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=True,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def OPENAI_GPT_6_SOL_PRO_BATCH(self) -> ChatReadsTextImage:
        """OpenAI: GPT-6 Sol Pro (batch): 1,050,000 tokens of context, 128,000 out, $1 in and $5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="openai/gpt-6-sol-pro:batch",
            name="OpenAI: GPT-6 Sol Pro (batch)",
            wires=("openai_chat",),
            limits=Limits(context=1050000, output=128000),
            reads=("text", "image"),
            features=Features(reasoning=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("1"),
                        output=Decimal("5"),
                        cached_input=Decimal("0.1"),
                        cache_write=Decimal("1.25"),
                        web_search_per_request=Decimal("0.01"),
                    )
                ),
                PriceRow(
                    when=PriceCondition(min_input_tokens=272001),
                    rates=Rates(
                        input=Decimal("2"),
                        output=Decimal("7.5"),
                        cached_input=Decimal("0.2"),
                        cache_write=Decimal("2.5"),
                    ),
                ),
            ),
            reasoning=Reasoning(
                efforts=("none", "low", "medium", "high", "xhigh", "max"), can_disable=True
            ),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=True,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def OPENAI_GPT_ASTRA_LATEST(self) -> ChatReadsTextImage:
        """OpenAI: GPT Astra Latest: 1,050,000 tokens of context, 128,000 out, $10 in and $50 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="~openai/gpt-astra-latest",
            name="OpenAI: GPT Astra Latest",
            wires=("openai_chat",),
            limits=Limits(context=1050000, output=128000),
            reads=("text", "image"),
            features=Features(reasoning=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("10"),
                        output=Decimal("50"),
                        cached_input=Decimal("1"),
                        cache_write=Decimal("12.5"),
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
            lifecycle=Lifecycle(status="active"),
            reasoning=Reasoning(
                efforts=("low", "medium", "high", "xhigh", "max"), can_disable=False
            ),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def OPENAI_GPT_AUDIO(self) -> ChatReadsTextAudio:
        """GPT Audio: 128,000 tokens of context, 16,384 out, $2.5 in and $10 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="openai/gpt-audio",
            name="GPT Audio",
            family="gpt",
            wires=("openai_chat",),
            limits=Limits(context=128000, output=16384),
            reads=("text", "audio"),
            writes=("text", "audio"),
            features=Features(
                tools=True, structured_output=True, reasoning=False, temperature=True
            ),
            prices=(PriceRow(rates=Rates(input=Decimal("2.5"), output=Decimal("10"))),),
            lifecycle=Lifecycle(status="active", released="2026-01-19"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=True,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def OPENAI_GPT_AUDIO_MINI(self) -> ChatReadsTextAudio:
        """GPT Audio Mini: 128,000 tokens of context, 16,384 out, $0.6 in and $2.4 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="openai/gpt-audio-mini",
            name="GPT Audio Mini",
            family="o-mini",
            wires=("openai_chat",),
            limits=Limits(context=128000, output=16384),
            reads=("text", "audio"),
            writes=("text", "audio"),
            features=Features(
                tools=True, structured_output=True, reasoning=False, temperature=True
            ),
            prices=(PriceRow(rates=Rates(input=Decimal("0.6"), output=Decimal("2.4"))),),
            lifecycle=Lifecycle(status="active", released="2026-01-19"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=True,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def OPENAI_GPT_CHAT_LATEST(self) -> ChatReadsTextImageDocument:
        """GPT Chat Latest: 400,000 tokens of context, 128,000 out, $5 in and $30 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="openai/gpt-chat-latest",
            name="GPT Chat Latest",
            family="gpt",
            wires=("openai_chat",),
            limits=Limits(context=400000, output=128000),
            reads=("text", "image", "document"),
            writes=("text",),
            features=Features(
                tools=True, structured_output=True, reasoning=False, temperature=False
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("5"), output=Decimal("30"), cached_input=Decimal("0.5")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2026-05-05"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=True,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def OPENAI_GPT_LATEST(self) -> ChatReadsTextImageDocument:
        """OpenAI GPT Latest: 1,050,000 tokens of context, 128,000 out, $5 in and $30 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="~openai/gpt-latest",
            name="OpenAI GPT Latest",
            family="gpt",
            wires=("openai_chat",),
            limits=Limits(context=1050000, output=128000),
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
            ),
            lifecycle=Lifecycle(released="2026-04-27", knowledge="2025-12-01"),
            reasoning=Reasoning(
                efforts=("none", "low", "medium", "high", "xhigh"), can_disable=True
            ),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def OPENAI_GPT_LUNA_LATEST(self) -> ChatReadsTextImage:
        """OpenAI: GPT Luna Latest: 1,050,000 tokens of context, 128,000 out, $0.1 in and $0.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="~openai/gpt-luna-latest",
            name="OpenAI: GPT Luna Latest",
            wires=("openai_chat",),
            limits=Limits(context=1050000, output=128000),
            reads=("text", "image"),
            features=Features(reasoning=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.1"),
                        output=Decimal("0.5"),
                        cached_input=Decimal("0.01"),
                        cache_write=Decimal("0.125"),
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
            lifecycle=Lifecycle(status="active"),
            reasoning=Reasoning(
                efforts=("none", "low", "medium", "high", "xhigh", "max"), can_disable=True
            ),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def OPENAI_GPT_MINI_LATEST(self) -> ChatReadsTextImageDocument:
        """OpenAI GPT Mini Latest: 400,000 tokens of context, 128,000 out, $0.75 in and $4.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="~openai/gpt-mini-latest",
            name="OpenAI GPT Mini Latest",
            family="gpt-mini",
            wires=("openai_chat",),
            limits=Limits(context=400000, output=128000),
            reads=("text", "image", "document"),
            writes=("text",),
            features=Features(
                tools=True, structured_output=True, reasoning=True, temperature=False
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.75"), output=Decimal("4.5"), cached_input=Decimal("0.075")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2026-04-27", knowledge="2025-08-31"),
            reasoning=Reasoning(
                efforts=("none", "low", "medium", "high", "xhigh"), can_disable=True
            ),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def OPENAI_GPT_OSS_120B(self) -> ChatReadsText:
        """GPT OSS 120B: 131,072 tokens of context, 65,536 out, $0.1 in and $0.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="openai/gpt-oss-120b",
            name="GPT OSS 120B",
            family="gpt-oss",
            wires=("openai_chat",),
            limits=Limits(context=131072, output=65536),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, structured_output=True, reasoning=True, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.1"), output=Decimal("0.5"))),),
            lifecycle=Lifecycle(status="active", released="2025-08-05"),
            reasoning=Reasoning(efforts=("low", "medium", "high"), can_disable=False),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=True,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def OPENAI_GPT_OSS_120B_BATCH(self) -> ChatReadsText:
        """OpenAI: gpt-oss-120b (batch): 131,072 tokens of context, 117,964 out, $0.0296 in and $0.136 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="openai/gpt-oss-120b:batch",
            name="OpenAI: gpt-oss-120b (batch)",
            wires=("openai_chat",),
            limits=Limits(context=131072, output=117964),
            reads=("text",),
            features=Features(reasoning=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.0296"), output=Decimal("0.136"))),),
            reasoning=Reasoning(efforts=("low", "medium", "high"), can_disable=False),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=True,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def OPENAI_GPT_OSS_120B_FREE(self) -> ChatReadsText:
        """gpt-oss-120b (free): 131,072 tokens of context, $0 in and $0 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="openai/gpt-oss-120b:free",
            name="gpt-oss-120b (free)",
            family="gpt-oss",
            wires=("openai_chat",),
            limits=Limits(context=131072),
            reads=("text",),
            writes=("text",),
            features=Features(
                tools=True, structured_output=False, reasoning=True, temperature=True
            ),
            prices=(PriceRow(rates=Rates(input=Decimal("0"), output=Decimal("0"))),),
            lifecycle=Lifecycle(released="2025-08-05"),
            reasoning=Reasoning(efforts=("low", "medium", "high")),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=True,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def OPENAI_GPT_OSS_20B(self) -> ChatReadsText:
        """gpt-oss-20b: 131,072 tokens of context, 117,964 out, $0.03 in and $0.14 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="openai/gpt-oss-20b",
            name="gpt-oss-20b",
            family="gpt-oss",
            wires=("openai_chat",),
            limits=Limits(context=131072, output=117964),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, structured_output=True, reasoning=True, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.03"), output=Decimal("0.14"), cached_input=Decimal("0.009")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2025-08-05", knowledge="2024-06-30"),
            reasoning=Reasoning(efforts=("low", "medium", "high"), can_disable=False),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=True,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def OPENAI_GPT_OSS_20B_BATCH(self) -> ChatReadsText:
        """OpenAI: gpt-oss-20b (batch): 131,072 tokens of context, 117,964 out, $0.024 in and $0.112 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="openai/gpt-oss-20b:batch",
            name="OpenAI: gpt-oss-20b (batch)",
            wires=("openai_chat",),
            limits=Limits(context=131072, output=117964),
            reads=("text",),
            features=Features(reasoning=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.024"), output=Decimal("0.112"))),),
            reasoning=Reasoning(efforts=("low", "medium", "high"), can_disable=False),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=True,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def OPENAI_GPT_OSS_20B_FREE(self) -> ChatReadsText:
        """gpt-oss-20b (free): 131,072 tokens of context, 32,768 out, $0 in and $0 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="openai/gpt-oss-20b:free",
            name="gpt-oss-20b (free)",
            family="gpt-oss",
            wires=("openai_chat",),
            limits=Limits(context=131072, output=32768),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, structured_output=True, reasoning=True, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0"), output=Decimal("0"))),),
            lifecycle=Lifecycle(released="2025-08-05", knowledge="2024-06-30"),
            reasoning=Reasoning(efforts=("low", "medium", "high")),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=True,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
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
            limits=Limits(context=131072, output=65536),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, structured_output=True, reasoning=True, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.075"),
                        output=Decimal("0.3"),
                        cached_input=Decimal("0.0375"),
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2025-10-29"),
            reasoning=Reasoning(efforts=("low", "medium", "high"), can_disable=False),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=True,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def OPENAI_GPT_SOL_LATEST(self) -> ChatReadsTextImage:
        """OpenAI: GPT Sol Latest: 1,050,000 tokens of context, 128,000 out, $2 in and $10 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="~openai/gpt-sol-latest",
            name="OpenAI: GPT Sol Latest",
            wires=("openai_chat",),
            limits=Limits(context=1050000, output=128000),
            reads=("text", "image"),
            features=Features(reasoning=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("2"),
                        output=Decimal("10"),
                        cached_input=Decimal("0.1"),
                        cache_write=Decimal("2.5"),
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
            lifecycle=Lifecycle(status="active"),
            reasoning=Reasoning(
                efforts=("low", "medium", "high", "xhigh", "max"), can_disable=False
            ),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def OPENAI_GPT_TERRA_LATEST(self) -> ChatReadsTextImage:
        """OpenAI: GPT Terra Latest: 1,050,000 tokens of context, 128,000 out, $2 in and $12 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="~openai/gpt-terra-latest",
            name="OpenAI: GPT Terra Latest",
            wires=("openai_chat",),
            limits=Limits(context=1050000, output=128000),
            reads=("text", "image"),
            features=Features(reasoning=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("2"),
                        output=Decimal("12"),
                        cached_input=Decimal("0.2"),
                        cache_write=Decimal("2.5"),
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
            ),
            lifecycle=Lifecycle(status="active"),
            reasoning=Reasoning(
                efforts=("none", "low", "medium", "high", "xhigh", "max"), can_disable=True
            ),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
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
            lifecycle=Lifecycle(status="active", released="2024-12-05", knowledge="2023-09"),
            reasoning=Reasoning(efforts=("low", "medium", "high")),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=True,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def OPENAI_O1_PRO(self) -> ChatReadsTextImageDocumentNoTools:
        """o1-pro: 200,000 tokens of context, 100,000 out, $150 in and $600 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="openai/o1-pro",
            name="o1-pro",
            family="o-pro",
            wires=("openai_chat",),
            limits=Limits(context=200000, output=100000),
            reads=("text", "image", "document"),
            writes=("text",),
            features=Features(
                tools=False, structured_output=True, reasoning=True, temperature=False
            ),
            prices=(PriceRow(rates=Rates(input=Decimal("150"), output=Decimal("600"))),),
            lifecycle=Lifecycle(status="active", released="2025-03-19", knowledge="2023-09"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=True,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
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
            reasoning=Reasoning(efforts=("low", "medium", "high"), can_disable=False),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=True,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def OPENAI_O3_BATCH(self) -> ChatReadsTextImage:
        """OpenAI: o3 (batch): 200,000 tokens of context, 100,000 out, $1 in and $4 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="openai/o3:batch",
            name="OpenAI: o3 (batch)",
            wires=("openai_chat",),
            limits=Limits(context=200000, output=100000),
            reads=("text", "image"),
            features=Features(reasoning=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("1"), output=Decimal("4"), cached_input=Decimal("0.25")
                    )
                ),
            ),
            reasoning=Reasoning(can_disable=False),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=True,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
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
            limits=Limits(context=200000, output=100000),
            reads=("text", "image", "document"),
            writes=("text",),
            features=Features(tools=True, structured_output=True, reasoning=True, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("10"), output=Decimal("40"), cached_input=Decimal("2.5")
                    )
                ),
            ),
            lifecycle=Lifecycle(released="2024-06-26", knowledge="2024-05"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=True,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def OPENAI_O3_MINI(self) -> ChatReadsTextDocument:
        """o3-mini: 200,000 tokens of context, 100,000 out, $1.1 in and $4.4 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="openai/o3-mini",
            name="o3-mini",
            family="o-mini",
            wires=("openai_chat",),
            limits=Limits(context=200000, output=100000),
            reads=("text", "document"),
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
            lifecycle=Lifecycle(status="active", released="2024-12-20", knowledge="2024-05"),
            reasoning=Reasoning(efforts=("low", "medium", "high")),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=True,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def OPENAI_O3_MINI_BATCH(self) -> ChatReadsText:
        """OpenAI: o3 Mini (batch): 200,000 tokens of context, 100,000 out, $0.55 in and $2.2 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="openai/o3-mini:batch",
            name="OpenAI: o3 Mini (batch)",
            wires=("openai_chat",),
            limits=Limits(context=200000, output=100000),
            reads=("text",),
            features=Features(reasoning=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.55"), output=Decimal("2.2"), cached_input=Decimal("0.275")
                    )
                ),
            ),
            reasoning=Reasoning(can_disable=False),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=True,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def OPENAI_O3_MINI_HIGH(self) -> ChatReadsTextDocument:
        """o3 Mini High: 200,000 tokens of context, 100,000 out, $1.1 in and $4.4 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="openai/o3-mini-high",
            name="o3 Mini High",
            family="o",
            wires=("openai_chat",),
            limits=Limits(context=200000, output=100000),
            reads=("text", "document"),
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
            lifecycle=Lifecycle(status="active", released="2025-02-12", knowledge="2023-10-31"),
            reasoning=Reasoning(efforts=("high",)),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=True,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def OPENAI_O3_PRO(self) -> ChatReadsTextImageDocument:
        """o3-pro: 200,000 tokens of context, 100,000 out, $20 in and $80 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="openai/o3-pro",
            name="o3-pro",
            family="o-pro",
            wires=("openai_chat",),
            limits=Limits(context=200000, output=100000),
            reads=("text", "image", "document"),
            writes=("text",),
            features=Features(
                tools=True, structured_output=True, reasoning=True, temperature=False
            ),
            prices=(PriceRow(rates=Rates(input=Decimal("20"), output=Decimal("80"))),),
            lifecycle=Lifecycle(status="active", released="2025-06-10", knowledge="2024-05"),
            reasoning=Reasoning(efforts=("low", "medium", "high"), can_disable=False),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=True,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def OPENAI_O4_MINI(self) -> ChatReadsTextImageDocument:
        """o4-mini: 200,000 tokens of context, 100,000 out, $1.1 in and $4.4 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="openai/o4-mini",
            name="o4-mini",
            family="o-mini",
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
                        input=Decimal("1.1"), output=Decimal("4.4"), cached_input=Decimal("0.275")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2025-04-16", knowledge="2024-05"),
            reasoning=Reasoning(efforts=("low", "medium", "high")),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=True,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def OPENAI_O4_MINI_BATCH(self) -> ChatReadsTextImage:
        """OpenAI: o4 Mini (batch): 200,000 tokens of context, 100,000 out, $0.55 in and $2.2 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="openai/o4-mini:batch",
            name="OpenAI: o4 Mini (batch)",
            wires=("openai_chat",),
            limits=Limits(context=200000, output=100000),
            reads=("text", "image"),
            features=Features(reasoning=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.55"), output=Decimal("2.2"), cached_input=Decimal("0.1375")
                    )
                ),
            ),
            reasoning=Reasoning(can_disable=False),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=True,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def OPENAI_O4_MINI_DEEP_RESEARCH(self) -> ChatReadsTextImageDocument:
        """o4-mini-deep-research: 200,000 tokens of context, 100,000 out, $2 in and $8 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="openai/o4-mini-deep-research",
            name="o4-mini-deep-research",
            family="o-mini",
            wires=("openai_chat",),
            limits=Limits(context=200000, output=100000),
            reads=("text", "image", "document"),
            writes=("text",),
            features=Features(tools=True, structured_output=True, reasoning=True, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("2"), output=Decimal("8"), cached_input=Decimal("0.5")
                    )
                ),
            ),
            lifecycle=Lifecycle(released="2024-06-26", knowledge="2024-05"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=True,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def OPENAI_O4_MINI_HIGH(self) -> ChatReadsTextImageDocument:
        """o4 Mini High: 200,000 tokens of context, 100,000 out, $1.1 in and $4.4 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="openai/o4-mini-high",
            name="o4 Mini High",
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
                        input=Decimal("1.1"), output=Decimal("4.4"), cached_input=Decimal("0.275")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2025-04-16", knowledge="2024-06-30"),
            reasoning=Reasoning(efforts=("high",)),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=True,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def OPENROUTER_AUTO(self) -> ChatReadsTextImageAudioVideoDocument:
        """Auto Router: 2,000,000 tokens of context, 4,096 out."""
        return ChatModel(
            provider=PROVIDER,
            id="openrouter/auto",
            name="Auto Router",
            family="auto",
            wires=("openai_chat",),
            limits=Limits(context=2000000, output=4096),
            reads=("text", "image", "audio", "video", "document"),
            writes=("text", "image"),
            features=Features(tools=True, structured_output=True, reasoning=True, temperature=True),
            lifecycle=Lifecycle(status="active", released="2023-11-08"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def OPENROUTER_AUTO_BETA(self) -> ChatReadsTextImage:
        """Auto Router (Beta): 2,000,000 tokens of context, 64,000 out."""
        return ChatModel(
            provider=PROVIDER,
            id="openrouter/auto-beta",
            name="Auto Router (Beta)",
            wires=("openai_chat",),
            limits=Limits(context=2000000, output=64000),
            reads=("text", "image"),
            features=Features(reasoning=True),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def OPENROUTER_AUTO_CODE(self) -> ChatReadsTextImage:
        """Auto Code: 2,000,000 tokens of context, 64,000 out."""
        return ChatModel(
            provider=PROVIDER,
            id="openrouter/auto-code",
            name="Auto Code",
            wires=("openai_chat",),
            limits=Limits(context=2000000, output=64000),
            reads=("text", "image"),
            features=Features(reasoning=True),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def OPENROUTER_BODYBUILDER(self) -> ChatReadsTextNoTools:
        """Body Builder (beta): 128,000 tokens of context."""
        return ChatModel(
            provider=PROVIDER,
            id="openrouter/bodybuilder",
            name="Body Builder (beta)",
            wires=("openai_chat",),
            limits=Limits(context=128000),
            reads=("text",),
            writes=("text",),
            features=Features(
                tools=False, structured_output=False, reasoning=False, temperature=False
            ),
            lifecycle=Lifecycle(status="active", released="2025-12-05"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def OPENROUTER_FREE(self) -> ChatReadsTextImage:
        """Free Models Router: 200,000 tokens of context, 4,096 out, $0 in and $0 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="openrouter/free",
            name="Free Models Router",
            wires=("openai_chat",),
            limits=Limits(context=200000, output=4096),
            reads=("text", "image"),
            writes=("text",),
            features=Features(tools=True, structured_output=True, reasoning=True, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0"), output=Decimal("0"))),),
            lifecycle=Lifecycle(status="active", released="2026-02-01"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def OPENROUTER_FUSION(self) -> ChatReadsTextNoTools:
        """Fusion: 1,000,000 tokens of context, 30,000 out."""
        return ChatModel(
            provider=PROVIDER,
            id="openrouter/fusion",
            name="Fusion",
            wires=("openai_chat",),
            limits=Limits(context=1000000, output=30000),
            reads=("text",),
            writes=("text",),
            features=Features(
                tools=False, structured_output=False, reasoning=False, temperature=False
            ),
            lifecycle=Lifecycle(status="active", released="2026-06-13"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def OPENROUTER_PARETO_CODE(self) -> ChatReadsTextNoTools:
        """Pareto Code Router: 2,000,000 tokens of context, 4,096 out."""
        return ChatModel(
            provider=PROVIDER,
            id="openrouter/pareto-code",
            name="Pareto Code Router",
            wires=("openai_chat",),
            limits=Limits(context=2000000, output=4096),
            reads=("text",),
            writes=("text",),
            features=Features(
                tools=False, structured_output=False, reasoning=False, temperature=False
            ),
            lifecycle=Lifecycle(status="active", released="2026-04-21"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def PARTICLE_AI_PARTICLE_1(self) -> ChatReadsTextImage:
        """Particle AI: Particle-1: 1,048,576 tokens of context, 131,072 out, $0.05 in and $0.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="particle-ai/particle-1",
            name="Particle AI: Particle-1",
            wires=("openai_chat",),
            limits=Limits(context=1048576, output=131072),
            reads=("text", "image"),
            features=Features(reasoning=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.05"), output=Decimal("0.5"), cached_input=Decimal("0.003")
                    )
                ),
            ),
            reasoning=Reasoning(
                efforts=("none", "minimal", "low", "medium", "high", "xhigh", "max"),
                can_disable=True,
            ),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def PERCEPTRON_PERCEPTRON_MK1(self) -> ChatReadsTextImageVideoNoTools:
        """Perceptron Mk1: 32,768 tokens of context, 8,192 out, $0.15 in and $1.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="perceptron/perceptron-mk1",
            name="Perceptron Mk1",
            wires=("openai_chat",),
            limits=Limits(context=32768, output=8192),
            reads=("text", "image", "video"),
            writes=("text",),
            features=Features(
                tools=False, structured_output=True, reasoning=True, temperature=True
            ),
            prices=(PriceRow(rates=Rates(input=Decimal("0.15"), output=Decimal("1.5"))),),
            lifecycle=Lifecycle(status="active", released="2026-05-12"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def PERCEPTRON_PERCEPTRON_MK1_5(self) -> ChatReadsTextImage:
        """Perceptron: Perceptron Mk1.5: 36,864 tokens of context, 8,192 out, $0.15 in and $1.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="perceptron/perceptron-mk1.5",
            name="Perceptron: Perceptron Mk1.5",
            wires=("openai_chat",),
            limits=Limits(context=36864, output=8192),
            reads=("text", "image"),
            features=Features(reasoning=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.15"), output=Decimal("1.5"))),),
            reasoning=Reasoning(
                efforts=("none", "minimal", "low", "medium", "high"), can_disable=True
            ),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def PERPLEXITY_SONAR(self) -> ChatReadsTextImageNoTools:
        """Sonar: 127,072 tokens of context, $1 in and $1 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="perplexity/sonar",
            name="Sonar",
            family="sonar",
            wires=("openai_chat",),
            limits=Limits(context=127072),
            reads=("text", "image"),
            writes=("text",),
            features=Features(
                tools=False, structured_output=False, reasoning=False, temperature=True
            ),
            prices=(PriceRow(rates=Rates(input=Decimal("1"), output=Decimal("1"))),),
            lifecycle=Lifecycle(status="active", released="2025-01-27"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def PERPLEXITY_SONAR_DEEP_RESEARCH(self) -> ChatReadsTextNoTools:
        """Sonar Deep Research: 128,000 tokens of context, $2 in and $8 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="perplexity/sonar-deep-research",
            name="Sonar Deep Research",
            family="sonar-deep-research",
            wires=("openai_chat",),
            limits=Limits(context=128000),
            reads=("text",),
            writes=("text",),
            features=Features(
                tools=False, structured_output=False, reasoning=True, temperature=True
            ),
            prices=(
                PriceRow(
                    rates=Rates(input=Decimal("2"), output=Decimal("8"), reasoning=Decimal("3"))
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2025-03-07"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def PERPLEXITY_SONAR_PRO(self) -> ChatReadsTextImageNoTools:
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
            features=Features(
                tools=False, structured_output=False, reasoning=False, temperature=True
            ),
            prices=(PriceRow(rates=Rates(input=Decimal("3"), output=Decimal("15"))),),
            lifecycle=Lifecycle(status="active", released="2025-03-07"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def PERPLEXITY_SONAR_PRO_SEARCH(self) -> ChatReadsTextImageNoTools:
        """Sonar Pro Search: 200,000 tokens of context, 8,000 out, $3 in and $15 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="perplexity/sonar-pro-search",
            name="Sonar Pro Search",
            family="sonar-pro",
            wires=("openai_chat",),
            limits=Limits(context=200000, output=8000),
            reads=("text", "image"),
            writes=("text",),
            features=Features(
                tools=False, structured_output=True, reasoning=True, temperature=True
            ),
            prices=(PriceRow(rates=Rates(input=Decimal("3"), output=Decimal("15"))),),
            lifecycle=Lifecycle(status="active", released="2025-10-30"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def PERPLEXITY_SONAR_REASONING_PRO(self) -> ChatReadsTextImageNoTools:
        """Sonar Reasoning Pro: 128,000 tokens of context, $2 in and $8 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="perplexity/sonar-reasoning-pro",
            name="Sonar Reasoning Pro",
            family="sonar-reasoning",
            wires=("openai_chat",),
            limits=Limits(context=128000),
            reads=("text", "image"),
            writes=("text",),
            features=Features(
                tools=False, structured_output=False, reasoning=True, temperature=True
            ),
            prices=(PriceRow(rates=Rates(input=Decimal("2"), output=Decimal("8"))),),
            lifecycle=Lifecycle(status="active", released="2025-03-07"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def POOLSIDE_LAGUNA_M_1(self) -> ChatReadsText:
        """Laguna M.1: 262,144 tokens of context, 32,768 out, $0.2 in and $0.4 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="poolside/laguna-m.1",
            name="Laguna M.1",
            wires=("openai_chat",),
            limits=Limits(context=262144, output=32768),
            reads=("text",),
            writes=("text",),
            features=Features(
                tools=True, structured_output=False, reasoning=True, temperature=True
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.2"), output=Decimal("0.4"), cached_input=Decimal("0.1")
                    )
                ),
            ),
            lifecycle=Lifecycle(released="2026-04-28"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def POOLSIDE_LAGUNA_M_1_FREE(self) -> ChatReadsText:
        """Laguna M.1 (free): 262,144 tokens of context, 32,768 out, $0 in and $0 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="poolside/laguna-m.1:free",
            name="Laguna M.1 (free)",
            wires=("openai_chat",),
            limits=Limits(context=262144, output=32768),
            reads=("text",),
            writes=("text",),
            features=Features(
                tools=True, structured_output=False, reasoning=True, temperature=True
            ),
            prices=(PriceRow(rates=Rates(input=Decimal("0"), output=Decimal("0"))),),
            lifecycle=Lifecycle(released="2026-04-28"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def POOLSIDE_LAGUNA_XS_2(self) -> ChatReadsText:
        """Laguna XS.2: 262,144 tokens of context, 32,768 out, $0.1 in and $0.2 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="poolside/laguna-xs.2",
            name="Laguna XS.2",
            wires=("openai_chat",),
            limits=Limits(context=262144, output=32768),
            reads=("text",),
            writes=("text",),
            features=Features(
                tools=True, structured_output=False, reasoning=True, temperature=True
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.1"), output=Decimal("0.2"), cached_input=Decimal("0.05")
                    )
                ),
            ),
            lifecycle=Lifecycle(released="2026-04-28"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def POOLSIDE_LAGUNA_XS_2_FREE(self) -> ChatReadsText:
        """Laguna XS.2 (free): 262,144 tokens of context, 32,768 out, $0 in and $0 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="poolside/laguna-xs.2:free",
            name="Laguna XS.2 (free)",
            wires=("openai_chat",),
            limits=Limits(context=262144, output=32768),
            reads=("text",),
            writes=("text",),
            features=Features(
                tools=True, structured_output=False, reasoning=True, temperature=True
            ),
            prices=(PriceRow(rates=Rates(input=Decimal("0"), output=Decimal("0"))),),
            lifecycle=Lifecycle(released="2026-04-28"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def PRISM_ML_TERNARY_BONSAI_2_27B(self) -> ChatReadsTextImage:
        """PrismML: Ternary Bonsai 2 27B: 262,144 tokens of context, 32,768 out, $0.075 in and $0.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="prism-ml/ternary-bonsai-2-27b",
            name="PrismML: Ternary Bonsai 2 27B",
            wires=("openai_chat",),
            limits=Limits(context=262144, output=32768),
            reads=("text", "image"),
            features=Features(reasoning=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.075"),
                        output=Decimal("0.5"),
                        cached_input=Decimal("0.0375"),
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active"),
            reasoning=Reasoning(efforts=("none", "medium", "xhigh"), can_disable=True),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def PRISM_ML_TERNARY_BONSAI_2_9B(self) -> ChatReadsTextImage:
        """PrismML: Ternary Bonsai 2 9B: 262,144 tokens of context, 65,536 out, $0.08 in and $0.13 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="prism-ml/ternary-bonsai-2-9b",
            name="PrismML: Ternary Bonsai 2 9B",
            wires=("openai_chat",),
            limits=Limits(context=262144, output=65536),
            reads=("text", "image"),
            features=Features(reasoning=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.08"), output=Decimal("0.13"), cached_input=Decimal("0.04")
                    )
                ),
            ),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def QWEN_QWEN2_5_VL_72B_INSTRUCT(self) -> ChatReadsTextImageNoTools:
        """Qwen2.5 VL 72B Instruct: 128,000 tokens of context, $0.8 in and $1 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="qwen/qwen2.5-vl-72b-instruct",
            name="Qwen2.5 VL 72B Instruct",
            family="qwen",
            wires=("openai_chat",),
            limits=Limits(context=128000),
            reads=("text", "image"),
            writes=("text",),
            features=Features(
                tools=False, structured_output=True, reasoning=False, temperature=True
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.8"), output=Decimal("1"), cached_input=Decimal("0.4")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2025-02-01", knowledge="2024-06-30"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def QWEN_QWEN3_14B(self) -> ChatReadsText:
        """Qwen3 14B: 40,960 tokens of context, 36,864 out, $0.1 in and $0.22 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="qwen/qwen3-14b",
            name="Qwen3 14B",
            family="qwen",
            wires=("openai_chat",),
            limits=Limits(context=40960, output=36864),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, structured_output=True, reasoning=True, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.1"), output=Decimal("0.22"))),),
            lifecycle=Lifecycle(status="active", released="2025-04-28", knowledge="2025-03-31"),
            reasoning=Reasoning(can_disable=True),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def QWEN_QWEN3_235B_A22B(self) -> ChatReadsText:
        """Qwen3 235B-A22B: 131,072 tokens of context, 8,192 out, $0.13 in and $0.6 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="qwen/qwen3-235b-a22b",
            name="Qwen3 235B-A22B",
            family="qwen",
            wires=("openai_chat",),
            limits=Limits(context=131072, output=8192),
            reads=("text",),
            writes=("text",),
            features=Features(
                tools=True, structured_output=False, reasoning=True, temperature=True
            ),
            prices=(PriceRow(rates=Rates(input=Decimal("0.13"), output=Decimal("0.6"))),),
            lifecycle=Lifecycle(status="active", released="2025-04", knowledge="2025-04"),
            reasoning=Reasoning(can_disable=True, budget_min=1, budget_max=38912),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def QWEN_QWEN3_235B_A22B_2507(self) -> ChatReadsText:
        """Qwen3 235B A22B Instruct 2507: 262,144 tokens of context, 117,964 out, $0.09 in and $0.55 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="qwen/qwen3-235b-a22b-2507",
            name="Qwen3 235B A22B Instruct 2507",
            family="qwen",
            wires=("openai_chat",),
            limits=Limits(context=262144, output=117964),
            reads=("text",),
            writes=("text",),
            features=Features(
                tools=True, structured_output=True, reasoning=False, temperature=True
            ),
            prices=(PriceRow(rates=Rates(input=Decimal("0.09"), output=Decimal("0.55"))),),
            lifecycle=Lifecycle(status="active", released="2025-07-21", knowledge="2025-06-30"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def QWEN_QWEN3_235B_A22B_THINKING_2507(self) -> ChatReadsText:
        """Qwen3 235B A22B Thinking 2507: 131,072 tokens of context, 16,384 out, $0.45 in and $3.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="qwen/qwen3-235b-a22b-thinking-2507",
            name="Qwen3 235B A22B Thinking 2507",
            family="qwen",
            wires=("openai_chat",),
            limits=Limits(context=131072, output=16384),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, structured_output=True, reasoning=True, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.45"), output=Decimal("3.5"))),),
            lifecycle=Lifecycle(status="active", released="2025-07-25", knowledge="2025-06-30"),
            reasoning=Reasoning(can_disable=False),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def QWEN_QWEN3_30B_A3B(self) -> ChatReadsText:
        """Qwen3 30B A3B: 40,960 tokens of context, 16,384 out, $0.12 in and $0.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="qwen/qwen3-30b-a3b",
            name="Qwen3 30B A3B",
            family="qwen",
            wires=("openai_chat",),
            limits=Limits(context=40960, output=16384),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, structured_output=True, reasoning=True, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.12"), output=Decimal("0.5"))),),
            lifecycle=Lifecycle(status="active", released="2025-04-28", knowledge="2025-03-31"),
            reasoning=Reasoning(can_disable=True),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def QWEN_QWEN3_30B_A3B_INSTRUCT_2507(self) -> ChatReadsText:
        """Qwen3 30B A3B Instruct 2507: 128,000 tokens of context, $0.09 in and $0.3 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="qwen/qwen3-30b-a3b-instruct-2507",
            name="Qwen3 30B A3B Instruct 2507",
            family="qwen",
            wires=("openai_chat",),
            limits=Limits(context=128000),
            reads=("text",),
            writes=("text",),
            features=Features(
                tools=True, structured_output=True, reasoning=False, temperature=True
            ),
            prices=(PriceRow(rates=Rates(input=Decimal("0.09"), output=Decimal("0.3"))),),
            lifecycle=Lifecycle(status="active", released="2025-07-29", knowledge="2025-06-30"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def QWEN_QWEN3_30B_A3B_THINKING_2507(self) -> ChatReadsText:
        """Qwen3 30B A3B Thinking 2507: 131,072 tokens of context, $0.08 in and $0.4 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="qwen/qwen3-30b-a3b-thinking-2507",
            name="Qwen3 30B A3B Thinking 2507",
            family="qwen",
            wires=("openai_chat",),
            limits=Limits(context=131072),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, structured_output=True, reasoning=True, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.08"), output=Decimal("0.4"), cached_input=Decimal("0.08")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2025-08-28", knowledge="2025-06-30"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def QWEN_QWEN3_32B(self) -> ChatReadsText:
        """Qwen3 32B: 40,960 tokens of context, 16,384 out, $0.14 in and $0.4 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="qwen/qwen3-32b",
            name="Qwen3 32B",
            family="qwen",
            wires=("openai_chat",),
            limits=Limits(context=40960, output=16384),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, structured_output=True, reasoning=True, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.14"), output=Decimal("0.4"), cached_input=Decimal("0.09")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2025-04", knowledge="2025-04"),
            reasoning=Reasoning(can_disable=True),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def QWEN_QWEN3_5_122B_A10B(self) -> ChatReadsTextImageVideo:
        """Qwen3.5 122B-A10B: 262,144 tokens of context, 65,536 out, $0.26 in and $2.08 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="qwen/qwen3.5-122b-a10b",
            name="Qwen3.5 122B-A10B",
            family="qwen",
            wires=("openai_chat",),
            limits=Limits(context=262144, output=65536),
            reads=("text", "image", "video"),
            writes=("text",),
            features=Features(tools=True, structured_output=True, reasoning=True, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.26"), output=Decimal("2.08"))),),
            lifecycle=Lifecycle(status="active", released="2026-02-23"),
            reasoning=Reasoning(can_disable=True),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def QWEN_QWEN3_5_27B(self) -> ChatReadsTextImageVideo:
        """Qwen3.5 27B: 262,144 tokens of context, 81,920 out, $0.195 in and $1.56 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="qwen/qwen3.5-27b",
            name="Qwen3.5 27B",
            family="qwen",
            wires=("openai_chat",),
            limits=Limits(context=262144, output=81920),
            reads=("text", "image", "video"),
            writes=("text",),
            features=Features(tools=True, structured_output=True, reasoning=True, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.195"), output=Decimal("1.56"))),),
            lifecycle=Lifecycle(status="active", released="2026-02-23"),
            reasoning=Reasoning(can_disable=True),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def QWEN_QWEN3_5_35B_A3B(self) -> ChatReadsTextImageVideo:
        """Qwen3.5 35B-A3B: 262,144 tokens of context, 81,920 out, $0.1625 in and $1.3 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="qwen/qwen3.5-35b-a3b",
            name="Qwen3.5 35B-A3B",
            family="qwen",
            wires=("openai_chat",),
            limits=Limits(context=262144, output=81920),
            reads=("text", "image", "video"),
            writes=("text",),
            features=Features(tools=True, structured_output=True, reasoning=True, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.1625"), output=Decimal("1.3"), cached_input=Decimal("0.05")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2026-02-23"),
            reasoning=Reasoning(can_disable=True),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def QWEN_QWEN3_5_397B_A17B(self) -> ChatReadsTextImageVideo:
        """Qwen3.5 397B-A17B: 131,072 tokens of context, 64,000 out, $0.39 in and $2.34 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="qwen/qwen3.5-397b-a17b",
            name="Qwen3.5 397B-A17B",
            family="qwen",
            wires=("openai_chat",),
            limits=Limits(context=131072, output=64000),
            reads=("text", "image", "video"),
            writes=("text",),
            features=Features(tools=True, structured_output=True, reasoning=True, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.39"), output=Decimal("2.34"), cached_input=Decimal("0.3")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2026-02-15"),
            reasoning=Reasoning(can_disable=True),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def QWEN_QWEN3_5_9B(self) -> ChatReadsTextImageVideo:
        """Qwen3.5 9B: 262,144 tokens of context, 235,929 out, $0.1 in and $0.15 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="qwen/qwen3.5-9b",
            name="Qwen3.5 9B",
            family="qwen",
            wires=("openai_chat",),
            limits=Limits(context=262144, output=235929),
            reads=("text", "image", "video"),
            writes=("text",),
            features=Features(tools=True, structured_output=True, reasoning=True, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.1"), output=Decimal("0.15"))),),
            lifecycle=Lifecycle(status="active", released="2026-02-23"),
            reasoning=Reasoning(can_disable=True),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def QWEN_QWEN3_5_FLASH_02_23(self) -> ChatReadsTextImageVideo:
        """Qwen3.5-Flash: 1,000,000 tokens of context, 65,536 out, $0.065 in and $0.26 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="qwen/qwen3.5-flash-02-23",
            name="Qwen3.5-Flash",
            family="qwen",
            wires=("openai_chat",),
            limits=Limits(context=1000000, output=65536),
            reads=("text", "image", "video"),
            writes=("text",),
            features=Features(tools=True, structured_output=True, reasoning=True, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.065"), output=Decimal("0.26"))),),
            lifecycle=Lifecycle(status="active", released="2026-02-25"),
            reasoning=Reasoning(can_disable=True, budget_min=1, budget_max=81920),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def QWEN_QWEN3_5_PLUS_02_15(self) -> ChatReadsTextImageVideo:
        """Qwen3.5 Plus 2026-02-15: 1,000,000 tokens of context, 65,536 out, $0.26 in and $1.56 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="qwen/qwen3.5-plus-02-15",
            name="Qwen3.5 Plus 2026-02-15",
            family="qwen",
            wires=("openai_chat",),
            limits=Limits(context=1000000, output=65536),
            reads=("text", "image", "video"),
            writes=("text",),
            features=Features(tools=True, structured_output=True, reasoning=True, temperature=True),
            prices=(
                PriceRow(rates=Rates(input=Decimal("0.26"), output=Decimal("1.56"))),
                PriceRow(
                    when=PriceCondition(min_input_tokens=256001),
                    rates=Rates(input=Decimal("0.325"), output=Decimal("1.95")),
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2026-02-16", knowledge="2025-04"),
            reasoning=Reasoning(can_disable=True, budget_min=1, budget_max=81920),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def QWEN_QWEN3_5_PLUS_20260420(self) -> ChatReadsTextImageVideo:
        """Qwen3.5 Plus 2026-04-20: 1,000,000 tokens of context, 65,536 out, $0.3 in and $1.8 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="qwen/qwen3.5-plus-20260420",
            name="Qwen3.5 Plus 2026-04-20",
            family="qwen3.5",
            wires=("openai_chat",),
            limits=Limits(context=1000000, output=65536),
            reads=("text", "image", "video"),
            writes=("text",),
            features=Features(tools=True, structured_output=True, reasoning=True, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.3"), output=Decimal("1.8"), cache_write=Decimal("0.375")
                    )
                ),
                PriceRow(
                    when=PriceCondition(min_input_tokens=256001),
                    rates=Rates(
                        input=Decimal("0.375"),
                        output=Decimal("2.25"),
                        cache_write=Decimal("0.46875"),
                    ),
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2026-04-27"),
            reasoning=Reasoning(can_disable=True, budget_min=1, budget_max=81920),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def QWEN_QWEN3_6_27B(self) -> ChatReadsTextImageVideo:
        """Qwen3.6 27B: 262,140 tokens of context, 81,920 out, $0.45 in and $2.7 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="qwen/qwen3.6-27b",
            name="Qwen3.6 27B",
            family="qwen",
            wires=("openai_chat",),
            limits=Limits(context=262140, output=81920),
            reads=("text", "image", "video"),
            writes=("text",),
            features=Features(tools=True, structured_output=True, reasoning=True, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.45"), output=Decimal("2.7"), cached_input=Decimal("0.025")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2026-04-22"),
            reasoning=Reasoning(can_disable=True),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def QWEN_QWEN3_6_35B_A3B(self) -> ChatReadsTextImageVideo:
        """Qwen3.6 35B-A3B: 262,144 tokens of context, 235,929 out, $0.1 in and $0.95 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="qwen/qwen3.6-35b-a3b",
            name="Qwen3.6 35B-A3B",
            family="qwen",
            wires=("openai_chat",),
            limits=Limits(context=262144, output=235929),
            reads=("text", "image", "video"),
            writes=("text",),
            features=Features(tools=True, structured_output=True, reasoning=True, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.1"), output=Decimal("0.95"))),),
            lifecycle=Lifecycle(status="active", released="2026-04-17"),
            reasoning=Reasoning(can_disable=True),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def QWEN_QWEN3_6_FLASH(self) -> ChatReadsTextImageVideo:
        """Qwen3.6 Flash: 1,000,000 tokens of context, 65,536 out, $0.1875 in and $1.125 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="qwen/qwen3.6-flash",
            name="Qwen3.6 Flash",
            family="qwen3.6",
            wires=("openai_chat",),
            limits=Limits(context=1000000, output=65536),
            reads=("text", "image", "video"),
            writes=("text",),
            features=Features(tools=True, structured_output=True, reasoning=True, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.1875"),
                        output=Decimal("1.125"),
                        cache_write=Decimal("0.234375"),
                    )
                ),
                PriceRow(
                    when=PriceCondition(min_input_tokens=256001),
                    rates=Rates(
                        input=Decimal("0.75"), output=Decimal("3"), cache_write=Decimal("0.9375")
                    ),
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2026-04-27"),
            reasoning=Reasoning(can_disable=True, budget_min=1, budget_max=81920),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def QWEN_QWEN3_6_MAX_PREVIEW(self) -> ChatReadsText:
        """Qwen3.6 Max Preview: 262,144 tokens of context, 65,536 out, $1.04 in and $6.24 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="qwen/qwen3.6-max-preview",
            name="Qwen3.6 Max Preview",
            family="qwen",
            wires=("openai_chat",),
            limits=Limits(context=262144, output=65536),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, structured_output=True, reasoning=True, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("1.04"), output=Decimal("6.24"), cache_write=Decimal("1.3")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2026-04-20", knowledge="2025-04"),
            reasoning=Reasoning(can_disable=True, budget_min=1, budget_max=131072),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def QWEN_QWEN3_6_PLUS(self) -> ChatReadsTextImageVideo:
        """Qwen3.6 Plus: 1,000,000 tokens of context, 65,536 out, $0.325 in and $1.95 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="qwen/qwen3.6-plus",
            name="Qwen3.6 Plus",
            family="qwen",
            wires=("openai_chat",),
            limits=Limits(context=1000000, output=65536),
            reads=("text", "image", "video"),
            writes=("text",),
            features=Features(tools=True, structured_output=True, reasoning=True, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.325"),
                        output=Decimal("1.95"),
                        cache_write=Decimal("0.40625"),
                    )
                ),
                PriceRow(
                    when=PriceCondition(min_input_tokens=256001),
                    rates=Rates(
                        input=Decimal("1.3"), output=Decimal("3.9"), cache_write=Decimal("1.625")
                    ),
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2026-04-02", knowledge="2025-04"),
            reasoning=Reasoning(can_disable=True, budget_min=1, budget_max=81920),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def QWEN_QWEN3_7_FLASH(self) -> ChatReadsTextImage:
        """Qwen: Qwen3.7 Flash: 1,000,000 tokens of context, 65,536 out, $0.03 in and $0.13 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="qwen/qwen3.7-flash",
            name="Qwen: Qwen3.7 Flash",
            wires=("openai_chat",),
            limits=Limits(context=1000000, output=65536),
            reads=("text", "image"),
            features=Features(reasoning=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.03"),
                        output=Decimal("0.13"),
                        cached_input=Decimal("0.006"),
                        cache_write=Decimal("0.038"),
                    )
                ),
                PriceRow(
                    when=PriceCondition(min_input_tokens=32001),
                    rates=Rates(
                        input=Decimal("0.1"),
                        output=Decimal("0.4"),
                        cached_input=Decimal("0.02"),
                        cache_write=Decimal("0.125"),
                    ),
                ),
                PriceRow(
                    when=PriceCondition(min_input_tokens=256001),
                    rates=Rates(
                        input=Decimal("0.2"),
                        output=Decimal("0.8"),
                        cached_input=Decimal("0.04"),
                        cache_write=Decimal("0.25"),
                    ),
                ),
            ),
            lifecycle=Lifecycle(status="active"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def QWEN_QWEN3_7_MAX(self) -> ChatReadsText:
        """Qwen3.7 Max: 1,000,000 tokens of context, 131,072 out, $1.475 in and $4.425 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="qwen/qwen3.7-max",
            name="Qwen3.7 Max",
            family="qwen",
            wires=("openai_chat",),
            limits=Limits(context=1000000, output=131072),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, structured_output=True, reasoning=True, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("1.475"),
                        output=Decimal("4.425"),
                        cached_input=Decimal("0.295"),
                        cache_write=Decimal("1.84375"),
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2026-05-21"),
            reasoning=Reasoning(can_disable=True, budget_min=1, budget_max=262144),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def QWEN_QWEN3_7_PLUS(self) -> ChatReadsTextImage:
        """Qwen3.7 Plus: 1,000,000 tokens of context, 131,072 out, $0.32 in and $1.28 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="qwen/qwen3.7-plus",
            name="Qwen3.7 Plus",
            family="qwen",
            wires=("openai_chat",),
            limits=Limits(context=1000000, output=131072),
            reads=("text", "image"),
            writes=("text",),
            features=Features(tools=True, structured_output=True, reasoning=True, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.32"),
                        output=Decimal("1.28"),
                        cached_input=Decimal("0.064"),
                        cache_write=Decimal("0.4"),
                    )
                ),
                PriceRow(
                    when=PriceCondition(min_input_tokens=256001),
                    rates=Rates(
                        input=Decimal("0.96"),
                        output=Decimal("3.84"),
                        cached_input=Decimal("0.192"),
                        cache_write=Decimal("1.2"),
                    ),
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2026-06-02", knowledge="2025-04"),
            reasoning=Reasoning(can_disable=True, budget_min=1, budget_max=262144),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def QWEN_QWEN3_7_PLUS_BATCH(self) -> ChatReadsTextImage:
        """Qwen: Qwen3.7 Plus (batch): 262,144 tokens of context, 131,072 out, $0.23 in and $0.92 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="qwen/qwen3.7-plus:batch",
            name="Qwen: Qwen3.7 Plus (batch)",
            wires=("openai_chat",),
            limits=Limits(context=262144, output=131072),
            reads=("text", "image"),
            features=Features(reasoning=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.23"), output=Decimal("0.92"))),),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def QWEN_QWEN3_8B(self) -> ChatReadsText:
        """Qwen3 8B: 40,960 tokens of context, 8,192 out, $0.035 in and $0.138 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="qwen/qwen3-8b",
            name="Qwen3 8B",
            family="qwen",
            wires=("openai_chat",),
            limits=Limits(context=40960, output=8192),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, structured_output=True, reasoning=True, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.035"), output=Decimal("0.138"))),),
            lifecycle=Lifecycle(status="active", released="2025-04-28", knowledge="2025-03-31"),
            reasoning=Reasoning(can_disable=True),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def QWEN_QWEN3_8_27B(self) -> ChatReadsTextImage:
        """Qwen: Qwen3.8 27B: 235,929 out, $0.425 in and $2.55 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="qwen/qwen3.8-27b",
            name="Qwen: Qwen3.8 27B",
            wires=("openai_chat",),
            limits=Limits(output=235929),
            reads=("text", "image"),
            features=Features(reasoning=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.425"),
                        output=Decimal("2.55"),
                        cached_input=Decimal("0.085"),
                        cache_write=Decimal("0.53125"),
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active"),
            reasoning=Reasoning(efforts=("none", "low", "medium", "xhigh"), can_disable=True),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def QWEN_QWEN3_8_27B_BATCH(self) -> ChatReadsTextImage:
        """Qwen: Qwen3.8 27B (batch): 262,144 tokens of context, 235,929 out, $0.16 in and $2 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="qwen/qwen3.8-27b:batch",
            name="Qwen: Qwen3.8 27B (batch)",
            wires=("openai_chat",),
            limits=Limits(context=262144, output=235929),
            reads=("text", "image"),
            features=Features(reasoning=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.16"),
                        output=Decimal("2"),
                        cached_input=Decimal("0.04"),
                        cache_write=Decimal("0.2"),
                    )
                ),
            ),
            reasoning=Reasoning(efforts=("none", "low", "medium", "xhigh"), can_disable=True),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def QWEN_QWEN3_8_2_4T_A95B(self) -> ChatReadsText:
        """Qwen: Qwen3.8 2.4T A95B: 1,048,576 tokens of context, 131,072 out, $2 in and $6 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="qwen/qwen3.8-2.4t-a95b",
            name="Qwen: Qwen3.8 2.4T A95B",
            wires=("openai_chat",),
            limits=Limits(context=1048576, output=131072),
            reads=("text",),
            features=Features(reasoning=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("2"),
                        output=Decimal("6"),
                        cached_input=Decimal("0.25"),
                        cache_write=Decimal("2.5"),
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active"),
            reasoning=Reasoning(efforts=("low", "medium", "xhigh"), can_disable=False),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def QWEN_QWEN3_8_FLASH(self) -> ChatReadsTextImage:
        """Qwen: Qwen3.8 Flash: 1,000,000 tokens of context, 131,072 out, $0.15 in and $0.47 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="qwen/qwen3.8-flash",
            name="Qwen: Qwen3.8 Flash",
            wires=("openai_chat",),
            limits=Limits(context=1000000, output=131072),
            reads=("text", "image"),
            features=Features(reasoning=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.15"), output=Decimal("0.47"), cached_input=Decimal("0.016")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def QWEN_QWEN3_8_MAX_0902(self) -> ChatReadsTextImage:
        """Qwen: Qwen3.8 Max (0902): 1,000,000 tokens of context, 131,072 out, $2 in and $6 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="qwen/qwen3.8-max-0902",
            name="Qwen: Qwen3.8 Max (0902)",
            wires=("openai_chat",),
            limits=Limits(context=1000000, output=131072),
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
                efforts=("minimal", "low", "medium", "high", "xhigh"), can_disable=False
            ),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def QWEN_QWEN3_8_MAX_0902_BATCH(self) -> ChatReadsTextImage:
        """Qwen: Qwen3.8 Max (0902) (batch): 262,144 tokens of context, 131,072 out, $1.15 in and $3.45 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="qwen/qwen3.8-max-0902:batch",
            name="Qwen: Qwen3.8 Max (0902) (batch)",
            wires=("openai_chat",),
            limits=Limits(context=262144, output=131072),
            reads=("text", "image"),
            features=Features(reasoning=True),
            prices=(PriceRow(rates=Rates(input=Decimal("1.15"), output=Decimal("3.45"))),),
            reasoning=Reasoning(
                efforts=("minimal", "low", "medium", "high", "xhigh"), can_disable=False
            ),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def QWEN_QWEN3_8_MAX_PRIME(self) -> ChatReadsTextImage:
        """Qwen: Qwen3.8 Max Prime: 1,000,000 tokens of context, 131,072 out, $4 in and $12 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="qwen/qwen3.8-max-prime",
            name="Qwen: Qwen3.8 Max Prime",
            wires=("openai_chat",),
            limits=Limits(context=1000000, output=131072),
            reads=("text", "image"),
            features=Features(reasoning=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("4"), output=Decimal("12"), cached_input=Decimal("0.5")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active"),
            reasoning=Reasoning(
                efforts=("minimal", "low", "medium", "high", "xhigh"), can_disable=False
            ),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def QWEN_QWEN3_8_OMNI_FLASH(self) -> ChatReadsTextImage:
        """Qwen: Qwen3.8 Omni Flash: 1,000,000 tokens of context, 131,072 out, $0.15 in and $0.47 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="qwen/qwen3.8-omni-flash",
            name="Qwen: Qwen3.8 Omni Flash",
            wires=("openai_chat",),
            limits=Limits(context=1000000, output=131072),
            reads=("text", "image"),
            features=Features(reasoning=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.15"), output=Decimal("0.47"), cached_input=Decimal("0.016")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def QWEN_QWEN3_CODER(self) -> ChatReadsText:
        """Qwen3 Coder 480B A35B: 262,144 tokens of context, 65,536 out, $0.3 in and $1 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="qwen/qwen3-coder",
            name="Qwen3 Coder 480B A35B",
            family="qwen",
            wires=("openai_chat",),
            limits=Limits(context=262144, output=65536),
            reads=("text",),
            writes=("text",),
            features=Features(
                tools=True, structured_output=True, reasoning=False, temperature=True
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.3"), output=Decimal("1"), cached_input=Decimal("0.1")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2025-07-23", knowledge="2025-06-30"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def QWEN_QWEN3_CODER_30B_A3B_INSTRUCT(self) -> ChatReadsText:
        """Qwen3-Coder 30B-A3B Instruct: 160,000 tokens of context, $0.07 in and $0.28 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="qwen/qwen3-coder-30b-a3b-instruct",
            name="Qwen3-Coder 30B-A3B Instruct",
            family="qwen",
            wires=("openai_chat",),
            limits=Limits(context=160000),
            reads=("text",),
            writes=("text",),
            features=Features(
                tools=True, structured_output=True, reasoning=False, temperature=True
            ),
            prices=(PriceRow(rates=Rates(input=Decimal("0.07"), output=Decimal("0.28"))),),
            lifecycle=Lifecycle(status="active", released="2025-04", knowledge="2025-04"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def QWEN_QWEN3_CODER_FLASH(self) -> ChatReadsText:
        """Qwen3 Coder Flash: 1,000,000 tokens of context, 65,536 out, $0.195 in and $0.975 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="qwen/qwen3-coder-flash",
            name="Qwen3 Coder Flash",
            family="qwen",
            wires=("openai_chat",),
            limits=Limits(context=1000000, output=65536),
            reads=("text",),
            writes=("text",),
            features=Features(
                tools=True, structured_output=False, reasoning=False, temperature=True
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.195"),
                        output=Decimal("0.975"),
                        cached_input=Decimal("0.039"),
                        cache_write=Decimal("0.24375"),
                    )
                ),
                PriceRow(
                    when=PriceCondition(min_input_tokens=32001),
                    rates=Rates(
                        input=Decimal("0.325"),
                        output=Decimal("1.625"),
                        cached_input=Decimal("0.065"),
                        cache_write=Decimal("0.40625"),
                    ),
                ),
                PriceRow(
                    when=PriceCondition(min_input_tokens=128001),
                    rates=Rates(
                        input=Decimal("0.52"),
                        output=Decimal("2.6"),
                        cached_input=Decimal("0.104"),
                        cache_write=Decimal("0.65"),
                    ),
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2025-07-28", knowledge="2025-04"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def QWEN_QWEN3_CODER_FREE(self) -> ChatReadsText:
        """Qwen3 Coder 480B A35B (free): 262,000 tokens of context, $0 in and $0 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="qwen/qwen3-coder:free",
            name="Qwen3 Coder 480B A35B (free)",
            family="qwen",
            wires=("openai_chat",),
            limits=Limits(context=262000),
            reads=("text",),
            writes=("text",),
            features=Features(
                tools=True, structured_output=False, reasoning=False, temperature=True
            ),
            prices=(PriceRow(rates=Rates(input=Decimal("0"), output=Decimal("0"))),),
            lifecycle=Lifecycle(released="2025-07-23", knowledge="2025-06-30"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def QWEN_QWEN3_CODER_NEXT(self) -> ChatReadsText:
        """Qwen3 Coder Next: 262,144 tokens of context, 235,929 out, $0.12 in and $0.8 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="qwen/qwen3-coder-next",
            name="Qwen3 Coder Next",
            family="qwen",
            wires=("openai_chat",),
            limits=Limits(context=262144, output=235929),
            reads=("text",),
            writes=("text",),
            features=Features(
                tools=True, structured_output=True, reasoning=False, temperature=True
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.12"), output=Decimal("0.8"), cached_input=Decimal("0.07")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2026-02-04"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def QWEN_QWEN3_CODER_PLUS(self) -> ChatReadsText:
        """Qwen3 Coder Plus: 1,000,000 tokens of context, 65,536 out, $0.65 in and $3.25 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="qwen/qwen3-coder-plus",
            name="Qwen3 Coder Plus",
            family="qwen",
            wires=("openai_chat",),
            limits=Limits(context=1000000, output=65536),
            reads=("text",),
            writes=("text",),
            features=Features(
                tools=True, structured_output=True, reasoning=False, temperature=True
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.65"),
                        output=Decimal("3.25"),
                        cached_input=Decimal("0.13"),
                        cache_write=Decimal("0.8125"),
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2025-07-23", knowledge="2025-04"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def QWEN_QWEN3_MAX(self) -> ChatReadsText:
        """Qwen3 Max: 262,144 tokens of context, 32,768 out, $1.2 in and $6 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="qwen/qwen3-max",
            name="Qwen3 Max",
            family="qwen",
            wires=("openai_chat",),
            limits=Limits(context=262144, output=32768),
            reads=("text",),
            writes=("text",),
            features=Features(
                tools=True, structured_output=True, reasoning=False, temperature=True
            ),
            prices=(PriceRow(rates=Rates(input=Decimal("1.2"), output=Decimal("6"))),),
            lifecycle=Lifecycle(status="active", released="2025-09-23", knowledge="2025-04"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def QWEN_QWEN3_MAX_THINKING(self) -> ChatReadsText:
        """Qwen3 Max Thinking: 262,144 tokens of context, 32,768 out, $0.78 in and $3.9 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="qwen/qwen3-max-thinking",
            name="Qwen3 Max Thinking",
            family="qwen",
            wires=("openai_chat",),
            limits=Limits(context=262144, output=32768),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, structured_output=True, reasoning=True, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.78"), output=Decimal("3.9"))),),
            lifecycle=Lifecycle(status="active", released="2026-02-09"),
            reasoning=Reasoning(budget_min=1, budget_max=81920),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def QWEN_QWEN3_NEXT_80B_A3B_INSTRUCT(self) -> ChatReadsText:
        """Qwen3-Next 80B-A3B Instruct: 262,144 tokens of context, 16,384 out, $0.09 in and $1.1 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="qwen/qwen3-next-80b-a3b-instruct",
            name="Qwen3-Next 80B-A3B Instruct",
            family="qwen",
            wires=("openai_chat",),
            limits=Limits(context=262144, output=16384),
            reads=("text",),
            writes=("text",),
            features=Features(
                tools=True, structured_output=True, reasoning=False, temperature=True
            ),
            prices=(PriceRow(rates=Rates(input=Decimal("0.09"), output=Decimal("1.1"))),),
            lifecycle=Lifecycle(status="active", released="2025-09", knowledge="2025-04"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def QWEN_QWEN3_NEXT_80B_A3B_INSTRUCT_FREE(self) -> ChatReadsText:
        """Qwen3 Next 80B A3B Instruct (free): 262,144 tokens of context, $0 in and $0 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="qwen/qwen3-next-80b-a3b-instruct:free",
            name="Qwen3 Next 80B A3B Instruct (free)",
            family="qwen",
            wires=("openai_chat",),
            limits=Limits(context=262144),
            reads=("text",),
            writes=("text",),
            features=Features(
                tools=True, structured_output=True, reasoning=False, temperature=True
            ),
            prices=(PriceRow(rates=Rates(input=Decimal("0"), output=Decimal("0"))),),
            lifecycle=Lifecycle(released="2025-09", knowledge="2025-04"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def QWEN_QWEN3_NEXT_80B_A3B_THINKING(self) -> ChatReadsText:
        """Qwen3-Next 80B-A3B (Thinking): 131,072 tokens of context, 32,768 out, $0.15 in and $1.2 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="qwen/qwen3-next-80b-a3b-thinking",
            name="Qwen3-Next 80B-A3B (Thinking)",
            family="qwen",
            wires=("openai_chat",),
            limits=Limits(context=131072, output=32768),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, structured_output=True, reasoning=True, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.15"), output=Decimal("1.2"))),),
            lifecycle=Lifecycle(status="active", released="2025-09", knowledge="2025-04"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def QWEN_QWEN3_VL_235B_A22B_INSTRUCT(self) -> ChatReadsTextImage:
        """Qwen3 VL 235B A22B Instruct: 262,144 tokens of context, 32,768 out, $0.21 in and $1.9 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="qwen/qwen3-vl-235b-a22b-instruct",
            name="Qwen3 VL 235B A22B Instruct",
            family="qwen",
            wires=("openai_chat",),
            limits=Limits(context=262144, output=32768),
            reads=("text", "image"),
            writes=("text",),
            features=Features(
                tools=True, structured_output=True, reasoning=False, temperature=True
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.21"), output=Decimal("1.9"), cached_input=Decimal("0.1")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2025-09-23", knowledge="2025-03-31"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def QWEN_QWEN3_VL_235B_A22B_THINKING(self) -> ChatReadsTextImage:
        """Qwen3 VL 235B A22B Thinking: 131,072 tokens of context, 32,768 out, $0.26 in and $2.6 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="qwen/qwen3-vl-235b-a22b-thinking",
            name="Qwen3 VL 235B A22B Thinking",
            family="qwen",
            wires=("openai_chat",),
            limits=Limits(context=131072, output=32768),
            reads=("text", "image"),
            writes=("text",),
            features=Features(tools=True, structured_output=True, reasoning=True, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.26"), output=Decimal("2.6"))),),
            lifecycle=Lifecycle(status="active", released="2025-09-23", knowledge="2025-03-31"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def QWEN_QWEN3_VL_30B_A3B_INSTRUCT(self) -> ChatReadsTextImage:
        """Qwen3 VL 30B A3B Instruct: 131,072 tokens of context, 16,384 out, $0.2 in and $0.7 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="qwen/qwen3-vl-30b-a3b-instruct",
            name="Qwen3 VL 30B A3B Instruct",
            family="qwen",
            wires=("openai_chat",),
            limits=Limits(context=131072, output=16384),
            reads=("text", "image"),
            writes=("text",),
            features=Features(
                tools=True, structured_output=True, reasoning=False, temperature=True
            ),
            prices=(PriceRow(rates=Rates(input=Decimal("0.2"), output=Decimal("0.7"))),),
            lifecycle=Lifecycle(status="active", released="2025-10-06", knowledge="2025-03-31"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def QWEN_QWEN3_VL_30B_A3B_THINKING(self) -> ChatReadsTextImage:
        """Qwen3 VL 30B A3B Thinking: 131,072 tokens of context, $0.29 in and $1 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="qwen/qwen3-vl-30b-a3b-thinking",
            name="Qwen3 VL 30B A3B Thinking",
            family="qwen",
            wires=("openai_chat",),
            limits=Limits(context=131072),
            reads=("text", "image"),
            writes=("text",),
            features=Features(tools=True, structured_output=True, reasoning=True, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.29"), output=Decimal("1"))),),
            lifecycle=Lifecycle(status="active", released="2025-10-06", knowledge="2025-03-31"),
            reasoning=Reasoning(can_disable=False),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def QWEN_QWEN3_VL_32B_INSTRUCT(self) -> ChatReadsTextImage:
        """Qwen3 VL 32B Instruct: 131,072 tokens of context, 32,768 out, $0.104 in and $0.416 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="qwen/qwen3-vl-32b-instruct",
            name="Qwen3 VL 32B Instruct",
            family="qwen",
            wires=("openai_chat",),
            limits=Limits(context=131072, output=32768),
            reads=("text", "image"),
            writes=("text",),
            features=Features(
                tools=True, structured_output=True, reasoning=False, temperature=True
            ),
            prices=(PriceRow(rates=Rates(input=Decimal("0.104"), output=Decimal("0.416"))),),
            lifecycle=Lifecycle(status="active", released="2025-10-23"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def QWEN_QWEN3_VL_8B_INSTRUCT(self) -> ChatReadsTextImage:
        """Qwen3 VL 8B Instruct: 131,072 tokens of context, $0.25 in and $0.75 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="qwen/qwen3-vl-8b-instruct",
            name="Qwen3 VL 8B Instruct",
            family="qwen",
            wires=("openai_chat",),
            limits=Limits(context=131072),
            reads=("text", "image"),
            writes=("text",),
            features=Features(
                tools=True, structured_output=True, reasoning=False, temperature=True
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.25"), output=Decimal("0.75"), cached_input=Decimal("0.12")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2025-10-14"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def QWEN_QWEN3_VL_8B_THINKING(self) -> ChatReadsTextImage:
        """Qwen3 VL 8B Thinking: 131,072 tokens of context, 32,768 out, $0.117 in and $1.365 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="qwen/qwen3-vl-8b-thinking",
            name="Qwen3 VL 8B Thinking",
            family="qwen",
            wires=("openai_chat",),
            limits=Limits(context=131072, output=32768),
            reads=("text", "image"),
            writes=("text",),
            features=Features(tools=True, structured_output=True, reasoning=True, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.117"), output=Decimal("1.365"))),),
            lifecycle=Lifecycle(status="active", released="2025-10-14"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def QWEN_QWEN_2_5_72B_INSTRUCT(self) -> ChatReadsText:
        """Qwen2.5 72B Instruct: 32,768 tokens of context, 16,384 out, $0.36 in and $0.4 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="qwen/qwen-2.5-72b-instruct",
            name="Qwen2.5 72B Instruct",
            family="qwen",
            wires=("openai_chat",),
            limits=Limits(context=32768, output=16384),
            reads=("text",),
            writes=("text",),
            features=Features(
                tools=True, structured_output=True, reasoning=False, temperature=True
            ),
            prices=(PriceRow(rates=Rates(input=Decimal("0.36"), output=Decimal("0.4"))),),
            lifecycle=Lifecycle(status="active", released="2024-09-19", knowledge="2024-06-30"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def QWEN_QWEN_2_5_7B_INSTRUCT(self) -> ChatReadsText:
        """Qwen2.5 7B Instruct: 32,768 tokens of context, 29,491 out, $0.1 in and $0.2 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="qwen/qwen-2.5-7b-instruct",
            name="Qwen2.5 7B Instruct",
            family="qwen",
            wires=("openai_chat",),
            limits=Limits(context=32768, output=29491),
            reads=("text",),
            writes=("text",),
            features=Features(
                tools=True, structured_output=True, reasoning=False, temperature=True
            ),
            prices=(PriceRow(rates=Rates(input=Decimal("0.1"), output=Decimal("0.2"))),),
            lifecycle=Lifecycle(status="active", released="2024-10-16", knowledge="2024-06-30"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def QWEN_QWEN_2_5_CODER_32B_INSTRUCT(self) -> ChatReadsTextNoTools:
        """Qwen2.5 Coder 32B Instruct: 32,768 tokens of context, $0.66 in and $1 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="qwen/qwen-2.5-coder-32b-instruct",
            name="Qwen2.5 Coder 32B Instruct",
            family="qwen",
            wires=("openai_chat",),
            limits=Limits(context=32768),
            reads=("text",),
            writes=("text",),
            features=Features(
                tools=False, structured_output=False, reasoning=False, temperature=True
            ),
            prices=(PriceRow(rates=Rates(input=Decimal("0.66"), output=Decimal("1"))),),
            lifecycle=Lifecycle(status="active", released="2024-11-11", knowledge="2024-06-30"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def QWEN_QWEN_PLUS(self) -> ChatReadsText:
        """Qwen Plus: 1,000,000 tokens of context, 32,768 out, $0.26 in and $0.78 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="qwen/qwen-plus",
            name="Qwen Plus",
            family="qwen",
            wires=("openai_chat",),
            limits=Limits(context=1000000, output=32768),
            reads=("text",),
            writes=("text",),
            features=Features(
                tools=True, structured_output=True, reasoning=False, temperature=True
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.26"),
                        output=Decimal("0.78"),
                        cached_input=Decimal("0.052"),
                        cache_write=Decimal("0.325"),
                    )
                ),
                PriceRow(
                    when=PriceCondition(min_input_tokens=256001),
                    rates=Rates(
                        input=Decimal("0.78"),
                        output=Decimal("2.34"),
                        cached_input=Decimal("0.156"),
                        cache_write=Decimal("0.975"),
                    ),
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2024-01-25"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def QWEN_QWEN_PLUS_2025_07_28(self) -> ChatReadsText:
        """Qwen Plus 0728: 1,000,000 tokens of context, 32,768 out, $0.26 in and $0.78 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="qwen/qwen-plus-2025-07-28",
            name="Qwen Plus 0728",
            family="qwen",
            wires=("openai_chat",),
            limits=Limits(context=1000000, output=32768),
            reads=("text",),
            writes=("text",),
            features=Features(
                tools=True, structured_output=True, reasoning=False, temperature=True
            ),
            prices=(PriceRow(rates=Rates(input=Decimal("0.26"), output=Decimal("0.78"))),),
            lifecycle=Lifecycle(status="active", released="2025-09-08", knowledge="2025-03-31"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def QWEN_QWEN_PLUS_2025_07_28_THINKING(self) -> ChatReadsText:
        """Qwen Plus 0728 (thinking): 1,000,000 tokens of context, 32,768 out, $0.26 in and $0.78 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="qwen/qwen-plus-2025-07-28:thinking",
            name="Qwen Plus 0728 (thinking)",
            family="qwen",
            wires=("openai_chat",),
            limits=Limits(context=1000000, output=32768),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, structured_output=True, reasoning=True, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.26"), output=Decimal("0.78"), cache_write=Decimal("0.325")
                    )
                ),
            ),
            lifecycle=Lifecycle(released="2025-09-08", knowledge="2025-03-31"),
            reasoning=Reasoning(budget_min=1, budget_max=81920),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def RECURSIVE_FLINT_V1_0_FREE(self) -> ChatReadsText:
        """Recursive: Flint (free): 262,144 tokens of context, 235,929 out, $0 in and $0 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="recursive/flint-v1.0:free",
            name="Recursive: Flint (free)",
            wires=("openai_chat",),
            limits=Limits(context=262144, output=235929),
            reads=("text",),
            features=Features(reasoning=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0"), output=Decimal("0"))),),
            reasoning=Reasoning(can_disable=False),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def REFLECTION_BEAM_1_0_501B_A23B(self) -> ChatReadsText:
        """Reflection: Beam 1.0 501B A23B: 1,048,576 tokens of context, 943,718 out, $0.4 in and $1.2 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="reflection/beam-1.0-501b-a23b",
            name="Reflection: Beam 1.0 501B A23B",
            wires=("openai_chat",),
            limits=Limits(context=1048576, output=943718),
            reads=("text",),
            features=Features(reasoning=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.4"), output=Decimal("1.2"), cached_input=Decimal("0.04")
                    )
                ),
            ),
            reasoning=Reasoning(
                efforts=("low", "medium", "high", "xhigh", "max"), can_disable=False
            ),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def REKAAI_REKA_EDGE(self) -> ChatReadsTextImageVideo:
        """Reka Edge: 16,384 tokens of context, 14,745 out, $0.1 in and $0.1 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="rekaai/reka-edge",
            name="Reka Edge",
            family="reka",
            wires=("openai_chat",),
            limits=Limits(context=16384, output=14745),
            reads=("text", "image", "video"),
            writes=("text",),
            features=Features(
                tools=True, structured_output=True, reasoning=False, temperature=True
            ),
            prices=(PriceRow(rates=Rates(input=Decimal("0.1"), output=Decimal("0.1"))),),
            lifecycle=Lifecycle(status="active", released="2026-03-20"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def REKAAI_REKA_FLASH_3(self) -> ChatReadsTextNoTools:
        """Reka Flash 3: 65,536 tokens of context, $0.1 in and $0.2 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="rekaai/reka-flash-3",
            name="Reka Flash 3",
            family="reka",
            wires=("openai_chat",),
            limits=Limits(context=65536),
            reads=("text",),
            writes=("text",),
            features=Features(
                tools=False, structured_output=True, reasoning=True, temperature=True
            ),
            prices=(PriceRow(rates=Rates(input=Decimal("0.1"), output=Decimal("0.2"))),),
            lifecycle=Lifecycle(status="active", released="2025-03-12", knowledge="2025-01-31"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def RELACE_RELACE_APPLY_3(self) -> ChatReadsTextNoTools:
        """Relace Apply 3: 256,000 tokens of context, 128,000 out, $0.85 in and $1.25 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="relace/relace-apply-3",
            name="Relace Apply 3",
            wires=("openai_chat",),
            limits=Limits(context=256000, output=128000),
            reads=("text",),
            writes=("text",),
            features=Features(
                tools=False, structured_output=False, reasoning=False, temperature=False
            ),
            prices=(PriceRow(rates=Rates(input=Decimal("0.85"), output=Decimal("1.25"))),),
            lifecycle=Lifecycle(status="active", released="2025-09-26"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def RELACE_RELACE_SEARCH(self) -> ChatReadsText:
        """Relace Search: 256,000 tokens of context, 128,000 out, $1 in and $3 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="relace/relace-search",
            name="Relace Search",
            wires=("openai_chat",),
            limits=Limits(context=256000, output=128000),
            reads=("text",),
            writes=("text",),
            features=Features(
                tools=True, structured_output=False, reasoning=False, temperature=True
            ),
            prices=(PriceRow(rates=Rates(input=Decimal("1"), output=Decimal("3"))),),
            lifecycle=Lifecycle(status="active", released="2025-12-08"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def RICURSIVEAI_RIPPLE_65B_PREVIEW(self) -> ChatReadsText:
        """Ricursive: Ripple 65B Preview: 1,048,576 tokens of context, 131,072 out, $0.2 in and $0.6 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="ricursiveai/ripple-65b-preview",
            name="Ricursive: Ripple 65B Preview",
            wires=("openai_chat",),
            limits=Limits(context=1048576, output=131072),
            reads=("text",),
            features=Features(reasoning=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.2"), output=Decimal("0.6"), cached_input=Decimal("0.05")
                    )
                ),
            ),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def SAKANA_FUGU_MAX(self) -> ChatReadsTextImage:
        """Sakana: Fugu Max: 1,000,000 tokens of context, 128,000 out, $2 in and $6 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="sakana/fugu-max",
            name="Sakana: Fugu Max",
            wires=("openai_chat",),
            limits=Limits(context=1000000, output=128000),
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
            reasoning=Reasoning(efforts=("high", "xhigh", "max"), can_disable=False),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def SAKANA_FUGU_ULTRA(self) -> ChatReadsTextImage:
        """Fugu Ultra: 1,000,000 tokens of context, 128,000 out, $5 in and $30 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="sakana/fugu-ultra",
            name="Fugu Ultra",
            family="fugu",
            wires=("openai_chat",),
            limits=Limits(context=1000000, output=128000),
            reads=("text", "image"),
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
            lifecycle=Lifecycle(status="active", released="2026-06-24"),
            reasoning=Reasoning(efforts=("high", "xhigh", "max"), can_disable=False),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def SAKANA_FUGU_ULTRA_V2(self) -> ChatReadsTextImage:
        """Sakana: Fugu Ultra v2: 1,000,000 tokens of context, 128,000 out, $5 in and $30 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="sakana/fugu-ultra-v2",
            name="Sakana: Fugu Ultra v2",
            wires=("openai_chat",),
            limits=Limits(context=1000000, output=128000),
            reads=("text", "image"),
            features=Features(reasoning=True),
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
            lifecycle=Lifecycle(status="active"),
            reasoning=Reasoning(efforts=("high", "xhigh", "max"), can_disable=False),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def SAKANA_SAKANA_NAMAZU(self) -> ChatReadsTextImage:
        """Sakana: Sakana Namazu: 262,144 tokens of context, 65,536 out, $0.95 in and $4 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="sakana/sakana-namazu",
            name="Sakana: Sakana Namazu",
            wires=("openai_chat",),
            limits=Limits(context=262144, output=65536),
            reads=("text", "image"),
            features=Features(reasoning=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.95"), output=Decimal("4"), cached_input=Decimal("0.15")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active"),
            reasoning=Reasoning(efforts=("none", "high"), can_disable=True),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def SAO10K_L3_1_70B_HANAMI_X1(self) -> ChatReadsTextNoTools:
        """Llama 3.1 70B Hanami x1: 16,000 tokens of context, $3 in and $3 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="sao10k/l3.1-70b-hanami-x1",
            name="Llama 3.1 70B Hanami x1",
            family="llama",
            wires=("openai_chat",),
            limits=Limits(context=16000),
            reads=("text",),
            writes=("text",),
            features=Features(
                tools=False, structured_output=True, reasoning=False, temperature=True
            ),
            prices=(PriceRow(rates=Rates(input=Decimal("3"), output=Decimal("3"))),),
            lifecycle=Lifecycle(released="2025-01-08", knowledge="2023-12-31"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def SAO10K_L3_1_EURYALE_70B(self) -> ChatReadsText:
        """Llama 3.1 Euryale 70B v2.2: 131,072 tokens of context, 16,384 out, $0.85 in and $0.85 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="sao10k/l3.1-euryale-70b",
            name="Llama 3.1 Euryale 70B v2.2",
            family="llama",
            wires=("openai_chat",),
            limits=Limits(context=131072, output=16384),
            reads=("text",),
            writes=("text",),
            features=Features(
                tools=True, structured_output=True, reasoning=False, temperature=True
            ),
            prices=(PriceRow(rates=Rates(input=Decimal("0.85"), output=Decimal("0.85"))),),
            lifecycle=Lifecycle(status="active", released="2024-08-28", knowledge="2023-12-31"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def SAO10K_L3_3_EURYALE_70B(self) -> ChatReadsTextNoTools:
        """Llama 3.3 Euryale 70B: 131,072 tokens of context, 16,384 out, $0.65 in and $0.75 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="sao10k/l3.3-euryale-70b",
            name="Llama 3.3 Euryale 70B",
            family="llama",
            wires=("openai_chat",),
            limits=Limits(context=131072, output=16384),
            reads=("text",),
            writes=("text",),
            features=Features(
                tools=False, structured_output=True, reasoning=False, temperature=True
            ),
            prices=(PriceRow(rates=Rates(input=Decimal("0.65"), output=Decimal("0.75"))),),
            lifecycle=Lifecycle(status="active", released="2024-12-18", knowledge="2023-12-31"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def SAO10K_L3_LUNARIS_8B(self) -> ChatReadsTextNoTools:
        """Llama 3 8B Lunaris: 8,192 tokens of context, $0.04 in and $0.05 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="sao10k/l3-lunaris-8b",
            name="Llama 3 8B Lunaris",
            family="llama",
            wires=("openai_chat",),
            limits=Limits(context=8192),
            reads=("text",),
            writes=("text",),
            features=Features(
                tools=False, structured_output=True, reasoning=False, temperature=True
            ),
            prices=(PriceRow(rates=Rates(input=Decimal("0.04"), output=Decimal("0.05"))),),
            lifecycle=Lifecycle(status="active", released="2024-08-13", knowledge="2023-12-31"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def STEPFUN_STEP_3_5_FLASH(self) -> ChatReadsText:
        """Step 3.5 Flash: 262,144 tokens of context, 65,536 out, $0.1 in and $0.3 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="stepfun/step-3.5-flash",
            name="Step 3.5 Flash",
            wires=("openai_chat",),
            limits=Limits(context=262144, output=65536),
            reads=("text",),
            writes=("text",),
            features=Features(
                tools=True, structured_output=False, reasoning=True, temperature=True
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.1"), output=Decimal("0.3"), cached_input=Decimal("0.02")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2026-01-29", knowledge="2025-01"),
            reasoning=Reasoning(can_disable=False),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def STEPFUN_STEP_3_7_FLASH(self) -> ChatReadsTextImageVideo:
        """Step 3.7 Flash: 256,000 tokens of context, 230,400 out, $0.2 in and $1.15 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="stepfun/step-3.7-flash",
            name="Step 3.7 Flash",
            wires=("openai_chat",),
            limits=Limits(context=256000, output=230400),
            reads=("text", "image", "video"),
            writes=("text",),
            features=Features(tools=True, structured_output=True, reasoning=True, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.2"), output=Decimal("1.15"), cached_input=Decimal("0.04")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2026-05-29", knowledge="2026-01-01"),
            reasoning=Reasoning(efforts=("low", "medium", "high"), can_disable=False),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def STEPFUN_STEP_5_PREVIEW(self) -> ChatReadsTextImage:
        """StepFun: Step 5 Preview: 1,000,000 tokens of context, 64,000 out, $1 in and $2.7 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="stepfun/step-5-preview",
            name="StepFun: Step 5 Preview",
            wires=("openai_chat",),
            limits=Limits(context=1000000, output=64000),
            reads=("text", "image"),
            features=Features(reasoning=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("1"), output=Decimal("2.7"), cached_input=Decimal("0.1")
                    )
                ),
            ),
            reasoning=Reasoning(efforts=("low", "medium", "high"), can_disable=False),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def SWITCHPOINT_ROUTER(self) -> ChatReadsTextNoTools:
        """Switchpoint Router: 131,072 tokens of context, $0.85 in and $3.4 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="switchpoint/router",
            name="Switchpoint Router",
            wires=("openai_chat",),
            limits=Limits(context=131072),
            reads=("text",),
            writes=("text",),
            features=Features(
                tools=False, structured_output=False, reasoning=True, temperature=True
            ),
            prices=(PriceRow(rates=Rates(input=Decimal("0.85"), output=Decimal("3.4"))),),
            lifecycle=Lifecycle(released="2025-07-11"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def TENCENT_HUNYUAN_A13B_INSTRUCT(self) -> ChatReadsTextNoTools:
        """Hunyuan A13B Instruct: 131,072 tokens of context, $0.14 in and $0.57 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="tencent/hunyuan-a13b-instruct",
            name="Hunyuan A13B Instruct",
            family="hunyuan",
            wires=("openai_chat",),
            limits=Limits(context=131072),
            reads=("text",),
            writes=("text",),
            features=Features(
                tools=False, structured_output=True, reasoning=True, temperature=True
            ),
            prices=(PriceRow(rates=Rates(input=Decimal("0.14"), output=Decimal("0.57"))),),
            lifecycle=Lifecycle(status="active", released="2025-07-08", knowledge="2025-03-31"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def TENCENT_HY3(self) -> ChatReadsText:
        """Tencent: Hy3: 262,144 tokens of context, 128,000 out, $0.132 in and $0.528 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="tencent/hy3",
            name="Tencent: Hy3",
            wires=("openai_chat",),
            limits=Limits(context=262144, output=128000),
            reads=("text",),
            features=Features(reasoning=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.132"),
                        output=Decimal("0.528"),
                        cached_input=Decimal("0.033"),
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active"),
            reasoning=Reasoning(efforts=("none", "low", "high"), can_disable=True),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def TENCENT_HY3_PREVIEW(self) -> ChatReadsText:
        """Hy3 preview: 262,144 tokens of context, 235,929 out, $0.18 in and $0.6 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="tencent/hy3-preview",
            name="Hy3 preview",
            family="Hy",
            wires=("openai_chat",),
            limits=Limits(context=262144, output=235929),
            reads=("text",),
            writes=("text",),
            features=Features(
                tools=True, structured_output=False, reasoning=True, temperature=True
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.18"), output=Decimal("0.6"), cached_input=Decimal("0.06")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2026-04-20"),
            reasoning=Reasoning(efforts=("none", "low", "high"), can_disable=True),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def TENCENT_HY4(self) -> ChatReadsTextImage:
        """Tencent: Hy4: 1,048,576 tokens of context, 65,536 out, $0.417 in and $1.2505 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="tencent/hy4",
            name="Tencent: Hy4",
            wires=("openai_chat",),
            limits=Limits(context=1048576, output=65536),
            reads=("text", "image"),
            features=Features(reasoning=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.417"),
                        output=Decimal("1.2505"),
                        cached_input=Decimal("0.021"),
                    )
                ),
            ),
            reasoning=Reasoning(efforts=("none", "low", "high"), can_disable=True),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def TENCENT_HY4_PREVIEW(self) -> ChatReadsText:
        """Tencent: Hy4 preview: 1,048,576 tokens of context, 64,000 out, $0.834 in and $2.501 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="tencent/hy4-preview",
            name="Tencent: Hy4 preview",
            wires=("openai_chat",),
            limits=Limits(context=1048576, output=64000),
            reads=("text",),
            features=Features(reasoning=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.834"),
                        output=Decimal("2.501"),
                        cached_input=Decimal("0.042"),
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active"),
            reasoning=Reasoning(efforts=("none", "low", "high"), can_disable=True),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def THEDRUMMER_CYDONIA_24B_V4_1(self) -> ChatReadsTextNoTools:
        """Cydonia 24B V4.1: 131,072 tokens of context, $0.3 in and $0.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="thedrummer/cydonia-24b-v4.1",
            name="Cydonia 24B V4.1",
            wires=("openai_chat",),
            limits=Limits(context=131072),
            reads=("text",),
            writes=("text",),
            features=Features(
                tools=False, structured_output=True, reasoning=False, temperature=True
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.3"), output=Decimal("0.5"), cached_input=Decimal("0.15")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2025-09-27", knowledge="2024-04-30"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def THEDRUMMER_ROCINANTE_12B(self) -> ChatReadsTextNoTools:
        """Rocinante 12B: 32,768 tokens of context, $0.25 in and $0.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="thedrummer/rocinante-12b",
            name="Rocinante 12B",
            wires=("openai_chat",),
            limits=Limits(context=32768),
            reads=("text",),
            writes=("text",),
            features=Features(
                tools=False, structured_output=False, reasoning=False, temperature=True
            ),
            prices=(PriceRow(rates=Rates(input=Decimal("0.25"), output=Decimal("0.5"))),),
            lifecycle=Lifecycle(released="2024-09-30", knowledge="2024-04-30"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def THEDRUMMER_SKYFALL_36B_V2(self) -> ChatReadsTextNoTools:
        """Skyfall 36B V2: 32,768 tokens of context, $0.55 in and $0.8 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="thedrummer/skyfall-36b-v2",
            name="Skyfall 36B V2",
            wires=("openai_chat",),
            limits=Limits(context=32768),
            reads=("text",),
            writes=("text",),
            features=Features(
                tools=False, structured_output=True, reasoning=False, temperature=True
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.55"), output=Decimal("0.8"), cached_input=Decimal("0.25")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2025-03-10", knowledge="2024-06-30"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def THEDRUMMER_UNSLOPNEMO_12B(self) -> ChatReadsText:
        """UnslopNemo 12B: 32,768 tokens of context, $0.4 in and $0.4 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="thedrummer/unslopnemo-12b",
            name="UnslopNemo 12B",
            wires=("openai_chat",),
            limits=Limits(context=32768),
            reads=("text",),
            writes=("text",),
            features=Features(
                tools=True, structured_output=True, reasoning=False, temperature=True
            ),
            prices=(PriceRow(rates=Rates(input=Decimal("0.4"), output=Decimal("0.4"))),),
            lifecycle=Lifecycle(status="active", released="2024-11-08", knowledge="2024-04-30"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def THINKINGMACHINES_INKLING(self) -> ChatReadsTextImage:
        """Thinking Machines: Inkling: 524,288 tokens of context, 471,859 out, $1 in and $4.05 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="thinkingmachines/inkling",
            name="Thinking Machines: Inkling",
            wires=("openai_chat",),
            limits=Limits(context=524288, output=471859),
            reads=("text", "image"),
            features=Features(reasoning=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("1"), output=Decimal("4.05"), cached_input=Decimal("0.17")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active"),
            reasoning=Reasoning(
                efforts=("none", "minimal", "low", "medium", "high", "max"), can_disable=True
            ),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def THINKINGMACHINES_INKLING_2_SMALL_FREE(self) -> ChatReadsTextImage:
        """Thinking Machines: Inkling 2 Small (free): 1,048,576 tokens of context, 131,072 out, $0 in and $0 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="thinkingmachines/inkling-2-small:free",
            name="Thinking Machines: Inkling 2 Small (free)",
            wires=("openai_chat",),
            limits=Limits(context=1048576, output=131072),
            reads=("text", "image"),
            features=Features(reasoning=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0"), output=Decimal("0"))),),
            reasoning=Reasoning(
                efforts=("minimal", "low", "medium", "high", "max"), can_disable=False
            ),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def THINKINGMACHINES_INKLING_SMALL(self) -> ChatReadsTextImage:
        """Thinking Machines: Inkling Small: 524,288 tokens of context, 262,144 out, $0.45 in and $1.2 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="thinkingmachines/inkling-small",
            name="Thinking Machines: Inkling Small",
            wires=("openai_chat",),
            limits=Limits(context=524288, output=262144),
            reads=("text", "image"),
            features=Features(reasoning=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.45"), output=Decimal("1.2"), cached_input=Decimal("0.1")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active"),
            reasoning=Reasoning(
                efforts=("none", "minimal", "low", "medium", "high", "max"), can_disable=True
            ),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def THINKINGMACHINES_INKLING_SMALL_BATCH(self) -> ChatReadsTextImage:
        """Thinking Machines: Inkling Small (batch): 524,288 tokens of context, 262,144 out, $0.36 in and $0.96 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="thinkingmachines/inkling-small:batch",
            name="Thinking Machines: Inkling Small (batch)",
            wires=("openai_chat",),
            limits=Limits(context=524288, output=262144),
            reads=("text", "image"),
            features=Features(reasoning=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.36"), output=Decimal("0.96"), cached_input=Decimal("0.08")
                    )
                ),
            ),
            reasoning=Reasoning(
                efforts=("none", "minimal", "low", "medium", "high", "max"), can_disable=True
            ),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def TYPESAFE_JEV_ROUTER(self) -> ChatReadsTextImage:
        """TypeSafe: Jev Router: 1,000,000 tokens of context, 64,000 out."""
        return ChatModel(
            provider=PROVIDER,
            id="typesafe/jev-router",
            name="TypeSafe: Jev Router",
            wires=("openai_chat",),
            limits=Limits(context=1000000, output=64000),
            reads=("text", "image"),
            features=Features(reasoning=True),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def UNBIASED_PARETO_26_10(self) -> ChatReadsTextImage:
        """Pareto 26.10: 1,048,576 tokens of context, 131,072 out, $0.8 in and $3.2 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="unbiased/pareto-26.10",
            name="Pareto 26.10",
            wires=("openai_chat",),
            limits=Limits(context=1048576, output=131072),
            reads=("text", "image"),
            features=Features(reasoning=False),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.8"), output=Decimal("3.2"), cached_input=Decimal("0.03")
                    )
                ),
            ),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def UNBIASED_PARETO_26_9(self) -> ChatReadsTextImage:
        """Pareto 26.9: 262,144 tokens of context, 131,072 out, $2.5 in and $7.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="unbiased/pareto-26.9",
            name="Pareto 26.9",
            wires=("openai_chat",),
            limits=Limits(context=262144, output=131072),
            reads=("text", "image"),
            features=Features(reasoning=False),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("2.5"), output=Decimal("7.5"), cached_input=Decimal("0.25")
                    )
                ),
            ),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def UNBIASED_PARETO_LATEST(self) -> ChatReadsTextImage:
        """Pareto Latest: 1,048,576 tokens of context, 131,072 out, $0.8 in and $3.2 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="~unbiased/pareto-latest",
            name="Pareto Latest",
            wires=("openai_chat",),
            limits=Limits(context=1048576, output=131072),
            reads=("text", "image"),
            features=Features(reasoning=False),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.8"), output=Decimal("3.2"), cached_input=Decimal("0.03")
                    )
                ),
            ),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def UNDI95_REMM_SLERP_L2_13B(self) -> ChatReadsTextNoTools:
        """ReMM SLERP 13B: 6,144 tokens of context, 4,096 out, $0.35 in and $0.65 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="undi95/remm-slerp-l2-13b",
            name="ReMM SLERP 13B",
            wires=("openai_chat",),
            limits=Limits(context=6144, output=4096),
            reads=("text",),
            writes=("text",),
            features=Features(
                tools=False, structured_output=True, reasoning=False, temperature=True
            ),
            prices=(PriceRow(rates=Rates(input=Decimal("0.35"), output=Decimal("0.65"))),),
            lifecycle=Lifecycle(status="active", released="2023-07-22", knowledge="2023-06-30"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def UPSTAGE_SOLAR_MINI4(self) -> ChatReadsText:
        """Upstage: Solar Mini 4: 524,288 tokens of context, 131,072 out, $0.05 in and $0.2 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="upstage/solar-mini4",
            name="Upstage: Solar Mini 4",
            wires=("openai_chat",),
            limits=Limits(context=524288, output=131072),
            reads=("text",),
            features=Features(reasoning=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.05"), output=Decimal("0.2"), cached_input=Decimal("0.005")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active"),
            reasoning=Reasoning(
                efforts=("none", "minimal", "low", "medium", "high", "xhigh", "max"),
                can_disable=True,
            ),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def UPSTAGE_SOLAR_PRO4(self) -> ChatReadsText:
        """Upstage: Solar Pro 4: 524,288 tokens of context, 131,072 out, $0.15 in and $0.6 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="upstage/solar-pro4",
            name="Upstage: Solar Pro 4",
            wires=("openai_chat",),
            limits=Limits(context=524288, output=131072),
            reads=("text",),
            features=Features(reasoning=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.15"), output=Decimal("0.6"), cached_input=Decimal("0.03")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active"),
            reasoning=Reasoning(
                efforts=("none", "minimal", "low", "medium", "high", "xhigh", "max"),
                can_disable=True,
            ),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def UPSTAGE_SOLAR_PRO_3(self) -> ChatReadsText:
        """Solar Pro 3: 128,000 tokens of context, $0.15 in and $0.6 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="upstage/solar-pro-3",
            name="Solar Pro 3",
            family="solar-pro",
            wires=("openai_chat",),
            limits=Limits(context=128000),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, structured_output=True, reasoning=True, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.15"), output=Decimal("0.6"), cached_input=Decimal("0.015")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2026-01-27"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def WRITER_PALMYRA_X5(self) -> ChatReadsTextNoTools:
        """Palmyra X5: 1,040,000 tokens of context, 8,192 out, $0.6 in and $6 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="writer/palmyra-x5",
            name="Palmyra X5",
            family="palmyra",
            wires=("openai_chat",),
            limits=Limits(context=1040000, output=8192),
            reads=("text",),
            writes=("text",),
            features=Features(
                tools=False, structured_output=False, reasoning=False, temperature=True
            ),
            prices=(PriceRow(rates=Rates(input=Decimal("0.6"), output=Decimal("6"))),),
            lifecycle=Lifecycle(status="active", released="2026-01-21"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def XIAOMI_MIMO_V2_5(self) -> ChatReadsTextImageAudioVideo:
        """MiMo-V2.5: 32,000 tokens of context, $0.4 in and $2 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="xiaomi/mimo-v2.5",
            name="MiMo-V2.5",
            family="mimo",
            wires=("openai_chat",),
            limits=Limits(context=32000),
            reads=("text", "image", "audio", "video"),
            writes=("text",),
            features=Features(tools=True, structured_output=True, reasoning=True, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.4"), output=Decimal("2"), cached_input=Decimal("0.08")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2026-04-22", knowledge="2024-12"),
            reasoning=Reasoning(can_disable=True),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def XIAOMI_MIMO_V2_5_PRO(self) -> ChatReadsText:
        """MiMo-V2.5-Pro: 1,048,576 tokens of context, 235,929 out, $0.435 in and $0.87 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="xiaomi/mimo-v2.5-pro",
            name="MiMo-V2.5-Pro",
            family="mimo",
            wires=("openai_chat",),
            limits=Limits(context=1048576, output=235929),
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
            lifecycle=Lifecycle(status="active", released="2026-04-22", knowledge="2024-12"),
            reasoning=Reasoning(can_disable=True),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def XIAOMI_MIMO_V2_6_FLASH(self) -> ChatReadsTextImage:
        """Xiaomi: MiMo-V2.6-Flash: 1,048,576 tokens of context, 131,072 out, $0.14 in and $0.28 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="xiaomi/mimo-v2.6-flash",
            name="Xiaomi: MiMo-V2.6-Flash",
            wires=("openai_chat",),
            limits=Limits(context=1048576, output=131072),
            reads=("text", "image"),
            features=Features(reasoning=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.14"),
                        output=Decimal("0.28"),
                        cached_input=Decimal("0.0028"),
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def XIAOMI_MIMO_V2_6_PRO(self) -> ChatReadsTextImage:
        """Xiaomi: MiMo-V2.6-Pro: 1,048,576 tokens of context, 131,072 out, $0.435 in and $0.87 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="xiaomi/mimo-v2.6-pro",
            name="Xiaomi: MiMo-V2.6-Pro",
            wires=("openai_chat",),
            limits=Limits(context=1048576, output=131072),
            reads=("text", "image"),
            features=Features(reasoning=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.435"),
                        output=Decimal("0.87"),
                        cached_input=Decimal("0.0036"),
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def XIAOMI_MIMO_V2_6_PRO_ULTRASPEED(self) -> ChatReadsTextImage:
        """Xiaomi: MiMo-V2.6-Pro-UltraSpeed: 1,048,576 tokens of context, 131,072 out, $4.35 in and $8.7 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="xiaomi/mimo-v2.6-pro-ultraspeed",
            name="Xiaomi: MiMo-V2.6-Pro-UltraSpeed",
            wires=("openai_chat",),
            limits=Limits(context=1048576, output=131072),
            reads=("text", "image"),
            features=Features(reasoning=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("4.35"), output=Decimal("8.7"), cached_input=Decimal("0.036")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def XINGCHEN_AGI_XING4_0_29B_A4B_FREE(self) -> ChatReadsText:
        """XingChen: Xing4.0 29B A4B (free): 262,144 tokens of context, 235,929 out, $0 in and $0 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="xingchen-agi/xing4.0-29b-a4b:free",
            name="XingChen: Xing4.0 29B A4B (free)",
            wires=("openai_chat",),
            limits=Limits(context=262144, output=235929),
            reads=("text",),
            features=Features(reasoning=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0"), output=Decimal("0"))),),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def X_AI_GROK_4_20(self) -> ChatReadsTextImageDocument:
        """Grok 4.20: 2,000,000 tokens of context, 1,800,000 out, $1.25 in and $2.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="x-ai/grok-4.20",
            name="Grok 4.20",
            family="grok",
            wires=("openai_chat",),
            limits=Limits(context=2000000, output=1800000),
            reads=("text", "image", "document"),
            writes=("text",),
            features=Features(tools=True, structured_output=True, reasoning=True, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("1.25"), output=Decimal("2.5"), cached_input=Decimal("0.2")
                    )
                ),
                PriceRow(
                    when=PriceCondition(min_input_tokens=200001),
                    rates=Rates(
                        input=Decimal("2.5"), output=Decimal("5"), cached_input=Decimal("0.4")
                    ),
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2026-03-31", knowledge="2025-09-01"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def X_AI_GROK_4_20_MULTI_AGENT(self) -> ChatReadsTextImageDocumentNoTools:
        """Grok 4.20 Multi-Agent: 2,000,000 tokens of context, $1.25 in and $2.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="x-ai/grok-4.20-multi-agent",
            name="Grok 4.20 Multi-Agent",
            family="grok",
            wires=("openai_chat",),
            limits=Limits(context=2000000),
            reads=("text", "image", "document"),
            writes=("text",),
            features=Features(
                tools=False, structured_output=True, reasoning=True, temperature=True
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("1.25"), output=Decimal("2.5"), cached_input=Decimal("0.2")
                    )
                ),
                PriceRow(
                    when=PriceCondition(min_input_tokens=200001),
                    rates=Rates(
                        input=Decimal("2.5"), output=Decimal("5"), cached_input=Decimal("0.4")
                    ),
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2026-03-31", knowledge="2025-09-01"),
            reasoning=Reasoning(efforts=("low", "high")),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def X_AI_GROK_4_3(self) -> ChatReadsTextImageDocument:
        """Grok 4.3: 1,000,000 tokens of context, 900,000 out, $1.25 in and $2.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="x-ai/grok-4.3",
            name="Grok 4.3",
            family="grok",
            wires=("openai_chat",),
            limits=Limits(context=1000000, output=900000),
            reads=("text", "image", "document"),
            writes=("text",),
            features=Features(tools=True, structured_output=True, reasoning=True, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("1.25"), output=Decimal("2.5"), cached_input=Decimal("0.2")
                    )
                ),
                PriceRow(
                    when=PriceCondition(min_input_tokens=200001),
                    rates=Rates(
                        input=Decimal("2.5"), output=Decimal("5"), cached_input=Decimal("0.4")
                    ),
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2026-04-17"),
            reasoning=Reasoning(efforts=("none", "low", "medium", "high"), can_disable=True),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def X_AI_GROK_4_3_BATCH(self) -> ChatReadsTextImage:
        """SpaceXAI: Grok 4.3 (batch): 1,000,000 tokens of context, 900,000 out, $1 in and $2 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="x-ai/grok-4.3:batch",
            name="SpaceXAI: Grok 4.3 (batch)",
            wires=("openai_chat",),
            limits=Limits(context=1000000, output=900000),
            reads=("text", "image"),
            features=Features(reasoning=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("1"), output=Decimal("2"), cached_input=Decimal("0.16")
                    )
                ),
                PriceRow(
                    when=PriceCondition(min_input_tokens=200001),
                    rates=Rates(
                        input=Decimal("2"), output=Decimal("4"), cached_input=Decimal("0.32")
                    ),
                ),
            ),
            reasoning=Reasoning(efforts=("none", "low", "medium", "high"), can_disable=True),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def X_AI_GROK_4_5(self) -> ChatReadsTextImage:
        """SpaceXAI: Grok 4.5: 500,000 tokens of context, 450,000 out, $2 in and $6 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="x-ai/grok-4.5",
            name="SpaceXAI: Grok 4.5",
            wires=("openai_chat",),
            limits=Limits(context=500000, output=450000),
            reads=("text", "image"),
            features=Features(reasoning=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("2"), output=Decimal("6"), cached_input=Decimal("0.3")
                    )
                ),
                PriceRow(
                    when=PriceCondition(min_input_tokens=200001),
                    rates=Rates(
                        input=Decimal("4"), output=Decimal("12"), cached_input=Decimal("0.6")
                    ),
                ),
            ),
            lifecycle=Lifecycle(status="active"),
            reasoning=Reasoning(efforts=("low", "medium", "high"), can_disable=False),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def X_AI_GROK_4_6(self) -> ChatReadsTextImage:
        """SpaceXAI: Grok 4.6: 500,000 tokens of context, 450,000 out, $2 in and $6 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="x-ai/grok-4.6",
            name="SpaceXAI: Grok 4.6",
            wires=("openai_chat",),
            limits=Limits(context=500000, output=450000),
            reads=("text", "image"),
            features=Features(reasoning=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("2"), output=Decimal("6"), cached_input=Decimal("0.5")
                    )
                ),
                PriceRow(
                    when=PriceCondition(min_input_tokens=200001),
                    rates=Rates(
                        input=Decimal("4"), output=Decimal("12"), cached_input=Decimal("1")
                    ),
                ),
            ),
            lifecycle=Lifecycle(status="active"),
            reasoning=Reasoning(efforts=("low", "medium", "high", "xhigh"), can_disable=False),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def X_AI_GROK_4_6_BATCH(self) -> ChatReadsTextImage:
        """SpaceXAI: Grok 4.6 (batch): 500,000 tokens of context, 450,000 out, $1.6 in and $4.8 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="x-ai/grok-4.6:batch",
            name="SpaceXAI: Grok 4.6 (batch)",
            wires=("openai_chat",),
            limits=Limits(context=500000, output=450000),
            reads=("text", "image"),
            features=Features(reasoning=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("1.6"), output=Decimal("4.8"), cached_input=Decimal("0.4")
                    )
                ),
                PriceRow(
                    when=PriceCondition(min_input_tokens=200001),
                    rates=Rates(
                        input=Decimal("3.2"), output=Decimal("9.6"), cached_input=Decimal("0.8")
                    ),
                ),
            ),
            reasoning=Reasoning(efforts=("low", "medium", "high", "xhigh"), can_disable=False),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def X_AI_GROK_4_7(self) -> ChatReadsTextImage:
        """SpaceXAI: Grok 4.7: 500,000 tokens of context, 450,000 out, $2 in and $6 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="x-ai/grok-4.7",
            name="SpaceXAI: Grok 4.7",
            wires=("openai_chat",),
            limits=Limits(context=500000, output=450000),
            reads=("text", "image"),
            features=Features(reasoning=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("2"), output=Decimal("6"), cached_input=Decimal("0.5")
                    )
                ),
                PriceRow(
                    when=PriceCondition(min_input_tokens=200001),
                    rates=Rates(
                        input=Decimal("4"), output=Decimal("12"), cached_input=Decimal("1")
                    ),
                ),
            ),
            lifecycle=Lifecycle(status="active"),
            reasoning=Reasoning(efforts=("low", "medium", "high", "xhigh"), can_disable=False),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def X_AI_GROK_4_7_BATCH(self) -> ChatReadsTextImage:
        """SpaceXAI: Grok 4.7 (batch): 500,000 tokens of context, 450,000 out, $1.6 in and $4.8 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="x-ai/grok-4.7:batch",
            name="SpaceXAI: Grok 4.7 (batch)",
            wires=("openai_chat",),
            limits=Limits(context=500000, output=450000),
            reads=("text", "image"),
            features=Features(reasoning=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("1.6"), output=Decimal("4.8"), cached_input=Decimal("0.4")
                    )
                ),
                PriceRow(
                    when=PriceCondition(min_input_tokens=200001),
                    rates=Rates(
                        input=Decimal("3.2"), output=Decimal("9.6"), cached_input=Decimal("0.8")
                    ),
                ),
            ),
            reasoning=Reasoning(efforts=("low", "medium", "high", "xhigh"), can_disable=False),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def X_AI_GROK_BUILD_0_1(self) -> ChatReadsTextImage:
        """Grok Build 0.1: 256,000 tokens of context, 230,400 out, $1 in and $2 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="x-ai/grok-build-0.1",
            name="Grok Build 0.1",
            family="grok-build",
            wires=("openai_chat",),
            limits=Limits(context=256000, output=230400),
            reads=("text", "image"),
            writes=("text",),
            features=Features(tools=True, structured_output=True, reasoning=True, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("1"), output=Decimal("2"), cached_input=Decimal("0.2")
                    )
                ),
                PriceRow(
                    when=PriceCondition(min_input_tokens=200001),
                    rates=Rates(
                        input=Decimal("2"), output=Decimal("4"), cached_input=Decimal("0.4")
                    ),
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2026-04-16"),
            reasoning=Reasoning(can_disable=False),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def X_AI_GROK_LATEST(self) -> ChatReadsTextImage:
        """xAI: Grok Latest: 500,000 tokens of context, 450,000 out, $2 in and $6 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="~x-ai/grok-latest",
            name="xAI: Grok Latest",
            wires=("openai_chat",),
            limits=Limits(context=500000, output=450000),
            reads=("text", "image"),
            features=Features(reasoning=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("2"), output=Decimal("6"), cached_input=Decimal("0.5")
                    )
                ),
                PriceRow(
                    when=PriceCondition(min_input_tokens=200001),
                    rates=Rates(
                        input=Decimal("4"), output=Decimal("12"), cached_input=Decimal("1")
                    ),
                ),
            ),
            lifecycle=Lifecycle(status="active"),
            reasoning=Reasoning(efforts=("low", "medium", "high", "xhigh"), can_disable=False),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def Z_AI_GLM_4_5(self) -> ChatReadsText:
        """GLM-4.5: 131,072 tokens of context, 98,304 out, $0.6 in and $2.2 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="z-ai/glm-4.5",
            name="GLM-4.5",
            family="glm",
            wires=("openai_chat",),
            limits=Limits(context=131072, output=98304),
            reads=("text",),
            writes=("text",),
            features=Features(
                tools=True, structured_output=False, reasoning=True, temperature=True
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.6"), output=Decimal("2.2"), cached_input=Decimal("0.11")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2025-07-28", knowledge="2025-04"),
            reasoning=Reasoning(can_disable=True),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def Z_AI_GLM_4_5V(self) -> ChatReadsTextImage:
        """GLM-4.5V: 65,536 tokens of context, 16,384 out, $0.6 in and $1.8 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="z-ai/glm-4.5v",
            name="GLM-4.5V",
            family="glm",
            wires=("openai_chat",),
            limits=Limits(context=65536, output=16384),
            reads=("text", "image"),
            writes=("text",),
            features=Features(
                tools=True, structured_output=False, reasoning=True, temperature=True
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.6"), output=Decimal("1.8"), cached_input=Decimal("0.11")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2025-08-11", knowledge="2025-04"),
            reasoning=Reasoning(can_disable=True),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def Z_AI_GLM_4_5_AIR(self) -> ChatReadsText:
        """GLM-4.5-Air: 131,072 tokens of context, 98,304 out, $0.2 in and $1.1 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="z-ai/glm-4.5-air",
            name="GLM-4.5-Air",
            family="glm-air",
            wires=("openai_chat",),
            limits=Limits(context=131072, output=98304),
            reads=("text",),
            writes=("text",),
            features=Features(
                tools=True, structured_output=False, reasoning=True, temperature=True
            ),
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
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def Z_AI_GLM_4_6(self) -> ChatReadsText:
        """GLM-4.6: 202,752 tokens of context, 131,072 out, $0.6 in and $2.2 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="z-ai/glm-4.6",
            name="GLM-4.6",
            family="glm",
            wires=("openai_chat",),
            limits=Limits(context=202752, output=131072),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, structured_output=True, reasoning=True, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.6"), output=Decimal("2.2"), cached_input=Decimal("0.11")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2025-09-30", knowledge="2025-04"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def Z_AI_GLM_4_6V(self) -> ChatReadsTextImageVideo:
        """GLM-4.6V: 131,072 tokens of context, 32,768 out, $0.3 in and $0.9 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="z-ai/glm-4.6v",
            name="GLM-4.6V",
            family="glm",
            wires=("openai_chat",),
            limits=Limits(context=131072, output=32768),
            reads=("text", "image", "video"),
            writes=("text",),
            features=Features(
                tools=True, structured_output=False, reasoning=True, temperature=True
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.3"), output=Decimal("0.9"), cached_input=Decimal("0.05")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2025-12-08", knowledge="2025-04"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def Z_AI_GLM_4_7(self) -> ChatReadsText:
        """GLM-4.7: 202,752 tokens of context, 131,072 out, $0.6 in and $2.2 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="z-ai/glm-4.7",
            name="GLM-4.7",
            family="glm",
            wires=("openai_chat",),
            limits=Limits(context=202752, output=131072),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, structured_output=True, reasoning=True, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.6"), output=Decimal("2.2"), cached_input=Decimal("0.11")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2025-12-22", knowledge="2025-04"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def Z_AI_GLM_4_7_FLASH(self) -> ChatReadsText:
        """GLM-4.7-Flash: 202,752 tokens of context, 117,964 out, $0.0605 in and $0.4 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="z-ai/glm-4.7-flash",
            name="GLM-4.7-Flash",
            family="glm-flash",
            wires=("openai_chat",),
            limits=Limits(context=202752, output=117964),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, structured_output=True, reasoning=True, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.0605"), output=Decimal("0.4"), cached_input=Decimal("0.01")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2026-01-19", knowledge="2025-04"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def Z_AI_GLM_5(self) -> ChatReadsText:
        """GLM-5: 202,752 tokens of context, 131,072 out, $1 in and $3.2 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="z-ai/glm-5",
            name="GLM-5",
            family="glm",
            wires=("openai_chat",),
            limits=Limits(context=202752, output=131072),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, structured_output=True, reasoning=True, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("1"), output=Decimal("3.2"), cached_input=Decimal("0.2")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2026-02-12"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def Z_AI_GLM_5V_TURBO(self) -> ChatReadsTextImageVideo:
        """GLM-5V-Turbo: 202,752 tokens of context, 131,072 out, $1.2 in and $4 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="z-ai/glm-5v-turbo",
            name="GLM-5V-Turbo",
            family="glm",
            wires=("openai_chat",),
            limits=Limits(context=202752, output=131072),
            reads=("text", "image", "video"),
            writes=("text",),
            features=Features(
                tools=True, structured_output=False, reasoning=True, temperature=True
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("1.2"), output=Decimal("4"), cached_input=Decimal("0.24")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2026-04-01"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def Z_AI_GLM_5_1(self) -> ChatReadsText:
        """GLM-5.1: 65,536 tokens of context, $1.4 in and $4.4 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="z-ai/glm-5.1",
            name="GLM-5.1",
            family="glm",
            wires=("openai_chat",),
            limits=Limits(context=65536),
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
            lifecycle=Lifecycle(status="active", released="2026-04-07"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def Z_AI_GLM_5_2(self) -> ChatReadsText:
        """GLM-5.2: 1,048,576 tokens of context, 943,718 out, $1.4 in and $4.4 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="z-ai/glm-5.2",
            name="GLM-5.2",
            family="glm",
            wires=("openai_chat",),
            limits=Limits(context=1048576, output=943718),
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
            lifecycle=Lifecycle(status="active", released="2026-06-13"),
            reasoning=Reasoning(efforts=("high", "xhigh"), can_disable=True),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def Z_AI_GLM_5_2_BATCH(self) -> ChatReadsText:
        """Z.ai: GLM 5.2 (batch): 1,048,576 tokens of context, 943,718 out, $0.623 in and $1.271 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="z-ai/glm-5.2:batch",
            name="Z.ai: GLM 5.2 (batch)",
            wires=("openai_chat",),
            limits=Limits(context=1048576, output=943718),
            reads=("text",),
            features=Features(reasoning=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.623"),
                        output=Decimal("1.271"),
                        cached_input=Decimal("0.21"),
                    )
                ),
            ),
            reasoning=Reasoning(efforts=("none", "high", "xhigh"), can_disable=True),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def Z_AI_GLM_5_3(self) -> ChatReadsText:
        """Z.ai: GLM 5.3: 1,048,576 tokens of context, 943,718 out, $1.4 in and $4.4 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="z-ai/glm-5.3",
            name="Z.ai: GLM 5.3",
            wires=("openai_chat",),
            limits=Limits(context=1048576, output=943718),
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
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def Z_AI_GLM_5_3_BATCH(self) -> ChatReadsText:
        """Z.ai: GLM 5.3 (batch): 1,048,576 tokens of context, 131,072 out, $0.45 in and $2 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="z-ai/glm-5.3:batch",
            name="Z.ai: GLM 5.3 (batch)",
            wires=("openai_chat",),
            limits=Limits(context=1048576, output=131072),
            reads=("text",),
            features=Features(reasoning=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.45"), output=Decimal("2"), cached_input=Decimal("0.1")
                    )
                ),
            ),
            reasoning=Reasoning(efforts=("low", "high", "max"), can_disable=False),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def Z_AI_GLM_5_3_FLASH(self) -> ChatReadsTextImage:
        """Z.ai: GLM 5.3 Flash: 943,717 out, $0.15 in and $0.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="z-ai/glm-5.3-flash",
            name="Z.ai: GLM 5.3 Flash",
            wires=("openai_chat",),
            limits=Limits(output=943717),
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
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def Z_AI_GLM_5_3_FLASHX(self) -> ChatReadsTextImage:
        """Z.ai: GLM 5.3 FlashX: 1,048,576 tokens of context, 131,072 out, $0.37 in and $1.25 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="z-ai/glm-5.3-flashx",
            name="Z.ai: GLM 5.3 FlashX",
            wires=("openai_chat",),
            limits=Limits(context=1048576, output=131072),
            reads=("text", "image"),
            features=Features(reasoning=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.37"), output=Decimal("1.25"), cached_input=Decimal("0.075")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active"),
            reasoning=Reasoning(efforts=("low", "high", "max"), can_disable=False),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def Z_AI_GLM_5_3_FLASHX_LEGAL(self) -> ChatReadsTextImage:
        """Z.ai: GLM 5.3 FlashX Legal: 1,048,576 tokens of context, 131,072 out, $0.37 in and $1.25 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="z-ai/glm-5.3-flashx-legal",
            name="Z.ai: GLM 5.3 FlashX Legal",
            wires=("openai_chat",),
            limits=Limits(context=1048576, output=131072),
            reads=("text", "image"),
            features=Features(reasoning=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.37"), output=Decimal("1.25"), cached_input=Decimal("0.075")
                    )
                ),
            ),
            reasoning=Reasoning(efforts=("low", "high", "max"), can_disable=False),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def Z_AI_GLM_5_3_FLASH_BATCH(self) -> ChatReadsTextImage:
        """Z.ai: GLM 5.3 Flash (batch): 1,048,576 tokens of context, 943,718 out, $0.061 in and $0.124 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="z-ai/glm-5.3-flash:batch",
            name="Z.ai: GLM 5.3 Flash (batch)",
            wires=("openai_chat",),
            limits=Limits(context=1048576, output=943718),
            reads=("text", "image"),
            features=Features(reasoning=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.061"),
                        output=Decimal("0.124"),
                        cached_input=Decimal("0.026"),
                    )
                ),
            ),
            reasoning=Reasoning(efforts=("low", "high", "max"), can_disable=False),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def Z_AI_GLM_5_3_PRIME(self) -> ChatReadsText:
        """Z.ai: GLM 5.3 Prime: 1,000,000 tokens of context, 131,072 out, $2.8 in and $8.8 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="z-ai/glm-5.3-prime",
            name="Z.ai: GLM 5.3 Prime",
            wires=("openai_chat",),
            limits=Limits(context=1000000, output=131072),
            reads=("text",),
            features=Features(reasoning=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("2.8"), output=Decimal("8.8"), cached_input=Decimal("0.56")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active"),
            reasoning=Reasoning(efforts=("low", "high", "max"), can_disable=False),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def Z_AI_GLM_5_TURBO(self) -> ChatReadsText:
        """GLM-5-Turbo: 202,752 tokens of context, 131,072 out, $1.2 in and $4 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="z-ai/glm-5-turbo",
            name="GLM-5-Turbo",
            family="glm",
            wires=("openai_chat",),
            limits=Limits(context=202752, output=131072),
            reads=("text",),
            writes=("text",),
            features=Features(
                tools=True, structured_output=False, reasoning=True, temperature=True
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("1.2"), output=Decimal("4"), cached_input=Decimal("0.24")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2026-03-16"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def Z_AI_GLM_FLASH_LATEST(self) -> ChatReadsTextImage:
        """Z.ai: GLM Flash Latest: 1,048,576 tokens of context, 131,072 out, $0.048 in and $0.2 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="~z-ai/glm-flash-latest",
            name="Z.ai: GLM Flash Latest",
            wires=("openai_chat",),
            limits=Limits(context=1048576, output=131072),
            reads=("text", "image"),
            features=Features(reasoning=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.048"), output=Decimal("0.2"), cached_input=Decimal("0.006")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active"),
            reasoning=Reasoning(efforts=("low", "high", "max"), can_disable=False),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def Z_AI_GLM_LATEST(self) -> ChatReadsText:
        """Z.ai: GLM Latest: 1,048,576 tokens of context, 943,718 out, $0.042 in and $6 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="~z-ai/glm-latest",
            name="Z.ai: GLM Latest",
            wires=("openai_chat",),
            limits=Limits(context=1048576, output=943718),
            reads=("text",),
            features=Features(reasoning=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.042"), output=Decimal("6"), cached_input=Decimal("0.026")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active"),
            reasoning=Reasoning(efforts=("low", "high", "max"), can_disable=False),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_object",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                parallel_tool_calls=True,
                top_k=True,
                cache_key=False,
                cache_retention=False,
            ),
        )


openrouter = OpenRouter()

IDS = {
    "ai21/jamba-large-1.7": "AI21_JAMBA_LARGE_1_7",
    "aion-labs/aion-1.0": "AION_LABS_AION_1_0",
    "aion-labs/aion-1.0-mini": "AION_LABS_AION_1_0_MINI",
    "aion-labs/aion-2.0": "AION_LABS_AION_2_0",
    "aion-labs/aion-3.0": "AION_LABS_AION_3_0",
    "aion-labs/aion-3.0-mini": "AION_LABS_AION_3_0_MINI",
    "aion-labs/aion-3.5": "AION_LABS_AION_3_5",
    "aion-labs/aion-3.5-mini": "AION_LABS_AION_3_5_MINI",
    "aion-labs/aion-rp-llama-3.1-8b": "AION_LABS_AION_RP_LLAMA_3_1_8B",
    "allenai/olmo-3-32b-think": "ALLENAI_OLMO_3_32B_THINK",
    "amazon/nova-2-lite-v1": "AMAZON_NOVA_2_LITE_V1",
    "amazon/nova-lite-v1": "AMAZON_NOVA_LITE_V1",
    "amazon/nova-micro-v1": "AMAZON_NOVA_MICRO_V1",
    "amazon/nova-premier-v1": "AMAZON_NOVA_PREMIER_V1",
    "amazon/nova-pro-v1": "AMAZON_NOVA_PRO_V1",
    "anthracite-org/magnum-v4-72b": "ANTHRACITE_ORG_MAGNUM_V4_72B",
    "anthropic/claude-3-haiku": "ANTHROPIC_CLAUDE_3_HAIKU",
    "anthropic/claude-fable-5": "ANTHROPIC_CLAUDE_FABLE_5",
    "anthropic/claude-fable-5.1": "ANTHROPIC_CLAUDE_FABLE_5_1",
    "anthropic/claude-fable-5.1:batch": "ANTHROPIC_CLAUDE_FABLE_5_1_BATCH",
    "anthropic/claude-fable-5.2": "ANTHROPIC_CLAUDE_FABLE_5_2",
    "anthropic/claude-fable-5.2:batch": "ANTHROPIC_CLAUDE_FABLE_5_2_BATCH",
    "anthropic/claude-fable-5:batch": "ANTHROPIC_CLAUDE_FABLE_5_BATCH",
    "anthropic/claude-haiku-4.5": "ANTHROPIC_CLAUDE_HAIKU_4_5",
    "anthropic/claude-haiku-4.5:batch": "ANTHROPIC_CLAUDE_HAIKU_4_5_BATCH",
    "anthropic/claude-haiku-5.5": "ANTHROPIC_CLAUDE_HAIKU_5_5",
    "anthropic/claude-haiku-5.5:batch": "ANTHROPIC_CLAUDE_HAIKU_5_5_BATCH",
    "anthropic/claude-opus-4": "ANTHROPIC_CLAUDE_OPUS_4",
    "anthropic/claude-opus-4.1": "ANTHROPIC_CLAUDE_OPUS_4_1",
    "anthropic/claude-opus-4.1:batch": "ANTHROPIC_CLAUDE_OPUS_4_1_BATCH",
    "anthropic/claude-opus-4.5": "ANTHROPIC_CLAUDE_OPUS_4_5",
    "anthropic/claude-opus-4.5:batch": "ANTHROPIC_CLAUDE_OPUS_4_5_BATCH",
    "anthropic/claude-opus-4.6": "ANTHROPIC_CLAUDE_OPUS_4_6",
    "anthropic/claude-opus-4.6:batch": "ANTHROPIC_CLAUDE_OPUS_4_6_BATCH",
    "anthropic/claude-opus-4.7": "ANTHROPIC_CLAUDE_OPUS_4_7",
    "anthropic/claude-opus-4.7-fast": "ANTHROPIC_CLAUDE_OPUS_4_7_FAST",
    "anthropic/claude-opus-4.7:batch": "ANTHROPIC_CLAUDE_OPUS_4_7_BATCH",
    "anthropic/claude-opus-4.8": "ANTHROPIC_CLAUDE_OPUS_4_8",
    "anthropic/claude-opus-4.8-fast": "ANTHROPIC_CLAUDE_OPUS_4_8_FAST",
    "anthropic/claude-opus-4.8:batch": "ANTHROPIC_CLAUDE_OPUS_4_8_BATCH",
    "anthropic/claude-opus-5": "ANTHROPIC_CLAUDE_OPUS_5",
    "anthropic/claude-opus-5.5": "ANTHROPIC_CLAUDE_OPUS_5_5",
    "anthropic/claude-opus-5.5:batch": "ANTHROPIC_CLAUDE_OPUS_5_5_BATCH",
    "anthropic/claude-opus-5:batch": "ANTHROPIC_CLAUDE_OPUS_5_BATCH",
    "anthropic/claude-sonnet-4": "ANTHROPIC_CLAUDE_SONNET_4",
    "anthropic/claude-sonnet-4.5": "ANTHROPIC_CLAUDE_SONNET_4_5",
    "anthropic/claude-sonnet-4.5:batch": "ANTHROPIC_CLAUDE_SONNET_4_5_BATCH",
    "anthropic/claude-sonnet-4.6": "ANTHROPIC_CLAUDE_SONNET_4_6",
    "anthropic/claude-sonnet-4.6:batch": "ANTHROPIC_CLAUDE_SONNET_4_6_BATCH",
    "anthropic/claude-sonnet-5": "ANTHROPIC_CLAUDE_SONNET_5",
    "anthropic/claude-sonnet-5.5": "ANTHROPIC_CLAUDE_SONNET_5_5",
    "anthropic/claude-sonnet-5.5:batch": "ANTHROPIC_CLAUDE_SONNET_5_5_BATCH",
    "anthropic/claude-sonnet-5:batch": "ANTHROPIC_CLAUDE_SONNET_5_BATCH",
    "arcee-ai/coder-large": "ARCEE_AI_CODER_LARGE",
    "arcee-ai/trinity-large-thinking": "ARCEE_AI_TRINITY_LARGE_THINKING",
    "arcee-ai/trinity-mini": "ARCEE_AI_TRINITY_MINI",
    "arcee-ai/virtuoso-large": "ARCEE_AI_VIRTUOSO_LARGE",
    "auto": "AUTO",
    "baidu/ernie-4.5-vl-424b-a47b": "BAIDU_ERNIE_4_5_VL_424B_A47B",
    "bytedance-seed/seed-1.6": "BYTEDANCE_SEED_SEED_1_6",
    "bytedance-seed/seed-1.6-flash": "BYTEDANCE_SEED_SEED_1_6_FLASH",
    "bytedance-seed/seed-2-1-turbo": "BYTEDANCE_SEED_SEED_2_1_TURBO",
    "bytedance-seed/seed-2.0-code": "BYTEDANCE_SEED_SEED_2_0_CODE",
    "bytedance-seed/seed-2.0-lite": "BYTEDANCE_SEED_SEED_2_0_LITE",
    "bytedance-seed/seed-2.0-mini": "BYTEDANCE_SEED_SEED_2_0_MINI",
    "bytedance/ui-tars-1.5-7b": "BYTEDANCE_UI_TARS_1_5_7B",
    "cognitivecomputations/dolphin-mistral-24b-venice-edition:free": "COGNITIVECOMPUTATIONS_DOLPHIN_MISTRAL_24B_VENICE_EDITION_FREE",
    "cohere/command-a": "COHERE_COMMAND_A",
    "cohere/command-a-plus": "COHERE_COMMAND_A_PLUS",
    "cohere/command-r-08-2024": "COHERE_COMMAND_R_08_2024",
    "cohere/command-r-plus-08-2024": "COHERE_COMMAND_R_PLUS_08_2024",
    "cohere/command-r7b-12-2024": "COHERE_COMMAND_R7B_12_2024",
    "cohere/north-mini-code:free": "COHERE_NORTH_MINI_CODE_FREE",
    "deepcogito/cogito-v2.1-671b": "DEEPCOGITO_COGITO_V2_1_671B",
    "deepseek/deepseek-chat": "DEEPSEEK_DEEPSEEK_CHAT",
    "deepseek/deepseek-chat-v3-0324": "DEEPSEEK_DEEPSEEK_CHAT_V3_0324",
    "deepseek/deepseek-chat-v3.1": "DEEPSEEK_DEEPSEEK_CHAT_V3_1",
    "deepseek/deepseek-r1": "DEEPSEEK_DEEPSEEK_R1",
    "deepseek/deepseek-r1-0528": "DEEPSEEK_DEEPSEEK_R1_0528",
    "deepseek/deepseek-r1-distill-llama-70b": "DEEPSEEK_DEEPSEEK_R1_DISTILL_LLAMA_70B",
    "deepseek/deepseek-v3.1-terminus": "DEEPSEEK_DEEPSEEK_V3_1_TERMINUS",
    "deepseek/deepseek-v3.2": "DEEPSEEK_DEEPSEEK_V3_2",
    "deepseek/deepseek-v3.2-exp": "DEEPSEEK_DEEPSEEK_V3_2_EXP",
    "deepseek/deepseek-v4-flash": "DEEPSEEK_DEEPSEEK_V4_FLASH",
    "deepseek/deepseek-v4-flash-0731": "DEEPSEEK_DEEPSEEK_V4_FLASH_0731",
    "deepseek/deepseek-v4-flash-0731:batch": "DEEPSEEK_DEEPSEEK_V4_FLASH_0731_BATCH",
    "deepseek/deepseek-v4-flash-vision-exp": "DEEPSEEK_DEEPSEEK_V4_FLASH_VISION_EXP",
    "deepseek/deepseek-v4-pro": "DEEPSEEK_DEEPSEEK_V4_PRO",
    "deepseek/deepseek-v4-pro-0813": "DEEPSEEK_DEEPSEEK_V4_PRO_0813",
    "deepseek/deepseek-v4.1-flash": "DEEPSEEK_DEEPSEEK_V4_1_FLASH",
    "deepseek/deepseek-v4.1-flash-1017": "DEEPSEEK_DEEPSEEK_V4_1_FLASH_1017",
    "deepseek/deepseek-v4.1-flash-1017:batch": "DEEPSEEK_DEEPSEEK_V4_1_FLASH_1017_BATCH",
    "deepseek/deepseek-v4.1-flash:batch": "DEEPSEEK_DEEPSEEK_V4_1_FLASH_BATCH",
    "dots-studio/dots-3-note-preview:free": "DOTS_STUDIO_DOTS_3_NOTE_PREVIEW_FREE",
    "elorian/glimpse": "ELORIAN_GLIMPSE",
    "fireworks/ember-1": "FIREWORKS_EMBER_1",
    "google/gemini-2.5-flash": "GOOGLE_GEMINI_2_5_FLASH",
    "google/gemini-2.5-flash-image": "GOOGLE_GEMINI_2_5_FLASH_IMAGE",
    "google/gemini-2.5-flash-lite": "GOOGLE_GEMINI_2_5_FLASH_LITE",
    "google/gemini-2.5-flash-lite-preview-09-2025": "GOOGLE_GEMINI_2_5_FLASH_LITE_PREVIEW_09_2025",
    "google/gemini-2.5-pro": "GOOGLE_GEMINI_2_5_PRO",
    "google/gemini-2.5-pro-preview": "GOOGLE_GEMINI_2_5_PRO_PREVIEW",
    "google/gemini-2.5-pro-preview-05-06": "GOOGLE_GEMINI_2_5_PRO_PREVIEW_05_06",
    "google/gemini-3-flash-preview": "GOOGLE_GEMINI_3_FLASH_PREVIEW",
    "google/gemini-3-flash-preview:batch": "GOOGLE_GEMINI_3_FLASH_PREVIEW_BATCH",
    "google/gemini-3-pro-image": "GOOGLE_GEMINI_3_PRO_IMAGE",
    "google/gemini-3-pro-image-preview": "GOOGLE_GEMINI_3_PRO_IMAGE_PREVIEW",
    "google/gemini-3.1-flash-image": "GOOGLE_GEMINI_3_1_FLASH_IMAGE",
    "google/gemini-3.1-flash-image-preview": "GOOGLE_GEMINI_3_1_FLASH_IMAGE_PREVIEW",
    "google/gemini-3.1-flash-lite": "GOOGLE_GEMINI_3_1_FLASH_LITE",
    "google/gemini-3.1-flash-lite-image": "GOOGLE_GEMINI_3_1_FLASH_LITE_IMAGE",
    "google/gemini-3.1-flash-lite-preview": "GOOGLE_GEMINI_3_1_FLASH_LITE_PREVIEW",
    "google/gemini-3.1-flash-lite:batch": "GOOGLE_GEMINI_3_1_FLASH_LITE_BATCH",
    "google/gemini-3.1-pro-preview": "GOOGLE_GEMINI_3_1_PRO_PREVIEW",
    "google/gemini-3.1-pro-preview-customtools": "GOOGLE_GEMINI_3_1_PRO_PREVIEW_CUSTOMTOOLS",
    "google/gemini-3.1-pro-preview:batch": "GOOGLE_GEMINI_3_1_PRO_PREVIEW_BATCH",
    "google/gemini-3.5-flash": "GOOGLE_GEMINI_3_5_FLASH",
    "google/gemini-3.5-flash-lite": "GOOGLE_GEMINI_3_5_FLASH_LITE",
    "google/gemini-3.5-flash-lite:batch": "GOOGLE_GEMINI_3_5_FLASH_LITE_BATCH",
    "google/gemini-3.5-flash:batch": "GOOGLE_GEMINI_3_5_FLASH_BATCH",
    "google/gemini-3.6-flash": "GOOGLE_GEMINI_3_6_FLASH",
    "google/gemini-3.6-flash:batch": "GOOGLE_GEMINI_3_6_FLASH_BATCH",
    "google/gemini-3.7-flash": "GOOGLE_GEMINI_3_7_FLASH",
    "google/gemini-3.7-flash:batch": "GOOGLE_GEMINI_3_7_FLASH_BATCH",
    "google/gemini-3.8-flash": "GOOGLE_GEMINI_3_8_FLASH",
    "google/gemini-3.8-flash:batch": "GOOGLE_GEMINI_3_8_FLASH_BATCH",
    "google/gemini-4-argon": "GOOGLE_GEMINI_4_ARGON",
    "google/gemini-4-argon:batch": "GOOGLE_GEMINI_4_ARGON_BATCH",
    "google/gemini-nano-banana-2.1": "GOOGLE_GEMINI_NANO_BANANA_2_1",
    "google/gemma-2-27b-it": "GOOGLE_GEMMA_2_27B_IT",
    "google/gemma-3-12b-it": "GOOGLE_GEMMA_3_12B_IT",
    "google/gemma-3-27b-it": "GOOGLE_GEMMA_3_27B_IT",
    "google/gemma-3-4b-it": "GOOGLE_GEMMA_3_4B_IT",
    "google/gemma-3n-e4b-it": "GOOGLE_GEMMA_3N_E4B_IT",
    "google/gemma-4-26b-a4b-it": "GOOGLE_GEMMA_4_26B_A4B_IT",
    "google/gemma-4-26b-a4b-it:free": "GOOGLE_GEMMA_4_26B_A4B_IT_FREE",
    "google/gemma-4-31b-it": "GOOGLE_GEMMA_4_31B_IT",
    "google/gemma-4-31b-it:free": "GOOGLE_GEMMA_4_31B_IT_FREE",
    "google/lyria-3-clip-preview": "GOOGLE_LYRIA_3_CLIP_PREVIEW",
    "google/lyria-3-pro-preview": "GOOGLE_LYRIA_3_PRO_PREVIEW",
    "gryphe/mythomax-l2-13b": "GRYPHE_MYTHOMAX_L2_13B",
    "ibm-granite/granite-4.0-h-micro": "IBM_GRANITE_GRANITE_4_0_H_MICRO",
    "ibm-granite/granite-4.1-8b": "IBM_GRANITE_GRANITE_4_1_8B",
    "ibm-granite/granite-4.2-8b": "IBM_GRANITE_GRANITE_4_2_8B",
    "inception/mercury-2": "INCEPTION_MERCURY_2",
    "inclusionai/ling-2.6-1t": "INCLUSIONAI_LING_2_6_1T",
    "inclusionai/ling-2.6-flash": "INCLUSIONAI_LING_2_6_FLASH",
    "inclusionai/ling-3.0-flash": "INCLUSIONAI_LING_3_0_FLASH",
    "inclusionai/ling-3.0-flash-vl": "INCLUSIONAI_LING_3_0_FLASH_VL",
    "inclusionai/ling-3.0-tiny": "INCLUSIONAI_LING_3_0_TINY",
    "inclusionai/ling-3.1-flash": "INCLUSIONAI_LING_3_1_FLASH",
    "inclusionai/ring-2.6-1t": "INCLUSIONAI_RING_2_6_1T",
    "inflection/inflection-3-pi": "INFLECTION_INFLECTION_3_PI",
    "inflection/inflection-3-productivity": "INFLECTION_INFLECTION_3_PRODUCTIVITY",
    "kwaipilot/kat-coder-pro-v2": "KWAIPILOT_KAT_CODER_PRO_V2",
    "liquid/lfm-2-24b-a2b": "LIQUID_LFM_2_24B_A2B",
    "liquid/lfm-2.5-1.2b-instruct:free": "LIQUID_LFM_2_5_1_2B_INSTRUCT_FREE",
    "liquid/lfm-2.5-1.2b-thinking:free": "LIQUID_LFM_2_5_1_2B_THINKING_FREE",
    "liquid/lfm-2.5-2.6b": "LIQUID_LFM_2_5_2_6B",
    "liquid/lfm-2.5-2.6b:free": "LIQUID_LFM_2_5_2_6B_FREE",
    "liquid/lfm-2.5-24b-a2b": "LIQUID_LFM_2_5_24B_A2B",
    "liquid/lfm-3-1.7b": "LIQUID_LFM_3_1_7B",
    "liquid/lfm-3-1.7b:free": "LIQUID_LFM_3_1_7B_FREE",
    "mancer/weaver": "MANCER_WEAVER",
    "meituan/longcat-2.0": "MEITUAN_LONGCAT_2_0",
    "meta-llama/llama-3-8b-instruct": "META_LLAMA_LLAMA_3_8B_INSTRUCT",
    "meta-llama/llama-3.1-70b-instruct": "META_LLAMA_LLAMA_3_1_70B_INSTRUCT",
    "meta-llama/llama-3.1-8b-instruct": "META_LLAMA_LLAMA_3_1_8B_INSTRUCT",
    "meta-llama/llama-3.2-11b-vision-instruct": "META_LLAMA_LLAMA_3_2_11B_VISION_INSTRUCT",
    "meta-llama/llama-3.2-1b-instruct": "META_LLAMA_LLAMA_3_2_1B_INSTRUCT",
    "meta-llama/llama-3.2-3b-instruct": "META_LLAMA_LLAMA_3_2_3B_INSTRUCT",
    "meta-llama/llama-3.2-3b-instruct:free": "META_LLAMA_LLAMA_3_2_3B_INSTRUCT_FREE",
    "meta-llama/llama-3.3-70b-instruct": "META_LLAMA_LLAMA_3_3_70B_INSTRUCT",
    "meta-llama/llama-3.3-70b-instruct:free": "META_LLAMA_LLAMA_3_3_70B_INSTRUCT_FREE",
    "meta-llama/llama-4-maverick": "META_LLAMA_LLAMA_4_MAVERICK",
    "meta-llama/llama-4-scout": "META_LLAMA_LLAMA_4_SCOUT",
    "meta-llama/llama-guard-4-12b": "META_LLAMA_LLAMA_GUARD_4_12B",
    "meta/muse-ember": "META_MUSE_EMBER",
    "meta/muse-glimmer-30b": "META_MUSE_GLIMMER_30B",
    "meta/muse-glimmer-30b:batch": "META_MUSE_GLIMMER_30B_BATCH",
    "meta/muse-spark-1.1": "META_MUSE_SPARK_1_1",
    "meta/muse-spark-1.2": "META_MUSE_SPARK_1_2",
    "meta/muse-spark-1.2-contributor": "META_MUSE_SPARK_1_2_CONTRIBUTOR",
    "meta/muse-spark-1.3": "META_MUSE_SPARK_1_3",
    "meta/muse-spark-1.3-contributor": "META_MUSE_SPARK_1_3_CONTRIBUTOR",
    "meta/muse-spark-open": "META_MUSE_SPARK_OPEN",
    "meta/muse-wonder": "META_MUSE_WONDER",
    "microsoft/phi-4": "MICROSOFT_PHI_4",
    "microsoft/wizardlm-2-8x22b": "MICROSOFT_WIZARDLM_2_8X22B",
    "minimax/minimax-01": "MINIMAX_MINIMAX_01",
    "minimax/minimax-m1": "MINIMAX_MINIMAX_M1",
    "minimax/minimax-m2": "MINIMAX_MINIMAX_M2",
    "minimax/minimax-m2-her": "MINIMAX_MINIMAX_M2_HER",
    "minimax/minimax-m2.1": "MINIMAX_MINIMAX_M2_1",
    "minimax/minimax-m2.5": "MINIMAX_MINIMAX_M2_5",
    "minimax/minimax-m2.7": "MINIMAX_MINIMAX_M2_7",
    "minimax/minimax-m3": "MINIMAX_MINIMAX_M3",
    "minimax/minimax-m3.1-flash": "MINIMAX_MINIMAX_M3_1_FLASH",
    "minimax/minimax-m3:batch": "MINIMAX_MINIMAX_M3_BATCH",
    "mistralai/codestral-2508": "MISTRALAI_CODESTRAL_2508",
    "mistralai/devstral-2512": "MISTRALAI_DEVSTRAL_2512",
    "mistralai/ministral-14b-2512": "MISTRALAI_MINISTRAL_14B_2512",
    "mistralai/ministral-3b-2512": "MISTRALAI_MINISTRAL_3B_2512",
    "mistralai/ministral-8b-2512": "MISTRALAI_MINISTRAL_8B_2512",
    "mistralai/mistral-large": "MISTRALAI_MISTRAL_LARGE",
    "mistralai/mistral-large-2407": "MISTRALAI_MISTRAL_LARGE_2407",
    "mistralai/mistral-large-2512": "MISTRALAI_MISTRAL_LARGE_2512",
    "mistralai/mistral-large-4-0": "MISTRALAI_MISTRAL_LARGE_4_0",
    "mistralai/mistral-medium-3": "MISTRALAI_MISTRAL_MEDIUM_3",
    "mistralai/mistral-medium-3-5": "MISTRALAI_MISTRAL_MEDIUM_3_5",
    "mistralai/mistral-medium-3-5:batch": "MISTRALAI_MISTRAL_MEDIUM_3_5_BATCH",
    "mistralai/mistral-medium-3.1": "MISTRALAI_MISTRAL_MEDIUM_3_1",
    "mistralai/mistral-nemo": "MISTRALAI_MISTRAL_NEMO",
    "mistralai/mistral-saba": "MISTRALAI_MISTRAL_SABA",
    "mistralai/mistral-small-24b-instruct-2501": "MISTRALAI_MISTRAL_SMALL_24B_INSTRUCT_2501",
    "mistralai/mistral-small-2603": "MISTRALAI_MISTRAL_SMALL_2603",
    "mistralai/mistral-small-3.1-24b-instruct": "MISTRALAI_MISTRAL_SMALL_3_1_24B_INSTRUCT",
    "mistralai/mistral-small-3.2-24b-instruct": "MISTRALAI_MISTRAL_SMALL_3_2_24B_INSTRUCT",
    "mistralai/mixtral-8x22b-instruct": "MISTRALAI_MIXTRAL_8X22B_INSTRUCT",
    "mistralai/voxtral-small-24b-2507": "MISTRALAI_VOXTRAL_SMALL_24B_2507",
    "moonshotai/kimi-k2": "MOONSHOTAI_KIMI_K2",
    "moonshotai/kimi-k2-0905": "MOONSHOTAI_KIMI_K2_0905",
    "moonshotai/kimi-k2-thinking": "MOONSHOTAI_KIMI_K2_THINKING",
    "moonshotai/kimi-k2.5": "MOONSHOTAI_KIMI_K2_5",
    "moonshotai/kimi-k2.6": "MOONSHOTAI_KIMI_K2_6",
    "moonshotai/kimi-k2.7-code": "MOONSHOTAI_KIMI_K2_7_CODE",
    "moonshotai/kimi-k3": "MOONSHOTAI_KIMI_K3",
    "moonshotai/kimi-k3.1-pro": "MOONSHOTAI_KIMI_K3_1_PRO",
    "moonshotai/kimi-k3:batch": "MOONSHOTAI_KIMI_K3_BATCH",
    "morph/morph-v3-fast": "MORPH_MORPH_V3_FAST",
    "morph/morph-v3-large": "MORPH_MORPH_V3_LARGE",
    "nex-agi/nex-n2-pro": "NEX_AGI_NEX_N2_PRO",
    "nex-agi/nex-n2.5-pro": "NEX_AGI_NEX_N2_5_PRO",
    "nex-agi/nex-n2.6": "NEX_AGI_NEX_N2_6",
    "nousresearch/hermes-3-llama-3.1-405b": "NOUSRESEARCH_HERMES_3_LLAMA_3_1_405B",
    "nousresearch/hermes-3-llama-3.1-405b:free": "NOUSRESEARCH_HERMES_3_LLAMA_3_1_405B_FREE",
    "nousresearch/hermes-3-llama-3.1-70b": "NOUSRESEARCH_HERMES_3_LLAMA_3_1_70B",
    "nousresearch/hermes-4-405b": "NOUSRESEARCH_HERMES_4_405B",
    "nousresearch/hermes-4-70b": "NOUSRESEARCH_HERMES_4_70B",
    "nvidia/llama-3.3-nemotron-super-49b-v1.5": "NVIDIA_LLAMA_3_3_NEMOTRON_SUPER_49B_V1_5",
    "nvidia/nemotron-3-nano-30b-a3b": "NVIDIA_NEMOTRON_3_NANO_30B_A3B",
    "nvidia/nemotron-3-nano-30b-a3b:free": "NVIDIA_NEMOTRON_3_NANO_30B_A3B_FREE",
    "nvidia/nemotron-3-nano-omni-30b-a3b-reasoning:free": "NVIDIA_NEMOTRON_3_NANO_OMNI_30B_A3B_REASONING_FREE",
    "nvidia/nemotron-3-super-120b-a12b": "NVIDIA_NEMOTRON_3_SUPER_120B_A12B",
    "nvidia/nemotron-3-super-120b-a12b:free": "NVIDIA_NEMOTRON_3_SUPER_120B_A12B_FREE",
    "nvidia/nemotron-3-ultra-550b-a55b": "NVIDIA_NEMOTRON_3_ULTRA_550B_A55B",
    "nvidia/nemotron-3-ultra-550b-a55b:free": "NVIDIA_NEMOTRON_3_ULTRA_550B_A55B_FREE",
    "nvidia/nemotron-3.5-content-safety:free": "NVIDIA_NEMOTRON_3_5_CONTENT_SAFETY_FREE",
    "nvidia/nemotron-3.5-lightning": "NVIDIA_NEMOTRON_3_5_LIGHTNING",
    "nvidia/nemotron-3.5-lightning:free": "NVIDIA_NEMOTRON_3_5_LIGHTNING_FREE",
    "nvidia/nemotron-3.5-super-vl": "NVIDIA_NEMOTRON_3_5_SUPER_VL",
    "nvidia/nemotron-3.5-super-vl:free": "NVIDIA_NEMOTRON_3_5_SUPER_VL_FREE",
    "nvidia/nemotron-nano-12b-v2-vl:free": "NVIDIA_NEMOTRON_NANO_12B_V2_VL_FREE",
    "nvidia/nemotron-nano-9b-v2:free": "NVIDIA_NEMOTRON_NANO_9B_V2_FREE",
    "openai/gpt-3.5-turbo": "OPENAI_GPT_3_5_TURBO",
    "openai/gpt-3.5-turbo-0613": "OPENAI_GPT_3_5_TURBO_0613",
    "openai/gpt-3.5-turbo-16k": "OPENAI_GPT_3_5_TURBO_16K",
    "openai/gpt-3.5-turbo-instruct": "OPENAI_GPT_3_5_TURBO_INSTRUCT",
    "openai/gpt-4": "OPENAI_GPT_4",
    "openai/gpt-4-turbo": "OPENAI_GPT_4_TURBO",
    "openai/gpt-4-turbo-preview": "OPENAI_GPT_4_TURBO_PREVIEW",
    "openai/gpt-4-turbo:batch": "OPENAI_GPT_4_TURBO_BATCH",
    "openai/gpt-4.1": "OPENAI_GPT_4_1",
    "openai/gpt-4.1-mini": "OPENAI_GPT_4_1_MINI",
    "openai/gpt-4.1-mini:batch": "OPENAI_GPT_4_1_MINI_BATCH",
    "openai/gpt-4.1-nano": "OPENAI_GPT_4_1_NANO",
    "openai/gpt-4.1-nano:batch": "OPENAI_GPT_4_1_NANO_BATCH",
    "openai/gpt-4.1:batch": "OPENAI_GPT_4_1_BATCH",
    "openai/gpt-4o": "OPENAI_GPT_4O",
    "openai/gpt-4o-2024-05-13": "OPENAI_GPT_4O_2024_05_13",
    "openai/gpt-4o-2024-08-06": "OPENAI_GPT_4O_2024_08_06",
    "openai/gpt-4o-2024-11-20": "OPENAI_GPT_4O_2024_11_20",
    "openai/gpt-4o-mini": "OPENAI_GPT_4O_MINI",
    "openai/gpt-4o-mini-2024-07-18": "OPENAI_GPT_4O_MINI_2024_07_18",
    "openai/gpt-4o-mini-search-preview": "OPENAI_GPT_4O_MINI_SEARCH_PREVIEW",
    "openai/gpt-4o-mini:batch": "OPENAI_GPT_4O_MINI_BATCH",
    "openai/gpt-4o-search-preview": "OPENAI_GPT_4O_SEARCH_PREVIEW",
    "openai/gpt-4o:batch": "OPENAI_GPT_4O_BATCH",
    "openai/gpt-5": "OPENAI_GPT_5",
    "openai/gpt-5-chat": "OPENAI_GPT_5_CHAT",
    "openai/gpt-5-codex": "OPENAI_GPT_5_CODEX",
    "openai/gpt-5-image": "OPENAI_GPT_5_IMAGE",
    "openai/gpt-5-image-mini": "OPENAI_GPT_5_IMAGE_MINI",
    "openai/gpt-5-mini": "OPENAI_GPT_5_MINI",
    "openai/gpt-5-mini:batch": "OPENAI_GPT_5_MINI_BATCH",
    "openai/gpt-5-nano": "OPENAI_GPT_5_NANO",
    "openai/gpt-5-nano:batch": "OPENAI_GPT_5_NANO_BATCH",
    "openai/gpt-5-pro": "OPENAI_GPT_5_PRO",
    "openai/gpt-5-pro:batch": "OPENAI_GPT_5_PRO_BATCH",
    "openai/gpt-5.1": "OPENAI_GPT_5_1",
    "openai/gpt-5.1-chat": "OPENAI_GPT_5_1_CHAT",
    "openai/gpt-5.1-codex": "OPENAI_GPT_5_1_CODEX",
    "openai/gpt-5.1-codex-max": "OPENAI_GPT_5_1_CODEX_MAX",
    "openai/gpt-5.1-codex-mini": "OPENAI_GPT_5_1_CODEX_MINI",
    "openai/gpt-5.1:batch": "OPENAI_GPT_5_1_BATCH",
    "openai/gpt-5.2": "OPENAI_GPT_5_2",
    "openai/gpt-5.2-chat": "OPENAI_GPT_5_2_CHAT",
    "openai/gpt-5.2-codex": "OPENAI_GPT_5_2_CODEX",
    "openai/gpt-5.2-pro": "OPENAI_GPT_5_2_PRO",
    "openai/gpt-5.2-pro:batch": "OPENAI_GPT_5_2_PRO_BATCH",
    "openai/gpt-5.2:batch": "OPENAI_GPT_5_2_BATCH",
    "openai/gpt-5.3-chat": "OPENAI_GPT_5_3_CHAT",
    "openai/gpt-5.3-codex": "OPENAI_GPT_5_3_CODEX",
    "openai/gpt-5.4": "OPENAI_GPT_5_4",
    "openai/gpt-5.4-image-2": "OPENAI_GPT_5_4_IMAGE_2",
    "openai/gpt-5.4-mini": "OPENAI_GPT_5_4_MINI",
    "openai/gpt-5.4-mini:batch": "OPENAI_GPT_5_4_MINI_BATCH",
    "openai/gpt-5.4-nano": "OPENAI_GPT_5_4_NANO",
    "openai/gpt-5.4-nano:batch": "OPENAI_GPT_5_4_NANO_BATCH",
    "openai/gpt-5.4-pro": "OPENAI_GPT_5_4_PRO",
    "openai/gpt-5.4-pro:batch": "OPENAI_GPT_5_4_PRO_BATCH",
    "openai/gpt-5.4:batch": "OPENAI_GPT_5_4_BATCH",
    "openai/gpt-5.5": "OPENAI_GPT_5_5",
    "openai/gpt-5.5-pro": "OPENAI_GPT_5_5_PRO",
    "openai/gpt-5.5-pro:batch": "OPENAI_GPT_5_5_PRO_BATCH",
    "openai/gpt-5.5:batch": "OPENAI_GPT_5_5_BATCH",
    "openai/gpt-5.6-luna": "OPENAI_GPT_5_6_LUNA",
    "openai/gpt-5.6-luna-pro": "OPENAI_GPT_5_6_LUNA_PRO",
    "openai/gpt-5.6-luna-pro:batch": "OPENAI_GPT_5_6_LUNA_PRO_BATCH",
    "openai/gpt-5.6-luna:batch": "OPENAI_GPT_5_6_LUNA_BATCH",
    "openai/gpt-5.6-sol": "OPENAI_GPT_5_6_SOL",
    "openai/gpt-5.6-sol-pro": "OPENAI_GPT_5_6_SOL_PRO",
    "openai/gpt-5.6-sol-pro:batch": "OPENAI_GPT_5_6_SOL_PRO_BATCH",
    "openai/gpt-5.6-sol:batch": "OPENAI_GPT_5_6_SOL_BATCH",
    "openai/gpt-5.6-terra": "OPENAI_GPT_5_6_TERRA",
    "openai/gpt-5.6-terra-pro": "OPENAI_GPT_5_6_TERRA_PRO",
    "openai/gpt-5.6-terra-pro:batch": "OPENAI_GPT_5_6_TERRA_PRO_BATCH",
    "openai/gpt-5.6-terra:batch": "OPENAI_GPT_5_6_TERRA_BATCH",
    "openai/gpt-5:batch": "OPENAI_GPT_5_BATCH",
    "openai/gpt-6-astra": "OPENAI_GPT_6_ASTRA",
    "openai/gpt-6-astra-pro": "OPENAI_GPT_6_ASTRA_PRO",
    "openai/gpt-6-astra-pro:batch": "OPENAI_GPT_6_ASTRA_PRO_BATCH",
    "openai/gpt-6-astra:batch": "OPENAI_GPT_6_ASTRA_BATCH",
    "openai/gpt-6-luna": "OPENAI_GPT_6_LUNA",
    "openai/gpt-6-luna-pro": "OPENAI_GPT_6_LUNA_PRO",
    "openai/gpt-6-luna-pro:batch": "OPENAI_GPT_6_LUNA_PRO_BATCH",
    "openai/gpt-6-luna:batch": "OPENAI_GPT_6_LUNA_BATCH",
    "openai/gpt-6-sol": "OPENAI_GPT_6_SOL",
    "openai/gpt-6-sol-pro": "OPENAI_GPT_6_SOL_PRO",
    "openai/gpt-6-sol-pro:batch": "OPENAI_GPT_6_SOL_PRO_BATCH",
    "openai/gpt-6-sol:batch": "OPENAI_GPT_6_SOL_BATCH",
    "openai/gpt-6.1-sol": "OPENAI_GPT_6_1_SOL",
    "openai/gpt-6.1-sol-pro": "OPENAI_GPT_6_1_SOL_PRO",
    "openai/gpt-6.1-sol-pro:batch": "OPENAI_GPT_6_1_SOL_PRO_BATCH",
    "openai/gpt-6.1-sol:batch": "OPENAI_GPT_6_1_SOL_BATCH",
    "openai/gpt-6.1-terra": "OPENAI_GPT_6_1_TERRA",
    "openai/gpt-6.1-terra-pro": "OPENAI_GPT_6_1_TERRA_PRO",
    "openai/gpt-6.1-terra-pro:batch": "OPENAI_GPT_6_1_TERRA_PRO_BATCH",
    "openai/gpt-6.1-terra:batch": "OPENAI_GPT_6_1_TERRA_BATCH",
    "openai/gpt-audio": "OPENAI_GPT_AUDIO",
    "openai/gpt-audio-mini": "OPENAI_GPT_AUDIO_MINI",
    "openai/gpt-chat-latest": "OPENAI_GPT_CHAT_LATEST",
    "openai/gpt-oss-120b": "OPENAI_GPT_OSS_120B",
    "openai/gpt-oss-120b:batch": "OPENAI_GPT_OSS_120B_BATCH",
    "openai/gpt-oss-120b:free": "OPENAI_GPT_OSS_120B_FREE",
    "openai/gpt-oss-20b": "OPENAI_GPT_OSS_20B",
    "openai/gpt-oss-20b:batch": "OPENAI_GPT_OSS_20B_BATCH",
    "openai/gpt-oss-20b:free": "OPENAI_GPT_OSS_20B_FREE",
    "openai/gpt-oss-safeguard-20b": "OPENAI_GPT_OSS_SAFEGUARD_20B",
    "openai/o1": "OPENAI_O1",
    "openai/o1-pro": "OPENAI_O1_PRO",
    "openai/o3": "OPENAI_O3",
    "openai/o3-deep-research": "OPENAI_O3_DEEP_RESEARCH",
    "openai/o3-mini": "OPENAI_O3_MINI",
    "openai/o3-mini-high": "OPENAI_O3_MINI_HIGH",
    "openai/o3-mini:batch": "OPENAI_O3_MINI_BATCH",
    "openai/o3-pro": "OPENAI_O3_PRO",
    "openai/o3:batch": "OPENAI_O3_BATCH",
    "openai/o4-mini": "OPENAI_O4_MINI",
    "openai/o4-mini-deep-research": "OPENAI_O4_MINI_DEEP_RESEARCH",
    "openai/o4-mini-high": "OPENAI_O4_MINI_HIGH",
    "openai/o4-mini:batch": "OPENAI_O4_MINI_BATCH",
    "openrouter/auto": "OPENROUTER_AUTO",
    "openrouter/auto-beta": "OPENROUTER_AUTO_BETA",
    "openrouter/auto-code": "OPENROUTER_AUTO_CODE",
    "openrouter/bodybuilder": "OPENROUTER_BODYBUILDER",
    "openrouter/free": "OPENROUTER_FREE",
    "openrouter/fusion": "OPENROUTER_FUSION",
    "openrouter/pareto-code": "OPENROUTER_PARETO_CODE",
    "particle-ai/particle-1": "PARTICLE_AI_PARTICLE_1",
    "perceptron/perceptron-mk1": "PERCEPTRON_PERCEPTRON_MK1",
    "perceptron/perceptron-mk1.5": "PERCEPTRON_PERCEPTRON_MK1_5",
    "perplexity/sonar": "PERPLEXITY_SONAR",
    "perplexity/sonar-deep-research": "PERPLEXITY_SONAR_DEEP_RESEARCH",
    "perplexity/sonar-pro": "PERPLEXITY_SONAR_PRO",
    "perplexity/sonar-pro-search": "PERPLEXITY_SONAR_PRO_SEARCH",
    "perplexity/sonar-reasoning-pro": "PERPLEXITY_SONAR_REASONING_PRO",
    "poolside/laguna-m.1": "POOLSIDE_LAGUNA_M_1",
    "poolside/laguna-m.1:free": "POOLSIDE_LAGUNA_M_1_FREE",
    "poolside/laguna-xs.2": "POOLSIDE_LAGUNA_XS_2",
    "poolside/laguna-xs.2:free": "POOLSIDE_LAGUNA_XS_2_FREE",
    "prism-ml/ternary-bonsai-2-27b": "PRISM_ML_TERNARY_BONSAI_2_27B",
    "prism-ml/ternary-bonsai-2-9b": "PRISM_ML_TERNARY_BONSAI_2_9B",
    "qwen/qwen-2.5-72b-instruct": "QWEN_QWEN_2_5_72B_INSTRUCT",
    "qwen/qwen-2.5-7b-instruct": "QWEN_QWEN_2_5_7B_INSTRUCT",
    "qwen/qwen-2.5-coder-32b-instruct": "QWEN_QWEN_2_5_CODER_32B_INSTRUCT",
    "qwen/qwen-plus": "QWEN_QWEN_PLUS",
    "qwen/qwen-plus-2025-07-28": "QWEN_QWEN_PLUS_2025_07_28",
    "qwen/qwen-plus-2025-07-28:thinking": "QWEN_QWEN_PLUS_2025_07_28_THINKING",
    "qwen/qwen2.5-vl-72b-instruct": "QWEN_QWEN2_5_VL_72B_INSTRUCT",
    "qwen/qwen3-14b": "QWEN_QWEN3_14B",
    "qwen/qwen3-235b-a22b": "QWEN_QWEN3_235B_A22B",
    "qwen/qwen3-235b-a22b-2507": "QWEN_QWEN3_235B_A22B_2507",
    "qwen/qwen3-235b-a22b-thinking-2507": "QWEN_QWEN3_235B_A22B_THINKING_2507",
    "qwen/qwen3-30b-a3b": "QWEN_QWEN3_30B_A3B",
    "qwen/qwen3-30b-a3b-instruct-2507": "QWEN_QWEN3_30B_A3B_INSTRUCT_2507",
    "qwen/qwen3-30b-a3b-thinking-2507": "QWEN_QWEN3_30B_A3B_THINKING_2507",
    "qwen/qwen3-32b": "QWEN_QWEN3_32B",
    "qwen/qwen3-8b": "QWEN_QWEN3_8B",
    "qwen/qwen3-coder": "QWEN_QWEN3_CODER",
    "qwen/qwen3-coder-30b-a3b-instruct": "QWEN_QWEN3_CODER_30B_A3B_INSTRUCT",
    "qwen/qwen3-coder-flash": "QWEN_QWEN3_CODER_FLASH",
    "qwen/qwen3-coder-next": "QWEN_QWEN3_CODER_NEXT",
    "qwen/qwen3-coder-plus": "QWEN_QWEN3_CODER_PLUS",
    "qwen/qwen3-coder:free": "QWEN_QWEN3_CODER_FREE",
    "qwen/qwen3-max": "QWEN_QWEN3_MAX",
    "qwen/qwen3-max-thinking": "QWEN_QWEN3_MAX_THINKING",
    "qwen/qwen3-next-80b-a3b-instruct": "QWEN_QWEN3_NEXT_80B_A3B_INSTRUCT",
    "qwen/qwen3-next-80b-a3b-instruct:free": "QWEN_QWEN3_NEXT_80B_A3B_INSTRUCT_FREE",
    "qwen/qwen3-next-80b-a3b-thinking": "QWEN_QWEN3_NEXT_80B_A3B_THINKING",
    "qwen/qwen3-vl-235b-a22b-instruct": "QWEN_QWEN3_VL_235B_A22B_INSTRUCT",
    "qwen/qwen3-vl-235b-a22b-thinking": "QWEN_QWEN3_VL_235B_A22B_THINKING",
    "qwen/qwen3-vl-30b-a3b-instruct": "QWEN_QWEN3_VL_30B_A3B_INSTRUCT",
    "qwen/qwen3-vl-30b-a3b-thinking": "QWEN_QWEN3_VL_30B_A3B_THINKING",
    "qwen/qwen3-vl-32b-instruct": "QWEN_QWEN3_VL_32B_INSTRUCT",
    "qwen/qwen3-vl-8b-instruct": "QWEN_QWEN3_VL_8B_INSTRUCT",
    "qwen/qwen3-vl-8b-thinking": "QWEN_QWEN3_VL_8B_THINKING",
    "qwen/qwen3.5-122b-a10b": "QWEN_QWEN3_5_122B_A10B",
    "qwen/qwen3.5-27b": "QWEN_QWEN3_5_27B",
    "qwen/qwen3.5-35b-a3b": "QWEN_QWEN3_5_35B_A3B",
    "qwen/qwen3.5-397b-a17b": "QWEN_QWEN3_5_397B_A17B",
    "qwen/qwen3.5-9b": "QWEN_QWEN3_5_9B",
    "qwen/qwen3.5-flash-02-23": "QWEN_QWEN3_5_FLASH_02_23",
    "qwen/qwen3.5-plus-02-15": "QWEN_QWEN3_5_PLUS_02_15",
    "qwen/qwen3.5-plus-20260420": "QWEN_QWEN3_5_PLUS_20260420",
    "qwen/qwen3.6-27b": "QWEN_QWEN3_6_27B",
    "qwen/qwen3.6-35b-a3b": "QWEN_QWEN3_6_35B_A3B",
    "qwen/qwen3.6-flash": "QWEN_QWEN3_6_FLASH",
    "qwen/qwen3.6-max-preview": "QWEN_QWEN3_6_MAX_PREVIEW",
    "qwen/qwen3.6-plus": "QWEN_QWEN3_6_PLUS",
    "qwen/qwen3.7-flash": "QWEN_QWEN3_7_FLASH",
    "qwen/qwen3.7-max": "QWEN_QWEN3_7_MAX",
    "qwen/qwen3.7-plus": "QWEN_QWEN3_7_PLUS",
    "qwen/qwen3.7-plus:batch": "QWEN_QWEN3_7_PLUS_BATCH",
    "qwen/qwen3.8-2.4t-a95b": "QWEN_QWEN3_8_2_4T_A95B",
    "qwen/qwen3.8-27b": "QWEN_QWEN3_8_27B",
    "qwen/qwen3.8-27b:batch": "QWEN_QWEN3_8_27B_BATCH",
    "qwen/qwen3.8-flash": "QWEN_QWEN3_8_FLASH",
    "qwen/qwen3.8-max-0902": "QWEN_QWEN3_8_MAX_0902",
    "qwen/qwen3.8-max-0902:batch": "QWEN_QWEN3_8_MAX_0902_BATCH",
    "qwen/qwen3.8-max-prime": "QWEN_QWEN3_8_MAX_PRIME",
    "qwen/qwen3.8-omni-flash": "QWEN_QWEN3_8_OMNI_FLASH",
    "recursive/flint-v1.0:free": "RECURSIVE_FLINT_V1_0_FREE",
    "reflection/beam-1.0-501b-a23b": "REFLECTION_BEAM_1_0_501B_A23B",
    "rekaai/reka-edge": "REKAAI_REKA_EDGE",
    "rekaai/reka-flash-3": "REKAAI_REKA_FLASH_3",
    "relace/relace-apply-3": "RELACE_RELACE_APPLY_3",
    "relace/relace-search": "RELACE_RELACE_SEARCH",
    "ricursiveai/ripple-65b-preview": "RICURSIVEAI_RIPPLE_65B_PREVIEW",
    "sakana/fugu-max": "SAKANA_FUGU_MAX",
    "sakana/fugu-ultra": "SAKANA_FUGU_ULTRA",
    "sakana/fugu-ultra-v2": "SAKANA_FUGU_ULTRA_V2",
    "sakana/sakana-namazu": "SAKANA_SAKANA_NAMAZU",
    "sao10k/l3-lunaris-8b": "SAO10K_L3_LUNARIS_8B",
    "sao10k/l3.1-70b-hanami-x1": "SAO10K_L3_1_70B_HANAMI_X1",
    "sao10k/l3.1-euryale-70b": "SAO10K_L3_1_EURYALE_70B",
    "sao10k/l3.3-euryale-70b": "SAO10K_L3_3_EURYALE_70B",
    "stepfun/step-3.5-flash": "STEPFUN_STEP_3_5_FLASH",
    "stepfun/step-3.7-flash": "STEPFUN_STEP_3_7_FLASH",
    "stepfun/step-5-preview": "STEPFUN_STEP_5_PREVIEW",
    "switchpoint/router": "SWITCHPOINT_ROUTER",
    "tencent/hunyuan-a13b-instruct": "TENCENT_HUNYUAN_A13B_INSTRUCT",
    "tencent/hy3": "TENCENT_HY3",
    "tencent/hy3-preview": "TENCENT_HY3_PREVIEW",
    "tencent/hy4": "TENCENT_HY4",
    "tencent/hy4-preview": "TENCENT_HY4_PREVIEW",
    "thedrummer/cydonia-24b-v4.1": "THEDRUMMER_CYDONIA_24B_V4_1",
    "thedrummer/rocinante-12b": "THEDRUMMER_ROCINANTE_12B",
    "thedrummer/skyfall-36b-v2": "THEDRUMMER_SKYFALL_36B_V2",
    "thedrummer/unslopnemo-12b": "THEDRUMMER_UNSLOPNEMO_12B",
    "thinkingmachines/inkling": "THINKINGMACHINES_INKLING",
    "thinkingmachines/inkling-2-small:free": "THINKINGMACHINES_INKLING_2_SMALL_FREE",
    "thinkingmachines/inkling-small": "THINKINGMACHINES_INKLING_SMALL",
    "thinkingmachines/inkling-small:batch": "THINKINGMACHINES_INKLING_SMALL_BATCH",
    "typesafe/jev-router": "TYPESAFE_JEV_ROUTER",
    "unbiased/pareto-26.10": "UNBIASED_PARETO_26_10",
    "unbiased/pareto-26.9": "UNBIASED_PARETO_26_9",
    "undi95/remm-slerp-l2-13b": "UNDI95_REMM_SLERP_L2_13B",
    "upstage/solar-mini4": "UPSTAGE_SOLAR_MINI4",
    "upstage/solar-pro-3": "UPSTAGE_SOLAR_PRO_3",
    "upstage/solar-pro4": "UPSTAGE_SOLAR_PRO4",
    "writer/palmyra-x5": "WRITER_PALMYRA_X5",
    "x-ai/grok-4.20": "X_AI_GROK_4_20",
    "x-ai/grok-4.20-multi-agent": "X_AI_GROK_4_20_MULTI_AGENT",
    "x-ai/grok-4.3": "X_AI_GROK_4_3",
    "x-ai/grok-4.3:batch": "X_AI_GROK_4_3_BATCH",
    "x-ai/grok-4.5": "X_AI_GROK_4_5",
    "x-ai/grok-4.6": "X_AI_GROK_4_6",
    "x-ai/grok-4.6:batch": "X_AI_GROK_4_6_BATCH",
    "x-ai/grok-4.7": "X_AI_GROK_4_7",
    "x-ai/grok-4.7:batch": "X_AI_GROK_4_7_BATCH",
    "x-ai/grok-build-0.1": "X_AI_GROK_BUILD_0_1",
    "xiaomi/mimo-v2.5": "XIAOMI_MIMO_V2_5",
    "xiaomi/mimo-v2.5-pro": "XIAOMI_MIMO_V2_5_PRO",
    "xiaomi/mimo-v2.6-flash": "XIAOMI_MIMO_V2_6_FLASH",
    "xiaomi/mimo-v2.6-pro": "XIAOMI_MIMO_V2_6_PRO",
    "xiaomi/mimo-v2.6-pro-ultraspeed": "XIAOMI_MIMO_V2_6_PRO_ULTRASPEED",
    "xingchen-agi/xing4.0-29b-a4b:free": "XINGCHEN_AGI_XING4_0_29B_A4B_FREE",
    "z-ai/glm-4.5": "Z_AI_GLM_4_5",
    "z-ai/glm-4.5-air": "Z_AI_GLM_4_5_AIR",
    "z-ai/glm-4.5v": "Z_AI_GLM_4_5V",
    "z-ai/glm-4.6": "Z_AI_GLM_4_6",
    "z-ai/glm-4.6v": "Z_AI_GLM_4_6V",
    "z-ai/glm-4.7": "Z_AI_GLM_4_7",
    "z-ai/glm-4.7-flash": "Z_AI_GLM_4_7_FLASH",
    "z-ai/glm-5": "Z_AI_GLM_5",
    "z-ai/glm-5-turbo": "Z_AI_GLM_5_TURBO",
    "z-ai/glm-5.1": "Z_AI_GLM_5_1",
    "z-ai/glm-5.2": "Z_AI_GLM_5_2",
    "z-ai/glm-5.2:batch": "Z_AI_GLM_5_2_BATCH",
    "z-ai/glm-5.3": "Z_AI_GLM_5_3",
    "z-ai/glm-5.3-flash": "Z_AI_GLM_5_3_FLASH",
    "z-ai/glm-5.3-flash:batch": "Z_AI_GLM_5_3_FLASH_BATCH",
    "z-ai/glm-5.3-flashx": "Z_AI_GLM_5_3_FLASHX",
    "z-ai/glm-5.3-flashx-legal": "Z_AI_GLM_5_3_FLASHX_LEGAL",
    "z-ai/glm-5.3-prime": "Z_AI_GLM_5_3_PRIME",
    "z-ai/glm-5.3:batch": "Z_AI_GLM_5_3_BATCH",
    "z-ai/glm-5v-turbo": "Z_AI_GLM_5V_TURBO",
    "~anthropic/claude-fable-latest": "ANTHROPIC_CLAUDE_FABLE_LATEST",
    "~anthropic/claude-haiku-latest": "ANTHROPIC_CLAUDE_HAIKU_LATEST",
    "~anthropic/claude-opus-latest": "ANTHROPIC_CLAUDE_OPUS_LATEST",
    "~anthropic/claude-sonnet-latest": "ANTHROPIC_CLAUDE_SONNET_LATEST",
    "~deepseek/deepseek-flash-latest": "DEEPSEEK_DEEPSEEK_FLASH_LATEST",
    "~deepseek/deepseek-pro-latest": "DEEPSEEK_DEEPSEEK_PRO_LATEST",
    "~deepseek/deepseek-v4-flash-latest": "DEEPSEEK_DEEPSEEK_V4_FLASH_LATEST",
    "~google/gemini-flash-latest": "GOOGLE_GEMINI_FLASH_LATEST",
    "~google/gemini-pro-latest": "GOOGLE_GEMINI_PRO_LATEST",
    "~moonshotai/kimi-latest": "MOONSHOTAI_KIMI_LATEST",
    "~openai/gpt-astra-latest": "OPENAI_GPT_ASTRA_LATEST",
    "~openai/gpt-latest": "OPENAI_GPT_LATEST",
    "~openai/gpt-luna-latest": "OPENAI_GPT_LUNA_LATEST",
    "~openai/gpt-mini-latest": "OPENAI_GPT_MINI_LATEST",
    "~openai/gpt-sol-latest": "OPENAI_GPT_SOL_LATEST",
    "~openai/gpt-terra-latest": "OPENAI_GPT_TERRA_LATEST",
    "~unbiased/pareto-latest": "UNBIASED_PARETO_LATEST",
    "~x-ai/grok-latest": "X_AI_GROK_LATEST",
    "~z-ai/glm-flash-latest": "Z_AI_GLM_FLASH_LATEST",
    "~z-ai/glm-latest": "Z_AI_GLM_LATEST",
}
