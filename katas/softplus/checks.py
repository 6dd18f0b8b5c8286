"""Hidden checks of the softplus kata."""

from actquiz import reference
from actquiz.grading.checks import Derivative, Elementwise


class TestSoftplus(Elementwise):
    """Smooth; beta above 1 sharpens it, beta below 1 widens it and lets a threshold on x instead of beta·x show."""

    value = reference.softplus
    derivatives = (Derivative(reference.softplus_derivative),)
    parameters = ({}, {"beta": 2.0}, {"beta": 0.5}, {"beta": 5.0}, {"beta": 0.1})
