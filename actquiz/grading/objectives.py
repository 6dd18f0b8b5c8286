"""Functions of an array that a kata hands to the learner's function: they cross the wire by name.

Judge and worker build them from the same line of source, which is also what a learner sees of a call and can paste.
Loaded by the worker from beside it, so this imports only numpy.
"""

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

WRITTEN = {
    # scalar functions
    "cubic": "lambda x: np.sum(x**3)",
    "quartic": "lambda x: np.sum(x**4)",
    "product": "lambda x: np.prod(x)",
    "coupled": "lambda x: np.exp(np.sum(np.sin(x)))",
    "by_place": "lambda x: np.sum(np.arange(x.size).reshape(x.shape) * x**2)",
    "rows": "lambda x: float(x[0] @ x[1])",
    "relu": "lambda x: np.sum(np.maximum(x, 0))",
    "constant": "lambda x: 3",
    "itself": "lambda x: x.reshape(())",
    "far": "lambda x: np.sum(x - 1e6)",
    "tiny": "lambda x: 1e-30 * np.sum(x**2)",
    # it may: the array is its own
    "in_place": "lambda x: np.sum(np.multiply(x, x, out=x))",
    # gradients of these, right and wrong
    "cubic_gradient": "lambda x: 3 * x**2",
    "cubic_gradient_of_square": "lambda x: 2 * x",
    "cubic_gradient_doubled": "lambda x: 6 * x**2",
    "cubic_gradient_negated": "lambda x: -3 * x**2",
    "cubic_gradient_zero": "lambda x: 0 * x",
    "cubic_gradient_nan": "lambda x: np.nan * x",
    "cubic_gradient_nearly": "lambda x: 3 * x**2 + 1e-4",
    "cubic_gradient_in_place": "lambda x: np.multiply(3, np.multiply(x, x, out=x), out=x)",
    "product_gradient": "lambda x: np.prod(x) / x",
    "by_place_gradient": "lambda x: 2 * np.arange(x.size).reshape(x.shape) * x",
    "by_place_gradient_transposed": "lambda x: 2 * np.arange(x.size).reshape(x.shape[::-1]).T * x",
    "relu_gradient": "lambda x: np.where(x > 0, 1.0, 0.0)",
    "constant_gradient": "lambda x: np.zeros(x.shape)",
    "tiny_gradient": "lambda x: 2e-30 * x",
    "tiny_gradient_doubled": "lambda x: 4e-30 * x",
    "in_place_gradient": "lambda x: np.multiply(2, x, out=x)",
}


def function_named(name: str) -> Callable[..., Any]:
    """Return a function that nobody has had before: what a learner's code does to it is gone with the call."""
    function: Callable[..., Any] = eval(WRITTEN[name], {"np": np})  # noqa: S307  # a line of the table above
    return function


def given(args: Sequence[Any], named: type[Any]) -> list[Any]:
    """Return arguments as the function that is called gets them: functions in the place of `named` values."""
    return [function_named(arg.name) if isinstance(arg, named) else arg for arg in args]
