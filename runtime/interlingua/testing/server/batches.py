"""Batches that end at once: the script answers each of their requests, over its chat wire.

Law: written from the protocols; nothing here is shared with what decodes them.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple, TypeAlias, cast

from interlingua import jsontext
from interlingua.testing.server.answers import bytes_answer, json_answer
from interlingua.testing.server.files import moment
from interlingua.testing.server.requests import RecordedRequest
from interlingua.testing.server.script import RawReply, ScriptedError
from interlingua.testing.server.storage import KeptBatch
from interlingua.testing.server.turn import CREATED

if TYPE_CHECKING:
    from collections.abc import Sequence

    from interlingua.in_process import TimedAnswer
    from interlingua.testing.server.storage import Storage
    from interlingua.values import JsonObject, JsonValue

    Ask: TypeAlias = Callable[[RecordedRequest], TimedAnswer]
    """Answers one request of a batch as if it had come alone."""

_PATH = re.compile(r"/(?:batches|batch/jobs)(?:/([^/:]+)(?:(?:/|:)(cancel|results))?)?$")
_DAY = 86_400
_GOOGLE_TYPE = "type.googleapis.com/google.ai.generativelanguage.v1main.GenerateContentBatch"


class _Answered(NamedTuple):
    """What became of one request of a batch."""

    key: str | None
    status: int
    body: JsonValue

    @property
    def failed(self) -> bool:
        return self.status >= 300


def answer(request: RecordedRequest, storage: Storage, ask: Ask) -> RawReply | ScriptedError:
    """Run, list, show, cancel or delete batches, in the words of whoever is asked."""
    if request.path.endswith(":batchGenerateContent"):
        return _google(request, storage, ask)
    found = _PATH.search(request.path)
    id, wanted = (None, None) if found is None else found.groups()
    if id is None:
        if request.method != "POST":
            return json_answer(_listed(request, storage))
        return _SUBMIT.get(str(request.family), _openai)(request, storage, ask)
    kept = storage.batches.get(id)
    if kept is None:
        return ScriptedError(404, f"there is no batch {id}")
    if request.method == "DELETE":
        del storage.batches[id]
        is_google = request.family == "google_generate"
        return json_answer({} if is_google else {"id": id, "type": "message_batch_deleted"})
    if wanted == "results":
        return bytes_answer(_lines(kept.lines), "application/x-jsonl")
    if wanted == "cancel" and request.family == "google_generate":
        return json_answer({})
    # What has ended can no more be stopped.
    return json_answer(kept.about)


def _openai(request: RecordedRequest, storage: Storage, ask: Ask) -> RawReply | ScriptedError:
    body = request.body
    given = str(body.get("input_file_id"))
    source = storage.files.get(given)
    if source is None:
        return ScriptedError(400, f"input_file_id: there is no file {given}")
    answered: list[_Answered] = []
    for line in _decoded(source.data):
        path = str(line.get("url") or body.get("endpoint"))
        answered.append(_ask(request, ask, path, line.get("body"), line.get("custom_id")))
    id = storage.name("batch_")
    lines = [_openai_line(each, f"{id}_{at}") for at, each in enumerate(answered)]
    output, errors = _files(storage, lines, answered)
    said: JsonObject = {
        "id": id,
        "object": "batch",
        "endpoint": body.get("endpoint"),
        "errors": None,
        "input_file_id": given,
        "completion_window": body.get("completion_window", "24h"),
        "status": "completed",
        "output_file_id": output,
        "error_file_id": errors,
        "created_at": CREATED,
        "in_progress_at": CREATED,
        "expires_at": CREATED + _DAY,
        "completed_at": CREATED,
        "request_counts": _counts(answered),
        "metadata": body.get("metadata"),
    }
    return _ended(storage, id, said, lines)


def _openai_line(each: _Answered, id: str) -> JsonObject:
    response: JsonObject = {
        "status_code": each.status,
        "request_id": f"req_{id}",
        "body": each.body,
    }
    return {"id": id, "custom_id": each.key, "response": response, "error": None}


def _mistral(request: RecordedRequest, storage: Storage, ask: Ask) -> RawReply | ScriptedError:
    body = request.body
    asked = _objects(body.get("requests"))
    named = body.get("input_files")
    files = [str(each) for each in named] if isinstance(named, list) else []
    for each in files:
        source = storage.files.get(each)
        if source is None:
            return ScriptedError(400, f"input_files: there is no file {each}")
        asked += _decoded(source.data)
    path = f"/mistral{body.get('endpoint')}"
    answered: list[_Answered] = []
    for line in asked:
        inner = line.get("body")
        whole = {"model": body.get("model"), **(inner if isinstance(inner, dict) else {})}
        answered.append(_ask(request, ask, path, whole, line.get("custom_id")))
    id = storage.name("job_")
    lines = [_openai_line(each, f"{id}_{at}") for at, each in enumerate(answered)]
    output, errors = _files(storage, lines, answered)
    failed = len([each for each in answered if each.failed])
    said: JsonObject = {
        "id": id,
        "object": "batch",
        "input_files": [*files],
        "endpoint": body.get("endpoint"),
        "model": body.get("model"),
        "metadata": body.get("metadata"),
        "errors": [],
        "status": "SUCCESS",
        "created_at": CREATED,
        "started_at": CREATED,
        "completed_at": CREATED,
        "total_requests": len(answered),
        "completed_requests": len(answered),
        "succeeded_requests": len(answered) - failed,
        "failed_requests": failed,
        "output_file": output,
        "error_file": errors,
    }
    return _ended(storage, id, said, lines)


def _anthropic(request: RecordedRequest, storage: Storage, ask: Ask) -> RawReply | ScriptedError:
    answered = [
        _ask(request, ask, "/v1/messages", each.get("params"), each.get("custom_id"))
        for each in _objects(request.body.get("requests"))
    ]
    id = storage.name("msgbatch_")
    lines: list[JsonObject] = []
    for each in answered:
        result: JsonObject = {"type": "succeeded", "message": each.body}
        if each.failed:
            result = {"type": "errored", "error": each.body}
        lines.append({"custom_id": each.key, "result": result})
    failed = len([each for each in answered if each.failed])
    counts: JsonObject = {
        "processing": 0,
        "succeeded": len(answered) - failed,
        "errored": failed,
        "canceled": 0,
        "expired": 0,
    }
    said: JsonObject = {
        "id": id,
        "type": "message_batch",
        "processing_status": "ended",
        "request_counts": counts,
        "created_at": moment(CREATED),
        "expires_at": moment(CREATED + _DAY),
        "ended_at": moment(CREATED),
        "archived_at": None,
        "cancel_initiated_at": None,
        "results_url": f"http://{request.headers.get('host')}/v1/messages/batches/{id}/results",
    }
    return _ended(storage, id, said, lines)


def _google(request: RecordedRequest, storage: Storage, ask: Ask) -> RawReply | ScriptedError:
    batch = request.body.get("batch")
    batch = batch if isinstance(batch, dict) else {}
    source = batch.get("inputConfig", batch.get("input_config"))
    source = source if isinstance(source, dict) else {}
    named = str(source.get("fileName", source.get("file_name")) or "").removeprefix("files/")
    inline = source.get("requests")
    asked = _objects(inline.get("requests") if isinstance(inline, dict) else None)
    if named:
        if named not in storage.files:
            return ScriptedError(400, f"inputConfig.fileName: there is no file {named}")
        asked = _decoded(storage.files[named].data)
    path = request.path.replace(":batchGenerateContent", ":generateContent")
    answered = [_ask(request, ask, path, each.get("request"), _google_key(each)) for each in asked]
    lines: list[JsonObject] = []
    for given, each in zip(asked, answered, strict=True):
        line: JsonObject = {"error": _status(each)} if each.failed else {"response": each.body}
        about = {"key": each.key} if named else {"metadata": given.get("metadata")}
        lines.append({**about, **line} if any(about.values()) else line)
    id = storage.name("batch")
    output: JsonObject = {"inlinedResponses": {"inlinedResponses": [*lines]}}
    if named:
        output = {"responsesFile": f"files/{_kept(storage, lines)}"}
    failed = len([each for each in answered if each.failed])
    metadata: JsonObject = {
        "@type": _GOOGLE_TYPE,
        "model": f"models/{request.model}",
        "displayName": batch.get("displayName", batch.get("display_name", "")),
        "output": output,
        "createTime": moment(CREATED),
        "endTime": moment(CREATED),
        "updateTime": moment(CREATED),
        "batchStats": {
            "requestCount": str(len(answered)),
            "successfulRequestCount": str(len(answered) - failed),
            **({"failedRequestCount": str(failed)} if failed else {}),
        },
        "state": "BATCH_STATE_SUCCEEDED",
        "name": f"batches/{id}",
    }
    said: JsonObject = {
        "name": f"batches/{id}",
        "metadata": metadata,
        "done": True,
        "response": {
            "@type": f"{_GOOGLE_TYPE}Output",
            **output,
        },
    }
    return _ended(storage, id, said, lines)


_SUBMIT = {"anthropic_messages": _anthropic, "mistral_chat": _mistral}


def _ask(batch: RecordedRequest, ask: Ask, path: str, body: JsonValue, key: JsonValue) -> _Answered:
    """Have one request of a batch answered, whole."""
    given = jsontext.encode(body) if isinstance(body, dict) else b""
    answer = ask(RecordedRequest("POST", path, batch.headers, given))
    content = b"".join([chunk for _, chunk in answer.chunks])
    try:
        said = cast("JsonValue", json.loads(content))
    except ValueError:
        said = content.decode("utf-8", "replace")
    return _Answered(key if isinstance(key, str) else None, answer.status, said)


def _ended(storage: Storage, id: str, about: JsonObject, lines: Sequence[JsonObject]) -> RawReply:
    storage.batches[id] = KeptBatch(id, about, tuple(lines))
    return json_answer(about)


def _listed(request: RecordedRequest, storage: Storage) -> JsonObject:
    about: list[JsonValue] = [each.about for each in storage.batches.values()]
    if request.family == "google_generate":
        return {"operations": about}
    ends: JsonObject = {"first_id": None, "last_id": None, "has_more": False}
    return {"object": "list", "data": about, "total": len(about), **ends}


def _files(
    storage: Storage, lines: Sequence[JsonObject], answered: Sequence[_Answered]
) -> tuple[str | None, str | None]:
    """Keep the answers in one file and the errors in another; None for one that has no line."""
    pairs = list(zip(lines, answered, strict=True))
    good = [line for line, each in pairs if not each.failed]
    bad = [line for line, each in pairs if each.failed]
    return _kept(storage, good), _kept(storage, bad)


def _kept(storage: Storage, lines: Sequence[JsonObject]) -> str | None:
    if not lines:
        return None
    id = storage.name("file_")
    storage.keep(_lines(lines), "output.jsonl", "application/jsonl", "batch_output", id)
    return id


def _counts(answered: Sequence[_Answered]) -> JsonObject:
    failed = len([each for each in answered if each.failed])
    return {"total": len(answered), "completed": len(answered) - failed, "failed": failed}


def _google_key(line: JsonObject) -> JsonValue:
    metadata = line.get("metadata")
    inner = metadata.get("key") if isinstance(metadata, dict) else None
    return inner or line.get("key")


# The codes of google.rpc.Status that go with HTTP statuses; any other is INTERNAL.
_CODES = {400: 3, 401: 16, 403: 7, 404: 5, 429: 8, 503: 14, 504: 4}


def _status(each: _Answered) -> JsonObject:
    inner = each.body.get("error") if isinstance(each.body, dict) else None
    message = inner.get("message") if isinstance(inner, dict) else each.body
    return {"code": _CODES.get(each.status, 13), "message": message}


def _lines(lines: Sequence[JsonObject]) -> bytes:
    return b"".join([jsontext.encode(line) + b"\n" for line in lines])


def _decoded(data: bytes) -> list[JsonObject]:
    return _objects([json.loads(line) for line in data.splitlines() if line.strip()])


def _objects(given: JsonValue) -> list[JsonObject]:
    return [each for each in given if isinstance(each, dict)] if isinstance(given, list) else []
