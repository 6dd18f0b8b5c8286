"""Row by row in Python floats, rounded once."""

import math

import numpy as np


def one(row, label):
    if any(map(math.isnan, row)):
        return math.nan
    top = max(row)
    return math.log(math.fsum(math.exp(v - top) for v in row)) + top - row[label]


def loss(logits, labels):
    losses = [one([float(v) for v in row], int(label)) for row, label in zip(logits, labels)]
    return logits.dtype.type(sum(losses) / len(losses))
