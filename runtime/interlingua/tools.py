"""Tools a model may call: from a JSON schema, or as a class of arguments."""

from __future__ import annotations

import inspect
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, ClassVar, Literal, TypeAlias, cast, dataclass_transform

from interlingua.errors import UsageError
from interlingua.executors import context_parameter, is_awaited
from interlingua.hosted_tool import HostedTool as HostedTool
from interlingua.values import value

if TYPE_CHECKING:
    from collections.abc import Callable

    from pydantic import ConfigDict

    from interlingua.context import Context
    from interlingua.grammar import Grammar
    from interlingua.messages import ToolCall
    from interlingua.schema.dialects import PortabilityReport
    from interlingua.schema.docstrings import Docstring
    from interlingua.values import JsonObject

Permission: TypeAlias = Literal["read", "write", "execute"]
Approval: TypeAlias = "bool | Callable[[ToolCall], bool]"
Repair: TypeAlias = "Callable[[str], str | None]"


@dataclass_transform(kw_only_default=True, field_specifiers=(field,))
class Tool:
    """A tool given by its JSON schema; or, as a base class, by the fields of its arguments.

    A class `class Weather(Tool)` with the field `city: str` is a tool of its own: `tools=[Weather]`
    offers it, its docstring describes it, and the value of a call is an instance. Its `run` method,
    if it has one, executes the call. All keywords below but `parameters`, `freeform` and `executor`
    are also keywords of such a class.

    Parameters:
        name: What the model calls it.
        description: What it does, for the model.
        parameters: JSON schema of its arguments, an object. Calls are checked by it where
            `jsonschema-rs` or `jsonschema` is installed (the extra `jsonschema`).
        strict: Whether the provider must enforce the schema; None leaves its default.
        freeform: Whether its input is text instead of JSON, or the grammar of that text; few wires
            have such tools.
        permission: What it does to the world.
        needs_approval: Whether a run must ask before it executes a call, or who decides that.
        timeout: Seconds that a call may take; None for no end.
        fatal: Exceptions that end a run instead of going back to the model.
        repair: Asked for better text where a call's arguments are no JSON object, such as
            `repair_json`; gives None where it knows none.
        executor: Executes a call: takes the arguments and, in a parameter annotated so, a
            `Context`. Without one, a run stops and leaves the call to its caller.
    """

    name: str
    description: str
    parameters: JsonObject | None
    strict: bool | None
    freeform: bool | Grammar
    permission: Permission | None
    needs_approval: Approval
    timeout: float | None
    fatal: tuple[type[Exception], ...]
    repair: Repair | None
    executor: Callable[..., object] | None

    __match_args__: ClassVar[tuple[str, ...]] = ("name", "description", "parameters", "strict")
    # As of functions: what no field takes is an error, and the model is told so.
    __pydantic_config__: ClassVar[ConfigDict] = {"extra": "forbid", "arbitrary_types_allowed": True}
    _declaration: ClassVar[Tool | None] = None

    def __init__(
        self,
        name: str,
        description: str = "",
        parameters: JsonObject | None = None,
        strict: bool | None = None,
        *,
        freeform: bool | Grammar = False,
        permission: Permission | None = None,
        needs_approval: Approval = False,
        timeout: float | None = None,
        fatal: tuple[type[Exception], ...] = (),
        repair: Repair | None = None,
        executor: Callable[..., object] | None = None,
    ) -> None:
        self.name = name
        self.description = description
        self.parameters = parameters
        self.strict = strict
        self.freeform = freeform
        self.permission = permission
        self.needs_approval = needs_approval
        self.timeout = timeout
        self.fatal = fatal
        self.repair = repair
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
        repair: Repair | None = None,
    ) -> None:
        super().__init_subclass__()
        if "__init__" in cls.__dict__:
            return
        said = cls.__doc__  # a dataclass would invent one
        for own, given in cls.__dict__.items():
            if type(given).__name__ == "FieldInfo":
                raise UsageError(
                    f"{cls.__name__}.{own}: write {own}: Annotated[…, Field(…)], and the default"
                    " after it"
                )
        dataclass(kw_only=True)(cls)
        cls.__doc__ = said
        cls._declaration = ClassTool(
            cls,
            name=name,
            description=description,
            strict=strict,
            permission=permission,
            needs_approval=needs_approval,
            timeout=timeout,
            fatal=fatal,
            repair=repair,
        )

    @property
    def is_async(self) -> bool:
        """Whether its executor is awaited."""
        return self.executor is not None and is_awaited(self.executor)

    @property
    def portability(self) -> PortabilityReport:
        """What each provider's dialect of JSON schema cannot say of its arguments."""
        from interlingua.schema.dialects import portability

        return portability(self.parameters or {"type": "object", "properties": {}})

    def read_arguments(self, call: ToolCall) -> object:
        """Validate a call's arguments; give what `invoke` takes.

        Raises:
            ToolArgumentsInvalid: They do not fit; the message tells the model why.
        """
        if self.freeform:
            return call.arguments_text
        from interlingua.tool_arguments import fitting, read_object

        given = read_object(call, self.parameters, self.repair)
        return fitting(self.name, given, self.parameters)

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
            self.freeform,
            self.permission,
            self.needs_approval,
            self.timeout,
            self.fatal,
            self.repair,
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
        *,
        name: str | None,
        description: str | None,
        strict: bool | None,
        permission: Permission | None,
        needs_approval: Approval,
        timeout: float | None,
        fatal: tuple[type[Exception], ...],
        repair: Repair | None,
    ) -> None:
        self.arguments = arguments
        self.name = arguments.__name__ if name is None else name
        if description is not None:
            self.description = description
        self.strict = strict
        self.freeform = False
        self.permission = permission
        self.needs_approval = needs_approval
        self.timeout = timeout
        self.fatal = fatal
        self.repair = repair
        # Called as a function of the instance.
        self.executor = cast("Callable[..., object] | None", getattr(arguments, "run", None))

    if not TYPE_CHECKING:
        # Made when first asked for: it takes pydantic, and annotations may name what comes later.
        @cached_property
        def description(self) -> str:
            """What it does, for the model."""
            return self._docstring.description

        @cached_property
        def parameters(self) -> JsonObject:
            """JSON schema of its arguments."""
            from interlingua.schema.types import schema_of

            schema = schema_of(self.arguments)
            schema.pop("description", None)
            properties = schema.setdefault("properties", {})
            for name, said in self._docstring.parameters.items():
                if name in properties:
                    properties[name].setdefault("description", said)
            return schema

    @cached_property
    def _docstring(self) -> Docstring:
        from interlingua.schema.docstrings import read_docstring

        return read_docstring(inspect.cleandoc(self.arguments.__doc__ or ""))

    def read_arguments(self, call: ToolCall) -> object:
        """Validate a call's arguments; give an instance of the class.

        Raises:
            ToolArgumentsInvalid: They do not fit; the message tells the model why.
        """
        from interlingua.schema.types import parse
        from interlingua.tool_arguments import read_object, validated

        given = read_object(call, self.parameters, self.repair)
        return validated(self.name, lambda arguments: parse(self.arguments, arguments), given)


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
