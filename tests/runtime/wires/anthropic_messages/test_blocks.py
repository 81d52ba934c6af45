"""Every content block, delta and citation, streamed and whole."""

from __future__ import annotations

from typing import Any

import pytest

from interlingua.events import (
    CitationAdded,
    HostedToolEnded,
    HostedToolStarted,
    OpaqueAdded,
    TextEnd,
    ThinkingEnd,
    ToolCallEnd,
)
from interlingua.messages import Citation, Text
from tests.runtime.wires.anthropic_messages.answers import (
    block,
    end,
    message,
    start,
    streamed,
    whole,
)
from tests.runtime.wires.anthropic_messages.blocks import (
    BLOCKS,
    WEB_CITATION,
    expected_part,
)


@pytest.mark.parametrize("name", BLOCKS)
def test_a_block_gives_its_part_streamed_and_whole(name: str) -> None:
    given, events = BLOCKS[name]
    stream, stream_events = streamed(start(), *events, *end())
    plain, plain_events = whole(message(given))
    assert stream.parts() == plain.parts() == (expected_part(name),)
    assert stream.raw == plain.raw
    kinds = (HostedToolStarted, HostedToolEnded, OpaqueAdded, TextEnd, ThinkingEnd, ToolCallEnd)
    assert [each for each in stream_events if isinstance(each, kinds)] == [
        each for each in plain_events if isinstance(each, kinds)
    ]
    assert stream.assembler.warnings == plain.assembler.warnings == []


@pytest.mark.parametrize(
    ("sent", "citation"),
    [
        (
            {
                "type": "char_location",
                "cited_text": "x",
                "document_index": 2,
                "document_title": "T",
                "file_id": "f",
                "start_char_index": 1,
                "end_char_index": 2,
            },
            Citation(title="T", cited_text="x", file_id="f", document_index=2),
        ),
        (
            {
                "type": "page_location",
                "cited_text": "x",
                "document_index": 0,
                "document_title": None,
                "start_page_number": 1,
                "end_page_number": 2,
            },
            Citation(cited_text="x", document_index=0),
        ),
        (
            {"type": "content_block_location", "cited_text": "x", "document_index": 0},
            Citation(cited_text="x", document_index=0),
        ),
        (
            {
                "type": "search_result_location",
                "cited_text": "x",
                "source": "https://s.example",
                "title": "S",
            },
            Citation("https://s.example", "S", "x"),
        ),
        (WEB_CITATION, Citation("https://example.com", "Example", "so it is")),
        ({"type": "dream_location", "cited_text": "x"}, Citation(cited_text="x")),
    ],
)
def test_every_kind_of_citation_is_read_and_kept(sent: dict[str, Any], citation: Citation) -> None:
    decoder, events = streamed(
        start(),
        *block(0, {"type": "text", "text": ""}, {"type": "citations_delta", "citation": sent}),
        *end(),
    )
    added = [each.citation for each in events if isinstance(each, CitationAdded)]
    assert [each.raw for each in added] == [sent]
    fields = ("url", "title", "cited_text", "file_id", "document_index", "start", "end")
    assert [getattr(added[0], each) for each in fields] == [
        getattr(citation, each) for each in fields
    ]
    part = decoder.parts()[0]
    assert isinstance(part, Text)
    assert part.citations == tuple(added)
