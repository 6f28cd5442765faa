"""The window. Nothing outside this folder imports Qt."""
