"""A second look: sentences that speak like an answer and are about something else."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from smallprint.judge.answer.answer import Told, ask

KEEP = "Do I keep ownership of my photos?"
TAKE = "Do they own what I upload?"
NAME = "Can they use my name in ads?"
PHOTOS = "Can they use my photos in advertising?"
TOLD_OF = "Do they tell people when they change the terms?"
READ = "Do they read my private messages?"
DELETE = "Can I delete my account?"
CHILDREN = "Do they collect data about children?"
SILENT = "not-addressed"
OWN = "You retain all rights in the photos that you upload."
ABOUT = (
    # whose it is: the same sentence answers both ways of asking
    (OWN, KEEP, "yes"),
    (OWN, TAKE, "no"),
    (OWN, "Do I lose ownership of what I upload?", "no"),
    (OWN, "Does the company own my photos?", "no"),
    # the provider's own things, the contract and other claims are no content that is taken or kept
    ("The site and its original content remain the exclusive property of Brightpost.", TAKE, SILENT),
    ("You may assign your rights and obligations under this agreement with our consent.", KEEP, SILENT),
    ("You waive and relinquish all rights and benefits under Section 1542 of the Civil Code.", KEEP, SILENT),
    ("You confirm that you own all rights in your content.", KEEP, SILENT),
    ("As between you and Brightpost, Brightpost owns all rights in the content.", KEEP, SILENT),
    ("All photos that you submit become the exclusive property of Brightpost.", TAKE, "yes"),
    (f"{OWN} Submissions that you send us become our property.", KEEP, "yes"),
    # charges that nobody agreed to are no change of the terms
    (
        "We may modify these terms at any time without your consent.",
        "Can they alter the terms without my agreement?",
        "yes",
    ),
    # no notices of a change of the terms, and no silence on one
    ("Receive alerts from Quillbay on important issues and updates via your phone.", TOLD_OF, SILENT),
    ("Please check this policy regularly to be informed of any changes.", TOLD_OF, "no"),
    ("Your rights under this agreement will terminate without notice if you fail to comply with it.", TOLD_OF, SILENT),
    (
        "We reserve the right to change, suspend, remove, or disable access to materials at any time without notice.",
        TOLD_OF,
        SILENT,
    ),
    # what is kept or owned is no content
    ("You must retain all copyright notices on the copies that you make.", KEEP, SILENT),
    ("You and we retain the right to apply to a court for relief.", TAKE, SILENT),
    # a licence on posts is none on a name, a name on a list no photo
    ("You grant us a licence to use your posts in our advertising.", NAME, SILENT),
    ("You grant us a licence to use your photos in our advertising.", PHOTOS, "yes"),
    (
        "We may use your company's name and logo in our marketing materials.",
        PHOTOS,
        SILENT,
    ),
    ("We may use your name and likeness in our advertising.", NAME, "yes"),
    # advertising to people, not with them
    (
        "Brightpost will use your name and contact information in order to keep you updated on marketing news.",
        NAME,
        SILENT,
    ),
    # moderation of what is public is no reading of messages
    ("We moderate reviews before they are published.", READ, SILENT),
    ("We may review the messages that you send to other members.", READ, "yes"),
    ("We do not review content before it is posted.", READ, SILENT),
    # an inquiry is looked at, a policy is read
    (
        "If your work was copied, please email us at legal@brightpost.test, and we will review your submission.",
        READ,
        SILENT,
    ),
    ("We encourage you to read their privacy policies.", READ, SILENT),
    # encryption of some traffic is no promise
    (
        "We may apply encryption, and in certain services end-to-end encryption, to protect your data.",
        READ,
        SILENT,
    ),
    # what the provider removes is nothing that people can have deleted
    ("We reserve the right to delete any account data that is dormant.", DELETE, SILENT),
    ("We are not liable for any failure to remove, or delay in removing, content.", DELETE, SILENT),
    ("You can delete your account at any time in the settings.", DELETE, "yes"),
    ("Deleting your data won't remove the chats on your phone. You can ask us to delete your data.", DELETE, "yes"),
    # what people may do with the provider's things is no licence of theirs
    (
        "You may not license, sublicense, resell or rent the Service to a third party.",
        "Can they sublicense my content?",
        SILENT,
    ),
    (
        "Upon termination of your license to the Content, you must immediately cease using it and delete all copies.",
        "Is the licence perpetual?",
        SILENT,
    ),
    # an age for one thing only
    ("If you are under the age of 18, do not engage in sexual conduct.", "How old do I have to be?", SILENT),
    # a search for others' children is no collecting
    (
        "We do not market our products to children under thirteen or knowingly collect any information from children.",
        CHILDREN,
        "no",
    ),
    (
        "If you believe that we collected information from your child in a manner not permitted by law, contact us.",
        CHILDREN,
        SILENT,
    ),
    # a place that decides on taxes
    ("The fee includes taxes that are due at your location.", "Do they track my location?", SILENT),
)


@pytest.mark.parametrize(("text", "question", "verdict"), ABOUT)
def test_what_is_about_something_else_does_not_answer(
    told: Callable[[str], Told], text: str, question: str, verdict: str
) -> None:
    assert ask(question, told(text)).verdict.value == verdict


def test_what_does_not_answer_is_shown_beside_silence(told: Callable[[str], Told]) -> None:
    found = ask(NAME, told("You grant us a licence to use your posts in our advertising."))
    assert [gap.quotation.words for gap in found.gaps] == [
        "You grant us a licence to use your posts in our advertising."
    ]
