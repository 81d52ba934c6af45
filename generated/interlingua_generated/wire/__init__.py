"""Typed requests, responses and stream events, per wire."""
