"""A provider's error answer to the typed error that it means, the same for every wire.

Law: what is recognised by its words stands in a table here, one row per wording that was seen.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from interlingua import jsontext
from interlingua.errors import (
    BadRequest,
    ContentRejected,
    ContextTooLong,
    Forbidden,
    NotFound,
    Overloaded,
    ProtocolError,
    ProviderError,
    QuotaExceeded,
    RateLimited,
    ServerError,
    Unauthenticated,
)
from interlingua.secret_shapes import without_secrets
from interlingua.values import value

if TYPE_CHECKING:
    from collections.abc import Mapping

    from interlingua.http import HttpResponse
    from interlingua.messages import Origin
    from interlingua.values import JsonValue

_BY_STATUS: dict[int, type[ProviderError]] = {
    400: BadRequest,
    401: Unauthenticated,
    402: QuotaExceeded,
    403: Forbidden,
    404: NotFound,
    408: ServerError,
    409: ServerError,
    410: NotFound,
    413: BadRequest,
    422: BadRequest,
    424: ServerError,  # bedrock: the model failed
    425: ServerError,
    429: RateLimited,
    498: Overloaded,  # groq: flex capacity exceeded
    503: Overloaded,
    529: Overloaded,  # anthropic
}

# A code or type that means one thing whatever the status beside it.
_BY_EXACT_CODE: dict[str, type[ProviderError]] = {
    "context_length_exceeded": ContextTooLong,  # openai, azure
    "context_window_exceeded": ContextTooLong,
    "exceed_context_size_error": ContextTooLong,  # llama.cpp
    "model_context_window_exceeded": ContextTooLong,  # zai
    "too_many_prompt_tokens": ContextTooLong,  # perplexity
    "prompt_too_long": ContextTooLong,
    "insufficient_quota": QuotaExceeded,  # openai
    "billing_hard_limit_reached": QuotaExceeded,  # openai
    "billing_not_active": QuotaExceeded,  # openai
    "billing_error": QuotaExceeded,  # anthropic
    "exceeded_current_quota_error": QuotaExceeded,  # moonshot
    "insufficient_balance": QuotaExceeded,
    "insufficient_credits": QuotaExceeded,
    "content_filter": ContentRejected,  # azure
    "content_policy_violation": ContentRejected,  # openai
    "responsibleaipolicyviolation": ContentRejected,  # azure
    "moderation_blocked": ContentRejected,  # openai
    "data_inspection_failed": ContentRejected,  # alibaba
    "invalid_prompt": ContentRejected,  # openai: flagged as violating the usage policy
    "overloaded_error": Overloaded,  # anthropic
    "engine_overloaded_error": Overloaded,  # moonshot
    "engine_overloaded": Overloaded,
    "model_overloaded": Overloaded,
    "server_overloaded": Overloaded,
    "server_is_overloaded": Overloaded,  # openai
    "slow_down": RateLimited,  # openai
    "rate_limit_exceeded": RateLimited,  # openai, groq
    "rate_limit_error": RateLimited,  # anthropic
    "accessdeniedexception": Forbidden,  # aws, as all that follow
    "expiredtokenexception": Unauthenticated,
    "incompletesignatureexception": Unauthenticated,
    "invalidsignatureexception": Unauthenticated,
    "missingauthenticationtokenexception": Unauthenticated,
    "modelnotreadyexception": Overloaded,
    "servicequotaexceededexception": QuotaExceeded,
    "serviceunavailableexception": Overloaded,
    "throttlingexception": RateLimited,
    "unrecognizedclientexception": Unauthenticated,
}

# A code or type that says the class where the status is 200 or says nothing.
_BY_GENERAL_CODE: dict[str, type[ProviderError]] = {
    "authentication_error": Unauthenticated,
    "invalid_api_key": Unauthenticated,
    "unauthenticated": Unauthenticated,
    "unauthorized": Unauthenticated,
    "permission_error": Forbidden,
    "permission_denied": Forbidden,
    "forbidden": Forbidden,
    "not_found_error": NotFound,
    "model_not_found": NotFound,
    "not_found": NotFound,
    "invalid_request_error": BadRequest,
    "invalid_request": BadRequest,
    "request_too_large": BadRequest,
    "tool_use_failed": BadRequest,  # groq
    "invalid_argument": BadRequest,
    "failed_precondition": BadRequest,
    "out_of_range": BadRequest,
    "bad_request": BadRequest,
    "resource_exhausted": RateLimited,
    "unavailable": Overloaded,
    "service_unavailable": Overloaded,
    "api_error": ServerError,
    "internal": ServerError,
    "internal_error": ServerError,
    "internal_server_error": ServerError,
    "server_error": ServerError,
    "timeout_error": ServerError,
    "deadline_exceeded": ServerError,
    "internalserverexception": ServerError,  # aws, as all that follow
    "modelerrorexception": ServerError,
    "modelstreamerrorexception": ServerError,
    "modeltimeoutexception": ServerError,
    "resourcenotfoundexception": NotFound,
    "validationexception": BadRequest,
}

_CONTEXT_WORDINGS = (
    r"maximum context length",  # openai, deepseek, openrouter, vllm, mistral
    r"exceeds? (the|your|this) .{0,40}context (window|length|size)",  # openai, llama.cpp
    r"exceed(s|ed)? (the )?(max(imum)? )?context (limit|length|window|size)",  # anthropic, ollama
    r"context (window|length) (exceeds|exceeded|is exceeded)",  # minimax
    r"greater than the context length",  # lm studio
    r"prompt is too long",  # anthropic
    r"prompt too long",  # ollama
    r"input is too long",  # bedrock
    r"total length of all messages is too long",  # perplexity
    r"input token count .{0,40}exceeds",  # google
    r"maximum prompt length",  # xai
    r"reduce the length of the (messages|prompt|input)",  # groq
    r"exceeded model token limit",  # moonshot
    r"range of input length should be",  # alibaba
    r"too many tokens: total number of tokens",  # cohere
    r"number of input tokens .{0,60}exceed",
)
_QUOTA_WORDINGS = (
    r"credit balance is too low",  # anthropic
    r"insufficient (balance|credits?|quota|funds)",  # deepseek, zai, openrouter
    r"requires more credits",  # openrouter
    r"(used all available|out of) credits",  # xai
    r"monthly (spending|usage) limit",
)
_CONTENT_WORDINGS = (
    r"content management policy",  # azure
    r"content filtering policy",  # anthropic
    r"rejected .{0,40}safety system",  # openai
    r"requires moderation",  # openrouter
    r"input was flagged",  # openrouter
    r"flagged as (potentially )?violating",  # openai
    r"content exists risk",  # deepseek
    r"inappropriate content",  # alibaba
)
_OVERLOADED_WORDINGS = (
    r"(is|are) (currently |temporarily )?(overloaded|over capacity|at capacity)",
    r"\boverloaded\b",
    r"no (available )?capacity",
    r"capacity exceeded",
)
_KEY_WORDINGS = (r"api key not valid", r"invalid api key", r"incorrect api key")  # google; xai: 400


@cache
def _any_of(wordings: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile("|".join(wordings), re.IGNORECASE | re.DOTALL)


# The statuses under which a wording counts: elsewhere the same words mean something else.
_BY_WORDING: tuple[tuple[tuple[str, ...], frozenset[int], type[ProviderError]], ...] = (
    (_CONTEXT_WORDINGS, frozenset({200, 400, 413, 422, 500}), ContextTooLong),
    (_QUOTA_WORDINGS, frozenset({200, 400, 402, 403, 429}), QuotaExceeded),
    (_CONTENT_WORDINGS, frozenset({200, 400, 403, 422, 451}), ContentRejected),
    (_OVERLOADED_WORDINGS, frozenset({200, 429, 500, 502, 503}), Overloaded),
    (_KEY_WORDINGS, frozenset({200, 400, 403}), Unauthenticated),
)

_REQUEST_ID_HEADERS = (
    "request-id",
    "x-request-id",
    "apim-request-id",
    "x-ms-request-id",
    "x-amzn-requestid",
    "x-goog-request-id",
    "x-cloud-trace-context",
    "x-generation-id",
    "cf-ray",
)


@value
class ErrorFacts:
    """What an error body says: the provider's words, its code, and its type or status word."""

    message: str = ""
    code: str | None = None
    kind: str | None = None


def provider_error(
    status: int,
    *,
    message: str,
    code: str | int | None = None,
    kind: str | None = None,
    origin: Origin,
    headers: Mapping[str, str] | None = None,
    body: JsonValue = None,
    request_id: str | None = None,
    retry_after: float | None = None,
    known: type[ProviderError] | None = None,
) -> ProviderError:
    """Choose and build the error that a status, a code and a wording mean.

    Parameters:
        status: The HTTP status; 200 for an error inside a stream or body.
        code: The provider's code; a number inside a 200 is read as the status it names.
        kind: The provider's type or status word.
        headers: The response's headers, names in lower case.
        request_id, retry_after: What the body says, where the headers say nothing; seconds.
        known: The error, where the wire knows better than a status and words can tell.
    """
    headers = headers or {}
    # AWS names the exception in a header, before the address of its service.
    kind = kind or headers.get("x-amzn-errortype", "").partition(":")[0] or None
    code = without_secrets(str(code)) if code is not None else None
    named = request_id_of(headers)
    wait = retry_delay(headers)
    error = known or classify(status, message, code, kind)
    return error(
        without_secrets(message) or f"the provider answered {status} without saying why",
        status=status,
        code=code or kind,
        provider=origin.provider,
        model=origin.model,
        request_id=named or request_id,
        retry_after=wait if wait is not None else retry_after,
        retryable={"true": True, "false": False}.get(headers.get("x-should-retry", "").lower()),
        body=body,
    )


def error_of(response: HttpResponse, origin: Origin) -> ProviderError:
    """Turn an error status and its body into the error that they mean by their common fields."""
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


def request_id_of(headers: Mapping[str, str]) -> str | None:
    """Find the id that the provider gave the request, for its support to look up."""
    return next((headers[name] for name in _REQUEST_ID_HEADERS if headers.get(name)), None)


def classify(
    status: int, message: str, code: str | None = None, kind: str | None = None
) -> type[ProviderError]:
    """Tell which error a status, a code, a type and a wording mean."""
    words = [each.lower() for each in (code, kind) if each]
    for word in words:
        if word in _BY_EXACT_CODE:
            return _BY_EXACT_CODE[word]
    # A gateway reports its upstream's status as a number inside the 200 it has already sent.
    inner = next((int(word) for word in words if _is_status(word)), status)
    if status < 400:
        status = inner
    for wordings, statuses, error in _BY_WORDING:
        if status in statuses and _any_of(wordings).search(message):
            return error
    if status < 400:
        for word in words:
            if word in _BY_GENERAL_CODE:
                return _BY_GENERAL_CODE[word]
        return ServerError
    if status in _BY_STATUS:
        return _BY_STATUS[status]
    return BadRequest if status < 500 else ServerError


def retry_delay(headers: Mapping[str, str], now: float | None = None) -> float | None:
    """Read how many seconds the server asks to wait, or None.

    Parameters:
        now: Seconds since the epoch, to measure a date against; the response's own `date` header,
            and then the clock, stand in for it.
    """
    milliseconds = _number(headers.get("retry-after-ms"))
    if milliseconds is not None:
        return milliseconds / 1000
    given = headers.get("retry-after")
    if given is None:
        return None
    seconds = _number(given)
    if seconds is not None:
        return seconds
    at = _epoch(given)
    if at is None:
        return None
    if now is None:
        now = _epoch(headers.get("date", ""))
    if now is None:
        from time import time

        now = time()
    return max(0.0, at - now)


def read_body(data: bytes) -> JsonValue:
    """Decode an error body: JSON where it is, the JSON of its first event, else its text."""
    text = data.decode("utf-8", "replace").strip()
    if text.startswith(("data:", "event:", ":")):
        # Some servers answer a refused stream with an event stream of one error.
        lines = [line[5:] for line in text.splitlines() if line.startswith("data:")]
        text = lines[0].strip() if lines else text
    try:
        return jsontext.decode(text)
    except ProtocolError:
        return text


def read_facts(body: JsonValue) -> ErrorFacts:
    """Find message, code and type in an error body, whatever its shape."""
    if isinstance(body, str):
        return ErrorFacts(_plain(body))
    if isinstance(body, list):
        return read_facts(body[0]) if body else ErrorFacts()
    if not isinstance(body, dict):
        return ErrorFacts()
    inner = body.get("error")
    if isinstance(inner, dict) and inner:
        return _facts(inner, body)
    if isinstance(inner, str):
        return ErrorFacts(inner, _word(body.get("code")), _word(body.get("type")))
    several = body.get("errors")
    if isinstance(several, list) and several:
        return read_facts(several)
    return _facts(body, {})


def _facts(inner: dict[str, JsonValue], outer: dict[str, JsonValue]) -> ErrorFacts:
    message = next(
        (
            found
            for name in ("message", "detail", "msg", "error", "title")
            for found in (_message(inner.get(name) or outer.get(name)),)
            if found
        ),
        "",
    )
    kind = inner.get("type") or inner.get("status") or outer.get("error_type")
    return ErrorFacts(message, _word(inner.get("code") or outer.get("code")), _word(kind))


def _message(given: JsonValue) -> str:
    match given:
        case str():
            return given
        case [{"msg": str(message)}, *_]:
            return message  # FastAPI's validation errors, as Mistral and vLLM send them
        case {"message": str(message)} | {"msg": str(message)}:
            return message
        case None | bool() | int() | float():
            return ""
        case _:
            return jsontext.encode_text(given)


def _plain(text: str) -> str:
    if text[:200].lstrip().startswith("<"):
        # A proxy's HTML page: its title says what its markup hides.
        title = re.search(r"<title>(.*?)</title>", text, re.IGNORECASE | re.DOTALL)
        text = title.group(1) if title else re.sub(r"<[^>]*>", " ", text)
        text = " ".join(text.split())
    return text if len(text) <= 1000 else f"{text[:1000]}…"


def _word(given: JsonValue) -> str | None:
    return str(given) if isinstance(given, str | int) and given != "" else None


def _is_status(word: str) -> bool:
    return len(word) == 3 and word.isdecimal() and "400" <= word <= "599"


def _number(text: str | None) -> float | None:
    try:
        found = float(text) if text else None
    except ValueError:
        return None
    return found if found is not None and 0 <= found < float("inf") else None


def _epoch(text: str) -> float | None:
    from email.utils import parsedate_to_datetime

    try:
        return parsedate_to_datetime(text).timestamp()
    except (TypeError, ValueError):
        return None
