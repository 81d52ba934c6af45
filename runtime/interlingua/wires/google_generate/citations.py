"""What a candidate's grounding and citation metadata say about its text, as citations."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from interlingua.messages import Citation

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from interlingua.values import JsonObject
    from interlingua_generated.wire import google_generate as google


class Source:
    """A source, and the passage of the answer that rests on it, before its place is known.

    `start` and `end` are offsets in bytes of UTF-8, as the protocol counts.
    """

    __slots__ = ("chunk", "end", "passage", "raw", "start")

    def __init__(self, chunk: JsonObject, segment: google.Segment, raw: JsonObject) -> None:
        self.chunk = chunk
        self.raw = raw
        self.passage = segment.get("text")
        self.start = segment.get("startIndex", 0)
        self.end = segment.get("endIndex")

    def key(self) -> tuple[object, ...]:
        """Tell repetitions of one source apart from other sources."""
        return (self.chunk.get("uri"), self.chunk.get("text"), self.start, self.end, self.passage)

    def find(self, text: str, encoded: bytes) -> tuple[int, int] | None:
        """Find the passage in a text, or None."""
        if self.end is None and self.passage is None:
            return None
        end = len(encoded) if self.end is None else self.end
        slice_ = encoded[self.start : end]
        if self.passage is None:
            if end > len(encoded):
                return None
        elif slice_ != self.passage.encode("utf-8", "surrogatepass"):
            # Offsets count from the start of the whole answer, which may have other parts before.
            at = text.find(self.passage)
            return None if at < 0 else (at, at + len(self.passage))
        start = len(encoded[: self.start].decode("utf-8", "replace"))
        return start, start + len(slice_.decode("utf-8", "replace"))

    def citation(self, place: tuple[int, int] | None) -> Citation:
        """Give the citation, with the offsets of its passage where they are known."""
        chunk = self.chunk
        start, end = place or (None, None)
        return Citation(
            url=_text(chunk, "uri") or _text(chunk, "sourceUri"),
            title=_text(chunk, "title"),
            cited_text=_text(chunk, "text"),
            start=start,
            end=end,
            raw=self.raw,
        )


def sources_of(candidate: google.Candidate) -> Iterator[Source]:
    """Give every source a candidate names, those that no passage rests on last."""
    if grounding := candidate.get("groundingMetadata"):
        yield from _grounding(grounding)
    if cited := candidate.get("citationMetadata"):
        # Vertex says `citations` where Gemini says `citationSources`.
        other = cast("list[google.CitationSource] | None", cited.get("citations"))
        for source in cited.get("citationSources") or other or ():
            raw = cast("JsonObject", source)
            segment: google.Segment = {"startIndex": source.get("startIndex", 0)}
            if "endIndex" in source:
                segment["endIndex"] = source["endIndex"]
            yield Source(raw, segment, raw)


def _grounding(grounding: google.GroundingMetadata) -> Iterator[Source]:
    chunks = grounding.get("groundingChunks") or []
    used: set[int] = set()
    for support in grounding.get("groundingSupports") or ():
        segment = support.get("segment") or {}
        for index in support.get("groundingChunkIndices") or ():
            used.add(index)
            chunk = chunks[index] if index < len(chunks) else None
            raw = {"groundingSupport": support, "groundingChunk": chunk}
            yield Source(_inner(chunk), segment, cast("JsonObject", raw))
    for index, chunk in enumerate(chunks):
        if index not in used:
            yield Source(_inner(chunk), {}, cast("JsonObject", {"groundingChunk": chunk}))


def _inner(chunk: google.GroundingChunk | None) -> JsonObject:
    """Give the web page, place, image or passage that a chunk holds under its kind."""
    for inner in cast("JsonObject", chunk or {}).values():
        if isinstance(inner, dict):
            return inner
    return {}


def _text(chunk: JsonObject, name: str) -> str | None:
    found = chunk.get(name)
    return found if isinstance(found, str) and found else None


def place(
    sources: Sequence[Source], texts: Sequence[str]
) -> Iterator[tuple[Source, int | None, tuple[int, int] | None]]:
    """Say of each source in which text its passage stands, and where in it."""
    encoded = [text.encode("utf-8", "surrogatepass") for text in texts]
    for source in sources:
        for at, text in enumerate(texts):
            found = source.find(text, encoded[at])
            if found is not None:
                yield source, at, found
                break
        else:
            yield source, None, None
