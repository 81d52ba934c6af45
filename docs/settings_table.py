"""Writes `docs/reference/settings.md`: what becomes of each setting, found by asking the wires.

Law: nothing is told that the encoders did not just do; a dry run of every catalog model decides.
"""

from __future__ import annotations

import sys
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, cast

from interlingua import wires
from interlingua.errors import UsageError
from interlingua.models import lookup
from interlingua.records import Auth, ChatModel, Endpoint, Provider
from interlingua.request import prepare
from interlingua.tools import NamedTool, Tool

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from interlingua.records import AnyChatModel
    from interlingua.settings import Settings
    from interlingua.wire import Wire

PAGE = Path(__file__).parent / "reference" / "settings.md"

Verdict = Literal["native", "translated", "clamped", "unsupported"]
MARKS: dict[Verdict, str] = {
    "native": "N",
    "translated": "T",
    "clamped": "C",
    "unsupported": "—",
}

_TOOL = Tool("weather", "Current weather.", {"type": "object", "properties": {}})

CASES: tuple[tuple[str, str, object], ...] = (
    ("max_output_tokens", "max_output_tokens", 1024),
    ("temperature", "temperature", 0.5),
    ("top_p", "top_p", 0.9),
    ("top_k", "top_k", 40),
    ("stop", "stop", ["END"]),
    ("seed", "seed", 7),
    ("presence_penalty", "presence_penalty", 0.5),
    ("frequency_penalty", "frequency_penalty", 0.5),
    ("logprobs", "logprobs", 3),
    ('reasoning="none"', "reasoning", "none"),
    ('reasoning="low"', "reasoning", "low"),
    ('reasoning="high"', "reasoning", "high"),
    ('reasoning="max"', "reasoning", "max"),
    ("reasoning=8000", "reasoning", 8000),
    ('tool_choice="auto"', "tool_choice", "auto"),
    ('tool_choice="required"', "tool_choice", "required"),
    ("tool_choice=NamedTool(…)", "tool_choice", NamedTool("weather")),
    ("parallel_tool_calls=False", "parallel_tool_calls", False),
    ('cache="none"', "cache", "none"),
    ('cache="short"', "cache", "short"),
    ('cache="long"', "cache", "long"),
    ('service_tier="flex"', "service_tier", "flex"),
    ("user_id", "user_id", "ada"),
    ("metadata", "metadata", {"team": "blue"}),
)
"""What each row is called, the setting, and the value that is tried."""

_INTRODUCTION = """\
# Settings, by wire and by provider

Written by `python docs/settings_table.py`; a test holds it to what the wires do. Do not edit.

Each neutral setting is, for a model on a wire,

- **N** native: sent as it is;
- **T** translated: said in the wire's own words, or not sent because it is so anyway;
- **C** clamped: moved to the nearest that the model takes;
- **—** unsupported: it cannot be said. `unsupported="raise"`, the default, raises `UsageError`
  before the network; `"warn"` and `"drop"` leave it out and record it.

Whatever is not native stands in `reply.adaptations`, and in `chat.explain(…).adaptations` before
the call. `headers`, `timeout`, `retry` and `unsupported` shape the call itself and hold everywhere.

## A model of which the catalog knows nothing

"""

_BY_PROVIDER = """
## The catalog's models, by provider

Several marks mean that the models of a provider differ: in what they take, or in how they are told.

"""


def verdict(model: AnyChatModel, wire: Wire, name: str, given: object) -> tuple[Verdict, str]:
    """Tell what becomes of a setting, and why."""
    settings = cast("Settings", {name: given, "unsupported": "drop"})
    takes_tools = model.features.tools is not False
    request = None
    try:
        request = prepare(
            model,
            wire.name,
            wire.settings,
            "hi",
            settings=settings,
            tools=[_TOOL] if takes_tools else [],
            stream=False,
        )
        wire.encode(request)
    except UsageError as error:
        return "unsupported", str(error)
    told = [each for each in request.adaptations if each.what == name]
    if not told:
        return "native", ""
    changes = {each.change for each in told}
    reason = "; ".join([each.reason for each in told]).replace(str(model), "the model")
    if "dropped" in changes:
        return "unsupported", reason
    return ("clamped" if "clamped" in changes else "translated"), reason


def page() -> str:
    """Give the whole page."""
    lines = [_INTRODUCTION + _row("setting", *wires.NAMES), _row(*["---"] * (len(wires.NAMES) + 1))]
    for label, name, given in CASES:
        cells = [
            _told(*verdict(_unknown(each), wires.load(each), name, given)) for each in wires.NAMES
        ]
        lines.append(_row(f"`{label}`", *cells))
    labels = [f"`{label}`" for label, _, _ in CASES]
    lines.append(_BY_PROVIDER + _row("provider", "wire", *labels))
    lines.append(_row(*["---"] * (len(labels) + 2)))
    for provider, wire, models in _offers():
        spoken = wires.load(wire)
        found: list[set[Verdict]] = [
            {verdict(model, spoken, name, given)[0] for model in models} for _, name, given in CASES
        ]
        lines.append(_row(provider, wire, *[_marks(each) for each in found]))
    return "\n".join(lines) + "\n"


def main() -> None:
    """Write the page, or with `--check` exit 1 where it is not what it should be."""
    written = page()
    if "--check" in sys.argv:
        if not PAGE.exists() or PAGE.read_text() != written:
            sys.exit(f"{PAGE.name} is not what the wires do; run: python docs/settings_table.py")
        return
    PAGE.write_text(written)


def _row(*cells: str) -> str:
    return f"| {' | '.join(cells)} |"


def _told(found: Verdict, reason: str) -> str:
    return f"{MARKS[found]}: {reason}" if reason else MARKS[found]


def _marks(found: Collection[Verdict]) -> str:
    return " ".join([mark for each, mark in MARKS.items() if each in found])


def _unknown(wire: str) -> AnyChatModel:
    provider = Provider(
        id="any", name="Any", auth=Auth(scheme="none"), endpoints=(Endpoint(wire=wire),)
    )
    return ChatModel(provider=provider, id="model", wires=(wire,))


def _offers() -> Iterator[tuple[str, str, list[AnyChatModel]]]:
    """Give the models of each provider on each wire that is written."""
    providers: dict[str, tuple[str, str]] = import_module("interlingua_generated.catalog").PROVIDERS
    for provider, (module_name, _) in sorted(providers.items()):
        ids: dict[str, Any] = import_module(f"interlingua_generated.catalog.{module_name}").IDS
        models = [lookup(f"{provider}/{each}") for each in sorted(ids)]
        chats = cast("list[AnyChatModel]", [each for each in models if isinstance(each, ChatModel)])
        for wire in wires.NAMES:
            speaking = [each for each in chats if wire in each.wires]
            if speaking:
                yield provider, wire, speaking


if __name__ == "__main__":
    main()
