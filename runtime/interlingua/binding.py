"""What both clients do before they bind a model: read options, find the model and its wire."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from difflib import get_close_matches
from typing import TYPE_CHECKING, Any, TypeAlias, TypedDict, cast
from warnings import warn

from interlingua import wires
from interlingua.calling_code import callers_level
from interlingua.connection import TransportOptions
from interlingua.deadlines import DEFAULT, timeouts_of
from interlingua.errors import UsageError
from interlingua.exchange import Defaults
from interlingua.models import lookup, warn_of_retirement
from interlingua.records import ChatModel, Model
from interlingua.retry import policy_of
from interlingua.settings import Retry

if TYPE_CHECKING:
    from ssl import SSLContext

    from typing_extensions import TypeIs

    from interlingua.auth.credentials import Credential
    from interlingua.budget import Budget
    from interlingua.hooks import Hooks
    from interlingua.in_process import InProcessProvider
    from interlingua.limits import Limits
    from interlingua.lines import Lines
    from interlingua.routing import Router
    from interlingua.settings import Timeouts
    from interlingua.wire import Wire

AnyModel: TypeAlias = ChatModel[Any, Any, Any, Any]


class ClientOptions(TypedDict, total=False):
    """The options of `Client` and `AsyncClient`, for code of one's own that hands them on."""

    endpoints: Mapping[str, str] | None
    """Base URLs by provider id, or by `provider/wire`; else the environment's, else the
    catalog's."""

    credentials: Mapping[str, Credential] | None
    """Keys by provider id, as values or callables, which an `AsyncClient` may also await; else the
    environment's."""

    retry: Retry | int | None
    """How often a failed call is tried again, before its first content."""

    timeout: float | Timeouts | None
    """Seconds for a whole call, or for its phases."""

    headers: Mapping[str, str] | None
    """Sent with every call."""

    proxy: str | None
    """URL of a proxy for every call; else the environment's."""

    verify: bool | SSLContext
    """Whether certificates are checked, which they are, or a TLS context of one's own."""

    http2: bool
    """Whether HTTP/2 may be used; needs the extra `http2`."""

    hooks: Hooks | Sequence[Hooks] | None
    """Who is told of each call, in this order; see `Hooks`."""

    budget: Budget | None
    """What all calls may cost or use; other clients may share it."""

    limits: Limits | Mapping[str, Limits] | None
    """Calls and tokens per minute and calls at once: of every model by itself, or by provider id
    (all its models together) and by `provider/model`, which both hold. Waiting for them counts
    against the total timeout."""

    providers: Sequence[InProcessProvider]
    """Who answers in this process instead of the network, the first that stands in for a model's
    provider; see `interlingua.testing.ScriptedProvider`."""


def defaults_of(options: ClientOptions) -> Defaults:
    """Read the options that a client shares with its calls.

    Raises:
        UsageError: One is wrong, or there is none of that name.
    """
    for name in options.keys() - ClientOptions.__annotations__.keys():
        near = get_close_matches(name, ClientOptions.__annotations__, n=1)
        meant = f"; did you mean {near[0]}=?" if near else ""
        raise UsageError(f"a client has no option {name}={meant}")
    endpoints, credentials = options.get("endpoints"), options.get("credentials")
    for name in ("endpoints", "credentials", "headers"):
        _check_mapping(name, options.get(name))
    _check_names("endpoints", endpoints)
    _check_names("credentials", credentials)
    defaults = Defaults(
        endpoints=dict(endpoints or {}),
        credentials=dict(credentials or {}),
        headers=dict(options.get("headers") or {}),
        retry=policy_of(options.get("retry"), Retry()),
        timeouts=timeouts_of(options.get("timeout"), DEFAULT),
        hooks=_hooks(options.get("hooks")),
        budget=_budget(options.get("budget")),
        limits=_lines(options.get("limits")),
    )
    providers = options.get("providers")
    return _answered_in_process(defaults, providers) if providers else defaults


def transport_options_of(options: ClientOptions) -> TransportOptions:
    """Read how a client reaches the network."""
    return TransportOptions(
        options.get("proxy"), options.get("verify", True), options.get("http2", False)
    )


def _answered_in_process(defaults: Defaults, providers: Sequence[InProcessProvider]) -> Defaults:
    """Lead the calls that in-process providers answer to them, without a key or an address.

    Raises:
        UsageError: One of them is no such provider.
    """
    from interlingua.in_process import InProcessCredentials, InProcessEndpoints

    if not isinstance(cast("object", providers), Sequence):
        raise UsageError(f"providers= takes a list, not a {type(providers).__name__}")
    for each in providers:
        if not callable(getattr(each, "answer", None)):
            raise UsageError(
                f"providers: takes what answers in this process, such as a ScriptedProvider,"
                f" got {each!r}"
            )
    return replace(
        defaults,
        endpoints=InProcessEndpoints(defaults.endpoints, providers),
        credentials=InProcessCredentials(defaults.credentials, providers),
    )


def _check_names(option: str, given: Mapping[str, object] | None) -> None:
    """Warn of a provider's name that is nearly one of the catalog's: a slip would go unnoticed."""
    if not given:
        return
    from interlingua_generated.catalog import PROVIDERS

    for name in given:
        provider = name.partition("/")[0]
        if provider in PROVIDERS:
            continue
        near = get_close_matches(provider, PROVIDERS, n=1, cutoff=0.8)
        if near:
            message = (
                f"{option}: the catalog has no provider {provider!r}; did you mean {near[0]!r}?"
            )
            warn(message, UserWarning, stacklevel=callers_level())


def _lines(limits: Limits | Mapping[str, Limits] | None) -> Lines | None:
    if limits is None:
        return None
    from interlingua.lines import Lines

    return Lines(limits)


def router_of(models: Sequence[AnyModel | str], restart: bool) -> Router[Any, Any, Any, Any]:
    """Give the router that asks models in the order given; raises like `choose`."""
    from interlingua.routing import Router

    return Router(*[chat_model(each) for each in models], restart=restart)


def _check_mapping(option: str, given: object) -> None:
    if given is None:
        return
    if not isinstance(given, Mapping):
        raise UsageError(f"{option}= takes a mapping by name, not a {type(given).__name__}")
    for name in cast("Mapping[object, object]", given):
        if not isinstance(name, str):
            raise UsageError(f"{option}: {name!r:.100} is no name; give a text")


def _budget(given: Budget | None) -> Budget | None:
    if given is None:
        return None
    from interlingua.budget import Budget

    if not isinstance(cast("object", given), Budget):
        raise UsageError(f"budget={given!r:.100}: give a Budget(…)")
    return given


def _hooks(given: Hooks | Sequence[Hooks] | None) -> tuple[Hooks, ...]:
    if given is None:
        return ()
    from interlingua.hooks import hooks_of

    return hooks_of(given)


def _chats(model: Model) -> TypeIs[AnyModel]:
    return isinstance(model, ChatModel)


def chat_model(model: AnyModel | str) -> AnyModel:
    """Find a chat model by its name; a model is what it is.

    Raises:
        UsageError: There is none of that name, or it does something else.
    """
    found = lookup(model) if isinstance(model, str) else model
    if not _chats(found):
        raise UsageError(f"{found} is no ChatModel, but of the kind {type(found).__name__}")
    return found


def choose(model: AnyModel | str, wire: str | None) -> tuple[AnyModel, Wire]:
    """Find a chat model and the wire to speak: the one asked for, else its first.

    Raises:
        UsageError: There is no such model, or it does not speak the wire.
    """
    found = chat_model(model)
    warn_of_retirement(found, date.today())
    if wire is None:
        if not found.wires:
            raise UsageError(f"the catalog knows no wire of {found}; pass wire=")
        return found, wires.load(found.wires[0])
    if wire not in found.wires:
        raise UsageError(f"{found} does not speak {wire!r}; it speaks {', '.join(found.wires)}")
    return found, wires.load(wire)
