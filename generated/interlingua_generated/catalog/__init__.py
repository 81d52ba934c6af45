"""Every provider's namespace, loaded on demand; generated from `catalog/`."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from interlingua_generated.catalog.alibaba_models import alibaba as alibaba
    from interlingua_generated.catalog.amazon_bedrock_models import amazon_bedrock as amazon_bedrock
    from interlingua_generated.catalog.anthropic_models import anthropic as anthropic
    from interlingua_generated.catalog.azure_models import azure as azure
    from interlingua_generated.catalog.baseten_models import baseten as baseten
    from interlingua_generated.catalog.cerebras_models import cerebras as cerebras
    from interlingua_generated.catalog.cloudflare_ai_gateway_models import (
        cloudflare_ai_gateway as cloudflare_ai_gateway,
    )
    from interlingua_generated.catalog.cloudflare_workers_ai_models import (
        cloudflare_workers_ai as cloudflare_workers_ai,
    )
    from interlingua_generated.catalog.cohere_models import cohere as cohere
    from interlingua_generated.catalog.deepinfra_models import deepinfra as deepinfra
    from interlingua_generated.catalog.deepseek_models import deepseek as deepseek
    from interlingua_generated.catalog.fireworks_models import fireworks as fireworks
    from interlingua_generated.catalog.github_models_models import github_models as github_models
    from interlingua_generated.catalog.google_models import google as google
    from interlingua_generated.catalog.google_vertex_models import google_vertex as google_vertex
    from interlingua_generated.catalog.groq_models import groq as groq
    from interlingua_generated.catalog.huggingface_models import huggingface as huggingface
    from interlingua_generated.catalog.litellm_models import litellm as litellm
    from interlingua_generated.catalog.llama_cpp_models import llama_cpp as llama_cpp
    from interlingua_generated.catalog.lm_studio_models import lm_studio as lm_studio
    from interlingua_generated.catalog.minimax_models import minimax as minimax
    from interlingua_generated.catalog.mistral_models import mistral as mistral
    from interlingua_generated.catalog.moonshot_models import moonshot as moonshot
    from interlingua_generated.catalog.nvidia_models import nvidia as nvidia
    from interlingua_generated.catalog.ollama_cloud_models import ollama_cloud as ollama_cloud
    from interlingua_generated.catalog.ollama_models import ollama as ollama
    from interlingua_generated.catalog.openai_models import openai as openai
    from interlingua_generated.catalog.openrouter_models import openrouter as openrouter
    from interlingua_generated.catalog.perplexity_models import perplexity as perplexity
    from interlingua_generated.catalog.sglang_models import sglang as sglang
    from interlingua_generated.catalog.together_models import together as together
    from interlingua_generated.catalog.vercel_models import vercel as vercel
    from interlingua_generated.catalog.vllm_models import vllm as vllm
    from interlingua_generated.catalog.xai_models import xai as xai
    from interlingua_generated.catalog.zai_models import zai as zai

__all__ = [
    "PROVIDERS",
    "alibaba",
    "amazon_bedrock",
    "anthropic",
    "azure",
    "baseten",
    "cerebras",
    "cloudflare_ai_gateway",
    "cloudflare_workers_ai",
    "cohere",
    "deepinfra",
    "deepseek",
    "fireworks",
    "github_models",
    "google",
    "google_vertex",
    "groq",
    "huggingface",
    "litellm",
    "llama_cpp",
    "lm_studio",
    "minimax",
    "mistral",
    "moonshot",
    "nvidia",
    "ollama",
    "ollama_cloud",
    "openai",
    "openrouter",
    "perplexity",
    "sglang",
    "together",
    "vercel",
    "vllm",
    "xai",
    "zai",
]

PROVIDERS = {
    "alibaba": ("alibaba_models", "alibaba"),
    "amazon-bedrock": ("amazon_bedrock_models", "amazon_bedrock"),
    "anthropic": ("anthropic_models", "anthropic"),
    "azure": ("azure_models", "azure"),
    "baseten": ("baseten_models", "baseten"),
    "cerebras": ("cerebras_models", "cerebras"),
    "cloudflare-ai-gateway": ("cloudflare_ai_gateway_models", "cloudflare_ai_gateway"),
    "cloudflare-workers-ai": ("cloudflare_workers_ai_models", "cloudflare_workers_ai"),
    "cohere": ("cohere_models", "cohere"),
    "deepinfra": ("deepinfra_models", "deepinfra"),
    "deepseek": ("deepseek_models", "deepseek"),
    "fireworks": ("fireworks_models", "fireworks"),
    "github-models": ("github_models_models", "github_models"),
    "google": ("google_models", "google"),
    "google-vertex": ("google_vertex_models", "google_vertex"),
    "groq": ("groq_models", "groq"),
    "huggingface": ("huggingface_models", "huggingface"),
    "litellm": ("litellm_models", "litellm"),
    "llama-cpp": ("llama_cpp_models", "llama_cpp"),
    "lm-studio": ("lm_studio_models", "lm_studio"),
    "minimax": ("minimax_models", "minimax"),
    "mistral": ("mistral_models", "mistral"),
    "moonshot": ("moonshot_models", "moonshot"),
    "nvidia": ("nvidia_models", "nvidia"),
    "ollama": ("ollama_models", "ollama"),
    "ollama-cloud": ("ollama_cloud_models", "ollama_cloud"),
    "openai": ("openai_models", "openai"),
    "openrouter": ("openrouter_models", "openrouter"),
    "perplexity": ("perplexity_models", "perplexity"),
    "sglang": ("sglang_models", "sglang"),
    "together": ("together_models", "together"),
    "vercel": ("vercel_models", "vercel"),
    "vllm": ("vllm_models", "vllm"),
    "xai": ("xai_models", "xai"),
    "zai": ("zai_models", "zai"),
}
"""Provider id to the module here that holds it, and the name of its namespace in that module."""

_MODULES = {name: module for module, name in PROVIDERS.values()}


def __getattr__(name: str) -> object:
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    namespace: object = getattr(import_module(f"{__name__}.{_MODULES[name]}"), name)
    globals()[name] = namespace
    return namespace


def __dir__() -> list[str]:
    return sorted(__all__)
