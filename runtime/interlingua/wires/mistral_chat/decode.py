"""Answers of Mistral's chat API, streamed or whole, to events.

Law: a stream is whole at `[DONE]`, or where its bytes end after a finish reason.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from interlingua.wire import Decoder
from interlingua.wires.mistral_chat.errors import error_inside
from interlingua.wires.mistral_chat.fold import MessageFold
from interlingua.wires.mistral_chat.message import MessageReader, is_tool_message
from interlingua.wires.mistral_chat.usage import finish_reason_of, usage_of

if TYPE_CHECKING:
    from interlingua.messages import Origin
    from interlingua.records import Compat
    from interlingua.values import JsonObject, JsonValue
    from interlingua_generated.wire import mistral_chat as wire

_PER_CHUNK = frozenset({"choices", "p"})
"""Fields of a chunk that are its own: `p` pads it."""


class MistralDecoder(Decoder):
    """Decodes one answer; the first choice becomes the reply, others stay in `raw`."""

    __slots__ = (
        "_choice",
        "_done_marker",
        "_earlier",
        "_first_call",
        "_fold",
        "_header",
        "_others",
        "_pieces",
        "_reader",
        "_started",
    )

    def __init__(self, origin: Origin, compat: Compat) -> None:
        super().__init__(origin)
        self._done_marker = compat.done_marker
        self._reader = MessageReader(self.assembler)
        self._fold = MessageFold()
        self._pieces = self._fold.pieces
        # The last chunk's own fields: a chunk that repeats them has nothing new but its delta.
        self._header: JsonObject = {}
        self._choice: JsonObject = {"index": 0}
        self._earlier: list[JsonValue] = []
        self._first_call = 0
        self._others: dict[int, list[JsonValue]] = {}
        self._started = False

    def feed(self, data: bytes) -> None:
        """Take one event's data as it came; raises like every decoder's `feed`."""
        if not data.startswith(b"{") or self.ended:
            data = data.strip()
            if data == b"[DONE]":
                self._end()
                return
            if self.ended and data:
                text = data.decode("utf-8", "replace")
                self.assembler.warn("an event after the end of the stream", text)
            if self.ended or not data:
                return
        super().feed(data)

    def decode_event(self, event: JsonObject) -> None:
        """Take one chunk."""
        chunk = cast("wire.StreamEvent", event)
        header = self._header
        choices = header["choices"] = cast("list[JsonValue] | None", chunk.get("choices"))
        if "p" in header:
            header["p"] = event.get("p")
        if header != event:
            self._take_header(event)
        for each in choices or ():
            choice = cast("wire.ChunkChoice", each)
            index = choice.get("index") or 0
            if index != 0:
                self._take_other(index, cast("JsonObject", choice))
                continue
            delta = choice.get("delta")
            if delta:
                content = delta.get("content")
                if type(content) is str and content and len(delta) == 1 and self._reader.in_text:
                    self._pieces.append(content)
                    self.assembler.text("text", content)
                else:
                    self._take_delta(cast("JsonObject", delta))
            if len(choice) != 3 or choice.get("finish_reason") is not None:
                self._take_choice_fields(cast("JsonObject", choice))

    def decode_body(self, body: JsonObject) -> None:
        """Take a plain body."""
        self.raw = body
        self._raise_error(body)
        choices = body.get("choices")
        if not isinstance(choices, list) or not choices:
            return
        self._take_usage(body.get("usage"))
        self._start()
        choice = choices[0]
        if not isinstance(choice, dict):
            return
        self._take_choice_fields(choice)
        message, messages = choice.get("message"), choice.get("messages")
        # A provider that ran tools on the way gives every message of it.
        for each in messages if isinstance(messages, list) and messages else [message]:
            if isinstance(each, dict):
                self._reader.read(each)
        if len(choices) > 1:
            self._warn_of_choices()
        self._end()

    def finish(self) -> None:
        """Say that the bytes have ended.

        Raises:
            StreamInterrupted: Neither `[DONE]` nor a finish reason has come.
        """
        if self.raw_finish_reason and self._done_marker is not True:
            self._end()
        super().finish()

    def body(self) -> JsonObject:
        """Give the provider's body; of a stream, what its chunks add up to so far."""
        if self.ended or not self._header:
            return self.raw
        body = dict(self.raw)
        if isinstance(kind := body.get("object"), str):
            body["object"] = kind.removesuffix(".chunk")
        message = self._fold.body(self._reader.calls.calls[self._first_call :])
        choice = dict(self._choice)
        if self._earlier:
            choice["messages"] = [*self._earlier, message]
        else:
            choice["message"] = message
        choices: list[JsonValue] = [choice]
        for index, chunks in sorted(self._others.items()):
            choices.append({"index": index, "chunks": chunks})
        body["choices"] = choices
        return body

    def _take_header(self, event: JsonObject) -> None:
        self._raise_error(event)
        self._take_usage(event.get("usage"))
        for name, given in event.items():
            if name not in _PER_CHUNK and (given is not None or name not in self.raw):
                self.raw[name] = given
        self._header = dict(event)
        if "choices" not in event and "usage" not in event:
            self.assembler.warn("an event of a kind that the protocol does not have", event)
            return
        self._start()

    def _start(self) -> None:
        if self._started:
            return
        self._started = True
        response_id, model = self.raw.get("id"), self.raw.get("model")
        self.assembler.start(
            response_id if isinstance(response_id, str) else None,
            model if isinstance(model, str) else None,
        )

    def _take_usage(self, usage: JsonValue) -> None:
        if isinstance(usage, dict):
            self.usage = usage_of(usage)
            tier = usage.get("service_tier")
            self.service_tier = tier if isinstance(tier, str) else self.service_tier

    def _take_delta(self, delta: JsonObject) -> None:
        if is_tool_message(delta):
            calls = self._reader.calls.calls
            self._earlier += [self._fold.body(calls[self._first_call :]), delta]
            self._first_call = len(calls)
            self._fold = MessageFold()
            self._pieces = self._fold.pieces
            self._reader.read(delta)
            return
        for name, given in delta.items():
            if name == "content":
                self._fold.add_content(given)
            elif name != "tool_calls":
                self._fold.add_field(name, given)
        self._reader.read(delta)

    def _take_choice_fields(self, choice: JsonObject) -> None:
        for name, given in choice.items():
            if name not in ("delta", "message", "messages"):
                self._choice[name] = given
        reason = choice.get("finish_reason")
        if isinstance(reason, str) and reason:
            self.raw_finish_reason = reason

    def _take_other(self, index: int, choice: JsonObject) -> None:
        if not self._others:
            self._warn_of_choices()
        self._others.setdefault(index, []).append(choice)

    def _end(self) -> None:
        if self.ended:
            return
        if not self._started:
            self._start()
            self.assembler.warn("the stream held no choice", self.raw)
        self._reader.finish()
        self.finish_reason = finish_reason_of(self.raw_finish_reason, calls=self._reader.has_calls)
        self.raw = self.body()
        self.end_reply()

    def _warn_of_choices(self) -> None:
        self.assembler.warn("several choices came; the reply is the first, raw has the others")

    def _raise_error(self, sent: JsonObject) -> None:
        error = error_inside(sent, self.assembler.origin)
        if error is not None:
            raise error
