"""fails: values

en: The share of units that live is one minus the one asked for.
zh: 算的是存活单元的占比，用 1 减去它才是答案。
card: dead-relu-count
"""

import numpy as np


def dead_fraction(activations):
    alive = (activations != 0).any(axis=tuple(range(activations.ndim - 1)))
    return float(alive.mean()) if alive.size else 0.0
