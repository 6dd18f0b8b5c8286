"""fails: dtype

en: `np.float64(lr)` is a numpy scalar, which carries float32 arrays along; a Python number does not.
zh: `np.float64(lr)` 是 numpy 标量，会把 float32 的数组一起提升；Python 的数则不会。
card: numpy-result-dtype
"""

import numpy as np


def adam_step(param, grad, state, lr=1e-3, betas=(0.9, 0.999), eps=1e-8):
    beta1, beta2 = betas
    step = state["step"] + 1
    m = beta1 * state["m"] + (1 - beta1) * grad
    v = beta2 * state["v"] + (1 - beta2) * grad**2
    m_hat, v_hat = m / (1 - beta1**step), v / (1 - beta2**step)
    return param - np.float64(lr) * m_hat / (np.sqrt(v_hat) + eps), {"step": step, "m": m, "v": v}
