"""The `anthropic_vertex` wire: the bodies of `anthropic_messages`, in a host's envelope."""

from interlingua_generated.wire.anthropic_messages import *  # noqa: F403  all of it
