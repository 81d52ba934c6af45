"""One provider's way of taking batches, as an interface, and what the ways share.

Law: no I/O; what takes several calls is a generator that is sent each answer.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from interlingua.errors import ProtocolError
from interlingua.values import value

if TYPE_CHECKING:
    from collections.abc import Generator, Mapping, Sequence

    from interlingua.batches import BatchState, BatchStatus
    from interlingua.http import OperationRequest
    from interlingua.records import ChatModel
    from interlingua.values import JsonObject, JsonValue
    from interlingua.wire import EncodedRequest


@value
class BatchEntry:
    """One request of a batch, as its wire wrote it."""

    key: str
    encoded: EncodedRequest


@value
class BatchLine:
    """What became of one request, before it is decoded.

    Parameters:
        key: The caller's name of it; None where only its place tells.
        body: The wire's own response body, or its error body.
        status: The HTTP status that the request alone would have had.
    """

    key: str | None
    body: JsonValue
    status: int = 200
    request_id: str | None = None


class BatchDialect(Protocol):
    """One provider's way."""

    def submit(
        self, model: ChatModel[object, object, object, object], entries: Sequence[BatchEntry]
    ) -> Generator[OperationRequest, JsonObject, JsonObject]:
        """Ask for what submitting takes; is sent each answer, and returns the batch."""
        ...

    def name(self, batch: JsonObject) -> str | None:
        """Give a batch's name."""
        ...

    def get(self, id: str) -> OperationRequest:
        """Write the request for how far a batch is."""
        ...

    def cancel(self, id: str) -> OperationRequest:
        """Write the request that stops a batch."""
        ...

    def status(self, batch: JsonObject) -> BatchStatus:
        """Read how far a batch is."""
        ...

    def files(self, id: str, batch: JsonObject) -> list[OperationRequest]:
        """Write the requests for its results: files of a line each."""
        ...

    def within(self, batch: JsonObject) -> list[JsonObject]:
        """Give the results that the batch itself holds."""
        ...

    def line(self, sent: JsonObject) -> BatchLine:
        """Read one result."""
        ...


def state_of(states: Mapping[str, BatchState], word: JsonValue) -> BatchState:
    """Read how far a batch is, in a provider's word.

    Raises:
        ProtocolError: The word is unknown.
    """
    if isinstance(word, str) and word in states:
        return states[word]
    raise ProtocolError(f"the batch is in a state that is not known here: {word!r}")


def failure_of(message: str, code: str | None) -> JsonObject:
    """Write the error body of a request that has none of its own."""
    return {"error": {"message": message, "code": code}}
