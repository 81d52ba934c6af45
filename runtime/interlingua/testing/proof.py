"""A live proof without a key: one streamed exchange per wire, between `Client` and `serve()`.

Law: what comes back is compared with what was said, and a difference is an error.
"""

from __future__ import annotations

import sys
import time
from typing import TYPE_CHECKING

from interlingua.client import Client
from interlingua.errors import ProtocolError
from interlingua.events import ReplyEnd, ReplyStart, TextDelta, ThinkingDelta, ToolCallDelta
from interlingua.finish import FinishReason
from interlingua.messages import Text, Thinking, ToolCall
from interlingua.models import (
    amazon_bedrock,
    anthropic,
    cohere,
    google,
    google_vertex,
    mistral,
    ollama,
    openai,
)
from interlingua.testing.server.script import ScriptedReply
from interlingua.testing.server.serving import serve
from interlingua.tools import Tool
from interlingua.usage import Usage

if TYPE_CHECKING:
    from collections.abc import Callable

    from interlingua.chat import AnyChat
    from interlingua.events import Event
    from interlingua.records import Model
    from interlingua.reply import Reply

QUESTION = "What should I wear in Oslo and in Rome today?"

WEATHER = Tool(
    "weather",
    "The weather of a city, today.",
    {
        "type": "object",
        "properties": {"city": {"type": "string"}, "unit": {"enum": ["C", "F"]}},
        "required": ["city"],
    },
)

_THOUGHTS = "Two cities are asked about. I know neither's weather, so I ask for both at once."
_WORDS = "Let me look at the weather in both cities first."
_CALLS = (
    ToolCall("weather", {"city": "Oslo", "unit": "C"}, "call_oslo"),
    ToolCall("weather", {"city": "Rome", "unit": "C"}, "call_rome"),
)
_USAGE = Usage(input=420, output=160, cached=256, reasoning=96)

SCRIPT = ScriptedReply(
    [Thinking(_THOUGHTS, signature="c2lnbmVkIGJ5IHRoZSBtb2RlbA=="), Text(_WORDS), *_CALLS],
    usage=_USAGE,
    chunk_size=24,
    pace=0.002,
)


_ASKED: tuple[tuple[Model, str], ...] = (
    (openai.GPT_5_2, "openai_chat"),
    (openai.GPT_5_2, "openai_responses"),
    (anthropic.CLAUDE_SONNET_5, "anthropic_messages"),
    (google.GEMINI_3_1_PRO_PREVIEW, "google_generate"),
    (amazon_bedrock.ANTHROPIC_CLAUDE_SONNET_4_6, "bedrock_converse"),
    (amazon_bedrock.ANTHROPIC_CLAUDE_SONNET_4_6, "anthropic_bedrock"),
    (google_vertex.CLAUDE_SONNET_4_6_DEFAULT, "anthropic_vertex"),
    (mistral.MISTRAL_MEDIUM_3_5, "mistral_chat"),
    (cohere.COMMAND_A_REASONING_08_2025, "cohere_chat"),
    (ollama.LLAMA3_1, "ollama_chat"),
)

_UNTOLD = {
    "bedrock_converse": {"reasoning"},
    "mistral_chat": {"reasoning"},
    "ollama_chat": {"cached", "reasoning"},
}
"""What of the usage a protocol has no word for."""


def run_proof(print_line: Callable[[str], None]) -> None:
    """Stream an exchange over each wire and tell of each event when it came and what it held.

    Parameters:
        print_line: Takes one line of the account, without its end.

    Raises:
        InterlinguaError: An exchange failed, or its reply is not what the server said.
    """
    key = "none is needed here"
    providers = {model.provider.id for model, _ in _ASKED}
    with (
        serve([SCRIPT] * len(_ASKED)) as server,
        Client(
            endpoints=server.endpoints, credentials=dict.fromkeys(providers - {"ollama"}, key)
        ) as client,
    ):
        for model, wire in _ASKED:
            _exchange(client.chat(model.key, wire=wire), print_line)


def _exchange(chat: AnyChat, print_line: Callable[[str], None]) -> None:
    print_line(f"{chat.model} over {chat.wire}")
    began = time.perf_counter()
    with chat.stream(QUESTION, tools=[WEATHER]) as stream:
        for event in stream:
            milliseconds = (time.perf_counter() - began) * 1000
            print_line(f"{milliseconds:9.1f} ms  {_told(event)}")
    reply = stream.reply
    _compare(chat, reply)
    usage = reply.usage
    print_line(
        f"{'':14}{usage.input} tokens in ({usage.cached} cached), {usage.output} out"
        f" ({usage.reasoning} reasoning), cost {reply.cost}"
    )


def _told(event: Event) -> str:
    name = type(event).__name__
    match event:
        case TextDelta(text=piece) | ThinkingDelta(text=piece):
            return f"{name:<14} {piece!r}"
        case ToolCallDelta(arguments_text=piece):
            return f"{name:<14} {piece}"
        case ReplyStart():
            return f"{name:<14} {event.response_id}"
        case ReplyEnd():
            return f"{name:<14} {event.finish_reason} (the wire's word: {event.raw_finish_reason})"
        case _:
            return name


def _compare(chat: AnyChat, reply: Reply[object]) -> None:
    usage, untold = reply.usage, _UNTOLD.get(chat.wire, set[str]())
    for what, said, read in (
        ("thinking", _THOUGHTS, reply.thinking),
        ("text", _WORDS, reply.text),
        (
            "tool calls",
            [(call.name, call.arguments) for call in _CALLS],
            [(call.name, call.arguments) for call in reply.tool_calls],
        ),
        ("finish reason", FinishReason.TOOL_CALLS, reply.finish_reason),
        *[
            (f"{count} tokens", None if count in untold else getattr(_USAGE, count), read)
            for count, read in (
                ("input", usage.input),
                ("output", usage.output),
                ("cached", usage.cached),
                ("reasoning", usage.reasoning),
            )
        ],
    ):
        if said != read:
            raise ProtocolError(f"over {chat.wire} the {what} said was {said!r}, read {read!r}")


if __name__ == "__main__":
    run_proof(lambda line: print(line, file=sys.stdout, flush=True))  # noqa: T201 - it is its output
