"""Upstream API descriptions to the distilled description of a wire."""
