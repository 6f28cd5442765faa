"""gradsim: see gradients vanish and explode, find out why, and cure it."""

import os

# Layers of a few hundred units lose time to a threaded BLAS, and the window's thread needs the
# second core. This must be set before numpy is imported for the first time.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

from typing import TYPE_CHECKING, Any

from gradsim import data, nn  # noqa: F401  (fills the registries that a Scenario checks against)
from gradsim.run_file import RunFileError
from gradsim.scenario import Scenario, ScenarioError
from gradsim.training import History, Measurement, Trainer

if TYPE_CHECKING:
    from pathlib import Path

    from gradsim.lab.sweep import SweepResults
    from gradsim.pytorch import Watched

__version__ = "0.1.0"
__all__ = [
    "History",
    "Measurement",
    "RunFileError",
    "Scenario",
    "ScenarioError",
    "Trainer",
    "__version__",
    "open_sweep",
    "watch",
]


def open_sweep(folder: "Path | str") -> "SweepResults":
    """The results that ``gradsim sweep --out FOLDER`` has left there. Raises ``gradsim.lab.sweep.SweepError``."""
    from gradsim.lab import sweep

    return sweep.open_sweep(folder)


def watch(model: Any, optimizer: Any = None, every: int = 10, folder: Any = None, **options: Any) -> "Watched":
    """Records a PyTorch training: see ``gradsim.pytorch.watch``. Raises ImportError where PyTorch is not installed."""
    try:
        from gradsim.pytorch import watch as begin
    except ModuleNotFoundError as error:
        if error.name != "torch":
            raise
        raise ImportError("gradsim.watch needs PyTorch: pip install torch, or 'gradsim[torch]'") from None
    return begin(model, optimizer, every, folder, **options)
