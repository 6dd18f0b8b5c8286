"""Formulas that stand alone: cases, matrices and long lines."""

from __future__ import annotations

from actquiz.ui.maths import display


def show(tex: str, width: int = 60) -> str:
    """Return the lines of a formula as one text."""
    return "\n".join(display(tex, width))


def test_display_cases() -> None:
    """Cases stand below each other behind a brace, the text beside them at its middle."""
    tex = r"f(x)=\begin{cases} 0 & x \le -3 \\ x & x \ge 3 \\ x(x+3)/6 & \text{otherwise} \end{cases}"
    assert show(tex) == (
        "       ⎧ 0           if x ≤ −3\n"
        "f(x) = ⎨ x           if x ≥ 3\n"
        "       ⎩ x(x + 3)/6  otherwise"
    )  # fmt: skip
    two = r"\lambda \begin{cases} x & x > 0 \\ \alpha (e^x - 1) & x \le 0 \end{cases}"
    assert show(two) == "λ ⎧ x          if x > 0\n  ⎩ α(eˣ − 1)  if x ≤ 0"


def test_display_cases_on_a_narrow_terminal() -> None:
    """Cases that do not fit beside their left side move below it, and become one text where even that is too wide."""
    tex = r"f(x)=\begin{cases} 0 & x \le -3 \\ x(x+3)/6 & \text{otherwise} \end{cases}"
    assert show(tex, 28) == "f(x) =\n    ⎧ 0           if x ≤ −3\n    ⎩ x(x + 3)/6  otherwise"
    assert show(tex, 24) == "f(x) =\n{0 if x ≤ −3; x(x + 3)/6\n    otherwise}"


def test_display_chinese_cases() -> None:
    """Columns are measured in cells: a Chinese character takes two."""
    lines = display(r"\begin{cases} \text{正} & x \\ \text{负数} & y \end{cases}", 40)
    assert lines == ["⎧ 正    if x", "⎩ 负数  if y"]


def test_display_matrix() -> None:
    """A matrix has one line a row, its columns aligned."""
    tex = r"A = \begin{bmatrix} 1 & -2 \\ 10 & x^2 \end{bmatrix} \begin{pmatrix} a \\ b \\ c\end{pmatrix} + 1"
    assert show(tex) == "              ⎛ a ⎞\nA = ⎡ 1   −2 ⎤⎜ b ⎟ + 1\n    ⎣ 10  x² ⎦⎝ c ⎠"


def test_display_aligned() -> None:
    """Aligned lines are lines, their first column flush right."""
    tex = r"\begin{aligned} \sigma'(x) &= \frac{e^{-x}}{(1+e^{-x})^2} \\ &= \sigma(x)(1-\sigma(x)) \end{aligned}"
    assert show(tex) == "σ′(x) = e⁻ˣ/(1 + e⁻ˣ)²\n      = σ(x)(1 − σ(x))"
    assert show(r"a = b \\ c = d") == "a = b\nc = d"


def test_display_breaks_long_lines() -> None:
    """A line too wide is broken at wide spaces, else before a relation or a sign outside brackets."""
    tex = r"f(x) = aaaaaaaa + bbbbbbbb(cccc + dddd) - \frac{eeee}{ffff} = gggg, \quad g(x) = \frac{hhhh}{iiii}"
    assert show(tex, 40) == "f(x) = aaaaaaaa + bbbbbbbb(cccc + dddd)\n    − eeee/(ffff) = gggg,\ng(x) = hhhh/(iiii)"
    assert show(tex, 100).count("\n") == 0
