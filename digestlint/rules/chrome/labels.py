"""The words on a site's menus: sections, pages of the publisher, networks."""

from __future__ import annotations

SECTIONS = frozenset(
    "home|news|latest news|top news|breaking news|world|world news|international|us|u.s.|us news|uk|uk news|europe|asia"
    "|africa|americas|middle east|asia pacific|latin america|australia|canada|china|india|national|nation|local|local "
    "news|regional|metro|state|region|politics|elections|election|government|policy|business|economy|finance|markets"
    "|money|companies|personal finance|real estate|property|technology|tech|science|space|environment|climate|health"
    "|healthcare|wellness|education|sport|sports|football|soccer|cricket|tennis|golf|rugby|baseball|basketball|hockey"
    "|nfl|nba|mlb|nhl|formula 1|f1|boxing|culture|arts|arts & culture|arts and culture|entertainment|movies|film|tv"
    "|tv & radio|music|books|theater|theatre|celebrity|celebrities|games|gaming|puzzles|crossword|comics|lifestyle|life"
    "|living|style|fashion|beauty|food|food & drink|eat + drink|recipes|travel|family|parenting|relationships|cars"
    "|autos|motoring|jobs|classifieds|obituaries|obits|weather|traffic|crime|opinion|opinions|editorial|editorials"
    "|columnists|columns|letters|analysis|comment|perspectives|blogs|blog|features|long reads|investigations|fact check"
    "|reviews|video|videos|photos|pictures|podcasts|podcast|audio|radio|live|magazine|newsletters|newsletter|events"
    "|calendar|horoscopes|horoscope|lottery|weird news|odd news|trending|most popular|latest|top stories|more|insider"
    "|security|cybersecurity|energy|defence|defense|royals|coronavirus|covid-19|war|israel|ukraine|russia|special "
    "reports|archive|archives|e-paper|epaper|shop|deals|a&e|all|spaceflight|astronomy|hardware|software|mobile|reviews "
    "& recommendations|guides|tools|resources|research|reports|faq|faqs|q&a|community|forum|forums".split("|")
)
"""The sections of news sites, in lower case."""

PAGES = frozenset(
    "about|about us|about me|contact|contact us|careers|jobs|work with us|advertise|advertise with us|advertising|"
    "media "
    "kit|press|press room|newsroom|help|help center|help centre|support|customer service|customer care|faq|faqs"
    "|feedback|sitemap|site map|subscribe|subscriptions|subscription|my account|account|login|log in|sign in|sign up"
    "|register|logout|log out|sign out|privacy|privacy policy|terms|terms of use|terms of service|terms & conditions"
    "|terms and conditions|cookie policy|cookies|legal|accessibility|disclaimer|corrections|licensing|rss|rss feed|rss "
    "feeds|apps|mobile apps|newsletters|newsletter|e-paper|archive|archives|partners|affiliates|investors|investor "
    "relations|our team|our story|who we are|staff|masthead|donate|membership|members|store|shop|events|blog|team"
    "|search|menu|home|homepage|home page|main menu|navigation|close|more|share|follow us|submit|site index|company"
    "|products|services|solutions|pricing|resources|customers|locations|enterprise|developers|documentation|platform"
    "|case studies|webinars|training|learn|community|testimonials|gift cards|find a store|order status|returns|reprints"
    "|permissions|gallery|downloads|language|english|español|français|deutsch|united states|united kingdom|edition"
    "|us edition|uk edition|international edition|editions|select edition|change edition".split("|")
)
"""The pages and controls that a publisher's menus and footers link, in lower case."""

NETWORKS = frozenset(
    "facebook|twitter|x|instagram|youtube|linkedin|pinterest|reddit|tiktok|whatsapp|telegram|threads|bluesky|mastodon"
    "|flipboard|snapchat|rss|email|e-mail|tumblr|medium|discord|twitch|spotify|apple podcasts|google news|vk|weibo"
    "|line|print|copy link|share|tweet|save".split("|")
)
"""The networks of share and follow bars, in lower case."""

MENU = SECTIONS | PAGES | NETWORKS
"""All of them."""
