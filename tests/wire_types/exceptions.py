"""Recorded bodies and fields that the types refuse, each with the reason, by wire."""

from __future__ import annotations

_SENDS_NULLS = "Hugging Face's client writes null for what it leaves out; we leave it out"

EXCEPTIONS: dict[str, dict[str, str]] = {
    "anthropic_messages": {
        "sigma.provider.anthropic.anthropic_test.go.3": "made by hand, with an edit's type that "
        "the API does not have: clear_thinking, without its date",
        "sigma.provider.anthropic.anthropic_test.go.4": "made by hand, an event that is no JSON",
        "sigma.provider.anthropic.anthropic_test.go.7": "made by hand, an event that is no JSON",
    },
    "bedrock_converse": {},
    "cohere_chat": {},
    "google_generate": {
        "mirascope.in.test_call_with_params.google_gemini_2_5_flash.1": "topK is written as 50.0, "
        "which the API rounds; it is an integer",
    },
    "mistral_chat": {},
    "ollama_chat": {},
    "openai_chat": {
        "pydantic_ai.test_huggingface.test_image_url_input.0": _SENDS_NULLS,
        "pydantic_ai.test_huggingface.test_request_structured_response.0": _SENDS_NULLS,
    },
    "openai_responses": {},
}

_ONE_TOOL = "a lone tool instead of a list of one; the API takes both, we send the list"

# Paths as the table of request fields writes them; what lies below a path is meant too.
INEXPRESSIBLE: dict[str, dict[str, str]] = {
    "anthropic_messages": {},
    "bedrock_converse": {
        "messages[user].content[video].video.format": "a MIME type was sent once, and refused"
    },
    "cohere_chat": {},
    "google_generate": {
        "generationConfig.topK": "written as 50.0 once, which the API rounds",
        "model": "the model is named in the path",
        "tools": _ONE_TOOL,
        "tools.functionDeclarations": _ONE_TOOL,
    },
    "mistral_chat": {},
    "ollama_chat": {},
    "openai_chat": {
        "messages[assistant].name": _SENDS_NULLS,
        "messages[assistant].tool_calls": _SENDS_NULLS,
        "messages[system].name": _SENDS_NULLS,
        "messages[system].tool_calls": _SENDS_NULLS,
        "messages[user].content[image_url].text": _SENDS_NULLS,
        "messages[user].content[text].image_url": _SENDS_NULLS,
        "messages[user].name": _SENDS_NULLS,
        "messages[user].tool_calls": _SENDS_NULLS,
    },
    "openai_responses": {},
}
