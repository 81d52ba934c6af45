"""`interlingua probe`, as it is typed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from codegen.catalog.load import parse_catalog
from tests.runtime.json_endpoint import Asked, JsonEndpoint, Said
from tests.runtime.probing import hosts

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

    from tests.runtime.cli.typed import Typed


def test_the_catalog_file_is_written_and_what_was_seen_told(typed: Typed, tmp_path: Path) -> None:
    out = tmp_path / "mine.yaml"
    with hosts.served(hosts.LLAMA_CPP) as endpoint:
        status, written, told = typed("probe", endpoint.url, "--id=mine", f"--out={out}")
    assert (status, written) == (0, "")
    assert "it turned reasoning off" in told
    assert "qwen3-8b.gguf" in told
    file = parse_catalog({"catalog/mine.yaml": out.read_text()}).providers["mine"].file
    assert file.provider.compat.reasoning_format == "chat_template"


def test_without_a_file_it_is_shown(typed: Typed) -> None:
    with hosts.served(hosts.GROQ) as endpoint:
        status, written, _ = typed("probe", endpoint.url, "--id=mine", "--model=qwen/qwen3-32b")
    assert status == 0
    assert parse_catalog({"catalog/mine.yaml": written}).providers.keys() == {"mine"}


def test_a_key_is_read_from_its_variable(typed: Typed, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PROBED_KEY", str(hosts.DEEPSEEK.key))
    with hosts.served(hosts.DEEPSEEK) as endpoint:
        status, written, told = typed("probe", endpoint.url, "--key-env=PROBED_KEY")
    assert status == 0
    assert str(hosts.DEEPSEEK.key) not in written + told


def test_a_model_that_answers_nothing_fails(typed: Typed) -> None:
    def refuse(asked: Asked) -> Said:
        listed = Said({"data": [{"id": "m"}]})
        return listed if asked.method == "GET" else Said({"error": {"message": "gone"}}, 404)

    with JsonEndpoint(refuse) as endpoint:
        status, written, told = typed("probe", f"{endpoint.url}/v1")
    assert (status, written) == (2, "")
    assert "answered no question" in told
