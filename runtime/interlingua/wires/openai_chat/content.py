"""Content parts as this wire reads them: text, images, sound, files, films."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from interlingua.errors import UsageError
from interlingua.media import Audio, Document, Image, Video
from interlingua.messages import Text

if TYPE_CHECKING:
    from typing import Literal

    from interlingua.messages import ReadablePart
    from interlingua_generated.wire import openai_chat as wire

_AUDIO_FORMATS = {
    "audio/wav": "wav",
    "audio/x-wav": "wav",
    "audio/wave": "wav",
    "audio/vnd.wave": "wav",
    "audio/mpeg": "mp3",
    "audio/mp3": "mp3",
    "audio/mp4": "m4a",
    "audio/x-m4a": "m4a",
}


def write_part(part: ReadablePart, where: str) -> wire.UserContentPart:
    """Write a part of a user's message.

    Raises:
        UsageError: The wire does not take the part in this form.
    """
    match part:
        case Text():
            return {"type": "text", "text": part.text}
        case Image():
            image: wire.ImageUrl = {"url": _url(part, where)}
            if part.detail is not None:
                image["detail"] = cast('Literal["auto", "high", "low", "original"]', part.detail)
            return {"type": "image_url", "image_url": image}
        case Video():
            return {"type": "video_url", "video_url": {"url": _url(part, where)}}
        case Audio():
            return {"type": "input_audio", "input_audio": _audio(part, where)}
        case Document():
            return {"type": "file", "file": _file(part)}


def _url(part: Image | Video, where: str) -> str:
    if part.data is not None:
        return part.data_url()
    if part.url is not None:
        return part.url
    raise UsageError(f"{where}: this wire takes an {part.kind} as bytes or by URL, not by file id")


def _audio(part: Audio, where: str) -> wire.InputAudio:
    if part.data is None:
        raise UsageError(f"{where}: this wire takes audio as bytes only; use Audio.from_bytes")
    media_type = part.media_type or ""
    # OpenAI takes two formats; other hosts take more, under the subtype's name.
    name = _AUDIO_FORMATS.get(media_type) or media_type.partition("/")[2].removeprefix("x-")
    return {"data": part.base64(), "format": cast('Literal["mp3", "wav"]', name)}


def _file(part: Document) -> wire.InputFile:
    if part.file_id is not None:
        return {"file_id": part.file_id}
    # A file without a name is refused, and the name's ending tells its type.
    ending = (part.media_type or "application/pdf").partition("/")[2]
    name = part.name or f"document.{'txt' if ending == 'plain' else ending}"
    return {"filename": name, "file_data": part.url or part.data_url()}
