"""The calls, streams, messages, errors and test server of the public API, as a user types them.

What the type checkers must refuse of them stands in tests/typing/promises.py.
"""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, assert_type

import pytest

import interlingua
from interlingua import (
    AnyChat,
    AsyncClient,
    BadRequest,
    Client,
    ConnectionFailed,
    ContextTooLong,
    FinishReason,
    Image,
    InterlinguaError,
    Known,
    Overloaded,
    ProtocolError,
    ProviderError,
    RateLimited,
    ServerError,
    StreamInterrupted,
    TextDelta,
    Thinking,
    ThinkingDelta,
    TimedOut,
    ToolCall,
    ToolCallDelta,
    Unauthenticated,
    Unknown,
    UsageError,
    system,
    user,
)
from interlingua.models import anthropic, google, openai
from interlingua.testing import ScriptedError, serve
from interlingua_generated.wire import anthropic_messages, openai_chat, openai_responses

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from interlingua.testing import Answer, RecordedRequest, Server

MOONS = "Titan, Rhea, Iapetus."


def answer(_: RecordedRequest) -> Answer:
    return [Thinking("hm"), MOONS]


@pytest.fixture
def keys(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("ANTHROPIC_API_KEY", "OPENAI_API_KEY", "GEMINI_API_KEY"):
        monkeypatch.setenv(name, "any")


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch, keys: None) -> Iterator[Server]:
    with serve(answer) as running:
        monkeypatch.setenv("ANTHROPIC_BASE_URL", running.endpoints["anthropic"])
        monkeypatch.setenv("OPENAI_BASE_URL", running.endpoints["openai"])
        monkeypatch.setenv("GOOGLE_GEMINI_BASE_URL", running.endpoints["google"])
        yield running


class TestCallAModel:
    def test_a_reply_has_every_field_that_is_promised(self, server: Server) -> None:
        client = Client()
        claude = client.chat(anthropic.CLAUDE_SONNET_5)
        reply = claude.complete("Name three moons of Saturn.")
        assert reply.text == MOONS
        assert reply.thinking == "hm"
        assert reply.tool_calls == ()
        assert reply.citations == ()
        assert reply.media == ()
        assert reply.refusal is None
        assert [type(part).__name__ for part in reply.message.parts] == ["Thinking", "Text"]
        assert reply.usage.input is not None
        assert reply.usage.output is not None
        assert reply.usage.cached is None
        assert reply.usage.raw is not None
        assert not isinstance(reply.cost, Unknown)
        assert reply.finish_reason is FinishReason.STOP
        assert reply.raw_finish_reason == "end_turn"
        assert reply.adaptations == ()
        timing = reply.timing
        assert timing.time_to_first_token is not None
        assert timing.duration is not None
        assert timing.duration >= timing.time_to_first_token >= 0
        assert reply.response_id
        assert reply.request_id
        assert reply.served_model == "claude-sonnet-5"
        assert_type(reply.raw, anthropic_messages.Response)
        assert reply.raw.get("type") == "message"

    def test_another_wire_is_named_and_models_by_string_bind_alike(self, server: Server) -> None:
        client = Client()
        first = client.chat(openai.GPT_5_2).complete("hi")
        assert_type(first.raw, openai_responses.Response)
        other = client.chat(openai.GPT_5_2, wire="openai_chat").complete("hi")
        assert_type(other.raw, openai_chat.Response)
        assert [request.path for request in server.requests] == [
            "/v1/responses",
            "/v1/chat/completions",
        ]
        named = client.chat("anthropic/claude-sonnet-5")
        assert named.model is anthropic.CLAUDE_SONNET_5
        assert_type(named.complete("hi").raw, anthropic_messages.Response)
        assert_type(client.chat("anthropic/claude-of-tomorrow"), AnyChat)

    def test_the_async_client_is_the_same_awaited(self, server: Server) -> None:
        async def called() -> str:
            async with AsyncClient() as client:
                reply = await client.chat(google.GEMINI_2_5_PRO).complete("hi")
                return reply.text

        assert asyncio.run(called()) == MOONS


class TestStream:
    def test_events_are_matched_and_the_reply_stands_after_them(self, server: Server) -> None:
        claude = Client().chat(anthropic.CLAUDE_SONNET_5)
        texts: list[str] = []
        others: list[int] = []
        with claude.stream("Write a haiku about rain.") as stream:
            for event in stream:
                match event:
                    case TextDelta(text=text):
                        texts.append(text)
                    case ThinkingDelta() | ToolCallDelta():
                        others.append(event.index)
                    case _:
                        pass
        assert "".join(texts) == MOONS
        assert set(others) == {0}
        assert stream.reply.usage.output is not None
        assert stream.reply.text == MOONS

    def test_only_the_text(self, server: Server) -> None:
        claude = Client().chat(anthropic.CLAUDE_SONNET_5)
        assert "".join(claude.stream("…").text()) == MOONS

    def test_the_text_alone_raises_as_the_stream_does(self, keys: None) -> None:
        with serve([ScriptedError(529, "overloaded")]) as server:
            claude = Client(endpoints=server.endpoints, retry=1).chat(anthropic.CLAUDE_SONNET_5)
            with pytest.raises(Overloaded):
                list(claude.stream("…").text())

    def test_every_event_that_is_promised_can_be_imported(self) -> None:
        for name in (
            "ReplyStart",
            "TextStart",
            "TextDelta",
            "TextEnd",
            "ThinkingStart",
            "ThinkingDelta",
            "ThinkingEnd",
            "ToolCallStart",
            "ToolCallDelta",
            "ToolCallEnd",
            "CitationAdded",
            "MediaAdded",
            "HostedToolStarted",
            "HostedToolEnded",
            "RawChunk",
            "ReplyEnd",
        ):
            assert hasattr(interlingua, name), name


class TestMessages:
    def test_an_image_from_a_file(
        self, server: Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        (tmp_path / "cat.png").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(16))
        monkeypatch.chdir(tmp_path)
        claude = Client().chat(anthropic.CLAUDE_SONNET_5)
        claude.complete(
            [
                system("You are terse."),
                user("What is on this picture?", Image.from_file("cat.png")),
            ]
        )
        body = server.requests[0].body
        assert "You are terse." in str(body["system"])
        assert "image/png" in str(body["messages"])

    def test_every_part_that_is_promised_can_be_imported(self) -> None:
        for name in (
            "Text",
            "Image",
            "Audio",
            "Video",
            "Document",
            "Thinking",
            "ToolCall",
            "ToolResult",
            "Citation",
            "Opaque",
            "system",
            "developer",
            "user",
            "assistant",
            "tool_result",
        ):
            assert hasattr(interlingua, name), name

    def test_extra_that_clashes_with_a_setting_raises(self, server: Server) -> None:
        claude = Client().chat(anthropic.CLAUDE_SONNET_5)
        claude.complete("hi", extra={"thinking": {"type": "adaptive"}})
        assert server.requests[0].body["thinking"] == {"type": "adaptive"}
        with pytest.raises(UsageError, match="max_tokens"):
            claude.complete("hi", max_output_tokens=10, extra={"max_tokens": 20})
        assert len(server.requests) == 1


class TestErrors:
    TREE = """
        InterlinguaError UsageError
        InterlinguaError ConnectionFailed
        InterlinguaError TimedOut
        InterlinguaError ProviderError
        ProviderError BadRequest
        BadRequest ContextTooLong
        ProviderError Unauthenticated
        ProviderError Forbidden
        ProviderError NotFound
        ProviderError RateLimited
        ProviderError QuotaExceeded
        ProviderError Overloaded
        ProviderError ServerError
        ProviderError ContentRejected
        InterlinguaError ProtocolError
        ProtocolError StreamInterrupted
        InterlinguaError OutputError
        OutputError OutputTruncated
        OutputError OutputRefused
        OutputError OutputInvalid
        InterlinguaError ToolError
    """

    @pytest.mark.parametrize("line", TREE.split("\n")[1:-1], ids=str.strip)
    def test_tree(self, line: str) -> None:
        parent, child = line.split()
        assert issubclass(getattr(interlingua, child), getattr(interlingua, parent))

    @pytest.mark.parametrize(
        ("status", "message", "kind", "category", "retryable"),
        [
            (400, "no such field", BadRequest, "user_input", False),
            (400, "prompt is too long: 9 tokens > 8 maximum", ContextTooLong, "user_input", False),
            (401, "invalid key", Unauthenticated, "user_input", False),
            (429, "slow down", RateLimited, "transient", True),
            (500, "oops", ServerError, "transient", True),
        ],
    )
    def test_a_provider_error_tells_what_is_promised(
        self,
        keys: None,
        status: int,
        message: str,
        kind: type[ProviderError],
        category: str,
        retryable: bool,
    ) -> None:
        with serve([ScriptedError(status, message)]) as server:
            claude = Client(endpoints=server.endpoints, retry=1).chat(anthropic.CLAUDE_SONNET_5)
            with pytest.raises(kind) as raised:
                claude.complete("hi")
        error = raised.value
        assert type(error) is kind
        assert (error.status, error.provider, error.model) == (status, "anthropic", claude.model.id)
        assert (error.category, error.retryable) == (category, retryable)
        assert error.request_id
        assert error.retry_after is None
        assert message in str(error)

    def test_a_missing_key_names_its_variable_before_the_network(
        self, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.delenv("ANTHROPIC_API_KEY", raising=False)
        with serve() as server:
            claude = Client(endpoints=server.endpoints).chat(anthropic.CLAUDE_SONNET_5)
            with pytest.raises(UsageError, match="ANTHROPIC_API_KEY"):
                claude.complete("hi")
        assert server.requests == []

    def test_nobody_at_the_address(self, keys: None) -> None:
        client = Client(endpoints={"anthropic": "http://127.0.0.1:9"}, retry=1)
        with pytest.raises(ConnectionFailed):
            client.chat(anthropic.CLAUDE_SONNET_5).complete("hi")

    def test_other_errors_are_interlinguas_own(self) -> None:
        for kind in (TimedOut, StreamInterrupted, ProtocolError):
            assert issubclass(kind, InterlinguaError)
        assert StreamInterrupted("cut").partial is None


class TestServe:
    def test_a_real_server_answers_in_the_order_of_its_script(self, keys: None) -> None:
        with serve(["Hello!", ToolCall("weather", {"city": "Oslo"})]) as server:
            claude = Client(endpoints=server.endpoints).chat(anthropic.CLAUDE_SONNET_5)
            assert claude.complete("Hi").text == "Hello!"
            assert claude.complete("Weather?").tool_calls[0].arguments == {"city": "Oslo"}

    def test_without_a_script_it_answers_every_call_on_every_wire(self, keys: None) -> None:
        with serve() as server:
            client = Client(endpoints=server.endpoints)
            replies = [
                client.chat(anthropic.CLAUDE_SONNET_5).complete("hi"),
                client.chat(openai.GPT_5_2).complete("hi"),
                client.chat(openai.GPT_5_2, wire="openai_chat").complete("hi"),
                client.chat(google.GEMINI_2_5_PRO).complete("hi"),
            ]
        for reply in replies:
            assert reply.text
            assert isinstance(reply.cost, Known)
            assert reply.cost.total > 0
