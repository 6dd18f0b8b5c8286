"""Hidden checks of the label_smoothing kata."""

from actquiz import reference
from actquiz.grading.checks import ClassLoss


class TestLabelSmoothing(ClassLoss):
    """Rows of logits and one integer label for each; infinite logits and 0-d arrays are not judged."""

    value = reference.smoothed_cross_entropy
    gradients = (reference.smoothed_cross_entropy_backward,)
    parameters = ({}, {"smoothing": 0.3}, {"smoothing": 0.0}, {"smoothing": 1.0})
    test_infinity = test_zero_d = None
