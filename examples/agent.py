"""Let a model use tools until it has the answer, and ask before it does what cannot be undone."""

from __future__ import annotations

from interlingua import Approve, Client, Decision, Deny, ToolCall, tool
from interlingua.models import anthropic


@tool(permission="read", timeout=10)
def weather(city: str) -> str:
    """Current weather in a city.

    Args:
        city: The city's name, in English.
    """
    return f"4 °C and rain in {city}"


@tool(permission="write", needs_approval=True)
def send_letter(to: str, text: str) -> str:
    """Send a letter."""
    return f"sent {len(text)} characters to {to}"


def approve(call: ToolCall) -> Decision:
    """Ask whoever sits in front of the terminal."""
    print(f"{call.name}({call.arguments})")
    return Approve() if input("Go ahead? [y/N] ") == "y" else Deny("The user said no.")


def main() -> None:
    """Run, and tell what was done and paid."""
    claude = Client().chat(anthropic.CLAUDE_SONNET_5)
    run = claude.run(
        "Write to Ada whether she needs an umbrella in Oslo.",
        tools=[weather, send_letter],
        approve=approve,
        max_steps=5,
    )
    for number, step in enumerate(run.steps, 1):
        for outcome in step.outcomes:
            print(number, outcome.call.name, outcome.call.arguments, outcome.result.content)
    print(run.text)
    print(run.stop_reason, run.usage, run.cost)


if __name__ == "__main__":
    main()
