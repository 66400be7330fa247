"""What the columns of vendor lists are called: words as people write them, without capitals and signs."""

from __future__ import annotations

NAMES = frozenset(
    (
        "vendor|vendors|vendor name|name|service|service name|supplier|supplier name|company|company name|provider|"
        "provider name|software|app|application|application name|tool|product|product name|saas|organisation|"
        "organization|lieferant|anbieter|dienst|fournisseur|prestataire|proveedor|fornitore|leverancier"
    ).split("|")
)
"""Columns of names."""
SITES = frozenset(
    (
        "url|website|web site|site|domain|homepage|home page|web|link|address|vendor url|website url|webseite|site web|"
        "sitio web|company url|vendor website"
    ).split("|")
)
"""Columns of addresses of sites."""
TERMS = frozenset(
    (
        "terms|terms url|tos|tos url|terms of service|terms of service url|terms of use|terms and conditions|"
        "agreement url|agb|cgu|terms link|contract url"
    ).split("|")
)
PRIVACY = frozenset(
    (
        "privacy|privacy url|privacy policy|privacy policy url|privacy notice|privacy link|datenschutz|"
        "politique de confidentialite"
    ).split("|")
)
"""Columns of addresses of one document."""
AGREED = frozenset(
    (
        "agreed|agreed on|agreed at|date agreed|agreement date|date of agreement|date|since|accepted|accepted on|"
        "acceptance date|contract date|date of contract|contract start|start date|start|signed|signed on|"
        "signature date|date signed|effective date|onboarded|onboarding date|vertragsdatum|vertragsbeginn|datum|beginn|"
        "date de signature|date du contrat|fecha|fecha de contrato"
    ).split("|")
)
"""Columns of days of agreement."""
NOTHING = frozenset({"n/a", "na", "-", "none", "unknown", "?"})
"""What stands in a cell that holds no address."""
