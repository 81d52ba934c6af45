"""Anthropic's error answers, as a status or inside a stream, to typed errors."""

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
        message=facts.message,
        code=facts.code,
        kind=facts.kind,
        origin=origin,
        headers=response.headers,
        body=body,
        request_id=_request_id(body),
    )


def error_inside(answer: JsonObject, origin: Origin) -> ProviderError:
    """Turn an error event, or an error body under a 200, into the error its status would give."""
    facts = failures.read_facts(answer)
    return failures.provider_error(
        200,
        message=facts.message,
        code=facts.code,
        kind=facts.kind,
        origin=origin,
        body=answer,
        request_id=_request_id(answer),
    )


def _request_id(body: JsonValue) -> str | None:
    given = body.get("request_id") if isinstance(body, dict) else None
    return given if isinstance(given, str) else None
