"""A generator of logits and Python floats, in a class with two numbers of state."""

import itertools
import math

import numpy as np


class Normalizer:
    def __init__(self):
        self.top = -math.inf
        self.total = 0.0

    def add(self, x):
        if x == -math.inf:
            return
        if math.isnan(x) or math.isnan(self.top):
            self.top = self.total = math.nan
        elif x <= self.top:
            self.total += math.exp(x - self.top)
        else:
            self.total = self.total * math.exp(self.top - x) + 1.0
            self.top = x


def online_softmax(chunks):
    state = Normalizer()
    values = list(itertools.chain.from_iterable(c.tolist() for c in chunks))
    for value in values:
        state.add(value)
    dtype = chunks[0].dtype if chunks else float
    return np.array([math.exp(v - state.top) / state.total for v in values], dtype=dtype)
