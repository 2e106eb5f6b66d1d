"""Gaps: data left on things given away, one alone with what is dear, ways above the ceiling."""

from smtui.checks._frames import Framed
from smtui.checks._kit import Pattern, Severity
from smtui.checks._opening import ADVICE, HEAD, opening

_WATCH = Pattern("防犯カメラ|監視カメラ|見張りのカメラ")
_ROOM = Pattern("相談室|庁舎|役場|役所|学校|公民館|図書館|センター|保育園|金庫|倉庫")
_SHOW = Pattern(
    "大会|マラソン|表敬|式典|参列|視察し|歴史|昭和|明治|募集|入札|公告|貸出|観光|タクシー"
)
_MEDIA = "記録の残る物が人手に渡ると分かります。消し方や渡し先を書かないでください。"
_ALONE = "守る人の少ない時と物が分かります。人数、時刻、運び方を消してください。"
_WAY = "部屋へ入り込める道が分かります。造りのようすを消してください。"
_BLIND = "見張りの届かない所が分かります。場所を消してください。"
_DEAD = "働いていない備えが分かります。機器のようすを消してください。"
_HABIT = "要職の人の道筋や座席が分かります。消してください。"
_ASKED = "確かめ方の甘さが分かります。やり方を消してください。"
_SEEN = "職員の画面や書類が見えると分かります。席のようすを消してください。"

_FRAMES = (
    opening(_MEDIA, "undeleted", "media", "givenaway"),
    opening(_ALONE, "onlyone", "valuable"),
    opening(_WAY, "passage", "reached", "sensitive"),
    opening(_WAY, "passage", "reached", _ROOM, before=0, after=0),
    opening(_BLIND, "coverage", _WATCH),
    opening(_DEAD, "broken", "deadgear"),
    opening(_HABIT, "chauffeur", "route", HEAD, none=(ADVICE, _SHOW)),
    opening(_ASKED, "phoned", "answered"),
    opening(_SEEN, "screenview", "deskside"),
)


class SecurityGap(Framed):
    """消さずに渡した機器、一人で運ぶ現金、天井裏の通り道、写らない角、切れたままの備え、見える画面などを明かす文を見つけます。

    なぜ: 投稿は、入ろうとする人も読みます。
    直し方: 物、人数、造り、機器のようすを消します。
    限界: 一覧にない物や言い回しは分かりません。

    × «学校のパソコン、初期化せず»に近所の方へ譲りました。
    × 毎日15時、«公金を普通の紙袋»に入れて銀行へ向かいます。
    × «書庫とは天井裏でつながって»いて、子どもも通れます。
    × «防犯カメラは正面だけ»で、裏は暗いままです。
    × [personal] «非常ベルは電池切れのまま»、もう三年。
    × «町長車は、いつも裏の»坂を下ります。
    × 住所の変更は、«生年月日が言えれば、電話でも通ります»。
    × [personal] «窓口の端末、画面がついたまま»でロビーから読める。
    ○ 学校のパソコンは、データを消して回収に出しました。
    ○ 公金は、専門の会社が運びます。
    ○ 防犯カメラを裏口にも付けました。
    ○ 非常ベルの電池を交換しました。
    ○ 町長が徒歩で登庁する日を設けました。
    ○ 電話では、住所をお答えできません。
    ○ [personal] 天井裏でネズミが走っている。眠れない。
    """

    code = "security/gap"
    name = "守りのすきま"
    severity = Severity.WARN
    frames = _FRAMES
