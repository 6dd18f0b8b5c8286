"""x and h side by side, one matrix for both, the sums reshaped to (N, 4, H); float64 inside."""

import numpy as np


class Cell:
    def __init__(self, w_ih, w_hh, bias):
        self.weight = np.hstack([w_ih, w_hh]).astype(np.float64)
        self.bias = bias

    def step(self, x, h, c):
        sums = np.einsum("ni,oi->no", np.hstack([x, h]), self.weight) + self.bias
        sums = sums.reshape(len(x), 4, h.shape[1])
        i, f, o = (np.exp(-np.logaddexp(0, -sums[:, k])) for k in (0, 1, 3))
        c = f * c + i * np.tanh(sums[:, 2])
        return o * np.tanh(c), c


def lstm_cell(x, h, c, w_ih, w_hh, bias):
    new_h, new_c = Cell(w_ih, w_hh, bias).step(x, h, c)
    return new_h.astype(x.dtype), new_c.astype(x.dtype)
