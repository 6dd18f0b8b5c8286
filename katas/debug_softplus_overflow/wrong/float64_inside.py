"""fails: dtype

en: Computing in float64 moves the overflow from 89 to 710, and float32 does not come back.
zh: 改用 float64 计算只是把溢出从 89 推迟到 710，float32 也变不回来了。
card: numpy-result-dtype
"""

import numpy as np


def softplus(x):
    return np.logaddexp(np.float64(0), x)
