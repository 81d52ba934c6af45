"""Conversations with runs in them: what is kept of a run, and when."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import pytest

from interlingua import (
    Approve,
    AsyncClient,
    Client,
    Conversation,
    Run,
    StopReason,
    ToolCall,
    UsageError,
    tool,
)
from interlingua.testing import serve
from tests.runtime.probe import KEY, TWINS, Twin, model

if TYPE_CHECKING:
    from interlingua.testing import Answer, Server
    from interlingua.tools import Tool


@tool
def look() -> str:
    """Look."""
    return "a view"


@tool(needs_approval=True)
def send() -> str:
    """Send a letter."""
    return "sent"


LOOKS: list[Answer] = [ToolCall("look", {}), "Fine."]
SENDS: list[Answer] = [ToolCall("send", {}), "Done."]


def said(twin: Twin, server: Server, chat: Conversation, text: str, *tools: Tool) -> Run:
    probe = model("openai_chat", server)
    if twin == "sync":
        with Client(credentials={"probe": KEY}) as client:
            return chat.run(client.chat(probe), text, tools=tools)

    async def called() -> Run:
        async with AsyncClient(credentials={"probe": KEY}) as client:
            return await chat.run(client.chat(probe), text, tools=tools)

    return asyncio.run(called())


@pytest.mark.parametrize("twin", TWINS)
def test_run_is_kept_with_where_each_reply_came_from(twin: Twin) -> None:
    chat = Conversation(system="Be terse.")
    with serve(LOOKS) as server:
        run = said(twin, server, chat, "Look around.", look)
    assert chat.messages == run.messages
    assert [message.role for message in chat.messages] == [
        "system",
        "user",
        *["assistant", "tool"],
        "assistant",
    ]
    provenance = [entry.provenance for entry in chat.entries]
    assert [each.sent for each in provenance if each is not None] == [2, 4]
    assert [each is not None for each in provenance] == [False, False, True, False, True]
    assert Conversation.from_json(chat.to_json()) == chat


@pytest.mark.parametrize("twin", TWINS)
def test_conversation_goes_on_after_a_run(twin: Twin) -> None:
    chat = Conversation()
    with serve([*LOOKS, "Still fine."]) as server:
        said(twin, server, chat, "Look around.", look)
        said(twin, server, chat, "And now?", look)
    assert len(chat) == 6
    assert server.requests[2].content.count(b"a view") == 1


@pytest.mark.parametrize("twin", TWINS)
def test_run_that_waits_is_kept_once_it_is_resumed(twin: Twin) -> None:
    chat = Conversation()
    with serve(SENDS) as server:
        run = said(twin, server, chat, "Send it.", send)
        assert run.stop_reason is StopReason.APPROVAL
        assert len(chat) == 0
        with pytest.raises(UsageError, match="resume it first"):
            chat.keep(run)
        client = Client(credentials={"probe": KEY})
        decisions = {each.call.id: Approve() for each in run.pending}
        done = client.chat(model("openai_chat", server)).resume(
            run, decisions=decisions, tools=[send]
        )
    chat.keep(Run.from_json(done.to_json()))
    assert chat.messages == done.messages


def test_run_of_another_conversation_is_not_kept() -> None:
    chat = Conversation(system="Be terse.")
    with serve(["Hi."]) as server:
        run = Client(credentials={"probe": KEY}).chat(model("openai_chat", server)).run("Hello.")
    with pytest.raises(UsageError, match="began otherwise"):
        chat.keep(run)


def test_conversation_that_was_changed_meanwhile_keeps_nothing_of_the_run() -> None:
    chat = Conversation()

    @tool(name="look")
    def meddle() -> str:
        """Look, and say something in between."""
        chat.add(*Conversation(system="Be terse.").messages)
        return "a view"

    with serve(LOOKS) as server, pytest.raises(UsageError, match="changed") as raised:
        said("sync", server, chat, "Look around.", meddle)
    assert raised.value.run is not None
    assert raised.value.run.text == "Fine."
    assert len(chat) == 1
