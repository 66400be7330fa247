from __future__ import annotations

import pytest

from smallprint.judge.answer.answer import answer
from smallprint.judge.answer.catalogue import BY_NAME
from smallprint.model.answer import Question, Verdict

CHECKED = "# Safety\n\nWe reserve the right to monitor and review private messages.\n"
TEAM = "# Safety\n\nOur moderators review messages that were reported.\n"
SEALED = "# Privacy\n\nMessages are end-to-end encrypted. We cannot read your messages.\n"
KEPT = "# Data\n\nWe collect the messages that you send through the app.\n"
FREE = "# Content\n\nWe have no obligation to monitor what users post.\n"
WORK = (
    "# Teams\n\nYour organization's administrator may access your account and "
    "content, including but not limited to chats.\n"
)
BANNER = "# Content\n\nWe may take action to investigate suspicious activity on the service.\n"
ALOUD = "# Content\n\nTarvingale may, at its discretion, screen any content that people post or send.\n"
CHANNELS = (
    "# Channels\n\nOldermere has no obligation to monitor the chat but reserves the right to review "
    "materials posted to it.\n"
)
OPENED = "# Links\n\nAnyone with the link will be able to view your conversation.\n"
OVERSEEN = "# Pages\n\nOur personnel may open your pages, and see private and protected parts of them.\n"
UNOPENED = (
    "# Data\n\nWe have no means with which we could open your encrypted messages: we cannot read encrypted mail.\n"
)
NEWSY = "# Mail\n\nWe recommend reading all messages that we send you.\n"
LOCAL = "# Mail\n\nYour email messages are stored locally on your device and never sent to us.\n"
SEEN_LIVE = "# Network\n\nWe do not actively monitor customer email in the course of our work.\n"
DUTY = "# Feedback\n\nWe have no obligation to keep your feedback confidential.\n"
BRACKETED = (
    "# Content\n\nQuillhaven reserves the right (but has no obligation) to review, disable access to or edit "
    "any member content.\n"
)
MAY_DO_SO = "# Chat\n\nWe do not monitor or control such services, although we reserve the right to do so.\n"
ASKED_OF = "# Files\n\nOur staff may open your files only with your permission.\n"
LICENSED = "# Rights\n\nYou grant us a licence to host, store, search, scan and share such direct messages.\n"
SHIELDED = "# Chats\n\nEnd-to-end encryption protects your messages against us and others reading them.\n"
BEFOREHAND = "# Posts\n\nWe generally do not review content before it is posted.\n"
BARRED = "# Access\n\nOnce the account is closed, you will no longer have a right to access your content.\n"
MEANT = "# Drive\n\nThat does not necessarily mean that we review content.\n"
SHOWN = "# Forum\n\nWhat you post, such as comments and messages, may be visible to other users and the public.\n"
FINAL = "# Mail\n\nCertain communications you send to other users cannot be removed, such as messages.\n"
UNSENT = "# Mail\n\nYou can delete messages within an hour of sending.\n"
SECRET = "# Rules\n\nDo not post confidential information of others.\n"
INBOX = "# Inbox\n\nLetters in your inbox cannot be seen by anyone else.\n"
ON_CALL = "# Calls\n\nWe may, without further notice, record telephone calls with our staff.\n"
SOME_CALLS = "# Calls\n\nWe do not record every call made to our staff.\n"
AGREED_CALLS = "# Calls\n\nTelephone calls are recorded only with your consent.\n"
SPOKEN = "# Voice\n\nWe store recordings of your voice when you speak a command.\n"
FILMED = "# Cameras\n\nNo employee, contractor or supplier of ours can access footage from your camera.\n"
LEFT_OVER = "# Leaving\n\nMessages that you have sent will remain visible to others after you delete your account.\n"


@pytest.mark.parametrize(
    ("text", "matter", "verdict"),
    [
        (CHECKED, "messages-read", Verdict.YES),
        (BRACKETED, "messages-read", Verdict.YES),
        (MAY_DO_SO, "messages-read", Verdict.YES),
        (ASKED_OF, "messages-read", Verdict.ONLY_WITH_CONSENT),
        (LICENSED, "messages-scanned", Verdict.YES),
        (SHIELDED, "messages-read", Verdict.NO),
        (BEFOREHAND, "messages-read", Verdict.NO),
        (BARRED, "messages-read", Verdict.NOT_ADDRESSED),
        (MEANT, "messages-read", Verdict.NOT_ADDRESSED),
        (SHOWN, "messages-seen", Verdict.YES),
        (FINAL, "messages-withdrawn", Verdict.NO),
        (UNSENT, "messages-withdrawn", Verdict.YES),
        (CHECKED, "messages-people", Verdict.NOT_ADDRESSED),
        (TEAM, "messages-people", Verdict.YES),
        (SEALED, "messages-read", Verdict.NO),
        (SEALED, "messages-encrypted", Verdict.YES),
        (KEPT, "messages-read", Verdict.NOT_ADDRESSED),
        (KEPT, "messages-stored", Verdict.YES),
        (FREE, "messages-read", Verdict.NOT_ADDRESSED),
        (BANNER, "messages-read", Verdict.NOT_ADDRESSED),
        (ALOUD, "messages-read", Verdict.YES),
        (CHANNELS, "messages-read", Verdict.YES),
        (OPENED, "messages-read", Verdict.NOT_ADDRESSED),
        (NEWSY, "messages-read", Verdict.NOT_ADDRESSED),
        (LOCAL, "messages-read", Verdict.NO),
        (SEEN_LIVE, "messages-read", Verdict.NO),
        (DUTY, "messages-confidential", Verdict.NO),
        (SECRET, "messages-confidential", Verdict.NOT_ADDRESSED),
        (OVERSEEN, "messages-people", Verdict.YES),
        (UNOPENED, "messages-encrypted", Verdict.YES),
        (WORK, "admin-sees", Verdict.YES),
        (INBOX, "messages-seen", Verdict.NO),
        (ON_CALL, "calls-recorded", Verdict.YES),
        (SOME_CALLS, "calls-recorded", Verdict.YES),
        (AGREED_CALLS, "calls-recorded", Verdict.ONLY_WITH_CONSENT),
        (SPOKEN, "calls-recorded", Verdict.NOT_ADDRESSED),
        (FILMED, "messages-people", Verdict.NO),
        (LEFT_OVER, "messages-withdrawn", Verdict.NO),
    ],
)
def test_what_is_told_of_messages(told, text, matter, verdict):
    assert answer(Question("?", matter, BY_NAME[matter].asks), told(text)).verdict is verdict
