"""Where the cacheable prefixes of two bodies part."""

from __future__ import annotations

from typing import Any

import pytest

from interlingua.prompt_prefix import divergence
from interlingua.request_schema import json_path

FIELDS = ("model", "tools", "messages")
BASE: dict[str, Any] = {
    "model": "m",
    "messages": [{"role": "user", "content": "hi"}],
    "tools": [{"name": "a", "strict": True}],
}


def parted(**changes: Any) -> str | None:
    other: dict[str, Any] = {**BASE, **changes}
    found, back = divergence(FIELDS, BASE, other), divergence(FIELDS, other, BASE)
    assert found == back
    return None if found is None else json_path(found)


CASES: list[tuple[dict[str, Any], str | None]] = [
    ({}, None),
    ({"model": "n"}, "model"),
    ({"temperature": 1}, None),
    # a tool more is read before every message
    ({"tools": [*BASE["tools"], {"name": "b"}]}, "tools[1]"),
    ({"tools": []}, "tools[0]"),
    ({"tools": None}, "tools"),
    ({"tools": [{"name": "a", "strict": 1}]}, "tools[0].strict"),
    ({"tools": [{"name": "a"}]}, "tools[0].strict"),
    # turns that follow
    ({"messages": [*BASE["messages"], {"role": "assistant", "content": "Hi."}]}, None),
    ({"messages": [{"role": "user", "content": "ho"}]}, "messages[0].content"),
    # a marker is no part of what it marks
    (
        {
            "messages": [
                {
                    "role": "user",
                    "content": [{"type": "text", "text": "hi", "cache_control": {"type": "x"}}],
                }
            ]
        },
        None,
    ),
    ({"tools": [{"name": "a", "strict": True, "cache_control": {}}]}, None),
]


@pytest.mark.parametrize(("changes", "path"), CASES)
def test_the_first_place_is_found_either_way(changes: dict[str, Any], path: str | None) -> None:
    assert parted(**changes) == path


def test_what_is_read_first_is_named_first() -> None:
    changes: dict[str, Any] = {"messages": [], "tools": [{"name": "b", "strict": True}]}
    assert parted(**changes) == "tools[0].name"


def test_the_order_of_keys_is_part_of_a_prefix() -> None:
    turned: dict[str, Any] = {**BASE, "tools": [{"strict": True, "name": "a"}]}
    assert divergence(FIELDS, BASE, turned) == ("tools", 0, "name")
