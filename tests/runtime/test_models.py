"""The catalog's face: namespaces, lookup by name, and warnings of models that retire."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any, cast

import pytest

import interlingua.models
from interlingua import ChatModel, RetiringModelWarning, UsageError, lookup
from interlingua.models import anthropic, openai, provider_of, unlisted, warn_of_retirement
from interlingua.records import Lifecycle, Model

if TYPE_CHECKING:
    from interlingua.records import Status

TODAY = date(2026, 6, 15)


def test_constant_and_name_are_the_same_model() -> None:
    assert lookup("anthropic/claude-sonnet-5") is anthropic.CLAUDE_SONNET_5
    assert anthropic.CLAUDE_SONNET_5.key == "anthropic/claude-sonnet-5"
    assert str(openai.GPT_5_2) == "openai/gpt-5.2"


def test_model_is_shown_by_its_name() -> None:
    assert repr(openai.GPT_5_2) == "ChatModel(openai/gpt-5.2)"
    assert str(openai.GPT_5_2) == "openai/gpt-5.2"


@pytest.mark.parametrize("given", [openai, None, 7])
def test_what_is_no_provider_is_refused(given: object) -> None:
    with pytest.raises(UsageError, match="is no provider; pass its id, as in 'openai'"):
        provider_of(cast("Any", given))


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("gpt-5.2", r"names no model; write 'provider/model'"),
        ("openai/", r"names no model"),
        ("", r"names no model"),
        ("opnai/gpt-5.2", r"no provider 'opnai'; did you mean 'openai'\?"),
        ("/gpt-5.2", r"knows no provider ''; there are .*anthropic"),
        ("zzzzzz/x", r"knows no provider 'zzzzzz'; there are .*anthropic"),
    ],
)
def test_name_that_says_no_provider_is_refused(name: str, told: str) -> None:
    with pytest.raises(UsageError, match=told):
        lookup(name)


@pytest.mark.parametrize("model_id", ["claude-of-tomorrow", "a/b/c", "ft:gpt:x"])
def test_id_that_the_catalog_does_not_know_is_a_chat_model_of_its_provider(model_id: str) -> None:
    model = lookup(f"anthropic/{model_id}")
    assert isinstance(model, ChatModel)
    assert (model.id, model.provider) == (model_id, anthropic.CLAUDE_SONNET_5.provider)
    assert model.wires == tuple(each.wire for each in model.provider.endpoints)
    assert (model.reads, model.prices, model.features.tools) == (None, (), None)


def test_unlisted_model_departs_from_its_wire_as_its_provider_does() -> None:
    provider = openai.GPT_5_2.provider
    assert unlisted(provider, "x").compat == provider.compat


def test_namespaces_are_listed_and_unknown_ones_are_attribute_errors() -> None:
    assert {"anthropic", "google", "openai", "lookup"} <= set(dir(interlingua.models))
    with pytest.raises(AttributeError):
        getattr(interlingua.models, "opnai")  # noqa: B009  a type checker knows better


def living(
    status: Status | None = None, retires: date | None = None, replacement: str | None = None
) -> Model:
    provider = openai.GPT_5_2.provider
    life = Lifecycle(status=status, retires=retires, replacement=replacement)
    model: ChatModel[Any, Any, Any, Any] = ChatModel(provider=provider, id="m", lifecycle=life)
    return model


@pytest.mark.parametrize(
    ("model", "told"),
    [
        (living("deprecated"), "openai/m is deprecated$"),
        (
            living("deprecated", date(2026, 9, 1), "gpt-6"),
            "is deprecated and retires on 2026-09-01; its provider names gpt-6 instead$",
        ),
        (living("retired"), "openai/m is retired$"),
        (living("retired", date(2026, 1, 2)), "is retired since 2026-01-02$"),
        # the catalog was written before the day came
        (living("active", TODAY), "is retired since 2026-06-15$"),
        (living("deprecated", date(2026, 6, 14)), "is retired since 2026-06-14$"),
    ],
)
def test_model_that_retires_warns_of_it(model: Model, told: str) -> None:
    with pytest.warns(RetiringModelWarning, match=told) as caught:
        warn_of_retirement(model, TODAY)
    assert [warning.filename for warning in caught] == [__file__]


@pytest.mark.parametrize(
    "model",
    [living(), living("active"), living("preview"), living("active", date(2029, 1, 1))],
    ids=["unknown", "active", "preview", "a date far ahead"],
)
def test_model_that_lives_on_does_not_warn(model: Model) -> None:
    warn_of_retirement(model, TODAY)
