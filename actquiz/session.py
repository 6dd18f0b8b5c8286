"""A session of questions as a state machine: no screen, no files, no clock."""

from __future__ import annotations

import random
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Protocol

from actquiz.cards import Card, Choice, Grade, Judgement, Open, Option, Text, Value
from actquiz.errors import ActquizError
from actquiz.formula import Counterexample


@dataclass(frozen=True)
class Question:
    """A card as it is shown. `order` says which option of the card stands at each place."""

    card: Card
    order: tuple[int, ...]

    @property
    def options(self) -> list[Option]:
        """Options of a choice card in the order shown, none for another kind."""
        task = self.card.task
        return [task.options[i] for i in self.order] if isinstance(task, Choice) else []


@dataclass(frozen=True)
class Answer:
    """What the learner gave: text, the places of chosen options, the points said, a grade."""

    text: str | None = None
    choices: Collection[int] | None = None
    points: Collection[int] | None = None
    grade: Grade | None = None


@dataclass(frozen=True)
class Verdict:
    """A judged answer to a question."""

    question: Question
    grade: Grade
    said: frozenset[int] = frozenset()
    chosen: frozenset[int] = frozenset()
    counterexample: Counterexample | None = None

    @property
    def correct(self) -> bool:
        """Everything but a forgotten card counts as correct."""
        return self.grade is not Grade.AGAIN


class Keep(Protocol):
    """What those who hold a session tell it to."""

    def shown(self) -> None:
        """A card was just shown; the time of its answer runs."""

    def __call__(self, answer: Answer, verdict: Verdict) -> None:
        """Store an answer; returns when it is kept."""


class Session:
    """Asks cards one after the other. `current` is None when all were asked."""

    def __init__(self, cards: Sequence[Card], rng: random.Random) -> None:
        self._cards = list(cards)
        self._rng = rng
        self._place = 0
        self.asked = 0
        self.correct = 0
        self.current = self._question()

    @property
    def total(self) -> int:
        """How many cards this session holds."""
        return len(self._cards)

    @property
    def number(self) -> int:
        """The place of the current card, from 1."""
        return self._place + 1

    def judge(self, answer: Answer) -> Verdict:
        """Judge an answer to the current question; the question stays until `accept`.

        Raises:
            ActquizError: the answer does not fit the question, or is not understood.
        """
        question = self.current
        assert question is not None
        match question.card.task:
            case Open() as task:
                return self._judge_open(question, task, answer)
            case Choice() as task:
                if answer.choices is None:
                    raise ActquizError("answer.wants_choices")
                places = frozenset(answer.choices)
                if outside := [place for place in places if not 0 <= place < len(question.order)]:
                    raise ActquizError("answer.choice", index=outside[0], last=len(question.order) - 1)
                if task.single and len(places) > 1:
                    raise ActquizError("answer.one_choice", count=len(places))
                judged = task.judge([question.order[place] for place in places])
                return Verdict(question, judged.grade, chosen=places)
            case Text() | Value() as task:
                if answer.text is None or not answer.text.strip():
                    raise ActquizError("answer.wants_text")
                judged = task.judge(answer.text)
                return Verdict(question, judged.grade, counterexample=judged.counterexample)

    def accept(self, verdict: Verdict) -> None:
        """Count a verdict and go to the next card. Call it when the answer is stored."""
        self.asked += 1
        self.correct += verdict.correct
        self.skip()

    def skip(self) -> None:
        """Go to the next card."""
        self._place += 1
        self.current = self._question()

    def _judge_open(self, question: Question, task: Open, answer: Answer) -> Verdict:
        if answer.points is None and answer.grade is None:
            raise ActquizError("answer.wants_points")
        said = frozenset(answer.points or ())
        judged = task.judge(said) if answer.points is not None else Judgement(Grade.AGAIN)
        return Verdict(question, answer.grade or judged.grade, said=said)

    def _question(self) -> Question | None:
        if self._place >= len(self._cards):
            return None
        card = self._cards[self._place]
        order = list(range(len(card.task.options))) if isinstance(card.task, Choice) else []
        self._rng.shuffle(order)
        return Question(card, tuple(order))
