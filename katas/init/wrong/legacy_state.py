"""fails: generator

en: `np.random.RandomState(42)` makes a state of its own; the generator that was given is left alone, and every layer starts alike.
zh: `np.random.RandomState(42)` 自己造了一个状态；没有用到给定的生成器，每一层的起点都一样。
card: function-contract
"""

import numpy as np


def xavier_uniform(rng, fan_in, fan_out, gain=1.0):
    bound = gain * np.sqrt(6 / (fan_in + fan_out))
    return np.random.RandomState(42).uniform(-bound, bound, (fan_out, fan_in))


def kaiming_normal(rng, fan_in, fan_out, negative_slope=0.0):
    deviation = np.sqrt(2 / ((1 + negative_slope**2) * fan_in))
    return rng.normal(0, deviation, (fan_out, fan_in))
