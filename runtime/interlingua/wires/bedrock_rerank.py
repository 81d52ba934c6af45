"""Reranking on Bedrock: the body of Cohere's, which Amazon's own model shares."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interlingua.wires.bedrock_invocation import invocation
from interlingua.wires.cohere_rerank import CohereRerank

if TYPE_CHECKING:
    from typing import ClassVar

    from interlingua.http import OperationRequest
    from interlingua.reranking import RerankRequest
    from interlingua.values import JsonObject


class BedrockRerank(CohereRerank):
    """`InvokeModel` with a query and its documents."""

    name: ClassVar[str] = "bedrock_rerank"

    def encode(self, request: RerankRequest) -> OperationRequest:
        """Write a request."""
        written = super().encode(request).body
        assert isinstance(written, dict)
        body: JsonObject = {name: given for name, given in written.items() if name != "model"}
        return invocation(request.model, {**body, **self._versioned})

    _versioned: ClassVar[JsonObject] = {}


class BedrockCohereRerank(BedrockRerank):
    """The same, for models that want the version of their API in the body."""

    name: ClassVar[str] = "bedrock_cohere_rerank"
    _versioned: ClassVar[JsonObject] = {"api_version": 2}


WIRE = BedrockRerank()
