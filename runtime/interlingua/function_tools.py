"""Tools made from functions and methods: `@tool`."""

from __future__ import annotations

import inspect
from dataclasses import field, make_dataclass
from functools import cached_property
from typing import (
    TYPE_CHECKING,
    Generic,
    ParamSpec,
    TypeVar,
    cast,
    get_type_hints,
    overload,
)

from interlingua.errors import UsageError
from interlingua.executors import context_parameter
from interlingua.tools import Tool, parsed, schema_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from interlingua.context import Context
    from interlingua.messages import ToolCall
    from interlingua.tools import Approval, Permission
    from interlingua.values import JsonObject

P = ParamSpec("P")
OwnerT = TypeVar("OwnerT")
ReturnT = TypeVar("ReturnT", covariant=True)
ResultT = TypeVar("ResultT")


class FunctionTool(Tool, Generic[P, ReturnT]):
    """A function that a model may call too: made by `@tool`, called as before."""

    def __init__(
        self,
        function: Callable[P, ReturnT],
        *,
        name: str | None = None,
        description: str | None = None,
        strict: bool | None = None,
        permission: Permission | None = None,
        needs_approval: Approval = False,
        timeout: float | None = None,
        fatal: tuple[type[Exception], ...] = (),
    ) -> None:
        self.__wrapped__ = function
        self.__name__: str = getattr(function, "__name__", type(function).__name__)
        self.__doc__ = function.__doc__
        self.__module__ = function.__module__
        self.name = self.__name__ if name is None else name
        self.description = inspect.getdoc(function) or "" if description is None else description
        self.strict = strict
        self.permission = permission
        self.needs_approval = needs_approval
        self.timeout = timeout
        self.fatal = fatal
        self.executor = function

    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> ReturnT:
        """Call the function itself, as it stands in the source."""
        return self.__wrapped__(*args, **kwargs)

    if not TYPE_CHECKING:
        # Made when it is first asked for, since the annotations may name what comes later.
        @cached_property
        def parameters(self) -> JsonObject:
            """JSON schema of its arguments."""
            return schema_of(self._arguments)

    def read_arguments(self, call: ToolCall) -> object:
        """Validate a call's arguments; give them by name.

        Raises:
            ToolArgumentsInvalid: They do not fit; the message tells the model why.
        """
        return dict(vars(parsed(self._arguments, super().read_arguments(call))))

    def invoke(self, arguments: object, context: Context[object]) -> object:
        """Call the function; an async one gives an awaitable.

        Parameters:
            arguments: As `read_arguments` gave them.
        """
        taken = dict(cast("dict[str, object]", arguments))
        if self._context_parameter is not None:
            taken[self._context_parameter] = context
        function = cast("Callable[..., object]", self.__wrapped__)
        return function(**taken)

    @cached_property
    def _arguments(self) -> type:
        function = self.__wrapped__
        context = context_parameter(function)
        hints = get_type_hints(function, include_extras=True)
        fields: list[tuple[str, object, object]] = []
        for parameter in inspect.signature(function).parameters.values():
            if parameter.name == context:
                continue
            if parameter.kind not in (parameter.POSITIONAL_OR_KEYWORD, parameter.KEYWORD_ONLY):
                raise UsageError(
                    f"tool {self.name!r}: {parameter.name!r} cannot be given by name;"
                    " a tool takes named parameters only"
                )
            default = parameter.default
            given = field() if default is parameter.empty else field(default=default)
            fields.append((parameter.name, hints.get(parameter.name, object), given))
        made = cast("Callable[..., type]", make_dataclass)
        return made(self.name, fields, kw_only=True)


@overload
def tool(function: Callable[P, ResultT], /) -> FunctionTool[P, ResultT]: ...
@overload
def tool(
    *,
    name: str | None = None,
    description: str | None = None,
    strict: bool | None = None,
    permission: Permission | None = None,
    needs_approval: Approval = False,
    timeout: float | None = None,
    fatal: tuple[type[Exception], ...] = (),
) -> Callable[[Callable[P, ResultT]], FunctionTool[P, ResultT]]: ...
def tool(
    function: Callable[P, ResultT] | None = None,
    /,
    *,
    name: str | None = None,
    description: str | None = None,
    strict: bool | None = None,
    permission: Permission | None = None,
    needs_approval: Approval = False,
    timeout: float | None = None,
    fatal: tuple[type[Exception], ...] = (),
) -> FunctionTool[P, ResultT] | Callable[[Callable[P, ResultT]], FunctionTool[P, ResultT]]:
    """Make a function a tool: its schema comes from its signature, its words from its docstring.

    Parameters:
        name: What the model calls it; else the function's name.
        description: What it does, for the model; else the docstring's.
        strict: Whether the provider must enforce the schema; None leaves its default.
        permission: What it does to the world.
        needs_approval: Whether a run must ask before it executes a call, or who decides that.
        timeout: Seconds that a call may take; None for no end.
        fatal: Exceptions that end a run instead of going back to the model.
    """

    def made(function: Callable[P, ResultT]) -> FunctionTool[P, ResultT]:
        return FunctionTool(
            function,
            name=name,
            description=description,
            strict=strict,
            permission=permission,
            needs_approval=needs_approval,
            timeout=timeout,
            fatal=fatal,
        )

    return made if function is None else made(function)
