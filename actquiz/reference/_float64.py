"""How every reference is called: evaluate in float64, round once to the dtype that came in.

float16, float32 and float64 keep their dtype; every other real input (integers, booleans, Python numbers,
longdouble, lists of them) counts as float64. Results are new arrays, `numpy.ndarray` for 0-d input too; subclasses
of `ndarray` come back as plain arrays, and a masked array loses its mask. Complex numbers and objects are a
`TypeError`. No floating-point warning leaves a reference.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable
from functools import wraps
from typing import Any, Concatenate, ParamSpec, TypeVar, cast

import numpy as np
from numpy.typing import ArrayLike, NDArray

Array = NDArray[Any]
Mask = NDArray[np.bool_]
Labels = NDArray[np.integer[Any]]
Parameters = ParamSpec("Parameters")
F = TypeVar("F", bound=Callable[..., Any])

BLOCK = 1 << 14  # entries evaluated at a time: the intermediate results stay in the processor's cache


def result_dtype(x: ArrayLike) -> np.dtype[Any]:
    """Return the dtype of the results for an input: its own if it is a float of up to 64 bits, else float64."""
    dtype = np.asarray(x).dtype
    if dtype.kind not in "biuf":
        raise TypeError(f"real numbers expected, not an array of {dtype}")
    return dtype if dtype in (np.float16, np.float32, np.float64) else np.dtype(np.float64)


def rounded(result: Array, dtype: np.dtype[Any]) -> Array:
    """Return a float64 result in the dtype of the input, always a new array; indices stay as they are."""
    result = np.asarray(result)
    return result.astype(dtype) if result.dtype == np.float64 else result


def indicator(condition: Mask, x: Array) -> Array:
    """Return 1 where the condition on `x` holds, 0 where not, NaN where `x` is NaN."""
    result = condition.astype(np.float64)
    unknown = np.isnan(x)
    if unknown.any():
        result[unknown] = np.nan
    return result


def mirrored(falling: Array, x: Array) -> Array:
    """Return falling where x < 0, 1 - falling where x >= 0: np.where on a random mask costs five times as much."""
    right = (x >= 0).astype(np.float64)
    return right + (1.0 - 2.0 * right) * falling


def elementwise(
    formula: Callable[Concatenate[Array, Parameters], Array],
) -> Callable[Concatenate[ArrayLike, Parameters], Array]:
    """Make a function of arrays out of a formula over a 1-d float64 array; its other parameters are numbers."""

    @wraps(formula)
    def function(x: ArrayLike, *args: Parameters.args, **kwargs: Parameters.kwargs) -> Array:
        dtype = result_dtype(x)
        values = np.asarray(x)
        flat = values.astype(np.float64).ravel() if values.dtype != np.float64 else values.ravel()
        result = np.empty(flat.shape, dtype)
        with np.errstate(all="ignore"):
            for start in range(0, flat.size, BLOCK):
                block = slice(start, start + BLOCK)
                result[block] = formula(flat[block], *args, **kwargs)
        return result.reshape(values.shape)

    return cast("Callable[Concatenate[ArrayLike, Parameters], Array]", function)


def arraywise(formula: F) -> F:
    """Make a function of arrays out of a formula over float64 arrays of any shape.

    Parameters annotated `Array` arrive as float64, all others as they are. The results, one array or a tuple of
    them, have the dtype of the first parameter.
    """
    signature = inspect.signature(formula)
    first = next(iter(signature.parameters))
    converted = [name for name, parameter in signature.parameters.items() if parameter.annotation == "Array"]

    @wraps(formula)
    def function(*args: Any, **kwargs: Any) -> Any:
        bound = signature.bind(*args, **kwargs)
        dtype = result_dtype(bound.arguments[first])
        for name in converted:
            result_dtype(bound.arguments[name])
            bound.arguments[name] = np.asarray(bound.arguments[name], dtype=np.float64)
        with np.errstate(all="ignore"):
            results = formula(*bound.args, **bound.kwargs)
            if isinstance(results, tuple):
                return tuple(rounded(result, dtype) for result in results)
            return rounded(results, dtype)

    return cast("F", function)
