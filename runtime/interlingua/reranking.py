"""Documents ordered by relevance: what is asked, what comes back, and what a wire of it does."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Protocol

from interlingua.errors import ProtocolError
from interlingua.values import value

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from interlingua.adaptations import Adaptation
    from interlingua.cost import Cost
    from interlingua.errors import ProviderError
    from interlingua.http import HttpResponse, OperationRequest
    from interlingua.messages import Origin
    from interlingua.records import RerankModel
    from interlingua.usage import Usage
    from interlingua.values import JsonObject, JsonValue


@value
class RerankRequest:
    """A checked request; a wire adds what it translates to `adaptations`."""

    model: RerankModel
    query: str
    documents: tuple[str, ...]
    top_n: int | None
    extra: Mapping[str, object]
    adaptations: list[Adaptation]


@value
class RerankAnswer:
    """What a wire reads: pairs of a document's index and its score, best first.

    `units` counts what the provider bills by the request, None where it bills tokens.
    """

    scores: Sequence[tuple[int, float]]
    usage: Usage
    raw: JsonObject
    units: int | None = None
    served_model: str | None = None


class RerankWire(Protocol):
    """One API protocol for reranking."""

    name: ClassVar[str]

    def encode(self, request: RerankRequest) -> OperationRequest:
        """Write a request."""
        ...

    def decode(self, response: HttpResponse) -> RerankAnswer:
        """Read an answer."""
        ...

    def error(self, response: HttpResponse, origin: Origin) -> ProviderError:
        """Turn an error status and its body into a typed error."""
        ...


@value
class RankedDocument:
    """One document and how relevant it is.

    Parameters:
        index: Where it stands in the documents that were given.
        score: The model's own measure; the higher the more relevant.
    """

    index: int
    document: str
    score: float


@value
class Ranking:
    """The documents of a call, the most relevant first; iterate over it or index it."""

    results: tuple[RankedDocument, ...]
    usage: Usage
    cost: Cost
    model: RerankModel
    adaptations: tuple[Adaptation, ...] = ()
    raw: JsonObject | None = None
    served_model: str | None = None

    def __len__(self) -> int:
        return len(self.results)

    def __iter__(self) -> Iterator[RankedDocument]:
        return iter(self.results)

    def __getitem__(self, at: int) -> RankedDocument:
        return self.results[at]


def scores_of(results: JsonValue) -> list[tuple[int, float]]:
    """Read pairs of index and score, best first.

    Raises:
        ProtocolError: They are no list of objects with an index and a relevance score.
    """
    if not isinstance(results, list):
        raise ProtocolError("the answer names no results, where its scores should be")
    scores: list[tuple[int, float]] = []
    for each in results:
        index = each.get("index") if isinstance(each, dict) else None
        score = each.get("relevance_score", each.get("score")) if isinstance(each, dict) else None
        if type(index) is not int or not isinstance(score, int | float):
            raise ProtocolError(f"results[{len(scores)}] names no index and relevance_score")
        scores.append((index, float(score)))
    return sorted(scores, key=lambda pair: -pair[1])
