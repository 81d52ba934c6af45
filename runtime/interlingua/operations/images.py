"""Image models bound to a client: generate, edit and vary, whole or step by step."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, cast

from interlingua import jsontext
from interlingua.cost import Known, cost_of
from interlingua.errors import StreamInterrupted, UsageError
from interlingua.estimate import estimate_text
from interlingua.images import (
    IMAGE_SETTINGS,
    ImageAnswer,
    ImageRequest,
    Images,
    ImagesEnd,
    PartialImage,
    StreamingImageWire,
)
from interlingua.invocation import AsyncByteStream, ByteStream, awaited, invoke
from interlingua.media import Image
from interlingua.messages import Origin
from interlingua.operation import Operation, OperationUse
from interlingua.operations.binding import BoundModel, bound
from interlingua.records import ImageModel
from interlingua.refusal import leave_out
from interlingua.setting_names import check_names
from interlingua.settings import CallSettings
from interlingua.sse import EventParser

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator, Mapping, Sequence

    from typing_extensions import Unpack

    from interlingua.adaptations import Adaptation
    from interlingua.connection import AsyncTransport, Transport
    from interlingua.cost import Cost
    from interlingua.exchange import Defaults
    from interlingua.http import HttpResponse
    from interlingua.images import ImageEvent, ImageTask, ImageWire
    from interlingua.settings import Unsupported

WIRES = ("openai_images", "google_images")
"""The protocols for images that are written."""


class ImageSettings(CallSettings, total=False):
    """What a caller may set for images.

    Parameters:
        n: How many.
        size: Width and height in pixels, or what else the provider calls a size.
        aspect_ratio: Width to height, such as `16:9`.
        quality: In the provider's words.
        format: The file format, such as `png`.
        background: In the provider's words, such as `transparent`.
        user_id: Whose images these are.
        extra: Fields of the wire's own request, merged last.
        unsupported: What becomes of a setting that cannot be sent.
    """

    n: int | None
    size: str | None
    aspect_ratio: str | None
    quality: str | None
    format: str | None
    background: str | None
    user_id: str | None
    extra: Mapping[str, object] | None
    unsupported: Unsupported


def bound_images(model: ImageModel | str, wire: str | None) -> tuple[ImageModel, ImageWire]:
    """Find an image model and the wire to ask it over.

    Raises:
        UsageError: There is none.
    """
    found, spoken = bound(model, ImageModel, wire, WIRES)
    return found, cast("ImageWire", spoken)


class _Bound(BoundModel[ImageModel, "ImageWire"]):
    """An image model and a wire, bound to a client."""

    def _operation(self, request: ImageRequest, settings: ImageSettings) -> Operation[Images]:
        model, wire = self.model, self._wire

        def read(response: HttpResponse) -> Images:
            return _images(wire.decode(response, request), request, operation.started_at)

        operation = Operation(
            self._defaults,
            f"images.{request.task}",
            model.provider,
            wire.name,
            wire.encode(request),
            read,
            error_of=wire.error,
            settings=settings,
            model=model,
            use=lambda images: OperationUse(images.usage, images.cost),
            input_tokens=estimate_text(request.prompt),
        )
        return operation

    def _request(
        self,
        task: ImageTask,
        prompt: str,
        settings: ImageSettings,
        references: Image | Sequence[Image] = (),
        mask: Image | None = None,
        partial_images: int | None = None,
    ) -> ImageRequest:
        wire, model = self._wire, self.model
        if task not in wire.tasks:
            raise UsageError(f"{model} over {wire.name} can only {', '.join(sorted(wire.tasks))}")
        if partial_images is not None and not isinstance(wire, StreamingImageWire):
            raise UsageError(f"{model} over {wire.name} gives its images whole; use {task}()")
        if task != "vary" and (not isinstance(cast("object", prompt), str) or not prompt):
            raise UsageError("there is nothing to paint; pass a prompt")
        given = (references,) if isinstance(references, Image) else tuple(references)
        for at, each in enumerate((*given, *([] if mask is None else [mask]))):
            if not isinstance(cast("object", each), Image):
                raise UsageError(f"image {at} is a {type(each).__name__}; pass Image.from_file(…)")
        if task != "generate" and not given:
            raise UsageError("there is no image to work on; pass one, or several")
        adapted: list[Adaptation] = []
        return ImageRequest(
            model,
            task,
            prompt,
            given,
            mask,
            self._wanted(settings, adapted),
            settings.get("extra") or {},
            adapted,
            partial_images,
        )

    def _wanted(self, settings: ImageSettings, adapted: list[Adaptation]) -> dict[str, str | int]:
        kept: dict[str, str | int] = {}
        check_names(settings, ImageSettings.__annotations__)
        n = settings.get("n")
        if n is not None and (type(n) is not int or n < 1):
            raise UsageError(f"n={n!r}: give a positive whole number")
        for name in IMAGE_SETTINGS:
            given = settings.get(name)
            if given is None:
                continue
            if name in self._wire.settings:
                kept[name] = cast("str | int", given)
                continue
            leave_out(
                name,
                f"the {self._wire.name} wire has no such setting",
                policy=settings.get("unsupported", "raise"),
                model=self.model,
                wire=self._wire.name,
                adaptations=adapted,
            )
        return kept

    def _reader(self, operation: Operation[Images], request: ImageRequest) -> _Reader:
        assert isinstance(self._wire, StreamingImageWire)
        return _Reader(self._wire, operation, request)


class _Reader:
    """Reads one stream's bytes into its events; no I/O."""

    def __init__(
        self, wire: StreamingImageWire, operation: Operation[Images], request: ImageRequest
    ) -> None:
        self._operation = operation
        self._request = request
        self._parser = EventParser()
        model = request.model
        self._decoder = wire.decoder(Origin(model.provider.id, wire.name, model.id))
        self._answers: list[ImageAnswer] = []

    def feed(self, chunk: bytes) -> list[ImageEvent]:
        """Take bytes as they came; give the steps that they complete."""
        return [event for data in self._parser.feed(chunk) for event in self._event(data)]

    def finish(self) -> list[ImageEvent]:
        """Say that the bytes have ended; give the last steps, and all images at the end.

        Raises:
            StreamInterrupted: None is whole.
        """
        events = [event for data in self._parser.finish() for event in self._event(data)]
        if not self._answers:
            raise StreamInterrupted("the stream ended before an image was whole")
        first, *rest = self._answers
        whole = ImageAnswer(
            [image for answer in self._answers for image in answer.images],
            sum([answer.usage for answer in rest], first.usage),
            first.raw,
        )
        images = _images(whole, self._request, self._operation.started_at)
        return [*events, ImagesEnd(images)]

    def _event(self, data: bytes) -> list[ImageEvent]:
        if data == b"[DONE]":
            return []
        found = self._decoder.feed(jsontext.decode_object(data))
        match found:
            case PartialImage():
                return [found]
            case ImageAnswer():
                self._answers.append(found)
                return []
            case None:
                return []


class Painter(_Bound):
    """An image model bound to a `Client`."""

    def __init__(
        self, model: ImageModel, wire: ImageWire, defaults: Defaults, transport: Transport
    ) -> None:
        super().__init__(model, wire, defaults)
        self._transport = transport

    def generate(self, prompt: str, **settings: Unpack[ImageSettings]) -> Images:
        """Make images of words.

        Parameters:
            settings: See `ImageSettings`.

        Raises:
            UsageError: The call is wrong; nothing was sent.
            InterlinguaError: The call failed.
        """
        request = self._request("generate", prompt, settings)
        return invoke(self._operation(request, settings), self._transport)

    def edit(
        self,
        prompt: str,
        images: Image | Sequence[Image],
        *,
        mask: Image | None = None,
        **settings: Unpack[ImageSettings],
    ) -> Images:
        """Change images, or make one of several, as words say; as `generate`.

        Parameters:
            images: What is changed, or referred to.
            mask: Where to paint: its transparent part.
        """
        request = self._request("edit", prompt, settings, images, mask)
        return invoke(self._operation(request, settings), self._transport)

    def vary(self, image: Image, **settings: Unpack[ImageSettings]) -> Images:
        """Make others like an image; as `generate`."""
        request = self._request("vary", "", settings, image)
        return invoke(self._operation(request, settings), self._transport)

    def stream(
        self, prompt: str, *, partial_images: int = 2, **settings: Unpack[ImageSettings]
    ) -> Iterator[ImageEvent]:
        """Make images of words, and give steps on the way; the last event holds them whole.

        Parameters:
            partial_images: How many steps.

        Raises:
            StreamInterrupted: The stream ended before an image was whole.
        """
        request = self._request("generate", prompt, settings, partial_images=partial_images)
        operation = self._operation(request, settings)
        reader = self._reader(operation, request)
        with ByteStream(operation, self._transport) as chunks:
            for chunk in chunks:
                yield from reader.feed(chunk)
            yield from reader.finish()


class AsyncPainter(_Bound):
    """An image model bound to an `AsyncClient`; see `Painter`."""

    def __init__(
        self, model: ImageModel, wire: ImageWire, defaults: Defaults, transport: AsyncTransport
    ) -> None:
        super().__init__(model, wire, defaults)
        self._transport = transport

    async def generate(self, prompt: str, **settings: Unpack[ImageSettings]) -> Images:
        """Make images of words; the twin of `Painter.generate`."""
        request = self._request("generate", prompt, settings)
        return await awaited(self._operation(request, settings), self._transport)

    async def edit(
        self,
        prompt: str,
        images: Image | Sequence[Image],
        *,
        mask: Image | None = None,
        **settings: Unpack[ImageSettings],
    ) -> Images:
        """Change images, or make one of several, as words say; the twin of `Painter.edit`."""
        request = self._request("edit", prompt, settings, images, mask)
        return await awaited(self._operation(request, settings), self._transport)

    async def vary(self, image: Image, **settings: Unpack[ImageSettings]) -> Images:
        """Make others like an image; the twin of `Painter.vary`."""
        request = self._request("vary", "", settings, image)
        return await awaited(self._operation(request, settings), self._transport)

    async def stream(
        self, prompt: str, *, partial_images: int = 2, **settings: Unpack[ImageSettings]
    ) -> AsyncIterator[ImageEvent]:
        """Make images of words, and give steps on the way; the twin of `Painter.stream`."""
        request = self._request("generate", prompt, settings, partial_images=partial_images)
        operation = self._operation(request, settings)
        reader = self._reader(operation, request)
        async with AsyncByteStream(operation, self._transport) as chunks:
            async for chunk in chunks:
                for event in reader.feed(chunk):
                    yield event
            for event in reader.finish():
                yield event


def _images(answer: ImageAnswer, request: ImageRequest, started_at: float) -> Images:
    return Images(
        tuple(answer.images),
        answer.usage,
        _cost(request.model, answer, started_at),
        request.model,
        tuple(request.adaptations),
        answer.revised_prompts,
        answer.raw,
    )


def _cost(model: ImageModel, answer: ImageAnswer, started_at: float) -> Cost:
    row = next((row for row in model.prices if row.when is None), None)
    per_image = None if row is None else row.rates.output_per_image
    if answer.usage.output is None and per_image is not None:
        total = per_image * len(answer.images)
        return Known(total, {"output_per_image": total})
    return cost_of(model, answer.usage, at=datetime.fromtimestamp(started_at, UTC))
