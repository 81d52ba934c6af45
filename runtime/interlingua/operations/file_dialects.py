"""How providers keep files: what each asks for and answers, as one interface."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Protocol
from urllib.parse import quote

from interlingua import jsontext
from interlingua.errors import ProtocolError, UsageError
from interlingua.files import StoredFile
from interlingua.http import OperationRequest
from interlingua.multipart import FormFile, multipart
from interlingua.operations.answer_fields import text_in, whole_in

if TYPE_CHECKING:
    from collections.abc import Mapping

    from interlingua.files import FileContent
    from interlingua.records import Provider
    from interlingua.values import JsonObject, JsonValue


class FileDialect(Protocol):
    """One provider's way."""

    def upload(self, file: FileContent, purpose: str | None) -> OperationRequest:
        """Write the request that stores a file."""
        ...

    def listing(self, after: str | None) -> OperationRequest:
        """Write the request for a page of files."""
        ...

    def page(self, body: JsonObject, after: str | None) -> tuple[JsonValue, str | None]:
        """Read the page that `after` asked for: its files, and what asks for the next page."""
        ...

    def get(self, id: str) -> OperationRequest:
        """Write the request for what is known of a file."""
        ...

    def content(self, id: str) -> OperationRequest:
        """Write the request for a file's bytes."""
        ...

    def delete(self, id: str) -> OperationRequest:
        """Write the request that deletes a file."""
        ...

    def read(self, provider: str, raw: JsonObject) -> StoredFile:
        """Read what is known of a file."""
        ...


def dialect_of(provider: Provider) -> tuple[str, FileDialect]:
    """Find how a provider keeps files, and the endpoint that does.

    Raises:
        UsageError: It keeps none that can be reached here.
    """
    if provider.auth.scheme not in ("sigv4", "google"):
        for wire, dialect in _DIALECTS:
            if provider.endpoint(wire) is not None:
                return wire, dialect
    raise UsageError(f"{provider.name} keeps no files that can be reached here")


class _OpenAIFiles:
    _path = "/files"
    _headers: Mapping[str, str] = {}

    def upload(self, file: FileContent, purpose: str | None) -> OperationRequest:
        fields: list[tuple[str, str | FormFile]] = [("purpose", purpose or "user_data")]
        return self._form([*fields, ("file", FormFile(file.data, file.name, file.media_type))])

    def listing(self, after: str | None) -> OperationRequest:
        following = f"&after={quote(after, safe='')}" if after else ""
        return self._get(f"{self._path}?limit=1000{following}")

    def page(self, body: JsonObject, after: str | None) -> tuple[JsonValue, str | None]:
        files = body.get("data")
        last = files[-1] if isinstance(files, list) and files else None
        named = last.get("id") if isinstance(last, dict) and body.get("has_more") is True else None
        return files, named if isinstance(named, str) else None

    def get(self, id: str) -> OperationRequest:
        return self._get(f"{self._path}/{quote(id, safe='')}")

    def content(self, id: str) -> OperationRequest:
        path = f"{self._path}/{quote(id, safe='')}/content"
        return OperationRequest(path, None, "GET", self._headers, "*/*")

    def delete(self, id: str) -> OperationRequest:
        return OperationRequest(f"{self._path}/{quote(id, safe='')}", None, "DELETE", self._headers)

    def read(self, provider: str, raw: JsonObject) -> StoredFile:
        return StoredFile(
            provider,
            text_in(raw, "id") or "",
            text_in(raw, "filename"),
            whole_in(raw, "bytes"),
            text_in(raw, "mimetype"),
            _moment(raw.get("created_at")),
            _moment(raw.get("expires_at")),
            text_in(raw, "purpose"),
            text_in(raw, "status"),
            None,
            raw,
        )

    def _form(self, fields: list[tuple[str, str | FormFile]]) -> OperationRequest:
        body, kind = multipart(fields)
        return OperationRequest(self._path, body, "POST", {**self._headers, "content-type": kind})

    def _get(self, path: str) -> OperationRequest:
        return OperationRequest(path, None, "GET", self._headers)


class _MistralFiles(_OpenAIFiles):
    def listing(self, after: str | None) -> OperationRequest:
        return self._get(f"{self._path}?page_size={_MISTRAL_PAGE}&page={after or 0}")

    def page(self, body: JsonObject, after: str | None) -> tuple[JsonValue, str | None]:
        files, number, total = body.get("data"), int(after or 0) + 1, whole_in(body, "total")
        held = len(files) if isinstance(files, list) else 0
        # Where no total is told, a full page may have another behind it.
        more = held == _MISTRAL_PAGE and (total is None or number * _MISTRAL_PAGE < total)
        return files, str(number) if more else None


_MISTRAL_PAGE = 100


class _AnthropicFiles(_OpenAIFiles):
    _path = "/v1/files"
    _headers: Mapping[str, str] = {
        "anthropic-version": "2023-06-01",
        "anthropic-beta": "files-api-2025-04-14",
    }

    def upload(self, file: FileContent, purpose: str | None) -> OperationRequest:
        if purpose is not None:
            raise UsageError("purpose= is unknown to Anthropic's files; leave it out")
        return self._form([("file", FormFile(file.data, file.name, file.media_type))])

    def listing(self, after: str | None) -> OperationRequest:
        following = f"&after_id={quote(after, safe='')}" if after else ""
        return self._get(f"{self._path}?limit=1000{following}")

    def read(self, provider: str, raw: JsonObject) -> StoredFile:
        return StoredFile(
            provider,
            text_in(raw, "id") or "",
            text_in(raw, "filename"),
            whole_in(raw, "size_bytes"),
            text_in(raw, "mime_type"),
            _moment(raw.get("created_at")),
            raw=raw,
        )


class _GoogleFiles:
    def upload(self, file: FileContent, purpose: str | None) -> OperationRequest:
        if purpose is not None:
            raise UsageError("purpose= is unknown to Gemini's files; leave it out")
        about = jsontext.encode_text({"file": {"displayName": file.name}})
        stored = FormFile(file.data, file.name, file.media_type)
        body, kind = multipart([("metadata", about), ("file", stored)], "related")
        headers = {"content-type": kind, "x-goog-upload-protocol": "multipart"}
        return OperationRequest("/upload/v1beta/files", body, "POST", headers)

    def listing(self, after: str | None) -> OperationRequest:
        following = f"&pageToken={quote(after, safe='')}" if after else ""
        return OperationRequest(f"/v1beta/files?pageSize=100{following}", None, "GET")

    def page(self, body: JsonObject, after: str | None) -> tuple[JsonValue, str | None]:
        return body.get("files", []), text_in(body, "nextPageToken")

    def get(self, id: str) -> OperationRequest:
        return OperationRequest(f"/v1beta/{_google_name(id)}", None, "GET")

    def content(self, id: str) -> OperationRequest:
        path = f"/v1beta/{_google_name(id)}:download?alt=media"
        return OperationRequest(path, None, "GET", accept="*/*")

    def delete(self, id: str) -> OperationRequest:
        return OperationRequest(f"/v1beta/{_google_name(id)}", None, "DELETE")

    def read(self, provider: str, raw: JsonObject) -> StoredFile:
        inner = raw.get("file")
        # An upload wraps what the other calls give bare.
        about = inner if isinstance(inner, dict) else raw
        size = text_in(about, "sizeBytes")
        return StoredFile(
            provider,
            text_in(about, "name") or "",
            text_in(about, "displayName"),
            int(size) if size is not None and size.isdigit() else None,
            text_in(about, "mimeType"),
            _moment(about.get("createTime")),
            _moment(about.get("expirationTime")),
            None,
            text_in(about, "state"),
            text_in(about, "uri"),
            about,
        )


_DIALECTS: tuple[tuple[str, FileDialect], ...] = (
    ("google_generate", _GoogleFiles()),
    ("openai_responses", _OpenAIFiles()),
    ("mistral_chat", _MistralFiles()),
    ("openai_chat", _OpenAIFiles()),
    ("anthropic_messages", _AnthropicFiles()),
)


def _google_name(id: str) -> str:
    return f"files/{quote(id.removeprefix('files/'), safe='')}"


def _moment(sent: JsonValue) -> datetime | None:
    """Read a moment: seconds of Unix time, or an ISO date."""
    if type(sent) is int:
        return datetime.fromtimestamp(sent, UTC)
    if not isinstance(sent, str):
        return None
    try:
        return datetime.fromisoformat(sent)
    except ValueError as error:
        raise ProtocolError(f"{sent!r} is no date that can be read") from error
