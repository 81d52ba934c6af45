"""Titan's embeddings on Bedrock, as its first generation takes them."""

from interlingua.wires.bedrock_titan import TitanText

WIRE = TitanText()
