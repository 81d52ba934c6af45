"""Batches of Anthropic: the requests in one call, the results in one file."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import quote

from interlingua.batches import BatchStatus
from interlingua.http import OperationRequest
from interlingua.operations.answer_fields import object_in, text_in
from interlingua.operations.batch_dialects.dialect import BatchLine, failure_of, state_of

if TYPE_CHECKING:
    from collections.abc import Generator, Mapping, Sequence

    from interlingua.batches import BatchState
    from interlingua.operations.batch_dialects.dialect import BatchEntry
    from interlingua.records import ChatModel
    from interlingua.values import JsonObject, JsonValue


class _Anthropic:
    _path = "/v1/messages/batches"
    _headers: Mapping[str, str] = {"anthropic-version": "2023-06-01"}
    _states: Mapping[str, BatchState] = {
        "in_progress": "running",
        "canceling": "running",
        "ended": "ended",
    }

    def submit(
        self, model: ChatModel[object, object, object, object], entries: Sequence[BatchEntry]
    ) -> Generator[OperationRequest, JsonObject, JsonObject]:
        requests: list[JsonValue] = [
            {"custom_id": each.key, "params": each.encoded.body} for each in entries
        ]
        headers = _joined([each.encoded.headers for each in entries])
        body: JsonObject = {"requests": requests}
        return (yield OperationRequest(self._path, body, headers={**self._headers, **headers}))

    def name(self, batch: JsonObject) -> str | None:
        return text_in(batch, "id")

    def get(self, id: str) -> OperationRequest:
        return OperationRequest(f"{self._path}/{quote(id)}", None, "GET", self._headers)

    def cancel(self, id: str) -> OperationRequest:
        return OperationRequest(f"{self._path}/{quote(id)}/cancel", {}, "POST", self._headers)

    def status(self, batch: JsonObject) -> BatchStatus:
        counts = object_in(batch, "request_counts")
        named = {name: count for name, count in counts.items() if type(count) is int}
        failed = sum([named.get(each, 0) for each in ("errored", "canceled", "expired")])
        return BatchStatus(
            state_of(self._states, batch.get("processing_status")),
            sum(named.values()),
            named.get("succeeded", 0),
            failed,
            raw=batch,
        )

    def files(self, id: str, batch: JsonObject) -> list[OperationRequest]:
        path = f"{self._path}/{quote(id)}/results"
        return [OperationRequest(path, None, "GET", self._headers, "application/x-jsonl")]

    def within(self, batch: JsonObject) -> list[JsonObject]:
        return []

    def line(self, sent: JsonObject) -> BatchLine:
        result = object_in(sent, "result")
        kind, key = text_in(result, "type"), text_in(sent, "custom_id")
        if kind == "succeeded":
            return BatchLine(key, result.get("message"))
        if kind == "errored":
            failure = result.get("error")
            return BatchLine(key, failure, _ANTHROPIC_STATUSES.get(_kind_of(failure), 500))
        return BatchLine(key, failure_of(f"the request was {kind or 'lost'}", kind), 499)


_ANTHROPIC_STATUSES = {
    "invalid_request_error": 400,
    "authentication_error": 401,
    "billing_error": 402,
    "permission_error": 403,
    "not_found_error": 404,
    "request_too_large": 413,
    "rate_limit_error": 429,
    "timeout_error": 504,
    "overloaded_error": 529,
}


def _joined(headers: Sequence[Mapping[str, str]]) -> dict[str, str]:
    """Put the headers of several requests into those of one: values of lists add up."""
    joined: dict[str, dict[str, None]] = {}
    for each in headers:
        for name, text in each.items():
            values = [one.strip() for one in text.split(",")]
            joined.setdefault(name, {}).update(dict.fromkeys(values))
    return {name: ",".join(values) for name, values in joined.items()}


def _kind_of(failure: JsonValue) -> str:
    inner = failure.get("error") if isinstance(failure, dict) else None
    return (text_in(inner, "type") if isinstance(inner, dict) else None) or ""


ANTHROPIC = _Anthropic()
