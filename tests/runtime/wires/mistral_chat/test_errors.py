"""Errors of Mistral's chat API, as its documentation and its client have them."""

from __future__ import annotations

from typing import Any

import pytest

from interlingua.errors import (
    BadRequest,
    ContextTooLong,
    NotFound,
    Overloaded,
    ProviderError,
    RateLimited,
    ServerError,
    Unauthenticated,
)
from tests.runtime.wires.exercise import Exercise

MISTRAL = Exercise("mistral_chat")


def said(message: Any, kind: str, code: str | None = None) -> dict[str, Any]:
    return {"object": "error", "message": message, "type": kind, "param": None, "code": code}


EXTRA_FIELD = {"type": "extra_forbidden", "loc": ["body", "seed"], "msg": "Extra inputs"}


@pytest.mark.parametrize(
    ("status", "body", "error", "message"),
    [
        (401, {"detail": "Unauthorized"}, Unauthenticated, "Unauthorized"),
        (
            401,
            {"message": "Unauthorized", "request_id": "r-1"},
            Unauthenticated,
            "Unauthorized",
        ),
        (422, {"detail": [EXTRA_FIELD]}, BadRequest, "body.seed: Extra inputs"),
        (
            422,
            said({"detail": [EXTRA_FIELD, {"msg": "and this"}]}, "invalid_request_error"),
            BadRequest,
            "body.seed: Extra inputs; and this",
        ),
        (400, said("Invalid model: x", "invalid_model", "1500"), BadRequest, "Invalid model: x"),
        (
            400,
            said(
                "Prompt contains 40000 tokens, too large for 32768 maximum context length",
                "invalid_request_prompt",
                "3051",
            ),
            ContextTooLong,
            "Prompt contains",
        ),
        (404, {"message": "no Route matched"}, NotFound, "no Route matched"),
        (
            429,
            said("Rate limit exceeded", "rate_limited", "1300"),
            RateLimited,
            "Rate limit exceeded",
        ),
        (
            429,
            said(
                "Service tier capacity exceeded for this model.",
                "service_tier_capacity_exceeded",
                "3505",
            ),
            Overloaded,
            "capacity exceeded",
        ),
        (500, said("Internal error", "internal_server_error"), ServerError, "Internal error"),
        (503, "upstream connect error", Overloaded, "upstream connect error"),
    ],
)
def test_an_error_is_what_its_status_and_words_mean(
    status: int, body: Any, error: type[ProviderError], message: str
) -> None:
    raised = MISTRAL.error(status, body)
    assert type(raised) is error
    assert message in raised.message
    assert raised.status == status
    assert raised.body == body


def test_the_id_of_a_request_is_read_from_headers_or_body() -> None:
    assert MISTRAL.error(500, {"message": "No", "request_id": "r-1"}).request_id == "r-1"
    assert MISTRAL.error(500, {"message": "No"}, {"x-request-id": "r-2"}).request_id == "r-2"
