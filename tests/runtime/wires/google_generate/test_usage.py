"""What a call used, as Gemini and Vertex report it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from interlingua.usage import Usage
from tests.runtime.wires.google_generate.samples import (
    chunk,
    plain,
    stream,
    text,
)

if TYPE_CHECKING:
    from interlingua.values import JsonObject


class TestUsage:
    def test_counts_tools_as_input_and_thoughts_as_output(self) -> None:
        raw: JsonObject = {
            "promptTokenCount": 100,
            "toolUsePromptTokenCount": 20,
            "candidatesTokenCount": 30,
            "thoughtsTokenCount": 5,
            "cachedContentTokenCount": 40,
            "totalTokenCount": 155,
            "promptTokensDetails": [
                {"modality": "TEXT", "tokenCount": 60},
                {"modality": "IMAGE", "tokenCount": 30},
                {"modality": "AUDIO", "tokenCount": 10},
                {"modality": "VIDEO", "tokenCount": 7},
            ],
            "toolUsePromptTokensDetails": [{"modality": "IMAGE", "tokenCount": 20}],
            "candidatesTokensDetails": [
                {"modality": "AUDIO", "tokenCount": 9},
                {"modality": "IMAGE", "tokenCount": 21},
            ],
            "cacheTokensDetails": [
                {"modality": "AUDIO", "tokenCount": 4},
                {"modality": "IMAGE", "tokenCount": 6},
                {"modality": "VIDEO", "tokenCount": 5},
            ],
        }
        assert plain(chunk(text("a"), finish="STOP", usageMetadata=raw)).usage == Usage(
            input=120,
            output=35,
            cached=40,
            reasoning=5,
            input_audio=10,
            input_image=50,
            output_audio=9,
            output_image=21,
            cached_audio=4,
            cached_image=6,
            cached_video=5,
            input_video=7,
            raw=raw,
        )

    @pytest.mark.parametrize(
        ("raw", "given", "answered"),
        [
            ({"trafficType": "ON_DEMAND"}, None, None),
            ({"promptTokenCount": 14}, 14, None),
            ({"promptTokenCount": 14, "totalTokenCount": 14}, 14, 0),
            ({"promptTokenCount": 14, "thoughtsTokenCount": 3, "totalTokenCount": 17}, 14, 3),
            ({"candidatesTokenCount": 3}, None, 3),
        ],
    )
    def test_what_is_unreported_stays_unknown(
        self, raw: dict[str, Any], given: int | None, answered: int | None
    ) -> None:
        usage = plain(chunk(text("a"), finish="STOP", usageMetadata=raw)).usage
        assert (usage.input, usage.output, usage.raw) == (given, answered, raw)

    @pytest.mark.parametrize(
        ("raw", "tier"),
        [
            ({"serviceTier": "flex"}, "flex"),
            ({"trafficType": "ON_DEMAND"}, "standard"),
            ({"trafficType": "ON_DEMAND_FLEX"}, "flex"),
            ({"trafficType": "ON_DEMAND_PRIORITY"}, "priority"),
            ({"trafficType": "PROVISIONED_THROUGHPUT"}, "provisioned_throughput"),
            ({"promptTokenCount": 1}, None),
        ],
    )
    def test_service_tier_is_told(self, raw: dict[str, Any], tier: str | None) -> None:
        reader = stream(chunk(text("a"), finish="STOP", usageMetadata=raw))
        assert reader.service_tier == tier
