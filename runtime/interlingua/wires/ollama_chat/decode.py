"""Answers of Ollama's chat API, streamed or whole, to events.

Law: a stream is whole at the event that says `done`. Calls come whole, older servers' without ids.
"""

from __future__ import annotations

from base64 import b64decode
from typing import TYPE_CHECKING, cast

from interlingua import jsontext
from interlingua.finish import FinishReason
from interlingua.media import Image, sniff
from interlingua.usage import Usage, count_of
from interlingua.wire import Decoder
from interlingua.wires.ollama_chat.errors import error_inside

if TYPE_CHECKING:
    from interlingua.messages import Origin
    from interlingua.values import JsonObject, JsonValue
    from interlingua_generated.wire import ollama_chat as wire

_FINISH_REASONS = {
    "stop": FinishReason.STOP,
    "load": FinishReason.STOP,
    "unload": FinishReason.STOP,
    "length": FinishReason.LENGTH,
    "tool_calls": FinishReason.TOOL_CALLS,
}
_COUNTS = ("prompt_eval_count", "eval_count")
_KNOWN = frozenset({"role", "content", "thinking", "tool_calls", "images"})


class OllamaDecoder(Decoder):
    """Decodes one answer."""

    __slots__ = ("_calls", "_images", "_is_streamed", "_message", "_open", "_started", "_texts")

    def __init__(self, origin: Origin) -> None:
        super().__init__(origin)
        self._texts: dict[str, list[str]] = {"content": [], "thinking": []}
        self._calls: list[JsonValue] = []
        self._images: list[JsonValue] = []
        self._message: JsonObject = {"role": "assistant"}
        self._open: str | None = None
        self._is_streamed = False
        self._started = False

    def decode_event(self, event: JsonObject) -> None:
        """Take one event."""
        sent = cast("wire.StreamEvent", event)
        if self.ended:
            self.assembler.warn("an event after the end of the stream", event)
            return
        message = sent.get("message")
        if message is not None and self._open == "content" and len(message) == 2:
            piece = message.get("content")
            if piece and sent.get("done") is False and len(sent) == 4:
                self.assembler.text("content", piece)
                self._texts["content"].append(piece)
                return
        self._is_streamed = True
        self._take_header(event)
        if message is not None:
            self._take_message(cast("JsonObject", message))
        elif sent.get("done") is None:
            self.assembler.warn("an event of a kind that the protocol does not have", event)
        if sent.get("done") is True:
            self._end()

    def decode_body(self, body: JsonObject) -> None:
        """Take a plain body."""
        self.raw = body
        self._raise_error(body)
        message = body["message"]
        if not isinstance(message, dict):
            return
        self._start()
        self._take_message(message)
        self._end()

    def body(self) -> JsonObject:
        """Give the provider's body; of a stream, what its events add up to so far."""
        if self.ended or not self._is_streamed:
            return self.raw
        message = dict(self._message)
        for name, pieces in self._texts.items():
            if pieces or name == "content":
                message[name] = "".join(pieces)
        for name, listed in (("tool_calls", self._calls), ("images", self._images)):
            if listed:
                message[name] = list(listed)
        return {**self.raw, "message": message}

    def _take_header(self, event: JsonObject) -> None:
        self._raise_error(event)
        for name, given in event.items():
            if name == "logprobs" and isinstance(given, list):
                listed = self.raw.setdefault("logprobs", [])
                if isinstance(listed, list):
                    listed += given
            elif name == "created_at":
                # Each event has its own; the first is when the answer began.
                self.raw.setdefault(name, given)
            elif name != "message":
                self.raw[name] = given
        self._start()

    def _start(self) -> None:
        if not self._started:
            self._started = True
            model = self.raw.get("model")
            self.assembler.start(None, model if isinstance(model, str) else None)

    def _take_message(self, message: JsonObject) -> None:
        for name in ("thinking", "content"):
            piece = message.get(name)
            if isinstance(piece, str) and piece:
                self._take_text(name, piece)
        calls, images = message.get("tool_calls"), message.get("images")
        for image in images if isinstance(images, list) else ():
            self._take_image(image)
        for call in calls if isinstance(calls, list) else ():
            if isinstance(call, dict):
                self._take_call(call)
        for name, given in message.items():
            if name not in _KNOWN:
                if name not in self._message:
                    self.assembler.warn(f"a message's field without a neutral form: {name}", given)
                self._message[name] = given

    def _take_text(self, name: str, piece: str) -> None:
        self._switch(name)
        self._texts[name].append(piece)
        if name == "content":
            self.assembler.text(name, piece)
        else:
            self.assembler.thinking(name, piece)

    def _take_image(self, given: JsonValue) -> None:
        self._switch(None)
        self._images.append(given)
        try:
            data = b64decode(given, validate=True) if isinstance(given, str) else b""
        except ValueError:
            data = b""
        media_type = sniff(data) or ""
        if media_type.startswith("image/"):
            origin = self.assembler.origin
            self.assembler.media(Image(data, media_type=media_type, origin=origin))
        else:
            self.assembler.opaque("image", {"image": given})

    def _take_call(self, call: JsonObject) -> None:
        self._switch(None)
        key = ("call", len(self._calls))
        self._calls.append(call)
        function = call.get("function")
        if not isinstance(function, dict):
            function = {}
        name, call_id, given = function.get("name"), call.get("id"), function.get("arguments")
        if not isinstance(call_id, str) or not call_id:
            call_id = self._made_id()
        self.assembler.tool_call(key, call_id, name if isinstance(name, str) else "")
        text = given if isinstance(given, str) else jsontext.encode_text(given or {})
        self.assembler.arguments(key, text)
        self.assembler.end_tool_call(key)

    def _made_id(self) -> str:
        # Answers have no id, but the moment they began keeps the calls of several apart.
        moment = "".join([each for each in str(self.raw.get("created_at", "")) if each.isdigit()])
        return f"call_{moment[-16:]}_{len(self._calls)}"

    def _switch(self, name: str | None) -> None:
        """Close the open part if it is of another kind."""
        if self._open is not None and self._open != name:
            self.assembler.end(self._open)
        self._open = name

    def _end(self) -> None:
        reason = self.raw.get("done_reason")
        self.raw_finish_reason = reason if isinstance(reason, str) and reason else None
        self.finish_reason = _FINISH_REASONS.get(self.raw_finish_reason or "", FinishReason.UNKNOWN)
        if self._calls and self.finish_reason in (FinishReason.STOP, FinishReason.UNKNOWN):
            # The server has no word of its own for calls.
            self.finish_reason = FinishReason.TOOL_CALLS
        counts: JsonObject = {name: self.raw[name] for name in _COUNTS if name in self.raw}
        if counts:
            entered, output = [count_of(counts.get(name)) for name in _COUNTS]
            self.usage = Usage(input=entered, output=output, raw=counts)
        self.raw = self.body()
        self.end_reply()

    def _raise_error(self, sent: JsonObject) -> None:
        error = error_inside(sent, self.assembler.origin)
        if error is not None:
            raise error
