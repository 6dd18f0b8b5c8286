"""Hidden checks of the squareplus kata."""

from typing import ClassVar

from actquiz import reference
from actquiz.grading.checks import Derivative, Elementwise, LastDigits


class TestSquareplus(LastDigits, Elementwise):
    """Smooth, with tails so slow that they have digits to lose at every size."""

    value = reference.squareplus
    derivatives = (Derivative(reference.squareplus_derivative),)
    parameters = ({}, {"b": 1.0}, {"b": 0.25}, {"b": 10.0})
    ulp: ClassVar = {"squareplus": 6, "squareplus_derivative": 8}
