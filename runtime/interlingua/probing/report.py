"""What a probe has found, and how each finding was seen."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING

from interlingua.providers import Provider
from interlingua.records import Compat, Features, Limits
from interlingua.values import value

if TYPE_CHECKING:
    from interlingua.values import JsonValue


@value
class Finding:
    """One thing found out.

    Parameters:
        what: Its name: a field of `Compat` or `Features`, or what else was looked at.
        found: What it is; None where the answers do not show it.
        how: The answer that shows it, or why none does.
    """

    what: str
    found: JsonValue
    how: str


_KINDS = (
    ("embed", "embedding"),
    ("rerank", "rerank"),
    ("whisper", "transcription"),
    ("transcribe", "transcription"),
    ("tts", "speech"),
    ("dall-e", "image"),
    ("image", "image"),
    ("sora", "video"),
    ("moderation", "moderation"),
    ("realtime", "realtime"),
)


@value
class ServedModel:
    """A model that the server lists; `limits` are what the list says of it."""

    id: str
    limits: Limits = field(default_factory=Limits)

    @property
    def kind(self) -> str:
        """What it does, as far as its name tells; a list does not say it."""
        name = self.id.lower()
        return next((kind for word, kind in _KINDS if word in name), "chat")


@value
class ProbeReport:
    """What a server is like.

    Parameters:
        id: What the provider is called in a catalog.
        url: Its base URL, the version segment included.
        key_env: The environment variable that holds its key, where one was named.
        has_key: Whether it was asked with a key.
        model: The model that was asked.
        models: All that it lists.
        compat: How it departs from the wire; a field that no answer showed is None.
        features: What the model can do; None where no answer showed it.
        calls: How many requests were made.
        output_tokens: Tokens that the answers said they had written.
    """

    id: str
    url: str
    key_env: str | None
    has_key: bool
    model: str
    models: tuple[ServedModel, ...]
    compat: Compat
    features: Features
    findings: tuple[Finding, ...]
    calls: int
    output_tokens: int

    @property
    def provider(self) -> Provider:
        """The server, ready to be called."""
        return Provider.openai_compatible(
            self.id, base_url=self.url, compat=self.compat, key_env=self.key_env
        )

    @property
    def yaml(self) -> str:
        """The server as a file of a catalog: its head, its compat, its models."""
        from interlingua.probing.catalog_file import written

        return written(self)
