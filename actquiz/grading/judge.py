"""The judge: grades one file against the hidden checks of a kata and trusts nothing but bytes."""

from __future__ import annotations

import ast
import time
import traceback
import warnings
from collections.abc import Iterator

from actquiz.grading.process import Process
from actquiz.katas import Kata
from actquiz.report import CheckResult, Message, Outcome, Report

MAX_SOURCE = 256 << 10
_LIBRARIES = {"numpy", "math", "cmath"}


def grade(kata: Kata, source: bytes, *, seed: int) -> Report:
    """Grade a learner's source.

    A check counts only if it reported that it passed: a star needs the set of passed checks to contain
    every check that the kata declares for its tier. What the judge itself cannot do is never the learner's fault.

    Args:
        kata: what to grade against.
        source: the bytes of the learner's file.
        seed: fixes the random inputs, so that a result can be replayed.
    """
    started = time.monotonic()
    problem = _read_problem(source, kata)
    if problem:
        return _report(kata, {}, seed, started, problem=problem)
    # the worker boots while this process imports numpy and pytest
    with Process() as process:
        from actquiz.grading.client import Client, JudgeFault
        from actquiz.grading.plugin import Session, fault_message, run
        from actquiz.grading.process import Fault
        from actquiz.grading.solution import Solution

        client = Client(process, source, f"{kata.name}.py")
        try:
            session = Session(Solution(client), seed)
            client.load()
            run(kata.folder / "checks.py", session)
        except Fault as fault:
            return _report(kata, {}, seed, started, problem=fault_message(fault), output=_text(client))
        except JudgeFault as error:
            return _report(kata, {}, seed, started, judge_fault=str(error))
        except Exception:
            return _report(kata, session.results, seed, started, judge_fault=traceback.format_exc())
        finally:
            client.close()
    return _report(kata, session.results, seed, started, output=_text(client), judge_fault="\n".join(session.faults))


def _report(
    kata: Kata, results: dict[str, CheckResult], seed: int, started: float,
    *, problem: Message | None = None, output: str = "", judge_fault: str = "",
) -> Report:  # fmt: skip
    checks = []
    for check, tier in kata.checks.items():
        found = results.get(check, CheckResult(check, tier, Outcome.NOT_RUN))
        checks.append(CheckResult(check, tier, *_rest(found)))
    undeclared = sorted(results.keys() - kata.checks.keys())
    missing = [check for check in kata.checks if check not in results]
    if not problem and not judge_fault and (undeclared or missing):
        judge_fault = f"kata.toml and checks.py disagree on {', '.join(undeclared + missing)}"
    seconds = time.monotonic() - started
    return Report(kata.name, tuple(checks), seed, seconds, output, problem, judge_fault)


def _rest(result: CheckResult) -> tuple[Outcome, Message | None, str, str, str]:
    return result.outcome, result.message, result.input, result.expected, result.got


def _text(client: object) -> str:
    return bytes(getattr(client, "output", b"")).decode(errors="replace")


def _read_problem(source: bytes, kata: Kata) -> Message | None:
    """Say why a file cannot be run at all, from its syntax alone."""
    if len(source) > MAX_SOURCE:
        return Message("problem.size", {"limit": f"{MAX_SOURCE >> 10} KiB"})
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            tree = ast.parse(source)
    except SyntaxError as error:
        return Message("problem.syntax", {"line": str(error.lineno or 1), "detail": error.msg})
    except (ValueError, RecursionError, MemoryError) as error:
        return Message("problem.unreadable", {"detail": str(error) or type(error).__name__})
    if not tree.body:
        return Message("problem.empty", {"functions": ", ".join(kata.functions)})
    for node, name in _forbidden_uses(tree, kata.forbidden):
        return Message("problem.forbidden", {"name": name, "line": str(node.lineno)})
    return None


def _forbidden_uses(tree: ast.Module, forbidden: tuple[str, ...]) -> Iterator[tuple[ast.stmt | ast.expr, str]]:
    """Yield every place that takes a forbidden function out of a library; the learner's own may have its name."""
    library: set[str] = set()
    own: set[str] = set()
    everything = False
    for node in ast.walk(tree) if forbidden else ():
        match node:
            case ast.Import(names=aliases):
                library |= {alias.asname or _root(alias.name) for alias in aliases if _root(alias.name) in _LIBRARIES}
            case ast.ImportFrom(module=str(module), names=aliases, level=0) if _root(module) in _LIBRARIES:
                everything |= any(alias.name == "*" for alias in aliases)
                library |= {alias.asname or alias.name for alias in aliases}
                yield from ((node, alias.name) for alias in aliases if alias.name in forbidden)
            case ast.Assign(targets=[ast.Name(id=name)], value=ast.Name(id=source)) if source in library:
                library.add(name)
            case (
                ast.FunctionDef(name=name)
                | ast.ClassDef(name=name)
                | ast.arg(arg=name)
                | ast.Name(id=name, ctx=ast.Store())
            ):
                own.add(name)
    for node in ast.walk(tree) if forbidden else ():
        match node:
            case ast.Attribute(attr=name) if name in forbidden and _base(node) in library:
                yield node, name
            case ast.Call(func=ast.Name(id="getattr"), args=[of, ast.Constant(value=str(name)), *_]):
                if name in forbidden and _base(of) in library:
                    yield node, name
            case ast.Name(id=name) if everything and name in forbidden and name not in own:
                yield node, name


def _root(module: str) -> str:
    return module.partition(".")[0]


def _base(node: ast.expr) -> str:
    """Return the name at the left end of `a.b.c`."""
    while isinstance(node, ast.Attribute):
        node = node.value
    return node.id if isinstance(node, ast.Name) else ""
