"""fails: leading_axes

en: Only the first axis is taken for samples: for images and sequences each position counts as a unit of its own.
zh: 只把第一个轴当成样本：对图像和序列，每个位置都被当成了单独的单元。
card: relu-inactive-vs-dead
"""

import numpy as np


def dead_fraction(activations):
    if activations.ndim == 1:
        activations = activations[None]
    dead = (activations == 0).all(axis=0)
    return float(dead.mean()) if dead.size else 0.0
