"""Titan's embeddings on Bedrock: one input for each call, in the body of each generation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interlingua import jsontext
from interlingua.adaptations import Adaptation
from interlingua.embeddings import EmbeddingAnswer
from interlingua.failures import error_of
from interlingua.request import merge_extra
from interlingua.usage import Usage
from interlingua.wires.bedrock_invocation import image_bytes, invocation, numbers_of, usage_of

if TYPE_CHECKING:
    from typing import ClassVar

    from interlingua.embeddings import EmbeddingRequest
    from interlingua.errors import ProviderError
    from interlingua.http import HttpResponse, OperationRequest
    from interlingua.messages import Origin
    from interlingua.values import JsonObject


class TitanText:
    """`InvokeModel` of the first generation, whose vectors have one length."""

    name: ClassVar[str] = "bedrock_titan_text"
    max_inputs: ClassVar[int] = 1
    reads_images: ClassVar[bool] = False
    settings: ClassVar[frozenset[str]] = frozenset()

    def encode(self, request: EmbeddingRequest) -> OperationRequest:
        """Write a request for its one input.

        Raises:
            UsageError: An image has no bytes.
        """
        body = self._body(request)
        merge_extra(body, request.extra)
        return invocation(request.model, body)

    def _body(self, request: EmbeddingRequest) -> JsonObject:
        return {"inputText": str(request.inputs[0])}

    def decode(self, response: HttpResponse, request: EmbeddingRequest) -> EmbeddingAnswer:
        """Read the vector, and the tokens that the body or its header counts."""
        raw = jsontext.decode_object(response.body)
        vector = raw.get("embedding")
        raw["embedding"] = None
        counted = raw.get("inputTextTokenCount")
        usage = usage_of(response)
        if usage.input is None and type(counted) is int:
            usage = Usage(counted, 0, raw={"inputTextTokenCount": counted})
        return EmbeddingAnswer([numbers_of(vector)], usage, raw)

    def error(self, response: HttpResponse, origin: Origin) -> ProviderError:
        """Turn an error status and its body into a typed error."""
        return error_of(response, origin)


class TitanTextV2(TitanText):
    """`InvokeModel` of the second generation, whose vectors have the length that is asked for."""

    name: ClassVar[str] = "bedrock_titan_text_v2"
    settings: ClassVar[frozenset[str]] = frozenset({"dimensions"})

    def _body(self, request: EmbeddingRequest) -> JsonObject:
        body = super()._body(request)
        if request.dimensions is not None:
            body["dimensions"] = request.dimensions
        return body


class TitanImage(TitanText):
    """`InvokeModel` of the generation that reads images, too."""

    name: ClassVar[str] = "bedrock_titan_image"
    reads_images: ClassVar[bool] = True
    settings: ClassVar[frozenset[str]] = frozenset({"dimensions"})

    def _body(self, request: EmbeddingRequest) -> JsonObject:
        (given,) = request.inputs
        image = image_bytes(given)
        body: JsonObject = {"inputText": str(given)} if image is None else {"inputImage": image}
        if request.dimensions is not None:
            body["embeddingConfig"] = {"outputEmbeddingLength": request.dimensions}
            field = "embeddingConfig.outputEmbeddingLength"
            request.adaptations.append(Adaptation("translated", "dimensions", f"sent as {field}"))
        return body
