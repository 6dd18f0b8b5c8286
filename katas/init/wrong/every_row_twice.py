"""fails: independence

en: Each row stands there twice: two units with equal weights get equal gradients and stay equal.
zh: 每一行出现两次：两个单元权重相同，梯度也相同，永远一样。
card: zero-init-symmetry
"""

import numpy as np


def xavier_uniform(rng, fan_in, fan_out, gain=1.0):
    bound = gain * np.sqrt(6 / (fan_in + fan_out))
    half = rng.uniform(-bound, bound, ((fan_out + 1) // 2, fan_in))
    return np.repeat(half, 2, axis=0)[:fan_out]


def kaiming_normal(rng, fan_in, fan_out, negative_slope=0.0):
    deviation = np.sqrt(2 / ((1 + negative_slope**2) * fan_in))
    return rng.normal(0, deviation, (fan_out, fan_in))
