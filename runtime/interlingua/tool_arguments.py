"""A call's arguments to the values its tool takes, and why not, in words for the model.

Law: what the provider wrote is never changed; it stays in the call, whatever is read from it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, cast
from warnings import warn

from interlingua import jsontext
from interlingua.calling_code import callers_level
from interlingua.errors import ProtocolError, ToolArgumentsInvalid, UsageError
from interlingua.schema.omission import restore

if TYPE_CHECKING:
    from collections.abc import Callable

    from interlingua.messages import ToolCall
    from interlingua.values import JsonObject, JsonValue

_SHOWN_CHARACTERS = 200
_MISFIT = "The arguments of {!r} do not fit its schema:"


def read_object(
    call: ToolCall, schema: JsonObject | None, repair: Callable[[str], str | None] | None
) -> JsonObject:
    """Give the arguments of a call as an object, nulls for what was left out taken away.

    Parameters:
        schema: The tool's own schema, before it was lowered for a provider.
        repair: Asked for better text where the arguments are no JSON object.

    Raises:
        ToolArgumentsInvalid: They are none; the message tells the model why.
    """
    arguments = call.arguments
    if arguments is None and repair is not None:
        repaired = repair(call.arguments_text)
        arguments = None if repaired is None else _decoded(repaired)[0]
    if arguments is None:
        why = _decoded(call.arguments_text)[1]
        raise ToolArgumentsInvalid(f"The arguments of {call.name!r} are not a JSON object: {why}")
    return arguments if schema is None else cast("JsonObject", restore(arguments, schema))


def fitting(name: str, arguments: JsonObject, schema: JsonObject | None) -> JsonObject:
    """Check arguments by a raw schema, where a library for that is installed.

    Raises:
        ToolArgumentsInvalid: They do not fit; the message tells the model each place and why.
    """
    from interlingua.schema.validation import can_validate, violations

    if schema is None or not can_validate():
        return arguments
    try:
        problems = violations(arguments, schema)
    except UsageError as error:
        # The provider took the schema; the reply that holds the call is not lost for it.
        message = f"the arguments of {name!r} were not checked: {error}"
        warn(message, UserWarning, stacklevel=callers_level())
        return arguments
    if problems:
        told = [f"- {problem}" for problem in problems]
        raise ToolArgumentsInvalid("\n".join([_MISFIT.format(name), *told]))
    return arguments


def validated(name: str, read: Callable[[JsonObject], object], arguments: JsonObject) -> object:
    """Read arguments by pydantic.

    Raises:
        ToolArgumentsInvalid: They do not fit; the message tells the model each place and why.
    """
    from pydantic import ValidationError

    try:
        return read(arguments)
    except ValidationError as error:
        told = [
            f"- {_path(each['loc'])}: {each['msg']}{_given(each['type'], each['input'])}"
            for each in error.errors(include_url=False, include_context=False)
        ]
        raise ToolArgumentsInvalid("\n".join([_MISFIT.format(name), *told])) from error
    except Exception as error:
        # A validator of the tool's own broke; the reply that holds the call is not lost for it.
        raise ToolArgumentsInvalid(
            f"The arguments of {name!r} could not be read: {type(error).__name__}: {error}"
        ) from error


def _decoded(text: str) -> tuple[JsonObject | None, str]:
    try:
        found: JsonValue = jsontext.decode(text)
    except ProtocolError as error:
        return None, str(error)
    if isinstance(found, dict):
        return found, ""
    return None, f"they are of type {type(found).__name__}"


def _path(steps: tuple[int | str, ...]) -> str:
    written = "".join([f"[{step}]" if isinstance(step, int) else f".{step}" for step in steps])
    return written.removeprefix(".") or "the whole"


def _given(kind: str, given: object) -> str:
    if kind in ("missing", "missing_argument"):
        return ""
    shown = repr(given)
    if len(shown) > _SHOWN_CHARACTERS:
        shown = f"{shown[:_SHOWN_CHARACTERS]}…"
    return f" (given: {shown})"
