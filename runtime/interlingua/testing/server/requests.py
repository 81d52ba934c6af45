"""The requests that the test server was asked, and which wire each one speaks."""

from __future__ import annotations

import json
import re
from threading import Event
from typing import TYPE_CHECKING, Literal, NamedTuple, TypeAlias, cast
from urllib.parse import parse_qsl, unquote

if TYPE_CHECKING:
    from collections.abc import Mapping

    from interlingua.values import JsonObject, JsonValue

WireName: TypeAlias = Literal[
    "openai_chat",
    "openai_responses",
    "anthropic_messages",
    "google_generate",
    "bedrock_converse",
    "anthropic_bedrock",
    "anthropic_vertex",
    "mistral_chat",
    "cohere_chat",
    "ollama_chat",
]
Operation: TypeAlias = Literal["reply", "count_tokens"]
Outcome: TypeAlias = Literal["pending", "answered", "cut", "disconnected"]


class Route(NamedTuple):
    """What a path asks for: a wire, an operation of it, and what the body does not say then."""

    wire: WireName
    operation: Operation = "reply"
    model: str | None = None
    stream: bool | None = None


# Only a path's end counts, so that any base URL works, with a version or a deployment in it.
_FIXED: dict[str, Route] = {
    "/mistral/chat/completions": Route("mistral_chat"),
    "/mistral/v1/chat/completions": Route("mistral_chat"),
    "/chat/completions": Route("openai_chat"),
    "/v2/chat": Route("cohere_chat"),
    "/api/chat": Route("ollama_chat"),
    "/responses": Route("openai_responses"),
    "/messages": Route("anthropic_messages"),
    "/messages/count_tokens": Route("anthropic_messages", "count_tokens"),
}
PREFIXES: dict[str, str] = {"mistral_chat": "/mistral"}
"""What sets a wire's base URL apart where another has the same paths."""

_BEDROCK = re.compile(
    r"/model/([^/]+)/(converse|converse-stream|count-tokens|invoke|invoke-with-response-stream)$"
)
_VERTEX = re.compile(r"/models/([^/:]+):(?:(stream)R|r)awPredict$")
_GOOGLE = re.compile(r"/models/([^/]+):(generateContent|streamGenerateContent|countTokens)$")


def route(path: str) -> Route | None:
    """Tell which wire a path belongs to, or None."""
    for ending, found in _FIXED.items():
        if path.endswith(ending):
            return found
    bedrock = _BEDROCK.search(path)
    if bedrock is not None:
        return _bedrock_route(unquote(bedrock[1]), bedrock[2])
    vertex = _VERTEX.search(path)
    if vertex is not None:
        if vertex[1] == "count-tokens":
            return Route("anthropic_vertex", "count_tokens", stream=False)
        return Route("anthropic_vertex", model=unquote(vertex[1]), stream=bool(vertex[2]))
    google = _GOOGLE.search(path)
    if google is None:
        return None
    operation: Operation = "count_tokens" if google[2] == "countTokens" else "reply"
    return Route("google_generate", operation, google[1], google[2] == "streamGenerateContent")


def _bedrock_route(model: str, operation: str) -> Route:
    if operation == "count-tokens":
        return Route("bedrock_converse", "count_tokens", model, stream=False)
    wire: WireName = "bedrock_converse" if "converse" in operation else "anthropic_bedrock"
    return Route(wire, model=model, stream=operation.endswith("stream"))


class RecordedRequest:
    """A request as it arrived.

    Parameters:
        path: The path, without its query.
        headers: The headers, names in lower case.
        content: The body as it came; `body` is the same decoded, {} where it is not an object.
        wire: The wire that the path belongs to, None for a path the server does not know.
        model: The model that is asked for.
        stream: Whether a stream is asked for.
    """

    def __init__(
        self, method: str, target: str, headers: Mapping[str, str], content: bytes
    ) -> None:
        self.method = method
        self.path, _, query = target.partition("?")
        self.query: Mapping[str, str] = dict(parse_qsl(query, keep_blank_values=True))
        self.headers = headers
        self.content = content
        self.body, self.malformed = _decoded(content)
        found = route(self.path)
        self.wire: WireName | None = None if found is None else found.wire
        self.operation: Operation | None = None if found is None else found.operation
        model = self.body.get("model") if found is None or found.model is None else found.model
        self.model = model if isinstance(model, str) else ""
        # Ollama streams unless it is told not to.
        asked = self.body.get("stream", self.wire == "ollama_chat") is True
        self.stream = asked if found is None or found.stream is None else found.stream
        self._outcome: Outcome = "pending"
        self._settled = Event()

    @property
    def outcome(self) -> Outcome:
        """How it ended so far; `disconnected` means that the client left before its answer did."""
        return self._outcome

    def settle(self, outcome: Outcome) -> None:
        """Note how it ended; the first note stands."""
        if not self._settled.is_set():
            self._outcome = outcome
            self._settled.set()

    def wait(self, timeout: float = 5.0) -> Outcome:
        """Wait until the answer is out, cut off or unwanted, and tell which; seconds."""
        self._settled.wait(timeout)
        return self._outcome

    def __repr__(self) -> str:
        return f"<{self.method} {self.path}, {len(self.content)} bytes, {self._outcome}>"


def _decoded(content: bytes) -> tuple[JsonObject, bool]:
    try:
        decoded = cast("JsonValue", json.loads(content))
    except ValueError:
        return {}, True
    return (decoded, False) if isinstance(decoded, dict) else ({}, True)
