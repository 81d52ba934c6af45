"""Images made from words and other images: what is asked, what comes back, and what a wire does."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal, Protocol, TypeAlias, runtime_checkable

from interlingua.values import value

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from interlingua.adaptations import Adaptation
    from interlingua.cost import Cost
    from interlingua.errors import ProviderError
    from interlingua.http import HttpResponse, OperationRequest
    from interlingua.media import Image
    from interlingua.messages import Origin
    from interlingua.records import ImageModel
    from interlingua.usage import Usage
    from interlingua.values import JsonObject

ImageTask: TypeAlias = Literal["generate", "edit", "vary"]

IMAGE_SETTINGS = ("n", "size", "aspect_ratio", "quality", "format", "background", "user_id")
"""What a caller may ask of images; each wire says which of them it can."""


@value
class ImageRequest:
    """A checked request; a wire adds what it translates to `adaptations`.

    Parameters:
        references: The images to be edited or varied.
        mask: Where an edit may paint: the transparent part of it.
        wanted: Those of `IMAGE_SETTINGS` that were given and that the wire can say.
        partial_images: How many steps on the way are streamed; None where nothing is.
    """

    model: ImageModel
    task: ImageTask
    prompt: str
    references: tuple[Image, ...]
    mask: Image | None
    wanted: Mapping[str, str | int]
    extra: Mapping[str, object]
    adaptations: list[Adaptation]
    partial_images: int | None = None


@value
class ImageAnswer:
    """What a wire reads; `revised_prompts` are what the model made of the prompt."""

    images: Sequence[Image]
    usage: Usage
    raw: JsonObject
    revised_prompts: tuple[str, ...] = ()


@value
class Images:
    """The images that a model made; iterate over them or index them."""

    images: tuple[Image, ...]
    usage: Usage
    cost: Cost
    model: ImageModel
    adaptations: tuple[Adaptation, ...] = ()
    revised_prompts: tuple[str, ...] = ()
    raw: JsonObject | None = None

    @property
    def image(self) -> Image:
        """The first of them."""
        return self.images[0]

    def __len__(self) -> int:
        return len(self.images)

    def __iter__(self) -> Iterator[Image]:
        return iter(self.images)

    def __getitem__(self, at: int) -> Image:
        return self.images[at]


@value
class PartialImage:
    """A step on the way to an image; `index` counts from 0."""

    image: Image
    index: int


@value
class ImagesEnd:
    """The images are whole."""

    images: Images


ImageEvent: TypeAlias = PartialImage | ImagesEnd


class ImageDecoder(Protocol):
    """Reads the events of one stream."""

    def feed(self, event: JsonObject) -> PartialImage | ImageAnswer | None:
        """Take one event; give a step, the whole answer, or nothing.

        Raises:
            ProviderError: The event says that the provider failed.
        """
        ...


class ImageWire(Protocol):
    """One API protocol for images."""

    name: ClassVar[str]

    tasks: ClassVar[frozenset[ImageTask]]

    settings: ClassVar[frozenset[str]]
    """Which of `IMAGE_SETTINGS` the protocol can say."""

    def encode(self, request: ImageRequest) -> OperationRequest:
        """Write a request.

        Raises:
            UsageError: Something in it cannot be said on this wire.
        """
        ...

    def decode(self, response: HttpResponse, request: ImageRequest) -> ImageAnswer:
        """Read a whole answer."""
        ...

    def error(self, response: HttpResponse, origin: Origin) -> ProviderError:
        """Turn an error status and its body into a typed error."""
        ...


@runtime_checkable
class StreamingImageWire(ImageWire, Protocol):
    """A protocol that gives steps on the way to an image."""

    def decoder(self, origin: Origin) -> ImageDecoder:
        """Give a fresh decoder for one stream."""
        ...
