"""fails: uniform

en: Only fan_in is used; Xavier takes the mean of both fans.
zh: 只用了 fan_in；Xavier 取两个 fan 的平均。
card: xavier-init
"""

import numpy as np


def xavier_uniform(rng, fan_in, fan_out, gain=1.0):
    bound = gain * np.sqrt(3 / fan_in)
    return rng.uniform(-bound, bound, (fan_out, fan_in))


def kaiming_normal(rng, fan_in, fan_out, negative_slope=0.0):
    deviation = np.sqrt(2 / ((1 + negative_slope**2) * fan_in))
    return rng.normal(0, deviation, (fan_out, fan_in))
