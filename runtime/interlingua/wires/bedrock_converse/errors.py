"""Bedrock's error answers, as a status or as exceptions inside a stream, to typed errors."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interlingua import failures

if TYPE_CHECKING:
    from interlingua.errors import ProviderError
    from interlingua.http import HttpResponse
    from interlingua.messages import Origin
    from interlingua.values import JsonObject, JsonValue


def status_error(response: HttpResponse, origin: Origin) -> ProviderError:
    """Turn an error status and its body into a typed error."""
    body = failures.read_body(response.body)
    facts = failures.read_facts(body)
    return failures.provider_error(
        response.status,
        message=facts.message or _text(body, "Message"),
        code=facts.code,
        # Gateways before the service write the exception into the body, behind a namespace.
        kind=facts.kind or _text(body, "__type").rpartition("#")[2] or None,
        origin=origin,
        headers=response.headers,
        body=body,
    )


def error_inside(event: JsonObject, origin: Origin) -> ProviderError:
    """Turn an exception or an error inside a stream into the error that its status would give."""
    name = next((name for name in event if name != ":message-type"), "")
    body = event.get(name)
    facts = failures.read_facts(body)
    return failures.provider_error(
        200,
        message=facts.message or _text(body, "originalMessage"),
        code=name or facts.code,
        kind=facts.kind,
        origin=origin,
        body=body,
    )


def _text(body: JsonValue, name: str) -> str:
    found = body.get(name) if isinstance(body, dict) else None
    return found if isinstance(found, str) else ""
