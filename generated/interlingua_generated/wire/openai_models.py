"""The `openai_models` wire: what is sent, and what comes back."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict


class Deleted(TypedDict, total=False):
    deleted: bool
    id: str
    object: str


class Model(TypedDict, total=False):
    created: int
    id: str
    object: Literal["model"] | str
    owned_by: str
    shutdown_date: str | None


class ModelList(TypedDict, total=False):
    data: list[Model]
    object: Literal["list"] | str
