"""Structured output: answers of a type, asked for in the way the model knows, and checked here."""
