"""Hidden checks of the sigmoid kata."""

from typing import ClassVar

from actquiz import reference
from actquiz.grading.checks import Derivative, Elementwise, LastDigits


class TestSigmoid(LastDigits, Elementwise):
    """Smooth and without parameters: the contract says everything."""

    value = reference.sigmoid
    derivatives = (Derivative(reference.sigmoid_derivative),)
    ulp: ClassVar = {"sigmoid": 6, "sigmoid_derivative": 10}
