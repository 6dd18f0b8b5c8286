"""fails: speed

en: A Python loop visits every entry; numpy does the same loop in machine code.
zh: 用 Python 循环逐个处理元素；同样的循环交给 numpy，就在机器码里完成。
card: python-loop-cost
"""

import numpy as np


def step_relu(x):
    out, slope = np.empty_like(x), np.empty_like(x)
    for index in np.ndindex(x.shape):
        v = x[index]
        out[index] = 0 if v <= 0 else v
        slope[index] = 1 if v > 0 else 0 if v <= 0 else v
    return out, slope
