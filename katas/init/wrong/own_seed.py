"""fails: generator

en: A generator with a fixed seed of its own: all layers of one shape get the same weights.
zh: 自己用固定种子造了生成器：形状相同的层，权重全都一样。
card: zero-init-symmetry
"""

import numpy as np


def xavier_uniform(rng, fan_in, fan_out, gain=1.0):
    bound = gain * np.sqrt(6 / (fan_in + fan_out))
    return rng.uniform(-bound, bound, (fan_out, fan_in))


def kaiming_normal(rng, fan_in, fan_out, negative_slope=0.0):
    deviation = np.sqrt(2 / ((1 + negative_slope**2) * fan_in))
    return np.random.default_rng(0).normal(0, deviation, (fan_out, fan_in))
