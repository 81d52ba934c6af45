"""Cloudflare Workers AI's models as typed constants; generated from `catalog/cloudflare-workers-ai.yaml`."""

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
    from interlingua.tools import AnyTool
    from interlingua_generated.wire import openai_chat

    ChatReadsText: TypeAlias = ChatModel[openai_chat.Extra, Text, AnyTool, openai_chat.Response]
    ChatReadsTextImage: TypeAlias = ChatModel[
        openai_chat.Extra, Text | Image, AnyTool, openai_chat.Response
    ]
    ChatReadsTextImageNoTools: TypeAlias = ChatModel[
        openai_chat.Extra, Text | Image, Never, openai_chat.Response
    ]
    ChatReadsTextNoTools: TypeAlias = ChatModel[
        openai_chat.Extra, Text, Never, openai_chat.Response
    ]
else:
    from functools import cached_property as constant

PROVIDER = Provider(
    id="cloudflare-workers-ai",
    name="Cloudflare Workers AI",
    docs="https://developers.cloudflare.com/workers-ai/models",
    auth=Auth(
        scheme="bearer",
        env=("CLOUDFLARE_API_KEY", "CLOUDFLARE_API_TOKEN"),
        variables=("CLOUDFLARE_ACCOUNT_ID",),
    ),
    endpoints=(
        Endpoint(
            wire="openai_chat",
            base_url="https://api.cloudflare.com/client/v4/accounts/${CLOUDFLARE_ACCOUNT_ID}/ai/v1",
            base_url_env="CLOUDFLARE_WORKERS_AI_BASE_URL",
            service_tiers=(),
        ),
        Endpoint(
            wire="openai_embeddings",
            base_url="https://api.cloudflare.com/client/v4/accounts/${CLOUDFLARE_ACCOUNT_ID}/ai/v1",
            base_url_env="CLOUDFLARE_WORKERS_AI_BASE_URL",
        ),
    ),
    compat=Compat(
        max_output_tokens_field="max_tokens",
        reasoning_format="reasoning_effort",
        reasoning_replay_field="reasoning_content",
        developer_role=False,
        cache_key=False,
        cache_retention=False,
        affinity_header="x-session-affinity",
    ),
)


class CloudflareWorkersAi:
    """Models of Cloudflare Workers AI; each is built when it is first touched."""

    @constant
    def CF_AISINGAPORE_GEMMA_SEA_LION_V4_27B_IT(self) -> ChatReadsTextNoTools:
        """Gemma Sea Lion V4 27B It: 128,000 tokens of context, $0.351 in and $0.555 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="@cf/aisingapore/gemma-sea-lion-v4-27b-it",
            name="Gemma Sea Lion V4 27B It",
            family="gemma",
            wires=("openai_chat",),
            limits=Limits(context=128000),
            reads=("text",),
            writes=("text",),
            features=Features(
                tools=False, structured_output=False, reasoning=False, temperature=True
            ),
            prices=(PriceRow(rates=Rates(input=Decimal("0.351"), output=Decimal("0.555"))),),
            lifecycle=Lifecycle(status="active", released="2025-09-23"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
                affinity_header="x-session-affinity",
            ),
        )

    @constant
    def CF_DEEPSEEK_AI_DEEPSEEK_R1_DISTILL_QWEN_32B(self) -> ChatReadsTextNoTools:
        """Deepseek R1 Distill Qwen 32B: 80,000 tokens of context, $0.497 in and $4.881 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="@cf/deepseek-ai/deepseek-r1-distill-qwen-32b",
            name="Deepseek R1 Distill Qwen 32B",
            family="deepseek-thinking",
            wires=("openai_chat",),
            limits=Limits(context=80000),
            reads=("text",),
            writes=("text",),
            features=Features(
                tools=False, structured_output=False, reasoning=True, temperature=True
            ),
            prices=(PriceRow(rates=Rates(input=Decimal("0.497"), output=Decimal("4.881"))),),
            lifecycle=Lifecycle(status="active", released="2025-01-20", knowledge="2024-07"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
                affinity_header="x-session-affinity",
            ),
        )

    @constant
    def CF_DEEPSEEK_AI_DEEPSEEK_V4_1_FLASH_1017(self) -> ChatReadsTextImage:
        """DeepSeek V4.1 Flash 1017: 1,048,576 tokens of context, $0.3 in and $1.2 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="@cf/deepseek-ai/deepseek-v4.1-flash-1017",
            name="DeepSeek V4.1 Flash 1017",
            wires=("openai_chat",),
            limits=Limits(context=1048576),
            reads=("text", "image"),
            features=Features(reasoning=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.3"), output=Decimal("1.2"), cached_input=Decimal("0.006")
                    )
                ),
            ),
            reasoning=Reasoning(efforts=("high", "max")),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="thinking_type",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
                affinity_header="x-session-affinity",
            ),
        )

    @constant
    def CF_DEEPSEEK_AI_DEEPSEEK_V4_FLASH_0731(self) -> ChatReadsText:
        """DeepSeek V4 Flash 0731: 1,048,576 tokens of context, $0.44 in and $1.32 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="@cf/deepseek-ai/deepseek-v4-flash-0731",
            name="DeepSeek V4 Flash 0731",
            wires=("openai_chat",),
            limits=Limits(context=1048576),
            reads=("text",),
            features=Features(reasoning=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.44"), output=Decimal("1.32"), cached_input=Decimal("0.014")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active"),
            reasoning=Reasoning(efforts=("high", "max")),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="thinking_type",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
                affinity_header="x-session-affinity",
            ),
        )

    @constant
    def CF_DEEPSEEK_AI_DEEPSEEK_V4_PRO_0813(self) -> ChatReadsText:
        """DeepSeek V4 Pro 0813: 1,048,576 tokens of context, $1.32 in and $3.96 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="@cf/deepseek-ai/deepseek-v4-pro-0813",
            name="DeepSeek V4 Pro 0813",
            wires=("openai_chat",),
            limits=Limits(context=1048576),
            reads=("text",),
            features=Features(reasoning=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("1.32"), output=Decimal("3.96"), cached_input=Decimal("0.044")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active"),
            reasoning=Reasoning(efforts=("high", "max")),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="thinking_type",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
                affinity_header="x-session-affinity",
            ),
        )

    @constant
    def CF_GOOGLE_GEMMA_4_26B_A4B_IT(self) -> ChatReadsTextImage:
        """Gemma 4 26B A4B IT: 256,000 tokens of context, 16,384 out, $0.1 in and $0.3 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="@cf/google/gemma-4-26b-a4b-it",
            name="Gemma 4 26B A4B IT",
            family="gemma",
            wires=("openai_chat",),
            limits=Limits(context=256000, output=16384),
            reads=("text", "image"),
            writes=("text",),
            features=Features(tools=True, structured_output=True, reasoning=True, temperature=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.1"), output=Decimal("0.3"), cached_input=Decimal("0.05")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active", released="2026-04-02"),
            reasoning=Reasoning(efforts=("low", "medium", "high"), can_disable=True),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
                affinity_header="x-session-affinity",
            ),
        )

    @constant
    def CF_IBM_GRANITE_GRANITE_4_0_H_MICRO(self) -> ChatReadsText:
        """Granite 4.0 H Micro: 131,000 tokens of context, $0.017 in and $0.112 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="@cf/ibm-granite/granite-4.0-h-micro",
            name="Granite 4.0 H Micro",
            family="granite",
            wires=("openai_chat",),
            limits=Limits(context=131000),
            reads=("text",),
            writes=("text",),
            features=Features(
                tools=True, structured_output=False, reasoning=False, temperature=True
            ),
            prices=(PriceRow(rates=Rates(input=Decimal("0.017"), output=Decimal("0.112"))),),
            lifecycle=Lifecycle(status="active", released="2025-10-07"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
                affinity_header="x-session-affinity",
            ),
        )

    @constant
    def CF_META_LLAMA_3_1_8B_INSTRUCT_FP8(self) -> ChatReadsTextNoTools:
        """Llama 3.1 8B Instruct fp8: 32,000 tokens of context, $0.152 in and $0.287 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="@cf/meta/llama-3.1-8b-instruct-fp8",
            name="Llama 3.1 8B Instruct fp8",
            family="llama",
            wires=("openai_chat",),
            limits=Limits(context=32000),
            reads=("text",),
            writes=("text",),
            features=Features(
                tools=False, structured_output=False, reasoning=False, temperature=True
            ),
            prices=(PriceRow(rates=Rates(input=Decimal("0.152"), output=Decimal("0.287"))),),
            lifecycle=Lifecycle(status="active", released="2024-07-25"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
                affinity_header="x-session-affinity",
            ),
        )

    @constant
    def CF_META_LLAMA_3_2_11B_VISION_INSTRUCT(self) -> ChatReadsTextImageNoTools:
        """Llama 3.2 11B Vision Instruct: 128,000 tokens of context, $0.0485 in and $0.676 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="@cf/meta/llama-3.2-11b-vision-instruct",
            name="Llama 3.2 11B Vision Instruct",
            family="llama",
            wires=("openai_chat",),
            limits=Limits(context=128000),
            reads=("text", "image"),
            writes=("text",),
            features=Features(
                tools=False, structured_output=False, reasoning=False, temperature=True
            ),
            prices=(PriceRow(rates=Rates(input=Decimal("0.0485"), output=Decimal("0.676"))),),
            lifecycle=Lifecycle(status="active", released="2024-09-25"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
                affinity_header="x-session-affinity",
            ),
        )

    @constant
    def CF_META_LLAMA_3_2_1B_INSTRUCT(self) -> ChatReadsTextNoTools:
        """Llama 3.2 1B Instruct: 60,000 tokens of context, $0.027 in and $0.201 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="@cf/meta/llama-3.2-1b-instruct",
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
            lifecycle=Lifecycle(status="active", released="2024-09-25"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
                affinity_header="x-session-affinity",
            ),
        )

    @constant
    def CF_META_LLAMA_3_2_3B_INSTRUCT(self) -> ChatReadsTextNoTools:
        """Llama 3.2 3B Instruct: 80,000 tokens of context, $0.0509 in and $0.335 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="@cf/meta/llama-3.2-3b-instruct",
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
            lifecycle=Lifecycle(status="active", released="2024-09-25"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
                affinity_header="x-session-affinity",
            ),
        )

    @constant
    def CF_META_LLAMA_3_3_70B_INSTRUCT_FP8_FAST(self) -> ChatReadsText:
        """Llama 3.3 70B Instruct fp8 Fast: 24,000 tokens of context, $0.293 in and $2.253 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="@cf/meta/llama-3.3-70b-instruct-fp8-fast",
            name="Llama 3.3 70B Instruct fp8 Fast",
            family="llama",
            wires=("openai_chat",),
            limits=Limits(context=24000),
            reads=("text",),
            writes=("text",),
            features=Features(
                tools=True, structured_output=False, reasoning=False, temperature=True
            ),
            prices=(PriceRow(rates=Rates(input=Decimal("0.293"), output=Decimal("2.253"))),),
            lifecycle=Lifecycle(status="active", released="2024-12-06", knowledge="2023-12"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
                affinity_header="x-session-affinity",
            ),
        )

    @constant
    def CF_META_LLAMA_4_SCOUT_17B_16E_INSTRUCT(self) -> ChatReadsTextImage:
        """Llama 4 Scout 17B 16E Instruct: 131,000 tokens of context, 16,384 out, $0.27 in and $0.85 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="@cf/meta/llama-4-scout-17b-16e-instruct",
            name="Llama 4 Scout 17B 16E Instruct",
            family="llama",
            wires=("openai_chat",),
            limits=Limits(context=131000, output=16384),
            reads=("text", "image"),
            writes=("text",),
            features=Features(
                tools=True, structured_output=False, reasoning=False, temperature=True
            ),
            prices=(PriceRow(rates=Rates(input=Decimal("0.27"), output=Decimal("0.85"))),),
            lifecycle=Lifecycle(status="active", released="2025-04-05", knowledge="2024-08"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
                affinity_header="x-session-affinity",
            ),
        )

    @constant
    def CF_META_LLAMA_GUARD_3_8B(self) -> ChatReadsTextNoTools:
        """Llama Guard 3 8B: 131,072 tokens of context, $0.484 in and $0.03 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="@cf/meta/llama-guard-3-8b",
            name="Llama Guard 3 8B",
            family="llama",
            wires=("openai_chat",),
            limits=Limits(context=131072),
            reads=("text",),
            writes=("text",),
            features=Features(
                tools=False, structured_output=False, reasoning=False, temperature=True
            ),
            prices=(PriceRow(rates=Rates(input=Decimal("0.484"), output=Decimal("0.03"))),),
            lifecycle=Lifecycle(status="active", released="2025-01-22"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
                affinity_header="x-session-affinity",
            ),
        )

    @constant
    def CF_MISTRALAI_MISTRAL_SMALL_3_1_24B_INSTRUCT(self) -> ChatReadsText:
        """Mistral Small 3.1 24B Instruct: 128,000 tokens of context, $0.351 in and $0.555 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="@cf/mistralai/mistral-small-3.1-24b-instruct",
            name="Mistral Small 3.1 24B Instruct",
            family="mistral-small",
            wires=("openai_chat",),
            limits=Limits(context=128000),
            reads=("text",),
            writes=("text",),
            features=Features(
                tools=True, structured_output=False, reasoning=False, temperature=True
            ),
            prices=(PriceRow(rates=Rates(input=Decimal("0.351"), output=Decimal("0.555"))),),
            lifecycle=Lifecycle(status="active", released="2025-03-18"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
                affinity_header="x-session-affinity",
            ),
        )

    @constant
    def CF_MOONSHOTAI_KIMI_K2_6(self) -> ChatReadsTextImage:
        """Kimi K2.6: 262,144 tokens of context, 256,000 out, $0.95 in and $4 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="@cf/moonshotai/kimi-k2.6",
            name="Kimi K2.6",
            family="kimi-k2",
            wires=("openai_chat",),
            limits=Limits(context=262144, output=256000),
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
            reasoning=Reasoning(efforts=("low", "medium", "high"), can_disable=True),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
                affinity_header="x-session-affinity",
            ),
        )

    @constant
    def CF_MOONSHOTAI_KIMI_K2_7_CODE(self) -> ChatReadsTextImage:
        """Kimi K2.7 Code: 262,144 tokens of context, $0.95 in and $4 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="@cf/moonshotai/kimi-k2.7-code",
            name="Kimi K2.7 Code",
            family="kimi-k2",
            wires=("openai_chat",),
            limits=Limits(context=262144),
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
            reasoning=Reasoning(efforts=("low", "medium", "high"), can_disable=True),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
                affinity_header="x-session-affinity",
            ),
        )

    @constant
    def CF_NVIDIA_NEMOTRON_3_120B_A12B(self) -> ChatReadsText:
        """Nemotron 3 Super 120B: 256,000 tokens of context, $0.5 in and $1.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="@cf/nvidia/nemotron-3-120b-a12b",
            name="Nemotron 3 Super 120B",
            family="nemotron",
            wires=("openai_chat",),
            limits=Limits(context=256000),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, structured_output=True, reasoning=True, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.5"), output=Decimal("1.5"))),),
            lifecycle=Lifecycle(status="active", released="2026-03-11"),
            reasoning=Reasoning(efforts=("low", "medium", "high"), can_disable=True),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
                affinity_header="x-session-affinity",
            ),
        )

    @constant
    def CF_OPENAI_GPT_OSS_120B(self) -> ChatReadsText:
        """GPT OSS 120B: 128,000 tokens of context, 16,384 out, $0.35 in and $0.75 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="@cf/openai/gpt-oss-120b",
            name="GPT OSS 120B",
            family="gpt-oss",
            wires=("openai_chat",),
            limits=Limits(context=128000, output=16384),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, structured_output=True, reasoning=True, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.35"), output=Decimal("0.75"))),),
            lifecycle=Lifecycle(status="active", released="2025-08-05"),
            reasoning=Reasoning(efforts=("low", "medium", "high"), can_disable=False),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
                affinity_header="x-session-affinity",
            ),
        )

    @constant
    def CF_OPENAI_GPT_OSS_20B(self) -> ChatReadsText:
        """GPT OSS 20B: 128,000 tokens of context, 16,384 out, $0.2 in and $0.3 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="@cf/openai/gpt-oss-20b",
            name="GPT OSS 20B",
            family="gpt-oss",
            wires=("openai_chat",),
            limits=Limits(context=128000, output=16384),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, structured_output=True, reasoning=True, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.2"), output=Decimal("0.3"))),),
            lifecycle=Lifecycle(status="active", released="2025-08-05"),
            reasoning=Reasoning(efforts=("low", "medium", "high"), can_disable=False),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
                affinity_header="x-session-affinity",
            ),
        )

    @constant
    def CF_QWEN_QWEN2_5_CODER_32B_INSTRUCT(self) -> ChatReadsTextNoTools:
        """Qwen2.5 Coder 32B Instruct: 32,768 tokens of context, $0.66 in and $1 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="@cf/qwen/qwen2.5-coder-32b-instruct",
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
            lifecycle=Lifecycle(status="active", released="2025-02-27"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
                affinity_header="x-session-affinity",
            ),
        )

    @constant
    def CF_QWEN_QWEN3_30B_A3B_FP8(self) -> ChatReadsText:
        """Qwen3 30B A3b fp8: 32,768 tokens of context, $0.0509 in and $0.335 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="@cf/qwen/qwen3-30b-a3b-fp8",
            name="Qwen3 30B A3b fp8",
            family="qwen",
            wires=("openai_chat",),
            limits=Limits(context=32768),
            reads=("text",),
            writes=("text",),
            features=Features(
                tools=True, structured_output=False, reasoning=True, temperature=True
            ),
            prices=(PriceRow(rates=Rates(input=Decimal("0.0509"), output=Decimal("0.335"))),),
            lifecycle=Lifecycle(status="active", released="2025-04-30"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
                affinity_header="x-session-affinity",
            ),
        )

    @constant
    def CF_QWEN_QWEN3_8_27B(self) -> ChatReadsTextImage:
        """Qwen3.8 27B: 262,144 tokens of context, $0.45 in and $3.2 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="@cf/qwen/qwen3.8-27b",
            name="Qwen3.8 27B",
            wires=("openai_chat",),
            limits=Limits(context=262144),
            reads=("text", "image"),
            features=Features(reasoning=True),
            prices=(
                PriceRow(
                    rates=Rates(
                        input=Decimal("0.45"), output=Decimal("3.2"), cached_input=Decimal("0.05")
                    )
                ),
            ),
            lifecycle=Lifecycle(status="active"),
            reasoning=Reasoning(efforts=("low", "medium", "xhigh"), can_disable=False),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
                affinity_header="x-session-affinity",
            ),
        )

    @constant
    def CF_QWEN_QWQ_32B(self) -> ChatReadsTextNoTools:
        """Qwq 32B: 24,000 tokens of context, $0.66 in and $1 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="@cf/qwen/qwq-32b",
            name="Qwq 32B",
            family="qwen",
            wires=("openai_chat",),
            limits=Limits(context=24000),
            reads=("text",),
            writes=("text",),
            features=Features(
                tools=False, structured_output=False, reasoning=True, temperature=True
            ),
            prices=(PriceRow(rates=Rates(input=Decimal("0.66"), output=Decimal("1"))),),
            lifecycle=Lifecycle(status="active", released="2025-03-05"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
                affinity_header="x-session-affinity",
            ),
        )

    @constant
    def CF_ZAI_ORG_GLM_4_7_FLASH(self) -> ChatReadsText:
        """GLM-4.7-Flash: 131,072 tokens of context, $0.0605 in and $0.4 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="@cf/zai-org/glm-4.7-flash",
            name="GLM-4.7-Flash",
            family="glm-flash",
            wires=("openai_chat",),
            limits=Limits(context=131072),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, structured_output=True, reasoning=True, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.0605"), output=Decimal("0.4"))),),
            lifecycle=Lifecycle(status="active", released="2026-01-19", knowledge="2025-04"),
            reasoning=Reasoning(efforts=("low", "medium", "high"), can_disable=True),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
                affinity_header="x-session-affinity",
            ),
        )

    @constant
    def CF_ZAI_ORG_GLM_5_2(self) -> ChatReadsText:
        """Glm 5.2: 262,144 tokens of context, 256,000 out, $1.4 in and $4.4 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="@cf/zai-org/glm-5.2",
            name="Glm 5.2",
            family="glm",
            wires=("openai_chat",),
            limits=Limits(context=262144, output=256000),
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
            reasoning=Reasoning(efforts=("low", "medium", "high"), can_disable=True),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
                affinity_header="x-session-affinity",
            ),
        )

    @constant
    def CF_ZAI_ORG_GLM_5_3(self) -> ChatReadsText:
        """Glm 5.3: 1,048,576 tokens of context, $1.4 in and $4.4 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="@cf/zai-org/glm-5.3",
            name="Glm 5.3",
            wires=("openai_chat",),
            limits=Limits(context=1048576),
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
                reasoning_format="reasoning_effort",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
                affinity_header="x-session-affinity",
            ),
        )

    @constant
    def CF_ZAI_ORG_GLM_5_3_FLASH(self) -> ChatReadsTextImage:
        """Glm 5.3 Flash: 1,048,576 tokens of context, $0.15 in and $0.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="@cf/zai-org/glm-5.3-flash",
            name="Glm 5.3 Flash",
            wires=("openai_chat",),
            limits=Limits(context=1048576),
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
                reasoning_format="reasoning_effort",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                cache_key=False,
                cache_retention=False,
                affinity_header="x-session-affinity",
            ),
        )


cloudflare_workers_ai = CloudflareWorkersAi()

IDS = {
    "@cf/aisingapore/gemma-sea-lion-v4-27b-it": "CF_AISINGAPORE_GEMMA_SEA_LION_V4_27B_IT",
    "@cf/deepseek-ai/deepseek-r1-distill-qwen-32b": "CF_DEEPSEEK_AI_DEEPSEEK_R1_DISTILL_QWEN_32B",
    "@cf/deepseek-ai/deepseek-v4-flash-0731": "CF_DEEPSEEK_AI_DEEPSEEK_V4_FLASH_0731",
    "@cf/deepseek-ai/deepseek-v4-pro-0813": "CF_DEEPSEEK_AI_DEEPSEEK_V4_PRO_0813",
    "@cf/deepseek-ai/deepseek-v4.1-flash-1017": "CF_DEEPSEEK_AI_DEEPSEEK_V4_1_FLASH_1017",
    "@cf/google/gemma-4-26b-a4b-it": "CF_GOOGLE_GEMMA_4_26B_A4B_IT",
    "@cf/ibm-granite/granite-4.0-h-micro": "CF_IBM_GRANITE_GRANITE_4_0_H_MICRO",
    "@cf/meta/llama-3.1-8b-instruct-fp8": "CF_META_LLAMA_3_1_8B_INSTRUCT_FP8",
    "@cf/meta/llama-3.2-11b-vision-instruct": "CF_META_LLAMA_3_2_11B_VISION_INSTRUCT",
    "@cf/meta/llama-3.2-1b-instruct": "CF_META_LLAMA_3_2_1B_INSTRUCT",
    "@cf/meta/llama-3.2-3b-instruct": "CF_META_LLAMA_3_2_3B_INSTRUCT",
    "@cf/meta/llama-3.3-70b-instruct-fp8-fast": "CF_META_LLAMA_3_3_70B_INSTRUCT_FP8_FAST",
    "@cf/meta/llama-4-scout-17b-16e-instruct": "CF_META_LLAMA_4_SCOUT_17B_16E_INSTRUCT",
    "@cf/meta/llama-guard-3-8b": "CF_META_LLAMA_GUARD_3_8B",
    "@cf/mistralai/mistral-small-3.1-24b-instruct": "CF_MISTRALAI_MISTRAL_SMALL_3_1_24B_INSTRUCT",
    "@cf/moonshotai/kimi-k2.6": "CF_MOONSHOTAI_KIMI_K2_6",
    "@cf/moonshotai/kimi-k2.7-code": "CF_MOONSHOTAI_KIMI_K2_7_CODE",
    "@cf/nvidia/nemotron-3-120b-a12b": "CF_NVIDIA_NEMOTRON_3_120B_A12B",
    "@cf/openai/gpt-oss-120b": "CF_OPENAI_GPT_OSS_120B",
    "@cf/openai/gpt-oss-20b": "CF_OPENAI_GPT_OSS_20B",
    "@cf/qwen/qwen2.5-coder-32b-instruct": "CF_QWEN_QWEN2_5_CODER_32B_INSTRUCT",
    "@cf/qwen/qwen3-30b-a3b-fp8": "CF_QWEN_QWEN3_30B_A3B_FP8",
    "@cf/qwen/qwen3.8-27b": "CF_QWEN_QWEN3_8_27B",
    "@cf/qwen/qwq-32b": "CF_QWEN_QWQ_32B",
    "@cf/zai-org/glm-4.7-flash": "CF_ZAI_ORG_GLM_4_7_FLASH",
    "@cf/zai-org/glm-5.2": "CF_ZAI_ORG_GLM_5_2",
    "@cf/zai-org/glm-5.3": "CF_ZAI_ORG_GLM_5_3",
    "@cf/zai-org/glm-5.3-flash": "CF_ZAI_ORG_GLM_5_3_FLASH",
}
