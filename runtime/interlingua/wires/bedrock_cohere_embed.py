"""Cohere's embeddings on Bedrock: its own, but for what names them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interlingua.embeddings import EmbeddingAnswer
from interlingua.media import Image
from interlingua.wires.bedrock_invocation import invocation, usage_of
from interlingua.wires.cohere_embed import CohereEmbed

if TYPE_CHECKING:
    from typing import ClassVar

    from interlingua.embeddings import EmbeddingRequest
    from interlingua.http import HttpResponse, OperationRequest
    from interlingua.values import JsonObject


class BedrockCohereEmbed(CohereEmbed):
    """`InvokeModel` with the body of Cohere's embeddings."""

    name: ClassVar[str] = "bedrock_cohere_embed"
    settings: ClassVar[frozenset[str]] = frozenset({"task", "dimensions"})

    def encode(self, request: EmbeddingRequest) -> OperationRequest:
        """Write a request as Cohere does; texts alone go in the field that every version has.

        Raises:
            UsageError: The task has no word here, or an image has no bytes.
        """
        written = super().encode(request).body
        assert isinstance(written, dict)
        body: JsonObject = {name: given for name, given in written.items() if name != "model"}
        if not any(isinstance(each, Image) for each in request.inputs):
            del body["inputs"]
            body["texts"] = [str(each) for each in request.inputs]
        return invocation(request.model, body)

    def decode(self, response: HttpResponse, request: EmbeddingRequest) -> EmbeddingAnswer:
        """Read the vectors, and the tokens that Bedrock counts."""
        answer = super().decode(response, request)
        counted = usage_of(response)
        usage = answer.usage if counted.input is None else counted
        return EmbeddingAnswer(answer.rows, usage, answer.raw)


WIRE = BedrockCohereEmbed()
