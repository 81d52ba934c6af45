"""Images and sounds that chats take and answer with, as recorded and over the loopback server."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from interlingua import user
from interlingua.media import Audio, Image
from interlingua.testing import RawReply, ScriptedReply, serve
from interlingua.testing.server.images import png
from interlingua.testing.server.speech import wav
from tests.recordings import FOLDER, Exchange, requires_recordings
from tests.runtime import probe
from tests.runtime.probe import TWINS, Asked, Twin

if TYPE_CHECKING:
    from interlingua.reply import Reply

IMAGE = Image.from_bytes(png(1, 2, 3), media_type="image/png")
SOUND = Audio.from_bytes(wav(), media_type="audio/wav")

RECORDED = [
    ("openai_responses", "openai_responses/ai_sdk.azure.azure-image-generation-tool.1.chunks.txt"),
    (
        "openai_responses",
        "openai_responses/ai_sdk.openai-responses.openai-image-generation-tool.1.json",
    ),
    (
        "google_generate",
        "gemini_generate/pydantic_ai.test_google.test_google_image_generation_with_text.0",
    ),
    (
        "google_generate",
        "gemini_generate/pydantic_ai.test_google.test_google_vertexai_image_generation.0",
    ),
]


@requires_recordings
@pytest.mark.parametrize(("wire", "name"), RECORDED, ids=[name for _, name in RECORDED])
@pytest.mark.parametrize("twin", TWINS)
def test_recorded_images_are_the_reply_s_media(wire: str, name: str, twin: Twin) -> None:
    path = FOLDER / f"{name}.json"
    exchange = Exchange(path, json.loads(path.read_text()))
    kind = "text/event-stream" if exchange.streamed else "application/json"
    with serve([RawReply(exchange.body, headers={"content-type": kind})]) as server:
        asked, model = Asked(twin), probe.model(wire, server)
        reply = asked.stream(model) if exchange.streamed else asked.complete(model)
    assert [type(each) for each in reply.media] == [Image]
    image = reply.media[0]
    assert image.data
    assert image.media_type


SAID: list[tuple[str, Image | Audio]] = [
    ("openai_chat", IMAGE),
    ("openai_chat", SOUND),
    ("openai_responses", IMAGE),
    ("google_generate", IMAGE),
    ("google_generate", SOUND),
]


@pytest.mark.parametrize(
    ("wire", "medium"), SAID, ids=[f"{wire}-{type(each).__name__}" for wire, each in SAID]
)
@pytest.mark.parametrize("twin", TWINS)
def test_media_are_answered_whole_and_streamed(
    wire: str, medium: Image | Audio, twin: Twin
) -> None:
    with serve([ScriptedReply(["Here.", medium])] * 2) as server:
        asked, model = Asked(twin), probe.model(wire, server)
        replies: list[Reply[Any]] = [asked.complete(model), asked.stream(model)]
    for reply in replies:
        (found,) = reply.media
        assert reply.text == "Here."
        assert (found.data, found.media_type) == (medium.data, medium.media_type)


@pytest.mark.parametrize(
    ("wire", "path", "sent"),
    [
        (
            "openai_chat",
            ["messages", 0, "content", 1],
            {"type": "input_audio", "input_audio": {"data": SOUND.base64(), "format": "wav"}},
        ),
        (
            "google_generate",
            ["contents", 0, "parts", 1],
            {"inlineData": {"mimeType": "audio/wav", "data": SOUND.base64()}},
        ),
    ],
)
def test_sounds_are_sent(wire: str, path: list[Any], sent: dict[str, Any]) -> None:
    with serve() as server:
        Asked("sync").complete(probe.model(wire, server), [user("What is said?", SOUND)])
    found: Any = server.requests[0].body
    for step in path:
        found = found[step]
    assert found == sent
