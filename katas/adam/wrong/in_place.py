"""fails: read_only

en: `param -= …` writes into the caller's parameter, and a read-only array refuses.
zh: `param -= …` 改掉了调用者的参数，只读数组则直接报错。
card: numpy-inputs-untouched
"""

import numpy as np


def adam_step(param, grad, state, lr=1e-3, betas=(0.9, 0.999), eps=1e-8):
    beta1, beta2 = betas
    step = state["step"] + 1
    m = beta1 * state["m"] + (1 - beta1) * grad
    v = beta2 * state["v"] + (1 - beta2) * grad**2
    m_hat, v_hat = m / (1 - beta1**step), v / (1 - beta2**step)
    param -= lr * m_hat / (np.sqrt(v_hat) + eps)
    return param, {"step": step, "m": m, "v": v}
