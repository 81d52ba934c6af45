"""What a chat model can do, as the type arguments of its constant.

Law: an unknown capability is allowed, so it widens the type; only a known absence narrows it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from codegen.catalog.records import Model
from codegen.catalog.vocabulary import CHAT_WIRES, MODALITIES, TYPED_WIRES

_WIRE_WORDS: Final = {
    "openai_chat": "Chat",
    "openai_responses": "Responses",
    "anthropic_messages": "Messages",
    "google_generate": "Generate",
    "bedrock_converse": "Converse",
    "anthropic_bedrock": "BedrockMessages",
    "anthropic_vertex": "VertexMessages",
    "cohere_chat": "CohereChat",
    "mistral_chat": "MistralChat",
    "ollama_chat": "OllamaChat",
    "": "Unserved",
}


@dataclass(frozen=True, slots=True)
class Signature:
    """A chat model's default wire, the parts it reads (None: unknown), and if it takes tools."""

    wire: str
    reads: tuple[str, ...] | None
    tools: bool

    @property
    def name(self) -> str:
        """Name the type for what it is: `ResponsesReadsTextImage`."""
        reads = "Anything" if self.reads is None else "".join(each.title() for each in self.reads)
        return f"{_WIRE_WORDS[self.wire]}Reads{reads}{'' if self.tools else 'NoTools'}"

    @property
    def parts(self) -> tuple[str, ...]:
        """Name the content part classes it reads."""
        return tuple(each.title() for each in (MODALITIES if self.reads is None else self.reads))

    @property
    def arguments(self) -> str:
        """Write the four type arguments."""
        typed = self.wire in TYPED_WIRES
        extra, output = (
            (f"{self.wire}.Extra", f"{self.wire}.Response") if typed else ("JsonObject",) * 2
        )
        tools = "AnyTool" if self.tools else "Never"
        return ", ".join((extra, " | ".join(self.parts), tools, output))


def signature_of(model: Model) -> Signature:
    """Tell what a chat model can do from its facts."""
    wire = next((wire for wire in model.wires if wire in CHAT_WIRES), "")
    known = model.modalities.input
    reads = None if known is None else tuple(m for m in MODALITIES if m == "text" or m in known)
    return Signature(wire, reads, model.features.tools is not False)
