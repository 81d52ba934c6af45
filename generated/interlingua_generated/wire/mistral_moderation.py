"""The `mistral_moderation` wire: what is sent, and what comes back."""

from __future__ import annotations

from typing import Required

from typing_extensions import TypedDict


class Extra(TypedDict, total=False):
    input: str | list[str]
    metadata: dict[str, object] | None
    model: str


class ModerationObject(TypedDict, total=False):
    categories: dict[str, bool]
    category_scores: dict[str, float]


class Request(TypedDict, total=False):
    input: Required[str | list[str]]
    metadata: dict[str, object] | None
    model: Required[str]


class Response(TypedDict, total=False):
    id: str
    model: str
    results: list[ModerationObject]
