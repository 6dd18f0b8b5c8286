"""fails: values

en: The branch for negative inputs lost its e^x: 1 / (1 + e^x) there is σ(-x).
zh: 负数分支里的分子少了 e^x：1 / (1 + e^x) 是 σ(-x)。
card: sigmoid-definition
"""

import numpy as np


def sigmoid(x):
    return 1 / (1 + np.exp(-np.abs(x)))
