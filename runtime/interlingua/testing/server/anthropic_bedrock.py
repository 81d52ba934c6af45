"""How Bedrock's InvokeModel wraps what Anthropic's Messages API says.

Law: written from the protocol; nothing here is shared with what decodes it.
"""

from __future__ import annotations

from base64 import b64encode
from typing import TYPE_CHECKING

from interlingua import jsontext
from interlingua.testing.server import anthropic_messages, bedrock_converse, eventstream

if TYPE_CHECKING:
    from interlingua.testing.server.turn import Turn
    from interlingua.values import JsonObject


def body(turn: Turn) -> JsonObject:
    """Say a turn whole."""
    if turn.error is not None:
        return bedrock_converse.error(turn.error)
    return anthropic_messages.body(turn)


def frames(turn: Turn) -> list[bytes]:
    """Say a turn as a stream; a failure is Bedrock's own, not Anthropic's."""
    failed = turn.error is not None
    said = [data for _, data in anthropic_messages.events(turn)]
    sent = [
        eventstream.event("chunk", {"bytes": b64encode(jsontext.encode(data)).decode()})
        for data in (said[:-1] if failed else said)
        if not isinstance(data, str)
    ]
    return [*sent, bedrock_converse.failure(turn.error)] if turn.error is not None else sent
