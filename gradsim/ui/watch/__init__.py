"""The window that follows a recorded training."""
