"""llama.cpp's models as typed constants; generated from `catalog/llama-cpp.yaml`."""

from __future__ import annotations

from interlingua.records import Auth, Compat, Endpoint, Provider

PROVIDER = Provider(
    id="llama-cpp",
    name="llama.cpp",
    docs="https://github.com/ggml-org/llama.cpp/blob/master/tools/server/README.md",
    auth=Auth(scheme="none", env=("LLAMA_API_KEY",)),
    endpoints=(
        Endpoint(
            wire="openai_chat",
            base_url="http://localhost:8080/v1",
            base_url_env="LLAMA_CPP_BASE_URL",
            service_tiers=(),
        ),
        Endpoint(
            wire="anthropic_messages",
            base_url="http://localhost:8080",
            base_url_env="LLAMA_CPP_BASE_URL",
            service_tiers=(),
        ),
        Endpoint(
            wire="openai_embeddings",
            base_url="http://localhost:8080/v1",
            base_url_env="LLAMA_CPP_BASE_URL",
        ),
        Endpoint(
            wire="openai_rerank",
            base_url="http://localhost:8080/v1",
            base_url_env="LLAMA_CPP_BASE_URL",
        ),
    ),
    compat=Compat(
        max_output_tokens_field="max_tokens",
        reasoning_format="chat_template",
        reasoning_replay_field="reasoning_content",
        developer_role=False,
        stream_options=True,
        strict_tools=False,
        required_tool_choice=True,
        parallel_tool_calls=True,
        json_schema=True,
        top_k=True,
        cache_key=False,
        cache_retention=False,
    ),
)


class LlamaCpp:
    """llama.cpp serves what its owner loads: name a model `llama-cpp/…`."""


llama_cpp = LlamaCpp()

IDS: dict[str, str] = {}
