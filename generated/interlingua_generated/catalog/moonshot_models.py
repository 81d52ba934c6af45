"""Moonshot AI's models as typed constants; generated from `catalog/moonshot.yaml`."""

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
else:
    from functools import cached_property as constant

PROVIDER = Provider(
    id="moonshot",
    name="Moonshot AI",
    docs="https://platform.moonshot.ai/docs",
    auth=Auth(scheme="bearer", env=("MOONSHOT_API_KEY",)),
    endpoints=(
        Endpoint(
            wire="openai_chat",
            base_url="https://api.moonshot.ai/v1",
            base_url_env="MOONSHOT_BASE_URL",
            service_tiers=(),
        ),
        Endpoint(
            wire="anthropic_messages",
            base_url="https://api.moonshot.ai/anthropic",
            base_url_env="MOONSHOT_ANTHROPIC_BASE_URL",
            service_tiers=(),
        ),
    ),
    compat=Compat(
        max_output_tokens_field="max_tokens",
        reasoning_format="thinking_type",
        reasoning_replay_field="reasoning_content",
        developer_role=False,
        strict_tools=False,
        cache_key=False,
        cache_retention=False,
    ),
)


class Moonshot:
    """Models of Moonshot AI; each is built when it is first touched."""

    @constant
    def KIMI_K2_0711_PREVIEW(self) -> ChatReadsText:
        """Kimi K2 0711: 131,072 tokens of context, 16,384 out, $0.6 in and $2.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="kimi-k2-0711-preview",
            name="Kimi K2 0711",
            family="kimi-k2",
            wires=("openai_chat", "anthropic_messages"),
            limits=Limits(context=131072, output=16384),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=False, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.6"), output=Decimal("2.5"), cached_input=Decimal("0.15")
                    )
                ),
            ),
            lifecycle=Lifecycle(released="2025-07-14", knowledge="2024-10"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="thinking_type",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                strict_tools=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def KIMI_K2_0905_PREVIEW(self) -> ChatReadsText:
        """Kimi K2 0905: 262,144 tokens of context, $0.6 in and $2.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="kimi-k2-0905-preview",
            name="Kimi K2 0905",
            family="kimi-k2",
            wires=("openai_chat", "anthropic_messages"),
            limits=Limits(context=262144),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=False, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.6"), output=Decimal("2.5"), cached_input=Decimal("0.15")
                    )
                ),
            ),
            lifecycle=Lifecycle(released="2025-09-05", knowledge="2024-10"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="thinking_type",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                strict_tools=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    @deprecated("kimi-k2.5 retired on 2026-08-31")
    def KIMI_K2_5(self) -> ChatReadsTextImageVideo:
        """Kimi K2.5: 262,144 tokens of context, $0.6 in and $3 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="kimi-k2.5",
            name="Kimi K2.5",
            family="kimi-k2",
            wires=("openai_chat", "anthropic_messages"),
            limits=Limits(context=262144),
            reads=("text", "image", "video"),
            writes=("text",),
            features=Features(
                tools=True, structured_output=True, reasoning=True, temperature=False
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.6"), output=Decimal("3"), cached_input=Decimal("0.1")
                    )
                ),
            ),
            lifecycle=Lifecycle(
                status="retired", released="2026-01", knowledge="2025-01", retires=date(2026, 8, 31)
            ),
            reasoning=Reasoning(can_disable=True),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="thinking_type",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                strict_tools=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def KIMI_K2_6(self) -> ChatReadsTextImageVideo:
        """Kimi K2.6: 262,144 tokens of context, $0.95 in and $4 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="kimi-k2.6",
            name="Kimi K2.6",
            family="kimi-k2",
            wires=("openai_chat", "anthropic_messages"),
            limits=Limits(context=262144),
            reads=("text", "image", "video"),
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
            reasoning=Reasoning(can_disable=True),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="thinking_type",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                strict_tools=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def KIMI_K2_7_CODE(self) -> ChatReadsTextImageVideo:
        """Kimi K2.7 Code: 262,144 tokens of context, $0.95 in and $4 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="kimi-k2.7-code",
            name="Kimi K2.7 Code",
            family="kimi-k2",
            wires=("openai_chat", "anthropic_messages"),
            limits=Limits(context=262144),
            reads=("text", "image", "video"),
            writes=("text",),
            features=Features(
                tools=True,
                structured_output=True,
                reasoning=True,
                temperature=False,
                prompt_caching=True,
            ),
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
                reasoning_format="thinking_type",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                strict_tools=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def KIMI_K2_7_CODE_HIGHSPEED(self) -> ChatReadsTextImageVideo:
        """Kimi K2.7 Code HighSpeed: 262,144 tokens of context, $1.9 in and $8 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="kimi-k2.7-code-highspeed",
            name="Kimi K2.7 Code HighSpeed",
            family="kimi-k2",
            wires=("openai_chat", "anthropic_messages"),
            limits=Limits(context=262144),
            reads=("text", "image", "video"),
            writes=("text",),
            features=Features(
                tools=True, structured_output=True, reasoning=True, temperature=False
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("1.9"), output=Decimal("8"), cached_input=Decimal("0.38")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2026-06-12", knowledge="2025-01"),
            reasoning=Reasoning(can_disable=False),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="thinking_type",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                strict_tools=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def KIMI_K2_THINKING(self) -> ChatReadsText:
        """Kimi K2 Thinking: 262,144 tokens of context, $0.6 in and $2.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="kimi-k2-thinking",
            name="Kimi K2 Thinking",
            family="kimi-thinking",
            wires=("openai_chat", "anthropic_messages"),
            limits=Limits(context=262144),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=True, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.6"), output=Decimal("2.5"), cached_input=Decimal("0.15")
                    )
                ),
            ),
            lifecycle=Lifecycle(released="2025-11-06", knowledge="2024-08"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="thinking_type",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                strict_tools=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def KIMI_K2_THINKING_TURBO(self) -> ChatReadsText:
        """Kimi K2 Thinking Turbo: 262,144 tokens of context, $1.15 in and $8 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="kimi-k2-thinking-turbo",
            name="Kimi K2 Thinking Turbo",
            family="kimi-thinking",
            wires=("openai_chat", "anthropic_messages"),
            limits=Limits(context=262144),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=True, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("1.15"), output=Decimal("8"), cached_input=Decimal("0.15")
                    )
                ),
            ),
            lifecycle=Lifecycle(released="2025-11-06", knowledge="2024-08"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="thinking_type",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                strict_tools=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def KIMI_K2_TURBO_PREVIEW(self) -> ChatReadsText:
        """Kimi K2 Turbo: 262,144 tokens of context, $1.15 in and $8 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="kimi-k2-turbo-preview",
            name="Kimi K2 Turbo",
            family="kimi-k2",
            wires=("openai_chat", "anthropic_messages"),
            limits=Limits(context=262144),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=False, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("1.15"), output=Decimal("8"), cached_input=Decimal("0.15")
                    )
                ),
            ),
            lifecycle=Lifecycle(released="2025-09-05", knowledge="2024-10"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="thinking_type",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                strict_tools=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def KIMI_K3(self) -> ChatReadsTextImageVideo:
        """Kimi K3: 1,048,576 tokens of context, $3 in and $15 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="kimi-k3",
            name="Kimi K3",
            wires=("openai_chat", "anthropic_messages"),
            limits=Limits(context=1048576),
            reads=("text", "image", "video"),
            features=Features(
                tools=True, structured_output=True, reasoning=True, prompt_caching=True
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("3"),
                        output=Decimal("15"),
                        cached_input=Decimal("0.3"),
                        cache_write_5m=Decimal("3"),
                        cache_write_1h=Decimal("6"),
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active"),
            reasoning=Reasoning(efforts=("low", "high", "max"), can_disable=False),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                strict_tools=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def KIMI_K3_1_PRO(self) -> ChatReadsTextImage:
        """Kimi K3.1 Pro: 1,048,576 tokens of context, $2 in and $10 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="kimi-k3.1-pro",
            name="Kimi K3.1 Pro",
            wires=("openai_chat", "anthropic_messages"),
            limits=Limits(context=1048576),
            reads=("text", "image"),
            features=Features(
                tools=True, structured_output=True, reasoning=True, prompt_caching=True
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("2"),
                        output=Decimal("10"),
                        cached_input=Decimal("0.2"),
                        cache_write_5m=Decimal("2"),
                        cache_write_1h=Decimal("4"),
                    )
                ),
            ),
            reasoning=Reasoning(efforts=("low", "high", "max"), can_disable=False),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                strict_tools=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def KIMI_K3_1_PRO_HIGHSPEED(self) -> ChatReadsTextImage:
        """Kimi K3.1 Pro Highspeed: 1,048,576 tokens of context, $4 in and $20 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="kimi-k3.1-pro-highspeed",
            name="Kimi K3.1 Pro Highspeed",
            wires=("openai_chat", "anthropic_messages"),
            limits=Limits(context=1048576),
            reads=("text", "image"),
            features=Features(reasoning=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("4"),
                        output=Decimal("20"),
                        cached_input=Decimal("0.2"),
                        cache_write_5m=Decimal("4"),
                        cache_write_1h=Decimal("8"),
                    )
                ),
            ),
            reasoning=Reasoning(efforts=("low", "high", "max"), can_disable=False),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                strict_tools=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    @deprecated("moonshot-v1-128k retired on 2026-08-31")
    def MOONSHOT_V1_128K(self) -> ChatReadsAnything:
        """moonshot-v1-128k: 131,072 tokens of context, $2 in and $5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="moonshot-v1-128k",
            wires=("openai_chat", "anthropic_messages"),
            limits=Limits(context=131072),
            features=Features(tools=True, structured_output=True),
            prices=(PriceRow(rates=Rates(input=Decimal("2"), output=Decimal("5"))),),
            lifecycle=Lifecycle(status="retired", retires=date(2026, 8, 31)),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="thinking_type",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                strict_tools=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    @deprecated("moonshot-v1-128k-vision-preview retired on 2026-08-31")
    def MOONSHOT_V1_128K_VISION_PREVIEW(self) -> ChatReadsTextImage:
        """moonshot-v1-128k-vision-preview: 131,072 tokens of context, $2 in and $5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="moonshot-v1-128k-vision-preview",
            wires=("openai_chat", "anthropic_messages"),
            limits=Limits(context=131072),
            reads=("text", "image"),
            features=Features(tools=True, structured_output=True),
            prices=(PriceRow(rates=Rates(input=Decimal("2"), output=Decimal("5"))),),
            lifecycle=Lifecycle(status="retired", retires=date(2026, 8, 31)),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="thinking_type",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                strict_tools=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    @deprecated("moonshot-v1-32k retired on 2026-08-31")
    def MOONSHOT_V1_32K(self) -> ChatReadsAnything:
        """moonshot-v1-32k: 32,768 tokens of context, $1 in and $3 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="moonshot-v1-32k",
            wires=("openai_chat", "anthropic_messages"),
            limits=Limits(context=32768),
            features=Features(tools=True, structured_output=True),
            prices=(PriceRow(rates=Rates(input=Decimal("1"), output=Decimal("3"))),),
            lifecycle=Lifecycle(status="retired", retires=date(2026, 8, 31)),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="thinking_type",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                strict_tools=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    @deprecated("moonshot-v1-32k-vision-preview retired on 2026-08-31")
    def MOONSHOT_V1_32K_VISION_PREVIEW(self) -> ChatReadsTextImage:
        """moonshot-v1-32k-vision-preview: 32,768 tokens of context, $1 in and $3 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="moonshot-v1-32k-vision-preview",
            wires=("openai_chat", "anthropic_messages"),
            limits=Limits(context=32768),
            reads=("text", "image"),
            features=Features(tools=True, structured_output=True),
            prices=(PriceRow(rates=Rates(input=Decimal("1"), output=Decimal("3"))),),
            lifecycle=Lifecycle(status="retired", retires=date(2026, 8, 31)),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="thinking_type",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                strict_tools=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    @deprecated("moonshot-v1-8k retired on 2026-08-31")
    def MOONSHOT_V1_8K(self) -> ChatReadsAnything:
        """moonshot-v1-8k: 8,192 tokens of context, $0.2 in and $2 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="moonshot-v1-8k",
            wires=("openai_chat", "anthropic_messages"),
            limits=Limits(context=8192),
            features=Features(tools=True, structured_output=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.2"), output=Decimal("2"))),),
            lifecycle=Lifecycle(status="retired", retires=date(2026, 8, 31)),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="thinking_type",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                strict_tools=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    @deprecated("moonshot-v1-8k-vision-preview retired on 2026-08-31")
    def MOONSHOT_V1_8K_VISION_PREVIEW(self) -> ChatReadsTextImage:
        """moonshot-v1-8k-vision-preview: 8,192 tokens of context, $0.2 in and $2 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="moonshot-v1-8k-vision-preview",
            wires=("openai_chat", "anthropic_messages"),
            limits=Limits(context=8192),
            reads=("text", "image"),
            features=Features(tools=True, structured_output=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.2"), output=Decimal("2"))),),
            lifecycle=Lifecycle(status="retired", retires=date(2026, 8, 31)),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="thinking_type",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                strict_tools=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    @deprecated("moonshot-v1-auto retired on 2026-08-31")
    def MOONSHOT_V1_AUTO(self) -> ChatReadsAnything:
        """moonshot-v1-auto: $2 in and $5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="moonshot-v1-auto",
            wires=("openai_chat", "anthropic_messages"),
            limits=Limits(input=131072),
            features=Features(tools=True, structured_output=True),
            prices=(PriceRow(rates=Rates(input=Decimal("2"), output=Decimal("5"))),),
            lifecycle=Lifecycle(status="retired", retires=date(2026, 8, 31)),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="thinking_type",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                strict_tools=False,
                cache_key=False,
                cache_retention=False,
            ),
        )


moonshot = Moonshot()

IDS = {
    "kimi-k2-0711-preview": "KIMI_K2_0711_PREVIEW",
    "kimi-k2-0905-preview": "KIMI_K2_0905_PREVIEW",
    "kimi-k2-thinking": "KIMI_K2_THINKING",
    "kimi-k2-thinking-turbo": "KIMI_K2_THINKING_TURBO",
    "kimi-k2-turbo-preview": "KIMI_K2_TURBO_PREVIEW",
    "kimi-k2.5": "KIMI_K2_5",
    "kimi-k2.6": "KIMI_K2_6",
    "kimi-k2.7-code": "KIMI_K2_7_CODE",
    "kimi-k2.7-code-highspeed": "KIMI_K2_7_CODE_HIGHSPEED",
    "kimi-k3": "KIMI_K3",
    "kimi-k3.1-pro": "KIMI_K3_1_PRO",
    "kimi-k3.1-pro-highspeed": "KIMI_K3_1_PRO_HIGHSPEED",
    "moonshot-v1-128k": "MOONSHOT_V1_128K",
    "moonshot-v1-128k-vision-preview": "MOONSHOT_V1_128K_VISION_PREVIEW",
    "moonshot-v1-32k": "MOONSHOT_V1_32K",
    "moonshot-v1-32k-vision-preview": "MOONSHOT_V1_32K_VISION_PREVIEW",
    "moonshot-v1-8k": "MOONSHOT_V1_8K",
    "moonshot-v1-8k-vision-preview": "MOONSHOT_V1_8K_VISION_PREVIEW",
    "moonshot-v1-auto": "MOONSHOT_V1_AUTO",
}
