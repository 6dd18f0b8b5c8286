"""Hidden checks of the debug_softplus_overflow kata."""

from actquiz import reference
from actquiz.grading.checks import Elementwise


class TestSoftplusOverflow(Elementwise):
    """Smooth and without parameters: the contract says everything."""

    value = reference.softplus
    # these were no question of this fault
    test_derivative = test_empty = test_non_contiguous = test_read_only = None
