"""What of a Markdown text is maths."""

from __future__ import annotations

import pytest

from actquiz.ui.maths import Segment, split


def text(source: str) -> Segment:
    """Return a segment of Markdown."""
    return Segment("text", source)


def maths(source: str) -> Segment:
    """Return a segment of maths within a line."""
    return Segment("inline", source)


SPLIT = {
    "a $x$ b": [text("a "), maths("x"), text(" b")],
    "$x$$y$": [maths("x"), maths("y")],
    "": [],
    "no maths": [text("no maths")],
    "$$\nx = 1\n$$\nafter": [Segment("display", "x = 1"), text("\nafter")],
    "in a line $$x$$ too": [text("in a line "), Segment("display", "x"), text(" too")],
    "$a\nb$": [maths("a\nb")],
    r"$\$5$": [maths(r"\$5")],
    r"$\begin{cases} 1 \\ 2 \end{cases}$": [maths(r"\begin{cases} 1 \\ 2 \end{cases}")],
    "`code` $x$ ``a ` $b$`` $y$": [text("`code` "), maths("x"), text(" ``a ` $b$`` "), maths("y")],
    "an open ` tick\n\n$x$ and ` more": [text("an open ` tick\n\n"), maths("x"), text(" and ` more")],
    "```python\ncost = '$x$'\n```\n$y$": [text("```python\ncost = '$x$'\n```\n"), maths("y")],
    "- ~~~\n  $x$\n  ~~~\n- $y$": [text("- ~~~\n  $x$\n  ~~~\n- "), maths("y")],
    "````\n```\n$x$\n````\n$y$": [text("````\n```\n$x$\n````\n"), maths("y")],
    "```\nnever closed $x$": [text("```\nnever closed $x$")],
    "costs $5 and holds $x$": [text("costs $5 and holds "), maths("x")],
}
UNTOUCHED = [
    "$5 and $6", "$5", "$ x$", "$x $", "$x$5", r"\$x$", r"\$5 or \$6", "`$x$`", "US$ and A$", "$a\n\nb$", "$$a\n\nb$$",
    "$$", "$a `b$ c`",
]  # fmt: skip


@pytest.mark.parametrize(("source", "segments"), SPLIT.items(), ids=map(repr, SPLIT))
def test_split(source: str, segments: list[Segment]) -> None:
    """Formulas are taken out of Markdown, and nothing else changes."""
    assert split(source) == segments


@pytest.mark.parametrize("source", UNTOUCHED)
def test_split_leaves(source: str) -> None:
    """Prices, escaped dollars and code are no maths."""
    assert split(source) == [text(source)]
