"""The command line: options, one call, an exit code. Heavy packages are imported by the call that needs them."""

# no `from __future__ import annotations` here: typer would have to evaluate every annotation again

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated, Any

import typer
from typer.core import TyperGroup

from actquiz import __version__


class Commands(TyperGroup):
    """A group whose commands end with 130 on Ctrl-C, where click alone would say `Aborted!` and 1."""

    def invoke(self, ctx: Any) -> Any:
        """Run the chosen command."""
        try:
            return super().invoke(ctx)
        except KeyboardInterrupt:
            raise SystemExit(130) from None


app = typer.Typer(
    cls=Commands,
    rich_markup_mode=None,
    add_completion=False,
    pretty_exceptions_enable=False,
    no_args_is_help=True,
    context_settings={"help_option_names": ["-h", "--help"]},
)


def run(arguments: Sequence[str]) -> int:
    """Run one command and return its exit code."""
    try:
        app(args=list(arguments), prog_name="actquiz")
    except SystemExit as ended:
        return ended.code if isinstance(ended.code, int) else int(ended.code is not None)
    return 0


def _version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"actquiz {__version__}")
        raise typer.Exit


@app.callback()
def _actquiz(
    version: Annotated[
        bool, typer.Option("--version", help="Print the version and exit.", callback=_version, is_eager=True)
    ] = False,
) -> None:
    """Prepare for deep-learning interviews on activation functions."""


@app.command()
def check(
    paths: Annotated[list[Path] | None, typer.Argument(metavar="[PATH]...", help="Banks and katas.")] = None,
    json: Annotated[bool, typer.Option("--json", help="Print one JSON object.")] = False,
) -> None:
    """Judge banks and katas, and run their proofs. For authors; runs the code in them."""
    from actquiz.authoring import check as check_content
    from actquiz.ui.authoring import as_json, as_text

    result = check_content(paths or [])
    sys.stdout.write(as_json(result) if json else as_text(result))
    raise typer.Exit(int(bool(result.problems)))
