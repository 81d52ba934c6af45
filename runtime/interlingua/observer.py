"""Tells the hooks of one call what happens; made only where somebody watches."""

from __future__ import annotations

from itertools import count
from time import monotonic
from typing import TYPE_CHECKING, TypeVar

from interlingua.failures import request_id_of
from interlingua.hooks import (
    CallEnded,
    CallFailed,
    CallInfo,
    EventGiven,
    RequestSent,
    ResponseStarted,
    RetryPlanned,
)
from interlingua.redaction import redacted_headers, redacted_request

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from interlingua.call import Call
    from interlingua.events import Event
    from interlingua.hooks import Hooks, Outcome
    from interlingua.http import HttpRequest
    from interlingua.reply import Reply

ToldT = TypeVar("ToldT")

_CALLS = count(1)


class Observer:
    """Tells one call's hooks of it, and bears with those that fail.

    Parameters:
        hooks: Whom to tell, in this order.
    """

    __slots__ = (
        "_attempt",
        "_call",
        "_on_end",
        "_on_error",
        "_on_event",
        "_on_request",
        "_on_response",
        "_on_retry",
        "_sent",
        "_started",
    )

    def __init__(self, hooks: Sequence[Hooks]) -> None:
        self._on_request = [each.on_request for each in hooks if each.on_request is not None]
        self._on_response = [each.on_response for each in hooks if each.on_response is not None]
        self._on_retry = [each.on_retry for each in hooks if each.on_retry is not None]
        self._on_event = [each.on_event for each in hooks if each.on_event is not None]
        self._on_error = [each.on_error for each in hooks if each.on_error is not None]
        self._on_end = [each.on_end for each in hooks if each.on_end is not None]

    def begin(self, call: Call) -> None:
        """Say that the call begins: a stream may be read long after it was asked for."""
        settings = call.settings.copy()
        settings.pop("headers", None)
        self._call = CallInfo(
            next(_CALLS),
            call.model,
            call.wire.name,
            call.stream,
            call.messages,
            call.tools,
            settings,
            call.adaptations,
            call.started_at,
        )
        self._started = self._sent = call.started
        self._attempt = 1

    def request(self, request: HttpRequest, attempt: int) -> None:
        """Tell of an attempt, the first being 1, about to be sent."""
        self._attempt = attempt
        if self._on_request:
            told = RequestSent(self._call, attempt, redacted_request(request))
            _tell(self._on_request, told)
        self._sent = monotonic()

    def response(self, status: int, headers: Mapping[str, str]) -> None:
        """Tell that an answer begins."""
        if self._on_response:
            seconds = monotonic() - self._sent
            shown, request_id = redacted_headers(headers), request_id_of(headers)
            told = ResponseStarted(self._call, self._attempt, status, shown, request_id, seconds)
            _tell(self._on_response, told)

    def retry(self, error: Exception, delay: float) -> None:
        """Tell that the attempt failed and another follows."""
        if self._on_retry:
            _tell(self._on_retry, RetryPlanned(self._call, self._attempt, error, delay))

    def event(self, event: Event) -> None:
        """Tell of an event about to be handed on."""
        if self._on_event:
            _tell(self._on_event, EventGiven(self._call, self._attempt, event))

    def end(self, reply: Reply[object] | None, error: BaseException | None, *, whole: bool) -> None:
        """Tell that the call is over.

        Parameters:
            reply: As far as it came.
            error: What ended the call; leaving a stream early is a `GeneratorExit`.
            whole: Whether the reply is.
        """
        if isinstance(error, GeneratorExit):
            error = None
        outcome: Outcome = "failed" if error is not None else "whole" if whole else "left"
        if isinstance(error, Exception) and self._on_error:
            _tell(self._on_error, CallFailed(self._call, self._attempt, error))
        if self._on_end:
            seconds = monotonic() - self._started
            told = CallEnded(self._call, self._attempt, outcome, reply, error, seconds)
            _tell(self._on_end, told)


def _tell(listeners: list[Callable[[ToldT], object]], told: ToldT) -> None:
    for listener in tuple(listeners):
        try:
            listener(told)
        except Exception:
            # A watcher's fault is not the call's: it is said aloud, and once.
            listeners.remove(listener)
            from logging import getLogger

            getLogger("interlingua").exception(
                "the hook %s raised, and is not called again for this call", _name(listener)
            )


def _name(listener: object) -> str:
    return str(getattr(listener, "__qualname__", type(listener).__qualname__))
