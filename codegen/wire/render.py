"""Shapes to the text of a Python module; the one importer of datamodel-code-generator."""

from __future__ import annotations

import re

from datamodel_code_generator import generate
from datamodel_code_generator.config import GenerateConfig
from datamodel_code_generator.enums import DataModelType, InputFileType
from datamodel_code_generator.format import Formatter, PythonVersion
from datamodel_code_generator.parser import LiteralType

from codegen.distill.document import schemas_json, to_json
from codegen.distill.hoist import pascal
from codegen.distill.read import BORROWED, COMPONENT_PREFIX, Json, is_object
from codegen.distill.shapes import Binary, Components

# pydantic on Python 3.11 reads only the TypedDict of typing_extensions.
_IMPORTS = {
    "NotRequired": "typing_extensions",
    "Required": "typing_extensions",
    "TypedDict": "typing_extensions",
}


_STAND_IN: dict[str, Json] = {"type": "object", "properties": {"imported": {"type": "boolean"}}}


def module_text(wire: str, components: Components) -> str:
    """Return the module of a wire's TypedDicts, in builtin formatting.

    What may be anything is `object`, so that nobody uses it unread.

    Raises:
        RuntimeError: The generator made more than one module, or none.
    """
    imports: dict[str, str] = {}
    schemas = {
        name: _imported(schema, imports) for name, schema in schemas_json(components).items()
    }
    text = generate(
        {
            "openapi": "3.1.0",
            "info": {"title": wire, "version": "1"},
            "paths": {},
            "components": {"schemas": {**schemas, **dict.fromkeys(imports, _STAND_IN)}},
        },
        config=GenerateConfig(
            input_file_type=InputFileType.OpenAPI,
            output_model_type=DataModelType.TypingTypedDict,
            target_python_version=PythonVersion.PY_311,
            enum_field_as_literal=LiteralType.All,
            formatters=[Formatter.BUILTIN],
            disable_timestamp=True,
            custom_file_header=f'"""The `{wire}` wire: what is sent, and what comes back."""',
            import_overrides=_IMPORTS,
            use_total_false_for_typed_dict=True,
            use_object_type=True,
            strict_refs=True,
        ),
    )
    if not isinstance(text, str):
        raise RuntimeError(f"the generator made no single module of {wire}")
    for name in imports:
        text = re.sub(rf"\n\nclass {name}\(TypedDict.*\n(?:    .*\n)+", "", text)
    found = "".join(f"{line}\n" for line in sorted(imports.values()))
    text = re.sub(r"^from typing import .*\n", lambda line: _typing(line[0]), text, flags=re.M)
    text = re.sub(r"^from typing_extensions .*\n", rf"\g<0>\n{found}", text, flags=re.M)
    return re.sub(r"\bAny\b", "object", text)


def _typing(line: str) -> str:
    names = line.removeprefix("from typing import ").strip().split(", ")
    kept = ", ".join(name for name in names if name != "Any")
    return f"from typing import {kept}\n" if kept else ""


def _imported(schema: Json, imports: dict[str, str]) -> Json:
    """Return a schema in which what another module has is a reference; note its import.

    The bytes of a file may come with its name and its media type.
    """
    if isinstance(schema, list):
        return [_imported(each, imports) for each in schema]
    if not is_object(schema):
        return schema
    borrowed = schema.get(BORROWED)
    if isinstance(borrowed, str):
        wire, _, name = borrowed.partition(".")
        local = pascal(wire) + name
        imports[local] = f"from interlingua_generated.wire.{wire} import {name} as {local}"
        return {"$ref": COMPONENT_PREFIX + local}
    if schema == to_json(Binary()):
        imports["FormFile"] = "from interlingua.multipart import FormFile"
        return {"anyOf": [schema, {"$ref": COMPONENT_PREFIX + "FormFile"}]}
    return {key: _imported(value, imports) for key, value in schema.items()}
