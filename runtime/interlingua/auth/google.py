"""Google Cloud: access tokens and the project by google-auth.

Law: google-auth is imported when a token or the project is needed, and never before.
"""

from __future__ import annotations

import os
import threading
from functools import lru_cache
from importlib import import_module
from typing import TYPE_CHECKING, Protocol, TypeGuard

from interlingua.errors import UsageError

if TYPE_CHECKING:
    from interlingua.records import Provider

_SCOPE = "https://www.googleapis.com/auth/cloud-platform"
_LOCATION = "global"
"""Where is called when nobody says where; all newer models are served there."""

_SURROUNDINGS = (
    "CLOUDSDK_CONFIG",
    "GOOGLE_APPLICATION_CREDENTIALS",
    "GOOGLE_CLOUD_QUOTA_PROJECT",
    "HOME",
)


class _Default(Protocol):
    """What is used of google-auth, which is typed in part."""

    def __call__(self, *, scopes: list[str]) -> tuple[GoogleCredentials, str | None]: ...


_REFRESHING = threading.Lock()


class GoogleCredentials(Protocol):
    """Credentials of google-auth: they hold a token, and make another when it has expired."""

    token: str | None

    @property
    def valid(self) -> bool:
        """Whether the token can be used."""
        ...

    def refresh(self, request: object) -> None:
        """Make another token."""
        ...


def is_google(credential: object) -> TypeGuard[GoogleCredentials]:
    """Tell whether a credential is one of google-auth."""
    return hasattr(credential, "refresh") and hasattr(credential, "token")


def token(provider: Provider, given: GoogleCredentials | None) -> str:
    """Give an access token; making one asks the network.

    Parameters:
        given: What the client was given; else the application's default credentials.

    Raises:
        UsageError: There are no credentials, they are refused, or google-auth is not installed.
    """
    try:
        import google.auth.exceptions
        from google.auth.transport.requests import Request
    except ImportError as error:
        raise UsageError(
            f"{provider.name} is called with access tokens, which need google-auth:"
            " pip install 'interlingua[vertex]'; or pass"
            f" Client(credentials={{{provider.id!r}: token_provider}})"
        ) from error
    try:
        found = given or _default(_surroundings())[0]
        # Threads that find the token expired together must not each ask for another.
        with _REFRESHING:
            if not found.valid:
                found.refresh(Request())
    except google.auth.exceptions.GoogleAuthError as error:
        raise UsageError(
            f"no credentials for {provider.name}: {error}; run 'gcloud auth application-default"
            " login', set GOOGLE_APPLICATION_CREDENTIALS, or pass"
            f" Client(credentials={{{provider.id!r}: …}})"
        ) from error
    if not found.token:
        raise UsageError(f"the credentials for {provider.name} gave no token")
    return found.token


def may_wait(given: GoogleCredentials | None) -> bool:
    """Tell whether finding a token may ask the network."""
    return given is None or not given.valid


def variable(name: str, given: GoogleCredentials | None) -> str | None:
    """Find what fills a variable of an address, or None."""
    location = os.environ.get("GOOGLE_CLOUD_LOCATION") or _LOCATION
    match name:
        case "GOOGLE_CLOUD_LOCATION":
            return location
        case "GOOGLE_VERTEX_HOST":
            return _host(location)
        case "GOOGLE_CLOUD_PROJECT":
            return os.environ.get(name) or _project(given)
        case _:
            return None


def _host(location: str) -> str:
    if location == "global":
        return "aiplatform.googleapis.com"
    if location in ("us", "eu"):
        # Jurisdictions of several regions have hosts of another form.
        return f"aiplatform.{location}.rep.googleapis.com"
    return f"{location}-aiplatform.googleapis.com"


def _project(given: GoogleCredentials | None) -> str | None:
    named = getattr(given, "project_id", None)
    if isinstance(named, str):
        return named
    if given is not None:
        return None
    try:
        import google.auth.exceptions
    except ImportError:
        return None
    try:
        return _default(_surroundings())[1]
    except google.auth.exceptions.GoogleAuthError:
        # The address says what is missing; the token says why there is none.
        return None


def _surroundings() -> tuple[str | None, ...]:
    return tuple([os.environ.get(name) for name in _SURROUNDINGS])


@lru_cache(maxsize=16)
def _default(surroundings: tuple[str | None, ...]) -> tuple[GoogleCredentials, str | None]:
    """Find the application's credentials; they hold as long as the surroundings do."""
    default: _Default = import_module("google.auth").default
    return default(scopes=[_SCOPE])
