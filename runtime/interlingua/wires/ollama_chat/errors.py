"""Errors of Ollama's chat API inside a 200."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interlingua.failures import provider_error, read_facts

if TYPE_CHECKING:
    from interlingua.errors import ProviderError
    from interlingua.messages import Origin
    from interlingua.values import JsonObject


def error_inside(sent: JsonObject, origin: Origin) -> ProviderError | None:
    """Find an error in an event or a plain body, or None."""
    if not sent.get("error"):
        return None
    facts = read_facts(sent)
    return provider_error(
        200, message=facts.message, code=facts.code, kind=facts.kind, origin=origin, body=sent
    )
