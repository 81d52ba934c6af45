"""What `Client.chat` gives for each model and name; generated from `catalog/`.

Law: one overload per capability signature, so that a name binds to the same type as its constant.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, overload

from interlingua.records import deprecated

if TYPE_CHECKING:
    from typing import Literal, Never, TypeAlias, TypeVar

    from interlingua.chat import AnyAsyncChat, AnyChat, AsyncChat, Chat
    from interlingua.media import Audio, Document, Image, Video
    from interlingua.messages import Text
    from interlingua.records import ChatModel
    from interlingua.tools import AnyTool
    from interlingua_generated.wire import (
        anthropic_bedrock,
        anthropic_messages,
        anthropic_vertex,
        bedrock_converse,
        cohere_chat,
        google_generate,
        mistral_chat,
        ollama_chat,
        openai_chat,
        openai_responses,
    )

    ExtraT = TypeVar("ExtraT")
    InputT = TypeVar("InputT")
    ToolsT = TypeVar("ToolsT")
    OutputT = TypeVar("OutputT")

    ChatReadsAnything: TypeAlias = Literal[
        "alibaba/deepseek-v4-flash",
        "alibaba/deepseek-v4-flash-0731",
        "alibaba/deepseek-v4-pro",
        "alibaba/glm-5.1",
        "alibaba/glm-5.2",
        "alibaba/qwen-coder",
        "alibaba/qwen-plus-2025-01-25",
        "alibaba/qwen-plus-2025-04-28",
        "alibaba/qwen-plus-2025-07-14",
        "alibaba/qwen-plus-2025-07-28",
        "alibaba/qwen-plus-2025-09-11",
        "alibaba/qwen-plus-latest",
        "alibaba/qwen-turbo-2024-11-01",
        "alibaba/qwen-turbo-2025-04-28",
        "alibaba/qwen-turbo-latest",
        "alibaba/qwen3-30b-a3b",
        "alibaba/qwen3-coder-plus-2025-07-22",
        "alibaba/qwen3-max-2026-01-23",
        "alibaba/qwen3-max-preview",
        "deepinfra/Qwen/Qwen3-235B-A22B-Instruct-2507",
        "deepinfra/Qwen/Qwen3-30B-A3B",
        "deepinfra/Qwen/Qwen3-32B",
        "deepinfra/Qwen/Qwen3-Next-80B-A3B-Instruct",
        "deepinfra/deepseek-ai/DeepSeek-V3",
        "deepinfra/deepseek-ai/DeepSeek-V3-0324",
        "deepinfra/deepseek-ai/DeepSeek-V3.1",
        "deepinfra/google/gemma-3-12b-it",
        "deepinfra/google/gemma-3-27b-it",
        "deepinfra/google/gemma-3-4b-it",
        "ollama/deepseek-coder-v2-instruct",
        "ollama/deepseek-coder-v2-lite-instruct",
        "ollama/internlm2_5-20b-chat",
        "ollama/llama2",
        "ollama/llama2:13b",
        "ollama/llama2:70b",
        "ollama/llama2:7b",
        "ollama/llama3",
        "ollama/llama3.1",
        "ollama/llama3:70b",
        "ollama/llama3:8b",
        "ollama/mistral-7B-Instruct-v0.1",
        "ollama/mistral-7B-Instruct-v0.2",
        "ollama/mistral-large-instruct-2407",
        "ollama/mixtral-8x22B-Instruct-v0.1",
        "ollama/mixtral-8x7B-Instruct-v0.1",
        "zai/glm-4-32b-0414-128k",
        "zai/glm-4.5-airx",
        "zai/glm-4.5-x",
        "zai/glm-5-code",
    ]
    RetiringChatReadsAnything: TypeAlias = Literal[
        "deepinfra/nvidia/Llama-3.3-Nemotron-Super-49B-v1.5",
        "moonshot/moonshot-v1-128k",
        "moonshot/moonshot-v1-32k",
        "moonshot/moonshot-v1-8k",
        "moonshot/moonshot-v1-auto",
        "openai/gpt-3.5-turbo-0125",
        "openai/gpt-3.5-turbo-1106",
        "openai/gpt-3.5-turbo-16k",
        "openai/gpt-4-0613",
        "openai/gpt-4-1106-preview",
        "together/deepseek-ai/DeepSeek-V4-Flash-0731",
    ]
    ChatReadsAnythingNoTools: TypeAlias = Literal["ollama/codegeex4"]
    ChatReadsText: TypeAlias = Literal[
        "alibaba/qwen-flash",
        "alibaba/qwen-flash-2025-07-28",
        "alibaba/qwen-max",
        "alibaba/qwen-plus",
        "alibaba/qwen-plus-character-ja",
        "alibaba/qwen-turbo",
        "alibaba/qwen2-5-14b-instruct",
        "alibaba/qwen2-5-32b-instruct",
        "alibaba/qwen2-5-72b-instruct",
        "alibaba/qwen2-5-7b-instruct",
        "alibaba/qwen3-14b",
        "alibaba/qwen3-235b-a22b",
        "alibaba/qwen3-32b",
        "alibaba/qwen3-8b",
        "alibaba/qwen3-coder-30b-a3b-instruct",
        "alibaba/qwen3-coder-480b-a35b-instruct",
        "alibaba/qwen3-coder-flash",
        "alibaba/qwen3-coder-flash-2025-07-28",
        "alibaba/qwen3-coder-plus",
        "alibaba/qwen3-max",
        "alibaba/qwen3-next-80b-a3b-instruct",
        "alibaba/qwen3-next-80b-a3b-thinking",
        "alibaba/qwen3.6-max-preview",
        "alibaba/qwen3.7-max",
        "alibaba/qwq-plus",
        "amazon-bedrock/openai.gpt-oss-120b",
        "amazon-bedrock/openai.gpt-oss-20b",
        "amazon-bedrock/openai.gpt-oss-safeguard-120b",
        "amazon-bedrock/openai.gpt-oss-safeguard-20b",
        "azure/codestral-2501",
        "azure/cohere-command-r-08-2024",
        "azure/cohere-command-r-plus-08-2024",
        "azure/deepseek-r1-0528",
        "azure/deepseek-v3.2",
        "azure/deepseek-v3.2-speciale",
        "azure/deepseek-v4-flash",
        "azure/deepseek-v4-pro",
        "azure/llama-3.3-70b-instruct",
        "azure/meta-llama-3.1-405b-instruct",
        "azure/meta-llama-3.1-70b-instruct",
        "azure/meta-llama-3.1-8b-instruct",
        "azure/mistral-large-2411",
        "azure/phi-4-mini",
        "azure/phi-4-mini-reasoning",
        "baseten/deepseek-ai/DeepSeek-V4-Flash-0731",
        "baseten/deepseek-ai/DeepSeek-V4-Pro-0813",
        "baseten/nvidia/NVIDIA-Nemotron-3-Ultra-550B-A55B",
        "baseten/openai/gpt-oss-120b",
        "baseten/zai-org/GLM-5.1",
        "baseten/zai-org/GLM-5.2",
        "cerebras/gpt-oss-120b",
        "cerebras/zai-glm-4.7",
        "cloudflare-ai-gateway/openai/gpt-4",
        "cloudflare-ai-gateway/openai/o3-mini",
        "cloudflare-workers-ai/@cf/deepseek-ai/deepseek-v4-flash-0731",
        "cloudflare-workers-ai/@cf/deepseek-ai/deepseek-v4-pro-0813",
        "cloudflare-workers-ai/@cf/ibm-granite/granite-4.0-h-micro",
        "cloudflare-workers-ai/@cf/meta/llama-3.3-70b-instruct-fp8-fast",
        "cloudflare-workers-ai/@cf/mistralai/mistral-small-3.1-24b-instruct",
        "cloudflare-workers-ai/@cf/nvidia/nemotron-3-120b-a12b",
        "cloudflare-workers-ai/@cf/openai/gpt-oss-120b",
        "cloudflare-workers-ai/@cf/openai/gpt-oss-20b",
        "cloudflare-workers-ai/@cf/qwen/qwen3-30b-a3b-fp8",
        "cloudflare-workers-ai/@cf/zai-org/glm-4.7-flash",
        "cloudflare-workers-ai/@cf/zai-org/glm-5.2",
        "cloudflare-workers-ai/@cf/zai-org/glm-5.3",
        "deepinfra/Qwen/Qwen3-Coder-480B-A35B-Instruct-Turbo",
        "deepinfra/Qwen/Qwen3-Max",
        "deepinfra/Qwen/Qwen3.7-Max",
        "deepinfra/Qwen/Qwen3.8-2.4T-A95B",
        "deepinfra/Qwen/Qwen3.8-Max",
        "deepinfra/XiaomiMiMo/MiMo-V2.5-Pro",
        "deepinfra/deepseek-ai/DeepSeek-R1-0528",
        "deepinfra/deepseek-ai/DeepSeek-V3.2",
        "deepinfra/deepseek-ai/DeepSeek-V4-Flash",
        "deepinfra/deepseek-ai/DeepSeek-V4-Flash-0731",
        "deepinfra/deepseek-ai/DeepSeek-V4-Pro",
        "deepinfra/deepseek-ai/DeepSeek-V4-Pro-0813",
        "deepinfra/google/gemma-4-E4B-it",
        "deepinfra/meta-llama/Llama-3.3-70B-Instruct-Turbo",
        "deepinfra/nvidia/Nemotron-3-Nano-30B-A3B",
        "deepinfra/openai/gpt-oss-120b",
        "deepinfra/openai/gpt-oss-20b",
        "deepinfra/tencent/Hy3",
        "deepinfra/zai-org/GLM-4.6",
        "deepinfra/zai-org/GLM-4.7",
        "deepinfra/zai-org/GLM-5.1",
        "deepinfra/zai-org/GLM-5.2",
        "deepseek/deepseek-v4-pro",
        "fireworks/accounts/fireworks/models/glm-5p1",
        "fireworks/accounts/fireworks/models/glm-5p3",
        "fireworks/accounts/fireworks/models/gpt-oss-20b",
        "fireworks/accounts/fireworks/models/minimax-m3",
        "fireworks/accounts/fireworks/models/qwen3p8-2p4t-a95b",
        "fireworks/accounts/fireworks/routers/glm-5p1-fast",
        "fireworks/accounts/fireworks/routers/glm-5p3-fast",
        "fireworks/accounts/fireworks/routers/glm-5p3-spot",
        "fireworks/accounts/fireworks/routers/glm-fast-latest",
        "fireworks/accounts/fireworks/routers/glm-latest",
        "fireworks/accounts/fireworks/routers/minimax-latest",
        "github-models/ai21-labs/ai21-jamba-1.5-large",
        "github-models/ai21-labs/ai21-jamba-1.5-mini",
        "github-models/cohere/cohere-command-a",
        "github-models/cohere/cohere-command-r",
        "github-models/cohere/cohere-command-r-08-2024",
        "github-models/cohere/cohere-command-r-plus",
        "github-models/cohere/cohere-command-r-plus-08-2024",
        "github-models/core42/jais-30b-chat",
        "github-models/deepseek/deepseek-r1",
        "github-models/deepseek/deepseek-r1-0528",
        "github-models/deepseek/deepseek-v3-0324",
        "github-models/meta/llama-3.3-70b-instruct",
        "github-models/meta/meta-llama-3-70b-instruct",
        "github-models/meta/meta-llama-3-8b-instruct",
        "github-models/meta/meta-llama-3.1-405b-instruct",
        "github-models/meta/meta-llama-3.1-70b-instruct",
        "github-models/meta/meta-llama-3.1-8b-instruct",
        "github-models/microsoft/mai-ds-r1",
        "github-models/microsoft/phi-3-medium-128k-instruct",
        "github-models/microsoft/phi-3-medium-4k-instruct",
        "github-models/microsoft/phi-3-mini-128k-instruct",
        "github-models/microsoft/phi-3-mini-4k-instruct",
        "github-models/microsoft/phi-3-small-128k-instruct",
        "github-models/microsoft/phi-3-small-8k-instruct",
        "github-models/microsoft/phi-3.5-mini-instruct",
        "github-models/microsoft/phi-3.5-moe-instruct",
        "github-models/microsoft/phi-4",
        "github-models/microsoft/phi-4-mini-instruct",
        "github-models/microsoft/phi-4-mini-reasoning",
        "github-models/microsoft/phi-4-reasoning",
        "github-models/mistral-ai/codestral-2501",
        "github-models/mistral-ai/ministral-3b",
        "github-models/mistral-ai/mistral-large-2411",
        "github-models/mistral-ai/mistral-nemo",
        "github-models/xai/grok-3",
        "github-models/xai/grok-3-mini",
        "google-vertex/meta/llama-3.3-70b-instruct-maas",
        "google-vertex/moonshotai/kimi-k2-thinking-maas",
        "google-vertex/openai/gpt-oss-120b-maas",
        "google-vertex/openai/gpt-oss-20b-maas",
        "google-vertex/qwen/qwen3-235b-a22b-instruct-2507-maas",
        "google-vertex/zai-org/glm-5-maas",
        "groq/llama-3.1-8b-instant",
        "groq/llama-3.3-70b-versatile",
        "groq/openai/gpt-oss-120b",
        "groq/openai/gpt-oss-20b",
        "groq/openai/gpt-oss-safeguard-20b",
        "groq/qwen/qwen3-32b",
        "huggingface/MiniMaxAI/MiniMax-M1-80k",
        "huggingface/MiniMaxAI/MiniMax-M2",
        "huggingface/MiniMaxAI/MiniMax-M2.1",
        "huggingface/MiniMaxAI/MiniMax-M2.5",
        "huggingface/MiniMaxAI/MiniMax-M2.7",
        "huggingface/Qwen/Qwen2.5-Coder-32B-Instruct",
        "huggingface/Qwen/Qwen3-235B-A22B",
        "huggingface/Qwen/Qwen3-235B-A22B-Instruct-2507",
        "huggingface/Qwen/Qwen3-235B-A22B-Thinking-2507",
        "huggingface/Qwen/Qwen3-30B-A3B",
        "huggingface/Qwen/Qwen3-32B",
        "huggingface/Qwen/Qwen3-8B",
        "huggingface/Qwen/Qwen3-Coder-30B-A3B-Instruct",
        "huggingface/Qwen/Qwen3-Coder-480B-A35B-Instruct",
        "huggingface/Qwen/Qwen3-Coder-Next",
        "huggingface/Qwen/Qwen3-Next-80B-A3B-Instruct",
        "huggingface/Qwen/Qwen3-Next-80B-A3B-Thinking",
        "huggingface/Qwen/Qwen3.8-2.4T-A95B",
        "huggingface/XiaomiMiMo/MiMo-V2-Flash",
        "huggingface/XiaomiMiMo/MiMo-V2.5",
        "huggingface/XiaomiMiMo/MiMo-V2.5-Pro",
        "huggingface/deepseek-ai/DeepSeek-R1",
        "huggingface/deepseek-ai/DeepSeek-R1-0528",
        "huggingface/deepseek-ai/DeepSeek-V3",
        "huggingface/deepseek-ai/DeepSeek-V3-0324",
        "huggingface/deepseek-ai/DeepSeek-V3.1",
        "huggingface/deepseek-ai/DeepSeek-V3.2",
        "huggingface/deepseek-ai/DeepSeek-V4-Flash",
        "huggingface/deepseek-ai/DeepSeek-V4-Flash-0731",
        "huggingface/deepseek-ai/DeepSeek-V4-Pro",
        "huggingface/deepseek-ai/DeepSeek-V4-Pro-0813",
        "huggingface/meta-llama/Llama-3.1-8B-Instruct",
        "huggingface/meta-llama/Llama-3.3-70B-Instruct",
        "huggingface/moonshotai/Kimi-K2-Instruct",
        "huggingface/moonshotai/Kimi-K2-Instruct-0905",
        "huggingface/moonshotai/Kimi-K2-Thinking",
        "huggingface/openai/gpt-oss-120b",
        "huggingface/openai/gpt-oss-20b",
        "huggingface/stepfun-ai/Step-3.5-Flash",
        "huggingface/tencent/Hy3",
        "huggingface/tencent/Hy4-preview",
        "huggingface/zai-org/GLM-4.5",
        "huggingface/zai-org/GLM-4.5-Air",
        "huggingface/zai-org/GLM-4.6",
        "huggingface/zai-org/GLM-4.7",
        "huggingface/zai-org/GLM-4.7-Flash",
        "huggingface/zai-org/GLM-5",
        "huggingface/zai-org/GLM-5.1",
        "huggingface/zai-org/GLM-5.2",
        "huggingface/zai-org/GLM-5.3",
        "moonshot/kimi-k2-0711-preview",
        "moonshot/kimi-k2-0905-preview",
        "moonshot/kimi-k2-thinking",
        "moonshot/kimi-k2-thinking-turbo",
        "moonshot/kimi-k2-turbo-preview",
        "nvidia/abacusai/dracarys-llama-3_1-70b-instruct",
        "nvidia/bytedance/seed-oss-36b-instruct",
        "nvidia/deepseek-ai/deepseek-v4-flash",
        "nvidia/deepseek-ai/deepseek-v4-pro",
        "nvidia/google/gemma-2-2b-it",
        "nvidia/meta/llama-3.1-70b-instruct",
        "nvidia/meta/llama-3.1-8b-instruct",
        "nvidia/meta/llama-3.2-1b-instruct",
        "nvidia/meta/llama-3.3-70b-instruct",
        "nvidia/microsoft/phi-4-mini-instruct",
        "nvidia/minimaxai/minimax-m2.7",
        "nvidia/mistralai/mistral-7b-instruct-v0.3",
        "nvidia/mistralai/mistral-7b-instruct-v03",
        "nvidia/mistralai/mistral-nemotron",
        "nvidia/mistralai/mixtral-8x22b-instruct",
        "nvidia/mistralai/mixtral-8x7b-instruct",
        "nvidia/nvidia/llama-3.1-nemotron-70b-instruct",
        "nvidia/nvidia/llama-3.1-nemotron-ultra-253b-v1",
        "nvidia/nvidia/nemotron-3-nano-30b-a3b",
        "nvidia/nvidia/nemotron-3-super-120b-a12b",
        "nvidia/nvidia/nemotron-3-ultra-550b-a55b",
        "nvidia/nvidia/nemotron-3.5-lightning-30b-a3b",
        "nvidia/nvidia/nemotron-mini-4b-instruct",
        "nvidia/nvidia/nvidia-nemotron-nano-9b-v2",
        "nvidia/openai/gpt-oss-120b",
        "nvidia/openai/gpt-oss-20b",
        "nvidia/poolside/laguna-xs-2.1",
        "nvidia/qwen/qwen2.5-coder-32b-instruct",
        "nvidia/qwen/qwen3-coder-480b-a35b-instruct",
        "nvidia/qwen/qwen3-next-80b-a3b-instruct",
        "nvidia/sarvamai/sarvam-m",
        "nvidia/stepfun-ai/step-3.5-flash",
        "nvidia/upstage/solar-10_7b-instruct",
        "nvidia/z-ai/glm-5.1",
        "ollama-cloud/deepseek-v3.1:671b",
        "ollama-cloud/deepseek-v3.2",
        "ollama-cloud/deepseek-v4-flash",
        "ollama-cloud/deepseek-v4-pro",
        "ollama-cloud/devstral-2:123b",
        "ollama-cloud/glm-4.7",
        "ollama-cloud/glm-5",
        "ollama-cloud/glm-5.1",
        "ollama-cloud/glm-5.2",
        "ollama-cloud/gpt-oss:120b",
        "ollama-cloud/gpt-oss:20b",
        "ollama-cloud/minimax-m2.1",
        "ollama-cloud/minimax-m2.5",
        "ollama-cloud/minimax-m2.7",
        "ollama-cloud/nemotron-3-nano:30b",
        "ollama-cloud/nemotron-3-super",
        "ollama-cloud/nemotron-3-ultra",
        "ollama-cloud/qwen3-coder-next",
        "ollama-cloud/qwen3-coder:480b",
        "ollama-cloud/rnj-1:8b",
        "openrouter/ai21/jamba-large-1.7",
        "openrouter/aion-labs/aion-3.0",
        "openrouter/aion-labs/aion-3.0-mini",
        "openrouter/aion-labs/aion-3.5",
        "openrouter/aion-labs/aion-3.5-mini",
        "openrouter/amazon/nova-micro-v1",
        "openrouter/arcee-ai/trinity-large-thinking",
        "openrouter/arcee-ai/trinity-mini",
        "openrouter/arcee-ai/virtuoso-large",
        "openrouter/cohere/command-r-08-2024",
        "openrouter/cohere/command-r-plus-08-2024",
        "openrouter/cohere/north-mini-code:free",
        "openrouter/deepseek/deepseek-chat",
        "openrouter/deepseek/deepseek-chat-v3-0324",
        "openrouter/deepseek/deepseek-chat-v3.1",
        "openrouter/deepseek/deepseek-r1",
        "openrouter/deepseek/deepseek-r1-0528",
        "openrouter/deepseek/deepseek-v3.1-terminus",
        "openrouter/deepseek/deepseek-v3.2",
        "openrouter/deepseek/deepseek-v3.2-exp",
        "openrouter/deepseek/deepseek-v4-flash",
        "openrouter/deepseek/deepseek-v4-flash-0731",
        "openrouter/deepseek/deepseek-v4-flash-0731:batch",
        "openrouter/deepseek/deepseek-v4-pro",
        "openrouter/deepseek/deepseek-v4-pro-0813",
        "openrouter/ibm-granite/granite-4.1-8b",
        "openrouter/ibm-granite/granite-4.2-8b",
        "openrouter/inception/mercury-2",
        "openrouter/inclusionai/ling-2.6-1t",
        "openrouter/inclusionai/ling-2.6-flash",
        "openrouter/inclusionai/ling-3.0-flash",
        "openrouter/inclusionai/ling-3.0-tiny",
        "openrouter/inclusionai/ling-3.1-flash",
        "openrouter/inclusionai/ring-2.6-1t",
        "openrouter/kwaipilot/kat-coder-pro-v2",
        "openrouter/liquid/lfm-2.5-1.2b-thinking:free",
        "openrouter/liquid/lfm-2.5-2.6b",
        "openrouter/liquid/lfm-2.5-2.6b:free",
        "openrouter/liquid/lfm-2.5-24b-a2b",
        "openrouter/liquid/lfm-3-1.7b",
        "openrouter/liquid/lfm-3-1.7b:free",
        "openrouter/meituan/longcat-2.0",
        "openrouter/meta-llama/llama-3.1-70b-instruct",
        "openrouter/meta-llama/llama-3.1-8b-instruct",
        "openrouter/meta-llama/llama-3.3-70b-instruct",
        "openrouter/meta-llama/llama-3.3-70b-instruct:free",
        "openrouter/minimax/minimax-m1",
        "openrouter/minimax/minimax-m2",
        "openrouter/minimax/minimax-m2.1",
        "openrouter/minimax/minimax-m2.5",
        "openrouter/minimax/minimax-m2.7",
        "openrouter/mistralai/mistral-nemo",
        "openrouter/moonshotai/kimi-k2",
        "openrouter/moonshotai/kimi-k2-0905",
        "openrouter/moonshotai/kimi-k2-thinking",
        "openrouter/nvidia/llama-3.3-nemotron-super-49b-v1.5",
        "openrouter/nvidia/nemotron-3-nano-30b-a3b",
        "openrouter/nvidia/nemotron-3-nano-30b-a3b:free",
        "openrouter/nvidia/nemotron-3-super-120b-a12b",
        "openrouter/nvidia/nemotron-3-super-120b-a12b:free",
        "openrouter/nvidia/nemotron-3-ultra-550b-a55b",
        "openrouter/nvidia/nemotron-3-ultra-550b-a55b:free",
        "openrouter/nvidia/nemotron-3.5-lightning",
        "openrouter/nvidia/nemotron-3.5-lightning:free",
        "openrouter/nvidia/nemotron-nano-9b-v2:free",
        "openrouter/openai/gpt-3.5-turbo",
        "openrouter/openai/gpt-3.5-turbo-0613",
        "openrouter/openai/gpt-3.5-turbo-16k",
        "openrouter/openai/gpt-4",
        "openrouter/openai/gpt-4-turbo-preview",
        "openrouter/openai/gpt-oss-120b",
        "openrouter/openai/gpt-oss-120b:batch",
        "openrouter/openai/gpt-oss-120b:free",
        "openrouter/openai/gpt-oss-20b",
        "openrouter/openai/gpt-oss-20b:batch",
        "openrouter/openai/gpt-oss-20b:free",
        "openrouter/openai/gpt-oss-safeguard-20b",
        "openrouter/openai/o3-mini:batch",
        "openrouter/poolside/laguna-m.1",
        "openrouter/poolside/laguna-m.1:free",
        "openrouter/poolside/laguna-xs.2",
        "openrouter/poolside/laguna-xs.2:free",
        "openrouter/qwen/qwen-2.5-72b-instruct",
        "openrouter/qwen/qwen-2.5-7b-instruct",
        "openrouter/qwen/qwen-plus",
        "openrouter/qwen/qwen-plus-2025-07-28",
        "openrouter/qwen/qwen-plus-2025-07-28:thinking",
        "openrouter/qwen/qwen3-14b",
        "openrouter/qwen/qwen3-235b-a22b",
        "openrouter/qwen/qwen3-235b-a22b-2507",
        "openrouter/qwen/qwen3-235b-a22b-thinking-2507",
        "openrouter/qwen/qwen3-30b-a3b",
        "openrouter/qwen/qwen3-30b-a3b-instruct-2507",
        "openrouter/qwen/qwen3-30b-a3b-thinking-2507",
        "openrouter/qwen/qwen3-32b",
        "openrouter/qwen/qwen3-8b",
        "openrouter/qwen/qwen3-coder",
        "openrouter/qwen/qwen3-coder-30b-a3b-instruct",
        "openrouter/qwen/qwen3-coder-flash",
        "openrouter/qwen/qwen3-coder-next",
        "openrouter/qwen/qwen3-coder-plus",
        "openrouter/qwen/qwen3-coder:free",
        "openrouter/qwen/qwen3-max",
        "openrouter/qwen/qwen3-max-thinking",
        "openrouter/qwen/qwen3-next-80b-a3b-instruct",
        "openrouter/qwen/qwen3-next-80b-a3b-instruct:free",
        "openrouter/qwen/qwen3-next-80b-a3b-thinking",
        "openrouter/qwen/qwen3.6-max-preview",
        "openrouter/qwen/qwen3.7-max",
        "openrouter/qwen/qwen3.8-2.4t-a95b",
        "openrouter/recursive/flint-v1.0:free",
        "openrouter/reflection/beam-1.0-501b-a23b",
        "openrouter/relace/relace-search",
        "openrouter/ricursiveai/ripple-65b-preview",
        "openrouter/sao10k/l3.1-euryale-70b",
        "openrouter/stepfun/step-3.5-flash",
        "openrouter/tencent/hy3",
        "openrouter/tencent/hy3-preview",
        "openrouter/tencent/hy4-preview",
        "openrouter/thedrummer/unslopnemo-12b",
        "openrouter/upstage/solar-mini4",
        "openrouter/upstage/solar-pro-3",
        "openrouter/upstage/solar-pro4",
        "openrouter/xiaomi/mimo-v2.5-pro",
        "openrouter/xingchen-agi/xing4.0-29b-a4b:free",
        "openrouter/z-ai/glm-4.5",
        "openrouter/z-ai/glm-4.5-air",
        "openrouter/z-ai/glm-4.6",
        "openrouter/z-ai/glm-4.7",
        "openrouter/z-ai/glm-4.7-flash",
        "openrouter/z-ai/glm-5",
        "openrouter/z-ai/glm-5-turbo",
        "openrouter/z-ai/glm-5.1",
        "openrouter/z-ai/glm-5.2",
        "openrouter/z-ai/glm-5.2:batch",
        "openrouter/z-ai/glm-5.3",
        "openrouter/z-ai/glm-5.3-prime",
        "openrouter/z-ai/glm-5.3:batch",
        "openrouter/~deepseek/deepseek-pro-latest",
        "openrouter/~deepseek/deepseek-v4-flash-latest",
        "openrouter/~z-ai/glm-latest",
        "together/MiniMaxAI/MiniMax-M2.7",
        "together/Qwen/Qwen2.5-7B-Instruct-Turbo",
        "together/Qwen/Qwen3.6-Plus",
        "together/Qwen/Qwen3.7-Max",
        "together/deepseek-ai/DeepSeek-V4-Pro",
        "together/deepseek-ai/DeepSeek-V4-Pro-0813",
        "together/openai/gpt-oss-120b",
        "together/reflection/Beam-1.0-501B-A23B",
        "together/zai-org/GLM-5.2",
        "together/zai-org/GLM-5.3",
        "vercel/alibaba/qwen-3-14b",
        "vercel/alibaba/qwen-3-235b",
        "vercel/alibaba/qwen-3-30b",
        "vercel/alibaba/qwen-3-32b",
        "vercel/alibaba/qwen-3.6-max-preview",
        "vercel/alibaba/qwen3-coder",
        "vercel/alibaba/qwen3-coder-30b-a3b",
        "vercel/alibaba/qwen3-coder-next",
        "vercel/alibaba/qwen3-coder-plus",
        "vercel/alibaba/qwen3-max",
        "vercel/alibaba/qwen3-max-preview",
        "vercel/alibaba/qwen3-max-thinking",
        "vercel/alibaba/qwen3-next-80b-a3b-instruct",
        "vercel/alibaba/qwen3-next-80b-a3b-thinking",
        "vercel/alibaba/qwen3.7-max",
        "vercel/amazon/nova-micro",
        "vercel/arcee-ai/trinity-large-preview",
        "vercel/arcee-ai/trinity-large-thinking",
        "vercel/cohere/command-a",
        "vercel/deepseek/deepseek-r1",
        "vercel/deepseek/deepseek-v3",
        "vercel/deepseek/deepseek-v3.1",
        "vercel/deepseek/deepseek-v3.1-terminus",
        "vercel/deepseek/deepseek-v3.2-thinking",
        "vercel/deepseek/deepseek-v4-flash",
        "vercel/deepseek/deepseek-v4-pro",
        "vercel/inception/mercury-2",
        "vercel/inception/mercury-coder-small",
        "vercel/kwaipilot/kat-coder-pro-v2",
        "vercel/meituan/longcat-flash-chat",
        "vercel/meta/llama-3.1-70b",
        "vercel/meta/llama-3.1-8b",
        "vercel/meta/llama-3.2-3b",
        "vercel/meta/llama-3.3-70b",
        "vercel/minimax/minimax-m2",
        "vercel/minimax/minimax-m2.1",
        "vercel/minimax/minimax-m2.1-lightning",
        "vercel/minimax/minimax-m2.5",
        "vercel/minimax/minimax-m2.5-highspeed",
        "vercel/minimax/minimax-m2.7",
        "vercel/minimax/minimax-m2.7-highspeed",
        "vercel/mistral/codestral",
        "vercel/mistral/devstral-2",
        "vercel/mistral/devstral-small",
        "vercel/mistral/magistral-medium",
        "vercel/mistral/magistral-small",
        "vercel/mistral/ministral-3b",
        "vercel/mistral/ministral-8b",
        "vercel/mistral/mistral-nemo",
        "vercel/moonshotai/kimi-k2",
        "vercel/moonshotai/kimi-k2-thinking",
        "vercel/nvidia/nemotron-3-ultra-550b-a55b",
        "vercel/nvidia/nemotron-nano-9b-v2",
        "vercel/openai/gpt-3.5-turbo",
        "vercel/openai/gpt-oss-120b",
        "vercel/openai/gpt-oss-20b",
        "vercel/openai/gpt-oss-safeguard-20b",
        "vercel/stepfun/step-3.5-flash",
        "vercel/xiaomi/mimo-v2-flash",
        "vercel/xiaomi/mimo-v2-pro",
        "vercel/zai/glm-4.5",
        "vercel/zai/glm-4.5-air",
        "vercel/zai/glm-4.6",
        "vercel/zai/glm-4.7",
        "vercel/zai/glm-4.7-flash",
        "vercel/zai/glm-4.7-flashx",
        "vercel/zai/glm-5",
        "vercel/zai/glm-5-turbo",
        "vercel/zai/glm-5.1",
        "vercel/zai/glm-5.2",
        "vercel/zai/glm-5.2-fast",
        "zai/glm-4.5",
        "zai/glm-4.5-air",
        "zai/glm-4.5-flash",
        "zai/glm-4.6",
        "zai/glm-4.7",
        "zai/glm-4.7-flash",
        "zai/glm-4.7-flashx",
        "zai/glm-5",
        "zai/glm-5-turbo",
        "zai/glm-5.1",
        "zai/glm-5.2",
        "zai/glm-5.2-highspeed",
        "zai/glm-5.3",
        "zai/glm-5.3-highspeed",
    ]
    RetiringChatReadsText: TypeAlias = Literal[
        "azure/cohere-command-a",
        "azure/deepseek-v3-0324",
        "azure/deepseek-v3.1",
        "azure/gpt-4",
        "azure/gpt-4-32k",
        "azure/grok-4-20-non-reasoning",
        "azure/grok-4-20-reasoning",
        "azure/kimi-k2-thinking",
        "azure/ministral-3b",
        "azure/mistral-nemo",
        "baseten/MiniMaxAI/MiniMax-M2.5",
        "baseten/deepseek-ai/DeepSeek-V3.1",
        "baseten/deepseek-ai/DeepSeek-V4-Pro",
        "baseten/nvidia/Nemotron-120B-A12B",
        "baseten/zai-org/GLM-4.7",
        "baseten/zai-org/GLM-5",
        "deepinfra/MiniMaxAI/MiniMax-M2.5",
        "deepinfra/MiniMaxAI/MiniMax-M2.7",
        "deepinfra/zai-org/GLM-4.7-Flash",
        "deepinfra/zai-org/GLM-5",
        "deepseek/deepseek-chat",
        "deepseek/deepseek-reasoner",
        "deepseek/deepseek-v4-flash",
        "fireworks/accounts/fireworks/models/deepseek-v4-flash",
        "fireworks/accounts/fireworks/models/deepseek-v4-flash-0731",
        "fireworks/accounts/fireworks/models/deepseek-v4-pro",
        "fireworks/accounts/fireworks/models/deepseek-v4-pro-0813",
        "fireworks/accounts/fireworks/models/glm-5p2",
        "fireworks/accounts/fireworks/models/gpt-oss-120b",
        "fireworks/accounts/fireworks/models/minimax-m2p7",
        "fireworks/accounts/fireworks/models/nemotron-3-ultra-nvfp4",
        "fireworks/accounts/fireworks/models/nemotron-lightning-3p5-30b-a3b",
        "fireworks/accounts/fireworks/routers/glm-5p2-fast",
        "nvidia/moonshotai/kimi-k2-instruct-0905",
        "ollama-cloud/cogito-2.1:671b",
        "ollama-cloud/glm-4.6",
        "ollama-cloud/kimi-k2-thinking",
        "ollama-cloud/kimi-k2:1t",
        "ollama-cloud/minimax-m2",
        "ollama-cloud/qwen3-next:80b",
        "openai/gpt-3.5-turbo",
        "openai/gpt-4",
        "together/MiniMaxAI/MiniMax-M2.5",
        "together/Qwen/Qwen3-235B-A22B-Instruct-2507-tput",
        "together/Qwen/Qwen3-Coder-480B-A35B-Instruct-FP8",
        "together/Qwen/Qwen3-Coder-Next-FP8",
        "together/deepseek-ai/DeepSeek-V3",
        "together/deepseek-ai/DeepSeek-V3-1",
        "together/essentialai/Rnj-1-Instruct",
        "together/meta-llama/Llama-3.3-70B-Instruct-Turbo",
        "together/moonshotai/Kimi-K2.7-Code",
        "together/nvidia/nemotron-3-ultra-550b-a55b",
        "together/openai/gpt-oss-20b",
        "together/zai-org/GLM-5",
        "together/zai-org/GLM-5.1",
        "vercel/openai/o3-mini",
    ]
    ChatReadsTextAudio: TypeAlias = Literal[
        "nvidia/nvidia/nemotron-voicechat",
        "openai/gpt-audio-1.5",
        "openrouter/openai/gpt-audio",
        "openrouter/openai/gpt-audio-mini",
    ]
    RetiringChatReadsTextAudio: TypeAlias = Literal[
        "openai/gpt-4o-audio-preview-2024-12-17",
        "openai/gpt-4o-audio-preview-2025-06-03",
        "openai/gpt-4o-mini-audio-preview-2024-12-17",
        "openai/gpt-audio",
        "openai/gpt-audio-2025-08-28",
        "openai/gpt-audio-mini",
        "openai/gpt-audio-mini-2025-10-06",
        "openai/gpt-audio-mini-2025-12-15",
    ]
    ChatReadsTextAudioDocument: TypeAlias = Literal["openrouter/mistralai/voxtral-small-24b-2507"]
    ChatReadsTextAudioNoTools: TypeAlias = Literal["vercel/xai/grok-voice-think-fast-1.0"]
    ChatReadsTextDocument: TypeAlias = Literal[
        "google-vertex/deepseek-ai/deepseek-v3.1-maas",
        "google-vertex/deepseek-ai/deepseek-v3.2-maas",
        "google-vertex/zai-org/glm-4.7-maas",
        "openrouter/mistralai/codestral-2508",
        "openrouter/mistralai/mistral-large",
        "openrouter/mistralai/mistral-large-2407",
        "openrouter/mistralai/mistral-saba",
        "openrouter/mistralai/mixtral-8x22b-instruct",
        "openrouter/openai/o3-mini",
        "openrouter/openai/o3-mini-high",
        "vercel/xiaomi/mimo-v2.5-pro",
    ]
    RetiringChatReadsTextDocument: TypeAlias = Literal["openrouter/mistralai/devstral-2512"]
    ChatReadsTextImage: TypeAlias = Literal[
        "alibaba/kimi-k2.7-code",
        "alibaba/qvq-max",
        "alibaba/qwen-vl-max",
        "alibaba/qwen-vl-plus",
        "alibaba/qwen2-5-vl-72b-instruct",
        "alibaba/qwen2-5-vl-7b-instruct",
        "alibaba/qwen3-vl-235b-a22b",
        "alibaba/qwen3-vl-235b-a22b-instruct",
        "alibaba/qwen3-vl-235b-a22b-thinking",
        "alibaba/qwen3-vl-30b-a3b",
        "alibaba/qwen3-vl-32b-instruct",
        "alibaba/qwen3-vl-32b-thinking",
        "alibaba/qwen3-vl-plus",
        "alibaba/qwen3.8-max",
        "amazon-bedrock/google.gemma-4-26b-a4b",
        "amazon-bedrock/google.gemma-4-31b",
        "amazon-bedrock/google.gemma-4-e2b",
        "amazon-bedrock/xai.grok-4.3",
        "amazon-bedrock/xai.grok-4.6",
        "azure/gpt-4-turbo",
        "azure/gpt-4-turbo-vision",
        "azure/llama-3.2-11b-vision-instruct",
        "azure/llama-3.2-90b-vision-instruct",
        "azure/llama-4-maverick-17b-128e-instruct-fp8",
        "azure/llama-4-scout-17b-16e-instruct",
        "baseten/deepseek-ai/DeepSeek-V4.1-Flash",
        "baseten/deepseek-ai/DeepSeek-V4.1-Flash-1017",
        "baseten/deepseek-ai/DeepSeek-V4.1-Flash-1017-Fast",
        "baseten/deepseek-ai/DeepSeek-V4.1-Flash-Fast",
        "baseten/moonshotai/Kimi-K3",
        "baseten/moonshotai/Kimi-K3.1-Pro",
        "baseten/zai-org/GLM-5.2-Fast",
        "baseten/zai-org/GLM-5.3",
        "baseten/zai-org/GLM-5.3-Fast",
        "baseten/zai-org/GLM-5.3-Flash",
        "cerebras/qwen-3.8-27b",
        "cloudflare-ai-gateway/openai/gpt-4-turbo",
        "cloudflare-ai-gateway/openai/gpt-4o",
        "cloudflare-ai-gateway/openai/gpt-4o-mini",
        "cloudflare-ai-gateway/openai/gpt-5.1",
        "cloudflare-ai-gateway/openai/gpt-5.1-codex",
        "cloudflare-ai-gateway/openai/gpt-5.2",
        "cloudflare-ai-gateway/openai/o1",
        "cloudflare-ai-gateway/openai/o3",
        "cloudflare-ai-gateway/openai/o3-pro",
        "cloudflare-ai-gateway/openai/o4-mini",
        "cloudflare-workers-ai/@cf/deepseek-ai/deepseek-v4.1-flash-1017",
        "cloudflare-workers-ai/@cf/google/gemma-4-26b-a4b-it",
        "cloudflare-workers-ai/@cf/meta/llama-4-scout-17b-16e-instruct",
        "cloudflare-workers-ai/@cf/moonshotai/kimi-k2.6",
        "cloudflare-workers-ai/@cf/moonshotai/kimi-k2.7-code",
        "cloudflare-workers-ai/@cf/qwen/qwen3.8-27b",
        "cloudflare-workers-ai/@cf/zai-org/glm-5.3-flash",
        "deepinfra/ByteDance/Seed-2.0-code",
        "deepinfra/ByteDance/Seed-2.0-mini",
        "deepinfra/ByteDance/Seed-2.0-pro",
        "deepinfra/MiniMaxAI/MiniMax-M3",
        "deepinfra/Qwen/Qwen3-VL-235B-A22B-Instruct",
        "deepinfra/Qwen/Qwen3.5-122B-A10B",
        "deepinfra/Qwen/Qwen3.5-27B",
        "deepinfra/Qwen/Qwen3.5-9B",
        "deepinfra/Qwen/Qwen3.6-27B",
        "deepinfra/Qwen/Qwen3.8-27B",
        "deepinfra/deepseek-ai/DeepSeek-V4.1-Flash",
        "deepinfra/google/gemma-4-26B-A4B-it",
        "deepinfra/google/gemma-4-31B-it",
        "deepinfra/meta-llama/Llama-4-Maverick-17B-128E-Instruct-FP8",
        "deepinfra/meta-llama/Llama-4-Scout-17B-16E-Instruct",
        "deepinfra/moonshotai/Kimi-K3",
        "deepinfra/stepfun-ai/Step-3.7-Flash",
        "deepinfra/thinkingmachines/Inkling",
        "deepinfra/thinkingmachines/Inkling-Small",
        "deepseek/deepseek-flash",
        "fireworks/accounts/fireworks/models/deepseek-v4p1-flash",
        "fireworks/accounts/fireworks/models/deepseek-v4p1-flash-1017",
        "fireworks/accounts/fireworks/models/ember-1",
        "fireworks/accounts/fireworks/models/glm-5p3-flash",
        "fireworks/accounts/fireworks/models/kimi-k3",
        "fireworks/accounts/fireworks/models/kimi-k3p1-pro",
        "fireworks/accounts/fireworks/models/minimax-m3p1-flash",
        "fireworks/accounts/fireworks/models/muse-spark-open",
        "fireworks/accounts/fireworks/models/qwen3p7-plus",
        "fireworks/accounts/fireworks/models/qwen3p8-max",
        "fireworks/accounts/fireworks/routers/deepseek-flash-latest",
        "fireworks/accounts/fireworks/routers/deepseek-v4p1-flash-1017-spot",
        "fireworks/accounts/fireworks/routers/deepseek-v4p1-flash-1017-ultrafast",
        "fireworks/accounts/fireworks/routers/deepseek-v4p1-flash-spot",
        "fireworks/accounts/fireworks/routers/glm-flash-latest",
        "fireworks/accounts/fireworks/routers/kimi-fast-latest",
        "fireworks/accounts/fireworks/routers/kimi-k2p6-turbo",
        "fireworks/accounts/fireworks/routers/kimi-k3-fast",
        "fireworks/accounts/fireworks/routers/kimi-k3-spot",
        "fireworks/accounts/fireworks/routers/kimi-latest",
        "fireworks/accounts/fireworks/routers/qwen-max-latest",
        "github-models/meta/llama-4-maverick-17b-128e-instruct-fp8",
        "github-models/meta/llama-4-scout-17b-16e-instruct",
        "github-models/microsoft/phi-3.5-vision-instruct",
        "github-models/mistral-ai/mistral-medium-2505",
        "github-models/mistral-ai/mistral-small-2503",
        "github-models/openai/gpt-4.1",
        "github-models/openai/gpt-4.1-mini",
        "github-models/openai/gpt-4.1-nano",
        "google-vertex/meta/llama-4-maverick-17b-128e-instruct-maas",
        "groq/meta-llama/llama-4-scout-17b-16e-instruct",
        "groq/qwen/qwen3.6-27b",
        "groq/qwen/qwen3.8-27b",
        "huggingface/MiniMaxAI/MiniMax-M3",
        "huggingface/MiniMaxAI/MiniMax-M3.1-Flash",
        "huggingface/Qwen/Qwen3-VL-235B-A22B-Instruct",
        "huggingface/Qwen/Qwen3-VL-235B-A22B-Thinking",
        "huggingface/Qwen/Qwen3-VL-30B-A3B-Instruct",
        "huggingface/Qwen/Qwen3.5-122B-A10B",
        "huggingface/Qwen/Qwen3.5-27B",
        "huggingface/Qwen/Qwen3.5-35B-A3B",
        "huggingface/Qwen/Qwen3.5-397B-A17B",
        "huggingface/Qwen/Qwen3.5-9B",
        "huggingface/Qwen/Qwen3.6-27B",
        "huggingface/Qwen/Qwen3.6-35B-A3B",
        "huggingface/Qwen/Qwen3.8-27B",
        "huggingface/deepseek-ai/DeepSeek-V4-Flash-Vision-Exp",
        "huggingface/deepseek-ai/DeepSeek-V4.1-Flash",
        "huggingface/deepseek-ai/DeepSeek-V4.1-Flash-1017",
        "huggingface/google/gemma-3-12b-it",
        "huggingface/google/gemma-3-27b-it",
        "huggingface/google/gemma-3-4b-it",
        "huggingface/google/gemma-4-26B-A4B-it",
        "huggingface/google/gemma-4-31B-it",
        "huggingface/moonshotai/Kimi-K2.7-Code",
        "huggingface/moonshotai/Kimi-K3",
        "huggingface/stepfun-ai/Step-3.7-Flash",
        "huggingface/thinkingmachines/Inkling",
        "huggingface/thinkingmachines/Inkling-Small",
        "huggingface/zai-org/GLM-4.5V",
        "huggingface/zai-org/GLM-4.6V-Flash",
        "huggingface/zai-org/GLM-5.3-Flash",
        "moonshot/kimi-k3.1-pro",
        "moonshot/kimi-k3.1-pro-highspeed",
        "nvidia/deepseek-ai/deepseek-v4.1-flash",
        "nvidia/google/diffusiongemma-26b-a4b-it",
        "nvidia/google/gemma-3-12b-it",
        "nvidia/google/gemma-3-4b-it",
        "nvidia/google/gemma-3n-e2b-it",
        "nvidia/google/gemma-3n-e4b-it",
        "nvidia/meta/llama-3.2-11b-vision-instruct",
        "nvidia/meta/llama-3.2-90b-vision-instruct",
        "nvidia/meta/llama-4-maverick-17b-128e-instruct",
        "nvidia/meta/muse-glimmer-30b",
        "nvidia/minimaxai/minimax-m3.1-flash",
        "nvidia/mistralai/mistral-large-3-675b-instruct-2512",
        "nvidia/mistralai/mistral-small-4-119b-2603",
        "nvidia/nvidia/cosmos-reason2-8b",
        "nvidia/nvidia/nemotron-3.5-super-vl-120b-a12b",
        "nvidia/qwen/qwen3.5-397b-a17b",
        "nvidia/stepfun-ai/step-3.7-flash",
        "nvidia/stepfun-ai/step-5-preview",
        "nvidia/z-ai/glm-5.3-flash",
        "ollama-cloud/devstral-small-2:24b",
        "ollama-cloud/gemini-3-flash-preview",
        "ollama-cloud/gemma4:31b",
        "ollama-cloud/kimi-k2.5",
        "ollama-cloud/kimi-k2.6",
        "ollama-cloud/kimi-k2.7-code",
        "ollama-cloud/ministral-3:14b",
        "ollama-cloud/ministral-3:3b",
        "ollama-cloud/ministral-3:8b",
        "ollama-cloud/mistral-large-3:675b",
        "ollama-cloud/qwen3.5:397b",
        "openrouter/amazon/nova-lite-v1",
        "openrouter/amazon/nova-premier-v1",
        "openrouter/amazon/nova-pro-v1",
        "openrouter/anthropic/claude-3-haiku",
        "openrouter/anthropic/claude-fable-5",
        "openrouter/anthropic/claude-fable-5.1",
        "openrouter/anthropic/claude-fable-5.1:batch",
        "openrouter/anthropic/claude-fable-5.2",
        "openrouter/anthropic/claude-fable-5.2:batch",
        "openrouter/anthropic/claude-fable-5:batch",
        "openrouter/anthropic/claude-haiku-4.5:batch",
        "openrouter/anthropic/claude-haiku-5.5",
        "openrouter/anthropic/claude-haiku-5.5:batch",
        "openrouter/anthropic/claude-opus-4.1:batch",
        "openrouter/anthropic/claude-opus-4.5:batch",
        "openrouter/anthropic/claude-opus-4.6:batch",
        "openrouter/anthropic/claude-opus-4.7:batch",
        "openrouter/anthropic/claude-opus-4.8:batch",
        "openrouter/anthropic/claude-opus-5",
        "openrouter/anthropic/claude-opus-5.5",
        "openrouter/anthropic/claude-opus-5.5:batch",
        "openrouter/anthropic/claude-opus-5:batch",
        "openrouter/anthropic/claude-sonnet-4.5:batch",
        "openrouter/anthropic/claude-sonnet-4.6:batch",
        "openrouter/anthropic/claude-sonnet-5.5",
        "openrouter/anthropic/claude-sonnet-5.5:batch",
        "openrouter/anthropic/claude-sonnet-5:batch",
        "openrouter/auto",
        "openrouter/bytedance-seed/seed-2-1-turbo",
        "openrouter/bytedance-seed/seed-2.0-code",
        "openrouter/cohere/command-a-plus",
        "openrouter/deepseek/deepseek-v4-flash-vision-exp",
        "openrouter/deepseek/deepseek-v4.1-flash",
        "openrouter/deepseek/deepseek-v4.1-flash-1017",
        "openrouter/deepseek/deepseek-v4.1-flash-1017:batch",
        "openrouter/deepseek/deepseek-v4.1-flash:batch",
        "openrouter/dots-studio/dots-3-note-preview:free",
        "openrouter/elorian/glimpse",
        "openrouter/fireworks/ember-1",
        "openrouter/google/gemini-3-flash-preview:batch",
        "openrouter/google/gemini-3-pro-image",
        "openrouter/google/gemini-3.1-flash-lite:batch",
        "openrouter/google/gemini-3.1-pro-preview:batch",
        "openrouter/google/gemini-3.5-flash-lite",
        "openrouter/google/gemini-3.5-flash-lite:batch",
        "openrouter/google/gemini-3.5-flash:batch",
        "openrouter/google/gemini-3.6-flash",
        "openrouter/google/gemini-3.6-flash:batch",
        "openrouter/google/gemini-3.7-flash",
        "openrouter/google/gemini-3.7-flash:batch",
        "openrouter/google/gemini-3.8-flash",
        "openrouter/google/gemini-3.8-flash:batch",
        "openrouter/google/gemini-4-argon",
        "openrouter/google/gemini-4-argon:batch",
        "openrouter/google/gemini-nano-banana-2.1",
        "openrouter/google/gemma-3-12b-it",
        "openrouter/google/gemma-3-27b-it",
        "openrouter/inclusionai/ling-3.0-flash-vl",
        "openrouter/meta-llama/llama-4-maverick",
        "openrouter/meta-llama/llama-4-scout",
        "openrouter/meta/muse-ember",
        "openrouter/meta/muse-glimmer-30b",
        "openrouter/meta/muse-glimmer-30b:batch",
        "openrouter/meta/muse-spark-1.1",
        "openrouter/meta/muse-spark-1.2",
        "openrouter/meta/muse-spark-1.2-contributor",
        "openrouter/meta/muse-spark-1.3",
        "openrouter/meta/muse-spark-1.3-contributor",
        "openrouter/meta/muse-spark-open",
        "openrouter/meta/muse-wonder",
        "openrouter/minimax/minimax-m3.1-flash",
        "openrouter/minimax/minimax-m3:batch",
        "openrouter/mistralai/ministral-14b-2512",
        "openrouter/mistralai/ministral-3b-2512",
        "openrouter/mistralai/ministral-8b-2512",
        "openrouter/mistralai/mistral-large-4-0",
        "openrouter/mistralai/mistral-medium-3-5:batch",
        "openrouter/mistralai/mistral-small-2603",
        "openrouter/mistralai/mistral-small-3.2-24b-instruct",
        "openrouter/moonshotai/kimi-k2.5",
        "openrouter/moonshotai/kimi-k2.6",
        "openrouter/moonshotai/kimi-k2.7-code",
        "openrouter/moonshotai/kimi-k3",
        "openrouter/moonshotai/kimi-k3.1-pro",
        "openrouter/moonshotai/kimi-k3:batch",
        "openrouter/nex-agi/nex-n2.5-pro",
        "openrouter/nex-agi/nex-n2.6",
        "openrouter/nvidia/nemotron-3.5-super-vl",
        "openrouter/nvidia/nemotron-3.5-super-vl:free",
        "openrouter/openai/gpt-4-turbo",
        "openrouter/openai/gpt-4-turbo:batch",
        "openrouter/openai/gpt-4.1-mini:batch",
        "openrouter/openai/gpt-4.1-nano:batch",
        "openrouter/openai/gpt-4.1:batch",
        "openrouter/openai/gpt-4o-mini:batch",
        "openrouter/openai/gpt-4o:batch",
        "openrouter/openai/gpt-5-codex",
        "openrouter/openai/gpt-5-mini:batch",
        "openrouter/openai/gpt-5-nano:batch",
        "openrouter/openai/gpt-5-pro:batch",
        "openrouter/openai/gpt-5.1-codex",
        "openrouter/openai/gpt-5.1-codex-max",
        "openrouter/openai/gpt-5.1-codex-mini",
        "openrouter/openai/gpt-5.1:batch",
        "openrouter/openai/gpt-5.2-codex",
        "openrouter/openai/gpt-5.2-pro:batch",
        "openrouter/openai/gpt-5.2:batch",
        "openrouter/openai/gpt-5.4-mini:batch",
        "openrouter/openai/gpt-5.4-nano:batch",
        "openrouter/openai/gpt-5.4-pro:batch",
        "openrouter/openai/gpt-5.4:batch",
        "openrouter/openai/gpt-5.5-pro:batch",
        "openrouter/openai/gpt-5.5:batch",
        "openrouter/openai/gpt-5.6-luna",
        "openrouter/openai/gpt-5.6-luna-pro",
        "openrouter/openai/gpt-5.6-luna-pro:batch",
        "openrouter/openai/gpt-5.6-luna:batch",
        "openrouter/openai/gpt-5.6-sol",
        "openrouter/openai/gpt-5.6-sol-pro",
        "openrouter/openai/gpt-5.6-sol-pro:batch",
        "openrouter/openai/gpt-5.6-sol:batch",
        "openrouter/openai/gpt-5.6-terra",
        "openrouter/openai/gpt-5.6-terra-pro",
        "openrouter/openai/gpt-5.6-terra-pro:batch",
        "openrouter/openai/gpt-5.6-terra:batch",
        "openrouter/openai/gpt-5:batch",
        "openrouter/openai/gpt-6-astra",
        "openrouter/openai/gpt-6-astra-pro",
        "openrouter/openai/gpt-6-astra-pro:batch",
        "openrouter/openai/gpt-6-astra:batch",
        "openrouter/openai/gpt-6-luna",
        "openrouter/openai/gpt-6-luna-pro",
        "openrouter/openai/gpt-6-luna-pro:batch",
        "openrouter/openai/gpt-6-luna:batch",
        "openrouter/openai/gpt-6-sol",
        "openrouter/openai/gpt-6-sol-pro",
        "openrouter/openai/gpt-6-sol-pro:batch",
        "openrouter/openai/gpt-6-sol:batch",
        "openrouter/openai/gpt-6.1-sol",
        "openrouter/openai/gpt-6.1-sol-pro",
        "openrouter/openai/gpt-6.1-sol-pro:batch",
        "openrouter/openai/gpt-6.1-sol:batch",
        "openrouter/openai/gpt-6.1-terra",
        "openrouter/openai/gpt-6.1-terra-pro",
        "openrouter/openai/gpt-6.1-terra-pro:batch",
        "openrouter/openai/gpt-6.1-terra:batch",
        "openrouter/openai/o3:batch",
        "openrouter/openai/o4-mini:batch",
        "openrouter/openrouter/auto-beta",
        "openrouter/openrouter/auto-code",
        "openrouter/openrouter/free",
        "openrouter/particle-ai/particle-1",
        "openrouter/perceptron/perceptron-mk1.5",
        "openrouter/prism-ml/ternary-bonsai-2-27b",
        "openrouter/prism-ml/ternary-bonsai-2-9b",
        "openrouter/qwen/qwen3-vl-235b-a22b-instruct",
        "openrouter/qwen/qwen3-vl-235b-a22b-thinking",
        "openrouter/qwen/qwen3-vl-30b-a3b-instruct",
        "openrouter/qwen/qwen3-vl-30b-a3b-thinking",
        "openrouter/qwen/qwen3-vl-32b-instruct",
        "openrouter/qwen/qwen3-vl-8b-instruct",
        "openrouter/qwen/qwen3-vl-8b-thinking",
        "openrouter/qwen/qwen3.7-flash",
        "openrouter/qwen/qwen3.7-plus",
        "openrouter/qwen/qwen3.7-plus:batch",
        "openrouter/qwen/qwen3.8-27b",
        "openrouter/qwen/qwen3.8-27b:batch",
        "openrouter/qwen/qwen3.8-flash",
        "openrouter/qwen/qwen3.8-max-0902",
        "openrouter/qwen/qwen3.8-max-0902:batch",
        "openrouter/qwen/qwen3.8-max-prime",
        "openrouter/qwen/qwen3.8-omni-flash",
        "openrouter/sakana/fugu-max",
        "openrouter/sakana/fugu-ultra",
        "openrouter/sakana/fugu-ultra-v2",
        "openrouter/sakana/sakana-namazu",
        "openrouter/stepfun/step-5-preview",
        "openrouter/tencent/hy4",
        "openrouter/thinkingmachines/inkling",
        "openrouter/thinkingmachines/inkling-2-small:free",
        "openrouter/thinkingmachines/inkling-small",
        "openrouter/thinkingmachines/inkling-small:batch",
        "openrouter/typesafe/jev-router",
        "openrouter/unbiased/pareto-26.10",
        "openrouter/unbiased/pareto-26.9",
        "openrouter/x-ai/grok-4.3:batch",
        "openrouter/x-ai/grok-4.5",
        "openrouter/x-ai/grok-4.6",
        "openrouter/x-ai/grok-4.6:batch",
        "openrouter/x-ai/grok-4.7",
        "openrouter/x-ai/grok-4.7:batch",
        "openrouter/x-ai/grok-build-0.1",
        "openrouter/xiaomi/mimo-v2.6-flash",
        "openrouter/xiaomi/mimo-v2.6-pro",
        "openrouter/xiaomi/mimo-v2.6-pro-ultraspeed",
        "openrouter/z-ai/glm-4.5v",
        "openrouter/z-ai/glm-5.3-flash",
        "openrouter/z-ai/glm-5.3-flash:batch",
        "openrouter/z-ai/glm-5.3-flashx",
        "openrouter/z-ai/glm-5.3-flashx-legal",
        "openrouter/~deepseek/deepseek-flash-latest",
        "openrouter/~moonshotai/kimi-latest",
        "openrouter/~openai/gpt-astra-latest",
        "openrouter/~openai/gpt-luna-latest",
        "openrouter/~openai/gpt-sol-latest",
        "openrouter/~openai/gpt-terra-latest",
        "openrouter/~unbiased/pareto-latest",
        "openrouter/~x-ai/grok-latest",
        "openrouter/~z-ai/glm-flash-latest",
        "together/Qwen/Qwen3.5-9B",
        "together/deepseek-ai/DeepSeek-V4.1-Flash",
        "together/meta-models/Muse-Spark-Open-816B-A42B",
        "together/moonshotai/Kimi-K3",
        "together/moonshotai/Kimi-K3.1-Pro",
        "together/nvidia/NVIDIA-Nemotron-3.5-Super-VL",
        "together/zai-org/GLM-5.3-Flash",
        "vercel/alibaba/qwen3-vl-instruct",
        "vercel/bytedance/seed-1.6",
        "vercel/bytedance/seed-1.8",
        "vercel/meta/llama-3.2-11b",
        "vercel/meta/llama-3.2-90b",
        "vercel/meta/llama-4-maverick",
        "vercel/meta/llama-4-scout",
        "vercel/mistral/devstral-small-2",
        "vercel/mistral/mistral-medium",
        "vercel/mistral/mistral-medium-3.5",
        "vercel/mistral/mistral-small",
        "vercel/mistral/pixtral-12b",
        "vercel/mistral/pixtral-large",
        "vercel/moonshotai/kimi-k2.5",
        "vercel/moonshotai/kimi-k2.6",
        "vercel/nvidia/nemotron-nano-12b-v2-vl",
        "vercel/openai/gpt-5",
        "vercel/openai/gpt-5-codex",
        "vercel/openai/gpt-5-mini",
        "vercel/openai/gpt-5-nano",
        "vercel/perplexity/sonar",
        "vercel/perplexity/sonar-pro",
        "vercel/sakana/fugu-ultra",
        "vercel/stepfun/step-3.7-flash",
        "vercel/xai/grok-build-0.1",
        "vercel/zai/glm-4.5v",
        "xai/grok-4.20",
        "xai/grok-4.20-0309",
        "xai/grok-4.20-beta",
        "xai/grok-4.20-beta-0309",
        "xai/grok-4.20-beta-0309-non-reasoning",
        "xai/grok-4.20-beta-0309-reasoning",
        "xai/grok-4.20-beta-latest",
        "xai/grok-4.20-beta-latest-non-reasoning",
        "xai/grok-4.20-beta-latest-reasoning",
        "xai/grok-4.20-beta-non-reasoning",
        "xai/grok-4.20-beta-reasoning",
        "xai/grok-4.20-experimental-beta-0304",
        "xai/grok-4.20-experimental-beta-0304-non-reasoning",
        "xai/grok-4.20-experimental-beta-0304-reasoning",
        "xai/grok-4.20-experimental-beta-latest",
        "xai/grok-4.20-experimental-beta-non-reasoning-latest",
        "xai/grok-4.20-experimental-beta-reasoning-latest",
        "xai/grok-4.20-non-reasoning",
        "xai/grok-4.20-non-reasoning-gv2",
        "xai/grok-4.20-non-reasoning-latest",
        "xai/grok-4.20-reasoning",
        "xai/grok-4.20-reasoning-gv2",
        "xai/grok-4.20-reasoning-latest",
        "xai/grok-4.3-latest",
        "xai/grok-4.5",
        "xai/grok-4.5-latest",
        "xai/grok-4.6",
        "xai/grok-4.7",
        "xai/grok-build-latest",
        "xai/grok-code-fast",
        "xai/grok-code-fast-1-0825",
        "zai/glm-5.3-flash",
    ]
    RetiringChatReadsTextImage: TypeAlias = Literal[
        "azure/grok-4-1-fast-non-reasoning",
        "azure/grok-4-1-fast-reasoning",
        "azure/grok-4-fast-reasoning",
        "azure/kimi-k2.5",
        "azure/kimi-k2.6",
        "azure/mistral-medium-2505",
        "azure/mistral-small-2503",
        "azure/model-router",
        "baseten/moonshotai/Kimi-K2.5",
        "baseten/moonshotai/Kimi-K2.6",
        "baseten/moonshotai/Kimi-K2.7-Code",
        "baseten/thinkingmachines/inkling",
        "baseten/thinkingmachines/inkling-small",
        "deepseek/deepseek-v4-flash-vision-exp",
        "fireworks/accounts/fireworks/models/deepseek-v4-flash-vision-exp",
        "fireworks/accounts/fireworks/models/inkling",
        "fireworks/accounts/fireworks/models/kimi-k2p6",
        "fireworks/accounts/fireworks/models/kimi-k2p7-code",
        "fireworks/accounts/fireworks/models/muse-glimmer-30b",
        "fireworks/accounts/fireworks/routers/kimi-k2p6-fast",
        "fireworks/accounts/fireworks/routers/kimi-k2p7-code-fast",
        "moonshot/moonshot-v1-128k-vision-preview",
        "moonshot/moonshot-v1-32k-vision-preview",
        "moonshot/moonshot-v1-8k-vision-preview",
        "ollama-cloud/qwen3-vl:235b",
        "ollama-cloud/qwen3-vl:235b-instruct",
        "openai/gpt-4-turbo",
        "openai/gpt-4-turbo-2024-04-09",
        "together/MiniMaxAI/MiniMax-M3",
        "together/Qwen/Qwen3.5-397B-A17B",
        "together/google/gemma-4-31B-it",
        "together/moonshotai/Kimi-K2.5",
        "together/thinkingmachines/Inkling",
        "vercel/openai/gpt-4-turbo",
        "vercel/openai/gpt-4.1-nano",
        "vercel/openai/o4-mini",
        "xai/grok-code-fast-1",
    ]
    ChatReadsTextImageAudio: TypeAlias = Literal[
        "github-models/meta/llama-3.2-11b-vision-instruct",
        "github-models/meta/llama-3.2-90b-vision-instruct",
        "github-models/microsoft/phi-4-multimodal-instruct",
        "github-models/openai/gpt-4o",
        "github-models/openai/gpt-4o-mini",
    ]
    ChatReadsTextImageAudioDocument: TypeAlias = Literal["openrouter/google/gemini-2.5-pro-preview"]
    ChatReadsTextImageAudioNoTools: TypeAlias = Literal["azure/phi-4-multimodal"]
    ChatReadsTextImageAudioVideo: TypeAlias = Literal[
        "alibaba/qwen-omni-turbo",
        "alibaba/qwen2-5-omni-7b",
        "alibaba/qwen3-omni-flash",
        "alibaba/qwen3.5-122b-a10b",
        "alibaba/qwen3.5-27b",
        "alibaba/qwen3.5-35b-a3b",
        "alibaba/qwen3.5-397b-a17b",
        "alibaba/qwen3.6-27b",
        "alibaba/qwen3.6-35b-a3b",
        "alibaba/qwen3.8-omni-flash",
        "deepinfra/XiaomiMiMo/MiMo-V2.5",
        "nvidia/nvidia/nemotron-3-nano-omni-30b-a3b-reasoning",
        "nvidia/qwen/qwen3.5-122b-a10b",
        "openrouter/nvidia/nemotron-3-nano-omni-30b-a3b-reasoning:free",
        "openrouter/xiaomi/mimo-v2.5",
    ]
    ChatReadsTextImageAudioVideoDocument: TypeAlias = Literal[
        "openrouter/google/gemini-2.5-flash",
        "openrouter/google/gemini-2.5-flash-lite",
        "openrouter/google/gemini-2.5-flash-lite-preview-09-2025",
        "openrouter/google/gemini-2.5-pro",
        "openrouter/google/gemini-2.5-pro-preview-05-06",
        "openrouter/google/gemini-3-flash-preview",
        "openrouter/google/gemini-3.1-flash-lite",
        "openrouter/google/gemini-3.1-flash-lite-preview",
        "openrouter/google/gemini-3.1-pro-preview",
        "openrouter/google/gemini-3.1-pro-preview-customtools",
        "openrouter/google/gemini-3.5-flash",
        "openrouter/openrouter/auto",
        "openrouter/~google/gemini-flash-latest",
        "openrouter/~google/gemini-pro-latest",
        "vercel/google/gemini-2.5-flash",
        "vercel/google/gemini-2.5-pro",
    ]
    ChatReadsTextImageDocument: TypeAlias = Literal[
        "cloudflare-ai-gateway/anthropic/claude-3-5-haiku",
        "cloudflare-ai-gateway/anthropic/claude-3-haiku",
        "cloudflare-ai-gateway/anthropic/claude-3-opus",
        "cloudflare-ai-gateway/anthropic/claude-3-sonnet",
        "cloudflare-ai-gateway/anthropic/claude-fable-5",
        "cloudflare-ai-gateway/anthropic/claude-haiku-4-5",
        "cloudflare-ai-gateway/anthropic/claude-opus-4",
        "cloudflare-ai-gateway/anthropic/claude-opus-4-1",
        "cloudflare-ai-gateway/anthropic/claude-opus-4-5",
        "cloudflare-ai-gateway/anthropic/claude-opus-4-6",
        "cloudflare-ai-gateway/anthropic/claude-opus-4-7",
        "cloudflare-ai-gateway/anthropic/claude-opus-4-8",
        "cloudflare-ai-gateway/anthropic/claude-sonnet-4",
        "cloudflare-ai-gateway/anthropic/claude-sonnet-4-5",
        "cloudflare-ai-gateway/anthropic/claude-sonnet-4-6",
        "cloudflare-ai-gateway/anthropic/claude-sonnet-5",
        "cloudflare-ai-gateway/openai/gpt-5.2-codex",
        "cloudflare-ai-gateway/openai/gpt-5.3-codex",
        "cloudflare-ai-gateway/openai/gpt-5.4",
        "cloudflare-ai-gateway/openai/gpt-5.5",
        "openai/gpt-4o-mini-search-preview",
        "openai/gpt-4o-search-preview",
        "openai/gpt-5-search-api",
        "openai/gpt-5-search-api-2025-10-14",
        "openrouter/anthropic/claude-haiku-4.5",
        "openrouter/anthropic/claude-opus-4",
        "openrouter/anthropic/claude-opus-4.1",
        "openrouter/anthropic/claude-opus-4.5",
        "openrouter/anthropic/claude-opus-4.6",
        "openrouter/anthropic/claude-opus-4.7",
        "openrouter/anthropic/claude-opus-4.7-fast",
        "openrouter/anthropic/claude-opus-4.8",
        "openrouter/anthropic/claude-opus-4.8-fast",
        "openrouter/anthropic/claude-sonnet-4",
        "openrouter/anthropic/claude-sonnet-4.5",
        "openrouter/anthropic/claude-sonnet-4.6",
        "openrouter/anthropic/claude-sonnet-5",
        "openrouter/mistralai/mistral-large-2512",
        "openrouter/mistralai/mistral-medium-3",
        "openrouter/mistralai/mistral-medium-3-5",
        "openrouter/mistralai/mistral-medium-3.1",
        "openrouter/openai/gpt-4.1",
        "openrouter/openai/gpt-4.1-mini",
        "openrouter/openai/gpt-4.1-nano",
        "openrouter/openai/gpt-4o",
        "openrouter/openai/gpt-4o-2024-05-13",
        "openrouter/openai/gpt-4o-2024-08-06",
        "openrouter/openai/gpt-4o-2024-11-20",
        "openrouter/openai/gpt-4o-mini",
        "openrouter/openai/gpt-4o-mini-2024-07-18",
        "openrouter/openai/gpt-5",
        "openrouter/openai/gpt-5-mini",
        "openrouter/openai/gpt-5-nano",
        "openrouter/openai/gpt-5-pro",
        "openrouter/openai/gpt-5.1",
        "openrouter/openai/gpt-5.1-chat",
        "openrouter/openai/gpt-5.2",
        "openrouter/openai/gpt-5.2-chat",
        "openrouter/openai/gpt-5.2-pro",
        "openrouter/openai/gpt-5.3-chat",
        "openrouter/openai/gpt-5.3-codex",
        "openrouter/openai/gpt-5.4",
        "openrouter/openai/gpt-5.4-mini",
        "openrouter/openai/gpt-5.4-nano",
        "openrouter/openai/gpt-5.4-pro",
        "openrouter/openai/gpt-5.5",
        "openrouter/openai/gpt-5.5-pro",
        "openrouter/openai/gpt-chat-latest",
        "openrouter/openai/o1",
        "openrouter/openai/o3",
        "openrouter/openai/o3-deep-research",
        "openrouter/openai/o3-pro",
        "openrouter/openai/o4-mini",
        "openrouter/openai/o4-mini-deep-research",
        "openrouter/openai/o4-mini-high",
        "openrouter/x-ai/grok-4.20",
        "openrouter/x-ai/grok-4.3",
        "openrouter/~anthropic/claude-fable-latest",
        "openrouter/~anthropic/claude-haiku-latest",
        "openrouter/~anthropic/claude-opus-latest",
        "openrouter/~anthropic/claude-sonnet-latest",
        "openrouter/~openai/gpt-latest",
        "openrouter/~openai/gpt-mini-latest",
        "vercel/alibaba/qwen3-235b-a22b-thinking",
        "vercel/alibaba/qwen3-vl-thinking",
        "vercel/alibaba/qwen3.5-flash",
        "vercel/alibaba/qwen3.5-plus",
        "vercel/alibaba/qwen3.6-27b",
        "vercel/alibaba/qwen3.6-plus",
        "vercel/alibaba/qwen3.7-plus",
        "vercel/anthropic/claude-3.5-haiku",
        "vercel/anthropic/claude-haiku-4.5",
        "vercel/anthropic/claude-opus-4",
        "vercel/anthropic/claude-opus-4.1",
        "vercel/anthropic/claude-opus-4.5",
        "vercel/anthropic/claude-opus-4.6",
        "vercel/anthropic/claude-opus-4.7",
        "vercel/anthropic/claude-opus-4.8",
        "vercel/anthropic/claude-sonnet-4",
        "vercel/anthropic/claude-sonnet-4.5",
        "vercel/anthropic/claude-sonnet-4.6",
        "vercel/anthropic/claude-sonnet-5",
        "vercel/google/gemini-2.5-flash-lite",
        "vercel/google/gemini-3-flash",
        "vercel/google/gemini-3-pro-preview",
        "vercel/google/gemini-3.1-flash-lite",
        "vercel/google/gemini-3.1-flash-lite-preview",
        "vercel/google/gemini-3.1-pro-preview",
        "vercel/google/gemini-3.5-flash",
        "vercel/google/gemma-4-26b-a4b-it",
        "vercel/google/gemma-4-31b-it",
        "vercel/minimax/minimax-m3",
        "vercel/moonshotai/kimi-k2.7-code",
        "vercel/moonshotai/kimi-k2.7-code-highspeed",
        "vercel/openai/gpt-4.1",
        "vercel/openai/gpt-4.1-mini",
        "vercel/openai/gpt-4o",
        "vercel/openai/gpt-4o-mini",
        "vercel/openai/gpt-5-chat",
        "vercel/openai/gpt-5-pro",
        "vercel/openai/gpt-5.1-codex",
        "vercel/openai/gpt-5.1-codex-max",
        "vercel/openai/gpt-5.1-codex-mini",
        "vercel/openai/gpt-5.1-instant",
        "vercel/openai/gpt-5.1-thinking",
        "vercel/openai/gpt-5.2",
        "vercel/openai/gpt-5.2-chat",
        "vercel/openai/gpt-5.2-codex",
        "vercel/openai/gpt-5.2-pro",
        "vercel/openai/gpt-5.3-chat",
        "vercel/openai/gpt-5.3-codex",
        "vercel/openai/gpt-5.4",
        "vercel/openai/gpt-5.4-mini",
        "vercel/openai/gpt-5.4-nano",
        "vercel/openai/gpt-5.4-pro",
        "vercel/openai/gpt-5.5",
        "vercel/openai/gpt-5.5-pro",
        "vercel/openai/o3",
        "vercel/openai/o3-deep-research",
        "vercel/openai/o3-pro",
        "vercel/xai/grok-4.1-fast-non-reasoning",
        "vercel/xai/grok-4.1-fast-reasoning",
        "vercel/xai/grok-4.20-multi-agent",
        "vercel/xai/grok-4.20-multi-agent-beta",
        "vercel/xai/grok-4.20-non-reasoning",
        "vercel/xai/grok-4.20-non-reasoning-beta",
        "vercel/xai/grok-4.20-reasoning",
        "vercel/xai/grok-4.20-reasoning-beta",
        "vercel/xai/grok-4.3",
        "vercel/xiaomi/mimo-v2.5",
        "vercel/zai/glm-4.6v",
        "vercel/zai/glm-4.6v-flash",
        "vercel/zai/glm-5v-turbo",
        "xai/grok-4.20-0309-non-reasoning",
        "xai/grok-4.20-0309-reasoning",
        "xai/grok-4.3",
        "xai/grok-build-0.1",
    ]
    RetiringChatReadsTextImageDocument: TypeAlias = Literal[
        "azure/chat-latest",
        "openai/gpt-4o-mini-search-preview-2025-03-11",
        "openai/gpt-4o-search-preview-2025-03-11",
        "vercel/anthropic/claude-3-haiku",
        "vercel/openai/o1",
    ]
    ChatReadsTextImageDocumentNoTools: TypeAlias = Literal[
        "openrouter/openai/gpt-5-chat",
        "openrouter/openai/gpt-5-image",
        "openrouter/openai/gpt-5-image-mini",
        "openrouter/openai/gpt-5.4-image-2",
        "openrouter/openai/o1-pro",
        "openrouter/x-ai/grok-4.20-multi-agent",
        "vercel/amazon/nova-2-lite",
        "vercel/interfaze/interfaze-beta",
        "vercel/mistral/ministral-14b",
    ]
    ChatReadsTextImageNoTools: TypeAlias = Literal[
        "cloudflare-workers-ai/@cf/meta/llama-3.2-11b-vision-instruct",
        "github-models/openai/o1",
        "github-models/openai/o3",
        "github-models/openai/o4-mini",
        "nvidia/google/google-paligemma",
        "nvidia/meta/llama-guard-4-12b",
        "nvidia/mistralai/mistral-medium-3-instruct",
        "ollama-cloud/gemma3:12b",
        "ollama-cloud/gemma3:27b",
        "ollama-cloud/gemma3:4b",
        "openrouter/baidu/ernie-4.5-vl-424b-a47b",
        "openrouter/bytedance/ui-tars-1.5-7b",
        "openrouter/google/gemini-2.5-flash-image",
        "openrouter/google/gemini-3-pro-image-preview",
        "openrouter/google/gemini-3.1-flash-image",
        "openrouter/google/gemini-3.1-flash-image-preview",
        "openrouter/google/gemini-3.1-flash-lite-image",
        "openrouter/google/gemma-3-4b-it",
        "openrouter/google/lyria-3-clip-preview",
        "openrouter/google/lyria-3-pro-preview",
        "openrouter/meta-llama/llama-3.2-11b-vision-instruct",
        "openrouter/meta-llama/llama-guard-4-12b",
        "openrouter/minimax/minimax-01",
        "openrouter/mistralai/mistral-small-3.1-24b-instruct",
        "openrouter/nex-agi/nex-n2-pro",
        "openrouter/nvidia/nemotron-3.5-content-safety:free",
        "openrouter/perplexity/sonar",
        "openrouter/perplexity/sonar-pro",
        "openrouter/perplexity/sonar-pro-search",
        "openrouter/perplexity/sonar-reasoning-pro",
        "openrouter/qwen/qwen2.5-vl-72b-instruct",
        "perplexity/sonar-pro",
        "perplexity/sonar-reasoning-pro",
        "vercel/alibaba/qwen3-vl-235b-a22b-instruct",
        "vercel/google/gemini-3.1-flash-image",
        "vercel/google/gemini-3.1-flash-image-preview",
        "vercel/google/gemini-3.1-flash-lite-image",
        "vercel/mistral/mistral-large-3",
    ]
    ChatReadsTextImageVideo: TypeAlias = Literal[
        "alibaba/qwen3.5-plus",
        "alibaba/qwen3.6-flash",
        "alibaba/qwen3.6-plus",
        "alibaba/qwen3.7-plus",
        "alibaba/qwen3.8-flash",
        "deepinfra/Qwen/Qwen3.5-35B-A3B",
        "deepinfra/Qwen/Qwen3.5-397B-A17B",
        "deepinfra/Qwen/Qwen3.6-35B-A3B",
        "deepinfra/moonshotai/Kimi-K2.6",
        "deepinfra/moonshotai/Kimi-K2.7-Code",
        "huggingface/moonshotai/Kimi-K2.5",
        "huggingface/moonshotai/Kimi-K2.6",
        "moonshot/kimi-k2.6",
        "moonshot/kimi-k2.7-code",
        "moonshot/kimi-k2.7-code-highspeed",
        "moonshot/kimi-k3",
        "nvidia/google/gemma-4-31b-it",
        "nvidia/minimaxai/minimax-m3",
        "ollama-cloud/minimax-m3",
        "openrouter/bytedance-seed/seed-1.6",
        "openrouter/bytedance-seed/seed-1.6-flash",
        "openrouter/bytedance-seed/seed-2.0-lite",
        "openrouter/bytedance-seed/seed-2.0-mini",
        "openrouter/google/gemma-4-26b-a4b-it",
        "openrouter/google/gemma-4-26b-a4b-it:free",
        "openrouter/google/gemma-4-31b-it",
        "openrouter/google/gemma-4-31b-it:free",
        "openrouter/minimax/minimax-m3",
        "openrouter/nvidia/nemotron-nano-12b-v2-vl:free",
        "openrouter/qwen/qwen3.5-122b-a10b",
        "openrouter/qwen/qwen3.5-27b",
        "openrouter/qwen/qwen3.5-35b-a3b",
        "openrouter/qwen/qwen3.5-397b-a17b",
        "openrouter/qwen/qwen3.5-9b",
        "openrouter/qwen/qwen3.5-flash-02-23",
        "openrouter/qwen/qwen3.5-plus-02-15",
        "openrouter/qwen/qwen3.5-plus-20260420",
        "openrouter/qwen/qwen3.6-27b",
        "openrouter/qwen/qwen3.6-35b-a3b",
        "openrouter/qwen/qwen3.6-flash",
        "openrouter/qwen/qwen3.6-plus",
        "openrouter/rekaai/reka-edge",
        "openrouter/stepfun/step-3.7-flash",
        "openrouter/z-ai/glm-4.6v",
        "openrouter/z-ai/glm-5v-turbo",
        "vercel/amazon/nova-lite",
        "vercel/amazon/nova-pro",
        "zai/glm-4.5v",
        "zai/glm-4.6v",
    ]
    RetiringChatReadsTextImageVideo: TypeAlias = Literal[
        "deepinfra/moonshotai/Kimi-K2.5",
        "moonshot/kimi-k2.5",
        "nvidia/moonshotai/kimi-k2.6",
        "together/moonshotai/Kimi-K2.6",
    ]
    ChatReadsTextImageVideoDocument: TypeAlias = Literal[
        "openrouter/amazon/nova-2-lite-v1", "zai/glm-5v-turbo"
    ]
    ChatReadsTextImageVideoNoTools: TypeAlias = Literal["openrouter/perceptron/perceptron-mk1"]
    ChatReadsTextNoTools: TypeAlias = Literal[
        "alibaba/qwen-mt-plus",
        "alibaba/qwen-mt-turbo",
        "azure/gpt-3.5-turbo-0125",
        "azure/gpt-3.5-turbo-0301",
        "azure/gpt-3.5-turbo-0613",
        "azure/gpt-3.5-turbo-1106",
        "azure/meta-llama-3-70b-instruct",
        "azure/meta-llama-3-8b-instruct",
        "azure/phi-3-medium-128k-instruct",
        "azure/phi-3-medium-4k-instruct",
        "azure/phi-3-mini-128k-instruct",
        "azure/phi-3-mini-4k-instruct",
        "azure/phi-3-small-128k-instruct",
        "azure/phi-3-small-8k-instruct",
        "azure/phi-3.5-mini-instruct",
        "azure/phi-3.5-moe-instruct",
        "azure/phi-4",
        "azure/phi-4-reasoning",
        "azure/phi-4-reasoning-plus",
        "cloudflare-ai-gateway/openai/gpt-3.5-turbo",
        "cloudflare-workers-ai/@cf/aisingapore/gemma-sea-lion-v4-27b-it",
        "cloudflare-workers-ai/@cf/deepseek-ai/deepseek-r1-distill-qwen-32b",
        "cloudflare-workers-ai/@cf/meta/llama-3.1-8b-instruct-fp8",
        "cloudflare-workers-ai/@cf/meta/llama-3.2-1b-instruct",
        "cloudflare-workers-ai/@cf/meta/llama-3.2-3b-instruct",
        "cloudflare-workers-ai/@cf/meta/llama-guard-3-8b",
        "cloudflare-workers-ai/@cf/qwen/qwen2.5-coder-32b-instruct",
        "cloudflare-workers-ai/@cf/qwen/qwq-32b",
        "github-models/openai/o1-mini",
        "github-models/openai/o1-preview",
        "github-models/openai/o3-mini",
        "groq/groq/compound",
        "groq/groq/compound-mini",
        "groq/meta-llama/llama-prompt-guard-2-22m",
        "groq/meta-llama/llama-prompt-guard-2-86m",
        "nvidia/meta/esm2-650m",
        "nvidia/meta/esmfold",
        "nvidia/meta/llama-3.2-3b-instruct",
        "nvidia/microsoft/phi-4-multimodal-instruct",
        "nvidia/mistralai/magistral-small-2506",
        "nvidia/nvidia/gliner-pii",
        "nvidia/nvidia/llama-3_1-nemotron-safety-guard-8b-v3",
        "nvidia/nvidia/nemotron-3-content-safety",
        "nvidia/nvidia/nemotron-content-safety-reasoning-4b",
        "nvidia/nvidia/riva-translate-4b-instruct-v1_1",
        "nvidia/nvidia/studiovoice",
        "nvidia/nvidia/usdcode",
        "nvidia/nvidia/usdvalidate",
        "openrouter/aion-labs/aion-1.0",
        "openrouter/aion-labs/aion-1.0-mini",
        "openrouter/aion-labs/aion-2.0",
        "openrouter/aion-labs/aion-rp-llama-3.1-8b",
        "openrouter/allenai/olmo-3-32b-think",
        "openrouter/anthracite-org/magnum-v4-72b",
        "openrouter/arcee-ai/coder-large",
        "openrouter/cognitivecomputations/dolphin-mistral-24b-venice-edition:free",
        "openrouter/cohere/command-a",
        "openrouter/cohere/command-r7b-12-2024",
        "openrouter/deepcogito/cogito-v2.1-671b",
        "openrouter/deepseek/deepseek-r1-distill-llama-70b",
        "openrouter/google/gemma-2-27b-it",
        "openrouter/google/gemma-3n-e4b-it",
        "openrouter/gryphe/mythomax-l2-13b",
        "openrouter/ibm-granite/granite-4.0-h-micro",
        "openrouter/inflection/inflection-3-pi",
        "openrouter/inflection/inflection-3-productivity",
        "openrouter/liquid/lfm-2-24b-a2b",
        "openrouter/liquid/lfm-2.5-1.2b-instruct:free",
        "openrouter/mancer/weaver",
        "openrouter/meta-llama/llama-3-8b-instruct",
        "openrouter/meta-llama/llama-3.2-1b-instruct",
        "openrouter/meta-llama/llama-3.2-3b-instruct",
        "openrouter/meta-llama/llama-3.2-3b-instruct:free",
        "openrouter/microsoft/phi-4",
        "openrouter/microsoft/wizardlm-2-8x22b",
        "openrouter/minimax/minimax-m2-her",
        "openrouter/mistralai/mistral-small-24b-instruct-2501",
        "openrouter/morph/morph-v3-fast",
        "openrouter/morph/morph-v3-large",
        "openrouter/nousresearch/hermes-3-llama-3.1-405b",
        "openrouter/nousresearch/hermes-3-llama-3.1-405b:free",
        "openrouter/nousresearch/hermes-3-llama-3.1-70b",
        "openrouter/nousresearch/hermes-4-405b",
        "openrouter/nousresearch/hermes-4-70b",
        "openrouter/openai/gpt-3.5-turbo-instruct",
        "openrouter/openai/gpt-4o-mini-search-preview",
        "openrouter/openai/gpt-4o-search-preview",
        "openrouter/openrouter/bodybuilder",
        "openrouter/openrouter/fusion",
        "openrouter/openrouter/pareto-code",
        "openrouter/perplexity/sonar-deep-research",
        "openrouter/qwen/qwen-2.5-coder-32b-instruct",
        "openrouter/rekaai/reka-flash-3",
        "openrouter/relace/relace-apply-3",
        "openrouter/sao10k/l3-lunaris-8b",
        "openrouter/sao10k/l3.1-70b-hanami-x1",
        "openrouter/sao10k/l3.3-euryale-70b",
        "openrouter/switchpoint/router",
        "openrouter/tencent/hunyuan-a13b-instruct",
        "openrouter/thedrummer/cydonia-24b-v4.1",
        "openrouter/thedrummer/rocinante-12b",
        "openrouter/thedrummer/skyfall-36b-v2",
        "openrouter/undi95/remm-slerp-l2-13b",
        "openrouter/writer/palmyra-x5",
        "perplexity/sonar",
        "perplexity/sonar-deep-research",
        "together/LiquidAI/LFM2-24B-A2B",
        "together/deepcogito/cogito-v2-1-671b",
        "together/google/gemma-3n-E4B-it",
        "together/meta-llama/Meta-Llama-3-8B-Instruct-Lite",
        "together/pearl-ai/gemma-4-31b-it",
        "vercel/arcee-ai/trinity-mini",
        "vercel/deepseek/deepseek-v3.2",
        "vercel/google/gemini-2.5-flash-image",
        "vercel/google/gemini-3-pro-image",
        "vercel/kwaipilot/kat-coder-pro-v1",
        "vercel/meituan/longcat-flash-thinking-2601",
        "vercel/meta/llama-3.2-1b",
        "vercel/morph/morph-v3-fast",
        "vercel/morph/morph-v3-large",
        "vercel/nvidia/nemotron-3-nano-30b-a3b",
        "vercel/nvidia/nemotron-3-super-120b-a12b",
        "vercel/openai/gpt-3.5-turbo-instruct",
        "vercel/openai/gpt-4o-mini-search-preview",
        "vercel/perplexity/sonar-reasoning-pro",
        "vercel/voyage/voyage-3-large",
        "vercel/voyage/voyage-3.5",
        "vercel/voyage/voyage-3.5-lite",
        "vercel/voyage/voyage-4",
        "vercel/voyage/voyage-4-large",
        "vercel/voyage/voyage-4-lite",
        "vercel/voyage/voyage-code-2",
        "vercel/voyage/voyage-code-3",
        "vercel/voyage/voyage-finance-2",
        "vercel/voyage/voyage-law-2",
        "vercel/xai/grok-imagine-image",
    ]
    RetiringChatReadsTextNoTools: TypeAlias = Literal[
        "azure/deepseek-r1", "together/deepseek-ai/DeepSeek-R1"
    ]
    ChatReadsTextVideoNoTools: TypeAlias = Literal[
        "nvidia/nvidia/active-speaker-detection",
        "nvidia/nvidia/bevformer",
        "nvidia/nvidia/sparsedrive",
        "nvidia/nvidia/streampetr",
        "nvidia/nvidia/synthetic-video-detector",
    ]
    CohereChatReadsText: TypeAlias = Literal[
        "cohere/command-a-translate-08-2025", "cohere/north-mini-code-1-0"
    ]
    CohereChatReadsTextDocument: TypeAlias = Literal[
        "cohere/command-a-03-2025",
        "cohere/command-a-reasoning-08-2025",
        "cohere/command-r-08-2024",
        "cohere/command-r-plus-08-2024",
        "cohere/command-r7b-12-2024",
        "cohere/command-r7b-arabic-02-2025",
    ]
    CohereChatReadsTextImageDocument: TypeAlias = Literal["cohere/command-a-plus-05-2026"]
    CohereChatReadsTextImageNoTools: TypeAlias = Literal[
        "cohere/c4ai-aya-vision-32b", "cohere/c4ai-aya-vision-8b", "cohere/command-a-vision-07-2025"
    ]
    CohereChatReadsTextNoTools: TypeAlias = Literal[
        "cohere/c4ai-aya-expanse-32b", "cohere/c4ai-aya-expanse-8b"
    ]
    ConverseReadsText: TypeAlias = Literal[
        "amazon-bedrock/amazon.nova-micro-v1:0",
        "amazon-bedrock/apac.amazon.nova-micro-v1:0",
        "amazon-bedrock/deepseek.v3.2",
        "amazon-bedrock/eu.amazon.nova-micro-v1:0",
        "amazon-bedrock/global.zai.glm-5.3",
        "amazon-bedrock/minimax.minimax-m2.5",
        "amazon-bedrock/mistral.ministral-3-14b-instruct",
        "amazon-bedrock/mistral.ministral-3-8b-instruct",
        "amazon-bedrock/nvidia.nemotron-nano-3-30b",
        "amazon-bedrock/nvidia.nemotron-super-3-120b",
        "amazon-bedrock/openai.gpt-oss-120b-1:0",
        "amazon-bedrock/openai.gpt-oss-20b-1:0",
        "amazon-bedrock/qwen.qwen3-235b-a22b-2507-v1:0",
        "amazon-bedrock/qwen.qwen3-32b-v1:0",
        "amazon-bedrock/qwen.qwen3-coder-next",
        "amazon-bedrock/qwen.qwen3-next-80b-a3b",
        "amazon-bedrock/us-gov.openai.gpt-oss-120b-1:0",
        "amazon-bedrock/us-gov.openai.gpt-oss-20b-1:0",
        "amazon-bedrock/us.amazon.nova-micro-v1:0",
        "amazon-bedrock/us.zai.glm-5.3",
        "amazon-bedrock/zai.glm-5",
    ]
    RetiringConverseReadsText: TypeAlias = Literal[
        "amazon-bedrock/deepseek.r1-v1:0",
        "amazon-bedrock/deepseek.v3-v1:0",
        "amazon-bedrock/meta.llama3-1-70b-instruct-v1:0",
        "amazon-bedrock/meta.llama3-1-8b-instruct-v1:0",
        "amazon-bedrock/meta.llama3-3-70b-instruct-v1:0",
        "amazon-bedrock/minimax.minimax-m2",
        "amazon-bedrock/minimax.minimax-m2.1",
        "amazon-bedrock/mistral.devstral-2-123b",
        "amazon-bedrock/moonshot.kimi-k2-thinking",
        "amazon-bedrock/nvidia.nemotron-nano-9b-v2",
        "amazon-bedrock/qwen.qwen3-coder-30b-a3b-v1:0",
        "amazon-bedrock/qwen.qwen3-coder-480b-a35b-v1:0",
        "amazon-bedrock/us.deepseek.r1-v1:0",
        "amazon-bedrock/us.meta.llama3-1-70b-instruct-v1:0",
        "amazon-bedrock/us.meta.llama3-1-8b-instruct-v1:0",
        "amazon-bedrock/us.meta.llama3-3-70b-instruct-v1:0",
        "amazon-bedrock/writer.palmyra-x4-v1:0",
        "amazon-bedrock/writer.palmyra-x5-v1:0",
        "amazon-bedrock/zai.glm-4.7",
        "amazon-bedrock/zai.glm-4.7-flash",
    ]
    RetiringConverseReadsTextAudio: TypeAlias = Literal[
        "amazon-bedrock/mistral.voxtral-mini-3b-2507",
        "amazon-bedrock/mistral.voxtral-small-24b-2507",
    ]
    RetiringConverseReadsTextDocument: TypeAlias = Literal[
        "amazon-bedrock/us.writer.palmyra-x4-v1:0", "amazon-bedrock/us.writer.palmyra-x5-v1:0"
    ]
    ConverseReadsTextImage: TypeAlias = Literal[
        "amazon-bedrock/anthropic.claude-fable-5-2",
        "amazon-bedrock/ca.amazon.nova-lite-v1:0",
        "amazon-bedrock/eu.anthropic.claude-fable-5",
        "amazon-bedrock/eu.mistral.pixtral-large-2502-v1:0",
        "amazon-bedrock/global.anthropic.claude-fable-5",
        "amazon-bedrock/global.anthropic.claude-fable-5-2",
        "amazon-bedrock/global.moonshotai.kimi-k3",
        "amazon-bedrock/global.moonshotai.kimi-k3.1",
        "amazon-bedrock/global.openai.gpt-5.6-luna",
        "amazon-bedrock/global.openai.gpt-5.6-sol",
        "amazon-bedrock/global.openai.gpt-5.6-terra",
        "amazon-bedrock/global.openai.gpt-6-astra",
        "amazon-bedrock/global.openai.gpt-6-luna",
        "amazon-bedrock/global.openai.gpt-6-sol",
        "amazon-bedrock/global.openai.gpt-6.1-sol",
        "amazon-bedrock/global.openai.gpt-6.1-terra",
        "amazon-bedrock/global.xai.grok-4.6",
        "amazon-bedrock/global.xai.grok-4.7",
        "amazon-bedrock/in.anthropic.claude-haiku-4-5-20251001-v1:0",
        "amazon-bedrock/in.anthropic.claude-opus-5",
        "amazon-bedrock/in.anthropic.claude-sonnet-5",
        "amazon-bedrock/in.openai.gpt-5.6-luna",
        "amazon-bedrock/in.openai.gpt-5.6-terra",
        "amazon-bedrock/mistral.magistral-small-2509",
        "amazon-bedrock/mistral.ministral-3-3b-instruct",
        "amazon-bedrock/mistral.mistral-large-3-675b-instruct",
        "amazon-bedrock/mistral.pixtral-large-2502-v1:0",
        "amazon-bedrock/moonshotai.kimi-k2.5",
        "amazon-bedrock/qwen.qwen3-vl-235b-a22b",
        "amazon-bedrock/us.amazon.nova-premier-v1:0",
        "amazon-bedrock/us.anthropic.claude-fable-5",
        "amazon-bedrock/us.anthropic.claude-fable-5-2",
        "amazon-bedrock/us.mistral.pixtral-large-2502-v1:0",
        "amazon-bedrock/us.moonshotai.kimi-k3",
        "amazon-bedrock/us.moonshotai.kimi-k3.1",
        "amazon-bedrock/us.openai.gpt-5.6-luna",
        "amazon-bedrock/us.openai.gpt-5.6-sol",
        "amazon-bedrock/us.openai.gpt-5.6-terra",
        "amazon-bedrock/us.openai.gpt-6-astra",
        "amazon-bedrock/us.openai.gpt-6-luna",
        "amazon-bedrock/us.openai.gpt-6-sol",
        "amazon-bedrock/us.openai.gpt-6.1-sol",
        "amazon-bedrock/us.openai.gpt-6.1-terra",
        "amazon-bedrock/us.xai.grok-4.6",
        "amazon-bedrock/us.xai.grok-4.7",
    ]
    RetiringConverseReadsTextImage: TypeAlias = Literal[
        "amazon-bedrock/google.gemma-3-12b-it",
        "amazon-bedrock/google.gemma-3-27b-it",
        "amazon-bedrock/google.gemma-3-4b-it",
        "amazon-bedrock/meta.llama4-maverick-17b-instruct-v1:0",
        "amazon-bedrock/meta.llama4-scout-17b-instruct-v1:0",
        "amazon-bedrock/nvidia.nemotron-nano-12b-v2",
        "amazon-bedrock/us.meta.llama4-maverick-17b-instruct-v1:0",
        "amazon-bedrock/us.meta.llama4-scout-17b-instruct-v1:0",
    ]
    ConverseReadsTextImageDocument: TypeAlias = Literal[
        "amazon-bedrock/anthropic.claude-fable-5",
        "amazon-bedrock/anthropic.claude-fable-5-1",
        "amazon-bedrock/anthropic.claude-haiku-4-5-20251001-v1:0",
        "amazon-bedrock/anthropic.claude-haiku-5-5",
        "amazon-bedrock/anthropic.claude-opus-4-5-20251101-v1:0",
        "amazon-bedrock/anthropic.claude-opus-4-6-v1",
        "amazon-bedrock/anthropic.claude-opus-4-7",
        "amazon-bedrock/anthropic.claude-opus-4-8",
        "amazon-bedrock/anthropic.claude-opus-5-5",
        "amazon-bedrock/anthropic.claude-sonnet-4-6",
        "amazon-bedrock/anthropic.claude-sonnet-5",
        "amazon-bedrock/anthropic.claude-sonnet-5-5",
        "amazon-bedrock/apac.amazon.nova-lite-v1:0",
        "amazon-bedrock/apac.amazon.nova-pro-v1:0",
        "amazon-bedrock/au.anthropic.claude-haiku-4-5-20251001-v1:0",
        "amazon-bedrock/au.anthropic.claude-haiku-5-5",
        "amazon-bedrock/au.anthropic.claude-opus-4-6-v1",
        "amazon-bedrock/au.anthropic.claude-opus-4-7",
        "amazon-bedrock/au.anthropic.claude-opus-4-8",
        "amazon-bedrock/au.anthropic.claude-opus-5",
        "amazon-bedrock/au.anthropic.claude-opus-5-5",
        "amazon-bedrock/au.anthropic.claude-sonnet-4-6",
        "amazon-bedrock/au.anthropic.claude-sonnet-5",
        "amazon-bedrock/au.anthropic.claude-sonnet-5-5",
        "amazon-bedrock/eu.amazon.nova-lite-v1:0",
        "amazon-bedrock/eu.amazon.nova-pro-v1:0",
        "amazon-bedrock/eu.anthropic.claude-haiku-5-5",
        "amazon-bedrock/eu.anthropic.claude-opus-4-5-20251101-v1:0",
        "amazon-bedrock/eu.anthropic.claude-opus-4-6-v1",
        "amazon-bedrock/eu.anthropic.claude-opus-4-7",
        "amazon-bedrock/eu.anthropic.claude-opus-4-8",
        "amazon-bedrock/eu.anthropic.claude-opus-5",
        "amazon-bedrock/eu.anthropic.claude-opus-5-5",
        "amazon-bedrock/eu.anthropic.claude-sonnet-4-6",
        "amazon-bedrock/eu.anthropic.claude-sonnet-5",
        "amazon-bedrock/eu.anthropic.claude-sonnet-5-5",
        "amazon-bedrock/global.anthropic.claude-fable-5-1",
        "amazon-bedrock/global.anthropic.claude-haiku-4-5-20251001-v1:0",
        "amazon-bedrock/global.anthropic.claude-haiku-5-5",
        "amazon-bedrock/global.anthropic.claude-opus-4-5-20251101-v1:0",
        "amazon-bedrock/global.anthropic.claude-opus-4-6-v1",
        "amazon-bedrock/global.anthropic.claude-opus-4-7",
        "amazon-bedrock/global.anthropic.claude-opus-4-8",
        "amazon-bedrock/global.anthropic.claude-opus-5",
        "amazon-bedrock/global.anthropic.claude-opus-5-5",
        "amazon-bedrock/global.anthropic.claude-sonnet-4-6",
        "amazon-bedrock/global.anthropic.claude-sonnet-5",
        "amazon-bedrock/global.anthropic.claude-sonnet-5-5",
        "amazon-bedrock/jp.anthropic.claude-haiku-4-5-20251001-v1:0",
        "amazon-bedrock/jp.anthropic.claude-haiku-5-5",
        "amazon-bedrock/jp.anthropic.claude-opus-4-7",
        "amazon-bedrock/jp.anthropic.claude-opus-4-8",
        "amazon-bedrock/jp.anthropic.claude-opus-5",
        "amazon-bedrock/jp.anthropic.claude-opus-5-5",
        "amazon-bedrock/jp.anthropic.claude-sonnet-4-6",
        "amazon-bedrock/jp.anthropic.claude-sonnet-5",
        "amazon-bedrock/us.amazon.nova-lite-v1:0",
        "amazon-bedrock/us.amazon.nova-pro-v1:0",
        "amazon-bedrock/us.anthropic.claude-fable-5-1",
        "amazon-bedrock/us.anthropic.claude-haiku-4-5-20251001-v1:0",
        "amazon-bedrock/us.anthropic.claude-haiku-5-5",
        "amazon-bedrock/us.anthropic.claude-opus-4-5-20251101-v1:0",
        "amazon-bedrock/us.anthropic.claude-opus-4-6-v1",
        "amazon-bedrock/us.anthropic.claude-opus-4-7",
        "amazon-bedrock/us.anthropic.claude-opus-4-8",
        "amazon-bedrock/us.anthropic.claude-opus-5",
        "amazon-bedrock/us.anthropic.claude-opus-5-5",
        "amazon-bedrock/us.anthropic.claude-sonnet-4-6",
        "amazon-bedrock/us.anthropic.claude-sonnet-5",
        "amazon-bedrock/us.anthropic.claude-sonnet-5-5",
    ]
    RetiringConverseReadsTextImageDocument: TypeAlias = Literal[
        "amazon-bedrock/anthropic.claude-opus-4-1-20250805-v1:0",
        "amazon-bedrock/anthropic.claude-sonnet-4-5-20250929-v1:0",
        "amazon-bedrock/apac.anthropic.claude-sonnet-4-20250514-v1:0",
        "amazon-bedrock/au.anthropic.claude-sonnet-4-5-20250929-v1:0",
        "amazon-bedrock/eu.anthropic.claude-haiku-4-5-20251001-v1:0",
        "amazon-bedrock/eu.anthropic.claude-sonnet-4-20250514-v1:0",
        "amazon-bedrock/eu.anthropic.claude-sonnet-4-5-20250929-v1:0",
        "amazon-bedrock/global.anthropic.claude-sonnet-4-20250514-v1:0",
        "amazon-bedrock/global.anthropic.claude-sonnet-4-5-20250929-v1:0",
        "amazon-bedrock/jp.anthropic.claude-sonnet-4-5-20250929-v1:0",
        "amazon-bedrock/us.anthropic.claude-opus-4-1-20250805-v1:0",
        "amazon-bedrock/us.anthropic.claude-sonnet-4-20250514-v1:0",
        "amazon-bedrock/us.anthropic.claude-sonnet-4-5-20250929-v1:0",
    ]
    ConverseReadsTextImageVideo: TypeAlias = Literal[
        "amazon-bedrock/amazon.nova-2-lite-v1:0",
        "amazon-bedrock/amazon.nova-lite-v1:0",
        "amazon-bedrock/amazon.nova-pro-v1:0",
    ]
    ConverseReadsTextImageVideoDocument: TypeAlias = Literal[
        "amazon-bedrock/eu.amazon.nova-2-lite-v1:0",
        "amazon-bedrock/global.amazon.nova-2-lite-v1:0",
        "amazon-bedrock/jp.amazon.nova-2-lite-v1:0",
        "amazon-bedrock/us.amazon.nova-2-lite-v1:0",
    ]
    GenerateReadsTextImage: TypeAlias = Literal[
        "google/gemini-exp-1114",
        "google/gemma-3-27b-it",
        "google/gemma-4-26b-a4b-it",
        "google/gemma-4-31b-it",
        "google/learnlm-1.5-pro-experimental",
    ]
    RetiringGenerateReadsTextImage: TypeAlias = Literal[
        "google/gemini-2.0-flash-exp-image-generation",
        "google/gemini-2.5-computer-use-preview-10-2025",
    ]
    GenerateReadsTextImageAudioVideoDocument: TypeAlias = Literal[
        "google-vertex/gemini-3-flash-preview",
        "google-vertex/gemini-3.1-pro-preview",
        "google-vertex/gemini-3.1-pro-preview-customtools",
        "google-vertex/gemini-3.5-flash-lite",
        "google-vertex/gemini-3.8-flash",
        "google-vertex/gemini-4-argon",
        "google-vertex/gemini-flash-latest",
        "google-vertex/gemini-flash-lite-latest",
        "google/gemini-2.5-flash",
        "google/gemini-2.5-flash-lite",
        "google/gemini-2.5-pro",
        "google/gemini-3-flash-preview",
        "google/gemini-3.1-pro-preview",
        "google/gemini-3.1-pro-preview-customtools",
        "google/gemini-3.5-flash",
        "google/gemini-3.5-flash-lite",
        "google/gemini-3.6-flash",
        "google/gemini-3.7-flash",
        "google/gemini-3.8-flash",
        "google/gemini-4-argon",
        "google/gemini-exp-1206",
        "google/gemini-flash-latest",
        "google/gemini-flash-lite-latest",
        "google/gemini-pro-latest",
        "google/gemini-robotics-er-2-preview",
    ]
    RetiringGenerateReadsTextImageAudioVideoDocument: TypeAlias = Literal[
        "google-vertex/gemini-2.5-flash",
        "google-vertex/gemini-2.5-flash-lite",
        "google-vertex/gemini-2.5-pro",
        "google-vertex/gemini-3.1-flash-lite",
        "google-vertex/gemini-3.1-flash-lite-preview",
        "google-vertex/gemini-3.5-flash",
        "google-vertex/gemini-3.6-flash",
        "google-vertex/gemini-3.7-flash",
        "google/gemini-2.0-flash",
        "google/gemini-2.0-flash-lite",
        "google/gemini-3-pro-preview",
        "google/gemini-3.1-flash-lite",
        "google/gemini-3.1-flash-lite-preview",
    ]
    GenerateReadsTextImageDocumentNoTools: TypeAlias = Literal[
        "google/gemini-3.1-flash-image", "google/gemini-3.1-flash-lite-image"
    ]
    RetiringGenerateReadsTextImageDocumentNoTools: TypeAlias = Literal[
        "google/gemini-3.1-flash-image-preview"
    ]
    GenerateReadsTextImageNoTools: TypeAlias = Literal[
        "google/gemini-3-pro-image", "google/nano-banana-pro-preview"
    ]
    RetiringGenerateReadsTextImageNoTools: TypeAlias = Literal[
        "google/gemini-2.5-flash-image", "google/gemini-3-pro-image-preview"
    ]
    GenerateReadsTextImageVideoDocumentNoTools: TypeAlias = Literal["google/gemini-nano-banana-2.1"]
    MessagesReadsAnything: TypeAlias = Literal[
        "minimax/MiniMax-M2.1-lightning", "minimax/MiniMax-M2.5-lightning"
    ]
    MessagesReadsText: TypeAlias = Literal[
        "minimax/MiniMax-M2",
        "minimax/MiniMax-M2.1",
        "minimax/MiniMax-M2.5",
        "minimax/MiniMax-M2.5-highspeed",
        "minimax/MiniMax-M2.7",
        "minimax/MiniMax-M2.7-highspeed",
    ]
    MessagesReadsTextImage: TypeAlias = Literal[
        "anthropic/claude-fable-5-2", "minimax/MiniMax-M3.1-Flash"
    ]
    MessagesReadsTextImageDocument: TypeAlias = Literal[
        "anthropic/claude-fable-5",
        "anthropic/claude-fable-5-1",
        "anthropic/claude-haiku-4-5",
        "anthropic/claude-haiku-4-5-20251001",
        "anthropic/claude-haiku-5-5",
        "anthropic/claude-mythos-5",
        "anthropic/claude-mythos-5-1",
        "anthropic/claude-opus-4-0",
        "anthropic/claude-opus-4-1",
        "anthropic/claude-opus-4-1-20250805",
        "anthropic/claude-opus-4-20250514",
        "anthropic/claude-opus-4-5",
        "anthropic/claude-opus-4-5-20251101",
        "anthropic/claude-opus-4-6",
        "anthropic/claude-opus-4-6-20260205",
        "anthropic/claude-opus-4-7",
        "anthropic/claude-opus-4-7-20260416",
        "anthropic/claude-opus-4-8",
        "anthropic/claude-opus-5",
        "anthropic/claude-opus-5-5",
        "anthropic/claude-sonnet-4-0",
        "anthropic/claude-sonnet-4-20250514",
        "anthropic/claude-sonnet-4-6",
        "anthropic/claude-sonnet-5",
        "anthropic/claude-sonnet-5-5",
        "azure/claude-fable-5",
        "azure/claude-opus-4-1",
        "azure/claude-opus-4-8",
        "azure/claude-sonnet-5",
    ]
    RetiringMessagesReadsTextImageDocument: TypeAlias = Literal[
        "anthropic/claude-3-5-sonnet-20240620",
        "anthropic/claude-3-5-sonnet-20241022",
        "anthropic/claude-3-7-sonnet-20250219",
        "anthropic/claude-3-haiku-20240307",
        "anthropic/claude-3-opus-20240229",
        "anthropic/claude-3-sonnet-20240229",
        "anthropic/claude-mythos-preview",
        "anthropic/claude-sonnet-4-5",
        "anthropic/claude-sonnet-4-5-20250929",
        "azure/claude-haiku-4-5",
        "azure/claude-opus-4-5",
        "azure/claude-opus-4-6",
        "azure/claude-sonnet-4-5",
        "azure/claude-sonnet-4-6",
    ]
    MessagesReadsTextImageVideo: TypeAlias = Literal["minimax/MiniMax-M3"]
    MistralChatReadsAnything: TypeAlias = Literal[
        "mistral/codestral-mamba-latest",
        "mistral/devstral-small-latest",
        "mistral/mistral-code-agent-latest",
        "mistral/mistral-code-fim-latest",
        "mistral/mistral-code-latest",
        "mistral/mistral-small",
        "mistral/mistral-tiny",
        "mistral/zai-glm-5",
        "mistral/zai-glm-latest",
    ]
    MistralChatReadsText: TypeAlias = Literal[
        "mistral/codestral-2508",
        "mistral/codestral-latest",
        "mistral/deepseek-v4-1-flash-1017",
        "mistral/glm-5-2",
        "mistral/magistral-medium-latest",
        "mistral/magistral-small",
        "mistral/mistral-nemo",
        "mistral/zai-glm-5-3",
    ]
    RetiringMistralChatReadsText: TypeAlias = Literal[
        "mistral/devstral-2512",
        "mistral/devstral-latest",
        "mistral/devstral-medium-2507",
        "mistral/devstral-medium-latest",
        "mistral/devstral-small-2505",
        "mistral/devstral-small-2507",
        "mistral/mistral-large-2411",
        "mistral/open-mistral-7b",
        "mistral/open-mistral-nemo",
        "mistral/open-mixtral-8x22b",
        "mistral/open-mixtral-8x7b",
        "mistral/zai-glm-5-2",
    ]
    MistralChatReadsTextAudio: TypeAlias = Literal[
        "mistral/voxtral-small-2507", "mistral/voxtral-small-latest"
    ]
    MistralChatReadsTextImage: TypeAlias = Literal[
        "mistral/labs-leanstral-1-5-1",
        "mistral/magistral-small-latest",
        "mistral/ministral-14b-2512",
        "mistral/ministral-14b-latest",
        "mistral/ministral-3-14b-2512",
        "mistral/ministral-3-3b-2512",
        "mistral/ministral-3-8b-2512",
        "mistral/ministral-3b-2512",
        "mistral/ministral-3b-latest",
        "mistral/ministral-8b-2512",
        "mistral/ministral-8b-latest",
        "mistral/pixtral-12b",
        "mistral/pixtral-large-latest",
        "mistral/zai-glm-5-3-flash",
    ]
    RetiringMistralChatReadsTextImage: TypeAlias = Literal[
        "mistral/labs-devstral-small-2512",
        "mistral/labs-leanstral-1-5",
        "mistral/mistral-medium-2505",
        "mistral/mistral-medium-2508",
        "mistral/mistral-small-2506",
    ]
    MistralChatReadsTextImageDocument: TypeAlias = Literal[
        "mistral/mistral-large-2512",
        "mistral/mistral-large-3",
        "mistral/mistral-large-4",
        "mistral/mistral-large-4-0",
        "mistral/mistral-large-4-0-8",
        "mistral/mistral-large-latest",
        "mistral/mistral-medium",
        "mistral/mistral-medium-2604",
        "mistral/mistral-medium-3",
        "mistral/mistral-medium-3-5",
        "mistral/mistral-medium-3.5",
        "mistral/mistral-medium-latest",
        "mistral/mistral-small-2603",
        "mistral/mistral-small-latest",
    ]
    ResponsesReadsAnything: TypeAlias = Literal[
        "openai/gpt-5.5-cyber",
        "openai/gpt-5.5-cyber-preview",
        "openai/gpt-rosalind-discovery",
        "openai/gpt-rosalind-research",
    ]
    ResponsesReadsText: TypeAlias = Literal["azure/o1-mini"]
    RetiringResponsesReadsText: TypeAlias = Literal[
        "azure/codex-mini", "azure/o3-mini", "openai/o3-mini", "openai/o3-mini-2025-01-31"
    ]
    ResponsesReadsTextImage: TypeAlias = Literal[
        "amazon-bedrock/openai.gpt-5.6-luna",
        "amazon-bedrock/openai.gpt-5.6-sol",
        "amazon-bedrock/openai.gpt-5.6-terra",
        "amazon-bedrock/openai.gpt-6-astra",
        "amazon-bedrock/openai.gpt-6-luna",
        "amazon-bedrock/openai.gpt-6-sol",
        "amazon-bedrock/openai.gpt-6.1-sol",
        "amazon-bedrock/openai.gpt-6.1-terra",
        "azure/gpt-5-chat-latest",
        "azure/gpt-5.2",
        "azure/gpt-5.2-codex",
        "azure/gpt-5.3-codex",
        "azure/gpt-5.3-codex-spark",
        "azure/gpt-5.4-pro",
        "azure/gpt-5.6-cyber",
        "azure/gpt-daybreak-blue-latest",
        "azure/gpt-daybreak-red-latest",
        "azure/o1-pro",
        "openai/gpt-5.2",
        "openai/gpt-5.2-2025-12-11",
        "openai/gpt-5.2-pro",
        "openai/gpt-5.2-pro-2025-12-11",
        "openai/gpt-5.4-mini",
        "openai/gpt-5.4-mini-2026-03-17",
        "openai/gpt-5.4-pro",
        "openai/gpt-5.4-pro-2026-03-05",
        "xai/grok-4.20-multi-agent-beta-0309",
    ]
    RetiringResponsesReadsTextImage: TypeAlias = Literal[
        "azure/gpt-4.1",
        "azure/gpt-4.1-mini",
        "azure/gpt-4.1-nano",
        "azure/gpt-4o",
        "azure/gpt-4o-2024-05-13",
        "azure/gpt-4o-2024-08-06",
        "azure/gpt-4o-2024-11-20",
        "azure/gpt-4o-mini",
        "azure/gpt-5",
        "azure/gpt-5-codex",
        "azure/gpt-5-mini",
        "azure/gpt-5-nano",
        "azure/gpt-5-pro",
        "azure/gpt-5.1-codex-max",
        "azure/gpt-5.1-codex-mini",
        "azure/gpt-5.2-chat",
        "azure/gpt-5.3-chat",
        "azure/o1",
        "azure/o3",
        "azure/o3-pro",
        "azure/o4-mini",
        "openai/gpt-4.1-nano",
        "openai/gpt-4.1-nano-2025-04-14",
        "openai/gpt-4o-2024-05-13",
        "openai/gpt-4o-2024-08-06",
        "openai/gpt-4o-2024-11-20",
        "openai/gpt-5",
        "openai/gpt-5-2025-08-07",
        "openai/gpt-5-chat-latest",
        "openai/gpt-5-codex",
        "openai/gpt-5-mini",
        "openai/gpt-5-mini-2025-08-07",
        "openai/gpt-5-nano",
        "openai/gpt-5-nano-2025-08-07",
        "openai/gpt-5-pro",
        "openai/gpt-5-pro-2025-10-06",
        "openai/gpt-5.1",
        "openai/gpt-5.1-2025-11-13",
        "openai/gpt-5.1-chat-latest",
        "openai/gpt-5.1-codex",
        "openai/gpt-5.1-codex-max",
        "openai/gpt-5.1-codex-mini",
        "openai/gpt-5.2-chat-latest",
        "openai/gpt-5.3-chat-latest",
        "openai/gpt-5.4-nano",
        "openai/gpt-5.4-nano-2026-03-17",
        "openai/o1-pro",
        "openai/o1-pro-2025-03-19",
        "openai/o3-deep-research",
        "openai/o3-pro",
        "openai/o3-pro-2025-06-10",
        "openai/o4-mini",
        "openai/o4-mini-2025-04-16",
        "openai/o4-mini-deep-research",
    ]
    RetiringResponsesReadsTextImageAudio: TypeAlias = Literal[
        "azure/gpt-5.1", "azure/gpt-5.1-chat", "azure/gpt-5.1-codex"
    ]
    ResponsesReadsTextImageDocument: TypeAlias = Literal[
        "amazon-bedrock/openai.gpt-5.4",
        "amazon-bedrock/openai.gpt-5.5",
        "azure/gpt-5.2-pro",
        "azure/gpt-5.4",
        "azure/gpt-5.4-mini",
        "azure/gpt-5.4-nano",
        "azure/gpt-5.5",
        "azure/gpt-5.5-pro",
        "azure/gpt-5.6-luna",
        "azure/gpt-5.6-sol",
        "azure/gpt-5.6-terra",
        "azure/gpt-6-astra",
        "azure/gpt-6-luna",
        "azure/gpt-6-sol",
        "azure/gpt-6.1-sol",
        "azure/gpt-6.1-terra",
        "openai/chat-latest",
        "openai/daybreak-blue-latest",
        "openai/daybreak-red-latest",
        "openai/gpt-4o",
        "openai/gpt-5.3-codex-spark",
        "openai/gpt-5.4",
        "openai/gpt-5.4-2026-03-05",
        "openai/gpt-5.5",
        "openai/gpt-5.5-2026-04-23",
        "openai/gpt-5.5-pro",
        "openai/gpt-5.5-pro-2026-04-23",
        "openai/gpt-5.6",
        "openai/gpt-5.6-cyber",
        "openai/gpt-5.6-luna",
        "openai/gpt-5.6-sol",
        "openai/gpt-5.6-terra",
        "openai/gpt-6-astra",
        "openai/gpt-6-astra-law",
        "openai/gpt-6-luna",
        "openai/gpt-6-rosalind",
        "openai/gpt-6-sol",
        "openai/gpt-6.1-sol",
        "openai/gpt-6.1-terra",
        "openai/gpt-daybreak-blue-latest",
        "openai/gpt-daybreak-red-latest",
    ]
    RetiringResponsesReadsTextImageDocument: TypeAlias = Literal[
        "openai/computer-use-preview",
        "openai/computer-use-preview-2025-03-11",
        "openai/gpt-4.1",
        "openai/gpt-4.1-2025-04-14",
        "openai/gpt-4.1-mini",
        "openai/gpt-4.1-mini-2025-04-14",
        "openai/gpt-4o-mini",
        "openai/gpt-4o-mini-2024-07-18",
        "openai/gpt-5.2-codex",
        "openai/gpt-5.3-codex",
        "openai/o1",
        "openai/o1-2024-12-17",
        "openai/o3",
        "openai/o3-2025-04-16",
    ]
    ResponsesReadsTextImageDocumentNoTools: TypeAlias = Literal["xai/grok-4.20-multi-agent-0309"]
    RetiringResponsesReadsTextImageDocumentNoTools: TypeAlias = Literal[
        "openai/gpt-5-chat",
        "openai/o3-deep-research-2025-06-26",
        "openai/o4-mini-deep-research-2025-06-26",
    ]
    ResponsesReadsTextImageNoTools: TypeAlias = Literal[
        "xai/grok-4.20-multi-agent",
        "xai/grok-4.20-multi-agent-beta-latest",
        "xai/grok-4.20-multi-agent-experimental-beta-0304",
        "xai/grok-4.20-multi-agent-experimental-beta-latest",
        "xai/grok-4.20-multi-agent-latest",
    ]
    RetiringResponsesReadsTextImageNoTools: TypeAlias = Literal["azure/gpt-5-chat"]
    VertexMessagesReadsTextImageDocument: TypeAlias = Literal[
        "google-vertex/claude-opus-4-8@default", "google-vertex/claude-sonnet-4-6@default"
    ]
    RetiringVertexMessagesReadsTextImageDocument: TypeAlias = Literal[
        "google-vertex/claude-3-5-haiku@20241022",
        "google-vertex/claude-haiku-4-5@20251001",
        "google-vertex/claude-opus-4-1@20250805",
        "google-vertex/claude-opus-4-5@20251101",
        "google-vertex/claude-opus-4-6@default",
        "google-vertex/claude-opus-4-7@default",
        "google-vertex/claude-opus-4@20250514",
        "google-vertex/claude-sonnet-4-5@20250929",
        "google-vertex/claude-sonnet-4@20250514",
        "google-vertex/claude-sonnet-5@default",
    ]


class BindChat(Protocol):
    """Binds a chat model, given as a constant or by name, to what can be done with it."""

    @overload
    def __call__(
        self, model: ChatModel[ExtraT, InputT, ToolsT, OutputT], *, wire: None = None
    ) -> Chat[ExtraT, InputT, ToolsT, OutputT]: ...
    @overload
    def __call__(
        self, model: ChatModel[Never, InputT, ToolsT, object], *, wire: Literal["anthropic_bedrock"]
    ) -> Chat[anthropic_bedrock.Extra, InputT, ToolsT, anthropic_bedrock.Response]: ...
    @overload
    def __call__(
        self,
        model: ChatModel[Never, InputT, ToolsT, object],
        *,
        wire: Literal["anthropic_messages"],
    ) -> Chat[anthropic_messages.Extra, InputT, ToolsT, anthropic_messages.Response]: ...
    @overload
    def __call__(
        self, model: ChatModel[Never, InputT, ToolsT, object], *, wire: Literal["anthropic_vertex"]
    ) -> Chat[anthropic_vertex.Extra, InputT, ToolsT, anthropic_vertex.Response]: ...
    @overload
    def __call__(
        self, model: ChatModel[Never, InputT, ToolsT, object], *, wire: Literal["bedrock_converse"]
    ) -> Chat[bedrock_converse.Extra, InputT, ToolsT, bedrock_converse.Response]: ...
    @overload
    def __call__(
        self, model: ChatModel[Never, InputT, ToolsT, object], *, wire: Literal["cohere_chat"]
    ) -> Chat[cohere_chat.Extra, InputT, ToolsT, cohere_chat.Response]: ...
    @overload
    def __call__(
        self, model: ChatModel[Never, InputT, ToolsT, object], *, wire: Literal["google_generate"]
    ) -> Chat[google_generate.Extra, InputT, ToolsT, google_generate.Response]: ...
    @overload
    def __call__(
        self, model: ChatModel[Never, InputT, ToolsT, object], *, wire: Literal["mistral_chat"]
    ) -> Chat[mistral_chat.Extra, InputT, ToolsT, mistral_chat.Response]: ...
    @overload
    def __call__(
        self, model: ChatModel[Never, InputT, ToolsT, object], *, wire: Literal["ollama_chat"]
    ) -> Chat[ollama_chat.Extra, InputT, ToolsT, ollama_chat.Response]: ...
    @overload
    def __call__(
        self, model: ChatModel[Never, InputT, ToolsT, object], *, wire: Literal["openai_chat"]
    ) -> Chat[openai_chat.Extra, InputT, ToolsT, openai_chat.Response]: ...
    @overload
    def __call__(
        self, model: ChatModel[Never, InputT, ToolsT, object], *, wire: Literal["openai_responses"]
    ) -> Chat[openai_responses.Extra, InputT, ToolsT, openai_responses.Response]: ...
    @overload
    def __call__(
        self, model: ChatReadsAnything, *, wire: None = None
    ) -> Chat[
        openai_chat.Extra, Text | Image | Audio | Video | Document, AnyTool, openai_chat.Response
    ]: ...
    @overload
    @deprecated("The provider has deprecated or retired this model.")
    def __call__(
        self, model: RetiringChatReadsAnything, *, wire: None = None
    ) -> Chat[
        openai_chat.Extra, Text | Image | Audio | Video | Document, AnyTool, openai_chat.Response
    ]: ...
    @overload
    def __call__(
        self, model: ChatReadsAnythingNoTools, *, wire: None = None
    ) -> Chat[
        openai_chat.Extra, Text | Image | Audio | Video | Document, Never, openai_chat.Response
    ]: ...
    @overload
    def __call__(
        self, model: ChatReadsText, *, wire: None = None
    ) -> Chat[openai_chat.Extra, Text, AnyTool, openai_chat.Response]: ...
    @overload
    @deprecated("The provider has deprecated or retired this model.")
    def __call__(
        self, model: RetiringChatReadsText, *, wire: None = None
    ) -> Chat[openai_chat.Extra, Text, AnyTool, openai_chat.Response]: ...
    @overload
    def __call__(
        self, model: ChatReadsTextAudio, *, wire: None = None
    ) -> Chat[openai_chat.Extra, Text | Audio, AnyTool, openai_chat.Response]: ...
    @overload
    @deprecated("The provider has deprecated or retired this model.")
    def __call__(
        self, model: RetiringChatReadsTextAudio, *, wire: None = None
    ) -> Chat[openai_chat.Extra, Text | Audio, AnyTool, openai_chat.Response]: ...
    @overload
    def __call__(
        self, model: ChatReadsTextAudioDocument, *, wire: None = None
    ) -> Chat[openai_chat.Extra, Text | Audio | Document, AnyTool, openai_chat.Response]: ...
    @overload
    def __call__(
        self, model: ChatReadsTextAudioNoTools, *, wire: None = None
    ) -> Chat[openai_chat.Extra, Text | Audio, Never, openai_chat.Response]: ...
    @overload
    def __call__(
        self, model: ChatReadsTextDocument, *, wire: None = None
    ) -> Chat[openai_chat.Extra, Text | Document, AnyTool, openai_chat.Response]: ...
    @overload
    @deprecated("The provider has deprecated or retired this model.")
    def __call__(
        self, model: RetiringChatReadsTextDocument, *, wire: None = None
    ) -> Chat[openai_chat.Extra, Text | Document, AnyTool, openai_chat.Response]: ...
    @overload
    def __call__(
        self, model: ChatReadsTextImage, *, wire: None = None
    ) -> Chat[openai_chat.Extra, Text | Image, AnyTool, openai_chat.Response]: ...
    @overload
    @deprecated("The provider has deprecated or retired this model.")
    def __call__(
        self, model: RetiringChatReadsTextImage, *, wire: None = None
    ) -> Chat[openai_chat.Extra, Text | Image, AnyTool, openai_chat.Response]: ...
    @overload
    def __call__(
        self, model: ChatReadsTextImageAudio, *, wire: None = None
    ) -> Chat[openai_chat.Extra, Text | Image | Audio, AnyTool, openai_chat.Response]: ...
    @overload
    def __call__(
        self, model: ChatReadsTextImageAudioDocument, *, wire: None = None
    ) -> Chat[
        openai_chat.Extra, Text | Image | Audio | Document, AnyTool, openai_chat.Response
    ]: ...
    @overload
    def __call__(
        self, model: ChatReadsTextImageAudioNoTools, *, wire: None = None
    ) -> Chat[openai_chat.Extra, Text | Image | Audio, Never, openai_chat.Response]: ...
    @overload
    def __call__(
        self, model: ChatReadsTextImageAudioVideo, *, wire: None = None
    ) -> Chat[openai_chat.Extra, Text | Image | Audio | Video, AnyTool, openai_chat.Response]: ...
    @overload
    def __call__(
        self, model: ChatReadsTextImageAudioVideoDocument, *, wire: None = None
    ) -> Chat[
        openai_chat.Extra, Text | Image | Audio | Video | Document, AnyTool, openai_chat.Response
    ]: ...
    @overload
    def __call__(
        self, model: ChatReadsTextImageDocument, *, wire: None = None
    ) -> Chat[openai_chat.Extra, Text | Image | Document, AnyTool, openai_chat.Response]: ...
    @overload
    @deprecated("The provider has deprecated or retired this model.")
    def __call__(
        self, model: RetiringChatReadsTextImageDocument, *, wire: None = None
    ) -> Chat[openai_chat.Extra, Text | Image | Document, AnyTool, openai_chat.Response]: ...
    @overload
    def __call__(
        self, model: ChatReadsTextImageDocumentNoTools, *, wire: None = None
    ) -> Chat[openai_chat.Extra, Text | Image | Document, Never, openai_chat.Response]: ...
    @overload
    def __call__(
        self, model: ChatReadsTextImageNoTools, *, wire: None = None
    ) -> Chat[openai_chat.Extra, Text | Image, Never, openai_chat.Response]: ...
    @overload
    def __call__(
        self, model: ChatReadsTextImageVideo, *, wire: None = None
    ) -> Chat[openai_chat.Extra, Text | Image | Video, AnyTool, openai_chat.Response]: ...
    @overload
    @deprecated("The provider has deprecated or retired this model.")
    def __call__(
        self, model: RetiringChatReadsTextImageVideo, *, wire: None = None
    ) -> Chat[openai_chat.Extra, Text | Image | Video, AnyTool, openai_chat.Response]: ...
    @overload
    def __call__(
        self, model: ChatReadsTextImageVideoDocument, *, wire: None = None
    ) -> Chat[
        openai_chat.Extra, Text | Image | Video | Document, AnyTool, openai_chat.Response
    ]: ...
    @overload
    def __call__(
        self, model: ChatReadsTextImageVideoNoTools, *, wire: None = None
    ) -> Chat[openai_chat.Extra, Text | Image | Video, Never, openai_chat.Response]: ...
    @overload
    def __call__(
        self, model: ChatReadsTextNoTools, *, wire: None = None
    ) -> Chat[openai_chat.Extra, Text, Never, openai_chat.Response]: ...
    @overload
    @deprecated("The provider has deprecated or retired this model.")
    def __call__(
        self, model: RetiringChatReadsTextNoTools, *, wire: None = None
    ) -> Chat[openai_chat.Extra, Text, Never, openai_chat.Response]: ...
    @overload
    def __call__(
        self, model: ChatReadsTextVideoNoTools, *, wire: None = None
    ) -> Chat[openai_chat.Extra, Text | Video, Never, openai_chat.Response]: ...
    @overload
    def __call__(
        self, model: CohereChatReadsText, *, wire: None = None
    ) -> Chat[cohere_chat.Extra, Text, AnyTool, cohere_chat.Response]: ...
    @overload
    def __call__(
        self, model: CohereChatReadsTextDocument, *, wire: None = None
    ) -> Chat[cohere_chat.Extra, Text | Document, AnyTool, cohere_chat.Response]: ...
    @overload
    def __call__(
        self, model: CohereChatReadsTextImageDocument, *, wire: None = None
    ) -> Chat[cohere_chat.Extra, Text | Image | Document, AnyTool, cohere_chat.Response]: ...
    @overload
    def __call__(
        self, model: CohereChatReadsTextImageNoTools, *, wire: None = None
    ) -> Chat[cohere_chat.Extra, Text | Image, Never, cohere_chat.Response]: ...
    @overload
    def __call__(
        self, model: CohereChatReadsTextNoTools, *, wire: None = None
    ) -> Chat[cohere_chat.Extra, Text, Never, cohere_chat.Response]: ...
    @overload
    def __call__(
        self, model: ConverseReadsText, *, wire: None = None
    ) -> Chat[bedrock_converse.Extra, Text, AnyTool, bedrock_converse.Response]: ...
    @overload
    @deprecated("The provider has deprecated or retired this model.")
    def __call__(
        self, model: RetiringConverseReadsText, *, wire: None = None
    ) -> Chat[bedrock_converse.Extra, Text, AnyTool, bedrock_converse.Response]: ...
    @overload
    @deprecated("The provider has deprecated or retired this model.")
    def __call__(
        self, model: RetiringConverseReadsTextAudio, *, wire: None = None
    ) -> Chat[bedrock_converse.Extra, Text | Audio, AnyTool, bedrock_converse.Response]: ...
    @overload
    @deprecated("The provider has deprecated or retired this model.")
    def __call__(
        self, model: RetiringConverseReadsTextDocument, *, wire: None = None
    ) -> Chat[bedrock_converse.Extra, Text | Document, AnyTool, bedrock_converse.Response]: ...
    @overload
    def __call__(
        self, model: ConverseReadsTextImage, *, wire: None = None
    ) -> Chat[bedrock_converse.Extra, Text | Image, AnyTool, bedrock_converse.Response]: ...
    @overload
    @deprecated("The provider has deprecated or retired this model.")
    def __call__(
        self, model: RetiringConverseReadsTextImage, *, wire: None = None
    ) -> Chat[bedrock_converse.Extra, Text | Image, AnyTool, bedrock_converse.Response]: ...
    @overload
    def __call__(
        self, model: ConverseReadsTextImageDocument, *, wire: None = None
    ) -> Chat[
        bedrock_converse.Extra, Text | Image | Document, AnyTool, bedrock_converse.Response
    ]: ...
    @overload
    @deprecated("The provider has deprecated or retired this model.")
    def __call__(
        self, model: RetiringConverseReadsTextImageDocument, *, wire: None = None
    ) -> Chat[
        bedrock_converse.Extra, Text | Image | Document, AnyTool, bedrock_converse.Response
    ]: ...
    @overload
    def __call__(
        self, model: ConverseReadsTextImageVideo, *, wire: None = None
    ) -> Chat[bedrock_converse.Extra, Text | Image | Video, AnyTool, bedrock_converse.Response]: ...
    @overload
    def __call__(
        self, model: ConverseReadsTextImageVideoDocument, *, wire: None = None
    ) -> Chat[
        bedrock_converse.Extra, Text | Image | Video | Document, AnyTool, bedrock_converse.Response
    ]: ...
    @overload
    def __call__(
        self, model: GenerateReadsTextImage, *, wire: None = None
    ) -> Chat[google_generate.Extra, Text | Image, AnyTool, google_generate.Response]: ...
    @overload
    @deprecated("The provider has deprecated or retired this model.")
    def __call__(
        self, model: RetiringGenerateReadsTextImage, *, wire: None = None
    ) -> Chat[google_generate.Extra, Text | Image, AnyTool, google_generate.Response]: ...
    @overload
    def __call__(
        self, model: GenerateReadsTextImageAudioVideoDocument, *, wire: None = None
    ) -> Chat[
        google_generate.Extra,
        Text | Image | Audio | Video | Document,
        AnyTool,
        google_generate.Response,
    ]: ...
    @overload
    @deprecated("The provider has deprecated or retired this model.")
    def __call__(
        self, model: RetiringGenerateReadsTextImageAudioVideoDocument, *, wire: None = None
    ) -> Chat[
        google_generate.Extra,
        Text | Image | Audio | Video | Document,
        AnyTool,
        google_generate.Response,
    ]: ...
    @overload
    def __call__(
        self, model: GenerateReadsTextImageDocumentNoTools, *, wire: None = None
    ) -> Chat[google_generate.Extra, Text | Image | Document, Never, google_generate.Response]: ...
    @overload
    @deprecated("The provider has deprecated or retired this model.")
    def __call__(
        self, model: RetiringGenerateReadsTextImageDocumentNoTools, *, wire: None = None
    ) -> Chat[google_generate.Extra, Text | Image | Document, Never, google_generate.Response]: ...
    @overload
    def __call__(
        self, model: GenerateReadsTextImageNoTools, *, wire: None = None
    ) -> Chat[google_generate.Extra, Text | Image, Never, google_generate.Response]: ...
    @overload
    @deprecated("The provider has deprecated or retired this model.")
    def __call__(
        self, model: RetiringGenerateReadsTextImageNoTools, *, wire: None = None
    ) -> Chat[google_generate.Extra, Text | Image, Never, google_generate.Response]: ...
    @overload
    def __call__(
        self, model: GenerateReadsTextImageVideoDocumentNoTools, *, wire: None = None
    ) -> Chat[
        google_generate.Extra, Text | Image | Video | Document, Never, google_generate.Response
    ]: ...
    @overload
    def __call__(
        self, model: MessagesReadsAnything, *, wire: None = None
    ) -> Chat[
        anthropic_messages.Extra,
        Text | Image | Audio | Video | Document,
        AnyTool,
        anthropic_messages.Response,
    ]: ...
    @overload
    def __call__(
        self, model: MessagesReadsText, *, wire: None = None
    ) -> Chat[anthropic_messages.Extra, Text, AnyTool, anthropic_messages.Response]: ...
    @overload
    def __call__(
        self, model: MessagesReadsTextImage, *, wire: None = None
    ) -> Chat[anthropic_messages.Extra, Text | Image, AnyTool, anthropic_messages.Response]: ...
    @overload
    def __call__(
        self, model: MessagesReadsTextImageDocument, *, wire: None = None
    ) -> Chat[
        anthropic_messages.Extra, Text | Image | Document, AnyTool, anthropic_messages.Response
    ]: ...
    @overload
    @deprecated("The provider has deprecated or retired this model.")
    def __call__(
        self, model: RetiringMessagesReadsTextImageDocument, *, wire: None = None
    ) -> Chat[
        anthropic_messages.Extra, Text | Image | Document, AnyTool, anthropic_messages.Response
    ]: ...
    @overload
    def __call__(
        self, model: MessagesReadsTextImageVideo, *, wire: None = None
    ) -> Chat[
        anthropic_messages.Extra, Text | Image | Video, AnyTool, anthropic_messages.Response
    ]: ...
    @overload
    def __call__(
        self, model: MistralChatReadsAnything, *, wire: None = None
    ) -> Chat[
        mistral_chat.Extra, Text | Image | Audio | Video | Document, AnyTool, mistral_chat.Response
    ]: ...
    @overload
    def __call__(
        self, model: MistralChatReadsText, *, wire: None = None
    ) -> Chat[mistral_chat.Extra, Text, AnyTool, mistral_chat.Response]: ...
    @overload
    @deprecated("The provider has deprecated or retired this model.")
    def __call__(
        self, model: RetiringMistralChatReadsText, *, wire: None = None
    ) -> Chat[mistral_chat.Extra, Text, AnyTool, mistral_chat.Response]: ...
    @overload
    def __call__(
        self, model: MistralChatReadsTextAudio, *, wire: None = None
    ) -> Chat[mistral_chat.Extra, Text | Audio, AnyTool, mistral_chat.Response]: ...
    @overload
    def __call__(
        self, model: MistralChatReadsTextImage, *, wire: None = None
    ) -> Chat[mistral_chat.Extra, Text | Image, AnyTool, mistral_chat.Response]: ...
    @overload
    @deprecated("The provider has deprecated or retired this model.")
    def __call__(
        self, model: RetiringMistralChatReadsTextImage, *, wire: None = None
    ) -> Chat[mistral_chat.Extra, Text | Image, AnyTool, mistral_chat.Response]: ...
    @overload
    def __call__(
        self, model: MistralChatReadsTextImageDocument, *, wire: None = None
    ) -> Chat[mistral_chat.Extra, Text | Image | Document, AnyTool, mistral_chat.Response]: ...
    @overload
    def __call__(
        self, model: ResponsesReadsAnything, *, wire: None = None
    ) -> Chat[
        openai_responses.Extra,
        Text | Image | Audio | Video | Document,
        AnyTool,
        openai_responses.Response,
    ]: ...
    @overload
    def __call__(
        self, model: ResponsesReadsText, *, wire: None = None
    ) -> Chat[openai_responses.Extra, Text, AnyTool, openai_responses.Response]: ...
    @overload
    @deprecated("The provider has deprecated or retired this model.")
    def __call__(
        self, model: RetiringResponsesReadsText, *, wire: None = None
    ) -> Chat[openai_responses.Extra, Text, AnyTool, openai_responses.Response]: ...
    @overload
    def __call__(
        self, model: ResponsesReadsTextImage, *, wire: None = None
    ) -> Chat[openai_responses.Extra, Text | Image, AnyTool, openai_responses.Response]: ...
    @overload
    @deprecated("The provider has deprecated or retired this model.")
    def __call__(
        self, model: RetiringResponsesReadsTextImage, *, wire: None = None
    ) -> Chat[openai_responses.Extra, Text | Image, AnyTool, openai_responses.Response]: ...
    @overload
    @deprecated("The provider has deprecated or retired this model.")
    def __call__(
        self, model: RetiringResponsesReadsTextImageAudio, *, wire: None = None
    ) -> Chat[openai_responses.Extra, Text | Image | Audio, AnyTool, openai_responses.Response]: ...
    @overload
    def __call__(
        self, model: ResponsesReadsTextImageDocument, *, wire: None = None
    ) -> Chat[
        openai_responses.Extra, Text | Image | Document, AnyTool, openai_responses.Response
    ]: ...
    @overload
    @deprecated("The provider has deprecated or retired this model.")
    def __call__(
        self, model: RetiringResponsesReadsTextImageDocument, *, wire: None = None
    ) -> Chat[
        openai_responses.Extra, Text | Image | Document, AnyTool, openai_responses.Response
    ]: ...
    @overload
    def __call__(
        self, model: ResponsesReadsTextImageDocumentNoTools, *, wire: None = None
    ) -> Chat[
        openai_responses.Extra, Text | Image | Document, Never, openai_responses.Response
    ]: ...
    @overload
    @deprecated("The provider has deprecated or retired this model.")
    def __call__(
        self, model: RetiringResponsesReadsTextImageDocumentNoTools, *, wire: None = None
    ) -> Chat[
        openai_responses.Extra, Text | Image | Document, Never, openai_responses.Response
    ]: ...
    @overload
    def __call__(
        self, model: ResponsesReadsTextImageNoTools, *, wire: None = None
    ) -> Chat[openai_responses.Extra, Text | Image, Never, openai_responses.Response]: ...
    @overload
    @deprecated("The provider has deprecated or retired this model.")
    def __call__(
        self, model: RetiringResponsesReadsTextImageNoTools, *, wire: None = None
    ) -> Chat[openai_responses.Extra, Text | Image, Never, openai_responses.Response]: ...
    @overload
    def __call__(
        self, model: VertexMessagesReadsTextImageDocument, *, wire: None = None
    ) -> Chat[
        anthropic_vertex.Extra, Text | Image | Document, AnyTool, anthropic_vertex.Response
    ]: ...
    @overload
    @deprecated("The provider has deprecated or retired this model.")
    def __call__(
        self, model: RetiringVertexMessagesReadsTextImageDocument, *, wire: None = None
    ) -> Chat[
        anthropic_vertex.Extra, Text | Image | Document, AnyTool, anthropic_vertex.Response
    ]: ...
    @overload
    def __call__(self, model: str, *, wire: str | None = None) -> AnyChat: ...


class BindAsyncChat(Protocol):
    """Binds a chat model, given as a constant or by name, to what can be done with it."""

    @overload
    def __call__(
        self, model: ChatModel[ExtraT, InputT, ToolsT, OutputT], *, wire: None = None
    ) -> AsyncChat[ExtraT, InputT, ToolsT, OutputT]: ...
    @overload
    def __call__(
        self, model: ChatModel[Never, InputT, ToolsT, object], *, wire: Literal["anthropic_bedrock"]
    ) -> AsyncChat[anthropic_bedrock.Extra, InputT, ToolsT, anthropic_bedrock.Response]: ...
    @overload
    def __call__(
        self,
        model: ChatModel[Never, InputT, ToolsT, object],
        *,
        wire: Literal["anthropic_messages"],
    ) -> AsyncChat[anthropic_messages.Extra, InputT, ToolsT, anthropic_messages.Response]: ...
    @overload
    def __call__(
        self, model: ChatModel[Never, InputT, ToolsT, object], *, wire: Literal["anthropic_vertex"]
    ) -> AsyncChat[anthropic_vertex.Extra, InputT, ToolsT, anthropic_vertex.Response]: ...
    @overload
    def __call__(
        self, model: ChatModel[Never, InputT, ToolsT, object], *, wire: Literal["bedrock_converse"]
    ) -> AsyncChat[bedrock_converse.Extra, InputT, ToolsT, bedrock_converse.Response]: ...
    @overload
    def __call__(
        self, model: ChatModel[Never, InputT, ToolsT, object], *, wire: Literal["cohere_chat"]
    ) -> AsyncChat[cohere_chat.Extra, InputT, ToolsT, cohere_chat.Response]: ...
    @overload
    def __call__(
        self, model: ChatModel[Never, InputT, ToolsT, object], *, wire: Literal["google_generate"]
    ) -> AsyncChat[google_generate.Extra, InputT, ToolsT, google_generate.Response]: ...
    @overload
    def __call__(
        self, model: ChatModel[Never, InputT, ToolsT, object], *, wire: Literal["mistral_chat"]
    ) -> AsyncChat[mistral_chat.Extra, InputT, ToolsT, mistral_chat.Response]: ...
    @overload
    def __call__(
        self, model: ChatModel[Never, InputT, ToolsT, object], *, wire: Literal["ollama_chat"]
    ) -> AsyncChat[ollama_chat.Extra, InputT, ToolsT, ollama_chat.Response]: ...
    @overload
    def __call__(
        self, model: ChatModel[Never, InputT, ToolsT, object], *, wire: Literal["openai_chat"]
    ) -> AsyncChat[openai_chat.Extra, InputT, ToolsT, openai_chat.Response]: ...
    @overload
    def __call__(
        self, model: ChatModel[Never, InputT, ToolsT, object], *, wire: Literal["openai_responses"]
    ) -> AsyncChat[openai_responses.Extra, InputT, ToolsT, openai_responses.Response]: ...
    @overload
    def __call__(
        self, model: ChatReadsAnything, *, wire: None = None
    ) -> AsyncChat[
        openai_chat.Extra, Text | Image | Audio | Video | Document, AnyTool, openai_chat.Response
    ]: ...
    @overload
    @deprecated("The provider has deprecated or retired this model.")
    def __call__(
        self, model: RetiringChatReadsAnything, *, wire: None = None
    ) -> AsyncChat[
        openai_chat.Extra, Text | Image | Audio | Video | Document, AnyTool, openai_chat.Response
    ]: ...
    @overload
    def __call__(
        self, model: ChatReadsAnythingNoTools, *, wire: None = None
    ) -> AsyncChat[
        openai_chat.Extra, Text | Image | Audio | Video | Document, Never, openai_chat.Response
    ]: ...
    @overload
    def __call__(
        self, model: ChatReadsText, *, wire: None = None
    ) -> AsyncChat[openai_chat.Extra, Text, AnyTool, openai_chat.Response]: ...
    @overload
    @deprecated("The provider has deprecated or retired this model.")
    def __call__(
        self, model: RetiringChatReadsText, *, wire: None = None
    ) -> AsyncChat[openai_chat.Extra, Text, AnyTool, openai_chat.Response]: ...
    @overload
    def __call__(
        self, model: ChatReadsTextAudio, *, wire: None = None
    ) -> AsyncChat[openai_chat.Extra, Text | Audio, AnyTool, openai_chat.Response]: ...
    @overload
    @deprecated("The provider has deprecated or retired this model.")
    def __call__(
        self, model: RetiringChatReadsTextAudio, *, wire: None = None
    ) -> AsyncChat[openai_chat.Extra, Text | Audio, AnyTool, openai_chat.Response]: ...
    @overload
    def __call__(
        self, model: ChatReadsTextAudioDocument, *, wire: None = None
    ) -> AsyncChat[openai_chat.Extra, Text | Audio | Document, AnyTool, openai_chat.Response]: ...
    @overload
    def __call__(
        self, model: ChatReadsTextAudioNoTools, *, wire: None = None
    ) -> AsyncChat[openai_chat.Extra, Text | Audio, Never, openai_chat.Response]: ...
    @overload
    def __call__(
        self, model: ChatReadsTextDocument, *, wire: None = None
    ) -> AsyncChat[openai_chat.Extra, Text | Document, AnyTool, openai_chat.Response]: ...
    @overload
    @deprecated("The provider has deprecated or retired this model.")
    def __call__(
        self, model: RetiringChatReadsTextDocument, *, wire: None = None
    ) -> AsyncChat[openai_chat.Extra, Text | Document, AnyTool, openai_chat.Response]: ...
    @overload
    def __call__(
        self, model: ChatReadsTextImage, *, wire: None = None
    ) -> AsyncChat[openai_chat.Extra, Text | Image, AnyTool, openai_chat.Response]: ...
    @overload
    @deprecated("The provider has deprecated or retired this model.")
    def __call__(
        self, model: RetiringChatReadsTextImage, *, wire: None = None
    ) -> AsyncChat[openai_chat.Extra, Text | Image, AnyTool, openai_chat.Response]: ...
    @overload
    def __call__(
        self, model: ChatReadsTextImageAudio, *, wire: None = None
    ) -> AsyncChat[openai_chat.Extra, Text | Image | Audio, AnyTool, openai_chat.Response]: ...
    @overload
    def __call__(
        self, model: ChatReadsTextImageAudioDocument, *, wire: None = None
    ) -> AsyncChat[
        openai_chat.Extra, Text | Image | Audio | Document, AnyTool, openai_chat.Response
    ]: ...
    @overload
    def __call__(
        self, model: ChatReadsTextImageAudioNoTools, *, wire: None = None
    ) -> AsyncChat[openai_chat.Extra, Text | Image | Audio, Never, openai_chat.Response]: ...
    @overload
    def __call__(
        self, model: ChatReadsTextImageAudioVideo, *, wire: None = None
    ) -> AsyncChat[
        openai_chat.Extra, Text | Image | Audio | Video, AnyTool, openai_chat.Response
    ]: ...
    @overload
    def __call__(
        self, model: ChatReadsTextImageAudioVideoDocument, *, wire: None = None
    ) -> AsyncChat[
        openai_chat.Extra, Text | Image | Audio | Video | Document, AnyTool, openai_chat.Response
    ]: ...
    @overload
    def __call__(
        self, model: ChatReadsTextImageDocument, *, wire: None = None
    ) -> AsyncChat[openai_chat.Extra, Text | Image | Document, AnyTool, openai_chat.Response]: ...
    @overload
    @deprecated("The provider has deprecated or retired this model.")
    def __call__(
        self, model: RetiringChatReadsTextImageDocument, *, wire: None = None
    ) -> AsyncChat[openai_chat.Extra, Text | Image | Document, AnyTool, openai_chat.Response]: ...
    @overload
    def __call__(
        self, model: ChatReadsTextImageDocumentNoTools, *, wire: None = None
    ) -> AsyncChat[openai_chat.Extra, Text | Image | Document, Never, openai_chat.Response]: ...
    @overload
    def __call__(
        self, model: ChatReadsTextImageNoTools, *, wire: None = None
    ) -> AsyncChat[openai_chat.Extra, Text | Image, Never, openai_chat.Response]: ...
    @overload
    def __call__(
        self, model: ChatReadsTextImageVideo, *, wire: None = None
    ) -> AsyncChat[openai_chat.Extra, Text | Image | Video, AnyTool, openai_chat.Response]: ...
    @overload
    @deprecated("The provider has deprecated or retired this model.")
    def __call__(
        self, model: RetiringChatReadsTextImageVideo, *, wire: None = None
    ) -> AsyncChat[openai_chat.Extra, Text | Image | Video, AnyTool, openai_chat.Response]: ...
    @overload
    def __call__(
        self, model: ChatReadsTextImageVideoDocument, *, wire: None = None
    ) -> AsyncChat[
        openai_chat.Extra, Text | Image | Video | Document, AnyTool, openai_chat.Response
    ]: ...
    @overload
    def __call__(
        self, model: ChatReadsTextImageVideoNoTools, *, wire: None = None
    ) -> AsyncChat[openai_chat.Extra, Text | Image | Video, Never, openai_chat.Response]: ...
    @overload
    def __call__(
        self, model: ChatReadsTextNoTools, *, wire: None = None
    ) -> AsyncChat[openai_chat.Extra, Text, Never, openai_chat.Response]: ...
    @overload
    @deprecated("The provider has deprecated or retired this model.")
    def __call__(
        self, model: RetiringChatReadsTextNoTools, *, wire: None = None
    ) -> AsyncChat[openai_chat.Extra, Text, Never, openai_chat.Response]: ...
    @overload
    def __call__(
        self, model: ChatReadsTextVideoNoTools, *, wire: None = None
    ) -> AsyncChat[openai_chat.Extra, Text | Video, Never, openai_chat.Response]: ...
    @overload
    def __call__(
        self, model: CohereChatReadsText, *, wire: None = None
    ) -> AsyncChat[cohere_chat.Extra, Text, AnyTool, cohere_chat.Response]: ...
    @overload
    def __call__(
        self, model: CohereChatReadsTextDocument, *, wire: None = None
    ) -> AsyncChat[cohere_chat.Extra, Text | Document, AnyTool, cohere_chat.Response]: ...
    @overload
    def __call__(
        self, model: CohereChatReadsTextImageDocument, *, wire: None = None
    ) -> AsyncChat[cohere_chat.Extra, Text | Image | Document, AnyTool, cohere_chat.Response]: ...
    @overload
    def __call__(
        self, model: CohereChatReadsTextImageNoTools, *, wire: None = None
    ) -> AsyncChat[cohere_chat.Extra, Text | Image, Never, cohere_chat.Response]: ...
    @overload
    def __call__(
        self, model: CohereChatReadsTextNoTools, *, wire: None = None
    ) -> AsyncChat[cohere_chat.Extra, Text, Never, cohere_chat.Response]: ...
    @overload
    def __call__(
        self, model: ConverseReadsText, *, wire: None = None
    ) -> AsyncChat[bedrock_converse.Extra, Text, AnyTool, bedrock_converse.Response]: ...
    @overload
    @deprecated("The provider has deprecated or retired this model.")
    def __call__(
        self, model: RetiringConverseReadsText, *, wire: None = None
    ) -> AsyncChat[bedrock_converse.Extra, Text, AnyTool, bedrock_converse.Response]: ...
    @overload
    @deprecated("The provider has deprecated or retired this model.")
    def __call__(
        self, model: RetiringConverseReadsTextAudio, *, wire: None = None
    ) -> AsyncChat[bedrock_converse.Extra, Text | Audio, AnyTool, bedrock_converse.Response]: ...
    @overload
    @deprecated("The provider has deprecated or retired this model.")
    def __call__(
        self, model: RetiringConverseReadsTextDocument, *, wire: None = None
    ) -> AsyncChat[bedrock_converse.Extra, Text | Document, AnyTool, bedrock_converse.Response]: ...
    @overload
    def __call__(
        self, model: ConverseReadsTextImage, *, wire: None = None
    ) -> AsyncChat[bedrock_converse.Extra, Text | Image, AnyTool, bedrock_converse.Response]: ...
    @overload
    @deprecated("The provider has deprecated or retired this model.")
    def __call__(
        self, model: RetiringConverseReadsTextImage, *, wire: None = None
    ) -> AsyncChat[bedrock_converse.Extra, Text | Image, AnyTool, bedrock_converse.Response]: ...
    @overload
    def __call__(
        self, model: ConverseReadsTextImageDocument, *, wire: None = None
    ) -> AsyncChat[
        bedrock_converse.Extra, Text | Image | Document, AnyTool, bedrock_converse.Response
    ]: ...
    @overload
    @deprecated("The provider has deprecated or retired this model.")
    def __call__(
        self, model: RetiringConverseReadsTextImageDocument, *, wire: None = None
    ) -> AsyncChat[
        bedrock_converse.Extra, Text | Image | Document, AnyTool, bedrock_converse.Response
    ]: ...
    @overload
    def __call__(
        self, model: ConverseReadsTextImageVideo, *, wire: None = None
    ) -> AsyncChat[
        bedrock_converse.Extra, Text | Image | Video, AnyTool, bedrock_converse.Response
    ]: ...
    @overload
    def __call__(
        self, model: ConverseReadsTextImageVideoDocument, *, wire: None = None
    ) -> AsyncChat[
        bedrock_converse.Extra, Text | Image | Video | Document, AnyTool, bedrock_converse.Response
    ]: ...
    @overload
    def __call__(
        self, model: GenerateReadsTextImage, *, wire: None = None
    ) -> AsyncChat[google_generate.Extra, Text | Image, AnyTool, google_generate.Response]: ...
    @overload
    @deprecated("The provider has deprecated or retired this model.")
    def __call__(
        self, model: RetiringGenerateReadsTextImage, *, wire: None = None
    ) -> AsyncChat[google_generate.Extra, Text | Image, AnyTool, google_generate.Response]: ...
    @overload
    def __call__(
        self, model: GenerateReadsTextImageAudioVideoDocument, *, wire: None = None
    ) -> AsyncChat[
        google_generate.Extra,
        Text | Image | Audio | Video | Document,
        AnyTool,
        google_generate.Response,
    ]: ...
    @overload
    @deprecated("The provider has deprecated or retired this model.")
    def __call__(
        self, model: RetiringGenerateReadsTextImageAudioVideoDocument, *, wire: None = None
    ) -> AsyncChat[
        google_generate.Extra,
        Text | Image | Audio | Video | Document,
        AnyTool,
        google_generate.Response,
    ]: ...
    @overload
    def __call__(
        self, model: GenerateReadsTextImageDocumentNoTools, *, wire: None = None
    ) -> AsyncChat[
        google_generate.Extra, Text | Image | Document, Never, google_generate.Response
    ]: ...
    @overload
    @deprecated("The provider has deprecated or retired this model.")
    def __call__(
        self, model: RetiringGenerateReadsTextImageDocumentNoTools, *, wire: None = None
    ) -> AsyncChat[
        google_generate.Extra, Text | Image | Document, Never, google_generate.Response
    ]: ...
    @overload
    def __call__(
        self, model: GenerateReadsTextImageNoTools, *, wire: None = None
    ) -> AsyncChat[google_generate.Extra, Text | Image, Never, google_generate.Response]: ...
    @overload
    @deprecated("The provider has deprecated or retired this model.")
    def __call__(
        self, model: RetiringGenerateReadsTextImageNoTools, *, wire: None = None
    ) -> AsyncChat[google_generate.Extra, Text | Image, Never, google_generate.Response]: ...
    @overload
    def __call__(
        self, model: GenerateReadsTextImageVideoDocumentNoTools, *, wire: None = None
    ) -> AsyncChat[
        google_generate.Extra, Text | Image | Video | Document, Never, google_generate.Response
    ]: ...
    @overload
    def __call__(
        self, model: MessagesReadsAnything, *, wire: None = None
    ) -> AsyncChat[
        anthropic_messages.Extra,
        Text | Image | Audio | Video | Document,
        AnyTool,
        anthropic_messages.Response,
    ]: ...
    @overload
    def __call__(
        self, model: MessagesReadsText, *, wire: None = None
    ) -> AsyncChat[anthropic_messages.Extra, Text, AnyTool, anthropic_messages.Response]: ...
    @overload
    def __call__(
        self, model: MessagesReadsTextImage, *, wire: None = None
    ) -> AsyncChat[
        anthropic_messages.Extra, Text | Image, AnyTool, anthropic_messages.Response
    ]: ...
    @overload
    def __call__(
        self, model: MessagesReadsTextImageDocument, *, wire: None = None
    ) -> AsyncChat[
        anthropic_messages.Extra, Text | Image | Document, AnyTool, anthropic_messages.Response
    ]: ...
    @overload
    @deprecated("The provider has deprecated or retired this model.")
    def __call__(
        self, model: RetiringMessagesReadsTextImageDocument, *, wire: None = None
    ) -> AsyncChat[
        anthropic_messages.Extra, Text | Image | Document, AnyTool, anthropic_messages.Response
    ]: ...
    @overload
    def __call__(
        self, model: MessagesReadsTextImageVideo, *, wire: None = None
    ) -> AsyncChat[
        anthropic_messages.Extra, Text | Image | Video, AnyTool, anthropic_messages.Response
    ]: ...
    @overload
    def __call__(
        self, model: MistralChatReadsAnything, *, wire: None = None
    ) -> AsyncChat[
        mistral_chat.Extra, Text | Image | Audio | Video | Document, AnyTool, mistral_chat.Response
    ]: ...
    @overload
    def __call__(
        self, model: MistralChatReadsText, *, wire: None = None
    ) -> AsyncChat[mistral_chat.Extra, Text, AnyTool, mistral_chat.Response]: ...
    @overload
    @deprecated("The provider has deprecated or retired this model.")
    def __call__(
        self, model: RetiringMistralChatReadsText, *, wire: None = None
    ) -> AsyncChat[mistral_chat.Extra, Text, AnyTool, mistral_chat.Response]: ...
    @overload
    def __call__(
        self, model: MistralChatReadsTextAudio, *, wire: None = None
    ) -> AsyncChat[mistral_chat.Extra, Text | Audio, AnyTool, mistral_chat.Response]: ...
    @overload
    def __call__(
        self, model: MistralChatReadsTextImage, *, wire: None = None
    ) -> AsyncChat[mistral_chat.Extra, Text | Image, AnyTool, mistral_chat.Response]: ...
    @overload
    @deprecated("The provider has deprecated or retired this model.")
    def __call__(
        self, model: RetiringMistralChatReadsTextImage, *, wire: None = None
    ) -> AsyncChat[mistral_chat.Extra, Text | Image, AnyTool, mistral_chat.Response]: ...
    @overload
    def __call__(
        self, model: MistralChatReadsTextImageDocument, *, wire: None = None
    ) -> AsyncChat[mistral_chat.Extra, Text | Image | Document, AnyTool, mistral_chat.Response]: ...
    @overload
    def __call__(
        self, model: ResponsesReadsAnything, *, wire: None = None
    ) -> AsyncChat[
        openai_responses.Extra,
        Text | Image | Audio | Video | Document,
        AnyTool,
        openai_responses.Response,
    ]: ...
    @overload
    def __call__(
        self, model: ResponsesReadsText, *, wire: None = None
    ) -> AsyncChat[openai_responses.Extra, Text, AnyTool, openai_responses.Response]: ...
    @overload
    @deprecated("The provider has deprecated or retired this model.")
    def __call__(
        self, model: RetiringResponsesReadsText, *, wire: None = None
    ) -> AsyncChat[openai_responses.Extra, Text, AnyTool, openai_responses.Response]: ...
    @overload
    def __call__(
        self, model: ResponsesReadsTextImage, *, wire: None = None
    ) -> AsyncChat[openai_responses.Extra, Text | Image, AnyTool, openai_responses.Response]: ...
    @overload
    @deprecated("The provider has deprecated or retired this model.")
    def __call__(
        self, model: RetiringResponsesReadsTextImage, *, wire: None = None
    ) -> AsyncChat[openai_responses.Extra, Text | Image, AnyTool, openai_responses.Response]: ...
    @overload
    @deprecated("The provider has deprecated or retired this model.")
    def __call__(
        self, model: RetiringResponsesReadsTextImageAudio, *, wire: None = None
    ) -> AsyncChat[
        openai_responses.Extra, Text | Image | Audio, AnyTool, openai_responses.Response
    ]: ...
    @overload
    def __call__(
        self, model: ResponsesReadsTextImageDocument, *, wire: None = None
    ) -> AsyncChat[
        openai_responses.Extra, Text | Image | Document, AnyTool, openai_responses.Response
    ]: ...
    @overload
    @deprecated("The provider has deprecated or retired this model.")
    def __call__(
        self, model: RetiringResponsesReadsTextImageDocument, *, wire: None = None
    ) -> AsyncChat[
        openai_responses.Extra, Text | Image | Document, AnyTool, openai_responses.Response
    ]: ...
    @overload
    def __call__(
        self, model: ResponsesReadsTextImageDocumentNoTools, *, wire: None = None
    ) -> AsyncChat[
        openai_responses.Extra, Text | Image | Document, Never, openai_responses.Response
    ]: ...
    @overload
    @deprecated("The provider has deprecated or retired this model.")
    def __call__(
        self, model: RetiringResponsesReadsTextImageDocumentNoTools, *, wire: None = None
    ) -> AsyncChat[
        openai_responses.Extra, Text | Image | Document, Never, openai_responses.Response
    ]: ...
    @overload
    def __call__(
        self, model: ResponsesReadsTextImageNoTools, *, wire: None = None
    ) -> AsyncChat[openai_responses.Extra, Text | Image, Never, openai_responses.Response]: ...
    @overload
    @deprecated("The provider has deprecated or retired this model.")
    def __call__(
        self, model: RetiringResponsesReadsTextImageNoTools, *, wire: None = None
    ) -> AsyncChat[openai_responses.Extra, Text | Image, Never, openai_responses.Response]: ...
    @overload
    def __call__(
        self, model: VertexMessagesReadsTextImageDocument, *, wire: None = None
    ) -> AsyncChat[
        anthropic_vertex.Extra, Text | Image | Document, AnyTool, anthropic_vertex.Response
    ]: ...
    @overload
    @deprecated("The provider has deprecated or retired this model.")
    def __call__(
        self, model: RetiringVertexMessagesReadsTextImageDocument, *, wire: None = None
    ) -> AsyncChat[
        anthropic_vertex.Extra, Text | Image | Document, AnyTool, anthropic_vertex.Response
    ]: ...
    @overload
    def __call__(self, model: str, *, wire: str | None = None) -> AnyAsyncChat: ...
