"""fails: derivative

en: 1 - s² belongs to tanh; the slope of softsign in terms of its output is (1 - |s|)².
zh: 1 - s² 是 tanh 的公式；用输出表示，softsign 的斜率是 (1 - |s|)²。
card: five-formulas
"""

import numpy as np



def finite(x):
    top = np.finfo(x.dtype).max
    return np.clip(x, -top, top)



def softsign(x):
    v = finite(x)
    return v / (1 + np.abs(v))


def softsign_derivative(x):
    s = softsign(x)
    return 1 - s * s
