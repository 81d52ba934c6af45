"""Errors of Cohere's chat API, as a status or inside a 200."""

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
    named = body.get("id") if isinstance(body, dict) else None
    return provider_error(
        response.status,
        message=facts.message,
        code=facts.code,
        kind=facts.kind,
        origin=origin,
        headers=response.headers,
        body=body,
        request_id=named if isinstance(named, str) else None,
    )


def error_inside(sent: JsonObject, origin: Origin) -> ProviderError | None:
    """Find an error in an event or a plain body, or None."""
    said = sent
    delta = sent.get("delta")
    if isinstance(delta, dict) and delta.get("error"):
        said = delta
    elif not sent.get("error") and not isinstance(sent.get("message"), str):
        return None
    facts = read_facts(said)
    return provider_error(
        200, message=facts.message, code=facts.code, kind=facts.kind, origin=origin, body=sent
    )
