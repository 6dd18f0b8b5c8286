"""fails: extremes

en: `nan_to_num` replaces inf by the largest number: finite, and further off than before.
zh: `nan_to_num` 把 inf 换成最大的有限数：有限了，却照样是错的。
card: nan-containment
"""

import numpy as np


def softplus(x):
    with np.errstate(over="ignore"):
        return np.nan_to_num(np.log1p(np.exp(x)), nan=np.nan)
