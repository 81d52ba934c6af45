"""Bound chats as tools of other runs."""

from __future__ import annotations

import asyncio
import threading
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest

from interlingua import (
    Approve,
    AsyncClient,
    Budget,
    Client,
    Context,
    Decision,
    Known,
    NestedEvent,
    Run,
    RunEvent,
    StepEnd,
    StopReason,
    TextDelta,
    ToolCall,
    ToolError,
    Usage,
    UsageError,
    tool,
)
from interlingua.models import anthropic
from interlingua.testing import ScriptedReply, serve
from interlingua.tools import Tool
from tests.runtime.probe import TWINS
from tests.runtime.runs.running import call, contents, results

if TYPE_CHECKING:
    from typing import Unpack

    from interlingua import RunSettings
    from interlingua.testing import Answer, RecordedRequest, Server
    from tests.runtime.probe import Twin

USAGE = Usage(1_000, 100)


@tool
def look(at: str) -> str:
    """Look at something."""
    return f"a view of {at}"


@tool(needs_approval=True)
def send(to: str) -> str:
    """Send a letter."""
    return f"sent to {to}"


def answer(request: RecordedRequest) -> Answer:
    """Answer as the expert or as its chief: only the expert has tools that look and send."""
    said = request.content.decode()
    answered = '"tool_result"' in said
    if '"expert"' in said:
        return ScriptedReply(
            "All done." if answered else [call("expert", task="Oslo?")], usage=USAGE
        )
    if answered:
        return ScriptedReply("Oslo is fine.", usage=USAGE)
    wanted = call("send", to="ada") if '"send"' in said else call("look", at="Oslo")
    return ScriptedReply([wanted], usage=USAGE)


def run(
    twin: Twin,
    server: Server,
    *,
    expert_tools: tuple[Tool, ...] = (look,),
    expert: RunSettings | None = None,
    events: list[RunEvent] | None = None,
    **settings: Unpack[RunSettings],
) -> Run:
    """Let a model run that has another as a tool; its expert has its own settings."""
    own: RunSettings = {} if expert is None else expert
    keys = {"anthropic": "any"}
    noted: list[RunEvent] = [] if events is None else events
    if twin == "sync":
        with Client(endpoints=server.endpoints, credentials=keys, retry=1) as client:
            chat = client.chat(anthropic.CLAUDE_SONNET_5)
            inner = chat.as_tool("expert", "Knows.", system="Know.", tools=expert_tools, **own)
            with chat.stream_run("go", tools=[inner], **settings) as stream:
                for event in stream:
                    noted.append(event)
            return stream.run

    async def called() -> Run:
        async with AsyncClient(endpoints=server.endpoints, credentials=keys, retry=1) as client:
            chat = client.chat(anthropic.CLAUDE_SONNET_5)
            inner = chat.as_tool("expert", "Knows.", system="Know.", tools=expert_tools, **own)
            async with chat.stream_run("go", tools=[inner], **settings) as stream:
                async for event in stream:
                    noted.append(event)
            return stream.run

    return asyncio.run(called())


twins = pytest.mark.parametrize("twin", TWINS)


@twins
def test_run_of_a_tool_answers_and_counts(twin: Twin) -> None:
    with serve(answer) as server:
        outer = run(twin, server)
    assert outer.text == "All done."
    assert contents(outer) == ["Oslo is fine."]
    inner = outer.steps[0].outcomes[0].run
    assert inner is not None
    assert contents(inner) == ["a view of Oslo"]
    assert [message.role for message in inner.given] == ["system", "user"]
    assert outer.usage.input == 4_000
    assert outer.steps[0].usage.input == 3_000
    assert isinstance(outer.cost, Known)
    assert isinstance(inner.cost, Known)
    replies = [step.reply_cost for step in outer.steps]
    assert outer.cost.total == inner.cost.total + sum(
        [each.total for each in replies if isinstance(each, Known)], Decimal(0)
    )


@twins
def test_events_of_the_inner_run_come_with_the_call_they_belong_to(twin: Twin) -> None:
    events: list[RunEvent] = []
    with serve(answer) as server:
        outer = run(twin, server, events=events)
    nested = [event for event in events if isinstance(event, NestedEvent)]
    wanted = outer.steps[0].reply.tool_calls[0]
    assert {(each.call_id, each.name) for each in nested} == {(wanted.id, "expert")}
    inner = [each.event for each in nested]
    assert "".join([each.text for each in inner if isinstance(each, TextDelta)]) == "Oslo is fine."
    assert [each.step for each in inner if isinstance(each, StepEnd)] == [1, 2]
    first_step_ends = next(at for at, each in enumerate(events) if isinstance(each, StepEnd))
    last_nested = max(at for at, each in enumerate(events) if isinstance(each, NestedEvent))
    assert last_nested < first_step_ends


@twins
def test_inner_run_survives_storage(twin: Twin) -> None:
    with serve(answer) as server:
        outer = run(twin, server)
    again = Run.from_json(outer.to_json())
    assert (again.usage, again.cost) == (outer.usage, outer.cost)
    inner = again.steps[0].outcomes[0].run
    assert inner is not None
    assert inner.text == "Oslo is fine."


@twins
def test_budget_of_the_outer_run_holds_for_the_inner_one(twin: Twin) -> None:
    budget = Budget(max_tokens=1_300)
    with serve(answer) as server:
        outer = run(twin, server, budget=budget)
    # The first reply used 1,100 tokens, and the first inner one as many: no further one fits.
    assert outer.stop_reason is StopReason.BUDGET
    assert results(outer)[0].is_error
    assert "budget" in str(results(outer)[0].content)
    assert len(server.requests) == 2
    assert budget.usage.total == outer.usage.total == 2_200


@twins
def test_approver_of_the_outer_run_is_asked_for_calls_of_the_inner_one(twin: Twin) -> None:
    asked: list[str] = []

    def approve(wanted: ToolCall) -> Decision:
        asked.append(wanted.name)
        return Approve()

    with serve(answer) as server:
        outer = run(twin, server, expert_tools=(send,), approve=approve)
    inner = outer.steps[0].outcomes[0].run
    assert inner is not None
    assert asked == ["send"]
    assert contents(inner) == ["sent to ada"]


@twins
@pytest.mark.parametrize(("own", "seen"), [(None, "outer"), ("inner", "inner")])
def test_tools_of_the_inner_run_find_dependencies(twin: Twin, own: str | None, seen: str) -> None:
    @tool(name="look")
    def tell(at: str, context: Context[str]) -> str:
        """Tell what is given."""
        return context.deps

    with serve(answer) as server:
        outer = run(twin, server, expert_tools=(tell,), expert={"deps": own}, deps="outer")
    inner = outer.steps[0].outcomes[0].run
    assert inner is not None
    assert contents(inner) == [seen]


@twins
def test_calls_that_nobody_can_approve_are_denied(twin: Twin) -> None:
    with serve(answer) as server:
        outer = run(twin, server, expert_tools=(send,))
    inner = outer.steps[0].outcomes[0].run
    assert inner is not None
    assert results(inner)[0].denied
    assert outer.stop_reason is StopReason.DONE


@twins
def test_inner_run_that_stops_early_is_a_failure_that_the_model_reads(twin: Twin) -> None:
    with serve(answer) as server:
        outer = run(twin, server, expert={"max_steps": 1})
    result = results(outer)[0]
    assert result.is_error
    assert "max_steps" in str(result.content)
    inner = outer.steps[0].outcomes[0].run
    assert inner is not None
    assert inner.stop_reason is StopReason.MAX_STEPS
    assert outer.usage.input == 3_000


def test_chat_of_a_sync_client_is_a_tool_of_an_async_run() -> None:
    events: list[RunEvent] = []

    async def called(server: Server) -> Run:
        keys = {"anthropic": "any"}
        plain = Client(endpoints=server.endpoints, credentials=keys)
        inner = plain.chat(anthropic.CLAUDE_SONNET_5).as_tool("expert", "Knows.", tools=[look])
        async with AsyncClient(endpoints=server.endpoints, credentials=keys) as client:
            chat = client.chat(anthropic.CLAUDE_SONNET_5)
            async with chat.stream_run("go", tools=[inner]) as stream:
                async for event in stream:
                    events.append(event)
            return stream.run

    with serve(answer) as server:
        outer = asyncio.run(called(server))
    nested = [each.event for each in events if isinstance(each, NestedEvent)]
    assert "".join([each.text for each in nested if isinstance(each, TextDelta)]) == "Oslo is fine."
    assert outer.usage.input == 4_000


def test_chat_of_an_async_client_is_a_tool_of_a_sync_run() -> None:
    keys = {"anthropic": "any"}
    with serve(answer) as server:
        awaited = AsyncClient(endpoints=server.endpoints, credentials=keys)
        inner = awaited.chat(anthropic.CLAUDE_SONNET_5).as_tool("expert", "Knows.", tools=[look])
        client = Client(endpoints=server.endpoints, credentials=keys)
        outer = client.chat(anthropic.CLAUDE_SONNET_5).run("go", tools=[inner])
    assert contents(outer) == ["Oslo is fine."]
    assert outer.usage.input == 4_000


def test_inner_run_whose_events_nobody_reads_asks_for_whole_replies() -> None:
    keys = {"anthropic": "any"}
    with serve(answer) as server:
        chat = Client(endpoints=server.endpoints, credentials=keys).chat(anthropic.CLAUDE_SONNET_5)
        outer = chat.run("go", tools=[chat.as_tool("expert", "Knows.", tools=[look])])
    assert outer.usage.input == 4_000
    assert not any(request.stream for request in server.requests)


def test_tool_of_the_callers_own_cannot_be_answered_inside() -> None:
    chat = Client(credentials={"anthropic": "any"}).chat(anthropic.CLAUDE_SONNET_5)
    with pytest.raises(UsageError, match="ask"):
        chat.as_tool("expert", "Knows.", tools=[Tool("ask", "Ask the user.")])


def test_task_that_is_no_text_goes_back_to_the_model() -> None:
    chat = Client(credentials={"anthropic": "any"}).chat(anthropic.CLAUDE_SONNET_5)
    inner = chat.as_tool("expert", "Knows.")
    execute: Any = inner.executor
    with pytest.raises(ToolError, match="task"):
        execute({"task": 7})


def test_chat_as_a_tool_works_outside_of_a_run() -> None:
    with serve(answer) as server:
        client = Client(endpoints=server.endpoints, credentials={"anthropic": "any"})
        chat = client.chat(anthropic.CLAUDE_SONNET_5)
        execute: Any = chat.as_tool("specialist", "Knows.", tools=[look]).executor
        assert execute({"task": "Oslo?"}) == "Oslo is fine."


def test_inner_run_that_nobody_waits_for_stops() -> None:
    entered, left = threading.Event(), threading.Event()

    @tool
    def dig(at: str) -> str:
        """Dig."""
        entered.set()
        assert left.wait(10)
        return "dug"

    def script(request: RecordedRequest) -> Answer:
        said = request.content.decode()
        if '"expert"' in said:
            return "Too late." if '"tool_result"' in said else [call("expert", task="Dig.")]
        return [call("dig", at="Oslo")]

    with serve(script) as server:
        outer = run("sync", server, expert_tools=(dig,), tool_timeout=0.3)
        assert entered.is_set()
        asked = len(server.requests)
        left.set()
        assert results(outer)[0].content == "TimeoutError: no result within 0.3 s"
        # One reply of the inner run and two of the outer one; the inner one makes no more.
        assert asked == 3
