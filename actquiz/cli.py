"""The command line: options, one call, an exit code. Heavy packages are imported by the call that needs them."""

# no `from __future__ import annotations` here: typer would have to evaluate every annotation again

import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated, Any

import typer
from typer.core import TyperGroup

from actquiz import __version__
from actquiz.commands import new_seed
from actquiz.i18n import LANGUAGES, language_of
from actquiz.workspace import FOLDER


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
    invoke_without_command=True,
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
    ctx: typer.Context,
    version: Annotated[
        bool, typer.Option("--version", help="Print the version and exit.", callback=_version, is_eager=True)
    ] = False,
) -> None:
    """Prepare for deep-learning interviews on activation functions."""
    if ctx.invoked_subcommand is None:
        typer.echo(ctx.get_help())


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


Language = Annotated[
    str | None, typer.Option("--lang", metavar="en|zh", help="Language; else ACTQUIZ_LANG, else the locale.")
]
Json = Annotated[bool, typer.Option("--json", help="Talk JSON on stdout.")]
Seed = Annotated[int | None, typer.Option("--seed", min=0, help="Fix everything random.")]


@app.command()
def ask(
    topics: Annotated[list[str] | None, typer.Argument(metavar="[TOPIC]...", help="Topics; all if none.")] = None,
    topic: Annotated[list[str] | None, typer.Option("--topic", help="The same as an argument.")] = None,
    card: Annotated[list[str] | None, typer.Option("--card", metavar="ID", help="Ask this card.")] = None,
    count: Annotated[int, typer.Option("-n", "--number", min=1, help="How many cards.")] = 10,
    kind: Annotated[str | None, typer.Option(help="open, choice, text or formula.")] = None,
    level: Annotated[int | None, typer.Option(min=1, max=3, help="1 junior, 2 mid, 3 senior.")] = None,
    lang: Language = None,
    bank: Annotated[
        list[Path] | None,
        typer.Option(envvar="ACTQUIZ_BANK", help="Ask from this bank instead of the shipped ones."),
    ] = None,
    seed: Seed = None,
    json: Json = False,
) -> None:
    """Ask questions and remember what was known: new cards first, then those seen longest ago."""
    from actquiz.commands import ask as command

    options = command.Options(
        topics=(*(topics or ()), *(topic or ())), cards=tuple(card or ()), count=count, kind=kind, level=level,
        language=_language(lang), banks=tuple(bank or ()), seed=_seed(seed), as_json=json,
    )  # fmt: skip
    raise typer.Exit(command.run(options))


@app.command()
def kata(
    name: Annotated[str | None, typer.Argument(metavar="[NAME]", help="A kata; without one, the map.")] = None,
    picture: Annotated[Path | None, typer.Argument(metavar="[FILE.svg]", help="Where --plot draws.")] = None,
    file: Annotated[Path | None, typer.Option(help="Grade this file; it is not recorded.")] = None,
    reset: Annotated[bool, typer.Option("--reset", help="Put the stub back, keep a copy.")] = False,
    hint: Annotated[bool, typer.Option("--hint", help="Show the next of three hints.")] = False,
    solution: Annotated[bool, typer.Option("--solution", help="Show our solution, after the first star.")] = False,
    give_up: Annotated[bool, typer.Option("--give-up", help="Show it at once; the map will say so.")] = False,
    watch: Annotated[bool, typer.Option("--watch", help="Grade at every save.")] = False,
    edit: Annotated[bool, typer.Option("--edit", help="Open VISUAL or EDITOR, then grade.")] = False,
    plot: Annotated[
        bool, typer.Option("--plot", help="Draw your function, the right one and the error; with FILE.svg, there.")
    ] = False,
    history: Annotated[bool, typer.Option("--history", help="List your attempts.")] = False,
    diff: Annotated[
        tuple[int, int] | None, typer.Option(metavar="N M", help="Show what changed from attempt N to M.")
    ] = None,
    restore: Annotated[
        int | None, typer.Option(metavar="N", help="Put attempt N back, keep a copy of the file.")
    ] = None,
    new: Annotated[bool, typer.Option("--new", help="Write the skeleton of a new kata, for authors.")] = False,
    workspace: Annotated[Path, typer.Option(envvar="ACTQUIZ_WORKSPACE", help="Folder of your files.")] = FOLDER,
    katas: Annotated[
        Path | None,
        typer.Option(envvar="ACTQUIZ_KATAS", help="Katas from this folder instead of the shipped ones."),
    ] = None,
    lang: Language = None,
    seed: Seed = None,
    json: Json = False,
) -> None:
    """Show the map of katas; start one; grade it when its file is there."""
    from actquiz.commands import kata as command

    if plot and name and name.endswith(".svg"):  # the file may stand right behind --plot
        picture, name = Path(name), str(picture) if picture else None
    actions = {
        "--reset": reset, "--hint": hint, "--solution": solution or give_up, "--history": history, "--diff": diff,
        "--restore": restore is not None, "--file": file and not (watch or edit or plot), "--watch": watch,
        "--edit": edit, "--plot": plot, "--new": new,
    }  # fmt: skip
    asked = [flag for flag, given in actions.items() if given]
    if len(asked) > 1 or (asked and name is None):
        wants = "a kata" if name is None else "to stand alone"
        raise typer.BadParameter(f"it wants {wants}.", param_hint=f"'{asked[-1]}'")
    if picture is not None and not plot:
        raise typer.BadParameter("it wants --plot.", param_hint=f"'{picture}'")
    options = command.Options(
        name=name, file=file, reset=reset, hint=hint, solution=solution, give_up=give_up, watch=watch,
        edit=edit, plot=plot, picture=picture, history=history, diff=diff, restore=restore, new=new,
        workspace=workspace, katas=katas, language=_language(lang), seed=_seed(seed), as_json=json,
    )  # fmt: skip
    raise typer.Exit(command.run(options))


@app.command()
def search(
    words: Annotated[list[str], typer.Argument(metavar="WORD...", help="Words that must all be there.")],
    count: Annotated[int, typer.Option("-n", "--number", min=1, help="How many to show.")] = 10,
    lang: Language = None,
    bank: Annotated[
        list[Path] | None,
        typer.Option(envvar="ACTQUIZ_BANK", help="Search this bank instead of the shipped ones."),
    ] = None,
    katas: Annotated[
        Path | None,
        typer.Option(envvar="ACTQUIZ_KATAS", help="Katas from this folder instead of the shipped ones."),
    ] = None,
    json: Json = False,
) -> None:
    """Find cards and katas by words, in English and in Chinese."""
    from actquiz.commands import search as command

    split = tuple(part for word in words for part in word.split())
    if not split:
        raise typer.BadParameter("there is no word in it.", param_hint="'WORD'")
    options = command.Options(
        words=split, count=count, language=_language(lang), banks=tuple(bank or ()), katas=katas, as_json=json
    )
    raise typer.Exit(command.run(options))


@app.command()
def grade(
    folder: Annotated[Path, typer.Argument(metavar="DIR", help="A folder a person, or files.")],
    kata: Annotated[str | None, typer.Option(help="This kata alone; files in DIR are named after people.")] = None,
    jobs: Annotated[int | None, typer.Option(min=1, help="Files at a time; else one for each processor.")] = None,
    form: Annotated[str, typer.Option("--format", help="table, json, csv, junit, gradescope or exercism.")] = "table",
    output: Annotated[
        Path | None, typer.Option(help="Write to this file; gradescope and exercism: to this folder.")
    ] = None,
    results: Annotated[
        Path | None, typer.Option(help="Keep verdicts in this file and go on from those in it; else in ACTQUIZ_HOME.")
    ] = None,
    dask: Annotated[str | None, typer.Option(metavar="ADDRESS", help="Judge on this Dask cluster.")] = None,
    katas: Annotated[
        Path | None,
        typer.Option(envvar="ACTQUIZ_KATAS", help="Katas from this folder instead of the shipped ones."),
    ] = None,
    lang: Language = None,
    seed: Seed = None,
) -> None:
    """Grade the files of many people. A run that was stopped goes on where it was."""
    from actquiz.commands import grade as command

    if jobs and dask:
        raise typer.BadParameter("with --dask the cluster decides.", param_hint="'--jobs'")
    options = command.Options(
        folder=folder, kata=kata, jobs=jobs, form=form, output=output, results=results, dask=dask, katas=katas,
        language=_language(lang), seed=seed,
    )  # fmt: skip
    raise typer.Exit(command.run(options))


@app.command()
def doctor(lang: Language = None, json: Json = False) -> None:
    """Look whether everything works: versions, folders, your history, the grader and its sandbox."""
    from actquiz.commands import doctor as command

    raise typer.Exit(command.run(command.Options(_language(lang), as_json=json)))


def _language(chosen: str | None) -> str:
    if chosen is not None and chosen not in LANGUAGES:
        raise typer.BadParameter(f"{chosen!r} is not one of {', '.join(LANGUAGES)}.", param_hint="'--lang'")
    return chosen or language_of(os.environ)


def _seed(chosen: int | None) -> int:
    return new_seed() if chosen is None else chosen
