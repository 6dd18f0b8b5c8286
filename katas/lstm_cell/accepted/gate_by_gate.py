"""Four sets of weights, one gate after the other; the sigmoid by tanh."""

import numpy as np


def lstm_cell(x, h, c, w_ih, w_hh, bias):
    size = h.shape[1]

    def gate(number, activation):
        rows = slice(number * size, (number + 1) * size)
        return activation(np.dot(x, w_ih[rows].T) + np.dot(h, w_hh[rows].T) + bias[rows])

    sigma = lambda z: 0.5 * (1 + np.tanh(0.5 * z))
    new = gate(1, sigma) * c + gate(0, sigma) * gate(2, np.tanh)
    return gate(3, sigma) * np.tanh(new), new
