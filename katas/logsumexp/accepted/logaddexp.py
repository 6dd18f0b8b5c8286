"""Two at a time: numpy's own ufunc, reduced."""

import numpy as np


def logsumexp(x, axis=-1):
    return np.logaddexp.reduce(x, axis=axis)
