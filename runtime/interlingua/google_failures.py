"""Google's error objects to typed errors."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from interlingua import failures
from interlingua.errors import Forbidden, ProviderError, QuotaExceeded, Unauthenticated

if TYPE_CHECKING:
    from interlingua.http import HttpResponse
    from interlingua.messages import Origin
    from interlingua.values import JsonObject, JsonValue

# What google.rpc.ErrorInfo gives as its reason, where the status says less or something else.
_BY_REASON: dict[str, type[ProviderError]] = {
    "API_KEY_INVALID": Unauthenticated,
    "API_KEY_EXPIRED": Unauthenticated,
    "ACCESS_TOKEN_EXPIRED": Unauthenticated,
    "CREDENTIALS_MISSING": Unauthenticated,
    "API_KEY_SERVICE_BLOCKED": Forbidden,
    "SERVICE_DISABLED": Forbidden,
    "BILLING_DISABLED": QuotaExceeded,
}
_DURATION = re.compile(r"(\d+(?:\.\d+)?)s")


def error_of(response: HttpResponse, origin: Origin) -> ProviderError:
    """Turn an error status and its body into a typed error."""
    body = failures.read_body(response.body)
    return _error(response.status, body, origin, response)


def error_inside(body: JsonObject, origin: Origin) -> ProviderError:
    """Turn an error inside a 200 into the error a status would have given."""
    return _error(200, body, origin, None)


def _error(
    status: int, body: JsonValue, origin: Origin, response: HttpResponse | None
) -> ProviderError:
    facts = failures.read_facts(body)
    details = _details(body)
    return failures.provider_error(
        status,
        message=facts.message,
        code=facts.kind or facts.code,
        origin=origin,
        headers=response.headers if response is not None else None,
        body=body,
        retry_after=_retry_delay(details),
        known=_known(details),
    )


def _details(body: JsonValue) -> list[JsonObject]:
    while isinstance(body, list) and body:
        body = body[0]
    error = body.get("error") if isinstance(body, dict) else None
    details = error.get("details") if isinstance(error, dict) else None
    return [each for each in details if isinstance(each, dict)] if isinstance(details, list) else []


def _known(details: list[JsonObject]) -> type[ProviderError] | None:
    for detail in details:
        reason = detail.get("reason")
        if isinstance(reason, str) and reason in _BY_REASON:
            return _BY_REASON[reason]
        violations = detail.get("violations")
        for violation in violations if isinstance(violations, list) else ():
            quota = violation.get("quotaId") if isinstance(violation, dict) else None
            # A quota of the day is used up; one of the minute comes back.
            if isinstance(quota, str) and "PerDay" in quota:
                return QuotaExceeded
    return None


def _retry_delay(details: list[JsonObject]) -> float | None:
    for detail in details:
        delay = detail.get("retryDelay")
        match = _DURATION.fullmatch(delay) if isinstance(delay, str) else None
        if match is not None:
            return float(match[1])
    return None
