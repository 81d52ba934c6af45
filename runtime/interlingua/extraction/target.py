"""A type to ask for: its schema as a provider sees it, and its values from the provider's JSON."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import TYPE_CHECKING, Annotated, Literal, cast, get_args, get_origin

from interlingua.errors import UsageError
from interlingua.request_schema import Problem, json_path
from interlingua.schema.dialects import lower
from interlingua.schema.omission import restore
from interlingua.schema.references import is_map, target
from interlingua.schema.types import parse, schema_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from pydantic import ValidationError

    from interlingua.schema.losses import Lowered
    from interlingua.schema.rules import Dialect
    from interlingua.values import JsonObject, JsonValue

_NO_OBJECTS = ("anyOf", "oneOf", "allOf", "enum", "const", "not")
"""Keywords that providers refuse at the root, whatever its type."""

_LONGEST_NAME = 64
_LISTS = (list, Sequence)
_PLAIN: tuple[object, ...] = (str, int, float, bool)


class Mismatch(Exception):
    """A value is not of the type; `problems` tells where."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        self.problems = problems
        super().__init__("; ".join(map(str, problems)))


class Target:
    """A type that is asked for.

    Parameters:
        annotation: Any type that pydantic can describe.

    Raises:
        UsageError: pydantic cannot describe it, or JSON cannot say it.
    """

    def __init__(self, annotation: object) -> None:
        if isinstance(annotation, str):
            raise UsageError(f"{annotation!r} is no type; give the type first, then the messages")
        self.annotation = annotation
        self.inner = schema_of(annotation)
        self.key = _key(self.inner)
        """The field that holds the value, where the value itself is no object."""
        self.schema = self.inner if self.key is None else _wrapped(self.inner, self.key)
        self.name = "answer" if annotation in _PLAIN else _name(annotation)
        self._lowered: dict[Dialect, Lowered] = {}

    @property
    def description(self) -> str:
        """What the type says of itself."""
        given = _root(self.schema).get("description")
        return given if isinstance(given, str) else ""

    @property
    def is_list(self) -> bool:
        """Whether it is a list, whose elements can be given one by one."""
        return element_of(self.annotation) is not None

    def lowered(self, dialect: Dialect) -> Lowered:
        """Give the schema in a dialect; made once."""
        if dialect not in self._lowered:
            self._lowered[dialect] = lower(self.schema, dialect)
        return self._lowered[dialect]

    def read(self, answer: JsonValue, *, bare: bool = False) -> object:
        """Give the value that an answer holds.

        Parameters:
            bare: Whether the value may stand without the field that should hold it.

        Raises:
            Mismatch: It is not of the type.
        """
        if self.key is None:
            return validated(self.annotation, restore(answer, self.schema))
        if isinstance(answer, dict) and self.key in answer:
            held = answer[self.key]
        elif bare:
            held = answer
        else:
            raise Mismatch((Problem("", f"expected an object with the field {self.key!r}"),))
        return validated(self.annotation, restore(held, self.inner))


def target_of(annotation: object) -> Target:
    """Give the target of a type, made once for each; raises like `Target`."""
    try:
        hash(annotation)
    except TypeError:
        return Target(annotation)
    return _cached(annotation)


_cached: Callable[[object], Target] = lru_cache(maxsize=256)(Target)


def validated(annotation: object, value: JsonValue) -> object:
    """Read a JSON value as a type.

    Raises:
        Mismatch: It is not of the type.
    """
    from pydantic import ValidationError

    try:
        return parse(annotation, value)
    except ValidationError as error:
        raise Mismatch(problems_of(error)) from error


def problems_of(error: ValidationError) -> tuple[Problem, ...]:
    """Give pydantic's complaints as problems at JSON paths."""
    details = error.errors(include_url=False, include_context=False, include_input=False)
    return tuple([Problem(json_path(each["loc"]), each["msg"]) for each in details])


def plain_type(annotation: object) -> object:
    """Take off what is said beside a type, and the name it was given."""
    while True:
        if get_origin(annotation) is Annotated:
            annotation = cast("tuple[object, ...]", get_args(annotation))[0]
        elif (value := getattr(annotation, "__value__", None)) is not None:
            annotation = value
        else:
            return annotation


def element_of(annotation: object) -> object | None:
    """Give what a list holds; None for what is no list."""
    plain = plain_type(annotation)
    arguments = cast("tuple[object, ...]", get_args(plain))
    return arguments[0] if get_origin(plain) in _LISTS and arguments else None


def _root(schema: JsonObject) -> JsonObject:
    reference = schema.get("$ref")
    followed = target(schema, reference) if isinstance(reference, str) else None
    return schema if followed is None else {**followed, **schema}


def _key(schema: JsonObject) -> str | None:
    root = _root(schema)
    if root.get("type") == "array":
        return "items"
    plain = root.get("type") == "object" and not any(keyword in root for keyword in _NO_OBJECTS)
    # Some dialects say a mapping as a list, which no root may be.
    return None if plain and not is_map(root) else "value"


def _wrapped(schema: JsonObject, key: str) -> JsonObject:
    inner = {name: given for name, given in schema.items() if name != "$defs"}
    wrapped: JsonObject = {
        "type": "object",
        "properties": {key: inner},
        "required": [key],
        "additionalProperties": False,
    }
    if "$defs" in schema:
        wrapped["$defs"] = schema["$defs"]
    return wrapped


def _name(annotation: object) -> str:
    """Name a type so that every provider takes it: `list[City]` is `City_list`."""
    origin, arguments = get_origin(annotation), cast("tuple[object, ...]", get_args(annotation))
    if origin is Literal:
        return "choice"
    if origin is not None and arguments:
        inner = _name(arguments[0])
        named = {list: f"{inner}_list", tuple: f"{inner}_list", set: f"{inner}_set"}.get(origin)
        return named[:_LONGEST_NAME] if named else "answer"
    own = annotation.__name__ if isinstance(annotation, type) else "answer"
    plain = re.sub(r"\W+", "_", own, flags=re.ASCII).strip("_")
    return plain[:_LONGEST_NAME] if plain[:1].isalpha() else "answer"
