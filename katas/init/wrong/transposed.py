"""fails: shape

en: The shape is (fan_in, fan_out); a layer that computes x·Wᵀ keeps its weight as (fan_out, fan_in).
zh: 形状成了 (fan_in, fan_out)；计算 x·Wᵀ 的层，权重是 (fan_out, fan_in)。
card: mlp-shapes
"""

import numpy as np


def xavier_uniform(rng, fan_in, fan_out, gain=1.0):
    bound = gain * np.sqrt(6 / (fan_in + fan_out))
    return rng.uniform(-bound, bound, (fan_in, fan_out))


def kaiming_normal(rng, fan_in, fan_out, negative_slope=0.0):
    deviation = np.sqrt(2 / ((1 + negative_slope**2) * fan_in))
    return rng.normal(0, deviation, (fan_out, fan_in))
