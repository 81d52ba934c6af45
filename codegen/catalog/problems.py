"""What is wrong with a catalog, in words that say what to do."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import get_args

from pydantic import BaseModel, ValidationError


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """One thing to mend: where it stands, what is wrong, and what to do about it."""

    file: str
    line: int
    model: str
    field: str
    what: str
    remedy: str

    def __str__(self) -> str:
        place = ": ".join(filter(None, (self.model, self.field)))
        return f"{self.file}:{self.line}: {place}: {self.what}. {self.remedy}".replace(": : ", ": ")


class CatalogError(Exception):
    """A catalog that cannot be generated from; `problems` lists all that is wrong with it."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = sorted(problems)
        count = len(self.problems)
        noun = "problem" if count == 1 else "problems"
        super().__init__(
            "\n".join([f"{count} {noun} in the catalog", *(f"  {each}" for each in self.problems)])
        )


def explain(error: ValidationError, root: type[BaseModel]) -> Iterable[tuple[Path, str, str]]:
    """Turn each error of a record into its path, what is wrong, and what to do."""
    for each in error.errors(include_url=False):
        path = tuple(each["loc"])
        if each["type"] == "extra_forbidden":
            known = _fields_at(root, path[:-1])
            near = difflib.get_close_matches(str(path[-1]), known, n=1)
            remedy = f"Did you mean {near[0]!r}?" if near else f"Known here: {', '.join(known)}."
            yield path, f"unknown field {str(path[-1])!r}", remedy
        elif each["type"] == "missing":
            yield path, "missing", "Add it; this field is required."
        elif each["type"] == "literal_error":
            expected = str(each.get("ctx", {}).get("expected", ""))
            words = [word.strip("' ") for word in expected.replace(" or ", ", ").split(",")]
            near = difflib.get_close_matches(str(each["input"]), words, n=1)
            remedy = f"Did you mean {near[0]!r}? " if near else ""
            yield path, f"{each['input']!r} is not a word of this field", f"{remedy}Use {expected}."
        else:
            message = each["msg"].removeprefix("Value error, ")
            yield path, f"{each['input']!r} does not fit", f"{message[:1].upper()}{message[1:]}."


Path = tuple[str | int, ...]


def _fields_at(root: type[BaseModel], path: Sequence[str | int]) -> list[str]:
    """List the field names of the record at a path, following names through containers."""
    record: type[BaseModel] | None = root
    for step in path:
        if record is None:
            return []
        if isinstance(step, str):
            for name, info in record.model_fields.items():
                if step in (name, info.alias):
                    record = _record_in(info.annotation)
                    break
    if record is None:
        return []
    return sorted(info.alias or name for name, info in record.model_fields.items())


def _record_in(annotation: object) -> type[BaseModel] | None:
    if isinstance(annotation, type(BaseModel)):
        return annotation
    for argument in get_args(annotation):
        found = _record_in(argument)
        if found is not None:
            return found
    return None
