"""Bound chats as tools: a run within a run."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, cast

from interlingua.errors import ToolError, UsageError
from interlingua.messages import Message, Text
from interlingua.offered_tools import offered
from interlingua.runs.decisions import Deny
from interlingua.runs.machine import Machine
from interlingua.runs.nesting import SURROUNDINGS
from interlingua.runs.options import read_options
from interlingua.runs.run import StopReason
from interlingua.runs.stream import AsyncRunStream, RunStream
from interlingua.tools import Tool

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from interlingua.chat import AnyAsyncChat, AnyChat
    from interlingua.events import RunEvent
    from interlingua.messages import ToolCall
    from interlingua.runs.decisions import Decision
    from interlingua.runs.nesting import Surroundings
    from interlingua.runs.options import RunOptions
    from interlingua.runs.run import Run
    from interlingua.runs.settings import RunSettings
    from interlingua.values import JsonObject

_PARAMETERS: JsonObject = {
    "type": "object",
    "properties": {"task": {"type": "string", "description": "What is to be done, in full."}},
    "required": ["task"],
    "additionalProperties": False,
}


def agent_tool(
    chat: AnyChat,
    name: str,
    description: str,
    system: str | None,
    tools: object,
    extra: object,
    settings: RunSettings,
) -> Tool:
    """Make a chat a tool; see `Chat.as_tool`."""
    options = _options(chat, tools, extra, settings)

    def execute(arguments: Mapping[str, object]) -> str:
        around = SURROUNDINGS.get()
        machine = _machine(options, arguments, system, around)
        with RunStream(machine, streaming=_streams(options, around)) as stream:
            try:
                for event in stream:
                    _tell(around, event)
            finally:
                _report(around, stream.partial)
        return _answer(stream.run)

    return _tool(name, description, execute)


def async_agent_tool(
    chat: AnyAsyncChat,
    name: str,
    description: str,
    system: str | None,
    tools: object,
    extra: object,
    settings: RunSettings,
) -> Tool:
    """Make a chat a tool; see `AsyncChat.as_tool`."""
    options = _options(chat, tools, extra, settings)

    async def execute(arguments: Mapping[str, object]) -> str:
        around = SURROUNDINGS.get()
        machine = _machine(options, arguments, system, around)
        async with AsyncRunStream(machine, streaming=_streams(options, around)) as stream:
            try:
                async for event in stream:
                    _tell(around, event)
            finally:
                _report(around, stream.partial)
        return _answer(stream.run)

    return _tool(name, description, execute)


def _tool(name: str, description: str, execute: Callable[..., object]) -> Tool:
    return Tool(name, description, _PARAMETERS, executor=execute)


def _options(
    chat: AnyChat | AnyAsyncChat, tools: object, extra: object, settings: RunSettings
) -> RunOptions:
    options = read_options(
        chat, cast("tuple[Tool, ...]", tools), cast("Mapping[str, object] | None", extra), settings
    )
    for tool in offered(options.tools):
        if isinstance(tool, Tool) and tool.executor is None:
            raise UsageError(
                f"tool {tool.name!r} has no executor, and nobody can answer its calls inside of"
                " another run; give it one"
            )
    return options


def _machine(
    options: RunOptions,
    arguments: Mapping[str, object],
    system: str | None,
    around: Surroundings | None,
) -> Machine:
    task = arguments.get("task")
    if not isinstance(task, str):
        raise ToolError("The argument 'task' must be a text.")
    messages: list[Message[object]] = [Message("user", (Text(task),))]
    if system is not None:
        messages.insert(0, Message("system", (Text(system),)))
    own = replace(options, approve=options.approve or (around and around.approve) or _deny)
    if around is not None:
        deps = around.deps if options.deps is None else options.deps
        own = replace(own, budgets=(*options.budgets, *around.budgets), deps=deps)
    return Machine(own, messages)


def _streams(options: RunOptions, around: Surroundings | None) -> bool:
    """Tell whether there is somebody to stream to; whole replies cost less."""
    heard = around is not None and around.emit is not None
    return heard and options.chat.model.features.streaming is not False


def _deny(_: ToolCall) -> Decision:
    return Deny("It needs approval, and there is nobody to ask.")


def _tell(around: Surroundings | None, event: RunEvent) -> None:
    if around is None:
        return
    if around.cancelled:
        raise ToolError("nobody waits for this run any more")
    if around.emit is not None:
        around.emit(event)


def _report(around: Surroundings | None, run: Run) -> None:
    if around is not None:
        around.run = run


def _answer(run: Run) -> str:
    if run.stop_reason is StopReason.DONE:
        return run.text
    so_far = f" It has said so far: {run.text}" if run.text else ""
    raise ToolError(f"The run stopped before its end: {run.stop_reason}.{so_far}")
