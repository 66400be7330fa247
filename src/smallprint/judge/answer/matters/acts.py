"""Matters of which a yes is an act of the provider's, so that "we refrain from it" is a no to it. Data only."""

from __future__ import annotations

ACTS = frozenset(
    """
    data-sale aggregate-sale share-advertisers share-marketing share-partners share-group share-third-parties
    share-providers share-social share-research share-credit-bureaus data-from-others data-combined
    messages-stored messages-read messages-people messages-scanned messages-ads calls-recorded microphone-camera
    card-stored searches-kept marketing-messages ads-by-behaviour likeness-ads customer-name testimonials social-ads
    transfer-abroad police-disclosure police-unforced location exact-location rough-location location-in-background
    location-passed-on location-for-ads journeys-recorded others-track ad-cookies analytics watched-elsewhere
    device-recognised mails-tracked visit-recorded childrens-data ads-to-children biometrics profiling
    end-without-reason end-without-notice content-ads
    """.split()
)
