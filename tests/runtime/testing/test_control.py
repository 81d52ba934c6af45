"""How tests in other languages script the server, and scripts in files."""

from __future__ import annotations

from typing import TYPE_CHECKING

import httpx2
import pytest

from interlingua.errors import UsageError
from interlingua.messages import Refusal, Text, Thinking, ToolCall
from interlingua.testing import (
    Cut,
    Delay,
    RawReply,
    ScriptedError,
    ScriptedReply,
    Status,
    serve,
)
from interlingua.testing.script_document import read_script, script_from_file
from interlingua.usage import Usage
from tests.runtime.testing.asking import ask

if TYPE_CHECKING:
    from pathlib import Path

    from interlingua.testing import Answer
    from interlingua.values import JsonValue

ANSWERS: dict[str, tuple[JsonValue, Answer]] = {
    "text": ("Hello!", ScriptedReply("Hello!")),
    "parts": (
        {
            "thinking": "Hm.",
            "text": "Look.",
            "tool_calls": [{"name": "weather", "arguments": {"city": "Oslo"}, "id": "c1"}],
        },
        ScriptedReply(
            [Thinking("Hm."), Text("Look."), ToolCall("weather", {"city": "Oslo"}, "c1")], fault=[]
        ),
    ),
    "refusal": (
        {"refusal": "No.", "finish_reason": "refusal"},
        ScriptedReply([Refusal("No.")], finish_reason="refusal", fault=[]),
    ),
    "pace and usage": (
        {"text": "a", "chunk_size": 1, "pace": 0.5, "delay": 1, "usage": {"input": 3, "cached": 1}},
        ScriptedReply(
            [Text("a")],
            chunk_size=1,
            pace=0.5,
            delay=1,
            usage=Usage(3, None, cached=1),
            fault=[],
        ),
    ),
    "faults": (
        {
            "text": "a",
            "faults": [
                {"kind": "delay", "seconds": 0.1, "after": 5},
                {"kind": "cut", "after": 9},
                {"kind": "status", "status": 503},
            ],
        },
        ScriptedReply([Text("a")], fault=[Delay(0.1, 5), Cut(9), Status(503)]),
    ),
    "error": (
        {"error": {"status": 429, "message": "slow", "headers": {"retry-after": "1"}}},
        ScriptedError(429, "slow", headers={"retry-after": "1"}),
    ),
    "error inside the reply": (
        {"text": "a", "error": {"status": 500}},
        ScriptedReply([Text("a")], error=ScriptedError(500), fault=[]),
    ),
    "raw text": (
        {"raw": {"text": "data: {}\n\n", "status": 201, "headers": {"x": "y"}}},
        RawReply(b"data: {}\n\n", status=201, headers={"x": "y"}, fault=[]),
    ),
    "raw bytes": ({"raw": {"base64": "/w=="}}, RawReply(b"\xff", fault=[])),
}
WRONG: dict[str, tuple[JsonValue, str]] = {
    "no list": ("Hello!", "a script is a list"),
    "a number": ([1], "answer 0: takes a text or an object"),
    "an unknown field": (["a", {"txt": "b"}], "answer 1: txt: Extra inputs"),
    "a wrong type": ([{"tool_calls": [{"arguments": {}}]}], "answer 0: tool_calls.0.name: Field"),
    "an unknown fault": ([{"faults": [{"kind": "fire"}]}], "answer 0: faults.0.kind"),
    "a fault's wrong field": (
        [{"faults": [{"kind": "cut", "seconds": 1}]}],
        "the fault cut does not take",
    ),
}


@pytest.mark.parametrize(("document", "answer"), ANSWERS.values(), ids=ANSWERS)
def test_an_answer_is_read(document: JsonValue, answer: Answer) -> None:
    assert read_script([document]) == [answer]
    assert read_script({"replies": [document]}) == [answer]


@pytest.mark.parametrize(("document", "message"), WRONG.values(), ids=WRONG)
def test_what_is_no_answer_is_refused_with_its_place(document: JsonValue, message: str) -> None:
    with pytest.raises(UsageError, match=message):
        read_script(document)


def test_a_script_is_read_from_a_file(tmp_path: Path) -> None:
    (tmp_path / "s.yaml").write_text("- Hello!\n- text: |\n    Two\n    lines\n")
    (tmp_path / "s.json").write_text('["Hello!"]')
    (tmp_path / "bad.yaml").write_text("- {nope: 1}")
    assert len(script_from_file(tmp_path / "s.yaml")) == 2
    assert script_from_file(tmp_path / "s.json") == [ScriptedReply("Hello!")]
    with pytest.raises(UsageError, match=r"bad\.yaml: answer 0: nope"):
        script_from_file(tmp_path / "bad.yaml")
    with pytest.raises(UsageError, match=r"none.yaml: .*No such file"):
        script_from_file(tmp_path / "none.yaml")


def test_answers_are_added_and_requests_read_over_http(client: httpx2.Client) -> None:
    with serve([]) as server:
        added = client.post(f"{server.url}/__script__", json=["One.", {"text": "Two."}])
        assert added.json() == {"waiting": 2}
        said = [
            ask(client, server, "openai_chat", stream=False).json()["choices"][0]["message"]
            for _ in range(2)
        ]
        assert [each["content"] for each in said] == ["One.", "Two."]
        requests = client.get(f"{server.url}/__requests__").json()["requests"]
    assert [each["path"] for each in requests] == ["/v1/chat/completions"] * 2
    assert requests[0]["wire"] == "openai_chat"
    assert requests[0]["model"] == "some-model"
    assert requests[0]["body"]["stream"] is False
    assert requests[0]["outcome"] == "answered"
    assert len(server.requests) == 2


def test_answers_that_wait_are_forgotten_on_demand(client: httpx2.Client) -> None:
    with serve(["never"]) as server:
        assert client.delete(f"{server.url}/__script__").json() == {"waiting": 0}
        response = ask(client, server, "openai_chat", stream=False)
    assert response.status_code == 500
    assert "exhausted" in response.text


def test_the_greeting_ends_with_the_first_answer_that_is_added(client: httpx2.Client) -> None:
    with serve() as server:
        assert ask(client, server, "openai_chat", stream=False).status_code == 200
        client.post(f"{server.url}/__script__", json=["Own."])
        assert "Own." in ask(client, server, "openai_chat", stream=False).text


@pytest.mark.parametrize(
    ("method", "path", "content", "status", "message"),
    [
        ("POST", "/__script__", b'[{"nope":1}]', 400, "answer 0: nope"),
        ("POST", "/__script__", b"{", 400, "expected JSON"),
        ("PUT", "/__script__", b"[]", 405, "does not take PUT"),
        ("POST", "/__requests__", b"[]", 405, "does not take POST"),
    ],
)
def test_wrong_steering_is_told(
    client: httpx2.Client, method: str, path: str, content: bytes, status: int, message: str
) -> None:
    with serve() as server:
        response = client.request(method, server.url + path, content=content)
    assert response.status_code == status
    assert message in response.json()["error"]


def test_nothing_is_added_to_a_function(client: httpx2.Client) -> None:
    with serve(lambda _: "Hi") as server:
        response = client.post(f"{server.url}/__script__", json=["One."])
    assert response.status_code == 400
    assert "a function answers" in response.json()["error"]
