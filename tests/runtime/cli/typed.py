"""How the tests of the command line run it."""

from __future__ import annotations

import pytest

from interlingua import cli


class Typed:
    """Runs a command; gives its exit status, and what it wrote."""

    def __init__(self, capsys: pytest.CaptureFixture[str]) -> None:
        self._capsys = capsys

    def __call__(self, *arguments: str) -> tuple[int, str, str]:
        with pytest.raises(SystemExit) as raised:
            cli.main(arguments)
        written = self._capsys.readouterr()
        code = raised.value.code
        assert isinstance(code, int)
        return code, written.out, written.err
