"""fails: normal

en: Weights beyond three deviations are clipped; a normal distribution has them, one in 370.
zh: 把三倍标准差之外的权重截断了；正态分布本来就有，每 370 个里约一个。
card: guard-error
"""

import numpy as np


def xavier_uniform(rng, fan_in, fan_out, gain=1.0):
    bound = gain * np.sqrt(6 / (fan_in + fan_out))
    return rng.uniform(-bound, bound, (fan_out, fan_in))


def kaiming_normal(rng, fan_in, fan_out, negative_slope=0.0):
    deviation = np.sqrt(2 / ((1 + negative_slope**2) * fan_in))
    return np.clip(rng.normal(0, deviation, (fan_out, fan_in)), -3 * deviation, 3 * deviation)
