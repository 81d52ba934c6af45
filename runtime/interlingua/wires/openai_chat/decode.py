"""Answers of the chat completions API, streamed or whole, to events.

Law: a stream is whole at `[DONE]`, or where its bytes end after a finish reason; usage comes
between the two, so nothing ends at the finish reason itself.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from interlingua.wire import Decoder
from interlingua.wires.openai_chat.errors import error_inside
from interlingua.wires.openai_chat.fold import ChoiceFold, add
from interlingua.wires.openai_chat.message import MessageReader
from interlingua.wires.openai_chat.output import searched_sources
from interlingua.wires.openai_chat.usage import finish_reason_of, usage_of

if TYPE_CHECKING:
    from interlingua.messages import Origin
    from interlingua.records import Compat
    from interlingua.values import JsonObject, JsonValue
    from interlingua_generated.wire.openai_chat import ChunkChoice

_NOT_YET = object()


class ChatDecoder(Decoder):
    """Decodes one answer; the first choice becomes the reply, others stay in `raw`."""

    __slots__ = (
        "_choice_header",
        "_done_marker",
        "_fold",
        "_header",
        "_index",
        "_other_choices",
        "_reader",
        "_started",
        "_text",
    )

    def __init__(self, origin: Origin, compat: Compat) -> None:
        super().__init__(origin)
        self._done_marker = compat.done_marker
        self._reader = MessageReader(self.assembler, compat)
        self._started = False
        # The last chunk's own fields: a chunk that repeats them has nothing new but its delta.
        self._header: JsonObject = {}
        self._choice_header: JsonObject = {}
        self._index: object = _NOT_YET
        self._fold: ChoiceFold | None = None
        self._text: list[str] = []
        self._other_choices: dict[int, ChoiceFold] = {}

    def feed(self, data: bytes) -> None:
        """Take one event's data as it came; raises like every decoder's `feed`."""
        if not data.startswith(b"{") or self.ended:
            data = data.strip()
            if data == b"[DONE]":
                self._end()
                return
            if not data or self.ended:
                self._after_the_end(data)
                return
        super().feed(data)

    def decode_event(self, event: JsonObject) -> None:
        """Take one chunk."""
        choices = cast("list[ChunkChoice] | None", event.get("choices"))
        header = self._header
        header["choices"] = event.get("choices")
        if "obfuscation" in header:
            # Random padding, new in every chunk.
            header["obfuscation"] = event.get("obfuscation")
        if header != event:
            self._take_header(event)
        if not choices:
            return
        choice = choices[0]
        if choice.get("index") != self._index or len(choices) > 1:
            self._take_choices(choices)
            return
        self._take_choice(choice)

    def _take_choice(self, choice: ChunkChoice) -> None:
        delta = choice.get("delta")
        header = self._choice_header
        header["delta"] = cast("JsonValue", delta)
        if header != choice:
            self._take_choice_header(cast("JsonObject", choice))
        if delta:
            content = delta.get("content")
            if type(content) is str and content and len(delta) == 1 and self._reader.in_text:
                self._text.append(content)
                self.assembler.text("text", content)
            else:
                self._take_delta(cast("JsonObject", delta))

    def decode_body(self, body: JsonObject) -> None:
        """Take a plain body."""
        self.raw = body
        self._raise_error(body)
        choices = body.get("choices")
        if not isinstance(choices, list) or not choices:
            return
        for name in ("usage", "service_tier", "x_groq"):
            self._take_field(name, body.get(name))
        self._start()
        choice = choices[0]
        if not isinstance(choice, dict):
            return
        self._take_plain_choice(choice)
        if len(choices) > 1:
            self._warn_of_choices()
        self._end()

    def finish(self) -> None:
        """Say that the bytes have ended.

        Raises:
            StreamInterrupted: Neither `[DONE]` nor a finish reason has come.
        """
        if self.raw_finish_reason and self._done_marker is not True and not self.ended:
            self._end()
        super().finish()

    def body(self) -> JsonObject:
        """Give the provider's body; of a stream, what its chunks add up to so far."""
        fold = self._fold
        if fold is None or self.ended:
            return self.raw
        folds = {0: fold} if self._index is _NOT_YET else {_index(self._index): fold}
        folds.update(self._other_choices)
        kind = self.raw.get("object")
        body: JsonObject = dict(self.raw)
        if isinstance(kind, str):
            body["object"] = kind.removesuffix(".chunk").removesuffix(".done")
        body["choices"] = [folds[index].body() for index in sorted(folds)]
        if self.usage.raw is not None:
            body["usage"] = self.usage.raw
        return body

    def _take_header(self, event: JsonObject) -> None:
        self._raise_error(event)
        known = self._header
        for name, given in event.items():
            if name not in ("choices", "obfuscation") and (
                name not in known or given != known[name]
            ):
                self._take_field(name, given)
                if name != "usage":
                    add(self.raw, name, given)
        self._header = dict(event)
        if self._started:
            # Azure names the reply only after it has begun it.
            self._start()
        if "choices" not in event and not _is_known_chunk(event):
            self.assembler.warn("an event of a kind that the protocol does not have", event)

    def _take_field(self, name: str, given: JsonValue) -> None:
        match name, given:
            case "usage", dict():
                self.usage = usage_of({**(self.usage.raw or {}), **given})
            case "x_groq", {"usage": dict(usage)}:
                self.usage = usage_of({**(self.usage.raw or {}), **usage})
            case "service_tier", str():
                self.service_tier = given or self.service_tier
            case _:
                pass

    def _start(self) -> None:
        """Announce the reply; or name it, where that was done before its name was known."""
        response_id, model = self.raw.get("id"), self.raw.get("model")
        known_id = response_id if isinstance(response_id, str) and response_id else None
        known_model = model if isinstance(model, str) and model else None
        assembler = self.assembler
        if self._started:
            assembler.response_id = assembler.response_id or known_id
            assembler.served_model = assembler.served_model or known_model
        else:
            self._started = True
            assembler.start(known_id, known_model)

    def _take_choices(self, choices: list[ChunkChoice]) -> None:
        for choice in choices:
            index = choice.get("index")
            if self._index is _NOT_YET:
                self._begin_choice(index)
            if _index(index) == _index(self._index):
                self._index = index
                self._take_choice(choice)
            else:
                self._take_other_choice(_index(index), cast("JsonObject", choice))

    def _begin_choice(self, index: object) -> None:
        self._start()
        self._index = index
        self._fold = ChoiceFold(_index(index))
        self._text = self._fold.pieces("content")
        self._reader.fold = self._fold

    def _take_other_choice(self, index: int, choice: JsonObject) -> None:
        fold = self._other_choices.get(index)
        if fold is None:
            if not self._other_choices:
                self._warn_of_choices()
            fold = self._other_choices[index] = ChoiceFold(index)
        for name, given in choice.items():
            if name not in ("index", "delta"):
                fold.add_field(name, given)
        delta = choice.get("delta")
        if isinstance(delta, dict):
            fold.add_delta(delta)
            pieces = delta.get("tool_calls")
            fold.calls.begin_chunk()
            for piece in pieces if isinstance(pieces, list) else ():
                if isinstance(piece, dict):
                    fold.calls.take(piece)

    def _take_choice_header(self, choice: JsonObject) -> None:
        self._raise_error(choice)
        known = self._choice_header
        for name, given in choice.items():
            if name in ("index", "delta", "message", "text"):
                continue
            if name not in known or given != known[name]:
                self._take_choice_field(name, given)
                if self._fold is not None:
                    self._fold.add_field(name, given)
        self._choice_header = dict(choice)
        if not choice.get("delta"):
            # Some hosts send a whole message, or a text, in the place of a delta.
            message, text = choice.get("message"), choice.get("text")
            if isinstance(message, dict) and not self._reader.has_content:
                self._take_delta(message)
            elif isinstance(text, str) and text:
                self._take_delta({"content": text})

    def _take_choice_field(self, name: str, given: JsonValue) -> None:
        if name == "finish_reason" and given:
            self.raw_finish_reason = str(given)
        elif name == "usage" and isinstance(given, dict):
            self._take_field(name, given)  # moonshot

    def _take_delta(self, delta: JsonObject) -> None:
        if self._fold is not None:
            self._fold.add_delta(delta)
        self._reader.read(delta)

    def _take_plain_choice(self, choice: JsonObject) -> None:
        self._raise_error(choice)
        for name in ("finish_reason", "usage"):
            self._take_choice_field(name, choice.get(name))
        message, text = choice.get("message") or choice.get("delta"), choice.get("text")
        if isinstance(message, dict):
            self._reader.read(message, whole=True)
        elif isinstance(text, str):
            self._reader.read({"content": text}, whole=True)

    def _end(self) -> None:
        if self.ended:
            return
        if not self._started:
            self._start()
            self.assembler.warn("the stream held no choice", self.raw)
        self._reader.finish(searched_sources(self.raw))
        self.finish_reason = finish_reason_of(
            self.raw_finish_reason,
            calls=self._reader.has_calls,
            refused=self._reader.refused,
        )
        self.raw = self.body()
        self.end_reply()

    def _after_the_end(self, data: bytes) -> None:
        if data:
            self.assembler.warn(
                "an event after the end of the stream", data.decode("utf-8", "replace")
            )

    def _warn_of_choices(self) -> None:
        self.assembler.warn("several choices came; the reply is the first, raw has the others")

    def _raise_error(self, sent: JsonObject) -> None:
        error = error_inside(sent, self.assembler.origin)
        if error is not None:
            raise error


def _index(given: object) -> int:
    return given if isinstance(given, int) else 0


def _is_known_chunk(event: JsonObject) -> bool:
    known = {"usage", "x_groq", "id", "object"}
    return not event or event.get("type") == "ping" or not known.isdisjoint(event)
