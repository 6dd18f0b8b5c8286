"""fails: speed

en: A Python loop looks at every entry; numpy does the same loop in machine code.
zh: 用 Python 循环逐个元素检查；同样的循环交给 numpy，就在机器码里完成。
card: python-loop-cost
"""

import numpy as np


def dead_fraction(activations):
    n = activations.shape[-1]
    if n == 0:
        return 0.0
    dead = [True] * n
    for row in activations.reshape(-1, n).tolist():
        for unit, value in enumerate(row):
            dead[unit] = dead[unit] and value == 0
    return sum(dead) / n
