"""Through log-probabilities in float64."""

import numpy as np


def _log_sigmoid(x):
    return np.minimum(x, 0) - np.log1p(np.exp(-np.abs(x)))


def generator_gradients(logit):
    wide = logit.astype(np.float64)
    return tuple(np.negative(np.exp(_log_sigmoid(sign * wide))).astype(logit.dtype) for sign in (1, -1))
