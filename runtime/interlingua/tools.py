"""Tools a model may call: from a JSON schema, or as a class of arguments."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, ClassVar, Literal, TypeAlias, cast, dataclass_transform

from interlingua.errors import ToolArgumentsInvalid, UsageError
from interlingua.executors import context_parameter, is_awaited
from interlingua.values import value

if TYPE_CHECKING:
    from collections.abc import Callable

    from pydantic import TypeAdapter

    from interlingua.context import Context
    from interlingua.messages import ToolCall
    from interlingua.values import JsonObject

Permission: TypeAlias = Literal["read", "write", "execute"]
Approval: TypeAlias = "bool | Callable[[ToolCall], bool]"


@dataclass_transform(kw_only_default=True, field_specifiers=(field,))
class Tool:
    """A tool given by its JSON schema; or, as a base class, by the fields of its arguments.

    A class `class Weather(Tool)` with the field `city: str` is a tool of its own: `tools=[Weather]`
    offers it, its docstring describes it, and the value of a call is an instance. Its `run` method,
    if it has one, executes the call. All keywords below but `parameters` and `executor` are also
    keywords of such a class.

    Parameters:
        name: What the model calls it.
        description: What it does, for the model.
        parameters: JSON schema of its arguments, an object.
        strict: Whether the provider must enforce the schema; None leaves its default.
        permission: What it does to the world.
        needs_approval: Whether a run must ask before it executes a call, or who decides that.
        timeout: Seconds that a call may take; None for no end.
        fatal: Exceptions that end a run instead of going back to the model.
        executor: Executes a call: takes the arguments and, in a parameter annotated so, a
            `Context`. Without one, a run stops and leaves the call to its caller.
    """

    name: str
    description: str
    parameters: JsonObject | None
    strict: bool | None
    permission: Permission | None
    needs_approval: Approval
    timeout: float | None
    fatal: tuple[type[Exception], ...]
    executor: Callable[..., object] | None

    __match_args__: ClassVar[tuple[str, ...]] = ("name", "description", "parameters", "strict")
    _declaration: ClassVar[Tool | None] = None

    def __init__(
        self,
        name: str,
        description: str = "",
        parameters: JsonObject | None = None,
        strict: bool | None = None,
        *,
        permission: Permission | None = None,
        needs_approval: Approval = False,
        timeout: float | None = None,
        fatal: tuple[type[Exception], ...] = (),
        executor: Callable[..., object] | None = None,
    ) -> None:
        self.name = name
        self.description = description
        self.parameters = parameters
        self.strict = strict
        self.permission = permission
        self.needs_approval = needs_approval
        self.timeout = timeout
        self.fatal = fatal
        self.executor = executor

    def __init_subclass__(
        cls,
        *,
        name: str | None = None,
        description: str | None = None,
        strict: bool | None = None,
        permission: Permission | None = None,
        needs_approval: Approval = False,
        timeout: float | None = None,
        fatal: tuple[type[Exception], ...] = (),
    ) -> None:
        super().__init_subclass__()
        if "__init__" in cls.__dict__:
            return
        own_description = cls.__doc__ or ""  # a dataclass would invent one
        dataclass(kw_only=True)(cls)
        cls._declaration = ClassTool(
            cls,
            cls.__name__ if name is None else name,
            own_description if description is None else description,
            strict=strict,
            permission=permission,
            needs_approval=needs_approval,
            timeout=timeout,
            fatal=fatal,
        )

    @property
    def is_async(self) -> bool:
        """Whether its executor is awaited."""
        return self.executor is not None and is_awaited(self.executor)

    def read_arguments(self, call: ToolCall) -> object:
        """Validate a call's arguments; give what `invoke` takes.

        Raises:
            ToolArgumentsInvalid: They do not fit; the message tells the model why.
        """
        if call.arguments is None:
            raise ToolArgumentsInvalid(
                f"the arguments of {call.name!r} are not a JSON object: {call.arguments_text}"
            )
        return call.arguments

    def invoke(self, arguments: object, context: Context[object]) -> object:
        """Execute a call; an async executor gives an awaitable.

        Parameters:
            arguments: As `read_arguments` gave them.

        Raises:
            UsageError: The tool has no executor.
        """
        if self.executor is None:
            raise UsageError(f"tool {self.name!r} has no executor; answer its calls yourself")
        taken = self._context_parameter
        return self.executor(arguments, **({} if taken is None else {taken: context}))

    @cached_property
    def _context_parameter(self) -> str | None:
        return None if self.executor is None else context_parameter(self.executor)

    def _facts(self) -> tuple[object, ...]:
        return (
            self.name,
            self.description,
            self.parameters,
            self.strict,
            self.permission,
            self.needs_approval,
            self.timeout,
            self.fatal,
            self.executor,
        )

    def __eq__(self, other: object) -> bool:
        return isinstance(other, type(self)) and self._facts() == other._facts()

    def __hash__(self) -> int:
        return hash((type(self), self.name))

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.name!r}, {self.description!r}, {self.parameters!r})"


class ClassTool(Tool):
    """The tool that a class of arguments declares; `declared` gives it."""

    def __init__(
        self,
        arguments: type[Tool],
        name: str,
        description: str,
        *,
        strict: bool | None,
        permission: Permission | None,
        needs_approval: Approval,
        timeout: float | None,
        fatal: tuple[type[Exception], ...],
    ) -> None:
        self.arguments = arguments
        self.name = name
        self.description = description
        self.strict = strict
        self.permission = permission
        self.needs_approval = needs_approval
        self.timeout = timeout
        self.fatal = fatal
        # Called as a function of the instance.
        self.executor = cast("Callable[..., object] | None", getattr(arguments, "run", None))

    if not TYPE_CHECKING:
        # Made when it is first asked for, since the annotations may name what comes later.
        @cached_property
        def parameters(self) -> JsonObject:
            """JSON schema of its arguments."""
            return schema_of(self.arguments)

    def read_arguments(self, call: ToolCall) -> object:
        """Validate a call's arguments; give an instance of the class.

        Raises:
            ToolArgumentsInvalid: They do not fit; the message tells the model why.
        """
        return parsed(self.arguments, super().read_arguments(call))


def schema_of(annotation: object) -> JsonObject:
    """Give a type's JSON schema."""
    return _adapter(annotation).json_schema()


def parsed(annotation: object, given: object) -> object:
    """Validate a JSON value.

    Raises:
        ToolArgumentsInvalid: It does not fit the type.
    """
    from pydantic import ValidationError

    try:
        return _adapter(annotation).validate_python(given)
    except ValidationError as error:
        raise ToolArgumentsInvalid(str(error)) from error


def _adapter(annotation: object) -> TypeAdapter[object]:
    from pydantic import TypeAdapter

    return TypeAdapter(cast("type[object]", annotation))


@value
class HostedTool:
    """A tool the provider runs itself, in the provider's own words.

    `definition` goes to the wire as it is.
    """

    definition: JsonObject


@value
class NamedTool:
    """The tool that the model must call."""

    name: str


AnyTool: TypeAlias = Tool | type[Tool]
"""A tool of our own: a value, or a class of arguments."""

ChosenTool: TypeAlias = Literal["auto", "none", "required"] | NamedTool
"""The choice among tools, as a wire writes it."""

ToolChoice: TypeAlias = ChosenTool | AnyTool
"""The choice among tools, as a caller gives it: a tool itself stands for its name."""


def declared(tool: AnyTool) -> Tool:
    """Give the tool that a class of arguments declares; a tool is given as it is.

    Raises:
        UsageError: It is `Tool` itself, or an instance of a class of arguments.
    """
    kind = tool if isinstance(tool, type) else type(tool)
    declaration = kind.__dict__.get("_declaration")
    if isinstance(tool, type):
        if declaration is None:
            raise UsageError(f"{tool.__name__} declares no arguments; give a tool or its class")
        return cast("Tool", declaration)
    if declaration is not None:
        raise UsageError(f"a {kind.__name__}(…) is the value of a call; pass the class itself")
    return tool
