"""What a client offers beside chat: each operation is imported at its first use."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from interlingua.connection import AsyncTransport, Transport
    from interlingua.exchange import Defaults
    from interlingua.listed_models import ListedModel
    from interlingua.operations.embeddings import AsyncEmbedder, Embedder
    from interlingua.operations.files import AsyncFiles, Files
    from interlingua.operations.images import AsyncPainter, Painter
    from interlingua.operations.listing import ListSettings
    from interlingua.operations.moderation import AsyncModerator, Moderator
    from interlingua.operations.reranking import AsyncReranker, Reranker
    from interlingua.operations.speech import AsyncSpeaker, Speaker
    from interlingua.operations.transcription import AsyncTranscriber, Transcriber
    from interlingua.records import (
        EmbeddingModel,
        ImageModel,
        ModerationModel,
        Provider,
        RerankModel,
        SpeechModel,
        TranscriptionModel,
    )
    from interlingua_generated.native import AsyncNativeWires, NativeWires


class ClientOperations:
    """The operations of a `Client`.

    A model is a constant of `interlingua.models` or its name `provider/id`; `wire=` picks another
    protocol that it lists than its first. Binding raises `UsageError` where there is no such model
    or it does something else.
    """

    _defaults: Defaults
    _transport: Transport

    def embeddings(self, model: EmbeddingModel | str, *, wire: str | None = None) -> Embedder:
        """Bind a model that turns texts and images into vectors."""
        from interlingua.operations.embeddings import Embedder, bound_embedding

        return Embedder(*bound_embedding(model, wire), self._defaults, self._transport)

    def reranking(self, model: RerankModel | str, *, wire: str | None = None) -> Reranker:
        """Bind a model that orders documents by relevance."""
        from interlingua.operations.reranking import Reranker, bound_reranking

        return Reranker(*bound_reranking(model, wire), self._defaults, self._transport)

    def moderation(self, model: ModerationModel | str, *, wire: str | None = None) -> Moderator:
        """Bind a model that classifies content by policy."""
        from interlingua.operations.moderation import Moderator, bound_moderation

        return Moderator(*bound_moderation(model, wire), self._defaults, self._transport)

    def speech(self, model: SpeechModel | str, *, wire: str | None = None) -> Speaker:
        """Bind a model that speaks."""
        from interlingua.operations.speech import Speaker, bound_speech

        return Speaker(*bound_speech(model, wire), self._defaults, self._transport)

    def transcription(
        self, model: TranscriptionModel | str, *, wire: str | None = None
    ) -> Transcriber:
        """Bind a model that writes down what it hears."""
        from interlingua.operations.transcription import Transcriber, bound_transcription

        return Transcriber(*bound_transcription(model, wire), self._defaults, self._transport)

    def images(self, model: ImageModel | str, *, wire: str | None = None) -> Painter:
        """Bind a model that makes images."""
        from interlingua.operations.images import Painter, bound_images

        return Painter(*bound_images(model, wire), self._defaults, self._transport)

    def files(self, provider: Provider | str) -> Files:
        """Bind the files that a provider keeps; a provider is itself, or its id in the catalog.

        Raises:
            UsageError: There is no such provider, or it keeps none that can be reached here.
        """
        from interlingua.operations.files import Files

        return Files(provider, self._defaults, self._transport)

    def list_models(
        self, provider: Provider | str, **settings: Unpack[ListSettings]
    ) -> list[ListedModel]:
        """List what an endpoint itself serves, joined with the catalog.

        Parameters:
            provider: A provider, or its id in the catalog.

        Raises:
            UsageError: There is no such provider, or it lists nothing that we can read.
            InterlinguaError: The call failed.
        """
        from interlingua.operations.listing import listed

        return listed(provider, settings, self._defaults, self._transport)

    @property
    def native(self) -> NativeWires:
        """Every operation of every wire as its protocol has it, at the wire's own provider.

        What the neutral interface does not model: `client.native.<wire>.<operation>(body)`.
        """
        from interlingua.native import native_wires

        return native_wires(self._defaults, self._transport)

    def native_of(self, provider: Provider | str) -> NativeWires:
        """Give the same operations as `native`, at another provider that serves them.

        Parameters:
            provider: A provider, or its id in the catalog.

        Raises:
            UsageError: There is no such provider.
        """
        from interlingua.native import native_wires

        return native_wires(self._defaults, self._transport, provider)


class AsyncClientOperations:
    """The operations of an `AsyncClient`; see `ClientOperations`."""

    _defaults: Defaults
    _transport: AsyncTransport

    def embeddings(self, model: EmbeddingModel | str, *, wire: str | None = None) -> AsyncEmbedder:
        """Bind a model that turns texts and images into vectors."""
        from interlingua.operations.embeddings import AsyncEmbedder, bound_embedding

        return AsyncEmbedder(*bound_embedding(model, wire), self._defaults, self._transport)

    def reranking(self, model: RerankModel | str, *, wire: str | None = None) -> AsyncReranker:
        """Bind a model that orders documents by relevance."""
        from interlingua.operations.reranking import AsyncReranker, bound_reranking

        return AsyncReranker(*bound_reranking(model, wire), self._defaults, self._transport)

    def moderation(
        self, model: ModerationModel | str, *, wire: str | None = None
    ) -> AsyncModerator:
        """Bind a model that classifies content by policy."""
        from interlingua.operations.moderation import AsyncModerator, bound_moderation

        return AsyncModerator(*bound_moderation(model, wire), self._defaults, self._transport)

    def speech(self, model: SpeechModel | str, *, wire: str | None = None) -> AsyncSpeaker:
        """Bind a model that speaks."""
        from interlingua.operations.speech import AsyncSpeaker, bound_speech

        return AsyncSpeaker(*bound_speech(model, wire), self._defaults, self._transport)

    def transcription(
        self, model: TranscriptionModel | str, *, wire: str | None = None
    ) -> AsyncTranscriber:
        """Bind a model that writes down what it hears."""
        from interlingua.operations.transcription import AsyncTranscriber, bound_transcription

        return AsyncTranscriber(*bound_transcription(model, wire), self._defaults, self._transport)

    def images(self, model: ImageModel | str, *, wire: str | None = None) -> AsyncPainter:
        """Bind a model that makes images."""
        from interlingua.operations.images import AsyncPainter, bound_images

        return AsyncPainter(*bound_images(model, wire), self._defaults, self._transport)

    def files(self, provider: Provider | str) -> AsyncFiles:
        """Bind the files that a provider keeps; a provider is itself, or its id in the catalog.

        Raises:
            UsageError: There is no such provider, or it keeps none that can be reached here.
        """
        from interlingua.operations.files import AsyncFiles

        return AsyncFiles(provider, self._defaults, self._transport)

    async def list_models(
        self, provider: Provider | str, **settings: Unpack[ListSettings]
    ) -> list[ListedModel]:
        """List what an endpoint itself serves, joined with the catalog.

        Parameters:
            provider: A provider, or its id in the catalog.

        Raises:
            UsageError: There is no such provider, or it lists nothing that we can read.
            InterlinguaError: The call failed.
        """
        from interlingua.operations.listing import awaited_listed

        return await awaited_listed(provider, settings, self._defaults, self._transport)

    @property
    def native(self) -> AsyncNativeWires:
        """Every operation of every wire as its protocol has it, at the wire's own provider.

        What the neutral interface does not model: `client.native.<wire>.<operation>(body)`.
        """
        from interlingua.native import async_native_wires

        return async_native_wires(self._defaults, self._transport)

    def native_of(self, provider: Provider | str) -> AsyncNativeWires:
        """Give the same operations as `native`, at another provider that serves them.

        Parameters:
            provider: A provider, or its id in the catalog.

        Raises:
            UsageError: There is no such provider.
        """
        from interlingua.native import async_native_wires

        return async_native_wires(self._defaults, self._transport, provider)
