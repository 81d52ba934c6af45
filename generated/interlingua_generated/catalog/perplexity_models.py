"""Perplexity's models as typed constants; generated from `catalog/perplexity.yaml`."""

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
    PriceRow,
    Provider,
    Rates,
    Reasoning,
)

if TYPE_CHECKING:
    # A property to type checkers, so that they can mark it deprecated.
    from builtins import property as constant
    from typing import Never, TypeAlias

    from interlingua.media import Image
    from interlingua.messages import Text
    from interlingua_generated.wire import openai_chat

    ChatReadsTextImageNoTools: TypeAlias = ChatModel[
        openai_chat.Extra, Text | Image, Never, openai_chat.Response
    ]
    ChatReadsTextNoTools: TypeAlias = ChatModel[
        openai_chat.Extra, Text, Never, openai_chat.Response
    ]
else:
    from functools import cached_property as constant

PROVIDER = Provider(
    id="perplexity",
    name="Perplexity",
    docs="https://docs.perplexity.ai/getting-started/models",
    auth=Auth(scheme="bearer", env=("PERPLEXITY_API_KEY", "PPLX_API_KEY")),
    endpoints=(
        Endpoint(
            wire="openai_chat",
            base_url="https://api.perplexity.ai",
            base_url_env="PERPLEXITY_BASE_URL",
            service_tiers=(),
        ),
    ),
    compat=Compat(
        max_output_tokens_field="max_tokens",
        reasoning_format="reasoning_effort",
        developer_role=False,
        stream_options=False,
        done_marker=False,
        cache_key=False,
        cache_retention=False,
    ),
)


class Perplexity:
    """Models of Perplexity; each is built when it is first touched."""

    @constant
    def SONAR(self) -> ChatReadsTextNoTools:
        """Sonar: 128,000 tokens of context, 4,096 out, $1 in and $1 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="sonar",
            name="Sonar",
            family="sonar",
            wires=("openai_chat",),
            limits=Limits(context=128000, output=4096),
            reads=("text",),
            writes=("text",),
            features=Features(tools=False, reasoning=False, temperature=True, web_search=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("1"), output=Decimal("1"), per_request=Decimal("0.005")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2024-01-01"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                developer_role=False,
                stream_options=False,
                done_marker=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def SONAR_DEEP_RESEARCH(self) -> ChatReadsTextNoTools:
        """Perplexity Sonar Deep Research: 128,000 tokens of context, 32,768 out, $2 in and $8 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="sonar-deep-research",
            name="Perplexity Sonar Deep Research",
            wires=("openai_chat",),
            limits=Limits(context=128000, output=32768),
            reads=("text",),
            writes=("text",),
            features=Features(tools=False, reasoning=True, temperature=False, web_search=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("2"),
                        output=Decimal("8"),
                        reasoning=Decimal("3"),
                        web_search_per_request=Decimal("0.005"),
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2025-02-01", knowledge="2025-01"),
            reasoning=Reasoning(efforts=("minimal", "low", "medium", "high")),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                developer_role=False,
                stream_options=False,
                done_marker=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def SONAR_PRO(self) -> ChatReadsTextImageNoTools:
        """Sonar Pro: 200,000 tokens of context, 8,192 out, $3 in and $15 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="sonar-pro",
            name="Sonar Pro",
            family="sonar-pro",
            wires=("openai_chat",),
            limits=Limits(context=200000, output=8192),
            reads=("text", "image"),
            writes=("text",),
            features=Features(tools=False, reasoning=False, temperature=True, web_search=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("3"), output=Decimal("15"), per_request=Decimal("0.006")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2024-01-01"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                developer_role=False,
                stream_options=False,
                done_marker=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def SONAR_REASONING_PRO(self) -> ChatReadsTextImageNoTools:
        """Sonar Reasoning Pro: 128,000 tokens of context, 4,096 out, $2 in and $8 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="sonar-reasoning-pro",
            name="Sonar Reasoning Pro",
            family="sonar-reasoning",
            wires=("openai_chat",),
            limits=Limits(context=128000, output=4096),
            reads=("text", "image"),
            writes=("text",),
            features=Features(tools=False, reasoning=True, temperature=True, web_search=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("2"), output=Decimal("8"), per_request=Decimal("0.006")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2024-01-01"),
            reasoning=Reasoning(efforts=("minimal", "low", "medium", "high")),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                developer_role=False,
                stream_options=False,
                done_marker=False,
                cache_key=False,
                cache_retention=False,
            ),
        )


perplexity = Perplexity()

IDS = {
    "sonar": "SONAR",
    "sonar-deep-research": "SONAR_DEEP_RESEARCH",
    "sonar-pro": "SONAR_PRO",
    "sonar-reasoning-pro": "SONAR_REASONING_PRO",
}
