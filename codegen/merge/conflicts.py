"""What sources disagree on, and what only one of them says, as one page."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from codegen.catalog.plain import is_list, is_mapping
from codegen.merge.provider import ProviderMerge

CONFLICTS_PATH = "catalog/conflicts.md"
_HEAD = """\
# Conflicts

Written by a refresh; not edited by hand. A price or a limit should stand on two lineages or on the
provider's own word. Here is what stands on one, what was decided against a source, and which ids a
registry lists of which no source says more. A correction belongs in `overrides/`.
"""


def conflicts_page(each: Mapping[str, ProviderMerge]) -> str:
    """Write the page, providers and models sorted."""
    parts = [_HEAD]
    for provider in sorted(each):
        lines = list(_provider_lines(each[provider]))
        if lines:
            parts.append(f"\n## {provider}\n\n")
            parts.extend(f"{line}\n" for line in lines)
    return "".join(parts)


def _provider_lines(merge: ProviderMerge) -> Iterable[str]:
    for group in ("prices", "limits"):
        alone: dict[str, list[str]] = {}
        for model_id in sorted(merge.single):
            if group in merge.single[model_id]:
                alone.setdefault(_source(merge, model_id, group), []).append(model_id)
        for source in sorted(alone):
            ids = ", ".join(f"`{model_id}`" for model_id in alone[source])
            yield f"- {group} on the word of {source} alone: {ids}"
    for model_id in sorted(merge.disputes):
        for group in sorted(merge.disputes[model_id]):
            for dispute in merge.disputes[model_id][group]:
                yield f"- `{model_id}` {group}: {dispute}"
    if merge.unknown:
        ids = ", ".join(f"`{model_id}`" for model_id in merge.unknown)
        yield f"- listed, but with no facts: {ids}"


def _source(merge: ProviderMerge, model_id: str, group: str) -> str:
    provenance = merge.models[model_id].get("provenance")
    if not is_mapping(provenance):
        return "one source"
    sources = provenance.get(group) or provenance.get("*")
    return str(sources[0]) if is_list(sources) and sources else "one source"
