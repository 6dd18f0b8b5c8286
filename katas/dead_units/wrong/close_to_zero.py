"""fails: extremes

en: `np.isclose` takes 1e-9 for 0: such a unit gets a gradient and lives.
zh: `np.isclose` 把 1e-9 当成 0：这样的单元有梯度，是活的。
card: guard-error
"""

import numpy as np


def dead_fraction(activations):
    dead = np.isclose(activations, 0).all(axis=tuple(range(activations.ndim - 1)))
    return float(dead.mean()) if dead.size else 0.0
