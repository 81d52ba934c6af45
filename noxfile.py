"""The project's commands: `nox -s generate`, `check`, `tests`, `soak`, `refresh` and `bench`."""

from __future__ import annotations

import nox

nox.needs_version = ">=2025.5"
nox.options.default_venv_backend = "uv|virtualenv"
nox.options.error_on_missing_interpreters = False
nox.options.download_python = "never"
nox.options.reuse_venv = "yes"
nox.options.sessions = ["generate", "check", "tests"]

PYTHONS = ["3.11", "3.12", "3.13", "3.14"]


def install(session: nox.Session, group: str) -> None:
    """Install the package, editable, with one group of development dependencies."""
    session.install("--quiet", "-e", ".", "--group", group)


@nox.session
def generate(session: nox.Session) -> None:
    """Write the generated code from catalog/ and schemas/, then prove it with live calls."""
    install(session, "generate")
    if "--refresh" in session.posargs:
        rest = [each for each in session.posargs if each != "--refresh"]
        session.run("python", "-m", "codegen", "refresh", *rest)
    session.run("python", "-m", "codegen", "write")
    session.run("python", "docs/settings_table.py")
    session.run("python", "-m", "docs.hosts_table")
    session.run("python", "-m", "docs.parity_table")
    session.run("python", "-m", "interlingua.testing.proof")


@nox.session
def refresh(session: nox.Session) -> None:
    """Fetch the upstream sources into schemas/ and catalog/, then generate."""
    install(session, "generate")
    session.run("python", "-m", "codegen", "refresh", *session.posargs)
    session.run("python", "-m", "codegen", "write")


@nox.session
def check(session: nox.Session) -> None:
    """Fail where generated code, format, types or layers are not as they should be."""
    if "--generated-only" in session.posargs:
        install(session, "generate")
        session.run("python", "-m", "codegen", "check")
        return
    install(session, "test")
    session.run("python", "-m", "codegen", "check")
    session.run("ruff", "format", "--check", ".")
    session.run("ruff", "check", ".")
    session.run("pyright")
    session.run("mypy")
    session.run("lint-imports")


@nox.session(python=PYTHONS)
def tests(session: nox.Session) -> None:
    """Run all tests, on every interpreter that is there."""
    install(session, "test")
    session.run("pytest", "-n", "2", *session.posargs)


@nox.session
def soak(session: nox.Session) -> None:
    """Read thousands of streams, to see that nothing is kept and nothing left open."""
    install(session, "test")
    session.run("pytest", "-m", "soak", "tests/runtime/test_soak.py", *session.posargs)


@nox.session
def bench(session: nox.Session) -> None:
    """Print how long things take, in ratios against the floor and the peers."""
    install(session, "bench")
    session.run("python", "-m", "bench", *session.posargs)
