"""Conversations read back from recorded requests: the model's turns by the wire's own decoder."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias, cast

from interlingua import Conversation, ToolResult, user, wires
from interlingua.messages import Message, Origin, ToolCall
from interlingua.records import Auth, ChatModel, Compat, Endpoint, Features, Provider

if TYPE_CHECKING:
    from collections.abc import Callable

    from interlingua.messages import Part
    from interlingua.records import AnyChatModel
    from interlingua.wire import Decoder
    from tests.recordings import Exchange

Json: TypeAlias = Any
"""JSON of another's, of any shape."""

_OF_USER = frozenset({"function_call_output", "custom_tool_call_output"})
_CAMEL = {
    "function_call": "functionCall",
    "function_response": "functionResponse",
    "thought_signature": "thoughtSignature",
    "inline_data": "inlineData",
    "mime_type": "mimeType",
    "tool_call": "toolCall",
    "tool_response": "toolResponse",
    "executable_code": "executableCode",
    "code_execution_result": "codeExecutionResult",
}
"""The official package's names in its recordings, as the API writes them."""


class History:
    """A recorded request as a conversation with its model, and the model itself."""

    def __init__(self, exchange: Exchange, wire: str) -> None:
        provider = Provider(
            id=exchange.provider,
            name=exchange.provider,
            auth=Auth(scheme="none"),
            endpoints=(Endpoint(wire=wire),),
        )
        self.model: AnyChatModel = ChatModel(
            provider=provider, id="recorded", wires=(wire,), features=Features(reasoning=True)
        )
        self.wire = wires.load(wire)
        self.origin = Origin(exchange.provider, wire, "recorded")
        self.conversation = Conversation()
        self.body: Json = exchange.data["request"]["json"]
        self._open_calls: list[ToolCall] = []
        _READERS[wire](self)

    def answer(self, exchange: Exchange) -> Decoder:
        """Add the recorded answer."""
        decoder = self.wire.decoder(self.origin, Compat())
        if exchange.streamed:
            parser = self.wire.framing.parser()
            for data in [*parser.feed(exchange.body), *parser.finish()]:
                decoder.feed(data)
            decoder.finish()
        else:
            decoder.whole(exchange.body)
        self.conversation.add(Message("assistant", decoder.parts()))
        return decoder

    def read_model(self, body: Json) -> None:
        """Add a turn of the model's, given as the body that it came in."""
        decoder = self.wire.decoder(self.origin, Compat())
        decoder.decode_body(body)
        self._open_calls += [part for part in decoder.parts() if isinstance(part, ToolCall)]
        self.conversation.add(Message("assistant", decoder.parts()))

    def read_user(self, parts: list[Part]) -> None:
        """Add a turn of the user's, or results of tools."""
        self.conversation.add(Message("user", tuple(parts)) if parts else user("…"))

    def called(self, name: str) -> str:
        """Give the id of the earliest call of that name that is not answered."""
        for call in self._open_calls:
            if call.name == name:
                self._open_calls.remove(call)
                return call.id
        return ""


def _anthropic(history: History) -> None:
    for message in history.body["messages"]:
        content = message["content"]
        blocks: list[Json]
        if message["role"] == "assistant":
            blocks = [{"type": "text", "text": content}] if isinstance(content, str) else content
            history.read_model(
                {"type": "message", "content": blocks, "stop_reason": "end_turn", "usage": {}}
            )
        else:
            blocks = [] if isinstance(content, str) else content
            results: list[Part] = [
                ToolResult(block["tool_use_id"], "…")
                for block in blocks
                if block["type"] == "tool_result"
            ]
            history.read_user(results)


def _openai_chat(history: History) -> None:
    for message in history.body["messages"]:
        match message["role"]:
            case "assistant":
                history.read_model(
                    {"choices": [{"index": 0, "message": message, "finish_reason": "stop"}]}
                )
            case "tool":
                history.read_user([ToolResult(message["tool_call_id"], "…")])
            case _:
                history.read_user([])


def _cohere(history: History) -> None:
    for message in history.body["messages"]:
        match message["role"]:
            case "assistant":
                history.read_model({"message": message, "finish_reason": "COMPLETE"})
            case "tool":
                history.read_user([ToolResult(message["tool_call_id"], "…")])
            case _:
                history.read_user([])


def _openai_responses(history: History) -> None:
    run: list[Json] = []

    def flush() -> None:
        if run:
            history.read_model({"status": "completed", "output": list(run), "usage": None})
            run.clear()

    for item in listed(history.body.get("input")):
        kind = item.get("type", "message")
        if kind in _OF_USER:
            flush()
            history.read_user([ToolResult(item["call_id"], "…")])
        elif kind == "message" and item.get("role") != "assistant":
            flush()
            history.read_user([])
        else:
            run.append({**item, "type": kind})
    flush()


def _google(history: History) -> None:
    history.body = camel(history.body)
    for content in history.body["contents"]:
        if content.get("role") == "model":
            history.read_model({"candidates": [{"content": content, "finishReason": "STOP"}]})
            continue
        answers = [
            part["functionResponse"] for part in content["parts"] if "functionResponse" in part
        ]
        history.read_user([ToolResult(history.called(each["name"]), "…") for each in answers])


def _converse(history: History) -> None:
    for message in history.body["messages"]:
        if message["role"] == "assistant":
            history.read_model({"output": {"message": message}, "stopReason": "end_turn"})
            continue
        answers = [block["toolResult"] for block in message["content"] if "toolResult" in block]
        history.read_user([ToolResult(each["toolUseId"], "…") for each in answers])


def listed(given: Json) -> list[Json]:
    """Give a list, or none where something else stands there."""
    return cast("list[object]", given) if isinstance(given, list) else []


def fields(given: Json) -> dict[str, Json]:
    """Give an object's fields."""
    return cast("dict[str, object]", given)


def camel(given: Json) -> Json:
    """Write the names of a request as the API does."""
    if isinstance(given, list):
        return [camel(each) for each in listed(given)]
    if isinstance(given, dict):
        return {_CAMEL.get(name, name): camel(held) for name, held in fields(given).items()}
    return given


_READERS: dict[str, Callable[[History], None]] = {
    "anthropic_messages": _anthropic,
    "openai_chat": _openai_chat,
    "mistral_chat": _openai_chat,
    "cohere_chat": _cohere,
    "openai_responses": _openai_responses,
    "google_generate": _google,
    "bedrock_converse": _converse,
}
