"""LM Studio's models as typed constants; generated from `catalog/lm-studio.yaml`."""

from __future__ import annotations

from interlingua.records import Auth, Compat, Endpoint, Provider

PROVIDER = Provider(
    id="lm-studio",
    name="LM Studio",
    docs="https://lmstudio.ai/docs/developer/openai-compat",
    auth=Auth(scheme="none", env=("LM_STUDIO_API_KEY", "LMSTUDIO_API_KEY")),
    endpoints=(
        Endpoint(
            wire="openai_chat",
            base_url="http://localhost:1234/v1",
            base_url_env="LM_STUDIO_BASE_URL",
            service_tiers=(),
        ),
        Endpoint(
            wire="openai_responses",
            base_url="http://localhost:1234/v1",
            base_url_env="LM_STUDIO_BASE_URL",
            service_tiers=(),
        ),
        Endpoint(
            wire="anthropic_messages",
            base_url="http://localhost:1234",
            base_url_env="LM_STUDIO_BASE_URL",
            service_tiers=(),
        ),
        Endpoint(
            wire="openai_embeddings",
            base_url="http://localhost:1234/v1",
            base_url_env="LM_STUDIO_BASE_URL",
        ),
    ),
    compat=Compat(
        max_output_tokens_field="max_tokens",
        reasoning_format="reasoning_effort",
        reasoning_replay_field="reasoning_content",
        developer_role=False,
        stream_options=True,
        strict_tools=False,
        required_tool_choice=True,
        parallel_tool_calls=False,
        json_schema=True,
        top_k=True,
        cache_key=False,
        cache_retention=False,
    ),
)


class LmStudio:
    """LM Studio serves what its owner loads: name a model `lm-studio/…`."""


lm_studio = LmStudio()

IDS: dict[str, str] = {}
