"""Errors of Cohere's chat API, as its documentation has them."""

from __future__ import annotations

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

COHERE = Exercise("cohere_chat")


@pytest.mark.parametrize(
    ("status", "message", "error"),
    [
        (400, "invalid request: all elements in messages must have a role", BadRequest),
        (
            400,
            "too many tokens: total number of tokens in the prompt cannot exceed 4081",
            ContextTooLong,
        ),
        (401, "invalid api token", Unauthenticated),
        (404, "model 'x' not found", NotFound),
        (422, "schema is invalid", BadRequest),
        (429, "You are using a Trial key, which is limited to 20 API calls / minute", RateLimited),
        (499, "request cancelled", BadRequest),
        (500, "internal server error", ServerError),
        (503, "no healthy upstream", Overloaded),
        (504, "timeout", ServerError),
    ],
)
def test_an_error_is_what_its_status_and_words_mean(
    status: int, message: str, error: type[ProviderError]
) -> None:
    body = {"id": "r-1", "message": message}
    raised = COHERE.error(status, body)
    assert type(raised) is error
    assert (raised.message, raised.status, raised.request_id) == (message, status, "r-1")
    assert raised.body == body
