import importlib.util
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SHARED = ROOT.parent / "shared"


@pytest.mark.slow
def test_every_change_of_a_document_read_whole_is_raised_at_once():
    gold, bundle = SHARED / "gold" / "changes" / "zoom_all.jsonl", SHARED / "corpus" / "ota-contrib-versions.bundle"
    if not gold.exists() or not bundle.exists():
        pytest.skip("the labelled history is not part of this repository: no ../shared here")
    spec = importlib.util.spec_from_file_location("zoom", ROOT / "evaluation" / "zoom.py")
    zoom = importlib.util.module_from_spec(spec)
    sys.modules["zoom"] = zoom
    spec.loader.exec_module(zoom)
    outcome = zoom.run(gold, bundle)
    assert outcome.missed == ()
    assert len(outcome.others) <= zoom.MOST_OTHERS
    assert outcome.tokens == ()
