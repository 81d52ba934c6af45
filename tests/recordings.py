"""The recorded exchanges beside the project, and how an outcome compares with them."""

from __future__ import annotations

import json
import random
from base64 import b64decode
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from interlingua.messages import Opaque, Refusal, Text, Thinking, ToolCall

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from interlingua.messages import Part
    from interlingua.usage import Usage

FOLDER = Path(__file__).parents[2] / "shared" / "corpus"

API_OF_WIRE = {
    "openai_chat": "openai_chat",
    "openai_responses": "openai_responses",
    "anthropic_messages": "anthropic_messages",
    "google_generate": "gemini_generate",
    "bedrock_converse": "bedrock_converse",
    "mistral_chat": "mistral_chat",
    "cohere_chat": "cohere_v2",
    "ollama_chat": "ollama_chat",
}

_STREAMS = ("sse", "ndjson", "eventstream_b64")

requires_recordings = pytest.mark.skipif(
    not FOLDER.is_dir(), reason="the recorded exchanges are not beside this checkout"
)


@dataclass(frozen=True)
class Exchange:
    """One recorded exchange, as its file has it."""

    path: Path
    data: dict[str, Any]

    @property
    def id(self) -> str:
        return self.path.stem

    @property
    def status(self) -> int:
        return int(self.data["response"]["status"])

    @property
    def streamed(self) -> bool:
        return not self.data["response"].keys().isdisjoint(_STREAMS)

    @property
    def body(self) -> bytes:
        """The response's bytes, as they go over the network."""
        response = self.data["response"]
        if "sse" in response:
            return str(response["sse"]).encode("utf-8", "surrogatepass")
        if "ndjson" in response:
            return str(response["ndjson"]).encode()
        if "eventstream_b64" in response:
            return b64decode(response["eventstream_b64"])
        if "body_text" in response:
            return str(response["body_text"]).encode()
        return json.dumps(response.get("body")).encode()

    @property
    def expected(self) -> dict[str, Any] | None:
        return self.data.get("expected")

    @property
    def provider(self) -> str:
        return str(self.data["provider"])


def load(wire: str) -> list[Exchange]:
    """Read every recorded exchange of a wire; none where the recordings are absent."""
    if not FOLDER.is_dir():
        return []
    folder = FOLDER / API_OF_WIRE[wire]
    return [Exchange(path, json.loads(path.read_text())) for path in sorted(folder.glob("*.json"))]


def one_byte_chunks(data: bytes) -> Iterator[bytes]:
    for at in range(len(data)):
        yield data[at : at + 1]


def random_chunks(data: bytes, seed: int) -> Iterator[bytes]:
    generator = random.Random(seed)
    at = 0
    while at < len(data):
        size = generator.choice((1, 2, 3, 7, 50, 400, 3000))
        yield data[at : at + size]
        at += size


def differences(
    expected: dict[str, Any],
    parts: Sequence[Part],
    raw_finish_reason: str | None,
    usage: Usage,
) -> list[str]:
    """Tell in words where an outcome departs from what an independent reader found."""
    found: list[str] = []

    def compare(what: str, want: object, got: object) -> None:
        if want != got:
            found.append(f"{what}: expected {_short(want)}, got {_short(got)}")

    text = "".join(part.text for part in parts if isinstance(part, Text))
    thinking = "".join(part.text for part in parts if isinstance(part, Thinking))
    if "<think>" in expected["text"]:
        # The reader leaves inline thinking in the text; splitting it out loses the tags only.
        want = expected["text"].replace("<think>", "").replace("</think>", "").split()
        compare(
            "text and thinking",
            want,
            (thinking + text).replace("<think>", "").replace("</think>", "").split(),
        )
    else:
        compare("text", expected["text"], text)
        compare("thinking", expected["thinking"], thinking)
    compare(
        "refusal",
        expected.get("refusal") or "",
        "".join(part.text for part in parts if isinstance(part, Refusal)),
    )
    _compare_tool_calls(expected["tool_calls"], parts, compare)
    compare("finish reason", expected["finish_reason"] or None, raw_finish_reason or None)
    compare("usage", expected["usage"] or None, usage.raw or None)
    if "order" in expected:
        compare(
            "order",
            _merged(expected["order"]),
            _merged([_kind(part) for part in parts if not _is_hidden(part)]),
        )
    return found


def _compare_tool_calls(want: list[dict[str, Any]], parts: Sequence[Part], compare: Any) -> None:
    calls = [part for part in parts if isinstance(part, ToolCall)]
    compare("number of tool calls", len(want), len(calls))
    for at, (one, call) in enumerate(zip(want, calls, strict=False)):
        compare(f"tool call {at} name", one["name"], call.name)
        if one["id"]:
            compare(f"tool call {at} id", one["id"], call.id)
        elif not call.id:
            compare(f"tool call {at} id", "an id made by us", call.id)
        if one.get("freeform") or one.get("arguments_unparsed"):
            compare(f"tool call {at} text", one["arguments"], call.arguments_text)
        else:
            compare(f"tool call {at} arguments", one["arguments"], call.arguments)


def _is_hidden(part: Part) -> bool:
    # The reader lists a kind of part only where it holds something readable.
    return isinstance(part, Text | Thinking) and not part.text


def _kind(part: Part) -> str:
    match part:
        case Text():
            return "text"
        case Thinking():
            return "thinking"
        case ToolCall():
            return "tool_call"
        case Opaque():
            return "server"
        case Refusal():
            return "refusal"
        case _:
            return "media"


def _merged(kinds: list[str]) -> list[str]:
    merged: list[str] = []
    for kind in kinds:
        short = kind.partition(":")[0]
        if short not in ("text", "thinking", "tool_call"):
            continue
        if short == "tool_call" or merged[-1:] != [short]:
            merged.append(short)
    return merged


def _short(value: object) -> str:
    shown = repr(value)
    return shown if len(shown) < 300 else f"{shown[:200]} … {shown[-80:]}"
