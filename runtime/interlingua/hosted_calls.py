"""Calls of hosted tools in a reply, in one form whatever the wire.

Law: a view; the provider's own blocks stay in the message, and every one of them is in `parts`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from interlingua import jsontext
from interlingua.errors import ProtocolError
from interlingua.messages import Opaque
from interlingua.values import value

if TYPE_CHECKING:
    from collections.abc import Iterable

    from interlingua.values import JsonObject, JsonValue


@value
class HostedCall:
    """A call of a tool that the provider ran.

    Parameters:
        name: The provider's name for the tool.
        input: What it was called with, as far as the provider tells.
        output: What it gave, as far as the provider tells.
        id: The call's id, where it has one.
        error: Why it failed, in the provider's words; None where it did not.
        parts: The provider's own blocks, in order.
    """

    name: str
    input: JsonValue = None
    output: JsonValue = None
    id: str | None = None
    error: str | None = None
    parts: tuple[Opaque, ...] = ()


@value
class _Side:
    """What one block tells: of the call, of its result, or of both."""

    kind: Literal["call", "result", "both"]
    name: str
    id: str | None = None
    input: JsonValue = None
    output: JsonValue = None
    error: str | None = None


def hosted_calls(parts: Iterable[object]) -> tuple[HostedCall, ...]:
    """Give the calls of hosted tools among a message's parts, in the order they were made.

    A result belongs to the call of its id; where there are no ids, to the last one unanswered.
    """
    calls: list[HostedCall] = []
    unanswered: list[int] = []
    for part in parts:
        if not isinstance(part, Opaque) or not part.hosted:
            continue
        side = _side(part)
        at = _asked(side, calls, unanswered) if side.kind == "result" else None
        if at is None:
            calls.append(
                HostedCall(side.name, side.input, side.output, side.id, side.error, (part,))
            )
            if side.kind == "call":
                unanswered.append(len(calls) - 1)
            continue
        unanswered.remove(at)
        asked = calls[at]
        calls[at] = HostedCall(
            asked.name, asked.input, side.output, asked.id, side.error, (*asked.parts, part)
        )
    return tuple(calls)


def _asked(side: _Side, calls: list[HostedCall], unanswered: list[int]) -> int | None:
    for at in reversed(unanswered):
        if side.id is None or calls[at].id is None or calls[at].id == side.id:
            return at
    return None


def _side(part: Opaque) -> _Side:
    match part.data:
        case {"type": "server_tool_use" | "mcp_tool_use", "name": str(name), **rest}:
            return _Side("call", name, _text(rest.get("id")), rest.get("input"))
        case {"tool_use_id": str(call_id), "content": content, **rest}:
            name = part.kind.removesuffix("_tool_result")
            return _Side("result", name, call_id, None, content, _block_error(content, rest))
        case {"toolUse": dict(call)}:
            name = _text(call.get("name")) or part.kind
            return _Side("call", name, _text(call.get("toolUseId")), call.get("input"))
        case {"toolResult": dict(result)}:
            failed = "error" if result.get("status") == "error" else None
            id = _text(result.get("toolUseId"))
            return _Side("result", part.kind, id, None, result.get("content"), failed)
        case {"executableCode": dict(code)}:
            return _Side("call", "code_execution", _text(code.get("id")), code)
        case {"codeExecutionResult": dict(result)}:
            outcome = _text(result.get("outcome"))
            failed = None if outcome in (None, "OUTCOME_OK") else outcome
            id = _text(result.get("id"))
            return _Side("result", "code_execution", id, None, result.get("output"), failed)
        case {"toolCall": dict(call)}:
            name = _text(call.get("toolType")) or part.kind
            return _Side("call", name, _text(call.get("id")), call.get("args"))
        case {"toolResponse": dict(result)}:
            name = _text(result.get("toolType")) or part.kind
            id = _text(result.get("id"))
            return _Side("result", name, id, None, result.get("response"))
        case {"role": "tool", "name": str(name), **rest}:
            return _Side("both", name, _text(rest.get("tool_call_id")), None, rest.get("content"))
        case _ if part.kind == "executed_tool":
            return _item(_text(part.data.get("type")) or part.kind, part.data)
        case _:
            return _item(part.kind, part.data)


def _item(kind: str, item: JsonObject) -> _Side:
    """Read an item that tells of a call by itself, or of one half of it."""
    id = _text(item.get("call_id")) or _text(item.get("id"))
    if kind in _HALVES:
        # Their own ids differ, and those of the call are not always told.
        id = _text(item.get("call_id"))
    name = _text(item.get("name")) or _NAMES.get(kind) or kind.removesuffix("_call")
    given = _first(item, ("action", "arguments", "code", "queries", "input", "revised_prompt"))
    if isinstance(given, str) and "arguments" in item:
        given = _decoded(given)
    output = _first(item, ("output", "outputs", "results", "result", "tools", "search_results"))
    action = item.get("action")
    if output is None and isinstance(action, dict):
        output = action.get("sources")
    return _Side(_HALVES.get(kind, "both"), name, id, given, output, _item_error(item))


_HALVES: dict[str, Literal["call", "result"]] = {
    "program": "call",
    "program_output": "result",
    "tool_search_call": "call",
    "tool_search_output": "result",
}
_NAMES = {"program_output": "program", "tool_search_output": "tool_search"}


def _first(item: JsonObject, names: tuple[str, ...]) -> JsonValue:
    for name in names:
        found = item.get(name)
        if found is not None:
            return found
    return None


def _block_error(content: JsonValue, rest: JsonObject) -> str | None:
    if isinstance(content, dict) and str(content.get("type")).endswith("_error"):
        return _text(content.get("error_code")) or "error"
    return "error" if rest.get("is_error") is True else None


def _item_error(item: JsonObject) -> str | None:
    error = item.get("error")
    if error is not None:
        return error if isinstance(error, str) else jsontext.encode_text(error)
    return "failed" if item.get("status") == "failed" else None


def _text(given: JsonValue) -> str | None:
    return given if isinstance(given, str) and given else None


def _decoded(text: str) -> JsonValue:
    try:
        return jsontext.decode(text)
    except ProtocolError:
        return text
