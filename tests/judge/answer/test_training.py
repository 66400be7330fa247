"""Training AI: what a document answers for the data, the plan and the limits that a question names."""

from __future__ import annotations

import pytest

from smallprint.judge.answer.answer import Told, ask
from smallprint.model.answer import Answer, GapKind, Verdict
from smallprint.read import read_outline
from smallprint.segment import outline

TERMS = """# Terms of Service

## 1. Definitions

"Customer Content" means the files, messages and recordings that you put into the Service.

## 2. Licence

You grant Larkfield a licence to use Customer Content to provide the Service and to train our machine learning models.

Notwithstanding the above, we will not use audio or video Customer Content to train our models without your consent.

## 3. Usage

We may use telemetry data to train our artificial intelligence models.
"""
OPT_OUT = """# Privacy Policy

## AI

We may use your inputs and outputs to train our models, unless you opt out in your account settings.

Even if you opt out, we will use your inputs for model training when they are flagged for safety review.

We do not train our models on the inputs of customers of Harbour Enterprise.
"""
ELSEWHERE = """# Privacy Policy

## How we use information

We use the information that you provide to train our machine learning models.

## Your choices

You can opt out of model training at any time in your settings.
"""
IMPLIED = """# Terms of Service

You grant us a worldwide, perpetual licence to use, modify and adapt your content to improve our services.

You may not use the Service to train artificial intelligence models.
"""
OTHERS = """# Privacy Policy

We use your personal data to train our machine learning models.

Unless you opt out, we share your personal data with third parties, who may use it to train their own AI models.
"""
GOOGLE = """# Privacy Policy

Information received from Google Workspace APIs is not used to train generalized AI models.

We collect your name and your address.
"""
HALF = """# Privacy Policy

We use your personal data to train our machine learning models.

We do not use your personal data to train large language models.
"""
PLAIN = "# Terms\n\nThese are the terms of the service that we offer to you and that you agree to when you use it.\n\n"
MENU = "Čeština | Deutsch | Español | Français | Italiano | Magyar | Polski | Türkçe | Русский | 日本語 | 简体中文"
ADDRESS = (
    "Larkfield S.A., Direction Juridique, 12 rue des Bateliers, 67000 Strasbourg, France, Téléphone +33 1 00 00 00 00,"
    " Courriel aide@larkfield.example"
)
FRENCH = (
    "Nous pouvons utiliser les contenus que vous publiez sur la plateforme pour entraîner nos modèles et pour les"
    " améliorer."
)


def _asked(words: str, text: str) -> Answer:
    held = outline(text)
    return ask(words, Told(held, read_outline(held)))


@pytest.mark.parametrize(
    ("words", "text", "verdict"),
    [
        # a defined term takes in what the question names
        ("May the provider train AI on my files?", TERMS, Verdict.YES),
        # what sets the licence aside rules for the kinds that it names
        ("May the provider train AI on my videos?", TERMS, Verdict.ONLY_WITH_CONSENT),
        ("May the provider train AI on my music?", TERMS, Verdict.ONLY_WITH_CONSENT),
        # other data, other sentence
        ("May the provider train AI on how I use the service?", TERMS, Verdict.YES),
        ("May the provider train AI on what I type?", OPT_OUT, Verdict.YES_UNLESS_OPT_OUT),
        # the question grants that the asker opted out
        ("May the provider train AI on my prompts, if I have opted out?", OPT_OUT, Verdict.NO),
        # … and names what no way out reaches
        ("May the provider train AI on prompts flagged for safety review, if I have opted out?", OPT_OUT, Verdict.YES),
        # the asker's plan has a rule of its own
        ("May the provider train AI on my prompts on Harbour Enterprise?", OPT_OUT, Verdict.NO),
        # the way out stands elsewhere than the permission
        ("May the provider train AI on my personal data?", ELSEWHERE, Verdict.YES_UNLESS_OPT_OUT),
        # a kind that no term names is information that people provide
        ("May the provider train AI on my photos?", ELSEWHERE, Verdict.YES_UNLESS_OPT_OUT),
        # wide words, and a ban for users, say nothing of the provider's training
        ("May the provider train AI on my photos?", IMPLIED, Verdict.NOT_ADDRESSED),
        # the provider and others are told apart
        ("May the provider train AI on my personal data?", OTHERS, Verdict.YES),
        ("May third parties train AI on my personal data?", OTHERS, Verdict.YES_UNLESS_OPT_OUT),
        # a promise for some data alone promises nothing at large
        ("May the provider train AI on my personal data?", GOOGLE, Verdict.NOT_ADDRESSED),
        # a promise for some models alone leaves the others
        ("May the provider train AI on my personal data?", HALF, Verdict.YES),
        ("May the provider train generative AI on my personal data?", HALF, Verdict.NO),
        # asked the other way round
        ("Is my data safe from AI training?", OTHERS, Verdict.NO),
        # to keep out of it one needs a way out
        ("Can I keep my photos out of AI training?", ELSEWHERE, Verdict.YES),
        ("Can I keep my data out of AI training?", HALF, Verdict.NO),
    ],
)
def test_question_is_answered_within_its_limits(words: str, text: str, verdict: Verdict) -> None:
    found = _asked(words, text)
    assert found.question.matter == "ai-training"
    assert found.verdict is verdict


def test_way_out_is_quoted_behind_the_permission() -> None:
    found = _asked("May the provider train AI on my personal data?", ELSEWHERE)
    assert [one.words.split()[:2] for one in found.evidence[:2]] == [["We", "use"], ["You", "can"]]
    assert found.ways_out[0].words.startswith("You can opt out")


def test_what_could_cover_it_comes_first_beside_silence() -> None:
    found = _asked("May the provider train AI on my photos?", IMPLIED)
    assert not found.evidence
    assert found.gaps[0].kind is GapKind.COULD_COVER
    assert found.gaps[0].quotation.words.startswith("You grant us")


def test_promise_tells_what_it_leaves_open() -> None:
    found = _asked("May the provider train AI on my videos?", TERMS)
    assert GapKind.OTHER_DATA in {one.kind for one in found.gaps}


@pytest.mark.parametrize(
    ("unread", "verdict"),
    [
        (MENU, Verdict.NOT_ADDRESSED),
        (ADDRESS, Verdict.NOT_ADDRESSED),
        # a sentence in another language could hold the norm
        (FRENCH, Verdict.UNDETERMINED),
    ],
)
def test_silence_is_told_only_where_nothing_unread_could_speak(unread: str, verdict: Verdict) -> None:
    assert _asked("May the provider train AI on my photos?", f"{PLAIN}{unread}\n").verdict is verdict


def verdict(text: str, question: str) -> Verdict:
    held = outline(text)
    return ask(question, Told(held, read_outline(held))).verdict


def test_a_use_of_what_is_no_personal_data_says_nothing_of_personal_data() -> None:
    text = "# Terms\n\nYou consent to us using user content that is not personal data to train our AI models.\n"
    assert verdict(text, "May they train AI on my personal data?") is Verdict.NOT_ADDRESSED
    assert verdict(text, "May they train AI on content that I post?") is Verdict.YES


def test_what_is_said_to_a_chatbot_is_an_input() -> None:
    text = "# Policy\n\nWe may retain your inquiries when you talk to our AI chatbot and use them to train AI models.\n"
    assert verdict(text, "May they train AI on my inputs to the AI?") is Verdict.YES


def test_the_sentence_that_says_train_is_quoted_first() -> None:
    text = (
        "# Policy\n\nWe use your personal data:\n\n- to detect fraud by developing algorithms that learn from it; and\n"
        "- to train the artificial intelligence models behind our services.\n"
    )
    held = outline(text)
    found = ask("May they train AI on my personal data?", Told(held, read_outline(held)))
    assert found.verdict is Verdict.YES
    assert "train" in found.evidence[0].words


@pytest.mark.parametrize(
    "text",
    [
        "You must not, unless we agree:\n\n* use Outputs that will be used to train models; or\n* hide a watermark.",
        "We support research in areas like artificial intelligence, to train models that forecast floods.",
    ],
)
def test_rules_for_users_and_research_at_large_are_no_answer(text: str) -> None:
    assert _asked("Do they train AI on my data?", f"# Terms\n\n{text}\n").verdict is Verdict.NOT_ADDRESSED


def test_not_more_than_is_needed_is_no_denial() -> None:
    text = "# Terms\n\nWe don't want to use more of your information than is necessary to train our models.\n"
    assert _asked("Do they train AI on my data?", text).verdict is not Verdict.NO
