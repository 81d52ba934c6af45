"""Upstream descriptions to `schemas/`: the step that needs a network, and never runs in CI."""

from __future__ import annotations

from collections.abc import Callable, Collection
from pathlib import Path

from codegen.distill.distillation import distil
from codegen.distill.document import to_yaml
from codegen.distill.errors import PinMismatchError, SchemaError
from codegen.distill.join import Disagreement
from codegen.distill.read import Json
from codegen.source_files import fetched
from codegen.sources import Sources, load_sources
from codegen.wire import wire_components
from codegen.wire_changes import changes, in_words


def refresh_schemas(
    root: Path,
    *,
    origin: str | None = None,
    move_pins: bool = False,
    say: Callable[[str], None] = print,
) -> list[Path]:
    """Fetch every source, distil it and write `schemas/<wire>.yaml`; return the files changed.

    Parameters:
        root: The project's root.
        origin: A folder or a base URL that holds every source under its `file` name; None reads
            the public addresses, and makes the types of packages itself.
        move_pins: Whether a source that is not what its pin says moves the pin, or is refused.
        say: Gets the progress, and what changed in words.

    Raises:
        PinMismatchError: A source is not what its pin says.
        SchemaError: A source cannot be read or reduced.
    """
    sources = load_sources(root)
    documents = _documents(root, sources, origin, move_pins, say)
    written: list[Path] = []
    for wire, plan in sorted(sources.wires.items()):
        path = root / "schemas" / f"{wire}.yaml"
        old = path.read_text(encoding="utf-8") if path.is_file() else ""
        differing: list[Disagreement] = []
        new = to_yaml(distil(wire, plan, sources.sources, documents, differing.append))
        if new == old:
            say(f"{wire}: unchanged")
            continue
        for one in differing:
            say(
                f"{wire}: the sources disagree on {one.where}: {in_words(one.first)} is taken, "
                f"not {in_words(one.second)}"
            )
        path.write_text(new, encoding="utf-8")
        written.append(path)
        for line in changes(old, new):
            say(f"{wire}: {line}")
        try:
            wire_components(root, wire)
        except SchemaError as error:
            say(f"{wire}: {error}")
    return written


def _documents(
    root: Path,
    sources: Sources,
    origin: str | None,
    move_pins: bool,
    say: Callable[[str], None],
) -> dict[str, Json]:
    documents: dict[str, Json] = {}
    moved: dict[str, str] = {}
    for name in sorted(_used(sources)):
        source = sources.sources[name]
        say(f"{name} {source.revision}: {source.url if origin is None else origin}")
        documents[name], digest = fetched(source, origin)
        if digest != source.sha256:
            moved[name] = digest
    if moved and not move_pins:
        found = "; ".join(f"{name} is {digest}" for name, digest in moved.items())
        raise PinMismatchError(
            f"not what schemas/sources.yaml pins: {found}. Read what changed upstream, then move "
            "the pins with --move-pins."
        )
    path = root / "schemas" / "sources.yaml"
    for name, digest in moved.items():
        say(f"{name}: pin moved to {digest}; write its revision into schemas/sources.yaml")
        text = path.read_text(encoding="utf-8")
        path.write_text(text.replace(sources.sources[name].sha256, digest), encoding="utf-8")
    return documents


def _used(sources: Sources) -> Collection[str]:
    return {name for plan in sources.wires.values() for name in plan.sources}
