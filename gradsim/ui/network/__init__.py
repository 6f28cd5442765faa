"""The picture of a network with an example in it."""
