"""A delicate thing told of one person whom two or three plain facts give away."""

from collections.abc import Iterator

from smtui.checks._frames import Frame, Framed, Slot
from smtui.checks._kit import Account, Facts, Hit, Pattern, Reading, Severity, is_official
from smtui.domain.reading import Act

_FACT = Pattern(
    "(?:[0-9]{2}(?:歳|才|代)|で働く|に勤め|勤務の|を営む|経営する|屋の|店の|農家|畑|工場|旅館|病院|学校|小学|中学|高校|保育園|幼稚園|[一-鿿]{1,4}(?:町|地区|区|団地)の|丁目|号室|アパート|マンション|コーポ|隣|裏|向かい|角|そば|突き当たり|坂|橋|川|駅前|分団|班|組の|唯一|一人だけ|最年長|最年少|一番(?:古|若|背)|元(?:教師|看護|保育|校長|議員|警|消防|会社|美容)|年生|クラス|担任|ちゃん|くん|さん)"
)
"""Age, trade, place, school: what tells one from others."""
_SINGLE = Pattern(
    "(?:さん|ちゃん|くん|先生|男性|女性|男の子|女の子|お母さん|お父さん|おばあさん|おじいさん|ご主人|奥さん|夫婦|親子|双子|兄弟|姉妹|きょうだい|子|若者|次男坊|長男|長女|店主|女将|大将|団長|会長|選手|彼|彼女|年生の子|方)(?:が|は|の|も|を|と|に|、|。|で|です|くん|さん|」)"
)
"""One person."""
_MANY = Pattern(
    "方々|方へ|授業|役割|事故で[^。\n]{0,8}亡くなった|皆さん(?!の名)|皆さま|皆様|の方は|の方へ|の方に|のある方|がある方|方も|方には|される方|対象|募集|制度|助成|手当|給付|相談(?:窓口|会|員|支援)|窓口で|教室を|講座|講演|講師|研修|セミナー|サロン|検診|健診|予防|接種|啓発|月間|週間|[0-9]件|件数|%|割合|統計|調査|発表|公表|議員|監督|歴史|江戸|明治|大正|昭和|時代|映画|ドラマ|小説|物語|絵本|主人公|架空|仮名|場合|または|条例|法律|申請|届出|資格|要件|著者|作家|画家|歌手|展|公演|入賞|受賞|表彰|ペット|猫|犬|動物|施設(?!に[移入])|整備|工事|詐欺|不審|ましょう|承諾|了承|同意|ひとり[0-9]|お気軽|ご相談|開催|参加|講習|保健師|医師から|大怪我|産婦人科|可能性|定期的|早期発見|プロを|原因に|アレルギー|国籍|福祉|ランクイン|罹患|さん「|ご?記入|申し込|週間|図画|弱い方|お断り|ご遠慮|さん、いらっしゃ|診断"
)
"""Many people, a service, or the stage."""
_MINE = Pattern(
    "うちの(?:子|娘|息子|母|父|夫|妻|祖|猫|犬|ばあ|じい|旦那|嫁|姉|兄|弟|妹|家|両親|長男|長女|次男|次女)|(?<![のな])(?:息子|娘|長男|長女|次男|次女|兄|姉|弟|妹)(?:が|は|も|と|の(?!よう))|私の|わたしの|僕の|俺の|自分の|わが家|我が家|私は|僕は|俺は|自分は|自分が|私が|私も|義母|義父|母が|父が|夫が|妻が|母の|父の|夫の|妻の|祖母|祖父|推し|ライブ|ニュース|新聞|アニメ|漫画|ゲーム|ドラマ|映画|小説|芸能|主人公|選手|ありがとう|おめでとう|講座|研修|番組|看護師さん|親の|席をゆず|席を譲|診断|やさしか|優しか"
)
"""The writer's own, news or leisure."""
_SHORT = 320
"""Code points of a post; articles of bulletins tell of people in public."""
_MESSAGE = "いくつかの特徴から、だれのことか分かります。知られたくない事情か特徴を消してください。"


def _frame(account: Account, anchor: Slot, none: Pattern) -> Frame:
    return Frame(
        (anchor, _FACT, _SINGLE),
        _MESSAGE,
        none=(none, "consent-given"),
        account=account,
        before=1,
        after=1,
        warned=True,
        quoted=True,
        acts=frozenset({Act.DENIES}),
    )


class PersonalInfoPieced(Framed):
    """年、仕事、住まい、学校などの特徴で一人にしぼれる人の、病気や家の事情などを書いた投稿を見つけます。

    なぜ: 一つずつは何でもなくても、合わせるとだれか分かり、知られたくないことが広まります。
    直し方: 知られたくない事情か、特徴を消します。本人の承諾があるときは、そのことも書きます。
    限界: 当人が承知しているかどうかは、書かれていなければ分かりません。

    × 決勝の«一打は、昨年ご主人を亡くされた、橋のそばの最年長の女性»でした。
    × [personal] «角のそば屋の次男さん、借金»で家を出たって。
    ○ 病気やけがで働けない方の相談会を開きます。
    ○ [personal] うちの妹、団地の公園で骨折した。
    ○ 店主の女性が、橋のそばでパン屋を開きました。
    """

    code = "personal-info/pieced"
    name = "合わせると分かる人の事情"
    severity = Severity.CONFIRM
    frames = tuple(
        _frame(account, anchor, none)
        for account, none in ((Account.OFFICIAL, _MANY), (Account.PERSONAL, _MINE))
        for anchor in ("singled-out:state", "known:event", "traits:trouble", "traits:body")
    )

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield the places that fill a frame, in a text as short as a post."""
        if len(reading.text) <= _SHORT or not is_official(reading):
            yield from super().find(reading, facts)
