"""How the map of katas, a brief and a result look on a terminal."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from itertools import groupby
from pathlib import Path

from rich.console import Console
from rich.text import Text

from actquiz.i18n import text
from actquiz.katas import Kata
from actquiz.report import CheckResult, Outcome, Report
from actquiz.ui import prose
from actquiz.ui.sentence import safe, sentence
from actquiz.ui.wrapping import wrap

STAR, NO_STAR = "★", "☆"
_MARKS = {
    Outcome.PASSED: ("✓", "right"), Outcome.FAILED: ("✗", "wrong"), Outcome.CRASHED: ("✗", "wrong"),
    Outcome.TIMED_OUT: ("✗", "wrong"), Outcome.NOT_RUN: ("·", "quiet"),
}  # fmt: skip
_OUTPUT_LINES = 8


def show_map(
    console: Console, katas: Sequence[Kata], stars: Mapping[str, int], given_up: Collection[str], language: str
) -> None:
    """Write the katas of each level with the stars earned so far; a solution looked at too early is marked."""
    widest = max(len(safe(kata.name)) for kata in katas)
    for level, group in groupby(katas, key=lambda kata: kata.level):
        name = text(f"kata.level.{level}", language)
        console.print(Text(text("kata.level", language, level=level, name=name), style="strong"))
        for kata in group:
            line = Text("  ")
            line.append_text(_stars(stars.get(kata.name, 0), len(set(kata.checks.values()))))
            line.append(f"  {safe(kata.name):{widest}}  ")
            line.append(kata.title[language], style="quiet")
            if kata.name in given_up:
                line.append(f"  {text('kata.given_up', language)}", style="quiet")
            line.truncate(console.width, overflow="ellipsis")
            console.print(line, soft_wrap=True)
        console.print()
    _say(console, "kata.map.hint", language, style="quiet")


def show_brief(console: Console, kata: Kata, path: Path, language: str) -> None:
    """Write the task and where the stub is."""
    prose.write(console, kata.brief(language))
    console.print()
    _say(console, "kata.started", language, style="strong", command=f"actquiz kata {safe(kata.name)}")
    console.print(Text(f"  {safe(str(path))}"), soft_wrap=True)


def show_reset(console: Console, copy: Path, language: str) -> None:
    """Say where the learner's version is kept."""
    _say(console, "kata.reset", language, copy=safe(str(copy)))


def show_hint(console: Console, kata: Kata, number: int, language: str) -> None:
    """Write one hint, and what comes after it."""
    hints = kata.hints[language]
    _say(console, "kata.hint", language, style="strong", number=number, count=len(hints))
    prose.write(console, hints[number - 1])
    last = number == len(hints)
    _say(console, "kata.hint.last" if last else "kata.hint.next", language, style="quiet", name=kata.name)


def show_solution(console: Console, kata: Kata, language: str) -> None:
    """Write our solution."""
    _say(console, "kata.solution", language, style="strong")
    console.print()
    prose.write(console, f"```python\n{kata.solution.read_text(encoding='utf-8').rstrip()}\n```")


def show_report(console: Console, report: Report, path: Path, language: str) -> None:
    """Write stars, a line a check, and what to mend first."""
    head = Text()
    head.append_text(_stars(report.stars, len(report.tiers)))
    head.append(f"  {safe(report.kata)}", style="strong")
    head.append(f"  {safe(str(path))} · {report.seconds:.2f} s · ", style="quiet")
    head.append(text("kata.seed", language, seed=report.seed), style="quiet")
    _lines(console, head)
    console.print()
    if report.judge_fault:
        _say(console, "kata.judge_fault", language, style="wrong")
        for line in safe(report.judge_fault.strip()).splitlines():
            _indented(console, line)
        return
    if report.problem:
        _say(console, "kata.cannot_run", language, style="wrong")
        _indented(console, sentence(report.problem, language))
    else:
        _checks(console, report, language)
        _first_failure(console, report, language)
    _output(console, report.output, language)
    console.print()
    _say(console, _conclusion(report), language, style="right" if report.stars else "wrong")


def _checks(console: Console, report: Report, language: str) -> None:
    for tier in report.tiers:
        console.print(Text(text(f"kata.tier.{tier}", language), style="strong"))
        for check in (check for check in report.checks if check.tier == tier):
            mark, style = _MARKS[check.outcome]
            line = Text("  ").append(f"{mark} ", style=style).append(text(f"check.{check.id}", language))
            if check.outcome is not Outcome.PASSED:
                line.append(f"  {text(f'outcome.{check.outcome}', language)}", style="quiet")
            console.print(line)


def _first_failure(console: Console, report: Report, language: str) -> None:
    check = report.first_failure
    if check is None or check.message is None:
        return
    console.print()
    title = text("kata.first", language, check=text(f"check.{check.id}", language))
    console.print(Text(title, style="strong"))
    _indented(console, sentence(check.message, language))
    _values(console, check, language)


def _values(console: Console, check: CheckResult, language: str) -> None:
    shown = [(text(f"kata.{key}", language), safe(getattr(check, key))) for key in ("input", "expected", "got")]
    widest = max(Text(name).cell_len for name, _ in shown)
    for name, value in shown:
        if value:
            label = Text(f"    {name}{' ' * (widest - Text(name).cell_len)}  ", style="quiet")
            for index, line in enumerate(wrap(Text(value), console.width - label.cell_len)):
                start = label if index == 0 else Text(" " * label.cell_len)
                console.print(Text.assemble(start, line), soft_wrap=True)


def _output(console: Console, output: str, language: str) -> None:
    lines = safe(output).splitlines()
    if not lines:
        return
    console.print()
    _say(console, "kata.output", language, style="quiet")
    for line in lines[:_OUTPUT_LINES]:
        shown = Text(f"  {line}", style="quiet")
        shown.truncate(console.width, overflow="ellipsis")
        console.print(shown, soft_wrap=True)
    if len(lines) > _OUTPUT_LINES:
        console.print(Text("  …", style="quiet"))


def _conclusion(report: Report) -> str:
    if not report.stars:
        return "kata.failed"
    return "kata.passed.all" if report.stars == len(report.tiers) else "kata.passed"


def _stars(earned: int, possible: int) -> Text:
    return Text(STAR * earned, style="right").append(NO_STAR * (possible - earned), style="quiet")


def _say(console: Console, key: str, language: str, /, style: str = "", **values: object) -> None:
    _lines(console, Text(text(key, language, **values), style=style))


def _indented(console: Console, written: str) -> None:
    for line in wrap(Text(written), console.width - 2):
        console.print(Text.assemble("  ", line), soft_wrap=True)


def _lines(console: Console, body: Text) -> None:
    for line in wrap(body, console.width):
        console.print(line, soft_wrap=True)
