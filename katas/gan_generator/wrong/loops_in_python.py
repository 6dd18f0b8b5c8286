"""fails: speed

en: Python visits every entry; numpy takes all exponentials in machine code.
zh: 用 Python 逐个访问元素；所有的指数都该交给 numpy 在机器码里完成。
card: python-loop-cost
"""

import numpy as np


def sigmoid(x):
    out = np.empty_like(x)
    for index in np.ndindex(x.shape):
        out[index] = np.exp(-np.logaddexp(0, -x[index]))
    return out


def generator_gradients(logit):
    return -sigmoid(logit), -sigmoid(-logit)
