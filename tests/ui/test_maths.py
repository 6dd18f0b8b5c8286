"""Tests of maths on a terminal: right, readable, or left as TeX."""

from __future__ import annotations

import random
import re
import subprocess
import sys
from pathlib import Path

import pytest
from rich.cells import cell_len

from actquiz.ui.maths import display, inline, problem, split

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


@pytest.mark.parametrize("width", [20, 28, 40, 60])
def test_display_fits(width: int) -> None:
    """No line of a usual formula is wider than the place it has."""
    for tex in GOLDEN:
        assert all(cell_len(line) <= width for line in display(tex, width)), tex


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
