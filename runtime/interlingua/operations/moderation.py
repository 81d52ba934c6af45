"""Moderation models bound to a client."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, cast

from interlingua.cost import cost_of
from interlingua.errors import ProtocolError, UsageError
from interlingua.invocation import awaited, invoke
from interlingua.media import Image
from interlingua.moderation import Moderation, ModerationInput, ModerationRequest
from interlingua.operation import Operation, OperationUse
from interlingua.operations.binding import BoundModel, bound
from interlingua.records import ModerationModel
from interlingua.setting_names import check_names
from interlingua.settings import CallSettings

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from typing_extensions import Unpack

    from interlingua.connection import AsyncTransport, Transport
    from interlingua.exchange import Defaults
    from interlingua.http import HttpResponse
    from interlingua.moderation import ModerationWire

WIRES = ("openai_moderation",)
"""The protocols for moderation that are written."""


class ModerationSettings(CallSettings, total=False):
    """What a caller may set for `classify`.

    Parameters:
        extra: Fields of the wire's own request, merged last.
    """

    extra: Mapping[str, object] | None


def bound_moderation(
    model: ModerationModel | str, wire: str | None
) -> tuple[ModerationModel, ModerationWire]:
    """Find a moderation model and the wire to ask it over.

    Raises:
        UsageError: There is none.
    """
    found, spoken = bound(model, ModerationModel, wire, WIRES)
    return found, cast("ModerationWire", spoken)


class _Bound(BoundModel[ModerationModel, "ModerationWire"]):
    """A moderation model and a wire, bound to a client."""

    def _operation(
        self,
        inputs: ModerationInput | Sequence[ModerationInput],
        settings: ModerationSettings,
    ) -> Operation[Moderation]:
        given = _checked(inputs, settings)
        model, wire = self.model, self._wire
        request = ModerationRequest(model, given, settings.get("extra") or {})
        # Texts are judged one by one; what holds an image is judged as one.
        expected = 1 if any(isinstance(each, Image) for each in given) else len(given)

        def read(response: HttpResponse) -> Moderation:
            answer = wire.decode(response)
            if len(answer.results) != expected:
                raise ProtocolError(f"{model} gave {len(answer.results)} verdicts for {expected}")
            return Moderation(
                tuple(answer.results), answer.usage, model, answer.raw, answer.served_model
            )

        def use(moderation: Moderation) -> OperationUse:
            moment = datetime.fromtimestamp(operation.started_at, UTC)
            return OperationUse(moderation.usage, cost_of(model, moderation.usage, at=moment))

        operation = Operation(
            self._defaults,
            "moderation",
            model.provider,
            wire.name,
            wire.encode(request),
            read,
            error_of=wire.error,
            settings=settings,
            model=model,
            use=use,
        )
        return operation


class Moderator(_Bound):
    """A moderation model bound to a `Client`."""

    def __init__(
        self,
        model: ModerationModel,
        wire: ModerationWire,
        defaults: Defaults,
        transport: Transport,
    ) -> None:
        super().__init__(model, wire, defaults)
        self._transport = transport

    def classify(
        self,
        inputs: ModerationInput | Sequence[ModerationInput],
        **settings: Unpack[ModerationSettings],
    ) -> Moderation:
        """Say of each text whether it breaks the provider's policies, and which.

        Parameters:
            inputs: A text, or several; texts and images together are judged as one.
            settings: See `ModerationSettings`.

        Raises:
            UsageError: The call is wrong; nothing was sent.
            InterlinguaError: The call failed.
        """
        return invoke(self._operation(inputs, settings), self._transport)


class AsyncModerator(_Bound):
    """A moderation model bound to an `AsyncClient`."""

    def __init__(
        self,
        model: ModerationModel,
        wire: ModerationWire,
        defaults: Defaults,
        transport: AsyncTransport,
    ) -> None:
        super().__init__(model, wire, defaults)
        self._transport = transport

    async def classify(
        self,
        inputs: ModerationInput | Sequence[ModerationInput],
        **settings: Unpack[ModerationSettings],
    ) -> Moderation:
        """Say of each text which policies it breaks; the twin of `Moderator.classify`."""
        return await awaited(self._operation(inputs, settings), self._transport)


def _checked(
    inputs: ModerationInput | Sequence[ModerationInput], settings: ModerationSettings
) -> tuple[ModerationInput, ...]:
    check_names(settings, ModerationSettings.__annotations__)
    given = (inputs,) if isinstance(inputs, str | Image) else tuple(inputs)
    for at, each in enumerate(cast("tuple[object, ...]", given)):
        if not isinstance(each, str | Image):
            raise UsageError(f"inputs[{at}] is a {type(each).__name__}; pass a text or an Image")
    if not given:
        raise UsageError("there is nothing to classify; pass at least one text")
    return given
