"""A key on a request: as a header, or as a signature over all of it.

Law: what a provider needs beyond a key is found here, by its scheme; no caller knows of schemes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, TypeAlias, TypeGuard

from interlingua.http import HttpRequest

if TYPE_CHECKING:
    from collections.abc import Mapping

    from interlingua.auth.aws import AwsCredentials, AwsSession
    from interlingua.auth.credentials import Credential
    from interlingua.records import Provider


class Signer(Protocol):
    """Signs requests, with keys that never travel."""

    @property
    def secrets(self) -> tuple[str, ...]:
        """What no message may show."""
        ...

    def signed(self, request: HttpRequest) -> HttpRequest:
        """Give the request with its signature.

        Raises:
            UsageError: Something that the signature needs is not known.
        """
        ...


Key: TypeAlias = str | Signer | None


def signed(provider: Provider, key: Key, request: HttpRequest) -> HttpRequest:
    """Put a key on a request, as the provider's scheme wants it; a caller's own header wins.

    Raises:
        UsageError: Something that a signature needs is not known.
    """
    if key is None or isinstance(key, str):
        headers = {**headers_with(provider, key), **request.headers}
        return HttpRequest(request.method, request.url, headers, request.body)
    return request if "authorization" in request.headers else key.signed(request)


def headers_with(provider: Provider, key: str | None) -> dict[str, str]:
    """Give the headers that carry a key, as the provider's scheme wants them."""
    scheme = provider.auth.scheme
    if key is None:
        return {}
    match scheme:
        case "bearer" | "google" | "sigv4" | "none":
            # A key for AWS that is a text is a bearer token, which needs no signature.
            return {"authorization": f"Bearer {key}"}
        case "api-key":
            from interlingua.auth import azure

            return {"authorization": f"Bearer {key}"} if azure.is_token(key) else {scheme: key}
        case "x-api-key" | "x-goog-api-key":
            return {scheme: key}


def secrets_in(key: Key) -> tuple[str, ...]:
    """Give what of a key no message may show."""
    if key is None:
        return ()
    return (key,) if isinstance(key, str) else key.secrets


def is_aws(credential: object) -> TypeGuard[AwsCredentials | AwsSession]:
    """Tell whether a credential signs for AWS: a value of keys, or a session."""
    if credential is None:
        return False
    from interlingua.auth.aws import AwsCredentials

    return isinstance(credential, AwsCredentials) or hasattr(credential, "get_credentials")


def variable(provider: Provider, name: str, given: Mapping[str, Credential]) -> str | None:
    """Find what fills a variable of a provider's address beside the environment, or None."""
    if provider.auth.scheme == "sigv4" and name == "AWS_REGION":
        from interlingua.auth import aws

        credential = given.get(provider.id)
        return aws.region_of(credential if is_aws(credential) else None)
    if provider.auth.scheme == "google":
        from interlingua.auth import google

        credential = given.get(provider.id)
        return google.variable(name, credential if google.is_google(credential) else None)
    return None
