"""The formula of the paper, with 1 - p_t as a difference and log(p_t) from the logit."""

import numpy as np


class Focal:
    def __init__(self, logits, targets, gamma, alpha):
        dtype = logits.dtype.type
        self.sign = dtype(2) * targets - dtype(1)
        z = self.sign * logits
        self.log_p = np.minimum(z, 0) - np.log1p(np.exp(-np.abs(z)))
        self.p = np.exp(self.log_p)
        self.alpha = dtype(alpha) * targets + dtype(1 - alpha) * (dtype(1) - targets)
        self.gamma = gamma

    def loss(self):
        return self.alpha * (1 - self.p) ** self.gamma * -self.log_p

    def gradient(self):
        inner = self.gamma * self.p * self.log_p + self.p - 1
        return self.sign * self.alpha * (1 - self.p) ** self.gamma * inner


def focal_loss(logits, targets, gamma=2.0, alpha=0.25):
    return Focal(logits, targets, gamma, alpha).loss().mean()


def focal_loss_backward(logits, targets, gamma=2.0, alpha=0.25):
    return Focal(logits, targets, gamma, alpha).gradient() / logits.size
