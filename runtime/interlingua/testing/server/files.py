"""Files kept in memory, as OpenAI, Mistral, Anthropic and Gemini keep them.

Law: written from the protocols; nothing here is shared with what decodes them.
"""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from interlingua.testing.server.answers import bytes_answer, json_answer
from interlingua.testing.server.script import RawReply, ScriptedError
from interlingua.testing.server.storage import page_of

if TYPE_CHECKING:
    from interlingua.testing.server.requests import RecordedRequest
    from interlingua.testing.server.storage import KeptFile, Storage
    from interlingua.values import JsonObject, JsonValue

_PATH = re.compile(r"/files(?:/([^/:]+)(?:(?:/|:)(content|download))?)?$")
_KEPT_FOR = timedelta(hours=48)


def answer(request: RecordedRequest, storage: Storage) -> RawReply | ScriptedError:
    """Keep, list, show, give back or delete files, in the words of whoever is asked."""
    found = _PATH.search(request.path)
    id, content = (None, None) if found is None else found.groups()
    if request.method == "POST":
        return _upload(request, storage, id)
    if id is None:
        return json_answer(_listed(request, storage))
    kept = storage.files.get(id)
    if kept is None:
        return ScriptedError(404, f"there is no file {id}")
    if request.method == "DELETE":
        del storage.files[id]
        return json_answer(_deleted(request, id))
    if content is not None:
        is_mistral = request.family == "mistral_chat"
        return bytes_answer(
            kept.data, "application/octet-stream" if is_mistral else kept.media_type
        )
    return json_answer(about(request, kept))


def about(request: RecordedRequest, kept: KeptFile) -> JsonObject:
    """Say what is known of a file."""
    match request.family:
        case "google_generate":
            return _google(request, kept)
        case "anthropic_messages":
            return {
                "id": kept.id,
                "type": "file",
                "filename": kept.name,
                "mime_type": kept.media_type,
                "size_bytes": len(kept.data),
                "created_at": moment(kept.created),
                "downloadable": True,
            }
        case _:
            said: JsonObject = {
                "id": kept.id,
                "object": "file",
                "bytes": len(kept.data),
                "created_at": kept.created,
                "filename": kept.name,
                "purpose": kept.purpose,
            }
            if request.family == "mistral_chat":
                is_batch = kept.purpose == "batch"
                kind = "batch_request" if is_batch else "ocr_input"
                return {
                    **said,
                    "sample_type": kind,
                    "source": "upload",
                    "mimetype": kept.media_type,
                    "deleted": False,
                }
            return {**said, "status": "processed"}


def moment(seconds: int) -> str:
    """Write a moment of Unix time as an ISO date."""
    return datetime.fromtimestamp(seconds, UTC).isoformat().replace("+00:00", "Z")


def _upload(request: RecordedRequest, storage: Storage, id: str | None) -> RawReply | ScriptedError:
    if request.family == "google_generate" and not request.files:
        return _resumable(request, storage, id)
    if not request.files:
        return ScriptedError(400, "file: the form holds no file")
    sent = request.files[0]
    purpose = str(request.body.get("purpose", ""))
    name = _described(request, "displayName", "display_name") or sent.name
    is_google = request.family == "google_generate"
    named = storage.name("file" if is_google else "file_")
    kept = storage.keep(sent.data, name, sent.media_type, purpose, named)
    said = about(request, kept)
    return json_answer({"file": said} if is_google else said)


def _resumable(
    request: RecordedRequest, storage: Storage, id: str | None
) -> RawReply | ScriptedError:
    """Take Gemini's upload in steps: a start, which names an address, and then the pieces."""
    headers = request.headers
    command = headers.get("x-goog-upload-command", "")
    if id is None:
        named = _described(request, "name").removeprefix("files/") or storage.name("file")
        kind = headers.get("x-goog-upload-header-content-type", "")
        shown = _described(request, "displayName", "display_name")
        storage.keep(b"", shown, kind or "application/octet-stream", "", named)
        address = f"http://{headers.get('host', '')}{request.path}/{named}"
        return json_answer({}, {"x-goog-upload-url": address, "x-goog-upload-status": "active"})
    kept = storage.files.get(id)
    if kept is None:
        return ScriptedError(404, f"no upload of file {id} was begun")
    data = kept.data + request.content
    kept = storage.keep(data, kept.name, kept.media_type, kept.purpose, id)
    if "finalize" not in command:
        return json_answer({}, {"x-goog-upload-status": "active"})
    return json_answer({"file": about(request, kept)}, {"x-goog-upload-status": "final"})


def _described(request: RecordedRequest, *names: str) -> str:
    """Give what Gemini is told of a file beside its bytes, under either way to write a name."""
    told = request.body.get("file")
    given = [told.get(name) for name in names] if isinstance(told, dict) else []
    return next((text for text in given if isinstance(text, str)), "")


def _listed(request: RecordedRequest, storage: Storage) -> JsonObject:
    kept, query = list(storage.files.values()), request.query
    ids = [each.id for each in kept]
    match request.family:
        case "google_generate":
            start = int(query.get("pageToken") or 0)
            page, more = page_of(kept, query.get("pageSize"), start, 10)
            said: JsonObject = {"files": [about(request, each) for each in page]}
            return {**said, "nextPageToken": str(start + len(page))} if more else said
        case "mistral_chat":
            at = int(query.get("page", 0)) * int(query.get("page_size", 100))
            page, _ = page_of(kept, query.get("page_size"), at, 100)
            listed: list[JsonValue] = [about(request, each) for each in page]
            return {"object": "list", "data": listed, "total": len(kept)}
        case _:
            # Anthropic's later versions ask for pages by a name of their own.
            after = query.get("after", query.get("after_id", query.get("page")))
            start = ids.index(after) + 1 if after in ids else 0
            page, more = page_of(kept, query.get("limit"), start, 20)
            listed = [about(request, each) for each in page]
            ends: JsonObject = {
                "first_id": page[0].id if page else None,
                "last_id": page[-1].id if page else None,
                "has_more": more,
            }
            if request.family == "anthropic_messages":
                return {"data": listed, **ends, "next_page": page[-1].id if more else None}
            return {"object": "list", "data": listed, **ends}


def _deleted(request: RecordedRequest, id: str) -> JsonObject:
    match request.family:
        case "google_generate":
            return {}
        case "anthropic_messages":
            return {"id": id, "type": "file_deleted"}
        case _:
            return {"id": id, "object": "file", "deleted": True}


def _google(request: RecordedRequest, kept: KeptFile) -> JsonObject:
    expires = kept.created + round(_KEPT_FOR.total_seconds())
    host = request.headers.get("host", "generativelanguage.googleapis.com")
    return {
        "name": f"files/{kept.id}",
        "displayName": kept.name,
        "mimeType": kept.media_type,
        "sizeBytes": str(len(kept.data)),
        "createTime": moment(kept.created),
        "updateTime": moment(kept.created),
        "expirationTime": moment(expires),
        "uri": f"http://{host}/v1beta/files/{kept.id}",
        "state": "ACTIVE",
        "source": "UPLOADED",
    }
