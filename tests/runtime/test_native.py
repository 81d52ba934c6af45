"""Native access: every generated operation reaches the wire, and has the policies of any call."""

from __future__ import annotations

import json
import re
from importlib import import_module
from inspect import signature
from pkgutil import iter_modules
from typing import TYPE_CHECKING, Any

import pytest

import interlingua_generated.native
from interlingua import Client, Hooks
from interlingua.errors import (
    Overloaded,
    ProtocolError,
    RateLimited,
    StreamInterrupted,
    Unauthenticated,
    UsageError,
)
from interlingua.models import provider_of
from interlingua.multipart import FormFile
from interlingua.native_operations import NativeOperation
from tests.runtime.json_endpoint import JsonEndpoint, Said
from tests.runtime.operations.bind import QUICK, made
from tests.runtime.probe import TWINS

if TYPE_CHECKING:
    from interlingua.hooks import RequestSent
    from tests.runtime.probe import Twin

WIRES = [module.name for module in iter_modules(interlingua_generated.native.__path__)]


def operations(wire: str) -> dict[str, NativeOperation[object]]:
    module = import_module(f"interlingua_generated.native.{wire}")
    return {each.name: each for each in vars(module).values() if isinstance(each, NativeOperation)}


# What streams binary frames has a test of its own.
TABLE = [
    (wire, name)
    for wire in WIRES
    for name, operation in operations(wire).items()
    if operation.framing != "eventstream"
]


def gathered(client: Any, wire: str, name: str, *given: Any, **settings: Any) -> Any:
    """Make a call of a sync client; a stream gives the list of its events."""
    answer = getattr(getattr(client.native, wire), name)(*given, **settings)
    return list(answer) if hasattr(answer, "__next__") else answer


async def awaited(client: Any, wire: str, name: str, *given: Any, **settings: Any) -> Any:
    answer = getattr(getattr(client.native, wire), name)(*given, **settings)
    if hasattr(answer, "__anext__"):
        return [event async for event in answer]
    return await answer


def called(
    twin: Twin, endpoint: JsonEndpoint, wire: str, name: str, *given: Any, **settings: Any
) -> Any:
    provider = import_module(f"interlingua_generated.native.{wire}").WIRE.provider
    make = gathered if twin == "sync" else awaited
    return made(
        provider, endpoint, twin, lambda client: make(client, wire, name, *given, **settings)
    )


def streamed(operation: NativeOperation[object]) -> bool:
    owner = import_module(f"interlingua_generated.native.{operation.wire.name}")
    classes = [each for each in vars(owner).values() if isinstance(each, type)]
    twin = next(each for each in classes if hasattr(each, operation.name))
    return "NativeStream" in str(signature(getattr(twin, operation.name)).return_annotation)


def answer_to(operation: NativeOperation[object]) -> Said:
    if not streamed(operation):
        body: object = b"bytes" if operation.answer == "bytes" else {"answered": True}
        return Said(body)
    end = operation.wire.end
    last: dict[str, object] = {"last": 1}
    if end is not None and end.field is not None:
        last[end.field] = end.values[0] if end.values else {}
    if operation.framing == "ndjson":
        return Said(
            json.dumps(last).encode() + b"\n", headers={"content-type": "application/x-ndjson"}
        )
    told = f"data: {json.dumps(last)}\n\n"
    if end is not None and end.data is not None:
        told += f"data: {end.data}\n\n"
    return Said(told.encode(), headers={"content-type": "text/event-stream"})


@pytest.mark.parametrize(("wire", "name"), TABLE)
@pytest.mark.parametrize("twin", TWINS)
def test_every_operation_reaches_its_wire(twin: Twin, wire: str, name: str) -> None:
    operation = operations(wire)[name]
    holes = re.findall(r"\{(\w+)\}", operation.path)
    given: list[Any] = [f"a/{hole}" for hole in holes]
    if operation.body is not None:
        given.append(
            {"file": b"DATA", "model": "m"} if operation.body == "form" else {"model": "m"}
        )
    with JsonEndpoint(answer_to(operation)) as endpoint:
        got = called(twin, endpoint, wire, name, *given)
    (asked,) = endpoint.asked
    path = operation.path
    for hole in holes:
        path = path.replace(f"{{{hole}}}", f"a%2F{hole}")
    assert asked.method == operation.method
    assert asked.path == path
    assert operation.wire.headers.items() <= asked.headers.items()
    if operation.body == "json":
        assert asked.json == {"model": "m", **(operation.sets or {})}
    elif operation.body == "form":
        assert asked.headers["content-type"].startswith("multipart/form-data; boundary=")
        assert b'name="file"; filename="file"' in asked.body
        assert b"DATA" in asked.body
    else:
        assert asked.body == b""
    if streamed(operation):
        assert [event["last"] for event in got] == [1]
    else:
        whole = {"bytes": b"bytes", "nothing": None, "json": {"answered": True}}
        assert got == whole[operation.answer]


def test_a_wire_may_not_offer_nothing() -> None:
    assert len(TABLE) > 100
    assert {wire for wire, _ in TABLE} == set(WIRES)


@pytest.mark.parametrize("twin", TWINS)
def test_unknown_fields_come_back(twin: Twin) -> None:
    answer = {"id": "resp_1", "invented_tomorrow": [1, None]}
    with JsonEndpoint(Said(answer)) as endpoint:
        assert called(twin, endpoint, "openai_responses", "retrieve", "resp_1") == answer


@pytest.mark.parametrize("twin", TWINS)
def test_a_query_goes_behind_the_path_as_its_wire_writes_lists(twin: Twin) -> None:
    query = {"include": ["a b", "c"], "limit": 2, "order": None, "after": "x&y"}
    with JsonEndpoint(Said()) as endpoint:
        called(twin, endpoint, "openai_responses", "list_input_items", "resp_1", query)
        called(twin, endpoint, "mistral_files", "list", {"mimetypes": ["a/b", "c"]})
    paths = [asked.path for asked in endpoint.asked]
    assert paths == [
        "/responses/resp_1/input_items?include[]=a%20b&include[]=c&limit=2&after=x%26y",
        "/v1/files?mimetypes=a%2Fb&mimetypes=c",
    ]


@pytest.mark.parametrize("twin", TWINS)
def test_a_form_holds_named_files_lists_and_nested_fields(twin: Twin) -> None:
    body = {
        "image": [FormFile(b"ONE", "one.png", "image/png"), b"TWO"],
        "prompt": "both",
        "n": 2,
        "mask": None,
    }
    with JsonEndpoint(Said()) as endpoint:
        called(twin, endpoint, "openai_images", "edit", body)
        stored = {"file": b"{}", "purpose": "batch", "expires_after": {"seconds": 60}}
        called(twin, endpoint, "openai_files", "create", stored)
    first, second = (asked.body for asked in endpoint.asked)
    assert b'name="image[]"; filename="one.png"\r\ncontent-type: image/png\r\n\r\nONE' in first
    assert b'name="image[]"; filename="image"' in first
    assert b'name="n"\r\n\r\n2\r\n' in first
    assert b"mask" not in first
    assert b'name="stream"\r\n\r\nfalse\r\n' in first
    assert b'name="expires_after[seconds]"\r\n\r\n60\r\n' in second


@pytest.mark.parametrize("twin", TWINS)
def test_the_body_goes_as_it_was_given_but_for_the_choice_of_a_stream(twin: Twin) -> None:
    body = {"model": "gpt-5", "input": "Hi", "new_field": {"b": 1, "a": 2}}
    with JsonEndpoint(Said()) as endpoint:
        called(twin, endpoint, "openai_responses", "create", body)
    assert endpoint.asked[0].body == (
        b'{"model":"gpt-5","input":"Hi","new_field":{"b":1,"a":2},"stream":false}'
    )
    assert "stream" not in body


@pytest.mark.parametrize("twin", TWINS)
def test_an_error_status_is_the_same_error_as_of_any_call(twin: Twin) -> None:
    refused = Said({"error": {"message": "bad key key-0123456789"}}, status=401)
    with JsonEndpoint(refused) as endpoint, pytest.raises(Unauthenticated) as caught:
        called(twin, endpoint, "openai_files", "list")
    assert "key-0123456789" not in str(caught.value)
    assert "key-0123456789" not in repr(caught.value.body)
    assert caught.value.provider == "openai"


@pytest.mark.parametrize("twin", TWINS)
def test_what_may_be_tried_again_is(twin: Twin) -> None:
    busy = Said({"error": {"message": "slow down"}}, status=429)
    with JsonEndpoint(busy, Said({"data": []})) as endpoint:
        assert called(twin, endpoint, "openai_models", "list") == {"data": []}
    assert len(endpoint.asked) == 2
    with JsonEndpoint(busy) as endpoint, pytest.raises(RateLimited):
        called(twin, endpoint, "openai_models", "list", retry=1)
    assert len(endpoint.asked) == 1


def events(*data: str, kind: str = "text/event-stream") -> Said:
    told = "".join(f"data: {each}\n\n" for each in data)
    return Said(told.encode(), headers={"content-type": kind})


ASKED: dict[str, Any] = {"model": "m", "messages": []}


@pytest.mark.parametrize("twin", TWINS)
def test_a_stream_is_tried_again_before_its_first_bytes(twin: Twin) -> None:
    busy = Said({"error": {"message": "overloaded"}}, status=503)
    with JsonEndpoint(busy, events('{"id":"1"}', "[DONE]")) as endpoint:
        assert called(twin, endpoint, "openai_chat", "stream", ASKED) == [{"id": "1"}]
    assert [asked.json["stream"] for asked in endpoint.asked] == [True, True]
    assert endpoint.asked[0].headers["accept"] == "text/event-stream"


STREAM_FAILURES = [
    ("openai_chat", events('{"id":"1"}'), StreamInterrupted),
    ("openai_responses", events('{"type":"response.created"}'), StreamInterrupted),
    ("anthropic_messages", events('{"type":"message_start"}'), StreamInterrupted),
    (
        "anthropic_messages",
        events('{"type":"error","error":{"type":"overloaded_error","message":"busy"}}'),
        Overloaded,
    ),
    (
        "openai_chat",
        events('{"error":{"code":"rate_limit_exceeded","message":"key-0123456789"}}'),
        RateLimited,
    ),
    ("openai_chat", Said({"id": "whole"}), ProtocolError),
    ("openai_chat", Said({"error": {"code": "rate_limit_exceeded", "message": "no"}}), RateLimited),
    ("openai_chat", events("no json"), ProtocolError),
]


@pytest.mark.parametrize("twin", TWINS)
@pytest.mark.parametrize(("wire", "said", "error"), STREAM_FAILURES)
def test_a_stream_that_fails_raises(
    twin: Twin, wire: str, said: Said, error: type[Exception]
) -> None:
    with JsonEndpoint(said) as endpoint, pytest.raises(error) as caught:
        called(twin, endpoint, wire, "stream", ASKED)
    assert "key-0123456789" not in str(caught.value)


def test_the_events_before_a_failure_are_handed_on() -> None:
    with JsonEndpoint(events('{"id":"1"}', '{"error":"broken"}')) as endpoint:
        where = {"openai": endpoint.url}
        with Client(endpoints=where, credentials={"openai": "k"}, retry=QUICK) as client:
            stream = client.native.openai_chat.stream({"model": "m", "messages": []})
            assert next(stream) == {"id": "1"}
            with pytest.raises(Exception, match="broken"):
                next(stream)


def test_leaving_a_stream_closes_it() -> None:
    with JsonEndpoint(events('{"id":"1"}', '{"id":"2"}', "[DONE]")) as endpoint:
        where = {"openai": endpoint.url}
        with Client(endpoints=where, credentials={"openai": "k"}) as client:
            with client.native.openai_chat.stream({"model": "m", "messages": []}) as stream:
                assert next(stream) == {"id": "1"}
                assert stream.headers["content-type"] == "text/event-stream"
            assert list(stream) == []


def test_a_stream_of_binary_frames() -> None:
    from tests.runtime.test_eventstream import event

    sent: list[tuple[str, dict[str, Any]]] = [
        ("messageStart", {"role": "assistant"}),
        ("metadata", {"usage": {}}),
    ]
    frames = b"".join(event(kind, json.dumps(payload).encode()) for kind, payload in sent)
    said = Said(frames, headers={"content-type": "application/vnd.amazon.eventstream"})
    with JsonEndpoint(said) as endpoint:
        got = called("sync", endpoint, "bedrock_converse", "stream", "some.model-v1:0", {})
    assert got == [{"messageStart": {"role": "assistant"}}, {"metadata": {"usage": {}}}]
    assert endpoint.asked[0].path == "/model/some.model-v1%3A0/converse-stream"


@pytest.mark.parametrize("twin", TWINS)
def test_another_provider_is_called_where_it_serves_the_wire(twin: Twin) -> None:
    def list_models(client: Any) -> Any:
        return client.native_of("groq").openai_models.list()

    with JsonEndpoint(Said({"data": []})) as endpoint:
        assert made("groq", endpoint, twin, list_models) == {"data": []}
    assert endpoint.asked[0].path == "/models"


def test_a_provider_that_does_not_serve_the_wire_is_refused() -> None:
    with Client() as client, pytest.raises(UsageError, match="serves no openai_images"):
        _ = client.native_of(provider_of("anthropic")).openai_images
    with Client() as client, pytest.raises(UsageError, match="nobody"):
        client.native_of("nobody")


MISTAKES: list[tuple[str, str, tuple[Any, ...], dict[str, Any], str]] = [
    ("openai_responses", "create", ("text",), {}, "takes a dict of the request's fields, not str"),
    ("openai_responses", "create", ({"stream": True},), {}, "for a stream, use its twin"),
    ("openai_responses", "stream", ({"stream": False},), {}, "for a whole answer, use its twin"),
    ("openai_responses", "retrieve", ("",), {}, "response_id must be a text"),
    ("openai_responses", "retrieve", ("..",), {}, "response_id cannot be"),
    ("openai_responses", "retrieve", ("a", "b"), {}, "query= takes a dict"),
    ("openai_files", "create", ({"file": object()},), {}, "file cannot be sent as a object"),
    ("openai_files", "list", (), {"temperature": 1}, "unknown setting 'temperature'"),
    ("openai_embeddings", "create", ({"input": {1, 2}, "x": float("nan")},), {}, "JSON"),
]


@pytest.mark.parametrize(("wire", "name", "given", "settings", "words"), MISTAKES)
def test_a_mistake_is_told_before_the_network(
    wire: str, name: str, given: tuple[Any, ...], settings: dict[str, Any], words: str
) -> None:
    with JsonEndpoint(Said()) as endpoint, pytest.raises(UsageError, match=words):
        called("sync", endpoint, wire, name, *given, **settings)
    assert endpoint.asked == []


def test_settings_are_those_of_any_call() -> None:
    with JsonEndpoint(Said()) as endpoint:
        called("sync", endpoint, "openai_models", "list", headers={"X-Trace": "7"}, timeout=5)
    assert endpoint.asked[0].headers["x-trace"] == "7"


def test_hooks_are_told_of_a_native_call() -> None:
    told: list[tuple[str, str]] = []

    def watch(sent: RequestSent) -> None:
        told.append((sent.call.operation, sent.request.headers["authorization"]))

    with JsonEndpoint(Said()) as endpoint:
        where = {"openai": endpoint.url}
        with Client(
            endpoints=where, credentials={"openai": "k" * 20}, hooks=Hooks(on_request=watch)
        ) as client:
            client.native.openai_models.list()
    assert told == [("native.openai_models.list", "[redacted]")]
