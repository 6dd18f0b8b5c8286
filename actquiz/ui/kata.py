"""How the map of katas, a brief and a result look on a terminal."""

from __future__ import annotations

import shlex
from collections.abc import Collection, Mapping, Sequence
from itertools import groupby
from pathlib import Path

from rich.console import Console
from rich.text import Text

from actquiz import workspace
from actquiz.i18n import text
from actquiz.katas import Kata, ready
from actquiz.report import CheckResult, Outcome, Report
from actquiz.ui import prose
from actquiz.ui.sentence import safe, sentence
from actquiz.ui.telling import say, write_hanging, write_lines

STAR, NO_STAR = "★", "☆"
_MARKS = {
    Outcome.PASSED: ("✓", "right"), Outcome.FAILED: ("✗", "wrong"), Outcome.CRASHED: ("✗", "wrong"),
    Outcome.TIMED_OUT: ("✗", "wrong"), Outcome.NOT_RUN: ("·", "quiet"),
}  # fmt: skip
_OUTPUT_LINES = 8
_NEXT = 5


def show_map(
    console: Console, katas: Sequence[Kata], stars: Mapping[str, int], given_up: Collection[str], language: str
) -> None:
    """Write the katas of each level with the stars earned so far, then what they have made ready and why.

    A solution looked at too early is marked, and a kata for which others prepare that have no star yet.
    """
    widest = max(len(safe(kata.name)) for kata in katas)
    most = max(len(set(kata.checks.values())) for kata in katas)
    for level, group in groupby(katas, key=lambda kata: kata.level):
        name = text(f"kata.level.{level}", language)
        console.print(Text(text("kata.level", language, level=level, name=name), style="strong"))
        for kata in group:
            line = Text("  ")
            possible = len(set(kata.checks.values()))
            line.append_text(star_row(stars.get(kata.name, 0), possible))
            line.append(f"{' ' * (most - possible)}  {safe(kata.name):{widest}}  ")
            line.append(kata.title[language], style="quiet")
            if kata.name in given_up:
                line.append(f"  {text('kata.given_up', language)}", style="quiet")
            if missing := [name for name in kata.after if not stars.get(name)]:
                line.append(f"  {text('kata.after', language, katas=', '.join(missing))}", style="quiet")
            line.truncate(console.width, overflow="ellipsis")
            console.print(line, soft_wrap=True)
        console.print()
    _show_next(console, ready(katas, stars), language)
    say(console, "kata.map.hint", language, style="quiet")


def _show_next(console: Console, unlocked: Sequence[Kata], language: str) -> None:
    """Name what comes next: first what earlier katas have made ready, each with the reason."""
    if not unlocked:
        return
    chosen = sorted(unlocked, key=lambda kata: not kata.after)[:_NEXT]
    widest = max(len(safe(kata.name)) for kata in chosen)
    say(console, "kata.next", language, style="strong")
    for kata in chosen:
        key = "kata.next.because" if kata.after else "kata.next.first"
        why = text(key, language, katas=", ".join(kata.after))
        line = Text(f"  {safe(kata.name):{widest}}  ").append(why, style="quiet")
        line.truncate(console.width, overflow="ellipsis")
        console.print(line, soft_wrap=True)
    console.print()


def show_brief(console: Console, kata: Kata, path: Path, language: str) -> None:
    """Write the task and where the stub is."""
    prose.write(console, kata.brief(language))
    console.print()
    say(console, "kata.started", language, style="strong", command=f"actquiz kata {safe(kata.name)}")
    console.print(Text(f"  {safe(str(path))}"), soft_wrap=True)


def show_created(console: Console, folder: Path, language: str) -> None:
    """Say where the skeleton of a new kata is, and what comes next."""
    say(console, "kata.created", language, folder=safe(str(folder)))
    say(console, "kata.created.next", language, style="quiet", folder=safe(str(folder)))


def show_reset(console: Console, copy: Path, language: str) -> None:
    """Say where the learner's version is kept."""
    say(console, "kata.reset", language, copy=safe(str(copy)))


def show_hint(console: Console, kata: Kata, number: int, language: str) -> None:
    """Write one hint, and what comes after it."""
    hints = kata.hints[language]
    say(console, "kata.hint", language, style="strong", number=number, count=len(hints))
    prose.write(console, hints[number - 1])
    last = number == len(hints)
    say(console, "kata.hint.last" if last else "kata.hint.next", language, style="quiet", name=kata.name)


def show_report(console: Console, report: Report, path: Path, language: str, *, in_short: bool = False) -> None:
    """Write stars, a line a check or `in_short` a line a star, and what to mend first."""
    head = Text()
    head.append_text(star_row(report.stars, len(report.tiers)))
    head.append(f"  {safe(report.kata)}", style="strong")
    head.append(f"  {safe(str(path))} · {report.seconds:.2f} s · ", style="quiet")
    head.append(text("kata.seed", language, seed=report.seed), style="quiet")
    write_lines(console, head)
    console.print()
    if report.judge_fault:
        say(console, "kata.judge_fault", language, style="wrong")
        for line in safe(report.judge_fault.strip()).splitlines():
            _indented(console, line)
        return
    if report.problem:
        say(console, "kata.cannot_run", language, style="wrong")
        _indented(console, sentence(report.problem, language))
    else:
        (_tiers if in_short else _checks)(console, report, language)
        _first_failure(console, report, path, language)
    _output(console, report.output, language)
    console.print()
    _conclude(console, report, language)


def _checks(console: Console, report: Report, language: str) -> None:
    for tier in report.tiers:
        console.print(Text(text(f"kata.tier.{tier}", language), style="strong"))
        for check in (check for check in report.checks if check.tier == tier):
            mark, style = _MARKS[check.outcome]
            line = Text("  ").append(f"{mark} ", style=style).append(text(f"check.{check.id}", language))
            if check.outcome is not Outcome.PASSED:
                line.append(f"  {text(f'outcome.{check.outcome}', language)}", style="quiet")
            console.print(line)


def _tiers(console: Console, report: Report, language: str) -> None:
    for tier in report.tiers:
        checks = [check for check in report.checks if check.tier == tier]
        missing = [text(f"check.{check.id}", language) for check in checks if check.outcome is not Outcome.PASSED]
        mark, style = _MARKS[Outcome.FAILED if missing else Outcome.PASSED]
        line = Text(f"{mark} ", style=style).append(text(f"kata.tier.{tier}", language), style="strong")
        line.append(f"  {len(checks) - len(missing)}/{len(checks)}  {' · '.join(missing)}", style="quiet")
        line.truncate(console.width, overflow="ellipsis")
        line.rstrip()
        console.print(line, soft_wrap=True)


def _first_failure(console: Console, report: Report, path: Path, language: str) -> None:
    check = report.first_failure
    if check is None or check.message is None:
        return
    console.print()
    title = text("kata.first", language, check=text(f"check.{check.id}", language))
    console.print(Text(title, style="strong"))
    _indented(console, sentence(check.message, language))
    _values(console, check, language)
    for mistake in report.mistakes:
        console.print()
        say(console, "kata.mistake", language, style="strong")
        _indented(console, mistake.why[language])
        _indented(console, f"actquiz ask --card {safe(mistake.card)}", style="quiet")
    if check.input:
        console.print()
        say(console, "kata.replay", language, style="quiet", command=safe(_replay(report, path)))


def _replay(report: Report, path: Path) -> str:
    """Return the command that grades the same file with the same inputs."""
    usual = workspace.FOLDER / f"{report.kata}.py"
    file = "" if path == usual else f" --file {shlex.quote(str(path))}"
    return f"actquiz kata {report.kata}{file} --seed {report.seed}"


def _values(console: Console, check: CheckResult, language: str) -> None:
    values = {key: safe(getattr(check, key)) for key in ("input", "expected", "got")} | {"off": _off(check, language)}
    shown = [(text(f"kata.{key}", language), value) for key, value in values.items()]
    widest = max(Text(name).cell_len for name, _ in shown)
    for name, value in shown:
        if value:
            label = Text(f"    {name}{' ' * (widest - Text(name).cell_len)}  ", style="quiet")
            write_hanging(console, label, Text(value))


def _off(check: CheckResult, language: str) -> str:
    """Say how far the first wrong entry is off, and where it stands if there are others."""
    several = check.index is not None and ("," in check.expected or check.expected.startswith("<"))
    ulp = "" if check.ulp is None else text("kata.off.ulp", language, ulp=_in_short(check.ulp))
    place = text("kata.off.place", language, index=list(check.index or ())) if several else ""
    return f"{ulp}{place}" if ulp else place.lstrip()


def _in_short(number: float) -> str:
    return f"{number:.2g}" if number < 10 else f"{number:,.0f}" if number < 1e6 else f"{number:.1e}"


def _output(console: Console, output: str, language: str) -> None:
    lines = safe(output).splitlines()
    if not lines:
        return
    console.print()
    say(console, "kata.output", language, style="quiet")
    for line in lines[:_OUTPUT_LINES]:
        shown = Text(f"  {line}", style="quiet")
        shown.truncate(console.width, overflow="ellipsis")
        console.print(shown, soft_wrap=True)
    if len(lines) > _OUTPUT_LINES:
        console.print(Text("  …", style="quiet"))


def _conclude(console: Console, report: Report, language: str) -> None:
    """Say what is missing for the next star."""
    if not report.stars:
        say(console, "kata.failed", language, style="wrong")
    elif not report.missing:
        say(console, "kata.passed.all", language, style="right")
    else:
        tier = text(f"kata.tier.{report.missing[0].tier}", language)
        checks = " · ".join(text(f"check.{check.id}", language) for check in report.missing)
        say(console, "kata.passed", language, style="right", tier=tier, checks=checks)


def star_row(earned: int, possible: int) -> Text:
    """Return the stars earned and those that are missing."""
    return Text(STAR * earned, style="right").append(NO_STAR * (possible - earned), style="quiet")


def _indented(console: Console, written: str, style: str = "") -> None:
    write_hanging(console, Text("  "), Text(written, style=style))
