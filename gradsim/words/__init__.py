"""Numbers and sentences as people read them. No Qt: the command line uses them too."""
