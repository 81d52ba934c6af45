"""MiniMax's models as typed constants; generated from `catalog/minimax.yaml`."""

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
    Rates,
    Reasoning,
    SpeechModel,
    VideoModel,
)

if TYPE_CHECKING:
    # A property to type checkers, so that they can mark it deprecated.
    from builtins import property as constant
    from typing import TypeAlias

    from interlingua.media import Audio, Document, Image, Video
    from interlingua.messages import Text
    from interlingua.tools import AnyTool
    from interlingua_generated.wire import anthropic_messages

    MessagesReadsAnything: TypeAlias = ChatModel[
        anthropic_messages.Extra,
        Text | Image | Audio | Video | Document,
        AnyTool,
        anthropic_messages.Response,
    ]
    MessagesReadsText: TypeAlias = ChatModel[
        anthropic_messages.Extra, Text, AnyTool, anthropic_messages.Response
    ]
    MessagesReadsTextImage: TypeAlias = ChatModel[
        anthropic_messages.Extra, Text | Image, AnyTool, anthropic_messages.Response
    ]
    MessagesReadsTextImageVideo: TypeAlias = ChatModel[
        anthropic_messages.Extra, Text | Image | Video, AnyTool, anthropic_messages.Response
    ]
else:
    from functools import cached_property as constant

PROVIDER = Provider(
    id="minimax",
    name="MiniMax",
    docs="https://platform.minimax.io/docs/guides/models-intro",
    auth=Auth(scheme="bearer", env=("MINIMAX_API_KEY",)),
    endpoints=(
        Endpoint(
            wire="openai_chat",
            base_url="https://api.minimax.io/v1",
            base_url_env="MINIMAX_BASE_URL",
            service_tiers=(),
        ),
        Endpoint(
            wire="anthropic_messages",
            base_url="https://api.minimax.io/anthropic",
            base_url_env="MINIMAX_ANTHROPIC_BASE_URL",
            service_tiers=(),
        ),
    ),
    compat=Compat(
        max_output_tokens_field="max_completion_tokens",
        developer_role=False,
        strict_tools=False,
        inline_thinking=True,
        cache_key=False,
        cache_retention=False,
    ),
)


class MiniMax:
    """Models of MiniMax; each is built when it is first touched."""

    @constant
    def MINIMAX_H3(self) -> VideoModel:
        """MiniMax-H3."""
        return VideoModel(
            provider=PROVIDER,
            id="MiniMax-H3",
            reads=("text", "image", "audio"),
            writes=("video",),
            prices=(
                PriceRow(
                    rates=Rates(output_per_second=Decimal("0.08"), input_per_image=Decimal("0.04"))
                ),
            ),
        )

    @constant
    def MINIMAX_H3_MAX(self) -> VideoModel:
        """MiniMax-H3-Max."""
        return VideoModel(
            provider=PROVIDER,
            id="MiniMax-H3-Max",
            reads=("text", "image", "audio"),
            writes=("video",),
            prices=(
                PriceRow(
                    rates=Rates(output_per_second=Decimal("0.08"), input_per_image=Decimal("0.074"))
                ),
            ),
        )

    @constant
    def MINIMAX_M2(self) -> MessagesReadsText:
        """MiniMax-M2: 196,608 tokens of context, 128,000 out, $0.3 in and $1.2 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="MiniMax-M2",
            name="MiniMax-M2",
            family="minimax",
            wires=("anthropic_messages", "openai_chat"),
            limits=Limits(context=196608, output=128000),
            reads=("text",),
            writes=("text",),
            features=Features(
                tools=True,
                reasoning=True,
                temperature=True,
                system_messages=True,
                prompt_caching=True,
            ),
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
            lifecycle=Lifecycle(status="active", released="2025-10-27"),
            compat=Compat(
                max_output_tokens_field="max_completion_tokens",
                developer_role=False,
                strict_tools=False,
                inline_thinking=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def MINIMAX_M2_1(self) -> MessagesReadsText:
        """MiniMax-M2.1: 204,800 tokens of context, 131,072 out, $0.3 in and $1.2 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="MiniMax-M2.1",
            name="MiniMax-M2.1",
            family="minimax",
            wires=("anthropic_messages", "openai_chat"),
            limits=Limits(context=204800, output=131072),
            reads=("text",),
            writes=("text",),
            features=Features(
                tools=True,
                reasoning=True,
                temperature=True,
                system_messages=True,
                prompt_caching=True,
            ),
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
            lifecycle=Lifecycle(status="active", released="2025-12-23"),
            compat=Compat(
                max_output_tokens_field="max_completion_tokens",
                developer_role=False,
                strict_tools=False,
                inline_thinking=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def MINIMAX_M2_1_LIGHTNING(self) -> MessagesReadsAnything:
        """MiniMax-M2.1-lightning: 8,192 out, $0.3 in and $2.4 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="MiniMax-M2.1-lightning",
            wires=("anthropic_messages", "openai_chat"),
            limits=Limits(input=1000000, output=8192),
            features=Features(
                tools=True, reasoning=True, system_messages=True, prompt_caching=True
            ),
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
            compat=Compat(
                max_output_tokens_field="max_completion_tokens",
                developer_role=False,
                strict_tools=False,
                inline_thinking=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def MINIMAX_M2_5(self) -> MessagesReadsText:
        """MiniMax-M2.5: 204,800 tokens of context, 131,072 out, $0.3 in and $1.2 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="MiniMax-M2.5",
            name="MiniMax-M2.5",
            family="minimax",
            wires=("anthropic_messages", "openai_chat"),
            limits=Limits(context=204800, output=131072),
            reads=("text",),
            writes=("text",),
            features=Features(
                tools=True,
                reasoning=True,
                temperature=True,
                system_messages=True,
                prompt_caching=True,
            ),
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
                max_output_tokens_field="max_completion_tokens",
                developer_role=False,
                strict_tools=False,
                inline_thinking=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def MINIMAX_M2_5_HIGHSPEED(self) -> MessagesReadsText:
        """MiniMax-M2.5-highspeed: 204,800 tokens of context, 131,072 out, $0.6 in and $2.4 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="MiniMax-M2.5-highspeed",
            name="MiniMax-M2.5-highspeed",
            family="minimax",
            wires=("anthropic_messages", "openai_chat"),
            limits=Limits(context=204800, output=131072),
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
            lifecycle=Lifecycle(status="active", released="2026-02-13"),
            compat=Compat(
                max_output_tokens_field="max_completion_tokens",
                developer_role=False,
                strict_tools=False,
                inline_thinking=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def MINIMAX_M2_5_LIGHTNING(self) -> MessagesReadsAnything:
        """MiniMax-M2.5-lightning: 8,192 out, $0.3 in and $2.4 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="MiniMax-M2.5-lightning",
            wires=("anthropic_messages", "openai_chat"),
            limits=Limits(input=1000000, output=8192),
            features=Features(
                tools=True, reasoning=True, system_messages=True, prompt_caching=True
            ),
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
            compat=Compat(
                max_output_tokens_field="max_completion_tokens",
                developer_role=False,
                strict_tools=False,
                inline_thinking=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def MINIMAX_M2_7(self) -> MessagesReadsText:
        """MiniMax-M2.7: 204,800 tokens of context, 131,072 out, $0.3 in and $1.2 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="MiniMax-M2.7",
            name="MiniMax-M2.7",
            family="minimax",
            wires=("anthropic_messages", "openai_chat"),
            limits=Limits(context=204800, output=131072),
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
                max_output_tokens_field="max_completion_tokens",
                developer_role=False,
                strict_tools=False,
                inline_thinking=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def MINIMAX_M2_7_HIGHSPEED(self) -> MessagesReadsText:
        """MiniMax-M2.7-highspeed: 204,800 tokens of context, 131,072 out, $0.6 in and $2.4 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="MiniMax-M2.7-highspeed",
            name="MiniMax-M2.7-highspeed",
            family="minimax",
            wires=("anthropic_messages", "openai_chat"),
            limits=Limits(context=204800, output=131072),
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
                max_output_tokens_field="max_completion_tokens",
                developer_role=False,
                strict_tools=False,
                inline_thinking=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def MINIMAX_M3(self) -> MessagesReadsTextImageVideo:
        """MiniMax-M3: 1,000,000 tokens of context, 128,000 out, $0.3 in and $1.2 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="MiniMax-M3",
            name="MiniMax-M3",
            family="minimax",
            wires=("anthropic_messages", "openai_chat"),
            limits=Limits(context=1000000, output=128000),
            reads=("text", "image", "video"),
            writes=("text",),
            features=Features(
                tools=True,
                reasoning=True,
                temperature=True,
                system_messages=True,
                prompt_caching=True,
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.3"), output=Decimal("1.2"), cached_input=Decimal("0.06")
                    )
                ),
                PriceRow(
                    when=PriceCondition(min_input_tokens=512001),
                    rates=Rates(
                        input=Decimal("0.6"), output=Decimal("2.4"), cached_input=Decimal("0.12")
                    ),
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2026-06-01"),
            reasoning=Reasoning(can_disable=True),
            compat=Compat(
                max_output_tokens_field="max_completion_tokens",
                developer_role=False,
                strict_tools=False,
                inline_thinking=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def MINIMAX_M3_1_FLASH(self) -> MessagesReadsTextImage:
        """MiniMax-M3.1-Flash: 1,000,000 tokens of context, 524,288 out, $0.15 in and $0.6 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="MiniMax-M3.1-Flash",
            name="MiniMax-M3.1-Flash",
            wires=("anthropic_messages", "openai_chat"),
            limits=Limits(context=1000000, output=524288),
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
                efforts=("low", "medium", "high", "xhigh", "max"), can_disable=False, adaptive=True
            ),
            compat=Compat(
                max_output_tokens_field="max_completion_tokens",
                developer_role=False,
                strict_tools=False,
                inline_thinking=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def SPEECH_02_HD(self) -> SpeechModel:
        """speech-02-hd."""
        return SpeechModel(
            provider=PROVIDER,
            id="speech-02-hd",
            prices=(PriceRow(rates=Rates(input_per_character=Decimal("0.0001"))),),
        )

    @constant
    def SPEECH_02_TURBO(self) -> SpeechModel:
        """speech-02-turbo."""
        return SpeechModel(
            provider=PROVIDER,
            id="speech-02-turbo",
            prices=(PriceRow(rates=Rates(input_per_character=Decimal("0.00006"))),),
        )

    @constant
    def SPEECH_2_6_HD(self) -> SpeechModel:
        """speech-2.6-hd."""
        return SpeechModel(
            provider=PROVIDER,
            id="speech-2.6-hd",
            prices=(PriceRow(rates=Rates(input_per_character=Decimal("0.0001"))),),
        )

    @constant
    def SPEECH_2_6_TURBO(self) -> SpeechModel:
        """speech-2.6-turbo."""
        return SpeechModel(
            provider=PROVIDER,
            id="speech-2.6-turbo",
            prices=(PriceRow(rates=Rates(input_per_character=Decimal("0.00006"))),),
        )


minimax = MiniMax()

IDS = {
    "MiniMax-H3": "MINIMAX_H3",
    "MiniMax-H3-Max": "MINIMAX_H3_MAX",
    "MiniMax-M2": "MINIMAX_M2",
    "MiniMax-M2.1": "MINIMAX_M2_1",
    "MiniMax-M2.1-lightning": "MINIMAX_M2_1_LIGHTNING",
    "MiniMax-M2.5": "MINIMAX_M2_5",
    "MiniMax-M2.5-highspeed": "MINIMAX_M2_5_HIGHSPEED",
    "MiniMax-M2.5-lightning": "MINIMAX_M2_5_LIGHTNING",
    "MiniMax-M2.7": "MINIMAX_M2_7",
    "MiniMax-M2.7-highspeed": "MINIMAX_M2_7_HIGHSPEED",
    "MiniMax-M3": "MINIMAX_M3",
    "MiniMax-M3.1-Flash": "MINIMAX_M3_1_FLASH",
    "speech-02-hd": "SPEECH_02_HD",
    "speech-02-turbo": "SPEECH_02_TURBO",
    "speech-2.6-hd": "SPEECH_2_6_HD",
    "speech-2.6-turbo": "SPEECH_2_6_TURBO",
}
