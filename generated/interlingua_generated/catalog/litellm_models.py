"""LiteLLM proxy's models as typed constants; generated from `catalog/litellm.yaml`."""

from __future__ import annotations

from interlingua.records import Auth, Compat, Endpoint, Provider

PROVIDER = Provider(
    id="litellm",
    name="LiteLLM proxy",
    docs="https://docs.litellm.ai/docs/simple_proxy",
    auth=Auth(scheme="none", env=("LITELLM_API_KEY", "LITELLM_PROXY_API_KEY")),
    endpoints=(
        Endpoint(
            wire="openai_chat", base_url="http://localhost:4000/v1", base_url_env="LITELLM_BASE_URL"
        ),
        Endpoint(
            wire="openai_responses",
            base_url="http://localhost:4000/v1",
            base_url_env="LITELLM_BASE_URL",
        ),
        Endpoint(
            wire="anthropic_messages",
            base_url="http://localhost:4000",
            base_url_env="LITELLM_BASE_URL",
            service_tiers=(),
        ),
        Endpoint(
            wire="openai_embeddings",
            base_url="http://localhost:4000/v1",
            base_url_env="LITELLM_BASE_URL",
        ),
        Endpoint(
            wire="openai_images",
            base_url="http://localhost:4000/v1",
            base_url_env="LITELLM_BASE_URL",
        ),
        Endpoint(
            wire="openai_speech",
            base_url="http://localhost:4000/v1",
            base_url_env="LITELLM_BASE_URL",
        ),
        Endpoint(
            wire="openai_transcription",
            base_url="http://localhost:4000/v1",
            base_url_env="LITELLM_BASE_URL",
        ),
        Endpoint(
            wire="openai_moderation",
            base_url="http://localhost:4000/v1",
            base_url_env="LITELLM_BASE_URL",
        ),
        Endpoint(
            wire="openai_rerank",
            base_url="http://localhost:4000/v1",
            base_url_env="LITELLM_BASE_URL",
        ),
    ),
    compat=Compat(
        max_output_tokens_field="max_tokens",
        reasoning_format="reasoning_effort",
        reasoning_replay_field="reasoning_content",
        developer_role=False,
        stream_options=True,
        required_tool_choice=True,
        parallel_tool_calls=True,
        json_schema=True,
        cache_key=False,
        cache_retention=False,
    ),
)


class LiteLlm:
    """LiteLLM proxy serves what its owner loads: name a model `litellm/…`."""


litellm = LiteLlm()

IDS: dict[str, str] = {}
