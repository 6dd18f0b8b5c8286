"""fails: no_mutation

en: `np.require` copies a read-only array only; every other caller finds the weight folded already.
zh: `np.require` 只在数组只读时才拷贝；其余情况下，调用者的权重已经被改了。
card: numpy-inputs-untouched
"""

import numpy as np


def fold_batchnorm(weight, bias, mean, var, gamma, beta, eps=1e-5):
    scale = gamma / np.sqrt(var + eps)
    folded = np.require(weight, requirements="W")
    folded *= scale[:, None]
    return folded, (bias - mean) * scale + beta
