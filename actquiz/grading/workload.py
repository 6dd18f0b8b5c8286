"""Much work for one function, the same for judge and worker, so that its time on either side can be compared.

Loaded by the worker from beside it, so this imports only numpy.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import numpy as np

_KEPT_BYTES = (32 << 20) - (64 << 10)


def run(
    function: Callable[..., Any], args: Sequence[Any], kwargs: Mapping[str, Any], times: int, scales: Sequence[float]
) -> tuple[list[Any], list[tuple[int, ...]]]:
    """Call a function with long arrays, once for each scale of the first one, and add up what comes back.

    Arrays that are as long as the first argument are repeated `times` along their first axis. No call has the same
    entries as another, and every result is part of the sum: none can be remembered or left out.

    Args:
        function: takes an array first and returns one array or a tuple of them.
        args: its arguments.
        kwargs: its keyword arguments.
        times: how many times as long the arrays become.
        scales: factors of the first argument.

    Returns:
        for each result the sum over all calls and over the first axis, and its shape.
    """
    # glibc hands an array back to the system when it is freed, and the next one is paid for page by page, more in a
    # young process than in an old one; once a larger piece was freed it keeps them: mallopt(3), M_MMAP_THRESHOLD
    np.empty(_KEPT_BYTES, np.uint8)
    length = len(args[0])
    first, *rest = (_lengthened(arg, length, times) for arg in args)
    scaled = np.empty_like(first)
    totals: list[Any] = []
    shapes: list[tuple[int, ...]] = []
    for scale in scales:
        results = function(np.multiply(first, first.dtype.type(scale), out=scaled), *rest, **kwargs)
        # the gradient of a number may be a Python number
        several = [np.asarray(result) for result in (results if isinstance(results, tuple) else (results,))]
        shapes = [result.shape for result in several]
        sums = [result.sum(axis=0) if result.ndim else result for result in several]
        totals = [total + more for total, more in zip(totals, sums, strict=True)] if totals else sums
    return totals, shapes


def _lengthened(arg: Any, length: int, times: int) -> Any:
    if isinstance(arg, np.ndarray) and arg.ndim and len(arg) == length:
        return np.tile(arg, (times, *(1,) * (arg.ndim - 1)))
    return arg
