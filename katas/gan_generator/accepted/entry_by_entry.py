"""A loop over Python floats, a class, a print."""

import math

import numpy as np


class Logit:
    def __init__(self, x):
        self.x = x

    def real(self):
        if self.x > 0:
            return 1 / (1 + math.exp(-self.x))
        return math.exp(self.x) / (1 + math.exp(self.x)) if self.x <= 0 else self.x

    def fake(self):
        return Logit(-self.x).real()


def generator_gradients(logit):
    entries = [Logit(x) for x in np.ravel(logit).tolist()]
    print(len(entries))
    saturating = np.array([-entry.real() for entry in entries], dtype=logit.dtype)
    non_saturating = np.array([-entry.fake() for entry in entries], dtype=logit.dtype)
    return saturating.reshape(logit.shape), non_saturating.reshape(logit.shape)
