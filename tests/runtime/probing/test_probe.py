"""A probe of every kind of server finds what it is like, and writes it as the catalog has it."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from codegen.catalog.checks import find_problems
from codegen.catalog.load import parse_catalog
from interlingua import Client, Tool
from interlingua.errors import ConnectionFailed, Unauthenticated, UsageError
from interlingua.probing import ProbeReport, awaited_probe, probe
from interlingua.records import Compat, Features
from tests.runtime.json_endpoint import Asked, JsonEndpoint, Said
from tests.runtime.probing import hosts
from tests.runtime.probing.hosts import Host, served

if TYPE_CHECKING:
    from pathlib import Path

    from tests.runtime.probe import Twin

ALL = Features(
    tools=True,
    parallel_tools=True,
    structured_output=True,
    json_mode=True,
    reasoning=True,
    system_messages=True,
    streaming=True,
)

FOUND: dict[str, tuple[Host, str, Compat, Features]] = {
    "vllm": (
        hosts.VLLM,
        "Qwen/Qwen3-8B",
        Compat(
            max_output_tokens_field="max_completion_tokens",
            reasoning_format="chat_template",
            reasoning_replay_field="reasoning",
            developer_role=False,
            stream_options=True,
            required_tool_choice=True,
            parallel_tool_calls=True,
            json_schema=True,
            top_k=True,
            cache_key=False,
            cache_retention=False,
        ),
        ALL,
    ),
    "llama-cpp": (
        hosts.LLAMA_CPP,
        "qwen3-8b.gguf",
        Compat(
            max_output_tokens_field="max_tokens",
            reasoning_format="chat_template",
            reasoning_replay_field="reasoning_content",
            developer_role=False,
            stream_options=True,
            required_tool_choice=True,
            parallel_tool_calls=False,
            json_schema=True,
            cache_key=False,
            cache_retention=False,
        ),
        ALL,
    ),
    "ollama": (
        hosts.OLLAMA,
        "qwen3:8b",
        Compat(
            max_output_tokens_field="max_tokens",
            reasoning_format="reasoning_effort",
            reasoning_replay_field="reasoning",
            developer_role=False,
            stream_options=True,
            required_tool_choice=False,
            parallel_tool_calls=False,
            json_schema=True,
            cache_key=False,
            cache_retention=False,
        ),
        ALL,
    ),
    "deepseek": (
        hosts.DEEPSEEK,
        "deepseek-chat",
        Compat(
            max_output_tokens_field="max_tokens",
            reasoning_format="thinking_type",
            reasoning_replay_field="reasoning_content",
            developer_role=False,
            stream_options=True,
            required_tool_choice=True,
            parallel_tool_calls=True,
            json_schema=False,
            cache_key=False,
            cache_retention=False,
        ),
        Features(
            tools=True,
            parallel_tools=True,
            json_mode=True,
            reasoning=True,
            system_messages=True,
            streaming=True,
        ),
    ),
    "groq": (
        hosts.GROQ,
        "qwen/qwen3-32b",
        Compat(
            max_output_tokens_field="max_completion_tokens",
            reasoning_format="reasoning_effort",
            reasoning_replay_field="reasoning",
            developer_role=True,
            stream_options=True,
            required_tool_choice=True,
            parallel_tool_calls=True,
            json_schema=True,
            top_k=False,
            cache_key=False,
            cache_retention=False,
        ),
        ALL,
    ),
    "mistral": (
        hosts.MISTRAL,
        "mistral-small-latest",
        Compat(
            max_output_tokens_field="max_tokens",
            developer_role=False,
            stream_options=False,
            required_tool_choice=True,
            parallel_tool_calls=True,
            json_schema=True,
            top_k=False,
            cache_key=False,
            cache_retention=False,
        ),
        Features(
            tools=True,
            parallel_tools=True,
            structured_output=True,
            json_mode=True,
            system_messages=True,
            streaming=True,
        ),
    ),
    "lm-studio": (
        hosts.LM_STUDIO,
        "qwen/qwen3-8b",
        Compat(
            max_output_tokens_field="max_tokens",
            developer_role=False,
            stream_options=True,
            required_tool_choice=True,
            parallel_tool_calls=False,
            json_schema=True,
            top_k=True,
            cache_key=False,
            cache_retention=False,
        ),
        Features(
            tools=True,
            parallel_tools=True,
            structured_output=True,
            json_mode=False,
            system_messages=True,
            streaming=True,
        ),
    ),
    "old-reasoner": (
        hosts.TAGS,
        "old-reasoner",
        Compat(
            max_output_tokens_field="max_tokens",
            inline_thinking=True,
            developer_role=False,
            required_tool_choice=False,
            parallel_tool_calls=True,
            json_schema=False,
            done_marker=False,
            stream_options=True,
            cache_key=False,
            cache_retention=False,
        ),
        Features(
            tools=True,
            parallel_tools=True,
            reasoning=True,
            system_messages=True,
            streaming=True,
        ),
    ),
}


def probed(url: str, twin: Twin = "sync", **options: Any) -> ProbeReport:
    if twin == "sync":
        return probe(url, **options)
    return asyncio.run(awaited_probe(url, **options))


@pytest.mark.parametrize("twin", ["sync", "async"])
@pytest.mark.parametrize("name", FOUND)
def test_what_a_server_does_is_found_out(name: str, twin: Twin) -> None:
    host, model, compat, features = FOUND[name]
    with served(host) as endpoint:
        report = probed(endpoint.url, twin, id=name, key=host.key)
    assert report.model == model
    assert report.url == f"{endpoint.url}/v1"
    assert report.compat == compat
    assert report.features == features
    assert report.calls == len(endpoint.asked)


@pytest.mark.parametrize("name", FOUND)
def test_the_report_is_a_file_that_the_catalog_takes(name: str) -> None:
    host, model, compat, _ = FOUND[name]
    with served(host) as endpoint:
        report = probe(endpoint.url, id=name, key=host.key)
    catalog = parse_catalog({f"catalog/{name}.yaml": report.yaml})
    assert find_problems(catalog) == []
    file = catalog.providers[name].file
    stated = Compat(**file.provider.compat.model_dump(exclude_none=True))
    assert stated == compat
    assert set(file.models) == {str(each["id"]) for each in host.models}
    assert file.models[model].kind == "chat"


@pytest.mark.parametrize("name", FOUND)
def test_the_report_is_a_provider_that_the_server_understands(name: str) -> None:
    host, model, _, _ = FOUND[name]
    with served(host) as endpoint:
        report = probe(endpoint.url, id=name, key=host.key)
        asked = len(endpoint.asked)
        keys = {name: host.key} if host.key else {}
        tool = Tool("weather", "Weather.", {"type": "object", "properties": {}})
        with Client(credentials=keys) as client:
            chat = client.chat(report.provider.chat_model(model))
            reply = chat.complete("Weather in Oslo", tools=[tool], max_output_tokens=50)
            assert [each.name for each in reply.tool_calls] == ["weather"]
            with chat.stream("Say hi.", max_output_tokens=50) as stream:
                text = "".join(stream.text())
            assert text == "It is so."
        assert len(endpoint.asked) == asked + 2


def test_a_probe_costs_little() -> None:
    with served(hosts.VLLM) as endpoint:
        report = probe(endpoint.url)
        bodies = [each.json for each in endpoint.asked if each.body]
    assert report.calls <= 30
    assert report.output_tokens <= 300
    assert all(
        max(each.get("max_tokens", 0), each.get("max_completion_tokens", 0)) <= 200
        for each in bodies
    )


def test_what_no_answer_shows_stays_unknown() -> None:
    def say_nothing(asked: Asked) -> Said:
        if asked.path.endswith("/models"):
            return Said({"data": [{"id": "m"}]})
        choice = {"index": 0, "message": {"content": "Hm."}, "finish_reason": "length"}
        return Said({"choices": [choice]})

    with JsonEndpoint(say_nothing) as endpoint:
        report = probe(f"{endpoint.url}/v1")
    unknown = {each.what for each in report.findings if each.found is None}
    assert {"tools", "required_tool_choice", "json_schema", "developer_role"} <= unknown
    assert report.features == Features(streaming=False)
    assert report.compat == Compat(
        max_output_tokens_field="max_completion_tokens", cache_key=False, cache_retention=False
    )


def test_long_thoughts_are_turned_off_so_that_answers_fit() -> None:
    host, _, compat, features = FOUND["vllm"]
    with served(replace(host, thought="hm " * 300)) as endpoint:
        report = probe(endpoint.url)
    assert (report.compat, report.features) == (compat, features)


def test_thoughts_that_cannot_be_turned_off_leave_the_rest_unknown() -> None:
    def always(body: hosts.Body) -> bool:
        return True

    host = replace(hosts.VLLM, thought="hm " * 300, switch=always)
    with served(host) as endpoint:
        report = probe(endpoint.url)
    assert report.features == Features(reasoning=True, streaming=True)
    told = {each.what: each.found for each in report.findings}
    assert told["reasoning_format"] is None
    assert told["json_schema"] is None
    assert told["required_tool_choice"] is None


def test_a_model_that_its_name_says_does_not_chat_is_not_asked_and_not_written_as_chatting() -> (
    None
):
    names = {
        "text-embedding-3-small": "embedding",
        "gpt-image-2": "image",
        "tts-1": "speech",
        "whisper-1": "transcription",
        "some-chat": "chat",
    }
    host = replace(hosts.VLLM, models=tuple([{"id": each} for each in names]))
    with served(host) as endpoint:
        report = probe(endpoint.url, id="mine")
    assert report.model == "some-chat"
    models = parse_catalog({"catalog/mine.yaml": report.yaml}).providers["mine"].file.models
    assert {id: each.kind for id, each in models.items()} == names


def test_a_refused_key_ends_the_probe() -> None:
    with served(hosts.DEEPSEEK) as endpoint, pytest.raises(Unauthenticated):
        probe(endpoint.url)
    assert len(endpoint.asked) == 1


def test_a_key_comes_from_the_variable_that_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PROBED_KEY", "secret-key-of-deepseek")
    with served(hosts.DEEPSEEK) as endpoint:
        report = probe(endpoint.url, key_env="PROBED_KEY")
    assert "auth: {scheme: bearer, env: [PROBED_KEY]}" in report.yaml
    assert report.provider.auth.env == ("PROBED_KEY",)
    assert "secret" not in report.yaml


def test_a_server_without_a_list_is_asked_for_the_model_that_is_named() -> None:
    def unlisted(asked: Asked) -> Said:
        return hosts.VLLM.answer(asked) if asked.method == "POST" else Said({}, 404)

    with JsonEndpoint(unlisted) as endpoint:
        url = f"{endpoint.url}/v1"
        with pytest.raises(UsageError, match="lists no models"):
            probe(url)
        report = probe(url, model="mine")
    assert report.model == "mine"
    assert report.models == ()
    assert report.compat.reasoning_format == "chat_template"


def test_an_address_that_is_none_is_refused_at_once() -> None:
    with pytest.raises(UsageError, match="no base URL"):
        probe("localhost:8000")


def test_a_server_that_is_not_there_is_told_of() -> None:
    with served(hosts.VLLM) as endpoint:
        url = endpoint.url
    with pytest.raises(ConnectionFailed):
        probe(url)


def test_a_model_that_answers_nothing_is_told_of() -> None:
    def refuse(asked: Asked) -> Said:
        if asked.method == "GET":
            return Said({"data": [{"id": "m"}]})
        return Said({"error": {"message": "no such model"}}, 404)

    with JsonEndpoint(refuse) as endpoint:
        report = probe(f"{endpoint.url}/v1")
    assert report.calls == 3
    assert [(each.what, each.found) for each in report.findings] == [
        ("models", ["m"]),
        ("reply", None),
    ]


def test_the_file_can_be_written_and_read_again(tmp_path: Path) -> None:
    with served(hosts.OLLAMA) as endpoint:
        report = probe(endpoint.url, id="mine")
    path = tmp_path / "mine.yaml"
    path.write_text(report.yaml)
    assert parse_catalog({"catalog/mine.yaml": path.read_text()}).providers.keys() == {"mine"}
