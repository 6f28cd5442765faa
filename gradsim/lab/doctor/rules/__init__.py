"""The findings: one function each, which reads a chart and says what it sees, or nothing where it does not know.

Where the literature gives no threshold, it is a power of ten. A text's figures are the measurements themselves. The
order of the files, and in them of the functions, is that in which findings are told.
"""

from __future__ import annotations

# isort: off
from gradsim.lab.doctor.rules import build
from gradsim.lab.doctor.rules import scaling
from gradsim.lab.doctor.rules import steps
from gradsim.lab.doctor.rules import gradient
from gradsim.lab.doctor.rules import pace
from gradsim.lab.doctor.rules import outcome

# isort: on

__all__ = ["build", "gradient", "outcome", "pace", "scaling", "steps"]
