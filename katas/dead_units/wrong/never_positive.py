"""fails: values

en: A unit of Leaky ReLU or tanh that is negative for every sample lives; dead is 0, not "not positive".
zh: Leaky ReLU 或 tanh 的单元对所有样本都为负时仍是活的；死亡是指等于 0，而不是“不为正”。
card: relu-inactive-vs-dead
"""

import numpy as np


def dead_fraction(activations):
    dead = (activations <= 0).all(axis=tuple(range(activations.ndim - 1)))
    return float(dead.mean()) if dead.size else 0.0
