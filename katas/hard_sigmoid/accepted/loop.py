"""A class with a loop over the entries, branches for the three pieces."""

import numpy as np


class HardSigmoid:
    def value(self, v):
        if v <= -3:
            return 0.0
        if v >= 3:
            return 1.0
        return (float(v) + 3.0) / 6.0

    def slope(self, v):
        return 1.0 / 6.0 if -3 < v < 3 else 0.0 if v == v else float("nan")

    def over(self, x, f):
        out = np.empty_like(x)
        for index, v in np.ndenumerate(x):
            out[index] = f(v)
        return out


_unit = HardSigmoid()


def hard_sigmoid(x):
    return _unit.over(x, _unit.value)


def hard_sigmoid_derivative(x):
    return _unit.over(x, _unit.slope)
