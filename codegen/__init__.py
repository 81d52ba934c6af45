"""The generator: catalog and schemas in, typed SDK out."""
