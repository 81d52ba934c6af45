"""Catalog entries as the values that templates write down."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from codegen.catalog.records import Model, PriceRow, Provider
from codegen.catalog.records import Strict as Record
from codegen.catalog.resolve import Offer
from codegen.names import namespace
from codegen.render import Call, Name
from codegen.signatures import signature_of

RECORDS = {
    "chat": "ChatModel",
    "embedding": "EmbeddingModel",
    "image": "ImageModel",
    "video": "VideoModel",
    "speech": "SpeechModel",
    "transcription": "TranscriptionModel",
    "realtime": "RealtimeModel",
    "rerank": "RerankModel",
    "moderation": "ModerationModel",
    "ocr": "OcrModel",
}
"""The runtime record of each kind of model."""


@dataclass(frozen=True, slots=True)
class Constant:
    """One constant: its name, what type checkers see, and how it is built."""

    name: str
    type: str
    id: str
    doc: str
    deprecation: str | None
    value: Call


def class_name(provider: Provider) -> str:
    """Name a provider's namespace class."""
    return provider.class_name or re.sub(r"[^A-Za-z0-9]", "", provider.name.title())


def provider_value(provider: Provider) -> Call:
    """Write a provider's record."""
    auth = provider.auth
    return Call(
        "Provider",
        {
            "id": provider.id,
            "name": provider.name,
            "docs": provider.docs,
            "auth": Call(
                "Auth",
                {
                    "scheme": auth.scheme,
                    "env": auth.env or None,
                    "variables": auth.vars or None,
                    "service": auth.service,
                },
            ),
            "endpoints": tuple(
                Call(
                    "Endpoint",
                    {
                        "wire": wire,
                        "base_url": endpoint.base_url,
                        "base_url_env": endpoint.base_url_env,
                        "max_inputs": endpoint.max_inputs,
                        "max_input_tokens": endpoint.max_input_tokens,
                        "dimensions_field": endpoint.dimensions_field,
                        "task_words": endpoint.task_words
                        and Call("TaskWords", endpoint.task_words.model_dump()),
                        "top_n_field": endpoint.top_n_field,
                        "voice_field": endpoint.voice_field,
                        "bare_lists": endpoint.bare_lists,
                        "lacks": endpoint.lacks,
                        "service_tiers": endpoint.service_tiers,
                    },
                )
                for wire, endpoint in provider.endpoints.items()
            ),
            "compat": _record("Compat", provider.compat),
            "rate_headers": provider.rate_headers
            and tuple(
                Call("RateHeaders", each.model_dump(exclude_defaults=True))
                for each in provider.rate_headers
            ),
        },
    )


def constants_of(offers: Iterable[Offer], names: Mapping[str, str]) -> list[Constant]:
    """Write a provider's models as constants, sorted by name; `names` maps id to name."""
    made = [
        Constant(
            name=names[offer.id],
            type=_type_name(offer.facts),
            id=offer.id,
            doc=_doc(offer),
            deprecation=deprecation(offer, names),
            value=_value(offer),
        )
        for offer in offers
    ]
    return sorted(made, key=lambda constant: constant.name)


def _type_name(model: Model) -> str:
    assert model.kind is not None
    return signature_of(model).name if model.kind == "chat" else RECORDS[model.kind]


def deprecation(offer: Offer, names: Mapping[str, str]) -> str | None:
    """Say that a model is going and what to use, or None for one that stays."""
    if not offer.is_retiring:
        return None
    life = offer.facts.lifecycle
    if life.status == "retired":
        what = f"{offer.id} retired on {life.retires}" if life.retires else f"{offer.id} is retired"
    elif life.retires:
        what = f"{offer.id} retires on {life.retires}"
    else:
        what = f"{offer.id} is deprecated"
    if life.replacement is None:
        return what
    return f"{what}; use {namespace(offer.provider.id)}.{names[life.replacement]}"


def _doc(offer: Offer) -> str:
    facts = offer.facts
    parts: list[str] = []
    if facts.limits.context:
        parts.append(f"{facts.limits.context:,} tokens of context")
    if facts.limits.output:
        parts.append(f"{facts.limits.output:,} out")
    rates = next((row.rates for row in facts.prices if row.when is None), None)
    if rates and rates.input is not None and rates.output is not None:
        parts.append(f"${rates.input:f} in and ${rates.output:f} out a million tokens")
    head = facts.name or offer.id
    text = f"{head}: {', '.join(parts)}." if parts else f"{head}."
    return text.replace("\\", "").replace('"""', "")


def _value(offer: Offer) -> Call:
    facts = offer.facts
    assert facts.kind is not None
    arguments: dict[str, object] = {
        "provider": Name("PROVIDER"),
        "id": offer.id,
        "name": facts.name,
        "family": facts.family,
        "wires": facts.wires or None,
        "points_to": facts.points_to,
        "limits": _record("Limits", facts.limits),
        "reads": facts.modalities.input,
        "writes": facts.modalities.output,
        "features": _record("Features", facts.features),
        "prices": tuple(_price_row(row) for row in facts.prices) or None,
        "lifecycle": _record("Lifecycle", facts.lifecycle),
    }
    if facts.kind == "chat":
        arguments["reasoning"] = facts.reasoning and (
            _record("Reasoning", facts.reasoning) or Call("Reasoning", {})
        )
        arguments["compat"] = _record("Compat", facts.compat)
    if facts.kind == "embedding":
        arguments["dimensions"] = facts.dimensions
    return Call(RECORDS[facts.kind], arguments)


def _record(name: str, record: Record) -> Call | None:
    known = {key: value for key, value in record if value is not None and value != ()}
    return Call(name, known) if known else None


def _price_row(row: PriceRow) -> Call:
    when = row.when
    return Call(
        "PriceRow",
        {
            "when": when
            and Call(
                "PriceCondition",
                {
                    "min_input_tokens": when.min_input_tokens,
                    "service_tier": when.service_tier,
                    "from_date": when.from_,
                    "until_date": when.until,
                    "utc": when.utc,
                    "weekdays": when.weekdays,
                    "region": when.region,
                },
            ),
            "rates": Call("Rates", row.rates.known()),
        },
    )
