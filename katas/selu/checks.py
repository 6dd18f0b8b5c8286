"""Hidden checks of the selu kata."""

from typing import ClassVar

from actquiz import reference
from actquiz.grading.checks import Derivative, Kinked, LastDigits


class TestSelu(LastDigits, Kinked):
    """No parameters; at 0 libraries take the slope of the left side or that of the right one."""

    value = reference.selu
    derivatives = (Derivative(reference.selu_derivative),)
    kinks = (0.0,)
    ulp: ClassVar = {"selu": 6, "selu_derivative": 6}
