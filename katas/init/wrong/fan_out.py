"""fails: normal

en: fan_out keeps the gradient in size; the default, and what is asked for, is fan_in.
zh: 用 fan_out 保持的是梯度的大小；这里要求的是 fan_in。
card: he-init
"""

import numpy as np


def xavier_uniform(rng, fan_in, fan_out, gain=1.0):
    bound = gain * np.sqrt(6 / (fan_in + fan_out))
    return rng.uniform(-bound, bound, (fan_out, fan_in))


def kaiming_normal(rng, fan_in, fan_out, negative_slope=0.0):
    deviation = np.sqrt(2 / ((1 + negative_slope**2) * fan_out))
    return rng.normal(0, deviation, (fan_out, fan_in))
