"""The `anthropic_models` wire: what is sent, and what comes back."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict


class CapabilitySupport(TypedDict, total=False):
    supported: bool


class ContextManagementCapability(TypedDict, total=False):
    clear_thinking_20251015: CapabilitySupport | None
    clear_tool_uses_20250919: CapabilitySupport | None
    compact_20260112: CapabilitySupport | None
    supported: bool


class EffortCapability(TypedDict, total=False):
    high: CapabilitySupport
    low: CapabilitySupport
    max: CapabilitySupport
    medium: CapabilitySupport
    supported: bool
    xhigh: CapabilitySupport | None


class ListQuery(TypedDict, total=False):
    after_id: str
    before_id: str
    limit: int


class ThinkingTypes(TypedDict, total=False):
    adaptive: CapabilitySupport
    enabled: CapabilitySupport


class ThinkingCapability(TypedDict, total=False):
    supported: bool
    types: ThinkingTypes


class ModelCapabilities(TypedDict, total=False):
    batch: CapabilitySupport
    citations: CapabilitySupport
    code_execution: CapabilitySupport
    context_management: ContextManagementCapability
    effort: EffortCapability
    image_input: CapabilitySupport
    pdf_input: CapabilitySupport
    structured_outputs: CapabilitySupport
    thinking: ThinkingCapability


class Model(TypedDict, total=False):
    capabilities: ModelCapabilities | None
    created_at: str
    display_name: str
    id: str
    max_input_tokens: int | None
    max_tokens: int | None
    type: Literal["model"] | str


class ModelList(TypedDict, total=False):
    data: list[Model]
    first_id: str | None
    has_more: bool
    last_id: str | None
