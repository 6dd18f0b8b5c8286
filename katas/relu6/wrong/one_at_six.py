"""fails: derivative

en: The upper bound belongs to the flat side as the lower one does: at 6 the slope is 0 by convention.
zh: 上界和下界一样归平坦的一侧：约定 6 处的斜率是 0。
card: relu6-derivative
"""

import numpy as np


def relu6(x):
    return np.clip(x, 0, 6)


def relu6_derivative(x):
    return np.where(np.isnan(x), x, ((x > 0) & (x <= 6)).astype(x.dtype))
