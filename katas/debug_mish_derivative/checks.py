"""Hidden checks of the debug_mish_derivative kata."""

from collections.abc import Mapping

from actquiz import reference
from actquiz.grading.checks import Derivative, Elementwise, Reference


class TestMishDerivative(Elementwise):
    """Smooth everywhere, with one minimum on the left."""

    value = reference.mish
    derivatives = (Derivative(reference.mish_derivative),)
    # these were no question of this fault
    test_no_warnings = test_empty = test_non_contiguous = test_read_only = None

    def zeros(self, reference: Reference, parameters: Mapping[str, float]) -> tuple[float, ...]:
        """Mish has its only minimum at -1.1924312."""
        return (-1.1924312,) if reference.__name__ == "mish_derivative" else ()
