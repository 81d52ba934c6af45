"""What several upstream sources say of models, merged into catalog entries with provenance."""
