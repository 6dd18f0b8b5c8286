"""fails: extremes

en: (1 + |x| - x·sign(x)) is 1 on paper; at 1e16 it is 1e16 - 1e16, 0. JAX's softsign differentiates so.
zh: (1 + |x| - x·sign(x)) 在纸面上等于 1；到 1e16 就是 1e16 - 1e16，即 0。JAX 的 softsign 就是这样求导的。
card: huge-inputs
"""

import numpy as np



def finite(x):
    top = np.finfo(x.dtype).max
    return np.clip(x, -top, top)



def softsign(x):
    v = finite(x)
    return v / (1 + np.abs(v))


def softsign_derivative(x):
    v = finite(x)
    total = 1 + np.abs(v)
    return (total - v * np.sign(v)) / total / total
