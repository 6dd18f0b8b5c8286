"""fails: derivative

en: sigmoid(x) is the slope of softplus; squareplus resembles it and has another slope.
zh: sigmoid(x) 是 softplus 的导数；两条曲线相像，导数却不同。
card: softplus-identities
"""

import math

import numpy as np



def root(x, b):
    return np.hypot(x, math.sqrt(b))



def squareplus(x, b=4.0):
    return np.maximum(x, 0) + b / 2 / (root(x, b) + np.abs(x))


def squareplus_derivative(x, b=4.0):
    return np.exp(-np.logaddexp(0, -x))
