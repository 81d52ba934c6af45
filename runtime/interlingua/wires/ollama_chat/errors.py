"""Errors of Ollama's chat API, as a status or inside a 200."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interlingua.failures import provider_error, read_body, read_facts

if TYPE_CHECKING:
    from interlingua.errors import ProviderError
    from interlingua.http import HttpResponse
    from interlingua.messages import Origin
    from interlingua.values import JsonObject


def error_of(response: HttpResponse, origin: Origin) -> ProviderError:
    """Turn an error status and its body into a typed error."""
    body = read_body(response.body)
    facts = read_facts(body)
    return provider_error(
        response.status,
        message=facts.message,
        code=facts.code,
        kind=facts.kind,
        origin=origin,
        headers=response.headers,
        body=body,
    )


def error_inside(sent: JsonObject, origin: Origin) -> ProviderError | None:
    """Find an error in an event or a plain body, or None."""
    if not sent.get("error"):
        return None
    facts = read_facts(sent)
    return provider_error(
        200, message=facts.message, code=facts.code, kind=facts.kind, origin=origin, body=sent
    )
