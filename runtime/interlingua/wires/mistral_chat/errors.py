"""Errors of Mistral's chat API, as a status or inside a 200."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interlingua.failures import provider_error, read_body, read_facts

if TYPE_CHECKING:
    from collections.abc import Mapping

    from interlingua.errors import ProviderError
    from interlingua.http import HttpResponse
    from interlingua.messages import Origin
    from interlingua.values import JsonObject, JsonValue


def error_of(response: HttpResponse, origin: Origin) -> ProviderError:
    """Turn an error status and its body into a typed error."""
    body = read_body(response.body)
    return _error(response.status, body, origin, response.headers)


def error_inside(sent: JsonObject, origin: Origin) -> ProviderError | None:
    """Find an error in a chunk or a plain body, or None."""
    if "choices" in sent:
        return None
    is_error = sent.get("object") == "error" or sent.get("type") == "error"
    if not is_error and not (sent.get("error") or sent.get("detail") or sent.get("message")):
        return None
    return _error(200, sent, origin, {})


def _error(
    status: int, body: JsonValue, origin: Origin, headers: Mapping[str, str]
) -> ProviderError:
    facts = read_facts(body)
    named = body.get("request_id") if isinstance(body, dict) else None
    return provider_error(
        status,
        message=_problems(body) or facts.message,
        code=facts.code,
        kind=facts.kind,
        origin=origin,
        headers=headers,
        body=body,
        request_id=named if isinstance(named, str) else None,
    )


def _problems(body: JsonValue) -> str:
    """Say what is wrong with a request and where, which the API lists."""
    match body:
        case {"detail": [*listed]} | {"message": {"detail": [*listed]}}:
            said = [_problem(each) for each in listed]
            return "; ".join([each for each in said if each])
        case {"message": {"detail": str(text)}}:
            return text
        case _:
            return ""


def _problem(listed: JsonValue) -> str:
    match listed:
        case {"loc": [*steps], "msg": str(message)}:
            return f"{'.'.join([str(step) for step in steps])}: {message}"
        case {"msg": str(message)}:
            return message
        case _:
            return ""
