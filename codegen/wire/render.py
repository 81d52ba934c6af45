"""Shapes to the text of a Python module; the one importer of datamodel-code-generator."""

from __future__ import annotations

import re

from datamodel_code_generator import generate
from datamodel_code_generator.config import GenerateConfig
from datamodel_code_generator.enums import DataModelType, InputFileType
from datamodel_code_generator.format import Formatter, PythonVersion
from datamodel_code_generator.parser import LiteralType

from codegen.distill.document import schemas_json
from codegen.distill.shapes import Components

# pydantic on Python 3.11 reads only the TypedDict of typing_extensions.
_IMPORTS = {
    "NotRequired": "typing_extensions",
    "Required": "typing_extensions",
    "TypedDict": "typing_extensions",
}


def module_text(wire: str, components: Components) -> str:
    """Return the module of a wire's TypedDicts, in builtin formatting.

    What may be anything is `object`, so that nobody uses it unread.

    Raises:
        RuntimeError: The generator made more than one module, or none.
    """
    text = generate(
        {
            "openapi": "3.1.0",
            "info": {"title": wire, "version": "1"},
            "paths": {},
            "components": schemas_json(components),
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
    text = text.replace("import Any, ", "import ")
    return re.sub(r"\bAny\b", "object", text)
