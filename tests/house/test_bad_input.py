"""Whatever is handed to the command line, trouble is one plain line that names it, and exit status 2.

No error of a lower library (sqlite3, subprocess, the disk, the decoder) may reach the person who typed.
"""

from __future__ import annotations

import os
import random
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from smallprint.cli.main import main

TERMS = "# Terms of Service\n\nLast updated: 1 March 2023\n\n## 1. Use\n\nYou may use it. You must be 16 or older.\n"
AMENDED = TERMS.replace("16", "18").replace("1 March", "2 April")


@pytest.fixture(autouse=True)
def _away(tmp_path, monkeypatch):
    """An archive, caches and a git of this test's own."""
    for name in ("SMALLPRINT_ARCHIVE", "XDG_CACHE_HOME", "XDG_DATA_HOME", "HOME"):
        monkeypatch.setenv(name, str(tmp_path / name.lower()))
    for name, value in {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_SYSTEM": os.devnull}.items():
        monkeypatch.setenv(name, value)
    for role in ("AUTHOR", "COMMITTER"):
        monkeypatch.setenv(f"GIT_{role}_NAME", "Recorder")
        monkeypatch.setenv(f"GIT_{role}_EMAIL", "recorder@example.com")
    monkeypatch.chdir(tmp_path)


@pytest.fixture
def history(tmp_path) -> Path:
    """A folder of two versions of one document."""
    folder = tmp_path / "history" / "Acme" / "Terms of Service"
    folder.mkdir(parents=True)
    (folder / "2023-03-01.md").write_text(TERMS, encoding="utf-8")
    (folder / "2023-04-02.md").write_text(AMENDED, encoding="utf-8")
    return tmp_path / "history"


@pytest.fixture
def archive(history, tmp_path, capsys) -> Path:
    """An archive of that history."""
    assert main(["import", str(history)]) != 2
    capsys.readouterr()
    return tmp_path / "smallprint_archive"


def trouble(capsys, *arguments: str) -> str:
    """What a command that fails tells, after checking the way in which it does."""
    try:
        status = main(arguments)
    except SystemExit as stop:  # argparse's own refusals
        status = stop.code
    told = capsys.readouterr()
    assert status == 2, f"{arguments} ended with {status}: {told.out}{told.err}"
    assert told.err.strip(), f"{arguments} says nothing"
    assert "Traceback" not in told.err
    return told.err


def git(folder: Path, *arguments: str) -> None:
    subprocess.run(["git", "-C", str(folder), *arguments], check=True, capture_output=True)


def repository(folder: Path, content: dict[str, bytes]) -> Path:
    """A git repository with one commit."""
    folder.mkdir()
    git(folder, "init", "-q", "-b", "main")
    for name, text in content.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(text)
    git(folder, "add", "-A")
    git(folder, "commit", "-q", "--allow-empty", "-m", "First record of Acme Terms of Service")
    return folder


def test_a_place_that_is_not_there_is_named(capsys):
    assert "nowhere.bundle" in trouble(capsys, "import", "nowhere.bundle")


def test_a_bundle_cut_in_half_is_named(tmp_path, capsys):
    words = random.Random(7).choices(TERMS.split(), k=20_000)
    source = repository(tmp_path / "source", {"Acme/Terms of Service.md": " ".join(words).encode()})
    git(source, "bundle", "create", str(tmp_path / "whole.bundle"), "main")
    whole = (tmp_path / "whole.bundle").read_bytes()
    (tmp_path / "half.bundle").write_bytes(whole[: len(whole) // 2])
    assert "half.bundle" in trouble(capsys, "import", str(tmp_path / "half.bundle"))


def test_a_bundle_of_noise_is_named(tmp_path, capsys):
    (tmp_path / "noise.bundle").write_bytes(random.Random(7).randbytes(4096))
    assert "noise.bundle" in trouble(capsys, "import", str(tmp_path / "noise.bundle"))


def test_an_empty_bundle_is_named(tmp_path, capsys):
    (tmp_path / "empty.bundle").touch()
    assert "empty.bundle" in trouble(capsys, "import", str(tmp_path / "empty.bundle"))


@pytest.mark.parametrize("content", [{}, {"README.md": b"# A list\n"}], ids=["nothing", "no document"])
def test_a_repository_with_no_documents_is_named(tmp_path, capsys, content):
    source = repository(tmp_path / "bare-of-terms", content)
    assert "bare-of-terms" in trouble(capsys, "import", str(source))


def test_a_repository_with_no_commit_is_named(tmp_path, capsys):
    (tmp_path / "unborn").mkdir()
    git(tmp_path / "unborn", "init", "-q")
    assert "unborn" in trouble(capsys, "import", str(tmp_path / "unborn"))


def test_an_empty_folder_is_named(tmp_path, capsys):
    (tmp_path / "empty").mkdir()
    assert "empty" in trouble(capsys, "import", str(tmp_path / "empty"))


def test_an_address_that_git_cannot_reach_is_named(capsys):
    assert "no-such-remote" in trouble(capsys, "import", "file:///nowhere/no-such-remote.git")


def test_a_missing_git_is_named(tmp_path, capsys, monkeypatch):
    source = repository(tmp_path / "source", {"Acme/Terms of Service.md": TERMS.encode()})
    monkeypatch.setenv("PATH", str(tmp_path))
    assert "git" in trouble(capsys, "import", str(source))


def test_invalid_utf8_is_kept_byte_for_byte(tmp_path, capsys, history):
    odd = TERMS.encode() + b"\nCaf\xe9 \xff\xfe \xed\xa0\x80 \x00 end.\n"
    (history / "Acme" / "Terms of Service" / "2023-05-03.md").write_bytes(odd)
    assert main(["import", str(history)]) != 2
    assert main(["verify"]) == 0
    capsys.readouterr()
    status = subprocess.run(
        [sys.executable, "-m", "smallprint.cli.main", "show", "Acme", "Terms of Service", "3", "--raw"],
        capture_output=True,
        check=True,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
    )
    assert status.stdout == odd


@pytest.mark.parametrize(
    "command",
    [["log"], ["services"], ["show", "Acme"], ["search", "data"], ["verify"], ["export", "out"], ["reread"]],
)
def test_no_archive_yet_says_how_to_begin(capsys, command):
    assert "import" in trouble(capsys, *command)


def test_an_archive_that_is_a_file_is_named(tmp_path, capsys, history):
    (tmp_path / "a-file").write_text("not an archive", encoding="utf-8")
    for command in (["import", str(history)], ["log"], ["verify"]):
        assert "a-file" in trouble(capsys, *command, "--archive", str(tmp_path / "a-file"))


def test_an_archive_below_a_file_is_named(tmp_path, capsys, history):
    (tmp_path / "a-file").touch()
    assert "a-file" in trouble(capsys, "import", str(history), "--archive", str(tmp_path / "a-file" / "archive"))


def databases(archive: Path) -> list[Path]:
    return [path for path in archive.rglob("*") if path.is_file() and path.read_bytes()[:15] == b"SQLite format 3"]


def test_an_archive_of_noise_is_named_and_left_alone(archive, capsys, history):
    (database,) = databases(archive)
    noise = random.Random(7).randbytes(8192)
    database.write_bytes(noise)
    for command in (["log"], ["verify"], ["show", "Acme"], ["search", "use"], ["import", str(history)]):
        assert archive.name in trouble(capsys, *command)
    assert database.read_bytes() == noise


def test_an_archive_cut_short_is_named(archive, capsys):
    (database,) = databases(archive)
    content = database.read_bytes()
    database.write_bytes(content[: len(content) // 2])
    try:
        status = main(["verify"])
    except SystemExit as stop:
        status = stop.code
    told = capsys.readouterr()
    assert status == 2
    assert told.out + told.err


def test_an_empty_database_is_named(archive, capsys):
    (database,) = databases(archive)
    database.write_bytes(b"")
    assert trouble(capsys, "log")


def test_an_archive_of_a_later_edition_is_refused(archive, capsys):
    (database,) = databases(archive)
    content = bytearray(database.read_bytes())
    content[60:64] = (2**31 - 1).to_bytes(4, "big")  # SQLite keeps the user version there
    database.write_bytes(content)
    assert trouble(capsys, "log")


@pytest.mark.parametrize(
    ("command", "named"),
    [
        (["show", "Nobody"], "Nobody"),
        (["show", "Acme", "Privacy Policy"], "Privacy Policy"),
        (["show", "Acme", "Terms of Service", "99"], "99"),
        (["show", "Acme", "Terms of Service", "--at", "yesterday-ish"], "yesterday-ish"),
        (["show", "Acme", "Terms of Service", "--at", "2001-01-01"], "2001-01-01"),
        (["show", "Acme", "Terms of Service", "2023-13-45"], "2023-13-45"),
        (["log", "Nobody"], "Nobody"),
        (["log", "--since", "never"], "never"),
        (["log", "--since", "99999-01-01"], "99999-01-01"),
        (["log", "--severity", "awful"], "awful"),
        (["since", "2023-03-01", "Nobody"], "Nobody"),
        (["since", "soon", "Acme"], "soon"),
        (["diff", "Acme", "Terms of Service", "1", "77"], "77"),
        (["diff", "one.md", "two.md"], ".md"),
        (["search", '"unclosed'], "unclosed"),
        (["search", "AND"], "AND"),
        (["search", "*"], "*"),
        (["services", "Nobody"], "Nobody"),
        (["reread", "Nobody"], "Nobody"),
        (["show", "Ac\x00me"], ""),
        (["search", "\ud800"], ""),
        (["search", ""], ""),
    ],
    ids=lambda each: " ".join(each).encode("ascii", "backslashreplace").decode() if isinstance(each, list) else "",
)
def test_what_is_asked_and_not_there_is_named(archive, capsys, command, named):
    assert archive.exists()
    assert named in trouble(capsys, *command)


def test_a_folder_or_a_binary_in_place_of_a_file_is_no_crash(tmp_path, capsys):
    (tmp_path / "folder.md").mkdir()
    (tmp_path / "old.md").write_text(TERMS, encoding="utf-8")
    assert "folder.md" in trouble(capsys, "diff", str(tmp_path / "old.md"), str(tmp_path / "folder.md"))
    (tmp_path / "binary.md").write_bytes(bytes(range(256)) * 40)
    assert "binary.md is no text" in trouble(capsys, "diff", str(tmp_path / "old.md"), str(tmp_path / "binary.md"))


def test_two_files_that_differ_or_not_exit_as_diff_does(tmp_path, capsys):
    for name, text in (("old.md", TERMS), ("same.md", TERMS), ("new.md", AMENDED)):
        (tmp_path / name).write_text(text, encoding="utf-8")
    assert main(["diff", "old.md", "same.md"]) == 0
    assert main(["diff", "old.md", "new.md"]) == 1
    assert "18" in capsys.readouterr().out


def test_an_export_into_what_exists_or_below_a_file_is_refused(archive, tmp_path, capsys):
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "mine.txt").write_text("keep", encoding="utf-8")
    assert "full" in trouble(capsys, "export", str(tmp_path / "full"))
    assert "mine.txt" in trouble(capsys, "export", str(tmp_path / "full" / "mine.txt" / "below"))
    assert (tmp_path / "full" / "mine.txt").read_text(encoding="utf-8") == "keep"


def limited(blocks: int, *arguments: str) -> subprocess.CompletedProcess[str]:
    """A command run where no file may grow beyond so many blocks of 512 bytes: a full disk."""
    script = f'ulimit -f {blocks}; exec "$0" -m smallprint.cli.main "$@"'
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    return subprocess.run(
        ["sh", "-c", script, sys.executable, *arguments], env=environment, capture_output=True, text=True, check=False
    )


def test_a_full_disk_is_said_and_nothing_is_lost(archive, history, capsys):
    (database,) = databases(archive)
    folder = history / "Acme" / "Privacy Policy"
    folder.mkdir()
    words = random.Random(7).choices(TERMS.split(), k=60_000)
    (folder / "2023-06-01.md").write_text(
        "# Privacy Policy\n\n" + "\n\n".join(" ".join(words[i : i + 40]) for i in range(0, 60_000, 40)),
        encoding="utf-8",
    )
    done = limited(database.stat().st_size // 512 + 8, "import", str(history), "--jobs", "1")
    assert done.returncode == 2, done.stdout + done.stderr
    assert "Traceback" not in done.stderr
    assert done.stderr.strip()
    assert main(["verify"]) == 0
    assert main(["import", str(history)]) != 2
    assert main(["verify"]) == 0
    assert "Privacy Policy" in (main(["services"]), capsys.readouterr().out)[1]


def bound_by_permissions() -> list[str]:
    """What to put before a command so that a read-only file is read-only to it, whoever runs the tests."""
    if os.geteuid() != 0:
        return []
    prefix = ["setpriv", "--bounding-set", "-dac_override,-dac_read_search"]
    if not shutil.which("setpriv") or subprocess.run([*prefix, "true"], capture_output=True, check=False).returncode:
        pytest.skip("as root nothing is read-only here")
    return prefix


def test_a_read_only_archive_can_be_read_and_refuses_to_be_written(archive, history, capsys):
    (history / "Acme" / "Terms of Service" / "2023-07-01.md").write_text(AMENDED.replace("18", "21"), encoding="utf-8")
    program = [*bound_by_permissions(), sys.executable, "-m", "smallprint.cli.main"]
    held = [archive, *archive.rglob("*")]
    for path in held:
        path.chmod(0o555 if path.is_dir() else 0o444)
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    ran = [
        subprocess.run([*program, *arguments], env=environment, capture_output=True, text=True, check=False)
        for arguments in (["log"], ["verify"], ["import", str(history)], ["reread"])
    ]
    for path in held:
        path.chmod(0o755 if path.is_dir() else 0o644)
    assert [done.returncode for done in ran] == [1, 0, 2, 2], [done.stderr for done in ran]
    assert all(archive.name in done.stderr and "Traceback" not in done.stderr for done in ran[2:])
    assert main(["verify"]) == 0
    capsys.readouterr()
