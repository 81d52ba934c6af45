"""How a tool's function is called: which parameter takes the context, and whether it is awaited."""

from __future__ import annotations

import inspect
from typing import TYPE_CHECKING, cast, get_origin

from interlingua.context import Context

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping


def is_awaited(function: Callable[..., object]) -> bool:
    """Tell whether a call gives an awaitable, as far as the function itself says."""
    if inspect.iscoroutinefunction(inspect.unwrap(function)):
        return True
    return inspect.iscoroutinefunction(getattr(function, "__call__", None))  # noqa: B004  its method is asked for


def context_parameter(function: Callable[..., object]) -> str | None:
    """Name the parameter that is annotated as a `Context`; None where there is none."""
    try:
        signature = inspect.signature(function)
    except (TypeError, ValueError):
        return None
    names = cast("Mapping[str, object]", getattr(inspect.unwrap(function), "__globals__", {}))
    for parameter in signature.parameters.values():
        if _is_context(parameter.annotation, names):
            return parameter.name
    return None


def _is_context(annotation: object, names: Mapping[str, object]) -> bool:
    if not isinstance(annotation, str):
        return annotation is Context or get_origin(annotation) is Context
    # Only the class is looked up: what stands in its brackets may be known to type checkers alone.
    path = annotation.strip("'\" ").partition("[")[0].strip().split(".")
    found: object = names.get(path[0])
    for name in path[1:]:
        found = getattr(found, name, None)
    return found is Context or (found is None and path[-1] == "Context")
