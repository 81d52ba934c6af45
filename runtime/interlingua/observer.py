"""Tells the hooks of one call what happens; made only where somebody watches."""

from __future__ import annotations

from itertools import count
from time import monotonic, time
from typing import TYPE_CHECKING, TypeVar

from interlingua.failures import request_id_of
from interlingua.hooks import (
    CallEnded,
    CallFailed,
    EventGiven,
    RequestSent,
    ResponseStarted,
    RetryPlanned,
)
from interlingua.redaction import redacted_headers, redacted_request
from interlingua.secret_shapes import without_secrets

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from interlingua.events import Event
    from interlingua.exchange import Exchange
    from interlingua.hooks import Hooks, Outcome
    from interlingua.http import HttpRequest
    from interlingua.records import Model
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
        "_made",
        "_on_end",
        "_on_error",
        "_on_event",
        "_on_request",
        "_on_response",
        "_on_retry",
        "_sent",
        "_started",
        "watches_events",
    )

    def __init__(self, hooks: Sequence[Hooks]) -> None:
        self._made: Exchange | None = None
        self._sent = 0.0
        self._on_request = [each.on_request for each in hooks if each.on_request is not None]
        self._on_response = [each.on_response for each in hooks if each.on_response is not None]
        self._on_retry = [each.on_retry for each in hooks if each.on_retry is not None]
        self._on_event = [each.on_event for each in hooks if each.on_event is not None]
        self.watches_events = bool(self._on_event)
        self._on_error = [each.on_error for each in hooks if each.on_error is not None]
        self._on_end = [each.on_end for each in hooks if each.on_end is not None]

    def attempt(self, call: Exchange, number: int) -> None:
        """Say that an attempt begins, the first being 1, maybe with another model than before."""
        self._attempt = number
        if self._made is call:
            return
        if self._made is None:
            self._started = call.started
            self._call = call.info(next(_CALLS), call.started_at, call.started)
        else:
            self._call = call.info(self._call.id, time(), monotonic())
        self._made = call

    def request(self, request: HttpRequest) -> None:
        """Tell of an attempt about to be sent."""
        if self._on_request:
            told = RequestSent(self._call, self._attempt, redacted_request(request))
            tell(self._on_request, told)
        self._sent = monotonic()

    def response(self, status: int, headers: Mapping[str, str]) -> None:
        """Tell that an answer begins."""
        if self._on_response:
            seconds = monotonic() - self._sent
            shown, named = redacted_headers(headers), request_id_of(headers)
            # An endpoint may say there what it was told elsewhere.
            request_id = None if named is None else without_secrets(named)
            told = ResponseStarted(self._call, self._attempt, status, shown, request_id, seconds)
            tell(self._on_response, told)

    def retry(self, error: Exception, delay: float, model: Model | None) -> None:
        """Tell that the attempt failed and another follows, maybe with another model."""
        if self._on_retry:
            told = RetryPlanned(self._call, self._attempt, error, delay, model)
            tell(self._on_retry, told)

    def event(self, event: Event) -> None:
        """Tell of an event about to be handed on."""
        tell(self._on_event, EventGiven(self._call, self._attempt, event))

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
            tell(self._on_error, CallFailed(self._call, self._attempt, error))
        if self._on_end:
            seconds = monotonic() - self._started
            told = CallEnded(self._call, self._attempt, outcome, reply, error, seconds)
            tell(self._on_end, told)


def tell(listeners: list[Callable[[ToldT], object]], told: ToldT) -> None:
    """Tell each listener; one that raises is reported, and taken off the list."""
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
