"""SC006."""

from __future__ import annotations

from digestlint.api import Confidence, Example, Severity
from digestlint.rules.chrome.lines import ChromeLine, earlier


class NewsletterPrompt(ChromeLine):
    """Invitations to sign up for a newsletter, alerts or an e-mail: "Get the day's top stories in your inbox".

    ## What it finds
    Lines that sell a mailing: sign-up headings and buttons, the promise of what lands in the inbox, "By signing up you
    agree to our terms", "You can unsubscribe at any time". A story about newsletters speaks of somebody; the prompt
    speaks to the reader.

    ## Why it matters
    The reader of your digest is offered somebody else's, at a button that is not there.

    ## How to fix it
    Delete the line. If it is your own newsletter, name the line in the setting `template`.
    """

    code = "SC006"
    name = "newsletter-prompt"
    family = "chrome"
    yields_to = earlier("SC006")
    severity = Severity.ERROR
    confidence = Confidence.HIGH
    message = "'{text}' is a sign-up prompt of the page; delete it"
    placed = 7
    longest = 330
    words = {
        "mail": (
            r"newsletters?|news letters?|e-?mails?|mailing list|(news |e-?mail |daily |breaking news )?(alerts?|updates"
            r"|digests?|briefings?)|inbox|notifications|email list",
        ),
        "sign": (
            r"sign(ing)?[- ]?up|subscrib(e|ing)|register(ing)?|opt(ing)?[- ]in|join(ing)?|submitting|providing <5>",
        ),
        "cadence": (r"daily|weekly|monthly|morning|evening|free|day'?s|week'?s",),
    }
    patterns = (
        r"^\W*(please |to <6>, ?|want <8>\? ?|click here to |don't miss <6>[.!] ?|for <8>, ?|enter your e-?mail <3>to "
        r")?(sign[- ]up|subscribe|register|sign me up|opt in|signup) ((here|now|today|below|free|for free) )?((to"
        r"|for) <12,> ?\b{mail}\b|(here )?(to|and) (get|receive) <12,>)<*>$",
        r"^\W*(get|receive|have|want|read|like) <14,> (delivered|sent|straight|direct(ly)?|right)? ?(to|in|into) your "
        r"(e-?mail )?(inbox|mailbox|e-?mail|letterbox)\b<*>$",
        r"^\W*<12,>\b(in|to|into|hits|for) your (e-?mail )?inbox( (every|each|once|on|daily|weekly|with|free|by|twice"
        r"|now)\b<8>)?\W*$",
        r"^\W*by (clicking( on)?|{sign}|entering)\b<14,>\byou (agree|accept|consent|acknowledge|confirm|become|are "
        r"agreeing)\b<*>$",
        r"^\W*(you (can|may) )?(unsubscribe|opt[- ]?out|cancel)( at)? any ?time\b<*>$|^\W*(we (will |'ll )?never|no) "
        r"(spam|share your e-?mail)\b<*>$|^\W*(no spam|we respect your privacy|we hate spam)\b<*>$|^\W*you can "
        r"(unsubscribe|opt[- ]out) at any time\b<*>$",
        r"^\W*(sign[- ]?up|subscribe|register|join)\b( now| today| here| free| for free| for updates| for our <3>| to "
        r"our <3>)? ?(to|for) (our|the|my|a|your|this)? ?(free )?<4>{mail}( today| now| here| for <8>)?\W*$"
        r"|^\W*(our|the|free|get our|get the|join our|read our|more|sign up for|editors?'? recommended)? ?({cadence} )*"
        r"(e-?mail )?newsletters?( (sign[- ]?ups?|subscription|registration|archive|preferences|promotion|here))?\W*$"
        r"|^\W*after newsletter promotion\W*$|^\W*(newsletter|e-?mail) (sign[- ]?up|subscription)\W*$",
        r"^\W*((every|each) (day|morning|week|friday|monday|weekday)|daily|weekly),? we (send|e-?mail|deliver|bring)\b"
        r"<*>$|^\W*(join|be one of) (the |over |more than )?[\d,.]+[km]?[+]? ?(other )?(readers|subscribers|people|"
        r"others|members)\b<*>$|^\W*(want|like|love|enjoy(ed)?) (more )?(stories|articles|news|content|what you)\b<6>"
        r"(like this|you('re| are) reading|you see|read)\W*$|^\W*never miss (a|an|another) (story|post|update|issue"
        r"|article|beat)\b<*>$|^\W*stay (in the know|up[- ]to[- ]date|informed|updated|in the loop|ahead)\b<8> "
        r"(newsletters?|inbox|e-?mails?|alerts)\b<*>$|^\W*(invalid|please enter( a)? valid|enter your|your|type your) "
        r"e-?mail\b<4>$",
        r"^\W*(sign up|signup|sign me up|subscribe( now| today| free| here)?|newsletters?|subscriptions?|get (the )?"
        r"newsletters?|e-?mail updates?|get updates|yes, sign me up|count me in|notify me|i want in)\W*$",
    )
    examples = (
        Example("The bridge reopens in May.\n\n⟦Sign up for our daily newsletter and never miss a story.⟧\n"),
        Example("The bridge reopens in May.\n⟦Get the day's top stories delivered to your inbox every morning.⟧\n"),
        Example("The bridge reopens in May.\n\n⟦By signing up, you agree to our terms and privacy policy.⟧\n"),
        Example("The bridge reopens in May.\n⟦You can unsubscribe at any time.⟧\n⟦After newsletter promotion⟧\n"),
        Example(
            "The bridge over the Tarn reopens in May after two years of repairs, the council said.\n\n⟦Subscribe⟧\n"
        ),
        Example("Lomar's postal service wants households to sign up for e-mail alerts, the minister said.\n"),
        Example("The newsletter of the Kerrin Chess Club reaches 3,000 inboxes, twice as many as a year ago.\n"),
        Example("Subscribe\n\nThe word, the court found, was printed beside a button that could not be undone.\n"),
        Example("By signing the treaty, the two states agree to share the river's water.\n"),
    )
