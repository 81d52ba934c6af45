"""Recorded structured answers, replayed over HTTP: what an extraction makes of each."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from pydantic import BaseModel, ConfigDict

from interlingua import Invalid, Ok, OutputError, Refused, Truncated
from interlingua.testing import RawReply, serve
from tests.recordings import Exchange, load, requires_recordings
from tests.runtime.extraction.kinds import able, stream_extract, try_extract

if TYPE_CHECKING:
    from interlingua.extraction.forms import Mode
    from interlingua.extraction.outcomes import Outcome

WIRES = (
    "openai_chat",
    "openai_responses",
    "anthropic_messages",
    "google_generate",
    "bedrock_converse",
)
KINDS = {
    ("bedrock_converse", True): "application/vnd.amazon.eventstream",
}


NONE: dict[str, Any] = {}


class Anything(BaseModel):
    """Takes any object, since the recorded schemas are of many types."""

    model_config = ConfigDict(extra="allow")

    known: None = None


def asked_mode(request: dict[str, Any]) -> Mode | None:
    """Tell how a recorded request asked for its answer."""
    holders = ("text", "output_config", "outputConfig")
    places = [request, *[request.get(name) or NONE for name in holders]]
    names = ("response_format", "format", "output_format", "textFormat")
    kinds = [(place.get(name) or NONE).get("type") for place in places for name in names]
    config: dict[str, Any] = request.get("generationConfig") or NONE
    if "json_schema" in kinds or {"responseSchema", "responseJsonSchema"} & config.keys():
        return "schema"
    if "json_object" in kinds or config.get("responseMimeType") == "application/json":
        return "json"
    return None


def cases() -> list[tuple[str, Mode, Exchange]]:
    found: list[tuple[str, Mode, Exchange]] = []
    for wire in WIRES:
        for exchange in load(wire):
            mode = asked_mode((exchange.data["request"] or NONE).get("json") or NONE)
            if mode is not None and exchange.status == 200 and exchange.expected:
                found.append((wire, mode, exchange))
    return found


CASES = cases()


def replayed(wire: str, mode: Mode, exchange: Exchange) -> Outcome[Anything, Any]:
    usual = "text/event-stream" if exchange.streamed else "application/json"
    kind = KINDS.get((wire, exchange.streamed), usual)
    with serve([RawReply(exchange.body, headers={"content-type": kind})]) as server:
        model = able(wire, server)
        if not exchange.streamed:
            return try_extract("sync", model, Anything, mode=mode, retry=1)
        stream = stream_extract(model, Anything, mode=mode, retry=1)
        shown: Any = None
        try:
            for partial in stream.partials():
                shown = partial.data
        except OutputError:
            return stream.outcome
        assert isinstance(stream.outcome, Ok)
        assert shown == json.loads(stream.outcome.value.model_dump_json(exclude_unset=True))
        return stream.outcome


@requires_recordings
@pytest.mark.parametrize(
    ("wire", "mode", "exchange"), CASES, ids=[f"{mode}-{each.id}" for _, mode, each in CASES]
)
def test_recorded_answer_is_what_its_reader_found(
    wire: str, mode: Mode, exchange: Exchange
) -> None:
    expected = exchange.expected or {}
    outcome = replayed(wire, mode, exchange)
    text = str(expected.get("text") or "")
    try:
        answer, end = json.JSONDecoder().raw_decode(text)
        # The same answer may stand there twice.
        answer = answer if not text[end:].replace(text[:end], "").strip() else None
    except ValueError:
        answer = None
    if expected.get("finish_reason") in ("length", "max_tokens", "MAX_TOKENS", "max_output_tokens"):
        assert isinstance(outcome, Truncated)
    elif expected.get("refusal"):
        assert isinstance(outcome, Refused)
    elif isinstance(answer, dict):
        assert isinstance(outcome, Ok), outcome
        assert json.loads(outcome.value.model_dump_json(exclude_unset=True)) == answer
    else:
        # The model called a tool first, or wrote a list.
        assert isinstance(outcome, Invalid)
        assert expected.get("tool_calls") or not text or isinstance(answer, list)


@requires_recordings
def test_there_are_recorded_answers_of_every_wire_and_mode() -> None:
    assert {(wire, mode) for wire, mode, _ in CASES} >= {
        (wire, mode)
        for wire in WIRES
        for mode in ("schema", "json")
        if mode == "schema" or wire not in ("anthropic_messages", "bedrock_converse")
    }
