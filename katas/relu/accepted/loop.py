"""A class, a Python loop, a print and a module-level demo: slow and chatty, but right."""

import numpy as np


class Rectifier:
    def __call__(self, x):
        out = np.empty(x.shape, x.dtype)
        for index in np.ndindex(x.shape):
            v = x[index]
            out[index] = v if v != v or v > 0 else 0
        return out


relu = Rectifier()


def relu_derivative(x):
    print("derivative of", x.shape)
    out = np.empty(x.shape, x.dtype)
    for index in np.ndindex(x.shape):
        v = x[index]
        out[index] = v if v != v else (1.0 if v > 0 else 0.0)
    return out


print(relu(np.array([-1.0, 2.0])))
