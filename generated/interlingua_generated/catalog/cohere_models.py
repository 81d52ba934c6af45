"""Cohere's models as typed constants; generated from `catalog/cohere.yaml`."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from interlingua.records import (
    Auth,
    ChatModel,
    Compat,
    EmbeddingModel,
    Endpoint,
    Features,
    Lifecycle,
    Limits,
    PriceRow,
    Provider,
    Rates,
    Reasoning,
    RerankModel,
)

if TYPE_CHECKING:
    # A property to type checkers, so that they can mark it deprecated.
    from builtins import property as constant
    from typing import Never, TypeAlias

    from interlingua.media import Document, Image
    from interlingua.messages import Text
    from interlingua.tools import AnyTool
    from interlingua_generated.wire import cohere_chat

    CohereChatReadsText: TypeAlias = ChatModel[
        cohere_chat.Extra, Text, AnyTool, cohere_chat.Response
    ]
    CohereChatReadsTextDocument: TypeAlias = ChatModel[
        cohere_chat.Extra, Text | Document, AnyTool, cohere_chat.Response
    ]
    CohereChatReadsTextImageDocument: TypeAlias = ChatModel[
        cohere_chat.Extra, Text | Image | Document, AnyTool, cohere_chat.Response
    ]
    CohereChatReadsTextImageNoTools: TypeAlias = ChatModel[
        cohere_chat.Extra, Text | Image, Never, cohere_chat.Response
    ]
    CohereChatReadsTextNoTools: TypeAlias = ChatModel[
        cohere_chat.Extra, Text, Never, cohere_chat.Response
    ]
else:
    from functools import cached_property as constant

PROVIDER = Provider(
    id="cohere",
    name="Cohere",
    docs="https://docs.cohere.com/docs/models",
    auth=Auth(scheme="bearer", env=("COHERE_API_KEY", "CO_API_KEY")),
    endpoints=(
        Endpoint(
            wire="openai_chat",
            base_url="https://api.cohere.ai/compatibility/v1",
            base_url_env="COHERE_BASE_URL",
            service_tiers=(),
        ),
        Endpoint(wire="cohere_chat", base_url="https://api.cohere.com", base_url_env="CO_API_URL"),
        Endpoint(wire="cohere_embed", base_url="https://api.cohere.com", base_url_env="CO_API_URL"),
        Endpoint(
            wire="cohere_rerank", base_url="https://api.cohere.com", base_url_env="CO_API_URL"
        ),
    ),
    compat=Compat(
        max_output_tokens_field="max_tokens",
        reasoning_format="reasoning_effort",
        cache_key=False,
        cache_retention=False,
    ),
)


class Cohere:
    """Models of Cohere; each is built when it is first touched."""

    @constant
    def C4AI_AYA_EXPANSE_32B(self) -> CohereChatReadsTextNoTools:
        """Aya Expanse 32B: 128,000 tokens of context, 4,000 out, $0.5 in and $1.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="c4ai-aya-expanse-32b",
            name="Aya Expanse 32B",
            wires=("cohere_chat", "openai_chat"),
            limits=Limits(context=128000, output=4000),
            reads=("text",),
            writes=("text",),
            features=Features(tools=False, reasoning=False, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.5"), output=Decimal("1.5"))),),
            lifecycle=Lifecycle(released="2024-10-24"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def C4AI_AYA_EXPANSE_8B(self) -> CohereChatReadsTextNoTools:
        """Aya Expanse 8B: 8,000 tokens of context, 4,000 out, $0.5 in and $1.5 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="c4ai-aya-expanse-8b",
            name="Aya Expanse 8B",
            wires=("cohere_chat", "openai_chat"),
            limits=Limits(context=8000, output=4000),
            reads=("text",),
            writes=("text",),
            features=Features(tools=False, reasoning=False, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.5"), output=Decimal("1.5"))),),
            lifecycle=Lifecycle(released="2024-10-24"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def C4AI_AYA_VISION_32B(self) -> CohereChatReadsTextImageNoTools:
        """Aya Vision 32B: 16,000 tokens of context, 4,000 out."""
        return ChatModel(
            provider=PROVIDER,
            id="c4ai-aya-vision-32b",
            name="Aya Vision 32B",
            wires=("cohere_chat", "openai_chat"),
            limits=Limits(context=16000, output=4000),
            reads=("text", "image"),
            writes=("text",),
            features=Features(tools=False, reasoning=False, temperature=True),
            lifecycle=Lifecycle(released="2025-03-04"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def C4AI_AYA_VISION_8B(self) -> CohereChatReadsTextImageNoTools:
        """Aya Vision 8B: 16,000 tokens of context, 4,000 out."""
        return ChatModel(
            provider=PROVIDER,
            id="c4ai-aya-vision-8b",
            name="Aya Vision 8B",
            wires=("cohere_chat", "openai_chat"),
            limits=Limits(context=16000, output=4000),
            reads=("text", "image"),
            writes=("text",),
            features=Features(tools=False, reasoning=False, temperature=True),
            lifecycle=Lifecycle(released="2025-03-04"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def COMMAND_A_03_2025(self) -> CohereChatReadsTextDocument:
        """Command A: 256,000 tokens of context, 8,000 out, $2.5 in and $10 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="command-a-03-2025",
            name="Command A",
            family="command-a",
            wires=("cohere_chat", "openai_chat"),
            limits=Limits(context=256000, output=8000),
            reads=("text", "document"),
            writes=("text",),
            features=Features(tools=True, reasoning=False, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("2.5"), output=Decimal("10"))),),
            lifecycle=Lifecycle(released="2025-03-13", knowledge="2024-06-01"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def COMMAND_A_PLUS_05_2026(self) -> CohereChatReadsTextImageDocument:
        """Command A Plus: 128,000 tokens of context, 64,000 out, $2.5 in and $10 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="command-a-plus-05-2026",
            name="Command A Plus",
            family="command-a",
            wires=("cohere_chat", "openai_chat"),
            limits=Limits(context=128000, output=64000),
            reads=("text", "image", "document"),
            writes=("text",),
            features=Features(tools=True, structured_output=True, reasoning=True, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("2.5"), output=Decimal("10"))),),
            lifecycle=Lifecycle(released="2026-05-20", knowledge="2025-04-01"),
            reasoning=Reasoning(can_disable=True, budget_min=1),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def COMMAND_A_REASONING_08_2025(self) -> CohereChatReadsTextDocument:
        """Command A Reasoning: 256,000 tokens of context, 32,000 out, $2.5 in and $10 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="command-a-reasoning-08-2025",
            name="Command A Reasoning",
            family="command-a",
            wires=("cohere_chat", "openai_chat"),
            limits=Limits(context=256000, output=32000),
            reads=("text", "document"),
            writes=("text",),
            features=Features(tools=True, reasoning=True, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("2.5"), output=Decimal("10"))),),
            lifecycle=Lifecycle(released="2025-08-21", knowledge="2024-06-01"),
            reasoning=Reasoning(can_disable=True, budget_min=1),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def COMMAND_A_TRANSLATE_08_2025(self) -> CohereChatReadsText:
        """Command A Translate: 8,000 tokens of context, $2.5 in and $10 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="command-a-translate-08-2025",
            name="Command A Translate",
            family="command-a",
            wires=("cohere_chat", "openai_chat"),
            limits=Limits(context=8000),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=False, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("2.5"), output=Decimal("10"))),),
            lifecycle=Lifecycle(released="2025-08-28", knowledge="2024-06-01"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def COMMAND_A_VISION_07_2025(self) -> CohereChatReadsTextImageNoTools:
        """Command A Vision: 128,000 tokens of context, 8,000 out, $2.5 in and $10 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="command-a-vision-07-2025",
            name="Command A Vision",
            family="command-a",
            wires=("cohere_chat", "openai_chat"),
            limits=Limits(context=128000, output=8000),
            reads=("text", "image"),
            writes=("text",),
            features=Features(tools=False, reasoning=False, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("2.5"), output=Decimal("10"))),),
            lifecycle=Lifecycle(released="2025-07-31", knowledge="2024-06-01"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def COMMAND_R7B_12_2024(self) -> CohereChatReadsTextDocument:
        """Command R7B: 128,000 tokens of context, 4,000 out, $0.0375 in and $0.15 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="command-r7b-12-2024",
            name="Command R7B",
            family="command-r",
            wires=("cohere_chat", "openai_chat"),
            limits=Limits(context=128000, output=4000),
            reads=("text", "document"),
            writes=("text",),
            features=Features(tools=True, reasoning=False, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.0375"), output=Decimal("0.15"))),),
            lifecycle=Lifecycle(released="2024-12-02", knowledge="2024-06-01"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def COMMAND_R7B_ARABIC_02_2025(self) -> CohereChatReadsTextDocument:
        """Command R7B Arabic: 128,000 tokens of context, 4,000 out, $0.0375 in and $0.15 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="command-r7b-arabic-02-2025",
            name="Command R7B Arabic",
            family="command-r",
            wires=("cohere_chat", "openai_chat"),
            limits=Limits(context=128000, output=4000),
            reads=("text", "document"),
            writes=("text",),
            features=Features(tools=True, reasoning=False, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.0375"), output=Decimal("0.15"))),),
            lifecycle=Lifecycle(released="2025-02-27", knowledge="2024-06-01"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def COMMAND_R_08_2024(self) -> CohereChatReadsTextDocument:
        """Command R: 128,000 tokens of context, 4,000 out, $0.15 in and $0.6 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="command-r-08-2024",
            name="Command R",
            family="command-r",
            wires=("cohere_chat", "openai_chat"),
            limits=Limits(context=128000, output=4000),
            reads=("text", "document"),
            writes=("text",),
            features=Features(tools=True, reasoning=False, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("0.15"), output=Decimal("0.6"))),),
            lifecycle=Lifecycle(released="2024-08-30", knowledge="2024-06-01"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def COMMAND_R_PLUS_08_2024(self) -> CohereChatReadsTextDocument:
        """Command R+: 128,000 tokens of context, 4,000 out, $2.5 in and $10 out a million tokens."""
        return ChatModel(
            provider=PROVIDER,
            id="command-r-plus-08-2024",
            name="Command R+",
            family="command-r",
            wires=("cohere_chat", "openai_chat"),
            limits=Limits(context=128000, output=4000),
            reads=("text", "document"),
            writes=("text",),
            features=Features(tools=True, reasoning=False, temperature=True),
            prices=(PriceRow(rates=Rates(input=Decimal("2.5"), output=Decimal("10"))),),
            lifecycle=Lifecycle(released="2024-08-30", knowledge="2024-06-01"),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def EMBED_ENGLISH_LIGHT_V3_0(self) -> EmbeddingModel:
        """embed-english-light-v3.0."""
        return EmbeddingModel(
            provider=PROVIDER,
            id="embed-english-light-v3.0",
            wires=("cohere_embed",),
            limits=Limits(input=512),
            prices=(PriceRow(rates=Rates(input=Decimal("0.1"))),),
        )

    @constant
    def EMBED_ENGLISH_V3_0(self) -> EmbeddingModel:
        """embed-english-v3.0."""
        return EmbeddingModel(
            provider=PROVIDER,
            id="embed-english-v3.0",
            wires=("cohere_embed",),
            limits=Limits(input=512),
            prices=(
                PriceRow(rates=Rates(input=Decimal("0.1"), input_per_image=Decimal("0.0001"))),
            ),
        )

    @constant
    def EMBED_MULTILINGUAL_LIGHT_V3_0(self) -> EmbeddingModel:
        """embed-multilingual-light-v3.0."""
        return EmbeddingModel(
            provider=PROVIDER,
            id="embed-multilingual-light-v3.0",
            wires=("cohere_embed",),
            limits=Limits(input=512),
            prices=(PriceRow(rates=Rates(input=Decimal("0.1"))),),
        )

    @constant
    def EMBED_MULTILINGUAL_V3_0(self) -> EmbeddingModel:
        """embed-multilingual-v3.0."""
        return EmbeddingModel(
            provider=PROVIDER,
            id="embed-multilingual-v3.0",
            wires=("cohere_embed",),
            limits=Limits(input=512),
            prices=(PriceRow(rates=Rates(input=Decimal("0.1"))),),
        )

    @constant
    def EMBED_V4_0(self) -> EmbeddingModel:
        """embed-v4.0: 128,000 tokens of context."""
        return EmbeddingModel(
            provider=PROVIDER,
            id="embed-v4.0",
            wires=("cohere_embed",),
            limits=Limits(context=128000),
            prices=(PriceRow(rates=Rates(input=Decimal("0.12"), input_image=Decimal("0.47"))),),
            dimensions=1536,
        )

    @constant
    def EMBED_V5_0_FAST(self) -> EmbeddingModel:
        """embed-v5.0-fast."""
        return EmbeddingModel(
            provider=PROVIDER,
            id="embed-v5.0-fast",
            wires=("cohere_embed",),
            limits=Limits(input=128000),
            prices=(PriceRow(rates=Rates(input=Decimal("0.08"))),),
            dimensions=2048,
        )

    @constant
    def EMBED_V5_0_PRO(self) -> EmbeddingModel:
        """embed-v5.0-pro."""
        return EmbeddingModel(
            provider=PROVIDER,
            id="embed-v5.0-pro",
            wires=("cohere_embed",),
            limits=Limits(input=128000),
            prices=(PriceRow(rates=Rates(input=Decimal("0.12"))),),
            dimensions=2048,
        )

    @constant
    def NORTH_MINI_CODE_1_0(self) -> CohereChatReadsText:
        """North Mini Code: 256,000 tokens of context, 64,000 out."""
        return ChatModel(
            provider=PROVIDER,
            id="north-mini-code-1-0",
            name="North Mini Code",
            family="north",
            wires=("cohere_chat", "openai_chat"),
            limits=Limits(context=256000, output=64000),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, structured_output=True, reasoning=True, temperature=True),
            lifecycle=Lifecycle(released="2026-06-09", knowledge="2025-09-23"),
            reasoning=Reasoning(efforts=("none", "high"), can_disable=True),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                reasoning_replay_field="reasoning_content",
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def RERANK_ENGLISH_V3_0(self) -> RerankModel:
        """rerank-english-v3.0."""
        return RerankModel(
            provider=PROVIDER,
            id="rerank-english-v3.0",
            wires=("cohere_rerank",),
            limits=Limits(input=4096),
            prices=(PriceRow(rates=Rates(per_request=Decimal("0.002"))),),
        )

    @constant
    def RERANK_MULTILINGUAL_V3_0(self) -> RerankModel:
        """rerank-multilingual-v3.0."""
        return RerankModel(
            provider=PROVIDER,
            id="rerank-multilingual-v3.0",
            wires=("cohere_rerank",),
            limits=Limits(input=4096),
            prices=(PriceRow(rates=Rates(per_request=Decimal("0.002"))),),
        )

    @constant
    def RERANK_V3_5(self) -> RerankModel:
        """rerank-v3.5."""
        return RerankModel(
            provider=PROVIDER,
            id="rerank-v3.5",
            wires=("cohere_rerank",),
            limits=Limits(input=4096),
            prices=(PriceRow(rates=Rates(per_request=Decimal("0.002"))),),
        )

    @constant
    def RERANK_V4_0_FAST(self) -> RerankModel:
        """rerank-v4.0-fast."""
        return RerankModel(
            provider=PROVIDER,
            id="rerank-v4.0-fast",
            wires=("cohere_rerank",),
            limits=Limits(input=32768),
            prices=(PriceRow(rates=Rates(per_request=Decimal("0.002"))),),
        )

    @constant
    def RERANK_V4_0_PRO(self) -> RerankModel:
        """rerank-v4.0-pro."""
        return RerankModel(
            provider=PROVIDER,
            id="rerank-v4.0-pro",
            wires=("cohere_rerank",),
            limits=Limits(input=32768),
            prices=(PriceRow(rates=Rates(per_request=Decimal("0.0025"))),),
        )

    @constant
    def RERANK_V5_0_FAST(self) -> RerankModel:
        """rerank-v5.0-fast."""
        return RerankModel(
            provider=PROVIDER,
            id="rerank-v5.0-fast",
            wires=("cohere_rerank",),
            limits=Limits(input=32768),
            prices=(PriceRow(rates=Rates(input=Decimal("0.02"))),),
        )

    @constant
    def RERANK_V5_0_PRO(self) -> RerankModel:
        """rerank-v5.0-pro."""
        return RerankModel(
            provider=PROVIDER,
            id="rerank-v5.0-pro",
            wires=("cohere_rerank",),
            limits=Limits(input=32768),
            prices=(PriceRow(rates=Rates(input=Decimal("0.05"))),),
        )


cohere = Cohere()

IDS = {
    "c4ai-aya-expanse-32b": "C4AI_AYA_EXPANSE_32B",
    "c4ai-aya-expanse-8b": "C4AI_AYA_EXPANSE_8B",
    "c4ai-aya-vision-32b": "C4AI_AYA_VISION_32B",
    "c4ai-aya-vision-8b": "C4AI_AYA_VISION_8B",
    "command-a-03-2025": "COMMAND_A_03_2025",
    "command-a-plus-05-2026": "COMMAND_A_PLUS_05_2026",
    "command-a-reasoning-08-2025": "COMMAND_A_REASONING_08_2025",
    "command-a-translate-08-2025": "COMMAND_A_TRANSLATE_08_2025",
    "command-a-vision-07-2025": "COMMAND_A_VISION_07_2025",
    "command-r-08-2024": "COMMAND_R_08_2024",
    "command-r-plus-08-2024": "COMMAND_R_PLUS_08_2024",
    "command-r7b-12-2024": "COMMAND_R7B_12_2024",
    "command-r7b-arabic-02-2025": "COMMAND_R7B_ARABIC_02_2025",
    "embed-english-light-v3.0": "EMBED_ENGLISH_LIGHT_V3_0",
    "embed-english-v3.0": "EMBED_ENGLISH_V3_0",
    "embed-multilingual-light-v3.0": "EMBED_MULTILINGUAL_LIGHT_V3_0",
    "embed-multilingual-v3.0": "EMBED_MULTILINGUAL_V3_0",
    "embed-v4.0": "EMBED_V4_0",
    "embed-v5.0-fast": "EMBED_V5_0_FAST",
    "embed-v5.0-pro": "EMBED_V5_0_PRO",
    "north-mini-code-1-0": "NORTH_MINI_CODE_1_0",
    "rerank-english-v3.0": "RERANK_ENGLISH_V3_0",
    "rerank-multilingual-v3.0": "RERANK_MULTILINGUAL_V3_0",
    "rerank-v3.5": "RERANK_V3_5",
    "rerank-v4.0-fast": "RERANK_V4_0_FAST",
    "rerank-v4.0-pro": "RERANK_V4_0_PRO",
    "rerank-v5.0-fast": "RERANK_V5_0_FAST",
    "rerank-v5.0-pro": "RERANK_V5_0_PRO",
}
