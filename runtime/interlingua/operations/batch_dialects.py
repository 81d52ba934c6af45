"""How providers take batches: what each asks for and answers, as one interface.

Law: no I/O; what takes several calls is a generator that is sent each answer.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol
from urllib.parse import quote

from interlingua import jsontext
from interlingua.batches import BatchStatus
from interlingua.errors import ProtocolError, UsageError
from interlingua.http import OperationRequest
from interlingua.multipart import FormFile, multipart
from interlingua.values import value

if TYPE_CHECKING:
    from collections.abc import Generator, Mapping, Sequence

    from interlingua.batches import BatchState
    from interlingua.records import ChatModel, Provider
    from interlingua.values import JsonObject, JsonValue
    from interlingua.wire import EncodedRequest


@value
class BatchEntry:
    """One request of a batch, as its wire wrote it."""

    key: str
    encoded: EncodedRequest


@value
class BatchLine:
    """What became of one request, before it is decoded.

    Parameters:
        key: The caller's name of it; None where only its place tells.
        body: The wire's own response body, or its error body.
        status: The HTTP status that the request alone would have had.
    """

    key: str | None
    body: JsonValue
    status: int = 200
    request_id: str | None = None


class BatchDialect(Protocol):
    """One provider's way."""

    def submit(
        self, model: ChatModel[object, object, object, object], entries: Sequence[BatchEntry]
    ) -> Generator[OperationRequest, JsonObject, JsonObject]:
        """Ask for what submitting takes; is sent each answer, and returns the batch."""
        ...

    def name(self, batch: JsonObject) -> str | None:
        """Give a batch's name."""
        ...

    def get(self, id: str) -> OperationRequest:
        """Write the request for how far a batch is."""
        ...

    def cancel(self, id: str) -> OperationRequest:
        """Write the request that stops a batch."""
        ...

    def status(self, batch: JsonObject) -> BatchStatus:
        """Read how far a batch is."""
        ...

    def files(self, id: str, batch: JsonObject) -> list[OperationRequest]:
        """Write the requests for its results: files of a line each."""
        ...

    def within(self, batch: JsonObject) -> list[JsonObject]:
        """Give the results that the batch itself holds."""
        ...

    def line(self, sent: JsonObject) -> BatchLine:
        """Read one result."""
        ...


def dialect_of(provider: Provider, wire: str) -> BatchDialect:
    """Find how a provider takes batches of a wire's requests.

    Raises:
        UsageError: It takes none that can be sent here.
    """
    if provider.auth.scheme not in ("sigv4", "google"):
        if wire in ("openai_chat", "mistral_chat") and provider.endpoint("mistral_chat"):
            return _MISTRAL
        if wire in _BY_WIRE:
            return _BY_WIRE[wire]
    raise UsageError(f"{provider.name} takes no batches over {wire} that can be sent here")


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
        return _text(batch, "id")

    def get(self, id: str) -> OperationRequest:
        return OperationRequest(f"{self._path}/{quote(id)}", None, "GET", self._headers)

    def cancel(self, id: str) -> OperationRequest:
        return OperationRequest(f"{self._path}/{quote(id)}/cancel", {}, "POST", self._headers)

    def status(self, batch: JsonObject) -> BatchStatus:
        counts = _object(batch, "request_counts")
        named = {name: count for name, count in counts.items() if type(count) is int}
        failed = sum([named.get(each, 0) for each in ("errored", "canceled", "expired")])
        return BatchStatus(
            _state(self._states, batch.get("processing_status")),
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
        result = _object(sent, "result")
        kind, key = _text(result, "type"), _text(sent, "custom_id")
        if kind == "succeeded":
            return BatchLine(key, result.get("message"))
        if kind == "errored":
            failure = result.get("error")
            return BatchLine(key, failure, _ANTHROPIC_STATUSES.get(_kind_of(failure), 500))
        return BatchLine(key, _failure(f"the request was {kind or 'lost'}", kind), 499)


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
                    "input_file_id": _required(stored, "id"),
                    "endpoint": path,
                    "completion_window": "24h",
                },
            )
        )

    def name(self, batch: JsonObject) -> str | None:
        return _text(batch, "id")

    def get(self, id: str) -> OperationRequest:
        return OperationRequest(f"/batches/{quote(id)}", None, "GET")

    def cancel(self, id: str) -> OperationRequest:
        return OperationRequest(f"/batches/{quote(id)}/cancel", {})

    def status(self, batch: JsonObject) -> BatchStatus:
        counts, failures = _object(batch, "request_counts"), _object(batch, "errors")
        problems = failures.get("data")
        first = problems[0] if isinstance(problems, list) and problems else None
        return BatchStatus(
            _state(self._states, batch.get("status")),
            _whole(counts, "total"),
            _whole(counts, "completed"),
            _whole(counts, "failed"),
            _text(first, "message") if isinstance(first, dict) else None,
            batch,
        )

    def files(self, id: str, batch: JsonObject) -> list[OperationRequest]:
        named = [_text(batch, "output_file_id"), _text(batch, "error_file_id")]
        return [_content(each) for each in named if each is not None]

    def within(self, batch: JsonObject) -> list[JsonObject]:
        return []

    def line(self, sent: JsonObject) -> BatchLine:
        key, response = _text(sent, "custom_id"), sent.get("response")
        if isinstance(response, dict):
            status = _whole(response, "status_code") or 200
            return BatchLine(key, response.get("body"), status, _text(response, "request_id"))
        failure = sent.get("error")
        words = _text(failure, "message") if isinstance(failure, dict) else None
        code = _text(failure, "code") if isinstance(failure, dict) else None
        return BatchLine(key, _failure(words or "the request was not answered", code), 499)


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
                    "input_files": [_required(stored, "id")],
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
            _state(self._states, batch.get("status")),
            _whole(batch, "total_requests"),
            _whole(batch, "succeeded_requests"),
            _whole(batch, "failed_requests"),
            _text(first, "message") if isinstance(first, dict) else None,
            batch,
        )

    def files(self, id: str, batch: JsonObject) -> list[OperationRequest]:
        named = [_text(batch, "output_file"), _text(batch, "error_file")]
        return [_content(each) for each in named if each is not None]


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
        return _text(batch, "name")

    def get(self, id: str) -> OperationRequest:
        return OperationRequest(f"/v1beta/{quote(id)}", None, "GET")

    def cancel(self, id: str) -> OperationRequest:
        return OperationRequest(f"/v1beta/{quote(id)}:cancel", {})

    def status(self, batch: JsonObject) -> BatchStatus:
        about = _object(batch, "metadata") or batch
        counts, failure = _object(about, "batchStats"), batch.get("error")
        word = _text(about, "state") or ""
        state = _state(self._states, word.partition("_STATE_")[2] or "PENDING")
        return BatchStatus(
            "failed" if isinstance(failure, dict) and state == "running" else state,
            _count(counts, "requestCount"),
            _count(counts, "successfulRequestCount"),
            _count(counts, "failedRequestCount"),
            _text(failure, "message") if isinstance(failure, dict) else None,
            batch,
        )

    def files(self, id: str, batch: JsonObject) -> list[OperationRequest]:
        output = _object(batch, "response") or _object(_object(batch, "metadata"), "output")
        named = _text(output, "responsesFile")
        if named is None:
            return []
        path = f"/v1beta/{quote(named)}:download?alt=media"
        return [OperationRequest(path, None, "GET", accept="*/*")]

    def within(self, batch: JsonObject) -> list[JsonObject]:
        output = _object(batch, "response") or _object(_object(batch, "metadata"), "output")
        held = _object(output, "inlinedResponses").get("inlinedResponses")
        return [each for each in held if isinstance(each, dict)] if isinstance(held, list) else []

    def line(self, sent: JsonObject) -> BatchLine:
        key = _text(_object(sent, "metadata"), "key") or _text(sent, "key")
        failure = sent.get("error")
        if isinstance(failure, dict):
            code = _whole(failure, "code") or 0
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

_MISTRAL = _Mistral()
_BY_WIRE: dict[str, BatchDialect] = {
    "anthropic_messages": _Anthropic(),
    "openai_chat": _OpenAI(),
    "openai_responses": _OpenAI(),
    "google_generate": _Google(),
}


def _upload(lines: Sequence[bytes]) -> OperationRequest:
    file = FormFile(b"\n".join(lines) + b"\n", "batch.jsonl", "application/jsonl")
    body, kind = multipart([("purpose", "batch"), ("file", file)])
    return OperationRequest("/files", body, headers={"content-type": kind})


def _content(id: str) -> OperationRequest:
    return OperationRequest(f"/files/{quote(id)}/content", None, "GET", accept="*/*")


def _versioned(path: str) -> str:
    """Give a wire's path as these providers name it inside a batch."""
    return path if path.startswith("/v1/") else f"/v1{path}"


def _joined(headers: Sequence[Mapping[str, str]]) -> dict[str, str]:
    """Put the headers of several requests into those of one: values of lists add up."""
    joined: dict[str, dict[str, None]] = {}
    for each in headers:
        for name, text in each.items():
            values = [one.strip() for one in text.split(",")]
            joined.setdefault(name, {}).update(dict.fromkeys(values))
    return {name: ",".join(values) for name, values in joined.items()}


def _failure(message: str, code: str | None) -> JsonObject:
    return {"error": {"message": message, "code": code}}


def _kind_of(failure: JsonValue) -> str:
    inner = failure.get("error") if isinstance(failure, dict) else None
    return (_text(inner, "type") if isinstance(inner, dict) else None) or ""


def _state(states: Mapping[str, BatchState], word: JsonValue) -> BatchState:
    if isinstance(word, str) and word in states:
        return states[word]
    raise ProtocolError(f"the batch is in a state that is not known here: {word!r}")


def _object(sent: JsonObject, name: str) -> JsonObject:
    found = sent.get(name)
    return found if isinstance(found, dict) else {}


def _text(sent: JsonObject, name: str) -> str | None:
    found = sent.get(name)
    return found if isinstance(found, str) and found else None


def _whole(sent: JsonObject, name: str) -> int | None:
    found = sent.get(name)
    return found if type(found) is int else None


def _count(sent: JsonObject, name: str) -> int | None:
    """Read a 64-bit count, which this protocol writes as text."""
    found = sent.get(name)
    return int(found) if isinstance(found, str) and found.isdigit() else _whole(sent, name)


def _required(sent: JsonObject, name: str) -> str:
    found = _text(sent, name)
    if found is None:
        raise ProtocolError(f"the answer names no {name}")
    return found
