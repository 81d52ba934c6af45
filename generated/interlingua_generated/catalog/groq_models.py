"""Groq's models as typed constants; generated from `catalog/groq.yaml`."""

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
    SpeechModel,
    TranscriptionModel,
)

if TYPE_CHECKING:
    # A property to type checkers, so that they can mark it deprecated.
    from builtins import property as constant
    from typing import Never, TypeAlias

    from interlingua.media import Image
    from interlingua.messages import Text
    from interlingua.tools import AnyTool
    from interlingua_generated.wire import openai_chat

    ChatReadsText: TypeAlias = ChatModel[openai_chat.Extra, Text, AnyTool, openai_chat.Response]
    ChatReadsTextImage: TypeAlias = ChatModel[
        openai_chat.Extra, Text | Image, AnyTool, openai_chat.Response
    ]
    ChatReadsTextNoTools: TypeAlias = ChatModel[
        openai_chat.Extra, Text, Never, openai_chat.Response
    ]
else:
    from functools import cached_property as constant

PROVIDER = Provider(
    id="groq",
    name="Groq",
    docs="https://console.groq.com/docs/models",
    auth=Auth(scheme="bearer", env=("GROQ_API_KEY",)),
    endpoints=(
        Endpoint(
            wire="openai_chat",
            base_url="https://api.groq.com/openai/v1",
            base_url_env="GROQ_API_BASE",
            service_tiers=("auto", "on_demand", "flex", "performance"),
        ),
        Endpoint(
            wire="openai_transcription",
            base_url="https://api.groq.com/openai/v1",
            base_url_env="GROQ_API_BASE",
        ),
        Endpoint(
            wire="openai_speech",
            base_url="https://api.groq.com/openai/v1",
            base_url_env="GROQ_API_BASE",
        ),
    ),
    compat=Compat(
        max_output_tokens_field="max_completion_tokens",
        reasoning_format="reasoning_effort",
        reasoning_replay_field="reasoning",
        developer_role=False,
        required_tool_choice=True,
        cache_key=False,
        cache_retention=False,
    ),
    rate_headers=(
        RateHeaders(
            resource="requests",
            remaining="x-ratelimit-remaining-requests",
            reset="x-ratelimit-reset-requests",
            limit="x-ratelimit-limit-requests",
            refills=True,
        ),
        RateHeaders(
            resource="tokens",
            remaining="x-ratelimit-remaining-tokens",
            reset="x-ratelimit-reset-tokens",
            limit="x-ratelimit-limit-tokens",
            refills=True,
        ),
    ),
)


class Groq:
    """Models of Groq; each is built when it is first touched."""

    @constant
    def CANOPYLABS_ORPHEUS_ARABIC_SAUDI(self) -> SpeechModel:
        """Canopy Labs Orpheus Arabic Saudi: 4,000 tokens of context."""
        return SpeechModel(
            provider=PROVIDER,
            id="canopylabs/orpheus-arabic-saudi",
            name="Canopy Labs Orpheus Arabic Saudi",
            family="canopylabs",
            wires=("openai_speech",),
            limits=Limits(context=4000),
            reads=("text",),
            writes=("audio",),
            features=Features(tools=False, reasoning=False, temperature=False),
            prices=(PriceRow(rates=Rates(input_per_character=Decimal("0.00004"))),),
            lifecycle=Lifecycle(status="preview", released="2025-12-16"),
        )

    @constant
    def CANOPYLABS_ORPHEUS_V1_ENGLISH(self) -> SpeechModel:
        """Canopy Labs Orpheus V1 English: 4,000 tokens of context."""
        return SpeechModel(
            provider=PROVIDER,
            id="canopylabs/orpheus-v1-english",
            name="Canopy Labs Orpheus V1 English",
            family="canopylabs",
            wires=("openai_speech",),
            limits=Limits(context=4000),
            reads=("text",),
            writes=("audio",),
            features=Features(tools=False, reasoning=False, temperature=False),
            prices=(PriceRow(rates=Rates(input_per_character=Decimal("0.000022"))),),
            lifecycle=Lifecycle(status="preview", released="2025-12-19"),
        )

    @constant
    def GROQ_COMPOUND(self) -> ChatReadsTextNoTools:
        """Compound: 131,072 tokens of context, 8,192 out."""
        return ChatModel(
            provider=PROVIDER,
            id="groq/compound",
            name="Compound",
            family="groq",
            wires=("openai_chat",),
            limits=Limits(context=131072, output=8192),
            reads=("text",),
            writes=("text",),
            features=Features(tools=False, reasoning=False, temperature=True),
            lifecycle=Lifecycle(status="active", released="2025-09-04"),
            compat=Compat(
                max_output_tokens_field="max_completion_tokens",
                reasoning_format="reasoning_effort",
                reasoning_replay_field="reasoning",
                developer_role=False,
                required_tool_choice=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def GROQ_COMPOUND_MINI(self) -> ChatReadsTextNoTools:
        """Compound Mini: 131,072 tokens of context, 8,192 out."""
        return ChatModel(
            provider=PROVIDER,
            id="groq/compound-mini",
            name="Compound Mini",
            family="groq",
            wires=("openai_chat",),
            limits=Limits(context=131072, output=8192),
            reads=("text",),
            writes=("text",),
            features=Features(tools=False, reasoning=False, temperature=True),
            lifecycle=Lifecycle(status="active", released="2025-09-04"),
            compat=Compat(
                max_output_tokens_field="max_completion_tokens",
                reasoning_format="reasoning_effort",
                reasoning_replay_field="reasoning",
                developer_role=False,
                required_tool_choice=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def LLAMA_3_1_8B_INSTANT(self) -> ChatReadsText:
        """Llama 3.1 8B: 131,072 tokens of context, $0.05 in and $0.08 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="llama-3.1-8b-instant",
            name="Llama 3.1 8B",
            family="llama",
            wires=("openai_chat",),
            limits=Limits(context=131072),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=False, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.05"), output=Decimal("0.08"))),),
            lifecycle=Lifecycle(status="active", released="2024-07-23", knowledge="2023-12"),
            compat=Compat(
                max_output_tokens_field="max_completion_tokens",
                reasoning_format="reasoning_effort",
                reasoning_replay_field="reasoning",
                developer_role=False,
                required_tool_choice=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def LLAMA_3_3_70B_VERSATILE(self) -> ChatReadsText:
        """Llama 3.3 70B: 131,072 tokens of context, 32,768 out, $0.59 in and $0.79 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="llama-3.3-70b-versatile",
            name="Llama 3.3 70B",
            family="llama",
            wires=("openai_chat",),
            limits=Limits(context=131072, output=32768),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=False, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.59"), output=Decimal("0.79"))),),
            lifecycle=Lifecycle(status="active", released="2024-12-06", knowledge="2023-12"),
            compat=Compat(
                max_output_tokens_field="max_completion_tokens",
                reasoning_format="reasoning_effort",
                reasoning_replay_field="reasoning",
                developer_role=False,
                required_tool_choice=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def META_LLAMA_LLAMA_4_SCOUT_17B_16E_INSTRUCT(self) -> ChatReadsTextImage:
        """Llama 4 Scout 17B 16E: 131,072 tokens of context, 8,192 out, $0.11 in and $0.34 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="meta-llama/llama-4-scout-17b-16e-instruct",
            name="Llama 4 Scout 17B 16E",
            family="llama",
            wires=("openai_chat",),
            limits=Limits(context=131072, output=8192),
            reads=("text", "image"),
            writes=("text",),
            features=Features(
                tools=True, structured_output=True, reasoning=False, temperature=True
            ),
            prices=(PriceRow(rates=Rates(input=Decimal("0.11"), output=Decimal("0.34"))),),
            lifecycle=Lifecycle(status="preview", released="2025-04-05", knowledge="2024-08"),
            compat=Compat(
                max_output_tokens_field="max_completion_tokens",
                reasoning_format="reasoning_effort",
                reasoning_replay_field="reasoning",
                developer_role=False,
                required_tool_choice=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def META_LLAMA_LLAMA_PROMPT_GUARD_2_22M(self) -> ChatReadsTextNoTools:
        """Llama Prompt Guard 2 22M: 512 tokens of context, $0.03 in and $0.03 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="meta-llama/llama-prompt-guard-2-22m",
            name="Llama Prompt Guard 2 22M",
            family="llama",
            wires=("openai_chat",),
            limits=Limits(context=512),
            reads=("text",),
            writes=("text",),
            features=Features(tools=False, reasoning=False, temperature=False),
            prices=(PriceRow(rates=Rates(input=Decimal("0.03"), output=Decimal("0.03"))),),
            lifecycle=Lifecycle(status="preview", released="2025-05-29"),
            compat=Compat(
                max_output_tokens_field="max_completion_tokens",
                reasoning_format="reasoning_effort",
                reasoning_replay_field="reasoning",
                developer_role=False,
                required_tool_choice=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def META_LLAMA_LLAMA_PROMPT_GUARD_2_86M(self) -> ChatReadsTextNoTools:
        """Prompt Guard 2 86M: 512 tokens of context, $0.04 in and $0.04 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="meta-llama/llama-prompt-guard-2-86m",
            name="Prompt Guard 2 86M",
            family="llama",
            wires=("openai_chat",),
            limits=Limits(context=512),
            reads=("text",),
            writes=("text",),
            features=Features(tools=False, reasoning=False, temperature=False),
            prices=(PriceRow(rates=Rates(input=Decimal("0.04"), output=Decimal("0.04"))),),
            lifecycle=Lifecycle(status="preview", released="2025-05-29"),
            compat=Compat(
                max_output_tokens_field="max_completion_tokens",
                reasoning_format="reasoning_effort",
                reasoning_replay_field="reasoning",
                developer_role=False,
                required_tool_choice=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def OPENAI_GPT_OSS_120B(self) -> ChatReadsText:
        """GPT OSS 120B: 131,072 tokens of context, 65,536 out, $0.15 in and $0.6 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="openai/gpt-oss-120b",
            name="GPT OSS 120B",
            family="gpt-oss",
            wires=("openai_chat",),
            limits=Limits(context=131072, output=65536),
            reads=("text",),
            writes=("text",),
            features=Features(
                tools=True,
                parallel_tools=True,
                structured_output=True,
                reasoning=True,
                temperature=True,
                prompt_caching=True,
                web_search=True,
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.15"),
                        output=Decimal("0.6"),
                        cached_input=Decimal("0.075"),
                        web_search_per_request=Decimal("0.005"),
                    )
                ),
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(
                        input=Decimal("0.075"), output=Decimal("0.3"), cached_input=Decimal("0.075")
                    ),
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2025-08-05"),
            reasoning=Reasoning(efforts=("low", "medium", "high"), can_disable=False),
            compat=Compat(
                max_output_tokens_field="max_completion_tokens",
                reasoning_format="reasoning_effort",
                reasoning_replay_field="reasoning",
                developer_role=False,
                required_tool_choice=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def OPENAI_GPT_OSS_20B(self) -> ChatReadsText:
        """GPT OSS 20B: 131,072 tokens of context, 65,536 out, $0.075 in and $0.3 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="openai/gpt-oss-20b",
            name="GPT OSS 20B",
            family="gpt-oss",
            wires=("openai_chat",),
            limits=Limits(context=131072, output=65536),
            reads=("text",),
            writes=("text",),
            features=Features(
                tools=True,
                parallel_tools=True,
                structured_output=True,
                reasoning=True,
                temperature=True,
                prompt_caching=True,
                web_search=True,
            ),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.075"),
                        output=Decimal("0.3"),
                        cached_input=Decimal("0.0375"),
                        web_search_per_request=Decimal("0.005"),
                    )
                ),
                PriceRow(
                    when=PriceCondition(service_tier="batch"),
                    rates=Rates(
                        input=Decimal("0.0375"),
                        output=Decimal("0.15"),
                        cached_input=Decimal("0.0375"),
                    ),
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2025-08-05"),
            reasoning=Reasoning(efforts=("low", "medium", "high"), can_disable=False),
            compat=Compat(
                max_output_tokens_field="max_completion_tokens",
                reasoning_format="reasoning_effort",
                reasoning_replay_field="reasoning",
                developer_role=False,
                required_tool_choice=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def OPENAI_GPT_OSS_SAFEGUARD_20B(self) -> ChatReadsText:
        """Safety GPT OSS 20B: 131,072 tokens of context, 65,536 out, $0.075 in and $0.3 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="openai/gpt-oss-safeguard-20b",
            name="Safety GPT OSS 20B",
            family="gpt-oss",
            wires=("openai_chat",),
            limits=Limits(context=131072, output=65536),
            reads=("text",),
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
                        input=Decimal("0.075"),
                        output=Decimal("0.3"),
                        cached_input=Decimal("0.0375"),
                        web_search_per_request=Decimal("0.005"),
                    )
                ),
            ),
            lifecycle=Lifecycle(status="preview", released="2025-10-29"),
            reasoning=Reasoning(efforts=("low", "medium", "high"), can_disable=False),
            compat=Compat(
                max_output_tokens_field="max_completion_tokens",
                reasoning_format="reasoning_effort",
                reasoning_replay_field="reasoning",
                developer_role=False,
                required_tool_choice=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def QWEN_QWEN3_32B(self) -> ChatReadsText:
        """Qwen3-32B: 131,072 tokens of context, 40,960 out, $0.29 in and $0.59 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="qwen/qwen3-32b",
            name="Qwen3-32B",
            family="qwen",
            wires=("openai_chat",),
            limits=Limits(context=131072, output=40960),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=True, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.29"), output=Decimal("0.59"))),),
            lifecycle=Lifecycle(status="preview", released="2025-06-11"),
            reasoning=Reasoning(efforts=("none",), can_disable=True),
            compat=Compat(
                max_output_tokens_field="max_completion_tokens",
                reasoning_format="reasoning_effort",
                reasoning_replay_field="reasoning",
                developer_role=False,
                required_tool_choice=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def QWEN_QWEN3_6_27B(self) -> ChatReadsTextImage:
        """Qwen3.6 27B: 131,072 tokens of context, 16,384 out, $0.6 in and $3 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="qwen/qwen3.6-27b",
            name="Qwen3.6 27B",
            wires=("openai_chat",),
            limits=Limits(context=131072, output=16384),
            reads=("text", "image"),
            features=Features(reasoning=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.6"), output=Decimal("3"), cached_input=Decimal("0.3")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active"),
            reasoning=Reasoning(efforts=("none",), can_disable=True),
            compat=Compat(
                max_output_tokens_field="max_completion_tokens",
                reasoning_format="reasoning_effort",
                reasoning_replay_field="reasoning",
                developer_role=False,
                required_tool_choice=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def QWEN_QWEN3_8_27B(self) -> ChatReadsTextImage:
        """Qwen3.8 27B: 131,072 tokens of context, 16,384 out, $0.8 in and $4 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="qwen/qwen3.8-27b",
            name="Qwen3.8 27B",
            wires=("openai_chat",),
            limits=Limits(context=131072, output=16384),
            reads=("text", "image"),
            features=Features(tools=True, structured_output=True, reasoning=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.8"), output=Decimal("4"))),),
            lifecycle=Lifecycle(status="active"),
            reasoning=Reasoning(efforts=("none", "low", "medium", "high"), can_disable=True),
            compat=Compat(
                max_output_tokens_field="max_completion_tokens",
                reasoning_format="reasoning_effort",
                reasoning_replay_field="reasoning",
                developer_role=False,
                required_tool_choice=True,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def WHISPER_LARGE_V3(self) -> TranscriptionModel:
        """Whisper."""
        return TranscriptionModel(
            provider=PROVIDER,
            id="whisper-large-v3",
            name="Whisper",
            family="whisper",
            wires=("openai_transcription",),
            reads=("audio",),
            writes=("text",),
            features=Features(tools=False, reasoning=False, temperature=True),
            prices=(PriceRow(rates=Rates(input_per_second=Decimal("0.00003083"))),),
            lifecycle=Lifecycle(status="active", released="2023-09-01"),
        )

    @constant
    def WHISPER_LARGE_V3_TURBO(self) -> TranscriptionModel:
        """Whisper Large V3 Turbo."""
        return TranscriptionModel(
            provider=PROVIDER,
            id="whisper-large-v3-turbo",
            name="Whisper Large V3 Turbo",
            family="whisper",
            wires=("openai_transcription",),
            reads=("audio",),
            writes=("text",),
            features=Features(tools=False, reasoning=False, temperature=True),
            prices=(PriceRow(rates=Rates(input_per_second=Decimal("0.00001111"))),),
            lifecycle=Lifecycle(status="active", released="2024-10-01"),
        )


groq = Groq()

IDS = {
    "canopylabs/orpheus-arabic-saudi": "CANOPYLABS_ORPHEUS_ARABIC_SAUDI",
    "canopylabs/orpheus-v1-english": "CANOPYLABS_ORPHEUS_V1_ENGLISH",
    "groq/compound": "GROQ_COMPOUND",
    "groq/compound-mini": "GROQ_COMPOUND_MINI",
    "llama-3.1-8b-instant": "LLAMA_3_1_8B_INSTANT",
    "llama-3.3-70b-versatile": "LLAMA_3_3_70B_VERSATILE",
    "meta-llama/llama-4-scout-17b-16e-instruct": "META_LLAMA_LLAMA_4_SCOUT_17B_16E_INSTRUCT",
    "meta-llama/llama-prompt-guard-2-22m": "META_LLAMA_LLAMA_PROMPT_GUARD_2_22M",
    "meta-llama/llama-prompt-guard-2-86m": "META_LLAMA_LLAMA_PROMPT_GUARD_2_86M",
    "openai/gpt-oss-120b": "OPENAI_GPT_OSS_120B",
    "openai/gpt-oss-20b": "OPENAI_GPT_OSS_20B",
    "openai/gpt-oss-safeguard-20b": "OPENAI_GPT_OSS_SAFEGUARD_20B",
    "qwen/qwen3-32b": "QWEN_QWEN3_32B",
    "qwen/qwen3.6-27b": "QWEN_QWEN3_6_27B",
    "qwen/qwen3.8-27b": "QWEN_QWEN3_8_27B",
    "whisper-large-v3": "WHISPER_LARGE_V3",
    "whisper-large-v3-turbo": "WHISPER_LARGE_V3_TURBO",
}
