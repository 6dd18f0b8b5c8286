"""fails: uniform

en: `rng.random` runs from 0: all weights are positive, the mean is not 0.
zh: `rng.random` 从 0 开始：权重全为正，均值不是 0。
card: xavier-init
"""

import numpy as np


def xavier_uniform(rng, fan_in, fan_out, gain=1.0):
    bound = gain * np.sqrt(6 / (fan_in + fan_out))
    return bound * rng.random((fan_out, fan_in))


def kaiming_normal(rng, fan_in, fan_out, negative_slope=0.0):
    deviation = np.sqrt(2 / ((1 + negative_slope**2) * fan_in))
    return rng.normal(0, deviation, (fan_out, fan_in))
