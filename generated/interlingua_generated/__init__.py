"""Generated from `catalog/` and `schemas/` by `nox -s generate`; never edited by hand."""
