"""A content block while it is being sent, and the block that its deltas add up to."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from interlingua import jsontext
from interlingua.assembly import parse_arguments
from interlingua.messages import Citation

if TYPE_CHECKING:
    from interlingua.values import JsonObject
    from interlingua_generated.wire import anthropic_messages as api

# What a part says itself; a block's other fields are kept for its replay.
_SAID_BY_PART = {
    "text": ("type", "text", "citations"),
    "thinking": ("type", "thinking", "signature"),
    "redacted_thinking": ("type", "data"),
    "tool_use": ("type", "id", "name", "input"),
}


class OpenBlock:
    """A block as it started, and the pieces that came since.

    `key` is its place in the message's content. `sent` is never changed: a raw chunk may share it.
    """

    __slots__ = ("citations", "key", "kind", "others", "pieces", "sent", "signature")

    def __init__(self, key: int, sent: JsonObject) -> None:
        self.key = key
        self.sent = sent
        self.kind = str(sent.get("type"))
        self.pieces: list[str] = []
        self.signature: list[str] = []
        self.citations: list[JsonObject] = []
        self.others: list[JsonObject] = []

    @property
    def is_hosted(self) -> bool:
        """Tell whether this is a call or a result of a tool that the provider runs."""
        return self.kind != "tool_use" and self.kind.endswith(("_tool_use", "_tool_result"))

    @property
    def is_opaque(self) -> bool:
        """Tell whether this has no part until it is whole."""
        return self.kind not in _SAID_BY_PART and not self.is_hosted

    @property
    def takes_input(self) -> bool:
        """Tell whether this is a call, whose input may come in pieces."""
        return self.kind.endswith("tool_use")

    def whole(self) -> JsonObject:
        """Give the block as a plain reply has it."""
        block: JsonObject = dict(self.sent)
        if self.pieces:
            said = "".join(self.pieces)
            if self.takes_input:
                block["input"] = _input(said)
            else:
                block[self.kind] = _started_with(block, self.kind) + said
        if self.signature:
            block["signature"] = _started_with(block, "signature") + "".join(self.signature)
        if self.citations:
            begun = block.get("citations")
            block["citations"] = [*(begun if isinstance(begun, list) else ()), *self.citations]
        if self.others:
            _add_fields(block, self.others)
        return block

    def given_arguments(self) -> str:
        """Give an input that came whole, as text; empty where none did."""
        given = self.sent.get("input")
        if any(self.pieces) or not given:
            return ""
        return given if isinstance(given, str) else jsontext.encode_text(given)

    def rest(self, whole: JsonObject) -> JsonObject | None:
        """Give the fields that no part has a place for, or None."""
        said = _SAID_BY_PART[self.kind]
        rest: JsonObject = {
            name: given for name, given in whole.items() if name not in said and given is not None
        }
        return rest or None

    def is_said(self, whole: JsonObject, proof: str) -> bool:
        """Tell whether a part can say all of this block, its proof included."""
        return bool(whole.get(proof)) and self.rest(whole) is None


def read_citation(sent: api.TextCitation) -> Citation:
    """Read a citation; its offsets are those of the source, so only `raw` holds them."""
    raw = cast("JsonObject", sent)
    if sent["type"] == "web_search_result_location":
        return Citation(sent.get("url"), sent.get("title"), sent.get("cited_text"), raw=raw)
    if sent["type"] == "search_result_location":
        return Citation(sent.get("source"), sent.get("title"), sent.get("cited_text"), raw=raw)
    return Citation(
        title=sent.get("document_title"),
        cited_text=sent.get("cited_text"),
        file_id=sent.get("file_id"),
        document_index=sent.get("document_index"),
        raw=raw,
    )


def _input(text: str) -> JsonObject:
    arguments = parse_arguments(text)
    return {"INVALID_JSON": text} if arguments is None else arguments


def _started_with(block: JsonObject, name: str) -> str:
    begun = block.get(name)
    return begun if isinstance(begun, str) else ""


def _add_fields(block: JsonObject, deltas: list[JsonObject]) -> None:
    """Add what deltas carry: text grows, anything else is replaced."""
    grown: dict[str, list[str]] = {}
    for delta in deltas:
        for name, given in delta.items():
            if name == "type" or given is None:
                continue
            if isinstance(given, str):
                grown.setdefault(name, [_started_with(block, name)]).append(given)
            else:
                block[name] = given
    for name, pieces in grown.items():
        block[name] = "".join(pieces)
