"""What a refresh changes in a catalog, in words, and which of it a person must allow.

Law: a refusal names the check that stopped it, so that it can be accepted by that name.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import Literal

from codegen.catalog.plain import is_list
from codegen.catalog.records import Model, price_text
from codegen.merge.join import plain, standing

Check = Literal["shrunk-source", "identifier", "context-shrank", "price-moved", "provider-changed"]
_OWN_LINEAGES = ("mistral-docs",)
_DERIVED = {"pi-ai": "models.dev", "mastra": "models.dev"}


@dataclass(frozen=True, slots=True)
class Refusal:
    """A change that needs a person: the check it fails, and what it is."""

    check: Check
    what: str


@dataclass(slots=True)
class ProviderChanges:
    """What changes in one provider's file: lines of words by topic, and what needs a person."""

    provider: str
    topics: dict[str, list[str]] = field(default_factory=dict[str, list[str]])
    refusals: list[Refusal] = field(default_factory=list[Refusal])

    def add(self, topic: str, line: str) -> None:
        """Add a line to a topic."""
        self.topics.setdefault(topic, []).append(line)


def compare(
    provider: str, old: Mapping[str, Model], new: Mapping[str, Model], on: date
) -> ProviderChanges:
    """Compare a provider's models before and after."""
    changes = ProviderChanges(provider)
    for model_id in sorted(new.keys() - old.keys()):
        changes.add("added", model_id)
    changed = 0
    for model_id in sorted(old.keys() & new.keys()):
        before, after = old[model_id], new[model_id]
        if before == after:
            continue
        changed += 1
        for topic, line in _model_changes(before, after, on):
            changes.add(topic, f"{model_id}: {line}")
        changes.refusals.extend(_refusals(f"{provider}/{model_id}", before, after, on))
    if old and changed > len(old) / 4:
        what = f"{provider}: {changed} of {len(old)} models change at once"
        changes.refusals.append(Refusal("provider-changed", what))
    return changes


def _model_changes(before: Model, after: Model, on: date) -> Iterator[tuple[str, str]]:
    if before.points_to != after.points_to:
        yield "aliases", f"points to {after.points_to}, was {before.points_to}"
    if before.lifecycle != after.lifecycle:
        status = after.lifecycle.status
        retiring = status in ("deprecated", "retired") and before.lifecycle.status != status
        words = ", ".join(_field_changes(_values(before.lifecycle), _values(after.lifecycle)))
        yield ("retired" if retiring else "dates"), words
    if before.prices != after.prices:
        yield "repriced", _price_words(before, after, on)
    for topic, group in (
        ("limits", "limits"),
        ("capabilities", "modalities"),
        ("capabilities", "features"),
        ("capabilities", "reasoning"),
        ("capabilities", "compat"),
    ):
        was, now = getattr(before, group), getattr(after, group)
        if was != now:
            yield topic, ", ".join(_field_changes(_values(was), _values(now)))
    rest = {"name", "family", "kind", "wires", "dimensions"}
    old, new = plain(before), plain(after)
    words = ", ".join(
        _field_changes(
            {name: old.get(name) for name in rest}, {name: new.get(name) for name in rest}
        )
    )
    if words:
        yield "other", words


def _values(record: object) -> dict[str, object]:
    dump = getattr(record, "model_dump", None)
    return {} if dump is None else dict(dump(exclude_none=True, by_alias=True))


def _field_changes(was: Mapping[str, object], now: Mapping[str, object]) -> Iterator[str]:
    for name in sorted(was.keys() | now.keys()):
        if was.get(name) != now.get(name):
            yield f"{name} {_word(was.get(name))} → {_word(now.get(name))}"


def _word(value: object) -> str:
    if value is None:
        return "unknown"
    if is_list(value):
        return "+".join(str(each) for each in value) or "none"
    return str(value)


def _base(model: Model, on: date) -> dict[str, Decimal]:
    rates = standing(model.prices, on).get((), {})
    return {name: rate for name, rate in rates.items() if isinstance(rate, Decimal)}


def _price_words(before: Model, after: Model, on: date) -> str:
    was, now = _base(before, on), _base(after, on)
    words = [
        f"{name} {_money(was.get(name))} → {_money(now.get(name))}{_percent(was, now, name)}"
        for name in sorted(was.keys() | now.keys())
        if was.get(name) != now.get(name)
    ]
    return ", ".join(words) or "conditions changed"


def _money(rate: Decimal | None) -> str:
    return "unknown" if rate is None else f"${price_text(rate)}"


def _percent(was: Mapping[str, Decimal], now: Mapping[str, Decimal], name: str) -> str:
    if name not in was or name not in now or not was[name]:
        return ""
    return f" ({(now[name] / was[name] - 1) * 100:+.0f} %)"


def _refusals(name: str, before: Model, after: Model, on: date) -> Iterable[Refusal]:
    was, now = before.limits.context, after.limits.context
    if was is not None and now is not None and now < was:
        yield Refusal("context-shrank", f"{name}: context {was} → {now}")
    if _lineages(after) < 2:
        old, new = _base(before, on), _base(after, on)
        for rate in ("input", "output"):
            if rate in old and rate in new and old[rate] and new[rate]:
                ratio = new[rate] / old[rate]
                if not Decimal("0.5") <= ratio <= 2:
                    what = f"{name}: {rate} {_money(old[rate])} → {_money(new[rate])}"
                    yield Refusal("price-moved", f"{what} on one lineage's word")


def _lineages(model: Model) -> int:
    """Count who vouches for a price; the provider itself is worth two."""
    sources = model.provenance.get("prices", model.provenance.get("*", ()))
    names = {source.partition("@")[0] for source in sources}
    if names & set(_OWN_LINEAGES):
        return 2
    return len({_DERIVED.get(name, name) for name in names})


_TOPICS = (
    "added",
    "retired",
    "repriced",
    "limits",
    "capabilities",
    "aliases",
    "names",
    "dates",
    "other",
    "held by hand",
    "no longer listed",
)


def in_words(changes: Iterable[ProviderChanges]) -> list[str]:
    """Write changes as lines for a terminal."""
    return [
        f"{each.provider}: {topic}: {line}"
        for each in changes
        for topic in _TOPICS
        for line in each.topics.get(topic, ())
    ]


def in_markdown(changes: Iterable[ProviderChanges]) -> str:
    """Write changes as a Markdown report, one section a provider."""
    parts = ["# What the refresh changed\n"]
    for each in changes:
        if not each.topics:
            continue
        parts.append(f"\n## {each.provider}\n")
        for topic in _TOPICS:
            lines = each.topics.get(topic)
            if lines:
                parts.append(f"\n**{topic.capitalize()}**\n\n")
                parts.extend(f"- {line}\n" for line in lines)
    return "".join(parts) if len(parts) > 1 else f"{parts[0]}\nNothing.\n"
