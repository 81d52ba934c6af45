"""Finding out what an OpenAI-compatible server is like, by asking it.

Law: what no answer shows stays unknown, and the fewest tokens that show it are spent.
"""

from __future__ import annotations

from interlingua.probing.probe import awaited_probe as awaited_probe
from interlingua.probing.probe import probe as probe
from interlingua.probing.report import Finding as Finding
from interlingua.probing.report import ProbeReport as ProbeReport
from interlingua.probing.report import ServedModel as ServedModel

__all__ = ["Finding", "ProbeReport", "ServedModel", "awaited_probe", "probe"]
