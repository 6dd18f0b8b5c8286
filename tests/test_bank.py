"""Banks: healthy cards are served, and every problem is reported at the line where its author finds it."""

from __future__ import annotations

import ast
import inspect
import os
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from actquiz import bank, builder, paths, scanner
from actquiz.cards import Card, Choice, Open, Option, Point, Text, Value
from actquiz.errors import ActquizError
from actquiz.formula import Formula
from actquiz.i18n import LANGUAGES

GOLDEN = Path(__file__).parent / "golden" / "banks"
CASES = sorted(path.name for path in GOLDEN.iterdir() if path.suffix != ".expected")

HEALTHY = b"## Healthy? {#healthy}\n\n### Answer\nYes.\n\n### Accept\n- yes\n"
BROKEN = b"## Broken? {#broken level=9}\n\n### Answer\nYes.\n\n### Accept\n- yes\n\n"
TITLE = b"# Topic\n\n"
LEVEL_9 = "level 9 does not exist: 1 is junior, 2 mid, 3 senior"


def _with(line: bytes) -> bytes:
    """A bank whose first card holds `line` in its answer, in line 6, and whose second is healthy."""
    return TITLE + b"## Strange? {#strange}\n\n### Answer\n" + line + b"\n\n### Accept\n- so\n\n" + HEALTHY


# what an editor or a version control system would not keep: bytes, the problems, the cards served
BYTES: dict[str, tuple[bytes, list[str], list[str]]] = {
    "nothing": (b"", ["1: the file is empty: begin it with `# Title of the topic`"], []),
    "only a BOM": (b"\xef\xbb\xbf", ["1: the file is empty: begin it with `# Title of the topic`"], []),
    "BOM": (b"\xef\xbb\xbf" + TITLE + BROKEN + HEALTHY, [f"3: {LEVEL_9}"], ["healthy"]),
    "CRLF": ((TITLE + BROKEN + HEALTHY).replace(b"\n", b"\r\n"), [f"3: {LEVEL_9}"], ["healthy"]),
    "BOM and CRLF": (
        b"\xef\xbb\xbf" + (TITLE + HEALTHY + b"\n" + BROKEN).replace(b"\n", b"\r\n"), [f"11: {LEVEL_9}"], ["healthy"],
    ),
    "CRLF in some lines": (TITLE + BROKEN.replace(b"\n", b"\r\n") + HEALTHY, [f"3: {LEVEL_9}"], ["healthy"]),
    "CRLF after front matter": (
        b"---\r\nx: 1\r\n---\r\n" + (TITLE + BROKEN + HEALTHY).replace(b"\n", b"\r\n"),
        [
            "1: front matter is not part of the format: begin with `# Title`; attributes stand on a card's heading",
            f"6: {LEVEL_9}",
        ],
        ["healthy"],
    ),
    "CRLF in a fence": (
        _with(b"```python\n# not a title\n```").replace(b"\n", b"\r\n"), [], ["strange", "healthy"],
    ),
    "no end of the last line": (TITLE + HEALTHY.rstrip(b"\n"), [], ["healthy"]),
    "old Macintosh": (
        (TITLE + HEALTHY).replace(b"\n", b"\r"),
        ["1: control character U+000D: remove it", "1: no card in this bank: a card begins with `## Question {#id}`"],
        [],
    ),
    "Latin-1": (
        _with("Zürich".encode("latin-1")), ["6: byte 0xfc is not UTF-8: save the file as UTF-8"], ["healthy"],
    ),
    "GBK": (_with("激活".encode("gbk")), ["6: byte 0xbc is not UTF-8: save the file as UTF-8"], ["healthy"]),
    "cut in a character": (
        _with("激".encode()[:2]), ["6: byte 0xe6 is not UTF-8: save the file as UTF-8"], ["healthy"],
    ),
    "two bad lines": (
        _with(b"\xff\n\xfe"),
        ["6: byte 0xff is not UTF-8: save the file as UTF-8", "7: byte 0xfe is not UTF-8: save the file as UTF-8"],
        ["healthy"],
    ),
    "NUL": (_with(b"a\0b"), ["6: control character U+0000: remove it"], ["healthy"]),
    "CSI": (_with(b"\x1b[31mred\x1b[0m"), ["6: control character U+001B: remove it"], ["healthy"]),
    "OSC 52": (_with(b"\x1b]52;c;cm0gLXJmIH4K\x07"), ["6: control character U+001B: remove it"], ["healthy"]),
    "8-bit CSI": (_with("\x9b31m".encode()), ["6: control character U+009B: remove it"], ["healthy"]),
    "8-bit OSC": (_with("\x9d52;c;eA==\x9c".encode()), ["6: control character U+009D: remove it"], ["healthy"]),
    "raw 8-bit": (_with(b"\x9b31m"), ["6: byte 0x9b is not UTF-8: save the file as UTF-8"], ["healthy"]),
    "override": (_with("\u202eevil\u202c".encode()), ["6: control character U+202E: remove it"], ["healthy"]),
    "isolate": (_with("\u2066evil\u2069".encode()), ["6: control character U+2066: remove it"], ["healthy"]),
    "mark of direction": (_with("a\u200fb".encode()), ["6: control character U+200F: remove it"], ["healthy"]),
    "zero width": (_with("a\u200bb".encode()), ["6: control character U+200B: remove it"], ["healthy"]),
    "BOM inside": (_with("\ufeffa".encode()), ["6: control character U+FEFF: remove it"], ["healthy"]),
    "backspace": (_with(b"a\bb"), ["6: control character U+0008: remove it"], ["healthy"]),
    "tab": (_with(b"a\tb"), [], ["strange", "healthy"]),
    "escape in an id": (
        TITLE + b"## Q {#a\x1b[1mb}\n\n" + HEALTHY,
        [
            "3: `a[1mb` is not an id: use lower-case words and digits joined by `-`",
            "3: control character U+001B: remove it",
            "3: this card has no `### Answer`",
            "3: this card has no kind: give it one of Points, Choices, Accept, Formula",
        ],
        ["healthy"],
    ),
    "escape in a section": (
        TITLE + b"## Q {#q}\n\n### A\x1b[2J\n\n" + HEALTHY,
        [
            "3: this card has no `### Answer`",
            "3: this card has no kind: give it one of Points, Choices, Accept, Formula",
            "5: control character U+001B: remove it",
            "5: unknown section `A[2J`: known are Answer, Points, Choices, Accept, Formula, Follow-ups, Pitfalls, "
            "Sources, Check",
        ],
        ["healthy"],
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", CASES)
def test_corpus(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each bank of the corpus has exactly the problems and serves exactly the cards that stand beside it."""
    monkeypatch.chdir(GOLDEN)
    expected = Path(name).with_suffix(".expected").read_text(encoding="utf-8").splitlines()
    loaded = bank.load(Path(name))
    served = [f"{card.language}:{card.id}".removeprefix(":") for card in loaded.cards]
    assert [*map(str, loaded.problems), " ".join(["served:", *served])] == [line.strip() for line in expected]


@pytest.mark.parametrize("name", BYTES)
def test_bytes(name: str, tmp_path: Path) -> None:
    """Whatever the bytes of a file are, problems have true lines and healthy cards are served."""
    data, problems, served = BYTES[name]
    file = tmp_path / "topic.md"
    file.write_bytes(data)
    loaded = bank.load(file)
    assert [str(problem) for problem in loaded.problems] == [f"{file}:{problem}" for problem in problems]
    assert [card.id for card in loaded.cards] == served


def _sentences() -> Iterator[str]:
    """Every message of the two modules, as a pattern."""
    yield from map(re.escape, scanner._ILLEGAL.values())
    yield re.escape(scanner._UNCLOSED).replace(r"\{\}", ".+")
    for module in (scanner, builder, bank):
        for node in ast.walk(ast.parse(inspect.getsource(module))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in ("report", "Problem"):
                message = node.args[-1]
                if isinstance(message, ast.Constant):
                    yield re.escape(str(message.value))
                elif isinstance(message, ast.JoinedStr):
                    yield "".join(
                        re.escape(str(part.value)) if isinstance(part, ast.Constant) else ".*"
                        for part in message.values
                    )


def test_every_sentence_is_in_the_corpus() -> None:
    """No message can be written or changed without a bank that shows it."""
    told = [line for file in GOLDEN.glob("*.expected") for line in file.read_text(encoding="utf-8").splitlines()]
    told += [problem for _, problems, _ in BYTES.values() for problem in problems]
    told += ["topic.md:1: cannot be read: a test of its own"]
    messages = [line.partition(": ")[2] for line in told]
    sentences = set(_sentences())
    assert len(sentences) > 40
    assert [s for s in sorted(sentences) if not any(re.fullmatch(s, message) for message in messages)] == []


def test_every_kind_is_understood() -> None:
    """A card carries everything its author wrote, and nothing of the Markdown around it."""
    cards = {card.id: card for card in bank.load(GOLDEN / "healthy.md").cards}
    card = cards["open-card"]
    assert card.task == Open((Point("a that goes on", must=True), Point("b", must=False)))
    assert (card.question, card.topic, card.level, card.seed, card.katas) == (
        "Open?",
        "healthy",
        2,
        ("S03.C1",),
        ("relu",),
    )
    assert card.body.startswith("A body with $x$.\n\n| a | b |")
    assert card.answer == "Long.\n\n- with a list"
    assert [(follow.question, follow.card) for follow in card.follow_ups] == [("Next?", "choice-card"), ("Free?", "")]
    assert (card.pitfalls, card.sources) == (("one",), ("Someone 2019",))
    assert card.proof is not None
    assert card.proof.source == "assert 1 + 1 == 2\n"
    text = (GOLDEN / "healthy.md").read_text(encoding="utf-8").splitlines()
    assert text[card.proof.line - 1] == "assert 1 + 1 == 2"
    assert cards["choice-card"].task == Choice((Option("right", True, "because"), Option("wrong", False, "because")))
    assert (cards["text-card"].task, cards["text-card"].level) == (Text(("so",)), 3)
    assert cards["formula-card"].task == Value(Formula("sigmoid(x)", {"x": (-8.0, 8.0)}, 0.001))
    assert cards["number-card"].task == Value(Formula("1/4"))


def test_title_is_kept_for_each_language(monkeypatch: pytest.MonkeyPatch) -> None:
    """Titles are found under topic and language; a bank outside `en` and `zh` has no language."""
    monkeypatch.chdir(GOLDEN)
    assert bank.load(Path("healthy.md")).titles == {("healthy", ""): "All kinds"}
    assert bank.load(Path("languages-missing")).titles == {("topic", "en"): "Topic", ("topic", "zh"): "Topic"}


def _asked(path: Path, language: str) -> list[Card]:
    """The cards a session in this language can ask."""
    served = bank.served([path], language)
    built = (entry.built() or served.get(entry.id) for entry in bank.entries([path], language))
    return [titled.card for titled in built if titled]


@pytest.mark.parametrize(("language", "foreign"), [("en", "two"), ("zh", "one")])
def test_a_session_prefers_its_language(language: str, foreign: str) -> None:
    """A session asks each card once, in its language where it exists there, else in the other."""
    cards = _asked(GOLDEN / "languages-missing", language)
    assert sorted(card.id for card in cards) == ["healthy", "one", "two"]
    assert [card.id for card in cards if card.language != language] == [foreign]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", CASES)
def test_what_is_broken_hides_nothing(name: str, language: str) -> None:
    """A session asks every healthy card once, in its language where it is healthy there, and of several the first."""
    expected: dict[str, Card] = {}
    for card in sorted(bank.load(GOLDEN / name).cards, key=lambda card: card.language not in (language, "")):
        expected.setdefault(card.id, card)
    assert {card.id: card for card in _asked(GOLDEN / name, language)} == expected


def test_of_two_banks_the_first_is_asked(tmp_path: Path) -> None:
    """A card that stands in several places is asked once, from the first, or from the next when that is broken."""
    places = [tmp_path / "a.md", tmp_path / "b.md"]
    for place in places:
        place.write_bytes(TITLE + HEALTHY)
    (entry,) = bank.entries(places, "en")
    assert entry.origin.path == str(places[0])
    places[0].write_bytes((TITLE + HEALTHY).replace(b"- yes", b"- "))
    (entry,) = bank.entries(places, "en")
    assert entry.built() is None
    assert bank.served(places, "en")["healthy"].card.path == str(places[1])


def test_nothing_more_is_read_when_all_is_healthy(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each bank of the session's language is read once, and of the others nothing is cut or built."""
    cuts: list[str] = []

    def counted(text: str, report: scanner.Reporter) -> tuple[str, list[scanner.RawCard]]:
        cuts.append(report.path)
        return scanner.cut(text, report)

    monkeypatch.setattr(bank, "cut", counted)
    bank.entries([paths.questions()], "zh")
    assert cuts == [str(file) for file in sorted((paths.questions() / "zh").glob("*.md"))]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_session_is_served_what_is_healthy(language: str) -> None:
    """The shortened reading for a session finds the same cards as the full one, with the same content."""
    full = {(card.language, card.id): card for card in bank.load(paths.questions()).cards}
    asked = _asked(paths.questions(), language)
    assert sorted(card.id for card in asked) == sorted({identity for _, identity in full})
    assert all(full[card.language, card.id] == card for card in asked)


@pytest.mark.parametrize("name", CASES)
def test_an_entry_tells_what_its_card_is(name: str) -> None:
    """What a card can be chosen by is told without building it, and is true; broken cards are left out."""
    full = {card.id: card for card in bank.load(GOLDEN / name).cards}
    for entry in bank.entries([GOLDEN / name], "en"):
        if titled := entry.built():
            card = titled.card
            assert (entry.id, entry.kind, entry.level) == (card.id, card.kind, card.level)
            assert (entry.origin.topic, entry.origin.language) == (card.topic, card.language)
            assert card.id in full


def test_nothing_there(tmp_path: Path) -> None:
    """A path that leads nowhere is named, with what to do."""
    with pytest.raises(ActquizError, match=r"there is no bank at .*missing\.md") as caught:
        bank.load(tmp_path / "missing.md")
    assert "Markdown file" in caught.value.hint


def test_folder_without_banks(tmp_path: Path) -> None:
    """An empty folder, one with other files, and one with folders and pipes named like banks hold no bank."""
    tmp_path.joinpath("notes.txt").write_text("# Topic\n", encoding="utf-8")
    for name in ("en", "zh", "folder.md"):
        tmp_path.joinpath(name).mkdir()
    os.mkfifo(tmp_path / "en" / "pipe.md")
    tmp_path.joinpath("zh", "dangling.md").symlink_to("nowhere")
    with pytest.raises(ActquizError, match="there is no bank in"):
        bank.load(tmp_path)


def test_pipe_is_not_opened(tmp_path: Path) -> None:
    """A FIFO named as a bank is refused at once; opening it would wait for ever."""
    os.mkfifo(tmp_path / "pipe.md")
    with pytest.raises(ActquizError, match="neither a file nor a folder"):
        bank.load(tmp_path / "pipe.md")


def test_folder_named_like_a_bank(tmp_path: Path) -> None:
    """A folder may be called x.md; it is a folder of banks like any other."""
    folder = tmp_path / "x.md"
    folder.mkdir()
    folder.joinpath("topic.md").write_bytes(TITLE + HEALTHY)
    assert [card.id for card in bank.load(folder).cards] == ["healthy"]


@pytest.mark.skipif(not Path("/proc/self/mem").exists(), reason="needs a file that cannot be read, even by root")
def test_unreadable_bank_is_one_problem(tmp_path: Path) -> None:
    """A bank that cannot be read is reported like any problem, and the others are served."""
    tmp_path.joinpath("healthy.md").write_bytes(TITLE + HEALTHY)
    bad = tmp_path / "bad.md"
    bad.symlink_to("/proc/self/mem")
    loaded = bank.load(tmp_path)
    (problem,) = loaded.problems
    assert str(problem).startswith(f"{bad}:1: cannot be read: ")
    assert [card.id for card in loaded.cards] == ["healthy"]
    assert [card.id for card in _asked(tmp_path, "en")] == ["healthy"]


def test_impossible_path() -> None:
    """A name no file system takes is an expected error, not a fault of ours."""
    with pytest.raises(ActquizError, match="cannot be read"):
        bank.load(Path("x" * 5000))


def test_problems_are_sorted(monkeypatch: pytest.MonkeyPatch) -> None:
    """Problems come file by file and line by line, as an author mends them."""
    monkeypatch.chdir(GOLDEN)
    places = [(problem.path, problem.line) for problem in bank.load(Path("languages-differ")).problems]
    assert places == sorted(places)
    assert len(places) > 5
