"""Why a check failed, as data: the sentence is chosen here and written in the learner's language at the edge."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from actquiz.grading.checks.probe import Probe


class CheckFailed(AssertionError):
    """A check found a fault. `key` names the sentence in the catalogue, `values` fill it.

    Args:
        key: sentence in `actquiz.i18n`, without its prefix `cause.`
        input: an expression the learner can paste, the smallest input found that fails.
        expected: its right value.
        got: the learner's value.
        index: the first entry that is wrong, where the values are arrays.
        ulp: how far that entry is off, in units of the last place.

    `probe` is the call during which the fault was found, where a contract can tell.
    """

    def __init__(
        self,
        key: str,
        /,
        *,
        input: str = "",  # noqa: A002
        expected: str = "",
        got: str = "",
        index: tuple[int, ...] | None = None,
        ulp: float | None = None,
        **values: str,
    ) -> None:
        super().__init__(key)
        self.key = key
        self.values = values
        self.input = input
        self.expected = expected
        self.got = got
        self.index = index
        self.ulp = ulp
        self.probe: Probe | None = None
