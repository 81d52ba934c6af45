"""Refuses every call to another machine while a test runs.

Law: loopback stays open, so that `serve()` and local servers can be called.
"""

from __future__ import annotations

import sys
from contextlib import contextmanager
from functools import cache
from ipaddress import ip_address
from threading import Lock
from typing import TYPE_CHECKING, cast
from urllib.parse import urlsplit

from interlingua.errors import UsageError
from interlingua.interception import INTERCEPTION

if TYPE_CHECKING:
    from collections.abc import Generator

    from interlingua.connection import AsyncResponse, Response
    from interlingua.deadlines import Deadlines
    from interlingua.http import HttpRequest
    from interlingua.interception import AsyncOnward, Onward


class NetworkForbidden(UsageError):
    """A call to another machine, where `no_network` allows none."""


@contextmanager
def no_network() -> Generator[None]:
    """Make every call to another machine fail: of our clients, and of any socket of Python.

    What a scripted provider answers or a cassette replays is no such call. It holds for the whole
    process, other threads too.
    """
    _listen()
    guard = _Guard()
    INTERCEPTION.add(guard)
    with _LOCK:
        _GUARDS.append(guard)
    try:
        yield
    finally:
        with _LOCK:
            _GUARDS.remove(guard)
        INTERCEPTION.remove(guard)


class _Guard:
    everywhere = True

    def send(self, request: HttpRequest, deadlines: Deadlines, onward: Onward) -> Response:
        _check(urlsplit(request.url).hostname)
        return onward()

    async def send_async(
        self, request: HttpRequest, deadlines: Deadlines, onward: AsyncOnward
    ) -> AsyncResponse:
        _check(urlsplit(request.url).hostname)
        return await onward()


_GUARDS: list[_Guard] = []
_LOCK = Lock()
_ADDRESSED = frozenset({"socket.connect", "socket.sendto", "socket.sendmsg"})
_NAMED = frozenset({"socket.getaddrinfo", "socket.gethostbyname"})


@cache
def _listen() -> None:
    # An audit hook stays for good, but sees the sockets of every library without patching any.
    sys.addaudithook(_heard)


def _heard(event: str, arguments: tuple[object, ...]) -> None:
    if not _GUARDS:
        return
    if event in _ADDRESSED:
        address = arguments[1]
        # Sockets of the file system have a path, no host and port.
        if isinstance(address, tuple) and address:
            _check(cast("tuple[object, ...]", address)[0])
    elif event in _NAMED:
        _check(arguments[0])


def _check(host: object) -> None:
    name = host.decode("ascii", "replace") if isinstance(host, bytes) else host
    if name is None or (isinstance(name, str) and _is_here(name)):
        return
    raise NetworkForbidden(
        f"a call to {name} where no_network() allows none; answer it with"
        " Client(providers=[ScriptedProvider([…])]), a Cassette or serve()"
    )


def _is_here(host: str) -> bool:
    if host in ("", "localhost") or host.endswith(".localhost"):
        return True
    try:
        address = ip_address(host.partition("%")[0])
    except ValueError:
        return False
    return address.is_loopback or address.is_unspecified
