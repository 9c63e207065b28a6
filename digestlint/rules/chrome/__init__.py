"""Site chrome: what a page, a feed or an e-mail puts around an article, left in the text of a digest."""

from __future__ import annotations

from digestlint.api import Rule, hookimpl
from digestlint.rules.chrome.comment_widget import CommentWidget
from digestlint.rules.chrome.file_name import FileName
from digestlint.rules.chrome.forum_widget import ForumWidget
from digestlint.rules.chrome.pagination import Pagination
from digestlint.rules.chrome.related_heading import RelatedHeading
from digestlint.rules.chrome.stray_separator import StraySeparator
from digestlint.rules.chrome.teaser import Teaser


@hookimpl
def digestlint_rules() -> tuple[type[Rule], ...]:
    """The family's rules, by code."""
    return (ForumWidget, RelatedHeading, Teaser, CommentWidget, FileName, Pagination, StraySeparator)
