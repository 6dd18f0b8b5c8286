"""Training of a classifier with one hidden ReLU layer."""

import numpy as np

BATCH = 32


def train_mlp(
    x: np.ndarray, labels: np.ndarray, hidden: int, epochs: int, learning_rate: float, seed: int
) -> list[dict[str, np.ndarray]]:
    """Return the weights of both layers, in the form of mlp."""
    rng = np.random.default_rng(seed)
    mean, std = x.mean(axis=0), x.std(axis=0)
    std = np.where(std == 0, 1.0, std)
    points = (x - mean) / std
    targets = np.eye(int(labels.max()) + 1)[labels]
    layers = [_layer(rng, points.shape[1], hidden), _layer(rng, hidden, targets.shape[1])]
    for _ in range(epochs):
        # in the order of the file neighbours may be alike, and a batch then stands for nothing but itself
        order = rng.permutation(len(points))
        for start in range(0, len(order), BATCH):
            batch = order[start : start + BATCH]
            for layer, gradients in zip(layers, _gradients(points[batch], targets[batch], layers), strict=True):
                for name, gradient in gradients.items():
                    layer[name] -= learning_rate * gradient
    # the caller's points are not standardised: w (x - mean)/std + b is another affine map of x
    first = layers[0]
    first["weight"] = first["weight"] / std
    first["bias"] = first["bias"] - first["weight"] @ mean
    return layers


def _layer(rng: np.random.Generator, fan_in: int, fan_out: int) -> dict[str, np.ndarray]:
    # random, so that units differ; of variance 2/fan_in, so that a signal keeps its size through a ReLU
    return {"weight": rng.normal(0.0, np.sqrt(2 / fan_in), (fan_out, fan_in)), "bias": np.zeros(fan_out)}


def _gradients(x: np.ndarray, targets: np.ndarray, layers: list[dict]) -> list[dict[str, np.ndarray]]:
    first, last = layers
    z = x @ first["weight"].T + first["bias"]
    a = np.maximum(z, 0)
    logits = a @ last["weight"].T + last["bias"]
    e = np.exp(logits - logits.max(axis=1, keepdims=True))
    # of the mean cross-entropy with respect to the logits
    grad = (e / e.sum(axis=1, keepdims=True) - targets) / len(x)
    grad_z = (grad @ last["weight"]) * (z > 0)
    return [{"weight": grad_z.T @ x, "bias": grad_z.sum(axis=0)}, {"weight": grad.T @ a, "bias": grad.sum(axis=0)}]
