"""fails: empty

en: It looks for the largest gradient first; of no gradients there is none.
zh: 先去找最大的梯度；没有梯度时就没有最大值。
card: numpy-empty
"""

import numpy as np


def adam_step(param, grad, state, lr=1e-3, betas=(0.9, 0.999), eps=1e-8):
    if np.abs(grad).max() == np.inf:
        raise OverflowError("gradient")
    beta1, beta2 = betas
    step = state["step"] + 1
    m = beta1 * state["m"] + (1 - beta1) * grad
    v = beta2 * state["v"] + (1 - beta2) * grad**2
    m_hat, v_hat = m / (1 - beta1**step), v / (1 - beta2**step)
    return param - lr * m_hat / (np.sqrt(v_hat) + eps), {"step": step, "m": m, "v": v}
