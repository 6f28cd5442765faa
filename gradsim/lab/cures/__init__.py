"""Cures: the changes that a textbook suggests, in one table. A sweep or a doctor tries them."""

from gradsim.lab.cures import network, training
from gradsim.lab.cures.table import AS_IT_IS, Cure, cure, cures, distinct, in_pairs, suggested
from gradsim.lab.cures.training import RATES

__all__ = ["AS_IT_IS", "RATES", "Cure", "cure", "cures", "distinct", "in_pairs", "network", "suggested", "training"]
