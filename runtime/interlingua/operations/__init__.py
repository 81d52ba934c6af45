"""What models do beside chatting: each operation bound to a client, its twins side by side."""
