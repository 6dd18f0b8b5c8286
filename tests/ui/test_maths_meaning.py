"""A formula as text, read as people read it, has the value it had in TeX."""

from __future__ import annotations

import math
import re
from collections.abc import Callable
from typing import ClassVar

import pytest

from actquiz.ui.maths import inline


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
