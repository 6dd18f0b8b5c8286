"""`actquiz kata NAME --watch`: a verdict for every save."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import nullcontext, suppress
from pathlib import Path

from actquiz import paths, workspace
from actquiz.commands import attempts, kata_help
from actquiz.commands.ending import orderly
from actquiz.errors import ActquizError
from actquiz.grading.focus import focus_of
from actquiz.grading.warm import Warm, keep_warm
from actquiz.katas import Kata
from actquiz.report import Report
from actquiz.saves import Saves
from actquiz.store import Store
from actquiz.ui.kata_watch import Lines, Terminal

# a look costs some 20 microseconds; at this pace they are half a percent of one processor
LOOK_SECONDS = 0.005


class Watch:
    """A watch over the files of one learner, one kata after the other."""

    def __init__(
        self, face: Lines | Terminal, folder: Path, file: Path | None, seed: int, language: str,
        layers: Sequence[str], katas: Callable[[], Sequence[Kata]],
    ) -> None:  # fmt: skip
        self._face = face
        self._folder = folder
        self._file = file
        self._seed = seed
        self._language = language
        self._layers = layers
        self._katas = katas
        self._kata: Kata | None = None
        self._store: Store | None = None
        self._source = b""
        self.last: Report | None = None

    def hold(self, kata: Kata) -> None:
        """Watch from this kata on until the learner quits.

        Raises:
            KeyboardInterrupt: Ctrl-C.
            SystemExit: the system asked for an end.
            ActquizError: a file cannot be read.
        """
        self._kata = kata
        # it stays open: sqlite does in a third of the time what would mean opening and closing for every save
        log = nullcontext() if self._file else Store(paths.home())
        # an EOFError is Ctrl-D, or the terminal is gone
        with orderly(), suppress(EOFError), log as self._store, self._face.opened():
            while self._kata is not None:
                keep_warm(self._kata, self._layers, self._watch)

    def _watch(self, warm: Warm) -> None:
        """Grade the file of a kata at every save until a key ends it."""
        kata = self._kata
        assert kata is not None
        path = self._file or workspace.file_of(kata, self._folder)
        saves = Saves(path)
        if self._file is None and not path.exists():
            workspace.start(kata, self._folder)
            self._source = saves.look() or b""  # nobody wants to hear that the stub is wrong
            self._face.started(kata, path)
        while self._kata is kata:
            if (source := saves.look()) is not None:
                # the seed stays, and with it the input that fails, until it is mended
                self._source, self.last = source, warm.grade(source, self._seed)
                if self._store:
                    attempts.record(self._store, kata, source, self.last)  # first: what was shown is stored
                self._face.graded(self.last, path)
            elif key := self._face.key(LOOK_SECONDS):
                self._press(key, kata, path, warm)
            else:
                warm.prepare()

    def _press(self, key: str, kata: Kata, path: Path, warm: Warm) -> None:
        face = self._face
        assert isinstance(face, Terminal)
        match key:
            case "q":
                self._kata = None
            case "n" if self._store:
                self._kata = _after(kata, self._katas(), self._store.stars())
            case "h":
                face.hint(kata, kata_help.next_hint(kata, self._language))
            case "p":
                self._draw(kata, warm)
            case "s":
                try:
                    kata_help.unlock(kata, give_up=False)
                except ActquizError as error:
                    face.refused(error)
                else:
                    face.solution(*kata_help.sides(kata, path, warm.measure))

    def _draw(self, kata: Kata, warm: Warm) -> None:
        face = self._face
        assert isinstance(face, Terminal)
        report = self.last if self.last and self.last.kata == kata.name else None
        try:
            face.picture((report and report.problem) or warm.sample(self._source, focus_of(kata, report)))
        except ActquizError as error:
            face.refused(error)


def _after(kata: Kata, katas: Sequence[Kata], stars: Mapping[str, int]) -> Kata:
    """Return the next kata without a star, else the next one, in the order of the map."""
    place = next(index for index, other in enumerate(katas) if other.name == kata.name)
    following = [*katas[place + 1 :], *katas[:place]]
    without = [other for other in following if not stars.get(other.name)]
    return next(iter(without or following), kata)
