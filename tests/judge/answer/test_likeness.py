from __future__ import annotations

import pytest

from smallprint.judge.answer.answer import answer
from smallprint.judge.answer.catalogue import BY_NAME
from smallprint.model.answer import Question, Verdict

NAMED = "# Licence\n\nWe may use your name, photo and voice in advertising for Quillfern.\n"
POSTED = "# Your content\n\nYou grant us a licence to use your posts to promote our service.\n"
ASKED = "# Stories\n\nIf you agree, we may publish your story in our marketing campaigns.\n"
OURS = "# Marks\n\nYou may not use our name or logo in advertising.\n"
NEWS = "# Mail\n\nWe use your name and e-mail address to send you marketing messages.\n"
CLIENTS = "# Publicity\n\nWe may list your company name and logo on our website as a customer.\n"
WRITTEN = "# Publicity\n\nNeither party will use the other's logo in marketing without prior written consent.\n"
PERSONAL = "# Licence\n\nWe grant you a right to view the content for your personal, non-commercial use only.\n"
FREELY = "# Ads\n\nYou agree that we may run ads next to your content.\n"
OTHERS = "# Posts\n\nOur advertisers may display any content that you post in their own promotional material.\n"
WHOLLY = "# Uploads\n\nMaterials uploaded by you are subject to commercial and promotional use by Wexbury.\n"
AT_WILL = (
    "# Publicity\n\nGlimmoor may include Customer's name and logo in its customer lists, "
    "but will cease this use at Customer's written request.\n"
)
NEVER = "# Content\n\nWe will not use your content for marketing or promotional campaigns.\n"
GATHERING = (
    "# Our meet-ups\n\nWe use these recordings for publication on our social media channels. If you do not agree to "
    "the publication of your image, tell us at the desk.\n"
)
SITE_SHOWN = "# You agree to\n\nallow Brindle to use any version of your user platform for its marketing activities.\n"


@pytest.mark.parametrize(
    ("text", "matter", "verdict"),
    [
        (NAMED, "likeness-ads", Verdict.YES),
        (POSTED, "content-ads", Verdict.YES),
        (GATHERING, "event-photos", Verdict.YES_UNLESS_OPT_OUT),
        (SITE_SHOWN, "customer-name", Verdict.YES),
        (ASKED, "likeness-ads", Verdict.ONLY_WITH_CONSENT),
        (OURS, "likeness-ads", Verdict.NOT_ADDRESSED),
        (NEWS, "likeness-ads", Verdict.NOT_ADDRESSED),
        (CLIENTS, "customer-name", Verdict.YES),
        (PERSONAL, "content-ads", Verdict.NOT_ADDRESSED),
        (FREELY, "content-ads", Verdict.NOT_ADDRESSED),
        (OTHERS, "content-ads", Verdict.YES),
        (WHOLLY, "content-ads", Verdict.YES),
        (NEVER, "content-ads", Verdict.NO),
        (AT_WILL, "customer-name", Verdict.YES_UNLESS_OPT_OUT),
        (WRITTEN, "customer-name", Verdict.ONLY_WITH_CONSENT),
    ],
)
def test_what_is_told_of_likeness(told, text, matter, verdict):
    assert answer(Question("?", matter, BY_NAME[matter].asks), told(text)).verdict is verdict
