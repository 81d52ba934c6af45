"""Vectors of texts and images: what is asked, what comes back, and what a wire of it does."""

from __future__ import annotations

from array import array
from base64 import b64decode
from sys import byteorder
from typing import TYPE_CHECKING, ClassVar, Literal, Protocol, TypeAlias, cast

from interlingua.errors import ProtocolError
from interlingua.values import value

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from numpy import float32
    from numpy.typing import NDArray

    from interlingua.adaptations import Adaptation
    from interlingua.cost import Cost
    from interlingua.errors import ProviderError
    from interlingua.http import HttpResponse, OperationRequest
    from interlingua.media import Image
    from interlingua.messages import Origin
    from interlingua.records import EmbeddingModel
    from interlingua.settings import Unsupported
    from interlingua.usage import Usage
    from interlingua.values import JsonObject, JsonValue

EmbeddingInput: TypeAlias = "str | Image"
"""What one vector is made of."""

EmbeddingTask: TypeAlias = Literal[
    "query",
    "document",
    "similarity",
    "classification",
    "clustering",
    "question_answering",
    "fact_verification",
    "code_query",
]
"""What vectors are for; a search embeds its documents and its queries differently."""

VectorEncoding: TypeAlias = Literal["base64", "float"]
"""How vectors travel: as the bytes of 32-bit floats, or as decimal numbers in JSON."""

Row: TypeAlias = "array[float] | list[float]"


@value
class EmbeddingRequest:
    """One checked request of at most as many inputs as its endpoint takes at once.

    `unsupported` is the caller's word for what cannot be sent. A wire adds what it translates to
    `adaptations`.
    """

    model: EmbeddingModel
    inputs: tuple[EmbeddingInput, ...]
    task: EmbeddingTask | None
    dimensions: int | None
    encoding: VectorEncoding | None
    user_id: str | None
    extra: Mapping[str, object]
    adaptations: list[Adaptation]
    unsupported: Unsupported = "raise"


@value
class EmbeddingAnswer:
    """What one request gave: a row for each of its inputs, in their order."""

    rows: Sequence[Row]
    usage: Usage
    raw: JsonObject
    served_model: str | None = None


class EmbeddingWire(Protocol):
    """One API protocol for vectors."""

    name: ClassVar[str]

    max_inputs: ClassVar[int]
    """How many inputs one request takes where the catalog does not say."""

    reads_images: ClassVar[bool]

    settings: ClassVar[frozenset[str]]
    """Which of `task`, `dimensions`, `encoding` and `user_id` the protocol can say."""

    def encode(self, request: EmbeddingRequest) -> OperationRequest:
        """Write a request.

        Raises:
            UsageError: Something in it cannot be said on this wire.
        """
        ...

    def decode(self, response: HttpResponse, request: EmbeddingRequest) -> EmbeddingAnswer:
        """Read an answer."""
        ...

    def error(self, response: HttpResponse, origin: Origin) -> ProviderError:
        """Turn an error status and its body into a typed error."""
        ...


@value
class Embeddings:
    """The vectors of a call's inputs, in their order.

    Parameters:
        rows: As they were read: arrays of 32-bit floats, or lists.
        usage: Of all requests together.
        cost: Of all requests together, in USD.
        model: What made them.
        adaptations: What was translated or dropped for this model, and why.
        raw: The provider's own answers, one for each request.
        served_model: The model that answered, in the provider's words.
    """

    rows: tuple[Row, ...]
    usage: Usage
    cost: Cost
    model: EmbeddingModel
    adaptations: tuple[Adaptation, ...] = ()
    raw: tuple[JsonObject, ...] = ()
    served_model: str | None = None

    def __len__(self) -> int:
        return len(self.rows)

    def __iter__(self) -> Iterator[list[float]]:
        return map(_floats, self.rows)

    def __getitem__(self, at: int) -> list[float]:
        return _floats(self.rows[at])

    def __repr__(self) -> str:
        size = len(self.rows[0]) if self.rows else 0
        return f"Embeddings({len(self.rows)} vectors of {size} by {self.model}, {self.cost})"

    @property
    def vectors(self) -> list[list[float]]:
        """The vectors as lists of floats."""
        return list(self)

    def numpy(self) -> NDArray[float32]:
        """Give the vectors as a NumPy array of 32-bit floats, inputs by dimensions.

        Raises:
            ImportError: NumPy is not installed.
        """
        try:
            import numpy
        except ImportError as error:
            raise ImportError(
                "Embeddings.numpy() needs NumPy: pip install 'interlingua[numpy]'"
            ) from error
        return numpy.stack([numpy.asarray(row, dtype=numpy.float32) for row in self.rows])


def _floats(row: Row) -> list[float]:
    return row if isinstance(row, list) else row.tolist()


def row_of(vector: JsonValue) -> Row:
    """Read a vector as it travelled: numbers, or the bytes of little-endian 32-bit floats.

    Raises:
        ProtocolError: It is neither.
    """
    if isinstance(vector, list):
        return cast("list[float]", vector)
    if not isinstance(vector, str):
        raise ProtocolError(f"a vector is a {type(vector).__name__}; expected numbers or base64")
    row = array("f")
    try:
        row.frombytes(b64decode(vector, validate=True))
    except ValueError as error:
        raise ProtocolError(f"a vector is not the base64 of 32-bit floats: {error}") from error
    if byteorder == "big":
        row.byteswap()
    return row
