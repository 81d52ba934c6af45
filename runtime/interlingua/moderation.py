"""Content classified by policy: what is asked, what comes back, and what a wire of it does."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Protocol, TypeAlias

from interlingua.values import value

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from interlingua.errors import ProviderError
    from interlingua.http import HttpResponse, OperationRequest
    from interlingua.media import Image
    from interlingua.messages import Origin
    from interlingua.records import ModerationModel
    from interlingua.usage import Usage
    from interlingua.values import JsonObject

ModerationInput: TypeAlias = "str | Image"
"""What is classified."""


@value
class ModerationRequest:
    """A checked request."""

    model: ModerationModel
    inputs: tuple[ModerationInput, ...]
    extra: Mapping[str, object]


@value
class ModerationVerdict:
    """What a model says of one input.

    Parameters:
        flagged: Whether any category is.
        categories: Whether each category is, by the provider's names.
        scores: The model's confidence in each, from 0 to 1.
        raw: The provider's own object.
    """

    flagged: bool
    categories: Mapping[str, bool]
    scores: Mapping[str, float]
    raw: JsonObject

    @property
    def reasons(self) -> tuple[str, ...]:
        """The categories that are flagged."""
        return tuple([name for name, is_flagged in self.categories.items() if is_flagged])


@value
class Moderation:
    """The verdicts on a call's inputs, in their order; iterate over it or index it."""

    results: tuple[ModerationVerdict, ...]
    usage: Usage
    model: ModerationModel
    raw: JsonObject
    served_model: str | None = None

    @property
    def flagged(self) -> bool:
        """Whether any input is."""
        return any(each.flagged for each in self.results)

    def __len__(self) -> int:
        return len(self.results)

    def __iter__(self) -> Iterator[ModerationVerdict]:
        return iter(self.results)

    def __getitem__(self, at: int) -> ModerationVerdict:
        return self.results[at]


@value
class ModerationAnswer:
    """What a wire reads."""

    results: Sequence[ModerationVerdict]
    usage: Usage
    raw: JsonObject
    served_model: str | None = None


class ModerationWire(Protocol):
    """One API protocol for moderation."""

    name: ClassVar[str]

    def encode(self, request: ModerationRequest) -> OperationRequest:
        """Write a request."""
        ...

    def decode(self, response: HttpResponse) -> ModerationAnswer:
        """Read an answer."""
        ...

    def error(self, response: HttpResponse, origin: Origin) -> ProviderError:
        """Turn an error status and its body into a typed error."""
        ...
