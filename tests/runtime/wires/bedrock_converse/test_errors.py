"""Errors of Bedrock, as its service model and its gateways have them."""

from __future__ import annotations

from typing import Any

import pytest

from interlingua.errors import (
    BadRequest,
    ContextTooLong,
    Forbidden,
    NotFound,
    Overloaded,
    ProviderError,
    QuotaExceeded,
    RateLimited,
    ServerError,
    Unauthenticated,
)
from tests.runtime.wires.exercise import Exercise

CONVERSE = Exercise("bedrock_converse")
CARRIED = Exercise("anthropic_bedrock")
NAMESPACE = ":http://internal.amazon.com/coral/com.amazon.bedrock/"
CASES = [
    (400, "ValidationException", "The provided model identifier is invalid.", BadRequest),
    (400, "ValidationException", "Input is too long for requested model.", ContextTooLong),
    (
        400,
        "ValidationException",
        "Input Tokens Exceeded: Number of input tokens exceeds maximum length.",
        ContextTooLong,
    ),
    (400, "ServiceQuotaExceededException", "Your quota.", QuotaExceeded),
    (403, "AccessDeniedException", "You don't have access to the model.", Forbidden),
    (403, "UnrecognizedClientException", "The security token is invalid.", Unauthenticated),
    (403, "ExpiredTokenException", "The security token is expired.", Unauthenticated),
    (403, "InvalidSignatureException", "Signature expired.", Unauthenticated),
    (404, "ResourceNotFoundException", "Could not resolve the model.", NotFound),
    (408, "ModelTimeoutException", "Took too long.", ServerError),
    (424, "ModelErrorException", "The model failed.", ServerError),
    (424, "ModelStreamErrorException", "The stream failed.", ServerError),
    (429, "ThrottlingException", "Too many tokens, please wait.", RateLimited),
    (429, "ModelNotReadyException", "The model is not ready.", Overloaded),
    (500, "InternalServerException", "Oh.", ServerError),
    (503, "ServiceUnavailableException", "Later.", Overloaded),
]


@pytest.mark.parametrize(("status", "name", "message", "error"), CASES)
@pytest.mark.parametrize("exercise", [CONVERSE, CARRIED], ids=["converse", "invoke"])
def test_exceptions_are_typed(
    exercise: Exercise, status: int, name: str, message: str, error: type[ProviderError]
) -> None:
    headers = {"x-amzn-errortype": name + NAMESPACE, "x-amzn-requestid": "r-1"}
    raised = exercise.error(status, {"message": message}, headers)
    assert type(raised) is error
    assert (raised.message, raised.status, raised.code) == (message, status, name)
    assert raised.request_id == "r-1"


@pytest.mark.parametrize(
    ("status", "body", "error", "message"),
    [
        (403, {"Message": "User: x is not authorized"}, Forbidden, "User: x is not authorized"),
        (
            403,
            {"__type": "com.amazon.coral.service#ExpiredTokenException", "message": "Expired."},
            Unauthenticated,
            "Expired.",
        ),
        (502, "<html><title>Bad gateway</title></html>", ServerError, "Bad gateway"),
        (500, "", ServerError, "the provider answered 500 without saying why"),
    ],
)
def test_gateways_speak_in_other_words(
    status: int, body: Any, error: type[ProviderError], message: str
) -> None:
    raised = CONVERSE.error(status, body)
    assert type(raised) is error
    assert raised.message == message
