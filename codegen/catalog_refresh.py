"""Upstream model data to `catalog/`: merged, joined to what was reviewed, and told in words.

Law: nothing is written unless every check passes or was accepted by name, and a refresh that finds
nothing new changes no byte.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from pathlib import Path

from codegen.catalog.checks import find_problems
from codegen.catalog.load import LoadedProvider, catalog_texts, parse_catalog
from codegen.catalog.problems import CatalogError
from codegen.catalog.records import Model
from codegen.catalog.write import write_yaml
from codegen.merge.changes import ProviderChanges, Refusal, compare, in_markdown, in_words
from codegen.merge.conflicts import CONFLICTS_PATH, conflicts_page
from codegen.merge.join import join_model, plain
from codegen.merge.provider import ProviderMerge, UpstreamSources, merge_provider
from codegen.merge.sources import (
    SOURCES_PATH,
    Fetched,
    Source,
    SourceError,
    fetch,
    load_sources,
    repinned,
)
from codegen.names import LOCK_PATH, hold_names, parse_lock, write_lock


class RefreshRefused(Exception):
    """A refresh that a person must look at; each refusal can be accepted by its check's name."""

    def __init__(self, refusals: Collection[Refusal]) -> None:
        self.refusals = tuple(refusals)
        checks = " ".join(f"--accept {name}" for name in sorted({r.check for r in refusals}))
        lines = "\n".join(f"  {each.check}: {each.what}" for each in refusals)
        super().__init__(f"the catalog was not refreshed:\n{lines}\nTo go on: {checks}")


@dataclass(slots=True)
class CatalogRefresh:
    """What a refresh would write, and what it changes."""

    texts: dict[str, str] = field(default_factory=dict[str, str])
    changes: list[ProviderChanges] = field(default_factory=list[ProviderChanges])

    @property
    def markdown(self) -> str:
        """The changes as a Markdown report."""
        return in_markdown(self.changes)


def refresh_catalog(
    root: Path,
    *,
    origin: str | None = None,
    move_pins: bool = False,
    accept: Collection[str] = (),
    on: date | None = None,
    say: Callable[[str], None] = print,
) -> list[Path]:
    """Fetch every source, merge it into `catalog/`, and give the files that changed.

    Args:
        root: The project's root.
        origin: A folder or a base URL that holds every source under its `file` name; None reads
            the public addresses.
        move_pins: Whether a source that is not what its pin says moves the pin, or is refused.
        accept: Names of checks whose refusals are accepted.
        on: The day of the refresh, from which new prices hold; today if not given.
        say: Gets the progress, and what changed in words.

    Raises:
        SourceError: A source is not what its pin says, or not what it should be.
        RefreshRefused: A check failed that was not accepted; nothing is written.
        CatalogError: What would be written contradicts itself.
    """
    refresh = plan_refresh(
        root,
        origin=origin,
        move_pins=move_pins,
        accept=accept,
        on=on or datetime.now(UTC).date(),
        say=say,
    )
    for line in in_words(refresh.changes):
        say(line)
    written: list[Path] = []
    for path, text in sorted(refresh.texts.items()):
        file = root / path
        if not file.is_file() or file.read_text("utf-8") != text:
            file.write_text(text, encoding="utf-8")
            written.append(file)
    return written


def plan_refresh(
    root: Path,
    *,
    origin: str | None,
    move_pins: bool,
    accept: Collection[str],
    on: date,
    say: Callable[[str], None],
) -> CatalogRefresh:
    """Work out what a refresh writes and changes, without writing it."""
    sources = load_sources(root)
    fetched: dict[str, Fetched | None] = {}
    for name, source in sources.items():
        say(f"{name} {source.revision}: {source.url if origin is None else origin}")
        fetched[name] = fetch(name, source, origin)
    refresh = CatalogRefresh()
    refusals = _pin(root, sources, fetched, move_pins, refresh)
    upstream = UpstreamSources(
        {name: got.document for name, got in fetched.items() if got is not None},
        {name: f"{name}@{source.revision}" for name, source in sources.items()},
    )
    texts = catalog_texts(root)
    # Corrections are laid over the file when it is generated from; a refresh writes the file bare.
    bare = {path: text for path, text in texts.items() if "/overrides/" not in path}
    catalog = parse_catalog(bare)
    merges: dict[str, ProviderMerge] = {}
    for provider_id, provider in catalog.providers.items():
        absent = _absent_sources(provider, upstream)
        if absent:
            say(f"{provider_id}: left as it is, for want of {', '.join(absent)}")
            continue
        merge = merge_provider(provider.file.provider, upstream, on)
        merges[provider_id] = merge
        models, changes = _join(provider, merge, on)
        refresh.changes.append(changes)
        refusals.extend(changes.refusals)
        refresh.texts[provider.path] = _provider_text(texts[provider.path], models)
    if len(merges) == len(catalog.providers):
        refresh.texts[CONFLICTS_PATH] = conflicts_page(merges)
    refusals.extend(_name_changes({**texts, **refresh.texts}, refresh))
    open_refusals = [each for each in refusals if each.check not in accept]
    if open_refusals:
        raise RefreshRefused(open_refusals)
    return refresh


def _pin(
    root: Path,
    sources: Mapping[str, Source],
    fetched: Mapping[str, Fetched | None],
    move_pins: bool,
    refresh: CatalogRefresh,
) -> list[Refusal]:
    text = (root / SOURCES_PATH).read_text("utf-8")
    moved: list[str] = []
    refusals: list[Refusal] = []
    for name, source in sources.items():
        got = fetched[name]
        if got is None or got.digest == source.sha256:
            continue
        moved.append(f"{name} is {got.digest}")
        if got.entries < source.entries * 0.9:
            what = f"{name}: {source.entries} → {got.entries} models"
            refusals.append(Refusal("shrunk-source", what))
        text = repinned(text, source, got)
    if moved and not move_pins:
        raise SourceError(
            f"not what {SOURCES_PATH} pins: {'; '.join(moved)}. Read what changed upstream, then "
            "move the pins with --move-pins."
        )
    if moved:
        refresh.texts[SOURCES_PATH] = text
    return refusals


def _absent_sources(provider: LoadedProvider, upstream: UpstreamSources) -> list[str]:
    asked = provider.file.provider.upstream.model_dump(by_alias=True, exclude_none=True)
    named = [name for name, value in asked.items() if value and name != "litellm_adds"]
    return [name for name in named if name not in upstream.documents]


def _join(
    provider: LoadedProvider, merge: ProviderMerge, on: date
) -> tuple[dict[str, Model], ProviderChanges]:
    old = provider.file.models
    models = dict(old)
    held: dict[str, list[str]] = {}
    for model_id, entry in merge.models.items():
        joined, moved = join_model(old.get(model_id), Model.model_validate(entry), on)
        before = old.get(model_id)
        # Where only the sources' revisions moved, nothing is known that was not known.
        unchanged = before is not None and _facts(before) == _facts(joined)
        models[model_id] = before if unchanged and before is not None else joined
        if moved:
            held[model_id] = moved
    changes = compare(provider.file.provider.id, old, models, on)
    for model_id, paths in held.items():
        changes.add("held by hand", f"{model_id}: upstream now differs on {', '.join(paths)}")
    gone = sorted(old.keys() - merge.models.keys())
    if gone:
        changes.add("no longer listed", f"{len(gone)} models are kept: {', '.join(gone)}")
    return models, changes


def _facts(model: Model) -> dict[str, object]:
    return {name: value for name, value in plain(model).items() if name != "provenance"}


def _provider_text(text: str, models: Mapping[str, Model]) -> str:
    """Replace the models of a provider file; its head stays as a person wrote it."""
    head, _, _ = text.partition("\nmodels:")
    body = write_yaml({"models": {key: plain(models[key]) for key in sorted(models)}})
    return f"{head}\n{body}"


def _name_changes(texts: Mapping[str, str], refresh: CatalogRefresh) -> list[Refusal]:
    """Hold the names of new models, and find what contradicts itself in what would be written."""
    catalog = parse_catalog(texts)
    problems = find_problems(catalog)
    if problems:
        raise CatalogError(problems)
    before, problems = parse_lock(texts.get(LOCK_PATH, ""))
    ids = {name: list(each.file.models) for name, each in catalog.providers.items()}
    after, found = hold_names(before, ids)
    by_provider = {each.provider: each for each in refresh.changes}
    for line in after:
        if line not in before and line.provider in by_provider:
            by_provider[line.provider].add("names", f"{line.name} is {line.id}")
    refresh.texts[LOCK_PATH] = write_lock(after)
    return [Refusal("identifier", str(each)) for each in [*problems, *found]]
