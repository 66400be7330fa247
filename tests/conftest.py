"""What all tests share: the root of the checkout, real texts where they are at hand, how laws are tried."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

# No deadline: a shared machine may stall for a second, and that is no finding.
settings.register_profile("house", deadline=None, print_blob=True, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("house")

_ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture(scope="session")
def root() -> Path:
    """The root of the checkout."""
    return _ROOT


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of real texts and labelled cases beside the checkout; the test is skipped where it is absent."""
    place = _ROOT.parent / "shared"
    if not place.is_dir():
        pytest.skip("../shared is not here")
    return place
