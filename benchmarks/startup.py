"""How quickly the command line starts, beside a bare interpreter.

    make bench FIGURE=startup

Runs `smallprint --help` and `python -c pass` by turns and prints the median wall time of each, with their ratio.
"""

from __future__ import annotations

import argparse
import statistics
import subprocess
import sys
import time
from pathlib import Path

LIMIT = 2.5
"""Starting is to take at most this many times what the interpreter alone takes."""


def seconds(command: list[str]) -> float:
    """The wall seconds that a command takes."""
    began = time.perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return time.perf_counter() - began


def main() -> int:
    """Measure; exit status 1 where starting takes longer than it may."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", maxsplit=1)[0])
    parser.add_argument("--rounds", type=int, default=60, help="how often each is started (default: %(default)s)")
    rounds = parser.parse_args().rounds
    program = str(Path(sys.executable).with_name("smallprint"))
    commands = {"python -c pass": [sys.executable, "-c", "pass"], "smallprint --help": [program, "--help"]}
    taken: dict[str, list[float]] = {name: [] for name in commands}
    for _ in range(rounds):
        for name, command in commands.items():
            taken[name].append(seconds(command))
    medians = {name: statistics.median(times) for name, times in taken.items()}
    for name, median in medians.items():
        print(f"{name:<20} {median * 1000:6.1f} ms (median of {rounds})")
    ratio = medians["smallprint --help"] / medians["python -c pass"]
    print(f"ratio {ratio:.2f} (at most {LIMIT})")
    return 0 if ratio <= LIMIT else 1


if __name__ == "__main__":
    sys.exit(main())
