"""Bedrock's answers to events: every event of a stream, and the body of a plain reply.

Law: a whole block is decoded as one that starts and stops, so both forms give the same parts.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from interlingua import jsontext
from interlingua.finish import FinishReason
from interlingua.wire import Decoder
from interlingua.wires.bedrock_converse.blocks import (
    INLINE,
    OpenBlock,
    is_hosted,
    joined_base64,
    read_citation,
    read_medium,
)
from interlingua.wires.bedrock_converse.errors import error_inside
from interlingua.wires.bedrock_converse.usage import read_usage

if TYPE_CHECKING:
    from interlingua.messages import Origin
    from interlingua.values import JsonObject, JsonValue
    from interlingua_generated.wire import bedrock_converse as api

_FINISH_REASONS = {
    "end_turn": FinishReason.STOP,
    "stop_sequence": FinishReason.STOP,
    "max_tokens": FinishReason.LENGTH,
    "tool_use": FinishReason.TOOL_CALLS,
    "content_filtered": FinishReason.CONTENT_FILTER,
    "guardrail_intervened": FinishReason.CONTENT_FILTER,
    "model_context_window_exceeded": FinishReason.CONTEXT_LENGTH,
    "malformed_model_output": FinishReason.ERROR,
    "malformed_tool_use": FinishReason.ERROR,
    "pause_turn": FinishReason.PAUSE,
    "refusal": FinishReason.REFUSAL,
}
_PADDING = "p"
_READ = {
    "contentBlockDelta": frozenset({"contentBlockIndex", "delta", _PADDING}),
    "contentBlockStart": frozenset({"contentBlockIndex", "start", _PADDING}),
    "contentBlockStop": frozenset({"contentBlockIndex", _PADDING}),
    "messageStart": frozenset({"role", _PADDING}),
}
"""What is read of events that are not kept whole."""

_DELTAS = ("text", "toolUse", "reasoningContent", "citation")
"""Pieces of which a delta holds one, in the order that they are looked for."""


class ConverseDecoder(Decoder):
    """Decodes one message; a block's key is its place in the message's content.

    A text stays open until the next block begins: its citations may come as a block of their own.
    """

    __slots__ = ("_blocks", "_content", "_role", "_started", "_stopped", "_text")

    def __init__(self, origin: Origin) -> None:
        super().__init__(origin)
        self._blocks: dict[int, OpenBlock] = {}
        self._content: dict[int, JsonValue] = {}
        self._role = "assistant"
        self._started = False
        self._stopped = False
        self._text: int | None = None

    def decode_event(self, event: JsonObject) -> None:
        """Take one decoded event of a stream."""
        sent = cast("api.StreamEvent", event)
        for name, payload in event.items():
            read = _READ.get(name)
            if read is not None and isinstance(payload, dict) and not read.issuperset(payload):
                self.warn_unread(name, payload, read)
        if "contentBlockDelta" in sent:
            self._delta(sent["contentBlockDelta"])
        elif ":message-type" in event or _is_exception(event):
            raise error_inside(event, self.assembler.origin)
        elif "contentBlockStart" in sent:
            self._start(sent["contentBlockStart"])
        elif "contentBlockStop" in sent:
            self._stop(_place(sent["contentBlockStop"]))
        elif "messageStart" in sent:
            self._role = sent["messageStart"].get("role", "assistant")
            self._begin()
        elif "messageStop" in sent:
            self._stop_message(cast("JsonObject", sent["messageStop"]))
        elif "metadata" in sent:
            self._metadata(cast("JsonObject", sent["metadata"]))
        else:
            self.assembler.warn(f"an unknown event: {', '.join(event) or 'of no name'}", event)

    def finish(self) -> None:
        """Say that the bytes have ended; raises where the message had not stopped."""
        if self._stopped and not self.ended:
            self.end_reply()
        super().finish()

    def decode_body(self, body: JsonObject) -> None:
        """Take the whole decoded body of a plain reply."""
        sent = cast("api.Response", body)
        if "stopReason" not in sent and "output" not in sent:
            raise error_inside({"": body}, self.assembler.origin)
        self._begin()
        message = sent.get("output", {}).get("message", {})
        for at, block in enumerate(message.get("content") or ()):
            self._whole_block(at, cast("JsonObject", block))
        self._report(body)
        self.raw = body
        self._stopped = True
        self._end()

    def body(self) -> JsonObject:
        """Give the provider's body; of a stream, what its events add up to so far."""
        if "output" in self.raw:
            return self.raw
        content = dict(self._content)
        content.update({at: block.whole() for at, block in self._blocks.items()})
        blocks: list[JsonValue] = [content[at] for at in sorted(content)]
        return {"output": {"message": {"role": self._role, "content": blocks}}, **self.raw}

    def _begin(self) -> None:
        if not self._started:
            self._started = True
            self.assembler.start(None, None)

    def _delta(self, sent: api.ContentBlockDeltaEvent) -> None:
        at = _place(sent)
        delta = sent.get("delta") or {}
        block = self._blocks.get(at)
        if len(delta) > 1:
            read = next((name for name in _DELTAS if name in delta), None)
            if read is not None:
                self.warn_unread("a delta", cast("JsonObject", delta), frozenset({read}))
        if "text" in delta:
            if block is None:
                block = self._open(at, OpenBlock("text"))
            elif self._text != at:
                self._end_text()
                self._text = at
            self.assembler.text(at, delta["text"])
            block.pieces.append(delta["text"])
        elif "toolUse" in delta and block is not None:
            piece = delta["toolUse"].get("input", "")
            if not block.is_hosted:
                self.assembler.arguments(at, piece)
            block.pieces.append(piece)
        elif "reasoningContent" in delta:
            self._reason(at, block, delta["reasoningContent"])
        elif "citation" in delta:
            self._cite(at, block, cast("JsonObject", delta["citation"]))
        else:
            self._other_delta(at, block, cast("JsonObject", delta))

    def _reason(
        self, at: int, block: OpenBlock | None, delta: api.ReasoningContentBlockDelta
    ) -> None:
        if block is None:
            block = self._open(at, OpenBlock("reasoningContent"))
        if "text" in delta:
            self.assembler.thinking(at, delta["text"])
            block.pieces.append(delta["text"])
        elif "signature" in delta:
            signature = "".join([*block.signature, delta["signature"]])
            self.assembler.thinking_details(at, signature=signature)
            block.signature = [signature]
        elif "redactedContent" in delta:
            redacted = [*block.redacted, delta["redactedContent"]]
            self.assembler.thinking_details(at, encrypted=joined_base64(redacted))
            block.redacted = redacted
        else:
            self.assembler.warn("an unknown piece of reasoning", cast("JsonObject", delta))

    def _cite(self, at: int, block: OpenBlock | None, citation: JsonObject) -> None:
        if block is None:
            # A block of citations alone: they are of the text before it, which is still open.
            block = OpenBlock("text")
            self._blocks[at] = block
        block.citations.append(citation)
        key = at if block.pieces or self._text is None else self._text
        self._text = key
        self.assembler.citation(key, read_citation(cast("api.Citation", citation)))

    def _other_delta(self, at: int, block: OpenBlock | None, delta: JsonObject) -> None:
        for kind, given in delta.items():
            if block is None:
                block = self._open(at, OpenBlock(kind))
            if kind == "toolResult" and isinstance(given, list):
                block.others += given
            else:
                block.others.append(given)

    def _start(self, sent: api.ContentBlockStartEvent) -> None:
        at = _place(sent)
        start = cast("JsonObject", sent.get("start") or {})
        for kind, begun in start.items():
            self._open(at, OpenBlock(kind, begun if isinstance(begun, dict) else {}))

    def _open(self, at: int, block: OpenBlock) -> OpenBlock:
        """Begin a block, and with it end a text that was waiting for its citations."""
        self._begin()
        self._end_text()
        self._blocks[at] = block
        if block.kind == "text":
            self._text = at
        elif block.kind == "toolUse":
            call_id, name = _word(block.begun, "toolUseId"), _word(block.begun, "name")
            if block.is_hosted:
                self.assembler.hosted_tool(at, call_id, name or "", block.whole())
            else:
                self.assembler.tool_call(at, call_id, name or "")
        elif block.is_hosted:
            call_id = _word(block.begun, "toolUseId")
            self.assembler.hosted_tool(
                at, call_id, _word(block.begun, "type") or block.kind, block.whole()
            )
        return block

    def _stop(self, at: int) -> None:
        block = self._blocks.pop(at, None)
        if block is None:
            return
        whole = block.whole()
        self._content[at] = whole
        if block.kind == "text":
            if block.pieces and block.citations:
                self._end_text(inline=True)
        elif block.is_hosted:
            self.assembler.end_hosted_tool(at, block.kind, whole)
        elif block.kind == "toolUse":
            self.assembler.end_tool_call(at)
        elif block.kind == "reasoningContent":
            if self.assembler.is_open(at):
                self.assembler.end(at)
        else:
            self._add_whole(block.kind, whole)

    def _whole_block(self, at: int, sent: JsonObject) -> None:
        """Take a block of a plain reply as one that starts, goes on and stops."""
        kind = next((name for name in sent if name != "type"), "")
        inner = sent.get(kind)
        if kind == "text":
            self._delta({"contentBlockIndex": at, "delta": {"text": cast("str", inner)}})
        elif kind == INLINE and isinstance(inner, dict):
            self._whole_citations(at, cast("api.CitationsContentBlock", inner))
        elif kind == "reasoningContent" and isinstance(inner, dict):
            self._whole_reasoning(at, cast("api.ReasoningContentBlock", inner))
        elif kind == "toolUse" and isinstance(inner, dict):
            begun = {name: given for name, given in inner.items() if name != "input"}
            block = self._open(at, OpenBlock(kind, begun))
            given = inner.get("input")
            text = given if isinstance(given, str) else jsontext.encode_text(given) if given else ""
            block.pieces.append(text)
            if not block.is_hosted:
                self.assembler.arguments(at, text)
        elif isinstance(inner, dict) and is_hosted(kind, inner):
            begun = {name: given for name, given in inner.items() if name != "content"}
            block = self._open(at, OpenBlock(kind, begun))
            given = inner.get("content")
            block.others += given if isinstance(given, list) else []
        else:
            self._end_text()
            self._add_whole(kind, sent)
        self._stop(at)

    def _whole_citations(self, at: int, sent: api.CitationsContentBlock) -> None:
        text = "".join([each.get("text", "") for each in sent.get("content") or ()])
        if text:
            self._delta({"contentBlockIndex": at, "delta": {"text": text}})
        for citation in sent.get("citations") or ():
            self._cite(at, self._blocks.get(at), cast("JsonObject", citation))

    def _whole_reasoning(self, at: int, sent: api.ReasoningContentBlock) -> None:
        said = sent.get("reasoningText")
        if said is not None:
            self._reason(at, None, {"text": said.get("text", "")})
            if "signature" in said:
                self._reason(at, self._blocks[at], {"signature": said["signature"]})
        if "redactedContent" in sent:
            redacted = sent["redactedContent"]
            self._reason(at, self._blocks.get(at), {"redactedContent": redacted})

    def _add_whole(self, kind: str, block: JsonObject) -> None:
        inner = block.get(kind)
        made = isinstance(inner, dict) and read_medium(kind, inner, self.assembler.origin)
        if made:
            self.assembler.media(made)
        else:
            self.assembler.opaque(kind, block)

    def _end_text(self, *, inline: bool = False) -> None:
        if self._text is None:
            return
        key, self._text = self._text, None
        if self.assembler.is_open(key):
            # Where the citations came with their text, they go back with it.
            self.assembler.end_text(key, {INLINE: {}} if inline else None)

    def _stop_message(self, sent: JsonObject) -> None:
        self._begin()
        for at in list(self._blocks):
            self._stop(at)
        self._end_text()
        self._report(sent)
        self._stopped = True

    def _metadata(self, sent: JsonObject) -> None:
        self._report(sent)
        if self._stopped:
            self._end()

    def _end(self) -> None:
        self._end_text()
        self.end_reply()

    def _report(self, sent: JsonObject) -> None:
        """Read what is said of the whole reply, and keep it all."""
        reported = cast("api.Response", sent)
        reason: object = reported.get("stopReason")
        if isinstance(reason, str):
            self.raw_finish_reason = reason
            self.finish_reason = _FINISH_REASONS.get(reason, FinishReason.UNKNOWN)
        usage = reported.get("usage")
        if usage is not None:
            self.usage = read_usage(usage)
        tier: object = (reported.get("serviceTier") or {}).get("type")
        self.service_tier = tier if isinstance(tier, str) and tier else self.service_tier
        router = (reported.get("trace") or {}).get("promptRouter") or {}
        served = router.get("invokedModelId")
        if served:
            self.assembler.served_model = served.rpartition("/")[2]
        self.raw.update({name: given for name, given in sent.items() if name != _PADDING})


def _place(
    sent: api.ContentBlockStartEvent | api.ContentBlockDeltaEvent | api.ContentBlockStopEvent,
) -> int:
    at = sent.get("contentBlockIndex", 0)
    # Generated types are a promise that a provider may break.
    if type(at) is not int:
        raise TypeError(f"a block's index is {at!r:.100}")
    return at


def _is_exception(event: JsonObject) -> bool:
    # Proxies that translate the framing to server-sent events keep only the name.
    return any(name.endswith("Exception") for name in event)


def _word(block: JsonObject, name: str) -> str | None:
    found = block.get(name)
    return found if isinstance(found, str) else None
