"""Where a key comes from, and the headers that carry it."""

from __future__ import annotations

import asyncio
import functools
from typing import TYPE_CHECKING, Any, cast

import pytest

from interlingua.auth import credentials, signing
from interlingua.errors import UsageError
from interlingua.records import Auth, AuthScheme, Provider

if TYPE_CHECKING:
    from collections.abc import Callable

    from interlingua.auth.credentials import Credential

KEY = "secret-0123456789"


def provider(*env: str, scheme: AuthScheme = "bearer") -> Provider:
    return Provider(id="p", name="Probe", auth=Auth(scheme=scheme, env=env), endpoints=())


async def from_vault() -> str:
    await asyncio.sleep(0)
    return KEY


class Vault:
    """A credential that is a callable object."""

    def __call__(self) -> str:
        return KEY


def found(given: Credential | None, *env: str, scheme: AuthScheme = "bearer") -> list[signing.Key]:
    """Ask as both clients do."""
    mapping = {} if given is None else {"p": given}
    who = provider(*env, scheme=scheme)
    return [credentials.now(who, mapping), asyncio.run(credentials.awaited(who, mapping))]


@pytest.mark.parametrize(
    "given",
    [KEY, f"  {KEY}\n", lambda: KEY, Vault(), functools.partial(str, KEY)],
    ids=["value", "value with spaces", "function", "object", "partial"],
)
def test_given_key_is_found(given: Credential) -> None:
    assert found(given) == [KEY, KEY]


def test_async_callable_is_awaited() -> None:
    assert asyncio.run(credentials.awaited(provider(), {"p": from_vault})) == KEY


def test_async_callable_in_a_sync_client_says_what_to_use_instead() -> None:
    with pytest.raises(UsageError, match="Probe is async; use AsyncClient"):
        credentials.now(provider(), {"p": from_vault})


@pytest.mark.parametrize(
    ("environment", "key"),
    [
        ({"FIRST": "one", "SECOND": "two"}, "one"),
        ({"SECOND": "two"}, "two"),
        ({"FIRST": "", "SECOND": "two"}, "two"),
    ],
)
def test_first_variable_that_is_set_holds_the_key(
    environment: dict[str, str], key: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, text in environment.items():
        monkeypatch.setenv(name, text)
    assert found(None, "FIRST", "SECOND") == [key, key]


def test_given_key_goes_before_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FIRST", "from the environment")
    assert found(KEY, "FIRST") == [KEY, KEY]


def test_key_of_another_provider_is_not_taken() -> None:
    with pytest.raises(UsageError):
        credentials.now(provider("UNSET"), {"q": KEY})


@pytest.mark.parametrize(
    ("env", "told"),
    [
        (("PROBE_KEY",), r"no key for Probe: set PROBE_KEY in the environment.*\{'p': …\}"),
        (("PROBE_KEY", "OTHER"), "set PROBE_KEY or OTHER in"),
        ((), "set the key in"),
    ],
)
def test_missing_key_names_its_variables(env: tuple[str, ...], told: str) -> None:
    with pytest.raises(UsageError, match=told):
        credentials.now(provider(*env), {})
    with pytest.raises(UsageError, match=told):
        asyncio.run(credentials.awaited(provider(*env), {}))


def test_provider_that_needs_no_key_takes_one_that_is_given() -> None:
    assert found(None, scheme="none") == [None, None]
    assert found(KEY, scheme="none") == [KEY, KEY]


@pytest.mark.parametrize(
    ("given", "told"),
    [
        ("", "is not a text, or is empty"),
        ("  ", "is not a text, or is empty"),
        (lambda: None, "is not a text, or is empty"),
        (lambda: b"key", "is not a text, or is empty"),
        ("sécret-key", "holds a character that no header may hold"),
        ("secret\nkey", "holds a character that no header may hold"),
        ("\u201csecret-key\u201d", "copied with something else"),
    ],
)
def test_unusable_key_is_refused_and_never_shown(given: object, told: str) -> None:
    with pytest.raises(UsageError, match=told) as raised:
        credentials.now(provider(), {"p": cast("Any", given)})
    assert "cret" not in str(raised.value)


def test_unusable_key_of_an_async_callable_is_refused() -> None:
    async def empty() -> str:
        return ""

    with pytest.raises(UsageError, match="is empty"):
        asyncio.run(credentials.awaited(provider(), {"p": empty}))


def failing() -> str:
    raise LookupError("the vault is closed")


async def failing_later() -> str:
    raise LookupError("the vault is closed")


@pytest.mark.parametrize("given", [failing, failing_later])
def test_error_of_a_callable_comes_out_as_it_is(given: Callable[[], str]) -> None:
    with pytest.raises(LookupError, match="the vault is closed"):
        asyncio.run(credentials.awaited(provider(), {"p": given}))


def test_callable_is_asked_each_time() -> None:
    keys = iter(["one", "two"])
    given: dict[str, Credential] = {"p": lambda: next(keys)}
    assert [credentials.now(provider(), given) for _ in range(2)] == ["one", "two"]


@pytest.mark.parametrize(
    ("scheme", "headers"),
    [
        ("bearer", {"authorization": f"Bearer {KEY}"}),
        ("google", {"authorization": f"Bearer {KEY}"}),
        ("none", {"authorization": f"Bearer {KEY}"}),
        # AWS takes keys as bearer tokens, beside the signatures that need none
        ("sigv4", {"authorization": f"Bearer {KEY}"}),
        ("x-api-key", {"x-api-key": KEY}),
        ("x-goog-api-key", {"x-goog-api-key": KEY}),
        ("api-key", {"api-key": KEY}),
    ],
)
def test_headers_carry_the_key_as_the_scheme_wants(
    scheme: AuthScheme, headers: dict[str, str]
) -> None:
    assert signing.headers_with(provider(scheme=scheme), KEY) == headers


def test_no_key_needs_no_header() -> None:
    assert signing.headers_with(provider(scheme="none"), None) == {}
