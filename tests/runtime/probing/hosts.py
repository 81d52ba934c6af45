"""Imitations of servers: each answers a request by what is in it, as its model and host would.

The shapes are those of recorded answers and of the hosts' own documentation; what a host lets by,
refuses or heeds is said once, in its `Host`.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal, cast

from tests.runtime.json_endpoint import Asked, JsonEndpoint, Said

Body = dict[str, Any]
Check = Callable[[Any], bool]


def is_number(given: object) -> bool:
    return isinstance(given, int | float) and not isinstance(given, bool)


def is_text(given: object) -> bool:
    return isinstance(given, str)


def is_object(given: object) -> bool:
    return isinstance(given, dict)


def is_truth(given: object) -> bool:
    return isinstance(given, bool)


def is_anything(given: object) -> bool:
    return True


def openai_error(message: str, status: int) -> tuple[int, object]:
    error = {"message": message, "type": "invalid_request_error", "param": None, "code": None}
    return status, {"error": error}


@dataclass(frozen=True)
class Host:
    """What one server does.

    `limits` are the fields it ends an answer by, `checked` the fields it knows and what they may
    be, `strict` whether it refuses all others. `thinks` is where its reasoning stands, `switch`
    tells of a body whether it reasons. `usage` is where a stream has it.
    """

    models: tuple[Body, ...]
    limits: tuple[str, ...] = ("max_tokens",)
    checked: Mapping[str, Check] = field(default_factory=dict[str, Check])
    strict: bool = False
    thinks: Literal["reasoning", "reasoning_content", "tags", None] = None
    thought: str = "I think it over."
    switch: Callable[[Body], bool] = lambda body: True
    developer: Literal["heeded", "ignored", "refused"] = "ignored"
    required: bool = True
    parallel: Literal["heeded", "ignored"] = "heeded"
    schema: Literal["heeded", "refused", "ignored"] = "heeded"
    json_mode: bool = True
    usage: Literal["asked", "always", "x_groq"] = "asked"
    ends_with_done: bool = True
    key: str | None = None
    error: Callable[[str, int], tuple[int, object]] = openai_error
    refusal: int = 400

    def answer(self, asked: Asked) -> Said:
        if self.key and asked.headers.get("authorization") != f"Bearer {self.key}":
            return self._refused("invalid api key", 401)
        if asked.path == "/v1/models":
            return Said({"object": "list", "data": list(self.models)})
        if asked.path != "/v1/chat/completions":
            return Said({"error": "Not Found"}, 404)
        body: Body = asked.json
        refusal = self._refusal_of(body)
        return refusal or self._answered(body)

    def _refused(self, message: str, status: int | None = None) -> Said:
        status, body = self.error(message, status or self.refusal)
        return Said(body, status)

    def _refusal_of(self, body: Body) -> Said | None:
        if not isinstance(body["messages"], list):
            return self._refused("messages must be a list")
        roles = [each["role"] for each in cast("list[Body]", body["messages"])]
        if self.developer == "refused" and "developer" in roles:
            return self._refused("unknown role developer")
        known = {
            **dict.fromkeys(self.limits, is_number),
            **dict.fromkeys(("model", "messages", "tools", "tool_choice"), is_anything),
            "stream": is_truth,
            "response_format": is_object,
            **self.checked,
        }
        for name, given in body.items():
            if name not in known and self.strict:
                return self._refused(f"property '{name}' is unsupported")
            if name in known and not known[name](given):
                return self._refused(f"{name}: invalid value")
        kind = body.get("response_format", {}).get("type")
        if kind == "json_schema" and self.schema == "refused":
            return self._refused("This response_format type is unavailable now")
        if kind == "json_object" and not self.json_mode:
            return self._refused("'response_format.type' must be 'json_schema' or 'text'")
        return None

    def _answered(self, body: Body) -> Said:
        calls = self._calls(body)
        text = "" if calls else self._text(body)
        thought = self.thought if self.thinks and self.switch(body) else ""
        if thought and self.thinks == "tags":
            text = f"<think>{thought}</think>{text}"
            thought = ""
        limit = min([body[name] for name in self.limits if name in body], default=1000)
        words, thoughts = text.split(" "), thought.split()
        finish = "tool_calls" if calls else "stop"
        if len(words) + len(thoughts) > limit:
            text, finish = " ".join(words[: max(0, limit - len(thoughts))]), "length"
            calls = []
        count = min(limit, len(words) + len(thoughts))
        usage = {"prompt_tokens": 9, "completion_tokens": count, "total_tokens": 9 + count}
        message: Body = {"role": "assistant", "content": text or None}
        if thought:
            message[str(self.thinks)] = thought
        if calls:
            message["tool_calls"] = calls
        if body.get("stream"):
            return self._stream(body, message, finish, usage)
        choice = {"index": 0, "message": message, "finish_reason": finish}
        return Said({"id": "c1", "object": "chat.completion", "choices": [choice], "usage": usage})

    def _calls(self, body: Body) -> list[Body]:
        said = str(body["messages"][-1]["content"])
        if not body.get("tools") or body["messages"][-1]["role"] == "tool":
            return []
        cities = [each for each in ("Oslo", "Rome") if each in said]
        if not cities and body.get("tool_choice") == "required" and self.required:
            cities = ["Paris"]
        if body.get("parallel_tool_calls") is False and self.parallel == "heeded":
            cities = cities[:1]
        return [
            {
                "id": f"call_{at}",
                "type": "function",
                "function": {"name": "weather", "arguments": json.dumps({"city": city})},
            }
            for at, city in enumerate(cities)
        ]

    def _text(self, body: Body) -> str:
        first, last = body["messages"][0], body["messages"][-1]
        heeded = ("system", "developer") if self.developer == "heeded" else ("system",)
        if first["role"] in heeded and "PLUM" in first["content"]:
            return "PLUM"
        kind = body.get("response_format", {}).get("type")
        if kind == "json_schema" and self.schema == "heeded":
            return '{"plums":12}'
        if kind == "json_object":
            return '{"answer":12}'
        if "Count" in str(last["content"]):
            return ", ".join(map(str, range(1, 41)))
        return "It is so."

    def _stream(self, body: Body, message: Body, finish: str, usage: Body) -> Said:
        options: Body = body.get("stream_options") or {}
        asked = options.get("include_usage") is True
        head = {"id": "c1", "object": "chat.completion.chunk"}
        last: Body = {**head, "choices": [{"index": 0, "delta": {}, "finish_reason": finish}]}
        if self.usage == "always":
            last["usage"] = usage
        elif self.usage == "x_groq":
            last["x_groq"] = {"id": "req_1", "usage": usage}
        chunks: list[Body] = [
            {**head, "choices": [{"index": 0, "delta": message, "finish_reason": None}]},
            last,
        ]
        if self.usage == "asked" and asked:
            chunks.append({**head, "choices": [], "usage": usage})
        lines = [f"data: {json.dumps(each)}\n\n" for each in chunks]
        if self.ends_with_done:
            lines.append("data: [DONE]\n\n")
        return Said("".join(lines).encode(), headers={"content-type": "text/event-stream"})


def served(host: Host) -> JsonEndpoint:
    """Give an endpoint on loopback that is the host."""
    return JsonEndpoint(host.answer)


def _chat_template_thinks(body: Body) -> bool:
    return body.get("chat_template_kwargs", {}).get("enable_thinking") is not False


def _pydantic_error(message: str, status: int) -> tuple[int, object]:
    return status, {"detail": [{"type": "extra_forbidden", "loc": ["body"], "msg": message}]}


VLLM = Host(
    models=({"id": "Qwen/Qwen3-8B", "object": "model", "max_model_len": 40960},),
    limits=("max_tokens", "max_completion_tokens"),
    checked={
        "stream_options": is_object,
        "parallel_tool_calls": is_truth,
        "chat_template_kwargs": is_object,
        "reasoning_effort": is_text,
        "top_k": is_number,
    },
    thinks="reasoning",
    switch=_chat_template_thinks,
)

LLAMA_CPP = Host(
    models=({"id": "qwen3-8b.gguf", "object": "model", "meta": {"n_ctx_train": 40960}},),
    checked={"chat_template_kwargs": is_object},
    thinks="reasoning_content",
    switch=_chat_template_thinks,
    parallel="ignored",
)

OLLAMA = Host(
    models=({"id": "qwen3:8b", "object": "model", "owned_by": "library"},),
    checked={"reasoning_effort": is_text, "stream_options": is_object},
    thinks="reasoning",
    switch=lambda body: body.get("reasoning_effort") != "none",
    required=False,
    parallel="ignored",
)

DEEPSEEK = Host(
    models=({"id": "deepseek-chat", "object": "model", "owned_by": "deepseek"},),
    checked={"thinking": is_object, "stream_options": is_object},
    thinks="reasoning_content",
    switch=lambda body: body.get("thinking", {}).get("type") == "enabled",
    developer="refused",
    schema="refused",
    usage="always",
    key="secret-key-of-deepseek",
    refusal=422,
)

GROQ = Host(
    models=(
        {"id": "whisper-large-v3", "object": "model", "context_window": 448},
        {
            "id": "qwen/qwen3-32b",
            "object": "model",
            "context_window": 131072,
            "max_completion_tokens": 40960,
        },
    ),
    limits=("max_tokens", "max_completion_tokens"),
    checked={
        "stream_options": is_object,
        "parallel_tool_calls": is_truth,
        "reasoning_effort": lambda given: given in ("none", "default"),
    },
    strict=True,
    thinks="reasoning",
    switch=lambda body: body.get("reasoning_effort") != "none",
    developer="heeded",
    usage="x_groq",
)

MISTRAL = Host(
    models=({"id": "mistral-small-latest", "object": "model", "max_context_length": 131072},),
    checked={"parallel_tool_calls": is_truth},
    strict=True,
    developer="refused",
    usage="always",
    error=_pydantic_error,
    refusal=422,
)

LM_STUDIO = Host(
    models=(
        {"id": "text-embedding-nomic-embed-text-v1.5", "object": "model"},
        {"id": "qwen/qwen3-8b", "object": "model"},
    ),
    checked={"top_k": is_number},
    json_mode=False,
    parallel="ignored",
    error=lambda message, status: (status, {"error": message}),
)

TAGS = Host(
    models=({"id": "old-reasoner", "object": "model"},),
    thinks="tags",
    schema="ignored",
    required=False,
    usage="always",
    ends_with_done=False,
)
