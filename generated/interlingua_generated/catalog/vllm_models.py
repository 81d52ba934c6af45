"""vLLM's models as typed constants; generated from `catalog/vllm.yaml`."""

from __future__ import annotations

from interlingua.records import Auth, Compat, Endpoint, Provider

PROVIDER = Provider(
    id="vllm",
    name="vLLM",
    docs="https://docs.vllm.ai/en/stable/serving/openai_compatible_server/",
    auth=Auth(scheme="none", env=("VLLM_API_KEY",)),
    endpoints=(
        Endpoint(
            wire="openai_chat",
            base_url="http://localhost:8000/v1",
            base_url_env="VLLM_BASE_URL",
            service_tiers=(),
        ),
        Endpoint(
            wire="openai_responses",
            base_url="http://localhost:8000/v1",
            base_url_env="VLLM_BASE_URL",
            service_tiers=(),
        ),
        Endpoint(
            wire="anthropic_messages",
            base_url="http://localhost:8000",
            base_url_env="VLLM_BASE_URL",
            service_tiers=(),
        ),
        Endpoint(
            wire="openai_embeddings",
            base_url="http://localhost:8000/v1",
            base_url_env="VLLM_BASE_URL",
        ),
        Endpoint(
            wire="openai_rerank", base_url="http://localhost:8000/v1", base_url_env="VLLM_BASE_URL"
        ),
        Endpoint(
            wire="openai_transcription",
            base_url="http://localhost:8000/v1",
            base_url_env="VLLM_BASE_URL",
        ),
    ),
    compat=Compat(
        max_output_tokens_field="max_tokens",
        reasoning_format="chat_template",
        reasoning_replay_field="reasoning",
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


class VLlm:
    """vLLM serves what its owner loads: name a model `vllm/…`."""


vllm = VLlm()

IDS: dict[str, str] = {}
