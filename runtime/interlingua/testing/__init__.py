"""The testing kit: scripted providers, cassettes, and a server that speaks every wire."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from interlingua.testing.cassette import Cassette as Cassette
    from interlingua.testing.cassette import NotRecorded as NotRecorded
    from interlingua.testing.cassette import RecordMode as RecordMode
    from interlingua.testing.chunking import Chunking as Chunking
    from interlingua.testing.isolation import NetworkForbidden as NetworkForbidden
    from interlingua.testing.isolation import no_network as no_network
    from interlingua.testing.replaying import replaying as replaying
    from interlingua.testing.scripted import ScriptedProvider as ScriptedProvider
    from interlingua.testing.server.faults import Cut as Cut
    from interlingua.testing.server.faults import Delay as Delay
    from interlingua.testing.server.faults import Duplicate as Duplicate
    from interlingua.testing.server.faults import Fault as Fault
    from interlingua.testing.server.faults import Malformed as Malformed
    from interlingua.testing.server.faults import Reorder as Reorder
    from interlingua.testing.server.faults import Stall as Stall
    from interlingua.testing.server.faults import Status as Status
    from interlingua.testing.server.requests import RecordedRequest as RecordedRequest
    from interlingua.testing.server.script import Answer as Answer
    from interlingua.testing.server.script import RawReply as RawReply
    from interlingua.testing.server.script import Replies as Replies
    from interlingua.testing.server.script import Script as Script
    from interlingua.testing.server.script import ScriptedError as ScriptedError
    from interlingua.testing.server.script import ScriptedReply as ScriptedReply
    from interlingua.testing.server.serving import Server as Server
    from interlingua.testing.server.serving import serve as serve

# Loaded on use: the pytest plugin lives here, and must not slow every start of pytest.
_HOMES = {
    "cassette": ("Cassette", "NotRecorded", "RecordMode"),
    "chunking": ("Chunking",),
    "isolation": ("NetworkForbidden", "no_network"),
    "replaying": ("replaying",),
    "scripted": ("ScriptedProvider",),
    "server.faults": (
        "Cut",
        "Delay",
        "Duplicate",
        "Fault",
        "Malformed",
        "Reorder",
        "Stall",
        "Status",
    ),
    "server.requests": ("RecordedRequest",),
    "server.script": ("Answer", "RawReply", "Replies", "Script", "ScriptedError", "ScriptedReply"),
    "server.serving": ("Server", "serve"),
}
_HOME_OF = {name: home for home, names in _HOMES.items() for name in names}

__all__ = [*_HOME_OF]  # pyright: ignore[reportUnsupportedDunderAll]  names load on use


def __getattr__(name: str) -> object:
    home = _HOME_OF.get(name)
    if home is None:
        raise AttributeError(f"module 'interlingua.testing' has no attribute {name!r}")
    loaded: object = getattr(import_module(f"interlingua.testing.{home}"), name)
    globals()[name] = loaded
    return loaded


def __dir__() -> list[str]:
    return sorted({*globals(), *_HOME_OF})
