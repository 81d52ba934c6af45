"""The reranking API that Jina, Together, Voyage, vLLM and others share, with small differences."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interlingua import jsontext
from interlingua.adaptations import Adaptation
from interlingua.failures import error_of
from interlingua.http import OperationRequest
from interlingua.request import merge_extra
from interlingua.reranking import RerankAnswer, scores_of
from interlingua.usage import Usage

if TYPE_CHECKING:
    from typing import ClassVar

    from interlingua.errors import ProviderError
    from interlingua.http import HttpResponse
    from interlingua.messages import Origin
    from interlingua.reranking import RerankRequest
    from interlingua.values import JsonObject, JsonValue


class OpenAIRerank:
    """`POST /rerank`."""

    name: ClassVar[str] = "openai_rerank"

    def encode(self, request: RerankRequest) -> OperationRequest:
        """Write a request."""
        body: JsonObject = {
            "model": request.model.id,
            "query": request.query,
            "documents": list(request.documents),
        }
        if request.top_n is not None:
            endpoint = request.model.provider.endpoint(self.name)
            field = (endpoint and endpoint.top_n_field) or "top_n"
            body[field] = request.top_n
            if field != "top_n":
                request.adaptations.append(Adaptation("translated", "top_n", f"sent as {field}"))
        merge_extra(body, request.extra)
        return OperationRequest("/rerank", body)

    def decode(self, response: HttpResponse) -> RerankAnswer:
        """Read the scores, under whichever of its two names their list comes."""
        raw = jsontext.decode_object(response.body)
        results = raw.get("results")
        served = raw.get("model")
        return RerankAnswer(
            scores_of(raw.get("data") if results is None else results),
            _usage(raw.get("usage")),
            raw,
            served_model=served if isinstance(served, str) else None,
        )

    def error(self, response: HttpResponse, origin: Origin) -> ProviderError:
        """Turn an error status and its body into a typed error."""
        return error_of(response, origin)


def _usage(sent: JsonValue) -> Usage:
    if not isinstance(sent, dict):
        return Usage()
    counts = (sent.get(name) for name in ("prompt_tokens", "input_tokens", "total_tokens"))
    return Usage(next((count for count in counts if type(count) is int), None), 0, raw=sent)


WIRE = OpenAIRerank()
