"""SC014."""

from __future__ import annotations

from digestlint.api import Confidence, Example, Severity
from digestlint.rules.chrome.lines import ChromeLine, earlier


class PhotoCredit(ChromeLine):
    """The credit or caption label of a picture that is not here: "Photo: Ina Marsh/AFP", "Getty Images".

    ## What it finds
    Lines that are a picture's credit, an agency's stub alone ("AFP via Getty Images"), the labels "Image caption" and
    "Image copyright", and the credit in brackets at the end of a caption. An agency that a sentence cites is no
    finding.

    ## Why it matters
    Without the picture, the line credits nobody for nothing, and readers take a caption for news.

    ## How to fix it
    Delete the line, with the caption; or bring the picture.
    """

    code = "SC014"
    name = "photo-credit"
    family = "chrome"
    yields_to = earlier("SC014")
    severity = Severity.ERROR
    confidence = Confidence.HIGH
    message = "'{text}' credits a picture that is not here; delete it"
    placed = 5
    longest = 330
    words = {
        "pic": (
            r"photos?|photographs?|images?|pictures?|pics?|photo ?graphy|illustrations?|graphics?|artwork|videos?"
            r"|screen ?shots?|screengrab|file (photo|picture|image)|representative image|representational image"
            r"|stock photo|cover image|featured image|main image|header image|composite|feature photo|render",
        ),
        "agency": (
            r"getty( images)?(/[a-z]+)?|afp|reuters|ap|associated press|a\.?p\.? photo|shutterstock|istock( ?photo)?"
            r"|epa(-efe)?|efe|dpa|bloomberg|pa|pa (wire|media|images)|press association|alamy|xinhua|ani|pti|imago"
            r"|nurphoto|zuma( press| wire)?|unsplash|pexels|pixabay|wikimedia( commons)?|flickr|anadolu( agency)?|tass"
            r"|sputnik|nasa|adobe stock|upi|cnn|canadian press|the canadian press|aap|rex( features)?|splash news"
            r"|wireimage|filmmagic|sipa( usa)?|usa today sports|imagn( images)?|icon sportswire|ria novosti|yonhap"
            r"|kyodo( news)?|fotolia|depositphotos|dreamstime|picture[- ]alliance|swns|backgrid|instagram|twitter"
            r"|facebook|youtube",
        ),
        "by": (r"credits?|copyright|source|courtesy( of)?|by|via|provided by|from|taken by|supplied( by)?",),
    }
    patterns = (
        r"^\W*({pic}) ({by})\W+<10,>\S+\W*$",
        r"^\W*({pic})( ({by}))? ?[:/|] ?<10,>\S+\W*$",
        r"^\W*({agency})( (via|images?|photos?|file photo|/|for|{agency})){0,4}\W*$|^<5>[/|] ?({agency})(\W{1,3}(via )?"
        r"({agency}))*\W*$|^<5> (via|for) (getty images|reuters|ap|afp|shutterstock)\W*$",
        r"^<*> ?[(\[] ?(({pic})( ({by}))? ?[:/©|]|({pic}) (by|from|courtesy( of)?|credit|via)|credits? ?:|photo ?/|ap"
        r" photo) ?<10,>\S+[)\]]\W*$|^\W*[(\[] ?(\w+ ){0,4}({agency})[)\]]\W*$|^\W*[(\[](\S+ ){1,2}\S+ ?/ "
        r"?({agency})[)\]]\W*$",
        r"^\W*((image|photo|picture|media|video) (copyright|caption|source|credits?)( ({agency}))*|(image|photo|"
        r"picture)"
        r" credits?: <8>|photographs? (by|courtesy)( of)?( the)? <6>|image courtesy <8>|file photo<8>|caption|hide "
        r"caption|toggle caption|(enlarge|view|show|expand|see) (this )?(image|photo|picture|larger image|full[- ]size"
        r" image|fullscreen)( (image|toggle caption|<4>))?|press enter or click to view image in full size"
        r"|(click|tap) (on the )?(image|photo)? ?to (enlarge|expand|zoom|view)\b<4>|image \W? ?<3>/ "
        r"?<3>|getty images( \W <4>)?|this image (released|provided|shows|taken) <6>|view (full )?gallery|image: "
        r"(the |an |a )?<5>)\W*$",
        r"^\W*(by )?<4>, ?({agency})( (file|photo))?\W*$",
        r"^\W*(image|photo|photos|images|getty|picture|pictures|credit|credits|source|reuters|afp|ap|photo gallery"
        r"|caption|gallery|file|file photo|photograph|illustration|stock photo)\W*$",
    )
    unless = ("(said|says|told|according to|reported|reports|shows?|was|were|is|are|has|have|fell|rose|will)",)
    examples = (
        Example("⟦Photo: Ina Marsh/AFP⟧\nThe bridge reopens in May.\n⟦Image copyright Getty Images⟧\n"),
        Example("The bridge reopens in May.\n⟦AFP via Getty Images⟧\n⟦Ina Marsh / Reuters⟧\n"),
        Example("The bridge reopens in May.\n⟦The new bridge over the Tarn (Image: Getty)⟧\n"),
        Example("The bridge reopens in May.\n⟦Illustration by Ina Marsh⟧\n⟦Image caption⟧\n"),
        Example("The bridge over the Tarn reopens in May after two years of repairs, the council said.\n\n⟦Photos⟧\n"),
        Example("The photograph by Ina Marsh was sold for 4,000 crowns.\nGetty sued the firm over its images.\n"),
        Example("The fire was filmed by a passer-by (the video was shared with Reuters on Monday).\n"),
        Example("Source\n\nThe spring above the village has run dry for the first time, the water board said.\n"),
        Example("The toll is 4 crowns, the council said (AP).\n"),
    )
