"""fails: normal

en: `rng.normal` takes the standard deviation; 2/fan_in is the variance.
zh: `rng.normal` 的参数是标准差；2/fan_in 是方差。
card: he-init
"""

import numpy as np


def xavier_uniform(rng, fan_in, fan_out, gain=1.0):
    bound = gain * np.sqrt(6 / (fan_in + fan_out))
    return rng.uniform(-bound, bound, (fan_out, fan_in))


def kaiming_normal(rng, fan_in, fan_out, negative_slope=0.0):
    deviation = 2 / ((1 + negative_slope**2) * fan_in)
    return rng.normal(0, deviation, (fan_out, fan_in))
