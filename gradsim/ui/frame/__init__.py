"""What every window over a session has: the run bar, the controls, the clock."""
