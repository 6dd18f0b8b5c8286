"""Counting the parameters of a network."""

from collections.abc import Mapping, Sequence
from typing import Any


def count_parameters(layers: Sequence[Mapping[str, Any]]) -> int:
    """Return the number of learnable parameters of all layers."""
    raise NotImplementedError
