"""fails: values

en: `any` counts units that are 0 for one sample; those are inactive there, not dead.
zh: `any` 数的是对某个样本为 0 的单元；它们只是在那里未激活，并没有死亡。
card: relu-inactive-vs-dead
"""

import numpy as np


def dead_fraction(activations):
    dead = (activations == 0).any(axis=tuple(range(activations.ndim - 1)))
    return float(dead.mean()) if dead.size else 0.0
