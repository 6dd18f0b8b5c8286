"""fails: dtype

en: `np.zeros` is float64 unless told otherwise, and so is the mean in it.
zh: `np.zeros` 默认是 float64，里面的平均也就成了 float64。
card: numpy-result-dtype
"""

import numpy as np


def adam_step(param, grad, state, lr=1e-3, betas=(0.9, 0.999), eps=1e-8):
    beta1, beta2 = betas
    step = state["step"] + 1
    m = np.zeros(param.shape) + beta1 * state["m"] + (1 - beta1) * grad
    v = beta2 * state["v"] + (1 - beta2) * grad**2
    m_hat, v_hat = m / (1 - beta1**step), v / (1 - beta2**step)
    return param - lr * m_hat / (np.sqrt(v_hat) + eps), {"step": step, "m": m, "v": v}
