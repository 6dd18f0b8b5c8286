"""Hidden checks of the celu kata."""

from typing import ClassVar

from actquiz import reference
from actquiz.grading.checks import Derivative, Elementwise, LastDigits


class TestCelu(LastDigits, Elementwise):
    """No kink for any alpha: at 0 the derivative is 1, and the ordinary points hold 0."""

    value = reference.celu
    derivatives = (Derivative(reference.celu_derivative),)
    parameters = ({}, {"alpha": 2.0}, {"alpha": 0.5}, {"alpha": 1.5}, {"alpha": 0.1})
    ulp: ClassVar = {"celu": 6, "celu_derivative": 6}
