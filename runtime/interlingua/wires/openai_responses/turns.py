"""Messages to the input items of the Responses API.

Law: what the model sent goes back as it came: whole items with their ids, a reasoning item always
with the item that it led to.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from interlingua import jsontext
from interlingua.adaptations import Adaptation
from interlingua.errors import UsageError
from interlingua.media import Audio, Image
from interlingua.messages import Opaque, Refusal, Text, Thinking, ToolCall, ToolResult
from interlingua.wires.openai_responses.content import content, image, tool_output

if TYPE_CHECKING:
    from interlingua.messages import Message, Part, ReadablePart
    from interlingua.request import ChatRequest
    from interlingua.values import JsonObject, JsonValue
    from interlingua_generated.wire.openai_responses import InputItemParam

_LONGEST_CALL_ID = 64


class InputItems:
    """Writes a conversation as input items.

    Parameters:
        stored: Whether the provider keeps items, so that their ids alone can name them.
    """

    __slots__ = ("_freeform", "_has_reasoning", "_items", "_request", "_stored", "_without_ids")

    def __init__(self, request: ChatRequest, *, stored: bool) -> None:
        self._request = request
        self._stored = stored
        self._items: list[JsonObject] = []
        self._freeform: set[str] = set()
        self._has_reasoning = False
        # What followed a reasoning item that cannot go back must not name itself.
        self._without_ids = False

    def write(self) -> list[InputItemParam]:
        """Write every message.

        Raises:
            UsageError: A message holds what the wire cannot say.
        """
        for at, message in enumerate(self._request.messages):
            if (plain := _plain_text(message)) is not None:
                self._items.append({"role": message.role, "content": plain})
                continue
            where = f"messages[{at}]"
            if message.name is not None:
                self._adapt("dropped", f"{where}.name", "this API has no names for speakers")
            match message.role:
                case "assistant":
                    self._assistant(message, where)
                case "system" | "developer":
                    self._instruction(message, where)
                case "user" | "tool":
                    self._user(message, where)
        if self._has_reasoning:
            self._drop_reasoning_without_successor()
        return cast("list[InputItemParam]", self._items)

    def _adapt(self, change: str, what: str, reason: str) -> None:
        self._request.adaptations.append(
            Adaptation("dropped" if change == "dropped" else "translated", what, reason)
        )

    def _instruction(self, message: Message[object], where: str) -> None:
        role = message.role
        if role == "developer" and self._request.model.compat.developer_role is False:
            role = "system"
            self._adapt("translated", f"{where}.role", "sent as system; there is no developer role")
        written = content(cast("tuple[ReadablePart, ...]", message.parts), f"{where} ({role})")
        self._items.append({"role": role, "content": cast("JsonValue", written)})

    def _user(self, message: Message[object], where: str) -> None:
        if not message.parts:
            raise UsageError(f"{where} is empty; give it text or media")
        run: list[ReadablePart] = []
        for part in message.parts:
            match part:
                case ToolResult():
                    self._flush(run, message, where)
                    self._tool_result(part, where)
                case Opaque():
                    self._flush(run, message, where)
                    self._items.append(part.data)
                case Thinking() | ToolCall() | Refusal():
                    raise UsageError(
                        f"{where}: a {type(part).__name__} belongs in an assistant message"
                    )
                case _:
                    run.append(part)
        self._flush(run, message, where)

    def _flush(self, run: list[ReadablePart], message: Message[object], where: str) -> None:
        if not run:
            return
        if message.role == "tool":
            raise UsageError(f"{where}: a tool message holds tool results; write tool_result(…)")
        self._items.append({"role": "user", "content": cast("JsonValue", content(run, where))})
        run.clear()

    def _tool_result(self, result: ToolResult, where: str) -> None:
        if result.is_error or result.denied:
            self._adapt("translated", f"{where}.is_error", "said in words; the API has no flag")
        kind = "custom_tool_call" if result.call_id in self._freeform else "function_call"
        self._items.append(
            {
                "type": f"{kind}_output",
                "call_id": self._call_id(result.call_id, where),
                "output": cast("JsonValue", tool_output(result, where)),
            }
        )

    def _assistant(self, message: Message[object], where: str) -> None:
        self._without_ids = False
        first = len(self._items)
        previous: Part | None = None
        for part in message.parts:
            match part:
                case Text() | Refusal():
                    self._said(part, previous)
                case Thinking():
                    self._thought(part, where)
                case ToolCall():
                    self._tool_call(part, where)
                case Opaque():
                    self._items.append(part.data)
                case Image():
                    self._made_image(part, message, where)
                case Audio(provider_data={"transcript": str(transcript)}):
                    self._adapt("translated", where, "speech is sent back as its transcript")
                    self._said(Text(transcript), previous)
                case _:
                    raise UsageError(
                        f"{where}: an assistant message of this API holds no"
                        f" {type(part).__name__}; leave it out"
                    )
            previous = part
        self._items[first:] = [_shortened(item) for item in self._items[first:]]

    def _said(self, part: Text | Refusal, previous: Part | None) -> None:
        data = part.provider_data or {}
        said: JsonObject
        if isinstance(part, Refusal):
            said = {"type": "refusal", "refusal": part.text}
        else:
            said = {"type": "output_text", "text": part.text}
            if part.origin == self._request.origin:
                said["annotations"] = [cite.raw for cite in part.citations if cite.raw is not None]
        if isinstance(previous, Text | Refusal) and (previous.provider_data or {}) == data:
            # Several parts of one message, as it came.
            cast("list[JsonValue]", self._items[-1]["content"]).append(said)
            return
        if data.get("id") is not None and not self._without_ids:
            self._items.append(
                {
                    "type": "message",
                    "role": "assistant",
                    **data,
                    "status": data.get("status") or "completed",
                    "content": [said],
                }
            )
            return
        rest = {name: given for name, given in data.items() if name not in ("id", "status")}
        self._items.append({"role": "assistant", **rest, "content": [said]})

    def _thought(self, part: Thinking, where: str) -> None:
        item = part.provider_data or _reasoning_item(part)
        if item.get("encrypted_content") or item.get("content") or (self._stored and "id" in item):
            self._without_ids = False
            self._has_reasoning = True
            self._items.append(item)
            return
        self._without_ids = True
        reason = "it came without encrypted content, and the provider has not kept it"
        self._adapt("dropped", f"{where} (thinking)", reason)

    def _tool_call(self, part: ToolCall, where: str) -> None:
        data = part.provider_data or {}
        if self._without_ids:
            data = {name: given for name, given in data.items() if name != "id"}
        call_id = self._call_id(part.id, where)
        if part.freeform:
            self._freeform.add(part.id)
            self._items.append(
                {
                    "type": "custom_tool_call",
                    "call_id": call_id,
                    "name": part.name,
                    "input": part.arguments_text,
                    **data,
                }
            )
            return
        self._items.append(
            {
                "type": "function_call",
                "call_id": call_id,
                "name": part.name,
                "arguments": part.arguments_text or jsontext.encode_text(part.arguments or {}),
                **data,
            }
        )

    def _made_image(self, part: Image, message: Message[object], where: str) -> None:
        made_by = (part.provider_data or {}).get("id")
        own_items = [part.data for part in message.parts if isinstance(part, Opaque)]
        if any(item.get("id") == made_by for item in own_items):
            # The generation's own item goes back, and it holds the image.
            return
        self._adapt(
            "translated", where, "an image that the model made is sent as a user's, as input"
        )
        self._items.append({"role": "user", "content": [cast("JsonObject", image(part))]})

    def _call_id(self, call_id: str, where: str) -> str:
        if not call_id:
            raise UsageError(f"{where}: a tool call and its result need the same id; it is empty")
        if len(call_id) <= _LONGEST_CALL_ID:
            return call_id
        from hashlib import sha256

        digest = sha256(call_id.encode("utf-8", "surrogatepass")).hexdigest()
        shortened = f"call_{digest[:40]}"
        self._adapt("translated", where, f"the call id is too long for this API; sent {shortened}")
        return shortened

    def _drop_reasoning_without_successor(self) -> None:
        """Leave out reasoning that leads to no item of the model: the API refuses it alone."""
        kept: list[JsonObject] = []
        leads_on = False
        for item in reversed(self._items):
            if item.get("type") != "reasoning":
                leads_on = _is_the_models(item)
            elif not leads_on:
                self._adapt("dropped", "thinking", "nothing that it led to follows it")
                continue
            kept.append(item)
        self._items = kept[::-1]


def _plain_text(message: Message[object]) -> str | None:
    """Give the text of a turn that is nothing else, the commonest by far."""
    if len(message.parts) != 1 or message.name is not None or message.role == "developer":
        return None
    part = message.parts[0]
    if type(part) is not Text or message.role == "tool":
        return None
    if message.role == "assistant" and (part.provider_data is not None or part.citations):
        return None
    return part.text


def _reasoning_item(part: Thinking) -> JsonObject:
    summary: list[JsonValue] = [{"type": "summary_text", "text": part.text}] if part.text else []
    return {"type": "reasoning", "summary": summary, "encrypted_content": part.encrypted}


def _is_the_models(item: JsonObject) -> bool:
    if item.get("role") in ("user", "system", "developer"):
        return False
    return item.get("type") not in ("function_call_output", "custom_tool_call_output")


def _shortened(item: JsonObject) -> JsonObject:
    """Say a plain text as plain text, which every host reads."""
    if item.get("role") == "assistant" and "type" not in item:
        match item["content"]:
            case [{"type": "output_text", "text": text, **rest}] if not any(rest.values()):
                return {**item, "content": text}
            case _:
                pass
    return item
