"""SC024."""

from __future__ import annotations

from digestlint.api import Confidence, Example, Severity
from digestlint.rules.chrome.lines import ChromeLine, earlier


class MediaControl(ChromeLine):
    """Buttons, counters and labels of players and galleries: "Image 2 of 5", "Watch live", "Listen to this article".

    ## What it finds
    The controls of video, audio and slide shows, their time codes and counters, and prompts to watch or listen to
    what is not here. A word such as "Video" alone counts only at the edge of the text.

    ## Why it matters
    The player is gone; its buttons read as broken sentences.

    ## How to fix it
    Delete the line.
    """

    code = "SC024"
    name = "media-control"
    family = "chrome"
    yields_to = earlier("SC024")
    severity = Severity.ERROR
    confidence = Confidence.HIGH
    message = "'{text}' belongs to a player or gallery that is not here; delete it"
    longest = 200
    placed = 4
    words = {
        "media": (
            r"videos?|audio|podcasts?|image|photo|picture|slide|gallery|clip|livestream|live stream|slideshow|"
            r"photos|pictures|images|player|episode|trailer|stream|highlights|interview|show",
        ),
        "clock": (r"\d{1,2}:\d\d(:\d\d)?",),
    }
    patterns = (
        r"^\W*(({media})|item) \d{1,3} ?(of|/) ?/?\d{1,3}\W*$|^\W*(image|photo|slide) \d+ of[ ]?/?\d+\W*$|^\W*\d+ "
        r"(photos|images|pictures|videos|slides)\W*$|^\W*(back to|view|see|open|show|launch|start|view full|full|close|"
        r"exit|expand|replay|more|see full) (the |all )?(photo |image |picture )?({media})( \(?\d+\)?| here| below| "
        r"gallery| slideshow)*\W*$|^\W*({media}) (gallery|player|playlist|transcript|settings|duration|length|caption"
        r"|settings menu)( {clock})?\W*$|^\W*(1|\d+) ?/ ?\d+ (photos|images|slides)\W*$",
        r"^\W*(watch|listen|play|hear|view) ((to|the|this|now|live|our|full|more|next|on|here|below|above|again|all|"
        r"a|back|in) )"
        r"{0,4}({media}|article|story|this|post|full|report|newscast|live|below|above|now|next|here|more)( (here|now|"
        r"below|above"
        r"|live|on <3>|from <3>|of <5>|playback|again|{clock}))*\W*$",
        r"^\W*(((now|currently) playing|up next|play video|play audio|pause|unmute|mute|replay|autoplay|auto-play|"
        r"next up"
        r" in|(full|exit) ?screen|picture-in-picture|captions? (off|on)|subtitles|playback (speed|rate)|current time"
        r"|duration time|remaining time|stream type live|loaded: \d+|seek to live|this is a modal window|close modal"
        r"|chapters|descriptions off|share this video|skip (intro|ad)|thanks for watching|listen to (this|the) "
        r"(article|story|audio|podcast|episode|full)|audio (is )?ai-generated|this audio is<*>|prefer to (watch|listen)"
        r"|your browser does not support (the )?(audio|video)<*>|play (now|all|the)?|(download|embed|subscribe to) "
        r"(this "
        r"|the |our )?(podcast|episode|audio|video|mp3|transcript)( <4>)?|(listen|subscribe|available)( and "
        r"subscribe)? (on|via"
        r"|at|in|to .{0,20} on) (apple podcasts?|spotify|itunes|google podcasts?|stitcher|soundcloud|overcast|"
        r"acast|amazon music|youtube|your podcast app|wherever)|how to listen( to <5>)?|show transcript|hide transcript"
        r"|read (the )?transcript|on air|live now|live stream|watch live|live tv|live radio|tv (guide|schedule|"
        r"listings)"
        r"))\W*$",
        r"^\W*listen (to <4> )?live (at|on|every|weekdays|from)\b<*>$|^\W*(listen|download|itunes|subscribe|rss|spotify"
        r"|stitcher)\W{1,3}https?://<*>$|^\W*(watch|listen to|see|catch) (the )?(full )?(video|clip|interview|episode|"
        r"podcast|show) (above|below|here|of <6>|in the player)\b<3>[.!]?$|^\W*(scroll|swipe) (through|for) (the "
        r")?(photos|gallery|pictures|images)\b<4>$",
        r"^\W*(video|videos|audio|watch|listen|live|podcast|podcasts|play|pause|gallery|photos|slideshow|photo gallery|"
        r"watch now|listen now|live blog|in pictures|pictures|images?|\d{1,2} ?/ ?\d{1,3}|{clock}|transcript|volume|"
        r"fullscreen|settings|quality|speed|1x|back to gallery|tv|radio|on demand|exclusive video|download)\W*$",
    )
    unless = (r"^\W*(watch|listen|play|hear|view) (the|this|on|in|a|all|full)\W*$",)
    examples = (
        Example("⟦Image 2 of 5⟧\nThe bridge reopens in May.\n⟦Listen to this article⟧\n⟦Now playing⟧\n"),
        Example("⟦Watch live⟧\n⟦Back to gallery⟧\nThe bridge reopens in May.\n⟦Video player⟧\n"),
        Example("The bridge reopens in May.\n\n⟦Listen and subscribe on Apple Podcasts⟧\n\n⟦View full gallery⟧\n"),
        Example(
            "⟦VIDEO⟧\n⟦Live⟧\n\nThe bridge over the Tarn reopens in May after two years of repairs, it was said.\n"
        ),
        Example("Watch the video of the launch, the agency said, and you will see two flames.\n"),
        Example("Video\n\nA court in Lomar ruled on Monday that films of the trial may be shown in schools.\n"),
        Example("Kick-off: 20:45\nThe photo, slide 3 of the deck, shows the bridge.\n"),
        Example("Live music returns to the quay on Friday.\n"),
    )
