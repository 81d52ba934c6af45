"""Answer a model's tool calls until it has what it needs."""

from __future__ import annotations

from interlingua import Client, Message, Text, Tool, ToolCall, tool_result, user
from interlingua.models import openai

WEATHER = Tool(
    "weather",
    "Current weather in a city.",
    {"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]},
)


def run(call: ToolCall) -> str:
    """Do what the model asks for."""
    city = (call.arguments or {}).get("city")
    return f"4 °C and rain in {city}"


def main() -> None:
    """Ask, answer the calls, and print what the model makes of the answers."""
    gpt = Client().chat(openai.GPT_5_2)
    messages: list[Message[Text]] = [user("Do I need an umbrella in Oslo?")]
    reply = gpt.complete(messages, tools=[WEATHER])
    while reply.tool_calls:
        answers = [tool_result(call, run(call)) for call in reply.tool_calls]
        messages += [reply.message, *answers]
        reply = gpt.complete(messages, tools=[WEATHER])
    print(reply.text)


if __name__ == "__main__":
    main()
