"""GitHub Models's models as typed constants; generated from `catalog/github-models.yaml`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interlingua.records import (
    Auth,
    ChatModel,
    Compat,
    Endpoint,
    Features,
    Lifecycle,
    Limits,
    Provider,
    RateHeaders,
)

if TYPE_CHECKING:
    # A property to type checkers, so that they can mark it deprecated.
    from builtins import property as constant
    from typing import Never, TypeAlias

    from interlingua.media import Audio, Image
    from interlingua.messages import Text
    from interlingua.tools import AnyTool
    from interlingua_generated.wire import openai_chat

    ChatReadsText: TypeAlias = ChatModel[openai_chat.Extra, Text, AnyTool, openai_chat.Response]
    ChatReadsTextImage: TypeAlias = ChatModel[
        openai_chat.Extra, Text | Image, AnyTool, openai_chat.Response
    ]
    ChatReadsTextImageAudio: TypeAlias = ChatModel[
        openai_chat.Extra, Text | Image | Audio, AnyTool, openai_chat.Response
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
    id="github-models",
    name="GitHub Models",
    docs="https://docs.github.com/en/github-models",
    auth=Auth(scheme="bearer", env=("GITHUB_MODELS_TOKEN", "GITHUB_TOKEN")),
    endpoints=(
        Endpoint(
            wire="openai_chat",
            base_url="https://models.github.ai/inference",
            base_url_env="GITHUB_MODELS_BASE_URL",
            service_tiers=(),
        ),
        Endpoint(
            wire="openai_embeddings",
            base_url="https://models.github.ai/inference",
            base_url_env="GITHUB_MODELS_BASE_URL",
        ),
    ),
    compat=Compat(cache_key=False, cache_retention=False),
    rate_headers=(
        RateHeaders(
            resource="requests",
            remaining="x-ratelimit-remaining",
            reset="x-ratelimit-reset",
            limit="x-ratelimit-limit",
        ),
    ),
)


class GitHubModels:
    """Models of GitHub Models; each is built when it is first touched."""

    @constant
    def AI21_LABS_AI21_JAMBA_1_5_LARGE(self) -> ChatReadsText:
        """AI21 Jamba 1.5 Large: 256,000 tokens of context, 4,096 out."""
        return ChatModel(
            provider=PROVIDER,
            id="ai21-labs/ai21-jamba-1.5-large",
            name="AI21 Jamba 1.5 Large",
            family="jamba",
            wires=("openai_chat",),
            limits=Limits(context=256000, output=4096),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=True, temperature=True),
            lifecycle=Lifecycle(released="2024-08-29", knowledge="2024-03"),
            compat=Compat(cache_key=False, cache_retention=False),
        )

    @constant
    def AI21_LABS_AI21_JAMBA_1_5_MINI(self) -> ChatReadsText:
        """AI21 Jamba 1.5 Mini: 256,000 tokens of context, 4,096 out."""
        return ChatModel(
            provider=PROVIDER,
            id="ai21-labs/ai21-jamba-1.5-mini",
            name="AI21 Jamba 1.5 Mini",
            family="jamba",
            wires=("openai_chat",),
            limits=Limits(context=256000, output=4096),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=True, temperature=True),
            lifecycle=Lifecycle(released="2024-08-29", knowledge="2024-03"),
            compat=Compat(cache_key=False, cache_retention=False),
        )

    @constant
    def COHERE_COHERE_COMMAND_A(self) -> ChatReadsText:
        """Cohere Command A: 128,000 tokens of context, 4,096 out."""
        return ChatModel(
            provider=PROVIDER,
            id="cohere/cohere-command-a",
            name="Cohere Command A",
            family="command-a",
            wires=("openai_chat",),
            limits=Limits(context=128000, output=4096),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=True, temperature=True),
            lifecycle=Lifecycle(released="2024-11-01", knowledge="2024-03"),
            compat=Compat(cache_key=False, cache_retention=False),
        )

    @constant
    def COHERE_COHERE_COMMAND_R(self) -> ChatReadsText:
        """Cohere Command R: 128,000 tokens of context, 4,096 out."""
        return ChatModel(
            provider=PROVIDER,
            id="cohere/cohere-command-r",
            name="Cohere Command R",
            family="command-r",
            wires=("openai_chat",),
            limits=Limits(context=128000, output=4096),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=True, temperature=True),
            lifecycle=Lifecycle(released="2024-03-11", knowledge="2024-03"),
            compat=Compat(cache_key=False, cache_retention=False),
        )

    @constant
    def COHERE_COHERE_COMMAND_R_08_2024(self) -> ChatReadsText:
        """Cohere Command R 08-2024: 128,000 tokens of context, 4,096 out."""
        return ChatModel(
            provider=PROVIDER,
            id="cohere/cohere-command-r-08-2024",
            name="Cohere Command R 08-2024",
            family="command-r",
            wires=("openai_chat",),
            limits=Limits(context=128000, output=4096),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=False, temperature=True),
            lifecycle=Lifecycle(released="2024-08-01", knowledge="2024-03"),
            compat=Compat(cache_key=False, cache_retention=False),
        )

    @constant
    def COHERE_COHERE_COMMAND_R_PLUS(self) -> ChatReadsText:
        """Cohere Command R+: 128,000 tokens of context, 4,096 out."""
        return ChatModel(
            provider=PROVIDER,
            id="cohere/cohere-command-r-plus",
            name="Cohere Command R+",
            family="command-r",
            wires=("openai_chat",),
            limits=Limits(context=128000, output=4096),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=False, temperature=True),
            lifecycle=Lifecycle(released="2024-04-04", knowledge="2024-03"),
            compat=Compat(cache_key=False, cache_retention=False),
        )

    @constant
    def COHERE_COHERE_COMMAND_R_PLUS_08_2024(self) -> ChatReadsText:
        """Cohere Command R+ 08-2024: 128,000 tokens of context, 4,096 out."""
        return ChatModel(
            provider=PROVIDER,
            id="cohere/cohere-command-r-plus-08-2024",
            name="Cohere Command R+ 08-2024",
            family="command-r",
            wires=("openai_chat",),
            limits=Limits(context=128000, output=4096),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=False, temperature=True),
            lifecycle=Lifecycle(released="2024-08-01", knowledge="2024-03"),
            compat=Compat(cache_key=False, cache_retention=False),
        )

    @constant
    def CORE42_JAIS_30B_CHAT(self) -> ChatReadsText:
        """JAIS 30b Chat: 8,192 tokens of context, 2,048 out."""
        return ChatModel(
            provider=PROVIDER,
            id="core42/jais-30b-chat",
            name="JAIS 30b Chat",
            family="jais",
            wires=("openai_chat",),
            limits=Limits(context=8192, output=2048),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=True, temperature=True),
            lifecycle=Lifecycle(released="2023-08-30", knowledge="2023-03"),
            compat=Compat(cache_key=False, cache_retention=False),
        )

    @constant
    def DEEPSEEK_DEEPSEEK_R1(self) -> ChatReadsText:
        """DeepSeek-R1: 65,536 tokens of context, 8,192 out."""
        return ChatModel(
            provider=PROVIDER,
            id="deepseek/deepseek-r1",
            name="DeepSeek-R1",
            family="deepseek-thinking",
            wires=("openai_chat",),
            limits=Limits(context=65536, output=8192),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=True, temperature=True),
            lifecycle=Lifecycle(released="2025-01-20", knowledge="2024-06"),
            compat=Compat(cache_key=False, cache_retention=False),
        )

    @constant
    def DEEPSEEK_DEEPSEEK_R1_0528(self) -> ChatReadsText:
        """DeepSeek-R1-0528: 65,536 tokens of context, 8,192 out."""
        return ChatModel(
            provider=PROVIDER,
            id="deepseek/deepseek-r1-0528",
            name="DeepSeek-R1-0528",
            family="deepseek-thinking",
            wires=("openai_chat",),
            limits=Limits(context=65536, output=8192),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=True, temperature=True),
            lifecycle=Lifecycle(released="2025-05-28", knowledge="2024-06"),
            compat=Compat(cache_key=False, cache_retention=False),
        )

    @constant
    def DEEPSEEK_DEEPSEEK_V3_0324(self) -> ChatReadsText:
        """DeepSeek-V3-0324: 128,000 tokens of context, 8,192 out."""
        return ChatModel(
            provider=PROVIDER,
            id="deepseek/deepseek-v3-0324",
            name="DeepSeek-V3-0324",
            family="deepseek",
            wires=("openai_chat",),
            limits=Limits(context=128000, output=8192),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=True, temperature=True),
            lifecycle=Lifecycle(released="2025-03-24", knowledge="2024-06"),
            compat=Compat(cache_key=False, cache_retention=False),
        )

    @constant
    def META_LLAMA_3_2_11B_VISION_INSTRUCT(self) -> ChatReadsTextImageAudio:
        """Llama-3.2-11B-Vision-Instruct: 128,000 tokens of context, 8,192 out."""
        return ChatModel(
            provider=PROVIDER,
            id="meta/llama-3.2-11b-vision-instruct",
            name="Llama-3.2-11B-Vision-Instruct",
            family="llama",
            wires=("openai_chat",),
            limits=Limits(context=128000, output=8192),
            reads=("text", "image", "audio"),
            writes=("text",),
            features=Features(tools=True, reasoning=True, temperature=True),
            lifecycle=Lifecycle(released="2024-09-25", knowledge="2023-12"),
            compat=Compat(cache_key=False, cache_retention=False),
        )

    @constant
    def META_LLAMA_3_2_90B_VISION_INSTRUCT(self) -> ChatReadsTextImageAudio:
        """Llama-3.2-90B-Vision-Instruct: 128,000 tokens of context, 8,192 out."""
        return ChatModel(
            provider=PROVIDER,
            id="meta/llama-3.2-90b-vision-instruct",
            name="Llama-3.2-90B-Vision-Instruct",
            family="llama",
            wires=("openai_chat",),
            limits=Limits(context=128000, output=8192),
            reads=("text", "image", "audio"),
            writes=("text",),
            features=Features(tools=True, reasoning=True, temperature=True),
            lifecycle=Lifecycle(released="2024-09-25", knowledge="2023-12"),
            compat=Compat(cache_key=False, cache_retention=False),
        )

    @constant
    def META_LLAMA_3_3_70B_INSTRUCT(self) -> ChatReadsText:
        """Llama-3.3-70B-Instruct: 128,000 tokens of context, 32,768 out."""
        return ChatModel(
            provider=PROVIDER,
            id="meta/llama-3.3-70b-instruct",
            name="Llama-3.3-70B-Instruct",
            family="llama",
            wires=("openai_chat",),
            limits=Limits(context=128000, output=32768),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=True, temperature=True),
            lifecycle=Lifecycle(released="2024-12-06", knowledge="2023-12"),
            compat=Compat(cache_key=False, cache_retention=False),
        )

    @constant
    def META_LLAMA_4_MAVERICK_17B_128E_INSTRUCT_FP8(self) -> ChatReadsTextImage:
        """Llama 4 Maverick 17B 128E Instruct FP8: 128,000 tokens of context, 8,192 out."""
        return ChatModel(
            provider=PROVIDER,
            id="meta/llama-4-maverick-17b-128e-instruct-fp8",
            name="Llama 4 Maverick 17B 128E Instruct FP8",
            family="llama",
            wires=("openai_chat",),
            limits=Limits(context=128000, output=8192),
            reads=("text", "image"),
            writes=("text",),
            features=Features(tools=True, reasoning=True, temperature=True),
            lifecycle=Lifecycle(released="2025-01-31", knowledge="2024-12"),
            compat=Compat(cache_key=False, cache_retention=False),
        )

    @constant
    def META_LLAMA_4_SCOUT_17B_16E_INSTRUCT(self) -> ChatReadsTextImage:
        """Llama 4 Scout 17B 16E Instruct: 128,000 tokens of context, 8,192 out."""
        return ChatModel(
            provider=PROVIDER,
            id="meta/llama-4-scout-17b-16e-instruct",
            name="Llama 4 Scout 17B 16E Instruct",
            family="llama",
            wires=("openai_chat",),
            limits=Limits(context=128000, output=8192),
            reads=("text", "image"),
            writes=("text",),
            features=Features(tools=True, reasoning=True, temperature=True),
            lifecycle=Lifecycle(released="2025-01-31", knowledge="2024-12"),
            compat=Compat(cache_key=False, cache_retention=False),
        )

    @constant
    def META_META_LLAMA_3_1_405B_INSTRUCT(self) -> ChatReadsText:
        """Meta-Llama-3.1-405B-Instruct: 128,000 tokens of context, 32,768 out."""
        return ChatModel(
            provider=PROVIDER,
            id="meta/meta-llama-3.1-405b-instruct",
            name="Meta-Llama-3.1-405B-Instruct",
            family="llama",
            wires=("openai_chat",),
            limits=Limits(context=128000, output=32768),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=True, temperature=True),
            lifecycle=Lifecycle(released="2024-07-23", knowledge="2023-12"),
            compat=Compat(cache_key=False, cache_retention=False),
        )

    @constant
    def META_META_LLAMA_3_1_70B_INSTRUCT(self) -> ChatReadsText:
        """Meta-Llama-3.1-70B-Instruct: 128,000 tokens of context, 32,768 out."""
        return ChatModel(
            provider=PROVIDER,
            id="meta/meta-llama-3.1-70b-instruct",
            name="Meta-Llama-3.1-70B-Instruct",
            family="llama",
            wires=("openai_chat",),
            limits=Limits(context=128000, output=32768),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=True, temperature=True),
            lifecycle=Lifecycle(released="2024-07-23", knowledge="2023-12"),
            compat=Compat(cache_key=False, cache_retention=False),
        )

    @constant
    def META_META_LLAMA_3_1_8B_INSTRUCT(self) -> ChatReadsText:
        """Meta-Llama-3.1-8B-Instruct: 128,000 tokens of context, 32,768 out."""
        return ChatModel(
            provider=PROVIDER,
            id="meta/meta-llama-3.1-8b-instruct",
            name="Meta-Llama-3.1-8B-Instruct",
            family="llama",
            wires=("openai_chat",),
            limits=Limits(context=128000, output=32768),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=True, temperature=True),
            lifecycle=Lifecycle(released="2024-07-23", knowledge="2023-12"),
            compat=Compat(cache_key=False, cache_retention=False),
        )

    @constant
    def META_META_LLAMA_3_70B_INSTRUCT(self) -> ChatReadsText:
        """Meta-Llama-3-70B-Instruct: 8,192 tokens of context, 2,048 out."""
        return ChatModel(
            provider=PROVIDER,
            id="meta/meta-llama-3-70b-instruct",
            name="Meta-Llama-3-70B-Instruct",
            family="llama",
            wires=("openai_chat",),
            limits=Limits(context=8192, output=2048),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=True, temperature=True),
            lifecycle=Lifecycle(released="2024-04-18", knowledge="2023-12"),
            compat=Compat(cache_key=False, cache_retention=False),
        )

    @constant
    def META_META_LLAMA_3_8B_INSTRUCT(self) -> ChatReadsText:
        """Meta-Llama-3-8B-Instruct: 8,192 tokens of context, 2,048 out."""
        return ChatModel(
            provider=PROVIDER,
            id="meta/meta-llama-3-8b-instruct",
            name="Meta-Llama-3-8B-Instruct",
            family="llama",
            wires=("openai_chat",),
            limits=Limits(context=8192, output=2048),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=True, temperature=True),
            lifecycle=Lifecycle(released="2024-04-18", knowledge="2023-12"),
            compat=Compat(cache_key=False, cache_retention=False),
        )

    @constant
    def MICROSOFT_MAI_DS_R1(self) -> ChatReadsText:
        """MAI-DS-R1: 65,536 tokens of context, 8,192 out."""
        return ChatModel(
            provider=PROVIDER,
            id="microsoft/mai-ds-r1",
            name="MAI-DS-R1",
            family="mai",
            wires=("openai_chat",),
            limits=Limits(context=65536, output=8192),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=True, temperature=True),
            lifecycle=Lifecycle(released="2025-01-20", knowledge="2024-06"),
            compat=Compat(cache_key=False, cache_retention=False),
        )

    @constant
    def MICROSOFT_PHI_3_5_MINI_INSTRUCT(self) -> ChatReadsText:
        """Phi-3.5-mini instruct (128k): 128,000 tokens of context, 4,096 out."""
        return ChatModel(
            provider=PROVIDER,
            id="microsoft/phi-3.5-mini-instruct",
            name="Phi-3.5-mini instruct (128k)",
            family="phi",
            wires=("openai_chat",),
            limits=Limits(context=128000, output=4096),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=True, temperature=True),
            lifecycle=Lifecycle(released="2024-08-20", knowledge="2023-10"),
            compat=Compat(cache_key=False, cache_retention=False),
        )

    @constant
    def MICROSOFT_PHI_3_5_MOE_INSTRUCT(self) -> ChatReadsText:
        """Phi-3.5-MoE instruct (128k): 128,000 tokens of context, 4,096 out."""
        return ChatModel(
            provider=PROVIDER,
            id="microsoft/phi-3.5-moe-instruct",
            name="Phi-3.5-MoE instruct (128k)",
            family="phi",
            wires=("openai_chat",),
            limits=Limits(context=128000, output=4096),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=True, temperature=True),
            lifecycle=Lifecycle(released="2024-08-20", knowledge="2023-10"),
            compat=Compat(cache_key=False, cache_retention=False),
        )

    @constant
    def MICROSOFT_PHI_3_5_VISION_INSTRUCT(self) -> ChatReadsTextImage:
        """Phi-3.5-vision instruct (128k): 128,000 tokens of context, 4,096 out."""
        return ChatModel(
            provider=PROVIDER,
            id="microsoft/phi-3.5-vision-instruct",
            name="Phi-3.5-vision instruct (128k)",
            family="phi",
            wires=("openai_chat",),
            limits=Limits(context=128000, output=4096),
            reads=("text", "image"),
            writes=("text",),
            features=Features(tools=True, reasoning=True, temperature=True),
            lifecycle=Lifecycle(released="2024-08-20", knowledge="2023-10"),
            compat=Compat(cache_key=False, cache_retention=False),
        )

    @constant
    def MICROSOFT_PHI_3_MEDIUM_128K_INSTRUCT(self) -> ChatReadsText:
        """Phi-3-medium instruct (128k): 128,000 tokens of context, 4,096 out."""
        return ChatModel(
            provider=PROVIDER,
            id="microsoft/phi-3-medium-128k-instruct",
            name="Phi-3-medium instruct (128k)",
            family="phi",
            wires=("openai_chat",),
            limits=Limits(context=128000, output=4096),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=True, temperature=True),
            lifecycle=Lifecycle(released="2024-04-23", knowledge="2023-10"),
            compat=Compat(cache_key=False, cache_retention=False),
        )

    @constant
    def MICROSOFT_PHI_3_MEDIUM_4K_INSTRUCT(self) -> ChatReadsText:
        """Phi-3-medium instruct (4k): 4,096 tokens of context, 1,024 out."""
        return ChatModel(
            provider=PROVIDER,
            id="microsoft/phi-3-medium-4k-instruct",
            name="Phi-3-medium instruct (4k)",
            family="phi",
            wires=("openai_chat",),
            limits=Limits(context=4096, output=1024),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=True, temperature=True),
            lifecycle=Lifecycle(released="2024-04-23", knowledge="2023-10"),
            compat=Compat(cache_key=False, cache_retention=False),
        )

    @constant
    def MICROSOFT_PHI_3_MINI_128K_INSTRUCT(self) -> ChatReadsText:
        """Phi-3-mini instruct (128k): 128,000 tokens of context, 4,096 out."""
        return ChatModel(
            provider=PROVIDER,
            id="microsoft/phi-3-mini-128k-instruct",
            name="Phi-3-mini instruct (128k)",
            family="phi",
            wires=("openai_chat",),
            limits=Limits(context=128000, output=4096),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=True, temperature=True),
            lifecycle=Lifecycle(released="2024-04-23", knowledge="2023-10"),
            compat=Compat(cache_key=False, cache_retention=False),
        )

    @constant
    def MICROSOFT_PHI_3_MINI_4K_INSTRUCT(self) -> ChatReadsText:
        """Phi-3-mini instruct (4k): 4,096 tokens of context, 1,024 out."""
        return ChatModel(
            provider=PROVIDER,
            id="microsoft/phi-3-mini-4k-instruct",
            name="Phi-3-mini instruct (4k)",
            family="phi",
            wires=("openai_chat",),
            limits=Limits(context=4096, output=1024),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=True, temperature=True),
            lifecycle=Lifecycle(released="2024-04-23", knowledge="2023-10"),
            compat=Compat(cache_key=False, cache_retention=False),
        )

    @constant
    def MICROSOFT_PHI_3_SMALL_128K_INSTRUCT(self) -> ChatReadsText:
        """Phi-3-small instruct (128k): 128,000 tokens of context, 4,096 out."""
        return ChatModel(
            provider=PROVIDER,
            id="microsoft/phi-3-small-128k-instruct",
            name="Phi-3-small instruct (128k)",
            family="phi",
            wires=("openai_chat",),
            limits=Limits(context=128000, output=4096),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=True, temperature=True),
            lifecycle=Lifecycle(released="2024-04-23", knowledge="2023-10"),
            compat=Compat(cache_key=False, cache_retention=False),
        )

    @constant
    def MICROSOFT_PHI_3_SMALL_8K_INSTRUCT(self) -> ChatReadsText:
        """Phi-3-small instruct (8k): 8,192 tokens of context, 2,048 out."""
        return ChatModel(
            provider=PROVIDER,
            id="microsoft/phi-3-small-8k-instruct",
            name="Phi-3-small instruct (8k)",
            family="phi",
            wires=("openai_chat",),
            limits=Limits(context=8192, output=2048),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=True, temperature=True),
            lifecycle=Lifecycle(released="2024-04-23", knowledge="2023-10"),
            compat=Compat(cache_key=False, cache_retention=False),
        )

    @constant
    def MICROSOFT_PHI_4(self) -> ChatReadsText:
        """Phi-4: 16,000 tokens of context, 4,096 out."""
        return ChatModel(
            provider=PROVIDER,
            id="microsoft/phi-4",
            name="Phi-4",
            family="phi",
            wires=("openai_chat",),
            limits=Limits(context=16000, output=4096),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=True, temperature=True),
            lifecycle=Lifecycle(released="2024-12-11", knowledge="2023-10"),
            compat=Compat(cache_key=False, cache_retention=False),
        )

    @constant
    def MICROSOFT_PHI_4_MINI_INSTRUCT(self) -> ChatReadsText:
        """Phi-4-mini-instruct: 128,000 tokens of context, 4,096 out."""
        return ChatModel(
            provider=PROVIDER,
            id="microsoft/phi-4-mini-instruct",
            name="Phi-4-mini-instruct",
            family="phi",
            wires=("openai_chat",),
            limits=Limits(context=128000, output=4096),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=True, temperature=True),
            lifecycle=Lifecycle(released="2024-12-11", knowledge="2023-10"),
            compat=Compat(cache_key=False, cache_retention=False),
        )

    @constant
    def MICROSOFT_PHI_4_MINI_REASONING(self) -> ChatReadsText:
        """Phi-4-mini-reasoning: 128,000 tokens of context, 4,096 out."""
        return ChatModel(
            provider=PROVIDER,
            id="microsoft/phi-4-mini-reasoning",
            name="Phi-4-mini-reasoning",
            family="phi",
            wires=("openai_chat",),
            limits=Limits(context=128000, output=4096),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=True, temperature=True),
            lifecycle=Lifecycle(released="2024-12-11", knowledge="2023-10"),
            compat=Compat(cache_key=False, cache_retention=False),
        )

    @constant
    def MICROSOFT_PHI_4_MULTIMODAL_INSTRUCT(self) -> ChatReadsTextImageAudio:
        """Phi-4-multimodal-instruct: 128,000 tokens of context, 4,096 out."""
        return ChatModel(
            provider=PROVIDER,
            id="microsoft/phi-4-multimodal-instruct",
            name="Phi-4-multimodal-instruct",
            family="phi",
            wires=("openai_chat",),
            limits=Limits(context=128000, output=4096),
            reads=("text", "image", "audio"),
            writes=("text",),
            features=Features(tools=True, reasoning=True, temperature=True),
            lifecycle=Lifecycle(released="2024-12-11", knowledge="2023-10"),
            compat=Compat(cache_key=False, cache_retention=False),
        )

    @constant
    def MICROSOFT_PHI_4_REASONING(self) -> ChatReadsText:
        """Phi-4-Reasoning: 128,000 tokens of context, 4,096 out."""
        return ChatModel(
            provider=PROVIDER,
            id="microsoft/phi-4-reasoning",
            name="Phi-4-Reasoning",
            family="phi",
            wires=("openai_chat",),
            limits=Limits(context=128000, output=4096),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=True, temperature=True),
            lifecycle=Lifecycle(released="2024-12-11", knowledge="2023-10"),
            compat=Compat(cache_key=False, cache_retention=False),
        )

    @constant
    def MISTRAL_AI_CODESTRAL_2501(self) -> ChatReadsText:
        """Codestral 25.01: 32,000 tokens of context, 8,192 out."""
        return ChatModel(
            provider=PROVIDER,
            id="mistral-ai/codestral-2501",
            name="Codestral 25.01",
            family="codestral",
            wires=("openai_chat",),
            limits=Limits(context=32000, output=8192),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=True, temperature=True),
            lifecycle=Lifecycle(released="2025-01-01", knowledge="2024-03"),
            compat=Compat(cache_key=False, cache_retention=False),
        )

    @constant
    def MISTRAL_AI_MINISTRAL_3B(self) -> ChatReadsText:
        """Ministral 3B: 128,000 tokens of context, 8,192 out."""
        return ChatModel(
            provider=PROVIDER,
            id="mistral-ai/ministral-3b",
            name="Ministral 3B",
            family="ministral",
            wires=("openai_chat",),
            limits=Limits(context=128000, output=8192),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=True, temperature=True),
            lifecycle=Lifecycle(released="2024-10-22", knowledge="2024-03"),
            compat=Compat(cache_key=False, cache_retention=False),
        )

    @constant
    def MISTRAL_AI_MISTRAL_LARGE_2411(self) -> ChatReadsText:
        """Mistral Large 24.11: 128,000 tokens of context, 32,768 out."""
        return ChatModel(
            provider=PROVIDER,
            id="mistral-ai/mistral-large-2411",
            name="Mistral Large 24.11",
            family="mistral-large",
            wires=("openai_chat",),
            limits=Limits(context=128000, output=32768),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=True, temperature=True),
            lifecycle=Lifecycle(released="2024-11-01", knowledge="2024-09"),
            compat=Compat(cache_key=False, cache_retention=False),
        )

    @constant
    def MISTRAL_AI_MISTRAL_MEDIUM_2505(self) -> ChatReadsTextImage:
        """Mistral Medium 3 (25.05): 128,000 tokens of context, 32,768 out."""
        return ChatModel(
            provider=PROVIDER,
            id="mistral-ai/mistral-medium-2505",
            name="Mistral Medium 3 (25.05)",
            family="mistral-medium",
            wires=("openai_chat",),
            limits=Limits(context=128000, output=32768),
            reads=("text", "image"),
            writes=("text",),
            features=Features(tools=True, reasoning=True, temperature=True),
            lifecycle=Lifecycle(released="2025-05-01", knowledge="2024-09"),
            compat=Compat(cache_key=False, cache_retention=False),
        )

    @constant
    def MISTRAL_AI_MISTRAL_NEMO(self) -> ChatReadsText:
        """Mistral Nemo: 128,000 tokens of context, 8,192 out."""
        return ChatModel(
            provider=PROVIDER,
            id="mistral-ai/mistral-nemo",
            name="Mistral Nemo",
            family="mistral-nemo",
            wires=("openai_chat",),
            limits=Limits(context=128000, output=8192),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=True, temperature=True),
            lifecycle=Lifecycle(released="2024-07-18", knowledge="2024-03"),
            compat=Compat(cache_key=False, cache_retention=False),
        )

    @constant
    def MISTRAL_AI_MISTRAL_SMALL_2503(self) -> ChatReadsTextImage:
        """Mistral Small 3.1: 128,000 tokens of context, 32,768 out."""
        return ChatModel(
            provider=PROVIDER,
            id="mistral-ai/mistral-small-2503",
            name="Mistral Small 3.1",
            family="mistral-small",
            wires=("openai_chat",),
            limits=Limits(context=128000, output=32768),
            reads=("text", "image"),
            writes=("text",),
            features=Features(tools=True, reasoning=True, temperature=True),
            lifecycle=Lifecycle(released="2025-03-01", knowledge="2024-09"),
            compat=Compat(cache_key=False, cache_retention=False),
        )

    @constant
    def OPENAI_GPT_4O(self) -> ChatReadsTextImageAudio:
        """GPT-4o: 128,000 tokens of context, 16,384 out."""
        return ChatModel(
            provider=PROVIDER,
            id="openai/gpt-4o",
            name="GPT-4o",
            family="gpt",
            wires=("openai_chat",),
            limits=Limits(context=128000, output=16384),
            reads=("text", "image", "audio"),
            writes=("text",),
            features=Features(tools=True, reasoning=False, temperature=True),
            lifecycle=Lifecycle(released="2024-05-13", knowledge="2023-10"),
            compat=Compat(cache_key=False, cache_retention=False),
        )

    @constant
    def OPENAI_GPT_4O_MINI(self) -> ChatReadsTextImageAudio:
        """GPT-4o mini: 128,000 tokens of context, 16,384 out."""
        return ChatModel(
            provider=PROVIDER,
            id="openai/gpt-4o-mini",
            name="GPT-4o mini",
            family="gpt-mini",
            wires=("openai_chat",),
            limits=Limits(context=128000, output=16384),
            reads=("text", "image", "audio"),
            writes=("text",),
            features=Features(tools=True, reasoning=False, temperature=True),
            lifecycle=Lifecycle(released="2024-07-18", knowledge="2023-10"),
            compat=Compat(cache_key=False, cache_retention=False),
        )

    @constant
    def OPENAI_GPT_4_1(self) -> ChatReadsTextImage:
        """GPT-4.1: 128,000 tokens of context, 16,384 out."""
        return ChatModel(
            provider=PROVIDER,
            id="openai/gpt-4.1",
            name="GPT-4.1",
            family="gpt",
            wires=("openai_chat",),
            limits=Limits(context=128000, output=16384),
            reads=("text", "image"),
            writes=("text",),
            features=Features(tools=True, reasoning=False, temperature=True),
            lifecycle=Lifecycle(released="2025-04-14", knowledge="2024-04"),
            compat=Compat(cache_key=False, cache_retention=False),
        )

    @constant
    def OPENAI_GPT_4_1_MINI(self) -> ChatReadsTextImage:
        """GPT-4.1-mini: 128,000 tokens of context, 16,384 out."""
        return ChatModel(
            provider=PROVIDER,
            id="openai/gpt-4.1-mini",
            name="GPT-4.1-mini",
            family="gpt-mini",
            wires=("openai_chat",),
            limits=Limits(context=128000, output=16384),
            reads=("text", "image"),
            writes=("text",),
            features=Features(tools=True, reasoning=False, temperature=True),
            lifecycle=Lifecycle(released="2025-04-14", knowledge="2024-04"),
            compat=Compat(cache_key=False, cache_retention=False),
        )

    @constant
    def OPENAI_GPT_4_1_NANO(self) -> ChatReadsTextImage:
        """GPT-4.1-nano: 128,000 tokens of context, 16,384 out."""
        return ChatModel(
            provider=PROVIDER,
            id="openai/gpt-4.1-nano",
            name="GPT-4.1-nano",
            family="gpt-nano",
            wires=("openai_chat",),
            limits=Limits(context=128000, output=16384),
            reads=("text", "image"),
            writes=("text",),
            features=Features(tools=True, reasoning=False, temperature=True),
            lifecycle=Lifecycle(released="2025-04-14", knowledge="2024-04"),
            compat=Compat(cache_key=False, cache_retention=False),
        )

    @constant
    def OPENAI_O1(self) -> ChatReadsTextImageNoTools:
        """OpenAI o1: 200,000 tokens of context, 100,000 out."""
        return ChatModel(
            provider=PROVIDER,
            id="openai/o1",
            name="OpenAI o1",
            family="o",
            wires=("openai_chat",),
            limits=Limits(context=200000, output=100000),
            reads=("text", "image"),
            writes=("text",),
            features=Features(tools=False, reasoning=True, temperature=False),
            lifecycle=Lifecycle(released="2024-09-12", knowledge="2023-10"),
            compat=Compat(cache_key=False, cache_retention=False),
        )

    @constant
    def OPENAI_O1_MINI(self) -> ChatReadsTextNoTools:
        """OpenAI o1-mini: 128,000 tokens of context, 65,536 out."""
        return ChatModel(
            provider=PROVIDER,
            id="openai/o1-mini",
            name="OpenAI o1-mini",
            family="o-mini",
            wires=("openai_chat",),
            limits=Limits(context=128000, output=65536),
            reads=("text",),
            writes=("text",),
            features=Features(tools=False, reasoning=True, temperature=False),
            lifecycle=Lifecycle(released="2024-09-12", knowledge="2023-10"),
            compat=Compat(cache_key=False, cache_retention=False),
        )

    @constant
    def OPENAI_O1_PREVIEW(self) -> ChatReadsTextNoTools:
        """OpenAI o1-preview: 128,000 tokens of context, 32,768 out."""
        return ChatModel(
            provider=PROVIDER,
            id="openai/o1-preview",
            name="OpenAI o1-preview",
            family="o",
            wires=("openai_chat",),
            limits=Limits(context=128000, output=32768),
            reads=("text",),
            writes=("text",),
            features=Features(tools=False, reasoning=True, temperature=False),
            lifecycle=Lifecycle(released="2024-09-12", knowledge="2023-10"),
            compat=Compat(cache_key=False, cache_retention=False),
        )

    @constant
    def OPENAI_O3(self) -> ChatReadsTextImageNoTools:
        """OpenAI o3: 200,000 tokens of context, 100,000 out."""
        return ChatModel(
            provider=PROVIDER,
            id="openai/o3",
            name="OpenAI o3",
            family="o",
            wires=("openai_chat",),
            limits=Limits(context=200000, output=100000),
            reads=("text", "image"),
            writes=("text",),
            features=Features(tools=False, reasoning=True, temperature=False),
            lifecycle=Lifecycle(released="2025-01-31", knowledge="2024-04"),
            compat=Compat(cache_key=False, cache_retention=False),
        )

    @constant
    def OPENAI_O3_MINI(self) -> ChatReadsTextNoTools:
        """OpenAI o3-mini: 200,000 tokens of context, 100,000 out."""
        return ChatModel(
            provider=PROVIDER,
            id="openai/o3-mini",
            name="OpenAI o3-mini",
            family="o-mini",
            wires=("openai_chat",),
            limits=Limits(context=200000, output=100000),
            reads=("text",),
            writes=("text",),
            features=Features(tools=False, reasoning=True, temperature=False),
            lifecycle=Lifecycle(released="2025-01-31", knowledge="2024-04"),
            compat=Compat(cache_key=False, cache_retention=False),
        )

    @constant
    def OPENAI_O4_MINI(self) -> ChatReadsTextImageNoTools:
        """OpenAI o4-mini: 200,000 tokens of context, 100,000 out."""
        return ChatModel(
            provider=PROVIDER,
            id="openai/o4-mini",
            name="OpenAI o4-mini",
            family="o-mini",
            wires=("openai_chat",),
            limits=Limits(context=200000, output=100000),
            reads=("text", "image"),
            writes=("text",),
            features=Features(tools=False, reasoning=True, temperature=False),
            lifecycle=Lifecycle(released="2025-01-31", knowledge="2024-04"),
            compat=Compat(cache_key=False, cache_retention=False),
        )

    @constant
    def XAI_GROK_3(self) -> ChatReadsText:
        """Grok 3: 128,000 tokens of context, 8,192 out."""
        return ChatModel(
            provider=PROVIDER,
            id="xai/grok-3",
            name="Grok 3",
            family="grok",
            wires=("openai_chat",),
            limits=Limits(context=128000, output=8192),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=True, temperature=True),
            lifecycle=Lifecycle(released="2024-12-09", knowledge="2024-10"),
            compat=Compat(cache_key=False, cache_retention=False),
        )

    @constant
    def XAI_GROK_3_MINI(self) -> ChatReadsText:
        """Grok 3 Mini: 128,000 tokens of context, 8,192 out."""
        return ChatModel(
            provider=PROVIDER,
            id="xai/grok-3-mini",
            name="Grok 3 Mini",
            family="grok",
            wires=("openai_chat",),
            limits=Limits(context=128000, output=8192),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=True, temperature=True),
            lifecycle=Lifecycle(released="2024-12-09", knowledge="2024-10"),
            compat=Compat(cache_key=False, cache_retention=False),
        )


github_models = GitHubModels()

IDS = {
    "ai21-labs/ai21-jamba-1.5-large": "AI21_LABS_AI21_JAMBA_1_5_LARGE",
    "ai21-labs/ai21-jamba-1.5-mini": "AI21_LABS_AI21_JAMBA_1_5_MINI",
    "cohere/cohere-command-a": "COHERE_COHERE_COMMAND_A",
    "cohere/cohere-command-r": "COHERE_COHERE_COMMAND_R",
    "cohere/cohere-command-r-08-2024": "COHERE_COHERE_COMMAND_R_08_2024",
    "cohere/cohere-command-r-plus": "COHERE_COHERE_COMMAND_R_PLUS",
    "cohere/cohere-command-r-plus-08-2024": "COHERE_COHERE_COMMAND_R_PLUS_08_2024",
    "core42/jais-30b-chat": "CORE42_JAIS_30B_CHAT",
    "deepseek/deepseek-r1": "DEEPSEEK_DEEPSEEK_R1",
    "deepseek/deepseek-r1-0528": "DEEPSEEK_DEEPSEEK_R1_0528",
    "deepseek/deepseek-v3-0324": "DEEPSEEK_DEEPSEEK_V3_0324",
    "meta/llama-3.2-11b-vision-instruct": "META_LLAMA_3_2_11B_VISION_INSTRUCT",
    "meta/llama-3.2-90b-vision-instruct": "META_LLAMA_3_2_90B_VISION_INSTRUCT",
    "meta/llama-3.3-70b-instruct": "META_LLAMA_3_3_70B_INSTRUCT",
    "meta/llama-4-maverick-17b-128e-instruct-fp8": "META_LLAMA_4_MAVERICK_17B_128E_INSTRUCT_FP8",
    "meta/llama-4-scout-17b-16e-instruct": "META_LLAMA_4_SCOUT_17B_16E_INSTRUCT",
    "meta/meta-llama-3-70b-instruct": "META_META_LLAMA_3_70B_INSTRUCT",
    "meta/meta-llama-3-8b-instruct": "META_META_LLAMA_3_8B_INSTRUCT",
    "meta/meta-llama-3.1-405b-instruct": "META_META_LLAMA_3_1_405B_INSTRUCT",
    "meta/meta-llama-3.1-70b-instruct": "META_META_LLAMA_3_1_70B_INSTRUCT",
    "meta/meta-llama-3.1-8b-instruct": "META_META_LLAMA_3_1_8B_INSTRUCT",
    "microsoft/mai-ds-r1": "MICROSOFT_MAI_DS_R1",
    "microsoft/phi-3-medium-128k-instruct": "MICROSOFT_PHI_3_MEDIUM_128K_INSTRUCT",
    "microsoft/phi-3-medium-4k-instruct": "MICROSOFT_PHI_3_MEDIUM_4K_INSTRUCT",
    "microsoft/phi-3-mini-128k-instruct": "MICROSOFT_PHI_3_MINI_128K_INSTRUCT",
    "microsoft/phi-3-mini-4k-instruct": "MICROSOFT_PHI_3_MINI_4K_INSTRUCT",
    "microsoft/phi-3-small-128k-instruct": "MICROSOFT_PHI_3_SMALL_128K_INSTRUCT",
    "microsoft/phi-3-small-8k-instruct": "MICROSOFT_PHI_3_SMALL_8K_INSTRUCT",
    "microsoft/phi-3.5-mini-instruct": "MICROSOFT_PHI_3_5_MINI_INSTRUCT",
    "microsoft/phi-3.5-moe-instruct": "MICROSOFT_PHI_3_5_MOE_INSTRUCT",
    "microsoft/phi-3.5-vision-instruct": "MICROSOFT_PHI_3_5_VISION_INSTRUCT",
    "microsoft/phi-4": "MICROSOFT_PHI_4",
    "microsoft/phi-4-mini-instruct": "MICROSOFT_PHI_4_MINI_INSTRUCT",
    "microsoft/phi-4-mini-reasoning": "MICROSOFT_PHI_4_MINI_REASONING",
    "microsoft/phi-4-multimodal-instruct": "MICROSOFT_PHI_4_MULTIMODAL_INSTRUCT",
    "microsoft/phi-4-reasoning": "MICROSOFT_PHI_4_REASONING",
    "mistral-ai/codestral-2501": "MISTRAL_AI_CODESTRAL_2501",
    "mistral-ai/ministral-3b": "MISTRAL_AI_MINISTRAL_3B",
    "mistral-ai/mistral-large-2411": "MISTRAL_AI_MISTRAL_LARGE_2411",
    "mistral-ai/mistral-medium-2505": "MISTRAL_AI_MISTRAL_MEDIUM_2505",
    "mistral-ai/mistral-nemo": "MISTRAL_AI_MISTRAL_NEMO",
    "mistral-ai/mistral-small-2503": "MISTRAL_AI_MISTRAL_SMALL_2503",
    "openai/gpt-4.1": "OPENAI_GPT_4_1",
    "openai/gpt-4.1-mini": "OPENAI_GPT_4_1_MINI",
    "openai/gpt-4.1-nano": "OPENAI_GPT_4_1_NANO",
    "openai/gpt-4o": "OPENAI_GPT_4O",
    "openai/gpt-4o-mini": "OPENAI_GPT_4O_MINI",
    "openai/o1": "OPENAI_O1",
    "openai/o1-mini": "OPENAI_O1_MINI",
    "openai/o1-preview": "OPENAI_O1_PREVIEW",
    "openai/o3": "OPENAI_O3",
    "openai/o3-mini": "OPENAI_O3_MINI",
    "openai/o4-mini": "OPENAI_O4_MINI",
    "xai/grok-3": "XAI_GROK_3",
    "xai/grok-3-mini": "XAI_GROK_3_MINI",
}
