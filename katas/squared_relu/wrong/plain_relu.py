"""fails: values

en: The square is missing; this is ReLU.
zh: 漏了平方，这只是 ReLU。
card: relu-definition
"""

import numpy as np


def squared_relu(x):
    return np.maximum(x, 0)


def squared_relu_derivative(x):
    return 2 * np.maximum(x, 0)
