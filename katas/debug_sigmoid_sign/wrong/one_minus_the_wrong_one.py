"""fails: accuracy

en: 1 - (what came out) mends the symptom, but for very negative x it is 1 - 1: σ(-40) is 4.2e-18 and comes out as 0.
zh: 用 1 减去错误的结果只治了表面：x 很负时就是 1 - 1，σ(-40) 应为 4.2e-18，结果却是 0。
card: left-tail-digits
"""

import numpy as np


def sigmoid(x):
    decay = np.exp(-np.abs(x))
    return 1 - np.where(x < 0, 1, decay) / (1 + decay)
