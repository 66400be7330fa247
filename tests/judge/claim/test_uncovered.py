"""Claims on training: promises on others' models, choices that reach a part only, lists of what is banned."""

from __future__ import annotations

import pytest

from smallprint.model.statement import Judgement

OTHERS = """# Terms

## 4. Your posts

4.1 This licence does not permit us to use your posts to train third-party AI models.
"""
VENDORS = """# Privacy Policy

## 6. Vendors

6.1 Where an AI vendor gets data, we will ensure that the vendor is under an obligation not to train models on it.
"""
PART = """# Terms

## 7. Training

7.1 We may use your content, including your drafts, to train our AI models, unless you opt out in your settings.

7.2 Your opt-out applies only to drafts, and does not apply to content that you made public.
"""
BANNED = """# Terms

## 8. Rules

8.1 When you use our drawing tools you must not:

- use or share pictures that will be used to train AI models of your own;
- remove watermarks.

## 9. Licence

9.1 You grant us a royalty-free licence to use what you upload to run, develop and improve the service.
"""
NO_MORE = """# Privacy Policy

## 3. Models

3.1 We do not want to use more of your videos to develop our machine learning models than is needed.
"""
FIRMS = """# Terms

## 5. Training

5.1 We may use prompts to train our AI models unless you opt out.

5.2 The rules on training apply only to individual plans.
"""


@pytest.mark.parametrize(
    ("claim", "text", "expected"),
    [
        ("We do not train AI on your posts.", OTHERS, Judgement.BROADER),
        ("Your posts train no third-party AI models.", OTHERS, Judgement.BACKED),
        ("We do not train AI on your data.", VENDORS, Judgement.BROADER),
        ("Opting out keeps all of your content out of our AI training.", PART, Judgement.CONTRADICTED),
        ("You may use our pictures to train AI models of your own.", BANNED, Judgement.CONTRADICTED),
        ("We do not train AI on your pictures.", BANNED, Judgement.BROADER),
        ("Prompts of business customers are not used to train AI.", FIRMS, Judgement.NOT_ADDRESSED),
    ],
)
def test_a_promise_reaches_no_further_than_its_words(held, claim, text, expected):
    assert held(claim, text).judgement is expected


def test_no_more_than_is_needed_denies_no_training(held):
    assert held("Videos are used to train our models only if you agree.", NO_MORE).judgement is not Judgement.BACKED
