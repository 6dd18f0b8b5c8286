"""fails: accuracy

en: From 20 on x itself is returned, as PyTorch does by default: e^-20 is missing, the eleventh digit of 20.
zh: 从 20 起直接返回 x（PyTorch 默认如此）：少了 e^-20，在 20 附近错在第 11 位。
card: softplus-stable
"""

import numpy as np


def softplus(x):
    return np.where(x > 20, x, np.log1p(np.exp(np.minimum(x, 20))))
