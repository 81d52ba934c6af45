"""Tools made from functions and methods: `@tool`."""

from __future__ import annotations

import copy
import functools
import inspect
from functools import cached_property
from types import MethodType
from typing import TYPE_CHECKING, Concatenate, Generic, ParamSpec, TypeVar, cast, overload

from interlingua.tools import Tool

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Self

    from interlingua.context import Context
    from interlingua.grammar import Grammar
    from interlingua.messages import ToolCall
    from interlingua.schema.functions import FunctionSchema
    from interlingua.tools import Approval, Permission, Repair
    from interlingua.values import JsonObject

P = ParamSpec("P")
Q = ParamSpec("Q")
OwnerT = TypeVar("OwnerT")
ReturnT = TypeVar("ReturnT", covariant=True)
ResultT = TypeVar("ResultT")


class FunctionTool(Tool, Generic[P, ReturnT]):
    """A function or method that a model may call too: made by `@tool`, called as before."""

    __name__: str

    def __init__(
        self,
        function: Callable[P, ReturnT],
        *,
        name: str | None = None,
        description: str | None = None,
        strict: bool | None = None,
        freeform: bool | Grammar = False,
        permission: Permission | None = None,
        needs_approval: Approval = False,
        timeout: float | None = None,
        fatal: tuple[type[Exception], ...] = (),
        repair: Repair | None = None,
        namespace: Mapping[str, object] | None = None,
    ) -> None:
        # So that signatures, documentation and doctests are the function's own.
        functools.update_wrapper(cast("Callable[..., object]", self), function, updated=())
        self.__wrapped__ = function
        self._namespace = namespace
        self._unbound: FunctionTool[..., ReturnT] | None = None
        self.name = cast("str", getattr(function, "__name__", "")) if name is None else name
        if description is not None:
            self.description = description
        self.strict = strict
        self.freeform = freeform
        self.permission = permission
        self.needs_approval = needs_approval
        self.timeout = timeout
        self.fatal = fatal
        self.repair = repair
        self.executor = function

    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> ReturnT:
        """Call the function itself, as it stands in the source."""
        return self.__wrapped__(*args, **kwargs)

    @overload
    def __get__(self, instance: None, owner: type[object]) -> Self: ...
    @overload
    def __get__(
        self: FunctionTool[Concatenate[OwnerT, Q], ReturnT],
        instance: OwnerT,
        owner: type[object] | None = None,
    ) -> FunctionTool[Q, ReturnT]: ...
    def __get__(
        self, instance: object, owner: type[object] | None = None
    ) -> FunctionTool[..., ReturnT]:
        """Bind a method to its object: `station.weather` is a tool of that station."""
        function = cast("Callable[..., ReturnT]", self.__wrapped__)
        if instance is None or isinstance(function, staticmethod):
            return self
        bound = copy.copy(cast("FunctionTool[..., ReturnT]", self))
        bound.__wrapped__ = bound.executor = MethodType(function, instance)
        bound._unbound = cast("FunctionTool[..., ReturnT]", self)
        return bound

    if not TYPE_CHECKING:
        # Made when first asked for: it takes pydantic, and annotations may name what comes later.
        @cached_property
        def description(self) -> str:
            """What it does, for the model."""
            return self._schema.description

        @cached_property
        def parameters(self) -> JsonObject | None:
            """JSON schema of its arguments; None for a free-form tool."""
            return None if self.freeform else self._schema.parameters

    @cached_property
    def _schema(self) -> FunctionSchema:
        from interlingua.schema.functions import function_schema

        if self._unbound is not None:
            return self._unbound._schema
        context = self._context_parameter
        return function_schema(
            self.__wrapped__,
            leave_out=() if context is None else (context,),
            namespace=self._namespace,
        )

    def read_arguments(self, call: ToolCall) -> object:
        """Validate a call's arguments; give them by name, or a free-form tool's text.

        Raises:
            ToolArgumentsInvalid: They do not fit; the message tells the model why.
        """
        if self.freeform:
            return call.arguments_text
        from interlingua.tool_arguments import read_object, validated

        given = read_object(call, self.parameters, self.repair)
        return validated(self.name, self._schema.validate, given)

    def invoke(self, arguments: object, context: Context[object]) -> object:
        """Call the function; an async one gives an awaitable.

        Parameters:
            arguments: As `read_arguments` gave them.
        """
        if self.freeform:
            return super().invoke(arguments, context)
        taken = dict(cast("Mapping[str, object]", arguments))
        if self._context_parameter is not None:
            taken[self._context_parameter] = context
        return cast("Callable[..., object]", self.__wrapped__)(**taken)

    def __eq__(self, other: object) -> bool:
        # The function says it all, and a schema need not be made to compare tools.
        return (
            isinstance(other, FunctionTool)
            and self.__wrapped__ == cast("FunctionTool[..., object]", other).__wrapped__
            and self.name == other.name
        )

    __hash__ = Tool.__hash__

    def __repr__(self) -> str:
        return f"<tool {self.name!r} of {self.__wrapped__!r}>"


@overload
def tool(function: Callable[P, ResultT], /) -> FunctionTool[P, ResultT]: ...
@overload
def tool(
    *,
    name: str | None = None,
    description: str | None = None,
    strict: bool | None = None,
    freeform: bool | Grammar = False,
    permission: Permission | None = None,
    needs_approval: Approval = False,
    timeout: float | None = None,
    fatal: tuple[type[Exception], ...] = (),
    repair: Repair | None = None,
) -> Callable[[Callable[P, ResultT]], FunctionTool[P, ResultT]]: ...
def tool(
    function: Callable[P, ResultT] | None = None,
    /,
    *,
    name: str | None = None,
    description: str | None = None,
    strict: bool | None = None,
    freeform: bool | Grammar = False,
    permission: Permission | None = None,
    needs_approval: Approval = False,
    timeout: float | None = None,
    fatal: tuple[type[Exception], ...] = (),
    repair: Repair | None = None,
) -> FunctionTool[P, ResultT] | Callable[[Callable[P, ResultT]], FunctionTool[P, ResultT]]:
    """Make a function a tool: its schema comes from its signature, its words from its docstring.

    Parameters:
        name: What the model calls it; else the function's name.
        description: What it does, for the model; else the docstring's.
        strict: Whether the provider must enforce the schema; None leaves its default.
        freeform: Whether its input is text instead of JSON, or the grammar of that text; the
            function then takes that text. Few wires have such tools.
        permission: What it does to the world.
        needs_approval: Whether a run must ask before it executes a call, or who decides that.
        timeout: Seconds that a call may take; None for no end.
        fatal: Exceptions that end a run instead of going back to the model.
        repair: Asked for better text where a call's arguments are no JSON object; gives None where
            it knows none.
    """
    # Types that are local to a function are found nowhere else.
    here = inspect.currentframe()
    caller = None if here is None else here.f_back
    is_local = caller is not None and caller.f_locals is not caller.f_globals
    namespace = dict(caller.f_locals) if caller is not None and is_local else None

    def made(function: Callable[P, ResultT]) -> FunctionTool[P, ResultT]:
        return FunctionTool(
            function,
            name=name,
            description=description,
            strict=strict,
            freeform=freeform,
            permission=permission,
            needs_approval=needs_approval,
            timeout=timeout,
            fatal=fatal,
            repair=repair,
            namespace=namespace,
        )

    return made if function is None else made(function)
