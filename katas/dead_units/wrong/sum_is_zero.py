"""fails: values

en: Outputs of both signs may add up to 0; tanh and Leaky ReLU have those.
zh: 正负输出相加可能为 0；tanh 和 Leaky ReLU 就有正负两种输出。
card: relu-inactive-vs-dead
"""

import numpy as np


def dead_fraction(activations):
    total = activations.sum(axis=tuple(range(activations.ndim - 1)))
    return float((total == 0).mean()) if total.size else 0.0
