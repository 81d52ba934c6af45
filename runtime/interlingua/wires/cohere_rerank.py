"""Cohere's reranking, version 2 of its API."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from interlingua import jsontext
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
    from interlingua.values import JsonObject
    from interlingua_generated.wire import cohere_rerank as api


class CohereRerank:
    """`POST /v2/rerank`."""

    name: ClassVar[str] = "cohere_rerank"

    def encode(self, request: RerankRequest) -> OperationRequest:
        """Write a request."""
        body: api.Request = {
            "model": request.model.id,
            "query": request.query,
            "documents": list(request.documents),
        }
        if request.top_n is not None:
            body["top_n"] = request.top_n
        fields = cast("JsonObject", body)
        merge_extra(fields, request.extra)
        return OperationRequest("/v2/rerank", fields)

    def decode(self, response: HttpResponse) -> RerankAnswer:
        """Read the scores, and the searches that are billed."""
        raw = jsontext.decode_object(response.body)
        meta = raw.get("meta")
        billed = meta.get("billed_units") if isinstance(meta, dict) else None
        units = billed.get("search_units") if isinstance(billed, dict) else None
        usage = Usage(raw=billed) if isinstance(billed, dict) else Usage()
        counted = int(units) if isinstance(units, int | float) else None
        return RerankAnswer(scores_of(raw.get("results")), usage, raw, counted)

    def error(self, response: HttpResponse, origin: Origin) -> ProviderError:
        """Turn an error status and its body into a typed error."""
        return error_of(response, origin)


WIRE = CohereRerank()
