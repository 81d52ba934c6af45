"""Error answers of the Responses API, as a status, inside a stream or inside a body."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interlingua import failures

if TYPE_CHECKING:
    from interlingua.errors import ProviderError
    from interlingua.http import HttpResponse
    from interlingua.messages import Origin
    from interlingua.values import JsonObject


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
    )


def event_error(event: JsonObject, origin: Origin) -> ProviderError:
    """Turn an error event into a typed error; its facts lie flat in it or under `error`."""
    nested = event.get("error")
    facts = failures.read_facts({"error": nested} if nested else {**event, "type": None})
    return failures.provider_error(
        200,
        message=facts.message or "the provider broke the stream off with an error",
        code=facts.code,
        kind=facts.kind,
        origin=origin,
        body=event,
    )


def response_error(response: JsonObject, origin: Origin) -> ProviderError:
    """Turn a response that failed into a typed error."""
    facts = failures.read_facts({"error": response.get("error")})
    response_id = response.get("id")
    return failures.provider_error(
        200,
        message=facts.message or "the response failed without saying why",
        code=facts.code,
        kind=facts.kind,
        origin=origin,
        body=response,
        request_id=response_id if isinstance(response_id, str) else None,
    )
