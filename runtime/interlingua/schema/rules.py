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
    "ollama_tools",
]
"""The dialects; those that end in `_strict` are of what a provider enforces when asked to."""


@record
class Rules:
    """What a dialect takes.

    Parameters:
        keywords: The keywords it knows; None where it takes all of JSON Schema.
        formats: The formats of strings it enforces; None where it takes any.
        object_root: The root must be an object, said there and by no union.
        closed: Every object must say `additionalProperties: false`.
        all_required: Every property must be required; what is optional is null when left out.
        typed: Every schema must say its type, and every list what it holds.
        cycles: Where a definition may hold itself: anywhere, only by way of a property that is not
            required, or nowhere.
        reference_siblings: Other keywords may stand beside `$ref`.
        few_items: `minItems` may be only 0 or 1.
        integer_bounds: Bounds hold for integers only.
        plain_patterns: Patterns have no lookaround, no backreferences and no `\\b`.
        anchored_patterns: Patterns must begin with `^` and end with `$`.
        property_names: What a property of the root may be called, as a pattern.
        sizes: The most there may be in one schema: `depth` of nested objects, `properties`, `enum`
            values, `text` characters of names and enum values, `optional` properties, `unions`.
    """

    keywords: frozenset[str] | None = None
    formats: frozenset[str] | None = None
    object_root: bool = True
    closed: bool = False
    all_required: bool = False
    typed: bool = False
    cycles: Literal["anywhere", "optional", "nowhere"] = "anywhere"
    reference_siblings: bool = True
    few_items: bool = False
    integer_bounds: bool = False
    plain_patterns: bool = False
    anchored_patterns: bool = False
    property_names: str | None = None
    sizes: tuple[tuple[str, int], ...] = ()


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
_NUMBERS = frozenset({"minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"})
_SIZES = frozenset({"minItems", "maxItems"})
_FORMATS = frozenset(
    {"date-time", "time", "date", "duration", "email", "hostname", "ipv4", "ipv6", "uuid"}
)
_ANTHROPIC_NAMES = r"[a-zA-Z0-9_.-]{1,64}"

_ANTHROPIC_STRICT = Rules(
    keywords=_STRUCTURE
    | {"const", "allOf", "default", "definitions", "format", "pattern", "minItems"},
    formats=_FORMATS | {"uri"},
    closed=True,
    typed=True,
    cycles="nowhere",
    reference_siblings=False,
    few_items=True,
    plain_patterns=True,
    property_names=_ANTHROPIC_NAMES,
    sizes=(("optional", 24), ("unions", 16)),
)

RULES: dict[Dialect, Rules] = {
    "json_schema": Rules(object_root=False),
    "openai": Rules(),
    # A default is not in its documentation, but recorded requests with one were answered.
    "openai_strict": Rules(
        keywords=_STRUCTURE
        | _NUMBERS
        | _SIZES
        | {"const", "default", "definitions", "format", "multipleOf", "pattern"},
        formats=_FORMATS,
        closed=True,
        all_required=True,
        typed=True,
        reference_siblings=False,
        plain_patterns=True,
        sizes=(("depth", 10), ("properties", 5000), ("enum", 1000), ("text", 120_000)),
    ),
    "anthropic": Rules(property_names=_ANTHROPIC_NAMES),
    "anthropic_strict": _ANTHROPIC_STRICT,
    # Here, too, recorded requests with a default were answered.
    "gemini": Rules(
        keywords=_STRUCTURE
        | _SIZES
        | {"$id", "$anchor", "default", "format", "maximum", "minimum", "oneOf", "prefixItems"}
        | {"propertyOrdering"},
        cycles="optional",
        reference_siblings=False,
    ),
    "mistral": Rules(),
    "mistral_strict": Rules(closed=True),
    "cohere": Rules(
        keywords=_STRUCTURE | {"const", "default", "format", "pattern"},
        formats=frozenset({"date-time", "date", "time", "uuid"}),
    ),
    "bedrock": Rules(),
    # Bedrock enforces by the rules of Anthropic's own API, whoever made the model.
    "bedrock_strict": _ANTHROPIC_STRICT,
    # A format becomes a grammar of llama.cpp, which skips in silence what it does not know.
    "ollama": Rules(
        keywords=_STRUCTURE
        | _NUMBERS
        | _SIZES
        | {"allOf", "const", "definitions", "format", "maxLength", "minLength", "oneOf"}
        | {"pattern"},
        formats=frozenset({"date-time", "date", "time", "uuid"}),
        object_root=False,
        integer_bounds=True,
        anchored_patterns=True,
    ),
    # Tools are read into a few fields before the model's template writes them into the prompt.
    "ollama_tools": Rules(
        keywords=_STRUCTURE,
    ),
}
