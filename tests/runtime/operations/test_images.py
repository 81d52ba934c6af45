from __future__ import annotations

import asyncio
import json
from base64 import b64encode
from typing import TYPE_CHECKING

import pytest

from interlingua import AsyncClient, Client
from interlingua.cost import Known
from interlingua.errors import ContentRejected, ProtocolError, StreamInterrupted, UsageError
from interlingua.images import ImagesEnd, PartialImage
from interlingua.media import Image
from interlingua.models import google
from interlingua.providers import Provider
from interlingua.records import ImageModel
from tests.runtime.json_endpoint import JsonEndpoint, Said
from tests.runtime.operations.bind import made
from tests.runtime.operations.test_embeddings import PNG
from tests.runtime.operations.test_files import parts
from tests.runtime.probe import TWINS, Twin

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from interlingua.images import ImageEvent
    from interlingua.operations.images import Painter

ENCODED = b64encode(PNG).decode()
MODEL = Provider.openai_compatible("own", base_url="http://none").image_model("painter")
SAID = {
    "created": 1,
    "data": [{"b64_json": ENCODED, "revised_prompt": "A tall lighthouse"}],
    "usage": {
        "input_tokens": 5,
        "output_tokens": 9,
        "input_tokens_details": {"text_tokens": 3, "image_tokens": 2},
    },
}


def imagen() -> ImageModel:
    return next(
        each
        for name in dir(type(google))
        if name.isupper() and isinstance(each := getattr(google, name), ImageModel)
    )


@pytest.mark.parametrize("twin", TWINS)
def test_images_are_made_of_words(twin: Twin) -> None:
    with JsonEndpoint(Said(SAID)) as endpoint:
        images = made(
            "own",
            endpoint,
            twin,
            lambda client: client.images(MODEL).generate(
                "A lighthouse", size="1024x1024", n=1, format="png", user_id="ada"
            ),
        )
    assert images.image == images[0] == Image(data=PNG, media_type="image/png")
    assert len(images) == 1
    assert images.revised_prompts == ("A tall lighthouse",)
    assert (images.usage.input, images.usage.output_image, images.usage.input_image) == (5, 9, 2)
    (asked,) = endpoint.asked
    assert asked.path == "/images/generations"
    assert asked.json == {
        "model": "painter",
        "prompt": "A lighthouse",
        "n": 1,
        "size": "1024x1024",
        "output_format": "png",
        "user": "ada",
    }


@pytest.mark.parametrize("twin", TWINS)
def test_images_are_edited_with_references_and_a_mask(twin: Twin) -> None:
    picture = Image.from_bytes(PNG, name="a.png")
    with JsonEndpoint(Said(SAID)) as endpoint:
        made(
            "own",
            endpoint,
            twin,
            lambda client: client.images(MODEL).edit(
                "Add a boat", [picture, picture], mask=picture, n=2
            ),
        )
    (asked,) = endpoint.asked
    assert asked.path == "/images/edits"
    assert [(name, file, body) for name, file, _, body in parts(asked)] == [
        ("model", None, b"painter"),
        ("prompt", None, b"Add a boat"),
        ("n", None, b"2"),
        ("image[]", "a.png", PNG),
        ("image[]", "a.png", PNG),
        ("mask", "a.png", PNG),
    ]


@pytest.mark.parametrize("twin", TWINS)
def test_an_image_is_varied_without_words(twin: Twin) -> None:
    with JsonEndpoint(Said({"data": [{"url": "https://example.org/b.png"}]})) as endpoint:
        images = made(
            "own",
            endpoint,
            twin,
            lambda client: client.images(MODEL).vary(Image.from_bytes(PNG)),
        )
    assert images.image == Image.from_url("https://example.org/b.png")
    (asked,) = endpoint.asked
    assert asked.path == "/images/variations"
    assert [(name, file) for name, file, _, _ in parts(asked)] == [
        ("model", None),
        ("image", "image.png"),
    ]


def events(*sent: Mapping[str, object]) -> Said:
    body = b"".join([b"data: " + json.dumps(each).encode() + b"\n\n" for each in sent])
    return Said(body, headers={"content-type": "text/event-stream"})


def streamed(said: Said, twin: Twin) -> list[ImageEvent]:
    with JsonEndpoint(said) as endpoint:
        where, keys = {"own": endpoint.url}, {"own": "key-0123456789"}
        if twin == "sync":
            with Client(endpoints=where, credentials=keys) as client:
                return list(client.images(MODEL).stream("A lighthouse", partial_images=1))

        async def main() -> list[ImageEvent]:
            async with AsyncClient(endpoints=where, credentials=keys) as client:
                painter = client.images(MODEL)
                stream = painter.stream("A lighthouse", partial_images=1)
                return [event async for event in stream]

        return asyncio.run(main())


STEP = {
    "type": "image_generation.partial_image",
    "partial_image_index": 0,
    "b64_json": ENCODED,
}
WHOLE = {
    "type": "image_generation.completed",
    "b64_json": ENCODED,
    "usage": {"input_tokens": 5, "output_tokens": 9},
}


@pytest.mark.parametrize("twin", TWINS)
def test_steps_come_on_the_way_and_the_images_at_the_end(twin: Twin) -> None:
    step, end = streamed(events(STEP, WHOLE), twin)
    assert step == PartialImage(Image(data=PNG, media_type="image/png"), 0)
    assert isinstance(end, ImagesEnd)
    assert end.images.image.data == PNG
    assert end.images.usage.output == 9


@pytest.mark.parametrize("twin", TWINS)
def test_a_stream_without_a_whole_image_is_interrupted(twin: Twin) -> None:
    with pytest.raises(StreamInterrupted):
        streamed(events(STEP), twin)


@pytest.mark.parametrize("twin", TWINS)
def test_imagen_predicts(twin: Twin) -> None:
    prediction = {"bytesBase64Encoded": ENCODED, "mimeType": "image/png"}
    model = imagen()
    with JsonEndpoint(Said({"predictions": [prediction, prediction]})) as endpoint:
        images = made(
            "google",
            endpoint,
            twin,
            lambda client: client.images(model).generate("A boat", n=2, aspect_ratio="16:9"),
        )
    assert [each.data for each in images] == [PNG, PNG]
    price = model.prices[0].rates.output_per_image
    assert price is not None
    assert images.cost == Known(price * 2, {"output_per_image": price * 2})
    (asked,) = endpoint.asked
    assert asked.path == f"/v1beta/models/{model.id}:predict"
    assert asked.json == {
        "instances": [{"prompt": "A boat"}],
        "parameters": {"sampleCount": 2, "aspectRatio": "16:9"},
    }


def test_filtered_images_say_why() -> None:
    said = Said({"predictions": [{"raiFilteredReason": "No people, please"}]})
    with JsonEndpoint(said) as endpoint, pytest.raises(ContentRejected, match="No people"):
        made("google", endpoint, "sync", lambda client: client.images(imagen()).generate("A boat"))


@pytest.mark.parametrize("said", [b"{}", b'{"data": []}', b'{"data": [{}]}', b'{"data": [3]}'])
def test_an_answer_without_an_image_is_an_error(said: bytes) -> None:
    with JsonEndpoint(Said(said)) as endpoint, pytest.raises(ProtocolError):
        made("own", endpoint, "sync", lambda client: client.images(MODEL).generate("A boat"))


WRONG: list[tuple[Callable[[Painter], object], str]] = [
    (lambda painter: painter.generate(""), "nothing to paint"),
    (lambda painter: painter.generate("a", n=0), "n=0"),
    (lambda painter: painter.generate("a", aspect_ratio="1:1"), "aspect_ratio= is unsupported"),
    (lambda painter: painter.generate("a", extra={"prompt": "b"}), "extra.prompt"),
    (lambda painter: painter.edit("a", []), "no image"),
    (lambda painter: painter.edit("a", Image.from_url("https://a.b/c.png")), "as bytes"),
]


@pytest.mark.parametrize(("call", "words"), WRONG)
def test_a_wrong_call_is_told_before_the_network(
    call: Callable[[Painter], object], words: str
) -> None:
    with JsonEndpoint(Said({})) as endpoint, pytest.raises(UsageError, match=words):
        made("own", endpoint, "sync", lambda client: call(client.images(MODEL)))
    assert endpoint.asked == []


def test_what_imagen_cannot_do_is_refused() -> None:
    painter = Client(credentials={"google": "k"}).images(imagen())
    with pytest.raises(UsageError, match="can only generate"):
        painter.vary(Image.from_bytes(PNG))
    with pytest.raises(UsageError, match="gives its images whole"):
        next(painter.stream("A boat"))
