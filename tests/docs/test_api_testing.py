"""The testing kit of the public API, as a user types it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from interlingua import Client, ToolCall
from interlingua.models import anthropic
from interlingua.testing import Cassette, ScriptedProvider, serve

if TYPE_CHECKING:
    from pathlib import Path


def test_a_scripted_provider_answers_in_the_order_of_its_replies() -> None:
    script = ScriptedProvider(["Hello!", ToolCall("weather", {"city": "Oslo"})])
    client = Client(providers=[script])

    claude = client.chat(anthropic.CLAUDE_SONNET_5)
    assert claude.complete("Hi").text == "Hello!"
    assert claude.complete("Weather?").tool_calls[0].arguments == {"city": "Oslo"}
    script.assert_asked("Weather?", times=1)
    script.assert_exhausted()


def test_a_cassette_records_once_redacted_and_replays_byte_for_byte(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("ANTHROPIC_API_KEY", "sk-ant-api03-0123456789abcdef0123")
    bodies: list[object] = []
    with serve(["Hello!"]) as server:
        monkeypatch.setenv("ANTHROPIC_BASE_URL", server.url)
        for _ in range(3):
            with Cassette("tests/cassettes/hello.yaml"):
                bodies.append(Client().chat(anthropic.CLAUDE_SONNET_5).complete("Hi").raw)
    assert len(server.requests) == 1
    assert bodies[0] == bodies[1] == bodies[2]
    assert "sk-ant" not in (tmp_path / "tests/cassettes/hello.yaml").read_text("utf-8")


def test_a_real_server_on_loopback_speaks_every_wire() -> None:
    with serve() as server:
        client = Client(endpoints=server.endpoints, credentials={"anthropic": "any"})
        assert client.chat(anthropic.CLAUDE_SONNET_5).complete("Hi").text
        assert server.requests[0].wire == "anthropic_messages"
