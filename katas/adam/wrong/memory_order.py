"""fails: non_contiguous

en: `ravel(order="K")` lists the entries as they lie in memory; reshaped in C order they stand elsewhere.
zh: `ravel(order="K")` 按内存顺序列出元素；再按 C 顺序变形，元素就换了位置。
card: numpy-memory-layout
"""

import numpy as np


def adam_step(param, grad, state, lr=1e-3, betas=(0.9, 0.999), eps=1e-8):
    grad = grad.ravel(order="K").reshape(param.shape)
    beta1, beta2 = betas
    step = state["step"] + 1
    m = beta1 * state["m"] + (1 - beta1) * grad
    v = beta2 * state["v"] + (1 - beta2) * grad**2
    m_hat, v_hat = m / (1 - beta1**step), v / (1 - beta2**step)
    return param - lr * m_hat / (np.sqrt(v_hat) + eps), {"step": step, "m": m, "v": v}
