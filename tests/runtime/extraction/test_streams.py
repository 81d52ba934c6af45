"""Streams of an extraction: what shows before the end, and that the work stays in proportion."""

from __future__ import annotations

import asyncio
import json
from typing import TYPE_CHECKING, Annotated, Any, cast

import pytest
from pydantic import AfterValidator, BaseModel, Field
from typing_extensions import TypedDict

from interlingua import (
    AsyncClient,
    Client,
    FinishReason,
    Ok,
    OutputInvalid,
    OutputRefused,
    OutputTruncated,
    StreamInterrupted,
    Truncated,
    UsageError,
)
from interlingua.extraction.growth import Growth
from interlingua.extraction.partial import Partial
from interlingua.extraction.target import target_of
from interlingua.messages import Opaque
from interlingua.testing import Cut, ScriptedReply, serve
from tests.runtime.extraction.kinds import (
    KEYS,
    KINDS,
    OSLO,
    OSLO_JSON,
    City,
    Point,
    Row,
    able,
    answered,
    stream_extract,
)
from tests.runtime.extraction.test_extract import RECURSION, WAYS
from tests.runtime.probe import TWINS, Twin

if TYPE_CHECKING:
    from collections.abc import Iterable

    from interlingua.extraction.forms import Mode
    from tests.runtime.probe import AnyModel

OSLO_TEXT = json.dumps(OSLO_JSON, separators=(",", ":"))
CITIES = [{**OSLO_JSON, "name": f"City {at}"} for at in range(5)]
CITIES_TEXT = json.dumps({"items": CITIES})


def growing(output: Any, pieces: Iterable[str]) -> Partial[Any]:
    growth = Growth(target_of(output))
    for piece in pieces:
        growth.feed(piece)
    return Partial(growth)


def elements(twin: Twin, model: AnyModel, output: Any, **options: Any) -> list[Any]:
    if twin == "sync":
        with Client(credentials=KEYS) as client:
            return list(client.chat(model).stream_extract(output, "?", **options).elements())

    async def call() -> list[Any]:
        async with AsyncClient(credentials=KEYS) as client:
            stream = client.chat(model).stream_extract(output, "?", **options)
            return [each async for each in stream.elements()]

    return asyncio.run(call())


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(("wire", "mode"), WAYS)
def test_a_stream_ends_in_what_a_whole_answer_gives(wire: str, mode: Mode, kind: str) -> None:
    output, answer, value = KINDS[kind]
    if mode == "schema" and kind == "recursive model" and wire in RECURSION:
        return
    scripted = answered(mode, target_of(output).name, answer, json.dumps(answer))
    with serve([scripted, scripted]) as server:
        model = able(wire, server)
        with stream_extract(model, output, mode=mode) as stream:
            shown = [partial.data for partial in stream.partials()]
            assert stream.result == value
        assert shown
        assert stream_extract(model, output, mode=mode).read() == value


@pytest.mark.parametrize("twin", TWINS)
@pytest.mark.parametrize(("wire", "mode"), WAYS)
def test_elements_of_a_list_come_one_by_one(wire: str, mode: Mode, twin: Twin) -> None:
    with serve([answered(mode, "City_list", {"items": CITIES}, CITIES_TEXT)]) as server:
        given = elements(twin, able(wire, server), list[City], mode=mode)
    assert given == [City.model_validate(each) for each in CITIES]


def test_an_element_is_given_before_the_next_one_has_come() -> None:
    rows = [f'{{"id":{at},"label":"a"}}' for at in range(3)]
    growth = Growth(target_of(list[Row]))
    growth.feed('{"items":[')
    seen: list[int] = []
    for row in rows:
        growth.feed(row[:-1])
        seen.append(len(growth.elements))
        growth.feed(row[-1])
        seen.append(len(growth.elements))
        growth.feed(",")
    assert seen == [0, 1, 1, 2, 2, 3]


PARTIALS: dict[str, tuple[Any, str, Any, dict[str, object]]] = {
    "nothing yet": (City, "", None, {}),
    "half a text": (City, '{"name":"Os', {"name": "Os"}, {"name": "Os"}),
    "half a number": (City, '{"name":"Oslo","population":70', {"name": "Oslo"}, {"name": "Oslo"}),
    "a number that is whole": (
        City,
        '{"name":"Oslo","population":70,',
        {"name": "Oslo", "population": 70},
        {"name": "Oslo", "population": 70},
    ),
    "a field that does not fit": (
        City,
        '{"population":-1,"name":"Oslo"',
        {"population": -1, "name": "Oslo"},
        {"name": "Oslo"},
    ),
    "a list in a field": (
        City,
        '{"districts":["Frogner","Sag',
        {"districts": ["Frogner", "Sag"]},
        {"districts": ["Frogner"]},
    ),
    "an empty list in a field": (City, '{"districts":[]', {"districts": []}, {"districts": []}),
    "a dataclass": (Point, '{"x":1,"y":2', {"x": 1}, {"x": 1.0}),
    "a typed dict": (
        Row,
        '{"label":"a","id":"1"',
        {"label": "a", "id": "1"},
        {"label": "a", "id": 1},
    ),
    "a list has no fields": (list[Row], '{"items":[{"id":1,', [{"id": 1}], {}),
    "nothing of a text that is no field": (str, '{"value":"Os', "Os", {}),
}


@pytest.mark.parametrize("case", PARTIALS)
@pytest.mark.parametrize("size", [1, 7, 1000])
def test_partials_show_what_is_whole_and_of_its_type(case: str, size: int) -> None:
    output, text, data, fields = PARTIALS[case]
    partial = growing(output, [text[at : at + size] for at in range(0, len(text), size)])
    assert partial.data == data
    assert partial.fields == fields


def test_a_partial_is_read_as_what_it_will_be() -> None:
    partial: Partial[City] = growing(City, ['{"name":"Os'])
    assert partial.get(lambda city: city.name) == "Os"
    assert partial.get(lambda city: city.population) is None
    assert partial.get(lambda city: city.population, 0) == 0
    assert partial.get(lambda city: city.districts[0].upper()) is None
    with pytest.raises(AttributeError, match="none named 'size'"):
        partial.get(lambda city: cast("Any", city).size)
    rows: Partial[list[Row]] = growing(list[Row], ['{"items":[{"id":1,"label":"a"},{"id":'])
    assert rows.get(lambda given: given[0]["label"]) == "a"
    assert rows.get(lambda given: given[1]) is None
    assert rows.get(len) == 1
    row: Partial[Row] = growing(Row, ['{"id":1,'])
    assert row.get(lambda given: given["id"]) == 1
    assert row.get(lambda given: given["label"]) is None
    assert row.get(lambda given: sorted(given)) == ["id"]
    text: Partial[str] = growing(str, ['{"value":"Osl'])
    assert text.get(str.upper) == "OSL"


def test_fields_are_known_by_their_aliases_and_their_own_names() -> None:
    class Named(BaseModel):
        full_name: str = Field(alias="fullName")

    partial: Partial[Named] = growing(Named, ['{"fullName":"Ada"}'])
    assert partial.fields == {"full_name": "Ada"}
    assert partial.get(lambda named: named.full_name) == "Ada"


def test_fields_of_a_typed_dict_need_not_be_there() -> None:
    class Loose(TypedDict, total=False):
        size: int

    assert growing(Loose, ['{"size":3}']).fields == {"size": 3}


@pytest.mark.parametrize("twin", TWINS)
def test_a_cut_stream_gives_its_whole_elements_and_then_raises(wire: str, twin: Twin) -> None:
    if wire not in {name for name, _ in WAYS}:
        pytest.skip("the test server does not speak it yet")
    cut = ScriptedReply(CITIES_TEXT[:-30], finish_reason=FinishReason.LENGTH, chunk_size=5)
    given: list[City] = []
    with serve([cut]) as server:
        model = able(wire, server)
        if twin == "sync":
            stream = stream_extract(model, list[City])
            with pytest.raises(OutputTruncated):
                given.extend(stream.elements())
            assert isinstance(stream.outcome, Truncated)
        else:

            async def call() -> None:
                async with AsyncClient(credentials=KEYS) as client:
                    stream = client.chat(model).stream_extract(list[City], "?")
                    async for each in stream.elements():
                        given.append(each)

            with pytest.raises(OutputTruncated):
                asyncio.run(call())
    assert [city.name for city in given] == [f"City {at}" for at in range(4)]


def test_partials_raise_at_the_end_where_there_is_no_answer() -> None:
    replies = [
        ScriptedReply(OSLO_TEXT, finish_reason=FinishReason.LENGTH),
        ScriptedReply(OSLO_TEXT, finish_reason=FinishReason.CONTENT_FILTER),
        ScriptedReply('{"name": "Oslo"}'),
    ]
    with serve(replies) as server:
        for error in (OutputTruncated, OutputRefused, OutputInvalid):
            stream = stream_extract(able("openai_chat", server), City)
            with pytest.raises(error):
                list(stream.partials())
            with pytest.raises(error):
                _ = stream.result


def test_an_element_that_does_not_fit_ends_the_stream_at_once() -> None:
    wrong = [CITIES[0], {**OSLO_JSON, "population": -1}, *CITIES]
    scripted = ScriptedReply(json.dumps({"items": wrong}), chunk_size=5)
    given: list[City] = []
    with serve([scripted]) as server:
        stream = stream_extract(able("openai_chat", server), list[City])
        with pytest.raises(OutputInvalid) as raised:
            given.extend(stream.elements())
    assert [city.name for city in given] == ["City 0"]
    assert raised.value.problems[0].path == "[1].population"
    assert "City 4" not in raised.value.text


def test_a_stream_that_breaks_is_an_interrupted_stream() -> None:
    with serve([ScriptedReply(OSLO_TEXT, chunk_size=3, fault=Cut(900))]) as server:
        stream = stream_extract(able("openai_chat", server), City, retry=1)
        with pytest.raises(StreamInterrupted):
            list(stream.partials())
        with pytest.raises(UsageError, match="has not been read"):
            _ = stream.outcome


def test_only_lists_have_elements() -> None:
    stream: Any = stream_extract(able("openai_chat", "http://127.0.0.1:9"), City)
    with pytest.raises(UsageError, match="only a list has elements"):
        stream.elements()


def test_leaving_early_closes_the_connection() -> None:
    with serve([ScriptedReply(CITIES_TEXT, chunk_size=5, pace=0.01)]) as server:
        with stream_extract(able("openai_chat", server), list[City]) as stream:
            first = next(stream.elements())
        assert first.name == "City 0"
        assert server.requests[0].wait(5) == "disconnected"


CHATTER = {
    "a fence": "Here it is:\n```json\n{json}\n```\nAnything else?",
    "words around": "The answer is {json}, I believe.",
    "a brace before": "I use {{braces}} a lot. {json}",
    "several braces before": '{{x}} {{ }} {{"y"}} {json}',
}


@pytest.mark.parametrize("chatter", CHATTER)
@pytest.mark.parametrize("size", [1, 6, 1000])
def test_partials_are_found_behind_chatter(chatter: str, size: int) -> None:
    text = CHATTER[chatter].replace("{{", "{").replace("}}", "}").replace("{json}", OSLO_TEXT)
    with serve([ScriptedReply(text, chunk_size=size)]) as server:
        stream = stream_extract(able("openai_chat", server), City, mode="prompt")
        last = [dict(partial.fields) for partial in stream.partials()][-1]
        assert stream.result == OSLO
    assert last == OSLO.model_dump()


def test_text_before_a_hosted_tool_is_not_taken_for_the_answer() -> None:
    search: dict[str, Any] = {
        "type": "server_tool_use",
        "id": "s_1",
        "name": "web_search",
        "input": {"query": "Oslo"},
    }
    hosted = Opaque("server_tool_use", search, hosted=True)
    with serve([ScriptedReply(["Let me look.", hosted, OSLO_TEXT], chunk_size=4)]) as server:
        stream = stream_extract(able("anthropic_messages", server), City)
        last = list(stream.partials())[-1]
        assert last.get(lambda city: city.population) == OSLO.population
        assert isinstance(stream.outcome, Ok)


@pytest.mark.parametrize("count", [50, 100, 200])
def test_every_element_is_validated_once_as_it_comes_and_once_at_the_end(count: int) -> None:
    validated: list[int] = []

    def count_it(given: int) -> int:
        validated.append(given)
        return given

    class Item(BaseModel):
        id: Annotated[int, AfterValidator(count_it)]

    text = json.dumps({"items": [{"id": at} for at in range(count)]})
    growth = Growth(target_of(list[Item]))
    partial: Partial[list[Item]] = Partial(growth)
    for at in range(0, len(text), 3):
        growth.feed(text[at : at + 3])
        # Looking costs no validation, however often.
        partial.get(len)
        _ = partial.data
    assert validated == list(range(count))
    target_of(list[Item]).read(json.loads(text))
    assert len(validated) == 2 * count
