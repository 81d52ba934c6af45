"""Grounding and citation metadata to citations on the text that rests on them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from interlingua.messages import Citation, Text
from tests.runtime.wires.google_generate.samples import (
    ORIGIN,
    check_events,
    chunk,
    plain,
    stream,
)

if TYPE_CHECKING:
    from interlingua.values import JsonObject

OSLO: dict[str, Any] = {"web": {"uri": "https://oslo.example", "title": "Oslo"}}
STORE: dict[str, Any] = {"retrievedContext": {"title": "a.txt", "text": "Oslo is old."}}


def support(passage: str, start: int, end: int, *chunks: int) -> dict[str, Any]:
    return {
        "segment": {"text": passage, "startIndex": start, "endIndex": end},
        "groundingChunkIndices": list(chunks),
    }


def grounded(chunks: list[Any], *supports: dict[str, Any]) -> dict[str, Any]:
    metadata = {"groundingChunks": chunks, "groundingSupports": list(supports)}
    return {"groundingMetadata": metadata}


def citations(reader: Any) -> list[tuple[Citation, ...]]:
    check_events(reader.take_events(), reader.parts())
    return [part.citations for part in reader.parts() if isinstance(part, Text)]


def test_offsets_in_bytes_become_offsets_in_characters() -> None:
    words = "Blåbær i Oslo."
    passage = support("i Oslo", len("Blåbær ".encode()), len("Blåbær i Oslo".encode()), 0)
    sent = chunk({"text": words}, finish="STOP", candidate=grounded([OSLO], passage))
    raw: JsonObject = {"groundingSupport": passage, "groundingChunk": OSLO}
    for reader in (plain(sent), stream(sent)):
        ((citation,),) = citations(reader)
        assert citation == Citation("https://oslo.example", "Oslo", None, 7, 13, raw=raw)
        assert words[7:13] == "i Oslo"


def test_first_passage_has_no_start() -> None:
    passage = {"segment": {"endIndex": 4, "text": "Oslo"}, "groundingChunkIndices": [0]}
    sent = chunk({"text": "Oslo."}, finish="STOP", candidate=grounded([OSLO], passage))
    ((citation,),) = citations(plain(sent))
    assert (citation.start, citation.end) == (0, 4)


def test_one_passage_may_rest_on_several_sources() -> None:
    sent = chunk(
        {"text": "Oslo is old."},
        finish="STOP",
        candidate=grounded([OSLO, STORE], support("Oslo is old", 0, 11, 1, 0)),
    )
    ((first, second),) = citations(plain(sent))
    assert (first.url, first.title, first.cited_text) == (None, "a.txt", "Oslo is old.")
    assert (second.url, second.start, second.end) == ("https://oslo.example", 0, 11)


def test_source_that_no_passage_rests_on_is_cited_without_a_place() -> None:
    sent = chunk({"text": "Oslo."}, finish="STOP", candidate=grounded([OSLO]))
    ((citation,),) = citations(plain(sent))
    assert (citation.url, citation.start, citation.end) == ("https://oslo.example", None, None)


def test_support_of_a_missing_chunk_is_kept() -> None:
    passage = support("Oslo", 0, 4, 7)
    sent = chunk({"text": "Oslo."}, finish="STOP", candidate=grounded([], passage))
    ((citation,),) = citations(plain(sent))
    assert citation.url is None
    assert citation.raw == {"groundingSupport": passage, "groundingChunk": None}


def test_each_text_is_cited_where_its_passage_stands() -> None:
    sent = chunk(
        {"text": "Oslo."},
        {"executableCode": {"language": "PYTHON", "code": "1"}},
        {"text": "Rome.", "thoughtSignature": "YQ=="},
        finish="STOP",
        candidate=grounded([OSLO, STORE], support("Rome", 5, 9, 1), support("Oslo", 0, 4, 0)),
    )
    for reader in (plain(sent), stream(sent)):
        first, second = citations(reader)
        assert [(each.url, each.start, each.end) for each in first] == [
            ("https://oslo.example", 0, 4)
        ]
        assert [(each.title, each.start, each.end) for each in second] == [("a.txt", 0, 4)]
        assert reader.parts()[2] == Text("Rome.", second, ORIGIN, {"thoughtSignature": "YQ=="})


def test_citations_beside_a_lone_signature_go_to_the_text_before_it() -> None:
    reader = stream(
        chunk({"text": "Os"}, candidate={"groundingMetadata": {}}),
        chunk({"text": "lo."}, candidate={"groundingMetadata": {}}),
        chunk(
            {"text": "", "thoughtSignature": "YQ=="},
            finish="STOP",
            candidate=grounded([OSLO], support("Oslo", 0, 4, 0)),
        ),
    )
    first, second = citations(reader)
    assert [(each.url, each.start, each.end) for each in first] == [("https://oslo.example", 0, 4)]
    assert second == ()


def test_citations_that_come_after_their_text_has_ended_are_not_lost() -> None:
    reader = stream(
        chunk({"text": "Oslo."}),
        chunk({"functionCall": {"name": "f", "args": {}}}),
        chunk(finish="STOP", candidate=grounded([OSLO], support("Oslo", 0, 4, 0))),
    )
    first, second = citations(reader)
    assert first == ()
    assert [(each.url, each.start) for each in second] == [("https://oslo.example", None)]


def test_metadata_that_is_repeated_is_cited_once() -> None:
    metadata = grounded([OSLO], support("Oslo", 0, 4, 0))
    reader = stream(
        chunk({"text": "Oslo"}, candidate=metadata),
        chunk({"text": "."}, finish="STOP"),
        chunk(candidate=metadata),
    )
    ((citation,),) = citations(reader)
    assert citation.start == 0
    raw: Any = reader.raw
    assert raw["candidates"][0]["groundingMetadata"] == metadata["groundingMetadata"]


def test_citation_metadata_of_both_apis_is_cited() -> None:
    source: JsonObject = {
        "startIndex": 0,
        "endIndex": 4,
        "uri": "https://oslo.example",
        "license": "mit",
    }
    for name in ("citationSources", "citations"):
        sent = chunk(
            {"text": "Oslo."}, finish="STOP", candidate={"citationMetadata": {name: [source]}}
        )
        for reader in (plain(sent), stream(sent)):
            ((citation,),) = citations(reader)
            assert citation == Citation("https://oslo.example", None, None, 0, 4, raw=source)


def test_maps_and_images_are_sources_too() -> None:
    place = {"maps": {"uri": "https://maps.example", "title": "Café", "placeId": "p"}}
    image = {"image": {"sourceUri": "https://page.example", "imageUri": "https://i.example"}}
    sent = chunk({"text": "Oslo."}, finish="STOP", candidate=grounded([place, image]))
    ((first, second),) = citations(plain(sent))
    assert (first.url, first.title) == ("https://maps.example", "Café")
    assert second.url == "https://page.example"


def test_searches_are_counted_once_each() -> None:
    first = {"groundingMetadata": {"webSearchQueries": ["", "oslo"]}}
    second = {"groundingMetadata": {"webSearchQueries": ["", "oslo", "oslo weather"]}}
    reader = stream(
        chunk({"text": "Oslo."}, candidate=first), chunk(finish="STOP", candidate=second)
    )
    reader.parts()
    assert reader.usage.web_searches == 2
    assert plain(chunk({"text": "Oslo."}, finish="STOP")).usage.web_searches is None
