"""What each provider's dialect of JSON Schema takes, as data.

Law: a rule states a fact of a provider's documentation or of its recorded answers; code reads it.
"""

from __future__ import annotations

from typing import Literal, TypeAlias

from interlingua.values import record

Dialect: TypeAlias = Literal[
    "json_schema",
    "openai",
    "openai_strict",
    "anthropic",
    "anthropic_strict",
    "gemini",
    "mistral",
    "mistral_strict",
    "cohere",
    "bedrock",
    "bedrock_strict",
    "ollama",
]


@record
class Rules:
    """What a dialect takes.

    Parameters:
        keywords: The keywords it knows; None where it takes all of JSON Schema.
        formats: The formats of strings it enforces; None where it takes any.
        object_root: The root must be an object, said there and by no union.
        closed: Every object must say `additionalProperties: false`.
        all_required: Every property must be required; what is optional is null when left out.
        typed: Every schema must say its type.
        recursive: A definition may hold itself.
        reference_siblings: Other keywords may stand beside `$ref`.
        few_items: `minItems` may be only 0 or 1.
        plain_patterns: Patterns have no lookaround, no backreferences and no `\\b`.
        max_depth: How deep objects and lists may nest.
        max_properties: How many properties all objects may have.
        max_enum: How many values all enums may have.
        max_text: How many characters names and enum values may have in all.
        property_names: What a property may be called, as a pattern.
    """

    keywords: frozenset[str] | None = None
    formats: frozenset[str] | None = None
    object_root: bool = True
    closed: bool = False
    all_required: bool = False
    typed: bool = False
    recursive: bool = True
    reference_siblings: bool = True
    few_items: bool = False
    plain_patterns: bool = False
    max_depth: int | None = None
    max_properties: int | None = None
    max_enum: int | None = None
    max_text: int | None = None
    property_names: str | None = None


_STRUCTURE = frozenset(
    {
        "type",
        "description",
        "title",
        "enum",
        "properties",
        "required",
        "additionalProperties",
        "items",
        "anyOf",
        "$ref",
        "$defs",
    }
)
_NUMBERS = frozenset({"minimum", "maximum"})
_ALL_NUMBERS = _NUMBERS | {"exclusiveMinimum", "exclusiveMaximum", "multipleOf"}
_SIZES = frozenset({"minItems", "maxItems"})
_FORMATS = frozenset(
    {"date-time", "time", "date", "duration", "email", "hostname", "ipv4", "ipv6", "uuid"}
)

_ANTHROPIC_STRICT = Rules(
    keywords=_STRUCTURE
    | {"const", "allOf", "default", "definitions", "format", "pattern", "minItems"},
    formats=_FORMATS | {"uri"},
    closed=True,
    typed=True,
    recursive=False,
    reference_siblings=False,
    few_items=True,
    plain_patterns=True,
    property_names=r"[a-zA-Z0-9_.-]{1,64}",
)

RULES: dict[Dialect, Rules] = {
    "json_schema": Rules(object_root=False),
    "openai": Rules(),
    "openai_strict": Rules(
        keywords=_STRUCTURE | _ALL_NUMBERS | _SIZES | {"const", "definitions", "format", "pattern"},
        formats=_FORMATS,
        closed=True,
        all_required=True,
        typed=True,
        reference_siblings=False,
        plain_patterns=True,
        max_depth=10,
        max_properties=5000,
        max_enum=1000,
        max_text=120_000,
    ),
    "anthropic": Rules(property_names=r"[a-zA-Z0-9_.-]{1,64}"),
    "anthropic_strict": _ANTHROPIC_STRICT,
    "gemini": Rules(
        keywords=_STRUCTURE
        | _NUMBERS
        | _SIZES
        | {"$id", "$anchor", "format", "prefixItems", "oneOf", "propertyOrdering"},
        reference_siblings=False,
    ),
    "mistral": Rules(),
    "mistral_strict": Rules(closed=True),
    "cohere": Rules(
        keywords=_STRUCTURE | {"const", "default", "format", "pattern", "$def"},
        formats=frozenset({"date-time", "date", "time", "uuid"}),
    ),
    "bedrock": Rules(),
    "bedrock_strict": _ANTHROPIC_STRICT,
    "ollama": Rules(object_root=False),
}
