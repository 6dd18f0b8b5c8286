"""Hidden checks of the sigmoid kata."""

from actquiz import reference
from actquiz.grading.checks import Derivative, Elementwise


class TestSigmoid(Elementwise):
    """Smooth and without parameters: the contract says everything."""

    value = reference.sigmoid
    derivatives = (Derivative(reference.sigmoid_derivative),)
