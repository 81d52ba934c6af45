"""The words that `service_tier` may be: an endpoint's own by the catalog, else its protocol's.

Law: a test holds the protocols' words to the generated request types.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from interlingua.records import Model

_WORDS: dict[str, tuple[str, ...]] = {
    "anthropic_messages": ("auto", "standard_only"),
    "bedrock_converse": ("default", "flex", "priority", "reserved"),
    "google_generate": ("flex", "priority", "standard"),
    "mistral_chat": ("auto", "standard_only"),
    "openai_chat": ("auto", "default", "fast", "flex", "priority", "scale"),
    "openai_responses": ("auto", "default", "fast", "flex", "priority", "scale", "ultrafast"),
}


def tiers_of(model: Model, wire: str) -> tuple[str, ...] | None:
    """Give the words that a model's endpoint takes on a wire, none at all, or None if unknown."""
    endpoint = model.provider.endpoint(wire)
    own = None if endpoint is None else endpoint.service_tiers
    words = _WORDS.get(wire) if own is None else own
    if words is None or model.features.flex is not False:
        return words
    return tuple([word for word in words if word != "flex"])
