"""Tests of maths on a terminal: right, readable, or left as TeX."""

from __future__ import annotations

import math
import random
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import ClassVar

import pytest
from rich.cells import cell_len

from actquiz.ui.maths import Segment, display, inline, problem, split

ROOT = Path(__file__).parents[2]

GOLDEN = {
    # fractions
    r"\frac{1}{1+e^{-x}}": "1/(1 + e⁻ˣ)",
    r"\dfrac{e^x}{1+e^x}": "eˣ/(1 + eˣ)",
    r"\frac12": "1/2",
    r"\frac\alpha\beta": "α/β",
    r"\frac{1}{2}x": "(1/2)x",
    r"\frac{a}{b}c": "(a/b)c",
    r"x\frac{a}{b}": "x·(a/b)",
    r"3\frac{a}{b}": "3(a/b)",
    r"\frac{a}{\frac{b}{c}}": "a/(b/c)",
    r"\frac{\frac ab}{c}": "(a/b)/c",
    r"a/\frac bc": "a/(b/c)",
    r"\frac ab/c": "(a/b)/c",
    r"\frac{x}{2}^2": "(x/2)²",
    r"-\frac{a+b}{c}": "−(a + b)/c",
    r"\frac{-1}{n}": "(−1)/n",
    r"\frac{1}{2x}": "1/(2x)",
    r"\frac{1}{x(1+y)}": "1/(x(1 + y))",
    r"\frac{a}{(b+c)^2}": "a/(b + c)²",
    r"\frac{\log x}{x}": "(log x)/x",
    r"\frac{1}{\cosh^2(x)}": "1/cosh²(x)",
    r"\frac{1}{\cosh^2 x}": "1/(cosh² x)",
    r"\frac{a}{b} \odot c": "(a/b) ⊙ c",
    r"c \div \frac{a}{b}": "c ÷ (a/b)",
    r"\frac{a}{b} \cdot c": "a/b · c",
    r"\frac{\sum_i x_i}{n}": "(∑ᵢ xᵢ)/n",
    r"\frac{1}{N}\sum_{i=1}^N (y_i - \hat y_i)^2": "(1/N) ∑ᵢ₌₁ᴺ (yᵢ − ŷᵢ)²",
    # derivatives
    r"\frac{\partial L}{\partial w}": "∂L/∂w",
    r"\frac{\partial^2 f}{\partial x \partial y}": "∂²f/(∂x∂y)",
    r"\frac{\partial^2 L}{\partial x^2}": "∂²L/∂x²",
    r"\frac{\partial L}{\partial a}\frac{\partial a}{\partial z}": "(∂L/∂a)(∂a/∂z)",
    r"w \leftarrow w - \eta\frac{\partial L}{\partial w}": "w ← w − η·(∂L/∂w)",
    r"\frac{d}{dx}\tanh(x)": "(d/dx) tanh(x)",
    r"\frac{dy}{dx}": "dy/dx",
    r"\frac{d_k}{dn}": "dₖ/(dn)",
    r"\sigma'(x)": "σ′(x)",
    r"f''(x)": "f″(x)",
    r"\left.\frac{\partial f}{\partial x}\right|_{x=0}": "(∂f/∂x)|ₓ₌₀",
    r"\nabla_\theta J(\theta)": "∇_θ J(θ)",
    # scripts
    r"e^{-x^2}": "e^(−x²)",
    r"e^{x_i}": "e^(xᵢ)",
    r"e^{-|x|}": "e^(−|x|)",
    r"e^{-(x+y)}": "e^(−(x+y))",
    r"x_{i,j}^2": "x_(i,j)²",
    r"2^{10}": "2¹⁰",
    r"x^10": "x¹0",
    r"x^{1/2}": "x^(1/2)",
    r"{a+b}^2": "(a + b)²",
    r"{-x}^2": "(−x)²",
    r"{x^2}^3": "(x²)³",
    r"{x_i}^2": "(xᵢ)²",
    r"2^{2^n}": "2^(2ⁿ)",
    r"a^{b_c}": "a^(b_c)",
    r"x^\top W": "xᵀW",
    r"x^\alpha": "x^α",
    r"x^\alpha y": "x^(α)y",
    r"x^\alpha(1-x)^\beta": "x^(α)(1 − x)^β",
    r"x^*(1-x)": "x^*(1 − x)",
    r"x_{\max}": "x_max",
    r"A_{\text{prev}} W + b": "A_prev W + b",
    r"A_{\text{prev}}^\top dZ": "A_(prev)ᵀdZ",
    r"p_\theta(x)": "p_θ(x)",
    r"W^{(l)}a^{(l-1)}": "W⁽ˡ⁾a⁽ˡ⁻¹⁾",
    r"a^{[l]}": "a^[l]",
    r"0^+": "0⁺",
    r"90^\circ": "90°",
    # roots
    r"\sqrt{a+b}": "√(a + b)",
    r"\sqrt{\frac{2}{\pi}}": "√(2/π)",
    r"\sqrt2": "√2",
    r"\sqrt{2}x": "(√2)x",
    r"\sqrt{x}^2": "(√x)²",
    r"\sqrt{x^2}": "√(x²)",
    r"\sqrt[3]{\epsilon}": "∛ε",
    r"\sqrt[n]{x+1}": "(x + 1)^(1/n)",
    # names and big operators
    r"\max(0,x)": "max(0, x)",
    r"\operatorname{softmax}(x)_i = \frac{e^{x_i}}{\sum_j e^{x_j}}": "softmax(x)ᵢ = e^(xᵢ)/(∑ⱼ e^(xⱼ))",
    r"\log\sum_j e^{x_j}": "log ∑ⱼ e^(xⱼ)",
    r"\log_2 n": "log₂ n",
    r"2\log\frac{p}{q}": "2 log(p/q)",
    r"\lambda\operatorname{sign}(w)": "λ sign(w)",
    r"\operatorname*{arg\,max}_x f(x)": "arg maxₓ f(x)",
    r"\sin^2\theta": "sin² θ",
    r"\int_{-\infty}^{x} \varphi(t)\,dt": "∫_(−∞)ˣ φ(t) dt",
    r"\lim_{x\to 0} \frac{\sin x}{x} = 1": "lim_(x→0) (sin x)/x = 1",
    r"\prod_l W_l": "∏ₗ Wₗ",
    r"\sum_{n=0}^{\infty} \frac{x^n}{n!}": "∑ₙ₌₀^∞ xⁿ/(n!)",
    r"\max |f'|": "max |f′|",
    # brackets and bars
    r"0.5x\left(1+\tanh\left[\sqrt{2/\pi}\left(x+0.044715x^3\right)\right]\right)": (
        "0.5x(1 + tanh[√(2/π)(x + 0.044715x³)])"
    ),
    r"\left\| \frac{a}{b} \right\|^2 + |x||y|": "‖a/b‖² + |x||y|",
    r"D(p \| q)": "D(p ‖ q)",
    r"p(y|x) = |z|": "p(y | x) = |z|",
    r"\{x \mid |x| < 1\}": "{x | |x| < 1}",
    r"\lfloor x \rfloor \le \lvert x \rvert": "⌊x⌋ ≤ |x|",
    r"[0, 1)": "[0, 1)",
    # relations, spaces and letters
    r"a \ne b \implies a \approx b": "a ≠ b ⟹ a ≈ b",
    r"x \in \mathbb{R}^{n\times m}": "x ∈ ℝ^(n×m)",
    r"z \sim \mathcal{N}(0, \sigma^2)": "z ∼ 𝒩(0, σ²)",
    r"x \not\in A \cup B, \quad \forall y \exists z": "x ∉ A ∪ B,   ∀y∃z",
    r"a = -b \pm c": "a = −b ± c",
    r"\hat{y} + \bar{x} + \vec{w}": "ŷ + x̄ + w⃗",
    r"W_L \cdots W_1 = (1, \ldots, 1)": "W_L ⋯ W₁ = (1, …, 1)",
    r"6 \cdot 10^{-6} = 60{,}000": "6 · 10⁻⁶ = 60,000",
    r"50\%": "50%",
    r"f(\cdot)": "f(·)",
    # words
    r"x \text{ if } x > 0": "x if x > 0",
    r"\text{50\% of $x_i$}": "50% of xᵢ",
    r"\text{中文} = \frac{\text{输出}}{\text{输入}}": "中文 = 输出/输入",
    r"\frac{\text{new value}}{\text{old}}": "(new value)/old",
    # grids
    r"\begin{cases} x & x > 0 \\ \alpha(e^x-1) & \text{otherwise} \end{cases}": "{x if x > 0; α(eˣ − 1) otherwise}",
    r"\lambda\begin{cases} x, & x > 0 \\ 0, & \text{若 } x \le 0 \end{cases}": "λ {x if x > 0; 0 若 x ≤ 0}",
    r"\begin{bmatrix} a & b \\ c & d \end{bmatrix}^\top": "[a, b; c, d]ᵀ",
    r"\begin{aligned} a &= b + c \\ &= d \end{aligned}": "a = b + c; = d",
}


@pytest.mark.parametrize(("tex", "text"), GOLDEN.items(), ids=GOLDEN)
def test_golden(tex: str, text: str) -> None:
    """A formula is written as a careful person would type it."""
    assert inline(tex) == text


@pytest.mark.parametrize(
    "tex",
    [
        r"\foo{x}+1", r"x + \frac{\foo}{2}", r"\underbrace{a}_{b}", r"\overline{xy}", "a % b", "}", r"\frac{a}", "^2",
        r"\left( x", r"x \right)", "x_1^2_3", r"\begin{tikzcd} a \end{tikzcd}", "x^", "x\\", r"\frac\sqrt23",
        "{" * 5000, r"\text{a \foo b}", r"\mathbb{\alpha}", r"\left\{ x \right.",
    ],
)  # fmt: skip
def test_fallback(tex: str) -> None:
    """A formula with anything unknown or broken in it is shown as its source, all of it."""
    assert inline(tex) == tex
    assert display(tex, 80) == [tex]
    assert problem(tex)


def test_never_raises() -> None:
    """Whatever is between the dollars, a text comes out."""
    words = (
        r"\frac \sqrt \left \right ( ) [ ] { } | \| ^ _ ' & \\ x 2 + - / , . \max \sum \text \begin{cases} \end{cases} "
        r"\begin{bmatrix} \end{bmatrix} \alpha \, \quad ~ $ % \bigl \mathbb \hat \not \{ \}"
    )
    parts = [" ", *re.findall(r"\S+", words)]
    choose = random.Random(7)
    for _ in range(3000):
        tex = "".join(choose.choices(parts, k=choose.randint(1, 12)))
        assert inline(tex) is not None
        assert display(tex, choose.randint(1, 40)) is not None


class Reader:
    """Reads a rendered formula the way people read one, and refuses what can be read in two ways."""

    FUNCTIONS: ClassVar[dict[str, Callable[..., float]]] = {
        "max": max, "min": min, "exp": math.exp, "log": math.log, "ln": math.log, "tanh": math.tanh, "cosh": math.cosh,
        "sin": math.sin, "erf": math.erf, "σ": lambda x: 1 / (1 + math.exp(-x)), "sign": lambda x: math.copysign(1, x),
    }  # fmt: skip
    RAISED: ClassVar = dict(zip("⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻ˣʸⁿᵃᵇ", "0123456789+−xynab", strict=True))
    TOKEN = re.compile(
        r"\s*(\d+\.?\d*|\.\d+|max|min|exp|log|ln|tanh|cosh|sin|erf|sign|[⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻ˣʸⁿᵃᵇ]+|\S[₀-₉ᵢⱼₖ]*)"
    )

    def __init__(self, text: str, values: dict[str, float]) -> None:
        self.tokens = [*self.TOKEN.findall(text), ""]
        self.values = values

    def read(self) -> float:
        """Evaluate all of it."""
        value = self.sum()
        assert self.tokens == [""], f"not read: {self.tokens}"
        return value

    def sum(self) -> float:
        """Terms with signs."""
        value = self.product()
        while self.tokens[0] in ("+", "−"):
            value += self.product() if self.tokens.pop(0) == "+" else -self.product()
        return value

    def product(self) -> float:
        """Factors, with and without a sign between them; a/bc is refused."""
        if self.tokens[0] == "−":
            self.tokens.pop(0)
            return -self.product()
        value, divided = self.power(), False
        while True:
            if self.tokens[0] in ("·", "×"):
                self.tokens.pop(0)
                value, divided = value * self.power(), False
            elif self.tokens[0] == "/":
                self.tokens.pop(0)
                value, divided = value / self.power(), True
            elif self.starts_factor():
                assert not divided, f"a/bc is ambiguous, before {self.tokens}"
                value *= self.power()
            else:
                return value

    def starts_factor(self) -> bool:
        """Whether a factor follows without a sign."""
        token = self.tokens[0]
        return (
            token[:1].isdigit() or token in self.FUNCTIONS or token in self.values or token in ("(", "[", "√", "∛", "{")
        )

    def power(self) -> float:
        """A base with its exponent."""
        value = self.base()
        if self.tokens[0] == "^":
            self.tokens.pop(0)
            return float(value ** self.base())
        if set(self.tokens[0]) & set(self.RAISED):
            raised = "".join(map(self.RAISED.__getitem__, self.tokens.pop(0)))
            return float(value ** Reader(raised, self.values).read())
        return value

    def base(self) -> float:
        """A number, a letter, a bracket, a root or a call."""
        token = self.tokens.pop(0)
        if token[0].isdigit() or token[0] == ".":
            return float(token)
        if token in ("(", "[", "|"):
            value = self.sum()
            assert self.tokens.pop(0) == {"(": ")", "[": "]", "|": "|"}[token]
            return abs(value) if token == "|" else value
        if token in ("√", "∛"):
            bracket = self.tokens[0] == "("
            value = float(self.base() ** (1 / 2 if token == "√" else 1 / 3))
            assert self.tokens[0] != "^", "√x^2 is ambiguous"
            assert not set(self.tokens[0]) & set(self.RAISED), "√x² is ambiguous"
            assert bracket or not self.starts_factor(), "√2x is ambiguous"
            return value
        if token in self.FUNCTIONS:
            return self.call(self.FUNCTIONS[token])
        return self.values[token]

    def call(self, function: Callable[..., float]) -> float:
        """A function and its arguments, in brackets or one factor without; tanh²(x) is a power of the value."""
        exponent = 1.0
        if set(self.tokens[0]) & set(self.RAISED):
            exponent = Reader("".join(map(self.RAISED.__getitem__, self.tokens.pop(0))), self.values).read()
        if self.tokens[0] not in ("(", "["):
            return float(function(self.power()) ** exponent)
        self.tokens.pop(0)
        arguments = [self.sum()]
        while self.tokens[0] == ",":
            self.tokens.pop(0)
            arguments.append(self.sum())
        assert self.tokens.pop(0) in (")", "]")
        return float(function(*arguments) ** exponent)


X, Y, A, B, C, E, PI = 0.7, 1.9, 2.3, 0.4, 3.1, math.e, math.pi
VALUES = {"x": X, "y": Y, "a": A, "b": B, "c": C, "e": E, "π": PI, "x₁": 1.2, "x₂": 0.3, "n": 3.0, "α": 1.3, "β": 0.6}
S = 1 / (1 + math.exp(-X))
NUMERIC = {
    r"\frac{1}{1+e^{-x}}": S,
    r"\frac{e^x - e^{-x}}{e^x + e^{-x}}": math.tanh(X),
    r"\sigma(x)(1-\sigma(x))": S * (1 - S),
    r"\frac{e^{-x}}{(1+e^{-x})^2}": S * (1 - S),
    r"x\,\sigma(\beta x)": X / (1 + math.exp(-0.6 * X)),
    r"\frac{x}{1+|x|}": X / (1 + X),
    r"\frac{x}{2}\left(1+\operatorname{erf}\left(\frac{x}{\sqrt 2}\right)\right)": X / 2 * (1 + math.erf(X / 2**0.5)),
    r"0.5x\left(1+\tanh\left[\sqrt{2/\pi}\left(x+0.044715x^3\right)\right]\right)": (
        0.5 * X * (1 + math.tanh((2 / PI) ** 0.5 * (X + 0.044715 * X**3)))
    ),
    r"\ln(1+e^x)": math.log(1 + math.exp(X)),
    r"\max(x,0)+\ln(1+e^{-|x|})": X + math.log(1 + math.exp(-X)),
    r"x\tanh(\ln(1+e^x))": X * math.tanh(math.log(1 + math.exp(X))),
    r"1-\tanh^2(x)": 1 - math.tanh(X) ** 2,
    r"\frac{1}{\cosh^2 x}": 1 / math.cosh(X) ** 2,
    r"\frac{1}{\sqrt{2\pi}}e^{-x^2/2}": math.exp(-(X**2) / 2) / math.sqrt(2 * PI),
    r"\frac{1}{\sqrt{2\pi}}e^{-\frac{(x-a)^2}{2b^2}}": math.exp(-((X - A) ** 2) / (2 * B**2)) / math.sqrt(2 * PI),
    r"\alpha(e^x-1)": 1.3 * (math.exp(X) - 1),
    r"\frac{a}{b}c": A / B * C,
    r"c\frac{a}{b}": A / B * C,
    r"\frac{a}{bc}": A / (B * C),
    r"\frac{a}{\frac{b}{c}}": A / (B / C),
    r"\frac{\frac{a}{b}}{c}": A / B / C,
    r"a/\frac bc": A / (B / C),
    r"\frac{x}{2}^2": (X / 2) ** 2,
    r"{a+b}^2": (A + B) ** 2,
    r"{x^2}^3": X**6,
    r"-\frac{a+b}{c}": -(A + B) / C,
    r"-x^2": -(X**2),
    r"{-x}^2": X**2,
    r"e^{-x^2}": math.exp(-(X**2)),
    r"e^{x_1}+e^{x_2}": math.exp(1.2) + math.exp(0.3),
    r"\frac{e^{x_1}}{e^{x_1}+e^{x_2}}": math.exp(1.2) / (math.exp(1.2) + math.exp(0.3)),
    r"2^{10}x": 1024 * X,
    r"2^{2^n}": 256.0,
    r"x^{1/2}y": X**0.5 * Y,
    r"x^\alpha y": X**1.3 * Y,
    r"x^\alpha(1-x)^\beta": X**1.3 * (1 - X) ** 0.6,
    r"\sqrt{\frac{2}{\pi}}x": (2 / PI) ** 0.5 * X,
    r"\sqrt{2}x": 2**0.5 * X,
    r"\sqrt{x}^3": X**1.5,
    r"\sqrt[3]{x}+\sqrt[5]{x}": X ** (1 / 3) + X ** (1 / 5),
    r"\frac12 x": X / 2,
    r"\frac{1}{2}\frac{a}{b}\frac{c}{3}": A * C / (6 * B),
    r"\frac{a}{b} \cdot \frac{c}{x}": A * C / (B * X),
    r"\log\frac{a}{b} + 1": math.log(A / B) + 1,
    r"2\log\frac{x}{a+b}": 2 * math.log(X / (A + B)),
    r"\frac{\log x}{x}": math.log(X) / X,
    r"\frac{2 - \frac{1}{x}}{1+\frac{1}{x}}": (2 - 1 / X) / (1 + 1 / X),
    r"\frac{x-y}{\sqrt{x^2+y^2}}": (X - Y) / math.hypot(X, Y),
    r"\min\left(1, \max\left(0, \frac{x}{6}+\frac12\right)\right)": X / 6 + 0.5,
    r"x \cdot \frac{\min(\max(x+3,0),6)}{6}": X * (X + 3) / 6,
    r"\frac{|x-y|}{2a}": (Y - X) / (2 * A),
    r"\left(\frac{1}{4}\right)^{10}\cdot 10^{6}": 0.25**10 * 1e6,
    r"\frac{1}{x}\left(\frac{a}{b}\right)": A / (B * X),
}


@pytest.mark.parametrize(("tex", "value"), NUMERIC.items(), ids=NUMERIC)
def test_meaning(tex: str, value: float) -> None:
    """Read as text and evaluated, a formula has the value it had in TeX, and cannot be read in two ways."""
    assert Reader(inline(tex), VALUES).read() == pytest.approx(value, rel=1e-12)


@pytest.mark.parametrize("wrong", ["a/bc", "1/2x", "√2x", "√x²", "√(x)²", "x^2^2"])
def test_reader_refuses(wrong: str) -> None:
    """The reader of these tests would notice a formula that can be read in two ways."""
    with pytest.raises(AssertionError):
        Reader(wrong, VALUES).read()


def test_banks() -> None:
    """Every formula of the banks and the briefs has a form on a terminal."""
    offenders = []
    for folder in ("questions", "katas"):
        for path in sorted((ROOT / folder).rglob("*.md")):
            bank = path.read_text(encoding="utf-8")
            for segment in split(bank):
                if segment.kind != "text" and (reason := problem(segment.source)):
                    line = bank.count("\n", 0, bank.find(segment.source)) + 1
                    offenders.append(f"{path.relative_to(ROOT)}:{line}: {segment.source}: {reason}")
    assert not offenders, "\n" + "\n".join(offenders)


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


@pytest.mark.parametrize("width", [20, 28, 40, 60])
def test_display_fits(width: int) -> None:
    """No line of a usual formula is wider than the place it has."""
    for tex in GOLDEN:
        assert all(cell_len(line) <= width for line in display(tex, width)), tex


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


def test_import_costs_nothing() -> None:
    """The parser is imported by the first formula, not by the module."""
    code = """if True:
        import sys
        from actquiz.ui import maths
        maths.split("$x$")
        print("pylatexenc" in sys.modules)
        maths.inline("x")
        print("pylatexenc" in sys.modules)
    """
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["False", "True"]
