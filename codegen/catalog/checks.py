"""What one record cannot see of itself: facts that contradict one another.

Law: every problem of a catalog is found in one pass, and none stops the search for the next.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import combinations

from codegen.catalog.load import Catalog, LoadedProvider
from codegen.catalog.problems import Problem
from codegen.catalog.records import Condition, Model, PriceRow

_VARIABLE = re.compile(r"\$\{([^}]*)\}")
# What an alias may say of itself; every other fact is its target's.
_OWN_TO_AN_ALIAS = {"name", "points_to", "lifecycle", "provenance", "hand"}
_CACHED = {
    "cached_input": "input",
    "cached_input_audio": "input_audio",
    "cached_input_image": "input_image",
}


def find_problems(catalog: Catalog) -> list[Problem]:
    """Find every contradiction of a catalog, sorted by where it stands."""
    problems: list[Problem] = []
    for provider in catalog.providers.values():
        problems.extend(_endpoint_problems(provider))
    for provider, model_id, model in catalog.models():
        for field, what, remedy in _model_problems(provider, model_id, model):
            problems.append(provider.problem(model_id, field, what, remedy))
    return sorted(problems)


Finding = tuple[str, str, str]


def _endpoint_problems(provider: LoadedProvider) -> Iterator[Problem]:
    facts = provider.file.provider
    known = {*facts.auth.vars, *facts.auth.env}
    for wire, endpoint in facts.endpoints.items():
        for variable in _VARIABLE.findall(endpoint.base_url or ""):
            if variable not in known:
                yield provider.problem(
                    "",
                    f"endpoints.{wire}.base_url",
                    f"${{{variable}}} is not declared",
                    "Add it to auth.vars.",
                )


def _model_problems(provider: LoadedProvider, model_id: str, model: Model) -> Iterator[Finding]:
    yield from _alias_problems(provider, model_id, model)
    if model.points_to is None and model.kind is None:
        yield "kind", "missing", "Say what the model does, such as kind: chat."
    for index, wire in enumerate(model.wires):
        if wire not in provider.file.provider.endpoints:
            yield (
                f"wires[{index}]",
                f"{provider.file.provider.id} has no endpoint for {wire}",
                "Add the endpoint to the provider, or remove the wire.",
            )
    yield from _limit_problems(model)
    yield from _date_problems(provider, model)
    yield from _price_problems(model.prices)


def _alias_problems(provider: LoadedProvider, model_id: str, model: Model) -> Iterator[Finding]:
    if model.points_to is None:
        return
    models = provider.file.models
    own = sorted(model.model_fields_set - _OWN_TO_AN_ALIAS)
    if own:
        yield (
            own[0],
            f"an alias takes every fact of its target, and this one has its own {', '.join(own)}",
            "Move them to the target, or remove points_to.",
        )
    seen = [model_id]
    target: str | None = model.points_to
    while target is not None:
        if target in seen:
            yield "points_to", f"circular: {' → '.join([*seen, target])}", "Break the circle."
            return
        if target not in models:
            yield (
                "points_to",
                f"{target!r} is not a model of {provider.file.provider.id}",
                "Add that model, or correct the id.",
            )
            return
        seen.append(target)
        target = models[target].points_to


def _limit_problems(model: Model) -> Iterator[Finding]:
    limits = model.limits
    for name, value in (("output", limits.output), ("input", limits.input)):
        if value is not None and limits.context is not None and value > limits.context:
            yield (
                f"limits.{name}",
                f"{value} is above the context of {limits.context}",
                "Look both up; leave out the one that is not published.",
            )


def _date_problems(provider: LoadedProvider, model: Model) -> Iterator[Finding]:
    life = model.lifecycle
    dates = (
        ("knowledge", life.knowledge),
        ("released", life.released),
        ("deprecated", life.deprecated and life.deprecated.isoformat()),
        ("retires", life.retires and life.retires.isoformat()),
    )
    given = [(name, value) for name, value in dates if value]
    for (first, early), (second, late) in combinations(given, 2):
        size = min(len(early), len(late))
        if early[:size] > late[:size]:
            yield (
                f"lifecycle.{second}",
                f"{second} {late} is before {first} {early}",
                "One of the two is wrong; leave out the one you cannot confirm.",
            )
    if life.status in ("active", "preview") and life.deprecated is not None:
        yield (
            "lifecycle.status",
            f"{life.status}, but deprecated on {life.deprecated}",
            "Make the status deprecated, or remove the date.",
        )
    if life.replacement is not None and life.replacement not in provider.file.models:
        yield (
            "lifecycle.replacement",
            f"{life.replacement!r} is not a model of {provider.file.provider.id}",
            "Add that model, or correct the id.",
        )


def _price_problems(rows: tuple[PriceRow, ...]) -> Iterator[Finding]:
    for index, row in enumerate(rows):
        rates = row.rates.known()
        if not rates:
            yield f"prices[{index}].rates", "names no rate", "Add a rate, or remove the row."
        for cached, full in _CACHED.items():
            if cached in rates and full in rates and rates[cached] > rates[full]:
                yield (
                    f"prices[{index}].rates.{cached}",
                    f"{rates[cached]} is above the {full} price of {rates[full]}",
                    "Look both up; they may stand one as the other.",
                )
    yield from _tier_problems(rows)
    yield from _joint_problems(rows)


def _tier_problems(rows: tuple[PriceRow, ...]) -> Iterator[Finding]:
    last: dict[tuple[object, ...], tuple[int, int]] = {}
    for index, row in enumerate(rows):
        key = _parts(row.when, without="min_input_tokens")
        size = row.when.min_input_tokens if row.when and row.when.min_input_tokens else 0
        if key in last and size <= last[key][1]:
            what = "repeats" if size == last[key][1] else "comes after"
            yield (
                f"prices[{index}].when",
                f"{what} the tier of prices[{last[key][0]}]",
                "Order tiers by min_input_tokens; the last that holds wins.",
            )
        last[key] = (index, size)


def _parts(when: Condition | None, without: str = "") -> tuple[object, ...]:
    if when is None:
        return ()
    return tuple((name, value) for name, value in when if value is not None and name != without)


def _joint_problems(rows: tuple[PriceRow, ...]) -> Iterator[Finding]:
    """Where two rows of one date can both hold, their common row must say what then holds."""
    keyed = [(index, _undated(row.when), _dates(row.when)) for index, row in enumerate(rows)]
    present = {(frozenset(parts.items()), dates) for _, parts, dates in keyed}
    for (_, one, dates), (second, two, other_dates) in combinations(keyed, 2):
        if dates != other_dates or not one or not two or one.keys() & two.keys():
            continue
        if (frozenset((one | two).items()), dates) not in present:
            yield (
                f"prices[{second}].when",
                f"no row says what holds when both {_words(one)} and {_words(two)}",
                "Add a row with both conditions.",
            )


def _undated(when: Condition | None) -> dict[str, object]:
    return {str(n): v for n, v in _pairs(when) if n not in ("from_", "until")}


def _dates(when: Condition | None) -> tuple[object, ...]:
    return tuple((n, v) for n, v in _pairs(when) if n in ("from_", "until"))


def _pairs(when: Condition | None) -> Iterable[tuple[str, object]]:
    return () if when is None else ((n, v) for n, v in when if v is not None)


def _words(parts: dict[str, object]) -> str:
    return " and ".join(f"{name} {value}" for name, value in parts.items())
