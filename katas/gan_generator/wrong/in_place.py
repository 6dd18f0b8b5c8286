"""fails: read_only

en: `np.negative(x, out=x)` turns the caller's logits around, and a read-only array refuses.
zh: `np.negative(x, out=x)` 把调用者的 logits 变了号，只读数组则直接报错。
card: numpy-inputs-untouched
"""

import numpy as np


def sigmoid(x):
    return np.exp(-np.logaddexp(0, -x))


def generator_gradients(logit):
    first = -sigmoid(logit)
    return first, -sigmoid(np.negative(logit, out=logit))
