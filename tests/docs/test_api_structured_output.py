"""The structured output of the public API, as a user types it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, assert_type

import pytest
from pydantic import BaseModel

from interlingua import (
    Client,
    FinishReason,
    Invalid,
    Ok,
    OutputError,
    OutputInvalid,
    OutputRefused,
    OutputTruncated,
    Refused,
    Truncated,
)
from interlingua.models import anthropic
from interlingua.testing import ScriptedReply, serve

if TYPE_CHECKING:
    from collections.abc import Iterator

    from interlingua.testing import Answer, Server


class City(BaseModel):
    name: str
    population: int


OSLO = City(name="Oslo", population=709_037)
SCRIPT: list[Answer] = []


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[Server]:
    monkeypatch.setenv("ANTHROPIC_API_KEY", "any")
    SCRIPT.clear()
    with serve(lambda _: SCRIPT.pop(0)) as running:
        monkeypatch.setenv("ANTHROPIC_BASE_URL", running.endpoints["anthropic"])
        yield running


def test_a_value_its_outcome_and_its_stream(server: Server) -> None:
    claude = Client().chat(anthropic.CLAUDE_SONNET_5)
    whole = OSLO.model_dump_json()
    SCRIPT[:] = [whole, json.dumps({"items": [OSLO.model_dump()]}), ScriptedReply(whole)]

    city = claude.extract(City, "The largest city of Norway?")
    assert assert_type(city, City) == OSLO
    result = claude.try_extract(list[City], "…")
    assert isinstance(result, Ok)
    assert assert_type(result.value, list[City]) == [OSLO]
    with claude.stream_extract(City, "…") as stream:
        names = [partial.get(lambda city: city.name) for partial in stream.partials()]
    assert names[-1] == "Oslo"
    assert assert_type(stream.result, City) == OSLO


@pytest.mark.parametrize(
    ("reply", "kind", "error"),
    [
        (
            ScriptedReply(OSLO.model_dump_json(), finish_reason=FinishReason.LENGTH),
            Truncated,
            OutputTruncated,
        ),
        (
            ScriptedReply("I will not.", finish_reason=FinishReason.REFUSAL),
            Refused,
            OutputRefused,
        ),
        (ScriptedReply('{"name": "Oslo"}'), Invalid, OutputInvalid),
    ],
    ids=["truncated", "refused", "invalid"],
)
def test_an_answer_that_is_none_is_typed(
    server: Server, reply: ScriptedReply, kind: type, error: type[OutputError]
) -> None:
    claude = Client().chat(anthropic.CLAUDE_SONNET_5)
    SCRIPT[:] = [reply, reply]
    assert isinstance(claude.try_extract(City, "…"), kind)
    with pytest.raises(error):
        claude.extract(City, "…")


def test_reask_sends_the_validation_error_back(server: Server) -> None:
    claude = Client().chat(anthropic.CLAUDE_SONNET_5)
    SCRIPT[:] = ['{"name": "Oslo"}', OSLO.model_dump_json()]
    assert claude.extract(City, "…", reask=1) == OSLO
    assert "population: Field required" in server.requests[1].content.decode()
