"""An answer while it is written: its pieces, each validated once, as soon as it is whole.

Law: the work over a stream is in proportion to its length, however often somebody looks.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import is_dataclass
from typing import (
    TYPE_CHECKING,
    Annotated,
    Any,
    NotRequired,
    Required,
    cast,
    get_args,
    get_origin,
    get_type_hints,
)

from typing_extensions import ReadOnly, is_typeddict

from interlingua.extraction.target import Mismatch, element_of, plain_type, validated
from interlingua.request_schema import Problem, json_path
from interlingua.schema.omission import restore
from interlingua.schema.partial import PartialJson
from interlingua.schema.references import target as followed

if TYPE_CHECKING:
    from pydantic.fields import FieldInfo

    from interlingua.extraction.target import Target
    from interlingua.schema.partial import Path
    from interlingua.values import JsonObject, JsonValue

_QUALIFIERS = (Required, NotRequired, ReadOnly)


class Field:
    """One field of a type, or the elements of a list: what it holds and how that is written."""

    __slots__ = ("annotation", "element", "name", "schema")

    def __init__(self, name: str, annotation: object, schema: JsonObject) -> None:
        self.name = name
        self.annotation = annotation
        self.schema = schema
        inner = element_of(annotation)
        self.element = None if inner is None else Field(name, inner, _inside(schema, "items"))

    def read(self, value: JsonValue) -> object:
        """Validate a whole value; raises `Mismatch`."""
        return validated(self.annotation, restore(value, self.schema))


class Growth:
    """What has come of an answer: fed with its text, asked for its pieces.

    Parameters:
        target: What the answer is to be.
    """

    def __init__(self, target: Target) -> None:
        self._target = target
        # One step deeper where the value stands in a field of its own, one for lists in fields.
        self._root: Path = () if target.key is None else (target.key,)
        self.parser = PartialJson(depth=len(self._root) + 2)
        whole = Field("", target.annotation, target.inner)
        self._element = whole.element
        self._fields = {} if whole.element else fields_of(target.annotation, target.inner)
        self.elements: list[object] = []
        self.fields: dict[str, object] = {}
        self.mismatch: Mismatch | None = None

    def feed(self, text: str) -> None:
        """Take more of the answer's text."""
        self.parser.feed(text)
        depth = len(self._root)
        for completed in self.parser.take_completed():
            path = completed.path[depth:]
            if len(completed.path) <= depth or completed.path[:depth] != self._root:
                continue
            try:
                self._take(path, completed.value)
            except Mismatch as mismatch:
                # The whole will not fit either; what else comes is still shown.
                self.mismatch = self.mismatch or Mismatch(_below(path, mismatch.problems))

    def field(self, name: str) -> object:
        """Give a field's value as far as it has come.

        Raises:
            KeyError: Nothing of it can be shown yet.
        """
        if name in self.fields:
            return self.fields[name]
        for written, field in self._fields.items():
            if field.name == name and _is_text(field.annotation):
                data = self.data
                if isinstance(data, dict) and isinstance(data.get(written), str):
                    return data[written]
        raise KeyError(name)

    @property
    def names(self) -> tuple[str, ...]:
        """The names of the type's fields, in order; none for what has no fields."""
        return tuple([field.name for field in self._fields.values()])

    @property
    def is_list(self) -> bool:
        """Whether the type is a list."""
        return self._element is not None

    @property
    def data(self) -> JsonValue:
        """The JSON so far, as it was written; what stands in it grows."""
        value = self.parser.value
        for step in self._root:
            value = value.get(cast("str", step)) if isinstance(value, dict) else None
        return value

    def _take(self, path: Path, value: JsonValue) -> None:
        match path:
            case (int(),) if self._element is not None:
                self.elements.append(self._element.read(value))
            case (str(written),) if written in self._fields:
                field = self._fields[written]
                # A list's elements are there already, each having been read once.
                if field.element is None or not isinstance(value, list):
                    self.fields[field.name] = field.read(value)
                elif not value:
                    self.fields[field.name] = []
            case (str(written), int()) if written in self._fields:
                field = self._fields[written]
                if field.element is not None:
                    grown = self.fields.setdefault(field.name, [])
                    cast("list[object]", grown).append(field.element.read(value))
            case _:
                pass


def fields_of(annotation: object, schema: JsonObject) -> dict[str, Field]:
    """Give the fields of a model, a dataclass or a TypedDict by the names they are written with."""
    kinds = _kinds(plain_type(annotation))
    properties = _followed(schema).get("properties")
    known = properties if isinstance(properties, dict) else {}
    return {
        written: Field(name, kind, _with_definitions(known[written], schema))
        for written, (name, kind) in kinds.items()
        if written in known
    }


def _kinds(plain: Any) -> dict[str, tuple[str, object]]:
    """Give the names and types of a type's fields, by the names they are written with."""
    own: Mapping[str, FieldInfo] | None = getattr(plain, "__pydantic_fields__", None)
    if isinstance(plain, type) and own is not None:
        return {_written(name, each): (name, _with_constraints(each)) for name, each in own.items()}
    if is_typeddict(plain) or (isinstance(plain, type) and is_dataclass(plain)):
        hints = get_type_hints(plain, include_extras=True)
        return {name: (name, _unqualified(kind)) for name, kind in hints.items()}
    return {}


def _with_constraints(info: FieldInfo) -> object:
    # What it says of the field as a field, such as its alias, has no meaning here.
    constraints = tuple(info.metadata)
    return Annotated[(info.annotation, *constraints)] if constraints else info.annotation


def _written(name: str, info: FieldInfo) -> str:
    alias = info.validation_alias if info.validation_alias is not None else info.alias
    return alias if isinstance(alias, str) else name


def _unqualified(annotation: object) -> object:
    while get_origin(annotation) in _QUALIFIERS:
        annotation = cast("tuple[object, ...]", get_args(annotation))[0]
    return annotation


def _is_text(annotation: object) -> bool:
    return plain_type(annotation) is str


def _followed(schema: JsonObject) -> JsonObject:
    reference = schema.get("$ref")
    found = followed(schema, reference) if isinstance(reference, str) else None
    return schema if found is None else found


def _inside(schema: JsonObject, keyword: str) -> JsonObject:
    return _with_definitions(_followed(schema).get(keyword), schema)


def _with_definitions(part: JsonValue, root: JsonObject) -> JsonObject:
    own = part if isinstance(part, dict) else {}
    return {**own, "$defs": root["$defs"]} if "$defs" in root else own


def _below(path: Path, problems: tuple[Problem, ...]) -> tuple[Problem, ...]:
    place = json_path(path)
    return tuple(
        [
            Problem(
                f"{place}{each.path}"
                if each.path.startswith("[") or not each.path
                else f"{place}.{each.path}",
                each.message,
            )
            for each in problems
        ]
    )
