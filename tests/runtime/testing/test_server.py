"""What the loopback server answers, in the words of each wire."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import httpx2
import pytest

from interlingua.errors import UsageError
from interlingua.messages import Text, ToolCall, user
from interlingua.testing import ScriptedError, ScriptedReply, serve
from interlingua.usage import Usage
from tests.runtime.testing.asking import PATHS, ask, data_of

if TYPE_CHECKING:
    from interlingua.testing import Answer, RecordedRequest, Script


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
        "cohere_chat": lambda: (
            body["message"]["content"][0]["text"],
            body["usage"]["billed_units"]["input_tokens"],
        ),
        "ollama_chat": lambda: (body["message"]["content"], body["prompt_eval_count"]),
        "mistral_chat": lambda: (
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
    kind = "application/x-ndjson" if wire == "ollama_chat" else "text/event-stream"
    assert response.headers["content-type"].startswith(kind)
    pieces: list[str]
    match wire:
        case "openai_chat" | "mistral_chat":
            deltas = [event["choices"][0]["delta"] for event in data[:-1] if event["choices"]]
            pieces = [delta["content"] for delta in deltas if delta.get("content")]
            assert data[-1] == "[DONE]"
        case "cohere_chat":
            told = [event["delta"] for event in data[:-1] if event["type"] == "content-delta"]
            pieces = [delta["message"]["content"]["text"] for delta in told]
            assert data[-2]["type"] == "message-end"
        case "ollama_chat":
            pieces = [event["message"]["content"] for event in data[:-1]]
            assert data[-1]["done"]
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
        ("/mistral/v1/chat/completions", "mistral_chat"),
        ("/v2/chat", "cohere_chat"),
        ("/api/chat", "ollama_chat"),
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


def test_whatever_a_script_raises_comes_out(client: httpx2.Client) -> None:
    def script(_: RecordedRequest) -> Answer:
        raise RuntimeError("out of ideas")

    response, error = failed_script(client, script, "anthropic_messages")
    assert "out of ideas" in response.json()["error"]["message"]
    assert isinstance(error, RuntimeError)


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
    assert "exhausted: all 1 of its answers" in response.text


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
    # Cohere tells of errors in the event that ends the stream.
    assert '"finish_reason":"' not in response.text.replace('"finish_reason":"ERROR"', "")
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


def test_replies_hold_only_what_a_model_can_answer_with(client: httpx2.Client) -> None:
    wrong = [[Text("a"), user("b")]]
    _, error = failed_script(client, wrong, "openai_chat")  # type: ignore[arg-type]  # the mistake
    assert isinstance(error, UsageError)
    assert "cannot hold a Message" in str(error)
