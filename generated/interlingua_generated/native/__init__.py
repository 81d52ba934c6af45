"""Every wire's operations as they are, each imported at its first use; generated from `schemas/`."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from interlingua.native_operations import AsyncCaller, Caller, NativeWire
    from interlingua_generated.native import (
        anthropic_batches,
        anthropic_files,
        anthropic_messages,
        anthropic_models,
        bedrock_converse,
        cohere_chat,
        cohere_embed,
        cohere_rerank,
        google_batches,
        google_caches,
        google_embed,
        google_files,
        google_generate,
        google_models,
        mistral_batches,
        mistral_chat,
        mistral_embeddings,
        mistral_files,
        mistral_models,
        mistral_moderation,
        mistral_ocr,
        mistral_speech,
        mistral_transcription,
        ollama_chat,
        ollama_embed,
        ollama_generate,
        ollama_models,
        openai_batches,
        openai_chat,
        openai_embeddings,
        openai_files,
        openai_images,
        openai_models,
        openai_moderation,
        openai_responses,
        openai_speech,
        openai_transcription,
    )


class NativeWires:
    """Each wire's operations."""

    __slots__ = ("_bind",)

    def __init__(self, bind: Callable[[NativeWire], Caller]) -> None:
        self._bind = bind

    @property
    def anthropic_batches(self) -> anthropic_batches.AnthropicBatches:
        """Give the operations of `anthropic_batches`."""
        from interlingua_generated.native import anthropic_batches as module

        return module.AnthropicBatches(self._bind(module.WIRE))

    @property
    def anthropic_files(self) -> anthropic_files.AnthropicFiles:
        """Give the operations of `anthropic_files`."""
        from interlingua_generated.native import anthropic_files as module

        return module.AnthropicFiles(self._bind(module.WIRE))

    @property
    def anthropic_messages(self) -> anthropic_messages.AnthropicMessages:
        """Give the operations of `anthropic_messages`."""
        from interlingua_generated.native import anthropic_messages as module

        return module.AnthropicMessages(self._bind(module.WIRE))

    @property
    def anthropic_models(self) -> anthropic_models.AnthropicModels:
        """Give the operations of `anthropic_models`."""
        from interlingua_generated.native import anthropic_models as module

        return module.AnthropicModels(self._bind(module.WIRE))

    @property
    def bedrock_converse(self) -> bedrock_converse.BedrockConverse:
        """Give the operations of `bedrock_converse`."""
        from interlingua_generated.native import bedrock_converse as module

        return module.BedrockConverse(self._bind(module.WIRE))

    @property
    def cohere_chat(self) -> cohere_chat.CohereChat:
        """Give the operations of `cohere_chat`."""
        from interlingua_generated.native import cohere_chat as module

        return module.CohereChat(self._bind(module.WIRE))

    @property
    def cohere_embed(self) -> cohere_embed.CohereEmbed:
        """Give the operations of `cohere_embed`."""
        from interlingua_generated.native import cohere_embed as module

        return module.CohereEmbed(self._bind(module.WIRE))

    @property
    def cohere_rerank(self) -> cohere_rerank.CohereRerank:
        """Give the operations of `cohere_rerank`."""
        from interlingua_generated.native import cohere_rerank as module

        return module.CohereRerank(self._bind(module.WIRE))

    @property
    def google_batches(self) -> google_batches.GoogleBatches:
        """Give the operations of `google_batches`."""
        from interlingua_generated.native import google_batches as module

        return module.GoogleBatches(self._bind(module.WIRE))

    @property
    def google_caches(self) -> google_caches.GoogleCaches:
        """Give the operations of `google_caches`."""
        from interlingua_generated.native import google_caches as module

        return module.GoogleCaches(self._bind(module.WIRE))

    @property
    def google_embed(self) -> google_embed.GoogleEmbed:
        """Give the operations of `google_embed`."""
        from interlingua_generated.native import google_embed as module

        return module.GoogleEmbed(self._bind(module.WIRE))

    @property
    def google_files(self) -> google_files.GoogleFiles:
        """Give the operations of `google_files`."""
        from interlingua_generated.native import google_files as module

        return module.GoogleFiles(self._bind(module.WIRE))

    @property
    def google_generate(self) -> google_generate.GoogleGenerate:
        """Give the operations of `google_generate`."""
        from interlingua_generated.native import google_generate as module

        return module.GoogleGenerate(self._bind(module.WIRE))

    @property
    def google_models(self) -> google_models.GoogleModels:
        """Give the operations of `google_models`."""
        from interlingua_generated.native import google_models as module

        return module.GoogleModels(self._bind(module.WIRE))

    @property
    def mistral_batches(self) -> mistral_batches.MistralBatches:
        """Give the operations of `mistral_batches`."""
        from interlingua_generated.native import mistral_batches as module

        return module.MistralBatches(self._bind(module.WIRE))

    @property
    def mistral_chat(self) -> mistral_chat.MistralChat:
        """Give the operations of `mistral_chat`."""
        from interlingua_generated.native import mistral_chat as module

        return module.MistralChat(self._bind(module.WIRE))

    @property
    def mistral_embeddings(self) -> mistral_embeddings.MistralEmbeddings:
        """Give the operations of `mistral_embeddings`."""
        from interlingua_generated.native import mistral_embeddings as module

        return module.MistralEmbeddings(self._bind(module.WIRE))

    @property
    def mistral_files(self) -> mistral_files.MistralFiles:
        """Give the operations of `mistral_files`."""
        from interlingua_generated.native import mistral_files as module

        return module.MistralFiles(self._bind(module.WIRE))

    @property
    def mistral_models(self) -> mistral_models.MistralModels:
        """Give the operations of `mistral_models`."""
        from interlingua_generated.native import mistral_models as module

        return module.MistralModels(self._bind(module.WIRE))

    @property
    def mistral_moderation(self) -> mistral_moderation.MistralModeration:
        """Give the operations of `mistral_moderation`."""
        from interlingua_generated.native import mistral_moderation as module

        return module.MistralModeration(self._bind(module.WIRE))

    @property
    def mistral_ocr(self) -> mistral_ocr.MistralOcr:
        """Give the operations of `mistral_ocr`."""
        from interlingua_generated.native import mistral_ocr as module

        return module.MistralOcr(self._bind(module.WIRE))

    @property
    def mistral_speech(self) -> mistral_speech.MistralSpeech:
        """Give the operations of `mistral_speech`."""
        from interlingua_generated.native import mistral_speech as module

        return module.MistralSpeech(self._bind(module.WIRE))

    @property
    def mistral_transcription(self) -> mistral_transcription.MistralTranscription:
        """Give the operations of `mistral_transcription`."""
        from interlingua_generated.native import mistral_transcription as module

        return module.MistralTranscription(self._bind(module.WIRE))

    @property
    def ollama_chat(self) -> ollama_chat.OllamaChat:
        """Give the operations of `ollama_chat`."""
        from interlingua_generated.native import ollama_chat as module

        return module.OllamaChat(self._bind(module.WIRE))

    @property
    def ollama_embed(self) -> ollama_embed.OllamaEmbed:
        """Give the operations of `ollama_embed`."""
        from interlingua_generated.native import ollama_embed as module

        return module.OllamaEmbed(self._bind(module.WIRE))

    @property
    def ollama_generate(self) -> ollama_generate.OllamaGenerate:
        """Give the operations of `ollama_generate`."""
        from interlingua_generated.native import ollama_generate as module

        return module.OllamaGenerate(self._bind(module.WIRE))

    @property
    def ollama_models(self) -> ollama_models.OllamaModels:
        """Give the operations of `ollama_models`."""
        from interlingua_generated.native import ollama_models as module

        return module.OllamaModels(self._bind(module.WIRE))

    @property
    def openai_batches(self) -> openai_batches.OpenaiBatches:
        """Give the operations of `openai_batches`."""
        from interlingua_generated.native import openai_batches as module

        return module.OpenaiBatches(self._bind(module.WIRE))

    @property
    def openai_chat(self) -> openai_chat.OpenaiChat:
        """Give the operations of `openai_chat`."""
        from interlingua_generated.native import openai_chat as module

        return module.OpenaiChat(self._bind(module.WIRE))

    @property
    def openai_embeddings(self) -> openai_embeddings.OpenaiEmbeddings:
        """Give the operations of `openai_embeddings`."""
        from interlingua_generated.native import openai_embeddings as module

        return module.OpenaiEmbeddings(self._bind(module.WIRE))

    @property
    def openai_files(self) -> openai_files.OpenaiFiles:
        """Give the operations of `openai_files`."""
        from interlingua_generated.native import openai_files as module

        return module.OpenaiFiles(self._bind(module.WIRE))

    @property
    def openai_images(self) -> openai_images.OpenaiImages:
        """Give the operations of `openai_images`."""
        from interlingua_generated.native import openai_images as module

        return module.OpenaiImages(self._bind(module.WIRE))

    @property
    def openai_models(self) -> openai_models.OpenaiModels:
        """Give the operations of `openai_models`."""
        from interlingua_generated.native import openai_models as module

        return module.OpenaiModels(self._bind(module.WIRE))

    @property
    def openai_moderation(self) -> openai_moderation.OpenaiModeration:
        """Give the operations of `openai_moderation`."""
        from interlingua_generated.native import openai_moderation as module

        return module.OpenaiModeration(self._bind(module.WIRE))

    @property
    def openai_responses(self) -> openai_responses.OpenaiResponses:
        """Give the operations of `openai_responses`."""
        from interlingua_generated.native import openai_responses as module

        return module.OpenaiResponses(self._bind(module.WIRE))

    @property
    def openai_speech(self) -> openai_speech.OpenaiSpeech:
        """Give the operations of `openai_speech`."""
        from interlingua_generated.native import openai_speech as module

        return module.OpenaiSpeech(self._bind(module.WIRE))

    @property
    def openai_transcription(self) -> openai_transcription.OpenaiTranscription:
        """Give the operations of `openai_transcription`."""
        from interlingua_generated.native import openai_transcription as module

        return module.OpenaiTranscription(self._bind(module.WIRE))


class AsyncNativeWires:
    """Each wire's operations, awaited."""

    __slots__ = ("_bind",)

    def __init__(self, bind: Callable[[NativeWire], AsyncCaller]) -> None:
        self._bind = bind

    @property
    def anthropic_batches(self) -> anthropic_batches.AsyncAnthropicBatches:
        """Give the operations of `anthropic_batches`."""
        from interlingua_generated.native import anthropic_batches as module

        return module.AsyncAnthropicBatches(self._bind(module.WIRE))

    @property
    def anthropic_files(self) -> anthropic_files.AsyncAnthropicFiles:
        """Give the operations of `anthropic_files`."""
        from interlingua_generated.native import anthropic_files as module

        return module.AsyncAnthropicFiles(self._bind(module.WIRE))

    @property
    def anthropic_messages(self) -> anthropic_messages.AsyncAnthropicMessages:
        """Give the operations of `anthropic_messages`."""
        from interlingua_generated.native import anthropic_messages as module

        return module.AsyncAnthropicMessages(self._bind(module.WIRE))

    @property
    def anthropic_models(self) -> anthropic_models.AsyncAnthropicModels:
        """Give the operations of `anthropic_models`."""
        from interlingua_generated.native import anthropic_models as module

        return module.AsyncAnthropicModels(self._bind(module.WIRE))

    @property
    def bedrock_converse(self) -> bedrock_converse.AsyncBedrockConverse:
        """Give the operations of `bedrock_converse`."""
        from interlingua_generated.native import bedrock_converse as module

        return module.AsyncBedrockConverse(self._bind(module.WIRE))

    @property
    def cohere_chat(self) -> cohere_chat.AsyncCohereChat:
        """Give the operations of `cohere_chat`."""
        from interlingua_generated.native import cohere_chat as module

        return module.AsyncCohereChat(self._bind(module.WIRE))

    @property
    def cohere_embed(self) -> cohere_embed.AsyncCohereEmbed:
        """Give the operations of `cohere_embed`."""
        from interlingua_generated.native import cohere_embed as module

        return module.AsyncCohereEmbed(self._bind(module.WIRE))

    @property
    def cohere_rerank(self) -> cohere_rerank.AsyncCohereRerank:
        """Give the operations of `cohere_rerank`."""
        from interlingua_generated.native import cohere_rerank as module

        return module.AsyncCohereRerank(self._bind(module.WIRE))

    @property
    def google_batches(self) -> google_batches.AsyncGoogleBatches:
        """Give the operations of `google_batches`."""
        from interlingua_generated.native import google_batches as module

        return module.AsyncGoogleBatches(self._bind(module.WIRE))

    @property
    def google_caches(self) -> google_caches.AsyncGoogleCaches:
        """Give the operations of `google_caches`."""
        from interlingua_generated.native import google_caches as module

        return module.AsyncGoogleCaches(self._bind(module.WIRE))

    @property
    def google_embed(self) -> google_embed.AsyncGoogleEmbed:
        """Give the operations of `google_embed`."""
        from interlingua_generated.native import google_embed as module

        return module.AsyncGoogleEmbed(self._bind(module.WIRE))

    @property
    def google_files(self) -> google_files.AsyncGoogleFiles:
        """Give the operations of `google_files`."""
        from interlingua_generated.native import google_files as module

        return module.AsyncGoogleFiles(self._bind(module.WIRE))

    @property
    def google_generate(self) -> google_generate.AsyncGoogleGenerate:
        """Give the operations of `google_generate`."""
        from interlingua_generated.native import google_generate as module

        return module.AsyncGoogleGenerate(self._bind(module.WIRE))

    @property
    def google_models(self) -> google_models.AsyncGoogleModels:
        """Give the operations of `google_models`."""
        from interlingua_generated.native import google_models as module

        return module.AsyncGoogleModels(self._bind(module.WIRE))

    @property
    def mistral_batches(self) -> mistral_batches.AsyncMistralBatches:
        """Give the operations of `mistral_batches`."""
        from interlingua_generated.native import mistral_batches as module

        return module.AsyncMistralBatches(self._bind(module.WIRE))

    @property
    def mistral_chat(self) -> mistral_chat.AsyncMistralChat:
        """Give the operations of `mistral_chat`."""
        from interlingua_generated.native import mistral_chat as module

        return module.AsyncMistralChat(self._bind(module.WIRE))

    @property
    def mistral_embeddings(self) -> mistral_embeddings.AsyncMistralEmbeddings:
        """Give the operations of `mistral_embeddings`."""
        from interlingua_generated.native import mistral_embeddings as module

        return module.AsyncMistralEmbeddings(self._bind(module.WIRE))

    @property
    def mistral_files(self) -> mistral_files.AsyncMistralFiles:
        """Give the operations of `mistral_files`."""
        from interlingua_generated.native import mistral_files as module

        return module.AsyncMistralFiles(self._bind(module.WIRE))

    @property
    def mistral_models(self) -> mistral_models.AsyncMistralModels:
        """Give the operations of `mistral_models`."""
        from interlingua_generated.native import mistral_models as module

        return module.AsyncMistralModels(self._bind(module.WIRE))

    @property
    def mistral_moderation(self) -> mistral_moderation.AsyncMistralModeration:
        """Give the operations of `mistral_moderation`."""
        from interlingua_generated.native import mistral_moderation as module

        return module.AsyncMistralModeration(self._bind(module.WIRE))

    @property
    def mistral_ocr(self) -> mistral_ocr.AsyncMistralOcr:
        """Give the operations of `mistral_ocr`."""
        from interlingua_generated.native import mistral_ocr as module

        return module.AsyncMistralOcr(self._bind(module.WIRE))

    @property
    def mistral_speech(self) -> mistral_speech.AsyncMistralSpeech:
        """Give the operations of `mistral_speech`."""
        from interlingua_generated.native import mistral_speech as module

        return module.AsyncMistralSpeech(self._bind(module.WIRE))

    @property
    def mistral_transcription(self) -> mistral_transcription.AsyncMistralTranscription:
        """Give the operations of `mistral_transcription`."""
        from interlingua_generated.native import mistral_transcription as module

        return module.AsyncMistralTranscription(self._bind(module.WIRE))

    @property
    def ollama_chat(self) -> ollama_chat.AsyncOllamaChat:
        """Give the operations of `ollama_chat`."""
        from interlingua_generated.native import ollama_chat as module

        return module.AsyncOllamaChat(self._bind(module.WIRE))

    @property
    def ollama_embed(self) -> ollama_embed.AsyncOllamaEmbed:
        """Give the operations of `ollama_embed`."""
        from interlingua_generated.native import ollama_embed as module

        return module.AsyncOllamaEmbed(self._bind(module.WIRE))

    @property
    def ollama_generate(self) -> ollama_generate.AsyncOllamaGenerate:
        """Give the operations of `ollama_generate`."""
        from interlingua_generated.native import ollama_generate as module

        return module.AsyncOllamaGenerate(self._bind(module.WIRE))

    @property
    def ollama_models(self) -> ollama_models.AsyncOllamaModels:
        """Give the operations of `ollama_models`."""
        from interlingua_generated.native import ollama_models as module

        return module.AsyncOllamaModels(self._bind(module.WIRE))

    @property
    def openai_batches(self) -> openai_batches.AsyncOpenaiBatches:
        """Give the operations of `openai_batches`."""
        from interlingua_generated.native import openai_batches as module

        return module.AsyncOpenaiBatches(self._bind(module.WIRE))

    @property
    def openai_chat(self) -> openai_chat.AsyncOpenaiChat:
        """Give the operations of `openai_chat`."""
        from interlingua_generated.native import openai_chat as module

        return module.AsyncOpenaiChat(self._bind(module.WIRE))

    @property
    def openai_embeddings(self) -> openai_embeddings.AsyncOpenaiEmbeddings:
        """Give the operations of `openai_embeddings`."""
        from interlingua_generated.native import openai_embeddings as module

        return module.AsyncOpenaiEmbeddings(self._bind(module.WIRE))

    @property
    def openai_files(self) -> openai_files.AsyncOpenaiFiles:
        """Give the operations of `openai_files`."""
        from interlingua_generated.native import openai_files as module

        return module.AsyncOpenaiFiles(self._bind(module.WIRE))

    @property
    def openai_images(self) -> openai_images.AsyncOpenaiImages:
        """Give the operations of `openai_images`."""
        from interlingua_generated.native import openai_images as module

        return module.AsyncOpenaiImages(self._bind(module.WIRE))

    @property
    def openai_models(self) -> openai_models.AsyncOpenaiModels:
        """Give the operations of `openai_models`."""
        from interlingua_generated.native import openai_models as module

        return module.AsyncOpenaiModels(self._bind(module.WIRE))

    @property
    def openai_moderation(self) -> openai_moderation.AsyncOpenaiModeration:
        """Give the operations of `openai_moderation`."""
        from interlingua_generated.native import openai_moderation as module

        return module.AsyncOpenaiModeration(self._bind(module.WIRE))

    @property
    def openai_responses(self) -> openai_responses.AsyncOpenaiResponses:
        """Give the operations of `openai_responses`."""
        from interlingua_generated.native import openai_responses as module

        return module.AsyncOpenaiResponses(self._bind(module.WIRE))

    @property
    def openai_speech(self) -> openai_speech.AsyncOpenaiSpeech:
        """Give the operations of `openai_speech`."""
        from interlingua_generated.native import openai_speech as module

        return module.AsyncOpenaiSpeech(self._bind(module.WIRE))

    @property
    def openai_transcription(self) -> openai_transcription.AsyncOpenaiTranscription:
        """Give the operations of `openai_transcription`."""
        from interlingua_generated.native import openai_transcription as module

        return module.AsyncOpenaiTranscription(self._bind(module.WIRE))
