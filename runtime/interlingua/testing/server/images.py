"""Images of one colour, which follows from the prompt: real PNG files of a few pixels.

Law: written from the protocols; nothing here is shared with what decodes them.
"""

from __future__ import annotations

from base64 import b64encode
from hashlib import sha256
from struct import pack
from typing import TYPE_CHECKING
from zlib import compress, crc32

from interlingua.testing.server.answers import event_answer, json_answer
from interlingua.testing.server.turn import CREATED, tokens

if TYPE_CHECKING:
    from interlingua.testing.server.requests import RecordedRequest
    from interlingua.testing.server.script import RawReply
    from interlingua.values import JsonObject, JsonValue

_SIDE = 2
_OUTPUT_TOKENS = 16


def answer(request: RecordedRequest) -> RawReply:
    """Paint what Imagen's call or OpenAI's asks for, streamed if it asks for a stream."""
    if request.path.endswith(":predict"):
        return _predicted(request.body)
    body, prompt = request.body, str(request.body.get("prompt", ""))
    if body.get("stream") in (True, "true"):
        return event_answer(_events(request, prompt))
    by_url = body.get("response_format") == "url"
    data: list[JsonValue] = []
    for at in range(_count(body.get("n"))):
        encoded = _encoded(prompt, at)
        data.append(
            {"url": f"data:image/png;base64,{encoded}"} if by_url else {"b64_json": encoded}
        )
    return json_answer(
        {"created": CREATED, "data": data, "output_format": "png", "usage": _usage(prompt)}
    )


def png(red: int, green: int, blue: int) -> bytes:
    """Write a square of one colour, as a PNG file."""
    line = b"\0" + bytes((red, green, blue)) * _SIDE
    header = pack(">IIBBBBB", _SIDE, _SIDE, 8, 2, 0, 0, 0)
    chunks = ((b"IHDR", header), (b"IDAT", compress(line * _SIDE)), (b"IEND", b""))
    written = [
        pack(">I", len(data)) + kind + data + pack(">I", crc32(kind + data))
        for kind, data in chunks
    ]
    return b"\x89PNG\r\n\x1a\n" + b"".join(written)


def _encoded(prompt: str, at: int) -> str:
    red, green, blue = sha256(f"{at} {prompt}".encode()).digest()[:3]
    return b64encode(png(red, green, blue)).decode()


def _events(request: RecordedRequest, prompt: str) -> list[tuple[str, JsonObject]]:
    kind = "image_edit" if request.path.endswith("/edits") else "image_generation"
    about: JsonObject = {
        "created_at": CREATED,
        "size": "1024x1024",
        "quality": "low",
        "background": "opaque",
        "output_format": "png",
    }
    said: list[tuple[str, JsonObject]] = []
    steps = _count(request.body.get("partial_images"), default=0)
    for at in range(steps):
        name = f"{kind}.partial_image"
        step: JsonObject = {"partial_image_index": at, "b64_json": _encoded(prompt, at + 1)}
        said.append((name, {"type": name, **step, **about}))
    name = f"{kind}.completed"
    whole: JsonObject = {"b64_json": _encoded(prompt, 0), "usage": _usage(prompt)}
    return [*said, (name, {"type": name, **whole, **about})]


def _predicted(body: JsonObject) -> RawReply:
    instances, parameters = body.get("instances"), body.get("parameters")
    first = instances[0] if isinstance(instances, list) and instances else None
    prompt = str(first.get("prompt", "")) if isinstance(first, dict) else ""
    count = parameters.get("sampleCount") if isinstance(parameters, dict) else None
    predictions: list[JsonValue] = [
        {"mimeType": "image/png", "bytesBase64Encoded": _encoded(prompt, at)}
        for at in range(_count(count))
    ]
    return json_answer({"predictions": predictions})


def _count(given: JsonValue, default: int = 1) -> int:
    """Read a number, which a form writes as text."""
    if isinstance(given, str) and given.isdigit():
        return int(given)
    return given if type(given) is int else default


def _usage(prompt: str) -> JsonObject:
    counted = tokens(len(prompt))
    return {
        "input_tokens": counted,
        "input_tokens_details": {"text_tokens": counted, "image_tokens": 0},
        "output_tokens": _OUTPUT_TOKENS,
        "total_tokens": counted + _OUTPUT_TOKENS,
    }
