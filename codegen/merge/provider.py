"""All models of one provider: which exist, what each is, and how they join the reviewed file."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from fnmatch import fnmatchcase

from codegen.catalog.plain import is_dict, is_mapping
from codegen.catalog.records import Provider, Rule
from codegen.merge.facts import Facts, Json
from codegen.merge.genai_prices import PriceBook
from codegen.merge.litellm import read_litellm
from codegen.merge.mistral_docs import read_mistral_docs
from codegen.merge.model import Merged, merge_model
from codegen.merge.models_dev import read_mastra, read_models_dev, read_pi_ai

_SNAPSHOT = re.compile(r"(?P<alias>.+?)-(?P<date>\d{4}-?\d{2}-?\d{2})")

_NATIVE = frozenset({"developer_role", "stream_options", "strict_tools"})
OPENAI_WIRES = frozenset({"openai_chat", "openai_responses"})


@dataclass(frozen=True, slots=True)
class UpstreamSources:
    """Each source's document and how provenance names it; an absent source is not asked."""

    documents: Mapping[str, Json]
    labels: Mapping[str, str]

    def get(self, name: str) -> tuple[Json, str]:
        """Give a document and its label, `models.dev@f3fc692`."""
        return self.documents.get(name), self.labels.get(name, name)


@dataclass(slots=True)
class ProviderMerge:
    """What upstream says of a provider: entries by id, what is disputed, and what was left out."""

    models: dict[str, dict[str, object]] = field(default_factory=dict[str, dict[str, object]])
    disputes: dict[str, dict[str, list[str]]] = field(
        default_factory=dict[str, dict[str, list[str]]]
    )
    single: dict[str, list[str]] = field(default_factory=dict[str, list[str]])
    unknown: list[str] = field(default_factory=list[str])


def merge_provider(provider: Provider, upstream: UpstreamSources, on: date) -> ProviderMerge:
    """Merge every source's facts of a provider's models."""
    names = provider.upstream
    registry, _ = upstream.get("mastra")
    listed, deprecated = read_mastra(registry, names.mastra or "")
    by_id = _collect(provider, upstream, listed)
    genai, label = upstream.get("genai-prices")
    book = PriceBook(genai, names.genai_prices, label, on)
    aliases = _aliases(by_id)
    result = ProviderMerge()
    result.unknown = sorted(
        model_id
        for model_id in listed - by_id.keys()
        if not any(rule.skip for rule in _matching(provider.rules, model_id, None))
    )
    for model_id in sorted(by_id):
        target = aliases.get(model_id)
        if target is not None:
            name = next((facts.name for facts in by_id[model_id] if facts.name), None)
            result.models[model_id] = _without_unknown({"name": name, "points_to": target})
            continue
        sources = [facts for facts in by_id[model_id] if facts.points_to is None]
        shared = [alias for alias, target in aliases.items() if target == model_id]
        # What is said of an alias is said of its target, unless something is said of that itself.
        lineages = {facts.source for facts in sources}
        for alias in shared:
            sources += [f for f in by_id[alias] if f.source not in lineages and f.points_to is None]
        priced = book.facts(model_id)
        if priced is not None:
            sources.append(priced)
        same = {model_id, *shared}
        merged = merge_model(
            sources,
            listed=bool(same & listed) if listed else None,
            deprecated=bool(same & deprecated),
            on=on,
            is_free=_is_free(model_id, sources),
        )
        if _apply_rules(provider, model_id, merged, sources):
            result.models[model_id] = _without_unknown(merged.entry)
            if merged.disputes:
                result.disputes[model_id] = merged.disputes
            if merged.single:
                result.single[model_id] = merged.single
    for model_id, entry in list(result.models.items()):
        # An alias of a model that was left out is left out with it.
        if "points_to" in entry and entry["points_to"] not in result.models:
            del result.models[model_id]
        _drop_unknown_replacement(entry, result.models)
    return result


def _collect(
    provider: Provider, upstream: UpstreamSources, listed: set[str]
) -> dict[str, list[Facts]]:
    names = provider.upstream
    by_id: dict[str, list[Facts]] = {}

    def add(found: Mapping[str, Facts], *, introduces: bool | str = True) -> None:
        for model_id, facts in found.items():
            other = introduces == "other" and facts.kind != "chat"
            if model_id in by_id or introduces is True or other or model_id in listed:
                by_id.setdefault(model_id, []).append(facts)

    if names.models_dev:
        document, label = upstream.get("models.dev")
        add(read_models_dev(document, names.models_dev, label))
    if names.mistral_docs:
        document, label = upstream.get("mistral-docs")
        add(read_mistral_docs(document, label))
    if names.pi_ai:
        document, label = upstream.get("pi-ai")
        add(read_pi_ai(document, names.pi_ai, label))
    if names.litellm:
        document, label = upstream.get("litellm")
        found = read_litellm(document, names.litellm, label)
        adds: bool | str = {"all": True, "none": False}.get(names.litellm_adds, "other")
        add(found, introduces=adds)
    return by_id


def _aliases(by_id: Mapping[str, Sequence[Facts]]) -> dict[str, str]:
    """Find which ids stand for others: as the provider says, or by a lone snapshot of its date."""
    found: dict[str, str] = {}
    snapshots: dict[str, list[tuple[str, str]]] = {}
    for model_id in by_id:
        match = _SNAPSHOT.fullmatch(model_id)
        if match and match["alias"] in by_id:
            day = match["date"].replace("-", "")
            snapshots.setdefault(match["alias"], []).append((day, model_id))
    for alias, each in snapshots.items():
        dates = {
            value.replace("-", "")
            for facts in by_id[alias]
            for name in ("released", "updated")
            if (value := facts.lifecycle.get(name))
        }
        if len(each) == 1 and each[0][0] in dates:
            found[alias] = each[0][1]
    for model_id, sources in by_id.items():
        for facts in sources:
            if facts.points_to is not None and facts.points_to in by_id:
                found[model_id] = facts.points_to
    return {alias: target for alias, target in found.items() if target not in found}


def _is_free(model_id: str, sources: Sequence[Facts]) -> bool:
    """A 0 counts as a price only where the id itself says that the offer is free."""
    return (
        model_id.endswith((":free", "/free"))
        and any(facts.is_free for facts in sources)
        and not any(facts.prices.rows for facts in sources)
    )


def _matching(rules: Iterable[Rule], model_id: str, kind: str | None) -> Iterable[Rule]:
    for rule in rules:
        if rule.kinds and kind not in rule.kinds:
            continue
        if any(fnmatchcase(model_id, pattern) for pattern in rule.match):
            yield rule


def _apply_rules(
    provider: Provider, model_id: str, merged: Merged, sources: Sequence[Facts]
) -> bool:
    """Give a model what the provider's rules say; False if it is to be left out."""
    entry = merged.entry
    for rule in _matching(provider.rules, model_id, None):
        if rule.kind is not None:
            entry["kind"] = rule.kind
            break
    kind = entry.get("kind")
    rules = list(_matching(provider.rules, model_id, kind if isinstance(kind, str) else None))
    if kind is None or any(rule.skip for rule in rules):
        return False
    wires = next((rule.wires for rule in rules if rule.wires is not None), ())
    proven = {wire for facts in sources for wire in facts.wires}
    if proven & set(wires):
        # A list of endpoints tells which of OpenAI's two wires a model has, and of others nothing.
        wires = tuple(wire for wire in wires if wire in proven or wire not in OPENAI_WIRES)
    entry["wires"] = list(wires) or None
    own_compat = entry.get("compat")
    compat = dict(own_compat) if is_mapping(own_compat) else {}
    if not set(wires) & {"openai_chat"}:
        compat = {}
    for rule in reversed(rules):
        if rule.compat is not None:
            compat |= rule.compat.model_dump(exclude_none=True)
    own = provider.compat.model_dump(exclude_none=True)
    # True is how the wire itself behaves, so it is only said against a provider's False.
    compat = {
        name: value
        for name, value in compat.items()
        if value != own.get(name) and not (value is True and name in _NATIVE and name not in own)
    }
    entry["compat"] = dict(sorted(compat.items())) or None
    return True


_ORDER = (
    "name",
    "family",
    "kind",
    "wires",
    "points_to",
    "lifecycle",
    "limits",
    "modalities",
    "features",
    "reasoning",
    "compat",
    "dimensions",
    "prices",
    "provenance",
    "hand",
)


def _without_unknown(entry: Mapping[str, object]) -> dict[str, object]:
    return {name: entry[name] for name in _ORDER if entry.get(name) is not None}


def _drop_unknown_replacement(entry: Mapping[str, object], models: Mapping[str, object]) -> None:
    lifecycle = entry.get("lifecycle")
    if is_dict(lifecycle) and lifecycle.get("replacement") not in (None, *models):
        del lifecycle["replacement"]
