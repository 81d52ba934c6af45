"""Hosted tools, per wire."""
