"""JSON schemas: made of Python types, said in each provider's dialect, and read back."""
