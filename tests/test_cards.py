"""How an answer to a card is judged."""

from __future__ import annotations

import itertools

import pytest

from actquiz.cards import KINDS, Choice, Grade, Open, Option, Point, Text, Value, normalise
from actquiz.errors import ActquizError
from actquiz.formula import Formula
from tests.builders import CHOICE, OPEN, card


@pytest.mark.parametrize(
    ("said", "grade"),
    [
        ((), Grade.AGAIN),
        ((0,), Grade.AGAIN),
        ((2,), Grade.AGAIN),
        ((0, 2), Grade.AGAIN),
        ((0, 1), Grade.HARD),
        ((0, 1, 2), Grade.GOOD),
        ((2, 1, 0, 0), Grade.GOOD),
    ],
)
def test_points_propose_a_grade(said: tuple[int, ...], grade: Grade) -> None:
    """A missed `must` is Again, any other missed point Hard, none Good."""
    assert OPEN.judge(said).grade is grade


def test_a_choice_is_right_when_it_is_exactly_the_right_options() -> None:
    """Of all the subsets of the options exactly one is right."""
    right = [
        chosen
        for size in range(6)
        for chosen in itertools.combinations(range(5), size)
        if CHOICE.judge(chosen).grade is Grade.GOOD
    ]
    assert right == [(1, 3)]
    assert not CHOICE.single
    assert Choice((Option("a", True, "r"), Option("b", False, "r"))).single


@pytest.mark.parametrize("index", [-1, 3, 10**30])
def test_an_index_outside_is_refused(index: int) -> None:
    """A point that does not exist is an expected error which says which exist."""
    with pytest.raises(ActquizError, match=f"no point {index}") as caught:
        OPEN.judge([0, index])
    assert "0 to 2" in caught.value.hint


@pytest.mark.parametrize(
    "answer",
    [
        "leaky relu",
        "Leaky ReLU",
        "LEAKYRELU",
        "  leaky\t relu. ",
        "ｌｅａｋｙ　ｒｅｌｕ。",
        "`leaky relu`",
        "$leaky relu$!",
    ],
)
def test_typed_text_is_compared_without_case_width_and_spaces(answer: str) -> None:
    """What differs in spelling only is the same answer."""
    assert Text(("other", "Leaky ReLU")).judge(answer).grade is Grade.GOOD


@pytest.mark.parametrize("answer", ["relu", "leaky-relu", "leaky relus", "no leaky relu", ".", "leaky.relu"])
def test_another_text_is_wrong(answer: str) -> None:
    """Part of an answer, or more than it, is not the answer."""
    assert Text(("Leaky ReLU",)).judge(answer).grade is Grade.AGAIN


def test_normalise_changes_nothing_twice() -> None:
    """What was normalised stays as it is."""
    for text in ("A b．", "ＡＢＣ!", "ß", "İ", "½", "激 活 。", "x..!"):
        assert normalise(normalise(text)) == normalise(text)


def test_value_carries_its_counterexample() -> None:
    """A wrong formula is Again with the point where it fails, a right one Good without."""
    task = Value(Formula("x**2"))
    wrong = task.judge("x")
    assert wrong.grade is Grade.AGAIN
    assert wrong.counterexample is not None
    assert wrong.counterexample.got != wrong.counterexample.right
    assert task.judge("x*x").counterexample is None
    with pytest.raises(ActquizError):
        task.judge("import os")


def test_kinds_and_grades_have_the_words_of_the_protocol() -> None:
    """The names used in JSON, in the order of the grades of FSRS."""
    assert KINDS == ("open", "choice", "text", "formula")
    assert [(grade.value, grade.word) for grade in Grade] == [(1, "again"), (2, "hard"), (3, "good"), (4, "easy")]
    assert card(task=Open((Point("a", must=True),))).kind == "open"
