"""Keys from a value, a callable, the environment, or what a cloud has in their place.

Law: nothing is read before a call needs it, and a key is never part of a message.
"""

from __future__ import annotations

import os
from inspect import isawaitable
from typing import TYPE_CHECKING, TypeAlias

from interlingua.auth import signing
from interlingua.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping

    from interlingua.auth.aws import AwsCredentials, AwsSession
    from interlingua.auth.azure import AzureCredential
    from interlingua.auth.google import GoogleCredentials
    from interlingua.auth.signing import Key
    from interlingua.records import Provider

ApiKey: TypeAlias = "str | Callable[[], str] | Callable[[], Awaitable[str]]"

Credential: TypeAlias = "ApiKey | AwsCredentials | AwsSession | GoogleCredentials | AzureCredential"
"""A key, or what gives one; a callable is asked before every attempt, so tokens may expire.

AWS is also called with signed requests, by `AwsCredentials` or a session of botocore or boto3;
Google Cloud by credentials of google-auth, and Azure by those of azure-identity.
"""


def find(provider: Provider, given: Mapping[str, Credential]) -> Key | Awaitable[str]:
    """Find a provider's key: what the client was given, else the environment.

    Returns None where the provider needs none.

    Raises:
        UsageError: There is no key, or it is unusable.
    """
    credential = given.get(provider.id)
    if isinstance(credential, str):
        return _checked(credential, provider)
    if credential is not None:
        return _of_credential(provider, credential)
    for name in provider.auth.env:
        found = os.environ.get(name)
        if found:
            return _checked(found, provider)
    match provider.auth.scheme:
        case "none":
            return None
        case "sigv4":
            from interlingua.auth import aws

            return aws.signer(provider, None)
        case "google":
            from interlingua.auth import google

            return _checked(google.token(provider, None), provider)
        case "api-key":
            from interlingua.auth import azure

            return _checked(azure.token(provider, None), provider)
        case _:
            pass
    names = " or ".join(provider.auth.env) or "the key"
    raise UsageError(
        f"no key for {provider.name}: set {names} in the environment,"
        f" or pass Client(credentials={{{provider.id!r}: …}})"
    )


def _of_credential(provider: Provider, credential: Credential) -> Key | Awaitable[str]:
    from interlingua.auth import aws, azure, google

    if signing.is_aws(credential):
        if provider.auth.scheme != "sigv4":
            raise UsageError(f"{provider.name} is not called with AWS credentials, but with a key")
        return aws.signer(provider, credential)
    if google.is_google(credential):
        return _checked(google.token(provider, credential), provider)
    if azure.is_azure(credential):
        return _checked(azure.token(provider, credential), provider)
    key = credential() if callable(credential) else credential
    return key if isawaitable(key) else _checked(key, provider)


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


def now(provider: Provider, given: Mapping[str, Credential]) -> Key:
    """Find a provider's key without waiting.

    Raises:
        UsageError: There is none, or it must be awaited, which only an `AsyncClient` can.
    """
    key = find(provider, given)
    if isinstance(key, str) or not isawaitable(key):
        return key
    close = getattr(key, "close", None)
    if close is not None:
        close()
    raise UsageError(
        f"the credential for {provider.name} is async; use AsyncClient, or pass a plain callable"
    )


async def awaited(provider: Provider, given: Mapping[str, Credential]) -> Key:
    """Find a provider's key, awaiting it where need be; raises like `now`."""
    if provider.auth.scheme in _WAITING and _may_wait(provider, given):
        from asyncio import to_thread

        key = await to_thread(find, provider, given)
    else:
        key = find(provider, given)
    if isinstance(key, str) or not isawaitable(key):
        return key
    return _checked(await key, provider)


def _may_wait(provider: Provider, given: Mapping[str, Credential]) -> bool:
    """Tell whether finding the key may ask the network in a way that cannot be awaited."""
    from interlingua.auth import aws, azure, google

    credential = given.get(provider.id)
    if signing.is_aws(credential):
        return aws.may_wait(credential)
    if google.is_google(credential):
        return google.may_wait(credential)
    if azure.is_azure(credential):
        return True
    by_key = credential is not None or any(os.environ.get(name) for name in provider.auth.env)
    return not by_key and (provider.auth.scheme != "sigv4" or aws.may_wait(None))


_WAITING = frozenset({"sigv4", "google", "api-key"})
"""Schemes whose keys may be asked of a cloud."""
