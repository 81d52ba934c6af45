"""The form of messages and parts, for callers without a type checker."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast, get_args

from interlingua.errors import UsageError
from interlingua.messages import Message, Refusal, Role, Text, ToolCall

if TYPE_CHECKING:
    from interlingua.messages import ToolResult

_ROLES: tuple[Role, ...] = get_args(Role)


_ROLE_NAMES: frozenset[str] = frozenset(_ROLES)


def is_plain(message: object) -> bool:
    """Tell a message of a right role that is one text without provider data, as most are."""
    if type(message) is not Message or message.role not in _ROLE_NAMES:
        return False
    parts = message.parts
    if type(parts) is not tuple or len(parts) != 1:
        return False
    only = parts[0]
    return type(only) is Text and only.provider_data is None and type(only.text) is str


def check_form(message: Message[object], where: str) -> None:
    """Refuse a wrong role, and parts that are no list of parts.

    Raises:
        UsageError: The message is one that no provider could take.
    """
    parts = cast("object", message.parts)
    if message.role not in _ROLES:
        raise UsageError(
            f"{where} has the role {message.role!r:.100}; choose one of {', '.join(_ROLES)}"
        )
    if not isinstance(parts, tuple | list):
        raise UsageError(f"{where}: its parts are {parts!r:.100}; give a tuple of parts")


def check_part(part: Text | Refusal | ToolCall | ToolResult, where: str) -> None:
    """Refuse what is no text where a text belongs; raises like `check_form`."""
    match part:
        case Text() | Refusal():
            _check_texts(where, text=part.text)
        case ToolCall():
            _check_texts(where, name=part.name, id=part.id, arguments_text=part.arguments_text)
            if not isinstance(cast("object", part.arguments), dict | None):
                raise UsageError(
                    f"{where}: its arguments are {part.arguments!r:.100}; give an object or None"
                )
        case _:
            _check_texts(where, call_id=part.call_id)


def _check_texts(where: str, **given: object) -> None:
    for name, text in given.items():
        if not isinstance(text, str):
            raise UsageError(f"{where}: its {name} is {text!r:.100}; give a text")
