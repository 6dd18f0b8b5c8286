"""Hidden checks of the debug_prelu kata."""

from actquiz import reference
from actquiz.grading.checks import LearnedSlopes


class TestDebugPrelu(LearnedSlopes):
    """One slope for all entries or one for each channel: the contract says everything."""

    value = reference.prelu
    gradients = (reference.prelu_backward,)
    # these were no question of this fault
    test_accuracy = test_no_warnings = test_empty = test_non_contiguous = test_read_only = None
