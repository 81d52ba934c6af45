"""The JSON schema with which editors check and complete provider files."""

from __future__ import annotations

from codegen.catalog.plain import is_list, is_mapping
from codegen.catalog.records import ProviderFile


def editor_schema() -> dict[str, object]:
    """Give the schema of a provider file, with sorted definitions and no generated titles."""
    schema = ProviderFile.model_json_schema(by_alias=True)
    # YAML reads an unquoted 1 as a number; our loader keeps it text.
    schema["properties"]["schema"] = {"const": 1}
    schema["$schema"] = "https://json-schema.org/draft/2020-12/schema"
    cleaned = _without_titles(schema)
    assert is_mapping(cleaned)
    return {key: cleaned[key] for key in sorted(cleaned)}


def _without_titles(value: object) -> object:
    if is_mapping(value):
        return {
            key: _without_titles(item)
            for key, item in value.items()
            if not (key == "title" and isinstance(item, str))
        }
    return [_without_titles(item) for item in value] if is_list(value) else value
