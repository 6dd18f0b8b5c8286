"""fails: non_contiguous

en: `order="K"` reads the entries as they lie in memory; in a transposed array units and samples are mixed.
zh: `order="K"` 按内存中的次序读取元素；数组经过转置后，单元和样本就混在一起了。
card: numpy-memory-layout
"""

import numpy as np


def dead_fraction(activations):
    n = activations.shape[-1]
    if activations.size == 0:
        return float(n > 0)
    units = activations.ravel(order="K").reshape(-1, n)
    return float((units == 0).all(axis=0).mean())
