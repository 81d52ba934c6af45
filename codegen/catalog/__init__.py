"""The catalog: YAML to strict records, their cross-checks, and back to YAML."""
