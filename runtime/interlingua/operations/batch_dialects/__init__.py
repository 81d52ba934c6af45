"""How providers take batches: what each asks for and answers, as one interface."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interlingua.errors import UsageError
from interlingua.operations.batch_dialects.anthropic import ANTHROPIC
from interlingua.operations.batch_dialects.google import GOOGLE
from interlingua.operations.batch_dialects.openai import MISTRAL, OPENAI

if TYPE_CHECKING:
    from interlingua.operations.batch_dialects.dialect import BatchDialect
    from interlingua.records import Provider

_BY_WIRE: dict[str, BatchDialect] = {
    "anthropic_messages": ANTHROPIC,
    "openai_chat": OPENAI,
    "openai_responses": OPENAI,
    "google_generate": GOOGLE,
}


def dialect_of(provider: Provider, wire: str) -> BatchDialect:
    """Find how a provider takes batches of a wire's requests.

    Raises:
        UsageError: It takes none that can be sent here.
    """
    if provider.auth.scheme not in ("sigv4", "google"):
        if wire in ("openai_chat", "mistral_chat") and provider.endpoint("mistral_chat"):
            return MISTRAL
        if wire in _BY_WIRE:
            return _BY_WIRE[wire]
    raise UsageError(f"{provider.name} takes no batches over {wire} that can be sent here")
