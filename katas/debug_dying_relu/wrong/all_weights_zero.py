"""fails: alive

en: With weights of 0 every z is 0: no unit passes anything, and none ever will.
zh: 权重全为 0 时，所有 z 都是 0：没有单元传得出信号，以后也不会。
card: zero-init-symmetry
"""

import numpy as np

HIDDEN = 64
EPOCHS = 60
BATCH = 32
LEARNING_RATE = 0.1


def train(x: np.ndarray, labels: np.ndarray, seed: int) -> list[dict[str, np.ndarray]]:
    rng = np.random.default_rng(seed)
    targets = np.eye(2)[labels]
    first = {
        "weight": np.zeros((HIDDEN, x.shape[1])),
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
