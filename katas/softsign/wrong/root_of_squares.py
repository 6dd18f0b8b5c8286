"""fails: values

en: x/√(1 + x²) is another sigmoid curve: it reaches its limits much faster.
zh: x/√(1 + x²) 是另一条 S 形曲线，趋近极限要快得多。
card: swap-activation
"""

import numpy as np



def finite(x):
    top = np.finfo(x.dtype).max
    return np.clip(x, -top, top)



def softsign(x):
    return finite(x) / np.hypot(1, finite(x))


def softsign_derivative(x):
    total = 1 + np.abs(x)
    return 1 / total / total
