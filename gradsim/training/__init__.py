"""Training: from a scenario to steps and measurements."""

from gradsim.training.ensemble import Ensemble
from gradsim.training.history import HeldOut, History
from gradsim.training.measurement import Divergence, Measurement
from gradsim.training.trainer import Trainer

__all__ = ["Divergence", "Ensemble", "HeldOut", "History", "Measurement", "Trainer"]
