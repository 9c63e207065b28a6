"""Site chrome: what a page, a feed or an e-mail puts around an article, left in the text of a digest."""

from __future__ import annotations

from digestlint.api import Rule, hookimpl
from digestlint.rules.chrome.account_prompt import AccountPrompt
from digestlint.rules.chrome.advertisement import Advertisement
from digestlint.rules.chrome.author_note import AuthorNote
from digestlint.rules.chrome.byline_stub import BylineStub
from digestlint.rules.chrome.comment_widget import CommentWidget
from digestlint.rules.chrome.consent_notice import ConsentNotice
from digestlint.rules.chrome.feed_footer import FeedFooter
from digestlint.rules.chrome.file_name import FileName
from digestlint.rules.chrome.follow_prompt import FollowPrompt
from digestlint.rules.chrome.form_field import FormField
from digestlint.rules.chrome.forum_widget import ForumWidget
from digestlint.rules.chrome.legal_footer import LegalFooter
from digestlint.rules.chrome.likely_chrome import LikelyChrome
from digestlint.rules.chrome.mail_line import MailLine
from digestlint.rules.chrome.markup import MarkupInProse
from digestlint.rules.chrome.media_control import MediaControl
from digestlint.rules.chrome.navigation import Navigation
from digestlint.rules.chrome.newsletter_prompt import NewsletterPrompt
from digestlint.rules.chrome.page_residue import PageResidue
from digestlint.rules.chrome.pagination import Pagination
from digestlint.rules.chrome.photo_credit import PhotoCredit
from digestlint.rules.chrome.read_more import ReadMore
from digestlint.rules.chrome.reader_comment import ReaderComment
from digestlint.rules.chrome.related_heading import RelatedHeading
from digestlint.rules.chrome.repeated_line import RepeatedLine
from digestlint.rules.chrome.section_label import SectionLabel
from digestlint.rules.chrome.share_prompt import SharePrompt
from digestlint.rules.chrome.snippet_residue import SnippetResidue
from digestlint.rules.chrome.stray_separator import StraySeparator
from digestlint.rules.chrome.tag_list import TagList
from digestlint.rules.chrome.teaser import Teaser
from digestlint.rules.chrome.title_suffix import TitleSuffix


@hookimpl
def digestlint_rules() -> tuple[type[Rule], ...]:
    """The family's rules, by code."""
    return (
        Navigation,
        SectionLabel,
        ForumWidget,
        SharePrompt,
        FollowPrompt,
        NewsletterPrompt,
        RelatedHeading,
        Teaser,
        CommentWidget,
        ConsentNotice,
        AccountPrompt,
        Advertisement,
        LegalFooter,
        PhotoCredit,
        FileName,
        ReadMore,
        FeedFooter,
        BylineStub,
        Pagination,
        MailLine,
        StraySeparator,
        MarkupInProse,
        PageResidue,
        MediaControl,
        FormField,
        TagList,
        AuthorNote,
        ReaderComment,
        RepeatedLine,
        LikelyChrome,
        TitleSuffix,
        SnippetResidue,
    )
