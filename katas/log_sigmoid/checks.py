"""Hidden checks of the log_sigmoid kata."""

from typing import ClassVar

from actquiz import reference
from actquiz.grading.checks import Derivative, Elementwise, LastDigits


class TestLogSigmoid(LastDigits, Elementwise):
    """Smooth and without parameters: the contract says everything."""

    value = reference.log_sigmoid
    derivatives = (Derivative(reference.log_sigmoid_derivative),)
    ulp: ClassVar = {"log_sigmoid": 6, "log_sigmoid_derivative": 6}
