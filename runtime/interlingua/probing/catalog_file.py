"""A probe's report as a provider's file of the catalog."""

from __future__ import annotations

import json
import re
from dataclasses import fields
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from interlingua.probing.report import ProbeReport, ServedModel
    from interlingua.records import Compat, Features, Limits
    from interlingua.values import JsonValue

_PLAIN = re.compile(r"[A-Za-z][A-Za-z0-9_./-]*")
_WORDS_OF_YAML = frozenset({"true", "false", "null", "yes", "no", "on", "off", "y", "n"})


def written(report: ProbeReport) -> str:
    """Write the report as YAML that a catalog takes."""
    return "\n".join(_lines(report)) + "\n"


def _lines(report: ProbeReport) -> Iterator[str]:
    name = _scalar(report.id)
    scheme = "bearer" if report.has_key else "none"
    keys = f", env: [{_scalar(report.key_env)}]" if report.key_env else ""
    yield "schema: 1"
    yield "provider:"
    yield f"  id: {name}"
    yield f"  name: {name}"
    yield f"  auth: {{scheme: {scheme}{keys}}}"
    yield "  endpoints:"
    yield f"    openai_chat: {{base_url: {_scalar(report.url)}}}"
    stated = list(_stated(report.compat))
    yield "  compat:" if stated else "  compat: {}"
    for each, given in stated:
        yield f"    # {_on_one_line(_how(report, each))}"
        yield f"    {each}: {_scalar(given)}"
    yield "models:" if report.models else "models: {}"
    for model in sorted(report.models, key=lambda each: each.id):
        yield from _model(report, model)


def _model(report: ProbeReport, model: ServedModel) -> Iterator[str]:
    yield f"  {_scalar(model.id)}:"
    kind = "chat" if model.id == report.model else model.kind
    yield f"    kind: {kind}"
    if kind == "chat":
        yield "    wires: [openai_chat]"
    limits = [f"{name}: {given}" for name, given in _stated(model.limits)]
    if limits:
        yield f"    limits: {{{', '.join(limits)}}}"
    if model.id == report.model:
        # What it can do says nothing of the others.
        features = [f"{name}: {_scalar(given)}" for name, given in _stated(report.features)]
        if features:
            yield f"    features: {{{', '.join(features)}}}"
    yield '    provenance: {"*": [probe]}'


def _stated(facts: Compat | Features | Limits) -> Iterator[tuple[str, JsonValue]]:
    for each in fields(facts):
        given = getattr(facts, each.name)
        if given is not None:
            yield each.name, given


def _how(report: ProbeReport, what: str) -> str:
    return next((each.how for each in report.findings if each.what == what), "not looked at")


def _on_one_line(text: str) -> str:
    return " ".join(text.split())[:120]


def _scalar(given: JsonValue) -> str:
    if isinstance(given, str):
        plain = _PLAIN.fullmatch(given) is not None and given.lower() not in _WORDS_OF_YAML
        return given if plain else json.dumps(given)
    return json.dumps(given)
