"""The `google_caches` wire: what is sent, and what comes back."""

from __future__ import annotations

from typing_extensions import TypedDict

from interlingua_generated.wire.google_generate import ContentParam as GoogleGenerateContentParam
from interlingua_generated.wire.google_generate import Tool as GoogleGenerateTool
from interlingua_generated.wire.google_generate import ToolConfig as GoogleGenerateToolConfig


class CachedContentUsageMetadata(TypedDict, total=False):
    totalTokenCount: int


class ListQuery(TypedDict, total=False):
    pageSize: int
    pageToken: str


class CachedContent(TypedDict, total=False):
    contents: list[GoogleGenerateContentParam]
    createTime: str
    displayName: str
    expireTime: str
    model: str
    name: str
    systemInstruction: GoogleGenerateContentParam
    toolConfig: GoogleGenerateToolConfig
    tools: list[GoogleGenerateTool]
    ttl: str
    updateTime: str
    usageMetadata: CachedContentUsageMetadata


class CachedContentList(TypedDict, total=False):
    cachedContents: list[CachedContent]
    nextPageToken: str
