"""fails: empty

en: `np.vectorize` finds the dtype by a first call, and without entries there is none.
zh: `np.vectorize` 靠第一次调用来确定 dtype，没有元素时就会报错。
card: numpy-empty
"""

import numpy as np


def sigmoid(x):
    return np.vectorize(lambda v: np.exp(-np.logaddexp(0, -v)))(x).astype(x.dtype)


def generator_gradients(logit):
    return -sigmoid(logit), -sigmoid(-logit)
