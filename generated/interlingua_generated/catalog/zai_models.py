"""Z.AI's models as typed constants; generated from `catalog/zai.yaml`."""

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
    from typing import TypeAlias

    from interlingua.media import Audio, Document, Image, Video
    from interlingua.messages import Text
    from interlingua.tools import AnyTool
    from interlingua_generated.wire import openai_chat

    ChatReadsAnything: TypeAlias = ChatModel[
        openai_chat.Extra, Text | Image | Audio | Video | Document, AnyTool, openai_chat.Response
    ]
    ChatReadsText: TypeAlias = ChatModel[openai_chat.Extra, Text, AnyTool, openai_chat.Response]
    ChatReadsTextImage: TypeAlias = ChatModel[
        openai_chat.Extra, Text | Image, AnyTool, openai_chat.Response
    ]
    ChatReadsTextImageVideo: TypeAlias = ChatModel[
        openai_chat.Extra, Text | Image | Video, AnyTool, openai_chat.Response
    ]
    ChatReadsTextImageVideoDocument: TypeAlias = ChatModel[
        openai_chat.Extra, Text | Image | Video | Document, AnyTool, openai_chat.Response
    ]
else:
    from functools import cached_property as constant

PROVIDER = Provider(
    id="zai",
    name="Z.AI",
    docs="https://docs.z.ai/guides/overview/pricing",
    auth=Auth(scheme="bearer", env=("ZAI_API_KEY", "ZHIPU_API_KEY")),
    endpoints=(
        Endpoint(
            wire="openai_chat",
            base_url="https://api.z.ai/api/paas/v4",
            base_url_env="ZAI_BASE_URL",
            service_tiers=(),
        ),
        Endpoint(
            wire="anthropic_messages",
            base_url="https://api.z.ai/api/anthropic",
            base_url_env="ZAI_ANTHROPIC_BASE_URL",
            service_tiers=(),
        ),
    ),
    compat=Compat(
        max_output_tokens_field="max_tokens",
        reasoning_format="thinking_type",
        reasoning_replay_field="reasoning_content",
        developer_role=False,
        required_tool_choice=False,
        json_schema=False,
        cache_key=False,
        cache_retention=False,
    ),
)


class ZAI:
    """Models of Z.AI; each is built when it is first touched."""

    @constant
    def GLM_4_32B_0414_128K(self) -> ChatReadsAnything:
        """glm-4-32b-0414-128k: 32,000 out, $0.1 in and $0.1 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="glm-4-32b-0414-128k",
            wires=("openai_chat", "anthropic_messages"),
            limits=Limits(input=128000, output=32000),
            features=Features(tools=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.1"), output=Decimal("0.1"))),),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="thinking_type",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                required_tool_choice=False,
                json_schema=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def GLM_4_5(self) -> ChatReadsText:
        """GLM-4.5: 131,072 tokens of context, 98,304 out, $0.6 in and $2.2 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="glm-4.5",
            name="GLM-4.5",
            family="glm",
            wires=("openai_chat", "anthropic_messages"),
            limits=Limits(context=131072, output=98304),
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
            lifecycle=Lifecycle(status="active", released="2025-07-28", knowledge="2025-04"),
            reasoning=Reasoning(can_disable=True),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="thinking_type",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                required_tool_choice=False,
                json_schema=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def GLM_4_5V(self) -> ChatReadsTextImageVideo:
        """GLM-4.5V: 64,000 tokens of context, 16,384 out, $0.6 in and $1.8 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="glm-4.5v",
            name="GLM-4.5V",
            family="glm",
            wires=("openai_chat", "anthropic_messages"),
            limits=Limits(context=64000, output=16384),
            reads=("text", "image", "video"),
            writes=("text",),
            features=Features(tools=True, reasoning=True, temperature=True),
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
                reasoning_format="thinking_type",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                required_tool_choice=False,
                json_schema=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def GLM_4_5_AIR(self) -> ChatReadsText:
        """GLM-4.5-Air: 131,072 tokens of context, 98,304 out, $0.2 in and $1.1 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="glm-4.5-air",
            name="GLM-4.5-Air",
            family="glm-air",
            wires=("openai_chat", "anthropic_messages"),
            limits=Limits(context=131072, output=98304),
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
                max_output_tokens_field="max_tokens",
                reasoning_format="thinking_type",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                required_tool_choice=False,
                json_schema=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def GLM_4_5_AIRX(self) -> ChatReadsAnything:
        """glm-4.5-airx: 32,000 out, $1.1 in and $4.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="glm-4.5-airx",
            wires=("openai_chat", "anthropic_messages"),
            limits=Limits(input=128000, output=32000),
            features=Features(tools=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("1.1"), output=Decimal("4.5"), cached_input=Decimal("0.22")
                    )
                ),
            ),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="thinking_type",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                required_tool_choice=False,
                json_schema=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def GLM_4_5_FLASH(self) -> ChatReadsText:
        """GLM-4.5-Flash: 131,072 tokens of context, 98,304 out."""
        return ChatModel(
            provider=PROVIDER,
            id="glm-4.5-flash",
            name="GLM-4.5-Flash",
            family="glm-flash",
            wires=("openai_chat", "anthropic_messages"),
            limits=Limits(context=131072, output=98304),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=True, temperature=True),
            lifecycle=Lifecycle(status="active", released="2025-07-28", knowledge="2025-04"),
            reasoning=Reasoning(can_disable=True),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="thinking_type",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                required_tool_choice=False,
                json_schema=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def GLM_4_5_X(self) -> ChatReadsAnything:
        """glm-4.5-x: 32,000 out, $2.2 in and $8.9 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="glm-4.5-x",
            wires=("openai_chat", "anthropic_messages"),
            limits=Limits(input=128000, output=32000),
            features=Features(tools=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("2.2"), output=Decimal("8.9"), cached_input=Decimal("0.45")
                    )
                ),
            ),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="thinking_type",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                required_tool_choice=False,
                json_schema=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def GLM_4_6(self) -> ChatReadsText:
        """GLM-4.6: 204,800 tokens of context, 131,072 out, $0.6 in and $2.2 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="glm-4.6",
            name="GLM-4.6",
            family="glm",
            wires=("openai_chat", "anthropic_messages"),
            limits=Limits(context=204800, output=131072),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=True, temperature=True, prompt_caching=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.6"), output=Decimal("2.2"), cached_input=Decimal("0.11")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2025-09-30", knowledge="2025-04"),
            reasoning=Reasoning(can_disable=True),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="thinking_type",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                required_tool_choice=False,
                json_schema=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def GLM_4_6V(self) -> ChatReadsTextImageVideo:
        """GLM-4.6V: 128,000 tokens of context, 32,768 out, $0.3 in and $0.9 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="glm-4.6v",
            name="GLM-4.6V",
            family="glm",
            wires=("openai_chat", "anthropic_messages"),
            limits=Limits(context=128000, output=32768),
            reads=("text", "image", "video"),
            writes=("text",),
            features=Features(tools=True, reasoning=True, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.3"), output=Decimal("0.9"), cached_input=Decimal("0.05")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2025-12-08", knowledge="2025-04"),
            reasoning=Reasoning(can_disable=True),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="thinking_type",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                required_tool_choice=False,
                json_schema=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def GLM_4_7(self) -> ChatReadsText:
        """GLM-4.7: 204,800 tokens of context, 131,072 out, $0.6 in and $2.2 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="glm-4.7",
            name="GLM-4.7",
            family="glm",
            wires=("openai_chat", "anthropic_messages"),
            limits=Limits(context=204800, output=131072),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=True, temperature=True, prompt_caching=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.6"), output=Decimal("2.2"), cached_input=Decimal("0.11")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2025-12-22", knowledge="2025-04"),
            reasoning=Reasoning(can_disable=True),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="thinking_type",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                required_tool_choice=False,
                json_schema=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def GLM_4_7_FLASH(self) -> ChatReadsText:
        """GLM-4.7-Flash: 200,000 tokens of context, 131,072 out."""
        return ChatModel(
            provider=PROVIDER,
            id="glm-4.7-flash",
            name="GLM-4.7-Flash",
            family="glm-flash",
            wires=("openai_chat", "anthropic_messages"),
            limits=Limits(context=200000, output=131072),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=True, temperature=True, prompt_caching=True),
            lifecycle=Lifecycle(status="active", released="2026-01-19", knowledge="2025-04"),
            reasoning=Reasoning(can_disable=True),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="thinking_type",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                required_tool_choice=False,
                json_schema=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def GLM_4_7_FLASHX(self) -> ChatReadsText:
        """GLM-4.7-FlashX: 200,000 tokens of context, 131,072 out, $0.07 in and $0.4 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="glm-4.7-flashx",
            name="GLM-4.7-FlashX",
            family="glm-flash",
            wires=("openai_chat", "anthropic_messages"),
            limits=Limits(context=200000, output=131072),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=True, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.07"), output=Decimal("0.4"), cached_input=Decimal("0.01")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2026-01-19", knowledge="2025-04"),
            reasoning=Reasoning(can_disable=True),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="thinking_type",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                required_tool_choice=False,
                json_schema=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def GLM_5(self) -> ChatReadsText:
        """GLM-5: 204,800 tokens of context, 131,072 out, $1 in and $3.2 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="glm-5",
            name="GLM-5",
            family="glm",
            wires=("openai_chat", "anthropic_messages"),
            limits=Limits(context=204800, output=131072),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=True, temperature=True, prompt_caching=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("1"), output=Decimal("3.2"), cached_input=Decimal("0.2")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2026-02-12"),
            reasoning=Reasoning(can_disable=True),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="thinking_type",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                required_tool_choice=False,
                json_schema=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def GLM_5V_TURBO(self) -> ChatReadsTextImageVideoDocument:
        """GLM-5V-Turbo: 200,000 tokens of context, 131,072 out, $1.2 in and $4 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="glm-5v-turbo",
            name="GLM-5V-Turbo",
            family="glm",
            wires=("openai_chat", "anthropic_messages"),
            limits=Limits(context=200000, output=131072),
            reads=("text", "image", "video", "document"),
            writes=("text",),
            features=Features(tools=True, reasoning=True, temperature=True, prompt_caching=True),
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
                max_output_tokens_field="max_tokens",
                reasoning_format="thinking_type",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                required_tool_choice=False,
                json_schema=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def GLM_5_1(self) -> ChatReadsText:
        """GLM-5.1: 200,000 tokens of context, 131,072 out, $1.4 in and $4.4 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="glm-5.1",
            name="GLM-5.1",
            family="glm",
            wires=("openai_chat", "anthropic_messages"),
            limits=Limits(context=200000, output=131072),
            reads=("text",),
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
                        input=Decimal("1.4"), output=Decimal("4.4"), cached_input=Decimal("0.26")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2026-04-07"),
            reasoning=Reasoning(can_disable=True),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="thinking_type",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                required_tool_choice=False,
                json_schema=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def GLM_5_2(self) -> ChatReadsText:
        """GLM-5.2: 1,000,000 tokens of context, 131,072 out, $1.4 in and $4.4 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="glm-5.2",
            name="GLM-5.2",
            family="glm",
            wires=("openai_chat", "anthropic_messages"),
            limits=Limits(context=1000000, output=131072),
            reads=("text",),
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
                        input=Decimal("1.4"), output=Decimal("4.4"), cached_input=Decimal("0.26")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2026-06-13"),
            reasoning=Reasoning(efforts=("high", "max"), can_disable=True),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="thinking_type",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                required_tool_choice=False,
                json_schema=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def GLM_5_2_HIGHSPEED(self) -> ChatReadsText:
        """GLM-5.2 Highspeed: 1,000,000 tokens of context, 131,072 out."""
        return ChatModel(
            provider=PROVIDER,
            id="glm-5.2-highspeed",
            name="GLM-5.2 Highspeed",
            wires=("openai_chat", "anthropic_messages"),
            limits=Limits(context=1000000, output=131072),
            reads=("text",),
            features=Features(reasoning=True),
            reasoning=Reasoning(efforts=("none", "high", "max"), can_disable=True),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="thinking_type",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                required_tool_choice=False,
                json_schema=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def GLM_5_3(self) -> ChatReadsText:
        """GLM-5.3: 1,000,000 tokens of context, 131,072 out, $1.4 in and $4.4 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="glm-5.3",
            name="GLM-5.3",
            wires=("openai_chat", "anthropic_messages"),
            limits=Limits(context=1000000, output=131072),
            reads=("text",),
            features=Features(
                tools=True, structured_output=True, reasoning=True, prompt_caching=True
            ),
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
                reasoning_format="thinking_type",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                required_tool_choice=False,
                json_schema=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def GLM_5_3_FLASH(self) -> ChatReadsTextImage:
        """GLM-5.3-Flash: 1,000,000 tokens of context, 131,072 out, $0.15 in and $0.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="glm-5.3-flash",
            name="GLM-5.3-Flash",
            wires=("openai_chat", "anthropic_messages"),
            limits=Limits(context=1000000, output=131072),
            reads=("text", "image"),
            features=Features(
                tools=True, structured_output=True, reasoning=True, prompt_caching=True
            ),
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
                reasoning_format="thinking_type",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                required_tool_choice=False,
                json_schema=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def GLM_5_3_HIGHSPEED(self) -> ChatReadsText:
        """GLM-5.3 Highspeed: 1,000,000 tokens of context, 131,072 out."""
        return ChatModel(
            provider=PROVIDER,
            id="glm-5.3-highspeed",
            name="GLM-5.3 Highspeed",
            wires=("openai_chat", "anthropic_messages"),
            limits=Limits(context=1000000, output=131072),
            reads=("text",),
            features=Features(reasoning=True),
            reasoning=Reasoning(efforts=("low", "high", "max"), can_disable=False),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="thinking_type",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                required_tool_choice=False,
                json_schema=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def GLM_5_CODE(self) -> ChatReadsAnything:
        """glm-5-code: 128,000 out, $1.2 in and $5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="glm-5-code",
            wires=("openai_chat", "anthropic_messages"),
            limits=Limits(input=200000, output=128000),
            features=Features(tools=True, reasoning=True, prompt_caching=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("1.2"), output=Decimal("5"), cached_input=Decimal("0.3")
                    )
                ),
            ),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="thinking_type",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                required_tool_choice=False,
                json_schema=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def GLM_5_TURBO(self) -> ChatReadsText:
        """GLM-5-Turbo: 200,000 tokens of context, 131,072 out, $1.2 in and $4 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="glm-5-turbo",
            name="GLM-5-Turbo",
            family="glm",
            wires=("openai_chat", "anthropic_messages"),
            limits=Limits(context=200000, output=131072),
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
            lifecycle=Lifecycle(status="active", released="2026-03-16"),
            reasoning=Reasoning(can_disable=True),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="thinking_type",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                required_tool_choice=False,
                json_schema=False,
                cache_key=False,
                cache_retention=False,
            ),
        )


zai = ZAI()

IDS = {
    "glm-4-32b-0414-128k": "GLM_4_32B_0414_128K",
    "glm-4.5": "GLM_4_5",
    "glm-4.5-air": "GLM_4_5_AIR",
    "glm-4.5-airx": "GLM_4_5_AIRX",
    "glm-4.5-flash": "GLM_4_5_FLASH",
    "glm-4.5-x": "GLM_4_5_X",
    "glm-4.5v": "GLM_4_5V",
    "glm-4.6": "GLM_4_6",
    "glm-4.6v": "GLM_4_6V",
    "glm-4.7": "GLM_4_7",
    "glm-4.7-flash": "GLM_4_7_FLASH",
    "glm-4.7-flashx": "GLM_4_7_FLASHX",
    "glm-5": "GLM_5",
    "glm-5-code": "GLM_5_CODE",
    "glm-5-turbo": "GLM_5_TURBO",
    "glm-5.1": "GLM_5_1",
    "glm-5.2": "GLM_5_2",
    "glm-5.2-highspeed": "GLM_5_2_HIGHSPEED",
    "glm-5.3": "GLM_5_3",
    "glm-5.3-flash": "GLM_5_3_FLASH",
    "glm-5.3-highspeed": "GLM_5_3_HIGHSPEED",
    "glm-5v-turbo": "GLM_5V_TURBO",
}
