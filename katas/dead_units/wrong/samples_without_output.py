"""fails: values

en: The axes are swapped: this is the share of samples for which all units are 0.
zh: 轴弄反了：算的是所有单元都为 0 的样本占比。
card: relu-inactive-vs-dead
"""

import numpy as np


def dead_fraction(activations):
    dead = (activations == 0).all(axis=-1)
    return float(dead.mean()) if dead.size else 0.0
