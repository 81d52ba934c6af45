"""YAML text to values and back, by the library of the `testing` extra."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from interlingua.errors import UsageError

try:
    import yaml
except ImportError:
    raise UsageError(
        "cassettes and scripts in YAML need PyYAML: pip install 'interlingua[testing]'"
    ) from None

if TYPE_CHECKING:
    from interlingua.values import JsonObject, JsonValue


def read_yaml(text: str) -> JsonValue:
    """Read YAML, of which JSON is a part.

    Raises:
        UsageError: It is no YAML.
    """
    try:
        return cast("JsonValue", yaml.load(text, _LOADER))
    except yaml.YAMLError as error:
        raise UsageError(f"it is no YAML: {error}") from error


def write_yaml(document: JsonObject) -> str:
    """Write YAML that reads back as the same; texts of several lines stand as blocks."""
    return yaml.dump(document, Dumper=_Dumper, allow_unicode=True, sort_keys=False, width=100)


_LOADER = cast("type[yaml.SafeLoader]", getattr(yaml, "CSafeLoader", yaml.SafeLoader))


class _Dumper(yaml.SafeDumper):
    def ignore_aliases(self, data: object) -> bool:
        # A text that comes twice is written twice: anchors are hard to read.
        return True


def _text(dumper: _Dumper, text: str) -> yaml.ScalarNode:
    return yaml.ScalarNode("tag:yaml.org,2002:str", text, style="|" if "\n" in text else None)


_Dumper.add_representer(str, _text)
