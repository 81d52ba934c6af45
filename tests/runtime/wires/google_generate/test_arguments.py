"""Values at paths, spelled as one growing JSON text."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from interlingua.errors import ProtocolError
from interlingua.wires.google_generate.arguments import ArgumentsWriter, parse_path

if TYPE_CHECKING:
    from random import Random

    from interlingua.values import JsonValue


def written(*writes: tuple[str, JsonValue] | tuple[str, JsonValue, bool]) -> list[str]:
    writer = ArgumentsWriter()
    pieces = [
        writer.write(parse_path(each[0]), each[1], will_continue=len(each) == 3) for each in writes
    ]
    pieces.append(writer.finish())
    assert json.loads("".join(pieces)) == writer.value()
    return pieces


@pytest.mark.parametrize(
    ("path", "steps"),
    [
        ("$.a", ("a",)),
        ("$.items[0].name", ("items", 0, "name")),
        ("$.grid[1][2]", ("grid", 1, 2)),
        ("$['two words'].x", ("two words", "x")),
        ('$["a.b"][0]', ("a.b", 0)),
        (r"$['it\'s']", ("it's",)),
        ("$.größe", ("größe",)),
    ],
)
def test_path_is_read_step_by_step(path: str, steps: tuple[str | int, ...]) -> None:
    assert parse_path(path) == steps


@pytest.mark.parametrize(
    "path", ["", "$", "a.b", "$[0]", "$..a", "$.a[", "$.a[999999999]", "$.a[*]"]
)
def test_path_that_cannot_be_read_is_a_protocol_error(path: str) -> None:
    with pytest.raises(ProtocolError):
        parse_path(path)


def test_containers_open_and_close_as_the_paths_move_on() -> None:
    assert written(("$.a.b", 1), ("$.a.c[0]", "x"), ("$.a.c[1].d", None), ("$.e", True)) == [
        '{"a":{"b":1',
        ',"c":["x"',
        ',{"d":null',
        '}]},"e":true',
        "}",
    ]


def test_text_that_continues_stays_open() -> None:
    assert written(("$.a", 'x"', True), ("$.a", "y\n", True), ("$.a", "z")) == [
        '{"a":"x\\"',
        "y\\n",
        'z"',
        "}",
    ]


def test_text_that_never_ends_is_ended_by_what_follows() -> None:
    assert written(("$.a", "x", True), ("$.b", "y", True)) == ['{"a":"x', '","b":"y', '"}']


def test_nothing_written_is_no_text() -> None:
    assert ArgumentsWriter().finish() == ""


def test_place_that_was_passed_is_written_again_at_the_end() -> None:
    assert written(("$.a.b", 1), ("$.c", 2), ("$.a.d", "x", True), ("$.a.d", "y"), ("$.e", 3)) == [
        '{"a":{"b":1',
        '},"c":2',
        "",
        "",
        ',"e":3',
        ',"a":{"b":1,"d":"xy"}}',
    ]


def test_items_out_of_order_find_their_place() -> None:
    assert json.loads("".join(written(("$.a[1]", "y"), ("$.a[0]", "x")))) == {"a": ["x", "y"]}


def test_place_inside_of_a_plain_value_is_a_protocol_error() -> None:
    writer = ArgumentsWriter()
    writer.write(("a",), 1, will_continue=False)
    with pytest.raises(ProtocolError):
        writer.write(("a", "b"), 2, will_continue=False)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-9, 9) | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, min_size=1, max_size=3)
        | st.dictionaries(st.text(max_size=3), inner, min_size=1, max_size=3)
    ),
    max_leaves=8,
)


def leaves(
    value: JsonValue, path: tuple[str | int, ...]
) -> list[tuple[tuple[str | int, ...], JsonValue]]:
    if isinstance(value, dict):
        return [leaf for name, inner in value.items() for leaf in leaves(inner, (*path, name))]
    if isinstance(value, list):
        return [leaf for at, inner in enumerate(value) for leaf in leaves(inner, (*path, at))]
    return [(path, value)]


@settings(deadline=None, derandomize=True)
@given(
    st.dictionaries(st.text(max_size=3), JSON, min_size=1, max_size=4),
    st.randoms(use_true_random=False),
    st.booleans(),
)
def test_any_value_comes_together_in_any_order(
    value: dict[str, JsonValue], random: Random, shuffled: bool
) -> None:
    writes = leaves(value, ())
    if shuffled:
        random.shuffle(writes)
    writer = ArgumentsWriter()
    text = ""
    for path, leaf in writes:
        if isinstance(leaf, str):
            text += writer.write(path, leaf[:2], will_continue=True)
            text += writer.write(path, leaf[2:], will_continue=False)
        else:
            text += writer.write(path, leaf, will_continue=False)
    text += writer.finish()
    assert json.loads(text) == value == writer.value()
