"""Hooks and telemetry are told of the tools that a run executes."""

from __future__ import annotations

import asyncio
import threading
from typing import TYPE_CHECKING, Any

import pytest
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from opentelemetry.trace import SpanKind, StatusCode

from interlingua import Approve, AsyncClient, Client, Deny, Hooks, Run, ToolEnded, ToolStarted, tool
from interlingua.protocols.telemetry import Telemetry
from interlingua.testing import serve
from tests.runtime.probe import KEY, TWINS, Twin, model
from tests.runtime.runs.running import call

if TYPE_CHECKING:
    from opentelemetry.sdk.trace import ReadableSpan

    from interlingua import Decision, ToolCall
    from interlingua.testing import Script
    from interlingua.tools import AnyTool


@tool
def look(at: str) -> str:
    """Look at something."""
    return f"a view of {at}"


@tool(timeout=0.05)
async def wait() -> str:
    """Wait too long."""
    await asyncio.sleep(60)
    return "never"


@tool(needs_approval=True)
def fail(why: str) -> str:
    """Fail."""
    raise LookupError(why)


def run(twin: Twin, script: Script, tools: list[AnyTool], hooks: Hooks, **settings: Any) -> Run:
    with serve(script) as server:
        asked, keys = model("openai_chat", server), {"probe": KEY}
        if twin == "sync":
            with Client(credentials=keys, hooks=hooks) as client:
                return client.chat(asked).run("go", tools=tools, **settings)

        async def awaited() -> Run:
            async with AsyncClient(credentials=keys, hooks=hooks) as client:
                return await client.chat(asked).run("go", tools=tools, **settings)

        return asyncio.run(awaited())


def approved(_: ToolCall) -> Decision:
    return Approve()


def denied(_: ToolCall) -> Decision:
    return Deny("no")


@pytest.fixture(params=TWINS)
def twin(request: pytest.FixtureRequest) -> Twin:
    chosen: Twin = request.param
    return chosen


def test_hooks_are_told_of_each_execution_once(twin: Twin) -> None:
    begun: list[ToolStarted] = []
    over: list[ToolEnded] = []
    told = Hooks(on_tool_start=begun.append, on_tool_end=over.append)
    calls = [call("look", at="Oslo"), call("wait"), call("fail", why="lost"), call("nothing")]
    done = run(twin, [calls, "done"], [look, wait, fail], told, approve=approved)
    by_name = {each.execution.tool.name: each for each in over}
    assert len(begun) == len(over) == len(by_name) == 3
    assert {each.execution.id for each in begun} == {each.execution.id for each in over}
    ended = {name: (each.outcome, type(each.error)) for name, each in by_name.items()}
    assert ended == {
        "look": ("whole", type(None)),
        "wait": ("failed", TimeoutError),
        "fail": ("failed", LookupError),
    }
    results = {outcome.call.name: outcome.result for outcome in done.steps[0].outcomes}
    assert all(each.result == results[name] for name, each in by_name.items())
    assert all(each.execution.step == 1 and each.seconds >= 0 for each in over)
    assert "Oslo" not in repr(by_name["look"].execution)


def test_what_is_not_executed_is_not_told(twin: Twin) -> None:
    told: list[object] = []
    hooks = Hooks(on_tool_start=told.append, on_tool_end=told.append)
    done = run(twin, [call("fail", why="x"), "done"], [fail], hooks, approve=denied)
    assert done.text == "done"
    assert told == []


def test_a_hook_that_raises_takes_nothing_with_it(twin: Twin) -> None:
    def broken(_: object) -> None:
        raise RuntimeError("hook")

    hooks = Hooks(on_tool_start=broken, on_tool_end=broken)
    done = run(twin, [call("look", at="Oslo"), "done"], [look], hooks)
    assert done.steps[0].results[0].content == "a view of Oslo"


def test_a_task_that_is_cancelled_leaves_its_tools() -> None:
    over: list[ToolEnded] = []
    begun = threading.Event()

    async def cancelled() -> None:
        hooks = Hooks(on_tool_start=lambda _: begun.set(), on_tool_end=over.append)
        with serve([call("wait")]) as server:
            async with AsyncClient(credentials={"probe": KEY}, hooks=hooks) as client:
                chat = client.chat(model("openai_chat", server))
                endless = tool(timeout=None, name="wait")(wait.__wrapped__)
                task = asyncio.create_task(chat.run("go", tools=[endless]))
                await asyncio.to_thread(begun.wait, 10)
                task.cancel()
                await asyncio.gather(task, return_exceptions=True)

    asyncio.run(cancelled())
    assert [(each.outcome, type(each.error)) for each in over] == [("left", asyncio.CancelledError)]


def spans_of(twin: Twin, *, content: bool) -> dict[str, ReadableSpan]:
    kept = InMemorySpanExporter()
    tracers = TracerProvider(shutdown_on_exit=False)
    tracers.add_span_processor(SimpleSpanProcessor(kept))
    hooks = Telemetry(content=content, tracer_provider=tracers)
    tracer = tracers.get_tracer("own")

    @tool
    def look(at: str) -> str:
        """Look at something."""
        with tracer.start_as_current_span("own"):
            return f"a view of {at}"

    calls = [call("look", at="Oslo"), call("fail", why="secret words")]
    with tracer.start_as_current_span("outer"):
        run(twin, [calls, "done"], [look, fail], hooks, approve=approved)
    spans = {span.name: span for span in kept.get_finished_spans()}
    assert len(kept.get_finished_spans()) == len(spans) + 1  # two of the model
    return spans


def test_each_tool_is_a_span_and_what_it_does_is_part_of_it(twin: Twin) -> None:
    spans = spans_of(twin, content=False)
    looked, failed = spans["execute_tool look"], spans["execute_tool fail"]
    for span in (looked, failed):
        assert span.kind is SpanKind.INTERNAL
        assert span.parent == spans["outer"].get_span_context()
    assert spans["own"].parent == looked.get_span_context()
    told = dict(looked.attributes or {})
    assert str(told.pop("gen_ai.tool.call.id"))
    assert told == {
        "gen_ai.operation.name": "execute_tool",
        "gen_ai.tool.name": "look",
        "gen_ai.tool.type": "function",
        "gen_ai.tool.description": "Look at something.",
        "interlingua.step": 1,
        "interlingua.outcome": "whole",
    }
    assert (failed.attributes or {})["error.type"] == "LookupError"
    assert failed.status.status_code is StatusCode.ERROR
    assert "secret words" not in f"{failed.attributes} {failed.status.description}"


def test_arguments_and_results_are_told_where_content_is_asked_for(twin: Twin) -> None:
    told = dict(spans_of(twin, content=True)["execute_tool look"].attributes or {})
    assert told["gen_ai.tool.call.arguments"] == '{"at":"Oslo"}'
    assert told["gen_ai.tool.call.result"] == "a view of Oslo"
