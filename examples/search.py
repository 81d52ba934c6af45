"""Find the sentences that are nearest in meaning to a question."""

from __future__ import annotations

from interlingua import Client
from interlingua.models import openai

SENTENCES = [
    "Rain on the roof.",
    "Titan is the largest moon of Saturn.",
    "The cellar door sticks.",
]


def main() -> None:
    """Embed sentences and a question, and order the sentences by how near they are."""
    embedder = Client().embeddings(openai.TEXT_EMBEDDING_3_SMALL)
    found = embedder.embed([*SENTENCES, "What is the weather like?"], dimensions=256)
    *sentences, question = found.vectors
    near = [sum(x * y for x, y in zip(each, question, strict=True)) for each in sentences]
    for score, sentence in sorted(zip(near, SENTENCES, strict=True), reverse=True):
        print(f"{score:.3f} {sentence}")
    print(found.usage, found.cost)


if __name__ == "__main__":
    main()
