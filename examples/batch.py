"""Have many questions answered later, at the batch price, by a handle that can be saved."""

from __future__ import annotations

from time import sleep

from interlingua import BatchHandle, Client
from interlingua.models import anthropic


def main() -> None:
    """Submit a batch, wait for its end, and print what became of each request."""
    batches = Client().chat(anthropic.CLAUDE_HAIKU_4_5).batches
    cities = ("Oslo", "Rome", "Lima")
    saved = batches.submit({city: f"The weather in {city} in May?" for city in cities}).to_json()

    # From here on it may be another process, on another day.
    handle = BatchHandle.from_json(saved)
    while not (status := batches.status(handle)).is_over:
        print(f"{status.succeeded} of {status.total}")
        sleep(60)
    for result in batches.results(handle):
        if result.reply is not None:
            print(f"{result.key}: {result.reply.text} ({result.reply.cost})")
        else:
            print(f"{result.key}: {result.error}")


if __name__ == "__main__":
    main()
