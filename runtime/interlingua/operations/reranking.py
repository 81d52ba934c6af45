"""Reranking models bound to a client."""

from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal
from typing import TYPE_CHECKING, cast

from interlingua.cost import Known, Unknown, cost_of
from interlingua.errors import ProtocolError, UsageError
from interlingua.estimate import estimate_text
from interlingua.invocation import awaited, invoke
from interlingua.operation import Operation, OperationUse
from interlingua.operations.binding import BoundModel, bound
from interlingua.records import RerankModel
from interlingua.reranking import RankedDocument, Ranking, RerankAnswer, RerankRequest
from interlingua.setting_names import check_names
from interlingua.settings import CallSettings
from interlingua.usage import Usage

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from typing_extensions import Unpack

    from interlingua.adaptations import Adaptation
    from interlingua.connection import AsyncTransport, Transport
    from interlingua.cost import Cost
    from interlingua.exchange import Defaults
    from interlingua.http import HttpResponse
    from interlingua.reranking import RerankWire

WIRES = ("cohere_rerank", "openai_rerank", "bedrock_rerank", "bedrock_cohere_rerank")
"""The protocols for reranking that are written."""


class RerankSettings(CallSettings, total=False):
    """What a caller may set for `rerank`.

    Parameters:
        top_n: How many documents come back at the most; None for all.
        extra: Fields of the wire's own request, merged last.
    """

    top_n: int | None
    extra: Mapping[str, object] | None


def bound_reranking(model: RerankModel | str, wire: str | None) -> tuple[RerankModel, RerankWire]:
    """Find a reranking model and the wire to ask it over.

    Raises:
        UsageError: There is none.
    """
    found, spoken = bound(model, RerankModel, wire, WIRES)
    return found, cast("RerankWire", spoken)


class _Bound(BoundModel[RerankModel, "RerankWire"]):
    """A reranking model and a wire, bound to a client."""

    def _operation(
        self, query: str, documents: Sequence[str], settings: RerankSettings
    ) -> Operation[Ranking]:
        given = _checked(query, documents, settings)
        adapted: list[Adaptation] = []
        model, wire = self.model, self._wire
        request = RerankRequest(
            model, query, given, settings.get("top_n"), settings.get("extra") or {}, adapted
        )

        def read(response: HttpResponse) -> Ranking:
            answer = wire.decode(response)
            if any(not 0 <= index < len(given) for index, _ in answer.scores):
                raise ProtocolError(f"{model} ranked a document that was not given")
            moment = datetime.fromtimestamp(operation.started_at, UTC)
            return Ranking(
                tuple([RankedDocument(at, given[at], score) for at, score in answer.scores]),
                answer.usage,
                _cost(model, answer, moment),
                model,
                tuple(adapted),
                answer.raw,
                answer.served_model,
            )

        operation = Operation(
            self._defaults,
            "reranking",
            model.provider,
            wire.name,
            wire.encode(request),
            read,
            error_of=wire.error,
            settings=settings,
            model=model,
            use=lambda ranking: OperationUse(ranking.usage, ranking.cost),
            input_tokens=sum([estimate_text(text) for text in (query, *given)]),
        )
        return operation


class Reranker(_Bound):
    """A reranking model bound to a `Client`."""

    def __init__(
        self, model: RerankModel, wire: RerankWire, defaults: Defaults, transport: Transport
    ) -> None:
        super().__init__(model, wire, defaults)
        self._transport = transport

    def rerank(
        self, query: str, documents: Sequence[str], **settings: Unpack[RerankSettings]
    ) -> Ranking:
        """Order documents by how relevant they are to a query, the most relevant first.

        Parameters:
            settings: See `RerankSettings`.

        Raises:
            UsageError: The call is wrong; nothing was sent.
            InterlinguaError: The call failed.
        """
        return invoke(self._operation(query, documents, settings), self._transport)


class AsyncReranker(_Bound):
    """A reranking model bound to an `AsyncClient`."""

    def __init__(
        self, model: RerankModel, wire: RerankWire, defaults: Defaults, transport: AsyncTransport
    ) -> None:
        super().__init__(model, wire, defaults)
        self._transport = transport

    async def rerank(
        self, query: str, documents: Sequence[str], **settings: Unpack[RerankSettings]
    ) -> Ranking:
        """Order documents by how relevant they are to a query; the twin of `Reranker.rerank`."""
        return await awaited(self._operation(query, documents, settings), self._transport)


def _checked(query: str, documents: Sequence[str], settings: RerankSettings) -> tuple[str, ...]:
    check_names(settings, RerankSettings.__annotations__)
    if not isinstance(cast("object", query), str) or not query:
        raise UsageError("the query is empty or no text")
    if isinstance(documents, str):
        raise UsageError("documents is a text; pass a list of texts")
    given = tuple(documents)
    for at, each in enumerate(cast("tuple[object, ...]", given)):
        if not isinstance(each, str):
            raise UsageError(f"documents[{at}] is a {type(each).__name__}; pass a text")
    if not given:
        raise UsageError("there is no document to rank; pass at least one")
    top_n = settings.get("top_n")
    if top_n is not None and (type(top_n) is not int or top_n < 1):
        raise UsageError(f"top_n={top_n!r}: give a positive whole number")
    return given


def _cost(model: RerankModel, answer: RerankAnswer, at: datetime) -> Cost:
    if answer.units is None:
        return cost_of(model, answer.usage, at=at)
    # A price by the request is one for each of the units that the provider counts.
    single = cost_of(model, Usage(0, 0), at=at)
    if isinstance(single, Unknown) or "per_request" not in single.parts:
        return Unknown(f"the catalog has no price per search for {model}")
    total = single.parts["per_request"] * Decimal(answer.units)
    return Known(total, {"per_request": total})
