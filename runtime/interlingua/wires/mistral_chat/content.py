"""Content chunks as this wire reads them: text, images, sound, documents, files."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from interlingua.errors import UsageError
from interlingua.media import Audio, Document, Image, Video
from interlingua.messages import Text

if TYPE_CHECKING:
    from interlingua.messages import ReadablePart
    from interlingua_generated.wire import mistral_chat as wire


def write_chunk(part: ReadablePart, where: str) -> wire.ContentChunkParam:
    """Write a part of a user's message.

    Raises:
        UsageError: The wire does not take the part.
    """
    if isinstance(part, Text):
        return {"type": "text", "text": part.text}
    if isinstance(part, Video):
        raise UsageError(f"{where}: this wire takes no video; send its frames as images")
    if part.file_id is not None:
        return {"type": "file", "file_id": part.file_id}
    match part:
        case Image():
            image: wire.ImageURLParam = {"url": _address(part)}
            if part.detail is not None:
                image["detail"] = cast("wire.ImageDetailParam", part.detail)
            return {"type": "image_url", "image_url": image}
        case Audio():
            # Bytes go bare here: a data URL would be fetched.
            sound = part.base64() if part.data is not None else _address(part)
            return {"type": "input_audio", "input_audio": sound}
        case Document():
            document: wire.DocumentURLChunkParam = {
                "type": "document_url",
                "document_url": _address(part),
            }
            if part.name is not None:
                document["document_name"] = part.name
            return document


def _address(part: Image | Audio | Document) -> str:
    return part.data_url() if part.url is None else part.url
