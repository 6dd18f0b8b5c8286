"""fails: learns_xor

en: A rate of 1e-5 kills nothing, and it teaches nothing.
zh: 1e-5 的学习率不会杀死单元，但也什么都学不到。
card: dead-relu-critical-step
"""

import numpy as np

HIDDEN = 64
EPOCHS = 60
BATCH = 32
LEARNING_RATE = 1e-5


def train(x: np.ndarray, labels: np.ndarray, seed: int) -> list[dict[str, np.ndarray]]:
    rng = np.random.default_rng(seed)
    targets = np.eye(2)[labels]
    first = {
        "weight": rng.normal(0.0, np.sqrt(2 / x.shape[1]), (HIDDEN, x.shape[1])),
        "bias": np.zeros(HIDDEN),
    }
    last = {"weight": rng.normal(0.0, np.sqrt(2 / HIDDEN), (2, HIDDEN)), "bias": np.zeros(2)}
    for _ in range(EPOCHS):
        order = rng.permutation(len(x))
        for start in range(0, len(order), BATCH):
            batch = order[start : start + BATCH]
            step(x[batch], targets[batch], first, last)
    return [first, last]


def step(x: np.ndarray, targets: np.ndarray, first: dict, last: dict) -> None:
    z = x @ first["weight"].T + first["bias"]
    a = np.maximum(z, 0)
    logits = a @ last["weight"].T + last["bias"]
    e = np.exp(logits - logits.max(axis=1, keepdims=True))
    grad = (e / e.sum(axis=1, keepdims=True) - targets) / len(x)
    grad_z = (grad @ last["weight"]) * (z > 0)
    for layer, grad_out, came_in in ((last, grad, a), (first, grad_z, x)):
        layer["weight"] -= LEARNING_RATE * (grad_out.T @ came_in)
        layer["bias"] -= LEARNING_RATE * grad_out.sum(axis=0)
