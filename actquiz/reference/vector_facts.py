"""What is known about the functions of whole rows: definition, properties, sources. A test verifies every property."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from math import inf, sqrt


class Property(Enum):
    """A property of a function f of a row x."""

    SIMPLEX = "entries are at least 0 and add up to 1"
    SPARSE = "entries can be exactly 0"
    SHIFT_INVARIANT = "f(x + c) = f(x) for a number c"
    SHIFT_EQUIVARIANT = "f(x + c) = f(x) + c for a number c"
    SCALE_INVARIANT = "f(c·x) = f(x) for c > 0"
    HOMOGENEOUS = "f(c·x) = c·f(x) for c > 0"
    PERMUTATION_EQUIVARIANT = "permuting x permutes f(x) likewise"
    UNIT_LENGTH = "the Euclidean norm is 1"


@dataclass(frozen=True, slots=True)
class VectorFacts:
    """A function of a row of n entries.

    Attributes:
        name: of the function in `actquiz.reference`.
        tex: the definition.
        properties: what holds for every row (without a zero row where a norm is divided by).
        lipschitz: the smallest constant L with ‖f(x) - f(y)‖ <= L·‖x - y‖ for all rows of length n = 6, in the
            Euclidean norm; inf if there is none.
        length: the length of the result as a multiple of n; 0 means one number.
        sources: where it was proposed.
    """

    name: str
    tex: str
    properties: frozenset[Property]
    lipschitz: float
    length: float
    sources: tuple[str, ...]


_P = Property
_DEFINITIONS = (
    VectorFacts(
        "softmax", r"\frac{e^{x_i}}{\sum_j e^{x_j}}",
        frozenset({_P.SIMPLEX, _P.SHIFT_INVARIANT, _P.PERMUTATION_EQUIVARIANT}), 0.5, 1, ("Bridle 1990",),
    ),
    VectorFacts(
        "log_softmax", r"x_i - \log\sum_j e^{x_j}",
        frozenset({_P.SHIFT_INVARIANT, _P.PERMUTATION_EQUIVARIANT}), sqrt(6), 1, ("PyTorch nn.LogSoftmax",),
    ),
    VectorFacts(
        "logsumexp", r"\log\sum_j e^{x_j}", frozenset({_P.SHIFT_EQUIVARIANT}), 1.0, 0, ("Boyd & Vandenberghe 2004",),
    ),
    VectorFacts(
        "sparsemax", r"\arg\min_{p \in \Delta} \|p - x\|^2",
        frozenset({_P.SIMPLEX, _P.SPARSE, _P.SHIFT_INVARIANT, _P.PERMUTATION_EQUIVARIANT}), 1.0, 1,
        ("Martins & Astudillo 2016, arXiv:1602.02068",),
    ),
    VectorFacts(
        "l2_normalize", r"\frac{x_i}{\|x\|_2}",
        frozenset({_P.SCALE_INVARIANT, _P.PERMUTATION_EQUIVARIANT, _P.UNIT_LENGTH}), inf, 1,
        ("Schroff, Kalenichenko & Philbin 2015, arXiv:1503.03832",),
    ),
    VectorFacts(
        "crelu", r"(\max(0, x), \max(0, -x))", frozenset({_P.HOMOGENEOUS, _P.SPARSE}), 1.0, 2,
        ("Shang et al. 2016, arXiv:1603.05201",),
    ),
    VectorFacts(
        "maxout", r"\max_{j \in G_i} x_j", frozenset({_P.SHIFT_EQUIVARIANT, _P.HOMOGENEOUS}), 1.0, 1 / 3,
        ("Goodfellow et al. 2013, arXiv:1302.4389",),
    ),
    VectorFacts(
        "glu", r"a \odot \sigma(b)", frozenset(), inf, 1 / 2, ("Dauphin et al. 2016, arXiv:1612.08083",),
    ),
)  # fmt: skip

VECTOR_FACTS: Mapping[str, VectorFacts] = {facts.name: facts for facts in _DEFINITIONS}
