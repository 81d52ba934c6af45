"""AWS: credentials and region by botocore's chain, and requests signed by version 4.

Law: botocore is imported when a signature or the chain is needed, and never before.
"""

from __future__ import annotations

import os
import re
from functools import lru_cache
from typing import TYPE_CHECKING, Protocol

from interlingua.errors import UsageError
from interlingua.http import HttpRequest
from interlingua.values import value

if TYPE_CHECKING:
    from botocore.credentials import Credentials, ReadOnlyCredentials
    from botocore.session import Session

    from interlingua.records import Provider

_REGION_IN_HOST = re.compile(r"[.-]((?:[a-z]{2,4}-){1,3}\d)\.(?:amazonaws\.com|api\.aws)")
_SURROUNDINGS = (
    "AWS_ACCESS_KEY_ID",
    "AWS_CONFIG_FILE",
    "AWS_CONTAINER_CREDENTIALS_FULL_URI",
    "AWS_CONTAINER_CREDENTIALS_RELATIVE_URI",
    "AWS_DEFAULT_PROFILE",
    "AWS_EC2_METADATA_DISABLED",
    "AWS_PROFILE",
    "AWS_ROLE_ARN",
    "AWS_SECRET_ACCESS_KEY",
    "AWS_SESSION_TOKEN",
    "AWS_SHARED_CREDENTIALS_FILE",
    "AWS_WEB_IDENTITY_TOKEN_FILE",
    "HOME",
)


@value
class AwsCredentials:
    """Who calls AWS: an access key, or a profile of its configuration; else botocore's chain.

    Parameters:
        access_key: The id of an access key; `secret_key` must come with it.
        session_token: The token of a temporary access key.
        profile: A profile of the AWS configuration, whose credentials and region are taken.
        region: The region to call, such as `eu-west-1`; else the environment's or the profile's.
    """

    access_key: str | None = None
    secret_key: str | None = None
    session_token: str | None = None
    profile: str | None = None
    region: str | None = None

    def __post_init__(self) -> None:
        if (self.access_key is None) != (self.secret_key is None):
            raise UsageError("AwsCredentials: give access_key and secret_key together, or neither")
        if self.access_key is not None and self.profile is not None:
            raise UsageError("AwsCredentials: give an access key or a profile, not both")

    def __repr__(self) -> str:
        key = "" if self.access_key is None else "access key …"
        shown = (key, self.profile and f"profile={self.profile!r}", f"region={self.region!r}")
        return f"AwsCredentials({', '.join(each for each in shown if each)})"


class AwsSession(Protocol):
    """A session of botocore or boto3."""

    def get_credentials(self) -> Credentials | None:
        """Give the session's credentials, or None."""
        ...


class AwsSigner:
    """Signs requests with one set of keys, as they are at this attempt."""

    __slots__ = ("_keys", "_region", "_service")

    def __init__(self, keys: ReadOnlyCredentials, region: str | None, service: str) -> None:
        self._keys = keys
        self._region = region
        self._service = service

    @property
    def secrets(self) -> tuple[str, ...]:
        """What no message may show."""
        known = (self._keys.access_key, self._keys.secret_key, self._keys.token)
        return tuple(each for each in known if each)

    def signed(self, request: HttpRequest) -> HttpRequest:
        """Give the request with its signature, which holds for some minutes.

        Raises:
            UsageError: Nothing says which region is called.
        """
        from botocore.auth import SigV4Auth
        from botocore.awsrequest import AWSRequest

        # The address decides: a signature for another region is refused.
        host = _REGION_IN_HOST.search(request.url)
        region = host[1] if host else self._region
        if region is None:
            raise UsageError(
                "the AWS region is not known: set AWS_REGION, or pass AwsCredentials(region=…)"
            )
        # Proxies change other headers, and what is not signed may change.
        kept = {name: text for name, text in request.headers.items() if name == "content-type"}
        unsigned = AWSRequest(request.method, request.url, kept, request.body)
        SigV4Auth(self._keys, self._service, region).add_auth(unsigned)
        added = {name.lower(): str(text) for name, text in unsigned.headers.items()}
        return HttpRequest(request.method, request.url, {**request.headers, **added}, request.body)


def signer(provider: Provider, given: AwsCredentials | AwsSession | None) -> AwsSigner:
    """Find the keys that sign a provider's requests; a chain may ask the network.

    Parameters:
        given: What the client was given, if anything.

    Raises:
        UsageError: There are none, or botocore is not installed.
    """
    service = provider.auth.service or provider.id
    return AwsSigner(_keys(provider, given), region_of(given), service)


def may_wait(given: AwsCredentials | AwsSession | None) -> bool:
    """Tell whether finding the keys may ask the network."""
    if isinstance(given, AwsCredentials) and given.access_key is not None:
        return False
    return bool(os.environ.get("AWS_ACCESS_KEY_ID") is None)


def region_of(given: AwsCredentials | AwsSession | None) -> str | None:
    """Find the region to call: the given one, the environment's, or the configuration's."""
    if isinstance(given, AwsCredentials):
        if given.region is not None:
            return given.region
    elif given is not None:
        named = getattr(given, "region_name", None)
        if isinstance(named, str):
            return named
    for name in ("AWS_REGION", "AWS_DEFAULT_REGION"):
        found = os.environ.get(name)
        if found:
            return found
    session = _own_session(given)
    return None if session is None else session.get_config_variable("region")


def _own_session(given: AwsCredentials | AwsSession | None) -> Session | None:
    """Give the session whose configuration holds; None where botocore is not there to read it."""
    profile = given.profile if isinstance(given, AwsCredentials) else None
    try:
        from botocore.session import Session
    except ImportError:
        return None
    if isinstance(given, Session):
        return given
    return _session(profile, _surroundings())


def _keys(provider: Provider, given: AwsCredentials | AwsSession | None) -> ReadOnlyCredentials:
    try:
        from botocore.credentials import ReadOnlyCredentials
        from botocore.exceptions import BotoCoreError
    except ImportError as error:
        raise UsageError(
            f"{provider.name} is called with signed requests, which need botocore:"
            f" pip install 'interlingua[bedrock]'{_or_bearer(provider)}"
        ) from error
    if isinstance(given, AwsCredentials) and given.access_key is not None:
        return ReadOnlyCredentials(given.access_key, given.secret_key or "", given.session_token)
    try:
        found = (
            _session(given.profile if given is not None else None, _surroundings())
            if given is None or isinstance(given, AwsCredentials)
            else given
        ).get_credentials()
        if found is not None:
            return found.get_frozen_credentials()
    except BotoCoreError as error:
        raise UsageError(f"the AWS credentials for {provider.name}: {error}") from error
    raise UsageError(
        f"no credentials for {provider.name}: set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY,"
        f" name a profile in AWS_PROFILE, or pass Client(credentials={{{provider.id!r}:"
        f" AwsCredentials(…)}}){_or_bearer(provider)}"
    )


def _or_bearer(provider: Provider) -> str:
    names = " or ".join(provider.auth.env)
    return f"; or set {names} to an API key, which needs no signature" if names else ""


def _surroundings() -> tuple[str | None, ...]:
    return tuple([os.environ.get(name) for name in _SURROUNDINGS])


@lru_cache(maxsize=16)
def _session(profile: str | None, surroundings: tuple[str | None, ...]) -> Session:
    """Make a session; it keeps its credentials fresh, for as long as the surroundings hold."""
    from botocore.session import Session

    return Session(profile=profile)
