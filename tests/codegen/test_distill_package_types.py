"""The types of the installed official packages are what the pins say."""

from __future__ import annotations

import json
import subprocess
import sys
from importlib.metadata import version
from pathlib import Path

import pytest

from codegen.distill import package_types
from codegen.distill.document import at
from codegen.distill.read import Json
from codegen.source_files import types_digest
from codegen.sources import load_sources

ROOT = Path(__file__).parents[2]
PACKAGES = {
    name: source
    for name, source in load_sources(ROOT).sources.items()
    if source.kind == "python-types"
}


def exported(types: dict[str, dict[str, str]]) -> Json:
    done = subprocess.run(
        [sys.executable, "-W", "ignore", package_types.__file__],
        input=json.dumps(types),
        capture_output=True,
        text=True,
        check=True,
    )
    document: Json = json.loads(done.stdout)
    return document


@pytest.mark.parametrize("name", PACKAGES)
def test_an_export_of_the_installed_package_matches_its_pin(name: str) -> None:
    source = PACKAGES[name]
    assert source.package is not None
    if version(source.package) != source.revision:
        pytest.skip(f"another version of {source.package} is installed than {source.revision}")
    types = {path: roles.model_dump(exclude_none=True) for path, roles in source.types.items()}
    assert types_digest(exported(types)) == source.sha256


def test_an_export_lists_the_operations_with_their_bodies() -> None:
    document = exported(
        {
            "/count": {
                "request": "anthropic.types.beta.message_count_tokens_params:"
                "MessageCountTokensParams",
                "response": "anthropic.types.beta:BetaMessageTokensCount",
            }
        }
    )
    call = at(document, "paths", "/count", "post")
    request = at(call, "requestBody", "content", "application/json", "schema", "$ref")
    answer = at(call, "responses", "200", "content", "application/json", "schema", "$ref")
    assert request == "#/components/schemas/MessageCountTokensParams"
    assert answer == "#/components/schemas/BetaMessageTokensCount"
    fields = at(document, "components", "schemas", "BetaMessageTokensCount", "properties")
    assert isinstance(fields, dict)
    assert "input_tokens" in fields
