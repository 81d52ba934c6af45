"""What every call of an endpoint shares: its address, its headers, its clocks, its errors; no I/O.

Law: whatever is not waiting for the network, and not special to one operation, stands here.
"""

from __future__ import annotations

import re
import sys
from abc import ABC, abstractmethod
from collections.abc import Mapping
from functools import cache
from time import monotonic, time
from typing import TYPE_CHECKING, cast

from interlingua.auth import signing
from interlingua.deadlines import Deadlines, timeouts_of
from interlingua.endpoints import base_url
from interlingua.errors import ProviderError, UsageError
from interlingua.failures import provider_error
from interlingua.http import HttpRequest, HttpResponse, join_url
from interlingua.retry import policy_of
from interlingua.settings import Retry, Timeouts
from interlingua.values import value
from interlingua.version import __version__

if TYPE_CHECKING:
    from collections.abc import Callable
    from logging import Logger

    from interlingua.auth.credentials import Credential
    from interlingua.auth.signing import Key
    from interlingua.errors import InterlinguaError
    from interlingua.hooks import CallInfo, Hooks
    from interlingua.joint_budget import AnyBudget
    from interlingua.lines import Lines
    from interlingua.messages import Origin
    from interlingua.observer import Observer
    from interlingua.records import Provider
    from interlingua.settings import CallSettings, Settings

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
    budget: AnyBudget | None = None

    def __repr__(self) -> str:
        # Headers and credentials hold secrets, and so may the addresses.
        return f"Defaults(endpoints for {sorted(self.endpoints)}, retry={self.retry!r})"


class Exchange(ABC):
    """One request of an endpoint, as it is sent at each attempt, and the policies it is under.

    Parameters:
        provider: Whose endpoint it is.
        wire: The protocol by whose name the catalog lists the endpoint.
        origin: Who errors are said to come from.
        path: Path and query behind the base URL.
        headers: What the protocol itself needs, names in lower case.
        error_of: Turns an error status and its body into a typed error.

    Raises:
        UsageError: A setting or a header is wrong; the network has not been touched.
    """

    __slots__ = (
        "_body",
        "_error_of",
        "_headers",
        "_key",
        "_method",
        "_origin",
        "_path",
        "_timeouts",
        "_url",
        "_wire_name",
        "deadlines",
        "defaults",
        "provider",
        "retry",
        "started",
        "started_at",
    )

    deadlines: Deadlines
    started: float
    started_at: float

    def __init__(
        self,
        defaults: Defaults,
        provider: Provider,
        wire: str,
        origin: Origin,
        *,
        path: str,
        body: bytes,
        headers: Mapping[str, str],
        settings: CallSettings | Settings,
        error_of: Callable[[HttpResponse, Origin], ProviderError],
        method: str = "POST",
        accept: str = "application/json",
    ) -> None:
        self.defaults = defaults
        self.provider = provider
        self._wire_name = wire
        self._origin = origin
        self._error_of = error_of
        self.retry = policy_of(settings.get("retry"), defaults.retry)
        self._timeouts = timeouts_of(settings.get("timeout"), defaults.timeouts)
        self._method = method
        self._path = path
        self._body = body
        self._url: str | None = None
        self._key: Key = None
        own = {"content-type": "application/json"} if method == "POST" else {}
        self._headers = _headers(
            {**own, "user-agent": USER_AGENT, "accept": accept},
            headers,
            defaults.headers,
            settings.get("headers"),
        )
        self.begin()

    def begin(self) -> None:
        """Start the clocks: a stream may be asked for its first event long after it was made."""
        self.started = monotonic()
        self.started_at = time()
        self.deadlines = Deadlines(self._timeouts, self.started)

    def http_request(self, key: Key) -> HttpRequest:
        """Give the request of one attempt, signed with a key."""
        provider, defaults = self.provider, self.defaults
        if self._url is None:
            base = base_url(
                provider,
                self._wire_name,
                defaults.endpoints,
                lambda name: signing.variable(provider, name, defaults.credentials),
            )
            self._url = join_url(base, self._path)
        self._key = key
        unsigned = HttpRequest(self._method, self._url, self._headers, self._body)
        return signing.signed(provider, key, unsigned)

    def observer(self) -> Observer | None:
        """Give who watches the call; None, which costs nothing, where nobody does."""
        hooks = self.defaults.hooks
        # Where nobody has imported logging, nobody reads a log.
        if "logging" in sys.modules and _log().isEnabledFor(_DEBUG):
            from interlingua.call_log import LOG

            hooks = (LOG, *hooks)
        if not hooks:
            return None
        from interlingua.observer import Observer

        return Observer(hooks)

    @abstractmethod
    def info(self, number: int, started_at: float, started: float) -> CallInfo:
        """Give what hooks are told of the call.

        Parameters:
            number: Counts the watched calls of this process.
            started_at, started: Unix time and the monotonic clock, in seconds.
        """

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
        origin = self._origin
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
        for secret in signing.secrets_in(self._key):
            if len(secret) >= _SHORTEST_SECRET:
                # Some gateways repeat the key that they refuse.
                body = body.replace(secret.encode(), b"[redacted]")
        return self._error_of(HttpResponse(status, headers, body), origin)


# What HTTP allows: a token, and Latin letters without control characters but tabs.
_HEADER_NAME = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
_HEADER_TEXT = re.compile(r"[\t\x20-\x7e\x80-\xff]*")
_FRAMING = frozenset({"connection", "content-length", "transfer-encoding"})


_DEBUG = 10
"""The level of the log that is written, as `logging` counts."""


@cache
def _log() -> Logger:
    from logging import getLogger

    return getLogger("interlingua")


_ADDED_UP = frozenset({"anthropic-beta"})
"""Headers whose values are lists: a caller's add to the wire's own."""


def _headers(own: dict[str, str], *given: Mapping[str, str] | None) -> dict[str, str]:
    for layer in given:
        if layer is not None and not isinstance(cast("object", layer), Mapping):
            raise UsageError(f"headers= takes a mapping of names to texts, not {layer!r:.100}")
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
