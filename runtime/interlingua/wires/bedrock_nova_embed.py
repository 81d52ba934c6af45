"""Nova's embeddings on Bedrock: one text or image for each call, for a purpose."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interlingua import jsontext
from interlingua.adaptations import Adaptation
from interlingua.embeddings import EmbeddingAnswer
from interlingua.errors import ProtocolError, UsageError
from interlingua.failures import error_of
from interlingua.media import Image
from interlingua.refusal import leave_out
from interlingua.request import merge_extra
from interlingua.wires.bedrock_invocation import image_bytes, invocation, numbers_of, usage_of

if TYPE_CHECKING:
    from typing import ClassVar

    from interlingua.embeddings import EmbeddingInput, EmbeddingRequest, EmbeddingTask
    from interlingua.errors import ProviderError
    from interlingua.http import HttpResponse, OperationRequest
    from interlingua.messages import Origin
    from interlingua.values import JsonObject

_TASKS: dict[EmbeddingTask, str] = {
    "query": "GENERIC_RETRIEVAL",
    "document": "GENERIC_INDEX",
    "classification": "CLASSIFICATION",
    "clustering": "CLUSTERING",
}
_FORMATS = ("png", "jpeg", "gif", "webp")


class BedrockNovaEmbed:
    """`InvokeModel` of a single embedding."""

    name: ClassVar[str] = "bedrock_nova_embed"
    max_inputs: ClassVar[int] = 1
    reads_images: ClassVar[bool] = True
    settings: ClassVar[frozenset[str]] = frozenset({"task", "dimensions"})

    def encode(self, request: EmbeddingRequest) -> OperationRequest:
        """Write a request; without a task the input is taken for a document, and that is noted.

        A text that is too long is an error, not cut. Fields of `extra` are parameters.

        Raises:
            UsageError: The task has no word here, or an image has no bytes or another format.
        """
        (given,) = request.inputs
        single: JsonObject = {"embeddingPurpose": _purpose(request), **_input(given)}
        if request.dimensions is not None:
            single["embeddingDimension"] = request.dimensions
            request.adaptations.append(
                Adaptation("translated", "dimensions", "sent as embeddingDimension")
            )
        merge_extra(single, request.extra)
        body: JsonObject = {"taskType": "SINGLE_EMBEDDING", "singleEmbeddingParams": single}
        return invocation(request.model, body)

    def decode(self, response: HttpResponse, request: EmbeddingRequest) -> EmbeddingAnswer:
        """Read the vector."""
        raw = jsontext.decode_object(response.body)
        made = raw.get("embeddings")
        first = made[0] if isinstance(made, list) and made else None
        if not isinstance(first, dict):
            raise ProtocolError("the answer names no embeddings, where its vector should be")
        vector = numbers_of(first.get("embedding"))
        first["embedding"] = None
        return EmbeddingAnswer([vector], usage_of(response), raw)

    def error(self, response: HttpResponse, origin: Origin) -> ProviderError:
        """Turn an error status and its body into a typed error."""
        return error_of(response, origin)


def _purpose(request: EmbeddingRequest) -> str:
    task = request.task
    if task is not None and task in _TASKS:
        said = _TASKS[task]
        request.adaptations.append(
            Adaptation("translated", "task", f"sent as embeddingPurpose {said}")
        )
        return said
    if task is not None:
        leave_out(
            "task",
            f"Nova has no word for {task!r}; it has {', '.join(_TASKS)}",
            policy=request.unsupported,
            model=request.model,
            wire="bedrock_nova_embed",
            adaptations=request.adaptations,
        )
    request.adaptations.append(
        Adaptation("added", "task", "the wire wants one; the inputs are taken for documents")
    )
    return _TASKS["document"]


def _input(given: EmbeddingInput) -> JsonObject:
    if not isinstance(given, Image):
        return {"text": {"truncationMode": "NONE", "value": given}}
    kind = (given.media_type or "").removeprefix("image/")
    if kind not in _FORMATS:
        raise UsageError(f"an image of {given.media_type}: Nova reads {', '.join(_FORMATS)}")
    return {"image": {"format": kind, "source": {"bytes": image_bytes(given)}}}


WIRE = BedrockNovaEmbed()
