"""Tables as people have them: how the text is laid out, what the cells mean, which columns are learned from."""
