"""Bodies of our own, from the protocols: what the types take, and what they refuse."""

from __future__ import annotations

from typing import Any

import pytest
from pydantic import ValidationError

from tests.wire_types.bodies import WIRES, adapter

SENT: list[tuple[str, str, dict[str, Any]]] = [
    (
        "openai_chat",
        "Request",
        {
            "model": "some-model",
            "messages": [
                {"role": "system", "content": "Be brief."},
                {"role": "user", "content": [{"type": "text", "text": "Hi"}]},
                {
                    "role": "assistant",
                    "tool_calls": [
                        {
                            "id": "call_1",
                            "type": "function",
                            "function": {"name": "weather", "arguments": "{}"},
                        }
                    ],
                },
                {"role": "tool", "tool_call_id": "call_1", "content": "Rain"},
            ],
            "tools": [{"type": "function", "function": {"name": "weather", "parameters": {}}}],
            "stream": True,
            "stream_options": {"include_usage": True},
            "reasoning_effort": "high",
        },
    ),
    (
        "openai_responses",
        "Request",
        {
            "model": "some-model",
            "input": [
                {"role": "user", "content": [{"type": "input_text", "text": "Hi"}]},
                {"type": "reasoning", "summary": [], "encrypted_content": "b3BhcXVl"},
                {
                    "type": "function_call",
                    "call_id": "call_1",
                    "name": "weather",
                    "arguments": "{}",
                },
                {"type": "function_call_output", "call_id": "call_1", "output": "Rain"},
            ],
            "include": ["reasoning.encrypted_content"],
            "reasoning": {"effort": "low", "summary": "auto"},
            "store": False,
            "stream": True,
        },
    ),
    (
        "anthropic_messages",
        "Request",
        {
            "model": "some-model",
            "max_tokens": 100,
            "temperature": 0.5,
            "stream": True,
            "system": [{"type": "text", "text": "Be brief."}],
            "messages": [
                {
                    "role": "user",
                    "content": [
                        {
                            "type": "image",
                            "source": {
                                "type": "base64",
                                "media_type": "image/png",
                                "data": "iVBORw0KGgo=",
                            },
                        },
                        {"type": "text", "text": "What is this?"},
                    ],
                },
                {
                    "role": "assistant",
                    "content": [
                        {"type": "thinking", "thinking": "Hm.", "signature": "c2ln"},
                        {"type": "tool_use", "id": "toolu_1", "name": "look", "input": {}},
                    ],
                },
                {
                    "role": "user",
                    "content": [
                        {"type": "tool_result", "tool_use_id": "toolu_1", "content": "A cat"}
                    ],
                },
            ],
            "thinking": {"type": "enabled", "budget_tokens": 1024},
            "tools": [{"name": "look", "input_schema": {"type": "object", "properties": {}}}],
            "tool_choice": {"type": "auto"},
        },
    ),
    (
        "anthropic_messages",
        "CountTokensRequest",
        {"model": "some-model", "messages": [{"role": "user", "content": "Hi"}]},
    ),
    (
        "google_generate",
        "Request",
        {
            "systemInstruction": {"parts": [{"text": "Be brief."}]},
            "contents": [
                {"role": "user", "parts": [{"text": "Hi"}]},
                {
                    "role": "model",
                    "parts": [
                        {
                            "functionCall": {"name": "weather", "args": {"city": "Oslo"}},
                            "thoughtSignature": "c2ln",
                        }
                    ],
                },
                {
                    "role": "user",
                    "parts": [
                        {"functionResponse": {"name": "weather", "response": {"sky": "grey"}}}
                    ],
                },
            ],
            "tools": [
                {
                    "functionDeclarations": [
                        {
                            "name": "weather",
                            "parameters": {
                                "type": "OBJECT",
                                "properties": {
                                    # A tool's own parameter may be called like a keyword.
                                    "properties": {"type": "STRING", "enum": ["a", "b"]},
                                    "anyOf": {"type": "ARRAY", "items": {"type": "NUMBER"}},
                                },
                            },
                        }
                    ]
                }
            ],
            "generationConfig": {"maxOutputTokens": 10, "thinkingConfig": {"thinkingBudget": 0}},
        },
    ),
    ("google_generate", "CountTokensRequest", {"contents": [{"parts": [{"text": "Hi"}]}]}),
    (
        "bedrock_converse",
        "Request",
        {
            "messages": [
                {"role": "user", "content": [{"text": "Hi"}, {"cachePoint": {"type": "default"}}]},
                {
                    "role": "assistant",
                    "content": [
                        {"reasoningContent": {"reasoningText": {"text": "Hm", "signature": "s"}}},
                        {"toolUse": {"toolUseId": "t1", "name": "look", "input": {"at": 1}}},
                    ],
                },
                {
                    "role": "user",
                    "content": [
                        {
                            "toolResult": {
                                "toolUseId": "t1",
                                "content": [{"json": {"seen": True}}],
                                "status": "success",
                            }
                        }
                    ],
                },
            ],
            "system": [{"text": "Be brief."}],
            "inferenceConfig": {"maxTokens": 10},
            "toolConfig": {"tools": [{"toolSpec": {"name": "look", "inputSchema": {"json": {}}}}]},
            "additionalModelRequestFields": {"thinking": {"type": "adaptive"}},
        },
    ),
    (
        "bedrock_converse",
        "CountTokensRequest",
        {"input": {"converse": {"messages": [{"role": "user", "content": [{"text": "Hi"}]}]}}},
    ),
]

REFUSED: list[tuple[str, str, dict[str, Any]]] = [
    ("openai_chat", "Request", {"model": "some-model"}),
    ("openai_chat", "Request", {"model": "m", "messages": [{"role": "robot", "content": "Hi"}]}),
    ("openai_chat", "Request", {"model": "m", "messages": [], "temperature": "warm"}),
    ("openai_chat", "Request", {"model": "m", "messages": [], "reasoning_effort": "hihg"}),
    ("openai_chat", "Request", {"model": "m", "messages": [], "tools": [{"type": "function"}]}),
    ("openai_responses", "Request", {"input": [{"type": "function_call", "call_id": "1"}]}),
    ("openai_responses", "Request", {"input": "Hi", "reasoning": {"effort": "enormous"}}),
    ("openai_responses", "Request", {"input": "Hi", "tools": [{"type": "no_such_tool"}]}),
    ("anthropic_messages", "Request", {"model": "m", "messages": []}),
    (
        "anthropic_messages",
        "Request",
        {"model": "m", "max_tokens": 1, "messages": [], "thinking": {"type": "adaptve"}},
    ),
    (
        "anthropic_messages",
        "Request",
        {
            "model": "m",
            "max_tokens": 1,
            "messages": [{"role": "user", "content": [{"type": "txt"}]}],
        },
    ),
    ("google_generate", "Request", {"contents": [{"parts": "Hi"}]}),
    ("bedrock_converse", "Request", {"messages": [{"role": "robot", "content": []}]}),
    ("bedrock_converse", "Request", {"inferenceConfig": {"maxTokens": "many"}}),
    ("bedrock_converse", "Request", {"messages": [{"role": "user", "content": "Hi"}]}),
    ("bedrock_converse", "CountTokensRequest", {}),
    ("google_generate", "Request", {"generationConfig": {"maxOutputTokens": "many"}}),
    (
        "google_generate",
        "Request",
        {"toolConfig": {"functionCallingConfig": {"mode": "SOMETIMES"}}},
    ),
]

RECEIVED: list[tuple[str, str, dict[str, Any]]] = [
    ("bedrock_converse", "Response", {"output": {"message": {"content": [{"text": "Hi"}]}}}),
    ("bedrock_converse", "Response", {"stopReason": "a_new_reason", "from_the_future": 1}),
    ("bedrock_converse", "StreamEvent", {"contentBlockDelta": {"delta": {"text": "Hi"}, "p": ""}}),
    ("bedrock_converse", "StreamEvent", {"throttlingException": {"message": "Slow."}}),
    ("bedrock_converse", "ErrorBody", {"message": "No.", "originalStatusCode": 500}),
    (
        "openai_chat",
        "Response",
        {
            "id": "1",
            "object": "",
            "system_fingerprint": None,
            "from_the_future": {"any": ["thing"]},
            "choices": [
                {
                    "index": 0,
                    "finish_reason": "a_new_reason",
                    "message": {
                        "role": "assistant",
                        "content": None,
                        "reasoning_content": "Hm.",
                        "tool_calls": [
                            {
                                "id": "call_1",
                                "type": "function",
                                "index": 0,
                                "function": {"name": "weather", "arguments": "{}"},
                            }
                        ],
                    },
                }
            ],
            "usage": {"prompt_tokens": 1, "cost": 0.5},
        },
    ),
    ("openai_chat", "Response", {}),
    ("openai_chat", "StreamEvent", {"choices": [], "prompt_filter_results": None}),
    (
        "openai_chat",
        "StreamEvent",
        {"choices": [{"delta": {"role": None, "tool_calls": [{"function": {"arguments": "{"}}]}}]},
    ),
    ("openai_chat", "ErrorBody", {"error": {"message": "No.", "code": 429, "type": None}}),
    (
        "openai_responses",
        "StreamEvent",
        {
            "type": "response.output_text.delta",
            "item_id": "msg_1",
            "output_index": 0,
            "content_index": 0,
            "delta": "Hi",
            "logprobs": [],
            "sequence_number": 4,
            "obfuscation": "x",
        },
    ),
    (
        "openai_responses",
        "StreamEvent",
        {
            "type": "response.completed",
            "response": {
                "id": "resp_1",
                "status": "a_new_status",
                "user": None,
                "output": [{"type": "reasoning", "encrypted_content": "b3BhcXVl"}],
                "usage": {"input_tokens": 1, "output_tokens_details": {"reasoning_tokens": 2}},
            },
        },
    ),
    ("anthropic_messages", "StreamEvent", {"type": "ping"}),
    (
        "anthropic_messages",
        "StreamEvent",
        {"type": "error", "error": {"type": "overloaded_error", "message": "Overloaded"}},
    ),
    (
        "anthropic_messages",
        "StreamEvent",
        {"type": "content_block_delta", "index": 0, "delta": {"type": "text_delta", "text": "Hi"}},
    ),
    (
        "anthropic_messages",
        "Response",
        {
            "type": "message",
            "role": "assistant",
            "stop_reason": "a_new_reason",
            "content": [
                {"type": "thinking", "thinking": "", "signature": "c2ln"},
                {"type": "text", "text": "Hi", "citations": None},
                {"type": "server_tool_use", "id": "srvtoolu_1", "name": "a_new_tool", "input": {}},
            ],
            "usage": {"input_tokens": 1, "output_tokens": 2, "service_tier": "a_new_tier"},
        },
    ),
    ("anthropic_messages", "CountTokensResponse", {"input_tokens": 12}),
    (
        "anthropic_messages",
        "ErrorBody",
        {"type": "error", "error": {"type": "a_new_error", "message": "No."}, "request_id": None},
    ),
    (
        "google_generate",
        "StreamEvent",
        {
            "candidates": [
                {
                    "content": {"role": "model", "parts": [{"text": "Hm.", "thought": True}]},
                    "finishReason": "A_NEW_REASON",
                    "index": 0,
                }
            ],
            "usageMetadata": {"promptTokenCount": 1, "thoughtsTokenCount": 2},
        },
    ),
    ("google_generate", "Response", {"promptFeedback": {"blockReason": "SAFETY"}}),
    ("google_generate", "CountTokensResponse", {"totalTokens": 3}),
    ("google_generate", "ErrorBody", {"error": {"code": 404, "status": "NOT_FOUND"}}),
]

MALFORMED: list[tuple[str, str, dict[str, Any]]] = [
    ("openai_chat", "Response", {"choices": [{"message": {"content": 12}}]}),
    ("openai_chat", "StreamEvent", {"choices": {"delta": {}}}),
    ("openai_responses", "StreamEvent", {"type": "response.no_such_event"}),
    ("openai_responses", "StreamEvent", {"delta": "no type says what this is"}),
    ("anthropic_messages", "StreamEvent", {"type": "content_block_delta", "index": "first"}),
    ("anthropic_messages", "Response", {"content": [{"type": "no_such_block"}]}),
    ("google_generate", "Response", {"candidates": [{"content": "Hi"}]}),
]


@pytest.mark.parametrize(("wire", "root", "body"), [*SENT, *RECEIVED])
def test_what_the_protocol_allows_is_of_the_type(
    wire: str, root: str, body: dict[str, Any]
) -> None:
    known = adapter(wire, root).validate_python(body, strict=True)
    assert known.keys() <= body.keys()


@pytest.mark.parametrize(("wire", "root", "body"), [*REFUSED, *MALFORMED])
def test_what_the_protocol_forbids_is_refused(wire: str, root: str, body: dict[str, Any]) -> None:
    with pytest.raises(ValidationError):
        adapter(wire, root).validate_python(body, strict=True)


@pytest.mark.parametrize("wire", WIRES)
def test_extra_has_what_a_request_has_and_requires_none_of_it(wire: str) -> None:
    extra, request = (adapter(wire, root).json_schema() for root in ("Extra", "Request"))
    assert _properties(extra) == _properties(request)
    assert adapter(wire, "Extra").validate_python({}, strict=True) == {}


def _properties(schema: dict[str, Any]) -> set[str]:
    name = schema["$ref"].rpartition("/")[2] if "$ref" in schema else None
    return set((schema["$defs"][name] if name else schema)["properties"])
