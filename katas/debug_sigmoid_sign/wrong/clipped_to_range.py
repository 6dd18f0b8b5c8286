"""fails: infinity

en: With the input clipped to what exp can take, -inf gives 2.2e-308; the limit is 0.
zh: 把输入截断到 exp 不溢出的范围后，-inf 得 2.2e-308，而极限是 0。
card: guard-error
"""

import numpy as np


def sigmoid(x):
    bound = np.log(np.finfo(x.dtype).max / 4)
    return 1 / (1 + np.exp(-np.clip(x, -bound, bound)))
