"""Operations to typed calls: what the description says of each is what its method does."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from codegen.distill.distillation import distil
from codegen.distill.document import Distilled, from_yaml, to_yaml
from codegen.distill.errors import MissingRootError
from codegen.distill.read import Json
from codegen.native import native_index, native_module
from codegen.sources import KeptOperation, NativeAccess, StreamEnd, WirePlan, load_sources
from codegen.wire import wire_description
from codegen.wire.render import module_text
from codegen.wire.sides import both_sides
from tests.codegen.descriptions import SOURCE

ROOT = Path(__file__).parents[2]


def content(kind: str, schema: Json) -> Json:
    return {"content": {kind: {"schema": schema}}}


TEXT: Json = {"type": "string"}
FILE: Json = {"type": "string", "format": "binary"}
NAMED: Json = {"type": "object", "properties": {"id": TEXT}, "required": ["id"]}
LIMIT: Json = {"name": "limit", "in": "query", "schema": {"type": "integer"}}

DOCUMENT: Json = {
    "paths": {
        "/things?beta": {
            "parameters": [LIMIT, {"name": "version", "in": "header", "schema": TEXT}],
            "get": {
                "parameters": [
                    {
                        "name": "include[]",
                        "in": "query",
                        "schema": {"type": "array", "items": TEXT},
                    },
                    {"$ref": "#/components/parameters/After"},
                    {"name": "hidden", "in": "query", "schema": TEXT},
                ],
                "responses": {"200": content("application/json", NAMED)},
            },
            "post": {
                "requestBody": content(
                    "multipart/form-data",
                    {"type": "object", "properties": {"file": FILE}, "required": ["file"]},
                ),
                "responses": {"200": content("application/json", NAMED)},
            },
        },
        "/things/{thingsId}": {
            "get": {"responses": {"200": content("audio/wav", FILE)}},
            "delete": {"responses": {"200": {}}},
        },
        "/talk": {
            "post": {
                "requestBody": content(
                    "application/json",
                    {
                        "type": "object",
                        "properties": {
                            "stream": {"type": "boolean"},
                            "other": {"$ref": "#/components/schemas/Borrowable"},
                        },
                    },
                ),
                "responses": {
                    "200": {
                        "content": {
                            "application/json": {"schema": NAMED},
                            "application/x-ndjson": {
                                "schema": {"type": "object", "properties": {"last": TEXT}}
                            },
                        }
                    }
                },
            }
        },
    },
    "components": {
        "parameters": {"After": {"name": "after", "in": "query", "required": True, "schema": TEXT}},
        "schemas": {"Borrowable": NAMED},
    },
}

PLAN = WirePlan(
    sources=["answers"],
    borrowed={"Borrowable": "openai_chat.Request"},
    operations=[
        KeptOperation(
            name="list",
            path="/things?beta",
            at="/things",
            method="get",
            query="ListQuery",
            response="Thing",
            omit=["hidden"],
        ),
        KeptOperation(
            name="create", path="/things?beta", at="/things", request="Upload", response="Thing"
        ),
        KeptOperation(
            name="content", path="/things/{thingsId}", at="/t/{thingId}", method="get", binary=True
        ),
        KeptOperation(name="delete", path="/things/{thingsId}", method="delete"),
        KeptOperation(
            name="talk",
            path="/talk",
            request="Talk",
            response="Said",
            stream="SaidEvent",
            framing="ndjson",
        ),
    ],
    native=NativeAccess(provider="answers", headers={"version": "1"}, end=StreamEnd(field="last")),
)


def described(document: Json = DOCUMENT, plan: WirePlan = PLAN) -> Distilled:
    return distil("answers", plan, {"answers": SOURCE}, {"answers": document})


def generated(plan: WirePlan = PLAN) -> str:
    distilled = described(plan=plan)
    return native_module(distilled, both_sides(distilled), plan.native)


def methods(text: str, class_name: str) -> dict[str, str]:
    """Give each method's signature, without its settings."""
    (found,) = (
        node
        for node in ast.parse(text).body
        if isinstance(node, ast.ClassDef) and node.name == class_name
    )
    return {
        each.name: f"{ast.unparse(each.args)} -> {ast.unparse(each.returns)}".replace(
            ", **settings: Unpack[CallSettings]", ""
        )
        for each in found.body
        if isinstance(each, ast.FunctionDef | ast.AsyncFunctionDef) and each.returns is not None
    }


def test_a_description_reads_back_as_it_was_written() -> None:
    distilled = described()
    assert from_yaml(to_yaml(distilled)) == distilled


def test_each_operation_is_a_method_with_its_types() -> None:
    told = methods(generated(), "Answers")
    del told["__init__"]
    assert told == {
        "content": "self, thing_id: str -> bytes",
        "create": "self, body: wire.Upload -> wire.Thing",
        "delete": "self, things_id: str -> None",
        "list": "self, query: wire.ListQuery -> wire.Thing",
        "talk": "self, body: wire.Talk -> wire.Said",
        "stream_talk": "self, body: wire.Talk -> NativeStream[wire.SaidEvent]",
    }


def test_the_twins_have_the_same_methods() -> None:
    text = generated()
    awaited = {
        name: told.replace("AsyncNative", "Native").replace("AsyncCaller", "Caller")
        for name, told in methods(text, "AsyncAnswers").items()
    }
    assert awaited == methods(text, "Answers")
    coroutines = [
        node.name for node in ast.walk(ast.parse(text)) if isinstance(node, ast.AsyncFunctionDef)
    ]
    assert sorted(coroutines) == ["content", "create", "delete", "list", "talk"]


EXPECTED = {
    "the form": "body='form'",
    "the bytes": "answer='bytes'",
    "nothing": "answer='nothing'",
    "the path as it is called": "path='/t/{thingId}'",
    "the framing": "framing='ndjson'",
    "a whole answer": "sets={'stream': False}",
    "a stream": "sets={'stream': True}",
    "the headers": "headers={'version': '1'}",
    "the end": "StreamEnd(field='last')",
    "the endpoint, which is the wire where no other is named": "endpoints=('answers',)",
}


@pytest.mark.parametrize("told", EXPECTED.values(), ids=EXPECTED)
def test_the_module_says(told: str) -> None:
    assert told in ast.unparse(ast.parse(generated()))


def test_a_query_takes_what_path_and_operation_say_but_what_is_omitted() -> None:
    distilled = described()
    text = module_text("answers", {"ListQuery": distilled.components["ListQuery"]})
    fields = text[text.index("class ListQuery") :].splitlines()[1:]
    assert [line.strip() for line in fields if line.strip()] == [
        "after: Required[str]",
        "include: list[str]",
        "limit: int",
    ]


def test_a_query_that_takes_nothing_is_no_query() -> None:
    odd = WirePlan(
        sources=["answers"],
        operations=[
            KeptOperation(name="talk", path="/talk", query="TalkQuery", response="Said"),
        ],
        native=NativeAccess(provider="answers"),
    )
    with pytest.raises(MissingRootError, match="takes no query"):
        described(plan=odd)


def test_a_file_is_bytes_or_a_named_file_and_a_borrowed_type_is_imported() -> None:
    text = module_text("answers", both_sides(described()))
    assert "file: Required[bytes | FormFile]" in text
    assert "from interlingua.multipart import FormFile" in text
    assert "from interlingua_generated.wire.openai_chat import Request as OpenaiChatRequest" in text
    assert "other: OpenaiChatRequest" in text
    assert "class OpenaiChatRequest" not in text
    assert "class FormFile" not in text


def test_the_index_leads_to_every_wire_of_each_twin() -> None:
    text = native_index(["b_wire", "a_wire"])
    assert [name for name in methods(text, "NativeWires") if name != "__init__"] == [
        "a_wire",
        "b_wire",
    ]
    assert methods(text, "AsyncNativeWires").keys() == methods(text, "NativeWires").keys()


@pytest.mark.parametrize("wire", [*load_sources(ROOT).wires])
def test_what_is_distilled_is_what_is_kept(wire: str) -> None:
    kept = load_sources(ROOT).wires[wire].operations
    found = wire_description(ROOT, wire).operations
    assert sorted((each.name, each.at or each.path, each.method) for each in kept) == sorted(
        (each.name, each.path, each.method) for each in found
    )
    assert len({each.name for each in kept}) == len(kept)
