"""What a person sees, as golden text: 80 and 120 columns, English and Chinese.

`python -m tests.ui.test_screens` writes the golden files anew; read the difference before you commit it.
"""

from __future__ import annotations

import io
import random
import re
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from rich.cells import cell_len
from rich.console import Console

from actquiz import bank
from actquiz.cards import Open
from actquiz.errors import ActquizError
from actquiz.katas import Kata
from actquiz.report import CheckResult, Message, Mistake, Outcome, Report, unjudged
from actquiz.session import Answer, Session
from actquiz.submissions import Grade, Submission
from actquiz.ui import grades_table, prose, screen
from actquiz.ui import kata as kata_page
from actquiz.ui.ask import Page

GOLDEN = Path(__file__).parent.parent / "golden" / "screens"
BANK = bank.load(GOLDEN)
LANGUAGES = ("en", "zh")
WIDTHS = (80, 120)

FAILED = Report(
    kata="relu",
    checks=(
        CheckResult("values", "correct", Outcome.PASSED),
        CheckResult(
            "derivative", "correct", Outcome.FAILED,
            Message("cause.derivative_not_of_forward", {"forward": "relu", "function": "relu_derivative"}),
            "relu_derivative(np.array([-1.0]))", "np.array([0.0])", "np.array([1.0])",
        ),
        CheckResult("dtype", "correct", Outcome.CRASHED, Message("fault.missing")),
        CheckResult("nan", "robust", Outcome.TIMED_OUT, Message("fault.time", {"detail": "2"})),
        CheckResult("empty", "robust", Outcome.NOT_RUN),
    ),
    seed=7,
    seconds=0.25,
    output="called\n\x1b]52;c;aGk=\x07\x1b[31mred\n" + "line\n" * 20,
)  # fmt: skip
# correct but not robust, with everything a failure can say
PARTLY = Report(
    "softmax",
    (
        CheckResult("values", "correct", Outcome.PASSED),
        CheckResult("infinity", "robust", Outcome.PASSED),
        CheckResult(
            "nan", "robust", Outcome.FAILED, Message("cause.nan", {"function": "softmax"}),
            "softmax(np.array([[np.nan, 1.0], [1.0, 1.0]]))", "np.array([[np.nan, np.nan], [0.5, 0.5]])",
            "np.array([[np.nan, np.nan], [0.5000001, 0.5000001]])", (1, 0), 900719925.5,
        ),
        CheckResult("empty", "robust", Outcome.TIMED_OUT, Message("fault.time", {"detail": "2"})),
        CheckResult("speed", "craft", Outcome.NOT_RUN),
    ),
    7, 0.31, mistakes=(Mistake("nanmax", {"en": "It ignores NaN.", "zh": "它忽略了 NaN。"}, "nan-containment"),),
)  # fmt: skip
BROKEN = Report("relu", (), 7, 0.0, problem=Message("problem.syntax", {"line": "3", "detail": "invalid syntax"}))
FAULT = Report("relu", (), 7, 0.1, judge_fault="Traceback …\nRuntimeError: ours")
CHECKS = {"values": "correct", "nan": "robust"}


def kata(name: str, level: int, english: str, chinese: str) -> Kata:
    """Return a kata as far as the map shows one."""
    titles = {"en": english, "zh": chinese}
    return Kata(name, level, titles, (name,), (), CHECKS, {"en": (), "zh": ()}, (), Path(name))


def question_and_verdict(console: Console, language: str, identity: str, answer: Answer) -> None:
    """Write a card, and its verdict or its points."""
    card = next(card for card in BANK.cards if (card.id, card.language) == (identity, language))
    session = Session([card], random.Random(2))
    page = Page(console, language, BANK.titles)
    question = session.current
    assert question is not None
    page.question(session, question)
    verdict = session.judge(answer)
    if isinstance(card.task, Open):
        page.answer(card)
        page.more(card)
        page.points(card, verdict.said)
    else:
        page.verdict(verdict)
    session.accept(verdict)
    page.summary(session)


def kata_screens(console: Console, language: str) -> None:
    """Write the map of katas and four results."""
    katas = [
        kata("relu", 1, "ReLU and its derivative", "ReLU 及其导数"),
        replace(kata("leaky_relu", 1, "Leaky ReLU", "Leaky ReLU"), after=("relu",)),
        kata("softmax", 1, "Softmax and its backward pass", "Softmax 及其反向传播"),
        kata("gelu", 2, "GELU " + "and more " * 20, "GELU " + "以及更多内容" * 20),
        replace(kata("maxout", 3, "Maxout", "Maxout"), after=("relu", "leaky_relu")),
    ]
    kata_page.show_map(console, katas, {"relu": 2, "softmax": 1}, {"softmax"}, language)
    for report in (FAILED, PARTLY, BROKEN, FAULT):
        kata_page.show_report(console, report, Path("relu.py"), language)


def grades_screen(console: Console, language: str) -> None:
    """Write the grades of a few people."""
    solved = Report("relu", (CheckResult("values", "correct", Outcome.PASSED),), 7, 0.04)
    made = [("ann", solved), ("bob", FAILED), ("carl", BROKEN), ("dora", FAULT), ("李雷", solved)]
    shown = [Grade(Submission(person, "relu", Path(f"{person}.py")), report) for person, report in made]
    nothing = Submission("a name that is as long as nobody's is", "relu", Path("x.py"))
    link = ActquizError("submission.link", path="class/a name that is as long as nobody's is/relu.py")
    shown.append(Grade(nothing, unjudged("relu", CHECKS, 7), link))
    grades_table.show(console, shown, language)


SCREENS: dict[str, Callable[[Console, str], None]] = {
    "choice": lambda c, language: question_and_verdict(c, language, "sample-choice", Answer(choices=[0])),
    "open": lambda c, language: question_and_verdict(c, language, "sample-open", Answer(points=[0])),
    "formula": lambda c, language: question_and_verdict(c, language, "sample-formula", Answer(text="exp(-x)")),
    "text": lambda c, language: question_and_verdict(c, language, "sample-text", Answer(text="mse")),
    "kata": kata_screens,
    "grades": grades_screen,
}
CASES = [(name, language, width) for name in SCREENS for language in LANGUAGES for width in WIDTHS]


def drawn(name: str, language: str, width: int, *, terminal: bool = False) -> str:
    """Return a screen as text, with the colours of a terminal if it is one."""
    console = screen.console(io.StringIO())
    if terminal:
        console = Console(file=io.StringIO(), theme=screen.THEME, highlight=False, force_terminal=True)
    console.width = min(width, screen.MAX_WIDTH)
    SCREENS[name](console, language)
    file = console.file
    assert isinstance(file, io.StringIO)
    return file.getvalue()


def golden(name: str, language: str, width: int) -> Path:
    """Return where a screen is kept."""
    return GOLDEN / f"{name}.{language}.{width}.txt"


@pytest.mark.parametrize(("name", "language", "width"), CASES)
def test_screen_is_as_it_was(name: str, language: str, width: int) -> None:
    """A screen looks as it did when somebody last looked at it."""
    assert drawn(name, language, width) == golden(name, language, width).read_text(encoding="utf-8")


@pytest.mark.parametrize(("name", "language", "width"), CASES)
def test_lines_fit(name: str, language: str, width: int) -> None:
    """No line is wider than the terminal, Chinese characters counted as two cells; none ends in a space."""
    for line in drawn(name, language, width).splitlines():
        assert cell_len(line) <= width, line
        assert line == line.rstrip(), repr(line)


@pytest.mark.parametrize("width", [40, *WIDTHS])
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_table_loses_no_character(language: str, width: int) -> None:
    """However wide the cells of a table are, all of their text is on the screen."""
    (card,) = (card for card in BANK.cards if (card.id, card.language) == ("sample-text", language))
    console = screen.console(io.StringIO())
    console.width = width
    prose.write(console, card.answer)
    assert isinstance(console.file, io.StringIO)
    marks = dict.fromkeys(map(ord, "|-─` \n"))
    assert Counter(console.file.getvalue().translate(marks)) == Counter(card.answer.translate(marks))


@pytest.mark.parametrize("name", SCREENS)
def test_colours_change_nothing_but_colours(name: str) -> None:
    """With colours the same text is written, and no other control than colours."""
    coloured = drawn(name, "en", 80, terminal=True)
    assert "\x1b[" in coloured
    plain = re.sub(r"\x1b\[[\d;]*m", "", coloured)
    assert "\x1b" not in plain
    assert [line.rstrip() for line in plain.splitlines()] == drawn(name, "en", 80).splitlines()


def test_no_color_is_honoured(monkeypatch: pytest.MonkeyPatch) -> None:
    """NO_COLOR leaves bold and dim, and takes every colour."""
    monkeypatch.setenv("NO_COLOR", "1")
    text = drawn("kata", "en", 80, terminal=True)
    assert not re.search(r"\x1b\[(\d+;)*3\d", text)


def test_what_a_learner_prints_cannot_reach_the_terminal() -> None:
    """Escape sequences in a learner's output are shown as text."""
    shown = drawn("kata", "en", 80)
    assert "\x1b" not in shown
    assert r"\x1b]52;c;aGk=\x07" in shown


def test_the_name_of_a_folder_cannot_reach_the_terminal() -> None:
    """Escape sequences in the name of a kata are shown as text."""
    console = screen.console(io.StringIO())
    kata_page.show_map(console, [kata("\x1b[2J", 1, "odd", "odd")], {}, set(), "en")
    assert isinstance(console.file, io.StringIO)
    assert r"\x1b[2J" in console.file.getvalue()
    assert "\x1b" not in console.file.getvalue()


if __name__ == "__main__":
    for case in CASES:
        golden(*case).write_text(drawn(*case), encoding="utf-8")
