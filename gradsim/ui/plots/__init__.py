"""Plots and what is drawn on them."""
