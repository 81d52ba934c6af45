from __future__ import annotations

import asyncio
import json
from typing import TYPE_CHECKING, Any, TypeAlias, cast

import pytest

from interlingua import AsyncClient, BatchHandle, Client, tool, user
from interlingua.cost import Known
from interlingua.errors import BadRequest, ProtocolError, UsageError
from interlingua.finish import FinishReason
from interlingua.models import anthropic, google, mistral, openai
from interlingua.records import ChatModel, PriceCondition
from tests.runtime.json_endpoint import JsonEndpoint, Said
from tests.runtime.operations.test_files import parts
from tests.runtime.probe import TWINS, Twin

if TYPE_CHECKING:
    from interlingua import Message, Text
    from interlingua.batches import BatchResult, BatchStatus

MESSAGE: dict[str, object] = {
    "id": "msg_1",
    "type": "message",
    "role": "assistant",
    "model": "claude-sonnet-5",
    "content": [{"type": "text", "text": "Paris"}],
    "stop_reason": "end_turn",
    "usage": {"input_tokens": 1_000_000, "output_tokens": 0},
}
CHAT: dict[str, object] = {
    "id": "c",
    "object": "chat.completion",
    "model": "m",
    "choices": [
        {"index": 0, "message": {"role": "assistant", "content": "Paris"}, "finish_reason": "stop"}
    ],
    "usage": {"prompt_tokens": 2, "completion_tokens": 1, "total_tokens": 3},
}
RESPONSE: dict[str, object] = {
    "id": "resp_1",
    "object": "response",
    "status": "completed",
    "model": "gpt-5.2",
    "output": [
        {
            "type": "message",
            "id": "m",
            "role": "assistant",
            "status": "completed",
            "content": [{"type": "output_text", "text": "Paris", "annotations": []}],
        }
    ],
    "usage": {"input_tokens": 2, "output_tokens": 1, "total_tokens": 3},
}
GEMINI: dict[str, object] = {
    "candidates": [{"content": {"parts": [{"text": "Paris"}]}, "finishReason": "STOP"}],
    "usageMetadata": {"promptTokenCount": 2, "candidatesTokenCount": 1, "totalTokenCount": 3},
}


AnyModel: TypeAlias = ChatModel[Any, Any, Any, Any]


def lines(*sent: dict[str, object]) -> Said:
    return Said(b"".join([json.dumps(each).encode() + b"\n" for each in sent]))


def submitted(model: AnyModel, endpoint: JsonEndpoint, twin: Twin, **settings: Any) -> BatchHandle:
    asked: dict[str, str | list[Message[Text]]] = {
        "a": "Capital of France?",
        "b": [user("And of Spain?")],
    }
    where = {model.provider.id: endpoint.url}
    keys = {model.provider.id: "key-0123456789"}
    if twin == "sync":
        with Client(endpoints=where, credentials=keys) as client:
            return client.chat(model).batches.submit(asked, **settings)

    async def main() -> BatchHandle:
        async with AsyncClient(endpoints=where, credentials=keys) as client:
            return await client.chat(model).batches.submit(asked, **settings)

    return asyncio.run(main())


def read(
    model: AnyModel, handle: BatchHandle, endpoint: JsonEndpoint, twin: Twin, **settings: Any
) -> tuple[BatchStatus, list[BatchResult]]:
    where = {model.provider.id: endpoint.url}
    keys = {model.provider.id: "key-0123456789"}
    if twin == "sync":
        with Client(endpoints=where, credentials=keys) as client:
            batches = client.chat(model).batches
            return batches.status(handle), list(batches.results(handle, **settings))

    async def main() -> tuple[BatchStatus, list[BatchResult]]:
        async with AsyncClient(endpoints=where, credentials=keys) as client:
            batches = client.chat(model).batches
            status = await batches.status(handle)
            return status, [each async for each in batches.results(handle, **settings)]

    return asyncio.run(main())


def handle_of(model: AnyModel, wire: str, id: str = "b1") -> BatchHandle:
    return BatchHandle(id, model.provider.id, wire, model.key, ("a", "b"), 1_780_000_000.0)


@pytest.mark.parametrize("twin", TWINS)
def test_anthropic_is_given_every_request_at_once(twin: Twin) -> None:
    with JsonEndpoint(Said({"id": "msgbatch_1", "processing_status": "in_progress"})) as endpoint:
        handle = submitted(anthropic.CLAUDE_SONNET_5, endpoint, twin, max_output_tokens=9)
    assert (handle.id, handle.keys) == ("msgbatch_1", ("a", "b"))
    (asked,) = endpoint.asked
    assert asked.path == "/v1/messages/batches"
    assert asked.headers["anthropic-version"] == "2023-06-01"
    assert [each["custom_id"] for each in asked.json["requests"]] == ["a", "b"]
    params = asked.json["requests"][1]["params"]
    assert params["max_tokens"] == 9
    assert "stream" not in params
    assert params["messages"][0]["role"] == "user"


@pytest.mark.parametrize("twin", TWINS)
def test_anthropics_results_are_replies_and_typed_errors_in_any_order(twin: Twin) -> None:
    ended = {
        "id": "b1",
        "processing_status": "ended",
        "request_counts": {"processing": 0, "succeeded": 1, "errored": 1},
    }
    refused = {
        "type": "error",
        "error": {"type": "invalid_request_error", "message": "max_tokens is too large"},
    }
    model = anthropic.CLAUDE_SONNET_5
    found = lines(
        {"custom_id": "b", "result": {"type": "errored", "error": refused}},
        {"custom_id": "a", "result": {"type": "succeeded", "message": MESSAGE}},
    )
    with JsonEndpoint(Said(ended), Said(ended), found) as endpoint:
        status, results = read(model, handle_of(model, "anthropic_messages"), endpoint, twin)
    assert (status.state, status.succeeded, status.failed) == ("ended", 1, 1)
    assert endpoint.asked[-1].path == "/v1/messages/batches/b1/results"
    failed, answered = results
    assert failed.key == "b"
    assert isinstance(failed.error, BadRequest)
    assert failed.error.status == 400
    reply = answered.unwrap()
    assert (reply.text, reply.finish_reason) == ("Paris", FinishReason.STOP)
    (price,) = [
        row.rates.input
        for row in model.prices
        if row.when == PriceCondition(service_tier="batch") and row.rates.input is not None
    ]
    assert reply.cost == Known(price, {"input": price})


@pytest.mark.parametrize("twin", TWINS)
@pytest.mark.parametrize(
    ("wire", "path", "body"),
    [
        ("openai_responses", "/v1/responses", RESPONSE),
        ("openai_chat", "/v1/chat/completions", CHAT),
    ],
)
def test_openai_is_given_a_file_and_gives_files_back(
    wire: str, path: str, body: dict[str, object], twin: Twin
) -> None:
    model: AnyModel = openai.GPT_5_2
    keys = {"openai": "key-0123456789"}
    batch = Said({"id": "b1", "status": "validating"})
    with (
        JsonEndpoint(Said({"id": "file-1"}), batch) as endpoint,
        Client(endpoints={"openai": endpoint.url}, credentials=keys) as client,
    ):
        bound = client.chat(model.key, wire=wire)
        handle = bound.batches.submit({"a": "Hi", "b": "Ho"})
    upload, create = endpoint.asked
    (purpose, file) = parts(upload)
    assert purpose[3] == b"batch"
    first, second = [json.loads(line) for line in file[3].splitlines()]
    assert (first["custom_id"], first["method"], first["url"]) == ("a", "POST", path)
    assert second["body"]["model"] == "gpt-5.2"
    assert create.json == {
        "input_file_id": "file-1",
        "endpoint": path,
        "completion_window": "24h",
    }
    ended = {
        "id": "b1",
        "status": "completed",
        "request_counts": {"total": 2, "completed": 1, "failed": 1},
        "output_file_id": "out",
        "error_file_id": "err",
    }
    output = lines(
        {"custom_id": "b", "response": {"status_code": 200, "request_id": "r", "body": body}}
    )
    failure = {"error": {"message": "bad", "type": "invalid_request_error"}}
    errors = lines({"custom_id": "a", "response": {"status_code": 400, "body": failure}})
    with JsonEndpoint(Said(ended), Said(ended), output, errors) as endpoint:
        status, results = _read_over(model, wire, handle, endpoint, twin)
    assert (status.total, status.succeeded, status.failed) == (2, 1, 1)
    assert [asked.path for asked in endpoint.asked[2:]] == [
        "/files/out/content",
        "/files/err/content",
    ]
    assert results[0].unwrap().text == "Paris"
    assert results[0].unwrap().request_id == "r"
    assert isinstance(results[1].error, BadRequest)


def _read_over(
    model: AnyModel, wire: str, handle: BatchHandle, endpoint: JsonEndpoint, twin: Twin
) -> tuple[BatchStatus, list[BatchResult]]:
    where, keys = {model.provider.id: endpoint.url}, {model.provider.id: "key-0123456789"}
    if twin == "sync":
        with Client(endpoints=where, credentials=keys) as client:
            batches = client.chat(model.key, wire=wire).batches
            return batches.status(handle), list(batches.results(handle))

    async def main() -> tuple[BatchStatus, list[BatchResult]]:
        async with AsyncClient(endpoints=where, credentials=keys) as client:
            batches = client.chat(model.key, wire=wire).batches
            return await batches.status(handle), [each async for each in batches.results(handle)]

    return asyncio.run(main())


@pytest.mark.parametrize("twin", TWINS)
def test_gemini_holds_requests_and_results_in_the_batch_itself(twin: Twin) -> None:
    model = google.GEMINI_3_FLASH_PREVIEW
    said = Said({"name": "batches/b1", "metadata": {"state": "BATCH_STATE_PENDING"}})
    with JsonEndpoint(said) as endpoint:
        handle = submitted(model, endpoint, twin)
    (asked,) = endpoint.asked
    assert asked.path == "/v1beta/models/gemini-3-flash-preview:batchGenerateContent"
    held = asked.json["batch"]["inputConfig"]["requests"]["requests"]
    assert [each["metadata"]["key"] for each in held] == ["a", "b"]
    assert held[0]["request"]["contents"][0]["parts"] == [{"text": "Capital of France?"}]
    ended = {
        "name": "batches/b1",
        "done": True,
        "metadata": {
            "state": "BATCH_STATE_SUCCEEDED",
            "batchStats": {"requestCount": "2", "successfulRequestCount": "1"},
        },
        "response": {
            "inlinedResponses": {
                "inlinedResponses": [
                    {"response": GEMINI, "metadata": {"key": "a"}},
                    {"error": {"code": 3, "message": "bad"}, "metadata": {"key": "b"}},
                ]
            }
        },
    }
    with JsonEndpoint(Said(ended)) as endpoint:
        status, results = read(model, handle, endpoint, twin)
    assert (status.state, status.total, status.succeeded) == ("ended", 2, 1)
    assert endpoint.asked[0].path == "/v1beta/batches/b1"
    assert results[0].unwrap().text == "Paris"
    assert isinstance(results[1].error, BadRequest)


@pytest.mark.parametrize("twin", TWINS)
def test_mistral_names_the_model_once_for_all(twin: Twin) -> None:
    model = mistral.MISTRAL_LARGE_LATEST
    with JsonEndpoint(Said({"id": "file-1"}), Said({"id": "j", "status": "QUEUED"})) as endpoint:
        handle = submitted(model, endpoint, twin)
    upload, create = endpoint.asked
    first = json.loads(parts(upload)[1][3].splitlines()[0])
    assert "model" not in first["body"]
    assert create.path == "/batch/jobs"
    assert create.json == {
        "input_files": ["file-1"],
        "endpoint": "/v1/chat/completions",
        "model": model.id,
    }
    ended = {"id": "j", "status": "SUCCESS", "output_file": "o", "total_requests": 2}
    output = lines({"custom_id": "a", "response": {"status_code": 200, "body": CHAT}})
    with JsonEndpoint(Said(ended), Said(ended), output) as endpoint:
        _, results = read(model, handle, endpoint, twin)
    assert results[0].unwrap().text == "Paris"
    # Of the other nothing was said: it is an error and never silence.
    assert results[1].key == "b"
    assert isinstance(results[1].error, ProtocolError)


def test_a_handle_is_plain_data() -> None:
    handle = handle_of(anthropic.CLAUDE_SONNET_5, "anthropic_messages")
    assert BatchHandle.from_json(handle.to_json()) == handle


@pytest.mark.parametrize("text", ["", "{}", "[1]", '{"interlingua_batch": 2, "id": "x"}'])
def test_what_is_no_handle_is_told(text: str) -> None:
    with pytest.raises(UsageError, match="no batch handle"):
        BatchHandle.from_json(text)


@pytest.mark.parametrize("twin", TWINS)
def test_a_batch_is_cancelled_by_its_name(twin: Twin) -> None:
    model = anthropic.CLAUDE_SONNET_5
    handle = handle_of(model, "anthropic_messages")
    with JsonEndpoint(Said({"id": "b1", "processing_status": "canceling"})) as endpoint:
        where, keys = {"anthropic": endpoint.url}, {"anthropic": "key-0123456789"}
        if twin == "sync":
            with Client(endpoints=where, credentials=keys) as client:
                client.chat(model).batches.cancel(handle)
        else:

            async def main() -> None:
                async with AsyncClient(endpoints=where, credentials=keys) as client:
                    await client.chat(model).batches.cancel(handle)

            asyncio.run(main())
    assert (endpoint.asked[0].method, endpoint.asked[0].path) == (
        "POST",
        "/v1/messages/batches/b1/cancel",
    )


def test_results_of_a_running_batch_are_refused() -> None:
    model = anthropic.CLAUDE_SONNET_5
    running = Said({"id": "b1", "processing_status": "in_progress", "request_counts": {}})
    with JsonEndpoint(running) as endpoint, pytest.raises(UsageError, match="still running"):
        read(model, handle_of(model, "anthropic_messages"), endpoint, "sync")


def test_a_state_that_is_not_known_is_never_taken_for_an_end() -> None:
    model = anthropic.CLAUDE_SONNET_5
    odd = Said({"id": "b1", "processing_status": "resting"})
    with JsonEndpoint(odd) as endpoint, pytest.raises(ProtocolError, match="resting"):
        read(model, handle_of(model, "anthropic_messages"), endpoint, "sync")


def test_tool_calls_of_results_are_validated() -> None:
    @tool
    def weather(city: str) -> str:
        """Tell the weather."""
        return city

    model = anthropic.CLAUDE_SONNET_5
    content = [{"type": "tool_use", "id": "t", "name": "weather", "input": {"city": 3}}]
    ended = Said({"id": "b1", "processing_status": "ended", "request_counts": {}})
    message = {**MESSAGE, "content": content, "stop_reason": "tool_use"}
    found = lines({"custom_id": "a", "result": {"type": "succeeded", "message": message}})
    with JsonEndpoint(ended, ended, found) as endpoint:
        _, results = read(
            model, handle_of(model, "anthropic_messages"), endpoint, "sync", tools=[weather]
        )
    (call,) = results[0].unwrap().tool_calls
    assert call.invalid


@pytest.mark.parametrize(
    ("requests", "words"),
    [
        ({}, "no request"),
        ({"a b": "x"}, "no key"),
        ({"": "x"}, "no key"),
        ({"a": []}, "no message"),
    ],
)
def test_a_wrong_batch_is_told_before_the_network(requests: Any, words: str) -> None:
    keys = {"anthropic": "key-0123456789"}
    with JsonEndpoint(Said({})) as endpoint, pytest.raises(UsageError, match=words):
        Client(endpoints={"anthropic": endpoint.url}, credentials=keys).chat(
            anthropic.CLAUDE_SONNET_5
        ).batches.submit(requests)
    assert endpoint.asked == []


def test_a_handle_of_another_model_is_refused() -> None:
    handle = handle_of(anthropic.CLAUDE_SONNET_5, "anthropic_messages")
    with pytest.raises(UsageError, match="was submitted to anthropic/claude-sonnet-5"):
        Client().chat(anthropic.CLAUDE_OPUS_4_5).batches.status(handle)


@pytest.mark.parametrize("requests", [{}, ["Capital of France?"], "Capital of France?"])
def test_what_is_no_mapping_of_requests_is_refused(requests: object) -> None:
    with pytest.raises(UsageError, match=r"pass \{key: messages\}"):
        Client().chat(openai.GPT_5_2).batches.submit(cast("Any", requests))
