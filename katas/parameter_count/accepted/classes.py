"""A class for each kind, found by name; a class derived from ValueError."""

from dataclasses import dataclass


class UnknownKind(ValueError):
    pass


@dataclass
class Dense:
    fan_in: int
    fan_out: int
    bias: bool

    def __len__(self):
        raise TypeError

    @property
    def size(self):
        return self.fan_in * self.fan_out + (self.fan_out if self.bias else 0)


def _conv(layer):
    h, w = layer["kernel"]
    return Dense(layer["in"] * h * w, layer["out"], layer["bias"]).size


def _ffn(layer):
    up = Dense(layer["dim"], layer["hidden"], False)
    down = Dense(layer["hidden"], layer["dim"], False)
    return 2 * up.size + down.size


KINDS = {
    "linear": lambda layer: Dense(layer["in"], layer["out"], layer["bias"]).size,
    "conv": _conv,
    "prelu": lambda layer: layer["channels"],
    "relu": lambda layer: 0,
    "swiglu_ffn": _ffn,
}


def count_parameters(layers):
    total = 0
    for layer in layers:
        try:
            count = KINDS[layer["kind"]]
        except KeyError as error:
            raise UnknownKind(f"{error} is no kind of layer") from None
        total += count(layer)
    return total
