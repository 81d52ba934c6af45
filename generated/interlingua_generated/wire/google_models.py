"""The `google_models` wire: what is sent, and what comes back."""

from __future__ import annotations

from typing_extensions import TypedDict


class ListQuery(TypedDict, total=False):
    pageSize: int
    pageToken: str


class Model(TypedDict, total=False):
    baseModelId: str
    description: str
    displayName: str
    inputTokenLimit: int
    maxTemperature: float
    name: str
    outputTokenLimit: int
    supportedGenerationMethods: list[str]
    temperature: float
    thinking: bool
    topK: int
    topP: float
    version: str


class ModelList(TypedDict, total=False):
    models: list[Model]
    nextPageToken: str
