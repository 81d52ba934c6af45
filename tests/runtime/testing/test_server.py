"""The loopback server as any HTTP client sees it."""

from __future__ import annotations

import asyncio
import contextlib
import json
import socket
import threading
from typing import TYPE_CHECKING, Any

import httpx2
import pytest

from interlingua.errors import UsageError
from interlingua.messages import Text, ToolCall, user
from interlingua.testing import Cut, RawReply, ScriptedError, ScriptedReply, Stall, serve
from interlingua.usage import Usage

if TYPE_CHECKING:
    from collections.abc import Iterator

    from interlingua.testing import Answer, RecordedRequest, Script, Server

PATHS = {
    "openai_chat": ("/v1/chat/completions", "/v1/chat/completions"),
    "openai_responses": ("/v1/responses", "/v1/responses"),
    "anthropic_messages": ("/v1/messages", "/v1/messages"),
    "google_generate": (
        "/v1beta/models/gemini:generateContent",
        "/v1beta/models/gemini:streamGenerateContent?alt=sse",
    ),
}


@pytest.fixture
def client() -> Iterator[httpx2.Client]:
    with httpx2.Client(timeout=10) as client:
        yield client


def ask(client: httpx2.Client, server: Server, wire: str, *, stream: bool) -> httpx2.Response:
    body = {"model": "some-model", "stream": stream, "stream_options": {"include_usage": True}}
    return client.post(server.url + PATHS[wire][stream], json=body)


def data_of(response: httpx2.Response) -> list[Any]:
    blocks = response.text.replace("\r\n", "\n").strip().split("\n\n")
    data = [line[6:] for block in blocks for line in block.split("\n") if line.startswith("data: ")]
    return [each if each == "[DONE]" else json.loads(each) for each in data]


def failed_script(
    client: httpx2.Client, script: Script, wire: str
) -> tuple[httpx2.Response, Exception]:
    """Give what the client is answered, and what closing the server raises."""
    response = None
    try:
        with serve(script) as server:
            response = ask(client, server, wire, stream=False)
    except Exception as error:
        assert response is not None
        return response, error
    pytest.fail("closing the server did not raise")


def raw_exchange(server: Server, sent: bytes, *, more: bytes | None = None) -> bytes:
    """Send bytes as they are, and read until the server closes."""
    host, _, port = server.url.removeprefix("http://").partition(":")
    with socket.create_connection((host, int(port)), timeout=10) as connection:
        connection.sendall(sent)
        received = b""
        if more is not None:
            received = connection.recv(65536)
            connection.sendall(more)
        return received + read_to_end(connection)


def read_to_end(connection: socket.socket) -> bytes:
    received = b""
    with contextlib.suppress(ConnectionResetError):
        while chunk := connection.recv(65536):
            received += chunk
    return received


def request_bytes(body: bytes = b"{}", *, headers: str = "Connection: close\r\n") -> bytes:
    head = f"POST /v1/messages HTTP/1.1\r\nHost: x\r\nContent-Length: {len(body)}\r\n{headers}\r\n"
    return head.encode() + body


@pytest.mark.parametrize("wire", PATHS)
def test_a_reply_is_said_in_the_words_of_the_wire_that_asks(
    client: httpx2.Client, wire: str
) -> None:
    with serve([ScriptedReply("Hi!", usage=Usage(7, 3))]) as server:
        body = ask(client, server, wire, stream=False).json()
    found = {
        "openai_chat": lambda: (
            body["choices"][0]["message"]["content"],
            body["usage"]["prompt_tokens"],
        ),
        "openai_responses": lambda: (
            body["output"][0]["content"][0]["text"],
            body["usage"]["input_tokens"],
        ),
        "anthropic_messages": lambda: (body["content"][0]["text"], body["usage"]["input_tokens"]),
        "google_generate": lambda: (
            body["candidates"][0]["content"]["parts"][0]["text"],
            body["usageMetadata"]["promptTokenCount"],
        ),
    }[wire]()
    assert found == ("Hi!", 7)


@pytest.mark.parametrize("wire", PATHS)
def test_a_stream_cuts_its_text_into_pieces_and_ends_with_the_wires_terminal_marker(
    client: httpx2.Client, wire: str
) -> None:
    with serve([ScriptedReply("Hello!", chunk_size=4)]) as server:
        response = ask(client, server, wire, stream=True)
    data = data_of(response)
    assert response.headers["content-type"].startswith("text/event-stream")
    pieces: list[str]
    match wire:
        case "openai_chat":
            deltas = [event["choices"][0]["delta"] for event in data[:-1] if event["choices"]]
            pieces = [delta["content"] for delta in deltas if delta.get("content")]
            assert data[-1] == "[DONE]"
        case "openai_responses":
            pieces = [event["delta"] for event in data if event["type"].endswith("text.delta")]
            assert data[-1]["type"] == "response.completed"
            assert [event["sequence_number"] for event in data] == list(range(len(data)))
        case "anthropic_messages":
            pieces = [event["delta"]["text"] for event in data if "text" in event.get("delta", {})]
            assert data[-1]["type"] == "message_stop"
        case _:
            parts = [event["candidates"][0]["content"]["parts"] for event in data]
            pieces = [part["text"] for each in parts for part in each]
            assert data[-1]["candidates"][0]["finishReason"] == "STOP"
            assert b"\r\n\r\n" in response.content
    assert pieces == ["Hell", "o!"]


@pytest.mark.parametrize("include_usage", [True, False])
def test_chat_streams_tell_their_usage_only_when_asked(
    client: httpx2.Client, include_usage: bool
) -> None:
    with serve([ScriptedReply("Hi", usage=Usage(1, 2))]) as server:
        body = {"stream": True, "stream_options": {"include_usage": include_usage}}
        response = client.post(server.url + "/v1/chat/completions", json=body)
    assert ('"total_tokens":3' in response.text) is include_usage


def test_gemini_streams_a_json_list_unless_asked_for_events(client: httpx2.Client) -> None:
    with serve([ScriptedReply("Hello!", chunk_size=4)]) as server:
        response = client.post(f"{server.url}/v1beta/models/g:streamGenerateContent", json={})
    texts = [each["candidates"][0]["content"]["parts"][0]["text"] for each in response.json()]
    assert texts == ["Hell", "o!"]


@pytest.mark.parametrize(
    ("path", "wire"),
    [
        ("/chat/completions", "openai_chat"),
        ("/api/v1/chat/completions", "openai_chat"),
        ("/openai/deployments/d/chat/completions?api-version=1", "openai_chat"),
        ("/responses", "openai_responses"),
        ("/messages", "anthropic_messages"),
        ("/models/g:generateContent", "google_generate"),
        (
            "/v1/projects/p/locations/l/publishers/google/models/g:generateContent",
            "google_generate",
        ),
    ],
)
def test_only_the_end_of_a_path_names_its_wire(client: httpx2.Client, path: str, wire: str) -> None:
    with serve() as server:
        response = client.post(server.url + path, json={"model": "m"})
    assert response.status_code == 200
    assert server.requests[0].wire == wire


def test_endpoints_lead_every_provider_to_its_wire(client: httpx2.Client) -> None:
    with serve() as server:
        for provider, path in (
            ("openai", "/chat/completions"),
            ("groq", "/chat/completions"),
            ("openai", "/responses"),
            ("anthropic", "/v1/messages"),
            ("google", "/v1beta/models/g:generateContent"),
        ):
            assert client.post(server.endpoints[provider] + path, json={}).status_code == 200


def test_requests_are_recorded(client: httpx2.Client) -> None:
    with serve(["one", "two"]) as server:
        ask(client, server, "anthropic_messages", stream=True)
        client.post(
            server.url + "/v1beta/models/gemini-x:generateContent?key=k",
            content=b'{"contents": []}',
            headers=[("X-Twice", "a"), ("X-Twice", "b")],
        )
    first, second = server.requests
    assert (first.method, first.path) == ("POST", "/v1/messages")
    assert (first.wire, first.model, first.stream) == ("anthropic_messages", "some-model", True)
    assert first.body["stream_options"] == {"include_usage": True}
    assert first.headers["content-type"] == "application/json"
    assert (second.model, second.stream, second.query) == ("gemini-x", False, {"key": "k"})
    assert second.content == b'{"contents": []}'
    assert second.headers["x-twice"] == "a, b"
    assert [each.outcome for each in server.requests] == ["answered", "answered"]


def test_a_script_can_be_a_function_of_the_request(client: httpx2.Client) -> None:
    def script(request: RecordedRequest) -> Answer:
        return [f"{request.model} over {request.wire}", ToolCall("f", {"a": 1})]

    with serve(script) as server:
        body = ask(client, server, "anthropic_messages", stream=False).json()
    assert body["content"][0]["text"] == "some-model over anthropic_messages"
    assert body["stop_reason"] == "tool_use"


def test_a_script_that_fails_answers_500_and_raises_where_the_server_is_closed(
    client: httpx2.Client,
) -> None:
    def script(request: RecordedRequest) -> Answer:
        assert request.headers["x-wanted"] == "yes"
        return "unreached"

    response, error = failed_script(client, script, "openai_chat")
    assert response.status_code == 500
    assert "x-wanted" in response.json()["error"]["message"]
    assert isinstance(error, KeyError)


def test_a_part_the_wire_cannot_say_is_the_scripts_fault(client: httpx2.Client) -> None:
    shell = ToolCall("shell", arguments_text="ls", freeform=True)
    response, error = failed_script(client, [shell], "google_generate")
    assert response.status_code == 500
    assert isinstance(error, UsageError)
    assert "the google_generate wire cannot answer with a ToolCall" in str(error)


@pytest.mark.parametrize("wire", PATHS)
def test_an_exhausted_script_says_so_and_asks_not_to_retry(
    client: httpx2.Client, wire: str
) -> None:
    with serve(["only one"]) as server:
        ask(client, server, wire, stream=False)
        response = ask(client, server, wire, stream=True)
    assert response.status_code == 500
    assert response.headers["x-should-retry"] == "false"
    assert "exhausted: all 1 of its answers" in response.json()["error"]["message"]


def test_a_string_is_no_script() -> None:
    with pytest.raises(UsageError, match="serve"):
        serve("Hello")


@pytest.mark.parametrize(
    ("wire", "status", "expected"),
    [
        ("openai_chat", 401, {"type": "invalid_request_error", "code": "invalid_api_key"}),
        ("openai_responses", 500, {"type": "server_error", "code": None}),
        ("anthropic_messages", 529, {"type": "overloaded_error"}),
        ("anthropic_messages", 429, {"type": "rate_limit_error"}),
        ("google_generate", 429, {"code": 429, "status": "RESOURCE_EXHAUSTED"}),
        ("google_generate", 400, {"code": 400, "status": "INVALID_ARGUMENT"}),
    ],
)
def test_errors_are_said_in_the_words_of_the_wire_that_asks(
    client: httpx2.Client, wire: str, status: int, expected: dict[str, object]
) -> None:
    with serve([ScriptedError(status, "too much", headers={"Retry-After": "3"})]) as server:
        response = ask(client, server, wire, stream=True)
    assert response.status_code == status
    assert response.headers["retry-after"] == "3"
    error = response.json()["error"]
    assert error["message"] == "too much"
    assert {name: error[name] for name in expected} == expected


@pytest.mark.parametrize("wire", PATHS)
def test_an_error_inside_a_stream_comes_after_its_parts_and_ends_it(
    client: httpx2.Client, wire: str
) -> None:
    reply = ScriptedReply("Hello", error=ScriptedError(500, "fell over"))
    with serve([reply]) as server:
        response = ask(client, server, wire, stream=True)
    data = data_of(response)
    assert response.status_code == 200
    assert "Hello" in response.text
    last = data[-1]
    assert "fell over" in json.dumps(last.get("error", last))
    assert '"finish_reason":"' not in response.text
    assert "response.completed" not in response.text


@pytest.mark.parametrize(
    ("method", "path", "content", "status"),
    [
        ("POST", "/v1/unknown", b"{}", 404),
        ("GET", "/v1/messages", b"", 405),
        ("POST", "/v1/messages", b"{not json", 400),
        ("POST", "/v1/messages", b"[]", 400),
    ],
)
def test_requests_that_no_wire_makes_are_refused_without_taking_an_answer(
    client: httpx2.Client, method: str, path: str, content: bytes, status: int
) -> None:
    with serve(["kept"]) as server:
        assert client.request(method, server.url + path, content=content).status_code == status
        assert "kept" in ask(client, server, "anthropic_messages", stream=False).text


def test_counts_of_tokens_take_no_answer_of_the_script(client: httpx2.Client) -> None:
    with serve(["kept"], input_tokens=42) as server:
        counted = client.post(server.url + "/v1/messages/count_tokens", json={}).json()
        assert counted == {"input_tokens": 42}
        counted = client.post(server.url + "/v1beta/models/g:countTokens", json={}).json()
        assert counted["totalTokens"] == 42
        assert "kept" in ask(client, server, "anthropic_messages", stream=False).text
    assert [each.operation for each in server.requests] == ["count_tokens", "count_tokens", "reply"]


def test_one_connection_carries_many_exchanges() -> None:
    with serve(["one", "two"]) as server:
        keep = request_bytes(headers="")
        received = raw_exchange(server, keep, more=request_bytes())
    assert received.count(b"HTTP/1.1 200") == 2
    assert b'"one"' in received
    assert b'"two"' in received


def test_pipelined_requests_are_answered_in_order() -> None:
    with serve(["one", "two"]) as server:
        received = raw_exchange(server, request_bytes(headers="") + request_bytes())
    assert received.index(b'"one"') < received.index(b'"two"')


def test_chunked_request_bodies_are_put_together() -> None:
    head = b"POST /v1/messages HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n"
    body = b'b\r\n{"model":"m\r\n2\r\n"}\r\n0\r\n\r\n'
    with serve() as server:
        raw_exchange(server, head + b"Connection: close\r\n\r\n" + body)
    assert server.requests[0].body == {"model": "m"}


def test_a_client_that_waits_for_100_is_told_to_go_on() -> None:
    whole = request_bytes(b'{"model":"m"}', headers="Expect: 100-continue\r\nConnection: close\r\n")
    head, body = whole[:-13], whole[-13:]
    with serve() as server:
        received = raw_exchange(server, head, more=body)
    assert received.startswith(b"HTTP/1.1 100")
    assert b"HTTP/1.1 200" in received


def test_what_is_not_http_is_answered_400() -> None:
    with serve() as server:
        assert raw_exchange(server, b"nonsense\r\n\r\n").startswith(b"HTTP/1.1 400")
    assert server.requests == []


def test_a_raw_body_goes_out_byte_for_byte(client: httpx2.Client) -> None:
    body = bytes(range(256))
    headers = {"Content-Type": "x/y", "Content-Length": "7", "Transfer-Encoding": "chunked"}
    with serve([RawReply(body, status=418, headers=headers)]) as server:
        response = ask(client, server, "openai_chat", stream=False)
    assert (response.status_code, response.content) == (418, body)
    assert response.headers["content-type"] == "x/y"
    assert response.headers["content-length"] == "256"


def test_each_raw_chunk_is_an_http_chunk_of_its_own() -> None:
    chunks: list[bytes | tuple[float, bytes]] = [b"da", b"ta: {}\n", (0.001, b"\n"), b"d"]
    with serve([RawReply(chunks)]) as server:
        received = raw_exchange(server, request_bytes())
    _, _, framed = received.partition(b"\r\n\r\n")
    assert framed == b"2\r\nda\r\n7\r\nta: {}\n\r\n1\r\n\n\r\n1\r\nd\r\n0\r\n\r\n"


@pytest.mark.parametrize(
    ("body", "ends_with"),
    [(b"0123456789", b"\r\n\r\n01234"), ([b"012", b"3456", b"789"], b"3\r\n012\r\n2\r\n34\r\n")],
)
def test_a_cut_closes_the_connection_after_so_many_bytes(
    body: bytes | list[bytes | tuple[float, bytes]], ends_with: bytes
) -> None:
    with serve([RawReply(body, fault=Cut(after=5))]) as server:
        received = raw_exchange(server, request_bytes(headers=""))
        assert server.requests[0].wait() == "cut"
    assert received.endswith(ends_with)


def test_a_cut_stream_is_an_error_to_an_http_client(client: httpx2.Client) -> None:
    with serve([ScriptedReply("Hello", fault=Cut(after=300))]) as server:
        with pytest.raises(httpx2.RemoteProtocolError):
            ask(client, server, "anthropic_messages", stream=True)
        # The server itself goes on.
        assert ask(client, server, "anthropic_messages", stream=True).status_code == 500


def test_a_stall_sends_nothing_more_until_the_client_leaves(client: httpx2.Client) -> None:
    with serve([ScriptedReply("Hello", fault=Stall(after=20))]) as server:
        url = server.url + "/v1/messages"
        with client.stream("POST", url, json={"stream": True}) as response:
            chunks = response.iter_raw()
            assert next(chunks) == b"event: message_start"
            assert server.requests[0].outcome == "pending"
        assert server.requests[0].wait() == "disconnected"


def test_a_client_that_leaves_in_mid_stream_is_noticed(client: httpx2.Client) -> None:
    endless = ScriptedReply("x" * 5000, chunk_size=1, pace=0.005)
    with serve([endless]) as server:
        url = server.url + "/v1/messages"
        with client.stream("POST", url, json={"stream": True}) as response:
            chunks = response.iter_raw()
            next(chunks)
            assert server.requests[0].outcome == "pending"
        assert server.requests[0].wait() == "disconnected"


def test_an_answer_larger_than_the_sockets_buffers_waits_for_its_reader() -> None:
    body = b"0123456789abcdef" * 262_144
    with serve([RawReply(body)]) as server:
        received = raw_exchange(server, request_bytes())
        assert server.requests[0].wait() == "answered"
    assert received.partition(b"\r\n\r\n")[2] == body


@pytest.mark.parametrize("count", [200])
def test_concurrent_streams_all_get_their_own_whole_answer(count: int) -> None:
    def script(request: RecordedRequest) -> Answer:
        return ScriptedReply(f"answer {request.model} " * 20, pace=0.001)

    async def one(client: httpx2.AsyncClient, url: str, number: int) -> str:
        response = await client.post(url, json={"model": f"m{number}", "stream": True})
        deltas = [each["delta"] for each in data_of(response) if "delta" in each]
        return "".join([delta.get("text", "") for delta in deltas])

    async def all_of_them(url: str) -> list[str]:
        limits = httpx2.Limits(max_connections=count)
        async with httpx2.AsyncClient(timeout=30, limits=limits) as client:
            return await asyncio.gather(*[one(client, url, number) for number in range(count)])

    with serve(script) as server:
        before = threading.active_count()
        texts = asyncio.run(all_of_them(server.url + "/v1/messages"))
        assert threading.active_count() <= before
    assert texts == [f"answer m{number} " * 20 for number in range(count)]


def test_closing_ends_open_streams_the_thread_and_the_socket() -> None:
    server = serve([ScriptedReply("x" * 1000, chunk_size=1, pace=0.01)])
    server.start()
    url = server.url
    host, _, port = url.removeprefix("http://").partition(":")
    with socket.create_connection((host, int(port)), timeout=10) as connection:
        connection.sendall(request_bytes(b'{"stream": true}'))
        assert connection.recv(10)
        server.close()
        assert not read_to_end(connection).endswith(b"0\r\n\r\n")
    assert not [each for each in threading.enumerate() if each.name == "interlingua-test-server"]
    with pytest.raises(ConnectionRefusedError):
        socket.create_connection((host, int(port)))
    assert server.requests[0].outcome == "disconnected"
    server.close()


def test_a_server_that_is_not_running_has_no_address() -> None:
    with pytest.raises(UsageError, match="not running"):
        _ = serve().url


def test_a_given_port_is_taken() -> None:
    with serve() as first:
        port = int(first.url.rpartition(":")[2])
    with serve(port=port) as second:
        assert second.url == first.url


def test_replies_hold_only_what_a_model_can_answer_with(client: httpx2.Client) -> None:
    wrong = [[Text("a"), user("b")]]
    _, error = failed_script(client, wrong, "openai_chat")  # type: ignore[arg-type]  # the mistake
    assert isinstance(error, UsageError)
    assert "cannot hold a Message" in str(error)
