"""fails: accuracy

en: The small number under the root smooths a kink that is not there: at 0 the result is 2.5e-21, not 0, and near it few digits are right.
zh: 根号里的小常数是在磨平一个并不存在的折点：0 处得到 2.5e-21 而不是 0，附近的数字也不准。
card: guard-error
"""

import numpy as np


def squared_relu(x):
    soft = (x + np.sqrt(x * x + 1e-20)) / 2
    return soft * soft


def squared_relu_derivative(x):
    return 2 * np.maximum(x, 0)
