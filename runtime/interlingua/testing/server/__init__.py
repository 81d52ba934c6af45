"""A real HTTP server on loopback that speaks every wire, scripted."""
