"""fails: no_warnings

en: (1 + |x|)² overflows from 1.4e154 on, in float32 from 1.9e19. 1/inf is 0, as it should be, but the warning stays.
zh: (1 + |x|)² 从 1.4e154（float32 从 1.9e19）起溢出。1/inf 等于 0，这没错，可警告已经产生。
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
    return 1 / (1 + np.abs(x)) ** 2
