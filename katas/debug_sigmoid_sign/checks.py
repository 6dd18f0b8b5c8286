"""Hidden checks of the debug_sigmoid_sign kata."""

from actquiz import reference
from actquiz.grading.checks import Elementwise


class TestSigmoidSign(Elementwise):
    """Smooth and without parameters: the contract says everything."""

    value = reference.sigmoid
    # these were no question of this fault
    test_derivative = test_empty = test_non_contiguous = test_read_only = None
