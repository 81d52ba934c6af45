"""A whole reply."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

from interlingua.media import Audio, Image, Video
from interlingua.messages import Citation, Message, Refusal, Text, Thinking, ToolCall
from interlingua.values import value

if TYPE_CHECKING:
    from interlingua.adaptations import Adaptation
    from interlingua.cost import Cost
    from interlingua.errors import InterlinguaError
    from interlingua.finish import FinishReason
    from interlingua.hosted_calls import HostedCall
    from interlingua.records import Model
    from interlingua.usage import Usage
    from interlingua.values import JsonValue

RawT = TypeVar("RawT", covariant=True)


@value
class Timing:
    """Seconds from the call to its first content and to its end."""

    time_to_first_token: float | None = None
    duration: float | None = None


@value
class Attempt:
    """One attempt at a call.

    Parameters:
        model: Who was asked, as `provider/id`.
        error: Why it failed; None for the attempt that gave the reply.
        delay: Seconds that were waited after it.
    """

    model: str
    error: InterlinguaError | None = None
    delay: float = 0.0


@value
class ReplyWarning:
    """Something the provider sent that has no neutral form; `raw` is what it sent."""

    message: str
    raw: JsonValue = None


@value
class Reply(Generic[RawT]):
    """What the model answered.

    Parameters:
        message: The assistant's turn, every part in order.
        finish_reason: Why it ended; `raw_finish_reason` is the provider's word.
        usage: Tokens, as far as reported.
        model: The catalog's record that the call was bound to; `served_model` is the provider's
            word for the one that answered.
        at: When the call was made, in seconds of Unix time; prices have dates.
        service_tier: The tier that served the call, where the provider tells.
        adaptations: What was translated, clamped or dropped on the way to the wire.
        warnings: What came back that has no neutral form.
        raw: The provider's own body; of a stream, the body its events add up to.
        attempts: How many attempts it took; `attempt_log` tells of each, the last one too.
    """

    message: Message[Text]
    finish_reason: FinishReason
    raw_finish_reason: str | None
    usage: Usage
    raw: RawT
    model: Model
    at: float
    service_tier: str | None = None
    adaptations: tuple[Adaptation, ...] = ()
    warnings: tuple[ReplyWarning, ...] = ()
    timing: Timing = Timing()
    response_id: str | None = None
    request_id: str | None = None
    served_model: str | None = None
    attempts: int = 1
    attempt_log: tuple[Attempt, ...] = ()

    @property
    def cost(self) -> Cost:
        """The cost in USD by the catalog; a lower bound or unknown where it cannot be told.

        Priced is the model that served the call, where the catalog knows its prices: a router, an
        alias or a deployment may have stood before it.
        """
        from datetime import UTC, datetime

        from interlingua.cost import cost_of

        moment = datetime.fromtimestamp(self.at, UTC)
        return cost_of(self.priced_model, self.usage, at=moment, service_tier=self.service_tier)

    @property
    def priced_model(self) -> Model:
        """The model whose prices hold: the one that served the call, else the one asked."""
        served, asked = self.served_model, self.model.id
        # A provider may leave out the variant that was asked for, such as `:free`.
        if served is None or asked.partition(":")[0] == served:
            return self.model
        from interlingua.models import listed

        model = listed(self.model.provider, served)
        return model if model is not None and model.prices else self.model

    @property
    def text(self) -> str:
        """The visible text, joined."""
        return self.message.text

    @property
    def thinking(self) -> str:
        """The readable reasoning, joined."""
        return "".join([part.text for part in self.message.parts if type(part) is Thinking])

    @property
    def tool_calls(self) -> tuple[ToolCall, ...]:
        """The calls that wait for an answer, in order."""
        return tuple([part for part in self.message.parts if type(part) is ToolCall])

    @property
    def hosted_calls(self) -> tuple[HostedCall, ...]:
        """What the tools that the provider ran were called with and gave, in order."""
        from interlingua.hosted_calls import hosted_calls

        return hosted_calls(self.message.parts)

    @property
    def citations(self) -> tuple[Citation, ...]:
        """What the text cites, in order."""
        return tuple(
            [
                citation
                for part in self.message.parts
                if type(part) is Text
                for citation in part.citations
            ]
        )

    @property
    def media(self) -> tuple[Image | Audio | Video, ...]:
        """The images, sounds and films the model made."""
        return tuple(
            [part for part in self.message.parts if isinstance(part, Image | Audio | Video)]
        )

    @property
    def refusal(self) -> str | None:
        """The model's words for why it will not answer, or None."""
        refusals = [part.text for part in self.message.parts if type(part) is Refusal]
        return "".join(refusals) if refusals else None
