"""fails: uniform

en: √(2/(fan_in + fan_out)) is the standard deviation; the bound of a uniform distribution is √3 times that.
zh: √(2/(fan_in + fan_out)) 是标准差；均匀分布的界是它的 √3 倍。
card: xavier-init
"""

import numpy as np


def xavier_uniform(rng, fan_in, fan_out, gain=1.0):
    bound = gain * np.sqrt(2 / (fan_in + fan_out))
    return rng.uniform(-bound, bound, (fan_out, fan_in))


def kaiming_normal(rng, fan_in, fan_out, negative_slope=0.0):
    deviation = np.sqrt(2 / ((1 + negative_slope**2) * fan_in))
    return rng.normal(0, deviation, (fan_out, fan_in))
