"""fails: infinity

en: Clipped to what exp can take nothing is lost, but -inf gives 2.2e-308; the limit is 0.
zh: 截断到 exp 不溢出的范围，有限的数都对，但 -inf 得 2.2e-308，而极限是 0。
card: guard-error
"""

import numpy as np


def sigmoid(x):
    bound = np.log(np.finfo(x.dtype).max / 4)
    return 1 / (1 + np.exp(-np.clip(x, -bound, bound)))
