"""One model's facts of every source, merged in the order each fact is trusted in.

Law: an unknown fact is left out, and a capability that two lineages deny each other is unknown.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from decimal import Decimal

from codegen.catalog.plain import is_list
from codegen.catalog.vocabulary import FEATURES
from codegen.merge.facts import Facts, Rates, When
from codegen.merge.limits import merge_limits
from codegen.merge.prices import merge_prices, price_rows

_PRICES = ("mistral-docs", "genai-prices", "litellm", "models.dev")
_LIMITS = ("mistral-docs", "models.dev", "litellm", "genai-prices")
_FACTS = ("mistral-docs", "models.dev", "litellm", "genai-prices")
_LATE = ("mistral-docs", "litellm", "models.dev", "genai-prices")
# Features that LiteLLM and the provider's own list know better than models.dev does.
_LATE_FEATURES = ("structured_output", "batch", "flex")

# Some name the day of a model's end when they launch it; within half a year it is a notice.
_NOTICE = timedelta(days=183)
_FOLLOWS = (("knowledge", "released"), ("released", "deprecated"), ("released", "retires"))


@dataclass(slots=True)
class Merged:
    """A catalog entry as plain values, and what its sources disagree on."""

    entry: dict[str, object]
    disputes: dict[str, list[str]] = field(default_factory=dict[str, list[str]])
    single: list[str] = field(default_factory=list[str])


def in_order(sources: Sequence[Facts], lineages: Sequence[str]) -> list[Facts]:
    """Order sources by lineage, keeping the order within one."""
    return sorted(sources, key=lambda facts: lineages.index(facts.lineage))


def newest_first(sources: Sequence[Facts]) -> list[Facts]:
    """Put pi-ai's newer prices before the older ones of models.dev."""
    return sorted(
        sources, key=lambda each: (_PRICES.index(each.lineage), "pi-ai" not in each.source)
    )


def merge_model(
    sources: Sequence[Facts], *, listed: bool | None, deprecated: bool, on: date, is_free: bool
) -> Merged:
    """Merge what sources say of one model.

    `listed` says if the newest registry lists it (None: no registry asked), `deprecated` if that
    calls it so; `on` is the day of the merge; `is_free` if its price is truly 0.
    """
    merged = Merged({})
    facts = in_order(sources, _FACTS)
    provenance: dict[str, set[str]] = {}
    entry = merged.entry
    entry["name"] = _first(facts, lambda each: each.name)
    entry["family"] = _first(facts, lambda each: each.family)
    entry["kind"] = _kind(facts)
    lifecycle = _lifecycle(sources, listed, deprecated, on, merged, provenance)
    limits, verdict = merge_limits(in_order(sources, _LIMITS))
    if entry["kind"] not in ("chat", "embedding", "rerank", None):
        limits.pop("output", None)
    if limits:
        provenance["limits"] = verdict.sources
        _record(merged, "limits", verdict.single, verdict.disputes)
    entry["lifecycle"] = lifecycle or None
    entry["limits"] = limits or None
    entry["modalities"] = _modalities(facts, provenance) or None
    features = _features(sources, merged, provenance)
    entry["features"] = features or None
    if features.get("reasoning"):
        reasoning = _reasoning(facts)
        entry["reasoning"] = reasoning or None
    compat: dict[str, object] = {}
    for each in reversed(facts):
        compat |= each.compat
    entry["compat"] = compat or None
    if entry["kind"] == "embedding":
        entry["dimensions"] = _first(in_order(sources, _LATE), lambda each: each.dimensions)
    rows, verdict = merge_prices(newest_first(in_order(sources, _PRICES)))
    if is_free:
        entry["prices"] = [{"rates": {"input": Decimal(0), "output": Decimal(0)}}]
    elif rows:
        later = sorted(
            [item for each in in_order(sources, _PRICES) for item in each.prices.later.items()],
            key=lambda item: item[0],
        )
        written = price_rows(rows, next_base=_base_after("", later))
        for start, announced in later:
            written.extend(price_rows(announced, start, _base_after(start, later)))
        entry["prices"] = written
        provenance["prices"] = verdict.sources
        _record(merged, "prices", verdict.single, verdict.disputes)
    entry["provenance"] = _provenance(facts, provenance)
    return merged


def _base_after(day: str, later: Sequence[tuple[str, Mapping[When, Rates]]]) -> str | None:
    """Tell when the next new base price begins after a day."""
    return next((start for start, rows in later if () in rows and start > day), None)


def _first(sources: Sequence[Facts], read: Callable[[Facts], object]) -> object:
    return next((value for each in sources if (value := read(each)) is not None), None)


def _kind(sources: Sequence[Facts]) -> str | None:
    """Take the more telling word, as `chat` is what sources say by default."""
    kinds = {each.lineage: each.kind for each in reversed(sources) if each.kind}
    named = kinds.get("models.dev")
    other = kinds.get("litellm")
    if named is None or other is None:
        return named or other
    writes = next((each.modalities.get("output", ()) for each in sources if each.modalities), ())
    if named == "chat" and other in ("image", "video", "realtime") and "text" in writes:
        return "chat"
    return other if named == "chat" else named


def _lifecycle(
    sources: Sequence[Facts],
    listed: bool | None,
    deprecated: bool,
    on: date,
    merged: Merged,
    provenance: dict[str, set[str]],
) -> dict[str, object]:
    found: dict[str, str] = {}
    used: set[str] = set()
    for each in in_order(sources, _LATE):
        for name, value in each.lifecycle.items():
            if name != "updated" and name not in found:
                found[name] = value
                used.add(each.source)
    if deprecated and found.get("status") != "retired":
        found["status"] = "deprecated"
    retires = found.get("retires")
    if retires and retires <= on.isoformat():
        if listed and not deprecated and found.get("status") != "retired":
            _record(merged, "lifecycle", False, [f"retired on {retires}, but still listed"])
        found["status"] = "retired"
    elif retires and retires <= (on + _NOTICE).isoformat() and found.get("status") != "retired":
        found["status"] = "deprecated"
    if "status" not in found and listed and not deprecated:
        found["status"] = "active"
    for early, late in (
        ("knowledge", "released"),
        ("released", "deprecated"),
        ("released", "retires"),
    ):
        if early in found and late in found:
            size = min(len(found[early]), len(found[late]))
            if found[early][:size] > found[late][:size]:
                _record(
                    merged,
                    "lifecycle",
                    False,
                    [f"{early} {found[early]} is after {late} {found[late]}"],
                )
                del found[early]
    if found:
        provenance["lifecycle"] = used
    order = ("status", "released", "knowledge", "deprecated", "retires", "replacement")
    return {name: found[name] for name in order if name in found}


def _modalities(facts: Sequence[Facts], provenance: dict[str, set[str]]) -> dict[str, object]:
    result: dict[str, object] = {}
    for way in ("input", "output"):
        for each in facts:
            known = each.modalities.get(way)
            if not known:
                continue
            others = [f for f in facts if f is not each and way in f.modalities]
            if each.source.startswith("pi-ai"):
                # pi-ai tells text and image apart and nothing else.
                union = {*known, *(m for f in others for m in f.modalities[way])}
                known = tuple(
                    m for m in ("text", "image", "audio", "video", "document") if m in union
                )
            result[way] = list(known)
            provenance.setdefault("modalities", set()).add(each.source)
            break
    return result


def _features(
    sources: Sequence[Facts], merged: Merged, provenance: dict[str, set[str]]
) -> dict[str, bool]:
    found: dict[str, bool] = {}
    for name in FEATURES:
        order = _LATE if name in _LATE_FEATURES else _FACTS
        claims = [each for each in in_order(sources, order) if name in each.features]
        if not claims:
            continue
        value = claims[0].features[name]
        denied = [each for each in claims if each.features[name] != value]
        if denied and name in ("tools", "reasoning"):
            _record(
                merged,
                "features",
                False,
                [f"{name} {value} ({claims[0].source}), not {denied[0].source}: left unknown"],
            )
            if name == "tools":
                continue
        found[name] = value
        provenance.setdefault("features", set()).add(claims[0].source)
    return found


def _reasoning(facts: Sequence[Facts]) -> dict[str, object]:
    found: dict[str, object] = {}
    for each in facts:
        for name, value in each.reasoning.items():
            found.setdefault(name, value)
    efforts = found.get("efforts")
    if not is_list(efforts) or found.get("default") not in efforts:
        found.pop("default", None)
    order = ("efforts", "default", "can_disable", "budget_min", "budget_max", "adaptive")
    return {
        name: list(value) if is_list(value) else value
        for name in order
        if (value := found.get(name)) is not None
    }


def _record(merged: Merged, group: str, single: bool, disputes: Sequence[str]) -> None:
    if single:
        merged.single.append(group)
    if disputes:
        merged.disputes.setdefault(group, []).extend(disputes)


def _provenance(facts: Sequence[Facts], groups: dict[str, set[str]]) -> dict[str, list[str]]:
    main = [facts[0].source] if facts else []
    result = {"*": main}
    for group in ("lifecycle", "limits", "modalities", "features", "prices"):
        sources = sorted(groups.get(group, ()))
        if sources and sources != main:
            result[group] = sources
    return result
