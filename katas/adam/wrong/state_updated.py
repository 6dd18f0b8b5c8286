"""fails: no_mutation

en: `state.update(…)` changes the dict of the caller: a step that is repeated from the same state is another one.
zh: `state.update(…)` 改掉了调用者的字典：从同一个状态再走一次，结果就不同了。
card: numpy-inputs-untouched
"""

import numpy as np


def adam_step(param, grad, state, lr=1e-3, betas=(0.9, 0.999), eps=1e-8):
    beta1, beta2 = betas
    step = state["step"] + 1
    m = beta1 * state["m"] + (1 - beta1) * grad
    v = beta2 * state["v"] + (1 - beta2) * grad**2
    m_hat, v_hat = m / (1 - beta1**step), v / (1 - beta2**step)
    state.update(step=step, m=m, v=v)
    return param - lr * m_hat / (np.sqrt(v_hat) + eps), state
