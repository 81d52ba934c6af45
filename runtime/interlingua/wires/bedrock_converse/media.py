"""Media to Bedrock's blocks: bytes, or what lies in S3."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Literal, TypeAlias, cast

from interlingua.adaptations import Adaptation
from interlingua.errors import UsageError

if TYPE_CHECKING:
    from interlingua.media import Audio, Document, Image, Video
    from interlingua.request import ChatRequest
    from interlingua.values import JsonObject
    from interlingua_generated.wire import bedrock_converse as api

Kind: TypeAlias = Literal["image", "audio", "video", "document"]

_FORMATS: dict[Kind, dict[str, str]] = {
    "image": {
        "image/png": "png",
        "image/jpeg": "jpeg",
        "image/gif": "gif",
        "image/webp": "webp",
    },
    "audio": {
        "audio/mpeg": "mp3",
        "audio/opus": "opus",
        "audio/wav": "wav",
        "audio/aac": "aac",
        "audio/x-aac": "x-aac",
        "audio/flac": "flac",
        "audio/mp4": "mp4",
        "audio/ogg": "ogg",
        "audio/x-matroska": "mka",
        "audio/m4a": "m4a",
        "audio/x-m4a": "m4a",
        "audio/pcm": "pcm",
        "audio/webm": "webm",
    },
    "video": {
        "video/x-matroska": "mkv",
        "video/quicktime": "mov",
        "video/mp4": "mp4",
        "video/webm": "webm",
        "video/x-flv": "flv",
        "video/mpeg": "mpeg",
        "video/x-ms-wmv": "wmv",
        "video/3gpp": "three_gp",
    },
    "document": {
        "application/pdf": "pdf",
        "text/csv": "csv",
        "application/msword": "doc",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "docx",
        "application/vnd.ms-excel": "xls",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": "xlsx",
        "text/html": "html",
        "text/plain": "txt",
        "text/markdown": "md",
    },
}
_TEXT_TYPES = ("application/json", "application/xml", "application/yaml")
_ENDING = re.compile(r"\.(\w+)$")
_UNNAMEABLE = re.compile(r"[^a-zA-Z0-9\-()\[\] ]+")


def image_block(request: ChatRequest, image: Image, where: str) -> api.ImageBlockParam:
    """Write an image.

    Raises:
        UsageError: Its type or its form is none that the API reads.
    """
    if image.detail is not None:
        request.adaptations.append(
            Adaptation("dropped", f"{where}.detail", "this wire looks at every image alike")
        )
    return cast("api.ImageBlockParam", _block(request, "image", image, where))


def audio_block(request: ChatRequest, audio: Audio, where: str) -> api.AudioBlockParam:
    """Write a sound; raises like `image_block`."""
    return cast("api.AudioBlockParam", _block(request, "audio", audio, where))


def video_block(request: ChatRequest, video: Video, where: str) -> api.VideoBlockParam:
    """Write a film; raises like `image_block`."""
    return cast("api.VideoBlockParam", _block(request, "video", video, where))


def document_block(
    request: ChatRequest, document: Document, where: str, names: set[str]
) -> api.DocumentBlockParam:
    """Write a document; `provider_data` may turn its citations on. Raises like `image_block`.

    Parameters:
        names: The names of the request's documents so far, which no two may share.
    """
    name = _free_name(_plain_name(document.name), names)
    if document.name is not None and name != document.name:
        request.adaptations.append(
            Adaptation(
                "translated",
                f"{where}.name",
                f"{document.name!r} was sent as {name!r}; a name is"
                " letters, digits, spaces, hyphens and brackets, and no two documents share one",
            )
        )
    block = _block(request, "document", document, where)
    return cast("api.DocumentBlockParam", {**block, "name": name, **_own_data(request, document)})


def _block(
    request: ChatRequest, kind: Kind, medium: Audio | Document | Image | Video, where: str
) -> JsonObject:
    block: JsonObject = {
        "format": _format(request, kind, medium, where),
        "source": _source(medium, where),
    }
    return {**block, **_own_data(request, medium)}


def _format(
    request: ChatRequest, kind: Kind, medium: Audio | Document | Image | Video, where: str
) -> str:
    formats = _FORMATS[kind]
    given = medium.media_type or ""
    if given in formats:
        return formats[given]
    if not given and medium.url is not None:
        ending = _ENDING.search(medium.url)
        form = ending[1].lower() if ending else ""
        form = {"jpg": "jpeg", "3gp": "three_gp", "htm": "html"}.get(form, form)
        if form in formats.values():
            return form
    if kind == "document" and (given.startswith("text/") or given in _TEXT_TYPES):
        request.adaptations.append(
            Adaptation("translated", f"{where}.media_type", f"{given} was sent as plain text")
        )
        return "txt"
    raise UsageError(
        f"{where}: {kind} of type {given or 'unknown'} cannot be sent;"
        f" this wire takes {', '.join(formats)}"
    )


def _source(medium: Audio | Document | Image | Video, where: str) -> JsonObject:
    if medium.data is not None:
        return {"bytes": medium.base64()}
    if medium.url is not None and medium.url.startswith("s3://"):
        return {"s3Location": {"uri": medium.url}}
    raise UsageError(
        f"{where}: this wire fetches nothing but s3://… URLs and knows no file ids;"
        f" send the bytes, by {type(medium).__name__}.from_file or from_bytes"
    )


def _plain_name(name: str | None) -> str:
    stem = _ENDING.sub("", name or "")
    return " ".join(_UNNAMEABLE.sub(" ", stem).split())[:190] or "document"


def _free_name(name: str, taken: set[str]) -> str:
    free, count = name, 1
    while free in taken:
        count += 1
        free = f"{name} {count}"
    taken.add(free)
    return free


def _own_data(request: ChatRequest, medium: Audio | Document | Image | Video) -> JsonObject:
    if medium.provider_data is None or medium.origin not in (None, request.origin):
        return {}
    return medium.provider_data
