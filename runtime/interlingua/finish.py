"""Why a reply ended, in words every wire shares."""

from __future__ import annotations

from enum import StrEnum


class FinishReason(StrEnum):
    """Why a reply ended; `Reply.raw_finish_reason` keeps the provider's word."""

    STOP = "stop"
    LENGTH = "length"
    TOOL_CALLS = "tool_calls"
    CONTENT_FILTER = "content_filter"
    REFUSAL = "refusal"
    PAUSE = "pause"
    """The provider paused a long turn; send the reply back to go on."""
    CONTEXT_LENGTH = "context_length"
    ERROR = "error"
    UNKNOWN = "unknown"
    """The provider gave no reason, or one we do not know."""
