"""One call, prepared once and shared by the sync and the async client; no I/O.

Law: whatever is not waiting for the network stands here, not in a client.
"""

from __future__ import annotations

import re
import sys
from dataclasses import replace
from time import monotonic, time
from typing import TYPE_CHECKING

from interlingua import jsontext
from interlingua.auth import credentials
from interlingua.deadlines import Deadlines, timeouts_of
from interlingua.endpoints import base_url
from interlingua.errors import (
    ConnectionFailed,
    InterlinguaError,
    ProtocolError,
    ProviderError,
    StreamInterrupted,
    UsageError,
)
from interlingua.estimate import estimate_input
from interlingua.events import RawChunk, ReplyEnd, ReplyStart
from interlingua.failures import provider_error, request_id_of
from interlingua.http import HttpRequest, HttpResponse, join_url
from interlingua.messages import Message
from interlingua.reply import Attempt, Reply, Timing
from interlingua.request import prepare
from interlingua.retry import policy_of
from interlingua.settings import Retry, Timeouts
from interlingua.sse import EventParser
from interlingua.values import value
from interlingua.version import __version__

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from interlingua.auth.credentials import Credential
    from interlingua.budget import Budget, Reservation
    from interlingua.events import Event
    from interlingua.hooks import Hooks
    from interlingua.lines import Line, Lines
    from interlingua.observer import Observer
    from interlingua.records import AnyChatModel
    from interlingua.routes import Route
    from interlingua.settings import Settings
    from interlingua.tools import HostedTool, Tool
    from interlingua.wire import Decoder, Wire

_SHORTEST_SECRET = 8

USER_AGENT = f"interlingua/{__version__}"


@value
class Defaults:
    """What a client was made with, for every call it makes."""

    endpoints: Mapping[str, str]
    credentials: Mapping[str, Credential]
    headers: Mapping[str, str]
    retry: Retry
    timeouts: Timeouts
    hooks: tuple[Hooks, ...] = ()
    limits: Lines | None = None
    budget: Budget | None = None

    def __repr__(self) -> str:
        # Headers and credentials hold secrets.
        return f"Defaults(endpoints={self.endpoints!r}, retry={self.retry!r})"


class Call:
    """One call: its bytes, its policies, and the answer of each attempt.

    Raises:
        UsageError: Something in the call is wrong; the network has not been touched.
    """

    __slots__ = (
        "_body",
        "_decoder_arguments",
        "_headers",
        "_key",
        "_path",
        "_reservation",
        "_timeouts",
        "_url",
        "adaptations",
        "deadlines",
        "defaults",
        "input_estimate",
        "keep_chunks",
        "lines",
        "messages",
        "model",
        "retry",
        "route",
        "settings",
        "started",
        "started_at",
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
    ) -> None:
        self.defaults = defaults
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
        )
        self.retry = policy_of(settings.get("retry"), defaults.retry)
        self._timeouts = timeouts_of(settings.get("timeout"), defaults.timeouts)
        encoded = wire.encode(request)
        self.adaptations = tuple(request.adaptations)
        self._decoder_arguments = (request.origin, model.compat)
        self._body = jsontext.encode(encoded.body)
        self._path = encoded.path
        self._url: str | None = None
        self._key: str | None = None
        self._headers = _headers(
            {
                "content-type": "application/json",
                "user-agent": USER_AGENT,
                "accept": "text/event-stream" if stream else "application/json",
            },
            encoded.headers,
            defaults.headers,
            settings.get("headers"),
        )
        counted = defaults.budget is not None or self.lines
        self.input_estimate = estimate_input(messages, tools) if counted else 0
        self._reservation: Reservation | None = None
        self.begin()

    def begin(self) -> None:
        """Start the clocks: a stream may be asked for its first event long after it was made."""
        self.started = monotonic()
        self.started_at = time()
        self.deadlines = Deadlines(self._timeouts, self.started)

    def follow(self, failed: Call) -> None:
        """Take over the clocks of the call that this one stands in for."""
        self.started, self.started_at = failed.started, failed.started_at
        self.deadlines = failed.deadlines

    def http_request(self, key: str | None) -> HttpRequest:
        """Give the request of one attempt, signed with a key."""
        if self._url is None:
            base = base_url(self.model.provider, self.wire.name, self.defaults.endpoints)
            self._url = join_url(base, self._path)
        self._key = key
        headers = {**credentials.headers(self.model.provider, key), **self._headers}
        return HttpRequest("POST", self._url, headers, self._body)

    def observer(self) -> Observer | None:
        """Give who watches the call; None, which costs nothing, where nobody does."""
        hooks = self.defaults.hooks
        # Where nobody has imported logging, nobody reads a log.
        if "logging" in sys.modules:
            from logging import DEBUG, getLogger

            if getLogger("interlingua").isEnabledFor(DEBUG):
                from interlingua.call_log import LOG

                hooks = (LOG, *hooks)
        if not hooks:
            return None
        from interlingua.observer import Observer

        return Observer(hooks)

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

    def error(self, status: int, headers: Mapping[str, str], body: bytes) -> InterlinguaError:
        """Turn an error status into its typed error."""
        origin = self._decoder_arguments[0]
        if status < 400:
            target = headers.get("location", "nowhere").partition("?")[0]
            return provider_error(
                status,
                message=f"the endpoint redirects to {target}; name that address in"
                f" Client(endpoints={{{origin.provider!r}: …}}), since no key follows a redirect",
                origin=origin,
                headers=headers,
                known=ProviderError,
            )
        if self._key is not None and len(self._key) >= _SHORTEST_SECRET:
            # Some gateways repeat the key that they refuse.
            body = body.replace(self._key.encode(), b"[redacted]")
        return self.wire.error(HttpResponse(status, headers, body), origin)


class Answer:
    """Reads one attempt's answer: bytes in, events out, and the reply when it is whole.

    Events are held back until the first content, so that an attempt that fails before it can be
    made again unseen. An error that follows good events waits in `failure`, for the caller to raise
    once it has handed those events on.
    """

    __slots__ = (
        "_before",
        "_call",
        "_decoder",
        "_ended_at",
        "_first_content",
        "_headers",
        "_held",
        "_parser",
        "_reply",
        "failure",
        "framed",
        "has_content",
    )

    def __init__(
        self,
        call: Call,
        decoder: Decoder,
        headers: Mapping[str, str],
        before: tuple[Attempt, ...],
    ) -> None:
        self._call = call
        self._before = before
        self._decoder = decoder
        self._parser = EventParser()
        self._headers = headers
        self._held: list[Event] = []
        self._first_content: float | None = None
        self._ended_at: float | None = None
        self._reply: Reply[object] | None = None
        decoder.keep_chunks = call.keep_chunks
        self.failure: InterlinguaError | None = None
        self.has_content = False
        kind = headers.get("content-type", "").lower()
        # What came decides, not what was asked for: some servers ignore the wish to stream.
        self.framed = "event-stream" in kind or (
            call.stream and "json" not in kind and "html" not in kind
        )

    def feed(self, chunk: bytes) -> list[Event]:
        """Take bytes of a stream; give the events to hand on."""
        decoder = self._decoder
        try:
            for data in self._parser.feed(chunk):
                decoder.feed(data)
        except InterlinguaError as error:
            self.failure = error
        return self._taken()

    def finish(self) -> list[Event]:
        """Say that the stream's bytes have ended; give the events that were left."""
        decoder = self._decoder
        try:
            for data in self._parser.finish():
                decoder.feed(data)
        except ProtocolError as error:
            self.failure = StreamInterrupted(f"the stream was cut inside an event: {error}")
        except InterlinguaError as error:
            self.failure = error
        if self.failure is None:
            try:
                decoder.finish()
            except InterlinguaError as error:
                self.failure = error
        return self._taken()

    def whole(self, body: bytes) -> list[Event]:
        """Take a whole body that is not a stream; give its events."""
        try:
            self._decoder.whole(body)
        except InterlinguaError as error:
            self.failure = error
            return []
        return self._taken()

    def explained(self, error: InterlinguaError) -> InterlinguaError:
        """Give the error to raise for one that ended this answer: with the reply so far.

        A connection that breaks in mid-stream is an interrupted stream, whatever broke it.
        """
        if self.has_content and isinstance(error, ConnectionFailed):
            cut = StreamInterrupted(f"the connection broke in mid-stream: {error}")
            cut.__cause__ = error
            error = cut
        if self.framed:
            error.partial = self.reply()
        return error

    @property
    def ended(self) -> bool:
        """Whether the reply is whole."""
        return self._decoder.ended

    def tokens_used(self) -> int | None:
        """Give the tokens of input and output as reported, None where the input is not."""
        usage = self._decoder.usage
        return None if usage.input is None else usage.input + (usage.output or 0)

    def reply(self) -> Reply[object]:
        """Give the reply as far as it has come."""
        if self._reply is not None:
            return self._reply
        call, decoder = self._call, self._decoder
        assembler = decoder.assembler
        first, end = self._first_content, self._ended_at
        reply = Reply(
            Message("assistant", decoder.parts()),
            decoder.finish_reason,
            decoder.raw_finish_reason,
            decoder.usage if decoder.ended else replace(decoder.usage, basis="partial"),
            decoder.body(),
            call.model,
            call.started_at,
            decoder.service_tier,
            call.adaptations,
            tuple(assembler.warnings),
            Timing(
                None if first is None else first - call.started,
                (monotonic() if end is None else end) - call.started,
            ),
            assembler.response_id,
            request_id_of(self._headers),
            assembler.served_model,
            len(self._before) + 1,
            (*self._before, Attempt(call.model.key)),
        )
        if decoder.ended:
            self._reply = reply
        return reply

    def _taken(self) -> list[Event]:
        decoder, deadlines = self._decoder, self._call.deadlines
        events = decoder.take_events()
        now = monotonic()
        if events and self.has_content and not (decoder.ended or decoder.keep_chunks):
            deadlines.content(now)
            return events
        if decoder.ended and self._ended_at is None:
            self._ended_at = now
        if self.has_content:
            if events and (not decoder.keep_chunks or _hold_content(events)):
                deadlines.content(now)
            elif not decoder.ended:
                deadlines.check(now)
            return events
        if _hold_content(events):
            self.has_content = True
            self._first_content = now
            deadlines.content(now)
        elif not decoder.ended:
            self._held += events
            deadlines.check(now)
            return []
        events, self._held = self._held + events, []
        return events


def _hold_content(events: list[Event]) -> bool:
    return any(type(event) not in _NOT_CONTENT for event in events)


_NOT_CONTENT = frozenset({ReplyStart, RawChunk, ReplyEnd})


# What HTTP allows: a token, and Latin letters without control characters but tabs.
_HEADER_NAME = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
_HEADER_TEXT = re.compile(r"[\t\x20-\x7e\x80-\xff]*")
_FRAMING = frozenset({"connection", "content-length", "transfer-encoding"})


_ADDED_UP = frozenset({"anthropic-beta"})
"""Headers whose values are lists: a caller's add to the wire's own."""


def _headers(own: dict[str, str], *given: Mapping[str, str] | None) -> dict[str, str]:
    for layer in given:
        for name, text in (layer or {}).items():
            if not _is_header(name, text):
                raise UsageError(f"headers: {name!r} must be an HTTP name with a text of one line")
            if name.lower() in _FRAMING:
                raise UsageError(f"headers: {name!r} is written by the connection itself")
            own[name.lower()] = text.strip()
    return own


def _is_header(name: object, text: object) -> bool:
    return (
        isinstance(name, str)
        and isinstance(text, str)
        and _HEADER_NAME.fullmatch(name) is not None
        and _HEADER_TEXT.fullmatch(text) is not None
    )
