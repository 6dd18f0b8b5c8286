"""Plain loops over rows, a class for a row, exact sums."""

import math

import numpy as np


class Row:
    def __init__(self, entries, label):
        self.top = max(entries)
        self.gaps = [float(v) - float(self.top) for v in entries]
        self.label = label
        self.total = math.fsum(math.exp(gap) for gap in self.gaps)

    def loss(self):
        return math.log(self.total) - self.gaps[self.label]

    def gradient(self):
        return [math.exp(gap) / self.total - (k == self.label) for k, gap in enumerate(self.gaps)]


def cross_entropy(logits, labels):
    rows = [Row(*pair) for pair in zip(logits, labels, strict=True)]
    return logits.dtype.type(math.fsum(row.loss() for row in rows) / len(rows))


def cross_entropy_backward(logits, labels):
    grad = np.zeros_like(logits)
    for index, (entries, label) in enumerate(zip(logits, labels, strict=True)):
        grad[index] = np.array(Row(entries, label).gradient()) / len(labels)
    return grad
