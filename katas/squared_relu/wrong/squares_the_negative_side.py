"""fails: values

en: The wrong half is squared: ReLU² squares the positive side and is 0 on the negative one.
zh: 平方错了半边：ReLU² 平方的是正半轴，负半轴为 0。
card: prelu-wrong-side
"""

import numpy as np


def squared_relu(x):
    return np.where(x > 0, x, x * x)


def squared_relu_derivative(x):
    return 2 * np.maximum(x, 0)
