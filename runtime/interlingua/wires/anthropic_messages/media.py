"""Images and documents to Anthropic's blocks, in every form that its API takes."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from interlingua.adaptations import Adaptation
from interlingua.errors import UsageError
from interlingua.media import Document, Image

if TYPE_CHECKING:
    from interlingua.request import ChatRequest
    from interlingua_generated.wire import anthropic_messages as api

_IMAGE_TYPES = ("image/gif", "image/jpeg", "image/png", "image/webp")
_TEXT_TYPES = ("application/json", "application/xml", "application/yaml")


def image_block(request: ChatRequest, image: Image, where: str) -> api.ImageBlockParam:
    """Write an image.

    Raises:
        UsageError: Its type is none that the API reads.
    """
    source: api.ImageSourceParam
    if image.data is not None:
        if image.media_type not in _IMAGE_TYPES:
            raise UsageError(
                f"{where}: an image of type {image.media_type} cannot be sent;"
                f" this wire takes {', '.join(_IMAGE_TYPES)}"
            )
        source = cast(
            "api.Base64ImageSourceParam",
            {"type": "base64", "media_type": image.media_type, "data": image.base64()},
        )
    elif image.url is not None:
        source = {"type": "url", "url": image.url}
    else:
        source = {"type": "file", "file_id": image.file_id or ""}
    if image.detail is not None:
        request.adaptations.append(
            Adaptation("dropped", f"{where}.detail", "this wire looks at every image alike")
        )
    block: api.ImageBlockParam = {"type": "image", "source": source}
    return cast("api.ImageBlockParam", {**block, **_own_data(request, image)})


def document_block(
    request: ChatRequest, document: Document, where: str
) -> api.RequestDocumentBlockParam:
    """Write a document; `provider_data` may turn its citations on.

    Raises:
        UsageError: Its type is none that the API reads.
    """
    block: api.RequestDocumentBlockParam = {
        "type": "document",
        "source": _document_source(request, document, where),
    }
    if document.name is not None:
        block["title"] = document.name
    return cast("api.RequestDocumentBlockParam", {**block, **_own_data(request, document)})


def _document_source(
    request: ChatRequest, document: Document, where: str
) -> api.DocumentSourceParam:
    if document.url is not None:
        return {"type": "url", "url": document.url}
    if document.data is None:
        return {"type": "file", "file_id": document.file_id or ""}
    kind = document.media_type or ""
    if kind == "application/pdf":
        return {"type": "base64", "media_type": "application/pdf", "data": document.base64()}
    if not kind.startswith("text/") and kind not in _TEXT_TYPES:
        raise UsageError(
            f"{where}: a document of type {kind or 'unknown'} cannot be sent; this wire takes"
            " application/pdf and text, or a file id of an uploaded file"
        )
    try:
        text = document.data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise UsageError(f"{where}: the document is not UTF-8 text: {error}") from error
    if kind != "text/plain":
        request.adaptations.append(
            Adaptation("translated", f"{where}.media_type", f"{kind} was sent as text/plain")
        )
    return {"type": "text", "media_type": "text/plain", "data": text}


def _own_data(request: ChatRequest, medium: Image | Document) -> dict[str, object]:
    if medium.provider_data is None or medium.origin not in (None, request.origin):
        return {}
    return cast("dict[str, object]", medium.provider_data)
