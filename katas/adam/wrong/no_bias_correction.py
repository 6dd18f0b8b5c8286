"""fails: values

en: The means began at 0: without the correction the first step is about 3.16 times as long as it should be.
zh: 滑动平均从 0 开始：不校正的话，第一步大约会是应有长度的 3.16 倍。
card: adam-first-step
"""

import numpy as np


def adam_step(param, grad, state, lr=1e-3, betas=(0.9, 0.999), eps=1e-8):
    beta1, beta2 = betas
    step = state["step"] + 1
    m = beta1 * state["m"] + (1 - beta1) * grad
    v = beta2 * state["v"] + (1 - beta2) * grad**2
    m_hat, v_hat = m, v
    return param - lr * m_hat / (np.sqrt(v_hat) + eps), {"step": step, "m": m, "v": v}
