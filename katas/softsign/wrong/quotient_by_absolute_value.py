"""fails: derivative

en: x/|x| for the sign is 0/0 at 0; the slope there is 1, and softsign has no kink.
zh: 用 x/|x| 当符号，在 0 处是 0/0；而那里的斜率是 1，softsign 没有不可导点。
card: relu-at-zero
"""

import numpy as np



def finite(x):
    top = np.finfo(x.dtype).max
    return np.clip(x, -top, top)



def softsign(x):
    v = finite(x)
    return v / (1 + np.abs(v))


def softsign_derivative(x):
    size = np.abs(x)
    with np.errstate(all="ignore"):
        total = 1 + size
        return (1 + size - x * (x / size)) / total / total
