"""Furniture that is planted into labelled pages before the weights of the main text are fitted.

The labelled pages have little of it within their documents, other pages have much: help centres ask whether an article
helped, blogs name others to read, shops end with a form. Each piece is as such pages have it, some with the names that
give it away and some without; none is taken from a page.
"""

from __future__ import annotations

from zlib import crc32

from selectolax.lexbor import LexborHTMLParser, LexborNode

HEADS = (
    '<nav class="breadcrumbs"><ol><li><a href="/">Help Center</a></li><li><a href="/c">Legal</a></li><li>Policies</li></ol></nav>',
    '<div><a href="/">Home</a> / <a href="/l">Legal</a> / <a href="/l/p">Policies</a></div>',
    '<div class="share-buttons"><span>Share</span><a href="/f">Facebook</a><a href="/x">X</a><a href="/m">Email</a></div>',
    "<div><button>Print</button><button>Download PDF</button><button>Copy link</button></div>",
    '<ul class="lang-switcher"><li><a href="/en">English</a></li><li><a href="/de">Deutsch</a></li><li><a href="/fr">Français</a></li></ul>',
    "<div><p>Search our help center</p><form><input><button>Search</button></form></div>",
    '<ul><li><a href="/a">Terms</a></li><li><a href="/b">Privacy</a></li><li><a href="/c">Cookies</a></li><li><a href="/d">Imprint</a></li></ul>',
    '<div class="author"><span>Written by Edda Moor</span><span>5 min read</span></div>',
)
"""What stands over a document, within what holds it."""
TAILS = (
    '<div class="article-votes"><span>Was this article helpful?</span><button>Yes</button><button>No</button><p>14 out of 41 found this helpful</p></div>',
    "<div><p>Did this answer your question?</p><button>Yes</button><button>No</button><p>Thank you for your feedback</p></div>",
    '<section class="related-articles"><h3>Related articles</h3><ul><li><a href="/1">Getting started</a></li><li><a href="/2">How do I change my plan?</a></li><li><a href="/3">Where do I find my invoices?</a></li></ul></section>',
    '<div><h3>You may also like</h3><ul><li><a href="/1">Five ways to a tidier inbox</a></li><li><a href="/2">What is new this spring</a></li><li><a href="/3">Meet the team</a></li></ul></div>',
    '<section><h3>Recently viewed articles</h3><a href="/1">Resetting a password</a><a href="/2">Adding a device</a></section>',
    '<div class="newsletter"><h3>Subscribe to our newsletter</h3><p>News and offers, once a month, straight to your inbox.</p><form><input><button>Subscribe</button></form></div>',
    "<div><h2>Stay up to date</h2><p>Sign up for product news and tips. You can unsubscribe at any time.</p><form><button>Sign up</button></form></div>",
    '<div class="cta-block"><h2>Ready to get started?</h2><p>Join thousands of teams who plan their week with us.</p><a href="/s">Start for free</a><a href="/d">Book a demo</a></div>',
    '<div><h2>Try it today</h2><p>No credit card needed. Set up in minutes and cancel whenever you like.</p><a href="/s">Get started</a></div>',
    '<div class="comments"><h3>0 comments</h3><p>Please sign in to leave a comment.</p></div>',
    '<div class="social"><p>Follow us</p><a href="/f">Facebook</a><a href="/i">Instagram</a><a href="/l">LinkedIn</a></div>',
    '<div class="pagination"><a href="/p">Previous: Cookie policy</a><a href="/n">Next: Community rules</a></div>',
    '<div><p>Still need help?</p><a href="/c">Contact us</a><a href="/q">Submit a request</a><p>Have more questions?</p></div>',
    '<div class="app-promo"><h3>Get the app</h3><a href="/ios">App Store</a><a href="/and">Google Play</a></div>',
    '<div class="feedback"><p>Cet article vous a-t-il été utile ?</p><button>Oui</button><button>Non</button></div>',
    '<section><h3>Articles similaires</h3><a href="/1">Créer un compte</a><a href="/2">Modifier une commande</a><a href="/3">Suivre un colis</a></section>',
    '<div class="newsletter-signup"><h3>Restez informé</h3><p>Recevez nos nouveautés et nos offres par courriel, une fois par mois.</p><form><button>S’inscrire</button></form></div>',
    "<div><h3>Newsletter</h3><p>Neuigkeiten und Angebote einmal im Monat, jederzeit abbestellbar.</p><form><button>Anmelden</button></form></div>",
    '<div><div><h4>Product</h4><a href="/1">Features</a><a href="/2">Pricing</a></div><div><h4>Company</h4><a href="/3">About</a><a href="/4">Careers</a></div><p>© 2026 Fernwick Ltd.</p></div>',
    '<div class="cards"><article><h3>Planning a balcony</h3><p>Everything that grows in a box, and what it needs from you in May.</p><a href="/1">Read more</a></article><article><h3>Soil, explained</h3><p>Three mixtures that you can make yourself without much ado.</p><a href="/2">Read more</a></article></div>',
    '<div class="modal"><h3>Are you sure?</h3><p>Your changes will be lost if you leave this page now.</p><button>Stay</button><button>Leave</button></div>',
    '<a class="back-to-top" href="#top">Back to top</a>',
)
"""What stands under a document, within what holds it."""
TABLES = (
    "<table><tr><th><p>Name</p></th><th><p>Domain</p></th><th><p>Purpose</p></th><th><p>Kept</p></th></tr>"
    + "".join(
        f"<tr><td><p>{name}</p></td><td><p><a href='/'>fernwick.example</a></p></td><td><p>Security</p></td><td><p>{at} days</p></td></tr>"
        for at, name in enumerate(("sid", "csrf_token", "lang", "_fw_a", "_fw_b"), 3)
    )
    + "</table>",
    "<table><tr><th>Sub-processor</th><th>Place</th><th>Service</th></tr>"
    + "".join(
        f"<tr><td>{name}</td><td>{place}</td><td>{what}</td></tr>"
        for name, place, what in (
            ("Alder Cloud", "Ireland", "Hosting"),
            ("Birch Mail", "USA", "E-mail"),
            ("Cedar Pay", "Germany", "Payment"),
            ("Dogwood Desk", "Canada", "Support"),
        )
    )
    + "</table>",
    "<table><tr><td>Catégorie de données</td><td>Finalité</td><td>Durée</td></tr><tr><td><ul><li>Nom</li><li>Adresse</li></ul></td><td>Livraison</td><td>3 ans</td></tr><tr><td><ul><li>Courriel</li></ul></td><td>Support</td><td>1 an</td></tr></table>",
)
"""Tables as documents have them, which are part of the document: what is short and in rows is no menu."""
MARK, FURNITURE, DOCUMENT = "data-planted", "furniture", "document"


def plant(around: LexborNode, name: str) -> None:
    """Put one piece over, and a table and two pieces under what an element holds; which ones, hangs on `name`."""
    chance = crc32(name.encode())
    first = around.first_child
    if first is not None:
        first.insert_before(_grown(HEADS[chance % len(HEADS)], FURNITURE))
    around.insert_child(_grown(TABLES[chance // 8 % len(TABLES)], DOCUMENT))
    for at in (chance // 16 % len(TAILS), chance // 512 % len(TAILS)):
        around.insert_child(_grown(TAILS[at], FURNITURE))


def _grown(html: str, part: str) -> LexborNode:
    """A piece as a node that says what it is part of."""
    node = LexborHTMLParser(f'<body><div {MARK}="{part}">{html}</div></body>').css_first(f"[{MARK}]")
    assert node is not None
    return node
