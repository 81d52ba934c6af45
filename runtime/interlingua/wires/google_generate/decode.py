"""Answers of generateContent and streamGenerateContent to events.

Law: a plain body and every chunk of a stream pass through the same code, part by part.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from interlingua import jsontext
from interlingua.errors import ProtocolError
from interlingua.finish import FinishReason
from interlingua.google_failures import error_inside
from interlingua.wire import Decoder
from interlingua.wires.google_generate.body import StreamedBody
from interlingua.wires.google_generate.citations import Source, place, sources_of
from interlingua.wires.google_generate.parts import PartDecoder
from interlingua.wires.google_generate.usage import read_service_tier, read_usage

if TYPE_CHECKING:
    from interlingua.messages import Origin, Part
    from interlingua.values import JsonObject
    from interlingua_generated.wire import google_generate as google

FINISH_REASONS = {
    "STOP": FinishReason.STOP,
    "MAX_TOKENS": FinishReason.LENGTH,
    "SAFETY": FinishReason.CONTENT_FILTER,
    "RECITATION": FinishReason.CONTENT_FILTER,
    "LANGUAGE": FinishReason.CONTENT_FILTER,
    "BLOCKLIST": FinishReason.CONTENT_FILTER,
    "PROHIBITED_CONTENT": FinishReason.CONTENT_FILTER,
    "SPII": FinishReason.CONTENT_FILTER,
    "MODEL_ARMOR": FinishReason.CONTENT_FILTER,
    "IMAGE_SAFETY": FinishReason.CONTENT_FILTER,
    "IMAGE_PROHIBITED_CONTENT": FinishReason.CONTENT_FILTER,
    "IMAGE_RECITATION": FinishReason.CONTENT_FILTER,
    "IMAGE_OTHER": FinishReason.ERROR,
    "NO_IMAGE": FinishReason.ERROR,
    "MALFORMED_FUNCTION_CALL": FinishReason.ERROR,
    "MALFORMED_RESPONSE": FinishReason.ERROR,
    "MISSING_THOUGHT_SIGNATURE": FinishReason.ERROR,
    "TOO_MANY_TOOL_CALLS": FinishReason.ERROR,
    "UNEXPECTED_TOOL_CALL": FinishReason.ERROR,
}


class GoogleDecoder(Decoder):
    """Reads one answer; a stream is whole once it has given a reason to finish and has ended."""

    __slots__ = ("_body", "_cited", "_parts", "_searches", "_started", "_terminal", "_warned")

    def __init__(self, origin: Origin) -> None:
        super().__init__(origin)
        self._parts = PartDecoder(self.assembler)
        self._body = StreamedBody()
        self._cited: set[tuple[object, ...]] = set()
        self._searches: set[str] = set()
        self._started = False
        self._terminal = False
        self._warned = False

    def decode_event(self, event: JsonObject) -> None:
        """Take one chunk."""
        if event.get("error"):
            raise error_inside(event, self.assembler.origin)
        chunk = cast("google.StreamEvent", event)
        self._body.add(chunk)
        self._decode(chunk)

    def decode_body(self, body: JsonObject) -> None:
        """Take a whole body."""
        if body.get("error"):
            raise error_inside(body, self.assembler.origin)
        self.raw = body
        response = cast("google.Response", body)
        self._body.usage.update(response.get("usageMetadata") or {})
        self._decode(response)
        if response.get("candidates") or self._terminal:
            self.end_reply()

    def whole(self, data: bytes) -> None:
        """Take a plain body; a stream without `alt=sse` is an array of its chunks."""
        if not data.lstrip().startswith(b"["):
            super().whole(data)
            return
        chunks = jsontext.decode(data)
        if not isinstance(chunks, list):
            raise ProtocolError("expected a JSON array of chunks")
        for chunk in chunks:
            self.feed(jsontext.encode(cast("JsonObject", chunk)))
        self.finish()

    def finish(self) -> None:
        """Say that the bytes have ended; without a reason to finish they were cut."""
        if self._terminal:
            self.end_reply()
        super().finish()

    def end_reply(self) -> None:
        """Close open parts and announce the end."""
        if not self.ended:
            self._parts.end()
            if self.finish_reason is FinishReason.STOP and self._parts.has_tool_calls:
                self.finish_reason = FinishReason.TOOL_CALLS
            self._settle()
        super().end_reply()

    def parts(self) -> tuple[Part, ...]:
        """Give the parts so far."""
        self._settle()
        return super().parts()

    def _settle(self) -> None:
        if self.ended:
            return
        # Usage stands on every chunk, so it is read when somebody looks, not each time.
        if self._body.whole:
            self.raw = self._body.settle(self._parts.streamed_arguments())
        if self._body.usage or self._searches:
            usage = cast("JsonObject", self._body.usage)
            self.usage = read_usage(usage, len(self._searches) or None)
            self.service_tier = read_service_tier(usage)

    def _decode(self, chunk: google.Response) -> None:
        if not self._started:
            self._started = True
            self.assembler.start(chunk.get("responseId"), chunk.get("modelVersion"))
        candidates = chunk.get("candidates")
        if candidates:
            for candidate in candidates:
                # An index of zero may be left out.
                if candidate.get("index"):
                    self._leave_to_raw(candidate)
                else:
                    self._candidate(candidate)
        feedback = chunk.get("promptFeedback")
        if feedback:
            self._prompt_feedback(feedback)

    def _candidate(self, candidate: google.Candidate) -> None:
        parts = self._parts
        cites = "groundingMetadata" in candidate or "citationMetadata" in candidate
        sources = self._new_sources(candidate) if cites else []
        if sources:
            parts.hold_texts()
        content = candidate.get("content")
        if content:
            for part in content.get("parts") or ():
                parts.decode(part)
        if sources:
            self._cite(sources)
        reason = cast("JsonObject", candidate).get("finishReason")
        if reason and isinstance(reason, str):
            self._terminal = True
            self.raw_finish_reason = reason
            self.finish_reason = FINISH_REASONS.get(reason, FinishReason.UNKNOWN)

    def _new_sources(self, candidate: google.Candidate) -> list[Source]:
        grounding = candidate.get("groundingMetadata") or {}
        self._searches.update(each for each in grounding.get("webSearchQueries") or () if each)
        # A later chunk may repeat the metadata of an earlier one.
        found = [each for each in sources_of(candidate) if each.key() not in self._cited]
        self._cited.update(each.key() for each in found)
        return found

    def _cite(self, sources: list[Source]) -> None:
        texts = self._parts.held_texts()
        for source, at, found in place(sources, [text for _, text in texts]):
            # A source of no passage belongs to the answer as a whole, told at its latest text.
            key = texts[at][0] if at is not None else self._parts.latest_text()
            self.assembler.citation(key, source.citation(found))
        self._parts.release_texts()

    def _prompt_feedback(self, feedback: google.PromptFeedback) -> None:
        reason = feedback.get("blockReason")
        if not reason:
            return
        self._terminal = True
        self.finish_reason = FinishReason.CONTENT_FILTER
        words = cast("JsonObject", feedback).get("blockReasonMessage")
        self.assembler.warn(
            f"the prompt was blocked: {reason}" + (f": {words}" if words else ""),
            cast("JsonObject", feedback),
        )

    def _leave_to_raw(self, candidate: google.Candidate) -> None:
        if not self._warned:
            self._warned = True
            self.assembler.warn(
                "the provider sent several candidates; only the first is decoded, the others are"
                " in .raw",
                cast("JsonObject", candidate),
            )
