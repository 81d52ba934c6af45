"""Recorded exchanges, and the file they are kept in.

Law: the bytes of a response come back exactly; the file stays readable wherever they allow it.
"""

from __future__ import annotations

import json
from base64 import b64decode, b64encode
from typing import TYPE_CHECKING, cast

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from interlingua import jsontext
from interlingua.errors import ProtocolError, UsageError
from interlingua.http import HttpRequest, HttpResponse
from interlingua.testing.yamltext import read_yaml, write_yaml
from interlingua.values import value

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from interlingua.values import JsonObject, JsonValue

VERSION = 1


@value
class Recording:
    """One exchange; `cut` says that the response was left or broke off before its end."""

    request: HttpRequest
    response: HttpResponse
    cut: bool = False


def read_recordings(path: Path) -> list[Recording]:
    """Read a cassette.

    Raises:
        UsageError: It cannot be read, or is no cassette.
    """
    try:
        document = _Document.model_validate(read_yaml(path.read_text(encoding="utf-8")))
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
        where = ".".join(str(step) for step in first["loc"])
        raise UsageError(f"{path} is no cassette: {where}: {first['msg']}") from None
    except (OSError, UnicodeDecodeError, UsageError) as error:
        raise UsageError(f"{path} cannot be read: {error}") from error
    if document.version != VERSION:
        raise UsageError(
            f"{path} is a cassette of version {document.version}; this library reads {VERSION}"
        )
    return [each.recording() for each in document.recordings]


def write_recordings(path: Path, recordings: Sequence[Recording]) -> None:
    """Write a cassette whole, or not at all."""
    path.parent.mkdir(parents=True, exist_ok=True)
    document: JsonObject = {
        "version": VERSION,
        "recordings": [_shown(each) for each in recordings],
    }
    unfinished = path.with_name(f"{path.name}.unfinished")
    unfinished.write_text(write_yaml(document), encoding="utf-8", newline="\n")
    unfinished.replace(path)


class _Body(BaseModel):
    model_config = ConfigDict(extra="forbid", populate_by_name=True)
    headers: dict[str, str] = Field(default_factory=dict[str, str])
    said: object = Field(None, alias="json")
    text: str | None = None
    line_ends: str | None = None
    base64: str | None = None

    def body(self) -> bytes:
        if "said" in self.model_fields_set:
            return _compact(cast("JsonValue", self.said))
        if self.base64 is not None:
            return b64decode(self.base64)
        text = self.text or ""
        return (text.replace("\n", "\r\n") if self.line_ends == "crlf" else text).encode()


class _Request(_Body):
    method: str
    url: str


class _Response(_Body):
    status: int
    cut: bool = False


class _Recorded(BaseModel):
    model_config = ConfigDict(extra="forbid")
    request: _Request
    response: _Response

    def recording(self) -> Recording:
        asked, answered = self.request, self.response
        return Recording(
            HttpRequest(asked.method, asked.url, asked.headers, asked.body()),
            HttpResponse(answered.status, answered.headers, answered.body()),
            answered.cut,
        )


class _Document(BaseModel):
    version: int
    recordings: list[_Recorded]


def _shown(recording: Recording) -> JsonValue:
    request, response = recording.request, recording.response
    asked: JsonObject = {"method": request.method, "url": request.url}
    asked["headers"] = dict(request.headers)
    asked.update(_body(request.body))
    answered: JsonObject = {"status": response.status}
    if recording.cut:
        answered["cut"] = True
    answered["headers"] = dict(response.headers)
    answered.update(_body(response.body))
    return {"request": asked, "response": answered}


def _body(body: bytes) -> JsonObject:
    """Show a body in the most readable form that gives its bytes back."""
    for form in (_as_json(body), _as_text(body)):
        if form is not None and _comes_back(form):
            return form
    return {"base64": b64encode(body).decode()} if body else {}


def _comes_back(form: JsonObject) -> bool:
    try:
        return read_yaml(write_yaml(form).encode().decode()) == form
    except (UnicodeError, UsageError):
        # YAML cannot say every character that JSON can.
        return False


def _as_json(body: bytes) -> JsonObject | None:
    try:
        said = jsontext.decode(body)
    except ProtocolError:
        return None
    # A scalar or an empty list is no more readable than its text.
    return {"json": said} if isinstance(said, dict) and _compact(said) == body else None


def _as_text(body: bytes) -> JsonObject | None:
    try:
        text = body.decode()
    except UnicodeDecodeError:
        return None
    if not text:
        return None
    unix = text.replace("\r\n", "\n")
    if unix.replace("\n", "\r\n") == text and "\n" in unix:
        return {"line_ends": "crlf", "text": unix}
    return {"text": text}


def _compact(said: JsonValue) -> bytes:
    return json.dumps(said, separators=(",", ":"), ensure_ascii=False).encode(
        "utf-8", "surrogatepass"
    )
