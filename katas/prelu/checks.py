"""Hidden checks of the prelu kata."""

from actquiz import reference
from actquiz.grading.checks import LearnedSlopes


class TestPrelu(LearnedSlopes):
    """One slope for all entries or one for each channel: the contract says everything."""

    value = reference.prelu
    gradients = (reference.prelu_backward,)
