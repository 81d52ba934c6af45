"""Titan's embeddings on Bedrock, as its second generation takes them."""

from interlingua.wires.bedrock_titan import TitanTextV2

WIRE = TitanTextV2()
