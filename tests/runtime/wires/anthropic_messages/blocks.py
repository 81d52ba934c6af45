"""Every content block of this wire, written from its protocol, and the part that each means."""

from __future__ import annotations

from typing import Any

from interlingua.messages import Citation, Opaque, Text, Thinking, ToolCall
from tests.runtime.wires.anthropic_messages.answers import ORIGIN, block

WEB_CITATION: dict[str, Any] = {
    "type": "web_search_result_location",
    "url": "https://example.com",
    "title": "Example",
    "cited_text": "so it is",
    "encrypted_index": "abc",
}


def text_delta(text: str) -> dict[str, Any]:
    return {"type": "text_delta", "text": text}


def input_delta(text: str) -> dict[str, Any]:
    return {"type": "input_json_delta", "partial_json": text}


WHOLE_BLOCKS: list[dict[str, Any]] = [
    {
        "type": "web_search_tool_result",
        "tool_use_id": "s_1",
        "content": [{"type": "web_search_result", "url": "https://a.example"}],
    },
    {
        "type": "web_fetch_tool_result",
        "tool_use_id": "s_1",
        "content": {
            "type": "web_fetch_tool_result_error",
            "error_code": "url_too_long",
        },
    },
    {
        "type": "code_execution_tool_result",
        "tool_use_id": "s_1",
        "content": {"type": "encrypted_code_execution_result", "return_code": 0},
    },
    {
        "type": "bash_code_execution_tool_result",
        "tool_use_id": "s_1",
        "content": {"type": "bash_code_execution_result", "stdout": "1"},
    },
    {
        "type": "text_editor_code_execution_tool_result",
        "tool_use_id": "s_1",
        "content": {
            "type": "text_editor_code_execution_create_result",
            "is_file_update": False,
        },
    },
    {
        "type": "tool_search_tool_result",
        "tool_use_id": "s_1",
        "content": {"type": "tool_search_tool_search_result", "tool_references": []},
    },
    {
        "type": "advisor_tool_result",
        "tool_use_id": "s_1",
        "content": {"type": "advisor_result", "text": "Do"},
    },
    {
        "type": "mcp_tool_result",
        "tool_use_id": "m_1",
        "is_error": False,
        "content": [{"type": "text", "text": "42"}],
    },
    {"type": "container_upload", "file_id": "file_1"},
    {"type": "mcp_tool_listing", "mcp_server_name": "wiki", "tools": []},
    {
        "type": "fallback",
        "from": {"model": "claude-test-1"},
        "to": {"model": "claude-test-2"},
    },
    {"type": "hologram", "depth": 3},
    {"type": "quantum_tool_result", "tool_use_id": "q_1", "content": "?"},
]

# Each block as a plain reply has it, and as the events of a stream give it.
BLOCKS: dict[str, tuple[dict[str, Any], list[Any]]] = {
    "text": (
        {"type": "text", "text": "Hello world"},
        block(0, {"type": "text", "text": ""}, text_delta("Hello "), text_delta("world")),
    ),
    "text that has begun in its start": (
        {"type": "text", "text": "Hello world"},
        block(0, {"type": "text", "text": "Hello"}, text_delta(" world")),
    ),
    "text with citations": (
        {"type": "text", "text": "So", "citations": [WEB_CITATION]},
        block(
            0,
            {"type": "text", "text": "", "citations": []},
            {"type": "citations_delta", "citation": WEB_CITATION},
            text_delta("So"),
        ),
    ),
    "text with a field of tomorrow": (
        {"type": "text", "text": "a", "tone": "warm"},
        block(0, {"type": "text", "text": "", "tone": "warm"}, text_delta("a")),
    ),
    "thinking": (
        {"type": "thinking", "thinking": "Let me see", "signature": "sig"},
        block(
            0,
            {"type": "thinking", "thinking": "", "signature": ""},
            {"type": "thinking_delta", "thinking": "Let me "},
            {"type": "thinking_delta", "thinking": "see"},
            {"type": "signature_delta", "signature": "sig"},
        ),
    ),
    "thinking that is hidden": (
        {"type": "thinking", "thinking": "", "signature": "sig"},
        block(
            0,
            {"type": "thinking", "thinking": "", "signature": ""},
            {"type": "signature_delta", "signature": "sig"},
        ),
    ),
    "thinking of a host that does not sign": (
        {"type": "thinking", "thinking": "Hm"},
        block(
            0,
            {"type": "thinking", "thinking": ""},
            {"type": "thinking_delta", "thinking": "Hm"},
        ),
    ),
    "redacted thinking": (
        {"type": "redacted_thinking", "data": "payload"},
        block(0, {"type": "redacted_thinking", "data": "payload"}),
    ),
    "tool use": (
        {"type": "tool_use", "id": "toolu_1", "name": "weather", "input": {"city": "Oslo"}},
        block(
            0,
            {"type": "tool_use", "id": "toolu_1", "name": "weather", "input": {}},
            input_delta(""),
            input_delta('{"city":'),
            input_delta('"Oslo"}'),
        ),
    ),
    "tool use without input": (
        {"type": "tool_use", "id": "toolu_1", "name": "now", "input": {}},
        block(0, {"type": "tool_use", "id": "toolu_1", "name": "now", "input": {}}),
    ),
    "tool use whose input comes whole": (
        {"type": "tool_use", "id": "toolu_1", "name": "weather", "input": {"city": "Oslo"}},
        block(
            0, {"type": "tool_use", "id": "toolu_1", "name": "weather", "input": {"city": "Oslo"}}
        ),
    ),
    "tool use called by code": (
        {
            "type": "tool_use",
            "id": "toolu_1",
            "name": "roll",
            "input": {},
            "caller": {"type": "code_execution_20260120", "tool_id": "srvtoolu_1"},
        },
        block(
            0,
            {
                "type": "tool_use",
                "id": "toolu_1",
                "name": "roll",
                "input": {},
                "caller": {"type": "code_execution_20260120", "tool_id": "srvtoolu_1"},
            },
        ),
    ),
    "server tool use": (
        {"type": "server_tool_use", "id": "s_1", "name": "web_search", "input": {"query": "x"}},
        block(
            0,
            {"type": "server_tool_use", "id": "s_1", "name": "web_search", "input": {}},
            input_delta('{"query":"x"}'),
        ),
    ),
    "MCP tool use": (
        {
            "type": "mcp_tool_use",
            "id": "m_1",
            "name": "ask",
            "input": {"q": 1},
            "server_name": "wiki",
        },
        block(
            0,
            {
                "type": "mcp_tool_use",
                "id": "m_1",
                "name": "ask",
                "input": {},
                "server_name": "wiki",
            },
            input_delta('{"q":1}'),
        ),
    ),
    "compaction": (
        {"type": "compaction", "content": "So far", "encrypted_content": "xyz"},
        block(
            0,
            {"type": "compaction", "content": None, "encrypted_content": None},
            {"type": "compaction_delta", "content": "So far", "encrypted_content": "xyz"},
        ),
    ),
    **{each["type"]: (each, block(0, each)) for each in WHOLE_BLOCKS},
}

PARTS: dict[str, Any] = {
    "text": Text("Hello world", origin=ORIGIN),
    "text that has begun in its start": Text("Hello world", origin=ORIGIN),
    "text with citations": Text(
        "So",
        (Citation("https://example.com", "Example", "so it is", raw=WEB_CITATION),),
        ORIGIN,
    ),
    "text with a field of tomorrow": Text("a", (), ORIGIN, {"tone": "warm"}),
    "thinking": Thinking("Let me see", "sig", None, ORIGIN),
    "thinking that is hidden": Thinking("", "sig", None, ORIGIN),
    "thinking of a host that does not sign": Thinking(
        "Hm", None, None, ORIGIN, {"type": "thinking", "thinking": "Hm"}
    ),
    "redacted thinking": Thinking("", None, "payload", ORIGIN),
    "tool use": ToolCall("weather", {"city": "Oslo"}, "toolu_1", '{"city":"Oslo"}', False, ORIGIN),
    "tool use without input": ToolCall("now", {}, "toolu_1", "", False, ORIGIN),
    "tool use whose input comes whole": ToolCall(
        "weather", {"city": "Oslo"}, "toolu_1", '{"city":"Oslo"}', False, ORIGIN
    ),
    "tool use called by code": ToolCall(
        "roll",
        {},
        "toolu_1",
        "",
        False,
        ORIGIN,
        {"caller": {"type": "code_execution_20260120", "tool_id": "srvtoolu_1"}},
    ),
}

NOT_HOSTED = ("compaction", "container_upload", "mcp_tool_listing", "fallback", "hologram")


def expected_part(name: str) -> Any:
    if name in PARTS:
        return PARTS[name]
    given, _ = BLOCKS[name]
    return Opaque(given["type"], given, ORIGIN, given["type"] not in NOT_HOSTED)
