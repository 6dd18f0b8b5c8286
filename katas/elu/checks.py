"""Hidden checks of the elu kata."""

from typing import ClassVar

from actquiz import reference
from actquiz.grading.checks import Derivative, Kinked, LastDigits


class TestElu(LastDigits, Kinked):
    """Libraries differ in the derivative at 0, so only what no library returns there is wrong."""

    value = reference.elu
    derivatives = (Derivative(reference.elu_derivative),)
    parameters = ({}, {"alpha": 0.5}, {"alpha": 2.0}, {"alpha": 0.1}, {"alpha": 1.0})
    kinks = (0.0,)
    ulp: ClassVar = {"elu": 6, "elu_derivative": 6}
