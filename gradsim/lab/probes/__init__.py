"""Probes: figures that cost too much for every step, taken only while somebody looks at them; one file each."""

from gradsim.lab.probes.table import Need, Probe, ProbeTable, probes

__all__ = ["Need", "Probe", "ProbeTable", "probes"]
