"""Answers of Cohere's chat API, streamed or whole, to events.

Law: a stream is whole at `message-end`. Parts come in the order content, plan, calls; texts stay
open to the end, since what they cite may come after them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from interlingua.messages import Citation
from interlingua.wire import Decoder
from interlingua.wires.cohere_chat.errors import error_inside
from interlingua.wires.cohere_chat.items import CallItem, ContentItem
from interlingua.wires.cohere_chat.usage import finish_reason_of, usage_of

if TYPE_CHECKING:
    from interlingua.messages import Origin
    from interlingua.values import JsonObject, JsonValue
    from interlingua_generated.wire import cohere_chat as wire

_ENVELOPE = frozenset({"type", "index", "delta", "logprobs"})
_MESSAGE = frozenset({"message"})
_READ = {
    "content-start": frozenset({"content"}),
    "content-delta": frozenset({"content"}),
    "content-end": frozenset[str](),
    "tool-plan-delta": frozenset({"tool_plan"}),
    "tool-call-start": frozenset({"tool_calls"}),
    "tool-call-delta": frozenset({"tool_calls"}),
    "tool-call-end": frozenset[str](),
    "citation-start": frozenset({"citations"}),
    "citation-end": frozenset[str](),
}
"""What is read of the message in events that are not kept whole."""


class CohereDecoder(Decoder):
    """Decodes one answer."""

    __slots__ = (
        "_calls",
        "_citations",
        "_contents",
        "_is_streamed",
        "_logprobs",
        "_message",
        "_plan",
        "_plan_citations",
        "_started",
    )

    def __init__(self, origin: Origin) -> None:
        super().__init__(origin)
        self._contents: dict[int, ContentItem] = {}
        self._calls: dict[int, CallItem] = {}
        self._citations: list[JsonValue] = []
        self._plan: list[str] = []
        self._plan_citations: list[JsonValue] = []
        self._logprobs: list[JsonValue] = []
        self._message: JsonObject = {}
        self._is_streamed = False
        self._started = False

    def feed(self, data: bytes) -> None:
        """Take one event's data as it came; raises like every decoder's `feed`."""
        if self.ended or not data.startswith(b"{"):
            said = data.strip()
            if not said or said == b"[DONE]":
                return
            if self.ended:
                text = said.decode("utf-8", "replace")
                self.assembler.warn("an event after the end of the stream", text)
                return
        super().feed(data)

    def decode_event(self, event: JsonObject) -> None:
        """Take one event."""
        sent = cast("wire.StreamEvent", event)
        kind = sent.get("type")
        is_plain = kind == "content-delta" and len(event) == 3
        if is_plain and self._take_text(cast("wire.ContentDeltaEvent", event)):
            return
        if kind in _READ:
            self._warn_unread(kind, event)
        match kind:
            case "content-delta":
                self._take_piece(_index(event), _of_message(event, "content"))
                if "logprobs" in event:
                    self._logprobs.append(event["logprobs"])
            case "tool-call-delta":
                self._take_call(_index(event), _of_message(event, "tool_calls"))
            case "tool-plan-delta":
                self._take_plan(_message(event).get("tool_plan"))
            case "content-start":
                self._start_content(_index(event), _of_message(event, "content"))
            case "content-end":
                self._end_content(_index(event))
            case "citation-start":
                self._take_citation(_of_message(event, "citations"))
            case "citation-end":
                pass
            case "tool-call-start":
                self._take_call(_index(event), _of_message(event, "tool_calls"))
            case "tool-call-end":
                self._end_call(_index(event))
            case "message-start":
                self._start_message(event)
            case "message-end":
                self._end_message(event)
            case _:
                self._raise_error(event)
                self.assembler.warn("an event of a kind that is not known", event)

    def _warn_unread(self, kind: str, event: JsonObject) -> None:
        self.warn_unread(kind, event, _ENVELOPE)
        delta = event.get("delta")
        if isinstance(delta, dict):
            self.warn_unread(f"{kind}.delta", delta, _MESSAGE)
            message = delta.get("message")
            if isinstance(message, dict):
                self.warn_unread(f"{kind}.delta.message", message, _READ[kind])

    def decode_body(self, body: JsonObject) -> None:
        """Take a plain body."""
        self.raw = body
        self._raise_error(body)
        message = body["message"]
        if not isinstance(message, dict):
            return
        self._start(body.get("id"))
        contents, calls = message.get("content"), message.get("tool_calls")
        for index, item in enumerate(contents if isinstance(contents, list) else ()):
            if isinstance(item, dict):
                self._start_content(index, item)
                self._end_content(index)
        if isinstance(contents, str):
            self._start_content(0, {"type": "text", "text": contents})
        self._take_plan(message.get("tool_plan"))
        citations = message.get("citations")
        for citation in citations if isinstance(citations, list) else ():
            if isinstance(citation, dict):
                self._take_citation(citation)
        for index, call in enumerate(calls if isinstance(calls, list) else ()):
            if isinstance(call, dict):
                self._take_call(index, call)
                self._end_call(index)
        self._end(body)

    def body(self) -> JsonObject:
        """Give the provider's body; of a stream, what its events add up to so far."""
        if self.ended or not self._is_streamed:
            return self.raw
        message: JsonObject = {"role": "assistant", **self._message}
        if self._contents:
            message["content"] = [each.body() for each in self._contents.values()]
        if self._plan:
            message["tool_plan"] = "".join(self._plan)
        if self._calls:
            message["tool_calls"] = [each.body() for each in self._calls.values()]
        if self._citations:
            message["citations"] = self._citations
        body: JsonObject = {**self.raw, "message": message}
        if self._logprobs:
            body["logprobs"] = self._logprobs
        return body

    def _start_message(self, event: JsonObject) -> None:
        self._is_streamed = True
        for name, given in event.items():
            if name not in ("type", "delta"):
                self.raw[name] = given
        for name, given in _message(event).items():
            # The lists and texts that follow are empty here.
            if given and name not in ("content", "tool_plan", "tool_calls", "citations"):
                self._message[name] = given
        self._start(event.get("id"))

    def _start(self, response_id: JsonValue) -> None:
        if not self._started:
            self._started = True
            self.assembler.start(response_id if isinstance(response_id, str) else None, None)

    def _start_content(self, index: int, content: JsonObject) -> None:
        self._start(None)
        kind = content.get("type")
        item = ContentItem(kind if isinstance(kind, str) else "text")
        self._contents[index] = item
        # An empty text or thought is announced by its first piece, if one comes.
        self._take_piece(index, content)

    def _take_text(self, event: wire.ContentDeltaEvent) -> bool:
        """Take a piece of text as most are; tell whether it was one."""
        item = self._contents.get(event.get("index") or 0)
        delta = event.get("delta")
        message = delta.get("message") if delta and len(delta) == 1 else None
        content = message.get("content") if message and len(message) == 1 else None
        if item is None or item.kind != "text" or not content or len(content) != 1:
            return False
        text = content.get("text")
        if not text:
            return False
        self.assembler.text(item, text)
        item.texts.append(text)
        return True

    def _take_piece(self, index: int, piece: JsonObject) -> None:
        item = self._contents.get(index)
        if item is None:
            self._start_content(index, {"type": "thinking" if "thinking" in piece else "text"})
            item = self._contents[index]
        item.take(piece)
        text = piece.get(item.kind)
        if not text or not isinstance(text, str):
            return
        if item.kind == "text":
            self.assembler.text(item, text)
        elif item.kind == "thinking":
            self.assembler.thinking(item, text)

    def _end_content(self, index: int) -> None:
        item = self._contents.get(index)
        if item is None or item.kind == "text":
            return
        if item.kind != "thinking":
            self.assembler.opaque(item.kind, item.body())
        elif self.assembler.is_open(item):
            self.assembler.end(item)

    def _take_plan(self, piece: JsonValue) -> None:
        if isinstance(piece, str) and piece:
            self._plan.append(piece)

    def _end_plan(self) -> None:
        """Keep the plan, which is neither said to the user nor thought to itself."""
        if self._plan and not self._calls:
            data: JsonObject = {"tool_plan": "".join(self._plan)}
            if self._plan_citations:
                data["citations"] = self._plan_citations
            self.assembler.opaque("tool_plan", data)

    def _take_citation(self, raw: JsonObject) -> None:
        self._citations.append(raw)
        index = raw.get("content_index")
        item = self._contents.get(index if isinstance(index, int) else self._first_text())
        if raw.get("type") == "PLAN":
            self._plan_citations.append(raw)
        elif item is None or item.kind != "text":
            self.assembler.warn("a citation of something else than text", raw)
        else:
            self.assembler.citation(item, _citation(raw))

    def _first_text(self) -> int:
        texts = [index for index, item in self._contents.items() if item.kind == "text"]
        return texts[0] if texts else 0

    def _take_call(self, index: int, piece: JsonObject) -> None:
        call = self._calls.get(index)
        if call is None:
            self._start(None)
            self._end_plan()
            call = self._calls[index] = CallItem()
            text = call.take(piece)
            self.assembler.tool_call(call, call.text("id"), call.text("name"))
        else:
            text = call.take(piece)
        self.assembler.arguments(call, text)

    def _end_call(self, index: int) -> None:
        call = self._calls.get(index)
        if call is not None and self.assembler.is_open(call):
            self.assembler.end_tool_call(call)

    def _end_message(self, event: JsonObject) -> None:
        self._raise_error(event)
        delta = event.get("delta")
        self._start(event.get("id"))
        for given in (event, delta if isinstance(delta, dict) else {}):
            for name, held in given.items():
                if name not in ("type", "delta") and held is not None:
                    self.raw[name] = held
        self._is_streamed = True
        self._end(self.raw)

    def _end(self, body: JsonObject) -> None:
        reason, usage = body.get("finish_reason"), body.get("usage")
        self.raw_finish_reason = reason if isinstance(reason, str) else None
        self.finish_reason = finish_reason_of(self.raw_finish_reason)
        if isinstance(usage, dict):
            self.usage = usage_of(usage)
        self._end_plan()
        self.raw = self.body()
        self.end_reply()

    def _raise_error(self, sent: JsonObject) -> None:
        error = error_inside(sent, self.assembler.origin)
        if error is not None:
            raise error


def _index(event: JsonObject) -> int:
    index = event.get("index")
    return index if isinstance(index, int) else 0


def _message(event: JsonObject) -> JsonObject:
    match event.get("delta"):
        case {"message": dict(message)}:
            return message
        case _:
            return {}


def _of_message(event: JsonObject, name: str) -> JsonObject:
    found = _message(event)[name]
    if not isinstance(found, dict):
        raise TypeError(f"{name} is no object")
    return found


def _citation(raw: JsonObject) -> Citation:
    url = title = None
    sources = raw.get("sources")
    for source in sources if isinstance(sources, list) else ():
        match source:
            case {"document": dict(document)}:
                url, title = url or document.get("url"), title or document.get("title")
            case _:
                pass
    start, end = raw.get("start"), raw.get("end")
    return Citation(
        url=url if isinstance(url, str) else None,
        title=title if isinstance(title, str) else None,
        start=start if isinstance(start, int) else None,
        end=end if isinstance(end, int) else None,
        raw=raw,
    )
