"""`python -m codegen write | check | refresh`: the generator's command line."""

from __future__ import annotations

import argparse
import io
import sys
from pathlib import Path
from time import perf_counter

from codegen import output
from codegen.catalog.problems import CatalogError
from codegen.changes import facts, planned_facts, tell
from codegen.distill.errors import SchemaError
from codegen.plan import GENERATED, manifest, plan

ROOT = Path(__file__).parents[1]


def main() -> int:
    """Run one command; give the exit status."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            # A terminal that cannot show an arrow is no reason to generate nothing.
            stream.reconfigure(errors="backslashreplace")
    parser = argparse.ArgumentParser(prog="python -m codegen", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("write", help="write the generated code")
    commands.add_parser("check", help="exit 1 where the generated code is not what the data gives")
    refresh = commands.add_parser("refresh", help="fetch the sources into schemas/ and catalog/")
    refresh.add_argument(
        "--from",
        dest="origin",
        metavar="DIR_OR_URL",
        help="where copies of the sources lie, instead of their public addresses",
    )
    refresh.add_argument(
        "--move-pins",
        action="store_true",
        help="accept sources that are not what their pins say, and pin them anew",
    )
    refresh.add_argument(
        "--accept",
        action="append",
        default=[],
        metavar="CHECK",
        help="go on though this check of what changed fails; may be repeated",
    )
    arguments = parser.parse_args()
    try:
        match arguments.command:
            case "write":
                return write(ROOT)
            case "check":
                return check(ROOT)
            case _:
                from codegen.refresh import refresh_all

                return refresh_all(
                    ROOT,
                    origin=arguments.origin,
                    move_pins=arguments.move_pins,
                    accept=frozenset(arguments.accept),
                    say=say,
                )
    except (CatalogError, SchemaError) as error:
        print(error, file=sys.stderr)
        return 1


def write(root: Path) -> int:
    """Generate and write; say what changed."""
    started = perf_counter()
    before = facts(root)
    files = _files(root)
    changed = output.write(root, files)
    for line in tell(before, facts(root)):
        print(f"  {line}")
    for path in changed:
        print(f"  wrote {path}")
    count = f"{len(changed)} of {len(files)} files changed" if changed else "nothing changed"
    print(f"generated in {perf_counter() - started:.1f} s; {count}")
    return 0


def check(root: Path) -> int:
    """Generate and compare; say how the tree differs."""
    files = _files(root)
    told = output.differences(root, files)
    for line in told:
        print(line)
    if told:
        for line in tell(facts(root), planned_facts(files)):
            print(f"  {line}")
        print("\nthe generated code is not what the data gives: run `nox -s generate` and commit")
        return 1
    print(f"{len(files)} generated files are what the data gives")
    return 0


def _files(root: Path) -> dict[Path, str]:
    planned = plan(root, say)
    say("formatting")
    files = output.formatted(root, planned)
    manifest_path = GENERATED / "MANIFEST.json"
    return {**files, manifest_path: manifest(root, frozenset(files))}


def say(step: str) -> None:
    """Show progress."""
    print(f"… {step}", flush=True)


if __name__ == "__main__":
    sys.exit(main())
