"""What mean-field theory predicts for a scenario at initialization: numbers, no plotting."""

from gradsim.theory.mean_field import MeanField
from gradsim.theory.predict import NoTheory, Prediction, predict

__all__ = ["MeanField", "NoTheory", "Prediction", "predict"]
