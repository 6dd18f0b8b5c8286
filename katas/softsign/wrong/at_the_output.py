"""fails: derivative

en: It puts the output into the formula that wants the input.
zh: 公式要代入输入，这里代了输出。
card: slope-of-the-wrong-argument
"""

import numpy as np



def finite(x):
    top = np.finfo(x.dtype).max
    return np.clip(x, -top, top)



def softsign(x):
    v = finite(x)
    return v / (1 + np.abs(v))


def softsign_derivative(x):
    total = 1 + np.abs(softsign(x))
    return 1 / total / total
