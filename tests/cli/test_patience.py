"""Commands that write wait for whoever writes, for a while."""

from __future__ import annotations

import threading

import pytest

from smallprint.archive.open_archive import open_archive


@pytest.mark.parametrize(
    "command",
    [
        ("note", "Fernwick", "Terms of Service", "Ask them.", "--change", "--author", "Ann"),
        ("import", "{history}"),
        ("since", "2023-04-15", "Fernwick"),
        ("reread",),
        ("reread", "--anew"),
        ("add", "https://acme.example/t", "--as", "Acme/Imprint", "--unseen", "--yes"),
    ],
    ids=" ".join,
)
def test_a_command_that_writes_waits_until_the_other_is_done(run, archive, history, command):
    held, over = threading.Event(), threading.Event()

    def hold() -> None:
        with open_archive(archive, writable=True) as store, store.writing():
            held.set()
            over.wait(0.6)

    holder = threading.Thread(target=hold)
    holder.start()
    held.wait(10)
    ran = run(*(word.format(history=history) for word in command))
    over.set()
    holder.join()
    assert ran.status in {0, 1}
    assert "is writing to" not in ran.err
