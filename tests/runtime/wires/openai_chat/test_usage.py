"""Tokens and finish reasons, in the words of every host."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest

from interlingua.finish import FinishReason
from interlingua.usage import Usage
from tests.runtime.wires.openai_chat.answers import (
    DONE,
    STOP,
    called,
    chunk,
    piece,
    plain,
    said,
    streamed,
    without_choice,
)


@pytest.mark.parametrize(
    ("usage", "wanted"),
    [
        (
            {
                "prompt_tokens": 10,
                "completion_tokens": 7,
                "total_tokens": 17,
                "prompt_tokens_details": {
                    "cached_tokens": 4,
                    "audio_tokens": 1,
                    "cache_write_tokens": 2,
                    "image_tokens": 3,
                },
                "completion_tokens_details": {"reasoning_tokens": 5, "audio_tokens": 0},
            },
            Usage(
                10,
                7,
                cached=4,
                cache_write=2,
                reasoning=5,
                input_audio=1,
                output_audio=0,
                input_image=3,
            ),
        ),
        ({"prompt_tokens": 10, "prompt_cache_hit_tokens": 4}, Usage(10, cached=4)),
        ({"prompt_tokens": 10, "cached_tokens": 4}, Usage(10, cached=4)),
        ({"prompt_tokens": 10, "num_cached_tokens": 4}, Usage(10, cached=4)),
        ({"prompt_tokens": 1, "prompt_tokens_details": None}, Usage(1)),
        ({"prompt_tokens_details": {"cached_tokens": None}}, Usage()),
        ({"completion_tokens": 1, "cost": 0.00085}, Usage(output=1, cost=Decimal("0.00085"))),
        ({"cost": {"total_cost": 0.005}}, Usage(cost=Decimal("0.005"))),
        ({"cost_in_usd_ticks": 1497500}, Usage(cost=Decimal("0.00014975"))),
        ({"server_tool_use_details": {"web_search_requests": 2}}, Usage(web_searches=2)),
        # Perplexity's fee grows with what it searched.
        ({"prompt_tokens": 1, "search_context_size": "low"}, Usage(1)),
        (
            {"prompt_tokens": 1, "search_context_size": "high"},
            Usage(1, billed_beside=("search context of size high",)),
        ),
        # xAI counts reasoning beside the completion.
        (
            {
                "prompt_tokens": 10,
                "completion_tokens": 7,
                "total_tokens": 47,
                "completion_tokens_details": {"reasoning_tokens": 30},
            },
            Usage(10, 37, reasoning=30),
        ),
        # Gemini's own compatible endpoint tells its thoughts only by the total.
        ({"prompt_tokens": 35, "completion_tokens": 12, "total_tokens": 109}, Usage(35, 74)),
        # A total that reasoning does not explain is left alone.
        (
            {
                "prompt_tokens": 10,
                "completion_tokens": 7,
                "total_tokens": 47,
                "completion_tokens_details": {"reasoning_tokens": 5},
            },
            Usage(10, 7, reasoning=5),
        ),
        # Mistral counts what it heard only in the total.
        (
            {
                "prompt_tokens": 5,
                "completion_tokens": 20,
                "total_tokens": 400,
                "prompt_audio_seconds": 30,
            },
            Usage(380, 20, input_audio=375),
        ),
        # Azure counts what Grok had cached beside the prompt.
        (
            {"prompt_tokens": 10, "prompt_tokens_details": {"cached_tokens": 161}},
            Usage(171, cached=161),
        ),
    ],
)
def test_usage_is_read_in_the_words_of_every_host(usage: dict[str, Any], wanted: Usage) -> None:
    got = plain({"content": "hi"}, usage=usage).usage
    assert got.raw == usage
    assert replace(got, raw=None) == wanted


USAGE = {"prompt_tokens": 3, "completion_tokens": 5}


@pytest.mark.parametrize(
    "tail",
    [
        [STOP, without_choice(usage=USAGE)],
        [{**STOP, "usage": USAGE}],
        [STOP, {"id": "x", "usage": USAGE}],
        [{**STOP, "x_groq": {"id": "req", "usage": USAGE}}],
        [chunk(finish_reason="stop", usage=USAGE)],
        [
            {**chunk(), "usage": {"prompt_tokens": 3, "completion_tokens": 1}},
            STOP | {"usage": USAGE},
        ],
        [without_choice(usage={"prompt_tokens": 3}), STOP | {"usage": USAGE}],
    ],
)
def test_usage_is_found_wherever_a_host_puts_it(tail: list[dict[str, Any]]) -> None:
    usage = streamed(*said("hi"), *tail, DONE).usage
    assert (usage.input, usage.output, usage.raw) == (3, 5, USAGE)


def test_absent_usage_is_not_invented() -> None:
    assert streamed(*said("hi"), STOP, DONE).usage == Usage()
    assert plain({"content": "hi"}).usage == Usage()


@pytest.mark.parametrize(
    ("word", "reason"),
    [
        ("stop", FinishReason.STOP),
        ("eos", FinishReason.STOP),
        ("length", FinishReason.LENGTH),
        ("tool_calls", FinishReason.TOOL_CALLS),
        ("function_call", FinishReason.TOOL_CALLS),
        ("content_filter", FinishReason.CONTENT_FILTER),
        ("error", FinishReason.ERROR),
        ("model_context_window_exceeded", FinishReason.CONTEXT_LENGTH),
        ("model_length", FinishReason.CONTEXT_LENGTH),
        ("never seen before", FinishReason.UNKNOWN),
    ],
)
def test_a_finish_reason_keeps_the_hosts_word(word: str, reason: FinishReason) -> None:
    decoder = streamed(*said("x"), chunk(finish_reason=word), DONE)
    assert (decoder.raw_finish_reason, decoder.finish_reason) == (word, reason)


def test_a_stop_with_tool_calls_waits_for_their_results() -> None:
    decoder = streamed(*called(piece("{}", index=0, id="c", name="f")), STOP, DONE)
    assert decoder.finish_reason is FinishReason.TOOL_CALLS
    assert decoder.raw_finish_reason == "stop"


@pytest.mark.parametrize("given", ["", None])
def test_a_blank_finish_reason_is_none(given: str | None) -> None:
    choice = {"index": 0, "message": {"content": "x"}, "finish_reason": given}
    decoder = plain({}, choices=[choice])
    assert decoder.ended
    assert decoder.raw_finish_reason is None
    assert decoder.finish_reason is FinishReason.UNKNOWN


def test_the_service_tier_that_served_is_told() -> None:
    tiered = [each | {"service_tier": "flex"} for each in said("a")]
    assert streamed(*tiered, STOP | {"service_tier": None}, DONE).service_tier == "flex"
    assert plain({"content": "a"}, service_tier="flex").service_tier == "flex"
