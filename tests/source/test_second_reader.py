"""A model behind an OpenAI-compatible endpoint on loopback, which behaves, is busy, refuses, lies or breaks."""

from __future__ import annotations

import itertools
import json
import time

import pytest

from smallprint.archive.read_terms import ReadTerms
from smallprint.archive.second_opinion import second_opinion
from smallprint.errors import ReaderUnavailableError
from smallprint.read.document import read_outline
from smallprint.read.reader import Asked, Said
from smallprint.segment.outline import outline
from smallprint.source.exchange import Limits
from smallprint.source.second_reader import SecondReader

KEY = "sk-a1b2c3d4e5"
BAN = "We do not use your photos to train AI models."
ASKED = Asked(BAN, "Photos", "", ())
FINDING = {
    "stance": "prohibits",
    "strength": None,
    "data": ["images"],
    "trainers": ["provider"],
    "choice": "none",
    "quotations": [BAN],
}
SAID = Said("prohibits", "", ("images",), ("provider",), "none", (BAN,))


@pytest.fixture
def waited() -> list[float]:
    """How long the reader would have waited, each time."""
    return []


@pytest.fixture
def reader(loopback, waited):
    """Makes a reader at the loopback, which waits for nobody."""

    def made(model: str = "llama", **given) -> SecondReader:
        given = {"limits": Limits(whole=30, largest=50_000), **given}
        return SecondReader(loopback.address, model, wait=waited.append, **given)

    return made


def unavailable(reader: SecondReader) -> ReaderUnavailableError:
    with pytest.raises(ReaderUnavailableError) as stopped:
        reader.read(ASKED)
    return stopped.value


def code_of(reader: SecondReader) -> str:
    """The problem that an answer comes to."""
    reply = reader.read(ASKED)
    assert reply.said == ()
    (problem,) = reply.problems
    return problem.code


def test_a_model_that_behaves_is_heard(loopback, completing, reader):
    loopback.answers = [completing(FINDING)]
    made = reader()
    assert made.read(ASKED).said == (SAID,)
    (question,) = loopback.questions
    assert (question["clause"], question["heading"]) == (BAN, "Photos")
    assert loopback.requests[0][3]["model"] == "llama"
    assert made.name == f"llama at {loopback.address[7:-3]}"


@pytest.mark.parametrize("end", ["/chat/completions", "/chat/completions/", "/", ""])
def test_the_whole_address_may_be_given_as_well(loopback, completing, end):
    loopback.answers = [completing()]
    SecondReader(loopback.address + end, "llama").read(ASKED)
    assert loopback.requests[0][1] == "/v1/chat/completions"


def test_where_no_model_is_named_the_only_one_is_asked(loopback, answering, completing, reader):
    loopback.answers = [answering('{"data": [{"id": "mistral"}]}'), completing(FINDING)]
    made = reader("")
    assert made.read(ASKED).said == (SAID,)
    made.read(ASKED)
    assert [path for _, path, _, _ in loopback.requests] == ["/v1/models", *["/v1/chat/completions"] * 2]
    assert loopback.requests[1][3]["model"] == "mistral"
    assert made.name.startswith("mistral at ")


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ('{"data": [{"id": "a"}, {"id": "b\\u001b[2J"}]}', "several models"),
        ('{"data": []}', "no model"),
        ("<html>", "no model"),
    ],
)
def test_where_there_are_several_models_or_none_one_has_to_be_named(loopback, answering, reader, body, words):
    loopback.answers = [answering(body)]
    error = unavailable(reader(""))
    assert words in error.message
    assert "--second-model" in error.hint
    assert error.hint.isprintable()
    assert not error.retryable


@pytest.mark.parametrize("status", [429, 503])
def test_a_busy_server_is_asked_again_when_it_wants_to_be(loopback, answering, completing, reader, waited, status):
    loopback.answers = [answering("", status, Retry_After="7"), answering("", status), completing(FINDING)]
    assert reader().read(ASKED).said == (SAID,)
    assert waited == [7.0, 2.0]


def test_a_server_that_stays_busy_is_left_after_a_few_tries(loopback, answering, reader, waited):
    loopback.answers = [answering('{"error": {"message": "slow down"}}', 429)]
    error = unavailable(reader(limits=Limits(retries=2)))
    assert (error.status, error.retryable) == (429, True)
    assert "slow down" in error.message
    assert (len(loopback.requests), waited) == (3, [1.0, 2.0])


def test_a_server_that_wants_to_be_left_alone_for_long_is(loopback, answering, reader, waited):
    loopback.answers = [answering("", 503, Retry_After="86400")]
    assert unavailable(reader()).retryable
    assert (len(loopback.requests), waited) == (1, [])


@pytest.mark.parametrize(
    ("status", "retryable"),
    [
        (400, True),  # may be about this clause: too long, or refused by a filter
        (401, False),
        (402, False),
        (403, False),
        (404, False),
        (405, False),
        (413, True),
        (422, True),
        (500, True),
        (502, True),
        (204, False),
        (301, False),
        (308, False),
    ],
)
def test_a_status_that_is_no_answer_is_told_and_may_be_about_the_question_alone(
    loopback, answering, reader, waited, status, retryable
):
    loopback.answers = [answering("" if status == 204 else '{"error": "so it is"}', status)]
    error = unavailable(reader())
    assert (error.status, error.retryable) == (status, retryable)
    assert error.url == loopback.address[7:-3]
    assert (len(loopback.requests), waited) == (1, [])


def test_a_redirect_to_another_host_is_not_followed(loopback, answering, reader):
    loopback.answers = [answering("", 307, Location="https://elsewhere.example/v1\x1b[2J")]
    error = unavailable(reader(key=KEY))
    assert "https://elsewhere.example/v1" in error.message
    assert error.message.isprintable()
    assert len(loopback.requests) == 1


@pytest.mark.parametrize("status", [200, 307, 401, 500])
def test_the_key_is_never_told_whatever_the_server_says(loopback, answering, reader, status):
    told = json.dumps({"error": {"message": f"Incorrect key: {KEY}"}, "choices": [{"message": {"content": KEY}}]})
    loopback.answers = [answering(told, status, Location=f"http://x.example/{KEY}")]
    made = reader(key=KEY)
    try:
        said = made.read(ASKED).problems[0].message
    except ReaderUnavailableError as error:
        said = error.message + error.hint
    assert "[key]" in said
    assert KEY not in said
    assert KEY not in repr(made) + made.name


def test_what_a_server_says_is_shortened_and_rules_no_terminal(loopback, answering, reader):
    loopback.answers = [answering(json.dumps({"error": "\x1b[2J\u202e\ud800" + "no " * 5_000}), 400)]
    message = unavailable(reader()).message
    assert message.isprintable()
    assert len(message) < 400


@pytest.mark.parametrize(
    "body",
    [
        pytest.param("", id="nothing"),
        pytest.param("<!doctype html><html><body>Welcome</body></html>", id="a page"),
        pytest.param('{"choices": [{"message": {"content": "{', id="cut off"),
        pytest.param("[" * 40_000, id="deep"),
        pytest.param("x" * 60_000, id="huge"),
        pytest.param(b"\x1f\x8b\x08\x00\xff\xff", id="packed"),
        pytest.param('{"choices": 1}', id="wrong types"),
    ],
)
def test_a_body_that_is_no_completion_is_a_problem(loopback, answering, reader, body):
    loopback.answers = [answering(body)]
    assert code_of(reader()) == "answer-malformed"


@pytest.mark.parametrize("words", ["I would say no.", '{"findings": 7}', '{"findings": ["no"]}'])
def test_words_that_hold_no_findings_are_a_problem(loopback, completing, reader, words):
    loopback.answers = [completing(words)]
    assert code_of(reader()) == "answer-malformed"


def test_a_server_that_drips_or_falls_silent_is_left_in_time(loopback, reader):
    def drip(handler) -> None:
        handler.send_response(200)
        handler.end_headers()
        while not loopback.over.wait(0.02):
            handler.wfile.write(b" ")

    for answer in (drip, lambda _: loopback.over.wait(60)):
        loopback.answers = [answer]
        begun = time.monotonic()
        error = unavailable(reader(limits=Limits(whole=0.4)))
        assert time.monotonic() - begun < 10
        assert (error.retryable, "no whole answer" in error.message) == (True, True)


def test_a_connection_that_is_closed_mid_body_is_no_answer(loopback, reader):
    head = b"HTTP/1.1 200 OK\r\nContent-Length: 4000\r\n\r\n"
    loopback.answers = [lambda handler: handler.wfile.write(head + b'{"choices": [')]
    assert unavailable(reader()).retryable


RULES = f"# Rules\n\n{BAN}\n\nWe may use your files to train AI models.\n\nOur AI assistant helps you write.\n"


def terms() -> ReadTerms:
    held = outline(RULES)
    return ReadTerms("rules", None, held, read_outline(held))


def test_lies_of_every_kind_are_refused_one_by_one_and_the_truth_counts(loopback, completing, reader):
    lies = [
        {**FINDING, "quotations": ["We never train AI on your photos."]},
        {**FINDING, "quotations": ["We may use your files to train AI models."]},  # of another clause
        {**FINDING, "quotations": []},
        {**FINDING, "quotations": ["AI"]},
        {**FINDING, "stance": "forbidden"},
        {**FINDING, "data": ["thoughts"]},
        "prohibits",
    ]
    loopback.answers = [completing(*lies, FINDING), completing(), completing({**FINDING, "quotations": [BAN]})]
    found = second_opinion(terms(), reader())
    ban, files, helper = found.opinion.asked
    assert found.trouble is None
    assert [one.code for index, one in found.opinion.refused if index == ban] == [
        "answer-malformed",
        "quotation-not-found",
        "quotation-not-found",
        "no-quotation",
        "quotation-too-short",
        "unknown-stance",
        "unknown-data",
    ]
    assert [index for index, _ in found.opinion.views] == [ban]
    assert found.opinion.agreed == (ban,)
    assert [one.clause for one in found.opinion.disagreements] == [files]
    assert found.opinion.undecided == (helper,)


def test_a_clause_that_goes_wrong_does_not_stop_the_rest(loopback, answering, completing, reader):
    for wrong in (answering("", 500), answering("<html>"), lambda handler: handler.wfile.write(b"HTTP/1.1 200")):
        loopback.answers = list(itertools.repeat(wrong, len(loopback.requests) + 1))
        loopback.answers += [completing({**FINDING, "quotations": ["Our AI assistant helps you write."]})]
        found = second_opinion(terms(), reader())
        assert found.trouble is None
        assert len(found.opinion.unanswered) + len(found.opinion.undecided) == 2
        assert len(found.opinion.disagreements) == 1


def test_a_server_that_refuses_is_asked_once(loopback, answering, reader):
    loopback.answers = [answering('{"error": {"message": "who are you?"}}', 401)]
    found = second_opinion(terms(), reader())
    assert found.trouble is not None
    assert "who are you?" in found.trouble.message
    assert (len(loopback.requests), len(found.opinion.unanswered)) == (1, 3)
