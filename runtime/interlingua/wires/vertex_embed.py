"""Vertex's embeddings of texts: predictions of instances."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interlingua import jsontext
from interlingua.adaptations import Adaptation
from interlingua.embeddings import EmbeddingAnswer
from interlingua.errors import ProtocolError
from interlingua.google_failures import error_of
from interlingua.http import OperationRequest
from interlingua.request import merge_extra
from interlingua.usage import Usage
from interlingua.wires.google_embed import TASKS

if TYPE_CHECKING:
    from typing import ClassVar

    from interlingua.embeddings import EmbeddingRequest
    from interlingua.errors import ProviderError
    from interlingua.http import HttpResponse
    from interlingua.messages import Origin
    from interlingua.values import JsonObject, JsonValue


class VertexEmbed:
    """`POST /models/…:predict`, for one text unless the catalog says more."""

    name: ClassVar[str] = "vertex_embed"
    max_inputs: ClassVar[int] = 1
    reads_images: ClassVar[bool] = False
    settings: ClassVar[frozenset[str]] = frozenset({"task", "dimensions"})

    def encode(self, request: EmbeddingRequest) -> OperationRequest:
        """Write a request; fields of `extra` are parameters."""
        instances: list[JsonValue] = []
        for each in request.inputs:
            instance: JsonObject = {"content": str(each)}
            if request.task is not None:
                instance["task_type"] = TASKS[request.task]
            instances.append(instance)
        parameters: JsonObject = {}
        if request.dimensions is not None:
            parameters["outputDimensionality"] = request.dimensions
        for name, field in (("task", "task_type"), ("dimensions", "outputDimensionality")):
            if getattr(request, name) is not None:
                request.adaptations.append(Adaptation("translated", name, f"sent as {field}"))
        merge_extra(parameters, request.extra)
        body: JsonObject = {"instances": instances}
        if parameters:
            body["parameters"] = parameters
        return OperationRequest(f"/models/{request.model.id}:predict", body)

    def decode(self, response: HttpResponse, request: EmbeddingRequest) -> EmbeddingAnswer:
        """Read the vectors, and the tokens of each; what was cut stands in `raw`."""
        raw = jsontext.decode_object(response.body)
        predictions = raw.get("predictions")
        if not isinstance(predictions, list):
            raise ProtocolError("the answer names no predictions, where its vectors should be")
        rows: list[list[float]] = []
        tokens: int | None = None
        for each in predictions:
            made = each.get("embeddings") if isinstance(each, dict) else None
            values = made.pop("values", None) if isinstance(made, dict) else None
            if not isinstance(made, dict) or not isinstance(values, list):
                raise ProtocolError(f"predictions[{len(rows)}] names no values")
            rows.append([float(one) for one in values if isinstance(one, int | float)])
            statistics = made.get("statistics")
            counted = statistics.get("token_count") if isinstance(statistics, dict) else None
            if isinstance(counted, int | float):
                tokens = (tokens or 0) + int(counted)
        usage = Usage() if tokens is None else Usage(tokens, 0, raw={"token_count": tokens})
        return EmbeddingAnswer(rows, usage, raw)

    def error(self, response: HttpResponse, origin: Origin) -> ProviderError:
        """Turn an error status and its body into a typed error."""
        return error_of(response, origin)


WIRE = VertexEmbed()
