"""The images API that OpenAI defined, which xAI, Together, Azure and others share."""

from __future__ import annotations

from base64 import b64decode
from typing import TYPE_CHECKING, cast

from interlingua import jsontext
from interlingua.adaptations import Adaptation
from interlingua.errors import ProtocolError, UsageError
from interlingua.failures import error_of
from interlingua.http import HttpResponse, OperationRequest
from interlingua.images import ImageAnswer, PartialImage
from interlingua.media import Image, sniff
from interlingua.multipart import FormFile, multipart
from interlingua.request import merge_extra
from interlingua.usage import Usage

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import ClassVar

    from interlingua.errors import ProviderError
    from interlingua.images import ImageRequest, ImageTask
    from interlingua.messages import Origin
    from interlingua.values import JsonObject, JsonValue

_PATHS: dict[ImageTask, str] = {
    "generate": "/images/generations",
    "edit": "/images/edits",
    "vary": "/images/variations",
}
_FIELDS = {"format": "output_format", "user_id": "user"}


class OpenAIImages:
    """`POST /images/generations`, `/images/edits` and `/images/variations`."""

    name: ClassVar[str] = "openai_images"
    tasks: ClassVar[frozenset[ImageTask]] = frozenset({"generate", "edit", "vary"})
    settings: ClassVar[frozenset[str]] = frozenset(
        {"n", "size", "quality", "format", "background", "user_id"}
    )

    def encode(self, request: ImageRequest) -> OperationRequest:
        """Write a request: fields as JSON, or a form where images are sent along.

        Raises:
            UsageError: An image is a reference, which this form cannot hold.
        """
        body: JsonObject = {"model": request.model.id}
        if request.task != "vary":
            body["prompt"] = request.prompt
        for name, given in request.wanted.items():
            field = _FIELDS.get(name, name)
            body[field] = given
            if field != name:
                request.adaptations.append(Adaptation("translated", name, f"sent as {field}"))
        if request.partial_images is not None:
            body["stream"] = True
            body["partial_images"] = request.partial_images
        merge_extra(body, request.extra)
        path = _PATHS[request.task]
        accept = "application/json" if request.partial_images is None else "text/event-stream"
        if request.task == "generate":
            return OperationRequest(path, body, accept=accept)
        fields: list[tuple[str, str | FormFile]] = [
            (name, given if isinstance(given, str) else jsontext.encode_text(given))
            for name, given in body.items()
        ]
        several = len(request.references) > 1
        for image in request.references:
            fields.append(("image[]" if several else "image", _file(image, "image")))
        if request.mask is not None:
            fields.append(("mask", _file(request.mask, "mask")))
        form, kind = multipart(fields)
        return OperationRequest(path, form, headers={"content-type": kind}, accept=accept)

    def decode(self, response: HttpResponse, request: ImageRequest) -> ImageAnswer:
        """Read the images, as bytes or by their addresses."""
        raw = jsontext.decode_object(response.body)
        data = raw.get("data")
        if not isinstance(data, list) or not data:
            raise ProtocolError("the answer holds no image")
        images: list[Image] = []
        revised: list[str] = []
        for each in data:
            if not isinstance(each, dict):
                raise ProtocolError(f"data[{len(images)}] is no image")
            images.append(_image(each))
            words = each.get("revised_prompt")
            if isinstance(words, str):
                revised.append(words)
        return ImageAnswer(images, _usage(raw.get("usage")), raw, tuple(revised))

    def decoder(self, origin: Origin) -> _Decoder:
        """Give a fresh decoder for one stream."""
        return _Decoder(origin)

    def error(self, response: HttpResponse, origin: Origin) -> ProviderError:
        """Turn an error status and its body into a typed error."""
        return error_of(response, origin)


class _Decoder:
    def __init__(self, origin: Origin) -> None:
        self._origin = origin

    def feed(self, event: JsonObject) -> PartialImage | ImageAnswer | None:
        """Take one event of a generation or an edit."""
        match str(event.get("type")).rpartition(".")[2]:
            case "partial_image":
                at = event.get("partial_image_index")
                return PartialImage(_image(event), at if type(at) is int else 0)
            case "completed":
                raw: JsonObject = {
                    name: given for name, given in event.items() if name != "b64_json"
                }
                return ImageAnswer([_image(event)], _usage(event.get("usage")), raw)
            case _:
                if event.get("error") is not None or event.get("type") == "error":
                    failed = HttpResponse(200, {}, jsontext.encode(event))
                    raise error_of(failed, self._origin)
                return None


def _file(image: Image, name: str) -> FormFile:
    if image.data is None:
        raise UsageError(f"the {name} must be sent as bytes; pass Image.from_file(…)")
    kind = image.media_type or "image/png"
    return FormFile(image.data, image.name or f"{name}.{kind.rpartition('/')[2]}", kind)


def _image(sent: JsonObject) -> Image:
    encoded = sent.get("b64_json")
    if isinstance(encoded, str):
        # The bytes are an image already, and are let go of in the raw body.
        sent["b64_json"] = None
        data = b64decode(encoded)
        return Image(data=data, media_type=sniff(data))
    url = sent.get("url")
    if isinstance(url, str):
        return Image.from_url(url)
    raise ProtocolError("an image names neither b64_json nor url")


def _usage(sent: JsonValue) -> Usage:
    if not isinstance(sent, dict):
        return Usage()
    given, made = sent.get("input_tokens"), sent.get("output_tokens")
    details = sent.get("input_tokens_details")
    seen = cast("Mapping[str, object]", details).get("image_tokens") if details else None
    painted = made if type(made) is int else None
    return Usage(
        given if type(given) is int else None,
        painted,
        input_image=seen if type(seen) is int else None,
        output_image=painted,
        raw=sent,
    )


WIRE = OpenAIImages()
