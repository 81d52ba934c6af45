"""The table of settings is what the wires do, and names every setting."""

from __future__ import annotations

from docs.settings_table import CASES, PAGE, page
from interlingua.settings import TRANSPORT_SETTINGS, Settings


def test_the_table_is_what_the_wires_do() -> None:
    assert PAGE.read_text() == page(), "run: python docs/settings_table.py"


def test_the_table_names_every_setting() -> None:
    tried = {name for _, name, _ in CASES}
    assert tried == Settings.__annotations__.keys() - TRANSPORT_SETTINGS
