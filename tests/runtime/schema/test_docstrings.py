"""Docstrings of three styles give what griffe reads in them, and lose nothing."""

from __future__ import annotations

import inspect
import logging
from typing import Literal

import griffe
import pytest

from interlingua.schema.docstrings import read_docstring

GOOGLE = """Summary.

    More text.

    Args:
        city: City name,
            in English.

            Another paragraph.
        unit (Literal["C", "F"], optional): The unit: C or F.
        *rest (tuple(int)): Others.
        days:
            Number of days.

    Returns:
        Something: good.
    """

NUMPY = """Summary.

    More text.

    Parameters
    ----------
    city : str
        City name,
        in English.

        Another paragraph.
    x, y : int, optional
        Both.
    flag
        No type.

    Returns
    -------
    str
        Good.
    """

SPHINX = """Summary.

    More text.

    :param city: City name,
        in English.
    :param str unit: The unit.
    :type unit: str
    :param days: Number of days.
    :returns: Good.
    """

Style = Literal["google", "numpy", "sphinx"]


@pytest.mark.parametrize(
    ("style", "text"), [("google", GOOGLE), ("numpy", NUMPY), ("sphinx", SPHINX)]
)
def test_parameters_read_as_griffe_reads_them(
    style: Style, text: str, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.CRITICAL, "griffe")
    expected: dict[str, str] = {}
    for section in griffe.Docstring(inspect.cleandoc(text), parser=style).parse():
        if isinstance(section, griffe.DocstringSectionParameters):
            for parameter in section.value:
                expected[parameter.name.lstrip("*")] = parameter.description.strip()
    assert len(expected) >= 3
    assert read_docstring(text).parameters == expected


@pytest.mark.parametrize(
    ("text", "description"),
    [
        (GOOGLE, "Summary.\n\nMore text.\n\nReturns:\n    Something: good."),
        (NUMPY, "Summary.\n\nMore text.\n\nReturns\n-------\nstr\n    Good."),
        (SPHINX, "Summary.\n\nMore text.\n\n:returns: Good."),
        ("One line.", "One line."),
        ("", ""),
        ("Sum.\n\nArgs:\n    just prose about them\n", "Sum.\n\nArgs:\n    just prose about them"),
        ("Sum.\n\nParameters\nare many.\n", "Sum.\n\nParameters\nare many."),
        ("Sum.\n\nArgs:\n\nMore.\n", "Sum.\n\nArgs:\n\nMore."),
        ("Takes args: none.", "Takes args: none."),
    ],
)
def test_what_describes_no_parameter_stays_in_the_description(text: str, description: str) -> None:
    assert read_docstring(text).description == description


@pytest.mark.parametrize(
    ("text", "parameters"),
    [
        ("Sum.\n\nParameters:\n    a: One.\n    b: Two.\n", {"a": "One.", "b": "Two."}),
        ("Sum.\n\nKeyword Args:\n    a: One.\n", {"a": "One."}),
        ("Sum.\n\nargs:\n    a: One.\n", {"a": "One."}),
        ("Sum.\n\nArgs:\n    a (dict[str, Callable[[int], str]]): One.\n", {"a": "One."}),
        ("Sum.\n\nArgs:\n    a: See: this.\n", {"a": "See: this."}),
        ("Sum.\n\nArgs:\n    a:\n    b: Two.\n", {"b": "Two."}),
        (
            "Sum.\n\nArgs:\n    a: One.\n\nOther Parameters:\n    b: Two.\n",
            {"a": "One.", "b": "Two."},
        ),
        ("Sum.\n\n:param dict[str, int] a: One.\n:key b: Two.\n", {"a": "One.", "b": "Two."}),
    ],
)
def test_other_ways_to_write_parameters_are_read(text: str, parameters: dict[str, str]) -> None:
    assert read_docstring(text).parameters == parameters
