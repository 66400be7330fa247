"""Sentences that look like an answer and are about something else."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from smallprint.judge.answer.answer import Told, ask
from smallprint.judge.answer.catalogue import BY_NAME
from smallprint.judge.answer.matters.beside import BESIDE
from smallprint.model.answer import Answer


def test_tables_are_of_matters_that_can_be_asked() -> None:
    assert set(BESIDE) <= set(BY_NAME)


@pytest.mark.parametrize(
    ("question", "sentence"),
    [
        (
            "Does Quillbay give my data to the police?",
            "The app does not provide access to emergency service providers such as the police or the fire brigade.",
        ),
        (
            "Do they collect data of children?",
            "You may not: store or solicit information from users under the age of 13.",
        ),
        (
            "Does Quillbay collect my exact location?",
            "We collect complaints that name the exact electronic location of the material, such as its exact URL.",
        ),
        (
            "Can I take back the licence for my photos?",
            "You may purchase a limited, personal, revocable license to use virtual items.",
        ),
        (
            "Will they tell me why they banned me?",
            "Quillbay is not required to provide a refund for any reason when an account is closed.",
        ),
        (
            "Can they raise the price?",
            "We do not anticipate frequent changes to the price of the plan.",
        ),
        (
            "Do they tell me when the police ask for my data?",
            "We may revise these terms without notice to comply with the law or a court order.",
        ),
        (
            "Do they give my data to third parties?",
            "We have the right, but not the obligation, to disclose your personal information to any third party.",
        ),
        (
            "Is my data kept for ever?",
            "We do not delete the recordings that you choose to retain indefinitely.",
        ),
        # what advertisers are told, and of whom a report speaks, says nothing of who may use it
        ("Can my 14 year old use Quillbay?", "Ads for wine must target people who are 18 years or older."),
        ("Can my 14 year old use Quillbay?", "We may tell an advertiser that its ad was seen by women aged 25 to 34."),
        ("Can my 14 year old use Quillbay?", "We share it with others to third parties with parental consent."),
        ("Do they read my messages?", "For such content, we limit the ability to view the content to adults."),
        ("Do they read my messages?", "We encourage you to review the latest version of this policy."),
        ("Do they read my messages?", "We do not have any obligation to monitor any content."),
        (
            "Can they hand my data to the police without a court order?",
            "We can remove any content that you share if it breaks these terms, or if we are required to do so by law.",
        ),
        (
            "Do they tell me when the police ask for my data?",
            "If we cannot reach you, we will treat the order as cancelled and notify you by email.",
        ),
        ("Is my data deleted when I close my account?", "If you delete your account, these terms shall terminate."),
        ("Do I own what the AI makes?", "You should not rely on the output as the truth."),
        ("Can they close my account for no reason?", "Any listing that infringes somebody's rights may be removed."),
        (
            "Can they close my account for no reason?",
            "We may at any time suspend your account in our sole discretion if we determine that: (a) you cheated.",
        ),
        ("Is Quillbay liable to me?", "We are not responsible for the privacy practices of other websites."),
        ("Is Quillbay liable to me?", "Nothing in these terms limits liability for fraud."),
        ("Does my plan renew by itself?", "The one-time fee for storage is not a recurring charge."),
        ("Can they put my posts in ads?", "When you take part in our promotions, we collect what you enter."),
        ("Do I keep the rights in my drawings?", "If you are unsure whether you hold rights to a work, ask a lawyer."),
    ],
)
def test_does_not_answer(told: Callable[[str], Told], question: str, sentence: str) -> None:
    assert ask(question, told(f"# Terms\n\n{sentence}\n"), "Quillbay").verdict.value == "not-addressed"


@pytest.mark.parametrize(
    ("question", "sentence", "verdict"),
    [
        (
            "Can they close my account for no reason?",
            "We may terminate your account at any time if: we believe that you put others at risk, also by fraud.",
            "no",
        ),
        (
            "Can they use my posts for ever?",
            "The license is perpetual and will continue even after your agreement with us ends and you stop using us.",
            "yes",
        ),
        (
            "Are they liable if I am injured?",
            "In no event will we be liable for any loss, including but not limited to personal injury or death.",
            "no",
        ),
        (
            "Does what I upload stay mine?",
            "You create and own your content and are fully responsible for it.",
            "yes",
        ),
    ],
)
def test_answers_from_what_is_meant(told: Callable[[str], Told], question: str, sentence: str, verdict: str) -> None:
    assert ask(question, told(f"# Terms\n\n{sentence}\n"), "Quillbay").verdict.value == verdict


@pytest.mark.parametrize(
    ("question", "sentence", "verdict"),
    [
        (
            "Can they close my account for no reason?",
            (
                "Quillbay reserves the right to end this agreement and your account for any reason, including without "
                "limitation if: (a) you break these terms; or (b) we cannot go on for technical reasons."
            ),
            "yes",
        ),
        ("Can they close my account for no reason?", "If you breach these terms, we may terminate your account.", "no"),
        ("Do I own what the AI makes?", "We assign any rights, title and interest in the Outputs to you.", "yes"),
        (
            "Do they tell me of a breach?",
            "We will notify you in the event that your information becomes compromised.",
            "yes",
        ),
        (
            "Do they check the messages that I send?",
            "We may monitor the communications and the effectiveness of our help.",
            "yes",
        ),
        (
            "Do they tell me before the price goes up?",
            "We may change prices at any time, but we'll provide notice first.",
            "yes",
        ),
        ("Do they record what I do?", "No logs of your network activity are maintained.", "no"),
        ("Do they honor Do Not Track?", "We are currently unable to support Do Not Track settings.", "no"),
        ("Do they honor Do Not Track?", "We cannot commit to honor all Do Not Track signals.", "no"),
        ("Can I close my account?", "Each user is free to close their account in the app.", "yes"),
        (
            "Do they give my data to the police?",
            "We disclose your personal data to these recipients:\n\n* Law enforcement agencies where required by law.",
            "yes",
        ),
    ],
)
def test_answers(told: Callable[[str], Told], question: str, sentence: str, verdict: str) -> None:
    assert ask(question, told(f"# Terms\n\n{sentence}\n"), "Quillbay").verdict.value == verdict


def test_words_that_are_quoted_for_an_answer_do_not_stand_against_it(answered: Callable[[str, str], Answer]) -> None:
    text = 'To opt out of our promotional text messages, you must reply "STOP" from the device that receives them.'
    found = answered(f"# Terms of Quillbay\n\n## Messages\n\n{text}\n", "marketing-stop")
    assert found.evidence
    assert not {gap.quotation for gap in found.gaps} & set(found.evidence)
