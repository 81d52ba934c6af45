"""A function's signature and docstring to the schema of its arguments, and arguments back."""

from __future__ import annotations

import functools
import inspect
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any, cast, get_type_hints

from interlingua.errors import UsageError
from interlingua.schema.docstrings import read_docstring
from interlingua.schema.types import internal_form, json_schema, parse

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping

    from pydantic import BaseModel

    from interlingua.values import JsonObject, JsonValue


class FunctionSchema:
    """What a model is told of a function, and how its arguments are read.

    Parameters:
        name: The function's name.
        description: Its docstring, without what describes single parameters.
        parameters: JSON schema of its arguments, an object that takes no others.
    """

    __slots__ = ("_arguments", "_names", "description", "name", "parameters")

    def __init__(
        self, name: str, description: str, arguments: type[BaseModel], names: dict[str, str]
    ) -> None:
        self.name = name
        self.description = description
        self._arguments = arguments
        self._names = names
        schema = internal_form(json_schema(arguments, f"tool {name!r}"))
        schema.setdefault("properties", {})
        self.parameters: JsonObject = schema

    def validate(self, arguments: JsonValue) -> dict[str, object]:
        """Read arguments; give them by name as the function takes them, defaults included.

        Raises:
            pydantic.ValidationError: They do not fit the signature.
        """
        given = parse(self._arguments, arguments)
        return {name: getattr(given, inner) for inner, name in self._names.items()}


def function_schema(
    function: Callable[..., object],
    *,
    leave_out: Collection[str] = (),
    namespace: Mapping[str, object] | None = None,
) -> FunctionSchema:
    """Describe a function to a model.

    Parameters:
        leave_out: Parameters that the model does not give; the first one of a method that is not
            bound is left out in any case.
        namespace: Names that annotations may use besides the function's own globals.

    Raises:
        UsageError: A parameter cannot be given by name, or its type has no schema.
    """
    from pydantic import ConfigDict, create_model
    from pydantic.fields import FieldInfo

    name = _name(function)
    said = read_docstring(inspect.getdoc(_inner(function)) or "")
    parameters = _parameters(function, name, leave_out)
    hints = _hints(function, [each.name for each in parameters], namespace, name)
    fields: dict[str, Any] = {}
    names: dict[str, str] = {}
    for parameter in parameters:
        annotation = cast("Any", hints.get(parameter.name, Any))
        field = (
            FieldInfo.from_annotation(annotation)
            if parameter.default is parameter.empty
            else FieldInfo.from_annotated_attribute(annotation, parameter.default)
        )
        if field.description is None:
            field.description = said.parameters.get(parameter.name)
        # Under names of our own, since a field may not be called as a method of every model is.
        inner = f"argument_{len(names)}"
        if field.alias is None and field.validation_alias is None:
            field.alias = field.validation_alias = parameter.name
        fields[inner] = (field.annotation, field)
        names[inner] = parameter.name
    try:
        arguments = create_model(
            name, __config__=ConfigDict(extra="forbid", arbitrary_types_allowed=True), **fields
        )
    except (TypeError, ValueError) as error:
        raise UsageError(f"tool {name!r}: {error}") from error
    return FunctionSchema(
        name, _description(said.description, said.parameters, names, leave_out), arguments, names
    )


def _parameters(
    function: Callable[..., object], name: str, leave_out: Collection[str]
) -> list[inspect.Parameter]:
    given = list(inspect.signature(function).parameters.values())
    if (
        given
        and given[0].name in ("self", "cls")
        and given[0].annotation is inspect.Parameter.empty
    ):
        given = given[1:]
    kept = [parameter for parameter in given if parameter.name not in leave_out]
    for parameter in kept:
        if parameter.kind not in (parameter.POSITIONAL_OR_KEYWORD, parameter.KEYWORD_ONLY):
            raise UsageError(
                f"tool {name!r}: {parameter} cannot be given by name; a tool takes named"
                " parameters only"
            )
    return kept


def _hints(
    function: Callable[..., object],
    parameters: Collection[str],
    namespace: Mapping[str, object] | None,
    name: str,
) -> dict[str, object]:
    inner, here = _inner(function), dict(namespace or {})
    # The model is told of these alone: what is returned may be known to type checkers only.
    told = {
        parameter: annotation
        for parameter, annotation in inspect.get_annotations(inner).items()
        if parameter in parameters
    }
    known = cast("dict[str, object]", getattr(inspect.unwrap(inner), "__globals__", {}))
    try:
        if inspect.isclass(inner):
            return get_type_hints(inner, localns=here, include_extras=True)
        return get_type_hints(
            SimpleNamespace(__annotations__=told), known, here, include_extras=True
        )
    except NameError as error:
        raise UsageError(
            f"tool {name!r}: an annotation names {error.name!r}, which is not defined where the"
            " function is; import it at run time, not only for type checkers"
        ) from error
    except (SyntaxError, TypeError) as error:
        raise UsageError(f"tool {name!r}: {error}") from error


def _inner(function: Callable[..., object]) -> Callable[..., object]:
    """Give what holds annotations and docstring."""
    while isinstance(function, functools.partial):
        function = cast("functools.partial[object]", function).func
    if inspect.isroutine(function) or inspect.isclass(function):
        return function
    return cast("Callable[..., object]", type(function).__call__)


def _name(function: Callable[..., object]) -> str:
    while isinstance(function, functools.partial):
        function = cast("functools.partial[object]", function).func
    return cast("str", getattr(function, "__name__", type(function).__name__))


def _description(
    said: str, parameters: dict[str, str], names: dict[str, str], leave_out: Collection[str]
) -> str:
    """Keep what the docstring says of parameters that the signature does not have."""
    unknown = [
        f"{name}: {described}"
        for name, described in parameters.items()
        if name not in names.values() and name not in leave_out
    ]
    return "\n".join([said, *([""] if said and unknown else []), *unknown])
