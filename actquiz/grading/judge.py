"""The judge: grades one file against the hidden checks of a kata and trusts nothing but bytes."""

from __future__ import annotations

import time
import traceback
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from actquiz.grading.inspection import problem_of
from actquiz.grading.process import Fault, Process
from actquiz.grading.sandbox import LAYERS
from actquiz.katas import Kata
from actquiz.report import CheckResult, Message, Mistake, Outcome, Report

if TYPE_CHECKING:
    from actquiz.grading.client import Reply
    from actquiz.grading.plugin import Session
    from actquiz.grading.solution import Solution


@dataclass(frozen=True, slots=True)
class _Found:
    """What running the checks left: results, what was printed, and why checks may be missing."""

    results: Mapping[str, CheckResult] = field(default_factory=dict)
    mistakes: tuple[Mistake, ...] = ()
    output: str = ""
    problem: Message | None = None
    judge_fault: str = ""
    layers: Mapping[str, str] = field(default_factory=dict)


def grade(
    kata: Kata,
    source: bytes,
    *,
    seed: int,
    layers: Collection[str] = LAYERS,
    begin: Callable[[Collection[str]], Process] = Process,
    session: Callable[[Solution, int, Collection[str]], Session] | None = None,
) -> Report:
    """Grade a learner's source.

    A check counts only if it reported that it passed: a star needs the set of passed checks to contain
    every check that the kata declares for its tier. What the judge itself cannot do is never the learner's fault.

    Args:
        kata: what to grade against.
        source: the bytes of the learner's file.
        seed: fixes the random inputs, so that a result can be replayed.
        layers: layers of the sandbox to use where the kernel has them.
        begin: starts a worker.
        session: makes the pytest session for a solution, a seed and the checks that wait for all others.
    """
    started = time.monotonic()
    problem = problem_of(source, kata)
    found = _Found(problem=problem) if problem else _run(kata, source, seed, layers, begin, session)
    not_run = CheckResult("", "", Outcome.NOT_RUN)
    return Report(
        kata=kata.name,
        checks=tuple(
            replace(found.results.get(check, not_run), id=check, tier=tier) for check, tier in kata.checks.items()
        ),
        seed=seed,
        seconds=time.monotonic() - started,
        output=found.output,
        problem=found.problem,
        judge_fault=found.judge_fault or _disagreement(kata, found),
        layers=found.layers,
        mistakes=found.mistakes,
    )


def _run(
    kata: Kata,
    source: bytes,
    seed: int,
    layers: Collection[str],
    begin: Callable[[Collection[str]], Process],
    make: Callable[[Solution, int, Collection[str]], Session] | None,
) -> _Found:
    """Run the checks in this process and the learner's file in another."""
    judge_fault = ""
    # the worker boots while this process imports numpy and pytest
    with begin(layers) as process:
        from actquiz.grading.client import Client
        from actquiz.grading.plugin import Session
        from actquiz.grading.solution import Solution

        # a session that stands foresees the calls and has both sides work at a time
        client = Client(process, source, f"{kata.name}.py", together=make is None)
        session = (make or Session)(Solution(client), seed, kata.craft)
        try:
            session.run(kata.folder / "checks.py")
        except Exception:
            judge_fault = traceback.format_exc()
        finally:
            client.close()
    judge_fault = "\n".join(filter(None, [judge_fault, *session.faults]))
    return _Found(
        results=session.results,
        mistakes=() if judge_fault else _recognised(kata, session.results.values(), client.replies),
        output=client.output.decode(errors="replace"),
        problem=session.problem,
        judge_fault=judge_fault,
        layers=client.layers,
    )


def _recognised(
    kata: Kata, results: Iterable[CheckResult], replies: Mapping[bytes, Reply | Fault]
) -> tuple[Mistake, ...]:
    failed = [result for result in results if result.outcome in (Outcome.FAILED, Outcome.CRASHED)]
    if not failed:
        return ()
    from actquiz.grading.diagnosis import recognise

    return tuple(Mistake(wrong.id, wrong.why, wrong.card) for wrong in recognise(kata, failed, replies))


def _disagreement(kata: Kata, found: _Found) -> str:
    """Name checks that ran but are not declared, or are declared but did not run."""
    ran = found.results.keys()
    wrong = sorted(ran ^ kata.checks.keys())
    return "" if found.problem or not wrong else f"kata.toml and checks.py disagree on {', '.join(wrong)}"
