"""Hidden checks of the softsign kata."""

from typing import ClassVar

from actquiz import reference
from actquiz.grading.checks import Derivative, Elementwise, LastDigits


class TestSoftsign(LastDigits, Elementwise):
    """Odd, so that softsign(-0.0) is -0.0; it saturates so slowly that the far tail has digits to lose."""

    value = reference.softsign
    derivatives = (Derivative(reference.softsign_derivative),)
    ulp: ClassVar = {"softsign": 4, "softsign_derivative": 4}
    sign_of_zero = True
