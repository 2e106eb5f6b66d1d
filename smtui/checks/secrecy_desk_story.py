"""One person, household or firm told of by the desk that dealt with them."""

from collections.abc import Iterator

from smtui.checks._frames import Frame, Framed, Slot
from smtui.checks._kit import Account, Facts, Hit, Pattern, Reading, Severity
from smtui.domain.reading import Act

_DESK = Pattern(
    "ひろば|サロン|常連|投票所|窓口|相談|カウンター|受付|訪問|伺|調査|検査|審査|選考|面接|監査|搬送|救急|出動|通報|通告|苦情|申告|申請|滞納|減免|名簿|台帳|戸籍|住民票|課税|貸出|借り|水道|検針|収集|健診|検診|会議|打合せ|交渉|入札|提案|応募|図書館|保健所|警察|税務署|消防|診療|病院|弁護士"
)
"""What a desk does with people."""
_ONE = Pattern(
    "(?:先生|社長|会長|店主|店長|大将|女将|若旦那|奥さま|奥さん|ご主人|ご夫婦|議員|議長|院長|園長|校長|教頭|住職|オーナー|俳優|歌手|タレント|キャスター|アナウンサー|選手|顧問|当主|ご家庭|お宅|ご家族|お母さま|お母さん|お父さま|お父さん|息子さん|娘さん|お孫さん|男性|女性|(?:会社|企業|工場|メーカー|法人|事業者|業者|料亭|旅館|ホテル|スーパー|店)(?:さん|様)?|の方|[0-9A-Z]番さん|さん)(?:が|は|の|から|も|、|と|に|で|だけ)"
)
"""One person, household or firm."""
_TOLD = Pattern(
    "(?:られ|いらし|いらっしゃ|おられ|おっしゃ|お見え|見え|なさ)(?:た|て|ま|い|っ)|そうです|そうで、|とのこと|ようです|ようで|でした|ていました|ています|ております|おりました|ていて|ており|まして|ました|ですね|ですよ|なんです"
)
"""Endings of a tale, most of them respectful."""
_PUBLIC = Pattern(
    "公表|発表|報道|新聞|ニュース|ホームページ|募集|講座|講演|講師|教室|展示|公演|出演|感謝|寄贈|寄附|表彰|受賞|優勝|大会|試合|見学|視察|取材|訓練|避難|災害|台風|大雨|不審|詐欺|統計|[0-9]件|%|条例|法律|制度|対象|申し?込|手続|架空|仮名|例え|たとえ|事例|承諾|了承|同意|映画|ドラマ|歴史|江戸|明治|昭和|開館|オープン|ましょう|方々|受け付け|受付中|受付は|早期発見|可能性|起業|推進|決まりました|お楽しみに|交代|着任|新任|サイト|[0-9]{2,4}-[0-9]{2,4}-[0-9]{4}|ください|のための|を行って(?:い|お)|お聞きします|お受けし|応じてい"
)
"""The matter is public, general, or an invitation."""


_DELICATE = Pattern(
    "借金|返済|滞納|未納|離婚|別居|相続|遺言|介護|認知症|病|手術|がん|うつ|薬|血糖|体重|妊娠|暴力|虐待|不登校|引きこも|解雇|倒産|廃業|閉店|店じまい|のれん|撤退|移転|売却|減免|生活保護|非課税|所得|年収|稼|税|涙|泣|悩|困|家族に|内緒|まだ|実は|じつは|本音|事情|条件|上乗せ|値|円なら|反対|不採用|落ち|次点|最下位|点|票|順位|評価|意見|見送|ゼロ|留守|行方|隠|口止め|体罰|不祥事|いじめ|退職|処分|告発|弱み|負け|勝て|辞職|転職|入院|運ばれ|倒れ|意識"
)
"""What one would not have told."""
_SHORT = 320
"""Code points of a post; articles of bulletins tell of people in public."""


def _frame(anchor: Slot) -> Frame:
    return Frame(
        (anchor, _DESK, _ONE, _TOLD, _DELICATE),
        "だれが何の用で来たか、どんな事情かが分かります。その人のことを消してください。",
        none=(_PUBLIC, "consent-given"),
        account=Account.OFFICIAL,
        before=1,
        after=1,
        acts=frozenset({Act.DENIES, Act.INVITES}),
    )


class SecrecyDeskStory(Framed):
    """窓口や調査、選考などで関わった一人の人、一つの家や会社の話を、公式の投稿で語っているところを見つけます。

    なぜ: 名前がなくても町の人にはだれか分かり、相談や届出に来る人がいなくなります。
    直し方: その人の話を消し、件数や案内だけにします。
    限界: 承諾を得た話かどうかは、書かれていなければ分かりません。

    × 図書館の«カウンターから。人気の歌手の方が、このごろ離婚の本を借りていかれました»。
    × 空き家の調査では、«角の旅館のご主人が、滞納のすえ行方知れず»とのことです。
    ○ 図書館で、人気の歌手の方の公演がありました。
    ○ 店主の方の証明は、支所の窓口でもお出しできます。ご利用ください。
    ○ 相談会の講師は、市内の薬局の店主の方です。
    """

    code = "secrecy/desk-story"
    name = "窓口や調査で関わった人の話"
    severity = Severity.WARN
    frames = tuple(
        _frame(anchor)
        for anchor in ("told-served:who", "visitor:who", "visitor:case", "duty-seen:fact")
    )

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield the places that fill a frame, in a text as short as a post."""
        if len(reading.text) <= _SHORT:
            yield from super().find(reading, facts)
