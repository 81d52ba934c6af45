"""Answers of the Responses API to events and parts, streamed and whole."""

from __future__ import annotations

from typing import TYPE_CHECKING, NoReturn, cast

from interlingua.errors import ProtocolError
from interlingua.wire import Decoder
from interlingua.wires.openai_responses import items
from interlingua.wires.openai_responses.errors import event_error, response_error
from interlingua.wires.openai_responses.output import Output

if TYPE_CHECKING:
    from interlingua.messages import Origin
    from interlingua.values import JsonObject, JsonValue
    from interlingua_generated.wire.openai_responses import (
        Response,
        ResponseContentPartAddedEvent,
        ResponseOutputTextAnnotationAddedEvent,
        ResponseRefusalDeltaEvent,
        ResponseRefusalDoneEvent,
        ResponseTextDoneEvent,
        StreamEvent,
    )

    _ContentEvent = (
        ResponseContentPartAddedEvent
        | ResponseOutputTextAnnotationAddedEvent
        | ResponseRefusalDeltaEvent
        | ResponseRefusalDoneEvent
        | ResponseTextDoneEvent
    )

# What these events say, the item that they belong to says again when it is done.
_REPEATED_BY_ITEM = frozenset(
    {
        "keepalive",
        "ping",
        "response.apply_patch_call_operation_diff.delta",
        "response.apply_patch_call_operation_diff.done",
        "response.audio.transcript.done",
        "response.code_interpreter_call.completed",
        "response.code_interpreter_call.in_progress",
        "response.code_interpreter_call.interpreting",
        "response.code_interpreter_call_code.delta",
        "response.code_interpreter_call_code.done",
        "response.compaction.compacting",
        "response.content_part.done",
        "response.file_search_call.completed",
        "response.file_search_call.in_progress",
        "response.file_search_call.searching",
        "response.image_generation_call.completed",
        "response.image_generation_call.generating",
        "response.image_generation_call.in_progress",
        "response.mcp_call.completed",
        "response.mcp_call.failed",
        "response.mcp_call.in_progress",
        "response.mcp_call_arguments.delta",
        "response.mcp_call_arguments.done",
        "response.mcp_list_tools.completed",
        "response.mcp_list_tools.failed",
        "response.mcp_list_tools.in_progress",
        "response.reasoning_summary_part.added",
        "response.reasoning_summary_part.done",
        "response.reasoning_summary_text.done",
        "response.reasoning_text.done",
        "response.shell_call_command.added",
        "response.shell_call_command.delta",
        "response.shell_call_command.done",
        "response.shell_call_output_content.delta",
        "response.shell_call_output_content.done",
        "response.web_search_call.completed",
        "response.web_search_call.in_progress",
        "response.web_search_call.searching",
    }
)


_ENDED = frozenset({"cancelled", "completed", "failed", "incomplete"})


class ResponsesDecoder(Decoder):
    """Decodes one answer of the Responses API."""

    __slots__ = ("_audio", "_output", "_started", "_transcript")

    def __init__(self, origin: Origin) -> None:
        super().__init__(origin)
        self._started = False
        self._output = Output(self.assembler)
        self._audio: list[str] = []
        self._transcript: list[str] = []

    def feed(self, data: bytes) -> None:
        """Take one event's data; `[DONE]`, which some hosts add, says nothing."""
        if data.startswith(b"[DONE]"):
            return
        super().feed(data)

    def decode_event(self, event: JsonObject) -> None:
        """Take one decoded event of a stream."""
        sent = cast("StreamEvent", event)
        output = self._output
        if not self._started:
            self._start(event)
        if "type" not in event:
            self._decode_other(event)
            return
        match sent["type"]:
            case "response.output_text.delta":
                key = (sent.get("output_index", output.latest), sent.get("content_index", 0))
                self.assembler.text(key, sent.get("delta", ""))
                if logprobs := sent.get("logprobs"):
                    output.logprobs(key, cast("list[JsonValue]", logprobs))
            case "response.function_call_arguments.delta" | "response.custom_tool_call_input.delta":
                output.arguments(sent.get("output_index", output.latest), sent.get("delta", ""))
            case "response.reasoning_summary_text.delta" | "response.reasoning_text.delta":
                index = sent.get("output_index", output.latest)
                self.assembler.thinking(index, sent.get("delta", ""))
            case "response.refusal.delta":
                self.assembler.refusal(self._key(sent), sent.get("delta", ""))
            case "response.output_item.added":
                index = sent.get("output_index", output.next_index())
                output.added(index, cast("JsonObject", sent.get("item") or {}))
            case "response.output_item.done":
                index = sent.get("output_index", output.latest)
                output.done(index, cast("JsonObject", sent.get("item") or {}))
            case "response.content_part.added":
                self._content_added(sent)
            case "response.output_text.annotation.added":
                if annotation := sent.get("annotation"):
                    output.citation(self._key(sent), cast("JsonObject", annotation))
            case "response.output_text.done":
                output.fill_text(self._key(sent), sent.get("text"))
            case "response.refusal.done":
                output.fill_refusal(self._key(sent), sent.get("refusal"))
            case "response.function_call_arguments.done":
                index = sent.get("output_index", output.latest)
                output.fill_arguments(index, sent.get("arguments") or "")
            case "response.custom_tool_call_input.done":
                index = sent.get("output_index", output.latest)
                output.fill_arguments(index, sent.get("input") or "")
            case "response.created" | "response.in_progress" | "response.queued":
                begun = cast("JsonObject", sent.get("response") or {})
                self.raw = {**begun, "output": output.items}
                self.raw_finish_reason = items.word(begun, "status")
            case "response.completed" | "response.incomplete" | "response.failed":
                kind = sent["type"].removeprefix("response.")
                self._end_stream(cast("JsonObject", sent.get("response") or {}), kind)
            case "response.image_generation_call.partial_image":
                self.assembler.warn(
                    "a preview of an image was sent; only the finished image is a part", event
                )
            case "response.audio.delta":
                self._audio.append(sent.get("delta") or "")
            case "response.audio.transcript.delta":
                self._transcript.append(sent.get("delta") or "")
            case "response.audio.done":
                self._end_audio()
            case _:
                self._decode_other(event)

    def decode_body(self, body: JsonObject) -> None:
        """Take the whole decoded body of a plain reply."""
        self.raw = body
        output = cast("list[JsonObject] | None", body.get("output"))
        if body.get("status") == "failed" or (output is None and body.get("error")):
            self._fail(body)
        if output is None and "status" not in body:
            raise ProtocolError("the body is no response: it has neither a status nor an output")
        self._begin(body)
        for index, item in enumerate(output or ()):
            self._output.done(index, item)
        self._conclude(cast("Response", body), items.word(body, "status"))

    def _decode_other(self, event: JsonObject) -> None:
        kind, response = event.get("type"), event.get("response")
        if kind == "error" or event.get("error"):
            raise event_error(event, self.assembler.origin)
        if isinstance(response, dict) and (status := response.get("status")) in _ENDED:
            self._end_stream(response, str(status))
        elif kind not in _REPEATED_BY_ITEM:
            self.assembler.warn(f"an event of unknown type {kind!r} was sent", event)

    def _start(self, event: JsonObject) -> None:
        response = event.get("response")
        if isinstance(response, dict):
            self._begin(response)
        elif event.get("type") != "error" and not event.get("error"):
            self._begin({"id": event.get("response_id")})

    def _begin(self, response: JsonObject) -> None:
        self._started = True
        self.assembler.start(items.word(response, "id"), items.word(response, "model"))

    def _key(self, event: _ContentEvent) -> tuple[int, int]:
        return event.get("output_index", self._output.latest), event.get("content_index", 0)

    def _content_added(self, event: ResponseContentPartAddedEvent) -> None:
        kind = items.word(cast("JsonObject", event.get("part") or {}), "type")
        if kind == "output_text":
            self.assembler.text(self._key(event), "")
        elif kind == "refusal":
            self.assembler.refusal(self._key(event), "")

    def _end_audio(self) -> None:
        spoken = items.audio(self._audio, "".join(self._transcript), self.assembler.origin)
        if spoken is not None:
            self.assembler.media(spoken)
        elif self._audio or self._transcript:
            self.assembler.warn(
                "speech was sent without sound that decodes",
                {"audio": list[JsonValue](self._audio), "transcript": "".join(self._transcript)},
            )
        self._audio, self._transcript = [], []

    def _end_stream(self, response: JsonObject, status: str) -> None:
        if response.get("status", status) == "failed":
            self._fail(response)
        final = cast("list[JsonObject]", response.get("output") or [])
        self._output.finish(final)
        self._end_audio()
        self.raw = response if final else {**response, "output": self._output.items}
        self._output.fill_logprobs(cast("list[JsonObject]", self.raw["output"]))
        self._conclude(cast("Response", response), items.word(response, "status") or status)

    def _fail(self, response: JsonObject) -> NoReturn:
        self.raw = {**response, "output": response.get("output") or self._output.items}
        self.usage = items.usage(cast("Response", response).get("usage"))
        raise response_error(response, self.assembler.origin)

    def _conclude(self, response: Response, status: str | None) -> None:
        assembler = self.assembler
        said = cast("JsonObject", response)
        assembler.response_id = assembler.response_id or items.word(said, "id")
        assembler.served_model = items.word(said, "model") or assembler.served_model
        self.service_tier = items.word(said, "service_tier")
        self.usage = items.usage(
            response.get("usage"), cast("list[JsonObject]", self.raw.get("output") or [])
        )
        self.raw_finish_reason = status
        if status == "queued" or status == "in_progress":
            assembler.warn(f"the response is still {status}; ask for it again by its id")
        assembler.end_all()
        self.finish_reason = items.finish_reason(status, response, assembler.parts())
        self.end_reply()
