"""What a program may be told of each call and each execution of a tool: hooks, and what they get.

Law: a hook watches; it changes nothing, and one that fails never takes the reply with it.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypeAlias

from interlingua.errors import UsageError
from interlingua.values import value

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from interlingua.adaptations import Adaptation
    from interlingua.events import Event
    from interlingua.http import HttpRequest
    from interlingua.messages import Message, ToolCall, ToolResult
    from interlingua.records import Model, Provider
    from interlingua.reply import Reply
    from interlingua.settings import Settings
    from interlingua.tools import HostedTool, Tool

Outcome: TypeAlias = Literal["whole", "left", "failed"]
"""How a call ended: with its whole reply, left early by its caller, or with an error."""


@value
class CallInfo:
    """One call, the same value for every hook, until a router goes on to another model.

    Parameters:
        id: Counts the watched calls of this process; another model's part keeps it.
        operation: What is asked for: `chat`, `embeddings`, `files.upload`, ….
        provider: Who is asked.
        model: The model that is asked; None where an operation has none.
        wire: The name of the wire that is spoken.
        stream: Whether the caller takes the reply as it comes.
        messages: What a chat model is given; empty for other operations.
        tools: What the model may call.
        settings: What the caller set, but for `headers`, which may hold secrets.
        adaptations: What was translated, clamped or dropped for this model.
        started_at: When this model was first asked, in seconds of Unix time.
        started: The same moment by the monotonic clock, in seconds.
    """

    id: int
    operation: str
    provider: Provider
    model: Model | None
    wire: str
    stream: bool
    messages: str | Sequence[Message[object]]
    tools: Sequence[Tool | HostedTool]
    settings: Settings
    adaptations: tuple[Adaptation, ...]
    started_at: float
    started: float

    def __repr__(self) -> str:
        # What was said to the model is not for a log.
        streamed = ", streamed" if self.stream else ""
        return f"CallInfo({self.id}: {self.model or self.provider.id} over {self.wire}{streamed})"


@value
class RequestSent:
    """An attempt is about to be sent; `request` has its exact body, its secrets are redacted."""

    call: CallInfo
    attempt: int
    request: HttpRequest


@value
class ResponseStarted:
    """The status and headers of an attempt's answer have come, an error's too.

    `seconds` counts from the sending; the headers' secrets are redacted.
    """

    call: CallInfo
    attempt: int
    status: int
    headers: Mapping[str, str]
    request_id: str | None
    seconds: float


@value
class RetryPlanned:
    """An attempt has failed, and another follows after `delay` seconds, asking `next_model`."""

    call: CallInfo
    attempt: int
    error: Exception
    delay: float
    next_model: Model | None


@value
class EventGiven:
    """An event is about to be handed to the caller; `complete` goes through the same events."""

    call: CallInfo
    attempt: int
    event: Event


@value
class CallFailed:
    """The call has failed for good; `error` is what its caller catches."""

    call: CallInfo
    attempt: int
    error: Exception


@value
class CallEnded:
    """A call is over, told once for each that began.

    Parameters:
        outcome: A failed call is one that an exception ended, a cancelled task's included.
        reply: The whole reply, what had come of it, or None before the provider answered.
        error: What ended a failed call, else None.
        seconds: From the call to its end, with every attempt and every wait.
    """

    call: CallInfo
    attempt: int
    outcome: Outcome
    reply: Reply[object] | None
    error: BaseException | None
    seconds: float


@value
class ToolExecution:
    """A call of a tool that a run executes, the same value for both of its hooks.

    Parameters:
        id: Counts the watched executions of this process.
        call: The call, with the arguments that are used.
        tool: What executes it.
        step: The step of the run, from 1.
        started_at: In seconds of Unix time.
        started: The same moment by the monotonic clock, in seconds.
    """

    id: int
    call: ToolCall
    tool: Tool
    step: int
    started_at: float
    started: float

    def __repr__(self) -> str:
        # Arguments are not for a log.
        return f"ToolExecution({self.id}: {self.tool.name} in step {self.step})"


@value
class ToolStarted:
    """A tool is about to be executed, in this thread or task."""

    execution: ToolExecution


@value
class ToolEnded:
    """The execution of a tool is over, told once for each that began.

    Parameters:
        outcome: `whole` with a result, `failed` where the tool raised or took too long, `left`
            where the run was left before.
        result: What the model is told; None where the run was left.
        error: What the tool raised.
        seconds: From its start to its end.
    """

    execution: ToolExecution
    outcome: Outcome
    result: ToolResult | None
    error: BaseException | None
    seconds: float


@value
class Hooks:
    """Functions that are told of each call and of a run's tools; plain ones, for both clients.

    They run where the call runs, in its thread or its event loop and in the caller's context, so
    they must be quick. One that raises is reported to the logger `interlingua` with its traceback
    and is not called again for that call; the reply comes to its caller all the same. What is no
    `Exception`, such as `KeyboardInterrupt`, passes through.

    Parameters:
        on_request: Before each attempt is sent.
        on_response: Once the status and headers of an answer have come.
        on_retry: After an attempt that another follows.
        on_event: Before each event is handed to the caller.
        on_error: Once an error has ended the call.
        on_end: Once for each call that began, however it ended; after `on_error`.
        on_tool_start: Before a run executes a tool, in the thread or task that executes it.
        on_tool_end: Once for each execution that began.
    """

    on_request: Callable[[RequestSent], object] | None = None
    on_response: Callable[[ResponseStarted], object] | None = None
    on_retry: Callable[[RetryPlanned], object] | None = None
    on_event: Callable[[EventGiven], object] | None = None
    on_error: Callable[[CallFailed], object] | None = None
    on_end: Callable[[CallEnded], object] | None = None
    on_tool_start: Callable[[ToolStarted], object] | None = None
    on_tool_end: Callable[[ToolEnded], object] | None = None


HOOK_NAMES = (
    "on_request",
    "on_response",
    "on_retry",
    "on_event",
    "on_error",
    "on_end",
    "on_tool_start",
    "on_tool_end",
)


def hooks_of(given: Hooks | Sequence[Hooks]) -> tuple[Hooks, ...]:
    """Read a client's `hooks`.

    Raises:
        UsageError: They are no `Hooks`, or one of them is async: nobody would await it.
    """
    several = tuple(given) if isinstance(given, Sequence) else (given,)
    for hooks in several:
        _check(hooks)
    return several


def _check(hooks: object) -> None:
    if not isinstance(hooks, Hooks):
        raise UsageError(f"hooks: takes Hooks or several of them, got {hooks!r}")
    for name in HOOK_NAMES:
        listener: object = getattr(hooks, name)
        if listener is None:
            continue
        if not callable(listener):
            raise UsageError(f"hooks: {name} must be a function, got {listener!r}")
        if _is_async(listener):
            raise UsageError(
                f"hooks: {name} is async; hooks are plain functions, also in AsyncClient: a reply"
                " does not wait for who watches it. Let it start a task or fill a queue"
            )


def _is_async(listener: object) -> bool:
    from inspect import iscoroutinefunction

    return iscoroutinefunction(listener) or iscoroutinefunction(
        getattr(listener, "__call__", None)  # noqa: B004  an object may be a function by its method
    )
