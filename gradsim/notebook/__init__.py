"""How results show themselves in Python: as a piece of HTML with a picture in SVG, as a figure, as rows of a table."""
