"""The neutral settings of a call, defined once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

from typing import TypedDict

from interlingua.records import Effort
from interlingua.tools import ToolChoice
from interlingua.values import value


class Timeouts(TypedDict, total=False):
    """Seconds; None or absent means no limit.

    `connect` until the connection stands, `first_token` until the first content, `idle` between
    pieces of content (keep-alive pings do not count), `total` for the whole call with its retries.
    """

    connect: float | None
    first_token: float | None
    idle: float | None
    total: float | None


@value
class Retry:
    """When a failed call is tried again.

    Parameters:
        attempts: Calls in all, the first included.
        budget: Seconds that waiting may take in all.
        base: Seconds of the first backoff; each further one doubles, with full jitter.
        ceiling: Seconds a single backoff may last.
    """

    attempts: int = 4
    budget: float = 60.0
    base: float = 0.5
    ceiling: float = 8.0


Unsupported: TypeAlias = Literal["raise", "warn", "drop"]


class CallSettings(TypedDict, total=False):
    """What a caller may set for any call of an endpoint.

    Units: `timeout` in seconds (one number for the whole call, or `Timeouts`).
    """

    headers: Mapping[str, str] | None
    timeout: float | Timeouts | None
    retry: Retry | int | None


class Settings(CallSettings, total=False):
    """What a caller may set, whatever the model.

    Units: `max_output_tokens` and a numeric `reasoning` in tokens, `timeout` in seconds (one number
    for the whole call, or `Timeouts`).
    """

    max_output_tokens: int | None
    temperature: float | None
    top_p: float | None
    top_k: int | None
    stop: str | Sequence[str] | None
    seed: int | None
    presence_penalty: float | None
    frequency_penalty: float | None
    logprobs: int | bool | None
    reasoning: Effort | int | None
    tool_choice: ToolChoice | None
    parallel_tool_calls: bool | None
    cache: Literal["none", "short", "long"] | None
    service_tier: str | None
    user_id: str | None
    metadata: Mapping[str, str] | None
    unsupported: Unsupported


TRANSPORT_SETTINGS = frozenset({"headers", "timeout", "retry", "unsupported"})
"""Settings that shape the call and not the request body."""
