"""Gemini's embeddings: one content for each vector, in a batch."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from interlingua import jsontext
from interlingua.adaptations import Adaptation
from interlingua.embeddings import EmbeddingAnswer
from interlingua.errors import ProtocolError, UsageError
from interlingua.google_failures import error_of
from interlingua.http import OperationRequest
from interlingua.request import merge_extra
from interlingua.usage import Usage

if TYPE_CHECKING:
    from typing import ClassVar

    from interlingua.embeddings import EmbeddingInput, EmbeddingRequest, EmbeddingTask
    from interlingua.errors import ProviderError
    from interlingua.http import HttpResponse
    from interlingua.messages import Origin
    from interlingua.values import JsonObject, JsonValue

TASKS: dict[EmbeddingTask, str] = {
    "query": "RETRIEVAL_QUERY",
    "document": "RETRIEVAL_DOCUMENT",
    "similarity": "SEMANTIC_SIMILARITY",
    "classification": "CLASSIFICATION",
    "clustering": "CLUSTERING",
    "question_answering": "QUESTION_ANSWERING",
    "fact_verification": "FACT_VERIFICATION",
    "code_query": "CODE_RETRIEVAL_QUERY",
}


class GoogleEmbed:
    """`POST /v1beta/models/…:batchEmbedContents`."""

    name: ClassVar[str] = "google_embed"
    max_inputs: ClassVar[int] = 100
    reads_images: ClassVar[bool] = True
    settings: ClassVar[frozenset[str]] = frozenset({"task", "dimensions"})

    def encode(self, request: EmbeddingRequest) -> OperationRequest:
        """Write a request; fields of `extra` go into each of its contents' requests.

        Raises:
            UsageError: An image has neither bytes nor a file.
        """
        model = f"models/{request.model.id}"
        requests: list[JsonValue] = []
        for each in request.inputs:
            asked: JsonObject = {"model": model, "content": {"parts": [_part(each)]}}
            if request.task is not None:
                asked["taskType"] = TASKS[request.task]
            if request.dimensions is not None:
                asked["outputDimensionality"] = request.dimensions
            merge_extra(asked, request.extra)
            requests.append(asked)
        for name, field in (("task", "taskType"), ("dimensions", "outputDimensionality")):
            if getattr(request, name) is not None:
                request.adaptations.append(Adaptation("translated", name, f"sent as {field}"))
        return OperationRequest(f"/v1beta/{model}:batchEmbedContents", {"requests": requests})

    def decode(self, response: HttpResponse, request: EmbeddingRequest) -> EmbeddingAnswer:
        """Read the vectors, in the order of their contents."""
        raw = jsontext.decode_object(response.body)
        embeddings = raw.get("embeddings")
        if not isinstance(embeddings, list):
            raise ProtocolError("the answer names no embeddings, where its vectors should be")
        rows: list[list[float]] = []
        for each in embeddings:
            values = each.pop("values", None) if isinstance(each, dict) else None
            if not isinstance(values, list):
                raise ProtocolError(f"embeddings[{len(rows)}] names no values")
            rows.append(cast("list[float]", values))
        sent = raw.get("usageMetadata")
        tokens = sent.get("promptTokenCount") if isinstance(sent, dict) else None
        usage = Usage(
            tokens if type(tokens) is int else None, 0, raw=sent if isinstance(sent, dict) else None
        )
        return EmbeddingAnswer(rows, usage, raw)

    def error(self, response: HttpResponse, origin: Origin) -> ProviderError:
        """Turn an error status and its body into a typed error."""
        return error_of(response, origin)


def _part(given: EmbeddingInput) -> JsonObject:
    if isinstance(given, str):
        return {"text": given}
    if given.data is not None:
        return {"inlineData": {"mimeType": given.media_type, "data": given.base64()}}
    if given.file_id is not None:
        return {"fileData": {"mimeType": given.media_type, "fileUri": given.file_id}}
    raise UsageError("an image by URL cannot be embedded here; pass Image.from_bytes(…)")


WIRE = GoogleEmbed()
