"""What a reply holds beside plain text: citations, images, sound, parts in a list."""

from __future__ import annotations

from base64 import b64decode
from typing import TYPE_CHECKING

from interlingua.errors import UsageError
from interlingua.media import Audio, Image, sniff
from interlingua.messages import Citation

if TYPE_CHECKING:
    from interlingua.messages import Origin
    from interlingua.values import JsonObject, JsonValue


def citation_of(annotation: JsonValue) -> Citation | None:
    """Read an annotation that cites, or None for any other."""
    if not isinstance(annotation, dict):
        return None
    inner = annotation.get("url_citation")
    if not isinstance(inner, dict):
        if annotation.get("type") not in ("url_citation", "file_citation"):
            return None
        inner = annotation
    return Citation(
        url=_text(inner.get("url")),
        title=_text(inner.get("title")),
        cited_text=_text(inner.get("content")),
        start=_offset(inner.get("start_index")),
        end=_offset(inner.get("end_index")),
        file_id=_text(inner.get("file_id")),
        raw=annotation,
    )


def searched_sources(body: JsonObject) -> list[Citation]:
    """Read the sources that search hosts list beside the choices, in order."""
    results: dict[str, JsonObject] = {}
    listed = body.get("search_results")
    if isinstance(listed, list):
        for result in listed:
            if isinstance(result, dict) and isinstance(url := result.get("url"), str):
                results[url] = result
    cited = body.get("citations")
    urls: list[str] = []
    for each in cited if isinstance(cited, list) else ():
        url = each.get("url") if isinstance(each, dict) else each
        if isinstance(url, str):
            urls.append(url)
            if isinstance(each, dict):
                results.setdefault(url, each)
    return [
        Citation(
            url=url,
            title=_text(results.get(url, {}).get("title")),
            cited_text=_text(results.get(url, {}).get("snippet")),
            raw=results.get(url, {"url": url}),
        )
        for url in urls or results
    ]


def image_of(item: JsonValue, origin: Origin) -> Image | None:
    """Read an image the model made, or None where it cannot be read."""
    if not isinstance(item, dict):
        return None
    inner = item.get("image_url")
    url = inner.get("url") if isinstance(inner, dict) else inner
    if not isinstance(url, str):
        return None
    try:
        read = Image.from_url(url)
    except UsageError:
        return None
    return Image(read.data, read.url, None, read.media_type, origin=origin, provider_data=item)


class AudioInProgress:
    """The model's speech as its pieces come."""

    __slots__ = ("_data", "_fields")

    def __init__(self) -> None:
        self._data: list[str] = []
        self._fields: JsonObject = {}

    def take(self, piece: JsonObject) -> str:
        """Add a piece; give what it adds to the transcript."""
        transcript = ""
        for name, given in piece.items():
            if name == "data" and isinstance(given, str):
                self._data.append(given)
            elif name == "transcript":
                transcript = given if isinstance(given, str) else ""
            elif given is not None:
                self._fields[name] = given
        return transcript

    def body(self) -> JsonObject:
        """Give the provider's own object."""
        return {**self._fields, "data": "".join(self._data)}

    def part(self, origin: Origin) -> Audio | None:
        """Give the sound, or None where there is none that can be read."""
        try:
            # Each piece of a stream is base64 of its own and may be padded.
            data = b"".join([b64decode(each, validate=True) for each in _whole_quads(self._data)])
        except ValueError:
            return None
        if not data:
            return None
        # A stream's sound is bare PCM, which has no signature.
        media_type = sniff(data) or "audio/pcm"
        return Audio(data, media_type=media_type, origin=origin, provider_data=dict(self._fields))


def _whole_quads(pieces: list[str]) -> list[str]:
    if all(len(piece) % 4 == 0 for piece in pieces):
        return pieces
    text = "".join(pieces)
    return [text + "=" * (-len(text) % 4)]


def _text(given: JsonValue) -> str | None:
    return given if isinstance(given, str) and given else None


def _offset(given: JsonValue) -> int | None:
    return given if isinstance(given, int) else None
