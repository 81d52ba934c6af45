"""Extraction over real HTTP: every type in every mode on every wire, and what may come instead."""

from __future__ import annotations

import asyncio
import json
from typing import TYPE_CHECKING, Any, Literal, get_args

import pytest

from interlingua import (
    AsyncClient,
    Client,
    FinishReason,
    Invalid,
    Ok,
    OutputInvalid,
    OutputRefused,
    OutputTruncated,
    Refused,
    Truncated,
    UsageError,
    system,
    user,
    wires,
)
from interlingua.errors import OutputError
from interlingua.extraction.forms import Mode
from interlingua.extraction.target import target_of
from interlingua.messages import Opaque, Refusal, ToolCall
from interlingua.testing import ScriptedReply, serve
from interlingua.testing.server.routes import WireName
from interlingua.tools import Tool
from interlingua.usage import Usage
from tests.runtime.extraction.kinds import (
    KEYS,
    KINDS,
    OSLO,
    OSLO_JSON,
    City,
    able,
    answered,
    try_extract,
)
from tests.runtime.probe import TWINS, Twin

if TYPE_CHECKING:
    from interlingua.extraction.outcomes import Outcome

SPOKEN = [wire for wire in wires.NAMES if wire in get_args(WireName)]
"""The wires that the test server speaks."""
MODES: tuple[Mode, ...] = get_args(Mode)
WAYS = [
    (wire, mode)
    for wire in SPOKEN
    for mode in MODES
    if mode in ("prompt", *wires.load(wire).outputs)
    or (mode == "tool" and "tool_choice" in wires.load(wire).settings)
]
RECURSION = tuple(wire for wire in SPOKEN if wire.startswith(("anthropic_", "bedrock_")))
"""Wires whose providers take no schema that holds itself."""
OSLO_TEXT = json.dumps(OSLO_JSON)
OTHER = Tool("other", "Something else.", {"type": "object", "properties": {}})


def said(body: object) -> str:
    return json.dumps(body, ensure_ascii=False)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(("wire", "mode"), WAYS)
def test_every_type_is_extracted_in_every_mode_of_every_wire(
    wire: str, mode: Mode, kind: str
) -> None:
    output, answer, value = KINDS[kind]
    name = target_of(output).name
    with serve([answered(mode, name, answer, json.dumps(answer))]) as server:
        if mode == "schema" and kind == "recursive model" and wire in RECURSION:
            with pytest.raises(UsageError, match="cannot say the type"):
                try_extract("sync", able(wire, server), output, mode=mode)
            return
        outcome = try_extract("sync", able(wire, server), output, mode=mode)
    assert isinstance(outcome, Ok), outcome
    assert outcome.value == value
    assert type(outcome.value) is type(value)
    assert outcome.attempts == 1


@pytest.mark.parametrize("twin", TWINS)
@pytest.mark.parametrize(("wire", "mode"), WAYS)
def test_requests_of_every_mode_are_valid_and_say_the_mode(
    wire: str, mode: Mode, twin: Twin
) -> None:
    model = able(wire, "http://127.0.0.1:9")
    client = Client(credentials=KEYS) if twin == "sync" else AsyncClient(credentials=KEYS)
    plan = client.chat(model).explain("The largest city of Norway?", output=City, mode=mode)
    assert plan.validate() == ()
    sent = said(json.loads(plan.request.body))
    in_words = "It must fit this JSON Schema" in sent
    assert in_words == (mode in ("json", "prompt"))
    assert ("population" in sent) or in_words
    told = [each for each in plan.adaptations if each.what == "output"]
    assert bool(told) == (mode != "schema")


@pytest.mark.parametrize("wire", SPOKEN)
@pytest.mark.parametrize("twin", TWINS)
def test_a_match_narrows_what_came(wire: str, twin: Twin) -> None:
    def word(outcome: Outcome[int, object]) -> str:
        match outcome:
            case Ok(value):
                return f"ok {value}"
            case Truncated(text):
                return f"cut after {text}"
            case Refused(text):
                return f"refused: {text}"
            case Invalid(text, errors):
                return f"{errors[0].path or '-'} of {text}"

    replies = [
        ScriptedReply('{"value": 7}'),
        ScriptedReply('{"value": 7}', finish_reason=FinishReason.LENGTH),
        ScriptedReply('{"value": "seven"}'),
    ]
    with serve(replies) as server:
        found = [word(try_extract(twin, able(wire, server), int, mode="prompt")) for _ in replies]
    assert found == [
        "ok 7",
        'cut after {"value": 7}',
        '- of {"value": "seven"}',
    ]


@pytest.mark.parametrize("twin", TWINS)
@pytest.mark.parametrize(("wire", "mode"), WAYS)
def test_a_cut_answer_is_never_read_even_if_it_would_parse(
    wire: str, mode: Mode, twin: Twin
) -> None:
    whole = answered(mode, "City", OSLO_JSON, OSLO_TEXT)
    cut = ScriptedReply(whole.parts, finish_reason=FinishReason.LENGTH)
    with serve([cut]) as server:
        outcome = try_extract(twin, able(wire, server), City, mode=mode, reask=3)
        asked = len(server.requests)
    assert isinstance(outcome, Truncated)
    assert json.loads(outcome.text) == OSLO_JSON
    assert outcome.reply.finish_reason is FinishReason.LENGTH
    assert asked == 1
    with pytest.raises(OutputTruncated, match="max_output_tokens"):
        raise outcome.error


@pytest.mark.parametrize("wire", ["openai_chat", "anthropic_messages", "google_generate"])
def test_what_a_filter_ends_is_refused_and_never_read(wire: str) -> None:
    filtered = ScriptedReply(OSLO_TEXT, finish_reason=FinishReason.CONTENT_FILTER)
    with serve([filtered]) as server:
        outcome = try_extract("sync", able(wire, server), City)
    assert isinstance(outcome, Refused)
    assert outcome.text == OSLO_TEXT


def test_a_refusal_is_told_in_the_models_words() -> None:
    with serve([ScriptedReply([Refusal("I cannot help with that.")])]) as server:
        outcome = try_extract("sync", able("openai_responses", server), City, reask=3)
        assert len(server.requests) == 1
    assert isinstance(outcome, Refused)
    assert outcome.text == "I cannot help with that."
    with pytest.raises(OutputRefused, match="I cannot help with that"):
        raise outcome.error


def test_a_refusal_counts_even_behind_an_answer_that_fits() -> None:
    with serve([ScriptedReply([OSLO_TEXT, Refusal("No.")])]) as server:
        outcome = try_extract("sync", able("openai_chat", server), City)
    assert isinstance(outcome, Refused)


INVALID = {
    "no answer": ("", "", "there is no answer"),
    "no JSON": ("Oslo, I think.", "", "not JSON"),
    "cut JSON that is said to be whole": (OSLO_TEXT[:20], "", "not JSON"),
    "a fence around it": (f"```json\n{OSLO_TEXT}\n```", "", "not JSON"),
    "a constraint": (
        json.dumps({**OSLO_JSON, "population": 0}),
        "population",
        "greater than 0",
    ),
    "a missing field": ('{"name": "Oslo"}', "population", "required"),
    "a wrong type below": (
        json.dumps({**OSLO_JSON, "districts": ["Frogner", {"a": 1}]}),
        "districts[1]",
        "string",
    ),
    "a list": ("[]", "", "object"),
}


@pytest.mark.parametrize("case", INVALID)
def test_what_does_not_fit_is_invalid_and_says_where(case: str) -> None:
    text, path, message = INVALID[case]
    with serve([text]) as server:
        outcome = try_extract("sync", able("openai_chat", server), City, mode="schema")
    assert isinstance(outcome, Invalid)
    assert outcome.text == text
    assert outcome.errors[0].path == path
    assert message in outcome.errors[0].message
    with pytest.raises(OutputInvalid) as raised:
        raise outcome.error
    assert raised.value.problems == outcome.errors
    assert raised.value.reply is outcome.reply


@pytest.mark.parametrize(
    ("parts", "message"),
    [
        (["Oslo."], "did not call 'City'"),
        ([ToolCall("other", {}, "c_1")], "did not call 'City'"),
        ([ToolCall("City", None, "c_1", '{"name": "Os')], "no JSON object"),
        (
            [ToolCall("City", OSLO_JSON, "c_1"), ToolCall("City", {}, "c_2")],
            "2 times, each with another answer",
        ),
    ],
    ids=["text", "another tool", "broken arguments", "two answers"],
)
def test_forced_tool_that_is_not_called_as_asked_is_invalid(parts: Any, message: str) -> None:
    with serve([ScriptedReply(parts)]) as server:
        outcome = try_extract("sync", able("openai_chat", server), City, mode="tool")
    assert isinstance(outcome, Invalid)
    assert message in outcome.errors[0].message


def test_the_same_call_twice_is_one_answer() -> None:
    calls = [ToolCall("City", OSLO_JSON, "c_1"), ToolCall("City", OSLO_JSON, "c_2")]
    with serve([ScriptedReply(calls)]) as server:
        outcome = try_extract("sync", able("openai_chat", server), City, mode="tool")
    assert isinstance(outcome, Ok)
    assert outcome.value == OSLO


@pytest.mark.parametrize("twin", TWINS)
@pytest.mark.parametrize(("wire", "mode"), WAYS)
def test_reask_sends_the_errors_back_and_counts_every_reply(
    wire: str, mode: Mode, twin: Twin
) -> None:
    wrong = {**OSLO_JSON, "population": -1}
    replies = [
        ScriptedReply(answered(mode, "City", wrong, json.dumps(wrong)).parts, usage=Usage(100, 10)),
        ScriptedReply(answered(mode, "City", OSLO_JSON, OSLO_TEXT).parts, usage=Usage(150, 20)),
    ]
    with serve(replies) as server:
        outcome = try_extract(twin, able(wire, server), City, mode=mode, reask=1)
        first, second = [request.content.decode() for request in server.requests]
    assert isinstance(outcome, Ok)
    assert outcome.value == OSLO
    assert outcome.attempts == 2
    assert (outcome.usage.input, outcome.usage.output) == (250, 30)
    assert [reply.usage.output for reply in outcome.replies] == [10, 20]
    assert "greater than 0" not in first
    assert "population: Input should be greater than 0" in second
    assert "-1" in second


def test_reask_gives_up_after_as_many_times_as_it_may() -> None:
    with serve(["{}", "{}", "{}", OSLO_TEXT]) as server:
        outcome = try_extract("sync", able("openai_chat", server), City, reask=2)
        assert len(server.requests) == 3
    assert isinstance(outcome, Invalid)
    assert outcome.attempts == 3
    error = outcome.error
    assert len(error.replies) == 3


def test_a_reask_that_is_cut_is_not_asked_again() -> None:
    cut = ScriptedReply("{", finish_reason=FinishReason.LENGTH)
    with serve(["{}", cut, OSLO_TEXT]) as server:
        outcome = try_extract("sync", able("openai_chat", server), City, reask=2)
        assert len(server.requests) == 2
    assert isinstance(outcome, Truncated)
    assert outcome.attempts == 2


@pytest.mark.parametrize("twin", TWINS)
def test_extract_gives_the_value_or_raises(twin: Twin) -> None:
    def extract(text: str) -> City:
        with serve([text]) as server:
            model = able("google_generate", server)
            if twin == "sync":
                return Client(credentials=KEYS).chat(model).extract(City, "?")

            async def call() -> City:
                async with AsyncClient(credentials=KEYS) as client:
                    return await client.chat(model).extract(City, "?")

            return asyncio.run(call())

    assert extract(OSLO_TEXT) == OSLO
    with pytest.raises(OutputError, match="population"):
        extract('{"name": "Oslo"}')


def test_text_before_a_hosted_tool_is_no_part_of_the_answer() -> None:
    search: dict[str, Any] = {
        "type": "server_tool_use",
        "id": "s_1",
        "name": "web_search",
        "input": {"query": "Oslo"},
    }
    parts: list[str | Opaque] = [
        "Let me look.",
        Opaque("server_tool_use", search, hosted=True),
        OSLO_TEXT,
    ]
    with serve([ScriptedReply(parts)]) as server:
        outcome = try_extract("sync", able("anthropic_messages", server), City)
    assert isinstance(outcome, Ok)
    assert outcome.value == OSLO


def test_tools_beside_an_extraction_are_sent() -> None:
    with serve([OSLO_TEXT]) as server:
        model = able("openai_chat", server)
        try_extract("sync", model, City, tools=[OTHER])
        body = json.loads(server.requests[0].content)
    assert [tool["function"]["name"] for tool in body["tools"]] == ["other"]
    assert body["response_format"]["json_schema"]["name"] == "City"
    assert "tool_choice" not in body


def test_name_is_what_the_provider_is_told() -> None:
    with serve([ScriptedReply(ToolCall("biggest", {"items": []}))]) as server:
        model = able("openai_chat", server)
        outcome = try_extract("sync", model, list[City], mode="tool", name="biggest")
    assert isinstance(outcome, Ok)
    assert outcome.value == []


def test_system_prompt_takes_the_instructions_in() -> None:
    with serve(['{"value": "spam"}']) as server:
        model = able("openai_chat", server)
        messages = [system("You sort mail."), user("Win a prize!")]
        try_extract("sync", model, Literal["spam", "ham"], messages, mode="prompt")
        body = json.loads(server.requests[0].content)
    assert [each["role"] for each in body["messages"]] == ["system", "user"]
    assert body["messages"][0]["content"].startswith("You sort mail.\n\nAnswer with one JSON")
    assert messages == [system("You sort mail."), user("Win a prize!")]


WRONG: dict[str, dict[str, Any]] = {
    "reask=-1": {"reask": -1},
    "name='a b'": {"name": "a b"},
    "mode='yaml'": {"mode": "yaml"},
    "tool_choice= is taken": {"mode": "tool", "tool_choice": "auto"},
    "there is no message": {"messages": []},
    "messages is a int": {"messages": 7},
}


@pytest.mark.parametrize("said", WRONG)
def test_wrong_arguments_are_told_of_before_the_network(said: str) -> None:
    with serve([]) as server:
        with pytest.raises(UsageError, match=said):
            try_extract("sync", able("openai_chat", server), City, **WRONG[said])
        assert not server.requests


def test_a_type_that_json_cannot_say_is_told_of() -> None:
    class Plain:
        pass

    nowhere = able("openai_chat", "http://127.0.0.1:9")
    swapped: Any = "The largest city of Norway?"
    with pytest.raises(UsageError, match="give the type first, then the messages"):
        try_extract("sync", nowhere, swapped)
    with pytest.raises(UsageError, match="Plain"):
        try_extract("sync", nowhere, Plain)
