"""Rights in what people post."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from smallprint.judge.answer.answer import Told, ask

PHOTO = "You grant Quillbay a royalty-free licence to show your photos."
CASES = (
    (PHOTO, "Does Quillbay pay me when it shows my photos?", "no", ""),
    (PHOTO, "Can they show my photos for free?", "yes", ""),
    (
        "We are glad of every photo that you send in, but we can't pay you for it.",
        "Will they pay me for the picture I send in?",
        "no",
        "",
    ),
    (
        "If a campaign runs on your site, we will pay you a fee for each thousand impressions.",
        "Can they use my content without paying me?",
        "not-addressed",
        "",
    ),
    (
        "We can use it for as long as we want, even if you leave.",
        "How long does the licence to my content last?",
        "stated",
        "for as long as we want, even if you leave",
    ),
    (
        "Quillbay licenses comments to third parties for research.",
        "Can they sublicense my comments to other companies?",
        "yes",
        "",
    ),
    (
        "You grant Quillbay a perpetual, irrevocable, royalty-free licence to use your content.",
        "Is the licence to my content perpetual?",
        "yes",
        "",
    ),
    (
        "You grant Quillbay a perpetual, irrevocable, royalty-free licence to use your content.",
        "Can I revoke the licence I gave?",
        "no",
        "",
    ),
    (
        "You grant us a licence to your content; this licence ends when you delete your content.",
        "Is the licence to my content perpetual?",
        "no",
        "",
    ),
    (
        "You grant us a licence to your content; this licence ends when you delete your content.",
        "Does the licence end when I delete my content?",
        "yes",
        "",
    ),
    (
        "You grant us a worldwide licence to store and display your content.",
        "Is the licence to my content perpetual?",
        "not-addressed",
        "",
    ),
    (
        "We grant you a perpetual licence to use the software.",
        "Is the licence to my content perpetual?",
        "not-addressed",
        "",
    ),
    (
        "If you send us feedback, you grant us a perpetual licence to use the feedback.",
        "Is the licence to my content perpetual?",
        "not-addressed",
        "",
    ),
    (
        "If you send us feedback, you grant us a licence to use the feedback.",
        "May they use the feedback I send?",
        "yes",
        "",
    ),
    (
        "You grant us a non-exclusive, sublicensable licence to reproduce your content.",
        "Can they sublicense my content?",
        "yes",
        "",
    ),
    (
        "You grant us a non-exclusive licence to reproduce, modify and adapt your content.",
        "Can they edit my content?",
        "yes",
        "",
    ),
    (
        "You grant us a non-exclusive licence to reproduce your content.",
        "Can I still publish my work elsewhere?",
        "yes",
        "",
    ),
    ("We will never sell your content to others.", "Can they sell my posts?", "no", ""),
    ("You retain all ownership rights in your content.", "Do I still own what I post?", "yes", ""),
    ("All submissions become the sole property of Quillbay.", "Do I still own what I post?", "no", ""),
    ("We own all rights in the Site.", "Do I still own what I post?", "not-addressed", ""),
    ("You waive any moral rights in your content.", "Do I waive my moral rights?", "yes", ""),
    ("As between us, you own the outputs that you generate.", "Do I own what the AI makes for me?", "yes", ""),
    (
        "This licence allows Quillbay to modify your content, such as cropping it.",
        "Can they edit my content?",
        "yes",
        "",
    ),
    (
        "This licence is non-exclusive, which means that you can license your content to others.",
        "Can they sublicense my content?",
        "not-addressed",
        "",
    ),
    ("We don't own your content.", "Do I still own what I post?", "yes", ""),
    (
        "No compensation will be paid with respect to the content that you submit.",
        "Can they use my content without paying me?",
        "yes",
        "",
    ),
    (
        "When your content is removed from the Service, the licence ends as soon as the last copy is gone.",
        "May they use my posts forever, even after I delete them?",
        "no",
        "",
    ),
    (
        "You agree not to revoke any licence that you have granted to us for text you contribute.",
        "Can I take back the licence on my texts?",
        "no",
        "",
    ),
    (
        "The files remain the exclusive property of the customer.",
        "Do I keep ownership of what I upload?",
        "yes",
        "",
    ),
    (
        "The customer will own all rights in its content.",
        "Do I keep ownership of what I upload?",
        "yes",
        "",
    ),
    (
        "Closing your account does not end our rights to your posts.",
        "May they use my posts forever, even after I delete them?",
        "yes",
        "",
    ),
    (
        "You may end your licence to use the Quillbay services by deleting your account.",
        "May they use my posts forever, even after I delete them?",
        "not-addressed",
        "",
    ),
    (
        "We may use your reviews in many ways, including allowing others to do the same on their own websites.",
        "Can they let other companies use my reviews?",
        "yes",
        "",
    ),
)


@pytest.mark.parametrize(("text", "question", "verdict", "value"), CASES)
def test_says(told: Callable[[str], Told], text: str, question: str, verdict: str, value: str) -> None:
    found = ask(question, told(f"# Terms of Quillbay\n\n{text}"), "Quillbay")
    assert (found.verdict.value, value in found.value) == (verdict, True)
