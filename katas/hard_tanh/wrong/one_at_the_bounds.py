"""fails: derivative

en: `>=` and `<=` give 1 at the bounds, as in JAX. That is a subgradient too, but the brief and PyTorch say 0.
zh: 用 `>=` 和 `<=`，界上取了 1，JAX 也是如此。它也是次梯度，但题目和 PyTorch 的约定是 0。
card: relu-at-zero
"""

import numpy as np


def hard_tanh(x, min_val=-1.0, max_val=1.0):
    return np.clip(x, min_val, max_val)


def hard_tanh_derivative(x, min_val=-1.0, max_val=1.0):
    return np.where(np.isnan(x), x, ((x >= min_val) & (x <= max_val)).astype(x.dtype))
