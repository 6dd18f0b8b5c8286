"""fails: derivative

en: Slope 1 everywhere is the estimate with the identity; here the window closes beyond ±1.
zh: 处处斜率为 1 是用恒等函数做的直通估计；这里的窗口在 ±1 之外要关上。
card: activation-derivative-role
"""

import numpy as np


def step(x):
    return np.heaviside(x, x.dtype.type(1))


def step_derivative(x):
    return np.where(np.isnan(x), x, np.ones_like(x))
