"""What `actquiz check` does: judge banks and katas and run the proofs of their cards."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from actquiz import bank, catalogue, paths, proof
from actquiz.cards import KINDS, Card
from actquiz.errors import Problem
from actquiz.grading.sandbox import LAYERS
from actquiz.i18n import text
from actquiz.katas import Kata, Wrong
from actquiz.report import Outcome, Report

SEED = 1
# a right solution may be slow or lose its last digits
ACCEPTED_STARS = 2
# what fails this check gives the right answers
SLOW = "speed"


@dataclass(frozen=True, slots=True)
class Checked:
    """Everything that was found."""

    problems: tuple[Problem, ...]
    cards: tuple[Card, ...]
    katas: tuple[Kata, ...]

    @property
    def by_language(self) -> dict[str, int]:
        """Healthy cards of each language."""
        return dict(Counter(card.language for card in self.cards))

    @property
    def kinds(self) -> dict[str, int]:
        """How many different cards there are of each kind."""
        kinds = {card.id: card.kind for card in self.cards}
        return {kind: list(kinds.values()).count(kind) for kind in KINDS}

    @property
    def with_proof(self) -> int:
        """How many different cards have a `Check`."""
        return len({card.id for card in self.cards if card.proof})


def check(places: Sequence[Path]) -> Checked:
    """Check banks and kata folders; without places, all that is shipped.

    Raises:
        ActquizError: a place holds neither.
    """
    problems: list[Problem] = []
    cards: list[Card] = []
    katas: list[Kata] = []
    for place in places or [paths.questions(), paths.katas()]:
        if _holds_katas(place):
            found = catalogue.load(place)
            problems += found.problems
            katas += found.katas
        else:
            loaded = bank.load(place)
            problems += loaded.problems
            cards += loaded.cards
            problems += _broken_proofs(loaded.cards)
    problems += _misjudged(katas)
    if not places:
        problems += _dangling(cards, katas)
    return Checked(tuple(sorted(set(problems))), tuple(cards), tuple(katas))


def _holds_katas(place: Path) -> bool:
    return place.is_dir() and (place.joinpath("kata.toml").is_file() or any(place.glob("*/kata.toml")))


def _broken_proofs(cards: Sequence[Card]) -> Iterator[Problem]:
    for card in cards:
        if problem := proof.failure(card):
            yield problem


def _misjudged(katas: Sequence[Kata]) -> Iterator[Problem]:
    """Grade the katas side by side, one process for each processor."""
    if len(katas) < 2:
        yield from (problem for kata in katas for problem in misjudged(kata))
        return
    from actquiz.grading.processor import pool

    with pool() as judges:
        for problems in judges.map(_misjudged_list, katas):
            yield from problems


def _misjudged_list(kata: Kata) -> list[Problem]:
    """Return what `misjudged` yields: an iterator does not cross a process border."""
    return list(misjudged(kata))


def misjudged(kata: Kata) -> Iterator[Problem]:
    """Grade everything a kata ships: what must pass and does not, what must be caught and is not.

    A check that no wrong solution needs proves nothing; it is a problem as well.
    """
    from actquiz.grading.warm import Warm, keep_warm

    known, problems = catalogue.mistakes(kata)
    files = [kata.stub, kata.solution, *kata.accepted, *(wrong.path for wrong in known)]
    reports: dict[Path, Report] = {}

    def grade_all(warm: Warm) -> None:
        reports.update((path, warm.grade(path.read_bytes(), SEED)) for path in files)

    keep_warm(kata, LAYERS, grade_all)
    yield from catalogue.strays(kata)
    yield from problems
    yield from _ours_misjudged(kata, reports)
    caught = set()
    for wrong in known:
        report = reports[wrong.path]
        failed = [check.id for check in report.checks if check.outcome is not Outcome.PASSED]
        caught.update(failed[:1])
        if failed[:1] != [wrong.check] or report.verdict == "error":
            found = f"the first is {failed[0]}" if failed else "none does"
            yield Problem(str(wrong.path), 1, f"the check {wrong.check} must be the first to fail, {found}")
        elif not _nameless(wrong, report) and (named := [mistake.id for mistake in report.mistakes]) != [wrong.id]:
            taken = f"they are taken for {', '.join(named)}" if named else "another gives the same"
            yield Problem(str(wrong.path), 1, f"its answers must tell this mistake from all others: {taken}")
    for check in kata.checks:
        if check not in caught:
            yield Problem(str(kata.folder / "checks.py"), 1, f"no wrong solution needs the check {check}")


def _nameless(wrong: Wrong, report: Report) -> bool:
    """Whether no answer can tell a mistake: it is only slow, or nobody waited for the answer."""
    late = {check.id for check in report.checks if check.outcome is Outcome.TIMED_OUT}
    return wrong.check in {SLOW, *late}


def _ours_misjudged(kata: Kata, reports: Mapping[Path, Report]) -> Iterator[Problem]:
    """The stub fails, the solution earns every star, the other right ones may lack the last."""
    if (stub := reports[kata.stub]).verdict != "fail":
        yield Problem(str(kata.stub), 1, f"the stub must fail: {stub.verdict} {stub.judge_fault}".strip())
    for path in (kata.solution, *kata.accepted):
        report = reports[path]
        needed = len(report.tiers) if path == kata.solution else min(len(report.tiers), ACCEPTED_STARS)
        if report.stars < needed:
            yield Problem(str(path), 1, f"must earn {needed} stars, earned {report.stars}: {_reason(report)}")
        for mistake in report.mistakes:
            yield Problem(str(path), 1, f"is taken for the known mistake {mistake.id}")


def _reason(report: Report) -> str:
    if report.judge_fault:
        return report.judge_fault
    if report.problem:
        return text(report.problem.key, "en", **report.problem.values)
    first = report.first_failure
    if first is None or first.message is None:
        return "a check did not run"
    told = text(first.message.key, "en", **first.message.values)
    return f"{first.id}: {told} {first.input} gives {first.got}, expected {first.expected}"


def _dangling(cards: Sequence[Card], katas: Sequence[Kata]) -> Iterator[Problem]:
    """Find links between the two halves that lead nowhere."""
    card_ids = {card.id for card in cards}
    for kata in katas:
        for card in kata.cards:
            if card not in card_ids:
                yield Problem(str(kata.folder / "kata.toml"), 1, f"`cards` names `{card}`, which is no card")
        for wrong in catalogue.mistakes(kata)[0]:
            if wrong.card not in card_ids:
                yield Problem(str(wrong.path), 1, f"`card` names `{wrong.card}`, which is no card")
    yield from _disorder(katas)


def _disorder(katas: Sequence[Kata]) -> Iterator[Problem]:
    """Find katas that prepare for another and are none, or of a later level, or prepared by it in turn."""
    by_name = {kata.name: kata for kata in katas}
    for kata in katas:
        file = str(kata.folder / "kata.toml")
        for name in kata.after:
            if name not in by_name:
                yield Problem(file, 1, f"`after` names `{name}`, which is no kata")
            elif by_name[name].level > kata.level:
                yield Problem(file, 1, f"`after` names `{name}`, which is of a later level")
        if kata.name in _before(kata, by_name):
            yield Problem(file, 1, "`after` leads back to this kata")


def _before(kata: Kata, by_name: Mapping[str, Kata]) -> set[str]:
    """Return everything that comes before a kata, itself if that is a circle."""
    found: set[str] = set()
    waiting = list(kata.after)
    while waiting:
        name = waiting.pop()
        if name not in found and name in by_name:
            found.add(name)
            waiting += by_name[name].after
    return found
