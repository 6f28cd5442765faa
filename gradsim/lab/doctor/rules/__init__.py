"""The findings: one function each, which reads a chart and says what it sees, or nothing where it does not know.

Where the literature gives no threshold, it is a power of ten. A text's figures are the measurements themselves. The
order of the files, and in them of the functions, is that in which findings are told.
"""

from __future__ import annotations

from gradsim.lab.doctor.rules import build, gradient, outcome, pace, scaling, steps  # in the order of telling

__all__ = ["build", "gradient", "outcome", "pace", "scaling", "steps"]
