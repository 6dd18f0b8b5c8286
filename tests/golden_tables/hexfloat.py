"""Exact numbers as text: a hex float, the remainder, and the size of the terms."""

from __future__ import annotations

import math
from typing import Any

from tests.golden_tables.exact import mp, mpf

PARTS = 256  # remainders are counted in this fraction of a unit in the last place


def nearest(truth: Any) -> float:
    """Return the float64 nearest to an exact number, subnormal ones rounded once."""
    if abs(truth) >= mpf(2) ** -1021:
        return float(truth)
    return math.ldexp(int(mp.nint(mp.ldexp(truth, 1074))), -1074)


def shorten(value: float) -> str:
    """Return float.hex without the zeros at the end: 0x1.8p+1."""
    if not math.isfinite(value):
        return str(value)
    mantissa, exponent = value.hex().split("p")
    return f"{mantissa.rstrip('0').rstrip('.') if '.' in mantissa else mantissa}p{exponent}"


def write(truth: Any, size: Any = None) -> str:
    """Return `value remainder`, and the size of the terms if it is above twice the value."""
    value = nearest(truth)
    remainder = 0
    if math.isfinite(value):
        remainder = int(mp.nint((truth - mpf(value)) / mpf(math.ulp(value)) * PARTS))
    fields = [shorten(value), str(remainder)] if remainder else [shorten(value)]
    if size is not None and size > 2 * abs(truth):
        fields = [shorten(value), str(remainder), shorten(float(size))]
    return " ".join(fields)


def read(line: str) -> tuple[float, float, float]:
    """Return value, remainder in units of the last place, and size of the terms (0 if not given)."""
    value, *rest = line.split()
    return (
        float.fromhex(value),
        int(rest[0]) / PARTS if rest else 0.0,
        float.fromhex(rest[1]) if len(rest) > 1 else 0.0,
    )
