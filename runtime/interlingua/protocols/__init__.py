"""What speaks other tools' protocols, each module an extra of the package."""
