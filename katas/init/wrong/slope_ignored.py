"""fails: normal

en: `negative_slope` is not used: with slope 1 the layer is linear and needs no factor 2.
zh: 没有用到 `negative_slope`：斜率为 1 时层是线性的，不需要因子 2。
card: leaky-gain
"""

import numpy as np


def xavier_uniform(rng, fan_in, fan_out, gain=1.0):
    bound = gain * np.sqrt(6 / (fan_in + fan_out))
    return rng.uniform(-bound, bound, (fan_out, fan_in))


def kaiming_normal(rng, fan_in, fan_out, negative_slope=0.0):
    deviation = np.sqrt(2 / fan_in)
    return rng.normal(0, deviation, (fan_out, fan_in))
