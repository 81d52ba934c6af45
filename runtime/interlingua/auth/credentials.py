"""Keys from a value, a callable or the environment, and the headers that carry them.

Law: nothing is read before a call needs it, and a key is never part of a message.
"""

from __future__ import annotations

import os
from collections.abc import Awaitable, Callable
from inspect import isawaitable
from typing import TYPE_CHECKING, TypeAlias

from interlingua.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from interlingua.records import Provider

Credential: TypeAlias = str | Callable[[], str] | Callable[[], Awaitable[str]]
"""A key, or what gives one; a callable is asked before every attempt, so tokens may expire."""


def find(provider: Provider, given: Mapping[str, Credential]) -> str | Awaitable[str] | None:
    """Find a provider's key: what the client was given, else the environment.

    Returns None where the provider needs none.

    Raises:
        UsageError: There is no key, or it is unusable.
    """
    credential = given.get(provider.id)
    if credential is not None:
        key = credential() if callable(credential) else credential
        return key if isawaitable(key) else _checked(key, provider)
    for name in provider.auth.env:
        found = os.environ.get(name)
        if found:
            return _checked(found, provider)
    if provider.auth.scheme == "none":
        return None
    names = " or ".join(provider.auth.env) or "the key"
    raise UsageError(
        f"no key for {provider.name}: set {names} in the environment,"
        f" or pass Client(credentials={{{provider.id!r}: …}})"
    )


def _checked(key: object, provider: Provider) -> str:
    if not isinstance(key, str) or not key.strip():
        raise UsageError(f"the key for {provider.name} is not a text, or is empty")
    key = key.strip()
    if not (key.isascii() and key.isprintable()):
        raise UsageError(
            f"the key for {provider.name} holds a character that no header may hold;"
            " was it copied with something else?"
        )
    return key


def now(provider: Provider, given: Mapping[str, Credential]) -> str | None:
    """Find a provider's key without waiting.

    Raises:
        UsageError: There is none, or it must be awaited, which only an `AsyncClient` can.
    """
    key = find(provider, given)
    if isinstance(key, str) or key is None:
        return key
    close = getattr(key, "close", None)
    if close is not None:
        close()
    raise UsageError(
        f"the credential for {provider.name} is async; use AsyncClient, or pass a plain callable"
    )


async def awaited(provider: Provider, given: Mapping[str, Credential]) -> str | None:
    """Find a provider's key, awaiting it where need be; raises like `now`."""
    key = find(provider, given)
    if isinstance(key, str) or key is None:
        return key
    return _checked(await key, provider)


def headers(provider: Provider, key: str | None) -> dict[str, str]:
    """Give the headers that carry a key, as the provider's scheme wants them."""
    scheme = provider.auth.scheme
    if key is None:
        return {}
    match scheme:
        case "bearer" | "google" | "sigv4" | "none":
            # A key for AWS is a bearer token; signing needs none, and is not supported yet.
            return {"authorization": f"Bearer {key}"}
        case "x-api-key" | "x-goog-api-key" | "api-key":
            return {scheme: key}
