"""The catalog's face: `from interlingua.models import openai`, and lookup by name."""

from __future__ import annotations

from datetime import date
from difflib import get_close_matches
from importlib import import_module
from typing import TYPE_CHECKING, Any, cast, get_args
from warnings import warn

from interlingua.calling_code import callers_level
from interlingua.errors import RetiringModelWarning, UsageError
from interlingua.records import ChatModel, Model, Provider, WireName

if TYPE_CHECKING:
    from interlingua_generated.catalog import *  # noqa: F403  the namespaces, for type checkers


_CHAT_WIRES = frozenset(get_args(WireName))


def __getattr__(name: str) -> object:
    if name.startswith("__"):
        # The import system asks for these; they must not load the catalog.
        raise AttributeError(name)
    return getattr(import_module("interlingua_generated.catalog"), name)


def __dir__() -> list[str]:
    return [*globals(), *dir(import_module("interlingua_generated.catalog"))]


def lookup(name: str) -> Model:
    """Find a model by `provider/id`.

    An id that the catalog does not know is a chat model of that provider with nothing known of it.

    Raises:
        UsageError: The name has no provider, or one that the catalog does not know.
    """
    provider, model_id = named(name)
    return listed(provider, model_id) or unlisted(provider, model_id)


def named(name: str) -> tuple[Provider, str]:
    """Read `provider/id`.

    Raises:
        UsageError: The name has no provider, or one that the catalog does not know.
    """
    provider, slash, model_id = name.partition("/")
    if not slash or not model_id:
        raise UsageError(f"{name!r} names no model; write 'provider/model', as in 'openai/gpt-5.2'")
    return provider_of(provider), model_id


def provider_of(given: Provider | str) -> Provider:
    """Find a provider by its id in the catalog; a provider is what it is.

    Raises:
        UsageError: There is none.
    """
    if isinstance(given, Provider):
        return given
    id = cast("object", given)
    if not isinstance(id, str):
        raise UsageError(f"a {type(id).__name__} is no provider; pass its id, as in 'openai'")
    providers: dict[str, tuple[str, str]] = import_module("interlingua_generated.catalog").PROVIDERS
    if id not in providers:
        near = get_close_matches(id, providers, n=1)
        hint = f"did you mean {near[0]!r}?" if near else f"there are {', '.join(sorted(providers))}"
        raise UsageError(f"the catalog knows no provider {id!r}; {hint}")
    module_name, _ = providers[id]
    provider: Provider = import_module(f"interlingua_generated.catalog.{module_name}").PROVIDER
    return provider


def listed(provider: Provider, model_id: str) -> Model | None:
    """Give the catalog's record of a provider's model; None for one that it does not list."""
    catalog = import_module("interlingua_generated.catalog")
    if provider.id not in catalog.PROVIDERS:
        return None
    module_name, attribute = catalog.PROVIDERS[provider.id]
    module = import_module(f"interlingua_generated.catalog.{module_name}")
    constant: str | None = module.IDS.get(model_id)
    if constant is None or provider != module.PROVIDER:
        return None
    model: Model = getattr(getattr(module, attribute), constant)
    return model


def unlisted(provider: Provider, model_id: str) -> ChatModel[Any, Any, Any, Any]:
    """Give a chat model that the catalog does not list, on its provider's own wires."""
    return ChatModel(
        provider=provider,
        id=model_id,
        wires=tuple([each.wire for each in provider.endpoints if each.wire in _CHAT_WIRES]),
        compat=provider.compat,
    )


def warn_of_retirement(model: Model, today: date) -> None:
    """Warn where a model is deprecated or retired by its provider."""
    message = retirement_of(model, today)
    if message is not None:
        warn(message, RetiringModelWarning, stacklevel=callers_level())


def retirement_of(model: Model, today: date) -> str | None:
    """Tell in words that a model is deprecated or retired by its provider, else None."""
    life = model.lifecycle
    instead = f"; its provider names {life.replacement} instead" if life.replacement else ""
    if life.status == "retired" or (life.retires is not None and life.retires <= today):
        when = f" since {life.retires}" if life.retires else ""
        return f"{model} is retired{when}{instead}"
    if life.status != "deprecated":
        # Some providers give every model a date years ahead; the catalog deprecates it in time.
        return None
    when = f" and retires on {life.retires}" if life.retires else ""
    return f"{model} is deprecated{when}{instead}"
