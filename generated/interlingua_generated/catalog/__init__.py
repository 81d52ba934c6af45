"""Every provider's namespace, loaded on demand; generated from `catalog/`."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from interlingua_generated.catalog.anthropic import anthropic as anthropic
    from interlingua_generated.catalog.google import google as google
    from interlingua_generated.catalog.openai import openai as openai

__all__ = [
    "PROVIDERS",
    "anthropic",
    "google",
    "openai",
]

PROVIDERS = {
    "anthropic": ("anthropic", "anthropic"),
    "google": ("google", "google"),
    "openai": ("openai", "openai"),
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
