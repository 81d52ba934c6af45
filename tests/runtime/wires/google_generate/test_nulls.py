"""Fields that a host spells out as null mean what leaving them out means."""

from __future__ import annotations

from typing import Any

from interlingua.messages import Text
from tests.runtime.wires.google_generate.samples import ORIGIN, chunk, plain, stream, text

NULLS: dict[str, Any] = {"error": None, "promptFeedback": None, "usageMetadata": None}
OF_CANDIDATE: dict[str, Any] = {
    "candidate": {"citationMetadata": None, "groundingMetadata": None, "safetyRatings": None}
}


def test_a_null_error_is_no_error() -> None:
    answer = chunk(text("Hi"), finish="STOP", **NULLS, **OF_CANDIDATE)
    for reader in (plain(answer), stream(answer)):
        assert reader.parts() == (Text("Hi", origin=ORIGIN),)


def test_a_part_whose_text_is_null_adds_nothing_to_the_text_around_it() -> None:
    reader = stream(chunk(text("a")), chunk({"text": None}), chunk(text("b"), finish="STOP"))
    assert reader.parts() == (Text("ab", origin=ORIGIN),)
    assert reader.raw["candidates"] == [
        {
            "content": {"parts": [{"text": "a"}, {"text": None}, {"text": "b"}], "role": "model"},
            "index": 0,
            "finishReason": "STOP",
        }
    ]


def test_a_null_count_of_a_modality_counts_nothing() -> None:
    details = [{"modality": "AUDIO", "tokenCount": None}, {"modality": "AUDIO", "tokenCount": 3}]
    counted = {"promptTokenCount": 9, "promptTokensDetails": details}
    reader = plain(chunk(text("Hi"), finish="STOP", usageMetadata=counted))
    assert (reader.usage.input, reader.usage.input_audio) == (9, 3)
