"""What is built is what is needed: weights, schemas and py.typed are in the wheel, and it runs from there."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from email import message_from_string

import pytest


@pytest.fixture(scope="module")
def wheel(root, tmp_path_factory) -> zipfile.ZipFile:
    folder = tmp_path_factory.mktemp("wheel")
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", str(folder)],
        cwd=root,
        check=True,
        capture_output=True,
    )
    (built,) = folder.glob("*.whl")
    return zipfile.ZipFile(built)


def test_every_file_of_the_package_is_in_the_wheel(root, wheel, tracked):
    source = root / "src"
    wanted = {str(path.relative_to(source)) for path in tracked if path.is_relative_to(source / "smallprint")}
    assert wanted - set(wheel.namelist()) == set()
    assert "smallprint/py.typed" in wanted
    assert any(name.endswith(".weights") for name in wanted)


def test_nothing_but_the_package_is_in_the_wheel(wheel):
    tops = {name.split("/")[0] for name in wheel.namelist()}
    assert {top for top in tops if not top.endswith(".dist-info")} == {"smallprint"}
    assert [name for name in wheel.namelist() if "__pycache__" in name] == []


def test_the_wheel_is_small(wheel):
    assert sum(each.compress_size for each in wheel.infolist()) < 5_000_000


def test_the_wheel_says_its_licence_and_its_needs(wheel):
    (named,) = (name for name in wheel.namelist() if name.endswith(".dist-info/METADATA"))
    about = message_from_string(wheel.read(named).decode("utf-8"))
    needs = [each for each in about.get_all("Requires-Dist") if "extra ==" not in each]
    assert about["License-Expression"] == "Apache-2.0"
    assert about["Requires-Python"] == ">=3.11"
    assert len(needs) == 13
    assert any(name.endswith(".dist-info/licenses/LICENSE") for name in wheel.namelist())


def test_the_package_runs_from_the_wheel_alone(wheel, tmp_path):
    wheel.extractall(tmp_path)
    program = (
        "import sys; sys.path.insert(0, sys.argv[1]); import smallprint, smallprint.resources as r; "
        "assert smallprint.__file__.startswith(sys.argv[1]); "
        "from importlib.resources import files; "
        "names = [p.name for p in files('smallprint.judge.weights').iterdir() if p.name.endswith('.weights')]; "
        "print(sum(len(r.read_resource('smallprint.judge.weights', name)) > 0 for name in names))"
    )
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    done = subprocess.run(
        [sys.executable, "-c", program, str(tmp_path)],
        cwd=tmp_path,
        env=environment,
        capture_output=True,
        text=True,
        check=True,
    )
    assert int(done.stdout) >= 1


def test_the_program_is_declared(wheel):
    (named,) = (name for name in wheel.namelist() if name.endswith("entry_points.txt"))
    assert "smallprint = smallprint.cli.main:main" in wheel.read(named).decode("utf-8")
