"""Every provider's namespace, loaded on demand; generated from `catalog/`."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from interlingua_generated.catalog.alibaba import alibaba as alibaba
    from interlingua_generated.catalog.amazon_bedrock import amazon_bedrock as amazon_bedrock
    from interlingua_generated.catalog.anthropic import anthropic as anthropic
    from interlingua_generated.catalog.azure import azure as azure
    from interlingua_generated.catalog.baseten import baseten as baseten
    from interlingua_generated.catalog.cerebras import cerebras as cerebras
    from interlingua_generated.catalog.cohere import cohere as cohere
    from interlingua_generated.catalog.deepinfra import deepinfra as deepinfra
    from interlingua_generated.catalog.deepseek import deepseek as deepseek
    from interlingua_generated.catalog.fireworks import fireworks as fireworks
    from interlingua_generated.catalog.github_models import github_models as github_models
    from interlingua_generated.catalog.google import google as google
    from interlingua_generated.catalog.google_vertex import google_vertex as google_vertex
    from interlingua_generated.catalog.groq import groq as groq
    from interlingua_generated.catalog.huggingface import huggingface as huggingface
    from interlingua_generated.catalog.minimax import minimax as minimax
    from interlingua_generated.catalog.mistral import mistral as mistral
    from interlingua_generated.catalog.moonshot import moonshot as moonshot
    from interlingua_generated.catalog.nvidia import nvidia as nvidia
    from interlingua_generated.catalog.ollama import ollama as ollama
    from interlingua_generated.catalog.ollama_cloud import ollama_cloud as ollama_cloud
    from interlingua_generated.catalog.openai import openai as openai
    from interlingua_generated.catalog.openrouter import openrouter as openrouter
    from interlingua_generated.catalog.perplexity import perplexity as perplexity
    from interlingua_generated.catalog.together import together as together
    from interlingua_generated.catalog.vercel import vercel as vercel
    from interlingua_generated.catalog.xai import xai as xai
    from interlingua_generated.catalog.zai import zai as zai

__all__ = [
    "PROVIDERS",
    "alibaba",
    "amazon_bedrock",
    "anthropic",
    "azure",
    "baseten",
    "cerebras",
    "cohere",
    "deepinfra",
    "deepseek",
    "fireworks",
    "github_models",
    "google",
    "google_vertex",
    "groq",
    "huggingface",
    "minimax",
    "mistral",
    "moonshot",
    "nvidia",
    "ollama",
    "ollama_cloud",
    "openai",
    "openrouter",
    "perplexity",
    "together",
    "vercel",
    "xai",
    "zai",
]

PROVIDERS = {
    "alibaba": ("alibaba", "alibaba"),
    "amazon-bedrock": ("amazon_bedrock", "amazon_bedrock"),
    "anthropic": ("anthropic", "anthropic"),
    "azure": ("azure", "azure"),
    "baseten": ("baseten", "baseten"),
    "cerebras": ("cerebras", "cerebras"),
    "cohere": ("cohere", "cohere"),
    "deepinfra": ("deepinfra", "deepinfra"),
    "deepseek": ("deepseek", "deepseek"),
    "fireworks": ("fireworks", "fireworks"),
    "github-models": ("github_models", "github_models"),
    "google": ("google", "google"),
    "google-vertex": ("google_vertex", "google_vertex"),
    "groq": ("groq", "groq"),
    "huggingface": ("huggingface", "huggingface"),
    "minimax": ("minimax", "minimax"),
    "mistral": ("mistral", "mistral"),
    "moonshot": ("moonshot", "moonshot"),
    "nvidia": ("nvidia", "nvidia"),
    "ollama": ("ollama", "ollama"),
    "ollama-cloud": ("ollama_cloud", "ollama_cloud"),
    "openai": ("openai", "openai"),
    "openrouter": ("openrouter", "openrouter"),
    "perplexity": ("perplexity", "perplexity"),
    "together": ("together", "together"),
    "vercel": ("vercel", "vercel"),
    "xai": ("xai", "xai"),
    "zai": ("zai", "zai"),
}
"""Provider id to the module here that holds it, and the name of its namespace in that module."""


def __getattr__(name: str) -> object:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    namespace: object = getattr(import_module(f"{__name__}.{name}"), name)
    globals()[name] = namespace
    return namespace


def __dir__() -> list[str]:
    return sorted(__all__)
