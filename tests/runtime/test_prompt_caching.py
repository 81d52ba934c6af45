"""Prompt caching on every wire: keys and headers that hold over a conversation, and markers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from interlingua import Client, Tool, assistant, jsontext, system, user
from interlingua.errors import UsageError
from interlingua.records import ChatModel, Compat, Features
from tests.runtime import probe

if TYPE_CHECKING:
    from interlingua.plan import Plan
    from tests.runtime.probe import AnyModel

URL = "http://unreachable.invalid/v1"
TOOLS = [Tool("weather", "Current weather.", {"type": "object", "properties": {}})]
FIRST = [system("You are terse."), user("Hello.")]
SECOND = [*FIRST, assistant("Hi."), user("And now?")]
OTHER = [FIRST[0], user("Good day.")]


def planned(wire: str, messages: Any, compat: Compat | None = None, **settings: Any) -> Plan:
    model: AnyModel = ChatModel(
        provider=probe.provider(wire, url=URL), id="m", wires=(wire,), compat=compat or Compat()
    )
    return Client().chat(model).explain(messages, tools=TOOLS, **settings)


def body(plan: Plan) -> dict[str, Any]:
    return dict(jsontext.decode_object(plan.request.body))


@pytest.mark.parametrize("wire", ["openai_chat", "openai_responses"])
@pytest.mark.parametrize("cache", ["short", "long"])
def test_the_turns_of_a_conversation_share_a_cache_key(wire: str, cache: str) -> None:
    keys = [
        body(planned(wire, messages, cache=cache))["prompt_cache_key"]
        for messages in (FIRST, SECOND, OTHER)
    ]
    assert keys[0] == keys[1] != keys[2]


@pytest.mark.parametrize("wire", ["openai_chat", "openai_responses", "anthropic_messages"])
def test_the_turns_of_a_conversation_go_to_one_server(wire: str) -> None:
    compat = Compat(affinity_header="x-session-affinity", cache_key=False)
    headers = [
        planned(wire, messages, compat, cache="short").request.headers
        for messages in (FIRST, SECOND, OTHER)
    ]
    names = [each["x-session-affinity"] for each in headers]
    assert names[0] == names[1] != names[2]
    assert "x-session-affinity" not in planned(wire, FIRST, compat).request.headers
    mine = planned(wire, FIRST, compat, cache="short", headers={"X-Session-Affinity": "me"})
    assert mine.request.headers["x-session-affinity"] == "me"


def test_markers_do_not_change_the_conversations_name() -> None:
    compat = Compat(cache_control="anthropic", affinity_header="x-session-affinity")
    names = [
        planned("openai_chat", messages, compat, cache="short").request.headers[
            "x-session-affinity"
        ]
        for messages in (FIRST, SECOND)
    ]
    assert names[0] == names[1]


@pytest.mark.parametrize("wire", ["openai_chat", "openai_responses"])
def test_what_an_endpoint_is_not_known_to_take_is_not_sent(wire: str) -> None:
    compat = Compat(cache_key=False, cache_retention=False)
    plain, short = planned(wire, FIRST, compat), planned(wire, FIRST, compat, cache="short")
    assert short.request.body == plain.request.body
    assert [str(each) for each in short.adaptations if "nothing was sent" in each.reason]
    with pytest.raises(UsageError, match="cache= is unsupported"):
        planned(wire, FIRST, compat, cache="long")


def test_a_model_that_caches_nothing_is_not_asked_to(wire: str) -> None:
    model: AnyModel = ChatModel(
        provider=probe.provider(wire, url=URL),
        id="m",
        wires=(wire,),
        features=Features(prompt_caching=False),
    )
    chat = Client().chat(model)
    with pytest.raises(UsageError, match="caches no prompts"):
        chat.explain("hi", cache="short")
    told = chat.explain("hi", cache="none")
    assert ["cache" for each in told.adaptations if "nothing was sent" in each.reason] == ["cache"]
    assert told.request.body == chat.explain("hi").request.body


def test_anthropic_markers_end_tools_instructions_and_the_last_stable_turn() -> None:
    written = body(planned("anthropic_messages", SECOND, cache="long"))
    marker = {"type": "ephemeral", "ttl": "1h"}
    assert written["tools"][-1]["cache_control"] == marker
    assert written["system"][-1]["cache_control"] == marker
    marked = [
        at
        for at, turn in enumerate(written["messages"])
        if any("cache_control" in block for block in turn["content"])
    ]
    assert marked == [2]
