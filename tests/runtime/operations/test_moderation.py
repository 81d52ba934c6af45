from __future__ import annotations

from typing import Any

import pytest

from interlingua.errors import ProtocolError, UsageError
from interlingua.media import Image
from interlingua.models import mistral, openai
from tests.runtime.json_endpoint import JsonEndpoint, Said
from tests.runtime.operations.bind import made
from tests.runtime.probe import TWINS, Twin

VERDICT = {
    "flagged": True,
    "categories": {"violence": True, "hate": False},
    "category_scores": {"violence": 0.9, "hate": 0.1},
    "category_applied_input_types": {"violence": ["text"]},
}


@pytest.mark.parametrize("twin", TWINS)
def test_each_text_has_its_verdict(twin: Twin) -> None:
    calm = {"flagged": False, "categories": {"violence": False}, "category_scores": {}}
    said = Said({"id": "m", "model": "omni", "results": [VERDICT, calm]})
    with JsonEndpoint(said) as endpoint:
        found = made(
            "openai",
            endpoint,
            twin,
            lambda client: client.moderation(openai.OMNI_MODERATION_LATEST).classify(["a", "b"]),
        )
    first, second = found
    assert (first.flagged, second.flagged, found.flagged) == (True, False, True)
    assert first.reasons == ("violence",)
    assert first.scores == {"violence": 0.9, "hate": 0.1}
    assert first.raw == VERDICT
    assert endpoint.asked[0].json == {"model": "omni-moderation-latest", "input": ["a", "b"]}


def test_text_and_image_together_have_one_verdict() -> None:
    with JsonEndpoint(Said({"results": [VERDICT]})) as endpoint:
        found = made(
            "openai",
            endpoint,
            "sync",
            lambda client: client.moderation(openai.OMNI_MODERATION_LATEST).classify(
                ["a", Image.from_url("https://example.org/a.png")]
            ),
        )
    assert len(found) == 1
    assert endpoint.asked[0].json["input"] == [
        {"type": "text", "text": "a"},
        {"type": "image_url", "image_url": {"url": "https://example.org/a.png"}},
    ]


def test_a_provider_without_a_word_for_it_flags_by_any_category() -> None:
    said = Said({"results": [{"categories": {"pii": True}, "category_scores": {"pii": 1}}]})
    with JsonEndpoint(said) as endpoint:
        found = made(
            "mistral",
            endpoint,
            "sync",
            lambda client: client.moderation(mistral.MISTRAL_MODERATION_2603).classify("a"),
        )
    assert found[0].flagged


@pytest.mark.parametrize("said", [{}, {"results": []}, {"results": [3]}])
def test_a_missing_verdict_is_never_taken_for_innocence(said: dict[str, Any]) -> None:
    with JsonEndpoint(Said(said)) as endpoint, pytest.raises(ProtocolError):
        made(
            "openai",
            endpoint,
            "sync",
            lambda client: client.moderation(openai.OMNI_MODERATION_LATEST).classify("a"),
        )


@pytest.mark.parametrize("inputs", [[], [3]])
def test_a_wrong_call_is_told_before_the_network(inputs: Any) -> None:
    with JsonEndpoint(Said({})) as endpoint, pytest.raises(UsageError):
        made(
            "openai",
            endpoint,
            "sync",
            lambda client: client.moderation(openai.OMNI_MODERATION_LATEST).classify(inputs),
        )
    assert endpoint.asked == []
