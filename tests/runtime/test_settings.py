"""Every neutral setting does something on every wire or is refused; equal calls, equal bytes."""

from __future__ import annotations

from collections import OrderedDict
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, ClassVar, cast

import pytest

from interlingua import NamedTool, Retry, Settings, Tool, assistant, system, user, wires
from interlingua.call import Call
from interlingua.deadlines import DEFAULT
from interlingua.errors import UsageError
from interlingua.exchange import Defaults
from interlingua.messages import Message, ToolCall, ToolResult
from interlingua.records import ChatModel, Compat
from interlingua.request import prepare
from interlingua.request_schema import problems
from interlingua.settings import TRANSPORT_SETTINGS
from tests.runtime import probe

if TYPE_CHECKING:
    from collections.abc import Mapping

    from interlingua.framing import Framing
    from interlingua.output import OutputMode
    from interlingua.records import AnyChatModel
    from interlingua.request import ChatRequest
    from interlingua.wire import EncodedRequest, Wire

URL = "http://unreachable.invalid/v1"
WEATHER = Tool("weather", "Current weather.", {"type": "object", "properties": {}})
DEFAULTS = Defaults(
    endpoints={}, credentials={"probe": "k"}, headers={}, retry=Retry(), timeouts=DEFAULT
)

# Values that are no wire's default, so that sending them shows.
SAMPLES: dict[str, Any] = {
    "max_output_tokens": 77,
    "temperature": 0.25,
    "top_p": 0.99,
    "top_k": 7,
    "stop": ["END"],
    "seed": 7,
    "presence_penalty": 0.5,
    "frequency_penalty": 0.5,
    "logprobs": 3,
    "reasoning": "low",
    "tool_choice": "required",
    "parallel_tool_calls": False,
    "cache": "long",
    "service_tier": "flex",
    "user_id": "ada",
    "metadata": {"team": "blue"},
    "headers": {"x-team": "blue"},
    "timeout": 7.0,
    "retry": 7,
    "unsupported": "drop",
}
TIERS = {"anthropic_messages": "standard_only", "mistral_chat": "standard_only"}
"""Where a wire has other tiers than most."""


def sample(wire: str, name: str) -> Any:
    return TIERS.get(wire, SAMPLES[name]) if name == "service_tier" else SAMPLES[name]


def call_of(wire: Wire, settings: Mapping[str, Any]) -> Call:
    return Call(
        DEFAULTS,
        probe.model(wire.name, URL),
        wire,
        "hi",
        tools=[WEATHER],
        extra=None,
        settings=cast("Settings", settings),
        stream=False,
    )


def observed(wire: Wire, settings: Mapping[str, Any]) -> object:
    """Give all that a setting can change: what is sent, what is noted, how the call is made."""
    try:
        call = call_of(wire, settings)
    except UsageError as error:
        return str(error)
    request = call.http_request("k")
    timeouts = call.deadlines.timeouts
    return request.url, request.headers, request.body, call.adaptations, call.retry, timeouts


def has_effect(wire: Wire, name: str, given: object) -> bool:
    # `unsupported` decides what becomes of a setting that no wire has here.
    beside: dict[str, Any] = {"top_k": 3, "seed": 3} if name == "unsupported" else {}
    if name == "unsupported" and {"top_k", "seed"} <= wire.settings.keys():
        beside = {"cache": "none"}
    return observed(wire, beside) != observed(wire, {**beside, name: given})


def test_every_setting_has_a_sample() -> None:
    assert SAMPLES.keys() == Settings.__annotations__.keys()


@pytest.mark.parametrize("name", Settings.__annotations__)
def test_every_setting_has_an_effect(wire: str, name: str) -> None:
    assert has_effect(wires.load(wire), name, sample(wire, name))


def test_a_setting_that_a_wire_forgets_is_found_out() -> None:
    forgotten = "seed"

    class Forgetful:
        name: ClassVar[str] = "openai_chat"
        prefix: ClassVar[tuple[str, ...]] = ()
        settings: ClassVar[Mapping[str, str]] = wires.load("openai_chat").settings
        outputs: ClassVar[tuple[OutputMode, ...]] = ()
        framing: ClassVar[Framing] = wires.load("openai_chat").framing

        def encode(self, request: ChatRequest) -> EncodedRequest:
            encoded = wires.load("openai_chat").encode(request)
            encoded.body.pop(forgotten, None)
            return encoded

        decoder = wires.load("openai_chat").decoder
        error = wires.load("openai_chat").error

    assert not has_effect(Forgetful(), forgotten, SAMPLES[forgotten])
    assert has_effect(Forgetful(), "temperature", SAMPLES["temperature"])


@pytest.mark.parametrize("name", [name for name in SAMPLES if name not in ("headers",)])
def test_a_setting_that_a_wire_lacks_is_refused_with_the_way_out(wire: str, name: str) -> None:
    spoken = wires.load(wire)
    if name in spoken.settings or name in ("timeout", "retry", "unsupported"):
        return
    with pytest.raises(UsageError) as raised:
        call_of(spoken, {name: SAMPLES[name]})
    for word in (f"{name}=", "probe/m", wire, "unsupported='warn'"):
        assert word in str(raised.value)
    dropped = call_of(spoken, {name: SAMPLES[name], "unsupported": "drop"})
    assert ("dropped", name) in [(each.change, each.what) for each in dropped.adaptations]
    with pytest.warns(UserWarning, match=f"{name} was not sent"):
        warned = call_of(spoken, {name: SAMPLES[name], "unsupported": "warn"})
    assert warned.adaptations == dropped.adaptations


def test_what_a_wire_calls_native_is_sent_as_it_is(wire: str) -> None:
    spoken = wires.load(wire)
    for name, verdict in spoken.settings.items():
        if verdict == "by endpoint":
            continue
        given = "short" if name == "cache" else sample(wire, name)
        call = call_of(spoken, {name: given, "unsupported": "drop"})
        told = [each for each in call.adaptations if each.what == name]
        assert bool(told) == (verdict != "native"), (name, told)


def test_what_only_some_hosts_take_is_sent_to_those() -> None:
    spoken = wires.load("openai_chat")
    given: Settings = {"top_k": 7}

    def asked(compat: Compat) -> ChatRequest:
        model: AnyChatModel = ChatModel(
            provider=probe.provider("openai_chat"), id="m", compat=compat
        )
        return prepare(model, spoken.name, spoken.settings, "hi", settings=given, stream=False)

    assert spoken.encode(asked(Compat(top_k=True))).body["top_k"] == 7
    with pytest.raises(UsageError, match="not known to take it"):
        asked(Compat())


MALFORMED: list[tuple[str, Any]] = [
    ("max_output_tokens", 0),
    ("max_output_tokens", "10"),
    ("max_output_tokens", True),
    ("temperature", "hot"),
    ("temperature", float("nan")),
    ("top_p", float("inf")),
    ("top_k", -1),
    ("top_k", 1.5),
    ("stop", ""),
    ("stop", {"END"}),
    ("stop", ["END", ""]),
    ("seed", 1.0),
    ("logprobs", -1),
    ("logprobs", "all"),
    ("reasoning", "huge"),
    ("reasoning", -1),
    ("reasoning", True),
    ("tool_choice", "weather"),
    ("parallel_tool_calls", 1),
    ("cache", "forever"),
    ("service_tier", ""),
    ("user_id", 7),
    ("metadata", {"team": 1}),
    ("metadata", "team"),
]


@pytest.mark.parametrize(("name", "given"), MALFORMED)
def test_a_malformed_setting_is_refused_with_what_to_give(
    wire: str, name: str, given: object
) -> None:
    with pytest.raises(UsageError, match=f"^{name}=.*: give "):
        call_of(wires.load(wire), {name: given, "unsupported": "drop"})


def conversation(turns: type[list[Any]] | type[tuple[Any, ...]]) -> Any:
    call = ToolCall("weather", {"city": "Oslo", "unit": "C"}, "call_1", '{"city": "Oslo"}')
    return turns(
        [
            system("You are terse."),
            user("Weather in Oslo?"),
            Message("assistant", (call,)),
            Message("tool", (ToolResult("call_1", "sunny", "weather"),)),
            assistant("Sunny."),
            user("And in Rome?"),
        ]
    )


def test_equal_calls_are_equal_bytes_however_they_were_built(wire: str) -> None:
    spoken = wires.load(wire)
    model = probe.model(wire, URL)

    def body(messages: Any, tools: Any, extra: Any, settings: Mapping[str, Any]) -> bytes:
        call = Call(
            DEFAULTS,
            model,
            spoken,
            messages,
            tools=tools,
            extra=extra,
            settings=cast("Settings", settings),
            stream=True,
        )
        return call.http_request(None).body

    settings: dict[str, Any] = {
        "unsupported": "drop",
        "max_output_tokens": 100,
        "temperature": 1.0,
        "top_p": 0.99,
        "stop": ["a", "b"],
        "metadata": {"a": "1", "b": "2"},
        "cache": "long",
        "reasoning": "low",
        "tool_choice": NamedTool("weather"),
    }
    other: dict[str, Any] = OrderedDict(reversed(settings.items()))
    other["stop"] = ("a", "b")
    other["metadata"] = MappingProxyType({"b": "2", "a": "1"})
    extra: dict[str, Any] = {"x_one": {"b": 1, "a": 2}, "x_two": [1]}
    turned: dict[str, Any] = {"x_two": [1], "x_one": {"b": 1, "a": 2}}
    first = body(conversation(list), [WEATHER], extra, settings)
    assert body(conversation(tuple), (WEATHER,), MappingProxyType(turned), other) == first
    assert body(conversation(list), [WEATHER], extra, settings) == first


def test_preparing_leaves_the_callers_values_alone(wire: str) -> None:
    spoken = wires.load(wire)
    metadata = {"b": "2", "a": "1"}
    extra: dict[str, object] = {"x": {"y": 1}}
    schema: Any = {"type": "object", "properties": {}}
    request = prepare(
        probe.model(wire, URL),
        wire,
        spoken.settings,
        conversation(list),
        settings={"metadata": metadata, "cache": "long", "unsupported": "drop"},
        tools=[Tool("weather", "", schema)],
        extra=extra,
        stream=False,
    )
    spoken.encode(request)
    assert list(metadata) == ["b", "a"]
    assert extra == {"x": {"y": 1}}
    assert schema == {"type": "object", "properties": {}}


@pytest.mark.parametrize("name", [name for name in SAMPLES if name not in TRANSPORT_SETTINGS])
def test_every_setting_is_written_as_the_schema_says(wire: str, name: str) -> None:
    call = call_of(wires.load(wire), {name: sample(wire, name), "unsupported": "drop"})
    assert problems(wire, call.http_request(None).body) == ()
