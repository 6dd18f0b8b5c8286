"""Hidden checks of the cross_entropy kata."""

from actquiz import reference
from actquiz.grading.checks import ClassLoss


class TestCrossEntropy(ClassLoss):
    """Rows of logits and one integer label for each; 0-d arrays have no rows and are not judged."""

    value = reference.cross_entropy
    gradients = (reference.cross_entropy_backward,)
    test_zero_d = None
