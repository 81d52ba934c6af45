"""A correction changes the place it names, and fails when it no longer changes anything."""

from __future__ import annotations

from pathlib import Path

import pytest
from pydantic import ValidationError

from codegen.distill.document import read_components, to_json
from codegen.distill.errors import StalePatchError
from codegen.distill.read import Json
from codegen.distill.yaml_text import load_yaml
from codegen.patches import Overlay, Patch, load_overlays, load_patches, overlaid, patched
from codegen.sources import load_sources

ROOT = Path(__file__).parents[2]
WHY: dict[str, Json] = {"why": "It is wrong upstream.", "case": "A recording that shows it."}

DOCUMENT: Json = {
    "paths": {"/a/b": {"post": {"responses": {}}}},
    "schemas": {
        "Thing": {"properties": {"a": {"type": "string"}}, "required": ["a", "b"]},
        "Either": {"anyOf": [{"type": "string"}, {"items": {"type": "string"}, "type": "array"}]},
    },
}


def patch(at: str, **change: Json) -> Patch:
    return Patch.model_validate({**WHY, "at": at, **change})


def at(document: Json, *keys: str) -> Json:
    for key in keys:
        assert isinstance(document, dict)
        document = document[key]
    return document


def test_a_property_is_added() -> None:
    added = patched(DOCUMENT, [patch("/schemas/Thing/properties/b", add={"type": "integer"})])
    assert at(added, "schemas", "Thing", "properties") == {
        "a": {"type": "string"},
        "b": {"type": "integer"},
    }


def test_an_item_is_added_to_a_list_and_removed_from_one() -> None:
    changed = patched(
        DOCUMENT,
        [
            patch("/schemas/Thing/required", remove="a"),
            patch("/schemas/Thing/required", add="c"),
        ],
    )
    assert at(changed, "schemas", "Thing", "required") == ["b", "c"]


def test_a_value_is_replaced_deep_in_a_list() -> None:
    changed = patched(
        DOCUMENT,
        [
            patch(
                "/schemas/Either/anyOf/1/items",
                replace={"was": {"type": "string"}, "by": {"type": "integer"}},
            )
        ],
    )
    assert at(changed, "schemas", "Either", "anyOf") == [
        {"type": "string"},
        {"items": {"type": "integer"}, "type": "array"},
    ]


def test_a_property_is_removed() -> None:
    changed = patched(DOCUMENT, [patch("/schemas/Thing/properties/a", remove={"type": "string"})])
    assert at(changed, "schemas", "Thing", "properties") == {}


def test_a_slash_in_a_key_is_written_as_json_pointers_do() -> None:
    changed = patched(DOCUMENT, [patch("/paths/~1a~1b/post/responses/200", add={"x": 1})])
    assert at(changed, "paths", "/a/b", "post", "responses") == {"200": {"x": 1}}


def test_the_document_given_is_left_as_it_was() -> None:
    before = repr(DOCUMENT)
    patched(DOCUMENT, [patch("/schemas/Thing/required", add="c")])
    assert repr(DOCUMENT) == before


@pytest.mark.parametrize(
    "stale",
    [
        pytest.param(patch("/schemas/Gone/properties/x", add={}), id="the place is gone"),
        pytest.param(patch("/schemas/Thing/required/7", add="x"), id="the item is gone"),
        pytest.param(
            patch("/schemas/Thing/properties/a", add={"type": "string"}), id="added upstream"
        ),
        pytest.param(patch("/schemas/Thing/required", add="a"), id="item added upstream"),
        pytest.param(patch("/schemas/Thing/required", remove="z"), id="item removed upstream"),
        pytest.param(
            patch("/schemas/Thing/properties/a", remove={"type": "integer"}), id="another value"
        ),
        pytest.param(
            patch(
                "/schemas/Thing/properties/a",
                replace={"was": {"type": "integer"}, "by": {"type": "number"}},
            ),
            id="another value to replace",
        ),
    ],
)
def test_a_stale_patch_fails_and_says_what_it_was_for(stale: Patch) -> None:
    with pytest.raises(StalePatchError, match=r"no longer applies at .*It is wrong upstream\."):
        patched(DOCUMENT, [stale])


@pytest.mark.parametrize("missing", ["why", "case"])
def test_a_patch_must_say_why_and_what_shows_it(missing: str) -> None:
    given: dict[str, Json] = {**WHY, "at": "/a", "add": 1}
    del given[missing]
    with pytest.raises(ValidationError, match=missing):
        Patch.model_validate(given)


@pytest.mark.parametrize("wire", [*load_sources(ROOT).wires])
def test_every_patch_of_the_project_is_needed(wire: str) -> None:
    document = load_yaml((ROOT / "schemas" / f"{wire}.yaml").read_text(encoding="utf-8"))
    patches = load_patches(ROOT, wire)
    after = patched(document, patches)
    for one in patches:
        with pytest.raises(StalePatchError):
            patched(after, [one])


STRING: Json = {"type": "string"}
THING: dict[str, Json] = {
    "Thing": {
        "type": "object",
        "properties": {
            "name": {"type": "string"},
            "parts": {
                "anyOf": [{"type": "string"}, {"type": "array", "items": {"type": "string"}}]
            },
        },
        "required": ["name"],
    }
}


def overlay(schemas: dict[str, Json], **rest: Json) -> dict[str, Overlay]:
    given = {"case": "A recorded answer of the host.", "schemas": schemas, **rest}
    return {"host": Overlay.model_validate(given)}


def laid_over(*overlays: dict[str, Overlay]) -> dict[str, Json]:
    together = {
        f"{at}{host}": one for at, each in enumerate(overlays) for host, one in each.items()
    }
    shapes = overlaid(read_components(THING), together)
    return {name: to_json(shape) for name, shape in shapes.items()}


def adding(properties: Json) -> dict[str, Json]:
    return {"Thing": {"type": "object", "properties": properties, "required": ["cost"]}}


def test_a_hosts_properties_are_optional() -> None:
    thing = laid_over(overlay(adding({"cost": {"type": "number"}})))["Thing"]
    assert at(thing, "properties", "cost") == {"type": "number"}
    assert at(thing, "required") == ["name"]


def test_two_hosts_may_give_one_property_two_types() -> None:
    thing = laid_over(
        overlay(adding({"cost": {"type": "number"}})), overlay(adding({"cost": {"type": "string"}}))
    )["Thing"]
    assert at(thing, "properties", "cost") == {"anyOf": [{"type": "number"}, {"type": "string"}]}


def test_a_list_stays_one_list_of_both_kinds_of_items() -> None:
    added = overlay(adding({"parts": {"type": "array", "items": {"type": "integer"}}}))
    assert at(laid_over(added)["Thing"], "properties", "parts") == {
        "anyOf": [
            {"type": "string"},
            {
                "items": {"anyOf": [{"type": "integer"}, {"type": "string"}]},
                "type": "array",
            },
        ]
    }


def test_a_host_may_do_without_what_others_require() -> None:
    thing = laid_over(overlay({}, optional={"Thing": ["name"]}))["Thing"]
    assert isinstance(thing, dict)
    assert "required" not in thing


@pytest.mark.parametrize(
    "stale",
    [
        overlay(adding({"name": {"type": "string"}, "new": {"type": "string"}})),
        overlay({}, optional={"Thing": ["parts"]}),
        overlay({}, optional={"Nothing": ["name"]}),
    ],
)
def test_an_overlay_that_adds_nothing_fails(stale: dict[str, Overlay]) -> None:
    with pytest.raises(StalePatchError):
        laid_over(stale)


def test_every_overlay_of_the_project_belongs_to_a_wire() -> None:
    wires = load_sources(ROOT).wires
    found = {host for wire in wires for host in load_overlays(ROOT, wire)}
    assert found == {path.stem for path in (ROOT / "schemas" / "overlays").glob("*.yaml")}
