"""What looks at all findings of a matter before they are weighed, where a rule over one sentence cannot tell."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from smallprint.judge.answer.abroad import named_country
from smallprint.judge.answer.ages import childrens_data, least_age, old_enough, plain_yes
from smallprint.judge.answer.asking import asked_back, cancelled_before
from smallprint.judge.answer.finding import Finding
from smallprint.judge.answer.forum import bench, forum, governing, private, seat
from smallprint.judge.answer.grounds import blamed
from smallprint.judge.answer.keeping import after_closing, closing, keeping, staying
from smallprint.judge.answer.licensed import granted, licensed
from smallprint.judge.answer.meant import deletable, depicted, of_change, owned, written
from smallprint.judge.answer.partly import mailed, refunded, shared, told_of
from smallprint.judge.answer.places import learnt, place
from smallprint.judge.answer.promised import nameless, sold_as_told
from smallprint.judge.answer.tracked import ad_free, chosen, refusable, tracked, typed
from smallprint.judge.answer.whom import named_first, order_needed, shielded, turned
from smallprint.model.answer import Question

Settle = Callable[[Question, tuple[Finding, ...]], tuple[Finding, ...]]

SETTLED: Mapping[str, Settle] = {
    "least-age": least_age,
    "old-enough": old_enough,
    "childrens-data": childrens_data,
    "plain-yes": plain_yes,
    "keeping": keeping,
    "after-closing": after_closing,
    "closing": closing,
    "staying": staying,
    "named country": named_country,
    "place": place,
    "learnt": learnt,
    "tracked": tracked,
    "typed": typed,
    "chosen": chosen,
    "refusable": refusable,
    "ad-free": ad_free,
    "forum": forum,
    "private": private,
    "seat": seat,
    "bench": bench,
    "governing": governing,
    "asked back": asked_back,
    "cancelled before": cancelled_before,
    "turned": turned,
    "order needed": order_needed,
    "shielded": shielded,
    "whom it names": named_first,
    "licence": licensed,
    "granted": granted,
    "owned": owned,
    "of change": of_change,
    "depicted": depicted,
    "written": written,
    "refunded": refunded,
    "shared": shared,
    "nameless": nameless,
    "sold": sold_as_told,
    "mailed": mailed,
    "deletable": deletable,
    "told of": told_of,
    "blamed": blamed,
}
"""By the name that a matter gives."""
