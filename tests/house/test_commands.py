"""Every command has help and is documented, and every command that a page shows is one that the program takes."""

from __future__ import annotations

import argparse
import os
import re
import shlex
import subprocess
import sys
from importlib import import_module

import pytest

from smallprint.cli.main import COMMANDS, main, overview
from smallprint.store.base import Store

COMMON = {"-h", "--help", "--archive", "--json"}
FENCED = re.compile(r"^```(?:console|sh|bash|shell)\s*\n(.*?)^```", re.MULTILINE | re.DOTALL)


def parser_of(command: str) -> argparse.ArgumentParser:
    return import_module(f"smallprint.cli.{command}{'_' if command == 'import' else ''}").parser()


def options_of(command: str) -> set[str]:
    """The options that a command takes beside those that all share."""
    words = {word for action in parser_of(command)._actions for word in action.option_strings}
    return {word for word in words if word.startswith("--")} - COMMON


def shown(text: str) -> list[str]:
    """The smallprint commands that a page shows at a prompt, without what surrounds them in the shell."""
    lines = [line for block in FENCED.findall(text) for line in block.replace("\\\n", " ").splitlines()]
    typed = [re.sub(r"^\$ (?:\w+=\S+ )*", "", line) for line in lines if line.startswith("$ ")]
    return [re.split(r"\s[|>&]|;", line)[0] for line in typed if re.match(r"(?:\.venv/bin/)?smallprint\b", line)]


def complaint(command: str) -> str:
    """What the program has against a command line, or ""."""
    words = shlex.split(command)[1:]
    while words and words[0] == "--archive":
        words = [*words[2:], *words[:2]]
    if not words or words[0] in {"--help", "--version"}:
        return ""
    if words[0] not in COMMANDS:
        return f"{command}: no such command"
    try:
        parser_of(words[0]).parse_args(words[1:])
    except SystemExit as stop:
        return f"{command}: refused" if stop.code else ""
    return ""


@pytest.fixture(scope="module")
def reference(root) -> dict[str, str]:
    """What docs/reference/cli.md says under the heading of each command."""
    text = (root / "docs" / "reference" / "cli.md").read_text(encoding="utf-8")
    parts = re.split(r"^#{2,3} `?(?:smallprint )?([a-z]+)\b[^\n]*$", text, flags=re.MULTILINE)
    return dict(zip(parts[1::2], parts[2::2], strict=True))


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_is_documented_with_all_its_options(reference, command):
    assert command in reference
    assert [option for option in sorted(options_of(command)) if option not in reference[command]] == []


@pytest.mark.parametrize("command", COMMANDS)
def test_the_documented_usage_names_every_option(reference, command):
    (usage, *_) = re.findall(r"^```\n(smallprint .*?)^```", reference[command], re.MULTILINE | re.DOTALL)
    spelled = [set(action.option_strings) - COMMON for action in parser_of(command)._actions]
    named = set(re.findall(r"--[a-z-]+", usage))
    assert named <= options_of(command)
    assert "[options]" in usage or [words for words in spelled if words and not words & named] == []


def test_the_reference_documents_no_command_that_is_not_there(reference, root):
    text = (root / "docs" / "reference" / "cli.md").read_text(encoding="utf-8")
    assert set(re.findall(r"^#{2,3} `?smallprint ([a-z]+)", text, re.MULTILINE)) <= set(COMMANDS)
    assert all(option in text for option in ("--archive", "--json", "SMALLPRINT_ARCHIVE"))


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_and_every_argument_has_help(command):
    parser = parser_of(command)
    assert parser.description
    assert [action.dest for action in parser._actions if not action.help] == []


@pytest.mark.parametrize("command", COMMANDS)
def test_help_is_printed_and_is_no_trouble(command, capsys):
    with pytest.raises(SystemExit) as stopped:
        main([command, "--help"])
    assert not stopped.value.code
    assert f"smallprint {command}" in capsys.readouterr().out


@pytest.mark.parametrize("command", COMMANDS)
def test_the_examples_in_a_commands_help_are_taken(command):
    examples = re.findall(r"^  (smallprint .+)$", parser_of(command).epilog or "", re.MULTILINE)
    assert examples
    assert [said for example in examples if (said := complaint(re.split(r"\s[|>]", example)[0]))] == []


@pytest.mark.parametrize("command", COMMANDS)
def test_the_python_that_a_commands_help_names_is_there(command):
    (twin,) = re.findall(r"^in Python: (.+)$", parser_of(command).epilog or "", re.MULTILINE)
    of_package = re.findall(r"\bsmallprint((?:\.\w+)+)\(", twin)
    of_store = re.findall(r"\bstore\.(\w+)\(", twin)
    assert of_package or of_store
    assert [name for name in of_package if not resolves(f"smallprint{name}")] == []
    assert [name for name in of_store if not hasattr(Store, name)] == []


def resolves(name: str) -> bool:
    """Whether a dotted name leads to something in the package."""
    home, _, last = name.rpartition(".")
    return hasattr(import_module(home), last)


def test_help_starts_without_what_only_commands_need():
    program = (
        "import sys; from smallprint.cli.main import main; main(['--help']); "
        "print(sorted({'rapidfuzz', 'rich', 'sqlite3', 'platformdirs', 'subprocess'} & set(sys.modules)))"
    )
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    done = subprocess.run([sys.executable, "-c", program], env=environment, capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "[]"


def test_the_overview_names_every_command():
    assert [command for command in COMMANDS if not re.search(rf"^  {command}\s", overview(), re.MULTILINE)] == []


def test_commands_on_pages_are_taken(root, pages):
    said = {
        str(page.relative_to(root)): [
            found for line in shown(page.read_text(encoding="utf-8")) if (found := complaint(line))
        ]
        for page in pages
    }
    assert {page: found for page, found in said.items() if found} == {}
    assert shown((root / "README.md").read_text(encoding="utf-8"))


def test_python_on_the_readme_prints_what_it_says(root, capsys):
    text = (root / "README.md").read_text(encoding="utf-8")
    pairs = re.findall(r"^```python\n(.*?)^```\n\n```\n(.*?)^```", text, re.MULTILINE | re.DOTALL)
    assert pairs
    for program, printed in pairs:
        exec(compile(program, "README.md", "exec"), {})
        assert capsys.readouterr().out == printed


@pytest.mark.parametrize(
    ("line", "is_taken"),
    [
        ("smallprint log --all", True),
        ("smallprint --archive here log", True),
        ("smallprint lgo", False),
        ("smallprint log --every", False),
    ],
)
def test_a_command_that_the_program_refuses_is_found(line, is_taken, capsys):
    assert (complaint(line) == "") is is_taken
    capsys.readouterr()
