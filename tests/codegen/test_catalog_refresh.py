"""A refresh writes what is new, keeps what is ours, and stops where a person should look."""

from __future__ import annotations

import functools
import hashlib
import json
import re
import shutil
import threading
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

from codegen.catalog.load import catalog_texts, parse_catalog
from codegen.catalog.records import Model
from codegen.catalog_refresh import RefreshRefused, plan_refresh, refresh_catalog
from codegen.merge.sources import SourceError

ROOT = Path(__file__).parents[2]
UPSTREAM = ROOT.parent / "shared" / "upstream" / "catalog"
ON = date(2026, 11, 21)

PROVIDER = """\
schema: 1
provider:
  # A comment of a person stays.
  id: p
  name: P
  auth: {scheme: none}
  endpoints: {openai_chat: {base_url: http://localhost/v1}}
  upstream: {models.dev: p}
  rules:
    - {kinds: [chat], wires: [openai_chat]}
models: {}
"""


def model(price: float = 2, context: int = 1000, **entry: Any) -> dict[str, Any]:
    return {
        "name": "M",
        "modalities": {"input": ["text"], "output": ["text"]},
        "limit": {"context": context},
        "cost": {"input": price, "output": 4 * price},
        **entry,
    }


MODELS = {f"m-{number}": model() for number in range(8)}


class Project:
    """A project of one provider, and the folder that stands for its upstream."""

    def __init__(self, folder: Path) -> None:
        self.root = folder / "project"
        self.origin = folder / "upstream"
        (self.root / "catalog").mkdir(parents=True)
        self.origin.mkdir()
        self.path = self.root / "catalog" / "p.yaml"
        self.path.write_text(PROVIDER)
        self.offer(MODELS)
        self.pin()

    def offer(self, models: dict[str, Any]) -> None:
        (self.origin / "api.json").write_text(json.dumps({"p": {"models": models}}))

    def pin(self) -> None:
        document = json.loads((self.origin / "api.json").read_text())
        canonical = json.dumps(document, sort_keys=True, separators=(",", ":"))
        (self.root / "catalog" / "sources.yaml").write_text(
            "sources:\n  models.dev:\n    kind: json\n    url: https://models.dev/api.json\n"
            "    file: api.json\n    revision: abc\n"
            f"    sha256: {hashlib.sha256(canonical.encode()).hexdigest()}\n"
            f"    entries: {len(document['p']['models'])}\n    licence: MIT\n"
        )

    def refresh(self, *accept: str, on: date = ON, said: list[str] | None = None) -> list[Path]:
        def say(line: str) -> None:
            if said is not None:
                said.append(line)

        return refresh_catalog(
            self.root, origin=str(self.origin), move_pins=True, accept=accept, on=on, say=say
        )

    def models(self) -> dict[str, Model]:
        return parse_catalog(catalog_texts(self.root)).providers["p"].file.models

    def edit(self, before: str, after: str) -> None:
        text = self.path.read_text()
        assert before in text
        self.path.write_text(text.replace(before, after, 1))

    def bytes(self) -> dict[str, bytes]:
        return {str(path): path.read_bytes() for path in self.root.rglob("*") if path.is_file()}


@pytest.fixture
def project(tmp_path: Path) -> Project:
    made = Project(tmp_path)
    made.refresh()
    return made


def test_a_first_refresh_writes_models_names_and_conflicts(project: Project) -> None:
    assert list(project.models()) == sorted(MODELS)
    assert project.path.read_text().startswith(PROVIDER.removesuffix("models: {}\n"))
    assert "p M_0 m-0\n" in (project.root / "catalog" / "names.lock").read_text()
    conflicts = (project.root / "catalog" / "conflicts.md").read_text()
    assert "- prices on the word of models.dev@abc alone: `m-0`, " in conflicts


def test_a_refresh_that_finds_nothing_new_changes_no_byte(project: Project) -> None:
    before = project.bytes()
    assert project.refresh() == []
    assert project.bytes() == before


def test_a_moved_pin_alone_leaves_the_models_as_they_are(project: Project) -> None:
    before = project.path.read_text()
    project.offer({**MODELS, "other": {}})
    project.refresh()
    assert project.path.read_text().startswith(before.removesuffix("\n")[:200])
    assert (
        project.models()["m-1"]
        == parse_catalog({"catalog/p.yaml": before}).providers["p"].file.models["m-1"]
    )


def test_a_new_price_adds_a_dated_row_and_overwrites_none(project: Project) -> None:
    project.offer({**MODELS, "m-0": model(price=3)})
    said: list[str] = []
    project.refresh(said=said)
    rows = project.models()["m-0"].prices
    assert [row.rates.input for row in rows] == [Decimal(2), Decimal(3)]
    assert [row.when and row.when.from_ for row in rows] == [None, ON]
    assert "p: repriced: m-0: input $2 → $3 (+50 %), output $8 → $12 (+50 %)" in said
    before = project.bytes()
    assert project.refresh(on=date(2026, 12, 1)) == []
    assert project.bytes() == before


def test_what_a_hand_wrote_stays_and_is_told_when_upstream_moves(project: Project) -> None:
    project.edit(
        "limits: {context: 1000}",
        "limits: {context: 1500}\n    hand: [{path: limits.context, why: asked, on: 2026-11-01}]",
    )
    said: list[str] = []
    project.refresh(said=said)
    assert project.models()["m-0"].limits.context == 1500
    assert "p: held by hand: m-0: upstream now differs on limits.context" in said


def test_a_fact_that_no_source_mentions_any_more_stays(project: Project) -> None:
    project.offer({**MODELS, "m-0": {**model(), "limit": {}}})
    project.refresh()
    assert project.models()["m-0"].limits.context == 1000


def test_a_model_that_upstream_drops_stays_and_is_told(project: Project) -> None:
    project.offer({name: entry for name, entry in MODELS.items() if name != "m-0"})
    said: list[str] = []
    project.refresh("shrunk-source", said=said)
    assert "m-0" in project.models()
    assert "p: no longer listed: 1 models are kept: m-0" in said


@pytest.mark.parametrize(
    ("models", "check", "words"),
    [
        pytest.param(
            {name: MODELS[name] for name in list(MODELS)[:7]},
            "shrunk-source",
            "models.dev: 8 → 7 models",
            id="a source that lost more than a tenth",
        ),
        pytest.param(
            {**MODELS, "m_0": model()},
            "identifier",
            "its name M_0 is held by m-0",
            id="a name that is taken",
        ),
        pytest.param(
            {**MODELS, "m-0": model(context=999)},
            "context-shrank",
            "p/m-0: context 1000 → 999",
            id="a context that shrank",
        ),
        pytest.param(
            {**MODELS, "m-0": model(price=5)},
            "price-moved",
            "p/m-0: input $2 → $5 on one lineage's word",
            id="a price that more than doubled on one word",
        ),
        pytest.param(
            {**MODELS, "m-0": model(price=0.9)},
            "price-moved",
            "p/m-0: input $2 → $0.9 on one lineage's word",
            id="a price that more than halved on one word",
        ),
        pytest.param(
            {**MODELS, **{f"m-{number}": model(price=3) for number in range(3)}},
            "provider-changed",
            "p: 3 of 8 models change at once",
            id="more than a quarter of a provider",
        ),
    ],
)
def test_a_refresh_stops_before_it_writes_and_goes_on_when_accepted(
    project: Project, models: dict[str, Any], check: str, words: str
) -> None:
    before = project.bytes()
    project.offer(models)
    with pytest.raises(RefreshRefused) as refused:
        project.refresh()
    assert {each.check for each in refused.value.refusals} == {check}
    assert words in str(refused.value)
    assert f"--accept {check}" in str(refused.value)
    assert project.bytes() == before
    if check != "identifier":
        project.refresh(check)
        assert project.bytes() != before


@pytest.mark.parametrize(
    "models",
    [
        {**MODELS, "m-0": model(price=3.9)},
        {**MODELS, **{f"m-{number}": model(price=3) for number in range(2)}},
        {**MODELS, "m-0": model(context=2000)},
    ],
)
def test_an_ordinary_change_needs_nobody(project: Project, models: dict[str, Any]) -> None:
    project.offer(models)
    assert project.path in project.refresh()


def test_a_source_that_is_not_what_its_pin_says_is_refused(project: Project) -> None:
    project.offer({**MODELS, "new": model()})
    with pytest.raises(SourceError, match="move the pins with --move-pins"):
        refresh_catalog(project.root, origin=str(project.origin), on=ON, say=lambda _: None)


def test_a_source_without_models_is_refused(project: Project) -> None:
    project.offer({})
    with pytest.raises(SourceError, match=re.escape("models.dev: no models in what was read")):
        project.refresh()


def test_a_provider_whose_source_is_absent_is_left_as_it_is(project: Project) -> None:
    project.edit("upstream: {models.dev: p}", "upstream: {models.dev: p, pi-ai: p}")
    before = project.path.read_bytes()
    project.offer({**MODELS, "m-0": model(price=3)})
    said: list[str] = []
    project.refresh(said=said)
    assert project.path.read_bytes() == before
    assert "p: left as it is, for want of pi-ai" in said


def test_the_changes_are_a_markdown_report(project: Project) -> None:
    project.offer({**MODELS, "m-0": model(price=3), "new": model(status="deprecated")})
    refresh = plan_refresh(
        project.root,
        origin=str(project.origin),
        move_pins=True,
        accept=(),
        on=ON,
        say=lambda _: None,
    )
    assert refresh.markdown == (
        "# What the refresh changed\n\n## p\n\n**Added**\n\n- new\n\n**Repriced**\n\n"
        "- m-0: input $2 → $3 (+50 %), output $8 → $12 (+50 %)\n\n**Names**\n\n- NEW is new\n"
    )


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""


@pytest.fixture
def upstream_server() -> Iterator[str]:
    if not UPSTREAM.is_dir():
        pytest.skip("../shared/upstream is not laid next to the project")
    handler = functools.partial(_Quiet, directory=str(UPSTREAM))
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()
        thread.join()


def test_the_whole_catalog_refreshes_from_a_server_and_a_second_run_changes_no_byte(
    upstream_server: str, tmp_path: Path
) -> None:
    shutil.copytree(ROOT / "catalog", tmp_path / "catalog")
    openai = tmp_path / "catalog" / "openai.yaml"
    head, _, _ = openai.read_text().partition("\nmodels:")
    openai.write_text(f"{head}\nmodels: {{}}\n")
    shutil.rmtree(tmp_path / "catalog" / "overrides")

    def refresh() -> list[Path]:
        return refresh_catalog(tmp_path, origin=upstream_server, on=ON, say=lambda _: None)

    first = refresh()
    assert openai in first
    after = {path: path.read_bytes() for path in (tmp_path / "catalog").rglob("*.*")}
    assert refresh() == []
    assert {path: path.read_bytes() for path in (tmp_path / "catalog").rglob("*.*")} == after
    assert openai.read_bytes() == (ROOT / "catalog" / "openai.yaml").read_bytes()
