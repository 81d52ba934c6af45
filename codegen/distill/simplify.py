"""A document's shapes to fewer and plainer ones: nulls moved to uses, aliases followed.

Law: what a value may be never changes, only where that is written.
"""

from __future__ import annotations

from codegen.distill.read import without_null
from codegen.distill.shapes import (
    Alternatives,
    Choice,
    Components,
    Null,
    Record,
    Reference,
    Shape,
    alternatives,
    flat_members,
    members_of,
    rebuilt,
)


def with_nulls_at_uses(components: Components) -> dict[str, Shape]:
    """Return the components without `| null` of their own: whoever refers to them says it."""
    nullable: set[str] = set()
    while True:
        found = {
            name
            for name, shape in components.items()
            if any(
                member == Null() or (isinstance(member, Reference) and member.name in nullable)
                for member in members_of(shape)
            )
        }
        if found == nullable:
            break
        nullable = found

    def marked(shape: Shape) -> Shape:
        if isinstance(shape, Reference) and shape.name in nullable:
            return alternatives([shape, Null()])
        return rebuilt(shape, marked)

    moved: dict[str, Shape] = {}
    for name, shape in components.items():
        result = marked(shape)
        moved[name] = without_null(result) if name in nullable else result
    return moved


def with_aliases_followed(components: Components, kept: frozenset[str]) -> dict[str, Shape]:
    """Return the components with each that merely names another shape written out at its uses.

    Records, unions and choices keep their names, and so do the components in `kept`.
    """
    plain = {
        name
        for name, shape in components.items()
        if not isinstance(shape, Record | Alternatives | Choice) and name not in kept
    }

    def followed(shape: Shape) -> Shape:
        if isinstance(shape, Reference) and shape.name in plain:
            return followed(components[shape.name])
        return rebuilt(shape, followed)

    return {name: followed(shape) for name, shape in components.items() if name not in plain}


def with_parameters_only(components: Components) -> dict[str, Shape]:
    """Return the components without a union's second member for the same tag.

    A package's request types take its own response models too, beside a `…Param` type that
    says the same: only the latter is what a caller writes.
    """

    def chosen(shape: Shape) -> Shape:
        shape = rebuilt(shape, chosen)
        if not isinstance(shape, Alternatives):
            return shape
        tags = {
            tag
            for name, target in flat_members(shape, components)
            if name is not None and name.endswith("Param")
            for tag in _tags(target)
        }

        def repeated(member: Shape) -> bool:
            return (
                isinstance(member, Reference)
                and not member.name.endswith("Param")
                and (named := set(_tags(components[member.name]))) != set()
                and named <= tags
            )

        return alternatives(member for member in shape.members if not repeated(member))

    return {name: chosen(shape) for name, shape in components.items()}


def _tags(shape: Shape) -> tuple[str, ...]:
    field = shape.field("type") if isinstance(shape, Record) else None
    if field is None or not isinstance(field.shape, Choice):
        return ()
    return tuple(str(value) for value in field.shape.values)
