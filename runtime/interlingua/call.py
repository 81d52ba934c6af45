"""One call, prepared once and shared by the sync and the async client; no I/O.

Law: whatever is not waiting for the network stands here, not in a client.
"""

from __future__ import annotations

import re
import sys
from time import monotonic, time
from typing import TYPE_CHECKING

from interlingua import jsontext
from interlingua.answer import Answer
from interlingua.auth import credentials
from interlingua.deadlines import Deadlines, timeouts_of
from interlingua.endpoints import base_url
from interlingua.errors import (
    InterlinguaError,
    ProviderError,
    UsageError,
)
from interlingua.estimate import estimate_input
from interlingua.failures import provider_error
from interlingua.http import HttpRequest, HttpResponse, join_url
from interlingua.request import prepare
from interlingua.retry import policy_of
from interlingua.settings import Retry, Timeouts
from interlingua.values import value
from interlingua.version import __version__

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from interlingua.auth.credentials import Credential
    from interlingua.budget import Budget, Reservation
    from interlingua.hooks import Hooks
    from interlingua.lines import Line, Lines
    from interlingua.messages import Message
    from interlingua.observer import Observer
    from interlingua.records import AnyChatModel
    from interlingua.reply import Attempt
    from interlingua.routes import Route
    from interlingua.settings import Settings
    from interlingua.tools import HostedTool, Tool
    from interlingua.wire import Wire

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
        # Headers and credentials hold secrets, and so may the addresses.
        return f"Defaults(endpoints for {sorted(self.endpoints)}, retry={self.retry!r})"


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

    def redact(self, error: InterlinguaError) -> None:
        """Blot out the call's own secrets, which an endpoint may repeat in any answer."""
        from interlingua.redaction import redact_error, secrets_of

        try:
            secrets = secrets_of(self.http_request(self._key))
        except UsageError:
            secrets = []
        redact_error(error, secrets)

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
            name, text = name.lower(), text.strip()
            if name in _ADDED_UP and name in own:
                added = [each.strip() for each in f"{own[name]},{text}".split(",")]
                text = ",".join(dict.fromkeys(added))
            own[name] = text
    return own


def _is_header(name: object, text: object) -> bool:
    return (
        isinstance(name, str)
        and isinstance(text, str)
        and _HEADER_NAME.fullmatch(name) is not None
        and _HEADER_TEXT.fullmatch(text) is not None
    )
