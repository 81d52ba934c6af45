"""The names of a call's settings: an unknown one is refused, with the name that was meant."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interlingua.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

OTHER_NAMES = {
    "cache_control": "cache",
    "effort": "reasoning",
    "extra_headers": "headers",
    "max_completion_tokens": "max_output_tokens",
    "max_new_tokens": "max_output_tokens",
    "max_retries": "retry",
    "max_tokens": "max_output_tokens",
    "num_predict": "max_output_tokens",
    "reasoning_effort": "reasoning",
    "stop_sequences": "stop",
    "thinking": "reasoning",
    "user": "user_id",
}
"""Settings by the names that providers and other libraries give them."""

_OF_A_CHAT = {
    "functions": "pass tools=[…]",
    "instructions": "begin the messages with system(…)",
    "response_format": "call extract(…)",
    "response_model": "call extract(…)",
    "system": "begin the messages with system(…)",
}
"""What is no setting here, and how a chat is told instead."""


def check_names(given: Iterable[str], known: Collection[str], *, takes_extra: bool = True) -> None:
    """Refuse names that are none.

    Parameters:
        given: The names of a call's settings.
        known: Those that there are.
        takes_extra: Whether the call has an `extra` for what has no name here.

    Raises:
        UsageError: One is unknown.
    """
    for name in given:
        if name not in known:
            extra = "; a provider's own fields go in extra={…}" if takes_extra else ""
            raise UsageError(f"unknown setting {name!r}{_advice(name, known)}{extra}")


def _advice(name: str, known: Collection[str]) -> str:
    from difflib import get_close_matches

    if name in _OF_A_CHAT and "max_output_tokens" in known:
        return f"; {_OF_A_CHAT[name]}"
    meant = OTHER_NAMES.get(name)
    if meant not in known:
        near = get_close_matches(name, known, n=1)
        meant = near[0] if near else None
    return f"; did you mean {meant}=?" if meant else ""
