"""What a conversation holds: each message, and what is known of the reply it came from."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from interlingua.finish import FinishReason
from interlingua.messages import Message
from interlingua.usage import Usage
from interlingua.values import value

if TYPE_CHECKING:
    from interlingua.reply import Reply
    from interlingua.values import JsonObject

AnyMessage: TypeAlias = Message[Any]
"""A message of which the type checker knows nothing: a conversation may be with any model."""


@value
class Provenance:
    """What is known of the reply that a message was.

    Parameters:
        model: The catalog's name of the model that was asked, `provider/id`.
        at: When it was asked, in seconds of Unix time.
        sent: How many messages went before it; its input tokens are those of these.
    """

    model: str
    at: float
    sent: int
    finish_reason: FinishReason = FinishReason.UNKNOWN
    raw_finish_reason: str | None = None
    response_id: str | None = None
    request_id: str | None = None
    served_model: str | None = None
    service_tier: str | None = None
    usage: Usage = Usage()


@value
class Entry:
    """One message of a conversation.

    `provenance` is None where nobody replied with it. `stored` is the object it was read from,
    where that says more than this version understands; it is written back as it came.
    """

    message: AnyMessage
    provenance: Provenance | None = None
    stored: JsonObject | None = None


def entry_of(reply: Reply[object], sent: int) -> Entry:
    """Keep a reply to `sent` messages."""
    return Entry(
        reply.message,
        Provenance(
            model=reply.model.key,
            at=reply.at,
            sent=sent,
            finish_reason=reply.finish_reason,
            raw_finish_reason=reply.raw_finish_reason,
            response_id=reply.response_id,
            request_id=reply.request_id,
            served_model=reply.served_model,
            service_tier=reply.service_tier,
            usage=reply.usage,
        ),
    )
