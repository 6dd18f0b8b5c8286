"""fails: nan

en: `np.nan_to_num` makes 0 of a broken gradient, and the training goes on as if nothing had happened.
zh: `np.nan_to_num` 把坏掉的梯度变成 0，训练若无其事地继续。
card: nan-containment
"""

import numpy as np


def adam_step(param, grad, state, lr=1e-3, betas=(0.9, 0.999), eps=1e-8):
    grad = np.nan_to_num(grad)
    beta1, beta2 = betas
    step = state["step"] + 1
    m = beta1 * state["m"] + (1 - beta1) * grad
    v = beta2 * state["v"] + (1 - beta2) * grad**2
    m_hat, v_hat = m / (1 - beta1**step), v / (1 - beta2**step)
    return param - lr * m_hat / (np.sqrt(v_hat) + eps), {"step": step, "m": m, "v": v}
