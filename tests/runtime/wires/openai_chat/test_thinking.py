"""Reasoning in every form that compatible hosts show it."""

from __future__ import annotations

from typing import Any

import pytest

from interlingua.messages import Text, Thinking
from interlingua.records import Compat
from tests.runtime.wires.openai_chat.answers import (
    DONE,
    STOP,
    chunk,
    plain,
    raw_message,
    said,
    streamed,
)

INLINE = Compat(inline_thinking=True)


def thought_and_text(*chunks: dict[str, Any], compat: Compat) -> tuple[str, str]:
    parts = streamed(*chunks, STOP, DONE, compat=compat).parts()
    thinking = "".join([part.text for part in parts if isinstance(part, Thinking)])
    return thinking, "".join([part.text for part in parts if isinstance(part, Text)])


def detail(text: str, **fields: Any) -> dict[str, Any]:
    return {"type": "reasoning.text", "text": text, "index": 0, **fields}


@pytest.mark.parametrize(
    "deltas",
    [
        [{"reasoning_content": "Hm"}, {"reasoning_content": "."}],
        [{"reasoning": "Hm"}, {"reasoning": "."}],
        [{"reasoning_text": "Hm."}],
        [{"thinking": "Hm."}],
        [{"reasoning_details": [detail("Hm")]}, {"reasoning_details": [detail(".")]}],
        [{"reasoning_details": [{"type": "reasoning.summary", "summary": "Hm."}]}],
        [{"reasoning": "Hm.", "reasoning_details": [detail("Hm.")]}],
        [{"reasoning": "Hm."}, {"reasoning_details": [detail("Hm.", signature="s")]}],
        [{"reasoning": None, "reasoning_content": "Hm."}],
        [{"reasoning_content": "Hm.", "reasoning": "Hm."}],
        [{"content": "", "reasoning_content": "Hm."}],
        [{"content": [{"type": "thinking", "thinking": [{"type": "text", "text": "Hm."}]}]}],
    ],
)
def test_thinking_is_found_in_every_field_and_counted_once(deltas: list[dict[str, Any]]) -> None:
    chunks = [chunk({"role": "assistant", **delta}) for delta in deltas]
    got = thought_and_text(*chunks, *said("Yes"), compat=Compat())
    assert got == ("Hm.", "Yes")


@pytest.mark.parametrize("blank", [None, ""])
def test_blank_reasoning_is_no_part(blank: str | None) -> None:
    delta = {"content": "Yes", "reasoning": blank, "reasoning_content": blank}
    parts = streamed(chunk(delta), STOP, DONE).parts()
    assert [type(part) for part in parts] == [Text]
    assert [type(part) for part in plain({**delta, "reasoning_details": []}).parts()] == [Text]


def test_signatures_and_encrypted_reasoning_are_kept_for_replay() -> None:
    decoder = streamed(
        chunk({"reasoning": "A", "reasoning_details": [detail("A", format="x", signature=None)]}),
        chunk({"reasoning": "B", "reasoning_details": [detail("B")]}),
        chunk({"reasoning_details": [detail("", signature="sig")]}),
        chunk({"reasoning_details": [{"type": "reasoning.encrypted", "data": "e", "index": 1}]}),
        *said("Yes"),
        STOP,
        DONE,
    )
    thinking = decoder.parts()[0]
    assert isinstance(thinking, Thinking)
    assert (thinking.text, thinking.signature, thinking.encrypted) == ("AB", "sig", "e")
    assert thinking.provider_data == {
        "reasoning_details": [
            {"type": "reasoning.text", "text": "AB", "index": 0, "format": "x", "signature": "sig"},
            {"type": "reasoning.encrypted", "data": "e", "index": 1},
        ]
    }


def test_hidden_reasoning_alone_is_a_part_without_text() -> None:
    details = [{"type": "reasoning.encrypted", "data": "e", "id": "rs_1", "index": 0}]
    thinking, _ = plain({"content": "Yes", "reasoning_details": details}).parts()
    assert isinstance(thinking, Thinking)
    assert (thinking.text, thinking.encrypted) == ("", "e")


def test_encrypted_pieces_are_never_joined() -> None:
    piece = {"type": "reasoning.encrypted", "index": 0}
    details = [{**piece, "data": "e1"}, {**piece, "data": "e2"}]
    thinking, _ = plain({"content": "Yes", "reasoning_details": details}).parts()
    assert isinstance(thinking, Thinking)
    assert thinking.provider_data == {"reasoning_details": details}


def test_thinking_between_texts_keeps_its_place() -> None:
    decoder = streamed(
        chunk({"reasoning": "One"}),
        *said("1"),
        chunk({"reasoning": "Two"}),
        *said("2"),
        STOP,
        DONE,
    )
    shown = [part.text for part in decoder.parts() if isinstance(part, Text | Thinking)]
    assert shown == ["One", "1", "Two", "2"]


TAGGED = [
    ("<think>Hm.</think>Yes", "Hm.", "Yes"),
    ("\n <think>\nHm.\n</think>\n\nYes", "\nHm.\n", "\n\nYes"),
    ("<thinking>Hm.</thinking>Yes", "Hm.", "Yes"),
    ("<thought>Hm.</thought>Yes", "Hm.", "Yes"),
    ("<think></think>Yes", "", "Yes"),
    ("<think>Cut off", "Cut off", ""),
    ("<think>a < b </thin> c</think>Yes", "a < b </thin> c", "Yes"),
    ("Yes, <think> is a tag</think>", "", "Yes, <think> is a tag</think>"),
    ("<thin", "", "<thin"),
    ("<thistle>", "", "<thistle>"),
    ("<think>Hm.</think>So <think>no</think>", "Hm.", "So <think>no</think>"),
]


@pytest.mark.parametrize(("content", "thinking", "text"), TAGGED)
@pytest.mark.parametrize("size", [1, 2, 3, 5, 100])
def test_tags_split_thinking_off_wherever_they_are_cut(
    content: str, thinking: str, text: str, size: int
) -> None:
    pieces = [content[at : at + size] for at in range(0, len(content), size)]
    assert thought_and_text(*said(*pieces), compat=INLINE) == (thinking, text)


def test_tags_are_text_where_a_host_is_not_known_to_use_them() -> None:
    content = "<think>Hm.</think>Yes"
    assert thought_and_text(*said(content), compat=Compat()) == ("", content)


def test_the_raw_body_keeps_the_tags() -> None:
    decoder = streamed(*said("<thi", "nk>Hm.</think>", "Yes"), STOP, DONE, compat=INLINE)
    assert raw_message(decoder)["content"] == "<think>Hm.</think>Yes"
    assert decoder.parts() == plain({"content": "<think>Hm.</think>Yes"}, INLINE).parts()
