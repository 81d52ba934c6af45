"""Titan's embeddings on Bedrock, as its generation that reads images takes them."""

from interlingua.wires.bedrock_titan import TitanImage

WIRE = TitanImage()
