"""Links: addresses that follow the reader, take a detour, tell on somebody, or lead nowhere."""

from __future__ import annotations

from digestlint.api import Rule, hookimpl
from digestlint.rules.links.email_in_link import EmailInLink
from digestlint.rules.links.malformed_link import MalformedLink
from digestlint.rules.links.placeholder_link import PlaceholderLink
from digestlint.rules.links.redirect_link import RedirectLink
from digestlint.rules.links.site_relative_link import SiteRelativeLink
from digestlint.rules.links.tracking_link import TrackingLink


@hookimpl
def digestlint_rules() -> tuple[type[Rule], ...]:
    """The family's rules, by code."""
    return (TrackingLink, RedirectLink, EmailInLink, PlaceholderLink, MalformedLink, SiteRelativeLink)
