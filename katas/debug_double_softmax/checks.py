"""Hidden checks of the debug_double_softmax kata."""

from actquiz import reference
from actquiz.grading.checks import ClassLoss


class TestDoubleSoftmax(ClassLoss):
    """Rows of logits and one integer label for each: the contract says everything. A mean of no rows is not judged."""

    value = reference.loss
    test_backward = test_zero_d = test_empty = test_speed = None
    # these were no question of this fault
    test_non_contiguous = test_read_only = None
