"""A service model becomes the description of its bodies: paths, unions of events, errors."""

from __future__ import annotations

import copy
import gzip
import hashlib
import json
from pathlib import Path

import pytest

from codegen.distill.distillation import distil
from codegen.distill.document import at, to_yaml
from codegen.distill.errors import UnavailableSourceError, UnreadableSchemaError
from codegen.distill.read import Json
from codegen.distill.service_model import openapi_of
from codegen.source_files import fetched
from codegen.sources import KeptOperation, NativeAccess, Source, WirePlan

MODEL: dict[str, Json] = {
    "operations": {
        "Ask": {
            "http": {"method": "POST", "requestUri": "/ask/{id}"},
            "input": {"shape": "AskRequest"},
            "output": {"shape": "AskResponse"},
        },
        "AskStream": {
            "http": {"method": "POST", "requestUri": "/ask/{id}/stream"},
            "input": {"shape": "AskRequest"},
            "output": {"shape": "AskStreamResponse"},
        },
    },
    "shapes": {
        "AskRequest": {
            "type": "structure",
            "required": ["id", "picture"],
            "members": {
                "id": {"shape": "Text", "location": "uri"},
                "picture": {"shape": "Bytes"},
                "mood": {"shape": "Mood"},
                "labels": {"shape": "Labels"},
                "options": {"shape": "Document", "locationName": "opts"},
                "more": {"shape": "Requests"},
            },
        },
        "Requests": {"type": "list", "member": {"shape": "AskRequest"}},
        "AskResponse": {"type": "structure", "members": {"count": {"shape": "Count"}}},
        "AskStreamResponse": {
            "type": "structure",
            "members": {"stream": {"shape": "Events"}},
            "payload": "stream",
        },
        "Events": {
            "type": "structure",
            "eventstream": True,
            "members": {"piece": {"shape": "AskResponse"}, "tooMany": {"shape": "TooMany"}},
        },
        "TooMany": {
            "type": "structure",
            "exception": True,
            "members": {"message": {"shape": "Text"}},
        },
        "Gone": {"type": "structure", "exception": True, "members": {"since": {"shape": "When"}}},
        "Text": {"type": "string", "documentation": "Prose."},
        "Mood": {"type": "string", "enum": ["calm", "wild"]},
        "Bytes": {"type": "blob"},
        "Count": {"type": "long"},
        "When": {"type": "timestamp"},
        "Labels": {"type": "map", "key": {"shape": "Text"}, "value": {"shape": "Text"}},
        "Document": {"type": "structure", "members": {}, "document": True},
    },
}
SOURCE = Source(
    kind="botocore",
    file="model.json.gz",
    url="pkg:pypi/somepackage@1.2.3",
    revision="1.2.3",
    sha256="0" * 64,
    licence="MIT",
    package="somepackage",
    holds="somepackage/model.json.gz",
)
PLAN = WirePlan(
    sources=["model"],
    operations=[
        KeptOperation(
            name="ask", path="/ask/{id}", request="Request", response="Response", error="ErrorBody"
        ),
        KeptOperation(
            name="stream", path="/ask/{id}/stream", request="Request", stream="StreamEvent"
        ),
    ],
    native=NativeAccess(provider="service"),
    roots={"ErrorBody": "ServiceError"},
)


def component(name: str) -> Json:
    return at(openapi_of(MODEL), "components", "schemas", name)


def test_what_the_path_carries_is_no_property() -> None:
    properties = at(component("AskRequest"), "properties")
    assert isinstance(properties, dict)
    assert sorted(properties) == ["labels", "mood", "more", "opts", "picture"]


def test_every_kind_of_shape_has_its_json_form() -> None:
    assert component("Mood") == {"type": "string", "enum": ["calm", "wild"]}
    assert component("Bytes") == {"type": "string"}
    assert component("Count") == {"type": "integer"}
    assert component("Document") == {}
    assert at(component("Labels"), "additionalProperties", "$ref") == "#/components/schemas/Text"
    assert at(component("Requests"), "items", "$ref") == "#/components/schemas/AskRequest"


def test_errors_are_one_component_together() -> None:
    properties = at(component("ServiceError"), "properties")
    assert isinstance(properties, dict)
    assert sorted(properties) == ["message", "since"]


def test_a_wire_is_distilled_from_it() -> None:
    text = to_yaml(distil("asking", PLAN, {"model": SOURCE}, {"model": openapi_of(MODEL)}))
    assert "Prose" not in text
    for name in ("Request", "Response", "StreamEvent", "ErrorBody", "TooMany"):
        assert f"\n    {name}:\n" in text


def test_the_order_of_a_model_changes_nothing() -> None:
    turned = copy.deepcopy(MODEL)
    shapes = turned["shapes"]
    assert isinstance(shapes, dict)
    turned["shapes"] = dict(reversed(shapes.items()))
    documents = [openapi_of(MODEL), openapi_of(turned)]
    first, second = [to_yaml(distil("w", PLAN, {"model": SOURCE}, {"model": d})) for d in documents]
    assert first == second


def test_an_unknown_kind_of_shape_is_refused() -> None:
    with pytest.raises(UnreadableSchemaError, match="Odd is a tensor"):
        openapi_of({"shapes": {"Odd": {"type": "tensor"}}, "operations": {}})


def test_a_copy_is_pinned_by_its_bytes(tmp_path: Path) -> None:
    raw = gzip.compress(json.dumps(MODEL).encode())
    (tmp_path / "model.json.gz").write_bytes(raw)
    document, digest = fetched(SOURCE, str(tmp_path))
    assert document == openapi_of(MODEL)
    assert digest == hashlib.sha256(raw).hexdigest()
    with pytest.raises(UnavailableSourceError, match=r"there is no .*model\.json\.gz"):
        fetched(SOURCE, str(tmp_path / "elsewhere"))


def test_the_installed_package_holds_what_is_pinned() -> None:
    import botocore

    from codegen.sources import load_sources

    source = load_sources(Path(__file__).parents[2]).sources["bedrock-runtime"]
    if botocore.__version__ != source.revision:
        pytest.skip(f"another version of botocore is installed than {source.revision}")
    assert source.holds is not None
    held = Path(botocore.__file__).parents[1] / source.holds
    assert hashlib.sha256(held.read_bytes()).hexdigest() == source.sha256
