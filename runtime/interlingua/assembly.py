"""The parts of one reply, built from pieces, and the events that announce them.

Law: streamed and whole replies pass through here alike, so both give the same parts and events.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from interlingua import jsontext
from interlingua.errors import ProtocolError
from interlingua.events import (
    CitationAdded,
    HostedToolEnded,
    HostedToolStarted,
    MediaAdded,
    OpaqueAdded,
    RefusalDelta,
    RefusalEnd,
    RefusalStart,
    ReplyStart,
    TextDelta,
    TextEnd,
    TextStart,
    ThinkingDelta,
    ThinkingEnd,
    ThinkingStart,
    ToolCallDelta,
    ToolCallEnd,
    ToolCallStart,
)
from interlingua.messages import Citation, Opaque, Origin, Refusal, Text, Thinking, ToolCall
from interlingua.reply import ReplyWarning

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable

    from interlingua.events import Event
    from interlingua.media import Audio, Image, Video
    from interlingua.messages import Part
    from interlingua.values import JsonObject, JsonValue


class _OpenText:
    __slots__ = ("citations", "index", "pieces", "provider_data")

    def __init__(self, index: int) -> None:
        self.index = index
        self.pieces: list[str] = []
        self.citations: list[Citation] = []
        self.provider_data: JsonObject | None = None


class _OpenRefusal:
    __slots__ = ("index", "pieces", "provider_data")

    def __init__(self, index: int) -> None:
        self.index = index
        self.pieces: list[str] = []
        self.provider_data: JsonObject | None = None


class _OpenThinking:
    __slots__ = ("encrypted", "index", "pieces", "provider_data", "signature")

    def __init__(self, index: int) -> None:
        self.index = index
        self.pieces: list[str] = []
        self.signature: str | None = None
        self.encrypted: str | None = None
        self.provider_data: JsonObject | None = None


class _OpenToolCall:
    __slots__ = ("freeform", "id", "index", "name", "pieces", "provider_data")

    def __init__(self, index: int, call_id: str, name: str, freeform: bool) -> None:
        self.index = index
        self.id = call_id
        self.name = name
        self.freeform = freeform
        self.pieces: list[str] = []
        self.provider_data: JsonObject | None = None


class _OpenHostedTool:
    __slots__ = ("begun", "index", "name", "pieces")

    def __init__(self, index: int, name: str, begun: JsonObject) -> None:
        self.index = index
        self.name = name
        self.begun = begun
        self.pieces: list[str] = []


_Open = _OpenText | _OpenRefusal | _OpenThinking | _OpenToolCall | _OpenHostedTool
_OpenT = TypeVar("_OpenT", _OpenText, _OpenRefusal, _OpenThinking, _OpenToolCall)


class Assembler:
    """Collects a reply's parts under keys of the wire's choosing and queues their events.

    A part opens at its first piece; its index is its place in the reply. `events` is drained by
    whoever feeds the decoder. `read_call` is given each tool call once it is whole.
    """

    __slots__ = (
        "_open",
        "_parts",
        "events",
        "origin",
        "read_call",
        "response_id",
        "served_model",
        "warnings",
    )

    def __init__(self, origin: Origin) -> None:
        self.origin = origin
        self.events: list[Event] = []
        self.warnings: list[ReplyWarning] = []
        self.response_id: str | None = None
        self.served_model: str | None = None
        self.read_call: Callable[[ToolCall], ToolCall] | None = None
        self._parts: list[Part | None] = []
        self._open: dict[Hashable, _Open] = {}

    def start(self, response_id: str | None, served_model: str | None) -> None:
        """Announce the reply."""
        self.response_id = _said(response_id)
        self.served_model = _said(served_model)
        self.events.append(ReplyStart(self.response_id, self.served_model))

    def is_open(self, key: Hashable) -> bool:
        """Tell whether a part is open under this key."""
        return key in self._open

    def warn(self, message: str, raw: JsonValue = None) -> None:
        """Report what has no neutral form."""
        self.warnings.append(ReplyWarning(message, raw))

    def text(self, key: Hashable, piece: str) -> None:
        """Add to a text part; an empty piece only opens it."""
        if type(piece) is not str:
            raise _no_text(piece)
        part = self._open.get(key)
        if type(part) is not _OpenText:
            part = _OpenText(self._claim(key, part))
            self._open[key] = part
            self.events.append(TextStart(part.index))
        if piece:
            part.pieces.append(piece)
            self.events.append(TextDelta(part.index, piece))

    def citation(self, key: Hashable, citation: Citation) -> None:
        """Add a citation to a text part."""
        if key not in self._open:
            self.text(key, "")
        part = self._get(key, _OpenText)
        part.citations.append(citation)
        self.events.append(CitationAdded(part.index, citation))

    def end_text(self, key: Hashable, provider_data: JsonObject | None = None) -> None:
        """Close a text part."""
        part = self._get(key, _OpenText)
        if provider_data is not None:
            part.provider_data = provider_data
        self._close(key, part)

    def refusal(self, key: Hashable, piece: str) -> None:
        """Add to a refusal."""
        if type(piece) is not str:
            raise _no_text(piece)
        part = self._open.get(key)
        if type(part) is not _OpenRefusal:
            part = _OpenRefusal(self._claim(key, part))
            self._open[key] = part
            self.events.append(RefusalStart(part.index))
        if piece:
            part.pieces.append(piece)
            self.events.append(RefusalDelta(part.index, piece))

    def end_refusal(self, key: Hashable, provider_data: JsonObject | None = None) -> None:
        """Close a refusal."""
        part = self._get(key, _OpenRefusal)
        part.provider_data = provider_data
        self._close(key, part)

    def thinking(self, key: Hashable, piece: str) -> None:
        """Add to a thinking part; an empty piece only opens it."""
        if type(piece) is not str:
            raise _no_text(piece)
        part = self._open.get(key)
        if type(part) is not _OpenThinking:
            part = _OpenThinking(self._claim(key, part))
            self._open[key] = part
            self.events.append(ThinkingStart(part.index))
        if piece:
            part.pieces.append(piece)
            self.events.append(ThinkingDelta(part.index, piece))

    def thinking_details(
        self,
        key: Hashable,
        *,
        signature: str | None = None,
        encrypted: str | None = None,
        provider_data: JsonObject | None = None,
    ) -> None:
        """Note what only the provider understands of a thinking part, opening it if need be."""
        if key not in self._open:
            self.thinking(key, "")
        for given in (signature, encrypted):
            if given is not None and type(given) is not str:
                raise _no_text(given)
        part = self._get(key, _OpenThinking)
        part.signature = signature if signature is not None else part.signature
        part.encrypted = encrypted if encrypted is not None else part.encrypted
        part.provider_data = provider_data if provider_data is not None else part.provider_data

    def tool_call(
        self, key: Hashable, call_id: str | None, name: str, *, freeform: bool = False
    ) -> None:
        """Open a tool call; a missing id is made from its place in the reply."""
        for given in (call_id, name):
            if type(given) is not str and given is not None:
                raise _no_text(given)
        index = self._claim(key, self._open.get(key))
        part = _OpenToolCall(index, call_id or self._made_id(index), name, freeform)
        self._open[key] = part
        self.events.append(ToolCallStart(index, part.id, name))

    def arguments(self, key: Hashable, piece: str) -> None:
        """Add to a tool call's arguments text."""
        if type(piece) is not str:
            raise _no_text(piece)
        part = self._get(key, _OpenToolCall)
        if piece:
            part.pieces.append(piece)
            self.events.append(ToolCallDelta(part.index, piece))

    def end_tool_call(self, key: Hashable, provider_data: JsonObject | None = None) -> None:
        """Close a tool call."""
        part = self._get(key, _OpenToolCall)
        if provider_data is not None:
            part.provider_data = provider_data
        self._close(key, part)

    def arguments_text(self, key: Hashable) -> str:
        """Give the arguments text so far, to compare with what a provider repeats at the end."""
        return "".join(self._get(key, _OpenToolCall).pieces)

    def argument_pieces(self, index: int) -> list[str] | None:
        """Give the arguments text so far, in pieces, of the tool call that is open at a place."""
        for part in self._open.values():
            if part.index == index and isinstance(part, _OpenToolCall) and not part.freeform:
                return part.pieces
        return None

    def text_so_far(self, key: Hashable) -> str:
        """Give the text of an open part so far, to compare with what a provider repeats."""
        return "".join(self._open[key].pieces)

    def end(self, key: Hashable) -> None:
        """Close whatever part is open under this key."""
        self._close(key, self._open[key])

    def hosted_tool(
        self, key: Hashable, call_id: str | None, name: str, begun: JsonObject | None = None
    ) -> None:
        """Announce that the provider runs a tool of its own; `end_hosted_tool` must follow.

        `begun` is what is known of its item, which stands in where the end never comes.
        """
        index = self._claim(key, self._open.get(key))
        self._open[key] = _OpenHostedTool(index, name, begun or {})
        self.events.append(HostedToolStarted(index, call_id, name))

    def end_hosted_tool(self, key: Hashable, kind: str, data: JsonObject) -> None:
        """Close a hosted tool with its whole item; one never announced is announced first."""
        if key not in self._open:
            call_id, name = data.get("id"), data.get("name")
            self.hosted_tool(
                key,
                call_id if isinstance(call_id, str) else None,
                name if isinstance(name, str) else kind,
            )
        index = self._open.pop(key).index
        part = Opaque(kind, data, self.origin, hosted=True)
        self._parts[index] = part
        self.events.append(HostedToolEnded(index, part))

    def media(self, part: Image | Audio | Video) -> None:
        """Add a medium, whole."""
        self._parts.append(part)
        self.events.append(MediaAdded(len(self._parts) - 1, part))

    def opaque(self, kind: str, data: JsonObject) -> None:
        """Add a block that has no neutral form, whole."""
        part = Opaque(kind, data, self.origin)
        self._parts.append(part)
        self.events.append(OpaqueAdded(len(self._parts) - 1, part))

    def end_all(self) -> None:
        """Close every open part, in order."""
        for key in list(self._open):
            self._close(key, self._open[key])

    def parts(self) -> tuple[Part, ...]:
        """Give the parts so far, open ones as far as they go."""
        unfinished = {part.index: _finished(part, self.origin) for part in self._open.values()}
        return tuple(
            [
                part if part is not None else unfinished[index]
                for index, part in enumerate(self._parts)
            ]
        )

    def _made_id(self, index: int) -> str:
        # The response's id keeps ids apart between turns; the same reply always gives the same.
        letters = "".join([letter for letter in self.response_id or "" if letter.isalnum()])
        return f"call_{letters[-16:]}_{index}" if letters else f"call_{index}"

    def _claim(self, key: Hashable, stale: _Open | None) -> int:
        if stale is not None:
            self._close(key, stale)
        self._parts.append(None)
        return len(self._parts) - 1

    def _get(self, key: Hashable, kind: type[_OpenT]) -> _OpenT:
        part = self._open.get(key)
        if not isinstance(part, kind):
            raise ProtocolError(f"the provider sent more of a part that is not open: {key!r}")
        return part

    def _close(self, key: Hashable, part: _Open) -> None:
        del self._open[key]
        whole = _finished(part, self.origin)
        if self.read_call is not None and type(whole) is ToolCall:
            whole = self.read_call(whole)
        self._parts[part.index] = whole
        match whole:
            case Text():
                self.events.append(TextEnd(part.index, whole))
            case Refusal():
                self.events.append(RefusalEnd(part.index, whole))
            case Thinking():
                self.events.append(ThinkingEnd(part.index, whole))
            case ToolCall():
                self.events.append(ToolCallEnd(part.index, whole))
            case Opaque():
                self.events.append(HostedToolEnded(part.index, whole))


def _no_text(given: object) -> TypeError:
    # Generated types are a promise that a provider may break.
    return TypeError(f"expected a text, got {given!r:.100}")


def _said(given: object) -> str | None:
    return given if isinstance(given, str) and given else None


def _finished(part: _Open, origin: Origin) -> Text | Refusal | Thinking | ToolCall | Opaque:
    text = "".join(part.pieces)
    match part:
        case _OpenText():
            return Text(text, tuple(part.citations), origin, part.provider_data)
        case _OpenRefusal():
            return Refusal(text, origin, part.provider_data)
        case _OpenThinking():
            return Thinking(text, part.signature, part.encrypted, origin, part.provider_data)
        case _OpenToolCall():
            arguments = None if part.freeform else parse_arguments(text)
            return ToolCall(
                part.name, arguments, part.id, text, part.freeform, origin, part.provider_data
            )
        case _OpenHostedTool():
            return Opaque(part.name, part.begun, origin, hosted=True)


def parse_arguments(text: str) -> JsonObject | None:
    """Decode a tool call's arguments; blank and null mean none were given, None not an object."""
    if not text or text.isspace():
        return {}
    try:
        decoded = jsontext.decode(text)
    except ProtocolError:
        return None
    if decoded is None:
        return {}
    return decoded if type(decoded) is dict else None
