"""fails: values

en: The step does not go up in the new state, so every call corrects as if it were the same one.
zh: 新状态里的步数没有增加，每次调用都按同一步来校正。
card: adam-second-step
"""

import numpy as np


def adam_step(param, grad, state, lr=1e-3, betas=(0.9, 0.999), eps=1e-8):
    beta1, beta2 = betas
    step = state["step"] + 1
    m = beta1 * state["m"] + (1 - beta1) * grad
    v = beta2 * state["v"] + (1 - beta2) * grad**2
    m_hat, v_hat = m / (1 - beta1**step), v / (1 - beta2**step)
    return param - lr * m_hat / (np.sqrt(v_hat) + eps), {"step": step - 1, "m": m, "v": v}
