"""One way to make runs through either client, at a server that answers by a script."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

from interlingua import AsyncClient, Client, ToolCall, ToolResult
from interlingua.testing import serve
from tests.runtime.probe import KEY, model

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping, Sequence
    from typing import Unpack

    from interlingua import Decision, Run, RunSettings
    from interlingua.budget import Budget
    from interlingua.chat import AnyAsyncChat, AnyChat
    from interlingua.events import RunEvent
    from interlingua.messages import Message
    from interlingua.records import ChatModel
    from interlingua.testing import RecordedRequest, Script
    from interlingua.tools import AnyTool, HostedTool
    from tests.runtime.probe import Twin


def call(name: str = "look", **arguments: Any) -> ToolCall:
    return ToolCall(name, arguments)


def contents(run: Run, step: int = 0) -> list[object]:
    """What the results of a step hold."""
    return [result.content for result in run.steps[step].results]


def results(run: Run) -> list[ToolResult]:
    return [result for step in run.steps for result in step.results]


class Runner:
    """Makes runs against a script, by the sync or the async client.

    The requests of the last one are in `requests`, the events of the last stream in `events`.
    """

    def __init__(self, twin: Twin, wire: str = "openai_chat") -> None:
        self.twin = twin
        self.wire = wire
        self.requests: list[RecordedRequest] = []
        self.events: list[RunEvent] = []

    def __repr__(self) -> str:
        return self.twin

    def run(
        self,
        script: Script,
        messages: str | Sequence[Message[Any]] = "go",
        *,
        tools: Sequence[AnyTool | HostedTool] = (),
        client_budget: Budget | None = None,
        **settings: Unpack[RunSettings],
    ) -> Run:
        return self.asked(
            script,
            lambda chat: chat.run(messages, tools=tools, **settings),
            lambda chat: chat.run(messages, tools=tools, **settings),
            budget=client_budget,
        )

    def resume(
        self,
        script: Script,
        run: Run,
        *,
        decisions: Mapping[str, Decision] | None = None,
        results: Mapping[str, object] | None = None,
        tools: Sequence[AnyTool | HostedTool] = (),
        **settings: Unpack[RunSettings],
    ) -> Run:
        said: dict[str, Any] = {"decisions": decisions, "results": results, "tools": tools}
        return self.asked(
            script,
            lambda chat: chat.resume(run, **said, **settings),
            lambda chat: chat.resume(run, **said, **settings),
        )

    def stream(
        self,
        script: Script,
        messages: str | Sequence[Message[Any]] = "go",
        *,
        tools: Sequence[AnyTool | HostedTool] = (),
        **settings: Unpack[RunSettings],
    ) -> Run:
        self.events = []

        def streamed(chat: AnyChat) -> Run:
            with chat.stream_run(messages, tools=tools, **settings) as stream:
                for event in stream:
                    self.events.append(event)
            return stream.run

        async def awaited(chat: AnyAsyncChat) -> Run:
            async with chat.stream_run(messages, tools=tools, **settings) as stream:
                async for event in stream:
                    self.events.append(event)
            return stream.run

        return self.asked(script, streamed, awaited)

    def asked(
        self,
        script: Script,
        ask: Callable[[AnyChat], Run],
        ask_awaited: Callable[[AnyAsyncChat], Awaitable[Run]],
        *,
        budget: Budget | None = None,
    ) -> Run:
        """Do something with a chat at a server that answers by a script."""
        with serve(script) as server:
            self.requests = server.requests
            probe: ChatModel[Any, Any, Any, Any] = model(self.wire, server)
            if self.twin == "sync":
                with Client(credentials={"probe": KEY}, budget=budget, retry=1) as client:
                    return ask(client.chat(probe))

            async def called() -> Run:
                keys = {"probe": KEY}
                async with AsyncClient(credentials=keys, budget=budget, retry=1) as client:
                    return await ask_awaited(client.chat(probe))

            return asyncio.run(called())
