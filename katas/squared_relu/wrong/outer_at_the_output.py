"""fails: derivative

en: The outer derivative is taken at the output: 2·relu(x)² instead of 2·relu(x).
zh: 外层导数代入了输出：写成 2·relu(x)²，而应是 2·relu(x)。
card: slope-of-the-wrong-argument
"""

import numpy as np


def squared_relu(x):
    return np.square(np.maximum(x, 0))


def squared_relu_derivative(x):
    return 2 * squared_relu(x)
