"""One typed SDK for every language model."""
