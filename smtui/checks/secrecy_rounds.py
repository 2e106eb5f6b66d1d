"""What a round, a roll or an inquiry showed of the people behind one door."""

from collections.abc import Iterator

from smtui.checks._frames import Frame, Framed
from smtui.checks._kit import Account, Facts, Hit, Pattern, Reading, Severity
from smtui.domain.reading import Act

_ROUND = Pattern(
    "見回り|巡回|家庭訪問|戸別訪問|訪問(?:で|し|に|先)|名簿|台帳|所有者調査|調査で(?:は|、|わ|分)|調査に(?:伺|入|行)|見守り|聞き取り|面談|検針|点検で|通報|相談を受け|お電話"
)
_DOOR = Pattern(
    "[0-9一二三四五六七八九十]{1,2}丁目|の角(?:の|に)|アパート|マンション|団地|(?:営|社)住宅|[0-9]階|号室|[0-9一二三]軒|[一-鿿]{2}のお宅|お隣|お向かい|隣の|同じ家|裏の|ご家庭が"
)
_FOUND = Pattern(
    "(?:わか|分か)り|わかって|分かって|判明|見つかり|でした|くれました|くださいました|とのこと|そうです|(?:多い|ばかり)(?:こと|です|で)|いらっしゃ|おられ|でしょう"
)
_PUBLIC = Pattern(
    "公表|ホームページ|[0-9]件|%|割合|統計|平均|募集|対象(?:は|者|:|の方)|申し?込|手当|助成|制度|条例|講座|講演|教室|展示|災害で|火災|地震|台風|大雨|空き家バンク|架空|例え|たとえ|承諾|了承|同意|ましょう|不審|詐欺|お願いします|ください(?!まし)"
)
_OTHER = Pattern(
    "(?:ご家庭|ご家族|世帯|お子さん|お一人|お宅|組|方|お父さま?|お母さま?|奥さま)[^。\n]{0,24}(?:そうです|とのこと|でした|ようです|ところです|見込み|予定)"
)
_GENERAL = Pattern(
    "皆さま|皆様|皆さん|公表|ホームページ|対象|制度|場合|方々|多くの|ような|という方|お客さま?|当たり前|方は、|発表|講師|選手"
)
_KIN = Pattern(
    "(?:お嫁|お婿|お母|お父|おばあ|おじい|ご?主人|奥|息子|娘|お子|お孫)(?:さん|さま|様)?(?:が|は|の|も|から|と)|ご夫婦|ご兄弟|ご姉妹"
)
_HEARD = Pattern(
    "そうです|とのこと|ていません|ておられ|ていらっしゃ|ていらした|と話して|と打ち明け"
)
_GLAD = Pattern(
    "百歳|[0-9]{2,3}歳|長寿|敬老|お祝い|表敬|受賞|取材|作品|農園|畑|絵画|講師|畳|ホームステイ|民泊|収穫|花|庭"
)
"""A visit that people are glad to be shown with."""
_SHORT = 320
"""Code points of a post; articles of bulletins are longer."""


class SecrecyRounds(Framed):
    """見回り、名簿、訪問、返信などで分かった、よその家の事情を書いた公式の投稿を見つけます。

    なぜ: 場所や家族の様子からだれか分かり、狙われたり、うわさになったりします。
    直し方: その家の話を消し、件数や案内だけにします。
    限界: 承諾を得た話かどうかは、書かれていなければ分かりません。

    × 見守りの«訪問で、三丁目の団地の4階は独り暮らし»の方ばかりと分かりました。
    × 空き地の«調査では、橋の角の家は相続»でもめているとのことです。
    × [reply] 「«ご家庭が一組、お父さまの転勤»で来月退園されるそうです」と園から聞いています。
    × 認定の調査で«うかがったお宅では、娘さんが介護のつらさを話してくださいました»。
    ○ 一人暮らしの方を対象に、団地で見守りの登録を受け付けています。
    ○ 相続した空き家の調査をしています。角の家に限らず、ご相談ください。
    ○ [reply] 転勤で退園される場合は、届出が必要です。
    """

    code = "secrecy/rounds"
    name = "よその家の事情"
    severity = Severity.WARN
    frames = (
        *(
            Frame(
                (anchor, _ROUND, _DOOR, _FOUND),
                "仕事で分かったよその家の事情に読めます。その家の話を消してください。",
                none=(_PUBLIC, "consent-given"),
                account=Account.OFFICIAL,
                before=1,
                after=1,
                warned=True,
                acts=frozenset({Act.DENIES, Act.INVITES}),
            )
            for anchor in ("singled-out:state", "household:life")
        ),
        Frame(
            ("household:one", _ROUND, _DOOR, _HEARD),
            "訪ねた人の事情に読めます。その人の話を消してください。",
            none=(_PUBLIC, _GLAD, "consent-given"),
            account=Account.OFFICIAL,
            before=1,
            acts=frozenset({Act.DENIES, Act.INVITES}),
        ),
        Frame(
            ("household:house", _KIN, _FOUND),
            "訪ねた家の事情に読めます。その家の話を消してください。",
            none=(_PUBLIC, _GLAD, "consent-given"),
            account=Account.OFFICIAL,
            after=1,
            acts=frozenset({Act.DENIES, Act.INVITES}),
        ),
        Frame(
            ("household:life", _OTHER),
            "お尋ねの方と別の家の事情に読めます。その家の話を消してください。",
            none=(_GENERAL, "consent-given"),
            account=Account.OFFICIAL,
            when=("reply",),
            quoted=True,
            acts=frozenset({Act.DENIES}),
        ),
    )

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield the places that fill a frame, in a text as short as a post."""
        if len(reading.text) <= _SHORT:
            yield from super().find(reading, facts)
