"""What each operation sends, held to the request type that its provider's description gives."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from interlingua import Client
from interlingua.media import Image
from interlingua.models import anthropic, cohere, google, mistral, openai
from interlingua.request_schema import problems
from interlingua.testing import serve
from tests.runtime.operations.test_embeddings import PNG

if TYPE_CHECKING:
    from collections.abc import Callable

CALLS: list[tuple[str, str, Callable[[Client], object]]] = [
    (
        "openai_embeddings",
        "Request",
        lambda client: client.embeddings(openai.TEXT_EMBEDDING_3_SMALL).embed(
            ["a", "b"], dimensions=8, encoding="base64", user_id="u"
        ),
    ),
    (
        "mistral_embeddings",
        "Request",
        lambda client: client.embeddings(mistral.CODESTRAL_EMBED).embed(["a"], dimensions=8),
    ),
    (
        "google_embed",
        "BatchRequest",
        lambda client: client.embeddings(google.GEMINI_EMBEDDING_001).embed(
            ["a", "b"], task="query", dimensions=8
        ),
    ),
    (
        "cohere_embed",
        "Request",
        lambda client: client.embeddings(cohere.EMBED_V4_0).embed(
            ["a", Image.from_bytes(PNG)], task="document", dimensions=256
        ),
    ),
    (
        "cohere_rerank",
        "Request",
        lambda client: client.reranking(cohere.RERANK_V3_5).rerank("q", ["a", "b"], top_n=1),
    ),
    (
        "openai_moderation",
        "Request",
        lambda client: client.moderation(openai.OMNI_MODERATION_LATEST).classify(
            ["a", Image.from_url("https://example.org/a.png")]
        ),
    ),
    (
        "mistral_moderation",
        "Request",
        lambda client: client.moderation(mistral.MISTRAL_MODERATION_2603).classify(["a"]),
    ),
    (
        "openai_speech",
        "Request",
        lambda client: client.speech(openai.TTS_1_1106).speak(
            "Hello", voice="alloy", format="mp3", speed=1.5
        ),
    ),
    (
        "openai_images",
        "GenerateRequest",
        lambda client: client.images(openai.GPT_IMAGE_2).generate(
            "A boat",
            n=1,
            size="1024x1024",
            quality="low",
            format="png",
            background="opaque",
            user_id="u",
        ),
    ),
    (
        "openai_batches",
        "CreateRequest",
        lambda client: client.chat(openai.GPT_5_2).batches.submit({"a": "Hi"}),
    ),
    (
        "mistral_batches",
        "CreateRequest",
        lambda client: client.chat(mistral.MISTRAL_MEDIUM_3_5).batches.submit({"a": "Hi"}),
    ),
    (
        "anthropic_batches",
        "CreateRequest",
        lambda client: client.chat(anthropic.CLAUDE_SONNET_5).batches.submit({"a": "Hi"}),
    ),
    (
        "google_batches",
        "CreateRequest",
        lambda client: client.chat(google.GEMINI_3_FLASH_PREVIEW).batches.submit({"a": "Hi"}),
    ),
]


def sent(call: Callable[[Client], object]) -> bytes:
    """Make a call against the test server; give the last body that it was sent."""
    providers = ("anthropic", "cohere", "google", "mistral", "openai")
    with (
        serve() as server,
        Client(endpoints=server.endpoints, credentials=dict.fromkeys(providers, "any")) as client,
    ):
        call(client)
    return server.requests[-1].content


@pytest.mark.parametrize(("wire", "root", "call"), CALLS, ids=[wire for wire, _, _ in CALLS])
def test_what_is_sent_is_what_the_description_takes(
    wire: str, root: str, call: Callable[[Client], object]
) -> None:
    assert problems(wire, sent(call), root) == ()


@pytest.mark.parametrize(("wire", "root", "call"), CALLS, ids=[wire for wire, _, _ in CALLS])
def test_a_field_that_the_description_does_not_have_is_found(
    wire: str, root: str, call: Callable[[Client], object]
) -> None:
    body: dict[str, Any] = json.loads(sent(call))
    spoilt = json.dumps({**body, "colour": "red"}).encode()
    assert [each.path for each in problems(wire, spoilt, root)] == ["colour"]
