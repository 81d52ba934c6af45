"""Recordings whose expectation is wrong or cannot be met, each with the reason."""

from __future__ import annotations

EXCEPTIONS: dict[str, dict[str, str]] = {
    "openai_chat": {},
    "openai_responses": {},
    "anthropic_messages": {},
    "google_generate": {},
}
