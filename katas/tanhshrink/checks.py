"""Hidden checks of the tanhshrink kata."""

from typing import ClassVar

from actquiz import reference
from actquiz.grading.checks import Derivative, Elementwise, LastDigits


class TestTanhshrink(LastDigits, Elementwise):
    """Smooth, and near 0 as small as x³/3: the plain formula has no digit left there, and no star for it."""

    value = reference.tanhshrink
    derivatives = (Derivative(reference.tanhshrink_derivative),)
    ulp: ClassVar = {"tanhshrink": 8, "tanhshrink_derivative": 8}
