"""Parts of the view of the data: each draws the answers to one type of examples."""
