"""One call of a chat model, prepared once and shared by the sync and the async client; no I/O."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interlingua import jsontext
from interlingua.answer import Answer
from interlingua.errors import ProviderError
from interlingua.estimate import estimate_input
from interlingua.exchange import Exchange
from interlingua.offered_tools import call_reader
from interlingua.request import prepare

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from interlingua.adaptations import Adaptation
    from interlingua.exchange import Defaults
    from interlingua.hooks import CallInfo
    from interlingua.joint_budget import AnyReservation
    from interlingua.lines import Line
    from interlingua.messages import Message
    from interlingua.output import OutputFormat
    from interlingua.records import AnyChatModel
    from interlingua.reply import Attempt
    from interlingua.routes import Route
    from interlingua.settings import Settings
    from interlingua.tools import HostedTool, Tool
    from interlingua.wire import Wire


class Call(Exchange):
    """One call: its bytes, its policies, and the answer of each attempt.

    Raises:
        UsageError: Something in the call is wrong; the network has not been touched.
    """

    __slots__ = (
        "_decoder_arguments",
        "_reservation",
        "adaptations",
        "input_estimate",
        "keep_chunks",
        "lines",
        "messages",
        "model",
        "read_call",
        "route",
        "settings",
        "stream",
        "tools",
        "wire",
    )

    def __init__(
        self,
        defaults: Defaults,
        model: AnyChatModel,
        wire: Wire,
        messages: str | Sequence[Message[object]],
        *,
        tools: Sequence[Tool | HostedTool],
        extra: Mapping[str, object] | None,
        settings: Settings,
        stream: bool,
        keep_chunks: bool = False,
        output: OutputFormat | None = None,
        adaptations: Sequence[Adaptation] = (),
    ) -> None:
        self.model = model
        self.wire = wire
        self.messages = messages
        self.tools = tools
        self.settings = settings
        self.stream = stream
        self.keep_chunks = keep_chunks
        self.route: Route | None = None
        self.lines: tuple[Line, ...] = defaults.limits.of(model) if defaults.limits else ()
        request = prepare(
            model,
            wire.name,
            wire.settings,
            messages,
            settings=settings,
            tools=tools,
            extra=extra,
            stream=stream,
            output=output,
            outputs=wire.outputs,
            adaptations=adaptations,
        )
        self.read_call = call_reader(request.tools)
        encoded = wire.encode(request)
        self.adaptations = tuple(request.adaptations)
        self._decoder_arguments = (request.origin, model.compat)
        super().__init__(
            defaults,
            model.provider,
            wire.name,
            request.origin,
            path=encoded.path,
            body=jsontext.encode(encoded.body),
            headers=encoded.headers,
            settings=settings,
            error_of=wire.error,
            accept="text/event-stream" if stream else "application/json",
        )
        counted = defaults.budget is not None or self.lines
        self.input_estimate = estimate_input(messages, tools) if counted else 0
        self._reservation: AnyReservation | None = None

    def follow(self, failed: Call) -> None:
        """Take over the clocks of the call that this one stands in for."""
        self.started, self.started_at = failed.started, failed.started_at
        self.deadlines = failed.deadlines

    def info(self, number: int, started_at: float, started: float) -> CallInfo:
        """Give what hooks are told of the call."""
        from interlingua.hooks import CallInfo

        settings = self.settings.copy()
        settings.pop("headers", None)
        return CallInfo(
            number,
            "chat",
            self.provider,
            self.model,
            self.wire.name,
            self.stream,
            self.messages,
            self.tools,
            settings,
            self.adaptations,
            started_at,
            started,
        )

    def answer(self, headers: Mapping[str, str], before: tuple[Attempt, ...] = ()) -> Answer:
        """Begin to read the answer of an attempt that follows those before it."""
        return Answer(self, self.wire.decoder(*self._decoder_arguments), headers, before)

    def reserve(self) -> None:
        """Set aside what an attempt will use, where the client has a budget.

        Raises:
            BudgetExceeded: Too little of it is left.
        """
        if self.defaults.budget is not None:
            tier = self.settings.get("service_tier")
            self._reservation = self.defaults.budget.reserve(
                self.model, self.input_estimate, service_tier=tier
            )

    def settle(self, answer: Answer | None) -> None:
        """Book what an attempt used; a provider bills for what it began to answer."""
        if self._reservation is None:
            return
        refused = answer is None or (
            not answer.has_content and isinstance(answer.failure, ProviderError)
        )
        self._reservation.settle(None if answer is None or refused else answer.reply())
