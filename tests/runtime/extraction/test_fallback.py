"""Extraction over a fallback: each model is asked in its own way, and its answer read so."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from interlingua import Client, StreamInterrupted, UsageError
from interlingua.messages import ToolCall
from interlingua.records import Features
from interlingua.testing import Cut, ScriptedError, ScriptedReply, serve
from tests.runtime.extraction.kinds import ABLE, OSLO, OSLO_JSON, City
from tests.runtime.probe import other_model

if TYPE_CHECKING:
    from interlingua.testing import Server
    from tests.runtime.probe import AnyModel

TOOLS = Features(tools=True, structured_output=False)
OSLO_TEXT = json.dumps(OSLO_JSON)
DOWN = ScriptedError(529, "overloaded")


def pair(server: Server) -> tuple[AnyModel, AnyModel]:
    """Give a model that takes a schema, and one that must be forced to call a tool."""
    first = replace(other_model("first", server, "anthropic_messages"), features=ABLE)
    second = replace(other_model("second", server), features=TOOLS)
    return first, second


def test_the_model_that_stands_in_is_asked_and_read_in_its_own_way() -> None:
    answer = ScriptedReply(ToolCall("City", OSLO_JSON))
    with serve([DOWN, answer]) as server:
        with Client(retry=1) as client:
            outcome = client.fallback(*pair(server)).try_extract(City, "?")
        asked = [json.loads(request.content) for request in server.requests]
    assert outcome.reply.model.provider.id == "second"
    assert getattr(outcome, "value", None) == OSLO
    assert "output_config" in asked[0]
    assert asked[1]["tool_choice"]["function"]["name"] == "City"


def test_a_mode_that_one_of_the_models_cannot_is_told_of_before_the_network() -> None:
    with serve([]) as server:
        with Client() as client, pytest.raises(UsageError, match="cannot be held to a schema"):
            client.fallback(*pair(server)).extract(City, "?", mode="schema")
        assert not server.requests


def test_a_stream_that_begins_anew_grows_anew() -> None:
    broken = ScriptedReply('{"name": "Rome", "population": 5}', chunk_size=4, fault=Cut(1100))
    answer = ScriptedReply(ToolCall("City", OSLO_JSON), chunk_size=4)
    with serve([broken, answer]) as server, Client(retry=1) as client:
        stream = client.fallback(*pair(server), restart=True).stream_extract(City, "?")
        names = [partial.get(lambda city: city.name) for partial in stream.partials()]
    assert stream.result == OSLO
    assert names[-1] == "Oslo"
    assert any(name is not None and "Rome".startswith(name) for name in names)


def test_elements_that_were_given_are_not_given_anew() -> None:
    cities = json.dumps({"items": [OSLO_JSON] * 5})
    broken = ScriptedReply(cities, chunk_size=20, fault=Cut(2500))
    answer = ScriptedReply(ToolCall("City_list", {"items": [OSLO_JSON]}))
    with serve([broken, answer]) as server, Client(retry=1) as client:
        chat = client.fallback(*pair(server), restart=True)
        elements = chat.stream_extract(list[City], "?").elements()
        assert next(elements) == OSLO
        with pytest.raises(StreamInterrupted):
            list(elements)
