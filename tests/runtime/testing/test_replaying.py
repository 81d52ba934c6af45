"""Cassettes served over real HTTP, to any client."""

from __future__ import annotations

from typing import TYPE_CHECKING, get_args

import httpx2
import pytest

from interlingua import RateLimited, StreamInterrupted, UsageError
from interlingua.testing import (
    Cassette,
    Chunking,
    Cut,
    NotRecorded,
    ScriptedError,
    ScriptedReply,
    Status,
    replaying,
    serve,
)
from tests.runtime.probe import model

if TYPE_CHECKING:
    from pathlib import Path

    from interlingua.testing import Answer
    from tests.runtime.probe import Asked

WIRES = ("openai_chat", "openai_responses", "anthropic_messages", "google_generate")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "c.yaml"


@pytest.mark.parametrize("spoken", WIRES)
@pytest.mark.parametrize("chunks", get_args(Chunking))
def test_recordings_are_served_at_any_address(
    asked: Asked, path: Path, spoken: str, chunks: Chunking
) -> None:
    with serve(["Whole.", "Streamed, with ünï."]) as server, Cassette(path):
        asked.complete(model(spoken, server))
        asked.stream(model(spoken, server))
    with serve(replaying(path, chunks=chunks, seed=3)) as server:
        assert asked.complete(model(spoken, server)).text == "Whole."
        assert asked.stream(model(spoken, server)).text == "Streamed, with ünï."


def test_the_last_recording_of_a_request_is_served_for_good(asked: Asked, path: Path) -> None:
    with serve(["one", "two"]) as server, Cassette(path):
        for _ in range(2):
            asked.complete(model("openai_chat", server))
    with serve(replaying(path)) as server:
        there = model("openai_chat", server)
        assert [asked.complete(there).text for _ in range(3)] == ["one", "two", "two"]


def test_errors_and_broken_streams_are_served_as_they_came(asked: Asked, path: Path) -> None:
    script: list[Answer] = [ScriptedError(429, "slow"), ScriptedReply("x" * 4000, fault=Cut(3000))]

    def ask(url: str) -> None:
        with pytest.raises(RateLimited, match="slow"):
            asked.complete(model("openai_chat", url), retry=1)
        with pytest.raises(StreamInterrupted):
            asked.stream(model("openai_chat", url), retry=1)

    with serve(script) as server, Cassette(path):
        ask(server.url)
    with serve(replaying(path)) as server:
        ask(server.url)


def test_faults_go_wrong_with_every_recording(asked: Asked, path: Path) -> None:
    with serve(["Hello!"]) as server, Cassette(path):
        asked.complete(model("openai_chat", server))
    with serve(replaying(path, faults=[Status(429)])) as server, pytest.raises(RateLimited):
        asked.complete(model("openai_chat", server), retry=1)


def test_what_is_not_recorded_is_told_with_the_nearest(
    client: httpx2.Client, asked: Asked, path: Path
) -> None:
    with serve(["Hello!"]) as server, Cassette(path):
        asked.complete(model("openai_chat", server), "Name three moons.")
    with serve(replaying(path)) as server:
        body = {"model": "m", "messages": [{"role": "user", "content": "Name four moons."}]}
        response = client.post(f"{server.url}/v1/chat/completions", json=body)
    assert response.status_code == 404
    assert response.json()["error"]["code"] == "not_recorded"
    assert "Name three moons." in response.json()["error"]["message"]


def test_a_cassette_that_cannot_be_read_fails_before_the_server(path: Path) -> None:
    with pytest.raises(UsageError, match="cannot be read"):
        replaying(path)


def test_a_miss_is_a_usage_error() -> None:
    assert issubclass(NotRecorded, UsageError)
