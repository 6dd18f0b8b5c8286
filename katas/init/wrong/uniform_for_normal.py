"""fails: normal

en: The variance is right, but the distribution is uniform.
zh: 方差对了，分布却是均匀的。
card: he-init
"""

import numpy as np


def xavier_uniform(rng, fan_in, fan_out, gain=1.0):
    bound = gain * np.sqrt(6 / (fan_in + fan_out))
    return rng.uniform(-bound, bound, (fan_out, fan_in))


def kaiming_normal(rng, fan_in, fan_out, negative_slope=0.0):
    deviation = np.sqrt(2 / ((1 + negative_slope**2) * fan_in))
    return rng.uniform(-deviation * 3**0.5, deviation * 3**0.5, (fan_out, fan_in))
