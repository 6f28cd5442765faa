"""gradsim: see gradients vanish and explode, find out why, and cure it."""

import os

# Layers of a few hundred units lose time to a threaded BLAS, and the window's thread needs the
# second core. This must be set before numpy is imported for the first time.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

from gradsim import data, nn  # noqa: F401  (fills the registries that a Scenario checks against)
from gradsim.scenario import Scenario, ScenarioError
from gradsim.training import Measurement, Trainer

__version__ = "0.1.0"
__all__ = ["Measurement", "Scenario", "ScenarioError", "Trainer", "__version__"]
