"""Which of a provider's actions it keeps leave for when it says that it does or will do them, and which it promises."""

from __future__ import annotations

TAKEN = frozenset(
    "collect use store share sell train develop publish modify license terminate remove change charge engage reserve allow".split()
)
"""Said of the provider ("we use", "we will share"), these are what it may do: nobody is owed them."""

OWED = frozenset("delete notify protect pay respond provide comply indemnify agree opt".split())
"""Said of the provider, these are what it must do: somebody is owed them."""

STATED = frozenset("own".split())
"""Said of users, these are what is theirs."""

MUTUAL = frozenset("dispute".split())
"""What both sides do, whoever is named."""

IMPERSONAL = frozenset("charge terminate change".split())
"""What a thing does by itself in terms ("your subscription will renew") and the provider does in truth."""

ON_DATA = frozenset(
    "collect use store delete share sell train develop publish modify license remove protect provide own allow act".split()
)
"""What is done to data or content; what else is done is done to something else."""

POINTING = frozenset("visit see read contact click review refer check note learn call view".split())
"""Orders that only point somewhere ("see our cookie policy")."""

WARRANTING = frozenset("warrant guarantee ensure endorse represent promise certify".split())
"""What a provider that denies it will not answer for."""

ANSWERABLE = frozenset("liable responsible".split())
"""What nobody is who "is not liable"."""

AUTHORISING = frozenset("authorize authorise allow permit instruct direct consent".split())
"""What users do when they let the provider do what follows ("you authorise us to …")."""

DETERMINERS = frozenset(
    "your the any our a an all their such this that it these those access some no his her its".split()
)
"""Words that begin the object of a verb."""
