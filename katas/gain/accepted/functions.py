"""A table of functions of the slope; ReLU is Leaky ReLU with slope 0."""

class UnknownActivation(ValueError):
    def __init__(self, name):
        super().__init__("no gain known for '%s'" % name)


def _leaky(slope):
    slope = 0.01 if slope is None else float(slope)
    return (2 / (1 + slope * slope)) ** 0.5


TABLE = dict(
    linear=lambda _: 1,
    sigmoid=lambda _: 1,
    tanh=lambda _: 5 / 3,
    relu=lambda _: _leaky(0),
    leaky_relu=_leaky,
    selu=lambda _: 3 / 4,
)


def calculate_gain(name, param=None):
    try:
        gain = TABLE[name]
    except KeyError:
        raise UnknownActivation(name)
    return gain(param)
