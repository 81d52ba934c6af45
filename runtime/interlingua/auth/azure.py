"""Azure: access tokens of Entra ID, by azure-identity.

Law: azure-identity is imported when a token is needed, and never before.
"""

from __future__ import annotations

import os
import re
from functools import lru_cache
from typing import TYPE_CHECKING, Protocol, TypeGuard, cast

from interlingua.errors import UsageError

if TYPE_CHECKING:
    from interlingua.records import Provider

_SCOPE = "https://cognitiveservices.azure.com/.default"

# What Entra ID issues, and what no key of a resource looks like.
_TOKEN = re.compile(r"eyJ[\w-]+\.[\w-]+\.[\w-]*")

_SURROUNDINGS = (
    "AZURE_CLIENT_ID",
    "AZURE_CLIENT_SECRET",
    "AZURE_CLIENT_CERTIFICATE_PATH",
    "AZURE_FEDERATED_TOKEN_FILE",
    "AZURE_TENANT_ID",
    "HOME",
    "IDENTITY_ENDPOINT",
)


class _AccessToken(Protocol):
    @property
    def token(self) -> str: ...


class AzureCredential(Protocol):
    """A credential of azure-identity; it keeps its tokens and makes another in time."""

    def get_token(self, *scopes: str) -> _AccessToken:
        """Give an access token for a scope."""
        ...


def is_azure(credential: object) -> TypeGuard[AzureCredential]:
    """Tell whether a credential is one of azure-identity."""
    return hasattr(credential, "get_token")


def is_token(key: str) -> bool:
    """Tell an access token of Entra ID from a key."""
    return _TOKEN.fullmatch(key) is not None


def token(provider: Provider, given: AzureCredential | None) -> str:
    """Give an access token; making one asks the network.

    Parameters:
        given: What the client was given; else azure-identity's default chain.

    Raises:
        UsageError: There is no credential, it is refused, or azure-identity is not installed.
    """
    names = " or ".join(provider.auth.env)
    try:
        from azure.core.exceptions import AzureError
    except ImportError as error:
        raise UsageError(
            f"no key for {provider.name}: set {names} in the environment, pass"
            f" Client(credentials={{{provider.id!r}: …}}), or use Entra ID by"
            " pip install 'interlingua[azure]'"
        ) from error
    try:
        found = given or _default(tuple([os.environ.get(name) for name in _SURROUNDINGS]))
        return found.get_token(_SCOPE).token
    except AzureError as error:
        raise UsageError(
            f"no key for {provider.name}: set {names} in the environment, or sign in to Entra ID:"
            f" {str(error).partition(chr(10))[0]}"
        ) from error


@lru_cache(maxsize=16)
def _default(surroundings: tuple[str | None, ...]) -> AzureCredential:
    """Make the default chain; it keeps its tokens, as long as the surroundings hold."""
    from azure.identity import DefaultAzureCredential

    return cast("AzureCredential", DefaultAzureCredential())
