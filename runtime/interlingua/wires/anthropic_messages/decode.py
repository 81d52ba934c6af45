"""Anthropic's answers to events: every stream event, and the message of a plain reply.

Law: a whole block is decoded as one that starts and stops, so both forms give the same parts.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from interlingua.errors import ProtocolError
from interlingua.finish import FinishReason
from interlingua.wire import Decoder
from interlingua.wires.anthropic_messages.blocks import OpenBlock, read_citation
from interlingua.wires.anthropic_messages.errors import error_inside
from interlingua.wires.anthropic_messages.usage import (
    merge_present,
    read_service_tier,
    read_usage,
    served_by,
)

if TYPE_CHECKING:
    from interlingua.messages import Origin
    from interlingua.values import JsonObject, JsonValue
    from interlingua_generated.wire import anthropic_messages as api

_FINISH_REASONS = {
    "end_turn": FinishReason.STOP,
    "stop_sequence": FinishReason.STOP,
    "max_tokens": FinishReason.LENGTH,
    "tool_use": FinishReason.TOOL_CALLS,
    "pause_turn": FinishReason.PAUSE,
    "compaction": FinishReason.PAUSE,
    "refusal": FinishReason.REFUSAL,
    "model_context_window_exceeded": FinishReason.CONTEXT_LENGTH,
}

_READ = {
    "content_block_delta": frozenset({"type", "index", "delta"}),
    "content_block_start": frozenset({"type", "index", "content_block"}),
    "content_block_stop": frozenset({"type", "index"}),
    "message_start": frozenset({"type", "message"}),
}
"""What is read of events that are not kept whole, and of deltas."""

_READ_DELTAS = {
    "text_delta": frozenset({"type", "text"}),
    "thinking_delta": frozenset({"type", "thinking"}),
    "input_json_delta": frozenset({"type", "partial_json"}),
    "signature_delta": frozenset({"type", "signature"}),
    "citations_delta": frozenset({"type", "citation"}),
}


class MessageDecoder(Decoder):
    """Decodes one message; a block's key is its place in the message's content."""

    __slots__ = ("_blocks", "_content", "_early", "_started")

    def __init__(self, origin: Origin) -> None:
        super().__init__(origin)
        self._blocks: dict[int, OpenBlock] = {}
        self._content: list[JsonValue] = []
        self._early: dict[int, list[api.ContentBlockDeltaEvent]] = {}
        self._started = False

    def feed(self, data: bytes) -> None:
        """Take one event's data as it came; raises like every decoder's."""
        # Gateways that translate from OpenAI's API leave its last marker in, which is not JSON.
        if data != b"[DONE]":
            super().feed(data)

    def decode_event(self, event: JsonObject) -> None:
        """Take one decoded event of a stream."""
        if "type" not in event:
            self._odd_event(event)
            return
        sent = cast("api.StreamEvent", event)
        read = _READ.get(sent["type"])
        if read is not None and len(event) > len(read):
            self.warn_unread(sent["type"], event, read)
        if sent["type"] == "content_block_delta":
            self._delta(sent)
        elif sent["type"] == "ping":
            return
        elif sent["type"] == "error":
            raise error_inside(event, self.assembler.origin)
        elif self.ended:
            self._odd_event(event)
        elif sent["type"] == "content_block_start":
            block = sent.get("content_block")
            if block is not None:
                self._start_block(sent.get("index", 0), block)
        elif sent["type"] == "content_block_stop":
            if sent.get("index", 0) in self._blocks:
                self._stop_block(sent.get("index", 0))
        elif sent["type"] == "message_start":
            self._start_message(cast("JsonObject", sent.get("message") or {}))
        elif sent["type"] == "message_delta":
            self._message_delta(event)
        elif sent["type"] == "message_stop":
            self._start_bare()
            # Bedrock adds its invocation metrics to this event.
            merge_present(self.raw, {name: event[name] for name in event if name != "type"})
            self._end()
        else:
            self._odd_event(event)

    def decode_body(self, body: JsonObject) -> None:
        """Take the whole decoded body of a plain reply."""
        if body.get("type") == "error" or "content" not in body:
            if "error" in body:
                raise error_inside(body, self.assembler.origin)
            raise ProtocolError(f"the provider's reply is no message; it has {', '.join(body)}")
        self._start_message(body)
        self._end()

    def finish(self) -> None:
        """Say that the bytes have ended; raises `StreamInterrupted` before the terminal marker."""
        for block in self._blocks.values():
            self._content[block.key] = block.whole()
        super().finish()

    def _start_message(self, message: JsonObject) -> None:
        if self._started:
            # A gateway that tries again splices its second attempt into the first one's stream.
            self._stop_blocks()
            self.assembler.warn("the provider began the message anew in mid-stream", message)
            self.assembler.response_id = _text(message.get("id"))
            self.assembler.served_model = _text(message.get("model"))
        else:
            self._started = True
            self.assembler.start(_text(message.get("id")), _text(message.get("model")))
        counted = self.raw.get("usage")
        self.raw = {**self.raw, **message, "content": self._content}
        if isinstance(counted, dict):
            self.raw["usage"] = counted
        whole = message.get("content")
        if not isinstance(whole, list | None):
            raise TypeError(f"the content of a message is {whole!r:.100}")
        for block in whole or ():
            # Blocks that a paused turn had already finished come whole in its first event.
            at = len(self._content)
            self._start_block(at, cast("api.ContentBlock", block))
            self._stop_block(at)
        self._read_end_of(message)

    def _start_bare(self) -> None:
        if not self._started:
            self._started = True
            self.assembler.start(None, None)
            self.raw["content"] = self._content

    def _message_delta(self, event: JsonObject) -> None:
        self._start_bare()
        for name, given in event.items():
            if name == "delta" and isinstance(given, dict):
                merge_present(self.raw, given)
            elif name not in ("type", "usage"):
                merge_present(self.raw, {name: given})
        self._read_end_of(event)

    def _read_end_of(self, sent: JsonObject) -> None:
        """Read what a message and its deltas say alike: the counts, and why it ended."""
        usage = sent.get("usage")
        if isinstance(usage, dict):
            counted = self.raw.get("usage")
            merged: JsonObject = dict(counted) if isinstance(counted, dict) else {}
            merge_present(merged, usage)
            self.raw["usage"] = merged
            self.usage = read_usage(merged)
            self.service_tier = read_service_tier(merged)
            self.assembler.served_model = served_by(merged) or self.assembler.served_model
        reason = _text(self.raw.get("stop_reason"))
        if reason is not None:
            self.raw_finish_reason = reason
            self.finish_reason = _FINISH_REASONS.get(reason, FinishReason.UNKNOWN)

    def _delta(self, event: api.ContentBlockDeltaEvent) -> None:
        block = self._blocks.get(event.get("index", 0))
        delta = event.get("delta")
        if delta is not None and len(delta) > 2 and delta["type"] in _READ_DELTAS:
            self.warn_unread(delta["type"], cast("JsonObject", delta), _READ_DELTAS[delta["type"]])
        if block is None or delta is None:
            self._homeless_delta(event)
        elif delta["type"] == "text_delta":
            if block.kind != "text":
                block = self._start_block(event.get("index", 0), {"type": "text", "text": ""})
            piece = delta.get("text") or ""
            block.pieces.append(piece)
            self.assembler.text(block.key, piece)
        elif delta["type"] == "thinking_delta":
            if block.kind != "thinking":
                block = self._start_block(event.get("index", 0), {"type": "thinking"})
            piece = delta.get("thinking") or ""
            block.pieces.append(piece)
            self.assembler.thinking(block.key, piece)
        elif delta["type"] == "input_json_delta" and block.takes_input:
            piece = delta.get("partial_json") or ""
            block.pieces.append(piece)
            if block.kind == "tool_use":
                self.assembler.arguments(block.key, piece)
        elif delta["type"] == "signature_delta" and block.kind == "thinking":
            block.signature.append(delta.get("signature") or "")
        elif delta["type"] == "citations_delta" and block.kind == "text":
            citation = delta.get("citation")
            if citation is not None:
                block.citations.append(cast("JsonObject", citation))
                self.assembler.citation(block.key, read_citation(citation))
        else:
            block.others.append(cast("JsonObject", delta))
            if delta["type"] != "compaction_delta" or block.kind != "compaction":
                self.assembler.warn(
                    f"unknown delta {delta['type']!r} of a {block.kind!r} block",
                    cast("JsonObject", event),
                )

    def _homeless_delta(self, event: api.ContentBlockDeltaEvent) -> None:
        delta = event.get("delta")
        index = event.get("index", 0)
        if self.ended or delta is None:
            self._odd_event(cast("JsonObject", event))
        elif delta["type"] == "text_delta":
            self._start_block(index, {"type": "text", "text": ""})
            self._delta(event)
        elif delta["type"] == "thinking_delta":
            self._start_block(index, {"type": "thinking"})
            self._delta(event)
        else:
            # Kimi has been seen to send a tool's input before the block that it belongs to.
            self._early.setdefault(index, []).append(event)

    def _start_block(self, index: int, sent: api.ContentBlock) -> OpenBlock:
        self._start_bare()
        for other in [at for at, each in self._blocks.items() if each.is_opaque or at == index]:
            # A missing stop: the next start ends what has no open part to hold its place.
            self._stop_block(other)
        block = OpenBlock(len(self._content), cast("JsonObject", sent))
        self._blocks[index] = block
        self._content.append(block.sent)
        key = block.key
        if sent["type"] == "text":
            self.assembler.text(key, sent.get("text") or "")
            for citation in sent.get("citations") or ():
                self.assembler.citation(key, read_citation(citation))
        elif sent["type"] == "thinking":
            self.assembler.thinking(key, sent.get("thinking") or "")
        elif sent["type"] == "redacted_thinking":
            self.assembler.thinking(key, "")
        elif sent["type"] == "tool_use":
            self.assembler.tool_call(key, sent.get("id"), sent.get("name", ""))
        elif sent["type"] == "fallback":
            # The plain reply names the model that took over as its own.
            served = (sent.get("to") or {}).get("model")
            self.assembler.served_model = served or self.assembler.served_model
            self.raw["model"] = self.assembler.served_model
        elif block.is_hosted:
            name = _text(block.sent.get("name")) or block.kind
            call_id = _text(block.sent.get("id")) or _text(block.sent.get("tool_use_id"))
            self.assembler.hosted_tool(key, call_id, name, block.sent)
        for event in self._early.pop(index, ()):
            self._delta(event)
        return block

    def _stop_block(self, index: int) -> None:
        block = self._blocks.pop(index)
        whole = block.whole()
        key = block.key
        self._content[key] = whole
        match block.kind:
            case "text":
                self.assembler.end_text(key, block.rest(whole))
            case "thinking":
                self.assembler.thinking_details(
                    key,
                    signature=_text(whole.get("signature")),
                    # Compatible hosts do not sign, yet some want their thinking back as sent.
                    provider_data=None if block.is_said(whole, "signature") else whole,
                )
                self.assembler.end(key)
            case "redacted_thinking":
                self.assembler.thinking_details(
                    key,
                    encrypted=_text(whole.get("data")),
                    provider_data=None if block.is_said(whole, "data") else whole,
                )
                self.assembler.end(key)
            case "tool_use":
                self.assembler.arguments(key, block.given_arguments())
                self.assembler.end_tool_call(key, block.rest(whole))
            case _ if block.is_hosted:
                self.assembler.end_hosted_tool(key, block.kind, whole)
            case _:
                self.assembler.opaque(block.kind, whole)

    def _stop_blocks(self) -> None:
        for index in list(self._blocks):
            self._stop_block(index)

    def _end(self) -> None:
        self._stop_blocks()
        for events in self._early.values():
            for event in events:
                self._odd_event(cast("JsonObject", event))
        self._early = {}
        self._explain_refusal()
        self.end_reply()

    def _explain_refusal(self) -> None:
        """Give what the API says beside the content of why it refused as the refusal it is."""
        details = self.raw.get("stop_details")
        explanation = _text(details.get("explanation")) if isinstance(details, dict) else None
        if self.finish_reason is FinishReason.REFUSAL and explanation:
            self.assembler.refusal("refusal", explanation)

    def _odd_event(self, event: JsonObject) -> None:
        if "type" not in event and "error" in event:
            raise error_inside(event, self.assembler.origin)
        self.assembler.warn(f"unknown or misplaced event {event.get('type')!r}", event)


def _text(given: JsonValue) -> str | None:
    return given if isinstance(given, str) else None
