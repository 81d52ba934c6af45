"""How many input tokens a request will be, told without a tokenizer.

Law: an estimate, never a count; what a provider reports takes its place as soon as it is known.
"""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING

from interlingua import jsontext
from interlingua.measure import pages, pixels, wave_seconds
from interlingua.media import Audio, Document, Image, Video
from interlingua.messages import Opaque, Refusal, Text, Thinking, ToolCall, ToolResult
from interlingua.tools import HostedTool

if TYPE_CHECKING:
    from collections.abc import Sequence

    from interlingua.messages import Message, Part
    from interlingua.tools import Tool

_PER_MESSAGE = 4
"""The marks around a turn."""

_PER_TOOL = 8

_ASCII_PER_TOKEN = 4
_BYTES_PER_TOKEN = 3
"""Of letters beyond ASCII: one token for a Chinese letter, two for three Cyrillic ones."""

_PIXELS_PER_TOKEN = 750
_SMALLEST_IMAGE = 85
_LARGEST_IMAGE = 1_600
"""Providers scale a larger one down."""

_PER_SECOND_OF_SOUND = 25
_PER_SECOND_OF_FILM = 290
_SOUND_BYTES_PER_SECOND = 16_000
_FILM_BYTES_PER_SECOND = 250_000
_SECONDS_BY_REFERENCE = 30.0
_PER_PAGE = 1_500
_PAGES_BY_REFERENCE = 5
_BYTES_PER_PAGE = 50_000


def estimate_input(
    messages: str | Sequence[Message[object]], tools: Sequence[Tool | HostedTool] = ()
) -> int:
    """Estimate the input tokens of a request.

    Text is counted by its letters, images by their pixels, sounds and films by their length,
    documents by their pages; what is only referred to is taken to be of common size.

    Parameters:
        messages: A text, or the messages of the conversation.
        tools: What the model may call; their schemas are input too.
    """
    if isinstance(messages, str):
        turns = estimate_text(messages) + _PER_MESSAGE
    else:
        turns = sum([estimate_message(message) for message in messages])
    return turns + sum([_of_tool(tool) for tool in tools])


def estimate_message(message: Message[object]) -> int:
    """Estimate the tokens of one turn."""
    return _PER_MESSAGE + sum([_of_part(part) for part in message.parts])


def estimate_text(text: str) -> int:
    """Estimate the tokens of a text."""
    if text.isascii():
        return ceil(len(text) / _ASCII_PER_TOKEN)
    plain = len(text.encode("ascii", "ignore"))
    rest = len(text.encode("utf-8", "surrogatepass")) - plain
    return ceil(plain / _ASCII_PER_TOKEN + rest / _BYTES_PER_TOKEN)


def _of_part(part: Part) -> int:
    match part:
        case Text() | Refusal():
            return estimate_text(part.text)
        case Thinking():
            # Hidden reasoning travels as base64, four letters for three bytes.
            return estimate_text(part.text) or len(part.encrypted or "") * 3 // 4 // 4
        case ToolCall():
            arguments = part.arguments_text or jsontext.encode_text(part.arguments or {})
            return estimate_text(part.name) + estimate_text(arguments) + _PER_TOOL
        case ToolResult():
            content = part.content
            if isinstance(content, tuple):
                return sum([_of_part(inner) for inner in content])
            return estimate_text(
                content if isinstance(content, str) else jsontext.encode_text(content)
            )
        case Image():
            return _of_image(part)
        case Audio():
            return ceil(_heard(part) * _PER_SECOND_OF_SOUND)
        case Video():
            return ceil(_seen(part) * _PER_SECOND_OF_FILM)
        case Document():
            return _of_document(part)
        case Opaque():
            return estimate_text(jsontext.encode_text(part.data))


def _of_tool(tool: Tool | HostedTool) -> int:
    if isinstance(tool, HostedTool):
        return _PER_TOOL + estimate_text(jsontext.encode_text(tool.definition))
    schema = jsontext.encode_text(tool.parameters or {})
    return _PER_TOOL + sum([estimate_text(text) for text in (tool.name, tool.description, schema)])


def _of_image(image: Image) -> int:
    if image.detail == "low":
        return _SMALLEST_IMAGE
    size = None if image.data is None else pixels(image.data)
    if size is None:
        return _LARGEST_IMAGE
    width, height = size
    return min(_LARGEST_IMAGE, max(_SMALLEST_IMAGE, ceil(width * height / _PIXELS_PER_TOKEN)))


def _heard(sound: Audio) -> float:
    if sound.data is None:
        return _SECONDS_BY_REFERENCE
    seconds = wave_seconds(sound.data)
    return len(sound.data) / _SOUND_BYTES_PER_SECOND if seconds is None else seconds


def _seen(film: Video) -> float:
    if film.data is None:
        return _SECONDS_BY_REFERENCE
    return len(film.data) / _FILM_BYTES_PER_SECOND


def _of_document(document: Document) -> int:
    if document.data is None:
        return _PER_PAGE * _PAGES_BY_REFERENCE
    if (document.media_type or "").startswith("text/"):
        return estimate_text(document.data.decode("utf-8", "replace"))
    return _PER_PAGE * (pages(document.data) or ceil(len(document.data) / _BYTES_PER_PAGE))
