"""Batches of chat requests that a provider answers later, at its batch price."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal, TypeAlias

from interlingua import jsontext
from interlingua.adaptations import Adaptation
from interlingua.errors import UsageError
from interlingua.values import value

if TYPE_CHECKING:
    from interlingua.errors import InterlinguaError
    from interlingua.reply import Reply
    from interlingua.values import JsonObject

VERSION: Final = 1

BatchState: TypeAlias = Literal["running", "ended", "failed", "cancelled", "expired"]
"""How far a batch is; all but `running` are final, and each may leave results."""


@value
class BatchHandle:
    """A batch that was submitted, as plain data: it can be saved, and asked for elsewhere.

    Parameters:
        id: Its name at the provider.
        provider, wire, model: Who was asked, and how; `model` is `provider/id`.
        keys: The caller's own names of the requests, in order.
        submitted_at: When, in seconds of Unix time.
        adaptations: What was translated, clamped or dropped in the requests.
    """

    id: str
    provider: str
    wire: str
    model: str
    keys: tuple[str, ...]
    submitted_at: float
    adaptations: tuple[Adaptation, ...] = ()

    def to_json(self) -> str:
        """Give the handle as JSON text."""
        return jsontext.encode_text(
            {
                "interlingua_batch": VERSION,
                "id": self.id,
                "provider": self.provider,
                "wire": self.wire,
                "model": self.model,
                "keys": list(self.keys),
                "submitted_at": self.submitted_at,
                "adaptations": [
                    {"change": each.change, "what": each.what, "reason": each.reason}
                    for each in self.adaptations
                ],
            }
        )

    @classmethod
    def from_json(cls, text: str) -> BatchHandle:
        """Read a handle that `to_json` wrote.

        Raises:
            UsageError: The text is no such handle, or of a later version.
        """
        from pydantic import TypeAdapter, ValidationError
        from typing_extensions import TypedDict

        class StoredAdaptation(TypedDict):
            change: Literal["translated", "clamped", "dropped", "added"]
            what: str
            reason: str

        class Stored(TypedDict):
            interlingua_batch: Literal[1]
            id: str
            provider: str
            wire: str
            model: str
            keys: list[str]
            submitted_at: float
            adaptations: list[StoredAdaptation]

        try:
            stored = TypeAdapter(Stored).validate_json(text)
        except ValidationError as error:
            problem = error.errors(include_url=False, include_input=False)[0]
            where = ".".join([str(step) for step in problem["loc"]]) or "the text"
            raise UsageError(f"no batch handle: {where}: {problem['msg']}") from None
        return cls(
            stored["id"],
            stored["provider"],
            stored["wire"],
            stored["model"],
            tuple(stored["keys"]),
            stored["submitted_at"],
            tuple(
                [
                    Adaptation(each["change"], each["what"], each["reason"])
                    for each in stored["adaptations"]
                ]
            ),
        )


@value
class BatchStatus:
    """How far a batch is.

    Parameters:
        succeeded, failed: Requests so far, None where the provider does not say.
        reason: The provider's words for a batch that failed.
        raw: The provider's own object.
    """

    state: BatchState
    total: int | None = None
    succeeded: int | None = None
    failed: int | None = None
    reason: str | None = None
    raw: JsonObject | None = None

    @property
    def is_over(self) -> bool:
        """Whether nothing more will come."""
        return self.state != "running"


@value
class BatchResult:
    """What became of one request: a reply, or the error that its call would have raised."""

    key: str
    reply: Reply[object] | None = None
    error: InterlinguaError | None = None

    def unwrap(self) -> Reply[object]:
        """Give the reply, or raise the error."""
        if self.reply is not None:
            return self.reply
        assert self.error is not None
        raise self.error
