"""Providers of one's own: any OpenAI-compatible endpoint, typed like the catalog's."""

from __future__ import annotations

from dataclasses import fields
from importlib import import_module
from typing import TYPE_CHECKING, TypeAlias

from interlingua import records
from interlingua.errors import UsageError
from interlingua.records import (
    Auth,
    ChatModel,
    Compat,
    EmbeddingModel,
    Endpoint,
    Features,
    ImageModel,
    Limits,
    ModerationModel,
    RerankModel,
    SpeechModel,
    TranscriptionModel,
)
from interlingua.values import record

if TYPE_CHECKING:
    from interlingua.messages import ReadablePart
    from interlingua.records import Modality
    from interlingua.tools import AnyTool
    from interlingua_generated.wire import openai_chat

_WIRES = (
    "openai_chat",
    "openai_embeddings",
    "openai_images",
    "openai_speech",
    "openai_transcription",
    "openai_moderation",
    "openai_rerank",
)
"""What such an endpoint may speak."""

CompatibleModel: TypeAlias = (
    "ChatModel[openai_chat.Extra, ReadablePart, AnyTool, openai_chat.Response]"
)


@record
class Provider(records.Provider):
    """A provider that the catalog does not have."""

    @classmethod
    def openai_compatible(
        cls,
        id: str,
        *,
        base_url: str,
        name: str | None = None,
        compat: Compat | str | None = None,
        key_env: str | None = None,
    ) -> Provider:
        """Describe an endpoint that speaks OpenAI's APIs, or some of them.

        Parameters:
            id: Its name in `Client(credentials=…)` and in `provider/model`.
            base_url: Where it is, the version segment included.
            compat: How it departs from OpenAI; or the id of a provider in the catalog that it is
                like, such as "ollama".
            key_env: The environment variable that holds its key; None where it needs none.

        Raises:
            UsageError: No provider of that id is in the catalog.
        """
        auth = Auth(scheme="bearer", env=(key_env,)) if key_env else Auth(scheme="none")
        return cls(
            id=id,
            name=name or id,
            auth=auth,
            endpoints=tuple([Endpoint(wire=wire, base_url=base_url) for wire in _WIRES]),
            compat=_like(compat) if isinstance(compat, str) else compat or Compat(),
        )

    def chat_model(
        self,
        id: str,
        *,
        name: str | None = None,
        tools: bool | None = None,
        structured_output: bool | None = None,
        reads: tuple[Modality, ...] | None = None,
        context: int | None = None,
        output: int | None = None,
    ) -> CompatibleModel:
        """Describe one of its chat models; whatever is left out is unknown, and allowed.

        Parameters:
            tools: Whether it calls tools.
            structured_output: Whether it keeps to a JSON schema.
            reads: The kinds of content it reads.
            context, output: Limits in tokens.
        """
        return ChatModel(
            provider=self,
            id=id,
            name=name,
            wires=("openai_chat",),
            reads=reads,
            features=Features(tools=tools, structured_output=structured_output),
            limits=Limits(context=context, output=output),
            compat=self.compat,
        )

    def embedding_model(
        self, id: str, *, dimensions: int | None = None, context: int | None = None
    ) -> EmbeddingModel:
        """Describe one of its models that makes vectors.

        Parameters:
            dimensions: The size of its default vector.
            context: Tokens that one input may have.
        """
        return EmbeddingModel(
            provider=self,
            id=id,
            wires=("openai_embeddings",),
            dimensions=dimensions,
            limits=Limits(context=context),
        )

    def rerank_model(self, id: str) -> RerankModel:
        """Describe one of its models that orders documents by relevance."""
        return RerankModel(provider=self, id=id, wires=("openai_rerank",))

    def moderation_model(self, id: str) -> ModerationModel:
        """Describe one of its models that classifies content by policy."""
        return ModerationModel(provider=self, id=id, wires=("openai_moderation",))

    def image_model(self, id: str) -> ImageModel:
        """Describe one of its models that makes images."""
        return ImageModel(provider=self, id=id, wires=("openai_images",))

    def speech_model(self, id: str) -> SpeechModel:
        """Describe one of its models that speaks."""
        return SpeechModel(provider=self, id=id, wires=("openai_speech",))

    def transcription_model(self, id: str) -> TranscriptionModel:
        """Describe one of its models that writes down what it hears."""
        return TranscriptionModel(provider=self, id=id, wires=("openai_transcription",))


def _like(provider_id: str) -> Compat:
    catalog = import_module("interlingua_generated.catalog")
    if provider_id not in catalog.PROVIDERS:
        known = ", ".join(sorted(catalog.PROVIDERS))
        raise UsageError(
            f"compat={provider_id!r}: the catalog has no such provider; there are {known};"
            f" or pass Compat({', '.join(each.name for each in fields(Compat)[:2])}, …)"
        )
    module_name, _ = catalog.PROVIDERS[provider_id]
    module = import_module(f"interlingua_generated.catalog.{module_name}")
    compat: Compat = module.PROVIDER.compat
    return compat
