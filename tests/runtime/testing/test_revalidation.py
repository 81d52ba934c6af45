"""Which recordings no longer fit what is generated today."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from interlingua import Text, Thinking, ToolCall, UsageError
from interlingua.http import HttpRequest, HttpResponse
from interlingua.testing import Cassette, Cut, ScriptedError, ScriptedReply, serve
from interlingua.testing.recording import Recording, write_recordings
from interlingua.testing.revalidation import check_cassette
from tests.runtime.probe import Asked, model

if TYPE_CHECKING:
    from pathlib import Path

    from interlingua.testing import Answer

WIRES = ("openai_chat", "openai_responses", "anthropic_messages", "google_generate")
EVERYTHING = ScriptedReply([Thinking("Hm."), Text("Look."), ToolCall("weather", {"city": "Oslo"})])
SCRIPT: list[Answer] = [EVERYTHING, EVERYTHING, ScriptedError(429, "slow")]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "c.yaml"


def record(path: Path, wire: str, script: list[Answer]) -> None:
    with serve(script) as server, Cassette(path):
        there = model(wire, server)
        for at in range(len(script)):
            asked = Asked("sync")
            try:
                (asked.stream if at % 2 else asked.complete)(there, f"question {at}", retry=1)
            except Exception as error:
                assert at > 0, error  # noqa: PT017  only the error and the cut stream may fail


@pytest.mark.parametrize("wire", WIRES)
def test_what_was_recorded_today_fits(path: Path, wire: str) -> None:
    record(path, wire, SCRIPT)
    checked = check_cassette(path)
    assert checked.misfits == ()
    assert (checked.recordings, checked.unknown) == (3, ())


def test_a_stream_that_broke_is_checked_as_far_as_it_goes(path: Path) -> None:
    record(path, "openai_chat", ["whole", ScriptedReply("x" * 4000, fault=Cut(3000))])
    assert "cut: true" in path.read_text("utf-8")
    assert check_cassette(path).misfits == ()


ROT: dict[str, tuple[str, str, str, str]] = {
    "a request's type": (
        "anthropic_messages",
        "max_tokens: ",
        "max_tokens: many #",
        "recording 1: request.max_tokens: Input should be a valid integer",
    ),
    "a request's field": (
        "openai_chat",
        "      model: m\n",
        "      model: m\n      speling: 1\n",
        "recording 1: request.speling: ",
    ),
    "a response's tag": (
        "openai_responses",
        "type: function_call",
        "type: function_cal",
        "recording 1: response: output[2].type:",
    ),
    "an event's tag": (
        "anthropic_messages",
        '"type":"text_delta"',
        '"type":"text_delt"',
        "recording 2: response event ",
    ),
    "an event's type": (
        "google_generate",
        '"modelVersion":"m"',
        '"modelVersion":7',
        "recording 2: response event 0: modelVersion: Input should be a valid string",
    ),
    "an event that is no JSON": (
        "openai_chat",
        "data: [DONE]",
        "data: {",
        "expected",
    ),
    "no terminal event": (
        "openai_responses",
        '"type":"response.completed"',
        '"type":"response.in_progress"',
        "recording 2: response: the stream ended before its terminal marker",
    ),
}


@pytest.mark.parametrize(("wire", "old", "new", "told"), ROT.values(), ids=ROT)
def test_what_no_longer_fits_is_told_with_its_place(
    path: Path, wire: str, old: str, new: str, told: str
) -> None:
    record(path, wire, SCRIPT[:2])
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new), "utf-8")
    shown = [str(each) for each in check_cassette(path).misfits]
    assert any(told in each for each in shown), shown


def kept(url: str, request: bytes, response: bytes) -> Recording:
    headers = {"content-type": "application/json"}
    return Recording(
        HttpRequest("POST", url, headers, request), HttpResponse(200, headers, response)
    )


def test_the_host_tells_which_wire_a_shared_path_is_of_and_how_it_departs(path: Path) -> None:
    body = (
        b'{"model":"mistral-small-latest","messages":[{"role":"user","content":"hi"}],'
        b'"random_seed":1}'
    )
    answer = (
        b'{"id":"1","object":"chat.completion","created":1,"model":"m","choices":[{"index":0,'
        b'"message":{"role":"assistant","content":"hi","tool_calls":null},"finish_reason":"stop"}],'
        b'"usage":{"prompt_tokens":1,"completion_tokens":1,"total_tokens":2}}'
    )
    write_recordings(
        path,
        [
            kept("https://api.mistral.ai/v1/chat/completions", body, answer),
            kept("https://elsewhere.example/v1/chat/completions", body, answer),
        ],
    )
    misfits = check_cassette(path).misfits
    assert [(each.recording, each.where) for each in misfits] == [(2, "request.random_seed")]


def test_what_no_wire_has_is_named_and_not_checked(path: Path) -> None:
    write_recordings(path, [kept("https://api.openai.com/v1/files", b"{}", b"{}")])
    checked = check_cassette(path)
    assert (checked.misfits, checked.unknown) == ((), (1,))


def test_what_is_no_cassette_is_a_usage_error(path: Path) -> None:
    path.write_text("[]")
    with pytest.raises(UsageError, match="no cassette"):
        check_cassette(path)
