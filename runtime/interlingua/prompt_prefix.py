"""What a prompt cache holds of a request, and where two requests stop sharing it.

Law: a cache reads a body's fields in its wire's order, not in the order of the bytes.
"""

from __future__ import annotations

from hashlib import sha256
from typing import TYPE_CHECKING

from interlingua import jsontext

if TYPE_CHECKING:
    from collections.abc import Sequence

    from interlingua.values import JsonObject, JsonValue

Steps = tuple[str | int, ...]

_MARKER = "cache_control"
"""Where a prefix ends is no part of it: the marker moves on with each turn."""


def conversation_key(body: JsonObject, turns: str) -> str:
    """Name the conversation of a request by what it begins with: tools, instructions, first words.

    All turns of a conversation have one key, so that they can be brought to the same cache.

    Parameters:
        turns: The body's field that holds the turns.
    """
    said = body.get(turns)
    opening: list[JsonValue] = []
    for turn in said if isinstance(said, list) else [said]:
        opening.append(unmarked(turn))
        if not isinstance(turn, dict) or turn.get("role") not in ("system", "developer"):
            break
    beginning = {
        "tools": unmarked(body.get("tools")),
        "system": unmarked(body.get("system")),
        "opening": opening,
    }
    return sha256(jsontext.encode(beginning)).hexdigest()[:32]


def unmarked(inner: JsonValue) -> JsonValue:
    """Give a part of a body without the markers that tell where a cached prefix ends."""
    if isinstance(inner, list):
        return [unmarked(each) for each in inner if not _is_marker(each)]
    if isinstance(inner, dict):
        return {name: unmarked(each) for name, each in _kept(inner)}
    return inner


def divergence(fields: Sequence[str], one: JsonObject, other: JsonObject) -> Steps | None:
    """Give the steps to the first place where the cacheable prefixes of two bodies differ.

    The last field holds the turns: a conversation that only goes on does not diverge.

    Parameters:
        fields: The body's fields that make the prefix, as the cache reads them.
    """
    for name in fields:
        mine, yours = one.get(name), other.get(name)
        found = _difference(mine, yours, (name,))
        if found is None:
            continue
        if name == fields[-1] and found == (name, min(_length(mine), _length(yours))):
            return None
        return found
    return None


def _difference(one: JsonValue, other: JsonValue, steps: Steps) -> Steps | None:
    if isinstance(one, list) and isinstance(other, list):
        one, other = _without_markers(one), _without_markers(other)
        for at, (mine, yours) in enumerate(zip(one, other, strict=False)):
            found = _difference(mine, yours, (*steps, at))
            if found is not None:
                return found
        return None if len(one) == len(other) else (*steps, min(len(one), len(other)))
    if isinstance(one, dict) and isinstance(other, dict):
        # The order of keys is compared too: a cache sees tokens, not objects.
        return _pairs_difference(_kept(one), _kept(other), steps)
    if isinstance(one, str) and isinstance(other, list):
        return _difference(_as_parts(one), other, steps)
    if isinstance(one, list) and isinstance(other, str):
        return _difference(one, _as_parts(other), steps)
    return None if one == other and type(one) is type(other) else steps


def _pairs_difference(
    one: list[tuple[str, JsonValue]], other: list[tuple[str, JsonValue]], steps: Steps
) -> Steps | None:
    for (name, mine), (its_name, yours) in zip(one, other, strict=False):
        if name != its_name:
            return (*steps, name)
        found = _difference(mine, yours, (*steps, name))
        if found is not None:
            return found
    rest = one[len(other) :] or other[len(one) :]
    return (*steps, rest[0][0]) if rest else None


def _kept(whole: JsonObject) -> list[tuple[str, JsonValue]]:
    return [(name, inner) for name, inner in whole.items() if name != _MARKER]


def _without_markers(items: list[JsonValue]) -> list[JsonValue]:
    return [each for each in items if not _is_marker(each)]


def _is_marker(item: JsonValue) -> bool:
    # Bedrock says where a prefix ends by an item of its own.
    return isinstance(item, dict) and item.keys() == {"cachePoint"}


def _as_parts(text: str) -> list[JsonValue]:
    # A text becomes a list of parts where it must carry a marker.
    return [{"type": "text", "text": text}]


def _length(field: JsonValue) -> int:
    return len(field) if isinstance(field, list) else 0
