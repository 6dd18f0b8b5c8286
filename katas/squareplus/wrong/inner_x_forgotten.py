"""fails: derivative

en: The chain rule brings the factor x out of x² + b: 1/(2√…)·2x.
zh: 链式法则会从 x² + b 里带出因子 x：1/(2√…)·2x。
card: five-formulas
"""

import math

import numpy as np



def root(x, b):
    return np.hypot(x, math.sqrt(b))



def squareplus(x, b=4.0):
    return np.maximum(x, 0) + b / 2 / (root(x, b) + np.abs(x))


def squareplus_derivative(x, b=4.0):
    return (1 + 1 / root(x, b)) / 2
