"""fails: dtype

en: A comparison alone is an array of booleans: minus does not work on it, and a sum of it is an integer.
zh: 单独一个比较得到的是布尔数组：不能取负，求和得到整数。
card: relu-derivative-dtype
"""

import numpy as np


def step_relu(x):
    return np.maximum(x, 0), x > 0
