"""What of a call a model and its wire can take, and what is said of the rest."""

from __future__ import annotations

import warnings
from typing import TYPE_CHECKING, Any, cast

import pytest

from interlingua import (
    Audio,
    HostedTool,
    Image,
    Message,
    Origin,
    Text,
    Tool,
    ToolCall,
    ToolResult,
    UsageError,
    assistant,
    system,
    tool_result,
    user,
)
from interlingua.adaptations import Adaptation
from interlingua.messages import Opaque, Refusal, Thinking
from interlingua.records import Auth, ChatModel, Features, Modality, Provider
from interlingua.request import ChatRequest, merge_extra, prepare, refuse

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from interlingua.settings import Settings
    from interlingua.values import JsonObject

PROVIDER = Provider(id="p", name="P", auth=Auth(scheme="none"), endpoints=())
OWN = Origin("p", "w", "m")
OTHERS = [Origin("q", "w", "m"), Origin("p", "v", "m"), Origin("p", "w", "n")]
IMAGE = Image.from_bytes(b"GIF89a")
SOUND = Audio.from_bytes(b"fLaC")
TOOL = Tool("weather", "The weather.", {"type": "object"})


def prepared(
    messages: object = "hi",
    *,
    tools: object = (),
    extra: object = None,
    reads: tuple[Modality, ...] | None = None,
    features: Features | None = None,
    supported: Mapping[str, str] | None = None,
    settings: Mapping[str, object] | None = None,
) -> ChatRequest:
    model: ChatModel[Any, Any, Any, Any] = ChatModel(
        provider=PROVIDER, id="m", reads=reads, features=features or Features()
    )
    return prepare(
        model,
        "w",
        supported or {"temperature": "native", "seed": "native"},
        cast("Sequence[Message[object]]", messages),
        settings=cast("Settings", settings or {}),
        tools=cast("Sequence[Tool]", tools),
        extra=cast("Mapping[str, object]", extra),
        stream=False,
    )


def holding(part: object) -> Message[Text]:
    return Message("user", cast("Any", (part,)))


# Messages


@pytest.mark.parametrize(
    ("given", "messages"),
    [
        ("hi", (user("hi"),)),
        ([user("hi")], (user("hi"),)),
        ((system("s"), user("hi")), (system("s"), user("hi"))),
        ((each for each in [user("a"), assistant("b")]), (user("a"), assistant("b"))),
    ],
)
def test_messages_are_taken(given: object, messages: tuple[Message[Text], ...]) -> None:
    assert prepared(given).messages == messages


@pytest.mark.parametrize(
    ("given", "told"),
    [
        (user("hi"), "messages is a Message; pass a text or a list"),
        (None, "messages is a NoneType"),
        (7, "messages is a int"),
        ([], "there is no message"),
        (iter(()), "there is no message"),
        (["hi"], r"messages\[0\] is a str; write user\(…\)"),
        ([user("a"), {"role": "user", "content": "b"}], r"messages\[1\] is a dict"),
        ([Text("hi")], r"messages\[0\] is a Text"),
        (b"hi", r"messages\[0\] is a int"),
        ([holding("hi")], r"messages\[0\]\.parts\[0\] is a str"),
        ([holding(None)], r"messages\[0\]\.parts\[0\] is a NoneType"),
    ],
)
def test_what_is_no_message_is_refused_with_its_place(given: object, told: str) -> None:
    with pytest.raises(UsageError, match=told):
        prepared(given)


@pytest.mark.parametrize(
    ("message", "told"),
    [
        (user("a", IMAGE), r"messages\[1\]\.parts\[1\]: p/m does not read image; it reads text"),
        (user(SOUND), r"messages\[1\]\.parts\[0\]: p/m does not read audio"),
        (tool_result("c", "see", IMAGE), r"messages\[1\]\.parts\[0\]: p/m does not read image"),
    ],
)
def test_content_that_the_model_does_not_read_is_refused(message: Message[Text], told: str) -> None:
    with pytest.raises(UsageError, match=told):
        prepared([user("a"), message], reads=("text",))


@pytest.mark.parametrize("reads", [None, ("text", "image")])
def test_content_that_the_model_reads_or_may_read_is_taken(
    reads: tuple[Modality, ...] | None,
) -> None:
    assert prepared([user("a", IMAGE)], reads=reads).messages == (user("a", IMAGE),)


# What belongs to one origin


def test_message_of_this_origin_is_replayed_as_it_is() -> None:
    message = assistant(
        Thinking("hm", "sig", origin=OWN),
        Text("a", origin=OWN, provider_data={"id": "1"}),
        ToolCall("t", {}, "c", origin=OWN, provider_data={"id": "2"}),
        Opaque("block", {"x": 1}, OWN),
    )
    request = prepared([message])
    assert request.messages[0] is message
    assert request.adaptations == []


def test_part_that_its_caller_wrote_is_sent_as_it_is() -> None:
    message = assistant(Thinking("hm", "sig"), Opaque("block", {"x": 1}))
    assert prepared([message]).messages == (message,)


@pytest.mark.parametrize("origin", OTHERS)
def test_what_only_another_origin_reads_is_dropped_and_told(origin: Origin) -> None:
    message = assistant(
        Thinking("hm", "sig", origin=origin),
        Text("a", origin=origin, provider_data={"id": "1"}),
        Refusal("no", origin, {"id": "2"}),
        ToolCall("t", {"x": 1}, "c", '{"x": 1}', origin=origin, provider_data={"id": "3"}),
        Opaque("block", {"x": 1}, origin),
    )
    request = prepared([user("q"), message])
    assert request.messages[1].parts == (
        Text("a", origin=origin),
        Refusal("no", origin),
        ToolCall("t", {"x": 1}, "c", '{"x": 1}', origin=origin),
    )
    named = f"{origin.provider}/{origin.model} over {origin.wire}, which only it reads"
    assert request.adaptations == [
        Adaptation("dropped", "messages[1].parts[0]", f"thinking of {named}"),
        Adaptation("dropped", "messages[1].parts[4]", f"block of {named}"),
    ]
    assert message.parts[1] == Text("a", origin=origin, provider_data={"id": "1"})


def test_citations_and_results_go_along_to_any_origin() -> None:
    result = ToolResult("c", {"celsius": 4}, "weather", is_error=True)
    message: Message[Text] = Message("tool", (result,))
    assert prepared([message]).messages == (message,)


# Settings


def test_settings_that_the_wire_can_say_are_kept_and_none_is_none() -> None:
    request = prepared(
        settings={"temperature": 0.0, "seed": None, "timeout": 5, "headers": {"a": "b"}}
    )
    assert request.settings == {"temperature": 0.0}


@pytest.mark.parametrize(
    ("name", "features", "told"),
    [
        ("top_k", None, "top_k= is unsupported by p/m over w: the w wire has no such setting"),
        ("temperature", Features(temperature=False), "p/m takes no sampling settings"),
    ],
)
def test_setting_that_cannot_be_sent_raises_warns_or_is_dropped(
    name: str, features: Features | None, told: str
) -> None:
    with pytest.raises(UsageError, match=told):
        prepared(features=features, settings={name: 1})
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        dropped = prepared(features=features, settings={name: 1, "unsupported": "drop"})
    assert [(each.change, each.what) for each in dropped.adaptations] == [("dropped", name)]
    assert dropped.settings == {}
    with pytest.warns(UserWarning, match=f"p/m: {name} was not sent") as caught:
        warned = prepared(features=features, settings={name: 1, "unsupported": "warn"})
    assert warned.adaptations == dropped.adaptations
    assert caught[0].filename == __file__


def test_wire_may_refuse_by_the_same_word() -> None:
    request = prepared(settings={"unsupported": "drop"})
    refuse(request, "seed", "not with this model")
    assert request.adaptations == [Adaptation("dropped", "seed", "not with this model")]
    with pytest.raises(UsageError, match="seed= is unsupported by p/m over w: not with this model"):
        refuse(prepared(), "seed", "not with this model")


@pytest.mark.parametrize(
    ("settings", "told"),
    [
        ({"temprature": 1}, r"unknown setting 'temprature'; .* extra="),
        ({"unsupported": "ignore"}, "choose 'raise', 'warn' or 'drop'"),
    ],
)
def test_wrong_setting_is_refused(settings: dict[str, object], told: str) -> None:
    with pytest.raises(UsageError, match=told):
        prepared(settings=settings)


# Tools and the wire's own fields


def test_tools_are_taken_in_order() -> None:
    hosted = HostedTool({"type": "web_search"})
    assert prepared(tools=[TOOL, hosted]).tools == (TOOL, hosted)


@pytest.mark.parametrize(
    ("tools", "told"),
    [
        (TOOL, r"tools= takes a list of tools, not a Tool"),
        (None, "not a NoneType"),
        ([print], r"tools\[0\] is a builtin_function_or_method; decorate it"),
        ([TOOL, {"name": "x"}], r"tools\[1\] is a dict"),
    ],
)
def test_what_is_no_tool_is_refused(tools: object, told: str) -> None:
    with pytest.raises(UsageError, match=told):
        prepared(tools=tools)


def test_model_that_calls_no_tools_takes_none() -> None:
    features = Features(tools=False)
    with pytest.raises(UsageError, match="p/m takes no tools"):
        prepared(tools=[TOOL], features=features)
    assert prepared(tools=[], features=features).tools == ()


@pytest.mark.parametrize(
    ("body", "extra", "merged"),
    [
        ({"a": 1}, {}, {"a": 1}),
        ({"a": 1}, {"b": 2}, {"a": 1, "b": 2}),
        ({"a": 1}, {"a": 1}, {"a": 1}),
        ({"a": {"b": 1}}, {"a": {"c": 2}}, {"a": {"b": 1, "c": 2}}),
        ({"a": {"b": {"c": 1}}}, {"a": {"b": {"d": 2}}}, {"a": {"b": {"c": 1, "d": 2}}}),
        ({"a": None}, {"a": None}, {"a": None}),
    ],
)
def test_extra_is_merged_last(body: JsonObject, extra: JsonObject, merged: JsonObject) -> None:
    merge_extra(body, extra)
    assert body == merged


@pytest.mark.parametrize(
    ("body", "extra", "place"),
    [
        ({"a": 1}, {"a": 2}, r"extra\.a would"),
        ({"a": {"b": 1}}, {"a": {"b": 2}}, r"extra\.a\.b would"),
        ({"a": {"b": 1}}, {"a": 1}, r"extra\.a would"),
        ({"a": [1]}, {"a": [1, 2]}, r"extra\.a would"),
        ({"a": 1}, {"a": None}, r"extra\.a would"),
    ],
)
def test_extra_that_clashes_raises(body: JsonObject, extra: JsonObject, place: str) -> None:
    with pytest.raises(UsageError, match=place):
        merge_extra(body, extra)


def test_merging_changes_nothing_of_the_callers() -> None:
    metadata: JsonObject = {"team": "moons"}
    extra: JsonObject = {"metadata": {"run": "7"}, "own": {"x": 1}}
    body: JsonObject = {"metadata": metadata}
    merge_extra(body, extra)
    assert body == {"metadata": {"team": "moons", "run": "7"}, "own": {"x": 1}}
    assert metadata == {"team": "moons"}
    assert extra == {"metadata": {"run": "7"}, "own": {"x": 1}}


def test_extra_that_is_no_dict_is_refused() -> None:
    with pytest.raises(UsageError, match="extra= takes a dict of request fields, not a list"):
        prepared(extra=[("a", 1)])
