"""What was measured, as tables of medians and of ratios to ours."""

from __future__ import annotations

from dataclasses import dataclass, field
from statistics import median


@dataclass
class Row:
    """One thing measured: what each contender took, round by round."""

    title: str
    unit: str
    taken: dict[str, list[float]] = field(default_factory=dict[str, list[float]])
    failed: dict[str, str] = field(default_factory=dict[str, str])

    def add(self, name: str, taken: float) -> None:
        """Note one round."""
        self.taken.setdefault(name, []).append(taken)

    def median(self, name: str) -> float | None:
        """Give a contender's median, or None where it has none."""
        rounds = self.taken.get(name)
        return median(rounds) if rounds else None


def table(rows: list[Row], names: list[str]) -> str:
    """Lay rows out as a Markdown table: medians, and in brackets how many times ours they are."""
    ours, *others = names
    lines = [
        "| | " + " | ".join([ours, *others]) + " |",
        "|---" * (len(names) + 1) + "|",
    ]
    notes: list[str] = []
    for row in rows:
        own = row.median(ours)
        cells = [_shown(own)]
        for name in others:
            other = row.median(name)
            if other is None:
                cells.append("failed" if name in row.failed else "-")
            else:
                ratio = f" ({other / own:.2f}x)" if own else ""
                cells.append(_shown(other) + ratio)
        notes += [f"- {row.title}, {name}: {reason}" for name, reason in row.failed.items()]
        lines.append(f"| {row.title} ({row.unit}) | " + " | ".join(cells) + " |")
    return "\n".join([*lines, "", *notes])


def _shown(taken: float | None) -> str:
    if taken is None:
        return "-"
    return f"{taken:,.0f}" if taken >= 100 else f"{taken:.1f}" if taken >= 1 else f"{taken:.2f}"
