"""Each claim of a help text, beside a measurement that shows it. Those of skip connections are in ``nn/test_skip_claims.py``.

A row names the text by field, or by field and choice, and the part of it that claims something: whoever rewords a help text comes
by here. What only names a thing (a formula, a paper, a format) is tested where the thing is.
"""
