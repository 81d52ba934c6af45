"""Generated from the catalog and the schemas."""
