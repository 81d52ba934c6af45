"""Errors of the chat completions API, as a status or inside a 200."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interlingua.failures import provider_error, read_facts

if TYPE_CHECKING:
    from interlingua.errors import ProviderError
    from interlingua.messages import Origin
    from interlingua.values import JsonObject


def error_inside(sent: JsonObject, origin: Origin) -> ProviderError | None:
    """Find an error in a chunk, a choice or a plain body, or None."""
    match sent.get("x_groq"):
        case {"error": str(message)} if message:
            return provider_error(200, message=message, code=message, origin=origin, body=sent)
        case _:
            pass
    if not sent.get("error") and sent.get("object") != "error" and sent.get("type") != "error":
        if "choices" in sent or "delta" in sent or not isinstance(sent.get("message"), str):
            return None
        if "code" not in sent and "type" not in sent:
            return None
    facts = read_facts(sent)
    return provider_error(
        200, message=facts.message, code=facts.code, kind=facts.kind, origin=origin, body=sent
    )
