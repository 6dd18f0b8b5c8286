"""Plain loops over every entry, exact sums, a class, a print."""

import math

import numpy as np


class Slopes:
    def __init__(self, weight):
        self.weight = weight

    def position(self, index):
        return 0 if len(self.weight) == 1 else index[1]

    def __getitem__(self, index):
        return self.weight[self.position(index)]


def prelu(x, weight):
    out, slopes = np.empty_like(x), Slopes(weight)
    for index in np.ndindex(x.shape):
        out[index] = x[index] if x[index] > 0 else slopes[index] * x[index]
    return out


def prelu_backward(grad_output, x, weight):
    grad_x, slopes = np.empty_like(x), Slopes(weight)
    terms = [[] for _ in weight]
    for index in np.ndindex(x.shape):
        v, g = x[index], grad_output[index]
        if v > 0:
            grad_x[index] = g
            continue
        grad_x[index] = g * slopes[index] if v <= 0 else v
        terms[slopes.position(index)].append(float(g) * float(v))
    return grad_x, np.array([math.fsum(t) for t in terms], dtype=weight.dtype)


if __name__ != "__main__":
    print("prelu loaded")
