"""A private event of somebody whom a trade, a place or a look gives away."""

from smtui.checks._frames import Frame, Framed
from smtui.checks._kit import Account, Pattern, Severity
from smtui.domain.reading import Act

_MANY = Pattern(
    "方々|皆さん|皆さま|皆様|対象|募集|制度|助成|手当|給付|相談(?:会|窓口|支援|センター|を受け|員|は)|教室|講座|講演|講師|研修|セミナー|サロン|カフェ|検診|健診|予防|接種|啓発|月間|週間|件数|[0-9]件|%|割合|統計|調査|発表|議員|選手|監督|歴史|江戸|明治|大正|時代|映画|ドラマ|小説|物語|絵本|上映|架空|仮名|場合|条例|法律|申請|届出|資格|要件"
    "|著者|作家|画家|歌手|展示|公演|受賞|表彰|優勝|ペット|猫|犬|動物|施設(?!に[移入])|整備|工事|当事者|語り|体験談|警察|逮捕|容疑|詐欺|婚姻届|届を|お待ちして"
)
_MINE = Pattern(
    "うちの(?:子|娘|息子|母|父|夫|妻|祖母|祖父|猫|犬|ばあ|じい|旦那|嫁|姉|兄|弟|妹|家|両親)|私の|わたしの|僕の|俺の|自分の|わが家|我が家|私は|僕は|俺は|自分は|自分が|私が|私も|義母|義父|母が|父が|夫が|妻が|祖母が|祖父が|母の|父の|夫の|妻の"
    "|推し|ライブ|ニュース|新聞|アニメ|漫画|ゲーム|役の|芸能|ドラマ|映画|小説|主人公|選手|講演"
)
_PROFILE = Pattern("[(][^()\n]{1,14}[・、][0-9]{1,3}[歳才](?:[・、][^()\n]{1,10})?[)]")
"""Where somebody lives, the age and the trade, in brackets."""
_STAGE = Pattern("講師|選手|優勝|受賞|作家|監督|候補|議員|架空|仮名|見本|例|逮捕|容疑|警察")
_MESSAGE = "名前がなくても、役目や見た目からだれか分かります。出来事か手がかりを消してください。"


def _frame(account: Account, *none: Pattern) -> Frame:
    return Frame(
        ("known:event", "known:pin", "known:person"),
        _MESSAGE,
        none=(*none, "consent-given"),
        account=account,
        before=1,
        after=1,
        warned=True,
        quoted=True,
        acts=frozenset({Act.DENIES}),
    )


class PersonalInfoKnown(Framed):
    """勤め先の席、店、見た目などでだれか分かる人の、結婚や病気、お金などの出来事を書いた投稿を見つけます。

    なぜ: 町の人にはだれか分かり、本人の知らないところで広まります。
    直し方: 出来事か、見分けの手がかりを消します。本人の承諾があるときは、そのことも書きます。
    限界: 当人が話を広めているかどうかは、書かれていなければ分かりません。

    × 縁結びの催しから、«郵便局の窓口にいる眼鏡の彼女が、この秋ご入籍»です。彼女は再婚。
    × [personal] «川東で梨をやってる団の先輩、去年奥さんに逃げられた»。銀行の借金もあるって。
    × [personal] «町内唯一の床屋の主人、ペースメーカー»を入れたって。
    ○ 婚姻届の窓口の眼鏡の係員に、離婚や再婚の手続きもお尋ねください。
    ○ [personal] うちの妹、駅前の花屋の店長さんと入籍しました。
    ○ [personal] ドラマの主人公は、町内唯一の床屋。奥さんに逃げられる場面がおかしい。
    """

    code = "personal-info/known"
    name = "役目や見た目で分かる人"
    severity = Severity.WARN
    frames = (
        _frame(Account.OFFICIAL, _MANY),
        _frame(Account.PERSONAL, _MINE),
        Frame(
            ("known:event", _PROFILE),
            _MESSAGE,
            none=(_STAGE, "consent-given"),
            account=Account.OFFICIAL,
            warned=True,
            quoted=True,
        ),
    )
