"""Which tool call a piece of a stream belongs to.

Law: index and id say it together; a new id or a new name under the same index is a new call, since
hosts leave out, blank or repeat either.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from interlingua import jsontext
from interlingua.assembly import parse_arguments

if TYPE_CHECKING:
    from interlingua.values import JsonObject, JsonValue

_KNOWN = frozenset({"index", "id", "type", "function", "custom"})


class CallInProgress:
    """One tool call as its pieces come; itself the key of its part.

    `announced` is how many of its pieces have been handed on; None until its name is known.
    """

    __slots__ = (
        "announced",
        "body_fields",
        "chunk",
        "custom",
        "fields",
        "id",
        "legacy",
        "name",
        "pieces",
        "type",
    )

    def __init__(self, *, legacy: bool = False) -> None:
        self.id: str | None = None
        self.name: str | None = None
        self.type: str | None = None
        self.custom = False
        self.legacy = legacy
        self.pieces: list[str] = []
        self.fields: JsonObject = {}
        self.body_fields: JsonObject = {}
        self.chunk = 0
        self.announced: int | None = None

    def body(self) -> JsonObject:
        """Give the call as a plain body would have it."""
        kind = "custom" if self.custom else "function"
        text = "input" if self.custom else "arguments"
        inner: JsonObject = {
            "name": self.name or "",
            text: "".join(self.pieces),
            **self.body_fields,
        }
        return {"id": self.id, "type": self.type or kind, kind: inner, **self.fields}

    def provider_data(self) -> JsonObject | None:
        """Give what must be sent back beside id, name and arguments."""
        if self.legacy:
            return {"function_call": True}
        data = dict(self.fields)
        if self.body_fields:
            data["custom" if self.custom else "function"] = dict(self.body_fields)
        return data or None

    def take(self, piece: JsonObject) -> None:
        """Add one piece: whatever of id, type, name and arguments it holds."""
        inner = piece.get("function")
        if not isinstance(inner, dict):
            inner = piece.get("custom")
            if isinstance(inner, dict):
                self.custom = True
        call_id = piece.get("id")
        if call_id and self.id is None:
            self.id = str(call_id)
        if len(piece) > 2:
            self._take_rare(piece)
        if not isinstance(inner, dict):
            return
        text = arguments_text(inner.get("input" if self.custom else "arguments"))
        if text:
            self.pieces.append(text)
        name = inner.get("name")
        if name and self.name is None:
            self.name = str(name)
        for field, given in inner.items():
            if field not in ("name", "arguments", "input") and given is not None:
                self.body_fields[field] = given

    def _take_rare(self, piece: JsonObject) -> None:
        kind = piece.get("type")
        if isinstance(kind, str) and kind:
            self.type = kind
            self.custom = self.custom or kind == "custom"
        for field, given in piece.items():
            if field not in _KNOWN and given is not None:
                self.fields[field] = given

    def is_whole(self) -> bool:
        """Tell whether the arguments so far are a whole JSON object, to which nothing can come."""
        text = "".join(self.pieces)
        return bool(text.strip()) and parse_arguments(text) is not None


class ToolCalls:
    """The calls of one choice, in the order they began."""

    __slots__ = ("_by_index", "_chunk", "calls")

    def __init__(self) -> None:
        self.calls: list[CallInProgress] = []
        self._by_index: dict[int, CallInProgress] = {}
        self._chunk = 0

    def begin_chunk(self) -> None:
        """Say that the next pieces come from another chunk."""
        self._chunk += 1

    def take(self, piece: JsonObject, *, whole: bool = False) -> CallInProgress:
        """Add a piece to the call it belongs to, or begin one; a whole one always begins one."""
        index = piece.get("index")
        call = None if whole else self._find(piece, index if isinstance(index, int) else None)
        if call is None:
            call = CallInProgress()
            self.calls.append(call)
        if isinstance(index, int):
            self._by_index[index] = call
        call.chunk = self._chunk
        call.take(piece)
        return call

    def _find(self, piece: JsonObject, index: int | None) -> CallInProgress | None:
        call_id = piece.get("id") or None
        inner = piece.get("function") or piece.get("custom")
        name = (inner.get("name") or None) if isinstance(inner, dict) else None
        latest = self._latest(index, call_id)
        if latest is None or (call_id is None and name is None):
            return latest
        if name is not None and latest.chunk == self._chunk:
            return None  # two calls that name themselves in one chunk are two
        has_more = isinstance(inner, dict) and bool(inner.get("arguments") or inner.get("input"))
        if call_id is not None and latest.id is not None and call_id != latest.id:
            # An id made anew for every piece: a call without a name cannot begin with arguments.
            return latest if name is None and has_more and not latest.is_whole() else None
        if name is None or latest.name is None:
            return latest
        if name != latest.name or (has_more and latest.is_whole()):
            return None
        return latest

    def _latest(self, index: int | None, call_id: JsonValue) -> CallInProgress | None:
        if index is not None:
            return self._by_index.get(index)
        if call_id is not None:
            for call in reversed(self.calls):
                if call.id == call_id:
                    return call
        return self.calls[-1] if self.calls else None


def arguments_text(given: JsonValue) -> str:
    """Give arguments as text: some hosts send an object, null or nothing."""
    if type(given) is str:
        return given
    return "" if given is None else jsontext.encode_text(given)
