"""The library of checks: what every kata of a kind must hold, so that its own `checks.py` stays short.

A kata's `checks.py` derives a class whose name begins with `Test` from one of these contracts and says what is
particular: the references, the parameters, the probes. Each `test_…` method is one check; `kata.toml` declares
which of them count, and for which star.
"""

from actquiz.grading.checks.contract import ORDINARY_RTOL, Contract
from actquiz.grading.checks.curve import Curve
from actquiz.grading.checks.differences import Differences
from actquiz.grading.checks.elementwise import Derivative, Elementwise
from actquiz.grading.checks.gated import Gated
from actquiz.grading.checks.kinked import Kinked
from actquiz.grading.checks.last_digits import LastDigits
from actquiz.grading.checks.learned_slopes import LearnedSlopes
from actquiz.grading.checks.loss import BinaryLoss, ClassLoss
from actquiz.grading.checks.measure import Measure, as_number
from actquiz.grading.checks.passes import Passes
from actquiz.grading.checks.piecewise import Piecewise
from actquiz.grading.checks.probe import FLOATS, Array, Probe, Reference
from actquiz.grading.checks.rowwise import Rowwise
from actquiz.grading.checks.stack import Stack
from actquiz.grading.checks.summed import Summed

__all__ = [
    "FLOATS", "ORDINARY_RTOL", "Array", "BinaryLoss", "ClassLoss", "Contract", "Curve", "Derivative", "Differences",
    "Elementwise", "Gated", "Kinked", "LastDigits", "LearnedSlopes", "Measure", "Passes", "Piecewise", "Probe",
    "Reference", "Rowwise", "Stack", "Summed", "as_number",
]  # fmt: skip
