"""Each claim of a help text of a field or choice, beside a measurement that shows it.

A row names the text by field, or by field and choice, and the part of it that claims something: whoever rewords a help text comes
by here. What only names a thing (a formula, a paper, a format) is tested where the thing is.
"""
