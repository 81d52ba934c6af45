"""`python -m bench`: measure everything in one interleaved run and print it as ratios."""

from __future__ import annotations

import argparse
import platform
from time import monotonic

from bench import calls, embeddings, extraction, imports, runs, streams
from bench.replies import ANTHROPIC_MESSAGES, OPENAI_CHAT
from bench.report import table
from bench.server import Server
from bench.worker import CONTENDERS, Worker

TOPICS = ("imports", "calls", "streams", "extraction", "embeddings", "runs", "crowd", "growth")


def main() -> None:
    """Read the options, measure and print."""
    parser = argparse.ArgumentParser(prog="python -m bench", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="fewer rounds: under a minute")
    parser.add_argument("--rounds", type=int, default=5, help="how often each is measured")
    parser.add_argument(
        "--thousand", action="store_true", help="1,000 concurrent streams instead of 200"
    )
    parser.add_argument("--only", choices=TOPICS, help="one topic")
    parser.add_argument(
        "--against", nargs="*", choices=list(CONTENDERS), help="only these contenders"
    )
    options = parser.parse_args()
    quick: bool = options.quick
    rounds: int = 1 if quick else options.rounds
    only: str | None = options.only
    begun = monotonic()
    chosen = [
        name
        for name in CONTENDERS
        if name == "interlingua" or not options.against or name in options.against
    ]
    print(f"Python {platform.python_version()}; medians; in brackets, how many times ours.\n")
    if only in (None, "imports"):
        print(table(imports.measure(rounds), imports.names()))
    if only in (None, "extraction"):
        rows = extraction.measure(rounds, 250 if quick else 500)
        print(table(rows, extraction.names()))
    if only in (None, "embeddings"):
        print(table(embeddings.measure(rounds), embeddings.names()))
    if only in (None, "runs"):
        print(table(runs.measure(rounds), runs.names()))
    with Server() as server:
        workers = [Worker(name) for name in (chosen if only in (None, "calls", "streams") else [])]
        for worker in workers:
            if worker.absent is not None:
                print(f"- {worker.name} is absent: {worker.absent}")
        if only in (None, "calls"):
            rows = calls.measure(workers, server.address, rounds, 6 if quick else 30)
            print(table(rows, chosen))
        if only in (None, "streams"):
            wires = (OPENAI_CHAT,) if quick else (OPENAI_CHAT, ANTHROPIC_MESSAGES)
            events = 500 if quick else 2_000
            rows = streams.measure(workers, server.address, rounds, events, paced_wires=wires)
            print(table(rows, chosen))
        for worker in workers:
            worker.close()
        if only in (None, "growth"):
            longest = 20_000 if quick else 100_000
            pair = [Worker("interlingua"), Worker("floor")]
            print(table(streams.growth(pair, server.address, longest), ["interlingua", "floor"]))
            for worker in pair:
                worker.close()
        if only in (None, "crowd"):
            count = 1_000 if options.thousand else 200
            names = chosen[:2] if quick else chosen
            print(table(streams.crowd(names, server.address, count, max(1, rounds // 2)), names))
    print(f"{monotonic() - begun:.0f} s")


if __name__ == "__main__":
    main()
