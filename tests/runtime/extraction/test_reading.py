"""What is found in answers that were only asked for in words, and what types are called."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any, Generic, Literal, TypeVar

import pytest
from pydantic import BaseModel

from interlingua import Invalid, Ok
from interlingua.extraction.forms import Form
from interlingua.extraction.reading import outcome_of
from interlingua.extraction.target import Mismatch, target_of
from interlingua.finish import FinishReason
from interlingua.messages import Message, Text, Thinking
from interlingua.reply import Reply
from interlingua.usage import Usage
from tests.runtime.extraction.kinds import OSLO, OSLO_JSON, City, Point, Row, able

T = TypeVar("T")
OSLO_TEXT = json.dumps(OSLO_JSON, indent=1)
IN_WORDS = Form("prompt")


def replied(*parts: Text | Thinking, finish: FinishReason = FinishReason.STOP) -> Reply[object]:
    message: Message[Text] = Message("assistant", parts)
    return Reply(message, finish, None, Usage(), {}, able("openai_chat", None), 0.0)


FOUND = {
    "the answer alone": "{json}",
    "space around it": "\n\n {json} \n",
    "a fence": "```json\n{json}\n```",
    "a fence without a language": "```\n{json}\n```",
    "a fence with Windows line ends": "```json\r\n{json}\r\n```",
    "chatter around a fence": "Sure!\n```json\n{json}\n```\nHope this helps.",
    "two fences, of which one fits": '```json\n{"a": 1}\n```\n```json\n{json}\n```',
    "chatter without a fence": "The answer: {json}. Anything else?",
    "braces in the chatter": "As {asked}, here [1] it is: {json}",
    "a fence that is not closed": "```json\n{json}",
    "another object before it": 'Not {"name": "Rome"} but {json}',
    "the answer, and an object in the chatter behind it": '{json} (unlike {"name": "Rome"})',
}


@pytest.mark.parametrize("case", FOUND)
def test_the_answer_is_found_among_fences_and_chatter(case: str) -> None:
    text = FOUND[case].replace("{json}", OSLO_TEXT)
    outcome = outcome_of(target_of(City), IN_WORDS, replied(Text(text)))
    assert isinstance(outcome, Ok), outcome
    assert outcome.value == OSLO


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ('{"items": [1, 2]}', [1, 2]),
        ("[1, 2]", [1, 2]),
        ("They are [1, 2].", [1, 2]),
        ("```json\n[1, 2]\n```", [1, 2]),
    ],
)
def test_a_list_may_stand_without_its_object_where_only_words_ask(text: str, value: Any) -> None:
    outcome = outcome_of(target_of(list[int]), IN_WORDS, replied(Text(text)))
    assert isinstance(outcome, Ok)
    assert outcome.value == value
    held_to_it = outcome_of(target_of(list[int]), Form("schema"), replied(Text("[1, 2]")))
    assert isinstance(held_to_it, Invalid)


def test_what_is_nearly_right_is_complained_of_first() -> None:
    text = '{"name": "Oslo", "population": -1} and {"unrelated": true}'
    outcome = outcome_of(target_of(City), IN_WORDS, replied(Text(text)))
    assert isinstance(outcome, Invalid)
    assert [each.path for each in outcome.errors] == ["population"]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "there is no answer"),
        ("No.", "not JSON"),
        ("{" * 5000, "not JSON"),
        ("[{" * 500, "not"),
    ],
)
def test_what_holds_no_answer_is_invalid(text: str, message: str) -> None:
    outcome = outcome_of(target_of(City), IN_WORDS, replied(Text(text)))
    assert isinstance(outcome, Invalid)
    assert message in outcome.errors[0].message


def test_the_same_answer_twice_is_one_and_two_answers_are_none() -> None:
    form = Form("schema")
    once, other = json.dumps(OSLO_JSON), json.dumps({**OSLO_JSON, "name": "Rome"})
    twice = outcome_of(target_of(City), form, replied(Text(f"{once}\n{once}")))
    assert isinstance(twice, Ok)
    in_two_texts = outcome_of(target_of(City), form, replied(Text(once), Text(once)))
    assert isinstance(in_two_texts, Ok)
    both = outcome_of(target_of(City), form, replied(Text(f"{once}\n{other}")))
    assert isinstance(both, Invalid)


def test_a_comment_in_a_text_of_its_own_is_no_part_of_the_answer() -> None:
    for between in ((), (Thinking("hm"),)):
        reply = replied(Text("I looked it up."), *between, Text(OSLO_TEXT))
        assert isinstance(outcome_of(target_of(City), Form("schema"), reply), Ok)


def test_an_answer_split_over_texts_is_one() -> None:
    reply = replied(Text(OSLO_TEXT[:9]), Text(OSLO_TEXT[9:]))
    assert isinstance(outcome_of(target_of(City), Form("schema"), reply), Ok)


@pytest.mark.parametrize(
    "finish", [FinishReason.LENGTH, FinishReason.CONTEXT_LENGTH, FinishReason.PAUSE]
)
def test_what_was_cut_is_not_read(finish: FinishReason) -> None:
    outcome = outcome_of(target_of(City), IN_WORDS, replied(Text(OSLO_TEXT), finish=finish))
    assert type(outcome).__name__ == "Truncated"


def test_what_the_provider_gave_up_is_invalid() -> None:
    reply = replied(Text(OSLO_TEXT), finish=FinishReason.ERROR)
    outcome = outcome_of(target_of(City), IN_WORDS, reply)
    assert isinstance(outcome, Invalid)
    assert "gave the answer up" in outcome.errors[0].message


class Box(BaseModel, Generic[T]):
    content: T


@dataclass
class Größe:
    x: int


@pytest.mark.parametrize(
    ("output", "name", "key"),
    [
        (City, "City", None),
        (Point, "Point", None),
        (Row, "Row", None),
        (Box[int], "Box_int", None),
        (Größe, "Gr_e", None),
        (list[City], "City_list", "items"),
        (list[list[int]], "int_list_list", "items"),
        (set[str], "str_set", "items"),
        (Literal["a", "b"], "choice", "value"),
        (City | None, "answer", "value"),
        (dict[str, int], "answer", "value"),
        (str, "answer", "value"),
        (Any, "Any", "value"),
    ],
)
def test_types_have_names_that_providers_take_and_objects_at_their_root(
    output: Any, name: str, key: str | None
) -> None:
    target = target_of(output)
    assert target.name == name
    assert target.key == key
    assert target.schema.get("type", "object") == "object"


def test_a_type_is_described_once() -> None:
    assert target_of(list[City]) is target_of(list[City])


def test_a_mismatch_names_every_place() -> None:
    with pytest.raises(Mismatch) as raised:
        target_of(list[City]).read({"items": [{"name": 1}, {"population": 1}]})
    assert [each.path for each in raised.value.problems] == [
        "[0].name",
        "[0].population",
        "[1].name",
    ]
    with pytest.raises(Mismatch, match="field 'items'"):
        target_of(list[City]).read([])


def test_half_a_surrogate_pair_is_text_like_any_other() -> None:
    assert target_of(list[str]).read({"items": ["\ud800"]}) == ["\ud800"]
