"""A small catalog as texts, and one change of it at a time."""

from __future__ import annotations

OPENAI = """\
schema: 1
provider:
  id: openai
  name: OpenAI
  class_name: OpenAI
  auth: {scheme: bearer, env: [OPENAI_API_KEY]}
  endpoints:
    openai_responses: {base_url: https://api.openai.com/v1, base_url_env: OPENAI_BASE_URL}
    openai_chat: {base_url: https://api.openai.com/v1, base_url_env: OPENAI_BASE_URL}
    openai_embeddings: {base_url: https://api.openai.com/v1}
models:
  gpt-old:
    kind: chat
    wires: [openai_chat]
    lifecycle: {status: deprecated, retires: 2027-01-31, replacement: gpt-x}
    modalities: {input: [text], output: [text]}
    features: {tools: false}
  gpt-x:
    points_to: gpt-x-2026-03-05
  gpt-x-2026-03-05:
    name: GPT-X
    kind: chat
    wires: [openai_responses, openai_chat]
    lifecycle: {status: active, released: 2026-03-05, knowledge: 2025-08}
    limits: {context: 1050000, input: 922000, output: 128000}
    modalities: {input: [text, image], output: [text]}
    features: {tools: true, reasoning: true}
    reasoning: {efforts: ["none", low, high], default: "none"}
    prices:
      - {rates: {input: 2.50, output: 15.00, cached_input: 0.25}}
      - {when: {min_input_tokens: 272001}, rates: {input: 5.00, output: 22.50}}
      - {when: {service_tier: batch}, rates: {input: 1.25, output: 7.50}}
      - {when: {min_input_tokens: 272001, service_tier: batch}, rates: {input: 2.50, output: 11.25}}
  text-embedding:
    kind: embedding
    wires: [openai_embeddings]
    dimensions: 1536
"""

HOST = """\
schema: 1
provider:
  id: small-host
  name: Small Host
  auth: {scheme: bearer, env: [HOST_API_KEY]}
  endpoints:
    openai_chat: {base_url: https://host.example/v1}
  compat: {max_output_tokens_field: max_tokens}
models:
  meta/llama-4.10:
    kind: chat
    wires: [openai_chat]
    compat: {developer_role: false}
"""

CATALOG = {"catalog/openai.yaml": OPENAI, "catalog/small-host.yaml": HOST}


def changed(before: str, after: str) -> dict[str, str]:
    """Give the catalog with one passage of OpenAI's file replaced."""
    assert OPENAI.count(before) == 1, before
    return {**CATALOG, "catalog/openai.yaml": OPENAI.replace(before, after)}
