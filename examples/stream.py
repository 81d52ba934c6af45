"""Stream a reply, thinking and all, and print what it cost."""

from __future__ import annotations

from interlingua import Client, TextDelta, ThinkingDelta
from interlingua.models import anthropic


def main() -> None:
    """Stream one reply."""
    claude = Client().chat(anthropic.CLAUDE_SONNET_5)
    with claude.stream("Why is the sky blue?", reasoning="low") as stream:
        for event in stream:
            match event:
                case ThinkingDelta(text=text):
                    print(f"\033[2m{text}\033[0m", end="", flush=True)
                case TextDelta(text=text):
                    print(text, end="", flush=True)
                case _:
                    pass
    print(f"\n{stream.reply.usage} {stream.reply.cost}")


if __name__ == "__main__":
    main()
