"""fails: zero_d

en: Arithmetic on a 0-d array gives a numpy scalar, into which nothing can be assigned.
zh: 0 维数组参与运算会得到 numpy 标量，而标量不能按下标赋值。
card: numpy-zero-d
"""

import numpy as np


def adam_step(param, grad, state, lr=1e-3, betas=(0.9, 0.999), eps=1e-8):
    beta1, beta2 = betas
    step = state["step"] + 1
    m = beta1 * state["m"] + (1 - beta1) * grad
    v = beta2 * state["v"] + (1 - beta2) * grad**2
    m_hat, v_hat = m / (1 - beta1**step), v / (1 - beta2**step)
    v_hat[v_hat < 0] = 0
    return param - lr * m_hat / (np.sqrt(v_hat) + eps), {"step": step, "m": m, "v": v}
