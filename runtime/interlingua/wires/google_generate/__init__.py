"""The `google_generate` wire: generateContent of the Gemini API and of Vertex AI."""

from __future__ import annotations

from interlingua.wires.google_generate.wire import GoogleGenerate

WIRE = GoogleGenerate()
