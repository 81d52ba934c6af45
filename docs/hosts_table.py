"""Writes `docs/reference/hosts.md`: how each OpenAI-compatible host departs, as the catalog has it.

Law: nothing is told that the catalog does not say, or that was not counted.
"""

from __future__ import annotations

import sys
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from docs.recorded import recorded
from interlingua.models import lookup

if TYPE_CHECKING:
    from collections.abc import Iterator

    from interlingua.records import Compat, Provider

PAGE = Path(__file__).parent / "reference" / "hosts.md"

RECORDED_AS = {
    "huggingface": ("huggingface-nebius", "huggingface-novita", "huggingface-together"),
    "lm-studio": ("lmstudio",),
}
"""Hosts whose recordings have other names; elsewhere a host's own."""

COLUMNS = (
    "host",
    "limit",
    "reasoning asked by",
    "reasoning comes in",
    "usage in streams asked for",
    "`[DONE]`",
    "developer role",
    "strict tools",
    "required call",
    "`parallel_tool_calls`",
    "JSON schema",
    "`top_k`",
    "cache",
    "recorded",
)

_INTRODUCTION = """\
# OpenAI-compatible hosts

Written by `python -m docs.hosts_table`; a test holds it to the catalog. Do not edit.

What each host takes and does over `openai_chat`, where it departs from OpenAI's API or is known not
to. In brackets stands what the catalog does not say: there a call is written as for OpenAI. A model
may depart further than its host; its own `compat` says how. `recorded` counts the exchanges of real
traffic that each release is replayed against, over both of OpenAI's chat protocols; a host that has
none is tested against what its documentation says.

"""


def hosts() -> Iterator[Provider]:
    """Give the hosts that speak OpenAI's chat API, but for OpenAI, by id."""
    for id in sorted(import_module("interlingua_generated.catalog").PROVIDERS):
        provider = lookup(f"{id}/any").provider
        if provider.endpoint("openai_chat") is not None and id not in ("openai", "azure"):
            yield provider


def page() -> str:
    """Give the whole page."""
    lines = [_INTRODUCTION + _row(*COLUMNS), _row(*["---"] * len(COLUMNS))]
    lines += [_row(*_cells(each)) for each in hosts()]
    lines += ["", "## Where they are", ""]
    columns = ("host", "key", "base URL", "moved by")
    lines += [_row(*columns), _row(*["---"] * len(columns))]
    lines += [_row(*_address(each)) for each in hosts()]
    return "\n".join(lines) + "\n"


def count(host: str) -> int:
    """Count a host's recorded exchanges over both of OpenAI's chat protocols."""
    counts = recorded()
    return sum(
        [
            counts[api].get(name, 0)
            for api in ("openai_chat", "openai_responses")
            for name in RECORDED_AS.get(host, (host,))
        ]
    )


def _cells(host: Provider) -> list[str]:
    compat = host.compat
    return [
        f"`{host.id}`",
        _name(compat.max_output_tokens_field, "max_completion_tokens"),
        _name(compat.reasoning_format, "reasoning_effort"),
        "tags in the text"
        if compat.inline_thinking
        else _name(compat.reasoning_replay_field, "any field"),
        _truth(compat.stream_options),
        _truth(compat.done_marker),
        _truth(compat.developer_role),
        _truth(compat.strict_tools),
        _truth(compat.required_tool_choice),
        _truth(compat.parallel_tool_calls),
        _truth(compat.json_schema),
        _truth(compat.top_k, "no"),
        _cache(compat),
        str(count(host.id) or "—"),
    ]


def _address(host: Provider) -> list[str]:
    endpoint = host.endpoint("openai_chat")
    variables = " or ".join([f"`{each}`" for each in host.auth.env])
    optional = ", if it wants one" if host.auth.scheme == "none" else ""
    url = None if endpoint is None else endpoint.base_url
    moved = None if endpoint is None else endpoint.base_url_env
    return [
        f"`{host.id}`",
        f"{variables}{optional}" if variables else "none" if optional else "its cloud's",
        f"`{url}`" if url else "yours",
        f"`{moved}`" if moved else "—",
    ]


def _name(stated: str | None, assumed: str) -> str:
    return f"`{stated}`" if stated else f"({assumed})"


def _truth(stated: bool | None, assumed: str = "yes") -> str:
    if stated is None:
        return f"({assumed})"
    return "yes" if stated else "no"


def _cache(compat: Compat) -> str:
    ways = [
        *(["`cache_control`"] if compat.cache_control else []),
        *([f"`{compat.affinity_header}`"] if compat.affinity_header else []),
        *([] if compat.cache_key is False else ["`prompt_cache_key`"]),
    ]
    return ", ".join(ways) or "by itself"


def _row(*cells: str) -> str:
    return f"| {' | '.join(cells)} |"


def main() -> None:
    """Write the page, or with `--check` exit 1 where it is not what it should be."""
    written = page()
    if "--check" in sys.argv:
        if not PAGE.exists() or PAGE.read_text() != written:
            sys.exit(f"{PAGE.name} is not what the catalog says; run: python -m docs.hosts_table")
        return
    PAGE.write_text(written)


if __name__ == "__main__":
    main()
