"""Cohere's reranking on Bedrock."""

from interlingua.wires.bedrock_rerank import BedrockCohereRerank

WIRE = BedrockCohereRerank()
