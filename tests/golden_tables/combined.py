"""Tables of functions of more than one number: the softmax family over rows, gated units over pairs."""

from __future__ import annotations

import random
from collections.abc import Iterator

from tests.golden_tables import exact
from tests.golden_tables.exact import Number, mp, mpf, sigma
from tests.golden_tables.hexfloat import shorten, write

Row = tuple[list[float], list[float]]
Pair = tuple[float, float]
PRECISION = 700
ROW_PRECISION = 4000  # 1 - softmax may be 1e-324, and 1e308 meets numbers near 1


def ROWS() -> list[Row]:  # noqa: N802 - a constant, but not worth computing on import
    """Return rows with the gradients that arrive at them: ordinary, wide, equal, dominated and huge ones."""
    rng = random.Random(2)
    rows = [[rng.gauss(0, spread) for _ in range(size)] for spread in (0.01, 1, 10, 100, 250) for size in (2, 16, 16)]
    rows += [[0.0] * 7, [3.25], [40.0, 0.0], [0.0, -700.0, -745.0], [1e308, -1e308], [1e-300, -1e-300, 0.0]]
    rows += [[rng.gauss(shift, 1) for _ in range(16)] for shift in (1e3, -1e3, 1e6)]
    rows += [[30.0 + k if k % 5 == 0 else rng.gauss(0, 1) for k in range(16)]]
    rows += [[rng.gauss(0, 5) for _ in range(200)]]
    return [(row, [rng.gauss(0, 1) for _ in row]) for row in rows]


def row_lines(rows: list[Row]) -> Iterator[str]:
    """Yield for each row: logsumexp; then for each entry x, grad, softmax, log_softmax, and the backward passes."""
    mp.prec = ROW_PRECISION
    for x, grad in rows:
        top = max(map(mpf, x))
        powers = [mp.exp(mpf(value) - top) for value in x]
        total = mp.fsum(powers)
        s = [power / total for power in powers]
        others = [mp.fsum(p for j, p in enumerate(powers) if j != i) for i in range(len(x))]
        largest = max(range(len(x)), key=lambda i: x[i])
        log_total = mp.log1p(others[largest])
        yield f"row {len(x)} {write(top + log_total, abs(top) + log_total)}"
        g = list(map(mpf, grad))
        mean, mean_size = mp.fdot(s, g), mp.fdot(s, map(abs, g))
        grad_sum = mp.fsum(g)
        for i, value in enumerate(x):
            log_s = mpf(value) - top - log_total
            fields = [
                write(s[i]),
                write(log_s),
                write(s[i] * (g[i] - mean), s[i] * (abs(g[i]) + mean_size)),
                write(g[i] - s[i] * grad_sum, abs(g[i]) + s[i] * abs(grad_sum)),
            ]
            yield ", ".join([shorten(value), shorten(grad[i]), *fields])


def PAIRS() -> list[Pair]:  # noqa: N802 - a constant, but not worth computing on import
    """Return pairs (gate, up), ordinary and extreme."""
    rng = random.Random(3)
    gates = [rng.uniform(-top, top) for top in (2, 40, 700) for _ in range(60)]
    gates += [0.0, -1e-300, 1e-300, -708.5, -720.0, -745.2, -1.2784645427610738, -0.7517915246935645, 1e4, -1e4, 1e300]
    factors = [rng.choice((1, -1)) * 10 ** rng.uniform(-3, 3) for _ in gates]
    extreme = [rng.choice((1e-300, 1e-100, 1e100, 1e250)) for _ in gates]
    return [*zip(gates, factors, strict=True), *zip(gates[::4], extreme[::4], strict=True)]


def gated(gate: Number, up: Number) -> list[tuple[Number, Number | None]]:
    """Return glu(up; gate), its derivative in the gate, swiglu and geglu with their derivatives in the gate."""
    return [
        (up * sigma(gate), None),
        (up * sigma(gate) * sigma(-gate), None),
        (up * gate * sigma(gate), None),
        (up * exact.swish_slope(gate), abs(up) * exact.swish_size(gate)),
        (up * gate * exact.normal(gate), None),
        (
            up * (exact.normal(gate) + gate * exact.density(gate)),
            abs(up) * (exact.normal(gate) + abs(gate) * exact.density(gate)),
        ),
    ]


def pair_lines(pairs: list[Pair]) -> Iterator[str]:
    """Yield for each pair gate, up and the numbers of `gated`."""
    for gate, up in pairs:
        mp.prec = PRECISION + (4 * 1100 if abs(gate) < 1e-10 else 1100 if abs(gate) > 1e10 else 0)
        yield ", ".join([shorten(gate), shorten(up), *(write(*pair) for pair in gated(mpf(gate), mpf(up)))])
