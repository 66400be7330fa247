"""The program as a shell runs it: outputs that are full, closed or know few signs."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest


@pytest.fixture
def shell(archive):
    """Runs the program on the archive, with what the shell does around it."""

    def ran(command: str, **environment: str) -> subprocess.CompletedProcess[str]:
        paths = {"SMALLPRINT_ARCHIVE": str(archive), "PYTHONPATH": os.pathsep.join(sys.path)}
        program = f'"{sys.executable}" -m smallprint.cli.main'
        return subprocess.run(
            ["/bin/sh", "-c", command.replace("smallprint", program)],
            env={**os.environ, **paths, **environment}, capture_output=True, text=True, check=False,
        )  # fmt: skip

    return ran


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full, an output that is always full")
@pytest.mark.parametrize("command", ["smallprint log", "smallprint services", "smallprint --help"])
def test_a_full_output_is_trouble_told_in_one_line(shell, command):
    ran = shell(f"{command} > /dev/full")
    assert ran.returncode == 2
    assert ran.stderr.splitlines()[-1] == "smallprint: No space left on device"
    assert "Traceback" not in ran.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="needs a shell that closes outputs")
def test_a_closed_output_is_no_trouble(shell):
    assert shell("smallprint services >&-").returncode == 0


@pytest.mark.skipif(sys.platform == "win32", reason="needs a shell")
@pytest.mark.parametrize("command", ["log --all", "diff Fernwick tos", "search licence", "services"])
def test_a_terminal_that_knows_few_signs_is_shown_the_rest(shell, command):
    ran = shell(f"smallprint {command}", PYTHONIOENCODING="ascii")
    assert ran.returncode in (0, 1)
    assert "Traceback" not in ran.stderr
    assert ran.stdout.isascii()


def test_a_name_that_is_too_long_is_named(shell):
    ran = shell(f"smallprint log --archive {'x' * 300}")
    assert (ran.returncode, "File name too long" in ran.stderr, "Traceback" in ran.stderr) == (2, True, False)
