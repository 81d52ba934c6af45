"""The Responses API of OpenAI, as it and compatible hosts speak it."""
