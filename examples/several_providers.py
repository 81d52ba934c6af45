"""Ask several providers the same question at once, and compare answers and prices."""

from __future__ import annotations

import asyncio

from interlingua import AnyAsyncChat, AsyncClient, InterlinguaError
from interlingua.models import anthropic, google, openai


async def main() -> None:
    """Ask three models side by side."""
    async with AsyncClient() as client:
        chats: list[AnyAsyncChat] = [
            client.chat(anthropic.CLAUDE_SONNET_5),
            client.chat(openai.GPT_5_2),
            client.chat(google.GEMINI_2_5_PRO),
        ]
        asked = [chat.complete("Name three moons of Saturn.") for chat in chats]
        answers = await asyncio.gather(*asked, return_exceptions=True)
    for chat, answer in zip(chats, answers, strict=True):
        match answer:
            case InterlinguaError():
                print(f"{chat.model}: {answer}")
            case BaseException():
                raise answer
            case _:
                print(f"{chat.model}: {answer.text} ({answer.cost})")


if __name__ == "__main__":
    asyncio.run(main())
