"""What stands around a story on a page: menus, buttons, lists, captions, footers."""

import re
from typing import Literal

from generator.authoring.ingest import agencies, bylines

Kind = Literal[
    "prose", "label", "byline", "credit", "caption", "furniture", "box", "list", "end"
]
"""What a line is.

`label` may be a headline, a cross-head or an item of a menu: its place decides.
`box`, `list` and `end` head something that is not the story, and differ in how soon
the story may go on after it.
"""

_FURNITURE = (
    # Menus
    r"accessibility (links|help)|(skip|jump) to .*|breaking( news)?|live( now)?",
    r"((left|main|top|site) )?(menu|navigation)|home(page)?|search|sections?|more",
    r"(sign|log) ?(in|up|out)|register|subscribe|donate|my account|newsletters?",
    r"videos?|photos?|(photo )?galler(y|ies)|podcasts?|audio|pictures|multimedia",
    r"(other )?(links|products|sectors|editions?)|connect|languages?|english|help",
    r"next|previous|prev|(next|previous) (article|story|post)\b.*|back to top|close",
    r"(load|show|see) (more|all)|scroll.*|loading\W*|play|pause|mute|ok|got it",
    r"(tags?|topics?|filed under|keywords|categories|теги|темы)(:.*)?",
    r"(главная|меню|поиск|войти|печать|accueil|rechercher|startseite|suche|inicio)",
    r"(buscar|cerca|menü|menú|навигация|ссылки для .* доступа)",
    # Buttons
    r"(xs|sm|md|lg|xl)(\s+(xs|sm|md|lg|xl))*|a[+-]?(\s+a[+-]?)*|text size.*",
    r"(\W*\b(share|tweet|facebook|twitter|whatsapp|telegram|linked ?in|reddit|vk|x|rss"
    r"|pinterest|viber|e-?mail|print|copy link|messenger|save|bookmark|link)\b)+\W*",
    r"share( (this|on|with|via)\b.{0,40})?|\d+ (shares?|views?|likes?)|follow us.*",
    r"((reading|read) time:? *)?\d+ min(ute)?s?( read)?|listen( to .*)?|give feedback",
    r"(last )?(updated|published|posted|modified|created)|print this page",
    r"report an? (error|typo|mistake)|advert|ads?|advertisements?\b.*|реклама",
    r"(sponsored|promoted)( content| by .*)?|werbung|anzeige|publicidad|publicité",
    r"(поделиться|подписаться|partager|teilen|compartir|condividi)\b.{0,40}",
    # Footers
    r"contact( us)?|about( us)?|careers|(terms|privacy|disclaimer|cookies?)\b.{0,60}",
    r".{0,60}\|.*(privacy|terms of use).*|\+?[\d ()-]{7,}|powered by .*",
    r"(e-?mail|phone|tel|fax|telephone|тел)\b\.?:.*",
    r"(manage|accept|reject)( all)?( cookies| preferences)?|i agree",
)
"""What is furniture unless it is a sentence: the beginnings may be anyone's."""
_NOTICES = (
    # Pointers to other stories
    r"(read|see|watch|listen|more|related|also read|(read|see) (also|more)"
    r"|don['’]t miss|читайте также|lire aussi|lesen sie auch|lea también|leggi anche)"
    r"\s*[:|»>].{3,}",
    # Cookies and subscriptions
    r".*\b(we use|uses?|accept( all)?) cookies\b.*|.*\bcookie (policy|settings)\b.*",
    r".*\b(utilis\w+|verwende\w*|utiliza\w*|использу\w+)\b.*\b(cookies?|куки)\b.*",
    r"(please )?(subscribe|sign up|log in|download (the|our)|join (us|our)"
    r"|register (now|here|for|to|with))\b.*\b(newsletters?|updates|alerts|briefings?"
    r"|app|channel|inbox|digest|account|free|subscri\w+|reading|telegram|whatsapp)\b.*",
    r"(already|not yet) a (subscriber|member)\b.*",
    r"support (our|independent) journalism.*|enable javascript.*",
    r"this (article|story|content) is (only )?(for|available to) .*"
    r"(subscriber|member)s.*",
    r"(подписывайтесь|подписка|следите за|s['’]abonner|abonnez|abonnieren sie"
    r"|suscr[ií]b(ete|ase))\b.{0,90}",
    # Footers
    r".*\ball rights reserved\b.*|(©|\(c\)|copyright\b).*",
    r"the views expressed (here|in this)\b.*|.*\bjavascript is\b.*",
    r".*\b(все права защищены|tous droits réservés|alle rechte vorbehalten)\b.*",
)
_BOX = (
    r"read (more|also|next|on)|also read|see also|don['’]t miss|watch( also)?",
    r"in this (story|article)|читайте также|lire aussi|lesen sie auch|lea también",
)
_LIST = (
    r"(the )?(latest|trending|top|recent|more|other|most|popular)( (now|news|stories"
    r"|headlines|articles|posts|updates|videos|read|viewed|popular|shared|commented"
    r"|recent|today|this week)\b.{0,40})?",
    r"(more|latest|other news|more news|top stories) (on|in|from|about)\b.{0,60}",
    r"you (may|might) (also )?(like|be interested).*|editors?['’]?s? (picks?|choice)",
    r"(recommended|related|similar)( \w+){0,2}|from (our|the) (partners|archive|web).*",
    r"around the web|what (others|people) are reading|up next|(must|popular) reads?",
    r"opinions?( ?/ ?\w+)*|in case you missed it|(последние|главные|другие) новости",
    r"(новости )?по теме|самое читаемое|популярное|lo más leído|les plus lus",
    r"meistgelesen|à lire aussi|sur le même sujet|mehr zum thema|noticias relacionadas",
)
_END = (
    r"(\d+ )?comments?( ?\(\d+\))?|leave a (reply|comment)|post a comment",
    r"join the (conversation|discussion)|about the authors?",
    r"комментарии|commentaires|kommentare|comentarios",
)
_CAPTION = (
    r".*\b(image|photo|picture|photograph)s?( by|\s*[-:|]| credits?:?"
    r"| courtesy( of)?:?) *(?-i:[A-Z])[\w/ .,&'’-]{2,60}",
    r".*[(\[](ap|afp|file|reuters|epa)? ?(photo|image|picture|фото)\b[^)\]]*[)\]]?\.?",
    r"(file |stock )?(photo|image|picture|caption|photograph|фото|foto|bild|imagen)s?"
    r"\s*[:/|©].*",
    r".*\b(getty images|shutterstock|istock\w*)\b.{0,40}",
    r".*(?-i:REUTERS|AFP|AP|EPA)/(?-i:[A-Z]).{0,40}|enlarge( this)? image",
    r"representative image.*|(file|archive) (photo|image|picture)\b.*",
    r".*\[(file|(?-i:[A-Z])[^\]]{1,40}/[^\]]{2,40})\]\.?|.*[^\d\s].*©\s*\w[^.]{2,50}",
)


def _any_of(choices: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{each})" for each in choices), re.IGNORECASE)


_HEADS: tuple[tuple[Kind, re.Pattern[str]], ...] = (
    ("box", _any_of(_BOX)),
    ("list", _any_of(_LIST)),
    ("end", _any_of(_END)),
    ("furniture", _any_of(_FURNITURE)),
)
_STATED: tuple[tuple[Kind, re.Pattern[str]], ...] = (
    ("furniture", _any_of(_NOTICES)),
    ("caption", _any_of(_CAPTION)),
)
_ENDED = re.compile(r"[.!…:;。！？]['\"”’»)\]\s]*$|[,?]\s?['\"”’»]+$")
_LONGEST_WORDS = 60
_LONGEST_CHARACTERS = 600
"""Beyond these a line is a paragraph, whatever it seems to hold."""


def kind(line: str) -> Kind:
    """Return what a line is, from its words alone."""
    if not re.search(r"\w", line):
        return "furniture"
    if len(line.split()) > _LONGEST_WORDS or len(line) > _LONGEST_CHARACTERS:
        return "prose"
    if agencies.is_credit(line) or bylines.is_bio(line, None):
        return "credit"
    if bylines.is_byline(line):
        return "byline"
    bare = line.strip(" :»›>•|")
    is_sentence = len(line.split()) > 3 and bool(re.search(r"[.!]\W*$", line))
    for name, pattern in (*(() if is_sentence else _HEADS), *_STATED):
        if pattern.fullmatch(bare):
            return name
    return "prose" if is_prose(line) else "label"


def is_teaser(line: str) -> bool:
    """Tell whether a text was cut short, as a list of other stories does."""
    return line.rstrip().endswith(("...", "…"))


def count_words(line: str) -> int:
    """Count words; where a script has no spaces, two characters are about one."""
    joined = len(re.findall("[\u3040-\u30ff\u3400-\u9fff]", line))
    return len(line.split()) + joined // 2


def is_prose(line: str) -> bool:
    """Tell whether a line is a sentence or more, and not a title or a menu item."""
    words = count_words(line)
    if line.startswith(("- ", "• ", "* ")) and words > 4:
        return True
    # A short question is more often a headline than a paragraph.
    asked = line.endswith("?") and words >= 15
    return words >= 25 or asked or (words >= 2 and bool(_ENDED.search(line)))
