"""Almost-JSON is mended where it is plain what it says, and left alone where it is not."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from interlingua.schema.repair import repair_json

if TYPE_CHECKING:
    from interlingua.values import JsonValue

PYTHON_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=10,
)

MENDED: list[tuple[str, JsonValue]] = [
    ('```json\n{"a": 1}\n```', {"a": 1}),
    ('```\n{"a": 1,}```', {"a": 1}),
    ('{"a": [1, 2,],}', {"a": [1, 2]}),
    ("{'a': True, 'b': None, 'c': False}", {"a": True, "b": None, "c": False}),
    ("{'a': 'it\\'s', 'b': 'say \"hi\"'}", {"a": "it's", "b": 'say "hi"'}),
    ('{"a": "line\nbreak\tand tab"}', {"a": "line\nbreak\tand tab"}),
    ('{"pattern": "\\d+\\.txt"}', {"pattern": "\\d+\\.txt"}),
    ('{"a": "True, None,]", "b": True}', {"a": "True, None,]", "b": True}),
    ('\ufeff{"a": 1,}', {"a": 1}),
    ('{"a": "\\u00e9\\n\\\\",}', {"a": "é\n\\"}),
    ('{"a": "\\\n"}', {"a": "\\\n"}),
]


@pytest.mark.parametrize(("text", "value"), MENDED)
def test_what_is_plain_is_mended(text: str, value: JsonValue) -> None:
    repaired = repair_json(text)
    assert repaired is not None
    assert json.loads(repaired) == value


@pytest.mark.parametrize(
    "text",
    [
        "",
        '{"a": 1',
        '{"a": "cut',
        "{'a': [1, 2",
        '{"a": }',
        '{"a" 1}',
        "{a: 1}",
        '{"a": 1} {"b": 2}',
        "Here it is: {}",
        '{"a": undefined}',
        '{"a": 1,,}',
    ],
)
def test_what_is_cut_short_or_unclear_is_left_alone(text: str) -> None:
    assert repair_json(text) is None


@given(value=PYTHON_VALUES)
def test_json_itself_is_never_changed(value: JsonValue) -> None:
    text = json.dumps(value)
    assert repair_json(text) == text


@given(value=st.dictionaries(st.text("abc '\"\\\n\té"), PYTHON_VALUES, min_size=1))
def test_what_python_writes_reads_as_the_same_value(value: dict[str, JsonValue]) -> None:
    text = repr(value)
    # Python's own escapes for odd characters say nothing in JSON.
    assume(not any(escape in text for escape in ("\\x", "\\U", "\\a")))
    repaired = repair_json(text)
    assert repaired is not None
    assert json.loads(repaired) == value
