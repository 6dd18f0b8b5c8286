"""The pytest session in which the hidden checks run: gives them the learner's functions, keeps the results."""

from __future__ import annotations

import sys
import traceback
from collections.abc import Collection, Generator
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from actquiz.grading.client import JudgeFault, Raised
from actquiz.grading.failure import CheckFailed
from actquiz.grading.golden import Golden
from actquiz.grading.process import Fault, TimedOut
from actquiz.grading.solution import Solution
from actquiz.report import CheckResult, Message, Outcome

_EMPTY_CONFIGURATION = str(Path(__file__).with_name("empty.ini"))
# what a learner's grade does not need; `unraisableexception` alone would cost 20 ms of garbage collection
_UNUSED = (
    "assertion", "cacheprovider", "capture", "debugging", "doctest", "faulthandler", "junitxml", "legacypath",
    "logging", "pastebin", "recwarn", "setuponly", "setupplan", "skipping", "stepwise", "subtests", "terminal",
    "threadexception", "tmpdir", "unittest", "unraisableexception", "warnings",
)  # fmt: skip


class Session:
    """A pytest plugin that collects one outcome for every check.

    Those in `last` run after all others, and only if these have passed. `problem` says why the learner's file could
    not be loaded, `faults` what went wrong on our side.
    """

    def __init__(self, solution: Solution, seed: int, last: Collection[str]) -> None:
        self._solution = solution
        self._seed = seed
        self._last = last
        self.results: dict[str, CheckResult] = {}
        self.faults: list[str] = []
        self.problem: Message | None = None

    def run(self, checks: Path) -> None:
        """Run the checks of a kata in this process. What cannot be judged ends in `faults`."""
        arguments = [
            "--noconftest", "--import-mode=importlib", "-c", _EMPTY_CONFIGURATION,
            # without the second pytest looks through all folders above, down from the root
            f"--rootdir={checks.parent}", f"--confcutdir={checks.parent}",
            *(f"-pno:{name}" for name in _UNUSED), str(checks),
        ]  # fmt: skip
        with pytest.MonkeyPatch.context() as patch:
            patch.setenv("PYTEST_DISABLE_PLUGIN_AUTOLOAD", "1")
            for name in ("PYTEST_ADDOPTS", "PYTEST_PLUGINS"):
                patch.delenv(name, raising=False)
            # pytest would take the module of the kata before for this one: all of them are called `checks`
            patch.delitem(sys.modules, checks.stem, raising=False)
            status = pytest.main(arguments, plugins=[self])
        if status not in (pytest.ExitCode.OK, pytest.ExitCode.TESTS_FAILED):
            self.faults.append(f"pytest ended with status {int(status)}")

    @pytest.fixture
    def solution(self) -> Solution:
        """The learner's functions, called in the worker."""
        return self._solution

    @pytest.fixture
    def rng(self) -> np.random.Generator:
        """The same random numbers for every check of a seed, so that a failure can be replayed alone."""
        return np.random.default_rng(self._seed)

    @pytest.fixture
    def golden(self, request: pytest.FixtureRequest) -> Golden:
        """The golden rows of the kata."""
        return Golden(request.path.parent)

    @pytest.hookimpl
    def pytest_configure(self, config: pytest.Config) -> None:
        """Nobody reads pytest's own account of a failure; with its excerpts of source it would take a second."""
        config.option.tbstyle = "line"

    @pytest.hookimpl
    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        """Put at the end what runs last."""
        items.sort(key=lambda item: identity(item) in self._last)

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtest_setup(self, item: pytest.Item) -> None:
        """Leave out what only says something of a solution that is right so far."""
        if identity(item) in self._last and not self._flawless():
            pytest.skip()

    def _flawless(self) -> bool:
        others = (result.outcome for check, result in self.results.items() if check not in self._last)
        return not self.faults and all(outcome is Outcome.PASSED for outcome in others)

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtestloop(self) -> bool | None:
        """Load the learner's file now that all of ours is ready; if that fails there is nothing to check."""
        try:
            self._solution.load()
        except Fault as fault:
            self.problem = fault_message(fault)
        except JudgeFault as error:
            self.faults.append(str(error))
        else:
            return None
        return True

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_makereport(
        self, item: pytest.Item, call: pytest.CallInfo[None]
    ) -> Generator[None, pytest.TestReport, pytest.TestReport]:
        """Turn the end of one check into its result."""
        report = yield
        if call.when == "call" or call.excinfo is not None:
            self._keep(identity(item), call.excinfo.value if call.excinfo else None)
        return report

    @pytest.hookimpl
    def pytest_collectreport(self, report: pytest.CollectReport) -> None:
        """A checks file that does not load is our fault."""
        if report.failed:
            self.faults.append(str(report.longrepr))

    @pytest.hookimpl
    def pytest_internalerror(self, excrepr: Any) -> None:
        """So is a pytest that breaks."""
        self.faults.append(str(excrepr))

    def _keep(self, check: str, error: BaseException | None) -> None:
        match error:
            case None:
                result = CheckResult(check, "", Outcome.PASSED)
            case CheckFailed():
                message = Message(f"cause.{error.key}", error.values)
                result = CheckResult(
                    check, "", Outcome.FAILED, message, error.input, error.expected, error.got, error.index, error.ulp
                )  # fmt: skip
            case pytest.skip.Exception():
                result = CheckResult(check, "", Outcome.NOT_RUN)
            case Fault():
                message = fault_message(error, self._solution.last_function)
                result = CheckResult(check, "", _outcome(error), message, self._solution.last_call)
            case _:
                self.faults.append(_traceback(error))
                result = CheckResult(check, "", Outcome.NOT_RUN)
        self.results[check] = result


def identity(item: pytest.Item) -> str:
    """Return the id of a check: the name of its test without the prefix."""
    return item.name.removeprefix("test_")


def _traceback(error: BaseException) -> str:
    """Format an error of ours from the check onwards, without the frames of pytest above it."""
    frames = error.__traceback__
    while frames and "checks" not in frames.tb_frame.f_code.co_filename:
        frames = frames.tb_next
    return "".join(traceback.format_exception(type(error), error, frames or error.__traceback__))


def _outcome(fault: Fault) -> Outcome:
    return Outcome.TIMED_OUT if isinstance(fault, TimedOut) else Outcome.CRASHED


def fault_message(fault: Fault, function: str = "") -> Message:
    """Put a fault into a sentence of the catalogue; `function` is what was called."""
    values = {"type": fault.kind, "detail": fault.detail, "line": str(fault.line)}
    if function:
        values["function"] = function
    if isinstance(fault, Raised):
        if fault.kind in ("missing", "unreadable"):
            return Message(f"fault.{fault.kind}", values)
        return Message("fault.raised_at" if fault.line else "fault.raised", values)
    if isinstance(fault, TimedOut):
        return Message("fault.time", values)
    return Message(f"fault.{fault.kind}", values)
