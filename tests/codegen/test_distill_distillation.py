"""A description is reduced to what its roots reach, under stable and telling names."""

from __future__ import annotations

import random
import re
from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest

from codegen.distill.distillation import distil
from codegen.distill.document import from_yaml, schemas_json, to_json, to_yaml
from codegen.distill.errors import MissingRootError, NameClashError
from codegen.distill.read import Json, is_object
from codegen.source_files import fetched
from codegen.sources import load_sources
from tests.codegen.descriptions import DOCUMENT, PLAN, SCHEMAS, distilled
from tests.codegen.mirror import UPSTREAM, whole_mirror

ROOT = Path(__file__).parents[2]


def component(name: str) -> Json:
    return to_json(distilled().components[name])


def test_only_what_the_roots_reach_is_kept_under_root_names() -> None:
    assert [*distilled().components] == [
        "ErrorBody",
        "Filter",
        "ImageItem",
        "ImageItemSource",
        "Item",
        "ModelName",
        "Request",
        "RequestOptions",
        "Response",
        "ResponseChoice",
        "ResponseUsage",
        "Started",
        "Stopped",
        "StreamEvent",
        "TextItem",
    ]


def test_the_operations_are_listed_with_their_bodies() -> None:
    (operation,) = distilled().operations
    assert (operation.path, operation.method) == ("/answers", "post")
    assert (operation.request, operation.response) == ("Request", "Response")
    assert (operation.stream, operation.error) == ("StreamEvent", "ErrorBody")


def test_nulls_of_a_component_move_to_its_uses() -> None:
    assert component("Filter") == {
        "properties": {
            "all": {
                "items": {
                    "anyOf": [{"$ref": "#/components/schemas/Filter"}, {"type": "null"}],
                },
                "type": "array",
            },
            "properties": {"additionalProperties": {"type": "string"}, "type": "object"},
        },
        "type": "object",
    }


def test_equal_inline_objects_become_one_component_with_the_shorter_name() -> None:
    usage = {"$ref": "#/components/schemas/ResponseUsage"}
    choice = component("ResponseChoice")
    assert is_object(choice)
    assert choice["properties"] == {
        "item": {"$ref": "#/components/schemas/Item"},
        "usage": usage,
    }


def test_no_prose_is_left() -> None:
    text = to_yaml(distilled())
    assert not re.search(r"description|summary|title: [^a]|example|What requests share", text)


def test_what_is_written_reads_back_the_same() -> None:
    whole = distilled()
    again = from_yaml(to_yaml(whole))
    assert again == whole


def shuffled(value: Json, generator: random.Random) -> Json:
    """Return a description with its keys, members and values in another order."""
    if isinstance(value, list):
        items = [shuffled(item, generator) for item in value]
        generator.shuffle(items)
        return items
    if is_object(value):
        keys = [*value]
        generator.shuffle(keys)
        return {key: shuffled(value[key], generator) for key in keys}
    return value


@pytest.mark.parametrize("seed", range(20))
def test_the_order_of_the_input_changes_no_byte(seed: int) -> None:
    generator = random.Random(seed)
    assert to_yaml(distilled(shuffled(DOCUMENT, generator))) == to_yaml(distilled())


@pytest.fixture(scope="module")
def upstream(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Json]:
    mirror = whole_mirror(tmp_path_factory.mktemp("mirror") / "upstream") / "schemas"

    @cache
    def read(name: str) -> Json:
        return fetched(load_sources(ROOT).sources[name], str(mirror))[0]

    return read


@pytest.mark.skipif(not UPSTREAM.is_dir(), reason="the upstream copies are not beside it")
@pytest.mark.parametrize("wire", [*load_sources(ROOT).wires])
def test_the_order_of_a_real_description_changes_no_byte(
    wire: str, upstream: Callable[[str], Json]
) -> None:
    sources = load_sources(ROOT)
    plan = sources.wires[wire]
    documents = {name: upstream(name) for name in plan.sources}
    generator = random.Random(7)
    other = {name: shuffled(document, generator) for name, document in documents.items()}
    text = to_yaml(distil(wire, plan, sources.sources, other))
    assert text == (ROOT / "schemas" / f"{wire}.yaml").read_text()


@pytest.mark.parametrize("wire", [*load_sources(ROOT).wires])
def test_no_component_is_told_apart_by_a_count(wire: str) -> None:
    names = from_yaml((ROOT / "schemas" / f"{wire}.yaml").read_text()).components
    # A date or a version is part of a name; a lone digit at its end is a count.
    assert [name for name in names if re.search(r"[A-Za-z]\d$", name)] == []


def test_a_name_that_two_shapes_would_get_is_an_error() -> None:
    schemas: dict[str, Json] = {**SCHEMAS, "RequestOptions": {"type": "object", "properties": {}}}
    answer = SCHEMAS["Answer"]
    assert is_object(answer)
    properties = answer["properties"]
    assert is_object(properties)
    schemas["Answer"] = {
        **answer,
        "properties": {**properties, "options": {"$ref": "#/components/schemas/RequestOptions"}},
    }
    schemas["RequestOptions"] = {"type": "object", "properties": {"other": {"type": "string"}}}
    assert is_object(DOCUMENT)
    with pytest.raises(NameClashError, match="RequestOptions"):
        distilled({**DOCUMENT, "components": {"schemas": schemas}})


def test_our_names_replace_upstreams_and_made_ones() -> None:
    plan = PLAN.model_copy(update={"names": {"RequestOptions": "Options", "TextItem": "Text"}})
    names = distilled(plan=plan).components.keys()
    assert {"Options", "Text"} <= names
    assert not {"RequestOptions", "TextItem"} & names


def test_an_operation_that_is_gone_is_an_error() -> None:
    assert is_object(DOCUMENT)
    with pytest.raises(MissingRootError, match="/answers"):
        distilled({**DOCUMENT, "paths": {}})


def test_properties_that_travel_elsewhere_are_omitted_from_the_request_only() -> None:
    operation = PLAN.operations[0].model_copy(update={"omit": ["model"]})
    plan = PLAN.model_copy(update={"operations": [operation]})
    request = schemas_json(distilled(plan=plan).components)
    assert is_object(request)
    assert "model" not in str(request["Request"])
    assert "seed" in str(request["Request"])
