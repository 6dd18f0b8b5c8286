"""The scanner: lines, headings and fences."""

from __future__ import annotations

import random

from actquiz.errors import Problem
from actquiz.scanner import Reporter, cut, decode


def _cut(text: str) -> tuple[str, list[str], list[Problem]]:
    report = Reporter("x.md")
    title, cards = cut(decode(text.encode(), report), report)
    return title, [card.heading.name for card in cards], report.problems


def test_lines_of_a_section_keep_their_numbers() -> None:
    """Every line of a section knows where it stands in the file, whatever stands before it."""
    text = "# T\n\n\n## Q {#q}\nbody\n\n### Answer\n\n```\n# no heading\n```\nlast\n"
    report = Reporter("x.md")
    _, (card,) = cut(decode(text.encode(), report), report)
    lines = text.split("\n")
    assert card.heading.line == lines.index("## Q {#q}") + 1
    assert card.heading.text == "body"
    (answer,) = card.sections
    assert answer.text.startswith("```\n# no heading\n```")
    assert all(lines[number - 1] == line for number, line in answer.lines)
    assert card.end == lines.index("last") + 1


def test_fences_hide_headings_as_markdown_says() -> None:
    """A fence is closed by as many marks of its own kind or more, alone on their line; else by nothing."""
    for opening, closing in (
        ("```", "```"),
        ("```py", "`````"),
        ("~~~", "~~~"),
        ("   ````", "  ````  "),
        ("~~~ `", "~~~"),
    ):
        _, cards, problems = _cut(f"# T\n## A {{#a}}\n{opening}\n## B {{#b}}\n{closing}\n## C {{#c}}\n")
        assert (cards, problems) == (["A {#a}", "C {#c}"], [])
    for no_opening in ("``", "    ```", "``` a`b", "x ```"):
        _, cards, _ = _cut(f"# T\n## A {{#a}}\n{no_opening}\n## B {{#b}}\n")
        assert cards == ["A {#a}", "B {#b}"]
    for no_closing in ("``", "~~~", "``` x", "    ```"):
        _, cards, problems = _cut(f"# T\n## A {{#a}}\n```\n## B {{#b}}\n{no_closing}\n")
        assert (cards, problems[0].line) == (["A {#a}", "B {#b}"], 3)


def test_only_headings_of_three_levels_at_the_margin_count() -> None:
    """Deeper headings, indented ones and a mark without a space are text."""
    _, cards, problems = _cut("# T\n## A {#a}\n#### deep\n ## indented\n##close\n#x\n")
    assert (cards, problems) == (["A {#a}"], [])


def test_any_text_is_cut_without_an_exception() -> None:
    """Random soups of the marks that mean something never raise, and every problem has a line of the file."""
    rng = random.Random(7)
    pieces = [
        "# ",
        "## ",
        "### ",
        "```",
        "~~~~",
        "---",
        "...",
        "\n",
        "\n",
        "\n",
        "{#a}",
        "x",
        " ",
        "\t",
        "\r",
        "\x1b[",
        "é",
    ]
    for _ in range(3000):
        text = "".join(rng.choices(pieces, k=rng.randrange(40)))
        _, _, problems = _cut(text)
        assert all(1 <= problem.line <= text.count("\n") + 1 for problem in problems), text


def test_a_long_bank_is_cut_in_linear_time() -> None:
    """Neither many fences nor many blanks make the scanner slow; a quadratic one would take minutes."""
    many = "# T\n" + "".join(f"## Q {{#q{i}}}\n```\n## no card {{#x}}\n```\n" for i in range(20_000))
    _, cards, problems = _cut(many + "## " + " " * 100_000 + "\n")
    assert (len(cards), problems) == (20_001, [])
