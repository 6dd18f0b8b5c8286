"""What stars the functions of PyTorch and JAX earn: each is wrapped to numpy and judged as a solution of its kata.

Run `python -m benchmarks.libraries_as_solutions [KATA]...` where torch or jax is installed. Derivatives and backward
passes are those of the library's own differentiation. The functions run in this process, since a worker has numpy only.
It is a test of the checks: what they say must agree with `docs/accuracy.md`.
"""

from __future__ import annotations

import sys
import time
import warnings
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from typing import Any

import numpy as np

from actquiz import catalogue, paths
from actquiz.grading import workload
from actquiz.grading.client import Raised, Reply
from actquiz.grading.plugin import Session
from actquiz.grading.solution import Solution
from actquiz.grading.wire import Array as LaidOut
from actquiz.i18n import text
from actquiz.katas import Kata
from actquiz.report import CheckResult, Outcome, Report
from benchmarks import libraries

Function = Callable[..., Any]
LIBRARIES = ("torch", "JAX")
SEED = 1


def main() -> None:
    """Judge and print a line for each kata and library."""
    wanted = sys.argv[1:]
    for kata in catalogue.load(paths.katas()).katas:
        for library in LIBRARIES if not wanted or kata.name in wanted else ():
            functions = dict(_functions(library, kata))
            if functions.keys() == set(kata.functions):
                report = _judge(kata, functions)
                print(f"{kata.name:24} {library:6} {'★' * report.stars:3}  {_why(report)}", flush=True)


def _functions(library: str, kata: Kata) -> Iterator[tuple[str, Function]]:
    """Yield those functions of a kata that a library has, over numpy arrays."""
    if library not in libraries.installed():
        return
    forward = libraries.of(library) | {"torch": _more_torch, "JAX": _more_jax}[library]()
    derive = {"torch": _torch_gradients, "JAX": _jax_gradients}[library]
    for name in kata.functions:
        if name in forward:
            yield name, _over_numpy(library, forward[name])
        elif (main := name.removesuffix("_derivative")) in forward and main != name:
            yield name, _derivative(derive, forward[main])


def _more_torch() -> dict[str, Function]:
    """Return what is exact, or not elementwise, and so stands in no table of accuracy."""
    import torch
    from torch.nn import functional as f

    def along(function: Function) -> Function:
        return lambda x, axis=-1: function(x, dim=axis)

    return {
        "relu": torch.relu, "relu6": f.relu6, "hardshrink": f.hardshrink, "hard_tanh": f.hardtanh,
        "threshold": lambda x, threshold=0.0, value=0.0: f.threshold(x, threshold, value), "glu": along(f.glu),
        "softmax": along(torch.softmax), "log_softmax": along(torch.log_softmax), "logsumexp": along(torch.logsumexp),
        "squared_relu": lambda x: torch.relu(x) ** 2,
    }  # fmt: skip


def _more_jax() -> dict[str, Function]:
    """Return the same of JAX."""
    from jax import nn

    return {
        "relu": nn.relu, "relu6": nn.relu6, "hard_tanh": nn.hard_tanh, "glu": nn.glu, "softmax": nn.softmax,
        "log_softmax": nn.log_softmax, "logsumexp": nn.logsumexp,
    }  # fmt: skip


def _over_numpy(library: str, function: Function) -> Function:
    def call(*args: Any, **kwargs: Any) -> Any:
        if library == "torch":
            return function(*map(_tensor, args), **kwargs).numpy()
        return np.array(function(*args, **kwargs))

    return call


def _tensor(x: Any, *, requires_grad: bool = False) -> Any:
    """Return a tensor; torch takes no negative strides and warns about read-only arrays."""
    import torch

    return torch.tensor(np.ascontiguousarray(x).reshape(x.shape), requires_grad=requires_grad)


def _derivative(gradients: Function, function: Function) -> Function:
    return lambda x, **kwargs: gradients(function, x, kwargs)


def _torch_gradients(function: Function, x: Any, kwargs: Mapping[str, Any]) -> Any:
    import torch

    tensor = _tensor(x, requires_grad=True)
    (gradient,) = torch.autograd.grad(function(tensor, **kwargs).sum(), tensor)
    return gradient.numpy()


def _jax_gradients(function: Function, x: Any, kwargs: Mapping[str, Any]) -> Any:
    import jax

    return np.array(jax.grad(lambda values: function(values, **kwargs).sum())(jax.numpy.asarray(x)))


class Direct(Solution):
    """Functions of this process in the place of a learner's file."""

    def __init__(self, functions: Mapping[str, Function]) -> None:
        self._functions = functions
        self._last = None

    def load(self) -> None:
        """Nothing has to be loaded."""

    def call(self, function: str, args: tuple[Any, ...], kwargs: Mapping[str, Any], *, echo: bool = False) -> Reply:
        """Call and catch warnings."""
        self._last = function, args, kwargs
        plain = [_laid_out(arg) for arg in args]
        try:
            with warnings.catch_warnings(record=True) as caught:
                warnings.simplefilter("always")
                value = self._functions[function](*plain, **kwargs)
        except Exception as error:
            raise Raised(type(error).__name__, str(error)) from None
        return Reply(value, [str(warning.message) for warning in caught], plain)

    def work(
        self, function: str, args: tuple[Any, ...], kwargs: Mapping[str, Any], times: int, scales: list[float]
    ) -> tuple[float, Any]:
        """Take the time of the same work that a worker would do."""
        started = time.perf_counter()
        result = workload.run(self._functions[function], args, kwargs, times, scales)
        return time.perf_counter() - started, result


def _laid_out(arg: Any) -> Any:
    if not isinstance(arg, LaidOut):
        return arg.copy() if isinstance(arg, np.ndarray) else arg
    data = arg.data
    if arg.layout == "fortran":
        return np.asfortranarray(data)
    if arg.layout == "strided":
        return np.repeat(data, 2, axis=-1)[..., ::2]
    return data[..., ::-1].copy()[..., ::-1] if arg.layout == "reversed" else data.copy()


def _judge(kata: Kata, functions: Mapping[str, Function]) -> Report:
    session = Session(Direct(functions), SEED, kata.craft)
    session.run(kata.folder / "checks.py")
    not_run = CheckResult("", "", Outcome.NOT_RUN)
    checks = tuple(
        replace(session.results.get(check, not_run), id=check, tier=tier) for check, tier in kata.checks.items()
    )
    return Report(kata.name, checks, SEED, 0.0, judge_fault="\n".join(session.faults))


def _why(report: Report) -> str:
    if report.judge_fault:
        return report.judge_fault
    told = []
    for check in report.failed:
        message = text(check.message.key, "en", **check.message.values) if check.message else ""
        example = f" {check.input} gives {check.got}, not {check.expected}" if check.got else ""
        told.append(f"{check.id}: {message}{example}")
    return " | ".join(told)


if __name__ == "__main__":
    main()
