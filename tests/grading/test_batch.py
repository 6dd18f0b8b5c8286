"""Many files: judges in processes of their own, replaced when they die, and nothing lost."""

from __future__ import annotations

import os
import random
import signal
import tempfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from actquiz import catalogue, paths
from actquiz.grading import judges
from actquiz.grading.batch import judged
from actquiz.grading.edition import edition
from actquiz.grading.judge import grade
from actquiz.grading.judges import Judge
from actquiz.grading.order import Order
from actquiz.katas import Kata
from actquiz.report import Report

RELU, TANH = (catalogue.find(paths.katas(), name) for name in ("relu", "tanh"))
SOLUTION = RELU.solution.read_bytes()
pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="grading needs fork")


@pytest.fixture(autouse=True)
def folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """The folder in which all judges and workers get theirs; it must be empty in the end."""
    place = tmp_path / "folders"
    place.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(place))
    yield place
    assert list(place.iterdir()) == []


def order(source: bytes = SOLUTION, kata: Kata = RELU, seed: int = 1) -> Order:
    """Return an order without layers, which cost time and are tested elsewhere."""
    return Order(kata, None, edition(kata), source, seed, ())


def reports(*orders: Order, jobs: int = 2) -> list[Report]:
    """Judge all and return the reports in the order of the orders; each is there exactly once."""
    found = list(judged(enumerate(orders), jobs))
    assert sorted(number for number, _ in found) == list(range(len(orders)))
    return [report for _, report in sorted(found, key=lambda pair: pair[0])]


@pytest.mark.parametrize("jobs", [1, 2, 5])
def test_the_verdicts_are_those_of_one_file_alone(jobs: int) -> None:
    """Whatever stands before a file and however many are judged at a time, its report is the same."""
    poison = b"import numpy\nnumpy.maximum = numpy.minimum\n"
    orders = [
        order(), order(RELU.stub.read_bytes()), order(poison), order(b"def relu(x)\n"), order(b""),
        order(TANH.solution.read_bytes(), TANH), order(kata=TANH), order(seed=9),
    ]  # fmt: skip
    found = reports(*orders, jobs=jobs)
    for report, asked in zip(found, orders, strict=True):
        alone = grade(asked.kata, asked.source, seed=asked.seed, layers=())
        assert replace(report, seconds=0.0) == replace(alone, seconds=0.0)
    assert [report.verdict for report in found] == ["pass", "fail", "fail", "fail", "fail", "pass", "fail", "pass"]


def test_no_orders() -> None:
    """Nothing to judge is judged at once."""
    assert reports() == []


def test_a_judge_that_dies_is_replaced(monkeypatch: pytest.MonkeyPatch) -> None:
    """A judge is killed while it has a file: the file is judged by another one, and the batch goes on."""
    killed: list[int] = []

    def take(judge: Judge, given: Order) -> None:
        original(judge, given)
        if given.seed == 3 and not killed:
            killed.append(judge.process)
            os.kill(judge.process, signal.SIGKILL)

    original = Judge.take
    monkeypatch.setattr(Judge, "take", take)
    assert [report.verdict for report in reports(*(order(seed=seed) for seed in range(6)))] == ["pass"] * 6
    assert len(killed) == 1


@pytest.mark.parametrize("jobs", [1, 2])
def test_a_file_that_costs_two_judges_is_an_error(jobs: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """It is tried once more, and then said not to be judged; the others are."""
    killed: list[int] = []

    def take(judge: Judge, given: Order) -> None:
        original(judge, given)
        if given.seed == 3:
            killed.append(judge.process)
            os.kill(judge.process, signal.SIGKILL)

    original = Judge.take
    monkeypatch.setattr(Judge, "take", take)
    found = reports(*(order(seed=seed) for seed in range(6)), jobs=jobs)
    assert [report.verdict for report in found] == ["pass"] * 3 + ["error"] + ["pass"] * 2
    assert "status -9" in found[3].judge_fault
    assert len(killed) == judges.TRIES


def test_a_judge_that_cannot_start_says_why(monkeypatch: pytest.MonkeyPatch) -> None:
    """What a judge wrote before it died stands in the report."""
    monkeypatch.setattr("actquiz.grading.judges._START", "raise SystemExit('no such thing')")
    (report,) = reports(order())
    assert report.verdict == "error"
    assert report.judge_fault == "the judge ended with status 1\nno such thing"
    assert len(report.checks) == len(RELU.checks)


def test_another_edition_is_refused() -> None:
    """A judge with other checks than those that are meant gives no verdict; it judges the next file."""
    found = reports(replace(order(), edition="other"), order(), jobs=1)
    assert [report.verdict for report in found] == ["error", "pass"]
    assert "another edition" in found[0].judge_fault


def test_a_kata_that_cannot_be_judged(tmp_path: Path) -> None:
    """Checks that do not load are an error for their kata alone."""
    broken = tmp_path / "katas" / "relu"
    broken.mkdir(parents=True)
    for path in RELU.folder.iterdir():
        if path.is_file():
            (broken / path.name).write_bytes(path.read_bytes())
    (broken / "checks.py").write_text("import no_such_module\n", encoding="utf-8")
    kata = catalogue.find(broken.parent, "relu")
    ill = Order(kata, broken.parent, edition(kata), SOLUTION, 1, ())
    found = reports(ill, order(), jobs=1)
    assert [report.verdict for report in found] == ["error", "pass"]
    assert "no_such_module" in found[0].judge_fault


def test_a_batch_that_is_left_ends_its_judges(folders: Path) -> None:
    """Who stops listening leaves no process."""
    running = judged(enumerate(order(seed=seed) for seed in range(100)), 2)
    next(running)
    homes = [str(path) for path in folders.iterdir()]
    assert len(homes) == 2
    running.close()
    left = [path for path in Path("/proc").glob("[0-9]*/cwd") if _target(path).startswith(tuple(homes))]
    assert left == []


def _target(link: Path) -> str:
    try:
        return os.readlink(link)  # noqa: PTH115  # a deleted folder stays a string
    except OSError:
        return ""


def test_orders_are_taken_when_they_can_be_judged() -> None:
    """Not all files of a large batch are in memory at once."""
    taken = []

    def orders() -> Iterator[tuple[int, Order]]:
        for number in range(20):
            taken.append(number)
            yield number, order(seed=number)

    running = judged(orders(), 2)
    next(running)
    assert len(taken) <= 4
    running.close()


FUZZED = 1000
# each costs seconds, and is one more of the same
LOOPS = 2


def mutants(rng: random.Random) -> Iterator[bytes]:
    """Yield what may be handed in by mistake: bytes without sense, and solutions that something happened to."""
    originals = [path.read_bytes() for path in (RELU.solution, *RELU.accepted, RELU.stub)]
    while True:
        lines = rng.choice(originals).splitlines(keepends=True)
        place, other = rng.randrange(len(lines)), rng.randrange(len(lines))
        match rng.randrange(7):
            case 0:
                yield rng.randbytes(rng.randrange(400))
                continue
            case 1:
                del lines[place]
            case 2:
                lines[place], lines[other] = lines[other], lines[place]
            case 3:
                lines.insert(place, lines[other])
            case 4:
                lines[place:] = [lines[place][: rng.randrange(len(lines[place]))]]
            case 5:
                lines[place] = lines[place].replace(rng.choice([b"0", b"1", b"x", b"(", b">", b","]), rng.randbytes(1))
            case 6:
                whole = bytearray(b"".join(lines))
                for _ in range(rng.randrange(1, 4)):
                    whole[rng.randrange(len(whole))] = rng.randrange(256)
                lines = [bytes(whole)]
        yield b"".join(lines)


def test_a_thousand_files_that_make_no_sense() -> None:
    """Random bytes and mutated solutions: every one gets a clean verdict, and none is ours to blame for."""
    rng = random.Random(1)
    sources = [source for source, _ in zip(mutants(rng), range(FUZZED - LOOPS), strict=False)]
    sources += [SOLUTION + f"\nwhile {number + 1}: pass\n".encode() for number in range(LOOPS)]
    found = reports(*(order(source, seed=number) for number, source in enumerate(sources)))
    assert len(found) == FUZZED
    for source, report in zip(sources, found, strict=True):
        assert report.verdict in ("pass", "fail"), (source, report.judge_fault)
        assert report.stars == len(report.tiers) or report.problem or report.first_failure, source
    verdicts = [report.verdict for report in found]
    # neither all nonsense nor all harmless
    assert min(verdicts.count("pass"), verdicts.count("fail")) > FUZZED // 10
