"""A second reader behind any OpenAI-compatible endpoint, of a provider or on this machine.

Whatever it answers is only what somebody says: `read.checked` says what of it counts.
"""

from __future__ import annotations

import json
import time
from collections.abc import Callable

from smallprint.errors import ReaderUnavailableError
from smallprint.model.problem import Problem
from smallprint.read.reader import Asked, Reply
from smallprint.source.asking import models_of, question_of, reply_of, trouble_of, words_of
from smallprint.source.exchange import Answered, Limits, endpoint_of, exchange
from smallprint.source.layout import printable

KEY = "SMALLPRINT_SECOND_READER_KEY"
"""The environment variable that holds the key, where the endpoint wants one."""
BUSY = frozenset({429, 503})
REFUSING = frozenset({401, 402, 403})
OF_THE_QUESTION = frozenset({400, 408, 409, 413, 422})
"""Statuses that may be about one clause alone (too long, refused by a filter): another may be answered."""
OK = 200
SHOWN = 200
"""Of what a server says is wrong, so many characters are told; of the models that it has, so many."""
LISTED = 8


class SecondReader:
    """A model that is asked about one clause at a time, and forgets it."""

    def __init__(
        self,
        url: str,
        model: str = "",
        *,
        key: str = "",
        limits: Limits = Limits(),  # noqa: B008 (frozen)
        wait: Callable[[float], None] = time.sleep,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._endpoint = endpoint_of(url.removesuffix("/").removesuffix("/chat/completions"), key.strip())
        self._model, self._limits, self._wait, self._clock = model, limits, wait, clock

    @property
    def name(self) -> str:
        """The model and where it is; the place alone as long as no model was named or found."""
        return f"{self._clean(self._model)} at {self._endpoint.name}" if self._model else self._endpoint.name

    def read(self, asked: Asked) -> Reply:
        """What the model says of a clause. ReaderUnavailableError: it says nothing."""
        self._model = self._model or self._only_model()
        answered = self._answer("/chat/completions", question_of(asked, self._model))
        if answered.is_cut:
            return _malformed(f"the answer has more than {self._limits.largest:,} bytes")
        words = words_of(answered.body)
        if words is None:
            return _malformed("the answer is no chat completion")
        return reply_of(self._endpoint.masked(words))

    def _only_model(self) -> str:
        """The one model that the endpoint has. ReaderUnavailableError: it has none, or several."""
        found = models_of(self._answer("/models", None).body)
        if len(found) == 1:
            return found[0]
        listed = self._clean(", ".join(found[:LISTED])) + (", …" if len(found) > LISTED else "")
        raise ReaderUnavailableError(
            f"{self._endpoint.name} has {'several models' if found else 'no model that it tells of'}",
            url=self._endpoint.name,
            hint=f"name one with --second-model{f': {listed}' if found else ''}",
        )

    def _answer(self, path: str, question: dict[str, object] | None) -> Answered:
        """A good answer, asking again where the server is busy. ReaderUnavailableError: there is none."""
        sent = None if question is None else json.dumps(question).encode("ascii")
        for attempt in range(self._limits.retries + 1):
            answered = exchange(self._endpoint, path, sent, limits=self._limits, clock=self._clock)
            pause = 2.0**attempt if answered.pause is None else answered.pause
            if answered.status not in BUSY or attempt == self._limits.retries or pause > self._limits.patience:
                break
            self._wait(pause)
        if answered.status != OK:
            raise self._trouble(answered)
        return answered

    def _trouble(self, answered: Answered) -> ReaderUnavailableError:
        """Why a status is no answer, with what the server says of it."""
        name, status = self._endpoint.name, answered.status
        said = self._clean(trouble_of(answered.body))
        message, hint = f"{name} answers with status {status}{f': {said}' if said else ''}", ""
        if 300 <= status < 400:
            message = f"{name} sends the question elsewhere, which is not followed: {self._clean(answered.location)}"
            hint = "if that is the reader, give its address"
        elif status in REFUSING:
            hint = f"the key is taken from the environment’s {KEY}"
        elif status == 404:
            hint = "is the address the one that ends before /chat/completions, and does it have this model?"
        is_passing = status in BUSY or status in OF_THE_QUESTION or status >= 500
        return ReaderUnavailableError(message, url=name, status=status, retryable=is_passing, hint=hint)

    def _clean(self, words: str) -> str:
        """Words of the server's as they may be shown: short, no signs that rule a terminal, and without the key."""
        shown = self._endpoint.masked(words)[:SHOWN]
        return printable(shown.encode("utf-8", "surrogatepass"))


def _malformed(why: str) -> Reply:
    return Reply(problems=(Problem("answer-malformed", why),))
