"""Runs from the first message to the answer, on every wire and through both clients."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest

from interlingua import (
    FinishReason,
    HostedTool,
    Known,
    Message,
    Run,
    StepPlan,
    StopReason,
    Text,
    ToolCall,
    ToolResult,
    Unknown,
    Usage,
    UsageError,
    assistant,
    called,
    repeated_calls,
    tool,
    user,
)
from interlingua.testing import ScriptedReply
from interlingua.tools import Tool
from tests.runtime.probe import TWINS
from tests.runtime.runs.running import Runner, call, contents, results

if TYPE_CHECKING:
    from interlingua.testing import Answer, Script
    from tests.runtime.probe import Twin


@tool
def look(at: str = "here") -> str:
    """Look at something."""
    return f"a view of {at}"


TWO_CALLS: list[Answer] = [[call(at="Oslo"), call(at="Rome")], "Both are fine."]


@pytest.mark.parametrize("twin", TWINS)
def test_calls_are_executed_and_their_results_go_back_in_call_order(twin: Twin, wire: str) -> None:
    runner = Runner(twin, wire)
    run = runner.run(TWO_CALLS, "Look around.", tools=[look])
    assert run.text == "Both are fine."
    assert run.stop_reason is StopReason.DONE
    assert contents(run) == ["a view of Oslo", "a view of Rome"]
    assert [len(step.outcomes) for step in run.steps] == [2, 0]
    assert [message.role for message in run.messages] == ["user", "assistant", "tool", "assistant"]
    sent = runner.requests[1].content.decode()
    assert sent.index("a view of Oslo") < sent.index("a view of Rome")
    assert run.pending == ()


@pytest.mark.parametrize("twin", TWINS)
def test_streamed_run_is_the_run(twin: Twin, wire: str) -> None:
    runner = Runner(twin, wire)
    usage = Usage(100, 10)
    script: Script = [
        ScriptedReply([call(at="Oslo")], usage=usage),
        ScriptedReply("Fine.", usage=usage),
    ]
    whole = runner.run(script, tools=[look])
    streamed = runner.stream(script, tools=[look])
    assert streamed.text == whole.text
    assert contents(streamed) == contents(whole)
    assert streamed.stop_reason is whole.stop_reason
    assert (streamed.usage.input, streamed.usage.output) == (200, 20)
    assert (whole.usage.input, whole.usage.output) == (200, 20)


def test_messages_of_a_run_can_be_continued(runner: Runner) -> None:
    first = runner.run(TWO_CALLS, "Look around.", tools=[look])
    again = runner.run(["Still fine."], [*first.messages, user("And now?")], tools=[look])
    assert again.text == "Still fine."
    assert again.messages[: len(first.messages)] == first.messages
    assert [message.role for message in again.messages[-2:]] == ["user", "assistant"]


def test_run_without_tools_is_one_step(runner: Runner) -> None:
    run = runner.run(["Hello."])
    assert (run.text, len(run.steps), run.stop_reason) == ("Hello.", 1, StopReason.DONE)


# What a run cost


def test_unknown_cost_of_a_step_is_not_a_zero(runner: Runner) -> None:
    run = runner.run(TWO_CALLS, tools=[look])
    assert isinstance(run.cost, Unknown)


def test_costs_add_up() -> None:
    from interlingua import Client
    from interlingua.models import anthropic
    from interlingua.testing import serve

    usage = Usage(1_000, 100)
    script = [
        ScriptedReply([call(at="Oslo")], usage=usage),
        ScriptedReply("Fine.", usage=usage),
    ]
    with serve(script) as server:
        client = Client(endpoints=server.endpoints, credentials={"anthropic": "any"})
        run = client.chat(anthropic.CLAUDE_SONNET_5).run("go", tools=[look])
    cost = run.cost
    assert isinstance(cost, Known)
    assert cost.total == sum(
        [step.cost.total for step in run.steps if isinstance(step.cost, Known)], Decimal(0)
    )
    assert cost.total > 0
    assert run.usage == usage + usage


# Why a run stops


@pytest.mark.parametrize(
    ("reason", "stopped"),
    [
        (FinishReason.LENGTH, StopReason.LENGTH),
        (FinishReason.CONTENT_FILTER, StopReason.CONTENT_FILTER),
    ],
)
def test_calls_of_a_cut_reply_are_not_executed(
    runner: Runner, reason: FinishReason, stopped: StopReason
) -> None:
    seen: list[str] = []

    @tool
    def erase(path: str) -> str:
        """Erase a file."""
        seen.append(path)
        return "gone"

    script = [ScriptedReply([call("erase", path="/")], finish_reason=reason)]
    run = runner.run(script, tools=[erase])
    assert run.stop_reason is stopped
    assert seen == []
    (result,) = results(run)
    assert result.is_error
    assert "not executed" in str(result.content)
    # The conversation can go on: no call is without a result.
    assert run.messages[-1].role == "tool"


def test_refusal_stops_the_run(runner: Runner) -> None:
    from interlingua import Refusal

    run = runner.run([ScriptedReply(Refusal("No."))], tools=[look])
    assert run.stop_reason is StopReason.REFUSAL


def test_steps_are_counted_and_calls_of_the_last_are_executed(runner: Runner) -> None:
    run = runner.run(lambda _: [call(at="Oslo")], tools=[look], max_steps=3)
    assert run.stop_reason is StopReason.MAX_STEPS
    assert len(run.steps) == len(runner.requests) == 3
    assert contents(run, 2) == ["a view of Oslo"]


def test_run_that_took_its_steps_goes_on_with_more(runner: Runner) -> None:
    stopped = runner.run(TWO_CALLS, tools=[look], max_steps=1)
    assert stopped.stop_reason is StopReason.MAX_STEPS
    resumed = runner.resume(["Both are fine."], stopped, tools=[look])
    assert resumed.stop_reason is StopReason.DONE
    assert len(resumed.steps) == 2
    assert resumed.steps[0] == stopped.steps[0]


def test_condition_ends_a_run_after_its_step(runner: Runner) -> None:
    def enough(run: Run) -> bool:
        return len(run.steps) == 2

    run = runner.run(lambda _: [call()], tools=[look], stop_when=[lambda _: False, enough])
    assert run.stop_reason is StopReason.STOP_WHEN
    assert len(run.steps) == 2
    assert contents(run, 1) == ["a view of here"]


def test_condition_does_not_hide_that_a_run_is_done(runner: Runner) -> None:
    run = runner.run(["Hello."], stop_when=lambda _: True)
    assert run.stop_reason is StopReason.DONE


def test_turn_that_the_provider_paused_goes_back_to_it() -> None:
    runner = Runner("sync", "anthropic_messages")
    script: Script = [ScriptedReply("Thinking …", finish_reason="pause_turn"), "Done."]
    run = runner.run(script)
    assert run.stop_reason is StopReason.DONE
    assert [step.reply.finish_reason for step in run.steps] == [
        FinishReason.PAUSE,
        FinishReason.STOP,
    ]
    assert "Thinking …" in runner.requests[1].content.decode()


def test_run_stops_after_the_step_that_called_a_tool(runner: Runner) -> None:
    @tool
    def answer(text: str) -> str:
        """Give the answer."""
        return text

    script: Script = [[call()], [call("answer", text="42"), call()], "never"]
    run = runner.run(script, tools=[look, answer], stop_when=called("answer", "other"))
    assert run.stop_reason is StopReason.STOP_WHEN
    assert contents(run, 1) == ["42", "a view of here"]


@pytest.mark.parametrize(
    ("places", "reason", "steps"),
    [
        ("aaaaa", StopReason.STOP_WHEN, 3),
        ("abbba", StopReason.STOP_WHEN, 4),
        ("ababa", StopReason.DONE, 6),
        ("aab", StopReason.DONE, 4),
    ],
)
def test_run_stops_where_the_model_goes_in_circles(
    runner: Runner, places: str, reason: StopReason, steps: int
) -> None:
    script: list[Answer] = [[call(at=place)] for place in places]
    run = runner.run([*script, "Done."], tools=[look], stop_when=repeated_calls(3))
    assert (run.stop_reason, len(run.steps)) == (reason, steps)


def test_same_call_with_another_result_is_no_circle(runner: Runner) -> None:
    ticks = iter(range(9))

    @tool
    def tick() -> int:
        """Tell the time."""
        return next(ticks)

    script: list[Answer] = [[call("tick")] for _ in range(4)]
    run = runner.run([*script, "Done."], tools=[tick], stop_when=repeated_calls(2))
    assert run.stop_reason is StopReason.DONE


def test_one_step_alone_is_no_repetition() -> None:
    with pytest.raises(UsageError, match="two"):
        repeated_calls(1)


# Steps made otherwise


def test_step_is_prepared_with_other_messages_tools_and_settings(runner: Runner) -> None:
    @tool
    def other() -> str:
        """Do something else."""
        return "other"

    def prepare(run: Run) -> StepPlan | None:
        if not run.steps:
            return None
        return StepPlan(messages=[user("Only this.")], tools=[other], settings={"temperature": 0.5})

    run = runner.run(
        [[call()], [call("other")], "Done."], tools=[look], prepare_step=prepare, temperature=0.1
    )
    first, second, _ = runner.requests
    assert first.body["temperature"] == 0.1
    assert second.body["temperature"] == 0.5
    assert second.body["messages"] == [{"role": "user", "content": "Only this."}]
    assert '"other"' in second.content.decode()
    assert '"look"' not in second.content.decode()
    assert contents(run, 1) == ["other"]
    # What was sent instead does not change what was said.
    assert [message.role for message in run.messages] == [
        "user",
        *["assistant", "tool"] * 2,
        "assistant",
    ]


def test_step_is_prepared_with_another_model() -> None:
    from interlingua import Client
    from interlingua.testing import serve
    from tests.runtime.probe import KEY, model, other_model

    with serve([[call()], "Done."]) as server:
        client = Client(credentials={"probe": KEY}, retry=1)
        strong = client.chat(other_model("strong", server))
        run = client.chat(model("openai_chat", server)).run(
            "go",
            tools=[look],
            prepare_step=lambda run: StepPlan(chat=strong) if run.steps else None,
        )
    assert [step.reply.model.key for step in run.steps] == ["probe/m", "strong/m"]


def test_step_of_the_other_kind_of_client_is_refused() -> None:
    from interlingua import AsyncClient, Client
    from tests.runtime.probe import KEY, model

    awaited = AsyncClient(credentials={"probe": KEY}).chat(model())
    chat = Client(credentials={"probe": KEY}).chat(model())
    with pytest.raises(UsageError, match="AsyncChat"):
        chat.run("go", prepare_step=lambda _: StepPlan(chat=awaited))


# Calls that are wrong


def test_unknown_tool_goes_back_to_the_model(runner: Runner) -> None:
    run = runner.run([[call("erase"), call(at="Oslo")], "Sorry."], tools=[look])
    wrong, right = results(run)
    assert wrong.is_error
    assert "erase" in str(wrong.content)
    assert "look" in str(wrong.content)
    assert right.content == "a view of Oslo"
    assert run.stop_reason is StopReason.DONE


def test_arguments_that_do_not_fit_go_back_to_the_model(runner: Runner) -> None:
    run = runner.run([[call(at=["no", "text"])], "Sorry."], tools=[look])
    (result,) = results(run)
    assert result.is_error
    assert "at" in str(result.content)
    assert run.steps[0].outcomes[0].duration is None


def test_malformed_arguments_go_back_to_the_model(runner: Runner) -> None:
    script: Script = [[ToolCall("look", arguments_text='{"at": "Os')], "Sorry."]
    run = runner.stream(script, tools=[look])
    (result,) = results(run)
    assert result.is_error
    assert run.steps[0].reply.tool_calls[0].arguments_text == '{"at": "Os'


def test_arguments_are_repaired_before_the_model_is_told(runner: Runner) -> None:
    mended = tool(name="look", repair=lambda text: f'{text}lo"}}')(look.__wrapped__)
    script: Script = [[ToolCall("look", arguments_text='{"at": "Os')], "Fine."]
    run = runner.stream(script, tools=[mended])
    assert contents(run) == ["a view of Oslo"]
    assert run.steps[0].reply.tool_calls[0].arguments_text == '{"at": "Os'


# Settings


@pytest.mark.parametrize(
    ("settings", "named"),
    [
        ({"max_steps": 0}, "max_steps"),
        ({"concurrency": 0}, "concurrency"),
        ({"tool_timeout": -1}, "tool_timeout"),
        ({"stop_when": ["done"]}, "stop_when"),
        ({"approve": True}, "approve"),
        ({"allow": ["delete"]}, "allow"),
    ],
    ids=str,
)
def test_wrong_setting_is_refused_before_anything_is_sent(
    runner: Runner, settings: Any, named: str
) -> None:
    with pytest.raises(UsageError, match=named):
        runner.run(["never"], tools=[look], **settings)
    assert runner.requests == []


@pytest.mark.parametrize("wrong", [user("go"), 7, None], ids=repr)
def test_messages_that_are_none_are_refused(runner: Runner, wrong: Any) -> None:
    with pytest.raises(UsageError, match="list of messages"):
        runner.run(["never"], wrong)


def test_run_is_resumed_and_messages_are_run(runner: Runner) -> None:
    run = runner.run(TWO_CALLS, tools=[look], max_steps=1)
    not_a_run: Any = run.messages
    not_messages: Any = run
    with pytest.raises(UsageError, match="goes on with a Run"):
        runner.resume(["never"], not_a_run)
    with pytest.raises(UsageError, match="begins with"):
        runner.run(["never"], not_messages)


def test_settings_of_calls_and_hosted_tools_reach_every_step() -> None:
    runner = Runner("sync", "anthropic_messages")
    search = HostedTool({"type": "web_search_20250305", "name": "web_search"})
    runner.run([[call()], "Done."], tools=[look, search], max_output_tokens=7)
    assert [request.body["max_tokens"] for request in runner.requests] == [7, 7]
    assert all("web_search" in request.content.decode() for request in runner.requests)


def test_what_a_done_run_said_is_not_resumed(runner: Runner) -> None:
    run = runner.run(["Hello."])
    with pytest.raises(UsageError, match="nothing to resume"):
        runner.resume(["never"], run)


def test_run_goes_on_from_tool_calls_that_it_is_given(runner: Runner) -> None:
    given: list[Message[Text]] = [
        user("go"),
        assistant(ToolCall("look", {"at": "Oslo"}, "call_1")),
        Message("tool", (ToolResult("call_1", "rain"),)),
    ]
    run = runner.run(["It rains."], given, tools=[look])
    assert run.text == "It rains."
    assert run.given == tuple(given)


def test_tool_of_a_json_schema_takes_its_arguments_as_they_are(runner: Runner) -> None:
    def execute(arguments: dict[str, Any]) -> dict[str, Any]:
        return {"seen": arguments["at"]}

    raw = Tool("look", "Look.", {"type": "object"}, executor=execute)
    run = runner.run([[call(at="Oslo")], "Fine."], tools=[raw])
    assert contents(run) == [{"seen": "Oslo"}]
