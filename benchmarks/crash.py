"""An import killed with -9 at random moments and run again, compared with one that nothing disturbed.

    make bench FIGURE=crash ARGS="~/collections/genai-eu-versions"

Each kill falls at a random moment of the same import, which the next run goes on with; at the end the two archives have
to have the same fingerprint (documents, versions, recorded texts, assessments), and both have to verify.
"""

from __future__ import annotations

import argparse
import contextlib
import random
import subprocess
import sys
import tempfile
from pathlib import Path

from smallprint.archive.open_archive import open_archive

EARLIEST, LATEST = 0.3, 1.6
"""Seconds after its start at which an import is killed: from before the first version is kept to well within."""


def command(place: str, archive: Path, jobs: int) -> list[str]:
    """The import, as a user would start it."""
    program = str(Path(sys.executable).with_name("smallprint"))
    return [program, "--archive", str(archive), "import", place, "--jobs", str(jobs)]


def fingerprint(archive: Path) -> str:
    """What an archive holds, in a digest; an error where it does not verify."""
    with open_archive(archive) as store:
        problems = store.verify()
        if problems:
            raise SystemExit(f"{archive} does not verify: {problems[0].message}")
        return store.fingerprint()


def main() -> int:
    """Kill and compare; exit status 1 where the archives differ."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("place", help="a bundle, clone or bare repository")
    parser.add_argument("--kills", type=int, default=20)
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args()
    chance = random.Random(asked.seed)
    with tempfile.TemporaryDirectory() as folder:
        whole, killed = Path(folder, "whole"), Path(folder, "killed")
        kills = 0
        for _ in range(asked.kills):
            running = subprocess.Popen(
                command(asked.place, killed, asked.jobs), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
            )
            with contextlib.suppress(subprocess.TimeoutExpired):
                running.wait(chance.uniform(EARLIEST, LATEST))
            kills += running.poll() is None
            running.kill()
            running.wait()
        for archive in (killed, whole):
            subprocess.run(command(asked.place, archive, asked.jobs), check=True, stdout=subprocess.DEVNULL)
        is_same = fingerprint(killed) == fingerprint(whole)
    print(f"killed {kills} times, then run to the end: {'the same archive' if is_same else 'ANOTHER ARCHIVE'}")
    return 0 if is_same and kills else 1


if __name__ == "__main__":
    sys.exit(main())
