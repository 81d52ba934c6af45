"""The JSON schema with which editors check and complete provider files."""

from __future__ import annotations

from codegen.catalog.records import ProviderFile


def editor_schema() -> dict[str, object]:
    """Give the schema of a provider file, with sorted definitions and no generated titles."""
    schema = ProviderFile.model_json_schema(by_alias=True)
    # YAML reads an unquoted 1 as a number; our loader keeps it text.
    schema["properties"]["schema"] = {"const": 1}
    schema["$schema"] = "https://json-schema.org/draft/2020-12/schema"
    cleaned = _without_titles(schema)
    assert isinstance(cleaned, dict)
    return {str(key): cleaned[key] for key in sorted(cleaned)}  # pyright: ignore[reportUnknownArgumentType, reportUnknownVariableType]  # narrowed from object


def _without_titles(value: object) -> object:
    if isinstance(value, dict):
        return {
            str(key): _without_titles(item)  # pyright: ignore[reportUnknownArgumentType]  # narrowed from object
            for key, item in value.items()  # pyright: ignore[reportUnknownVariableType]  # narrowed from object
            if not (key == "title" and isinstance(item, str))
        }
    if isinstance(value, list):
        return [_without_titles(item) for item in value]  # pyright: ignore[reportUnknownVariableType]  # narrowed from object
    return value
