"""What upstream says now, joined to the reviewed file.

Law: what `hand` names stays ours; a new price adds dated rows and overwrites none; a model that
upstream no longer lists stays until a person removes it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from codegen.catalog.load import steps_of
from codegen.catalog.plain import is_dict, is_list, is_mapping
from codegen.catalog.records import Model, PriceRow

Entry = dict[str, object]
_KEPT_GROUPS = ("lifecycle", "limits", "modalities", "features", "reasoning")


def plain(model: Model) -> Entry:
    """Give a model as plain values: nothing unknown, nothing empty, in the order of the record."""
    return _known_items(model.model_dump(by_alias=True, exclude_none=True))


def _known_items(values: Mapping[str, object]) -> Entry:
    return {key: each for key, item in values.items() if (each := _known(item)) is not None}


def _known(value: object) -> object:
    """Leave out of mappings what is empty; give None for what is empty itself."""
    if is_mapping(value):
        return _known_items(value) or None
    return None if value == () else value


def join_model(old: Model | None, new: Model, on: date) -> tuple[Model, list[str]]:
    """Join what upstream says of a model to what the file holds.

    Also returned are the paths of `hand` at which upstream now says something else.
    """
    if old is None:
        return new, []
    if old.points_to is not None or new.points_to is not None:
        return (new if not old.hand else old), []
    before, after = plain(old), plain(new)
    for group in _KEPT_GROUPS:
        # A fact that no source mentions any more is still what we last knew.
        was, now = before.get(group), after.get(group)
        if is_mapping(was):
            after[group] = {**was, **(now if is_mapping(now) else {})}
    for name in ("name", "family", "dimensions"):
        if name in before:
            after.setdefault(name, before[name])
    after["prices"] = [
        row.model_dump(by_alias=True, exclude_none=True)
        for row in join_prices(old.prices, new.prices, on)
    ]
    moved: list[str] = []
    for hand in old.hand:
        # A row's number means nothing after rows were added, so a whole price list is held.
        path = "prices" if hand.path.startswith("prices") else hand.path
        ours, theirs = _at(before, path), _at(plain(new), path)
        if ours != theirs:
            moved.append(hand.path)
        _put(after, path, ours)
    if old.hand:
        after["hand"] = before["hand"]
    return Model.model_validate(after), moved


def join_prices(old: Sequence[PriceRow], new: Sequence[PriceRow], on: date) -> Sequence[PriceRow]:
    """Add the rows of a new price, from the day it holds; old rows stay for the days before."""
    if not new or not old:
        return old or new
    if standing(old, on) == standing(new, on):
        ahead = [row for row in new if _is_ahead(row, on) and row not in old]
        return [*[_as_it_ends(row, new) for row in old], *ahead]
    current = [row for row in new if not _is_ahead(row, on)]
    ahead = [row for row in new if row not in current and row not in old]
    dated = [
        PriceRow.model_validate(
            {
                "when": {
                    **(row.when.model_dump(by_alias=True, exclude_none=True) if row.when else {}),
                    "from": _start(row) or on,
                },
                "rates": row.rates,
            }
        )
        for row in current
    ]
    return [*old, *dated, *ahead]


def _as_it_ends(row: PriceRow, new: Sequence[PriceRow]) -> PriceRow:
    """Give a row with the last day that is now known of it."""
    for each in new:
        if row.when is None or each.when is None or each.rates != row.rates:
            continue
        if each.when.until and each.when.model_copy(update={"until": None}) == row.when:
            return each
    return row


def standing(rows: Sequence[PriceRow], on: date) -> dict[object, dict[str, object]]:
    """Give the rates that hold on a day, by the other conditions of their rows."""
    result: dict[object, dict[str, object]] = {}
    newest = max((start for row in rows if (start := _start(row)) and start <= on), default=None)
    for row in rows:
        start = _start(row)
        # A new price list replaces the older one whole.
        if (start and start > on) or (newest and start != newest):
            continue
        if row.when and row.when.until and row.when.until < on:
            continue
        when = (
            row.when.model_dump(exclude_none=True, exclude={"from_", "until"}) if row.when else {}
        )
        key = tuple(sorted((name, str(value)) for name, value in when.items()))
        result.setdefault(key, {}).update(row.rates.known())
    return result


def _is_ahead(row: PriceRow, on: date) -> bool:
    start = _start(row)
    return start is not None and start > on


def _start(row: PriceRow) -> date | None:
    return row.when.from_ if row.when else None


def _at(entry: object, path: str) -> object:
    for step in steps_of(path):
        entry = _child(entry, step)
    return entry


def _child(entry: object, step: str | int) -> object:
    if isinstance(step, str):
        return entry.get(step) if is_mapping(entry) else None
    return entry[step] if is_list(entry) and step < len(entry) else None


def _put(entry: Entry, path: str, value: object) -> None:
    *parents, last = (str(step) for step in steps_of(path))
    target: object = entry
    for step in parents:
        if is_dict(target):
            target = target.setdefault(step, {})
    if is_dict(target):
        if value is None:
            target.pop(last, None)
        else:
            target[last] = value
