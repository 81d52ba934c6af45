"""xAI's models as typed constants; generated from `catalog/xai.yaml`."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

from interlingua.records import (
    Auth,
    ChatModel,
    Compat,
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
    TranscriptionModel,
    VideoModel,
    deprecated,
)

if TYPE_CHECKING:
    # A property to type checkers, so that they can mark it deprecated.
    from builtins import property as constant
    from typing import Never, TypeAlias

    from interlingua.media import Document, Image
    from interlingua.messages import Text
    from interlingua.tools import AnyTool
    from interlingua_generated.wire import openai_chat, openai_responses

    ChatReadsTextImage: TypeAlias = ChatModel[
        openai_chat.Extra, Text | Image, AnyTool, openai_chat.Response
    ]
    ChatReadsTextImageDocument: TypeAlias = ChatModel[
        openai_chat.Extra, Text | Image | Document, AnyTool, openai_chat.Response
    ]
    ResponsesReadsTextImage: TypeAlias = ChatModel[
        openai_responses.Extra, Text | Image, AnyTool, openai_responses.Response
    ]
    ResponsesReadsTextImageDocumentNoTools: TypeAlias = ChatModel[
        openai_responses.Extra, Text | Image | Document, Never, openai_responses.Response
    ]
    ResponsesReadsTextImageNoTools: TypeAlias = ChatModel[
        openai_responses.Extra, Text | Image, Never, openai_responses.Response
    ]
else:
    from functools import cached_property as constant

PROVIDER = Provider(
    id="xai",
    name="xAI",
    docs="https://docs.x.ai/docs/models",
    auth=Auth(scheme="bearer", env=("XAI_API_KEY",)),
    endpoints=(
        Endpoint(
            wire="openai_chat",
            base_url="https://api.x.ai/v1",
            base_url_env="XAI_BASE_URL",
            service_tiers=("default", "priority"),
        ),
        Endpoint(
            wire="openai_responses",
            base_url="https://api.x.ai/v1",
            base_url_env="XAI_BASE_URL",
            service_tiers=("default", "priority"),
        ),
        Endpoint(wire="openai_images", base_url="https://api.x.ai/v1", base_url_env="XAI_BASE_URL"),
        Endpoint(
            wire="openai_realtime", base_url="https://api.x.ai/v1", base_url_env="XAI_BASE_URL"
        ),
    ),
    compat=Compat(
        max_output_tokens_field="max_completion_tokens",
        reasoning_format="reasoning_effort",
        reasoning_replay_field="reasoning_content",
        developer_role=False,
        cache_key=False,
        cache_retention=False,
        affinity_header="x-grok-conv-id",
    ),
)


class XAI:
    """Models of xAI; each is built when it is first touched."""

    @constant
    def GROK_4_20(self) -> ChatReadsTextImage:
        """grok-4.20: 1,000,000 tokens of context, $1.25 in and $2.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="grok-4.20",
            wires=("openai_chat", "openai_responses"),
            limits=Limits(context=1000000),
            reads=("text", "image"),
            features=Features(
                tools=True,
                structured_output=True,
                reasoning=True,
                prompt_caching=True,
                web_search=True,
                batch=True,
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
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(
                        input=Decimal("1"), output=Decimal("2"), cached_input=Decimal("0.16")
                    ),
                ),
                PriceRow(
                    when=PriceCondition(min_input_tokens=200001, service_tier="batch"),
                    rates=Rates(
                        input=Decimal("2"), output=Decimal("4"), cached_input=Decimal("0.32")
                    ),
                ),
            ),
            compat=Compat(
                max_output_tokens_field="max_completion_tokens",
                reasoning_format="reasoning_effort",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
                affinity_header="x-grok-conv-id",
            ),
        )

    @constant
    def GROK_4_20_0309(self) -> ChatReadsTextImage:
        """grok-4.20-0309: $1.25 in and $2.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="grok-4.20-0309",
            wires=("openai_chat", "openai_responses"),
            limits=Limits(input=1000000),
            reads=("text", "image"),
            features=Features(
                tools=True,
                structured_output=True,
                reasoning=True,
                prompt_caching=True,
                web_search=True,
                batch=True,
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
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(
                        input=Decimal("1"), output=Decimal("2"), cached_input=Decimal("0.16")
                    ),
                ),
                PriceRow(
                    when=PriceCondition(min_input_tokens=200001, service_tier="batch"),
                    rates=Rates(
                        input=Decimal("2"), output=Decimal("4"), cached_input=Decimal("0.32")
                    ),
                ),
            ),
            compat=Compat(
                max_output_tokens_field="max_completion_tokens",
                reasoning_format="reasoning_effort",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
                affinity_header="x-grok-conv-id",
            ),
        )

    @constant
    def GROK_4_20_0309_NON_REASONING(self) -> ChatReadsTextImageDocument:
        """Grok 4.20 (Non-Reasoning): 1,000,000 tokens of context, 30,000 out, $1.25 in and $2.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="grok-4.20-0309-non-reasoning",
            name="Grok 4.20 (Non-Reasoning)",
            family="grok",
            wires=("openai_chat", "openai_responses"),
            limits=Limits(context=1000000, output=30000),
            reads=("text", "image", "document"),
            writes=("text",),
            features=Features(
                tools=True,
                structured_output=True,
                reasoning=False,
                temperature=True,
                prompt_caching=True,
                web_search=True,
                batch=True,
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
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(
                        input=Decimal("1"), output=Decimal("2"), cached_input=Decimal("0.16")
                    ),
                ),
                PriceRow(
                    when=PriceCondition(min_input_tokens=200001, service_tier="batch"),
                    rates=Rates(
                        input=Decimal("2"), output=Decimal("4"), cached_input=Decimal("0.32")
                    ),
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2026-03-09"),
            compat=Compat(
                max_output_tokens_field="max_completion_tokens",
                reasoning_format="reasoning_effort",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
                affinity_header="x-grok-conv-id",
            ),
        )

    @constant
    def GROK_4_20_0309_REASONING(self) -> ChatReadsTextImageDocument:
        """Grok 4.20 (Reasoning): 1,000,000 tokens of context, 30,000 out, $1.25 in and $2.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="grok-4.20-0309-reasoning",
            name="Grok 4.20 (Reasoning)",
            family="grok",
            wires=("openai_chat", "openai_responses"),
            limits=Limits(context=1000000, output=30000),
            reads=("text", "image", "document"),
            writes=("text",),
            features=Features(
                tools=True,
                structured_output=True,
                reasoning=True,
                temperature=True,
                prompt_caching=True,
                web_search=True,
                batch=True,
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
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(
                        input=Decimal("1"), output=Decimal("2"), cached_input=Decimal("0.16")
                    ),
                ),
                PriceRow(
                    when=PriceCondition(min_input_tokens=200001, service_tier="batch"),
                    rates=Rates(
                        input=Decimal("2"), output=Decimal("4"), cached_input=Decimal("0.32")
                    ),
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2026-03-09"),
            compat=Compat(
                max_output_tokens_field="max_completion_tokens",
                reasoning_format="reasoning_effort",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
                affinity_header="x-grok-conv-id",
            ),
        )

    @constant
    def GROK_4_20_BETA(self) -> ChatReadsTextImage:
        """grok-4.20-beta: $1.25 in and $2.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="grok-4.20-beta",
            wires=("openai_chat", "openai_responses"),
            limits=Limits(input=1000000),
            reads=("text", "image"),
            features=Features(
                tools=True,
                structured_output=True,
                reasoning=True,
                prompt_caching=True,
                web_search=True,
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
            compat=Compat(
                max_output_tokens_field="max_completion_tokens",
                reasoning_format="reasoning_effort",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
                affinity_header="x-grok-conv-id",
            ),
        )

    @constant
    def GROK_4_20_BETA_0309(self) -> ChatReadsTextImage:
        """grok-4.20-beta-0309: $1.25 in and $2.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="grok-4.20-beta-0309",
            wires=("openai_chat", "openai_responses"),
            limits=Limits(input=1000000),
            reads=("text", "image"),
            features=Features(
                tools=True,
                structured_output=True,
                reasoning=True,
                prompt_caching=True,
                web_search=True,
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
            compat=Compat(
                max_output_tokens_field="max_completion_tokens",
                reasoning_format="reasoning_effort",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
                affinity_header="x-grok-conv-id",
            ),
        )

    @constant
    def GROK_4_20_BETA_0309_NON_REASONING(self) -> ChatReadsTextImage:
        """grok-4.20-beta-0309-non-reasoning: $1.25 in and $2.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="grok-4.20-beta-0309-non-reasoning",
            wires=("openai_chat", "openai_responses"),
            limits=Limits(input=1000000),
            reads=("text", "image"),
            features=Features(
                tools=True, structured_output=True, prompt_caching=True, web_search=True
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
            compat=Compat(
                max_output_tokens_field="max_completion_tokens",
                reasoning_format="reasoning_effort",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
                affinity_header="x-grok-conv-id",
            ),
        )

    @constant
    def GROK_4_20_BETA_0309_REASONING(self) -> ChatReadsTextImage:
        """grok-4.20-beta-0309-reasoning: $1.25 in and $2.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="grok-4.20-beta-0309-reasoning",
            wires=("openai_chat", "openai_responses"),
            limits=Limits(input=1000000),
            reads=("text", "image"),
            features=Features(
                tools=True,
                structured_output=True,
                reasoning=True,
                prompt_caching=True,
                web_search=True,
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
            compat=Compat(
                max_output_tokens_field="max_completion_tokens",
                reasoning_format="reasoning_effort",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
                affinity_header="x-grok-conv-id",
            ),
        )

    @constant
    def GROK_4_20_BETA_LATEST(self) -> ChatReadsTextImage:
        """grok-4.20-beta-latest: $1.25 in and $2.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="grok-4.20-beta-latest",
            wires=("openai_chat", "openai_responses"),
            limits=Limits(input=1000000),
            reads=("text", "image"),
            features=Features(
                tools=True,
                structured_output=True,
                reasoning=True,
                prompt_caching=True,
                web_search=True,
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
            compat=Compat(
                max_output_tokens_field="max_completion_tokens",
                reasoning_format="reasoning_effort",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
                affinity_header="x-grok-conv-id",
            ),
        )

    @constant
    def GROK_4_20_BETA_LATEST_NON_REASONING(self) -> ChatReadsTextImage:
        """grok-4.20-beta-latest-non-reasoning: $1.25 in and $2.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="grok-4.20-beta-latest-non-reasoning",
            wires=("openai_chat", "openai_responses"),
            limits=Limits(input=1000000),
            reads=("text", "image"),
            features=Features(
                tools=True, structured_output=True, prompt_caching=True, web_search=True
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
            compat=Compat(
                max_output_tokens_field="max_completion_tokens",
                reasoning_format="reasoning_effort",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
                affinity_header="x-grok-conv-id",
            ),
        )

    @constant
    def GROK_4_20_BETA_LATEST_REASONING(self) -> ChatReadsTextImage:
        """grok-4.20-beta-latest-reasoning: $1.25 in and $2.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="grok-4.20-beta-latest-reasoning",
            wires=("openai_chat", "openai_responses"),
            limits=Limits(input=1000000),
            reads=("text", "image"),
            features=Features(
                tools=True,
                structured_output=True,
                reasoning=True,
                prompt_caching=True,
                web_search=True,
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
            compat=Compat(
                max_output_tokens_field="max_completion_tokens",
                reasoning_format="reasoning_effort",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
                affinity_header="x-grok-conv-id",
            ),
        )

    @constant
    def GROK_4_20_BETA_NON_REASONING(self) -> ChatReadsTextImage:
        """grok-4.20-beta-non-reasoning: $1.25 in and $2.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="grok-4.20-beta-non-reasoning",
            wires=("openai_chat", "openai_responses"),
            limits=Limits(input=1000000),
            reads=("text", "image"),
            features=Features(
                tools=True, structured_output=True, prompt_caching=True, web_search=True
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
            compat=Compat(
                max_output_tokens_field="max_completion_tokens",
                reasoning_format="reasoning_effort",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
                affinity_header="x-grok-conv-id",
            ),
        )

    @constant
    def GROK_4_20_BETA_REASONING(self) -> ChatReadsTextImage:
        """grok-4.20-beta-reasoning: $1.25 in and $2.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="grok-4.20-beta-reasoning",
            wires=("openai_chat", "openai_responses"),
            limits=Limits(input=1000000),
            reads=("text", "image"),
            features=Features(
                tools=True,
                structured_output=True,
                reasoning=True,
                prompt_caching=True,
                web_search=True,
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
            compat=Compat(
                max_output_tokens_field="max_completion_tokens",
                reasoning_format="reasoning_effort",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
                affinity_header="x-grok-conv-id",
            ),
        )

    @constant
    def GROK_4_20_EXPERIMENTAL_BETA_0304(self) -> ChatReadsTextImage:
        """grok-4.20-experimental-beta-0304: $1.25 in and $2.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="grok-4.20-experimental-beta-0304",
            wires=("openai_chat", "openai_responses"),
            limits=Limits(input=1000000),
            reads=("text", "image"),
            features=Features(
                tools=True,
                structured_output=True,
                reasoning=True,
                prompt_caching=True,
                web_search=True,
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
            compat=Compat(
                max_output_tokens_field="max_completion_tokens",
                reasoning_format="reasoning_effort",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
                affinity_header="x-grok-conv-id",
            ),
        )

    @constant
    def GROK_4_20_EXPERIMENTAL_BETA_0304_NON_REASONING(self) -> ChatReadsTextImage:
        """grok-4.20-experimental-beta-0304-non-reasoning: $1.25 in and $2.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="grok-4.20-experimental-beta-0304-non-reasoning",
            wires=("openai_chat", "openai_responses"),
            limits=Limits(input=1000000),
            reads=("text", "image"),
            features=Features(
                tools=True, structured_output=True, prompt_caching=True, web_search=True
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
            compat=Compat(
                max_output_tokens_field="max_completion_tokens",
                reasoning_format="reasoning_effort",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
                affinity_header="x-grok-conv-id",
            ),
        )

    @constant
    def GROK_4_20_EXPERIMENTAL_BETA_0304_REASONING(self) -> ChatReadsTextImage:
        """grok-4.20-experimental-beta-0304-reasoning: $1.25 in and $2.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="grok-4.20-experimental-beta-0304-reasoning",
            wires=("openai_chat", "openai_responses"),
            limits=Limits(input=1000000),
            reads=("text", "image"),
            features=Features(
                tools=True,
                structured_output=True,
                reasoning=True,
                prompt_caching=True,
                web_search=True,
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
            compat=Compat(
                max_output_tokens_field="max_completion_tokens",
                reasoning_format="reasoning_effort",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
                affinity_header="x-grok-conv-id",
            ),
        )

    @constant
    def GROK_4_20_EXPERIMENTAL_BETA_LATEST(self) -> ChatReadsTextImage:
        """grok-4.20-experimental-beta-latest: $1.25 in and $2.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="grok-4.20-experimental-beta-latest",
            wires=("openai_chat", "openai_responses"),
            limits=Limits(input=1000000),
            reads=("text", "image"),
            features=Features(
                tools=True,
                structured_output=True,
                reasoning=True,
                prompt_caching=True,
                web_search=True,
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
            compat=Compat(
                max_output_tokens_field="max_completion_tokens",
                reasoning_format="reasoning_effort",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
                affinity_header="x-grok-conv-id",
            ),
        )

    @constant
    def GROK_4_20_EXPERIMENTAL_BETA_NON_REASONING_LATEST(self) -> ChatReadsTextImage:
        """grok-4.20-experimental-beta-non-reasoning-latest: $1.25 in and $2.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="grok-4.20-experimental-beta-non-reasoning-latest",
            wires=("openai_chat", "openai_responses"),
            limits=Limits(input=1000000),
            reads=("text", "image"),
            features=Features(
                tools=True, structured_output=True, prompt_caching=True, web_search=True
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
            compat=Compat(
                max_output_tokens_field="max_completion_tokens",
                reasoning_format="reasoning_effort",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
                affinity_header="x-grok-conv-id",
            ),
        )

    @constant
    def GROK_4_20_EXPERIMENTAL_BETA_REASONING_LATEST(self) -> ChatReadsTextImage:
        """grok-4.20-experimental-beta-reasoning-latest: $1.25 in and $2.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="grok-4.20-experimental-beta-reasoning-latest",
            wires=("openai_chat", "openai_responses"),
            limits=Limits(input=1000000),
            reads=("text", "image"),
            features=Features(
                tools=True,
                structured_output=True,
                reasoning=True,
                prompt_caching=True,
                web_search=True,
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
            compat=Compat(
                max_output_tokens_field="max_completion_tokens",
                reasoning_format="reasoning_effort",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
                affinity_header="x-grok-conv-id",
            ),
        )

    @constant
    def GROK_4_20_MULTI_AGENT(self) -> ResponsesReadsTextImageNoTools:
        """grok-4.20-multi-agent: 1,000,000 tokens of context, $1.25 in and $2.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="grok-4.20-multi-agent",
            wires=("openai_responses",),
            limits=Limits(context=1000000),
            reads=("text", "image"),
            features=Features(
                tools=False,
                structured_output=True,
                reasoning=True,
                prompt_caching=True,
                web_search=True,
                batch=True,
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
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(
                        input=Decimal("1"), output=Decimal("2"), cached_input=Decimal("0.16")
                    ),
                ),
                PriceRow(
                    when=PriceCondition(min_input_tokens=200001, service_tier="batch"),
                    rates=Rates(
                        input=Decimal("2"), output=Decimal("4"), cached_input=Decimal("0.32")
                    ),
                ),
            ),
            compat=Compat(
                max_output_tokens_field="max_completion_tokens",
                reasoning_format="reasoning_effort",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
                affinity_header="x-grok-conv-id",
            ),
        )

    @constant
    def GROK_4_20_MULTI_AGENT_0309(self) -> ResponsesReadsTextImageDocumentNoTools:
        """Grok 4.20 Multi-Agent: 1,000,000 tokens of context, 30,000 out, $1.25 in and $2.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="grok-4.20-multi-agent-0309",
            name="Grok 4.20 Multi-Agent",
            family="grok",
            wires=("openai_responses",),
            limits=Limits(context=1000000, output=30000),
            reads=("text", "image", "document"),
            writes=("text",),
            features=Features(
                tools=False,
                structured_output=True,
                reasoning=True,
                temperature=True,
                prompt_caching=True,
                web_search=True,
                batch=True,
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
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(
                        input=Decimal("1"), output=Decimal("2"), cached_input=Decimal("0.16")
                    ),
                ),
                PriceRow(
                    when=PriceCondition(min_input_tokens=200001, service_tier="batch"),
                    rates=Rates(
                        input=Decimal("2"), output=Decimal("4"), cached_input=Decimal("0.32")
                    ),
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2026-03-09"),
            reasoning=Reasoning(efforts=("low", "medium", "high", "xhigh")),
            compat=Compat(
                max_output_tokens_field="max_completion_tokens",
                reasoning_format="reasoning_effort",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
                affinity_header="x-grok-conv-id",
            ),
        )

    @constant
    def GROK_4_20_MULTI_AGENT_BETA_0309(self) -> ResponsesReadsTextImage:
        """grok-4.20-multi-agent-beta-0309: 1,000,000 tokens of context, $1.25 in and $2.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="grok-4.20-multi-agent-beta-0309",
            wires=("openai_responses",),
            limits=Limits(context=1000000),
            reads=("text", "image"),
            features=Features(
                tools=True,
                structured_output=True,
                reasoning=True,
                prompt_caching=True,
                web_search=True,
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
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(
                        input=Decimal("1"), output=Decimal("2"), cached_input=Decimal("0.16")
                    ),
                ),
                PriceRow(
                    when=PriceCondition(min_input_tokens=200001, service_tier="batch"),
                    rates=Rates(
                        input=Decimal("2"), output=Decimal("4"), cached_input=Decimal("0.32")
                    ),
                ),
            ),
            compat=Compat(
                max_output_tokens_field="max_completion_tokens",
                reasoning_format="reasoning_effort",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
                affinity_header="x-grok-conv-id",
            ),
        )

    @constant
    def GROK_4_20_MULTI_AGENT_BETA_LATEST(self) -> ResponsesReadsTextImageNoTools:
        """grok-4.20-multi-agent-beta-latest: 1,000,000 tokens of context, $1.25 in and $2.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="grok-4.20-multi-agent-beta-latest",
            wires=("openai_responses",),
            limits=Limits(context=1000000),
            reads=("text", "image"),
            features=Features(
                tools=False,
                structured_output=True,
                reasoning=True,
                prompt_caching=True,
                web_search=True,
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
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(
                        input=Decimal("1"), output=Decimal("2"), cached_input=Decimal("0.16")
                    ),
                ),
                PriceRow(
                    when=PriceCondition(min_input_tokens=200001, service_tier="batch"),
                    rates=Rates(
                        input=Decimal("2"), output=Decimal("4"), cached_input=Decimal("0.32")
                    ),
                ),
            ),
            compat=Compat(
                max_output_tokens_field="max_completion_tokens",
                reasoning_format="reasoning_effort",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
                affinity_header="x-grok-conv-id",
            ),
        )

    @constant
    def GROK_4_20_MULTI_AGENT_EXPERIMENTAL_BETA_0304(self) -> ResponsesReadsTextImageNoTools:
        """grok-4.20-multi-agent-experimental-beta-0304: $1.25 in and $2.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="grok-4.20-multi-agent-experimental-beta-0304",
            wires=("openai_responses",),
            limits=Limits(input=1000000),
            reads=("text", "image"),
            features=Features(
                tools=False,
                structured_output=True,
                reasoning=True,
                prompt_caching=True,
                web_search=True,
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
            compat=Compat(
                max_output_tokens_field="max_completion_tokens",
                reasoning_format="reasoning_effort",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
                affinity_header="x-grok-conv-id",
            ),
        )

    @constant
    def GROK_4_20_MULTI_AGENT_EXPERIMENTAL_BETA_LATEST(self) -> ResponsesReadsTextImageNoTools:
        """grok-4.20-multi-agent-experimental-beta-latest: $1.25 in and $2.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="grok-4.20-multi-agent-experimental-beta-latest",
            wires=("openai_responses",),
            limits=Limits(input=1000000),
            reads=("text", "image"),
            features=Features(
                tools=False,
                structured_output=True,
                reasoning=True,
                prompt_caching=True,
                web_search=True,
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
            compat=Compat(
                max_output_tokens_field="max_completion_tokens",
                reasoning_format="reasoning_effort",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
                affinity_header="x-grok-conv-id",
            ),
        )

    @constant
    def GROK_4_20_MULTI_AGENT_LATEST(self) -> ResponsesReadsTextImageNoTools:
        """grok-4.20-multi-agent-latest: 1,000,000 tokens of context, $1.25 in and $2.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="grok-4.20-multi-agent-latest",
            wires=("openai_responses",),
            limits=Limits(context=1000000),
            reads=("text", "image"),
            features=Features(
                tools=False,
                structured_output=True,
                reasoning=True,
                prompt_caching=True,
                web_search=True,
                batch=True,
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
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(
                        input=Decimal("1"), output=Decimal("2"), cached_input=Decimal("0.16")
                    ),
                ),
                PriceRow(
                    when=PriceCondition(min_input_tokens=200001, service_tier="batch"),
                    rates=Rates(
                        input=Decimal("2"), output=Decimal("4"), cached_input=Decimal("0.32")
                    ),
                ),
            ),
            compat=Compat(
                max_output_tokens_field="max_completion_tokens",
                reasoning_format="reasoning_effort",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
                affinity_header="x-grok-conv-id",
            ),
        )

    @constant
    def GROK_4_20_NON_REASONING(self) -> ChatReadsTextImage:
        """grok-4.20-non-reasoning: $1.25 in and $2.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="grok-4.20-non-reasoning",
            wires=("openai_chat", "openai_responses"),
            limits=Limits(input=1000000),
            reads=("text", "image"),
            features=Features(
                tools=True, structured_output=True, prompt_caching=True, web_search=True, batch=True
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
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(
                        input=Decimal("1"), output=Decimal("2"), cached_input=Decimal("0.16")
                    ),
                ),
                PriceRow(
                    when=PriceCondition(min_input_tokens=200001, service_tier="batch"),
                    rates=Rates(
                        input=Decimal("2"), output=Decimal("4"), cached_input=Decimal("0.32")
                    ),
                ),
            ),
            compat=Compat(
                max_output_tokens_field="max_completion_tokens",
                reasoning_format="reasoning_effort",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
                affinity_header="x-grok-conv-id",
            ),
        )

    @constant
    def GROK_4_20_NON_REASONING_GV2(self) -> ChatReadsTextImage:
        """grok-4.20-non-reasoning-gv2: $1.25 in and $2.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="grok-4.20-non-reasoning-gv2",
            wires=("openai_chat", "openai_responses"),
            limits=Limits(input=1000000),
            reads=("text", "image"),
            features=Features(
                tools=True, structured_output=True, prompt_caching=True, web_search=True
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
            compat=Compat(
                max_output_tokens_field="max_completion_tokens",
                reasoning_format="reasoning_effort",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
                affinity_header="x-grok-conv-id",
            ),
        )

    @constant
    def GROK_4_20_NON_REASONING_LATEST(self) -> ChatReadsTextImage:
        """grok-4.20-non-reasoning-latest: $1.25 in and $2.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="grok-4.20-non-reasoning-latest",
            wires=("openai_chat", "openai_responses"),
            limits=Limits(input=1000000),
            reads=("text", "image"),
            features=Features(
                tools=True, structured_output=True, prompt_caching=True, web_search=True, batch=True
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
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(
                        input=Decimal("1"), output=Decimal("2"), cached_input=Decimal("0.16")
                    ),
                ),
                PriceRow(
                    when=PriceCondition(min_input_tokens=200001, service_tier="batch"),
                    rates=Rates(
                        input=Decimal("2"), output=Decimal("4"), cached_input=Decimal("0.32")
                    ),
                ),
            ),
            compat=Compat(
                max_output_tokens_field="max_completion_tokens",
                reasoning_format="reasoning_effort",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
                affinity_header="x-grok-conv-id",
            ),
        )

    @constant
    def GROK_4_20_REASONING(self) -> ChatReadsTextImage:
        """grok-4.20-reasoning: $1.25 in and $2.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="grok-4.20-reasoning",
            wires=("openai_chat", "openai_responses"),
            limits=Limits(input=1000000),
            reads=("text", "image"),
            features=Features(
                tools=True,
                structured_output=True,
                reasoning=True,
                prompt_caching=True,
                web_search=True,
                batch=True,
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
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(
                        input=Decimal("1"), output=Decimal("2"), cached_input=Decimal("0.16")
                    ),
                ),
                PriceRow(
                    when=PriceCondition(min_input_tokens=200001, service_tier="batch"),
                    rates=Rates(
                        input=Decimal("2"), output=Decimal("4"), cached_input=Decimal("0.32")
                    ),
                ),
            ),
            compat=Compat(
                max_output_tokens_field="max_completion_tokens",
                reasoning_format="reasoning_effort",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
                affinity_header="x-grok-conv-id",
            ),
        )

    @constant
    def GROK_4_20_REASONING_GV2(self) -> ChatReadsTextImage:
        """grok-4.20-reasoning-gv2: $1.25 in and $2.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="grok-4.20-reasoning-gv2",
            wires=("openai_chat", "openai_responses"),
            limits=Limits(input=1000000),
            reads=("text", "image"),
            features=Features(
                tools=True,
                structured_output=True,
                reasoning=True,
                prompt_caching=True,
                web_search=True,
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
            compat=Compat(
                max_output_tokens_field="max_completion_tokens",
                reasoning_format="reasoning_effort",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
                affinity_header="x-grok-conv-id",
            ),
        )

    @constant
    def GROK_4_20_REASONING_LATEST(self) -> ChatReadsTextImage:
        """grok-4.20-reasoning-latest: $1.25 in and $2.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="grok-4.20-reasoning-latest",
            wires=("openai_chat", "openai_responses"),
            limits=Limits(input=1000000),
            reads=("text", "image"),
            features=Features(
                tools=True,
                structured_output=True,
                reasoning=True,
                prompt_caching=True,
                web_search=True,
                batch=True,
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
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(
                        input=Decimal("1"), output=Decimal("2"), cached_input=Decimal("0.16")
                    ),
                ),
                PriceRow(
                    when=PriceCondition(min_input_tokens=200001, service_tier="batch"),
                    rates=Rates(
                        input=Decimal("2"), output=Decimal("4"), cached_input=Decimal("0.32")
                    ),
                ),
            ),
            compat=Compat(
                max_output_tokens_field="max_completion_tokens",
                reasoning_format="reasoning_effort",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
                affinity_header="x-grok-conv-id",
            ),
        )

    @constant
    def GROK_4_3(self) -> ChatReadsTextImageDocument:
        """Grok 4.3: 1,000,000 tokens of context, 30,000 out, $1.25 in and $2.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="grok-4.3",
            name="Grok 4.3",
            family="grok",
            wires=("openai_chat", "openai_responses"),
            limits=Limits(context=1000000, output=30000),
            reads=("text", "image", "document"),
            writes=("text",),
            features=Features(
                tools=True,
                structured_output=True,
                reasoning=True,
                temperature=True,
                prompt_caching=True,
                web_search=True,
                batch=True,
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("1.25"),
                        output=Decimal("2.5"),
                        cached_input=Decimal("0.2"),
                        web_search_per_request=Decimal("0.005"),
                    )
                ),
                PriceRow(
                    when=PriceCondition(min_input_tokens=200001),
                    rates=Rates(
                        input=Decimal("2.5"), output=Decimal("5"), cached_input=Decimal("0.4")
                    ),
                ),
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(
                        input=Decimal("1"), output=Decimal("2"), cached_input=Decimal("0.16")
                    ),
                ),
                PriceRow(
                    when=PriceCondition(min_input_tokens=200001, service_tier="batch"),
                    rates=Rates(
                        input=Decimal("2"), output=Decimal("4"), cached_input=Decimal("0.32")
                    ),
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2026-04-17"),
            reasoning=Reasoning(efforts=("none", "low", "medium", "high"), can_disable=True),
            compat=Compat(
                max_output_tokens_field="max_completion_tokens",
                reasoning_format="reasoning_effort",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
                affinity_header="x-grok-conv-id",
            ),
        )

    @constant
    def GROK_4_3_LATEST(self) -> ChatReadsTextImage:
        """grok-4.3-latest: 1,000,000 tokens of context, $1.25 in and $2.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="grok-4.3-latest",
            wires=("openai_chat", "openai_responses"),
            limits=Limits(context=1000000),
            reads=("text", "image"),
            features=Features(
                tools=True,
                structured_output=True,
                reasoning=True,
                prompt_caching=True,
                web_search=True,
                batch=True,
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
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(
                        input=Decimal("1"), output=Decimal("2"), cached_input=Decimal("0.16")
                    ),
                ),
                PriceRow(
                    when=PriceCondition(min_input_tokens=200001, service_tier="batch"),
                    rates=Rates(
                        input=Decimal("2"), output=Decimal("4"), cached_input=Decimal("0.32")
                    ),
                ),
            ),
            compat=Compat(
                max_output_tokens_field="max_completion_tokens",
                reasoning_format="reasoning_effort",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
                affinity_header="x-grok-conv-id",
            ),
        )

    @constant
    def GROK_4_5(self) -> ChatReadsTextImage:
        """Grok 4.5: 500,000 tokens of context, $2 in and $6 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="grok-4.5",
            name="Grok 4.5",
            wires=("openai_chat", "openai_responses"),
            limits=Limits(context=500000),
            reads=("text", "image"),
            features=Features(
                tools=True,
                structured_output=True,
                reasoning=True,
                prompt_caching=True,
                web_search=True,
            ),
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
            reasoning=Reasoning(efforts=("low", "medium", "high", "xhigh"), can_disable=False),
            compat=Compat(
                max_output_tokens_field="max_completion_tokens",
                reasoning_format="reasoning_effort",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
                affinity_header="x-grok-conv-id",
            ),
        )

    @constant
    def GROK_4_5_LATEST(self) -> ChatReadsTextImage:
        """grok-4.5-latest: 500,000 tokens of context, $2 in and $6 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="grok-4.5-latest",
            wires=("openai_chat", "openai_responses"),
            limits=Limits(context=500000),
            reads=("text", "image"),
            features=Features(
                tools=True,
                structured_output=True,
                reasoning=True,
                prompt_caching=True,
                web_search=True,
            ),
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
            compat=Compat(
                max_output_tokens_field="max_completion_tokens",
                reasoning_format="reasoning_effort",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
                affinity_header="x-grok-conv-id",
            ),
        )

    @constant
    def GROK_4_6(self) -> ChatReadsTextImage:
        """Grok 4.6: 500,000 tokens of context, $2 in and $6 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="grok-4.6",
            name="Grok 4.6",
            wires=("openai_chat", "openai_responses"),
            limits=Limits(context=500000),
            reads=("text", "image"),
            features=Features(
                tools=True,
                structured_output=True,
                reasoning=True,
                prompt_caching=True,
                web_search=True,
            ),
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
                max_output_tokens_field="max_completion_tokens",
                reasoning_format="reasoning_effort",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
                affinity_header="x-grok-conv-id",
            ),
        )

    @constant
    def GROK_4_7(self) -> ChatReadsTextImage:
        """Grok 4.7: 500,000 tokens of context, $2 in and $6 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="grok-4.7",
            name="Grok 4.7",
            wires=("openai_chat", "openai_responses"),
            limits=Limits(context=500000),
            reads=("text", "image"),
            features=Features(
                tools=True,
                structured_output=True,
                reasoning=True,
                prompt_caching=True,
                web_search=True,
                batch=True,
            ),
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
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(
                        input=Decimal("1.6"), output=Decimal("4.8"), cached_input=Decimal("0.4")
                    ),
                ),
                PriceRow(
                    when=PriceCondition(min_input_tokens=200001, service_tier="batch"),
                    rates=Rates(
                        input=Decimal("3.2"), output=Decimal("9.6"), cached_input=Decimal("0.8")
                    ),
                ),
            ),
            lifecycle=Lifecycle(status="active"),
            reasoning=Reasoning(efforts=("low", "medium", "high", "xhigh"), can_disable=False),
            compat=Compat(
                max_output_tokens_field="max_completion_tokens",
                reasoning_format="reasoning_effort",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
                affinity_header="x-grok-conv-id",
            ),
        )

    @constant
    def GROK_BUILD_0_1(self) -> ChatReadsTextImageDocument:
        """Grok Build 0.1: 256,000 tokens of context, $1 in and $2 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="grok-build-0.1",
            name="Grok Build 0.1",
            family="grok-build",
            wires=("openai_chat", "openai_responses"),
            limits=Limits(context=256000),
            reads=("text", "image", "document"),
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
            compat=Compat(
                max_output_tokens_field="max_completion_tokens",
                reasoning_format="reasoning_effort",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
                affinity_header="x-grok-conv-id",
            ),
        )

    @constant
    def GROK_BUILD_LATEST(self) -> ChatReadsTextImage:
        """grok-build-latest: $2 in and $6 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="grok-build-latest",
            wires=("openai_chat", "openai_responses"),
            limits=Limits(input=500000),
            reads=("text", "image"),
            features=Features(
                tools=True,
                structured_output=True,
                reasoning=True,
                prompt_caching=True,
                web_search=True,
            ),
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
            compat=Compat(
                max_output_tokens_field="max_completion_tokens",
                reasoning_format="reasoning_effort",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
                affinity_header="x-grok-conv-id",
            ),
        )

    @constant
    def GROK_CODE_FAST(self) -> ChatReadsTextImage:
        """grok-code-fast: 256,000 tokens of context, $0.2 in and $1.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="grok-code-fast",
            wires=("openai_chat", "openai_responses"),
            limits=Limits(context=256000),
            reads=("text", "image"),
            features=Features(
                tools=True, structured_output=True, reasoning=True, prompt_caching=True
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.2"), output=Decimal("1.5"), cached_input=Decimal("0.02")
                    )
                ),
            ),
            compat=Compat(
                max_output_tokens_field="max_completion_tokens",
                reasoning_format="reasoning_effort",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
                affinity_header="x-grok-conv-id",
            ),
        )

    @constant
    @deprecated("grok-code-fast-1 retired on 2026-05-15")
    def GROK_CODE_FAST_1(self) -> ChatReadsTextImage:
        """grok-code-fast-1: 256,000 tokens of context, $0.2 in and $1.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="grok-code-fast-1",
            wires=("openai_chat", "openai_responses"),
            limits=Limits(context=256000),
            reads=("text", "image"),
            features=Features(
                tools=True, structured_output=True, reasoning=True, prompt_caching=True
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.2"), output=Decimal("1.5"), cached_input=Decimal("0.02")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="retired", retires=date(2026, 5, 15)),
            compat=Compat(
                max_output_tokens_field="max_completion_tokens",
                reasoning_format="reasoning_effort",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
                affinity_header="x-grok-conv-id",
            ),
        )

    @constant
    def GROK_CODE_FAST_1_0825(self) -> ChatReadsTextImage:
        """grok-code-fast-1-0825: 256,000 tokens of context, $0.2 in and $1.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="grok-code-fast-1-0825",
            wires=("openai_chat", "openai_responses"),
            limits=Limits(context=256000),
            reads=("text", "image"),
            features=Features(
                tools=True, structured_output=True, reasoning=True, prompt_caching=True
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.2"), output=Decimal("1.5"), cached_input=Decimal("0.02")
                    )
                ),
            ),
            compat=Compat(
                max_output_tokens_field="max_completion_tokens",
                reasoning_format="reasoning_effort",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
                affinity_header="x-grok-conv-id",
            ),
        )

    @constant
    def GROK_IMAGINE_IMAGE(self) -> ImageModel:
        """Grok Imagine Image: 8,000 tokens of context."""
        return ImageModel(
            provider=PROVIDER,
            id="grok-imagine-image",
            name="Grok Imagine Image",
            family="grok",
            wires=("openai_images",),
            limits=Limits(context=8000),
            reads=("text", "image", "document"),
            writes=("image", "document"),
            features=Features(tools=False, reasoning=False, temperature=False),
            prices=(PriceRow(rates=Rates(input_per_image=Decimal("0.02"))),),
            lifecycle=Lifecycle(status="active", released="2026-01-28"),
        )

    @constant
    def GROK_IMAGINE_IMAGE_2026_03_02(self) -> ImageModel:
        """grok-imagine-image-2026-03-02."""
        return ImageModel(
            provider=PROVIDER,
            id="grok-imagine-image-2026-03-02",
            wires=("openai_images",),
            reads=("text", "image"),
            writes=("image",),
            prices=(PriceRow(rates=Rates(input_per_image=Decimal("0.02"))),),
        )

    @constant
    def GROK_IMAGINE_IMAGE_2_0(self) -> ImageModel:
        """grok-imagine-image-2.0."""
        return ImageModel(
            provider=PROVIDER,
            id="grok-imagine-image-2.0",
            wires=("openai_images",),
            reads=("text", "image"),
            writes=("image",),
            prices=(PriceRow(rates=Rates(input_per_image=Decimal("0.06"))),),
        )

    @constant
    @deprecated("grok-imagine-image-pro retired on 2026-05-15")
    def GROK_IMAGINE_IMAGE_PRO(self) -> ImageModel:
        """grok-imagine-image-pro."""
        return ImageModel(
            provider=PROVIDER,
            id="grok-imagine-image-pro",
            wires=("openai_images",),
            reads=("text", "image"),
            writes=("image",),
            prices=(PriceRow(rates=Rates(input_per_image=Decimal("0.05"))),),
            lifecycle=Lifecycle(status="retired", retires=date(2026, 5, 15)),
        )

    @constant
    @deprecated("grok-imagine-image-quality retired on 2026-11-02")
    def GROK_IMAGINE_IMAGE_QUALITY(self) -> ImageModel:
        """Grok Imagine Image Quality: 8,000 tokens of context."""
        return ImageModel(
            provider=PROVIDER,
            id="grok-imagine-image-quality",
            name="Grok Imagine Image Quality",
            family="grok",
            wires=("openai_images",),
            points_to="grok-imagine-image-quality-20260403",
            limits=Limits(context=8000),
            reads=("text", "image", "document"),
            writes=("image", "document"),
            features=Features(tools=False, reasoning=False, temperature=False),
            prices=(PriceRow(rates=Rates(input_per_image=Decimal("0.05"))),),
            lifecycle=Lifecycle(status="retired", released="2026-04-03", retires=date(2026, 11, 2)),
        )

    @constant
    @deprecated("grok-imagine-image-quality-20260403 retired on 2026-11-02")
    def GROK_IMAGINE_IMAGE_QUALITY_20260403(self) -> ImageModel:
        """Grok Imagine Image Quality: 8,000 tokens of context."""
        return ImageModel(
            provider=PROVIDER,
            id="grok-imagine-image-quality-20260403",
            name="Grok Imagine Image Quality",
            family="grok",
            wires=("openai_images",),
            limits=Limits(context=8000),
            reads=("text", "image", "document"),
            writes=("image", "document"),
            features=Features(tools=False, reasoning=False, temperature=False),
            prices=(PriceRow(rates=Rates(input_per_image=Decimal("0.05"))),),
            lifecycle=Lifecycle(status="retired", released="2026-04-03", retires=date(2026, 11, 2)),
        )

    @constant
    @deprecated("grok-imagine-image-quality-latest retired on 2026-11-02")
    def GROK_IMAGINE_IMAGE_QUALITY_LATEST(self) -> ImageModel:
        """grok-imagine-image-quality-latest."""
        return ImageModel(
            provider=PROVIDER,
            id="grok-imagine-image-quality-latest",
            wires=("openai_images",),
            reads=("text", "image"),
            writes=("image",),
            prices=(PriceRow(rates=Rates(input_per_image=Decimal("0.05"))),),
            lifecycle=Lifecycle(status="retired", retires=date(2026, 11, 2)),
        )

    @constant
    def GROK_IMAGINE_VIDEO(self) -> VideoModel:
        """Grok Imagine Video: 1,024 tokens of context."""
        return VideoModel(
            provider=PROVIDER,
            id="grok-imagine-video",
            name="Grok Imagine Video",
            family="grok",
            limits=Limits(context=1024),
            reads=("text", "image", "video", "document"),
            writes=("video",),
            features=Features(tools=False, reasoning=False, temperature=False),
            prices=(
                PriceRow(
                    rates=Rates(output_per_second=Decimal("0.05"), input_per_image=Decimal("0.002"))
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2026-01-28"),
        )

    @constant
    def GROK_IMAGINE_VIDEO_1_5(self) -> VideoModel:
        """grok-imagine-video-1.5."""
        return VideoModel(
            provider=PROVIDER,
            id="grok-imagine-video-1.5",
            reads=("text", "image", "audio"),
            writes=("video",),
            prices=(
                PriceRow(
                    rates=Rates(output_per_second=Decimal("0.08"), input_per_image=Decimal("0.01"))
                ),
            ),
            lifecycle=Lifecycle(status="active"),
        )

    @constant
    def GROK_IMAGINE_VIDEO_1_5_2026_05_30(self) -> VideoModel:
        """grok-imagine-video-1.5-2026-05-30."""
        return VideoModel(
            provider=PROVIDER,
            id="grok-imagine-video-1.5-2026-05-30",
            reads=("text", "image", "audio"),
            writes=("video",),
            prices=(
                PriceRow(
                    rates=Rates(output_per_second=Decimal("0.08"), input_per_image=Decimal("0.01"))
                ),
            ),
        )

    @constant
    def GROK_IMAGINE_VIDEO_1_5_LITE(self) -> VideoModel:
        """grok-imagine-video-1.5-lite."""
        return VideoModel(
            provider=PROVIDER,
            id="grok-imagine-video-1.5-lite",
            reads=("text", "image"),
            writes=("video",),
            prices=(
                PriceRow(
                    rates=Rates(output_per_second=Decimal("0.02"), input_per_image=Decimal("0.01"))
                ),
            ),
        )

    @constant
    def GROK_IMAGINE_VIDEO_1_5_PREVIEW(self) -> VideoModel:
        """grok-imagine-video-1.5-preview."""
        return VideoModel(
            provider=PROVIDER,
            id="grok-imagine-video-1.5-preview",
            reads=("text", "image", "audio"),
            writes=("video",),
            prices=(
                PriceRow(
                    rates=Rates(output_per_second=Decimal("0.08"), input_per_image=Decimal("0.01"))
                ),
            ),
        )

    @constant
    def GROK_VOICE_2_0(self) -> RealtimeModel:
        """grok-voice-2.0."""
        return RealtimeModel(
            provider=PROVIDER,
            id="grok-voice-2.0",
            wires=("openai_realtime",),
            reads=("text", "audio"),
            writes=("text", "audio"),
            features=Features(tools=True),
            prices=(PriceRow(rates=Rates(input_per_second=Decimal("0.001333333333333"))),),
        )

    @constant
    def GROK_VOICE_3_0(self) -> RealtimeModel:
        """grok-voice-3.0."""
        return RealtimeModel(
            provider=PROVIDER,
            id="grok-voice-3.0",
            wires=("openai_realtime",),
            reads=("text", "audio"),
            writes=("text", "audio"),
            features=Features(tools=True),
            prices=(PriceRow(rates=Rates(input_per_second=Decimal("0.001333333333333"))),),
        )

    @constant
    def GROK_VOICE_LATEST(self) -> RealtimeModel:
        """grok-voice-latest."""
        return RealtimeModel(
            provider=PROVIDER,
            id="grok-voice-latest",
            wires=("openai_realtime",),
            reads=("text", "audio"),
            writes=("text", "audio"),
            features=Features(tools=True),
            prices=(PriceRow(rates=Rates(input_per_second=Decimal("0.001333333333333"))),),
        )

    @constant
    @deprecated("grok-voice-transcribe-1.0 retired on 2026-10-02")
    def GROK_VOICE_TRANSCRIBE_1_0(self) -> TranscriptionModel:
        """grok-voice-transcribe-1.0."""
        return TranscriptionModel(
            provider=PROVIDER,
            id="grok-voice-transcribe-1.0",
            prices=(PriceRow(rates=Rates(input_per_second=Decimal("0.00002778"))),),
            lifecycle=Lifecycle(status="retired", retires=date(2026, 10, 2)),
        )

    @constant
    def GROK_VOICE_TRANSCRIBE_2_0(self) -> TranscriptionModel:
        """grok-voice-transcribe-2.0."""
        return TranscriptionModel(
            provider=PROVIDER,
            id="grok-voice-transcribe-2.0",
            prices=(PriceRow(rates=Rates(input_per_second=Decimal("0.00002778"))),),
        )


xai = XAI()

IDS = {
    "grok-4.20": "GROK_4_20",
    "grok-4.20-0309": "GROK_4_20_0309",
    "grok-4.20-0309-non-reasoning": "GROK_4_20_0309_NON_REASONING",
    "grok-4.20-0309-reasoning": "GROK_4_20_0309_REASONING",
    "grok-4.20-beta": "GROK_4_20_BETA",
    "grok-4.20-beta-0309": "GROK_4_20_BETA_0309",
    "grok-4.20-beta-0309-non-reasoning": "GROK_4_20_BETA_0309_NON_REASONING",
    "grok-4.20-beta-0309-reasoning": "GROK_4_20_BETA_0309_REASONING",
    "grok-4.20-beta-latest": "GROK_4_20_BETA_LATEST",
    "grok-4.20-beta-latest-non-reasoning": "GROK_4_20_BETA_LATEST_NON_REASONING",
    "grok-4.20-beta-latest-reasoning": "GROK_4_20_BETA_LATEST_REASONING",
    "grok-4.20-beta-non-reasoning": "GROK_4_20_BETA_NON_REASONING",
    "grok-4.20-beta-reasoning": "GROK_4_20_BETA_REASONING",
    "grok-4.20-experimental-beta-0304": "GROK_4_20_EXPERIMENTAL_BETA_0304",
    "grok-4.20-experimental-beta-0304-non-reasoning": "GROK_4_20_EXPERIMENTAL_BETA_0304_NON_REASONING",
    "grok-4.20-experimental-beta-0304-reasoning": "GROK_4_20_EXPERIMENTAL_BETA_0304_REASONING",
    "grok-4.20-experimental-beta-latest": "GROK_4_20_EXPERIMENTAL_BETA_LATEST",
    "grok-4.20-experimental-beta-non-reasoning-latest": "GROK_4_20_EXPERIMENTAL_BETA_NON_REASONING_LATEST",
    "grok-4.20-experimental-beta-reasoning-latest": "GROK_4_20_EXPERIMENTAL_BETA_REASONING_LATEST",
    "grok-4.20-multi-agent": "GROK_4_20_MULTI_AGENT",
    "grok-4.20-multi-agent-0309": "GROK_4_20_MULTI_AGENT_0309",
    "grok-4.20-multi-agent-beta-0309": "GROK_4_20_MULTI_AGENT_BETA_0309",
    "grok-4.20-multi-agent-beta-latest": "GROK_4_20_MULTI_AGENT_BETA_LATEST",
    "grok-4.20-multi-agent-experimental-beta-0304": "GROK_4_20_MULTI_AGENT_EXPERIMENTAL_BETA_0304",
    "grok-4.20-multi-agent-experimental-beta-latest": "GROK_4_20_MULTI_AGENT_EXPERIMENTAL_BETA_LATEST",
    "grok-4.20-multi-agent-latest": "GROK_4_20_MULTI_AGENT_LATEST",
    "grok-4.20-non-reasoning": "GROK_4_20_NON_REASONING",
    "grok-4.20-non-reasoning-gv2": "GROK_4_20_NON_REASONING_GV2",
    "grok-4.20-non-reasoning-latest": "GROK_4_20_NON_REASONING_LATEST",
    "grok-4.20-reasoning": "GROK_4_20_REASONING",
    "grok-4.20-reasoning-gv2": "GROK_4_20_REASONING_GV2",
    "grok-4.20-reasoning-latest": "GROK_4_20_REASONING_LATEST",
    "grok-4.3": "GROK_4_3",
    "grok-4.3-latest": "GROK_4_3_LATEST",
    "grok-4.5": "GROK_4_5",
    "grok-4.5-latest": "GROK_4_5_LATEST",
    "grok-4.6": "GROK_4_6",
    "grok-4.7": "GROK_4_7",
    "grok-build-0.1": "GROK_BUILD_0_1",
    "grok-build-latest": "GROK_BUILD_LATEST",
    "grok-code-fast": "GROK_CODE_FAST",
    "grok-code-fast-1": "GROK_CODE_FAST_1",
    "grok-code-fast-1-0825": "GROK_CODE_FAST_1_0825",
    "grok-imagine-image": "GROK_IMAGINE_IMAGE",
    "grok-imagine-image-2.0": "GROK_IMAGINE_IMAGE_2_0",
    "grok-imagine-image-2026-03-02": "GROK_IMAGINE_IMAGE_2026_03_02",
    "grok-imagine-image-pro": "GROK_IMAGINE_IMAGE_PRO",
    "grok-imagine-image-quality": "GROK_IMAGINE_IMAGE_QUALITY",
    "grok-imagine-image-quality-20260403": "GROK_IMAGINE_IMAGE_QUALITY_20260403",
    "grok-imagine-image-quality-latest": "GROK_IMAGINE_IMAGE_QUALITY_LATEST",
    "grok-imagine-video": "GROK_IMAGINE_VIDEO",
    "grok-imagine-video-1.5": "GROK_IMAGINE_VIDEO_1_5",
    "grok-imagine-video-1.5-2026-05-30": "GROK_IMAGINE_VIDEO_1_5_2026_05_30",
    "grok-imagine-video-1.5-lite": "GROK_IMAGINE_VIDEO_1_5_LITE",
    "grok-imagine-video-1.5-preview": "GROK_IMAGINE_VIDEO_1_5_PREVIEW",
    "grok-voice-2.0": "GROK_VOICE_2_0",
    "grok-voice-3.0": "GROK_VOICE_3_0",
    "grok-voice-latest": "GROK_VOICE_LATEST",
    "grok-voice-transcribe-1.0": "GROK_VOICE_TRANSCRIBE_1_0",
    "grok-voice-transcribe-2.0": "GROK_VOICE_TRANSCRIBE_2_0",
}
