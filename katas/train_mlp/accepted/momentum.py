import numpy as np


class Net:
    def __init__(self, sizes, random):
        self.w = [random.normal(0, (2 / i) ** 0.5, (o, i)) for i, o in zip(sizes[:-1], sizes[1:])]
        self.b = [random.uniform(-0.1, 0.1, o) for o in sizes[1:]]
        self.speed = [np.zeros_like(a) for a in self.w + self.b]

    def step(self, x, y, rate):
        z = x @ self.w[0].T + self.b[0]
        a = np.where(z > 0, z, 0)
        o = a @ self.w[1].T + self.b[1]
        p = np.exp(o - np.logaddexp.reduce(o, axis=1, keepdims=True))
        g = p - (np.arange(p.shape[1]) == y[:, None])
        gz = g.dot(self.w[1]) * np.sign(a)
        grads = [gz.T @ x, g.T @ a, gz.sum(0), g.sum(0)]
        for value, speed, grad in zip(self.w + self.b, self.speed, grads):
            speed *= 0.9
            speed -= rate * grad / len(x)
            value += speed


def train_mlp(x, labels, hidden, epochs, learning_rate, seed):
    random = np.random.RandomState(seed)
    low, high = x.min(axis=0), x.max(axis=0)
    middle, half = (low + high) / 2, np.where(high > low, (high - low) / 2, 1)
    points = 2 * (x - middle) / half
    net = Net((x.shape[1], hidden, len(np.bincount(labels))), random)
    for epoch in range(epochs):
        order = random.permutation(len(x))
        rate = learning_rate if epoch < 0.8 * epochs else learning_rate / 4
        for i in range(0, len(x), 50):
            net.step(points[order[i : i + 50]], labels[order[i : i + 50]], rate)
    weight = net.w[0] * 2 / half
    return [{"weight": weight, "bias": net.b[0] - weight @ middle}, {"weight": net.w[1], "bias": net.b[1]}]
