"""Denials without a plain "not", and a "not" that denies nothing: how English says that something is, or is not, done.

Data only, matched on folded words; `read.polarity` holds the code. Each row was drawn up from forms of English, and
tried on sentences of recorded terms.
"""

from __future__ import annotations

DENIALS = (
    r"\bnothing\b(?: \w+){0,8}? (?:allows?|permits?|entitles?|authori[sz]es?|lets?)(?: us| the company)?(?: to)?",
    r"\bno (?:present |current |such )?(?:intentions?|intent|plans?|wish|desire|authority|business|right|power|permission|reason|need) (?:to|of|in)",
    r"\b(?:we|the company) (?:always |flatly |firmly |will |have always )?(?:refused?|declined?) to|\bsay(?:s|ing)? no to|\bfar from",
    r"\b(?:not|never) (?:in the business of|the case that|true that)|\bn't true that|\b(?:untrue|false|a myth) that",
    r"\b(?:(?<!\bto )avoid(?:s|ed)?|refrain(?:s|ed)? from|abstain(?:s|ed)? from|steer clear of|(?:have |has )?(?:stopped|ceased|quit|discontinued|given up))",
    r"\b(?:under no circumstances?|at no (?:time|point|stage)|in no (?:event|case|way)) (?:will|do|does|shall|would|may|can|are)(?: we| the company| \w+)?",
    r"\b(?:nobody|no one|none of (?:us|our \w+))(?: (?:here|else|at|in|on|of|our|the|company|team|staff|side))*(?: (?:may|can|will|is allowed to|ever))*",
    r"\b(?:forbidden|barred|banned|prohibited|not allowed|not permitted|not authori[sz]ed)(?: by \w+| under [\w ]{1,30}?)?(?: to| from)",
    r"\b(?:promise|vow|pledge|undertake|commit|agree|policy|decided|chosen|chose)(?:s|d|ted)? (?:to )?(?:never|not)(?: to)?",
    r"\bneither",
)  # fmt: skip
"""What stands right before an act and says that it is not done ("we have no intention to", "we refrain from")."""

UNDENIED = (
    r"(?:\bnot\b|n't\b|\bcannot\b|\bnothing\b(?: \w+){0,8}?|\b(?:nobody|no one)\b)(?: \w+){0,3}? (?:prevents?|preclud(?:e|es)|stops?|keeps?|hinders?|bars?|prohibits?|restricts?) (?:us|the company|our \w+|\w+'s right) (?:from|to)\b",
    r"(?:\bnot\b|\bnever\b|n't\b|\bin no way\b|\bnothing\b)(?: \w+){0,2}? (?:hesitate to|refrain(?:ed)? from|mind|(?:barred|prevented|hindered|precluded|prohibited|forbidden) from|stopped)\b",
    r"(?:\bnot\b|n't\b|\bcannot\b) (?:avoid|help(?: but)?|resist|(?:need|require) (?:your |any |the user's |their )*(?:consent|permission|leave|approval)(?: to| for| before)?)\b",
    r"\bno (?:qualms|scruples|hesitation|objections?|need to ask|obligation to ask)(?: \w+){0,3}? (?:about|in|to|before)\b|\bwhether [^.;,]{1,30} or not\b|\bno matter (?:what|whether|how)\b",
    r"(?:\bnot\b|n't\b) (?:just|only|merely|simply|solely)\b",
)  # fmt: skip
"""A "not" that denies nothing of what stands behind it ("does not prevent us from")."""

OTHERS = r"\W*(?:some|many|most|other|certain|few|several) (?:\w+ ){0,2}(?:companies|services|apps|providers|sites|websites|platforms|businesses|firms)\b"
"""How a sentence begins that tells what others do."""

UNLIKE_OTHERS = r"[;,.–—-]\s*(?:but |yet )?we (?:do not|don't|never do|are not|aren't|would not)\b[ .!]*(?:$|[;,.])"
"""The provider set against them, at the end."""

FORMERLY = r"\b(?:we|the company) (?:once |formerly |previously )?used to\b|\bin the past,? we\b|\bwe (?:formerly|previously)\b"
NO_LONGER = r"\b(?:no longer|not any ?more|any longer|stopped|ceased)\b"
"""What was done once, and is not any more."""

HEARSAY = r"\byou (?:may|might|will|could)(?: \w+)? (?:hear|have (?:heard|read)) that\b|\bit is (?:sometimes |often )?(?:claimed|rumou?red) that\b|\brumou?rs? that\b"
"""What others say of the provider."""

WANTED = r"\bif (?:we|the company) (?:ever |should ever |should |one day |later )?(?:want|wish|decide|plan|intend|choose|propose)(?: to)?\b[^.;:,]{0,12}$"
"""What stands before an act that is only thought of."""

ASKED_THEN = r"\bwe (?:will|shall|would|must|'ll) (?:always |first )?(?:ask|seek|obtain|request|get)\b"
"""That people are asked before."""

OURS = r"\b(?:we|us|our|nobody|no one|none of|nothing|the company)\b"
"""Words by which it is the provider that does not."""

NO_ASSURANCE = r"\bno (?:\w+ )?(?:guarantees?|warrant(?:y|ies)|assurances?|promises?)\b"
"""That nothing is guaranteed, without a verb."""
