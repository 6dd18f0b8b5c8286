"""The shipped banks: complete, proved, the same in both languages."""

from __future__ import annotations

import re
from collections import Counter

import pytest

from actquiz import bank, paths, proof
from actquiz.cards import Card, Choice, Open, Text

BANK = bank.load(paths.questions())
ENGLISH = {card.id: card for card in BANK.cards if card.language == "en"}
CHINESE = {card.id: card for card in BANK.cards if card.language == "zh"}

# all rows of the article, by section
ROWS = {
    "S00": "1 2 3",
    "S01": "0 Da Db 1 2 E",
    "S02": "0 F P1 P2 C1 C2",
    "S03": "0 F P1 P2a P2b C1 C2",
    "S04": "0 F P1a P1b P2 C1",
    "S05": "1 2",
    "S06": "0 1 2 3a 3b X1 X2 X3 X4",
    "S07": "0 1 2a 2b 3 4 X1 X2 X3 X4 Z1 Z2",
    "S08": "0 1 2 3 4 a b c d X0 X1 X2 X3 X4 X5 X6 X7 Z1 Z2",
    "S09": "1",
    "S10": "0 I B 1a 1b 1x 2 2x 3a 3b R T A",
    "S11": "0 1a 1b 2 3 4a 4b E X Z",
    "S12": "0 1 2 3 4 X Z",
    "S13": "1",
    "S14": "0 I B 1a 1b 1x 2 2x 3a 3b R T A",
    "S15": "0 1a 1b 2 3 4a 4b E X Z",
    "S16": "0 1 2 3 4 X Z",
    "S17": "1",
    "S18": "0 I B 1a 1b 1x 2 2x 3a 3b R T A",
    "S19": "0 1a 1b 2 3 4a 4b E X Z",
    "S20": "0 1 2 3 4 X Z",
    "S21": "1",
    "S22": "0 0a 1a 1b 1c 2a 2b 2c 3a 3b 3c 3d 4a 4b 4c 4d 5a 5b 5c 5d Z",
    "S23": "0 I B 1a 1b 2 3 R T A",
    "S24": "1",
    "S25": "0 1 2 3 4 5a 5b 6",
    "S26": "0 1 2a 2b 2c 2d 3 4a 4b 5a 5b 6a 6b 7",
    "S27": "0 1 2 3 4a 4b 4c 4d 5 Z",
    "S28": "0 A1 A2 A3 C1 C2 C3 C4 X1 X1a X2a X2 Z",
    "S29": "0 1 2 3 4 5 6 X Z1 Z2",
    "S30": "1 2 3 4",
}
# rows that state nothing about the subject: a placeholder heading, company names, praise of the article itself, the
# heading "uses and challenges", and encouragement
NOTHING_TO_TEACH = {
    "S00.1", "S00.2", "S05.2", "S09.1", "S13.1", "S17.1", "S21.1", "S24.1", "S28.0", "S28.Z", "S30.1", "S30.4",
}  # fmt: skip


def test_banks_have_no_problem() -> None:
    """Every bank is read without a problem."""
    assert [str(problem) for problem in BANK.problems] == []


@pytest.mark.parametrize("card", ENGLISH.values(), ids=ENGLISH.keys())
def test_proof_holds(card: Card) -> None:
    """The Check of a card establishes its figures."""
    assert proof.failure(card) is None


def test_every_row_of_the_article_is_taught() -> None:
    """Each row is taught by a card, or stands in the list of those that teach nothing; no card names another row."""
    rows = {f"{section}.{row}" for section, names in ROWS.items() for row in names.split()}
    taught = {row for card in ENGLISH.values() for row in card.seed}
    assert len(rows) == 255
    assert sorted(rows - taught) == sorted(NOTHING_TO_TEACH)
    assert sorted(taught - rows) == []


def test_every_card_names_a_source() -> None:
    """A card says where its facts come from."""
    assert [card.id for card in BANK.cards if not card.sources] == []


def test_a_third_of_the_cards_is_judged_by_the_program() -> None:
    """Choices, texts and formulas make up at least 35 % of the cards."""
    kinds = Counter(card.kind for card in ENGLISH.values())
    assert kinds.total() - kinds["open"] >= 0.35 * kinds.total()


def test_right_choices_stand_at_every_place() -> None:
    """The right option is not always the first, nor always the longest."""
    choices = [card.task for card in ENGLISH.values() if isinstance(card.task, Choice) and card.task.single]
    places = Counter(next(i for i, option in enumerate(task.options) if option.right) for task in choices)
    longest = sum(max(task.options, key=lambda option: len(option.text)).right for task in choices)
    assert max(places.values()) <= 0.6 * len(choices)
    assert longest <= 0.6 * len(choices)


def test_both_languages_state_the_same_figures() -> None:
    """A decimal number in the English card stands in the Chinese one too, and the other way round."""
    different = {
        identity: sorted(_figures(card) ^ _figures(CHINESE[identity]))
        for identity, card in ENGLISH.items()
        if _figures(card) != _figures(CHINESE[identity])
    }
    assert different == {}


def _figures(card: Card) -> set[str]:
    """Return the decimal numbers of a card; whole ones may be written as words."""
    parts = [card.question, card.body, card.answer, *card.pitfalls]
    match card.task:
        case Open(points):
            parts += [point.text for point in points]
        case Choice(options):
            parts += [f"{option.text} {option.reason}" for option in options]
        case Text():
            pass  # accepted spellings differ between languages
    # Chinese counts in hundreds of millions, English in billions
    text = re.sub(r"(\d+) 亿", lambda found: f"{int(found[1]) / 10} billion", " ".join(parts))
    return set(re.findall(r"\d+\.\d+", text))
