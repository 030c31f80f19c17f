"""The language of an article is detected from its beginning, or left to the page."""

from __future__ import annotations

import pytest

from generator.authoring.ingest.fields import languages

ARTICLES = {
    "ar": """
اندلع حريق كبير مساء الاثنين في سوق بلدة الوادي، وقال رجال الإطفاء إن ثلاثة عمال
أصيبوا بجروح طفيفة ونقلوا إلى المستشفى القريب. وأضاف رئيس البلدية أن المدارس ستبقى
مغلقة حتى يوم الخميس، بينما بدأت فرق الهندسة فحص المباني المجاورة.
""",
    "tr": """
Pazartesi akşamı Dereköy çarşısında çıkan büyük yangında üç işçi hafif yaralandı
ve yakındaki hastaneye kaldırıldı. Belediye başkanı, okulların perşembe gününe
kadar kapalı kalacağını söyledi.
""",
    "sl": """
V ponedeljek zvečer je na tržnici v Zagorici izbruhnil velik požar, v katerem so
bili trije delavci lažje poškodovani in so jih odpeljali v bližnjo bolnišnico.
Župan je povedal, da bodo šole zaprte do četrtka, strokovnjaki pa so začeli
pregledovati sosednje stavbe.
""",
    "sr": """
U ponedeljak uveče izbio je veliki požar na pijaci u Zarečju, u kome su tri
radnika lakše povređena i prevezena u obližnju bolnicu. Predsednik opštine rekao
je da će škole biti zatvorene do četvrtka, dok su inženjeri počeli da pregledaju
susedne zgrade.
""",
    "sr-Cyrl": """
У понедељак увече избио је велики пожар на пијаци у Заречју, у коме су три радника
лакше повређена и превезена у оближњу болницу. Председник општине рекао је да ће
школе бити затворене до четвртка, док су инжењери почели да прегледају суседне
зграде.
""",
    "pl": """
W poniedziałek wieczorem na targu w Zarzeczu wybuchł duży pożar, w którym trzech
robotników zostało lekko rannych i trafiło do pobliskiego szpitala. Burmistrz
powiedział, że szkoły pozostaną zamknięte do czwartku, a inżynierowie zaczęli
sprawdzać sąsiednie budynki.
""",
    "uk": """
У понеділок увечері на ринку в Заріччі спалахнула велика пожежа, у якій троє
робітників дістали легких травм і були доправлені до найближчої лікарні. Міський
голова сказав, що школи будуть зачинені до четверга, а інженери почали оглядати
сусідні будівлі.
""",
    "be": """
У панядзелак увечары на рынку ў Зарэччы ўспыхнуў вялікі пажар, у якім трое рабочых
атрымалі лёгкія траўмы і былі дастаўлены ў бліжэйшую бальніцу. Старшыня гарадскога
савета сказаў, што школы будуць зачынены да чацвярга, а інжынеры пачалі аглядаць
суседнія будынкі.
""",
    "ky": """
Дүйшөмбү күнү кечинде Өзөн айылындагы базардан чоң өрт чыгып, үч жумушчу жеңил
жаракат алып, жакынкы ооруканага жеткирилди. Айыл башчысы мектептер бейшембиге
чейин жабык болорун айтты, ал эми инженерлер коңшу имараттарды текшере баштады.
""",
    "uz": """
Dushanba kuni kechqurun Daryobo'yi qishlog'idagi bozorda katta yong'in chiqdi,
unda uch nafar ishchi yengil jarohat olib, yaqin atrofdagi kasalxonaga yetkazildi.
Hokim maktablar payshanba kunigacha yopiq bo'lishini aytdi, muhandislar esa
qo'shni binolarni tekshira boshladi.
""",
    "uz-Cyrl": """
Душанба куни кечқурун Дарёбўйи қишлоғидаги бозорда катта ёнғин чиқди, унда уч
нафар ишчи енгил жароҳат олиб, яқин атрофдаги касалхонага етказилди. Ҳоким
мактаблар пайшанба кунигача ёпиқ бўлишини айтди, муҳандислар эса қўшни биноларни
текшира бошлади.
""",
    "fa": """
شامگاه دوشنبه آتش‌سوزی بزرگی در بازار روستای دره رخ داد و سه کارگر زخمی و به
بیمارستان نزدیک منتقل شدند. شهردار گفت که مدرسه‌ها تا پنجشنبه بسته خواهند ماند و
مهندسان بررسی ساختمان‌های کناری را آغاز کرده‌اند.
""",
    "de": """
Am Montagabend ist auf dem Markt von Auental ein großer Brand ausgebrochen, bei
dem drei Arbeiter leicht verletzt und in das nahe Krankenhaus gebracht wurden. Der
Bürgermeister sagte, die Schulen blieben bis Donnerstag geschlossen, während
Fachleute begannen, die Nachbarhäuser zu prüfen.
""",
    "fr": """
Un grand incendie s'est déclaré lundi soir au marché de Valmer, où trois ouvriers
ont été légèrement blessés et conduits à l'hôpital voisin. Le maire a dit que les
écoles resteraient fermées jusqu'à jeudi, tandis que des ingénieurs ont commencé à
examiner les bâtiments alentour.
""",
    "ru": """
В понедельник вечером на рынке в Заречье вспыхнул большой пожар, в котором трое
рабочих получили лёгкие травмы и были доставлены в ближайшую больницу. Мэр сказал,
что школы будут закрыты до четверга, а инженеры начали осматривать соседние
здания.
""",
    "kk": """
Дүйсенбі күні кешке Өзен ауылындағы базардан үлкен өрт шығып, үш жұмысшы жеңіл
жарақат алып, жақын маңдағы ауруханаға жеткізілді. Ауыл әкімі мектептер бейсенбіге
дейін жабық болатынын айтты, ал инженерлер көрші ғимараттарды тексере бастады.
""",
}
CROATIAN = """
U ponedjeljak navečer izbio je velik požar na tržnici u Zarječju, u kojem su tri radnika
lakše ozlijeđena. Gradonačelnik je rekao da će škole biti zatvorene do četvrtka.
"""


@pytest.mark.parametrize("tag", ARTICLES)
def test_languages(tag: str) -> None:
    """Two sentences are enough, and so is one of twenty words."""
    text = ARTICLES[tag]
    sentence = text.partition(".")[0]

    assert languages.language(text, None) == tag.partition("-")[0]
    assert languages.language(sentence, None) == tag.partition("-")[0]


@pytest.mark.parametrize("tag", ARTICLES)
def test_wrong_declaration(tag: str) -> None:
    """A page that declares the language of its template is not believed."""
    assert languages.language(ARTICLES[tag], "en-US") == tag.partition("-")[0]


@pytest.mark.parametrize("declared", [None, "hr", "bs", "cnr"])
def test_kin(declared: str | None) -> None:
    """Croatian and Bosnian are told apart by the page alone, and are no Serbian."""
    assert languages.language(CROATIAN, declared) == declared


def test_the_only_space_near_the_end() -> None:
    """A text of a script without spaces is halved in its middle."""
    sentence = "渡轮星期二停在码头，因为唯一的船长去对岸参加婚礼，四十人一直等到天黑。"

    assert languages.language(f"{sentence * 4}（编辑 王）", None) == "zh"


@pytest.mark.parametrize("text", ["", "Osh 12 47", "Lorem Ostrava Marsk 12"])
def test_unsure(text: str) -> None:
    """Without sentences, there is no language but that of the page."""
    assert languages.language(text, None) is None
    assert languages.language(text, "pl") == "pl"
