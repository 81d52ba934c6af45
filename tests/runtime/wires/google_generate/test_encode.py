"""Requests to bodies, by the protocol."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from pydantic import TypeAdapter

from interlingua import jsontext
from interlingua.errors import ProtocolError, UsageError
from interlingua.messages import (
    system,
    user,
)
from interlingua.records import Limits
from interlingua.tools import HostedTool, NamedTool, Tool
from interlingua.wires.google_generate import WIRE
from interlingua_generated.wire import google_generate as google
from tests.runtime.wires.google_generate.samples import (
    VERTEX,
    body,
    model,
    request,
    sent,
)

if TYPE_CHECKING:
    from interlingua.settings import Settings

WEATHER = Tool("weather", "Weather now.", {"type": "object", "properties": {}})


@pytest.mark.parametrize(
    ("provider", "name", "stream", "path"),
    [
        (None, "gemini-test", False, "/v1beta/models/gemini-test:generateContent"),
        (None, "gemini-test", True, "/v1beta/models/gemini-test:streamGenerateContent?alt=sse"),
        (None, "tunedModels/mine", False, "/v1beta/tunedModels/mine:generateContent"),
        (VERTEX, "gemini-test", False, "/models/gemini-test:generateContent"),
    ],
)
def test_path_follows_the_model_and_its_endpoint(
    provider: Any, name: str, stream: bool, path: str
) -> None:
    to = model(provider=provider, name=name) if provider else model(name=name)
    assert WIRE.encode(request("Hi", to=to, stream=stream)).path == path


class TestTools:
    def test_functions_share_one_entry_at_the_place_of_the_first(self) -> None:
        bare = Tool("now")
        search = HostedTool({"googleSearch": {}})
        run = HostedTool({"codeExecution": {}})
        assert sent("Hi", tools=[search, WEATHER, run, bare])["tools"] == [
            {"googleSearch": {}},
            {
                "functionDeclarations": [
                    {
                        "name": "weather",
                        "description": "Weather now.",
                        "parametersJsonSchema": {"type": "object", "properties": {}},
                    },
                    {"name": "now"},
                ]
            },
            {"codeExecution": {}},
        ]

    @pytest.mark.parametrize(
        ("choice", "config"),
        [
            (None, None),
            ("auto", {"mode": "AUTO"}),
            ("none", {"mode": "NONE"}),
            ("required", {"mode": "ANY"}),
            (NamedTool("weather"), {"mode": "ANY", "allowedFunctionNames": ["weather"]}),
        ],
    )
    def test_tool_choice(self, choice: Any, config: Any) -> None:
        written = sent("Hi", tools=[WEATHER], settings={"tool_choice": choice})
        assert written.get("toolConfig") == (config and {"functionCallingConfig": config})

    def test_choice_of_a_tool_that_is_not_there_is_refused(self) -> None:
        with pytest.raises(UsageError, match="'snow'"):
            body("Hi", tools=[WEATHER], settings={"tool_choice": NamedTool("snow")})

    def test_strict_tools_are_validated_and_said_so(self) -> None:
        asked = request("Hi", tools=[Tool("f", strict=True), WEATHER])
        written: Any = WIRE.encode(asked).body
        assert written["toolConfig"] == {"functionCallingConfig": {"mode": "VALIDATED"}}
        assert [(each.change, each.what) for each in asked.adaptations] == [("translated", "tools")]


class TestSettings:
    @pytest.mark.parametrize(
        ("settings", "config"),
        [
            ({"max_output_tokens": 100}, {"maxOutputTokens": 100}),
            ({"temperature": 0.5}, {"temperature": 0.5}),
            ({"top_p": 0.9}, {"topP": 0.9}),
            ({"top_k": 40}, {"topK": 40}),
            ({"stop": "END"}, {"stopSequences": ["END"]}),
            ({"stop": ("A", "B")}, {"stopSequences": ["A", "B"]}),
            ({"seed": 7}, {"seed": 7}),
            ({"presence_penalty": 0.1}, {"presencePenalty": 0.1}),
            ({"frequency_penalty": 0.2}, {"frequencyPenalty": 0.2}),
            ({"logprobs": True}, {"responseLogprobs": True}),
            ({"logprobs": False}, {"responseLogprobs": False}),
            ({"logprobs": 5}, {"responseLogprobs": True, "logprobs": 5}),
        ],
        ids=lambda each: "-".join(each),
    )
    def test_every_setting_reaches_the_generation_config(
        self, settings: Settings, config: dict[str, Any]
    ) -> None:
        assert sent("Hi", settings=settings)["generationConfig"] == config

    def test_every_setting_this_wire_names_changes_the_body(self) -> None:
        values: dict[str, Any] = {
            "stop": "x",
            "tool_choice": "auto",
            "service_tier": "flex",
            "reasoning": "low",
            "cache": "short",
            "metadata": {"a": "b"},
            "parallel_tool_calls": True,
        }
        for name in WIRE.settings:
            settings: Any = {"unsupported": "drop", name: values.get(name, 1)}
            asked = request("Hi", settings=settings, tools=[WEATHER])
            changed = WIRE.encode(asked).body != sent("Hi", tools=[WEATHER])
            assert changed or [each.what for each in asked.adaptations] == [name]

    @pytest.mark.parametrize(
        ("name", "given"),
        [
            ("cache", "long"),
            ("cache", "none"),
            ("user_id", "ada"),
            ("metadata", {"a": "b"}),
            ("parallel_tool_calls", False),
        ],
    )
    def test_setting_that_the_wire_cannot_say_is_refused(self, name: str, given: Any) -> None:
        settings: Any = {name: given}
        with pytest.raises(UsageError, match=name):
            body("Hi", settings=settings, tools=[WEATHER])

    @pytest.mark.parametrize(("name", "given"), [("cache", "short"), ("parallel_tool_calls", True)])
    def test_what_google_does_anyway_is_noted(self, name: str, given: Any) -> None:
        settings: Any = {name: given}
        asked = request("Hi", settings=settings, tools=[WEATHER])
        assert WIRE.encode(asked).body == sent("Hi", tools=[WEATHER])
        assert [(each.change, each.what) for each in asked.adaptations] == [("translated", name)]

    def test_metadata_are_labels_on_vertex(self) -> None:
        settings: Settings = {"metadata": {"team": "a"}}
        asked = request("Hi", settings=settings, to=model(provider=VERTEX))
        assert WIRE.encode(asked).body["labels"] == {"team": "a"}
        assert [each.what for each in asked.adaptations] == ["metadata"]

    def test_output_limit_is_clamped_to_what_the_model_writes(self) -> None:
        asked = request(
            "Hi", settings={"max_output_tokens": 900}, to=model(limits=Limits(output=500))
        )
        assert WIRE.encode(asked).body["generationConfig"] == {"maxOutputTokens": 500}
        assert [(each.change, each.what) for each in asked.adaptations] == [
            ("clamped", "max_output_tokens")
        ]

    def test_service_tier_is_a_field_or_on_vertex_a_header(self) -> None:
        settings: Settings = {"service_tier": "flex"}
        assert sent("Hi", settings=settings)["serviceTier"] == "flex"
        asked = request("Hi", settings=settings, to=model(provider=VERTEX))
        encoded = WIRE.encode(asked)
        assert "serviceTier" not in encoded.body
        assert encoded.headers == {"x-vertex-ai-llm-shared-request-type": "flex"}
        assert [each.what for each in asked.adaptations] == ["service_tier"]


class TestExtra:
    def test_own_fields_of_the_wire_are_merged(self) -> None:
        written = sent(
            "Hi",
            settings={"temperature": 0.5},
            extra={
                "cachedContent": "cachedContents/x",
                "generationConfig": {"responseModalities": ["IMAGE"]},
                "safetySettings": [
                    {"category": "HARM_CATEGORY_HATE_SPEECH", "threshold": "BLOCK_NONE"}
                ],
                "toolConfig": {"includeServerSideToolInvocations": True},
            },
        )
        assert written["generationConfig"] == {"temperature": 0.5, "responseModalities": ["IMAGE"]}
        assert written["cachedContent"] == "cachedContents/x"
        assert written["toolConfig"] == {"includeServerSideToolInvocations": True}

    def test_clash_with_a_neutral_setting_raises(self) -> None:
        with pytest.raises(UsageError, match=r"generationConfig\.temperature"):
            body(
                "Hi",
                settings={"temperature": 0.5},
                extra={"generationConfig": {"temperature": 1.0}},
            )


def test_bytes_are_stable_and_what_changes_last_comes_last() -> None:
    def encoded(words: str) -> bytes:
        return jsontext.encode(
            body([system("S"), user(words)], tools=[WEATHER], settings={"seed": 1})
        )

    assert encoded("Hi") == encoded("Hi")
    assert list(body([system("S"), user("Hi")], tools=[WEATHER], settings={"seed": 1})) == [
        "systemInstruction",
        "tools",
        "contents",
        "generationConfig",
    ]


class TestCountTokens:
    def test_counts_instruction_and_tools_with_the_contents(self) -> None:
        encoded = WIRE.encode_count_tokens(request([system("S"), user("Hi")], tools=[WEATHER]))
        assert encoded.path == "/v1beta/models/gemini-test:countTokens"
        whole: Any = encoded.body["generateContentRequest"]
        assert list(encoded.body) == ["generateContentRequest"]
        assert whole.pop("model") == "models/gemini-test"
        assert whole == body([system("S"), user("Hi")], tools=[WEATHER])
        assert TypeAdapter(google.CountTokensRequest).validate_python(encoded.body)

    def test_vertex_takes_the_fields_as_they_are(self) -> None:
        encoded = WIRE.encode_count_tokens(request("Hi", to=model(provider=VERTEX)))
        assert encoded.path == "/models/gemini-test:countTokens"
        assert list(encoded.body) == ["contents"]

    def test_answer_is_a_number(self) -> None:
        assert WIRE.decode_count_tokens(b'{"totalTokens": 31, "promptTokensDetails": []}') == 31

    @pytest.mark.parametrize("answer", [b"{}", b"[]", b'{"totalTokens": "many"}', b"x"])
    def test_answer_without_a_number_is_a_protocol_error(self, answer: bytes) -> None:
        with pytest.raises(ProtocolError):
            WIRE.decode_count_tokens(answer)
