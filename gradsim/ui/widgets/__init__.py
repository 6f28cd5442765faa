"""Widgets that every room uses: cards, buttons, legends, the run bar, colours."""
