from __future__ import annotations

import asyncio
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from interlingua import wires
from interlingua.binding import defaults_of
from interlingua.budget import Budget
from interlingua.connection import AsyncConnection, Connection, TransportOptions
from interlingua.cost import Known
from interlingua.errors import BadRequest, ConnectionFailed, ProtocolError, ServerError, UsageError
from interlingua.hooks import CallEnded, Hooks, RetryPlanned
from interlingua.http import OperationRequest
from interlingua.invocation import AsyncByteStream, ByteStream, awaited, invoke
from interlingua.operation import Operation, OperationUse
from interlingua.records import EmbeddingModel, PriceRow, Rates
from interlingua.settings import CallSettings, Retry
from interlingua.usage import Usage
from tests.runtime.json_endpoint import JsonEndpoint, Said
from tests.runtime.probe import KEY, TWINS, Twin, provider

if TYPE_CHECKING:
    from collections.abc import Mapping

    from interlingua.auth.credentials import Credential
    from interlingua.http import HttpResponse

QUICK = Retry(attempts=3, base=0.001)


def made(
    endpoint: JsonEndpoint,
    *,
    hooks: Hooks | None = None,
    budget: Budget | None = None,
    settings: CallSettings | None = None,
    request: OperationRequest | None = None,
    credentials: Mapping[str, Credential] | None = None,
) -> Operation[int]:
    own = provider("openai_embeddings", url=endpoint.url)
    priced = (PriceRow(rates=Rates(input=Decimal(2))),)

    def read(response: HttpResponse) -> int:
        import json

        return int(json.loads(response.body)["count"])

    return Operation(
        defaults_of(
            {
                "credentials": {"probe": KEY} if credentials is None else credentials,
                "retry": QUICK,
                "hooks": hooks,
                "budget": budget,
            }
        ),
        "embeddings",
        own,
        "openai_embeddings",
        request or OperationRequest("/things", {"input": "x"}),
        read,
        error_of=wires.load("openai_chat").error,
        settings=settings or CallSettings(),
        model=EmbeddingModel(provider=own, id="m", prices=priced),
        use=lambda count: OperationUse(Usage(count, 0), Known(Decimal(count), {})),
        input_tokens=10,
    )


def result(operation: Operation[int], twin: Twin) -> int:
    if twin == "sync":
        return invoke(operation, Connection(TransportOptions(), None))

    async def main() -> int:
        return await awaited(operation, AsyncConnection(TransportOptions(), None))

    return asyncio.run(main())


def chunks(operation: Operation[int], twin: Twin) -> bytes:
    if twin == "sync":
        with ByteStream(operation, Connection(TransportOptions(), None)) as stream:
            return b"".join(stream)

    async def main() -> bytes:
        async with AsyncByteStream(operation, AsyncConnection(TransportOptions(), None)) as stream:
            return b"".join([chunk async for chunk in stream])

    return asyncio.run(main())


@pytest.mark.parametrize("twin", TWINS)
def test_an_operation_sends_its_body_with_the_key_and_reads_the_answer(twin: Twin) -> None:
    with JsonEndpoint(Said({"count": 7})) as endpoint:
        assert result(made(endpoint, settings={"headers": {"X-Own": "1"}}), twin) == 7
    (asked,) = endpoint.asked
    assert (asked.method, asked.path, asked.json) == ("POST", "/things", {"input": "x"})
    assert asked.headers["authorization"] == f"Bearer {KEY}"
    assert asked.headers["content-type"] == "application/json"
    assert asked.headers["x-own"] == "1"


@pytest.mark.parametrize("twin", TWINS)
def test_a_get_has_no_body_and_no_content_type(twin: Twin) -> None:
    with JsonEndpoint(Said({"count": 1})) as endpoint:
        result(made(endpoint, request=OperationRequest("/things?limit=2", method="GET")), twin)
    (asked,) = endpoint.asked
    assert (asked.method, asked.path, asked.body) == ("GET", "/things?limit=2", b"")
    assert "content-type" not in asked.headers


@pytest.mark.parametrize("twin", TWINS)
def test_a_passing_failure_is_tried_again_and_told_to_hooks(twin: Twin) -> None:
    told: list[object] = []
    hooks = Hooks(on_retry=told.append, on_end=told.append)
    with JsonEndpoint(Said({}, 500), Said(b"no json"), Said({"count": 3})) as endpoint:
        assert result(made(endpoint, hooks=hooks), twin) == 3
    first, second, ended = told
    assert isinstance(first, RetryPlanned)
    assert isinstance(second, RetryPlanned)
    assert isinstance(ended, CallEnded)
    assert isinstance(first.error, ServerError)
    assert isinstance(second.error, ProtocolError)
    assert (ended.outcome, ended.call.operation, ended.attempt) == ("whole", "embeddings", 3)


@pytest.mark.parametrize("twin", TWINS)
def test_a_lasting_failure_is_the_typed_error_without_the_key(twin: Twin) -> None:
    body = {"error": {"message": f"bad key {KEY}", "type": "invalid_request_error"}}
    with JsonEndpoint(Said(body, 400)) as endpoint, pytest.raises(BadRequest) as caught:
        result(made(endpoint), twin)
    assert len(endpoint.asked) == 1
    assert KEY not in f"{caught.value} {caught.value!r} {caught.value.body}"
    assert (caught.value.provider, caught.value.model) == ("probe", "m")


@pytest.mark.parametrize("twin", TWINS)
def test_attempts_end_with_the_last_error_and_a_log_of_those_before(twin: Twin) -> None:
    with JsonEndpoint(Said({}, 500)) as endpoint, pytest.raises(ServerError) as caught:
        result(made(endpoint), twin)
    assert len(endpoint.asked) == 3
    assert len(caught.value.attempt_log) == 2


@pytest.mark.parametrize("twin", TWINS)
def test_an_answer_of_another_shape_is_a_protocol_error(twin: Twin) -> None:
    with JsonEndpoint(Said({"total": 3})) as endpoint, pytest.raises(ProtocolError, match="count"):
        result(made(endpoint), twin)


@pytest.mark.parametrize("twin", TWINS)
def test_a_budget_books_what_a_result_reports(twin: Twin) -> None:
    budget = Budget(max_cost=1000)
    with JsonEndpoint(Said({}, 500), Said({"count": 7})) as endpoint:
        result(made(endpoint, budget=budget), twin)
    assert budget.spent == Known(Decimal(7), {})
    assert budget.usage.total == 7
    assert budget.cost_left == 993


@pytest.mark.parametrize("twin", TWINS)
def test_a_stream_of_bytes_gives_what_came_and_books_its_input(twin: Twin) -> None:
    budget = Budget(max_tokens=1000)
    with JsonEndpoint(Said({}, 503), Said(b"\x00sound")) as endpoint:
        assert chunks(made(endpoint, budget=budget), twin) == b"\x00sound"
    assert budget.usage.total == 10


@pytest.mark.parametrize("twin", TWINS)
def test_a_stream_that_breaks_after_its_first_bytes_is_not_made_again(twin: Twin) -> None:
    broken = Said(b"abc", headers={"content-length": "10", "connection": "close"})
    with JsonEndpoint(broken) as endpoint, pytest.raises(ConnectionFailed):
        chunks(made(endpoint), twin)
    assert len(endpoint.asked) == 1


def test_a_key_that_is_missing_is_told_before_the_network() -> None:
    with JsonEndpoint(Said({"count": 1})) as endpoint:
        operation = made(endpoint, credentials={})
        with pytest.raises(UsageError, match="PROBE_API_KEY"):
            invoke(operation, Connection(TransportOptions(), None))
    assert endpoint.asked == []
