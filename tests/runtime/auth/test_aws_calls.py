"""Signed calls over real HTTP, to a server that checks each signature with botocore."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import pytest
from botocore.auth import SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials

from interlingua import AsyncClient, AwsCredentials, Client, Unauthenticated
from interlingua.testing import ScriptedError, serve

if TYPE_CHECKING:
    from collections.abc import Callable

    from interlingua.testing import Answer, RecordedRequest

KEYS = Credentials("AKIAEXAMPLE0123456", "secret/key+0123456789", "token-0123456789")
GIVEN = AwsCredentials(KEYS.access_key, KEYS.secret_key, KEYS.token, region="eu-west-1")
MODEL = "amazon-bedrock/us.amazon.nova-lite-v1:0"


def checked(answers: list[Answer]) -> Callable[[RecordedRequest], Answer]:
    """Answer those who sign rightly, and refuse others as AWS does."""
    waiting = iter(answers)

    def answer(request: RecordedRequest) -> Answer:
        claimed = request.headers["authorization"]
        names = claimed.partition("SignedHeaders=")[2].partition(",")[0].split(";")
        kept = {name: request.headers[name] for name in names}
        url = f"http://{request.headers['host']}{request.path}"
        again = AWSRequest(request.method, url, kept, request.content)
        again.context["timestamp"] = request.headers["x-amz-date"]
        judge = SigV4Auth(KEYS, "bedrock", "eu-west-1")
        stated = judge.string_to_sign(again, judge.canonical_request(again))
        if claimed.endswith(f"Signature={judge.signature(stated, again)}"):
            return next(waiting)
        return ScriptedError(403, "The signature does not match.", code="InvalidSignatureException")

    return answer


def test_every_attempt_of_both_clients_is_signed() -> None:
    busy = ScriptedError(429, "slow down", headers={"retry-after": "0"})
    with serve(checked([busy, "Hello ☂", "Streamed ☂", "Awaited ☂"])) as server:
        with Client(endpoints=server.endpoints, credentials={"amazon-bedrock": GIVEN}) as client:
            chat = client.chat(MODEL)
            assert chat.complete("Grüße").text == "Hello ☂"
            assert chat.stream("Grüße").read().text == "Streamed ☂"

        async def awaited() -> str:
            async with AsyncClient(
                endpoints=server.endpoints, credentials={"amazon-bedrock": GIVEN}
            ) as client:
                return (await client.chat(MODEL).complete("Grüße")).text

        assert asyncio.run(awaited()) == "Awaited ☂"
    assert [each.path for each in server.requests[:3]] == [
        "/model/us.amazon.nova-lite-v1%3A0/converse",
        "/model/us.amazon.nova-lite-v1%3A0/converse",
        "/model/us.amazon.nova-lite-v1%3A0/converse-stream",
    ]
    assert all(each.headers["x-amz-security-token"] == KEYS.token for each in server.requests)


def test_a_wrong_secret_is_found_out_and_shown_to_nobody() -> None:
    wrong = AwsCredentials(KEYS.access_key, "another-secret-0123", KEYS.token, region="eu-west-1")
    with (
        serve(checked(["never"])) as server,
        Client(endpoints=server.endpoints, credentials={"amazon-bedrock": wrong}) as client,
        pytest.raises(Unauthenticated, match="signature does not match") as raised,
    ):
        client.chat(MODEL).complete("hi")
    assert raised.value.code == "InvalidSignatureException"
    assert "another-secret-0123" not in repr(raised.value.__dict__)


def test_a_bearer_key_is_sent_as_it_is(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AWS_BEARER_TOKEN_BEDROCK", "bedrock-api-key-0123")
    with serve(["Hello"]) as server, Client(endpoints=server.endpoints) as client:
        assert client.chat(MODEL).complete("hi").text == "Hello"
    assert server.requests[0].headers["authorization"] == "Bearer bedrock-api-key-0123"


def test_the_region_of_the_credentials_fills_the_address() -> None:
    with Client(credentials={"amazon-bedrock": GIVEN}) as client:
        plan = client.chat(MODEL).explain("hi")
    assert plan.request.url == (
        "https://bedrock-runtime.eu-west-1.amazonaws.com/model/us.amazon.nova-lite-v1%3A0/converse"
    )
