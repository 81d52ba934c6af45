"""Hosted tools, per wire: `from interlingua.hosted import anthropic_messages`.

Law: one typed constructor for each tool that the wire's own schema defines; generated.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from types import ModuleType

    from interlingua_generated.hosted import anthropic_messages as anthropic_messages
    from interlingua_generated.hosted import bedrock_converse as bedrock_converse
    from interlingua_generated.hosted import google_generate as google_generate
    from interlingua_generated.hosted import mistral_chat as mistral_chat
    from interlingua_generated.hosted import openai_chat as openai_chat
    from interlingua_generated.hosted import openai_responses as openai_responses

__all__ = [
    "anthropic_messages",
    "bedrock_converse",
    "google_generate",
    "mistral_chat",
    "openai_chat",
    "openai_responses",
]


if not TYPE_CHECKING:  # to which a misspelt wire is an error

    def __getattr__(name: str) -> ModuleType:
        if name not in __all__:
            raise AttributeError(
                f"module 'interlingua.hosted' has no attribute {name!r};"
                f" it has {', '.join(__all__)}"
            )
        return import_module(f"interlingua_generated.hosted.{name}")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
