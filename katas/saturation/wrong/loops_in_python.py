"""fails: speed

en: A Python loop computes entry by entry; numpy does the same loop in machine code.
zh: 用 Python 循环逐个元素计算；同样的循环交给 numpy，就在机器码里完成。
card: python-loop-cost
"""

import math


def saturated_fraction(x, activation, tol=1e-2):
    if activation not in ("sigmoid", "tanh"):
        raise ValueError(f"unknown activation {activation!r}")
    count = 0
    for v in x.ravel().tolist():
        d = math.exp(-abs(v))
        if activation == "sigmoid":
            count += d / (1 + d) ** 2 < tol / 4
        else:
            count += (2 * d / (1 + d * d)) ** 2 < tol
    return count / x.size if x.size else 0.0
