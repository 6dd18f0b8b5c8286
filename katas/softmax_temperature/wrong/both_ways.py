"""fails: no_warnings

en: The quotient by 0 is formed everywhere and replaced afterwards: the values are right, the division warns all the same.
zh: 先处处除以 0，再把结果换掉：数值没错，除法的警告还在。
card: elu-where-nan
"""

import numpy as np


def softmax_temperature(x, temperature=1.0, axis=-1):
    if temperature < 0:
        raise ValueError(f"the temperature is {temperature}")
    d = x - np.max(x, axis=axis, keepdims=True, initial=-np.inf)
    with_zero = np.where(np.isnan(d), d, d == 0).astype(x.dtype)
    e = np.exp(d / x.dtype.type(temperature))
    if temperature == 0:
        e = with_zero
    return e / np.sum(e, axis=axis, keepdims=True)
