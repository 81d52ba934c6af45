"""What items and responses hold, in neutral words: citations, media, usage, endings."""

from __future__ import annotations

from base64 import b64encode
from decimal import Decimal
from typing import Any

import pytest

from interlingua.events import (
    CitationAdded,
    MediaAdded,
    ReplyEnd,
)
from interlingua.finish import FinishReason
from interlingua.media import Audio, Image
from interlingua.messages import Citation, Opaque, Text
from interlingua.usage import Usage
from tests.runtime.wires.openai_responses.answers import (
    MESSAGE_DATA,
    ORIGIN,
    URL_CITATION,
    added,
    around,
    done,
    message,
    output_text,
    plain,
    response,
    streamed,
    text_events,
)

PNG = b"\x89PNG\r\n\x1a\n" + bytes(8)


@pytest.mark.parametrize(
    ("annotation", "citation"),
    [
        (URL_CITATION, Citation("https://a.example/b", "B", None, 1, 4)),
        (
            {"type": "file_citation", "file_id": "file-1", "filename": "a.pdf", "index": 7},
            Citation(title="a.pdf", file_id="file-1"),
        ),
        (
            {
                "type": "container_file_citation",
                "container_id": "cntr_1",
                "file_id": "cfile_1",
                "filename": "plot.png",
                "start_index": 0,
                "end_index": 9,
            },
            Citation(title="plot.png", start=0, end=9, file_id="cfile_1"),
        ),
        ({"type": "file_path", "file_id": "file-2", "index": 3}, Citation(file_id="file-2")),
        ({"type": "footnote", "mark": "*"}, Citation()),
    ],
)
def test_annotations_are_citations_that_keep_the_providers_object(
    annotation: dict[str, Any], citation: Citation
) -> None:
    whole = message(output_text("Hello", annotation))
    announced = {
        "type": "response.output_text.annotation.added",
        "output_index": 0,
        "content_index": 0,
        "annotation_index": 0,
        "annotation": annotation,
    }
    wanted = Citation(
        citation.url,
        citation.title,
        None,
        citation.start,
        citation.end,
        citation.file_id,
        raw=annotation,
    )
    told, events = streamed(
        around(
            added(0, message()), *text_events("Hello"), announced, done(0, whole), final=response()
        )
    )
    assert [event for event in events if isinstance(event, CitationAdded)] == [
        CitationAdded(0, wanted)
    ]
    untold, _ = streamed(around(added(0, message()), *text_events("Hello"), done(0, whole)))
    expected = (Text("Hello", (wanted,), ORIGIN, MESSAGE_DATA),)
    assert told.parts() == untold.parts() == plain(response(whole))[0].parts() == expected


def test_a_generated_image_is_a_part_beside_its_item() -> None:
    item: dict[str, Any] = {
        "id": "ig_1",
        "type": "image_generation_call",
        "status": "completed",
        "output_format": "png",
        "result": b64encode(PNG).decode(),
    }
    preview = {
        "type": "response.image_generation_call.partial_image",
        "output_index": 0,
        "partial_image_index": 0,
        "partial_image_b64": item["result"],
    }
    reader, events = streamed(
        around(
            added(0, {"id": "ig_1", "type": "image_generation_call", "status": "in_progress"}),
            {"type": "response.image_generation_call.in_progress", "output_index": 0},
            {"type": "response.image_generation_call.generating", "output_index": 0},
            preview,
            {"type": "response.image_generation_call.completed", "output_index": 0},
            done(0, item),
            final=response(item),
        )
    )
    image = Image(data=PNG, media_type="image/png", origin=ORIGIN, provider_data={"id": "ig_1"})
    assert events[-2] == MediaAdded(1, image)
    assert reader.parts() == (Opaque("image_generation_call", item, ORIGIN, hosted=True), image)
    assert reader.parts() == plain(response(item))[0].parts()
    (warning,) = reader.assembler.warnings
    assert warning.raw == {**preview, "sequence_number": 5}


def test_an_image_that_does_not_decode_stays_in_its_item() -> None:
    item: dict[str, Any] = {"id": "ig_1", "type": "image_generation_call", "result": "a"}
    reader, _ = plain(response(item))
    assert reader.parts() == (Opaque("image_generation_call", item, ORIGIN, hosted=True),)
    assert len(reader.assembler.warnings) == 1


def test_speech_is_one_audio_part_with_its_transcript() -> None:
    sound = [b"RIFF0000WAVE", b"more"]
    reader, _ = streamed(
        around(
            *({"type": "response.audio.delta", "delta": b64encode(x).decode()} for x in sound),
            {"type": "response.audio.transcript.delta", "delta": "Hel"},
            {"type": "response.audio.transcript.delta", "delta": "lo"},
            {"type": "response.audio.transcript.done"},
            {"type": "response.audio.done"},
        )
    )
    assert reader.parts() == (
        Audio(
            data=b"".join(sound),
            media_type="audio/wav",
            origin=ORIGIN,
            provider_data={"transcript": "Hello"},
        ),
    )


@pytest.mark.parametrize(
    ("fields", "reason", "raw"),
    [
        ({"status": "completed"}, FinishReason.STOP, "completed"),
        ({"status": "complete"}, FinishReason.STOP, "complete"),
        (
            {"status": "incomplete", "incomplete_details": {"reason": "max_output_tokens"}},
            FinishReason.LENGTH,
            "incomplete",
        ),
        (
            {"status": "incomplete", "incomplete_details": {"reason": "content_filter"}},
            FinishReason.CONTENT_FILTER,
            "incomplete",
        ),
        (
            {"status": "incomplete", "incomplete_details": {"reason": "boredom"}},
            FinishReason.UNKNOWN,
            "incomplete",
        ),
        ({"status": "incomplete", "incomplete_details": None}, FinishReason.UNKNOWN, "incomplete"),
        ({"status": "cancelled"}, FinishReason.ERROR, "cancelled"),
        ({"status": "queued", "output": []}, FinishReason.UNKNOWN, "queued"),
        ({"status": "in_progress", "output": None}, FinishReason.UNKNOWN, "in_progress"),
        ({"status": "meditating"}, FinishReason.UNKNOWN, "meditating"),
    ],
)
def test_the_status_says_why_a_plain_reply_ended(
    fields: dict[str, Any], reason: FinishReason, raw: str
) -> None:
    reader, events = plain(response(message(output_text("Hi")), **fields))
    assert reader.finish_reason is reason
    assert reader.raw_finish_reason == raw
    assert isinstance(events[-1], ReplyEnd)
    waiting = [each.message for each in reader.assembler.warnings]
    assert bool(waiting) == (raw in ("queued", "in_progress"))


def test_usage_counts_cached_written_and_thought_tokens() -> None:
    raw: dict[str, Any] = {
        "input_tokens": 100,
        "input_tokens_details": {"cached_tokens": 40, "cache_write_tokens": 8},
        "output_tokens": 50,
        "output_tokens_details": {"reasoning_tokens": 30},
        "total_tokens": 150,
    }
    reader, _ = plain(response(usage=raw))
    assert reader.usage == Usage(
        input=100, output=50, cached=40, cache_write=8, reasoning=30, raw=raw
    )


@pytest.mark.parametrize(
    ("fields", "cost"),
    [
        ({"cost": 0.00123}, Decimal("0.00123")),
        ({"cost_in_usd_ticks": 161508500}, Decimal("0.01615085")),
        ({"cost": {"currency": "USD", "total_cost": 0.0042}}, Decimal("0.0042")),
        ({}, None),
    ],
)
def test_a_cost_that_the_host_charged_is_exact(
    fields: dict[str, Any], cost: Decimal | None
) -> None:
    reader, _ = plain(response(usage={"input_tokens": 1, "output_tokens": 1, **fields}))
    assert reader.usage.cost == cost


SEARCH = {"type": "web_search_call", "id": "ws", "status": "completed"}


@pytest.mark.parametrize(
    ("output", "counts", "searches", "beside"),
    [
        ([], {}, None, ()),
        ([SEARCH], {}, 1, ()),
        # opening a page that was found costs nothing
        (
            [
                {**SEARCH, "action": {"type": "search", "query": "a"}},
                {**SEARCH, "action": {"type": "open_page", "url": "https://a.test"}},
                {**SEARCH, "action": {"type": "find_in_page", "url": "https://a.test"}},
            ],
            {},
            1,
            (),
        ),
        # what the host counts itself is believed
        (
            [SEARCH],
            {"server_side_tool_usage_details": {"web_search_calls": 3, "file_search_calls": 1}},
            3,
            ("file_search_call",),
        ),
        (
            [
                {"type": "image_generation_call", "id": "ig", "status": "completed"},
                {"type": "file_search_call", "id": "fs", "status": "completed"},
            ],
            {},
            None,
            ("file_search_call", "image_generation_call"),
        ),
    ],
)
def test_hosted_tools_that_are_billed_by_the_call_stand_beside_the_tokens(
    output: list[Any], counts: dict[str, Any], searches: int | None, beside: tuple[str, ...]
) -> None:
    usage = {"input_tokens": 1, "output_tokens": 1, **counts}
    reader, _ = plain(response(*output, usage=usage))
    assert (reader.usage.web_searches, reader.usage.billed_beside) == (searches, beside)


def test_missing_usage_is_unknown() -> None:
    reader, _ = plain(response(usage=None))
    assert reader.usage == Usage()


def test_the_tier_that_served_is_told() -> None:
    reader, _ = plain(response(service_tier="priority"))
    assert reader.service_tier == "priority"
