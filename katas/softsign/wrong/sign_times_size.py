"""fails: accuracy

en: `np.sign` of -0.0 is 0.0: the sign of zero is lost. `np.copysign` or a plain x in the numerator keeps it.
zh: `np.sign` 作用于 -0.0 得 0.0：零的符号丢了。用 `np.copysign`，或者分子直接写 x，都能保住。
card: tanh-four-exponentials
"""

import numpy as np



def finite(x):
    top = np.finfo(x.dtype).max
    return np.clip(x, -top, top)



def softsign(x):
    size = np.abs(finite(x))
    return np.sign(x) * (size / (1 + size))


def softsign_derivative(x):
    total = 1 + np.abs(x)
    return 1 / total / total
