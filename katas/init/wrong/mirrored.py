"""fails: independence

en: The second half of the rows is the first with the sign turned, so that the mean is 0: the units are pairs, not independent.
zh: 为了让均值为 0，后一半行取了前一半的相反数：单元成对相关，不再独立。
card: zero-init-symmetry
"""

import numpy as np


def xavier_uniform(rng, fan_in, fan_out, gain=1.0):
    bound = gain * np.sqrt(6 / (fan_in + fan_out))
    return rng.uniform(-bound, bound, (fan_out, fan_in))


def kaiming_normal(rng, fan_in, fan_out, negative_slope=0.0):
    deviation = np.sqrt(2 / ((1 + negative_slope**2) * fan_in))
    half = rng.normal(0, deviation, ((fan_out + 1) // 2, fan_in))
    return np.concatenate([half, -half])[:fan_out]
