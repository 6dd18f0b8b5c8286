"""Both corrections folded into the learning rate and eps, as the paper suggests for speed; a class of moments."""

import numpy as np


class Moment:
    def __init__(self, value, beta):
        self.value, self.beta = value, beta

    def after(self, sample):
        return self.value + (1 - self.beta) * (sample - self.value)


def adam_step(param, grad, state, lr=1e-3, betas=(0.9, 0.999), eps=1e-8):
    t = state["step"] + 1
    m = Moment(state["m"], betas[0]).after(grad)
    v = Moment(state["v"], betas[1]).after(grad * grad)
    root = (1 - betas[1] ** t) ** 0.5
    rate = lr * root / (1 - betas[0] ** t)
    return param - rate * m / (v**0.5 + eps * root), dict(step=t, m=m, v=v)
