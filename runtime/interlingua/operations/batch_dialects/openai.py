"""Batches of OpenAI and Mistral: the requests in a file that is uploaded first."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import quote

from interlingua import jsontext
from interlingua.batches import BatchStatus
from interlingua.http import OperationRequest
from interlingua.multipart import FormFile, multipart
from interlingua.operations.answer_fields import object_in, required_text_in, text_in, whole_in
from interlingua.operations.batch_dialects.dialect import BatchLine, failure_of, state_of

if TYPE_CHECKING:
    from collections.abc import Generator, Mapping, Sequence

    from interlingua.batches import BatchState
    from interlingua.operations.batch_dialects.dialect import BatchEntry
    from interlingua.records import ChatModel
    from interlingua.values import JsonObject


class _OpenAI:
    _states: Mapping[str, BatchState] = {
        "validating": "running",
        "in_progress": "running",
        "finalizing": "running",
        "cancelling": "running",
        "completed": "ended",
        "failed": "failed",
        "expired": "expired",
        "cancelled": "cancelled",
    }

    def submit(
        self, model: ChatModel[object, object, object, object], entries: Sequence[BatchEntry]
    ) -> Generator[OperationRequest, JsonObject, JsonObject]:
        path = _versioned(entries[0].encoded.path)
        lines = [
            jsontext.encode(
                {"custom_id": each.key, "method": "POST", "url": path, "body": each.encoded.body}
            )
            for each in entries
        ]
        stored = yield _upload(lines)
        return (
            yield OperationRequest(
                "/batches",
                {
                    "input_file_id": required_text_in(stored, "id"),
                    "endpoint": path,
                    "completion_window": "24h",
                },
            )
        )

    def name(self, batch: JsonObject) -> str | None:
        return text_in(batch, "id")

    def get(self, id: str) -> OperationRequest:
        return OperationRequest(f"/batches/{quote(id)}", None, "GET")

    def cancel(self, id: str) -> OperationRequest:
        return OperationRequest(f"/batches/{quote(id)}/cancel", {})

    def status(self, batch: JsonObject) -> BatchStatus:
        counts, failures = object_in(batch, "request_counts"), object_in(batch, "errors")
        problems = failures.get("data")
        first = problems[0] if isinstance(problems, list) and problems else None
        return BatchStatus(
            state_of(self._states, batch.get("status")),
            whole_in(counts, "total"),
            whole_in(counts, "completed"),
            whole_in(counts, "failed"),
            text_in(first, "message") if isinstance(first, dict) else None,
            batch,
        )

    def files(self, id: str, batch: JsonObject) -> list[OperationRequest]:
        named = [text_in(batch, "output_file_id"), text_in(batch, "error_file_id")]
        return [_content(each) for each in named if each is not None]

    def within(self, batch: JsonObject) -> list[JsonObject]:
        return []

    def line(self, sent: JsonObject) -> BatchLine:
        key, response = text_in(sent, "custom_id"), sent.get("response")
        if isinstance(response, dict):
            status = whole_in(response, "status_code") or 200
            return BatchLine(key, response.get("body"), status, text_in(response, "request_id"))
        failure = sent.get("error")
        words = text_in(failure, "message") if isinstance(failure, dict) else None
        code = text_in(failure, "code") if isinstance(failure, dict) else None
        return BatchLine(key, failure_of(words or "the request was not answered", code), 499)


class _Mistral(_OpenAI):
    _states: Mapping[str, BatchState] = {
        "QUEUED": "running",
        "RUNNING": "running",
        "CANCELLATION_REQUESTED": "running",
        "SUCCESS": "ended",
        "FAILED": "failed",
        "TIMEOUT_EXCEEDED": "expired",
        "CANCELLED": "cancelled",
    }

    def submit(
        self, model: ChatModel[object, object, object, object], entries: Sequence[BatchEntry]
    ) -> Generator[OperationRequest, JsonObject, JsonObject]:
        lines: list[bytes] = []
        for each in entries:
            # The job names the model once for all.
            body = {name: given for name, given in each.encoded.body.items() if name != "model"}
            lines.append(jsontext.encode({"custom_id": each.key, "body": body}))
        stored = yield _upload(lines)
        return (
            yield OperationRequest(
                "/batch/jobs",
                {
                    "input_files": [required_text_in(stored, "id")],
                    "endpoint": _versioned(entries[0].encoded.path),
                    "model": model.id,
                },
            )
        )

    def get(self, id: str) -> OperationRequest:
        return OperationRequest(f"/batch/jobs/{quote(id)}", None, "GET")

    def cancel(self, id: str) -> OperationRequest:
        return OperationRequest(f"/batch/jobs/{quote(id)}/cancel", {})

    def status(self, batch: JsonObject) -> BatchStatus:
        problems = batch.get("errors")
        first = problems[0] if isinstance(problems, list) and problems else None
        return BatchStatus(
            state_of(self._states, batch.get("status")),
            whole_in(batch, "total_requests"),
            whole_in(batch, "succeeded_requests"),
            whole_in(batch, "failed_requests"),
            text_in(first, "message") if isinstance(first, dict) else None,
            batch,
        )

    def files(self, id: str, batch: JsonObject) -> list[OperationRequest]:
        named = [text_in(batch, "output_file"), text_in(batch, "error_file")]
        return [_content(each) for each in named if each is not None]


def _upload(lines: Sequence[bytes]) -> OperationRequest:
    file = FormFile(b"\n".join(lines) + b"\n", "batch.jsonl", "application/jsonl")
    body, kind = multipart([("purpose", "batch"), ("file", file)])
    return OperationRequest("/files", body, headers={"content-type": kind})


def _content(id: str) -> OperationRequest:
    return OperationRequest(f"/files/{quote(id)}/content", None, "GET", accept="*/*")


def _versioned(path: str) -> str:
    """Give a wire's path as these providers name it inside a batch."""
    return path if path.startswith("/v1/") else f"/v1{path}"


OPENAI = _OpenAI()
MISTRAL = _Mistral()
