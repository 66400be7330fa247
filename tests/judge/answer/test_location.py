"""Where people are, how exactly, and who learns of it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from smallprint.judge.answer.answer import Told, ask

CASES = (
    (
        "We collect your location when you use the app.",
        "Does Quillbay track my location?",
        "yes",
        "",
    ),
    (
        "With your permission, we collect your precise location.",
        "Does Quillbay collect my exact location?",
        "only-with-consent",
        "",
    ),
    (
        "We collect precise location data. You can turn off location services in your device settings.",
        "Does Quillbay collect my exact location?",
        "yes-unless-opt-out",
        "",
    ),
    (
        "We do not use GPS to find your precise location.",
        "Does Quillbay use GPS to locate me?",
        "no",
        "",
    ),
    (
        "We derive your approximate location from your IP address.",
        "Can they tell roughly where I am?",
        "yes",
        "",
    ),
    (
        "We log your IP address.",
        "Does Quillbay use GPS to locate me?",
        "not-addressed",
        "",
    ),
    (
        "The exclusive location of arbitration is Port Ellery.",
        "Does Quillbay track my location?",
        "not-addressed",
        "",
    ),
    (
        "We never share your location data with third parties.",
        "Do they share my location with others?",
        "no",
        "",
    ),
    (
        "We never share your location data with third parties.",
        "Is my location kept from third parties?",
        "yes",
        "",
    ),
    (
        "You can disable location access in the settings of your device.",
        "Can I turn off location tracking?",
        "yes",
        "",
    ),
    (
        "If you opt in, we collect your location even when the app is closed.",
        "Do they track me when the app is closed?",
        "only-with-consent",
        "",
    ),
    (
        "We keep a history of the routes that you ride.",
        "Does Quillbay log the routes I take?",
        "yes",
        "",
    ),
    (
        "Location data is not disclosed to third parties.",
        "Do they share my location with other companies?",
        "no",
        "",
    ),
    (
        "The quality of the stream may vary depending on your location and the speed of your line.",
        "Does Quillbay collect my location?",
        "not-addressed",
        "",
    ),
    (
        "Location data is collected only when location services are enabled on your phone.",
        "Does Quillbay collect my location?",
        "only-with-consent",
        "",
    ),
    (
        "Quillbay will not let the map service access your location without your permission.",
        "Do they collect where people are?",
        "only-with-consent",
        "",
    ),
    (
        "If you allow location sharing, we receive the location of your device.",
        "Do they collect where people are?",
        "only-with-consent",
        "",
    ),
    (
        "We do not show your exact location to any other member, but we use it to find shops near you.",
        "Can other members see where I am?",
        "no",
        "",
    ),
    (
        "Your location is never shared with other members without your permission.",
        "Can other members see where I am?",
        "only-with-consent",
        "",
    ),
    (
        "We do not share your precise location. If you allow it, we collect the precise location of your device.",
        "Does Quillbay collect my exact location?",
        "only-with-consent",
        "",
    ),
    (
        "You will not use the service to hide your location.",
        "Does Quillbay track my location?",
        "not-addressed",
        "",
    ),
    (
        "Categories of data we process: location data when the passenger has enabled travel alerts.",
        "Does Quillbay know where I am?",
        "only-with-consent",
        "",
    ),
    (
        "Some apps cannot use your precise location. We tell the city you are in from your IP address.",
        "Can they tell roughly where I am?",
        "yes",
        "",
    ),
    (
        "You can turn off location services in the settings of your device.",
        "Can I stop Quillbay from learning where I am?",
        "yes",
        "",
    ),
    (
        "Prices depend on the plan that you choose and on your location.",
        "Can I stop Quillbay from learning where I am?",
        "not-addressed",
        "",
    ),
    (
        "We collect your location. Location data for Tag Finder is kept on your phone and is not sent to our servers.",
        "Does the location of my Tag Finder leave my phone?",
        "no",
        "",
    ),
)


@pytest.mark.parametrize(("text", "question", "verdict", "value"), CASES)
def test_answer(told: Callable[[str], Told], text: str, question: str, verdict: str, value: str) -> None:
    found = ask(question, told(text), "Quillbay")
    assert (found.verdict.value, found.value) == (verdict, value)
