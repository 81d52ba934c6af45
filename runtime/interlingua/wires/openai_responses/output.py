"""The output items of one response, from pieces or whole, to parts.

Law: items are known by their `output_index`, since some hosts change an item's id under way; what
was streamed stands, and a repetition of it only fills what never came.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from interlingua import jsontext
from interlingua.wires.openai_responses import items

if TYPE_CHECKING:
    from interlingua.assembly import Assembler
    from interlingua.values import JsonObject, JsonValue
    from interlingua_generated.wire.openai_responses import (
        CustomToolCall,
        FunctionToolCall,
        ImageGenToolCall,
        OutputMessage,
        ReasoningItem,
    )


class _Item:
    """An item under way: the latest that was sent of it, and its place in the output."""

    __slots__ = ("done", "item", "pending", "place")

    def __init__(self, item: JsonObject, place: int) -> None:
        self.item = item
        self.place = place
        self.done = False
        # Arguments that came before the tool's name.
        self.pending: list[str] = []


class Output:
    """Turns items into parts; `items` lists them as they came, `latest` is the newest's index."""

    __slots__ = ("_assembler", "_cited", "_entries", "_logprobs", "items", "latest")

    def __init__(self, assembler: Assembler) -> None:
        self._assembler = assembler
        self._entries: dict[int, _Item] = {}
        self._cited: dict[tuple[int, int], int] = {}
        self._logprobs: dict[tuple[int, int], list[JsonValue]] = {}
        self.items: list[JsonValue] = []
        # Hosts that leave `output_index` out send one item after the other.
        self.latest = 0

    def next_index(self) -> int:
        """Give the index of an item that comes without one."""
        return max(self._entries, default=-1) + 1

    def added(self, index: int, item: JsonObject) -> None:
        """Open an item."""
        stale = self._entries.get(index)
        if stale is not None and not stale.done:
            self.done(index, stale.item)
        self._entries[index] = _Item(item, len(self.items))
        self.items.append(item)
        self.latest = index
        kind = str(item.get("type"))
        match kind:
            case "message":
                pass
            case "reasoning":
                self._assembler.thinking(index, "")
            case "function_call" | "custom_tool_call":
                self._open_call(index, cast("FunctionToolCall | CustomToolCall", item))
            case _:
                if items.is_hosted(kind):
                    self._assembler.hosted_tool(
                        index, items.word(item, "id"), items.word(item, "name") or kind, item
                    )

    def arguments(self, index: int, piece: str) -> None:
        """Add to a tool call's arguments; they wait where its name is not known yet."""
        if self._assembler.is_open(index):
            self._assembler.arguments(index, piece)
            return
        if index not in self._entries:
            self.added(index, {})
        self._entries[index].pending.append(piece)

    def logprobs(self, key: tuple[int, int], logprobs: list[JsonValue]) -> None:
        """Note log probabilities, in case the whole text comes without them."""
        self._logprobs.setdefault(key, []).extend(logprobs)

    def citation(self, key: tuple[int, int], annotation: JsonObject) -> None:
        """Add a citation to a text."""
        if self._is_done(key[0]):
            self._assembler.warn("a citation came after its text had ended", annotation)
            return
        self._cited[key] = self._cited.get(key, 0) + 1
        self._assembler.citation(key, items.citation(annotation))

    def done(self, index: int, item: JsonObject) -> None:
        """Close an item with all that is known of it, opening it where it never was."""
        entry = self._entries.get(index)
        if entry is not None and entry.done and entry.item.get("id") == item.get("id"):
            return
        if entry is None or entry.done:
            self.added(index, item)
            entry = self._entries[index]
        entry.done = True
        entry.item = item
        self.items[entry.place] = item
        kind = str(item.get("type"))
        match kind:
            case "message":
                self._message_done(index, cast("OutputMessage", item))
            case "reasoning":
                self._reasoning_done(index, item)
            case "function_call":
                self._call_done(index, cast("FunctionToolCall", item), "arguments")
            case "custom_tool_call":
                self._call_done(index, cast("CustomToolCall", item), "input")
            case _:
                if items.is_hosted(kind):
                    self._hosted_done(index, kind, item)
                elif item:
                    self._assembler.opaque(kind, item)

    def finish(self, final: list[JsonObject]) -> None:
        """Close what the stream left open, and take over what only the final response shows."""
        entries = sorted(self._entries.items(), key=lambda each: each[1].place)
        for index, entry in entries:
            if entry.done:
                continue
            repeated = final[entry.place] if entry.place < len(final) else {}
            same = not entry.item or repeated.get("type") == entry.item.get("type")
            self.done(index, repeated if repeated and same else entry.item)
        shown = [entry.item.get("id") for _, entry in entries]
        for item in final[len(entries) :]:
            if item.get("id") is None or item.get("id") not in shown:
                self.done(self.next_index(), item)

    def fill_logprobs(self, output: list[JsonObject]) -> None:
        """Put the log probabilities that were streamed where the final items have none."""
        for (index, at), gathered in self._logprobs.items():
            entry = self._entries.get(index)
            if entry is None or entry.place >= len(output):
                continue
            content = output[entry.place].get("content")
            part = content[at] if isinstance(content, list) and at < len(content) else None
            if isinstance(part, dict) and not part.get("logprobs"):
                part["logprobs"] = list(gathered)

    def fill_text(self, key: tuple[int, int], text: JsonValue, *, last: bool = False) -> None:
        """Take a text that is repeated whole; only the `last` repetition is compared."""
        assembler = self._assembler
        whole = text if isinstance(text, str) else ""
        streamed = assembler.text_so_far(key) if assembler.is_open(key) else ""
        if not last and self._is_done(key[0]):
            return
        if not streamed:
            assembler.text(key, whole)
        elif last and whole and whole != streamed:
            assembler.warn("the streamed text differs from the whole that followed it", whole)

    def fill_refusal(self, key: tuple[int, int], text: JsonValue, *, last: bool = False) -> None:
        """Take a refusal that is repeated whole; only the `last` repetition is compared."""
        assembler = self._assembler
        whole = text if isinstance(text, str) else ""
        streamed = assembler.text_so_far(key) if assembler.is_open(key) else ""
        if not last and self._is_done(key[0]):
            return
        if not streamed:
            assembler.refusal(key, whole)
        elif last and whole and whole != streamed:
            assembler.warn("the streamed refusal differs from the whole that followed it", whole)

    def fill_arguments(self, index: int, text: str) -> None:
        """Take arguments that are repeated whole."""
        assembler = self._assembler
        if not assembler.is_open(index):
            entry = self._entries.get(index)
            if entry is not None and not entry.pending:
                entry.pending.append(text)
            return
        streamed = assembler.text_so_far(index)
        if text.startswith(streamed):
            assembler.arguments(index, text[len(streamed) :])
        elif text:
            assembler.warn("the streamed arguments differ from the whole that followed them", text)

    def _is_done(self, index: int) -> bool:
        entry = self._entries.get(index)
        return entry is not None and entry.done

    def _open_call(self, index: int, item: FunctionToolCall | CustomToolCall) -> None:
        name = item.get("name")
        if not name:
            return
        self._assembler.tool_call(
            index,
            item.get("call_id") or item.get("id"),
            name,
            freeform=item["type"] == "custom_tool_call",
        )
        for piece in self._entries[index].pending:
            self._assembler.arguments(index, piece)

    def _message_done(self, index: int, item: OutputMessage) -> None:
        assembler = self._assembler
        raw = cast("JsonObject", item)
        data = items.rest_of(raw, "type", "role", "content")
        content = items.message_content(item)
        for at, part in enumerate(content):
            key = (index, at)
            match part.get("type"):
                case "output_text" | "text":
                    self.fill_text(key, part.get("text"), last=True)
                    annotations = cast("list[JsonObject]", part.get("annotations") or [])
                    for annotation in annotations[self._cited.get(key, 0) :]:
                        assembler.citation(key, items.citation(annotation))
                    assembler.end_text(key, data)
                case "refusal":
                    self.fill_refusal(key, part.get("refusal"), last=True)
                    assembler.end_refusal(key, data)
                case kind:
                    # Alone in its message, the part can be sent back as it came.
                    assembler.opaque(str(kind), {**raw, "content": [part]})
        unrepeated = len(content)
        while assembler.is_open((index, unrepeated)):
            assembler.end((index, unrepeated))
            unrepeated += 1

    def _reasoning_done(self, index: int, item: JsonObject) -> None:
        assembler = self._assembler
        reasoning = cast("ReasoningItem", item)
        whole = items.reasoning_text(reasoning)
        streamed = assembler.text_so_far(index) if assembler.is_open(index) else ""
        if not streamed:
            assembler.thinking(index, whole)
        elif whole and sorted(whole) != sorted(streamed):
            # Summaries and raw thoughts may come in either order.
            assembler.warn("the streamed thinking differs from the whole that followed it", whole)
        assembler.thinking_details(
            index, encrypted=reasoning.get("encrypted_content") or None, provider_data=item
        )
        assembler.end(index)

    def _call_done(self, index: int, call: FunctionToolCall | CustomToolCall, field: str) -> None:
        assembler = self._assembler
        item = cast("JsonObject", call)
        if not assembler.is_open(index):
            self._open_call(index, call)
        if not assembler.is_open(index):
            assembler.warn("a tool call without a name was sent", item)
            assembler.opaque(call["type"], item)
            return
        arguments = item.get(field)
        if isinstance(arguments, dict | list):
            # Some hosts send the arguments as JSON instead of as text.
            arguments = jsontext.encode_text(arguments)
        if isinstance(arguments, str):
            self.fill_arguments(index, arguments)
        assembler.end_tool_call(index, items.rest_of(item, "type", "call_id", "name", field))

    def _hosted_done(self, index: int, kind: str, item: JsonObject) -> None:
        assembler = self._assembler
        assembler.end_hosted_tool(index, kind, item)
        if kind != "image_generation_call":
            return
        generation = cast("ImageGenToolCall", item)
        made = items.image(generation, assembler.origin)
        if made is not None:
            assembler.media(made)
        elif generation.get("result"):
            assembler.warn("an image was sent that is not base64; its item holds it as it came")
