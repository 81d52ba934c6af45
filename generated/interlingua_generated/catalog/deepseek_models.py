"""DeepSeek's models as typed constants; generated from `catalog/deepseek.yaml`."""

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
    Lifecycle,
    Limits,
    PriceCondition,
    PriceRow,
    Provider,
    Rates,
    Reasoning,
    deprecated,
)

if TYPE_CHECKING:
    # A property to type checkers, so that they can mark it deprecated.
    from builtins import property as constant
    from typing import TypeAlias

    from interlingua.media import Image
    from interlingua.messages import Text
    from interlingua.tools import AnyTool
    from interlingua_generated.wire import openai_chat

    ChatReadsText: TypeAlias = ChatModel[openai_chat.Extra, Text, AnyTool, openai_chat.Response]
    ChatReadsTextImage: TypeAlias = ChatModel[
        openai_chat.Extra, Text | Image, AnyTool, openai_chat.Response
    ]
else:
    from functools import cached_property as constant

PROVIDER = Provider(
    id="deepseek",
    name="DeepSeek",
    docs="https://api-docs.deepseek.com",
    auth=Auth(scheme="bearer", env=("DEEPSEEK_API_KEY",)),
    endpoints=(
        Endpoint(
            wire="openai_chat",
            base_url="https://api.deepseek.com/v1",
            base_url_env="DEEPSEEK_BASE_URL",
            service_tiers=(),
        ),
        Endpoint(
            wire="anthropic_messages",
            base_url="https://api.deepseek.com/anthropic",
            base_url_env="DEEPSEEK_ANTHROPIC_BASE_URL",
            service_tiers=(),
        ),
    ),
    compat=Compat(
        max_output_tokens_field="max_tokens",
        reasoning_format="thinking_type",
        reasoning_replay_field="reasoning_content",
        developer_role=False,
        stream_options=True,
        required_tool_choice=True,
        json_schema=False,
        cache_key=False,
        cache_retention=False,
    ),
)


class DeepSeek:
    """Models of DeepSeek; each is built when it is first touched."""

    @constant
    @deprecated("deepseek-chat retired on 2026-07-24")
    def DEEPSEEK_CHAT(self) -> ChatReadsText:
        """DeepSeek Chat."""
        return ChatModel(
            provider=PROVIDER,
            id="deepseek-chat",
            name="DeepSeek Chat",
            family="deepseek",
            wires=("openai_chat", "anthropic_messages"),
            reads=("text",),
            writes=("text",),
            features=Features(
                tools=True,
                parallel_tools=True,
                structured_output=True,
                reasoning=False,
                temperature=True,
                system_messages=True,
                prompt_caching=True,
                streaming=True,
            ),
            lifecycle=Lifecycle(
                status="retired",
                released="2025-12-01",
                knowledge="2025-09",
                retires=date(2026, 7, 24),
            ),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="thinking_type",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                stream_options=True,
                required_tool_choice=True,
                json_schema=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def DEEPSEEK_FLASH(self) -> ChatReadsTextImage:
        """DeepSeek V4.1 Flash: 1,000,000 tokens of context, 384,000 out, $0.3 in and $1.2 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="deepseek-flash",
            name="DeepSeek V4.1 Flash",
            wires=("openai_chat", "anthropic_messages"),
            limits=Limits(context=1000000, output=384000),
            reads=("text", "image"),
            features=Features(
                tools=True,
                parallel_tools=True,
                structured_output=True,
                reasoning=True,
                prefill=True,
                system_messages=True,
                prompt_caching=True,
                streaming=True,
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.3"), output=Decimal("1.2"), cached_input=Decimal("0.006")
                    )
                ),
                PriceRow(
                    when=PriceCondition(weekdays=("sat", "sun")),
                    rates=Rates(
                        input=Decimal("0.15"), output=Decimal("0.6"), cached_input=Decimal("0.003")
                    ),
                ),
                PriceRow(
                    when=PriceCondition(
                        utc=("00:00", "01:00"), weekdays=("mon", "tue", "wed", "thu", "fri")
                    ),
                    rates=Rates(
                        input=Decimal("0.15"), output=Decimal("0.6"), cached_input=Decimal("0.003")
                    ),
                ),
                PriceRow(
                    when=PriceCondition(
                        utc=("04:00", "06:00"), weekdays=("mon", "tue", "wed", "thu", "fri")
                    ),
                    rates=Rates(
                        input=Decimal("0.15"), output=Decimal("0.6"), cached_input=Decimal("0.003")
                    ),
                ),
                PriceRow(
                    when=PriceCondition(
                        utc=("10:00", "24:00"), weekdays=("mon", "tue", "wed", "thu", "fri")
                    ),
                    rates=Rates(
                        input=Decimal("0.15"), output=Decimal("0.6"), cached_input=Decimal("0.003")
                    ),
                ),
            ),
            lifecycle=Lifecycle(status="active"),
            reasoning=Reasoning(efforts=("low", "high", "max")),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="thinking_type",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                stream_options=True,
                required_tool_choice=True,
                json_schema=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    @deprecated("deepseek-reasoner retired on 2026-07-24")
    def DEEPSEEK_REASONER(self) -> ChatReadsText:
        """DeepSeek Reasoner."""
        return ChatModel(
            provider=PROVIDER,
            id="deepseek-reasoner",
            name="DeepSeek Reasoner",
            family="deepseek-thinking",
            wires=("openai_chat", "anthropic_messages"),
            reads=("text",),
            writes=("text",),
            features=Features(
                parallel_tools=False,
                structured_output=True,
                reasoning=True,
                temperature=True,
                system_messages=True,
                prompt_caching=True,
                streaming=True,
            ),
            lifecycle=Lifecycle(
                status="retired",
                released="2025-12-01",
                knowledge="2025-09",
                retires=date(2026, 7, 24),
            ),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="thinking_type",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                stream_options=True,
                required_tool_choice=True,
                json_schema=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    @deprecated("deepseek-v4-flash is deprecated")
    def DEEPSEEK_V4_FLASH(self) -> ChatReadsText:
        """DeepSeek V4 Flash: 1,000,000 tokens of context, 384,000 out, $0.3 in and $1.2 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="deepseek-v4-flash",
            name="DeepSeek V4 Flash",
            family="deepseek-flash",
            wires=("openai_chat", "anthropic_messages"),
            limits=Limits(context=1000000, output=384000),
            reads=("text",),
            writes=("text",),
            features=Features(
                tools=True,
                parallel_tools=True,
                structured_output=True,
                reasoning=True,
                temperature=True,
                prefill=True,
                system_messages=True,
                prompt_caching=True,
                streaming=True,
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.3"), output=Decimal("1.2"), cached_input=Decimal("0.006")
                    )
                ),
                PriceRow(
                    when=PriceCondition(weekdays=("sat", "sun")),
                    rates=Rates(
                        input=Decimal("0.15"), output=Decimal("0.6"), cached_input=Decimal("0.003")
                    ),
                ),
                PriceRow(
                    when=PriceCondition(
                        utc=("00:00", "01:00"), weekdays=("mon", "tue", "wed", "thu", "fri")
                    ),
                    rates=Rates(
                        input=Decimal("0.15"), output=Decimal("0.6"), cached_input=Decimal("0.003")
                    ),
                ),
                PriceRow(
                    when=PriceCondition(
                        utc=("04:00", "06:00"), weekdays=("mon", "tue", "wed", "thu", "fri")
                    ),
                    rates=Rates(
                        input=Decimal("0.15"), output=Decimal("0.6"), cached_input=Decimal("0.003")
                    ),
                ),
                PriceRow(
                    when=PriceCondition(
                        utc=("10:00", "24:00"), weekdays=("mon", "tue", "wed", "thu", "fri")
                    ),
                    rates=Rates(
                        input=Decimal("0.15"), output=Decimal("0.6"), cached_input=Decimal("0.003")
                    ),
                ),
            ),
            lifecycle=Lifecycle(status="deprecated", released="2026-04-24", knowledge="2025-05"),
            reasoning=Reasoning(efforts=("high", "max"), can_disable=True),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="thinking_type",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                stream_options=True,
                required_tool_choice=True,
                json_schema=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    @deprecated("deepseek-v4-flash-vision-exp is deprecated")
    def DEEPSEEK_V4_FLASH_VISION_EXP(self) -> ChatReadsTextImage:
        """deepseek-v4-flash-vision-exp: 1,000,000 tokens of context, 393,216 out, $0.3 in and $1.2 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="deepseek-v4-flash-vision-exp",
            wires=("openai_chat", "anthropic_messages"),
            limits=Limits(context=1000000, output=393216),
            reads=("text", "image"),
            features=Features(
                tools=True,
                parallel_tools=True,
                structured_output=True,
                reasoning=True,
                prefill=True,
                system_messages=True,
                prompt_caching=True,
                streaming=True,
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.3"), output=Decimal("1.2"), cached_input=Decimal("0.006")
                    )
                ),
                PriceRow(
                    when=PriceCondition(weekdays=("sat", "sun")),
                    rates=Rates(
                        input=Decimal("0.15"), output=Decimal("0.6"), cached_input=Decimal("0.003")
                    ),
                ),
                PriceRow(
                    when=PriceCondition(
                        utc=("00:00", "01:00"), weekdays=("mon", "tue", "wed", "thu", "fri")
                    ),
                    rates=Rates(
                        input=Decimal("0.15"), output=Decimal("0.6"), cached_input=Decimal("0.003")
                    ),
                ),
                PriceRow(
                    when=PriceCondition(
                        utc=("04:00", "06:00"), weekdays=("mon", "tue", "wed", "thu", "fri")
                    ),
                    rates=Rates(
                        input=Decimal("0.15"), output=Decimal("0.6"), cached_input=Decimal("0.003")
                    ),
                ),
                PriceRow(
                    when=PriceCondition(
                        utc=("10:00", "24:00"), weekdays=("mon", "tue", "wed", "thu", "fri")
                    ),
                    rates=Rates(
                        input=Decimal("0.15"), output=Decimal("0.6"), cached_input=Decimal("0.003")
                    ),
                ),
            ),
            lifecycle=Lifecycle(status="deprecated"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="thinking_type",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                stream_options=True,
                required_tool_choice=True,
                json_schema=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def DEEPSEEK_V4_PRO(self) -> ChatReadsText:
        """DeepSeek V4 Pro: 1,000,000 tokens of context, 384,000 out, $1.32 in and $3.96 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="deepseek-v4-pro",
            name="DeepSeek V4 Pro",
            family="deepseek-thinking",
            wires=("openai_chat", "anthropic_messages"),
            limits=Limits(context=1000000, output=384000),
            reads=("text",),
            writes=("text",),
            features=Features(
                tools=True,
                parallel_tools=True,
                structured_output=True,
                reasoning=True,
                temperature=True,
                prefill=True,
                system_messages=True,
                prompt_caching=True,
                streaming=True,
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("1.32"), output=Decimal("3.96"), cached_input=Decimal("0.044")
                    )
                ),
                PriceRow(
                    when=PriceCondition(weekdays=("sat", "sun")),
                    rates=Rates(
                        input=Decimal("0.66"), output=Decimal("1.98"), cached_input=Decimal("0.022")
                    ),
                ),
                PriceRow(
                    when=PriceCondition(
                        utc=("00:00", "01:00"), weekdays=("mon", "tue", "wed", "thu", "fri")
                    ),
                    rates=Rates(
                        input=Decimal("0.66"), output=Decimal("1.98"), cached_input=Decimal("0.022")
                    ),
                ),
                PriceRow(
                    when=PriceCondition(
                        utc=("04:00", "06:00"), weekdays=("mon", "tue", "wed", "thu", "fri")
                    ),
                    rates=Rates(
                        input=Decimal("0.66"), output=Decimal("1.98"), cached_input=Decimal("0.022")
                    ),
                ),
                PriceRow(
                    when=PriceCondition(
                        utc=("10:00", "24:00"), weekdays=("mon", "tue", "wed", "thu", "fri")
                    ),
                    rates=Rates(
                        input=Decimal("0.66"), output=Decimal("1.98"), cached_input=Decimal("0.022")
                    ),
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2026-04-24", knowledge="2025-05"),
            reasoning=Reasoning(efforts=("high", "max"), can_disable=True),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="thinking_type",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                stream_options=True,
                required_tool_choice=True,
                json_schema=False,
                cache_key=False,
                cache_retention=False,
            ),
        )


deepseek = DeepSeek()

IDS = {
    "deepseek-chat": "DEEPSEEK_CHAT",
    "deepseek-flash": "DEEPSEEK_FLASH",
    "deepseek-reasoner": "DEEPSEEK_REASONER",
    "deepseek-v4-flash": "DEEPSEEK_V4_FLASH",
    "deepseek-v4-flash-vision-exp": "DEEPSEEK_V4_FLASH_VISION_EXP",
    "deepseek-v4-pro": "DEEPSEEK_V4_PRO",
}
