"""Hidden checks of the softplus kata."""

from typing import ClassVar

from actquiz import reference
from actquiz.grading.checks import Derivative, Elementwise, LastDigits


class TestSoftplus(LastDigits, Elementwise):
    """Smooth; beta above 1 sharpens it, beta below 1 widens it and lets a threshold on x instead of beta·x show."""

    value = reference.softplus
    derivatives = (Derivative(reference.softplus_derivative),)
    ulp: ClassVar = {"softplus": 6, "softplus_derivative": 6}
    parameters = ({}, {"beta": 2.0}, {"beta": 0.5}, {"beta": 5.0}, {"beta": 0.1})
