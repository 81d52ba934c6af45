"""The testing kit: a loopback server that speaks every wire."""

from __future__ import annotations

from interlingua.testing.server.requests import RecordedRequest
from interlingua.testing.server.script import (
    Answer,
    Cut,
    RawReply,
    Script,
    ScriptedError,
    ScriptedReply,
    Stall,
)
from interlingua.testing.server.serving import Server, serve

__all__ = [
    "Answer",
    "Cut",
    "RawReply",
    "RecordedRequest",
    "Script",
    "ScriptedError",
    "ScriptedReply",
    "Server",
    "Stall",
    "serve",
]
