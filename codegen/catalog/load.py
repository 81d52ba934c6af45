"""Provider files and our corrections of them, as one checked catalog."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from pydantic import BaseModel, ValidationError

from codegen.catalog.problems import CatalogError, Problem, explain
from codegen.catalog.records import Model, OverrideFile, ProviderFile
from codegen.catalog.yaml_text import Document, TextValue, YamlError, load_text

RecordT = TypeVar("RecordT", bound=BaseModel)
_STEP = re.compile(r"([^.\[\]]+)|\[(\d+)\]")


@dataclass(frozen=True, slots=True)
class LoadedProvider:
    """One provider file with our corrections applied, and where each of its facts stands."""

    path: str
    file: ProviderFile
    document: Document

    def problem(self, model: str, field: str, what: str, remedy: str) -> Problem:
        """Say what is wrong with a field of a model, or of the provider if `model` is empty."""
        head = ("models", model) if model else ("provider",)
        line = self.document.line((*head, *steps_of(field)))
        return Problem(self.path, line, model, field, what, remedy)


@dataclass(frozen=True, slots=True)
class Catalog:
    """Every provider by id, sorted."""

    providers: dict[str, LoadedProvider]

    def models(self) -> Iterable[tuple[LoadedProvider, str, Model]]:
        """Give each model with its provider and id."""
        for provider in self.providers.values():
            for model_id, model in provider.file.models.items():
                yield provider, model_id, model


def steps_of(path: str) -> tuple[str | int, ...]:
    """Split `prices[2].rates.input` into its steps."""
    return tuple(int(index) if index else name for name, index in _STEP.findall(path))


def catalog_texts(root: Path) -> dict[str, str]:
    """Read the catalog's own files under a project's root, by relative path."""
    folder = root / "catalog"
    paths = [*folder.glob("*.yaml"), *folder.glob("overrides/*.yaml"), *folder.glob("names.lock")]
    return {
        path.relative_to(root).as_posix(): path.read_text(encoding="utf-8")
        for path in sorted(paths)
    }


def parse_catalog(texts: Mapping[str, str]) -> Catalog:
    """Read provider files and overrides given by relative path.

    Raises `CatalogError` with everything that does not fit the records.
    """
    problems: list[Problem] = []
    overrides: dict[str, OverrideFile] = {}
    for path in sorted(texts):
        if path.startswith("catalog/overrides/"):
            document = _document(path, texts[path], problems)
            override = document and _record(OverrideFile, path, document, problems)
            if override:
                overrides[Path(path).stem] = override
    providers: dict[str, LoadedProvider] = {}
    for path in sorted(texts):
        name = Path(path)
        if name.parent.as_posix() != "catalog" or name.suffix != ".yaml" or name.stem == "sources":
            continue
        document = _document(path, texts[path], problems)
        if document is None:
            continue
        if name.stem in overrides:
            problems.extend(_correct(document, overrides.pop(name.stem), name.stem))
        record = _record(ProviderFile, path, document, problems)
        if record is None:
            continue
        if record.provider.id != name.stem:
            problems.append(
                Problem(
                    path,
                    document.line(("provider", "id")),
                    "",
                    "provider.id",
                    f"{record.provider.id!r} stands in a file named {name.stem!r}",
                    "Name the file after the provider.",
                )
            )
        ordered = {key: record.models[key] for key in sorted(record.models)}
        providers[record.provider.id] = LoadedProvider(
            path, record.model_copy(update={"models": ordered}), document
        )
    problems.extend(
        Problem(
            f"catalog/overrides/{name}.yaml",
            1,
            "",
            "",
            f"there is no catalog/{name}.yaml to correct",
            "Name the file after a provider.",
        )
        for name in overrides
    )
    if problems:
        raise CatalogError(problems)
    return Catalog(providers)


def _document(path: str, text: str, problems: list[Problem]) -> Document | None:
    try:
        return load_text(text)
    except YamlError as error:
        problems.append(
            Problem(path, error.line, "", "", str(error), "Mend the file; nothing of it was read.")
        )
        return None


def _record(
    record: type[RecordT], path: str, document: Document, problems: list[Problem]
) -> RecordT | None:
    try:
        return record.model_validate(document.value)
    except ValidationError as error:
        for where, what, remedy in explain(error, record):
            is_model = where[:1] == ("models",)
            model = "".join(str(step) for step in where[1:2]) if is_model else ""
            field = field_text(where[2:] if is_model else where)
            problems.append(Problem(path, document.line(where), model, field, what, remedy))
        return None


def field_text(path: Iterable[str | int]) -> str:
    """Write steps as `prices[2].rates.input`."""
    return "".join(
        f"[{step}]" if isinstance(step, int) else f".{step}" for step in path
    ).removeprefix(".")


def _correct(document: Document, override: OverrideFile, provider: str) -> Iterable[Problem]:
    """Write our corrections into a document's value, in place."""
    path = f"catalog/overrides/{provider}.yaml"
    models = document.value.get("models") if isinstance(document.value, dict) else None
    if not isinstance(models, dict):
        return
    for correction in override.corrections:
        model = models.get(correction.model)
        if not isinstance(model, dict):
            yield Problem(
                path,
                1,
                correction.model,
                "",
                f"catalog/{provider}.yaml has no such model",
                "Correct the id, or remove the correction.",
            )
            continue
        for field, value in correction.set.items():
            if not _write(model, steps_of(field), value):
                yield Problem(
                    path, 1, correction.model, field, "no such place", "Correct the path."
                )


def _write(target: TextValue, steps: tuple[str | int, ...], value: object) -> bool:
    *parents, last = steps
    for step in parents:
        if isinstance(target, dict) and isinstance(step, str):
            target = target.setdefault(step, {})
        elif isinstance(target, list) and isinstance(step, int) and step < len(target):
            target = target[step]
        else:
            return False
    if isinstance(target, dict) and isinstance(last, str):
        if value is None:
            target.pop(last, None)
        else:
            target[last] = value  # type: ignore[assignment]  # text, lists and maps by the loader
        return True
    if isinstance(target, list) and isinstance(last, int) and last < len(target):
        target[last] = value  # type: ignore[call-overload]  # text, lists and maps by the loader
        return True
    return False
