"""fails: scaled

en: A feature in the thousands drowns the other, and its gradients blow the weights up.
zh: 一个特征有几千那么大，另一个就被淹没了，而且梯度会把权重推到爆炸。
card: standardise-inputs
"""

import numpy as np

BATCH = 32


def train_mlp(
    x: np.ndarray, labels: np.ndarray, hidden: int, epochs: int, learning_rate: float, seed: int
) -> list[dict[str, np.ndarray]]:
    rng = np.random.default_rng(seed)
    mean, std = np.zeros(x.shape[1]), np.ones(x.shape[1])
    std = np.where(std == 0, 1.0, std)
    points = (x - mean) / std
    targets = np.eye(int(labels.max()) + 1)[labels]
    layers = [_layer(rng, points.shape[1], hidden), _layer(rng, hidden, targets.shape[1])]
    for _ in range(epochs):
        order = rng.permutation(len(points))
        for start in range(0, len(order), BATCH):
            batch = order[start : start + BATCH]
            for layer, gradients in zip(layers, _gradients(points[batch], targets[batch], layers), strict=True):
                for name, gradient in gradients.items():
                    layer[name] -= learning_rate * gradient
    first = layers[0]
    first["weight"] = first["weight"] / std
    first["bias"] = first["bias"] - first["weight"] @ mean
    return layers


def _layer(rng: np.random.Generator, fan_in: int, fan_out: int) -> dict[str, np.ndarray]:
    return {"weight": rng.normal(0.0, np.sqrt(2 / fan_in), (fan_out, fan_in)), "bias": np.zeros(fan_out)}


def _gradients(x: np.ndarray, targets: np.ndarray, layers: list[dict]) -> list[dict[str, np.ndarray]]:
    first, last = layers
    z = x @ first["weight"].T + first["bias"]
    a = np.maximum(z, 0)
    logits = a @ last["weight"].T + last["bias"]
    e = np.exp(logits - logits.max(axis=1, keepdims=True))
    grad = (e / e.sum(axis=1, keepdims=True) - targets) / len(x)
    grad_z = (grad @ last["weight"]) * (z > 0)
    return [{"weight": grad_z.T @ x, "bias": grad_z.sum(axis=0)}, {"weight": grad.T @ a, "bias": grad.sum(axis=0)}]
