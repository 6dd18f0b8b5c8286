"""The way in: `actquiz` and `python -m actquiz`."""

import gc
import io
import os
import sys


def main() -> None:
    """Run the command line and end with its exit code."""
    # imports make no garbage, and looking for it costs a tenth of the time to the first card
    gc.disable()
    _forget_working_folder()
    code = _run(sys.argv[1:])
    # all of it ends now; else Python would look through everything that is loaded once more, for a tenth of a grade
    gc.freeze()
    sys.exit(code)


def _accept_any_stream() -> None:
    """A terminal or a pipe of another encoding, or a closed one, must not end a session."""
    sys.stdin = sys.stdin or open(os.devnull)  # noqa: PTH123, SIM115
    sys.stdout = sys.stdout or open(os.devnull, "w")  # noqa: PTH123, SIM115
    sys.stderr = sys.stderr or open(os.devnull, "w")  # noqa: PTH123, SIM115
    for stream in (sys.stdin, sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")


def _forget_working_folder() -> None:
    """Take the working folder off the import path: a `random.py` of the learner must not be ours."""
    try:
        here = os.getcwd()  # noqa: PTH109
    except FileNotFoundError:  # it was deleted, nothing can be imported from it
        here = ""
    sys.path[:] = [entry for entry in sys.path if entry not in ("", ".", here)]


def _run(arguments: list[str]) -> int:
    from actquiz.errors import ActquizError
    from actquiz.shortcut import shortcut

    _accept_any_stream()
    try:
        if command := shortcut(arguments, os.environ):
            return command()
        from actquiz.cli import run

        return run(arguments)
    except ActquizError as error:
        from actquiz.i18n import language_of
        from actquiz.ui.sentence import one_line

        message, hint = map(one_line, error.told(error.language or language_of(os.environ)))
        print(f"actquiz: {message}\n  {hint}", file=sys.stderr)
        return error.exit_code
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        # the reader went away; python would complain once more when it flushes at exit
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    except Exception:
        from actquiz.crash import report

        return report(arguments)


if __name__ == "__main__":
    main()
