"""The requests that the test server was asked, each as it arrived."""

from __future__ import annotations

import json
from threading import Event
from typing import TYPE_CHECKING, Literal, TypeAlias, cast
from urllib.parse import parse_qsl

from interlingua.testing.server.forms import read_form
from interlingua.testing.server.routes import route

if TYPE_CHECKING:
    from collections.abc import Mapping

    from interlingua.testing.server.forms import SentFile
    from interlingua.testing.server.routes import Operation, WireName
    from interlingua.values import JsonObject, JsonValue

Outcome: TypeAlias = Literal["pending", "answered", "cut", "disconnected"]


class RecordedRequest:
    """A request as it arrived.

    Parameters:
        path: The path, without its query.
        headers: The headers, names in lower case.
        content: The body as it came; `body` is the same decoded, {} where it is not an object; of a
            form `body` holds its texts, and `files` its files.
        wire: The wire of a chat, None for what is no chat.
        operation: What is asked for, None for a path the server does not know.
        family: The wire in whose words errors are said, of an operation that is no chat, too.
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
        form = read_form(content, headers.get("content-type", ""))
        self.files: tuple[SentFile, ...] = () if form is None else form.files
        self.body, self.malformed = (
            _decoded(content) if form is None else (dict(form.fields), False)
        )
        found = route(self.path, headers, self.body)
        self.wire: WireName | None = None
        if found is not None and found.is_chat:
            self.wire = found.family
        self.family: WireName | None = None if found is None else found.family
        self.operation: Operation | None = None if found is None else found.operation
        model = self.body.get("model") if found is None or found.model is None else found.model
        self.model = model if isinstance(model, str) else ""
        # Ollama streams unless it is told not to.
        asked = self.body.get("stream", self.wire == "ollama_chat") in (True, "true")
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
