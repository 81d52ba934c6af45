"""How calls are signed: where credentials come from and how a provider wants them."""
