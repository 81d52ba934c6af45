"""Test code that calls a model, without a network or a key."""

from __future__ import annotations

from interlingua import AnyChat, Client
from interlingua.models import anthropic
from interlingua.testing import ScriptedProvider, no_network


def haiku_about(model: AnyChat, subject: str) -> str:
    """Do what is to be tested: ask a model for a poem."""
    return model.complete(f"Write a haiku about {subject}.").text


def test_the_model_is_asked_for_a_haiku() -> None:
    """Hold what is asked, and what is made of the answer."""
    script = ScriptedProvider(["Rain on the roof."])
    with no_network(), Client(providers=[script]) as client:
        assert haiku_about(client.chat(anthropic.CLAUDE_SONNET_5), "rain") == "Rain on the roof."
    script.assert_asked("a haiku about rain", model="claude-sonnet-5", times=1)
    script.assert_exhausted()
    print(f"{script!r} said: Rain on the roof.")


if __name__ == "__main__":
    test_the_model_is_asked_for_a_haiku()
