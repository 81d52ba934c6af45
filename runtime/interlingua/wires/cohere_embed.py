"""Cohere's embeddings, version 2 of its API: texts and images, for a purpose that must be told."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interlingua import jsontext
from interlingua.adaptations import Adaptation
from interlingua.embeddings import EmbeddingAnswer, row_of
from interlingua.errors import ProtocolError, UsageError
from interlingua.failures import error_of
from interlingua.http import OperationRequest
from interlingua.refusal import leave_out
from interlingua.request import merge_extra
from interlingua.usage import Usage

if TYPE_CHECKING:
    from typing import ClassVar

    from interlingua.embeddings import EmbeddingInput, EmbeddingRequest, EmbeddingTask, Row
    from interlingua.errors import ProviderError
    from interlingua.http import HttpResponse
    from interlingua.messages import Origin
    from interlingua.values import JsonObject

_TASKS: dict[EmbeddingTask, str] = {
    "query": "search_query",
    "document": "search_document",
    "classification": "classification",
    "clustering": "clustering",
}


class CohereEmbed:
    """`POST /v2/embed`."""

    name: ClassVar[str] = "cohere_embed"
    max_inputs: ClassVar[int] = 96
    reads_images: ClassVar[bool] = True
    settings: ClassVar[frozenset[str]] = frozenset({"task", "dimensions", "encoding"})

    def encode(self, request: EmbeddingRequest) -> OperationRequest:
        """Write a request; without a task the inputs are taken for documents, and that is noted.

        Raises:
            UsageError: The task has no word here, or an image has no bytes.
        """
        body: JsonObject = {
            "model": request.model.id,
            "inputs": [{"content": [_part(each)]} for each in request.inputs],
            "input_type": _input_type(request),
            "embedding_types": ["base64" if request.encoding == "base64" else "float"],
        }
        if request.dimensions is not None:
            body["output_dimension"] = request.dimensions
            request.adaptations.append(
                Adaptation("translated", "dimensions", "sent as output_dimension")
            )
        merge_extra(body, request.extra)
        return OperationRequest("/v2/embed", body)

    def decode(self, response: HttpResponse, request: EmbeddingRequest) -> EmbeddingAnswer:
        """Read the vectors of the type that was asked for."""
        raw = jsontext.decode_object(response.body)
        embeddings = raw.get("embeddings")
        if not isinstance(embeddings, dict):
            raise ProtocolError("the answer names no embeddings, where its vectors should be")
        rows: list[Row] = []
        for kind in ("float", "base64"):
            vectors = embeddings.get(kind)
            if isinstance(vectors, list):
                rows = [row_of(each) for each in vectors]
                embeddings[kind] = None
                break
        return EmbeddingAnswer(rows, _usage(raw), raw)

    def error(self, response: HttpResponse, origin: Origin) -> ProviderError:
        """Turn an error status and its body into a typed error."""
        return error_of(response, origin)


def _input_type(request: EmbeddingRequest) -> str:
    task = request.task
    if task is not None and task in _TASKS:
        request.adaptations.append(
            Adaptation("translated", "task", f"sent as input_type {_TASKS[task]}")
        )
        return _TASKS[task]
    if task is not None:
        leave_out(
            "task",
            f"Cohere has no word for {task!r}; it has {', '.join(_TASKS)}",
            policy=request.unsupported,
            model=request.model,
            wire="cohere_embed",
            adaptations=request.adaptations,
        )
    request.adaptations.append(
        Adaptation("added", "task", "the wire wants one; the inputs are taken for documents")
    )
    return "search_document"


def _part(given: EmbeddingInput) -> JsonObject:
    if isinstance(given, str):
        return {"type": "text", "text": given}
    if given.data is None:
        raise UsageError("an image must be sent as bytes here; pass Image.from_bytes(…)")
    return {"type": "image_url", "image_url": {"url": given.data_url()}}


def _usage(raw: JsonObject) -> Usage:
    meta = raw.get("meta")
    billed = meta.get("billed_units") if isinstance(meta, dict) else None
    if not isinstance(billed, dict):
        return Usage()
    texts, images = billed.get("input_tokens"), billed.get("image_tokens")
    counts = [int(each) for each in (texts, images) if isinstance(each, int | float)]
    image_tokens = int(images) if isinstance(images, int | float) else None
    return Usage(sum(counts) if counts else None, 0, input_image=image_tokens, raw=billed)


WIRE = CohereEmbed()
