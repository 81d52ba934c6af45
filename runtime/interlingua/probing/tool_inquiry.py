"""What a server makes of tools, and of forms of output; no I/O."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from interlingua import jsontext
from interlingua.errors import ProtocolError
from interlingua.probing.inquiry import CALL_TOKENS

if TYPE_CHECKING:
    from interlingua.probing.answers import Seen
    from interlingua.probing.inquiry import Inquiry, Steps
    from interlingua.values import JsonObject, JsonValue

_PARAMETERS: JsonObject = {
    "type": "object",
    "properties": {"city": {"type": "string"}},
    "required": ["city"],
    "additionalProperties": False,
}
_WEATHER: JsonObject = {
    "name": "weather",
    "description": "Current weather in a city.",
    "parameters": _PARAMETERS,
}
_TOOLS: list[JsonValue] = [{"type": "function", "function": _WEATHER}]
_STRICT_TOOLS: list[JsonValue] = [{"type": "function", "function": {**_WEATHER, "strict": True}}]
_ONE = "What is the weather in Oslo now? Call the tool."
_TWO = "What is the weather in Oslo and in Rome now? Call the tool for both cities at once."

_SCHEMA: JsonObject = {
    "type": "object",
    "properties": {"plums": {"type": "integer"}},
    "required": ["plums"],
    "additionalProperties": False,
}


def look_at_tools(inquiry: Inquiry) -> Steps:
    """Whether the model calls tools, may be made to, calls several, and is held to schemas."""
    shown = yield from inquiry.ask("tools", _ONE, {"tools": _TOOLS}, tokens=CALL_TOKENS)
    if shown.refusal is not None:
        inquiry.features = replace(inquiry.features, tools=False)
        inquiry.note("tools", False, f"refused: {shown.refusal}")
        return
    if shown.calls:
        inquiry.features = replace(inquiry.features, tools=True)
        inquiry.note("tools", True, f"a call came, with {', '.join(sorted(shown.calls[0]))}")
    else:
        inquiry.note("tools", None, _why_none(shown))
    yield from _look_at_required(inquiry)
    yield from _look_at_parallel(inquiry)
    yield from _look_at_strict(inquiry)
    if shown.calls:
        yield from _look_at_results(inquiry, shown)


def _look_at_required(inquiry: Inquiry) -> Steps:
    what = "required_tool_choice"
    shown = yield from inquiry.ask(
        what, "Say hi.", {"tools": _TOOLS, "tool_choice": "required"}, tokens=CALL_TOKENS
    )
    if shown.refusal is not None:
        inquiry.note(what, False, f"refused: {shown.refusal}")
        inquiry.compat = replace(inquiry.compat, required_tool_choice=False)
    elif shown.calls:
        inquiry.note(what, True, "a call came though nothing asked for one")
        inquiry.compat = replace(inquiry.compat, required_tool_choice=True)
    elif shown.is_cut:
        inquiry.note(what, None, _why_none(shown))
    else:
        inquiry.note(what, False, "it was let by, and no call came")
        inquiry.compat = replace(inquiry.compat, required_tool_choice=False)


def _look_at_parallel(inquiry: Inquiry) -> Steps:
    shown = yield from inquiry.ask(
        "parallel_tools",
        _TWO,
        {"tools": _TOOLS, "parallel_tool_calls": True},
        tokens=CALL_TOKENS,
    )
    what = "parallel_tool_calls"
    if shown.refusal is not None:
        inquiry.compat = replace(inquiry.compat, parallel_tool_calls=False)
        inquiry.note(what, False, f"refused: {shown.refusal}")
        return
    if len(shown.calls) < 2:
        inquiry.note("parallel_tools", None, f"{len(shown.calls)} calls came where two were meant")
        inquiry.note(what, None, "let by, and nothing shows whether it is heeded")
        return
    inquiry.features = replace(inquiry.features, parallel_tools=True)
    inquiry.note("parallel_tools", True, f"{len(shown.calls)} calls came in one reply")
    alone = yield from inquiry.ask(
        what, _TWO, {"tools": _TOOLS, "parallel_tool_calls": False}, tokens=CALL_TOKENS
    )
    heeded = alone.refusal is None and len(alone.calls) == 1
    inquiry.compat = replace(inquiry.compat, parallel_tool_calls=heeded)
    how = f"{len(alone.calls)} came where it was off" if alone.refusal is None else alone.refusal
    inquiry.note(what, heeded, how)


def _look_at_strict(inquiry: Inquiry) -> Steps:
    shown = yield from inquiry.ask(
        "strict_tools", _ONE, {"tools": _STRICT_TOOLS}, tokens=CALL_TOKENS
    )
    if shown.refusal is not None:
        inquiry.compat = replace(inquiry.compat, strict_tools=False)
        inquiry.note("strict_tools", False, f"refused: {shown.refusal}")
    else:
        # An answer that keeps to the schema may do so of itself.
        inquiry.note("strict_tools", None, "let by, and nothing shows whether it is heeded")


def _look_at_results(inquiry: Inquiry, called: Seen) -> Steps:
    """Whether a call and its result are taken back, and with which companions."""
    call: JsonObject = {**called.calls[0], "id": called.calls[0].get("id") or "call_1"}
    call.pop("index", None)
    result: JsonObject = {"role": "tool", "tool_call_id": call["id"], "content": "4 °C, rain"}
    tries: tuple[tuple[JsonValue, JsonObject], ...] = (
        (None, {}),
        ("", {}),
        ("", {"name": "weather"}),
    )
    for content, more in tries:
        assistant: JsonObject = {"role": "assistant", "content": content, "tool_calls": [call]}
        shown = yield from inquiry.ask(
            "tool results",
            [{"role": "user", "content": _ONE}, assistant, {**result, **more}],
            {"tools": _TOOLS},
        )
        if shown.refusal is None:
            needs_content, needs_name = content is not None, bool(more)
            inquiry.note("non_null_content", needs_content, "a tool result sent back")
            inquiry.note("tool_result_name", needs_name, "a tool result sent back")
            inquiry.compat = replace(
                inquiry.compat,
                non_null_content=needs_content or None,
                tool_result_name=needs_name or None,
            )
            return
    inquiry.note("tool_results", None, "no form of a tool result was taken")


def look_at_output(inquiry: Inquiry) -> Steps:
    """Whether output keeps to a JSON schema, or to JSON."""
    wanted: JsonObject = {"name": "plums", "strict": True, "schema": _SCHEMA}
    shown = yield from inquiry.ask(
        "json_schema",
        "How many plums are in a dozen?",
        {"response_format": {"type": "json_schema", "json_schema": wanted}},
    )
    if shown.refusal is not None or not (shown.is_cut or _keeps(shown)):
        how = "let by, and not kept to" if shown.refusal is None else f"refused: {shown.refusal}"
        inquiry.compat = replace(inquiry.compat, json_schema=False)
        inquiry.note("json_schema", False, how)
    elif _keeps(shown):
        inquiry.compat = replace(inquiry.compat, json_schema=True)
        inquiry.features = replace(inquiry.features, structured_output=True)
        inquiry.note("json_schema", True, "the answer keeps to the schema, which nothing else told")
    else:
        inquiry.note("json_schema", None, "its answer was cut off")
    mode = yield from inquiry.ask(
        "json_mode",
        "How many plums are in a dozen? Answer as a JSON object.",
        {"response_format": {"type": "json_object"}},
    )
    if mode.refusal is not None:
        inquiry.features = replace(inquiry.features, json_mode=False)
        inquiry.note("json_mode", False, f"refused: {mode.refusal}")
    elif _object(mode.text) is not None:
        inquiry.features = replace(inquiry.features, json_mode=True)
        inquiry.note("json_mode", True, "an object came")
    else:
        inquiry.note("json_mode", None, "let by, and no object came")


def _keeps(shown: Seen) -> bool:
    found = _object(shown.text)
    return found is not None and set(found) == {"plums"} and isinstance(found["plums"], int)


def _object(text: str) -> JsonObject | None:
    try:
        return jsontext.decode_object(text)
    except ProtocolError:
        return None


def _why_none(shown: Seen) -> str:
    return "its answer was cut off" if shown.is_cut else "let by, and no call came"
