"""The embeddings API that OpenAI defined and many hosts share."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from interlingua import jsontext
from interlingua.adaptations import Adaptation
from interlingua.embeddings import EmbeddingAnswer, row_of
from interlingua.errors import ProtocolError
from interlingua.failures import error_of
from interlingua.http import OperationRequest
from interlingua.refusal import leave_out
from interlingua.request import merge_extra
from interlingua.usage import Usage

if TYPE_CHECKING:
    from typing import ClassVar

    from interlingua.embeddings import EmbeddingRequest, Row
    from interlingua.errors import ProviderError
    from interlingua.http import HttpResponse
    from interlingua.messages import Origin
    from interlingua.values import JsonObject, JsonValue


class OpenAIEmbeddings:
    """`POST /embeddings`."""

    name: ClassVar[str] = "openai_embeddings"
    max_inputs: ClassVar[int] = 128
    reads_images: ClassVar[bool] = False
    settings: ClassVar[frozenset[str]] = frozenset({"task", "dimensions", "encoding", "user_id"})

    def encode(self, request: EmbeddingRequest) -> OperationRequest:
        """Write a request; vectors are asked for as bytes, a quarter of their size in JSON.

        Raises:
            UsageError: The endpoint has no word for the task.
        """
        body: JsonObject = {
            "model": request.model.id,
            "input": [cast("str", each) for each in request.inputs],
            "encoding_format": request.encoding or "base64",
        }
        if request.dimensions is not None:
            body[_dimensions_field(request)] = request.dimensions
        _write_task(request, body)
        if request.user_id is not None:
            body["user"] = request.user_id
        merge_extra(body, request.extra)
        return OperationRequest("/embeddings", body)

    def decode(self, response: HttpResponse, request: EmbeddingRequest) -> EmbeddingAnswer:
        """Read the vectors, whichever way they came, by their index."""
        raw = jsontext.decode_object(response.body)
        data = raw.get("data")
        if not isinstance(data, list):
            raise ProtocolError("the answer names no data, where its vectors should be")
        rows: dict[int, Row] = {}
        for at, each in enumerate(data):
            if isinstance(each, dict):
                index = each.get("index")
                rows[index if type(index) is int else at] = row_of(each.get("embedding"))
                each["embedding"] = None
        served = raw.get("model")
        return EmbeddingAnswer(
            [rows[at] for at in sorted(rows)],
            _usage(raw.get("usage")),
            raw,
            served if isinstance(served, str) else None,
        )

    def error(self, response: HttpResponse, origin: Origin) -> ProviderError:
        """Turn an error status and its body into a typed error."""
        return error_of(response, origin)


def _write_task(request: EmbeddingRequest, body: JsonObject) -> None:
    endpoint, task = request.model.provider.endpoint("openai_embeddings"), request.task
    words = None if endpoint is None else endpoint.task_words
    if words is None:
        if task is not None:
            _leave_task_out(request, "the endpoint has no such setting")
        return
    said = {"query": words.query, "document": words.document}
    if task in said:
        body[words.field] = said[task]
        request.adaptations.append(
            Adaptation("translated", "task", f"sent as {words.field} {said[task]}")
        )
        return
    if task is not None:
        _leave_task_out(request, f"the endpoint has no word for {task!r}; it has query, document")
    if words.field not in request.extra:
        body[words.field] = words.document
        request.adaptations.append(
            Adaptation(
                "added", "task", "the endpoint wants one; the inputs are taken for documents"
            )
        )


def _leave_task_out(request: EmbeddingRequest, reason: str) -> None:
    leave_out(
        "task",
        reason,
        policy=request.unsupported,
        model=request.model,
        wire="openai_embeddings",
        adaptations=request.adaptations,
    )


def _dimensions_field(request: EmbeddingRequest) -> str:
    endpoint = request.model.provider.endpoint("openai_embeddings")
    named = None if endpoint is None else endpoint.dimensions_field
    if named is None:
        return "dimensions"
    request.adaptations.append(Adaptation("translated", "dimensions", f"sent as {named}"))
    return named


def _usage(sent: JsonValue) -> Usage:
    if not isinstance(sent, dict):
        return Usage()
    tokens = sent.get("prompt_tokens")
    if tokens is None:
        tokens = sent.get("total_tokens")
    return Usage(tokens if type(tokens) is int else None, 0, raw=sent)


WIRE = OpenAIEmbeddings()
