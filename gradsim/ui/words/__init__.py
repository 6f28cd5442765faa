"""What things are called on the screen, in the user's language."""
