"""What a sync and an async stream alike know of their one answer: attempts, routes, the reply."""

from __future__ import annotations

import random
from time import monotonic
from typing import TYPE_CHECKING, Generic, TypeVar, cast

from interlingua.errors import InterlinguaError, UsageError
from interlingua.events import Restarted
from interlingua.reply import Attempt
from interlingua.retry import Attempts

if TYPE_CHECKING:
    from interlingua.answer import Answer
    from interlingua.auth.signing import Key
    from interlingua.call import Call
    from interlingua.connection import AsyncResponse, Response
    from interlingua.http import HttpRequest
    from interlingua.lines import Seat
    from interlingua.observer import Observer
    from interlingua.reply import Reply
    from interlingua.values import JsonObject

_ERROR_BODY_SECONDS = 5.0

OutputT = TypeVar("OutputT", covariant=True)


class StreamState(Generic[OutputT]):
    """What both streams know of their one answer."""

    def __init__(self, call: Call) -> None:
        self._call = call
        self._route = call.route
        self._attempts = Attempts(call.retry, random.random)
        self._failed: list[Attempt] = []
        self._restarted: Restarted | None = None
        self._answer: Answer | None = None
        self._observer = call.observer()

    @property
    def reply(self) -> Reply[OutputT]:
        """The whole reply, once the stream has been read to its end.

        Raises:
            UsageError: The stream has not ended; `partial` gives what there is.
        """
        if self._answer is None or not self._answer.ended:
            raise UsageError("the stream has not been read to its end; see .partial for what came")
        return cast("Reply[OutputT]", self._answer.reply())

    @property
    def partial(self) -> Reply[OutputT] | None:
        """The reply so far, or None before the provider began to answer."""
        return None if self._answer is None else cast("Reply[OutputT]", self._answer.reply())

    def partial_arguments(self, index: int) -> JsonObject:
        """Give a tool call's arguments as far as they have come; the object grows with the stream.

        What may still change its meaning (a number, half an escape) shows once it is whole. Empty
        where there is nothing yet, or the part is no tool call of JSON.

        Parameters:
            index: The call's place in the reply, as its events tell.
        """
        return {} if self._answer is None else self._answer.partial_arguments(index)

    def _begin(self) -> Call:
        self._answer = None
        self._restarted = None
        if self._observer is not None:
            self._observer.attempt(self._call, len(self._failed) + 1)
        self._call.reserve()
        self._call.deadlines.attempt(monotonic())
        return self._call

    def _request(self, key: Key) -> HttpRequest:
        request = self._call.http_request(key)
        if self._observer is not None:
            self._observer.request(request)
        return request

    def _refused(self, response: Response | AsyncResponse) -> None:
        """Leave an error's body a moment: its status says enough to go by."""
        if self._observer is not None:
            self._observer.response(response.status, response.headers)
        self._call.deadlines.ending(monotonic(), _ERROR_BODY_SECONDS)
        response.hurry()

    def _answered(self, response: Response | AsyncResponse) -> Answer:
        if self._observer is not None:
            self._observer.response(response.status, response.headers)
        self._answer = self._call.answer(response.headers, tuple(self._failed))
        return self._answer

    def _delay_after(self, error: InterlinguaError) -> float:
        """Give the seconds to wait before the next attempt, or raise the error."""
        answer, failed = self._answer, self._call
        failed.redact(error)
        if answer is not None:
            error = answer.explained(error)
        error.attempt_log = tuple(self._failed)
        # The caller of `complete` has seen nothing yet, whatever came.
        seen = answer is not None and answer.has_content and failed.stream
        if seen and (self._route is None or not self._route.restarts):
            raise error
        delay = self._next_delay(error)
        if delay is None:
            raise error
        if self._observer is not None:
            self._observer.retry(error, delay, self._call.model)
        self._failed.append(Attempt(failed.model.key, _without_frames(error), delay))
        if seen:
            self._restarted = Restarted(error, self._call.model.key)
        return delay

    def _next_delay(self, error: InterlinguaError) -> float | None:
        call, route, now = self._call, self._route, monotonic()
        advice = "retry" if route is None else route.advice(error)
        if advice == "retry":
            delay = self._attempts.delay_after(error)
            if delay is not None and call.deadlines.allows(delay, now):
                return delay
        if advice == "raise" or route is None or not call.deadlines.allows(0.0, now):
            return None
        following = route.following(call, error, now)
        if following is None:
            return None
        self._call = following
        self._attempts.anew()
        return 0.0

    def _leave(self, seat: Seat) -> None:
        seat.leave(None if self._answer is None else self._answer.tokens_used())

    def _over(self, observer: Observer, error: BaseException | None) -> None:
        answer = self._answer
        observer.end(self.partial, error, whole=answer is not None and answer.ended)


def _without_frames(error: InterlinguaError) -> InterlinguaError:
    """Let go of the frames that failed: a reply that remembers its attempts must not keep them."""
    each: BaseException | None = error
    while each is not None:
        each.__traceback__ = None
        each = each.__cause__ or each.__context__
    return error
