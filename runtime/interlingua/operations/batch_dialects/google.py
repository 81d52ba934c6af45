"""Batches of Gemini: the requests in one call, the results in the batch itself or in a file."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import quote

from interlingua import jsontext
from interlingua.batches import BatchStatus
from interlingua.errors import UsageError
from interlingua.http import OperationRequest
from interlingua.operations.answer_fields import object_in, text_in, whole_in
from interlingua.operations.batch_dialects.dialect import BatchLine, state_of

if TYPE_CHECKING:
    from collections.abc import Generator, Mapping, Sequence

    from interlingua.batches import BatchState
    from interlingua.operations.batch_dialects.dialect import BatchEntry
    from interlingua.records import ChatModel
    from interlingua.values import JsonObject, JsonValue


class _Google:
    _states: Mapping[str, BatchState] = {
        "UNSPECIFIED": "running",
        "PENDING": "running",
        "QUEUED": "running",
        "RUNNING": "running",
        "SUCCEEDED": "ended",
        "PARTIALLY_SUCCEEDED": "ended",
        "FAILED": "failed",
        "CANCELLED": "cancelled",
        "EXPIRED": "expired",
    }

    def submit(
        self, model: ChatModel[object, object, object, object], entries: Sequence[BatchEntry]
    ) -> Generator[OperationRequest, JsonObject, JsonObject]:
        requests: list[JsonValue] = [
            {"request": each.encoded.body, "metadata": {"key": each.key}} for each in entries
        ]
        body = jsontext.encode(
            {
                "batch": {
                    "displayName": "interlingua",
                    "inputConfig": {"requests": {"requests": requests}},
                }
            }
        )
        if len(body) > _GOOGLE_MOST_BYTES:
            raise UsageError(
                f"the batch has {len(body)} bytes, and Gemini takes {_GOOGLE_MOST_BYTES} at once;"
                " submit it as several"
            )
        path, _, method = entries[0].encoded.path.rpartition(":")
        assert method == "generateContent"
        headers = {"content-type": "application/json"}
        return (yield OperationRequest(f"{path}:batchGenerateContent", body, headers=headers))

    def name(self, batch: JsonObject) -> str | None:
        return text_in(batch, "name")

    def get(self, id: str) -> OperationRequest:
        return OperationRequest(f"/v1beta/{quote(id)}", None, "GET")

    def cancel(self, id: str) -> OperationRequest:
        return OperationRequest(f"/v1beta/{quote(id)}:cancel", {})

    def status(self, batch: JsonObject) -> BatchStatus:
        about = object_in(batch, "metadata") or batch
        counts, failure = object_in(about, "batchStats"), batch.get("error")
        word = text_in(about, "state") or ""
        state = state_of(self._states, word.partition("_STATE_")[2] or "PENDING")
        return BatchStatus(
            "failed" if isinstance(failure, dict) and state == "running" else state,
            _count(counts, "requestCount"),
            _count(counts, "successfulRequestCount"),
            _count(counts, "failedRequestCount"),
            text_in(failure, "message") if isinstance(failure, dict) else None,
            batch,
        )

    def files(self, id: str, batch: JsonObject) -> list[OperationRequest]:
        output = object_in(batch, "response") or object_in(object_in(batch, "metadata"), "output")
        named = text_in(output, "responsesFile")
        if named is None:
            return []
        path = f"/v1beta/{quote(named)}:download?alt=media"
        return [OperationRequest(path, None, "GET", accept="*/*")]

    def within(self, batch: JsonObject) -> list[JsonObject]:
        output = object_in(batch, "response") or object_in(object_in(batch, "metadata"), "output")
        held = object_in(output, "inlinedResponses").get("inlinedResponses")
        return [each for each in held if isinstance(each, dict)] if isinstance(held, list) else []

    def line(self, sent: JsonObject) -> BatchLine:
        key = text_in(object_in(sent, "metadata"), "key") or text_in(sent, "key")
        failure = sent.get("error")
        if isinstance(failure, dict):
            code = whole_in(failure, "code") or 0
            return BatchLine(key, {"error": failure}, _GRPC_STATUSES.get(code, 500))
        return BatchLine(key, sent.get("response"))


_GOOGLE_MOST_BYTES = 20_000_000

# The codes of google.rpc.Status, and the HTTP statuses that they go with.
_GRPC_STATUSES = {
    1: 499,
    3: 400,
    4: 504,
    5: 404,
    7: 403,
    8: 429,
    9: 400,
    13: 500,
    14: 503,
    16: 401,
}


def _count(sent: JsonObject, name: str) -> int | None:
    """Read a 64-bit count, which this protocol writes as text."""
    found = sent.get(name)
    return int(found) if isinstance(found, str) and found.isdigit() else whole_in(sent, name)


GOOGLE = _Google()
