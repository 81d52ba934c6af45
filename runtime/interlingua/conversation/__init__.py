"""Conversations: kept, stored as JSON, handed from model to model, trimmed to a limit."""

from __future__ import annotations

from interlingua.conversation.adaptation import Handoff
from interlingua.conversation.conversation import Conversation
from interlingua.conversation.entries import Entry, Provenance

__all__ = ["Conversation", "Entry", "Handoff", "Provenance"]
