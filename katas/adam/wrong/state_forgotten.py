"""fails: shape

en: It returns the parameter alone; without the new state the next step begins from zeros.
zh: 只返回了参数；没有新状态，下一步又从 0 开始。
card: function-contract
"""

import numpy as np


def adam_step(param, grad, state, lr=1e-3, betas=(0.9, 0.999), eps=1e-8):
    beta1, beta2 = betas
    step = state["step"] + 1
    m = beta1 * state["m"] + (1 - beta1) * grad
    v = beta2 * state["v"] + (1 - beta2) * grad**2
    m_hat, v_hat = m / (1 - beta1**step), v / (1 - beta2**step)
    return param - lr * m_hat / (np.sqrt(v_hat) + eps)
