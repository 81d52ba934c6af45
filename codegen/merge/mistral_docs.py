"""Mistral's own model list as facts: the provider's word on prices, dates and replacements."""

from __future__ import annotations

import re

from codegen.merge.facts import (
    Facts,
    Json,
    is_partial_date,
    mapping,
    modalities,
    number,
    sequence,
    text,
    texts,
)

LINEAGE = "mistral-docs"
_STATUS = {
    "GA": "active",
    "PublicPreview": "preview",
    "Deprecated": "deprecated",
    "Retired": "retired",
}
_RATES = {
    ("input", "/M Tokens"): ("input", 1),
    ("output", "/M Tokens"): ("output", 1),
    ("input", "/1000 Pages"): ("per_page", 1000),
}
_SIZE = re.compile(r"(\d+)k")


def read_mistral_docs(document: Json, source: str) -> dict[str, Facts]:
    """Read every API name; the first of an entry is the model, the others are its aliases."""
    entries = [mapping(entry) for entry in sequence(document)]
    by_name = {
        str(entry.get("name")): names[0]
        for entry in entries
        if (names := texts(mapping(entry.get("identifiers")).get("apiNames")))
    }
    claims: dict[str, int] = {}
    for entry in entries:
        if not _is_gone(entry):
            for name in texts(mapping(entry.get("identifiers")).get("apiNames"))[1:]:
                claims[name] = claims.get(name, 0) + 1
    found: dict[str, Facts] = {}
    for entry in entries:
        names = texts(mapping(entry.get("identifiers")).get("apiNames"))
        for index, name in enumerate(names):
            if index == 0:
                found[name] = _read_entry(entry, by_name, source)
            # An alias of a model that is gone, or of two, has moved since.
            elif claims.get(name) == 1 and not _is_gone(entry):
                found[name] = Facts(source, LINEAGE, points_to=names[0])
    return found


def _is_gone(entry: dict[str, Json]) -> bool:
    return entry.get("status") in ("Deprecated", "Retired")


def _read_entry(entry: dict[str, Json], by_name: dict[str, str], source: str) -> Facts:
    facts = Facts(source, LINEAGE, name=text(entry.get("name")))
    dates = mapping(entry.get("metadata"))
    status = _STATUS.get(str(entry.get("status")))
    if status:
        facts.lifecycle["status"] = status
    for name, field, record in (
        ("released", "releaseDate", entry),
        ("deprecated", "deprecationDate", dates),
        ("retires", "retirementDate", dates),
    ):
        value = text(record.get(field))
        if value and is_partial_date(value):
            facts.lifecycle[name] = value
    replacement = by_name.get(str(dates.get("replacement")))
    if replacement:
        facts.lifecycle["replacement"] = replacement
    skills = mapping(entry.get("capabilities"))
    for way in ("input", "output"):
        known = modalities(texts(skills.get(way)))
        if known:
            facts.modalities[way] = known
    features = texts(skills.get("features"))
    facts.features["tools"] = "function-calling" in features
    facts.features["batch"] = "batching" in features
    if "structured-outputs" in features:
        facts.features["structured_output"] = True
    if "reasoning" in texts(skills.get("output")):
        facts.features["reasoning"] = True
    # Its sizes are rounded ("128k", "256k"), so they only serve as a check.
    pricing = mapping(entry.get("pricing"))
    for way in ("input", "output"):
        for item in sequence(pricing.get(way)):
            fields = mapping(item)
            known_rate = _RATES.get((way, str(fields.get("denominator"))))
            price = number(fields.get("price"))
            if known_rate and price is not None:
                cached = fields.get("label") == "Cached input"
                rate = "cached_input" if cached else known_rate[0]
                facts.prices.add((), rate, price / known_rate[1])
    return facts
