"""Fields of an answer's JSON, each read only where it is of its type."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interlingua.errors import ProtocolError

if TYPE_CHECKING:
    from interlingua.values import JsonObject


def object_in(sent: JsonObject, name: str) -> JsonObject:
    """Give an object; an empty one where there is none."""
    found = sent.get(name)
    return found if isinstance(found, dict) else {}


def text_in(sent: JsonObject, name: str) -> str | None:
    """Give a text that is not empty."""
    found = sent.get(name)
    return found if isinstance(found, str) and found else None


def whole_in(sent: JsonObject, name: str) -> int | None:
    """Give a whole number."""
    found = sent.get(name)
    return found if type(found) is int else None


def required_text_in(sent: JsonObject, name: str) -> str:
    """Give a text that must be there.

    Raises:
        ProtocolError: It is not.
    """
    found = text_in(sent, name)
    if found is None:
        raise ProtocolError(f"the answer names no {name}")
    return found
