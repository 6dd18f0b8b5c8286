"""fails: derivative

en: On the right the slope is the scale; only the left side got it here.
zh: 右侧的斜率就是 scale；这里只有左侧乘了。
card: elu-derivative
"""

import numpy as np



SCALE = 1.0507009873554805
ALPHA = 1.6732632423543772



def selu(x):
    return SCALE * np.where(x > 0, x, ALPHA * np.expm1(np.minimum(x, 0)))


def selu_derivative(x):
    return np.where(x > 0, x.dtype.type(1), SCALE * ALPHA * np.exp(np.minimum(x, 0)))
