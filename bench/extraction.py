"""What an element of a streamed list costs, in a list and in one twice as long.

Law: the cost of an element must not depend on how many came before it.
"""

from __future__ import annotations

import json
import time
from typing import TYPE_CHECKING

from pydantic import BaseModel, TypeAdapter
from pydantic_core import from_json

from bench.report import Row
from interlingua import Client, TextDelta
from interlingua.models import openai
from interlingua.testing import ScriptedReply, serve

if TYPE_CHECKING:
    from collections.abc import Callable

    from interlingua import AnyChat

AGAIN = "all parsed again"
"""The same by parsing and validating the whole text at every piece, as is often done."""

_PIECE = 24
"""Characters of a streamed piece; an element has about four of them."""


class Item(BaseModel):
    """An element of the list."""

    id: int
    name: str
    tags: list[str]


_ITEMS = TypeAdapter(list[Item])


def names() -> list[str]:
    """Name the columns."""
    return ["interlingua", AGAIN]


def measure(rounds: int, count: int) -> list[Row]:
    """Measure lists of `count` elements and of twice as many."""
    rows: list[Row] = []
    for length in (count, 2 * count):
        items = [{"id": at, "name": f"Item {at}", "tags": ["a", "b"]} for at in range(length)]
        text = json.dumps({"items": items})
        elements = Row(f"elements of a streamed list of {length:,}, each", "µs")
        partials = Row(f"partials of it, looked at each time, per element of {length:,}", "µs")
        with serve(lambda _, said=text: ScriptedReply(said, chunk_size=_PIECE)) as server:
            client = Client(endpoints=server.endpoints, credentials={"openai": "any"})
            chat = client.chat(openai.GPT_5_2, wire="openai_chat")
            for number in range(rounds + 1):
                taken = [_timed(each, chat, length) for each in (_elements, _partials, _again)]
                if number:
                    elements.add("interlingua", taken[0])
                    partials.add("interlingua", taken[1])
                    partials.add(AGAIN, taken[2])
        rows += [elements, partials]
    return rows


def _timed(work: Callable[[AnyChat], int], chat: AnyChat, length: int) -> float:
    # The server has a thread of its own, whose time does not count.
    begun = time.thread_time()
    found = work(chat)
    taken = time.thread_time() - begun
    if found != length:
        raise AssertionError(f"{found} elements came of {length}")
    return taken / length * 1e6


def _elements(chat: AnyChat) -> int:
    return sum(1 for _ in chat.stream_extract(list[Item], "?").elements())


def _partials(chat: AnyChat) -> int:
    seen = 0
    for partial in chat.stream_extract(list[Item], "?").partials():
        seen = partial.get(len, 0)
    return seen


def _again(chat: AnyChat) -> int:
    text, items = "", list[Item]()
    for event in chat.stream("?"):
        if type(event) is TextDelta:
            text += event.text
            found = from_json(text, allow_partial="trailing-strings").get("items", [])
            items = _ITEMS.validate_python(found, experimental_allow_partial=True)
    return len(items)
