"""Writes `docs/reference/parity.md`: by what each protocol and operation is held to its provider.

Law: what there is comes from the code and the data; each claim of a test names the test, and what
nothing proves is told as unproven.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any, get_args

import yaml

from codegen.catalog.vocabulary import Wire
from docs.recorded import recorded
from interlingua import wires
from interlingua.client import Client
from interlingua.errors import ConnectionFailed, UsageError
from interlingua.operations import (
    embeddings,
    images,
    moderation,
    reranking,
    speech,
    transcription,
)
from interlingua.operations.batch_dialects import dialect_of as batches_of
from interlingua.operations.file_dialects import dialect_of as files_of
from interlingua.records import Auth, Endpoint, Provider
from interlingua.token_counting import CountingWire

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

ROOT = Path(__file__).parents[1]
PAGE = ROOT / "docs" / "reference" / "parity.md"

Row = tuple[str, str]
"""An operation, and the wire it is asked over."""

RECORDED_AS = {
    "openai_chat": "openai_chat",
    "openai_responses": "openai_responses",
    "anthropic_messages": "anthropic_messages",
    "google_generate": "gemini_generate",
    "bedrock_converse": "bedrock_converse",
    "mistral_chat": "mistral_chat",
    "cohere_chat": "cohere_v2",
    "ollama_chat": "ollama_chat",
}
"""The recordings that a chat wire is replayed against, by the name they have."""

CARRIED = {"anthropic_bedrock": "anthropic_messages", "anthropic_vertex": "anthropic_messages"}
"""Wires that carry the bodies of another."""

_OPENAI = "test_openai_operations.py"
_GOOGLE = "test_google_operations.py"
_COHERE = "test_cohere_operations.py"
_MISTRAL = "test_mistral_operations.py"
_ANTHROPIC = "test_anthropic_operations.py"
_SENDS = "test_we_send_what_the_package_sends"

JUDGED: dict[Row, tuple[str, ...]] = {
    ("chat", "openai_chat"): (
        "test_openai_chat.py::"
        "test_it_reads_text_thinking_tool_calls_annotations_usage_and_finish_reason",
    ),
    ("chat", "openai_responses"): (
        "test_openai_responses.py::"
        "test_it_reads_text_reasoning_tool_calls_annotations_usage_and_status",
    ),
    ("chat", "anthropic_messages"): (
        "test_anthropic.py::test_it_reads_thinking_hosted_tools_text_citations_and_tool_calls",
    ),
    ("chat", "google_generate"): (
        "test_google.py::test_it_reads_thinking_text_hosted_code_images_and_tool_calls",
    ),
    ("chat", "bedrock_converse"): ("test_bedrock.py::test_it_reads_every_kind_of_block",),
    ("chat", "anthropic_bedrock"): ("test_bedrock.py::test_it_reads_what_is_wrapped_into_invoke",),
    ("chat", "anthropic_vertex"): (),
    ("chat", "mistral_chat"): (
        "test_mistral.py::"
        "test_it_reads_text_thinking_references_tool_calls_usage_and_finish_reason",
    ),
    ("chat", "cohere_chat"): (
        "test_cohere.py::"
        "test_it_reads_text_thinking_plan_citations_tool_calls_usage_and_finish_reason",
    ),
    ("chat", "ollama_chat"): (
        "test_ollama.py::test_it_reads_text_thinking_tool_calls_counts_and_finish_reason",
    ),
    ("count_tokens", "anthropic_messages"): ("test_anthropic.py::test_it_counts_tokens",),
    ("count_tokens", "google_generate"): ("test_google.py::test_it_counts_tokens",),
    ("count_tokens", "bedrock_converse"): ("test_bedrock.py::test_it_counts_tokens",),
    ("count_tokens", "anthropic_bedrock"): (),
    ("count_tokens", "anthropic_vertex"): (),
    ("embeddings", "openai_embeddings"): (
        f"{_OPENAI}::{_SENDS}",
        f"{_OPENAI}::test_it_reads_vectors_as_numbers_and_as_bytes",
        f"{_MISTRAL}::test_it_reads_vectors_and_verdicts",
    ),
    ("embeddings", "google_embed"): (
        f"{_GOOGLE}::{_SENDS}",
        f"{_GOOGLE}::test_it_reads_vectors",
    ),
    ("embeddings", "cohere_embed"): (
        f"{_COHERE}::{_SENDS}",
        f"{_COHERE}::test_it_reads_vectors_of_every_kind",
    ),
    ("embeddings", "vertex_embed"): (),
    ("embeddings", "bedrock_titan_text"): (),
    ("embeddings", "bedrock_titan_text_v2"): (),
    ("embeddings", "bedrock_titan_image"): (),
    ("embeddings", "bedrock_nova_embed"): (),
    ("embeddings", "bedrock_cohere_embed"): (),
    ("reranking", "bedrock_rerank"): (),
    ("reranking", "bedrock_cohere_rerank"): (),
    ("reranking", "cohere_rerank"): (f"{_COHERE}::test_it_reads_a_ranking",),
    ("reranking", "openai_rerank"): (),
    ("moderation", "openai_moderation"): (
        f"{_OPENAI}::test_it_reads_verdicts",
        f"{_MISTRAL}::test_it_reads_vectors_and_verdicts",
    ),
    ("speech", "openai_speech"): (
        f"{_OPENAI}::test_it_reads_sounds_and_transcripts",
        f"{_MISTRAL}::test_it_reads_sounds_and_transcripts",
    ),
    ("speech", "google_generate"): (f"{_GOOGLE}::{_SENDS}",),
    ("transcription", "openai_transcription"): (
        f"{_OPENAI}::test_it_reads_sounds_and_transcripts",
        f"{_MISTRAL}::test_it_reads_sounds_and_transcripts",
    ),
    ("images", "openai_images"): (f"{_OPENAI}::test_it_reads_images_whole_and_in_steps",),
    ("images", "google_images"): (f"{_GOOGLE}::{_SENDS}",),
    ("files", "openai_responses"): (
        f"{_OPENAI}::test_it_keeps_lists_gives_back_and_deletes_files",
    ),
    ("files", "openai_chat"): (f"{_OPENAI}::test_it_keeps_lists_gives_back_and_deletes_files",),
    ("files", "google_generate"): (f"{_GOOGLE}::test_it_keeps_lists_gives_back_and_deletes_files",),
    ("files", "mistral_chat"): (f"{_MISTRAL}::test_it_keeps_lists_gives_back_and_deletes_files",),
    ("files", "anthropic_messages"): (
        f"{_ANTHROPIC}::test_it_keeps_lists_gives_back_and_deletes_files",
        f"{_ANTHROPIC}::test_we_upload_what_the_package_uploads",
    ),
    ("batches", "openai_chat"): (f"{_OPENAI}::test_it_runs_batches_and_we_send_the_same",),
    ("batches", "openai_responses"): (f"{_OPENAI}::test_it_runs_batches_and_we_send_the_same",),
    ("batches", "google_generate"): (f"{_GOOGLE}::test_it_runs_batches_and_we_send_the_same",),
    ("batches", "mistral_chat"): (f"{_MISTRAL}::test_it_runs_batches_and_we_send_the_same",),
    ("batches", "anthropic_messages"): (
        f"{_ANTHROPIC}::test_it_runs_batches_and_we_send_the_same",
    ),
    ("list_models", "openai_chat"): (),
    ("list_models", "mistral_chat"): (f"{_MISTRAL}::test_it_reads_the_models",),
    ("list_models", "openai_responses"): (),
    ("list_models", "google_generate"): (f"{_GOOGLE}::test_it_reads_every_page_of_models",),
    ("list_models", "cohere_chat"): (f"{_COHERE}::test_it_reads_a_page_of_models",),
    ("list_models", "anthropic_messages"): (f"{_ANTHROPIC}::test_it_reads_every_page_of_models",),
}
"""The tests in which a provider's own package reads our server, or sends what we send; by row."""

TESTED: dict[str, str] = {
    "chat": "tests/runtime/wires",
    "count_tokens": "tests/runtime/test_token_counting.py",
    "embeddings": "tests/runtime/operations/test_embeddings.py",
    "reranking": "tests/runtime/operations/test_reranking.py",
    "moderation": "tests/runtime/operations/test_moderation.py",
    "speech": "tests/runtime/operations/test_speech.py",
    "transcription": "tests/runtime/operations/test_transcription.py",
    "images": "tests/runtime/operations/test_images.py",
    "files": "tests/runtime/operations/test_files.py",
    "batches": "tests/runtime/operations/test_batches.py",
    "list_models": "tests/runtime/operations/test_listing.py",
}
"""Where each operation's cases of our own are."""

PACKAGES = {
    "openai": "`openai`",
    "google": "`google-genai`",
    "cohere": "`cohere`",
    "mistral": "`mistralai`",
    "anthropic": "`anthropic`",
    "bedrock": "`botocore`",
    "ollama": "`ollama`",
}
"""The package that a file of judges is of, by the first word of its name."""

_INTRODUCTION = """\
# Protocols and operations, and what proves them

Written by `python -m docs.parity_table`; tests hold it to the code, to the recordings and to the
tests that it names. Do not edit.

- **recorded**: exchanges of real traffic that are replayed over HTTP through both clients, in every
  way to cut their bytes; their expectations come from an independent reader.
- **schema**: `typed`, where requests are written and answers read as types generated from the
  provider's own description, so that a field which it does not have is an error of the type
  checkers; `described`, where that description is kept, and the operation written without it:
  `tests/runtime/operations/test_sent_bodies.py` holds what most of them send as JSON to it.
- **judge**: the provider's own package reads our test server's answers, or sends the request that
  we send. Where it stands alone for an operation, that is all the proof beside our own cases.
- **own cases**: tests that are written from the provider's documentation, and nothing more.
"""


def rows() -> Iterator[Row]:
    """Give every operation over every wire that is written, as the code has them."""
    for wire in wires.NAMES:
        yield "chat", wire
    for wire in wires.NAMES:
        if isinstance(wires.load(wire), CountingWire):
            yield "count_tokens", wire
    for name, module in (
        ("embeddings", embeddings),
        ("reranking", reranking),
        ("moderation", moderation),
        ("speech", speech),
        ("transcription", transcription),
        ("images", images),
    ):
        for wire in module.WIRES:
            yield name, wire
    reaches: tuple[tuple[str, Callable[[Provider, str], object]], ...] = (
        ("files", lambda provider, wire: files_of(provider)),
        ("batches", batches_of),
        ("list_models", lambda provider, wire: _listed(provider)),
    )
    for name, reach in reaches:
        for wire in wires.NAMES:
            if _is_reached(reach, wire):
                yield name, wire


def unwritten() -> list[str]:
    """Give the wires that the catalog names and nobody speaks here."""
    return sorted({*get_args(Wire)} - {wire for _, wire in rows()})


def unreplayed() -> dict[str, int]:
    """Give the recorded protocols that no wire is replayed against, with their counts."""
    kept = set(RECORDED_AS.values())
    return {api: sum(each.values()) for api, each in recorded().items() if api not in kept}


def schemas() -> dict[str, list[str]]:
    """Give the wires that have a distilled schema, with the operations it keeps."""
    sources: dict[str, Any] = yaml.safe_load((ROOT / "schemas" / "sources.yaml").read_text())
    return {
        wire: [str(each["name"]) for each in kept["operations"]]
        for wire, kept in sorted(sources["wires"].items())
    }


def page() -> str:
    """Give the whole page."""
    lines = [_INTRODUCTION, "## The neutral operations", ""]
    lines += _table("operation", "wire", "recorded", "schema", "judge", "own cases")
    known = schemas()
    for operation, wire in rows():
        lines.append(_row(f"`{operation}`", f"`{wire}`", *_proofs(operation, wire, known)))
    lines += ["", "## The schemas", "", "What is kept of each provider's description.", ""]
    lines += _table("wire", "operations")
    lines += [_row(f"`{wire}`", ", ".join(names)) for wire, names in known.items()]
    lines += ["", "## Not supported", ""]
    lines += [
        "Protocols that the catalog names for some models, and that no neutral operation speaks: "
        + ", ".join([f"`{each}`" for each in unwritten()])
        + ".",
        "",
        "Recorded protocols that no wire speaks: "
        + ", ".join([f"`{api}` ({number} exchanges)" for api, number in unreplayed().items()])
        + ".",
        "",
        "Tokens are counted by the provider where a row above says so, and estimated elsewhere,"
        " which the count says of itself.",
    ]
    return "\n".join(lines) + "\n"


def recorded_of(wire: str) -> int:
    """Count the exchanges that a chat wire is replayed against."""
    api = RECORDED_AS.get(wire)
    return 0 if api is None else sum(recorded()[api].values())


def _proofs(operation: str, wire: str, known: dict[str, list[str]]) -> list[str]:
    number = recorded_of(wire) if operation == "chat" else 0
    carried = CARRIED.get(wire)
    kept = wire if carried is None else carried
    return [
        str(number) if number else f"as `{carried}`" if carried and operation == "chat" else "—",
        _schema(operation, kept, known),
        ", ".join(dict.fromkeys([_package(each) for each in JUDGED.get((operation, wire), ())]))
        or "—",
        f"`{TESTED[operation]}`",
    ]


def _schema(operation: str, wire: str, known: dict[str, list[str]]) -> str:
    if not _is_described(operation, wire, known):
        return "—"
    of_chat = operation in ("chat", "count_tokens")
    return "typed" if of_chat and _is_typed(wire) else "described"


def _is_typed(wire: str) -> bool:
    folder = ROOT / "runtime" / "interlingua" / "wires" / wire
    return any("interlingua_generated.wire" in each.read_text() for each in folder.glob("*.py"))


def _is_described(operation: str, wire: str, known: dict[str, list[str]]) -> bool:
    if operation == "count_tokens":
        return "count_tokens" in known.get(wire, [])
    if operation in ("files", "batches", "list_models"):
        kind = "models" if operation == "list_models" else operation
        return f"{wire.partition('_')[0]}_{kind}" in known
    return wire in known or (operation == "images" and wire == "google_images")


def _package(test: str) -> str:
    return PACKAGES[Path(test.partition("::")[0]).stem.split("_")[1]]


def _is_reached(reach: Callable[[Provider, str], object], wire: str) -> bool:
    endpoint = Endpoint(wire=wire, base_url="http://127.0.0.1:1")
    try:
        reach(Provider(id="any", name="Any", auth=Auth(scheme="none"), endpoints=(endpoint,)), wire)
    except UsageError:
        return False
    except ConnectionFailed:
        # It would have asked.
        return True
    return True


def _listed(provider: Provider) -> object:
    with Client(retry=1) as client:
        return client.list_models(provider)


def _table(*headings: str) -> list[str]:
    return [_row(*headings), _row(*["---"] * len(headings))]


def _row(*cells: str) -> str:
    return f"| {' | '.join(cells)} |"


def main() -> None:
    """Write the page, or with `--check` exit 1 where it is not what it should be."""
    written = page()
    if "--check" in sys.argv:
        if not PAGE.exists() or PAGE.read_text() != written:
            sys.exit(f"{PAGE.name} is not what the code does; run: python -m docs.parity_table")
        return
    PAGE.write_text(written)


if __name__ == "__main__":
    main()
