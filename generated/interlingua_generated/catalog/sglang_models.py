"""SGLang's models as typed constants; generated from `catalog/sglang.yaml`."""

from __future__ import annotations

from interlingua.records import Auth, Compat, Endpoint, Provider

PROVIDER = Provider(
    id="sglang",
    name="SGLang",
    docs="https://docs.sglang.io/docs/basic_usage/openai_api_completions",
    auth=Auth(scheme="none", env=("SGLANG_API_KEY",)),
    endpoints=(
        Endpoint(
            wire="openai_chat",
            base_url="http://localhost:30000/v1",
            base_url_env="SGLANG_BASE_URL",
            service_tiers=(),
        ),
        Endpoint(
            wire="openai_responses",
            base_url="http://localhost:30000/v1",
            base_url_env="SGLANG_BASE_URL",
            service_tiers=(),
        ),
        Endpoint(wire="ollama_chat", base_url="http://localhost:30000"),
        Endpoint(
            wire="openai_embeddings",
            base_url="http://localhost:30000/v1",
            base_url_env="SGLANG_BASE_URL",
        ),
        Endpoint(
            wire="openai_rerank",
            base_url="http://localhost:30000/v1",
            base_url_env="SGLANG_BASE_URL",
        ),
    ),
    compat=Compat(
        max_output_tokens_field="max_tokens",
        reasoning_format="chat_template",
        reasoning_replay_field="reasoning_content",
        developer_role=False,
        stream_options=True,
        required_tool_choice=True,
        parallel_tool_calls=True,
        json_schema=True,
        top_k=True,
        cache_key=False,
        cache_retention=False,
    ),
)


class SGLang:
    """SGLang serves what its owner loads: name a model `sglang/…`."""


sglang = SGLang()

IDS: dict[str, str] = {}
