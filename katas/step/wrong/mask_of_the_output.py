"""fails: derivative

en: The window is asked of the output, which is 0 or 1 and always inside; it must be asked of x.
zh: 窗口比较用的是输出，而输出非 0 即 1，总在窗口内；应当用 x 来比较。
card: slope-of-the-wrong-argument
"""

import numpy as np


def step(x):
    return np.heaviside(x, x.dtype.type(1))


def step_derivative(x):
    y = step(x)
    return np.where(np.isnan(y), y, (np.abs(y) < 1).astype(x.dtype))
