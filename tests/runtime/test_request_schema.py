"""Where a request body is wrong, said by the JSON path of each fault."""

from __future__ import annotations

from typing import Any

import pytest

from interlingua import jsontext
from interlingua.request_schema import Problem, json_path, problems

CHAT: dict[str, Any] = {"model": "m", "messages": [{"role": "user", "content": "hi"}]}
CLAUDE: dict[str, Any] = {
    "model": "m",
    "max_tokens": 5,
    "messages": [{"role": "user", "content": "hi"}],
}
TOOL: dict[str, Any] = {"type": "function", "function": {"name": "f", "parameters": {}}}


CASES: list[tuple[str, Any, list[str]]] = [
    ("openai_chat", CHAT, []),
    ("openai_chat", {"model": "m"}, ["messages"]),
    ("openai_chat", {**CHAT, "temperature": "hot"}, ["temperature"]),
    ("openai_chat", {**CHAT, "colour": 1, "stream": 2}, ["colour", "stream"]),
    ("openai_chat", {**CHAT, "tools": [TOOL, {"type": "function"}]}, ["tools[1].function"]),
    ("openai_chat", {**CHAT, "messages": [{"role": "bard", "content": "x"}]}, ["messages[0].role"]),
    (
        "openai_chat",
        {**CHAT, "messages": [{"role": "user", "content": 4}]},
        ["messages[0].content"],
    ),
    (
        "openai_chat",
        {
            **CHAT,
            "messages": [
                {"role": "user", "content": [{"type": "image_url", "image_url": {"url": 3}}]}
            ],
        },
        ["messages[0].content[0].image_url.url"],
    ),
    ("openai_chat", {**CHAT, "metadata": {"a.b": 1}}, ['metadata["a.b"]']),
    (
        "openai_responses",
        {"model": "m", "input": [{"role": "bard", "content": "x"}]},
        ["input[0].role"],
    ),
    ("openai_responses", {"model": "m", "input": "hi", "include": ["all"]}, ["include[0]"]),
    (
        "openai_responses",
        {"model": "m", "input": [{"type": "function_call", "name": "f", "arguments": "{}"}]},
        ["input[0].call_id"],
    ),
    ("anthropic_messages", CLAUDE, []),
    ("anthropic_messages", {**CLAUDE, "max_tokens": None}, ["max_tokens"]),
    ("anthropic_messages", {**CLAUDE, "thinking": {"type": "adaptve"}}, ["thinking.type"]),
    (
        "anthropic_messages",
        {**CLAUDE, "system": [{"type": "text", "text": "x", "cache_control": {"type": "x"}}]},
        ["system[0].cache_control.type"],
    ),
    (
        "google_generate",
        {"contents": [{"role": "user", "parts": [{"text": 1}]}]},
        ["contents[0].parts[0].text"],
    ),
    (
        "google_generate",
        {"generationConfig": {"topK": 1.5}, "contents": []},
        ["generationConfig.topK"],
    ),
    ("google_generate", [], [""]),
    (
        "openai_chat",
        {**CHAT, "tools": [{**TOOL, "function": {**TOOL["function"], "strickt": True}}]},
        ["tools[0].function.strickt"],
    ),
    ("openai_chat", {**CHAT, "tools": [{**TOOL, "cache": None}]}, []),
    (
        "openai_chat",
        {**CHAT, "messages": [{"role": "user", "content": [{"type": "text", "txt": "x"}]}]},
        ["messages[0].content[0].txt", "messages[0].content[0].text"],
    ),
    (
        "anthropic_messages",
        {**CLAUDE, "messages": [{"role": "user", "content": "x", "cache_control": {}}]},
        ["messages[0].cache_control"],
    ),
    (
        "openai_responses",
        {"model": "m", "input": [{"role": "user", "content": "x", "id": True}]},
        ["input[0].id"],
    ),
    (
        "google_generate",
        {"contents": [], "generationConfig": {"thinkingConfig": {"thinkingBudgt": 1}}},
        ["generationConfig.thinkingConfig.thinkingBudgt"],
    ),
]


@pytest.mark.parametrize(("wire", "body", "paths"), CASES)
def test_each_fault_is_named_by_its_path(wire: str, body: Any, paths: list[str]) -> None:
    found = problems(wire, jsontext.encode(body))
    assert [problem.path for problem in found] == paths


def test_a_tag_that_nothing_has_is_told_with_what_may_stand_there() -> None:
    (problem,) = problems(
        "anthropic_messages", jsontext.encode({**CLAUDE, "thinking": {"type": 1}})
    )
    assert "'adaptive'" in problem.message
    assert "'disabled'" in problem.message


def test_a_problem_reads_as_a_sentence() -> None:
    assert str(Problem("tools", "no such field")) == "tools: no such field"
    assert str(Problem("", "not an object")) == "the body: not an object"


@pytest.mark.parametrize(
    ("steps", "path"),
    [
        (("messages", 0, "content"), "messages[0].content"),
        (("a b", "c"), '["a b"].c'),
        ((2, "x"), "[2].x"),
        ((), ""),
    ],
)
def test_a_path_is_written_as_one_reads_json(steps: tuple[str | int, ...], path: str) -> None:
    assert json_path(steps) == path
