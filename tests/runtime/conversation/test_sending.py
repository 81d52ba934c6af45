"""Conversations over real HTTP: what is sent, what is kept, and that a failure keeps nothing."""

from __future__ import annotations

import asyncio
import json
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from interlingua import (
    AsyncClient,
    Client,
    Conversation,
    Image,
    ProviderError,
    ReplyEnd,
    Retry,
    StreamInterrupted,
    TextDelta,
    Tool,
    ToolCall,
    UsageError,
    tool_result,
    user,
)
from interlingua.messages import Message, Text, Thinking
from interlingua.testing import Cut, ScriptedError, ScriptedReply, serve
from tests.runtime.probe import KEY, TWINS, Twin, model

if TYPE_CHECKING:
    from collections.abc import Sequence

    from interlingua.reply import Reply
    from interlingua.testing import Answer, RecordedRequest
    from tests.runtime.probe import AnyModel

KEYS = {"probe": KEY}
ONCE = Retry(attempts=1)
WEATHER = Tool("weather", "Current weather.")


class Talk:
    """Sends a conversation through the client of a kind."""

    def __init__(self, twin: Twin, way: str, *to: AnyModel) -> None:
        self.twin = twin
        self.way = way
        self.to = to

    def say(self, chat: Conversation, *said: Any, **settings: Any) -> Reply[Any]:
        return (
            asyncio.run(self._awaited(chat, said, settings))
            if self.twin == "async"
            else (self._waited(chat, said, settings))
        )

    def _waited(
        self, chat: Conversation, said: Sequence[Any], settings: dict[str, Any]
    ) -> Reply[Any]:
        with Client(credentials=KEYS, retry=ONCE) as client:
            bound = client.fallback(*self.to) if self.to[1:] else client.chat(self.to[0])
            if self.way == "whole":
                return chat.send(bound, *said, **settings)
            return chat.stream(bound, *said, **settings).read()

    async def _awaited(
        self, chat: Conversation, said: Sequence[Any], settings: dict[str, Any]
    ) -> Reply[Any]:
        async with AsyncClient(credentials=KEYS, retry=ONCE) as client:
            bound = client.fallback(*self.to) if self.to[1:] else client.chat(self.to[0])
            if self.way == "whole":
                return await chat.send(bound, *said, **settings)
            return await chat.stream(bound, *said, **settings).read()


@pytest.fixture(params=["whole", "stream"])
def way(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture(params=TWINS)
def twin(request: pytest.FixtureRequest) -> Twin:
    twin: Twin = request.param
    return twin


def texts_sent(request: RecordedRequest) -> list[str]:
    """Give the words of a request, in the order in which the three of this test would stand."""
    body = json.dumps(request.body)
    words = ("Be terse.", "I am Ada.", "Hello, Ada.", "Who am I?")
    return [word for word in words if word in body]


def test_each_message_goes_out_with_all_that_was_said(wire: str, twin: Twin, way: str) -> None:
    chat = Conversation(system="Be terse.")
    thought = Thinking("A name.", signature="c2ln")
    with serve([ScriptedReply([thought, "Hello, Ada."]), "You are Ada."]) as server:
        talk = Talk(twin, way, model(wire, server))
        first = talk.say(chat, "I am Ada.")
        second = talk.say(chat, "Who am I?", max_output_tokens=50)
        assert texts_sent(server.requests[0]) == ["Be terse.", "I am Ada."]
        assert texts_sent(server.requests[1]) == [
            "Be terse.",
            "I am Ada.",
            "Hello, Ada.",
            "Who am I?",
        ]
    assert [message.role for message in chat.messages] == [
        "system",
        "user",
        "assistant",
        "user",
        "assistant",
    ]
    assert chat.messages[2] == first.message
    assert chat.messages[4] == second.message
    assert chat.messages[1] == user("I am Ada.")


def test_what_is_known_of_a_reply_is_kept_with_it(wire: str, twin: Twin, way: str) -> None:
    chat = Conversation()
    with serve(["Hello."]) as server:
        reply = Talk(twin, way, model(wire, server)).say(chat, "Hi")
    asked, answered = chat.entries
    assert asked.provenance is None
    known = answered.provenance
    assert known is not None
    assert (known.model, known.sent, known.at) == ("probe/m", 1, reply.at)
    assert (known.response_id, known.request_id) == (reply.response_id, reply.request_id)
    assert known.usage == reply.usage
    assert known.finish_reason is reply.finish_reason
    assert known.raw_finish_reason == reply.raw_finish_reason
    assert Conversation.from_json(chat.to_json()) == chat


def test_tool_results_are_sent_as_messages_of_their_own(wire: str, twin: Twin, way: str) -> None:
    chat = Conversation()
    call = ToolCall("weather", {"city": "Oslo"}, "call_a")
    with serve([ScriptedReply(call), "Cold."]) as server:
        talk = Talk(twin, way, model(wire, server))
        reply = talk.say(chat, "Weather?", tools=[WEATHER])
        assert chat.waiting_calls == reply.tool_calls
        with pytest.raises(UsageError, match=r"no result: weather \(call_.+send tool_result"):
            talk.say(chat, "Well?", tools=[WEATHER])
        talk.say(chat, tool_result(reply.tool_calls[0], "4 °C"), "Well?", tools=[WEATHER])
        assert len(server.requests) == 2
    assert [message.role for message in chat.messages] == [
        "user",
        "assistant",
        "tool",
        "user",
        "assistant",
    ]
    assert chat.waiting_calls == ()


def test_results_that_were_added_are_sent_with_nothing_said(twin: Twin, way: str) -> None:
    chat = Conversation()
    call = ToolCall("weather", {}, "call_a")
    chat.add(user("Weather?"), Message("assistant", (call,)), tool_result(call, "4 °C"))
    with serve(["Cold."]) as server:
        Talk(twin, way, model("openai_chat", server)).say(chat)
    assert chat.messages[-1].text == "Cold."
    assert len(chat) == 4


def test_texts_and_media_become_one_message_of_the_users(twin: Twin, way: str) -> None:
    chat = Conversation()
    image = Image.from_bytes(b"GIF89a")
    with serve(["A cat."]) as server:
        talk = Talk(twin, way, model("anthropic_messages", server))
        talk.say(chat, "What", image, user("Earlier?"), Text("And"), "now?")
    assert chat.messages[:3] == (user("What", image), user("Earlier?"), user("And", "now?"))


@pytest.mark.parametrize(
    ("answer", "error"),
    [
        (ScriptedError(400, "no"), ProviderError),
        (ScriptedError(529, "busy"), ProviderError),
        (ScriptedReply("Half a rep", error=ScriptedError(500)), ProviderError),
    ],
)
def test_call_that_fails_changes_nothing(
    answer: Answer, error: type[Exception], twin: Twin, way: str
) -> None:
    chat = Conversation(system="Be terse.")
    before = chat.to_json()
    with serve([answer]) as server:
        talk = Talk(twin, way, model("anthropic_messages", server))
        with pytest.raises(error):
            talk.say(chat, "Hi")
    assert chat.to_json() == before


def test_stream_that_breaks_off_changes_nothing(wire: str, twin: Twin) -> None:
    chat = Conversation()
    answer = ScriptedReply("A long reply. " * 200, fault=Cut(after=5_000))
    with serve([answer]) as server, pytest.raises(StreamInterrupted):
        Talk(twin, "stream", model(wire, server)).say(chat, "Hi")
    assert len(chat) == 0


def test_stream_that_is_left_early_changes_nothing() -> None:
    chat = Conversation()
    with (
        serve([ScriptedReply("One two three", chunk_size=2)]) as server,
        Client(credentials=KEYS) as client,
    ):
        bound = client.chat(model("openai_chat", server))
        with chat.stream(bound, "Hi") as stream:
            for event in stream:
                if isinstance(event, TextDelta):
                    break
            assert len(chat) == 0
    assert len(chat) == 0


def test_async_stream_that_is_left_early_closes_and_changes_nothing() -> None:
    chat = Conversation()

    async def leave() -> None:
        async with AsyncClient(credentials=KEYS) as client:
            bound = client.chat(model("openai_chat", server))
            async with chat.stream(bound, "Hi") as stream:
                async for event in stream:
                    if isinstance(event, TextDelta):
                        break

    with serve([ScriptedReply("One two three", chunk_size=2)]) as server:
        asyncio.run(leave())
    assert len(chat) == 0


def test_stream_is_kept_before_its_loop_ends_and_only_once() -> None:
    chat = Conversation()
    with serve(["Hello."]) as server, Client(credentials=KEYS) as client:
        stream = chat.stream(client.chat(model("openai_chat", server)), "Hi")
        assert "".join(stream.text()) == "Hello."
        assert [message.text for message in chat.messages] == ["Hi", "Hello."]
        stream.close()
        assert len(chat) == 2


def test_stream_that_is_left_at_its_last_event_is_kept(wire: str) -> None:
    chat = Conversation()
    with serve(["Hello."]) as server, Client(credentials=KEYS) as client:
        with chat.stream(client.chat(model(wire, server)), "Hi") as stream:
            for event in stream:
                if isinstance(event, ReplyEnd):
                    break
        assert [message.text for message in chat.messages] == ["Hi", "Hello."]


def test_reply_of_the_model_that_a_fallback_reached_is_kept_as_its_own(
    twin: Twin, way: str
) -> None:
    chat = Conversation()
    with serve([ScriptedError(529), "Hello."]) as server:
        first, second = model("anthropic_messages", server), model("openai_chat", server)
        Talk(twin, way, first, replace(second, id="n")).say(chat, "Hi")
    known = chat.entries[-1].provenance
    assert known is not None
    assert known.model == "probe/n"


def test_conversation_that_changed_under_way_keeps_the_reply_apart(twin: Twin) -> None:
    chat = Conversation()

    async def both(to: AnyModel) -> None:
        async with AsyncClient(credentials=KEYS) as client:
            bound = client.chat(to)
            await asyncio.gather(chat.send(bound, "One"), chat.send(bound, "Two"))

    def nested(to: AnyModel) -> None:
        with Client(credentials=KEYS) as client:
            bound = client.chat(to)
            stream = chat.stream(bound, "One")
            next(stream)
            chat.send(bound, "Two")
            stream.read()

    with serve(["Hello.", "Hello."]) as server:
        to = model("openai_chat", server)
        with pytest.raises(UsageError, match=r"changed while .+copy\(\)") as raised:
            asyncio.run(both(to)) if twin == "async" else nested(to)
    assert len(chat) == 2
    assert raised.value.partial is not None
    assert raised.value.partial.text == "Hello."


def test_nothing_to_send_is_refused() -> None:
    with Client() as client, pytest.raises(UsageError, match="say something"):
        Conversation().send(client.chat(model()))


def test_copy_goes_on_by_itself() -> None:
    chat = Conversation([user("Hi")])
    copy = chat.copy()
    copy.add(user("More"))
    assert (len(chat), len(copy)) == (1, 2)
    assert chat == Conversation([user("Hi")])
    assert chat != copy
    assert chat != "Hi"
