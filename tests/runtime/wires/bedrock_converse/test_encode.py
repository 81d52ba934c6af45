"""Requests of Converse: every part, setting and way to think, from the protocol."""

from __future__ import annotations

import json
from typing import Any

import pytest

from interlingua import Tool, assistant, system, user
from interlingua.errors import UsageError
from interlingua.media import Audio, Document, Image, Video
from interlingua.messages import Message, Refusal, Text, Thinking, ToolCall, ToolResult
from interlingua.output import OutputFormat
from interlingua.records import Compat, Features, Limits, Reasoning
from interlingua.request import prepare
from interlingua.tools import HostedTool, NamedTool
from tests.runtime.wires.exercise import Exercise

CONVERSE = Exercise("bedrock_converse")
CLAUDE = Compat(converse_fields="anthropic", top_k=True)
NOVA = Compat(converse_fields="nova", top_k=True)
SCHEMA: dict[str, Any] = {"type": "object", "properties": {"city": {"type": "string"}}}
WEATHER = Tool("weather", "Current weather.", SCHEMA)
CALL = ToolCall("weather", {"city": "Oslo"}, "t1", '{"city": "Oslo"}')
CALLED: list[Message[Any]] = [
    user("Weather?"),
    Message("assistant", (CALL,)),
    Message("tool", (ToolResult("t1", "sunny"),)),
]
POINT = {"cachePoint": {"type": "default"}}


def content(*parts: Any, **options: Any) -> Any:
    body, _ = CONVERSE.sent([Message("user", parts)], **options)
    return body["messages"][0]["content"]


def path(model_id: str, *, stream: bool) -> str:
    from dataclasses import replace

    model = replace(CONVERSE.model(), id=model_id)
    settings = CONVERSE.wire.settings
    request = prepare(model, "bedrock_converse", settings, "hi", settings={}, stream=stream)
    return CONVERSE.wire.encode(request).path


def test_the_path_names_model_and_operation() -> None:
    assert path("us.amazon.nova-lite-v1:0", stream=False) == (
        "/model/us.amazon.nova-lite-v1%3A0/converse"
    )
    arn = "arn:aws:bedrock:us-east-1:1:inference-profile/x"
    assert path(arn, stream=True).endswith("inference-profile%2Fx/converse-stream")


def test_instructions_come_apart_and_turns_alternate() -> None:
    body, adaptations = CONVERSE.sent(
        [system("Be brief."), user("a"), user("b"), assistant("c"), system("Be kind."), user("d")]
    )
    assert body["system"] == [{"text": "Be brief."}]
    assert body["messages"] == [
        {"role": "user", "content": [{"text": "a"}, {"text": "b"}]},
        {"role": "assistant", "content": [{"text": "c"}]},
        {"role": "user", "content": [{"text": "<system>\nBe kind.\n</system>"}, {"text": "d"}]},
    ]
    assert [each.what for each in adaptations] == ["messages[4]"]


def test_late_instructions_stay_where_the_model_takes_them() -> None:
    model = CONVERSE.model(features=Features(mid_conversation_system=True))
    body, _ = CONVERSE.sent([user("a"), system("Be kind.")], to=model)
    assert body["messages"][1] == {"role": "system", "content": [{"text": "Be kind."}]}


def test_tool_results_come_before_what_else_the_user_says() -> None:
    body, _ = CONVERSE.sent([*CALLED[:2], user("Quick!"), CALLED[2]], tools=[WEATHER])
    assert body["messages"][2]["content"] == [
        {"toolResult": {"toolUseId": "t1", "content": [{"text": "sunny"}]}},
        {"text": "Quick!"},
    ]


@pytest.mark.parametrize(
    ("result", "written"),
    [
        (ToolResult("t1", "sunny"), {"content": [{"text": "sunny"}]}),
        (ToolResult("t1", ""), {"content": []}),
        (ToolResult("t1", {"sky": "blue"}), {"content": [{"json": {"sky": "blue"}}]}),
        (ToolResult("t1", [1, 2]), {"content": [{"text": "[1,2]"}]}),
        (ToolResult("t1", "no", is_error=True), {"content": [{"text": "no"}], "status": "error"}),
        (
            ToolResult("t1", "", denied=True),
            {"content": [{"text": "The call was not allowed to run."}], "status": "error"},
        ),
        (
            ToolResult("t1", (Text("see"), Image(data=b"p", media_type="image/png"))),
            {
                "content": [
                    {"text": "see"},
                    {"image": {"format": "png", "source": {"bytes": "cA=="}}},
                ]
            },
        ),
    ],
)
def test_tool_results(result: ToolResult, written: dict[str, Any]) -> None:
    assert content(result) == [{"toolResult": {"toolUseId": "t1", **written}}]


@pytest.mark.parametrize(
    ("part", "written"),
    [
        (
            Image(data=b"p", media_type="image/jpeg"),
            {"image": {"format": "jpeg", "source": {"bytes": "cA=="}}},
        ),
        (
            Image(url="s3://bucket/a.JPG"),
            {"image": {"format": "jpeg", "source": {"s3Location": {"uri": "s3://bucket/a.JPG"}}}},
        ),
        (
            Video(url="s3://bucket/film", media_type="video/quicktime"),
            {"video": {"format": "mov", "source": {"s3Location": {"uri": "s3://bucket/film"}}}},
        ),
        (
            Audio(data=b"p", media_type="audio/wav"),
            {"audio": {"format": "wav", "source": {"bytes": "cA=="}}},
        ),
        (
            Document(data=b"p", media_type="application/pdf", name="My report_v2.pdf"),
            {"document": {"format": "pdf", "source": {"bytes": "cA=="}, "name": "My report v2"}},
        ),
        (
            Document(
                data=b"p", media_type="text/csv", provider_data={"citations": {"enabled": True}}
            ),
            {
                "document": {
                    "format": "csv",
                    "source": {"bytes": "cA=="},
                    "name": "document",
                    "citations": {"enabled": True},
                }
            },
        ),
        (
            Document(data=b"{}", media_type="application/json"),
            {"document": {"format": "txt", "source": {"bytes": "e30="}, "name": "document"}},
        ),
    ],
)
def test_media(part: Any, written: dict[str, Any]) -> None:
    assert content(part) == [written]


def test_no_two_documents_share_a_name() -> None:
    one = Document(data=b"p", media_type="application/pdf", name="a.pdf")
    blocks = content(one, one, one)
    assert [block["document"]["name"] for block in blocks] == ["a", "a 2", "a 3"]


@pytest.mark.parametrize(
    ("part", "why"),
    [
        (Image(data=b"p", media_type="image/tiff"), "this wire takes image/png, image/jpeg"),
        (Image(url="https://a.b/c.png"), "fetches nothing but s3://"),
        (Document(file_id="f", media_type="application/pdf"), "knows no file ids"),
        (Document(data=b"p", media_type="application/zip"), "this wire takes application/pdf"),
    ],
)
def test_media_that_cannot_be_sent_say_what_can(part: Any, why: str) -> None:
    with pytest.raises(UsageError, match=why):
        content(part)


def test_thinking_goes_back_with_its_proof_or_not_at_all() -> None:
    origin = CONVERSE.origin
    turn = Message[Any](
        "assistant",
        (
            Thinking("Hm.", "sig", None, origin),
            Thinking("", None, "c2VhbGVk", origin),
            Thinking("Unsigned.", None, None, origin),
            Refusal("No."),
            Text("  "),
        ),
    )
    body, adaptations = CONVERSE.sent([turn, user("And?")])
    assert body["messages"][0]["content"] == [
        {"reasoningContent": {"reasoningText": {"text": "Hm.", "signature": "sig"}}},
        {"reasoningContent": {"redactedContent": "c2VhbGVk"}},
        {"text": "No."},
    ]
    assert [each.change for each in adaptations] == ["dropped", "translated"]


def test_ids_of_others_are_rewritten_alike() -> None:
    strange = "call|1/é"
    turns: list[Message[Any]] = [
        user("x"),
        Message("assistant", (ToolCall("weather", {}, strange),)),
        Message("tool", (ToolResult(strange, "sunny"),)),
    ]
    body, _ = CONVERSE.sent(turns, tools=[WEATHER])
    call = body["messages"][1]["content"][0]["toolUse"]
    result = body["messages"][2]["content"][0]["toolResult"]
    assert call["toolUseId"] == result["toolUseId"] != strange


@pytest.mark.parametrize(
    ("choice", "written"),
    [
        ("auto", {"auto": {}}),
        ("required", {"any": {}}),
        (NamedTool("weather"), {"tool": {"name": "weather"}}),
    ],
)
def test_tool_choice(choice: Any, written: dict[str, Any]) -> None:
    hosted = HostedTool({"systemTool": {"name": "nova_grounding"}})
    body, _ = CONVERSE.sent(tools=[WEATHER, hosted], tool_choice=choice)
    assert body["toolConfig"] == {
        "tools": [
            {
                "toolSpec": {
                    "name": "weather",
                    "description": "Current weather.",
                    "inputSchema": {"json": SCHEMA},
                }
            },
            hosted.definition,
        ],
        "toolChoice": written,
    }


def test_choosing_no_tool_leaves_the_tools_out() -> None:
    body, adaptations = CONVERSE.sent(tools=[WEATHER], tool_choice="none")
    assert "toolConfig" not in body
    assert [each.what for each in adaptations] == ["tool_choice"]
    with pytest.raises(UsageError, match="needs its tools"):
        CONVERSE.sent(CALLED, tools=[WEATHER], tool_choice="none")


def test_a_choice_of_no_tool_that_is_there_is_refused() -> None:
    with pytest.raises(UsageError, match="'rain', which is not among the tools"):
        CONVERSE.sent(tools=[WEATHER], tool_choice=NamedTool("rain"))


def test_settings() -> None:
    body, _ = CONVERSE.sent(
        max_output_tokens=9,
        temperature=0.5,
        top_p=0.9,
        stop="END",
        service_tier="flex",
        metadata={"b": "2", "a": "1"},
        extra={
            "performanceConfig": {"latency": "optimized"},
            "additionalModelResponseFieldPaths": ["/stop_sequence"],
            "guardrailConfig": {"guardrailIdentifier": "g", "guardrailVersion": "1"},
        },
    )
    assert body == {
        "messages": [{"role": "user", "content": [{"text": "hi"}]}],
        "inferenceConfig": {
            "maxTokens": 9,
            "stopSequences": ["END"],
            "temperature": 0.5,
            "topP": 0.9,
        },
        "serviceTier": {"type": "flex"},
        "requestMetadata": {"a": "1", "b": "2"},
        "additionalModelResponseFieldPaths": ["/stop_sequence"],
        "guardrailConfig": {"guardrailIdentifier": "g", "guardrailVersion": "1"},
        "performanceConfig": {"latency": "optimized"},
    }


def test_temperature_goes_to_one() -> None:
    body, adaptations = CONVERSE.sent(temperature=1.5)
    assert body["inferenceConfig"] == {"temperature": 1.0}
    assert [each.change for each in adaptations] == ["clamped"]


def test_a_schema_for_the_answer() -> None:
    output = OutputFormat("City", SCHEMA, description="A city.")
    body, _ = CONVERSE.sent(output=output)
    definition = body["outputConfig"]["textFormat"]["structure"]["jsonSchema"]
    assert body["outputConfig"]["textFormat"]["type"] == "json_schema"
    assert (definition["name"], definition["description"]) == ("City", "A city.")
    assert json.loads(definition["schema"]) == SCHEMA


@pytest.mark.parametrize(
    ("compat", "reasoning", "asked", "fields"),
    [
        (
            CLAUDE,
            Reasoning(efforts=("low", "high"), adaptive=True),
            "low",
            {"thinking": {"type": "adaptive"}, "output_config": {"effort": "low"}},
        ),
        (
            CLAUDE,
            Reasoning(budget_min=1024),
            2000,
            {"thinking": {"type": "enabled", "budget_tokens": 2000}},
        ),
        (CLAUDE, Reasoning(budget_min=1024), "none", {"thinking": {"type": "disabled"}}),
        (
            NOVA,
            Reasoning(efforts=("low", "medium", "high"), can_disable=True),
            "high",
            {"reasoningConfig": {"type": "enabled", "maxReasoningEffort": "high"}},
        ),
        (
            NOVA,
            Reasoning(efforts=("low", "medium", "high"), can_disable=True),
            "none",
            {"reasoningConfig": {"type": "disabled"}},
        ),
        (Compat(converse_fields="reasoning_config"), None, "high", {"reasoning_config": "high"}),
        (Compat(converse_fields="reasoning_effort"), None, "low", {"reasoning_effort": "low"}),
    ],
)
def test_thinking_is_asked_for_in_the_words_of_the_model(
    compat: Compat, reasoning: Reasoning | None, asked: Any, fields: dict[str, Any]
) -> None:
    model = CONVERSE.model(compat=compat, reasoning=reasoning, limits=Limits(output=8000))
    body, _ = CONVERSE.sent(to=model, reasoning=asked)
    assert body["additionalModelRequestFields"] == fields
    if "enabled" in str(fields.get("thinking")):
        assert body["inferenceConfig"]["maxTokens"] == 8000


@pytest.mark.parametrize(
    ("compat", "asked", "why"),
    [
        (Compat(), "low", "does not say how probe/m is asked to think"),
        (Compat(converse_fields="reasoning_config"), "none", "cannot be told not to think"),
    ],
)
def test_thinking_that_cannot_be_asked_for_is_refused(compat: Compat, asked: Any, why: str) -> None:
    with pytest.raises(UsageError, match=why):
        CONVERSE.sent(to=CONVERSE.model(compat=compat), reasoning=asked)


@pytest.mark.parametrize(
    ("compat", "fields"),
    [(CLAUDE, {"top_k": 7}), (NOVA, {"inferenceConfig": {"topK": 7}})],
)
def test_top_k_is_said_in_the_words_of_the_model(compat: Compat, fields: dict[str, Any]) -> None:
    body, _ = CONVERSE.sent(to=CONVERSE.model(compat=compat), top_k=7)
    assert body["additionalModelRequestFields"] == fields


def test_a_thinking_model_leaves_no_choice_of_sampling() -> None:
    model = CONVERSE.model(compat=CLAUDE, reasoning=Reasoning(budget_min=1024))
    refused: list[dict[str, Any]] = [{"temperature": 0.5}, {"top_p": 0.5}, {"top_k": 3}]
    for settings in refused:
        with pytest.raises(UsageError, match="a thinking model"):
            CONVERSE.sent(to=model, reasoning=2000, **settings)


def test_cache_points_follow_what_is_repeated() -> None:
    messages: list[Message[Any]] = [system("Be brief."), user("a"), assistant("b"), user("c")]
    model = CONVERSE.model(compat=CLAUDE)
    body, _ = CONVERSE.sent(messages, to=model, tools=[WEATHER], cache="long")
    hour = {"cachePoint": {"type": "default", "ttl": "1h"}}
    assert body["toolConfig"]["tools"][1:] == [hour]
    assert body["system"] == [{"text": "Be brief."}, hour]
    assert [turn["content"][-1] == hour for turn in body["messages"]] == [False, False, True]


def test_other_models_take_no_cache_point_among_the_tools_and_none_for_an_hour() -> None:
    body, adaptations = CONVERSE.sent([user("a")], tools=[WEATHER], cache="long")
    assert len(body["toolConfig"]["tools"]) == 1
    assert body["messages"][0]["content"][-1] == POINT
    assert [(each.change, each.what) for each in adaptations] == [("clamped", "cache")]


def test_a_cache_point_comes_before_a_film_that_ends_the_turn() -> None:
    film = Video(data=b"p", media_type="video/mp4")
    blocks = content(Text("See"), film, cache="short")
    assert [next(iter(block)) for block in blocks] == ["text", "cachePoint", "video"]
    assert [next(iter(block)) for block in content(film, cache="short")] == ["video"]


def test_a_count_of_tokens_asks_with_what_is_read() -> None:
    from interlingua.wires.bedrock_converse import WIRE

    request = prepare(
        CONVERSE.model(),
        WIRE.name,
        WIRE.settings,
        [system("s"), user("u")],
        settings={"max_output_tokens": 5},
        tools=[WEATHER],
        stream=False,
    )
    counted = WIRE.encode_count_tokens(request)
    assert counted.path == "/model/m/count-tokens"
    asked: Any = counted.body["input"]
    assert list(asked["converse"]) == ["messages", "system", "toolConfig"]
    assert WIRE.decode_count_tokens(b'{"inputTokens": 12}') == 12


UNSAYABLE: list[tuple[Any, str]] = [
    ([system("only")], "no message but instructions"),
    ([Message("system", (Image(url="s3://b/a.png"),)), user("x")], "instructions are text"),
    ([Message("user", (Thinking("x"),))], "a user message cannot hold Thinking"),
    ([Message("assistant", (ToolResult("t", "x"),))], "an assistant message cannot hold"),
    ([Message("tool", (ToolResult("", "x"),))], "the same, non-empty id"),
]


@pytest.mark.parametrize(("messages", "why"), UNSAYABLE)
def test_what_cannot_be_said_is_refused(messages: Any, why: str) -> None:
    with pytest.raises(UsageError, match=why):
        CONVERSE.sent(messages)
