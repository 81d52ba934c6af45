"""JSON text to values and back."""

from __future__ import annotations

import json
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from interlingua import jsontext
from interlingua.errors import ProtocolError, UsageError

if TYPE_CHECKING:
    from interlingua.values import JsonValue


@pytest.mark.parametrize(
    ("text", "decoded"),
    [
        (b'{"a":[1,2.5,null,true,"\xc3\xa9"]}', {"a": [1, 2.5, None, True, "é"]}),
        (b' {"a": 1} \n', {"a": 1}),
        (b'"text"', "text"),
        (rb'{"a":"\ud83d\ude00"}', {"a": "😀"}),
        # what the strict rules forbid, and providers send
        (rb'{"a":"\ud83d"}', {"a": "\ud83d"}),
        (b'{"a":"\xff"}', {"a": "\ufffd"}),
        (b'\xef\xbb\xbf{"a":1}', {"a": 1}),
        (b'{"a":"one\ttwo\n"}', {"a": "one\ttwo\n"}),
        ('{"a":"é"}', {"a": "é"}),
    ],
)
def test_decode(text: bytes | str, decoded: JsonValue) -> None:
    assert jsontext.decode(text) == decoded


@pytest.mark.parametrize(
    "text",
    [b"", b"{", b"<html></html>", b'{"a":1,}', b"{} x", b"[" * 100_000, '{"a"', b"1" * 5_000],
    ids=lambda text: repr(text[:15]),
)
def test_what_is_not_json_shows_its_beginning(text: bytes | str) -> None:
    with pytest.raises(ProtocolError, match="expected JSON") as raised:
        jsontext.decode(text)
    assert len(str(raised.value)) < 1_100


@pytest.mark.parametrize("text", [b"[]", b"null", b'"text"', b"1"])
def test_what_is_not_an_object_is_refused(text: bytes) -> None:
    with pytest.raises(ProtocolError, match="expected a JSON object"):
        jsontext.decode_object(text)


@pytest.mark.parametrize(
    ("body", "encoded"),
    [
        ({"b": 1, "a": [True, None]}, b'{"b":1,"a":[true,null]}'),
        ({"text": "é😀"}, '{"text":"é😀"}'.encode()),
        ({"pair": (1, 2)}, b'{"pair":[1,2]}'),
        ({"half": "\ud83d"}, rb'{"half":"\ud83d"}'),
        ({"text": "NaN", "more": "-Infinity"}, b'{"text":"NaN","more":"-Infinity"}'),
    ],
)
def test_encode_keeps_the_order_and_the_text(body: dict[str, object], encoded: bytes) -> None:
    assert jsontext.encode(body) == encoded
    assert list(json.loads(encoded)) == list(body)


def circle() -> dict[str, object]:
    body: dict[str, object] = {}
    body["self"] = body
    return body


@pytest.mark.parametrize(
    "body",
    [
        {"temperature": float("nan")},
        {"nested": [{"x": float("inf")}]},
        {"x": float("-inf")},
        {"x": object()},
        {"x": b"\xff"},
        {"half": "\ud83d", "x": Decimal(1)},
        circle(),
    ],
    ids=["nan", "infinity", "minus infinity", "object", "bytes", "half and decimal", "circle"],
)
def test_what_json_cannot_say_is_refused_before_the_network(body: dict[str, object]) -> None:
    with pytest.raises(UsageError, match="cannot be written as JSON"):
        jsontext.encode(body)


def test_value_as_compact_text() -> None:
    assert jsontext.encode_text({"a": ["é", 1]}) == '{"a":["é",1]}'
