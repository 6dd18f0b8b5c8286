"""fails: values

en: It divides by the mean square; the unit of the step is right only with its root.
zh: 除以的是均方；开方之后量纲才对。
card: adam-tiny-gradients
"""

import numpy as np


def adam_step(param, grad, state, lr=1e-3, betas=(0.9, 0.999), eps=1e-8):
    beta1, beta2 = betas
    step = state["step"] + 1
    m = beta1 * state["m"] + (1 - beta1) * grad
    v = beta2 * state["v"] + (1 - beta2) * grad**2
    m_hat, v_hat = m / (1 - beta1**step), v / (1 - beta2**step)
    return param - lr * m_hat / (v_hat + eps), {"step": step, "m": m, "v": v}
