"""Amazon Bedrock's models as typed constants; generated from `catalog/amazon-bedrock.yaml`."""

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
    RerankModel,
    deprecated,
)

if TYPE_CHECKING:
    # A property to type checkers, so that they can mark it deprecated.
    from builtins import property as constant
    from typing import TypeAlias

    from interlingua.media import Audio, Document, Image, Video
    from interlingua.messages import Text
    from interlingua.tools import AnyTool
    from interlingua_generated.wire import bedrock_converse, openai_chat, openai_responses

    ChatReadsText: TypeAlias = ChatModel[openai_chat.Extra, Text, AnyTool, openai_chat.Response]
    ChatReadsTextImage: TypeAlias = ChatModel[
        openai_chat.Extra, Text | Image, AnyTool, openai_chat.Response
    ]
    ConverseReadsText: TypeAlias = ChatModel[
        bedrock_converse.Extra, Text, AnyTool, bedrock_converse.Response
    ]
    ConverseReadsTextAudio: TypeAlias = ChatModel[
        bedrock_converse.Extra, Text | Audio, AnyTool, bedrock_converse.Response
    ]
    ConverseReadsTextDocument: TypeAlias = ChatModel[
        bedrock_converse.Extra, Text | Document, AnyTool, bedrock_converse.Response
    ]
    ConverseReadsTextImage: TypeAlias = ChatModel[
        bedrock_converse.Extra, Text | Image, AnyTool, bedrock_converse.Response
    ]
    ConverseReadsTextImageDocument: TypeAlias = ChatModel[
        bedrock_converse.Extra, Text | Image | Document, AnyTool, bedrock_converse.Response
    ]
    ConverseReadsTextImageVideo: TypeAlias = ChatModel[
        bedrock_converse.Extra, Text | Image | Video, AnyTool, bedrock_converse.Response
    ]
    ConverseReadsTextImageVideoDocument: TypeAlias = ChatModel[
        bedrock_converse.Extra, Text | Image | Video | Document, AnyTool, bedrock_converse.Response
    ]
    ResponsesReadsTextImage: TypeAlias = ChatModel[
        openai_responses.Extra, Text | Image, AnyTool, openai_responses.Response
    ]
    ResponsesReadsTextImageDocument: TypeAlias = ChatModel[
        openai_responses.Extra, Text | Image | Document, AnyTool, openai_responses.Response
    ]
else:
    from functools import cached_property as constant

PROVIDER = Provider(
    id="amazon-bedrock",
    name="Amazon Bedrock",
    docs="https://docs.aws.amazon.com/bedrock/latest/userguide/models-supported.html",
    auth=Auth(
        scheme="sigv4",
        env=("AWS_BEARER_TOKEN_BEDROCK",),
        variables=("AWS_REGION",),
        service="bedrock",
    ),
    endpoints=(
        Endpoint(
            wire="bedrock_converse",
            base_url="https://bedrock-runtime.${AWS_REGION}.amazonaws.com",
            base_url_env="AWS_ENDPOINT_URL_BEDROCK_RUNTIME",
        ),
        Endpoint(
            wire="anthropic_bedrock",
            base_url="https://bedrock-runtime.${AWS_REGION}.amazonaws.com",
            base_url_env="AWS_ENDPOINT_URL_BEDROCK_RUNTIME",
        ),
        Endpoint(
            wire="openai_chat",
            base_url="https://bedrock-mantle.${AWS_REGION}.api.aws/v1",
            base_url_env="BEDROCK_MANTLE_BASE_URL",
        ),
        Endpoint(
            wire="openai_responses",
            base_url="https://bedrock-mantle.${AWS_REGION}.api.aws/v1",
            base_url_env="BEDROCK_MANTLE_BASE_URL",
        ),
        Endpoint(
            wire="bedrock_invoke",
            base_url="https://bedrock-runtime.${AWS_REGION}.amazonaws.com",
            base_url_env="AWS_ENDPOINT_URL_BEDROCK_RUNTIME",
        ),
        Endpoint(
            wire="bedrock_models",
            base_url="https://bedrock.${AWS_REGION}.amazonaws.com",
            base_url_env="AWS_ENDPOINT_URL_BEDROCK",
        ),
        Endpoint(
            wire="bedrock_titan_text",
            base_url="https://bedrock-runtime.${AWS_REGION}.amazonaws.com",
            base_url_env="AWS_ENDPOINT_URL_BEDROCK_RUNTIME",
        ),
        Endpoint(
            wire="bedrock_titan_text_v2",
            base_url="https://bedrock-runtime.${AWS_REGION}.amazonaws.com",
            base_url_env="AWS_ENDPOINT_URL_BEDROCK_RUNTIME",
        ),
        Endpoint(
            wire="bedrock_titan_image",
            base_url="https://bedrock-runtime.${AWS_REGION}.amazonaws.com",
            base_url_env="AWS_ENDPOINT_URL_BEDROCK_RUNTIME",
        ),
        Endpoint(
            wire="bedrock_nova_embed",
            base_url="https://bedrock-runtime.${AWS_REGION}.amazonaws.com",
            base_url_env="AWS_ENDPOINT_URL_BEDROCK_RUNTIME",
        ),
        Endpoint(
            wire="bedrock_cohere_embed",
            base_url="https://bedrock-runtime.${AWS_REGION}.amazonaws.com",
            base_url_env="AWS_ENDPOINT_URL_BEDROCK_RUNTIME",
        ),
        Endpoint(
            wire="bedrock_rerank",
            base_url="https://bedrock-runtime.${AWS_REGION}.amazonaws.com",
            base_url_env="AWS_ENDPOINT_URL_BEDROCK_RUNTIME",
        ),
        Endpoint(
            wire="bedrock_cohere_rerank",
            base_url="https://bedrock-runtime.${AWS_REGION}.amazonaws.com",
            base_url_env="AWS_ENDPOINT_URL_BEDROCK_RUNTIME",
        ),
    ),
    compat=Compat(cache_key=False, cache_retention=False),
)


class AmazonBedrock:
    """Models of Amazon Bedrock; each is built when it is first touched."""

    @constant
    def AMAZON_NOVA_2_5_SONIC(self) -> RealtimeModel:
        """amazon.nova-2-5-sonic: $0.33 in and $2.75 out a million tokens."""
        return RealtimeModel(
            provider=PROVIDER,
            id="amazon.nova-2-5-sonic",
            limits=Limits(input=256000),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.33"),
                        output=Decimal("2.75"),
                        input_audio=Decimal("3"),
                        output_audio=Decimal("12"),
                    )
                ),
            ),
        )

    @constant
    def AMAZON_NOVA_2_LITE_V1_0(self) -> ConverseReadsTextImageVideo:
        """Nova 2 Lite: 1,000,000 tokens of context, 65,535 out, $0.3 in and $2.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="amazon.nova-2-lite-v1:0",
            name="Nova 2 Lite",
            family="nova",
            wires=("bedrock_converse",),
            limits=Limits(context=1000000, output=65535),
            reads=("text", "image", "video"),
            writes=("text",),
            features=Features(
                tools=True,
                structured_output=True,
                reasoning=True,
                temperature=True,
                prompt_caching=True,
                batch=True,
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.3"), output=Decimal("2.5"), cached_input=Decimal("0.075")
                    )
                ),
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(input=Decimal("0.15"), output=Decimal("1.25")),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="priority"),
                    rates=Rates(
                        input=Decimal("0.525"),
                        output=Decimal("4.375"),
                        cached_input=Decimal("0.13125"),
                    ),
                ),
            ),
            lifecycle=Lifecycle(released="2024-12-01"),
            reasoning=Reasoning(efforts=("low", "medium", "high"), can_disable=True),
            compat=Compat(
                top_k=True, cache_key=False, cache_retention=False, converse_fields="nova"
            ),
        )

    @constant
    def AMAZON_NOVA_2_MULTIMODAL_EMBEDDINGS_V1_0(self) -> EmbeddingModel:
        """amazon.nova-2-multimodal-embeddings-v1:0."""
        return EmbeddingModel(
            provider=PROVIDER,
            id="amazon.nova-2-multimodal-embeddings-v1:0",
            wires=("bedrock_nova_embed",),
            limits=Limits(input=8172),
            prices=(
                PriceRow(rates=Rates(input=Decimal("0.135"), input_per_image=Decimal("0.00006"))),
            ),
            dimensions=3072,
        )

    @constant
    def AMAZON_NOVA_2_SONIC_V1_0(self) -> RealtimeModel:
        """amazon.nova-2-sonic-v1:0: 1,000,000 tokens of context, $0.33 in and $2.75 out a million tokens."""
        return RealtimeModel(
            provider=PROVIDER,
            id="amazon.nova-2-sonic-v1:0",
            limits=Limits(context=1000000),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.33"),
                        output=Decimal("2.75"),
                        input_audio=Decimal("3"),
                        output_audio=Decimal("12"),
                    )
                ),
            ),
        )

    @constant
    @deprecated("amazon.nova-canvas-v1:0 retired on 2026-09-30")
    def AMAZON_NOVA_CANVAS_V1_0(self) -> ImageModel:
        """amazon.nova-canvas-v1:0."""
        return ImageModel(
            provider=PROVIDER,
            id="amazon.nova-canvas-v1:0",
            wires=("bedrock_invoke",),
            limits=Limits(input=2600),
            prices=(PriceRow(rates=Rates(output_per_image=Decimal("0.06"))),),
            lifecycle=Lifecycle(status="retired", retires=date(2026, 9, 30)),
        )

    @constant
    def AMAZON_NOVA_LITE_V1_0(self) -> ConverseReadsTextImageVideo:
        """Nova Lite: 300,000 tokens of context, 10,000 out, $0.06 in and $0.24 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="amazon.nova-lite-v1:0",
            name="Nova Lite",
            family="nova-lite",
            wires=("bedrock_converse",),
            limits=Limits(context=300000, output=10000),
            reads=("text", "image", "video"),
            writes=("text",),
            features=Features(
                tools=True,
                structured_output=True,
                reasoning=False,
                temperature=True,
                prompt_caching=True,
                batch=True,
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.06"),
                        output=Decimal("0.24"),
                        cached_input=Decimal("0.015"),
                        cache_write=Decimal("0.06"),
                    )
                ),
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(input=Decimal("0.03"), output=Decimal("0.12")),
                ),
            ),
            lifecycle=Lifecycle(released="2024-12-03", knowledge="2024-10"),
            compat=Compat(
                top_k=True, cache_key=False, cache_retention=False, converse_fields="nova"
            ),
        )

    @constant
    def AMAZON_NOVA_MICRO_V1_0(self) -> ConverseReadsText:
        """Nova Micro: 128,000 tokens of context, 10,000 out, $0.035 in and $0.14 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="amazon.nova-micro-v1:0",
            name="Nova Micro",
            family="nova-micro",
            wires=("bedrock_converse",),
            limits=Limits(context=128000, output=10000),
            reads=("text",),
            writes=("text",),
            features=Features(
                tools=True,
                structured_output=True,
                reasoning=False,
                temperature=True,
                prompt_caching=True,
                batch=True,
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.035"),
                        output=Decimal("0.14"),
                        cached_input=Decimal("0.00875"),
                        cache_write=Decimal("0.035"),
                    )
                ),
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(input=Decimal("0.0175"), output=Decimal("0.07")),
                ),
            ),
            lifecycle=Lifecycle(released="2024-12-03", knowledge="2024-10"),
            compat=Compat(
                top_k=True, cache_key=False, cache_retention=False, converse_fields="nova"
            ),
        )

    @constant
    def AMAZON_NOVA_PRO_V1_0(self) -> ConverseReadsTextImageVideo:
        """Nova Pro: 300,000 tokens of context, 10,000 out, $0.8 in and $3.2 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="amazon.nova-pro-v1:0",
            name="Nova Pro",
            family="nova-pro",
            wires=("bedrock_converse",),
            limits=Limits(context=300000, output=10000),
            reads=("text", "image", "video"),
            writes=("text",),
            features=Features(
                tools=True,
                structured_output=True,
                reasoning=False,
                temperature=True,
                prompt_caching=True,
                batch=True,
                flex=True,
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.8"),
                        output=Decimal("3.2"),
                        cached_input=Decimal("0.2"),
                        cache_write=Decimal("0.8"),
                    )
                ),
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(input=Decimal("0.4"), output=Decimal("1.6")),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="flex"),
                    rates=Rates(
                        input=Decimal("0.4"), output=Decimal("1.6"), cached_input=Decimal("0.1")
                    ),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="priority"),
                    rates=Rates(
                        input=Decimal("1.4"), output=Decimal("5.6"), cached_input=Decimal("0.35")
                    ),
                ),
            ),
            lifecycle=Lifecycle(released="2024-12-03", knowledge="2024-10"),
            compat=Compat(
                top_k=True, cache_key=False, cache_retention=False, converse_fields="nova"
            ),
        )

    @constant
    def AMAZON_RERANK_V1_0(self) -> RerankModel:
        """amazon.rerank-v1:0."""
        return RerankModel(
            provider=PROVIDER,
            id="amazon.rerank-v1:0",
            wires=("bedrock_rerank",),
            limits=Limits(input=32000),
            prices=(PriceRow(rates=Rates(per_request=Decimal("0.001"))),),
        )

    @constant
    def AMAZON_TITAN_EMBED_G1_TEXT_02(self) -> EmbeddingModel:
        """amazon.titan-embed-g1-text-02."""
        return EmbeddingModel(
            provider=PROVIDER,
            id="amazon.titan-embed-g1-text-02",
            wires=("bedrock_titan_text",),
            limits=Limits(input=8192),
            prices=(PriceRow(rates=Rates(input=Decimal("0.1"))),),
            dimensions=1536,
        )

    @constant
    def AMAZON_TITAN_EMBED_IMAGE_V1(self) -> EmbeddingModel:
        """amazon.titan-embed-image-v1."""
        return EmbeddingModel(
            provider=PROVIDER,
            id="amazon.titan-embed-image-v1",
            wires=("bedrock_titan_image",),
            limits=Limits(input=128),
            prices=(
                PriceRow(rates=Rates(input=Decimal("0.8"), input_per_image=Decimal("0.00006"))),
            ),
            dimensions=1024,
        )

    @constant
    def AMAZON_TITAN_EMBED_TEXT_V1(self) -> EmbeddingModel:
        """amazon.titan-embed-text-v1: 8,192 tokens of context."""
        return EmbeddingModel(
            provider=PROVIDER,
            id="amazon.titan-embed-text-v1",
            wires=("bedrock_titan_text",),
            limits=Limits(context=8192),
            prices=(PriceRow(rates=Rates(input=Decimal("0.1"))),),
            dimensions=1536,
        )

    @constant
    def AMAZON_TITAN_EMBED_TEXT_V2_0(self) -> EmbeddingModel:
        """amazon.titan-embed-text-v2:0: 8,192 tokens of context."""
        return EmbeddingModel(
            provider=PROVIDER,
            id="amazon.titan-embed-text-v2:0",
            wires=("bedrock_titan_text_v2",),
            limits=Limits(context=8192),
            prices=(PriceRow(rates=Rates(input=Decimal("0.02"))),),
            dimensions=1024,
        )

    @constant
    def AMAZON_TITAN_IMAGE_GENERATOR_V1(self) -> ImageModel:
        """amazon.titan-image-generator-v1."""
        return ImageModel(
            provider=PROVIDER,
            id="amazon.titan-image-generator-v1",
            wires=("bedrock_invoke",),
            prices=(PriceRow(rates=Rates(output_per_image=Decimal("0.008"))),),
        )

    @constant
    @deprecated("amazon.titan-image-generator-v2 retired on 2026-06-30")
    def AMAZON_TITAN_IMAGE_GENERATOR_V2(self) -> ImageModel:
        """amazon.titan-image-generator-v2."""
        return ImageModel(
            provider=PROVIDER,
            id="amazon.titan-image-generator-v2",
            wires=("bedrock_invoke",),
            prices=(PriceRow(rates=Rates(output_per_image=Decimal("0.008"))),),
            lifecycle=Lifecycle(status="retired", retires=date(2026, 6, 30)),
        )

    @constant
    @deprecated("amazon.titan-image-generator-v2:0 retired on 2026-06-30")
    def AMAZON_TITAN_IMAGE_GENERATOR_V2_0(self) -> ImageModel:
        """amazon.titan-image-generator-v2:0."""
        return ImageModel(
            provider=PROVIDER,
            id="amazon.titan-image-generator-v2:0",
            wires=("bedrock_invoke",),
            prices=(PriceRow(rates=Rates(output_per_image=Decimal("0.008"))),),
            lifecycle=Lifecycle(status="retired", retires=date(2026, 6, 30)),
        )

    @constant
    def ANTHROPIC_CLAUDE_FABLE_5(self) -> ConverseReadsTextImageDocument:
        """Claude Fable 5: 1,000,000 tokens of context, 128,000 out, $10 in and $50 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="anthropic.claude-fable-5",
            name="Claude Fable 5",
            wires=("bedrock_converse", "anthropic_bedrock"),
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
            reasoning=Reasoning(
                efforts=("low", "medium", "high", "xhigh", "max"), can_disable=False, adaptive=True
            ),
            compat=Compat(
                top_k=True, cache_key=False, cache_retention=False, converse_fields="anthropic"
            ),
        )

    @constant
    def ANTHROPIC_CLAUDE_FABLE_5_1(self) -> ConverseReadsTextImageDocument:
        """Claude Fable 5.1: 1,000,000 tokens of context, 128,000 out, $10 in and $50 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="anthropic.claude-fable-5-1",
            name="Claude Fable 5.1",
            wires=("bedrock_converse", "anthropic_bedrock"),
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
                computer_use=True,
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
            ),
            reasoning=Reasoning(
                efforts=("low", "medium", "high", "xhigh", "max"), can_disable=False, adaptive=True
            ),
            compat=Compat(
                top_k=True, cache_key=False, cache_retention=False, converse_fields="anthropic"
            ),
        )

    @constant
    def ANTHROPIC_CLAUDE_FABLE_5_2(self) -> ConverseReadsTextImage:
        """Claude Fable 5.2: 1,000,000 tokens of context, 128,000 out, $8.8 in and $44 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="anthropic.claude-fable-5-2",
            name="Claude Fable 5.2",
            wires=("bedrock_converse", "anthropic_bedrock"),
            limits=Limits(context=1000000, output=128000),
            reads=("text", "image"),
            features=Features(reasoning=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("8.8"),
                        output=Decimal("44"),
                        cached_input=Decimal("0.22"),
                        cache_write_5m=Decimal("11"),
                        cache_write_1h=Decimal("17.6"),
                    )
                ),
            ),
            reasoning=Reasoning(
                efforts=("low", "medium", "high", "xhigh", "max"), can_disable=False
            ),
            compat=Compat(
                top_k=True, cache_key=False, cache_retention=False, converse_fields="anthropic"
            ),
        )

    @constant
    def ANTHROPIC_CLAUDE_HAIKU_4_5_20251001_V1_0(self) -> ConverseReadsTextImageDocument:
        """Claude Haiku 4.5: 200,000 tokens of context, 64,000 out, $1 in and $5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="anthropic.claude-haiku-4-5-20251001-v1:0",
            name="Claude Haiku 4.5",
            family="claude-haiku",
            wires=("bedrock_converse", "anthropic_bedrock"),
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
                    )
                ),
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(input=Decimal("0.5"), output=Decimal("2.5")),
                ),
            ),
            lifecycle=Lifecycle(released="2025-10-15", knowledge="2025-02-28"),
            reasoning=Reasoning(budget_min=1024),
            compat=Compat(
                top_k=True, cache_key=False, cache_retention=False, converse_fields="anthropic"
            ),
        )

    @constant
    def ANTHROPIC_CLAUDE_HAIKU_5_5(self) -> ConverseReadsTextImageDocument:
        """Claude Haiku 5.5: 1,000,000 tokens of context, 128,000 out, $0.1 in and $0.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="anthropic.claude-haiku-5-5",
            name="Claude Haiku 5.5",
            wires=("bedrock_converse", "anthropic_bedrock"),
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
                computer_use=True,
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
            ),
            reasoning=Reasoning(efforts=("low", "medium", "high", "xhigh", "max"), adaptive=True),
            compat=Compat(
                top_k=True, cache_key=False, cache_retention=False, converse_fields="anthropic"
            ),
        )

    @constant
    @deprecated("anthropic.claude-opus-4-1-20250805-v1:0 retires on 2027-01-08")
    def ANTHROPIC_CLAUDE_OPUS_4_1_20250805_V1_0(self) -> ConverseReadsTextImageDocument:
        """Claude Opus 4.1: 200,000 tokens of context, 32,000 out, $15 in and $75 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="anthropic.claude-opus-4-1-20250805-v1:0",
            name="Claude Opus 4.1",
            family="claude-opus",
            wires=("bedrock_converse", "anthropic_bedrock"),
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
                        web_search_per_request=Decimal("0.01"),
                    )
                ),
            ),
            lifecycle=Lifecycle(
                status="deprecated",
                released="2025-08-05",
                knowledge="2025-03-31",
                retires=date(2027, 1, 8),
            ),
            reasoning=Reasoning(budget_min=1024),
            compat=Compat(
                top_k=True, cache_key=False, cache_retention=False, converse_fields="anthropic"
            ),
        )

    @constant
    def ANTHROPIC_CLAUDE_OPUS_4_5_20251101_V1_0(self) -> ConverseReadsTextImageDocument:
        """Claude Opus 4.5: 200,000 tokens of context, 64,000 out, $5 in and $25 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="anthropic.claude-opus-4-5-20251101-v1:0",
            name="Claude Opus 4.5",
            family="claude-opus",
            wires=("bedrock_converse", "anthropic_bedrock"),
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
                        web_search_per_request=Decimal("0.01"),
                    )
                ),
            ),
            lifecycle=Lifecycle(released="2025-11-24", knowledge="2025-03-31"),
            reasoning=Reasoning(efforts=("low", "medium", "high"), budget_min=1024),
            compat=Compat(
                top_k=True, cache_key=False, cache_retention=False, converse_fields="anthropic"
            ),
        )

    @constant
    def ANTHROPIC_CLAUDE_OPUS_4_6_V1(self) -> ConverseReadsTextImageDocument:
        """Claude Opus 4.6: 1,000,000 tokens of context, 128,000 out, $5.5 in and $27.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="anthropic.claude-opus-4-6-v1",
            name="Claude Opus 4.6",
            family="claude-opus",
            wires=("bedrock_converse", "anthropic_bedrock"),
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
                        input=Decimal("5.5"),
                        output=Decimal("27.5"),
                        cached_input=Decimal("0.55"),
                        cache_write_5m=Decimal("6.875"),
                        cache_write_1h=Decimal("11"),
                    )
                ),
            ),
            lifecycle=Lifecycle(released="2026-02-05", knowledge="2025-05-31"),
            reasoning=Reasoning(
                efforts=("low", "medium", "high", "max"), budget_min=1024, adaptive=True
            ),
            compat=Compat(
                top_k=True, cache_key=False, cache_retention=False, converse_fields="anthropic"
            ),
        )

    @constant
    def ANTHROPIC_CLAUDE_OPUS_4_7(self) -> ConverseReadsTextImageDocument:
        """Claude Opus 4.7: 1,000,000 tokens of context, 128,000 out, $5 in and $25 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="anthropic.claude-opus-4-7",
            name="Claude Opus 4.7",
            family="claude-opus",
            wires=("bedrock_converse", "anthropic_bedrock"),
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
            lifecycle=Lifecycle(released="2026-04-16", knowledge="2026-01-31"),
            reasoning=Reasoning(efforts=("low", "medium", "high", "xhigh", "max"), adaptive=True),
            compat=Compat(
                top_k=True, cache_key=False, cache_retention=False, converse_fields="anthropic"
            ),
        )

    @constant
    def ANTHROPIC_CLAUDE_OPUS_4_8(self) -> ConverseReadsTextImageDocument:
        """Claude Opus 4.8: 1,000,000 tokens of context, 128,000 out, $5 in and $25 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="anthropic.claude-opus-4-8",
            name="Claude Opus 4.8",
            family="claude-opus",
            wires=("bedrock_converse", "anthropic_bedrock"),
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
                        input=Decimal("5"),
                        output=Decimal("25"),
                        cached_input=Decimal("0.5"),
                        cache_write_5m=Decimal("6.25"),
                        cache_write_1h=Decimal("10"),
                        web_search_per_request=Decimal("0.01"),
                    )
                ),
            ),
            lifecycle=Lifecycle(released="2026-05-28"),
            reasoning=Reasoning(efforts=("low", "medium", "high", "xhigh", "max"), adaptive=True),
            compat=Compat(
                top_k=True, cache_key=False, cache_retention=False, converse_fields="anthropic"
            ),
        )

    @constant
    def ANTHROPIC_CLAUDE_OPUS_5_5(self) -> ConverseReadsTextImageDocument:
        """Claude Opus 5.5: 1,000,000 tokens of context, 128,000 out, $4 in and $20 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="anthropic.claude-opus-5-5",
            name="Claude Opus 5.5",
            wires=("bedrock_converse", "anthropic_bedrock"),
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
                computer_use=True,
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
            ),
            reasoning=Reasoning(efforts=("low", "medium", "high", "xhigh", "max"), adaptive=True),
            compat=Compat(
                top_k=True, cache_key=False, cache_retention=False, converse_fields="anthropic"
            ),
        )

    @constant
    @deprecated("anthropic.claude-sonnet-4-5-20250929-v1:0 retires on 2027-04-08")
    def ANTHROPIC_CLAUDE_SONNET_4_5_20250929_V1_0(self) -> ConverseReadsTextImageDocument:
        """Claude Sonnet 4.5: 200,000 tokens of context, 64,000 out, $3 in and $15 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="anthropic.claude-sonnet-4-5-20250929-v1:0",
            name="Claude Sonnet 4.5",
            family="claude-sonnet",
            wires=("bedrock_converse", "anthropic_bedrock"),
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
                status="deprecated",
                released="2025-09-29",
                knowledge="2025-07-31",
                retires=date(2027, 4, 8),
            ),
            reasoning=Reasoning(budget_min=1024),
            compat=Compat(
                top_k=True, cache_key=False, cache_retention=False, converse_fields="anthropic"
            ),
        )

    @constant
    def ANTHROPIC_CLAUDE_SONNET_4_6(self) -> ConverseReadsTextImageDocument:
        """Claude Sonnet 4.6: 1,000,000 tokens of context, 64,000 out, $3.3 in and $16.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="anthropic.claude-sonnet-4-6",
            name="Claude Sonnet 4.6",
            family="claude-sonnet",
            wires=("bedrock_converse", "anthropic_bedrock"),
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
                        input=Decimal("3.3"),
                        output=Decimal("16.5"),
                        cached_input=Decimal("0.33"),
                        cache_write_5m=Decimal("4.125"),
                        cache_write_1h=Decimal("6.6"),
                    )
                ),
            ),
            lifecycle=Lifecycle(released="2026-02-17", knowledge="2025-08-31"),
            reasoning=Reasoning(
                efforts=("low", "medium", "high", "max"), budget_min=1024, adaptive=True
            ),
            compat=Compat(
                top_k=True, cache_key=False, cache_retention=False, converse_fields="anthropic"
            ),
        )

    @constant
    def ANTHROPIC_CLAUDE_SONNET_5(self) -> ConverseReadsTextImageDocument:
        """Claude Sonnet 5: 1,000,000 tokens of context, 128,000 out, $2 in and $10 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="anthropic.claude-sonnet-5",
            name="Claude Sonnet 5",
            family="claude-sonnet",
            wires=("bedrock_converse", "anthropic_bedrock"),
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
            lifecycle=Lifecycle(released="2026-06-30", knowledge="2026-01-31"),
            reasoning=Reasoning(
                efforts=("low", "medium", "high", "xhigh", "max"), can_disable=True, adaptive=True
            ),
            compat=Compat(
                top_k=True, cache_key=False, cache_retention=False, converse_fields="anthropic"
            ),
        )

    @constant
    def ANTHROPIC_CLAUDE_SONNET_5_5(self) -> ConverseReadsTextImageDocument:
        """Claude Sonnet 5.5: 1,000,000 tokens of context, 128,000 out, $2 in and $10 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="anthropic.claude-sonnet-5-5",
            name="Claude Sonnet 5.5",
            wires=("bedrock_converse", "anthropic_bedrock"),
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
                computer_use=True,
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
            ),
            reasoning=Reasoning(efforts=("low", "medium", "high", "xhigh", "max"), adaptive=True),
            compat=Compat(
                top_k=True, cache_key=False, cache_retention=False, converse_fields="anthropic"
            ),
        )

    @constant
    def APAC_AMAZON_NOVA_LITE_V1_0(self) -> ConverseReadsTextImageDocument:
        """Nova Lite (APAC): 300,000 tokens of context, 10,000 out, $0.063 in and $0.252 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="apac.amazon.nova-lite-v1:0",
            name="Nova Lite (APAC)",
            wires=("bedrock_converse",),
            limits=Limits(context=300000, output=10000),
            reads=("text", "image", "document"),
            features=Features(
                tools=True, structured_output=True, reasoning=False, prompt_caching=True
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.063"),
                        output=Decimal("0.252"),
                        cached_input=Decimal("0.01575"),
                        cache_write=Decimal("0.063"),
                    )
                ),
            ),
            compat=Compat(
                top_k=True, cache_key=False, cache_retention=False, converse_fields="nova"
            ),
        )

    @constant
    def APAC_AMAZON_NOVA_MICRO_V1_0(self) -> ConverseReadsText:
        """Nova Micro (APAC): 128,000 tokens of context, 10,000 out, $0.037 in and $0.148 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="apac.amazon.nova-micro-v1:0",
            name="Nova Micro (APAC)",
            wires=("bedrock_converse",),
            limits=Limits(context=128000, output=10000),
            reads=("text",),
            features=Features(
                tools=True, structured_output=True, reasoning=False, prompt_caching=True
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.037"),
                        output=Decimal("0.148"),
                        cached_input=Decimal("0.00925"),
                        cache_write=Decimal("0.037"),
                    )
                ),
            ),
            compat=Compat(
                top_k=True, cache_key=False, cache_retention=False, converse_fields="nova"
            ),
        )

    @constant
    def APAC_AMAZON_NOVA_PRO_V1_0(self) -> ConverseReadsTextImageDocument:
        """Nova Pro (APAC): 300,000 tokens of context, 10,000 out, $0.84 in and $3.36 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="apac.amazon.nova-pro-v1:0",
            name="Nova Pro (APAC)",
            wires=("bedrock_converse",),
            limits=Limits(context=300000, output=10000),
            reads=("text", "image", "document"),
            features=Features(
                tools=True, structured_output=True, reasoning=False, prompt_caching=True, flex=True
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.84"),
                        output=Decimal("3.36"),
                        cached_input=Decimal("0.21"),
                        cache_write=Decimal("0.84"),
                    )
                ),
                PriceRow(
                    when=PriceCondition(service_tier="flex"),
                    rates=Rates(
                        input=Decimal("0.42"), output=Decimal("1.68"), cached_input=Decimal("0.105")
                    ),
                ),
            ),
            compat=Compat(
                top_k=True, cache_key=False, cache_retention=False, converse_fields="nova"
            ),
        )

    @constant
    @deprecated("apac.anthropic.claude-sonnet-4-20250514-v1:0 retired on 2026-10-14")
    def APAC_ANTHROPIC_CLAUDE_SONNET_4_20250514_V1_0(self) -> ConverseReadsTextImageDocument:
        """Claude Sonnet 4 (APAC): 200,000 tokens of context, 64,000 out, $3 in and $15 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="apac.anthropic.claude-sonnet-4-20250514-v1:0",
            name="Claude Sonnet 4 (APAC)",
            wires=("bedrock_converse", "anthropic_bedrock"),
            limits=Limits(context=200000, output=64000),
            reads=("text", "image", "document"),
            features=Features(
                tools=True,
                structured_output=True,
                reasoning=True,
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
                        web_search_per_request=Decimal("0.01"),
                    )
                ),
            ),
            lifecycle=Lifecycle(status="retired", retires=date(2026, 10, 14)),
            compat=Compat(
                top_k=True, cache_key=False, cache_retention=False, converse_fields="anthropic"
            ),
        )

    @constant
    def AU_ANTHROPIC_CLAUDE_HAIKU_4_5_20251001_V1_0(self) -> ConverseReadsTextImageDocument:
        """Claude Haiku 4.5 (AU): 200,000 tokens of context, 64,000 out, $1.1 in and $5.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="au.anthropic.claude-haiku-4-5-20251001-v1:0",
            name="Claude Haiku 4.5 (AU)",
            family="claude-haiku",
            wires=("bedrock_converse", "anthropic_bedrock"),
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
                        input=Decimal("1.1"),
                        output=Decimal("5.5"),
                        cached_input=Decimal("0.11"),
                        cache_write_5m=Decimal("1.375"),
                        cache_write_1h=Decimal("2.2"),
                    )
                ),
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(input=Decimal("0.55"), output=Decimal("2.75")),
                ),
            ),
            lifecycle=Lifecycle(released="2025-10-15", knowledge="2025-02-28"),
            reasoning=Reasoning(budget_min=1024),
            compat=Compat(
                top_k=True, cache_key=False, cache_retention=False, converse_fields="anthropic"
            ),
        )

    @constant
    def AU_ANTHROPIC_CLAUDE_HAIKU_5_5(self) -> ConverseReadsTextImageDocument:
        """Claude Haiku 5.5 (AU): 1,000,000 tokens of context, 128,000 out, $0.11 in and $0.55 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="au.anthropic.claude-haiku-5-5",
            name="Claude Haiku 5.5 (AU)",
            wires=("bedrock_converse", "anthropic_bedrock"),
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
                computer_use=True,
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.11"),
                        output=Decimal("0.55"),
                        cached_input=Decimal("0.011"),
                        cache_write_5m=Decimal("0.1375"),
                        cache_write_1h=Decimal("0.22"),
                        web_search_per_request=Decimal("0.01"),
                    )
                ),
                PriceRow(
                    when=PriceCondition(min_input_tokens=100001),
                    rates=Rates(
                        input=Decimal("0.55"),
                        output=Decimal("2.75"),
                        cached_input=Decimal("0.055"),
                        cache_write_5m=Decimal("0.6875"),
                        cache_write_1h=Decimal("1.1"),
                    ),
                ),
            ),
            reasoning=Reasoning(efforts=("low", "medium", "high", "xhigh", "max"), adaptive=True),
            compat=Compat(
                top_k=True, cache_key=False, cache_retention=False, converse_fields="anthropic"
            ),
        )

    @constant
    def AU_ANTHROPIC_CLAUDE_OPUS_4_6_V1(self) -> ConverseReadsTextImageDocument:
        """AU Anthropic Claude Opus 4.6: 1,000,000 tokens of context, 128,000 out, $5.5 in and $27.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="au.anthropic.claude-opus-4-6-v1",
            name="AU Anthropic Claude Opus 4.6",
            family="claude-opus",
            wires=("bedrock_converse", "anthropic_bedrock"),
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
                        input=Decimal("5.5"),
                        output=Decimal("27.5"),
                        cached_input=Decimal("0.55"),
                        cache_write_5m=Decimal("6.875"),
                        cache_write_1h=Decimal("11"),
                        web_search_per_request=Decimal("0.01"),
                    )
                ),
            ),
            lifecycle=Lifecycle(released="2026-02-05", knowledge="2025-05"),
            reasoning=Reasoning(
                efforts=("low", "medium", "high", "max"), budget_min=1024, adaptive=True
            ),
            compat=Compat(
                top_k=True, cache_key=False, cache_retention=False, converse_fields="anthropic"
            ),
        )

    @constant
    def AU_ANTHROPIC_CLAUDE_OPUS_4_7(self) -> ConverseReadsTextImageDocument:
        """Claude Opus 4.7 (AU): 1,000,000 tokens of context, 128,000 out, $5.5 in and $27.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="au.anthropic.claude-opus-4-7",
            name="Claude Opus 4.7 (AU)",
            wires=("bedrock_converse", "anthropic_bedrock"),
            limits=Limits(context=1000000, output=128000),
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
                        input=Decimal("5.5"),
                        output=Decimal("27.5"),
                        cached_input=Decimal("0.55"),
                        cache_write_5m=Decimal("6.875"),
                        cache_write_1h=Decimal("11"),
                        web_search_per_request=Decimal("0.01"),
                    )
                ),
            ),
            reasoning=Reasoning(efforts=("low", "medium", "high", "xhigh", "max"), adaptive=True),
            compat=Compat(
                top_k=True, cache_key=False, cache_retention=False, converse_fields="anthropic"
            ),
        )

    @constant
    def AU_ANTHROPIC_CLAUDE_OPUS_4_8(self) -> ConverseReadsTextImageDocument:
        """Claude Opus 4.8 (AU): 1,000,000 tokens of context, 128,000 out, $5.5 in and $27.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="au.anthropic.claude-opus-4-8",
            name="Claude Opus 4.8 (AU)",
            family="claude-opus",
            wires=("bedrock_converse", "anthropic_bedrock"),
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
                        input=Decimal("5.5"),
                        output=Decimal("27.5"),
                        cached_input=Decimal("0.55"),
                        cache_write_5m=Decimal("6.875"),
                        cache_write_1h=Decimal("11"),
                        web_search_per_request=Decimal("0.01"),
                    )
                ),
            ),
            lifecycle=Lifecycle(released="2026-05-28"),
            reasoning=Reasoning(efforts=("low", "medium", "high", "xhigh", "max"), adaptive=True),
            compat=Compat(
                top_k=True, cache_key=False, cache_retention=False, converse_fields="anthropic"
            ),
        )

    @constant
    def AU_ANTHROPIC_CLAUDE_OPUS_5(self) -> ConverseReadsTextImageDocument:
        """Claude Opus 5 (AU): 1,000,000 tokens of context, 128,000 out, $5.5 in and $27.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="au.anthropic.claude-opus-5",
            name="Claude Opus 5 (AU)",
            wires=("bedrock_converse", "anthropic_bedrock"),
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
                computer_use=True,
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("5.5"),
                        output=Decimal("27.5"),
                        cached_input=Decimal("0.55"),
                        cache_write_5m=Decimal("6.875"),
                        cache_write_1h=Decimal("11"),
                        web_search_per_request=Decimal("0.01"),
                    )
                ),
            ),
            reasoning=Reasoning(efforts=("low", "medium", "high", "xhigh", "max"), adaptive=True),
            compat=Compat(
                top_k=True, cache_key=False, cache_retention=False, converse_fields="anthropic"
            ),
        )

    @constant
    def AU_ANTHROPIC_CLAUDE_OPUS_5_5(self) -> ConverseReadsTextImageDocument:
        """Claude Opus 5.5 (AU): 1,000,000 tokens of context, 128,000 out, $4.4 in and $22 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="au.anthropic.claude-opus-5-5",
            name="Claude Opus 5.5 (AU)",
            wires=("bedrock_converse", "anthropic_bedrock"),
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
                computer_use=True,
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("4.4"),
                        output=Decimal("22"),
                        cached_input=Decimal("0.22"),
                        cache_write_5m=Decimal("5.5"),
                        cache_write_1h=Decimal("8.8"),
                        web_search_per_request=Decimal("0.01"),
                    )
                ),
            ),
            reasoning=Reasoning(efforts=("low", "medium", "high", "xhigh", "max"), adaptive=True),
            compat=Compat(
                top_k=True, cache_key=False, cache_retention=False, converse_fields="anthropic"
            ),
        )

    @constant
    @deprecated("au.anthropic.claude-sonnet-4-5-20250929-v1:0 retires on 2027-04-08")
    def AU_ANTHROPIC_CLAUDE_SONNET_4_5_20250929_V1_0(self) -> ConverseReadsTextImageDocument:
        """Claude Sonnet 4.5 (AU): 200,000 tokens of context, 64,000 out, $3.3 in and $16.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="au.anthropic.claude-sonnet-4-5-20250929-v1:0",
            name="Claude Sonnet 4.5 (AU)",
            family="claude-sonnet",
            wires=("bedrock_converse", "anthropic_bedrock"),
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
                        input=Decimal("3.3"),
                        output=Decimal("16.5"),
                        cached_input=Decimal("0.33"),
                        cache_write_5m=Decimal("4.125"),
                        cache_write_1h=Decimal("6.6"),
                        web_search_per_request=Decimal("0.01"),
                    )
                ),
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(input=Decimal("1.65"), output=Decimal("8.25")),
                ),
            ),
            lifecycle=Lifecycle(
                status="deprecated",
                released="2025-09-29",
                knowledge="2025-07-31",
                retires=date(2027, 4, 8),
            ),
            reasoning=Reasoning(budget_min=1024),
            compat=Compat(
                top_k=True, cache_key=False, cache_retention=False, converse_fields="anthropic"
            ),
        )

    @constant
    def AU_ANTHROPIC_CLAUDE_SONNET_4_6(self) -> ConverseReadsTextImageDocument:
        """AU Anthropic Claude Sonnet 4.6: 1,000,000 tokens of context, 128,000 out, $3.3 in and $16.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="au.anthropic.claude-sonnet-4-6",
            name="AU Anthropic Claude Sonnet 4.6",
            family="claude-sonnet",
            wires=("bedrock_converse", "anthropic_bedrock"),
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
                        input=Decimal("3.3"),
                        output=Decimal("16.5"),
                        cached_input=Decimal("0.33"),
                        cache_write_5m=Decimal("4.125"),
                        cache_write_1h=Decimal("6.6"),
                        web_search_per_request=Decimal("0.01"),
                    )
                ),
            ),
            lifecycle=Lifecycle(released="2026-02-17", knowledge="2025-08"),
            reasoning=Reasoning(
                efforts=("low", "medium", "high", "max"), budget_min=1024, adaptive=True
            ),
            compat=Compat(
                top_k=True, cache_key=False, cache_retention=False, converse_fields="anthropic"
            ),
        )

    @constant
    def AU_ANTHROPIC_CLAUDE_SONNET_5(self) -> ConverseReadsTextImageDocument:
        """Claude Sonnet 5 (AU): 1,000,000 tokens of context, 128,000 out, $2.2 in and $11 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="au.anthropic.claude-sonnet-5",
            name="Claude Sonnet 5 (AU)",
            family="claude-sonnet",
            wires=("bedrock_converse", "anthropic_bedrock"),
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
                        input=Decimal("2.2"),
                        output=Decimal("11"),
                        cached_input=Decimal("0.22"),
                        cache_write_5m=Decimal("2.75"),
                        cache_write_1h=Decimal("4.4"),
                        web_search_per_request=Decimal("0.01"),
                    )
                ),
            ),
            lifecycle=Lifecycle(released="2026-06-30", knowledge="2026-01-31"),
            reasoning=Reasoning(
                efforts=("low", "medium", "high", "xhigh", "max"), can_disable=True, adaptive=True
            ),
            compat=Compat(
                top_k=True, cache_key=False, cache_retention=False, converse_fields="anthropic"
            ),
        )

    @constant
    def AU_ANTHROPIC_CLAUDE_SONNET_5_5(self) -> ConverseReadsTextImageDocument:
        """Claude Sonnet 5.5 (AU): 1,000,000 tokens of context, 128,000 out, $2.2 in and $11 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="au.anthropic.claude-sonnet-5-5",
            name="Claude Sonnet 5.5 (AU)",
            wires=("bedrock_converse", "anthropic_bedrock"),
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
                computer_use=True,
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("2.2"),
                        output=Decimal("11"),
                        cached_input=Decimal("0.11"),
                        cache_write_5m=Decimal("2.75"),
                        cache_write_1h=Decimal("4.4"),
                        web_search_per_request=Decimal("0.01"),
                    )
                ),
            ),
            reasoning=Reasoning(efforts=("low", "medium", "high", "xhigh", "max"), adaptive=True),
            compat=Compat(
                top_k=True, cache_key=False, cache_retention=False, converse_fields="anthropic"
            ),
        )

    @constant
    def CA_AMAZON_NOVA_LITE_V1_0(self) -> ConverseReadsTextImage:
        """Nova Lite (CA): 300,000 tokens of context, 10,000 out, $0.064 in and $0.24 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="ca.amazon.nova-lite-v1:0",
            name="Nova Lite (CA)",
            wires=("bedrock_converse",),
            limits=Limits(context=300000, output=10000),
            reads=("text", "image"),
            features=Features(reasoning=False),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.064"),
                        output=Decimal("0.24"),
                        cached_input=Decimal("0.015"),
                    )
                ),
            ),
            compat=Compat(
                top_k=True, cache_key=False, cache_retention=False, converse_fields="nova"
            ),
        )

    @constant
    def COHERE_EMBED_ENGLISH_V3(self) -> EmbeddingModel:
        """cohere.embed-english-v3."""
        return EmbeddingModel(
            provider=PROVIDER,
            id="cohere.embed-english-v3",
            wires=("bedrock_cohere_embed",),
            limits=Limits(input=512),
            prices=(PriceRow(rates=Rates(input=Decimal("0.1"))),),
        )

    @constant
    def COHERE_EMBED_MULTILINGUAL_V3(self) -> EmbeddingModel:
        """cohere.embed-multilingual-v3."""
        return EmbeddingModel(
            provider=PROVIDER,
            id="cohere.embed-multilingual-v3",
            wires=("bedrock_cohere_embed",),
            limits=Limits(input=512),
            prices=(PriceRow(rates=Rates(input=Decimal("0.1"))),),
        )

    @constant
    def COHERE_EMBED_V4_0(self) -> EmbeddingModel:
        """cohere.embed-v4:0."""
        return EmbeddingModel(
            provider=PROVIDER,
            id="cohere.embed-v4:0",
            wires=("bedrock_cohere_embed",),
            limits=Limits(input=128000),
            prices=(PriceRow(rates=Rates(input=Decimal("0.12"))),),
            dimensions=1536,
        )

    @constant
    def COHERE_RERANK_V3_5_0(self) -> RerankModel:
        """cohere.rerank-v3-5:0."""
        return RerankModel(
            provider=PROVIDER,
            id="cohere.rerank-v3-5:0",
            wires=("bedrock_cohere_rerank",),
            limits=Limits(input=4096),
            prices=(PriceRow(rates=Rates(per_request=Decimal("0.002"))),),
        )

    @constant
    @deprecated("deepseek.r1-v1:0 retires on 2027-03-30")
    def DEEPSEEK_R1_V1_0(self) -> ConverseReadsText:
        """DeepSeek-R1: 128,000 tokens of context, 32,768 out, $1.35 in and $5.4 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="deepseek.r1-v1:0",
            name="DeepSeek-R1",
            family="deepseek-thinking",
            wires=("bedrock_converse",),
            limits=Limits(context=128000, output=32768),
            reads=("text",),
            writes=("text",),
            features=Features(reasoning=True, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("1.35"), output=Decimal("5.4"))),),
            lifecycle=Lifecycle(
                status="deprecated",
                released="2025-01-20",
                knowledge="2024-07",
                retires=date(2027, 3, 30),
            ),
            compat=Compat(cache_key=False, cache_retention=False),
        )

    @constant
    def DEEPSEEK_V3_2(self) -> ConverseReadsText:
        """DeepSeek-V3.2: 163,840 tokens of context, 81,920 out, $0.62 in and $1.85 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="deepseek.v3.2",
            name="DeepSeek-V3.2",
            family="deepseek",
            wires=("bedrock_converse",),
            limits=Limits(context=163840, output=81920),
            reads=("text",),
            writes=("text",),
            features=Features(
                tools=True,
                structured_output=True,
                reasoning=True,
                temperature=True,
                batch=True,
                flex=True,
            ),
            prices=(
                PriceRow(rates=Rates(input=Decimal("0.62"), output=Decimal("1.85"))),
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(input=Decimal("0.31"), output=Decimal("0.925")),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="flex"),
                    rates=Rates(input=Decimal("0.31"), output=Decimal("0.925")),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="priority"),
                    rates=Rates(input=Decimal("1.085"), output=Decimal("3.2375")),
                ),
            ),
            lifecycle=Lifecycle(released="2026-02-06", knowledge="2024-07"),
            compat=Compat(cache_key=False, cache_retention=False),
        )

    @constant
    @deprecated("deepseek.v3-v1:0 retires on 2027-03-30")
    def DEEPSEEK_V3_V1_0(self) -> ConverseReadsText:
        """DeepSeek-V3.1: 163,840 tokens of context, 81,920 out, $0.58 in and $1.68 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="deepseek.v3-v1:0",
            name="DeepSeek-V3.1",
            family="deepseek",
            wires=("bedrock_converse",),
            limits=Limits(context=163840, output=81920),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, structured_output=True, reasoning=True, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.58"), output=Decimal("1.68"))),),
            lifecycle=Lifecycle(
                status="deprecated",
                released="2025-09-18",
                knowledge="2024-07",
                retires=date(2027, 3, 30),
            ),
            compat=Compat(cache_key=False, cache_retention=False),
        )

    @constant
    def EU_AMAZON_NOVA_2_LITE_V1_0(self) -> ConverseReadsTextImageVideoDocument:
        """Nova 2 Lite (EU): 1,000,000 tokens of context, 65,535 out, $0.33 in and $2.75 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="eu.amazon.nova-2-lite-v1:0",
            name="Nova 2 Lite (EU)",
            wires=("bedrock_converse",),
            limits=Limits(context=1000000, output=65535),
            reads=("text", "image", "video", "document"),
            features=Features(
                tools=True, structured_output=True, reasoning=True, prompt_caching=True
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.33"),
                        output=Decimal("2.75"),
                        cached_input=Decimal("0.0825"),
                    )
                ),
            ),
            compat=Compat(
                top_k=True, cache_key=False, cache_retention=False, converse_fields="nova"
            ),
        )

    @constant
    def EU_AMAZON_NOVA_LITE_V1_0(self) -> ConverseReadsTextImageDocument:
        """Nova Lite (EU): 300,000 tokens of context, 10,000 out, $0.06 in and $0.24 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="eu.amazon.nova-lite-v1:0",
            name="Nova Lite (EU)",
            wires=("bedrock_converse",),
            limits=Limits(context=300000, output=10000),
            reads=("text", "image", "document"),
            features=Features(
                tools=True, structured_output=True, reasoning=False, prompt_caching=True
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.06"), output=Decimal("0.24"), cached_input=Decimal("0.015")
                    )
                ),
            ),
            compat=Compat(
                top_k=True, cache_key=False, cache_retention=False, converse_fields="nova"
            ),
        )

    @constant
    def EU_AMAZON_NOVA_MICRO_V1_0(self) -> ConverseReadsText:
        """Nova Micro (EU): 128,000 tokens of context, 10,000 out, $0.035 in and $0.14 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="eu.amazon.nova-micro-v1:0",
            name="Nova Micro (EU)",
            wires=("bedrock_converse",),
            limits=Limits(context=128000, output=10000),
            reads=("text",),
            features=Features(
                tools=True, structured_output=True, reasoning=False, prompt_caching=True
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
            compat=Compat(
                top_k=True, cache_key=False, cache_retention=False, converse_fields="nova"
            ),
        )

    @constant
    def EU_AMAZON_NOVA_PRO_V1_0(self) -> ConverseReadsTextImageDocument:
        """Nova Pro (EU): 300,000 tokens of context, 10,000 out, $0.8 in and $3.2 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="eu.amazon.nova-pro-v1:0",
            name="Nova Pro (EU)",
            wires=("bedrock_converse",),
            limits=Limits(context=300000, output=10000),
            reads=("text", "image", "document"),
            features=Features(
                tools=True, structured_output=True, reasoning=False, prompt_caching=True, flex=True
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.8"), output=Decimal("3.2"), cached_input=Decimal("0.2")
                    )
                ),
            ),
            compat=Compat(
                top_k=True, cache_key=False, cache_retention=False, converse_fields="nova"
            ),
        )

    @constant
    def EU_ANTHROPIC_CLAUDE_FABLE_5(self) -> ConverseReadsTextImage:
        """Claude Fable 5 (EU): 1,000,000 tokens of context, 128,000 out, $11 in and $55 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="eu.anthropic.claude-fable-5",
            name="Claude Fable 5 (EU)",
            family="claude-fable",
            wires=("bedrock_converse", "anthropic_bedrock"),
            limits=Limits(context=1000000, output=128000),
            reads=("text", "image"),
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
                        input=Decimal("11"),
                        output=Decimal("55"),
                        cached_input=Decimal("1.1"),
                        cache_write_5m=Decimal("13.75"),
                        cache_write_1h=Decimal("22"),
                        web_search_per_request=Decimal("0.01"),
                    )
                ),
            ),
            lifecycle=Lifecycle(released="2026-06-09", knowledge="2026-01-31"),
            reasoning=Reasoning(
                efforts=("low", "medium", "high", "xhigh", "max"), can_disable=False, adaptive=True
            ),
            compat=Compat(
                top_k=True, cache_key=False, cache_retention=False, converse_fields="anthropic"
            ),
        )

    @constant
    @deprecated("eu.anthropic.claude-haiku-4-5-20251001-v1:0 retired on 2026-10-15")
    def EU_ANTHROPIC_CLAUDE_HAIKU_4_5_20251001_V1_0(self) -> ConverseReadsTextImageDocument:
        """Claude Haiku 4.5 (EU): 200,000 tokens of context, 64,000 out, $1.1 in and $5.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="eu.anthropic.claude-haiku-4-5-20251001-v1:0",
            name="Claude Haiku 4.5 (EU)",
            family="claude-haiku",
            wires=("bedrock_converse", "anthropic_bedrock"),
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
                        input=Decimal("1.1"),
                        output=Decimal("5.5"),
                        cached_input=Decimal("0.11"),
                        cache_write_5m=Decimal("1.375"),
                        cache_write_1h=Decimal("2.2"),
                    )
                ),
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(input=Decimal("0.55"), output=Decimal("2.75")),
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
                top_k=True, cache_key=False, cache_retention=False, converse_fields="anthropic"
            ),
        )

    @constant
    def EU_ANTHROPIC_CLAUDE_HAIKU_5_5(self) -> ConverseReadsTextImageDocument:
        """Claude Haiku 5.5 (EU): 1,000,000 tokens of context, 128,000 out, $0.11 in and $0.55 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="eu.anthropic.claude-haiku-5-5",
            name="Claude Haiku 5.5 (EU)",
            wires=("bedrock_converse", "anthropic_bedrock"),
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
                computer_use=True,
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.11"),
                        output=Decimal("0.55"),
                        cached_input=Decimal("0.011"),
                        cache_write_5m=Decimal("0.1375"),
                        cache_write_1h=Decimal("0.22"),
                        web_search_per_request=Decimal("0.01"),
                    )
                ),
                PriceRow(
                    when=PriceCondition(min_input_tokens=100001),
                    rates=Rates(
                        input=Decimal("0.55"),
                        output=Decimal("2.75"),
                        cached_input=Decimal("0.055"),
                        cache_write_5m=Decimal("0.6875"),
                        cache_write_1h=Decimal("1.1"),
                    ),
                ),
            ),
            reasoning=Reasoning(efforts=("low", "medium", "high", "xhigh", "max"), adaptive=True),
            compat=Compat(
                top_k=True, cache_key=False, cache_retention=False, converse_fields="anthropic"
            ),
        )

    @constant
    def EU_ANTHROPIC_CLAUDE_OPUS_4_5_20251101_V1_0(self) -> ConverseReadsTextImageDocument:
        """Claude Opus 4.5 (EU): 200,000 tokens of context, 64,000 out, $5.5 in and $27.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="eu.anthropic.claude-opus-4-5-20251101-v1:0",
            name="Claude Opus 4.5 (EU)",
            family="claude-opus",
            wires=("bedrock_converse", "anthropic_bedrock"),
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
                        input=Decimal("5.5"),
                        output=Decimal("27.5"),
                        cached_input=Decimal("0.55"),
                        cache_write_5m=Decimal("6.875"),
                        cache_write_1h=Decimal("11"),
                        web_search_per_request=Decimal("0.01"),
                    )
                ),
            ),
            lifecycle=Lifecycle(released="2025-11-24", knowledge="2025-03-31"),
            reasoning=Reasoning(efforts=("low", "medium", "high"), budget_min=1024),
            compat=Compat(
                top_k=True, cache_key=False, cache_retention=False, converse_fields="anthropic"
            ),
        )

    @constant
    def EU_ANTHROPIC_CLAUDE_OPUS_4_6_V1(self) -> ConverseReadsTextImageDocument:
        """Claude Opus 4.6 (EU): 1,000,000 tokens of context, 128,000 out, $5.5 in and $27.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="eu.anthropic.claude-opus-4-6-v1",
            name="Claude Opus 4.6 (EU)",
            family="claude-opus",
            wires=("bedrock_converse", "anthropic_bedrock"),
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
                        input=Decimal("5.5"),
                        output=Decimal("27.5"),
                        cached_input=Decimal("0.55"),
                        cache_write_5m=Decimal("6.875"),
                        cache_write_1h=Decimal("11"),
                        web_search_per_request=Decimal("0.01"),
                    )
                ),
            ),
            lifecycle=Lifecycle(released="2026-02-05", knowledge="2025-05-31"),
            reasoning=Reasoning(
                efforts=("low", "medium", "high", "max"), budget_min=1024, adaptive=True
            ),
            compat=Compat(
                top_k=True, cache_key=False, cache_retention=False, converse_fields="anthropic"
            ),
        )

    @constant
    def EU_ANTHROPIC_CLAUDE_OPUS_4_7(self) -> ConverseReadsTextImageDocument:
        """Claude Opus 4.7 (EU): 1,000,000 tokens of context, 128,000 out, $5.5 in and $27.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="eu.anthropic.claude-opus-4-7",
            name="Claude Opus 4.7 (EU)",
            family="claude-opus",
            wires=("bedrock_converse", "anthropic_bedrock"),
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
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("5.5"),
                        output=Decimal("27.5"),
                        cached_input=Decimal("0.55"),
                        cache_write_5m=Decimal("6.875"),
                        cache_write_1h=Decimal("11"),
                        web_search_per_request=Decimal("0.01"),
                    )
                ),
            ),
            lifecycle=Lifecycle(released="2026-04-16", knowledge="2026-01-31"),
            reasoning=Reasoning(efforts=("low", "medium", "high", "xhigh", "max"), adaptive=True),
            compat=Compat(
                top_k=True, cache_key=False, cache_retention=False, converse_fields="anthropic"
            ),
        )

    @constant
    def EU_ANTHROPIC_CLAUDE_OPUS_4_8(self) -> ConverseReadsTextImageDocument:
        """Claude Opus 4.8 (EU): 1,000,000 tokens of context, 128,000 out, $5.5 in and $27.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="eu.anthropic.claude-opus-4-8",
            name="Claude Opus 4.8 (EU)",
            family="claude-opus",
            wires=("bedrock_converse", "anthropic_bedrock"),
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
                        input=Decimal("5.5"),
                        output=Decimal("27.5"),
                        cached_input=Decimal("0.55"),
                        cache_write_5m=Decimal("6.875"),
                        cache_write_1h=Decimal("11"),
                        web_search_per_request=Decimal("0.01"),
                    )
                ),
            ),
            lifecycle=Lifecycle(released="2026-05-28"),
            reasoning=Reasoning(efforts=("low", "medium", "high", "xhigh", "max"), adaptive=True),
            compat=Compat(
                top_k=True, cache_key=False, cache_retention=False, converse_fields="anthropic"
            ),
        )

    @constant
    def EU_ANTHROPIC_CLAUDE_OPUS_5(self) -> ConverseReadsTextImageDocument:
        """Claude Opus 5 (EU): 1,000,000 tokens of context, 128,000 out, $5.5 in and $27.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="eu.anthropic.claude-opus-5",
            name="Claude Opus 5 (EU)",
            wires=("bedrock_converse", "anthropic_bedrock"),
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
                computer_use=True,
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("5.5"),
                        output=Decimal("27.5"),
                        cached_input=Decimal("0.55"),
                        cache_write_5m=Decimal("6.875"),
                        cache_write_1h=Decimal("11"),
                        web_search_per_request=Decimal("0.01"),
                    )
                ),
            ),
            reasoning=Reasoning(efforts=("low", "medium", "high", "xhigh", "max"), adaptive=True),
            compat=Compat(
                top_k=True, cache_key=False, cache_retention=False, converse_fields="anthropic"
            ),
        )

    @constant
    def EU_ANTHROPIC_CLAUDE_OPUS_5_5(self) -> ConverseReadsTextImageDocument:
        """Claude Opus 5.5 (EU): 1,000,000 tokens of context, 128,000 out, $4.4 in and $22 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="eu.anthropic.claude-opus-5-5",
            name="Claude Opus 5.5 (EU)",
            wires=("bedrock_converse", "anthropic_bedrock"),
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
                computer_use=True,
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("4.4"),
                        output=Decimal("22"),
                        cached_input=Decimal("0.22"),
                        cache_write_5m=Decimal("5.5"),
                        cache_write_1h=Decimal("8.8"),
                        web_search_per_request=Decimal("0.01"),
                    )
                ),
            ),
            reasoning=Reasoning(efforts=("low", "medium", "high", "xhigh", "max"), adaptive=True),
            compat=Compat(
                top_k=True, cache_key=False, cache_retention=False, converse_fields="anthropic"
            ),
        )

    @constant
    @deprecated("eu.anthropic.claude-sonnet-4-20250514-v1:0 retired on 2026-10-14")
    def EU_ANTHROPIC_CLAUDE_SONNET_4_20250514_V1_0(self) -> ConverseReadsTextImageDocument:
        """Claude Sonnet 4 (EU): 200,000 tokens of context, 64,000 out, $3 in and $15 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="eu.anthropic.claude-sonnet-4-20250514-v1:0",
            name="Claude Sonnet 4 (EU)",
            wires=("bedrock_converse", "anthropic_bedrock"),
            limits=Limits(context=200000, output=64000),
            reads=("text", "image", "document"),
            features=Features(
                tools=True,
                structured_output=True,
                reasoning=True,
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
                        web_search_per_request=Decimal("0.01"),
                    )
                ),
            ),
            lifecycle=Lifecycle(status="retired", retires=date(2026, 10, 14)),
            compat=Compat(
                top_k=True, cache_key=False, cache_retention=False, converse_fields="anthropic"
            ),
        )

    @constant
    @deprecated("eu.anthropic.claude-sonnet-4-5-20250929-v1:0 retires on 2027-04-08")
    def EU_ANTHROPIC_CLAUDE_SONNET_4_5_20250929_V1_0(self) -> ConverseReadsTextImageDocument:
        """Claude Sonnet 4.5 (EU): 200,000 tokens of context, 64,000 out, $3.3 in and $16.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="eu.anthropic.claude-sonnet-4-5-20250929-v1:0",
            name="Claude Sonnet 4.5 (EU)",
            family="claude-sonnet",
            wires=("bedrock_converse", "anthropic_bedrock"),
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
                        input=Decimal("3.3"),
                        output=Decimal("16.5"),
                        cached_input=Decimal("0.33"),
                        cache_write_5m=Decimal("4.125"),
                        cache_write_1h=Decimal("6.6"),
                        web_search_per_request=Decimal("0.01"),
                    )
                ),
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(input=Decimal("1.65"), output=Decimal("8.25")),
                ),
            ),
            lifecycle=Lifecycle(
                status="deprecated",
                released="2025-09-29",
                knowledge="2025-07-31",
                retires=date(2027, 4, 8),
            ),
            reasoning=Reasoning(budget_min=1024),
            compat=Compat(
                top_k=True, cache_key=False, cache_retention=False, converse_fields="anthropic"
            ),
        )

    @constant
    def EU_ANTHROPIC_CLAUDE_SONNET_4_6(self) -> ConverseReadsTextImageDocument:
        """Claude Sonnet 4.6 (EU): 1,000,000 tokens of context, 64,000 out, $3.3 in and $16.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="eu.anthropic.claude-sonnet-4-6",
            name="Claude Sonnet 4.6 (EU)",
            family="claude-sonnet",
            wires=("bedrock_converse", "anthropic_bedrock"),
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
                        input=Decimal("3.3"),
                        output=Decimal("16.5"),
                        cached_input=Decimal("0.33"),
                        cache_write_5m=Decimal("4.125"),
                        cache_write_1h=Decimal("6.6"),
                        web_search_per_request=Decimal("0.01"),
                    )
                ),
            ),
            lifecycle=Lifecycle(released="2026-02-17", knowledge="2025-08-31"),
            reasoning=Reasoning(
                efforts=("low", "medium", "high", "max"), budget_min=1024, adaptive=True
            ),
            compat=Compat(
                top_k=True, cache_key=False, cache_retention=False, converse_fields="anthropic"
            ),
        )

    @constant
    def EU_ANTHROPIC_CLAUDE_SONNET_5(self) -> ConverseReadsTextImageDocument:
        """Claude Sonnet 5 (EU): 1,000,000 tokens of context, 128,000 out, $2.2 in and $11 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="eu.anthropic.claude-sonnet-5",
            name="Claude Sonnet 5 (EU)",
            family="claude-sonnet",
            wires=("bedrock_converse", "anthropic_bedrock"),
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
                        input=Decimal("2.2"),
                        output=Decimal("11"),
                        cached_input=Decimal("0.22"),
                        cache_write_5m=Decimal("2.75"),
                        cache_write_1h=Decimal("4.4"),
                        web_search_per_request=Decimal("0.01"),
                    )
                ),
            ),
            lifecycle=Lifecycle(released="2026-06-30", knowledge="2026-01-31"),
            reasoning=Reasoning(
                efforts=("low", "medium", "high", "xhigh", "max"), can_disable=True, adaptive=True
            ),
            compat=Compat(
                top_k=True, cache_key=False, cache_retention=False, converse_fields="anthropic"
            ),
        )

    @constant
    def EU_ANTHROPIC_CLAUDE_SONNET_5_5(self) -> ConverseReadsTextImageDocument:
        """Claude Sonnet 5.5 (EU): 1,000,000 tokens of context, 128,000 out, $2.2 in and $11 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="eu.anthropic.claude-sonnet-5-5",
            name="Claude Sonnet 5.5 (EU)",
            wires=("bedrock_converse", "anthropic_bedrock"),
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
                computer_use=True,
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("2.2"),
                        output=Decimal("11"),
                        cached_input=Decimal("0.11"),
                        cache_write_5m=Decimal("2.75"),
                        cache_write_1h=Decimal("4.4"),
                        web_search_per_request=Decimal("0.01"),
                    )
                ),
            ),
            reasoning=Reasoning(efforts=("low", "medium", "high", "xhigh", "max"), adaptive=True),
            compat=Compat(
                top_k=True, cache_key=False, cache_retention=False, converse_fields="anthropic"
            ),
        )

    @constant
    def EU_MISTRAL_PIXTRAL_LARGE_2502_V1_0(self) -> ConverseReadsTextImage:
        """Pixtral Large (25.02) (EU): 128,000 tokens of context, 8,192 out, $2 in and $6 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="eu.mistral.pixtral-large-2502-v1:0",
            name="Pixtral Large (25.02) (EU)",
            wires=("bedrock_converse",),
            limits=Limits(context=128000, output=8192),
            reads=("text", "image"),
            features=Features(tools=True, reasoning=False),
            prices=(PriceRow(rates=Rates(input=Decimal("2"), output=Decimal("6"))),),
            compat=Compat(cache_key=False, cache_retention=False),
        )

    @constant
    @deprecated("eu.twelvelabs.marengo-embed-2-7-v1:0 retires on 2026-11-30")
    def EU_TWELVELABS_MARENGO_EMBED_2_7_V1_0(self) -> EmbeddingModel:
        """eu.twelvelabs.marengo-embed-2-7-v1:0."""
        return EmbeddingModel(
            provider=PROVIDER,
            id="eu.twelvelabs.marengo-embed-2-7-v1:0",
            wires=("bedrock_invoke",),
            limits=Limits(input=77),
            prices=(
                PriceRow(
                    rates=Rates(input_per_image=Decimal("0.0001"), per_request=Decimal("0.00007"))
                ),
            ),
            lifecycle=Lifecycle(status="deprecated", retires=date(2026, 11, 30)),
            dimensions=1024,
        )

    @constant
    def EU_TWELVELABS_MARENGO_EMBED_3_0_V1_0(self) -> EmbeddingModel:
        """eu.twelvelabs.marengo-embed-3-0-v1:0."""
        return EmbeddingModel(
            provider=PROVIDER,
            id="eu.twelvelabs.marengo-embed-3-0-v1:0",
            wires=("bedrock_invoke",),
            limits=Limits(input=500),
            prices=(
                PriceRow(
                    rates=Rates(input_per_image=Decimal("0.0001"), per_request=Decimal("0.00007"))
                ),
            ),
            dimensions=512,
        )

    @constant
    def GLOBAL_AMAZON_NOVA_2_LITE_V1_0(self) -> ConverseReadsTextImageVideoDocument:
        """Nova 2 Lite (Global): 1,000,000 tokens of context, 65,535 out, $0.3 in and $2.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="global.amazon.nova-2-lite-v1:0",
            name="Nova 2 Lite (Global)",
            wires=("bedrock_converse",),
            limits=Limits(context=1000000, output=65535),
            reads=("text", "image", "video", "document"),
            features=Features(
                tools=True, structured_output=True, reasoning=True, prompt_caching=True, batch=True
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.3"),
                        output=Decimal("2.5"),
                        cached_input=Decimal("0.075"),
                        cache_write=Decimal("0.3"),
                    )
                ),
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(input=Decimal("0.15"), output=Decimal("1.25")),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="priority"),
                    rates=Rates(
                        input=Decimal("0.525"),
                        output=Decimal("4.375"),
                        cached_input=Decimal("0.13125"),
                    ),
                ),
            ),
            compat=Compat(
                top_k=True, cache_key=False, cache_retention=False, converse_fields="nova"
            ),
        )

    @constant
    def GLOBAL_ANTHROPIC_CLAUDE_FABLE_5(self) -> ConverseReadsTextImage:
        """Claude Fable 5 (Global): 1,000,000 tokens of context, 128,000 out, $10 in and $50 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="global.anthropic.claude-fable-5",
            name="Claude Fable 5 (Global)",
            family="claude-fable",
            wires=("bedrock_converse", "anthropic_bedrock"),
            limits=Limits(context=1000000, output=128000),
            reads=("text", "image"),
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
            lifecycle=Lifecycle(released="2026-06-09", knowledge="2026-01-31"),
            reasoning=Reasoning(
                efforts=("low", "medium", "high", "xhigh", "max"), can_disable=False, adaptive=True
            ),
            compat=Compat(
                top_k=True, cache_key=False, cache_retention=False, converse_fields="anthropic"
            ),
        )

    @constant
    def GLOBAL_ANTHROPIC_CLAUDE_FABLE_5_1(self) -> ConverseReadsTextImageDocument:
        """Claude Fable 5.1 (Global): 1,000,000 tokens of context, 128,000 out, $10 in and $50 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="global.anthropic.claude-fable-5-1",
            name="Claude Fable 5.1 (Global)",
            wires=("bedrock_converse", "anthropic_bedrock"),
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
                computer_use=True,
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
            ),
            reasoning=Reasoning(
                efforts=("low", "medium", "high", "xhigh", "max"), can_disable=False, adaptive=True
            ),
            compat=Compat(
                top_k=True, cache_key=False, cache_retention=False, converse_fields="anthropic"
            ),
        )

    @constant
    def GLOBAL_ANTHROPIC_CLAUDE_FABLE_5_2(self) -> ConverseReadsTextImage:
        """Claude Fable 5.2 (Global): 1,000,000 tokens of context, 128,000 out, $8 in and $40 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="global.anthropic.claude-fable-5-2",
            name="Claude Fable 5.2 (Global)",
            wires=("bedrock_converse", "anthropic_bedrock"),
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
                    )
                ),
            ),
            reasoning=Reasoning(
                efforts=("low", "medium", "high", "xhigh", "max"), can_disable=False
            ),
            compat=Compat(
                top_k=True, cache_key=False, cache_retention=False, converse_fields="anthropic"
            ),
        )

    @constant
    def GLOBAL_ANTHROPIC_CLAUDE_HAIKU_4_5_20251001_V1_0(self) -> ConverseReadsTextImageDocument:
        """Claude Haiku 4.5 (Global): 200,000 tokens of context, 64,000 out, $1 in and $5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="global.anthropic.claude-haiku-4-5-20251001-v1:0",
            name="Claude Haiku 4.5 (Global)",
            family="claude-haiku",
            wires=("bedrock_converse", "anthropic_bedrock"),
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
                    )
                ),
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(input=Decimal("0.5"), output=Decimal("2.5")),
                ),
            ),
            lifecycle=Lifecycle(released="2025-10-15", knowledge="2025-02-28"),
            reasoning=Reasoning(budget_min=1024),
            compat=Compat(
                top_k=True, cache_key=False, cache_retention=False, converse_fields="anthropic"
            ),
        )

    @constant
    def GLOBAL_ANTHROPIC_CLAUDE_HAIKU_5_5(self) -> ConverseReadsTextImageDocument:
        """Claude Haiku 5.5 (Global): 1,000,000 tokens of context, 128,000 out, $0.1 in and $0.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="global.anthropic.claude-haiku-5-5",
            name="Claude Haiku 5.5 (Global)",
            wires=("bedrock_converse", "anthropic_bedrock"),
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
                computer_use=True,
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
            ),
            reasoning=Reasoning(efforts=("low", "medium", "high", "xhigh", "max"), adaptive=True),
            compat=Compat(
                top_k=True, cache_key=False, cache_retention=False, converse_fields="anthropic"
            ),
        )

    @constant
    def GLOBAL_ANTHROPIC_CLAUDE_OPUS_4_5_20251101_V1_0(self) -> ConverseReadsTextImageDocument:
        """Claude Opus 4.5 (Global): 200,000 tokens of context, 64,000 out, $5 in and $25 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="global.anthropic.claude-opus-4-5-20251101-v1:0",
            name="Claude Opus 4.5 (Global)",
            family="claude-opus",
            wires=("bedrock_converse", "anthropic_bedrock"),
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
                        web_search_per_request=Decimal("0.01"),
                    )
                ),
            ),
            lifecycle=Lifecycle(released="2025-11-24", knowledge="2025-03-31"),
            reasoning=Reasoning(efforts=("low", "medium", "high"), budget_min=1024),
            compat=Compat(
                top_k=True, cache_key=False, cache_retention=False, converse_fields="anthropic"
            ),
        )

    @constant
    def GLOBAL_ANTHROPIC_CLAUDE_OPUS_4_6_V1(self) -> ConverseReadsTextImageDocument:
        """Claude Opus 4.6 (Global): 1,000,000 tokens of context, 128,000 out, $5 in and $25 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="global.anthropic.claude-opus-4-6-v1",
            name="Claude Opus 4.6 (Global)",
            family="claude-opus",
            wires=("bedrock_converse", "anthropic_bedrock"),
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
                        cache_write_5m=Decimal("6.25"),
                        cache_write_1h=Decimal("10"),
                        web_search_per_request=Decimal("0.01"),
                    )
                ),
            ),
            lifecycle=Lifecycle(released="2026-02-05", knowledge="2025-05-31"),
            reasoning=Reasoning(
                efforts=("low", "medium", "high", "max"), budget_min=1024, adaptive=True
            ),
            compat=Compat(
                top_k=True, cache_key=False, cache_retention=False, converse_fields="anthropic"
            ),
        )

    @constant
    def GLOBAL_ANTHROPIC_CLAUDE_OPUS_4_7(self) -> ConverseReadsTextImageDocument:
        """Claude Opus 4.7 (Global): 1,000,000 tokens of context, 128,000 out, $5 in and $25 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="global.anthropic.claude-opus-4-7",
            name="Claude Opus 4.7 (Global)",
            family="claude-opus",
            wires=("bedrock_converse", "anthropic_bedrock"),
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
            lifecycle=Lifecycle(released="2026-04-16", knowledge="2026-01-31"),
            reasoning=Reasoning(efforts=("low", "medium", "high", "xhigh", "max"), adaptive=True),
            compat=Compat(
                top_k=True, cache_key=False, cache_retention=False, converse_fields="anthropic"
            ),
        )

    @constant
    def GLOBAL_ANTHROPIC_CLAUDE_OPUS_4_8(self) -> ConverseReadsTextImageDocument:
        """Claude Opus 4.8 (Global): 1,000,000 tokens of context, 128,000 out, $5 in and $25 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="global.anthropic.claude-opus-4-8",
            name="Claude Opus 4.8 (Global)",
            family="claude-opus",
            wires=("bedrock_converse", "anthropic_bedrock"),
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
                        input=Decimal("5"),
                        output=Decimal("25"),
                        cached_input=Decimal("0.5"),
                        cache_write_5m=Decimal("6.25"),
                        cache_write_1h=Decimal("10"),
                        web_search_per_request=Decimal("0.01"),
                    )
                ),
            ),
            lifecycle=Lifecycle(released="2026-05-28"),
            reasoning=Reasoning(efforts=("low", "medium", "high", "xhigh", "max"), adaptive=True),
            compat=Compat(
                top_k=True, cache_key=False, cache_retention=False, converse_fields="anthropic"
            ),
        )

    @constant
    def GLOBAL_ANTHROPIC_CLAUDE_OPUS_5(self) -> ConverseReadsTextImageDocument:
        """Claude Opus 5 (Global): 1,000,000 tokens of context, 128,000 out, $5 in and $25 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="global.anthropic.claude-opus-5",
            name="Claude Opus 5 (Global)",
            wires=("bedrock_converse", "anthropic_bedrock"),
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
            reasoning=Reasoning(efforts=("low", "medium", "high", "xhigh", "max"), adaptive=True),
            compat=Compat(
                top_k=True, cache_key=False, cache_retention=False, converse_fields="anthropic"
            ),
        )

    @constant
    def GLOBAL_ANTHROPIC_CLAUDE_OPUS_5_5(self) -> ConverseReadsTextImageDocument:
        """Claude Opus 5.5 (Global): 1,000,000 tokens of context, 128,000 out, $4 in and $20 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="global.anthropic.claude-opus-5-5",
            name="Claude Opus 5.5 (Global)",
            wires=("bedrock_converse", "anthropic_bedrock"),
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
                computer_use=True,
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
            ),
            reasoning=Reasoning(efforts=("low", "medium", "high", "xhigh", "max"), adaptive=True),
            compat=Compat(
                top_k=True, cache_key=False, cache_retention=False, converse_fields="anthropic"
            ),
        )

    @constant
    @deprecated("global.anthropic.claude-sonnet-4-20250514-v1:0 retired on 2026-10-14")
    def GLOBAL_ANTHROPIC_CLAUDE_SONNET_4_20250514_V1_0(self) -> ConverseReadsTextImageDocument:
        """Claude Sonnet 4 (Global): 200,000 tokens of context, 64,000 out, $3 in and $15 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="global.anthropic.claude-sonnet-4-20250514-v1:0",
            name="Claude Sonnet 4 (Global)",
            wires=("bedrock_converse", "anthropic_bedrock"),
            limits=Limits(context=200000, output=64000),
            reads=("text", "image", "document"),
            features=Features(
                tools=True,
                structured_output=True,
                reasoning=True,
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
                        web_search_per_request=Decimal("0.01"),
                    )
                ),
            ),
            lifecycle=Lifecycle(status="retired", retires=date(2026, 10, 14)),
            compat=Compat(
                top_k=True, cache_key=False, cache_retention=False, converse_fields="anthropic"
            ),
        )

    @constant
    @deprecated("global.anthropic.claude-sonnet-4-5-20250929-v1:0 retires on 2027-04-08")
    def GLOBAL_ANTHROPIC_CLAUDE_SONNET_4_5_20250929_V1_0(self) -> ConverseReadsTextImageDocument:
        """Claude Sonnet 4.5 (Global): 200,000 tokens of context, 64,000 out, $3 in and $15 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="global.anthropic.claude-sonnet-4-5-20250929-v1:0",
            name="Claude Sonnet 4.5 (Global)",
            family="claude-sonnet",
            wires=("bedrock_converse", "anthropic_bedrock"),
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
                    rates=Rates(input=Decimal("1.5"), output=Decimal("7.5")),
                ),
            ),
            lifecycle=Lifecycle(
                status="deprecated",
                released="2025-09-29",
                knowledge="2025-07-31",
                retires=date(2027, 4, 8),
            ),
            reasoning=Reasoning(budget_min=1024),
            compat=Compat(
                top_k=True, cache_key=False, cache_retention=False, converse_fields="anthropic"
            ),
        )

    @constant
    def GLOBAL_ANTHROPIC_CLAUDE_SONNET_4_6(self) -> ConverseReadsTextImageDocument:
        """Claude Sonnet 4.6 (Global): 1,000,000 tokens of context, 64,000 out, $3 in and $15 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="global.anthropic.claude-sonnet-4-6",
            name="Claude Sonnet 4.6 (Global)",
            family="claude-sonnet",
            wires=("bedrock_converse", "anthropic_bedrock"),
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
                        web_search_per_request=Decimal("0.01"),
                    )
                ),
            ),
            lifecycle=Lifecycle(released="2026-02-17", knowledge="2025-08-31"),
            reasoning=Reasoning(
                efforts=("low", "medium", "high", "max"), budget_min=1024, adaptive=True
            ),
            compat=Compat(
                top_k=True, cache_key=False, cache_retention=False, converse_fields="anthropic"
            ),
        )

    @constant
    def GLOBAL_ANTHROPIC_CLAUDE_SONNET_5(self) -> ConverseReadsTextImageDocument:
        """Claude Sonnet 5 (Global): 1,000,000 tokens of context, 128,000 out, $2 in and $10 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="global.anthropic.claude-sonnet-5",
            name="Claude Sonnet 5 (Global)",
            family="claude-sonnet",
            wires=("bedrock_converse", "anthropic_bedrock"),
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
            lifecycle=Lifecycle(released="2026-06-30", knowledge="2026-01-31"),
            reasoning=Reasoning(
                efforts=("low", "medium", "high", "xhigh", "max"), can_disable=True, adaptive=True
            ),
            compat=Compat(
                top_k=True, cache_key=False, cache_retention=False, converse_fields="anthropic"
            ),
        )

    @constant
    def GLOBAL_ANTHROPIC_CLAUDE_SONNET_5_5(self) -> ConverseReadsTextImageDocument:
        """Claude Sonnet 5.5 (Global): 1,000,000 tokens of context, 128,000 out, $2 in and $10 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="global.anthropic.claude-sonnet-5-5",
            name="Claude Sonnet 5.5 (Global)",
            wires=("bedrock_converse", "anthropic_bedrock"),
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
                computer_use=True,
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
            ),
            reasoning=Reasoning(efforts=("low", "medium", "high", "xhigh", "max"), adaptive=True),
            compat=Compat(
                top_k=True, cache_key=False, cache_retention=False, converse_fields="anthropic"
            ),
        )

    @constant
    def GLOBAL_COHERE_EMBED_V4_0(self) -> EmbeddingModel:
        """global.cohere.embed-v4:0."""
        return EmbeddingModel(
            provider=PROVIDER,
            id="global.cohere.embed-v4:0",
            wires=("bedrock_cohere_embed",),
            limits=Limits(input=128000),
            prices=(PriceRow(rates=Rates(input=Decimal("0.12"))),),
            dimensions=1536,
        )

    @constant
    def GLOBAL_MOONSHOTAI_KIMI_K3(self) -> ConverseReadsTextImage:
        """Kimi K3 (Global): 1,048,576 tokens of context, 128,000 out, $3 in and $15 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="global.moonshotai.kimi-k3",
            name="Kimi K3 (Global)",
            wires=("bedrock_converse",),
            limits=Limits(context=1048576, output=128000),
            reads=("text", "image"),
            features=Features(
                tools=True,
                structured_output=True,
                reasoning=True,
                system_messages=True,
                prompt_caching=True,
                flex=True,
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
                PriceRow(
                    when=PriceCondition(service_tier="flex"),
                    rates=Rates(
                        input=Decimal("1.5"),
                        output=Decimal("7.5"),
                        cached_input=Decimal("0.15"),
                        cache_write=Decimal("1.875"),
                    ),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="priority"),
                    rates=Rates(
                        input=Decimal("5.25"),
                        output=Decimal("26.25"),
                        cached_input=Decimal("0.525"),
                        cache_write=Decimal("6.5625"),
                    ),
                ),
            ),
            compat=Compat(cache_key=False, cache_retention=False),
        )

    @constant
    def GLOBAL_MOONSHOTAI_KIMI_K3_1(self) -> ConverseReadsTextImage:
        """Kimi K3.1 Pro Highspeed (Global): 1,048,576 tokens of context, $4 in and $20 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="global.moonshotai.kimi-k3.1",
            name="Kimi K3.1 Pro Highspeed (Global)",
            wires=("bedrock_converse",),
            limits=Limits(context=1048576),
            reads=("text", "image"),
            features=Features(reasoning=True),
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
            compat=Compat(cache_key=False, cache_retention=False),
        )

    @constant
    def GLOBAL_OPENAI_GPT_5_6_LUNA(self) -> ConverseReadsTextImage:
        """GPT-5.6 Luna (Global): 1,050,000 tokens of context, 128,000 out, $0.2 in and $1.2 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="global.openai.gpt-5.6-luna",
            name="GPT-5.6 Luna (Global)",
            wires=("bedrock_converse",),
            limits=Limits(context=1050000, input=922000, output=128000),
            reads=("text", "image"),
            writes=("text",),
            features=Features(tools=True, reasoning=True, temperature=False),
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
            reasoning=Reasoning(efforts=("low", "medium", "high", "xhigh")),
            compat=Compat(cache_key=False, cache_retention=False),
        )

    @constant
    def GLOBAL_OPENAI_GPT_5_6_SOL(self) -> ConverseReadsTextImage:
        """GPT-5.6 Sol (Global): 1,050,000 tokens of context, 128,000 out, $4 in and $20 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="global.openai.gpt-5.6-sol",
            name="GPT-5.6 Sol (Global)",
            wires=("bedrock_converse",),
            limits=Limits(context=1050000, input=922000, output=128000),
            reads=("text", "image"),
            writes=("text",),
            features=Features(tools=True, reasoning=True, temperature=False),
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
            reasoning=Reasoning(efforts=("low", "medium", "high", "xhigh")),
            compat=Compat(cache_key=False, cache_retention=False),
        )

    @constant
    def GLOBAL_OPENAI_GPT_5_6_TERRA(self) -> ConverseReadsTextImage:
        """GPT-5.6 Terra (Global): 1,050,000 tokens of context, 128,000 out, $2 in and $12 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="global.openai.gpt-5.6-terra",
            name="GPT-5.6 Terra (Global)",
            wires=("bedrock_converse",),
            limits=Limits(context=1050000, input=922000, output=128000),
            reads=("text", "image"),
            writes=("text",),
            features=Features(tools=True, reasoning=True, temperature=False),
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
            reasoning=Reasoning(efforts=("low", "medium", "high", "xhigh")),
            compat=Compat(cache_key=False, cache_retention=False),
        )

    @constant
    def GLOBAL_OPENAI_GPT_6_1_SOL(self) -> ConverseReadsTextImage:
        """GPT-6.1 Sol (Global): 1,050,000 tokens of context, 128,000 out, $2 in and $10 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="global.openai.gpt-6.1-sol",
            name="GPT-6.1 Sol (Global)",
            wires=("bedrock_converse",),
            limits=Limits(context=1050000, output=128000),
            reads=("text", "image"),
            writes=("text",),
            features=Features(tools=True, reasoning=True, temperature=False, prompt_caching=True),
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
            reasoning=Reasoning(efforts=("low", "medium", "high", "xhigh")),
            compat=Compat(cache_key=False, cache_retention=False),
        )

    @constant
    def GLOBAL_OPENAI_GPT_6_1_TERRA(self) -> ConverseReadsTextImage:
        """GPT-6.1 Terra (Global): 1,050,000 tokens of context, 128,000 out, $1 in and $5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="global.openai.gpt-6.1-terra",
            name="GPT-6.1 Terra (Global)",
            wires=("bedrock_converse",),
            limits=Limits(context=1050000, input=922000, output=128000),
            reads=("text", "image"),
            writes=("text",),
            features=Features(tools=True, reasoning=True, temperature=False, prompt_caching=True),
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
            reasoning=Reasoning(efforts=("low", "medium", "high", "xhigh")),
            compat=Compat(cache_key=False, cache_retention=False),
        )

    @constant
    def GLOBAL_OPENAI_GPT_6_ASTRA(self) -> ConverseReadsTextImage:
        """GPT-6 Astra (Global): 1,050,000 tokens of context, 128,000 out, $10 in and $50 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="global.openai.gpt-6-astra",
            name="GPT-6 Astra (Global)",
            wires=("bedrock_converse",),
            limits=Limits(context=1050000, input=922000, output=128000),
            reads=("text", "image"),
            writes=("text",),
            features=Features(tools=True, reasoning=True, temperature=False, prompt_caching=True),
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
            reasoning=Reasoning(efforts=("low", "medium", "high", "xhigh")),
            compat=Compat(cache_key=False, cache_retention=False),
        )

    @constant
    def GLOBAL_OPENAI_GPT_6_LUNA(self) -> ConverseReadsTextImage:
        """GPT-6 Luna (Global): 1,050,000 tokens of context, 128,000 out, $0.1 in and $0.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="global.openai.gpt-6-luna",
            name="GPT-6 Luna (Global)",
            wires=("bedrock_converse",),
            limits=Limits(context=1050000, input=922000, output=128000),
            reads=("text", "image"),
            writes=("text",),
            features=Features(tools=True, reasoning=True, temperature=False, prompt_caching=True),
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
            reasoning=Reasoning(efforts=("low", "medium", "high", "xhigh")),
            compat=Compat(cache_key=False, cache_retention=False),
        )

    @constant
    def GLOBAL_OPENAI_GPT_6_SOL(self) -> ConverseReadsTextImage:
        """GPT-6 Sol (Global): 1,050,000 tokens of context, 128,000 out, $2 in and $10 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="global.openai.gpt-6-sol",
            name="GPT-6 Sol (Global)",
            wires=("bedrock_converse",),
            limits=Limits(context=1050000, input=922000, output=128000),
            reads=("text", "image"),
            writes=("text",),
            features=Features(tools=True, reasoning=True, temperature=False, prompt_caching=True),
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
            reasoning=Reasoning(efforts=("low", "medium", "high", "xhigh")),
            compat=Compat(cache_key=False, cache_retention=False),
        )

    @constant
    def GLOBAL_XAI_GROK_4_6(self) -> ConverseReadsTextImage:
        """Grok 4.6 (Global): 500,000 tokens of context, $2 in and $6 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="global.xai.grok-4.6",
            name="Grok 4.6 (Global)",
            wires=("bedrock_converse",),
            limits=Limits(context=500000),
            reads=("text", "image"),
            features=Features(tools=True, reasoning=True, prompt_caching=False, flex=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("2"), output=Decimal("6"), cached_input=Decimal("0.5")
                    )
                ),
                PriceRow(
                    when=PriceCondition(service_tier="flex"),
                    rates=Rates(
                        input=Decimal("1"), output=Decimal("3"), cached_input=Decimal("0.25")
                    ),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="priority"),
                    rates=Rates(
                        input=Decimal("3.5"), output=Decimal("10.5"), cached_input=Decimal("0.875")
                    ),
                ),
            ),
            compat=Compat(cache_key=False, cache_retention=False),
        )

    @constant
    def GLOBAL_XAI_GROK_4_7(self) -> ConverseReadsTextImage:
        """Grok 4.7 (Global): 500,000 tokens of context, $2 in and $6 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="global.xai.grok-4.7",
            name="Grok 4.7 (Global)",
            wires=("bedrock_converse",),
            limits=Limits(context=500000),
            reads=("text", "image"),
            features=Features(tools=True, reasoning=True, prompt_caching=False, flex=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("2"), output=Decimal("6"), cached_input=Decimal("0.5")
                    )
                ),
                PriceRow(
                    when=PriceCondition(service_tier="flex"),
                    rates=Rates(
                        input=Decimal("1"), output=Decimal("3"), cached_input=Decimal("0.25")
                    ),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="priority"),
                    rates=Rates(
                        input=Decimal("3.5"), output=Decimal("10.5"), cached_input=Decimal("0.875")
                    ),
                ),
            ),
            compat=Compat(cache_key=False, cache_retention=False),
        )

    @constant
    def GLOBAL_ZAI_GLM_5_3(self) -> ConverseReadsText:
        """GLM-5.3 (Global): 1,000,000 tokens of context, 128,000 out, $1.68 in and $5.28 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="global.zai.glm-5.3",
            name="GLM-5.3 (Global)",
            wires=("bedrock_converse",),
            limits=Limits(context=1000000, output=128000),
            reads=("text",),
            features=Features(
                tools=True,
                structured_output=True,
                reasoning=True,
                system_messages=True,
                prompt_caching=True,
                batch=True,
                flex=True,
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("1.68"),
                        output=Decimal("5.28"),
                        cached_input=Decimal("0.312"),
                        cache_write=Decimal("2.1"),
                    )
                ),
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(
                        input=Decimal("0.84"),
                        output=Decimal("2.64"),
                        cached_input=Decimal("0.156"),
                        cache_write=Decimal("1.05"),
                    ),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="flex"),
                    rates=Rates(
                        input=Decimal("0.84"),
                        output=Decimal("2.64"),
                        cached_input=Decimal("0.156"),
                        cache_write=Decimal("1.05"),
                    ),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="priority"),
                    rates=Rates(
                        input=Decimal("2.94"),
                        output=Decimal("9.24"),
                        cached_input=Decimal("0.546"),
                        cache_write=Decimal("3.675"),
                    ),
                ),
            ),
            compat=Compat(cache_key=False, cache_retention=False),
        )

    @constant
    @deprecated("google.gemma-3-12b-it retires on 2027-03-30")
    def GOOGLE_GEMMA_3_12B_IT(self) -> ConverseReadsTextImage:
        """Google Gemma 3 12B: 131,072 tokens of context, 8,192 out, $0.09 in and $0.29 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="google.gemma-3-12b-it",
            name="Google Gemma 3 12B",
            family="gemma",
            wires=("bedrock_converse",),
            limits=Limits(context=131072, input=128000, output=8192),
            reads=("text", "image"),
            writes=("text",),
            features=Features(
                structured_output=True,
                reasoning=False,
                temperature=True,
                system_messages=True,
                batch=True,
                flex=True,
            ),
            prices=(
                PriceRow(rates=Rates(input=Decimal("0.09"), output=Decimal("0.29"))),
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(input=Decimal("0.05"), output=Decimal("0.15")),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="flex"),
                    rates=Rates(input=Decimal("0.05"), output=Decimal("0.15")),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="priority"),
                    rates=Rates(input=Decimal("0.16"), output=Decimal("0.51")),
                ),
            ),
            lifecycle=Lifecycle(
                status="deprecated",
                released="2024-12-01",
                knowledge="2024-12",
                retires=date(2027, 3, 30),
            ),
            compat=Compat(cache_key=False, cache_retention=False),
        )

    @constant
    @deprecated("google.gemma-3-27b-it retires on 2027-03-30")
    def GOOGLE_GEMMA_3_27B_IT(self) -> ConverseReadsTextImage:
        """Google Gemma 3 27B Instruct: 128,000 tokens of context, 8,192 out, $0.23 in and $0.38 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="google.gemma-3-27b-it",
            name="Google Gemma 3 27B Instruct",
            family="gemma",
            wires=("bedrock_converse",),
            limits=Limits(context=128000, output=8192),
            reads=("text", "image"),
            writes=("text",),
            features=Features(
                tools=True,
                structured_output=True,
                reasoning=False,
                temperature=True,
                system_messages=True,
                batch=True,
                flex=True,
            ),
            prices=(
                PriceRow(rates=Rates(input=Decimal("0.23"), output=Decimal("0.38"))),
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(input=Decimal("0.12"), output=Decimal("0.19")),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="flex"),
                    rates=Rates(input=Decimal("0.12"), output=Decimal("0.19")),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="priority"),
                    rates=Rates(input=Decimal("0.4"), output=Decimal("0.67")),
                ),
            ),
            lifecycle=Lifecycle(
                status="deprecated",
                released="2025-07-27",
                knowledge="2025-07",
                retires=date(2027, 3, 30),
            ),
            compat=Compat(cache_key=False, cache_retention=False),
        )

    @constant
    @deprecated("google.gemma-3-4b-it retires on 2027-03-30")
    def GOOGLE_GEMMA_3_4B_IT(self) -> ConverseReadsTextImage:
        """Gemma 3 4B IT: 128,000 tokens of context, 4,096 out, $0.04 in and $0.08 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="google.gemma-3-4b-it",
            name="Gemma 3 4B IT",
            family="gemma",
            wires=("bedrock_converse",),
            limits=Limits(context=128000, output=4096),
            reads=("text", "image"),
            writes=("text",),
            features=Features(
                tools=True,
                reasoning=False,
                temperature=True,
                system_messages=True,
                batch=True,
                flex=True,
            ),
            prices=(
                PriceRow(rates=Rates(input=Decimal("0.04"), output=Decimal("0.08"))),
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(input=Decimal("0.02"), output=Decimal("0.04")),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="flex"),
                    rates=Rates(input=Decimal("0.02"), output=Decimal("0.04")),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="priority"),
                    rates=Rates(input=Decimal("0.07"), output=Decimal("0.14")),
                ),
            ),
            lifecycle=Lifecycle(
                status="deprecated", released="2024-12-01", retires=date(2027, 3, 30)
            ),
            compat=Compat(cache_key=False, cache_retention=False),
        )

    @constant
    def GOOGLE_GEMMA_4_26B_A4B(self) -> ChatReadsTextImage:
        """Gemma 4 26B A4B IT: 262,144 tokens of context, 32,768 out, $0.13 in and $0.4 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="google.gemma-4-26b-a4b",
            name="Gemma 4 26B A4B IT",
            wires=("openai_chat",),
            limits=Limits(context=262144, output=32768),
            reads=("text", "image"),
            features=Features(reasoning=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.13"), output=Decimal("0.4"))),),
            compat=Compat(cache_key=False, cache_retention=False),
        )

    @constant
    def GOOGLE_GEMMA_4_31B(self) -> ChatReadsTextImage:
        """Gemma 4 31B IT: 262,144 tokens of context, 32,768 out, $0.14 in and $0.4 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="google.gemma-4-31b",
            name="Gemma 4 31B IT",
            wires=("openai_chat",),
            limits=Limits(context=262144, output=32768),
            reads=("text", "image"),
            features=Features(reasoning=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.14"), output=Decimal("0.4"))),),
            compat=Compat(cache_key=False, cache_retention=False),
        )

    @constant
    def GOOGLE_GEMMA_4_E2B(self) -> ChatReadsTextImage:
        """Gemma 4 E2B IT: 131,072 tokens of context, 8,192 out, $0.04 in and $0.08 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="google.gemma-4-e2b",
            name="Gemma 4 E2B IT",
            wires=("openai_chat",),
            limits=Limits(context=131072, output=8192),
            reads=("text", "image"),
            features=Features(reasoning=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.04"), output=Decimal("0.08"))),),
            compat=Compat(cache_key=False, cache_retention=False),
        )

    @constant
    def IN_ANTHROPIC_CLAUDE_HAIKU_4_5_20251001_V1_0(self) -> ConverseReadsTextImage:
        """Claude Haiku 4.5 (India): 200,000 tokens of context, 64,000 out, $1.1 in and $5.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="in.anthropic.claude-haiku-4-5-20251001-v1:0",
            name="Claude Haiku 4.5 (India)",
            wires=("bedrock_converse", "anthropic_bedrock"),
            limits=Limits(context=200000, output=64000),
            reads=("text", "image"),
            features=Features(reasoning=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("1.1"),
                        output=Decimal("5.5"),
                        cached_input=Decimal("0.11"),
                        cache_write_5m=Decimal("1.375"),
                        cache_write_1h=Decimal("2.2"),
                    )
                ),
            ),
            compat=Compat(
                top_k=True, cache_key=False, cache_retention=False, converse_fields="anthropic"
            ),
        )

    @constant
    def IN_ANTHROPIC_CLAUDE_OPUS_5(self) -> ConverseReadsTextImage:
        """Claude Opus 5 (India): 1,000,000 tokens of context, 128,000 out, $5.5 in and $27.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="in.anthropic.claude-opus-5",
            name="Claude Opus 5 (India)",
            wires=("bedrock_converse", "anthropic_bedrock"),
            limits=Limits(context=1000000, output=128000),
            reads=("text", "image"),
            features=Features(reasoning=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("5.5"),
                        output=Decimal("27.5"),
                        cached_input=Decimal("0.55"),
                        cache_write_5m=Decimal("6.875"),
                        cache_write_1h=Decimal("11"),
                    )
                ),
            ),
            reasoning=Reasoning(efforts=("low", "medium", "high", "xhigh", "max")),
            compat=Compat(
                top_k=True, cache_key=False, cache_retention=False, converse_fields="anthropic"
            ),
        )

    @constant
    def IN_ANTHROPIC_CLAUDE_SONNET_5(self) -> ConverseReadsTextImage:
        """Claude Sonnet 5 (India): 1,000,000 tokens of context, 128,000 out, $2.2 in and $11 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="in.anthropic.claude-sonnet-5",
            name="Claude Sonnet 5 (India)",
            wires=("bedrock_converse", "anthropic_bedrock"),
            limits=Limits(context=1000000, output=128000),
            reads=("text", "image"),
            features=Features(reasoning=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("2.2"),
                        output=Decimal("11"),
                        cached_input=Decimal("0.22"),
                        cache_write_5m=Decimal("2.75"),
                        cache_write_1h=Decimal("4.4"),
                    )
                ),
            ),
            reasoning=Reasoning(efforts=("low", "medium", "high", "xhigh", "max")),
            compat=Compat(
                top_k=True, cache_key=False, cache_retention=False, converse_fields="anthropic"
            ),
        )

    @constant
    def IN_OPENAI_GPT_5_6_LUNA(self) -> ConverseReadsTextImage:
        """GPT-5.6 Luna (India): 1,050,000 tokens of context, 128,000 out, $0.22 in and $1.32 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="in.openai.gpt-5.6-luna",
            name="GPT-5.6 Luna (India)",
            wires=("bedrock_converse",),
            limits=Limits(context=1050000, output=128000),
            reads=("text", "image"),
            features=Features(reasoning=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.22"),
                        output=Decimal("1.32"),
                        cached_input=Decimal("0.022"),
                        cache_write=Decimal("0.275"),
                    )
                ),
                PriceRow(
                    when=PriceCondition(min_input_tokens=272001),
                    rates=Rates(
                        input=Decimal("0.44"),
                        output=Decimal("1.98"),
                        cached_input=Decimal("0.044"),
                        cache_write=Decimal("0.55"),
                    ),
                ),
            ),
            reasoning=Reasoning(efforts=("low", "medium", "high", "xhigh")),
            compat=Compat(cache_key=False, cache_retention=False),
        )

    @constant
    def IN_OPENAI_GPT_5_6_TERRA(self) -> ConverseReadsTextImage:
        """GPT-5.6 Terra (India): 1,050,000 tokens of context, 128,000 out, $2.2 in and $13.2 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="in.openai.gpt-5.6-terra",
            name="GPT-5.6 Terra (India)",
            wires=("bedrock_converse",),
            limits=Limits(context=1050000, output=128000),
            reads=("text", "image"),
            features=Features(reasoning=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("2.2"),
                        output=Decimal("13.2"),
                        cached_input=Decimal("0.22"),
                        cache_write=Decimal("2.75"),
                    )
                ),
                PriceRow(
                    when=PriceCondition(min_input_tokens=272001),
                    rates=Rates(
                        input=Decimal("4.4"),
                        output=Decimal("19.8"),
                        cached_input=Decimal("0.44"),
                        cache_write=Decimal("5.5"),
                    ),
                ),
            ),
            reasoning=Reasoning(efforts=("low", "medium", "high", "xhigh")),
            compat=Compat(cache_key=False, cache_retention=False),
        )

    @constant
    def JP_AMAZON_NOVA_2_LITE_V1_0(self) -> ConverseReadsTextImageVideoDocument:
        """Nova 2 Lite (JP): 1,000,000 tokens of context, 65,535 out, $0.396 in and $3.311 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="jp.amazon.nova-2-lite-v1:0",
            name="Nova 2 Lite (JP)",
            wires=("bedrock_converse",),
            limits=Limits(context=1000000, output=65535),
            reads=("text", "image", "video", "document"),
            features=Features(
                tools=True,
                structured_output=True,
                reasoning=True,
                prompt_caching=True,
                batch=True,
                flex=True,
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.396"),
                        output=Decimal("3.311"),
                        cached_input=Decimal("0.099"),
                        cache_write=Decimal("0.396"),
                    )
                ),
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(input=Decimal("0.198"), output=Decimal("1.6555")),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="flex"),
                    rates=Rates(
                        input=Decimal("0.198"),
                        output=Decimal("1.6555"),
                        cached_input=Decimal("0.0495"),
                    ),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="priority"),
                    rates=Rates(
                        input=Decimal("0.693"),
                        output=Decimal("5.79425"),
                        cached_input=Decimal("0.17325"),
                    ),
                ),
            ),
            compat=Compat(
                top_k=True, cache_key=False, cache_retention=False, converse_fields="nova"
            ),
        )

    @constant
    def JP_ANTHROPIC_CLAUDE_HAIKU_4_5_20251001_V1_0(self) -> ConverseReadsTextImageDocument:
        """Claude Haiku 4.5 (JP): 200,000 tokens of context, 64,000 out, $1.1 in and $5.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="jp.anthropic.claude-haiku-4-5-20251001-v1:0",
            name="Claude Haiku 4.5 (JP)",
            wires=("bedrock_converse", "anthropic_bedrock"),
            limits=Limits(context=200000, output=64000),
            reads=("text", "image", "document"),
            features=Features(
                tools=True,
                structured_output=True,
                reasoning=True,
                prefill=True,
                prompt_caching=True,
                computer_use=True,
                batch=True,
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("1.1"),
                        output=Decimal("5.5"),
                        cached_input=Decimal("0.11"),
                        cache_write_5m=Decimal("1.375"),
                        cache_write_1h=Decimal("2.2"),
                    )
                ),
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(input=Decimal("0.55"), output=Decimal("2.75")),
                ),
            ),
            compat=Compat(
                top_k=True, cache_key=False, cache_retention=False, converse_fields="anthropic"
            ),
        )

    @constant
    def JP_ANTHROPIC_CLAUDE_HAIKU_5_5(self) -> ConverseReadsTextImageDocument:
        """Claude Haiku 5.5 (JP): 1,000,000 tokens of context, 128,000 out, $0.11 in and $0.55 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="jp.anthropic.claude-haiku-5-5",
            name="Claude Haiku 5.5 (JP)",
            wires=("bedrock_converse", "anthropic_bedrock"),
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
                computer_use=True,
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.11"),
                        output=Decimal("0.55"),
                        cached_input=Decimal("0.011"),
                        cache_write_5m=Decimal("0.1375"),
                        cache_write_1h=Decimal("0.22"),
                        web_search_per_request=Decimal("0.01"),
                    )
                ),
                PriceRow(
                    when=PriceCondition(min_input_tokens=100001),
                    rates=Rates(
                        input=Decimal("0.55"),
                        output=Decimal("2.75"),
                        cached_input=Decimal("0.055"),
                        cache_write_5m=Decimal("0.6875"),
                        cache_write_1h=Decimal("1.1"),
                    ),
                ),
            ),
            reasoning=Reasoning(efforts=("low", "medium", "high", "xhigh", "max"), adaptive=True),
            compat=Compat(
                top_k=True, cache_key=False, cache_retention=False, converse_fields="anthropic"
            ),
        )

    @constant
    def JP_ANTHROPIC_CLAUDE_OPUS_4_7(self) -> ConverseReadsTextImageDocument:
        """Claude Opus 4.7 (JP): 1,000,000 tokens of context, 128,000 out, $5.5 in and $27.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="jp.anthropic.claude-opus-4-7",
            name="Claude Opus 4.7 (JP)",
            family="claude-opus",
            wires=("bedrock_converse", "anthropic_bedrock"),
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
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("5.5"),
                        output=Decimal("27.5"),
                        cached_input=Decimal("0.55"),
                        cache_write_5m=Decimal("6.875"),
                        cache_write_1h=Decimal("11"),
                        web_search_per_request=Decimal("0.01"),
                    )
                ),
            ),
            lifecycle=Lifecycle(released="2026-04-16", knowledge="2026-01-31"),
            reasoning=Reasoning(efforts=("low", "medium", "high", "xhigh", "max"), adaptive=True),
            compat=Compat(
                top_k=True, cache_key=False, cache_retention=False, converse_fields="anthropic"
            ),
        )

    @constant
    def JP_ANTHROPIC_CLAUDE_OPUS_4_8(self) -> ConverseReadsTextImageDocument:
        """Claude Opus 4.8 (JP): 1,000,000 tokens of context, 128,000 out, $5.5 in and $27.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="jp.anthropic.claude-opus-4-8",
            name="Claude Opus 4.8 (JP)",
            family="claude-opus",
            wires=("bedrock_converse", "anthropic_bedrock"),
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
                        input=Decimal("5.5"),
                        output=Decimal("27.5"),
                        cached_input=Decimal("0.55"),
                        cache_write_5m=Decimal("6.875"),
                        cache_write_1h=Decimal("11"),
                        web_search_per_request=Decimal("0.01"),
                    )
                ),
            ),
            lifecycle=Lifecycle(released="2026-05-28"),
            reasoning=Reasoning(efforts=("low", "medium", "high", "xhigh", "max"), adaptive=True),
            compat=Compat(
                top_k=True, cache_key=False, cache_retention=False, converse_fields="anthropic"
            ),
        )

    @constant
    def JP_ANTHROPIC_CLAUDE_OPUS_5(self) -> ConverseReadsTextImageDocument:
        """Claude Opus 5 (JP): 1,000,000 tokens of context, 128,000 out, $5.5 in and $27.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="jp.anthropic.claude-opus-5",
            name="Claude Opus 5 (JP)",
            wires=("bedrock_converse", "anthropic_bedrock"),
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
                computer_use=True,
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("5.5"),
                        output=Decimal("27.5"),
                        cached_input=Decimal("0.55"),
                        cache_write_5m=Decimal("6.875"),
                        cache_write_1h=Decimal("11"),
                        web_search_per_request=Decimal("0.01"),
                    )
                ),
            ),
            reasoning=Reasoning(efforts=("low", "medium", "high", "xhigh", "max"), adaptive=True),
            compat=Compat(
                top_k=True, cache_key=False, cache_retention=False, converse_fields="anthropic"
            ),
        )

    @constant
    def JP_ANTHROPIC_CLAUDE_OPUS_5_5(self) -> ConverseReadsTextImageDocument:
        """Claude Opus 5.5 (JP): 1,000,000 tokens of context, 128,000 out, $4.4 in and $22 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="jp.anthropic.claude-opus-5-5",
            name="Claude Opus 5.5 (JP)",
            wires=("bedrock_converse", "anthropic_bedrock"),
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
                computer_use=True,
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("4.4"),
                        output=Decimal("22"),
                        cached_input=Decimal("0.22"),
                        cache_write_5m=Decimal("5.5"),
                        cache_write_1h=Decimal("8.8"),
                        web_search_per_request=Decimal("0.01"),
                    )
                ),
            ),
            reasoning=Reasoning(efforts=("low", "medium", "high", "xhigh", "max"), adaptive=True),
            compat=Compat(
                top_k=True, cache_key=False, cache_retention=False, converse_fields="anthropic"
            ),
        )

    @constant
    @deprecated("jp.anthropic.claude-sonnet-4-5-20250929-v1:0 retires on 2027-04-08")
    def JP_ANTHROPIC_CLAUDE_SONNET_4_5_20250929_V1_0(self) -> ConverseReadsTextImageDocument:
        """Claude Sonnet 4.5 (JP): 200,000 tokens of context, 64,000 out, $3.3 in and $16.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="jp.anthropic.claude-sonnet-4-5-20250929-v1:0",
            name="Claude Sonnet 4.5 (JP)",
            family="claude-sonnet",
            wires=("bedrock_converse", "anthropic_bedrock"),
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
                        input=Decimal("3.3"),
                        output=Decimal("16.5"),
                        cached_input=Decimal("0.33"),
                        cache_write_5m=Decimal("4.125"),
                        cache_write_1h=Decimal("6.6"),
                        web_search_per_request=Decimal("0.01"),
                    )
                ),
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(input=Decimal("1.65"), output=Decimal("8.25")),
                ),
            ),
            lifecycle=Lifecycle(
                status="deprecated",
                released="2025-09-29",
                knowledge="2025-07-31",
                retires=date(2027, 4, 8),
            ),
            reasoning=Reasoning(budget_min=1024),
            compat=Compat(
                top_k=True, cache_key=False, cache_retention=False, converse_fields="anthropic"
            ),
        )

    @constant
    def JP_ANTHROPIC_CLAUDE_SONNET_4_6(self) -> ConverseReadsTextImageDocument:
        """Claude Sonnet 4.6 (JP): 1,000,000 tokens of context, 64,000 out, $3.3 in and $16.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="jp.anthropic.claude-sonnet-4-6",
            name="Claude Sonnet 4.6 (JP)",
            family="claude-sonnet",
            wires=("bedrock_converse", "anthropic_bedrock"),
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
                        input=Decimal("3.3"),
                        output=Decimal("16.5"),
                        cached_input=Decimal("0.33"),
                        cache_write_5m=Decimal("4.125"),
                        cache_write_1h=Decimal("6.6"),
                        web_search_per_request=Decimal("0.01"),
                    )
                ),
            ),
            lifecycle=Lifecycle(released="2026-02-17", knowledge="2025-08-31"),
            reasoning=Reasoning(
                efforts=("low", "medium", "high", "max"), budget_min=1024, adaptive=True
            ),
            compat=Compat(
                top_k=True, cache_key=False, cache_retention=False, converse_fields="anthropic"
            ),
        )

    @constant
    def JP_ANTHROPIC_CLAUDE_SONNET_5(self) -> ConverseReadsTextImageDocument:
        """Claude Sonnet 5 (JP): 1,000,000 tokens of context, 128,000 out, $2.2 in and $11 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="jp.anthropic.claude-sonnet-5",
            name="Claude Sonnet 5 (JP)",
            family="claude-sonnet",
            wires=("bedrock_converse", "anthropic_bedrock"),
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
                        input=Decimal("2.2"),
                        output=Decimal("11"),
                        cached_input=Decimal("0.22"),
                        cache_write_5m=Decimal("2.75"),
                        cache_write_1h=Decimal("4.4"),
                        web_search_per_request=Decimal("0.01"),
                    )
                ),
            ),
            lifecycle=Lifecycle(released="2026-06-30", knowledge="2026-01-31"),
            reasoning=Reasoning(
                efforts=("low", "medium", "high", "xhigh", "max"), can_disable=True, adaptive=True
            ),
            compat=Compat(
                top_k=True, cache_key=False, cache_retention=False, converse_fields="anthropic"
            ),
        )

    @constant
    @deprecated("meta.llama3-1-70b-instruct-v1:0 retires on 2027-03-30")
    def META_LLAMA3_1_70B_INSTRUCT_V1_0(self) -> ConverseReadsText:
        """Llama 3.1 70B Instruct: 128,000 tokens of context, 4,096 out, $0.72 in and $0.72 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="meta.llama3-1-70b-instruct-v1:0",
            name="Llama 3.1 70B Instruct",
            family="llama",
            wires=("bedrock_converse",),
            limits=Limits(context=128000, output=4096),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=False, temperature=True, batch=True),
            prices=(
                PriceRow(rates=Rates(input=Decimal("0.72"), output=Decimal("0.72"))),
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(input=Decimal("0.36"), output=Decimal("0.36")),
                ),
            ),
            lifecycle=Lifecycle(
                status="deprecated",
                released="2024-07-23",
                knowledge="2023-12",
                retires=date(2027, 3, 30),
            ),
            compat=Compat(cache_key=False, cache_retention=False),
        )

    @constant
    @deprecated("meta.llama3-1-8b-instruct-v1:0 retires on 2027-03-30")
    def META_LLAMA3_1_8B_INSTRUCT_V1_0(self) -> ConverseReadsText:
        """Llama 3.1 8B Instruct: 128,000 tokens of context, 4,096 out, $0.22 in and $0.22 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="meta.llama3-1-8b-instruct-v1:0",
            name="Llama 3.1 8B Instruct",
            family="llama",
            wires=("bedrock_converse",),
            limits=Limits(context=128000, output=4096),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=False, temperature=True, batch=True),
            prices=(
                PriceRow(rates=Rates(input=Decimal("0.22"), output=Decimal("0.22"))),
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(input=Decimal("0.11"), output=Decimal("0.11")),
                ),
            ),
            lifecycle=Lifecycle(
                status="deprecated",
                released="2024-07-23",
                knowledge="2023-12",
                retires=date(2027, 3, 30),
            ),
            compat=Compat(cache_key=False, cache_retention=False),
        )

    @constant
    @deprecated("meta.llama3-3-70b-instruct-v1:0 retires on 2027-03-30")
    def META_LLAMA3_3_70B_INSTRUCT_V1_0(self) -> ConverseReadsText:
        """Llama 3.3 70B Instruct: 128,000 tokens of context, 4,096 out, $0.72 in and $0.72 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="meta.llama3-3-70b-instruct-v1:0",
            name="Llama 3.3 70B Instruct",
            family="llama",
            wires=("bedrock_converse",),
            limits=Limits(context=128000, output=4096),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=False, temperature=True, batch=True),
            prices=(
                PriceRow(rates=Rates(input=Decimal("0.72"), output=Decimal("0.72"))),
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(input=Decimal("0.36"), output=Decimal("0.36")),
                ),
            ),
            lifecycle=Lifecycle(
                status="deprecated",
                released="2024-12-06",
                knowledge="2023-12",
                retires=date(2027, 3, 30),
            ),
            compat=Compat(cache_key=False, cache_retention=False),
        )

    @constant
    @deprecated("meta.llama4-maverick-17b-instruct-v1:0 retires on 2027-03-30")
    def META_LLAMA4_MAVERICK_17B_INSTRUCT_V1_0(self) -> ConverseReadsTextImage:
        """Llama 4 Maverick 17B Instruct: 1,000,000 tokens of context, 8,192 out, $0.24 in and $0.97 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="meta.llama4-maverick-17b-instruct-v1:0",
            name="Llama 4 Maverick 17B Instruct",
            family="llama",
            wires=("bedrock_converse",),
            limits=Limits(context=1000000, output=8192),
            reads=("text", "image"),
            writes=("text",),
            features=Features(tools=True, reasoning=False, temperature=True, batch=True),
            prices=(
                PriceRow(rates=Rates(input=Decimal("0.24"), output=Decimal("0.97"))),
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(input=Decimal("0.12"), output=Decimal("0.485")),
                ),
            ),
            lifecycle=Lifecycle(
                status="deprecated",
                released="2025-04-05",
                knowledge="2024-08",
                retires=date(2027, 3, 30),
            ),
            compat=Compat(cache_key=False, cache_retention=False),
        )

    @constant
    @deprecated("meta.llama4-scout-17b-instruct-v1:0 retires on 2027-03-30")
    def META_LLAMA4_SCOUT_17B_INSTRUCT_V1_0(self) -> ConverseReadsTextImage:
        """Llama 4 Scout 17B Instruct: 10,000,000 tokens of context, 8,192 out, $0.17 in and $0.66 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="meta.llama4-scout-17b-instruct-v1:0",
            name="Llama 4 Scout 17B Instruct",
            family="llama",
            wires=("bedrock_converse",),
            limits=Limits(context=10000000, output=8192),
            reads=("text", "image"),
            writes=("text",),
            features=Features(tools=True, reasoning=False, temperature=True, batch=True),
            prices=(
                PriceRow(rates=Rates(input=Decimal("0.17"), output=Decimal("0.66"))),
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(input=Decimal("0.085"), output=Decimal("0.33")),
                ),
            ),
            lifecycle=Lifecycle(
                status="deprecated",
                released="2025-04-05",
                knowledge="2024-08",
                retires=date(2027, 3, 30),
            ),
            compat=Compat(cache_key=False, cache_retention=False),
        )

    @constant
    @deprecated("minimax.minimax-m2 retires on 2027-03-30")
    def MINIMAX_MINIMAX_M2(self) -> ConverseReadsText:
        """MiniMax M2: 204,608 tokens of context, 128,000 out, $0.3 in and $1.2 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="minimax.minimax-m2",
            name="MiniMax M2",
            family="minimax",
            wires=("bedrock_converse",),
            limits=Limits(context=204608, output=128000),
            reads=("text",),
            writes=("text",),
            features=Features(
                tools=True,
                structured_output=True,
                reasoning=True,
                temperature=True,
                system_messages=True,
                batch=True,
                flex=True,
            ),
            prices=(
                PriceRow(rates=Rates(input=Decimal("0.3"), output=Decimal("1.2"))),
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(input=Decimal("0.15"), output=Decimal("0.6")),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="flex"),
                    rates=Rates(input=Decimal("0.15"), output=Decimal("0.6")),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="priority"),
                    rates=Rates(input=Decimal("0.52"), output=Decimal("2.1")),
                ),
            ),
            lifecycle=Lifecycle(
                status="deprecated", released="2025-10-27", retires=date(2027, 3, 30)
            ),
            compat=Compat(cache_key=False, cache_retention=False),
        )

    @constant
    @deprecated("minimax.minimax-m2.1 retires on 2027-03-30")
    def MINIMAX_MINIMAX_M2_1(self) -> ConverseReadsText:
        """MiniMax M2.1: 196,608 tokens of context, 131,072 out, $0.3 in and $1.2 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="minimax.minimax-m2.1",
            name="MiniMax M2.1",
            family="minimax",
            wires=("bedrock_converse",),
            limits=Limits(context=196608, output=131072),
            reads=("text",),
            writes=("text",),
            features=Features(
                tools=True,
                structured_output=True,
                reasoning=True,
                temperature=True,
                system_messages=True,
                batch=True,
                flex=True,
            ),
            prices=(
                PriceRow(rates=Rates(input=Decimal("0.3"), output=Decimal("1.2"))),
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(input=Decimal("0.15"), output=Decimal("0.6")),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="flex"),
                    rates=Rates(input=Decimal("0.15"), output=Decimal("0.6")),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="priority"),
                    rates=Rates(input=Decimal("0.525"), output=Decimal("2.1")),
                ),
            ),
            lifecycle=Lifecycle(
                status="deprecated", released="2025-12-23", retires=date(2027, 3, 30)
            ),
            compat=Compat(cache_key=False, cache_retention=False),
        )

    @constant
    def MINIMAX_MINIMAX_M2_5(self) -> ConverseReadsText:
        """MiniMax M2.5: 196,608 tokens of context, 98,304 out, $0.3 in and $1.2 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="minimax.minimax-m2.5",
            name="MiniMax M2.5",
            family="minimax",
            wires=("bedrock_converse",),
            limits=Limits(context=196608, output=98304),
            reads=("text",),
            writes=("text",),
            features=Features(
                tools=True,
                structured_output=True,
                reasoning=True,
                temperature=True,
                system_messages=True,
                batch=True,
                flex=True,
            ),
            prices=(
                PriceRow(rates=Rates(input=Decimal("0.3"), output=Decimal("1.2"))),
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(input=Decimal("0.15"), output=Decimal("0.6")),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="flex"),
                    rates=Rates(input=Decimal("0.15"), output=Decimal("0.6")),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="priority"),
                    rates=Rates(input=Decimal("0.525"), output=Decimal("2.1")),
                ),
            ),
            lifecycle=Lifecycle(released="2026-03-18"),
            compat=Compat(cache_key=False, cache_retention=False),
        )

    @constant
    @deprecated("mistral.devstral-2-123b retires on 2027-03-30")
    def MISTRAL_DEVSTRAL_2_123B(self) -> ConverseReadsText:
        """Devstral 2 123B: 262,144 tokens of context, 8,192 out, $0.4 in and $2 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="mistral.devstral-2-123b",
            name="Devstral 2 123B",
            family="devstral",
            wires=("bedrock_converse",),
            limits=Limits(context=262144, input=256000, output=8192),
            reads=("text",),
            writes=("text",),
            features=Features(
                tools=True,
                structured_output=True,
                reasoning=False,
                temperature=True,
                system_messages=True,
                batch=True,
                flex=True,
            ),
            prices=(
                PriceRow(rates=Rates(input=Decimal("0.4"), output=Decimal("2"))),
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(input=Decimal("0.2"), output=Decimal("1")),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="flex"),
                    rates=Rates(input=Decimal("0.2"), output=Decimal("1")),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="priority"),
                    rates=Rates(input=Decimal("0.7"), output=Decimal("3.5")),
                ),
            ),
            lifecycle=Lifecycle(
                status="deprecated", released="2026-02-17", retires=date(2027, 3, 30)
            ),
            compat=Compat(cache_key=False, cache_retention=False),
        )

    @constant
    def MISTRAL_MAGISTRAL_SMALL_2509(self) -> ConverseReadsTextImage:
        """Magistral Small 1.2: 128,000 tokens of context, 40,000 out, $0.5 in and $1.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="mistral.magistral-small-2509",
            name="Magistral Small 1.2",
            family="magistral",
            wires=("bedrock_converse",),
            limits=Limits(context=128000, output=40000),
            reads=("text", "image"),
            writes=("text",),
            features=Features(
                tools=True,
                structured_output=True,
                reasoning=True,
                temperature=True,
                system_messages=True,
                batch=True,
                flex=True,
            ),
            prices=(
                PriceRow(rates=Rates(input=Decimal("0.5"), output=Decimal("1.5"))),
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(input=Decimal("0.25"), output=Decimal("0.75")),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="flex"),
                    rates=Rates(input=Decimal("0.25"), output=Decimal("0.75")),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="priority"),
                    rates=Rates(input=Decimal("0.88"), output=Decimal("2.63")),
                ),
            ),
            lifecycle=Lifecycle(released="2025-12-02"),
            compat=Compat(cache_key=False, cache_retention=False),
        )

    @constant
    def MISTRAL_MINISTRAL_3_14B_INSTRUCT(self) -> ConverseReadsText:
        """Ministral 14B 3.0: 128,000 tokens of context, 4,096 out, $0.2 in and $0.2 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="mistral.ministral-3-14b-instruct",
            name="Ministral 14B 3.0",
            family="ministral",
            wires=("bedrock_converse",),
            limits=Limits(context=128000, output=4096),
            reads=("text",),
            writes=("text",),
            features=Features(
                tools=True,
                structured_output=True,
                reasoning=False,
                temperature=True,
                system_messages=True,
                batch=True,
                flex=True,
            ),
            prices=(
                PriceRow(rates=Rates(input=Decimal("0.2"), output=Decimal("0.2"))),
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(input=Decimal("0.1"), output=Decimal("0.1")),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="flex"),
                    rates=Rates(input=Decimal("0.1"), output=Decimal("0.1")),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="priority"),
                    rates=Rates(input=Decimal("0.35"), output=Decimal("0.35")),
                ),
            ),
            lifecycle=Lifecycle(released="2024-12-01"),
            compat=Compat(cache_key=False, cache_retention=False),
        )

    @constant
    def MISTRAL_MINISTRAL_3_3B_INSTRUCT(self) -> ConverseReadsTextImage:
        """Ministral 3 3B: 128,000 tokens of context, 8,192 out, $0.1 in and $0.1 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="mistral.ministral-3-3b-instruct",
            name="Ministral 3 3B",
            family="ministral",
            wires=("bedrock_converse",),
            limits=Limits(context=128000, output=8192),
            reads=("text", "image"),
            writes=("text",),
            features=Features(
                tools=True,
                structured_output=True,
                reasoning=False,
                temperature=True,
                system_messages=True,
                batch=True,
                flex=True,
            ),
            prices=(
                PriceRow(rates=Rates(input=Decimal("0.1"), output=Decimal("0.1"))),
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(input=Decimal("0.05"), output=Decimal("0.05")),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="flex"),
                    rates=Rates(input=Decimal("0.05"), output=Decimal("0.05")),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="priority"),
                    rates=Rates(input=Decimal("0.17"), output=Decimal("0.17")),
                ),
            ),
            lifecycle=Lifecycle(released="2025-12-02"),
            compat=Compat(cache_key=False, cache_retention=False),
        )

    @constant
    def MISTRAL_MINISTRAL_3_8B_INSTRUCT(self) -> ConverseReadsText:
        """Ministral 3 8B: 128,000 tokens of context, 4,096 out, $0.15 in and $0.15 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="mistral.ministral-3-8b-instruct",
            name="Ministral 3 8B",
            family="ministral",
            wires=("bedrock_converse",),
            limits=Limits(context=128000, output=4096),
            reads=("text",),
            writes=("text",),
            features=Features(
                tools=True,
                structured_output=True,
                reasoning=False,
                temperature=True,
                system_messages=True,
                batch=True,
                flex=True,
            ),
            prices=(
                PriceRow(rates=Rates(input=Decimal("0.15"), output=Decimal("0.15"))),
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(input=Decimal("0.07"), output=Decimal("0.07")),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="flex"),
                    rates=Rates(input=Decimal("0.07"), output=Decimal("0.07")),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="priority"),
                    rates=Rates(input=Decimal("0.26"), output=Decimal("0.26")),
                ),
            ),
            lifecycle=Lifecycle(released="2024-12-01"),
            compat=Compat(cache_key=False, cache_retention=False),
        )

    @constant
    def MISTRAL_MISTRAL_LARGE_3_675B_INSTRUCT(self) -> ConverseReadsTextImage:
        """Mistral Large 3: 262,144 tokens of context, 8,192 out, $0.5 in and $1.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="mistral.mistral-large-3-675b-instruct",
            name="Mistral Large 3",
            family="mistral",
            wires=("bedrock_converse",),
            limits=Limits(context=262144, input=256000, output=8192),
            reads=("text", "image"),
            writes=("text",),
            features=Features(
                tools=True,
                structured_output=True,
                reasoning=False,
                temperature=True,
                system_messages=True,
                batch=True,
                flex=True,
            ),
            prices=(
                PriceRow(rates=Rates(input=Decimal("0.5"), output=Decimal("1.5"))),
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(input=Decimal("0.25"), output=Decimal("0.75")),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="flex"),
                    rates=Rates(input=Decimal("0.25"), output=Decimal("0.75")),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="priority"),
                    rates=Rates(input=Decimal("0.88"), output=Decimal("2.63")),
                ),
            ),
            lifecycle=Lifecycle(released="2025-12-02"),
            compat=Compat(cache_key=False, cache_retention=False),
        )

    @constant
    def MISTRAL_PIXTRAL_LARGE_2502_V1_0(self) -> ConverseReadsTextImage:
        """Pixtral Large (25.02): 128,000 tokens of context, 8,192 out, $2 in and $6 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="mistral.pixtral-large-2502-v1:0",
            name="Pixtral Large (25.02)",
            family="mistral",
            wires=("bedrock_converse",),
            limits=Limits(context=128000, output=8192),
            reads=("text", "image"),
            writes=("text",),
            features=Features(tools=True, reasoning=False, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("2"), output=Decimal("6"))),),
            lifecycle=Lifecycle(released="2025-04-08"),
            compat=Compat(cache_key=False, cache_retention=False),
        )

    @constant
    @deprecated("mistral.voxtral-mini-3b-2507 retires on 2027-03-30")
    def MISTRAL_VOXTRAL_MINI_3B_2507(self) -> ConverseReadsTextAudio:
        """Voxtral Mini 3B 2507: 32,768 tokens of context, 4,096 out, $0.04 in and $0.04 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="mistral.voxtral-mini-3b-2507",
            name="Voxtral Mini 3B 2507",
            family="mistral",
            wires=("bedrock_converse",),
            limits=Limits(context=32768, output=4096),
            reads=("text", "audio"),
            writes=("text",),
            features=Features(
                tools=True,
                structured_output=True,
                reasoning=False,
                temperature=True,
                system_messages=True,
                batch=True,
                flex=True,
            ),
            prices=(
                PriceRow(rates=Rates(input=Decimal("0.04"), output=Decimal("0.04"))),
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(input=Decimal("0.02"), output=Decimal("0.02")),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="flex"),
                    rates=Rates(input=Decimal("0.02"), output=Decimal("0.02")),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="priority"),
                    rates=Rates(input=Decimal("0.07"), output=Decimal("0.07")),
                ),
            ),
            lifecycle=Lifecycle(
                status="deprecated", released="2024-12-01", retires=date(2027, 3, 30)
            ),
            compat=Compat(cache_key=False, cache_retention=False),
        )

    @constant
    @deprecated("mistral.voxtral-small-24b-2507 retires on 2027-03-30")
    def MISTRAL_VOXTRAL_SMALL_24B_2507(self) -> ConverseReadsTextAudio:
        """Voxtral Small 24B 2507: 32,768 tokens of context, 8,192 out, $0.1 in and $0.3 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="mistral.voxtral-small-24b-2507",
            name="Voxtral Small 24B 2507",
            family="mistral",
            wires=("bedrock_converse",),
            limits=Limits(context=32768, output=8192),
            reads=("text", "audio"),
            writes=("text",),
            features=Features(
                tools=True,
                structured_output=True,
                reasoning=False,
                temperature=True,
                system_messages=True,
                batch=True,
                flex=True,
            ),
            prices=(
                PriceRow(rates=Rates(input=Decimal("0.1"), output=Decimal("0.3"))),
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(input=Decimal("0.05"), output=Decimal("0.15")),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="flex"),
                    rates=Rates(input=Decimal("0.05"), output=Decimal("0.15")),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="priority"),
                    rates=Rates(input=Decimal("0.17"), output=Decimal("0.52")),
                ),
            ),
            lifecycle=Lifecycle(
                status="deprecated", released="2025-07-01", retires=date(2027, 3, 30)
            ),
            compat=Compat(cache_key=False, cache_retention=False),
        )

    @constant
    def MOONSHOTAI_KIMI_K2_5(self) -> ConverseReadsTextImage:
        """Kimi K2.5: 262,144 tokens of context, 16,384 out, $0.6 in and $3 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="moonshotai.kimi-k2.5",
            name="Kimi K2.5",
            family="kimi",
            wires=("bedrock_converse",),
            limits=Limits(context=262144, input=256000, output=16384),
            reads=("text", "image"),
            writes=("text",),
            features=Features(
                tools=True,
                structured_output=True,
                reasoning=True,
                temperature=True,
                system_messages=True,
                batch=True,
                flex=True,
            ),
            prices=(
                PriceRow(rates=Rates(input=Decimal("0.6"), output=Decimal("3"))),
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(input=Decimal("0.3"), output=Decimal("1.5")),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="flex"),
                    rates=Rates(input=Decimal("0.3"), output=Decimal("1.5")),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="priority"),
                    rates=Rates(input=Decimal("1.05"), output=Decimal("5.25")),
                ),
            ),
            lifecycle=Lifecycle(released="2026-02-06"),
            compat=Compat(cache_key=False, cache_retention=False),
        )

    @constant
    @deprecated("moonshot.kimi-k2-thinking retires on 2027-03-30")
    def MOONSHOT_KIMI_K2_THINKING(self) -> ConverseReadsText:
        """Kimi K2 Thinking: 262,144 tokens of context, 16,000 out, $0.6 in and $2.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="moonshot.kimi-k2-thinking",
            name="Kimi K2 Thinking",
            family="kimi-thinking",
            wires=("bedrock_converse",),
            limits=Limits(context=262144, input=256000, output=16000),
            reads=("text",),
            writes=("text",),
            features=Features(
                tools=True,
                structured_output=True,
                reasoning=True,
                temperature=True,
                system_messages=True,
                batch=True,
            ),
            prices=(
                PriceRow(rates=Rates(input=Decimal("0.6"), output=Decimal("2.5"))),
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(input=Decimal("0.3"), output=Decimal("1.25")),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="priority"),
                    rates=Rates(input=Decimal("1.05"), output=Decimal("4.38")),
                ),
            ),
            lifecycle=Lifecycle(
                status="deprecated", released="2025-12-02", retires=date(2027, 3, 30)
            ),
            compat=Compat(cache_key=False, cache_retention=False),
        )

    @constant
    @deprecated("nvidia.nemotron-nano-12b-v2 retires on 2027-03-30")
    def NVIDIA_NEMOTRON_NANO_12B_V2(self) -> ConverseReadsTextImage:
        """NVIDIA Nemotron Nano 12B v2 VL BF16: 131,072 tokens of context, 8,192 out, $0.2 in and $0.6 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="nvidia.nemotron-nano-12b-v2",
            name="NVIDIA Nemotron Nano 12B v2 VL BF16",
            family="nemotron",
            wires=("bedrock_converse",),
            limits=Limits(context=131072, input=128000, output=8192),
            reads=("text", "image"),
            writes=("text",),
            features=Features(
                tools=True,
                structured_output=True,
                reasoning=False,
                temperature=True,
                system_messages=True,
                batch=True,
                flex=True,
            ),
            prices=(
                PriceRow(rates=Rates(input=Decimal("0.2"), output=Decimal("0.6"))),
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(input=Decimal("0.1"), output=Decimal("0.3")),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="flex"),
                    rates=Rates(input=Decimal("0.1"), output=Decimal("0.3")),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="priority"),
                    rates=Rates(input=Decimal("0.35"), output=Decimal("1.05")),
                ),
            ),
            lifecycle=Lifecycle(
                status="deprecated", released="2024-12-01", retires=date(2027, 3, 30)
            ),
            compat=Compat(cache_key=False, cache_retention=False),
        )

    @constant
    def NVIDIA_NEMOTRON_NANO_3_30B(self) -> ConverseReadsText:
        """NVIDIA Nemotron Nano 3 30B: 262,144 tokens of context, 8,192 out, $0.06 in and $0.24 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="nvidia.nemotron-nano-3-30b",
            name="NVIDIA Nemotron Nano 3 30B",
            family="nemotron",
            wires=("bedrock_converse",),
            limits=Limits(context=262144, input=256000, output=8192),
            reads=("text",),
            writes=("text",),
            features=Features(
                tools=True,
                structured_output=True,
                reasoning=True,
                temperature=True,
                system_messages=True,
                batch=True,
                flex=True,
            ),
            prices=(
                PriceRow(rates=Rates(input=Decimal("0.06"), output=Decimal("0.24"))),
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(input=Decimal("0.03"), output=Decimal("0.12")),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="flex"),
                    rates=Rates(input=Decimal("0.03"), output=Decimal("0.12")),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="priority"),
                    rates=Rates(input=Decimal("0.11"), output=Decimal("0.42")),
                ),
            ),
            lifecycle=Lifecycle(released="2025-12-23"),
            compat=Compat(cache_key=False, cache_retention=False),
        )

    @constant
    @deprecated("nvidia.nemotron-nano-9b-v2 retires on 2027-03-30")
    def NVIDIA_NEMOTRON_NANO_9B_V2(self) -> ConverseReadsText:
        """NVIDIA Nemotron Nano 9B v2: 131,072 tokens of context, 8,192 out, $0.06 in and $0.23 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="nvidia.nemotron-nano-9b-v2",
            name="NVIDIA Nemotron Nano 9B v2",
            family="nemotron",
            wires=("bedrock_converse",),
            limits=Limits(context=131072, input=128000, output=8192),
            reads=("text",),
            writes=("text",),
            features=Features(
                tools=True,
                structured_output=True,
                reasoning=False,
                temperature=True,
                system_messages=True,
                batch=True,
                flex=True,
            ),
            prices=(
                PriceRow(rates=Rates(input=Decimal("0.06"), output=Decimal("0.23"))),
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(input=Decimal("0.03"), output=Decimal("0.12")),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="flex"),
                    rates=Rates(input=Decimal("0.03"), output=Decimal("0.12")),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="priority"),
                    rates=Rates(input=Decimal("0.11"), output=Decimal("0.4")),
                ),
            ),
            lifecycle=Lifecycle(
                status="deprecated", released="2024-12-01", retires=date(2027, 3, 30)
            ),
            compat=Compat(cache_key=False, cache_retention=False),
        )

    @constant
    def NVIDIA_NEMOTRON_SUPER_3_120B(self) -> ConverseReadsText:
        """NVIDIA Nemotron 3 Super 120B A12B: 262,144 tokens of context, 131,072 out, $0.15 in and $0.65 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="nvidia.nemotron-super-3-120b",
            name="NVIDIA Nemotron 3 Super 120B A12B",
            family="nemotron",
            wires=("bedrock_converse",),
            limits=Limits(context=262144, output=131072),
            reads=("text",),
            writes=("text",),
            features=Features(
                tools=True,
                structured_output=True,
                reasoning=True,
                temperature=True,
                system_messages=True,
                batch=True,
                flex=True,
            ),
            prices=(
                PriceRow(rates=Rates(input=Decimal("0.15"), output=Decimal("0.65"))),
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(input=Decimal("0.075"), output=Decimal("0.325")),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="flex"),
                    rates=Rates(input=Decimal("0.075"), output=Decimal("0.325")),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="priority"),
                    rates=Rates(input=Decimal("0.2625"), output=Decimal("1.1375")),
                ),
            ),
            lifecycle=Lifecycle(released="2026-03-11"),
            compat=Compat(cache_key=False, cache_retention=False),
        )

    @constant
    def OPENAI_GPT_5_4(self) -> ResponsesReadsTextImageDocument:
        """GPT-5.4: 272,000 tokens of context, 128,000 out, $2.75 in and $16.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="openai.gpt-5.4",
            name="GPT-5.4",
            family="gpt",
            wires=("openai_responses", "openai_chat"),
            limits=Limits(context=272000, output=128000),
            reads=("text", "image", "document"),
            writes=("text",),
            features=Features(
                tools=True, structured_output=True, reasoning=True, temperature=False
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("2.75"), output=Decimal("16.5"), cached_input=Decimal("0.275")
                    )
                ),
            ),
            lifecycle=Lifecycle(released="2026-03-05", knowledge="2025-08-31"),
            reasoning=Reasoning(
                efforts=("none", "low", "medium", "high", "xhigh"), can_disable=True
            ),
            compat=Compat(cache_key=False, cache_retention=False),
        )

    @constant
    def OPENAI_GPT_5_5(self) -> ResponsesReadsTextImageDocument:
        """GPT-5.5: 272,000 tokens of context, 128,000 out, $5.5 in and $33 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="openai.gpt-5.5",
            name="GPT-5.5",
            family="gpt",
            wires=("openai_responses", "openai_chat"),
            limits=Limits(context=272000, output=128000),
            reads=("text", "image", "document"),
            writes=("text",),
            features=Features(
                tools=True, structured_output=True, reasoning=True, temperature=False
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("5.5"), output=Decimal("33"), cached_input=Decimal("0.55")
                    )
                ),
            ),
            lifecycle=Lifecycle(released="2026-04-23", knowledge="2025-12-01"),
            reasoning=Reasoning(
                efforts=("none", "low", "medium", "high", "xhigh"), can_disable=True
            ),
            compat=Compat(cache_key=False, cache_retention=False),
        )

    @constant
    def OPENAI_GPT_5_6_LUNA(self) -> ResponsesReadsTextImage:
        """GPT-5.6 Luna: 1,050,000 tokens of context, 128,000 out, $0.22 in and $1.32 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="openai.gpt-5.6-luna",
            name="GPT-5.6 Luna",
            wires=("openai_responses", "openai_chat"),
            limits=Limits(context=1050000, output=128000),
            reads=("text", "image"),
            features=Features(reasoning=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.22"),
                        output=Decimal("1.32"),
                        cached_input=Decimal("0.022"),
                        cache_write=Decimal("0.275"),
                    )
                ),
                PriceRow(
                    when=PriceCondition(min_input_tokens=272001),
                    rates=Rates(
                        input=Decimal("0.44"),
                        output=Decimal("1.98"),
                        cached_input=Decimal("0.044"),
                        cache_write=Decimal("0.55"),
                    ),
                ),
            ),
            reasoning=Reasoning(efforts=("low", "medium", "high", "xhigh")),
            compat=Compat(cache_key=False, cache_retention=False),
        )

    @constant
    def OPENAI_GPT_5_6_SOL(self) -> ResponsesReadsTextImage:
        """GPT-5.6 Sol: 1,050,000 tokens of context, 128,000 out, $4.4 in and $22 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="openai.gpt-5.6-sol",
            name="GPT-5.6 Sol",
            wires=("openai_responses", "openai_chat"),
            limits=Limits(context=1050000, output=128000),
            reads=("text", "image"),
            features=Features(reasoning=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("4.4"),
                        output=Decimal("22"),
                        cached_input=Decimal("0.44"),
                        cache_write=Decimal("5.5"),
                    )
                ),
                PriceRow(
                    when=PriceCondition(min_input_tokens=272001),
                    rates=Rates(
                        input=Decimal("8.8"),
                        output=Decimal("33"),
                        cached_input=Decimal("0.88"),
                        cache_write=Decimal("11"),
                    ),
                ),
            ),
            reasoning=Reasoning(efforts=("low", "medium", "high", "xhigh")),
            compat=Compat(cache_key=False, cache_retention=False),
        )

    @constant
    def OPENAI_GPT_5_6_TERRA(self) -> ResponsesReadsTextImage:
        """GPT-5.6 Terra: 1,050,000 tokens of context, 128,000 out, $2.2 in and $13.2 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="openai.gpt-5.6-terra",
            name="GPT-5.6 Terra",
            wires=("openai_responses", "openai_chat"),
            limits=Limits(context=1050000, output=128000),
            reads=("text", "image"),
            features=Features(reasoning=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("2.2"),
                        output=Decimal("13.2"),
                        cached_input=Decimal("0.22"),
                        cache_write=Decimal("2.75"),
                    )
                ),
                PriceRow(
                    when=PriceCondition(min_input_tokens=272001),
                    rates=Rates(
                        input=Decimal("4.4"),
                        output=Decimal("19.8"),
                        cached_input=Decimal("0.44"),
                        cache_write=Decimal("5.5"),
                    ),
                ),
            ),
            reasoning=Reasoning(efforts=("low", "medium", "high", "xhigh")),
            compat=Compat(cache_key=False, cache_retention=False),
        )

    @constant
    def OPENAI_GPT_6_1_SOL(self) -> ResponsesReadsTextImage:
        """GPT-6.1 Sol: 1,050,000 tokens of context, 128,000 out, $2.2 in and $11 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="openai.gpt-6.1-sol",
            name="GPT-6.1 Sol",
            wires=("openai_responses", "openai_chat"),
            limits=Limits(context=1050000, output=128000),
            reads=("text", "image"),
            features=Features(reasoning=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("2.2"),
                        output=Decimal("11"),
                        cached_input=Decimal("0.11"),
                        cache_write=Decimal("2.75"),
                    )
                ),
                PriceRow(
                    when=PriceCondition(min_input_tokens=272001),
                    rates=Rates(
                        input=Decimal("4.4"),
                        output=Decimal("16.5"),
                        cached_input=Decimal("0.22"),
                        cache_write=Decimal("5.5"),
                    ),
                ),
            ),
            reasoning=Reasoning(efforts=("low", "medium", "high", "xhigh")),
            compat=Compat(cache_key=False, cache_retention=False),
        )

    @constant
    def OPENAI_GPT_6_1_TERRA(self) -> ResponsesReadsTextImage:
        """GPT-6.1 Terra: 1,050,000 tokens of context, 128,000 out, $1.1 in and $5.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="openai.gpt-6.1-terra",
            name="GPT-6.1 Terra",
            wires=("openai_responses", "openai_chat"),
            limits=Limits(context=1050000, output=128000),
            reads=("text", "image"),
            features=Features(reasoning=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("1.1"),
                        output=Decimal("5.5"),
                        cached_input=Decimal("0.055"),
                        cache_write=Decimal("1.375"),
                    )
                ),
                PriceRow(
                    when=PriceCondition(min_input_tokens=272001),
                    rates=Rates(
                        input=Decimal("2.2"),
                        output=Decimal("8.25"),
                        cached_input=Decimal("0.11"),
                        cache_write=Decimal("2.75"),
                    ),
                ),
            ),
            reasoning=Reasoning(efforts=("low", "medium", "high", "xhigh")),
            compat=Compat(cache_key=False, cache_retention=False),
        )

    @constant
    def OPENAI_GPT_6_ASTRA(self) -> ResponsesReadsTextImage:
        """GPT-6 Astra: 1,050,000 tokens of context, 128,000 out, $11 in and $55 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="openai.gpt-6-astra",
            name="GPT-6 Astra",
            wires=("openai_responses", "openai_chat"),
            limits=Limits(context=1050000, output=128000),
            reads=("text", "image"),
            features=Features(reasoning=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("11"),
                        output=Decimal("55"),
                        cached_input=Decimal("1.1"),
                        cache_write=Decimal("13.75"),
                    )
                ),
                PriceRow(
                    when=PriceCondition(min_input_tokens=272001),
                    rates=Rates(
                        input=Decimal("22"),
                        output=Decimal("82.5"),
                        cached_input=Decimal("2.2"),
                        cache_write=Decimal("27.5"),
                    ),
                ),
            ),
            reasoning=Reasoning(efforts=("low", "medium", "high", "xhigh")),
            compat=Compat(cache_key=False, cache_retention=False),
        )

    @constant
    def OPENAI_GPT_6_LUNA(self) -> ResponsesReadsTextImage:
        """GPT-6 Luna: 1,050,000 tokens of context, 128,000 out, $0.11 in and $0.55 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="openai.gpt-6-luna",
            name="GPT-6 Luna",
            wires=("openai_responses", "openai_chat"),
            limits=Limits(context=1050000, input=922000, output=128000),
            reads=("text", "image"),
            writes=("text",),
            features=Features(tools=True, reasoning=True, temperature=False, prompt_caching=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.11"),
                        output=Decimal("0.55"),
                        cached_input=Decimal("0.011"),
                        cache_write=Decimal("0.1375"),
                    )
                ),
                PriceRow(
                    when=PriceCondition(min_input_tokens=272001),
                    rates=Rates(
                        input=Decimal("0.22"),
                        output=Decimal("0.825"),
                        cached_input=Decimal("0.022"),
                        cache_write=Decimal("0.275"),
                    ),
                ),
            ),
            reasoning=Reasoning(efforts=("low", "medium", "high", "xhigh")),
            compat=Compat(cache_key=False, cache_retention=False),
        )

    @constant
    def OPENAI_GPT_6_SOL(self) -> ResponsesReadsTextImage:
        """GPT-6 Sol: 1,050,000 tokens of context, 128,000 out, $2.2 in and $11 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="openai.gpt-6-sol",
            name="GPT-6 Sol",
            wires=("openai_responses", "openai_chat"),
            limits=Limits(context=1050000, input=922000, output=128000),
            reads=("text", "image"),
            writes=("text",),
            features=Features(tools=True, reasoning=True, temperature=False, prompt_caching=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("2.2"),
                        output=Decimal("11"),
                        cached_input=Decimal("0.22"),
                        cache_write=Decimal("2.75"),
                    )
                ),
                PriceRow(
                    when=PriceCondition(min_input_tokens=272001),
                    rates=Rates(
                        input=Decimal("4.4"),
                        output=Decimal("16.5"),
                        cached_input=Decimal("0.44"),
                        cache_write=Decimal("5.5"),
                    ),
                ),
            ),
            reasoning=Reasoning(efforts=("low", "medium", "high", "xhigh")),
            compat=Compat(cache_key=False, cache_retention=False),
        )

    @constant
    def OPENAI_GPT_OSS_120B(self) -> ChatReadsText:
        """gpt-oss-120b: 128,000 tokens of context, $0.15 in and $0.6 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="openai.gpt-oss-120b",
            name="gpt-oss-120b",
            family="gpt-oss",
            wires=("openai_chat",),
            limits=Limits(context=128000),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, structured_output=True, reasoning=True, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.15"), output=Decimal("0.6"))),),
            lifecycle=Lifecycle(released="2025-08-05"),
            reasoning=Reasoning(efforts=("low", "medium", "high")),
            compat=Compat(cache_key=False, cache_retention=False),
        )

    @constant
    def OPENAI_GPT_OSS_120B_1_0(self) -> ConverseReadsText:
        """gpt-oss-120b: 131,072 tokens of context, 16,384 out, $0.15 in and $0.6 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="openai.gpt-oss-120b-1:0",
            name="gpt-oss-120b",
            family="gpt-oss",
            wires=("bedrock_converse",),
            limits=Limits(context=131072, output=16384),
            reads=("text",),
            writes=("text",),
            features=Features(
                tools=True,
                structured_output=True,
                reasoning=True,
                temperature=True,
                batch=True,
                flex=True,
            ),
            prices=(
                PriceRow(rates=Rates(input=Decimal("0.15"), output=Decimal("0.6"))),
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(input=Decimal("0.075"), output=Decimal("0.3")),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="flex"),
                    rates=Rates(input=Decimal("0.075"), output=Decimal("0.3")),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="priority"),
                    rates=Rates(input=Decimal("0.2625"), output=Decimal("1.05")),
                ),
            ),
            lifecycle=Lifecycle(released="2025-08-05"),
            reasoning=Reasoning(efforts=("low", "medium", "high")),
            compat=Compat(
                cache_key=False, cache_retention=False, converse_fields="reasoning_effort"
            ),
        )

    @constant
    def OPENAI_GPT_OSS_20B(self) -> ChatReadsText:
        """gpt-oss-20b: 128,000 tokens of context, $0.07 in and $0.3 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="openai.gpt-oss-20b",
            name="gpt-oss-20b",
            family="gpt-oss",
            wires=("openai_chat",),
            limits=Limits(context=128000),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, structured_output=True, reasoning=True, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.07"), output=Decimal("0.3"))),),
            lifecycle=Lifecycle(released="2025-08-05"),
            reasoning=Reasoning(efforts=("low", "medium", "high")),
            compat=Compat(cache_key=False, cache_retention=False),
        )

    @constant
    def OPENAI_GPT_OSS_20B_1_0(self) -> ConverseReadsText:
        """gpt-oss-20b: 131,072 tokens of context, 16,384 out, $0.07 in and $0.3 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="openai.gpt-oss-20b-1:0",
            name="gpt-oss-20b",
            family="gpt-oss",
            wires=("bedrock_converse",),
            limits=Limits(context=131072, output=16384),
            reads=("text",),
            writes=("text",),
            features=Features(
                tools=True,
                structured_output=True,
                reasoning=True,
                temperature=True,
                batch=True,
                flex=True,
            ),
            prices=(
                PriceRow(rates=Rates(input=Decimal("0.07"), output=Decimal("0.3"))),
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(input=Decimal("0.035"), output=Decimal("0.15")),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="flex"),
                    rates=Rates(input=Decimal("0.035"), output=Decimal("0.15")),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="priority"),
                    rates=Rates(input=Decimal("0.1225"), output=Decimal("0.525")),
                ),
            ),
            lifecycle=Lifecycle(released="2025-08-05"),
            reasoning=Reasoning(efforts=("low", "medium", "high")),
            compat=Compat(
                cache_key=False, cache_retention=False, converse_fields="reasoning_effort"
            ),
        )

    @constant
    def OPENAI_GPT_OSS_SAFEGUARD_120B(self) -> ChatReadsText:
        """GPT OSS Safeguard 120B: 128,000 tokens of context, 16,384 out, $0.15 in and $0.6 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="openai.gpt-oss-safeguard-120b",
            name="GPT OSS Safeguard 120B",
            family="gpt-oss",
            wires=("openai_chat",),
            limits=Limits(context=128000, output=16384),
            reads=("text",),
            writes=("text",),
            features=Features(
                tools=True,
                structured_output=True,
                reasoning=False,
                temperature=True,
                system_messages=True,
                batch=True,
                flex=True,
            ),
            prices=(
                PriceRow(rates=Rates(input=Decimal("0.15"), output=Decimal("0.6"))),
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(input=Decimal("0.07"), output=Decimal("0.3")),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="flex"),
                    rates=Rates(input=Decimal("0.07"), output=Decimal("0.3")),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="priority"),
                    rates=Rates(input=Decimal("0.26"), output=Decimal("1.05")),
                ),
            ),
            lifecycle=Lifecycle(released="2025-10-29"),
            compat=Compat(cache_key=False, cache_retention=False),
        )

    @constant
    def OPENAI_GPT_OSS_SAFEGUARD_20B(self) -> ChatReadsText:
        """GPT OSS Safeguard 20B: 128,000 tokens of context, 16,384 out, $0.07 in and $0.2 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="openai.gpt-oss-safeguard-20b",
            name="GPT OSS Safeguard 20B",
            family="gpt-oss",
            wires=("openai_chat",),
            limits=Limits(context=128000, output=16384),
            reads=("text",),
            writes=("text",),
            features=Features(
                tools=True,
                structured_output=True,
                reasoning=False,
                temperature=True,
                system_messages=True,
                batch=True,
                flex=True,
            ),
            prices=(
                PriceRow(rates=Rates(input=Decimal("0.07"), output=Decimal("0.2"))),
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(input=Decimal("0.03"), output=Decimal("0.1")),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="flex"),
                    rates=Rates(input=Decimal("0.03"), output=Decimal("0.1")),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="priority"),
                    rates=Rates(input=Decimal("0.12"), output=Decimal("0.35")),
                ),
            ),
            lifecycle=Lifecycle(released="2025-10-29"),
            compat=Compat(cache_key=False, cache_retention=False),
        )

    @constant
    def QWEN_QWEN3_235B_A22B_2507_V1_0(self) -> ConverseReadsText:
        """Qwen3 235B A22B 2507: 262,144 tokens of context, 131,072 out, $0.22 in and $0.88 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="qwen.qwen3-235b-a22b-2507-v1:0",
            name="Qwen3 235B A22B 2507",
            family="qwen",
            wires=("bedrock_converse",),
            limits=Limits(context=262144, output=131072),
            reads=("text",),
            writes=("text",),
            features=Features(
                tools=True,
                structured_output=True,
                reasoning=False,
                temperature=True,
                batch=True,
                flex=True,
            ),
            prices=(
                PriceRow(rates=Rates(input=Decimal("0.22"), output=Decimal("0.88"))),
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(input=Decimal("0.11"), output=Decimal("0.44")),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="flex"),
                    rates=Rates(input=Decimal("0.11"), output=Decimal("0.44")),
                ),
            ),
            lifecycle=Lifecycle(released="2025-09-18", knowledge="2024-04"),
            compat=Compat(
                cache_key=False, cache_retention=False, converse_fields="reasoning_config"
            ),
        )

    @constant
    def QWEN_QWEN3_32B_V1_0(self) -> ConverseReadsText:
        """Qwen3 32B (dense): 32,768 tokens of context, 16,384 out, $0.15 in and $0.6 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="qwen.qwen3-32b-v1:0",
            name="Qwen3 32B (dense)",
            family="qwen",
            wires=("bedrock_converse",),
            limits=Limits(context=32768, output=16384),
            reads=("text",),
            writes=("text",),
            features=Features(
                tools=True,
                structured_output=True,
                reasoning=True,
                temperature=True,
                batch=True,
                flex=True,
            ),
            prices=(
                PriceRow(rates=Rates(input=Decimal("0.15"), output=Decimal("0.6"))),
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(input=Decimal("0.075"), output=Decimal("0.3")),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="flex"),
                    rates=Rates(input=Decimal("0.075"), output=Decimal("0.3")),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="priority"),
                    rates=Rates(input=Decimal("0.2625"), output=Decimal("1.05")),
                ),
            ),
            lifecycle=Lifecycle(released="2025-09-18", knowledge="2024-04"),
            compat=Compat(
                cache_key=False, cache_retention=False, converse_fields="reasoning_config"
            ),
        )

    @constant
    @deprecated("qwen.qwen3-coder-30b-a3b-v1:0 retires on 2027-03-30")
    def QWEN_QWEN3_CODER_30B_A3B_V1_0(self) -> ConverseReadsText:
        """Qwen3 Coder 30B A3B Instruct: 262,144 tokens of context, 131,072 out, $0.15 in and $0.6 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="qwen.qwen3-coder-30b-a3b-v1:0",
            name="Qwen3 Coder 30B A3B Instruct",
            family="qwen",
            wires=("bedrock_converse",),
            limits=Limits(context=262144, output=131072),
            reads=("text",),
            writes=("text",),
            features=Features(
                tools=True, structured_output=True, reasoning=False, temperature=True, batch=True
            ),
            prices=(
                PriceRow(rates=Rates(input=Decimal("0.15"), output=Decimal("0.6"))),
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(input=Decimal("0.075"), output=Decimal("0.3")),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="priority"),
                    rates=Rates(input=Decimal("0.2625"), output=Decimal("1.05")),
                ),
            ),
            lifecycle=Lifecycle(
                status="deprecated",
                released="2025-09-18",
                knowledge="2024-04",
                retires=date(2027, 3, 30),
            ),
            compat=Compat(
                cache_key=False, cache_retention=False, converse_fields="reasoning_config"
            ),
        )

    @constant
    @deprecated("qwen.qwen3-coder-480b-a35b-v1:0 retires on 2027-03-30")
    def QWEN_QWEN3_CODER_480B_A35B_V1_0(self) -> ConverseReadsText:
        """Qwen3 Coder 480B A35B Instruct: 131,072 tokens of context, 65,536 out, $0.45 in and $1.8 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="qwen.qwen3-coder-480b-a35b-v1:0",
            name="Qwen3 Coder 480B A35B Instruct",
            family="qwen",
            wires=("bedrock_converse",),
            limits=Limits(context=131072, output=65536),
            reads=("text",),
            writes=("text",),
            features=Features(
                tools=True, structured_output=True, reasoning=False, temperature=True
            ),
            prices=(PriceRow(rates=Rates(input=Decimal("0.45"), output=Decimal("1.8"))),),
            lifecycle=Lifecycle(
                status="deprecated",
                released="2025-09-18",
                knowledge="2024-04",
                retires=date(2027, 3, 30),
            ),
            compat=Compat(
                cache_key=False, cache_retention=False, converse_fields="reasoning_config"
            ),
        )

    @constant
    def QWEN_QWEN3_CODER_NEXT(self) -> ConverseReadsText:
        """Qwen3 Coder Next: 262,144 tokens of context, 65,536 out, $0.5 in and $1.2 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="qwen.qwen3-coder-next",
            name="Qwen3 Coder Next",
            family="qwen",
            wires=("bedrock_converse",),
            limits=Limits(context=262144, output=65536),
            reads=("text",),
            writes=("text",),
            features=Features(
                tools=True,
                structured_output=True,
                reasoning=True,
                temperature=True,
                system_messages=True,
                batch=True,
                flex=True,
            ),
            prices=(
                PriceRow(rates=Rates(input=Decimal("0.5"), output=Decimal("1.2"))),
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(input=Decimal("0.25"), output=Decimal("0.6")),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="flex"),
                    rates=Rates(input=Decimal("0.25"), output=Decimal("0.6")),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="priority"),
                    rates=Rates(input=Decimal("0.875"), output=Decimal("2.1")),
                ),
            ),
            lifecycle=Lifecycle(released="2026-02-06"),
            compat=Compat(
                cache_key=False, cache_retention=False, converse_fields="reasoning_config"
            ),
        )

    @constant
    def QWEN_QWEN3_NEXT_80B_A3B(self) -> ConverseReadsText:
        """Qwen/Qwen3-Next-80B-A3B-Instruct: 262,144 tokens of context, 262,000 out, $0.15 in and $1.2 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="qwen.qwen3-next-80b-a3b",
            name="Qwen/Qwen3-Next-80B-A3B-Instruct",
            family="qwen",
            wires=("bedrock_converse",),
            limits=Limits(context=262144, output=262000),
            reads=("text",),
            writes=("text",),
            features=Features(
                tools=True,
                structured_output=True,
                reasoning=False,
                temperature=True,
                system_messages=True,
                flex=True,
            ),
            prices=(
                PriceRow(rates=Rates(input=Decimal("0.15"), output=Decimal("1.2"))),
                PriceRow(
                    when=PriceCondition(service_tier="flex"),
                    rates=Rates(input=Decimal("0.07"), output=Decimal("0.6")),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="priority"),
                    rates=Rates(input=Decimal("0.26"), output=Decimal("2.1")),
                ),
            ),
            lifecycle=Lifecycle(released="2025-09-18"),
            compat=Compat(
                cache_key=False, cache_retention=False, converse_fields="reasoning_config"
            ),
        )

    @constant
    def QWEN_QWEN3_VL_235B_A22B(self) -> ConverseReadsTextImage:
        """Qwen/Qwen3-VL-235B-A22B-Instruct: 262,144 tokens of context, 262,000 out, $0.53 in and $2.66 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="qwen.qwen3-vl-235b-a22b",
            name="Qwen/Qwen3-VL-235B-A22B-Instruct",
            family="qwen",
            wires=("bedrock_converse",),
            limits=Limits(context=262144, output=262000),
            reads=("text", "image"),
            writes=("text",),
            features=Features(
                tools=True,
                structured_output=False,
                reasoning=False,
                temperature=True,
                system_messages=True,
                batch=True,
            ),
            prices=(
                PriceRow(rates=Rates(input=Decimal("0.53"), output=Decimal("2.66"))),
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(input=Decimal("0.26"), output=Decimal("1.33")),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="priority"),
                    rates=Rates(input=Decimal("0.93"), output=Decimal("4.66")),
                ),
            ),
            lifecycle=Lifecycle(released="2025-10-04"),
            compat=Compat(
                cache_key=False, cache_retention=False, converse_fields="reasoning_config"
            ),
        )

    @constant
    def STABILITY_SD3_5_LARGE_V1_0(self) -> ImageModel:
        """stability.sd3-5-large-v1:0."""
        return ImageModel(
            provider=PROVIDER,
            id="stability.sd3-5-large-v1:0",
            wires=("bedrock_invoke",),
            limits=Limits(input=77),
            prices=(PriceRow(rates=Rates(output_per_image=Decimal("0.08"))),),
        )

    @constant
    def STABILITY_SD3_LARGE_V1_0(self) -> ImageModel:
        """stability.sd3-large-v1:0."""
        return ImageModel(
            provider=PROVIDER,
            id="stability.sd3-large-v1:0",
            wires=("bedrock_invoke",),
            limits=Limits(input=77),
            prices=(PriceRow(rates=Rates(output_per_image=Decimal("0.08"))),),
        )

    @constant
    def STABILITY_STABLE_CONSERVATIVE_UPSCALE_V1_0(self) -> ImageModel:
        """stability.stable-conservative-upscale-v1:0."""
        return ImageModel(
            provider=PROVIDER,
            id="stability.stable-conservative-upscale-v1:0",
            wires=("bedrock_invoke",),
            limits=Limits(input=77),
            prices=(PriceRow(rates=Rates(output_per_image=Decimal("0.4"))),),
        )

    @constant
    def STABILITY_STABLE_CREATIVE_UPSCALE_V1_0(self) -> ImageModel:
        """stability.stable-creative-upscale-v1:0."""
        return ImageModel(
            provider=PROVIDER,
            id="stability.stable-creative-upscale-v1:0",
            wires=("bedrock_invoke",),
            limits=Limits(input=77),
            prices=(PriceRow(rates=Rates(output_per_image=Decimal("0.6"))),),
        )

    @constant
    def STABILITY_STABLE_FAST_UPSCALE_V1_0(self) -> ImageModel:
        """stability.stable-fast-upscale-v1:0."""
        return ImageModel(
            provider=PROVIDER,
            id="stability.stable-fast-upscale-v1:0",
            wires=("bedrock_invoke",),
            limits=Limits(input=77),
            prices=(PriceRow(rates=Rates(output_per_image=Decimal("0.03"))),),
        )

    @constant
    def STABILITY_STABLE_IMAGE_CONTROL_SKETCH_V1_0(self) -> ImageModel:
        """stability.stable-image-control-sketch-v1:0."""
        return ImageModel(
            provider=PROVIDER,
            id="stability.stable-image-control-sketch-v1:0",
            wires=("bedrock_invoke",),
            limits=Limits(input=77),
            prices=(PriceRow(rates=Rates(output_per_image=Decimal("0.07"))),),
        )

    @constant
    def STABILITY_STABLE_IMAGE_CONTROL_STRUCTURE_V1_0(self) -> ImageModel:
        """stability.stable-image-control-structure-v1:0."""
        return ImageModel(
            provider=PROVIDER,
            id="stability.stable-image-control-structure-v1:0",
            wires=("bedrock_invoke",),
            limits=Limits(input=77),
            prices=(PriceRow(rates=Rates(output_per_image=Decimal("0.07"))),),
        )

    @constant
    def STABILITY_STABLE_IMAGE_CORE_V1_0(self) -> ImageModel:
        """stability.stable-image-core-v1:0."""
        return ImageModel(
            provider=PROVIDER,
            id="stability.stable-image-core-v1:0",
            wires=("bedrock_invoke",),
            limits=Limits(input=77),
            prices=(PriceRow(rates=Rates(output_per_image=Decimal("0.04"))),),
        )

    @constant
    def STABILITY_STABLE_IMAGE_CORE_V1_1(self) -> ImageModel:
        """stability.stable-image-core-v1:1."""
        return ImageModel(
            provider=PROVIDER,
            id="stability.stable-image-core-v1:1",
            wires=("bedrock_invoke",),
            limits=Limits(input=77),
            prices=(PriceRow(rates=Rates(output_per_image=Decimal("0.04"))),),
        )

    @constant
    def STABILITY_STABLE_IMAGE_ERASE_OBJECT_V1_0(self) -> ImageModel:
        """stability.stable-image-erase-object-v1:0."""
        return ImageModel(
            provider=PROVIDER,
            id="stability.stable-image-erase-object-v1:0",
            wires=("bedrock_invoke",),
            limits=Limits(input=77),
            prices=(PriceRow(rates=Rates(output_per_image=Decimal("0.07"))),),
        )

    @constant
    def STABILITY_STABLE_IMAGE_INPAINT_V1_0(self) -> ImageModel:
        """stability.stable-image-inpaint-v1:0."""
        return ImageModel(
            provider=PROVIDER,
            id="stability.stable-image-inpaint-v1:0",
            wires=("bedrock_invoke",),
            limits=Limits(input=77),
            prices=(PriceRow(rates=Rates(output_per_image=Decimal("0.07"))),),
        )

    @constant
    def STABILITY_STABLE_IMAGE_REMOVE_BACKGROUND_V1_0(self) -> ImageModel:
        """stability.stable-image-remove-background-v1:0."""
        return ImageModel(
            provider=PROVIDER,
            id="stability.stable-image-remove-background-v1:0",
            wires=("bedrock_invoke",),
            limits=Limits(input=77),
            prices=(PriceRow(rates=Rates(output_per_image=Decimal("0.07"))),),
        )

    @constant
    def STABILITY_STABLE_IMAGE_SEARCH_RECOLOR_V1_0(self) -> ImageModel:
        """stability.stable-image-search-recolor-v1:0."""
        return ImageModel(
            provider=PROVIDER,
            id="stability.stable-image-search-recolor-v1:0",
            wires=("bedrock_invoke",),
            limits=Limits(input=77),
            prices=(PriceRow(rates=Rates(output_per_image=Decimal("0.07"))),),
        )

    @constant
    def STABILITY_STABLE_IMAGE_SEARCH_REPLACE_V1_0(self) -> ImageModel:
        """stability.stable-image-search-replace-v1:0."""
        return ImageModel(
            provider=PROVIDER,
            id="stability.stable-image-search-replace-v1:0",
            wires=("bedrock_invoke",),
            limits=Limits(input=77),
            prices=(PriceRow(rates=Rates(output_per_image=Decimal("0.07"))),),
        )

    @constant
    def STABILITY_STABLE_IMAGE_STYLE_GUIDE_V1_0(self) -> ImageModel:
        """stability.stable-image-style-guide-v1:0."""
        return ImageModel(
            provider=PROVIDER,
            id="stability.stable-image-style-guide-v1:0",
            wires=("bedrock_invoke",),
            limits=Limits(input=77),
            prices=(PriceRow(rates=Rates(output_per_image=Decimal("0.07"))),),
        )

    @constant
    def STABILITY_STABLE_IMAGE_ULTRA_V1_0(self) -> ImageModel:
        """stability.stable-image-ultra-v1:0."""
        return ImageModel(
            provider=PROVIDER,
            id="stability.stable-image-ultra-v1:0",
            wires=("bedrock_invoke",),
            limits=Limits(input=77),
            prices=(PriceRow(rates=Rates(output_per_image=Decimal("0.14"))),),
        )

    @constant
    def STABILITY_STABLE_IMAGE_ULTRA_V1_1(self) -> ImageModel:
        """stability.stable-image-ultra-v1:1."""
        return ImageModel(
            provider=PROVIDER,
            id="stability.stable-image-ultra-v1:1",
            wires=("bedrock_invoke",),
            limits=Limits(input=77),
            prices=(PriceRow(rates=Rates(output_per_image=Decimal("0.14"))),),
        )

    @constant
    def STABILITY_STABLE_OUTPAINT_V1_0(self) -> ImageModel:
        """stability.stable-outpaint-v1:0."""
        return ImageModel(
            provider=PROVIDER,
            id="stability.stable-outpaint-v1:0",
            wires=("bedrock_invoke",),
            limits=Limits(input=77),
            prices=(PriceRow(rates=Rates(output_per_image=Decimal("0.06"))),),
        )

    @constant
    def STABILITY_STABLE_STYLE_TRANSFER_V1_0(self) -> ImageModel:
        """stability.stable-style-transfer-v1:0."""
        return ImageModel(
            provider=PROVIDER,
            id="stability.stable-style-transfer-v1:0",
            wires=("bedrock_invoke",),
            limits=Limits(input=77),
            prices=(PriceRow(rates=Rates(output_per_image=Decimal("0.08"))),),
        )

    @constant
    @deprecated("twelvelabs.marengo-embed-2-7-v1:0 retires on 2026-11-30")
    def TWELVELABS_MARENGO_EMBED_2_7_V1_0(self) -> EmbeddingModel:
        """twelvelabs.marengo-embed-2-7-v1:0."""
        return EmbeddingModel(
            provider=PROVIDER,
            id="twelvelabs.marengo-embed-2-7-v1:0",
            wires=("bedrock_invoke",),
            limits=Limits(input=77),
            prices=(
                PriceRow(
                    rates=Rates(input_per_image=Decimal("0.0001"), per_request=Decimal("0.00007"))
                ),
            ),
            lifecycle=Lifecycle(status="deprecated", retires=date(2026, 11, 30)),
            dimensions=1024,
        )

    @constant
    def TWELVELABS_MARENGO_EMBED_3_0_V1_0(self) -> EmbeddingModel:
        """twelvelabs.marengo-embed-3-0-v1:0."""
        return EmbeddingModel(
            provider=PROVIDER,
            id="twelvelabs.marengo-embed-3-0-v1:0",
            wires=("bedrock_invoke",),
            limits=Limits(input=500),
            prices=(
                PriceRow(
                    rates=Rates(input_per_image=Decimal("0.0001"), per_request=Decimal("0.00007"))
                ),
            ),
            dimensions=512,
        )

    @constant
    def US_AMAZON_NOVA_2_LITE_V1_0(self) -> ConverseReadsTextImageVideoDocument:
        """Nova 2 Lite (US): 1,000,000 tokens of context, 65,535 out, $0.33 in and $2.75 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="us.amazon.nova-2-lite-v1:0",
            name="Nova 2 Lite (US)",
            wires=("bedrock_converse",),
            limits=Limits(context=1000000, output=65535),
            reads=("text", "image", "video", "document"),
            features=Features(
                tools=True,
                structured_output=True,
                reasoning=True,
                prompt_caching=True,
                batch=True,
                flex=True,
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.33"),
                        output=Decimal("2.75"),
                        cached_input=Decimal("0.0825"),
                        cache_write=Decimal("0.33"),
                    )
                ),
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(input=Decimal("0.165"), output=Decimal("1.375")),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="flex"),
                    rates=Rates(
                        input=Decimal("0.165"),
                        output=Decimal("1.375"),
                        cached_input=Decimal("0.04125"),
                    ),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="priority"),
                    rates=Rates(
                        input=Decimal("0.5775"),
                        output=Decimal("4.8125"),
                        cached_input=Decimal("0.144375"),
                    ),
                ),
            ),
            compat=Compat(
                top_k=True, cache_key=False, cache_retention=False, converse_fields="nova"
            ),
        )

    @constant
    @deprecated("us.amazon.nova-canvas-v1:0 retired on 2026-09-30")
    def US_AMAZON_NOVA_CANVAS_V1_0(self) -> ImageModel:
        """us.amazon.nova-canvas-v1:0."""
        return ImageModel(
            provider=PROVIDER,
            id="us.amazon.nova-canvas-v1:0",
            wires=("bedrock_invoke",),
            limits=Limits(input=2600),
            prices=(PriceRow(rates=Rates(output_per_image=Decimal("0.06"))),),
            lifecycle=Lifecycle(status="retired", retires=date(2026, 9, 30)),
        )

    @constant
    def US_AMAZON_NOVA_LITE_V1_0(self) -> ConverseReadsTextImageDocument:
        """Nova Lite (US): 300,000 tokens of context, 10,000 out, $0.06 in and $0.24 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="us.amazon.nova-lite-v1:0",
            name="Nova Lite (US)",
            wires=("bedrock_converse",),
            limits=Limits(context=300000, output=10000),
            reads=("text", "image", "document"),
            features=Features(
                tools=True, structured_output=True, reasoning=False, prompt_caching=True, batch=True
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.06"),
                        output=Decimal("0.24"),
                        cached_input=Decimal("0.015"),
                        cache_write=Decimal("0.06"),
                    )
                ),
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(input=Decimal("0.03"), output=Decimal("0.12")),
                ),
            ),
            compat=Compat(
                top_k=True, cache_key=False, cache_retention=False, converse_fields="nova"
            ),
        )

    @constant
    def US_AMAZON_NOVA_MICRO_V1_0(self) -> ConverseReadsText:
        """Nova Micro (US): 128,000 tokens of context, 10,000 out, $0.035 in and $0.14 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="us.amazon.nova-micro-v1:0",
            name="Nova Micro (US)",
            wires=("bedrock_converse",),
            limits=Limits(context=128000, output=10000),
            reads=("text",),
            features=Features(
                tools=True, structured_output=True, reasoning=False, prompt_caching=True, batch=True
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.035"),
                        output=Decimal("0.14"),
                        cached_input=Decimal("0.00875"),
                        cache_write=Decimal("0.035"),
                    )
                ),
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(input=Decimal("0.0175"), output=Decimal("0.07")),
                ),
            ),
            compat=Compat(
                top_k=True, cache_key=False, cache_retention=False, converse_fields="nova"
            ),
        )

    @constant
    def US_AMAZON_NOVA_PREMIER_V1_0(self) -> ConverseReadsTextImage:
        """Nova Premier (US): 1,000,000 tokens of context, 10,000 out, $2.5 in and $12.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="us.amazon.nova-premier-v1:0",
            name="Nova Premier (US)",
            wires=("bedrock_converse",),
            limits=Limits(context=1000000, output=10000),
            reads=("text", "image"),
            features=Features(reasoning=False),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("2.5"),
                        output=Decimal("12.5"),
                        cached_input=Decimal("0.625"),
                        cache_write=Decimal("2.5"),
                    )
                ),
            ),
            compat=Compat(
                top_k=True, cache_key=False, cache_retention=False, converse_fields="nova"
            ),
        )

    @constant
    def US_AMAZON_NOVA_PRO_V1_0(self) -> ConverseReadsTextImageDocument:
        """Nova Pro (US): 300,000 tokens of context, 10,000 out, $0.8 in and $3.2 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="us.amazon.nova-pro-v1:0",
            name="Nova Pro (US)",
            wires=("bedrock_converse",),
            limits=Limits(context=300000, output=10000),
            reads=("text", "image", "document"),
            features=Features(
                tools=True,
                structured_output=True,
                reasoning=False,
                prompt_caching=True,
                batch=True,
                flex=True,
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.8"),
                        output=Decimal("3.2"),
                        cached_input=Decimal("0.2"),
                        cache_write=Decimal("0.8"),
                    )
                ),
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(input=Decimal("0.4"), output=Decimal("1.6")),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="flex"),
                    rates=Rates(
                        input=Decimal("0.4"), output=Decimal("1.6"), cached_input=Decimal("0.1")
                    ),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="priority"),
                    rates=Rates(
                        input=Decimal("1.4"), output=Decimal("5.6"), cached_input=Decimal("0.35")
                    ),
                ),
            ),
            compat=Compat(
                top_k=True, cache_key=False, cache_retention=False, converse_fields="nova"
            ),
        )

    @constant
    def US_ANTHROPIC_CLAUDE_FABLE_5(self) -> ConverseReadsTextImage:
        """Claude Fable 5 (US): 1,000,000 tokens of context, 128,000 out, $11 in and $55 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="us.anthropic.claude-fable-5",
            name="Claude Fable 5 (US)",
            family="claude-fable",
            wires=("bedrock_converse", "anthropic_bedrock"),
            limits=Limits(context=1000000, output=128000),
            reads=("text", "image"),
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
                        input=Decimal("11"),
                        output=Decimal("55"),
                        cached_input=Decimal("1.1"),
                        cache_write_5m=Decimal("13.75"),
                        cache_write_1h=Decimal("22"),
                        web_search_per_request=Decimal("0.01"),
                    )
                ),
            ),
            lifecycle=Lifecycle(released="2026-06-09", knowledge="2026-01-31"),
            reasoning=Reasoning(
                efforts=("low", "medium", "high", "xhigh", "max"), can_disable=False, adaptive=True
            ),
            compat=Compat(
                top_k=True, cache_key=False, cache_retention=False, converse_fields="anthropic"
            ),
        )

    @constant
    def US_ANTHROPIC_CLAUDE_FABLE_5_1(self) -> ConverseReadsTextImageDocument:
        """Claude Fable 5.1 (US): 1,000,000 tokens of context, 128,000 out, $11 in and $55 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="us.anthropic.claude-fable-5-1",
            name="Claude Fable 5.1 (US)",
            wires=("bedrock_converse", "anthropic_bedrock"),
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
                computer_use=True,
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("11"),
                        output=Decimal("55"),
                        cached_input=Decimal("0.275"),
                        cache_write_5m=Decimal("13.75"),
                        cache_write_1h=Decimal("22"),
                        web_search_per_request=Decimal("0.01"),
                    )
                ),
            ),
            reasoning=Reasoning(
                efforts=("low", "medium", "high", "xhigh", "max"), can_disable=False, adaptive=True
            ),
            compat=Compat(
                top_k=True, cache_key=False, cache_retention=False, converse_fields="anthropic"
            ),
        )

    @constant
    def US_ANTHROPIC_CLAUDE_FABLE_5_2(self) -> ConverseReadsTextImage:
        """Claude Fable 5.2 (US): 1,000,000 tokens of context, 128,000 out, $8.8 in and $44 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="us.anthropic.claude-fable-5-2",
            name="Claude Fable 5.2 (US)",
            wires=("bedrock_converse", "anthropic_bedrock"),
            limits=Limits(context=1000000, output=128000),
            reads=("text", "image"),
            features=Features(reasoning=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("8.8"),
                        output=Decimal("44"),
                        cached_input=Decimal("0.22"),
                        cache_write_5m=Decimal("11"),
                        cache_write_1h=Decimal("17.6"),
                    )
                ),
            ),
            reasoning=Reasoning(
                efforts=("low", "medium", "high", "xhigh", "max"), can_disable=False
            ),
            compat=Compat(
                top_k=True, cache_key=False, cache_retention=False, converse_fields="anthropic"
            ),
        )

    @constant
    def US_ANTHROPIC_CLAUDE_HAIKU_4_5_20251001_V1_0(self) -> ConverseReadsTextImageDocument:
        """Claude Haiku 4.5 (US): 200,000 tokens of context, 64,000 out, $1.1 in and $5.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="us.anthropic.claude-haiku-4-5-20251001-v1:0",
            name="Claude Haiku 4.5 (US)",
            family="claude-haiku",
            wires=("bedrock_converse", "anthropic_bedrock"),
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
                        input=Decimal("1.1"),
                        output=Decimal("5.5"),
                        cached_input=Decimal("0.11"),
                        cache_write_5m=Decimal("1.375"),
                        cache_write_1h=Decimal("2.2"),
                    )
                ),
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(input=Decimal("0.55"), output=Decimal("2.75")),
                ),
            ),
            lifecycle=Lifecycle(released="2025-10-15", knowledge="2025-02-28"),
            reasoning=Reasoning(budget_min=1024),
            compat=Compat(
                top_k=True, cache_key=False, cache_retention=False, converse_fields="anthropic"
            ),
        )

    @constant
    def US_ANTHROPIC_CLAUDE_HAIKU_5_5(self) -> ConverseReadsTextImageDocument:
        """Claude Haiku 5.5 (US): 1,000,000 tokens of context, 128,000 out, $0.11 in and $0.55 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="us.anthropic.claude-haiku-5-5",
            name="Claude Haiku 5.5 (US)",
            wires=("bedrock_converse", "anthropic_bedrock"),
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
                computer_use=True,
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.11"),
                        output=Decimal("0.55"),
                        cached_input=Decimal("0.011"),
                        cache_write_5m=Decimal("0.1375"),
                        cache_write_1h=Decimal("0.22"),
                        web_search_per_request=Decimal("0.01"),
                    )
                ),
                PriceRow(
                    when=PriceCondition(min_input_tokens=100001),
                    rates=Rates(
                        input=Decimal("0.55"),
                        output=Decimal("2.75"),
                        cached_input=Decimal("0.055"),
                        cache_write_5m=Decimal("0.6875"),
                        cache_write_1h=Decimal("1.1"),
                    ),
                ),
            ),
            reasoning=Reasoning(efforts=("low", "medium", "high", "xhigh", "max"), adaptive=True),
            compat=Compat(
                top_k=True, cache_key=False, cache_retention=False, converse_fields="anthropic"
            ),
        )

    @constant
    @deprecated("us.anthropic.claude-opus-4-1-20250805-v1:0 retires on 2027-01-08")
    def US_ANTHROPIC_CLAUDE_OPUS_4_1_20250805_V1_0(self) -> ConverseReadsTextImageDocument:
        """Claude Opus 4.1 (US): 200,000 tokens of context, 32,000 out, $15 in and $75 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="us.anthropic.claude-opus-4-1-20250805-v1:0",
            name="Claude Opus 4.1 (US)",
            family="claude-opus",
            wires=("bedrock_converse", "anthropic_bedrock"),
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
                        web_search_per_request=Decimal("0.01"),
                    )
                ),
            ),
            lifecycle=Lifecycle(
                status="deprecated",
                released="2025-08-05",
                knowledge="2025-03-31",
                retires=date(2027, 1, 8),
            ),
            reasoning=Reasoning(budget_min=1024),
            compat=Compat(
                top_k=True, cache_key=False, cache_retention=False, converse_fields="anthropic"
            ),
        )

    @constant
    def US_ANTHROPIC_CLAUDE_OPUS_4_5_20251101_V1_0(self) -> ConverseReadsTextImageDocument:
        """Claude Opus 4.5 (US): 200,000 tokens of context, 64,000 out, $5.5 in and $27.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="us.anthropic.claude-opus-4-5-20251101-v1:0",
            name="Claude Opus 4.5 (US)",
            family="claude-opus",
            wires=("bedrock_converse", "anthropic_bedrock"),
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
                        input=Decimal("5.5"),
                        output=Decimal("27.5"),
                        cached_input=Decimal("0.55"),
                        cache_write_5m=Decimal("6.875"),
                        cache_write_1h=Decimal("11"),
                        web_search_per_request=Decimal("0.01"),
                    )
                ),
            ),
            lifecycle=Lifecycle(released="2025-11-24", knowledge="2025-03-31"),
            reasoning=Reasoning(efforts=("low", "medium", "high"), budget_min=1024),
            compat=Compat(
                top_k=True, cache_key=False, cache_retention=False, converse_fields="anthropic"
            ),
        )

    @constant
    def US_ANTHROPIC_CLAUDE_OPUS_4_6_V1(self) -> ConverseReadsTextImageDocument:
        """Claude Opus 4.6 (US): 1,000,000 tokens of context, 128,000 out, $5.5 in and $27.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="us.anthropic.claude-opus-4-6-v1",
            name="Claude Opus 4.6 (US)",
            family="claude-opus",
            wires=("bedrock_converse", "anthropic_bedrock"),
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
                        input=Decimal("5.5"),
                        output=Decimal("27.5"),
                        cached_input=Decimal("0.55"),
                        cache_write_5m=Decimal("6.875"),
                        cache_write_1h=Decimal("11"),
                        web_search_per_request=Decimal("0.01"),
                    )
                ),
            ),
            lifecycle=Lifecycle(released="2026-02-05", knowledge="2025-05-31"),
            reasoning=Reasoning(
                efforts=("low", "medium", "high", "max"), budget_min=1024, adaptive=True
            ),
            compat=Compat(
                top_k=True, cache_key=False, cache_retention=False, converse_fields="anthropic"
            ),
        )

    @constant
    def US_ANTHROPIC_CLAUDE_OPUS_4_7(self) -> ConverseReadsTextImageDocument:
        """Claude Opus 4.7 (US): 1,000,000 tokens of context, 128,000 out, $5.5 in and $27.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="us.anthropic.claude-opus-4-7",
            name="Claude Opus 4.7 (US)",
            family="claude-opus",
            wires=("bedrock_converse", "anthropic_bedrock"),
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
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("5.5"),
                        output=Decimal("27.5"),
                        cached_input=Decimal("0.55"),
                        cache_write_5m=Decimal("6.875"),
                        cache_write_1h=Decimal("11"),
                        web_search_per_request=Decimal("0.01"),
                    )
                ),
            ),
            lifecycle=Lifecycle(released="2026-04-16", knowledge="2026-01-31"),
            reasoning=Reasoning(efforts=("low", "medium", "high", "xhigh", "max"), adaptive=True),
            compat=Compat(
                top_k=True, cache_key=False, cache_retention=False, converse_fields="anthropic"
            ),
        )

    @constant
    def US_ANTHROPIC_CLAUDE_OPUS_4_8(self) -> ConverseReadsTextImageDocument:
        """Claude Opus 4.8 (US): 1,000,000 tokens of context, 128,000 out, $5.5 in and $27.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="us.anthropic.claude-opus-4-8",
            name="Claude Opus 4.8 (US)",
            family="claude-opus",
            wires=("bedrock_converse", "anthropic_bedrock"),
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
                        input=Decimal("5.5"),
                        output=Decimal("27.5"),
                        cached_input=Decimal("0.55"),
                        cache_write_5m=Decimal("6.875"),
                        cache_write_1h=Decimal("11"),
                        web_search_per_request=Decimal("0.01"),
                    )
                ),
            ),
            lifecycle=Lifecycle(released="2026-05-28"),
            reasoning=Reasoning(efforts=("low", "medium", "high", "xhigh", "max"), adaptive=True),
            compat=Compat(
                top_k=True, cache_key=False, cache_retention=False, converse_fields="anthropic"
            ),
        )

    @constant
    def US_ANTHROPIC_CLAUDE_OPUS_5(self) -> ConverseReadsTextImageDocument:
        """Claude Opus 5 (US): 1,000,000 tokens of context, 128,000 out, $5.5 in and $27.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="us.anthropic.claude-opus-5",
            name="Claude Opus 5 (US)",
            wires=("bedrock_converse", "anthropic_bedrock"),
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
                computer_use=True,
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("5.5"),
                        output=Decimal("27.5"),
                        cached_input=Decimal("0.55"),
                        cache_write_5m=Decimal("6.875"),
                        cache_write_1h=Decimal("11"),
                        web_search_per_request=Decimal("0.01"),
                    )
                ),
            ),
            reasoning=Reasoning(efforts=("low", "medium", "high", "xhigh", "max"), adaptive=True),
            compat=Compat(
                top_k=True, cache_key=False, cache_retention=False, converse_fields="anthropic"
            ),
        )

    @constant
    def US_ANTHROPIC_CLAUDE_OPUS_5_5(self) -> ConverseReadsTextImageDocument:
        """Claude Opus 5.5 (US): 1,000,000 tokens of context, 128,000 out, $4.4 in and $22 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="us.anthropic.claude-opus-5-5",
            name="Claude Opus 5.5 (US)",
            wires=("bedrock_converse", "anthropic_bedrock"),
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
                computer_use=True,
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("4.4"),
                        output=Decimal("22"),
                        cached_input=Decimal("0.22"),
                        cache_write_5m=Decimal("5.5"),
                        cache_write_1h=Decimal("8.8"),
                        web_search_per_request=Decimal("0.01"),
                    )
                ),
            ),
            reasoning=Reasoning(efforts=("low", "medium", "high", "xhigh", "max"), adaptive=True),
            compat=Compat(
                top_k=True, cache_key=False, cache_retention=False, converse_fields="anthropic"
            ),
        )

    @constant
    @deprecated("us.anthropic.claude-sonnet-4-20250514-v1:0 retired on 2026-10-14")
    def US_ANTHROPIC_CLAUDE_SONNET_4_20250514_V1_0(self) -> ConverseReadsTextImageDocument:
        """Claude Sonnet 4 (US): 200,000 tokens of context, 64,000 out, $3 in and $15 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="us.anthropic.claude-sonnet-4-20250514-v1:0",
            name="Claude Sonnet 4 (US)",
            wires=("bedrock_converse", "anthropic_bedrock"),
            limits=Limits(context=200000, output=64000),
            reads=("text", "image", "document"),
            features=Features(
                tools=True,
                structured_output=True,
                reasoning=True,
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
                        web_search_per_request=Decimal("0.01"),
                    )
                ),
            ),
            lifecycle=Lifecycle(status="retired", retires=date(2026, 10, 14)),
            compat=Compat(
                top_k=True, cache_key=False, cache_retention=False, converse_fields="anthropic"
            ),
        )

    @constant
    @deprecated("us.anthropic.claude-sonnet-4-5-20250929-v1:0 retires on 2027-04-08")
    def US_ANTHROPIC_CLAUDE_SONNET_4_5_20250929_V1_0(self) -> ConverseReadsTextImageDocument:
        """Claude Sonnet 4.5 (US): 200,000 tokens of context, 64,000 out, $3.3 in and $16.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="us.anthropic.claude-sonnet-4-5-20250929-v1:0",
            name="Claude Sonnet 4.5 (US)",
            family="claude-sonnet",
            wires=("bedrock_converse", "anthropic_bedrock"),
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
                        input=Decimal("3.3"),
                        output=Decimal("16.5"),
                        cached_input=Decimal("0.33"),
                        cache_write_5m=Decimal("4.125"),
                        cache_write_1h=Decimal("6.6"),
                        web_search_per_request=Decimal("0.01"),
                    )
                ),
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(input=Decimal("1.65"), output=Decimal("8.25")),
                ),
            ),
            lifecycle=Lifecycle(
                status="deprecated",
                released="2025-09-29",
                knowledge="2025-07-31",
                retires=date(2027, 4, 8),
            ),
            reasoning=Reasoning(budget_min=1024),
            compat=Compat(
                top_k=True, cache_key=False, cache_retention=False, converse_fields="anthropic"
            ),
        )

    @constant
    def US_ANTHROPIC_CLAUDE_SONNET_4_6(self) -> ConverseReadsTextImageDocument:
        """Claude Sonnet 4.6 (US): 1,000,000 tokens of context, 64,000 out, $3.3 in and $16.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="us.anthropic.claude-sonnet-4-6",
            name="Claude Sonnet 4.6 (US)",
            family="claude-sonnet",
            wires=("bedrock_converse", "anthropic_bedrock"),
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
                        input=Decimal("3.3"),
                        output=Decimal("16.5"),
                        cached_input=Decimal("0.33"),
                        cache_write_5m=Decimal("4.125"),
                        cache_write_1h=Decimal("6.6"),
                        web_search_per_request=Decimal("0.01"),
                    )
                ),
            ),
            lifecycle=Lifecycle(released="2026-02-17", knowledge="2025-08-31"),
            reasoning=Reasoning(
                efforts=("low", "medium", "high", "max"), budget_min=1024, adaptive=True
            ),
            compat=Compat(
                top_k=True, cache_key=False, cache_retention=False, converse_fields="anthropic"
            ),
        )

    @constant
    def US_ANTHROPIC_CLAUDE_SONNET_5(self) -> ConverseReadsTextImageDocument:
        """Claude Sonnet 5 (US): 1,000,000 tokens of context, 128,000 out, $2.2 in and $11 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="us.anthropic.claude-sonnet-5",
            name="Claude Sonnet 5 (US)",
            family="claude-sonnet",
            wires=("bedrock_converse", "anthropic_bedrock"),
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
                        input=Decimal("2.2"),
                        output=Decimal("11"),
                        cached_input=Decimal("0.22"),
                        cache_write_5m=Decimal("2.75"),
                        cache_write_1h=Decimal("4.4"),
                        web_search_per_request=Decimal("0.01"),
                    )
                ),
            ),
            lifecycle=Lifecycle(released="2026-06-30", knowledge="2026-01-31"),
            reasoning=Reasoning(
                efforts=("low", "medium", "high", "xhigh", "max"), can_disable=True, adaptive=True
            ),
            compat=Compat(
                top_k=True, cache_key=False, cache_retention=False, converse_fields="anthropic"
            ),
        )

    @constant
    def US_ANTHROPIC_CLAUDE_SONNET_5_5(self) -> ConverseReadsTextImageDocument:
        """Claude Sonnet 5.5 (US): 1,000,000 tokens of context, 128,000 out, $2.2 in and $11 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="us.anthropic.claude-sonnet-5-5",
            name="Claude Sonnet 5.5 (US)",
            wires=("bedrock_converse", "anthropic_bedrock"),
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
                computer_use=True,
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("2.2"),
                        output=Decimal("11"),
                        cached_input=Decimal("0.11"),
                        cache_write_5m=Decimal("2.75"),
                        cache_write_1h=Decimal("4.4"),
                        web_search_per_request=Decimal("0.01"),
                    )
                ),
            ),
            reasoning=Reasoning(efforts=("low", "medium", "high", "xhigh", "max"), adaptive=True),
            compat=Compat(
                top_k=True, cache_key=False, cache_retention=False, converse_fields="anthropic"
            ),
        )

    @constant
    def US_COHERE_EMBED_V4_0(self) -> EmbeddingModel:
        """us.cohere.embed-v4:0."""
        return EmbeddingModel(
            provider=PROVIDER,
            id="us.cohere.embed-v4:0",
            wires=("bedrock_cohere_embed",),
            limits=Limits(input=128000),
            prices=(PriceRow(rates=Rates(input=Decimal("0.12"))),),
            dimensions=1536,
        )

    @constant
    @deprecated("us.deepseek.r1-v1:0 retires on 2027-03-30")
    def US_DEEPSEEK_R1_V1_0(self) -> ConverseReadsText:
        """DeepSeek-R1 (US): 128,000 tokens of context, 32,768 out, $1.35 in and $5.4 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="us.deepseek.r1-v1:0",
            name="DeepSeek-R1 (US)",
            family="deepseek-thinking",
            wires=("bedrock_converse",),
            limits=Limits(context=128000, output=32768),
            reads=("text",),
            writes=("text",),
            features=Features(reasoning=True, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("1.35"), output=Decimal("5.4"))),),
            lifecycle=Lifecycle(
                status="deprecated",
                released="2025-01-20",
                knowledge="2024-07",
                retires=date(2027, 3, 30),
            ),
            compat=Compat(cache_key=False, cache_retention=False),
        )

    @constant
    def US_GOV_OPENAI_GPT_OSS_120B_1_0(self) -> ConverseReadsText:
        """gpt-oss-120b (GovCloud): 128,000 tokens of context, 16,384 out, $0.18 in and $0.72 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="us-gov.openai.gpt-oss-120b-1:0",
            name="gpt-oss-120b (GovCloud)",
            wires=("bedrock_converse",),
            limits=Limits(context=128000, output=16384),
            reads=("text",),
            features=Features(tools=True, structured_output=True, reasoning=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.18"), output=Decimal("0.72"))),),
            compat=Compat(
                cache_key=False, cache_retention=False, converse_fields="reasoning_effort"
            ),
        )

    @constant
    def US_GOV_OPENAI_GPT_OSS_20B_1_0(self) -> ConverseReadsText:
        """gpt-oss-20b (GovCloud): 128,000 tokens of context, 16,384 out, $0.084 in and $0.36 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="us-gov.openai.gpt-oss-20b-1:0",
            name="gpt-oss-20b (GovCloud)",
            wires=("bedrock_converse",),
            limits=Limits(context=128000, output=16384),
            reads=("text",),
            features=Features(tools=True, structured_output=True, reasoning=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.084"), output=Decimal("0.36"))),),
            compat=Compat(
                cache_key=False, cache_retention=False, converse_fields="reasoning_effort"
            ),
        )

    @constant
    @deprecated("us.meta.llama3-1-70b-instruct-v1:0 retires on 2027-03-30")
    def US_META_LLAMA3_1_70B_INSTRUCT_V1_0(self) -> ConverseReadsText:
        """Llama 3.1 70B Instruct (US): 128,000 tokens of context, 4,096 out, $0.72 in and $0.72 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="us.meta.llama3-1-70b-instruct-v1:0",
            name="Llama 3.1 70B Instruct (US)",
            wires=("bedrock_converse",),
            limits=Limits(context=128000, output=4096),
            reads=("text",),
            features=Features(tools=True, reasoning=False, batch=True),
            prices=(
                PriceRow(rates=Rates(input=Decimal("0.72"), output=Decimal("0.72"))),
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(input=Decimal("0.36"), output=Decimal("0.36")),
                ),
            ),
            lifecycle=Lifecycle(status="deprecated", retires=date(2027, 3, 30)),
            compat=Compat(cache_key=False, cache_retention=False),
        )

    @constant
    @deprecated("us.meta.llama3-1-8b-instruct-v1:0 retires on 2027-03-30")
    def US_META_LLAMA3_1_8B_INSTRUCT_V1_0(self) -> ConverseReadsText:
        """Llama 3.1 8B Instruct (US): 128,000 tokens of context, 4,096 out, $0.22 in and $0.22 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="us.meta.llama3-1-8b-instruct-v1:0",
            name="Llama 3.1 8B Instruct (US)",
            wires=("bedrock_converse",),
            limits=Limits(context=128000, output=4096),
            reads=("text",),
            features=Features(tools=True, reasoning=False, batch=True),
            prices=(
                PriceRow(rates=Rates(input=Decimal("0.22"), output=Decimal("0.22"))),
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(input=Decimal("0.11"), output=Decimal("0.11")),
                ),
            ),
            lifecycle=Lifecycle(status="deprecated", retires=date(2027, 3, 30)),
            compat=Compat(cache_key=False, cache_retention=False),
        )

    @constant
    @deprecated("us.meta.llama3-3-70b-instruct-v1:0 retires on 2027-03-30")
    def US_META_LLAMA3_3_70B_INSTRUCT_V1_0(self) -> ConverseReadsText:
        """Llama 3.3 70B Instruct (US): 128,000 tokens of context, 4,096 out, $0.72 in and $0.72 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="us.meta.llama3-3-70b-instruct-v1:0",
            name="Llama 3.3 70B Instruct (US)",
            wires=("bedrock_converse",),
            limits=Limits(context=128000, output=4096),
            reads=("text",),
            features=Features(tools=True, reasoning=False, batch=True),
            prices=(
                PriceRow(rates=Rates(input=Decimal("0.72"), output=Decimal("0.72"))),
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(input=Decimal("0.36"), output=Decimal("0.36")),
                ),
            ),
            lifecycle=Lifecycle(status="deprecated", retires=date(2027, 3, 30)),
            compat=Compat(cache_key=False, cache_retention=False),
        )

    @constant
    @deprecated("us.meta.llama4-maverick-17b-instruct-v1:0 retires on 2027-03-30")
    def US_META_LLAMA4_MAVERICK_17B_INSTRUCT_V1_0(self) -> ConverseReadsTextImage:
        """Llama 4 Maverick 17B Instruct (US): 1,000,000 tokens of context, 8,192 out, $0.24 in and $0.97 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="us.meta.llama4-maverick-17b-instruct-v1:0",
            name="Llama 4 Maverick 17B Instruct (US)",
            family="llama",
            wires=("bedrock_converse",),
            limits=Limits(context=1000000, output=8192),
            reads=("text", "image"),
            writes=("text",),
            features=Features(tools=True, reasoning=False, temperature=True, batch=True),
            prices=(
                PriceRow(rates=Rates(input=Decimal("0.24"), output=Decimal("0.97"))),
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(input=Decimal("0.12"), output=Decimal("0.485")),
                ),
            ),
            lifecycle=Lifecycle(
                status="deprecated",
                released="2025-04-05",
                knowledge="2024-08",
                retires=date(2027, 3, 30),
            ),
            compat=Compat(cache_key=False, cache_retention=False),
        )

    @constant
    @deprecated("us.meta.llama4-scout-17b-instruct-v1:0 retires on 2027-03-30")
    def US_META_LLAMA4_SCOUT_17B_INSTRUCT_V1_0(self) -> ConverseReadsTextImage:
        """Llama 4 Scout 17B Instruct (US): 10,000,000 tokens of context, 8,192 out, $0.17 in and $0.66 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="us.meta.llama4-scout-17b-instruct-v1:0",
            name="Llama 4 Scout 17B Instruct (US)",
            family="llama",
            wires=("bedrock_converse",),
            limits=Limits(context=10000000, output=8192),
            reads=("text", "image"),
            writes=("text",),
            features=Features(tools=True, reasoning=False, temperature=True, batch=True),
            prices=(
                PriceRow(rates=Rates(input=Decimal("0.17"), output=Decimal("0.66"))),
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(input=Decimal("0.085"), output=Decimal("0.33")),
                ),
            ),
            lifecycle=Lifecycle(
                status="deprecated",
                released="2025-04-05",
                knowledge="2024-08",
                retires=date(2027, 3, 30),
            ),
            compat=Compat(cache_key=False, cache_retention=False),
        )

    @constant
    def US_MISTRAL_PIXTRAL_LARGE_2502_V1_0(self) -> ConverseReadsTextImage:
        """Pixtral Large (25.02) (US): 128,000 tokens of context, 8,192 out, $2 in and $6 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="us.mistral.pixtral-large-2502-v1:0",
            name="Pixtral Large (25.02) (US)",
            wires=("bedrock_converse",),
            limits=Limits(context=128000, output=8192),
            reads=("text", "image"),
            features=Features(tools=True, reasoning=False),
            prices=(PriceRow(rates=Rates(input=Decimal("2"), output=Decimal("6"))),),
            compat=Compat(cache_key=False, cache_retention=False),
        )

    @constant
    def US_MOONSHOTAI_KIMI_K3(self) -> ConverseReadsTextImage:
        """Kimi K3 (US): 1,048,576 tokens of context, 128,000 out, $3.3 in and $16.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="us.moonshotai.kimi-k3",
            name="Kimi K3 (US)",
            wires=("bedrock_converse",),
            limits=Limits(context=1048576, output=128000),
            reads=("text", "image"),
            features=Features(
                tools=True,
                structured_output=True,
                reasoning=True,
                system_messages=True,
                prompt_caching=True,
                flex=True,
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("3.3"),
                        output=Decimal("16.5"),
                        cached_input=Decimal("0.33"),
                        cache_write=Decimal("4.125"),
                    )
                ),
                PriceRow(
                    when=PriceCondition(service_tier="flex"),
                    rates=Rates(
                        input=Decimal("1.65"),
                        output=Decimal("8.25"),
                        cached_input=Decimal("0.165"),
                        cache_write=Decimal("2.0625"),
                    ),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="priority"),
                    rates=Rates(
                        input=Decimal("5.775"),
                        output=Decimal("28.875"),
                        cached_input=Decimal("0.5775"),
                        cache_write=Decimal("7.21875"),
                    ),
                ),
            ),
            compat=Compat(cache_key=False, cache_retention=False),
        )

    @constant
    def US_MOONSHOTAI_KIMI_K3_1(self) -> ConverseReadsTextImage:
        """Kimi K3.1 Pro Highspeed (US): 1,048,576 tokens of context, $4.4 in and $22 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="us.moonshotai.kimi-k3.1",
            name="Kimi K3.1 Pro Highspeed (US)",
            wires=("bedrock_converse",),
            limits=Limits(context=1048576),
            reads=("text", "image"),
            features=Features(reasoning=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("4.4"),
                        output=Decimal("22"),
                        cached_input=Decimal("0.22"),
                        cache_write=Decimal("5.5"),
                    )
                ),
            ),
            compat=Compat(cache_key=False, cache_retention=False),
        )

    @constant
    def US_OPENAI_GPT_5_6_LUNA(self) -> ConverseReadsTextImage:
        """GPT-5.6 Luna (US): 1,050,000 tokens of context, 128,000 out, $0.22 in and $1.32 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="us.openai.gpt-5.6-luna",
            name="GPT-5.6 Luna (US)",
            wires=("bedrock_converse",),
            limits=Limits(context=1050000, input=922000, output=128000),
            reads=("text", "image"),
            writes=("text",),
            features=Features(tools=True, reasoning=True, temperature=False),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.22"),
                        output=Decimal("1.32"),
                        cached_input=Decimal("0.022"),
                        cache_write=Decimal("0.275"),
                    )
                ),
                PriceRow(
                    when=PriceCondition(min_input_tokens=272001),
                    rates=Rates(
                        input=Decimal("0.44"),
                        output=Decimal("1.98"),
                        cached_input=Decimal("0.044"),
                        cache_write=Decimal("0.55"),
                    ),
                ),
            ),
            reasoning=Reasoning(efforts=("low", "medium", "high", "xhigh")),
            compat=Compat(cache_key=False, cache_retention=False),
        )

    @constant
    def US_OPENAI_GPT_5_6_SOL(self) -> ConverseReadsTextImage:
        """GPT-5.6 Sol (US): 1,050,000 tokens of context, 128,000 out, $4.4 in and $22 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="us.openai.gpt-5.6-sol",
            name="GPT-5.6 Sol (US)",
            wires=("bedrock_converse",),
            limits=Limits(context=1050000, input=922000, output=128000),
            reads=("text", "image"),
            writes=("text",),
            features=Features(tools=True, reasoning=True, temperature=False),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("4.4"),
                        output=Decimal("22"),
                        cached_input=Decimal("0.44"),
                        cache_write=Decimal("5.5"),
                    )
                ),
                PriceRow(
                    when=PriceCondition(min_input_tokens=272001),
                    rates=Rates(
                        input=Decimal("8.8"),
                        output=Decimal("33"),
                        cached_input=Decimal("0.88"),
                        cache_write=Decimal("11"),
                    ),
                ),
            ),
            reasoning=Reasoning(efforts=("low", "medium", "high", "xhigh")),
            compat=Compat(cache_key=False, cache_retention=False),
        )

    @constant
    def US_OPENAI_GPT_5_6_TERRA(self) -> ConverseReadsTextImage:
        """GPT-5.6 Terra (US): 1,050,000 tokens of context, 128,000 out, $2.2 in and $13.2 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="us.openai.gpt-5.6-terra",
            name="GPT-5.6 Terra (US)",
            wires=("bedrock_converse",),
            limits=Limits(context=1050000, input=922000, output=128000),
            reads=("text", "image"),
            writes=("text",),
            features=Features(tools=True, reasoning=True, temperature=False),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("2.2"),
                        output=Decimal("13.2"),
                        cached_input=Decimal("0.22"),
                        cache_write=Decimal("2.75"),
                    )
                ),
                PriceRow(
                    when=PriceCondition(min_input_tokens=272001),
                    rates=Rates(
                        input=Decimal("4.4"),
                        output=Decimal("19.8"),
                        cached_input=Decimal("0.44"),
                        cache_write=Decimal("5.5"),
                    ),
                ),
            ),
            reasoning=Reasoning(efforts=("low", "medium", "high", "xhigh")),
            compat=Compat(cache_key=False, cache_retention=False),
        )

    @constant
    def US_OPENAI_GPT_6_1_SOL(self) -> ConverseReadsTextImage:
        """GPT-6.1 Sol (US): 1,050,000 tokens of context, 128,000 out, $2.2 in and $11 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="us.openai.gpt-6.1-sol",
            name="GPT-6.1 Sol (US)",
            wires=("bedrock_converse",),
            limits=Limits(context=1050000, output=128000),
            reads=("text", "image"),
            writes=("text",),
            features=Features(tools=True, reasoning=True, temperature=False, prompt_caching=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("2.2"),
                        output=Decimal("11"),
                        cached_input=Decimal("0.11"),
                        cache_write=Decimal("2.75"),
                    )
                ),
                PriceRow(
                    when=PriceCondition(min_input_tokens=272001),
                    rates=Rates(
                        input=Decimal("4.4"),
                        output=Decimal("16.5"),
                        cached_input=Decimal("0.22"),
                        cache_write=Decimal("5.5"),
                    ),
                ),
            ),
            reasoning=Reasoning(efforts=("low", "medium", "high", "xhigh")),
            compat=Compat(cache_key=False, cache_retention=False),
        )

    @constant
    def US_OPENAI_GPT_6_1_TERRA(self) -> ConverseReadsTextImage:
        """GPT-6.1 Terra (US): 1,050,000 tokens of context, 128,000 out, $1.1 in and $5.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="us.openai.gpt-6.1-terra",
            name="GPT-6.1 Terra (US)",
            wires=("bedrock_converse",),
            limits=Limits(context=1050000, input=922000, output=128000),
            reads=("text", "image"),
            writes=("text",),
            features=Features(tools=True, reasoning=True, temperature=False, prompt_caching=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("1.1"),
                        output=Decimal("5.5"),
                        cached_input=Decimal("0.055"),
                        cache_write=Decimal("1.375"),
                    )
                ),
                PriceRow(
                    when=PriceCondition(min_input_tokens=272001),
                    rates=Rates(
                        input=Decimal("2.2"),
                        output=Decimal("8.25"),
                        cached_input=Decimal("0.11"),
                        cache_write=Decimal("2.75"),
                    ),
                ),
            ),
            reasoning=Reasoning(efforts=("low", "medium", "high", "xhigh")),
            compat=Compat(cache_key=False, cache_retention=False),
        )

    @constant
    def US_OPENAI_GPT_6_ASTRA(self) -> ConverseReadsTextImage:
        """GPT-6 Astra (US): 1,050,000 tokens of context, 128,000 out, $11 in and $55 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="us.openai.gpt-6-astra",
            name="GPT-6 Astra (US)",
            wires=("bedrock_converse",),
            limits=Limits(context=1050000, input=922000, output=128000),
            reads=("text", "image"),
            writes=("text",),
            features=Features(tools=True, reasoning=True, temperature=False, prompt_caching=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("11"),
                        output=Decimal("55"),
                        cached_input=Decimal("1.1"),
                        cache_write=Decimal("13.75"),
                    )
                ),
                PriceRow(
                    when=PriceCondition(min_input_tokens=272001),
                    rates=Rates(
                        input=Decimal("22"),
                        output=Decimal("82.5"),
                        cached_input=Decimal("2.2"),
                        cache_write=Decimal("27.5"),
                    ),
                ),
            ),
            reasoning=Reasoning(efforts=("low", "medium", "high", "xhigh")),
            compat=Compat(cache_key=False, cache_retention=False),
        )

    @constant
    def US_OPENAI_GPT_6_LUNA(self) -> ConverseReadsTextImage:
        """GPT-6 Luna (US): 1,050,000 tokens of context, 128,000 out, $0.11 in and $0.55 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="us.openai.gpt-6-luna",
            name="GPT-6 Luna (US)",
            wires=("bedrock_converse",),
            limits=Limits(context=1050000, input=922000, output=128000),
            reads=("text", "image"),
            writes=("text",),
            features=Features(tools=True, reasoning=True, temperature=False, prompt_caching=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.11"),
                        output=Decimal("0.55"),
                        cached_input=Decimal("0.011"),
                        cache_write=Decimal("0.1375"),
                    )
                ),
                PriceRow(
                    when=PriceCondition(min_input_tokens=272001),
                    rates=Rates(
                        input=Decimal("0.22"),
                        output=Decimal("0.825"),
                        cached_input=Decimal("0.022"),
                        cache_write=Decimal("0.275"),
                    ),
                ),
            ),
            reasoning=Reasoning(efforts=("low", "medium", "high", "xhigh")),
            compat=Compat(cache_key=False, cache_retention=False),
        )

    @constant
    def US_OPENAI_GPT_6_SOL(self) -> ConverseReadsTextImage:
        """GPT-6 Sol (US): 1,050,000 tokens of context, 128,000 out, $2.2 in and $11 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="us.openai.gpt-6-sol",
            name="GPT-6 Sol (US)",
            wires=("bedrock_converse",),
            limits=Limits(context=1050000, input=922000, output=128000),
            reads=("text", "image"),
            writes=("text",),
            features=Features(tools=True, reasoning=True, temperature=False, prompt_caching=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("2.2"),
                        output=Decimal("11"),
                        cached_input=Decimal("0.22"),
                        cache_write=Decimal("2.75"),
                    )
                ),
                PriceRow(
                    when=PriceCondition(min_input_tokens=272001),
                    rates=Rates(
                        input=Decimal("4.4"),
                        output=Decimal("16.5"),
                        cached_input=Decimal("0.44"),
                        cache_write=Decimal("5.5"),
                    ),
                ),
            ),
            reasoning=Reasoning(efforts=("low", "medium", "high", "xhigh")),
            compat=Compat(cache_key=False, cache_retention=False),
        )

    @constant
    def US_STABILITY_STABLE_CONSERVATIVE_UPSCALE_V1_0(self) -> ImageModel:
        """us.stability.stable-conservative-upscale-v1:0."""
        return ImageModel(
            provider=PROVIDER,
            id="us.stability.stable-conservative-upscale-v1:0",
            wires=("bedrock_invoke",),
            limits=Limits(input=77),
            prices=(PriceRow(rates=Rates(output_per_image=Decimal("0.4"))),),
        )

    @constant
    def US_STABILITY_STABLE_CREATIVE_UPSCALE_V1_0(self) -> ImageModel:
        """us.stability.stable-creative-upscale-v1:0."""
        return ImageModel(
            provider=PROVIDER,
            id="us.stability.stable-creative-upscale-v1:0",
            wires=("bedrock_invoke",),
            limits=Limits(input=77),
            prices=(PriceRow(rates=Rates(output_per_image=Decimal("0.6"))),),
        )

    @constant
    def US_STABILITY_STABLE_FAST_UPSCALE_V1_0(self) -> ImageModel:
        """us.stability.stable-fast-upscale-v1:0."""
        return ImageModel(
            provider=PROVIDER,
            id="us.stability.stable-fast-upscale-v1:0",
            wires=("bedrock_invoke",),
            limits=Limits(input=77),
            prices=(PriceRow(rates=Rates(output_per_image=Decimal("0.03"))),),
        )

    @constant
    def US_STABILITY_STABLE_IMAGE_CONTROL_SKETCH_V1_0(self) -> ImageModel:
        """us.stability.stable-image-control-sketch-v1:0."""
        return ImageModel(
            provider=PROVIDER,
            id="us.stability.stable-image-control-sketch-v1:0",
            wires=("bedrock_invoke",),
            limits=Limits(input=77),
            prices=(PriceRow(rates=Rates(output_per_image=Decimal("0.07"))),),
        )

    @constant
    def US_STABILITY_STABLE_IMAGE_CONTROL_STRUCTURE_V1_0(self) -> ImageModel:
        """us.stability.stable-image-control-structure-v1:0."""
        return ImageModel(
            provider=PROVIDER,
            id="us.stability.stable-image-control-structure-v1:0",
            wires=("bedrock_invoke",),
            limits=Limits(input=77),
            prices=(PriceRow(rates=Rates(output_per_image=Decimal("0.07"))),),
        )

    @constant
    def US_STABILITY_STABLE_IMAGE_ERASE_OBJECT_V1_0(self) -> ImageModel:
        """us.stability.stable-image-erase-object-v1:0."""
        return ImageModel(
            provider=PROVIDER,
            id="us.stability.stable-image-erase-object-v1:0",
            wires=("bedrock_invoke",),
            limits=Limits(input=77),
            prices=(PriceRow(rates=Rates(output_per_image=Decimal("0.07"))),),
        )

    @constant
    def US_STABILITY_STABLE_IMAGE_INPAINT_V1_0(self) -> ImageModel:
        """us.stability.stable-image-inpaint-v1:0."""
        return ImageModel(
            provider=PROVIDER,
            id="us.stability.stable-image-inpaint-v1:0",
            wires=("bedrock_invoke",),
            limits=Limits(input=77),
            prices=(PriceRow(rates=Rates(output_per_image=Decimal("0.07"))),),
        )

    @constant
    def US_STABILITY_STABLE_IMAGE_REMOVE_BACKGROUND_V1_0(self) -> ImageModel:
        """us.stability.stable-image-remove-background-v1:0."""
        return ImageModel(
            provider=PROVIDER,
            id="us.stability.stable-image-remove-background-v1:0",
            wires=("bedrock_invoke",),
            limits=Limits(input=77),
            prices=(PriceRow(rates=Rates(output_per_image=Decimal("0.07"))),),
        )

    @constant
    def US_STABILITY_STABLE_IMAGE_SEARCH_RECOLOR_V1_0(self) -> ImageModel:
        """us.stability.stable-image-search-recolor-v1:0."""
        return ImageModel(
            provider=PROVIDER,
            id="us.stability.stable-image-search-recolor-v1:0",
            wires=("bedrock_invoke",),
            limits=Limits(input=77),
            prices=(PriceRow(rates=Rates(output_per_image=Decimal("0.07"))),),
        )

    @constant
    def US_STABILITY_STABLE_IMAGE_SEARCH_REPLACE_V1_0(self) -> ImageModel:
        """us.stability.stable-image-search-replace-v1:0."""
        return ImageModel(
            provider=PROVIDER,
            id="us.stability.stable-image-search-replace-v1:0",
            wires=("bedrock_invoke",),
            limits=Limits(input=77),
            prices=(PriceRow(rates=Rates(output_per_image=Decimal("0.07"))),),
        )

    @constant
    def US_STABILITY_STABLE_IMAGE_STYLE_GUIDE_V1_0(self) -> ImageModel:
        """us.stability.stable-image-style-guide-v1:0."""
        return ImageModel(
            provider=PROVIDER,
            id="us.stability.stable-image-style-guide-v1:0",
            wires=("bedrock_invoke",),
            limits=Limits(input=77),
            prices=(PriceRow(rates=Rates(output_per_image=Decimal("0.07"))),),
        )

    @constant
    def US_STABILITY_STABLE_OUTPAINT_V1_0(self) -> ImageModel:
        """us.stability.stable-outpaint-v1:0."""
        return ImageModel(
            provider=PROVIDER,
            id="us.stability.stable-outpaint-v1:0",
            wires=("bedrock_invoke",),
            limits=Limits(input=77),
            prices=(PriceRow(rates=Rates(output_per_image=Decimal("0.06"))),),
        )

    @constant
    def US_STABILITY_STABLE_STYLE_TRANSFER_V1_0(self) -> ImageModel:
        """us.stability.stable-style-transfer-v1:0."""
        return ImageModel(
            provider=PROVIDER,
            id="us.stability.stable-style-transfer-v1:0",
            wires=("bedrock_invoke",),
            limits=Limits(input=77),
            prices=(PriceRow(rates=Rates(output_per_image=Decimal("0.08"))),),
        )

    @constant
    @deprecated("us.twelvelabs.marengo-embed-2-7-v1:0 retires on 2026-11-30")
    def US_TWELVELABS_MARENGO_EMBED_2_7_V1_0(self) -> EmbeddingModel:
        """us.twelvelabs.marengo-embed-2-7-v1:0."""
        return EmbeddingModel(
            provider=PROVIDER,
            id="us.twelvelabs.marengo-embed-2-7-v1:0",
            wires=("bedrock_invoke",),
            limits=Limits(input=77),
            prices=(
                PriceRow(
                    rates=Rates(input_per_image=Decimal("0.0001"), per_request=Decimal("0.00007"))
                ),
            ),
            lifecycle=Lifecycle(status="deprecated", retires=date(2026, 11, 30)),
            dimensions=1024,
        )

    @constant
    def US_TWELVELABS_MARENGO_EMBED_3_0_V1_0(self) -> EmbeddingModel:
        """us.twelvelabs.marengo-embed-3-0-v1:0."""
        return EmbeddingModel(
            provider=PROVIDER,
            id="us.twelvelabs.marengo-embed-3-0-v1:0",
            wires=("bedrock_invoke",),
            limits=Limits(input=500),
            prices=(
                PriceRow(
                    rates=Rates(input_per_image=Decimal("0.0001"), per_request=Decimal("0.00007"))
                ),
            ),
            dimensions=512,
        )

    @constant
    @deprecated("us.writer.palmyra-x4-v1:0 retires on 2027-03-09")
    def US_WRITER_PALMYRA_X4_V1_0(self) -> ConverseReadsTextDocument:
        """Palmyra X4 (US): 122,880 tokens of context, 8,192 out, $2.5 in and $10 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="us.writer.palmyra-x4-v1:0",
            name="Palmyra X4 (US)",
            wires=("bedrock_converse",),
            limits=Limits(context=122880, output=8192),
            reads=("text", "document"),
            features=Features(tools=True, reasoning=True),
            prices=(PriceRow(rates=Rates(input=Decimal("2.5"), output=Decimal("10"))),),
            lifecycle=Lifecycle(status="deprecated", retires=date(2027, 3, 9)),
            compat=Compat(cache_key=False, cache_retention=False),
        )

    @constant
    @deprecated("us.writer.palmyra-x5-v1:0 retires on 2027-03-21")
    def US_WRITER_PALMYRA_X5_V1_0(self) -> ConverseReadsTextDocument:
        """Palmyra X5 (US): 128,000 tokens of context, 8,192 out, $0.6 in and $6 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="us.writer.palmyra-x5-v1:0",
            name="Palmyra X5 (US)",
            wires=("bedrock_converse",),
            limits=Limits(context=128000, output=8192),
            reads=("text", "document"),
            features=Features(tools=True, reasoning=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.6"), output=Decimal("6"))),),
            lifecycle=Lifecycle(status="deprecated", retires=date(2027, 3, 21)),
            compat=Compat(cache_key=False, cache_retention=False),
        )

    @constant
    def US_XAI_GROK_4_6(self) -> ConverseReadsTextImage:
        """Grok 4.6 (US): 500,000 tokens of context, $2.2 in and $6.6 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="us.xai.grok-4.6",
            name="Grok 4.6 (US)",
            wires=("bedrock_converse",),
            limits=Limits(context=500000),
            reads=("text", "image"),
            features=Features(tools=True, reasoning=True, prompt_caching=False, flex=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("2.2"), output=Decimal("6.6"), cached_input=Decimal("0.55")
                    )
                ),
                PriceRow(
                    when=PriceCondition(service_tier="flex"),
                    rates=Rates(
                        input=Decimal("1.1"), output=Decimal("3.3"), cached_input=Decimal("0.275")
                    ),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="priority"),
                    rates=Rates(
                        input=Decimal("3.85"),
                        output=Decimal("11.55"),
                        cached_input=Decimal("0.9625"),
                    ),
                ),
            ),
            compat=Compat(cache_key=False, cache_retention=False),
        )

    @constant
    def US_XAI_GROK_4_7(self) -> ConverseReadsTextImage:
        """Grok 4.7 (US): 500,000 tokens of context, $2.2 in and $6.6 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="us.xai.grok-4.7",
            name="Grok 4.7 (US)",
            wires=("bedrock_converse",),
            limits=Limits(context=500000),
            reads=("text", "image"),
            features=Features(tools=True, reasoning=True, prompt_caching=False, flex=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("2.2"), output=Decimal("6.6"), cached_input=Decimal("0.55")
                    )
                ),
                PriceRow(
                    when=PriceCondition(service_tier="flex"),
                    rates=Rates(
                        input=Decimal("1.1"), output=Decimal("3.3"), cached_input=Decimal("0.275")
                    ),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="priority"),
                    rates=Rates(
                        input=Decimal("3.85"),
                        output=Decimal("11.55"),
                        cached_input=Decimal("0.9625"),
                    ),
                ),
            ),
            compat=Compat(cache_key=False, cache_retention=False),
        )

    @constant
    def US_ZAI_GLM_5_3(self) -> ConverseReadsText:
        """GLM-5.3 (US): 1,000,000 tokens of context, 128,000 out, $1.848 in and $5.808 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="us.zai.glm-5.3",
            name="GLM-5.3 (US)",
            wires=("bedrock_converse",),
            limits=Limits(context=1000000, output=128000),
            reads=("text",),
            features=Features(
                tools=True,
                structured_output=True,
                reasoning=True,
                system_messages=True,
                prompt_caching=True,
                batch=True,
                flex=True,
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("1.848"),
                        output=Decimal("5.808"),
                        cached_input=Decimal("0.3432"),
                        cache_write=Decimal("2.31"),
                    )
                ),
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(
                        input=Decimal("0.924"),
                        output=Decimal("2.904"),
                        cached_input=Decimal("0.1716"),
                        cache_write=Decimal("1.155"),
                    ),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="flex"),
                    rates=Rates(
                        input=Decimal("0.924"),
                        output=Decimal("2.904"),
                        cached_input=Decimal("0.1716"),
                        cache_write=Decimal("1.155"),
                    ),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="priority"),
                    rates=Rates(
                        input=Decimal("3.234"),
                        output=Decimal("10.164"),
                        cached_input=Decimal("0.6006"),
                        cache_write=Decimal("4.0425"),
                    ),
                ),
            ),
            compat=Compat(cache_key=False, cache_retention=False),
        )

    @constant
    @deprecated("writer.palmyra-x4-v1:0 retires on 2027-03-09")
    def WRITER_PALMYRA_X4_V1_0(self) -> ConverseReadsText:
        """Palmyra X4: 122,880 tokens of context, 8,192 out, $2.5 in and $10 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="writer.palmyra-x4-v1:0",
            name="Palmyra X4",
            family="palmyra",
            wires=("bedrock_converse",),
            limits=Limits(context=122880, output=8192),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=True, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("2.5"), output=Decimal("10"))),),
            lifecycle=Lifecycle(
                status="deprecated", released="2025-04-28", retires=date(2027, 3, 9)
            ),
            compat=Compat(cache_key=False, cache_retention=False),
        )

    @constant
    @deprecated("writer.palmyra-x5-v1:0 retires on 2027-03-21")
    def WRITER_PALMYRA_X5_V1_0(self) -> ConverseReadsText:
        """Palmyra X5: 128,000 tokens of context, 8,192 out, $0.6 in and $6 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="writer.palmyra-x5-v1:0",
            name="Palmyra X5",
            family="palmyra",
            wires=("bedrock_converse",),
            limits=Limits(context=128000, output=8192),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=True, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.6"), output=Decimal("6"))),),
            lifecycle=Lifecycle(
                status="deprecated", released="2025-04-28", retires=date(2027, 3, 21)
            ),
            compat=Compat(cache_key=False, cache_retention=False),
        )

    @constant
    def XAI_GROK_4_3(self) -> ChatReadsTextImage:
        """Grok 4.3: 1,000,000 tokens of context, 131,072 out, $1.25 in and $2.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="xai.grok-4.3",
            name="Grok 4.3",
            family="grok",
            wires=("openai_chat",),
            limits=Limits(context=1000000, output=131072),
            reads=("text", "image"),
            writes=("text",),
            features=Features(tools=True, structured_output=True, reasoning=True, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("1.25"), output=Decimal("2.5"), cached_input=Decimal("0.2")
                    )
                ),
            ),
            lifecycle=Lifecycle(released="2026-04-17"),
            reasoning=Reasoning(efforts=("none", "low", "medium", "high"), can_disable=True),
            compat=Compat(cache_key=False, cache_retention=False),
        )

    @constant
    def XAI_GROK_4_6(self) -> ChatReadsTextImage:
        """Grok 4.6: 500,000 tokens of context, $2.2 in and $6.6 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="xai.grok-4.6",
            name="Grok 4.6",
            wires=("openai_chat",),
            limits=Limits(context=500000),
            reads=("text", "image"),
            features=Features(reasoning=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("2.2"), output=Decimal("6.6"), cached_input=Decimal("0.55")
                    )
                ),
            ),
            compat=Compat(cache_key=False, cache_retention=False),
        )

    @constant
    @deprecated("zai.glm-4.7 retires on 2027-03-30")
    def ZAI_GLM_4_7(self) -> ConverseReadsText:
        """GLM-4.7: 202,752 tokens of context, 131,072 out, $0.6 in and $2.2 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="zai.glm-4.7",
            name="GLM-4.7",
            family="glm",
            wires=("bedrock_converse",),
            limits=Limits(context=202752, output=131072),
            reads=("text",),
            writes=("text",),
            features=Features(
                tools=True,
                structured_output=True,
                reasoning=True,
                temperature=True,
                system_messages=True,
                batch=True,
                flex=True,
            ),
            prices=(
                PriceRow(rates=Rates(input=Decimal("0.6"), output=Decimal("2.2"))),
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(input=Decimal("0.3"), output=Decimal("1.1")),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="flex"),
                    rates=Rates(input=Decimal("0.3"), output=Decimal("1.1")),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="priority"),
                    rates=Rates(input=Decimal("1.05"), output=Decimal("3.85")),
                ),
            ),
            lifecycle=Lifecycle(
                status="deprecated",
                released="2025-12-22",
                knowledge="2025-04",
                retires=date(2027, 3, 30),
            ),
            compat=Compat(cache_key=False, cache_retention=False),
        )

    @constant
    @deprecated("zai.glm-4.7-flash retires on 2027-03-30")
    def ZAI_GLM_4_7_FLASH(self) -> ConverseReadsText:
        """GLM-4.7-Flash: 202,752 tokens of context, 131,072 out, $0.07 in and $0.4 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="zai.glm-4.7-flash",
            name="GLM-4.7-Flash",
            family="glm-flash",
            wires=("bedrock_converse",),
            limits=Limits(context=202752, output=131072),
            reads=("text",),
            writes=("text",),
            features=Features(
                tools=True,
                structured_output=True,
                reasoning=True,
                temperature=True,
                system_messages=True,
                batch=True,
                flex=True,
            ),
            prices=(
                PriceRow(rates=Rates(input=Decimal("0.07"), output=Decimal("0.4"))),
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(input=Decimal("0.035"), output=Decimal("0.2")),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="flex"),
                    rates=Rates(input=Decimal("0.035"), output=Decimal("0.2")),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="priority"),
                    rates=Rates(input=Decimal("0.1225"), output=Decimal("0.7")),
                ),
            ),
            lifecycle=Lifecycle(
                status="deprecated",
                released="2026-01-19",
                knowledge="2025-04",
                retires=date(2027, 3, 30),
            ),
            compat=Compat(cache_key=False, cache_retention=False),
        )

    @constant
    def ZAI_GLM_5(self) -> ConverseReadsText:
        """GLM-5: 202,752 tokens of context, 131,072 out, $1 in and $3.2 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="zai.glm-5",
            name="GLM-5",
            family="glm",
            wires=("bedrock_converse",),
            limits=Limits(context=202752, output=131072),
            reads=("text",),
            writes=("text",),
            features=Features(
                tools=True,
                structured_output=True,
                reasoning=True,
                temperature=True,
                system_messages=True,
                batch=True,
            ),
            prices=(
                PriceRow(rates=Rates(input=Decimal("1"), output=Decimal("3.2"))),
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(input=Decimal("0.5"), output=Decimal("1.6")),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="priority"),
                    rates=Rates(input=Decimal("1.75"), output=Decimal("5.6")),
                ),
            ),
            lifecycle=Lifecycle(released="2026-03-18"),
            compat=Compat(cache_key=False, cache_retention=False),
        )


amazon_bedrock = AmazonBedrock()

IDS = {
    "amazon.nova-2-5-sonic": "AMAZON_NOVA_2_5_SONIC",
    "amazon.nova-2-lite-v1:0": "AMAZON_NOVA_2_LITE_V1_0",
    "amazon.nova-2-multimodal-embeddings-v1:0": "AMAZON_NOVA_2_MULTIMODAL_EMBEDDINGS_V1_0",
    "amazon.nova-2-sonic-v1:0": "AMAZON_NOVA_2_SONIC_V1_0",
    "amazon.nova-canvas-v1:0": "AMAZON_NOVA_CANVAS_V1_0",
    "amazon.nova-lite-v1:0": "AMAZON_NOVA_LITE_V1_0",
    "amazon.nova-micro-v1:0": "AMAZON_NOVA_MICRO_V1_0",
    "amazon.nova-pro-v1:0": "AMAZON_NOVA_PRO_V1_0",
    "amazon.rerank-v1:0": "AMAZON_RERANK_V1_0",
    "amazon.titan-embed-g1-text-02": "AMAZON_TITAN_EMBED_G1_TEXT_02",
    "amazon.titan-embed-image-v1": "AMAZON_TITAN_EMBED_IMAGE_V1",
    "amazon.titan-embed-text-v1": "AMAZON_TITAN_EMBED_TEXT_V1",
    "amazon.titan-embed-text-v2:0": "AMAZON_TITAN_EMBED_TEXT_V2_0",
    "amazon.titan-image-generator-v1": "AMAZON_TITAN_IMAGE_GENERATOR_V1",
    "amazon.titan-image-generator-v2": "AMAZON_TITAN_IMAGE_GENERATOR_V2",
    "amazon.titan-image-generator-v2:0": "AMAZON_TITAN_IMAGE_GENERATOR_V2_0",
    "anthropic.claude-fable-5": "ANTHROPIC_CLAUDE_FABLE_5",
    "anthropic.claude-fable-5-1": "ANTHROPIC_CLAUDE_FABLE_5_1",
    "anthropic.claude-fable-5-2": "ANTHROPIC_CLAUDE_FABLE_5_2",
    "anthropic.claude-haiku-4-5-20251001-v1:0": "ANTHROPIC_CLAUDE_HAIKU_4_5_20251001_V1_0",
    "anthropic.claude-haiku-5-5": "ANTHROPIC_CLAUDE_HAIKU_5_5",
    "anthropic.claude-opus-4-1-20250805-v1:0": "ANTHROPIC_CLAUDE_OPUS_4_1_20250805_V1_0",
    "anthropic.claude-opus-4-5-20251101-v1:0": "ANTHROPIC_CLAUDE_OPUS_4_5_20251101_V1_0",
    "anthropic.claude-opus-4-6-v1": "ANTHROPIC_CLAUDE_OPUS_4_6_V1",
    "anthropic.claude-opus-4-7": "ANTHROPIC_CLAUDE_OPUS_4_7",
    "anthropic.claude-opus-4-8": "ANTHROPIC_CLAUDE_OPUS_4_8",
    "anthropic.claude-opus-5-5": "ANTHROPIC_CLAUDE_OPUS_5_5",
    "anthropic.claude-sonnet-4-5-20250929-v1:0": "ANTHROPIC_CLAUDE_SONNET_4_5_20250929_V1_0",
    "anthropic.claude-sonnet-4-6": "ANTHROPIC_CLAUDE_SONNET_4_6",
    "anthropic.claude-sonnet-5": "ANTHROPIC_CLAUDE_SONNET_5",
    "anthropic.claude-sonnet-5-5": "ANTHROPIC_CLAUDE_SONNET_5_5",
    "apac.amazon.nova-lite-v1:0": "APAC_AMAZON_NOVA_LITE_V1_0",
    "apac.amazon.nova-micro-v1:0": "APAC_AMAZON_NOVA_MICRO_V1_0",
    "apac.amazon.nova-pro-v1:0": "APAC_AMAZON_NOVA_PRO_V1_0",
    "apac.anthropic.claude-sonnet-4-20250514-v1:0": "APAC_ANTHROPIC_CLAUDE_SONNET_4_20250514_V1_0",
    "au.anthropic.claude-haiku-4-5-20251001-v1:0": "AU_ANTHROPIC_CLAUDE_HAIKU_4_5_20251001_V1_0",
    "au.anthropic.claude-haiku-5-5": "AU_ANTHROPIC_CLAUDE_HAIKU_5_5",
    "au.anthropic.claude-opus-4-6-v1": "AU_ANTHROPIC_CLAUDE_OPUS_4_6_V1",
    "au.anthropic.claude-opus-4-7": "AU_ANTHROPIC_CLAUDE_OPUS_4_7",
    "au.anthropic.claude-opus-4-8": "AU_ANTHROPIC_CLAUDE_OPUS_4_8",
    "au.anthropic.claude-opus-5": "AU_ANTHROPIC_CLAUDE_OPUS_5",
    "au.anthropic.claude-opus-5-5": "AU_ANTHROPIC_CLAUDE_OPUS_5_5",
    "au.anthropic.claude-sonnet-4-5-20250929-v1:0": "AU_ANTHROPIC_CLAUDE_SONNET_4_5_20250929_V1_0",
    "au.anthropic.claude-sonnet-4-6": "AU_ANTHROPIC_CLAUDE_SONNET_4_6",
    "au.anthropic.claude-sonnet-5": "AU_ANTHROPIC_CLAUDE_SONNET_5",
    "au.anthropic.claude-sonnet-5-5": "AU_ANTHROPIC_CLAUDE_SONNET_5_5",
    "ca.amazon.nova-lite-v1:0": "CA_AMAZON_NOVA_LITE_V1_0",
    "cohere.embed-english-v3": "COHERE_EMBED_ENGLISH_V3",
    "cohere.embed-multilingual-v3": "COHERE_EMBED_MULTILINGUAL_V3",
    "cohere.embed-v4:0": "COHERE_EMBED_V4_0",
    "cohere.rerank-v3-5:0": "COHERE_RERANK_V3_5_0",
    "deepseek.r1-v1:0": "DEEPSEEK_R1_V1_0",
    "deepseek.v3-v1:0": "DEEPSEEK_V3_V1_0",
    "deepseek.v3.2": "DEEPSEEK_V3_2",
    "eu.amazon.nova-2-lite-v1:0": "EU_AMAZON_NOVA_2_LITE_V1_0",
    "eu.amazon.nova-lite-v1:0": "EU_AMAZON_NOVA_LITE_V1_0",
    "eu.amazon.nova-micro-v1:0": "EU_AMAZON_NOVA_MICRO_V1_0",
    "eu.amazon.nova-pro-v1:0": "EU_AMAZON_NOVA_PRO_V1_0",
    "eu.anthropic.claude-fable-5": "EU_ANTHROPIC_CLAUDE_FABLE_5",
    "eu.anthropic.claude-haiku-4-5-20251001-v1:0": "EU_ANTHROPIC_CLAUDE_HAIKU_4_5_20251001_V1_0",
    "eu.anthropic.claude-haiku-5-5": "EU_ANTHROPIC_CLAUDE_HAIKU_5_5",
    "eu.anthropic.claude-opus-4-5-20251101-v1:0": "EU_ANTHROPIC_CLAUDE_OPUS_4_5_20251101_V1_0",
    "eu.anthropic.claude-opus-4-6-v1": "EU_ANTHROPIC_CLAUDE_OPUS_4_6_V1",
    "eu.anthropic.claude-opus-4-7": "EU_ANTHROPIC_CLAUDE_OPUS_4_7",
    "eu.anthropic.claude-opus-4-8": "EU_ANTHROPIC_CLAUDE_OPUS_4_8",
    "eu.anthropic.claude-opus-5": "EU_ANTHROPIC_CLAUDE_OPUS_5",
    "eu.anthropic.claude-opus-5-5": "EU_ANTHROPIC_CLAUDE_OPUS_5_5",
    "eu.anthropic.claude-sonnet-4-20250514-v1:0": "EU_ANTHROPIC_CLAUDE_SONNET_4_20250514_V1_0",
    "eu.anthropic.claude-sonnet-4-5-20250929-v1:0": "EU_ANTHROPIC_CLAUDE_SONNET_4_5_20250929_V1_0",
    "eu.anthropic.claude-sonnet-4-6": "EU_ANTHROPIC_CLAUDE_SONNET_4_6",
    "eu.anthropic.claude-sonnet-5": "EU_ANTHROPIC_CLAUDE_SONNET_5",
    "eu.anthropic.claude-sonnet-5-5": "EU_ANTHROPIC_CLAUDE_SONNET_5_5",
    "eu.mistral.pixtral-large-2502-v1:0": "EU_MISTRAL_PIXTRAL_LARGE_2502_V1_0",
    "eu.twelvelabs.marengo-embed-2-7-v1:0": "EU_TWELVELABS_MARENGO_EMBED_2_7_V1_0",
    "eu.twelvelabs.marengo-embed-3-0-v1:0": "EU_TWELVELABS_MARENGO_EMBED_3_0_V1_0",
    "global.amazon.nova-2-lite-v1:0": "GLOBAL_AMAZON_NOVA_2_LITE_V1_0",
    "global.anthropic.claude-fable-5": "GLOBAL_ANTHROPIC_CLAUDE_FABLE_5",
    "global.anthropic.claude-fable-5-1": "GLOBAL_ANTHROPIC_CLAUDE_FABLE_5_1",
    "global.anthropic.claude-fable-5-2": "GLOBAL_ANTHROPIC_CLAUDE_FABLE_5_2",
    "global.anthropic.claude-haiku-4-5-20251001-v1:0": "GLOBAL_ANTHROPIC_CLAUDE_HAIKU_4_5_20251001_V1_0",
    "global.anthropic.claude-haiku-5-5": "GLOBAL_ANTHROPIC_CLAUDE_HAIKU_5_5",
    "global.anthropic.claude-opus-4-5-20251101-v1:0": "GLOBAL_ANTHROPIC_CLAUDE_OPUS_4_5_20251101_V1_0",
    "global.anthropic.claude-opus-4-6-v1": "GLOBAL_ANTHROPIC_CLAUDE_OPUS_4_6_V1",
    "global.anthropic.claude-opus-4-7": "GLOBAL_ANTHROPIC_CLAUDE_OPUS_4_7",
    "global.anthropic.claude-opus-4-8": "GLOBAL_ANTHROPIC_CLAUDE_OPUS_4_8",
    "global.anthropic.claude-opus-5": "GLOBAL_ANTHROPIC_CLAUDE_OPUS_5",
    "global.anthropic.claude-opus-5-5": "GLOBAL_ANTHROPIC_CLAUDE_OPUS_5_5",
    "global.anthropic.claude-sonnet-4-20250514-v1:0": "GLOBAL_ANTHROPIC_CLAUDE_SONNET_4_20250514_V1_0",
    "global.anthropic.claude-sonnet-4-5-20250929-v1:0": "GLOBAL_ANTHROPIC_CLAUDE_SONNET_4_5_20250929_V1_0",
    "global.anthropic.claude-sonnet-4-6": "GLOBAL_ANTHROPIC_CLAUDE_SONNET_4_6",
    "global.anthropic.claude-sonnet-5": "GLOBAL_ANTHROPIC_CLAUDE_SONNET_5",
    "global.anthropic.claude-sonnet-5-5": "GLOBAL_ANTHROPIC_CLAUDE_SONNET_5_5",
    "global.cohere.embed-v4:0": "GLOBAL_COHERE_EMBED_V4_0",
    "global.moonshotai.kimi-k3": "GLOBAL_MOONSHOTAI_KIMI_K3",
    "global.moonshotai.kimi-k3.1": "GLOBAL_MOONSHOTAI_KIMI_K3_1",
    "global.openai.gpt-5.6-luna": "GLOBAL_OPENAI_GPT_5_6_LUNA",
    "global.openai.gpt-5.6-sol": "GLOBAL_OPENAI_GPT_5_6_SOL",
    "global.openai.gpt-5.6-terra": "GLOBAL_OPENAI_GPT_5_6_TERRA",
    "global.openai.gpt-6-astra": "GLOBAL_OPENAI_GPT_6_ASTRA",
    "global.openai.gpt-6-luna": "GLOBAL_OPENAI_GPT_6_LUNA",
    "global.openai.gpt-6-sol": "GLOBAL_OPENAI_GPT_6_SOL",
    "global.openai.gpt-6.1-sol": "GLOBAL_OPENAI_GPT_6_1_SOL",
    "global.openai.gpt-6.1-terra": "GLOBAL_OPENAI_GPT_6_1_TERRA",
    "global.xai.grok-4.6": "GLOBAL_XAI_GROK_4_6",
    "global.xai.grok-4.7": "GLOBAL_XAI_GROK_4_7",
    "global.zai.glm-5.3": "GLOBAL_ZAI_GLM_5_3",
    "google.gemma-3-12b-it": "GOOGLE_GEMMA_3_12B_IT",
    "google.gemma-3-27b-it": "GOOGLE_GEMMA_3_27B_IT",
    "google.gemma-3-4b-it": "GOOGLE_GEMMA_3_4B_IT",
    "google.gemma-4-26b-a4b": "GOOGLE_GEMMA_4_26B_A4B",
    "google.gemma-4-31b": "GOOGLE_GEMMA_4_31B",
    "google.gemma-4-e2b": "GOOGLE_GEMMA_4_E2B",
    "in.anthropic.claude-haiku-4-5-20251001-v1:0": "IN_ANTHROPIC_CLAUDE_HAIKU_4_5_20251001_V1_0",
    "in.anthropic.claude-opus-5": "IN_ANTHROPIC_CLAUDE_OPUS_5",
    "in.anthropic.claude-sonnet-5": "IN_ANTHROPIC_CLAUDE_SONNET_5",
    "in.openai.gpt-5.6-luna": "IN_OPENAI_GPT_5_6_LUNA",
    "in.openai.gpt-5.6-terra": "IN_OPENAI_GPT_5_6_TERRA",
    "jp.amazon.nova-2-lite-v1:0": "JP_AMAZON_NOVA_2_LITE_V1_0",
    "jp.anthropic.claude-haiku-4-5-20251001-v1:0": "JP_ANTHROPIC_CLAUDE_HAIKU_4_5_20251001_V1_0",
    "jp.anthropic.claude-haiku-5-5": "JP_ANTHROPIC_CLAUDE_HAIKU_5_5",
    "jp.anthropic.claude-opus-4-7": "JP_ANTHROPIC_CLAUDE_OPUS_4_7",
    "jp.anthropic.claude-opus-4-8": "JP_ANTHROPIC_CLAUDE_OPUS_4_8",
    "jp.anthropic.claude-opus-5": "JP_ANTHROPIC_CLAUDE_OPUS_5",
    "jp.anthropic.claude-opus-5-5": "JP_ANTHROPIC_CLAUDE_OPUS_5_5",
    "jp.anthropic.claude-sonnet-4-5-20250929-v1:0": "JP_ANTHROPIC_CLAUDE_SONNET_4_5_20250929_V1_0",
    "jp.anthropic.claude-sonnet-4-6": "JP_ANTHROPIC_CLAUDE_SONNET_4_6",
    "jp.anthropic.claude-sonnet-5": "JP_ANTHROPIC_CLAUDE_SONNET_5",
    "meta.llama3-1-70b-instruct-v1:0": "META_LLAMA3_1_70B_INSTRUCT_V1_0",
    "meta.llama3-1-8b-instruct-v1:0": "META_LLAMA3_1_8B_INSTRUCT_V1_0",
    "meta.llama3-3-70b-instruct-v1:0": "META_LLAMA3_3_70B_INSTRUCT_V1_0",
    "meta.llama4-maverick-17b-instruct-v1:0": "META_LLAMA4_MAVERICK_17B_INSTRUCT_V1_0",
    "meta.llama4-scout-17b-instruct-v1:0": "META_LLAMA4_SCOUT_17B_INSTRUCT_V1_0",
    "minimax.minimax-m2": "MINIMAX_MINIMAX_M2",
    "minimax.minimax-m2.1": "MINIMAX_MINIMAX_M2_1",
    "minimax.minimax-m2.5": "MINIMAX_MINIMAX_M2_5",
    "mistral.devstral-2-123b": "MISTRAL_DEVSTRAL_2_123B",
    "mistral.magistral-small-2509": "MISTRAL_MAGISTRAL_SMALL_2509",
    "mistral.ministral-3-14b-instruct": "MISTRAL_MINISTRAL_3_14B_INSTRUCT",
    "mistral.ministral-3-3b-instruct": "MISTRAL_MINISTRAL_3_3B_INSTRUCT",
    "mistral.ministral-3-8b-instruct": "MISTRAL_MINISTRAL_3_8B_INSTRUCT",
    "mistral.mistral-large-3-675b-instruct": "MISTRAL_MISTRAL_LARGE_3_675B_INSTRUCT",
    "mistral.pixtral-large-2502-v1:0": "MISTRAL_PIXTRAL_LARGE_2502_V1_0",
    "mistral.voxtral-mini-3b-2507": "MISTRAL_VOXTRAL_MINI_3B_2507",
    "mistral.voxtral-small-24b-2507": "MISTRAL_VOXTRAL_SMALL_24B_2507",
    "moonshot.kimi-k2-thinking": "MOONSHOT_KIMI_K2_THINKING",
    "moonshotai.kimi-k2.5": "MOONSHOTAI_KIMI_K2_5",
    "nvidia.nemotron-nano-12b-v2": "NVIDIA_NEMOTRON_NANO_12B_V2",
    "nvidia.nemotron-nano-3-30b": "NVIDIA_NEMOTRON_NANO_3_30B",
    "nvidia.nemotron-nano-9b-v2": "NVIDIA_NEMOTRON_NANO_9B_V2",
    "nvidia.nemotron-super-3-120b": "NVIDIA_NEMOTRON_SUPER_3_120B",
    "openai.gpt-5.4": "OPENAI_GPT_5_4",
    "openai.gpt-5.5": "OPENAI_GPT_5_5",
    "openai.gpt-5.6-luna": "OPENAI_GPT_5_6_LUNA",
    "openai.gpt-5.6-sol": "OPENAI_GPT_5_6_SOL",
    "openai.gpt-5.6-terra": "OPENAI_GPT_5_6_TERRA",
    "openai.gpt-6-astra": "OPENAI_GPT_6_ASTRA",
    "openai.gpt-6-luna": "OPENAI_GPT_6_LUNA",
    "openai.gpt-6-sol": "OPENAI_GPT_6_SOL",
    "openai.gpt-6.1-sol": "OPENAI_GPT_6_1_SOL",
    "openai.gpt-6.1-terra": "OPENAI_GPT_6_1_TERRA",
    "openai.gpt-oss-120b": "OPENAI_GPT_OSS_120B",
    "openai.gpt-oss-120b-1:0": "OPENAI_GPT_OSS_120B_1_0",
    "openai.gpt-oss-20b": "OPENAI_GPT_OSS_20B",
    "openai.gpt-oss-20b-1:0": "OPENAI_GPT_OSS_20B_1_0",
    "openai.gpt-oss-safeguard-120b": "OPENAI_GPT_OSS_SAFEGUARD_120B",
    "openai.gpt-oss-safeguard-20b": "OPENAI_GPT_OSS_SAFEGUARD_20B",
    "qwen.qwen3-235b-a22b-2507-v1:0": "QWEN_QWEN3_235B_A22B_2507_V1_0",
    "qwen.qwen3-32b-v1:0": "QWEN_QWEN3_32B_V1_0",
    "qwen.qwen3-coder-30b-a3b-v1:0": "QWEN_QWEN3_CODER_30B_A3B_V1_0",
    "qwen.qwen3-coder-480b-a35b-v1:0": "QWEN_QWEN3_CODER_480B_A35B_V1_0",
    "qwen.qwen3-coder-next": "QWEN_QWEN3_CODER_NEXT",
    "qwen.qwen3-next-80b-a3b": "QWEN_QWEN3_NEXT_80B_A3B",
    "qwen.qwen3-vl-235b-a22b": "QWEN_QWEN3_VL_235B_A22B",
    "stability.sd3-5-large-v1:0": "STABILITY_SD3_5_LARGE_V1_0",
    "stability.sd3-large-v1:0": "STABILITY_SD3_LARGE_V1_0",
    "stability.stable-conservative-upscale-v1:0": "STABILITY_STABLE_CONSERVATIVE_UPSCALE_V1_0",
    "stability.stable-creative-upscale-v1:0": "STABILITY_STABLE_CREATIVE_UPSCALE_V1_0",
    "stability.stable-fast-upscale-v1:0": "STABILITY_STABLE_FAST_UPSCALE_V1_0",
    "stability.stable-image-control-sketch-v1:0": "STABILITY_STABLE_IMAGE_CONTROL_SKETCH_V1_0",
    "stability.stable-image-control-structure-v1:0": "STABILITY_STABLE_IMAGE_CONTROL_STRUCTURE_V1_0",
    "stability.stable-image-core-v1:0": "STABILITY_STABLE_IMAGE_CORE_V1_0",
    "stability.stable-image-core-v1:1": "STABILITY_STABLE_IMAGE_CORE_V1_1",
    "stability.stable-image-erase-object-v1:0": "STABILITY_STABLE_IMAGE_ERASE_OBJECT_V1_0",
    "stability.stable-image-inpaint-v1:0": "STABILITY_STABLE_IMAGE_INPAINT_V1_0",
    "stability.stable-image-remove-background-v1:0": "STABILITY_STABLE_IMAGE_REMOVE_BACKGROUND_V1_0",
    "stability.stable-image-search-recolor-v1:0": "STABILITY_STABLE_IMAGE_SEARCH_RECOLOR_V1_0",
    "stability.stable-image-search-replace-v1:0": "STABILITY_STABLE_IMAGE_SEARCH_REPLACE_V1_0",
    "stability.stable-image-style-guide-v1:0": "STABILITY_STABLE_IMAGE_STYLE_GUIDE_V1_0",
    "stability.stable-image-ultra-v1:0": "STABILITY_STABLE_IMAGE_ULTRA_V1_0",
    "stability.stable-image-ultra-v1:1": "STABILITY_STABLE_IMAGE_ULTRA_V1_1",
    "stability.stable-outpaint-v1:0": "STABILITY_STABLE_OUTPAINT_V1_0",
    "stability.stable-style-transfer-v1:0": "STABILITY_STABLE_STYLE_TRANSFER_V1_0",
    "twelvelabs.marengo-embed-2-7-v1:0": "TWELVELABS_MARENGO_EMBED_2_7_V1_0",
    "twelvelabs.marengo-embed-3-0-v1:0": "TWELVELABS_MARENGO_EMBED_3_0_V1_0",
    "us-gov.openai.gpt-oss-120b-1:0": "US_GOV_OPENAI_GPT_OSS_120B_1_0",
    "us-gov.openai.gpt-oss-20b-1:0": "US_GOV_OPENAI_GPT_OSS_20B_1_0",
    "us.amazon.nova-2-lite-v1:0": "US_AMAZON_NOVA_2_LITE_V1_0",
    "us.amazon.nova-canvas-v1:0": "US_AMAZON_NOVA_CANVAS_V1_0",
    "us.amazon.nova-lite-v1:0": "US_AMAZON_NOVA_LITE_V1_0",
    "us.amazon.nova-micro-v1:0": "US_AMAZON_NOVA_MICRO_V1_0",
    "us.amazon.nova-premier-v1:0": "US_AMAZON_NOVA_PREMIER_V1_0",
    "us.amazon.nova-pro-v1:0": "US_AMAZON_NOVA_PRO_V1_0",
    "us.anthropic.claude-fable-5": "US_ANTHROPIC_CLAUDE_FABLE_5",
    "us.anthropic.claude-fable-5-1": "US_ANTHROPIC_CLAUDE_FABLE_5_1",
    "us.anthropic.claude-fable-5-2": "US_ANTHROPIC_CLAUDE_FABLE_5_2",
    "us.anthropic.claude-haiku-4-5-20251001-v1:0": "US_ANTHROPIC_CLAUDE_HAIKU_4_5_20251001_V1_0",
    "us.anthropic.claude-haiku-5-5": "US_ANTHROPIC_CLAUDE_HAIKU_5_5",
    "us.anthropic.claude-opus-4-1-20250805-v1:0": "US_ANTHROPIC_CLAUDE_OPUS_4_1_20250805_V1_0",
    "us.anthropic.claude-opus-4-5-20251101-v1:0": "US_ANTHROPIC_CLAUDE_OPUS_4_5_20251101_V1_0",
    "us.anthropic.claude-opus-4-6-v1": "US_ANTHROPIC_CLAUDE_OPUS_4_6_V1",
    "us.anthropic.claude-opus-4-7": "US_ANTHROPIC_CLAUDE_OPUS_4_7",
    "us.anthropic.claude-opus-4-8": "US_ANTHROPIC_CLAUDE_OPUS_4_8",
    "us.anthropic.claude-opus-5": "US_ANTHROPIC_CLAUDE_OPUS_5",
    "us.anthropic.claude-opus-5-5": "US_ANTHROPIC_CLAUDE_OPUS_5_5",
    "us.anthropic.claude-sonnet-4-20250514-v1:0": "US_ANTHROPIC_CLAUDE_SONNET_4_20250514_V1_0",
    "us.anthropic.claude-sonnet-4-5-20250929-v1:0": "US_ANTHROPIC_CLAUDE_SONNET_4_5_20250929_V1_0",
    "us.anthropic.claude-sonnet-4-6": "US_ANTHROPIC_CLAUDE_SONNET_4_6",
    "us.anthropic.claude-sonnet-5": "US_ANTHROPIC_CLAUDE_SONNET_5",
    "us.anthropic.claude-sonnet-5-5": "US_ANTHROPIC_CLAUDE_SONNET_5_5",
    "us.cohere.embed-v4:0": "US_COHERE_EMBED_V4_0",
    "us.deepseek.r1-v1:0": "US_DEEPSEEK_R1_V1_0",
    "us.meta.llama3-1-70b-instruct-v1:0": "US_META_LLAMA3_1_70B_INSTRUCT_V1_0",
    "us.meta.llama3-1-8b-instruct-v1:0": "US_META_LLAMA3_1_8B_INSTRUCT_V1_0",
    "us.meta.llama3-3-70b-instruct-v1:0": "US_META_LLAMA3_3_70B_INSTRUCT_V1_0",
    "us.meta.llama4-maverick-17b-instruct-v1:0": "US_META_LLAMA4_MAVERICK_17B_INSTRUCT_V1_0",
    "us.meta.llama4-scout-17b-instruct-v1:0": "US_META_LLAMA4_SCOUT_17B_INSTRUCT_V1_0",
    "us.mistral.pixtral-large-2502-v1:0": "US_MISTRAL_PIXTRAL_LARGE_2502_V1_0",
    "us.moonshotai.kimi-k3": "US_MOONSHOTAI_KIMI_K3",
    "us.moonshotai.kimi-k3.1": "US_MOONSHOTAI_KIMI_K3_1",
    "us.openai.gpt-5.6-luna": "US_OPENAI_GPT_5_6_LUNA",
    "us.openai.gpt-5.6-sol": "US_OPENAI_GPT_5_6_SOL",
    "us.openai.gpt-5.6-terra": "US_OPENAI_GPT_5_6_TERRA",
    "us.openai.gpt-6-astra": "US_OPENAI_GPT_6_ASTRA",
    "us.openai.gpt-6-luna": "US_OPENAI_GPT_6_LUNA",
    "us.openai.gpt-6-sol": "US_OPENAI_GPT_6_SOL",
    "us.openai.gpt-6.1-sol": "US_OPENAI_GPT_6_1_SOL",
    "us.openai.gpt-6.1-terra": "US_OPENAI_GPT_6_1_TERRA",
    "us.stability.stable-conservative-upscale-v1:0": "US_STABILITY_STABLE_CONSERVATIVE_UPSCALE_V1_0",
    "us.stability.stable-creative-upscale-v1:0": "US_STABILITY_STABLE_CREATIVE_UPSCALE_V1_0",
    "us.stability.stable-fast-upscale-v1:0": "US_STABILITY_STABLE_FAST_UPSCALE_V1_0",
    "us.stability.stable-image-control-sketch-v1:0": "US_STABILITY_STABLE_IMAGE_CONTROL_SKETCH_V1_0",
    "us.stability.stable-image-control-structure-v1:0": "US_STABILITY_STABLE_IMAGE_CONTROL_STRUCTURE_V1_0",
    "us.stability.stable-image-erase-object-v1:0": "US_STABILITY_STABLE_IMAGE_ERASE_OBJECT_V1_0",
    "us.stability.stable-image-inpaint-v1:0": "US_STABILITY_STABLE_IMAGE_INPAINT_V1_0",
    "us.stability.stable-image-remove-background-v1:0": "US_STABILITY_STABLE_IMAGE_REMOVE_BACKGROUND_V1_0",
    "us.stability.stable-image-search-recolor-v1:0": "US_STABILITY_STABLE_IMAGE_SEARCH_RECOLOR_V1_0",
    "us.stability.stable-image-search-replace-v1:0": "US_STABILITY_STABLE_IMAGE_SEARCH_REPLACE_V1_0",
    "us.stability.stable-image-style-guide-v1:0": "US_STABILITY_STABLE_IMAGE_STYLE_GUIDE_V1_0",
    "us.stability.stable-outpaint-v1:0": "US_STABILITY_STABLE_OUTPAINT_V1_0",
    "us.stability.stable-style-transfer-v1:0": "US_STABILITY_STABLE_STYLE_TRANSFER_V1_0",
    "us.twelvelabs.marengo-embed-2-7-v1:0": "US_TWELVELABS_MARENGO_EMBED_2_7_V1_0",
    "us.twelvelabs.marengo-embed-3-0-v1:0": "US_TWELVELABS_MARENGO_EMBED_3_0_V1_0",
    "us.writer.palmyra-x4-v1:0": "US_WRITER_PALMYRA_X4_V1_0",
    "us.writer.palmyra-x5-v1:0": "US_WRITER_PALMYRA_X5_V1_0",
    "us.xai.grok-4.6": "US_XAI_GROK_4_6",
    "us.xai.grok-4.7": "US_XAI_GROK_4_7",
    "us.zai.glm-5.3": "US_ZAI_GLM_5_3",
    "writer.palmyra-x4-v1:0": "WRITER_PALMYRA_X4_V1_0",
    "writer.palmyra-x5-v1:0": "WRITER_PALMYRA_X5_V1_0",
    "xai.grok-4.3": "XAI_GROK_4_3",
    "xai.grok-4.6": "XAI_GROK_4_6",
    "zai.glm-4.7": "ZAI_GLM_4_7",
    "zai.glm-4.7-flash": "ZAI_GLM_4_7_FLASH",
    "zai.glm-5": "ZAI_GLM_5",
}
