"""Model ids to Python names, held by a lock file that only grows.

Law: a name once given to an id stays that id's; nothing is renumbered.
"""

from __future__ import annotations

import keyword
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from codegen.catalog.problems import Problem

LOCK_PATH = "catalog/names.lock"
_HEAD = """\
# The name of every constant: provider, name, model id. Lines are only added. A line may end in
# `removed <version>` once its model has been retired for a minor release; the name stays taken.
"""
_SEPARATORS = re.compile(r"[^A-Za-z0-9]+")


def identifier(model_id: str) -> str:
    """Make a constant's name of a model's id: `gpt-5.4` gives `GPT_5_4`, `4o` gives `M_4O`."""
    name = _SEPARATORS.sub("_", model_id).strip("_").upper()
    return f"M_{name}" if not name or name[0].isdigit() else name


def namespace(provider_id: str) -> str:
    """Make a module's and its namespace's name of a provider's id."""
    name = provider_id.replace("-", "_")
    return f"{name}_" if keyword.iskeyword(name) else name


def module_name(provider_id: str) -> str:
    """Name the module of a provider's constants.

    It differs from the namespace's name, since importing a module binds its name in its package.
    """
    return f"{provider_id.replace('-', '_')}_models"


@dataclass(frozen=True, slots=True, order=True)
class Held:
    """One line of the lock: a name, the id that holds it, and the release that removed it."""

    provider: str
    name: str
    id: str
    removed: str = ""

    def __str__(self) -> str:
        line = f"{self.provider} {self.name} {self.id}"
        return f"{line} removed {self.removed}" if self.removed else line


def parse_lock(text: str) -> tuple[list[Held], list[Problem]]:
    """Read a lock file, and find the lines that contradict one another."""
    held: list[Held] = []
    problems: list[Problem] = []
    names: dict[tuple[str, str], str] = {}
    ids: dict[tuple[str, str], str] = {}
    for number, line in enumerate(text.splitlines(), start=1):
        if not line.strip() or line.startswith("#"):
            continue
        fields = line.split()
        if len(fields) not in (3, 5) or (len(fields) == 5 and fields[3] != "removed"):
            problems.append(
                Problem(LOCK_PATH, number, "", "", f"{line!r} is not a line of the lock", _FORM)
            )
            continue
        provider, name, model_id = fields[:3]
        entry = Held(provider, name, model_id, fields[4] if len(fields) == 5 else "")
        for table, key, other in (
            (names, (entry.provider, entry.name), entry.id),
            (ids, (entry.provider, entry.id), entry.name),
        ):
            if key in table:
                problems.append(
                    Problem(
                        LOCK_PATH,
                        number,
                        entry.id,
                        "",
                        f"{key[0]}.{key[1]} is already held with {table[key]}",
                        "Remove the line that was added last, and choose another name.",
                    )
                )
            table[key] = other
        if not entry.name.isidentifier() or keyword.iskeyword(entry.name):
            problems.append(
                Problem(
                    LOCK_PATH,
                    number,
                    entry.id,
                    "",
                    f"{entry.name} is no Python name",
                    "Choose another.",
                )
            )
        held.append(entry)
    return held, problems


_FORM = "Write `provider NAME model-id`."


def write_lock(held: Iterable[Held]) -> str:
    """Write a lock file, sorted so that parallel additions merge."""
    return _HEAD + "".join(f"{line}\n" for line in sorted(held))


def hold_names(
    held: Iterable[Held], models: Mapping[str, Iterable[str]]
) -> tuple[list[Held], list[Problem]]:
    """Give each new id its name, and find collisions and names whose model is gone.

    `models` lists the ids of each provider. Returned are the lock's lines, old ones untouched.
    """
    lines = list(held)
    problems: list[Problem] = []
    names = {(line.provider, line.name): line for line in lines}
    ids = {(line.provider, line.id): line for line in lines}
    present: set[tuple[str, str]] = set()
    for provider in sorted(models):
        for model_id in sorted(models[provider]):
            present.add((provider, model_id))
            if (provider, model_id) in ids:
                continue
            name = identifier(model_id)
            holder = names.get((provider, name))
            if holder is not None:
                problems.append(
                    Problem(
                        f"catalog/{provider}.yaml",
                        1,
                        model_id,
                        "",
                        f"its name {name} is held by {holder.id}",
                        f"Name it: add a line `{provider} ANOTHER_NAME {model_id}` to {LOCK_PATH}.",
                    )
                )
                continue
            line = Held(provider, name, model_id)
            names[(provider, name)] = ids[(provider, model_id)] = line
            lines.append(line)
    for line in lines:
        if not line.removed and (line.provider, line.id) not in present:
            problems.append(
                Problem(
                    f"catalog/{line.provider}.yaml",
                    1,
                    line.id,
                    "",
                    f"the model of the constant {line.name} is gone",
                    "Put it back with lifecycle.status: retired; one minor release after it "
                    f"retired, mark its line in {LOCK_PATH} `removed <version>`.",
                )
            )
    return sorted(lines), problems
