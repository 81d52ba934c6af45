"""Take a list of typed values from a text, each as soon as the model has written it."""

from __future__ import annotations

from typing import Literal

from pydantic import BaseModel, Field

from interlingua import Client, OutputTruncated
from interlingua.models import anthropic

LETTER = """
Dear Ada, the rain came through the roof again on Monday, and the cellar door still sticks.
Nobody has answered about the deposit. Yours, Grace
"""


class Complaint(BaseModel):
    """Something that a tenant complains of."""

    about: str
    urgency: Literal["low", "high"]
    quote: str = Field(description="The words of the letter.")


def main() -> None:
    """Ask for the complaints in a letter, and print each as it comes."""
    claude = Client().chat(anthropic.CLAUDE_SONNET_5)
    stream = claude.stream_extract(list[Complaint], f"What does this complain of?\n{LETTER}")
    try:
        for complaint in stream.elements():
            print(f"[{complaint.urgency}] {complaint.about}: {complaint.quote}")
    except OutputTruncated as error:
        print(f"and maybe more: {error}")


if __name__ == "__main__":
    main()
