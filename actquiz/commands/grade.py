"""`actquiz grade`: the files of many people, judged, kept as they come, and written in the form that is asked for."""

from __future__ import annotations

import os
from collections.abc import Callable, Generator, Iterable, Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass
from functools import cache
from hashlib import sha256
from pathlib import Path

from actquiz import catalogue, paths, submissions
from actquiz.commands import layers, new_seed, speaking
from actquiz.commands.ending import orderly
from actquiz.errors import ActquizError
from actquiz.grading.edition import edition
from actquiz.grading.order import Order
from actquiz.grading.processor import processors
from actquiz.katas import Kata
from actquiz.ledger import Key, Ledger
from actquiz.report import Report, unjudged
from actquiz.submissions import Grade, Submission
from actquiz.ui import grades
from actquiz.ui.grades_progress import progress


@dataclass(frozen=True, slots=True)
class Options:
    """What the command line said."""

    folder: Path
    language: str
    kata: str | None = None
    jobs: int | None = None
    form: str = "table"
    output: Path | None = None
    results: Path | None = None
    seed: int | None = None
    katas: Path | None = None
    dask: str | None = None


def run(options: Options) -> int:
    """Judge all submissions in a folder; 0 if each earned a star, 1 if not, 3 if a judge failed.

    Raises:
        ActquizError: no such folder, kata, form or cluster, or a file that cannot be written.
    """
    with speaking(options.language):
        if not hasattr(os, "fork"):
            raise ActquizError("grading.windows")
        return _run(options)


def _run(options: Options) -> int:
    folder = options.katas or paths.katas()
    if options.kata:
        catalogue.find(folder, options.kata)
    found = submissions.find(options.folder, options.kata)
    grades.check(options.form, options.output, found)
    place = options.results or _place(options.folder)
    with Ledger(place, new_seed() if options.seed is None else options.seed) as ledger:
        batch = _Batch(ledger, folder, options)
        try:
            with orderly(), progress(len(found), options.language) as batch.advance:
                batch.judge(found)
        except (KeyboardInterrupt, SystemExit):
            grades.say("grade.stopped", options.language, count=len(batch.grades), all=len(found))
            raise
    places = {submission.path: number for number, submission in enumerate(found)}
    made = sorted(batch.grades, key=lambda grade: places[grade.submission.path])
    grades.write(made, options.form, options.output, batch.seed, options.language)
    if batch.known:
        grades.say("grade.known", options.language, count=batch.known, all=len(found), path=place)
    if any(grade.report.judge_fault for grade in made):
        return 3
    return int(any(grade.verdict != "pass" for grade in made))


def _place(folder: Path) -> Path:
    """Return where the results of a folder are kept: not inside, where other people may have put a file."""
    whole = folder.resolve()
    return paths.home() / "grades" / f"{sha256(os.fsencode(whole)).hexdigest()[:16]}.jsonl"


class _Batch:
    """Submissions on their way to a grade; `known` counts those that an earlier run has judged."""

    def __init__(self, ledger: Ledger, katas: Path, options: Options) -> None:
        self.seed = ledger.seed if options.seed is None else options.seed
        self.grades: list[Grade] = []
        self.known = 0
        self.advance: Callable[[Grade], None] = lambda _: None
        self._ledger = ledger
        self._options = options
        self._layers = layers.chosen(os.environ)
        # judges work elsewhere
        self._katas = options.katas and options.katas.resolve()
        self._asked: dict[int, tuple[Submission, Key]] = {}
        self._kata = cache(lambda name: _with_edition(catalogue.find(katas, name)))

    def judge(self, found: Iterable[Submission]) -> None:
        """Judge them, and keep each report as soon as it is there."""
        # neighbours of one kata: a judge stays warm
        orders = self._orders(sorted(found, key=lambda submission: submission.kata))
        with closing(self._judged(orders)) as reports:
            for number, report in reports:
                submission, key = self._asked.pop(number)
                self._ledger.add(key, report)
                self._done(Grade(submission, report))

    def _judged(self, orders: Iterable[tuple[int, Order]]) -> Generator[tuple[int, Report]]:
        if self._options.dask:
            from actquiz.grading import cluster

            return cluster.judged(orders, self._options.dask)
        from actquiz.grading import batch

        return batch.judged(orders, self._options.jobs or processors())

    def _orders(self, found: Iterable[Submission]) -> Iterator[tuple[int, Order]]:
        """Yield what must be judged; what cannot be read, or is known, is done at once."""
        for number, submission in enumerate(found):
            checks: Mapping[str, str] = {}
            try:
                kata, current = self._kata(submission.kata)
                checks = kata.checks
                source = submission.read()
            except ActquizError as problem:
                report = unjudged(submission.kata, checks, self.seed)
                self._done(Grade(submission, report, submission.problem or problem))
                continue
            key = Key(submission.person, submission.kata, sha256(source).hexdigest(), current, self.seed)
            if known := self._ledger.find(key):
                self.known += 1
                self._done(Grade(submission, known))
                continue
            self._asked[number] = submission, key
            yield number, Order(kata, self._katas, current, source, self.seed, self._layers)

    def _done(self, grade: Grade) -> None:
        self.grades.append(grade)
        self.advance(grade)


def _with_edition(kata: Kata) -> tuple[Kata, str]:
    return kata, edition(kata)
