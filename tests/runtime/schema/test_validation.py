"""Values are checked by a schema with either library, and nothing is fetched for it."""

from __future__ import annotations

import importlib.util
import socket
from typing import TYPE_CHECKING

import pytest

from interlingua.errors import UsageError
from interlingua.schema import validation

if TYPE_CHECKING:
    from collections.abc import Iterator
    from importlib.machinery import ModuleSpec

    from interlingua.values import JsonObject, JsonValue

SCHEMA: JsonObject = {
    "type": "object",
    "properties": {
        "city": {"type": "string"},
        "sizes": {"type": "array", "items": {"type": "integer"}},
    },
    "required": ["city"],
    "additionalProperties": False,
}


@pytest.fixture(params=["jsonschema_rs", "jsonschema"])
def library(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    name = str(request.param)
    only_installed(name, monkeypatch)
    yield name
    forget()


def forget() -> None:
    validation.can_validate.cache_clear()
    validation._compiled.cache_clear()  # pyright: ignore[reportPrivateUsage] (else the next test gets this library's)


def only_installed(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def find(asked: str) -> ModuleSpec | None:
        return importlib.util.find_spec(asked) if asked == name else None

    monkeypatch.setattr(validation, "find_spec", find)
    forget()


VALUES: list[tuple[JsonValue, list[str]]] = [
    ({"city": "Oslo", "sizes": [1]}, []),
    ({}, ["$"]),
    ({"city": 1}, ["$.city"]),
    ({"city": "Oslo", "sizes": [1, "x"]}, ["$.sizes[1]"]),
    ({"city": "Oslo", "more": 1}, ["$"]),
    ("text", ["$"]),
]


@pytest.mark.usefixtures("library")
@pytest.mark.parametrize(("value", "places"), VALUES)
def test_violations_name_their_places(value: JsonValue, places: list[str]) -> None:
    assert [each.split(":")[0] for each in validation.violations(value, SCHEMA)] == places


@pytest.mark.usefixtures("library")
def test_many_violations_are_cut_short() -> None:
    wrong: list[JsonValue] = ["x"] * 50
    told = validation.violations({"city": "", "sizes": wrong}, SCHEMA)
    assert len(told) == 11
    assert told[-1] == "and more"


@pytest.mark.usefixtures("library")
@pytest.mark.parametrize("schema", [{"type": "nothing"}, {"properties": []}])
def test_a_wrong_schema_is_a_usage_error(schema: JsonObject) -> None:
    with pytest.raises(UsageError, match="the schema is wrong"):
        validation.violations({}, schema)


@pytest.mark.usefixtures("library")
def test_a_reference_out_of_the_schema_is_an_error_and_fetches_nothing(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def refused(*_: object, **__: object) -> object:
        raise AssertionError("something was fetched")

    monkeypatch.setattr(socket.socket, "connect", refused)
    with pytest.raises(UsageError, match="the schema is wrong"):
        validation.violations({}, {"$ref": "http://127.0.0.1:9/schema.json"})


@pytest.mark.usefixtures("library")
def test_a_schema_names_its_own_draft() -> None:
    schema: JsonObject = {
        "$schema": "http://json-schema.org/draft-07/schema#",
        "items": [{"type": "string"}],
    }
    assert validation.violations([1], schema)
    assert not validation.violations(["a"], schema)


def test_without_a_library_the_error_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    only_installed("neither", monkeypatch)
    assert not validation.can_validate()
    with pytest.raises(UsageError, match=r"interlingua\[jsonschema\]"):
        validation.violations({}, SCHEMA)
    forget()


def test_the_faster_library_is_taken_where_both_are_installed() -> None:
    forget()
    assert validation.can_validate()
    check = validation._compiled('{"type": "string"}')  # pyright: ignore[reportPrivateUsage] (which of the two it is shows nowhere else)
    assert "_by_rust" in check.__qualname__
