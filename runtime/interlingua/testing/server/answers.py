"""Answers that no script gives, and that every operation puts together alike."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interlingua import jsontext
from interlingua.testing.server.script import RawReply

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from interlingua.values import JsonObject


def json_answer(body: JsonObject, headers: Mapping[str, str] | None = None) -> RawReply:
    """Answer with an object."""
    sent = {"content-type": "application/json", **(headers or {})}
    return RawReply(jsontext.encode(body), headers=sent)


def event_answer(events: Sequence[tuple[str | None, JsonObject]]) -> RawReply:
    """Answer with server-sent events, each with its name where it has one."""
    framed: list[bytes] = []
    for name, data in events:
        heading = b"" if name is None else f"event: {name}\n".encode()
        framed.append(heading + b"data: " + jsontext.encode(data) + b"\n\n")
    return RawReply(framed, headers={"content-type": "text/event-stream; charset=utf-8"})


def bytes_answer(data: bytes, media_type: str) -> RawReply:
    """Answer with bytes as they are."""
    return RawReply(data, headers={"content-type": media_type})
