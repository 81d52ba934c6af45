"""JSON that comes in pieces reads as the whole text does, in any cutting, with linear work."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from interlingua.schema.partial import Completed, PartialJson

if TYPE_CHECKING:
    from collections.abc import Sequence
    from types import FrameType

    from _typeshed import TraceFunction

    from interlingua.values import JsonValue

json_values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False)
    | st.text(st.characters(codec=None)),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=20,
)


def fed(pieces: Sequence[str]) -> PartialJson:
    parser = PartialJson()
    for piece in pieces:
        parser.feed(piece)
    return parser


@given(value=json_values, ascii_only=st.booleans(), size=st.integers(1, 7), looked=st.booleans())
def test_any_cutting_gives_the_whole_value(
    value: JsonValue, ascii_only: bool, size: int, looked: bool
) -> None:
    text = json.dumps(value, ensure_ascii=ascii_only)
    parser = PartialJson()
    for at in range(0, len(text), size):
        parser.feed(text[at : at + size])
        if looked:
            _ = parser.value
    parser.finish()
    assert (parser.error, parser.whole, parser.trailing) == (None, True, "")
    assert parser.value == json.loads(text)


SHOWN: list[tuple[str, JsonValue]] = [
    ("", None),
    ("  ", None),
    ("{", {}),
    ('{"ci', {}),
    ('{"city"', {}),
    ('{"city":', {}),
    ('{"city": "', {"city": ""}),
    ('{"city": "Os', {"city": "Os"}),
    ('{"city": "Os\\', {"city": "Os"}),
    ('{"city": "Os\\u00', {"city": "Os"}),
    ('{"city": "\\ud83d', {"city": ""}),
    ('{"city": "\\ud83d\\ude', {"city": ""}),
    ('{"city": "\\ud83d\\ude00', {"city": "\U0001f600"}),
    ('{"n": 12', {}),
    ('{"n": 12,', {"n": 12}),
    ('{"n": 12 ', {"n": 12}),
    ('{"n": -', {}),
    ('{"ok": tru', {}),
    ('{"ok": true', {}),
    ('{"ok": true}', {"ok": True}),
    ("[1, 2", [1]),
    ("[[", [[]]),
    ('["a", "b', ["a", "b"]),
    ("4", None),
]


@pytest.mark.parametrize(("text", "shown"), SHOWN)
def test_a_cut_text_shows_only_what_is_sure(text: str, shown: JsonValue) -> None:
    assert fed([text]).value == shown
    assert fed(list(text)).value == shown


@pytest.mark.parametrize(
    ("text", "error"),
    [
        ("[1,]", "character 3: expected a value"),
        ("{1: 2}", "character 1: expected a name in quotes"),
        ('{"a" 1}', "character 5: expected ':'"),
        ("[1 2]", "character 3: expected ',' or ']'"),
        ('{"a": 1 "b"}', "character 8: expected ',' or '}'"),
        ("[01]", "expected a value, got '01'"),
        ("[none]", "expected a value, got 'none'"),
        ('"\\x"', "character 2: expected an escape"),
        ('"\\u12g4"', "character 5: expected hex digits"),
        ("```json", "character 0: expected a value"),
    ],
)
def test_what_is_no_json_is_said_with_its_place(text: str, error: str) -> None:
    assert error in (fed([text]).error or "")
    assert error.partition(",")[0].partition(" got")[0] in (fed(list(text)).error or "")


def test_text_behind_the_value_is_kept_apart() -> None:
    parser = fed(['{"a": 1} \n', "and ", "more"])
    assert parser.value == {"a": 1}
    assert parser.trailing == "and more"
    assert parser.error is None


@pytest.mark.parametrize("text", ["", "[1", '{"a": ', '"abc', "-"])
def test_a_text_that_ends_early_is_not_whole(text: str) -> None:
    parser = fed([text])
    parser.finish()
    assert not parser.whole
    assert parser.error


def test_a_number_at_the_root_is_whole_at_the_end() -> None:
    parser = fed(["4", "2"])
    assert not parser.whole
    parser.finish()
    assert (parser.value, parser.whole) == (42, True)


def test_each_element_is_reported_once_as_soon_as_it_is_whole() -> None:
    parser = PartialJson(depth=2)
    reported: list[list[Completed]] = []
    for piece in ['{"items": [{"a": 1', "}, ", '{"a": 2}, 3', "0", "]", ', "n": 1}']:
        parser.feed(piece)
        reported.append([each for each in parser.take_completed() if len(each.path) > 0])
    assert reported == [
        [],
        [Completed(("items", 0), {"a": 1})],
        [Completed(("items", 1), {"a": 2})],
        [],
        [
            Completed(("items", 2), 30),
            Completed(("items",), [{"a": 1}, {"a": 2}, 30]),
        ],
        [Completed(("n",), 1)],
    ]


def steps_of(text: str) -> int:
    """Count the lines that the parser runs for a text that comes by one character at a time."""
    steps = 0

    def count(frame: FrameType, event: str, argument: object) -> TraceFunction | None:
        nonlocal steps
        if not frame.f_code.co_filename.endswith("partial.py"):
            return None
        steps += event == "line"
        return count

    before = sys.gettrace()
    sys.settrace(count)
    try:
        parser = PartialJson()
        for character in text:
            parser.feed(character)
            _ = parser.value
    finally:
        sys.settrace(before)
    return steps


@pytest.mark.parametrize(
    "element", ['{"name": "Oslo", "sizes": [1, 2]}', "[[[]]]", '"a\\n\\u00e9"', "12.5"]
)
def test_work_grows_no_faster_than_the_text(element: str) -> None:
    short, long = (steps_of(f"[{', '.join([element] * count)}]") for count in (20, 80))
    assert long <= short * 4
