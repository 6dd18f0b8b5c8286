"""Hidden checks of the debug_adaptive_leaky_relu kata."""

from actquiz import reference
from actquiz.grading.checks import LearnedSlopes


class TestDebugAdaptiveLeakyRelu(LearnedSlopes):
    """One slope for each channel: the contract says everything."""

    value = reference.adaptive_leaky_relu
    gradients = (reference.adaptive_leaky_relu_backward,)
    shared = False
    # these were no question of this fault
    test_accuracy = test_no_warnings = test_empty = test_non_contiguous = test_read_only = None
