"""`interlingua models`: what the catalog has, searched and sorted."""

from __future__ import annotations

import json
import sys
from datetime import date
from decimal import Decimal
from importlib import import_module
from typing import TYPE_CHECKING, Annotated

import typer
from rich.console import Console
from rich.table import Table

from interlingua.errors import UsageError
from interlingua.records import ChatModel, Model, PriceCondition

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from interlingua.values import JsonValue

_MODALITIES = ("text", "image", "audio", "video", "document")


def models(
    name: Annotated[str, typer.Argument(help="A part of the model's name.")] = "",
    provider: Annotated[
        list[str] | None, typer.Option(help="Whose models; may be repeated.")
    ] = None,
    kind: Annotated[str, typer.Option(help="What they do: chat, embedding, image, …")] = "",
    reads: Annotated[
        list[str] | None, typer.Option(help="What they read, such as image; may be repeated.")
    ] = None,
    writes: Annotated[
        list[str] | None, typer.Option(help="What they write; may be repeated.")
    ] = None,
    tools: Annotated[bool, typer.Option("--tools", help="Only those that call tools.")] = False,
    structured_output: Annotated[
        bool, typer.Option("--structured-output", help="Only those that keep to a JSON schema.")
    ] = False,
    reasoning: Annotated[bool, typer.Option("--reasoning", help="Only those that reason.")] = False,
    min_context: Annotated[int, typer.Option(help="Tokens of context they have at least.")] = 0,
    max_input_price: Annotated[
        float | None, typer.Option(help="USD per million tokens of input at most.")
    ] = None,
    max_output_price: Annotated[
        float | None, typer.Option(help="USD per million tokens of output at most.")
    ] = None,
    sort: Annotated[
        str, typer.Option(help="By name, price, output-price, context or released.")
    ] = "name",
    retired: Annotated[bool, typer.Option("--retired", help="Also retired models.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Write JSON.")] = False,
) -> None:
    """Search the catalog; a fact that it does not know never meets a condition."""
    for each in [*(reads or []), *(writes or [])]:
        if each not in _MODALITIES:
            raise UsageError(
                f"{each!r} is nothing a model reads; there are {', '.join(_MODALITIES)}"
            )
    if sort not in _ORDERS:
        raise UsageError(f"--sort {sort}: there are {', '.join(_ORDERS)}")

    def fits(model: Model) -> bool:
        price = base_price(model)
        features = model.features
        return (
            name.lower() in f"{model.key} {model.name or ''}".lower()
            and kind in ("", _kind(model))
            and set(reads or ()) <= set(model.reads or ())
            and set(writes or ()) <= set(model.writes or ())
            and (not tools or features.tools is True)
            and (not structured_output or features.structured_output is True)
            and (not reasoning or features.reasoning is True)
            and (model.limits.context or 0) >= min_context
            and _is_at_most(price["input"], max_input_price)
            and _is_at_most(price["output"], max_output_price)
            and (retired or model.lifecycle.status != "retired")
        )

    found = sorted(
        filter(fits, _catalog(provider)), key=lambda model: (_ORDERS[sort](model), model.key)
    )
    if as_json:
        typer.echo(json.dumps([_facts(model) for model in found], indent=2, ensure_ascii=False))
    else:
        _show(found)


def base_price(model: Model) -> dict[str, Decimal | None]:
    """Give a model's prices of today without any condition, in USD per million tokens."""
    found: dict[str, Decimal | None] = {"input": None, "output": None}
    for row in model.prices:
        if _is_plain(row.when):
            found["input"] = row.rates.input if row.rates.input is not None else found["input"]
            found["output"] = row.rates.output if row.rates.output is not None else found["output"]
    return found


def _is_plain(when: PriceCondition | None) -> bool:
    if when is None:
        return True
    today = date.today()
    if (when.from_date or today) > today or (when.until_date or date.max) <= today:
        return False
    return when == PriceCondition(from_date=when.from_date, until_date=when.until_date)


def _catalog(providers: list[str] | None) -> Iterator[Model]:
    from interlingua_generated.catalog import PROVIDERS

    for each in providers or ():
        if each not in PROVIDERS:
            raise UsageError(f"no provider {each!r}; there are {', '.join(sorted(PROVIDERS))}")
    for each in providers or PROVIDERS:
        module_name, attribute = PROVIDERS[each]
        module = import_module(f"interlingua_generated.catalog.{module_name}")
        namespace = getattr(module, attribute)
        for constant in module.IDS.values():
            yield getattr(namespace, constant)


def _kind(model: Model) -> str:
    return type(model).__name__.removesuffix("Model").lower()


def _is_at_most(price: Decimal | None, limit: float | None) -> bool:
    return limit is None or (price is not None and price <= Decimal(str(limit)))


def _price_order(rate: str) -> Callable[[Model], tuple[bool, Decimal]]:
    def order(model: Model) -> tuple[bool, Decimal]:
        price = base_price(model)[rate]
        # What nobody knows comes last.
        return price is None, price or Decimal(0)

    return order


_ORDERS: dict[str, Callable[[Model], object]] = {
    "name": lambda model: model.key,
    "price": _price_order("input"),
    "output-price": _price_order("output"),
    "context": lambda model: -(model.limits.context or 0),
    "released": lambda model: (
        tuple([-ord(each) for each in model.lifecycle.released or ""]) or (1,)
    ),
}


def _facts(model: Model) -> JsonValue:
    price = base_price(model)
    life, features = model.lifecycle, model.features
    return {
        "model": model.key,
        "name": model.name,
        "kind": _kind(model),
        "wires": list(model.wires),
        "reads": None if model.reads is None else list(model.reads),
        "writes": None if model.writes is None else list(model.writes),
        "context": model.limits.context,
        "output": model.limits.output,
        "tools": features.tools,
        "structured_output": features.structured_output,
        "reasoning": features.reasoning,
        "efforts": list(model.reasoning.efforts)
        if isinstance(model, ChatModel) and model.reasoning is not None
        else None,
        # Prices are exact as text.
        "input_price": None if price["input"] is None else str(price["input"]),
        "output_price": None if price["output"] is None else str(price["output"]),
        "status": life.status,
        "released": life.released,
        "retires": None if life.retires is None else life.retires.isoformat(),
    }


def _show(found: list[Model]) -> None:
    table = Table(box=None, pad_edge=False)
    for heading in ("model", "kind", "reads"):
        table.add_column(heading, overflow="fold", no_wrap=heading == "model")
    for heading in ("context", "in $/M", "out $/M"):
        table.add_column(heading, justify="right", no_wrap=True)
    for model in found:
        price = base_price(model)
        context = model.limits.context
        table.add_row(
            model.key,
            _kind(model),
            " ".join(model.reads or ()),
            "" if context is None else f"{context:,}",
            "" if price["input"] is None else f"{price['input']:f}",
            "" if price["output"] is None else f"{price['output']:f}",
        )
    # A pipe has no width; what reads it wants each model on one line.
    out = Console(highlight=False, width=None if sys.stdout.isatty() else 200)
    out.print(table)
    out.print(f"{len(found)} models")
