"""Imagen's predictions, by the Gemini API."""

from __future__ import annotations

from base64 import b64decode
from typing import TYPE_CHECKING

from interlingua import jsontext
from interlingua.adaptations import Adaptation
from interlingua.errors import ContentRejected, ProtocolError
from interlingua.google_failures import error_of
from interlingua.http import OperationRequest
from interlingua.images import ImageAnswer
from interlingua.media import Image
from interlingua.request import merge_extra
from interlingua.usage import Usage

if TYPE_CHECKING:
    from typing import ClassVar

    from interlingua.errors import ProviderError
    from interlingua.http import HttpResponse
    from interlingua.images import ImageRequest, ImageTask
    from interlingua.messages import Origin
    from interlingua.values import JsonObject, JsonValue

_PARAMETERS = {"n": "sampleCount", "aspect_ratio": "aspectRatio", "size": "imageSize"}


class GoogleImages:
    """`POST /v1beta/models/…:predict`."""

    name: ClassVar[str] = "google_images"
    tasks: ClassVar[frozenset[ImageTask]] = frozenset({"generate"})
    settings: ClassVar[frozenset[str]] = frozenset({"n", "aspect_ratio", "size", "format"})

    def encode(self, request: ImageRequest) -> OperationRequest:
        """Write a request; fields of `extra` are parameters."""
        parameters: JsonObject = {}
        for name, given in request.wanted.items():
            if name == "format":
                parameters["outputOptions"] = {"mimeType": f"image/{given}"}
                field = "outputOptions.mimeType"
            else:
                field = _PARAMETERS[name]
                parameters[field] = given
            request.adaptations.append(Adaptation("translated", name, f"sent as {field}"))
        merge_extra(parameters, request.extra)
        body: JsonObject = {"instances": [{"prompt": request.prompt}]}
        if parameters:
            body["parameters"] = parameters
        return OperationRequest(f"/v1beta/models/{request.model.id}:predict", body)

    def decode(self, response: HttpResponse, request: ImageRequest) -> ImageAnswer:
        """Read the images.

        Raises:
            ContentRejected: All of them were filtered.
        """
        raw = jsontext.decode_object(response.body)
        predictions = raw.get("predictions")
        images: list[Image] = []
        reasons: list[str] = []
        for each in predictions if isinstance(predictions, list) else ():
            image = _image(each)
            if image is not None:
                images.append(image)
            reason = each.get("raiFilteredReason") if isinstance(each, dict) else None
            if isinstance(reason, str):
                reasons.append(reason)
        if images:
            return ImageAnswer(images, Usage(), raw)
        if reasons:
            raise ContentRejected(
                reasons[0],
                status=response.status,
                provider=request.model.provider.id,
                model=request.model.id,
                body=raw,
            )
        raise ProtocolError("the answer holds no image")

    def error(self, response: HttpResponse, origin: Origin) -> ProviderError:
        """Turn an error status and its body into a typed error."""
        return error_of(response, origin)


def _image(sent: JsonValue) -> Image | None:
    encoded = sent.get("bytesBase64Encoded") if isinstance(sent, dict) else None
    if not isinstance(sent, dict) or not isinstance(encoded, str):
        return None
    kind = sent.get("mimeType")
    # The bytes are an image already, and are let go of in the raw body.
    sent["bytesBase64Encoded"] = None
    return Image(data=b64decode(encoded), media_type=kind if isinstance(kind, str) else None)


WIRE = GoogleImages()
