from smallprint.model.document import Standing

CLAUSE = "{n}. You agree that rule {n} of this agreement applies to you and that we may change the service by giving notice of {n} days."  # noqa: E501  # a specimen reads in one line
LONG = "# Terms\n\n" + "\n\n".join(CLAUSE.format(n=n) for n in range(30)) + "\n"
GERMAN = "# Bedingungen\n\n" + "\n\n".join(
    f"{n}. Sie stimmen zu, dass die Regel {n} für Sie gilt und wir den Dienst mit einer Frist ändern dürfen."
    for n in range(30)
)
LANDING = "# Larkspur\n\n" + "\n\n".join(
    f"Record meetings everywhere: plan {n}, now with bright colours and faster sound." for n in range(40)
)


def test_a_text_cut_off_at_its_end_is_a_failed_capture(take):
    cut = take(LONG, LONG[: len(LONG) // 2].rsplit("\n\n", 1)[0] + "\n")[1]
    assert cut.standing is Standing.FAILED_CAPTURE
    assert "cut off" in cut.reason


def test_another_language_is_set_aside(take):
    assert take(LONG, GERMAN)[1].standing is Standing.OTHER_LANGUAGE


def test_a_landing_page_is_another_page(take):
    assert take(LONG, LANDING)[1].standing is Standing.OTHER_PAGE


def test_what_stays_is_the_document_after_all(take):
    taken = take(LONG, *[GERMAN] * 4, days=30)
    assert taken[1].standing is Standing.OTHER_LANGUAGE
    assert taken[4].standing is Standing.USABLE


def test_a_shortened_document_with_new_words_is_usable(take):
    shorter = (
        "# Terms\n\n"
        + "\n\n".join(CLAUSE.format(n=n) for n in range(12))
        + "\n\nWe have removed the remaining rules, which bind you no more, and you may write to us about them until the end of the year.\n"  # noqa: E501  # a specimen reads in one line
    )
    assert take(LONG, shorter)[1].standing is Standing.USABLE


def test_a_page_of_which_a_part_failed_is_a_failed_capture(take):
    broken = LONG.replace(CLAUSE.format(n=3), "This page isn't available. An unexpected error has occurred.")
    taken = take(LONG, broken, LONG)
    assert [one.standing for one in taken] == [Standing.USABLE, Standing.FAILED_CAPTURE, Standing.USABLE]
    assert "a part of the page is missing" in taken[1].reason
    assert take(broken, LONG)[0].standing is Standing.FAILED_CAPTURE


def test_terms_that_speak_of_errors_are_terms(take):
    spoken = f"{LONG}\nIf an unexpected error has occurred, we correct it as soon as we can and tell you.\n"
    assert take(LONG, spoken)[1].standing is Standing.USABLE


def test_bytes_that_are_no_text_are_a_failed_capture(take):
    taken = take("\x7fELF\0\1\2\udc80\udcff" * 500, LONG, "\0\udc89PNG" * 900, LONG)
    assert [one.standing is Standing.FAILED_CAPTURE for one in taken] == [True, False, True, False]
    assert "not-text" in taken[2].reason
