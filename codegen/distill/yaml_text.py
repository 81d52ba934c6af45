"""YAML texts to values and back, the same way everywhere.

Law: only true and false are booleans, dates stay text, and a repeated key is an error.
"""

from __future__ import annotations

import io
from typing import Protocol, cast

from ruamel.yaml import YAML
from ruamel.yaml.constructor import SafeConstructor

from codegen.distill.read import Json


class _Yaml(Protocol):
    def load(self, stream: str) -> Json: ...
    def dump(self, data: Json, stream: io.StringIO) -> None: ...


class _Constructor(SafeConstructor):
    """Reads dates as the text they are."""


# Ruamel leaves its constructors without types.
_Constructor.add_constructor(  # pyright: ignore[reportUnknownMemberType]  untyped there
    "tag:yaml.org,2002:timestamp",
    SafeConstructor.construct_yaml_str,  # pyright: ignore[reportUnknownMemberType]  untyped there
)


def load_yaml(text: str) -> Json:
    """Return the value of a YAML or JSON text.

    Raises:
        ruamel.yaml.error.YAMLError: The text is no YAML, or repeats a key.
    """
    yaml = YAML(typ="safe", pure=True)
    yaml.Constructor = _Constructor
    yaml.version = (1, 2)
    yaml.allow_duplicate_keys = False
    return cast("_Yaml", yaml).load(text)


def dump_yaml(value: Json) -> str:
    """Return a value as YAML text: block style, keys in the order given."""
    yaml = YAML(pure=True)
    yaml.default_flow_style = False
    yaml.width = 100
    buffer = io.StringIO()
    cast("_Yaml", yaml).dump(value, buffer)
    return buffer.getvalue()
