"""Lessons in the window: predict, observe, explain; imported when the first one is opened."""
