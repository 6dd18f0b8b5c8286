"""Hidden checks of the tanh kata."""

from actquiz import reference
from actquiz.grading.checks import Derivative, Elementwise


class TestTanh(Elementwise):
    """Odd, so that tanh(-0.0) is -0.0."""

    value = reference.tanh
    derivatives = (Derivative(reference.tanh_derivative),)
    sign_of_zero = True
