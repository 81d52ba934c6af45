"""The settings of a run, read and checked; those of its calls set apart."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, cast

from interlingua.errors import UsageError
from interlingua.values import record

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from interlingua.budget import Budget
    from interlingua.chat import AnyAsyncChat, AnyChat
    from interlingua.runs.decisions import Approver
    from interlingua.runs.settings import PrepareStep, RunSettings, StopWhen
    from interlingua.settings import Settings
    from interlingua.tools import AnyTool, HostedTool

MAX_STEPS = 8
CONCURRENCY = 8
_PERMISSIONS = ("read", "write", "execute")


@record
class RunOptions:
    """What a run is to do; `settings` are those of each of its calls."""

    chat: AnyChat | AnyAsyncChat
    tools: Sequence[AnyTool | HostedTool]
    extra: Mapping[str, object] | None
    settings: Settings
    max_steps: int = MAX_STEPS
    stop_when: tuple[StopWhen, ...] = ()
    prepare_step: PrepareStep | None = None
    approve: Approver | None = None
    allow: frozenset[str] | None = None
    deps: object = None
    budgets: tuple[Budget, ...] = ()
    concurrency: int = CONCURRENCY
    tool_timeout: float | None = None


def read_options(
    chat: AnyChat | AnyAsyncChat,
    tools: Sequence[AnyTool | HostedTool],
    extra: Mapping[str, object] | None,
    given: RunSettings,
) -> RunOptions:
    """Tell a run's own settings from those of its calls.

    Raises:
        UsageError: One of the run's own is wrong.
    """
    settings = dict(given)
    own = cast("dict[str, Any]", {name: settings.pop(name) for name in _OWN if name in settings})
    for name in ("max_steps", "concurrency"):
        _check_count(name, own.get(name, 1))
    timeout = own.get("tool_timeout")
    if timeout is not None and not (isinstance(timeout, int | float) and timeout > 0):
        raise UsageError(f"tool_timeout={timeout!r}: give seconds, or None for no end")
    stop_when = own.pop("stop_when", ())
    if not callable(stop_when) and not isinstance(cast("object", stop_when), Iterable):
        raise UsageError(f"stop_when= takes a function or several, not {stop_when!r:.100}")
    own["stop_when"] = (stop_when,) if callable(stop_when) else tuple(stop_when)
    for condition in own["stop_when"]:
        _check_function("stop_when", condition)
    for name in ("prepare_step", "approve"):
        if own.get(name) is not None:
            _check_function(name, own[name])
    own["allow"] = _allowed(own.get("allow"))
    budget = own.pop("budget", None)
    own["budgets"] = () if budget is None else (budget,)
    calls = cast("Settings", settings)
    return RunOptions(chat=chat, tools=tools, extra=extra, settings=calls, **own)


def _check_count(name: str, given: object) -> None:
    if isinstance(given, bool) or not isinstance(given, int) or given < 1:
        raise UsageError(f"{name}={given!r}: give a whole number of at least 1")


def _check_function(name: str, given: object) -> None:
    if not callable(given):
        raise UsageError(f"{name}= takes a function, not a {type(given).__name__}")


def _allowed(given: object) -> frozenset[str] | None:
    if given is None:
        return None
    if not isinstance(given, Iterable):
        raise UsageError(f"allow= takes a set of {', '.join(_PERMISSIONS)}, not {given!r:.100}")
    names = (given,) if isinstance(given, str) else tuple(cast("Iterable[str]", given))
    for name in names:
        if name not in _PERMISSIONS:
            raise UsageError(f"allow: {name!r} is none of {', '.join(_PERMISSIONS)}")
    return frozenset(names)


_OWN = (
    "max_steps",
    "stop_when",
    "prepare_step",
    "approve",
    "allow",
    "deps",
    "budget",
    "concurrency",
    "tool_timeout",
)
