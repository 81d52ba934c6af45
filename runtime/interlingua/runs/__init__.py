"""Runs: a model and its tools, step by step, until there is an answer or a reason to stop."""
