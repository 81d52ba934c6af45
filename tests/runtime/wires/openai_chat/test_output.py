"""What a reply holds beside text: citations, images, sound, hosted tools, unknown parts."""

from __future__ import annotations

from interlingua.events import (
    CitationAdded,
    MediaAdded,
)
from interlingua.media import Audio, Image
from interlingua.messages import Citation, Opaque, Text
from tests.runtime.wires.openai_chat.answers import (
    DONE,
    ORIGIN,
    STOP,
    chunk,
    fed,
    plain,
    said,
    sse,
    streamed,
)

PNG = "iVBORw0KGgo="


def text(words: str, *citations: Citation) -> Text:
    return Text(words, citations, ORIGIN)


def test_citations_join_the_text_they_stand_in() -> None:
    annotation = {
        "type": "url_citation",
        "url_citation": {"url": "https://a.test", "title": "A", "start_index": 0, "end_index": 2},
    }
    decoder, events = fed([sse(*said("hi"), chunk({"annotations": [annotation]}), STOP, DONE)])
    citation = Citation("https://a.test", "A", start=0, end=2, raw=annotation)  # type: ignore[arg-type]  # a JSON object
    assert decoder.parts() == (text("hi", citation),)
    assert CitationAdded(0, citation) in events


def test_sources_beside_the_choices_are_cited_once() -> None:
    sources = {
        "citations": ["https://a.test", "https://b.test"],
        "search_results": [{"url": "https://b.test", "title": "B", "snippet": "bees"}],
    }
    chunks = [each | sources for each in said("a", "b")]
    decoder = streamed(*chunks, STOP | sources)
    [part] = decoder.parts()
    assert isinstance(part, Text)
    assert [(each.url, each.title, each.cited_text) for each in part.citations] == [
        ("https://a.test", None, None),
        ("https://b.test", "B", "bees"),
    ]


def test_sources_may_be_objects() -> None:
    source = {"url": "https://a.test", "title": "A"}
    [part] = plain({"content": "hi"}, citations=[source]).parts()
    assert isinstance(part, Text)
    assert part.citations == (Citation("https://a.test", "A", raw=source),)  # type: ignore[arg-type]  # a JSON object


def test_an_annotation_that_cites_nothing_is_kept_whole() -> None:
    annotation = {"type": "file", "file": {"hash": "h"}}
    decoder = plain({"content": "hi", "annotations": [annotation]})
    assert decoder.parts()[1] == Opaque("annotation", annotation, ORIGIN)  # type: ignore[arg-type]  # a JSON object


def test_images_of_the_model_are_media() -> None:
    item = {"type": "image_url", "image_url": {"url": f"data:image/png;base64,{PNG}"}}
    decoder, events = fed([sse(chunk({"content": "", "images": [item]}), STOP, DONE)])
    [image] = decoder.parts()
    assert isinstance(image, Image)
    assert image.data == b"\x89PNG\r\n\x1a\n"
    assert image.media_type == "image/png"
    assert MediaAdded(0, image) in events


def test_an_image_that_cannot_be_read_is_kept_whole() -> None:
    item = {"type": "image_url", "image_url": {"url": "data:image/png;base64,???"}}
    decoder = plain({"content": None, "images": [item]})
    assert decoder.parts() == (Opaque("image", item, ORIGIN),)  # type: ignore[arg-type]  # a JSON object


def test_speech_comes_in_pieces_with_its_transcript() -> None:
    decoder = streamed(
        chunk({"audio": {"id": "audio_1", "transcript": "Hel"}}),
        chunk({"audio": {"data": "AAE="}}),
        chunk({"audio": {"data": "AgM=", "transcript": "lo"}}),
        chunk({"audio": {"expires_at": 9}}),
        STOP,
        DONE,
    )
    words, sound = decoder.parts()
    assert words == Text("Hello", origin=ORIGIN, provider_data={"transcript": True})
    assert isinstance(sound, Audio)
    assert sound.data == bytes((0, 1, 2, 3))
    assert sound.media_type == "audio/pcm"
    assert sound.provider_data == {"id": "audio_1", "expires_at": 9}


def test_speech_that_cannot_be_read_is_kept_whole() -> None:
    audio = {"id": "audio_1", "data": "???", "transcript": ""}
    decoder = streamed(chunk({"audio": audio}), STOP, DONE)
    assert decoder.parts() == (Opaque("audio", {"id": "audio_1", "data": "???"}, ORIGIN),)


def test_a_tool_that_the_host_runs_is_kept_whole() -> None:
    decoder = streamed(
        chunk({"executed_tools": [{"index": 0, "type": "search", "arguments": "{}"}]}),
        chunk({"executed_tools": [{"index": 0, "output": "found"}]}),
        *said("Found"),
        STOP,
        DONE,
    )
    data = {"index": 0, "type": "search", "arguments": "{}", "output": "found"}
    tool, words = decoder.parts()
    assert tool == Opaque("executed_tool", data, ORIGIN, hosted=True)  # type: ignore[arg-type]  # a JSON object
    assert words == text("Found")


def test_a_content_part_of_an_unknown_kind_is_kept_whole() -> None:
    part = {"type": "hologram", "shape": [1, 2]}
    decoder = plain({"content": [{"type": "text", "text": "See"}, part]})
    assert decoder.parts() == (text("See"), Opaque("hologram", part, ORIGIN))  # type: ignore[arg-type]  # a JSON object
