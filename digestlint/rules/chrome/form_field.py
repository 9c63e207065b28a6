"""SC025."""

from __future__ import annotations

from digestlint.api import Confidence, Example, Severity
from digestlint.rules.chrome.lines import ChromeLine, earlier


class FormField(ChromeLine):
    """Fields, checks and messages of forms and polls: "Enter your email address", "Thank you for subscribing!".

    ## What it finds
    Labels of form fields, what forms answer ("This field is required", "Success!"), feedback prompts ("Was this page
    helpful?", "Report an error") and the lines of polls. A single word such as "Name" counts only at the edge of the
    text.

    ## Why it matters
    There is no form. The reader meets questions and thanks out of nowhere.

    ## How to fix it
    Delete the line.
    """

    code = "SC025"
    name = "form-field"
    family = "chrome"
    yields_to = earlier("SC025")
    severity = Severity.ERROR
    confidence = Confidence.HIGH
    message = "'{text}' belongs to a form that is not here; delete it"
    longest = 220
    placed = 4
    words = {
        "field": (
            r"(first|last|full|your|user|company|business|display)? ?name|(your |work |business |recipient )?e-?mail( "
            r"address(es)?)?|password|user ?name|(phone|mobile|telephone)( number)?|address|zip( code)?|post ?code|"
            r"postal code|country|state|city|website|web ?site( url)?|(your )?(message|comments?|feedback|question)|"
            r"date "
            r"of birth|subject|gender|company|job title|captcha|security code|nickname|website url",
        ),
    }
    patterns = (
        r"^\W*((please )?(enter|type|provide|insert|fill in|input|confirm|choose|select|add|re-?enter) (a |an |your |"
        r"the "
        r")?(valid |correct )?({field})\b<6>|({field})\W{1,3}(required|optional|success!|is required)|(this|all|"
        r"required|mandatory|indicates|denotes) (fields?|required) ?(is|are|with|marked|indicates)?\b<8>(required|"
        r"mandatory|unchanged|form|fields|asterisk)?|\W?indicates required( fields?)?|e-?mail addresses?: "
        r"?success)\W*$",
        r"^\W*(you (have been|are now|have|'ve been|will be) (now )?(successfully |been )?(subscribed|signed up|"
        r"registered"
        r"|logged (in|out)|unsubscribed|added to<3>)|(there was|we('ve)? (had|encountered)|sorry, there was) (a|an) "
        r"(problem|error|issue)\b<*>|(please )?(try again( later)?|check your (inbox|e-?mail)<*>)|(success|oops|error|"
        r"sorry|done|great|almost there)!( <10,>)?|thank(s| you)( so much| very much)? for (subscribing|signing up|"
        r"registering|your (feedback|interest|submission|message|subscription|vote|support)|watching|visiting|voting|"
        r"joining|stopping by|contacting us|reporting|submitting|sharing)\b<6>|your (message|comment|vote|request|"
        r"submission|e-?mail|form|feedback|response|account|subscription) (has been|was|is|could not be) (sent|"
        r"submitted"
        r"|received|recorded|created|saved|confirmed|successful|now active|awaiting moderation)\b<6>|invalid "
        r"({field})|something went wrong<*>|we'll be in touch<*>|thank you! ?<6>|double check your e-?mail<*>)\W*$",
        r"^\W*(was this( (page|article|story|content|information|answer|review))? (helpful|useful|interesting)\b<4>|"
        r"did you (find (this|what)|"
        r"like this)\b<6>|(how (would|do) you rate|rate) (this|your|our|the) (article|story|experience|page|content|"
        r"recipe|post)\b<4>|(report|submit|suggest|send|spot|request|see) (an?|any) (error|typo|correction|mistake|"
        r"problem|issue|tip|news tip|bug|inaccuracy|fact[- ]check)\b<4>|(found|spotted|see|notice) (an?|any) (error|"
        r"typo|mistake|bug)s?\?<*>|(give|send|leave|share|provide) (us )?(your )?feedback\b<4>|got a (tip|story|news "
        r"tip"
        r"|question)\b<*>\?<*>|do you have (a|any) (news )?(tips?|story|stories|information|confidential)\b<*>\?<*>|"
        r"(send"
        r"|tell) us (your|what you)\b<4>|tell us what you think<4>|take (our|the|this) (survey|poll|quiz)\b<4>|(cast "
        r"your"
        r" )?vote (now|here|below)|view (the )?(results|poll results)|poll results|total votes: \d+|what (are|were) "
        r"you "
        r"looking for|help us improve\b<*>|(select|choose) (an? |your |all )?(option|language|country|region|"
        r"location|edition|category|month|date|answer)s?\b<4>|your (answer|opinion|rating)( matters| counts)?|[\d,]+ "
        r"votes|rate this|yes ?[|/·] ?no|send us YOUR\b<4>)\W*$",
        r"^\W*this field (is for validation|is hidden|should be left)\b<*>$|^\W*(this|the) (form|captcha|question) (is "
        r"(for|protected|used)|helps)\b<*>$|^\W*(leave (this field|blank)|don't fill this out|if you are (a )?human, "
        r"leave)\b<*>$|^\W*(your|neither your) (e-?mail )?address\b<3>\b(used only|nor the recipient)\b<*>$|"
        r"^\W*(maximum|"
        r"minimum|max|min) (file size|\d+ characters|length)\b<4>$|^\W*(drop files here|choose file|no file chosen|"
        r"select files?|browse files?|upload( a)? (file|photo|image))\b<4>$|^\W*\d+ characters (left|remaining)\W*$",
        r"^\W*(({field})|submit|send|reset|clear|apply|yes|no|ok|okay|cancel|confirm|select|go|enter|save changes|"
        r"required"
        r"|optional|continue|feedback|thank you|thanks|thank you so much|note|vote|report|report error|filter|sort by|"
        r"edit|delete|remove|add|reply|report a problem|corrections?|done|skip|next step|agree|disagree|none|"
        r"other)\W*$",
    )
    examples = (
        Example("The bridge reopens in May.\n⟦Enter your email address⟧\n⟦Thank you for subscribing!⟧\n"),
        Example("The bridge reopens in May.\n⟦Was this article helpful?⟧\n⟦Report an error⟧\n"),
        Example("The bridge reopens in May.\n⟦Please enter a valid email address.⟧\n⟦Email (required)⟧\n"),
        Example("The bridge over the Tarn reopens in May after two years of repairs, it was said.\n⟦Submit⟧\n⟦Name⟧\n"),
        Example("Please enter the hall by the north door, the notice says.\n"),
        Example("Was this bridge needed? The council says so.\nHe thanked the voters for their support.\n"),
        Example("Name\n\nThe village of Osk voted on Monday to take back the name that it had until the war.\n"),
        Example("Thanks to the new bridge, the trip takes four minutes.\n"),
    )
