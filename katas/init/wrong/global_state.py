"""fails: generator

en: `np.random.uniform` draws from the global state; the generator that was given is left alone, and nothing can be repeated.
zh: `np.random.uniform` 用的是全局状态；没有用到给定的生成器，结果无法复现。
card: function-contract
"""

import numpy as np


def xavier_uniform(rng, fan_in, fan_out, gain=1.0):
    bound = gain * np.sqrt(6 / (fan_in + fan_out))
    return np.random.uniform(-bound, bound, (fan_out, fan_in))


def kaiming_normal(rng, fan_in, fan_out, negative_slope=0.0):
    deviation = np.sqrt(2 / ((1 + negative_slope**2) * fan_in))
    return rng.normal(0, deviation, (fan_out, fan_in))
