"""fails: no_mutation

en: The caller's array is clipped in place: it has the right dtype, and the negative inputs are gone.
zh: 在调用者的数组上原地截断：dtype 确实对了，但负的输入都没了。
card: numpy-inputs-untouched
"""

import numpy as np


def step_relu(x):
    slope = np.heaviside(x, 0)
    return np.maximum(x, 0, out=x), slope
