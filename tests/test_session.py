"""The session as a state machine."""

from __future__ import annotations

import random

import pytest

from actquiz.cards import Choice, Grade, Option, Value
from actquiz.errors import ActquizError
from actquiz.formula import Formula
from actquiz.session import Answer, Question, Session
from tests.builders import CHOICE, OPEN, TEXT, card


def _session(*tasks: object, seed: int = 1) -> Session:
    return Session([card(f"card-{i}", task) for i, task in enumerate(tasks)], random.Random(seed))  # type: ignore[arg-type]


def _current(session: Session) -> Question:
    assert session.current is not None
    return session.current


def test_judging_keeps_the_question_and_accepting_moves_on() -> None:
    """A question stays until its verdict is accepted; then it is counted."""
    session = _session(TEXT, TEXT)
    first = session.current
    right, wrong = session.judge(Answer(text="so")), session.judge(Answer(text="not so"))
    assert session.current is first
    assert (session.asked, session.correct, session.number, session.total) == (0, 0, 1, 2)
    session.accept(wrong)
    assert session.current is not first
    assert (session.asked, session.correct, session.number) == (1, 0, 2)
    session.accept(right)
    assert session.current is None
    assert (session.asked, session.correct) == (2, 1)


def test_skipping_counts_nothing() -> None:
    """A skipped card is neither asked nor correct."""
    session = _session(TEXT, TEXT)
    session.skip()
    session.skip()
    assert (session.current, session.asked, session.correct) == (None, 0, 0)


def test_no_cards_is_a_finished_session() -> None:
    """A session without cards has no current question."""
    assert _session().current is None


def test_places_of_options_map_back_to_the_card() -> None:
    """Whatever the order shown, choosing the places of the right options is right and any other choice wrong."""
    orders = set()
    for seed in range(60):
        session = _session(CHOICE, seed=seed)
        question = _current(session)
        orders.add(question.order)
        assert [option.text for option in question.options] == [f"option {i}" for i in question.order]
        places = [place for place, option in enumerate(question.options) if option.right]
        assert session.judge(Answer(choices=places)).correct
        assert session.judge(Answer(choices=places)).chosen == frozenset(places)
        for wrong in ([], places[:1], [*places, *set(range(5)) - set(places)], [4 - place for place in range(5)]):
            assert not session.judge(Answer(choices=wrong)).correct
    assert len(orders) > 30


def test_the_same_seed_shows_the_same_orders() -> None:
    """Options are shuffled by the generator that was given, and by nothing else."""

    def orders(seed: int) -> list[tuple[int, ...]]:
        session = _session(CHOICE, OPEN, CHOICE, TEXT, CHOICE, seed=seed)
        found = []
        while session.current is not None:
            found.append(session.current.order)
            session.skip()
        return found

    assert orders(5) == orders(5)
    assert orders(5) != orders(6)
    assert orders(5)[1] == orders(5)[3] == ()


@pytest.mark.parametrize(
    ("answer", "grade"),
    [
        (Answer(points=[0, 1, 2]), Grade.GOOD),
        (Answer(points=[0, 1]), Grade.HARD),
        (Answer(points=[]), Grade.AGAIN),
        (Answer(grade=Grade.EASY), Grade.EASY),
        (Answer(grade=Grade.AGAIN, points=[0, 1, 2]), Grade.AGAIN),
        (Answer(grade=Grade.GOOD, points=[2]), Grade.GOOD),
        (Answer(text="thought aloud", points=[0, 1]), Grade.HARD),
    ],
)
def test_an_open_card_takes_points_or_a_grade(answer: Answer, grade: Grade) -> None:
    """Points propose a grade, and a grade given by the learner overrules it."""
    verdict = _session(OPEN).judge(answer)
    assert verdict.grade is grade
    assert verdict.said == frozenset(answer.points or ())


@pytest.mark.parametrize(
    ("task", "answer", "message"),
    [
        (OPEN, Answer(), "wants `points` or `grade`"),
        (OPEN, Answer(text="so"), "wants `points` or `grade`"),
        (OPEN, Answer(points=[3]), "no point 3"),
        (OPEN, Answer(points=[-1], grade=Grade.GOOD), "no point -1"),
        (CHOICE, Answer(), "wants `choices`"),
        (CHOICE, Answer(points=[0]), "wants `choices`"),
        (CHOICE, Answer(choices=[5]), "no choice 5"),
        (CHOICE, Answer(choices=[-1]), "no choice -1"),
        (Choice((Option("a", True, "yes"), Option("b", False, "no"))), Answer(choices=[0, 1]), "2 choices where one"),
        (TEXT, Answer(choices=[0]), "wants `answer`"),
        (TEXT, Answer(text=" \n"), "wants `answer`"),
        (Value(Formula("x")), Answer(grade=Grade.GOOD), "wants `answer`"),
        (Value(Formula("x")), Answer(text="y"), "unknown name 'y'"),
    ],
)
def test_what_does_not_fit_leaves_the_question(task: object, answer: Answer, message: str) -> None:
    """An answer of another kind is an expected error that says what is wanted; nothing moves."""
    session = _session(task, TEXT)
    before = session.current
    with pytest.raises(ActquizError, match=message) as caught:
        session.judge(answer)
    assert caught.value.hint
    assert session.current is before
    assert session.asked == 0


def test_a_wrong_formula_brings_its_counterexample() -> None:
    """The verdict says where the formula fails."""
    verdict = _session(Value(Formula("2*x"))).judge(Answer(text="x"))
    assert not verdict.correct
    assert verdict.counterexample is not None
    assert verdict.counterexample.right == 2 * verdict.counterexample.at["x"]


def test_options_exist_only_for_choices() -> None:
    """Another kind of card has no options and no order."""
    for task in (OPEN, TEXT, Value(Formula("1"))):
        question = _current(_session(task))
        assert (question.options, question.order) == ([], ())
    assert isinstance(_current(_session(CHOICE)).card.task, Choice)
