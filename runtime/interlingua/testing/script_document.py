"""Scripts as data, for files and for tests in other languages: JSON or YAML to answers."""

from __future__ import annotations

from base64 import b64decode
from typing import TYPE_CHECKING, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from interlingua.errors import UsageError
from interlingua.messages import Refusal, Text, Thinking, ToolCall
from interlingua.testing.server.faults import NAMES
from interlingua.testing.server.script import RawReply, ScriptedError, ScriptedReply
from interlingua.usage import Usage

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from interlingua.testing.server.faults import Fault
    from interlingua.testing.server.script import Answer, ReplyPart
    from interlingua.values import JsonValue


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid")


class _Fault(_Strict):
    kind: Literal["cut", "stall", "delay", "status", "malformed", "reorder", "duplicate"]
    after: int | None = None
    seconds: float | None = None
    status: int | None = None
    message: str | None = None
    event: int | None = None

    def said(self) -> Fault:
        given = self.model_dump(exclude={"kind"}, exclude_none=True)
        kind: Callable[..., Fault] = NAMES[self.kind]
        try:
            return kind(**given)
        except TypeError as error:
            raise UsageError(f"the fault {self.kind} does not take {given}: {error}") from None


class _Call(_Strict):
    name: str
    arguments: dict[str, Any] = Field(default_factory=dict[str, Any])
    id: str = ""


class _Usage(_Strict):
    input: int | None = None
    output: int | None = None
    cached: int | None = None
    cache_write: int | None = None
    reasoning: int | None = None


class _Error(_Strict):
    status: int
    message: str = "scripted error"
    code: str | None = None
    headers: dict[str, str] = Field(default_factory=dict[str, str])
    delay: float = 0.0

    def said(self) -> ScriptedError:
        return ScriptedError(
            self.status, self.message, code=self.code, headers=self.headers, delay=self.delay
        )


class _Reply(_Strict):
    thinking: str | None = None
    text: str | None = None
    refusal: str | None = None
    tool_calls: list[_Call] = Field(default_factory=list[_Call])
    finish_reason: str | None = None
    usage: _Usage | None = None
    model: str | None = None
    chunk_size: int = Field(default=12, ge=1)
    pace: float = 0.0
    delay: float = 0.0
    headers: dict[str, str] = Field(default_factory=dict[str, str])
    error: _Error | None = None
    faults: list[_Fault] = Field(default_factory=list[_Fault])

    def said(self) -> ScriptedReply:
        parts: list[ReplyPart] = []
        if self.thinking is not None:
            parts.append(Thinking(self.thinking))
        if self.text is not None:
            parts.append(Text(self.text))
        if self.refusal is not None:
            parts.append(Refusal(self.refusal))
        parts += [ToolCall(each.name, each.arguments, each.id) for each in self.tool_calls]
        return ScriptedReply(
            parts,
            finish_reason=self.finish_reason,
            usage=None if self.usage is None else Usage(**self.usage.model_dump()),
            model=self.model,
            chunk_size=self.chunk_size,
            pace=self.pace,
            delay=self.delay,
            headers=self.headers,
            error=None if self.error is None else self.error.said(),
            fault=[each.said() for each in self.faults],
        )


class _Raw(_Strict):
    text: str | None = None
    base64: str | None = None
    status: int = 200
    headers: dict[str, str] = Field(default_factory=dict[str, str])
    delay: float = 0.0
    faults: list[_Fault] = Field(default_factory=list[_Fault])

    def said(self) -> RawReply:
        body = (self.text or "").encode() if self.base64 is None else b64decode(self.base64)
        return RawReply(
            body,
            status=self.status,
            headers=self.headers,
            delay=self.delay,
            fault=[each.said() for each in self.faults],
        )


class _OnlyError(_Strict):
    error: _Error


class _OnlyRaw(_Strict):
    raw: _Raw


def read_script(document: JsonValue) -> list[Answer]:
    """Read a script: a list of texts, replies, `{"error": …}` and `{"raw": …}`.

    Parameters:
        document: The list, or an object whose `replies` is one.

    Raises:
        UsageError: Something in it is no answer; the message says where.
    """
    if isinstance(document, dict) and set(document) == {"replies"}:
        document = document["replies"]
    if not isinstance(document, list):
        raise UsageError("a script is a list of answers, or {replies: [answers]}")
    return [_answer(each, f"answer {at}") for at, each in enumerate(document)]


def script_from_file(path: Path) -> list[Answer]:
    """Read a script from a file of YAML or JSON.

    Raises:
        UsageError: It cannot be read, or something in it is no answer.
    """
    from interlingua.testing.yamltext import read_yaml

    try:
        return read_script(read_yaml(path.read_text(encoding="utf-8")))
    except (OSError, UsageError) as error:
        raise UsageError(f"{path}: {error}") from error


def _answer(given: JsonValue, where: str) -> Answer:
    if isinstance(given, str):
        return ScriptedReply(given)
    if not isinstance(given, dict):
        raise UsageError(f"{where}: takes a text or an object, got {given!r}")
    try:
        if set(given) == {"error"}:
            return _OnlyError.model_validate(given).error.said()
        if "raw" in given:
            return _OnlyRaw.model_validate(given).raw.said()
        return _Reply.model_validate(given).said()
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
        path = ".".join(str(step) for step in first["loc"])
        raise UsageError(f"{where}: {path}: {first['msg']}") from None
