"""The catalog as it is generated from: aliases resolved, compat folded, facts whole."""

from __future__ import annotations

from dataclasses import dataclass

from codegen.catalog.load import Catalog, LoadedProvider
from codegen.catalog.records import Compat, Model, Provider


@dataclass(frozen=True, slots=True)
class Offer:
    """A model with every fact it has, its own or its target's."""

    provider: Provider
    id: str
    facts: Model

    @property
    def is_retiring(self) -> bool:
        """Whether its provider has deprecated or retired it."""
        return self.facts.lifecycle.status in ("deprecated", "retired")


def offers_of(catalog: Catalog) -> dict[str, list[Offer]]:
    """Resolve every model of a checked catalog, by provider, sorted by id."""
    return {
        provider_id: [
            Offer(provider.file.provider, model_id, _resolved(provider, model_id))
            for model_id in sorted(provider.file.models)
        ]
        for provider_id, provider in sorted(catalog.providers.items())
    }


def _resolved(provider: LoadedProvider, model_id: str) -> Model:
    model = target = provider.file.models[model_id]
    while target.points_to is not None:
        target = provider.file.models[target.points_to]
    if target is not model:
        own: dict[str, object] = {"points_to": model.points_to, "name": model.name or target.name}
        if "lifecycle" in model.model_fields_set:
            life = model.lifecycle.model_dump(exclude_none=True)
            own["lifecycle"] = target.lifecycle.model_copy(update=life)
        target = target.model_copy(update=own)
    compat = provider.file.provider.compat.model_dump(exclude_none=True)
    compat |= target.compat.model_dump(exclude_none=True)
    return target.model_copy(update={"compat": Compat.model_construct(**compat)})
