"""fails: values

en: `np.sign` has the dtype of x, but (sign + 1)/2 is 1/2 at 0; the file you began with and PyTorch say 0.
zh: `np.sign` 的 dtype 与 x 一致，但 (sign + 1)/2 在 0 处是 1/2；初始文件和 PyTorch 的约定是 0。
card: relu-at-zero
"""

import numpy as np


def step_relu(x):
    return np.maximum(x, 0), (np.sign(x) + 1) / 2
