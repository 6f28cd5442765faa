"""Help: the guide, the list of keys, what the program is made of; imported when it is first opened."""
