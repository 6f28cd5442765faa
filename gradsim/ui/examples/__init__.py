"""Parts of the view of the data: each draws what the network answers to examples of one kind."""
