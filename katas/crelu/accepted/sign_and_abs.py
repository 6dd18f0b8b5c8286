"""With the axis in front and np.sign: relu(±x) = (|x| ± x) / 2 by choice, the gradient by np.select."""

import numpy as np


class Crelu:
    def __init__(self, axis):
        self.axis = axis

    def __call__(self, x):
        front = np.moveaxis(x, self.axis, 0)
        both = np.vstack([front[None], -front[None]]).reshape(2 * front.shape[0], *front.shape[1:])
        return np.moveaxis(both.clip(min=0), 0, self.axis)

    def backward(self, grad_output, x):
        front, grad = np.moveaxis(x, self.axis, 0), np.moveaxis(grad_output, self.axis, 0)
        n = len(front)
        sign = np.sign(front)
        out = np.select([sign > 0, sign < 0], [grad[:n], -grad[n:]], sign)
        return np.moveaxis(out, 0, self.axis)


def crelu(x, axis=-1):
    return Crelu(axis)(x)


def crelu_backward(grad_output, x, axis=-1):
    return Crelu(axis).backward(grad_output, x)
