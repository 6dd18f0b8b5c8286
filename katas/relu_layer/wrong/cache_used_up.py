"""fails: no_mutation

en: It writes the gradient into the cache: a second backward pass through the same layer finds no input there.
zh: 把梯度写进了缓存：同一层再做一次反向传播时，缓存里已经不是输入了。
card: numpy-inputs-untouched
"""

import numpy as np


def relu_forward(x):
    return np.maximum(x, 0), x


def relu_backward(grad_output, cache):
    passes = cache > 0
    cache[cache <= 0] = 0
    cache[passes] = grad_output[passes]
    return cache
