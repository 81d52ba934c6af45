"""Token limits of several sources to one set.

Law: a limit is a fact of the model, so one that equals its context or exceeds it was copied, not
known.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from codegen.merge.facts import Facts
from codegen.merge.prices import Verdict


def close(one: int, other: int) -> bool:
    """Tell whether two counts are one number written differently: 256000, 262144, 1048576."""
    return abs(one - other) <= max(one, other) * 0.05


def merge_limits(sources: Sequence[Facts]) -> tuple[dict[str, int], Verdict]:
    """Merge limits of sources given in order of precedence."""
    verdict = Verdict()
    by_lineage = _speakers(sources)
    limits: dict[str, int] = {}
    context = _context(by_lineage, verdict)
    if context:
        limits["context"] = context
    written = _output(list(by_lineage.values()), context, verdict)
    given = _input(by_lineage, context, written)
    if given and given != context:
        limits["input"] = given
    if written:
        limits["output"] = written
    for name in ("context", "output"):
        if name in limits:
            _note(name, limits[name], by_lineage, verdict)
    return limits, verdict


def _speakers(sources: Sequence[Facts]) -> dict[str, Facts]:
    """Give one speaker for each lineage; of its snapshots, the one that others confirm is heard."""
    snapshots: dict[str, list[Facts]] = {}
    for facts in sources:
        if facts.limits:
            snapshots.setdefault(facts.lineage, []).append(facts)
    speakers: dict[str, Facts] = {}
    for lineage, each in snapshots.items():
        others = [f for f in sources if f.lineage != lineage]
        limits: dict[str, int] = {}
        heard = each[0]
        for name in ("context", "input", "output"):
            claims = [(f, f.limits[name]) for f in each if name in f.limits]
            if not claims:
                continue
            words = ("context", "input") if name == "context" else (name,)
            said = [f.limits[word] for f in others for word in words if word in f.limits]
            # The newest snapshot comes last; an older one is heard where only it is confirmed.
            confirmed = [c for c in claims if any(close(c[1], other) for other in said)]
            chosen = confirmed[-1] if confirmed else claims[0] if name != "output" else claims[-1]
            limits[name] = chosen[1]
            heard = chosen[0] if name == "context" else heard
        speakers[lineage] = replace(heard, limits=limits)
    return speakers


def _context(by_lineage: dict[str, Facts], verdict: Verdict) -> int | None:
    first = next((f for f in by_lineage.values() if "context" in f.limits), None)
    litellm, checker = by_lineage.get("litellm"), by_lineage.get("genai-prices")
    check = checker.limits.get("context") if checker else None
    confirmed = check if litellm and check and _fits(litellm, check) else None
    if first is None or first is checker:
        # A check confirms an input limit as part of the window; alone it is no source.
        return confirmed
    context = first.limits["context"]
    if confirmed and not close(confirmed, context):
        said = f"{first.source} {context}"
        verdict.disputes.append(f"context {confirmed} (litellm, genai-prices), not {said}")
        return confirmed
    if first.source.startswith("pi-ai") and check and check > context * 1.05:
        # pi-ai stores what its client may send, which can be less than the window.
        said = f"{first.source} {context}, {checker.source if checker else ''} {check}"
        verdict.disputes.append(f"context left unknown: {said}")
        return None
    return context


def _fits(litellm: Facts, context: int) -> bool:
    """Tell whether an input limit, alone or with the output limit, is a context window."""
    given, written = litellm.limits.get("input"), litellm.limits.get("output", 0)
    return given is not None and (close(given, context) or close(given + written, context))


def _output(sources: Sequence[Facts], context: int | None, verdict: Verdict) -> int | None:
    for facts in sources:
        written = facts.limits.get("output")
        if written is None:
            continue
        if context is not None and written >= context:
            verdict.disputes.append(f"output {written} of {facts.source} is no limit: left out")
            continue
        return written
    return None


def _input(by_lineage: dict[str, Facts], context: int | None, written: int | None) -> int | None:
    for facts in by_lineage.values():
        given = facts.limits.get("input")
        if given is None or (context is not None and given >= context):
            continue
        if facts.lineage != "litellm" or context is None:
            return given
        # LiteLLM's number counts beside a window only where the two and the output add up.
        if written is not None and close(given + written, context):
            return given
    return None


def _note(name: str, value: int, by_lineage: dict[str, Facts], verdict: Verdict) -> None:
    support: list[str] = []
    for facts in by_lineage.values():
        said = facts.limits.get(name)
        if name == "context" and said is None:
            said = facts.limits.get("input")
        if (said is not None and close(said, value)) or (name == "context" and _fits(facts, value)):
            support.append(facts.source)
        elif said is not None and not (name == "context" and facts.lineage == "litellm"):
            verdict.disputes.append(f"{name} {value}, not {facts.source} {said}")
    verdict.sources.update(support)
    if len(support) < 2 and name == "context":
        verdict.single = True
