"""Counts the recorded exchanges by protocol and provider into `docs/reference/recorded.json`.

Law: the pages read the counts from there, so that they can be written where no recordings are.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from pathlib import Path
from typing import Any

COUNTS = Path(__file__).parent / "reference" / "recorded.json"

Counts = dict[str, dict[str, int]]


def counted(folder: Path) -> Counts:
    """Count a folder of recordings, one JSON file each, in a folder for each protocol."""
    found: dict[str, Counter[str]] = {}
    for path in sorted(folder.glob("*/*.json")):
        exchange: dict[str, Any] = json.loads(path.read_text("utf-8"))
        found.setdefault(path.parent.name, Counter())[str(exchange["provider"])] += 1
    return {api: dict(sorted(counts.items())) for api, counts in sorted(found.items())}


def recorded() -> Counts:
    """Give the counts as they were last written."""
    counts: Counts = json.loads(COUNTS.read_text("utf-8"))
    return counts


if __name__ == "__main__":
    COUNTS.write_text(json.dumps(counted(Path(sys.argv[1])), indent=2) + "\n", "utf-8")
