"""fails: values

en: The share of zeros is the sparsity; a unit is dead only if it is 0 for every sample.
zh: 零的占比是稀疏度；只有对每个样本都是 0 的单元才算死亡。
card: dead-relu-count
"""

import numpy as np


def dead_fraction(activations):
    zeros = activations == 0
    return float(zeros.mean()) if zeros.size else float(activations.shape[-1] > 0)
