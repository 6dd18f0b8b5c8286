"""Hidden checks of the tanh kata."""

from typing import ClassVar

from actquiz import reference
from actquiz.grading.checks import Derivative, Elementwise, LastDigits


class TestTanh(LastDigits, Elementwise):
    """Odd, so that tanh(-0.0) is -0.0."""

    value = reference.tanh
    derivatives = (Derivative(reference.tanh_derivative),)
    ulp: ClassVar = {"tanh": 6, "tanh_derivative": 10}
    sign_of_zero = True
