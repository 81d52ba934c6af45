"""What a turn or a tool's answer holds, as the input parts of the Responses API."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from interlingua import jsontext
from interlingua.errors import UsageError
from interlingua.media import Audio, Document, Image, Video
from interlingua.messages import Text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from interlingua.messages import ReadablePart, ToolResult
    from interlingua_generated.wire.openai_responses import (
        InputContentParam,
        InputFileContentParam,
        InputImageContentParam,
    )

_FORMS = "text, images and documents (bytes, URL or file id)"


def content(parts: Sequence[ReadablePart], where: str) -> str | list[InputContentParam]:
    """Write parts: one text as plain text, anything else as a list.

    Raises:
        UsageError: A part is of a kind that the wire cannot say.
    """
    if len(parts) == 1 and isinstance(parts[0], Text):
        return parts[0].text
    return [_part(part, where) for part in parts]


def tool_output(result: ToolResult, where: str) -> str | list[InputContentParam]:
    """Write a tool's answer; that it failed or was denied is said in words.

    Raises:
        UsageError: A part is of a kind that the wire cannot say.
    """
    given = result.content
    if isinstance(given, str):
        written: str | list[InputContentParam] = given
    elif isinstance(given, tuple):
        written = content(given, where) if given else ""
    else:
        written = jsontext.encode_text(given)
    if result.denied:
        return _preceded("The call was denied.", written)
    return _preceded("The tool failed.", written) if result.is_error else written


def _preceded(word: str, written: str | list[InputContentParam]) -> str | list[InputContentParam]:
    if isinstance(written, str):
        return f"{word} {written}" if written else word
    return [{"type": "input_text", "text": word}, *written]


def _part(part: ReadablePart, where: str) -> InputContentParam:
    match part:
        case Text():
            return {"type": "input_text", "text": part.text}
        case Image():
            return image(part)
        case Document():
            return _document(part)
        case Audio() | Video():
            raise UsageError(f"{where}: the Responses API reads {_FORMS}, and no {part.kind}")
        case _:
            raise UsageError(
                f"{where}: a {type(part).__name__} cannot stand here; the Responses API reads"
                f" {_FORMS}"
            )


def image(part: Image) -> InputImageContentParam:
    """Write an image."""
    written: InputImageContentParam = {"type": "input_image"}
    if part.file_id is not None:
        written["file_id"] = part.file_id
    else:
        written["image_url"] = part.url if part.url is not None else part.data_url()
    # A detail that the schema does not know is the provider's to refuse.
    return cast("InputImageContentParam", {**written, "detail": part.detail or "auto"})


def _document(part: Document) -> InputFileContentParam:
    if part.file_id is not None:
        return {"type": "input_file", "file_id": part.file_id}
    if part.url is not None:
        return {"type": "input_file", "file_url": part.url}
    return {
        "type": "input_file",
        "filename": part.name or f"document{_suffix(part.media_type)}",
        "file_data": part.data_url(),
    }


def _suffix(media_type: str | None) -> str:
    if media_type is None or media_type == "application/pdf":
        return ".pdf"
    from mimetypes import guess_extension

    return guess_extension(media_type) or ""
