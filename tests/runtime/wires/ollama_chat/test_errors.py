"""Errors of Ollama's chat API, as its documentation and its server have them."""

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

OLLAMA = Exercise("ollama_chat")


@pytest.mark.parametrize(
    ("status", "message", "error"),
    [
        (400, '"llama3" does not support tools', BadRequest),
        (400, "prompt too long; exceeded max context length by 42 tokens", ContextTooLong),
        (401, "unauthorized", Unauthenticated),
        (404, "model 'x' not found", NotFound),
        (429, "you have reached your hourly usage limit", RateLimited),
        (500, "llama runner process has terminated: exit status 2", ServerError),
        (502, "the upstream is not there", ServerError),
        (503, "server busy, please try again.  maximum pending requests exceeded", Overloaded),
    ],
)
def test_an_error_is_what_its_status_and_words_mean(
    status: int, message: str, error: type[ProviderError]
) -> None:
    raised = OLLAMA.error(status, {"error": message})
    assert type(raised) is error
    assert (raised.message, raised.status) == (message, status)
    assert raised.body == {"error": message}
