"""Which error a provider's status, codes and words mean, the same for every wire.

Law: what is recognised by its words stands in a table here, one row per wording that was seen.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from interlingua.errors import (
    BadRequest,
    ContentRejected,
    ContextTooLong,
    Forbidden,
    NotFound,
    Overloaded,
    QuotaExceeded,
    RateLimited,
    ServerError,
    Unauthenticated,
)

if TYPE_CHECKING:
    from interlingua.errors import ProviderError

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


def _is_status(word: str) -> bool:
    return len(word) == 3 and word.isdecimal() and "400" <= word <= "599"
